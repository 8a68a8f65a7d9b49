"""Plans at rest: whose they are, what they say, when they were changed last."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, insert, select, update

from domain.plan import Plan, PlanId, farness
from domain.texts import Json
from domain.units import UnitId, UnitRef
from storage.tables import PlanRow, UnitRow
from storage.tables.base import AnyRow

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
    .join(UnitRow, UnitRow.id == PlanRow.unit_id)
    .where(PlanRow.unit_id.in_(bindparam("units", expanding=True)))
    .order_by(func.length(UnitRow.path).desc(), PlanRow.id)
)


def _above(unit: UnitRef) -> list[int]:
    return [int(one) for one in unit.path.split("/") if one]


def over(db: Connection, unit: UnitRef) -> list[Held]:
    """The plans a unit works by: its own and those of the units above, the nearest first."""
    return [_held(row) for row in db.execute(_OVER, {"units": _above(unit)})]


def in_force(db: Connection, unit: UnitRef, year: int) -> list[Held]:
    """The plan each unit is measured by in a year: a unit's own first, then those above it.

    Of several plans with targets the one nearest to the year, as `farness` says; of several of
    one year the first. Only these are validated: it is asked for every reader of a broadcast.
    """
    found: dict[UnitId, AnyRow] = {}
    for row in db.execute(_OVER, {"units": _above(unit)}):
        before = found.get(row.unit_id)
        if row.content.get("target") and (before is None or _far(row, year) < _far(before, year)):
            found[row.unit_id] = row
    return [_held(row) for row in found.values()]


def _far(row: AnyRow, year: int) -> tuple[int, int]:
    return farness(row.content["plan"].get("year"), year)


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
