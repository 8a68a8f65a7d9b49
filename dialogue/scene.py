"""What surrounds a conversation: who, where, when, on which channel."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Connection

from domain.accounts import Account, ChatId
from domain.actors import Actor
from domain.errors import NotAllowed
from locales.render import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Abilities:
    """What a channel can do; every conversation works on the poorest."""

    buttons: bool = True
    """Whether choices can be tapped; else they are numbered."""
    max_text: int = 4096
    """In UTF-16 units."""
    menu: bool = True
    """Whether it shows a list of commands of its own."""
    edits: bool = True
    """Whether a message can be changed after it was sent."""
    link: str | None = None
    """How an invite's code becomes a link: "https://t.me/name?start="; None where none opens."""

    @property
    def chat_link(self) -> str | None:
        """Opens the assistant's own chat, and carries nothing there."""
        return self.link.partition("?")[0] if self.link is not None else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """All a question or a conversation may look at."""

    db: Connection
    """For reading; what is written goes through `Talk.db`."""
    chat: ChatId
    account: Account
    today: date
    """The day the conversation began."""
    now: datetime
    """The instant of the calendar."""
    machine_now: datetime
    """Machine time, which nobody moves: for what waits to be sent."""
    reader: Reader
    abilities: Abilities
    files: Path
    """The data folder, in which fetched files stand."""
    is_group: bool = False
    """Whether others read along: only public things are said here."""
    has_buttons: Callable[[str], bool] = lambda _: True
    """Whether another's channel has buttons, by its name."""

    @property
    def actor(self) -> Actor:
        """Who acts.

        Raises:
            NotAllowed: The account belongs to nobody yet.
        """
        if self.account.person is None:
            raise NotAllowed
        return Actor(
            person=self.account.person,
            powers=self.account.powers,
            today=self.today,
            now=self.now,
        )
