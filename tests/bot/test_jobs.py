"""Slow work: once, by one process, and given up when it kills whoever tries."""

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot import jobs as jobs_module
from bot.channels.console import ConsoleChannel
from bot.clock import Calendar
from bot.files import Files
from bot.jobs import Jobs
from bot.store import Priority, Store, open_store
from domain.accounts import ChatId
from domain.texts import Verbatim
from papers.paper import Maker, Order, Paper
from storage import accounts, jobs
from storage.jobs import Job
from storage.tables import JobRow, OutboxRow
from tests.storage.ward import account

MADE = Paper(said=Verbatim("Xong."))


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An open database."""
    opened = open_store(url)
    yield opened
    opened.close()


class Desk:
    """Somewhere slow work is asked for and done."""

    def __init__(self, store: Store, folder: Path, channel: str = "telegram") -> None:
        channels: Mapping[str, Any] = {channel: ConsoleChannel()}
        self.store = store
        self.jobs = Jobs(store, channels, Calendar(), Files(folder), lambda: None)

    async def ask(self) -> Job:
        """Somebody wants a paper."""

        def work(db: Connection) -> Job:
            chat = accounts.private_chat(db, account(db, "77").id)
            jobs.add(db, "paper", {}, ChatId(chat or 0), datetime.now(UTC))
            return jobs.waiting(db, ["telegram"], limit=10)[-1]

        return await self.store.write(work, Priority.JOBS)

    async def works(self, *wanted: str) -> None:
        """Work until the pieces are in these states."""
        working = asyncio.create_task(self.jobs.run())
        async with asyncio.timeout(30):
            while await self.states() != list(wanted):  # noqa: ASYNC110  # a table
                await asyncio.sleep(0.02)
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)

    async def states(self) -> list[str]:
        """What became of all that was asked for."""
        return await self.store.read(
            lambda db: list(db.execute(select(JobRow.state).order_by(JobRow.id)).scalars())
        )

    async def said(self) -> int:
        """How many messages were put in line."""
        return await self.store.read(lambda db: len(db.execute(select(OutboxRow.id)).all()))


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A paper that can be made; what was made."""
    done: list[int] = []

    def make(_order: Order) -> Paper:
        done.append(1)
        return MADE

    makers: Mapping[str, Maker] = {"paper": make}
    monkeypatch.setattr(jobs_module, "MAKERS", makers)
    monkeypatch.setattr(jobs_module, "LOOK_EVERY", 0.02)
    return done


async def taken(store: Store, job: Job, by: str, until: timedelta) -> Job:
    """Somebody takes a piece of work up."""
    at = datetime.now(UTC) + until
    found = await store.write(lambda db: jobs.take(db, job, by, at), Priority.JOBS)
    assert found is not None
    return found


def dead_process() -> str:
    """A process of this machine that is gone."""
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        gone.wait()
    return f"{socket.gethostname()[:30]}:{gone.pid}:x"


def other_process() -> str:
    """A process that lives."""
    return f"{socket.gethostname()[:30]}:{os.getppid()}:x"


HOUR = timedelta(hours=1)


def test_two_processes_do_a_piece_of_work_once(
    store: Store, tmp_path: Path, made: list[int]
) -> None:
    async def claim() -> None:
        desks = [Desk(store, tmp_path) for _ in range(3)]
        for _ in range(5):
            await desks[0].ask()
        await asyncio.gather(*(desk.works(*["done"] * 5) for desk in desks))
        assert await desks[0].said() == 5

    asyncio.run(claim())

    assert len(made) == 5


def test_what_another_is_at_is_left_to_them(store: Store, tmp_path: Path, made: list[int]) -> None:
    """Until their time is over."""

    async def claim() -> None:
        desk = Desk(store, tmp_path)
        first = await taken(store, await desk.ask(), other_process(), HOUR)
        await desk.ask()
        await desk.works("waiting", "done")
        assert len(made) == 1

        await taken(store, first, other_process(), -HOUR)
        await desk.works("failed", "done")
        assert len(made) == 1

    asyncio.run(claim())


def test_what_a_dead_process_was_at_is_taken_up_at_once(
    store: Store, tmp_path: Path, made: list[int]
) -> None:
    async def claim() -> None:
        desk = Desk(store, tmp_path)
        await taken(store, await desk.ask(), dead_process(), HOUR)
        await desk.works("done")

    asyncio.run(claim())

    assert made == [1]


def test_what_killed_its_process_twice_is_not_tried_a_third_time(
    store: Store, tmp_path: Path, made: list[int]
) -> None:
    """Whoever asked for it is told, and the next piece is done."""

    async def claim() -> None:
        desk = Desk(store, tmp_path)
        deadly = await desk.ask()
        for _ in range(2):
            deadly = await taken(store, deadly, dead_process(), HOUR)
        await desk.ask()
        await desk.works("failed", "done")
        assert await desk.said() == 2

    asyncio.run(claim())

    assert made == [1]


def test_work_is_counted_before_it_is_begun(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that dies of it has left its count behind."""
    store = open_store(sqlite_url)
    seen: list[int] = []

    def deadly(_order: Order) -> Paper:
        raise KeyboardInterrupt

    async def claim() -> None:
        desk = Desk(store, tmp_path)
        await desk.ask()
        with pytest.raises(KeyboardInterrupt):
            await desk.jobs.run()
        seen.extend(
            one.attempts
            for one in await store.read(lambda db: jobs.waiting(db, ["telegram"], limit=1))
        )

    monkeypatch.setattr(jobs_module, "MAKERS", {"paper": deadly})
    asyncio.run(claim())
    store.close()

    assert seen == [1]


def test_work_asked_for_on_another_channel_is_left_alone(
    store: Store, tmp_path: Path, made: list[int]
) -> None:
    async def claim() -> None:
        await Desk(store, tmp_path).ask()
        working = asyncio.create_task(Desk(store, tmp_path, "console").jobs.run())
        await asyncio.sleep(0.2)
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)

    asyncio.run(claim())

    assert made == []
