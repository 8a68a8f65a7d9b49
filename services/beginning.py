"""The first day: a ward or district from its plan, and the invite of its first officer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from domain.codes import fresh_code
from domain.invites import CODE_LENGTH, last_day
from domain.permissions import Role
from domain.plan import NATIONAL, Plan, Slip, load
from domain.units import NewUnit, UnitKind, UnitRef
from services.units import make_unit
from storage import invites, units
from storage import plan as plans
from storage.invites import NewInvite

_KINDS = {"ward": UnitKind.WARD, "district": UnitKind.DISTRICT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A ward or district that can start."""

    top: UnitRef
    code: str
    """The first officer's invite."""
    slips: Sequence[Slip]
    """Slips of the plan, to be shown."""


class NoPlaceOfItsOwn(Exception):  # names the fact
    """A plan of the whole country makes no ward."""


class BegunAlready(Exception):
    """The database holds another ward or district; it is named."""


def begin(db: Connection, plan: Plan, *, today: date, now: datetime) -> Begun:
    """Make the ward or district of a plan, load the plan, and invite its first officer.

    The bodies that a plan names as partners become units without a book.

    Done again for the same ward, it makes another officer's invite and nothing else.

    Raises:
        NoPlaceOfItsOwn: The plan is of no ward or district.
        BegunAlready: The database holds another ward or district.
    """
    if plan.plan.level not in _KINDS:
        raise NoPlaceOfItsOwn(plan.plan.code)
    name = plan.plan.locality.split(",", maxsplit=1)[0]
    for top in units.roots(db):
        if top.name != name:
            raise BegunAlready(top.name)
        return Begun(top=top, code=invite_officer(db, top, today=today, now=now), slips=())
    new = NewUnit(name=name, kind=_KINDS[plan.plan.level])
    top = make_unit(db, None, new, on=today)
    for one in (plan, load(NATIONAL)):
        plans.add(db, top.id, one, now)
    for actor in plan.actor:
        if actor.role == "partner":
            make_unit(db, top, NewUnit(name=actor.name, kind=UnitKind.PARTNER), on=today)
    return Begun(top=top, code=invite_officer(db, top, today=today, now=now), slips=plan.slip)


def invite_officer(db: Connection, top: UnitRef, *, today: date, now: datetime) -> str:
    """Make an officer's invite from the command line, where nobody has a role yet."""
    code = fresh_code(CODE_LENGTH)
    new = NewInvite(code=code, role=Role.OFFICER, unit=top.id, expires_on=last_day(today))
    invites.add(db, [new], by=None, now=now)
    return code
