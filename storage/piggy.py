"""Piggy banks that were opened, at rest: only ever added to."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, insert, select
from sqlalchemy.orm import aliased

from domain.fund import LineId
from domain.members import HouseholdId, PersonId
from domain.money import Dong
from domain.units import UnitId
from storage.tables import PiggyOpeningRow
from storage.tables.base import AnyRow


@dataclass(frozen=True, slots=True, kw_only=True)
class PiggyOpening:
    """A piggy bank that was opened."""

    id: int
    unit: UnitId
    household: HouseholdId
    opened_on: date
    counted: Dong
    given: Dong
    kept: Dong
    line: LineId | None
    taken_back: bool


_ADD = insert(PiggyOpeningRow).returning(PiggyOpeningRow.id)
_COUNTER = aliased(PiggyOpeningRow)
_OPENINGS = select(
    PiggyOpeningRow.id,
    PiggyOpeningRow.unit_id,
    PiggyOpeningRow.household_id,
    PiggyOpeningRow.opened_on,
    PiggyOpeningRow.counted,
    PiggyOpeningRow.given,
    PiggyOpeningRow.kept,
    PiggyOpeningRow.line_id,
    _COUNTER.id.label("counter"),
).outerjoin(_COUNTER, _COUNTER.reverses_id == PiggyOpeningRow.id)


def add(
    db: Connection,
    opening: PiggyOpening,
    *,
    by: PersonId,
    now: datetime,
    reverses: int | None = None,
) -> int:
    """Write down an opening, or take one back when `reverses` names it; `id` is not read."""
    sign = 1 if reverses is None else -1
    values = {
        "unit_id": opening.unit,
        "household_id": opening.household,
        "opened_on": opening.opened_on,
        "pigs": sign,
        "counted": sign * opening.counted,
        "given": sign * opening.given,
        "kept": sign * opening.kept,
        "line_id": opening.line,
        "reverses_id": reverses,
        "recorded_at": now,
        "by_person": by,
    }
    added = db.execute(_ADD, values).scalar_one()
    return int(added)


def find(db: Connection, opening_id: int) -> PiggyOpening | None:
    """The opening of that id."""
    row = db.execute(_OPENINGS.where(PiggyOpeningRow.id == opening_id)).one_or_none()
    return _opening(row) if row else None


def of_line(db: Connection, line_id: LineId) -> PiggyOpening | None:
    """The opening a line of income came from, if it came from one."""
    row = db.execute(
        _OPENINGS.where(PiggyOpeningRow.line_id == line_id, PiggyOpeningRow.pigs > 0)
    ).one_or_none()
    return _opening(row) if row else None


def _opening(row: AnyRow) -> PiggyOpening:
    return PiggyOpening(
        id=row.id,
        unit=UnitId(row.unit_id),
        household=HouseholdId(row.household_id),
        opened_on=row.opened_on,
        counted=Dong(row.counted),
        given=Dong(row.given),
        kept=Dong(row.kept),
        line=LineId(row.line_id) if row.line_id is not None else None,
        taken_back=row.counter is not None,
    )
