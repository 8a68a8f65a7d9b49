"""Decisions: the papers that recognise, as they are written down."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from domain.accounts import AccountId
from domain.actors import Actor
from domain.criteria import Subject
from domain.errors import Gone
from domain.messages import Attachment
from domain.permissions import Action
from domain.recognition import Decision, DecisionId, NothingProposed, Round
from domain.units import UnitRef
from storage import audit, files, recognition
from storage import decisions as store
from storage.recognition import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A decision as it is written down."""

    number: str
    day: date
    photo: Attachment | None = None


def decide(
    db: Connection,
    top: UnitRef,
    subject: Subject,
    year: int,
    paper: Paper,
    *,
    by: Actor,
    account: AccountId,
) -> Decision:
    """Write down a decision, once; whom it recognises is gone through after.

    The same number again is the same paper: its list was left in the middle, and goes on.

    Raises:
        NotAllowed: `by` may not recognise there.
        NothingProposed: There is nobody it could recognise.
    """
    by.ensure_may(Action.RECOGNISE, top)
    if not recognition.left(db, top, subject, year, Round.RECOGNISE, by.today):
        raise NothingProposed
    made = store.same(db, top.id, subject, year, paper.number)
    if made is None:
        change = Change(year=year, person=by.person, now=by.now)
        made = store.add(db, top.id, subject, paper.number, paper.day, change)
    photos = [paper.photo] if paper.photo is not None else []
    files.keep(db, "decision", made, photos, by=account, now=by.now)
    audit.note(db, "decide", "decision", made, by=by.person, unit=top.id, now=by.now)
    return Decision(id=made, unit=top.id, subject=subject, year=year, number=paper.number)


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
