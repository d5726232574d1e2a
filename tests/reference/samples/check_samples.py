"""Loads both samples as a user would and runs their examples.

    python check_samples.py SAMPLES

Fails when loading warns, when a repository is larger than 3 MB, when a tokenizer file disagrees with
another or when an example of a card gets a wrong answer.
"""

import sys
import warnings
from pathlib import Path

import yaml
from tokenizers import Tokenizer
from transformers import (
    AutoImageProcessor,
    AutoModelForImageClassification,
    AutoModelForSequenceClassification,
    AutoTokenizer,
    pipeline,
)
from transformers.utils import logging

RIGHT = {
    "Wo finde ich den nächsten Bahnhof, bitte?": "German",
    "¿Quién ha visto mi paraguas?": "Spanish",
    "Il fait beau aujourd'hui à Lyon.": "French",
    "私の傘はどこですか？": "Japanese",
    "good morning": "English",
    "Дякую, дуже смачно!": "Ukrainian",
    "jag vet inte vad jag ska gora": "Swedish",
    "examples/seven-with-a-bar.png": "7",
    "examples/open-four-in-blue.png": "4",
    "examples/two-with-a-loop.png": "2",
    "examples/thin-five.png": "5",
    "examples/small-three.png": "3",
    "examples/one-with-a-foot.png": "1",
    "examples/scanned-eight.png": "8",
}


def card(folder: Path) -> dict:
    """The front matter of the card."""
    return yaml.safe_load((folder / "README.md").read_text(encoding="utf-8").split("---\n")[1])


def check_size(folder: Path) -> None:
    """At most 3 MB in all."""
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    print(f"{folder.name}: {size / 1e6:.2f} MB")
    assert size <= 3_000_000


def check_text(folder: Path) -> None:
    """Loading, tokenizer files and examples of the text classifier."""
    AutoModelForSequenceClassification.from_pretrained(folder)
    automatic = AutoTokenizer.from_pretrained(folder)
    plain = Tokenizer.from_file(str(folder / "tokenizer.json"))
    words = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
    assert {word: i for i, word in enumerate(words)} == plain.get_vocab()
    classify = pipeline("text-classification", model=str(folder))
    for example in card(folder)["widget"]:
        text = example["text"]
        assert automatic(text)["input_ids"] == plain.encode(text).ids, text
        answer = classify(text)[0]
        print(f"  {text}: {answer['label']} {answer['score']:.3f}")
        assert answer["label"] == RIGHT[text]


def check_digits(folder: Path) -> None:
    """Loading and examples of the image classifier."""
    AutoModelForImageClassification.from_pretrained(folder)
    AutoImageProcessor.from_pretrained(folder)
    classify = pipeline("image-classification", model=str(folder))
    for example in card(folder)["widget"]:
        answer = classify(str(folder / example["src"]))[0]
        print(f"  {example['src']}: {answer['label']} {answer['score']:.3f}")
        assert answer["label"] == RIGHT[example["src"]]


def main() -> None:
    warnings.simplefilter("error")
    logging.disable_progress_bar()
    samples = Path(sys.argv[1])
    for name, check in (("language-of-a-sentence", check_text), ("handwritten-digits", check_digits)):
        check_size(samples / name)
        check(samples / name)


if __name__ == "__main__":
    main()
