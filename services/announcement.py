"""Announcements: written, approved, sent, stopped."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
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
    CorrectionWaits,
    Fate,
    NewAnnouncement,
    NobodyThere,
    OwnApproval,
    State,
    WordsTooLong,
    ensure_known,
    useful_until,
)
from domain.clock import past_quiet_hours
from domain.errors import Gone
from domain.messages import Attachment
from domain.permissions import Action, Role
from domain.targets import PLACES
from domain.texts import Json
from domain.units import UnitRef
from services import broadcast
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


def ensure_words(words: str) -> None:
    """Refuse a text that is too long, or has a place nothing fills.

    Raises:
        WordsTooLong: Nobody reads that much.
        PlaceUnknown: A place is named that there is not.
    """
    if len(words) > LONGEST:
        raise WordsTooLong(count=len(words), most=LONGEST)
    ensure_known(words, dict.fromkeys((NAME, UNIT, *PLACES), ""))


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
    ensure_words(words)
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
    places: int = 0
    """Units nobody has come in for yet: they are called too."""
    names: Sequence[tuple[str, str]] = ()
    """Some of them: name and unit."""

    @property
    def is_all_calls(self) -> bool:
        """Whether nobody of it can be written to: the list of whom to call is all there is."""
        return self.people == self.to_call and not self.groups


def preview(
    db: Connection, top: UnitRef, audience: Audience, *, by: Actor, named: int = 3, after: int = 0
) -> Preview:
    """Count an audience as it stands today, and name some of it.

    Raises:
        NotAllowed: `by` may not speak for this unit.
        NobodyThere: Nobody is in it, and there is no unit to be called.
    """
    by.ensure_may(Action.ANNOUNCE, top)
    whom = broadcast.whom_of(db, top, audience, by.today)
    (people, reachable), groups = audiences.count_people(db, whom), audiences.count_groups(db, whom)
    places = audiences.count_places(db, whom)
    if not people and not groups and not places:
        raise NobodyThere
    return Preview(
        people=people,
        to_call=people - reachable,
        groups=groups,
        places=places,
        names=audiences.names(db, whom, limit=named, after=after) if people else (),
    )


# ---- approved -----------------------------------------------------------------------------------


def others(db: Connection, one: Announcement, today: date) -> list[Reachable]:
    """The officers who could approve what waits of it: those in the chat whose words it is not."""
    return [each for each in officers(db, one, today) if each.person != one.waits_for]


def other_officers(db: Connection, one: Announcement, *, by: Actor) -> list[Reachable]:
    """The officers who could approve what `by` words now."""
    return [each for each in officers(db, one, by.today) if each.person != by.person]


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

    Whoever asks takes the words on: it is another who approves them, whoever wrote them first.

    Args:
        db: The open connection.
        one: The announcement.
        send_at: When it is to leave; None as soon as it may.
        by: Who asks.

    Raises:
        AnnouncementMoved: It is no draft any more.
    """
    found = replace(seen(db, one, by=by, lock=True), written_by=by.person)
    if others(db, found, by.today):
        new = {"state": State.WAITING, "send_at": send_at, "written_by": by.person}
        move(db, found, {State.DRAFT}, by, "submit", **new)
    else:
        _approve(db, found, {State.DRAFT}, send_at, by, written_by=by.person)
    return seen(db, one, by=by)


def approve(db: Connection, one: AnnouncementId, *, by: Actor) -> Announcement:
    """Let it leave at its moment, as a second officer.

    Raises:
        OwnApproval: They are `by`'s own words, and another officer could approve them.
        AnnouncementMoved: It waits for nobody's approval any more.
    """
    found = seen(db, one, by=by, lock=True)
    ensure_other(db, found, by=by)
    _approve(db, found, {State.WAITING}, found.send_at, by)
    return seen(db, one, by=by)


def ensure_other(db: Connection, found: Announcement, *, by: Actor) -> None:
    """Refuse that somebody approves their own words while another officer could.

    Raises:
        OwnApproval: There is another.
    """
    if found.waits_for == by.person and others(db, found, by.today):
        raise OwnApproval


def _approve(
    db: Connection,
    found: Announcement,
    states: Collection[State],
    send_at: datetime | None,
    by: Actor,
    **values: object,
) -> None:
    at = past_quiet_hours(max(send_at or by.now, by.now))
    until = useful_until(at)
    move(
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
        **values,
    )
    broadcast.plan(db, found.id, found.top.id, at, until)


def move(
    db: Connection,
    found: Announcement,
    states: Collection[State],
    by: Actor,
    deed: str,
    reason: str | None = None,
    /,
    **values: object,
) -> None:
    """Change its state once: whoever comes second is told.

    Raises:
        AnnouncementMoved: It is in none of these states any more.
    """
    if not announcement.change(db, found.id, from_states=states, **values):
        raise AnnouncementMoved
    after: dict[str, Json] = {
        "state": str(values.get("state", found.state)),
        "version": _whole(values.get("version", found.version)),
        "written_by": _whole(values.get("written_by", found.written_by)),
    }
    if reason is not None:
        after["reason"] = reason
    audit.note(
        db,
        deed,
        "announcement",
        found.id,
        by=by.person,
        unit=found.top.id,
        now=by.now,
        before={
            "state": found.state.value,
            "version": found.version,
            "written_by": found.written_by,
        },
        after=after,
    )


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def ensure_settled(found: Announcement) -> None:
    """Refuse that anything leaves while a correction of it waits for a yes.

    Raises:
        CorrectionWaits: One does.
    """
    if found.proposed is not None:
        raise CorrectionWaits


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
    move(db, found, states, by, "take-back", reason, state=State.DRAFT, **cleared)


def send_now(db: Connection, one: AnnouncementId, *, by: Actor) -> Announcement:
    """Let what was approved for later, or was late, leave as soon as it may.

    Raises:
        AnnouncementMoved: It waits for no moment.
        CorrectionWaits: A second officer is asked about its correction.
    """
    found = seen(db, one, by=by, lock=True)
    ensure_settled(found)
    at = past_quiet_hours(by.now)
    until = useful_until(at)
    states = {State.APPROVED, State.LATE}
    move(db, found, states, by, "send-now", state=State.APPROVED, send_at=at, useful_until=until)
    broadcast.plan(db, one, found.top.id, at, until)
    return seen(db, one, by=by)


def pause(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime) -> None:
    """Let nothing more leave for now.

    Raises:
        AnnouncementMoved: It is not under way.
    """
    found = seen(db, one, by=by, lock=True)
    move(db, found, {State.RUNNING}, by, "pause", state=State.PAUSED)
    recipients.move_messages(db, one, {Fate.QUEUED}, Fate.PAUSED, soon)


def go_on(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime) -> Announcement:
    """Let what was paused leave: at once, or, asked for by night, in the morning.

    Raises:
        AnnouncementMoved: It is not paused.
        CorrectionWaits: A second officer is asked about its correction.
    """
    found = seen(db, one, by=by, lock=True)
    ensure_settled(found)
    at = past_quiet_hours(by.now)
    until = useful_until(at)
    if at > by.now:
        new = {"state": State.APPROVED, "send_at": at, "useful_until": until}
        move(db, found, {State.PAUSED}, by, "go-on", **new)
        broadcast.plan(db, one, found.top.id, at, until)
    else:
        move(db, found, {State.PAUSED}, by, "go-on", state=State.RUNNING, useful_until=until)
        recipients.move_messages(db, one, {Fate.PAUSED}, Fate.QUEUED, soon)
    return seen(db, one, by=by)


def cancel(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime) -> int:
    """Let nothing more leave for good; how many messages were taken back.

    Raises:
        AnnouncementMoved: It is over or was cancelled before.
    """
    found = seen(db, one, by=by, lock=True)
    over = {State.DONE, State.CANCELLED}
    states = [state for state in State if state not in over]
    move(db, found, states, by, "cancel", state=State.CANCELLED, done_at=by.now)
    announcement.drop_proposed(db, found)
    waiting = {Fate.QUEUED, Fate.PAUSED}
    return recipients.move_messages(db, one, waiting, Fate.DROPPED, soon, why="cancelled")
