"""Golden pixels of Pillow and of transformers' ViTImageProcessorPil, into tests/data/goldens/images/.

Usage: images.py tests/data/goldens
"""
import base64
import hashlib
import io
import json
import pathlib
import sys

import numpy as np
import PIL
import transformers
from PIL import Image, ImageOps
from transformers.models.vit.image_processing_pil_vit import ViTImageProcessorPil


def b64(data):
    return base64.b64encode(data).decode()


def noise(index, size, mode):
    rng = np.random.default_rng(index)
    width, height = size
    channels = {"L": 1, "LA": 2, "RGB": 3, "RGBA": 4, "P": 3, "1": 1, "I;16": 1}[mode]
    pixels = rng.integers(0, 256, (height, width, channels)).astype(np.uint8)
    if mode == "I;16":
        return Image.fromarray(rng.integers(0, 65536, (height, width)).astype(np.uint16))
    if mode == "P":
        return Image.fromarray(pixels).convert("P", palette=Image.Palette.ADAPTIVE, colors=37)
    if mode == "1":
        return Image.fromarray(pixels[..., 0]).convert("1")
    return Image.fromarray(pixels[..., 0] if channels == 1 else pixels, mode=None)


def encode(image, kind, **options):
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def decoding():
    """Files of every mode, and the pixels that transformers' load_image sees."""
    for index, (mode, kind, options) in enumerate([
        ("RGB", "PNG", {}), ("L", "PNG", {}), ("LA", "PNG", {}), ("RGBA", "PNG", {}), ("P", "PNG", {}), ("1", "PNG", {}),
        ("RGB", "JPEG", {"quality": 90}), ("L", "JPEG", {"quality": 60}), ("RGB", "JPEG", {"quality": 75, "subsampling": 0}),
        ("RGB", "JPEG", {"quality": 75, "progressive": True}), ("RGB", "WEBP", {"lossless": True}), ("RGB", "WEBP", {"quality": 70}),
        ("RGBA", "WEBP", {"lossless": True, "exact": True}), ("RGB", "BMP", {}), ("P", "GIF", {}), ("I;16", "PNG", {}),
        ("RGB", "TIFF", {}),
    ]):
        data = encode(noise(index, (13, 9), mode), kind, **options)
        yield f"{kind}-{mode}-{index}", data
    for orientation in range(1, 9):
        exif = Image.Exif()
        exif[0x0112] = orientation
        yield f"JPEG-exif-{orientation}", encode(noise(50, (12, 7), "RGB"), "JPEG", exif=exif, quality=95)
    transparent = noise(60, (9, 9), "P")
    yield "PNG-P-transparent", encode(transparent, "PNG", transparency=3)
    for index, (mode, level) in enumerate((("L", 7), ("I;16", 300), ("RGB", (1, 2, 3)))):
        yield f"PNG-{mode}-transparent-level", encode(noise(61 + index, (9, 9), mode), "PNG", transparency=level)
    exif = Image.Exif()
    for kind in ("PNG", "WEBP"):
        for orientation in (2, 5, 6, 8):
            exif[0x0112] = orientation
            yield f"{kind}-exif-{orientation}", encode(noise(70, (12, 7), "RGB"), kind, exif=exif.tobytes(), lossless=True)
    print_colours = noise(80, (17, 11), "RGBA")
    cmyk = Image.frombytes("CMYK", print_colours.size, print_colours.tobytes())
    yield "JPEG-CMYK", encode(cmyk, "JPEG", quality=95)
    ycck = bytearray(encode(cmyk, "JPEG", quality=80))
    ycck[ycck.find(b"Adobe") + 11] = 2
    yield "JPEG-YCCK", bytes(ycck)
    exif[0x0112] = 6
    yield "JPEG-CMYK-exif-6", encode(cmyk, "JPEG", exif=exif.tobytes())


def loaded(data):
    return np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB"))


def resizing():
    sizes = [((20, 15), (8, 8)), ((5, 7), (16, 11)), ((9, 31), (16, 16)), ((31, 9), (16, 16)), ((33, 64), (20, 20)),
             ((64, 33), (20, 32)), ((1, 1), (4, 4)), ((40, 3), (1, 1)), ((16, 16), (16, 16)), ((16, 20), (16, 7)), ((100, 80), (3, 2))]
    for index, (start, end) in enumerate(sizes):
        source = noise(100 + index, start, "RGB")
        for resample in range(6):
            yield {"width": start[0], "height": start[1], "toWidth": end[0], "toHeight": end[1], "filter": resample,
                   "source": index, "sha256": hashlib.sha256(source.resize(end, resample).tobytes()).hexdigest()}
    # every pixel would be large: the digest is enough, the sources are kept once


PROCESSORS = [
    {}, {"size": {"height": 8, "width": 12}}, {"size": {"shortest_edge": 10}, "do_center_crop": True, "crop_size": {"height": 9, "width": 9}},
    {"do_resize": False, "do_center_crop": True, "crop_size": {"height": 6, "width": 7}},
    {"do_resize": False, "do_center_crop": True, "crop_size": {"height": 31, "width": 40}},
    {"size": {"height": 5, "width": 5}, "do_normalize": False}, {"size": {"height": 5, "width": 5}, "do_rescale": False, "do_normalize": False},
    {"size": {"height": 7, "width": 7}, "resample": 3, "image_mean": [0.485, 0.456, 0.406], "image_std": [0.229, 0.224, 0.225]},
    {"size": {"shortest_edge": 12}}, {"size": {"height": 6, "width": 6}, "rescale_factor": 0.0123, "resample": 0},
    {"size": {"shortest_edge": 12, "longest_edge": 14}},
]


def processing():
    for index, settings in enumerate(PROCESSORS):
        for shape in ((17, 23), (30, 11)):
            picture = noise(200 + index, shape, "RGB")
            pixels = ViTImageProcessorPil(**settings)(images=picture, return_tensors="np")["pixel_values"][0]
            yield {"settings": settings, "png": b64(encode(picture, "PNG")), "shape": list(pixels.shape),
                   "sha256": hashlib.sha256(np.ascontiguousarray(pixels, dtype="<f4").tobytes()).hexdigest(),
                   "first": [float(v) for v in pixels.reshape(-1)[:4]]}


def main():
    out = pathlib.Path(sys.argv[1]) / "images"
    out.mkdir(parents=True, exist_ok=True)
    decoded = [{"name": name, "file": b64(data), "width": loaded(data).shape[1], "height": loaded(data).shape[0],
                "rgb": b64(loaded(data).tobytes())} for name, data in decoding()]
    resized = list(resizing())
    sources = [b64(noise(100 + i, (r["width"], r["height"]), "RGB").tobytes()) for i, r in enumerate(resized[::6])]
    golden = {"madeBy": f"tests/reference/goldens/images.py, Pillow {PIL.__version__}, transformers {transformers.__version__}",
              "decoding": decoded, "sources": sources, "resizing": resized, "processing": list(processing())}
    (out / "pictures.json").write_text(json.dumps(golden, separators=(",", ":")) + "\n")


main()
