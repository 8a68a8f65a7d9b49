"""When a message cannot be handled: whose fault it is, and who sets it aside."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine

from bot import store as store_module
from bot import worker as worker_module
from bot.channels.console import ConsoleChannel, line
from bot.clock import Calendar
from bot.files import Files
from bot.store import Priority, Store, open_store
from bot.worker import Worker
from dialogue.said import Incoming, Typed
from dialogue.turn import Outcome
from storage import inbox
from tests.bot.troubles import full

LANE = "console:chính"
Act = Callable[[Connection, str], None]


@dataclass
class _Engine:
    """Handles a message by what it is told to do with its words."""

    act: Act
    handled: list[str] = field(default_factory=list)
    sorry: list[str] = field(default_factory=list)
    """The messages somebody was told could not be handled."""

    def handle(self, db: Connection, incoming: Incoming, _now: datetime) -> Outcome:
        words = _words(incoming)
        self.act(db, words)
        self.handled.append(words)
        return Outcome()

    def apologise(self, _db: Connection, incoming: Incoming, _now: datetime) -> int:
        self.sorry.append(_words(incoming))
        return 1


def _words(incoming: Incoming) -> str:
    assert isinstance(incoming.said, Typed)
    return incoming.said.text


@pytest.fixture
def store(url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """An open database; pauses are short."""
    monkeypatch.setattr(worker_module, "LOOK_EVERY", 0.02)
    monkeypatch.setattr(store_module, "PATIENCE", 0.0)
    opened = open_store(url)
    yield opened
    opened.close()


def worker(store: Store, engine: _Engine, folder: Path) -> Worker:
    channels: dict[str, Any] = {"console": ConsoleChannel()}
    told: Any = engine
    return Worker(store, told, channels, Calendar(), Files(folder), lambda: None)


async def come(store: Store, *words: str) -> None:
    """Messages come in."""
    updates = [line("chính", one, number) for number, one in enumerate(words)]
    now = datetime.now(UTC)
    await store.write(lambda db: inbox.store(db, "console", "local", updates, now), Priority.INTAKE)


async def work_off(some: Worker, store: Store) -> None:
    """Work until nothing waits."""
    working = asyncio.create_task(some.run())
    async with asyncio.timeout(30):
        while await store.read(lambda db: inbox.count(db, "waiting")):  # noqa: ASYNC110  # a table
            await asyncio.sleep(0.02)
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)


def test_a_message_that_fails_twice_is_set_aside_and_the_next_is_handled(
    store: Store, tmp_path: Path
) -> None:
    def act(_db: Connection, words: str) -> None:
        if words == "hai":
            raise ZeroDivisionError

    engine = _Engine(act)

    async def claim() -> None:
        await come(store, "một", "hai", "ba")
        await work_off(worker(store, engine, tmp_path), store)
        assert await store.read(lambda db: inbox.count(db, "dead")) == 1

    asyncio.run(claim())

    assert engine.handled == ["một", "ba"]
    assert engine.sorry == ["hai"]


def test_a_second_failure_is_the_same_messages(store: Store, tmp_path: Path) -> None:
    """The first one fails here and is handled elsewhere; the next has a second try of its own."""
    left = {"một": 1, "hai": 1}

    def act(_db: Connection, words: str) -> None:
        if left[words]:
            left[words] -= 1
            raise ZeroDivisionError

    engine = _Engine(act)
    some = worker(store, engine, tmp_path)

    async def claim() -> None:
        await come(store, *left)
        await some._next(LANE)
        await store.write(lambda db: inbox.claim(db, LANE, datetime.now(UTC)), Priority.CLOCK)
        await some._next(LANE)
        await some._next(LANE)
        assert await store.read(lambda db: inbox.count(db, "done")) == 2

    asyncio.run(claim())

    assert (engine.handled, engine.sorry) == (["hai"], [])


def test_a_full_disk_is_no_messages_fault(store: Store, tmp_path: Path) -> None:
    """However often: nothing is set aside, nobody is told, and it is handled in the end."""
    left = [5]

    def act(db: Connection, _words: str) -> None:
        if left[0]:
            left[0] -= 1
            full(db)

    engine = _Engine(act)

    async def claim() -> None:
        await come(store, "một", "hai")
        await work_off(worker(store, engine, tmp_path), store)
        assert await store.read(lambda db: inbox.count(db, "done")) == 2

    asyncio.run(claim())

    assert (engine.handled, engine.sorry, left) == (["một", "hai"], [], [0])


def test_another_process_handles_what_failed_here_and_its_next_is_not_buried(
    store: Store, tmp_path: Path
) -> None:
    """Between a second failure and the burial the message is handled elsewhere."""
    engine = _Engine(lambda _db, _words: None)
    some = worker(store, engine, tmp_path)

    async def claim() -> None:
        await come(store, "một", "hai")
        first = await store.write(
            lambda db: inbox.claim(db, LANE, datetime.now(UTC)), Priority.CLOCK
        )
        assert first is not None
        await store.write(
            lambda db: some._bury(db, LANE, first.id, "ZeroDivisionError"), Priority.HANDLING
        )
        assert await store.read(lambda db: inbox.count(db, "waiting")) == 1
        assert await store.read(lambda db: inbox.count(db, "dead")) == 0

    asyncio.run(claim())

    assert engine.sorry == []


def test_nothing_is_buried_in_a_lane_another_process_is_at(
    postgres_url: str, tmp_path: Path
) -> None:
    """It may be handling that very message."""
    store = open_store(postgres_url)
    engine = _Engine(lambda _db, _words: None)
    some = worker(store, engine, tmp_path)

    async def claim() -> None:
        await come(store, "một")
        message = (await store.read(lambda db: inbox.letters(db, ["waiting"])))[0].id
        with _other(store).begin() as other:
            assert inbox.lock_lane(other, LANE)
            await store.write(
                lambda db: some._bury(db, LANE, message, "ZeroDivisionError"), Priority.HANDLING
            )
        assert await store.read(lambda db: inbox.count(db, "waiting")) == 1

    asyncio.run(claim())
    store.close()

    assert engine.sorry == []


def _other(store: Store) -> Engine:
    """Another process's connections."""
    opened: Engine = store._engine  # type: ignore[attr-defined]  # each store has one
    return opened


def test_one_who_waited_for_anothers_claim_does_not_take_it_again(postgres_url: str) -> None:
    """Two claim the same first message at once: the second gets the next, or none."""
    store = open_store(postgres_url)

    async def claim() -> None:
        await come(store, "một")
        with _other(store).begin() as other:
            first = inbox.claim(other, LANE, datetime.now(UTC))
            second = asyncio.ensure_future(
                store.write(lambda db: inbox.claim(db, LANE, datetime.now(UTC)), Priority.CLOCK)
            )
            await asyncio.sleep(0.2)
        assert first is not None
        assert await second is None

    asyncio.run(claim())
    store.close()


def test_a_lane_of_the_console_is_left_alone_by_who_serves_telegram(
    store: Store, tmp_path: Path
) -> None:
    """`khuyenhoc chat` beside `khuyenhoc run`: neither takes the other's lines."""
    telegram: Any = {"telegram": ConsoleChannel()}
    told: Any = _Engine(lambda _db, _words: None)
    running = Worker(store, told, telegram, Calendar(), Files(tmp_path), lambda: None)

    async def claim() -> None:
        await come(store, "một")
        working = asyncio.create_task(running.run())
        await asyncio.sleep(0.3)
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
        assert await store.read(lambda db: inbox.count(db, "waiting")) == 1
        assert await store.read(lambda db: inbox.count(db, "parked")) == 0

    asyncio.run(claim())
