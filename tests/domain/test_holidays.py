"""Working days: which public holidays there are, and what cannot be known ahead."""

from datetime import date, timedelta

import pytest

from domain.holidays import holidays, is_working_day, working_day_after


def days(year: int, *written: str) -> set[date]:
    """Days of a year as "30/4", or "16-20/2"."""
    found = set()
    for one in written:
        span, _, month = one.partition("/")
        first, _, last = span.partition("-")
        found |= {date(year, int(month), day) for day in range(int(first), int(last or first) + 1)}
    return found


#: Shut whatever the State decides: the law, the moon, and what is made up for.
CERTAIN = {
    2024: ("1/1", "9/2", "12-14/2", "18/4", "30/4", "1/5", "2-3/9"),
    2025: ("1/1", "28-31/1", "7/4", "30/4", "1/5", "2/9"),
    2026: ("1/1", "16-20/2", "27/4", "30/4", "1/5", "2/9"),
    2027: ("1/1", "5/2", "8-10/2", "16/4", "30/4", "3/5", "2/9"),
    2028: ("3/1", "25-28/1", "4/4", "1-2/5", "4/9"),
    2029: ("1/1", "12-16/2", "23/4", "30/4", "1/5", "3-4/9"),
    2030: ("1/1", "1/2", "4-6/2", "12/4", "30/4", "1/5", "2-3/9"),
}

#: As the State gave them, swapped days included.
GIVEN = {
    2023: ("2/1", "20/1", "23-26/1", "1-3/5", "1/9", "4/9"),
    2024: ("1/1", "8-9/2", "12-14/2", "18/4", "29-30/4", "1/5", "2-3/9"),
    2025: ("1/1", "27-31/1", "7/4", "30/4", "1-2/5", "1-2/9"),
    2026: ("1-2/1", "16-20/2", "27/4", "30/4", "1/5", "31/8", "1-2/9"),
}


@pytest.mark.parametrize("year", CERTAIN)
def test_offices_are_shut_on_these_days(year: int) -> None:
    assert holidays(year) == days(year, *CERTAIN[year])


@pytest.mark.parametrize("year", GIVEN)
def test_no_day_is_taken_for_a_holiday_that_was_none(year: int) -> None:
    """What the State gave on top of it is not known ahead: a reminder may come on such a day."""
    assert holidays(year) <= days(year, *GIVEN[year])


@pytest.mark.parametrize("year", range(2024, 2040))
def test_none_lies_on_a_day_of_rest_and_none_is_lost(year: int) -> None:
    """Of eleven days the law names, nine are certain at least, whatever day they fall on."""
    found = holidays(year)

    assert all(day.weekday() < 5 for day in found)
    assert 9 <= len(found) <= 11


def test_an_ordinary_week_has_five_working_days() -> None:
    monday = date(2025, 9, 22)
    week = [monday + timedelta(days=number) for number in range(7)]

    assert [is_working_day(day) for day in week] == [True] * 5 + [False] * 2


@pytest.mark.parametrize(
    ("day", "following"),
    [
        (date(2025, 9, 26), date(2025, 9, 29)),
        (date(2026, 2, 13), date(2026, 2, 23)),  # over the whole of Tết
        (date(2026, 4, 24), date(2026, 4, 28)),  # Giỗ Tổ on a Sunday
        (date(2025, 12, 31), date(2026, 1, 2)),
        (date(2027, 12, 31), date(2028, 1, 4)),  # New Year on a Saturday
    ],
)
def test_the_next_working_day_lies_beyond_holidays(day: date, following: date) -> None:
    assert working_day_after(day) == following
