"""Good examples that people write in about: sent, chosen, shared with consent."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from domain.accounts import AccountId
from domain.errors import Refusal
from domain.plan import Plan, Work
from domain.units import UnitRef

StoryId = NewType("StoryId", int)

#: Letters.
LONGEST_STORY, LONGEST_ABOUT, LONGEST_NOTE = 3000, 200, 500
#: What one account may have waiting to be read.
MOST_UNREAD = 5
_CARRIER = "story"


class State(StrEnum):
    """How far a story has come."""

    SENT = "sent"
    CHOSEN = "chosen"
    DECLINED = "declined"
    SHARED = "shared"
    """Chosen, and passed on at least once."""
    WITHDRAWN = "withdrawn"


#: States in which a story may be shared and exported.
PICKED = frozenset({State.CHOSEN, State.SHARED})


class ConsentBy(StrEnum):
    """Who agreed that a story's subject is named in public."""

    SUBJECT = "subject"
    PARENT = "parent"
    """For a child."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A good example, as it was written in."""

    id: StoryId
    unit: UnitRef
    account: AccountId
    writer: str | None
    about: str
    words: str
    contest: str | None
    state: State
    sent_at: datetime
    consented_by: ConsentBy | None
    consented_at: datetime | None
    unnamed_at: datetime | None

    @property
    def is_named(self) -> bool:
        """Whether its subject may be named: they agreed, and have not taken it back."""
        return self.consented_at is not None and self.unnamed_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewStory:
    """A good example to be sent in."""

    about: str
    words: str
    contest: str | None = None
    consented_by: ConsentBy | None = None


@dataclass(eq=False)
class StoryTooLong(Refusal):
    """With these words it would be longer than a story may be; what was told before stays."""

    asks = True
    left: int


@dataclass(eq=False)
class TooManyStories(Refusal):
    """So many of one account's stories wait to be read that one more is refused."""

    most: int


@dataclass(eq=False)
class NotInStory(Refusal):
    """Words that are to be hidden in a story do not stand in it."""

    asks = True


@dataclass(eq=False)
class StoryDecided(Refusal):
    """Somebody else has decided about it, or it was taken back."""


def contests(plan: Plan) -> list[Work]:
    """The plan's work that stories are written for."""
    return [one for one in plan.work if _CARRIER in one.carrier]
