"""Figures a unit declares without its details (số khai): which there are, and when they count.

What is declared gives way to what is written down: where a unit has entries of its own for the
days it declared, the entries count, and what it declared is shown beside them, never added.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from domain.errors import Refusal
from domain.fund import IncomeKind
from domain.members import PersonId
from domain.plan import PlanId
from domain.units import UnitId, UnitRef

RequestId = NewType("RequestId", int)


class Figure(StrEnum):
    """What can be declared."""

    MEMBERS = "members"
    PIG_HOUSEHOLDS = "pig-households"
    """Families that opened a piggy bank."""
    PIGGY = "piggy"
    WAGE = "wage"
    GIFT = "gift"
    KEPT = "kept"
    """Kept by families from their piggy banks; in no book."""
    FAMILY_FUNDS = "family-funds"
    """What families put by for learning besides; nothing else tells it."""
    PARTY_ENROLLED = "party-enrolled"
    """Party members who are members."""
    LEARNING_FAMILIES = "learning-families"
    LEARNING_CLANS = "learning-clans"
    LEARNING_GROUPS = "learning-groups"
    """Residential groups recognised."""
    LEARNING_UNITS = "learning-units"
    GROUPS_ASSESSED = "groups-assessed"
    CITIZENS = "citizens-registered"
    """Citizens registered on the national platform."""


class Measure(StrEnum):
    """What a figure is counted in."""

    PEOPLE = "people"
    HOUSEHOLDS = "households"
    UNITS = "units"
    DONG = "dong"


_IN_DONG = frozenset({Figure.PIGGY, Figure.WAGE, Figure.GIFT, Figure.KEPT, Figure.FAMILY_FUNDS})
_IN_HOUSEHOLDS = frozenset({Figure.PIG_HOUSEHOLDS, Figure.LEARNING_FAMILIES})
_IN_PEOPLE = frozenset({Figure.MEMBERS, Figure.PARTY_ENROLLED, Figure.CITIZENS})

#: Figures of a stretch of days, which add up; all others tell how things stand on a day.
OF_DAYS = _IN_DONG | {Figure.PIG_HOUSEHOLDS}

#: How things stood longer ago than this says nothing any more.
LASTS = timedelta(days=366)

#: The kinds of income, as they are declared.
INCOMES: Mapping[Figure, IncomeKind] = {
    Figure.PIGGY: IncomeKind.PIGGY,
    Figure.WAGE: IncomeKind.WAGE,
    Figure.GIFT: IncomeKind.GIFT,
}

#: What the fund of a year is made of, as far as it is declared.
FUND = (*INCOMES, Figure.KEPT, Figure.FAMILY_FUNDS)

#: What is asked for in one tap, by a name of its own.
SETS: Mapping[str, tuple[Figure, ...]] = {
    "money": (Figure.PIGGY, Figure.WAGE, Figure.GIFT),
    "people": (Figure.MEMBERS, Figure.PARTY_ENROLLED),
    "models": (Figure.LEARNING_FAMILIES, Figure.LEARNING_CLANS, Figure.LEARNING_GROUPS),
}

#: What is written down by telephone where nobody asked for anything in particular.
BY_PHONE = (*SETS["money"], Figure.MEMBERS)

#: Figures asked at once: more make a form nobody fills in.
MOST_FIELDS = 6


def measure(figure: Figure) -> Measure:
    """What a figure is counted in."""
    if figure in _IN_DONG:
        return Measure.DONG
    if figure in _IN_HOUSEHOLDS:
        return Measure.HOUSEHOLDS
    return Measure.PEOPLE if figure in _IN_PEOPLE else Measure.UNITS


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from the first to the last, both included."""

    first: date
    last: date

    def overlaps(self, other: "Period") -> bool:
        """Whether they have a day in common."""
        return self.first <= other.last and other.first <= self.last

    def is_within(self, other: "Period") -> bool:
        """Whether all its days are the other's too."""
        return other.first <= self.first and self.last <= other.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """A figure as a unit told it."""

    id: int
    """The later told has the greater one."""
    unit: UnitId
    path: str
    figure: Figure
    value: int
    period: Period
    has_details: bool
    """Whether entries of its own stand for the same days, there or below."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What counts of a figure, and what is shown beside it."""

    value: int
    is_declared: bool = False
    beside: int | None = None
    """Declared, and given way: shown, never added."""


def counted(detailed: int | None, declared: int | None) -> Counted:
    """What counts: the details where there are any, else what was declared, never their sum.

    Args:
        detailed: What the entries add up to; None where nothing was entered.
        declared: What the unit told; None where it told nothing.
    """
    if detailed is not None:
        return Counted(detailed, beside=declared)
    if declared is not None:
        return Counted(declared, is_declared=True)
    return Counted(0)


def standing(told: Iterable[Declared]) -> list[Declared]:
    """Those that stand: of the same days the last told, and one of more days instead of its parts.

    A figure of fewer days does not undo an earlier one of more: both stand, and `surely` sees to
    it that no day counts twice. A figure that tells how things are on a day stands until it is
    told anew.
    """
    kept: dict[tuple[UnitId, Figure], list[Declared]] = {}
    for one in sorted(told, key=lambda one: one.id, reverse=True):
        later = kept.setdefault((one.unit, one.figure), [])
        of_days = one.figure in OF_DAYS
        if not any(not of_days or one.period.is_within(other.period) for other in later):
            later.append(one)
    return [one for found in kept.values() for one in found]


def surely(some: Sequence[Declared]) -> list[Declared]:
    """Those of one unit's figures that tell the most together, no two of the same day.

    "1/1–29/9: 10 triệu" and "29/9–5/10: 500 nghìn" have a day in common, and nobody knows how
    much came in on it: 10 million came in surely, and no more than that is counted.
    """
    in_order = sorted(some, key=lambda one: (one.period.last, one.id))
    ends = [one.period.last for one in in_order]
    best: list[tuple[int, list[Declared]]] = [(0, [])]
    for place, one in enumerate(in_order):
        told_before, those = best[bisect_left(ends, one.period.first, hi=place)]
        with_it = (told_before + one.value, [*those, one])
        best.append(max(best[place], with_it, key=lambda found: (found[0], len(found[1]))))
    return best[-1][1]


def gives_way(one: Declared, below: Iterable[Declared]) -> bool:
    """Whether details, or the figures of units below it, speak for the same days.

    Args:
        one: What a unit told.
        below: What stands of the same figure in units below it.
    """
    return one.has_details or any(
        one.figure not in OF_DAYS or other.period.overlaps(one.period) for other in below
    )


@dataclass(frozen=True, slots=True)
class Told:
    """What units declared of some figures: what of it counts, and what is shown beside."""

    counts: Mapping[tuple[UnitId, Figure], int] = field(default_factory=dict)
    beside: Mapping[tuple[UnitId, Figure], int] = field(default_factory=dict)

    def total(self, *figures: Figure) -> int:
        """The sum of what counts, over all units."""
        return sum(value for (_, figure), value in self.counts.items() if figure in figures)

    def spoke(self) -> set[UnitId]:
        """Units that declared anything."""
        return {unit for unit, _ in (*self.counts, *self.beside)}


def told(declared: Iterable[Declared]) -> Told:
    """Part what units told into what counts and what has given way."""
    stand = standing(declared)
    below: dict[tuple[str, Figure], list[Declared]] = {}
    for one in stand:
        for upper in _above(one.path):
            below.setdefault((upper, one.figure), []).append(one)
    counts: dict[tuple[UnitId, Figure], list[Declared]] = {}
    beside: dict[tuple[UnitId, Figure], list[Declared]] = {}
    for one in stand:
        detailed = 0 if gives_way(one, below.get((one.path, one.figure), ())) else None
        side = counts if counted(detailed, one.value).is_declared else beside
        side.setdefault((one.unit, one.figure), []).append(one)
    return Told(_sums(counts), _sums(beside))


def _sums(
    told: Mapping[tuple[UnitId, Figure], Sequence[Declared]],
) -> dict[tuple[UnitId, Figure], int]:
    return {whose: sum(one.value for one in surely(some)) for whose, some in told.items()}


def _above(path: str) -> Iterator[str]:
    """The paths of the units above one."""
    steps = path.split("/")[:-2]
    for length in range(1, len(steps) + 1):
        yield "/".join(steps[:length]) + "/"


def with_entries(
    declared: Sequence[Declared], entered: Mapping[Figure, Collection[str]]
) -> list[Declared]:
    """What units told, marked where the register speaks of the same thing.

    Args:
        declared: What they told.
        entered: Of a figure, the paths of the units the register has entries of: what those units
            told gives way, and what was told by any above or below them.
    """
    above = {
        figure: {upper for path in paths for upper in _upward(path)}
        for figure, paths in entered.items()
    }
    return [
        replace(one, has_details=True)
        if one.path in above.get(one.figure, ())
        or not set(_upward(one.path)).isdisjoint(entered.get(one.figure, ()))
        else one
        for one in declared
    ]


def _upward(path: str) -> Iterator[str]:
    """The path of a unit, and those of the units above it."""
    yield path
    yield from _above(path)


def told_within(declared: Sequence[Declared], period: Period) -> Told:
    """The same of a stretch of days: sums told for days in it, states told for a day in it."""
    return told(one for one in declared if _speaks_of(one, period))


def _speaks_of(one: Declared, period: Period) -> bool:
    if one.figure in OF_DAYS:
        return one.period.is_within(period)
    return one.period.first <= period.last


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedTarget:
    """A reported target whose figure is asked, as its plan had it when it was."""

    plan: PlanId
    code: str
    label: str
    short: str | None = None
    """A few words for it, where its plan has them."""

    @property
    def called(self) -> str:
        """What it is called where there is little room."""
        return self.short or self.label

    @property
    def figure(self) -> str:
        """The name under which what is told of it is kept."""
        return f"{REPORTED}{self.code}"


#: How the names of figures begin that are told of a target.
REPORTED = "target:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Figures asked of units (phiếu số liệu), or the figure of one target asked of its holder."""

    id: RequestId
    by: UnitRef
    """The ward or district that asks."""
    asked_by: PersonId
    """Who asks for it."""
    fields: tuple[Figure, ...]
    """Empty where a target is asked about."""
    target: AskedTarget | None = None
    period: Period
    last_day: date
    closed: bool


@dataclass(eq=False)
class NoFields(Refusal):
    """No figure that is known was named."""

    about = "fields"
    asks = True


@dataclass(eq=False)
class TooManyFields(Refusal):
    """More figures at once than anybody answers."""

    about = "fields"
    asks = True
    most: int


@dataclass(eq=False)
class NumberUnclear(Refusal):
    """No whole number could be read."""

    asks = True


@dataclass(eq=False)
class PercentUnclear(Refusal):
    """No percentage between 0 and 100 could be read."""

    asks = True


@dataclass(eq=False)
class PhoneNotNumber(Refusal):
    """What was typed looks like a phone number."""

    asks = True


@dataclass(eq=False)
class NotComing(Refusal):
    """A day to come was asked for, and not one so far away."""

    about = "until"
    asks = True


@dataclass(eq=False)
class RequestClosed(Refusal):
    """The figures are asked no more."""


@dataclass(eq=False)
class UnitEnded(Refusal):
    """The unit is no more."""

    unit: str


@dataclass(eq=False)
class NobodyAsked(Refusal):
    """There is no unit to be asked."""

    about = "those"


@dataclass(eq=False)
class NobodySilent(Refusal):
    """All units have told something of the week."""

    about = "those"
