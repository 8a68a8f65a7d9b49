"""Those who are to hear announcements: who confirmed, who was not reached, who left."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from sqlalchemy import Connection

from domain.accounts import ChatId
from domain.actors import Actor
from domain.announcement import (
    Announcement,
    AnnouncementId,
    AnnouncementMoved,
    Fate,
    RecipientId,
    State,
)
from domain.clock import local_day, past_quiet_hours
from domain.invites import Invite
from domain.members import PersonId
from domain.permissions import Action
from domain.texts import Json
from domain.units import UnitId
from services import night, oncemore
from services.announcement import ensure_settled, seen
from services.broadcast import Voice, still_entitled, whom_of
from storage import accounts, announcement, audience, audit, groups, invites, recipients
from storage.recipients import Recipient

# ---- not reached, not read ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """How many are written to, and when it leaves; None at once."""

    count: int
    at: datetime | None = None


def count_unread(db: Connection, found: Announcement, today: date) -> int:
    """To how many it was sent who have not confirmed it and hold such a role still."""
    whom = whom_of(db, found.top, found.audience.standing(), today)
    return audience.count_unread(db, whom, found.id)


def remind(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime, voice: Voice) -> Sent:
    """Write once more to everybody who got it and has not confirmed, once a day.

    Asked for by night it leaves in the morning; who does not fit into the first piece is written
    to a little later.

    Raises:
        AnnouncementMoved: It asks nobody to confirm, or was cancelled.
    """
    found = seen(db, one, by=by)
    if not found.asks_yes or found.state is State.CANCELLED:
        raise AnnouncementMoved
    on = local_day(past_quiet_hours(by.now))
    count, behind = oncemore.remind_piece(db, found, 0, on, soon, voice)
    if behind is not None:
        oncemore.plan(db, oncemore.REMIND, found, behind, by.now)
        count = count_unread(db, found, by.today)
    audit.note(db, "remind", "announcement", one, by=by.person, unit=found.top.id, now=by.now)
    keys = oncemore.reminder_keys(found, on)
    return Sent(count=count, at=night.rest(db, found.top.id, keys, by.now))


def release_held(
    db: Connection,
    one: AnnouncementId,
    *,
    by: Actor,
    soon: datetime,
    only: RecipientId | None = None,
) -> Sent:
    """Send what nobody knows of whether it arrived once more, to all or one who may hear it still.

    Raises:
        AnnouncementMoved: It was cancelled; of this one it is known by now, or somebody else has
            decided.
    """
    found = seen(db, one, by=by, lock=True)
    if found.state is State.CANCELLED:
        raise AnnouncementMoved
    count = _drop_not_entitled(db, found, by.today, soon, only)
    _ensure_decided(count, only)
    to, at = _line_for(found, by)
    count = recipients.move_messages(db, one, {Fate.HELD}, to, soon, only=only)
    oncemore.go_on_after(db, found, by.now)
    _note_held(db, "release", found, by, only)
    return Sent(count=count, at=at)


def _drop_not_entitled(
    db: Connection, found: Announcement, today: date, soon: datetime, only: RecipientId | None
) -> int:
    """Of what is held, let go what is for people who may not hear it any more; how many were held.

    With `only` that one alone is looked at.
    """
    count, after, most = 0, 0 if only is None else only - 1, _LOOKED_AT if only is None else 1
    while held := recipients.piece(db, found.id, after=after, fates={Fate.HELD}, limit=most):
        if only is not None and held[0].id != only:
            break
        may = still_entitled(db, found, held, today)
        for each in held:
            if each.id not in may and each.outbox is not None:
                recipients.drop_held(db, each.outbox, soon)
                recipients.set_recipient(db, each.id, state=Fate.NOT_ENTITLED)
        count, after = count + len(held), held[-1].id
    return count


#: Held ones looked at in one statement.
_LOOKED_AT = 500


def _line_for(found: Announcement, by: Actor) -> tuple[Fate, datetime | None]:
    """Whether what is sent once more leaves now, or rests: by night, and while all of it rests."""
    at = past_quiet_hours(by.now)
    if at > by.now:
        return Fate.PAUSED, at
    return (Fate.QUEUED if found.state in oncemore.ON_THE_WAY else Fate.PAUSED), None


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
) -> Sent:
    """Send it to those it did not reach who may hear it today and can be reached.

    Also to who has come in since for a unit nobody looked after. Those who do not fit into the
    first piece get it a little later.

    Raises:
        AnnouncementMoved: It has not begun, is paused, or was cancelled.
        CorrectionWaits: A second officer is asked about its correction.
    """
    found = seen(db, one, by=by, lock=True)
    ensure_settled(found)
    rests_till_morning = found.state is State.APPROVED and found.has_begun
    if found.state not in oncemore.ON_THE_WAY and not rests_till_morning:
        raise AnnouncementMoved
    sent, behind = oncemore.again_piece(db, found, 0, by.today, soon, voice)
    count = sent
    if behind is not None:
        oncemore.plan(db, oncemore.AGAIN, found, behind, by.now)
        whom = whom_of(db, found.top, found.audience, by.today)
        count += audience.count_missed(db, whom, found.id, oncemore.MISSED, after=behind)
    to, at = _line_for(found, by)
    if to is Fate.PAUSED:
        recipients.move_messages(db, one, {Fate.QUEUED}, to, soon)
    if sent:
        oncemore.go_on_after(db, found, by.now)
    audit.note(db, "again", "announcement", one, by=by.person, unit=found.top.id, now=by.now)
    return Sent(count=count, at=at)


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
    """Somebody read in a group what they were sent nowhere else.

    It counts for those who are to hear it anyway, and for people of the unit whose group it is.
    """
    group = groups.find(db, chat)
    in_it = chat in recipients.heard_in(db, found.id, [chat])
    if group is None or group.unit is None or not in_it:
        return Confirmation(what=Confirmed.NOT_THEIRS)
    if mine is not None:
        again = mine.confirmed_at is not None or not recipients.confirm(db, mine.id, now)
        what = Confirmed.BEFORE if again else Confirmed.NOW
        return Confirmation(what=what, at=mine.confirmed_at)
    if not accounts.is_of(db, person, group.unit, local_day(now)):
        return Confirmation(what=Confirmed.NOT_THEIRS)
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

#: Rows of the last month that are looked through for whom to call.
_LOOKED_THROUGH = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One whom the newest of some announcements did not reach."""

    written_at: datetime
    whom: Recipient
    name: str | None = None
    """Of a unit nobody has come in for: whom its invite was made for."""
    phone: str | None = None


def to_call(db: Connection, *, by: Actor) -> list[Call]:
    """Whom announcements of the last month did not reach, in the units whose people `by` knows.

    Each person, and each unit nobody has come in for, once.

    Raises:
        NotAllowed: `by` knows the people of no unit.
    """
    by.powers.ensure_may(Action.SEE_REGISTER)
    tops = [one for one in by.powers.tops(Action.SEE_REGISTER) if not one.practice]
    since = by.now - timedelta(days=31)
    rows = recipients.to_call(db, tops, since, limit=_LOOKED_THROUGH) if tops else []
    newest = {
        (each.hearer.unit.id, each.hearer.person): (written_at, each)
        for _, written_at, each in reversed(rows)
    }
    found = [one for _, one in sorted(newest.items(), key=lambda one: one[0][0])]
    empty = [each.hearer.unit.id for _, each in found if each.fate is Fate.NOBODY]
    meant = invites.meant_for(db, empty) if empty else {}
    return [_call(written_at, each, meant) for written_at, each in found]


def _call(written_at: datetime, whom: Recipient, meant: Mapping[UnitId, Invite]) -> Call:
    if whom.fate is not Fate.NOBODY:
        return Call(written_at=written_at, whom=whom, phone=whom.phone)
    invite = meant.get(whom.hearer.unit.id)
    if invite is None:
        return Call(written_at=written_at, whom=whom)
    return Call(written_at=written_at, whom=whom, name=invite.name, phone=invite.phone)
