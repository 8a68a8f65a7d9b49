"""Tasks at rest: what each unit owes, and what became of it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select, text, update

from domain.members import PersonId
from domain.plan import PlanId
from domain.tasks import Task, TaskId, TaskKind, TaskState
from domain.texts import Json
from domain.units import UnitId, UnitRef
from storage.dialect import insert_into
from storage.tables import PersonRow, TaskRow, UnitRow
from storage.tables.base import AnyRow
from storage.units import unit_of


def _tasks() -> Select[*tuple[Any, ...]]:
    return (
        select(
            TaskRow.id.label("task_id"),
            TaskRow.plan_id,
            TaskRow.code,
            TaskRow.kind.label("task_kind"),
            TaskRow.label,
            TaskRow.short,
            TaskRow.year,
            TaskRow.of_event,
            TaskRow.last_day,
            TaskRow.state,
            TaskRow.done_on,
            TaskRow.done_by,
            PersonRow.name.label("done_by_name"),
            TaskRow.note,
            TaskRow.details,
            UnitRow.id,
            UnitRow.path,
            UnitRow.kind,
            UnitRow.name,
            UnitRow.practice,
        )
        .join(UnitRow, UnitRow.id == TaskRow.unit_id)
        .outerjoin(PersonRow, PersonRow.id == TaskRow.done_by)
        .order_by(TaskRow.last_day.is_(None), TaskRow.last_day, TaskRow.id)
    )


_STANDS = TaskRow.state != text("'withdrawn'")
_OPEN = TaskRow.state == text("'open'")
_OF_PLANS = _tasks().where(TaskRow.plan_id.in_(bindparam("plans", expanding=True)))
_OWED = _tasks().where(TaskRow.unit_id.in_(bindparam("units", expanding=True)), _OPEN)
_ONE = _tasks().where(TaskRow.id == bindparam("task"))
_BELOW = _tasks().where(
    UnitRow.path.startswith(bindparam("path"), autoescape=False),
    UnitRow.practice.is_(False),
    _STANDS,
)
_OF_EVENT = _BELOW.where(
    TaskRow.plan_id == bindparam("plan"), TaskRow.of_event == bindparam("event")
)
_OF_CODE = _BELOW.where(TaskRow.plan_id == bindparam("plan"), TaskRow.code == bindparam("code"))
_LATE_UNITS = (
    select(func.count(TaskRow.unit_id.distinct()))
    .join(UnitRow, UnitRow.id == TaskRow.unit_id)
    .where(
        UnitRow.path.startswith(bindparam("path"), autoescape=False),
        UnitRow.practice.is_(False),
        TaskRow.unit_id != bindparam("top"),
        _OPEN,
        TaskRow.last_day.between(bindparam("first"), bindparam("last")),
    )
)


def task_of(row: AnyRow) -> Task:
    """The task of a row."""
    return Task(
        id=TaskId(row.task_id),
        plan=PlanId(row.plan_id),
        code=row.code,
        kind=TaskKind(row.task_kind),
        unit=unit_of(row),
        label=row.label,
        short=row.short,
        year=row.year,
        of_event=row.of_event,
        last_day=row.last_day,
        state=TaskState(row.state),
        done_on=row.done_on,
        done_by=PersonId(row.done_by) if row.done_by is not None else None,
        done_by_name=row.done_by_name,
        note=row.note,
        details=row.details if isinstance(row.details, dict) else {},
    )


def of_plans(db: Connection, of: Sequence[PlanId]) -> list[Task]:
    """All rows made of these plans, also those withdrawn."""
    return [task_of(row) for row in db.execute(_OF_PLANS, {"plans": of})]


def owed(db: Connection, units: Sequence[UnitId]) -> list[Task]:
    """What is open at these units, the nearest last day first."""
    return [task_of(row) for row in db.execute(_OWED, {"units": units})]


def find(db: Connection, task: TaskId) -> Task | None:
    """A task, whatever its state."""
    row = db.execute(_ONE, {"task": task}).one_or_none()
    return task_of(row) if row is not None else None


def below(db: Connection, top: UnitRef) -> list[Task]:
    """Everything that is owed at or below a unit, done or not."""
    return [task_of(row) for row in db.execute(_BELOW, {"path": top.path})]


def of_code(db: Connection, top: UnitRef, plan_id: PlanId, code: str) -> list[Task]:
    """One duty of all units at or below a unit."""
    asked = {"path": top.path, "plan": plan_id, "code": code}
    return [task_of(row) for row in db.execute(_OF_CODE, asked)]


def of_event(db: Connection, top: UnitRef, plan_id: PlanId, event: str) -> list[Task]:
    """The reports about an event, of all units at or below a unit."""
    asked = {"path": top.path, "plan": plan_id, "event": event}
    return [task_of(row) for row in db.execute(_OF_EVENT, asked)]


def late_units(db: Connection, top: UnitRef, first: date, last: date) -> int:
    """How many units below have something open whose last day lies between these."""
    asked = {"path": top.path, "top": top.id, "first": first, "last": last}
    return db.execute(_LATE_UNITS, asked).scalar_one()


def last_days(db: Connection, of: Sequence[PlanId]) -> list[date]:
    """The last days of these plans' tasks, each once."""
    statement = (
        select(TaskRow.last_day)
        .where(TaskRow.plan_id.in_(of), TaskRow.last_day.is_not(None), _STANDS)
        .distinct()
        .order_by(TaskRow.last_day)
    )
    return [day for day in db.execute(statement).scalars() if day is not None]


# ---- writing -----------------------------------------------------------------------------------


def add(db: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Put rows in that are not there yet: whose, and what the plan says of each."""
    if rows:
        statement = insert_into(db.dialect.name, TaskRow).on_conflict_do_nothing()
        db.execute(statement, [{**row, "state": TaskState.OPEN} for row in rows])


def refresh(db: Connection, task: TaskId, values: Mapping[str, Any]) -> None:
    """Write what the plan says of it now; one that was withdrawn is open again."""
    statement = update(TaskRow).where(TaskRow.id == task)
    db.execute(statement.values(**values))
    again = statement.where(TaskRow.state == text("'withdrawn'"))
    db.execute(again.values(state=TaskState.OPEN))


def withdraw(db: Connection, which: Sequence[TaskId]) -> None:
    """Let open tasks go that are in no plan any more."""
    if which:
        statement = update(TaskRow).where(TaskRow.id.in_(which), _OPEN)
        db.execute(statement.values(state=TaskState.WITHDRAWN))


_FINISH = (
    update(TaskRow)
    .where(TaskRow.id == bindparam("task"), _OPEN)
    .values(
        state="done",
        done_on=bindparam("day"),
        done_by=bindparam("person"),
        note=bindparam("words"),
        details=bindparam("told"),
    )
)


def finish(
    db: Connection,
    task: TaskId,
    *,
    on: date,
    by: PersonId,
    note: str | None,
    details: dict[str, Json],
) -> bool:
    """Mark an open task as done; False when it was not open any more."""
    values = {"task": task, "day": on, "person": by, "words": note, "told": details or None}
    return db.execute(_FINISH, values).rowcount == 1


def reopen(db: Connection, task: TaskId) -> bool:
    """Take back that a task is done; False when it was not."""
    statement = update(TaskRow).where(TaskRow.id == task, TaskRow.state == text("'done'"))
    nothing = {"done_on": None, "done_by": None, "note": None, "details": None}
    return db.execute(statement.values(state=TaskState.OPEN, **nothing)).rowcount == 1
