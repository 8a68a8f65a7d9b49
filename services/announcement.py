"""Announcements: written, approved, made ready for each reader, corrected, followed."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum

from sqlalchemy import Connection

from domain.accounts import AccountId, ChatId
from domain.actors import Actor
from domain.announcement import (
    BEGUN,
    LONGEST,
    LOST_FATES,
    NAME,
    UNIT,
    USEFUL,
    Announcement,
    AnnouncementId,
    AnnouncementMoved,
    Audience,
    Corrected,
    Fate,
    HaveRead,
    Hearer,
    NewAnnouncement,
    NobodyThere,
    NotReadYet,
    OwnApproval,
    Progress,
    State,
    WordsTooLong,
    awake,
    ensure_known,
    fill,
    is_quiet,
    places_in,
    useful_until,
)
from domain.clock import Week, end_of, local_day
from domain.errors import Gone
from domain.folding import fold
from domain.members import PersonId
from domain.messages import Attachment, Button, Message
from domain.permissions import Action, Role
from domain.texts import Json, Verbatim, Wording
from domain.units import UnitId, UnitRef
from services import targets
from storage import accounts, announcement, audit, due, groups, outbox, tally
from storage.accounts import Reachable
from storage.announcement import Candidate, NewRecipient, Recipient, Whom
from storage.outbox import OutboxId

#: Recipients made ready in one transaction.
PIECE = 200
#: The kind of due moment at which an announcement begins.
DUE = "announcement"
#: People sent to again at once, and reminded at once.
AT_ONCE, REMINDED = 100, 5000
#: Letters of an announcement that stand in a reminder of it.
_EXCERPT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What services cannot know: how people are spoken to, and how they may answer."""

    places: Callable[[Hearer], Mapping[str, str]]
    """What fills the places of a text that tell of the reader."""
    present: Callable[[Connection, Hearer, Message], Message]
    """Makes a message's choices ones that can be answered where it is read."""


# ---- written -----------------------------------------------------------------------------------


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
        _plan(db, found, top.id, at, useful_until)
    return found


def _plan(db: Connection, one: AnnouncementId, top: UnitId, at: datetime, until: datetime) -> None:
    """Have the calendar stop at its moment."""
    key, arguments = f"{DUE}:{one}:{at.isoformat()}", {"announcement": one}
    due.plan(db, key, DUE, top, due_at=at, useful_until=until, arguments=arguments)


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


# ---- who hears it ------------------------------------------------------------------------------


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
    whom = _whom(db, top, audience, by.today)
    people, groups = announcement.count_people(db, whom), announcement.count_groups(db, whom)
    if not people and not groups:
        raise NobodyThere
    return Preview(
        people=people,
        to_call=people - announcement.count_reachable(db, whom) if people else 0,
        groups=groups,
        names=announcement.names(db, whom, limit=named, after=after) if people else (),
    )


def _whom(db: Connection, top: UnitRef, audience: Audience, today: date) -> Whom:
    spoke: frozenset[UnitId] = frozenset()
    if audience.silent is not None:
        week = Week(audience.silent)
        spoke = frozenset(tally.spoke(db, top, end_of(week.before().sunday), end_of(week.sunday)))
    return Whom(top=top, audience=audience, today=today, spoke=spoke)


# ---- approved ----------------------------------------------------------------------------------


def others(db: Connection, one: Announcement, today: date) -> list[Reachable]:
    """The officers who could approve it: those in the chat who did not write it."""
    officers = accounts.holders(db, Role.OFFICER, [one.top.id], today)
    return [each for each in officers if each.person != one.written_by and each.chat is not None]


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
    _plan(db, found.id, found.top.id, at, until)


def _move(
    db: Connection,
    found: Announcement,
    states: Collection[State],
    by: Actor,
    deed: str,
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
    )


def take_back(db: Connection, one: AnnouncementId, *, by: Actor) -> None:
    """Make it a draft again before anything has left.

    Raises:
        AnnouncementMoved: Something has left, or it is a draft.
    """
    found = seen(db, one, by=by, lock=True)
    cleared = {"approved_by": None, "approved_at": None, "send_at": None, "useful_until": None}
    _move(db, found, {State.WAITING, State.APPROVED}, by, "take-back", state=State.DRAFT, **cleared)


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
    _plan(db, one, found.top.id, at, until)
    return seen(db, one, by=by)


def pause(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime) -> None:
    """Let nothing more leave for now.

    Raises:
        AnnouncementMoved: It is not under way.
    """
    found = seen(db, one, by=by, lock=True)
    _move(db, found, {State.RUNNING}, by, "pause", state=State.PAUSED)
    announcement.move_messages(db, one, {Fate.QUEUED}, Fate.PAUSED, soon)


def go_on(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime) -> None:
    """Let what was paused leave.

    Raises:
        AnnouncementMoved: It is not paused.
    """
    found = seen(db, one, by=by, lock=True)
    until = useful_until(awake(by.now))
    _move(db, found, {State.PAUSED}, by, "go-on", state=State.RUNNING, useful_until=until)
    announcement.move_messages(db, one, {Fate.PAUSED}, Fate.QUEUED, soon)


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
    return announcement.move_messages(db, one, waiting, Fate.DROPPED, soon, why="cancelled")


# ---- made ready --------------------------------------------------------------------------------


def begin(db: Connection, one: AnnouncementId, now: datetime, soon: datetime) -> State | None:
    """Begin what is due; in quiet hours it waits for the morning, past its use for a person.

    Returns:
        What became of it; None when it was not to begin.
    """
    found = announcement.find(db, one, lock=True)
    if found is None or found.state is not State.APPROVED or found.send_at is None:
        return None
    if found.send_at > now:
        return None
    if found.is_late(now):
        announcement.change(db, one, state=State.LATE)
        return State.LATE
    if is_quiet(now):
        morning = awake(now)
        until = max(found.useful_until or morning, useful_until(morning))
        announcement.change(db, one, send_at=morning, useful_until=until)
        _plan(db, one, found.top.id, morning, until)
        return State.APPROVED
    announcement.change(db, one, state=State.RUNNING)
    announcement.move_messages(db, one, {Fate.PAUSED}, Fate.QUEUED, soon)
    return State.RUNNING


def expand(
    db: Connection, one: AnnouncementId, now: datetime, soon: datetime, voice: Voice
) -> State | None:
    """Make the next piece of an audience ready, or what was corrected for who had it before.

    Args:
        db: The open connection.
        one: The announcement.
        now: The instant of the calendar.
        soon: Machine time, which what waits to be sent keeps.
        voice: How readers are spoken to.

    Returns:
        RUNNING while there is more to do at once, LATE when it has just become so; else None.
    """
    found = announcement.find(db, one, lock=True)
    if found is None or found.state is not State.RUNNING or is_quiet(now):
        return None
    if found.is_late(now) and _is_stuck(db, found, soon):
        return _too_late(db, found, soon)
    today = local_day(now)
    if found.version > 1 and (earlier := announcement.outdated(db, found, limit=PIECE)):
        _correct_piece(db, found, earlier, today, soon, voice)
        return State.RUNNING
    if found.cursor >= announcement.END:
        return None
    whom = _whom(db, found.top, found.audience, today)
    hearers, cursor = _next_hearers(db, found, whom)
    _make_ready(db, found, hearers, today, soon, voice)
    announcement.change(db, one, cursor=cursor)
    return State.RUNNING


def _is_stuck(db: Connection, found: Announcement, soon: datetime) -> bool:
    """Whether something has not left in its time.

    What was made ready waits by machine time: a calendar that was moved makes nothing late.
    """
    if found.cursor < announcement.END:
        return True
    oldest = announcement.waiting_since(db, found.id)
    return oldest is not None and oldest < soon - USEFUL


def _too_late(db: Connection, found: Announcement, soon: datetime) -> State:
    """What has not left is held back until a person says so."""
    announcement.change(db, found.id, state=State.LATE)
    announcement.move_messages(db, found.id, {Fate.QUEUED}, Fate.PAUSED, soon)
    return State.LATE


def _next_hearers(db: Connection, found: Announcement, whom: Whom) -> tuple[list[Hearer], int]:
    """The next piece of an audience, each who hears it once, and where the cursor stands then."""
    if found.cursor < announcement.GROUPS:
        held = announcement.candidates(db, whom, after=found.cursor, limit=PIECE)
        groups = announcement.GROUPS if found.audience.groups else announcement.END
        cursor = held[-1].place if len(held) == PIECE else groups
        return _new_people(db, found, held), cursor
    after = found.cursor - announcement.GROUPS
    chats = announcement.group_chats(db, whom, after=after, limit=PIECE)
    end = len(chats) < PIECE or chats[-1].chat is None
    cursor = announcement.END if end else announcement.GROUPS + (chats[-1].chat or 0)
    return [one for one in chats if found.text_for(None, one.unit.kind) is not None], cursor


def _new_people(db: Connection, found: Announcement, held: Sequence[Candidate]) -> list[Hearer]:
    spoken = [one for one in held if found.text_for(one.role, one.unit.kind) is not None]
    first = {one.person: one for one in reversed(spoken)}
    known = announcement.heard(db, found.id, first) if first else set()
    new = [one for one in spoken if first[one.person] is one and one.person not in known]
    return announcement.chats_of(db, new) if new else []


def _make_ready(
    db: Connection,
    found: Announcement,
    hearers: Sequence[Hearer],
    today: date,
    soon: datetime,
    voice: Voice,
) -> None:
    """A row for each, and the message of each who can be written to, in one transaction."""
    chats = {one.chat for one in hearers if one.chat is not None}
    taken = announcement.heard_in(db, found.id, chats) if chats else set()
    hearers = [one for one in hearers if one.chat not in taken]
    ready = [one for one in hearers if one.chat is not None and one.reachable]
    text = _Text(db, found, today, voice)
    sent = outbox.add_many(
        db, [_addressed(text.for_one(db, one), one, found) for one in ready], soon
    )
    messages = dict(zip((one.chat for one in ready), sent, strict=True))
    new = [
        NewRecipient(hearer=one, state=_state(one), outbox=messages.get(one.chat))
        for one in hearers
    ]
    announcement.add_recipients(db, found.id, found.version, new)


def _addressed(
    message: Message, one: Hearer, found: Announcement, again: OutboxId | None = None
) -> tuple[ChatId, Message, str]:
    """A message with where it goes, and the key under which it goes there once."""
    chat = one.chat or ChatId(0)
    key = f"announcement:{found.id}:v{found.version}:{chat}"
    return chat, message, key if again is None else f"{key}:after{again}"


def _state(one: Hearer) -> Fate:
    if one.chat is None:
        return Fate.NO_ACCOUNT
    return Fate.QUEUED if one.reachable else Fate.UNREACHABLE


class _Text:
    """What an announcement says to each: figures are looked up once a unit."""

    def __init__(self, db: Connection, found: Announcement, today: date, voice: Voice) -> None:
        self._found, self._today, self._voice = found, today, voice
        self._file = announcement.file_of(db, found.id)
        self._figures: dict[UnitId, Mapping[str, str]] = {}

    def words(self, db: Connection, one: Hearer) -> str:
        """The text with its places filled for a reader."""
        said = self._found.text_for(one.role, one.unit.kind) or ""
        own = self._voice.places(one)
        asked = {fold(place) for place in places_in(said)}
        if asked <= {fold(place) for place in own}:
            return fill(said, own)
        figures = self._figures.get(one.unit.id)
        if figures is None:
            figures = targets.places(db, self._found.top, one.unit, self._today)
            self._figures[one.unit.id] = figures
        return fill(said, {**figures, **own})

    def for_one(self, db: Connection, one: Hearer, *, corrects: bool = False) -> Message:
        """The message a reader gets."""
        words = Verbatim(self.words(db, one))
        said: Wording = Corrected(words=words).text() if corrects else words
        choices = (_button(self._found),) if self._found.asks_yes else ()
        message = Message(texts=(said,), choices=choices, attachment=self._file)
        return self._voice.present(db, one, message)


def _button(found: Announcement) -> Button:
    return Button(f"/dadoc {found.id} {found.version}", HaveRead().text())


def proof(
    db: Connection, found: Announcement, reader: Hearer, today: date, voice: Voice
) -> Message:
    """The message as one reader would get it."""
    return _Text(db, found, today, voice).for_one(db, reader)


def words_for(
    db: Connection, found: Announcement, reader: Hearer, today: date, voice: Voice
) -> str:
    """The text as one reader would read it, without button and file."""
    return _Text(db, found, today, voice).words(db, reader)


# ---- corrected ---------------------------------------------------------------------------------


def correct(db: Connection, one: AnnouncementId, words: str, *, by: Actor) -> Announcement:
    """Put right what was sent: who got it hears of it, who has not gets the new text.

    What has not begun to leave is a draft again with its new words: others approved the old ones.

    Raises:
        PlaceUnknown: The text has a place nothing fills.
        WordsTooLong: Nobody reads that much.
        AnnouncementMoved: It was cancelled.
    """
    found = seen(db, one, by=by, lock=True)
    ensure_words(db, found.top, words, by.today)
    if found.state not in BEGUN:
        cleared = {"approved_by": None, "approved_at": None, "useful_until": None}
        states = {State.DRAFT, State.WAITING, State.APPROVED}
        _move(db, found, states, by, "reword", state=State.DRAFT, texts={"": words}, **cleared)
        return seen(db, one, by=by)
    if found.state is State.CANCELLED:
        raise AnnouncementMoved
    announcement.keep_version(db, found, by.person, by.now)
    state = State.RUNNING if found.state is State.DONE else found.state
    until = useful_until(awake(by.now))
    new = {"texts": {"": words}, "version": found.version + 1, "state": state}
    _move(db, found, {found.state}, by, "correct", **new, useful_until=until, done_at=None)
    return seen(db, one, by=by)


def _correct_piece(
    db: Connection,
    found: Announcement,
    earlier: Sequence[Recipient],
    today: date,
    soon: datetime,
    voice: Voice,
) -> None:
    text = _Text(db, found, today, voice)
    told: list[Recipient] = []
    messages = []
    for one in earlier:
        if one.hearer.chat is None or one.fate in LOST_FATES:
            continue
        unheard = one.fate in {Fate.QUEUED, Fate.PAUSED} and one.outbox is not None
        if unheard and one.outbox is not None:
            unheard = announcement.withdraw(db, one.outbox, soon, "corrected")
        elif one.fate is Fate.HELD and one.outbox is not None:
            announcement.drop_held(db, one.outbox, soon)
        message = text.for_one(db, one.hearer, corrects=not unheard)
        told.append(one)
        messages.append(_addressed(message, one.hearer, found))
    sent = dict(zip((one.id for one in told), outbox.add_many(db, messages, soon), strict=True))
    for one in earlier:
        values: dict[str, object] = {"version": found.version}
        if one.id in sent:
            values |= {"outbox_id": sent[one.id], "confirmed_at": None}
        announcement.set_recipient(db, one.id, **values)


# ---- followed ----------------------------------------------------------------------------------


def progress(db: Connection, found: Announcement, today: date) -> Progress:
    """How far it has come."""
    by_fate, confirmed = announcement.tally(db, found.id)
    to_come = 0
    if found.cursor < announcement.END and found.state is not State.CANCELLED:
        whom = _whom(db, found.top, found.audience, today)
        if found.cursor < announcement.GROUPS:
            to_come += announcement.count_reachable(db, whom, after=found.cursor)
        after = max(found.cursor - announcement.GROUPS, 0)
        to_come += announcement.count_groups(db, whom, after=after)
    return Progress(by_fate=by_fate, confirmed=confirmed, to_come=to_come)


def settle(
    db: Connection, one: AnnouncementId, now: datetime
) -> tuple[Announcement, Progress] | None:
    """How far one stands; what has all left is done."""
    found = announcement.find(db, one, lock=True)
    if found is None:
        return None
    stands = progress(db, found, local_day(now))
    over = found.state is State.RUNNING and found.cursor >= announcement.END and stands.is_over
    if over and not announcement.count_outdated(db, found):
        announcement.change(db, one, from_states=[State.RUNNING], state=State.DONE, done_at=now)
        found = replace(found, state=State.DONE, done_at=now)
    return found, stands


def remind(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime, voice: Voice) -> int:
    """Write once more to everybody who got it and has not confirmed, once a day; to how many.

    Raises:
        AnnouncementMoved: It asks nobody to confirm, or was cancelled.
    """
    found = seen(db, one, by=by)
    if not found.asks_yes or found.state is State.CANCELLED:
        raise AnnouncementMoved
    waiting = announcement.recipients(db, one, unconfirmed=True, limit=REMINDED)
    text = _Text(db, found, by.today, voice)
    for each in waiting:
        if each.hearer.chat is not None:
            words = Verbatim(text.words(db, each.hearer)[:_EXCERPT])
            said = NotReadYet(day=local_day(found.send_at or found.written_at), words=words)
            message = Message(texts=(said.text(),), choices=(_button(found),))
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


def release_held(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime) -> int:
    """Send what nobody knows of whether it arrived once more; how many."""
    found = seen(db, one, by=by, lock=True)
    count = announcement.move_messages(db, one, {Fate.HELD}, Fate.QUEUED, soon)
    _go_on_after(db, found, by)
    audit.note(db, "release", "announcement", one, by=by.person, unit=found.top.id, now=by.now)
    return count


def drop_held(db: Connection, one: AnnouncementId, *, by: Actor, soon: datetime) -> int:
    """Decide that what nobody knows of is not sent again; how many."""
    found = seen(db, one, by=by, lock=True)
    count = announcement.move_messages(db, one, {Fate.HELD}, Fate.DROPPED, soon, why="decided")
    audit.note(db, "drop", "announcement", one, by=by.person, unit=found.top.id, now=by.now)
    return count


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
    missed = announcement.recipients(db, one, fates=LOST_FATES | {Fate.NO_ACCOUNT}, limit=AT_ONCE)
    text, sent = _Text(db, found, by.today, voice), 0
    for each in missed:
        hearer = _hears_again(db, found, each, by.today)
        if hearer is None or hearer.chat is None or not hearer.reachable:
            continue
        again = each.outbox or OutboxId(0)
        message = _addressed(text.for_one(db, hearer), hearer, found, again)
        (row,) = outbox.add_many(db, [message], soon)
        values = {"outbox_id": row, "state": Fate.QUEUED, "chat_id": hearer.chat}
        announcement.set_recipient(
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
    whom = _whom(db, found.top, found.audience, today)
    held = announcement.candidates(db, whom, after=0, limit=1, person=one.hearer.person)
    return announcement.chats_of(db, held)[0] if held else None


def _go_on_after(db: Connection, found: Announcement, by: Actor) -> None:
    """What was over goes on until this has left too."""
    until = useful_until(awake(by.now))
    values = {"state": State.RUNNING, "useful_until": until, "done_at": None}
    announcement.change(db, found.id, from_states=[State.DONE], **values)


# ---- confirmed ---------------------------------------------------------------------------------


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
    one = one or announcement.last_unconfirmed(db, person)
    found = announcement.find(db, one) if one is not None else None
    if found is None:
        return Confirmation(what=Confirmed.NOT_THEIRS)
    mine = announcement.of_person(db, found.id, person)
    if mine is None or mine.outbox is None:
        return _in_group(db, found, mine, person, chat, now)
    if version is not None and version < mine.version:
        return Confirmation(what=Confirmed.OLDER)
    if mine.confirmed_at is not None or not announcement.confirm(db, mine.id, now):
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
    in_it = chat in announcement.heard_in(db, found.id, [chat])
    if group is None or group.unit is None or not in_it:
        return Confirmation(what=Confirmed.NOT_THEIRS)
    if mine is not None:
        again = mine.confirmed_at is not None or not announcement.confirm(db, mine.id, now)
        what = Confirmed.BEFORE if again else Confirmed.NOW
        return Confirmation(what=what, at=mine.confirmed_at)
    announcement.add_confirmed(db, found.id, group.unit.id, person, found.version, now)
    return Confirmation(what=Confirmed.NOW)


# ---- who is there no more ----------------------------------------------------------------------


def role_ended(db: Connection, person: PersonId, today: date, now: datetime) -> None:
    """Take back what has not left yet for somebody who may not hear it any more."""
    for one, origin in announcement.waiting_for(db, person=person):
        whom = _whom(db, origin.top, origin.audience, today)
        if announcement.candidates(db, whom, after=0, limit=1, person=person):
            continue
        if one.outbox is not None and announcement.withdraw(db, one.outbox, now, "not entitled"):
            announcement.set_recipient(db, one.id, state=Fate.NOT_ENTITLED)


def chat_left(db: Connection, chat: ChatId, now: datetime) -> None:
    """Take back what has not left yet for a chat that lets nobody write to it."""
    for one, _ in announcement.waiting_for(db, chat=chat):
        if one.outbox is not None and announcement.withdraw(db, one.outbox, now, "left"):
            announcement.set_recipient(db, one.id, state=Fate.UNREACHABLE)


# ---- looked at ---------------------------------------------------------------------------------


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
    return announcement.to_call(db, tops, since, limit=limit) if tops else []
