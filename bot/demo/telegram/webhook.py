"""Carries updates to a bot's webhook: in order within a chat, several chats at once, until taken.

Telegram wants HTTPS and a public address. This server never leaves the machine, so it takes
`http://` to loopback and nothing else.
"""

import asyncio
import re
import time
from collections import deque
from dataclasses import dataclass
from urllib.parse import urlsplit

import aiohttp

from bot.demo.telegram.errors import bad_request
from bot.demo.telegram.updates import Update, UpdateQueue

_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
_ANSWER_WITHIN = 60.0
_LONGEST_PAUSE = 60.0


@dataclass(frozen=True, slots=True)
class Hook:
    """Where a bot wants its updates."""

    url: str
    secret: str
    connections: int


def hook(url: str, secret: str, connections: int) -> Hook:
    """Check a webhook as asked for.

    Raises:
        ApiError: 400, it lies outside this machine, or its secret is not A-Z, a-z, 0-9, _ and -.
    """
    try:
        address = urlsplit(url)
        inside = address.hostname in _LOOPBACK and (address.port or 80) > 0
    except ValueError:
        raise bad_request("invalid webhook URL specified") from None
    if address.scheme not in {"http", "https"}:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not inside or address.scheme != "http":
        raise bad_request("bad webhook: Failed to resolve host: this server stays on loopback")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    return Hook(url, secret, max(1, min(connections or 40, 100)))


class Courier:
    """Delivers one bot's updates to one webhook."""

    def __init__(self, goal: Hook, queue: UpdateQueue, pause: float) -> None:
        self.goal = goal
        self.last_error: tuple[int, str] | None = None
        self._queue = queue
        self._pause = pause
        self._lanes: dict[int, deque[Update]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._free = asyncio.Semaphore(goal.connections)
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_ANSWER_WITHIN))
        queue.has_webhook = True
        queue.on_update = self._accept
        for update in queue.pending():
            self._accept(update)

    async def close(self) -> None:
        """Stop delivering; what was not taken waits on."""
        self._queue.has_webhook = False
        self._queue.on_update = None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._session.close()

    def _accept(self, update: Update) -> None:
        lane = self._lanes.get(update.lane)
        if lane is not None:
            lane.append(update)
            return
        self._lanes[update.lane] = deque([update])
        task = asyncio.get_running_loop().create_task(self._drive(update.lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _drive(self, number: int) -> None:
        lane, pause = self._lanes[number], self._pause
        while lane:
            async with self._free:
                taken = await self._deliver(lane[0])
            if taken:
                self._queue.finish(lane.popleft())
                pause = self._pause
            else:
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
        del self._lanes[number]

    async def _deliver(self, update: Update) -> bool:
        headers = {"Content-Type": "application/json"}
        if self.goal.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.goal.secret
        try:
            async with self._session.post(
                self.goal.url, data=update.raw, headers=headers
            ) as answer:
                await answer.read()
                if 200 <= answer.status < 300:
                    return True
                self._failed(f"Wrong response from the webhook: {answer.status} {answer.reason}")
        except TimeoutError:
            self._failed("Read timeout expired")
        except aiohttp.ClientError:
            self._failed("Connection refused")
        return False

    def _failed(self, reason: str) -> None:
        self.last_error = int(time.time()), reason
