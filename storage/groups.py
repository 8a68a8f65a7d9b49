"""Groups' chats at rest: which unit each belongs to, and who said so."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, exists, select, update
from sqlalchemy.orm import aliased

from domain.accounts import ChatId
from domain.members import PersonId
from domain.units import UnitId, UnitRef
from storage.tables import ChatRow, RecipientRow, UnitRow
from storage.units import unit_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A group's chat."""

    chat: ChatId
    unit: UnitRef | None
    """The unit it belongs to; None while nobody has said."""
    by: PersonId | None
    """Who bound it, or is about to."""
    since: datetime | None


def find(db: Connection, chat: ChatId) -> Group | None:
    """A group's chat; None where there is no group."""
    statement = (
        select(
            ChatRow.bound_by,
            ChatRow.bound_at,
            UnitRow.id,
            UnitRow.path,
            UnitRow.kind,
            UnitRow.name,
            UnitRow.practice,
        )
        .outerjoin(UnitRow, UnitRow.id == ChatRow.unit_id)
        .where(ChatRow.id == chat, ChatRow.kind == "group")
    )
    row = db.execute(statement).one_or_none()
    if row is None:
        return None
    return Group(
        chat=chat,
        unit=unit_of(row) if row.id is not None else None,
        by=PersonId(row.bound_by) if row.bound_by is not None else None,
        since=row.bound_at,
    )


def bind(
    db: Connection, chat: ChatId, unit: UnitId | None, by: PersonId | None, now: datetime | None
) -> None:
    """Say which unit a group belongs to; without a unit, who is about to say so."""
    statement = update(ChatRow).where(ChatRow.id == chat, ChatRow.kind == "group")
    db.execute(statement.values(unit_id=unit, bound_by=by, bound_at=now))


def of_unit(db: Connection, unit: UnitId) -> list[ChatId]:
    """The groups' chats bound to a unit."""
    statement = select(ChatRow.id).where(ChatRow.unit_id == unit).order_by(ChatRow.id)
    return [ChatId(one) for one in db.execute(statement).scalars()]


def follow(db: Connection, chat: ChatId, address: str) -> None:
    """A group lives on in a chat met already: what was bound to the old one goes there."""
    old = aliased(ChatRow)
    met = (
        select(ChatRow.id)
        .join(old, (old.channel == ChatRow.channel) & (old.bot == ChatRow.bot))
        .where(old.id == chat, ChatRow.address == address, ChatRow.id != chat)
    )
    new, left = db.execute(met).scalar(), find(db, chat)
    if new is None or left is None or left.unit is None:
        return
    statement = update(ChatRow).where(ChatRow.id == new, ChatRow.unit_id.is_(None))
    db.execute(statement.values(unit_id=left.unit.id, bound_by=left.by, bound_at=left.since))
    bind(db, chat, None, None, None)
    again = aliased(RecipientRow)
    heard = exists().where(
        again.announcement_id == RecipientRow.announcement_id, again.chat_id == new
    )
    db.execute(update(RecipientRow).where(RecipientRow.chat_id == chat, ~heard).values(chat_id=new))
