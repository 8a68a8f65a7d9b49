"""The lunar calendar, against days that are known."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.lunar import lunar_day

#: Tết and Giỗ Tổ as calendars print them.
KNOWN = {
    2024: (date(2024, 2, 10), date(2024, 4, 18)),
    2025: (date(2025, 1, 29), date(2025, 4, 7)),
    2026: (date(2026, 2, 17), date(2026, 4, 26)),
    2027: (date(2027, 2, 6), date(2027, 4, 16)),
    2028: (date(2028, 1, 26), date(2028, 4, 4)),
    2029: (date(2029, 2, 13), date(2029, 4, 23)),
    2030: (date(2030, 2, 2), date(2030, 4, 12)),
}


@pytest.mark.parametrize("year", KNOWN)
def test_tet_and_the_kings_day_fall_as_they_are_printed(year: int) -> None:
    assert (lunar_day(year, 1, 1), lunar_day(year, 3, 10)) == KNOWN[year]


@pytest.mark.parametrize(
    ("year", "tet"),
    [
        (1985, date(1985, 1, 21)),  # a month before China's
        (2007, date(2007, 2, 17)),  # a day before
        (2030, date(2030, 2, 2)),  # a day before
    ],
)
def test_tet_goes_by_vietnams_own_midnight(year: int, tet: date) -> None:
    assert lunar_day(year, 1, 1) == tet


@pytest.mark.parametrize(
    ("year", "month", "day", "falls"),
    [
        (2023, 3, 10, date(2023, 4, 29)),  # the second month stood twice
        (2025, 8, 15, date(2025, 10, 6)),  # the sixth did
        (2026, 8, 15, date(2026, 9, 25)),
    ],
)
def test_after_a_leap_month_days_come_later(year: int, month: int, day: int, falls: date) -> None:
    assert lunar_day(year, month, day) == falls


@given(st.integers(1901, 2198))
def test_tet_is_between_january_and_february_and_a_lunar_year_after_the_last(year: int) -> None:
    tet = lunar_day(year, 1, 1)
    after = (lunar_day(year + 1, 1, 1) - tet).days

    assert date(year, 1, 20) <= tet <= date(year, 2, 21)
    assert after in {353, 354, 355, 383, 384, 385}
    assert 66 <= (lunar_day(year, 3, 10) - tet).days <= 99
