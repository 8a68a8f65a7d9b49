"""The few statements that SQLite and PostgreSQL write differently."""

from typing import Any, cast

from sqlalchemy import ColumnElement
from sqlalchemy.dialects import postgresql, sqlite

from storage.tables import Base


def insert_into(dialect: str, table: type[Base]) -> Any:
    """An INSERT that knows ON CONFLICT, for "sqlite" or "postgresql"."""
    if dialect == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)


def begins(dialect: str, column: Any, prefix: str) -> ColumnElement[bool]:
    """Whether a column of keys begins so; SQLite looks it up in its index.

    Args:
        dialect: The database's own name.
        column: The column.
        prefix: Letters, digits and colons alone.
    """
    if dialect == "sqlite":
        found: ColumnElement[bool] = column.op("GLOB", is_comparison=True)(f"{prefix}*")
        return found
    return cast("ColumnElement[bool]", column.startswith(prefix, autoescape=True))
