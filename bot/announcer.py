"""The announcer: what is due to be said is made ready piece by piece, below people's own messages.

Each piece is a transaction of its own: its recipients, their messages, and how far it has come.
A process that dies, or a second one beside it, goes on from there.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from bot import log
from bot.channels.channel import Channel
from bot.clock import Calendar
from bot.store import Priority, Store
from dialogue.unasked import answerable, tell
from domain.accounts import ChatId
from domain.announcement import Announcement, AnnouncementId, Hearer, State
from domain.clock import local_day
from domain.messages import Message
from domain.permissions import Action
from handlers.announcement import late_offers, late_said, progress_message
from locales import called
from services import announcement, broadcast
from services.broadcast import Voice
from storage import accounts, outbox, recipients
from storage import announcement as stored

#: How often it is looked for what is due, and how often progress is shown, in seconds.
LOOK_EVERY, SHOWN_EVERY = 1.0, 3.0
#: Messages that may wait at once, however long they have: what is paused or corrected meanwhile is
#: bounded by it.
MOST_WAITING = 2000
#: How long after its end an announcement's readers are still counted where its writer watches.
WATCHED = timedelta(days=1)
_LOG = log.get()


class Announcer:
    """Makes ready what is due to be said, and shows how far it is."""

    def __init__(
        self,
        store: Store,
        calendar: Calendar,
        channels: Mapping[str, Channel],
        answered: Callable[[], None],
    ) -> None:
        self._store, self._calendar, self._answered = store, calendar, answered
        self._channels = channels
        self._voice = voice_of(channels)
        self._wake = asyncio.Event()
        self._shown: dict[AnnouncementId, Message] = {}
        self._looked = 0.0

    def poke(self) -> None:
        """Something was written that may have to be said."""
        self._wake.set()

    async def run(self) -> None:
        """Say what is due, until cancelled."""
        while True:
            more = await self._advance()
            if time.monotonic() - self._looked >= SHOWN_EVERY:
                self._looked = time.monotonic()
                await self.follow()
            if not more:
                await self._rest()

    async def _rest(self) -> None:
        self._wake.clear()
        try:
            async with asyncio.timeout(LOOK_EVERY):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _advance(self) -> bool:
        """One piece of everything that goes on; whether there is more to do at once."""
        now = self._calendar.now()
        going = await self._store.read(lambda db: stored.going(db, now))
        if not going or await self._is_full():
            return False
        return any([await self._step(one) for one in going])

    async def _is_full(self) -> bool:
        """Whether enough waits for now; what nobody here sends for holds up nothing."""
        bots = [(one.name, one.bot) for one in self._channels.values()]
        waiting = await self._store.read(
            lambda db: recipients.backlog(db, bots, most=MOST_WAITING, priority=outbox.QUIET)
        )
        return waiting >= MOST_WAITING

    async def _step(self, one: AnnouncementId) -> bool:
        voice, now = self._voice, self._calendar.now()
        await self._store.read(lambda db: broadcast.look_up(db, one, now, voice))
        more = await self._store.write(
            lambda db: step(db, one, self._calendar.now(), datetime.now(UTC), voice),
            Priority.JOBS,
        )
        if more:
            self._answered()
        return more

    async def settle(self) -> None:
        """Make ready all that is due by now, before the calendar is moved on."""
        now = self._calendar.now()
        for one in await self._store.read(lambda db: stored.going(db, now)):
            while await self._step(one):
                pass

    async def follow(self) -> None:
        """Show how far announcements are where their writers watch them."""
        now = self._calendar.now()
        watched = await self._store.read(lambda db: stored.watched(db, now - WATCHED))
        finished = await self._store.read(lambda db: stored.going(db, now))
        for one in dict.fromkeys([*watched, *finished]):
            await self._follow_one(one, now)
        self._shown = {one: said for one, said in self._shown.items() if one in watched}

    async def _follow_one(self, one: AnnouncementId, now: datetime) -> None:
        """Write only when something is to be changed: most looks change nothing."""
        shown = self._shown.get(one)
        if not await self._store.read(lambda db: has_moved(db, one, now, shown)):
            return
        said = await self._store.write(
            lambda db: show(db, one, now, shown, self._edits), Priority.JOBS
        )
        if said is not None and said != shown:
            self._shown[one] = said
            self._answered()

    def _edits(self, channel: str) -> bool:
        found = self._channels.get(channel)
        return found is None or found.abilities.edits


def voice_of(channels: Mapping[str, Channel]) -> Voice:
    """How readers are spoken to on these channels: where there are no buttons, by number."""

    def present(db: Connection, one: Hearer, message: Message) -> Message:
        channel = channels.get(one.channel or "")
        poor = channel is not None and not channel.abilities.buttons
        if not poor or one.chat is None or one.account is None or not message.choices:
            return message
        return answerable(db, one.chat, one.account, message, datetime.now(UTC))

    return Voice(
        places=called.places, say=called.said, present=present, unaddressed=called.unaddressed
    )


def step(db: Connection, one: AnnouncementId, now: datetime, soon: datetime, voice: Voice) -> bool:
    """Begin one announcement if it is due, or make its next piece ready; whether there is more.

    Args:
        db: The open connection.
        one: The announcement.
        now: The instant of the calendar.
        soon: Machine time.
        voice: How readers are spoken to.
    """
    begin(db, one, now, soon)
    came_to = broadcast.expand(db, one, now, soon, voice)
    if came_to is State.LATE:
        _ask_officers(db, one, now, soon)
    return came_to is State.RUNNING


def begin(db: Connection, one: AnnouncementId, now: datetime, soon: datetime) -> None:
    """Begin one announcement if it is due; past its use its officers are asked."""
    came_to = broadcast.begin(db, one, now, soon)
    if came_to is State.LATE:
        _ask_officers(db, one, now, soon)
    elif came_to is State.RUNNING:
        _open_progress(db, one, now, soon)


def _open_progress(db: Connection, one: AnnouncementId, now: datetime, soon: datetime) -> None:
    """Put the message in line that will show how far it is."""
    found = stored.find(db, one)
    if found is None or found.progress_chat is None or found.progress_id is not None:
        return
    if not _may_watch(db, found, found.progress_chat, now):
        return
    stands = broadcast.progress(db, found, local_day(now))
    message = progress_message(found, stands)
    shown = outbox.add_shown(db, found.progress_chat, message, soon)
    stored.change(db, one, progress_id=shown)


def _may_watch(db: Connection, found: Announcement, chat: ChatId, now: datetime) -> bool:
    """Whether whoever reads there may still speak for the unit."""
    person = accounts.reader_of(db, chat).person
    if person is None:
        return False
    return accounts.powers(db, person, local_day(now)).may(Action.ANNOUNCE, found.top)


def has_moved(db: Connection, one: AnnouncementId, now: datetime, shown: Message | None) -> bool:
    """Whether what is shown of one is out of date, or it is over and nobody has said so."""
    found = stored.find(db, one)
    if found is None:
        return False
    stands = broadcast.progress(db, found, local_day(now))
    if found.state is State.RUNNING and found.cursor >= stored.END and stands.is_over:
        return True
    return found.progress_id is not None and progress_message(found, stands) != shown


def show(
    db: Connection,
    one: AnnouncementId,
    now: datetime,
    shown: Message | None,
    edits: Callable[[str], bool],
) -> Message | None:
    """Show how far one is where its writer watches it; what is shown there now.

    Where messages cannot be changed, only the last figure is said.
    """
    before = stored.find(db, one)
    settled = broadcast.settle(db, one, now)
    if settled is None or before is None:
        return None
    found, stands = settled
    if found.progress_id is None or found.progress_chat is None:
        return None
    if not _may_watch(db, found, found.progress_chat, now):
        stored.change(db, one, progress_id=None)
        return None
    message = progress_message(found, stands)
    if message == shown:
        return message
    soon = datetime.now(UTC)
    if edits(accounts.reader_of(db, found.progress_chat).channel):
        outbox.edit(db, outbox.OutboxId(found.progress_id), message, soon)
    elif found.state is State.DONE and before.state is not State.DONE:
        outbox.add(db, found.progress_chat, message, soon, priority=outbox.QUIET)
    return message


def _ask_officers(db: Connection, one: AnnouncementId, now: datetime, soon: datetime) -> None:
    """It is too late to say it by itself: those who may decide are asked, once."""
    found = stored.find(db, one)
    if found is None:
        return
    for officer in announcement.officers(db, found, local_day(now)):
        if officer.chat is not None and officer.account is not None:
            key = f"announcement-late:{one}:{soon.isoformat()}:{officer.chat}"
            said, ways = [late_said(found)], late_offers(found)
            tell(db, officer.chat, officer.account, said, ways, now=soon, unique_key=key)
