"""The same measurements as bench_inference, for transformers and the Rust `tokenizers`. One JSON object a line.

  inference_peer.py models [THREADS [NAME]]
  inference_peer.py tokenize TOKENIZER.JSON TEXT
"""
import json
import os
import statistics
import sys
import time


WANTED = sys.argv[3] if sys.argv[1] == "models" and len(sys.argv) > 3 else ""


def measured(run):
    """Medians in milliseconds of the clock and of all processors."""
    run()
    times, busy, start = [], [], time.perf_counter()
    while len(times) < 5 or (time.perf_counter() - start < 2 and len(times) < 100):
        begin, worked = time.perf_counter(), time.process_time()
        run()
        busy.append((time.process_time() - worked) * 1e3)
        times.append((time.perf_counter() - begin) * 1e3)
    return {"ms": statistics.median(times), "cpuMs": statistics.median(busy)}


def show(**line):
    print(json.dumps(line), flush=True)


def measure(name, run):
    if name.startswith(WANTED):
        show(name=name, **measured(run))


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
            measure(f"{name} {batch}x{length} {str(dtype)[6:]}", lambda: model(input_ids=ids, attention_mask=mask))

    def vit(dtype):
        model = ViTForImageClassification(ViTConfig(num_labels=1000)).eval().to(dtype)
        for batch in (1, 4):
            pixels = torch.rand(batch, 3, 224, 224).to(dtype)
            measure(f"vit-base {batch}x224 {str(dtype)[6:]}", lambda: model(pixels))

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

    figures = measured(run)
    show(name="tokenize", tokens=counted["tokens"], megabytesPerSecond=len(data) / 1e3 / figures["cpuMs"], **figures)


if sys.argv[1] == "models":
    models(int(sys.argv[2]) if len(sys.argv) > 2 else 2)
else:
    tokenize(sys.argv[2], sys.argv[3])
