"""Learning citizens: who is registered on the national software, and with what result.

The assistant asks that software (congdanhoctap.vn) for nothing and sends it nothing: what stands
here is what people said, or what a list says. Sources: 324/QĐ-KHVN of 25 Oct 2023 (at least 80 of
100 points and no indicator below 5; four groups of people, by year), its numbers in
`domain/criteria/`. A child is who is under 16 (Law on children 2016, art. 1): of children nothing
is kept but whether they are registered and passed, and no list names them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from domain.assessment import NotByHalves
from domain.criteria import CriteriaSet, Subject, of_subject
from domain.errors import Refusal
from domain.members import HouseholdId, PersonId
from domain.recognition import in_force
from domain.units import UnitKind, UnitRef

#: Who is younger than this in the year is a child.
ADULT_TO_BE_NAMED = 16
#: Who is of this age in the year is an adult (Civil Code 2015, art. 20).
ADULT = 18
#: Nobody alive was born earlier.
EARLIEST_BIRTH = 1900
#: Rows of one list; a chapter has fewer people.
MOST_LISTED = 1_000
#: Their people are counted where they live or work.
WITHOUT_CITIZENS = frozenset({UnitKind.CLAN_BOARD, UnitKind.PARTNER})
_HALF = Decimal("0.5")


class Group(StrEnum):
    """By which of the four forms someone assesses themself."""

    RESIDENT = "resident"
    WORKER = "worker"
    OFFICIAL = "official"
    LEARNER = "learner"
    """Pupils, students, trainees."""


class Result(StrEnum):
    """What came of it."""

    PASSED = "passed"
    FAILED = "failed"


class How(StrEnum):
    """How it was learned."""

    SELF = "self"
    """The person said so."""
    TOLD = "told"
    """Somebody told whoever wrote it down."""
    LIST = "list"
    """A list says so."""


class Round(StrEnum):
    """What is gone through a page at a time."""

    REGISTERED = "registered"
    """Who is registered."""
    PASSED = "passed"
    """Which of these passed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is said of someone in a year."""

    registered: bool
    result: Result | None = None
    """None while there is none, or nobody knows."""
    points: Decimal | None = None
    lowest: Decimal | None = None
    """The points of the lowest indicator, where it was told."""
    group: Group | None = None


REGISTERED = Report(registered=True)
NOT_REGISTERED = Report(registered=False)
PASSED = Report(registered=True, result=Result.PASSED)
FAILED = Report(registered=True, result=Result.FAILED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A report as it was written down."""

    report: Report
    how: How
    source: str | None
    """Whose list it was."""
    by: PersonId
    by_name: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Citizen:
    """A person of a unit, and what was last said of them for a year."""

    person: PersonId
    name: str
    honorific: str | None = None
    address: str | None = None
    birth_year: int | None = None
    household: HouseholdId | None = None
    report: Report | None = None
    """None while nothing is written down."""

    def is_child(self, year: int) -> bool:
        """Whether they are under 16 all that year; who is of unknown age is taken for grown up."""
        return self.birth_year is not None and year - self.birth_year < ADULT_TO_BE_NAMED


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """People of a unit, and how many of them are how far in a year."""

    there: int = 0
    told: int = 0
    """Those of whom anything is written down."""
    registered: int = 0
    passed: int = 0
    unasked: int = 0
    """Those a page can ask of: grown up, and nothing is written down."""
    undecided: int = 0
    """Those a page can ask the result of: grown up, registered, and without one."""
    adults: int = 0
    """Of the registered, those of 18 and more, and those of unknown age."""
    learners: int = 0
    """Of all, those who are known to assess themselves as learners."""
    learners_passed: int = 0


# ---- what a result is --------------------------------------------------------------------------


def criteria_of(year: int) -> CriteriaSet:
    """The set people were assessed by in a year: the one in force in it, or the first there was."""
    return in_force(Subject.CITIZEN, year) or [*of_subject(Subject.CITIZEN).values()][-1]


def ensure_points(points: Decimal, most: Decimal) -> None:
    """Refuse points nobody can have.

    Raises:
        PointsBeyond: They lie beyond 0 and the most.
        NotByHalves: They are neither whole nor half.
    """
    if not points.is_finite() or not 0 <= points <= most:
        raise PointsBeyond(points=f"{points:f}", most=f"{most:f}")
    if points % _HALF:
        raise NotByHalves(mark=points)


def judged(criteria: CriteriaSet, points: Decimal, lowest: Decimal | None) -> Result | None:
    """What a total comes to; None where the lowest indicator decides, and is not known.

    Args:
        criteria: The set of the year.
        points: The total, 0 to 100.
        lowest: The points of the lowest indicator, 0 to 10.
    """
    if criteria.pass_points is not None and points < criteria.pass_points:
        return Result.FAILED
    floor = criteria.min_criterion_points
    if floor is None:
        return Result.PASSED
    least = lowest if lowest is not None else _least_possible(criteria, points)
    if least >= floor:
        return Result.PASSED
    return None if lowest is None else Result.FAILED


def _least_possible(criteria: CriteriaSet, points: Decimal) -> Decimal:
    """The least any one indicator can have at that total: 6 where it is 96 of ten times 10."""
    tops = [one.max_points or Decimal(0) for one in criteria.criterion]
    return points - sum(tops) + min(tops)


def scored(
    criteria: CriteriaSet, points: Decimal, lowest: Decimal | None, group: Group | None = None
) -> Report:
    """A report of points, with what they come to.

    Raises:
        PointsBeyond: Points beyond 100, or an indicator's beyond 10.
        NotByHalves: Neither whole nor half.
        LowestTooHigh: Ten indicators of which the lowest is that cannot sum to so few points.
    """
    ensure_points(points, criteria.max_points or criteria.total)
    if lowest is not None:
        ensure_points(lowest, max(one.max_points or Decimal(0) for one in criteria.criterion))
        if lowest * len(criteria.criterion) > points:
            raise LowestTooHigh(lowest=f"{lowest:f}", points=f"{points:f}")
    result = judged(criteria, points, lowest)
    return Report(registered=True, result=result, points=points, lowest=lowest, group=group)


def merged(before: Report | None, new: Report, *, child: bool) -> Report:
    """What stands after a new report: it replaces the earlier, but leaves out nothing it lacks.

    That someone is registered takes no result back; that they are not, does. Of children no points
    are kept.
    """
    if child:
        new = replace(new, points=None, lowest=None)
    if before is None or not new.registered:
        return new
    group = new.group or before.group
    if new.result is None and new.points is None:
        return replace(before, registered=True, group=group)
    return replace(new, group=group)


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """Somebody of another unit of the same ward."""

    person: PersonId
    name: str
    birth_year: int
    unit: str
    """Its name."""


def ensure_has_citizens(unit: UnitRef) -> None:
    """Refuse to put people down at a unit whose people live elsewhere: each would count twice.

    Raises:
        CountedWhereTheyLive: It is a clan's, or a body from outside.
    """
    if unit.kind in WITHOUT_CITIZENS:
        raise CountedWhereTheyLive(unit=unit.called)


# ---- lists -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of a list: whom it is about, and what it says of them."""

    number: int
    """As the writer counts: its line, or its row in Excel."""
    name: str
    report: Report
    whole: str | None = None
    """The same with its last word, where that may say the result or belong to the name: "Đạt"."""
    person: PersonId | None = None
    """Where the form told it."""
    honorific: str | None = None
    birth_year: int | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """A list as far as it could be read."""

    found: Sequence[tuple[PersonId, Report]]
    unknown: Sequence[Row]
    """Those the register does not have."""


class Slip(StrEnum):
    """Why a line could not be taken as it stands."""

    NO_NAME = "no-name"
    NO_RESULT = "no-result"
    POINTS = "points"
    HOUSE_OR_POINTS = "house-or-points"
    """A small number right behind a name: "bà Hoa 12"."""
    CONTRADICTS = "contradicts"
    """Passed with too few points, or not registered and with a result."""
    GROUP = "group"
    SEVERAL = "several"
    """Several people of that name."""
    TWICE = "twice"
    """The same person stands in two lines."""
    STRANGER = "stranger"
    """The number of the form belongs to nobody here, or to another name."""
    BORN = "born"
    """No year anybody alive was born in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """A line that needs another look."""

    number: int
    slip: Slip
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CitizenStanding:
    """How far a unit has come with its citizens in a year."""

    unit: UnitRef
    count: Count
    declared: int
    """Registered as units declared it of which nothing is written down."""

    @property
    def reached(self) -> int:
        """The registered, those declared included."""
        return self.count.registered + self.declared


@dataclass(eq=False)
class PointsBeyond(Refusal):
    """Points nobody can have."""

    asks = True
    points: str
    most: str


@dataclass(eq=False)
class LowestTooHigh(Refusal):
    """The lowest of ten indicators cannot be so high at so few points."""

    about = "lowest"
    asks = True
    lowest: str
    points: str


@dataclass(eq=False)
class CountedWhereTheyLive(Refusal):
    """People of a clan, or of a body from outside, are put down where they live or work."""

    unit: str


@dataclass(eq=False)
class NotOfThisUnit(Refusal):
    """Somebody has left the unit since they were shown."""


@dataclass(eq=False)
class NobodyListed(Refusal):
    """A list names nobody of whom it says anything."""

    about = "people"
    asks = True


@dataclass(eq=False)
class ListTooLong(Refusal):
    """More lines than a chapter has people."""

    about = "people"
    asks = True
    count: int
    most: int


@dataclass(eq=False)
class ListRowsWrong(Refusal):
    """Lines of a list need another look: each is named, with the reason."""

    about = "people"
    asks = True
    rows: str
