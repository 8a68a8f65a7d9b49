"""Telegram's raw updates, read for the few things that matter to us.

PTB would make some eighty objects of an update, in 130 µs on one core; these five fields take
10. What is not as the Bot API describes it raises, and the update is parked.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import orjson

from bot.channels.channel import Read, Unparsable
from dialogue.said import Left, Odd, Pressed, Returned, Said, Sent, Typed, Unreadable
from domain.filenames import tidied
from domain.folding import composed
from storage import inbox
from storage.accounts import Sender
from storage.inbox import Update

NAME = "telegram"


def raw_update(raw: Mapping[str, Any]) -> Update:
    """A raw update as the inbox stores it: its id, and the chat whose order it keeps."""
    kinds = (value for name, value in raw.items() if name != "update_id")
    body, number = _written(raw), raw.get("update_id")
    chat = next((found for kind in kinds if (found := _chat_of(kind))), "none")
    return Update(
        # Two updates without an id are one only if they are the same.
        key=str(number) if isinstance(number, int) else hashlib.sha256(body).hexdigest()[:60],
        lane=inbox.lane_of(NAME, str(chat)),
        body=body.decode(),
    )


def _written(raw: Mapping[str, Any]) -> bytes:
    """An update as it is kept: one that cannot be written as it is must stop no other."""
    try:
        return orjson.dumps(raw)
    except TypeError:  # half a letter, or deeper than orjson goes
        pass
    try:
        return json.dumps(raw).encode()
    except (RecursionError, ValueError):
        return orjson.dumps({"unwritable": str(raw.get("update_id"))})


def _chat_of(kind: object) -> str | None:
    """The chat of an update, wherever it stands in it."""
    if not isinstance(kind, dict):
        return None
    for holder in (kind, kind.get("message")):
        if isinstance(holder, dict) and isinstance(chat := holder.get("chat"), dict):
            return str(chat.get("id"))
    sender = kind.get("from")
    return str(sender.get("id")) if isinstance(sender, dict) else None


def callback_id(raw: Mapping[str, Any]) -> str | None:
    """The id by which a pressed button is let rest."""
    query = raw.get("callback_query")
    return str(query["id"]) if isinstance(query, dict) and "id" in query else None


def read(raw: Mapping[str, Any], bot: str) -> Read:
    """Understand a raw update.

    Raises:
        Unparsable: It is of no kind we asked for.
        AttributeError, KeyError, TypeError, ValueError: It is not as the Bot API describes it.
    """
    match raw:
        case {"callback_query": query}:
            message = query.get("message") or {}
            chat = message.get("chat") or {"id": query["from"]["id"], "type": "private"}
            said: Said = Pressed(str(query.get("data", "")))
            return Read(sender=_sender(bot, query["from"], chat), said=said)
        case {"my_chat_member": change}:
            gone = change["new_chat_member"]["status"] in {"kicked", "left"}
            sender = _sender(bot, change["from"], change["chat"])
            return Read(sender=sender, said=Left() if gone else Returned())
        case {"message": message} | {"edited_message": message}:
            moved = message.get("migrate_to_chat_id")
            return Read(
                sender=_sender(bot, message.get("from"), message["chat"]),
                said=_said(message),
                edited="edited_message" in raw,
                moved_to=str(int(moved)) if moved is not None else None,
            )
    raise Unparsable("no message")


def _sender(bot: str, user: Mapping[str, Any] | None, chat: Mapping[str, Any]) -> Sender:
    address = int(chat["id"])
    return Sender(
        channel=NAME,
        bot=bot,
        user=str(int(user["id"]) if user is not None else address),
        chat=str(address),
        is_private=chat["type"] == "private",
    )


def _said(message: Mapping[str, Any]) -> Said:
    if "forward_origin" in message:
        return Odd(Unreadable.FORWARDED)
    match message:
        case {"text": str(text)}:
            return Typed(composed(text))
        case {"document": {"file_id": str(_)} as file}:
            name = tidied(str(file.get("file_name", "")))
            kind = name.rpartition(".")[2].lower() if "." in name else ""
            return _sent(message, file, name, kind)
        case {"photo": [*_, {"file_id": str(_)} as file]}:
            return _sent(message, file, "", "jpg")
        case {"voice": {"file_id": str(_)} as file}:
            return _sent(message, file, "", "ogg")
    return Odd(next((odd for kind, odd in _ODD.items() if kind in message), Unreadable.OTHER))


def _sent(message: Mapping[str, Any], file: Mapping[str, Any], name: str, kind: str) -> Sent:
    return Sent(
        name=name,
        kind=kind,
        size=int(file.get("file_size", 0)),
        remote=str(file["file_id"]),
        caption=composed(str(message.get("caption", ""))),
    )


_ODD = {
    "voice": Unreadable.VOICE,
    "video_note": Unreadable.VOICE,
    "audio": Unreadable.VOICE,
    "animation": Unreadable.STICKER,
    "sticker": Unreadable.STICKER,
    "location": Unreadable.LOCATION,
    "venue": Unreadable.LOCATION,
    "contact": Unreadable.CONTACT,
}
