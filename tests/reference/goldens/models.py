"""Golden outputs of tiny random models, one JSON file a case, into tests/data/goldens/<model_type>/.

The reference is transformers in float32 on the generated weights (generated.py), rounded to the case's dtype first.
Needs: torch, transformers, pillow. Usage: models.py tests/data/goldens
"""
import base64
import io
import json
import pathlib
import sys

import numpy as np
import torch
import transformers
from PIL import Image

from generated import tensor

DTYPES = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
TEXTS = [
    "the quick brown fox jumps over the lazy dog .",
    "",
    "a",
    "Héllo, WORLD! 你好 -- été; naïve façade?",
    "unknownwordswithoutanypieces 12345 !!!",
    "one two three four five six seven eight nine ten " * 12,
]


def floats(array):
    data = np.ascontiguousarray(array, dtype="<f4")
    return {"shape": list(data.shape), "f32": base64.b64encode(data.tobytes()).decode()}


def fill(model, seed, dtype, rename=lambda name: name):
    """Generated weights under the checkpoint's names; returns [[name, shape]] in order."""
    listed, state = [], {}
    for name, value in model.state_dict().items():
        if value.dtype == torch.int64:
            continue
        stored = rename(name)
        numbers = torch.from_numpy(tensor(stored, tuple(value.shape), seed)).to(DTYPES[dtype])
        state[name] = numbers.to(torch.float32)
        listed.append([stored, list(value.shape)])
    missing, unexpected = model.load_state_dict(state, strict=False)
    assert not unexpected and all("position_ids" in m or "token_type_ids" in m for m in missing), (missing, unexpected)
    model.eval()
    return listed


def vocabulary():
    words = "the quick brown fox jump over lazy dog hello world one two three four five six seven eight nine ten ete naive facade".split()
    pieces = ["##s", "##ed", "##a", "##b", "##e", "##1", "##2", "##3"]
    letters = list("abcdefghijklmnopqrstuvwxyz0123456789.,;:!?-'") + ["你", "好"]
    return ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] + letters + words + pieces


def bert_tokenizer(path):
    vocab = path / "vocab.txt"
    vocab.write_text("\n".join(vocabulary()) + "\n")
    from tokenizers import BertWordPieceTokenizer

    tokenizer = BertWordPieceTokenizer(str(vocab), lowercase=True)
    return tokenizer


BERT = dict(
    tiny=dict(hidden_size=32, num_attention_heads=4, num_hidden_layers=2, intermediate_size=64),
    oneheadonelayer=dict(hidden_size=24, num_attention_heads=1, num_hidden_layers=1, intermediate_size=40),
    wide=dict(hidden_size=96, num_attention_heads=12, num_hidden_layers=1, intermediate_size=32),
    deep=dict(hidden_size=16, num_attention_heads=2, num_hidden_layers=6, intermediate_size=16, layer_norm_eps=1e-5),
    oddheads=dict(hidden_size=51, num_attention_heads=3, num_hidden_layers=2, intermediate_size=33),
    nolayers=dict(hidden_size=32, num_attention_heads=4, num_hidden_layers=0, intermediate_size=64),
    gelunew=dict(hidden_size=32, num_attention_heads=4, num_hidden_layers=2, intermediate_size=64, hidden_act="gelu_new"),
    relu=dict(hidden_size=32, num_attention_heads=4, num_hidden_layers=2, intermediate_size=64, hidden_act="relu"),
    silu=dict(hidden_size=32, num_attention_heads=4, num_hidden_layers=2, intermediate_size=64, hidden_act="silu"),
    quickgelu=dict(hidden_size=32, num_attention_heads=4, num_hidden_layers=2, intermediate_size=64, hidden_act="quick_gelu"),
    onetype=dict(hidden_size=32, num_attention_heads=4, num_hidden_layers=2, intermediate_size=64, type_vocab_size=1),
    shortpositions=dict(hidden_size=32, num_attention_heads=4, num_hidden_layers=2, intermediate_size=64, max_position_embeddings=12),
    head64=dict(hidden_size=128, num_attention_heads=2, num_hidden_layers=2, intermediate_size=256),
    **{name.replace("_", ""): dict(hidden_size=16, num_attention_heads=2, num_hidden_layers=2, intermediate_size=24, hidden_act=name)
       for name in ("gelu_10", "laplace", "leaky_relu", "relu2", "sqrtsoftplus")},
)
HEADS = [  # labels, problem type, dtype of the checkpoint
    (2, None, "F32"), (1, None, "F16"), (5, "multi_label_classification", "BF16"), (1, "regression", "F32"),
    (5, "single_label_classification", "F16"), (3, None, "F32"),
]


def make_bert(out, scratch):
    words = vocabulary()
    tokenizer = bert_tokenizer(scratch)
    for i, (name, shape) in enumerate(BERT.items()):
        labels, problem, dtype = HEADS[i % len(HEADS)]
        settings = dict(vocab_size=len(words), max_position_embeddings=64, **{}) | shape
        config = transformers.BertConfig(**settings, num_labels=labels, problem_type=problem)
        seed = 300 + i
        old = i % 4 == 1  # names from before 2020
        rename = (lambda n: n.replace("LayerNorm.weight", "LayerNorm.gamma").replace("LayerNorm.bias", "LayerNorm.beta")) if old else (lambda n: n)
        limit = settings["max_position_embeddings"]
        tokenizer.enable_truncation(limit)
        for head in ("BertForSequenceClassification", "BertModel"):
            if head == "BertModel" and i % 2:
                continue
            model = getattr(transformers, head)(config)
            bare = head == "BertModel" and i % 4 == 0  # checkpoints of the encoder alone have no "bert."
            listed = fill(model, seed, dtype, rename if not (head == "BertModel" and not bare) else lambda n: "bert." + rename(n))
            cases = []
            for text in TEXTS:
                encoded = tokenizer.encode(text)
                with torch.no_grad():
                    result = model(torch.tensor([encoded.ids]), token_type_ids=torch.tensor([encoded.type_ids]))
                cases.append({"text": text, "ids": encoded.ids,
                              **({"logits": floats(result.logits[0].numpy())} if head != "BertModel" else {"hidden": floats(result.last_hidden_state[0].numpy())})})
            plain = json.loads(config.to_json_string(use_diff=False))
            keep = set(settings) | {"hidden_act", "layer_norm_eps", "type_vocab_size", "id2label", "problem_type", "model_type"}
            plain = {k: v for k, v in plain.items() if k in keep} | {"architectures": [head]}
            save(out / "bert" / f"{name}-{'classifier' if head != 'BertModel' else 'encoder'}.json",
                 {"config": plain, "seed": seed, "dtype": dtype, "tensors": listed, "vocabulary": words, "cases": cases})


def picture(index, size, mode):
    rng = np.random.default_rng(index)
    width, height = size
    base = np.add.outer(np.arange(height) * 3, np.arange(width) * 5)[..., None] + rng.integers(0, 60, (height, width, 3))
    image = Image.fromarray((base % 256).astype(np.uint8))
    return image.convert(mode) if mode != "RGB" else image


VIT = dict(
    tiny=dict(image_size=16, patch_size=4, hidden_size=32, num_attention_heads=4, num_hidden_layers=2, intermediate_size=64),
    nobias=dict(image_size=16, patch_size=8, hidden_size=48, num_attention_heads=3, num_hidden_layers=2, intermediate_size=32, qkv_bias=False),
    uneven=dict(image_size=30, patch_size=7, hidden_size=40, num_attention_heads=5, num_hidden_layers=1, intermediate_size=50),
    onepatch=dict(image_size=8, patch_size=8, hidden_size=16, num_attention_heads=1, num_hidden_layers=3, intermediate_size=16, hidden_act="relu"),
    oblong=dict(image_size=[12, 20], patch_size=[4, 5], hidden_size=32, num_attention_heads=2, num_hidden_layers=2, intermediate_size=64, layer_norm_eps=1e-6),
    head64=dict(image_size=32, patch_size=4, hidden_size=128, num_attention_heads=2, num_hidden_layers=2, intermediate_size=256, hidden_act="gelu_new"),
    onepixel=dict(image_size=6, patch_size=1, hidden_size=16, num_attention_heads=2, num_hidden_layers=1, intermediate_size=16),
)


def new_names(name):
    """What transformers 5 calls the tensors that the Hub's checkpoints call otherwise."""
    return name


def old_names(name):
    for now, then in (("layers.", "encoder.layer."), ("attention.q_proj", "attention.attention.query"),
                      ("attention.k_proj", "attention.attention.key"), ("attention.v_proj", "attention.attention.value"),
                      ("attention.o_proj", "attention.output.dense"), ("mlp.fc1", "intermediate.dense"), ("mlp.fc2", "output.dense")):
        name = name.replace(now, then)
    return name


def make_vit(out):
    from transformers.models.vit.image_processing_pil_vit import ViTImageProcessorPil

    for i, (name, shape) in enumerate(VIT.items()):
        labels, problem, dtype = HEADS[i % len(HEADS)]
        config = transformers.ViTConfig(**shape, num_labels=labels, problem_type=problem)
        model = transformers.ViTForImageClassification(config)
        seed = 200 + i
        listed = fill(model, seed, dtype, old_names if i % 3 else new_names)
        side = shape["image_size"]
        size = {"height": side[0], "width": side[1]} if isinstance(side, list) else {"height": side, "width": side}
        settings = dict(size=size, resample=[2, 3, 0, 1, 4, 5][i % 6], do_resize=True, do_rescale=True, rescale_factor=1 / 255,
                        do_normalize=True, image_mean=[0.485, 0.456, 0.406] if i % 2 else [0.5] * 3,
                        image_std=[0.229, 0.224, 0.225] if i % 2 else [0.5] * 3)
        processor = ViTImageProcessorPil(**settings)
        cases = []
        for j, (extent, mode) in enumerate((((40, 25), "RGB"), ((9, 31), "L"), ((16, 16), "RGBA"), ((64, 64), "P"))):
            image = picture(10 * i + j, extent, mode)
            file = io.BytesIO()
            image.save(file, "PNG")
            pixels = processor(images=image.convert("RGB"), return_tensors="pt").pixel_values
            with torch.no_grad():
                logits = model(pixels).logits[0]
            cases.append({"png": base64.b64encode(file.getvalue()).decode(), "logits": floats(logits.numpy())})
        keep = set(shape) | {"hidden_act", "layer_norm_eps", "qkv_bias", "id2label", "problem_type", "model_type", "num_channels"}
        plain = {k: v for k, v in json.loads(config.to_json_string(use_diff=False)).items() if k in keep}
        save(out / "vit" / f"{name}.json",
             {"config": plain | {"architectures": ["ViTForImageClassification"]}, "seed": seed, "dtype": dtype, "tensors": listed,
              "preprocessor": settings | {"image_processor_type": "ViTImageProcessor"}, "cases": cases})


def save(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    value = {"madeBy": f"tests/reference/goldens/models.py, transformers {transformers.__version__}, torch {torch.__version__}"} | value
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")


def main():
    out = pathlib.Path(sys.argv[1])
    torch.set_num_threads(1)
    import tempfile

    with tempfile.TemporaryDirectory() as scratch:
        make_bert(out, pathlib.Path(scratch))
    make_vit(out)


main()
