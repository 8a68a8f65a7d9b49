"""An audience of 100,000 made ready in pieces: linear, in flat memory, each piece short.

Prints the time of a piece, the longest, and the memory, after each tenth of the audience. Run as:

    python bench/expand.py [--people 100000]
"""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, insert

sys.path.insert(0, str(Path(__file__).parent.parent))

from bot import announcer  # the project's root is on the path now
from domain.accounts import CONSENT_VERSION
from domain.announcement import AnnouncementId, Audience
from domain.permissions import Role
from domain.plan import load
from domain.units import NewUnit
from services import beginning
from services.units import make_unit
from storage import migrations
from storage.engine import open_engine
from storage.tables import AccountRow, ChatRow, PersonRow, RoleRow
from tests.bot.broadcasts import DAY, NINE, written
from tests.storage.ward import actor

UNITS, AT_ONCE = 100, 5000


def fill(db: Connection, people: int) -> AnnouncementId:
    """A ward of a hundred chapters, so many heads in it, and an announcement for them."""
    now = datetime.now(UTC)
    top = beginning.begin(db, load("bo-de-2025"), today=DAY, now=now).top
    units = [make_unit(db, top, NewUnit(name=f"TDP {n + 1}"), on=DAY) for n in range(UNITS)]
    for first in range(0, people, AT_ONCE):
        heads(db, [unit.id for unit in units], min(AT_ONCE, people - first), now)
    officer = actor(db, (Role.OFFICER, top), on=DAY)
    return written(db, top, officer, Audience(roles=(Role.HEAD,)))


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


def pieces(engine: Engine, one: AnnouncementId) -> Iterator[float]:
    """How long each piece took, in seconds, its commit included."""
    voice = announcer.voice_of({})
    more = True
    while more:
        began = time.perf_counter()
        with engine.begin() as db:
            more = announcer.step(db, one, NINE, datetime.now(UTC), voice)
        yield time.perf_counter() - began


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    people = parser.parse_args().people
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{Path(folder) / 'expand.db'}")
        migrations.upgrade(engine)
        with engine.begin() as db:
            one = fill(db, people)
        took = list(pieces(engine, one))
        engine.dispose()
    tenth = max(1, len(took) // 10)
    for first in range(0, len(took), tenth):
        some = took[first : first + tenth]
        print(f"{first:6} pieces  {sum(some) / len(some) * 1000:6.1f} ms each")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{sum(took):.1f} s in all, the longest {max(took) * 1000:.0f} ms, {memory} MB at most")


if __name__ == "__main__":
    main()
