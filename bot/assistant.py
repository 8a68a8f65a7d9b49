"""The assistant put together and running: intake, worker, sender, jobs, clockwork."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from bot import log
from bot.announcer import Announcer
from bot.channels.channel import Channel, NotSent
from bot.channels.telegram import TelegramChannel
from bot.clock import Calendar
from bot.due import DOERS
from bot.files import Files
from bot.intake import TelegramIntake
from bot.jobs import Jobs
from bot.lease import Lease, this_process
from bot.sender import Limits, Sender
from bot.settings import Settings
from bot.store import Store, open_store
from bot.ticker import Ticker, kept_offset
from bot.worker import Worker
from dialogue.engine import Engine
from domain.permissions import Powers
from handlers import REGISTRY
from locales.render import LOCALES, Reader
from storage import migrations
from storage.engine import alone, open_engine

Part = Callable[[], Awaitable[None]]
#: How long a part that fell over rests before it is started again, in seconds.
REST = 1.0
_LOG = log.get()


def prepare(settings: Settings) -> None:
    """Make the data folder and bring the database to what this program needs."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    engine = open_engine(settings.database)
    try:
        with alone(engine):  # several may be started at once
            if migrations.revision(engine) != migrations.newest():
                migrations.upgrade(engine)
    finally:
        engine.dispose()


def telegram_channel(settings: Settings) -> TelegramChannel:
    """The Telegram bot of the settings.

    Raises:
        SettingsWrong: No token was set.
    """
    return TelegramChannel(
        settings.token,
        base_url=settings.telegram_base_url,
        base_file_url=settings.telegram_base_file_url,
        files=settings.data_dir,
        proxy=settings.telegram_proxy,
    )


class Assistant:
    """All parts of one process."""

    def __init__(self, settings: Settings, channels: Sequence[Channel]) -> None:
        self.settings = settings
        self.channels = {one.name: one for one in channels}
        self.store: Store = open_store(settings.database)
        self.calendar = Calendar()
        files = Files(settings.data_dir)
        engine = make_engine(self.channels, settings.locale, settings.data_dir)
        self.worker = Worker(
            self.store, engine, self.channels, self.calendar, files, self._answered
        )
        self.jobs = Jobs(self.store, self.channels, self.calendar, files, self._answered)
        self.announcer = Announcer(self.store, self.calendar, self.channels, self._answered)
        self.ticker = Ticker(
            self.store, self.calendar, DOERS, files, self._answered, self.announcer.settle
        )
        self._senders: list[Sender] = []
        self._leases: list[Lease] = []

    def _answered(self) -> None:
        """Something was put into the outbox."""
        for sender in self._senders:
            sender.poke()
        self.announcer.poke()

    async def run(self) -> None:
        """Run until cancelled; then let what is on its way arrive, and let the leases go."""
        running = asyncio.create_task(self._run())
        try:
            await asyncio.shield(running)
        finally:
            for sender in self._senders:
                await sender.drain()
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running
            await self._stop()

    async def _run(self) -> None:
        """All parts side by side; one that falls over is started again."""
        self.calendar.offset = await self.store.read(kept_offset)
        parts: list[Part] = [self.worker.run, self.jobs.run, self.announcer.run]
        for channel in self.channels.values():
            parts += self._parts_of(channel)
        self.ticker.start()
        async with asyncio.TaskGroup() as tasks:
            for part in parts:
                tasks.create_task(_kept_up(part))

    def _parts_of(self, channel: Channel) -> list[Part]:
        """What sends for a channel, and what polls it."""
        settings, holder = self.settings, this_process()
        sending = Lease(self.store, f"send:{channel.name}:{channel.bot}", holder)
        limits = Limits(
            per_second=settings.send_per_second,
            per_chat=settings.send_per_chat,
            per_group_minute=settings.send_per_group_minute,
            in_flight=settings.send_in_flight,
        )
        sender = Sender(channel, self.store, sending, limits, settings.locale)
        self._senders.append(sender)
        self._leases.append(sending)
        parts: list[Part] = [sending.run, sender.run]
        if isinstance(channel, TelegramChannel):
            polling = Lease(self.store, f"poll:{channel.name}:{channel.bot}", holder)
            intake = TelegramIntake(channel, self.store, polling, self.worker.arrived)
            self._leases.append(polling)
            parts += [polling.run, lambda: _once_open(channel, intake)]
        return parts

    async def _stop(self) -> None:
        await self.ticker.stop()
        for lease in self._leases:
            await lease.release()
        for channel in self.channels.values():
            if isinstance(channel, TelegramChannel):
                await channel.close()
        self.store.close()


def make_engine(channels: dict[str, Channel], locale: str, files: Path) -> Engine:
    """The engine with all conversations, for these channels."""
    return Engine(
        registry=REGISTRY,
        abilities=lambda name: channels[name].abilities,
        locale=locale,
        files=files,
    )


async def _once_open(channel: TelegramChannel, intake: TelegramIntake) -> None:
    """Poll once the bot knows its own name; the rest works meanwhile."""
    await channel.open()
    await channel.show_commands(
        {locale: REGISTRY.described(Powers(), Reader(locale)) for locale in LOCALES}
    )
    await intake.run()


async def _kept_up(part: Part) -> None:
    while True:
        try:
            await part()
        except NotSent as fault:
            _LOG.warning("not reached", error=fault)
        except Exception as error:  # noqa: BLE001  # the others go on, and so shall this
            _LOG.error("a part fell over", error=error)
        await asyncio.sleep(REST)
