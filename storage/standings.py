"""How many are how far on the way to a year's titles, counted afresh of the rows."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    case,
    false,
    func,
    literal,
    or_,
    select,
    union_all,
)

from domain.criteria import Subject
from domain.recognition import KIND_OF, State
from domain.units import UnitId, UnitKind, UnitRef
from storage import titles
from storage.tables import AssessmentRow, CandidateRow, HouseholdRow, UnitLinkRow, UnitRow
from storage.tables.base import AnyRow
from storage.units import counted, link_lasts


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Candidates of one unit, each also counted in what it has passed."""

    there: int = 0
    put_down: int = 0
    """Those of whom the year has anything written down."""
    registered: int = 0
    assessed: int = 0
    proposed: int = 0
    recognised: int = 0
    held: int = 0
    """Not recognised this year, and with a title of an earlier one that holds."""
    waiting_marked: int = 0

    @property
    def holding(self) -> int:
        """Those with a title that holds: of this year or of an earlier one."""
        return self.recognised + self.held

    @property
    def is_entered(self) -> bool:
        """Whether the register has anything to say of the year: what was declared gives way."""
        return self.put_down > 0 or self.held > 0


#: The stages of an assessment that was handed in.
_HANDED_IN = ("chapter", "ward", "passed")


def _number(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _not_now() -> ColumnElement[bool]:
    """Whether a candidate is not recognised this year."""
    return or_(CandidateRow.state.is_(None), CandidateRow.state != State.RECOGNISED)


def _sums(held: ColumnElement[bool]) -> tuple[ColumnElement[int], ...]:
    """What is counted of candidates, and of whom an earlier title holds."""
    is_marked = and_(CandidateRow.state == State.PROPOSED, CandidateRow.marked)
    return (
        func.count().label("there"),
        func.count(CandidateRow.id).label("put_down"),
        _number(CandidateRow.registered_at.is_not(None)).label("registered"),
        _number(AssessmentRow.stage.in_(_HANDED_IN)).label("assessed"),
        _number(CandidateRow.state.in_([State.PROPOSED, State.RECOGNISED])).label("proposed"),
        _number(CandidateRow.state == State.RECOGNISED).label("recognised"),
        _number(and_(_not_now(), held)).label("held"),
        _number(is_marked).label("waiting_marked"),
    )


def _count(row: AnyRow) -> Count:
    return Count(
        there=row.there,
        put_down=row.put_down,
        registered=int(row.registered),
        assessed=int(row.assessed),
        proposed=int(row.proposed),
        recognised=int(row.recognised),
        held=int(row.held),
        waiting_marked=int(row.waiting_marked),
    )


def _counts(
    db: Connection, statement: Select[*tuple[Any, ...]], year: int, today: date
) -> dict[UnitId, Count]:
    rows = db.execute(statement, titles.when(year, today))
    return {UnitId(row.unit_id): _count(row) for row in rows}


@cache
def _year_of_families() -> Any:
    """Where families stand in a year, by the household."""
    return and_(
        CandidateRow.household_id == HouseholdRow.id,
        CandidateRow.subject == Subject.FAMILY,
        CandidateRow.year == bindparam("year"),
    )


def families_by_chapter(
    db: Connection, top: UnitRef, year: int, today: date
) -> dict[UnitId, Count]:
    """Families by the chapter they live in now.

    Of a whole ward or district the year's candidates are gone through in the order their families
    stand in the register, which is several times as quick as looking each family's up.
    """
    if not top.is_root or top.practice:
        return _families_here(db, top, year, today)
    there = (
        select(HouseholdRow.unit_id, *_alone("there"))
        .where(
            HouseholdRow.unit_id.in_(select(UnitRow.id).where(counted(top, today))),
            HouseholdRow.ended_on.is_(None),
        )
        .group_by(HouseholdRow.unit_id)
    )
    found: dict[UnitId, Count] = {}
    together = union_all(there, _families_of_year(), _families_held())
    for row in db.execute(together, titles.when(year, today)):
        unit, one = UnitId(row.unit_id), _count(row)
        found[unit] = _added(found[unit], one) if unit in found else one
    return {unit: one for unit, one in found.items() if one.there}


def _alone(name: str) -> Iterator[ColumnElement[int]]:
    """The number of rows under that name, and 0 under all other names there are."""
    for one in fields(Count):
        yield (func.count() if one.name == name else literal(0)).label(one.name)


def _added(one: Count, other: Count) -> Count:
    return Count(**{f.name: getattr(one, f.name) + getattr(other, f.name) for f in fields(Count)})


@cache
def _families_of_year() -> Any:
    """Families put down in a year, of all chapters there are, whether they still stand or not.

    By outer joins, which are gone through in this order; inner ones need not be.
    """
    sums = {one.name: one for one in _sums(false())} | {"there": literal(0).label("there")}
    return (
        select(HouseholdRow.unit_id, *sums.values())
        .select_from(CandidateRow)
        .outerjoin(HouseholdRow, HouseholdRow.id == CandidateRow.household_id)
        .outerjoin(AssessmentRow, AssessmentRow.candidate_id == CandidateRow.id)
        .where(
            CandidateRow.subject == Subject.FAMILY,
            CandidateRow.year == bindparam("year"),
            HouseholdRow.ended_on.is_(None),
        )
        .group_by(HouseholdRow.unit_id)
    )


@cache
def _families_held() -> Any:
    """Families not recognised this year whose earlier title holds, by chapter: mostly none."""
    held = titles.held(by_household=True)
    return (
        select(HouseholdRow.unit_id, *_alone("held"))
        .select_from(held)
        .join(HouseholdRow, HouseholdRow.id == held.c.key)
        .outerjoin(CandidateRow, _year_of_families())
        .where(HouseholdRow.ended_on.is_(None), _not_now())
        .group_by(HouseholdRow.unit_id)
    )


def _families_here(db: Connection, top: UnitRef, year: int, today: date) -> dict[UnitId, Count]:
    """The same of a part of a ward or district, family by family."""
    held = titles.holds(by_household=True)
    statement = (
        select(HouseholdRow.unit_id, *_sums(held))
        .join(UnitRow, UnitRow.id == HouseholdRow.unit_id)
        .outerjoin(CandidateRow, _year_of_families())
        .outerjoin(AssessmentRow, AssessmentRow.candidate_id == CandidateRow.id)
        .where(counted(top, today), HouseholdRow.ended_on.is_(None))
        .group_by(HouseholdRow.unit_id)
    )
    return _counts(db, statement, year, today)


def families_by_clan(db: Connection, top: UnitRef, year: int, today: date) -> dict[UnitId, Count]:
    """Families by the clan they are linked to today, whichever chapter they live in."""
    linked = (
        select(UnitLinkRow.unit_id, UnitLinkRow.household_id)
        .where(UnitLinkRow.household_id.is_not(None), link_lasts(today))
        .distinct()
        .subquery()
    )
    held = titles.holds(by_household=True)
    statement = (
        select(linked.c.unit_id, *_sums(held))
        .join(UnitRow, UnitRow.id == linked.c.unit_id)
        .join(HouseholdRow, HouseholdRow.id == linked.c.household_id)
        .outerjoin(CandidateRow, _year_of_families())
        .outerjoin(AssessmentRow, AssessmentRow.candidate_id == CandidateRow.id)
        .where(
            counted(top, today),
            UnitRow.kind == UnitKind.CLAN_BOARD,
            HouseholdRow.ended_on.is_(None),
        )
        .group_by(linked.c.unit_id)
    )
    return _counts(db, statement, year, today)


def units_each(
    db: Connection, top: UnitRef, year: int, today: date
) -> dict[UnitId, tuple[Subject, Count]]:
    """Clans, groups and units at and below one, each counted by itself."""
    put_down = and_(
        CandidateRow.unit_id == UnitRow.id,
        CandidateRow.household_id.is_(None),
        CandidateRow.person_id.is_(None),
        CandidateRow.year == year,
    )
    held = titles.holds(by_household=False)
    statement = (
        select(UnitRow.id, UnitRow.kind, *_sums(held))
        .outerjoin(CandidateRow, put_down)
        .outerjoin(AssessmentRow, AssessmentRow.candidate_id == CandidateRow.id)
        .where(counted(top, today), UnitRow.kind.in_(KIND_OF.values()))
        .group_by(UnitRow.id, UnitRow.kind)
    )
    models = {kind: model for model, kind in KIND_OF.items()}
    rows = db.execute(statement, titles.when(year, today))
    return {UnitId(row.id): (models[UnitKind(row.kind)], _count(row)) for row in rows}
