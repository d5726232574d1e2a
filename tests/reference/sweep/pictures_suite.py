"""Picture files of every kind through one small model: each decoder, each colour form, each way to be broken."""
import io
import random
import struct
import zlib

import numpy as np
import torch
import transformers
from PIL import Image, ImageCms, PngImagePlugin

from common import Account, fresh, write_json
from models import shake
from vit_suite import compare


def noise(rng, width, height, channels, smooth=True):
    data = np.random.default_rng(rng.randrange(1 << 31)).integers(0, 256, (height, width, channels)).astype(np.uint8)
    image = Image.fromarray(data[:, :, 0] if channels == 1 else data)
    if smooth and width > 8 and height > 8:
        image = image.resize((max(1, width // 4), max(1, height // 4))).resize((width, height), Image.Resampling.BICUBIC)
    return image


def saved(image, form, **options):
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width, height, depth, colour, rows, interlace=0, before=b""):
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlace)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + before + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def raw_png(rng, depth, colour, before=b"", interlace=0):
    """Every depth and colour type of the format, by hand: Pillow writes only some."""
    width, height = rng.choice([(7, 5), (33, 20), (1, 1), (16, 16)])
    channels = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]

    def lines(w, h):
        if w == 0 or h == 0:
            return b""
        bytes_ = (w * channels * depth + 7) // 8
        most = 256
        if colour == 3:
            before_limit = 4 if depth >= 2 else 2
            if depth == 8:
                return b"".join(b"\0" + bytes(rng.randrange(before_limit) for _ in range(bytes_)) for _ in range(h))
        return b"".join(b"\0" + bytes(rng.randrange(most) for _ in range(bytes_)) for _ in range(h))

    if not interlace:
        return png(width, height, depth, colour, lines(width, height), 0, before)
    passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
    rows = b"".join(lines((width - x + dx - 1) // dx, (height - y + dy - 1) // dy) for x, y, dx, dy in passes)
    return png(width, height, depth, colour, rows, 1, before)


def palette(rng, entries, transparent):
    out = chunk(b"PLTE", bytes(rng.randrange(256) for _ in range(3 * entries)))
    return out + (chunk(b"tRNS", bytes(rng.randrange(256) for _ in range(entries))) if transparent else b"")


def files(rng):
    """(name, bytes) of every kind."""
    width, height = rng.choice([(40, 30), (17, 64), (128, 96), (9, 9), (1, 1), (300, 2)])
    rgb, grey, rgba = noise(rng, width, height, 3), noise(rng, width, height, 1), noise(rng, width, height, 4)
    cmyk = Image.frombytes("CMYK", rgba.size, rgba.tobytes())
    for depth in (1, 2, 4, 8, 16):
        yield f"png grey {depth}", raw_png(rng, depth, 0)
        yield f"png grey {depth} with a transparent level", raw_png(rng, depth, 0, chunk(b"tRNS", struct.pack(">H", 1)))
        yield f"png grey {depth} interlaced", raw_png(rng, depth, 0, interlace=1)
    for depth in (1, 2, 4, 8):
        entries = min(1 << depth, 256)
        yield f"png palette {depth}", raw_png(rng, depth, 3, palette(rng, entries, False))
        yield f"png palette {depth} transparent", raw_png(rng, depth, 3, palette(rng, entries, True))
        yield f"png palette {depth} interlaced", raw_png(rng, depth, 3, palette(rng, entries, False), 1)
    for depth in (8, 16):
        yield f"png rgb {depth}", raw_png(rng, depth, 2)
        yield f"png rgb {depth} with a transparent colour", raw_png(rng, depth, 2, chunk(b"tRNS", struct.pack(">HHH", 1, 2, 3)))
        yield f"png rgb {depth} interlaced", raw_png(rng, depth, 2, interlace=1)
        yield f"png rgba {depth}", raw_png(rng, depth, 6)
        yield f"png rgba {depth} interlaced", raw_png(rng, depth, 6, interlace=1)
        yield f"png grey and alpha {depth}", raw_png(rng, depth, 4)
    yield "png with gamma", raw_png(rng, 8, 2, chunk(b"gAMA", struct.pack(">I", 100000)))
    yield "png with sRGB", raw_png(rng, 8, 2, chunk(b"gAMA", struct.pack(">I", 45455)) + chunk(b"sRGB", b"\0"))
    yield "png with chromaticities", raw_png(rng, 8, 2, chunk(b"cHRM", struct.pack(">8I", 31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)))
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB" if False else "sRGB")).tobytes()
    yield "png with a profile", saved(rgb, "PNG", icc_profile=profile)
    yield "jpeg with a profile", saved(rgb, "JPEG", icc_profile=profile)
    exif = Image.Exif()
    for orientation in range(0, 10):
        exif[0x0112] = orientation
        yield f"jpeg orientation {orientation}", saved(rgb, "JPEG", exif=exif.tobytes())
    exif[0x0112] = 6
    yield "png with exif orientation", saved(rgb, "PNG", exif=exif.tobytes())
    yield "webp with exif orientation", saved(rgb, "WEBP", exif=exif.tobytes(), lossless=True)
    yield "tiff with orientation", saved(rgb, "TIFF", tiffinfo={274: 6})
    for quality in (1, 30, 75, 95, 100):
        yield f"jpeg {quality}", saved(rgb, "JPEG", quality=quality, subsampling=rng.choice([0, 1, 2]))
    yield "jpeg progressive", saved(rgb, "JPEG", progressive=True)
    yield "jpeg restarts", saved(rgb, "JPEG", restart_marker_blocks=1)
    yield "jpeg rgb kept", saved(rgb, "JPEG", keep_rgb=True)
    yield "jpeg grey", saved(grey, "JPEG")
    yield "jpeg cmyk", saved(cmyk, "JPEG")
    yield "jpeg ycck", ycck(saved(cmyk, "JPEG", quality=90))
    yield "jpeg and rubbish behind", saved(rgb, "JPEG") + b"rubbish" * 50
    yield "webp lossy", saved(rgb, "WEBP", quality=80)
    yield "webp lossy with alpha", saved(rgba, "WEBP", quality=80)
    yield "webp lossless", saved(rgb, "WEBP", lossless=True)
    yield "webp lossless with alpha", saved(rgba, "WEBP", lossless=True, exact=True)
    yield "webp moving", saved(rgb, "WEBP", save_all=True, append_images=[grey.convert("RGB")], lossless=True, duration=100)
    yield "gif", saved(rgb.quantize(64), "GIF")
    yield "gif grey", saved(grey, "GIF")
    yield "gif transparent", saved(rgb.quantize(16), "GIF", transparency=3)
    yield "gif interlaced", saved(rgb.quantize(16), "GIF", interlace=1)
    yield "gif moving", saved(rgb.quantize(16), "GIF", save_all=True, append_images=[grey.quantize(8)])
    yield "bmp", saved(rgb, "BMP")
    yield "bmp grey", saved(grey, "BMP")
    yield "bmp palette", saved(rgb.quantize(256), "BMP")
    yield "bmp one bit", saved(grey.convert("1"), "BMP")
    yield "bmp with alpha", saved(rgba, "BMP")
    yield "ico", saved(rgba.resize((32, 32)), "ICO", sizes=[(32, 32)])
    yield "ppm", saved(rgb, "PPM")
    yield "pgm", saved(grey, "PPM")
    yield "pbm", saved(grey.convert("1"), "PPM")
    yield "tga", saved(rgb, "TGA")
    yield "pcx", saved(rgb, "PCX")
    yield "jpeg2000", saved(rgb, "JPEG2000")
    yield "tiff", saved(rgb, "TIFF")
    yield "tiff lzw", saved(rgb, "TIFF", compression="tiff_lzw")
    yield "tiff deflate", saved(rgb, "TIFF", compression="tiff_adobe_deflate")
    yield "tiff jpeg", saved(rgb, "TIFF", compression="jpeg")
    yield "tiff grey", saved(grey, "TIFF")
    yield "tiff 16", saved(Image.fromarray(np.array(grey).astype(np.uint16) * 200), "TIFF")
    yield "tiff float", saved(Image.fromarray(np.array(grey).astype(np.float32)), "TIFF")
    yield "tiff one bit", saved(grey.convert("1"), "TIFF", compression="group4")
    yield "tiff cmyk", saved(cmyk, "TIFF")
    yield "tiff palette", saved(rgb.quantize(64), "TIFF")
    yield "tiff with alpha", saved(rgba, "TIFF")
    yield "avif", saved(rgb, "AVIF")
    yield "avif with alpha", saved(rgba, "AVIF", quality=100)
    thin = noise(rng, 1, 5000, 3)
    yield "png one by 5000", saved(thin, "PNG")
    yield "png 5000 by one", saved(thin.rotate(90, expand=True), "PNG")
    for name, data in (("jpeg", saved(rgb, "JPEG")), ("png", saved(rgb, "PNG")), ("webp", saved(rgb, "WEBP")), ("gif", saved(rgb.quantize(64), "GIF")), ("bmp", saved(rgb, "BMP"))):
        yield f"{name} cut in half", data[:len(data) // 2]
        yield f"{name} without its last bytes", data[:-3]
        yield f"{name} only a head", data[:20]
        broken = bytearray(data)
        broken[len(broken) * 2 // 3] ^= 0x55
        yield f"{name} with a wrong byte", bytes(broken)
    yield "empty", b""
    yield "text", b"this is no picture"
    yield "svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20" fill="red"/></svg>'
    yield "png bomb", png(60000, 60000, 1, 0, b"\0" * 1000)
    yield "png without size", png(0, 0, 8, 2, b"")
    yield "png of 100 megapixels", png(10001, 10000, 1, 0, (b"\0" + b"\xaa" * 1251) * 10000)


def ycck(data):
    """The CMYK file with an Adobe marker that says YCCK: the same numbers, understood otherwise."""
    at = data.find(b"Adobe")
    out = bytearray(data)
    out[at + 11] = 2
    return bytes(out)


def model_in(folder, rng):
    config = transformers.ViTConfig(hidden_size=32, num_attention_heads=2, num_hidden_layers=1, intermediate_size=32, image_size=16, patch_size=4, num_labels=5)
    model = transformers.ViTForImageClassification(config).eval()
    shake(model, rng, 0.2)
    model.save_pretrained(folder)
    write_json(folder, "preprocessor_config.json", {"image_processor_type": "ViTImageProcessor", "size": {"height": 16, "width": 16}, "resample": 2})
    return transformers.pipeline("image-classification", model=model, image_processor=transformers.AutoImageProcessor.from_pretrained(str(folder)))


def run(program, seed, cases, scratch, keep):
    torch.set_num_threads(1)
    account = Account("pictures", keep)
    rng = random.Random(f"pictures-{seed}")
    folder = fresh(scratch / "pictures")
    pipeline = model_in(folder, rng)
    for round_ in range(max(1, cases // 40)):
        for name, data in files(rng):
            path = folder / ("picture" + rng.choice(["", ".png", ".jpg", ".txt"]))
            path.write_bytes(data)
            code, answer = program.json("run", folder, f"@{path}", "--dtype", "float32", "--param", "function_to_apply=none")
            try:
                theirs = pipeline(Image.open(path), function_to_apply="none")
            except Exception as fault:
                if code in (7, 8, 2, 13):
                    account.refused(f"both: {name}")
                elif code == 0:
                    account.counts["read although Pillow does not"] += 1
                    account.refusals[f"only we read: {name}"] += 1
                else:
                    account.differs(name, f"Pillow: {fault!r:.100}; exit {code}: {answer}", folder)
                continue
            if code in (7, 8):
                account.refused(f"{name}: {answer['error']['message'].split('. ')[0]}")
            elif code:
                account.differs(name, f"exit {code}: {answer['error']}", folder)
            else:
                compare(account, name, folder, answer["output"], theirs, True, str(path.name))
            path.unlink()
    yield account
