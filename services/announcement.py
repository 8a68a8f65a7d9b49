"""Announcements: written, approved, stopped, corrected."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from domain.accounts import AccountId, ChatId
from domain.actors import Actor
from domain.announcement import (
    LONGEST,
    NAME,
    UNIT,
    Announcement,
    AnnouncementId,
    AnnouncementMoved,
    Audience,
    Fate,
    NewAnnouncement,
    NobodyThere,
    OwnApproval,
    State,
    WordsTooLong,
    awake,
    ensure_known,
    places_in,
    useful_until,
)
from domain.errors import Gone
from domain.messages import Attachment
from domain.permissions import Action, Role
from domain.texts import Json
from domain.units import UnitRef
from services import broadcast, targets
from storage import accounts, announcement, audit, members, recipients
from storage import audience as audiences
from storage.accounts import Reachable

# ---- written ------------------------------------------------------------------------------------


def issue(
    db: Connection,
    top: UnitRef,
    *,
    occasion: str,
    audience: Json,
    texts: Mapping[str, str],
    at: datetime,
    useful_until: datetime,
) -> AnnouncementId | None:
    """Let the calendar speak: the plan it stands in is its approval.

    Args:
        db: The open connection.
        top: The ward or district that speaks.
        occasion: The moment's own key; under one key it speaks once.
        audience: Who is to hear it.
        texts: What is said, by part of the audience; "" for everybody else. Places in braces
            are filled for each reader.
        at: The moment, by the calendar.
        useful_until: Past it a person is asked instead.

    Returns:
        The announcement; None when this occasion has spoken before.
    """
    new = NewAnnouncement(
        audience=audience,
        texts=texts,
        state=State.APPROVED,
        occasion=occasion,
        send_at=at,
        useful_until=useful_until,
    )
    found = announcement.add(db, top.id, new, at)
    if found is not None:
        broadcast.plan(db, found, top.id, at, useful_until)
    return found


def ensure_words(db: Connection, top: UnitRef, words: str, today: date) -> None:
    """Refuse a text that is too long, or has a place nothing fills.

    Raises:
        WordsTooLong: Nobody reads that much.
        PlaceUnknown: A place is named that there is not.
    """
    if len(words) > LONGEST:
        raise WordsTooLong(count=len(words), most=LONGEST)
    if places_in(words):
        ensure_known(words, {UNIT: "", NAME: "", **targets.places(db, top, top, today)})


def write(
    db: Connection,
    top: UnitRef,
    audience: Audience,
    words: str,
    *,
    file: Attachment | None,
    asks_yes: bool,
    by: Actor,
    account: AccountId,
    chat: ChatId,
) -> AnnouncementId:
    """Write an announcement down as a draft; its writer will watch it in `chat`.

    Raises:
        NotAllowed: `by` may not speak for this unit.
        PlaceUnknown: The text has a place nothing fills.
        WordsTooLong: Nobody reads that much.
        Gone: There is no such announcement or request that it goes by.
    """
    by.ensure_may(Action.ANNOUNCE, top)
    ensure_words(db, top, words, by.today)
    if audience.unconfirmed is not None:
        seen(db, audience.unconfirmed, by=by)
    new = NewAnnouncement(
        audience=audience.to_json(),
        texts={"": words},
        by=by.person,
        asks_yes=asks_yes,
        progress_chat_id=chat,
    )
    one = announcement.add(db, top.id, new, by.now)
    if one is None:
        raise Gone
    if file is not None:
        announcement.keep_file(db, one, file, account, by.now)
    audit.note(db, "write", "announcement", one, by=by.person, unit=top.id, now=by.now)
    return one


def seen(db: Connection, one: AnnouncementId, *, by: Actor, lock: bool = False) -> Announcement:
    """An announcement, for who may speak for its unit.

    Raises:
        Gone: There is none.
        NotAllowed: `by` may not speak for its unit.
    """
    found = announcement.find(db, one, lock=lock)
    if found is None:
        raise Gone
    by.ensure_may(Action.ANNOUNCE, found.top)
    return found


# ---- who hears it -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Who would hear it, before anything leaves."""

    people: int
    to_call: int
    """Those of them who use no assistant."""
    groups: int
    names: Sequence[tuple[str, str]]
    """Some of them: name and unit."""


def preview(
    db: Connection, top: UnitRef, audience: Audience, *, by: Actor, named: int = 3, after: int = 0
) -> Preview:
    """Count an audience as it stands today, and name some of it.

    Raises:
        NotAllowed: `by` may not speak for this unit.
        NobodyThere: Nobody is in it.
    """
    by.ensure_may(Action.ANNOUNCE, top)
    whom = broadcast.whom_of(db, top, audience, by.today)
    people, groups = audiences.count_people(db, whom), audiences.count_groups(db, whom)
    if not people and not groups:
        raise NobodyThere
    return Preview(
        people=people,
        to_call=people - audiences.count_reachable(db, whom) if people else 0,
        groups=groups,
        names=audiences.names(db, whom, limit=named, after=after) if people else (),
    )


# ---- approved -----------------------------------------------------------------------------------


def others(db: Connection, one: Announcement, today: date) -> list[Reachable]:
    """The officers who could approve it: those in the chat who did not write it."""
    officers = accounts.holders(db, Role.OFFICER, [one.top.id], today)
    return [each for each in officers if each.person != one.written_by and each.chat is not None]


def writer(db: Connection, one: Announcement, today: date) -> Reachable | None:
    """Who wrote it; without a chat where they may open it no more, or cannot be written to."""
    if one.written_by is None:
        return None
    for each in accounts.holders(db, Role.OFFICER, [one.top.id], today):
        if each.person == one.written_by:
            return each
    known = members.person(db, one.written_by)
    name = known.name if known is not None else ""
    return Reachable(person=one.written_by, name=name, unit=one.top.id, account=None, chat=None)


def officers(db: Connection, one: Announcement, today: date) -> list[Reachable]:
    """All officers of the unit that speaks who can be written to."""
    found = accounts.holders(db, Role.OFFICER, [one.top.id], today)
    return [each for each in found if each.chat is not None]


def submit(
    db: Connection, one: AnnouncementId, send_at: datetime | None, *, by: Actor
) -> Announcement:
    """Ask for approval; where no other officer could give it, it is approved by its one officer.

    Args:
        db: The open connection.
        one: The announcement.
        send_at: When it is to leave; None as soon as it may.
        by: Who asks.

    Raises:
        AnnouncementMoved: It is no draft any more.
    """
    found = seen(db, one, by=by, lock=True)
    alone = not others(db, found, by.today)
    if not alone:
        _move(db, found, {State.DRAFT}, by, "submit", state=State.WAITING, send_at=send_at)
    else:
        _approve(db, found, {State.DRAFT}, send_at, by)
    return seen(db, one, by=by)


def approve(db: Connection, one: AnnouncementId, *, by: Actor) -> Announcement:
    """Let it leave at its moment, as a second officer.

    Raises:
        OwnApproval: `by` wrote it, and another officer could approve it.
        AnnouncementMoved: It waits for nobody's approval any more.
    """
    found = seen(db, one, by=by, lock=True)
    ensure_other(db, found, by=by)
    _approve(db, found, {State.WAITING}, found.send_at, by)
    return seen(db, one, by=by)


def ensure_other(db: Connection, found: Announcement, *, by: Actor) -> None:
    """Refuse one's own approval while another officer could give theirs.

    Raises:
        OwnApproval: There is another.
    """
    if found.written_by == by.person and others(db, found, by.today):
        raise OwnApproval


def _approve(
    db: Connection,
    found: Announcement,
    states: Collection[State],
    send_at: datetime | None,
    by: Actor,
) -> None:
    at = awake(max(send_at or by.now, by.now))
    until = useful_until(at)
    _move(
        db,
        found,
        states,
        by,
        "approve",
        state=State.APPROVED,
        approved_by=by.person,
        approved_at=by.now,
        send_at=at,
        useful_until=until,
    )
    broadcast.plan(db, found.id, found.top.id, at, until)


def _move(
    db: Connection,
    found: Announcement,
    states: Collection[State],
    by: Actor,
    deed: str,
    reason: str | None = None,
    **values: object,
) -> None:
    """Change its state once: whoever comes second is told."""
    if not announcement.change(db, found.id, from_states=states, **values):
        raise AnnouncementMoved
    audit.note(
        db,
        deed,
        "announcement",
        found.id,
        by=by.person,
        unit=found.top.id,
        now=by.now,
        before={"state": found.state.value, "version": found.version},
        after={"reason": reason} if reason is not None else None,
    )


def take_back(db: Connection, one: AnnouncementId, *, by: Actor, reason: str | None = None) -> None:
    """Make it a draft again before anything has left; why, another officer may say.

    Raises:
        AnnouncementMoved: Something has left, or it is a draft.
    """
    found = seen(db, one, by=by, lock=True)
    if found.has_begun:
        raise AnnouncementMoved
    cleared = {"approved_by": None, "approved_at": None, "send_at": None, "useful_until": None}
    states = {State.WAITING, State.APPROVED}
    _move(db, found, states, by, "take-back", reason, state=State.DRAFT, **cleared)


def send_now(db: Connection, one: AnnouncementId, *, by: Actor) -> Announcement:
    """Let what was approved for later, or was late, leave as soon as it may.

    Raises:
        AnnouncementMoved: It waits for no moment.
    """
    found = seen(db, one, by=by, lock=True)
    at = awake(by.now)
    until = useful_until(at)
    states = {State.APPROVED, State.LATE}
    _move(db, found, states, by, "send-now", state=State.APPROVED, send_at=at, useful_until=until)
    broadcast.plan(db, one, found.top.id, at, until)
    return seen(db, one, by=by)


def pause(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime) -> None:
    """Let nothing more leave for now.

    Raises:
        AnnouncementMoved: It is not under way.
    """
    found = seen(db, one, by=by, lock=True)
    _move(db, found, {State.RUNNING}, by, "pause", state=State.PAUSED)
    recipients.move_messages(db, one, {Fate.QUEUED}, Fate.PAUSED, soon)


def go_on(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime) -> None:
    """Let what was paused leave.

    Raises:
        AnnouncementMoved: It is not paused.
    """
    found = seen(db, one, by=by, lock=True)
    until = useful_until(awake(by.now))
    _move(db, found, {State.PAUSED}, by, "go-on", state=State.RUNNING, useful_until=until)
    recipients.move_messages(db, one, {Fate.PAUSED}, Fate.QUEUED, soon)


def cancel(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime) -> int:
    """Let nothing more leave for good; how many messages were taken back.

    Raises:
        AnnouncementMoved: It is over or was cancelled before.
    """
    found = seen(db, one, by=by, lock=True)
    over = {State.DONE, State.CANCELLED}
    states = [state for state in State if state not in over]
    _move(db, found, states, by, "cancel", state=State.CANCELLED, done_at=by.now)
    waiting = {Fate.QUEUED, Fate.PAUSED}
    return recipients.move_messages(db, one, waiting, Fate.DROPPED, soon, why="cancelled")


# ---- corrected ----------------------------------------------------------------------------------


def correct(db: Connection, one: AnnouncementId, words: str, *, by: Actor) -> None:
    """Put right what was sent: who got it hears of it, who has not gets the new text.

    What has not begun to leave is a draft again with its new words: others approved the old ones.

    Raises:
        PlaceUnknown: The text has a place nothing fills.
        WordsTooLong: Nobody reads that much.
        AnnouncementMoved: It was cancelled.
    """
    found = seen(db, one, by=by, lock=True)
    ensure_words(db, found.top, words, by.today)
    if not found.has_begun:
        cleared = {"approved_by": None, "approved_at": None, "useful_until": None}
        states = {State.DRAFT, State.WAITING, State.APPROVED}
        _move(db, found, states, by, "reword", state=State.DRAFT, texts={"": words}, **cleared)
        return
    if found.state is State.CANCELLED:
        raise AnnouncementMoved
    announcement.keep_version(db, found, by.person, by.now)
    state = State.RUNNING if found.state is State.DONE else found.state
    until = useful_until(awake(by.now))
    until = max(until, found.useful_until or until)
    _move(
        db,
        found,
        {found.state},
        by,
        "correct",
        texts={"": words},
        version=found.version + 1,
        state=state,
        useful_until=until,
        done_at=None,
    )
    recipients.move_messages(db, one, {Fate.QUEUED}, Fate.PAUSED, by.now)  # the old words stay
