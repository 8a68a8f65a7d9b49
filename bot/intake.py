"""Intake: raw updates are committed to the inbox, and only then acknowledged.

A request for updates with an offset acknowledges everything before it; so the offset moves only
after the commit. It is never kept: Telegram starts its ids anew after a quiet week, and what
comes twice is stored once.
"""

import asyncio
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

from bot import log
from bot.channels.channel import NotSent, Slow, TokenRefused
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_updates import callback_id, raw_update
from bot.lease import Lease
from bot.store import Priority, Store
from storage import inbox

#: Pauses after a failure, in seconds: doubled each time, up to the longest.
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0
_LOG = log.get()


class TelegramIntake:
    """Polls one bot for updates, one process at a time."""

    def __init__(
        self,
        channel: TelegramChannel,
        store: Store,
        lease: Lease,
        arrived: Callable[[Iterable[str]], None],
    ) -> None:
        self._channel, self._store, self._lease, self._arrived = channel, store, lease, arrived
        self._offset: int | None = None
        self._pause = _FIRST_PAUSE
        self._acknowledging: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Poll until cancelled; whatever fails is tried again."""
        while True:
            await self._lease.held()
            try:
                updates = await self._channel.poll(self._offset)
                await self._take(updates)
            except NotSent as fault:
                await self._rest(fault)
            else:
                self._pause = _FIRST_PAUSE

    async def _take(self, updates: list[dict[str, Any]]) -> None:
        if not updates:
            return
        rows = [raw_update(raw) for raw in updates]
        now = datetime.now(UTC)
        lanes = await self._store.write(
            lambda db: inbox.store(db, self._channel.name, self._channel.bot, rows, now),
            Priority.INTAKE,
        )
        ids = [raw["update_id"] for raw in updates if isinstance(raw.get("update_id"), int)]
        if ids:
            self._offset = max(ids) + 1
        self._arrived(lanes)
        for raw in updates:
            if (query := callback_id(raw)) is not None:
                self._acknowledge(query)

    def _acknowledge(self, query: str) -> None:
        """Let a pressed button rest while its message is handled."""
        task = asyncio.create_task(self._channel.acknowledge(query))
        self._acknowledging.add(task)
        task.add_done_callback(self._acknowledging.discard)

    async def _rest(self, fault: NotSent) -> None:
        pause = fault.seconds if isinstance(fault, Slow) else self._pause
        self._pause = min(self._pause * 2, _LONGEST_PAUSE)
        if isinstance(fault, TokenRefused):
            pause = _LONGEST_PAUSE
        _LOG.warning("poll failed", error=fault, pause=pause)
        await asyncio.sleep(pause)
