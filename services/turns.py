"""Whose turn an assessment is: who marks it, who reviews it, who may when nobody else can."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import Connection

from domain.actors import Actor
from domain.assessment import Assessment, NotItsTurn, ReviewedAbove, ReviewerAssessed, Stage
from domain.criteria import Subject
from domain.errors import NotAllowed
from domain.permissions import Action, Role
from domain.recognition import MODEL_OF, PLACES, DecidedAbove, RecognisedAlready
from domain.units import UnitRef
from storage import assessment as store
from storage import reviews
from storage.reviews import Reviewer

REVIEWING: Mapping[Stage, Action] = {
    Stage.CHAPTER: Action.REVIEW,
    Stage.WARD: Action.RECOGNISE,
}


def is_own(db: Connection, one: Assessment, by: Actor) -> bool:
    """Whether someone assesses their own family."""
    return one.household is not None and store.household_of(db, by.person) == one.household


def ensure_turn(db: Connection, one: Assessment, by: Actor) -> bool:
    """Refuse unless it is `by`'s turn to mark or to hand on.

    Returns:
        Whether `by` reviews what they had a part in, because nobody else can: it is told of the
        review, listed for the officer, and can be taken back.

    Raises:
        NotAllowed: `by` has nothing to do with it at that stage.
        ReviewerAssessed: `by` marked it for itself, or reviewed it before, and another could.
        ReviewedAbove: A commune's is reviewed by those above it.
        NotItsTurn: It has been passed, or set aside.
        RecognisedAlready: A decision has been written down: the marks stand as they are.
    """
    if one.is_settled:
        raise RecognisedAlready(name=one.name)
    if one.stage in {Stage.PASSED, Stage.DROPPED}:
        raise NotItsTurn
    if one.stage is Stage.SELF:
        if not by.powers.may(Action.ASSESS, one.unit) and not is_own(db, one, by):
            raise NotAllowed
        return False
    by.ensure_may(REVIEWING[one.stage], one.unit)
    above = _officers_above(db, one.subject, one.unit, by.today)
    if above and by.person not in {who.person for who in above}:
        raise ReviewedAbove
    if not _had_a_part(db, one, by):
        return False
    if _others(db, one, above, by.today):
        raise ReviewerAssessed
    return True


def may(db: Connection, one: Assessment, *, by: Actor) -> bool:
    """Whether it is `by`'s turn to mark or to hand on."""
    try:
        ensure_turn(db, one, by)
    except _NOT_NOW:
        return False
    return True


_NOT_NOW = (NotAllowed, ReviewerAssessed, ReviewedAbove, NotItsTurn, RecognisedAlready)


def is_alone(db: Connection, one: Assessment, *, by: Actor) -> bool:
    """Whether `by` would review what they had a part in, because nobody else can."""
    try:
        return ensure_turn(db, one, by)
    except _NOT_NOW:
        return False


def _had_a_part(db: Connection, one: Assessment, by: Actor) -> bool:
    if by.person in one.assessors or is_own(db, one, by):
        return True
    return one.stage is Stage.WARD and by.person in _earlier(db, one)


def _earlier(db: Connection, one: Assessment) -> frozenset[int]:
    """Who reviewed it for the chapter: the ward's review is another's."""
    if one.subject is not Subject.FAMILY:
        return frozenset()  # nothing else is reviewed by a chapter
    return frozenset(
        review.by for review in reviews.reviews(db, one.id) if review.stage is Stage.CHAPTER
    )


def _others(
    db: Connection, one: Assessment, above: Sequence[Reviewer], today: date
) -> list[Reviewer]:
    """Who in the chat could review it at this stage without having had a part in it."""
    if above:
        found = list(above)
    elif one.stage is Stage.CHAPTER:
        found = heads(db, one, today) + reviews.reviewers(db, Role.OFFICER, _path(one.unit), today)
    else:
        found = reviews.reviewers(db, Role.OFFICER, _path(one.unit), today)
    earlier = _earlier(db, one) if one.stage is Stage.WARD else frozenset[int]()
    return [who for who in _without_a_part(one, found) if who.person not in earlier]


def heads(db: Connection, one: Assessment, today: date) -> list[Reviewer]:
    """Who in the chat heads the chapter an assessment waits for, and had no part in it."""
    return _without_a_part(one, reviews.reviewers(db, Role.HEAD, [one.unit.id], today))


def _without_a_part(one: Assessment, found: Iterable[Reviewer]) -> list[Reviewer]:
    return [
        who
        for who in found
        if who.person not in one.assessors
        and (one.household is None or who.household != one.household)
    ]


def _officers_above(db: Connection, subject: Subject, unit: UnitRef, today: date) -> list[Reviewer]:
    """The officers above a commune or district that is itself meant; none of anything else."""
    if subject not in PLACES or unit.is_root:
        return []
    return reviews.reviewers(db, Role.OFFICER, _path(unit)[:-1], today)


def ensure_decides(db: Connection, subject: Subject, unit: UnitRef, by: Actor) -> None:
    """Refuse to let a commune or district put itself forward, or recognise itself.

    Raises:
        DecidedAbove: There are officers above it in the chat, and `by` is none of them.
    """
    above = _officers_above(db, subject, unit, by.today)
    if above and by.person not in {who.person for who in above}:
        raise DecidedAbove


def ensure_decides_below(db: Connection, top: UnitRef, subject: Subject, by: Actor) -> None:
    """Refuse where a decision of a unit would recognise the unit itself, past those above it.

    Raises:
        DecidedAbove: There are officers above it in the chat, and `by` is none of them.
    """
    if MODEL_OF.get(top.kind) is subject:
        ensure_decides(db, subject, top, by)


def reviewed_above(db: Connection, tops: Sequence[UnitRef], today: date) -> list[UnitRef]:
    """Those of some units whose own assessment is reviewed by officers above them."""
    return [
        top
        for top in tops
        if not top.is_root and reviews.reviewers(db, Role.OFFICER, _path(top)[:-1], today)
    ]


def on_the_way_to(units: Sequence[UnitRef]) -> list[int]:
    """The ids of some units and of all above them: their officers review what lies below."""
    return sorted({one for unit in units for one in _path(unit)})


def _path(unit: UnitRef) -> list[int]:
    """The ids from the root down to a unit, itself included."""
    return [int(part) for part in unit.path.split("/") if part]
