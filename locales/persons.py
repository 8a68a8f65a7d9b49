"""Whose line it is: the one person or body that is named, and a house number without a label."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from locales import cues
from locales.bodies import lead
from locales.callers import LONGEST_NAME, is_honorific, is_middle
from locales.doubts import least
from locales.sheet import Part, Sheet
from locales.sums import Found
from locales.vocabulary import NAME_WORDS


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose line it is, and the amounts that are left in it."""

    person: str | None
    """Honorific, name and address, as typed."""
    named: "Stretch | None"
    """Where the honorific and the name stand."""
    sums: tuple[Found, ...]


Stretch = tuple[int, int]
"""Words of a line: the first, and the one behind the last."""


def settled(sheet: Sheet, found: Sequence[Found], names: Sequence[Stretch]) -> Whose | None:
    """Settle on the one person, among those with an honorific and the words that are left.

    None when two may be meant: two honorifics, or words left over before the last amount.
    """
    runs = _free_runs(sheet, named=bool(names))
    last = found[-1].first if found else len(sheet.words)
    before = [run for run in runs if run[0] < last]
    if len(before) + len(names) > 1:
        return None
    name = next(iter([*names, *before]), None) or _lone_name(sheet, runs)
    if name in before and not found and _is_chatter(sheet, name):
        return None
    return _with_house(sheet, found, None if name and _is_cut_short(sheet, name) else name)


def _is_cut_short(sheet: Sheet, name: Stretch) -> bool:
    """Whether a name has lost its last word to an amount, as "Lý Văn" of "Lý Văn Tám triệu"."""
    middle = is_middle(sheet, name[1] - 1) and sheet.part_at(name[1]) is Part.AMOUNT
    return middle and sheet.words[name[1]].is_word


def _with_house(sheet: Sheet, found: Sequence[Found], name: Stretch | None) -> Whose:
    house = _house(sheet, name, found)
    if house:
        sheet.claim(Part.ADDRESS, house.first, house.end)
    rest = tuple(_asked(sheet, one, name) for one in found if one is not house)
    return Whose(_person_text(sheet, name), name, rest)


def _is_chatter(sheet: Sheet, run: Stretch) -> bool:
    """Whether words beside "mổ lợn", with no amount, are hardly a name."""
    return bool(sheet.places(Part.PIGGY, Part.WAGE)) and not _is_plausible(sheet, run)


def _free_runs(sheet: Sheet, *, named: bool) -> list[Stretch]:
    """The runs of words without a part, without the fillers at their edges."""
    runs = [_trimmed(sheet, *run) for run in sheet.stretches(sheet.is_free_word)]
    runs = [run for run in runs if run[0] < run[1]]
    several = named or len(runs) > 1
    return [run for run in runs if not (several and _is_filler(sheet, run))]


def _trimmed(sheet: Sheet, first: int, end: int) -> Stretch:
    while first < end and _is_edge(sheet, first, cues.BEFORE_NAMES):
        first += 1
    while first < end and _ends_run(sheet, first, end - 1):
        end -= 1
    return first, end


def _ends_run(sheet: Sheet, first: int, at: int) -> bool:
    """Whether a word at the end of a run is no part of a name; in "ho ngoc anh" it is."""
    if not _is_edge(sheet, at, cues.ASIDES) or is_middle(sheet, at - 1):
        return False
    named = at > first and not _is_edge(sheet, at - 1, cues.ASIDES)
    return not (named and sheet.words[at].text.isascii() and is_honorific(sheet.words[at]))


def _is_edge(sheet: Sheet, at: int, asides: frozenset[str]) -> bool:
    """Whether a word at the edge of a name is no part of it."""
    word = sheet.words[at]
    called = is_honorific(word) and (word.is_marked or word.bare not in {"ba", "chi", "chu", "cu"})
    return called or (word.lower in asides and not sheet.has_capital(word))


def _is_filler(sheet: Sheet, run: Stretch) -> bool:
    words = sheet.words[run[0] : run[1]]
    return all(word.bare in cues.MAYBE_ASIDES and word.text.islower() for word in words)


def _lone_name(sheet: Sheet, runs: Sequence[Stretch]) -> Stretch | None:
    """A name behind the amounts: "350k lon nhua hoa"."""
    return runs[0] if len(runs) == 1 and _is_plausible(sheet, runs[0]) else None


def _is_plausible(sheet: Sheet, run: Stretch) -> bool:
    words = sheet.words[run[0] : run[1]]
    return len(words) <= LONGEST_NAME and all(
        word.bare in NAME_WORDS or sheet.has_capital(word) for word in words
    )


def sounds_like_name(sheet: Sheet, places: Sequence[int], *, least: int) -> bool:
    """Whether words, with no amount beside them, are plainly somebody's name.

    A body's, one with an honorific or a capital, or `least` words that names are made of.
    """
    words = [sheet.words[at] for at in places]
    if lead([word.text for word in words]):
        return True
    called = is_honorific(words[0]) and len(words) > 1
    own = words[1:] if called else words
    named = all(word.bare in NAME_WORDS or sheet.has_capital(word) for word in own)
    telling = called or len(own) >= least or sheet.has_capital(own[0])
    return named and telling and len(words) <= LONGEST_NAME


def _person_text(sheet: Sheet, name: Stretch | None) -> str | None:
    pieces = [sheet.typed(*name) if name else None, sheet.typed_as(Part.ADDRESS)]
    return " ".join(piece for piece in pieces if piece) or None


# ---- a house number without its label ------------------------------------------------------------


def _house(sheet: Sheet, name: Stretch | None, found: Sequence[Found]) -> Found | None:
    """The number that is a house's and no amount: 12 of "hoa 12 350k", not 350 of "hoa 350"."""
    at_house = {name[1]} if name else set()
    if name and name[0] == 1:
        at_house.add(0)
    beside = (one for one in found if one.first in at_house and _is_bare(sheet, one))
    return next((one for one in beside if _is_house(sheet, name, one, found)), None)


def _is_house(sheet: Sheet, name: Stretch | None, one: Found, found: Sequence[Found]) -> bool:
    """Whether another number is the amount, and this one too small to be it.

    In a piggy bank's line it may also be what was counted; then it must be below 100, and, read as
    thousands, below every amount there: "hoa 12 350k", but not "hoa 50 gop 20k". The only number
    beside a gift is asked about, "ủng hộ ông Tạ 50", but names a body: "ủng hộ công ty 36".
    """
    number = int(sheet.typed(one.first, one.end))
    others = [least(other) for other in found if other is not one]
    if not others:
        gives = sheet.places(Part.GIVE, Part.WAGE) and not sheet.places(Part.PIGGY)
        return number < 100 and (not gives or _is_nameless_body(sheet, name))
    if not sheet.places(Part.PIGGY):
        return True
    return number < 100 and number * 1000 < min(others)


def _is_nameless_body(sheet: Sheet, name: Stretch | None) -> bool:
    """Whether nothing but "công ty" or "trường THCS" stands before a number."""
    words = [word.text for word in sheet.words[slice(*name)]] if name else []
    return bool(words) and lead(words) == len(words)


def _asked(sheet: Sheet, one: Found, name: Stretch | None) -> Found:
    """Keep a number below 100 behind a name in doubt: it may be a house's after all."""
    behind = name is not None and one.first == name[1]
    doubtful = behind and _is_bare(sheet, one) and (one.plain or 0) < 100
    return replace(one, plain=None) if doubtful else one


def _is_bare(sheet: Sheet, one: Found) -> bool:
    return re.fullmatch(r"[1-9][0-9]{0,2}", sheet.typed(one.first, one.end)) is not None
