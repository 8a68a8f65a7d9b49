"""The year's round with marks: begun, marked, left and taken up again."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

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
    MarkOfAnotherKind,
    MarkOutOfRange,
    NoSetInUse,
    NotByHalves,
    Stage,
    ensure_mark,
)
from domain.counting import Share, Sum
from domain.criteria import CriteriaSet, Criterion, Version
from domain.errors import Gone, NotAllowed
from domain.members import titled
from domain.messages import Attachment
from domain.permissions import Action
from domain.recognition import (
    SETTLED,
    Candidate,
    CandidateId,
    RecognisedAlready,
    State,
    ensure_begun,
)
from domain.texts import Json
from domain.units import UnitRef
from services import counting, turns
from storage import assessment as store
from storage import audit, criteria, files, hardship, reviews
from storage import recognition as candidates
from storage.recognition import Change
from storage.reviews import Waiting

#: States from which who is assessed is put down anew.
_NOT_IN = frozenset({None, State.UNREGISTERED, State.LEFT_OUT})


#: Any of these lets read the marks of others.
_READS = (Action.ASSESS, Action.REVIEW, Action.RECOGNISE)

# ---- seeing ------------------------------------------------------------------------------------


def find(db: Connection, assessment: AssessmentId, *, by: Actor) -> Assessment:
    """An assessment with its marks; until it is passed, hardship counts as it is said today.

    Raises:
        NotAllowed: It is not the family of `by`, and `by` neither assesses nor reviews there:
            who but follows how many there are reads nobody's marks.
        Gone: There is none of that id.
    """
    found = store.find(db, assessment)
    if found is None:
        raise Gone
    reads = any(by.powers.may(action, found.unit) for action in _READS)
    if not reads and not turns.is_own(db, found, by):
        raise NotAllowed
    if not found.criteria.eases_in_hard_areas:
        return found
    said = hardship.of(db, found.unit, by.today)
    circumstances = found.circumstances
    if found.stage is not Stage.PASSED:
        lies_there = said is not None and said.is_hard
        circumstances = dataclasses.replace(circumstances, hard_area=lies_there)
    return dataclasses.replace(found, circumstances=circumstances, hardship=said)


def last_year(db: Connection, one: Assessment) -> Mapping[str, Mark]:
    """What counted a year before, as far as it fits this set: the start of this year's."""
    previous = store.before(db, one)
    found = store.find(db, previous) if previous is not None else None
    return fitting(found.marks, one.criteria) if found is not None else {}


def fitting(given: Mapping[str, Mark], criteria: CriteriaSet) -> Mapping[str, Mark]:
    """Of marks by another year's set those that can stand as marks of this one."""
    found = {}
    for name, mark in given.items():
        criterion = criteria.find(name)
        try:
            if criterion is not None:
                ensure_mark(criterion, mark.value)
                found[name] = mark
        except (MarkOutOfRange, MarkOfAnotherKind, NotByHalves):
            continue  # the set has changed since
    return found


def proofs(db: Connection, one: Assessment, *, by: Actor) -> Mapping[str, Sequence[Attachment]]:
    """What was sent as evidence, by criterion.

    Raises:
        NotAllowed: `by` may not see it.
    """
    find(db, one.id, by=by)
    return store.proofs(db, one.id)


def of_candidate(db: Connection, one: Candidate) -> AssessmentId | None:
    """The assessment of a candidate, by its id alone: there is at most one."""
    return store.of_candidate(db, one.id) if one.id is not None else None


def unfinished(db: Connection, *, by: Actor, limit: int) -> Sequence[Waiting]:
    """What `by` began and has not handed in, this year's and the last's; the returned first."""
    return reviews.unfinished(db, by.person, since(by), limit=limit)


def since(by: Actor) -> int:
    """The first year whose unfinished assessments are still thought of."""
    return by.today.year - 1


# ---- marking -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """An assessment that was begun, now or before."""

    id: AssessmentId
    first: str | None
    """The criterion to begin with; None where it was begun before, or something is asked first."""


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
        YearNotBegun: Of that year one can but register.
    """
    if not by.powers.may(Action.ASSESS, unit) and (
        one.household is None or store.household_of(db, by.person) != one.household
    ):
        raise NotAllowed
    begun = store.of_candidate(db, one.id) if one.id is not None else None
    if begun is not None:
        return Begun(id=begun, first=None)
    if one.state in SETTLED:
        raise RecognisedAlready(name=titled(one.honorific, one.name))
    ensure_begun(year, by.today)
    version = version or criteria.in_use(db, unit, one.subject, year)
    if version is None:
        raise NoSetInUse(year=str(year))
    candidate = _put_down(db, one, year, by)
    made = store.begin(db, candidate, version.id, by=by.person, now=by.now)
    _note(db, "begin", made, unit, by)
    asks_first = version.criteria.eases_in_hard_areas
    return Begun(id=made, first=None if asks_first else version.criteria.criterion[0].id)


def _put_down(db: Connection, one: Candidate, year: int, by: Actor) -> CandidateId:
    """The candidate's id; who is assessed is registered by that."""
    change = Change(year=year, person=by.person, now=by.now)
    if one.id is None:
        return candidates.add(db, one, State.REGISTERED, change)
    if one.state in _NOT_IN:
        candidates.move(db, [(one, State.REGISTERED)], change)
    return one.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What shows that a mark is deserved: files, words, or both."""

    files: Sequence[Attachment] = ()
    words: str | None = None


_NO_PROOF = Proof()


def mark(
    db: Connection,
    one: Assessment,
    criterion: str,
    value: Mark,
    *,
    by: Actor,
    reason: str | None = None,
    proof: Proof = _NO_PROOF,
    account: AccountId | None = None,
) -> Assessment:
    """Give a mark at the stage an assessment is at; earlier ones are kept.

    Returns:
        The assessment with that mark.

    Raises:
        NotAllowed: `by` may not mark at that stage.
        ReviewerAssessed: `by` marked it for itself, or reviewed it before.
        ReviewedAbove: A commune's is reviewed by those above it.
        NotItsTurn: It has been passed.
        CriterionUnknown: The set has no such criterion.
        MarkOutOfRange: The mark lies outside its range.
        MarkOfAnotherKind: The mark is none this criterion can have.
        NotByHalves: Points that are neither whole nor half.
    """
    turns.ensure_turn(db, one, by)
    found = one.criteria.find(criterion)
    if found is None or found not in one.asked:
        raise CriterionUnknown(criterion=criterion)
    ensure_mark(found, value.value)
    given = Given(
        criterion=criterion,
        stage=one.stage,
        turn=one.turn,
        mark=value,
        reason=reason,
        by=by.person,
        at=by.now,
        shown=proof.words,
    )
    made = store.add_mark(db, one, given)
    files.keep(db, store.THING, made, proof.files, by=account, now=by.now)
    return dataclasses.replace(one, given=[*one.given, given])


def add_proof(
    db: Connection,
    one: Assessment,
    criterion: str,
    file: Attachment,
    *,
    by: Actor,
    account: AccountId,
) -> None:
    """Let one more file prove a mark that was just given: photos are often sent several at once.

    Raises:
        NotAllowed: `by` may not mark at that stage.
        Gone: It is not marked.
    """
    turns.ensure_turn(db, one, by)
    mark_id = store.last_mark(db, one.id, criterion)
    if mark_id is None:
        raise Gone
    files.keep(db, store.THING, mark_id, [file], by=account, now=by.now)
    _note(db, "add-proof", one.id, one.unit, by, {"criterion": criterion, "mark": mark_id})


def counted(
    db: Connection, one: Assessment, criterion: Criterion, *, by: Actor
) -> Share | Sum | None:
    """What the register answers a criterion with; None where it has to be asked."""
    return counting.counted(db, one.unit, criterion, year=one.year, today=by.today)


def mark_counted(
    db: Connection, one: Assessment, criterion: str, found: Share | Sum, *, by: Actor
) -> Assessment:
    """Write down what was counted; the register itself is what proves it.

    Raises:
        NotAllowed: `by` may not mark at that stage.
        ReviewerAssessed: `by` marked it for itself, or reviewed it before.
        NotItsTurn: It has been passed.
    """
    return mark(db, one, criterion, Mark(value=value_of(found), evidence=True), by=by)


def value_of(found: Share | Sum) -> Decimal | bool:
    """What was counted, as a mark."""
    return found.percent if isinstance(found, Share) else found.is_met


def leave_out(db: Connection, assessment: AssessmentId, criterion: str, *, by: Actor) -> Assessment:
    """Say that a criterion, asked of some only, is not asked of this one.

    Raises:
        NotAllowed: `by` may not mark it.
        CriterionAsked: It is asked of everybody.
        CriterionUnknown: The set has no such criterion.
    """
    one = find(db, assessment, by=by)
    turns.ensure_turn(db, one, by)
    found = one.criteria.find(criterion)
    if found is None:
        raise CriterionUnknown(criterion=criterion)
    if not found.conditional:
        raise CriterionAsked(criterion=criterion)
    store.exempt(db, one, [*one.circumstances.exempt, criterion])
    _note(db, "leave-out", assessment, one.unit, by, {"criterion": criterion})
    return find(db, assessment, by=by)


def version_for(
    db: Connection, unit: UnitRef, one: Candidate, year: int, *, by: Actor
) -> Version | None:
    """The set by which `by` can give this candidate marks; None where they cannot."""
    if one.state in SETTLED or not by.powers.may(Action.ASSESS, unit) or year > by.today.year:
        return None
    return criteria.in_use(db, unit, one.subject, year)


def _note(
    db: Connection, deed: str, made: AssessmentId, unit: UnitRef, by: Actor, after: Json = None
) -> None:
    audit.note(db, deed, "assessment", made, by=by.person, unit=unit.id, now=by.now, after=after)
