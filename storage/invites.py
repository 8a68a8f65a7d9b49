"""Invites at rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, insert, or_, select, update

from domain.accounts import AccountId
from domain.invites import Invite, InviteId
from domain.members import PersonId
from domain.permissions import Role
from domain.units import UnitId, UnitKind, UnitRef
from storage.tables import InviteRow, UnitRow
from storage.tables.base import AnyRow

_INVITES = select(
    InviteRow.id,
    InviteRow.code,
    InviteRow.role,
    InviteRow.name,
    InviteRow.phone,
    InviteRow.expires_on,
    InviteRow.used_at,
    InviteRow.withdrawn_at,
    UnitRow.id.label("unit_id"),
    UnitRow.path,
    UnitRow.kind,
    UnitRow.name.label("unit_name"),
    UnitRow.practice,
).join(UnitRow, UnitRow.id == InviteRow.unit_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewInvite:
    """An invite to be made."""

    code: str
    role: Role
    unit: UnitId
    name: str | None = None
    phone: str | None = None
    expires_on: date


def add(db: Connection, new: Sequence[NewInvite], *, by: PersonId | None, now: datetime) -> None:
    """Make invites."""
    rows = [
        {
            "code": one.code,
            "role": one.role,
            "unit_id": one.unit,
            "name": one.name,
            "phone": one.phone,
            "made_by": by,
            "made_at": now,
            "expires_on": one.expires_on,
        }
        for one in new
    ]
    db.execute(insert(InviteRow), rows)


def by_code(db: Connection, code: str) -> Invite | None:
    """The invite of a code; on PostgreSQL it is locked, so that two cannot use it at once."""
    statement = _INVITES.where(InviteRow.code == code).with_for_update(of=InviteRow)
    row = db.execute(statement).one_or_none()
    return _invite(row) if row else None


def by_id(db: Connection, invite: InviteId) -> Invite | None:
    """The invite of an id."""
    row = db.execute(_INVITES.where(InviteRow.id == invite)).one_or_none()
    return _invite(row) if row else None


def under(db: Connection, tops: Sequence[UnitRef]) -> list[Invite]:
    """The newest invite of each unit, role and name at or below these, the oldest first."""
    statement = _INVITES.where(
        or_(*(UnitRow.path.startswith(top.path, autoescape=True) for top in tops)),
        InviteRow.withdrawn_at.is_(None),
    ).order_by(InviteRow.id)
    newest = {(row.unit_id, row.role, row.name): row for row in db.execute(statement)}
    return [_invite(row) for row in sorted(newest.values(), key=lambda row: row.id)]


def meant_for(db: Connection, some: Sequence[UnitId]) -> dict[UnitId, Invite]:
    """Of each of these units the newest invite that was made for somebody by name."""
    statement = _INVITES.where(
        InviteRow.unit_id.in_(list(some)),
        InviteRow.name.is_not(None),
        InviteRow.withdrawn_at.is_(None),
    ).order_by(InviteRow.id)
    return {UnitId(row.unit_id): _invite(row) for row in db.execute(statement)}


def use(db: Connection, invite: InviteId, account: AccountId, now: datetime) -> None:
    """Someone has come in with it."""
    db.execute(update(InviteRow).where(InviteRow.id == invite).values(used_at=now, used_by=account))


def withdraw(db: Connection, some: Sequence[InviteId], now: datetime) -> None:
    """They let nobody in any more."""
    db.execute(update(InviteRow).where(InviteRow.id.in_(some)).values(withdrawn_at=now))


def _invite(row: AnyRow) -> Invite:
    return Invite(
        id=InviteId(row.id),
        code=row.code,
        role=Role(row.role),
        unit=UnitRef(
            id=UnitId(row.unit_id),
            path=row.path,
            kind=UnitKind(row.kind),
            name=row.unit_name,
            practice=row.practice,
        ),
        name=row.name,
        phone=row.phone,
        expires_on=row.expires_on,
        used=row.used_at is not None,
        withdrawn=row.withdrawn_at is not None,
    )
