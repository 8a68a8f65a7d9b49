"""Recognition by list: families and units registered, proposed, recognised."""

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from domain.actors import Actor
from domain.criteria import Subject
from domain.errors import Gone, NotAllowed
from domain.members import HouseholdId, titled
from domain.permissions import Action
from domain.recognition import (
    MODEL_OF,
    PAGE,
    RULES,
    SETTLED,
    Candidate,
    CandidateId,
    DecidedAbove,
    Decision,
    DecisionId,
    Listed,
    MarksNotPassed,
    NotRecognised,
    RecognisedAlready,
    Round,
    State,
    YearNotBegun,
    ensure_begun,
)
from domain.texts import Json
from domain.titles import outlasting
from domain.units import UnitRef
from services import outcomes, turns
from storage import audit, criteria
from storage import recognition as store
from storage.recognition import Change

_NEEDS: Mapping[Round, Action] = {
    Round.REGISTER: Action.ASSESS,
    Round.PROPOSE: Action.REVIEW,
    Round.RECOGNISE: Action.RECOGNISE,
}


# ---- going through a list ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some candidates of a round, and how many it still has, these included."""

    candidates: Sequence[Candidate]
    left: int


def next_page(
    db: Connection, unit: UnitRef, subject: Subject, year: int, which: Round, *, by: Actor
) -> Page:
    """The next candidates of a round at and below a unit; none when it has gone through all.

    Raises:
        NotAllowed: `by` may not go through that round there.
        YearNotBegun: Of that year one can but register.
    """
    by.ensure_may(_NEEDS[which], unit)
    if which is not Round.REGISTER:
        ensure_begun(year, by.today)
    found = store.page(db, unit, subject, year, which, today=by.today, limit=PAGE)
    left = len(found)
    if left == PAGE:
        left = store.left(db, unit, subject, year, which, by.today)
    return Page(candidates=found, left=left)


def held_back(
    db: Connection, unit: UnitRef, subject: Subject, year: int, which: Round, *, by: Actor
) -> Sequence[Candidate]:
    """Those a round leaves out as nobody has passed their marks; at most a page of them.

    Raises:
        NotAllowed: `by` may not go through that round there.
    """
    by.ensure_may(_NEEDS[which], unit)
    return store.held_back(db, unit, subject, year, which, today=by.today, limit=PAGE)


def shown_again(
    db: Connection, unit: UnitRef, subject: Subject, year: int, targets: Sequence[int], *, by: Actor
) -> list[Candidate]:
    """Candidates as they were listed, as far as they are still there, in that order.

    Raises:
        NotAllowed: `by` may not see them.
    """
    by.ensure_may(Action.SEE_MODELS, unit)
    found = {
        one.target: one for one in store.by_targets(db, unit, subject, year, targets, by.today)
    }
    return [found[target] for target in targets if target in found]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What became of a page."""

    yes: int
    no: Sequence[Candidate]
    unmarked: int
    """Of those who went on, how many have no marks that were passed."""
    held: Sequence[Candidate] = ()
    """Those who were to go on and did not, as nobody has passed their marks."""


def settle(
    db: Connection,
    unit: UnitRef,
    listed: Sequence[Candidate],
    but: Collection[int],
    which: Round,
    *,
    year: int,
    by: Actor,
    decision: DecisionId | None = None,
) -> Passed:
    """All of a page but some go on; those another has dealt with meanwhile stay as they are.

    Args:
        db: The open transaction.
        unit: The unit at or below which they are.
        listed: The page as it was shown.
        but: The targets of those who do not go on.
        which: The round.
        year: The year of the title.
        by: Who goes through the list.
        decision: The paper that recognises, in that round.

    Raises:
        NotAllowed: `by` may not go through that round there.
        YearNotBegun: Of that year one can but register.
        DecidedAbove: A commune or district is dealt with by those above it.
    """
    by.ensure_may(_NEEDS[which], unit)
    if which is not Round.REGISTER:
        ensure_begun(year, by.today)
        _ensure_decides(db, unit, listed, by)
    rule = RULES[which]
    is_open = {*rule.open, None} if rule.new else rule.open
    to_settle = [one for one in listed if one.state in is_open]
    held = [one for one in to_settle if one.marking is not None and one.target not in but]
    changes = [
        (one, rule.no if one.target in but else rule.yes) for one in to_settle if one not in held
    ]
    through = None
    if which is Round.RECOGNISE and listed:
        through = _outlasting(db, unit, listed[0].subject, year)
    store.move(db, changes, _change(year, by, decision, through))
    left_out = [one for one, to in changes if to is rule.no]
    _note(db, which, unit, year, by, _who(changes))
    if decision is not None and len(left_out) < len(changes):
        outcomes.plan_recognised(db, unit, decision, by.now)
    return Passed(
        yes=len(changes) - len(left_out),
        no=left_out,
        unmarked=sum(to is rule.yes and not one.marked for one, to in changes),
        held=held,
    )


def _ensure_decides(db: Connection, unit: UnitRef, listed: Sequence[Candidate], by: Actor) -> None:
    """Refuse where the unit itself is among them; those below it `by` is above."""
    own = next((one for one in listed if one.household is None and one.unit == unit.id), None)
    if own is not None:
        turns.ensure_decides(db, own.subject, unit, by)


def take_back(
    db: Connection, unit: UnitRef, subject: Subject, which: Round, *, year: int, by: Actor
) -> int:
    """Undo the last page `by` went through; how many it held.

    Raises:
        NotAllowed: `by` may not go through that round there.
    """
    by.ensure_may(_NEEDS[which], unit)
    undone = store.take_back(db, unit, subject, which, _change(year, by), by.today)
    _note(db, "take-back", unit, year, by, {"round": which, "count": undone})
    return undone


def change(
    db: Connection, unit: UnitRef, one: Candidate, to: State, *, year: int, by: Actor
) -> None:
    """Bring one candidate to another state.

    Raises:
        NotAllowed: `by` may not do that there.
        RecognisedAlready: A decision has recognised it.
        MarksNotPassed: It was to be put forward, and nobody has passed its marks.
        YearNotBegun: Of that year one can but register.
        DecidedAbove: A commune or district is dealt with by those above it.
    """
    _ensure_changes(db, unit, one, to, year, by)
    store.move(db, [(one, to)], _change(year, by))
    _note(db, "change", unit, year, by, _who([(one, to)]))


def _ensure_changes(  # who brings whom where to which state
    db: Connection, unit: UnitRef, one: Candidate, to: State, year: int, by: Actor
) -> None:
    putting_down = to in {State.REGISTERED, State.UNREGISTERED}
    by.ensure_may(Action.ASSESS if putting_down else Action.REVIEW, unit)
    name = titled(one.honorific, one.name)
    if one.state in SETTLED:
        raise RecognisedAlready(name=name)
    if not putting_down:
        ensure_begun(year, by.today)
        _ensure_decides(db, unit, [one], by)
    if to is State.PROPOSED and one.marking is not None:
        raise MarksNotPassed(name=name, marking=one.marking)


def may_change(
    db: Connection, unit: UnitRef, one: Candidate, to: State, *, year: int, by: Actor
) -> bool:
    """Whether `by` may bring a candidate to another state."""
    try:
        _ensure_changes(db, unit, one, to, year, by)
    except (NotAllowed, RecognisedAlready, MarksNotPassed, YearNotBegun, DecidedAbove):
        return False
    return True


def may_set_aside(db: Connection, unit: UnitRef, one: Candidate, *, year: int, by: Actor) -> bool:
    """Whether `by` may put a candidate forward past marks that nobody has passed."""
    if one.marking is None:
        return False
    unmarked = dataclasses.replace(one, marking=None)
    return may_change(db, unit, unmarked, State.PROPOSED, year=year, by=by)


def may_decide(db: Connection, unit: UnitRef, one: Candidate, *, by: Actor) -> bool:
    """Whether `by` may recognise a candidate: a commune or district is recognised from above."""
    try:
        by.ensure_may(Action.RECOGNISE, unit)
        _ensure_decides(db, unit, [one], by)
    except (NotAllowed, DecidedAbove):
        return False
    return True


def withdraw(
    db: Connection, unit: UnitRef, one: Candidate, reason: str, *, year: int, by: Actor
) -> None:
    """Take a title back; the decision that gave it stays on record, and so does the reason.

    Raises:
        NotAllowed: `by` does not recognise there.
        NotRecognised: There is no title to take back.
        DecidedAbove: A commune's or district's is taken back by those above it.
    """
    by.ensure_may(Action.RECOGNISE, unit)
    _ensure_decides(db, unit, [one], by)
    if one.state is not State.RECOGNISED:
        raise NotRecognised
    change = dataclasses.replace(_change(year, by, one.decision), withdrawn_for=reason)
    store.move(db, [(one, State.WITHDRAWN)], change)
    # The reason may tell of a family's circumstances: it is kept where it can be taken out again.
    after: Json = {"target": one.target, "decision": one.decision, "has_reason": bool(reason)}
    _note(db, "withdraw", unit, year, by, after)
    outcomes.plan_withdrawn(db, unit, one, year, by)


def family(
    db: Connection, unit: UnitRef, household: HouseholdId, year: int, *, by: Actor
) -> Candidate:
    """Where a family stands in a year.

    Raises:
        NotAllowed: `by` may not see this unit's models.
        Gone: The family is not of this unit.
    """
    by.ensure_may(Action.SEE_MODELS, unit)
    found = store.by_targets(db, unit, Subject.FAMILY, year, [household], by.today)
    if not found:
        raise Gone
    return found[0]


def model_of(db: Connection, unit: UnitRef, year: int, *, by: Actor) -> Candidate | None:
    """Where a chapter, clan or unit board itself stands in a year; None for a ward.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, unit)
    subject = MODEL_OF.get(unit.kind)
    if subject is None:
        return None
    found = store.by_targets(db, unit, subject, year, [unit.id], by.today)
    return found[0] if found else None


# ---- by a decision ------------------------------------------------------------------------------


def recognise_all(
    db: Connection, top: UnitRef, decision: Decision, ids: Sequence[CandidateId], *, by: Actor
) -> int:
    """Recognise those who were found waiting by one decision, as far as they still do; how many.

    Raises:
        NotAllowed: `by` may not recognise there.
        DecidedAbove: A commune or district is recognised by those above it.
    """
    by.ensure_may(Action.RECOGNISE, top)
    turns.ensure_decides_below(db, top, decision.subject, by)
    through = _outlasting(db, top, decision.subject, decision.year)
    change = _change(decision.year, by, decision.id, through)
    done = store.recognise_all(db, ids, change)
    after: Json = {"decision": decision.id, "count": len(done), "candidates": [*done]}
    _note(db, Round.RECOGNISE, top, decision.year, by, after)
    if done:
        outcomes.plan_recognised(db, top, decision.id, by.now)
    return len(done)


def listed(
    db: Connection, top: UnitRef, subject: Subject, year: int, *, by: Actor
) -> Sequence[Listed]:
    """All that are put forward or recognised, as a list for signature has them.

    Raises:
        NotAllowed: `by` may not recognise there.
    """
    by.ensure_may(Action.RECOGNISE, top)
    return store.listed(db, top, subject, year, by.today)


# ---- the record --------------------------------------------------------------------------------


def _change(
    year: int, by: Actor, decision: DecisionId | None = None, through: date | None = None
) -> Change:
    return Change(year=year, person=by.person, now=by.now, decision=decision, valid_through=through)


def _outlasting(db: Connection, unit: UnitRef, subject: Subject, year: int) -> date | None:
    """Until when a title without marks holds, if beyond its year: as the set in use says."""
    version = criteria.in_use(db, unit, subject, year)
    return outlasting(year, version.criteria if version is not None else None)


def _who(changes: Sequence[tuple[Candidate, State]]) -> Json:
    """Who was brought to which state, by id."""
    states = {to for _, to in changes}
    return {str(state): [one.target for one, to in changes if to is state] for state in states}


def _note(db: Connection, deed: str, unit: UnitRef, year: int, by: Actor, after: Json) -> None:
    what: Json = {"year": year, "who": after}
    audit.note(db, deed, "candidate", None, by=by.person, unit=unit.id, now=by.now, after=what)
