"""The calendars of both plans, walked through: what was said, to whom, when; each thing once."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import Engine, func, select

from bot.cli import main
from bot.clock import OFFSET_MARK
from domain.clock import ZONE, at
from domain.nextyear import next_year
from domain.plan import load
from services import beginning, plan
from storage import units, upkeep
from storage.engine import open_engine
from storage.tables import AnnouncementRow, DueRow
from tests.bot.listing import GOLDEN, golden, listing

Begin = Callable[[str, date], Engine]

WALKS = {
    "bo-de-2025": (date(2025, 8, 1), date(2025, 12, 31)),
    "an-lao-2024": (date(2024, 8, 25), date(2024, 10, 10)),
}


@pytest.fixture
def begin(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    sqlite_template: Path,
    request: pytest.FixtureRequest,
) -> Begin:
    """Makes a ward or district of a plan on a day of its calendar, where the commands find it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KHUYENHOC_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("KHUYENHOC_TELEGRAM_TOKEN", raising=False)

    def make(code: str, day: date) -> Engine:
        (tmp_path / "data").mkdir()
        path = tmp_path / "data" / "khuyenhoc.db"
        path.write_bytes(sqlite_template.read_bytes())
        engine = open_engine(f"sqlite:///{path}")
        request.addfinalizer(engine.dispose)
        now = at(day, time())
        with engine.begin() as db:
            beginning.begin(db, load(code), today=day, now=now)
        set_calendar(engine, now)
        return engine

    return make


def set_calendar(engine: Engine, now: datetime) -> None:
    """Let the next command find the calendar at an instant."""
    with engine.begin() as db:
        upkeep.set_mark(db, OFFSET_MARK, str((now - datetime.now(UTC)).total_seconds()))


def typed(moment: datetime) -> str:
    """A moment as the command takes it: "2025-09-29T07:00"."""
    return f"{moment.astimezone(ZONE):%Y-%m-%dT%H:%M}"


def walk(to: datetime) -> None:
    """`khuyenhoc due --at` a moment."""
    done = CliRunner().invoke(main, ["due", "--at", typed(to)])
    assert done.exit_code == 0, done.output


def said(engine: Engine) -> int:
    """How often the calendar has spoken."""
    with engine.connect() as db:
        return db.execute(select(func.count()).select_from(AnnouncementRow)).scalar_one()


@pytest.mark.parametrize("code", WALKS)
def test_a_plan_is_walked_through_and_says_what_the_page_says(begin: Begin, code: str) -> None:
    """The pages stand beside this test, to be read by whoever knows the association's year."""
    first, last = WALKS[code]
    engine = begin(code, first)
    walk(at(last, time(23, 59)))

    assert listing(engine) == golden(code, listing(engine))


def test_two_plans_at_once_say_each_autumn_once(begin: Begin) -> None:
    """An Lão's plan of 2024 and next year's made from it, walked through both autumns."""
    engine = begin("an-lao-2024", date(2024, 8, 25))
    with engine.begin() as db:
        top = units.roots(db)[0]
        now = at(date(2024, 8, 25), time())
        plan.put(db, top, next_year(load("an-lao-2024")), by=None, now=now)
    walk(at(date(2024, 10, 10), time(23, 59)))
    set_calendar(engine, at(date(2025, 8, 25), time()))
    walk(at(date(2025, 10, 10), time(23, 59)))

    assert listing(engine) == (GOLDEN / "an-lao-2024-2025.txt").read_text("utf-8")


def test_walked_in_steps_or_at_once_it_says_the_same(begin: Begin) -> None:
    """Whoever looks every day hears no other things than whoever sleeps through it."""
    first, last = WALKS["an-lao-2024"]
    engine = begin("an-lao-2024", first)
    day = first
    while day <= last:
        set_calendar(engine, at(day, time()))
        walk(at(day, time(23, 59)))
        day += timedelta(days=1)

    assert listing(engine) == (GOLDEN / "an-lao-2024.txt").read_text("utf-8")


def test_two_processes_say_it_once(begin: Begin) -> None:
    """Both walk through the same weeks on the same data; every moment is claimed by one."""
    first, last = WALKS["an-lao-2024"]
    engine = begin("an-lao-2024", first)
    end = typed(at(last, time(23, 59)))
    command = [sys.executable, "-m", "bot.cli", "due", "--at", end]
    root = Path(__file__).parents[2]
    both = [subprocess.Popen(command, cwd=root) for _ in range(2)]  # noqa: S603  # our own program

    assert [one.wait(timeout=120) for one in both] == [0, 0]
    assert listing(engine) == (GOLDEN / "an-lao-2024.txt").read_text("utf-8")
    with engine.connect() as db:
        states = select(DueRow.state, func.count()).where(DueRow.kind == "announce")
        assert "failed" not in dict(db.execute(states.group_by(DueRow.state)).all())


def test_moved_back_an_hour_it_says_nothing_twice(begin: Begin) -> None:
    engine = begin("bo-de-2025", date(2025, 9, 28))
    walk(at(date(2025, 9, 29), time(7, 45)))
    once = said(engine)
    set_calendar(engine, at(date(2025, 9, 29), time(6, 45)))
    walk(at(date(2025, 9, 29), time(7, 50)))

    assert once == said(engine) > 0


def test_down_for_five_hours_what_is_of_use_is_said_and_the_rest_is_asked(begin: Begin) -> None:
    """The launch is over at noon; what the schools are to prepare is still of use."""
    engine = begin("bo-de-2025", date(2025, 9, 22))
    walk(at(date(2025, 9, 22), time(7, 30)))
    set_calendar(engine, at(date(2025, 9, 22), time(12, 30)))
    walk(at(date(2025, 9, 22), time(12, 31)))
    told = listing(engine)
    assert "chọn một hoạt động" in told

    set_calendar(engine, at(date(2025, 9, 29), time(7)))
    walk(at(date(2025, 9, 29), time(7, 10)))
    set_calendar(engine, at(date(2025, 9, 29), time(12, 15)))
    walk(at(date(2025, 9, 29), time(12, 31)))
    with engine.connect() as db:
        waiting = select(DueRow.arguments).where(DueRow.state == "late")
        asked = [row.arguments["announcement"] for row in db.execute(waiting)]

    assert "launch-today" in asked
    assert "Sáng nay phát động" not in listing(engine)


def test_after_a_long_pause_what_was_missed_is_asked_about(begin: Begin) -> None:
    """The program was off from August to the third of October: nothing is dropped in silence."""
    engine = begin("bo-de-2025", date(2025, 8, 20))
    walk(at(date(2025, 8, 20), time(8, 0)))
    set_calendar(engine, at(date(2025, 10, 3), time(9)))
    walk(at(date(2025, 10, 3), time(9, 1)))
    with engine.connect() as db:
        waiting = select(DueRow.arguments).where(DueRow.state == "late")
        asked = {row.arguments["announcement"] for row in db.execute(waiting)}

    assert {"launch-today", "day-today"} <= asked
    assert said(engine) == 0
