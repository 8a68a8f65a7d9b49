"""Databases shared by the tests of this folder, and a chapter whose books always prove."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, event

from services import proof
from tests.services.books import Chapter, new_chapter
from tests.storage.databases import db, shared, shared_postgres, shared_sqlite

__all__ = ["db", "shared", "shared_postgres", "shared_sqlite"]


@pytest.fixture
def tdp(db: Connection) -> Iterator[Chapter]:  # the fixture, as pytest passes it
    """A chapter with its head; when the test is over, its books prove."""
    yield new_chapter(db)
    assert proof.faults(db) == []


@pytest.fixture
def statements(db: Connection) -> Iterator[list[str]]:
    """What the database is told, as it is told."""
    told: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        told.append(statement)

    event.listen(db, "before_cursor_execute", note)
    yield told
    event.remove(db, "before_cursor_execute", note)
