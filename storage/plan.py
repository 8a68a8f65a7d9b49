"""Plans at rest: whose they are, what they say, when they were changed last."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from sqlalchemy import Connection, bindparam, func, insert, select, update

from domain.plan import Plan
from domain.texts import Json
from domain.units import UnitId, UnitRef
from storage.tables import PlanRow
from storage.tables.base import AnyRow

PlanId = NewType("PlanId", int)

_COLUMNS = (PlanRow.id, PlanRow.unit_id, PlanRow.content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A plan, and the unit it belongs to."""

    id: PlanId
    unit: UnitId
    plan: Plan


def written(plan: Plan) -> Json:
    """A plan as it is kept."""
    content: Json = plan.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return content


def _held(row: AnyRow) -> Held:
    plan = Plan.model_validate(row.content)
    return Held(id=PlanId(row.id), unit=UnitId(row.unit_id), plan=plan)


_OVER = (
    select(*_COLUMNS)
    .where(PlanRow.unit_id.in_(bindparam("units", expanding=True)))
    .order_by(PlanRow.unit_id.desc(), PlanRow.id)
)


def over(db: Connection, unit: UnitRef) -> list[Held]:
    """The plans a unit works by: its own and those of the units above, the nearest first."""
    ids = [int(one) for one in unit.path.split("/") if one]
    return [_held(row) for row in db.execute(_OVER, {"units": ids})]


def of(db: Connection, unit: UnitId) -> list[Held]:
    """A unit's own plans, the first first."""
    rows = db.execute(_OVER, {"units": [unit]})
    return [_held(row) for row in rows]


def find(db: Connection, plan: PlanId, *, for_update: bool = False) -> Held | None:
    """The plan of an id; held against other changes where it is to be changed."""
    statement = select(*_COLUMNS).where(PlanRow.id == plan)
    if for_update:
        statement = statement.with_for_update()
    row = db.execute(statement).one_or_none()
    return _held(row) if row is not None else None


def by_code(db: Connection, code: str) -> Held | None:
    """The plan of a code."""
    row = db.execute(select(*_COLUMNS).where(PlanRow.code == code)).one_or_none()
    return _held(row) if row is not None else None


def add(db: Connection, unit: UnitId, plan: Plan, now: datetime) -> PlanId:
    """One more plan of a unit."""
    row = {
        "unit_id": unit,
        "code": plan.plan.code,
        "content": written(plan),
        "loaded_at": now,
    }
    return PlanId(db.execute(insert(PlanRow).returning(PlanRow.id), row).scalar_one())


def replace(db: Connection, held: PlanId, plan: Plan, now: datetime) -> None:
    """Another content under the same code; what stood before is the audit's business."""
    statement = update(PlanRow).where(PlanRow.id == held)
    db.execute(statement.values(content=written(plan), changed_at=now))


_STAMPS = select(
    PlanRow.unit_id,
    func.count().label("plans"),
    func.max(func.coalesce(PlanRow.changed_at, PlanRow.loaded_at)).label("changed"),
).group_by(PlanRow.unit_id)


def stamps(db: Connection) -> dict[UnitId, str]:
    """For every unit with plans, words that are others once any of its plans has changed."""
    return {UnitId(row.unit_id): f"{row.plans}/{row.changed}" for row in db.execute(_STAMPS)}
