"""The few statements that SQLite and PostgreSQL write differently."""

from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite

from storage.tables import Base


def insert_into(db: Connection, table: type[Base]) -> Any:
    """An INSERT that knows ON CONFLICT, for the database at hand."""
    if db.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)
