"""Nobody is woken: what is asked for by night, outside of announcements, leaves in the morning.

It stands in the outbox at rest; the calendar wakes it, so that a moved calendar does so too.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from domain.clock import past_quiet_hours
from domain.units import UnitId
from storage import due, outbox

#: The kind of due moment at which something at rest leaves.
WAKE = "wake"
#: How long after the morning it is woken still; after longer downtime it leaves when it can.
_USEFUL = timedelta(hours=13)


def rest(db: Connection, top: UnitId, keys: str, now: datetime) -> datetime | None:
    """Let messages just put in line rest until the morning, if it is night.

    Args:
        db: The open connection.
        top: The ward or district whose officer asked for it.
        keys: How the messages' own keys begin: letters, digits, colons.
        now: The instant of the calendar.

    Returns:
        When they leave, by the calendar; None when they leave at once.
    """
    at = past_quiet_hours(now)
    if at == now:
        return None
    outbox.rest(db, keys)
    due.plan(
        db,
        f"{WAKE}:{at.isoformat()}:{keys}",
        WAKE,
        top,
        due_at=at,
        useful_until=at + _USEFUL,
        arguments={"keys": keys},
    )
    return at


def wake(db: Connection, top: UnitId, keys: str, now: datetime) -> None:
    """Let them leave; where the program was down until the next night, the morning after."""
    if rest(db, top, keys, now) is None:
        outbox.wake(db, keys)
