"""How citizens, families, members and the fund of a unit are counted for its criteria."""

from collections.abc import Callable, Mapping
from datetime import date

from sqlalchemy import Connection

from domain.counting import Share, Sum
from domain.criteria import Counted, Criterion
from domain.figures import Told
from domain.targets import Base
from domain.units import WITH_BOOK, UnitKind, UnitRef
from services import targets
from services.sums import Sums
from storage import citizens, standings, tally, units
from storage import targets as bases

#: What shares of a commune's people are taken of, the first that is known: TT 25/2023 speaks of
#: its citizens; the whole population is more, so that no share looks better by it.
_OF_PEOPLE = (Base.CITIZENS, Base.POPULATION)


def _citizens(
    db: Connection, unit: UnitRef, criterion: Criterion, *, year: int, today: date
) -> Share | None:
    """Learning citizens of a commune: each once, whatever units they are of."""
    del criterion
    count = citizens.count(db, unit, year, today)
    if not count.told:
        return None
    return _of_people(db, unit, today, count.passed, count.told)


def _staff(
    db: Connection, unit: UnitRef, criterion: Criterion, *, year: int, today: date
) -> Share | None:
    """Learning citizens among those who work at a unit: all its people but its learners."""
    del criterion
    count = citizens.count(db, unit, year, today)
    if not count.told:
        return None
    passed, told = count.passed - count.learners_passed, count.told - count.learners
    written = _written(db, unit, today, Base.STAFF)
    if written:
        return Share(reached=passed, out_of=max(written, told))
    there = count.there - count.learners
    return Share(reached=passed, out_of=there) if there else None


def _learners(
    db: Connection, unit: UnitRef, criterion: Criterion, *, year: int, today: date
) -> Share | None:
    """Learning citizens among those who learn at a unit, once anything is told of any."""
    del criterion
    count = citizens.count(db, unit, year, today)
    if not count.learners:
        return None
    written = _written(db, unit, today, Base.LEARNERS)
    return Share(reached=count.learners_passed, out_of=max(written, count.learners))


def _written(db: Connection, unit: UnitRef, today: date, base: Base) -> int:
    """A figure the unit itself has written down; 0 where it has not."""
    found = bases.noted(db, unit, today).get((unit.path, base))
    return found.value if found is not None else 0


def _families(
    db: Connection, unit: UnitRef, criterion: Criterion, *, year: int, today: date
) -> Share | None:
    """Families with a title that holds, of a residential group's or a clan's."""
    del criterion
    of_clan = unit.kind is UnitKind.CLAN_BOARD
    count = standings.families_by_clan if of_clan else standings.families_by_chapter
    each = count(db, unit, year, today)
    there = sum(one.there for one in each.values())
    if not of_clan:
        there = max(there, _written(db, unit, today, Base.HOUSEHOLDS))
    entered = any(one.is_entered for one in each.values())
    if not there or not entered:
        return None
    return Share(reached=sum(one.holding for one in each.values()), out_of=there)


def _members(
    db: Connection, unit: UnitRef, criterion: Criterion, *, year: int, today: date
) -> Share | None:
    """Members of the association, of all people."""
    del criterion, year
    members = tally.members(db, unit, today)
    return _of_people(db, unit, today, members, members) if members else None


def _fund(
    db: Connection, unit: UnitRef, criterion: Criterion, *, year: int, today: date
) -> Sum | None:
    """The fund of the year, money kept at home included, for each person."""
    last = min(today, date(year, 12, 31))
    amount = sum(targets.fund_until(db, unit, last).values())
    people = _people(db, unit, today)
    if criterion.least is None or people is None or not amount:
        return None
    return Sum(amount=amount, people=people, least=criterion.least)


def _of_people(
    db: Connection, unit: UnitRef, today: date, reached: int, counted: int
) -> Share | None:
    """A share of a unit's people: of as many as were written down, or were counted since."""
    people = _people(db, unit, today)
    return Share(reached=reached, out_of=max(people, counted)) if people is not None else None


def _people(db: Connection, unit: UnitRef, today: date) -> int | None:
    """How many people there are, as somebody wrote down; None where nobody has."""
    below = [one for one in units.below(db, [unit], today) if one.kind in WITH_BOOK] or [unit]
    sums = Sums(
        top=unit,
        below=below,
        today=today,
        told=Told(),
        noted=bases.noted(db, unit, today),
    )
    for base in _OF_PEOPLE:
        found = sums.base(unit, base)
        if found is not None and found.value > 0:
            return found.value
    return None


#: By what each is counted.
BY_REGISTER: Mapping[Counted, Callable[..., Share | Sum | None]] = {
    Counted.CITIZENS: _citizens,
    Counted.STAFF_CITIZENS: _staff,
    Counted.LEARNER_CITIZENS: _learners,
    Counted.FAMILIES: _families,
    Counted.MEMBERS: _members,
    Counted.FUND: _fund,
}
