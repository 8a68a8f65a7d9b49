"""The calendar's time: the machine's own, or one that can be moved, as whoever starts us says."""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.demo.telegram.errors import PhoneError

HERE = ZoneInfo("Asia/Ho_Chi_Minh")


@dataclass(frozen=True, slots=True)
class ClockHooks:
    """How to read the calendar's time, and how to move it.

    `move` may take its time, and may refuse with a ValueError whose text is shown.
    """

    read: Callable[[], Awaitable[datetime]]
    move: Callable[[datetime], Awaitable[datetime]]


class Calendar:
    """The time that messages carry."""

    def __init__(self, hooks: ClockHooks | None) -> None:
        self._hooks = hooks
        self.is_moving = False

    @property
    def can_move(self) -> bool:
        """Whether there is a clock to move."""
        return self._hooks is not None

    async def seconds(self) -> int:
        """Tell the time in Unix seconds."""
        if self._hooks is None:
            return int(time.time())
        return int((await self._hooks.read()).timestamp())

    async def shown(self) -> dict[str, Any] | None:
        """Tell what the page's clock shows; None when there is none."""
        if self._hooks is None:
            return None
        now = (await self._hooks.read()).astimezone(HERE)
        return {"now": now.isoformat(timespec="minutes"), "moving": self.is_moving}

    async def move(
        self, *, to: str | None = None, hours: int = 0, days: int = 0
    ) -> dict[str, Any] | None:
        """Move the clock to a moment, or by so many hours and days.

        Args:
            to: ISO 8601; without an offset it is Asia/Ho_Chi_Minh.
            hours: Hours ahead of now.
            days: Days ahead of now.

        Raises:
            PhoneError: There is no clock, it is moving already, or whoever owns it refuses.
        """
        if self._hooks is None:
            raise PhoneError("there is no clock to move")
        if self.is_moving:
            raise PhoneError("the clock is moving already")
        self.is_moving = True
        try:
            leap = timedelta(hours=hours, days=days)
            await self._hooks.move(_moment(to) if to else await self._hooks.read() + leap)
        except (ValueError, OverflowError) as refused:
            raise PhoneError(str(refused)) from None
        finally:
            self.is_moving = False
        return await self.shown()


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=HERE)
