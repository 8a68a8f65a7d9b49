"""What falls due by itself: put into the calendar ahead, each moment once."""

import itertools
from datetime import datetime, time, timedelta

from sqlalchemy import Connection

from domain.clock import Week, at, local_day
from storage import due, units

#: When officers find last week's figures, and until when that is still of use.
TALLY_AT, TALLY_UNTIL = time(7), time(20)
WEEKLY_TALLY = "weekly-tally"


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
