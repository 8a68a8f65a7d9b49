"""The sender: what waits in the outbox goes out, in order within a chat, paced, and marked.

Replies go before what nobody waits for. One row of a chat is on its way at a time, and the next
leaves when the mark of the one before is committed: a crash sends at most that one again. Rows
that must not go twice are marked before they leave; those found so after a crash are held for a
person.
"""

import asyncio
import contextlib
import dataclasses
import heapq
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import orjson
from sqlalchemy import Connection

from bot import log
from bot.channels.channel import (
    Channel,
    Down,
    Moved,
    NotSent,
    Part,
    Slow,
    TokenRefused,
    Uncertain,
    Unreachable,
)
from bot.lease import Lease
from bot.limiter import Pace
from bot.store import Priority, Store, T
from domain.accounts import ChatId
from domain.messages import Message
from domain.texts import Json
from locales.render import Reader
from storage import accounts, outbox
from storage.outbox import OutboxId, Outgoing

#: Rows loaded at once; how often the table is looked at, in seconds.
LOADED, LOOK_EVERY = 500, 1.0
#: Rows of one chat taken in hand at once.
IN_HAND = 20
#: How long what is on its way is waited for when the program ends, in seconds.
DRAIN = 5.0
#: A reply that cannot be sent is tried this often, at growing distances.
ATTEMPTS = 8
#: How long nothing is sent after the token was refused, in seconds.
_TOKEN_PAUSE = 30.0
#: Drawings kept of what many read.
DRAWINGS = 256
#: Messages a chat may be sent at once after a rest.
CHAT_BURST = 3
#: The same for the whole bot. Below 2, so that no second sees more than one beyond the limit;
#: above 1, so that a late waking is made up for (measured: with 1, 0.85 of the limit).
BOT_BURST = 1.9
_LOG = log.get()


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How fast a bot may send."""

    per_second: float = 25.0
    per_chat: float = 1.0
    per_group_minute: float = 20.0
    in_flight: int = 64
    """Rows on their way or not marked yet: of those that must not go twice, a crash leaves at most
    so many that nobody knows about."""

    @property
    def aloft(self) -> int:
        """Rows on their way at once: as many again may wait for their commit."""
        return max(1, self.in_flight // 2)


@dataclass(slots=True)
class _Lane:
    """What waits for one chat."""

    pace: Pace
    rows: deque[Outgoing] = field(default_factory=deque)
    busy: bool = False
    announced: bool = False
    """Whether it stands in line, now or for later: once is enough."""
    full: bool = False
    """Whether more waits for it in the table than was taken in hand."""


class Sender:
    """Sends for one bot, one process at a time."""

    def __init__(
        self, channel: Channel, store: Store, lease: Lease, limits: Limits, locale: str
    ) -> None:
        self._channel, self._store, self._lease = channel, store, lease
        self._limits, self._locale = limits, locale
        self._pace = Pace(limits.per_second, BOT_BURST)
        self._lanes: dict[int, _Lane] = {}
        self._known: set[OutboxId] = set()
        """Rows in our hands, from loading to their mark."""
        self._ready: list[tuple[int, int, int]] = []
        """Chats whose first row may go: priority, its place in line, chat."""
        self._later: list[tuple[float, int]] = []
        """Chats whose pace makes them wait: until when, chat."""
        self._aloft: set[OutboxId] = set()
        """Rows on their way: Telegram has not answered yet."""
        self._open: set[OutboxId] = set()
        """Rows on their way, or whose mark is not committed yet."""
        self._landed = asyncio.Event()
        self._landed.set()
        self._draining = False
        self._marks: list[tuple[OutboxId, str, asyncio.Future[None]]] = []
        """What has arrived, to be marked so."""
        self._claims: list[tuple[OutboxId, asyncio.Future[bool]]] = []
        """What must not go twice and is about to leave, to be marked first."""
        self._wake, self._marking = asyncio.Event(), asyncio.Event()
        self._drawings: dict[tuple[bytes, Reader], list[Part]] = {}
        self._more = True
        self._left = False
        """Whether more waited in the table than was loaded."""
        self._seen, self._looked = 0, 0.0
        """The furthest place in line that was loaded, and when the whole line was looked at."""
        self._slowed: tuple[int | None, float] = (None, 0.0)
        """The chat that last met a 429, and until when."""

    def poke(self) -> None:
        """Something was put into the outbox."""
        self._more = True
        self._wake.set()

    async def drain(self) -> None:
        """Let nothing more go, and wait a little for what is on its way."""
        self._draining = True
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(DRAIN):
                await self._landed.wait()

    async def run(self) -> None:
        """Send what waits, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._mark())
            held = 0
            while True:
                epoch = await self._lease.held()
                if epoch != held:
                    self._let_go()
                    await self._begin(epoch)
                    held = epoch
                if self._more:
                    self._more = False
                    await self._load()
                pause = self._dispatch(tasks)
                await self._rest(pause)

    def _let_go(self) -> None:
        """Forget what waits in our hands: another sender may have sent it meanwhile."""
        for lane in self._lanes.values():
            lane.rows.clear()
            lane.full = False
        self._known = set(self._open)
        self._seen, self._looked = 0, 0.0
        self._more = True

    async def _begin(self, epoch: int) -> None:
        """What an earlier sender left half done is held: nobody knows whether it arrived."""
        now, ours = datetime.now(UTC), list(self._open)
        name, bot = self._channel.name, self._channel.bot
        count = await self._surely(lambda db: outbox.hold_uncertain(db, name, bot, ours, now))
        if count:
            _LOG.warning("held for a person", rows=count, epoch=epoch)

    async def _rest(self, pause: float) -> None:
        # A bare timer: this is done for every row that lands, and `asyncio.timeout` costs thrice.
        alarm = asyncio.get_running_loop().call_later(pause, self._wake.set)
        try:
            await self._wake.wait()
        finally:
            alarm.cancel()
        self._more = self._more or time.monotonic() - self._looked >= LOOK_EVERY
        self._wake.clear()

    # ---- lining up ---------------------------------------------------------------------------

    async def _load(self) -> None:
        """Line up what was put into the outbox since the last look; now and then, all of it.

        On PostgreSQL rows may become visible out of order, so the look reaches back a little.
        """
        now, moment = datetime.now(UTC), time.monotonic()
        whole = moment - self._looked >= LOOK_EVERY
        after = 0 if whole else self._seen - self._store.reach_back
        name, bot, locale = self._channel.name, self._channel.bot, self._locale
        full = [ChatId(chat) for chat, lane in self._lanes.items() if lane.full]
        try:
            rows = await self._store.read(
                lambda db: outbox.queued(
                    db, name, bot, now, most=LOADED, locale=locale, after=after, full=full
                )
            )
        except Exception as error:  # noqa: BLE001  # what is on its way is not cut off for it
            _LOG.error("outbox not read", error=error)
            await asyncio.sleep(LOOK_EVERY)
            self._more = True
            return
        if whole:
            self._looked = moment
        for row in rows:
            self._seen = max(self._seen, row.seq)
            if row.id not in self._known:
                self._line_up(row)
        self._left = len(rows) == LOADED
        self._fetch_more()

    def _fetch_more(self) -> None:
        """Load again, when much was left in the table and little is in our hands."""
        if self._left and len(self._known) < LOADED // 2:
            self._more = True

    def _line_up(self, row: Outgoing) -> None:
        """Take a row in hand; of a chat for which very much waits, the rest stays in the table.

        Otherwise one who is written to without end would fill our hands, and nobody else be heard.
        """
        lane = self._lanes.get(row.chat)
        if lane is None:
            lane = self._lanes[row.chat] = _Lane(self._pace_of(row))
        if lane.full or len(lane.rows) >= IN_HAND:
            lane.full = True
            return
        self._known.add(row.id)
        if lane.rows and (row.priority, row.seq, row.part) < _place(lane.rows[-1]):
            lane.rows = deque(sorted([*lane.rows, row], key=_place))
        else:
            lane.rows.append(row)
        if not lane.busy:
            self._announce(row.chat, lane)

    def _pace_of(self, row: Outgoing) -> Pace:
        if row.is_private:
            return Pace(self._limits.per_chat, CHAT_BURST)
        return Pace((self._limits.per_group_minute - CHAT_BURST) / 60, CHAT_BURST)

    def _announce(self, chat: int, lane: _Lane) -> None:
        """Put a chat in line, now or when its pace allows; one with nothing left is let go."""
        if lane.full and len(lane.rows) <= IN_HAND // 2:
            lane.full, self._looked = False, 0.0  # the whole line is looked at next
            self._more = True
        if lane.announced:
            return
        at = lane.pace.ready_at()
        lane.announced = True
        if at > time.monotonic():
            heapq.heappush(self._later, (at, chat))
        elif lane.rows:
            first = lane.rows[0]
            heapq.heappush(self._ready, (first.priority, first.seq, chat))
        else:
            self._lanes.pop(chat, None)

    def _dispatch(self, tasks: asyncio.TaskGroup) -> float:
        """Let go what may go; how long until more may, in seconds."""
        now = time.monotonic()
        while self._later and self._later[0][0] <= now:
            _, chat = heapq.heappop(self._later)
            if (lane := self._lanes.get(chat)) is not None:
                lane.announced = False
                if not lane.busy:
                    self._announce(chat, lane)
        while self._may_go():
            at = self._pace.ready_at()
            if at > now:
                return min(at - now, LOOK_EVERY)
            _, _, chat = heapq.heappop(self._ready)
            lane = self._lanes.get(chat)
            if lane is None:
                continue
            lane.announced = False
            if lane.busy or not lane.rows:
                continue
            if lane.pace.ready_at() > now:
                self._announce(chat, lane)
                continue
            lane.busy = True
            row = lane.rows.popleft()
            self._open.add(row.id)
            self._landed.clear()
            self._pace.take(now)
            lane.pace.take(now)
            self._aloft.add(row.id)
            tasks.create_task(self._deliver(lane, row))
        return min(self._later[0][0] - now, LOOK_EVERY) if self._later else LOOK_EVERY

    def _may_go(self) -> bool:
        limits = self._limits
        free = len(self._aloft) < limits.aloft and len(self._open) < limits.in_flight
        return bool(self._ready) and free and not self._draining and self._lease.is_held()

    # ---- sending -----------------------------------------------------------------------------

    async def _deliver(self, lane: _Lane, row: Outgoing) -> None:
        """Send one row and commit its mark; only then may the chat's next go."""
        again: Outgoing | None = None
        try:
            again = await self._attempt(lane, row)
        except Exception as error:  # noqa: BLE001  # one row's trouble is not the others'
            _LOG.error("sending failed", row=row.id, error=error)
            lane.pace.rest_until(time.monotonic() + LOOK_EVERY)
            again = row
        finally:
            if again is not None:
                lane.rows.appendleft(again)
            else:
                self._known.discard(row.id)
                self._fetch_more()
            self._open.discard(row.id)
            if not self._open:
                self._landed.set()
            lane.busy = False
            self._announce(row.chat, lane)
            self._land(row)

    def _land(self, row: Outgoing) -> None:
        """A row is on its way no longer; another may go."""
        self._aloft.discard(row.id)
        self._wake.set()

    async def _attempt(self, lane: _Lane, row: Outgoing) -> Outgoing | None:
        """Try to send a row; the row again if it stays first in its line."""
        try:
            parts = self._drawn(row)
        except Exception as error:  # noqa: BLE001  # what cannot be drawn never will be
            _LOG.error("not drawn", row=row.id, error=error)
            await self._close(row, "failed", type(error).__name__)
            return None
        try:
            await self._deliver_row(lane, row, parts)
        except NotSent as fault:
            return await self._settle(lane, row, fault)
        return None

    async def _deliver_row(self, lane: _Lane, row: Outgoing, parts: list[Part]) -> None:
        if row.edits is not None:
            if not self._channel.abilities.edits or len(parts) > 1:
                await self._close(row, "dropped", "cannot edit so")
                return
            parts = [parts[0] | {"edits": row.edits}]
        if len(parts) > 1:
            await self._split(lane, row, parts)
            return
        if row.once and not await self._mark_sending(row):
            return
        external = await self._send(row, parts[0])
        self._land(row)
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._marks.append((row.id, external, future))
        self._marking.set()
        await future

    async def _send(self, row: Outgoing, part: Part) -> str:
        try:
            return await self._channel.send(row.address, part)
        except NotSent:
            raise
        except Exception as error:  # nobody knows how far it came
            _LOG.error("sending failed", row=row.id, error=error)
            raise Uncertain(type(error).__name__) from error

    def _drawn(self, row: Outgoing) -> list[Part]:
        if isinstance(row.message, dict) and "part" in row.message:
            part = row.message["part"]
            return [part] if isinstance(part, dict) else []
        reader = Reader(row.locale, row.form)
        if row.priority == outbox.REPLY:
            return self._channel.draw(Message.from_json(row.message), reader)
        return self._drawn_before(row, reader)

    def _drawn_before(self, row: Outgoing, reader: Reader) -> list[Part]:
        """What many read is drawn once for all who are spoken to alike."""
        key = (orjson.dumps(row.message), reader)
        if (parts := self._drawings.get(key)) is None:
            if len(self._drawings) >= DRAWINGS:
                self._drawings.clear()
            parts = self._channel.draw(Message.from_json(row.message), reader)
            self._drawings[key] = parts
        return parts

    async def _split(self, lane: _Lane, row: Outgoing, parts: list[Part]) -> None:
        """A long message becomes rows of its own before its first part leaves.

        They take its place at once: nothing later of the chat may come before them.
        """
        now = datetime.now(UTC)
        written: list[Json] = [{"part": part} for part in parts]
        made = await self._surely(lambda db: outbox.split(db, row, written, now))
        self._known.update(one.id for one in made)
        lane.rows.extendleft(reversed(made))
        self._looked = 0.0  # where the parts were made before, the whole line shows them
        self.poke()

    async def _mark_sending(self, row: Outgoing) -> bool:
        """Claim a row that must not go twice; False when it is not ours to send (any more)."""
        future: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._claims.append((row.id, future))
        self._marking.set()
        try:
            return await future
        except Exception:
            await self._put_back(row)  # it may have been committed for all that; nothing has left
            raise

    async def _put_back(self, row: Outgoing) -> None:
        """A row surely did not arrive: it waits again, even if the process dies meanwhile."""
        if row.once:
            await self._surely(lambda db: outbox.put_back(db, row.id))

    async def _surely(self, work: Callable[[Connection], T]) -> T:
        """Commit what became of rows, however often that fails: it is known here alone."""
        while True:
            try:
                return await self._store.write(work, Priority.MARKS)
            except Exception as error:  # noqa: BLE001  # tried until it is done
                _LOG.error("outbox not written", error=error)
                await asyncio.sleep(LOOK_EVERY)

    async def _mark(self) -> None:
        """Commit what arrived and what is about to leave: all that came during the last commit."""
        while True:
            await self._marking.wait()
            self._marking.clear()
            marks, self._marks = self._marks, []
            claims, self._claims = self._claims, []
            try:
                claimed = await self._store.write(self._marked(marks, claims), Priority.MARKS)
            except Exception as error:  # noqa: BLE001  # marks are tried again with the next ones
                _LOG.error("marks failed", error=error)
                for _, future in claims:
                    _resolve(future, error)
                if marks:
                    self._marks = marks + self._marks
                    await asyncio.sleep(LOOK_EVERY)
                    self._marking.set()
                continue
            for _, _, done in marks:
                _resolve(done, None)
            for row, future in claims:
                _resolve(future, row in claimed)

    def _marked(
        self,
        marks: Sequence[tuple[OutboxId, str, object]],
        claims: Sequence[tuple[OutboxId, object]],
    ) -> Callable[[Connection], set[OutboxId]]:
        """The writing of both, and which claims were still there to be had."""
        sent = [(row, external) for row, external, _ in marks]
        wanted = [row for row, _ in claims]
        now, epoch = datetime.now(UTC), self._lease.epoch

        def work(db: Connection) -> set[OutboxId]:
            if sent:
                outbox.mark_sent(db, sent, now)
            return set(outbox.mark_sending(db, wanted, epoch)) if wanted else set()

        return work

    # ---- what can go wrong -------------------------------------------------------------------

    async def _settle(self, lane: _Lane, row: Outgoing, fault: NotSent) -> Outgoing | None:
        """What becomes of a row that did not go: the row again, if it is to be tried again."""
        _LOG.warning("not sent", row=row.id, error=fault)
        match fault:
            case Slow():
                self._slow_down(lane, row, fault.seconds)
                await self._put_back(row)
                return row
            case Moved():
                return await self._move(lane, row, fault.address)
            case Unreachable():
                await self._unreachable(row)
            case TokenRefused():
                self._pace.rest_until(time.monotonic() + _TOKEN_PAUSE)
                await self._put_back(row)
                return row
            case Uncertain() if row.once:
                await self._close(row, "held", "uncertain")
            case Uncertain() | Down() if row.attempts + 1 < ATTEMPTS:
                return await self._try_again(lane, row, fault)
            case _:
                await self._close(row, "failed", type(fault).__name__)
        return None

    def _slow_down(self, lane: _Lane, row: Outgoing, seconds: float) -> None:
        """A 429 pauses its chat; met in another chat meanwhile, it pauses the whole bot."""
        until = time.monotonic() + seconds
        lane.pace.rest_until(until)
        elsewhere, last = self._slowed
        if elsewhere not in {None, row.chat} and last > time.monotonic():
            self._pace.rest_until(until)
        self._slowed = (row.chat, until)

    async def _move(self, lane: _Lane, row: Outgoing, address: str) -> Outgoing:
        """A group was given a new address: all that waits for it goes there."""

        def work(db: Connection) -> None:
            accounts.move_chat(db, row.chat, address)
            outbox.put_back(db, row.id)

        await self._surely(work)
        lane.rows = deque(dataclasses.replace(one, address=address) for one in lane.rows)
        return dataclasses.replace(row, address=address)

    async def _try_again(self, lane: _Lane, row: Outgoing, fault: NotSent) -> Outgoing:
        """Stay first in line, and try again after a growing pause."""
        lane.pace.rest_until(time.monotonic() + min(2.0**row.attempts / 2, 60.0))
        why = type(fault).__name__
        await self._surely(lambda db: outbox.note_attempt(db, row.id, why))
        return dataclasses.replace(row, attempts=row.attempts + 1)

    async def _unreachable(self, row: Outgoing) -> None:
        now = datetime.now(UTC)

        def work(db: Connection) -> None:
            accounts.mark_unreachable(db, row.chat, now)
            outbox.set_state(db, row.id, "unreachable", now)

        await self._surely(work)

    async def _close(self, row: Outgoing, state: str, why: str) -> None:
        now = datetime.now(UTC)
        await self._surely(lambda db: outbox.set_state(db, row.id, state, now, why))


def _resolve(future: asyncio.Future[T], result: T | BaseException) -> None:
    """Tell whoever waits, unless they have gone."""
    if future.done():
        return
    if isinstance(result, BaseException):
        future.set_exception(result)
    else:
        future.set_result(result)


def _place(row: Outgoing) -> tuple[int, int, int]:
    return row.priority, row.seq, row.part
