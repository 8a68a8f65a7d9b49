"""How the server says no: to a bot in Telegram's words, to a phone in plain ones."""

from typing import Any


class ApiError(Exception):
    """The Bot API refuses a call; code and description are Telegram's own."""

    def __init__(
        self, code: int, description: str, parameters: dict[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


class PhoneError(Exception):
    """What a person wanted to do on the phone cannot be done."""


def bad_request(reason: str) -> ApiError:
    """Refuse a call because of what it asks (400)."""
    return ApiError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    """Refuse a call because of whom it is meant for (403)."""
    return ApiError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> ApiError:
    """Refuse a call because another one stands in its way (409)."""
    return ApiError(409, f"Conflict: {reason}")
