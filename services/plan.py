"""Plans of a unit: seen, loaded, changed; what stood before goes to the audit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from domain import targets
from domain.actors import Actor
from domain.amendments import Change, differences
from domain.criteria import CriteriaSet, Subject
from domain.errors import Gone, Refusal
from domain.members import PersonId
from domain.nextyear import next_year
from domain.permissions import Action
from domain.plan import NATIONAL, Plan, PlanId, Target, load
from domain.units import UnitRef
from services import calendar
from storage import audit, units
from storage import plan as plans
from storage.plan import Held


@dataclass(eq=False)
class PlanOfAnotherUnit(Refusal):
    """A plan of that code belongs to another unit."""

    code: str


@dataclass(eq=False)
class PlanThereAlready(Refusal):
    """Next year's plan was made before."""

    title: str


def held(db: Connection, unit: UnitRef, *, by: Actor) -> Sequence[Held]:
    """The plans a unit works by, its own and those above; the country's dates are the last.

    Raises:
        NotAllowed: `by` may not see what is planned there.
    """
    by.ensure_may(Action.SEE_PLAN, unit)
    return sorted(plans.over(db, unit), key=lambda one: one.plan.is_national)


def named_set(db: Connection, unit: UnitRef, subject: Subject, year: int) -> CriteriaSet | None:
    """The set the plans of a year ask a subject to be judged by: the nearest plan's stands."""
    asked = (one for each in plans.in_force(db, unit, year) for one in each.plan.target)
    named = (targets.named_set(one) for one in asked if _is_about(one, subject))
    return next((one for one in named if one is not None), None)


def _is_about(target: Target, subject: Subject) -> bool:
    return targets.SUBJECTS.get(targets.source_of(target)) is subject


def put(db: Connection, top: UnitRef, plan: Plan, *, by: PersonId | None, now: datetime) -> PlanId:
    """Load a plan for a unit; under a code it has already, in place of what stood there.

    Raises:
        PlanOfAnotherUnit: Another unit has a plan of that code.
    """
    known = plans.by_code(db, plan.plan.code)
    if known is None:
        made = _add(db, top, plan, by=by, now=now)
    elif known.unit != top.id:
        raise PlanOfAnotherUnit(code=plan.plan.code)
    else:
        made = known.id
        _replace(db, known, plan, "plan-replaced", by=by, now=now)
    _put_country_beside(db, top, now)
    calendar.arrange(db, top.id, now)
    return made


def _add(db: Connection, top: UnitRef, plan: Plan, *, by: PersonId | None, now: datetime) -> PlanId:
    made = plans.add(db, top.id, plan, now)
    after = plan.plan.code
    audit.note(db, "plan-loaded", "plan", made, by=by, unit=top.id, now=now, after=after)
    return made


def _put_country_beside(db: Connection, top: UnitRef, now: datetime) -> None:
    """Dates common to the whole country stand beside every plan."""
    if plans.by_code(db, NATIONAL) is None:
        plans.add(db, top.id, load(NATIONAL), now)


def _replace(
    db: Connection, known: Held, plan: Plan, deed: str, *, by: PersonId | None, now: datetime
) -> None:
    before, after = differences(known.plan, plan)
    plans.replace(db, known.id, plan, now)
    audit.note(
        db,
        deed,
        "plan",
        known.id,
        by=by,
        unit=known.unit,
        now=now,
        before=before,
        after=after,
    )


def change(db: Connection, one: PlanId, edit: Callable[[Plan], Plan], *, by: Actor) -> Plan:
    """Change a plan; the moments that hang on it move with it.

    Raises:
        Gone: There is no such plan.
        NotAllowed: `by` may not change it.
        Refusal: The change does not fit.
    """
    known = plans.find(db, one, for_update=True)
    top = units.find(db, known.unit) if known is not None else None
    if known is None or top is None:
        raise Gone
    by.ensure_may(Action.EDIT_PLAN, top)
    changed = edit(known.plan)
    _replace(db, known, changed, "plan-changed", by=by.person, now=by.now)
    calendar.arrange(db, top.id, by.now)
    return changed


def apply(db: Connection, one: PlanId, changes: Sequence[Change], *, by: Actor) -> Plan:
    """Make several changes at once, or none of them.

    Raises:
        Refusal: One of them does not fit.
    """

    def edit(plan: Plan) -> Plan:
        for single in changes:
            plan = single.applied(plan)
        return plan

    return change(db, one, edit, by=by)


def ensure_next(db: Connection, top: UnitRef, plan: Plan, *, by: Actor) -> Plan:
    """Next year's plan, made from this one and not yet kept.

    Raises:
        NotAllowed: `by` may not change the unit's plans.
        PlanThereAlready: There is one of its code.
    """
    by.ensure_may(Action.EDIT_PLAN, top)
    following = next_year(plan)
    if plans.by_code(db, following.plan.code) is not None:
        raise PlanThereAlready(title=following.plan.title_vi)
    return following


def make_next(db: Connection, top: UnitRef, plan: Plan, *, by: Actor) -> PlanId:
    """Keep next year's plan beside this one.

    Raises:
        NotAllowed: `by` may not change the unit's plans.
        PlanThereAlready: There is one of its code.
    """
    following = ensure_next(db, top, plan, by=by)
    made = _add(db, top, following, by=by.person, now=by.now)
    calendar.arrange(db, top.id, by.now)
    return made
