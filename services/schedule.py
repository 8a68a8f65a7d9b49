"""What falls due by itself: put into the calendar ahead, each moment once."""

from datetime import datetime, time, timedelta

from sqlalchemy import Connection

from domain.clock import Week, at, local_day
from storage import due, units

#: When officers find last week's figures, and until when that is still of use.
TALLY_AT, TALLY_UNTIL = time(7), time(20)
WEEKLY_TALLY = "weekly-tally"


def plan_ahead(db: Connection, now: datetime) -> None:
    """Put the coming Monday's figures into the calendar of every ward and district."""
    today = local_day(now)
    monday = Week.of(today).monday
    if now > at(monday, TALLY_UNTIL):
        monday += timedelta(days=7)
    for top in units.roots(db):
        due.plan(
            db,
            f"{WEEKLY_TALLY}:{monday}:{top.id}",
            WEEKLY_TALLY,
            top.id,
            due_at=at(monday, TALLY_AT),
            useful_until=at(monday, TALLY_UNTIL),
        )
