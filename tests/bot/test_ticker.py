"""What happens by itself: at its moment, once, late, and on a calendar that is moved."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection

from bot.clock import OFFSET_MARK, Calendar
from bot.store import Priority, Store, open_store
from bot.ticker import Ticker, kept_offset
from domain.clock import at
from domain.plan import load
from services import beginning
from storage import due, upkeep
from storage.due import Due

MONDAY = date(2025, 9, 29)


@dataclass
class Clockwork:
    """A ticker on a real database, and what it did."""

    store: Store
    calendar: Calendar
    ticker: Ticker
    done: list[tuple[datetime, bool]] = field(default_factory=list)
    """Moments that were done, and whether too late."""

    def plan(self, *moments: datetime, good_for: timedelta = timedelta(hours=1)) -> None:
        """Something is to happen at these moments."""
        for moment in moments:
            asyncio.run(self._write(_planned(moment, moment + good_for)))

    def move_to(self, moment: datetime) -> None:
        """Move the calendar, and do what is due on the way."""
        asyncio.run(self._move(moment))

    async def _move(self, moment: datetime) -> None:
        await self.ticker.move_to(moment)

    async def _write(self, work: Callable[[Connection], None]) -> None:
        await self.store.write(work, Priority.CLOCK)


def _planned(moment: datetime, useful_until: datetime) -> Callable[[Connection], None]:
    def work(db: Connection) -> None:
        due.plan(db, f"x:{moment}", "x", None, due_at=moment, useful_until=useful_until)

    return work


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An open database."""
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture
def clockwork(store: Store) -> Clockwork:
    """Nothing is due yet; it is Monday, eight o'clock."""
    calendar = Calendar()
    calendar.set(at(MONDAY, time(8)))
    done: list[tuple[datetime, bool]] = []

    def note(_db: Connection, one: Due, _now: datetime, late: bool) -> None:  # noqa: FBT001  # a Doer
        done.append((one.due_at, late))

    ticker = Ticker(store, calendar, {"x": note}, lambda: None)
    return Clockwork(store, calendar, ticker, done)


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


def test_what_fails_is_left_for_the_next_tick(store: Store) -> None:
    """The moment stays due, and the others are not lost with it."""
    calendar = Calendar()
    calendar.set(at(MONDAY, time(8)))
    tries: list[datetime] = []

    def stumble(_db: Connection, one: Due, _now: datetime, _late: bool) -> None:  # noqa: FBT001  # a Doer
        tries.append(one.due_at)
        if len(tries) == 1:
            raise ValueError

    ticker = Ticker(store, calendar, {"x": stumble}, lambda: None)
    moment = at(MONDAY, time(9))

    async def claim() -> None:
        await store.write(_planned(moment, moment + timedelta(hours=1)), Priority.CLOCK)
        calendar.set(moment)
        with pytest.raises(ValueError):  # noqa: PT011  # our own
            await ticker.move_to(moment)
        await ticker.move_to(moment)

    asyncio.run(claim())

    assert tries == [moment, moment]


def test_every_monday_has_its_figures_planned(store: Store) -> None:
    """A ward's calendar is filled by itself, however far one walks."""
    calendar = Calendar()
    calendar.set(at(MONDAY, time(8)))
    done: list[datetime] = []

    def note(_db: Connection, one: Due, _now: datetime, _late: bool) -> None:  # noqa: FBT001  # a Doer
        done.append(one.due_at)

    ticker = Ticker(store, calendar, {"weekly-tally": note}, lambda: None)

    async def claim() -> None:
        def begin(db: Connection) -> None:
            beginning.begin(db, load("bo-de-2025"), today=MONDAY, now=datetime.now(UTC))

        await store.write(begin, Priority.CLOCK)
        await ticker.move_to(at(MONDAY + timedelta(weeks=3), time(8)))

    asyncio.run(claim())

    assert done == [at(MONDAY + timedelta(weeks=week), time(7)) for week in range(4)]
