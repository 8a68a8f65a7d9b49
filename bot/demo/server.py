"""The demo's own Bot API server, and the page of phones it serves.

In a program: `async with TelegramServer(page=…) as server: …`. As a process:
`python -m bot.demo.server --port 8081`, which prints its address on one line. It listens on
loopback only, keeps everything in memory, and needs no network.
"""

import argparse
import asyncio
import contextlib
import json
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from bot.demo.telegram.api import ApiCall, BotApi
from bot.demo.telegram.calendar import Calendar, ClockHooks
from bot.demo.telegram.desk import Desk, ensure_from_here
from bot.demo.telegram.errors import ApiError, PhoneError
from bot.demo.telegram.faults import Fault, Faults
from bot.demo.telegram.files import MAX_UPLOAD
from bot.demo.telegram.limits import Limits
from bot.demo.telegram.methods import stop_courier
from bot.demo.telegram.people import People
from bot.demo.telegram.phones import TITLE, Phone, furnish, read_page
from bot.demo.telegram.stream import Stream
from bot.demo.telegram.world import Account, Json, World

__all__ = [
    "ApiCall",
    "ApiError",
    "Beginnings",
    "ClockHooks",
    "Fault",
    "Limits",
    "PhoneError",
    "TelegramServer",
    "main",
]

DEMO_TOKEN = "7000000001:demo-only-this-machine-knows-it"  # noqa: S105 - opens nothing but the demo
"""The token in use when none is given."""
_HOST = "127.0.0.1"
_PAGE = Path(__file__).parent / "page"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
_LAST_WORDS = 0.5


@dataclass(frozen=True, slots=True)
class Beginnings:
    """From where whoever starts us can begin, as the page offers it."""

    labels: Mapping[str, Any] = field(default_factory=dict)
    """By name; each one string, or one a language."""
    begin: Callable[[str], Awaitable[None]] | None = None
    """Begins anew from one of them, and turns us to its page."""


class TelegramServer:
    """Telegram for one machine: bots on one side, people with phones on the other.

    Attributes:
        people: What people do, and what they see.
        faults: What is to go wrong.
        limits: Telegram's limits on sending; None while they are off.
        beginnings: From where one can begin anew; nowhere unless somebody says so.
    """

    def __init__(
        self,
        *,
        tokens: Sequence[str] = (DEMO_TOKEN,),
        port: int = 0,
        page: Any = None,
        clock: ClockHooks | None = None,
        limits: Limits | None = None,
        name: str = TITLE,
        username: str = "khuyenhoc_bot",
        reads_all: bool = True,
        webhook_pause: float = 1.0,
    ) -> None:
        """Set a server up; nothing listens until it is started.

        Args:
            tokens: The bots there are, each with a world of chats of its own.
            port: Where to listen on 127.0.0.1; 0 takes a free one.
            page: Phones, guide and all, as `phones.Page` reads it.
            clock: The calendar, where it can be moved.
            limits: Limits on sending to keep.
            name: What bots are called.
            username: Their user name; further bots get a number.
            reads_all: Whether bots see every message of their groups.
            webhook_pause: Seconds before a silent webhook is tried again, doubled each time.

        Raises:
            ValueError: The page's configuration makes no sense, or a token has no number.
        """
        self._page = read_page(page)
        self.beginnings = Beginnings()
        self._wanted_port = port
        self._bots = [_bot(token, name, username, place) for place, token in enumerate(tokens)]
        self._reads_all = reads_all
        self._world = World()
        self._calendar = Calendar(clock)
        self.faults = Faults()
        self.people = People(self._world, self._calendar.seconds)
        self._api = BotApi(self._world, self.faults, self._calendar.seconds, webhook_pause)
        self._api.limits = limits
        self._phones: list[Phone] = []
        self._desk = self._make_desk()
        self._runner: web.AppRunner | None = None
        self._port = 0
        self._make_accounts()

    async def start(self) -> None:
        """Listen; after a stop, with everything as it was.

        Raises:
            OSError: The port is taken.
            ValueError: The page's phones make no sense.
        """
        if not self._phones:
            self._phones = await furnish(self._page, self.people)
        self._runner = web.AppRunner(
            self._application(),
            access_log=None,
            handler_cancellation=True,
            shutdown_timeout=_LAST_WORDS,
        )
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, _HOST, self._wanted_port).start()
        except OSError:
            await self.stop()
            raise
        self._port = int(self._runner.addresses[0][1])

    async def stop(self) -> None:
        """End every poll and delivery, and stop listening."""
        for account in self._world.accounts.values():
            await stop_courier(account)
        if self._runner is not None:
            await self._runner.cleanup()
        self._runner = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    # ---- where it is ----------------------------------------------------------------------------

    @property
    def url(self) -> str:
        """The address of the page, without a slash at its end."""
        return f"http://{_HOST}:{self._port}"

    @property
    def base_url(self) -> str:
        """What python-telegram-bot takes as `base_url`: the token follows."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        """What python-telegram-bot takes as `base_file_url`."""
        return f"{self.url}/file/bot"

    @property
    def token(self) -> str:
        """The first bot's token."""
        return self._world.first.token

    # ---- for tests ------------------------------------------------------------------------------

    @property
    def limits(self) -> Limits | None:
        """The limits on sending; None while they are off."""
        return self._api.limits

    @limits.setter
    def limits(self, limits: Limits | None) -> None:
        self._api.limits = limits

    def calls(self, method: str | None = None, *, since: int = 0) -> list[ApiCall]:
        """List the calls received, oldest first: of one method, or after a number."""
        found = []
        for call in reversed(self._api.calls):
            if call.number <= since:
                break
            if method is None or call.method.lower() == method.lower():
                found.append(call)
        return found[::-1]

    def inject(self, raw: bytes | str | Json, *, bot: str | None = None) -> int:
        """Put an update in the queue exactly as it is, even if it makes no sense.

        An object without an `update_id` gets the next one; bytes and text stay as they are.

        Returns:
            The number under which it waits, and above which it is confirmed.
        """
        updates = self._account(bot).updates
        if isinstance(raw, dict):
            raw = json.dumps({"update_id": updates.next_id} | raw)
        return updates.inject(raw.encode() if isinstance(raw, str) else raw)

    def restart_updates_at(self, number: int, *, bot: str | None = None) -> None:
        """Number further updates from here, as Telegram does after a quiet week."""
        self._account(bot).updates.next_id = number

    async def reset(self) -> None:
        """Forget everything but the bots and the page's configuration."""
        for account in self._world.accounts.values():
            account.updates.end_poll("terminated by other getUpdates request")
            await stop_courier(account)
        self.faults.clear()
        self._api.calls.clear()
        self._world.people.clear()
        self._world.accounts.clear()
        self._world.journal.clear()
        self._world.epoch = f"{time.time_ns():x}"
        self._make_accounts()
        self._phones = await furnish(self._page, self.people)
        self._world.changed.ring()

    async def turn_to(self, page: Any) -> None:
        """Forget everything, and show another page.

        Raises:
            ValueError: Its configuration makes no sense.
        """
        self._page = read_page(page)
        await self.reset()

    async def run_script(self, script: Json) -> None:
        """Set the scene: people, groups, faults, limits, then steps of the people's side.

        Raises:
            PhoneError: A step cannot be done.
        """
        for verb in ("add_person", "add_group", "add_channel", "fault"):
            for arguments in script.get(verb, []):
                await self._desk.do(verb, arguments)
        if "limits" in script:
            await self._desk.do("set_limits", script["limits"])
        for step in script.get("steps", []):
            await self._desk.do(step["do"], {key: step[key] for key in step if key != "do"})

    # ---- inside ---------------------------------------------------------------------------------

    def _make_accounts(self) -> None:
        for number, token, name, username in self._bots:
            account = Account(number, token, name, username, reads_all=self._reads_all)
            self._world.accounts[token] = account

    def _account(self, bot: str | None) -> Account:
        if bot is None:
            return self._world.first
        for account in self._world.accounts.values():
            if bot in {account.token, account.username, str(account.id)}:
                return account
        raise PhoneError("there is no such bot")

    def _application(self) -> web.Application:
        app = web.Application(client_max_size=2 * MAX_UPLOAD)
        app.router.add_route("*", "/bot{token}/{method}", self._api.handle)
        app.router.add_get("/file/bot{token}/{path:.+}", self._api.download)
        app.router.add_get("/phone/stream", self._stream)
        app.router.add_route("*", "/phone/{verb}", self._desk.handle)
        for path, name in (
            ("/", "index.html"),
            ("/page.css", "page.css"),
            ("/page.js", "page.js"),
        ):
            app.router.add_get(path, _static(name))
        app.router.add_route("*", "/{anything:.*}", _nothing_here)
        return app

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        return await Stream(self._world, self._calendar).handle(request)

    def _make_desk(self) -> Desk:
        desk = Desk()
        desk.offer_all(self.people)
        verbs: dict[str, Callable[..., Any]] = {
            "page": self._describe_page,
            "bots": self._list_bots,
            "clock": self._calendar.shown,
            "move_clock": self._calendar.move,
            "calls": self._list_calls,
            "inject": self._inject,
            "restart_updates_at": self.restart_updates_at,
            "fault": self._add_fault,
            "faults": self.faults.in_force,
            "clear_faults": self.faults.clear,
            "set_limits": self._set_limits,
            "reset": self.reset,
            "begin_anew": self._begin_anew,
        }
        for name, verb in verbs.items():
            desk.offer(name, verb)
        return desk

    async def _describe_page(self) -> Json:
        bot = self._world.first
        return {
            "title": self._page.title,
            "hint": self._page.hint,
            "guide": self._page.guide,
            "language": self._page.language,
            "bot": bot.as_user(),
            "phones": [self._describe_phone(phone) for phone in self._phones],
            "clock": await self._calendar.shown(),
            "beginnings": [
                {"id": name, "label": label} for name, label in self.beginnings.labels.items()
            ],
            "beginning": self._page.beginning,
            "epoch": self._world.epoch,
            "revision": self._world.revision,
        }

    def _describe_phone(self, phone: Phone) -> Json:
        speakers = [
            {"id": number, "name": self._world.people[number].name} for number in phone.speakers
        ]
        return asdict(phone) | {"speakers": speakers}

    async def _begin_anew(self, beginning: str) -> None:
        if self.beginnings.begin is None or beginning not in self.beginnings.labels:
            raise PhoneError("there is no such beginning")
        await self.beginnings.begin(beginning)

    def _list_bots(self) -> list[Json]:
        return [
            {
                **account.as_user(),
                "token": account.token,
                "pending": len(account.updates),
                "next_update_id": account.updates.next_id,
            }
            for account in self._world.accounts.values()
        ]

    def _list_calls(
        self, method: str | None = None, since: int = 0, limit: int = 1000
    ) -> list[Json]:
        return [call._asdict() for call in self.calls(method, since=since)[-limit:]]

    def _inject(self, raw: Any, bot: str | None = None) -> int:
        return self.inject(raw, bot=bot)

    def _add_fault(self, **rule: Any) -> int:
        try:
            return self.faults.add(Fault(**rule))
        except TypeError as unknown:
            raise PhoneError(f"fault: {unknown}") from None

    def _set_limits(
        self, *, on: bool = True, overall: int = 30, burst: int = 3, group: int = 20
    ) -> None:
        self.limits = Limits(overall, burst, group) if on else None


def _bot(token: str, name: str, username: str, place: int) -> tuple[int, str, str, str]:
    number = token.partition(":")[0]
    if not number.isdigit():
        raise ValueError("a bot's token begins with its number and a colon")
    if place:
        return int(number), token, f"{name} {place + 1}", f"{username}_{place + 1}"
    return int(number), token, name, username


def _static(name: str) -> Any:
    async def serve(request: web.Request) -> web.StreamResponse:
        ensure_from_here(request)
        headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-store"}
        return web.FileResponse(_PAGE / name, headers=headers)

    return serve


async def _nothing_here(request: web.Request) -> web.StreamResponse:
    del request
    body = {"ok": False, "error_code": 404, "description": "Not Found"}
    return web.json_response(body, status=404)


# ---- as a process -------------------------------------------------------------------------------


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until told to stop; prints the address on one line."""
    parser = argparse.ArgumentParser(prog="python -m bot.demo.server", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--token", action="append", help="a bot's token; may be given again")
    parser.add_argument("--script", type=Path, help="JSON: page, people, faults, steps")
    given = parser.parse_args(arguments)
    try:
        script = json.loads(given.script.read_text("utf-8")) if given.script else {}
        asyncio.run(_serve(given.port, given.token or [DEMO_TOKEN], script))
    except (OSError, ValueError, PhoneError) as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    return 0


async def _serve(port: int, tokens: list[str], script: Json) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C ends the loop itself
            loop.add_signal_handler(number, stopped.set)
    async with TelegramServer(tokens=tokens, port=port, page=script.get("page")) as server:
        await server.run_script(script)
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        await stopped.wait()


if __name__ == "__main__":
    sys.exit(main())
