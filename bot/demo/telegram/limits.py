"""Telegram's limits on sending, when they are switched on: 30/s in all, 1/s a chat, 20/min a group.

Source: Bots FAQ, "My bot is hitting limits"; short bursts to one chat pass there too.
"""

import math
from collections import deque
from dataclasses import dataclass, field


@dataclass(slots=True)
class Limits:
    """How much may be sent; time is machine time, in seconds."""

    overall: int = 30
    """Messages a second, over all chats."""
    burst: int = 3
    """Messages to one chat at once, before one a second is enforced."""
    group: int = 20
    """Messages a minute to one group."""
    _sent: deque[float] = field(default_factory=deque)
    _chats: dict[int, tuple[float, float]] = field(default_factory=dict)
    _groups: dict[int, deque[float]] = field(default_factory=dict)

    def admit(self, chat: int, now: float) -> int | None:
        """Count one sending to a chat, or tell after how many seconds to come back."""
        minute = self._groups.setdefault(chat, deque()) if chat < 0 else None
        tokens, since = self._chats.get(chat, (float(self.burst), now))
        tokens = min(self.burst, tokens + now - since)
        pause = max(
            _pause(self._sent, self.overall, 1.0, now),
            _pause(minute, self.group, 60.0, now) if minute is not None else 0.0,
            1.0 - tokens,
        )
        if pause > 0:
            return max(1, math.ceil(pause))
        self._sent.append(now)
        self._chats[chat] = (tokens - 1, now)
        if minute is not None:
            minute.append(now)
        return None


def _pause(sent: deque[float], most: int, span: float, now: float) -> float:
    while sent and sent[0] <= now - span:
        sent.popleft()
    return sent[0] + span - now if len(sent) >= most else 0.0
