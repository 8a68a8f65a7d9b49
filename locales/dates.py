"""Days as people say them, and as the assistant writes them; the day comes before the month."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from domain.folding import fold
from locales.telex import untelex
from locales.vocabulary import listed
from locales.words import tidy


class NotADay(Exception):
    """A text does not name one day of the calendar."""


class NotABirthYear(Exception):
    """A text does not give the year somebody was born."""


# ---- reading a day ------------------------------------------------------------------------------

_FAR = 300
"""Days: a day without its year is this year's, unless that is further away than this."""

_LONGEST = 60
"""Characters in the longest text that names a day."""

_PAST = {
    "hom nay": 0,
    "nay": 0,
    "bua nay": 0,
    "hom qua": -1,
    "qua": -1,
    "bua qua": -1,
    "hom kia": -2,
    "bua kia": -2,
    "ngay mai": 1,
    "mai": 1,
    "ngay kia": 2,
}
_PART_OF_DAY = "sang|trua|chieu|toi"
_WEEKDAYS = {
    **dict(zip(listed("hai ba tu nam sau bay"), range(6), strict=True)),
    **dict(zip("234567", range(6), strict=True)),
}
_WEEKS = {"truoc": -7, "roi": -7, "vua roi": -7, "vua qua": -7, "nay": 0, "sau": 7, "toi": 7}

_COURTESY = re.compile(
    r"^(?:da|vang|tu|vao|la|luc)\b ?|[ ,.]*\b(?:a|nhe|nha|bac|co|chu|em|chau|nhi)$"
)
_WEEKDAY = re.compile(
    r"(?P<sunday>chu nhat|cn)|(?:thu |t)(?P<name>[2-7]|hai|ba|tu|nam|sau|bay)\b", re.ASCII
)
_WEEK = re.compile(r"\(?tuan (?P<week>truoc|roi|vua roi|vua qua|nay|sau|toi)\)?")
_PLAIN_DAY = re.compile(
    r"(?:ngay |mung |mong |hom )*(?P<day>[0-9]{1,2})"
    r"(?: ?[/.\- ] ?(?:thang )?| thang )(?P<month>[0-9]{1,2})"
    r"(?:(?: ?[/.\- ] ?(?:nam )?| nam )(?P<year>[0-9]{4}|[0-9]{2}))?"
)
_ISO_DAY = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})")
_LONE_DAY = re.compile(r"(?:ngay|mung|mong)(?: mung| mong)? (?P<day>[0-9]{1,2})")


def read_day(text: str, today: date) -> date:
    """Read a day: "5/9", "05-9-2026", "ngày 5 tháng 9", "hôm qua", "thứ 7 tuần trước", "mùng 5".

    Without a year, "5/9" is this year's, or a neighbour's where that lies far nearer ("29/12" said
    in January). A weekday alone, and a day without its month, are the last there was, today
    included: what is recorded has happened.

    Args:
        text: As typed, with marks or without, raw Telex too.
        today: The day on which it was said, in Asia/Ho_Chi_Minh.

    Raises:
        NotADay: It names none, or one that the calendar lacks (9/13, 29/2/2025).
    """
    said = _plain(text)
    for reader in (_by_distance, _by_calendar, _by_weekday, _by_lone_day):
        day = reader(said, today)
        if day:
            return day
    raise NotADay


_TO = re.compile(r"\s+(?:-|–|—|đến|den|tới|toi|to|->)\s+|\s*(?:–|—|->)\s*", re.IGNORECASE)
#: "29/9-5/10": the dash between two days that have their months, typed without gaps.
_CLOSE = re.compile(r"(/[0-9]{1,4})-([0-9]{1,2}/)")
_BARE = re.compile(r"[0-9]{1,2}")


def read_span(text: str, today: date) -> tuple[date, date]:
    """Read a day, or from which to which: "30/9", "29/9 đến 5/10", "29 - 30/9".

    Raises:
        NotADay: One of them cannot be read; which comes first is not looked at.
    """
    parted = _CLOSE.sub(r"\1 – \2", text.strip())
    first, *rest = _TO.split(parted, maxsplit=1)
    last = read_day(rest[0] if rest else first, today)
    if rest and _BARE.fullmatch(first):
        return _real(last.year, last.month, int(first)), last
    return read_day(first, today), last


def _plain(text: str) -> str:
    if len(text) > _LONGEST:
        raise NotADay
    said = fold(untelex(tidy(text)))
    before = None
    while before != said:
        before, said = said, _COURTESY.sub("", said).strip(" ,.;:!?")
    return said


def _by_distance(said: str, today: date) -> date | None:
    said = re.sub(rf"^(?:{_PART_OF_DAY}) ", "", said)
    distance = _PAST.get(said)
    return None if distance is None else _moved(today, distance)


def _moved(day: date, days: int) -> date:
    try:
        return day + timedelta(days)
    except OverflowError:
        raise NotADay from None


def _by_calendar(said: str, today: date) -> date | None:
    """Read day and month; a weekday said beside them must agree."""
    weekday, rest = _weekday_and_rest(said)
    found = _PLAIN_DAY.fullmatch(rest) or _ISO_DAY.fullmatch(rest)
    if not found:
        return None
    day = _on_calendar(found["year"], int(found["month"]), int(found["day"]), today)
    if weekday not in {None, day.weekday()}:
        raise NotADay
    return day


def _weekday_and_rest(said: str) -> tuple[int | None, str]:
    found = _WEEKDAY.match(said)
    if not found:
        return None, said
    weekday = 6 if found["sunday"] else _WEEKDAYS[found["name"]]
    return weekday, said[found.end() :].strip(" ,(").removesuffix(")")


def _on_calendar(year: str | None, month: int, day: int, today: date) -> date:
    if year:
        return _real(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this_year = _real(today.year, month, day)
    ahead = (this_year - today).days
    if abs(ahead) <= _FAR:
        return this_year
    return _real(today.year + (-1 if ahead > 0 else 1), month, day)


def _real(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise NotADay from None


def _by_weekday(said: str, today: date) -> date | None:
    weekday, rest = _weekday_and_rest(said)
    if weekday is None:
        return None
    week = _WEEK.fullmatch(rest)
    if rest and not week:
        raise NotADay
    monday = _moved(today, -today.weekday())
    if week:
        return _moved(monday, weekday + _WEEKS[week["week"]])
    return _moved(today, -((today.weekday() - weekday) % 7))


def _by_lone_day(said: str, today: date) -> date | None:
    found = _LONE_DAY.fullmatch(said)
    if not found:
        return None
    number = int(found["day"])
    if not 1 <= number <= 31:
        raise NotADay
    return next(day for day in _days_back(today) if day.day == number)


def _days_back(today: date) -> Iterator[date]:
    return (_moved(today, -days) for days in range(100))


# ---- reading a birth year -----------------------------------------------------------------------

_OLDEST = 125
"""Years: nobody in the register is older."""

_BORN = (
    r"(?:(?:em|toi|chau|bac|co|chu|ong|ba|anh|chi) )?(?:sn|ns|nam sinh|sinh nam|sinh|nam)?[ :.]*"
)
_YEAR = re.compile(
    rf"{_BORN}(?:ngay )?(?:[0-9]{{1,2}}[/.\-])?(?:[0-9]{{1,2}}[/.\-])?(?P<year>[0-9]{{4}})"
)
_SHORT_YEAR = re.compile(rf"{_BORN}(?P<year>[0-9]{{2}})")
_WHOLE_DATE = re.compile(rf"{_BORN}(?P<day>[0-9]{{1,2}}[/.\-][0-9]{{1,2}}[/.\-][0-9]{{4}})")
_AGE = re.compile(r"(?:nam nay |da |bac |toi |ong |ba )*(?P<age>[0-9]{1,3}) ?(?:tuoi|t)")


def read_birth_year(text: str, today: date) -> int:
    """Read the year of birth: "1958", "58", "sn 1958", "1/5/1958", "68 tuổi".

    Two digits are a year, not an age, since a year is what was asked; they mean the latest such
    year that is not ahead of us ("58" is 1958, "12" is 2012). An age counts from this year.

    Raises:
        NotABirthYear: There is none, or it lies ahead, or more than 125 years back.
    """
    try:
        said = _plain(text)
    except NotADay:
        raise NotABirthYear from None
    year = _year_in(said, today)
    if not today.year - _OLDEST <= year <= today.year:
        raise NotABirthYear
    return year


def _year_in(said: str, today: date) -> int:
    if age := _AGE.fullmatch(said):
        return today.year - int(age["age"])
    if short := _SHORT_YEAR.fullmatch(said):
        return _latest(int(short["year"]), today)
    _ensure_real(said, today)
    if year := _YEAR.fullmatch(said):
        return int(year["year"])
    raise NotABirthYear


def _latest(two_digits: int, today: date) -> int:
    year = today.year - today.year % 100 + two_digits
    return year if year <= today.year else year - 100


def _ensure_real(said: str, today: date) -> None:
    """A whole date must stand in the calendar."""
    whole = _WHOLE_DATE.fullmatch(said)
    if whole:
        try:
            read_day(whole["day"], today)
        except NotADay:
            raise NotABirthYear from None


# ---- writing ------------------------------------------------------------------------------------

_NAMES = {
    "vi": ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


def short_day(day: date) -> str:
    """Write a day of a year that is known: "29/9"."""
    return f"{day.day}/{day.month}"


def full_day(day: date) -> str:
    """Write a day with its year: "29/9/2025"."""
    return f"{short_day(day)}/{day.year}"


def loose_day(written: str) -> str:
    """Write a day or month as papers give it: "2024-01-25" → "25/1/2024", "2022-07" → "7/2022"."""
    return "/".join(str(int(part)) for part in reversed(written.split("-")))


def weekday_name(day: date, locale: str) -> str:
    """Name a weekday as it stands within a sentence: "thứ Hai" in "vi", "Monday" in "en"."""
    return _NAMES[locale][day.weekday()]


def day_span(first: date, last: date) -> str:
    """Write the days from first to last: "22–28/9", "29/9–5/10", with years where they differ."""
    if first == last:
        return short_day(first)
    if first.year != last.year:
        return f"{full_day(first)}–{full_day(last)}"
    if first.month != last.month:
        return f"{short_day(first)}–{short_day(last)}"
    return f"{first.day}–{short_day(last)}"
