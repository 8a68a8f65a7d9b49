"""What falls due on the calendar, at rest: claimed once, however many processes run."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, func, or_, select, text, update

from domain.units import UnitId
from storage.dialect import insert_into
from storage.tables import DueRow
from storage.tables.base import AnyRow


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A moment as it ought to stand in the calendar."""

    unique_key: str
    due_at: datetime
    useful_until: datetime
    arguments: dict[str, Any]


def rearrange(
    db: Connection,
    kind: str,
    unit: UnitId,
    coming: Sequence[Coming],
    now: datetime,
    until: datetime,
    *,
    also: Sequence[str] = (),
) -> None:
    """Let a unit's moments of a kind be these: moved, added, withdrawn; what was done stays done.

    Those that lie before `now` are added where they are missing, and left alone otherwise; those
    that lie past `until` are left to whoever looks that far.

    Args:
        db: The open connection.
        kind: Of which kind.
        unit: Whose.
        coming: What ought to stand there.
        now: From when on.
        until: Up to when.
        also: Keys of what was due before and stays where it stands: it may have been put off, or
            wait for somebody's word. What waits and is in neither waits no longer.
    """
    keys = [one.unique_key for one in coming] + list(also)
    ahead = and_(
        DueRow.state == text("'open'"),
        DueRow.due_at > now,
        DueRow.due_at <= until,
    )
    gone = update(DueRow).where(
        DueRow.kind == kind,
        DueRow.unit_id == unit,
        or_(ahead, DueRow.state == text("'late'")),
        DueRow.unique_key.not_in(keys),
    )
    db.execute(gone.values(state="withdrawn", done_at=now))
    if not coming:
        return
    rows = [_row(kind, unit, one) for one in coming]
    insert = insert_into(db.dialect.name, DueRow).values(rows)
    db.execute(
        insert.on_conflict_do_update(
            index_elements=["unique_key"],
            set_={
                "due_at": insert.excluded.due_at,
                "useful_until": insert.excluded.useful_until,
                "arguments": insert.excluded.arguments,
                "state": "open",
            },
            where=DueRow.state.in_(["open", "withdrawn"]) & (insert.excluded.due_at > now),
        )
    )


def _row(kind: str, unit: UnitId, one: Coming) -> dict[str, Any]:
    return {
        "unique_key": one.unique_key,
        "kind": kind,
        "unit_id": unit,
        "arguments": one.arguments,
        "due_at": one.due_at,
        "useful_until": one.useful_until,
        "state": "open",
        "attempts": 0,
    }


def find(db: Connection, one: int) -> tuple[Due, str] | None:
    """A moment and its state."""
    columns = (DueRow.id, DueRow.kind, DueRow.unit_id, DueRow.arguments)
    statement = select(*columns, DueRow.due_at, DueRow.useful_until, DueRow.state)
    row = db.execute(statement.where(DueRow.id == one)).one_or_none()
    return (_due(row), str(row.state)) if row is not None else None


def in_state(db: Connection, kind: str, unit: UnitId, state: str) -> list[Due]:
    """A unit's moments of a kind in a state, the earliest first."""
    columns = (DueRow.id, DueRow.kind, DueRow.unit_id, DueRow.arguments)
    statement = (
        select(*columns, DueRow.due_at, DueRow.useful_until)
        .where(DueRow.kind == kind, DueRow.unit_id == unit, DueRow.state == state)
        .order_by(DueRow.due_at, DueRow.id)
    )
    return [_due(row) for row in db.execute(statement)]


def settle(db: Connection, one: int, state: str, now: datetime, *, was: str) -> bool:
    """Change the state of a moment; False when it is no longer what it was."""
    statement = update(DueRow).where(DueRow.id == one, DueRow.state == was)
    changed = statement.values(state=state, done_at=now).returning(DueRow.id)
    return db.execute(changed).scalar() is not None


def postpone(db: Connection, one: Due, to: datetime) -> None:
    """Let it fall due later."""
    statement = update(DueRow).where(DueRow.id == one.id)
    db.execute(statement.values(state="open", due_at=to, done_at=None))


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
    return _due(row) if row is not None else None


def _due(row: AnyRow) -> Due:
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
    """Drop what is over, or never was decided, and fell due before an instant of the calendar."""
    over = DueRow.state.in_(["done", "withdrawn", "late"])
    db.execute(delete(DueRow).where(DueRow.due_at < before, over))
