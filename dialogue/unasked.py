"""Messages nobody asked for: their ways on can be tapped, or answered by number."""

import dataclasses
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from dialogue.questions import Offer
from dialogue.state import State
from domain.accounts import AccountId, ChatId
from domain.messages import Attachment, Button, Message
from domain.texts import Wording
from storage import outbox, talks


def tell(
    db: Connection,
    chat: ChatId,
    account: AccountId,
    texts: Sequence[Wording],
    offers: Sequence[Offer],
    *,
    now: datetime,
    unique_key: str,
    attachment: Attachment | None = None,
) -> None:
    """Tell someone something by itself, once for a key, without hurry.

    Args:
        db: The open connection.
        chat: Where they read it.
        account: Who reads it.
        texts: What is said.
        offers: Ways on: ids are commands.
        now: Machine time.
        unique_key: Told twice under one key, it is sent once.
        attachment: A file that goes with it.
    """
    choices = tuple(Button(f"/{offer.id}", offer.label) for offer in offers)
    message = Message(texts=tuple(texts), choices=choices, attachment=attachment)
    message = answerable(db, chat, account, message, now)
    outbox.add(db, chat, message, now, priority=outbox.QUIET, unique_key=unique_key)


def answerable(
    db: Connection, chat: ChatId, account: AccountId, message: Message, now: datetime
) -> Message:
    """A message whose ways on can be answered by number, unless something else is being asked."""
    stored = talks.load(db, chat, account, for_update=True)
    state = State.from_json(stored.state)
    if state.asking is not None:
        return dataclasses.replace(message, tapped_only=True)
    state.menu = tuple(Offer(one.data.removeprefix("/"), one.label) for one in message.choices)
    talks.keep_state(db, chat, account, state.to_json(), now)
    return message
