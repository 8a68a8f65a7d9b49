"""How many of a unit's people are learning citizens, of how many: counted once, as targets are."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date

from sqlalchemy import Connection

from domain.actors import Actor
from domain.citizens import CitizenStanding, Count
from domain.figures import Figure
from domain.permissions import Action
from domain.plan import Plan, Target
from domain.targets import Base, Based, Source, TargetStanding, base_of, source_of
from domain.units import WITH_BOOK, UnitId, UnitKind, UnitRef
from services import recognised, targets
from services.sums import Sums
from storage import citizens as store
from storage import targets as bases
from storage import units


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """How far a unit has come, and what its share is taken of."""

    standing: CitizenStanding
    base: Base
    based: Based | None
    """None where nobody has told yet how many people there are."""
    target: TargetStanding | None
    """The plan's own, where it wants a share of citizens, in this year."""

    @property
    def share(self) -> int | None:
        """The registered, in tenths of a percent, cut off; None where it cannot be told."""
        if self.target is not None:
            return self.target.share
        if self.based is None or self.based.value <= 0:
            return None
        return self.standing.reached * 1000 // self.based.value


#: What a share is taken of where no plan says it, the first that is known.
_USUAL = (Base.CITIZENS, Base.ADULTS, Base.POPULATION)


def rate(db: Connection, unit: UnitRef, year: int, *, by: Actor) -> Rate:
    """How many of a unit are registered and have passed, of how many.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, unit)
    found = _read(db, unit, year, by)
    return found.rate(unit)


def count(db: Connection, unit: UnitRef, year: int, *, by: Actor) -> Count:
    """How many there are of a unit's people, and how far they are.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, unit)
    return store.count(db, unit, year, by.today)


def each(db: Connection, top: UnitRef, year: int, *, by: Actor) -> list[Rate]:
    """The same of a district's wards; of a ward's chapters, and its other units with anybody.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, top)
    found = _read(db, top, year, by)
    below = [one for one in found.sums.below if one.id != top.id]
    if top.kind is UnitKind.DISTRICT:
        return [found.rate(one) for one in below if one.kind is UnitKind.WARD]
    rates = [found.rate(one) for one in below]
    return [
        one
        for one in rates
        if one.standing.unit.kind is UnitKind.CHAPTER
        or one.standing.reached
        or one.standing.count.told
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What is known of the citizens at and below a unit."""

    each: Mapping[UnitId, Count]
    everybody: Count
    sums: Sums
    target: Target | None

    def rate(self, unit: UnitRef) -> Rate:
        """Of the topmost unit, or of one below it."""
        declared = self.sums.declared(unit, Figure.CITIZENS)
        standing = CitizenStanding(unit=unit, count=self._count(unit), declared=declared)
        if self.target is not None:
            registered = (
                self.everybody.adults if of_adults(self.target) else self.everybody.registered
            )
            reached = replace(self.sums, citizens=registered).standing(self.target, unit)
            base = base_of(self.target) or Base.CITIZENS
            return Rate(standing=standing, base=base, based=reached.base, target=reached)
        known = [(base, self.sums.base(unit, base)) for base in _USUAL]
        base, based = next((pair for pair in known if pair[1] is not None), known[0])
        return Rate(standing=standing, base=base, based=based, target=None)

    def _count(self, unit: UnitRef) -> Count:
        """Of the topmost unit each person once; of one below it, the sum of what lies in it."""
        if unit.id == self.sums.top.id:
            return self.everybody
        within = self.sums.within(unit)
        parts = [one for where, one in self.each.items() if where in within]
        return Count(**{f.name: sum(getattr(one, f.name) for one in parts) for f in fields(Count)})


def _read(db: Connection, top: UnitRef, year: int, by: Actor) -> _Found:
    """Six statements at most, however many units and people there are."""
    today = by.today
    below = [one for one in units.below(db, [top], today) if one.kind in WITH_BOOK] or [top]
    people = store.counts(db, top, year, today)
    everybody = people.get(top.id, Count())
    if set(people) - {top.id}:
        everybody = store.count(db, top, year, today)
    target = wanted(targets.plan_of(db, top, today), year, today)
    entered = recognised.of_citizens(people, adults=of_adults(target))
    return _Found(
        each=people,
        everybody=everybody,
        sums=Sums(
            top=top,
            below=below,
            today=today,
            told=recognised.told(db, top, below, year, today, entered),
            noted=bases.noted(db, top, today),
            entered=entered,
        ),
        target=target,
    )


def wanted(plan: Plan | None, year: int, today: date) -> Target | None:
    """The share of citizens a plan wants, in the year it is looked at."""
    if plan is None or year != today.year:
        return None
    return next((one for one in plan.target if source_of(one) is Source.CITIZENS), None)


def of_adults(target: Target | None) -> bool:
    """Whether adults alone count for a target."""
    return target is not None and base_of(target) is Base.ADULTS


def of_whole(sums: Sums, everybody: Count, target: Target | None) -> Rate:
    """The rate of a unit of which all has been read already."""
    return _Found(each={}, everybody=everybody, sums=sums, target=target).rate(sums.top)
