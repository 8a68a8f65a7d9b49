"""Opening the database: SQLite by default, PostgreSQL when one machine is outgrown.

SQLite runs in WAL mode with `synchronous=FULL`: NORMAL may lose the last commits when the power
goes, and these are acknowledged messages. Every writing transaction begins with BEGIN IMMEDIATE:
a transaction that reads first and writes later fails with "database is locked" in spite of any
busy timeout (measured: 150 of 200).
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import orjson
from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.pool import QueuePool

try:
    import fcntl
except ImportError:  # Windows: other processes then wait by SQLite's own busy timeout
    fcntl = None  # type: ignore[assignment]  # mypy knows no system without it

#: How long a connection waits for another process's transaction, in seconds.
BUSY_TIMEOUT = 30

#: What a writing connection to SQLite is told. With `recursive_triggers` the triggers of the
#: ledger see what REPLACE deletes.
_WRITING = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "recursive_triggers=ON",
)


def open_engine(url: str, *, read_only: bool = False, pool_size: int = 4) -> Engine:
    """Open a database for writing, or connections that can only read."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(url, read_only=read_only, pool_size=pool_size)
    if parsed.get_backend_name() == "postgresql":
        return _open_postgres(url, read_only=read_only, pool_size=pool_size)
    raise ValueError(f"unsupported database: {parsed.get_backend_name()}")


def _open_sqlite(url: str, *, read_only: bool, pool_size: int) -> Engine:
    engine = create_engine(
        make_url(url).set(drivername="sqlite+reading" if read_only else "sqlite+writing"),
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=0,
        pool_reset_on_return=None if read_only else "rollback",
        connect_args={"check_same_thread": False, "timeout": BUSY_TIMEOUT},
        hide_parameters=True,
        json_serializer=_dumps,
        json_deserializer=orjson.loads,
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we begin ourselves
        for setting in ["query_only=ON"] if read_only else _WRITING:
            connection.execute(f"PRAGMA {setting}")

    return engine


class Reading(SQLiteDialect_pysqlite):
    """SQLite whose transactions begin when they are begun, not with their first change.

    A dialect's hook rather than an engine's event: with any event of that kind SQLAlchemy looks
    for listeners around each statement, which is 2 % of a message.
    """

    supports_statement_cache = True
    begins = "BEGIN"

    def do_begin(self, dbapi_connection: Any) -> None:
        """Begin, on the driver's connection."""
        dbapi_connection.execute(self.begins)


class Writing(Reading):
    """The same for a connection that writes: it takes its turn before it reads anything."""

    supports_statement_cache = True
    begins = "BEGIN IMMEDIATE"


registry.register("sqlite.reading", __name__, "Reading")
registry.register("sqlite.writing", __name__, "Writing")


def _open_postgres(url: str, *, read_only: bool, pool_size: int) -> Engine:
    return create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        pool_size=pool_size,
        max_overflow=0,
        pool_pre_ping=True,
        isolation_level="REPEATABLE READ" if read_only else "READ COMMITTED",
        connect_args={"options": "-c default_transaction_read_only=on"} if read_only else {},
        hide_parameters=True,
        json_serializer=_dumps,
        json_deserializer=orjson.loads,
    )


def _dumps(value: object) -> str:
    return orjson.dumps(value).decode()


class Turnstile:
    """A fair queue among the processes that write one SQLite file.

    SQLite's own waiting is a poll that a busy writer always wins (measured: the others waited
    8 s in the middle). Two file locks make it fair: a writer takes the queue, then the turn, and
    lets the queue go; whoever waits for the turn holds the queue, so the last writer cannot
    overtake it.
    """

    def __init__(self, database: Path) -> None:
        self._paths = [database.with_name(f"{database.name}.{name}") for name in ("queue", "turn")]
        self._files: list[IO[bytes]] = []

    @contextlib.contextmanager
    def turn(self) -> Iterator[None]:
        """Hold the turn; others queue up behind."""
        if fcntl is None:
            yield
            return
        queue, turn = self._files or self._open()
        fcntl.flock(queue, fcntl.LOCK_EX)
        fcntl.flock(turn, fcntl.LOCK_EX)
        fcntl.flock(queue, fcntl.LOCK_UN)
        try:
            yield
        finally:
            fcntl.flock(turn, fcntl.LOCK_UN)

    def _open(self) -> list[IO[bytes]]:
        self._files = [path.open("ab") for path in self._paths]
        return self._files

    def close(self) -> None:
        """Let the files go."""
        for file in self._files:
            file.close()
        self._files = []


def sqlite_path(engine: Engine) -> Path | None:
    """The file of a SQLite database; None for PostgreSQL."""
    if engine.dialect.name != "sqlite":
        return None
    return Path(str(engine.url.database))


@contextlib.contextmanager
def alone(engine: Engine) -> Iterator[None]:
    """Be the only one that changes the tables themselves; others who ask wait."""
    path = sqlite_path(engine)
    with contextlib.ExitStack() as held:
        if path is not None:
            held.enter_context(_turn(path))
        else:
            db = held.enter_context(engine.begin())
            db.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('khuyenhoc', 0))"))
        yield


@contextlib.contextmanager
def _turn(path: Path) -> Iterator[None]:
    turnstile = Turnstile(path)
    try:
        with turnstile.turn():
            yield
    finally:
        turnstile.close()


@contextlib.contextmanager
def in_turn(engine: Engine) -> Iterator[Connection]:
    """Open a transaction of a program that writes now and then: its turn comes, however busy."""
    path = sqlite_path(engine)
    with contextlib.ExitStack() as held:
        if path is not None:
            held.enter_context(_turn(path))
        yield held.enter_context(engine.begin())
