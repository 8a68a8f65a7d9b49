"""Events at rest: what takes place, and what came of it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, insert, or_, select, text, update
from sqlalchemy.orm import aliased

from domain.events import Event, EventId, EventState
from domain.members import PersonId
from domain.plan import NATIONAL, PlanId
from domain.units import UnitId, UnitRef
from storage.dialect import insert_into
from storage.tables import EventRow, PlanRow, UnitRow
from storage.tables.base import AnyRow
from storage.units import unit_of

_LEAD = aliased(UnitRow)


def _events() -> Select[*tuple[Any, ...]]:
    return (
        select(
            EventRow.id.label("event_id"),
            EventRow.plan_id,
            EventRow.code,
            PlanRow.code.label("plan_code"),
            EventRow.label,
            EventRow.first_on,
            EventRow.last_on,
            EventRow.place,
            EventRow.lead_unit_id,
            _LEAD.name.label("lead_name"),
            EventRow.as_planned,
            EventRow.state,
            EventRow.attended,
            EventRow.result,
            UnitRow.id,
            UnitRow.path,
            UnitRow.kind,
            UnitRow.name,
            UnitRow.practice,
        )
        .join(UnitRow, UnitRow.id == EventRow.unit_id)
        .outerjoin(PlanRow, PlanRow.id == EventRow.plan_id)
        .outerjoin(_LEAD, _LEAD.id == EventRow.lead_unit_id)
        .order_by(EventRow.first_on.is_(None), EventRow.first_on, EventRow.id)
    )


_ONE = _events().where(EventRow.id == bindparam("event"))
_OF_PLANS = _events().where(EventRow.plan_id.in_(bindparam("plans", expanding=True)))
_AROUND = _events().where(
    or_(
        UnitRow.id.in_(bindparam("above", expanding=True)),
        UnitRow.path.startswith(bindparam("path"), autoescape=False),
    ),
    UnitRow.practice == bindparam("practice"),
)


def event_of(row: AnyRow) -> Event:
    """The event of a row."""
    return Event(
        id=EventId(row.event_id),
        unit=unit_of(row),
        plan=PlanId(row.plan_id) if row.plan_id is not None else None,
        code=row.code,
        outside=row.plan_code == NATIONAL,
        label=row.label,
        first_on=row.first_on,
        last_on=row.last_on,
        place=row.place,
        lead=UnitId(row.lead_unit_id) if row.lead_unit_id is not None else None,
        lead_name=row.lead_name,
        state=EventState(row.state),
        as_planned=row.as_planned,
        attended=row.attended,
        result=row.result,
    )


def find(db: Connection, event: EventId) -> Event | None:
    """An event, whatever its state."""
    row = db.execute(_ONE, {"event": event}).one_or_none()
    return event_of(row) if row is not None else None


def of_plans(db: Connection, plans: Sequence[PlanId]) -> list[Event]:
    """The events made of these plans."""
    return [event_of(row) for row in db.execute(_OF_PLANS, {"plans": plans})]


def around(db: Connection, unit: UnitRef) -> list[Event]:
    """The events of a unit, of all above it and of all below it, by their days."""
    above = [int(step) for step in unit.path.split("/") if step]
    asked = {"above": above, "path": unit.path, "practice": unit.practice}
    return [event_of(row) for row in db.execute(_AROUND, asked)]


def add_planned(db: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Put in what a plan names and is not there yet."""
    if rows:
        statement = insert_into(db.dialect.name, EventRow).on_conflict_do_nothing()
        db.execute(statement, [{**row, "state": "planned", "as_planned": True} for row in rows])


def add(
    db: Connection,
    unit: UnitId,
    label: str,
    first_on: date | None,
    last_on: date | None,
    place: str | None,
    *,
    by: PersonId,
    now: datetime,
) -> EventId:
    """Put in an event of a unit's own."""
    row = {
        "unit_id": unit,
        "label": label,
        "first_on": first_on,
        "last_on": last_on,
        "place": place,
        "lead_unit_id": unit,
        "as_planned": False,
        "state": "planned",
        "recorded_at": now,
        "recorded_by": by,
    }
    return EventId(db.execute(insert(EventRow).returning(EventRow.id), row).scalar_one())


_PLANNED = EventRow.state == text("'planned'")


def refresh(db: Connection, event: EventId, **values: Any) -> None:
    """Write what the plan says of it now, while nobody here has changed it."""
    statement = update(EventRow).where(EventRow.id == event, EventRow.as_planned, _PLANNED)
    db.execute(statement.values(**values))


def hold(db: Connection, event: EventId, **values: Any) -> bool:
    """Write down that it was held, with what came of it; False where it was called off."""
    standing = EventRow.state != text("'cancelled'")
    statement = update(EventRow).where(EventRow.id == event, standing)
    return db.execute(statement.values(state="held", as_planned=False, **values)).rowcount == 1


def move(db: Connection, event: EventId, first_on: date, last_on: date, place: str | None) -> bool:
    """Move a planned event; False when it is planned no longer."""
    statement = update(EventRow).where(EventRow.id == event, _PLANNED)
    moved = statement.values(first_on=first_on, last_on=last_on, place=place, as_planned=False)
    return db.execute(moved).rowcount == 1


def let_go(db: Connection, events: Sequence[EventId]) -> None:
    """Take events out that nobody here has touched, and that stand under another plan now."""
    if events:
        untouched = EventRow.id.in_(events) & EventRow.as_planned & _PLANNED
        db.execute(delete(EventRow).where(untouched))


def cancel(db: Connection, events: Sequence[EventId], reason: str | None = None) -> int:
    """Call planned events off; how many were."""
    statement = update(EventRow).where(EventRow.id.in_(events), _PLANNED)
    called_off = statement.values(state="cancelled", as_planned=False, result=reason)
    return db.execute(called_off).rowcount
