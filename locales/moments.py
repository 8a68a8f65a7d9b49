"""Moments as people say them: "7h sáng mai", "29/9 7:00", "chiều thứ bảy", "5 tiếng nữa"."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.clock import ZONE, at
from domain.folding import fold
from locales.clocks import Hour, without_hour
from locales.dates import TO_COME, NotADay, read_day
from locales.telex import untelex
from locales.vocabulary import listed
from locales.words import tidy


class NotAMoment(Exception):
    """A text names no moment ahead."""


@dataclass(frozen=True, slots=True)
class UnsureMoment:
    """An hour that may be of the morning or of the afternoon: "2h"."""

    early: datetime
    late: datetime


#: A moment further ahead is a slip.
_FARTHEST = timedelta(days=400)
#: Letters in the longest text that names a moment.
_LONGEST = 60
#: The hour of a part of the day, where none is said.
_HOURS = {
    "sang som": time(7),
    "sang": time(7),
    "trua": time(11),
    "chieu": time(14),
    "chieu toi": time(18),
    "toi": time(19),
    "dem": time(20),
}
_LATE = frozenset({"chieu", "chieu toi", "toi", "dem"})
_NUMBERS = dict(zip(listed("mot hai ba bon nam sau bay tam chin muoi"), range(1, 11), strict=True))
_AWAY = re.compile(
    rf"(?:(?P<halved>nua)|(?P<number>[0-9]{{1,3}}|{'|'.join(_NUMBERS)}))"
    r" (?P<unit>tieng|gio|phut)(?: dong ho)?(?P<and_half> ruoi)? nua"
)


def read_moment(text: str, now: datetime) -> datetime | UnsureMoment:
    """Read a moment that lies ahead; without its hour it is in the morning at seven.

    Args:
        text: As typed, with marks or without.
        now: The instant at which it was said.

    Returns:
        The instant, in UTC; or two of them, where morning and afternoon are not told apart.

    Raises:
        NotAMoment: It names none.
    """
    if len(text) > _LONGEST:
        raise NotAMoment
    said = fold(TO_COME.sub("sắp tới", untelex(tidy(text)).lower())).strip(" .,!?")
    if away := _AWAY.fullmatch(said):
        return now + _distance(away)
    hour, rest = without_hour(said)
    if hour is None and not rest:
        raise NotAMoment
    clock = _clock(hour)
    early = _moment(rest, clock, now)
    if hour is not None and hour.is_plain:
        late = _moment(rest, time(clock.hour + 12, clock.minute), now)
        return UnsureMoment(early, late)
    return early


def _distance(away: re.Match[str]) -> timedelta:
    number = 0.5 if away["halved"] else _NUMBERS.get(away["number"]) or int(away["number"])
    number += 0.5 if away["and_half"] else 0
    return timedelta(minutes=number) if away["unit"] == "phut" else timedelta(hours=number)


def _clock(said: Hour | None) -> time:
    if said is None or said.hour is None:
        return _HOURS["sang" if said is None or said.part is None else said.part]
    hour = said.hour
    if (said.part in _LATE and hour < 12) or (said.part == "trua" and hour < 3):
        hour += 12
    try:
        return time(hour, said.minute)
    except ValueError:
        raise NotAMoment from None


def _moment(rest: str, clock: time, now: datetime) -> datetime:
    today = now.astimezone(ZONE).date()
    if not rest:
        moment = at(today, clock)
        return moment if moment > now else at(today + timedelta(days=1), clock)
    moment = at(_day(rest, today), clock)
    if moment <= now and _WEEKDAY.fullmatch(rest):
        moment += timedelta(days=7)
    if moment - now > _FARTHEST:
        raise NotAMoment
    return moment


#: A weekday by itself: when its hour has passed today, it is the one in a week.
_WEEKDAY = re.compile(
    r"(?:(?:ngay|hom|vao) )*(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|t[2-7]|chu nhat|cn)"
)


def _day(rest: str, today: date) -> date:
    try:
        return read_day(rest, today, ahead=True)
    except NotADay:
        raise NotAMoment from None
