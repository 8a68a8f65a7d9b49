"""Which tasks a plan names, who owes them, until which day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.duedays import last_day
from domain.nextyear import next_year
from domain.permissions import Role
from domain.plan import Plan, PlanId, load
from domain.tasks import (
    REMINDED,
    STALE,
    Task,
    TaskId,
    TaskKind,
    TaskState,
    climbs,
    duties,
    is_reminded,
    is_stale,
    of_now,
    owed_as,
    owing,
)
from domain.units import UnitId, UnitKind, UnitRef


def unit(number: int, name: str, kind: UnitKind = UnitKind.UNIT_BOARD) -> UnitRef:
    """A unit of the ward."""
    path = "1/" if number == 1 else f"1/{number}/"
    return UnitRef(id=UnitId(number), path=path, kind=kind, name=name)


WARD = unit(1, "Phường Bồ Đề", UnitKind.WARD)
TDP = unit(2, "TDP 12", UnitKind.CHAPTER)
SCHOOL = unit(3, "Trường THCS Sông Xanh")
NURSERY = unit(4, "Mầm non Hoa Sen")
COMPANY = unit(5, "Công ty May Sông Hồng")
CLAN = unit(6, "Dòng họ Nguyễn", UnitKind.CLAN_BOARD)
CENTRE = unit(7, "Trung tâm HTCĐ phường", UnitKind.PARTNER)
FRONT = unit(8, "UBMTTQ phường; các phòng, ban, ngành, đoàn thể", UnitKind.PARTNER)
ALL = [WARD, TDP, SCHOOL, NURSERY, COMPANY, CLAN, CENTRE, FRONT]
BO_DE, AN_LAO = load("bo-de-2025"), load("an-lao-2024")


# ---- until when --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("due", "last"),
    [
        ("before 2025-08-30", date(2025, 8, 29)),
        ("before 2025-10-10", date(2025, 10, 9)),
        ("before 2026-01-01", date(2025, 12, 31)),
        ("2025-10-05", date(2025, 10, 5)),
        ("2025-Q1", date(2025, 3, 31)),
        ("2025-Q3", date(2025, 9, 30)),
        ("2025-Q4", date(2025, 12, 31)),
        ("2025-09", date(2025, 9, 30)),
        ("2024-02", date(2024, 2, 29)),
        ("2025-12", date(2025, 12, 31)),
        ("2025-Q5", None),
        ("2025-13", None),
        ("before 2025-02-30", None),
        ("before 0001-01-01", None),
        ("soon", None),
        ("", None),
    ],
)
def test_words_of_a_plan_name_a_last_day(due: str, last: date | None) -> None:
    assert last_day(due) == last


@given(st.text())
def test_no_words_break_it(due: str) -> None:
    assert last_day(due) is None or isinstance(last_day(due), date)


def test_before_a_day_ends_the_day_before_it() -> None:
    """The plan says "trước ngày 10/10": the ninth is the last day."""
    report = next(one for one in duties(BO_DE) if one.code == "learning-week-results-2025")

    assert report.last_day == date(2025, 10, 9)


def test_a_last_day_before_the_plans_own_year_counts_for_nothing() -> None:
    """The document writes 2024 for two tasks of 2025: shown as it stands, and nobody is late."""
    slips = {one.code: one for one in duties(BO_DE) if one.due and one.due.startswith("2024")}

    assert sorted(slips) == ["task-4", "task-5"]
    assert all(one.last_day is None for one in slips.values())


# ---- who owes it -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "owers"),
    [
        ("Phòng Văn hóa - Xã hội", [WARD]),
        ("các trường học", [SCHOOL, NURSERY]),
        ("Các cơ sở giáo dục công lập", [SCHOOL, NURSERY]),
        ("các cơ sở giáo dục công lập", [SCHOOL, NURSERY]),
        ("Các tổ dân phố (chi hội khuyến học TDP)", [TDP]),
        ("các tổ dân phố", [TDP]),
        ("tổ dân phố", [TDP]),
        ("Các dòng họ khuyến học", [CLAN]),
        ("Trung tâm HTCĐ phường", [CENTRE]),
        ("UBMTTQ phường", [FRONT]),
        ("trường thcs sông xanh", [SCHOOL]),
        ("một nơi không ai biết", [WARD]),
    ],
)
def test_a_name_of_the_plan_means_these_units(name: str, owers: list[UnitRef]) -> None:
    assert owing(name, BO_DE, ALL, WARD) == owers


def test_a_districts_plan_means_its_communes_and_its_own_offices() -> None:
    district = unit(1, "Huyện An Lão", UnitKind.DISTRICT)
    commune = unit(2, "Xã Thử", UnitKind.WARD)
    standing = [district, commune, SCHOOL, COMPANY]

    assert owing("UBND các xã, thị trấn", AN_LAO, standing, district) == [commune]
    assert owing("Hội Khuyến học huyện", AN_LAO, standing, district) == [district]
    offices = "Các phòng, ban, ngành, đoàn thể, lực lượng vũ trang huyện"
    assert owing(offices, AN_LAO, standing, district) == [SCHOOL, COMPANY]


@pytest.mark.parametrize("plan", [BO_DE, AN_LAO], ids=["bo-de", "an-lao"])
def test_everything_a_plan_names_is_owed_by_somebody(plan: Plan) -> None:
    assert all(owing(name, plan, ALL, WARD) for duty in duties(plan) for name in duty.leads)


def test_who_answers_for_a_unit() -> None:
    assert owed_as(UnitKind.WARD) is Role.OFFICER
    assert owed_as(UnitKind.UNIT_BOARD) is Role.HEAD
    assert owed_as(UnitKind.PARTNER) is Role.PARTNER


# ---- when somebody is reminded -----------------------------------------------------------------

LAST = date(2025, 10, 9)


def test_the_days_on_which_somebody_is_reminded() -> None:
    """A week, three days, a day before; on the last day; and once it is over."""
    days = [LAST + timedelta(days=shift) for shift in range(-20, 20)]

    told = [(day - LAST).days for day in days if is_reminded(LAST, day)]
    assert told == [-7, -3, -1, 0, 1] == sorted(-shift for shift in REMINDED)


def test_what_is_overdue_climbs_the_day_after_and_then_on_mondays() -> None:
    """9/10/2025 is a Thursday: Friday, then every Monday from the next one for two months."""
    days = [LAST + timedelta(days=shift) for shift in range(-20, 100)]
    told = [day for day in days if climbs(LAST, day)]

    assert told[:3] == [date(2025, 10, 10), date(2025, 10, 13), date(2025, 10, 20)]
    assert all(day.weekday() == 0 for day in told[1:])
    assert told[-1] == date(2025, 12, 8)
    assert not is_stale(LAST, told[-1])
    assert is_stale(LAST, LAST + timedelta(days=STALE + 1))


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-100, 100))
def test_nobody_hears_twice_within_a_weekend(last: date, shift: int) -> None:
    """The first word of something overdue and the first Monday's are days apart."""
    day = last + timedelta(days=shift)
    if climbs(last, day) and shift > 1:
        assert not any(climbs(last, day - timedelta(days=back)) for back in (1, 2))


# ---- what feeds what ---------------------------------------------------------------------------


def test_a_report_names_the_event_whose_days_it_tells() -> None:
    """By its own key; in a plan kept before there was one, by its code."""
    told = {duty.code: duty.of_event for duty in duties(BO_DE) if duty.of_event}
    assert told == {"learning-week-results-2025": "learning-week-2025"}
    old = tuple(one.model_copy(update={"of_event": None}) for one in BO_DE.report)
    kept = BO_DE.model_copy(update={"report": old})
    assert {duty.code: duty.of_event for duty in duties(kept) if duty.of_event} == told
    named = {duty.of_event for duty in duties(next_year(BO_DE))} - {None}
    assert named == {"learning-week-2026"}


def test_only_the_wards_own_officers_read_a_report_here() -> None:
    called = {duty.code: duty.to_call for duty in duties(BO_DE)}

    assert called["learning-week-results-2025"] == ()
    assert called["before-raising-money"] == ("cấp ủy", "tổ trưởng tổ dân phố")
    assert called["task-9"] == ("Sở GD&ĐT",)


@pytest.mark.parametrize("plan", [BO_DE, AN_LAO], ids=["bo-de", "an-lao"])
def test_short_words_tell_things_apart(plan: Plan) -> None:
    owed = [one.short for one in plan.task] + [one.short for one in plan.report]
    for words in (owed, [one.short for one in plan.target]):
        assert None not in words
        assert len(words) == len(set(words))


# ---- over years --------------------------------------------------------------------------------


def task(number: int, year: int | None, last: date | None) -> Task:
    return Task(
        id=TaskId(number),
        plan=PlanId(year or 1),
        code="x",
        kind=TaskKind.TASK,
        unit=WARD,
        label="x",
        last_day=last,
        state=TaskState.OPEN,
        year=year,
    )


def test_what_old_plans_left_open_stands_apart() -> None:
    """In autumn 2027 with plans of 2025 and 2027; each named by what it is."""
    today = date(2027, 9, 20)
    now = {
        "this year's, long overdue": task(1, 2027, date(2027, 3, 1)),
        "this year's, without a day": task(2, 2027, None),
        "of a plan without a year": task(3, None, date(2025, 1, 1)),
    }
    old = {
        "long overdue": task(4, 2025, date(2025, 8, 29)),
        "without a day": task(5, 2025, None),
    }
    both = [*old.values(), *now.values()]

    assert of_now(both, today) == list(now.values())
    assert of_now(both, today, past=True) == list(old.values())


def test_between_years_the_last_plan_still_counts() -> None:
    """In February 2026 only the plan of 2025 is there: what has no day is still to be done."""
    today = date(2026, 2, 20)
    fresh, undated = task(1, 2025, date(2025, 12, 31)), task(2, 2025, None)
    stale = task(3, 2025, date(2025, 8, 29))

    assert of_now([stale, fresh, undated], today) == [fresh, undated]
    next_ones = task(4, 2026, None)
    assert of_now([stale, fresh, undated, next_ones], today) == [fresh, next_ones]
