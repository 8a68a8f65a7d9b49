"""The year's titles, each counted once: as the register has them, or as they were declared.

A unit of whose families the register holds anything in a year is counted by the register; what a
unit declared counts only where the register holds nothing. The officer's list, the targets of the
plan and the week's tally all count by this, and so agree.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from domain.citizens import Count as People
from domain.criteria import Subject
from domain.figures import LASTS, Declared, Period, Told, told_within, with_entries
from domain.plan import Target
from domain.recognition import PLACES
from domain.targets import RECOGNISED, SUBJECTS, Base, Source, base_of, source_of
from domain.units import WITH_UNITS_BELOW, UnitId, UnitRef
from storage import citizens, figures
from storage import standings as store
from storage.standings import Count

#: What the register's titles of each kind are called among the sources of targets.
SOURCES: Mapping[Subject, Source] = {
    subject: source for source, subject in SUBJECTS.items() if source is not Source.ASSESSED
}
_OF_UNITS = frozenset({Source.CLANS, Source.GROUPS, Source.UNITS, Source.ASSESSED})
#: Whose entries speak for a whole ward: clans and workplaces lie beside the chapters that declare
#: how many of them there are.
_OF_WARDS = frozenset({Source.CLANS, Source.UNITS})

Entered = Mapping[Source, Mapping[UnitId, int]]
"""What the register has, by unit; a unit of which it has nothing is left out."""


def of_families(families: Mapping[UnitId, Count]) -> Entered:
    """Families recognised, by the chapter they live in."""
    return {Source.FAMILIES: {u: one.holding for u, one in families.items() if one.is_entered}}


def of_units(each: Mapping[UnitId, tuple[Subject, Count]]) -> Entered:
    """Clans, groups and units recognised, and groups whose marks were handed in."""
    found: dict[Source, dict[UnitId, int]] = {}
    for unit, (subject, one) in each.items():
        if subject in PLACES:
            continue  # no target asks how many communes
        if one.is_entered:
            found.setdefault(SOURCES[subject], {})[unit] = one.holding
        if subject is Subject.GROUP and one.assessed:
            found.setdefault(Source.ASSESSED, {})[unit] = one.assessed
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """What targets are told by the register."""

    entered: Entered
    homes: Mapping[UnitId, int]
    """Families there are, by the chapter they live in."""
    citizens: int
    """Distinct persons registered on the national software, at and below the topmost unit."""


def register(
    db: Connection, top: UnitRef, year: int, today: date, wanted: Collection[Target]
) -> Register:
    """What the register has of these targets at and below a unit, and no more."""
    sources = {source_of(one) for one in wanted}
    entered: dict[Source, Mapping[UnitId, int]] = {}
    homes: dict[UnitId, int] = {}
    if Source.FAMILIES in sources:
        families = store.families_by_chapter(db, top, year, today)
        entered |= of_families(families)
        homes = {unit: one.there for unit, one in families.items()}
    if not _OF_UNITS.isdisjoint(sources):
        entered |= of_units(store.units_each(db, top, year, today))
    registered = 0
    if Source.CITIZENS in sources:
        adults = any(base_of(one) is Base.ADULTS for one in wanted)
        of_many = top.kind in WITH_UNITS_BELOW
        each = citizens.counts(db, top, year, today, told_only=of_many)
        entered |= of_citizens(each, adults=adults)
        everybody = whole(db, top, each, year, today)
        registered = everybody.adults if adults else everybody.registered
    return Register(entered=entered, homes=homes, citizens=registered)


def of_citizens(each: Mapping[UnitId, People], *, adults: bool = False) -> Entered:
    """Persons registered, by the units they are of: where anything is written down of anybody."""
    known = {unit: one for unit, one in each.items() if one.told}
    of = {unit: one.adults if adults else one.registered for unit, one in known.items()}
    return {Source.CITIZENS: of}


def whole(
    db: Connection, top: UnitRef, each: Mapping[UnitId, People], year: int, today: date
) -> People:
    """Everybody of whom anything stands, at and below a unit, each once."""
    if not each:
        return People()
    if list(each) == [top.id]:
        return each[top.id]
    return citizens.count(db, top, year, today, told_only=True)


def told(
    db: Connection,
    top: UnitRef,
    below: Iterable[UnitRef],
    year: int,
    today: date,
    entered: Mapping[Source, Collection[UnitId]],
) -> Told:
    """What counts of all that units declared for a year, where the register has nothing.

    Args:
        db: The open connection.
        top: The topmost unit.
        below: The units that stand at or below it.
        year: The year of the titles.
        today: What was to begin later is left out; of this year what was told a year ago counts,
            until it is told anew.
        entered: Of a source, the units of which the register has anything.
    """
    of_year = Period(date(year, 1, 1), date(year, 12, 31))
    first = today - LASTS if year == today.year else of_year.first
    declared = figures.declared(db, top, first, of_year.last, today=today)
    return told_within(giving_way(declared, [top, *below], entered), of_year)


def giving_way(
    declared: Sequence[Declared],
    units: Iterable[UnitRef],
    entered: Mapping[Source, Collection[UnitId]],
) -> list[Declared]:
    """What units declared, marked where the register has titles of the same kind in them."""
    paths = {unit.id: _speaks_for(unit) for unit in units}
    spoken = {
        RECOGNISED[source]: {paths[unit][source in _OF_WARDS] for unit in whose if unit in paths}
        for source, whose in entered.items()
    }
    return with_entries(declared, spoken)


def _speaks_for(unit: UnitRef) -> tuple[str, str]:
    """A unit's own path, and that of the ward it lies in."""
    if unit.kind in WITH_UNITS_BELOW or unit.is_root:
        return unit.path, unit.path
    return unit.path, f"{unit.path.rstrip('/').rpartition('/')[0]}/"
