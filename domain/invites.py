"""Invites: one code lets one person in, once, until it expires."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NewType

from domain.errors import Refusal
from domain.permissions import Role
from domain.units import UnitKind, UnitRef

InviteId = NewType("InviteId", int)

#: Seven random characters (35 bits) and a check character.
CODE_LENGTH = 8
#: An invite is good for this many days, the day it was made included.
GOOD_FOR = timedelta(days=30)
#: Wrong codes one account may type within an hour.
TRIES_AN_HOUR = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """An invite as it was made."""

    id: InviteId
    code: str
    role: Role
    unit: UnitRef
    name: str | None
    """The person it is meant for, when the officer named one."""
    phone: str | None
    expires_on: date
    """The last day on which it can be used."""
    used: bool
    withdrawn: bool = False


def first_role(kind: UnitKind) -> Role:
    """What the first person of a unit is to it: an officer to a ward, a head to all below."""
    return Role.OFFICER if kind in {UnitKind.DISTRICT, UnitKind.WARD} else Role.HEAD


def last_day(made_on: date) -> date:
    """The last day an invite made on `made_on` can be used."""
    return made_on + GOOD_FOR - timedelta(days=1)


def ensure_usable(invite: Invite, today: date) -> None:
    """Refuse an invite that lets nobody in any more.

    Raises:
        InviteUsed: Someone has come in with it.
        InviteExpired: Its last day is over, or it was withdrawn.
    """
    if invite.used:
        raise InviteUsed
    if invite.withdrawn or today > invite.expires_on:
        raise InviteExpired


@dataclass(eq=False)
class InviteUnknown(Refusal):
    """No invite has this code."""

    about = "code"


@dataclass(eq=False)
class InviteUsed(Refusal):
    """This invite has let someone in already."""

    about = "code"


@dataclass(eq=False)
class InviteExpired(Refusal):
    """This invite is past its last day."""

    about = "code"


@dataclass(eq=False)
class TooManyTries(Refusal):
    """Too many wrong codes in a short time."""


@dataclass(eq=False)
class RoleHeldAlready(Refusal):
    """This person is that to this unit already."""

    unit: str
