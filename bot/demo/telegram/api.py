"""The server's face towards bots: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

import asyncio
import inspect
import json
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

from aiohttp import web

from bot.demo.telegram.errors import ApiError
from bot.demo.telegram.faults import Fault, Faults
from bot.demo.telegram.files import MAX_DOWNLOAD
from bot.demo.telegram.limits import Limits
from bot.demo.telegram.methods import METHODS, SENDING, Call
from bot.demo.telegram.params import Params, read_params, whole_number
from bot.demo.telegram.world import Account, World

_LONGEST_HANG = 600.0
_CALLS_KEPT = 500_000
_HTML = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n</body>\r\n</html>\r\n"
_GARBAGE = b'{"ok":true,"result":{"message_id":'
_NOT_FOUND = ApiError(404, "Not Found")
_UNAUTHORIZED = ApiError(401, "Unauthorized")


class ApiCall(NamedTuple):
    """One call as it was received and answered."""

    number: int
    bot: int | None
    """None: a token no bot has."""
    method: str
    chat: int | None
    status: int | None
    """None: it got no answer, or not yet."""
    description: str | None
    at: float
    """Machine time (monotonic) at which it came."""
    wall: float
    """The same moment in Unix seconds."""
    fault: str | None


class _Answer(NamedTuple):
    status: int
    body: bytes
    description: str | None = None


class BotApi:
    """Answers bots, or fails them as ordered."""

    def __init__(
        self,
        world: World,
        faults: Faults,
        now: Callable[[], Awaitable[int]],
        webhook_pause: float,
    ) -> None:
        self.limits: Limits | None = None
        self.calls: deque[ApiCall] = deque(maxlen=_CALLS_KEPT)
        self._world = world
        self._faults = faults
        self._now = now
        self._webhook_pause = webhook_pause
        self._numbers = 0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one call of a method."""
        came = time.monotonic(), time.time()
        account = self._world.accounts.get(request.match_info["token"])
        given = request.match_info["method"]
        method = METHODS.get(given.lower(), (given, None))[0]
        try:
            params = await read_params(request)
        except ApiError as refused:
            answer = _refusal(refused)
            self._record(came, account, method, None, answer)
            return _response(answer)
        chat = _meant_chat(account, params)
        fault = self._faults.meet(method.lower(), chat)
        if fault is not None and fault.kind != "delay":
            return await self._fail(request, fault, came, account, method, params)
        if fault is not None:
            await asyncio.sleep(fault.delay / 1000)
        try:
            answer = await self._carry_out(account, method, params)
        except asyncio.CancelledError:  # the bot did not wait for the answer
            self._record(came, account, method, chat, None, fault)
            raise
        self._record(came, account, method, chat, answer, fault)
        return _response(answer)

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Hand out a file that getFile made ready."""
        came = time.monotonic(), time.time()
        account = self._world.accounts.get(request.match_info["token"])
        fault = self._faults.meet("file", None)
        if fault is not None and fault.kind != "delay":
            return await self._fail(request, fault, came, account, "file", Params({}, {}))
        if fault is not None:
            await asyncio.sleep(fault.delay / 1000)
        stored = account.files.at(request.match_info["path"]) if account else None
        if stored is None or stored.size > MAX_DOWNLOAD:
            answer = _refusal(_NOT_FOUND if account else _UNAUTHORIZED)
            self._record(came, account, "file", None, answer)
            return _response(answer)
        self._record(came, account, "file", None, _Answer(200, b""), fault)
        return web.Response(body=stored.content, content_type="application/octet-stream")

    async def _carry_out(self, account: Account | None, method: str, params: Params) -> _Answer:
        known = METHODS.get(method.lower())
        try:
            if account is None:
                raise _UNAUTHORIZED
            if known is None:
                raise _NOT_FOUND
            self._admit(method, params)
            call = Call(self._world, account, params, await self._now(), self._webhook_pause)
            result = known[1](call)
            if inspect.isawaitable(result):
                result = await result
        except ApiError as refused:
            return _refusal(refused)
        if method == "getUpdates":
            return _Answer(200, b'{"ok":true,"result":[' + b",".join(result) + b"]}")
        return _Answer(200, json.dumps({"ok": True, "result": result}).encode())

    def _admit(self, method: str, params: Params) -> None:
        chat = params.chat()
        if self.limits is None or method not in SENDING or chat is None:
            return
        after = self.limits.admit(chat, time.monotonic())
        if after is not None:
            raise ApiError(429, f"Too Many Requests: retry after {after}", {"retry_after": after})

    async def _fail(
        self,
        request: web.Request,
        fault: Fault,
        came: tuple[float, float],
        account: Account | None,
        method: str,
        params: Params,
    ) -> web.StreamResponse:
        """Let a call fail as a rule says, before or after carrying it out."""
        chat = _meant_chat(account, params)
        if fault.after:
            await self._carry_out(account, method, params)
        if fault.kind == "answer":
            answer = _Answer(fault.code, _fault_body(fault), fault.reason)
            self._record(came, account, method, chat, answer, fault)
            return _response(answer, "text/html" if fault.is_html else "application/json")
        self._record(came, account, method, chat, None, fault)
        if fault.kind == "garbage":
            return _response(_Answer(200, _GARBAGE))
        if fault.kind == "hang":
            await asyncio.sleep(_LONGEST_HANG)
        if request.transport is not None:
            request.transport.abort()
        return _response(_Answer(500, b""))

    def _record(
        self,
        came: tuple[float, float],
        account: Account | None,
        method: str,
        chat: int | None,
        answer: _Answer | None,
        fault: Fault | None = None,
    ) -> None:
        self._numbers += 1
        self.calls.append(
            ApiCall(
                number=self._numbers,
                bot=account.id if account else None,
                method=method,
                chat=chat,
                status=answer.status if answer else None,
                description=answer.description if answer else None,
                at=came[0],
                wall=came[1],
                fault=fault.kind if fault else None,
            )
        )


def _refusal(refused: ApiError) -> _Answer:
    body: dict[str, Any] = {
        "ok": False,
        "error_code": refused.code,
        "description": refused.description,
    }
    if refused.parameters:
        body["parameters"] = refused.parameters
    return _Answer(refused.code, json.dumps(body).encode(), refused.description)


def _fault_body(fault: Fault) -> bytes:
    if fault.is_html:
        return _HTML.encode()
    return _refusal(ApiError(fault.code, fault.reason, fault.parameters)).body


def _response(answer: _Answer, content_type: str = "application/json") -> web.Response:
    return web.Response(status=answer.status, body=answer.body, content_type=content_type)


def _meant_chat(account: Account | None, params: Params) -> int | None:
    """Tell which chat a call is for, by the press it answers where it names none."""
    chat = params.chat()
    query = params.values.get("callback_query_id")
    if chat is None and query is not None and account is not None:
        known = account.presses.get(str(query))
        return known[0].id if known else None
    return chat if chat is not None else whole_number(params.values.get("chat_id"))
