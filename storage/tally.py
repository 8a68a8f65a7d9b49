"""Sums over the tree: one statement a figure, whatever the number of units."""

from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from domain.fund import IncomeKind
from domain.money import Dong
from domain.units import UnitId, UnitRef
from storage.tables import LedgerLineRow, MembershipRow, PiggyOpeningRow, UnitRow


def income(
    db: Connection, top: UnitRef, first: date, last: date
) -> dict[UnitId, dict[IncomeKind, Dong]]:
    """Income booked from `first` to `last`, both included, by unit and kind, net of reversals."""
    statement = (
        select(
            LedgerLineRow.unit_id,
            LedgerLineRow.income,
            func.sum(LedgerLineRow.amount).label("total"),
        )
        .where(
            LedgerLineRow.unit_id.in_(_counted(top)),
            LedgerLineRow.booked_on.between(first, last),
            LedgerLineRow.income.is_not(None),
        )
        .group_by(LedgerLineRow.unit_id, LedgerLineRow.income)
    )
    sums: dict[UnitId, dict[IncomeKind, Dong]] = {}
    for row in db.execute(statement):
        kinds = sums.setdefault(UnitId(row.unit_id), {})
        kinds[IncomeKind(str(row.income))] = Dong(int(row.total))
    return sums


def pigs(db: Connection, top: UnitRef, first: date, last: date) -> dict[UnitId, tuple[int, Dong]]:
    """Piggy banks opened and money kept at home, by unit, net of what was taken back."""
    statement = (
        select(
            PiggyOpeningRow.unit_id,
            func.sum(PiggyOpeningRow.pigs).label("pigs"),
            func.sum(PiggyOpeningRow.kept).label("kept"),
        )
        .where(
            PiggyOpeningRow.unit_id.in_(_counted(top)),
            PiggyOpeningRow.opened_on.between(first, last),
        )
        .group_by(PiggyOpeningRow.unit_id)
    )
    return {
        UnitId(row.unit_id): (int(row.pigs), Dong(int(row.kept))) for row in db.execute(statement)
    }


def members(db: Connection, top: UnitRef, on: date) -> int:
    """Distinct persons who are members at or below a unit on a day."""
    statement = select(func.count(MembershipRow.person_id.distinct())).where(
        MembershipRow.unit_id.in_(_counted(top)), _lasts(on)
    )
    return db.execute(statement).scalar_one()


def members_by_unit(db: Connection, top: UnitRef, on: date) -> dict[UnitId, int]:
    """Members of each unit on a day; a person in two units counts in both."""
    statement = (
        select(MembershipRow.unit_id, func.count(MembershipRow.person_id.distinct()).label("n"))
        .where(MembershipRow.unit_id.in_(_counted(top)), _lasts(on))
        .group_by(MembershipRow.unit_id)
    )
    return {UnitId(row.unit_id): row.n for row in db.execute(statement)}


def joined(db: Connection, top: UnitRef, first: date, last: date) -> dict[UnitId, int]:
    """Memberships begun less memberships ended from `first` to `last`, by unit."""
    counted = _counted(top)
    begun = _by_unit(counted, MembershipRow.joined_on.between(first, last))
    ended = _by_unit(counted, MembershipRow.ended_on.between(first, last))
    totals = {UnitId(row.unit_id): row.n for row in db.execute(begun)}
    for row in db.execute(ended):
        totals[UnitId(row.unit_id)] = totals.get(UnitId(row.unit_id), 0) - row.n
    return totals


def spoke(db: Connection, top: UnitRef, first: datetime, end: datetime) -> set[UnitId]:
    """Units in which anything was entered in `first <= t < end`, by when it was entered."""
    counted = _counted(top)
    found: set[UnitId] = set()
    for table in (LedgerLineRow, PiggyOpeningRow, MembershipRow):
        statement = (
            select(table.unit_id)
            .where(table.unit_id.in_(counted), table.recorded_at >= first, table.recorded_at < end)
            .distinct()
        )
        found.update(UnitId(unit) for unit in db.execute(statement).scalars())
    return found


def _counted(top: UnitRef) -> Select[int]:
    """The units that count: at or below the top one, practice chapters in none but their own."""
    return select(UnitRow.id).where(
        UnitRow.path.startswith(top.path, autoescape=True), UnitRow.practice.is_(top.practice)
    )


def _lasts(on: date) -> ColumnElement[bool]:
    return (MembershipRow.joined_on <= on) & (
        or_(MembershipRow.ended_on.is_(None), MembershipRow.ended_on > on)
    )


def _by_unit(counted: Select[int], condition: ColumnElement[bool]) -> Select[int, int]:
    return (
        select(MembershipRow.unit_id, func.count().label("n"))
        .where(MembershipRow.unit_id.in_(counted), condition)
        .group_by(MembershipRow.unit_id)
    )
