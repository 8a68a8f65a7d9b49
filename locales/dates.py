"""Days as people say them, and as the assistant writes them; the day comes before the month."""

import re
from datetime import date, timedelta

from domain.folding import fold
from locales.clocks import without_hour
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

_NEARER = 180
"""Days: of what is planned, a day without its year lies no further back than this."""

_LONGEST = 60
"""Characters in the longest text that names a day."""

_DISTANCES = {
    "hom nay": 0,
    "nay": 0,
    "bua nay": 0,
    "ngay hom nay": 0,
    "hom qua": -1,
    "ngay hom qua": -1,
    "qua": -1,
    "bua qua": -1,
    "hom kia": -2,
    "bua kia": -2,
    "ngay mai": 1,
    "bua mai": 1,
    "mai": 1,
    "ngay kia": 2,
    "ngay mot": 2,
}
#: Said of what is to come alone.
_DISTANCES_AHEAD = {"kia": 2, "mot": 2, "bua mot": 2, "bua kia": 2}
_NUMBERS = dict(zip(listed("mot hai ba bon nam sau bay tam chin muoi"), range(1, 11), strict=True))
_AWAY = re.compile(
    rf"(?:con |sau )?(?P<number>[0-9]{{1,3}}|{'|'.join(_NUMBERS)}) (?P<unit>ngay|hom|bua|tuan)"
    r"(?P<where> nua| truoc)?"
)
_WEEKDAYS = {
    **dict(zip(listed("hai ba tu nam sau bay"), range(6), strict=True)),
    **dict(zip("234567", range(6), strict=True)),
}
_WEEKS = {"truoc": -7, "roi": -7, "vua roi": -7, "vua qua": -7, "nay": 0, "sau": 7}
_WEEKS |= {"toi": 7, "sap toi": 7}

TO_COME = re.compile(r"(?<!sắp )\btới\b")
"""Said of what comes next; without its mark it looks like the evening ("tối")."""

_COURTESY = re.compile(
    r"^(?:da|vang|tu|vao|la|luc|han|den|toi)\b ?"
    r"|[ ,.]*\b(?:a|nhe|nha|bac|co|chu|em|chau|nhi)$"
)
_WEEKDAY = re.compile(
    r"(?:(?:ngay|hom|bua) )?"
    r"(?:(?P<sunday>chu nhat|cn)|(?:thu |t)(?P<name>[2-7]|hai|ba|tu|nam|sau|bay))\b",
    re.ASCII,
)
_WEEK = re.compile(r"\(?tuan (?P<week>truoc|roi|vua roi|vua qua|nay|sau|toi|sap toi)\)?")
_PLAIN_DAY = re.compile(
    r"(?:ngay |mung |mong |hom )*(?P<day>[0-9]{1,2})"
    r"(?: ?[/.\- ] ?(?:thang )?| thang )(?P<month>[0-9]{1,2})"
    r"(?:(?: ?[/.\- ] ?(?:nam )?| nam )(?P<year>[0-9]{4}|[0-9]{2}))?"
)
_ISO_DAY = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})")
_LONE_DAY = re.compile(
    r"(?:ngay|mung|mong|hom)(?: mung| mong)? (?P<day>[0-9]{1,2})"
    r"(?: thang (?P<month>nay|sau|toi|sap toi|truoc|roi))?"
)
_MONTH_END = re.compile(
    r"(?:cuoi|het) (?:thang(?: (?P<month>[0-9]{1,2}|nay))?|(?P<year>nam)(?: nay)?)"
)
_MONTHS = {"nay": 0, "sau": 1, "toi": 1, "sap toi": 1, "truoc": -1, "roi": -1}


def read_day(text: str, today: date, *, ahead: bool = False) -> date:
    """Read a day: "5/9", "05-9-2026", "ngày 5 tháng 9", "hôm qua", "thứ 7 tuần trước", "mùng 5".

    Without a year, "5/9" is this year's, or a neighbour's where that lies far nearer ("29/12" said
    in January). What is recorded has happened: a weekday alone, and a day without its month, are
    the last there was, today included. What is planned is to come: there they are the next.

    Args:
        text: As typed, with marks or without, raw Telex too; an hour beside it is passed over.
        today: The day on which it was said, in Asia/Ho_Chi_Minh.
        ahead: Whether it is asked of what is to come.

    Raises:
        NotADay: It names none, or one that the calendar lacks (9/13, 29/2/2025).
    """
    said = _plain(text)
    day = _read(said, today, ahead=ahead)
    if day is None:
        hour, rest = without_hour(said)
        day = _read(_polite(rest), today, ahead=ahead) if hour is not None else None
    if day is None:
        raise NotADay
    return day


def _read(said: str, today: date, *, ahead: bool) -> date | None:
    found = (
        reader(said, today, ahead)
        for reader in (_by_distance, _by_calendar, _by_weekday, _by_lone_day, _by_month_end)
    )
    return next((day for day in found if day is not None), None)


_TO = re.compile(r"\s+(?:-|–|—|đến|den|tới|toi|to|->)\s+|\s*(?:–|—|->)\s*", re.IGNORECASE)
#: "29/9-5/10": the dash between two days that have their months, typed without gaps.
_CLOSE = re.compile(r"(/[0-9]{1,4})-([0-9]{1,2}/)")
_BARE = re.compile(r"(?:tu )?(?:ngay |mung |mong )?(?P<day>[0-9]{1,2})")


def read_span(text: str, today: date, *, ahead: bool = False) -> tuple[date, date]:
    """Read a day, or from which to which: "30/9", "29/9 đến 5/10", "29 - 30/9".

    Raises:
        NotADay: One of them cannot be read; which comes first is not looked at.
    """
    parted = _CLOSE.sub(r"\1 – \2", text.strip())
    first, *rest = _TO.split(parted, maxsplit=1)
    last = read_day(rest[0] if rest else first, today, ahead=ahead)
    if rest and (bare := _BARE.fullmatch(fold(first))):
        return _real(last.year, last.month, int(bare["day"])), last
    return read_day(first, today, ahead=ahead), last


#: What stands before a last day, behind the words that are passed over before every day ("hạn").
_BEFORE = re.compile(r"(?:cuoi )?(?:la )?(?:truoc|before)(?: ngay)? ")
_UNTIL = re.compile(r"(?:cuoi la|cuoi|het|until|by) (?=[a-z0-9])")


def read_last_day(text: str, today: date) -> date:
    """Read the last day on which something to come is in time: "9/10", "hết 9/10", "hết tháng".

    "Before 10/10" is 9/10, as in plans.

    Raises:
        NotADay: It names none.
    """
    said = _plain(text)
    if before := _BEFORE.match(said):
        return _moved(read_day(said[before.end() :], today, ahead=True), -1)
    try:
        return read_day(text, today, ahead=True)
    except NotADay:
        return read_day(_UNTIL.sub("", said, count=1), today, ahead=True)


def _plain(text: str) -> str:
    if len(text) > _LONGEST:
        raise NotADay
    return _polite(fold(TO_COME.sub("sắp tới", untelex(tidy(text)).lower())))


def _polite(said: str) -> str:
    """What was said, without the words that only make it polite."""
    before = None
    while before != said:
        before, said = said, _COURTESY.sub("", said).strip(" ,.;:!?")
    return said


def _by_distance(said: str, today: date, ahead: bool) -> date | None:  # noqa: FBT001  # as all readers
    distance = _DISTANCES.get(said)
    if ahead:
        distance = _DISTANCES_AHEAD.get(said, distance)
    if distance is not None:
        return _moved(today, distance)
    away = _AWAY.fullmatch(said)
    if away is None or (away["where"] is None and not said.startswith(("con ", "sau "))):
        return None
    number = _NUMBERS.get(away["number"]) or int(away["number"])
    days = number * (7 if away["unit"] == "tuan" else 1)
    return _moved(today, -days if away["where"] == " truoc" else days)


def _moved(day: date, days: int) -> date:
    try:
        return day + timedelta(days)
    except OverflowError:
        raise NotADay from None


def _by_calendar(said: str, today: date, ahead: bool) -> date | None:  # noqa: FBT001  # as all readers
    """Read day and month; a weekday said beside them must agree."""
    weekday, rest = _weekday_and_rest(said)
    found = _PLAIN_DAY.fullmatch(rest) or _ISO_DAY.fullmatch(rest)
    if not found:
        return None
    far = _NEARER if ahead else _FAR
    day = _on_calendar(found["year"], int(found["month"]), int(found["day"]), today, far)
    if weekday not in {None, day.weekday()}:
        raise NotADay
    return day


def _weekday_and_rest(said: str) -> tuple[int | None, str]:
    found = _WEEKDAY.match(said)
    if not found:
        return None, said
    weekday = 6 if found["sunday"] else _WEEKDAYS[found["name"]]
    return weekday, said[found.end() :].strip(" ,(").removesuffix(")")


def _on_calendar(year: str | None, month: int, day: int, today: date, far: int) -> date:
    if year:
        return _real(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this_year = _real(today.year, month, day)
    ahead = (this_year - today).days
    if -far <= ahead <= _FAR:
        return this_year
    return _real(today.year + (-1 if ahead > 0 else 1), month, day)


def _real(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise NotADay from None


def _by_weekday(said: str, today: date, ahead: bool) -> date | None:  # noqa: FBT001  # as all readers
    weekday, rest = _weekday_and_rest(said)
    if weekday is None:
        return None
    to_come, gone_by = (weekday - today.weekday()) % 7, (today.weekday() - weekday) % 7
    if week := _WEEK.fullmatch(rest):
        return _moved(today, weekday - today.weekday() + _WEEKS[week["week"]])
    lone = _LONE_DAY.fullmatch(rest)
    if lone and not lone["month"]:
        return _day_of_month(int(lone["day"]), today, ahead=ahead, weekday=weekday)
    match rest:
        case "" | "nay" | "toi":  # typed without marks, "toi" is the evening as well
            return _moved(today, to_come if ahead else -gone_by)
        case "sap toi":
            return _moved(today, to_come or 7)
        case "sau":
            return _moved(today, weekday - today.weekday() + 7)
        case "truoc" | "roi" | "vua roi" | "vua qua":
            return _moved(today, -(gone_by or 7))
    return None


def _by_lone_day(said: str, today: date, ahead: bool) -> date | None:  # noqa: FBT001  # as all readers
    found = _LONE_DAY.fullmatch(said)
    if not found:
        return None
    if found["month"]:
        months = today.year * 12 + today.month - 1 + _MONTHS[found["month"]]
        return _real(months // 12, months % 12 + 1, int(found["day"]))
    return _day_of_month(int(found["day"]), today, ahead=ahead)


def _day_of_month(
    number: int, today: date, *, ahead: bool, weekday: int | None = None
) -> date | None:
    """The next day, or the last, of a number; it must be the weekday that was said beside it."""
    days = (_moved(today, away if ahead else -away) for away in range(_MONTHS_SEARCHED))
    found = next((day for day in days if day.day == number), None)
    if found is None or weekday not in {None, found.weekday()}:
        raise NotADay
    return found


_MONTHS_SEARCHED = 100
"""Days: within them each number from 1 to 31 comes by."""


def _by_month_end(said: str, today: date, ahead: bool) -> date | None:  # noqa: FBT001  # as all readers
    """The last day of a month or year, for what is to come: "cuối tháng", "hết tháng 10"."""
    found = _MONTH_END.fullmatch(said)
    if not ahead or not found:
        return None
    if found["year"]:
        return date(today.year, 12, 31)
    month = int(found["month"]) if (found["month"] or "").isdigit() else today.month
    if not 1 <= month <= 12:
        raise NotADay
    year = today.year + (month < today.month)
    return _moved(_real(year + month // 12, month % 12 + 1, 1), -1)


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


def formal_parts(day: date) -> tuple[str, str, str]:
    """Day, month and year as offices write them: "05", "02", "2026".

    Days below 10 and the first two months begin with a nought: nothing can be put before them.
    """
    month = f"{day.month:02}" if day.month <= 2 else str(day.month)
    return f"{day.day:02}", month, str(day.year)


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
