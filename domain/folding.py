"""How Vietnamese text is made comparable: one composed form, and a form without marks.

Facts: letters with marks exist composed (NFC) and decomposed (NFD), which look the same and
compare different; đ has no decomposition, and Ð (U+00D0) stands in its place in old files.
"""

import re
import unicodedata

_STROKES = str.maketrans({"đ": "d", "Đ": "d", "ð": "d", "Ð": "d"})
_MARKS = re.compile(r"[\u0300-\u036f]")
_GAPS = re.compile(r"\s+")
_WORD = re.compile(r"[0-9a-z]+")


def composed(text: str) -> str:
    """Bring text to its composed form (NFC), in which everything is stored and compared."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Reduce text to lower-case letters without marks, with single spaces.

    "Đặng Thị  Hoà" and "dang thi hòa" both become "dang thi hoa".
    """
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text.translate(_STROKES)))
    return _GAPS.sub(" ", bare.lower()).strip()


def folded_words(text: str) -> list[str]:
    """Split folded text into its words and numbers; punctuation parts words and is dropped."""
    return _WORD.findall(fold(text))
