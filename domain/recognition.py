"""Recognition of learning models by list: who is registered, proposed, recognised in a year.

Wards recognise before they have the paper with the marks: so a title can be reached without them,
and says so. Sources: the plan of Bồ Đề ward (more than 70 % of households, 60 % of clans, 70 % of
residential groups, 80 % of units); of a clan at least half of its families are learning families
(Báo Phú Thọ, 18 Sep 2018).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from domain.counting import least_of
from domain.criteria import CriteriaSet, Rank, Subject, of_subject
from domain.errors import Refusal
from domain.members import HouseholdId
from domain.units import UnitId, UnitKind, UnitRef

CandidateId = NewType("CandidateId", int)
DecisionId = NewType("DecisionId", int)

#: Candidates on one page of a list.
PAGE = 20

#: What units of a kind are recognised as.
MODEL_OF: Mapping[UnitKind, Subject] = {
    UnitKind.CHAPTER: Subject.GROUP,
    UnitKind.CLAN_BOARD: Subject.CLAN,
    UnitKind.UNIT_BOARD: Subject.UNIT,
    UnitKind.WARD: Subject.COMMUNE,
    UnitKind.DISTRICT: Subject.DISTRICT,
}
KIND_OF: Mapping[Subject, UnitKind] = {model: kind for kind, model in MODEL_OF.items()}

#: What is recognised by list, in the order people name it.
MODELS = (Subject.FAMILY, Subject.CLAN, Subject.GROUP, Subject.UNIT)
#: What a whole commune or district is recognised as: those above it decide.
PLACES = (Subject.COMMUNE, Subject.DISTRICT)


def in_force(subject: Subject, year: int) -> CriteriaSet | None:
    """The newest set that came with the program and was in force in a year; None before the first.

    One that came into force in the middle of the year is of that year.
    """
    known = of_subject(subject).values()  # the newest first
    return next((one for one in known if one.effective_from[:4] <= str(year)), None)


class State(StrEnum):
    """How far a candidate has come in a year."""

    UNREGISTERED = "unregistered"
    """Asked, and does not take part this year."""
    REGISTERED = "registered"
    LEFT_OUT = "left-out"
    """Looked at, and not put forward."""
    PROPOSED = "proposed"
    RECOGNISED = "recognised"
    WITHDRAWN = "withdrawn"
    """Recognised once, and taken back with a reason."""


class Marking(StrEnum):
    """How far the marks of a candidate have come, while they have not been passed."""

    OPEN = "open"
    """Being marked, and not handed in yet."""
    WAITING = "waiting"
    """Handed in, and waits for a review."""
    RETURNED = "returned"
    """Handed in before, and back to be mended."""


#: What a decision has settled: nothing about it changes any more, its marks among it.
SETTLED = frozenset({State.RECOGNISED, State.WITHDRAWN})


class Round(StrEnum):
    """What is gone through by list."""

    REGISTER = "register"
    PROPOSE = "propose"
    RECOGNISE = "recognise"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """Whom a round is about, and what becomes of them."""

    open: frozenset[State]
    """Those it goes through, besides those not put down yet."""
    new: bool
    """Whether those not put down yet are gone through too."""
    yes: State
    no: State


RULES: Mapping[Round, _Rule] = {
    Round.REGISTER: _Rule(open=frozenset(), new=True, yes=State.REGISTERED, no=State.UNREGISTERED),
    Round.PROPOSE: _Rule(
        open=frozenset({State.REGISTERED}), new=True, yes=State.PROPOSED, no=State.LEFT_OUT
    ),
    Round.RECOGNISE: _Rule(
        open=frozenset({State.PROPOSED}), new=False, yes=State.RECOGNISED, no=State.LEFT_OUT
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A family or unit, and where it stands in a year."""

    subject: Subject
    unit: UnitId
    """The unit itself, or the one the family is of."""
    name: str
    household: HouseholdId | None = None
    honorific: str | None = None
    address: str | None = None
    id: CandidateId | None = None
    """None while it is not put down."""
    state: State | None = None
    marked: bool = False
    """Whether its title rests on marks."""
    decision: DecisionId | None = None
    points: str | None = None
    """The total its marks came to, as it is kept; None without marks."""
    marking: Marking | None = None
    """How far its marks have come; None where there are none, all were passed, or set aside."""
    withdrawn_for: str | None = None
    """Why its title was taken back; None where it was not."""

    @property
    def target(self) -> int:
        """What it is found by: its household, or else its unit."""
        return self.unit if self.household is None else self.household


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A candidate as a list for signature has it."""

    candidate: Candidate
    place: str
    """The unit, or the chapter a family lives in."""
    decision: str | None
    """The number of the paper that recognised it."""
    rank: Rank | None = None
    """The rank or level its marks reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelStanding:
    """How many of a unit are registered, assessed, proposed, recognised in a year."""

    unit: UnitRef
    out_of: int
    """How many there are to be recognised."""
    registered: int = 0
    assessed: int = 0
    """Those whose self-assessment was handed in."""
    proposed: int = 0
    """Put forward, those recognised since included."""
    recognised: int = 0
    """Those with a title that holds: given this year, or in an earlier one."""
    held: int = 0
    """Of the recognised, how many by an earlier year's title."""
    waiting_marked: int = 0
    """Of those put forward and not recognised yet, how many were marked and passed."""
    declared: int = 0
    """Recognised as units declared it that the register has nothing of, in that year."""

    @property
    def reached(self) -> int:
        """The recognised, as the register has them and as they were declared besides."""
        return self.recognised + self.declared

    @property
    def waiting(self) -> int:
        """Put forward, and not recognised yet."""
        return self.proposed - (self.recognised - self.held)

    @property
    def share(self) -> int:
        """The recognised in tenths of a percent, cut off: never better than it is."""
        return self.reached * 1000 // self.out_of if self.out_of else 0


def total(
    top: UnitRef, parts: Sequence[ModelStanding], *, at_least: int = 0, declared: int = 0
) -> ModelStanding:
    """The sum of several, of at least so many; what was declared is told apart, by whoever did."""
    return ModelStanding(
        unit=top,
        out_of=max(at_least, sum(one.out_of for one in parts)),
        registered=sum(one.registered for one in parts),
        assessed=sum(one.assessed for one in parts),
        proposed=sum(one.proposed for one in parts),
        recognised=sum(one.recognised for one in parts),
        held=sum(one.held for one in parts),
        waiting_marked=sum(one.waiting_marked for one in parts),
        declared=declared,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """The share a plan asks for."""

    percent: int
    beyond: bool = False
    """Whether it has to be more than that: 70 % exactly is then not enough."""

    def missing(self, reached: int, out_of: int) -> int:
        """How many are missing to it; 0 where it is met, or where there is nothing to reach."""
        if not out_of:
            return 0
        return max(0, least_of(self.percent, out_of, beyond=self.beyond) - reached)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A paper by which titles are recognised."""

    id: DecisionId
    unit: UnitId
    subject: Subject
    year: int
    number: str
    day: date
    """When it was signed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Honoured:
    """A title as those hear of it whom it concerns."""

    unit: UnitRef
    """The unit itself, or the chapter the family lives in."""
    name: str
    count: int = 1
    """Of a chapter, how many of its families."""
    candidate: CandidateId | None = None
    """As which it was recognised; None for a chapter's families together."""


@dataclass(eq=False)
class NumbersUnread(Refusal):
    """What was typed names none of the page."""

    asks = True
    typed: str
    most: int


@dataclass(eq=False)
class PageUnread(Refusal):
    """What was typed while a page is shown says nothing of who is on it."""

    asks = True
    typed: str


@dataclass(eq=False)
class TwoOfThatName(Refusal):
    """A name on the page is borne by several."""

    asks = True
    typed: str


@dataclass(eq=False)
class RecognisedAlready(Refusal):
    """A decision has been written down: it stands."""

    name: str


@dataclass(eq=False)
class MarksNotPassed(Refusal):
    """Its marks have not been passed: it is not put forward past them."""

    name: str
    marking: Marking


@dataclass(eq=False)
class DecidedAbove(Refusal):
    """A commune or district is put forward and recognised by those above it, not by itself."""


@dataclass(eq=False)
class YearNotBegun(Refusal):
    """Of a year that has not begun one registers, and no more."""

    year: str


@dataclass(eq=False)
class SignedBeforeYear(Refusal):
    """A paper signed before a year began recognises nothing of that year."""

    about = "signed"
    asks = True
    year: str


@dataclass(eq=False)
class DecisionOfAnotherDay(Refusal):
    """The paper of that number was written down with another day."""

    number: str
    day: date


def ensure_begun(year: int, today: date) -> None:
    """Refuse a title's year that has not begun.

    Raises:
        YearNotBegun: It begins later.
    """
    if year > today.year:
        raise YearNotBegun(year=str(year))


def ensure_signed_in_time(year: int, signed: date) -> None:
    """Refuse a paper that is older than the year of the titles it gives.

    Raises:
        SignedBeforeYear: It was signed before that year.
    """
    if signed.year < year:
        raise SignedBeforeYear(year=str(year))


@dataclass(eq=False)
class NotRecognised(Refusal):
    """What no decision has recognised cannot be withdrawn."""


@dataclass(eq=False)
class NothingProposed(Refusal):
    """Nobody has been proposed whom a decision could recognise."""


class LinkEnd(StrEnum):
    """Why a family is of a clan no longer."""

    SLIP = "slip"
    """It never was: somebody put it down by mistake."""
    MOVED = "moved"
    LEFT = "left"
    ANOTHER = "another"
    """It is of another clan: in two it would count twice."""


@dataclass(eq=False)
class NotLinked(Refusal):
    """The family is not of that clan, or is no longer."""

    name: str


class Together(StrEnum):
    """What becomes of the clan a family is of already, when it is put down as one of another."""

    INSTEAD = "instead"
    """It is of the other one from now on."""
    BOTH = "both"
    """It is of both, as somebody said so: it counts in the share of each."""


@dataclass(eq=False)
class LinkedElsewhere(Refusal):
    """The family is of another clan already, and nobody said what becomes of that."""

    about = "household"
    name: str
    clan: str


@dataclass(eq=False)
class LinkedAlready(Refusal):
    """The family is of that clan already."""

    about = "household"
    name: str
