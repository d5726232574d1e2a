"""Trains the sample image classifier and writes its repository files.

    python train_digits.py OUT [--steps N] [--seed N] [--start TRAINED] [--report PATH]

OUT is the folder of the repository. Prints the accuracy on the held-out real digits of scikit-learn, on
generated digits of another seed and on the drawings of drawings.py, none of which is trained on.
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
from transformers import ViTConfig, ViTForImageClassification
from transformers.models.vit.image_processing_pil_vit import ViTImageProcessorPil

from digit_images import SIZE, colour, scanned_digit, scanned_split, training_masks
from drawings import drawings

BATCH = 64


def waves(side: int, width: int) -> torch.Tensor:
    """Sine and cosine of the place of every patch (side * side, width): a good first position embedding."""
    speeds = torch.exp(-torch.arange(width // 4) / (width // 4) * np.log(100.0)) * 2
    places = torch.arange(side)[:, None] * speeds
    line = torch.cat([places.sin(), places.cos()], 1)
    return torch.cat([line[:, None].expand(side, side, -1), line[None].expand(side, side, -1)], 2).flatten(
        0, 1
    )


def new_model() -> ViTForImageClassification:
    """The untrained network: patches of 4x4, 65 tokens."""
    model = ViTForImageClassification(
        ViTConfig(
            image_size=SIZE,
            patch_size=4,
            num_channels=3,
            hidden_size=64,
            num_hidden_layers=4,
            num_attention_heads=4,
            intermediate_size=128,
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
            id2label={i: str(i) for i in range(10)},
            label2id={str(i): i for i in range(10)},
        )
    )
    with torch.no_grad():
        model.vit.embeddings.position_embeddings[0, 1:] = 0.3 * waves(SIZE // 4, model.config.hidden_size)
        model.vit.embeddings.patch_embeddings.projection.weight.mul_(5)
    return model


def new_processor() -> ViTImageProcessorPil:
    """Shrinks to 32x32 with PIL's bilinear filter and maps 0..255 to -1..1."""
    return ViTImageProcessorPil(
        do_resize=True,
        size={"height": SIZE, "width": SIZE},
        resample=2,
        do_rescale=True,
        rescale_factor=1 / 255,
        do_normalize=True,
        image_mean=[0.5] * 3,
        image_std=[0.5] * 3,
        do_convert_rgb=True,
    )


def train(model, masks: np.ndarray, labels: np.ndarray, steps: int, seed: int, fresh: bool) -> None:
    """Trains with AdamW; pens, papers, light and grain are drawn anew for every picture.

    The first third of a fresh training goes over from black on white to all of them, since the network
    learns shapes much sooner that way.
    """
    generator = torch.Generator().manual_seed(seed)
    masks, labels = torch.from_numpy(masks), torch.from_numpy(labels)
    rate = 1.5e-3 if fresh else 1e-3
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.03)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=rate, total_steps=steps, pct_start=0.08)
    model.train()
    started, recent = time.time(), []
    for step in range(1, steps + 1):
        rows = torch.randint(len(labels), (BATCH,), generator=generator)
        ink = masks[rows].float() / 255
        plain = torch.rand(BATCH, generator=generator) < (1 - step / (0.35 * steps) if fresh else 0)
        pictures = torch.where(plain[:, None, None, None], 1 - ink[:, None], colour(ink, generator)) * 2 - 1
        loss = model(pixel_values=pictures, labels=labels[rows]).loss
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        recent.append(loss.item())
        if step % 500 == 0:
            print(
                f"step {step}, loss {np.mean(recent[-500:]):.4f}, {time.time() - started:.0f} s", flush=True
            )


@torch.no_grad()
def predict(model, pictures: torch.Tensor) -> list[int]:
    """The most likely digit of every picture (N, 3, 32, 32), 0 to 1."""
    model.eval()
    return [
        a
        for part in (pictures * 2 - 1).split(500)
        for a in model(pixel_values=part).logits.argmax(-1).tolist()
    ]


def quality(answers: list[int], labels: list[int]) -> dict:
    """Accuracy, macro F1 and per digit precision, recall and F1."""
    per_class = {}
    for digit in range(10):
        right = sum(a == l == digit for a, l in zip(answers, labels))
        said, true = answers.count(digit), labels.count(digit)
        precision, recall = right / max(said, 1), right / max(true, 1)
        per_class[str(digit)] = {
            "precision": precision,
            "recall": recall,
            "count": true,
            "f1": 2 * precision * recall / max(precision + recall, 1e-9),
        }
    return {
        "accuracy": sum(a == l for a, l in zip(answers, labels)) / len(labels),
        "count": len(labels),
        "macro_f1": sum(c["f1"] for c in per_class.values()) / 10,
        "per_class": per_class,
        "mistakes": [(i, l, a) for i, (a, l) in enumerate(zip(answers, labels)) if a != l],
    }


def measure(model, processor, seed: int) -> dict:
    """Quality on the three held-out parts."""
    _, (images, targets) = scanned_split()
    scanned = torch.from_numpy(np.stack([scanned_digit(image, None) for image in images])).float() / 255
    scanned = torch.stack([scanned] * 3, 1)
    targets = [int(t) for t in targets]
    masks, labels = training_masks(5000, 0, seed + 1000)
    generated = colour(torch.from_numpy(masks).float() / 255, torch.Generator().manual_seed(seed + 1000))
    drawn = drawings()
    pixels = processor([picture for picture, _, _ in drawn], return_tensors="pt")["pixel_values"] / 2 + 0.5
    return {
        "scanned": quality(predict(model, scanned), targets),
        "scanned_on_white": quality(predict(model, 1 - scanned), targets),
        "generated": quality(predict(model, generated), labels.tolist()),
        "drawings": quality(predict(model, pixels), [digit for _, digit, _ in drawn])
        | {"names": [name for _, _, name in drawn]},
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--steps", type=int, default=8000)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--drawn", type=int, default=90000)
    parser.add_argument("--scanned", type=int, default=30000)
    parser.add_argument("--start", type=Path, help="a trained repository to go on from, with other pictures")
    parser.add_argument("--report", type=Path)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    masks, labels = training_masks(options.drawn, options.scanned, options.seed)
    model, processor = new_model(), new_processor()
    if options.start:
        model = ViTForImageClassification.from_pretrained(options.start)
    print(f"{len(labels)} pictures, {sum(p.numel() for p in model.parameters())} parameters", flush=True)
    started = time.time()
    train(model, masks, labels, options.steps, options.seed, fresh=not options.start)
    seconds = time.time() - started
    options.out.mkdir(parents=True, exist_ok=True)
    model.save_pretrained(options.out)
    processor.save_pretrained(options.out)
    report = measure(model, processor, options.seed)
    for name, part in report.items():
        print(
            f"{name}: accuracy {part['accuracy']:.4f}, {part['count']} pictures, wrong {part['mistakes'][:40]}"
        )
    if options.report:
        report |= {
            "steps": options.steps,
            "batch": BATCH,
            "seconds": seconds,
            "drawn": options.drawn,
            "scanned_trained": options.scanned,
            "width": model.config.hidden_size,
            "parameters": sum(p.numel() for p in model.parameters()),
        }
        options.report.write_text(json.dumps(report, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
