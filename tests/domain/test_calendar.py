"""The calendar of plans: entries in order, moments at their hour, nothing said twice."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import amendments
from domain.calendar import entries, moments
from domain.clock import ZONE, at, past_quiet_hours
from domain.nextyear import next_year
from domain.plan import Plan, load, read
from tests.domain.test_plan import HEAD

BO_DE, AN_LAO, NATIONAL = load("bo-de-2025"), load("an-lao-2024"), load("quoc-gia")
YEAR = (at(date(2025, 1, 1), time()), at(date(2025, 12, 31), time(23, 59)))


def plan(*tables: str) -> Plan:
    """A plan of 2025 with these tables."""
    return read(HEAD + "year = 2025\n" + "\n".join(tables), "thu.toml")


def announcement(*keys: str) -> str:
    """An announcement that hangs on something."""
    head = ["[[announcement]]", 'code = "x"', 'label_vi = "x"', 'text = "y"']
    return "\n".join([*head, *keys, "" if "time" in "".join(keys) else 'time = "08:00"'])


EVENT = '[[event]]\ncode = "e"\nlabel_vi = "Hội"\nfrom = 2025-09-29\nto = 2025-10-05'


def times(of: Plan) -> list[str]:
    """The moments of its year, as clocks show them."""
    return [f"{one.at.astimezone(ZONE):%m-%d %H:%M}" for one in moments([of], *YEAR)]


def test_what_comes_stands_in_order() -> None:
    found = entries([BO_DE, NATIONAL], date(2025, 9, 1), date(2025, 12, 31))

    assert [one.first for one in found] == sorted(one.first for one in found)
    assert {one.code: one.beside for one in found if one.beside is not None} == {
        "learning-month": "phuong",
        "vietnam-learning-promotion-day": "phuong",
    }


@pytest.mark.parametrize(
    ("locality", "level", "word"),
    [
        ("Phường Bồ Đề, Hà Nội", "ward", "phuong"),
        ("Xã An Thắng, Hải Phòng", "ward", "xa"),
        ("Thị trấn An Lão, Hải Phòng", "ward", "thi-tran"),
        ("Đặc khu Cát Hải, Hải Phòng", "ward", "dac-khu"),
        ("Huyện An Lão, Hải Phòng", "district", "huyen"),
        ("Quận Lê Chân", "district", "quan"),
        ("An Lão", "district", "huyen"),
        ("Bồ Đề", "ward", "phuong"),
    ],
)
def test_the_countrys_dates_stand_beside_the_plan_of_whoever_it_is(
    locality: str, level: str, word: str
) -> None:
    head = BO_DE.plan.model_copy(update={"locality": locality, "level": level})
    plan = BO_DE.model_copy(update={"plan": head})
    found = entries([NATIONAL, plan], date(2025, 9, 1), date(2025, 12, 31))

    assert {one.beside for one in found} == {word, None}


def test_an_event_under_way_is_still_to_come() -> None:
    found = entries([AN_LAO], date(2024, 9, 20), date(2024, 9, 21))

    assert [one.code for one in found] == ["learning-month-2024"]


def keys(plans: list[Plan], year: int) -> list[str]:
    """The moments of a year, by key."""
    span = at(date(year, 1, 1), time()), at(date(year, 12, 31), time(23, 59))
    return [one.key for one in moments(plans, *span)]


def test_what_a_ward_holds_itself_is_not_said_for_the_country_too() -> None:
    """An Lão's plan names Learning Month and 2/10: the country's own do not stand beside them."""
    assert not [key for key in keys([AN_LAO, NATIONAL], 2024) if key.startswith(NATIONAL.plan.code)]
    assert [key for key in keys([BO_DE, NATIONAL], 2025) if key.startswith(NATIONAL.plan.code)]


def test_last_years_plan_hides_nothing_of_this_years_country() -> None:
    """An Lão's plan of 2024 alone in 2025: the country's dates speak, as where no plan stands."""
    assert keys([AN_LAO, NATIONAL], 2025) == keys([NATIONAL], 2025) != []
    found = entries([AN_LAO, NATIONAL], date(2025, 9, 1), date(2025, 12, 31))
    assert {one.plan for one in found} == {NATIONAL.plan.code}


def test_two_plans_of_two_years_say_each_thing_once() -> None:
    """With next year's plan beside it, every moment of 2/10 comes from the plan of its year."""
    plans = [AN_LAO, next_year(AN_LAO), NATIONAL]
    for year in (2024, 2025):
        found = keys(plans, year)
        assert {key.partition(":")[0] for key in found} == {f"an-lao-{year}"}
        said = [key.split(":", 1)[1] for key in found]
        assert len(said) == len(set(said))
    day = [
        one for one in entries(plans, date(2025, 10, 2), date(2025, 10, 2)) if one.first.day == 2
    ]
    assert [one.plan for one in day] == ["an-lao-2025"]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (('event = "e"', "days = -7"), ["09-22 08:00"]),
        (('event = "e"', "days = 1"), ["09-30 08:00"]),
        (('event = "e"', "after_end = true"), ["10-05 08:00"]),
        (('event = "e"', 'weekly = "friday"'), ["10-03 08:00"]),
        (('event = "e"', 'weekly = "monday"'), ["09-29 08:00"]),
        (('yearly = "12-15"',), ["12-15 08:00"]),
        (("monthly = 25",), [f"{month:02}-25 08:00" for month in range(1, 13)]),
        (('event = "e"', 'time = "21:00"'), ["09-30 06:30"]),
        (('event = "e"', 'time = "06:00"'), ["09-29 06:30"]),
        (('event = "e"', "off = true"), ["09-29 08:00"]),
    ],
)
def test_a_moment_hangs_on_its_day(keys: tuple[str, ...], said: list[str]) -> None:
    assert times(plan(EVENT, announcement(*keys))) == said


def test_a_report_due_before_the_tenth_is_reminded_on_the_ninth() -> None:
    owed = '[[report]]\ncode = "r"\nlabel_vi = "Báo cáo"\nlead = "a"\nbefore = 2025-10-10'

    assert times(plan(owed, announcement('report = "r"'))) == ["10-09 08:00"]


def test_an_event_without_days_is_not_spoken_of() -> None:
    festival = '[[event]]\ncode = "e"\nlabel_vi = "Ngày hội"'

    assert times(plan(festival, announcement('event = "e"'))) == []


def test_what_is_silenced_says_so_and_keeps_its_key() -> None:
    of = plan(EVENT, announcement('event = "e"', 'weekly = "friday"'))
    before = moments([of], *YEAR)
    after = moments([amendments.silenced(of, "x", before[0].day, off=True)], *YEAR)

    assert [one.key for one in after] == [one.key for one in before]
    assert [one.is_off for one in after] == [True]


@pytest.mark.parametrize("plans", [[BO_DE, NATIONAL], [AN_LAO, NATIONAL]], ids=["ward", "district"])
def test_every_moment_has_a_key_of_its_own_and_a_decent_hour(plans: list[Plan]) -> None:
    whole = moments(plans, datetime(2024, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))

    assert len({one.key for one in whole}) == len(whole)
    assert all(time(6, 30) <= one.at.astimezone(ZONE).time() < time(21) for one in whole)
    assert all(one.useful_until > one.at for one in whole)


@given(
    st.integers(0, 500),
    st.integers(0, 200),
    st.integers(0, 200),
)
def test_two_spans_make_the_moments_of_the_whole(first: int, one: int, two: int) -> None:
    """However the calendar is cut, no moment is lost between the pieces and none is there twice."""
    start = datetime(2024, 8, 1, tzinfo=UTC) + timedelta(days=first, hours=one)
    middle = start + timedelta(days=one)
    end = middle + timedelta(days=two)
    just_before = middle - timedelta(microseconds=1)
    parts = [*moments([BO_DE, NATIONAL], start, just_before)]
    parts += moments([BO_DE, NATIONAL], middle, end)

    assert [each.key for each in parts] == [
        each.key for each in moments([BO_DE, NATIONAL], start, end)
    ]


@pytest.mark.parametrize(
    ("clock", "day", "said"),
    [
        (time(20, 59), 1, time(20, 59)),
        (time(21), 2, time(6, 30)),
        (time(23, 59), 2, time(6, 30)),
        (time(0), 1, time(6, 30)),
        (time(6, 29), 1, time(6, 30)),
        (time(6, 30), 1, time(6, 30)),
    ],
)
def test_quiet_hours_end_at_half_past_six(clock: time, day: int, said: time) -> None:
    assert past_quiet_hours(at(date(2025, 9, 1), clock)) == at(date(2025, 9, day), said)
