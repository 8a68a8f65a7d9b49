"""The ledger is a ledger: lines are added, never changed, never deleted."""

import json

import pytest
from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DBAPIError

from storage import triggers
from storage.tables import Base, LineTextRow
from tests.storage.filled import fill


def refused(db: Connection, statement: str, **values: object) -> None:
    """The database itself says no."""
    with pytest.raises(DBAPIError, match=triggers._REFUSAL), db.begin_nested():
        db.execute(text(statement), values)


def test_nothing_that_is_only_added_to_can_be_changed_or_deleted(db: Connection) -> None:
    fill(db)
    for name in triggers.ONLY_ADDED:
        table = Base.metadata.tables[name]
        count = select(func.count()).select_from(table)
        before = db.execute(count).scalar_one()

        assert before > 0
        for column in [column.name for column in table.columns]:
            refused(db, f"UPDATE {name} SET {column} = {column}")  # noqa: S608  # our own names
        refused(db, f"DELETE FROM {name}")  # noqa: S608  # our own names
        assert db.execute(count).scalar_one() == before


def test_texts_of_a_line_are_never_changed_or_deleted(db: Connection) -> None:
    fill(db)

    refused(db, "UPDATE line_texts SET texts = :texts", texts=json.dumps({"giver": "Ai khác"}))
    refused(db, "UPDATE line_texts SET texts = texts")
    refused(db, "UPDATE line_texts SET salt = 'x'")
    refused(db, "UPDATE line_texts SET texts = NULL, salt = 'x'")
    refused(db, "DELETE FROM line_texts")


def test_texts_of_a_line_can_be_emptied(db: Connection) -> None:
    """So that a person can be erased while the chain of hashes still holds."""
    fill(db)

    db.execute(text("UPDATE line_texts SET texts = NULL"))

    assert db.execute(select(LineTextRow.texts)).scalars().all() == [None] * _lines(db)


def _lines(db: Connection) -> int:
    return db.execute(select(func.count()).select_from(LineTextRow)).scalar_one()


def test_lines_are_not_replaced_or_swept_away_either(db: Connection) -> None:
    """Deletions that fire no trigger by themselves: SQLite's REPLACE, PostgreSQL's TRUNCATE."""
    fill(db)
    if db.dialect.name == "sqlite":
        refused(db, "INSERT OR REPLACE INTO receipts SELECT * FROM receipts")
        refused(db, "INSERT OR REPLACE INTO ledger_lines SELECT * FROM ledger_lines")
    else:
        refused(db, "TRUNCATE receipts")
        refused(db, "TRUNCATE ledger_lines CASCADE")
