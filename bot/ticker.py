"""What happens by itself: due moments, checks, purging, a heartbeat.

APScheduler only ticks; what is due stands in tables. A tick opens its own transaction, catches
its own errors, and leaves a heartbeat.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Connection

from bot import log
from bot.clock import OFFSET_MARK, Calendar
from bot.files import Files
from bot.store import Priority, Store, is_passing
from domain.clock import ZONE
from services import proof, schedule
from storage import accounts, due, files, inbox, jobs, outbox, talks, upkeep
from storage.due import Due

#: What does a due thing, within its transaction.
Doer = Callable[[Connection, Due, datetime], None]

#: A due thing that fails is tried this often, then set aside: the others go on.
MOST_TRIES = 2
#: Raw updates: Telegram begins its ids anew after a week at most, and repeats nothing older
#: than a day.
KEEP_UPDATES = timedelta(hours=48)
#: What was said: long enough to ask "what did it tell you on Monday?".
KEEP_TEXTS = timedelta(days=7)
#: What could not be handled: an officer comes back from a holiday and still finds it.
KEEP_LETTERS = timedelta(days=30)
#: Finished slow work: as long as letters, for the same question.
KEEP_JOBS = timedelta(days=30)
#: Wrong codes: they count for an hour; a week shows who was guessing.
KEEP_TRIES = timedelta(days=7)
#: Files nothing names any more: a file is put down before the row that names it.
KEEP_FILES = timedelta(days=30)
#: What was done at its moment, and talks nobody took up: a year and a little, so that this
#: year's Learning Month still knows last year's. By the calendar, as both are.
KEEP_YEAR = timedelta(days=400)
#: All books are proven whole by the first check after this hour of the night, by machine time.
NIGHT = timedelta(hours=2)
#: The mark under which the night of the last whole proof stands.
WHOLE_MARK = "proven-whole"
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
        files: Files,
        answered: Callable[[], None],
        settle: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self._store, self._calendar, self._doers = store, calendar, doers
        self._settle = settle
        """Ends what a due moment began, before the calendar is moved further."""
        self._files, self._answered = files, answered
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
            self._scheduler.pause()  # shutting down would cancel the ticks that run
        if self._running:
            await asyncio.wait(self._running, timeout=_END)
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

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
            if self._settle is not None:
                await self._settle()
            while True:
                await self._plan()
                moment = await self._store.read(due.next_moment)
                if moment is None or moment > to or to <= self._calendar.now():
                    break
                if moment > self._calendar.now():
                    self._calendar.set(moment)
                await self._do_due()
                if self._settle is not None:
                    await self._settle()
            self._calendar.set(to)
            if keep:
                await self._store.write(self._keep_offset, Priority.CLOCK)
            await self._do_due()
            if self._settle is not None:
                await self._settle()
        return self._calendar.now()

    def _keep_offset(self, db: Connection) -> None:
        upkeep.set_mark(db, OFFSET_MARK, str(self._calendar.offset.total_seconds()))

    async def _due(self) -> None:
        async with self._moving:
            await self._do_due()

    async def _do_due(self) -> None:
        """Do what is due, the earliest first, each in a transaction of its own."""
        await self._plan()
        while await self._do_next():
            self._answered()

    async def _do_next(self) -> bool:
        """Do the first thing that is due; whether there was one.

        One that fails holds up nobody: it is tried again, and then set aside.
        """
        tried: list[Due] = []
        try:
            return await self._store.write(lambda db: self._do_one(db, tried), Priority.CLOCK)
        except Exception as error:
            if not tried or is_passing(error):
                raise  # the database's trouble: the next tick finds it still due
            one, fault, now = tried[-1], type(error).__name__, self._calendar.now()
            last = await self._store.write(
                lambda db: due.stumble(db, one, fault, now, most=MOST_TRIES), Priority.CLOCK
            )
            _LOG.error("due not done", due=one.id, kind=one.kind, error=error, again=not last)
            return True

    async def _plan(self) -> None:
        """Put what comes by itself into the calendar, from where it stands now."""
        await self._store.write(
            lambda db: schedule.plan_ahead(db, self._calendar.now()), Priority.CLOCK
        )

    def _do_one(self, db: Connection, tried: list[Due]) -> bool:
        now = self._calendar.now()
        one = due.claim(db, now)
        if one is None:
            return False
        tried.append(one)
        doer = self._doers.get(one.kind)
        if doer is None:  # an older program's, or a newer one's
            _LOG.error("nothing does this", due=one.id, kind=one.kind)
            due.set_aside(db, one, "nothing does this", now)
        else:
            doer(db, one, now)
        return True

    async def _heartbeat(self) -> None:
        now = datetime.now(UTC).isoformat()
        await self._store.write(lambda db: upkeep.set_mark(db, "heartbeat", now), Priority.CLOCK)

    async def _check(self) -> None:
        """Prove what came since the last check; once a night, all of it."""
        night = (datetime.now(ZONE) - NIGHT).date().isoformat()
        whole = await self._store.read(lambda db: upkeep.mark(db, WHOLE_MARK)) != night
        faults, marks = await self._store.read(lambda db: proof.prove(db, whole=whole))
        if whole:
            marks[WHOLE_MARK] = night
        await self._store.write(lambda db: _keep(db, marks), Priority.JOBS)
        for fault in faults:
            _LOG.error("the books do not prove", book=fault.book, why=fault.why)
        if faults:
            today, now = self._calendar.local().date(), datetime.now(UTC)
            await self._store.write(lambda db: proof.alarm(db, faults, today, now), Priority.JOBS)
            self._answered()

    async def _purge(self) -> None:
        now, today = datetime.now(UTC), self._calendar.now()
        await self._store.write(lambda db: _forget(db, now, today), Priority.JOBS)
        named = await self._store.read(files.named)
        await asyncio.to_thread(self._files.clear, named, now - KEEP_FILES)


def kept_offset(db: Connection) -> timedelta:
    """How far ahead of machine time the calendar was left."""
    kept = upkeep.mark(db, OFFSET_MARK)
    return timedelta(seconds=float(kept)) if kept is not None else timedelta()


def _keep(db: Connection, marks: Mapping[str, str]) -> None:
    for name, value in marks.items():
        upkeep.set_mark(db, name, value)


def _forget(db: Connection, now: datetime, today: datetime) -> None:
    """Let go of what nobody will ask for, by machine time and by the calendar."""
    inbox.forget(db, now - KEEP_UPDATES)
    inbox.empty_letters(db, now - KEEP_LETTERS)
    outbox.forget(db, now - KEEP_TEXTS)
    jobs.forget(db, now - KEEP_JOBS)
    accounts.forget_wrong_codes(db, min(now, today) - KEEP_TRIES)
    due.forget(db, today - KEEP_YEAR)
    talks.forget(db, today - KEEP_YEAR)
