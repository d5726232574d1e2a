"""tokenizer.json of every kind that WordPiece models use, and vocab.txt alone, against the Rust library."""
import json
import random
import unicodedata

import tokenizers

from common import Account, fresh, write_json
from texts import FIXED, random_text

SPECIALS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
WORDS = ["the", "quick", "Brown", "fox", "jump", "##s", "##ing", "over", "naive", "cafe", "café", "Hello", "world", "test", "你", "好", "한", "국",
         "а", "б", "##а", "##б", "é", "##é", "e", "##e", "i", "##i", "i̇", "ß", "ss", "##ss", "1", "##1", "12", "##3", "3.14", "don", "'", "t", "##t", ".", ",",
         "!", "-", "_", "#", "##", "@", "▁the", "▁", "▁a", "##▁", "👍", "🏳", "##‍", "عرب", "ก", "##ก", "\u0301", "##\u0301", "x", "##x", "xx", "##xx", "[cls]", "cls", "[", "]"]
KEYS = ("ids", "tokens", "type_ids", "attention_mask", "special_tokens_mask", "word_ids")


def vocabulary(rng, prefix):
    words = [w for w in WORDS if rng.random() < 0.9]
    words += [chr(c) for c in range(0x21, 0x7f)] + [f"##{chr(c)}" for c in range(0x61, 0x7b)]
    if prefix != "##":
        words = [prefix + w[2:] if w.startswith("##") and len(w) > 2 else w for w in words]
    unique = list(dict.fromkeys(SPECIALS + words))
    if rng.random() < 0.2:
        head, tail = unique[:5], unique[5:]
        rng.shuffle(tail)
        unique = head + tail
    numbers = list(range(len(unique)))
    if rng.random() < 0.1:
        numbers = [n * 2 for n in numbers]
    return dict(zip(unique, numbers))


def pattern(rng):
    return rng.choice([{"String": s} for s in ("e", " ", "-", "##", "ab", "\u0301", "", "你")]
                      + [{"Regex": r} for r in (r"\s+", r"\d", r"[a-c]+", r"\w+|[^\w\s]+", r"(?i)the", r"\p{L}+", r" {2,}", r"[^a-z]", r"\b", r"a|", r"(?<=a)b", r"\p{P}",
                                                r"\S", r"[\s\d]", r"^a", r"e$", r"\p{Han}", r"(?:b)(c)?", r"[^\S]+", r"[\w']+", r"\X", r".", r"\h", r"[[:alpha:]]+")])


def one_normalizer(rng):
    kind = rng.choice(["bert"] * 6 + ["NFC", "NFD", "NFKC", "NFKD", "Lowercase", "StripAccents", "Strip", "Replace", "Prepend", "Nmt", "Precompiled", "ByteLevel", "Append"])
    if kind == "bert":
        value = {"type": "BertNormalizer", "clean_text": rng.random() < 0.7, "handle_chinese_chars": rng.random() < 0.7,
                 "strip_accents": rng.choice([None, True, False]), "lowercase": rng.random() < 0.6}
        return value
    return {"type": kind, **{"Strip": {"strip_left": rng.random() < 0.7, "strip_right": rng.random() < 0.7},
                             "Replace": {"pattern": pattern(rng), "content": rng.choice(["", "x", " ", "ab", "▁", "é"])},
                             "Prepend": {"prepend": rng.choice(["▁", "ab", "é"])}, "Precompiled": {"precompiled_charsmap": "AAAAAA=="}}.get(kind, {})}


def normalizer(rng):
    if rng.random() < 0.1:
        return None
    if rng.random() < 0.35:
        return {"type": "Sequence", "normalizers": [one_normalizer(rng) for _ in range(rng.randint(0, 4))]}
    return one_normalizer(rng)


BEHAVIORS = ["Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous"]


def one_pre_tokenizer(rng):
    kind = rng.choice(["BertPreTokenizer"] * 5 + ["Whitespace", "WhitespaceSplit", "Punctuation", "Digits", "CharDelimiterSplit", "Split", "Split", "Metaspace", "Metaspace", "ByteLevel",
                                                  "UnicodeScripts", "FixedLength"])
    extra = {}
    if kind == "Punctuation" and rng.random() < 0.8:
        extra = {"behavior": rng.choice(BEHAVIORS)}
    if kind == "Digits":
        extra = {"individual_digits": rng.random() < 0.5}
    if kind == "CharDelimiterSplit":
        extra = {"delimiter": rng.choice([" ", "-", "é", "a"])}
    if kind == "Split":
        extra = {"pattern": pattern(rng), "behavior": rng.choice(BEHAVIORS), "invert": rng.random() < 0.4}
    if kind == "Metaspace":
        extra = {"replacement": rng.choice(["▁", "_"])}
        if rng.random() < 0.8:
            extra["prepend_scheme"] = rng.choice(["always", "never", "first"])
        if rng.random() < 0.5:
            extra["split"] = rng.random() < 0.5
        if rng.random() < 0.2:
            extra["add_prefix_space"] = rng.random() < 0.5
    if kind == "ByteLevel":
        extra = {"add_prefix_space": True, "trim_offsets": True, "use_regex": True}
    if kind == "FixedLength":
        extra = {"length": rng.randint(1, 5)}
    return {"type": kind, **extra}


def pre_tokenizer(rng):
    if rng.random() < 0.08:
        return None
    if rng.random() < 0.3:
        return {"type": "Sequence", "pretokenizers": [one_pre_tokenizer(rng) for _ in range(rng.randint(0, 3))]}
    return one_pre_tokenizer(rng)


def model(rng):
    prefix = rng.choice(["##"] * 6 + ["@@", "", "▁", "é"])
    vocab = vocabulary(rng, prefix)
    if rng.random() < 0.1:
        return {"type": "WordLevel", "vocab": vocab, "unk_token": rng.choice(["[UNK]", "[UNK]", "<none>"])}
    value = {"type": "WordPiece", "unk_token": rng.choice(["[UNK]"] * 8 + ["x", "<none>"]), "continuing_subword_prefix": prefix,
             "max_input_chars_per_word": rng.choice([100, 100, 100, 5, 1, 0, 200, 3]), "vocab": vocab}
    if rng.random() < 0.1:
        del value["type"]
    return value


def added_tokens(rng, vocab):
    largest = max(vocab.values())
    tokens = []
    for content in SPECIALS + [w for w in ("<x>", "ab", "Brown", "the", "\u00e9t\u00e9", "ÉTÉ", " sp ", "new york", "##s", "<x>y", "你好", "e\u0301") if rng.random() < 0.3]:
        if rng.random() < 0.1:
            continue
        known = vocab.get(content)
        if known is None:
            largest += 1
        special = content in SPECIALS or rng.random() < 0.3
        tokens.append({"id": largest if known is None else known, "content": content, "single_word": rng.random() < 0.25, "lstrip": rng.random() < 0.25,
                       "rstrip": rng.random() < 0.25, "normalized": rng.random() < (0.1 if special else 0.6), "special": special})
    tokens.sort(key=lambda t: t["id"])
    return tokens


def post_processor(rng, vocab):
    kind = rng.random()
    cls, sep = vocab["[CLS]"], vocab["[SEP]"]
    if kind < 0.1:
        return None
    if kind < 0.3:
        return {"type": "BertProcessing", "sep": ["[SEP]", sep], "cls": ["[CLS]", cls]}
    if kind < 0.35:
        return {"type": "RobertaProcessing", "sep": ["[SEP]", sep], "cls": ["[CLS]", cls], "trim_offsets": True, "add_prefix_space": False}
    a, b = {"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": rng.choice([0, 1, 1, 2])}}
    special = lambda name, type_id=0: {"SpecialToken": {"id": name, "type_id": type_id}}
    single = rng.choice([[special("[CLS]"), a, special("[SEP]")], [a, special("[SEP]")], [a], [special("[CLS]"), special("[MASK]"), a],
                         [special("[CLS]", 1), {"Sequence": {"id": "A", "type_id": 1}}, special("[SEP]")]])
    pair = rng.choice([[special("[CLS]"), a, special("[SEP]"), b, special("[SEP]", 1)], [b, special("[SEP]"), a], [a, b], [special("[CLS]"), a, b, special("[MASK]", 1), special("[MASK]", 1)]])
    tokens = {"[CLS]": {"id": "[CLS]", "ids": [cls], "tokens": ["[CLS]"]}, "[SEP]": {"id": "[SEP]", "ids": [sep], "tokens": ["[SEP]"]},
              "[MASK]": {"id": "[MASK]", "ids": [vocab["[MASK]"], vocab["[PAD]"]], "tokens": ["[MASK]", "[PAD]"]}}
    if rng.random() < 0.05:
        tokens["[CLS]"]["tokens"] = ["<other>"]
    template = {"type": "TemplateProcessing", "single": single, "pair": pair, "special_tokens": tokens}
    if rng.random() < 0.1:
        return {"type": "Sequence", "processors": [template]}
    return template


def truncation(rng):
    if rng.random() < 0.5:
        return None
    value = {"max_length": rng.choice([0, 1, 2, 3, 4, 5, 8, 16, 64, 512]), "strategy": rng.choice(["LongestFirst"] * 3 + ["OnlyFirst", "OnlySecond"]),
             "stride": rng.choice([0, 0, 0, 1, 3])}
    if rng.random() < 0.8:
        value["direction"] = rng.choice(["Left", "Right", "Right"])
    return value


def padding(rng, vocab):
    if rng.random() < 0.5:
        return None
    return {"strategy": rng.choice(["BatchLongest", {"Fixed": rng.choice([0, 1, 8, 13, 40])}]), "direction": rng.choice(["Left", "Right"]),
            "pad_to_multiple_of": rng.choice([None, None, 8, 3, 1, 0]), "pad_id": rng.choice([vocab["[PAD]"], 5]), "pad_type_id": rng.choice([0, 0, 1, 3]),
            "pad_token": rng.choice(["[PAD]", "<pad>"])}


def file(rng):
    made = model(rng)
    vocab = made["vocab"]
    value = {"version": "1.0", "truncation": truncation(rng), "padding": padding(rng, vocab), "added_tokens": added_tokens(rng, vocab),
             "normalizer": normalizer(rng), "pre_tokenizer": pre_tokenizer(rng), "post_processor": post_processor(rng, vocab),
             "decoder": rng.choice([None, {"type": "WordPiece", "prefix": "##", "cleanup": True}, {"type": "WordPiece", "prefix": "##", "cleanup": False}, {"type": "Fuse"},
                                    {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}]), "model": made}
    return value


def wanted(encoding):
    return {**{key: getattr(encoding, key) for key in KEYS}, "offsets": [list(pair) for pair in encoding.offsets]}


def why(ours, theirs):
    for key, value in theirs.items():
        if ours.get(key) != value:
            return f"{key} {ours.get(key)} instead of {value}"
    return None


def compare(program, account, folder, reference, case, texts, flags, pair, special):
    """One call for all texts; where either side cannot, one call each."""
    arguments = [*flags, *(["--pair", pair] if pair is not None else []), *([] if special else ["--no-special"])]
    expected = []
    for text in texts:
        try:
            expected.append(wanted(reference.encode(text, pair, add_special_tokens=special)))
        except BaseException as fault:  # the library panics where it was not meant to be asked
            expected.append(str(fault)[:120])
    groups = [(texts, expected)] if all(isinstance(e, dict) for e in expected) else [([t], [e]) for t, e in zip(texts, expected)]
    for some, theirs in groups:
        code, out, err = program("tokenize", folder, "-", "--json", *arguments, text="".join(t + "\n" for t in some).encode("utf-8"))
        lines = out.decode().split("\n")[:-1]
        if code == 7:
            account.refused(json.loads(lines[-1])["error"]["message"])
            return
        if isinstance(theirs[0], str):
            if code == 0:
                account.differs(case, f"{some[0]!r} {arguments}: the library refuses ({theirs[0]}), we say {lines[0][:200]}", folder)
                return
            account.agreed()
            continue
        if code != 0 or len(lines) != len(some):
            account.differs(case, f"exit {code}, {len(lines)} lines for {len(some)}: {err[:300]}", folder)
            return
        for text, line, right in zip(some, lines, theirs):
            found = why(json.loads(line), right)
            if found:
                account.differs(case, f"{text!r} {arguments}: {found}", folder)
                return
            account.agreed()


def whole_files(program, seed, cases, scratch, keep):
    account = Account("tokenizer.json", keep)
    for case in range(cases):
        rng = random.Random(f"tokenizer-{seed}-{case}")
        value = file(rng)
        folder = fresh(scratch / "tokenizer")
        write_json(folder, "tokenizer.json", value)
        try:
            reference = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
        except BaseException as fault:
            code, out, err = program("tokenize", folder, "a", "--json")
            if code in (7, 8):
                account.refused(f"both: {str(fault)[:60]}")
            else:
                account.differs(case, f"the library cannot read it ({fault}), we exit {code}: {out[:100]!r}", folder)
            continue
        texts = rng.sample(FIXED, 12) + [random_text(rng, list(value["model"]["vocab"])) for _ in range(12)]
        pair = rng.choice([None, None, "a second text, été", ""])
        special = rng.random() < 0.8
        flags = [flag for flag in ("--truncate", "--pad") if rng.random() < 0.5]
        if "--truncate" not in flags:
            reference.no_truncation()
        if "--pad" not in flags:
            reference.no_padding()
        compare(program, account, folder, reference, case, texts, flags, pair, special)
    return account


def vocabulary_only(program, seed, cases, scratch, keep):
    import transformers

    account = Account("vocab.txt", keep)
    for case in range(cases):
        rng = random.Random(f"vocabulary-{seed}-{case}")
        folder = fresh(scratch / "vocabulary")
        vocab = [w for w in vocabulary(rng, "##") if "\n" not in w]
        names = {"[PAD]": "pad_token", "[UNK]": "unk_token", "[CLS]": "cls_token", "[SEP]": "sep_token", "[MASK]": "mask_token"}
        config = {}
        if rng.random() < 0.3:
            renamed = {"[CLS]": "<cls>", "[UNK]": "<unk>", "[MASK]": "<mask>", "[PAD]": "<pad>", "[SEP]": "</s>"}
            some = {k: v for k, v in renamed.items() if rng.random() < 0.5}
            vocab = [some.get(w, w) for w in vocab]
            for old, new in some.items():
                config[names[old]] = rng.choice([new, {"content": new, "lstrip": rng.random() < 0.5, "rstrip": False, "normalized": False, "single_word": False, "__type": "AddedToken"}])
        for key, choices in (("do_lower_case", [True, False]), ("tokenize_chinese_chars", [True, False]), ("strip_accents", [None, True, False]),
                             ("model_max_length", [8, 512, 1e30]), ("never_split", [["Brown"], None]), ("do_basic_tokenize", [True]), ("tokenizer_class", ["BertTokenizer"]),
                             ("clean_up_tokenization_spaces", [True]), ("additional_special_tokens", [["<x>"]]), ("truncation_side", ["left"])):
            if rng.random() < 0.35:
                config[key] = rng.choice(choices)
        ending = rng.choice(["\n", "\n", "\n", "\r\n"])
        (folder / "vocab.txt").write_bytes((ending.join(vocab) + (ending if rng.random() < 0.7 else "")).encode())
        write_json(folder, "config.json", {"model_type": "bert"})
        if rng.random() < 0.85:
            write_json(folder, "tokenizer_config.json", config)
        if rng.random() < 0.25:
            write_json(folder, "special_tokens_map.json", {names[k]: config.get(names[k], k) for k in names})
        if rng.random() < 0.2:
            write_json(folder, "added_tokens.json", {"<new>": len(vocab), "[two words]": len(vocab) + 1})
        texts = rng.sample(FIXED, 14) + [random_text(rng, vocab + ["<x>", "<new>", "[two words]"]) for _ in range(10)]
        try:
            reference = transformers.AutoTokenizer.from_pretrained(str(folder)).backend_tokenizer
        except BaseException as fault:
            account.differs(case, f"transformers cannot read it: {fault!r}"[:200], folder)
            continue
        reference.no_truncation()
        reference.no_padding()
        compare(program, account, folder, reference, case, texts, [], rng.choice([None, "a second text"]), True)
    return account


PATTERNS = [r"\s+", r"\w+|[^\w\s]+", r"[\w']+", r"[^\w]", r"\W+", r"\S+", r"\d+", r"\D", r"\h+", r"\H", r"\b", r"\bthe\b", r"\B", r"[\h]", r"[^\s]+", r"[\W]", r"[\S]",
            r"[[:alpha:]]+", r"[a-z&&[^e]]", r"[a[b-d]]", r"\p{L}+", r"\p{N}+", r"\p{P}", r"[^\r\n\p{L}\p{N}]?\p{L}+", r"\p{Lu}", r"\p{Han}", r"\P{L}", r"(?i:the|fox)", r"(?i)É", r"\R", r"\X",
            r"'s|'t| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+", r"\p{N}{1,3}", r".", r"(?m)^.", r"$", r"[ａ-ｚ]", r"[\u00e0-\u00ff]", r"\x41", r"\x{e9}", r"\t", r"a*", r"a*?b", r"(a)\1", r"(?>a+)b",
            r"[\]x]", r"[]a]", r"\p{Alpha}", r"\p{Space}", r"\p{^L}", r"\Aa", r"e\z", r"e\Z", r"[^a-zA-Z0-9\s]", r"[\p{L}--[a]]", r"\N", r"\O", r"(?<x>a)\k<x>", r"\p{Cyrillic}", r"\p{InBasicLatin}"]


def expressions(program, seed, scratch, keep):
    """Regular expressions are Oniguruma's in the library and PCRE2's here."""
    account = Account("expressions", keep)
    for pattern in PATTERNS:
        rng = random.Random(f"expression-{seed}-{pattern}")
        folder = fresh(scratch / "expression")
        vocab = {word: i for i, word in enumerate(SPECIALS)}
        write_json(folder, "tokenizer.json", {"version": "1.0", "truncation": None, "padding": None, "added_tokens": [], "normalizer": None,
                                              "pre_tokenizer": {"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Isolated", "invert": False},
                                              "post_processor": None, "decoder": None, "model": {"type": "WordLevel", "vocab": vocab, "unk_token": "[UNK]"}})
        try:
            reference = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
        except BaseException as fault:
            code, out, err = program("tokenize", folder, "a", "--json")
            if code in (7, 8):
                account.refused("both")
            else:
                account.differs(pattern, f"the library cannot read it ({fault}), we exit {code}: {out[:100]!r}", folder)
            continue
        # Oniguruma knows a few characters more than PCRE2: those that came with Unicode 15 and later are left out.
        texts = ["".join(c for c in text if unicodedata.category(c) != "Cn") for text in FIXED + [random_text(rng, WORDS) for _ in range(20)]]
        compare(program, account, folder, reference, pattern, texts, [], None, True)
    return account


def run(program, seed, cases, scratch, keep):
    yield expressions(program, seed, scratch, keep)
    yield whole_files(program, seed, cases, scratch, keep)
    yield vocabulary_only(program, seed, max(1, cases // 3), scratch, keep)
