"""Texts of every kind that people and machines send: all planes, controls, marks, scripts without spaces, absurd lengths."""

FIXED = [
    "", " ", "   ", "\t", "\r", "a\rb", "\ra", "a\u2028b\u2029c", "\x0b\x0c", "a\0b", "\0", "\x01\x02\x7f\x80\x9f", "\u0085x\u0085",
    "This is a simple test.", "Hello, WORLD! Don't stop... 3.14 #hash @user $5 50% a_b-c/d\\e", "naïve café résumé ÀÉÎÕÜ ß ẞ ŒœÆæ",
    "a\u0301e\u0301 \u0301x \u0301", "\u0301", "e\u0327\u0301 e\u0301\u0327", "q\u0307\u0323", "\ufb01ne o\ufb00er ２０２４ Ａｂｃ ½ ² ™ Ⅷ ㎞",
    "你好，世界。漢字かなカナ 한국어 조선말", "\u1112\u1161\u11ab\u1100\u116e\u11a8", "กำลังทดสอบภาษาไทย น้ำ", "العربية مُشَكَّلَة ١٢٣", "שָׁלוֹם עולם",
    "हिन्दी क्षत्रिय १२३ தமிழ் తెలుగు", "မြန်မာ ខ្មែរ ລາວ བོད", "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇩🇪 ❤️ ☺ ✈", "\U0001d400\U0001d7d8 𝒳𝓎 𐍈 𒀀 𠀀 𪚥 🀄",
    "İstanbul ıI ǅ ǆ Σας ΟΔΟΣ", "ﬆ ŉ ǰ ΐ ﬓ", "\u00ad\u200b\u200c\u200d\u2060\ufeff soft", "\ufffd\ufffe\uffff \U0001fffe \U0010ffff", "\ue000 \U000f0000",
    "\u3000全角　space\u00a0nbsp\u2003em\u1680o\u180e", "x" * 99, "x" * 100, "x" * 101, "x" * 300, "é" * 101, "a b " * 300, "[CLS] text [SEP] [MASK] [PAD] [UNK]",
    "[cls][SEP]a[MASK]b [ MASK ]", "##ing ##", "http://example.org/a?b=c&d=e#f user@example.org", "C:\\dir\\file.txt", "<s></s><unk>&amp;<br/>",
    "\"quotes\" 'single' “curly” ‘c’ «g» „l“", "—–‐‑−-_‿⁀", "¿¡§¶†‡•…‰′″‹›※", "+=<>|^`~$", "ʼ ʻ ʰ ᵃ ⁿ ₁", "1,000,000.50 1e-5 ０１２ ٠١٢ ৪ ௧ Ⅳ ④ ¾",
    "\u1e9b\u0323 \u212b \u2126 \uac00 \u0344 \u0958 \u2adc \ufb1d", "\u0f73\u0f75 \u0fb2\u0f71\u0f80", "Ⱥ Ⱦ ɐ Ɐ ꞏ Ꟈ Ჿ", "a" + "\u0300" * 40, "\U00011935\U00011930 \U00011938",
    "🅰🅱 ①② Ａ", "\U000e0041\U000e007f tags", "ab\u0378\u0379 \U000e0080", "zero\u200bwidth wo\u2060rd", "ǈ ΰ ᾳ ᾼ ὗ", "tab\tsep\tend ", " lead", "trail ",
]

BLOCKS = [(0x20, 0x7f), (0x20, 0x7f), (0x20, 0x7f), (0xa0, 0x250), (0x250, 0x370), (0x370, 0x530), (0x530, 0x700), (0x700, 0x1100), (0x1100, 0x1200),
          (0x1200, 0x2000), (0x2000, 0x2070), (0x2070, 0x2c00), (0x2c00, 0x3000), (0x3000, 0x3400), (0x3400, 0xa000), (0xa000, 0xac00),
          (0xac00, 0xd800), (0xe000, 0xf900), (0xf900, 0x10000), (0x10000, 0x11000), (0x11000, 0x12000), (0x12000, 0x1d000),
          (0x1d000, 0x1f000), (0x1f000, 0x20000), (0x20000, 0x30000), (0x30000, 0x40000), (0xe0000, 0xe0200), (0xf0000, 0x10ffff), (0, 0x20),
          (0x300, 0x370), (0x80, 0xa0)]


def random_text(rng, words=None):
    """Words of \\p words and characters of a few blocks, in any order."""
    parts = []
    blocks = rng.sample(BLOCKS, rng.randint(1, 4))
    for _ in range(rng.randint(1, 14)):
        if words and rng.random() < 0.5:
            parts.append(rng.choice(words))
        else:
            parts.append("".join(chr(rng.randrange(*rng.choice(blocks))) for _ in range(rng.randint(1, 6))))
        if rng.random() < 0.7:
            parts.append(rng.choice([" ", " ", " ", "  ", "\t", "\u00a0", "", "-", "."]))
    return "".join(parts).replace("\n", " ")
