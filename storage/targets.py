"""What targets are measured by, at rest: figures shares are taken of, boards, events, marks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, bindparam, func, or_, select

from domain.plan import PlanId
from domain.targets import Mark
from domain.units import WHERE_PEOPLE_LIVE, UnitId, UnitRef
from storage.dialect import insert_into
from storage.tables import (
    EventRow,
    MembershipRow,
    PersonRow,
    TargetMarkRow,
    UnitFigureRow,
    UnitRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A figure of a unit, as it was written down last."""

    unit: UnitId
    path: str
    figure: str
    value: int
    source: str
    as_of: date


_NOTED = (
    select(
        UnitRow.id,
        UnitRow.path,
        UnitFigureRow.figure,
        UnitFigureRow.value,
        UnitFigureRow.source,
        UnitFigureRow.as_of,
    )
    .join(UnitRow, UnitRow.id == UnitFigureRow.unit_id)
    .where(
        UnitRow.path.like(bindparam("within")),
        or_(
            UnitRow.id == bindparam("top"),
            UnitRow.kind.in_(WHERE_PEOPLE_LIVE)
            & UnitRow.practice.is_(False)
            & or_(UnitRow.valid_to.is_(None), UnitRow.valid_to >= bindparam("today")),
        ),
        UnitFigureRow.as_of <= bindparam("today"),
    )
    .order_by(UnitFigureRow.as_of, UnitFigureRow.id)
)


def noted(db: Connection, top: UnitRef, today: date) -> dict[tuple[str, str], Noted]:
    """The figures of a unit and of where people live below it, by path and name: the newest."""
    values = {"within": f"{top.path}%", "top": top.id, "today": today}
    return {
        (row.path, row.figure): Noted(
            unit=UnitId(row.id),
            path=row.path,
            figure=row.figure,
            value=row.value,
            source=row.source,
            as_of=row.as_of,
        )
        for row in db.execute(_NOTED, values)
    }


def party_members(db: Connection, top: UnitRef, today: date) -> dict[UnitId, int]:
    """Members who are party members, by unit; somebody in two units stands in both."""
    statement = (
        select(MembershipRow.unit_id, func.count(MembershipRow.person_id.distinct()).label("n"))
        .join(UnitRow, UnitRow.id == MembershipRow.unit_id)
        .join(PersonRow, PersonRow.id == MembershipRow.person_id)
        .where(
            UnitRow.path.startswith(top.path, autoescape=True),
            UnitRow.practice.is_(top.practice),
            PersonRow.party_member.is_(True),
            MembershipRow.joined_on <= today,
            or_(MembershipRow.ended_on.is_(None), MembershipRow.ended_on > today),
        )
        .group_by(MembershipRow.unit_id)
    )
    return {UnitId(row.unit_id): row.n for row in db.execute(statement)}


def events(db: Connection, plan: PlanId) -> dict[str, str]:
    """How the events of a plan stand, by code: "planned", "held" or "cancelled"."""
    statement = select(EventRow.code, EventRow.state).where(EventRow.plan_id == plan)
    return {str(row.code): row.state for row in db.execute(statement)}


def set_marks(
    db: Connection, marks: Sequence[tuple[UnitId, str, int, int | None]], on: date
) -> None:
    """Keep where targets stand on a day; what was kept for the day already is left as it is."""
    rows = [
        {"unit_id": unit, "code": code, "marked_on": on, "reached": reached, "out_of": out_of}
        for unit, code, reached, out_of in marks
    ]
    if rows:
        db.execute(insert_into(db.dialect.name, TargetMarkRow).on_conflict_do_nothing(), rows)


def marks(db: Connection, unit: UnitId, first: date, last: date) -> dict[str, Mark]:
    """Where a unit's targets stood on the last day kept from `first` to `last`, by code."""
    statement = (
        select(
            TargetMarkRow.code,
            TargetMarkRow.marked_on,
            TargetMarkRow.reached,
            TargetMarkRow.out_of,
        )
        .where(TargetMarkRow.unit_id == unit, TargetMarkRow.marked_on.between(first, last))
        .order_by(TargetMarkRow.marked_on)
    )
    return {
        row.code: Mark(on=row.marked_on, reached=row.reached, out_of=row.out_of)
        for row in db.execute(statement)
    }
