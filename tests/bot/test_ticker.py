"""What happens by itself: at its moment, once, late, and on a calendar that is moved."""

import asyncio
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select, update
from sqlalchemy.exc import OperationalError

from bot import store as store_module
from bot.clock import OFFSET_MARK, Calendar
from bot.files import Files
from bot.store import Priority, Store, open_store
from bot.ticker import WHOLE_MARK, Doer, Ticker, kept_offset
from domain.accounts import ChatId
from domain.clock import at
from domain.messages import Attachment, Message
from domain.plan import load
from services import beginning
from storage import due, outbox, triggers, upkeep
from storage.due import Due
from storage.tables import ChatRow, CodeTryRow, DueRow, JobRow, LedgerLineRow, TalkRow
from tests.bot.troubles import full
from tests.storage.filled import fill

MONDAY = date(2025, 9, 29)


@dataclass
class Clockwork:
    """A ticker on a real database, and what it did."""

    store: Store
    calendar: Calendar
    ticker: Ticker
    doers: dict[str, Doer]
    done: list[tuple[datetime, bool]] = field(default_factory=list)
    """Moments that were done, and whether too late."""

    def plan(
        self, *moments: datetime, good_for: timedelta = timedelta(hours=1), kind: str = "x"
    ) -> None:
        """Something is to happen at these moments."""
        for moment in moments:
            asyncio.run(self._write(_planned(moment, moment + good_for, kind)))

    def states(self, kind: str) -> list[str]:
        """What became of all of a kind."""
        found = select(DueRow.state).where(DueRow.kind == kind).order_by(DueRow.id)
        return asyncio.run(self.store.read(lambda db: list(db.execute(found).scalars())))

    def move_to(self, moment: datetime) -> None:
        """Move the calendar, and do what is due on the way."""
        asyncio.run(self._move(moment))

    async def _move(self, moment: datetime) -> None:
        await self.ticker.move_to(moment)

    async def _write(self, work: Callable[[Connection], None]) -> None:
        await self.store.write(work, Priority.CLOCK)


def _planned(moment: datetime, useful_until: datetime, kind: str) -> Callable[[Connection], None]:
    def work(db: Connection) -> None:
        due.plan(db, f"{kind}:{moment}", kind, None, due_at=moment, useful_until=useful_until)

    return work


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An open database."""
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture
def clockwork(store: Store, tmp_path: Path) -> Clockwork:
    """Nothing is due yet; it is Monday, eight o'clock."""
    calendar = Calendar()
    calendar.set(at(MONDAY, time(8)))
    done: list[tuple[datetime, bool]] = []

    def note(_db: Connection, one: Due, now: datetime) -> None:
        done.append((one.due_at, one.is_late(now)))

    doers: dict[str, Doer] = {"x": note}
    ticker = Ticker(store, calendar, doers, Files(tmp_path), lambda: None)
    return Clockwork(store, calendar, ticker, doers, done)


def test_moving_forward_visits_every_moment_in_order(clockwork: Clockwork) -> None:
    """A month is walked through in a second, and each moment finds its own time."""
    moments = [at(MONDAY + timedelta(days=days), time(9)) for days in (3, 1, 2)]
    clockwork.plan(*moments)
    clockwork.move_to(at(MONDAY + timedelta(days=30), time(8)))

    assert clockwork.done == [(moment, False) for moment in sorted(moments)]


def test_a_moment_is_done_once_however_often_the_calendar_passes_it(clockwork: Clockwork) -> None:
    moment = at(MONDAY, time(9))
    clockwork.plan(moment)
    for hour in (10, 7, 10, 11):
        clockwork.move_to(at(MONDAY, time(hour)))

    assert clockwork.done == [(moment, False)]


def test_moved_back_nothing_happens(clockwork: Clockwork) -> None:
    """The day before yesterday is not lived through again."""
    clockwork.plan(at(MONDAY, time(9)))
    clockwork.move_to(at(MONDAY - timedelta(days=10), time(8)))

    assert clockwork.done == []
    assert clockwork.calendar.local().date() == MONDAY - timedelta(days=10)


def test_what_was_slept_through_is_done_and_told_to_be_late(clockwork: Clockwork) -> None:
    """The machine was off for a day: what is no longer of use is known to be late."""
    moment = at(MONDAY, time(9))
    clockwork.plan(moment, good_for=timedelta(hours=2))
    clockwork.calendar.set(at(MONDAY + timedelta(days=1), time(8)))
    clockwork.move_to(clockwork.calendar.now())

    assert clockwork.done == [(moment, True)]


def test_a_moved_calendar_is_found_where_it_was_left(clockwork: Clockwork) -> None:
    clockwork.move_to(at(MONDAY + timedelta(days=100), time(8)))
    offset = asyncio.run(clockwork.store.read(kept_offset))

    assert abs(offset - clockwork.calendar.offset) < timedelta(seconds=1)


def test_a_calendar_nobody_moved_is_machine_time(clockwork: Clockwork) -> None:
    def unmark(db: Connection) -> str | None:
        return upkeep.mark(db, OFFSET_MARK)

    assert asyncio.run(clockwork.store.read(unmark)) is None
    assert asyncio.run(clockwork.store.read(kept_offset)) == timedelta()


@pytest.mark.parametrize(("failures", "state"), [(1, "done"), (2, "failed"), (9, "failed")])
def test_what_fails_is_tried_again_and_then_holds_up_nobody(
    clockwork: Clockwork, failures: int, state: str
) -> None:
    """The others are done at their moments, and the next week's too."""
    left = [failures]

    def stumble(db: Connection, _one: Due, _now: datetime) -> None:
        upkeep.set_mark(db, "half done", "x")
        if left[0]:
            left[0] -= 1
            raise ValueError
        upkeep.set_mark(db, "done", "x")

    first, second = at(MONDAY, time(9)), at(MONDAY, time(10))
    clockwork.doers["y"] = stumble
    clockwork.plan(first, kind="y")
    clockwork.plan(second, second + timedelta(days=7))
    clockwork.move_to(second + timedelta(days=8))

    assert [moment for moment, _ in clockwork.done] == [second, second + timedelta(days=7)]
    assert clockwork.states("y") == [state]
    marks = asyncio.run(clockwork.store.read(lambda db: set(upkeep.marks(db, ""))))
    assert ("half done" in marks) == ("done" in marks) == (state == "done")


def test_what_nothing_does_is_set_aside_and_not_taken_for_done(clockwork: Clockwork) -> None:
    clockwork.plan(at(MONDAY, time(9)), kind="of another program")
    clockwork.plan(at(MONDAY, time(10)))
    clockwork.move_to(at(MONDAY, time(11)))

    assert clockwork.states("of another program") == ["failed"]
    assert clockwork.states("x") == ["done"]


def test_a_database_that_fails_is_no_failure_of_what_is_due(
    clockwork: Clockwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However often: it stays due, and is done when the database is back."""
    monkeypatch.setattr(store_module, "PATIENCE", 0.0)
    left = [5]

    def stumble(db: Connection, _one: Due, _now: datetime) -> None:
        if left[0]:
            left[0] -= 1
            full(db)

    clockwork.doers["y"] = stumble
    clockwork.plan(at(MONDAY, time(9)), kind="y")
    for _ in range(5):
        with pytest.raises(OperationalError):
            clockwork.move_to(at(MONDAY, time(10)))
    clockwork.move_to(at(MONDAY, time(10)))

    assert clockwork.states("y") == ["done"]


def test_every_monday_has_its_figures_planned(store: Store, tmp_path: Path) -> None:
    """A ward's calendar is filled by itself, however far one walks."""
    calendar = Calendar()
    calendar.set(at(MONDAY, time(8)))
    done: list[datetime] = []

    def note(_db: Connection, one: Due, _now: datetime) -> None:
        done.append(one.due_at)

    ticker = Ticker(store, calendar, {"weekly-tally": note}, Files(tmp_path), lambda: None)

    async def claim() -> None:
        def begin(db: Connection) -> None:
            beginning.begin(db, load("bo-de-2025"), today=MONDAY, now=datetime.now(UTC))

        await store.write(begin, Priority.CLOCK)
        await ticker.move_to(at(MONDAY + timedelta(weeks=3), time(8)))

    asyncio.run(claim())

    assert done == [at(MONDAY + timedelta(weeks=week), time(7)) for week in range(4)]


# ---- proving and forgetting --------------------------------------------------------------------


@pytest.fixture
def filled(store: Store, tmp_path: Path) -> Ticker:
    """A ward after a few weeks, whose books nothing keeps a hand off."""

    def work(db: Connection) -> None:
        fill(db)
        triggers.drop(db)

    asyncio.run(store.write(work, Priority.CLOCK))
    return Ticker(store, Calendar(), {}, Files(tmp_path), lambda: None)


def test_the_books_are_proven_whole_once_a_night_and_from_the_last_line_else(
    store: Store, filled: Ticker
) -> None:
    """A fault is told of again until it is mended: its book is proven whole until then."""

    def check_after(work: Callable[[Connection], None]) -> dict[str, str]:
        asyncio.run(store.write(work, Priority.CLOCK))
        asyncio.run(filled._check())
        return asyncio.run(store.read(lambda db: upkeep.marks(db, "proven")))

    def spoil(db: Connection) -> None:
        db.execute(update(LedgerLineRow).where(LedgerLineRow.seq == 1).values(hash="x"))

    first = check_after(lambda _: None)
    assert WHOLE_MARK in first
    assert any(not mark.startswith("0:") for name, mark in first.items() if name != WHOLE_MARK)
    assert check_after(spoil) == first

    tonight = check_after(lambda db: upkeep.set_mark(db, WHOLE_MARK, "2000-01-01"))
    assert tonight[WHOLE_MARK] == first[WHOLE_MARK]
    assert "0:" in tonight.values()
    assert check_after(lambda _: None) == tonight


def test_what_nobody_will_ask_for_is_let_go(store: Store, filled: Ticker, tmp_path: Path) -> None:
    """Finished work, old tries, moments and talks of the year before last, files nobody names."""
    files, now = Files(tmp_path), datetime.now(UTC)
    named, loose, fresh = (files.put(what, "pdf") for what in (b"named", b"loose", b"fresh"))
    long_ago = now - timedelta(days=401)
    for path in (named, loose):
        os.utime(tmp_path / path, (long_ago.timestamp(), long_ago.timestamp()))

    def grow_old(db: Connection) -> None:
        for column in (TalkRow.updated_at, DueRow.due_at, CodeTryRow.tried_at):
            db.execute(update(column.class_).values({column: long_ago}))
        db.execute(update(JobRow).values(state="done", done_at=long_ago))
        db.execute(update(DueRow).where(DueRow.id == 1).values(state="done"))
        file = Message(texts=(), attachment=Attachment(path=named, name="x"))
        chat = db.execute(select(ChatRow.id)).scalars().first()
        outbox.add(db, ChatId(chat or 0), file, now)

    def left(db: Connection) -> list[int]:
        tables = (JobRow, CodeTryRow, TalkRow, DueRow)
        counted = [select(func.count()).select_from(one) for one in tables]
        return [db.execute(one).scalar_one() for one in counted]

    asyncio.run(store.write(grow_old, Priority.CLOCK))
    *before, moments = asyncio.run(store.read(left))
    assert all(before)
    asyncio.run(filled._purge())

    assert asyncio.run(store.read(left)) == [0, 0, 0, moments - 1]
    assert [(tmp_path / path).exists() for path in (named, loose, fresh)] == [True, False, True]


def test_an_open_talk_is_kept_however_long_it_was_left(store: Store, filled: Ticker) -> None:
    long_ago = datetime.now(UTC) - timedelta(days=4000)

    def leave(db: Connection) -> None:
        db.execute(update(TalkRow).values(updated_at=long_ago, conversation="ungho"))

    asyncio.run(store.write(leave, Priority.CLOCK))
    asyncio.run(filled._purge())
    kept = asyncio.run(
        store.read(lambda db: db.execute(select(TalkRow.conversation)).scalars().all())
    )

    assert kept == ["ungho"]
