"""What is counted of the register for criteria, at rest."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from domain.criteria import CriteriaSet, Subject
from domain.recognition import State
from domain.units import UnitId, UnitRef
from storage.tables import AssessmentRow, CandidateRow, CriteriaVersionRow, UnitRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A commune's title: of which year, at which level, for how long."""

    unit: UnitId
    year: int
    level: int
    """From 1; 1 where it was recognised without marks."""
    months: int | None
    """How long it holds after its year; None where its paper does not tell."""

    def holds_in(self, year: int, months_of_a_year: int) -> bool:
        """Whether it holds in a year: its own, and as many after as its paper says."""
        more = (self.months or 0) // months_of_a_year
        return self.year <= year <= self.year + more


def communes(db: Connection, top: UnitRef, year: int) -> list[Title]:
    """The titles recognised of communes at and below a unit, up to a year."""
    statement = (
        select(
            CandidateRow.unit_id,
            CandidateRow.year,
            AssessmentRow.rank,
            CriteriaVersionRow.content,
        )
        .join(UnitRow, UnitRow.id == CandidateRow.unit_id)
        .outerjoin(AssessmentRow, AssessmentRow.candidate_id == CandidateRow.id)
        .outerjoin(CriteriaVersionRow, CriteriaVersionRow.id == AssessmentRow.version_id)
        .where(
            UnitRow.path.startswith(top.path, autoescape=True),
            UnitRow.practice.is_(top.practice),
            CandidateRow.subject == Subject.COMMUNE,
            CandidateRow.state == State.RECOGNISED,
            CandidateRow.year <= year,
        )
    )
    return [_title(*row) for row in db.execute(statement)]


def _title(unit: int, year: int, rank: str | None, content: object) -> Title:
    found = CriteriaSet.model_validate(content) if content is not None else None
    codes = [one.code for one in found.ranks] if found is not None else []
    return Title(
        unit=UnitId(unit),
        year=year,
        level=codes.index(rank) + 1 if rank in codes else 1,
        months=found.valid_months if found is not None else None,
    )
