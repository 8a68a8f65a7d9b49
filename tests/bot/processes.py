"""Real processes for tests: a Telegram of our own, and the assistant started and killed."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import aiohttp

from tests.conftest import SECRET
from tests.crowd import TOKEN


class People:
    """The people's side of the server, over HTTP."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url, self._session = url, session

    async def do(self, verb: str, **what: Any) -> Any:
        """One thing done; what came of it."""
        async with self._session.post(f"{self.url}/phone/{verb}", json=what) as response:
            answer = await response.json()
        assert answer["ok"], answer
        return answer["result"]

    async def say(self, person: int, text: str) -> int:
        """Type a line; the id of the message."""
        return int((await self.do("say", person=person, text=text))["id"])

    async def press(self, person: int, message: int, label: str) -> None:
        """Tap a button of a message."""
        await self.do("press", person=person, message=message, label=label)

    async def wait(self, person: int, after: int, within: float = 60.0) -> list[dict[str, Any]]:
        """The bot's messages after one, at least one unless time runs out."""
        found = await self.do("wait", chat=person, after=after, within=min(within, 10.0))
        return list(found)

    async def until(
        self, person: int, after: int, *, words: str = "", button: str = "", within: float = 90.0
    ) -> dict[str, Any]:
        """The first message of the bot after one that has these words or this button."""
        async with asyncio.timeout(within):
            while True:
                for message in await self.wait(person, after):
                    labels = [b["text"] for row in message.get("buttons") or [] for b in row]
                    if words in message["text"] and (not button or button in labels):
                        return message
                    after = message["id"]

    async def newest(self, person: int, *, button: str) -> dict[str, Any]:
        """The bot's newest message that has this button."""
        for message in reversed(await self.do("messages", chat=person, limit=500)):
            if button in [b["text"] for row in message.get("buttons") or [] for b in row]:
                return dict(message)
        raise AssertionError(f"no button {button!r}")


@asynccontextmanager
async def telegram() -> AsyncIterator[People]:
    """A Bot API server as a process of its own, which outlives the assistant's."""
    command = [sys.executable, "-m", "bot.demo.server", "--port", "0", "--token", TOKEN]
    with subprocess.Popen(  # noqa: ASYNC220, S603  # read for one line only; our own program
        command, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        url = server.stdout.readline().strip()
        try:
            async with aiohttp.ClientSession() as session:
                yield People(url, session)
        finally:
            server.terminate()


@dataclass
class Assistants:
    """Running assistants on one database; any of them may be killed at any time."""

    url: str
    folder: Path
    telegram: str
    count: int = 1
    module: str = "bot.cli"
    env: dict[str, str] = field(default_factory=dict)
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def __enter__(self) -> Self:
        for _ in range(self.count):
            self.start()
        return self

    def __exit__(self, *_: object) -> None:
        for one in self.running:
            one.terminate()
        for one in self.running:
            one.wait(20)
        told = (self.folder / "log").read_text()
        assert [secret for secret in SECRET if secret in told] == []

    def start(self) -> None:
        """Start one more."""
        env = (
            os.environ
            | self.env
            | {
                "KHUYENHOC_DATA_DIR": str(self.folder),
                "KHUYENHOC_DATABASE_URL": self.url,
                "KHUYENHOC_TELEGRAM_TOKEN": TOKEN,
                "KHUYENHOC_TELEGRAM_BASE_URL": f"{self.telegram}/bot",
                "KHUYENHOC_TELEGRAM_BASE_FILE_URL": f"{self.telegram}/file/bot",
                "KHUYENHOC_SEND_PER_SECOND": "1000",
                "KHUYENHOC_SEND_PER_CHAT": "1000",
            }
        )
        log = (self.folder / "log").open("ab")
        command = [sys.executable, "-m", self.module, "run"]
        process = subprocess.Popen(command, env=env, stderr=log)  # noqa: S603  # our own program
        self.running.append(process)
        log.close()

    def kill(self, which: int) -> None:
        """Send kill -9, and start another in its place."""
        victim = self.running.pop(which % len(self.running))
        victim.send_signal(signal.SIGKILL)
        victim.wait()
        self.start()
