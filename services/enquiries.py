"""Questions to the officers: asked, waiting, answered; voice notes and photos to be entered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from domain.accounts import Account, ChatId
from domain.actors import Actor
from domain.clock import local_day
from domain.enquiries import (
    LONGEST_QUESTION,
    MOST_WAITING,
    AnsweredMeanwhile,
    Enquiry,
    EnquiryId,
    Kind,
    ReadyAnswer,
    State,
    TooManyWaiting,
    may_settle,
    news_at,
    remind_at,
)
from domain.errors import Gone, NotAllowed
from domain.messages import Attachment
from domain.permissions import Action, Role
from domain.units import UnitId, UnitRef
from storage import accounts, audit, due, enquiries, units
from storage import files as kept
from storage.accounts import Reachable

NEWS, REMINDER = "enquiry-news", "enquiry-reminder"
#: How long after its moment an officer is still told.
USEFUL = timedelta(days=3)
_THING = "enquiry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What somebody wants to know."""

    words: str
    photo: Attachment | None = None
    before: EnquiryId | None = None
    """The answered question it asks back about."""


# ---- asking ------------------------------------------------------------------------------------


def ensure_room(db: Connection, account: Account) -> None:
    """Refuse one more of somebody who has so many waiting already.

    Raises:
        TooManyWaiting: As many wait as one account may have.
        NotAllowed: They practise: an officer would take it for real.
    """
    if account.practising:
        raise NotAllowed
    if enquiries.count_own(db, account.id) >= MOST_WAITING:
        raise TooManyWaiting(most=MOST_WAITING)


def ask(db: Connection, asked: Asked, account: Account, chat: ChatId, now: datetime) -> EnquiryId:
    """Put a question to the officers of the asker's ward, or of this assistant's.

    Raises:
        TooManyWaiting: As many wait as one account may have.
        Gone: There is nobody to ask, or the earlier question is not their own.
    """
    ensure_room(db, account)
    if asked.before is not None and own(db, asked.before, account).kind is not Kind.QUESTION:
        raise Gone
    unit = office_of(db, account)
    question = enquiries.add(
        db,
        unit,
        Kind.QUESTION,
        State.WAITING,
        account=account.id,
        chat=chat,
        words=asked.words,
        now=now,
        before=asked.before,
    )
    if asked.photo is not None:
        kept.keep(db, _THING, question, [asked.photo], by=account.id, now=now)
    _note(db, "ask", question, unit, account, now)
    _tell_later(db, question, unit, now, news=True)
    return question


def office_of(db: Connection, account: Account) -> UnitId:
    """The ward or district whose officers somebody asks.

    Raises:
        Gone: There is none.
    """
    for held in account.powers.holdings:
        if (unit := enquiries.office(db, held.unit)) is not None:
            return unit
    roots = units.roots(db)
    if not roots:
        raise Gone
    return roots[0].id


def _note(
    db: Connection, deed: str, enquiry: EnquiryId, unit: UnitId, account: Account, now: datetime
) -> None:
    audit.note(
        db,
        deed,
        _THING,
        enquiry,
        by=account.person,
        unit=unit,
        now=now,
        after={"account": account.id},
    )


def _tell_later(
    db: Connection, enquiry: EnquiryId, unit: UnitId, now: datetime, *, news: bool
) -> None:
    """Have the officers told of it, and reminded once a working day has gone by."""
    told_at = news_at(now, enquiries.last_moment(db, NEWS, unit)) if news else None
    if told_at is not None:
        key = f"{NEWS}:{unit}:{told_at.isoformat()}"
        due.plan(db, key, NEWS, unit, due_at=told_at, useful_until=told_at + USEFUL)
    reminded_at = remind_at(now)
    due.plan(
        db,
        f"{REMINDER}:{enquiry}",
        REMINDER,
        unit,
        due_at=reminded_at,
        useful_until=reminded_at + USEFUL,
        arguments={"enquiry": enquiry},
    )


def own(db: Connection, enquiry: EnquiryId, account: Account) -> Enquiry:
    """An account's own enquiry.

    Raises:
        Gone: There is none of that id, or it is somebody else's.
    """
    found = enquiries.find(db, enquiry)
    if found is None or found.account != account.id:
        raise Gone
    return found


def withdraw(db: Connection, enquiry: EnquiryId, account: Account, now: datetime) -> None:
    """Take one's own question back, as long as it waits.

    Raises:
        Gone: It is somebody else's.
        AnsweredMeanwhile: It waits no more.
    """
    one = own(db, enquiry, account)
    if not enquiries.move(db, enquiry, account.id, State.WAITING, State.WITHDRAWN):
        raise AnsweredMeanwhile
    _note(db, "withdraw", enquiry, one.unit.id, account, now)


# ---- something to be written down --------------------------------------------------------------


def keep(
    db: Connection, file: Attachment, account: Account, chat: ChatId, *, words: str, now: datetime
) -> EnquiryId:
    """Keep a voice note or photo for somebody who records; nobody is asked to enter it yet.

    Of what was handed to nobody the newest few stay.

    Raises:
        NotAllowed: They record nothing.
    """
    tops = account.powers.tops(Action.RECORD_INCOME)
    if not tops or account.practising:
        raise NotAllowed
    entry = enquiries.add(
        db,
        tops[0].id,
        Kind.ENTRY,
        State.KEPT,
        account=account.id,
        chat=chat,
        words=words[:LONGEST_QUESTION],
        now=now,
    )
    kept.keep(db, _THING, entry, [file], by=account.id, now=now)
    _note(db, "keep", entry, tops[0].id, account, now)
    if too_old := enquiries.kept(db, account.id)[MOST_WAITING:]:
        kept.let_go(db, _THING, *too_old)
        enquiries.drop(db, too_old)
    return entry


def hand_over(
    db: Connection, entry: EnquiryId, account: Account, now: datetime
) -> tuple[Enquiry, list[Reachable]]:
    """Ask the unit's helper, or else the officers, to write down what was kept: who is asked.

    Raises:
        Gone: It is somebody else's, or was let go.
        TooManyWaiting: As many wait as one account may have.
        AnsweredMeanwhile: They were asked before.
    """
    one = own(db, entry, account)
    ensure_room(db, account)
    if not enquiries.move(db, entry, account.id, State.KEPT, State.WAITING, asked_at=now):
        raise AnsweredMeanwhile
    _note(db, "hand-over", entry, one.unit.id, account, now)
    today = local_day(now)
    helpers = [
        held
        for held in accounts.holders(db, Role.HELPER, [one.unit.id], today)
        if held.chat is not None and held.person != account.person
    ]
    asked = helpers or officers(db, one.unit, today)
    _tell_later(db, entry, one.unit.id, now, news=False)
    return one, asked


def enter(db: Connection, entry: EnquiryId, *, by: Actor) -> Enquiry:
    """Say that something was written down for its sender.

    Raises:
        Gone: There is no such entry.
        NotAllowed: `by` is neither the unit's helper nor an officer over it.
        AnsweredMeanwhile: Somebody else has said so, or it was taken back.
    """
    return _settle(db, find(db, entry, by=by), None, by)


# ---- answering ---------------------------------------------------------------------------------


def officers(db: Connection, unit: UnitRef, today: date) -> list[Reachable]:
    """The officers who can be written to: the unit's own, or those nearest above."""
    above = enquiries.ancestors(unit)
    found = [
        one for one in accounts.holders(db, Role.OFFICER, above, today) if one.chat is not None
    ]
    nearest = next((one for one in above if any(held.unit == one for held in found)), None)
    return [one for one in found if one.unit == nearest]


def _reach(by: Actor) -> tuple[Sequence[UnitRef], Sequence[UnitRef]]:
    """The units whose enquiries someone sees, and those they only help."""
    helped = [held.unit for held in by.powers.holdings if held.role is Role.HELPER]
    return by.powers.tops(Action.ANSWER), helped


def count_waiting(db: Connection, *, by: Actor) -> int:
    """How much waits for someone."""
    tops, helped = _reach(by)
    return enquiries.count_waiting(db, tops, helped) if tops or helped else 0


def waiting(db: Connection, *, by: Actor, after: int = 0, most: int = 5) -> list[Enquiry]:
    """What waits for someone, the oldest first.

    Raises:
        NotAllowed: Nothing ever waits for them.
    """
    tops, helped = _reach(by)
    if not tops and not helped:
        raise NotAllowed
    return enquiries.waiting(db, tops, helped, after=after, most=most)


def find(db: Connection, enquiry: EnquiryId, *, by: Actor) -> Enquiry:
    """An enquiry that someone may answer.

    Raises:
        Gone: There is none of that id, or nobody was asked yet.
        NotAllowed: It is for others.
    """
    found = enquiries.find(db, enquiry)
    if found is None or found.state is State.KEPT:
        raise Gone
    if not may_settle(by.powers, found):
        raise NotAllowed
    return found


def files(db: Connection, enquiry: Enquiry) -> list[Attachment]:
    """What was sent with it."""
    return kept.kept(db, _THING, enquiry.id)


def answer(db: Connection, enquiry: EnquiryId, words: str, *, by: Actor) -> Enquiry:
    """Answer a question.

    Raises:
        Gone: There is no such question.
        NotAllowed: `by` is no officer over it.
        AnsweredMeanwhile: Somebody else was quicker, or it was taken back.
    """
    one = find(db, enquiry, by=by)
    by.ensure_may(Action.ANSWER, one.unit)
    return _settle(db, one, words, by)


def _settle(db: Connection, one: Enquiry, words: str | None, by: Actor) -> Enquiry:
    if not enquiries.settle(db, one.id, words, by=by.person, now=by.now):
        raise AnsweredMeanwhile
    deed = "enter" if words is None else "answer"
    audit.note(db, deed, _THING, one.id, by=by.person, unit=one.unit.id, now=by.now)
    return one


def keep_ready(db: Connection, enquiry: EnquiryId, title: str, *, by: Actor) -> None:
    """Keep the answer of a question, to be given again.

    Raises:
        Gone: There is no such question, or it has no answer.
        NotAllowed: `by` is no officer over it.
    """
    one = find(db, enquiry, by=by)
    by.ensure_may(Action.ANSWER, one.unit)
    if one.answer is None:
        raise Gone
    made = enquiries.add_ready(db, one.unit.id, title, one.answer, by=by.person, now=by.now)
    audit.note(db, "keep", "ready-answer", made, by=by.person, unit=one.unit.id, now=by.now)


def ready(db: Connection, unit: UnitRef, *, by: Actor) -> list[ReadyAnswer]:
    """The answers kept for a unit and for those above it.

    Raises:
        NotAllowed: `by` is no officer over it.
    """
    by.ensure_may(Action.ANSWER, unit)
    return enquiries.ready(db, enquiries.ancestors(unit))
