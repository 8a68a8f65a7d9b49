"""What lies on an officer's desk, counted in one statement."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from domain.stories import State
from domain.units import UnitRef
from storage import inbox, stories


def counts(db: Connection, tops: Sequence[UnitRef]) -> tuple[int, int]:
    """Messages that could not be read, of anybody; stories sent at or below these units."""
    letters = inbox.counting("dead").scalar_subquery()
    sent = stories.counting(tops, [State.SENT]).scalar_subquery()
    row = db.execute(select(letters, sent)).one()
    return row[0], row[1]
