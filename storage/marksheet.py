"""The families of a chapter with their marks, read and written many at a time."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, insert, select, update

from domain.assessment import (
    AssessmentId,
    Circumstances,
    Given,
    Mark,
    Stage,
    read_written,
    written_mark,
)
from domain.criteria import Subject, VersionId
from domain.marksheet import MOST_FAMILIES, Begun
from domain.members import HouseholdId, PersonId
from domain.recognition import Candidate, CandidateId, DecisionId, State
from domain.units import UnitId
from storage.tables import (
    AssessmentMarkRow,
    AssessmentRow,
    CandidateRow,
    HouseholdMoveRow,
    HouseholdRow,
)
from storage.tables.base import AnyRow


def families(db: Connection, unit: UnitId, year: int) -> list[tuple[Candidate, Begun | None]]:
    """The families of a chapter by name, each with what was begun in a year, without its marks.

    At most so many as a sheet has room for, and one more.
    """
    put_down = and_(
        CandidateRow.household_id == HouseholdRow.id,
        CandidateRow.subject == Subject.FAMILY,
        CandidateRow.year == year,
    )
    statement = (
        select(
            HouseholdRow.id.label("household_id"),
            HouseholdRow.name,
            HouseholdRow.honorific,
            HouseholdRow.address,
            CandidateRow.id.label("candidate_id"),
            CandidateRow.state,
            CandidateRow.marked,
            CandidateRow.decision_id,
            AssessmentRow.id.label("assessment_id"),
            AssessmentRow.version_id,
            AssessmentRow.stage,
            AssessmentRow.turn,
            AssessmentRow.circumstances,
        )
        .outerjoin(CandidateRow, put_down)
        .outerjoin(AssessmentRow, AssessmentRow.candidate_id == CandidateRow.id)
        .where(HouseholdRow.unit_id == unit, HouseholdRow.ended_on.is_(None))
        .order_by(HouseholdRow.sort_key, HouseholdRow.id)
        .limit(MOST_FAMILIES + 1)
    )
    return [(_candidate(row, unit), _begun(row)) for row in db.execute(statement)]


def _candidate(row: AnyRow, unit: UnitId) -> Candidate:
    return Candidate(
        subject=Subject.FAMILY,
        unit=unit,
        name=row.name,
        household=HouseholdId(row.household_id),
        honorific=row.honorific,
        address=row.address,
        id=CandidateId(row.candidate_id) if row.candidate_id is not None else None,
        state=State(row.state) if row.state is not None else None,
        marked=bool(row.marked),
        decision=DecisionId(row.decision_id) if row.decision_id is not None else None,
    )


def _begun(row: AnyRow) -> Begun | None:
    if row.assessment_id is None:
        return None
    kept: Mapping[str, Any] = row.circumstances
    return Begun(
        id=AssessmentId(row.assessment_id),
        version=VersionId(row.version_id),
        stage=Stage(row.stage),
        turn=row.turn,
        circumstances=Circumstances(
            exempt=frozenset(kept.get("exempt", [])), hard_area=bool(kept.get("hard_area"))
        ),
    )


def marks(
    db: Connection, unit: UnitId, year: int
) -> tuple[dict[AssessmentId, list[Given]], dict[HouseholdId, tuple[int, list[Given]]]]:
    """All marks of a chapter's families: a year's by assessment, the year before's by family.

    Those of the year before come with the turn their assessment is in.
    """
    statement = (
        select(
            CandidateRow.household_id,
            CandidateRow.year,
            AssessmentRow.id.label("assessment_id"),
            AssessmentRow.turn.label("present"),
            AssessmentMarkRow.criterion,
            AssessmentMarkRow.stage,
            AssessmentMarkRow.turn,
            AssessmentMarkRow.value,
            AssessmentMarkRow.evidence,
            AssessmentMarkRow.reason,
            AssessmentMarkRow.given_by,
            AssessmentMarkRow.given_at,
            AssessmentMarkRow.shown,
        )
        .join(AssessmentRow, AssessmentRow.id == AssessmentMarkRow.assessment_id)
        .join(CandidateRow, CandidateRow.id == AssessmentRow.candidate_id)
        .join(HouseholdRow, HouseholdRow.id == CandidateRow.household_id)
        .where(
            HouseholdRow.unit_id == unit,
            HouseholdRow.ended_on.is_(None),
            CandidateRow.subject == Subject.FAMILY,
            CandidateRow.year.in_([year, year - 1]),
        )
        .order_by(AssessmentMarkRow.id)
    )
    now: dict[AssessmentId, list[Given]] = {}
    before: dict[HouseholdId, tuple[int, list[Given]]] = {}
    for row in db.execute(statement):
        if row.year == year:
            now.setdefault(AssessmentId(row.assessment_id), []).append(_given(row))
        else:
            found = before.setdefault(HouseholdId(row.household_id), (row.present, []))
            found[1].append(_given(row))
    return now, before


def _given(row: AnyRow) -> Given:
    return Given(
        criterion=row.criterion,
        stage=Stage(row.stage),
        turn=row.turn,
        mark=Mark(value=read_written(row.value), evidence=row.evidence),
        reason=row.reason,
        by=PersonId(row.given_by),
        at=row.given_at,
        shown=row.shown,
    )


def moved_away(db: Connection, unit: UnitId) -> frozenset[HouseholdId]:
    """Families that once moved from a chapter to another."""
    statement = select(HouseholdMoveRow.household_id).where(HouseholdMoveRow.from_unit_id == unit)
    return frozenset(HouseholdId(one) for one in db.execute(statement).scalars())


# ---- writing -----------------------------------------------------------------------------------


def begin(
    db: Connection,
    candidates: Iterable[CandidateId],
    version: VersionId,
    *,
    by: PersonId,
    now: datetime,
) -> None:
    """Begin an assessment of each by a version."""
    rows = [
        {
            "candidate_id": one,
            "version_id": version,
            "stage": Stage.SELF,
            "turn": 0,
            "circumstances": {},
            "begun_by": by,
            "begun_at": now,
        }
        for one in candidates
    ]
    if rows:
        db.execute(insert(AssessmentRow), rows)


def add_marks(db: Connection, given: Sequence[tuple[AssessmentId, Given]]) -> None:
    """Add marks, each as it was given."""
    rows = [
        {
            "assessment_id": assessment,
            "stage": one.stage,
            "turn": one.turn,
            "criterion": one.criterion,
            "value": written_mark(one.mark.value),
            "evidence": one.mark.evidence,
            "reason": one.reason,
            "given_by": one.by,
            "given_at": one.at,
        }
        for assessment, one in given
    ]
    if rows:
        db.execute(insert(AssessmentMarkRow), rows)


def exempt(db: Connection, changed: Mapping[AssessmentId, Circumstances]) -> None:
    """Write down which criteria are not asked of some."""
    rows = [
        {
            "of": assessment,
            "kept": {"exempt": sorted(one.exempt), "hard_area": one.hard_area},
        }
        for assessment, one in changed.items()
    ]
    if rows:
        there = update(AssessmentRow).where(AssessmentRow.id == bindparam("of"))
        db.execute(there.values(circumstances=bindparam("kept")), rows)
