"""Conversations at rest: one row for an account in a chat."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.orm import InstrumentedAttribute

from domain.accounts import AccountId, ChatId
from domain.texts import Json
from storage.dialect import insert_into
from storage.tables import TalkRow
from storage.tables.base import AnyRow


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredTalk:
    """What is kept between two messages."""

    revision: int = 0
    """One more with each message handled; 0 before the first."""
    conversation: str | None = None
    started_on: date | None = None
    state: Json = None
    updated_at: datetime | None = None


_KEY = (TalkRow.chat_id, TalkRow.account_id)
_UPDATE = (
    update(TalkRow)
    .where(TalkRow.chat_id == bindparam("in_chat"), TalkRow.account_id == bindparam("of_account"))
    .values(
        revision=bindparam("new_revision"),
        conversation=bindparam("now_conversation"),
        started_on=bindparam("on"),
        state=bindparam("new_state"),
        updated_at=bindparam("at"),
    )
)


def talk_columns() -> tuple[InstrumentedAttribute[Any], ...]:
    """The columns `talk_of` reads, for a query that joins the talk."""
    return (
        TalkRow.revision,
        TalkRow.conversation,
        TalkRow.started_on,
        TalkRow.state,
        TalkRow.updated_at,
    )


def talk_of(row: AnyRow) -> StoredTalk:
    """The talk of a joined row; an empty one where none was kept."""
    if row.revision is None:
        return StoredTalk()
    return StoredTalk(
        revision=row.revision,
        conversation=row.conversation,
        started_on=row.started_on,
        state=row.state,
        updated_at=row.updated_at,
    )


def load(
    db: Connection, chat: ChatId, account: AccountId, *, for_update: bool = False
) -> StoredTalk:
    """The talk of an account in a chat; an empty one where none was kept.

    `for_update` holds it, for who is not the one worker that handles the chat.
    """
    statement = select(*talk_columns()).where(
        TalkRow.chat_id == chat, TalkRow.account_id == account
    )
    if for_update:
        statement = statement.with_for_update()
    row = db.execute(statement).one_or_none()
    return talk_of(row) if row is not None else StoredTalk()


def keep_state(
    db: Connection, chat: ChatId, account: AccountId, state: Json, now: datetime
) -> None:
    """Keep a state beside the conversation: nobody said anything, so the revision stays."""
    statement = insert_into(db.dialect.name, TalkRow).on_conflict_do_update(
        index_elements=_KEY, set_={"state": state}
    )
    db.execute(
        statement,
        {
            "chat_id": chat,
            "account_id": account,
            "revision": 0,
            "state": state,
            "updated_at": now,
        },
    )


def save(db: Connection, chat: ChatId, account: AccountId, talk: StoredTalk) -> None:
    """Keep a talk; its revision tells whether it was kept before."""
    if talk.revision > 1:
        db.execute(
            _UPDATE,
            {
                "in_chat": chat,
                "of_account": account,
                "new_revision": talk.revision,
                "now_conversation": talk.conversation,
                "on": talk.started_on,
                "new_state": talk.state,
                "at": talk.updated_at,
            },
        )
        return
    kept = {
        "revision": talk.revision,
        "conversation": talk.conversation,
        "started_on": talk.started_on,
        "state": talk.state,
        "updated_at": talk.updated_at,
    }
    statement = insert_into(db.dialect.name, TalkRow)
    statement = statement.on_conflict_do_update(index_elements=_KEY, set_=kept)
    db.execute(statement, {"chat_id": chat, "account_id": account, **kept})


def forget(db: Connection, before: datetime) -> None:
    """Drop talks in which nothing is open and nobody said anything since an instant."""
    db.execute(delete(TalkRow).where(TalkRow.updated_at < before, TalkRow.conversation.is_(None)))
