"""Leases and marks at rest: who holds what, by machine time; small facts about this database."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

from storage.dialect import insert_into
from storage.tables import LeaseRow, MarkRow


def take_lease(
    db: Connection, name: str, holder: str, now: datetime, length: timedelta
) -> int | None:
    """Take or keep a lease; its epoch, or None while another holds it.

    The epoch grows with each new holder, so what an earlier one left behind can be told.
    """
    free = {"name": name, "holder": holder, "epoch": 1, "expires_at": now + length}
    made = insert_into(db.dialect.name, LeaseRow).on_conflict_do_nothing().returning(LeaseRow.epoch)
    epoch = db.execute(made, free).scalar()
    if epoch is not None:
        return int(epoch)
    kept = db.execute(
        update(LeaseRow)
        .where(LeaseRow.name == name, LeaseRow.holder == holder)
        .values(expires_at=now + length)
        .returning(LeaseRow.epoch)
    ).scalar()
    return kept if kept is not None else _take_over(db, name, holder, now, length)


def _take_over(
    db: Connection, name: str, holder: str, now: datetime, length: timedelta
) -> int | None:
    return db.execute(
        update(LeaseRow)
        .where(LeaseRow.name == name, LeaseRow.expires_at < now)
        .values(holder=holder, epoch=LeaseRow.epoch + 1, expires_at=now + length)
        .returning(LeaseRow.epoch)
    ).scalar()


def lease_holder(db: Connection, name: str) -> str | None:
    """Who holds a lease, or held it last."""
    return db.execute(select(LeaseRow.holder).where(LeaseRow.name == name)).scalar()


def release_lease(db: Connection, name: str, holder: str, now: datetime) -> None:
    """Let a lease go, so that the next holder need not wait."""
    db.execute(
        update(LeaseRow)
        .where(LeaseRow.name == name, LeaseRow.holder == holder)
        .values(expires_at=now)
    )


def mark(db: Connection, name: str) -> str | None:
    """The value of a mark."""
    return db.execute(select(MarkRow.value).where(MarkRow.name == name)).scalar()


def marks(db: Connection, beginning: str) -> dict[str, str]:
    """All marks whose names begin so."""
    statement = select(MarkRow.name, MarkRow.value).where(
        MarkRow.name.startswith(beginning, autoescape=True)
    )
    return {row.name: row.value for row in db.execute(statement)}


def set_mark(db: Connection, name: str, value: str) -> None:
    """Set a mark."""
    statement = insert_into(db.dialect.name, MarkRow).on_conflict_do_update(
        index_elements=["name"], set_={"value": value}
    )
    db.execute(statement, {"name": name, "value": value})
