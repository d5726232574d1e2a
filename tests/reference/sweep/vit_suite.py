"""ViT of every shape with every kind of preparation, on pictures of a few shapes."""
import random

import numpy as np
import torch
import transformers
from PIL import Image
from transformers.activations import ACT2FN

from common import Account, fresh, write_json
from models import edit_config, rewrite, shake

TYPES = ["ViTImageProcessor", "ViTImageProcessor", "ViTImageProcessorFast", "ViTFeatureExtractor", "DeiTImageProcessor"]


def size_of(rng, height, width, exact):
    """What makes pictures of the model's size; sometimes what does not."""
    if height == width and rng.random() < 0.3:
        return height
    if exact and rng.random() < 0.97:
        return {"height": height, "width": width}
    return rng.choice([{"height": height, "width": width}, {"shortest_edge": max(height, width)}, {"shortest_edge": max(height, width) + 5},
                       {"shortest_edge": min(height, width), "longest_edge": max(height, width)}, {"max_height": height, "max_width": width}])


def processor_of(rng, height, width):
    value = {}
    kind = rng.choice(TYPES + [None])
    if kind:
        value["feature_extractor_type" if kind.endswith("Extractor") else "image_processor_type"] = kind
    crop = rng.random() < 0.35
    if crop or rng.random() < 0.2 or (kind or "").startswith("DeiT"):
        value["do_center_crop"] = crop
        value["crop_size"] = {"height": height, "width": width} if height != width or rng.random() < 0.6 else height
    if rng.random() < 0.95:
        value["size"] = size_of(rng, height, width, not crop)
    for key, choices in (("do_resize", [True] * 12 + [False]), ("do_rescale", [True, True, False]), ("do_normalize", [True, True, False]), ("do_convert_rgb", [True, False, None]),
                         ("resample", [0, 1, 2, 3, 4, 5]), ("rescale_factor", [1 / 255, 1 / 127.5, 0.01, 1]),
                         ("image_mean", [[0.5, 0.5, 0.5], [0.485, 0.456, 0.406], [0.5], 0.5, [0, 0, 0]]), ("image_std", [[0.5, 0.5, 0.5], [0.229, 0.224, 0.225], [0.5], 0.25, [1, 1, 1]])):
        if rng.random() < 0.6:
            value[key] = rng.choice(choices)
    return value


def picture(rng, path):
    shape = rng.choice([(1, 1), (1, 5), (7, 3), (28, 28), (33, 65), (64, 64), (100, 40), (224, 224), (300, 500), (1, 700), (700, 1), (513, 257)])
    data = np.random.default_rng(rng.randrange(1 << 31)).integers(0, 256, (shape[1], shape[0], 3)).astype(np.uint8)
    if rng.random() < 0.5:
        data = np.array(Image.fromarray(data).resize(shape, Image.Resampling.BICUBIC))
    Image.fromarray(data).save(path, "PNG")
    return path


def compare(account, case, folder, ours, theirs, raw, note):
    scale = max(abs(e["score"]) for e in theirs)
    allowed = 1e-5 * (scale if raw else 1)
    off = max((abs(a["score"] - b["score"]) for a, b in zip(ours, theirs)), default=0)
    ties = len({round(e["score"] / max(allowed, 1e-12)) for e in theirs}) < len(theirs)
    same = len(ours) == len(theirs) and ([a["label"] for a in ours] == [b["label"] for b in theirs] or ties)
    if same and off <= allowed:
        account.agreed()
        return True
    account.differs(case, f"off by {off} of {scale}: {ours[:2]} instead of {theirs[:2]}; {note}", folder)
    return False


def one(program, account, rng, case, folder):
    patch = rng.choice([1, 2, 3, 4, 7, 8, 16, [4, 2], [3, 5]])
    image = rng.choice([8, 16, 17, 28, 30, 32, [16, 24], [21, 9], 48])
    sides = image if isinstance(image, list) else [image, image]
    steps = patch if isinstance(patch, list) else [patch, patch]
    if steps[0] > sides[0] or steps[1] > sides[1]:
        patch = 2
    if (sides[0] * sides[1]) / np.prod(steps if not isinstance(patch, int) else [patch, patch]) > 300:
        patch = 4
    heads, head = rng.choice([(1, 8), (2, 5), (3, 16), (4, 16), (2, 33), (1, 64), (5, 7)])
    config = transformers.ViTConfig(hidden_size=heads * head, num_attention_heads=heads, num_hidden_layers=rng.choice([1, 1, 2, 3]), intermediate_size=rng.choice([5, 32, 100]),
                                    image_size=image, patch_size=patch, num_channels=rng.choice([3] * 9 + [1]), qkv_bias=rng.random() < 0.8,
                                    hidden_act=rng.choice(["gelu"] * 3 + sorted(ACT2FN.keys())), layer_norm_eps=rng.choice([1e-12, 1e-6, 1e-2]), num_labels=rng.choice([1, 2, 3, 10, 40]))
    config.problem_type = rng.choice([None, None, None, "regression", "multi_label_classification"])
    try:
        model = transformers.ViTForImageClassification(config).eval()
    except Exception as fault:
        account.refused(f"the reference cannot make it: {type(fault).__name__}")
        return
    shake(model, rng, 0.15)
    model.save_pretrained(folder)
    if rng.random() < 0.4:
        rewrite(folder, dtype=rng.choice([None, torch.float16, torch.bfloat16]), metadata=rng.random() < 0.5, rng=rng)
        model = transformers.ViTForImageClassification.from_pretrained(str(folder), dtype=torch.float32).eval()
    if rng.random() < 0.1:
        edit_config(folder, image_size=sides)
    write_json(folder, "preprocessor_config.json", processor_of(rng, *sides))
    parameters = [a for a, share in ((f"top_k={rng.choice([1, 2, 5, 100])}", 0.5), (f"function_to_apply={rng.choice(['none', 'softmax', 'sigmoid'])}", 0.7)) if rng.random() < share]
    path = picture(rng, folder / "picture.png")
    note = f"{(folder / 'preprocessor_config.json').read_text()} image {image} patch {patch} {Image.open(path).size} {parameters}"
    arguments = [x for p in parameters for x in ("--param", p)]
    code, answer = program.json("run", folder, f"@{path}", "--dtype", "float32", *arguments)
    given = dict(p.split("=") for p in parameters)
    if "top_k" in given:
        given["top_k"] = int(given["top_k"])
    try:
        processor = transformers.AutoImageProcessor.from_pretrained(str(folder))
        theirs = transformers.pipeline("image-classification", model=model, image_processor=processor)(str(path), **given)
    except Exception as fault:
        if code in (7, 8):
            account.refused("both")
        else:
            account.differs(case, f"the reference fails ({fault!r:.150}), we exit {code}: {str(answer)[:200]}; {note}", folder)
        return
    if code == 7:
        account.refused(answer["error"]["message"].split(". ")[0])
    elif code:
        account.differs(case, f"exit {code}: {answer['error']}; {note}", folder)
    else:
        compare(account, case, folder, answer["output"], theirs, given.get("function_to_apply") == "none" or config.problem_type == "regression", note)


def run(program, seed, cases, scratch, keep):
    torch.set_num_threads(1)
    account = Account("vit", keep)
    for case in range(cases):
        one(program, account, random.Random(f"vit-{seed}-{case}"), case, fresh(scratch / "vit"))
    yield account
