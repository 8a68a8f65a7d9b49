"""Persons, households and memberships at rest: the only module that touches their tables."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, insert, select, update

from domain.folding import folded_words, sort_key
from domain.members import (
    EndReason,
    Household,
    HouseholdId,
    Member,
    MembershipId,
    NewMember,
    Person,
    PersonId,
)
from domain.units import UnitId
from storage import search
from storage.tables import HouseholdMoveRow, HouseholdRow, MembershipRow, PersonRow, UnitRow
from storage.tables.base import AnyRow

HOUSEHOLD, PERSON = "household", "person"

_HOUSEHOLD_COLUMNS = (
    HouseholdRow.id,
    HouseholdRow.unit_id,
    HouseholdRow.name,
    HouseholdRow.honorific,
    HouseholdRow.address,
    HouseholdRow.complete,
)
_HOUSEHOLD = select(*_HOUSEHOLD_COLUMNS).where(
    HouseholdRow.id == bindparam("household"), HouseholdRow.ended_on.is_(None)
)

_PERSON_COLUMNS = (
    PersonRow.id,
    PersonRow.name,
    PersonRow.honorific,
    PersonRow.birth_year,
    PersonRow.phone,
    PersonRow.party_member,
    PersonRow.household_id,
)
_PERSON = select(*_PERSON_COLUMNS).where(PersonRow.id == bindparam("person"))

_MEMBERS = (
    select(
        MembershipRow.id.label("membership_id"),
        MembershipRow.unit_id,
        MembershipRow.joined_on,
        MembershipRow.ended_on,
        UnitRow.name.label("unit_name"),
        HouseholdRow.address,
        *_PERSON_COLUMNS,
    )
    .join(PersonRow, PersonRow.id == MembershipRow.person_id)
    .join(UnitRow, UnitRow.id == MembershipRow.unit_id)
    .outerjoin(HouseholdRow, HouseholdRow.id == PersonRow.household_id)
)


# ---- households --------------------------------------------------------------------------------


def add_household(
    db: Connection, new: Household, *, by: PersonId | None, now: datetime
) -> HouseholdId:
    """Put a family into the register of its chapter."""
    values = {
        "unit_id": new.unit,
        **_family(new),
        "recorded_at": now,
        "recorded_by": by,
    }
    added = db.execute(insert(HouseholdRow).returning(HouseholdRow.id), values).scalar_one()
    _index_household(db, new.unit, HouseholdId(added), new)
    return HouseholdId(added)


def household(db: Connection, household_id: HouseholdId) -> Household | None:
    """The family of that id, while it is in the register."""
    row = db.execute(_HOUSEHOLD, {"household": household_id}).one_or_none()
    return _household(row) if row else None


def find_households(
    db: Connection, units: Sequence[UnitId], words: Sequence[str], *, limit: int
) -> list[Household]:
    """Families of these units that have every word in name or address; numbers whole.

    Those whose given name is one of the words come first, then by name.
    """
    words = words[: search.MOST_WORDS]
    if not words:
        return []
    asked = {"called": words, "most": limit, **search.parameters(units, HOUSEHOLD, words)}
    rows = db.execute(_households_found(search.shape(words)), asked)
    return [_household(row) for row in rows]


@cache
def _households_found(shape: search.Shape) -> Select[*tuple[Any, ...]]:
    return (
        select(*_HOUSEHOLD_COLUMNS)
        .where(HouseholdRow.id.in_(search.ids(shape)), HouseholdRow.ended_on.is_(None))
        .order_by(
            HouseholdRow.called.in_(bindparam("called", expanding=True)).desc(),
            HouseholdRow.sort_key,
            HouseholdRow.id,
        )
        .limit(bindparam("most"))
    )


def stubs(db: Connection, unit: UnitId, *, limit: int) -> list[Household]:
    """Families known by one line only, the oldest first."""
    statement = (
        select(*_HOUSEHOLD_COLUMNS)
        .where(
            HouseholdRow.unit_id == unit,
            HouseholdRow.complete.is_(False),
            HouseholdRow.ended_on.is_(None),
        )
        .order_by(HouseholdRow.id)
        .limit(limit)
    )
    return [_household(row) for row in db.execute(statement)]


def change_household(db: Connection, changed: Household) -> None:
    """Write a family's particulars anew; its people are found by its new address."""
    if changed.id is None:
        raise ValueError("this household is not in the register")
    db.execute(update(HouseholdRow).where(HouseholdRow.id == changed.id).values(_family(changed)))
    _index_household(db, changed.unit, changed.id, changed)
    there = select(PersonRow.id).where(PersonRow.household_id == changed.id)
    _index_people(db, [PersonId(one) for one in db.execute(there).scalars()])


def move_household(
    db: Connection, moved: Household, to: UnitId, *, on: date, by: PersonId | None
) -> None:
    """Move a family to another chapter; its past entries stay with the chapter of their day."""
    if moved.id is None:
        raise ValueError("this household is not in the register")
    db.execute(update(HouseholdRow).where(HouseholdRow.id == moved.id).values(unit_id=to))
    db.execute(
        insert(HouseholdMoveRow),
        {
            "household_id": moved.id,
            "from_unit_id": moved.unit,
            "to_unit_id": to,
            "moved_on": on,
            "recorded_by": by,
        },
    )
    _index_household(db, to, moved.id, moved)


def _index_household(db: Connection, unit: UnitId, found: HouseholdId, one: Household) -> None:
    search.index(db, HOUSEHOLD, [found], [(unit, found, [one.name, one.address or ""])])


def count_households(db: Connection, unit: UnitId) -> int:
    """How many families the register of a chapter holds."""
    statement = (
        select(func.count())
        .select_from(HouseholdRow)
        .where(HouseholdRow.unit_id == unit, HouseholdRow.ended_on.is_(None))
    )
    return db.execute(statement).scalar_one()


def _family(one: Household) -> dict[str, object]:
    """What is written down of a family, wherever it is."""
    return {
        "name": one.name,
        "called": "".join(folded_words(one.name)[-1:]),
        "sort_key": sort_key(one.name),
        "honorific": one.honorific,
        "address": one.address,
        "complete": one.complete,
    }


def _household(row: AnyRow) -> Household:
    return Household(
        id=HouseholdId(row.id),
        unit=UnitId(row.unit_id),
        name=row.name,
        honorific=row.honorific,
        address=row.address,
        complete=row.complete,
    )


# ---- persons -----------------------------------------------------------------------------------


def add_person(
    db: Connection, new: NewMember, household_id: HouseholdId | None, *, now: datetime
) -> PersonId:
    """Write down a person."""
    values = _new_person(new, household_id, now)
    return PersonId(db.execute(insert(PersonRow).returning(PersonRow.id), values).scalar_one())


def add_people(db: Connection, new: Sequence[NewMember], *, now: datetime) -> list[PersonId]:
    """Write down people whose homes are not known yet, in their order."""
    if not new:
        return []
    told = (
        PersonRow.name,
        PersonRow.honorific,
        PersonRow.birth_year,
        PersonRow.phone,
        PersonRow.party_member,
    )
    rows = db.execute(
        insert(PersonRow).returning(PersonRow.id, *told),
        [_new_person(one, None, now) for one in new],
    )
    # Rows come back in any order; those told alike in all of this are as good as each other.
    made: dict[tuple[object, ...], list[PersonId]] = {}
    for row in rows:
        made.setdefault(tuple(row[1:]), []).append(PersonId(row.id))
    keys = ((o.name, o.honorific, o.birth_year, o.phone, o.party_member) for o in new)
    return [made[key].pop() for key in keys]


def _new_person(
    new: NewMember, household_id: HouseholdId | None, now: datetime
) -> dict[str, object]:
    return {
        "name": new.name,
        "sort_key": sort_key(new.name),
        "honorific": new.honorific,
        "birth_year": new.birth_year,
        "phone": new.phone,
        "party_member": new.party_member,
        "household_id": household_id,
        "recorded_at": now,
    }


def person(db: Connection, person_id: PersonId) -> Person | None:
    """The person of that id."""
    row = db.execute(_PERSON, {"person": person_id}).one_or_none()
    return _person(row) if row else None


def change_person(db: Connection, changed: Person) -> None:
    """Write a person's particulars anew; their search words follow at every unit."""
    db.execute(
        update(PersonRow)
        .where(PersonRow.id == changed.id)
        .values(
            name=changed.name,
            sort_key=sort_key(changed.name),
            honorific=changed.honorific,
            birth_year=changed.birth_year,
            phone=changed.phone,
            party_member=changed.party_member,
            household_id=changed.household,
        )
    )
    _index_people(db, [changed.id])


def _index_people(db: Connection, people: Sequence[PersonId]) -> None:
    """Make people findable at the units they are a member of now, by name, phone, address."""
    if not people:
        return
    found = [
        (one.unit, one.person.id, [one.person.name, one.person.phone or "", one.address or ""])
        for one in _memberships(db, people)
    ]
    search.index(db, PERSON, people, found)


def possible_doubles(db: Connection, units: Sequence[UnitId], new: NewMember) -> list[Member]:
    """Members of these units with the same phone, or with every word of the name."""
    found = {one.id: one for one in find_members(db, units, folded_words(new.name), limit=20)}
    if new.phone is not None:
        found |= {one.id: one for one in find_members(db, units, [new.phone], limit=20)}
    return list(found.values())


def _person(row: AnyRow) -> Person:
    return Person(
        id=PersonId(row.id),
        name=row.name,
        honorific=row.honorific,
        birth_year=row.birth_year,
        phone=row.phone,
        party_member=row.party_member,
        household=HouseholdId(row.household_id) if row.household_id is not None else None,
    )


# ---- memberships -------------------------------------------------------------------------------


def lock_person(db: Connection, person_id: PersonId) -> None:
    """Let nobody else change where a person belongs until this transaction ends."""
    db.execute(select(PersonRow.id).where(PersonRow.id == person_id).with_for_update())


def join(
    db: Connection,
    person_id: PersonId,
    unit: UnitId,
    *,
    on: date,
    by: PersonId | None,
    now: datetime,
) -> MembershipId:
    """Make a person a member at a unit from a day on, and findable there."""
    values = {
        "person_id": person_id,
        "unit_id": unit,
        "joined_on": on,
        "recorded_at": now,
        "recorded_by": by,
    }
    added = db.execute(insert(MembershipRow).returning(MembershipRow.id), values).scalar_one()
    _index_people(db, [person_id])
    return MembershipId(added)


def end(db: Connection, member: Member, *, on: date, reason: EndReason) -> None:
    """End a membership: from that day on the person is no longer a member there."""
    db.execute(
        update(MembershipRow)
        .where(MembershipRow.id == member.id)
        .values(ended_on=on, end_reason=reason)
    )
    _index_people(db, [member.person.id])


_MEMBER = _MEMBERS.where(MembershipRow.id == bindparam("membership"))


def member(db: Connection, membership: MembershipId) -> Member | None:
    """The membership of that id, ended or not."""
    row = db.execute(_MEMBER, {"membership": membership}).one_or_none()
    return _member(row) if row else None


def memberships(db: Connection, person_id: PersonId) -> list[Member]:
    """Where a person is a member now."""
    return _memberships(db, [person_id])


def _memberships(db: Connection, people: Sequence[PersonId]) -> list[Member]:
    statement = _MEMBERS.where(
        MembershipRow.person_id.in_(people), MembershipRow.ended_on.is_(None)
    ).order_by(MembershipRow.id)
    return [_member(row) for row in db.execute(statement)]


def find_members(
    db: Connection, units: Sequence[UnitId], words: Sequence[str], *, limit: int
) -> list[Member]:
    """Members of these units that have every word in name, phone or address, by given name."""
    words = words[: search.MOST_WORDS]
    asked = {"members_of": units, "most": limit, **search.parameters(units, PERSON, words)}
    rows = db.execute(_members_found(search.shape(words)), asked)
    return [_member(row) for row in rows]


def all_members(db: Connection, units: Sequence[UnitId], *, limit: int) -> list[Member]:
    """The first members of these units, by given name."""
    statement = (
        _MEMBERS.where(MembershipRow.unit_id.in_(units), MembershipRow.ended_on.is_(None))
        .order_by(PersonRow.sort_key, MembershipRow.id)
        .limit(limit)
    )
    return [_member(row) for row in db.execute(statement)]


@cache
def _members_found(shape: search.Shape) -> Select[*tuple[Any, ...]]:
    return (
        _MEMBERS.where(
            MembershipRow.unit_id.in_(bindparam("members_of", expanding=True)),
            MembershipRow.ended_on.is_(None),
            PersonRow.id.in_(search.ids(shape)),
        )
        .order_by(PersonRow.sort_key, MembershipRow.id)
        .limit(bindparam("most"))
    )


def count_members(db: Connection, unit: UnitId) -> int:
    """How many distinct persons are members of a unit now."""
    statement = select(func.count(MembershipRow.person_id.distinct())).where(
        MembershipRow.unit_id == unit, MembershipRow.ended_on.is_(None)
    )
    return db.execute(statement).scalar_one()


def _member(row: AnyRow) -> Member:
    return Member(
        id=MembershipId(row.membership_id),
        person=_person(row),
        unit=UnitId(row.unit_id),
        unit_name=row.unit_name,
        address=row.address,
        joined_on=row.joined_on,
        ended_on=row.ended_on,
    )
