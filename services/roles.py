"""Roles that are held, and taken away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from domain.actors import Actor
from domain.errors import Gone, Refusal
from domain.permissions import Action, Role
from domain.units import UnitRef
from services import readers
from storage import accounts, audit
from storage.accounts import Held


@dataclass(eq=False)
class LastOfficer(Refusal):
    """Somebody has to be left who can let others in."""


def held(db: Connection, unit: UnitRef, *, by: Actor) -> Sequence[Held]:
    """Who is what to a unit today.

    Raises:
        NotAllowed: `by` may not say who does what there.
    """
    by.ensure_may(Action.INVITE, unit)
    return accounts.roles_at(db, unit.id, by.today)


def take_away(db: Connection, unit: UnitRef, one: Held, *, by: Actor, soon: datetime) -> None:
    """End a role from today on; what was entered under it stays as it is.

    What waits to be sent to them is taken back at `soon`, by machine time.

    Raises:
        NotAllowed: `by` may not say who does what there.
        Gone: It is held no longer.
        LastOfficer: Nobody would be left to let others in.
    """
    accounts.lock_roles(db, unit.id)  # two who take away at once would both be let
    standing = held(db, unit, by=by)
    officers = [other for other in standing if other.role is Role.OFFICER]
    if one.role is Role.OFFICER and len(officers) < 2:  # one has to stay
        raise LastOfficer
    if not accounts.end_role(db, one.person, one.role, unit.id, on=by.today):
        raise Gone
    audit.note(
        db,
        "end",
        "role",
        one.person,
        by=by.person,
        unit=unit.id,
        now=by.now,
        before={"role": one.role.value},
    )
    readers.role_ended(db, one.person, by.today, soon)
