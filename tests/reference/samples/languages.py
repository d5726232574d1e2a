"""The languages of the sample text classifier: code, English name, where packages keep their texts.

Order is the order of the class ids in config.json; never reorder without training anew.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """One class of the classifier."""

    code: str  # two letters of ISO 639-1, also the name of the phrase files
    name: str  # the label a person sees
    folders: tuple[str, ...]  # names of locale folders in Debian packages
    script: str  # the alphabet most of its letters must come from (see SCRIPTS)


SCRIPTS = {
    "latin": ((0x41, 0x24F), (0x1E00, 0x1EFF)),
    "cyrillic": ((0x400, 0x4FF),),
    "greek": ((0x370, 0x3FF), (0x1F00, 0x1FFF)),
    "arabic": ((0x600, 0x6FF),),
    "hebrew": ((0x590, 0x5FF),),
    "devanagari": ((0x900, 0x97F),),
    "thai": ((0xE00, 0xE7F),),
    "han": ((0x4E00, 0x9FFF), (0x3400, 0x4DBF)),
    "japanese": ((0x3040, 0x30FF), (0x4E00, 0x9FFF)),
    "hangul": ((0xAC00, 0xD7AF),),
}

LANGUAGES = (
    Language("ar", "Arabic", ("ar",), "arabic"),
    Language("bg", "Bulgarian", ("bg",), "cyrillic"),
    Language("zh", "Chinese", ("zh_CN", "zh_TW", "zh-CN", "zh-TW", "zh"), "han"),
    Language("cs", "Czech", ("cs", "cz"), "latin"),
    Language("da", "Danish", ("da",), "latin"),
    Language("nl", "Dutch", ("nl",), "latin"),
    Language("en", "English", ("C", "en", "en_GB", "en-GB"), "latin"),
    Language("fi", "Finnish", ("fi",), "latin"),
    Language("fr", "French", ("fr",), "latin"),
    Language("de", "German", ("de",), "latin"),
    Language("el", "Greek", ("el",), "greek"),
    Language("he", "Hebrew", ("he",), "hebrew"),
    Language("hi", "Hindi", ("hi",), "devanagari"),
    Language("hu", "Hungarian", ("hu",), "latin"),
    Language("id", "Indonesian", ("id",), "latin"),
    Language("it", "Italian", ("it",), "latin"),
    Language("ja", "Japanese", ("ja",), "japanese"),
    Language("ko", "Korean", ("ko",), "hangul"),
    Language("pl", "Polish", ("pl",), "latin"),
    Language("pt", "Portuguese", ("pt", "pt_BR", "pt-BR"), "latin"),
    Language("ro", "Romanian", ("ro",), "latin"),
    Language("ru", "Russian", ("ru",), "cyrillic"),
    Language("es", "Spanish", ("es",), "latin"),
    Language("sv", "Swedish", ("sv",), "latin"),
    Language("th", "Thai", ("th",), "thai"),
    Language("tr", "Turkish", ("tr",), "latin"),
    Language("uk", "Ukrainian", ("uk",), "cyrillic"),
    Language("vi", "Vietnamese", ("vi",), "latin"),
)

BY_FOLDER = {folder: language for language in LANGUAGES for folder in language.folders}
NAMES = [language.name for language in LANGUAGES]


def share_in_script(text: str, script: str) -> float:
    """Share of the letters of `text` that belong to `script`; 0 when it has no letter."""
    letters = [ord(c) for c in text if c.isalpha() or 0xE00 <= ord(c) <= 0xE7F or 0x900 <= ord(c) <= 0x97F]
    if not letters:
        return 0.0
    ranges = SCRIPTS[script]
    return sum(any(low <= c <= high for low, high in ranges) for c in letters) / len(letters)
