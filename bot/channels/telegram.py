"""Telegram: PTB as typed client and types; its updater, queue and conversations stay out."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import telegram
from telegram import error

from bot.channels.channel import (
    Down,
    Moved,
    Part,
    Read,
    Rejected,
    Slow,
    TokenRefused,
    Uncertain,
    Unparsable,
    Unreachable,
)
from bot.channels.drawing import cut, length, words
from bot.channels.transport import AiohttpRequest, NeverArrived
from dialogue.said import Left, Odd, Pressed, Returned, Said, Sent, Typed, Unreadable
from dialogue.scene import Abilities
from domain.folding import composed
from domain.messages import Button, Message
from locales.render import Markup, Reader, plain
from storage.accounts import Sender
from storage.inbox import Update

NAME = "telegram"
#: What we want to hear of; said at every request, for Telegram keeps the last list it was told.
UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
#: How long Telegram may hold a request for updates open, in seconds.
LONG_POLL = 25
#: Files larger than this are never fetched.
LARGEST_FILE = 5_000_000
_MAX_TEXT = 4096
_MAX_CAPTION = 1024


class TelegramChannel:
    """One bot."""

    name = NAME

    def __init__(
        self,
        token: str,
        *,
        base_url: str,
        base_file_url: str,
        files: Path,
        proxy: str | None = None,
    ) -> None:
        self._poll = AiohttpRequest(connections=2, proxy=proxy)
        self._client = telegram.Bot(
            token,
            base_url=base_url,
            base_file_url=base_file_url,
            request=AiohttpRequest(proxy=proxy),
            get_updates_request=self._poll,
        )
        self._updates_url = f"{base_url}{token}/getUpdates"
        self._files = files
        self.bot = token.partition(":")[0]
        self.abilities = Abilities(max_text=_MAX_TEXT)

    async def open(self) -> None:
        """Connect, and learn the bot's own name for its links.

        Raises:
            NotSent: Telegram could not be reached, or does not know the token.
        """
        try:
            await self._client.initialize()
        except error.TelegramError as fault:
            raise _translated(fault) from fault
        self.abilities = Abilities(
            max_text=_MAX_TEXT, link=f"https://t.me/{self._client.username}?start="
        )

    async def close(self) -> None:
        """Disconnect."""
        await self._client.shutdown()
        await self._poll.shutdown()

    # ---- in ----------------------------------------------------------------------------------

    async def poll(self, offset: int | None) -> list[dict[str, Any]]:
        """Wait for updates; asking with an offset acknowledges all before it.

        Raises:
            NotSent: Telegram could not be reached, or refused.
        """
        asked = {"timeout": LONG_POLL, "limit": 100, "allowed_updates": json.dumps(UPDATES)}
        if offset is not None:
            asked["offset"] = offset
        query = "&".join(f"{name}={value}" for name, value in asked.items())
        try:
            got = await self._poll.post(
                f"{self._updates_url}?{query}", read_timeout=LONG_POLL + 10.0
            )
        except error.TelegramError as fault:
            raise _translated(fault) from fault
        listed: list[Any] = got if isinstance(got, list) else []
        return [one for one in listed if isinstance(one, dict)]

    async def acknowledge(self, query_id: str) -> None:
        """Let a pressed button rest; of no consequence when it fails."""
        try:
            await self._client.do_api_request(
                "answerCallbackQuery", api_kwargs={"callback_query_id": query_id}
            )
        except error.TelegramError:
            return

    def read(self, body: str) -> Read:
        """Understand a raw update.

        Raises:
            Unparsable: PTB cannot make an update of it, or it is of no kind we asked for.
        """
        try:
            update = telegram.Update.de_json(json.loads(body), None)
            return _read(update, self.bot)
        except (AttributeError, KeyError, TypeError, ValueError, OverflowError) as fault:
            raise Unparsable(type(fault).__name__) from fault

    async def fetch(self, remote: str) -> bytes:
        """The content of a file someone sent.

        Raises:
            NotSent: It could not be fetched.
        """
        try:
            file = await self._client.get_file(remote)
            return bytes(await file.download_as_bytearray())
        except error.TelegramError as fault:
            raise _translated(fault) from fault

    # ---- out ---------------------------------------------------------------------------------

    def draw(self, message: Message, reader: Reader) -> list[Part]:
        """Text with buttons below; a long one in parts, the buttons below the last."""
        keyboard = _keyboard([*message.choices, *message.asides], reader)
        if message.attachment is not None:
            caption = words(message, Reader(reader.locale, reader.address, Markup.HTML))
            if length(caption) > _MAX_CAPTION:
                caption = ""
            file = message.attachment
            return [
                {
                    "file": file.path,
                    "name": file.name,
                    "kind": file.kind,
                    "caption": caption,
                    "parse_mode": "HTML",
                    **keyboard,
                }
            ]
        marked = words(message, Reader(reader.locale, reader.address, Markup.HTML))
        if length(marked) <= _MAX_TEXT:
            return [{"text": marked, "parse_mode": "HTML", **keyboard}]
        bare = words(message, Reader(reader.locale, reader.address, Markup.PLAIN))
        parts: list[Part] = [{"text": piece} for piece in cut(bare, _MAX_TEXT)]
        parts[-1] |= keyboard
        return parts

    async def send(self, address: str, part: Part) -> str:
        """Send one part; the id Telegram gave it.

        Raises:
            NotSent: It did not go, or may not have.
        """
        try:
            if "file" in part:
                return await self._send_file(address, part)
            if "commands" in part:
                return await self._send_commands(address, part)
            asked = {"chat_id": address, "link_preview_options": _NO_PREVIEW, **part}
            sent = await self._client.do_api_request("sendMessage", api_kwargs=asked)
        except error.TelegramError as fault:
            raise _translated(fault) from fault
        return str(sent["message_id"])

    async def _send_file(self, address: str, part: Part) -> str:
        try:
            content = (self._files / part["file"]).read_bytes()
        except OSError as fault:
            raise Rejected("file gone") from fault
        send = self._client.send_photo if part["kind"] == "photo" else self._client.send_document
        sent = await send(
            address,
            telegram.InputFile(content, filename=part["name"]),
            caption=part["caption"] or None,
            parse_mode=part["parse_mode"],
            reply_markup=part.get("reply_markup"),
        )
        return str(sent.message_id)

    async def _send_commands(self, address: str, part: Part) -> str:
        """The list of commands a chat shows: what this person may do."""
        await self._client.set_my_commands(
            [telegram.BotCommand(name, about) for name, about in part["commands"]],
            scope=telegram.BotCommandScopeChat(address),
        )
        return "commands"


_NO_PREVIEW = {"is_disabled": True}
#: Labels no longer than this stand side by side, four in a row.
_SHORT = 4


def _keyboard(buttons: Sequence[Button], reader: Reader) -> dict[str, Any]:
    drawn = [(plain(one.label, reader), one.data) for one in buttons]
    if not drawn:
        return {}
    each = 4 if all(len(label) <= _SHORT for label, _ in drawn) else 1
    rows = [drawn[start : start + each] for start in range(0, len(drawn), each)]
    return {"reply_markup": {"inline_keyboard": [[_button(*one) for one in row] for row in rows]}}


def _button(label: str, data: str) -> dict[str, str]:
    if data.startswith("https://"):
        return {"text": label, "url": data}
    return {"text": label, "callback_data": data}


# ---- reading -----------------------------------------------------------------------------------


def raw_update(raw: Mapping[str, Any]) -> Update:
    """A raw update as the inbox stores it: its id, and the chat whose order it keeps."""
    kinds = (value for name, value in raw.items() if name != "update_id")
    chat = next((found for kind in kinds if (found := _chat(kind))), "none")
    return Update(
        key=str(raw.get("update_id", "none"))[:60],
        lane=f"{NAME}:{chat}"[:120],
        body=json.dumps(raw, ensure_ascii=False, separators=(",", ":")),
    )


def _chat(kind: object) -> str | None:
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


def _read(update: telegram.Update, bot: str) -> Read:
    if (query := update.callback_query) is not None:
        chat = query.message.chat if query.message is not None else query.from_user
        sender = _sender(bot, query.from_user, chat)
        return Read(sender=sender, said=Pressed(query.data or ""))
    if (change := update.my_chat_member) is not None:
        gone = change.new_chat_member.status in {"kicked", "left"}
        said: Said = Left() if gone else Returned()
        return Read(sender=_sender(bot, change.from_user, change.chat), said=said)
    message = update.message or update.edited_message
    if message is None:
        raise Unparsable("no message")
    moved = message.migrate_to_chat_id
    return Read(
        sender=_sender(bot, message.from_user, message.chat),
        said=_said(message),
        edited=update.edited_message is not None,
        moved_to=str(moved) if moved is not None else None,
    )


def _sender(bot: str, user: telegram.User | None, chat: telegram.Chat | telegram.User) -> Sender:
    return Sender(
        channel=NAME,
        bot=bot,
        user=str(user.id if user is not None else chat.id),
        chat=str(chat.id),
        is_private=isinstance(chat, telegram.User) or chat.type == "private",
    )


def _said(message: telegram.Message) -> Said:
    if message.forward_origin is not None:
        return Odd(Unreadable.FORWARDED)
    if message.text is not None:
        return Typed(composed(message.text))
    if (document := message.document) is not None:
        name = document.file_name or ""
        kind = name.rpartition(".")[2].lower() if "." in name else ""
        return Sent(
            name=composed(name), kind=kind, size=document.file_size or 0, remote=document.file_id
        )
    if message.photo:
        largest = message.photo[-1]
        return Sent(name="", kind="jpg", size=largest.file_size or 0, remote=largest.file_id)
    odd = {
        Unreadable.VOICE: message.voice or message.video_note or message.audio,
        Unreadable.STICKER: message.sticker or message.animation,
        Unreadable.LOCATION: message.location or message.venue,
        Unreadable.CONTACT: message.contact,
    }
    return Odd(next((kind for kind, there in odd.items() if there), Unreadable.OTHER))


# ---- faults ------------------------------------------------------------------------------------


def _translated(fault: error.TelegramError) -> Exception:
    """PTB's error as ours; a permanent 400 *is* a NetworkError in PTB, so it is met first."""
    match fault:
        case error.RetryAfter():
            after = fault.retry_after
            seconds = after if isinstance(after, int) else after.total_seconds()
            return Slow(float(seconds))
        case error.ChatMigrated():
            return Moved(str(fault.new_chat_id))
        case error.Forbidden():
            return Unreachable("forbidden")
        case error.InvalidToken():
            return TokenRefused("token")
        case error.Conflict():
            return Down("conflict")
        case error.BadRequest():
            gone = "chat not found" in fault.message.lower()
            return Unreachable("chat not found") if gone else Rejected(fault.message)
        case NeverArrived():
            return Down(fault.message)
        case error.NetworkError():
            return Uncertain(fault.message)
    return Uncertain(type(fault).__name__)
