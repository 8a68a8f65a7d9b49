"""Criteria sets as units use them, at rest; a version in use is never changed."""

from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from domain.criteria import CriteriaSet, Origin, Subject, Version, VersionId, VersionState
from domain.members import PersonId
from domain.texts import Json
from domain.units import UnitId, UnitRef
from storage.tables import CriteriaVersionRow, UnitRow
from storage.tables.base import AnyRow

_COLUMNS = (
    CriteriaVersionRow.id,
    CriteriaVersionRow.unit_id,
    CriteriaVersionRow.subject,
    CriteriaVersionRow.year,
    CriteriaVersionRow.based_on,
    CriteriaVersionRow.origin,
    CriteriaVersionRow.state,
    CriteriaVersionRow.paper,
    CriteriaVersionRow.content,
)


def version_of(row: AnyRow) -> Version:
    """The version of a row with these columns."""
    return Version(
        id=VersionId(row.id),
        unit=UnitId(row.unit_id),
        subject=Subject(row.subject),
        year=row.year,
        based_on=row.based_on,
        origin=Origin(row.origin),
        state=VersionState(row.state),
        paper=row.paper,
        criteria=CriteriaSet.model_validate(row.content),
    )


def written(criteria: CriteriaSet) -> Json:
    """A set as it is kept: what is not known is left out."""
    content: Json = criteria.model_dump(mode="json", exclude_none=True)
    return content


def add(db: Connection, unit: UnitId, new: Version, *, by: PersonId, now: datetime) -> VersionId:
    """Keep a version."""
    values = {
        "unit_id": unit,
        "subject": new.subject,
        "year": new.year,
        "based_on": new.based_on,
        "origin": new.origin,
        "content": written(new.criteria),
        "state": new.state,
        "paper": new.paper,
        "made_by": by,
        "made_at": now,
    }
    statement = insert(CriteriaVersionRow).returning(CriteriaVersionRow.id)
    return VersionId(db.execute(statement, values).scalar_one())


def find(db: Connection, version: VersionId) -> Version | None:
    """The version of that id."""
    row = db.execute(select(*_COLUMNS).where(CriteriaVersionRow.id == version)).one_or_none()
    return version_of(row) if row else None


def newest(
    db: Connection, unit: UnitId, subject: Subject, state: VersionState, *, year: int | None = None
) -> Version | None:
    """A unit's newest version in a state, of one year or of any."""
    statement = select(*_COLUMNS).where(
        CriteriaVersionRow.unit_id == unit,
        CriteriaVersionRow.subject == subject,
        CriteriaVersionRow.state == state,
    )
    if year is not None:
        statement = statement.where(CriteriaVersionRow.year == year)
    latest = statement.order_by(CriteriaVersionRow.year.desc(), CriteriaVersionRow.id.desc())
    row = db.execute(latest.limit(1)).one_or_none()
    return version_of(row) if row else None


def in_use(db: Connection, unit: UnitRef, subject: Subject, year: int) -> Version | None:
    """The version a unit is judged by in a year: its own, or that of the nearest above."""
    above = [int(part) for part in unit.path.split("/") if part]
    statement = (
        select(*_COLUMNS)
        .join(UnitRow, UnitRow.id == CriteriaVersionRow.unit_id)
        .where(
            CriteriaVersionRow.unit_id.in_(above),
            CriteriaVersionRow.subject == subject,
            CriteriaVersionRow.year == year,
            CriteriaVersionRow.state == VersionState.ACTIVE,
        )
        .order_by(func.length(UnitRow.path).desc(), CriteriaVersionRow.id.desc())
        .limit(1)
    )
    row = db.execute(statement).one_or_none()
    return version_of(row) if row else None


def rewrite(db: Connection, version: VersionId, criteria: CriteriaSet) -> bool:
    """Write a draft anew; False where it is none any more."""
    statement = update(CriteriaVersionRow).where(
        CriteriaVersionRow.id == version, CriteriaVersionRow.state == VersionState.DRAFT
    )
    values = {"content": written(criteria), "origin": Origin.OWN}
    return db.execute(statement.values(**values)).rowcount > 0


def activate(
    db: Connection, version: Version, paper: str | None, *, by: PersonId, now: datetime
) -> VersionId | None:
    """Let a unit judge by a version from now on; the one before stays for those who began by it.

    Returns:
        The one it takes the place of; None where it is the first.
    """
    before = update(CriteriaVersionRow).where(
        CriteriaVersionRow.unit_id == version.unit,
        CriteriaVersionRow.subject == version.subject,
        CriteriaVersionRow.year == version.year,
        CriteriaVersionRow.state == VersionState.ACTIVE,
    )
    changed = before.values(state=VersionState.REPLACED).returning(CriteriaVersionRow.id)
    replaced = list(db.execute(changed).scalars())
    this = update(CriteriaVersionRow).where(CriteriaVersionRow.id == version.id)
    values = {"state": VersionState.ACTIVE, "activated_by": by, "activated_at": now}
    db.execute(this.values(**values, paper=paper))
    return VersionId(max(replaced)) if replaced else None
