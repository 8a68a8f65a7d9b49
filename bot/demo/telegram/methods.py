"""The Bot API's methods, each as strict as Telegram's own."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.demo.telegram.commands import Scope, command_list, needs_chat, scope_kind
from bot.demo.telegram.errors import ApiError, bad_request, forbidden
from bot.demo.telegram.files import StoredFile
from bot.demo.telegram.markup import Markup, reply_markup
from bot.demo.telegram.params import Params, Upload, whole_number
from bot.demo.telegram.text import MAX_CAPTION, MAX_TEXT, Formatted, formatted
from bot.demo.telegram.updates import allowed_updates, limit_of
from bot.demo.telegram.webhook import Courier, hook
from bot.demo.telegram.world import Account, Chat, Json, Message, World, as_member

QUERY_LIFETIME = 150.0
"""Seconds of machine time within which a press can be answered."""
_DELETABLE = 48 * 3600
_LONGEST_TOAST = 200
_BUSY = 5.0
_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}
_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a method."""

    world: World
    account: Account
    params: Params
    now: int
    """The calendar's time, in Unix seconds."""
    webhook_pause: float = 1.0
    """Seconds before a webhook that did not answer is tried again, doubled each time."""


# ---- whom it is for -----------------------------------------------------------------------------


def _chat(call: Call, *, writing: bool) -> Chat:
    """Find the chat a call is for.

    Raises:
        ApiError: 400, the bot knows no such chat, or it became a supergroup; 403, the bot was
            blocked or put out and wants to write.
    """
    given = call.params.text("chat_id").strip()
    if not given:
        raise bad_request("chat_id is empty")
    chat = _named(call.account, given)
    if chat is None or not chat.is_started:
        raise bad_request("chat not found")
    if chat.migrated_to is not None:
        raise ApiError(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": chat.migrated_to},
        )
    if chat.bot_status == "kicked":
        raise forbidden(f"bot was kicked from the {chat.kind} chat")
    if chat.bot_status == "left":
        raise forbidden(f"bot is not a member of the {chat.kind} chat")
    if writing and chat.is_blocked:
        raise forbidden("bot was blocked by the user")
    return chat


def _named(account: Account, given: str) -> Chat | None:
    if given.startswith("@"):
        name = given[1:].lower()
        open_chats = (chat for chat in account.chats.values() if not chat.is_private)
        return next((chat for chat in open_chats if (chat.username or "").lower() == name), None)
    number = whole_number(given)
    return None if number is None else account.chats.get(number)


def _message(call: Call, chat: Chat, what: str) -> Message:
    number = call.params.integer("message_id")
    if not number:
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(number)
    if message is None or message.is_deleted or message.is_outside:
        raise bad_request(f"message to {what} not found")
    return message


def _own(call: Call, chat: Chat) -> Message:
    message = _message(call, chat, "edit")
    if not message.by_bot:
        raise bad_request("message can't be edited")
    return message


# ---- sending and editing ------------------------------------------------------------------------


def _text(call: Call, name: str, limit: int) -> Formatted:
    entities = "entities" if name == "text" else "caption_entities"
    explicit = call.params.json(entities)
    read = formatted(
        call.params.text(name),
        call.params.text("parse_mode"),
        explicit if isinstance(explicit, list) else None,
        limit=limit,
    )
    known = [_introduced(call, entity) for entity in read.entities]
    return Formatted(read.text, [entity for entity in known if entity is not None])


def _introduced(call: Call, entity: Json) -> Json | None:
    """Name the person a mention points at; a mention of a stranger is dropped."""
    if entity["type"] != "text_mention" or "user" in entity:
        return entity
    person = call.world.people.get(entity["user_id"])
    if person is None:
        return None
    kept = {name: value for name, value in entity.items() if name != "user_id"}
    return kept | {"user": person.as_user()}


def _content(name: str, read: Formatted) -> Json:
    if not read.text:
        return {}
    content: Json = {name: read.text}
    if read.entities:
        content["entities" if name == "text" else "caption_entities"] = read.entities
    return content


def _markup(call: Call, *, inline_only: bool = False) -> Markup | None:
    if "reply_markup" not in call.params.values:
        return None
    return reply_markup(call.params.json("reply_markup"), inline_only=inline_only)


def _reply(call: Call, chat: Chat) -> Json:
    """Tell which message is answered, when one is."""
    given = call.params.json("reply_parameters")
    asked = given if isinstance(given, dict) else {}
    number = whole_number(asked.get("message_id")) or call.params.integer("reply_to_message_id")
    if not number:
        return {}
    message = chat.messages.get(number)
    if message is None or message.is_deleted or message.is_outside:
        if asked.get("allow_sending_without_reply") or call.params.flag(
            "allow_sending_without_reply"
        ):
            return {}
        raise bad_request("message to be replied not found")
    shown = {name: value for name, value in message.wire.items() if name != "reply_to_message"}
    return {"reply_to_message": shown}


def _send(call: Call, chat: Chat, content: Json) -> Json:
    markup = _markup(call)
    content = _reply(call, chat) | content
    if call.params.flag("protect_content"):
        content["has_protected_content"] = True
    message = call.world.add_message(call.account, chat, content, call.now, markup=markup)
    return message.wire


def send_message(call: Call) -> Json:
    """Send a text."""
    chat = _chat(call, writing=True)
    read = _text(call, "text", MAX_TEXT)
    if not read.text:
        raise bad_request("message text is empty")
    return _send(call, chat, _content("text", read))


def send_photo(call: Call) -> Json:
    """Send a picture."""
    chat = _chat(call, writing=True)
    given = _file(call, "photo")
    if isinstance(given, StoredFile):
        if given.kind != "photo":
            raise bad_request("can't use file of type Document as Photo")
        sizes = [{**given.described(), "width": given.width, "height": given.height}]
    else:
        sizes = call.account.files.keep_photo(given.content)
    caption = _content("caption", _text(call, "caption", MAX_CAPTION))
    return _send(call, chat, {"photo": sizes, **caption})


def send_document(call: Call) -> Json:
    """Send a file."""
    chat = _chat(call, writing=True)
    given = _file(call, "document")
    if isinstance(given, Upload):
        given = call.account.files.keep("document", given.content, given.name, given.mime)
    described = {"file_name": given.name, "mime_type": given.mime, **given.described()}
    caption = _content("caption", _text(call, "caption", MAX_CAPTION))
    return _send(call, chat, {"document": described, **caption})


def _file(call: Call, name: str) -> Upload | StoredFile:
    """Find the file a call brings: attached, or by the id of one that was here before."""
    given = call.params.text(name)
    attached = given.removeprefix("attach://") if given.startswith("attach://") else name
    upload = call.params.files.get(attached)
    if upload is not None:
        if not upload.content:
            raise bad_request("file must be non-empty")
        return upload
    if not given:
        raise bad_request(f"there is no {name} in the request")
    if "://" in given:
        raise bad_request("failed to get HTTP URL content")
    stored = call.account.files.find(given)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return stored


def edit_message_text(call: Call) -> Json:
    """Give a message of the bot's another text, and another keyboard or none."""
    chat = _chat(call, writing=True)
    read = _text(call, "text", MAX_TEXT)
    if not read.text:
        raise bad_request("message text is empty")
    markup = _markup(call, inline_only=True)
    message = _own(call, chat)
    if "text" not in message.wire:
        raise bad_request("there is no text in the message to edit")
    content = _content("text", read)
    kept = {name: message.wire.get(name) for name in ("text", "entities")}
    if kept == {"text": read.text, "entities": content.get("entities")}:
        _ensure_other_markup(message, markup)
    return _edited(call, chat, message, content, markup)


def edit_message_reply_markup(call: Call) -> Json:
    """Give a message of the bot's another keyboard, or none."""
    chat = _chat(call, writing=True)
    markup = _markup(call, inline_only=True)
    message = _own(call, chat)
    _ensure_other_markup(message, markup)
    names = ("text", "entities", "caption", "caption_entities")
    content = {name: message.wire[name] for name in names if name in message.wire}
    return _edited(call, chat, message, content, markup)


def _ensure_other_markup(message: Message, markup: Markup | None) -> None:
    if message.wire.get("reply_markup") == markup:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )


def _edited(call: Call, chat: Chat, message: Message, content: Json, markup: Markup | None) -> Json:
    replaced = {"text", "entities", "caption", "caption_entities", "reply_markup", "edit_date"}
    wire = {name: value for name, value in message.wire.items() if name not in replaced}
    wire |= {"edit_date": call.now, **content}
    if markup is not None:
        wire["reply_markup"] = markup
    message.wire, message.markup = wire, markup
    message.edits += 1
    call.world.note(call.account, chat, message)
    return wire


def delete_message(call: Call) -> bool:
    """Take a message away: any in a private chat, the bot's own elsewhere, within 48 hours."""
    chat = _chat(call, writing=True)
    message = _message(call, chat, "delete")
    may = message.by_bot or chat.is_private or chat.bot_status == "administrator"
    if not may or call.now - message.wire["date"] > _DELETABLE:
        raise bad_request("message can't be deleted")
    message.is_deleted = True
    call.world.note(call.account, chat, message)
    return True


def answer_callback_query(call: Call) -> bool:
    """Answer a press, with or without a few words."""
    found = call.account.queries.get(call.params.text("callback_query_id"))
    if found is None or time.monotonic() - found[2].at > QUERY_LIFETIME:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = call.params.text("text")
    if len(text) > _LONGEST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    chat, message, press = found
    del call.account.queries[press.query]
    press.answered, press.toast = True, text or None
    press.alert = call.params.flag("show_alert")
    press.url = call.params.text("url") or None
    call.world.note(call.account, chat, message)
    return True


def send_chat_action(call: Call) -> bool:
    """Show that the bot is busy with something."""
    chat = _chat(call, writing=True)
    if call.params.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.busy_until = time.monotonic() + _BUSY
    call.world.note(call.account, chat)
    return True


# ---- files --------------------------------------------------------------------------------------


def get_file(call: Call) -> Json:
    """Make a file ready to be fetched."""
    given = call.params.text("file_id")
    if not given:
        raise bad_request("file_id is empty")
    return call.account.files.offer(given)


# ---- who and what the bot is --------------------------------------------------------------------


def get_me(call: Call) -> Json:
    """Tell which bot this is."""
    return call.account.as_user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": call.account.reads_all,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def set_my_commands(call: Call) -> bool:
    """Set the commands of a scope."""
    commands = command_list(call.params.json("commands"))
    call.account.commands.set(_scope(call), call.params.text("language_code"), commands)
    _menus_changed(call)
    return True


def get_my_commands(call: Call) -> list[Json]:
    """Tell the commands of exactly one scope."""
    found = call.account.commands.get(_scope(call), call.params.text("language_code"))
    return [dict(command) for command in found]


def delete_my_commands(call: Call) -> bool:
    """Take the commands of a scope away."""
    call.account.commands.set(_scope(call), call.params.text("language_code"), [])
    _menus_changed(call)
    return True


def _scope(call: Call) -> Scope:
    value = call.params.json("scope")
    kind = scope_kind(value)
    if not needs_chat(kind):
        return kind, 0, 0
    inner = Params({"chat_id": str(value.get("chat_id", ""))}, {})
    chat = _chat(Call(call.world, call.account, inner, call.now), writing=False)
    user = whole_number(value.get("user_id")) or 0
    return kind, chat.id, user if kind == "chat_member" else 0


def _menus_changed(call: Call) -> None:
    for chat in call.account.chats.values():
        call.world.note(call.account, chat)


def set_chat_menu_button(call: Call) -> bool:
    """Choose what the button beside the text field does."""
    button = call.params.json("menu_button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in {
        "default",
        "commands",
        "web_app",
    }:
        raise bad_request("can't parse menu button: Unsupported type specified")
    if call.params.text("chat_id"):
        chat = _chat(call, writing=False)
        chat.menu_button = button
        call.world.note(call.account, chat)
    else:
        call.account.menu_button = button
        _menus_changed(call)
    return True


def get_chat_menu_button(call: Call) -> Json:
    """Tell what the button beside the text field does."""
    button = call.account.menu_button
    if call.params.text("chat_id"):
        button = _chat(call, writing=False).menu_button or button
    return button or {"type": "default"}


# ---- chats --------------------------------------------------------------------------------------


def get_chat(call: Call) -> Json:
    """Tell about a chat."""
    chat = _chat(call, writing=False)
    return chat.as_chat() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, False),
    }


def get_chat_member(call: Call) -> Json:
    """Tell what someone is in a chat."""
    chat = _chat(call, writing=False)
    user = call.params.integer("user_id")
    if user == call.account.id:
        return as_member(call.account.as_user(), chat.bot_status)
    person = call.world.people.get(user)
    if person is None:
        raise bad_request("PARTICIPANT_ID_INVALID" if user else "user not found")
    if chat.is_private:
        if user != chat.id:
            raise bad_request("member not found")
        return as_member(person.as_user(), "member")
    return as_member(person.as_user(), chat.members.get(user, "left"))


# ---- updates ------------------------------------------------------------------------------------


async def get_updates(call: Call) -> list[bytes]:
    """Fetch updates, waiting for some when there are none; each is JSON already."""
    queue, params = call.account.updates, call.params
    if not queue.has_webhook:
        queue.allow(allowed_updates(params.values.get("allowed_updates")))
    return await queue.poll(
        params.integer("offset"), limit_of(params.integer("limit")), params.integer("timeout")
    )


async def set_webhook(call: Call) -> bool:
    """Have updates brought to an address; an empty one ends that."""
    account, params = call.account, call.params
    url = params.text("url")
    goal = (
        hook(url, params.text("secret_token"), params.integer("max_connections")) if url else None
    )
    await stop_courier(account)
    if params.flag("drop_pending_updates"):
        account.updates.drop_all()
    if goal is not None:
        account.updates.allow(allowed_updates(params.values.get("allowed_updates")))
        account.updates.end_poll("terminated by setWebhook request")
        account.courier = Courier(goal, account.updates, call.webhook_pause)
    return True


async def delete_webhook(call: Call) -> bool:
    """Go back to fetching updates."""
    await stop_courier(call.account)
    if call.params.flag("drop_pending_updates"):
        call.account.updates.drop_all()
    return True


async def stop_courier(account: Account) -> None:
    """End the deliveries to a bot's webhook, if it has one."""
    courier, account.courier = account.courier, None
    if courier is not None:
        await courier.close()


def get_webhook_info(call: Call) -> Json:
    """Tell where updates go, and how well."""
    courier, queue = call.account.courier, call.account.updates
    info: Json = {
        "url": courier.goal.url if courier else "",
        "has_custom_certificate": False,
        "pending_update_count": len(queue),
    }
    if courier is not None:
        info |= {"max_connections": courier.goal.connections, "ip_address": "127.0.0.1"}
        if courier.last_error is not None:
            at, reason = courier.last_error
            info |= {"last_error_date": at, "last_error_message": reason}
    if queue.asked_for is not None:
        info["allowed_updates"] = queue.asked_for
    return info


Method = Callable[[Call], Any | Awaitable[Any]]

METHODS: dict[str, tuple[str, Method]] = {
    name.lower(): (name, method)
    for name, method in {
        "getMe": get_me,
        "getUpdates": get_updates,
        "setWebhook": set_webhook,
        "deleteWebhook": delete_webhook,
        "getWebhookInfo": get_webhook_info,
        "sendMessage": send_message,
        "sendPhoto": send_photo,
        "sendDocument": send_document,
        "sendChatAction": send_chat_action,
        "editMessageText": edit_message_text,
        "editMessageReplyMarkup": edit_message_reply_markup,
        "deleteMessage": delete_message,
        "answerCallbackQuery": answer_callback_query,
        "getFile": get_file,
        "getChat": get_chat,
        "getChatMember": get_chat_member,
        "setMyCommands": set_my_commands,
        "getMyCommands": get_my_commands,
        "deleteMyCommands": delete_my_commands,
        "setChatMenuButton": set_chat_menu_button,
        "getChatMenuButton": get_chat_menu_button,
    }.items()
}
"""Every method there is, by its name in lower case, with the name as Telegram writes it."""

SENDING = frozenset({"sendMessage", "sendPhoto", "sendDocument", "editMessageText"})
"""The methods that count against the limits on sending."""
