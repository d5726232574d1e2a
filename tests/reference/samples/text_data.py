"""Makes training examples for the language classifier: sentences, fragments, phrases and words, roughened.

People type short things, in capitals, without accents, with slips of the finger. Every example is drawn
anew from the same seed, so a run can be repeated.
"""

import random
import re
import unicodedata
from pathlib import Path

from languages import LANGUAGES

UNSPACED = {"zh", "ja", "th"}
PLAIN_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
        "æ": "ae",
        "Æ": "AE",
        "œ": "oe",
        "Œ": "OE",
    }
)
GERMAN_DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
ENDINGS = ("", "", "", "", ".", "!", "?", "!!", "...", "??", " :)", ",")


def without_accents(text: str, code: str, rng: random.Random) -> str:
    """`text` as typed on a keyboard without the language's accented letters."""
    if code == "de" and rng.random() < 0.6:
        return text.translate(GERMAN_DIGRAPHS)
    letters = unicodedata.normalize("NFD", text.translate(PLAIN_LETTERS))
    return unicodedata.normalize("NFC", "".join(c for c in letters if unicodedata.category(c) != "Mn"))


def with_slip(text: str, rng: random.Random) -> str:
    """`text` with one letter dropped, doubled or swapped with its neighbour."""
    if len(text) < 5:
        return text
    at = rng.randrange(1, len(text) - 1)
    kind = rng.randrange(3)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at] + text[at:]
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


class Source:
    """What one language has to draw from."""

    def __init__(self, code: str, index: int, sentences: list[str], phrases: list[str], words: list[str]):
        self.code, self.index = code, index
        self.sentences, self.phrases, self.words = sentences, phrases, words

    def fragment(self, rng: random.Random) -> str:
        """A few neighbouring words (or characters, where words are not spaced) of a sentence."""
        text = rng.choice(self.sentences)
        if self.code in UNSPACED:
            at = rng.randrange(max(1, len(text) - 4))
            return text[at : at + rng.randint(2, 14)]
        pieces = text.split()
        at = rng.randrange(max(1, len(pieces) - 1))
        return " ".join(pieces[at : at + rng.randint(1, 5)])

    def common_words(self, rng: random.Random) -> str:
        """One to four frequent words; the more frequent, the likelier."""
        if not self.words:
            return self.fragment(rng)
        picked = [
            self.words[int(len(self.words) * rng.random() ** 2.5)] for _ in range(rng.choice((1, 1, 2, 3, 4)))
        ]
        return ("" if self.code in UNSPACED else " ").join(picked)

    def draw(self, rng: random.Random) -> str:
        """One clean text."""
        kind = rng.random()
        if kind < 0.32:
            return rng.choice(self.sentences)
        if kind < 0.52:
            return self.fragment(rng)
        if kind < 0.54:
            return " ".join(rng.choices(self.sentences, k=4))
        if kind < 0.70:
            return rng.choice(self.phrases)
        if kind < 0.72:
            return " ".join(rng.choices(self.phrases, k=2))
        return self.common_words(rng)

    def example(self, rng: random.Random) -> str:
        """One text as a person may have typed it."""
        text = self.draw(rng)
        if rng.random() < 0.12:
            text = without_accents(text, self.code, rng)
        if rng.random() < 0.08:
            text = with_slip(text, rng)
        if rng.random() < 0.25:
            text = re.sub(r"[.!?¿¡,;:。！？、]", "", text)
        if rng.random() < 0.25:
            text = text.rstrip(".!?") + rng.choice(ENDINGS)
        if rng.random() < 0.10:
            text = text.upper()
        return text


def lines(path: Path) -> list[str]:
    """The non-empty lines of a file."""
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line]


def own_words(ranked: dict[str, list[str]]) -> dict[str, list[str]]:
    """Keeps a word for a language only where no other language uses it anywhere near as often."""
    best: dict[str, list[tuple[int, str]]] = {}
    for code, words in ranked.items():
        for rank, word in enumerate(words):
            best.setdefault(word, []).append((rank, code))
    kept: dict[str, list[str]] = {code: [] for code in ranked}
    for word, uses in best.items():
        uses.sort()
        if len(uses) == 1 or uses[1][0] > 3 * uses[0][0] + 20:
            kept[uses[0][1]].append((uses[0][0], word))
    return {code: [word for _, word in sorted(pairs)] for code, pairs in kept.items()}


def load_sources(text_folder: Path, phrase_folder: Path) -> list[Source]:
    """One source per language, in the order of the class ids."""
    words = own_words({l.code: lines(text_folder / f"{l.code}.words.txt") for l in LANGUAGES})
    return [
        Source(
            l.code,
            index,
            lines(text_folder / f"{l.code}.train.txt"),
            lines(phrase_folder / f"{l.code}.txt"),
            words[l.code],
        )
        for index, l in enumerate(LANGUAGES)
    ]


def draw_examples(sources: list[Source], count: int, rng: random.Random) -> tuple[list[str], list[int]]:
    """`count` examples, languages equally likely: texts and class ids."""
    picked = [rng.choice(sources) for _ in range(count)]
    return [source.example(rng) for source in picked], [source.index for source in picked]
