"""What the register answers a criterion with: counted, and nobody is asked.

A set's file names what is counted (`counts` of a criterion); here stands how. What has no way of
counting here, or nothing to count yet, is asked in the chat.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from sqlalchemy import Connection

from domain.assessment import Assessment
from domain.counting import Share, Sum
from domain.criteria import Counted, CriteriaSet, Criterion, Subject, of_subject
from domain.units import UnitKind, UnitRef
from services.counters import BY_REGISTER
from storage import assessment, units
from storage import counting as register
from storage import criteria as store
from storage.counting import Title

_MONTHS_OF_A_YEAR = 12


class Counter(Protocol):
    """A way of counting."""

    def __call__(
        self, db: Connection, unit: UnitRef, criterion: Criterion, *, year: int, today: date
    ) -> Share | Sum | None:
        """What a unit reaches of a criterion in a year; None where nothing is known."""


def counted(
    db: Connection,
    unit: UnitRef,
    criterion: Criterion,
    *,
    year: int,
    today: date,
) -> Share | Sum | None:
    """What the register answers a criterion with, for a unit in a year.

    Args:
        db: The open connection.
        unit: What is assessed: a commune, a school or office, a residential group, a clan.
        criterion: One of its set's criteria.
        year: The year that is judged.
        today: The day on which it is counted.

    Returns:
        The share or sum, exact; None where the criterion is not counted, or nothing is known yet:
        then it is asked.
    """
    counter = COUNTERS.get(criterion.counts) if criterion.counts is not None else None
    return counter(db, unit, criterion, year=year, today=today) if counter is not None else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Towards:
    """How far a unit is with what a set asks of its citizens."""

    criteria: CriteriaSet
    criterion: Criterion
    found: Share


def of_citizens(db: Connection, unit: UnitRef, year: int, today: date) -> Towards | None:
    """What the set of a commune, school or office asks of its citizens, and what there is.

    It is the set the unit is judged by in that year, or the newest one in force; None for who is
    asked for none, and while nothing is known.
    """
    subject = _SUBJECTS.get(unit.kind)
    if subject is None:
        return None
    version = store.in_use(db, unit, subject, year)
    criteria = version.criteria if version is not None else _in_force(subject, year)
    asked = (one for one in criteria.criterion if one.counts in _OF_CITIZENS) if criteria else ()
    criterion = next(iter(asked), None)
    if criteria is None or criterion is None:
        return None
    found = counted(db, unit, criterion, year=year, today=today)
    if not isinstance(found, Share):
        return None
    return Towards(criteria=criteria, criterion=criterion, found=found)


_SUBJECTS: Mapping[UnitKind, Subject] = {
    UnitKind.WARD: Subject.COMMUNE,
    UnitKind.UNIT_BOARD: Subject.UNIT,
}
_OF_CITIZENS = frozenset({Counted.CITIZENS, Counted.STAFF_CITIZENS})


def _in_force(subject: Subject, year: int) -> CriteriaSet | None:
    """The newest set that came with the program and was in force in a year."""
    sets = of_subject(subject).values()
    return next((one for one in sets if one.effective_from[:4] <= str(year)), None)


def _communes(
    db: Connection, unit: UnitRef, criterion: Criterion, *, year: int, today: date
) -> Share | None:
    """The communes of a district whose title holds in a year, at the level asked for or above."""
    standing = [
        one for one in units.below(db, [unit], today, kinds=[UnitKind.WARD]) if one.id != unit.id
    ]
    if not standing:
        return None
    titles = register.communes(db, unit, year)
    marked = assessment.of_candidates(db, [one.candidate for one in titles])
    reached = {
        title.unit
        for title in titles
        if _holds(title, marked.get(title.candidate), criterion.applies_to[:1], year)
    }
    return Share(
        reached=len(reached & {one.id for one in standing}), out_of=len(standing), base=None
    )


def _holds(title: Title, one: Assessment | None, level: tuple[str, ...], year: int) -> bool:
    """Whether a title holds in a year at a level or above.

    A title without marks holds in its own year, at the lowest level: no more is known of it.
    """
    ranks = [rank.code for rank in one.criteria.ranks] if one is not None else []
    rank = one.verdict.rank if one is not None else None
    reached = ranks.index(rank.code) if rank is not None and rank.code in ranks else 0
    wanted = ranks.index(level[0]) if level and level[0] in ranks else _numbered(level)
    months = one.criteria.valid_months if one is not None else None
    return reached >= wanted and title.year + (months or 0) // _MONTHS_OF_A_YEAR >= year


def _numbered(level: tuple[str, ...]) -> int:
    """The place of a level whose set is not known, by its number: "muc_do_2" is the second."""
    last = level[0][-1:] if level else ""
    return int(last) - 1 if last.isdigit() else 0


#: How each thing is counted. What stands here is not asked.
COUNTERS: Mapping[Counted, Counter] = {**BY_REGISTER, Counted.COMMUNES: _communes}
