"""Decisions: the papers that recognise, as they are written down."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from domain.accounts import AccountId
from domain.actors import Actor
from domain.criteria import Subject
from domain.errors import Gone
from domain.messages import Attachment
from domain.permissions import Action
from domain.recognition import (
    Candidate,
    CandidateId,
    Decision,
    DecisionId,
    DecisionOfAnotherDay,
    NothingProposed,
    ensure_begun,
    ensure_signed_in_time,
)
from domain.texts import Json
from domain.units import UnitRef
from services import turns
from storage import audit, files, recognition
from storage import decisions as store
from storage.recognition import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A decision as it is written down."""

    number: str
    day: date
    photo: Attachment | None = None
    mends_day: bool = False
    """Whether it was written down with another day by mistake: this one is right."""


#: Those told by name before a decision is written down, of each kind.
MOST_NAMED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Whom a decision would recognise, and what its writer has to know of them."""

    ids: Sequence[CandidateId]
    unmarked: int
    """Of them, how many have no marks that were passed."""
    own: Sequence[int] = ()
    """The targets of those put forward by one of the family itself."""
    past_marks: Sequence[int] = ()
    """Of those put forward without marks although they had been marked."""
    held: Sequence[int] = ()
    """Of those put forward, and left out as nobody has passed their marks."""
    named: Mapping[int, Candidate] = field(default_factory=dict)
    """The first of each of these."""

    def first(self, targets: Sequence[int]) -> Sequence[Candidate]:
        """The first of some of these, as far as they are known by name."""
        return [self.named[one] for one in targets[:MOST_NAMED] if one in self.named]


def waiting(db: Connection, top: UnitRef, subject: Subject, year: int, *, by: Actor) -> Waiting:
    """Whom one decision would recognise now.

    Raises:
        NotAllowed: `by` may not recognise there.
        YearNotBegun: The year of the title begins later.
        DecidedAbove: A commune or district is recognised by those above it.
    """
    by.ensure_may(Action.RECOGNISE, top)
    ensure_begun(year, by.today)
    turns.ensure_decides_below(db, top, subject, by)
    found = recognition.waiting(db, top, subject, year, by.today)
    going = [one for one in found if not one.is_held]
    own = [one.target for one in going if one.is_own]
    past = [one.target for one in going if one.past_marks]
    held = [one.target for one in found if one.is_held]
    wanted = {*own[:MOST_NAMED], *past[:MOST_NAMED], *held[:MOST_NAMED]}
    named = (
        recognition.by_targets(db, top, subject, year, sorted(wanted), by.today) if wanted else []
    )
    return Waiting(
        ids=[one.id for one in going],
        unmarked=sum(not one.marked for one in going),
        own=own,
        past_marks=past,
        held=held,
        named={one.target: one for one in named},
    )


def same(
    db: Connection, top: UnitRef, subject: Subject, year: int, number: str, *, by: Actor
) -> Decision | None:
    """The decision of that number, if it was written down before.

    Raises:
        NotAllowed: `by` may not recognise there.
    """
    by.ensure_may(Action.RECOGNISE, top)
    return store.same(db, top.id, subject, year, number)


def decide(
    db: Connection,
    top: UnitRef,
    subject: Subject,
    year: int,
    paper: Paper,
    *,
    by: Actor,
    account: AccountId,
    found: Waiting | None = None,
) -> Decision:
    """Write down a decision, once; whom it recognises is gone through after.

    The same number again is the same paper: its list was left in the middle, and goes on.

    Args:
        db: The open transaction.
        top: Whose decision it is.
        subject: What it recognises.
        year: The year of the titles.
        paper: The paper itself.
        by: Who writes it down.
        account: Theirs, under which its photo is kept.
        found: Whom it would recognise, where that is known already.

    Raises:
        NotAllowed: `by` may not recognise there.
        NothingProposed: There is nobody it could recognise.
        YearNotBegun: The year of the title begins later.
        SignedBeforeYear: The paper is older than that year.
        DecisionOfAnotherDay: It was written down with another day, which is not to be mended.
        DecidedAbove: A commune or district is recognised by those above it.
    """
    by.ensure_may(Action.RECOGNISE, top)
    ensure_begun(year, by.today)
    ensure_signed_in_time(year, paper.day)
    turns.ensure_decides_below(db, top, subject, by)
    found = found or waiting(db, top, subject, year, by=by)
    if not found.ids:
        raise NothingProposed
    made = store.same(db, top.id, subject, year, paper.number)
    before: Json = None
    if made is None:
        id_ = store.add(
            db,
            top.id,
            subject,
            paper.number,
            paper.day,
            Change(year=year, person=by.person, now=by.now),
        )
        made = Decision(
            id=id_, unit=top.id, subject=subject, year=year, number=paper.number, day=paper.day
        )
    elif made.day != paper.day:
        if not paper.mends_day:
            raise DecisionOfAnotherDay(number=made.number, day=made.day)
        store.set_day(db, made.id, paper.day)
        before = {"day": made.day.isoformat()}
        made = dataclasses.replace(made, day=paper.day)
    photos = [paper.photo] if paper.photo is not None else []
    files.keep(db, "decision", made.id, photos, by=account, now=by.now)
    after: Json = {
        "subject": subject,
        "year": year,
        "number": made.number,
        "day": made.day.isoformat(),
        "photos": len(photos),
        # Put forward by their own family, and past their marks: the writer was told of them.
        "own": [*found.own],
        "past_marks": [*found.past_marks],
    }
    audit.note(
        db,
        "decide",
        "decision",
        made.id,
        by=by.person,
        unit=top.id,
        now=by.now,
        before=before,
        after=after,
    )
    return made


def find(db: Connection, top: UnitRef, decision_id: DecisionId, *, by: Actor) -> Decision:
    """A decision of a unit.

    Raises:
        NotAllowed: `by` may not recognise there.
        Gone: It has none of that id.
    """
    by.ensure_may(Action.RECOGNISE, top)
    found = store.find(db, decision_id)
    if found is None or found.unit != top.id:
        raise Gone
    return found
