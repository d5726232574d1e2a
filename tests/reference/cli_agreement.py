"""How near the command line's answers are to transformers' on a sentence encoder in a folder.

Usage: cli_agreement.py VITRINE_CLI FOLDER
VITRINE_CLI is build/*/bin/vitrine-cli; FOLDER holds a BERT encoder with tokenizer.json and, for sentence vectors, modules.json
(mean pooling, length one). Prints one line of JSON a verb: the largest relative difference (max|a-b| / max|b|).
"""
import json
import os
import subprocess
import sys

import numpy as np
import torch
import transformers

TEXTS = ["This is a simple test.", "The quick brown fox jumps over the lazy dog.", "Bonjour le monde, ça va très bien !",
         "你好，世界", "👩‍👩‍👧‍👦 emoji 🏳️‍🌈", "UPPER lower MiXeD 12345 3.14 #hash @user", "x" * 300, "İstanbul", "one two three " * 300]
LINES = TEXTS + ["", " ", "\ttab\r", "a\u0301 e\u0301", "[CLS] in the text [MASK]", "\u00ad\u200b", "naïve café", "##ing"]


def cli(program, *arguments, text=None):
    environment = {**os.environ, "HF_HUB_OFFLINE": "1"}
    done = subprocess.run([program, *arguments], input=text, capture_output=True, env=environment)
    if done.returncode != 0:
        sys.exit(f"{arguments}: {done.returncode} {done.stderr.decode()}")
    return done.stdout.decode()


def run(program, folder, *arguments, text=None):
    return json.loads(cli(program, "run", folder, "--json", *arguments, text=text))["output"]


def relative(a, b):
    a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    assert a.shape == b.shape, (a.shape, b.shape)
    return float(np.abs(a - b).max() / np.abs(b).max())


def tokens(program, folder, tokenizer):
    backend = tokenizer.backend_tokenizer
    backend.no_truncation()
    backend.no_padding()
    different = 0
    printed = cli(program, "tokenize", folder, "-", "--json", text=("\n".join(LINES) + "\n").encode()).split("\n")[:-1]
    assert len(printed) == len(LINES), (len(printed), len(LINES))
    for line, text in zip(printed, LINES):
        ours, theirs = json.loads(line), backend.encode(text)
        for key in ("ids", "tokens", "type_ids", "attention_mask", "special_tokens_mask", "word_ids"):
            different += ours[key] != getattr(theirs, key)
        different += [tuple(pair) for pair in ours["offsets"]] != theirs.offsets
    print(json.dumps({"verb": "tokenize", "lines": len(LINES), "different": different}))


def encoder(program, folder, tokenizer, model):
    states, vectors = [], []
    worst = {"states": 0.0, "mean": 0.0, "vector": 0.0}
    for text in TEXTS:
        inputs = tokenizer(text, return_tensors="pt", truncation=True, max_length=256)
        with torch.inference_mode():
            hidden = model(**inputs).last_hidden_state[0].double()
        mean = hidden.mean(0)
        vectors.append(torch.nn.functional.normalize(mean, dim=0))
        states.append(hidden)
        for name, arguments, wanted in (("states", ["--param", "pooling=none", "--param", "normalize=false"], hidden),
                                        ("mean", ["--param", "pooling=mean", "--param", "normalize=false"], mean),
                                        ("vector", [], vectors[-1])):
            ours = run(program, folder, "-", "--task", "feature-extraction", *arguments, text=text.encode())
            worst[name] = max(worst[name], relative(ours, wanted.numpy()))
    print(json.dumps({"verb": "run", "task": "feature-extraction", "texts": len(TEXTS), **worst}))
    ours = run(program, folder, "--task", "sentence-similarity", f"source_sentence={TEXTS[0]}",
               "sentences=" + json.dumps(TEXTS[1:]))
    wanted = [float(vectors[0] @ other) for other in vectors[1:]]
    absolute = float(np.abs(np.asarray(ours) - np.asarray(wanted)).max())
    print(json.dumps({"verb": "run", "task": "sentence-similarity", "sentences": len(wanted), "largest": absolute}))


def main():
    program, folder = sys.argv[1:]
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    model = transformers.AutoModel.from_pretrained(folder, dtype=torch.float32).eval()
    encoder(program, folder, tokenizer, model)
    tokens(program, folder, tokenizer)


main()
