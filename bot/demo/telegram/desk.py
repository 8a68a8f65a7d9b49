"""The server's face towards phones and tests: `/phone/<verb>`, JSON in and out.

Answers are `{"ok": true, "result": …}`, or `{"ok": false, "error": "…"}` with a 4xx. Only this
machine's own pages may call it: a page from elsewhere, open in the same browser, may not.
"""

import base64
import binascii
import inspect
import json
import types
import typing
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlsplit

from aiohttp import web

from bot.demo.telegram.errors import ApiError, PhoneError
from bot.demo.telegram.files import StoredFile
from bot.demo.telegram.params import read_params

_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_SHOWN_INLINE = {"image/png", "image/jpeg", "image/gif", "image/webp"}

Verb = Callable[..., Any]


class Desk:
    """Maps verbs to functions; a function's signature is what its callers must keep to."""

    def __init__(self) -> None:
        self._verbs: dict[str, tuple[Verb, inspect.Signature, dict[str, Any]]] = {}

    def offer(self, name: str, verb: Verb) -> None:
        """Make a function callable from outside."""
        self._verbs[name] = verb, inspect.signature(verb), typing.get_type_hints(verb)

    def offer_all(self, owner: object) -> None:
        """Make every public coroutine method of an object callable from outside."""
        for name, verb in inspect.getmembers(owner, inspect.iscoroutinefunction):
            if not name.startswith("_"):
                self.offer(name, verb)

    async def do(self, name: str, arguments: dict[str, Any]) -> Any:
        """Call a function with arguments from JSON.

        Raises:
            PhoneError: There is no such verb, or its arguments do not fit.
        """
        if name not in self._verbs:
            raise PhoneError(f"there is no {name}; there are {', '.join(sorted(self._verbs))}")
        verb, signature, hints = self._verbs[name]
        try:
            signature.bind(**arguments)
        except TypeError as unfit:
            raise PhoneError(f"{name}{signature}: {unfit}") from None
        read = {key: _fitted(key, value, hints.get(key)) for key, value in arguments.items()}
        result = verb(**read)
        return await result if inspect.isawaitable(result) else result

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one request."""
        ensure_from_here(request)
        try:
            params = await read_params(request)
            arguments = dict(params.values)
            for upload in params.files.values():
                arguments |= {"content": upload.content}
                arguments.setdefault("name", upload.name)
            if request.match_info["verb"] == "send_photo":
                arguments.pop("name", None)
            result = await self.do(request.match_info["verb"], arguments)
        except (PhoneError, ValueError) as refused:
            return _answer(400, {"ok": False, "error": str(refused)})
        except ApiError as refused:
            return _answer(refused.code, {"ok": False, "error": refused.description})
        if isinstance(result, StoredFile):
            return _file(result)
        return _answer(200, {"ok": True, "result": result})


def ensure_from_here(request: web.Request) -> None:
    """Turn away requests that a page from elsewhere makes through this machine's browser.

    Raises:
        HTTPForbidden: Host or Origin is not this machine.
    """
    for name in (f"//{request.host}", request.headers.get("Origin", "//localhost")):
        try:
            host = urlsplit(name).hostname
        except ValueError:
            host = None
        if host not in _LOOPBACK:
            raise web.HTTPForbidden(text="this server is for this machine only")


def _answer(status: int, body: dict[str, Any]) -> web.Response:
    return web.Response(
        status=status,
        body=json.dumps(body, ensure_ascii=False, default=_as_json).encode(),
        content_type="application/json",
        headers={"Cache-Control": "no-store"},
    )


def _as_json(value: object) -> Any:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(f"{type(value).__name__} has no JSON form")


def _file(stored: StoredFile) -> web.Response:
    inline = stored.mime in _SHOWN_INLINE
    form = "inline" if inline else "attachment"
    return web.Response(
        body=stored.content,
        content_type=stored.mime if inline else "application/octet-stream",
        headers={
            "Content-Disposition": f"{form}; filename*=UTF-8''{quote(stored.name)}",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "no-store",
        },
    )


def _plain(value: str) -> Any:
    """Read a value that a query or form could only bring as text."""
    try:
        return json.loads(value)
    except ValueError:
        return value


def _fitted(name: str, value: Any, hint: Any) -> Any:
    """Check a value against what a function says it takes.

    Raises:
        PhoneError: It is something else.
    """
    kinds = _kinds(hint)
    if isinstance(value, str) and not kinds & {str, bytes, Any}:
        value = _plain(value)
    if bytes in kinds and isinstance(value, str):
        try:
            return base64.b64decode(value, validate=True)
        except binascii.Error:
            raise PhoneError(f"{name} is written in base64") from None
    if str in kinds and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    accepted = kinds | ({int} if float in kinds else set())
    is_flag = isinstance(value, bool)
    if Any in kinds or (is_flag and bool in kinds):
        return value
    if is_flag or not isinstance(value, tuple(kind for kind in accepted if kind is not Any)):
        wanted = " or ".join(sorted(kind.__name__ for kind in kinds))
        raise PhoneError(f"{name} is {wanted}")
    return value


def _kinds(hint: Any) -> set[Any]:
    if hint is None:
        return {Any}
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        return set().union(*(_kinds(part) for part in typing.get_args(hint)))
    return {typing.get_origin(hint) or hint}
