"""Keyboards under a message: what Telegram takes, and what it refuses."""

import re
from typing import Any

from bot.demo.telegram.errors import bad_request
from bot.demo.telegram.text import cleaned

MAX_BUTTONS = 100
MAX_DATA = 64
"""Longest callback data, in bytes of UTF-8."""

Markup = dict[str, Any]

_URL = re.compile(r"(?:https?|tg)://\S+|(?:[\w-]+\.)+[A-Za-z]{2,}\S*")
_ACTIONS = {
    "url",
    "callback_data",
    "copy_text",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "callback_game",
    "pay",
}


def reply_markup(value: Any, *, inline_only: bool = False) -> Markup | None:
    """Check what a bot gave as `reply_markup`; None when there is nothing to show.

    Raises:
        ApiError: 400, Telegram would not take it.
    """
    if value in (None, ""):
        return None
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in value:
        return _inline(value["inline_keyboard"])
    if inline_only:
        raise bad_request("inline keyboard expected")
    if "keyboard" in value:
        return {**value, "keyboard": [_keys(row) for row in _rows(value["keyboard"])]}
    if value.get("remove_keyboard") or value.get("force_reply"):
        return value
    return None


def _rows(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise bad_request('can\'t parse reply markup: field "keyboard" must be of type Array')
    for row in value:
        if not isinstance(row, list):
            raise bad_request("can't parse inline keyboard button: expected an Array of Array")
    return value


def _inline(value: Any) -> Markup | None:
    rows = [[_button(button) for button in row] for row in _rows(value) if row]
    if sum(map(len, rows)) > MAX_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return {"inline_keyboard": rows} if rows else None


def _button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: expected an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    if not cleaned(text).strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = [name for name in button if name in _ACTIONS]
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one action expected")
    _ACTION_CHECKS.get(actions[0], _anything)(button[actions[0]])
    return {**button, "text": cleaned(text).strip()}


def _callback_data(value: Any) -> None:
    if not isinstance(value, str) or not 1 <= len(value.encode()) <= MAX_DATA:
        raise bad_request("BUTTON_DATA_INVALID")


def _address(value: Any) -> None:
    if not isinstance(value, str) or not _URL.fullmatch(value):
        raise bad_request("BUTTON_URL_INVALID")


def _copied(value: Any) -> None:
    text = value.get("text") if isinstance(value, dict) else None
    if not isinstance(text, str) or not 1 <= len(text) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _anything(value: Any) -> None:
    del value


_ACTION_CHECKS = {"callback_data": _callback_data, "url": _address, "copy_text": _copied}


def _keys(row: list[Any]) -> list[dict[str, Any]]:
    keys = [{"text": key} if isinstance(key, str) else key for key in row]
    for key in keys:
        if not isinstance(key, dict) or not str(key.get("text", "")).strip():
            raise bad_request("keyboard button text must be non-empty")
    return keys
