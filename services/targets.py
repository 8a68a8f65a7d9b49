"""Where the targets of a plan stand, for a unit and for each chapter below it."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from sqlalchemy import Connection

from domain.actors import Actor
from domain.errors import Gone
from domain.permissions import Action
from domain.plan import Plan, Target
from domain.targets import SHARED, Base, Source, Standing, base_of, filled, source_of
from domain.units import WITH_BOOK, WITH_UNITS_BELOW, UnitId, UnitKind, UnitRef
from services import recognised
from services.sums import Sums
from storage import audit, units
from storage import tally as sums
from storage import targets as store
from storage.targets import Noted

#: The trend is told against the last mark of these days ago: about a month.
_MONTH, _OLDEST = timedelta(days=28), timedelta(days=62)


def bases(db: Connection, unit: UnitRef) -> list[Base]:
    """The figures a unit's targets are taken of."""
    plan = plan_of(db, unit)
    wanted = {base_of(one) for one in _of(plan, unit)} if plan else set()
    return [one for one in Base if one in wanted]


def plan_of(db: Connection, unit: UnitRef) -> Plan | None:
    """The plan whose targets a unit is measured by: its own, or that of the nearest above."""
    plans = (Plan.model_validate(content) for content in store.plans_above(db, unit))
    return next((plan for plan in plans if plan.target), None)


def standings(db: Connection, unit: UnitRef, *, by: Actor) -> list[Standing]:
    """Where a unit stands with each target that is its own, in the plan's order.

    Raises:
        NotAllowed: `by` may not see this unit's targets.
    """
    by.ensure_may(Action.SEE_TARGETS, unit)
    plan = plan_of(db, unit)
    if plan is None:
        return []
    before = store.marks(db, unit.id, by.today - _OLDEST, by.today - _MONTH)
    found = _sums(db, unit, by.today, plan)
    return [found.standing(target, unit, before.get(target.code)) for target in _of(plan, unit)]


def closely(
    db: Connection, unit: UnitRef, number: int, *, by: Actor
) -> tuple[Standing, list[Standing]]:
    """One target of a unit, and where the units right below stand with it.

    The furthest behind come first, those of which a figure is missing last; there are none where
    the target is the unit's own alone.

    Args:
        db: The open connection.
        unit: Whose target.
        number: Its place in the plan, from 1.
        by: Who looks.

    Raises:
        NotAllowed: `by` may not see this unit's targets.
        Gone: There is no such target.
    """
    by.ensure_may(Action.SEE_TARGETS, unit)
    plan = plan_of(db, unit)
    own = _of(plan, unit) if plan is not None else []
    if plan is None or not 1 <= number <= len(own):
        raise Gone
    target = own[number - 1]
    before = store.marks(db, unit.id, by.today - _OLDEST, by.today - _MONTH)
    found = _sums(db, unit, by.today, plan.model_copy(update={"target": (target,)}))
    one = found.standing(target, unit, before.get(target.code))
    if one.source not in SHARED:
        return one, []
    each = [found.standing(target, below) for below in _awaited(found.below, unit)]
    return one, sorted(each, key=lambda one: (not one.is_known, one.way or 0, one.unit.id))


def _awaited(below: Iterable[UnitRef], top: UnitRef) -> list[UnitRef]:
    """A district's wards, or a ward's chapters: where people live."""
    kind = UnitKind.WARD if top.kind is UnitKind.DISTRICT else UnitKind.CHAPTER
    return [one for one in below if one.kind is kind and one.id != top.id]


def _of(plan: Plan, unit: UnitRef) -> list[Target]:
    """The targets that are a unit's own: a chapter has its share of some."""
    return [one for one in plan.target if unit.kind in WITH_UNITS_BELOW or source_of(one) in SHARED]


def _sums(db: Connection, top: UnitRef, today: date, plan: Plan) -> Sums:
    """Read what the targets of a plan need, and nothing else."""
    own = _of(plan, top)
    sources = {source_of(one) for one in own}
    below = _standing(db, top, today)
    members: Mapping[UnitId, int] = {}
    if Source.MEMBERS in sources:
        members = sums.members_by_unit(db, top, today)
    register = recognised.register(db, top, today.year, today, own)
    return Sums(
        top=top,
        below=below,
        today=today,
        members=members,
        persons=sums.members(db, top, today) if members else 0,
        party=store.party_members(db, top, today) if Source.PARTY in sources else {},
        fund=fund_until(db, top, today) if Source.FUND in sources else {},
        entered=register.entered,
        homes=register.homes,
        citizens=register.citizens,
        told=recognised.told(db, top, below, today.year, today, register.entered),
        noted=store.noted(db, top, today),
        boards=store.with_board(db, top, today) if Source.BOARDS in sources else 0,
        held=_held(db, top, plan) if Source.EVENTS in sources else False,
    )


def _standing(db: Connection, top: UnitRef, today: date) -> list[UnitRef]:
    return [one for one in units.below(db, [top], today) if one.kind in WITH_BOOK]


def fund_until(db: Connection, top: UnitRef, today: date) -> dict[UnitId, int]:
    """The fund of a year until a day, by unit: income, and what families kept."""
    first = date(today.year, 1, 1)
    income = sums.income(db, top, first, today)
    pigs = sums.pigs(db, top, first, today)
    return {
        unit: sum(income.get(unit, {}).values()) + pigs.get(unit, (0, 0))[1]
        for unit in income.keys() | pigs.keys()
    }


def _held(db: Connection, top: UnitRef, plan: Plan) -> bool:
    """Whether all events of the plan have been held; a plan without any holds none."""
    codes = [one.code for one in plan.event]
    states = store.events(db, top, codes)
    return bool(codes) and all(states.get(code) == "held" for code in codes)


# ---- figures that shares are taken of -----------------------------------------------------------


def noted(db: Connection, unit: UnitRef, figure: str, *, by: Actor) -> Noted | None:
    """A figure of a unit as it stands.

    Raises:
        NotAllowed: `by` may not write it down either.
    """
    by.ensure_may(Action.DECLARE_FIGURES, unit)
    return store.noted(db, unit, by.today).get((unit.path, figure))


def note(
    db: Connection,
    unit: UnitRef,
    figure: str,
    value: int,
    *,
    source: str,
    as_of: date,
    by: Actor,
) -> None:
    """Write down a figure that shares are taken of, or one that is reported.

    Raises:
        NotAllowed: `by` may not tell figures of this unit.
    """
    by.ensure_may(Action.DECLARE_FIGURES, unit)
    before = store.noted(db, unit, by.today).get((unit.path, figure))
    units.set_figure(
        db, unit.id, figure, value, source=source, as_of=as_of, now=by.now, by=by.person
    )
    audit.note(
        db,
        "note-figure",
        "unit",
        unit.id,
        by=by.person,
        unit=unit.id,
        now=by.now,
        before={figure: before.value} if before else None,
        after={figure: value},
    )


# ---- by itself -----------------------------------------------------------------------------------


def mark(db: Connection, top: UnitRef, today: date) -> None:
    """Keep where the targets of a ward or district and of its chapters stand today."""
    plan = plan_of(db, top)
    if plan is None:
        return
    found = _sums(db, top, today, plan)
    marked = [
        (one.unit.id, one.target.code, one.reached, one.out_of)
        for unit in [top, *_awaited(found.below, top)]
        for one in (found.standing(target, unit) for target in _of(plan, unit))
        if one.reached is not None
    ]
    store.set_marks(db, marked, today)


def places(db: Connection, top: UnitRef, unit: UnitRef, today: date) -> Mapping[str, str]:
    """What stands for `{hội viên}` and its like in an announcement, of the reader's own unit.

    The names are `domain.targets.PLACES`; each has its words, also where nothing is known yet.
    Seven statements, and two more for a ward or district.

    Args:
        db: The open connection.
        top: The ward or district that speaks: its plan sets the targets.
        unit: Whose figures fill the text; `top` itself, or a unit below.
        today: The day on which it is read.
    """
    plan = plan_of(db, top)
    targets = {source_of(one): one for one in plan.target} if plan else {}
    families = [one for source, one in targets.items() if source is Source.FAMILIES]
    register = recognised.register(db, unit, today.year, today, families)
    below = _standing(db, unit, today) if unit.kind in WITH_UNITS_BELOW else [unit]
    found = Sums(
        top=unit,
        below=below,
        today=today,
        persons=sums.members(db, unit, today),
        fund=fund_until(db, unit, today),
        entered=register.entered,
        homes=register.homes,
        told=recognised.told(db, unit, below, today.year, today, register.entered),
        noted=store.noted(db, unit, today),
    )
    known = {
        source: found.standing(target, unit)
        for source, target in targets.items()
        if source in SHARED
    }
    population, households = (
        based.value if (based := found.base(unit, one)) is not None else None
        for one in (Base.POPULATION, Base.HOUSEHOLDS)
    )
    return filled(known, population, households)
