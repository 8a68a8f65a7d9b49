"""Days and weeks, in Vietnam's time, wherever the machine stands."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.clock import ZONE, Week, at, end_of, local_day

MONDAY = date(2025, 9, 29)
DAYS = st.dates(date(2000, 1, 10), date(2100, 1, 1))


@pytest.mark.parametrize("days", range(7))
def test_a_week_runs_from_monday_to_sunday(days: int) -> None:
    week = Week.of(MONDAY + timedelta(days=days))

    assert week.monday == MONDAY
    assert week.sunday == date(2025, 10, 5)


def test_a_week_may_lie_in_two_years() -> None:
    week = Week.of(date(2026, 1, 1))

    assert (week.monday, week.sunday) == (date(2025, 12, 29), date(2026, 1, 4))
    assert week.before() == Week(date(2025, 12, 22))


@given(DAYS)
@settings(deadline=None)
def test_weeks_follow_each_other_without_a_gap(day: date) -> None:
    week = Week.of(day)

    assert week.monday <= day <= week.sunday
    assert week.before().sunday + timedelta(days=1) == week.monday
    assert week.before() < week
    assert Week.of(week.monday) == Week.of(week.sunday) == week


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2025, 9, 28, 16, 59, 59, 999_999, UTC), date(2025, 9, 28)),
        (datetime(2025, 9, 28, 17, 0, tzinfo=UTC), MONDAY),
        (datetime(2025, 9, 29, 16, 59, tzinfo=UTC), MONDAY),
        (datetime(2025, 12, 31, 17, 0, tzinfo=UTC), date(2026, 1, 1)),
        (datetime(2025, 9, 29, 0, 0, tzinfo=ZONE), MONDAY),
    ],
)
def test_a_day_begins_at_17_hours_utc_the_day_before(instant: datetime, day: date) -> None:
    assert local_day(instant) == day


def test_a_year_ends_at_midnight_in_vietnam() -> None:
    assert end_of(date(2025, 12, 31)) == datetime(2025, 12, 31, 17, 0, tzinfo=UTC)
    assert at(MONDAY, time(7)) == datetime(2025, 9, 29, 0, 0, tzinfo=UTC)


@given(DAYS, st.times())
@settings(deadline=None)
def test_every_time_of_a_day_lies_on_it_and_its_end_does_not(day: date, clock: time) -> None:
    assert local_day(at(day, clock)) == day
    assert at(day, clock) < end_of(day)
    assert local_day(end_of(day)) == day + timedelta(days=1)
    assert local_day(end_of(day) - timedelta(microseconds=1)) == day
