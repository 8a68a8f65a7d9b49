"""Assessments at rest: marks are only ever added, by stage and turn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, func, insert, or_, select, update

from domain.assessment import (
    Assessment,
    AssessmentId,
    Circumstances,
    Given,
    Mark,
    Outcome,
    Stage,
    read_written,
    written_mark,
)
from domain.criteria import CriteriaSet, Origin, Subject, VersionId
from domain.members import HouseholdId, PersonId, titled
from domain.recognition import CandidateId
from domain.texts import Json
from domain.units import UnitRef
from storage.tables import (
    AssessmentMarkRow,
    AssessmentRow,
    CandidateRow,
    CriteriaVersionRow,
    HouseholdRow,
    PersonRow,
    ReviewRow,
    UnitRow,
)
from storage.tables.base import AnyRow
from storage.units import unit_of

#: A family is reviewed where it lives now.
_WHERE = func.coalesce(HouseholdRow.unit_id, CandidateRow.unit_id)


def _joined(*columns: Any) -> Select[*tuple[Any, ...]]:
    return (
        select(*columns)
        .select_from(AssessmentRow)
        .join(CandidateRow, CandidateRow.id == AssessmentRow.candidate_id)
        .outerjoin(HouseholdRow, HouseholdRow.id == CandidateRow.household_id)
        .join(UnitRow, UnitRow.id == _WHERE)
    )


_WHOLE = (
    _joined(
        AssessmentRow.id.label("assessment_id"),
        AssessmentRow.candidate_id,
        AssessmentRow.stage,
        AssessmentRow.turn,
        AssessmentRow.circumstances,
        CandidateRow.subject,
        CandidateRow.year,
        CandidateRow.household_id,
        HouseholdRow.name.label("family"),
        HouseholdRow.honorific,
        HouseholdRow.address,
        CriteriaVersionRow.content,
        CriteriaVersionRow.origin,
        CriteriaVersionRow.paper,
        UnitRow.id,
        UnitRow.path,
        UnitRow.kind,
        UnitRow.name,
        UnitRow.practice,
    )
    .join(CriteriaVersionRow, CriteriaVersionRow.id == AssessmentRow.version_id)
    .where(AssessmentRow.id == bindparam("assessment"))
)
_MARKS = (
    select(
        AssessmentMarkRow.criterion,
        AssessmentMarkRow.stage,
        AssessmentMarkRow.turn,
        AssessmentMarkRow.value,
        AssessmentMarkRow.evidence,
        AssessmentMarkRow.reason,
        AssessmentMarkRow.given_by,
    )
    .where(AssessmentMarkRow.assessment_id == bindparam("assessment"))
    .order_by(AssessmentMarkRow.id)
)


def find(db: Connection, assessment: AssessmentId) -> Assessment | None:
    """An assessment with all its marks."""
    row = db.execute(_WHOLE, {"assessment": assessment}).one_or_none()
    if row is None:
        return None
    marks = db.execute(_MARKS, {"assessment": assessment})
    unit = unit_of(row)
    return Assessment(
        id=assessment,
        candidate=CandidateId(row.candidate_id),
        subject=Subject(row.subject),
        year=row.year,
        unit=unit,
        household=HouseholdId(row.household_id) if row.household_id is not None else None,
        name=_name(row),
        criteria=CriteriaSet.model_validate(row.content),
        origin=Origin(row.origin),
        paper=row.paper,
        stage=Stage(row.stage),
        turn=row.turn,
        circumstances=_circumstances(row.circumstances),
        given=[_given(one) for one in marks],
    )


def _name(row: AnyRow) -> str:
    if row.family is None:
        return str(row.name)
    name = titled(row.honorific, row.family)
    return f"{name}, {row.address}" if row.address else name


def _given(row: AnyRow) -> Given:
    return Given(
        criterion=row.criterion,
        stage=Stage(row.stage),
        turn=row.turn,
        mark=Mark(value=read_written(row.value), evidence=row.evidence),
        reason=row.reason,
        by=PersonId(row.given_by),
    )


def _circumstances(kept: Mapping[str, Any]) -> Circumstances:
    return Circumstances(
        exempt=frozenset(kept.get("exempt", [])), hard_area=bool(kept.get("hard_area"))
    )


def of_candidate(db: Connection, candidate: CandidateId) -> AssessmentId | None:
    """The assessment of a candidate; there is at most one."""
    found = select(AssessmentRow.id).where(AssessmentRow.candidate_id == candidate)
    row = db.execute(found).scalar()
    return AssessmentId(row) if row is not None else None


def begin(
    db: Connection, candidate: CandidateId, version: VersionId, *, by: PersonId, now: datetime
) -> AssessmentId:
    """Begin an assessment by a version, by which it will be finished."""
    values = {
        "candidate_id": candidate,
        "version_id": version,
        "stage": Stage.SELF,
        "turn": 0,
        "circumstances": {},
        "begun_by": by,
        "begun_at": now,
    }
    statement = insert(AssessmentRow).returning(AssessmentRow.id)
    return AssessmentId(db.execute(statement, values).scalar_one())


def add_mark(
    db: Connection,
    one: Assessment,
    criterion: str,
    mark: Mark,
    reason: str | None,
    *,
    by: PersonId,
    now: datetime,
) -> int:
    """Add a mark at the stage an assessment is at; its id."""
    values = {
        "assessment_id": one.id,
        "stage": one.stage,
        "turn": one.turn,
        "criterion": criterion,
        "value": written_mark(mark.value),
        "evidence": mark.evidence,
        "reason": reason,
        "given_by": by,
        "given_at": now,
    }
    statement = insert(AssessmentMarkRow).returning(AssessmentMarkRow.id)
    return int(db.execute(statement, values).scalar_one())


def exempt(db: Connection, one: Assessment, criteria: Sequence[str]) -> None:
    """Write down which criteria are not asked of a candidate."""
    kept = {"exempt": sorted(criteria), "hard_area": one.circumstances.hard_area}
    there = update(AssessmentRow).where(AssessmentRow.id == one.id)
    db.execute(there.values(circumstances=kept))


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """An assessment handed on or back."""

    stage: Stage
    outcome: Outcome
    reasons: Mapping[str, str]
    by: PersonId


def move(
    db: Connection, one: Assessment, to: Stage, review: Review, *, turn: int, now: datetime
) -> bool:
    """Hand an assessment on or back; False where it is no longer where it was."""
    there = update(AssessmentRow).where(
        AssessmentRow.id == one.id, AssessmentRow.stage == one.stage
    )
    if not db.execute(there.values(stage=to, turn=turn)).rowcount:
        return False
    reasons: Json = dict(review.reasons) or None
    values = {
        "assessment_id": one.id,
        "stage": review.stage,
        "outcome": review.outcome,
        "reasons": reasons,
        "reviewed_by": review.by,
        "reviewed_at": now,
    }
    db.execute(insert(ReviewRow), values)
    return True


def reviews(db: Connection, assessment: AssessmentId) -> list[Review]:
    """All reviews of an assessment, the first first."""
    statement = (
        select(ReviewRow.stage, ReviewRow.outcome, ReviewRow.reasons, ReviewRow.reviewed_by)
        .where(ReviewRow.assessment_id == assessment)
        .order_by(ReviewRow.id)
    )
    return [
        Review(
            stage=Stage(row.stage),
            outcome=Outcome(row.outcome),
            reasons=row.reasons or {},
            by=PersonId(row.reviewed_by),
        )
        for row in db.execute(statement)
    ]


def before(db: Connection, one: Assessment) -> AssessmentId | None:
    """The assessment of the same family or unit a year before."""
    same = CandidateRow.household_id == one.household
    if one.household is None:
        same = and_(CandidateRow.household_id.is_(None), CandidateRow.unit_id == one.unit.id)
    found = (
        select(AssessmentRow.id)
        .join(CandidateRow, CandidateRow.id == AssessmentRow.candidate_id)
        .where(same, CandidateRow.subject == one.subject, CandidateRow.year == one.year - 1)
    )
    row = db.execute(found).scalar()
    return AssessmentId(row) if row is not None else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An assessment that waits for a review."""

    id: AssessmentId
    name: str
    unit: str


def _waiting(tops: Sequence[UnitRef], stage: Stage) -> Any:
    return and_(
        or_(
            *(
                and_(
                    UnitRow.path.startswith(top.path, autoescape=True),
                    UnitRow.practice.is_(top.practice),
                )
                for top in tops
            )
        ),
        AssessmentRow.stage == stage,
    )


def waiting(db: Connection, tops: Sequence[UnitRef], stage: Stage, *, limit: int) -> list[Waiting]:
    """Assessments at and below these units that wait at a stage, the oldest first."""
    statement = (
        _joined(
            AssessmentRow.id,
            HouseholdRow.name.label("family"),
            HouseholdRow.honorific,
            HouseholdRow.address,
            UnitRow.name,
        )
        .where(_waiting(tops, stage))
        .order_by(AssessmentRow.id)
        .limit(limit)
    )
    return [
        Waiting(id=AssessmentId(row.id), name=_name(row), unit=row.name)
        for row in db.execute(statement)
    ]


def count_waiting(db: Connection, tops: Sequence[UnitRef], stage: Stage) -> int:
    """How many wait at a stage at and below these units."""
    return (
        db.execute(_joined(func.count()).where(_waiting(tops, stage))).scalar_one() if tops else 0
    )


def household_of(db: Connection, person: PersonId) -> HouseholdId | None:
    """The family a person is of, where it is known."""
    found = db.execute(select(PersonRow.household_id).where(PersonRow.id == person)).scalar()
    return HouseholdId(found) if found is not None else None
