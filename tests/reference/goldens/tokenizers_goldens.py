"""Golden encodings of the Rust `tokenizers` library over difficult texts, into tests/data/goldens/tokenizers/.

Each file holds one tokenizer (the whole tokenizer.json), texts, and for each what encode() gave: a line a token with
id, offsets, word, type, special mask, attention mask, and the token's text.
Usage: tokenizers_goldens.py tests/data/goldens
"""
import json
import pathlib
import random
import sys

import tokenizers
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

N, P = normalizers, pre_tokenizers
NASTY = [
    "", " ", "\t\n\r ", "Hello, world!", "The quick brown fox jumps over the lazy dog.", "unaffable", "a" * 101, "a" * 100,
    "Ça été naïve à Übermut Ångström İstanbul ẞ ß ﬁ ﬂ ﬃ", "e\u0301 a\u0308\u0323 q\u0307\u0323 \u0301start o\u0302\u0301\u0323",
    "ệ ễ ậ Ǻ ǖ ṩ \u1e9b\u0323", "你好世界 hello 東京タワー かな ｶﾅ", "한국어 \u1112\u1161\u11ab\u1100\u116e\u11a8 각 \uac00\u11a8",
    "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇩🇪 ☃️ 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𝟘𝟙", "שלום עולם مرحبا بالعالم עִבְרִית", "\u202eabc\u202c \u200f\u200e\ufeff x\u00ady",
    "a\x00b\x01c\x7fd\x85e\u2028f\u2029g", "\ufffd \ufffe \uffff \ud7ff \ue000 \U0010ffff \U000e0001", "no\u00a0break\u2003em\u3000ideo\u200bzero",
    "don't can't we're I'm o'clock 'quoted' \"double\"", "1234 12,345.67 ½ ² ٣ ४ Ⅳ 一二三 3rd", "snake_case camelCase kebab-case a.b.c x=y+z $5 50% #tag @me",
    "…—–‐‑―«»„“”‚‘’¿¡·•※†‡", "[CLS] [MASK] [SEP] [PAD] [UNK]", "[MASK][MASK] x[MASK]y  [MASK]  z", "##ing ## ing# # #",
    "ΑΣ ΣΑΣ Σίσυφος όσος", "ǅ ǆ Ǆ ǈ Dz ŉ ẖ", "हिन्दी में क्षत्रिय नमस्ते বাংলা தமிழ் తెలుగు", "ไทยภาษาไทย ກຂ မြန်မာ ខ្មែរ བོད་",
    "\u0345\u0359 \u20d0\u20dd \u302a\u302e \U0001d165\U0001d16d \u16ff0", "mixed中文English日本語text", "trailing space ", " leading", "two  spaces   three",
    "newtoken newtokens NEWTOKEN anewtoken newtoken. (newtoken)", "left  <l>  right <r>  both  <b>  none <n> <l><r><b>", "Éclair éclair ÉCLAIR eclair",
    "\U00020000\U0002a6df\U0002a6e0\U0002f800 㐀䶿一鿿豈", "😀" * 30, "x" * 50 + " " + "y" * 50, "ﷺ ㍿ ㎏ ① ㈠ ｆｕｌｌ　ｗｉｄｔｈ", "a\u0300" * 40,
]


def fuzz():
    rng = random.Random(7)
    blocks = [(0, 0x250), (0x250, 0x600), (0x600, 0x1100), (0x1100, 0x2000), (0x2000, 0x3400), (0xA000, 0xD800), (0xE000, 0x10000),
              (0x10000, 0x11FFF), (0x16000, 0x1F000), (0x1F000, 0x20010), (0x2FA00, 0x2FA30), (0xE0000, 0xE0200), (0x0300, 0x0370)]
    for index in range(80):
        low, high = blocks[index % len(blocks)]
        points = [rng.randrange(low, high) if rng.random() < 0.7 else rng.choice([0x20, 0x61, 0x41, 0x2E, 0x301, 0x323, 0xE9]) for _ in range(24)]
        yield "".join(chr(p) for p in points)


def vocabulary():
    trainer = trainers.WordPieceTrainer(vocab_size=900, special_tokens=["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"], limit_alphabet=500,
                                        show_progress=False)
    start = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    start.normalizer = N.BertNormalizer()
    start.pre_tokenizer = P.BertPreTokenizer()
    start.train_from_iterator(sorted(NASTY + ["the quick brown fox jumped over lazy dogs while running", "hello world tokens token newtoken"] * 3), trainer)
    vocab = dict(sorted(start.get_vocab().items(), key=lambda item: item[1]))
    for extra in ["Hello", "The", "É", "##É", "Ç", "##clair", "▁", "▁the", "▁Hello", "##▁", "▁a", "Ä", "##ä", "İ", "é", "##é", "한", "한국어", "각", "½", "1"]:
        vocab.setdefault(extra, len(vocab))
    return vocab


VOCAB = vocabulary()
SPECIAL = [AddedToken(t, special=True, normalized=False) for t in ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")]


def template():
    return processors.TemplateProcessing(single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1",
                                         special_tokens=[("[CLS]", VOCAB["[CLS]"]), ("[SEP]", VOCAB["[SEP]"])])


def make(normalizer=None, pre=None, post="template", model=None, added=(), special=True, prefix="##"):
    tokenizer = Tokenizer(model or models.WordPiece(VOCAB, unk_token="[UNK]", max_input_chars_per_word=100, continuing_subword_prefix=prefix))
    if normalizer:
        tokenizer.normalizer = normalizer
    if pre:
        tokenizer.pre_tokenizer = pre
    if post:
        tokenizer.post_processor = template() if post == "template" else post
    if special:
        tokenizer.add_special_tokens(SPECIAL)
    if added:
        tokenizer.add_tokens(list(added))
    tokenizer.decoder = decoders.WordPiece()
    return tokenizer


def bert(**options):
    return N.BertNormalizer(**options)


ADDED = [AddedToken("newtoken", single_word=True), AddedToken("<l>", lstrip=True), AddedToken("<r>", rstrip=True),
         AddedToken("<b>", lstrip=True, rstrip=True, normalized=False), AddedToken("<n>"), AddedToken("Éclair", normalized=True),
         AddedToken("<l><r>", normalized=False), AddedToken("lazy dog")]
TOKENIZERS = {
    "uncased": lambda: make(bert(), P.BertPreTokenizer()),
    "cased": lambda: make(bert(lowercase=False), P.BertPreTokenizer()),
    "accents-kept": lambda: make(bert(strip_accents=False), P.BertPreTokenizer()),
    "accents-stripped-cased": lambda: make(bert(strip_accents=True, lowercase=False), P.BertPreTokenizer()),
    "uncleaned": lambda: make(bert(clean_text=False, handle_chinese_chars=False), P.BertPreTokenizer()),
    "bertprocessing": lambda: make(bert(), P.BertPreTokenizer(), processors.BertProcessing(("[SEP]", VOCAB["[SEP]"]), ("[CLS]", VOCAB["[CLS]"]))),
    "no-postprocessor": lambda: make(bert(), P.BertPreTokenizer(), None),
    "nfc-whitespace": lambda: make(N.Sequence([N.NFC(), N.Lowercase()]), P.Whitespace()),
    "nfd-stripaccents": lambda: make(N.Sequence([N.NFD(), N.StripAccents(), N.Lowercase()]), P.WhitespaceSplit()),
    "nfkc": lambda: make(N.NFKC(), P.Sequence([P.WhitespaceSplit(), P.Punctuation("merged_with_previous")])),
    "nfkd": lambda: make(N.NFKD(), P.Sequence([P.Whitespace(), P.Digits(individual_digits=True)])),
    "punctuation-next": lambda: make(N.Lowercase(), P.Sequence([P.WhitespaceSplit(), P.Punctuation("merged_with_next")])),
    "punctuation-contiguous": lambda: make(N.Lowercase(), P.Sequence([P.WhitespaceSplit(), P.Punctuation("contiguous"), P.Digits()])),
    "punctuation-removed": lambda: make(N.Lowercase(), P.Sequence([P.CharDelimiterSplit(" "), P.Punctuation("removed")])),
    "replace-strip-prepend": lambda: make(N.Sequence([N.Strip(), N.Replace("the", "hello"), N.Replace(Regex(r"\d+|[aeiou]x?"), "1"), N.Prepend("▁")]), P.Whitespace()),
    "strip-left": lambda: make(N.Sequence([N.Strip(left=True, right=False), N.Lowercase()]), P.WhitespaceSplit()),
    "split-regex": lambda: make(N.Lowercase(), P.Split(Regex(r"\s+|[a-c]+"), "isolated")),
    "split-set": lambda: make(N.Lowercase(), P.Split(Regex(r"[\w']+"), "isolated")),
    "split-boundary": lambda: make(N.Lowercase(), P.Split(Regex(r"\b"), "isolated")),
    "split-invert": lambda: make(N.Lowercase(), P.Split(Regex(r"\w+"), "removed", invert=True)),
    "split-string": lambda: make(N.Lowercase(), P.Sequence([P.WhitespaceSplit(), P.Split("e", "merged_with_next")])),
    "metaspace-always": lambda: make(None, P.Metaspace(prepend_scheme="always"), prefix="##"),
    "metaspace-first": lambda: make(N.Lowercase(), P.Metaspace(prepend_scheme="first"), added=[AddedToken("<n>")]),
    "metaspace-never": lambda: make(N.Lowercase(), P.Metaspace(prepend_scheme="never", split=False)),
    "wordlevel": lambda: make(bert(), P.BertPreTokenizer(), model=models.WordLevel(VOCAB, unk_token="[UNK]")),
    "added": lambda: make(bert(), P.BertPreTokenizer(), added=ADDED),
    "added-unnormalized": lambda: make(None, P.Whitespace(), added=ADDED),
    "bare": lambda: make(None, None, None, special=False),
}


def lines(encoding):
    return "\n".join(f"{i} {b} {e} {-1 if w is None else w} {t} {s} {a} {json.dumps(token, ensure_ascii=False)}"
                     for i, (b, e), w, t, s, a, token in zip(encoding.ids, encoding.offsets, encoding.word_ids, encoding.type_ids,
                                                             encoding.special_tokens_mask, encoding.attention_mask, encoding.tokens))


def entry(tokenizer, text, pair=None, special=True):
    encoding = tokenizer.encode(text, pair, add_special_tokens=special)
    value = {"text": text, "lines": lines(encoding)}
    if pair is not None:
        value["pair"] = pair
    if not special:
        value["addSpecial"] = False
    if encoding.overflowing:
        value["overflowing"] = [lines(part) for part in encoding.overflowing]
    return value


def save(out, name, tokenizer, cases):
    made = f"tests/reference/goldens/tokenizers_goldens.py, tokenizers {tokenizers.__version__}"
    decoded = [{"ids": ids, "text": tokenizer.decode(ids, skip_special_tokens=skip), "skip": skip}
               for skip in (True, False) for ids in [tokenizer.encode("Don't stop, the fox jumped. [MASK] running!").ids]]
    value = {"madeBy": made, "tokenizer": json.loads(tokenizer.to_str()), "cases": cases, "decoded": decoded}
    (out / f"{name}.json").write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")


def lengths(out):
    first, second = "the quick brown fox jumps over the lazy dog", "hello world , unaffable tokens running over the dogs again"
    for name, truncation, padding in [
        ("longest", dict(max_length=12, strategy="longest_first"), None),
        ("longest-odd-stride", dict(max_length=11, stride=2, strategy="longest_first"), None),
        ("first-stride", dict(max_length=24, stride=1, strategy="only_first"), None),
        ("second", dict(max_length=18, strategy="only_second"), None),
        ("left", dict(max_length=9, stride=3, direction="left"), None),
        ("exact", dict(max_length=3), None),
        ("padded", dict(max_length=14), dict(length=20)),
        ("padded-left-multiple", None, dict(length=13, pad_to_multiple_of=8, direction="left", pad_id=3, pad_type_id=1, pad_token="[SEP]")),
        ("padded-batch", None, dict(pad_to_multiple_of=4)),
    ]:
        tokenizer = TOKENIZERS["uncased"]()
        if truncation:
            tokenizer.enable_truncation(**truncation)
        if padding:
            tokenizer.enable_padding(**padding)
        cases = []
        for text, pair in ((first, None), (first, second), (second, first), ("the", "fox"), ("", ""), (first, ""), ("the", second)):
            for special in (True, False):
                try:
                    cases.append(entry(tokenizer, text, pair, special))
                except Exception as error:  # the library refuses these too
                    cases.append({"text": text, "pair": pair, "addSpecial": special, "refused": str(error)} if pair is not None
                                 else {"text": text, "addSpecial": special, "refused": str(error)})
                except BaseException as panic:  # pyo3's PanicException: a stride as long as the room
                    cases.append({"text": text, "addSpecial": special, "refused": str(panic)} | ({"pair": pair} if pair is not None else {}))
        save(out, f"length-{name}", tokenizer, cases)


def main():
    out = pathlib.Path(sys.argv[1]) / "tokenizers"
    out.mkdir(parents=True, exist_ok=True)
    for name, maker in TOKENIZERS.items():
        tokenizer = maker()
        texts = NASTY + (list(fuzz()) if name in ("uncased", "cased", "nfc-whitespace", "nfkd", "added") else [])
        cases = [entry(tokenizer, text) for text in texts]
        cases += [entry(tokenizer, "hello [MASK] world", "the second 你好", special) for special in (True, False)]
        save(out, name, tokenizer, cases)
    lengths(out)


main()
