"""Where the targets of a plan stand, for a unit and for each chapter below it."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta

from sqlalchemy import Connection

from domain.actors import Actor
from domain.errors import Gone
from domain.events import planned
from domain.figures import REPORTED, AskedTarget, Request, RequestId
from domain.permissions import Action, Role
from domain.plan import Plan, Target
from domain.reported import PlanSucceeded, TargetDropped, still_asked
from domain.targets import (
    SHARED,
    UNBOUND,
    Base,
    Mark,
    Source,
    TargetStanding,
    base_of,
    filled,
    source_of,
)
from domain.texts import Json, Text
from domain.units import WITH_BOOK, WITH_UNITS_BELOW, UnitId, UnitKind, UnitRef
from services import recognised
from services.sums import Sums
from storage import accounts, audit, boards, figures, units
from storage import plan as plans
from storage import tally as sums
from storage import targets as store
from storage.accounts import Reachable
from storage.plan import Held
from storage.targets import Noted

#: The trend is told against the last mark of these days ago: about a month.
_MONTH, _OLDEST = timedelta(days=28), timedelta(days=62)


def bases(db: Connection, unit: UnitRef, today: date) -> list[Base]:
    """The figures a unit's targets are taken of."""
    plan = plan_of(db, unit, today)
    wanted = {base_of(one) for one in _of(plan, unit)} if plan else set()
    return [one for one in Base if one in wanted]


def plan_of(db: Connection, unit: UnitRef, today: date) -> Plan | None:
    """The plan whose targets a unit is measured by on a day.

    Its own, or that of the nearest unit above; of several the one of the day's year, and between
    years the last one before it (`domain.plan.farness`).
    """
    held = _held_of(db, unit, today)
    return held.plan if held is not None else None


def to_ask(db: Connection, unit: UnitRef, code: str, today: date) -> tuple[Plan, AskedTarget]:
    """A reported target of a unit, as its figure is asked for, and the plan it stands in.

    Raises:
        Gone: The plan in force has no such target, or it is counted.
    """
    held = _held_of(db, unit, today)
    found = (one for one in held.plan.target if one.code == code) if held is not None else ()
    target = next((one for one in found if source_of(one) is Source.REPORTED), None)
    if held is None or target is None or unit.kind not in WITH_UNITS_BELOW:
        raise Gone
    label, short = target.label_vi, target.short
    return held.plan, AskedTarget(plan=held.id, code=code, label=label, short=short)


def asked_still(db: Connection, request: Request, today: date) -> tuple[int, Target]:
    """The target a request is about, and its place among those of the unit that asks.

    Raises:
        Gone: It is about no target.
        PlanSucceeded: Another plan counts by now.
        TargetDropped: It has left the plan.
    """
    if request.target is None:
        raise Gone
    held = _held_of(db, request.by, today)
    if held is None:
        raise TargetDropped(label=request.target.called)
    return still_asked(request.target, held.id, held.plan)


def of_now(db: Connection, requests: Iterable[Request], today: date) -> set[RequestId]:
    """Those of some requests about targets whose target stands in the plan that counts now."""
    held: dict[UnitId, Held | None] = {}
    counted: set[RequestId] = set()
    for one in requests:
        if one.by.id not in held:
            held[one.by.id] = _held_of(db, one.by, today)
        plan = held[one.by.id]
        if plan is not None and one.target is not None:
            with suppress(PlanSucceeded, TargetDropped):
                still_asked(one.target, plan.id, plan.plan)
                counted.add(one.id)
    return counted


def _held_of(db: Connection, unit: UnitRef, today: date) -> Held | None:
    return next(iter(plans.in_force(db, unit, today.year)), None)


def standings(db: Connection, unit: UnitRef, *, by: Actor) -> list[TargetStanding]:
    """Where a unit stands with each target that is its own, in the plan's order.

    Raises:
        NotAllowed: `by` may not see this unit's targets.
    """
    by.ensure_may(Action.SEE_TARGETS, unit)
    held = _held_of(db, unit, by.today)
    if held is None:
        return []
    before = _before(db, unit, by.today)
    found = _sums(db, unit, by.today, held)
    own = _of(held.plan, unit)
    return [found.standing(target, unit, before.get(target.code)) for target in own]


def _before(db: Connection, unit: UnitRef, today: date) -> dict[str, Mark]:
    """Where its targets stood about a month ago, in this year: the last one had its own plan."""
    first = max(today - _OLDEST, date(today.year, 1, 1))
    return store.marks(db, unit.id, first, today - _MONTH)


def closely(
    db: Connection, unit: UnitRef, number: int, *, by: Actor
) -> tuple[TargetStanding, list[TargetStanding]]:
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
    held = _held_of(db, unit, by.today)
    own = _of(held.plan, unit) if held is not None else []
    if held is None or not 1 <= number <= len(own):
        raise Gone
    target = own[number - 1]
    before = _before(db, unit, by.today)
    found = _sums(db, unit, by.today, held, only=target)
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


def _sums(
    db: Connection, top: UnitRef, today: date, held: Held, only: Target | None = None
) -> Sums:
    """Read what the targets of a plan, or one of them, need, and nothing else."""
    own = [only] if only is not None else _of(held.plan, top)
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
        boards=_boards(db, top, below, today) if Source.BOARDS in sources else 0,
        awaited=_to_be_held(db, held, own, today) if Source.EVENTS in sources else {},
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


def _boards(db: Connection, top: UnitRef, below: Sequence[UnitRef], today: date) -> int:
    """Schools, offices and businesses on whose board somebody sits."""
    have = boards.with_board(db, top, today)
    return sum(one.kind is UnitKind.UNIT_BOARD and one.id in have for one in below)


def _to_be_held(
    db: Connection, of: Held, wanted: Sequence[Target], today: date
) -> dict[str, tuple[str, ...]]:
    """What is still to be held for each target that counts events, by the target's code.

    A target that names its events counts these, also where one was called off: without it the
    target is not reached. One that names none counts all that the plan has left; there is nothing
    to count where it has none.
    """
    states = store.events(db, of.id)
    found: dict[str, tuple[str, ...]] = {}
    for target in wanted:
        counted = [
            one
            for event, one in zip(of.plan.event, planned(of.plan, today.year), strict=True)
            if (event.code in target.events if target.events else not event.off)
        ]
        if source_of(target) is Source.EVENTS and counted:
            found[target.code] = tuple(
                one.label for one in counted if states.get(one.code) != "held"
            )
    return found


# ---- figures that shares are taken of -----------------------------------------------------------


def noted(db: Connection, unit: UnitRef, figure: str, *, by: Actor) -> Noted | None:
    """A figure of a unit as it stands.

    Raises:
        NotAllowed: `by` may not write it down either.
    """
    by.ensure_may(Action.KEEP_BASE, unit)
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
) -> int:
    """Write down a figure that shares are taken of, or one that is reported.

    Whoever was asked for it need not tell it any more.

    Returns:
        By which an officer can take it back.

    Raises:
        NotAllowed: `by` keeps no such figures of this unit.
    """
    by.ensure_may(Action.KEEP_BASE, unit)
    before = store.noted(db, unit, by.today).get((unit.path, figure))
    made = units.set_figure(
        db, unit.id, figure, value, source=source, as_of=as_of, now=by.now, by=by.person
    )
    _audit(
        db,
        "note-figure",
        unit,
        by,
        before=_told(figure, before.value, before.source, before.as_of) if before else None,
        after=_told(figure, value, source, as_of),
    )
    for request, asked in _open(db, unit, figure, by.today):
        figures.mark_answered(db, request.id, asked.unit.id, by.now)
    return made


def _open(
    db: Connection, unit: UnitRef, figure: str, today: date
) -> list[tuple[Request, figures.Asked]]:
    """The open requests for a figure that is reported."""
    if not figure.startswith(REPORTED):
        return []
    return figures.open_of_target(db, unit.id, figure.removeprefix(REPORTED), today)


def _audit(
    db: Connection,
    deed: str,
    unit: UnitRef,
    by: Actor,
    *,
    before: dict[str, Json] | None,
    after: dict[str, Json] | None,
) -> None:
    audit.note(
        db,
        deed,
        "unit",
        unit.id,
        by=by.person,
        unit=unit.id,
        now=by.now,
        before=before,
        after=after,
    )


def _told(figure: str, value: int, source: str, as_of: date) -> dict[str, Json]:
    return {figure: value, "source": source, "as_of": str(as_of)}


def to_be_told(db: Connection, unit: UnitRef, *, by: Actor) -> list[Reachable]:
    """The officers who hear that a head has written down a figure; none of an officer's own."""
    if unit.practice or by.role_for(Action.KEEP_BASE, unit) is Role.OFFICER:
        return []
    above = [UnitId(int(step)) for step in unit.path.split("/") if step]
    officers = accounts.holders(db, Role.OFFICER, above, by.today)
    return [one for one in officers if one.chat is not None and one.person != by.person]


def take_back(db: Connection, noted: int, *, by: Actor) -> tuple[UnitRef, str, Noted | None]:
    """Take back a figure that was written down: what stood before stands again.

    Whoever was asked for it is waited for again, where nothing else was told since.

    Returns:
        Whose it was, which, and what stands now.

    Raises:
        Gone: It was taken back before.
        NotAllowed: `by` is no officer above that unit.
    """
    found = units.noted_figure(db, noted)
    unit = units.find(db, found[0]) if found is not None else None
    if found is None or unit is None:
        raise Gone
    by.ensure_may(Action.EDIT_PLAN, unit)
    units.drop_figure(db, noted)
    figure = found[1]
    for request, _ in _open(db, unit, figure, by.today):
        figures.ask_again(db, request)
    stands = store.noted(db, unit, by.today).get((unit.path, figure))
    after = _told(figure, stands.value, stands.source, stands.as_of) if stands else None
    _audit(db, "take-back-figure", unit, by, before=_told(*found[1:]), after=after)
    return unit, figure, stands


# ---- by itself -----------------------------------------------------------------------------------


def mark(db: Connection, top: UnitRef, today: date) -> None:
    """Keep where the targets of a ward or district and of its chapters stand today."""
    held = _held_of(db, top, today)
    if held is None:
        return
    found = _sums(db, top, today, held)
    marked = [
        (one.unit.id, one.target.code, one.reached, one.out_of)
        for unit in [top, *_awaited(found.below, top)]
        for one in (found.standing(target, unit) for target in _of(held.plan, unit))
        if one.reached is not None
    ]
    store.set_marks(db, marked, today)


def places(db: Connection, top: UnitRef, unit: UnitRef, today: date) -> Mapping[str, Text]:
    """What stands for `{hội viên}` and its like in an announcement, of the reader's own unit.

    The names are `domain.targets.PLACES`; each has its words, also where nothing is known yet.
    Seven statements, and one more for a ward or district.

    Args:
        db: The open connection.
        top: The ward or district that speaks: its plan sets the targets.
        unit: Whose figures fill the text; `top` itself, or a unit below.
        today: The day on which it is read.
    """
    return places_by(db, plan_of(db, top, today), unit, today)


def places_by(db: Connection, plan: Plan | None, unit: UnitRef, today: date) -> Mapping[str, Text]:
    """The same, by a plan that is known: it is read once for many units."""
    targets = {**UNBOUND, **({source_of(one): one for one in plan.target} if plan else {})}
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
