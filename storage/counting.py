"""What is counted of the register for criteria, at rest."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from domain.criteria import Subject
from domain.recognition import CandidateId, State
from domain.units import UnitId, UnitRef
from storage.tables import CandidateRow, UnitRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A commune's title, and of which year it is."""

    unit: UnitId
    candidate: CandidateId
    year: int


def communes(db: Connection, top: UnitRef, year: int) -> list[Title]:
    """The titles of communes at and below a unit, up to a year, as decisions recognised them."""
    statement = (
        select(CandidateRow.unit_id, CandidateRow.id, CandidateRow.year)
        .join(UnitRow, UnitRow.id == CandidateRow.unit_id)
        .where(
            UnitRow.path.startswith(top.path, autoescape=True),
            UnitRow.practice.is_(top.practice),
            CandidateRow.subject == Subject.COMMUNE,
            CandidateRow.state == State.RECOGNISED,
            CandidateRow.year <= year,
        )
    )
    return [
        Title(unit=UnitId(row.unit_id), candidate=CandidateId(row.id), year=row.year)
        for row in db.execute(statement)
    ]
