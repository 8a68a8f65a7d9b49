"""How much of a known whole is given, said by what stays at home, or as a half of it.

"để nhà 100k", "giữ 150k, góp 200k", "150k để nhà", "góp một nửa": whoever says what stays means
the rest of it to be given, and an amount that stays is never one that is given.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from domain.money import Dong
from locales import cues
from locales.amounts import NotAnAmount
from locales.marking import Marked, marked
from locales.sheet import Part, Sheet
from locales.sums import Amount, Found, Sure, Unsure
from locales.telex import untelex
from locales.words import LONGEST_LINE, tidy, tokens


def read_share(text: str, whole: Dong | None) -> Amount | None:
    """Read how much is given of a whole.

    Args:
        text: What was typed when asked how much is given.
        whole: What there is; None where nothing bounds the amount.

    Returns:
        What is given, `Unsure` where it was reckoned from a half or from a doubtful amount; None
        when neither a half nor anything kept is spoken of, so that it is an amount like others.

    Raises:
        NotAnAmount: It speaks of a part, and the whole is not known, or does not add up.
    """
    if not any(letter.isalpha() or letter == "/" for letter in text):
        return None  # figures alone speak of no part
    said = untelex(tidy(text)) if len(text) <= LONGEST_LINE else ""
    said = _AT_HOME.sub("để lại ", said)
    found = marked(said)
    sheet = found.sheet if found is not None else Sheet(said, tokens(said))
    halved = any(sheet.spans(cues.HALF, strict=True))
    if not halved and not any(sheet.spans(cues.KEEP)):
        return None
    if found is None or whole is None:
        raise NotAnAmount
    return _half(found, whole) if halved else _rest(found, whole)


_AT_HOME = re.compile(
    r"\b(?:để|de|giữ|giu) ?(?:lại |lai )?(?:ở |o )?(?:nhà|nha) ?(?=[0-9])", re.IGNORECASE
)
"""Before a figure "nhà" is no address here: "để nhà 100"."""


def _half(found: Marked, whole: Dong) -> Unsure:
    """The half, to be asked about; an amount beside it leaves open what is meant."""
    if found.sums:
        raise NotAnAmount
    return Unsure((Dong(whole // 2),))


@dataclass(frozen=True, slots=True)
class _Parts:
    """The sums of an answer, by the words around them."""

    given: tuple[Found, ...]
    kept: tuple[Found, ...]
    plain: tuple[Found, ...]


def _rest(found: Marked, whole: Dong) -> Amount:
    parts = _parted(found)
    if max(map(len, (parts.given, parts.kept, parts.plain))) > 1:
        raise NotAnAmount
    given = [_only(one) for one in (*parts.given, *parts.plain)]
    if not parts.kept:
        return _all_at_home(found, given)
    if found.sheet.places(Part.ALL):
        raise NotAnAmount
    kept = _only(parts.kept[0])
    rest = _taken_from(whole, kept)
    if len(given) > 1 or (given and not _agrees(given[0], rest, whole)):
        raise NotAnAmount
    return rest


def _all_at_home(found: Marked, given: Sequence[Amount]) -> Amount:
    """Without an amount, all of it stays; beside what is given, the rest of it does."""
    if len(given) > 1 or found.sheet.places(Part.ALL):
        raise NotAnAmount
    return given[0] if given else Sure(Dong(0))


def _only(one: Found) -> Amount:
    if one.reading is None:
        raise NotAnAmount
    return one.reading


def _taken_from(whole: Dong, kept: Amount) -> Amount:
    """The whole without what is kept; a doubtful amount leaves a doubtful rest."""
    readings = (kept.dong,) if isinstance(kept, Sure) else kept.readings
    rests = tuple(Dong(whole - one) for one in readings if one <= whole)
    if not rests:
        raise NotAnAmount
    return Sure(rests[0]) if isinstance(kept, Sure) else Unsure(rests)


def _agrees(given: Amount, rest: Amount, whole: Dong) -> bool:
    """Whether an amount said beside what is kept is the rest, or the whole once more."""
    allowed = {rest, Sure(whole)}
    readings = (given.dong,) if isinstance(given, Sure) else given.readings
    return any(Sure(one) in allowed for one in readings)


def _parted(found: Marked) -> _Parts:
    """Sort the sums by the cue before each, the last one also by a cue behind: "150k để nhà"."""
    sorted_: dict[Part | None, list[Found]] = {Part.GIVE: [], Part.KEEP: [], None: []}
    start, cue = 0, None
    for one in found.sums:
        cue = next(reversed(_cues(found.sheet, start, one.first)), None)
        sorted_[cue].append(one)
        start = one.end
    behind = next(iter(_cues(found.sheet, start, len(found.sheet.words))), None)
    if found.sums and behind is not None:
        if cue is not None and behind is not cue:
            raise NotAnAmount  # "150k để nhà, 200k góp": each cue may go with either
        sorted_[behind].append(sorted_[cue].pop())
    return _Parts(*(tuple(sorted_[part]) for part in (Part.GIVE, Part.KEEP, None)))


def _cues(sheet: Sheet, first: int, end: int) -> list[Part]:
    """The cues among some words; "còn để nhà" says it of the rest, and of no sum."""
    places = (at for at in range(first, end) if sheet.words[at].bare not in {"con", "thi"})
    starts = (at for at in places if at == first or sheet.part_at(at) is not sheet.part_at(at - 1))
    parts = (sheet.part_at(at) for at in starts)
    return [part for part in parts if part in {Part.GIVE, Part.KEEP}]
