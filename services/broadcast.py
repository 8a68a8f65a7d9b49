"""An announcement on its way: made ready for each reader, put right, followed.

Pieces of an audience are made ready one by one, each a transaction of its own with its messages.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from domain.accounts import ChatId
from domain.announcement import (
    LOST_FATES,
    USEFUL,
    Announced,
    Announcement,
    AnnouncementId,
    Audience,
    Corrected,
    Fate,
    HaveRead,
    Hearer,
    Progress,
    RecipientId,
    State,
    fill,
    places_in,
    useful_until,
)
from domain.clock import Week, end_of, is_quiet, local_day, past_quiet_hours
from domain.folding import fold
from domain.invites import first_role
from domain.messages import Button, Message
from domain.plan import Plan
from domain.targets import PLACES
from domain.texts import Text, Verbatim, Wording
from domain.units import UnitId, UnitRef
from services import targets
from storage import announcement, audience, due, outbox, recipients, tally
from storage.audience import Candidate, Whom
from storage.outbox import OutboxId
from storage.recipients import NewRecipient, Recipient

#: Recipients made ready in one transaction.
PIECE = 200
#: Units whose figures are known at once, over all announcements under way.
MOST_FIGURES = 20_000
#: The kind of due moment at which an announcement begins.
DUE = "announcement"


class Figures:
    """Figures that fill texts: once a unit, for each announcement and day.

    Whoever makes an audience ready keeps them from piece to piece. What is known is let go when
    it is very much.
    """

    def __init__(self) -> None:
        self._plans: dict[tuple[AnnouncementId, date], Plan | None] = {}
        self._known: dict[tuple[AnnouncementId, date, UnitId], Mapping[str, Text]] = {}

    def of(
        self, db: Connection, found: Announcement, unit: UnitRef, today: date
    ) -> Mapping[str, Text]:
        """What stands for a unit's places."""
        told = (found.id, today)
        if (known := self._known.get((*told, unit.id))) is not None:
            return known
        if len(self._known) >= MOST_FIGURES:
            self._plans.clear()
            self._known.clear()
        if told not in self._plans:
            self._plans[told] = targets.plan_of(db, found.top, today)
        known = targets.places_by(db, self._plans[told], unit, today)
        self._known[*told, unit.id] = known
        return known


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What services cannot know: how people are spoken to, and how they may answer."""

    places: Callable[[Hearer], Mapping[str, str]]
    """What fills the places of a text that tell of the reader."""
    say: Callable[[Hearer, Wording], str]
    """Says something in a reader's language."""
    present: Callable[[Connection, Hearer, Message], Message]
    """Makes a message's choices ones that can be answered where it is read."""
    figures: Figures = field(default_factory=Figures)
    """Those looked up while it speaks."""
    unaddressed: Callable[[str], str] = str
    """Takes away how somebody is addressed before a name's place: the name brings its own."""


# ---- when ---------------------------------------------------------------------------------------

#: What was made ready no longer ago than this, by machine time, is on its way and arrives: also
#: where the evening came because the calendar was moved.
ON_ITS_WAY = timedelta(minutes=2)


def plan(db: Connection, one: AnnouncementId, top: UnitId, at: datetime, until: datetime) -> None:
    """Have the calendar stop at its moment."""
    key, arguments = f"{DUE}:{one}:{at.isoformat()}", {"announcement": one}
    due.plan(db, key, DUE, top, due_at=at, useful_until=until, arguments=arguments)


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
        put_off(db, found, past_quiet_hours(now))
        return State.APPROVED
    announcement.change(db, one, state=State.RUNNING)
    recipients.move_messages(db, one, {Fate.PAUSED}, Fate.QUEUED, soon)
    return State.RUNNING


# ---- for whom -----------------------------------------------------------------------------------


def whom_of(db: Connection, top: UnitRef, audience: Audience, today: date) -> Whom:
    """An audience as it stands on a day."""
    spoke: frozenset[UnitId] = frozenset()
    if audience.silent is not None:
        week = Week(audience.silent)
        spoke = frozenset(tally.spoke(db, top, end_of(week.before().sunday), end_of(week.sunday)))
    return Whom(top=top, audience=audience, today=today, spoke=spoke)


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
        RUNNING while there is more to do at once, LATE when it has just become so, APPROVED when
        it was put off until the morning; else None.
    """
    found = announcement.find(db, one, lock=True)
    if found is None or found.state is not State.RUNNING:
        return None
    if is_quiet(now):
        return _rest_tonight(db, found, now, soon)
    if found.is_late(now) and _is_stuck(db, found, soon):
        return _too_late(db, found, soon)
    today = local_day(now)
    if found.version > 1 and (earlier := recipients.outdated(db, found, limit=PIECE)):
        _correct_piece(db, found, earlier, today, soon, voice)
        return State.RUNNING
    if found.cursor >= announcement.END:
        return None
    whom = whom_of(db, found.top, found.audience, today)
    if found.cursor >= announcement.PLACES:
        announcement.change(db, one, cursor=_note_places(db, found, whom))
        return State.RUNNING
    hearers, cursor = _next_hearers(db, found, whom)
    _make_ready(db, found, hearers, today, soon, voice)
    announcement.change(db, one, cursor=cursor)
    return State.RUNNING


def look_up(db: Connection, one: AnnouncementId, now: datetime, voice: Voice) -> None:
    """Look up what the next piece will need of figures, on a connection that only reads.

    Nobody who writes waits for it, as they would while the piece itself is made ready.
    """
    found = announcement.find(db, one)
    if found is None or found.state not in {State.APPROVED, State.RUNNING}:
        return
    figured = {fold(place) for place in PLACES}
    texts = found.texts.values()
    if figured.isdisjoint(fold(place) for said in texts for place in places_in(said)):
        return
    whom = whom_of(db, found.top, found.audience, local_day(now))
    units = {one.unit for one in audience.candidates(db, whom, after=found.cursor, limit=PIECE)}
    for unit in units:
        voice.figures.of(db, found, unit, whom.today)


def _rest_tonight(
    db: Connection, found: Announcement, now: datetime, soon: datetime
) -> State | None:
    """What has not left by the evening leaves in the morning, also what waits in line."""
    made = found.cursor >= announcement.END and not recipients.count_outdated(db, found)
    oldest = recipients.waiting_since(db, found.id)
    if made and (oldest is None or oldest > soon - ON_ITS_WAY):
        return None
    put_off(db, found, past_quiet_hours(now))
    recipients.move_messages(db, found.id, {Fate.QUEUED}, Fate.PAUSED, soon)
    return State.APPROVED


def put_off(db: Connection, found: Announcement, morning: datetime) -> None:
    """Let what has not left leave in the morning."""
    until = max(found.useful_until or morning, useful_until(morning))
    announcement.change(db, found.id, state=State.APPROVED, send_at=morning, useful_until=until)
    plan(db, found.id, found.top.id, morning, until)


def _is_stuck(db: Connection, found: Announcement, soon: datetime) -> bool:
    """Whether something has not left in its time.

    What was made ready waits by machine time: a calendar that was moved makes nothing late.
    """
    if found.cursor < announcement.END:
        return True
    oldest = recipients.waiting_since(db, found.id)
    return oldest is not None and oldest < soon - USEFUL


def _too_late(db: Connection, found: Announcement, soon: datetime) -> State:
    """What has not left is held back until a person says so."""
    announcement.change(db, found.id, state=State.LATE)
    recipients.move_messages(db, found.id, {Fate.QUEUED}, Fate.PAUSED, soon)
    return State.LATE


def _next_hearers(db: Connection, found: Announcement, whom: Whom) -> tuple[list[Hearer], int]:
    """The next piece of an audience, each who hears it once, and where the cursor stands then."""
    if found.cursor < announcement.GROUPS:
        held = audience.candidates(db, whom, after=found.cursor, limit=PIECE)
        groups = announcement.GROUPS if found.audience.groups else announcement.PLACES
        cursor = held[-1].place if len(held) == PIECE else groups
        return _new_people(db, found, audience.hold(db, held, whom.today)), cursor
    after = found.cursor - announcement.GROUPS
    chats = audience.group_chats(db, whom, after=after, limit=PIECE)
    end = len(chats) < PIECE or chats[-1].chat is None
    cursor = announcement.PLACES if end else announcement.GROUPS + (chats[-1].chat or 0)
    return [one for one in chats if found.text_for(None, one.unit.kind) is not None], cursor


def _note_places(db: Connection, found: Announcement, whom: Whom) -> int:
    """The next units nobody has come in for yet, to be called; where the cursor stands then."""
    after = found.cursor - announcement.PLACES
    units = audience.places(db, whom, after=after, limit=PIECE)
    spoken = [
        unit for unit in units if found.text_for(first_role(unit.kind), unit.kind) is not None
    ]
    new = [NewRecipient(hearer=Hearer(unit=unit), state=Fate.NOBODY) for unit in spoken]
    recipients.add_recipients(db, found.id, found.version, new)
    end = len(units) < PIECE
    return announcement.END if end else announcement.PLACES + units[-1].id


def _new_people(db: Connection, found: Announcement, held: Sequence[Candidate]) -> list[Hearer]:
    spoken = [one for one in held if found.text_for(one.role, one.unit.kind) is not None]
    first = {one.person: one for one in reversed(spoken)}
    known = recipients.heard(db, found.id, first) if first else set()
    new = [one for one in spoken if first[one.person] is one and one.person not in known]
    return audience.chats_of(db, new) if new else []


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
    taken = recipients.heard_in(db, found.id, chats) if chats else set()
    hearers = [one for one in hearers if one.chat not in taken]
    ready = [one for one in hearers if one.chat is not None and one.reachable]
    text = Texts(db, found, today, voice)
    sent = outbox.add_many(
        db, [addressed(text.for_one(db, one), one, found) for one in ready], soon
    )
    messages = dict(zip((one.chat for one in ready), sent, strict=True))
    new = [
        NewRecipient(hearer=one, state=_state(one), outbox=messages.get(one.chat))
        for one in hearers
    ]
    recipients.add_recipients(db, found.id, found.version, new)


def addressed(
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


# ---- what each reads ----------------------------------------------------------------------------


class Texts:
    """What an announcement says to each."""

    def __init__(self, db: Connection, found: Announcement, today: date, voice: Voice) -> None:
        self._found, self._today, self._voice = found, today, voice
        self._file = announcement.file_of(db, found.id)

    def words(self, db: Connection, one: Hearer) -> str:
        """The text with its places filled for a reader."""
        said = self._voice.unaddressed(self._found.text_for(one.role, one.unit.kind) or "")
        own = self._voice.places(one)
        asked = {fold(place) for place in places_in(said)}
        if asked <= {fold(place) for place in own}:
            return fill(said, own)
        figures = self._voice.figures.of(db, self._found, one.unit, self._today)
        wanted = ((place, text) for place, text in figures.items() if fold(place) in asked)
        return fill(said, {**{place: self._voice.say(one, text) for place, text in wanted}, **own})

    def for_one(self, db: Connection, one: Hearer, *, corrects: bool = False) -> Message:
        """The message a reader gets: what is said, who says it, and when."""
        words, unit = Verbatim(self.words(db, one)), _as_heading(self._found.top.called)
        notice = Corrected if corrects else Announced
        said = notice(words=words, unit=unit, day=self._today).text()
        choices = (button(self._found),) if self._found.asks_yes else ()
        message = Message(texts=(said,), choices=choices, attachment=self._file)
        return self._voice.present(db, one, message)


def _as_heading(name: str) -> str:
    return name[:1].upper() + name[1:]


def button(found: Announcement) -> Button:
    """By it a reader confirms this very version."""
    return Button(f"/dadoc {found.id} {found.version}", HaveRead().text())


def proof(
    db: Connection, found: Announcement, reader: Hearer, today: date, voice: Voice
) -> Message:
    """The message as one reader would get it; of a correction that waits, the correction."""
    said = as_proposed(found)
    return Texts(db, said, today, voice).for_one(db, reader, corrects=said is not found)


def as_proposed(found: Announcement) -> Announcement:
    """An announcement as it will be once its correction is agreed to; itself where none waits."""
    if found.proposed is None:
        return found
    return replace(found, texts={"": found.proposed.words}, version=found.version + 1)


def words_for(
    db: Connection, found: Announcement, reader: Hearer, today: date, voice: Voice
) -> str:
    """The text as one reader would read it, without button and file."""
    return Texts(db, found, today, voice).words(db, reader)


# ---- put right ----------------------------------------------------------------------------------


def _correct_piece(
    db: Connection,
    found: Announcement,
    earlier: Sequence[Recipient],
    today: date,
    soon: datetime,
    voice: Voice,
) -> None:
    """The right words for these, who have the wrong ones or none yet, if they may hear it still."""
    text = Texts(db, found, today, voice)
    may = still_entitled(db, found, earlier, today)
    heard = recipients.told_in(
        db, found.id, [one.hearer.chat for one in earlier if one.hearer.chat]
    )
    told: list[Recipient] = []
    messages = []
    for one in earlier:
        if one.hearer.chat is None or one.fate in LOST_FATES:
            continue
        unheard = one.hearer.chat not in heard
        if one.fate in {Fate.QUEUED, Fate.PAUSED} and one.outbox is not None:
            # It may have left this very moment.
            unheard &= recipients.withdraw(db, one.outbox, soon, "corrected")
        elif one.fate is Fate.HELD and one.outbox is not None:
            recipients.drop_held(db, one.outbox, soon)
        if one.id not in may:
            continue
        message = text.for_one(db, one.hearer, corrects=not unheard)
        told.append(one)
        messages.append(addressed(message, one.hearer, found))
    sent = dict(zip((one.id for one in told), outbox.add_many(db, messages, soon), strict=True))
    for one in earlier:
        values: dict[str, object] = {"version": found.version}
        if one.id in sent:
            values |= {"outbox_id": sent[one.id], "confirmed_at": None}
        elif one.id not in may:
            values |= {"state": Fate.NOT_ENTITLED}
        recipients.set_recipient(db, one.id, **values)


def still_entitled(
    db: Connection, found: Announcement, some: Sequence[Recipient], today: date
) -> set[RecipientId]:
    """Which of its recipients may be written to about it today.

    People who hold such a role, groups bound to such a unit; whether a unit has told its figures
    since, or somebody has confirmed, changes nothing.
    """
    whom = whom_of(db, found.top, found.audience.standing(), today)
    people = [one.hearer.person for one in some if one.hearer.person is not None]
    chats = [one.hearer.chat for one in some if one.hearer.chat is not None]
    held = audience.entitled(db, whom, people) if people else set()
    bound = audience.entitled_chats(db, whom, chats) if len(people) < len(some) else set()
    return {
        one.id
        for one in some
        if (
            one.hearer.person in held if one.hearer.person is not None else one.hearer.chat in bound
        )
    }


# ---- how far ------------------------------------------------------------------------------------


def progress(db: Connection, found: Announcement, today: date) -> Progress:
    """How far it has come."""
    counted = recipients.tally(db, found.id)
    to_come = 0
    if found.cursor < announcement.END and found.state is not State.CANCELLED:
        whom = whom_of(db, found.top, found.audience, today)
        if found.cursor < announcement.GROUPS:
            to_come += audience.count_reachable(db, whom, after=found.cursor)
        after = max(found.cursor - announcement.GROUPS, 0)
        to_come += audience.count_groups(db, whom, after=after)
    return Progress(
        by_fate=counted.by_fate,
        confirmed=counted.confirmed,
        in_group=counted.in_group,
        unread=counted.unread,
        to_come=to_come,
    )


def settle(
    db: Connection, one: AnnouncementId, now: datetime
) -> tuple[Announcement, Progress] | None:
    """How far one stands; what has all left is done."""
    found = announcement.find(db, one, lock=True)
    if found is None:
        return None
    stands = progress(db, found, local_day(now))
    over = found.state is State.RUNNING and found.cursor >= announcement.END and stands.is_over
    if over and not recipients.count_outdated(db, found):
        announcement.change(db, one, from_states=[State.RUNNING], state=State.DONE, done_at=now)
        found = replace(found, state=State.DONE, done_at=now)
    return found, stands
