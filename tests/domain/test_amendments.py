"""A plan that is changed: what fits, what does not, and what is told of it."""

from datetime import date

import pytest

from domain import amendments
from domain.amendments import BoundTooGreat, Change, DayFarFromPlan, EndsBeforeItBegins, differences
from domain.errors import Gone, Refusal
from domain.plan import Check, load

PLAN = load("bo-de-2025")
NATIONAL = load("quoc-gia")
LAUNCH, MEMBERS = "learning-week-launch-2025", "members-of-population"
TUESDAY, FRIDAY = date(2025, 9, 30), date(2025, 10, 3)


@pytest.mark.parametrize(
    "change",
    [
        Change(kind="days", code=LAUNCH, first=TUESDAY, last=FRIDAY),
        Change(kind="place", code=LAUNCH, place="Nhà văn hóa"),
        Change(kind="bound", code=MEMBERS, bound=25),
        Change(kind="basis", label="Nghị quyết"),
        Change(kind="basis", label="Nghị quyết", number=0),
        Change(kind="event", label="Hội thảo", first=TUESDAY, last=TUESDAY),
        Change(kind="task", label="Lập danh sách", last=FRIDAY),
        Change(kind="due", code="task-9", last=FRIDAY),
    ],
    ids=lambda change: change.kind,
)
def test_a_change_changes_the_plan_and_survives_being_kept(change: Change) -> None:
    kept = change.to_json()
    assert isinstance(kept, dict)

    assert change.applied(PLAN) != PLAN
    assert Change.from_json(kept) == change


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (Change(kind="days", code=LAUNCH, first=FRIDAY, last=TUESDAY), EndsBeforeItBegins),
        (Change(kind="event", label="x", first=FRIDAY, last=TUESDAY), EndsBeforeItBegins),
        (Change(kind="bound", code=MEMBERS, bound=101), BoundTooGreat),
        (Change(kind="days", code="x", first=TUESDAY, last=FRIDAY), Gone),
        (Change(kind="place", code="x", place="y"), Gone),
        (Change(kind="bound", code="x", bound=1), Gone),
        (Change(kind="basis", label="x", number=99), Gone),
        (Change(kind="due", code="task-99", last=FRIDAY), Gone),
        (Change(kind="magic"), Gone),
    ],
    ids=lambda one: one.kind if isinstance(one, Change) else "",
)
def test_what_does_not_fit_is_refused(change: Change, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        change.applied(PLAN)


@pytest.mark.parametrize(
    ("code", "key"),
    [(MEMBERS, "at_least"), ("learning-families", "more_than")],
)
def test_a_bound_keeps_its_way_of_bounding(code: str, key: str) -> None:
    changed = amendments.target(amendments.with_bound(PLAN, code, 42), code)

    assert getattr(changed, key) == int("42")


def test_days_said_once_take_the_place_of_days_of_every_year() -> None:
    moved = amendments.with_days(NATIONAL, "learning-month", TUESDAY, FRIDAY)
    event = amendments.event(moved, "learning-month")

    assert event.days_in(2025) == (TUESDAY, FRIDAY)
    assert event.days_in(2026) is None


def test_two_events_of_one_name_have_codes_of_their_own() -> None:
    changed = PLAN
    for _ in range(3):
        changed = amendments.with_new_event(changed, "Hội thảo", TUESDAY, TUESDAY, None)

    codes = [event.code for event in changed.event]
    assert codes[-3:] == ["hoi-thao", "hoi-thao-2", "hoi-thao-3"]
    assert len(codes) == len(set(codes))


def test_what_was_changed_needs_no_further_look() -> None:
    moved = PLAN.model_copy(update={"check": (Check(about=LAUNCH, why="weekday"),)})

    assert amendments.with_days(moved, LAUNCH, TUESDAY, TUESDAY).check == ()


def test_only_what_changed_is_told() -> None:
    before, after = differences(PLAN, amendments.with_bound(PLAN, MEMBERS, 25))

    assert isinstance(before, dict)
    assert isinstance(after, dict)
    assert list(before) == list(after) == ["target"]


def test_one_that_speaks_once_is_off_and_one_that_recurs_skips_a_day() -> None:
    once = amendments.silenced(PLAN, "launch-today", TUESDAY, off=True)
    monthly = amendments.silenced(PLAN, "fund-report-monthly", date(2025, 10, 25), off=True)
    by_code = {one.code: one for one in (*once.announcement, *monthly.announcement)}

    assert by_code["fund-report-monthly"].skip == (date(2025, 10, 25),)
    assert not by_code["fund-report-monthly"].off
    off = next(one for one in once.announcement if one.code == "launch-today")
    assert off.off
    on = amendments.silenced(once, "launch-today", TUESDAY, off=False)
    assert on == PLAN


@pytest.mark.parametrize("year", [2024, 2027, 9999])
@pytest.mark.parametrize("kind", ["days", "event", "due", "task"])
def test_a_day_far_from_the_plans_year_is_refused(kind: str, year: int) -> None:
    """31/12/9999 is a slip of the pen; January of the year after is not."""
    code = {"days": LAUNCH, "due": PLAN.task[0].code}.get(kind, "")
    for asked in (date(year, 1, 5), date(2026, 1, 5)):
        change = Change(kind=kind, code=code, label="x", number=1, first=asked, last=asked)
        if asked.year != year:
            assert change.applied(PLAN) != PLAN
        else:
            with pytest.raises(DayFarFromPlan):
                change.applied(PLAN)


def test_a_last_day_that_an_officer_names_is_inferred_no_more() -> None:
    """A report keeps the day after it, as documents write it; whoever named it has checked it."""
    report = next(one for one in PLAN.report if one.before is not None)
    doubtful = report.model_copy(update={"inferred": "before"})
    check = Check(about=report.code, why="moved")
    plan = PLAN.model_copy(update={"report": (doubtful,), "check": (check,)})
    changed = amendments.with_due(plan, report.code, FRIDAY)

    assert changed.report[0].last_day == FRIDAY
    assert changed.report[0].inferred is None
    assert changed.check == ()
