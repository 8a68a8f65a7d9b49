"""Decisions at rest: the papers that recognise."""

from datetime import date

from sqlalchemy import Connection, insert, select

from domain.criteria import Subject
from domain.recognition import Decision, DecisionId
from domain.units import UnitId
from storage.recognition import Change
from storage.tables import DecisionRow


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
    if row is None:
        return None
    return Decision(
        id=decision_id,
        unit=UnitId(row.unit_id),
        subject=Subject(row.subject),
        year=row.year,
        number=row.number,
    )


def same(
    db: Connection, unit: UnitId, subject: Subject, year: int, number: str
) -> DecisionId | None:
    """The decision of that number, if it was written down before."""
    found = select(DecisionRow.id).where(
        DecisionRow.unit_id == unit,
        DecisionRow.subject == subject,
        DecisionRow.year == year,
        DecisionRow.number == number,
    )
    row = db.execute(found.order_by(DecisionRow.id).limit(1)).scalar()
    return DecisionId(row) if row is not None else None
