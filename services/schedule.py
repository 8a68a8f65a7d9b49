"""What falls due by itself: put into the calendar ahead, each moment once."""

import hashlib
import itertools
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection

from domain.clock import Week, at, local_day
from domain.units import UnitId, UnitRef
from services import calendar, events, tasks
from storage import due, units, upkeep
from storage import plan as plans

#: When officers find last week's figures, and until when that is still of use.
TALLY_AT, TALLY_UNTIL = time(7), time(20)
WEEKLY_TALLY = "weekly-tally"

#: When people hear of what they owe, and until when that is still of use the same day.
REMIND_AT, REMIND_UNTIL = time(7, 30), time(20)
TASK_REMINDER = "task-reminder"
#: How far ahead reminders stand in the calendar: whoever walks through weeks finds each in time.
REMIND_AHEAD = timedelta(days=45)
_SYNCED = "tasks-made"
#: The mark of what the calendar was last filled for.
_PLANNED = "planned-ahead"


def plan_ahead(db: Connection, now: datetime) -> None:
    """Put what comes by itself into the calendar of every ward and district.

    The announcements of its plans; the figures of this Monday and the next.

    The next one's too, so that whoever walks through weeks finds each Monday there in time. Asked
    every second: once a day, and once more whenever a ward or a plan has changed.
    """
    tops, stamps = units.roots(db), plans.stamps(db)
    stands = _stands(tops, stamps, local_day(now))
    if upkeep.mark(db, _PLANNED) == stands:
        return
    upkeep.set_mark(db, _PLANNED, stands)
    monday = Week.of(local_day(now)).monday
    coming = [monday, monday + timedelta(days=7)]
    if now > at(monday, TALLY_UNTIL):
        coming.remove(monday)
    calendar.plan_ahead(db, tops, now)
    for top, day in itertools.product(tops, coming):
        due.plan(
            db,
            f"{WEEKLY_TALLY}:{day}:{top.id}",
            WEEKLY_TALLY,
            top.id,
            due_at=at(day, TALLY_AT),
            useful_until=at(day, TALLY_UNTIL),
        )
    for top in tops:
        _plan_tasks(db, top, stamps.get(top.id, ""), now)


def _stands(tops: Sequence[UnitRef], stamps: Mapping[UnitId, str], day: date) -> str:
    """What has to be another for there to be anything to plan."""
    written = f"{day} {[top.id for top in tops]} {sorted(stamps.items())}"
    return hashlib.sha256(written.encode()).hexdigest()[:32]


def _plan_tasks(db: Connection, top: UnitRef, stamp: str, now: datetime) -> None:
    """What the plans have units owe, and the days on which they are reminded.

    Once a day, and once more whenever a plan has changed.
    """
    mark, stands = f"{_SYNCED}:{top.id}", f"{local_day(now)} {stamp}"
    if upkeep.mark(db, mark) == stands:
        return
    upkeep.set_mark(db, mark, stands)
    make_tasks(db, top, now)


def make_tasks(db: Connection, top: UnitRef, now: datetime) -> None:
    """Make what is owed as the plans and the units stand now, and plan its reminders.

    To be called after plans or units were changed; nothing is made twice.
    """
    today = local_day(now)
    tasks.sync(db, top, on=today)
    events.sync(db, top, now=now)
    for day in tasks.moments(db, top, today, today + REMIND_AHEAD):
        if now <= at(day, REMIND_UNTIL):
            due.plan(
                db,
                f"{TASK_REMINDER}:{day}:{top.id}",
                TASK_REMINDER,
                top.id,
                due_at=at(day, REMIND_AT),
                useful_until=at(day, REMIND_UNTIL),
            )
