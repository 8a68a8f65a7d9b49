"""The demo: the whole assistant against a Bot API server of its own, on one page of phones."""

import asyncio
import contextlib
import shutil
import signal
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, Self

import click
from pydantic import SecretStr

from bot.assistant import Assistant, prepare, telegram_channel
from bot.clock import OFFSET_MARK
from bot.demo.server import ClockHooks, TelegramServer
from bot.settings import Settings
from domain.clock import at, local_day
from domain.plan import load
from domain.texts import Text
from locales import messages
from locales.render import LOCALES, Reader, plain
from services import beginning
from storage import units, upkeep
from storage.engine import open_engine

PLAN = "bo-de-2025"
#: When the demo begins: a Monday morning of Learning Month, a week before the launch.
BEGINS = at(date(2025, 9, 22), time(8))

OFFICER, HEAD_ONE, HEAD_TWO, MEMBER, GROUP = 101, 102, 103, 104, -201


#: Ctrl-C, an order to end, and a closed window, which Windows tells in a way of its own.
_ENDING = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]


def run(port: int, keep: Path | None) -> None:
    """Run until told to end; data lasts only as long, unless a folder keeps it."""
    for one in _ENDING:
        signal.signal(one, signal.default_int_handler)  # as Ctrl-C, from the first moment
    with contextlib.suppress(KeyboardInterrupt), _folder(keep) as folder:
        asyncio.run(_run(port, folder))


@contextlib.contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    """The folder to keep the data in, or one for this run alone."""
    if keep is not None:
        yield keep
        return
    folder = Path(tempfile.mkdtemp(prefix="khuyenhoc-demo-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


async def _run(port: int, folder: Path) -> None:
    told = asyncio.Event()
    with contextlib.suppress(NotImplementedError):  # Windows has none, and interrupts instead
        for one in _ENDING:
            asyncio.get_running_loop().add_signal_handler(one, told.set)
    async with Demo(port, folder) as demo:
        click.echo(demo.server.url)
        await told.wait()


class Demo:
    """A running demo."""

    def __init__(self, port: int, folder: Path) -> None:
        settings = Settings(_env_file=None, data_dir=folder)  # type: ignore[call-arg]  # pydantic's own
        prepare(settings)
        code = _begin(settings)
        self.server = TelegramServer(
            port=port, page=page(code), clock=ClockHooks(read=self._read, move=self._move)
        )
        self._settings, self._task = settings, asyncio.create_task(asyncio.sleep(0))
        self.assistant: Assistant | None = None

    async def __aenter__(self) -> Self:
        """Start the server, then the assistant against it."""
        await self.server.start()
        settings = self._settings.model_copy(
            update={
                "telegram_token": SecretStr(self.server.token),
                "telegram_base_url": self.server.base_url,
                "telegram_base_file_url": self.server.base_file_url,
            }
        )
        self.assistant = Assistant(settings, [telegram_channel(settings)])
        self._task = asyncio.create_task(self.assistant.run())
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop the assistant, then the server."""
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task
        await self.server.stop()

    async def _read(self) -> datetime:
        return self.assistant.calendar.now() if self.assistant is not None else BEGINS

    async def _move(self, to: datetime) -> datetime:
        if self.assistant is None:
            raise ValueError(plain(messages.demo_not_ready(), Reader()))
        return await self.assistant.ticker.move_to(to)


def _begin(settings: Settings) -> str | None:
    """Make the ward on the first start; the officer's code, while it is fresh."""
    engine = open_engine(settings.database)
    try:
        with engine.begin() as db:
            if units.roots(db):
                return None
            ahead = (BEGINS - datetime.now(UTC)).total_seconds()
            upkeep.set_mark(db, OFFSET_MARK, str(ahead))
            return beginning.begin(db, load(PLAN), today=local_day(BEGINS), now=BEGINS).code
    finally:
        engine.dispose()


def page(code: str | None) -> dict[str, Any]:
    """The phones of the page, and what to try on them."""
    steps = ("one", "two", "three", "four", "five", "six")
    officer = _phone(OFFICER, "officer")
    if code is not None:
        officer["start"] = code
    heads = [_phone(HEAD_ONE, "head-one"), _phone(HEAD_TWO, "head-two")]
    group = {
        "kind": "group",
        "chat": {"id": GROUP, "title": _said("demo-group-name")["vi"]},
        "title": _said("demo-group-name"),
        "role": _said("demo-group"),
        "as": [HEAD_ONE, MEMBER],
    }
    return {
        "hint": _said("demo-hint"),
        "guide": [_said(f"demo-step-{step}") for step in steps],
        "phones": [officer, *heads, _phone(MEMBER, "member"), group],
    }


def _phone(user: int, who: str) -> dict[str, Any]:
    name = _said(f"demo-{who}-name")
    return {
        "kind": "private",
        "user": {"id": user, "first_name": name["vi"]},
        "title": name,
        "role": _said(f"demo-{who}"),
    }


def _said(key: str) -> dict[str, str]:
    return {locale: plain(Text(key), Reader(locale)) for locale in LOCALES}
