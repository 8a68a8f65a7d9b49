"""What is known of a unit and everything below it, and where its targets stand by that."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from domain.figures import FUND, Figure, Told
from domain.plan import Target
from domain.recognition import KIND_OF
from domain.targets import (
    RECOGNISED,
    Base,
    Based,
    Mark,
    Source,
    TargetStanding,
    base_of,
    covered,
    reported_as,
    source_of,
)
from domain.units import UnitId, UnitKind, UnitRef
from services import recognised
from services.recognised import Entered
from storage.targets import Noted

#: Of what kind the units are that a source counts.
_KINDS: Mapping[Source, UnitKind] = {
    recognised.SOURCES[subject]: kind
    for subject, kind in KIND_OF.items()
    if subject in recognised.SOURCES
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """What is known of a unit and everything below it, by unit; empty where nothing was asked."""

    top: UnitRef
    below: Sequence[UnitRef]
    today: date
    told: Told
    noted: Mapping[tuple[str, str], Noted]
    members: Mapping[UnitId, int] = field(default_factory=dict)
    persons: int = 0
    """Distinct members at or below the top."""
    party: Mapping[UnitId, int] = field(default_factory=dict)
    fund: Mapping[UnitId, int] = field(default_factory=dict)
    """Income of the year, and what families kept."""
    entered: Entered = field(default_factory=dict)
    """Titles of the year, as the register has them."""
    citizens: int = 0
    """Distinct persons registered on the national software, at or below the top."""
    homes: Mapping[UnitId, int] = field(default_factory=dict)
    """Families of the register, by the chapter they live in."""
    boards: int = 0
    awaited: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What is still to be held, by the code of the target that counts it."""

    def within(self, unit: UnitRef) -> set[UnitId]:
        """The units at or below one of these; of the top one all, also those that ended."""
        return {one.id for one in self.below if one.is_under(unit)} | {unit.id}

    def summed(self, unit: UnitRef, counts: Mapping[UnitId, int]) -> int:
        """What was entered at or below a unit."""
        if unit.id == self.top.id:
            return sum(counts.values())
        ids = self.within(unit)
        return sum(value for one, value in counts.items() if one in ids)

    def declared(self, unit: UnitRef, *wanted: Figure) -> int:
        """What counts of what was declared at or below a unit."""
        if unit.id == self.top.id:
            return self.told.total(*wanted)
        ids = self.within(unit)
        return sum(
            value
            for (one, figure), value in self.told.counts.items()
            if one in ids and figure in wanted
        )

    def base(self, unit: UnitRef, base: Base) -> Based | None:
        """What a share is taken of: the unit's own figure, or the sum over those below it."""
        own = self.noted.get((unit.path, base))
        if own is not None:
            return Based(value=own.value, source=own.source, as_of=own.as_of)
        values = {path: one.value for (path, name), one in self.noted.items() if name == base}
        total = covered(values, unit, self.below)
        if total is not None:
            return Based(value=total, source="", as_of=None)
        groups = sum(one.kind is UnitKind.CHAPTER and one.is_under(unit) for one in self.below)
        if base is Base.GROUPS and groups:
            return Based(value=groups, source="", as_of=None)
        return None

    def _there(self, source: Source, unit: UnitRef) -> int:
        """How many the register itself has, who may be more than somebody once wrote down."""
        below = [one for one in self.below if one.is_under(unit)]
        if source is Source.FAMILIES:
            return sum(
                max(self.homes.get(one.id, 0), self._own(one, Base.HOUSEHOLDS))
                for one in below
                if one.kind is UnitKind.CHAPTER
            )
        kind = _KINDS.get(source)
        return sum(one.kind is kind for one in below) if kind is not None else 0

    def _own(self, unit: UnitRef, base: Base) -> int:
        found = self.noted.get((unit.path, base))
        return found.value if found is not None else 0

    def standing(self, target: Target, unit: UnitRef, before: Mark | None = None) -> TargetStanding:
        """How far a unit has come with a target."""
        source = source_of(target)
        reached, declared = self._reached(target, source, unit)
        wanted = base_of(target)
        base = self.base(unit, wanted) if wanted is not None else None
        there = self._there(source, unit) if base is not None else 0
        if base is not None and there > base.value:
            base = Based(value=there, source="", as_of=None)
        if source is Source.REPORTED:
            found = self.noted.get((unit.path, reported_as(target)))
            if found is not None:
                base = Based(value=found.value, source=found.source, as_of=found.as_of)
        return TargetStanding(
            target=target,
            source=source,
            unit=unit,
            reached=reached,
            base=base,
            declared=declared,
            before=before,
            awaits=self.awaited.get(target.code, ()),
        )

    def _reached(self, target: Target, source: Source, unit: UnitRef) -> tuple[int | None, int]:
        """What is reached, and how much of it was declared."""
        counted = 0
        wanted: tuple[Figure, ...] = (RECOGNISED[source],) if source in RECOGNISED else ()
        match source:
            case Source.REPORTED:
                found = self.noted.get((unit.path, reported_as(target)))
                return (found.value if found is not None else None), 0
            case Source.EVENTS:
                return int(self.awaited.get(target.code) == ()), 0
            case Source.BOARDS:
                return self.boards, 0
            case Source.MEMBERS:
                is_top = unit.id == self.top.id
                counted = self.persons if is_top else self.summed(unit, self.members)
                wanted = (Figure.MEMBERS,)
            case Source.PARTY:
                counted, wanted = self.summed(unit, self.party), (Figure.PARTY_ENROLLED,)
            case Source.FUND:
                counted, wanted = self.summed(unit, self.fund), FUND
            case Source.CITIZENS if unit.id == self.top.id:
                counted = self.citizens
            case _:
                counted = self.summed(unit, self.entered.get(source, {}))
        declared = self.declared(unit, *wanted)
        return counted + declared, declared
