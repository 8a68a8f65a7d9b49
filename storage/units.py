"""Units at rest: the tree, its figures, its plans."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, or_, select, update

from domain.folding import fold
from domain.members import PersonId
from domain.units import (
    WHERE_PEOPLE_LIVE,
    WITH_UNITS_BELOW,
    NewUnit,
    UnitId,
    UnitKind,
    UnitRef,
)
from storage.tables import UnitFigureRow, UnitLinkRow, UnitRow
from storage.tables.base import AnyRow

_COLUMNS = (UnitRow.id, UnitRow.path, UnitRow.kind, UnitRow.name, UnitRow.practice)


def unit_of(row: AnyRow) -> UnitRef:
    """The unit of a row with the columns of `UnitRef`."""
    return UnitRef(
        id=UnitId(row.id),
        path=row.path,
        kind=UnitKind(row.kind),
        name=row.name,
        practice=row.practice,
    )


def counted(top: UnitRef, today: date) -> ColumnElement[bool]:
    """The units that count: standing at or below the top one, practice in none but its own."""
    has_others = top.kind in WITH_UNITS_BELOW
    return and_(
        # One alone is found by its key, and its families by its own, however large the ward.
        UnitRow.path.startswith(top.path, autoescape=True) if has_others else UnitRow.id == top.id,
        UnitRow.practice.is_(top.practice),
        or_(UnitRow.valid_to.is_(None), UnitRow.valid_to >= today),
    )


def link_lasts(today: date) -> ColumnElement[bool]:
    """Links of clans and workplaces to families and people that hold on a day."""
    return and_(
        UnitLinkRow.from_on <= today,
        or_(UnitLinkRow.to_on.is_(None), UnitLinkRow.to_on > today),
    )


def add(
    db: Connection, parent: UnitRef | None, new: NewUnit, on: date, *, practice: bool = False
) -> UnitRef:
    """Put a unit into the tree below `parent`."""
    values = {
        "parent_id": parent.id if parent else None,
        "path": "",
        "kind": new.kind,
        "name": new.name,
        "folded": fold(new.name),
        "practice": practice,
        "valid_from": on,
    }
    unit_id = UnitId(db.execute(insert(UnitRow).returning(UnitRow.id), values).scalar_one())
    path = f"{parent.path if parent else ''}{unit_id}/"
    db.execute(update(UnitRow).where(UnitRow.id == unit_id).values(path=path))
    return UnitRef(id=unit_id, path=path, kind=new.kind, name=new.name, practice=practice)


def find(db: Connection, unit: UnitId) -> UnitRef | None:
    """The unit of that id, standing or not."""
    row = db.execute(select(*_COLUMNS).where(UnitRow.id == unit)).one_or_none()
    return unit_of(row) if row else None


def stands(db: Connection, unit: UnitId, today: date) -> bool:
    """Whether a unit is there on a day."""
    statement = select(UnitRow.id).where(
        UnitRow.id == unit, or_(UnitRow.valid_to.is_(None), UnitRow.valid_to >= today)
    )
    return db.execute(statement).scalar() is not None


def taken_names(db: Connection, parent: UnitId, names: Sequence[str]) -> set[str]:
    """Which of these names stand below `parent` already, folded."""
    statement = select(UnitRow.folded).where(
        UnitRow.parent_id == parent,
        UnitRow.folded.in_([fold(name) for name in names]),
        UnitRow.valid_to.is_(None),
    )
    return set(db.execute(statement).scalars())


def rename(db: Connection, unit: UnitId, name: str) -> None:
    """Give a unit another name; what was issued under the old one stays as it is."""
    statement = update(UnitRow).where(UnitRow.id == unit)
    db.execute(statement.values(name=name, folded=fold(name)))


def end(db: Connection, unit: UnitId, last_day: date) -> bool:
    """Let a unit stand until a day, the last; False when it has ended already."""
    statement = update(UnitRow).where(UnitRow.id == unit, UnitRow.valid_to.is_(None))
    return db.execute(statement.values(valid_to=last_day)).rowcount == 1


def parent_of(db: Connection, unit: UnitId) -> UnitId | None:
    """The unit right above one."""
    found = db.execute(select(UnitRow.parent_id).where(UnitRow.id == unit)).scalar()
    return UnitId(found) if found is not None else None


def below(
    db: Connection, tops: Sequence[UnitRef], today: date, *, kinds: Sequence[UnitKind] = ()
) -> list[UnitRef]:
    """All units standing at or below these, in the order they were made; practice left out."""
    statement = (
        select(*_COLUMNS)
        .where(
            or_(*(UnitRow.path.startswith(top.path, autoescape=True) for top in tops)),
            UnitRow.practice.is_(False),
            UnitRow.valid_from <= today,
            or_(UnitRow.valid_to.is_(None), UnitRow.valid_to >= today),
        )
        .order_by(UnitRow.id)
    )
    if kinds:
        statement = statement.where(UnitRow.kind.in_(kinds))
    return [unit_of(row) for row in db.execute(statement)]


def set_figure(
    db: Connection,
    unit: UnitId,
    figure: str,
    value: int,
    *,
    source: str,
    as_of: date,
    now: datetime,
    by: PersonId | None,
) -> int:
    """Write down a figure percentages are taken of; the newest is the one used.

    Returns:
        By which it can be taken back.
    """
    return db.execute(
        insert(UnitFigureRow).returning(UnitFigureRow.id),
        {
            "unit_id": unit,
            "figure": figure,
            "value": value,
            "source": source,
            "as_of": as_of,
            "recorded_at": now,
            "recorded_by": by,
        },
    ).scalar_one()


_NOTED = (UnitFigureRow.unit_id, UnitFigureRow.figure, UnitFigureRow.value)


def noted_figure(db: Connection, noted: int) -> tuple[UnitId, str, int, str, date] | None:
    """A figure as it was written down: whose, which, how much, as told by whom, of which day."""
    columns = (*_NOTED, UnitFigureRow.source, UnitFigureRow.as_of)
    row = db.execute(select(*columns).where(UnitFigureRow.id == noted)).one_or_none()
    if row is None:
        return None
    return UnitId(row.unit_id), row.figure, row.value, row.source, row.as_of


def drop_figure(db: Connection, noted: int) -> None:
    """Take a figure out."""
    db.execute(delete(UnitFigureRow).where(UnitFigureRow.id == noted))


def figure(db: Connection, top: UnitRef, name: str, today: date) -> int | None:
    """A unit's own figure, or the sum over the units below when it has none of its own.

    Nobody is counted twice: a unit below that has one stands for all below itself, and boards
    of clans and workplaces are left out, whose people live in the chapters.
    """
    newest = _newest_figures(db, top, name, today)
    counted, total = None, 0
    for path in sorted(newest):  # a unit stands right before all that lie below it
        if counted is None or not path.startswith(counted):
            counted, total = path, total + newest[path]
    return total if counted is not None else None


def _newest_figures(db: Connection, top: UnitRef, name: str, today: date) -> dict[str, int]:
    """The figures of a unit and of where people live below it, by path: the latest day's."""
    below = (
        UnitRow.kind.in_(WHERE_PEOPLE_LIVE)
        & UnitRow.practice.is_(False)
        & or_(UnitRow.valid_to.is_(None), UnitRow.valid_to >= today)
    )
    statement = (
        select(UnitRow.path, UnitFigureRow.value)
        .join(UnitRow, UnitRow.id == UnitFigureRow.unit_id)
        .where(
            UnitRow.path.startswith(top.path, autoescape=True),
            or_(UnitRow.id == top.id, below),
            UnitFigureRow.figure == name,
            UnitFigureRow.as_of <= today,
        )
        .order_by(UnitFigureRow.as_of, UnitFigureRow.id)
    )
    return {row.path: row.value for row in db.execute(statement)}


def roots(db: Connection) -> list[UnitRef]:
    """The wards and districts that have none above them, the first first."""
    statement = select(*_COLUMNS).where(UnitRow.parent_id.is_(None)).order_by(UnitRow.id)
    return [unit_of(row) for row in db.execute(statement)]
