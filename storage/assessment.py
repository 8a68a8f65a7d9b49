"""Assessments at rest: marks are only ever added, by stage and turn."""

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    and_,
    bindparam,
    func,
    insert,
    select,
    update,
)

from domain.assessment import (
    Assessment,
    AssessmentId,
    Circumstances,
    Given,
    Mark,
    Stage,
    read_written,
    written_mark,
)
from domain.criteria import CriteriaSet, Origin, Subject, VersionId
from domain.members import HouseholdId, PersonId, titled
from domain.messages import Attachment
from domain.recognition import CandidateId, State
from domain.texts import Json
from storage.tables import (
    AssessmentMarkRow,
    AssessmentRow,
    CandidateRow,
    CriteriaVersionRow,
    HouseholdRow,
    KeptFileRow,
    PersonRow,
    UnitRow,
)
from storage.tables.base import AnyRow
from storage.units import unit_of

#: What evidence that was sent belongs to.
THING = "assessment"
#: A family is reviewed where it lives now.
_WHERE = func.coalesce(HouseholdRow.unit_id, CandidateRow.unit_id)


def joined(*columns: Any) -> Select[*tuple[Any, ...]]:
    """Assessments with what they are of, and the unit at which they are reviewed."""
    return (
        select(*columns)
        .select_from(AssessmentRow)
        .join(CandidateRow, CandidateRow.id == AssessmentRow.candidate_id)
        .outerjoin(HouseholdRow, HouseholdRow.id == CandidateRow.household_id)
        .join(UnitRow, UnitRow.id == _WHERE)
    )


_WHOLE = joined(
    AssessmentRow.id.label("assessment_id"),
    AssessmentRow.candidate_id,
    AssessmentRow.stage,
    AssessmentRow.turn,
    AssessmentRow.circumstances,
    CandidateRow.subject,
    CandidateRow.year,
    CandidateRow.state,
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
).join(CriteriaVersionRow, CriteriaVersionRow.id == AssessmentRow.version_id)
_ONE = _WHOLE.where(AssessmentRow.id == bindparam("assessment"))
_MARK = select(
    AssessmentMarkRow.criterion,
    AssessmentMarkRow.stage,
    AssessmentMarkRow.turn,
    AssessmentMarkRow.value,
    AssessmentMarkRow.evidence,
    AssessmentMarkRow.shown,
    AssessmentMarkRow.reason,
    AssessmentMarkRow.given_by,
    AssessmentMarkRow.given_at,
).order_by(AssessmentMarkRow.id)
_MARKS = _MARK.where(AssessmentMarkRow.assessment_id == bindparam("assessment"))


def find(db: Connection, assessment: AssessmentId) -> Assessment | None:
    """An assessment with all its marks."""
    row = db.execute(_ONE, {"assessment": assessment}).one_or_none()
    if row is None:
        return None
    marks = db.execute(_MARKS, {"assessment": assessment})
    return _assessment(row, [_given(one) for one in marks])


def of_candidates(db: Connection, ids: Sequence[CandidateId]) -> dict[CandidateId, Assessment]:
    """The assessments of some candidates with all their marks; those without any are left out."""
    rows = list(db.execute(_WHOLE.where(AssessmentRow.candidate_id.in_(ids))))
    there = [row.assessment_id for row in rows]
    marks: dict[int, list[Given]] = {one: [] for one in there}
    statement = _MARK.add_columns(AssessmentMarkRow.assessment_id)
    for mark in db.execute(statement.where(AssessmentMarkRow.assessment_id.in_(there))):
        marks[mark.assessment_id].append(_given(mark))
    return {
        CandidateId(row.candidate_id): _assessment(row, marks[row.assessment_id]) for row in rows
    }


def _assessment(row: AnyRow, given: Sequence[Given]) -> Assessment:
    return Assessment(
        id=AssessmentId(row.assessment_id),
        candidate=CandidateId(row.candidate_id),
        subject=Subject(row.subject),
        year=row.year,
        unit=unit_of(row),
        household=HouseholdId(row.household_id) if row.household_id is not None else None,
        name=name_of(row),
        state=State(row.state),
        criteria=CriteriaSet.model_validate(row.content),
        origin=Origin(row.origin),
        paper=row.paper,
        stage=Stage(row.stage),
        turn=row.turn,
        circumstances=_circumstances(row.circumstances),
        given=given,
    )


def name_of(row: AnyRow) -> str:
    """How what is assessed is told from others: "Bà Nguyễn Thị Hoa, số 12"."""
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
        at=row.given_at,
        shown=row.shown,
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


def add_mark(db: Connection, one: Assessment, given: Given) -> int:
    """Add a mark to an assessment; its id."""
    values = {
        "assessment_id": one.id,
        "stage": given.stage,
        "turn": given.turn,
        "criterion": given.criterion,
        "value": written_mark(given.mark.value),
        "evidence": given.mark.evidence,
        "shown": given.shown,
        "reason": given.reason,
        "given_by": given.by,
        "given_at": given.at,
    }
    statement = insert(AssessmentMarkRow).returning(AssessmentMarkRow.id)
    return int(db.execute(statement, values).scalar_one())


def last_mark(db: Connection, one: AssessmentId, criterion: str) -> int | None:
    """The newest mark of a criterion, by its id."""
    newest = select(func.max(AssessmentMarkRow.id)).where(
        AssessmentMarkRow.assessment_id == one, AssessmentMarkRow.criterion == criterion
    )
    found = db.execute(newest).scalar()
    return int(found) if found is not None else None


def exempt(db: Connection, one: Assessment, criteria: Sequence[str]) -> None:
    """Write down which criteria are not asked of a candidate."""
    kept = dataclasses.replace(one.circumstances, exempt=frozenset(criteria))
    there = update(AssessmentRow).where(AssessmentRow.id == one.id)
    db.execute(there.values(circumstances=kept_as(kept)))


def kept_as(circumstances: Circumstances) -> Json:
    """Circumstances as they are kept."""
    return {"exempt": [*sorted(circumstances.exempt)], "hard_area": circumstances.hard_area}


def proofs(db: Connection, assessment: AssessmentId) -> dict[str, list[Attachment]]:
    """What was sent as evidence, by criterion, the first first."""
    statement = (
        select(AssessmentMarkRow.criterion, KeptFileRow.path, KeptFileRow.name, KeptFileRow.kind)
        .join(AssessmentMarkRow, AssessmentMarkRow.id == KeptFileRow.thing_id)
        .where(KeptFileRow.thing == THING, AssessmentMarkRow.assessment_id == assessment)
        .order_by(KeptFileRow.id)
    )
    found: dict[str, list[Attachment]] = {}
    for row in db.execute(statement):
        file = Attachment(path=row.path, name=row.name, kind=row.kind)
        found.setdefault(row.criterion, []).append(file)
    return found


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


def family_of(db: Connection, household: HouseholdId) -> list[PersonId]:
    """The people the register knows of a family."""
    statement = select(PersonRow.id).where(PersonRow.household_id == household)
    return [PersonId(one) for one in db.execute(statement.order_by(PersonRow.id)).scalars()]


def household_of(db: Connection, person: PersonId) -> HouseholdId | None:
    """The family a person is of, where it is known."""
    found = db.execute(select(PersonRow.household_id).where(PersonRow.id == person)).scalar()
    return HouseholdId(found) if found is not None else None
