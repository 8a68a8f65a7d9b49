"""Boards and committees: who sits where, since when, on which decision."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from domain.errors import Refusal
from domain.folding import fold
from domain.units import UnitId, UnitKind, UnitRef

SeatId = NewType("SeatId", int)

#: Seats of one board; letters of a decision's number and day.
MOST_SEATS, LONGEST_DECISION = 40, 100


class Body(StrEnum):
    """What people sit on."""

    BOARD = "board"
    """Ban khuyến học of a chapter, clan, school, office."""
    COMMITTEE = "committee"
    """Ban chỉ đạo of a ward or district."""


class Post(StrEnum):
    """What someone is on a board, the first first."""

    CHAIR = "chair"
    DEPUTY = "deputy"
    SECRETARY = "secretary"
    MEMBER = "member"


@dataclass(frozen=True, slots=True)
class NewSeat:
    """Someone who is to sit on a board."""

    post: Post
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Someone who sits on a board."""

    id: SeatId
    unit: UnitId
    body: Body
    post: Post
    name: str
    from_on: date
    decision: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Boards:
    """Which units have a board, of those that should."""

    have: int
    lack: Sequence[UnitRef]

    @property
    def all(self) -> int:
        """How many should have one."""
        return self.have + len(self.lack)


@dataclass(eq=False)
class SeatsUnread(Refusal):
    """A line names nobody."""

    about = "seats"
    asks = True
    line: str


@dataclass(eq=False)
class TooManySeats(Refusal):
    """More people than any board has."""

    about = "seats"
    asks = True
    most: int


@dataclass(eq=False)
class SeatHeld(Refusal):
    """Someone sits there already, or is named twice."""

    about = "seats"
    asks = True
    name: str


@dataclass(eq=False)
class ChairTaken(Refusal):
    """A board has one chair, and has it already."""

    about = "seats"
    asks = True
    name: str


@dataclass(eq=False)
class SeatNotBegun(Refusal):
    """It would end before it began."""

    about = "since"
    asks = True
    day: date


def body_of(unit: UnitRef) -> Body:
    """What people sit on in a unit."""
    top = unit.kind in {UnitKind.WARD, UnitKind.DISTRICT}
    return Body.COMMITTEE if top else Body.BOARD


def ordered(seats: Sequence[Seat]) -> list[Seat]:
    """Seats as they are read out: the chair first."""
    posts = list(Post)
    return sorted(seats, key=lambda one: (posts.index(one.post), one.id))


def ensure_fits(new: Sequence[NewSeat], standing: Sequence[Seat]) -> None:
    """Refuse what cannot be one board together with who sits there already.

    Raises:
        TooManySeats: They are more than any board has.
        SeatHeld: Someone would sit there twice.
        ChairTaken: There would be two chairs.
    """
    if len(new) + len(standing) > MOST_SEATS:
        raise TooManySeats(most=MOST_SEATS)
    names = {fold(one.name) for one in standing}
    chair = next((one.name for one in standing if one.post is Post.CHAIR), None)
    for one in new:
        if fold(one.name) in names:
            raise SeatHeld(name=one.name)
        names.add(fold(one.name))
        if one.post is Post.CHAIR:
            if chair is not None:
                raise ChairTaken(name=chair)
            chair = one.name
