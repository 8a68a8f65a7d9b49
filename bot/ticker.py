"""What happens by itself: due moments, checks, purging, a heartbeat.

APScheduler only ticks; what is due stands in tables. A tick opens its own transaction, catches
its own errors, and leaves a heartbeat.
"""

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Connection

from bot import log
from bot.clock import OFFSET_MARK, Calendar
from bot.store import Priority, Store
from domain.clock import ZONE
from services import proof, schedule
from storage import due, inbox, outbox, upkeep
from storage.due import Due

#: What does a due thing: within its transaction, told whether it came too late.
Doer = Callable[[Connection, Due, datetime, bool], None]

#: How long raw updates and sent texts are kept, by machine time.
KEEP_UPDATES, KEEP_TEXTS, KEEP_LETTERS = (
    timedelta(hours=48),
    timedelta(days=7),
    timedelta(days=30),
)
#: How long running ticks are waited for at the end, in seconds.
_END = 10.0
_LOG = log.get()


class Ticker:
    """The running clockwork of one process."""

    def __init__(
        self,
        store: Store,
        calendar: Calendar,
        doers: Mapping[str, Doer],
        answered: Callable[[], None],
    ) -> None:
        self._store, self._calendar, self._doers = store, calendar, doers
        self._answered = answered
        self._scheduler = AsyncIOScheduler(timezone=ZONE)
        self._moving = asyncio.Lock()
        self._running: set[asyncio.Task[object]] = set()

    def start(self) -> None:
        """Begin to tick."""
        for work, every in (
            (self._due, timedelta(seconds=1)),
            (self._heartbeat, timedelta(seconds=30)),
            (self._check, timedelta(minutes=10)),
            (self._purge, timedelta(hours=1)),
        ):
            self._scheduler.add_job(
                self._caught, "interval", [work], seconds=every.total_seconds(), max_instances=1
            )
        self._scheduler.start()

    async def stop(self) -> None:
        """Tick no more, and let the ticks that run come to their end."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        if self._running:
            await asyncio.wait(self._running, timeout=_END)

    async def _caught(self, work: Callable[[], object]) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._running.add(task)
            task.add_done_callback(self._running.discard)
        try:
            await work()  # type: ignore[misc]  # every work is a coroutine
        except Exception as error:  # noqa: BLE001  # the next tick comes all the same
            _LOG.error("tick failed", error=error)

    async def move_to(self, to: datetime, *, keep: bool = True) -> datetime:
        """Move the calendar: forward through every due moment in order, or back at once.

        With `keep` it is found there again after a restart.
        """
        async with self._moving:
            while True:
                await self._plan()
                moment = await self._store.read(due.next_moment)
                if moment is None or moment > to or to <= self._calendar.now():
                    break
                if moment > self._calendar.now():
                    self._calendar.set(moment)
                await self._do_due()
            self._calendar.set(to)
            if keep:
                await self._store.write(self._keep_offset, Priority.CLOCK)
            await self._do_due()
        return self._calendar.now()

    def _keep_offset(self, db: Connection) -> None:
        upkeep.set_mark(db, OFFSET_MARK, str(self._calendar.offset.total_seconds()))

    async def _due(self) -> None:
        async with self._moving:
            await self._do_due()

    async def _do_due(self) -> None:
        """Do what is due, the earliest first, each in a transaction of its own."""
        await self._plan()
        while await self._store.write(self._do_one, Priority.CLOCK):
            self._answered()

    async def _plan(self) -> None:
        """Put what comes by itself into the calendar, from where it stands now."""
        await self._store.write(
            lambda db: schedule.plan_ahead(db, self._calendar.now()), Priority.CLOCK
        )

    def _do_one(self, db: Connection) -> bool:
        now = self._calendar.now()
        one = due.claim(db, now)
        if one is None:
            return False
        late = now > one.useful_until
        doer = self._doers.get(one.kind)
        if doer is None:
            _LOG.error("nothing does this", kind=one.kind)
        else:
            doer(db, one, now, late)
        return True

    async def _heartbeat(self) -> None:
        now = datetime.now(UTC).isoformat()
        await self._store.write(lambda db: upkeep.set_mark(db, "heartbeat", now), Priority.CLOCK)

    async def _check(self) -> None:
        faults = await self._store.read(proof.faults)
        for fault in faults:
            _LOG.error("the books do not prove", book=fault.book, why=fault.why)
        if faults:
            now = self._calendar.now()
            await self._store.write(lambda db: proof.alarm(db, faults, now), Priority.JOBS)
            self._answered()

    async def _purge(self) -> None:
        now = datetime.now(UTC)
        await self._store.write(lambda db: _forget(db, now), Priority.JOBS)


def kept_offset(db: Connection) -> timedelta:
    """How far ahead of machine time the calendar was left."""
    kept = upkeep.mark(db, OFFSET_MARK)
    return timedelta(seconds=float(kept)) if kept is not None else timedelta()


def _forget(db: Connection, now: datetime) -> None:
    inbox.forget(db, now - KEEP_UPDATES)
    inbox.empty_letters(db, now - KEEP_LETTERS)
    outbox.forget(db, now - KEEP_TEXTS)
