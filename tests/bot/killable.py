"""The command line, with a point at which it dies: statement, commit or send number KILL_AT."""

import os
import signal
import threading
from typing import Any

from sqlalchemy import Engine, event

from bot.channels.channel import Part
from bot.channels.telegram import TelegramChannel
from bot.cli import main

_AT = int(os.environ.get("KILL_AT", "0"))
_LOCK = threading.Lock()
_passed = 0


def mark(*_: Any) -> None:
    """A point is passed, or is the last."""
    global _passed  # noqa: PLW0603  # one count for the whole process
    with _LOCK:
        _passed += 1
        if _passed == _AT:
            os.kill(os.getpid(), signal.SIGKILL)


_send = TelegramChannel.send


async def send(self: TelegramChannel, address: str, part: Part) -> str:
    """Send, with a point on either side."""
    mark()
    external = await _send(self, address, part)
    mark()
    return external


event.listen(Engine, "before_cursor_execute", mark)
event.listen(Engine, "commit", mark)
TelegramChannel.send = send  # type: ignore[method-assign]  # watched

if __name__ == "__main__":
    main()
