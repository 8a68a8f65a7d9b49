"""Moments as people say them: "7h sáng mai", "29/9 7:00", "chiều thứ bảy"."""

import re
from datetime import date, datetime, time, timedelta

from domain.clock import ZONE, at
from domain.folding import fold
from locales.dates import NotADay, read_day
from locales.telex import untelex
from locales.words import tidy


class NotAMoment(Exception):
    """A text names no moment ahead."""


#: A moment further ahead is a slip.
_FARTHEST = timedelta(days=400)
#: The hour of a part of the day, where none is said.
_HOURS = {"sang": time(7), "trua": time(11), "chieu": time(14), "toi": time(19)}
_PART = r"(?P<part>sang|trua|chieu|toi)"
_CLOCK = re.compile(
    r"(?:luc |vao |vao luc )?(?<![0-9/])(?P<hour>[0-9]{1,2}) ?(?:gio|h|g|:)"
    rf" ?(?:(?P<minute>[0-9]{{2}})(?![0-9])|(?P<half>ruoi))?(?: ?phut)?(?: {_PART}\b)?"
)
_AT_START = re.compile(rf"^{_PART}\b ?")
_WEEKDAY = re.compile(r"^(?:thu |t[2-7]\b|chu nhat|cn\b)")
_FILLER = re.compile(r"^(?:hom |ngay |vao |luc |,|-)+(?=nay|mai|kia|thu |chu )|[ ,.\-]+$|^[ ,.\-]+")


def read_moment(text: str, now: datetime) -> datetime:
    """Read a moment that lies ahead; without its hour it is in the morning at seven.

    Args:
        text: As typed, with marks or without.
        now: The instant at which it was said.

    Returns:
        The instant, in UTC.

    Raises:
        NotAMoment: It names none.
    """
    if len(text) > 60:
        raise NotAMoment
    said = fold(untelex(tidy(text)))
    met = _CLOCK.search(said)
    rest = said if met is None else f"{said[: met.start()]} {said[met.end() :]}"
    rest = _FILLER.sub("", " ".join(rest.split())).strip()
    part = met["part"] if met is not None else None
    if part is None and (begins := _AT_START.match(rest)) is not None:
        part, rest = begins["part"], rest[begins.end() :]
    if met is None and part is None and not rest:
        raise NotAMoment
    return _moment(rest, _clock(met, part), now)


def _clock(met: re.Match[str] | None, part: str | None) -> time:
    if met is None:
        return _HOURS.get(part or "", _HOURS["sang"])
    hour, minute = int(met["hour"]), int(met["minute"] or (30 if met["half"] else 0))
    if (part in {"chieu", "toi"} and hour < 12) or (part == "trua" and hour < 3):
        hour += 12
    try:
        return time(hour, minute)
    except ValueError:
        raise NotAMoment from None


def _moment(rest: str, clock: time, now: datetime) -> datetime:
    today = now.astimezone(ZONE).date()
    if not rest:
        moment = at(today, clock)
        return moment if moment > now else at(today + timedelta(days=1), clock)
    moment = at(_day(rest, today), clock)
    if moment <= now and _WEEKDAY.match(rest) and "tuan" not in rest:
        moment += timedelta(days=7)
    if moment - now > _FARTHEST:
        raise NotAMoment
    return moment


def _day(rest: str, today: date) -> date:
    try:
        return read_day(rest, today)
    except NotADay:
        raise NotAMoment from None
