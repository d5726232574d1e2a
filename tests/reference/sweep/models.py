"""Small random checkpoints: shapes, tokenizers, and the ways in which their tensors are written down."""
import json
import pathlib

import torch
from safetensors.torch import load_file, save_file

WORDS = ["the", "quick", "brown", "fox", "jump", "##s", "##ing", "over", "lazy", "dog", "naive", "cafe", "hello", "world", "test", "this", "is", "a", "simple",
         "你", "好", "é", "##é", "1", "2", "##3", ".", ",", "!", "-"]


def write_vocabulary(folder, rng, config=None, size=0):
    letters = [chr(c) for c in range(0x21, 0x7f)] + ["##" + chr(c) for c in range(0x61, 0x7b)]
    vocab = list(dict.fromkeys(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] + WORDS + letters))
    vocab += [f"[unused{i}]" for i in range(max(0, size - len(vocab)))]
    (pathlib.Path(folder) / "vocab.txt").write_text("\n".join(vocab) + "\n", encoding="utf-8")
    if config is not None:
        (pathlib.Path(folder) / "tokenizer_config.json").write_text(json.dumps(config))
    return len(vocab)


def shake(model, rng, spread):
    """Every weight, biases and norms too, so that nothing hides behind zeros and ones."""
    generator = torch.Generator().manual_seed(rng.randrange(1 << 31))
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            if "norm" in name.lower() and name.endswith("weight"):
                parameter.copy_(1 + 0.1 * noise)
            else:
                parameter.copy_(spread * noise)


def tensors_of(folder):
    folder = pathlib.Path(folder)
    files = [folder / "model.safetensors"] if (folder / "model.safetensors").exists() else sorted(folder.glob("model-*.safetensors"))
    return {name: tensor for file in files for name, tensor in load_file(file).items()}


def rewrite(folder, rename=lambda name: name, dtype=None, extra=None, drop=(), metadata=True, rng=None):
    """The same weights in one file under other names, in another order or format."""
    tensors = {rename(name): (tensor.to(dtype) if dtype and tensor.is_floating_point() else tensor) for name, tensor in tensors_of(folder).items() if name not in drop}
    tensors.update(extra or {})
    for file in pathlib.Path(folder).glob("model*.safetensors*"):
        file.unlink()
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, pathlib.Path(folder) / "model.safetensors", metadata={"format": "pt"} if metadata else None)
    if rng is not None:
        shuffle(pathlib.Path(folder) / "model.safetensors", rng)


def shuffle(path, rng):
    """Tensors in any order, in the header and in the file."""
    data = path.read_bytes()
    length = int.from_bytes(data[:8], "little")
    header, body = json.loads(data[8:8 + length]), data[8 + length:]
    metadata = header.pop("__metadata__", None)
    names = list(header)
    rng.shuffle(names)
    out, placed = b"", {}
    for name in names:
        begin, end = header[name]["data_offsets"]
        placed[name] = {**header[name], "data_offsets": [len(out), len(out) + end - begin]}
        out += body[begin:end]
    rng.shuffle(names)
    written = {name: placed[name] for name in names}
    if metadata is not None:
        written["__metadata__"] = metadata
    text = json.dumps(written).encode() + b" " * rng.randrange(9)
    path.write_bytes(len(text).to_bytes(8, "little") + text + out)


def edit_config(folder, **values):
    path = pathlib.Path(folder) / "config.json"
    config = json.loads(path.read_text())
    for key, value in values.items():
        if value is None:
            config.pop(key, None)
        else:
            config[key] = value
    path.write_text(json.dumps(config))
