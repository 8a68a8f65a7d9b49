"""An announcement once more: a reminder for who has not read it, itself for whom it did not reach.

An officer asks for it in the chat, where the first piece is made ready; what is left follows a
piece at a time by the calendar, never by night, and no faster than it is sent.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from domain.announcement import (
    LOST_FATES,
    Announcement,
    AnnouncementId,
    Fate,
    Hearer,
    NotReadYet,
    State,
    useful_until,
)
from domain.clock import is_quiet, local_day, past_quiet_hours
from domain.messages import Message
from domain.texts import Verbatim
from services import broadcast
from services.broadcast import Texts, Voice, addressed, button, still_entitled, whom_of
from storage import announcement, audience, due, outbox, recipients
from storage.due import Due
from storage.outbox import OutboxId
from storage.recipients import Recipient

#: Recipients looked at in one transaction, and how far apart the pieces are: slower than the
#: 25 a second a bot may send, so that no more wait than one piece.
PIECE, APART = 100, timedelta(seconds=5)
#: The kinds of due moment at which the next piece is made ready.
REMIND, AGAIN = "announcement-remind", "announcement-again"
#: Letters of an announcement that stand in a reminder of it.
_EXCERPT = 300
#: Whom it did not reach.
MISSED = LOST_FATES | {Fate.NO_ACCOUNT, Fate.NOBODY}
ON_THE_WAY = frozenset({State.RUNNING, State.DONE})


def plan(db: Connection, kind: str, found: Announcement, after: int, now: datetime) -> None:
    """Have the next piece made ready, behind a recipient, as soon as nobody is woken by it."""
    at = past_quiet_hours(now)
    due.plan(
        db,
        f"{kind}:{found.id}:{now.isoformat()}:{after}",
        kind,
        found.top.id,
        due_at=at,
        useful_until=useful_until(at),
        arguments={"announcement": found.id, "after": after},
    )


def go_on(db: Connection, one: Due, now: datetime, soon: datetime, voice: Voice) -> None:
    """Make the next piece ready, and plan the one behind it.

    What was cancelled or paused meanwhile is left; what would wake somebody waits for the
    morning; what is hours late is of no use any more.
    """
    found = announcement.find(db, AnnouncementId(int(one.arguments["announcement"])), lock=True)
    if found is None or one.is_late(now):
        return
    if is_quiet(now):
        due.postpone(db, one, past_quiet_hours(now))
        return
    if found.state is State.APPROVED and found.has_begun:  # it rests, and is about to go on
        due.postpone(db, one, now + timedelta(minutes=1))
        return
    after, today = int(one.arguments["after"]), local_day(now)
    if one.kind == REMIND and found.asks_yes and found.state is not State.CANCELLED:
        _, behind = remind_piece(db, found, after, today, soon, voice)
    elif one.kind == AGAIN and found.state in ON_THE_WAY and found.proposed is None:
        sent, behind = again_piece(db, found, after, today, soon, voice)
        if sent:
            go_on_after(db, found, now)
    else:
        return
    if behind is not None:
        plan(db, one.kind, found, behind, now + APART)


# ---- reminded -----------------------------------------------------------------------------------


def reminder_keys(found: Announcement, on: date) -> str:
    """How the keys of a day's reminders begin: nobody is reminded twice a day."""
    return f"announcement-reminder:{found.id}:{on}:"


def remind_piece(
    db: Connection, found: Announcement, after: int, on: date, soon: datetime, voice: Voice
) -> tuple[int, int | None]:
    """Remind the next people who have not read it and may hear it still.

    Returns:
        How many are to be reminded, those reminded today before among them; and the recipient
        behind which the rest stand, None where there are none.
    """
    waiting = recipients.piece(db, found.id, after=after, unread=True, limit=PIECE)
    may = still_entitled(db, found, waiting, on) if waiting else set()
    whom = [one.hearer for one in waiting if one.id in may and one.hearer.chat is not None]
    keys = {f"{reminder_keys(found, on)}{one.chat}": one for one in whom}
    known = outbox.known(db, keys) if keys else set()
    text = Texts(db, found, on, voice)
    day = local_day(found.send_at or found.written_at)
    new = [
        (one.chat, _reminder(db, found, text.words(db, one), day, one, voice), key)
        for key, one in keys.items()
        if key not in known and one.chat is not None
    ]
    outbox.add_quiet(db, new, soon)
    return len(whom), waiting[-1].id if len(waiting) == PIECE else None


def _reminder(
    db: Connection, found: Announcement, words: str, day: date, one: Hearer, voice: Voice
) -> Message:
    said = NotReadYet(day=day, words=Verbatim(words[:_EXCERPT]))
    return voice.present(db, one, Message(texts=(said.text(),), choices=(button(found),)))


# ---- not reached --------------------------------------------------------------------------------


def again_piece(
    db: Connection, found: Announcement, after: int, today: date, soon: datetime, voice: Voice
) -> tuple[int, int | None]:
    """Send it to the next of those it did not reach who may hear it and can be reached.

    Returns:
        How many; and the recipient behind which the rest stand, None where there are none.
    """
    missed = recipients.piece(db, found.id, after=after, fates=MISSED, limit=PIECE)
    ready = list(_hear_again(db, found, missed, today))
    chats = [hearer.chat for _, hearer in ready if hearer.chat is not None]
    told = recipients.told_in(db, found.id, chats) if found.version > 1 and chats else set()
    text = Texts(db, found, today, voice)
    messages = [
        addressed(
            text.for_one(db, hearer, corrects=hearer.chat in told),
            hearer,
            found,
            one.outbox or OutboxId(0),
        )
        for one, hearer in ready
    ]
    rows = outbox.add_many(db, messages, soon)
    anew = [(one.id, hearer, row) for (one, hearer), row in zip(ready, rows, strict=True)]
    recipients.send_anew(db, found.version, anew)
    return len(ready), missed[-1].id if len(missed) == PIECE else None


def _hear_again(
    db: Connection, found: Announcement, missed: Sequence[Recipient], today: date
) -> Iterator[tuple[Recipient, Hearer]]:
    """Those who may hear it today and can be reached, as they are today; no chat twice."""
    hearers = _people_today(db, found, missed, today) | _places_today(db, found, missed, today)
    groups = [one for one in missed if one.hearer.person is None and one.fate is not Fate.NOBODY]
    bound = still_entitled(db, found, groups, today) if groups else set()
    hearers |= {one.id: one.hearer for one in groups if one.id in bound}
    moved = [
        hearer.chat
        for one in missed
        if (hearer := hearers.get(one.id)) is not None
        and hearer.chat is not None
        and hearer.chat != one.hearer.chat
    ]
    taken = recipients.heard_in(db, found.id, moved) if moved else set()
    for one in missed:
        hearer = hearers.get(one.id)
        if hearer is None or hearer.chat is None or not hearer.reachable:
            continue
        if hearer.chat != one.hearer.chat and hearer.chat in taken:
            continue
        taken.add(hearer.chat)
        yield one, hearer


def _people_today(
    db: Connection, found: Announcement, missed: Sequence[Recipient], today: date
) -> dict[int, Hearer]:
    """People who hold such a role today, with the chat they can be written to in."""
    people = [one.hearer.person for one in missed if one.hearer.person is not None]
    if not people:
        return {}
    whom = whom_of(db, found.top, found.audience, today)
    held = {one.person: one for one in reversed(audience.held_by(db, whom, people))}
    now = {one.person: one for one in audience.chats_of(db, held.values())} if held else {}
    return {
        one.id: now[one.hearer.person]
        for one in missed
        if one.hearer.person is not None and one.hearer.person in now
    }


def _places_today(
    db: Connection, found: Announcement, missed: Sequence[Recipient], today: date
) -> dict[int, Hearer]:
    """Who has come in since for units nobody looked after, and has not heard it for another."""
    empty = [one for one in missed if one.fate is Fate.NOBODY]
    if not empty:
        return {}
    within = replace(found.audience, units=tuple(one.hearer.unit.id for one in empty))
    held = audience.held_by(db, whom_of(db, found.top, within, today))
    known = recipients.heard(db, found.id, [one.person for one in held]) if held else set()
    new = [one for one in held if one.person not in known]
    now = {one.person: one for one in audience.chats_of(db, new)} if new else {}
    found_for: dict[int, Hearer] = {}
    for place in empty:
        first = next((one for one in new if one.unit.is_under(place.hearer.unit)), None)
        if first is not None and (hearer := now.pop(first.person, None)) is not None:
            found_for[place.id] = replace(hearer, unit=place.hearer.unit)
            new = [one for one in new if one.person != first.person]
    return found_for


def go_on_after(db: Connection, found: Announcement, now: datetime) -> None:
    """What was over goes on until this has left too; by night, in the morning."""
    if found.state not in ON_THE_WAY:
        return
    at = past_quiet_hours(now)
    if at > now:
        broadcast.put_off(db, replace(found, useful_until=None), at)
        announcement.change(db, found.id, done_at=None)
        return
    values = {"state": State.RUNNING, "useful_until": useful_until(at), "done_at": None}
    announcement.change(db, found.id, from_states=[State.DONE], **values)
