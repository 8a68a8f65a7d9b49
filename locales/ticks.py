"""Some of a numbered list, as people tick them off: "3, 7", "3 và 7", "minh, bà hoa"."""

import re
from collections.abc import Sequence

from domain.folding import fold, folded_words
from domain.recognition import NumbersUnread, TwoOfThatName
from locales.telex import untelex

_LONGEST = 300
_NUMBERS = re.compile(r"(?:tru |nha |so |hai nha )*[0-9]+(?:(?:[ ,;.&+/-]|va|nha)+[0-9]+)*[ .]*")


def ticked(text: str, names: Sequence[str]) -> set[int]:
    """Which places of a list are meant, from 0: by their numbers, or by words of their names.

    Raises:
        NumbersUnread: Something typed fits no place.
        TwoOfThatName: A name fits several.
    """
    typed = untelex(text[:_LONGEST])
    if _NUMBERS.fullmatch(fold(typed)):
        return {_place(number, text, len(names)) for number in re.findall(r"[0-9]+", typed)}
    pieces = [piece.strip() for piece in re.split(r"[,;\n]", typed) if piece.strip()]
    if not pieces:
        raise NumbersUnread(typed=text[:40], most=len(names))
    return {_named(piece, names) for piece in pieces}


def _place(number: str, text: str, most: int) -> int:
    if len(number) > 3 or not 1 <= int(number) <= most:
        raise NumbersUnread(typed=text[:40], most=most)
    return int(number) - 1


def _named(piece: str, names: Sequence[str]) -> int:
    if piece.isascii() and piece.isdigit():
        return _place(piece, piece, len(names))
    wanted = folded_words(piece)
    found = [
        place
        for place, name in enumerate(names)
        if wanted and set(wanted) <= set(folded_words(name))
    ]
    if not found:
        raise NumbersUnread(typed=piece[:40], most=len(names))
    if len(found) > 1:
        raise TwoOfThatName(typed=piece[:40])
    return found[0]
