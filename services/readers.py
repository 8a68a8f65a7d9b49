"""Those who are to hear announcements: who confirmed, who was not reached, who left."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from sqlalchemy import Connection

from domain.accounts import ChatId
from domain.actors import Actor
from domain.announcement import (
    LOST_FATES,
    Announcement,
    AnnouncementId,
    AnnouncementMoved,
    Fate,
    Hearer,
    NotReadYet,
    RecipientId,
    State,
    awake,
    useful_until,
)
from domain.clock import local_day
from domain.members import PersonId
from domain.messages import Message
from domain.permissions import Action
from domain.texts import Json, Verbatim
from services.announcement import seen
from services.broadcast import Texts, Voice, addressed, button, whom_of
from storage import announcement, audience, audit, groups, outbox, recipients
from storage.outbox import OutboxId
from storage.recipients import Recipient

#: People sent to again at once, and reminded at once.
AT_ONCE, REMINDED = 100, 5000
#: Letters of an announcement that stand in a reminder of it.
_EXCERPT = 300


# ---- not reached, not read ----------------------------------------------------------------------


def remind(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime, voice: Voice) -> int:
    """Write once more to everybody who got it and has not confirmed, once a day; to how many.

    Raises:
        AnnouncementMoved: It asks nobody to confirm, or was cancelled.
    """
    found = seen(db, one, by=by)
    if not found.asks_yes or found.state is State.CANCELLED:
        raise AnnouncementMoved
    waiting = recipients.recipients(db, one, unconfirmed=True, limit=REMINDED)
    text = Texts(db, found, by.today, voice)
    for each in waiting:
        if each.hearer.chat is not None:
            words = Verbatim(text.words(db, each.hearer)[:_EXCERPT])
            said = NotReadYet(day=local_day(found.send_at or found.written_at), words=words)
            message = Message(texts=(said.text(),), choices=(button(found),))
            outbox.add(
                db,
                each.hearer.chat,
                voice.present(db, each.hearer, message),
                soon,
                priority=outbox.QUIET,
                unique_key=f"announcement-reminder:{one}:{by.today}:{each.hearer.chat}",
            )
    audit.note(db, "remind", "announcement", one, by=by.person, unit=found.top.id, now=by.now)
    return len(waiting)


def release_held(
    db: Connection,
    one: AnnouncementId,
    *,
    by: Actor,
    soon: datetime,
    only: RecipientId | None = None,
) -> int:
    """Send what nobody knows of whether it arrived once more, to all or to one; how many.

    Raises:
        AnnouncementMoved: Of this one it is known by now, or somebody else has decided.
    """
    found = seen(db, one, by=by, lock=True)
    count = recipients.move_messages(db, one, {Fate.HELD}, Fate.QUEUED, soon, only=only)
    _ensure_decided(count, only)
    _go_on_after(db, found, by)
    _note_held(db, "release", found, by, only)
    return count


def drop_held(
    db: Connection,
    one: AnnouncementId,
    *,
    by: Actor,
    soon: datetime,
    only: RecipientId | None = None,
) -> int:
    """Decide that what nobody knows of is not sent again, to all or to one; how many.

    Raises:
        AnnouncementMoved: Of this one it is known by now, or somebody else has decided.
    """
    found = seen(db, one, by=by, lock=True)
    count = recipients.move_messages(
        db, one, {Fate.HELD}, Fate.DROPPED, soon, why="decided", only=only
    )
    _ensure_decided(count, only)
    _note_held(db, "drop", found, by, only)
    return count


def _ensure_decided(count: int, only: RecipientId | None) -> None:
    if only is not None and not count:
        raise AnnouncementMoved


def _note_held(
    db: Connection, deed: str, found: Announcement, by: Actor, only: RecipientId | None
) -> None:
    after: Json = {"recipient": int(only)} if only is not None else None
    audit.note(
        db,
        deed,
        "announcement",
        found.id,
        by=by.person,
        unit=found.top.id,
        now=by.now,
        after=after,
    )


def send_again(
    db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime, voice: Voice
) -> int:
    """Send it to those it did not reach who may hear it today and can be reached; to how many.

    Raises:
        AnnouncementMoved: It has not begun, is paused, or was cancelled.
    """
    found = seen(db, one, by=by, lock=True)
    if found.state not in {State.RUNNING, State.DONE}:
        raise AnnouncementMoved
    missed = recipients.recipients(db, one, fates=LOST_FATES | {Fate.NO_ACCOUNT}, limit=AT_ONCE)
    text, sent = Texts(db, found, by.today, voice), 0
    for each in missed:
        hearer = _hears_again(db, found, each, by.today)
        if hearer is None or hearer.chat is None or not hearer.reachable:
            continue
        again = each.outbox or OutboxId(0)
        message = addressed(text.for_one(db, hearer), hearer, found, again)
        (row,) = outbox.add_many(db, [message], soon)
        values = {"outbox_id": row, "state": Fate.QUEUED, "chat_id": hearer.chat}
        recipients.set_recipient(
            db, each.id, **values, unit_id=hearer.unit.id, version=found.version
        )
        sent += 1
    _go_on_after(db, found, by)
    audit.note(db, "again", "announcement", one, by=by.person, unit=found.top.id, now=by.now)
    return sent


def _hears_again(db: Connection, found: Announcement, one: Recipient, today: date) -> Hearer | None:
    """A recipient as they are today; None when they may not hear it any more."""
    if one.hearer.person is None:
        return one.hearer
    whom = whom_of(db, found.top, found.audience, today)
    held = audience.candidates(db, whom, after=0, limit=1, person=one.hearer.person)
    return audience.chats_of(db, held)[0] if held else None


def _go_on_after(db: Connection, found: Announcement, by: Actor) -> None:
    """What was over goes on until this has left too."""
    until = useful_until(awake(by.now))
    values = {"state": State.RUNNING, "useful_until": until, "done_at": None}
    announcement.change(db, found.id, from_states=[State.DONE], **values)


# ---- confirmed ----------------------------------------------------------------------------------


class Confirmed(Enum):
    """What came of somebody's "I have read it"."""

    NOW = "now"
    BEFORE = "before"
    OLDER = "older"
    """It has been corrected since: the newer one counts."""
    NOT_THEIRS = "not-theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """What came of it, and when they had confirmed before."""

    what: Confirmed
    at: datetime | None = None


def confirm(
    db: Connection,
    one: AnnouncementId | None,
    version: int | None,
    person: PersonId,
    chat: ChatId,
    now: datetime,
) -> Confirmation:
    """Write down that somebody has read it, the one time it counts.

    Args:
        db: The open connection.
        one: The announcement; None for the newest they have not confirmed.
        version: Which of its versions they read; None for the one they were sent.
        person: Who.
        chat: Where they said so: their own chat, or a group's.
        now: The instant of the calendar.
    """
    one = one or recipients.last_unconfirmed(db, person)
    found = announcement.find(db, one) if one is not None else None
    if found is None:
        return Confirmation(what=Confirmed.NOT_THEIRS)
    mine = recipients.of_person(db, found.id, person)
    if mine is None or mine.outbox is None:
        return _in_group(db, found, mine, person, chat, now)
    if version is not None and version < mine.version:
        return Confirmation(what=Confirmed.OLDER)
    if mine.confirmed_at is not None or not recipients.confirm(db, mine.id, now):
        return Confirmation(what=Confirmed.BEFORE, at=mine.confirmed_at)
    return Confirmation(what=Confirmed.NOW)


def _in_group(
    db: Connection,
    found: Announcement,
    mine: Recipient | None,
    person: PersonId,
    chat: ChatId,
    now: datetime,
) -> Confirmation:
    """Somebody read in a group what they were sent nowhere else."""
    group = groups.find(db, chat)
    in_it = chat in recipients.heard_in(db, found.id, [chat])
    if group is None or group.unit is None or not in_it:
        return Confirmation(what=Confirmed.NOT_THEIRS)
    if mine is not None:
        again = mine.confirmed_at is not None or not recipients.confirm(db, mine.id, now)
        what = Confirmed.BEFORE if again else Confirmed.NOW
        return Confirmation(what=what, at=mine.confirmed_at)
    recipients.add_confirmed(db, found.id, group.unit.id, person, found.version, now)
    return Confirmation(what=Confirmed.NOW)


# ---- who is there no more -----------------------------------------------------------------------


def role_ended(db: Connection, person: PersonId, today: date, now: datetime) -> None:
    """Take back what has not left yet for somebody who may not hear it any more."""
    for one, origin in recipients.waiting_for(db, person=person):
        whom = whom_of(db, origin.top, origin.audience, today)
        if audience.candidates(db, whom, after=0, limit=1, person=person):
            continue
        if one.outbox is not None and recipients.withdraw(db, one.outbox, now, "not entitled"):
            recipients.set_recipient(db, one.id, state=Fate.NOT_ENTITLED)


def chat_left(db: Connection, chat: ChatId, now: datetime) -> None:
    """Take back what has not left yet for a chat that lets nobody write to it."""
    for one, _ in recipients.waiting_for(db, chat=chat):
        if one.outbox is not None and recipients.withdraw(db, one.outbox, now, "left"):
            recipients.set_recipient(db, one.id, state=Fate.UNREACHABLE)


# ---- called -------------------------------------------------------------------------------------


def to_call(
    db: Connection, *, by: Actor, limit: int = 30
) -> list[tuple[AnnouncementId, datetime, Recipient]]:
    """Whom announcements of the last month did not reach, in the units whose people `by` knows.

    Raises:
        NotAllowed: `by` knows the people of no unit.
    """
    by.powers.ensure_may(Action.SEE_REGISTER)
    tops = [one for one in by.powers.tops(Action.SEE_REGISTER) if not one.practice]
    since = by.now - timedelta(days=31)
    return recipients.to_call(db, tops, since, limit=limit) if tops else []
