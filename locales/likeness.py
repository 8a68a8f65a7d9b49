"""Whether someone found in the register is surely the one whose name was typed.

Searching forgives marks, and finds by any word of a name; money is written down under nobody
whom the words may not have meant.
"""

import unicodedata

from domain.folding import fold
from locales.names import Called

_MEN = {"ông", "chú", "anh", "thầy", "cậu", "bố"}
_WOMEN = {"bà", "cô", "chị", "mợ", "dì", "mẹ"}


def is_meant(called: Called, honorific: str | None, name: str) -> bool:
    """Whether words that name a person can mean no other than this one, found alone.

    The given name must be among what was typed last; marks that were typed must be theirs, and
    "ông" is no woman. An address alone is enough.

    Args:
        called: What was typed.
        honorific: Of the one found, where it is known.
        name: Of the one found.
    """
    typed = called.name.split()
    if not typed:
        return True
    if _contradict(called.honorific, honorific):
        return False
    known = name.split()
    return _same(typed[-1], known[-1]) and all(
        any(_same(word, other) for other in known) for word in typed
    )


def _contradict(typed: str | None, known: str | None) -> bool:
    said = {typed, known}
    return bool(said & _MEN) and bool(said & _WOMEN)


def _same(typed: str, known: str) -> bool:
    """The same word; typed without any marks it may be any word of these letters."""
    if fold(typed) != fold(known):
        return False
    marks = _marks(typed)
    return not marks or marks == _marks(known)


def _marks(word: str) -> str:
    """The marks of a word, wherever in it they are written: "Hoà" and "Hòa" have the same."""
    parts = unicodedata.normalize("NFD", word.lower())
    strokes = "đ" * parts.count("đ")
    return strokes + "".join(sorted(one for one in parts if unicodedata.combining(one)))
