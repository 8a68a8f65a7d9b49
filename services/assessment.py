"""The year's round with marks: begun, marked, handed in, reviewed twice, passed or returned."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from domain.accounts import AccountId
from domain.actors import Actor
from domain.assessment import (
    Assessment,
    AssessmentId,
    CriterionAsked,
    CriterionUnknown,
    Given,
    Mark,
    MarkOutOfRange,
    NoFamilyKnown,
    NoSetInUse,
    NotByHalves,
    NotItsTurn,
    Outcome,
    ReviewerAssessed,
    Stage,
    StillUnmarked,
    TitleNotReached,
    ensure_mark,
    written_mark,
)
from domain.counting import Share, Sum
from domain.criteria import Criterion, Subject, Version
from domain.errors import Gone, NotAllowed
from domain.members import titled
from domain.messages import Attachment
from domain.permissions import Action
from domain.recognition import Candidate, CandidateId, RecognisedAlready, State
from domain.texts import Json
from domain.titles import outlasting
from domain.units import UnitRef
from services import counting
from storage import assessment as store
from storage import audit, criteria, files, members, units
from storage import recognition as candidates
from storage.assessment import Review, Waiting
from storage.recognition import Change

_REVIEWING: Mapping[Stage, Action] = {
    Stage.CHAPTER: Action.REVIEW,
    Stage.WARD: Action.RECOGNISE,
}
#: States from which who is assessed is put down anew.
_NOT_IN = frozenset({None, State.UNREGISTERED, State.LEFT_OUT})


# ---- seeing ------------------------------------------------------------------------------------


def find(db: Connection, assessment: AssessmentId, *, by: Actor) -> Assessment:
    """An assessment with its marks.

    Raises:
        NotAllowed: It is not the family of `by`, and `by` may not see that unit's models.
        Gone: There is none of that id.
    """
    found = store.find(db, assessment)
    if found is None:
        raise Gone
    if not by.powers.may(Action.SEE_MODELS, found.unit) and not _is_own(db, found, by):
        raise NotAllowed
    return found


def _is_own(db: Connection, one: Assessment, by: Actor) -> bool:
    """Whether someone assesses their own family."""
    return one.household is not None and store.household_of(db, by.person) == one.household


def reasons(db: Connection, one: Assessment, *, by: Actor) -> Mapping[str, str]:
    """Why it was returned last, by criterion; nothing where it was not.

    Raises:
        NotAllowed: `by` may not see it.
    """
    find(db, one.id, by=by)
    last = store.reviews(db, one.id)[-1:]
    return last[0].reasons if last and last[0].outcome is Outcome.RETURNED else {}


def last_year(db: Connection, one: Assessment) -> Mapping[str, Mark]:
    """What counted a year before, as far as it fits this set: the start of this year's."""
    previous = store.before(db, one)
    found = store.find(db, previous) if previous is not None else None
    if found is None:
        return {}
    fitting = {}
    for name, mark in found.marks.items():
        criterion = one.criteria.find(name)
        try:
            if criterion is not None:
                ensure_mark(criterion, mark.value)
                fitting[name] = mark
        except (MarkOutOfRange, NotByHalves):
            continue  # the set has changed since
    return fitting


def waiting(db: Connection, *, by: Actor, limit: int) -> Sequence[Waiting]:
    """What waits for a review by `by`: of a head the chapter's, of an officer the ward's."""
    stage, tops = _mine(by)
    return store.waiting(db, tops, stage, limit=limit) if tops else []


def count_waiting(db: Connection, *, by: Actor) -> int:
    """How many wait for a review by `by`."""
    stage, tops = _mine(by)
    return store.count_waiting(db, tops, stage)


def _mine(by: Actor) -> tuple[Stage, Sequence[UnitRef]]:
    of_ward = by.powers.tops(Action.RECOGNISE)
    return (Stage.WARD, of_ward) if of_ward else (Stage.CHAPTER, by.powers.tops(Action.REVIEW))


# ---- marking -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """An assessment that was begun, now or before."""

    id: AssessmentId
    first: str | None
    """The criterion to begin with; None where it was begun before."""


def begin(
    db: Connection,
    unit: UnitRef,
    one: Candidate,
    year: int,
    *,
    by: Actor,
    version: Version | None = None,
) -> Begun:
    """Begin to assess a candidate, or go on with what was begun: there is one for each year.

    Args:
        db: The open transaction.
        unit: Where the candidate is.
        one: The candidate.
        year: The year of the title.
        by: Who begins.
        version: The set in use, where it is known already.

    Raises:
        NotAllowed: `by` may not assess there.
        RecognisedAlready: A decision has recognised it.
        NoSetInUse: The ward has put no set into use for that year.
    """
    if not by.powers.may(Action.ASSESS, unit) and (
        one.household is None or store.household_of(db, by.person) != one.household
    ):
        raise NotAllowed
    begun = store.of_candidate(db, one.id) if one.id is not None else None
    if begun is not None:
        return Begun(id=begun, first=None)
    if one.state in {State.RECOGNISED, State.WITHDRAWN}:
        raise RecognisedAlready(name=titled(one.honorific, one.name))
    version = version or criteria.in_use(db, unit, one.subject, year)
    if version is None:
        raise NoSetInUse(year=str(year))
    candidate = _put_down(db, one, year, by)
    made = store.begin(db, candidate, version.id, by=by.person, now=by.now)
    _note(db, "begin", made, unit, by)
    return Begun(id=made, first=version.criteria.criterion[0].id)


def _put_down(db: Connection, one: Candidate, year: int, by: Actor) -> CandidateId:
    """The candidate's id; who is assessed is registered by that."""
    change = Change(year=year, person=by.person, now=by.now)
    if one.id is None:
        return candidates.add(db, one, State.REGISTERED, change)
    if one.state in _NOT_IN:
        candidates.move(db, [(one, State.REGISTERED)], change)
    return one.id


def mark(
    db: Connection,
    one: Assessment,
    criterion: str,
    value: Mark,
    *,
    by: Actor,
    reason: str | None = None,
    proof: Sequence[Attachment] = (),
    account: AccountId | None = None,
) -> Assessment:
    """Give a mark at the stage an assessment is at; earlier ones are kept.

    Returns:
        The assessment with that mark.

    Raises:
        NotAllowed: `by` may not mark at that stage.
        ReviewerAssessed: `by` marked it for the family, or reviewed it before.
        NotItsTurn: It has been passed.
        CriterionUnknown: The set has no such criterion.
        MarkOutOfRange: The mark lies outside its range.
        NotByHalves: Points that are neither whole nor half.
    """
    _ensure_turn(db, one, by)
    found = one.criteria.find(criterion)
    if found is None or found not in one.asked:
        raise CriterionUnknown(criterion=criterion)
    ensure_mark(found, value.value)
    made = store.add_mark(db, one, criterion, value, reason, by=by.person, now=by.now)
    files.keep(db, "assessment", made, proof, by=account, now=by.now)
    given = Given(
        criterion=criterion,
        stage=one.stage,
        turn=one.turn,
        mark=value,
        reason=reason,
        by=by.person,
    )
    return dataclasses.replace(one, given=[*one.given, given])


def counted(
    db: Connection, one: Assessment, criterion: Criterion, *, by: Actor
) -> Share | Sum | None:
    """What the register answers a criterion with; None where it is to be asked.

    Raises:
        NotAllowed: `by` may not see it.
    """
    if not by.powers.may(Action.SEE_MODELS, one.unit):
        return None
    return counting.counted(db, one.unit, criterion, year=one.year, today=by.today)


def mark_counted(
    db: Connection, one: Assessment, criterion: str, found: Share | Sum, *, by: Actor
) -> Assessment:
    """Write down what was counted; the register itself is what proves it.

    Raises:
        NotAllowed: `by` may not mark at that stage.
        ReviewerAssessed: `by` marked it for the family, or reviewed it before.
        NotItsTurn: It has been passed.
    """
    value = found.percent if isinstance(found, Share) else found.is_met
    return mark(db, one, criterion, Mark(value=value, evidence=True), by=by)


def _recounted(db: Connection, one: Assessment, by: Actor) -> Assessment:
    """With what the register says now, where it has changed since it was marked."""
    for criterion in one.asked:
        found = counted(db, one, criterion, by=by) if criterion.counts is not None else None
        if found is None:
            continue
        value = found.percent if isinstance(found, Share) else found.is_met
        if one.marks[criterion.id].value != value:
            one = mark_counted(db, one, criterion.id, found, by=by)
    return one


def leave_out(db: Connection, assessment: AssessmentId, criterion: str, *, by: Actor) -> Assessment:
    """Say that a criterion, asked of some only, is not asked of this one.

    Raises:
        NotAllowed: `by` may not mark it.
        CriterionAsked: It is asked of everybody.
        CriterionUnknown: The set has no such criterion.
    """
    one = find(db, assessment, by=by)
    _ensure_turn(db, one, by)
    found = one.criteria.find(criterion)
    if found is None:
        raise CriterionUnknown(criterion=criterion)
    if not found.conditional:
        raise CriterionAsked(criterion=criterion)
    store.exempt(db, one, [*one.circumstances.exempt, criterion])
    _note(db, "leave-out", assessment, one.unit, by, {"criterion": criterion})
    return find(db, assessment, by=by)


def _ensure_turn(db: Connection, one: Assessment, by: Actor) -> None:
    """Refuse unless it is `by`'s turn to mark or to hand on."""
    if one.stage is Stage.PASSED:
        raise NotItsTurn
    if one.stage is Stage.SELF:
        if not by.powers.may(Action.ASSESS, one.unit) and not _is_own(db, one, by):
            raise NotAllowed
        return
    by.ensure_may(_REVIEWING[one.stage], one.unit)
    if by.person in one.assessors or _is_own(db, one, by):
        raise ReviewerAssessed
    if one.stage is Stage.WARD and by.person in _earlier(db, one):
        raise ReviewerAssessed


def _earlier(db: Connection, one: Assessment) -> frozenset[int]:
    """Who reviewed it for the chapter: the ward's review is another's."""
    return frozenset(
        review.by for review in store.reviews(db, one.id) if review.stage is Stage.CHAPTER
    )


def may_review(db: Connection, one: Assessment, *, by: Actor) -> bool:
    """Whether it is `by`'s turn to mark or to hand on."""
    try:
        _ensure_turn(db, one, by)
    except (NotAllowed, ReviewerAssessed, NotItsTurn):
        return False
    return True


# ---- one's own family --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """Somebody's family: where it lives, how far it has come, by what it would be marked."""

    unit: UnitRef
    family: Candidate
    version: Version | None


def own_family(db: Connection, year: int, *, by: Actor) -> Own:
    """The family of `by`, and where it stands in a year.

    Raises:
        NotAllowed: `by` holds nothing by which they may.
        NoFamilyKnown: The register does not say of which family they are.
    """
    by.powers.ensure_may(Action.OWN_FAMILY)
    household = store.household_of(db, by.person)
    known = members.household(db, household) if household is not None else None
    unit = units.find(db, known.unit) if known is not None else None
    if household is None or unit is None:
        raise NoFamilyKnown
    found = candidates.by_targets(db, unit, Subject.FAMILY, year, [household], by.today)
    if not found:
        raise NoFamilyKnown
    version = criteria.in_use(db, unit, Subject.FAMILY, year)
    return Own(unit=unit, family=found[0], version=version)


def register_own(db: Connection, own: Own, year: int, *, by: Actor) -> None:
    """Register the family of `by` for the year's title.

    Raises:
        NotAllowed: It is not the family of `by`.
    """
    if store.household_of(db, by.person) != own.family.household:
        raise NotAllowed
    if own.family.state not in {None, State.UNREGISTERED}:
        return
    change = Change(year=year, person=by.person, now=by.now)
    candidates.move(db, [(own.family, State.REGISTERED)], change)
    after: Json = {"household": own.family.household}
    audit.note(
        db, "register", "candidate", None, by=by.person, unit=own.unit.id, now=by.now, after=after
    )


# ---- handing on --------------------------------------------------------------------------------


def hand_in(db: Connection, assessment: AssessmentId, *, by: Actor) -> Assessment:
    """Hand a self-assessment in: a family's to its chapter, a unit's to its ward.

    Who heads the chapter and marked for the family does not review it: the ward alone does.

    Raises:
        NotAllowed: `by` may not hand it in.
        NotItsTurn: It has been handed in.
        StillUnmarked: Criteria are not marked yet.
    """
    one = find(db, assessment, by=by)
    if one.stage is not Stage.SELF:
        raise NotItsTurn
    _ensure_turn(db, one, by)
    if one.unmarked:
        raise StillUnmarked(count=len(one.unmarked))
    one = _recounted(db, one, by)
    skips = one.subject is not Subject.FAMILY or _heads_alone(one, by)
    review = Review(stage=Stage.SELF, outcome=Outcome.PASSED, reasons={}, by=by.person)
    return _move(db, one, Stage.WARD if skips else Stage.CHAPTER, review, by, turn=one.turn + 1)


def _heads_alone(one: Assessment, by: Actor) -> bool:
    """Whether who hands it in would be the one to review it for the chapter."""
    return by.powers.may(Action.REVIEW, one.unit) and not by.powers.may(Action.RECOGNISE, one.unit)


def recall(db: Connection, assessment: AssessmentId, *, by: Actor) -> Assessment:
    """Take back what was handed in, while nobody has reviewed it.

    Raises:
        NotAllowed: `by` did not mark it.
        NotItsTurn: It has been reviewed, or was never handed in.
    """
    one = find(db, assessment, by=by)
    if by.person not in one.assessors:
        raise NotAllowed
    reviewed = store.reviews(db, one.id)[-1:]
    if one.stage not in _REVIEWING or not reviewed or reviewed[0].stage is not Stage.SELF:
        raise NotItsTurn
    review = Review(stage=Stage.SELF, outcome=Outcome.RETURNED, reasons={}, by=by.person)
    return _move(db, one, Stage.SELF, review, by)


def passed_on(db: Connection, assessment: AssessmentId, *, by: Actor) -> Assessment:
    """Pass a review: the chapter's on to the ward, the ward's into the list for the decision.

    Raises:
        NotAllowed: `by` does not review at that stage.
        ReviewerAssessed: `by` marked it for the family, or reviewed it before.
        NotItsTurn: It waits for no review.
        TitleNotReached: By its marks the title is not reached.
    """
    one = _to_review(db, assessment, by)
    if not one.verdict.is_passed:
        raise TitleNotReached
    review = Review(stage=one.stage, outcome=Outcome.PASSED, reasons={}, by=by.person)
    if one.stage is Stage.CHAPTER:
        return _move(db, one, Stage.WARD, review, by)
    moved = _move(db, one, Stage.PASSED, review, by)
    _propose(db, one, by)
    return moved


def _propose(db: Connection, one: Assessment, by: Actor) -> None:
    target = one.household if one.household is not None else one.unit.id
    (found,) = candidates.by_targets(db, one.unit, one.subject, one.year, [target], by.today)
    if found.state not in {State.RECOGNISED, State.WITHDRAWN}:
        verdict = one.verdict
        change = Change(
            year=one.year,
            person=by.person,
            now=by.now,
            marked=True,
            rank=verdict.rank.code if verdict.rank is not None else None,
            points=written_mark(verdict.total) if verdict.total is not None else None,
            valid_through=outlasting(one.year, one.criteria),
        )
        candidates.move(db, [(found, State.PROPOSED)], change)


def send_back(
    db: Connection, assessment: AssessmentId, why: Mapping[str, str], *, by: Actor
) -> Assessment:
    """Return an assessment with a reason for each criterion.

    Raises:
        NotAllowed: `by` does not review at that stage.
        ReviewerAssessed: `by` marked it for the family, or reviewed it before.
        NotItsTurn: It waits for no review.
        CriterionUnknown: A reason is for none of its criteria.
    """
    one = _to_review(db, assessment, by)
    for name in why:
        if one.criteria.find(name) is None:
            raise CriterionUnknown(criterion=name)
    review = Review(stage=one.stage, outcome=Outcome.RETURNED, reasons=why, by=by.person)
    return _move(db, one, Stage.SELF, review, by)


def _to_review(db: Connection, assessment: AssessmentId, by: Actor) -> Assessment:
    one = find(db, assessment, by=by)
    if one.stage not in _REVIEWING:
        raise NotItsTurn
    _ensure_turn(db, one, by)
    return one


def _move(
    db: Connection,
    one: Assessment,
    to: Stage,
    review: Review,
    by: Actor,
    *,
    turn: int | None = None,
) -> Assessment:
    turn = one.turn if turn is None else turn
    if not store.move(db, one, to, review, turn=turn, now=by.now):
        raise NotItsTurn
    after: Json = {"to": to, "outcome": review.outcome, "criteria": [*review.reasons]}
    _note(db, "review", one.id, one.unit, by, after)
    return dataclasses.replace(one, stage=to, turn=turn)


def version_for(
    db: Connection, unit: UnitRef, one: Candidate, year: int, *, by: Actor
) -> Version | None:
    """The set by which `by` can give this candidate marks; None where they cannot."""
    if one.state in {State.RECOGNISED, State.WITHDRAWN} or not by.powers.may(Action.ASSESS, unit):
        return None
    return criteria.in_use(db, unit, one.subject, year)


def _note(
    db: Connection, deed: str, made: AssessmentId, unit: UnitRef, by: Actor, after: Json = None
) -> None:
    audit.note(db, deed, "assessment", made, by=by.person, unit=unit.id, now=by.now, after=after)
