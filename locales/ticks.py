"""Some of a numbered list, as people tick them off: "3, 7", "3 và 7", "3-7", "minh, bà hoa"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from domain.folding import composed, fold, folded_words
from domain.recognition import NumbersUnread, TwoOfThatName
from locales.phrases import is_nobody
from locales.telex import untelex
from locales.vocabulary import listed

_LONGEST = 300
#: Between two numbers: one after the other, and from one to the other.
_AND = r"(?:[ ,;.&+/]|va|voi|cung|nha|ho|so|and)+"
_TO = r" *(?:-|–|—|den|toi|to) *"
_NUMBERS = re.compile(
    rf"(?:(?:tru|nha|ho|so|tu|hai|from) *)*[0-9]+(?:(?:{_TO}|{_AND}(?:tu *)?)[0-9]+)*[ .]*"
)
_CHAIN = re.compile(rf"[0-9]+(?:{_TO}[0-9]+)*")
_BUT = re.compile(r"\b(?:tru|ngoai tru|chi tru|except|but)\b")
#: Words that say "all of them", and those that may stand beside.
_EVERY = frozenset({"ca", "het", "tat", "du", "deu", "all", "everyone"})
_BESIDE = frozenset(
    listed("""
    dat dang ky cong nhan roi da cho hai nha ho nguoi so trang nay passed registered recognised of
    them
    """)
)


def ticked(text: str, names: Sequence[str]) -> set[int]:
    """Which places of a list are meant, from 0: by their numbers, or by words of their names.

    "3-5" is from 3 to 5; "3-5-7" is those three. "không có ai" and "đạt cả" are none.

    Raises:
        NumbersUnread: Something typed fits no place.
        TwoOfThatName: A name fits several.
    """
    typed = untelex(text[:_LONGEST])
    if is_nobody(typed) or _is_every(typed) or typed.strip(" .") == "0":
        return set()
    said = fold(typed)
    if _NUMBERS.fullmatch(said):
        return _numbered(said, text, len(names))
    pieces = [piece.strip() for piece in re.split(r"[,;\n]", typed) if piece.strip()]
    if not pieces:
        raise NumbersUnread(typed=text[:40], most=len(names))
    return {place for piece in pieces for place in _named(piece, names)}


@dataclass(frozen=True, slots=True)
class PageSaid:
    """What was typed of a whole page: that all go on, all but some, or only who these are."""

    places: frozenset[int]
    """From 0."""
    all_else: bool
    """Whether it was said that all others go on."""


def of_page(text: str, names: Sequence[str]) -> PageSaid | None:
    """Read "đạt cả", "đạt hết, trừ 3 7", "trừ ông Minh", "3, 7"; None where it is none of these.

    Raises:
        TwoOfThatName: A name fits several.
    """
    typed = untelex(" ".join(composed(text[:_LONGEST]).split()))
    found = _BUT.search(fold(typed))
    before, behind = (typed, "") if found is None else _parted(typed, found)
    every = _is_every(before)
    if found is None and every:
        return PageSaid(frozenset(), all_else=True)
    if found is not None and before.strip() and not every:
        return None
    try:
        places = ticked(behind if found is not None else typed, names)
    except NumbersUnread:
        return None
    return PageSaid(frozenset(places), all_else=every) if places else None


def _parted(typed: str, found: re.Match[str]) -> tuple[str, str]:
    """What stands before and behind; folding keeps the number of letters of composed text."""
    return typed[: found.start()].strip(" ,;."), typed[found.end() :].strip(" ,;.:")


def _is_every(text: str) -> bool:
    words = folded_words(text)
    return any(word in _EVERY for word in words) and set(words) <= _EVERY | _BESIDE


def _numbered(said: str, text: str, most: int) -> set[int]:
    places: set[int] = set()
    for chain in _CHAIN.findall(said):
        some = [_place(one, text, most) for one in re.findall(r"[0-9]+", chain)]
        if len(some) == 2 and some[0] > some[1]:
            raise NumbersUnread(typed=text[:40], most=most)
        places |= set(range(some[0], some[1] + 1)) if len(some) == 2 else set(some)
    return places


def _place(number: str, text: str, most: int) -> int:
    if len(number) > 3 or not 1 <= int(number) <= most:
        raise NumbersUnread(typed=text[:40], most=most)
    return int(number) - 1


def _named(piece: str, names: Sequence[str]) -> set[int]:
    said = fold(piece)
    if _NUMBERS.fullmatch(said):
        return _numbered(said, piece, len(names))
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
    return {found[0]}
