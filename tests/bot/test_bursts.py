"""Bursts from many chats while the process is killed again and again: nothing lost or doubled."""

import asyncio
import random
from pathlib import Path

import pytest
from sqlalchemy import select

from services import proof
from storage import inbox, outbox
from storage.engine import open_engine
from storage.tables import BookRow, LedgerLineRow
from tests.bot.processes import Assistants, People, telegram
from tests.crowd import FIRST, make_crowd

CHATS, ROUNDS, KILLS = 30, 5, 8
YES = "Đúng, ghi sổ"


class Answers:
    """How many were given so far, for whoever waits until it is more."""

    def __init__(self) -> None:
        self.given, self._more = 0, asyncio.Event()

    def one_more(self) -> None:
        """Another was given."""
        self.given += 1
        self._more.set()

    async def reach(self, count: int) -> None:
        """Wait until there are so many."""
        while self.given < count:
            self._more.clear()
            await self._more.wait()


async def give(people: People, person: int, rounds: int, answers: Answers) -> None:
    """One head records gifts, each a line and a yes."""
    for number in range(1, rounds + 1):
        said = await people.say(person, f"ủng hộ ông Huy {number}00k")
        summary = await people.until(person, said, button=YES)
        answers.one_more()
        await people.press(person, summary["id"], YES)
        await people.until(person, summary["id"], words=f"Phiếu thu số {number}.")
        answers.one_more()


async def storm(
    url: str, folder: Path, processes: int, *, rounds: int = ROUNDS, kills: int = KILLS
) -> None:
    """All heads at once, and kills while they are at it, at any moment between answers.

    By answers, not by time: a machine too slow to begin between two kills would prove nothing.
    """
    answers = Answers()
    between = 2 * CHATS * rounds // (kills + 1)
    dice = random.Random(20250929)  # noqa: S311  # the same storm each time
    async with telegram() as people:
        for chat in range(CHATS):
            await people.do("add_person", first_name="Hạnh", id=FIRST + chat)
        with Assistants(url, folder, people.url, processes) as assistants:
            heads = [
                asyncio.create_task(give(people, FIRST + chat, rounds, answers))
                for chat in range(CHATS)
            ]
            for number in range(kills):
                await answers.reach(number * between + dice.randint(1, between))
                await asyncio.sleep(dice.uniform(0, 0.1))
                await asyncio.to_thread(assistants.kill, dice.randrange(processes))
            await asyncio.wait_for(asyncio.gather(*heads), 30 * rounds)
        # The assistants were told to end, and let what was on its way arrive.


def books(url: str) -> list[list[int]]:
    """The amounts of every chapter's book, in the order they stand there."""
    engine = open_engine(url)
    with engine.begin() as db:
        assert proof.faults(db) == []
        assert (inbox.count(db, "waiting"), inbox.count(db, "dead")) == (0, 0)
        assert set(outbox.counts(db)) <= {"sent"}
        rows = db.execute(
            select(LedgerLineRow.book_id, LedgerLineRow.amount)
            .join(BookRow, BookRow.id == LedgerLineRow.book_id)
            .order_by(LedgerLineRow.book_id, LedgerLineRow.seq)
        ).all()
    engine.dispose()
    found: dict[int, list[int]] = {}
    for book, amount in rows:
        found.setdefault(book, []).append(amount)
    return list(found.values())


@pytest.mark.parametrize(("database", "processes"), [("sqlite", 1), ("postgres", 4)])
def test_bursts_survive_kills(
    request: pytest.FixtureRequest, tmp_path: Path, database: str, processes: int
) -> None:
    """300 updates from 30 chats, 8 kills: every gift once, in its order, in its book."""
    url = request.getfixturevalue(f"{database}_url")
    make_crowd(url, CHATS)

    asyncio.run(storm(url, tmp_path, processes))

    assert books(url) == wanted(ROUNDS)


def wanted(rounds: int) -> list[list[int]]:
    """Every chapter's gifts, in the order they were given."""
    return [[number * 100_000 for number in range(1, rounds + 1)]] * CHATS


@pytest.mark.proof
@pytest.mark.parametrize(("database", "processes"), [("sqlite", 1), ("postgres", 4)])
def test_a_long_storm(
    request: pytest.FixtureRequest, tmp_path: Path, database: str, processes: int
) -> None:
    """3,000 updates, 80 kills."""
    url = request.getfixturevalue(f"{database}_url")
    make_crowd(url, CHATS)

    asyncio.run(storm(url, tmp_path, processes, rounds=50, kills=80))

    assert books(url) == wanted(50)
