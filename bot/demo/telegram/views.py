"""What a phone shows: messages and chats as plain JSON, for the page and for tests."""

import time
from typing import Any

from bot.demo.telegram.world import Account, Chat, Json, Message, Press

_KINDS = ("photo", "document", "sticker", "voice", "location", "contact", "text")
_SERVICE = (
    "new_chat_members",
    "left_chat_member",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
)


def message_view(message: Message) -> Json:
    """Tell what a phone shows of one message."""
    wire = message.wire
    kind = next((kind for kind in _KINDS if kind in wire), "service")
    sender = wire.get("from") or wire.get("sender_chat") or {}
    view: Json = {
        "id": message.id,
        "chat": wire["chat"]["id"],
        "revision": message.revision,
        "order": message.order,
        "date": wire["date"],
        "kind": kind,
        "from": {"id": sender.get("id"), "name": _name(sender)},
        "by_bot": message.by_bot,
        "text": wire.get("text", wire.get("caption", "")),
        "entities": wire.get("entities", wire.get("caption_entities", [])),
        "buttons": _buttons(message.markup),
        "presses": [press_view(press) for press in message.presses],
        "edits": message.edits,
        "deleted": message.is_deleted,
        "outside": message.is_outside,
    }
    for name, value in (
        ("file", _file(kind, wire)),
        ("forwarded_from", _origin(wire.get("forward_origin"))),
        ("reply_to", wire.get("reply_to_message", {}).get("message_id")),
        ("keyboard", _keys(message.markup)),
        ("location", wire.get("location")),
        ("contact", wire.get("contact")),
        ("service", {name: wire[name] for name in _SERVICE if name in wire} or None),
    ):
        if value is not None:
            view[name] = value
    return view


def press_view(press: Press) -> Json:
    """Tell about one tap, and what came of it."""
    return {
        "query": press.query,
        "by": press.by,
        "index": press.index,
        "label": press.label,
        "data": press.data,
        "answered": press.answered,
        "toast": press.toast,
        "alert": press.alert,
        "url": press.url,
    }


def chat_view(account: Account, chat: Chat) -> Json:
    """Tell about a chat without its messages."""
    return {
        "id": chat.id,
        "kind": chat.kind,
        "title": chat.person.name if chat.person else chat.title,
        "started": chat.is_started,
        "blocked": chat.is_blocked,
        "bot_status": chat.bot_status,
        "migrated_to": chat.migrated_to,
        "busy": chat.busy_until > time.monotonic(),
        "menu_button": chat.menu_button or account.menu_button or {"type": "default"},
    }


def flat_buttons(message: Message) -> list[Json]:
    """List the buttons under a message, row after row."""
    rows = (message.markup or {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


def _buttons(markup: Json | None) -> list[list[Json]]:
    rows, index = [], 0
    for row in (markup or {}).get("inline_keyboard", []):
        shown = []
        for button in row:
            shown.append({"index": index, "text": button["text"], **_action(button)})
            index += 1
        rows.append(shown)
    return rows


def _action(button: Json) -> Json:
    if "callback_data" in button:
        return {"data": button["callback_data"]}
    if "url" in button:
        return {"url": button["url"]}
    return {"copy": button["copy_text"]["text"]} if "copy_text" in button else {}


def _keys(markup: Json | None) -> list[list[str]] | None:
    if markup is None or "inline_keyboard" in markup:
        return None
    return [[str(key["text"]) for key in row] for row in markup.get("keyboard", [])]


def _name(who: Json) -> str:
    names = (who.get("first_name"), who.get("last_name"))
    return str(who.get("title") or " ".join(name for name in names if name))


def _file(kind: str, wire: Json) -> Json | None:
    if kind not in {"photo", "document", "voice", "sticker"}:
        return None
    given: Any = wire[kind]
    described = given[-1] if isinstance(given, list) else given
    shown = {"id": described["file_id"], "size": described["file_size"]}
    for name, source in (
        ("name", "file_name"),
        ("mime", "mime_type"),
        ("width", "width"),
        ("height", "height"),
        ("duration", "duration"),
    ):
        if source in described:
            shown[name] = described[source]
    return shown


def _origin(origin: Json | None) -> str | None:
    if origin is None:
        return None
    return _name(origin.get("sender_user") or origin.get("chat") or {}) or origin.get(
        "sender_user_name"
    )
