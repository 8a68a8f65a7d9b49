"""Due words of a plan ("before 2025-08-30", "2025-Q3", "2025-09") as the last day in time."""

import re
from calendar import monthrange
from datetime import date, timedelta

_DAY = r"(\d{4})-(\d{2})-(\d{2})"
_QUARTER = r"(\d{4})-Q([1-4])"
_MONTH = r"(\d{4})-(\d{2})"


def last_day(due: str) -> date | None:
    """The last day on which it is in time; None where the words name none.

    "Before 10/10" means that the last day is 9/10: said and reminded so.
    """
    word, _, rest = due.strip().partition(" ")
    if word == "before":
        end = _exact(rest.strip())
        return end - timedelta(days=1) if end is not None and end > date.min else None
    return _exact(due.strip())


def _exact(words: str) -> date | None:
    """A day, or the last day of a month, a quarter or a year."""
    if found := re.fullmatch(_QUARTER, words):
        year, quarter = map(int, found.groups())
        return _end_of_month(year, 3 * quarter)
    if found := re.fullmatch(_DAY, words):
        return _day(*map(int, found.groups()))
    if found := re.fullmatch(_MONTH, words):
        return _end_of_month(*map(int, found.groups()))
    return date(int(words), 12, 31) if re.fullmatch(r"[1-9]\d{3}", words) else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _end_of_month(year: int, month: int) -> date | None:
    if not 1 <= month <= 12 or year < 1:  # months of a year
        return None
    return date(year, month, monthrange(year, month)[1])
