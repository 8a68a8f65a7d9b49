"""Many processes write into many books at once: no gap, no deadlock, and the books prove."""

import subprocess
import sys

import pytest
from sqlalchemy import Engine, func, select

from domain.permissions import Role
from services import proof
from storage.engine import open_engine
from storage.tables import BookRow, LedgerLineRow, PlaceRow, ReceiptRow
from tests.storage.ward import actor, chapter, ward

WRITERS = 4


@pytest.fixture(params=[("sqlite", 10, 320), ("postgres", 40, 2000)], ids=["sqlite", "postgres"])
def crowd(request: pytest.FixtureRequest) -> tuple[str, int, int]:
    """A database, how many books it has, and how many lines are to be written."""
    kind, books, lines = request.param
    url: str = request.getfixturevalue(f"{kind}_url")
    engine = open_engine(url)
    with engine.begin() as db:
        top = ward(db)
        actor(db, (Role.OFFICER, top))
        for number in range(books):
            chapter(db, top, f"TDP {number}")
    engine.dispose()
    return url, books, lines


def test_a_crowd_of_writers_leaves_whole_books(crowd: tuple[str, int, int]) -> None:
    url, books, lines = crowd
    each = lines // WRITERS
    running = [_start(url, first, each) for first in range(0, lines, each)]
    complaints = [one.communicate(timeout=120)[1].decode() for one in running]

    assert complaints == [""] * WRITERS
    assert [one.returncode for one in running] == [0] * WRITERS
    engine = open_engine(url)
    _look_through(engine, books, lines)
    engine.dispose()


def _start(url: str, first: int, count: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.services.writer", url, str(first), str(count)]
    return subprocess.Popen(command, stderr=subprocess.PIPE)  # noqa: S603  # our own interpreter


def _look_through(engine: Engine, books: int, lines: int) -> None:
    with engine.begin() as db:
        each = select(
            func.count(), func.max(ReceiptRow.number), func.count(ReceiptRow.number.distinct())
        ).group_by(ReceiptRow.book_id)
        numbers = [tuple(row) for row in db.execute(each)]
        written = db.execute(select(func.sum(LedgerLineRow.amount))).scalar_one()
        kept = db.execute(select(func.sum(PlaceRow.balance))).scalar_one()
        last = db.execute(select(func.sum(BookRow.last_seq))).scalar_one()

        assert numbers == [(lines // books,) * 3] * books
        assert written == kept == sum(1000 + number for number in range(lines))
        assert last == lines
        assert proof.faults(db) == []
