"""Areas of hardship at rest: a yes or no of a unit, with who said it and when; the newest holds."""

from datetime import date, datetime

from sqlalchemy import Connection, func, select

from domain.hardship import Hardship
from domain.members import PersonId
from domain.units import UnitId, UnitRef
from storage import units
from storage.tables import PersonRow, UnitFigureRow, UnitRow

#: Kept among a unit's figures: 1 for yes, 0 for no.
_FIGURE = "hard-area"
#: Where the answer is from: it was asked in the chat.
_SOURCE = "asked"


def of(db: Connection, unit: UnitRef, today: date) -> Hardship | None:
    """What was said of a unit, or else of the nearest one above it; None where nobody was asked."""
    above = [int(part) for part in unit.path.split("/") if part]
    statement = (
        select(
            UnitFigureRow.value,
            UnitFigureRow.as_of,
            UnitFigureRow.unit_id,
            PersonRow.name,
        )
        .join(UnitRow, UnitRow.id == UnitFigureRow.unit_id)
        .outerjoin(PersonRow, PersonRow.id == UnitFigureRow.recorded_by)
        .where(
            UnitFigureRow.unit_id.in_(above),
            UnitFigureRow.figure == _FIGURE,
            UnitFigureRow.as_of <= today,
        )
        .order_by(
            func.length(UnitRow.path).desc(),
            UnitFigureRow.as_of.desc(),
            UnitFigureRow.id.desc(),
        )
        .limit(1)
    )
    row = db.execute(statement).one_or_none()
    if row is None:
        return None
    return Hardship(
        unit=UnitId(row.unit_id), is_hard=bool(row.value), by=row.name or "", on=row.as_of
    )


def say(
    db: Connection, unit: UnitId, *, is_hard: bool, by: PersonId, today: date, now: datetime
) -> None:
    """Keep what was said of a unit."""
    units.set_figure(db, unit, _FIGURE, int(is_hard), source=_SOURCE, as_of=today, now=now, by=by)
