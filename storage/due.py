"""What falls due on the calendar, at rest: claimed once, however many processes run."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select, text, update

from domain.units import UnitId
from storage.dialect import insert_into
from storage.tables import DueRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Something to be done at a moment, if it is not too late."""

    id: int
    kind: str
    unit: UnitId | None
    arguments: dict[str, Any]
    due_at: datetime
    useful_until: datetime

    def is_late(self, now: datetime) -> bool:
        """Whether it is of no use any more: a person is asked instead."""
        return now > self.useful_until


def plan(
    db: Connection,
    unique_key: str,
    kind: str,
    unit: UnitId | None,
    *,
    due_at: datetime,
    useful_until: datetime,
    arguments: dict[str, Any] | None = None,
) -> None:
    """Put a moment into the calendar; one with a key that stands there already is left as it is."""
    row = {
        "unique_key": unique_key,
        "kind": kind,
        "unit_id": unit,
        "arguments": arguments or {},
        "due_at": due_at,
        "useful_until": useful_until,
        "state": "open",
        "attempts": 0,
    }
    db.execute(insert_into(db.dialect.name, DueRow).on_conflict_do_nothing(), row)


def next_moment(db: Connection) -> datetime | None:
    """The next moment at which anything falls due."""
    statement = select(func.min(DueRow.due_at)).where(DueRow.state == text("'open'"))
    return db.execute(statement).scalar()


def claim(db: Connection, now: datetime) -> Due | None:
    """Take the first thing that is due; done if this transaction commits."""
    first = (
        select(DueRow.id)
        .where(DueRow.state == text("'open'"), DueRow.due_at <= now)
        .order_by(DueRow.due_at, DueRow.id)
        .limit(1)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    row = db.execute(
        update(DueRow)
        .where(DueRow.id == first)
        .values(state="done", done_at=now)
        .returning(
            DueRow.id,
            DueRow.kind,
            DueRow.unit_id,
            DueRow.arguments,
            DueRow.due_at,
            DueRow.useful_until,
        )
    ).one_or_none()
    if row is None:
        return None
    return Due(
        id=row.id,
        kind=row.kind,
        unit=UnitId(row.unit_id) if row.unit_id is not None else None,
        arguments=row.arguments,
        due_at=row.due_at,
        useful_until=row.useful_until,
    )


def stumble(db: Connection, one: Due, error: str, now: datetime, *, most: int) -> bool:
    """Count that doing it failed; True when it was the last time and it is set aside."""
    again = update(DueRow).where(DueRow.id == one.id, DueRow.state == text("'open'"))
    statement = again.values(attempts=DueRow.attempts + 1, error=error[:200])
    attempts = db.execute(statement.returning(DueRow.attempts)).scalar()
    if attempts is None or attempts < most:
        return False
    set_aside(db, one, error, now)
    return True


def set_aside(db: Connection, one: Due, error: str, now: datetime) -> None:
    """Set it aside as failed, so that the others go on."""
    statement = update(DueRow).where(DueRow.id == one.id)
    db.execute(statement.values(state="failed", error=error[:200], done_at=now))


def count(db: Connection, state: str) -> int:
    """How many are "open" or "failed"."""
    statement = select(func.count()).select_from(DueRow).where(DueRow.state == state)
    return db.execute(statement).scalar_one()


def forget(db: Connection, before: datetime) -> None:
    """Drop what was done and fell due before an instant of the calendar."""
    db.execute(delete(DueRow).where(DueRow.due_at < before, DueRow.state == text("'done'")))
