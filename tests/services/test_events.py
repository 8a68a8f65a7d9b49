"""Events are made from the plans, told of, moved and called off; on both databases."""

import dataclasses
from datetime import date, timedelta

import pytest
from sqlalchemy import Connection

from domain.actors import Actor
from domain.errors import NotAllowed
from domain.events import Event, EventAhead, EventOver, EventState
from domain.messages import Attachment
from domain.nextyear import next_year
from domain.permissions import Role
from domain.plan import load
from domain.tasks import DaysReversed, Done
from domain.units import UnitKind, UnitRef
from services import events, tasks
from services.events import Times
from storage import events as rows
from storage import plan as plans
from storage import tasks as owed
from tests.storage.ward import MONDAY, MORNING, actor, chapter, ward

FIRST, SECOND = (
    Attachment(path=f"files/{letter * 64}.jpg", name="1.jpg", kind="photo") for letter in "ab"
)
TODAY = Times(first_on=MONDAY, last_on=MONDAY, place="Sân trường")
WEEK, LAUNCH = "learning-week-2025", "learning-week-launch-2025"


@dataclasses.dataclass(frozen=True)
class Place:
    """A ward with its plan, a school and a chapter."""

    db: Connection
    top: UnitRef
    school: UnitRef
    tdp: UnitRef
    officer: Actor

    def event(self, code: str) -> Event:
        """An event by its code."""
        held = [one.id for one in plans.of(self.db, self.top.id)]
        return next(one for one in rows.of_plans(self.db, held) if one.code == code)

    def hold(self, code: str, times: Times = TODAY, by: Actor | None = None) -> None:
        """It was held."""
        events.hold(
            self.db,
            self.event(code),
            times,
            attended=650,
            result=None,
            pictures=[FIRST, SECOND],
            account=None,
            by=by or self.officer,
        )


def begin(db: Connection, code: str, name: str, kind: UnitKind) -> Place:
    """A ward or district with a plan and the country's beside it."""
    top = ward(db, name, kind)
    for one in (code, "quoc-gia"):
        plans.add(db, top.id, load(one), MORNING)
    school = chapter(db, top, "Trường Tiểu học Ái Mộ A", UnitKind.UNIT_BOARD)
    place = Place(db, top, school, chapter(db, top), actor(db, (Role.OFFICER, top)))
    events.sync(db, top, now=MORNING)
    return place


@pytest.fixture
def place(db: Connection) -> Place:
    """Bồ Đề."""
    return begin(db, "bo-de-2025", "Phường Bồ Đề", UnitKind.WARD)


def test_the_plans_events_and_the_countrys_stand_in_one_calendar(place: Place) -> None:
    found = events.calendar(place.db, by=place.officer).coming

    assert [(one.code, one.outside) for one in found] == [
        ("learning-month-2025", True),
        (WEEK, False),
        (LAUNCH, False),
        ("vietnam-learning-promotion-day-2025", True),
        ("learning-festival-2025", False),
    ]
    assert place.event(LAUNCH).lead == place.school.id


def test_what_the_wards_plan_has_itself_is_not_there_twice(db: Connection) -> None:
    """An Lão's plan names Learning Month and 2 October: the country's own stay away that year."""
    place = begin(db, "an-lao-2024", "Huyện An Lão", UnitKind.DISTRICT)
    plans.add(db, place.top.id, next_year(load("an-lao-2024")), MORNING)
    events.sync(db, place.top, now=MORNING)
    found = rows.around(db, place.top)

    assert not any(one.outside for one in found)
    assert [one.code for one in found if "month" in str(one.code)] == [
        "learning-month-2024",
        "learning-month-2025",
    ]


def test_told_of_with_its_photos(place: Place) -> None:
    place.hold(LAUNCH)
    event = place.event(LAUNCH)

    assert (event.state, event.attended, event.place) == (EventState.HELD, 650, "Sân trường")
    assert events.photos(place.db, event) == [FIRST, SECOND]
    events.sync(place.db, place.top, now=MORNING)
    assert place.event(LAUNCH) == event


def test_only_those_whose_event_it_is_change_it(place: Place) -> None:
    """A leading school tells of its event, and neither moves it nor calls it off."""
    head, other = (
        actor(place.db, (Role.HEAD, place.school)),
        actor(place.db, (Role.HEAD, place.tdp)),
    )
    event = place.event(LAUNCH)
    with pytest.raises(NotAllowed):
        place.hold(LAUNCH, by=other)
    for by in (head, other):
        with pytest.raises(NotAllowed):
            events.move(place.db, event, TODAY, by=by)
        with pytest.raises(NotAllowed):
            events.cancel(place.db, event, None, by=by)
        with pytest.raises(NotAllowed):
            events.add(place.db, place.top, "Của phường", TODAY, by=by)
    place.hold(LAUNCH, by=head)

    assert place.event(LAUNCH).state is EventState.HELD


def test_another_units_own_event_is_not_seen(place: Place) -> None:
    head = actor(place.db, (Role.HEAD, place.tdp))
    own = events.add(place.db, place.tdp, "Gặp mặt", TODAY, by=head)
    other = actor(place.db, (Role.HEAD, place.school))

    assert events.find(place.db, str(own), by=place.officer).label == "Gặp mặt"
    with pytest.raises(NotAllowed):
        events.find(place.db, str(own), by=other)
    assert "Gặp mặt" not in [one.label for one in events.public(place.db, MONDAY)]


def test_days_that_cannot_be_are_refused(place: Place) -> None:
    tomorrow = MONDAY + timedelta(days=1)
    with pytest.raises(EventAhead):
        place.hold(LAUNCH, Times(first_on=tomorrow, last_on=tomorrow, place=None))
    backwards = Times(first_on=tomorrow, last_on=MONDAY, place=None)
    with pytest.raises(DaysReversed):
        events.move(place.db, place.event(LAUNCH), backwards, by=place.officer)


def test_what_is_over_is_neither_moved_nor_called_off(place: Place) -> None:
    place.hold(LAUNCH)
    event = place.event(LAUNCH)

    with pytest.raises(EventOver):
        events.move(place.db, event, TODAY, by=place.officer)
    with pytest.raises(EventOver):
        events.cancel(place.db, event, None, by=place.officer)
    assert place.event(LAUNCH) == event


def test_what_was_called_off_is_not_told_as_held(place: Place) -> None:
    events.cancel(place.db, place.event(LAUNCH), "mưa bão", by=place.officer)
    event = place.event(LAUNCH)
    with pytest.raises(EventOver):
        place.hold(LAUNCH)

    assert place.event(LAUNCH) == event
    assert events.photos(place.db, event) == []


def test_what_schools_report_adds_up_on_the_weeks_page(place: Place) -> None:
    other = chapter(place.db, place.top, "Trường THCS Sông Xanh", UnitKind.UNIT_BOARD)
    tasks.sync(place.db, place.top, on=MONDAY)
    report, before = "learning-week-results-2025", None
    for unit, attended in ((place.school, 420), (other, 1_080)):
        before = events.week_results(place.db, place.event(WEEK))
        mine = next(one for one in owed.below(place.db, unit) if one.code == report)
        done = Done(first_on=MONDAY, last_on=MONDAY, attended=attended)
        tasks.finish(place.db, mine, done, [], account=None, by=place.officer)

    assert before is not None
    assert (before.told, before.out_of, before.attended) == (1, 2, 420)
    after = events.week_results(place.db, place.event(WEEK))
    assert after is not None
    assert (after.told, after.out_of, after.attended) == (2, 2, 1_500)
    assert events.week_results(place.db, place.event(LAUNCH)) is None


def test_everybody_reads_what_the_ward_has_planned(place: Place) -> None:
    found = events.public(place.db, date(2025, 10, 1))

    assert LAUNCH not in [one.code for one in found]
    assert WEEK in [one.code for one in found]
    assert all(one.first_on is not None for one in found)
