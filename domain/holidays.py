"""Working days: when offices are open.

Source: Labour Code 2019. Article 112: New Year's Day; Tết, five days; Giỗ Tổ, the tenth of the
third lunar month; 30/4; 1/5; 2/9 and the day before or after it. Article 111(3): what falls on a
weekly day of rest is made up for on the next working day. Offices rest on Saturday and Sunday.

What is not known here: which day beside 2/9, and which days around Tết (the last day of the old
year and four of the new one, or two and three), is for the State to say each year; so are working
days that it swaps with a Saturday. A day is taken for a holiday only where it is one either way:
a reminder too many does less harm than one too few.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from domain.lunar import lunar_day

_DAY = timedelta(days=1)
#: Month and day of those that stay where they are.
_FIXED = ((1, 1), (4, 30), (5, 1))
#: Days before Tết and from Tết on that are off, one way or the other.
_TET = ((1, 4), (2, 3))
#: Days before 2/9 and from it on, the same.
_INDEPENDENCE = ((1, 1), (0, 2))


@cache
def holidays(year: int) -> frozenset[date]:
    """The days of a year on which offices are shut although it is no Saturday or Sunday."""
    fixed = [date(year, month, day) for month, day in _FIXED]
    shut = _made_up_for([*fixed, lunar_day(year, 3, 10)])
    tet, independence = lunar_day(year, 1, 1), date(year, 9, 2)
    return shut | _either_way(tet, _TET) | _either_way(independence, _INDEPENDENCE)


def is_working_day(day: date) -> bool:
    """Whether offices are open, as far as can be known ahead."""
    return day.weekday() < 5 and day not in holidays(day.year)


def working_day_after(day: date) -> date:
    """The first working day after one."""
    day += _DAY
    while not is_working_day(day):
        day += _DAY
    return day


def _either_way(first: date, ways: Iterable[tuple[int, int]]) -> frozenset[date]:
    """Days that are off whichever of the ways the State takes."""
    shut = [
        _made_up_for([first + _DAY * step for step in range(-before, after)])
        for before, after in ways
    ]
    return frozenset.intersection(*shut)


def _made_up_for(days: Iterable[date]) -> frozenset[date]:
    """Holidays on working days, with the days on which those at a weekend are made up for."""
    days = sorted(days)
    shut = {day for day in days if day.weekday() < 5}
    for day in days:
        if day.weekday() >= 5:
            instead = day
            while instead in shut or instead.weekday() >= 5:
                instead += _DAY
            shut.add(instead)
    return frozenset(shut)
