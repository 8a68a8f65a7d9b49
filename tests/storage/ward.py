"""Builders: a ward with its chapters, people and families, on an open transaction."""

import dataclasses
import itertools
from datetime import date, time

from sqlalchemy import Connection

from domain.accounts import Account
from domain.actors import Actor
from domain.clock import at
from domain.members import Giver, Household, HouseholdId, NewMember, PersonId
from domain.permissions import Role
from domain.units import NewUnit, UnitKind, UnitRef
from services.units import make_unit
from storage import accounts, members
from storage.accounts import Sender

MONDAY = date(2025, 9, 29)
MORNING = at(MONDAY, time(8))
LONG_AGO = date(2025, 1, 1)

_NUMBERS = itertools.count(1)


def ward(
    db: Connection, name: str = "Phường Thử", kind: UnitKind = UnitKind.WARD, on: date = LONG_AGO
) -> UnitRef:
    return make_unit(db, None, NewUnit(name=name, kind=kind), on=on)


def chapter(
    db: Connection,
    top: UnitRef,
    name: str | None = None,
    kind: UnitKind = UnitKind.CHAPTER,
    *,
    on: date = LONG_AGO,
    practice: bool = False,
) -> UnitRef:
    new = NewUnit(name=name or f"TDP {next(_NUMBERS)}", kind=kind)
    return make_unit(db, top, new, on=on, practice=practice)


def person(db: Connection, name: str = "Nguyễn Thị Hạnh", phone: str | None = None) -> PersonId:
    return members.add_person(db, NewMember(name=name, phone=phone), None, now=MORNING)


def actor(
    db: Connection, *roles: tuple[Role, UnitRef], name: str = "Nguyễn Thị Hạnh", on: date = MONDAY
) -> Actor:
    """Someone with these roles, on a Monday at eight."""
    who = person(db, name)
    for role, unit in roles:
        accounts.grant_role(db, who, role, unit.id, on=LONG_AGO, by=None)
    return Actor(person=who, powers=accounts.powers(db, who, on), today=on, now=at(on, time(8)))


def on_day(by: Actor, day: date, clock: time = time(8)) -> Actor:
    """The same person, on another day."""
    return dataclasses.replace(by, today=day, now=at(day, clock))


def account(
    db: Connection, user: str | None = None, who: PersonId | None = None, on: date = MONDAY
) -> Account:
    """Someone's account, with a private chat."""
    user = user or str(next(_NUMBERS))
    sender = Sender(channel="telegram", bot="1", user=user, chat=user)
    arrived = accounts.arrive(db, sender, "vi", on, at(on, time(8))).account
    if who is not None:
        accounts.set_fields(db, arrived.id, person_id=who)
    return accounts.account(db, arrived.id, on)


def family(unit: UnitRef, name: str = "Nguyễn Thị Hoa", address: str | None = "số 12") -> Household:
    """A family that is not in the register yet."""
    return Household(id=None, unit=unit.id, name=name, honorific="bà", address=address)


def household(
    db: Connection, unit: UnitRef, name: str = "Nguyễn Thị Hoa", address: str | None = "số 12"
) -> HouseholdId:
    return members.add_household(db, family(unit, name, address), by=None, now=MORNING)


def known(db: Connection, household_id: HouseholdId) -> Household:
    """A family of the register."""
    found = members.household(db, household_id)
    assert found is not None
    return found


GIVER = Giver(name="Ông Trần Văn Chính")
