"""The worker: messages in order within a chat, many chats at once, each whole or not at all."""

import asyncio
import dataclasses
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection

from bot import log
from bot.channels.channel import Channel, Read, Unparsable
from bot.clock import Calendar
from bot.files import Files
from bot.store import Priority, Store, is_passing
from dialogue.engine import Engine
from dialogue.said import Incoming, Sent
from domain.accounts import AccountId
from storage import accounts, inbox
from storage.inbox import Claimed, InboxId

#: Chats taken up at once: enough that the writing thread always finds the next group ready.
AT_ONCE = 256
#: How often waiting messages are looked for that nobody told of, in seconds.
LOOK_EVERY = 1.0
#: Lanes looked for at once.
LANES = 512
#: What a lane is taken to hold that was found without being told of: it is emptied.
UNTOLD = 1_000_000
_LOG = log.get()


@dataclass(frozen=True, slots=True)
class Handled:
    """A message that was handled: all of it that may stand in a log."""

    update: InboxId
    account: AccountId | None = None
    conversation: str | None = None


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A file that must be fetched before its message is handled."""

    message: InboxId
    channel: str
    file: Sent


class Worker:
    """Takes what waits in the inbox to the engine."""

    def __init__(
        self,
        store: Store,
        engine: Engine,
        channels: Mapping[str, Channel],
        calendar: Calendar,
        files: Files,
        answered: Callable[[], None],
    ) -> None:
        self._store, self._engine, self._channels = store, engine, channels
        self._calendar, self._files, self._answered = calendar, files, answered
        self._waiting: Counter[str] = Counter()
        """How many messages wait in a lane, as far as we were told."""
        self._ready: dict[str, None] = {}
        """Lanes to be taken up, in the order they were told of."""
        self._busy: set[str] = set()
        self._taken: dict[str, InboxId] = {}
        """The message a lane is at."""
        self._failed: set[InboxId] = set()
        """Messages that failed once."""
        self._fetched: dict[InboxId, str | None] = {}
        self._wake = asyncio.Event()

    def arrived(self, lanes: Iterable[str]) -> None:
        """One message more waits in each of these lanes."""
        for lane in lanes:
            self._waiting[lane] += 1
            if lane not in self._busy:
                self._ready[lane] = None
        self._wake.set()

    async def run(self) -> None:
        """Handle what waits, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            looked = 0.0
            while True:
                if time.monotonic() - looked > LOOK_EVERY:
                    looked = time.monotonic()
                    await self._look()
                while self._ready and len(self._busy) < AT_ONCE:
                    lane = next(iter(self._ready))
                    del self._ready[lane]
                    self._busy.add(lane)
                    tasks.create_task(self._lane(lane))
                self._wake.clear()
                if not self._ready or len(self._busy) >= AT_ONCE:
                    await self._rest()

    async def _look(self) -> None:
        """Find what waits without our having been told: after a start, or from other processes."""
        ours = list(self._channels)
        for lane in await self._store.read(lambda db: inbox.waiting_lanes(db, ours, LANES)):
            if lane not in self._waiting:
                self._waiting[lane] = UNTOLD
                self._ready[lane] = None

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(LOOK_EVERY):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _lane(self, lane: str) -> None:
        """Handle what waits in one lane, one message after the other."""
        try:
            while (told := self._waiting[lane]) > 0:
                there_was = await self._next(lane)
                self._waiting[lane] -= 1 if there_was else told
        except Exception as error:  # noqa: BLE001  # one lane's trouble is not the others'
            _LOG.error("lane failed", error=error)
            await asyncio.sleep(LOOK_EVERY)
        finally:
            self._busy.discard(lane)
            if self._waiting[lane] <= 0:
                del self._waiting[lane]
                self._forget(lane)
            else:
                self._ready[lane] = None
            self._wake.set()

    async def _next(self, lane: str) -> bool:
        """Handle the first message of a lane; whether there was one."""
        began = time.monotonic()
        try:
            done = await self._store.write(lambda db: self.handle(db, lane), Priority.HANDLING)
        except Exception as error:  # noqa: BLE001  # whatever it is, the chat goes on
            await self._stumble(lane, error)
            self._waiting[lane] += 1
            return True
        self._forget(lane)
        if isinstance(done, _Wanted):
            await self._fetch(done)
            self._waiting[lane] += 1
            return True
        if done is None:
            return False
        self._fetched.pop(done.update, None)
        _LOG.info(
            "handled",
            update=done.update,
            account=done.account,
            conversation=done.conversation,
            ms=round((time.monotonic() - began) * 1000),
        )
        self._answered()
        return True

    def _forget(self, lane: str) -> None:
        """A lane is past the message it was at."""
        if (message := self._taken.pop(lane, None)) is not None:
            self._failed.discard(message)

    def handle(self, db: Connection, lane: str) -> Handled | _Wanted | None:
        """Handle the first message of a lane within one transaction; None when there is none."""
        if not inbox.lock_lane(db, lane):
            return None
        claimed = inbox.claim(db, lane, datetime.now(UTC))
        if claimed is None:
            return None
        self._taken[lane] = claimed.id
        read = self._read(db, claimed)
        if read is None:
            return Handled(claimed.id)
        said = read.said
        if isinstance(said, Sent) and said.path is None and self._is_wanted(db, claimed, read):
            inbox.put_back(db, claimed.id)
            return _Wanted(claimed.id, claimed.channel, said)
        incoming = self._incoming(claimed, read)
        outcome = self._engine.handle(db, incoming, self._calendar.now())
        return Handled(claimed.id, outcome.account, outcome.conversation)

    def _read(self, db: Connection, claimed: Claimed) -> Read | None:
        try:
            read = self._channels[claimed.channel].read(claimed.body)
        except (Unparsable, LookupError) as fault:
            inbox.set_aside(db, claimed.id, "parked", type(fault).__name__)
            _LOG.warning("parked", update=claimed.id, error=fault)
            return None
        if read.moved_to is not None:
            accounts.move_address(db, read.sender, read.moved_to)
            return None
        return read

    def _incoming(self, claimed: Claimed, read: Read) -> Incoming:
        said = read.said
        if isinstance(said, Sent) and claimed.id in self._fetched:
            path = self._fetched[claimed.id]
            said = dataclasses.replace(said, path=path)
        return Incoming(
            sender=read.sender,
            said=said,
            received_at=claimed.received_at,
            edited=read.edited,
            talk_revision=claimed.talk_revision,
        )

    # ---- files -------------------------------------------------------------------------------

    def _is_wanted(self, db: Connection, claimed: Claimed, read: Read) -> bool:
        """Whether a file is asked for or kept unasked, and was not looked for yet."""
        said = read.said
        if claimed.id in self._fetched or not isinstance(said, Sent):
            return False
        accepted = self._engine.accepts(db, self._incoming(claimed, read), self._calendar.now())
        return said.kind in accepted and self._files.fits(said)

    async def _fetch(self, wanted: _Wanted) -> None:
        """Fetch a file; a message whose file cannot be had is handled without."""
        channel = self._channels[wanted.channel]
        try:
            path = await self._files.keep(await channel.fetch(wanted.file.remote), wanted.file)
        except Exception as error:  # noqa: BLE001  # one file's trouble holds up no chat
            _LOG.warning("file not fetched", update=wanted.message, error=error)
            self._fetched[wanted.message] = None
        else:
            self._fetched[wanted.message] = path

    # ---- failures ----------------------------------------------------------------------------

    async def _stumble(self, lane: str, error: Exception) -> None:
        """A message failed: tried once more alone, then set aside, and its writer told once.

        A full disk, a lock, a server that is gone are nobody's fault: it is tried until they pass.
        """
        message = self._taken.get(lane)
        if message is None or is_passing(error):
            _LOG.error("database failed", error=error)
            await asyncio.sleep(LOOK_EVERY)
            return
        _LOG.error(
            "handling failed", update=message, error=error, again=message not in self._failed
        )
        if message not in self._failed:
            self._failed.add(message)
            return
        fault = type(error).__name__
        await self._store.write(lambda db: self._bury(db, lane, message, fault), Priority.HANDLING)
        self._forget(lane)
        self._answered()

    def _bury(self, db: Connection, lane: str, message: InboxId, fault: str) -> None:
        """Set a message aside, unless another process is at its lane or past it already."""
        if not inbox.lock_lane(db, lane):
            return
        claimed = inbox.claim(db, lane, datetime.now(UTC))
        if claimed is None:
            return
        if claimed.id != message:
            inbox.put_back(db, claimed.id)
            return
        read = self._read(db, claimed)
        if read is None:
            return
        revision = self._engine.apologise(db, self._incoming(claimed, read), self._calendar.now())
        inbox.set_aside(db, claimed.id, "dead", fault, talk_revision=revision)
