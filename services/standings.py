"""How many are on their way to each title, and what the plan asks for: the officer's list."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from domain.actors import Actor
from domain.criteria import Subject
from domain.figures import Figure, Told
from domain.permissions import Action
from domain.plan import Plan, Target
from domain.recognition import MODELS, PLACES, Bound, ModelStanding, total
from domain.targets import RECOGNISED, Source, source_of
from domain.units import WITH_UNITS_BELOW, UnitId, UnitKind, UnitRef
from services import citizenrates, recognised
from services.citizenrates import Rate
from services.recognised import Entered
from services.sums import Sums
from storage import citizens, targets, units
from storage import plan as plans
from storage import standings as store
from storage.standings import Count
from storage.targets import Noted

#: Nothing besides.
_NOTHING: Entered = {}

#: What targets count that ask for a share of learning models.
_ASKED_OF: Mapping[Source, Subject] = {recognised.SOURCES[one]: one for one in MODELS}
#: The figures a unit writes down of how many there are, whether the register has them or not.
_FIGURES: Mapping[Subject, str] = {
    Subject.FAMILY: "households",
    Subject.CLAN: "clans",
    Subject.GROUP: "groups",
    Subject.UNIT: "units",
}


def of(db: Connection, top: UnitRef, subject: Subject, year: int, *, by: Actor) -> ModelStanding:
    """How many at and below a unit are on their way to a title.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, top)
    return _read(db, top, year, by.today, [subject]).of(subject)


def every(db: Connection, top: UnitRef, year: int, *, by: Actor) -> Mapping[Subject, ModelStanding]:
    """How many at and below a unit are on their way to each title.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, top)
    found = _read(db, top, year, by.today, MODELS)
    return {subject: found.of(subject) for subject in MODELS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """A ward or district at a glance: each model, what is wanted, and its citizens."""

    standings: Mapping[Subject, ModelStanding]
    bounds: Mapping[Subject, Bound]
    citizens: Rate


def overview(db: Connection, top: UnitRef, year: int, *, by: Actor) -> Overview:
    """All models of a unit and below it, its citizens among them, in nine statements.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, top)
    asked_by = [held.plan for held in plans.in_force(db, top, year)]
    wants = asked_by[0] if asked_by else None
    target = citizenrates.wanted(wants, year, by.today)
    people = citizens.counts(db, top, year, by.today, told_only=True)
    entered = recognised.of_citizens(people, adults=citizenrates.of_adults(target))
    found = _read(db, top, year, by.today, MODELS, besides=entered)
    sums = Sums(
        top=top,
        below=found.below,
        today=by.today,
        told=found.told,
        noted=found.written,
        entered=entered,
    )
    everybody = recognised.whole(db, top, people, year, by.today)
    return Overview(
        standings={subject: found.of(subject) for subject in MODELS},
        bounds=_bounds(asked_by),
        citizens=citizenrates.of_whole(sums, everybody, target),
    )


def each_chapter(db: Connection, top: UnitRef, year: int, *, by: Actor) -> Sequence[ModelStanding]:
    """How many families of each chapter are on their way, in the order chapters were made.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, top)
    return _read(db, top, year, by.today, [Subject.FAMILY]).chapters


def each_clan(db: Connection, top: UnitRef, year: int, *, by: Actor) -> Sequence[ModelStanding]:
    """How many families of each clan are on their way, wherever in the ward they live.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, top)
    counts = store.families_by_clan(db, top, year, by.today)
    clans = _standing_units(db, top, UnitKind.CLAN_BOARD, by.today)
    return [_standing(clan, counts.get(clan.id, Count())) for clan in clans]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What stands in the register of a year, what was declared, and how many there are."""

    top: UnitRef
    below: Sequence[UnitRef]
    families: Mapping[UnitId, Count]
    units: Mapping[UnitId, tuple[Subject, Count]]
    told: Told
    written: Mapping[tuple[str, str], Noted]

    def of(self, subject: Subject) -> ModelStanding:
        """Of the topmost unit: there are as many as it wrote down, if that is more."""
        source = recognised.SOURCES.get(subject)
        declared = self.told.total(RECOGNISED[source]) if source is not None else 0
        figure = _FIGURES.get(subject)
        written = _written(self.written, self.top, figure) if figure is not None else 0
        if subject is Subject.FAMILY:
            return total(self.top, self.chapters, at_least=written, declared=declared)
        each = [_standing(self.top, one) for kind, one in self.units.values() if kind is subject]
        return total(self.top, each, at_least=written, declared=declared)

    @property
    def chapters(self) -> list[ModelStanding]:
        """The families of each chapter.

        There are as many as the register has, or as the chapter has written down, if that is
        more: a register that is not yet complete makes no share look better than it is.
        """
        return [
            _standing(
                unit,
                self.families.get(unit.id, Count()),
                at_least=_own(self.written, unit, _FIGURES[Subject.FAMILY]),
                declared=self.told.counts.get((unit.id, Figure.LEARNING_FAMILIES), 0),
            )
            for unit in self.below
            if unit.kind is UnitKind.CHAPTER
        ]


def _read(
    db: Connection,
    top: UnitRef,
    year: int,
    today: date,
    subjects: Collection[Subject],
    *,
    besides: Entered = _NOTHING,
) -> _Found:
    """What these need: five statements at most, however many units and families there are."""
    declares = bool(set(subjects) - set(PLACES))  # nobody declares how many communes there are
    is_whole = top.kind in WITH_UNITS_BELOW and declares
    below = units.below(db, [top], today) if is_whole else [top]
    families: Mapping[UnitId, Count] = {}
    entered: dict[Source, Mapping[UnitId, int]] = {**besides}
    if Subject.FAMILY in subjects:
        families = store.families_by_chapter(db, top, year, today)
        entered |= recognised.of_families(families)
    each: Mapping[UnitId, tuple[Subject, Count]] = {}
    if set(subjects) - {Subject.FAMILY}:
        each = store.units_each(db, top, year, today)
        entered |= recognised.of_units(each)
    alone = below == [top] and set(subjects) == {Subject.FAMILY}
    is_spoken_for = not declares or (alone and bool(entered[Source.FAMILIES]))
    return _Found(
        top=top,
        below=below,
        families=families,
        units=each,
        # What a unit alone declared gives way to its own register: it need not be looked up.
        told=Told() if is_spoken_for else recognised.told(db, top, below, year, today, entered),
        written=targets.noted(db, top, today) if declares else {},
    )


def _own(written: Mapping[tuple[str, str], Noted], unit: UnitRef, figure: str) -> int:
    found = written.get((unit.path, figure))
    return found.value if found is not None else 0


def _written(written: Mapping[tuple[str, str], Noted], top: UnitRef, figure: str) -> int:
    """What a unit wrote down, or the sum of what those below it did, nobody counted twice."""
    values = sorted((path, one.value) for (path, name), one in written.items() if name == figure)
    counted, found = None, 0
    for path, value in values:  # a unit stands right before all that lie below it
        if counted is None or not path.startswith(counted):
            counted, found = path, found + value
    return found if top.kind in WITH_UNITS_BELOW else _own(written, top, figure)


def _standing_units(db: Connection, top: UnitRef, kind: UnitKind, today: date) -> list[UnitRef]:
    if top.kind is kind:
        return [top]
    return units.below(db, [top], today, kinds=[kind])


def _standing(
    unit: UnitRef, count: Count, *, at_least: int = 0, declared: int = 0
) -> ModelStanding:
    return ModelStanding(
        unit=unit,
        out_of=max(count.there, at_least),
        registered=count.registered,
        assessed=count.assessed,
        proposed=count.proposed,
        recognised=count.holding,
        held=count.held,
        waiting_marked=count.waiting_marked,
        declared=declared,
    )


def bounds(db: Connection, unit: UnitRef, year: int) -> Mapping[Subject, Bound]:
    """The shares the plans of a year ask for, of a unit and those above: the nearest stand."""
    return _bounds([held.plan for held in plans.in_force(db, unit, year)])


def _bounds(asked_by: Sequence[Plan]) -> dict[Subject, Bound]:
    """The bounds of these plans, the nearest first."""
    found: dict[Subject, Bound] = {}
    for plan in asked_by:
        for target in plan.target:
            subject, asked = _ASKED_OF.get(source_of(target)), _bound(target)
            if subject is not None and asked is not None:
                found.setdefault(subject, asked)
    return found


def _bound(target: Target) -> Bound | None:
    """The share a target asks for; None where it asks for a number, or for no more than that."""
    if target.unit != "percent":
        return None
    if target.more_than is not None:
        return Bound(percent=target.more_than, beyond=True)
    return Bound(percent=target.at_least) if target.at_least is not None else None
