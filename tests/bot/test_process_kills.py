"""The real process, killed at a statement, commit or send of the whole first job, and restarted."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from domain.clock import local_day
from domain.plan import load
from services import beginning, proof
from storage import inbox
from storage.engine import open_engine
from storage.outbox import REPLY
from storage.tables import OutboxRow
from tests.bot.processes import Assistants, People, telegram
from tests.bot.story import STORY, Step, invite_code, state
from tests.house import House, Phone

#: Background work makes the numbers differ from run to run; these spread over the whole story.
TEN = [60, 140, 230, 320, 410, 480, 560, 640, 700, 740]


def begin(url: str) -> None:
    """A fresh ward."""
    engine = open_engine(url)
    now = datetime.now(UTC)
    with engine.begin() as db:
        beginning.begin(db, load("bo-de-2025"), today=local_day(now), now=now)
    engine.dispose()


async def tell(url: str, folder: Path, at: int) -> Counter[str]:
    """The whole story while the process dies once; how often each answer was said."""
    async with telegram() as people:
        for person in {step.who for step in STORY}:
            await people.do("add_person", first_name="A", id=person)
        env = {"KILL_AT": str(at)}
        with Assistants(url, folder, people.url, module="tests.bot.killable", env=env) as running:
            watching = asyncio.create_task(_restart(running))
            try:
                for step in STORY:
                    await asyncio.wait_for(_act(people, url, step), 60)
            finally:
                watching.cancel()
            assert running.module == "bot.cli", "it never died"
        said: Counter[str] = Counter()
        for person in {step.who for step in STORY}:
            for message in await people.do("messages", chat=person, limit=500):
                if message["by_bot"]:
                    said[f"{person} {message['text']}"] += 1
        return said


async def _restart(running: Assistants) -> None:
    """Start the assistant again as soon as it has died, this time for good."""
    while True:
        await asyncio.sleep(0.05)
        if running.running[0].poll() is not None:
            running.running.clear()
            running.module = "bot.cli"
            running.start()


async def _act(people: People, url: str, step: Step) -> None:
    """Do a step on a phone and wait until all that follows from it was said.

    An answer alone is no sign: one sent twice over a death may be the second of the step before.
    """
    if step.does == "types":
        await people.say(step.who, step.what)
    elif step.does == "joins":
        with reading(url) as db:
            code = invite_code(db, step.what)
        await people.do("start", person=step.who, payload=code)
    else:
        shown = await people.newest(step.who, button=step.what)
        await people.press(step.who, shown["id"], step.what)
    while True:
        await asyncio.sleep(0.02)
        if await _all_said(people, url):
            return


async def _all_said(people: People, url: str) -> bool:
    """Nothing waits at Telegram, in the inbox, or as an answer in the outbox."""
    if any(bot["pending"] for bot in await people.do("bots")):
        return False
    with reading(url) as db:
        unsaid = select(OutboxRow.id).where(
            OutboxRow.state.in_(["queued", "sending"]), OutboxRow.priority == REPLY
        )
        return not inbox.count(db, "waiting") and db.execute(unsaid).first() is None


@contextmanager
def reading(url: str) -> Iterator[Connection]:
    """A look at the database from outside."""
    engine = open_engine(url, read_only=True)
    with engine.begin() as db:
        yield db
    engine.dispose()


def expected(folder: Path) -> dict[str, list[Any]]:
    """How it comes out when nothing happens in between."""
    engine = open_engine(f"sqlite:///{folder / 'quiet.db'}")
    house = House(engine, folder)
    house.stop_at(datetime.now(UTC))
    house.ward()
    for step in STORY:
        step.play(house, Phone(house, step.who, "telegram"))
    with engine.begin() as db:
        found = state(db)
    engine.dispose()
    return found


#: Every seventh point, for the long proof.
MANY = [at for at in range(5, 745, 7) if at not in TEN]


@pytest.mark.parametrize("at", [*TEN, *(pytest.param(at, marks=pytest.mark.proof) for at in MANY)])
def test_the_process_dies_once_and_the_story_ends_the_same(
    sqlite_template: Path, sqlite_url: str, tmp_path: Path, at: int
) -> None:
    (tmp_path / "quiet.db").write_bytes(sqlite_template.read_bytes())
    wanted = expected(tmp_path)
    begin(sqlite_url)

    said = asyncio.run(tell(sqlite_url, tmp_path, at))

    with reading(sqlite_url) as db:
        assert proof.faults(db) == []
        found = state(db)
        written = db.execute(select(OutboxRow.message).where(OutboxRow.seq > 0)).scalars().all()
    assert found == wanted
    assert said.total() - sum("texts" in (message or {}) for message in written) in {0, 1}
