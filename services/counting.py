"""What the register answers a criterion with: counted, and nobody is asked.

A set's file names what is counted (`counts` of a criterion); here stands how. What has no way of
counting here, or nothing to count yet, is asked in the chat.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, Decimal
from typing import Protocol

from sqlalchemy import Connection

from domain.criteria import Counted, CriteriaSet, Criterion
from domain.units import UnitKind, UnitRef
from storage import counting as store
from storage import units

_HUNDREDTH = Decimal("0.01")
_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """So many of so many."""

    reached: int
    out_of: int
    """Above 0."""

    @property
    def percent(self) -> Decimal:
        """In percent, cut off at the hundredth: never better than it is."""
        exact = Decimal(100 * self.reached) / Decimal(self.out_of)
        return min(exact, Decimal(100)).quantize(_HUNDREDTH, ROUND_DOWN).normalize() + 0


class Counter(Protocol):
    """A way of counting."""

    def __call__(
        self,
        db: Connection,
        unit: UnitRef,
        criteria: CriteriaSet,
        criterion: Criterion,
        *,
        year: int,
        today: date,
    ) -> Share | None:
        """What a unit reaches of a criterion in a year; None where nothing is known."""


def counted(
    db: Connection,
    unit: UnitRef,
    criteria: CriteriaSet,
    criterion: Criterion,
    *,
    year: int,
    today: date,
) -> Share | None:
    """What the register answers a criterion of a set with, for a unit in a year.

    Args:
        db: The open connection.
        unit: What is assessed, or where the family that is assessed lives.
        criteria: The set.
        criterion: One of its criteria.
        year: The year that is judged.
        today: The day on which it is counted.

    Returns:
        The share, exact; None where the criterion is not counted, or nothing is known yet: then
        it is asked.
    """
    counter = COUNTERS.get(criterion.counts) if criterion.counts is not None else None
    if counter is None:
        return None
    return counter(db, unit, criteria, criterion, year=year, today=today)


def _communes(
    db: Connection,
    unit: UnitRef,
    criteria: CriteriaSet,
    criterion: Criterion,
    *,
    year: int,
    today: date,
) -> Share | None:
    """The communes of a district whose title holds in a year, at the level asked for or above.

    A title without marks tells no level: it counts for the lowest.
    """
    standing = [
        one for one in units.below(db, [unit], today, kinds=[UnitKind.WARD]) if one.id != unit.id
    ]
    if not standing:
        return None
    level = criteria.level_of(criterion) or 1
    ids = {one.id for one in standing}
    reached = {
        title.unit
        for title in store.communes(db, unit, year)
        if title.unit in ids and title.holds_in(year, _MONTHS) and title.level >= level
    }
    return Share(reached=len(reached), out_of=len(standing))


#: How each thing is counted. What stands here is not asked.
COUNTERS: Mapping[Counted, Counter] = {Counted.COMMUNES: _communes}
