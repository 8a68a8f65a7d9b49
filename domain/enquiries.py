"""Questions to the officers, and what is to be written down for its sender.

How long an answer may take is counted in working days (`domain/holidays.py`), from 7:30 to 17:00.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import NewType

from domain.accounts import AccountId, ChatId
from domain.clock import ZONE, at, past_quiet_hours
from domain.errors import Refusal
from domain.holidays import is_working_day, working_day_after
from domain.members import PersonId
from domain.permissions import Action, Powers, Role
from domain.units import UnitRef

EnquiryId = NewType("EnquiryId", int)

#: What one account may have waiting at a time.
MOST_WAITING = 5
#: Letters.
LONGEST_QUESTION, LONGEST_REPLY, LONGEST_TITLE = 1500, 2000, 26
#: An officer is told of new questions no more often than this.
NEWS_EVERY = timedelta(minutes=10)

OPENS, CLOSES = time(7, 30), time(17)

_DAY, _STEP = timedelta(days=1), timedelta(minutes=10)


class Kind(StrEnum):
    """What is wanted."""

    QUESTION = "question"
    ENTRY = "entry"
    """A voice note or photo is to be written down for its sender."""


class State(StrEnum):
    """How far it has come."""

    KEPT = "kept"
    """It is kept, and its sender has not yet asked anybody to write it down."""
    WAITING = "waiting"
    ANSWERED = "answered"
    """Answered, or written down."""
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Enquiry:
    """A question, or something to be written down, and what became of it."""

    id: EnquiryId
    unit: UnitRef
    """Whose officers are asked; the unit an entry is for."""
    kind: Kind
    account: AccountId
    chat: ChatId
    person: PersonId | None
    """Who asks, where they are known."""
    name: str | None
    words: str
    asked_at: datetime
    state: State
    before: EnquiryId | None
    """The answered question it asks back about."""
    answer: str | None
    answered_by: str | None
    """By name."""
    answered_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyAnswer:
    """An answer kept to be given again."""

    id: int
    title: str
    answer: str


@dataclass(eq=False)
class TooManyWaiting(Refusal):
    """So many of one account's questions wait that one more is refused."""

    most: int


@dataclass(eq=False)
class AnsweredMeanwhile(Refusal):
    """Somebody else was quicker, or its sender has taken it back."""


def may_settle(powers: Powers, enquiry: Enquiry) -> bool:
    """Whether someone may answer this: its officers; an entry's helper may write it down too."""
    if powers.may(Action.ANSWER, enquiry.unit):
        return True
    return enquiry.kind is Kind.ENTRY and any(
        held.role is Role.HELPER and held.unit.id == enquiry.unit.id for held in powers.holdings
    )


def remind_at(asked: datetime) -> datetime:
    """One working day after a question was asked, brought up to the next ten minutes.

    It counts from the first moment offices are open, itself included: asked on Monday at 10:00 it
    is Tuesday at 10:00; asked on Friday at 17:00 or on Saturday it counts from Monday at 7:30,
    and that is Tuesday at 7:30.
    """
    local = asked.astimezone(ZONE)
    day, clock = local.date(), max(local.time(), OPENS)
    if not is_working_day(day) or clock >= CLOSES:
        day, clock = working_day_after(day), OPENS
    return _rounded_up(at(working_day_after(day), clock))


def _rounded_up(moment: datetime) -> datetime:
    beyond = timedelta(
        minutes=moment.minute, seconds=moment.second, microseconds=moment.microsecond
    )
    return moment + -beyond % _STEP


def news_at(now: datetime, last: datetime | None) -> datetime | None:
    """When officers are told of a question asked now; None where that is planned already.

    At once, in ten minutes' distance of the last time, and not at night.
    """
    if last is not None and last > now:
        return None
    return past_quiet_hours(now if last is None else max(now, last + NEWS_EVERY))
