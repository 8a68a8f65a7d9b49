"""Moments ahead, as officers type them."""

from datetime import date, datetime, time

import pytest

from domain.clock import at
from locales.moments import NotAMoment, read_moment

NOW = at(date(2025, 9, 29), time(8))  # a Monday


@pytest.mark.parametrize(
    ("typed", "day", "clock"),
    [
        ("7h sáng mai", 30, time(7)),
        ("sáng mai 7h", 30, time(7)),
        ("7h30 sáng mai", 30, time(7, 30)),
        ("mai 7 giờ rưỡi", 30, time(7, 30)),
        ("29/9 9:00", 29, time(9)),
        ("9:00 29/9", 29, time(9)),
        ("9:00 ngày 30/9/2025", 30, time(9)),
        ("lúc 9h", 29, time(9)),
        ("7h", 30, time(7)),
        ("2h chiều", 29, time(14)),
        ("8h tối nay", 29, time(20)),
        ("chiều mai", 30, time(14)),
        ("sáng mai", 30, time(7)),
        ("7h mai", 30, time(7)),
        ("19g30", 29, time(19, 30)),
        ("7h thứ ba", 30, time(7)),
        ("thu 3 7h", 30, time(7)),
        ("30/9", 30, time(7)),
        ("14 giờ 30 phút chiều nay", 29, time(14, 30)),
    ],
)
def test_a_moment_is_read(typed: str, day: int, clock: time) -> None:
    assert read_moment(typed, NOW) == at(date(2025, 9, day), clock)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("7h thứ hai", date(2025, 10, 6)),
        ("7h chủ nhật", date(2025, 10, 5)),
        ("7h thứ hai tuần sau", date(2025, 10, 6)),
        ("2/10 7h", date(2025, 10, 2)),
        ("7h 5/1/2026", date(2026, 1, 5)),
    ],
)
def test_a_weekday_is_the_coming_one(typed: str, day: date) -> None:
    assert read_moment(typed, NOW) == at(day, time(7))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "mai mốt",
        "hôm nào cũng được",
        "25h",
        "32/9",
        "x" * 80,
        "7h 1/1/2030",
        "12",
        "👍",
    ],
)
def test_what_names_no_moment_is_refused(typed: str) -> None:
    with pytest.raises(NotAMoment):
        read_moment(typed, NOW)


def test_what_has_passed_is_told_apart_by_who_asks() -> None:
    assert read_moment("28/9 7:00", NOW) < NOW
    assert isinstance(read_moment("7h mai", NOW), datetime)
