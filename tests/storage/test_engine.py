"""Databases are opened so that nothing acknowledged is lost, and readers cannot write."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from storage import upkeep
from storage.engine import open_engine, sqlite_path
from storage.tables import AccountRow, MarkRow
from tests.storage.ward import MORNING, account


@contextmanager
def opened(url: str, *, read_only: bool = False) -> Iterator[Engine]:
    engine = open_engine(url, read_only=read_only)
    try:
        yield engine
    finally:
        engine.dispose()


def test_sqlite_is_set_to_lose_nothing_and_leave_nothing_behind(sqlite_url: str) -> None:
    """On each connection: WAL, synchronous=FULL (2), foreign keys, deleted content overwritten."""
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}

    with opened(sqlite_url) as engine:
        for connection in [engine.raw_connection() for _ in range(2)]:
            cursor = connection.cursor()
            assert {
                name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted
            } == wanted


def test_foreign_keys_hold(db: Connection) -> None:
    orphan = "INSERT INTO books (unit_id, last_seq, head, series) VALUES (999999, 0, 'x', 1)"

    with pytest.raises(IntegrityError):
        db.execute(text(orphan))


def test_a_writing_transaction_takes_its_lock_at_once(sqlite_url: str, tmp_path: Path) -> None:
    """BEGIN IMMEDIATE: whoever has begun will not fail for having read first."""
    with opened(sqlite_url) as engine, engine.begin() as db:
        db.execute(select(MarkRow.name)).all()
        other = sqlite3.connect(tmp_path / "khuyenhoc.db", timeout=0)
        with closing(other), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")


def test_reading_first_and_writing_later_never_fails(sqlite_url: str) -> None:
    errors: list[BaseException] = []

    def count_up(engine: Engine) -> None:
        try:
            for _ in range(25):
                with engine.begin() as db:
                    upkeep.set_mark(db, "count", str(int(upkeep.mark(db, "count") or 0) + 1))
        except DBAPIError as error:
            errors.append(error)

    with opened(sqlite_url) as engine:
        threads = [threading.Thread(target=count_up, args=[engine]) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with engine.begin() as db:
            counted = upkeep.mark(db, "count")

    assert errors == []
    assert counted == "100"


def test_a_reader_cannot_write(url: str) -> None:
    with opened(url) as writing, opened(url, read_only=True) as reading:
        with writing.begin() as db:
            upkeep.set_mark(db, "name", "trước")
        with pytest.raises(DBAPIError), reading.begin() as db:
            upkeep.set_mark(db, "name", "sau")
        with pytest.raises(DBAPIError), reading.begin() as db:
            db.execute(text("DELETE FROM marks"))
        with reading.begin() as db:
            assert upkeep.mark(db, "name") == "trước"


def test_a_reader_sees_one_moment_and_the_next_reader_a_later_one(url: str) -> None:
    """What a paper is made from does not move under it."""
    with opened(url) as writing, opened(url, read_only=True) as reading:
        with reading.begin() as snapshot:
            assert upkeep.mark(snapshot, "name") is None
            with writing.begin() as db:
                upkeep.set_mark(db, "name", "mới")
            assert upkeep.mark(snapshot, "name") is None
        with reading.begin() as db:
            assert upkeep.mark(db, "name") == "mới"


def test_an_error_tells_no_values(db: Connection) -> None:
    """People's words stay out of logs: the parameters of a failed statement are hidden."""
    with pytest.raises(IntegrityError) as failed:
        db.execute(
            text("INSERT INTO roles (person_id, role, unit_id, from_on) VALUES (1, :r, 1, :d)"),
            {"r": "Nguyễn Thị Bí Mật", "d": None},
        )

    assert "hide_parameters" in str(failed.value)
    assert "[parameters" not in str(failed.value)


def test_other_databases_are_refused() -> None:
    with pytest.raises(ValueError, match="unsupported database: mysql"):
        open_engine("mysql://localhost/x")


def test_only_sqlite_has_a_file(sqlite_url: str, tmp_path: Path) -> None:
    with opened(sqlite_url) as engine, opened("postgresql://localhost/x") as other:
        assert sqlite_path(engine) == tmp_path / "khuyenhoc.db"
        assert sqlite_path(other) is None


def test_an_instant_comes_back_aware_and_in_utc(db: Connection) -> None:
    account(db)

    assert _created(db) == MORNING
    assert _created(db).utcoffset() == UTC.utcoffset(None)


def test_an_instant_comes_back_in_utc_whatever_zone_the_server_keeps(postgres_url: str) -> None:
    """A server in Vietnam answers in Vietnam's time; seals are made over UTC."""
    with opened(postgres_url) as engine:
        with engine.begin() as db:
            name = db.execute(text("SELECT current_database()")).scalar_one()
            db.execute(text(f"ALTER DATABASE {name} SET timezone TO 'Asia/Ho_Chi_Minh'"))
            account(db)
        engine.dispose()
        with engine.begin() as db:
            assert db.execute(text("SHOW timezone")).scalar_one() == "Asia/Ho_Chi_Minh"
            assert _created(db).utcoffset() == UTC.utcoffset(None)
            assert _created(db).isoformat() == MORNING.isoformat()


def _created(db: Connection) -> datetime:
    """When the newest account came to be."""
    newest = select(AccountRow.created_at).order_by(AccountRow.id.desc()).limit(1)
    return db.execute(newest).scalar_one()


def test_a_naive_time_is_refused(db: Connection) -> None:
    naive = MORNING.replace(tzinfo=None)

    with pytest.raises(StatementError, match="needs its zone"):
        upkeep.take_lease(db, "sender", "somebody", naive, timedelta(minutes=1))
