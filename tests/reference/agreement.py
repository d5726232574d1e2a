"""How near Vitrine's numbers are to transformers' on a real repository in a folder.

Usage: agreement.py BENCH_INFERENCE FOLDER [more folders]
BENCH_INFERENCE is build/*/bin/bench_inference. Text classifiers, image classifiers and sentence encoders are known.
Prints the largest relative difference (max|a-b| / max|b|) over all inputs, the largest absolute difference of scores,
and whether the tokens agree.
"""
import base64
import io
import json
import os
import pathlib
import subprocess
import sys

import numpy as np
import torch
import transformers

TEXTS = [
    "This is a simple test.", "", "a", "The quick brown fox jumps over the lazy dog.", "Bonjour le monde, ça va très bien !",
    "你好，世界", "שלום עולם", "👩‍👩‍👧‍👦 emoji 🏳️‍🌈", "UPPER lower MiXeD 12345 3.14 #hash @user", "Where is the railway station, please?",
    "Der Zug fährt heute leider nicht.", "unaffable floccinaucinihilipilification", "x" * 300, "one two three " * 400,
]


def ours(bench, folder, task, requests):
    text = "\n".join(json.dumps(r) for r in requests) + "\n"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([bench, "run", folder, task], input=text, capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        sys.exit(done.stderr)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    for answer in answers:
        if "error" in answer:
            sys.exit(answer["error"])
    return answers


def relative(a, b):
    a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    assert a.shape == b.shape, (a.shape, b.shape)
    return float(np.abs(a - b).max() / np.abs(b).max())


def report(folder, **figures):
    print(json.dumps({"repository": pathlib.Path(folder).name, **figures}))


def logits_of(answer, labels):
    by_label = {entry["label"]: entry["score"] for entry in answer["output"]}
    return [by_label[name] for name in labels]


def classifier(bench, folder, config, task, inputs, forward):
    labels = [config.id2label[i] for i in range(config.num_labels)]
    everything = {"top_k": config.num_labels}
    raw = ours(bench, folder, task, [i | {"parameters": everything | {"function_to_apply": "none"}} for i in inputs])
    scored = ours(bench, folder, task, [i | {"parameters": everything | {"function_to_apply": "softmax"}} for i in inputs])
    wanted = [forward(i) for i in inputs]
    report(folder, task=task, inputs=len(inputs),
           logitsRelative=max(relative(logits_of(a, labels), w.numpy()) for a, w in zip(raw, wanted)),
           scoresAbsolute=max(float(np.abs(np.array(logits_of(a, labels)) - w.softmax(0).numpy()).max()) for a, w in zip(scored, wanted)))


def text_classifier(bench, folder, config):
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    model = transformers.AutoModelForSequenceClassification.from_pretrained(folder, dtype=torch.float32).eval()
    limit = min(config.max_position_embeddings, tokenizer.model_max_length)

    def forward(entry):
        encoded = tokenizer(entry["inputs"]["inputs"], return_tensors="pt", truncation=True, max_length=limit)
        return model(**encoded).logits[0]

    classifier(bench, folder, config, "text-classification", [{"inputs": {"inputs": t}} for t in TEXTS], forward)


def image_classifier(bench, folder, config):
    from PIL import Image
    from transformers.image_utils import load_image
    from transformers.models.vit.image_processing_pil_vit import ViTImageProcessorPil

    processor = ViTImageProcessorPil.from_pretrained(folder)
    model = transformers.AutoModelForImageClassification.from_pretrained(folder, dtype=torch.float32).eval()
    rng = np.random.default_rng(5)
    inputs, images = [], {}
    found = sorted(p for kind in ("*.png", "*.jpg") for p in pathlib.Path(folder).rglob(kind))
    files = [p.read_bytes() for p in found]
    for size in ((28, 28), (200, 120), (9, 31)):
        file = io.BytesIO()
        Image.fromarray(rng.integers(0, 256, (size[1], size[0], 3)).astype(np.uint8)).save(file, "PNG")
        files.append(file.getvalue())
    for data in files:
        text = base64.b64encode(data).decode()
        images[text] = load_image(Image.open(io.BytesIO(data)))
        inputs.append({"files": {"inputs": text}})
    classifier(bench, folder, config, "image-classification", inputs,
               lambda entry: model(**processor(images=images[entry["files"]["inputs"]], return_tensors="pt")).logits[0])


def encoder(bench, folder, config):
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    model = transformers.AutoModel.from_pretrained(folder, dtype=torch.float32).eval()
    settings = pathlib.Path(folder) / "sentence_bert_config.json"
    limit = json.loads(settings.read_text())["max_seq_length"] if settings.exists() else config.max_position_embeddings
    states = ours(bench, folder, "feature-extraction", [{"inputs": {"inputs": t}, "parameters": {"pooling": "none"}} for t in TEXTS])
    wanted, same_length = [], True
    for text, state in zip(TEXTS, states):
        encoded = tokenizer(text, return_tensors="pt", truncation=True, max_length=limit)
        wanted.append(model(**encoded).last_hidden_state[0].numpy())
        same_length = same_length and len(state["output"]) == wanted[-1].shape[0]
    figures = {"hiddenRelative": max(relative(s["output"], w) for s, w in zip(states, wanted)), "tokensAgree": same_length}
    if (pathlib.Path(folder) / "modules.json").exists():
        from sentence_transformers import SentenceTransformer

        reference = SentenceTransformer(folder, device="cpu")
        vectors = reference.encode(TEXTS, batch_size=1)
        mine = ours(bench, folder, "feature-extraction", [{"inputs": {"inputs": t}} for t in TEXTS])
        figures["vectorsRelative"] = max(relative(a["output"], v) for a, v in zip(mine, vectors))
        compared = ours(bench, folder, "sentence-similarity", [{"inputs": {"source_sentence": TEXTS[0], "sentences": TEXTS[1:]}}])
        cosines = reference.similarity(vectors[:1], vectors[1:])[0].numpy()
        figures["similarityAbsolute"] = float(np.abs(np.array(compared[0]["output"]) - cosines).max())
    report(folder, task="feature-extraction", inputs=len(TEXTS), **figures)


def main():
    torch.set_grad_enabled(False)
    torch.set_num_threads(2)
    for folder in sys.argv[2:]:
        config = transformers.AutoConfig.from_pretrained(folder)
        head = (config.architectures or [""])[0]
        kind = text_classifier if head.endswith("SequenceClassification") else image_classifier if "Image" in head else encoder
        kind(sys.argv[1], folder, config)


main()
