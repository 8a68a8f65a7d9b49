"""Claims about the demo; the helpers its test modules share stand here."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import telegram

from bot.demo.server import TelegramServer

TOKEN = "123456:a-token-for-tests"  # noqa: S105 - opens nothing
HANH = 12
"""A person who pressed Start."""
STRANGER = 99
"""A person who never wrote to the bot."""
GROUP = -4100
"""A group the bot was added to, with both of them in it."""


class Raw:
    """Calls the server as any HTTP client would."""

    def __init__(self, server: TelegramServer, session: aiohttp.ClientSession) -> None:
        self.server = server
        self.session = session

    async def call(self, method: str, **params: Any) -> tuple[int, dict[str, Any]]:
        """Call a method with JSON parameters; tell the status and the whole answer."""
        url = f"{self.server.base_url}{TOKEN}/{method}"
        async with self.session.post(url, json=params) as answer:
            body: dict[str, Any] = await answer.json()
            return answer.status, body

    async def result(self, method: str, **params: Any) -> Any:
        """Call a method that works, and tell its result."""
        status, body = await self.call(method, **params)
        assert status == 200, body
        return body["result"]

    async def refusal(self, method: str, **params: Any) -> tuple[int, str]:
        """Call a method that is refused; tell code and description."""
        status, body = await self.call(method, **params)
        assert body["ok"] is False, body
        assert body["error_code"] == status
        return status, body["description"]

    async def phone(self, verb: str, **arguments: Any) -> Any:
        """Do something on the people's side, over HTTP."""
        async with self.session.post(f"{self.server.url}/phone/{verb}", json=arguments) as answer:
            body = await answer.json()
            assert body["ok"], body
            return body["result"]


@asynccontextmanager
async def serving(**options: Any) -> AsyncIterator[Raw]:
    """Run a server with Hạnh, who began, a stranger who did not, and their group."""
    options = {"tokens": [TOKEN]} | options
    async with TelegramServer(**options) as server, aiohttp.ClientSession() as session:
        people = server.people
        await people.add_person("Hạnh", id=HANH)
        await people.add_person("Lạ", id=STRANGER)
        await people.start(HANH)
        await people.add_group("Tổ dân phố 12", [HANH, STRANGER], id=GROUP)
        raw = Raw(server, session)
        await raw.result("getUpdates", offset=-1)
        last = (await raw.result("getUpdates"))[-1]["update_id"]
        await raw.result("getUpdates", offset=last + 1)
        yield raw


def on_server(claim: Callable[[Raw], Awaitable[None]], **options: Any) -> None:
    """Prove something against a running server."""

    async def prove() -> None:
        async with asyncio.timeout(30):
            async with serving(**options) as raw:
                await claim(raw)

    asyncio.run(prove())


@asynccontextmanager
async def client(raw: Raw) -> AsyncIterator[telegram.Bot]:
    """Speak to the server through python-telegram-bot."""
    server = raw.server
    bot = telegram.Bot(TOKEN, base_url=server.base_url, base_file_url=server.base_file_url)
    async with bot:
        yield bot


PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000780000005a08000000003e3f06ad") + bytes(
    64
)
"""A picture of 120 by 90, as far as its header tells."""
