"""Golden logits of the bundled sample repositories, into tests/data/goldens/samples/samples.json.

Usage: samples.py resources/samples/vitrine-samples tests/data/goldens
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
from transformers.image_utils import load_image
from transformers.models.vit.image_processing_pil_vit import ViTImageProcessorPil

TEXTS = ["Where is the railway station?", "Bonjour le monde, comment ça va ?", "Der Zug fährt heute leider nicht.", "", "你好，世界",
         "¿Dónde está la biblioteca?", "Questa è una frase italiana.", "x" * 200, "one two three " * 200]


def b64(data):
    return base64.b64encode(data).decode()


def pictures(folder):
    files = sorted(p for p in pathlib.Path(folder).rglob("*") if p.suffix in (".png", ".jpg"))[:4]
    for path in files:
        yield path.read_bytes()
    rng = np.random.default_rng(3)
    for size in ((28, 28), (60, 41)):
        file = io.BytesIO()
        Image.fromarray(rng.integers(0, 256, (size[1], size[0])).astype(np.uint8)).save(file, "PNG")
        yield file.getvalue()


def main():
    torch.set_grad_enabled(False)
    samples = []
    for folder in sorted(p for p in pathlib.Path(sys.argv[1]).iterdir() if (p / "config.json").exists()):
        config = transformers.AutoConfig.from_pretrained(folder)
        cases = []
        if config.model_type == "bert":
            tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
            model = transformers.AutoModelForSequenceClassification.from_pretrained(folder, dtype=torch.float32).eval()
            limit = min(config.max_position_embeddings, tokenizer.model_max_length)
            for text in TEXTS:
                logits = model(**tokenizer(text, return_tensors="pt", truncation=True, max_length=limit)).logits[0]
                cases.append({"text": text, "logits": b64(logits.numpy().astype("<f4").tobytes())})
        else:
            processor = ViTImageProcessorPil.from_pretrained(folder)
            model = transformers.AutoModelForImageClassification.from_pretrained(folder, dtype=torch.float32).eval()
            for data in pictures(folder):
                pixels = processor(images=load_image(Image.open(io.BytesIO(data))), return_tensors="pt")
                cases.append({"png": b64(data), "logits": b64(model(**pixels).logits[0].numpy().astype("<f4").tobytes())})
        samples.append({"repository": folder.name, "labels": [config.id2label[i] for i in range(config.num_labels)], "cases": cases})
    out = pathlib.Path(sys.argv[2]) / "samples"
    out.mkdir(parents=True, exist_ok=True)
    made = f"tests/reference/goldens/samples.py, transformers {transformers.__version__}, torch {torch.__version__}"
    (out / "samples.json").write_text(json.dumps({"madeBy": made, "samples": samples}, ensure_ascii=False, separators=(",", ":")) + "\n")


main()
