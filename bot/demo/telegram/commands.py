"""The list of commands a chat's menu shows: by scope and language, the narrowest wins."""

import re
from typing import Any

from bot.demo.telegram.errors import bad_request

Scope = tuple[str, int, int]
"""Kind of scope, chat and user; 0 where the kind has none."""
Command = dict[str, str]

_NAME = re.compile(r"[a-z0-9_]{1,32}")
_MOST = 100
_PLAIN = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
}
_OF_A_CHAT = {"chat", "chat_administrators", "chat_member"}


class Commands:
    """The commands of one bot."""

    def __init__(self) -> None:
        self._lists: dict[tuple[Scope, str], list[Command]] = {}

    def set(self, scope: Scope, language: str, commands: list[Command]) -> None:
        """Give a scope its list; an empty one takes it away."""
        if commands:
            self._lists[scope, language] = commands
        else:
            self._lists.pop((scope, language), None)

    def get(self, scope: Scope, language: str) -> list[Command]:
        """Tell exactly what was set for a scope and language."""
        return self._lists.get((scope, language), [])

    def shown(
        self, chat: int, user: int, language: str, *, private: bool, admin: bool
    ) -> list[Command]:
        """Tell what a person's menu shows in a chat."""
        for scope in _narrowest_first(chat, user, private=private, admin=admin):
            for spoken in (language, ""):
                if found := self._lists.get((scope, spoken)):
                    return found
        return []


def _narrowest_first(chat: int, user: int, *, private: bool, admin: bool) -> list[Scope]:
    if private:
        return [("chat", chat, 0), ("all_private_chats", 0, 0), ("default", 0, 0)]
    scopes: list[Scope] = [("chat_member", chat, user)]
    if admin:
        scopes.append(("chat_administrators", chat, 0))
    scopes.append(("chat", chat, 0))
    if admin:
        scopes.append(("all_chat_administrators", 0, 0))
    return [*scopes, ("all_group_chats", 0, 0), ("default", 0, 0)]


def scope_kind(value: Any) -> str:
    """Read what kind of scope is meant; nothing given means the default one.

    Raises:
        ApiError: 400, Telegram knows no such scope.
    """
    if value in (None, ""):
        return "default"
    kind = value.get("type") if isinstance(value, dict) else None
    if kind not in _PLAIN | _OF_A_CHAT:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    return str(kind)


def needs_chat(kind: str) -> bool:
    """Tell whether a kind of scope names a chat."""
    return kind in _OF_A_CHAT


def command_list(value: Any) -> list[Command]:
    """Check a list of commands.

    Raises:
        ApiError: 400, a name is not 1..32 of a-z, 0-9 and _, or a description not 1..256 long.
    """
    if not isinstance(value, list):
        raise bad_request("expected an Array of BotCommand")
    if len(value) > _MOST:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_command(item) for item in value]


def _command(item: Any) -> Command:
    if not isinstance(item, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name = str(item.get("command", "")).removeprefix("/")
    description = str(item.get("description", "")).strip()
    if not _NAME.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}
