"""What every channel does: take in, read, draw, send, fetch."""

from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from dialogue.said import Said
from dialogue.scene import Abilities
from domain.messages import Message
from locales.render import Reader
from storage.accounts import Sender

Part: TypeAlias = dict[str, Any]
"""A drawn message, as the channel sends it."""


class Unparsable(Exception):  # names the fact
    """A raw update that is nothing we know; it is parked and blocks nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A raw update, understood."""

    sender: Sender
    said: Said
    edited: bool = False
    moved_to: str | None = None
    """The new address of a group that was given one."""


class NotSent(Exception):  # names the fact
    """A message did not go, and why."""


class Slow(NotSent):
    """The channel asks for a pause."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds} s")
        self.seconds = seconds


class Unreachable(NotSent):
    """The reader does not want our messages, or is gone."""


class Moved(NotSent):
    """The chat has a new address."""

    def __init__(self, address: str) -> None:
        super().__init__("moved")
        self.address = address


class Rejected(NotSent):
    """The channel will never take this message."""


class Down(NotSent):
    """The channel could not be reached; the message surely did not arrive."""


class Uncertain(NotSent):
    """No answer came: the message may have arrived or not."""


class TokenRefused(NotSent):
    """The channel does not know our token (any more)."""


class Channel(Protocol):
    """One way in and out."""

    name: str
    bot: str
    abilities: Abilities

    def read(self, body: str) -> Read:
        """Understand a raw update.

        Raises:
            Unparsable: It is nothing we know.
        """

    def draw(self, message: Message, reader: Reader) -> list[Part]:
        """Put a message into the reader's words and the channel's form, cut to its lengths."""

    async def send(self, address: str, part: Part) -> str:
        """Send one part; the channel's own id for it.

        Raises:
            NotSent: It did not go, or may not have.
        """

    async def fetch(self, remote: str) -> bytes:
        """The content of a file someone sent.

        Raises:
            NotSent: It could not be fetched.
        """
