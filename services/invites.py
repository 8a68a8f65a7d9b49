"""Invites made, shown again, and used once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from domain.accounts import Account
from domain.actors import Actor
from domain.codes import fresh_code, read_code
from domain.errors import Refusal
from domain.invites import (
    CODE_LENGTH,
    TRIES_AN_HOUR,
    Invite,
    InviteUnknown,
    RoleHeldAlready,
    TooManyTries,
    ensure_usable,
    first_role,
    last_day,
)
from domain.members import NewMember, PersonId, ensure_name
from domain.permissions import Action, Powers, Role
from domain.units import UnitRef
from storage import accounts, audit, invites
from storage import members as register
from storage.invites import NewInvite


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """An invite someone asks for."""

    unit: UnitRef
    role: Role
    name: str | None = None
    phone: str | None = None


def make(db: Connection, asked: Sequence[Asked], *, by: Actor) -> list[str]:
    """Make invites; their codes, in the order asked.

    Raises:
        NotAllowed: `by` may not invite to one of the units.
    """
    for one in asked:
        by.ensure_may(Action.INVITE, one.unit)
    new = [_new(one, by) for one in asked]
    if new:
        invites.add(db, new, by=by.person, now=by.now)
    return [one.code for one in new]


def _new(asked: Asked, by: Actor) -> NewInvite:
    return NewInvite(
        code=fresh_code(CODE_LENGTH),
        role=asked.role,
        unit=asked.unit.id,
        name=asked.name,
        phone=asked.phone,
        expires_on=last_day(by.today),
    )


def renew(db: Connection, old: Sequence[Invite], *, by: Actor) -> list[str]:
    """Withdraw invites that were not used, and make others in their place; their codes.

    Raises:
        NotAllowed: `by` may not invite to one of the units.
    """
    asked = [Asked(unit=one.unit, role=one.role, name=one.name, phone=one.phone) for one in old]
    codes = make(db, asked, by=by)
    invites.withdraw(db, [one.id for one in old if not one.used], by.now)
    return codes


def newest(db: Connection, top: UnitRef) -> list[Invite]:
    """The newest invites of those who are to look after each unit at or below `top`.

    The oldest stands first; a unit has several where several people were invited by name.
    """
    found = invites.under(db, [top])
    return [one for one in found if one.role is first_role(one.unit.kind)]


def shown(db: Connection, code: str) -> Invite:
    """An invite that was just made.

    Raises:
        InviteUnknown: It was not.
    """
    invite = invites.by_code(db, code)
    if invite is None:
        raise InviteUnknown
    return invite


def is_open(invite: Invite, today: date) -> bool:
    """Whether an invite still lets someone in."""
    try:
        ensure_usable(invite, today)
    except Refusal:
        return False
    return True


def look_up(db: Connection, typed: str, account: Account, *, today: date, now: datetime) -> Invite:
    """The invite of a typed code, if it still lets someone in; wrong codes are counted.

    One that let this very person in is found too, so that they can be told.

    Raises:
        TooManyTries: This account has typed too many wrong codes within the hour.
        NotACode: It is no code.
        InviteUnknown: No invite has it.
        InviteUsed: Someone has come in with it.
        InviteExpired: Its last day is over, or it was withdrawn.
    """
    if accounts.wrong_codes(db, account.id, now - timedelta(hours=1), now) >= TRIES_AN_HOUR:
        raise TooManyTries
    code = read_code(typed, CODE_LENGTH)
    invite = invites.by_code(db, code)
    if invite is None:
        accounts.record_wrong_code(db, account.id, now)
        raise InviteUnknown
    if not _holds(account.powers, invite):
        ensure_usable(invite, today)
    return invite


def _holds(powers: Powers, invite: Invite) -> bool:
    """Whether someone is already what an invite would make them."""
    return any(one.role is invite.role and one.unit.id == invite.unit.id for one in powers.holdings)


def accept(
    db: Connection, code: str, account: Account, name: str, *, today: date, now: datetime
) -> Invite:
    """Let the person behind an account in: known by `name` if not known yet, with their role.

    Raises:
        InviteUsed: Someone was faster.
        InviteExpired: Its last day is over.
        RoleHeldAlready: This person holds that role on that unit already.
    """
    invite = look_up(db, code, account, today=today, now=now)
    person = account.person or _new_person(db, invite, ensure_name(name), now)
    register.lock_person(db, person)  # two invites used at once would both find nothing held
    if _holds(accounts.powers(db, person, today), invite):
        raise RoleHeldAlready(unit=invite.unit.name)
    accounts.set_fields(db, account.id, person_id=person)
    accounts.grant_role(db, person, invite.role, invite.unit.id, on=today, by=None)
    invites.use(db, invite.id, account.id, now)
    audit.note(
        db,
        "join",
        "role",
        person,
        by=person,
        unit=invite.unit.id,
        now=now,
        after={"role": invite.role.value, "invite": invite.id},
    )
    return invite


def _new_person(db: Connection, invite: Invite, name: str, now: datetime) -> PersonId:
    return register.add_person(db, NewMember(name=name, phone=invite.phone), None, now=now)
