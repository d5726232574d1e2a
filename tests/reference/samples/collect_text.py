"""Collects sentences per language from unpacked Debian packages.

    python collect_text.py ROOT WORDFREQ OUT

ROOT is a folder into which the packages of packages.txt were unpacked (`dpkg -x`), WORDFREQ the unpacked
Python package wordfreq. Writes OUT/<code>.train.txt, OUT/<code>.heldout.txt and OUT/<code>.words.txt.
A document (a help page, a message catalogue, a book of fortunes) goes whole either into training or into
the held-out part, under the same name for every language, so no held-out sentence has a translated twin
in training.
"""

import collections
import gettext
import gzip
import html
import random
import re
import sys
import zlib
from pathlib import Path

import msgpack

from languages import BY_FOLDER, LANGUAGES, share_in_script

MOST_SENTENCES = 40000
MOST_WORDS = 8000
HELD_OUT_CATALOGUES = ("wesnoth-tsg.mo", "tuxtype.mo", "gedit.mo", "gnome-games.mo")
SKIPPED_CATALOGUES = re.compile(r"^(iso_)?\d+(-\d)?\.mo$|nations|planetary|klasik-sk|libpq|kf5_entry")
TAG = re.compile(r"<[^<>]{1,300}>")
MARKUP = re.compile(
    r"%\d?\$?[-+0-9.]*[a-z]+|\$\(?[A-Za-z_|.]+\)?|[~_&](?=\w)|\\[nt\"]|[A-Z]{4,}_\w+|https?://\S+|&\w+;"
)
ENGLISH = re.compile(r"\b(the|and|you|this|with|are|which|can|from|that|your|not|title is)\b", re.I)
SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=\S)|(?<=[。!?।])")


def clean(text: str) -> str:
    """One line of plain text without markup, placeholders and accelerator marks."""
    text = MARKUP.sub("", html.unescape(TAG.sub(" ", text)))
    return re.sub(r"\s+", " ", text).strip(" -–—*•|:;#=\"'")


def sentences(text: str):
    """The sentences of `text`, each 8 to 300 characters."""
    for piece in SENTENCE_END.split(clean(text)):
        piece = piece.strip()
        if 8 <= len(piece) <= 300 or (len(piece) >= 4 and ord(max(piece)) > 0x2E80):
            if sum(c.isdigit() or c in "{}[]<>=/\\_@" for c in piece) * 5 < len(piece):
                yield piece


def messages(path: Path):
    """(original, translation) pairs of a gettext catalogue; none when it cannot be read."""
    try:
        with open(path, "rb") as file:
            items = gettext.GNUTranslations(file)._catalog.items()
    except (ValueError, IndexError, OSError):
        return
    for key, value in items:
        yield (key[0] if isinstance(key, tuple) else key), value


def catalogue(path: Path):
    """The translations of a catalogue that are more than one word and not left in English."""
    return (value for source, value in messages(path) if value and value != source and " " in source.strip())


def english_catalogue(path: Path):
    """The English originals of a catalogue."""
    return (source for source, _ in messages(path))


def page(path: Path):
    """Paragraphs of a Mallard or LibreOffice help page."""
    text = path.read_text(encoding="utf-8", errors="ignore")
    yield from re.findall(r"<p(?:\s[^>]*)?>(.*?)</p>", text, re.S)


def dialogue(path: Path):
    """Spoken lines of a Fish Fillets level."""
    yield from re.findall(r'dialogStr\("(.*?)"\)', path.read_text(encoding="utf-8", errors="ignore"))


def fortunes(path: Path):
    """Sayings of a fortune file without the line that names the author."""
    for saying in re.split(r"^%.*$", path.read_text(encoding="utf-8", errors="ignore"), flags=re.M):
        yield " ".join(line for line in saying.splitlines() if not re.match(r"\s*(--|—|\[)", line))


def documents(root: Path):
    """(language, document name, texts) of everything the packages hold."""
    share = root / "usr"
    for path in sorted(share.rglob("*.mo")):
        if SKIPPED_CATALOGUES.search(path.name) or "LC_MESSAGES" not in path.parts:
            continue
        folder = path.parent.parent.name
        if folder in BY_FOLDER:
            yield BY_FOLDER[folder], path.name, catalogue(path)
        if folder == "de":
            yield BY_FOLDER["en"], path.name, english_catalogue(path)
    for path in sorted(share.rglob("*.page")):
        folder = path.relative_to(share / "share/help").parts[0]
        if folder in BY_FOLDER:
            yield BY_FOLDER[folder], path.name, page(path)
    for path in sorted((share / "share/libreoffice/help").rglob("*.html")):
        folder = path.relative_to(share / "share/libreoffice/help").parts[0]
        if folder in BY_FOLDER and "sbasic" not in path.parts:
            yield BY_FOLDER[folder], path.name, page(path)
    for path in sorted(share.rglob("description.*.utf8")):
        folder = path.name.split(".")[1]
        if folder in BY_FOLDER:
            yield BY_FOLDER[folder], path.parent.name, page(path)
    for path in sorted(share.rglob("dialogs*.lua")):
        folder = path.stem.partition("_")[2] or "en"
        if folder in BY_FOLDER:
            yield BY_FOLDER[folder], path.parent.name, dialogue(path)
    books = share / "share/games/fortunes"
    foreign = {path.name for path in books.glob("*/*")}
    chinese = {"chinese": "zh", "tang300": "zh", "song100": "zh"}
    for path in sorted(books.rglob("*")):
        folder = path.parent.name if path.parent != books else chinese.get(path.name, "en")
        if path.parent == books and path.name in foreign and path.name not in chinese:
            continue
        if path.is_file() and path.suffix not in (".dat", ".u8", ".pdat") and folder in BY_FOLDER:
            yield BY_FOLDER[folder], path.name, fortunes(path)


def is_held_out(document: str) -> bool:
    """Whether the document belongs to the held-out part: one in twelve, the same in all languages."""
    return document in HELD_OUT_CATALOGUES or zlib.crc32(document.encode()) % 12 == 0


def fits(text: str, language) -> bool:
    """Whether the text is really written in the language's script (packages hold untranslated rests)."""
    if share_in_script(text, language.script) < (0.9 if language.script == "latin" else 0.7):
        return False
    if language.code != "en" and len(ENGLISH.findall(text)) >= 2 or text.startswith("Title is"):
        return False
    return language.code != "ja" or bool(re.search("[\u3040-\u30ff]", text))


def is_sentence(text: str) -> bool:
    """Whether the text is long enough to be asked about in the held-out part."""
    return len(text.split()) >= 3 if max(text) < "\u0e00" else len(text) >= 6


def words(wordfreq: Path, code: str):
    """The most frequent words of a language, most frequent first."""
    path = wordfreq / "wordfreq/data" / f"small_{code}.msgpack.gz"
    if not path.exists():
        return []
    bands = msgpack.load(gzip.open(path), raw=False)[1:]
    return [word for band in bands for word in band]


def main() -> None:
    root, wordfreq, out = map(Path, sys.argv[1:4])
    out.mkdir(parents=True, exist_ok=True)
    parts = {language.code: ({}, {}) for language in LANGUAGES}
    for language, document, texts in documents(root):
        part = parts[language.code][is_held_out(document)]
        for text in texts:
            for sentence in sentences(text):
                part.setdefault(sentence, language.code)
    seen = collections.Counter(s for training, held_out in parts.values() for s in {*training, *held_out})
    for language in LANGUAGES:
        training, held_out = parts[language.code]
        names = []
        for name, part, most in (("train", training, MOST_SENTENCES), ("heldout", held_out, 1500)):
            kept = sorted(
                s
                for s in part
                if fits(s, language)
                and (seen[s] == 1 or language.code == "en")
                and (name == "train" or s not in training and is_sentence(s))
            )
            random.Random(7).shuffle(kept)
            (out / f"{language.code}.{name}.txt").write_text("\n".join(kept[:most]) + "\n", encoding="utf-8")
            names.append(f"{len(kept)} {name}")
        common = [w for w in words(wordfreq, language.code) if share_in_script(w, language.script) == 1.0][
            :MOST_WORDS
        ]
        (out / f"{language.code}.words.txt").write_text("\n".join(common) + "\n", encoding="utf-8")
        print(language.name, *names, f"{len(common)} words", sep=", ")


if __name__ == "__main__":
    main()
