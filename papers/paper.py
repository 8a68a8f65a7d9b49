"""A finished paper, on its way to a chat."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Connection

from domain.texts import Wording
from locales.render import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What a job made: a file, or words alone."""

    said: Wording
    content: bytes | None = None
    name: str = ""
    """The file's name, with its ending."""
    kind: str = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a job is asked for: read-only data, its arguments, its reader."""

    db: Connection
    arguments: Mapping[str, Any]
    reader: Reader
    now: datetime
    """The instant of the calendar."""
    link: str | None
    """How an invite's code becomes a link on the reader's channel."""
    files: Path = Path()
    """The data folder, in which kept files stand."""


Maker: TypeAlias = Callable[[Order], Paper]
