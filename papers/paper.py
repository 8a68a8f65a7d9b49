"""A finished paper, on its way to a chat."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Connection

from domain.actors import Actor
from domain.clock import local_day
from domain.members import PersonId
from domain.texts import Wording
from domain.units import UnitId, UnitRef
from locales.render import Reader
from storage import accounts, units


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

    def unit(self) -> UnitRef | None:
        """The unit whose paper it is; None where there is none any more."""
        return units.find(self.db, UnitId(int(self.arguments["unit"])))

    def actor(self) -> Actor:
        """Who asked, with what they hold now: rights are looked at again when it is made."""
        person, today = PersonId(int(self.arguments["person"])), local_day(self.now)
        powers = accounts.powers(self.db, person, today)
        return Actor(person=person, powers=powers, today=today, now=self.now)


Maker: TypeAlias = Callable[[Order], Paper]
