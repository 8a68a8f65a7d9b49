"""Which unit a group's chat belongs to: said by who heads the unit, in the group itself."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection

from domain.accounts import ChatId
from domain.actors import Actor
from domain.errors import Gone, NotAllowed, Refusal
from domain.permissions import Action
from domain.units import UnitRef
from storage import audit, groups
from storage.groups import Group

#: How long after it was typed in the group it may be confirmed in private.
CLAIM = timedelta(hours=12)


@dataclass(eq=False)
class GroupTaken(Refusal):
    """The group belongs to a unit already."""

    unit: str


def claim(db: Connection, chat: ChatId, *, by: Actor) -> Group:
    """Somebody says in a group that it is theirs; which unit's is asked in private.

    Raises:
        NotAllowed: `by` may bind no group, or not one that is another unit's.
        Gone: This is no group.
    """
    by.powers.ensure_may(Action.BIND_GROUP)
    found = groups.find(db, chat)
    if found is None:
        raise Gone
    if found.unit is not None:
        by.ensure_may(Action.BIND_GROUP, found.unit)
    else:
        groups.bind(db, chat, None, by.person, by.now)
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
