"""The demo: the whole assistant against a Bot API server of its own, on one page of phones.

It begins in a ward that is running, the day before Learning Month, or on the first day of an empty
one; the page leads through either, and may begin anew at any time.
"""

import asyncio
import contextlib
import shutil
import signal
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

import click
from pydantic import SecretStr

from bot.assistant import Assistant, prepare, telegram_channel
from bot.clock import OFFSET_MARK
from bot.demo import ward
from bot.demo.server import Beginnings, ClockHooks, TelegramServer
from bot.settings import Settings
from bot.ticker import kept_offset
from domain.clock import ZONE, at, local_day
from domain.plan import load
from domain.texts import Text
from locales import messages
from locales.render import LOCALES, Reader, plain
from services import beginning
from storage import units, upkeep
from storage.engine import open_engine


class Beginning(StrEnum):
    """Where the demo may begin."""

    MONTH = "month"
    """A running ward, the day before Learning Month."""
    NOTHING = "nothing"
    """An empty ward whose officer holds an invite."""


#: A Monday of Learning Month, a week before the launch of Lifelong Learning Week.
_MONDAY = at(date(2025, 9, 22), time(8))
BEGINS: Mapping[str, datetime] = {Beginning.MONTH: ward.BEGINS, Beginning.NOTHING: _MONDAY}

OFFICER, HEAD_ONE, HEAD_TWO, MEMBER, SECOND, SCHOOL, GROUP = 101, 102, 103, 104, 105, 106, -201


#: Ctrl-C, an order to end, and a closed window, which Windows tells in a way of its own.
_ENDING = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]


def run(port: int, keep: Path | None, which: Beginning) -> None:
    """Run until told to end; data lasts only as long, unless a folder keeps it."""
    for one in _ENDING:
        signal.signal(one, signal.default_int_handler)  # as Ctrl-C, from the first moment
    with contextlib.suppress(KeyboardInterrupt), _folder(keep) as folder:
        asyncio.run(_run(port, folder, which, is_kept=keep is not None))


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


async def _run(port: int, folder: Path, which: Beginning, *, is_kept: bool) -> None:
    told = asyncio.Event()
    with contextlib.suppress(NotImplementedError):  # Windows has none, and interrupts instead
        for one in _ENDING:
            asyncio.get_running_loop().add_signal_handler(one, told.set)
    async with Demo(port, folder, which, is_kept=is_kept) as demo:
        click.echo(demo.server.url)
        await told.wait()


@dataclass(frozen=True, slots=True)
class _Begun:
    """A ward that is there, and how its demo goes on."""

    code: str | None
    """Of who is still to come in, while it is fresh."""
    offset: timedelta
    """How far ahead of machine time the calendar stands."""


class Demo:
    """A running demo."""

    def __init__(
        self,
        port: int,
        folder: Path,
        which: Beginning = Beginning.MONTH,
        *,
        is_kept: bool = False,
    ) -> None:
        """Set a demo up.

        Args:
            port: Of the page, on loopback; 0 takes a free one.
            folder: Where the data of each beginning stand in a folder of their own.
            which: Where it begins.
            is_kept: Whether data found there are gone on with, rather than begun anew.
        """
        self.server = TelegramServer(
            port=port,
            clock=ClockHooks(read=self._read, move=self._move),
        )
        labels: dict[str, Any] = {one: _said(f"demo-begin-{one}") for one in Beginning}
        self.server.beginnings = Beginnings(labels=labels, begin=self.begin)
        self.assistant: Assistant | None = None
        self._folder, self._which, self._is_kept = folder, which, is_kept
        self._running: asyncio.Task[None] | None = None
        self._beginning = asyncio.Lock()

    async def __aenter__(self) -> Self:
        """Start the server, then the assistant against it."""
        await self.server.start()
        await self.begin(self._which)
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop the assistant, then the server."""
        await self._stop()
        await self.server.stop()

    async def begin(self, which: str) -> None:
        """Begin anew, from one of the beginnings; whatever was done before is let go."""
        async with self._beginning:
            await self._stop()
            self._which = Beginning(which)
            settings = self._settings()
            begun = await asyncio.to_thread(self._prepare, settings)
            await self.server.turn_to(page(self._which, begun.code))
            self.assistant = Assistant(settings, [telegram_channel(settings)])
            self.assistant.calendar.offset = begun.offset
            self._running = asyncio.create_task(self.assistant.run())

    async def _stop(self) -> None:
        running, self._running, self.assistant = self._running, None, None
        if running is not None:
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running

    def _settings(self) -> Settings:
        settings = Settings(_env_file=None, data_dir=self._folder / self._which)  # type: ignore[call-arg]  # pydantic's own
        return settings.model_copy(
            update={
                "telegram_token": SecretStr(self.server.token),
                "telegram_base_url": self.server.base_url,
                "telegram_base_file_url": self.server.base_file_url,
            }
        )

    def _prepare(self, settings: Settings) -> _Begun:
        """The ward's database: made, or found as it was left."""
        if not self._is_kept:
            shutil.rmtree(settings.data_dir, ignore_errors=True)
        prepare(settings)
        engine = open_engine(settings.database)
        try:
            with engine.begin() as db:
                if units.roots(db):
                    return _Begun(None, kept_offset(db))
                offset = BEGINS[self._which] - datetime.now(UTC)
                upkeep.set_mark(db, OFFSET_MARK, str(offset.total_seconds()))
                if self._which is Beginning.MONTH:
                    phones = ward.Phones(
                        channel="telegram", bot=self.server.token.partition(":")[0], group=GROUP
                    )
                    return _Begun(ward.fill(db, phones), offset)
                begins = BEGINS[self._which]
                made = beginning.begin(db, load(ward.PLAN), today=local_day(begins), now=begins)
                return _Begun(made.code, offset)
        finally:
            engine.dispose()

    async def _read(self) -> datetime:
        if self.assistant is None:
            return BEGINS[self._which]
        return self.assistant.calendar.now()

    async def _move(self, to: datetime) -> datetime:
        if self.assistant is None:
            raise ValueError(plain(messages.demo_not_ready(), Reader()))
        return await self.assistant.ticker.move_to(to)


# ---- the page ----------------------------------------------------------------------------------


def page(which: Beginning, code: str | None) -> dict[str, Any]:
    """The phones of the page, and what to try on them."""
    is_running = which is Beginning.MONTH
    inside = {OFFICER, SECOND, HEAD_ONE, SCHOOL, MEMBER} if is_running else set()
    users = [OFFICER, SECOND, HEAD_ONE, HEAD_TWO, SCHOOL, MEMBER] if is_running else _FEW
    phones = [_phone(user, begun=user in inside) for user in users]
    waiting = HEAD_TWO if is_running else OFFICER
    for one in phones:
        if code is not None and one["user"]["id"] == waiting:
            one["start"] = code
    group = {
        "kind": "group",
        "chat": {"id": GROUP, "title": _said("demo-group-name")["vi"]},
        "title": _said("demo-group-name"),
        "role": _said("demo-group-of" if is_running else "demo-group"),
        "as": [HEAD_ONE, MEMBER],
    }
    return {
        "hint": _said("demo-hint"),
        "guide": _GUIDES[which](),
        "beginning": which,
        "phones": [*phones, group],
    }


_FEW = [OFFICER, HEAD_ONE, HEAD_TWO, MEMBER]
_WHO = {
    OFFICER: "officer",
    SECOND: "second",
    HEAD_ONE: "head-one",
    HEAD_TWO: "head-two",
    SCHOOL: "school",
    MEMBER: "member",
}


def _phone(user: int, *, begun: bool) -> dict[str, Any]:
    who = _WHO[user]
    name = _said(f"demo-{who}-name")
    return {
        "kind": "private",
        "user": {"id": user, "first_name": name["vi"]},
        "title": name,
        "role": _said(f"demo-{who}"),
        "begun": begun,
    }


def _step(
    key: str, phone: int | None = None, *, say: str | None = None, to: datetime | None = None
) -> dict[str, Any]:
    """A step of the guide: what to see, on which phone; what is typed, or until when to wait."""
    step: dict[str, Any] = {"words": _said(key)}
    if phone is not None:
        step["phone"] = phone
    if say is not None:
        step["say"] = say
    if to is not None:
        step["to"] = to.astimezone(ZONE).isoformat(timespec="minutes")
    return step


def _on(month: int, day: int, hour: int, minute: int) -> datetime:
    return at(date(2025, month, day), time(hour, minute))


def _month() -> list[dict[str, Any]]:
    """Learning Month, from the day before to the day after its last report is due."""
    return [
        _step("demo-month-calendar", OFFICER, say="/lich"),
        _step("demo-month-targets", OFFICER, say="/tiendo"),
        _step("demo-month-begins", HEAD_ONE, to=_on(9, 5, 7, 31)),
        _step("demo-month-friday", HEAD_ONE, to=_on(9, 5, 17, 1)),
        _step("demo-month-tally", OFFICER, to=_on(9, 8, 7, 1)),
        _step("demo-month-write", OFFICER, say="/vietthongbao"),
        _step("demo-month-approve", SECOND),
        _step("demo-month-read", GROUP),
        _step("demo-month-figures", OFFICER, say="/baocao"),
        _step("demo-month-joins", HEAD_TWO),
        _step("demo-month-schools", SCHOOL, to=_on(9, 22, 8, 1)),
        _step("demo-month-tasks", OFFICER, to=_on(9, 23, 7, 31)),
        _step("demo-month-launch", HEAD_ONE, to=_on(9, 29, 7, 31)),
        _step("demo-month-day", MEMBER, to=_on(10, 2, 7, 31)),
        _step("demo-month-report", SCHOOL, say="/viecphailam"),
        _step("demo-month-late", OFFICER, to=_on(10, 10, 7, 31)),
    ]


def _first_day() -> list[dict[str, Any]]:
    """The first job, from an empty ward to the week's figures."""
    return [
        _step("demo-step-one", OFFICER),
        _step("demo-step-two", OFFICER, say="/donvi"),
        _step("demo-step-three", OFFICER),
        _step("demo-step-four", HEAD_ONE),
        _step("demo-step-five", MEMBER),
        _step("demo-step-six", OFFICER, say="/tonghop"),
        _step("demo-step-seven", OFFICER, to=_on(9, 29, 7, 1)),
    ]


_GUIDES = {Beginning.MONTH: _month, Beginning.NOTHING: _first_day}


def _said(key: str) -> dict[str, str]:
    return {locale: plain(Text(key), Reader(locale)) for locale in LOCALES}
