"""How Vietnamese text is made comparable: one composed form, and a form without marks.

Facts: letters with marks exist composed (NFC) and decomposed (NFD), which look the same and
compare different; đ has no decomposition, and Ð (U+00D0) stands in its place in old files.
"""

import re
import unicodedata

_STROKES = str.maketrans({"đ": "d", "Đ": "d", "ð": "d", "Ð": "d"})
_MARKS = re.compile(r"[\u0300-\u036f]")
#: Control characters but tab and line end; marks of direction; blanks of no width.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_WORD = re.compile(r"[0-9a-z]+")


def composed(text: str) -> str:
    """Bring text to its composed form (NFC), in which everything is stored and compared.

    Signs nobody sees are dropped: they turn a line around on the screen, amounts included, or
    make two names that look the same differ.
    """
    if text.isascii() and text.isprintable():
        return text
    return _UNSEEN.sub("", unicodedata.normalize("NFC", text))


def fold(text: str) -> str:
    """Reduce text to lower-case letters without marks, with single spaces.

    "Đặng Thị  Hoà" and "dang thi hòa" both become "dang thi hoa".
    """
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFD", text.translate(_STROKES)))
    return " ".join(text.lower().split())


def folded_words(text: str) -> list[str]:
    """Split folded text into its words and numbers; punctuation parts words and is dropped."""
    return _WORD.findall(fold(text))


_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANKS = {letter: chr(ord("A") + rank) for rank, letter in enumerate(_ALPHABET)}
#: Tones in the order of Vietnamese dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng.
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}


def sort_key(name: str) -> str:
    """Order people as Vietnamese lists do: by given name, then by the rest of the name.

    The key is plain ASCII and compares by bytes on any database: of each part the letters in the
    order of the Vietnamese alphabet first, and its tones only where the letters are the same.
    Where a tone mark stands in its word makes no difference: "Hoà" and "Hòa" are one.
    """
    words = composed(name).lower().split()
    return "  ".join(_ranked(part) for part in (words[-1:], words[:-1]))


def _ranked(words: list[str]) -> str:
    parted = [_without_tone(word) for word in words]
    letters = ",".join("".join(map(_rank, bare)) for bare, _ in parted)
    return f"{letters} {''.join(tone for _, tone in parted)}"


def _rank(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return _RANKS.get(letter) or _RANKS.get(base) or (base if base.isascii() else "~")


def _without_tone(word: str) -> tuple[str, str]:
    """A word's letters, and its one tone."""
    pieces = unicodedata.normalize("NFD", word)
    tone = next((_TONES[piece] for piece in pieces if piece in _TONES), "0")
    bare = "".join(piece for piece in pieces if piece not in _TONES)
    return unicodedata.normalize("NFC", bare), tone
