"""Reviews at rest: who handed on or back, whose turn it is, what waits for whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    exists,
    false,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.orm import aliased

from domain.assessment import Assessment, AssessmentId, Outcome, Stage
from domain.members import HouseholdId, PersonId
from domain.permissions import Role
from domain.recognition import SETTLED, State
from domain.texts import Json
from domain.units import UnitId, UnitRef
from storage.assessment import joined, kept_as, name_of
from storage.tables import (
    AccountRow,
    AssessmentMarkRow,
    AssessmentRow,
    CandidateRow,
    HouseholdRow,
    PersonRow,
    ReviewRow,
    RoleRow,
    UnitRow,
)
from storage.tables.base import AnyRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """An assessment handed on or back."""

    stage: Stage
    outcome: Outcome
    reasons: Mapping[str, str]
    by: PersonId
    alone: bool = False
    """Whether who assessed it reviewed it too, as there was nobody else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Onward:
    """Where an assessment goes, and what is settled by that."""

    to: Stage
    turn: int


def move(  # what is handed on, from where, to where, by which review
    db: Connection, one: Assessment, was: Stage, onward: Onward, review: Review, *, now: datetime
) -> int | None:
    """Hand an assessment on or back; the review's id, None where it is no longer as it was.

    As it was: at that stage, in that turn, with the same marks.
    """
    marks = select(func.count()).where(AssessmentMarkRow.assessment_id == one.id)
    there = update(AssessmentRow).where(
        AssessmentRow.id == one.id,
        AssessmentRow.stage == was,
        AssessmentRow.turn == one.turn,
        marks.scalar_subquery() == len(one.given),
    )
    moved = there.values(
        stage=onward.to,
        turn=onward.turn,
        circumstances=kept_as(one.circumstances),
    )
    if not db.execute(moved).rowcount:
        return None
    reasons: Json = dict(review.reasons) or None
    values = {
        "assessment_id": one.id,
        "stage": review.stage,
        "outcome": review.outcome,
        "reasons": reasons,
        "reviewed_by": review.by,
        "reviewed_at": now,
        "alone": review.alone,
    }
    return int(db.execute(insert(ReviewRow).returning(ReviewRow.id), values).scalar_one())


_REVIEW = (
    ReviewRow.stage,
    ReviewRow.outcome,
    ReviewRow.reasons,
    ReviewRow.reviewed_by,
    ReviewRow.alone,
)


def reviews(db: Connection, assessment: AssessmentId) -> list[Review]:
    """All reviews of an assessment, the first first."""
    statement = select(*_REVIEW).where(ReviewRow.assessment_id == assessment).order_by(ReviewRow.id)
    return [_review(row) for row in db.execute(statement)]


def review(db: Connection, review_id: int) -> tuple[AssessmentId, Review] | None:
    """A review, and what it is of."""
    statement = select(ReviewRow.assessment_id, *_REVIEW).where(ReviewRow.id == review_id)
    row = db.execute(statement).one_or_none()
    return (AssessmentId(row.assessment_id), _review(row)) if row is not None else None


def _review(row: AnyRow) -> Review:
    return Review(
        stage=Stage(row.stage),
        outcome=Outcome(row.outcome),
        reasons=row.reasons or {},
        by=PersonId(row.reviewed_by),
        alone=row.alone,
    )


# ---- whose turn it is --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An assessment that waits for somebody."""

    id: AssessmentId
    name: str
    unit: str
    returned: bool = False
    """Whether it was handed in before, and came back."""


_OTHER = aliased(ReviewRow)
_LAST = (
    select(func.max(_OTHER.id))
    .where(_OTHER.assessment_id == AssessmentRow.id)
    .correlate(AssessmentRow)
    .scalar_subquery()
)


def _was_returned() -> ColumnElement[bool]:
    """Whether a reviewer sent it back, last of all; not who handed it in and took it back."""
    return exists().where(ReviewRow.id == _LAST, ReviewRow.stage != Stage.SELF)


_TO_SHOW = (
    AssessmentRow.id,
    _was_returned().label("was_returned"),
    HouseholdRow.name.label("family"),
    HouseholdRow.honorific,
    HouseholdRow.address,
    UnitRow.name,
)


def _shown(row: AnyRow) -> Waiting:
    return Waiting(
        id=AssessmentId(row.id), name=name_of(row), unit=row.name, returned=bool(row.was_returned)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewing:
    """Whose review is waited for."""

    tops: Sequence[UnitRef]
    """At and below these; none where nothing is ever reviewed."""
    stage: Stage
    today: date
    by: PersonId
    """What this person marked for itself waits for somebody else, if there is anybody."""
    officers_of: Sequence[int] = ()
    """The units whose officers could be somebody else; none where a head reviews."""
    but_of: Sequence[UnitId] = ()
    """What is of these units themselves waits for those above them."""


def _waits(who: Reviewing) -> ColumnElement[bool]:
    """What waits for a review; a chapter nobody heads in the chat leaves its review to the ward."""
    within = or_(
        false(),
        *(
            and_(
                UnitRow.path.startswith(top.path, autoescape=True),
                UnitRow.practice.is_(top.practice),
            )
            for top in who.tops
        ),
    )
    stage = AssessmentRow.stage == who.stage
    if who.stage is Stage.WARD:
        stage = or_(stage, and_(AssessmentRow.stage == Stage.CHAPTER, ~_is_headed(who.today)))
    conditions = [within, stage, CandidateRow.state.not_in(SETTLED)]
    marked = exists().where(
        AssessmentMarkRow.assessment_id == AssessmentRow.id,
        AssessmentMarkRow.stage == Stage.SELF,
        AssessmentMarkRow.given_by == who.by,
    )
    conditions.append(or_(~marked, _is_alone(who)))
    if who.but_of:
        its_own = and_(CandidateRow.household_id.is_(None), CandidateRow.unit_id.in_(who.but_of))
        conditions.append(~its_own)
    return and_(*conditions)


def _is_alone(who: Reviewing) -> ColumnElement[bool]:
    """Whether there is nobody else in the chat who could review for the ward."""
    if not who.officers_of:
        return false()
    return ~exists().where(
        RoleRow.role == Role.OFFICER,
        RoleRow.unit_id.in_(who.officers_of),
        RoleRow.person_id != who.by,
        RoleRow.from_on <= who.today,
        or_(RoleRow.to_on.is_(None), RoleRow.to_on > who.today),
        AccountRow.person_id == RoleRow.person_id,
    )


def _is_headed(today: date) -> ColumnElement[bool]:
    """Whether somebody in the chat heads the unit."""
    return exists().where(
        RoleRow.unit_id == UnitRow.id,
        RoleRow.role == Role.HEAD,
        RoleRow.from_on <= today,
        or_(RoleRow.to_on.is_(None), RoleRow.to_on > today),
        AccountRow.person_id == RoleRow.person_id,
    )


def waiting(db: Connection, who: Reviewing, *, limit: int) -> list[Waiting]:
    """What waits for a review, the oldest first."""
    statement = joined(*_TO_SHOW).where(_waits(who)).order_by(AssessmentRow.id).limit(limit)
    return [_shown(row) for row in db.execute(statement)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewer:
    """Somebody in the chat who could review, and the family they are of."""

    person: PersonId
    household: HouseholdId | None


def reviewers(db: Connection, role: Role, units: Sequence[int], today: date) -> list[Reviewer]:
    """Who in the chat holds a role on any of these units today."""
    statement = (
        select(PersonRow.id, PersonRow.household_id)
        .join(RoleRow, RoleRow.person_id == PersonRow.id)
        .where(
            RoleRow.role == role,
            RoleRow.unit_id.in_(units),
            RoleRow.from_on <= today,
            or_(RoleRow.to_on.is_(None), RoleRow.to_on > today),
            exists().where(AccountRow.person_id == PersonRow.id),
        )
        .distinct()
    )
    return [
        Reviewer(
            person=PersonId(row.id),
            household=HouseholdId(row.household_id) if row.household_id is not None else None,
        )
        for row in db.execute(statement)
    ]


def _unfinished(person: PersonId, since: int) -> ColumnElement[bool]:
    return and_(
        AssessmentRow.begun_by == person,
        AssessmentRow.stage == Stage.SELF,
        CandidateRow.year >= since,
        CandidateRow.state.not_in(SETTLED),
    )


def unfinished(db: Connection, person: PersonId, since: int, *, limit: int) -> list[Waiting]:
    """What somebody began and has not handed in, from a year on; what was returned comes first."""
    statement = (
        joined(*_TO_SHOW)
        .where(_unfinished(person, since))
        .order_by(_was_returned().desc(), AssessmentRow.id.desc())
        .limit(limit)
    )
    return [_shown(row) for row in db.execute(statement)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many assessments wait for somebody."""

    waiting: int
    """For their review."""
    unfinished: int
    """Those they began and have not handed in."""
    returned: int
    """Of those, how many were handed in before and came back."""


def counts(db: Connection, person: PersonId, who: Reviewing, since: int) -> Counts:
    """How many assessments wait for somebody, in one statement."""
    mine = joined(func.count()).where(_unfinished(person, since))
    statement = select(
        joined(func.count()).where(_waits(who)).scalar_subquery().label("waiting"),
        mine.scalar_subquery().label("unfinished"),
        mine.where(_was_returned()).scalar_subquery().label("returned"),
    )
    row = db.execute(statement).one()
    return Counts(waiting=row.waiting, unfinished=row.unfinished, returned=row.returned)


def reviewed_alone(db: Connection, top: UnitRef, *, limit: int) -> list[Waiting]:
    """What one person both assessed and passed, and no decision has recognised yet."""
    statement = (
        joined(*_TO_SHOW)
        .where(
            UnitRow.path.startswith(top.path, autoescape=True),
            UnitRow.practice.is_(top.practice),
            AssessmentRow.stage == Stage.PASSED,
            CandidateRow.state == State.PROPOSED,
            exists().where(ReviewRow.id == _LAST, ReviewRow.alone),
        )
        .order_by(AssessmentRow.id)
        .limit(limit)
    )
    return [_shown(row) for row in db.execute(statement)]
