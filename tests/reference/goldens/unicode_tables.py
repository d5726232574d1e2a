"""Writes core/inference/tokenizers/unicodetables.cpp: which characters the Rust `tokenizers` library takes for what.

Asked of the library itself, one character at a time, because each of its parts carries tables of another Unicode
version. Needs: tokenizers. Usage: unicode_tables.py OUTPUT
"""
import sys

from tokenizers import __version__, normalizers, pre_tokenizers

POINTS = [c for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF]


def ranges(points):
    out = []
    for c in sorted(points):
        if out and out[-1][1] == c - 1:
            out[-1][1] = c
        else:
            out.append([c, c])
    return out


def vanishes(normalizer):
    return {c for c in POINTS if normalizer.normalize_str(chr(c)) == ""}


def bert(**options):
    off = dict(clean_text=False, handle_chinese_chars=False, strip_accents=False, lowercase=False)
    return normalizers.BertNormalizer(**{**off, **options})


def lower_case():
    """Characters whose lower case is another one, as (first, last, distance, step) runs; longer ones are in code."""
    lower = normalizers.Lowercase()
    pairs = []
    for c in POINTS:
        text = lower.normalize_str(chr(c))
        if text == chr(c):
            continue
        if len(text) != 1:
            assert c == 0x130, hex(c)
            continue
        pairs.append((c, ord(text) - c))
    runs = []
    for c, distance in pairs:
        if runs and runs[-1][2] == distance:
            first, last, _, step = runs[-1]
            if (first == last and c - last <= 2) or c - last == step:
                runs[-1] = [first, c, distance, c - last]
                continue
        runs.append([c, c, distance, 1])
    return runs


def emit(out, name, rows, width):
    out.append(f"const {'CaseRun' if width == 4 else 'Range'} {name}[] = {{")
    line = "   "
    for row in rows:
        cell = " {" + ", ".join(hex(v) if i < 2 else str(v) for i, v in enumerate(row)) + "},"
        if len(line) + len(cell) > 108:
            out.append(line)
            line = "   "
        line += cell
    out += [line, "};", f"const int {name}Count = {len(rows)};", ""]


def main():
    whitespace = pre_tokenizers.Whitespace()
    out = [
        f"// Made by tests/reference/goldens/unicode_tables.py from tokenizers {__version__}; not edited by hand.",
        '#include "core/inference/tokenizers/unicodetables.h"',
        "",
        "namespace vitrine::inference::tables {",
        "",
        "// clang-format off",
    ]
    clean = bert(clean_text=True)
    emit(out, "removed", ranges(vanishes(clean)), 2)
    emit(out, "nonspacing", ranges(vanishes(bert(strip_accents=True))), 2)
    emit(out, "marks", ranges(vanishes(normalizers.StripAccents())), 2)
    punctuation = pre_tokenizers.Punctuation("removed")
    emit(out, "punctuation", ranges({c for c in POINTS if not punctuation.pre_tokenize_str(chr(c))}), 2)
    word = {c for c in POINTS if whitespace.pre_tokenize_str("a" + chr(c)) == [("a" + chr(c), (0, 2))]}
    emit(out, "word", ranges(word), 2)
    digits = pre_tokenizers.Digits(True)
    emit(out, "numeric", ranges({c for c in POINTS if len(digits.pre_tokenize_str("a" + chr(c))) == 2}), 2)
    emit(out, "lowerCase", lower_case(), 4)
    out += ["// clang-format on", "", "} // namespace vitrine::inference::tables", ""]
    with open(sys.argv[1], "w") as file:
        file.write("\n".join(out))


main()
