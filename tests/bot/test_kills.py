"""The process is killed before every SQL statement, around every commit and every send.

Forks of one warmed parent, each on its own copy of the database as it stood before the step: the
first child is killed at its point, the second starts afresh and finishes. Whatever the point, the
end is the same: nothing lost, nothing doubled, at most one answer sent twice.
"""

import itertools
import os
import shutil
import signal
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import pytest
from sqlalchemy import Engine, event, text

from papers import invitesheet
from services import proof
from storage import outbox
from storage.engine import open_engine
from tests.bot.story import HEAD, OFFICER, STORY, state
from tests.house import RICH, House


@dataclass
class Points:
    """Counts the points at which a process may die; dies at one of them."""

    at: int
    passed: int = 0

    def mark(self) -> None:
        """A point is passed, or is the last."""
        self.passed += 1
        if self.passed == self.at:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self, engine: Engine) -> None:
        """Every statement, and both sides of every commit."""

        def before(*_: Any) -> None:
            self.mark()

        event.listen(engine, "before_cursor_execute", before)
        event.listen(engine, "commit", before)


class Place:
    """A database, with what was sent kept beside it, and a warmed assistant for it.

    The assistant is made once, in the parent: its statements are compiled and its texts parsed;
    each child opens connections of its own.
    """

    def __init__(self, folder: Path, databases: "Databases") -> None:
        folder.mkdir()
        self.folder, self.sent, self._databases = folder, folder / "sent", databases
        self.house = House(open_engine(databases.url(folder.name)), folder)

    def copy_from(self, other: "Place") -> None:
        """Stand as another place stands."""
        self._databases.copy(other.folder.name, self.folder.name)
        self.sent.unlink(missing_ok=True)
        if other.sent.exists():
            shutil.copy(other.sent, self.sent)

    def open(self, step: int) -> House:
        """The assistant here; updates of one step have the same ids however often they come."""
        self.house._numbers = itertools.count(step * 1000 + 1)
        return self.house

    def close(self) -> None:
        """Leave no connection open over a fork."""
        self.house.engine.dispose()

    def send(self, house: House, points: Points) -> None:
        """Send what waits, one at a time: marked only after it has arrived."""
        while True:
            with house.engine.begin() as db:
                now, bot = datetime.now(UTC), house.rich.bot
                waiting = outbox.queued(db, RICH, bot, now, most=1, locale="vi")
            if not waiting:
                return
            points.mark()
            with self.sent.open("a") as log:
                log.write(f"{waiting[0].id}\n")
            points.mark()
            with house.engine.begin() as db:
                outbox.mark_sent(db, [(waiting[0].id, "1")], datetime.now(UTC))

    def twice(self) -> int:
        """How many messages were sent more than once."""
        lines = self.sent.read_text().splitlines() if self.sent.exists() else []
        return len(lines) - len(set(lines))


def _do(place: Place, number: int, points: Points) -> None:
    """One step from its arrival to its last answer; then whatever else waits."""
    house, step = place.open(number), STORY[number]
    if points.at > 0:
        points.watch(house.engine)
    step.play(house, _Silent(house, step.who))
    place.send(house, points)


class _Silent:
    """A phone whose messages are sent by the place, not looked at here."""

    def __new__(cls, house: House, who: int) -> Any:  # stands in for a phone
        phone = house.phone(who)
        phone.look = list  # type: ignore[method-assign]  # the sender of this test looks
        return phone


def _fork(work: Callable[[], None]) -> int:
    """Do work in a child; its exit status, or minus the signal that ended it."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
        except BaseException:  # noqa: BLE001  # a child must never run on as a test
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _finish(place: Place, number: int) -> None:
    """Restart: handle what waits, send what waits; what had not arrived comes again."""
    house, step = place.open(number), STORY[number]
    for who in (OFFICER, HEAD):
        house.work(f"{RICH}:{who}")
    place.send(house, Points(at=-1))
    step.play(house, _Silent(house, step.who))
    place.send(house, Points(at=-1))


def _end(place: Place) -> dict[str, list[Any]]:
    with place.house.engine.begin() as db:
        assert proof.faults(db) == []
        found = state(db)
    place.close()
    return found


class Databases(Protocol):
    """Copies of one migrated database, by name."""

    def url(self, name: str) -> str:
        """Its address."""

    def copy(self, source: str, to: str) -> None:
        """Make one stand as another stands; "template" is the migrated one."""

    def count_anew(self, name: str) -> None:
        """Give out again the ids that a killed transaction was given: the ends are compared."""


class Files:
    """SQLite files."""

    def __init__(self, folder: Path, template: Path) -> None:
        self._folder, self._template = folder, template

    def url(self, name: str) -> str:
        """A file in the folder of that name."""
        return f"sqlite:///{self._path(name)}"

    def copy(self, source: str, to: str) -> None:
        """File by file, with what stands in its journal."""
        for ending in ("", "-wal", "-shm"):
            there, here = (Path(f"{self._path(name)}{ending}") for name in (source, to))
            here.unlink(missing_ok=True)
            if there.exists():
                shutil.copy(there, here)

    def count_anew(self, name: str) -> None:
        """SQLite takes ids back with the transaction."""

    def _path(self, name: str) -> Path:
        return self._template if name == "template" else self._folder / name / "khuyenhoc.db"


class Served:
    """Databases of one PostgreSQL server."""

    def __init__(self, server: str, template: str) -> None:
        self._server, self._template = server, template

    def url(self, name: str) -> str:
        """A database of that name."""
        return self._server.replace("/postgres?", f"/{self._name(name)}?")

    def copy(self, source: str, to: str) -> None:
        """As the server copies its templates; whoever still holds on to one is let go."""
        admin = open_engine(self._server)
        with admin.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
            db.execute(text(f"DROP DATABASE IF EXISTS {self._name(to)} WITH (FORCE)"))
            db.execute(text(f"CREATE DATABASE {self._name(to)} TEMPLATE {self._name(source)}"))
        admin.dispose()

    def count_anew(self, name: str) -> None:
        """Sequences go on where they were; set them back to the last id that stands."""
        engine = open_engine(self.url(name))
        with engine.begin() as db:
            tables = db.execute(text(_COUNTED)).scalars().all()
            for table in tables:
                db.execute(
                    text(
                        f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), "  # noqa: S608  # our own tables
                        f"(SELECT coalesce(max(id), 0) + 1 FROM {table}), false)"
                    )
                )
        engine.dispose()

    def _name(self, name: str) -> str:
        return self._template if name == "template" else f"kills_{name}"


_COUNTED = """
SELECT table_name FROM information_schema.columns
WHERE table_schema = 'public' AND column_name = 'id'
  AND (is_identity = 'YES' OR column_default LIKE 'nextval(%')
"""


@pytest.fixture
def no_typst(monkeypatch: pytest.MonkeyPatch) -> None:
    """Typst keeps threads, and threads do not live on in a fork; the sheet has its own tests."""
    monkeypatch.setattr(invitesheet, "_pdf", lambda *_: b"%PDF")


@pytest.mark.usefixtures("no_typst")
def test_killed_anywhere_the_end_is_the_same(sqlite_template: Path, tmp_path: Path) -> None:
    kill_everywhere(tmp_path, Files(tmp_path, sqlite_template))


@pytest.mark.proof
@pytest.mark.usefixtures("no_typst")
def test_killed_anywhere_on_postgres_the_end_is_the_same(
    postgres_server: str, postgres_template: str, tmp_path: Path
) -> None:
    kill_everywhere(tmp_path, Served(postgres_server, postgres_template))


def kill_everywhere(folder: Path, databases: Databases) -> None:
    """Each boundary once; a step whose update was not stored yet is done again by its person."""
    here, done, trial = (Place(folder / name, databases) for name in ("here", "done", "trial"))
    databases.copy("template", "here")
    here.house.ward()
    here.close()
    _warm(trial, here)
    kills = 0
    for number, step in enumerate(STORY):
        done.copy_from(here)
        assert _fork(partial(_do, done, number, Points(at=-1))) == 0
        wanted = _end(done)
        for at in itertools.count(1):
            trial.copy_from(here)
            status = _fork(partial(_do, trial, number, Points(at=at)))
            if status == 0:
                break
            assert status == -signal.SIGKILL
            kills += 1
            databases.count_anew(trial.folder.name)
            assert _fork(partial(_finish, trial, number)) == 0
            assert _end(trial) == wanted, f"step {number} ({step.name}), killed at point {at}"
            assert trial.twice() - here.twice() <= 1
        here.copy_from(done)
    assert kills > 10 * len(STORY)


def _warm(trial: Place, here: Place) -> None:
    """Tell the whole story once, so that children find everything compiled."""
    trial.copy_from(here)
    for number in range(len(STORY)):
        _do(trial, number, Points(at=-1))
    trial.close()
