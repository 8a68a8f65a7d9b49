"""Assessments handed on: handed in, reviewed twice, passed or returned, taken back."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from domain.actors import Actor
from domain.assessment import (
    WHOLE,
    Assessment,
    AssessmentId,
    CriterionUnknown,
    NotItsTurn,
    Outcome,
    Stage,
    StillUnmarked,
    TitleNotReached,
    written_mark,
)
from domain.criteria import Subject
from domain.errors import NotAllowed
from domain.permissions import Action
from domain.recognition import (
    Candidate,
    RecognisedAlready,
    State,
    ensure_begun,
)
from domain.texts import Json
from domain.titles import outlasting
from domain.units import UnitRef
from services import assessment as marking
from services import outcomes, turns
from services.assessment import since
from storage import audit, reviews
from storage import recognition as candidates
from storage.recognition import Change
from storage.reviews import Counts, Onward, Review, Reviewing, Waiting

# ---- what waits --------------------------------------------------------------------------------


def waiting(db: Connection, *, by: Actor, limit: int) -> Sequence[Waiting]:
    """What waits for a review by `by`: of a head the chapter's, of an officer the ward's."""
    who = _reviewing(db, by)
    return reviews.waiting(db, who, limit=limit) if who.tops else []


def counts(db: Connection, *, by: Actor) -> Counts:
    """How many assessments wait for `by`: for their review, and to be finished."""
    return reviews.counts(db, by.person, _reviewing(db, by), since(by))


def _reviewing(db: Connection, by: Actor) -> Reviewing:
    of_ward = by.powers.tops(Action.RECOGNISE)
    if not of_ward:
        tops = by.powers.tops(Action.REVIEW)
        return Reviewing(tops=tops, stage=Stage.CHAPTER, today=by.today, by=by.person)
    above = turns.reviewed_above(db, of_ward, by.today)
    return Reviewing(
        tops=of_ward,
        stage=Stage.WARD,
        today=by.today,
        by=by.person,
        officers_of=turns.on_the_way_to(of_ward),
        but_of=[unit.id for unit in above],
    )


def reviewed_alone(db: Connection, top: UnitRef, *, by: Actor, limit: int) -> Sequence[Waiting]:
    """What one person both assessed and passed, as there was nobody else; not recognised yet.

    Raises:
        NotAllowed: `by` may not recognise there.
    """
    by.ensure_may(Action.RECOGNISE, top)
    return reviews.reviewed_alone(db, top, limit=limit)


def last(db: Connection, one: Assessment) -> Review | None:
    """The last review of an assessment somebody was let see; None before it was handed in."""
    found = reviews.reviews(db, one.id)[-1:]
    return found[0] if found else None


def reasons(review: Review | None) -> Mapping[str, str]:
    """Why an assessment came back, by criterion; nothing where it did not."""
    if review is None or review.outcome is not Outcome.RETURNED:
        return {}
    return review.reasons


def to_mend(one: Assessment, review: Review | None) -> Sequence[str]:
    """The criteria an assessment came back for that have not been marked anew since."""
    why = reasons(review)
    if one.stage is not Stage.SELF or not why:
        return ()
    anew = {
        given.criterion
        for given in one.given
        if given.stage is Stage.SELF and given.turn == one.turn
    }
    return [c.id for c in one.asked if c.id in why and c.id not in anew]


# ---- handing on --------------------------------------------------------------------------------


def hand_in(db: Connection, assessment: AssessmentId, *, by: Actor) -> Assessment:
    """Hand a self-assessment in: a family's to its chapter, a unit's to its ward.

    What the register counts is counted once more. Who heads the chapter and marked for the family
    does not review it, nor does nobody: the ward alone does.

    Raises:
        NotAllowed: `by` may not hand it in.
        NotItsTurn: It has been handed in.
        StillUnmarked: Criteria are not marked yet.
    """
    one = marking.find(db, assessment, by=by)
    if one.stage is not Stage.SELF:
        raise NotItsTurn
    turns.ensure_turn(db, one, by)
    if one.unmarked:
        raise StillUnmarked(count=len(one.unmarked))
    one = _counted_anew(db, one, by)
    heads = [who for who in turns.heads(db, one, by.today) if who.person != by.person]
    to = Stage.CHAPTER if one.subject is Subject.FAMILY and heads else Stage.WARD
    review = Review(stage=Stage.SELF, outcome=Outcome.PASSED, reasons={}, by=by.person)
    return _move(db, one, Onward(to=to, turn=one.turn + 1), review, by)


def _counted_anew(db: Connection, one: Assessment, by: Actor) -> Assessment:
    """The same, with what the register counts as it stands now."""
    own = one.of_stage(Stage.SELF)
    for criterion in one.asked:
        found = marking.counted(db, one, criterion, by=by) if criterion.counts else None
        if found is not None and own[criterion.id].mark.value != marking.value_of(found):
            one = marking.mark_counted(db, one, criterion.id, found, by=by)
    return one


def recall(db: Connection, assessment: AssessmentId, *, by: Actor) -> Assessment:
    """Take back what was handed in, while nobody has reviewed it.

    Raises:
        NotAllowed: `by` did not mark it.
        NotItsTurn: It has been reviewed, or was never handed in.
        RecognisedAlready: A decision has been written down meanwhile.
    """
    one = marking.find(db, assessment, by=by)
    if by.person not in one.assessors:
        raise NotAllowed
    if one.is_settled:
        raise RecognisedAlready(name=one.name)
    reviewed = last(db, one)
    if one.stage not in turns.REVIEWING or reviewed is None or reviewed.stage is not Stage.SELF:
        raise NotItsTurn
    review = Review(stage=Stage.SELF, outcome=Outcome.RETURNED, reasons={}, by=by.person)
    return _move(db, one, Onward(to=Stage.SELF, turn=one.turn), review, by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Somebody's turn to review an assessment."""

    one: Assessment
    """As it is reviewed: what waits for a chapter nobody heads is reviewed for the ward."""
    was: Stage
    """Where it waits."""
    alone: bool
    """Whether they had a part in it, and nobody else could review it."""

    @property
    def seen(self) -> str:
        """What tells whether it is as it was shown."""
        return dataclasses.replace(self.one, stage=self.was).seen


def turn(db: Connection, assessment: AssessmentId, *, by: Actor) -> Turn:
    """It is `by`'s turn to review an assessment.

    Raises:
        NotAllowed: `by` does not review at that stage.
        ReviewerAssessed: `by` marked it for itself, or reviewed it before, and another could.
        ReviewedAbove: A commune's is reviewed by those above it.
        NotItsTurn: It waits for no review.
        RecognisedAlready: A decision has been written down meanwhile.
    """
    one = marking.find(db, assessment, by=by)
    was = one.stage
    if was not in turns.REVIEWING:
        raise NotItsTurn
    is_officer = by.powers.may(Action.RECOGNISE, one.unit)
    if was is Stage.CHAPTER and is_officer and not turns.heads(db, one, by.today):
        one = dataclasses.replace(one, stage=Stage.WARD)
    return Turn(one=one, was=was, alone=turns.ensure_turn(db, one, by))


def passed_on(db: Connection, of: Turn, *, by: Actor) -> Assessment:
    """Pass a review: the chapter's on to the ward, the ward's into the list for the decision.

    Raises:
        NotItsTurn: Somebody else was quicker.
        TitleNotReached: By its marks the title is not reached.
    """
    one = of.one
    if not one.verdict.is_passed:
        raise TitleNotReached
    passed = Review(
        stage=one.stage, outcome=Outcome.PASSED, reasons={}, by=by.person, alone=of.alone
    )
    if one.stage is Stage.CHAPTER:
        return _move(db, one, Onward(to=Stage.WARD, turn=one.turn), passed, by)
    moved = _move(db, one, Onward(to=Stage.PASSED, turn=one.turn), passed, by, was=of.was)
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
    _bring(db, one, State.PROPOSED, change)
    return moved


def _bring(db: Connection, one: Assessment, to: State, change: Change) -> None:
    """Bring the candidate that was assessed to a state."""
    candidate = Candidate(
        subject=one.subject,
        unit=one.unit.id,
        name=one.name,
        household=one.household,
        id=one.candidate,
        state=one.state,
    )
    candidates.move(db, [(candidate, to)], change)


def send_back(db: Connection, of: Turn, why: Mapping[str, str], *, by: Actor) -> Assessment:
    """Return an assessment with a reason for each criterion; those it is of hear of it.

    Raises:
        NotItsTurn: Somebody else was quicker.
        CriterionUnknown: A reason is for none of its criteria.
    """
    one = of.one
    for name in why:
        if one.criteria.find(name) is None:
            raise CriterionUnknown(criterion=name)
    returned = Review(
        stage=one.stage, outcome=Outcome.RETURNED, reasons=why, by=by.person, alone=of.alone
    )
    return _move(db, one, Onward(to=Stage.SELF, turn=one.turn), returned, by, was=of.was)


def ensure_may_set_aside(db: Connection, one: Assessment, by: Actor) -> None:
    """Refuse unless `by` may put a candidate forward past its marks.

    Raises:
        NotAllowed: `by` does not review at the stage it is at.
        NotItsTurn: It has been passed, or set aside.
        RecognisedAlready: A decision has been written down.
        DecidedAbove: A commune or district is put forward by those above it.
        YearNotBegun: The year of the title begins later.
    """
    if one.is_settled:
        raise RecognisedAlready(name=one.name)
    if one.stage in {Stage.PASSED, Stage.DROPPED}:
        raise NotItsTurn
    by.ensure_may(turns.REVIEWING.get(one.stage, Action.REVIEW), one.unit)
    turns.ensure_decides(db, one.subject, one.unit, by)
    ensure_begun(one.year, by.today)


def set_aside(db: Connection, one: Assessment, reason: str, *, by: Actor) -> Assessment:
    """Put a candidate forward without marks although it has been marked, with the reason.

    The marks and reviews are all kept; whoever writes the decision is told of it by name.

    Raises:
        NotAllowed: `by` does not review at the stage it is at.
        NotItsTurn: It has been passed, or set aside.
        RecognisedAlready: A decision has been written down.
        DecidedAbove: A commune or district is put forward by those above it.
        YearNotBegun: The year of the title begins later.
    """
    ensure_may_set_aside(db, one, by)
    aside = Review(
        stage=one.stage,
        outcome=Outcome.DROPPED,
        reasons={WHOLE: reason},
        by=by.person,
        alone=turns.is_own(db, one, by),
    )
    moved = _move(db, one, Onward(to=Stage.DROPPED, turn=one.turn), aside, by)
    change = Change(year=one.year, person=by.person, now=by.now, marked=False)
    _bring(db, one, State.PROPOSED, change)
    return moved


def take_up_again(db: Connection, assessment: AssessmentId, *, by: Actor) -> Assessment:
    """Take back that it was passed or set aside, while no decision has recognised it.

    What was passed is reviewed anew; what was set aside is where it was before.

    Raises:
        NotAllowed: `by` may not recognise there.
        NotItsTurn: It was neither passed nor set aside.
        RecognisedAlready: A decision stands.
    """
    one = marking.find(db, assessment, by=by)
    by.ensure_may(Action.RECOGNISE, one.unit)
    if one.stage not in {Stage.PASSED, Stage.DROPPED}:
        raise NotItsTurn
    if one.is_settled:
        raise RecognisedAlready(name=one.name)
    to = Stage.WARD
    if one.stage is Stage.DROPPED and (aside := last(db, one)) is not None:
        to = aside.stage
    again = Review(stage=Stage.WARD, outcome=Outcome.RETURNED, reasons={}, by=by.person)
    moved = _move(db, one, Onward(to=to, turn=one.turn), again, by)
    if one.state is State.PROPOSED:
        change = Change(year=one.year, person=by.person, now=by.now, marked=False)
        _bring(db, one, State.REGISTERED, change)
    return moved


def _move(
    db: Connection,
    one: Assessment,
    onward: Onward,
    review: Review,
    by: Actor,
    *,
    was: Stage | None = None,
) -> Assessment:
    made = reviews.move(db, one, was or one.stage, onward, review, now=by.now)
    if made is None:
        raise NotItsTurn
    after: Json = {
        "to": onward.to,
        "outcome": review.outcome,
        "criteria": [*review.reasons],
        "alone": review.alone,
    }
    audit.note(
        db, "review", "assessment", one.id, by=by.person, unit=one.unit.id, now=by.now, after=after
    )
    if review.outcome is Outcome.RETURNED and review.reasons:
        outcomes.plan_returned(db, one, made, by.now)
    return dataclasses.replace(one, stage=onward.to, turn=onward.turn)
