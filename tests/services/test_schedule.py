"""What falls due by itself stands in the calendar ahead, each moment once."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection

from domain.clock import at
from domain.units import UnitKind
from services import schedule
from storage import due
from storage.due import Due
from tests.storage.ward import MONDAY, chapter, ward

NEXT_MONDAY = MONDAY + timedelta(days=7)
FAR = at(MONDAY + timedelta(days=400), time(0))


def planned(db: Connection) -> list[Due]:
    found = []
    while one := due.claim(db, FAR):
        found.append(one)
    return found


@pytest.mark.parametrize(
    ("day", "clock", "monday"),
    [
        (MONDAY, time(0, 0), MONDAY),
        (MONDAY, time(6, 59), MONDAY),
        (MONDAY, time(7, 0), MONDAY),
        (MONDAY, time(20, 0), MONDAY),
        (MONDAY, time(20, 0, 1), NEXT_MONDAY),
        (MONDAY + timedelta(days=1), time(8), NEXT_MONDAY),
        (MONDAY + timedelta(days=6), time(23, 59), NEXT_MONDAY),
    ],
)
def test_the_coming_monday_is_planned_as_long_as_it_is_of_use(
    db: Connection, day: date, clock: time, monday: date
) -> None:
    top = ward(db)
    schedule.plan_ahead(db, at(day, clock))
    one, *later = planned(db)

    assert {following.due_at for following in later} <= {at(NEXT_MONDAY, time(7))}
    assert (one.kind, one.unit) == (schedule.WEEKLY_TALLY, top.id)
    assert one.due_at == at(monday, time(7))
    assert one.useful_until == at(monday, time(20))


def test_planning_again_plans_nothing_twice(db: Connection) -> None:
    """It is done every second, before and after the moment, and after it was dealt with."""
    ward(db)
    for minutes in range(0, 7 * 24 * 60, 97):
        schedule.plan_ahead(db, at(MONDAY, time(0)) + timedelta(minutes=minutes))
    assert [one.due_at for one in planned(db)] == [at(MONDAY, time(7)), at(NEXT_MONDAY, time(7))]

    schedule.plan_ahead(db, at(MONDAY, time(9)))

    assert planned(db) == []


def test_every_ward_and_district_has_its_own_and_chapters_have_none(db: Connection) -> None:
    tops = [ward(db), ward(db, "Huyện Thử", UnitKind.DISTRICT)]
    for top in tops:
        chapter(db, top)
    schedule.plan_ahead(db, at(MONDAY, time(0)))

    assert [one.unit for one in planned(db)] == [top.id for top in tops] * 2


def test_a_house_without_a_ward_has_nothing_due(db: Connection) -> None:
    schedule.plan_ahead(db, datetime(2025, 9, 29, tzinfo=UTC))

    assert due.next_moment(db) is None
