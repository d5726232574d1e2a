"""The same measurements as bench_inference, for transformers and the Rust `tokenizers`. One JSON object a line.

  inference_peer.py models [THREADS]
  inference_peer.py tokenize TOKENIZER.JSON TEXT
"""
import json
import os
import statistics
import sys
import time


def median(run):
    run()
    times, start = [], time.perf_counter()
    while len(times) < 7 or (time.perf_counter() - start < 3 and len(times) < 200):
        begin = time.perf_counter()
        run()
        times.append((time.perf_counter() - begin) * 1e3)
    return statistics.median(times)


def show(**line):
    print(json.dumps(line), flush=True)


def models(threads):
    import torch
    from transformers import BertConfig, BertModel, ViTConfig, ViTForImageClassification

    torch.set_num_threads(threads)

    def bert(name, hidden, layers, heads, dtype):
        config = BertConfig(hidden_size=hidden, num_hidden_layers=layers, num_attention_heads=heads, intermediate_size=4 * hidden)
        model = BertModel(config, add_pooling_layer=False).eval().to(dtype)
        for batch, length in ((1, 16), (1, 32), (1, 128), (1, 512), (8, 128)):
            ids = torch.tensor([[(t * 7919 + i * 104729) % 30522 for t in range(length)] for i in range(batch)])
            mask = torch.ones_like(ids)
            ms = median(lambda: model(input_ids=ids, attention_mask=mask))
            show(name=f"{name} {batch}x{length} {str(dtype)[6:]}", ms=ms)

    def vit(dtype):
        model = ViTForImageClassification(ViTConfig(num_labels=1000)).eval().to(dtype)
        for batch in (1, 4):
            pixels = torch.rand(batch, 3, 224, 224).to(dtype)
            show(name=f"vit-base {batch}x224 {str(dtype)[6:]}", ms=median(lambda: model(pixels)))

    with torch.inference_mode():
        bert("bert-base", 768, 12, 12, torch.float32)
        vit(torch.float32)
        bert("minilm-l6", 384, 6, 12, torch.float32)
        bert("bert-base", 768, 12, 12, torch.bfloat16)
        vit(torch.bfloat16)


def tokenize(path, text_path):
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(path)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    data = open(text_path, "rb").read()
    lines = data.decode().split("\n")
    counted = {}

    def run():
        counted["tokens"] = sum(len(tokenizer.encode(line)) for line in lines)

    ms = median(run)
    show(name="tokenize", tokens=counted["tokens"], ms=ms, megabytesPerSecond=len(data) / 1e3 / ms)


if sys.argv[1] == "models":
    models(int(sys.argv[2]) if len(sys.argv) > 2 else 2)
else:
    tokenize(sys.argv[2], sys.argv[3])
