"""Completes the two sample repositories: card, licence, .gitattributes, example pictures.

    python write_cards.py SAMPLES --text REPORT --digits REPORT --fonts PRINTED

SAMPLES is the folder that holds language-of-a-sentence and handwritten-digits, the reports come from train_text.py and
train_digits.py, PRINTED is what handwriting_fonts.py printed. Fills the @NAMES@ in card_language.md and card_digits.md.
"""

import argparse
import collections
import json
import re
import shutil
from pathlib import Path

import numpy as np
from PIL import Image
from transformers import pipeline

from digit_images import scanned_split
from drawings import PATHS, ink
from handwriting_fonts import FONTS
from languages import LANGUAGES, NAMES
from skeletons import SKELETONS

HERE = Path(__file__).parent
LFS_PATTERNS = (
    "*.7z",
    "*.arrow",
    "*.bin",
    "*.bz2",
    "*.ckpt",
    "*.ftz",
    "*.gz",
    "*.h5",
    "*.joblib",
    "*.lfs.*",
    "*.mlmodel",
    "*.model",
    "*.msgpack",
    "*.npy",
    "*.npz",
    "*.onnx",
    "*.ot",
    "*.parquet",
    "*.pb",
    "*.pickle",
    "*.pkl",
    "*.pt",
    "*.pth",
    "*.rar",
    "*.safetensors",
    "saved_model/**/*",
    "*.tar.*",
    "*.tar",
    "*.tflite",
    "*.tgz",
    "*.wasm",
    "*.xz",
    "*.zip",
    "*.zst",
    "*tfevents*",
)
WHITE, BLACK = (255, 255, 255), (0, 0, 0)
# file, title, digit, what the drawing is like, pen, ink, ground
EXAMPLES = (
    ("seven-with-a-bar", "Seven, with a bar", 7, "with a bar", 14, BLACK, WHITE),
    ("open-four-in-blue", "Four, open, blue pen", 4, "open", 16, (20, 40, 160), WHITE),
    ("two-with-a-loop", "Two with a loop", 2, "with a loop", 18, WHITE, BLACK),
    ("thin-five", "Five, thin pen", 5, "two strokes", 5, BLACK, WHITE),
    ("small-three", "A small three, off the middle", 3, "small, left", 8, BLACK, WHITE),
    (
        "one-with-a-foot",
        "One with a foot, green on grey",
        1,
        "flag and foot",
        20,
        (10, 110, 60),
        (225, 225, 220),
    ),
)


def figure(share: float) -> str:
    """A share as the cards print it."""
    return f"{share:.4f}"


def table(part: dict, first: str) -> str:
    """Precision, recall and F1 per class as Markdown."""
    rows = [f"| {first} | Examples | Precision | Recall | F1 |", "|---|---:|---:|---:|---:|"]
    rows += [
        f"| {name} | {c['count']} | {c['precision']:.3f} | {c['recall']:.3f} | {c['f1']:.3f} |"
        for name, c in part["per_class"].items()
    ]
    return "\n".join(rows)


def fill(template: str, values: dict[str, object]) -> str:
    """The template with every @NAME@ replaced; a name without a value is an error."""
    return re.sub(r"@([A-Z0-9_]+)@", lambda match: str(values[match.group(1)]), template)


def weights_megabytes(folder: Path) -> str:
    """Size of the weights in MB."""
    return f"{(folder / 'model.safetensors').stat().st_size / 1e6:.1f}"


def finish(folder: Path, card: str) -> None:
    """Writes what every repository has."""
    (folder / "README.md").write_text(card, encoding="utf-8")
    (folder / ".gitattributes").write_text(
        "".join(f"{pattern} filter=lfs diff=lfs merge=lfs -text\n" for pattern in LFS_PATTERNS),
        encoding="utf-8",
    )
    shutil.copyfile(HERE.parents[2] / "LICENSE", folder / "LICENSE")
    for path in folder.rglob("*"):
        if path.is_file():
            path.chmod(0o644)


def language_card(folder: Path, report: dict) -> str:
    """The filled card of the text classifier."""
    held_out, everyday = report["held_out"], report["everyday"]
    pairs = collections.Counter(f"{right} taken for {said}" for _, right, said in held_out["mistakes"])
    classify = pipeline("text-classification", model=str(folder))
    answer = classify("Wo finde ich den nächsten Bahnhof, bitte?")[0]
    return fill(
        (HERE / "card_language.md").read_text(encoding="utf-8"),
        {
            "LANGUAGE_CODES": "\n".join(f"- {language.code}" for language in LANGUAGES),
            "COUNT": len(NAMES),
            "NAMES": ", ".join(NAMES),
            "SIZE": weights_megabytes(folder),
            "PARAMETERS": f"{report['parameters']:,}",
            "VOCABULARY": f"{report['vocabulary']:,}",
            "STEPS": f"{report['steps']:,}",
            "BATCH": report["batch"],
            "MINUTES": round(report["seconds"] / 60),
            "SCORE": f"{answer['score']:.3f}",
            "HELD_OUT_ACCURACY": figure(held_out["accuracy"]),
            "HELD_OUT_F1": figure(held_out["macro_f1"]),
            "HELD_OUT_COUNT": f"{held_out['count']:,}",
            "EVERYDAY_ACCURACY": figure(everyday["accuracy"]),
            "EVERYDAY_F1": figure(everyday["macro_f1"]),
            "EVERYDAY_COUNT": everyday["count"],
            "TABLE": table(held_out, "Language"),
            "CONFUSIONS": ", ".join(f"{pair} ({n})" for pair, n in pairs.most_common(6)),
        },
    )


def write_examples(folder: Path) -> str:
    """Draws the example pictures; their widget entries."""
    (folder / "examples").mkdir(exist_ok=True)
    entries = []
    for name, title, digit, like, pen, colour, ground in EXAMPLES:
        strokes = next(s for d, what, s in PATHS if (d, what) == (digit, like))
        ink(strokes, pen, colour, ground).save(folder / "examples" / f"{name}.png", optimize=True)
        entries.append((f"examples/{name}.png", title))
    _, (images, digits) = scanned_split()
    pixels = (255 - images[list(digits).index(8)] * 255 / 16).astype(np.uint8)
    Image.fromarray(pixels).resize((160, 160), Image.Resampling.BICUBIC).save(
        folder / "examples" / "scanned-eight.png", optimize=True
    )
    entries.append(("examples/scanned-eight.png", "Eight, scanned, 8x8 pixels"))
    return "\n".join(f"- src: {source}\n  example_title: {title}" for source, title in entries)


def digits_card(folder: Path, report: dict, fonts: str) -> str:
    """The filled card of the image classifier."""
    widgets = write_examples(folder)
    accuracy, count = re.search(r"all fonts: accuracy ([\d.]+), (\d+)", fonts).groups()
    drawings = report["drawings"]
    wrong = [f"{drawings['names'][i]} (read as {said})" for i, _, said in drawings["mistakes"]]
    classify = pipeline("image-classification", model=str(folder))
    answer = classify(str(folder / "examples" / "seven-with-a-bar.png"))[0]
    return fill(
        (HERE / "card_digits.md").read_text(encoding="utf-8"),
        {
            "WIDGETS": widgets,
            "SIZE": weights_megabytes(folder),
            "PARAMETERS": f"{report['parameters']:,}",
            "WIDTH": report["width"],
            "SCORE": f"{answer['score']:.3f}",
            "SKELETONS": sum(map(len, SKELETONS.values())),
            "DRAWN": f"{report['drawn']:,}",
            "SCANNED": f"{report['scanned_trained']:,}",
            "STEPS": f"{report['steps']:,}",
            "BATCH": report["batch"],
            "SCANNED_ACCURACY": figure(report["scanned"]["accuracy"]),
            "SCANNED_F1": figure(report["scanned"]["macro_f1"]),
            "SCANNED_COUNT": report["scanned"]["count"],
            "SCANNED_WHITE_ACCURACY": figure(report["scanned_on_white"]["accuracy"]),
            "GENERATED_ACCURACY": figure(report["generated"]["accuracy"]),
            "GENERATED_COUNT": f"{report['generated']['count']:,}",
            "DRAWINGS_ACCURACY": figure(drawings["accuracy"]),
            "DRAWINGS_COUNT": drawings["count"],
            "DRAWING_MISTAKES": (
                "; ".join(wrong[:12]) + ("; and others" if len(wrong) > 12 else "") if wrong else "none"
            ),
            "FONTS_ACCURACY": accuracy,
            "FONTS_COUNT": count,
            "FONT_COUNT": len(FONTS),
            "TABLE": table(report["scanned"], "Digit"),
        },
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("samples", type=Path)
    parser.add_argument("--text", type=Path, required=True)
    parser.add_argument("--digits", type=Path, required=True)
    parser.add_argument("--fonts", type=Path, required=True)
    options = parser.parse_args()
    text, digits = options.samples / "language-of-a-sentence", options.samples / "handwritten-digits"
    finish(text, language_card(text, json.loads(options.text.read_text(encoding="utf-8"))))
    finish(
        digits,
        digits_card(
            digits,
            json.loads(options.digits.read_text(encoding="utf-8")),
            options.fonts.read_text(encoding="utf-8"),
        ),
    )


if __name__ == "__main__":
    main()
