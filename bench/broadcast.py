"""A broadcast to many, measured: paced by the limiter, and as fast as it can go.

On loopback, against the same bare stand-in for Telegram as `run.py`. Two measures:

- *paced*: rows that must not go twice to 10,000 chats under the limiter, while people write and
  wait for answers: what share of the limit is sustained, the most that left in any one second,
  how long people waited;
- *unpaced*: the limiter out of the way, 32 in flight, against a bare aiohttp loop of the same
  requests that stores nothing, in turn in the same run.

What it costs to make an audience ready is measured by `expand.py`. Run as `make bench-broadcast`
(at the 25 a second a bot may send it takes seven minutes and the unpaced rounds), or:

    python bench/broadcast.py [--recipients 10000] [--limit 25] [--rounds 3]
"""

import argparse
import asyncio
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import insert, select

HERE = Path(__file__).parent
PORT = 8301
sys.path.insert(0, str(HERE.parent))

from bench.standin import FIRST_CHAT, Connection, People  # noqa: E402  # the root is on the path now
from domain.accounts import ChatId  # noqa: E402  # the same
from domain.messages import Message  # noqa: E402  # the same
from domain.texts import Verbatim  # noqa: E402  # the same
from storage import outbox  # noqa: E402  # the same
from storage.engine import open_engine  # noqa: E402  # the same
from storage.tables import AccountRow, ChatRow  # noqa: E402  # the same
from tests.crowd import BOT, TOKEN, make_crowd  # noqa: E402  # the same

#: Heads who write meanwhile, and how many messages a second they send together.
HEADS, WRITING = 40, 5.0
#: The first chat of those who only read.
READERS = 1_000_000
#: Bare requests on their way at once, as many as the assistant has.
IN_FLIGHT = 32
#: How long a contender is given to start, in seconds, and to come to its end.
START, LONGEST = 3.0, 900.0


class Audience(People):
    """Chats that read, and heads who ask for their menu now and then."""

    def __init__(self, readers: int) -> None:
        super().__init__(HEADS, 0, "open", WRITING)
        self.readers = readers
        self.reached = 0
        self.left: list[float] = []
        """When each message came, in seconds: those to readers, and the answers meanwhile."""
        self.waited: list[float] = []
        self._asked: dict[int, float] = {}
        self._count = 0

    def ask(self) -> None:
        """The next head asks for the menu, unless still waiting."""
        chat = self._count % HEADS
        self._count += 1
        if chat in self._asked:
            return
        self._asked[chat] = time.perf_counter()
        place = f'{{"id":{FIRST_CHAT + chat},"type":"private","first_name":"a"}}'
        person = f'{{"id":{FIRST_CHAT + chat},"is_bot":false,"first_name":"a"}}'
        self.waiting.append(
            f'{{"update_id":{self._count},"message":{{"message_id":{self._count},'
            f'"date":1700000000,"chat":{place},"from":{person},"text":"/menu"}}}}'
        )
        while self.polls and self.waiting:
            self.polls.pop().answer_updates()

    def answered(self, chat: int, markup: str) -> None:
        """A message came: a head's answer, or one more reader."""
        del markup
        now = time.perf_counter()
        self.left.append(now)
        if chat + FIRST_CHAT < READERS:
            asked = self._asked.pop(chat, None)
            if asked is not None:
                self.waited.append(now - asked)
            return
        self.reached += 1
        if self.reached >= self.readers:
            self.done.set()


@dataclass(frozen=True)
class Sent:
    """How a broadcast went."""

    per_second: float
    most_in_a_second: int
    p50_ms: float
    p99_ms: float


def figures(audience: Audience) -> Sent:
    """What came of it."""
    left, waited = sorted(audience.left), sorted(audience.waited) or [0.0]
    window: deque[float] = deque()
    most = 0
    for moment in left:
        window.append(moment)
        while window[0] <= moment - 1.0:
            window.popleft()
        most = max(most, len(window))
    return Sent(
        per_second=(len(left) - 1) / (left[-1] - left[0]),
        most_in_a_second=most,
        p50_ms=waited[len(waited) // 2] * 1000,
        p99_ms=waited[min(len(waited) - 1, int(len(waited) * 0.99))] * 1000,
    )


def make_template(folder: Path, readers: int) -> None:
    """A ward with some heads, and many who are to be written to once."""
    url = f"sqlite:///{folder / 'khuyenhoc.db'}"
    make_crowd(url, HEADS)
    engine, now = open_engine(url), datetime.now(UTC)
    with engine.begin() as db:
        people = [str(READERS + number) for number in range(readers)]
        account = {"channel": "telegram", "bot": BOT, "locale": "vi", "practising": False}
        rows = [{**account, "user": one, "created_at": now} for one in people]
        db.execute(insert(AccountRow), rows)
        ids = db.execute(select(AccountRow.id, AccountRow.user).where(AccountRow.user.in_(people)))
        private = {"channel": "telegram", "bot": BOT, "kind": "private"}
        db.execute(
            insert(ChatRow), [{**private, "address": one.user, "account_id": one.id} for one in ids]
        )
        words = Message(texts=(Verbatim("Mời bác dự Ngày hội Khuyến học, 7 giờ 30 sáng 2/10."),))
        for one in db.execute(select(ChatRow.id).where(ChatRow.address.in_(people))).scalars():
            chat, key = ChatId(one), f"b:{one}"
            outbox.add(db, chat, words, now, priority=outbox.QUIET, once=True, unique_key=key)
    engine.dispose()


async def broadcast(template: Path, readers: int, limit: float, *, writing: bool) -> Sent:
    """One run of the assistant on a fresh copy."""
    data = template.parent / "data"
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(template, data)
    env = {
        "KHUYENHOC_DATA_DIR": str(data),
        "KHUYENHOC_TELEGRAM_TOKEN": TOKEN,
        "KHUYENHOC_TELEGRAM_BASE_URL": f"http://127.0.0.1:{PORT}/bot",
        "KHUYENHOC_SEND_PER_SECOND": str(limit),
        "KHUYENHOC_SEND_PER_CHAT": "1000",
    }
    audience = Audience(readers)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(audience), "127.0.0.1", PORT)
    bot = await _start(env)
    try:
        if writing:
            await asyncio.sleep(START)
        async with asyncio.timeout(LONGEST):
            while not audience.done.is_set():
                if writing:
                    audience.ask()
                await asyncio.sleep(1 / WRITING)
    finally:
        bot.kill()
        await bot.wait()
        server.close()
    return figures(audience)


async def _start(env: Mapping[str, str]) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.cli", "run"),
        cwd=HERE.parent,
        env={**os.environ, **env},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )


BARE = """
import asyncio, sys, aiohttp
url, first, count, flight = sys.argv[1], *map(int, sys.argv[2:5])

async def main():
    left = iter(range(first, first + count))
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=flight)) as session:
        async def send():
            for chat in left:
                asked = {"chat_id": chat, "text": "Mời bác dự Ngày hội Khuyến học, 7 giờ 30 2/10."}
                async with session.post(url, json=asked) as answer:
                    await answer.json()
        await asyncio.gather(*(send() for _ in range(flight)))

asyncio.run(main())
"""


async def bare(readers: int) -> Sent:
    """The same sends by a bare loop that stores nothing."""
    audience = Audience(readers)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(audience), "127.0.0.1", PORT)
    url = f"http://127.0.0.1:{PORT}/bot{TOKEN}/sendMessage"
    sender = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", BARE, url, str(READERS), str(readers), str(IN_FLIGHT))
    )
    try:
        await asyncio.wait_for(audience.done.wait(), LONGEST)
        await sender.wait()
    finally:
        server.close()
    return figures(audience)


async def measure(folder: Path, options: argparse.Namespace) -> None:
    """All measures, one after the other."""
    template = folder / "template"
    template.mkdir()
    make_template(template, options.recipients)
    pairs = []
    for _ in range(options.rounds):
        ours = await broadcast(template, options.recipients, 1e6, writing=False)
        pairs.append((ours.per_second, (await bare(options.recipients)).per_second))
    ratio = statistics.median(ours / other for ours, other in pairs)
    print(
        f"unpaced, {IN_FLIGHT} in flight: {statistics.median(o for o, _ in pairs):.0f}/s, "
        f"bare aiohttp {statistics.median(b for _, b in pairs):.0f}/s: {ratio:.2f}x"
    )
    paced = await broadcast(template, options.recipients, options.limit, writing=True)
    print(
        f"paced at {options.limit:.0f}/s: {paced.per_second / options.limit:.4f} of the limit, "
        f"at most {paced.most_in_a_second} in one second, "
        f"answers meanwhile p50 {paced.p50_ms:.0f} ms, p99 {paced.p99_ms:.0f} ms"
    )


def main() -> None:
    """Measure as told on the command line."""
    parser = argparse.ArgumentParser(description="A broadcast to many, measured.")
    parser.add_argument("--recipients", type=int, default=10_000)
    parser.add_argument("--limit", type=float, default=25.0)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="khuyenhoc-bench-"))
    try:
        asyncio.run(measure(folder, options))
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
