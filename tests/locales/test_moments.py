"""Moments ahead, as officers type them."""

from datetime import date, datetime, time

import pytest

from domain.clock import at
from locales.moments import NotAMoment, UnsureMoment, read_moment

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
        ("sáng sớm mai", 30, time(7)),
        ("7.30 sang mai", 30, time(7, 30)),
        ("7.30 mai", 30, time(7, 30)),
        ("5 tiếng nữa", 29, time(13)),
        ("nửa tiếng nữa", 29, time(8, 30)),
        ("30 phút nữa", 29, time(8, 30)),
        ("một tiếng rưỡi nữa", 29, time(9, 30)),
        ("02:00 mai", 30, time(2)),
        ("14h", 29, time(14)),
        ("2h trưa", 29, time(14)),
        ("7 rưỡi tối", 29, time(19, 30)),
        ("chiều tối nay", 29, time(18)),
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
        ("ngày kia 7h", date(2025, 10, 1)),
        ("7h sáng ngày thứ bảy 4/10", date(2025, 10, 4)),
        ("thứ 7 này 7h", date(2025, 10, 4)),
        ("7h ngày 5", date(2025, 10, 5)),
        ("mùng 5", date(2025, 10, 5)),
        ("7h sáng thứ 7 tới", date(2025, 10, 4)),
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
    past, ahead = read_moment("28/9 7:00", NOW), read_moment("7h mai", NOW)

    assert isinstance(past, datetime)
    assert isinstance(ahead, datetime)
    assert past < NOW < ahead


@pytest.mark.parametrize(
    ("typed", "day", "hours"),
    [
        ("2h", 30, (2, 14)),
        ("2h mai", 30, (2, 14)),
        ("5 giờ thứ 3", 30, (5, 17)),
    ],
)
def test_an_hour_of_night_or_afternoon_is_not_decided(
    typed: str, day: int, hours: tuple[int, int]
) -> None:
    """Nobody who types 2h means two at night; which it is, is asked."""
    first = 29 if typed == "2h" else day
    found = read_moment(typed, NOW)

    assert found == UnsureMoment(
        at(date(2025, 9, day), time(hours[0])), at(date(2025, 9, first), time(hours[1]))
    )
