"""Places in braces of what is announced: some the plan fills, some each reader's own unit."""

import re
from datetime import date

from domain import targets
from domain.announcement import NAME, UNIT
from domain.calendar import Moment
from domain.folding import fold
from locales.dates import day_span, short_day, weekday_name

EVENT, DAY, PLACE = "việc", "ngày", "nơi"
#: What the plan itself tells; filled once, before anybody is written to.
OF_THE_PLAN = (EVENT, DAY, PLACE)
#: What is filled for each reader, from their own unit.
OF_THE_READER = (UNIT, NAME, *targets.PLACES)

_PLACE = re.compile(r"\{\s*([^{}]*?)\s*\}")
#: Where nobody has said where it takes place, these words go with the place.
_NOWHERE = re.compile(rf",?\s*(?:tại|ở)\s+\{{\s*{PLACE}\s*\}}", re.IGNORECASE)


def filled(moment: Moment) -> dict[str, str]:
    """The words of a moment, by role, with all in them that the plan tells."""
    known = {
        EVENT: moment.about,
        DAY: day_said(moment),
        PLACE: moment.place or "",
    }
    words = moment.announcement.words
    if not moment.place:
        words = {role: _NOWHERE.sub("", text) for role, text in words.items()}
    return {role: _fill(text, known) for role, text in words.items()}


def day_said(moment: Moment) -> str:
    """The day or days it hangs on: "thứ Hai 29/9", "29/9–5/10"."""
    return _named(moment.day, moment.until_day if not moment.announcement.weekly else moment.day)


def _named(first: date, last: date) -> str:
    if first == last:
        return f"{weekday_name(first, 'vi')} {short_day(first)}"
    return day_span(first, last)


def _fill(text: str, known: dict[str, str]) -> str:
    def said(met: re.Match[str]) -> str:
        value = known.get(met[1].casefold(), met[0])
        return value[:1].upper() + value[1:] if met[1][:1].isupper() else value

    return _PLACE.sub(said, text)


def unknown(text: str) -> list[str]:
    """The places of a text that nothing would fill."""
    known = {fold(one) for one in (*OF_THE_PLAN, *OF_THE_READER)}
    return [name for name in _PLACE.findall(text) if fold(name) not in known]
