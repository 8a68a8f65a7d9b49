"""An audience of 100,000 made ready in pieces: linear, in flat memory, each piece short.

Prints the time of a piece after each tenth of the audience, the longest, the memory, and how long
those waited who wrote meanwhile, each commit a turn of its own before the next piece. Run as:

    python bench/expand.py [--people 100000] [--figures]
"""

import argparse
import asyncio
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, insert

sys.path.insert(0, str(Path(__file__).parent.parent))

from bot import announcer  # the project's root is on the path now
from bot.store import Priority, Store, open_store
from domain.accounts import CONSENT_VERSION
from domain.announcement import AnnouncementId, Audience
from domain.permissions import Role
from domain.plan import load
from domain.units import NewUnit
from services import beginning, broadcast
from services.units import make_unit
from storage import migrations, upkeep
from storage.engine import open_engine
from storage.tables import AccountRow, ChatRow, PersonRow, RoleRow
from tests.bot.broadcasts import DAY, NINE, WORDS, written
from tests.storage.ward import actor

UNITS, AT_ONCE = 100, 5000
FIGURED = "Chi hội có {hội viên} hội viên, kính mời {tên} dự lễ phát động"
#: How often somebody writes meanwhile, in seconds.
WRITTEN_EVERY = 0.1


def fill(db: Connection, people: int, words: str) -> AnnouncementId:
    """A ward of a hundred chapters, so many heads in it, and an announcement for them."""
    now = datetime.now(UTC)
    top = beginning.begin(db, load("bo-de-2025"), today=DAY, now=now).top
    units = [make_unit(db, top, NewUnit(name=f"TDP {n + 1}"), on=DAY) for n in range(UNITS)]
    for first in range(0, people, AT_ONCE):
        heads(db, [unit.id for unit in units], min(AT_ONCE, people - first), now)
    officer = actor(db, (Role.OFFICER, top), on=DAY)
    return written(db, top, officer, Audience(roles=(Role.HEAD,)), words)


def heads(db: Connection, units: list[int], count: int, now: datetime) -> None:
    """So many heads, each with a chat."""
    person = {"name": "Nguyễn Thị Hạnh", "sort_key": "x", "recorded_at": now}
    made = insert(PersonRow).returning(PersonRow.id)
    ids = list(db.execute(made, [person] * count).scalars())
    account = {"channel": "telegram", "bot": "1", "locale": "vi", "practising": False}
    account |= {"created_at": now, "consent_version": CONSENT_VERSION, "address": "bac"}
    rows = [account | {"user": str(one), "person_id": one} for one in ids]
    accounts = list(db.execute(insert(AccountRow).returning(AccountRow.id), rows).scalars())
    chat = {"channel": "telegram", "bot": "1", "kind": "private"}
    db.execute(
        insert(ChatRow), [chat | {"address": str(one), "account_id": one} for one in accounts]
    )
    role = {"role": Role.HEAD.value, "from_on": DAY}
    held = [role | {"person_id": one, "unit_id": units[one % len(units)]} for one in ids]
    db.execute(insert(RoleRow), held)


class Writers:
    """Somebody writes every now and then, as people do, and waits until it is committed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.waited: list[float] = []

    async def run(self) -> None:
        """Write until cancelled."""
        while True:
            await asyncio.sleep(WRITTEN_EVERY)
            began = time.perf_counter()
            await self._store.write(_note, Priority.HANDLING)
            self.waited.append(time.perf_counter() - began)


def _note(db: Connection) -> None:
    upkeep.set_mark(db, "bench", datetime.now(UTC).isoformat())


async def pieces(url: str, one: AnnouncementId) -> tuple[list[float], list[float]]:
    """How long each piece took with its commit, and those who wrote meanwhile; in seconds."""
    store, voice = open_store(url), announcer.voice_of({})
    writers = Writers(store)
    writing = asyncio.create_task(writers.run())
    took, more = [], True
    while more:
        began = time.perf_counter()
        await store.read(lambda db: broadcast.look_up(db, one, NINE, voice))
        more = await store.write(
            lambda db: announcer.step(db, one, NINE, datetime.now(UTC), voice), Priority.JOBS
        )
        took.append(time.perf_counter() - began)
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)
    store.close()
    return took, writers.waited


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--figures", action="store_true", help="with a figure in the text")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'expand.db'}"
        engine = open_engine(url)
        migrations.upgrade(engine)
        with engine.begin() as db:
            one = fill(db, options.people, FIGURED if options.figures else WORDS)
        engine.dispose()
        took, waited = asyncio.run(pieces(url, one))
    tenth = max(1, len(took) // 10)
    for first in range(0, len(took), tenth):
        some = took[first : first + tenth]
        print(f"{first:6} pieces  {sum(some) / len(some) * 1000:6.1f} ms each")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{sum(took):.1f} s in all, the longest {max(took) * 1000:.0f} ms, {memory} MB at most")
    p50, p99 = (sorted(waited)[int(len(waited) * share)] * 1000 for share in (0.5, 0.99))
    print(
        f"{len(waited)} written meanwhile, waited p50 {p50:.0f} ms, p99 {p99:.0f} ms, "
        f"{max(waited) * 1000:.0f} ms at most"
    )


if __name__ == "__main__":
    main()
