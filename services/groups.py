"""Which unit a group's chat belongs to: said by who heads the unit, in the group itself."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from domain.accounts import ChatId
from domain.actors import Actor
from domain.errors import Gone, NotAllowed, Refusal
from domain.permissions import Action, Role
from domain.units import UnitId, UnitRef
from storage import accounts, audit, groups
from storage.accounts import Reachable
from storage.groups import Group

#: How long after it was typed in the group it may be confirmed in private.
CLAIM = timedelta(hours=12)


@dataclass(eq=False)
class GroupTaken(Refusal):
    """The group belongs to a unit already."""

    unit: str


def unit_of(db: Connection, chat: ChatId) -> UnitRef | None:
    """Whose group a chat is, so that its sums may be said there; None while it is nobody's."""
    found = groups.find(db, chat)
    if found is None or found.unit is None or found.unit.practice:
        return None
    return found.unit


def claim(db: Connection, chat: ChatId, *, by: Actor) -> Group:
    """Somebody says in a group that it is theirs; which unit's is asked in private.

    Raises:
        NotAllowed: `by` may bind no group.
        GroupTaken: It belongs to a unit `by` does not speak for.
        Gone: This is no group.
    """
    by.powers.ensure_may(Action.BIND_GROUP)
    found = groups.find(db, chat)
    if found is None:
        raise Gone
    if found.unit is None:
        groups.bind(db, chat, None, by.person, by.now)
    elif not by.powers.may(Action.BIND_GROUP, found.unit):
        raise GroupTaken(unit=found.unit.called)
    return found


def claimed(db: Connection, chat: ChatId, *, by: Actor) -> Group:
    """A group that `by` may say something about: theirs already, or just claimed by them.

    Raises:
        NotAllowed: It is another unit's, or somebody else claims it.
        Gone: This is no group, or the claim is too old.
    """
    found = groups.find(db, chat)
    if found is None:
        raise Gone
    if found.unit is not None:
        by.ensure_may(Action.BIND_GROUP, found.unit)
        return found
    if found.by != by.person:
        raise NotAllowed
    if found.since is None or by.now - found.since > CLAIM:
        raise Gone
    return found


def bind(db: Connection, chat: ChatId, unit: UnitRef, *, by: Actor) -> None:
    """Let a group belong to a unit: it hears what the unit's groups hear.

    Raises:
        NotAllowed: `by` does not head the unit, or has not claimed the group.
        GroupTaken: It belongs to another.
    """
    by.ensure_may(Action.BIND_GROUP, unit)
    found = claimed(db, chat, by=by)
    if found.unit is not None:
        raise GroupTaken(unit=found.unit.called)
    groups.bind(db, chat, unit.id, by.person, by.now)
    audit.note(db, "bind", "group", chat, by=by.person, unit=unit.id, now=by.now)


def unbind(db: Connection, chat: ChatId, *, by: Actor) -> None:
    """Let a group belong to no unit any more.

    Raises:
        NotAllowed: `by` does not head its unit.
        Gone: It belongs to none.
    """
    found = claimed(db, chat, by=by)
    if found.unit is None:
        raise Gone
    groups.bind(db, chat, None, None, None)
    audit.note(db, "unbind", "group", chat, by=by.person, unit=found.unit.id, now=by.now)


# ---- bound to the wrong one ---------------------------------------------------------------------


def taken_by(db: Connection, chat: ChatId, *, by: Actor) -> UnitRef:
    """Whose a group is that somebody says is theirs.

    Raises:
        NotAllowed: `by` may bind no group.
        Gone: It is nobody's, or one `by` can let go themselves.
    """
    by.powers.ensure_may(Action.BIND_GROUP)
    found = groups.find(db, chat)
    if found is None or found.unit is None or by.powers.may(Action.BIND_GROUP, found.unit):
        raise Gone
    return found.unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Mender:
    """One who can put a group right that is bound to the wrong unit."""

    whom: Reachable
    moves: bool
    """Whether they speak for both units; else they can only let it go."""


def menders(db: Connection, now_of: UnitRef, unit: UnitRef, today: date) -> list[Mender]:
    """Who can be told that a unit's group is bound to another: each chat once."""
    upward = [UnitId(int(one)) for one in now_of.path.split("/") if one]
    both = {UnitId(int(one)) for one in unit.path.split("/") if one}.intersection(upward)
    found = [
        *accounts.holders(db, Role.OFFICER, upward, today),
        *accounts.holders(db, Role.HEAD, [now_of.id], today),
    ]
    each = {one.chat: one for one in reversed(found) if one.chat is not None}
    return [
        Mender(whom=one, moves=one.unit in both and one.unit != now_of.id) for one in each.values()
    ]


def ensure_may_move(db: Connection, chat: ChatId, unit: UnitRef, *, by: Actor) -> UnitRef:
    """Whose a group is that is to be another unit's.

    Raises:
        NotAllowed: `by` does not speak for both.
        Gone: It is nobody's, or that unit's already.
    """
    by.ensure_may(Action.BIND_GROUP, unit)
    found = groups.find(db, chat)
    if found is None or found.unit is None or found.unit.id == unit.id:
        raise Gone
    by.ensure_may(Action.BIND_GROUP, found.unit)
    return found.unit


def move(db: Connection, chat: ChatId, unit: UnitRef, *, by: Actor) -> UnitRef:
    """Let a group belong to another unit than it does; the unit it belonged to.

    Raises:
        NotAllowed: `by` does not speak for both.
        Gone: It is nobody's, or that unit's already.
    """
    before = ensure_may_move(db, chat, unit, by=by)
    groups.bind(db, chat, unit.id, by.person, by.now)
    audit.note(
        db,
        "move",
        "group",
        chat,
        by=by.person,
        unit=unit.id,
        now=by.now,
        before={"unit": before.id},
    )
    return before
