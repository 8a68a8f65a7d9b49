"""A broadcast while the process is killed again and again: nobody is left out or hears it twice."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from bot.sender import Limits
from tests.bot.broadcasts import Broadcast, approved, held, states
from tests.bot.processes import Assistants, People, telegram
from tests.crowd import FIRST, TOKEN

KILLS = 10


async def _all_started(people: People, heads: int) -> None:
    """Everybody has opened a chat with the bot, and what that told it is long handled."""
    for person in range(FIRST, FIRST + heads):
        await people.do("add_person", first_name="A", id=person)
        await people.do("start", person=person)
        if person % 50 == 0:
            await _acknowledge(people)
    await _acknowledge(people)


async def _acknowledge(people: People) -> None:
    offset = 0
    while True:
        asked = {"offset": offset, "timeout": 0, "limit": 100}
        url = f"{people.url}/bot{TOKEN}/getUpdates"
        async with people._session.post(url, json=asked) as response:
            found = (await response.json())["result"]
        if not found:
            return
        offset = found[-1]["update_id"] + 1


async def broadcast(
    one: Broadcast, folder: Path, heads: int, *, kills: int, in_flight: int
) -> Counter[int]:
    """Killed at even distances until all is over; how often each heard it."""
    slowness = 150 if in_flight > 1 else 20
    env = {"KHUYENHOC_SEND_IN_FLIGHT": str(in_flight)}
    async with telegram() as people:
        await _all_started(people, heads)
        await people.do("fault", kind="delay", method="sendMessage", delay=slowness)
        with Assistants(one.url, folder, people.url, env=env) as running:
            for number in range(1, kills + 1):
                await _until(one, number * heads // (kills + 1))
                await asyncio.to_thread(running.kill, 0)
            await _until(one, heads)
        heard: Counter[int] = Counter()
        for person in range(FIRST, FIRST + heads):
            for message in await people.do("messages", chat=person, limit=20):
                heard[person] += message["by_bot"] and message["text"].startswith("Kính mời")
        return heard


async def _until(one: Broadcast, settled: int) -> None:
    """So many messages have come to something."""
    async with asyncio.timeout(240):
        while True:
            now = await asyncio.to_thread(states, one.url, one.id)
            waiting = sum(now[state] for state in ("queued", "sending"))
            if now.total() - waiting >= settled:
                return
            await asyncio.sleep(0.02)


def prove(url: str, folder: Path, heads: int, kills: int, in_flight: int) -> None:
    """Nobody is left out, nobody hears it twice, and few enough are asked about."""
    one = approved(url, heads)

    heard = asyncio.run(broadcast(one, folder, heads, kills=kills, in_flight=in_flight))

    uncertain, ended = held(url, one.id), states(url, one.id)
    never = {person for person in range(FIRST, FIRST + heads) if not heard[person]}
    assert max(heard.values()) == 1, "doubled"
    assert never <= uncertain, "never sent, and nobody is asked"
    assert len(uncertain) <= kills * in_flight
    assert ended == Counter({"sent": heads - len(uncertain)}) + Counter({"held": len(uncertain)})


#: As it is when nobody says otherwise; and one at a time.
MANY = Limits().in_flight


@pytest.mark.parametrize(("heads", "in_flight"), [(200, MANY), (100, 1)], ids=["many", "one"])
def test_all_hear_it_once_while_the_process_is_killed(
    sqlite_url: str, tmp_path: Path, heads: int, in_flight: int
) -> None:
    prove(sqlite_url, tmp_path, heads, 4, in_flight)


@pytest.mark.proof
@pytest.mark.parametrize("in_flight", [MANY, 1], ids=["many", "one"])
@pytest.mark.parametrize("database", ["sqlite", "postgres"])
def test_two_thousand_hear_it_once_through_ten_kills(
    request: pytest.FixtureRequest, tmp_path: Path, database: str, in_flight: int
) -> None:
    prove(request.getfixturevalue(f"{database}_url"), tmp_path, 2000, KILLS, in_flight)
