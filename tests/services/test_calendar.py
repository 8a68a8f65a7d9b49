"""What the calendar brings: planned once, said once, decided by one."""

from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection, select

from domain.actors import Actor
from domain.amendments import silenced
from domain.clock import at
from domain.errors import Gone, NotAllowed
from domain.permissions import Role
from domain.plan import LegalBasis, load
from domain.units import UnitRef
from services import calendar, plan, schedule
from storage import due
from storage import plan as plans
from storage.due import Due
from storage.tables import AnnouncementRow, DueRow
from tests.storage.ward import actor, chapter, on_day, ward

START = at(date(2025, 9, 20), time(9))
LAUNCH = at(date(2025, 9, 29), time(7, 30))


@pytest.fixture
def top(db: Connection) -> UnitRef:
    """A ward that works by Bồ Đề's plan since a Saturday in September."""
    made = ward(db)
    plan.put(db, made, load("bo-de-2025"), by=None, now=START)
    return made


def claimed(db: Connection, now: datetime) -> list[Due]:
    """What the calendar says by then, taken."""
    found = []
    while one := due.claim(db, now):
        found += [one] if one.kind == calendar.ANNOUNCE else []
    return found


def launch(db: Connection, top: UnitRef) -> Due:
    """The moment of the launch, taken at its time."""
    schedule.plan_ahead(db, LAUNCH)
    found = claimed(db, LAUNCH)
    assert all(one.unit == top.id for one in found)
    return next(one for one in found if one.arguments["announcement"] == "launch-today")


def test_planned_again_and_again_every_moment_stands_once(db: Connection, top: UnitRef) -> None:
    now = START
    for _ in range(40):
        schedule.plan_ahead(db, now)
        now += timedelta(hours=7)
    keys = list(db.execute(select(DueRow.unique_key)).scalars())

    assert len(keys) == len(set(keys))
    assert all(f":{top.id}:" in key for key in keys if key.startswith(calendar.ANNOUNCE))


def test_a_quiet_second_costs_three_looks(
    db: Connection, top: UnitRef, statements: list[str]
) -> None:
    """Every second it is asked whether anything changed; nothing is written then."""
    del top
    schedule.plan_ahead(db, START)
    before = list(db.execute(select(DueRow.id)).scalars())
    statements.clear()
    schedule.plan_ahead(db, START + timedelta(seconds=1))
    asked = [one.split()[0] for one in statements]

    assert asked == ["SELECT"] * 3
    assert list(db.execute(select(DueRow.id)).scalars()) == before


def test_a_ward_that_comes_later_has_its_mondays(db: Connection, top: UnitRef) -> None:
    """Also on a day on which the others were looked after already."""
    schedule.plan_ahead(db, START)
    other = ward(db, "Phường Khác")
    schedule.plan_ahead(db, START + timedelta(seconds=1))
    planned = select(DueRow.unit_id).where(DueRow.kind == schedule.WEEKLY_TALLY)

    assert set(db.execute(planned).scalars()) == {top.id, other.id}


def test_moved_back_what_was_done_stays_done(db: Connection, top: UnitRef) -> None:
    launch(db, top)
    for hours in (1, 24, 200):
        schedule.plan_ahead(db, LAUNCH - timedelta(hours=hours))
        schedule.plan_ahead(db, LAUNCH)

    assert claimed(db, LAUNCH) == []


def test_what_is_said_is_said_once(db: Connection, top: UnitRef) -> None:
    what = calendar.occasion(db, launch(db, top))
    assert what is not None
    first, again = (
        calendar.speak(db, what, {"": "x"}, at=LAUNCH, useful_until=LAUNCH) for _ in range(2)
    )

    assert first is not None
    assert again is None
    audience = db.execute(select(AnnouncementRow.audience)).scalar_one()
    assert audience == {"roles": ["officer", "head"]}


def test_a_moment_whose_event_was_called_off_after_it_was_taken_says_nothing(
    db: Connection, top: UnitRef
) -> None:
    one = launch(db, top)
    held = plan.held(db, top, by=(officer := actor(db, (Role.OFFICER, top))))[0]
    plan.change(
        db,
        held.id,
        lambda old: old.model_copy(update={"event": ()}),
        by=officer,
    )

    assert calendar.occasion(db, one) is None


def test_in_the_quiet_hours_it_waits(db: Connection, top: UnitRef) -> None:
    one, night = launch(db, top), at(date(2025, 9, 29), time(22))

    assert calendar.wait_for_morning(db, one, night)
    assert claimed(db, night) == []
    assert [again.id for again in claimed(db, at(date(2025, 9, 30), time(6, 30)))].count(
        one.id
    ) == 1
    assert not calendar.wait_for_morning(db, one, LAUNCH)


def test_two_officers_decide_about_a_late_one_and_the_first_word_stands(
    db: Connection, top: UnitRef
) -> None:
    one, officer = launch(db, top), actor(db, (Role.OFFICER, top))
    calendar.set_late(db, one, LAUNCH + timedelta(hours=5))
    noon = on_day(officer, date(2025, 9, 29), time(12, 30))
    assert undecided(db, top, noon) == [one.id]
    what = calendar.late(db, one.id, by=noon)
    calendar.drop_late(db, what.due, by=noon)

    with pytest.raises(Gone):
        calendar.send_late(db, what, {"": "x"}, by=noon)
    with pytest.raises(Gone):
        calendar.late(db, one.id, by=noon)
    assert db.execute(select(AnnouncementRow.id)).all() == []


def undecided(db: Connection, top: UnitRef, by: Actor) -> list[int]:
    """The late moments that wait for somebody."""
    return [what.due.id for what in calendar.undecided(db, top, by=by)]


def silence(db: Connection, top: UnitRef, code: str, day: date, by: Actor) -> None:
    """An officer switches a message off."""
    held = plans.of(db, top.id)[0].id
    plan.change(db, held, lambda old: silenced(old, code, day, off=True), by=by)


def test_a_late_one_that_was_switched_off_bars_the_way_to_no_other(
    db: Connection, top: UnitRef
) -> None:
    """Of two that wait the first is switched off: the second is shown, and decided."""
    day = date(2025, 9, 29)
    officer = on_day(actor(db, (Role.OFFICER, top)), day, time(13))
    schedule.plan_ahead(db, officer.now)
    found = claimed(db, officer.now)
    for one in found:
        calendar.set_late(db, one, officer.now)
    codes = [one.arguments["announcement"] for one in found]
    off, *rest = [one.id for one in found]
    assert undecided(db, top, officer) == [off, *rest]
    silence(db, top, codes[0], date.fromisoformat(found[0].arguments["day"]), officer)

    assert undecided(db, top, officer) == rest != []
    with pytest.raises(Gone):
        calendar.late(db, off, by=officer)


def test_what_the_plan_does_not_say_any_more_can_still_be_dropped(
    db: Connection, top: UnitRef
) -> None:
    """Between the plan's change and the day's tidying a button still lies in somebody's chat."""
    one, officer = launch(db, top), actor(db, (Role.OFFICER, top))
    calendar.set_late(db, one, LAUNCH)
    held = plans.of(db, top.id)[0]
    plans.replace(db, held.id, held.plan.model_copy(update={"event": ()}), LAUNCH)
    noon = on_day(officer, date(2025, 9, 29), time(12, 30))
    with pytest.raises(Gone):
        calendar.late(db, one.id, by=noon)
    calendar.drop_late(db, calendar.waiting(db, one.id, by=noon), by=noon)

    found = due.find(db, one.id)
    assert found is not None
    assert found[1] == "withdrawn"


def test_put_off_to_the_morning_it_survives_an_edited_plan(db: Connection, top: UnitRef) -> None:
    """Due at 17:00, found at 22:00, the plan edited at 22:30: at 6:30 it is said all the same."""
    day = date(2025, 9, 28)
    officer = on_day(actor(db, (Role.OFFICER, top)), day, time(22, 30))
    schedule.plan_ahead(db, at(day, time(16)))
    late = at(day, time(22))
    one = next(d for d in claimed(db, late) if d.arguments["announcement"] == "launch-day-before")
    assert calendar.wait_for_morning(db, one, late)
    held = plans.of(db, top.id)[0].id
    basis = LegalBasis(text="Công văn số 12")
    plan.change(
        db,
        held,
        lambda old: old.model_copy(update={"legal_basis": (*old.legal_basis, basis)}),
        by=officer,
    )
    morning = at(date(2025, 9, 29), time(6, 30))
    assert one.id in [again.id for again in claimed(db, morning)]


def test_put_off_to_the_morning_and_switched_off_it_is_not_said(
    db: Connection, top: UnitRef
) -> None:
    day = date(2025, 9, 28)
    officer = on_day(actor(db, (Role.OFFICER, top)), day, time(22, 30))
    schedule.plan_ahead(db, at(day, time(16)))
    late = at(day, time(22))
    one = next(d for d in claimed(db, late) if d.arguments["announcement"] == "launch-day-before")
    assert calendar.wait_for_morning(db, one, late)
    silence(db, top, "launch-day-before", date.fromisoformat(one.arguments["day"]), officer)

    found = due.find(db, one.id)
    assert found is not None
    assert found[1] == "withdrawn"


def test_what_the_plan_says_no_more_waits_for_nobody(db: Connection, top: UnitRef) -> None:
    """A late message whose event was called off since stands on no first screen for ever."""
    one, officer = launch(db, top), actor(db, (Role.OFFICER, top))
    calendar.set_late(db, one, LAUNCH)
    held = plan.held(db, top, by=officer)[0]
    gone = {"announcement": ()}
    plan.change(db, held.id, lambda old: old.model_copy(update=gone), by=officer)

    assert calendar.undecided(db, top, by=officer) == ()


def test_sent_late_at_night_it_leaves_in_the_morning(db: Connection, top: UnitRef) -> None:
    one, officer = launch(db, top), actor(db, (Role.OFFICER, top))
    calendar.set_late(db, one, LAUNCH)
    night = on_day(officer, date(2025, 9, 29), time(23))
    calendar.send_late(db, calendar.late(db, one.id, by=night), {"": "x"}, by=night)

    leaves = db.execute(select(AnnouncementRow.send_at)).scalar_one()
    assert leaves == at(date(2025, 9, 30), time(6, 30))


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OFFICER])
def test_nobody_else_decides_or_sees_what_is_going_to_be_said(
    db: Connection, top: UnitRef, role: Role
) -> None:
    one = launch(db, top)
    calendar.set_late(db, one, LAUNCH)
    someone = actor(db, (role, chapter(db, top)))

    with pytest.raises(NotAllowed):
        calendar.late(db, one.id, by=someone)
    with pytest.raises(NotAllowed):
        calendar.to_be_said(db, top, by=someone)
    with pytest.raises(NotAllowed):
        calendar.undecided(db, top, by=someone)


def test_an_officer_of_another_ward_decides_nothing(db: Connection, top: UnitRef) -> None:
    one = launch(db, top)
    calendar.set_late(db, one, LAUNCH)

    with pytest.raises(NotAllowed):
        calendar.late(db, one.id, by=actor(db, (Role.OFFICER, ward(db, "Phường Khác"))))
