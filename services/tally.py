"""The week's figures of a unit and everything below it."""

from datetime import date

from sqlalchemy import Connection

from domain.actors import Actor
from domain.clock import Week, end_of
from domain.fund import IncomeKind
from domain.money import Dong
from domain.permissions import Action
from domain.plan import Plan
from domain.tally import Income, Tally, UnitTally
from domain.units import WITH_BOOK, UnitId, UnitRef
from storage import tally as sums
from storage import units


def weekly(db: Connection, top: UnitRef, week: Week, *, by: Actor) -> Tally:
    """The figures of one week: what its books hold, also what is booked on its later days.

    A line of a closed day stands on the next open one, which may be tomorrow: the book has it,
    so the tally has it too.

    Raises:
        NotAllowed: `by` may not see this unit's figures.
    """
    by.ensure_may(Action.SEE_TALLY, top)
    last = min(week.sunday, max(by.today, week.monday))
    spoke = sums.spoke(db, top, end_of(Week(week.monday).before().sunday), end_of(last))
    income = sums.income(db, top, week.monday, week.sunday)
    pigs = sums.pigs(db, top, week.monday, week.sunday)
    joined = sums.joined(db, top, week.monday, last)
    members = sums.members_by_unit(db, top, last)
    standing = [u for u in units.below(db, [top], last) if u.kind in WITH_BOOK] or [top]
    targets = _targets(db, top)
    return Tally(
        top=top,
        week=week,
        units=[
            UnitTally(
                unit=unit,
                income=Income(by_kind=income.get(unit.id, {})),
                kept=pigs.get(unit.id, (0, Dong(0)))[1],
                pigs=pigs.get(unit.id, (0, Dong(0)))[0],
                joined=joined.get(unit.id, 0),
                members=members.get(unit.id, 0),
                spoke=unit.id in spoke,
            )
            for unit in standing
        ],
        before=_income_of(db, top, week.before()),
        members=sums.members(db, top, last),
        joined=sum(joined.values()),
        population=units.figure(db, top, "population", last),
        members_wanted=targets.get("members-of-population"),
        fund_year=_fund_of_year(db, top, last),
        fund_wanted=_dong(targets.get("fund-per-person")),
    )


def _income_of(db: Connection, top: UnitRef, week: Week) -> Income:
    return Income(by_kind=_summed(sums.income(db, top, week.monday, week.sunday)))


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


def _targets(db: Connection, top: UnitRef) -> dict[str, int]:
    """The bounds of the counted targets of the unit's own plan."""
    bounds: dict[str, int] = {}
    for content in units.plans(db, top.id):
        plan = Plan.model_validate(content)
        for target in plan.target:
            bound = plan.wanted(target.code)
            if bound is not None:
                bounds.setdefault(target.code, bound)
    return bounds


def _dong(amount: int | None) -> Dong | None:
    return Dong(amount) if amount is not None else None
