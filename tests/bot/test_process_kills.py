"""The real process, killed at a statement, commit or send of the whole first job, and restarted."""

import asyncio
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from domain.clock import local_day
from domain.plan import load
from services import beginning, proof
from storage.engine import open_engine
from storage.tables import OutboxRow
from tests.bot.processes import Assistants, People, telegram
from tests.bot.story import STORY, Step, invite_code, state
from tests.house import House, Phone

#: Background work makes the numbers differ from run to run; these spread over the whole story.
TEN = [60, 140, 230, 320, 410, 480, 560, 640, 720, 800]


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
            for step in STORY:
                await asyncio.wait_for(_act(people, url, step), 60)
            assert running.module == "bot.cli", "it never died"
            watching.cancel()
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
    """Do a step on a phone and wait for its answer."""
    if step.does == "types":
        said = await people.say(step.who, step.what)
    elif step.does == "joins":
        engine = open_engine(url, read_only=True)
        with engine.begin() as db:
            code = invite_code(db, step.what)
        engine.dispose()
        said = int((await people.do("start", person=step.who, payload=code))["id"])
    else:
        shown = await people.until(step.who, 0, button=step.what)
        for message in await people.wait(step.who, shown["id"], within=0.2):
            labels = [b["text"] for row in message.get("buttons") or [] for b in row]
            shown = message if step.what in labels else shown
        await people.press(step.who, shown["id"], step.what)
        said = int(shown["id"])
    await people.until(step.who, said)


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
MANY = [at for at in range(5, 820, 7) if at not in TEN]


@pytest.mark.parametrize("at", [*TEN, *(pytest.param(at, marks=pytest.mark.proof) for at in MANY)])
def test_the_process_dies_once_and_the_story_ends_the_same(
    sqlite_template: Path, sqlite_url: str, tmp_path: Path, at: int
) -> None:
    (tmp_path / "quiet.db").write_bytes(sqlite_template.read_bytes())
    wanted = expected(tmp_path)
    begin(sqlite_url)

    said = asyncio.run(tell(sqlite_url, tmp_path, at))

    engine = open_engine(sqlite_url)
    with engine.begin() as db:
        assert proof.faults(db) == []
        found = state(db)
        written = db.execute(select(OutboxRow.message).where(OutboxRow.seq > 0)).scalars().all()
    engine.dispose()
    assert found == wanted
    assert said.total() - sum("texts" in (message or {}) for message in written) in {0, 1}
