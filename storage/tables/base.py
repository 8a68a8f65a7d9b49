"""What all tables share: names of constraints, the key, instants, money, documents."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated, Any, TypeAlias

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Integer,
    MetaData,
    Row,
    String,
    TypeDecorator,
)
from sqlalchemy.dialects.sqlite import DATETIME
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeEngine


class _Written(DATETIME):
    """SQLite's own column and text, written by Python's C code instead of a template.

    Every message writes and looks for some twenty instants: it is 2 % of its time.
    """

    def bind_processor(
        self,
        dialect: Dialect,  # noqa: ARG002  # SQLAlchemy's signature
    ) -> Callable[[datetime | None], str | None]:
        """As "2026-09-05 07:00:00.000000"."""
        return lambda value: None if value is None else value.isoformat(" ", "microseconds")


class Instant(TypeDecorator[datetime]):
    """A point in time: aware going in and coming out, stored in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[datetime]:
        """The database's own type."""
        if dialect.name == "sqlite":
            return _Written()  # type: ignore[no-untyped-call]  # SQLAlchemy gives it no types
        return self.impl_instance

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive times; SQLite keeps UTC without its name."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its zone")
        moved = value.astimezone(UTC)
        return moved.replace(tzinfo=None) if dialect.name == "sqlite" else moved

    def process_result_value(
        self,
        value: datetime | None,
        dialect: Dialect,  # noqa: ARG002  # SQLAlchemy's signature
    ) -> datetime | None:
        """Name the zone again; a server may answer in its own."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


#: A row of a joined query, read by the names of its columns.
AnyRow: TypeAlias = Row[*tuple[Any, ...]]

#: SQLite counts only INTEGER keys up by itself.
BigId = BigInteger().with_variant(Integer, "sqlite")

Key = Annotated[int, mapped_column(BigId, primary_key=True, autoincrement=True)]
Big = Annotated[int, mapped_column(BigInteger)]
Ref = Annotated[int, mapped_column(BigId)]
Moment = Annotated[datetime, mapped_column(Instant)]
#: None is nothing at all, not JSON's null: what was emptied can be told from what was not.
Document = Annotated[Any, mapped_column(JSON(none_as_null=True))]
Word = Annotated[str, mapped_column(String(64))]


def by_bytes(length: int) -> String:
    """Text that compares by its bytes on both databases: for prefixes and ready-made orders."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


class Base(DeclarativeBase):
    """The root of all tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
