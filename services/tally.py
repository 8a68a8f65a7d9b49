"""The week's figures of a unit and everything below it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from domain.actors import Actor
from domain.clock import Week, end_of
from domain.figures import FUND, INCOMES, LASTS, Declared, Figure, Period, Told, told_within
from domain.fund import IncomeKind
from domain.money import Dong
from domain.permissions import Action
from domain.plan import Target
from domain.tally import Income, Tally, UnitTally
from domain.targets import RECOGNISED, Base, Source, covered, source_of
from domain.units import WITH_BOOK, UnitId, UnitRef
from services import recognised
from services.recognised import Entered
from services.sums import Sums
from storage import figures, targets, units
from storage import plan as plans
from storage import tally as sums


def weekly(db: Connection, top: UnitRef, week: Week, *, by: Actor) -> Tally:
    """The figures of one week: what its books hold, also what is booked on its later days.

    A line of a closed day stands on the next open one, which may be tomorrow: the book has it,
    so the tally has it too.

    Raises:
        NotAllowed: `by` may not see this unit's figures.
    """
    by.ensure_may(Action.SEE_TALLY, top)
    return publicly(db, top, week, by.today)


def publicly(db: Connection, top: UnitRef, week: Week, today: date) -> Tally:
    """The same for a chat in which anyone may read along: only its sums are to be said there."""
    last = min(week.sunday, max(today, week.monday))
    standing = [u for u in units.below(db, [top], last) if u.kind in WITH_BOOK] or [top]
    in_force = plans.in_force(db, top, last.year)
    targets_of = in_force[0].plan.target if in_force else ()
    wanted = {source_of(one): one for one in targets_of if source_of(one) in _TITLES}
    register = recognised.register(db, top, last.year, last, wanted.values())
    declared = recognised.giving_way(
        # How things stand may have been told for a stretch of days that is not over yet.
        figures.declared(db, top, last - LASTS, date(last.year, 12, 31), today=last),
        standing,
        register.entered,
    )
    books = _Books(
        spoke=sums.spoke(db, top, end_of(Week(week.monday).before().sunday), end_of(last))
        | _declared_for(declared, week),
        income=sums.income(db, top, week.monday, week.sunday),
        pigs=sums.pigs(db, top, week.monday, week.sunday),
        joined=sums.joined(db, top, week.monday, last),
        members=sums.members_by_unit(db, top, last),
        told=told_within(declared, _days(week)),
        titles=register.entered,
        wanted=wanted,
    )
    each = [books.of(unit) for unit in standing]
    noted = targets.noted(db, top, last)
    bases = {key: one.value for key, one in noted.items()}
    found = Sums(
        top=top,
        below=standing,
        today=last,
        told=books.told,
        noted=noted,
        entered=register.entered,
        homes=register.homes,
        citizens=register.citizens,
    )
    reached = (found.standing(one, top) for one in wanted.values())
    return Tally(
        top=top,
        week=week,
        units=each,
        before=_income_of(db, top, week.before(), told_within(declared, _days(week.before()))),
        members=sums.members(db, top, last)
        + sum(one.declared.get(Figure.MEMBERS, 0) for one in each),
        joined=sum(books.joined.values()),
        population=_base(Base.POPULATION, bases, top, standing),
        members_wanted=_wanted(targets_of, "members-of-population"),
        fund_year=Dong(_fund_of_year(db, top, last) + _declared_of_year(declared, week, last)),
        fund_wanted=_dong(_wanted(targets_of, "fund-per-person")),
        titles=[one for one in reached if one.reached],
    )


#: Titles the week's figures tell of, where the plan wants them.
_TITLES = (Source.FAMILIES, Source.CITIZENS)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Books:
    """What was entered and declared, by unit."""

    spoke: set[UnitId]
    income: Mapping[UnitId, Mapping[IncomeKind, Dong]]
    pigs: Mapping[UnitId, tuple[int, Dong]]
    joined: Mapping[UnitId, int]
    members: Mapping[UnitId, int]
    told: Told
    titles: Entered
    """What the register has of those the plan wants."""
    wanted: Collection[Source]

    def of(self, unit: UnitRef) -> UnitTally:
        """One unit's week: what was entered, and what was declared where nothing was."""
        counts = {one: self.told.counts.get((unit.id, one), 0) for one in Figure}
        entered = self.income.get(unit.id, {})
        pigs, kept = self.pigs.get(unit.id, (0, Dong(0)))
        return UnitTally(
            unit=unit,
            income=Income(
                by_kind={
                    kind: Dong(entered.get(kind, 0) + counts[figure])
                    for figure, kind in INCOMES.items()
                }
            ),
            kept=Dong(kept + counts[Figure.KEPT]),
            pigs=pigs + counts[Figure.PIG_HOUSEHOLDS],
            joined=self.joined.get(unit.id, 0),
            members=self.members.get(unit.id, 0) + counts[Figure.MEMBERS],
            spoke=unit.id in self.spoke,
            declared={one: value for one, value in counts.items() if value and one in _IN_TALLY},
            beside={
                one: value
                for (where, one), value in self.told.beside.items()
                if where == unit.id and one in _IN_TALLY
            },
            titles={
                source: self.titles.get(source, {}).get(unit.id, 0)
                + self.told.counts.get((unit.id, RECOGNISED[source]), 0)
                for source in self.wanted
            },
        )


#: What of all that can be declared stands in the week's figures.
_IN_TALLY = frozenset({*INCOMES, Figure.KEPT, Figure.PIG_HOUSEHOLDS, Figure.MEMBERS})


def _base(
    base: Base, bases: Mapping[tuple[str, str], int], top: UnitRef, standing: Sequence[UnitRef]
) -> int | None:
    """What a share is taken of; None while a part of it is not known."""
    values = {path: value for (path, name), value in bases.items() if name == base}
    return covered(values, top, standing)


def _days(week: Week) -> Period:
    return Period(week.monday, week.sunday)


def _declared_for(declared: Sequence[Declared], week: Week) -> set[UnitId]:
    """Who has declared anything for a week: they are not silent about it."""
    return {one.unit for one in declared if week.monday <= one.period.last <= week.sunday}


def _income_of(db: Connection, top: UnitRef, week: Week, told: Told) -> Income:
    entered = _summed(sums.income(db, top, week.monday, week.sunday))
    return Income(
        by_kind={kind: Dong(entered[kind] + told.total(one)) for one, kind in INCOMES.items()}
    )


def _summed(by_unit: dict[UnitId, dict[IncomeKind, Dong]]) -> dict[IncomeKind, Dong]:
    return {
        kind: Dong(sum(kinds.get(kind, 0) for kinds in by_unit.values())) for kind in IncomeKind
    }


def _fund_of_year(db: Connection, top: UnitRef, last: date) -> Dong:
    """Income of the books and money kept at home, from New Year to `last`."""
    first = date(last.year, 1, 1)
    income = _summed(sums.income(db, top, first, last))
    kept = sums.pigs(db, top, first, last)
    return Dong(sum(income.values()) + sum(amount for _, amount in kept.values()))


def _declared_of_year(declared: Sequence[Declared], week: Week, last: date) -> int:
    """What was declared for days of the year, where nothing was entered for them."""
    year = told_within(declared, Period(date(last.year, 1, 1), week.sunday))
    return year.total(*FUND)


def _wanted(wanted: Sequence[Target], code: str) -> int | None:
    """The bound of a counted target."""
    bounds = (
        bound
        for one in wanted
        if one.code == code
        for bound in (one.at_least, one.more_than, one.at_most)
        if bound is not None
    )
    return next(bounds, None)


def _dong(amount: int | None) -> Dong | None:
    return Dong(amount) if amount is not None else None
