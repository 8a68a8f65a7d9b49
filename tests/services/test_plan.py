"""Plans loaded, replaced, changed: what stood before is kept, and whose plan it is is looked at."""

import dataclasses
from datetime import date, time

import pytest
from sqlalchemy import Connection, select

from domain.amendments import BoundTooGreat, Change
from domain.clock import at
from domain.errors import Gone, NotAllowed
from domain.permissions import Role
from domain.plan import NATIONAL, Plan, PlanId, load
from domain.units import UnitKind, UnitRef
from services import plan
from services.plan import PlanOfAnotherUnit, PlanThereAlready
from storage import plan as plans
from storage.tables import AuditRow, DueRow
from tests.storage.ward import MONDAY, MORNING, actor, chapter, ward

BO_DE = load("bo-de-2025")
RAISED = Change(kind="bound", code="members-of-population", bound=25)


def loaded(db: Connection, top: UnitRef, what: Plan = BO_DE) -> PlanId:
    return plan.put(db, top, what, by=None, now=MORNING)


def test_a_plan_stands_with_the_countrys_dates_beside_it(db: Connection) -> None:
    top = ward(db)
    loaded(db, top)
    officer = actor(db, (Role.OFFICER, top))

    codes = [one.plan.plan.code for one in plan.held(db, top, by=officer)]
    assert codes == ["bo-de-2025", NATIONAL]


def test_a_ward_holds_several_plans(db: Connection) -> None:
    top = ward(db)
    for code in ("bo-de-2025", "an-lao-2024"):
        loaded(db, top, load(code))

    assert len(plans.of(db, top.id)) == len(["bo-de-2025", "an-lao-2024", NATIONAL])


def test_under_the_same_code_the_content_is_replaced_and_the_audit_keeps_the_old(
    db: Connection,
) -> None:
    top = ward(db)
    first = loaded(db, top)
    second = loaded(db, top, RAISED.applied(BO_DE))

    assert first == second
    held = plans.by_code(db, "bo-de-2025")
    assert held is not None
    assert held.plan.wanted("members-of-population") == RAISED.bound
    before = select(AuditRow.before).where(AuditRow.deed == "plan-replaced")
    kept = db.execute(before).scalar_one()
    assert isinstance(kept, dict)
    assert kept["target"][0]["at_least"] == BO_DE.wanted("members-of-population")


def test_a_code_of_another_ward_is_refused(db: Connection) -> None:
    loaded(db, ward(db))
    other = ward(db, "Phường Khác")

    with pytest.raises(PlanOfAnotherUnit):
        loaded(db, other)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OFFICER])
def test_nobody_but_an_officer_changes_it(db: Connection, role: Role) -> None:
    top = ward(db)
    one = loaded(db, top)
    someone = actor(db, (role, top))

    with pytest.raises(NotAllowed):
        plan.apply(db, one, [RAISED], by=someone)
    with pytest.raises(NotAllowed):
        plan.make_next(db, top, BO_DE, by=someone)


def test_an_officer_of_a_ward_below_does_not_change_the_districts_plan(db: Connection) -> None:
    district = ward(db, "Huyện Thử", UnitKind.DISTRICT)
    below = chapter(db, district, "Xã Thử", UnitKind.WARD)
    one = loaded(db, district, load("an-lao-2024"))
    officer = actor(db, (Role.OFFICER, below))

    assert plan.held(db, below, by=officer)[0].id == one
    with pytest.raises(NotAllowed):
        plan.apply(db, one, [Change(kind="basis", label="x")], by=officer)


def test_several_changes_are_made_all_or_none(db: Connection) -> None:
    top = ward(db)
    one, officer = loaded(db, top), actor(db, (Role.OFFICER, top))
    wrong = dataclasses.replace(RAISED, bound=200)

    with pytest.raises(BoundTooGreat):
        plan.apply(db, one, [RAISED, wrong], by=officer)
    held = plans.find(db, one)
    assert held is not None
    assert held.plan == BO_DE


def test_a_plan_that_is_gone_is_gone(db: Connection) -> None:
    top = ward(db)

    with pytest.raises(Gone):
        plan.apply(db, PlanId(99), [RAISED], by=actor(db, (Role.OFFICER, top)))


def test_next_years_plan_stands_beside_this_years_and_is_made_once(db: Connection) -> None:
    top = ward(db)
    loaded(db, top)
    officer = actor(db, (Role.OFFICER, top))
    plan.make_next(db, top, BO_DE, by=officer)

    assert plans.by_code(db, "bo-de-2026") is not None
    with pytest.raises(PlanThereAlready):
        plan.make_next(db, top, BO_DE, by=officer)


def test_a_changed_day_moves_its_open_moments_and_leaves_what_was_said(db: Connection) -> None:
    top = ward(db)
    one, officer = loaded(db, top), actor(db, (Role.OFFICER, top))
    later = date(2025, 10, 8)
    change = Change(kind="days", code="learning-week-2025", first=later, last=date(2025, 10, 14))
    plan.apply(db, one, [change], by=officer)
    rows = db.execute(select(DueRow.unique_key, DueRow.state, DueRow.due_at))
    found = {row.unique_key.partition(":bo-de-2025:")[2]: row for row in rows}

    assert found["week-last-day:2025-09-29"].state == "withdrawn"
    assert found["week-last-day:2025-10-08"].state == "open"
    assert found["week-last-day:2025-10-08"].due_at == at(date(2025, 10, 14), time(17))


def test_a_last_day_that_moves_takes_the_moment_of_the_same_key_along(db: Connection) -> None:
    """The first day stands, so the key does: what is said at the end is said later."""
    top = ward(db)
    one, officer = loaded(db, top), actor(db, (Role.OFFICER, top))
    change = Change(kind="days", code="learning-week-2025", first=MONDAY, last=date(2025, 10, 6))
    plan.apply(db, one, [change], by=officer)
    key = DueRow.unique_key.like("%week-last-day:2025-09-29")

    assert list(db.execute(select(DueRow.due_at).where(key, DueRow.state == "open")).scalars()) == [
        at(date(2025, 10, 6), time(17))
    ]
