"""What a person did, as no channel in particular sees it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from storage.accounts import Sender


@dataclass(frozen=True, slots=True)
class Typed:
    """Words, composed (NFC)."""

    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button, by what it carries."""

    data: str


@dataclass(frozen=True, slots=True)
class Chose:
    """One of the choices a question offered, by its id."""

    id: str


#: Kinds of files that are spoken words, and that are seen.
VOICE_KINDS = frozenset({"ogg", "oga"})
PHOTO_KINDS = frozenset({"jpg", "jpeg", "png"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A file: named by the channel, fetched only if a question waits for one."""

    name: str
    kind: str
    """Its ending in lower case, without the dot: "xlsx", "jpg"."""
    size: int
    remote: str
    """What the channel fetches it by."""
    caption: str = ""
    """What was typed below it."""
    path: str | None = None
    """Where it stands once it was fetched, relative to the data folder."""

    @property
    def is_voice(self) -> bool:
        """Whether it is a voice note."""
        return self.kind in VOICE_KINDS


class Unreadable(StrEnum):
    """What people send that is no answer."""

    VOICE = "voice"
    STICKER = "sticker"
    LOCATION = "location"
    CONTACT = "contact"
    FORWARDED = "forwarded"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Odd:
    """Something that is no answer to anything."""

    kind: Unreadable


@dataclass(frozen=True, slots=True)
class Left:
    """The person stopped the assistant from writing to them, or took it out of a group."""


@dataclass(frozen=True, slots=True)
class Returned:
    """The person lets the assistant write again, or brought it into a group."""


Said: TypeAlias = Typed | Pressed | Sent | Odd | Left | Returned
Answer: TypeAlias = Typed | Chose | Sent


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One thing a person did, and where."""

    sender: Sender
    said: Said
    received_at: datetime
    """When it was stored, by machine time."""
    edited: bool = False
    """An earlier message was changed."""
    talk_revision: int | None = None
    """Set on a dead letter that is tried again: the revision it belongs to."""
