"""Decisions at rest: the papers that recognise."""

from datetime import date

from sqlalchemy import Connection, insert, select, update

from domain.criteria import Subject
from domain.recognition import Decision, DecisionId
from domain.units import UnitId
from storage.recognition import Change
from storage.tables import DecisionRow
from storage.tables.base import AnyRow


def add(
    db: Connection, unit: UnitId, subject: Subject, number: str, on: date, by: Change
) -> DecisionId:
    """Write down a paper that recognises."""
    values = {
        "unit_id": unit,
        "subject": subject,
        "year": by.year,
        "number": number,
        "decided_on": on,
        "recorded_by": by.person,
        "recorded_at": by.now,
    }
    return DecisionId(
        db.execute(insert(DecisionRow).returning(DecisionRow.id), values).scalar_one()
    )


def find(db: Connection, decision_id: DecisionId) -> Decision | None:
    """The decision of that id."""
    found = select(DecisionRow).where(DecisionRow.id == decision_id)
    row = db.execute(found).one_or_none()
    return _decision(row) if row is not None else None


def _decision(row: AnyRow) -> Decision:
    return Decision(
        id=DecisionId(row.id),
        unit=UnitId(row.unit_id),
        subject=Subject(row.subject),
        year=row.year,
        number=row.number,
        day=row.decided_on,
    )


def set_day(db: Connection, decision_id: DecisionId, day: date) -> None:
    """Put right the day a paper was signed."""
    there = update(DecisionRow).where(DecisionRow.id == decision_id)
    db.execute(there.values(decided_on=day))


def same(db: Connection, unit: UnitId, subject: Subject, year: int, number: str) -> Decision | None:
    """The decision of that number, if it was written down before."""
    found = select(DecisionRow).where(
        DecisionRow.unit_id == unit,
        DecisionRow.subject == subject,
        DecisionRow.year == year,
        DecisionRow.number == number,
    )
    row = db.execute(found.order_by(DecisionRow.id).limit(1)).one_or_none()
    return _decision(row) if row is not None else None
