"""The writing side: what shares a commit, what fails alone, what goes first."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError
from structlog.testing import capture_logs

from bot import store as store_module
from bot.store import Priority, Store, is_passing, open_store
from storage import upkeep
from storage.engine import open_engine
from tests.bot.troubles import full


class Spoilt(Exception):  # names the fact
    """A piece of work fails."""


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An open database."""
    opened = open_store(url)
    yield opened
    opened.close()


def marks(db: Connection) -> list[str]:
    """The names of all marks."""
    return list(db.execute(text("SELECT name FROM marks ORDER BY name")).scalars())


def run(work: Callable[[], Awaitable[None]]) -> None:
    """Do it in a loop of its own."""

    async def whole() -> None:
        await work()

    asyncio.run(whole())


def mark(name: str) -> Callable[[Connection], str]:
    """Writes a mark."""

    def work(db: Connection) -> str:
        upkeep.set_mark(db, name, "x")
        return name

    return work


def spoil(name: str) -> Callable[[Connection], str]:
    """Writes a mark, then fails."""

    def work(db: Connection) -> str:
        upkeep.set_mark(db, name, "x")
        raise Spoilt(name)

    return work


def test_done_means_committed(store: Store) -> None:
    async def claim() -> None:
        assert await store.write(mark("a"), Priority.CLOCK) == "a"
        assert await store.read(marks) == ["a"]

    run(claim)


def test_one_that_fails_takes_nobody_with_it(store: Store) -> None:
    """Of fifty works at once every seventh fails: the others stand, those leave no trace."""

    async def claim() -> None:
        works = [spoil(f"{n:02}") if n % 7 == 0 else mark(f"{n:02}") for n in range(50)]
        done = await asyncio.gather(
            *(store.write(work, Priority.HANDLING) for work in works), return_exceptions=True
        )
        good = [f"{n:02}" for n in range(50) if n % 7]
        assert [one for one in done if isinstance(one, str)] == good
        assert sum(isinstance(one, Spoilt) for one in done) == 8
        assert await store.read(marks) == good

    run(claim)


def test_a_reader_cannot_write(store: Store) -> None:
    async def claim() -> None:
        with pytest.raises(Exception, match=r"(?i)read.?only"):
            await store.read(mark("a"))
        assert await store.read(marks) == []

    run(claim)


def test_nobody_waits_for_who_went_away(store: Store) -> None:
    """A cancelled wait spoils nothing: the work is done, and so are the others."""

    async def claim() -> None:
        gone = asyncio.create_task(store.write(mark("gone"), Priority.HANDLING))
        await asyncio.sleep(0)
        gone.cancel()
        await store.write(mark("stays"), Priority.HANDLING)
        assert "stays" in await store.read(marks)

    run(claim)


def test_what_is_queued_is_written_before_it_closes(url: str) -> None:
    async def claim() -> None:
        store = open_store(url)
        queued = [
            asyncio.ensure_future(store.write(mark(f"{n:02}"), Priority.HANDLING))
            for n in range(20)
        ]
        await asyncio.sleep(0)
        await asyncio.to_thread(store.close)
        await asyncio.gather(*queued)
        again = open_store(url)
        assert len(await again.read(marks)) == 20
        again.close()

    run(claim)


def test_intake_goes_before_all_that_waits(sqlite_url: str) -> None:
    """A saturated writer stores what came before it handles more."""
    store, order = open_store(sqlite_url), list[str]()

    def noted(name: str) -> Callable[[Connection], None]:
        return lambda _: order.append(name)

    async def claim() -> None:
        slow = asyncio.ensure_future(
            store.write(lambda db: db.execute(text(_SLOW)).scalar(), Priority.HANDLING)
        )
        await asyncio.sleep(0.02)
        waiting = [store.write(noted("jobs"), Priority.JOBS) for _ in range(3)]
        waiting += [store.write(noted("handling"), Priority.HANDLING) for _ in range(3)]
        waiting += [store.write(noted("intake"), Priority.INTAKE)]
        await asyncio.gather(slow, *waiting)

    run(claim)
    store.close()

    assert order == ["intake", *["handling"] * 3, *["jobs"] * 3]


def test_a_database_that_cannot_be_opened_is_waited_for_and_told_of_once(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What waits is written when it can be; meanwhile the log is not filled."""
    monkeypatch.setattr(store_module, "FIRST_PAUSE", 0.001)
    monkeypatch.setattr(store_module, "LONGEST_PAUSE", 0.01)
    ready, folder = tmp_path / "ready", tmp_path / "not yet"
    store = open_store(f"sqlite:///{folder / 'khuyenhoc.db'}")

    async def claim() -> None:
        waiting = [
            asyncio.ensure_future(store.write(mark(f"{n}"), Priority.HANDLING)) for n in range(3)
        ]
        await asyncio.sleep(0.3)
        assert not any(one.done() for one in waiting)
        shutil.copytree(sqlite_template.parent, ready)
        (ready / sqlite_template.name).rename(ready / "khuyenhoc.db")
        ready.rename(folder)  # whole at once: it is looked for all the time
        await asyncio.gather(*waiting)
        assert await store.read(marks) == ["0", "1", "2"]

    with capture_logs() as told:
        run(claim)
    store.close()

    assert [line["event"] for line in told] == ["database not open", "database answers again"]


def test_a_database_that_never_opens_keeps_nobody_from_ending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What still waits then has failed, and is told so."""
    monkeypatch.setattr(store_module, "LONGEST_PAUSE", 1000.0)
    store = open_store(f"sqlite:///{tmp_path / 'nowhere' / 'khuyenhoc.db'}")

    async def claim() -> None:
        waiting = asyncio.ensure_future(store.write(mark("a"), Priority.HANDLING))
        await asyncio.sleep(0.05)
        await asyncio.to_thread(store.close)
        with pytest.raises(OSError, match="nowhere"):
            await waiting

    run(claim)


def test_what_passes_by_itself_is_told_from_what_is_wrong(url: str) -> None:
    """A full disk and a server that ends pass; a wrong statement and a broken rule do not."""
    engine = open_engine(url)

    def fault(work: Callable[[Connection], object]) -> BaseException:
        with pytest.raises(DBAPIError) as caught, engine.begin() as db:
            work(db)
        return caught.value

    unit = "INSERT INTO books (unit_id, last_seq, head, series) VALUES (999999, 0, 'x', 1)"
    assert is_passing(fault(full))
    assert not is_passing(fault(lambda db: db.execute(text("SELECT * FROM nothing_of_the_sort"))))
    assert not is_passing(fault(lambda db: db.execute(text(unit))))
    engine.dispose()


#: Long enough for everything else to queue up behind it.
_SLOW = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000)"
    " SELECT count(*) FROM n"
)
