"""Next year's plan: dates moved, weekdays kept where people plan by them, all of it marked."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.nextyear import next_year, same_date, same_weekday
from domain.plan import Plan, load, read
from storage.plan import written

BO_DE, AN_LAO = load("bo-de-2025"), load("an-lao-2024")


def test_the_week_keeps_its_monday_and_the_launch_goes_with_it() -> None:
    plan = next_year(BO_DE)
    week, launch = (plan.event_of(f"learning-week{what}-2026") for what in ("", "-launch"))
    assert week is not None
    assert launch is not None

    assert (week.first, week.last) == (date(2026, 9, 28), date(2026, 10, 4))
    assert (launch.first, launch.last) == (date(2026, 9, 28), date(2026, 9, 28))
    owed = next(one for one in plan.report if one.code == "learning-week-results-2026")
    assert owed.last_day == date(2026, 10, 8)


def test_a_month_keeps_its_dates() -> None:
    month = next_year(AN_LAO).event_of("learning-month-2025")
    assert month is not None

    assert (month.first, month.last) == (date(2025, 9, 5), date(2025, 10, 5))


@pytest.mark.parametrize(("no", "due"), [(1, "before 2026-08-30"), (2, "2026-Q3"), (4, "2025-Q3")])
def test_due_words_move_a_year_slips_and_all(no: int, due: str) -> None:
    assert next(task.due for task in next_year(BO_DE).task if task.no == no) == due


def test_all_that_moved_is_to_be_looked_at() -> None:
    why = {check.about: check.why for check in next_year(BO_DE).check}

    assert why["learning-week-2026"] == why["learning-week-results-2026"] == "weekday"
    assert why["task-4"] == why["task-5"] == "slip"
    assert why["task-9"] == "moved"
    assert "learning-festival-2025" not in why  # it has no day


def test_a_target_counts_next_years_events() -> None:
    following = next_year(BO_DE)
    named = {code for target in following.target for code in target.events}

    assert named == {"learning-festival-2026", "learning-week-2026"}
    assert named <= {event.code for event in following.event}


@pytest.mark.parametrize("plan", [BO_DE, AN_LAO], ids=["ward", "district"])
def test_it_is_a_plan_in_its_own_right(plan: Plan) -> None:
    """It validates, hangs together, and stands under a code of its own."""
    following = next_year(plan)

    assert Plan.model_validate(written(following)) == following
    assert following.plan.code != plan.plan.code
    assert {one.event for one in following.announcement if one.event} <= {
        event.code for event in following.event
    }
    assert following.legal_basis == plan.legal_basis
    assert following.slip == ()


def test_a_documents_number_is_no_year() -> None:
    assert any("44/2014/TT-BGDĐT" in task.label_vi for task in next_year(BO_DE).task)


def test_school_years_move_at_both_ends() -> None:
    labels = " ".join(task.label_vi for task in next_year(BO_DE).task)

    assert "năm học 2025-2026" in labels
    assert "năm học 2026-2027" in labels


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_a_year_later_is_a_year_later(day: date) -> None:
    moved, same = same_weekday(day), same_date(day)

    assert moved.weekday() == day.weekday()
    assert abs((moved - same).days) <= 3
    assert same.year == day.year + 1


def test_a_plan_of_no_year_keeps_its_code() -> None:
    """Such a one cannot stand beside itself; the service says that it is there already."""
    plan = read(
        '[plan]\ncode = "x"\nlocality = "y"\nlevel = "ward"\ntitle_vi = "z"\ntitle_en = "z"', "x"
    )

    assert next_year(plan).plan.code == "x"
