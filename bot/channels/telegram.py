"""Telegram: PTB as typed client and types; its updater, queue and conversations stay out."""

import contextlib
import dataclasses
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson
import telegram
from telegram import error

from bot.channels import telegram_updates
from bot.channels.channel import (
    Down,
    Moved,
    NotSent,
    Part,
    Read,
    Rejected,
    Slow,
    TokenRefused,
    Uncertain,
    Unparsable,
    Unreachable,
)
from bot.channels.drawing import cut, label, length, words
from bot.channels.transport import READING, AiohttpRequest, NeverArrived
from dialogue.scene import Abilities
from domain.filenames import tidied
from domain.messages import Button, Message
from locales.render import DEFAULT_LOCALE, Markup, Reader

#: What we want to hear of; said at every request, for Telegram keeps the last list it was told.
UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
#: How long Telegram may hold a request for updates open, in seconds.
LONG_POLL = 25
_MAX_TEXT = 4096
_MAX_CAPTION = 1024


class NotChanged(Rejected):
    """The message reads so already."""


class TelegramChannel:
    """One bot."""

    name = telegram_updates.NAME

    def __init__(
        self,
        token: str,
        *,
        base_url: str,
        base_file_url: str,
        files: Path,
        proxy: str | None = None,
        reading: float = READING,
    ) -> None:
        self._poll = AiohttpRequest(connections=2, proxy=proxy)
        self._requests = AiohttpRequest(proxy=proxy, reading=reading)
        self._client = telegram.Bot(
            token,
            base_url=base_url,
            base_file_url=base_file_url,
            request=self._requests,
            get_updates_request=self._poll,
        )
        self._url = f"{base_url}{token}"
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

    async def show_commands(self, commands: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """Show strangers what they may do, by language; of no consequence when it fails."""
        with contextlib.suppress(error.TelegramError):
            for locale, listed in commands.items():
                await self._client.set_my_commands(
                    [telegram.BotCommand(name, about) for name, about in listed],
                    language_code=None if locale == DEFAULT_LOCALE else locale,
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
        asked = {"timeout": LONG_POLL, "limit": 100, "allowed_updates": UPDATES}
        if offset is not None:
            asked["offset"] = offset
        got = await self._call(self._poll, "getUpdates", asked, reading=LONG_POLL + 10.0)
        return [one for one in got if isinstance(one, dict)] if isinstance(got, list) else []

    async def acknowledge(self, query_id: str) -> None:
        """Let a pressed button rest; of no consequence when it fails."""
        with contextlib.suppress(NotSent):
            asked = {"callback_query_id": query_id}
            await self._call(self._requests, "answerCallbackQuery", asked)

    def read(self, body: str) -> Read:
        """Understand a raw update.

        Raises:
            Unparsable: It is not what the Bot API describes, or of no kind we asked for.
        """
        try:
            return telegram_updates.read(orjson.loads(body), self.bot)
        except (AttributeError, KeyError, TypeError, ValueError) as fault:
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
        """Text with buttons below; a long one in parts, or below its file, buttons last."""
        keyboard = _keyboard(message, reader)
        marked = words(message, Reader(reader.locale, reader.address, Markup.HTML))
        if message.attachment is not None:
            file = message.attachment
            drawn = {"file": file.path, "name": file.name, "kind": file.kind, "parse_mode": "HTML"}
            if length(marked) <= _MAX_CAPTION:
                return [{**drawn, "caption": marked, **keyboard}]
            alone = dataclasses.replace(message, attachment=None)
            return [{**drawn, "caption": ""}, *self.draw(alone, reader)]
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
        except error.TelegramError as fault:
            raise _translated(fault) from fault
        if "edits" in part:
            return await self._edit(address, part)
        asked = {"chat_id": address, "link_preview_options": _NO_PREVIEW} | part
        sent = await self._call(self._requests, "sendMessage", asked)
        return str(sent["message_id"]) if isinstance(sent, dict) else ""

    async def _call(
        self,
        requests: AiohttpRequest,
        method: str,
        fields: Mapping[str, Any],
        reading: float | None = None,
    ) -> Any:
        """Call a method for its plain result: PTB would make objects of it that nobody reads.

        Raises:
            NotSent: Telegram said no, or said nothing.
        """
        url = f"{self._url}/{method}"
        try:
            asked = orjson.dumps(fields)
        except TypeError as fault:
            raise Rejected("cannot be written") from fault
        try:
            status, body = await requests.ask("POST", url, asked, reading)
        except error.TelegramError as fault:
            raise _translated(fault) from fault
        try:
            answer = _understood(body)
        except ValueError:
            raise Uncertain(f"status {status}") from None
        if not isinstance(answer, dict) or "ok" not in answer:
            raise Uncertain(f"status {status}")
        if not answer["ok"]:
            raise _refused(answer)
        return answer.get("result")

    async def _edit(self, address: str, part: Part) -> str:
        """Change a message that stands in the chat; one that reads so already is left."""
        changed = {name: value for name, value in part.items() if name != "edits"}
        asked = {"chat_id": address, "message_id": int(part["edits"]), **changed}
        asked["link_preview_options"] = _NO_PREVIEW
        with contextlib.suppress(NotChanged):
            await self._call(self._requests, "editMessageText", asked)
        return str(part["edits"])

    async def _send_file(self, address: str, part: Part) -> str:
        try:
            content = (self._files / part["file"]).read_bytes()
        except OSError as fault:
            raise Rejected("file gone") from fault
        name = tidied(part["name"]) or self._files.joinpath(part["file"]).name
        send = self._client.send_photo if part["kind"] == "photo" else self._client.send_document
        sent = await send(
            address,
            telegram.InputFile(content, filename=name),
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


def _understood(body: bytes) -> Any:
    """An answer's JSON; half a letter (a lone surrogate), which orjson refuses, spoils no other."""
    try:
        return orjson.loads(body)
    except ValueError:
        return json.loads(body)


_NO_PREVIEW = {"is_disabled": True}
#: Labels no longer than this stand side by side, four in a row.
_SHORT = 4


def _keyboard(message: Message, reader: Reader) -> dict[str, Any]:
    rows = [*_rows(message.choices, reader), *_rows(message.asides, reader)]
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}


def _rows(buttons: Sequence[Button], reader: Reader) -> list[list[dict[str, str]]]:
    """One button a row, so that a thumb finds it; very short ones four in a row."""
    drawn = [(label(one, reader), one.data) for one in buttons]
    each = 4 if all(len(words) <= _SHORT for words, _ in drawn) else 1
    rows = [drawn[start : start + each] for start in range(0, len(drawn), each)]
    return [[_button(*one) for one in row] for row in rows]


def _button(words: str, data: str) -> dict[str, str]:
    if data.startswith("https://"):
        return {"text": words, "url": data}
    return {"text": words, "callback_data": data}


# ---- faults ------------------------------------------------------------------------------------


def _refused(answer: Mapping[str, Any]) -> NotSent:
    """Telegram's no as ours."""
    code, why = answer.get("error_code"), str(answer.get("description", ""))
    more = answer.get("parameters") or {}
    if "migrate_to_chat_id" in more:
        return Moved(str(more["migrate_to_chat_id"]))
    if "retry_after" in more:
        return Slow(float(more["retry_after"]))
    match code:
        case 401 | 404:
            return TokenRefused(f"status {code}")
        case 403:
            return Unreachable("forbidden")
        case 409:
            return Down("conflict")
        case 400 if "message is not modified" in why.lower():
            return NotChanged(why)
        case 400:
            gone = "chat not found" in why.lower()
            return Unreachable("chat not found") if gone else Rejected(why)
    return Uncertain(f"status {code}")


def _translated(fault: error.TelegramError) -> NotSent:
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
