"""The inbox at rest: raw updates, stored before they are acknowledged."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from sqlalchemy import Connection, Select, bindparam, delete, false, func, or_, select, text, update

from domain.accounts import ChatId
from storage.dialect import insert_into
from storage.tables import ChatRow, InboxRow

InboxId = NewType("InboxId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """A raw update as it came in."""

    key: str
    """The channel's own id for it: what comes twice is stored once."""
    lane: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """An update taken for handling."""

    id: InboxId
    channel: str
    bot: str
    body: str
    received_at: datetime
    talk_revision: int | None
    """Set on a dead letter that is tried again: the revision it belongs to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """An update that could not be handled."""

    id: InboxId
    lane: str
    state: str
    error: str
    received_at: datetime
    body: str | None


def store(
    db: Connection, channel: str, bot: str, updates: Sequence[Update], now: datetime
) -> list[str]:
    """Store what has not come before; the lanes that now have something waiting."""
    if not updates:
        return []
    rows = [
        {
            "channel": channel,
            "bot": bot,
            "update_key": one.key,
            "lane": one.lane,
            "received_at": now,
            "body": one.body,
            "state": "waiting",
        }
        for one in updates
    ]
    statement = (
        insert_into(db.dialect.name, InboxRow).on_conflict_do_nothing().returning(InboxRow.lane)
    )
    return list(db.execute(statement, rows).scalars())


def lock_lane(db: Connection, lane: str) -> bool:
    """Take a lane for this transaction; False when another worker holds it.

    PostgreSQL only: SQLite has one writer at a time as it is.
    """
    if db.dialect.name != "postgresql":
        return True
    taken = text("SELECT pg_try_advisory_xact_lock(hashtextextended(:lane, 0))")
    return bool(db.execute(taken, {"lane": lane}).scalar_one())


def hold_lane(db: Connection, chat: ChatId) -> None:
    """Wait until nobody handles a chat's lane, and keep it: for who writes there from elsewhere."""
    if db.dialect.name != "postgresql":
        return
    named = select(ChatRow.channel, ChatRow.address).where(ChatRow.id == chat)
    channel, address = db.execute(named).one()
    wait = text("SELECT pg_advisory_xact_lock(hashtextextended(:lane, 0))")
    db.execute(wait, {"lane": lane_of(channel, address)})


def lane_of(channel: str, address: str) -> str:
    """The lane of a chat: what comes from it is handled in order."""
    return f"{channel}:{address}"[:120]


_CLAIM = (
    update(InboxRow)
    .where(
        InboxRow.id
        == select(func.min(InboxRow.id))
        .where(InboxRow.lane == bindparam("in_lane"), InboxRow.state == text("'waiting'"))
        .scalar_subquery(),
        # PostgreSQL looks again after waiting for another transaction, at this alone.
        InboxRow.state == text("'waiting'"),
    )
    .values(state="done", done_at=bindparam("at"))
    .returning(
        InboxRow.id,
        InboxRow.channel,
        InboxRow.bot,
        InboxRow.body,
        InboxRow.received_at,
        InboxRow.talk_revision,
    )
)


def claim(db: Connection, lane: str, now: datetime) -> Claimed | None:
    """Take the first waiting update of a lane, and mark it done if this transaction commits."""
    row = db.execute(_CLAIM, {"in_lane": lane, "at": now}).one_or_none()
    if row is None:
        return None
    return Claimed(
        id=InboxId(row.id),
        channel=row.channel,
        bot=row.bot,
        body=row.body or "",
        received_at=row.received_at,
        talk_revision=row.talk_revision,
    )


def waiting_lanes(db: Connection, channels: Iterable[str], limit: int) -> list[str]:
    """Lanes of some channels with something waiting, the longest waiting first.

    By the lane's own beginning, which stands in the index: nothing else need be read.
    """
    ours = [InboxRow.lane.startswith(f"{channel}:", autoescape=True) for channel in channels]
    statement = (
        select(InboxRow.lane)
        .where(InboxRow.state == text("'waiting'"), or_(false(), *ours))
        .group_by(InboxRow.lane)
        .order_by(func.min(InboxRow.id))
        .limit(limit)
    )
    return list(db.execute(statement).scalars())


def put_back(db: Connection, inbox_id: InboxId) -> None:
    """Let a claimed update wait again, first in its lane as before."""
    db.execute(
        update(InboxRow).where(InboxRow.id == inbox_id).values(state="waiting", done_at=None)
    )


def set_aside(
    db: Connection,
    inbox_id: InboxId,
    state: str,
    error: str,
    *,
    talk_revision: int | None = None,
) -> None:
    """Set a claimed update aside as "dead" or "parked", so that the others go on."""
    db.execute(
        update(InboxRow)
        .where(InboxRow.id == inbox_id)
        .values(state=state, error=error[:200], talk_revision=talk_revision)
    )


def letters(
    db: Connection, states: Sequence[str] = ("dead", "parked"), *, limit: int = 100
) -> list[Letter]:
    """Dead letters and parked updates, the oldest first."""
    statement = (
        select(
            InboxRow.id,
            InboxRow.lane,
            InboxRow.state,
            InboxRow.error,
            InboxRow.received_at,
            InboxRow.body,
        )
        .where(InboxRow.state.in_(states))
        .order_by(InboxRow.id)
        .limit(limit)
    )
    return [
        Letter(
            id=InboxId(row.id),
            lane=row.lane,
            state=row.state,
            error=row.error or "",
            received_at=row.received_at,
            body=row.body,
        )
        for row in db.execute(statement)
    ]


def replay(db: Connection, inbox_id: InboxId) -> bool:
    """Let a dead letter be tried again; False when there is no such letter."""
    statement = (
        update(InboxRow)
        .where(
            InboxRow.id == inbox_id,
            InboxRow.state.in_(["dead", "parked"]),
            InboxRow.body.is_not(None),
        )
        .values(state="waiting", error=None)
    )
    return db.execute(statement).rowcount == 1


def count(db: Connection, state: str) -> int:
    """How many updates are "waiting", "dead" or "parked"."""
    return db.execute(counting(state)).scalar_one()


def counting(state: str) -> Select[int]:
    """Asks how many there are, alone or among other questions."""
    return select(func.count()).select_from(InboxRow).where(InboxRow.state == state)


def forget(db: Connection, before: datetime) -> None:
    """Drop what was handled before an instant: Telegram gives its update ids out again."""
    db.execute(
        delete(InboxRow).where(InboxRow.received_at < before, InboxRow.state == text("'done'"))
    )


def empty_letters(db: Connection, before: datetime) -> None:
    """Empty what could not be handled and nobody came back to; that it came stays."""
    db.execute(
        update(InboxRow)
        .where(InboxRow.received_at < before, InboxRow.state.in_(["dead", "parked"]))
        .values(body=None)
    )
