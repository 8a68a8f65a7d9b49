"""The few statements that SQLite and PostgreSQL write differently."""

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite

from storage.tables import Base


def insert_into(dialect: str, table: type[Base]) -> Any:
    """An INSERT that knows ON CONFLICT, for "sqlite" or "postgresql"."""
    if dialect == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)
