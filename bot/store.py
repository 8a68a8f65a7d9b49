"""The open database of a running process: who writes when, and how much shares a commit.

SQLite has one thread that owns the only writing connection. Works are taken by priority, and as
many as fit into 64 or 50 ms share one commit; if one of them fails, all are rolled back and run
again one by one. PostgreSQL runs works side by side, each in a transaction of its own: shared
commits of unrelated works deadlock there.
"""

import asyncio
import heapq
import itertools
import sqlite3
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, ClassVar, TypeVar

from psycopg import errors as postgres
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from bot import log
from storage.engine import Turnstile, open_engine, sqlite_path

T = TypeVar("T")
Work = Callable[[Connection], T]

#: Most works in a commit, and the longest they may take together, in seconds.
GROUP, GROUP_TIME = 64, 0.05
#: How long a database that does not answer is waited for, in seconds.
PATIENCE = 30.0
#: Pauses of a writing thread that cannot even begin, in seconds: doubled up to the longest.
FIRST_PAUSE, LONGEST_PAUSE = 0.1, 5.0
#: Handlings at once on PostgreSQL, and works of other kinds.
HANDLINGS, OTHERS = 8, 3
_LOG = log.get()


class Priority(IntEnum):
    """What goes first when there is more than can be done at once."""

    INTAKE = 0
    HANDLING = 1
    MARKS = 2
    CLOCK = 3
    JOBS = 4


class Store(ABC):
    """The open database."""

    reach_back: ClassVar[int] = 0
    """How long a committed row may stay unseen behind later ones, in microseconds."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._readers = open_engine(url, read_only=True, pool_size=4)
        self._reading = ThreadPoolExecutor(4, thread_name_prefix="read")

    @abstractmethod
    async def write(self, work: Work[T], priority: Priority) -> T:
        """Do a piece of work in a transaction; done means committed."""

    async def read(self, work: Work[T]) -> T:
        """Look something up, on a connection that can only read."""
        return await asyncio.get_running_loop().run_in_executor(
            self._reading, _within, self._readers, work
        )

    @abstractmethod
    def close(self) -> None:
        """Finish what was begun, and let the database go."""

    def _close_readers(self) -> None:
        self._reading.shutdown()
        self._readers.dispose()


def open_store(url: str) -> Store:
    """Open the database of an address."""
    return SqliteStore(url) if url.startswith("sqlite") else PostgresStore(url)


def _within(engine: Engine, work: Work[T]) -> T:
    with engine.begin() as connection:
        return work(connection)


# ---- SQLite ------------------------------------------------------------------------------------


@dataclass(slots=True, order=True)
class _Wanted:
    priority: int
    number: int
    work: Work[Any] = field(compare=False)
    future: "asyncio.Future[Any]" = field(compare=False)
    result: Any = field(default=None, compare=False)
    error: BaseException | None = field(default=None, compare=False)


class SqliteStore(Store):
    """One writing thread, works by priority, shared commits."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._engine = open_engine(url, pool_size=1)
        path = sqlite_path(self._engine)
        self._turnstile = Turnstile(path) if path is not None else None
        self._queue: list[_Wanted] = []
        self._numbers = itertools.count()
        self._wake = threading.Condition()
        self._closing = False
        self._pause = 0.0
        """How long the last pause was, since a transaction could be begun."""
        self._thread = threading.Thread(target=self._run, name="write", daemon=True)
        self._thread.start()

    async def write(self, work: Work[T], priority: Priority) -> T:
        """Queue a piece of work for the writing thread."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        with self._wake:
            heapq.heappush(self._queue, _Wanted(priority, next(self._numbers), work, future))
            self._wake.notify()
        return await future

    def close(self) -> None:
        """Write what is queued, then end the thread."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._thread.join()
        self._close_readers()
        self._engine.dispose()
        if self._turnstile is not None:
            self._turnstile.close()

    def _run(self) -> None:
        while self._wait():
            done = self._group()
            for loop in {one.future.get_loop() for one in done}:
                mine = [one for one in done if one.future.get_loop() is loop]
                if not loop.is_closed():
                    loop.call_soon_threadsafe(_deliver, mine)

    def _wait(self) -> bool:
        with self._wake:
            while not self._queue and not self._closing:
                self._wake.wait()
            return bool(self._queue)

    def _next(self) -> _Wanted | None:
        with self._wake:
            return heapq.heappop(self._queue) if self._queue else None

    def _group(self) -> list[_Wanted]:
        """Take works and do them in one transaction; one by one if that fails."""
        group: list[_Wanted] = []
        try:
            self._in_turn(lambda db: self._fill(db, group))
        except BaseException as error:  # noqa: BLE001  # whose it is shows when each is alone
            if not group:
                return self._not_begun(error)
            if len(group) == 1:
                _fail(group, error)
            else:
                for one in group:
                    self._alone(one)
        if self._pause:
            self._pause = 0.0
            _LOG.info("database answers again")
        return group

    def _not_begun(self, error: BaseException) -> list[_Wanted]:
        """No transaction could be begun: what waits goes on waiting, but not for ever at the end.

        Said once, however long it lasts.
        """
        if not self._pause:
            _LOG.error("database not open", error=error)
        self._pause = min(self._pause * 2 or FIRST_PAUSE, LONGEST_PAUSE)
        with self._wake:
            if not self._wake.wait_for(lambda: self._closing, self._pause):
                return []
            left, self._queue = self._queue, []
        _fail(left, error)
        return left

    def _fill(self, db: Connection, group: list[_Wanted]) -> None:
        until = time.monotonic() + GROUP_TIME
        while len(group) < GROUP and (not group or time.monotonic() < until):
            one = self._next()
            if one is None:
                return
            group.append(one)
            one.result = one.work(db)

    def _alone(self, one: _Wanted) -> None:
        def work(db: Connection) -> None:
            one.result = one.work(db)

        try:
            self._in_turn(work)
        except BaseException as error:  # noqa: BLE001  # whoever asked for it; the thread lives on
            one.error = error

    def _in_turn(self, work: Work[None]) -> None:
        if self._turnstile is None:
            _within(self._engine, work)
            return
        with self._turnstile.turn():
            _within(self._engine, work)


def _fail(group: list[_Wanted], error: BaseException) -> None:
    for one in group:
        one.error = error


def _deliver(done: list[_Wanted]) -> None:
    for one in done:
        if one.future.cancelled():
            continue
        if one.error is not None:
            one.future.set_exception(one.error)
        else:
            one.future.set_result(one.result)


# ---- PostgreSQL --------------------------------------------------------------------------------


class PostgresStore(Store):
    """Works side by side, each in its own transaction."""

    reach_back = 500_000

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._engine = open_engine(url, pool_size=HANDLINGS + OTHERS)
        self._handling = ThreadPoolExecutor(HANDLINGS, thread_name_prefix="handle")
        self._other = ThreadPoolExecutor(OTHERS, thread_name_prefix="write")

    async def write(self, work: Work[T], priority: Priority) -> T:
        """Do a piece of work at once, beside others; a deadlock is tried again at once."""
        pool = self._handling if priority is Priority.HANDLING else self._other
        return await asyncio.get_running_loop().run_in_executor(pool, self._patiently, work)

    def _patiently(self, work: Work[T]) -> T:
        until = time.monotonic() + PATIENCE
        for attempt in itertools.count():
            try:
                return _within(self._engine, work)
            except DBAPIError as error:
                if not is_passing(error) or time.monotonic() > until:
                    raise
                if not isinstance(
                    error.orig, postgres.DeadlockDetected | postgres.SerializationFailure
                ):
                    time.sleep(min(0.1 * 2**attempt, 3.0))
        raise AssertionError  # itertools.count() does not end

    def close(self) -> None:
        """Finish what was begun."""
        self._handling.shutdown()
        self._other.shutdown()
        self._close_readers()
        self._engine.dispose()


def is_passing(error: BaseException) -> bool:
    """Whether a database error may go away by itself: no failure of the work."""
    if not isinstance(error, DBAPIError):
        return False
    if isinstance(error.orig, postgres.DeadlockDetected | postgres.SerializationFailure):
        return True
    if isinstance(error.orig, sqlite3.Error):
        return (error.orig.sqlite_errorcode & 0xFF) in _PASSING  # the rest tells of which kind
    return error.connection_invalidated or isinstance(error, OperationalError)


#: Of SQLite's errors. A wrong statement is an OperationalError there too, and never passes.
_PASSING = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
}
