"""Members and households: registered, found, corrected, moved, ended."""

import dataclasses
from collections.abc import Sequence

from sqlalchemy import Connection

from domain.actors import Actor
from domain.errors import Gone
from domain.folding import folded_words
from domain.members import (
    EndReason,
    Household,
    HouseholdId,
    LivesThere,
    Member,
    MemberAlready,
    MembershipId,
    NewMember,
    Person,
    PersonId,
    ensure_name,
    is_likely_double,
)
from domain.permissions import Action
from domain.texts import Json
from domain.units import UnitKind, UnitRef
from storage import audit
from storage import members as register


def register_member(
    db: Connection, unit: UnitRef, new: NewMember, household: Household | None, *, by: Actor
) -> MembershipId:
    """Register a person as a member of a unit, with the household they live in.

    Raises:
        NotAllowed: `by` may not keep this unit's register.
        NameMissing: No name could be read.
        NameTooLong: The name is longer than names are.
    """
    by.ensure_may(Action.KEEP_REGISTER, unit)
    ensure_name(new.name)
    home = settled(db, household, by=by) if household is not None else None
    person = register.add_person(db, new, home, now=by.now)
    membership = register.join(db, person, unit.id, on=by.today, by=by.person, now=by.now)
    _note(db, "register", "membership", membership, unit, by)
    return membership


def enrol(db: Connection, unit: UnitRef, person: PersonId, *, by: Actor) -> MembershipId:
    """Make someone the register knows already a member of a unit; once is enough."""
    by.ensure_may(Action.KEEP_REGISTER, unit)
    register.lock_person(db, person)  # two who enrol at once would both find nothing
    for member in register.memberships(db, person):
        if member.unit == unit.id:
            return member.id
    membership = register.join(db, person, unit.id, on=by.today, by=by.person, now=by.now)
    _note(db, "register", "membership", membership, unit, by)
    return membership


def settled(db: Connection, household: Household, *, by: Actor) -> HouseholdId:
    """The id of a household; one that is not in the register yet is added to it."""
    if household.id is not None:
        return household.id
    ensure_name(household.name)
    added = register.add_household(db, household, by=by.person, now=by.now)
    audit.note(db, "add", "household", added, by=by.person, unit=household.unit, now=by.now)
    return added


def household(db: Connection, household_id: HouseholdId) -> Household:
    """A family of the register.

    Raises:
        Gone: It is not there, or not any more.
    """
    found = register.household(db, household_id)
    if found is None:
        raise Gone
    return found


def likely_doubles(db: Connection, unit: UnitRef, new: NewMember) -> list[Member]:
    """Members of the unit who may be the one about to be registered."""
    words = set(folded_words(new.name))
    found = register.possible_doubles(db, [unit.id], new)
    return [
        one
        for one in found
        if is_likely_double(new, one.person, same_words=set(folded_words(one.person.name)) == words)
    ]


def member(db: Connection, membership: MembershipId, *, by: Actor, unit: UnitRef) -> Member:
    """A member of a unit `by` may see.

    Raises:
        Gone: There is no such member at this unit.
        NotAllowed: `by` may not see this unit's register.
    """
    by.ensure_may(Action.SEE_REGISTER, unit)
    found = register.member(db, membership)
    if found is None or found.unit != unit.id or found.ended_on is not None:
        raise Gone
    return found


def correct_person(
    db: Connection, unit: UnitRef, member: Member, changed: Person, *, by: Actor
) -> None:
    """Write a member's particulars anew; what they were is kept in the audit.

    Raises:
        NotAllowed: `by` may not keep this unit's register.
        NameMissing: No name could be read.
    """
    by.ensure_may(Action.KEEP_REGISTER, unit)
    ensure_name(changed.name)
    register.change_person(db, changed)
    before, after = _differences(member.person, changed)
    _note(db, "correct", "person", changed.id, unit, by, before=before, after=after)


def correct_own_name(db: Connection, name: str, *, by: Actor) -> None:
    """Write one's own name anew; that it changed is kept in the audit, not the words.

    Raises:
        NameMissing: No name could be read.
        Gone: They are in the register no longer.
    """
    ensure_name(name)
    own = register.person(db, by.person)
    if own is None:
        raise Gone
    changed = dataclasses.replace(own, name=name)
    register.change_person(db, changed)
    before, after = _differences(own, changed)
    audit.note(
        db,
        "correct",
        "person",
        by.person,
        by=by.person,
        unit=None,
        now=by.now,
        before=before,
        after=after,
    )


def complete_household(db: Connection, unit: UnitRef, changed: Household, *, by: Actor) -> None:
    """Write a family's particulars anew; a stub is one no longer.

    Raises:
        NotAllowed: `by` may not keep this unit's register.
        Gone: The family is not in this unit's register.
        NameMissing: No name could be read.
    """
    by.ensure_may(Action.KEEP_REGISTER, unit)
    ensure_name(changed.name)
    if changed.id is None:
        raise Gone
    old = household(db, changed.id)
    if old.unit != unit.id:
        raise Gone
    register.change_household(db, dataclasses.replace(changed, complete=True))
    before, after = _differences(old, changed)
    _note(db, "correct", "household", changed.id, unit, by, before=before, after=after)


def move_member(
    db: Connection, member: Member, unit: UnitRef, to: UnitRef, *, by: Actor
) -> MembershipId:
    """Move a member to another unit: ended here, begun there, on the same day.

    The household stays: families move by `move_household`.

    Raises:
        NotAllowed: `by` may not keep the register of one of the two.
        MemberAlready: They are a member there.
    """
    by.ensure_may(Action.KEEP_REGISTER, unit)
    by.ensure_may(Action.KEEP_REGISTER, to)
    register.lock_person(db, member.person.id)
    if any(one.unit == to.id for one in register.memberships(db, member.person.id)):
        raise MemberAlready(name=member.person.name, unit=to.called)
    register.end(db, member, on=by.today, reason=EndReason.MOVED_AWAY)
    new = register.join(db, member.person.id, to.id, on=by.today, by=by.person, now=by.now)
    _note(db, "move", "membership", new, to, by, before={"unit": unit.id}, after={"unit": to.id})
    return new


def move_household(
    db: Connection, moved: Household, unit: UnitRef, to: UnitRef, *, by: Actor
) -> None:
    """Move a family to another chapter; what was entered for it stays where it was entered.

    Its titles and what is being assessed follow it: the new chapter reviews.

    Raises:
        NotAllowed: `by` may not keep the register of one of the two.
        Gone: The family is not in that register, or the other is no chapter.
        LivesThere: It lives there already.
    """
    by.ensure_may(Action.KEEP_REGISTER, unit)
    by.ensure_may(Action.KEEP_REGISTER, to)
    if moved.id is None or moved.unit != unit.id or to.kind is not UnitKind.CHAPTER:
        raise Gone
    if to.id == unit.id:
        raise LivesThere(unit=to.called)
    register.move_household(db, moved, to.id, on=by.today, by=by.person)
    _note(
        db, "move", "household", moved.id, to, by, before={"unit": unit.id}, after={"unit": to.id}
    )


def end_membership(
    db: Connection, unit: UnitRef, member: Member, reason: EndReason, *, by: Actor
) -> None:
    """End a membership, with its reason.

    Raises:
        NotAllowed: `by` may not keep this unit's register.
    """
    by.ensure_may(Action.KEEP_REGISTER, unit)
    register.end(db, member, on=by.today, reason=reason)
    _note(db, "end", "membership", member.id, unit, by, after={"reason": reason.value})


def find(
    db: Connection, units: Sequence[UnitRef], typed: str, *, by: Actor, limit: int
) -> list[Member]:
    """Members who have every word typed, in units `by` may see."""
    for unit in units:
        by.ensure_may(Action.SEE_REGISTER, unit)
    return register.find_members(db, [u.id for u in units], folded_words(typed), limit=limit)


_PERSONAL = frozenset({"name", "honorific", "phone", "birth_year", "address"})


def _differences(old: object, new: object) -> tuple[dict[str, Json], dict[str, Json]]:
    """What changed, before and after; of personal words only that they changed.

    The audit is never rewritten, so what may have to be erased must not enter it.
    """
    names = [f.name for f in dataclasses.fields(old)]  # type: ignore[arg-type]  # both dataclasses
    changed = [name for name in names if getattr(old, name) != getattr(new, name)]
    before, after = (
        {name: "…" if name in _PERSONAL else getattr(one, name) for name in changed}
        for one in (old, new)
    )
    return before, after


def _note(
    db: Connection,
    deed: str,
    thing: str,
    thing_id: int,
    unit: UnitRef,
    by: Actor,
    *,
    before: Json = None,
    after: Json = None,
) -> None:
    audit.note(
        db,
        deed,
        thing,
        thing_id,
        by=by.person,
        unit=unit.id,
        now=by.now,
        before=before,
        after=after,
    )
