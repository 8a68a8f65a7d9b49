"""What falls due by itself: put into the calendar ahead, each moment once."""

import itertools
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection

from domain.clock import ZONE, Week, at, local_day
from domain.figures import RequestId
from domain.units import UnitRef
from storage import due, units

#: When officers find last week's figures, and until when that is still of use.
TALLY_AT, TALLY_UNTIL = time(7), time(20)
WEEKLY_TALLY = "weekly-tally"
#: Heads are asked for figures at once, and reminded the day before the last and on the last.
FIGURES_ASKED, FIGURES_REMINDER = "figures-asked", "figures-reminder"
REMIND_AT, REMIND_UNTIL = time(8), time(20)
#: Nobody is written to at night.
_NIGHT, _MORNING = time(21), time(6, 30)


def plan_ahead(db: Connection, now: datetime) -> None:
    """Put the figures of this Monday and the next into the calendar of every ward and district.

    The next one too, so that whoever walks through weeks finds each Monday there in time.
    """
    monday = Week.of(local_day(now)).monday
    coming = [monday, monday + timedelta(days=7)]
    if now > at(monday, TALLY_UNTIL):
        coming.remove(monday)
    for top, day in itertools.product(units.roots(db), coming):
        due.plan(
            db,
            f"{WEEKLY_TALLY}:{day}:{top.id}",
            WEEKLY_TALLY,
            top.id,
            due_at=at(day, TALLY_AT),
            useful_until=at(day, TALLY_UNTIL),
        )


def plan_figures(
    db: Connection,
    request: RequestId,
    top: UnitRef,
    last_day: date,
    *,
    today: date,
    now: datetime,
) -> None:
    """Put into the calendar that units are asked for figures, and reminded of them."""
    arguments = {"request": request}
    due.plan(
        db,
        f"{FIGURES_ASKED}:{request}",
        FIGURES_ASKED,
        top.id,
        due_at=awake(now),
        useful_until=at(last_day, REMIND_UNTIL),
        arguments=arguments,
    )
    for day in (last_day - timedelta(days=1), last_day):
        if day > today:
            due.plan(
                db,
                f"{FIGURES_REMINDER}:{request}:{day}",
                FIGURES_REMINDER,
                top.id,
                due_at=at(day, REMIND_AT),
                useful_until=at(day, REMIND_UNTIL),
                arguments=arguments,
            )


def plan_nudge(db: Connection, request: RequestId, top: UnitRef, *, now: datetime) -> None:
    """Put into the calendar that an officer wants heads reminded; once a minute is enough."""
    when = awake(now)
    due.plan(
        db,
        f"{FIGURES_REMINDER}:{request}:{when:%Y-%m-%dT%H:%M}",
        FIGURES_REMINDER,
        top.id,
        due_at=when,
        useful_until=when + timedelta(hours=12),
        arguments={"request": request},
    )


def awake(now: datetime) -> datetime:
    """An instant at which people may be written to: this one, or the morning after it."""
    local = now.astimezone(ZONE)
    if local.time() >= _NIGHT:
        return at(local.date() + timedelta(days=1), _MORNING)
    return at(local.date(), _MORNING) if local.time() < _MORNING else now
