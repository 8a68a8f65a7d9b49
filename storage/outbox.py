"""The outbox at rest: what is to be sent, to whom, and what became of it."""

import dataclasses
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import Any, NewType

from sqlalchemy import Connection, bindparam, func, insert, or_, select, text, update
from sqlalchemy.orm import aliased

from domain.accounts import Address, ChatId
from domain.messages import Message
from domain.texts import Json
from storage.dialect import begins, insert_into
from storage.tables import AccountRow, ChatRow, OutboxRow
from storage.tables.base import AnyRow

OutboxId = NewType("OutboxId", int)

REPLY, QUIET = 0, 1
"""Priorities: someone waits for a reply; nobody waits for the rest."""


class _Sequence:
    """Microseconds of machine time, each given out once."""

    def __init__(self) -> None:
        self._last = 0
        self._lock = Lock()

    def next(self) -> int:
        """A number greater than all before."""
        with self._lock:
            self._last = max(self._last + 1, time.time_ns() // 1000)
            return self._last


_SEQUENCE = _Sequence()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A row that waits to be sent, and its reader."""

    id: OutboxId
    chat: ChatId
    channel: str
    bot: str
    address: str
    is_private: bool
    seq: int
    part: int
    priority: int
    once: bool
    message: Json
    attempts: int
    locale: str
    form: Address | None
    """How the reader is called; None in a group."""
    created_at: datetime
    edits: str | None = None
    """The channel's own id of the message it changes; None for a message of its own."""


def add(
    db: Connection,
    chat: ChatId,
    message: Message,
    now: datetime,
    *,
    priority: int = REPLY,
    once: bool = False,
    unique_key: str | None = None,
) -> None:
    """Put a message in line; one with a `unique_key` that was there before is left out."""
    row = _new(chat, message.to_json(), now) | {
        "priority": priority,
        "once": once,
        "unique_key": unique_key,
    }
    if unique_key is None:
        db.execute(_INSERT, row)
    else:
        db.execute(insert_into(db.dialect.name, OutboxRow).on_conflict_do_nothing(), row)


def rest(db: Connection, keys: str) -> None:
    """Let messages whose own keys begin so wait until they are woken."""
    _move(db, keys, "queued", "paused")


def wake(db: Connection, keys: str) -> None:
    """Put messages that rest back in line."""
    _move(db, keys, "paused", "queued")


def _move(db: Connection, keys: str, state: str, to: str) -> None:
    mine = begins(db.dialect.name, OutboxRow.unique_key, keys)
    statement = update(OutboxRow).where(OutboxRow.state == state, mine)
    db.execute(statement.values(state=to))


def known(db: Connection, keys: Collection[str]) -> set[str]:
    """Which of these keys a message stands under already."""
    statement = select(OutboxRow.unique_key).where(OutboxRow.unique_key.in_(list(keys)))
    return {str(one) for one in db.execute(statement).scalars()}


def add_many(
    db: Connection, new: Sequence[tuple[ChatId, Message, str]], now: datetime
) -> list[OutboxId]:
    """Put messages in line, each for a chat and under a key of its own, none to go twice."""
    if not new:
        return []
    statement = insert(OutboxRow).returning(OutboxRow.id, sort_by_parameter_order=True)
    rows = _quiet(new, now, once=True)
    return [OutboxId(one) for one in db.execute(statement, rows).scalars()]


def add_quiet(db: Connection, new: Sequence[tuple[ChatId, Message, str]], now: datetime) -> None:
    """Put messages in line, each for a chat and under a key of its own, without hurry."""
    if new:
        db.execute(_INSERT, _quiet(new, now, once=False))


def _quiet(
    new: Sequence[tuple[ChatId, Message, str]], now: datetime, *, once: bool
) -> list[dict[str, Any]]:
    return [
        _new(chat, message.to_json(), now) | {"priority": QUIET, "once": once, "unique_key": key}
        for chat, message, key in new
    ]


def add_shown(db: Connection, chat: ChatId, message: Message, now: datetime) -> OutboxId:
    """Put a message in line that will be changed while it stands there: see `edit`."""
    statement = _INSERT.returning(OutboxRow.id)
    row = db.execute(statement, _new(chat, message.to_json(), now)).scalar_one()
    return OutboxId(row)


def edit(db: Connection, shown: OutboxId, message: Message, now: datetime) -> None:
    """Change a message that was put in line before; an earlier change still waiting is dropped.

    It leaves once the message itself has arrived. A channel that cannot edit drops it.
    """
    _drop_edits(db, shown, now)
    asked = select(OutboxRow.chat_id, OutboxRow.state).where(OutboxRow.id == shown)
    chat, state = db.execute(asked).one()
    if state in {"queued", "sending", "sent", "held"}:
        row = _new(ChatId(chat), message.to_json(), now) | {"priority": QUIET, "edits_id": shown}
        db.execute(_INSERT, row)


def _drop_edits(db: Connection, shown: OutboxId, now: datetime) -> None:
    waiting = update(OutboxRow).where(
        OutboxRow.edits_id == shown, OutboxRow.state == text("'queued'")
    )
    db.execute(waiting.values(state="dropped", done_at=now))


def add_commands(
    db: Connection, chat: ChatId, commands: Sequence[tuple[str, str]], now: datetime
) -> None:
    """Have a chat's list of commands changed: pairs of name and what it does."""
    written: list[Json] = [[name, about] for name, about in commands]
    db.execute(_INSERT, _new(chat, {"part": {"commands": written}}, now))


def _new(chat: ChatId, message: Json, now: datetime) -> dict[str, Any]:
    return {
        "chat_id": chat,
        "seq": _SEQUENCE.next(),
        "part": 0,
        "priority": REPLY,
        "once": False,
        "unique_key": None,
        "message": message,
        "state": "queued",
        "not_before": now,
        "created_at": now,
        "attempts": 0,
        "edits_id": None,
    }


_INSERT = insert(OutboxRow)
_EDITED = aliased(OutboxRow)

_QUEUED = (
    select(
        OutboxRow.id,
        OutboxRow.chat_id,
        OutboxRow.seq,
        OutboxRow.part,
        OutboxRow.priority,
        OutboxRow.once,
        OutboxRow.message,
        OutboxRow.attempts,
        OutboxRow.created_at,
        ChatRow.channel,
        ChatRow.bot,
        ChatRow.address,
        ChatRow.kind,
        AccountRow.locale,
        AccountRow.address.label("form"),
        _EDITED.external_id.label("edits"),
    )
    .join(ChatRow, ChatRow.id == OutboxRow.chat_id)
    .outerjoin(AccountRow, AccountRow.id == ChatRow.account_id)
    .outerjoin(_EDITED, _EDITED.id == OutboxRow.edits_id)
    .where(
        OutboxRow.state == text("'queued'"),
        or_(OutboxRow.edits_id.is_(None), _EDITED.external_id.is_not(None)),
        OutboxRow.seq > bindparam("after"),
        OutboxRow.not_before <= bindparam("now"),
        ChatRow.channel == bindparam("channel"),
        ChatRow.bot == bindparam("bot"),
    )
    .order_by(OutboxRow.priority, OutboxRow.seq, OutboxRow.part)
    .limit(bindparam("most"))
)


_QUEUED_ELSEWHERE = _QUEUED.where(OutboxRow.chat_id.not_in(bindparam("full", expanding=True)))


def queued(
    db: Connection,
    channel: str,
    bot: str,
    now: datetime,
    *,
    most: int,
    locale: str,
    after: int = 0,
    full: Sequence[ChatId] = (),
) -> list[Outgoing]:
    """What waits to be sent by a bot: replies first, then in the order it was written.

    With `after`, only what was put in line after that place; what waits for `full` chats is left.
    """
    asked = {"channel": channel, "bot": bot, "now": now, "most": most, "after": after}
    statement = _QUEUED_ELSEWHERE if full else _QUEUED
    rows = db.execute(statement, asked | ({"full": full} if full else {}))
    return [_outgoing(row, locale) for row in rows]


def _outgoing(row: AnyRow, locale: str) -> Outgoing:
    return Outgoing(
        id=OutboxId(row.id),
        chat=ChatId(row.chat_id),
        channel=row.channel,
        bot=row.bot,
        address=row.address,
        is_private=row.kind == "private",
        seq=row.seq,
        part=row.part,
        priority=row.priority,
        once=row.once,
        message=row.message,
        attempts=row.attempts,
        locale=row.locale or locale,
        form=Address(row.form) if row.form else None,
        created_at=row.created_at,
        edits=row.edits,
    )


_SENT = (
    update(OutboxRow)
    .where(OutboxRow.id == bindparam("row"))
    .values(state="sent", external_id=bindparam("external"), done_at=bindparam("at"))
)


def mark_sent(db: Connection, sent: Sequence[tuple[OutboxId, str]], now: datetime) -> None:
    """What has arrived, with the channel's own ids."""
    db.execute(_SENT, [{"row": row, "external": ext, "at": now} for row, ext in sent])


def set_state(db: Connection, row: OutboxId, state: str, now: datetime, error: str = "") -> None:
    """What became of a row that was not sent: "failed", "unreachable", "held", "dropped".

    Changes that wait for it will never be made; of one that is held nobody knows yet.
    """
    statement = update(OutboxRow).where(OutboxRow.id == row)
    db.execute(statement.values(state=state, error=error[:200] or None, done_at=now))
    if state != "held":
        _drop_edits(db, row, now)


def note_attempt(db: Connection, row: OutboxId, error: str) -> None:
    """A row did not go; it stays in its place of the line."""
    statement = update(OutboxRow).where(OutboxRow.id == row)
    attempts = OutboxRow.attempts + 1
    db.execute(statement.values(state="queued", attempts=attempts, error=error[:200]))


def split(db: Connection, row: Outgoing, parts: Sequence[Json], now: datetime) -> list[Outgoing]:
    """Replace a row by its parts, each a row of its own in the same place of the line.

    Once, however often it is asked for: a commit may succeed and be told to have failed.

    Returns:
        The parts, in order; none where they were made before and stand in the table.
    """
    whole = update(OutboxRow).where(OutboxRow.id == row.id, OutboxRow.state != text("'split'"))
    if db.execute(whole.values(state="split", done_at=now)).rowcount == 0:
        return []
    _drop_edits(db, row.id, now)
    made = [
        db.execute(
            _INSERT.returning(OutboxRow.id),
            {
                "chat_id": row.chat,
                "seq": row.seq,
                "part": number,
                "priority": row.priority,
                "once": row.once,
                "message": part,
                "state": "queued",
                "not_before": now,
                "created_at": row.created_at,
                "attempts": 0,
            },
        ).scalar_one()
        for number, part in enumerate(parts, start=1)
    ]
    return [
        dataclasses.replace(row, id=OutboxId(made_id), part=number, message=part, attempts=0)
        for number, (made_id, part) in enumerate(zip(made, parts, strict=True), start=1)
    ]


_SENDING = (
    update(OutboxRow)
    .where(OutboxRow.id.in_(bindparam("rows", expanding=True)), OutboxRow.state == text("'queued'"))
    .values(state="sending", epoch=bindparam("in_epoch"))
    .returning(OutboxRow.id)
)


def mark_sending(db: Connection, rows: Sequence[OutboxId], epoch: int) -> list[OutboxId]:
    """Claim rows that must not be sent twice; the ones that were still there to claim."""
    asked = {"rows": rows, "in_epoch": epoch}
    return [OutboxId(row) for row in db.execute(_SENDING, asked).scalars()]


def put_back(db: Connection, row: OutboxId) -> None:
    """Let a row that was being sent and surely did not arrive wait again, in its place."""
    statement = update(OutboxRow).where(OutboxRow.id == row, OutboxRow.state == text("'sending'"))
    db.execute(statement.values(state="queued", epoch=None))


def hold_uncertain(
    db: Connection, channel: str, bot: str, ours: Sequence[OutboxId], now: datetime
) -> int:
    """Hold what an earlier sender of a bot was sending: nobody knows whether it arrived.

    Args:
        db: The open connection.
        channel: The bot's channel; other bots have senders of their own.
        bot: The bot.
        ours: What the sender who asks has on its way itself.
        now: The machine's instant.

    Returns:
        How many rows are held now that were not before.
    """
    of_bot = select(ChatRow.id).where(ChatRow.channel == channel, ChatRow.bot == bot)
    statement = (
        update(OutboxRow)
        .where(
            OutboxRow.state == text("'sending'"),
            OutboxRow.id.not_in(ours),
            OutboxRow.chat_id.in_(of_bot),
        )
        .values(state="held", error="found sending", done_at=now)
    )
    return db.execute(statement).rowcount


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A row that was not sent and waits for a person to decide."""

    id: OutboxId
    chat: ChatId
    state: str
    error: str
    created_at: datetime
    message: Json


#: What a person may look at, release or drop.
ASIDE = ("held", "failed")


def aside(db: Connection, *, limit: int = 100) -> list[Aside]:
    """What is held or failed and not emptied yet, the oldest first."""
    statement = (
        select(
            OutboxRow.id,
            OutboxRow.chat_id,
            OutboxRow.state,
            OutboxRow.error,
            OutboxRow.created_at,
            OutboxRow.message,
        )
        .where(OutboxRow.state.in_(ASIDE), OutboxRow.message.is_not(None))
        .order_by(OutboxRow.id)
        .limit(limit)
    )
    return [
        Aside(
            id=OutboxId(row.id),
            chat=ChatId(row.chat_id),
            state=row.state,
            error=row.error or "",
            created_at=row.created_at,
            message=row.message,
        )
        for row in db.execute(statement)
    ]


def release(db: Connection, row: OutboxId) -> bool:
    """Let a row that is held or failed be sent after all; False when there is no such row."""
    values = {"state": "queued", "attempts": 0, "epoch": None, "error": None, "done_at": None}
    statement = update(OutboxRow).where(
        OutboxRow.id == row, OutboxRow.state.in_(ASIDE), OutboxRow.message.is_not(None)
    )
    return db.execute(statement.values(**values)).rowcount == 1


def drop(db: Connection, row: OutboxId, now: datetime) -> bool:
    """Decide that a row that is held or failed is not to be sent; False when there is none."""
    statement = update(OutboxRow).where(OutboxRow.id == row, OutboxRow.state.in_(ASIDE))
    return db.execute(statement.values(state="dropped", done_at=now)).rowcount == 1


def counts(db: Connection) -> Mapping[str, int]:
    """How many rows are in each state."""
    statement = select(OutboxRow.state, func.count()).group_by(OutboxRow.state)
    return {row[0]: row[1] for row in db.execute(statement)}


def forget(db: Connection, before: datetime) -> None:
    """Empty what was said some days ago; that it was said stays, and so does what is held.

    The whole of a long message stays too: its recipient is found by it, and its parts through it.
    """
    db.execute(
        update(OutboxRow)
        .where(
            OutboxRow.done_at < before,
            OutboxRow.message.is_not(None),
            OutboxRow.state != text("'held'"),
        )
        .values(message=None)
    )
