"""The figure of a reported target: asked of whoever holds it, and told by them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from domain.actors import Actor
from domain.errors import Gone
from domain.figures import AskedTarget, Period, Request, RequestId
from domain.permissions import Action, Role
from domain.plan import Target
from domain.reported import NobodyHolds, TargetAskedAlready, holders, told_by
from domain.units import UnitRef
from services import figures, targets
from storage import accounts, audit, units
from storage import figures as store
from storage import targets as target_store
from storage.accounts import Reachable
from storage.figures import Asked
from storage.targets import Noted

# ---- asking --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """A target whose figure is about to be asked for."""

    top: UnitRef
    target: AskedTarget
    holders: Sequence[UnitRef]
    """Who can be asked, whom the plan names first; never empty."""
    waited: Sequence[tuple[Request, Asked]]
    """Who is being asked already and has not told it."""

    def ensure_not_asked(self, holder: UnitRef) -> None:
        """Refuse to ask somebody twice at a time.

        Raises:
            TargetAskedAlready: They are being asked, and have not answered.
        """
        for request, one in self.waited:
            if one.unit.id == holder.id:
                raise TargetAskedAlready(unit=holder.called, day=request.last_day)


def asking(db: Connection, top: UnitRef, code: str, *, by: Actor) -> Asking:
    """What can be asked about a reported target, and whom.

    Raises:
        NotAllowed: `by` may not ask there.
        Gone: The plan in force has no such target, or it is counted.
        NobodyHolds: There is nobody below to ask.
    """
    by.ensure_may(Action.ASK_FIGURES, top)
    plan, asked = targets.to_ask(db, top, code, by.today)
    target = next(one for one in plan.target if one.code == code)
    found = holders(target, plan, units.below(db, [top], by.today), top)
    if not found:
        raise NobodyHolds
    return Asking(top=top, target=asked, holders=found, waited=waited(db, top, code, by=by))


def ask(db: Connection, asking: Asking, holder: UnitRef, last_day: date, *, by: Actor) -> RequestId:
    """Ask a unit or body for the figure of a target: it hears now, and is reminded as for figures.

    Args:
        db: The open connection.
        asking: What can be asked, as it was read in this transaction.
        holder: One of those who can be asked.
        last_day: Until when an answer is waited for.
        by: Who asks.

    Raises:
        NotAllowed: `by` may not ask there.
        Gone: The holder is none of those who can be asked.
        TargetAskedAlready: It is being asked, and has not answered.
    """
    by.ensure_may(Action.ASK_FIGURES, asking.top)
    if holder not in asking.holders:
        raise Gone
    asking.ensure_not_asked(holder)
    today = Period(by.today, by.today)
    return figures.open_request(db, asking.top, [holder], asking.target, today, last_day, by=by)


def waited(db: Connection, top: UnitRef, code: str, *, by: Actor) -> list[tuple[Request, Asked]]:
    """Who is being asked for the figure of a target and has not told it, the first due first.

    What was asked about under an earlier plan is left out: nobody need tell it any more.

    Raises:
        NotAllowed: `by` does not ask there.
    """
    by.ensure_may(Action.ASK_FIGURES, top)
    found = store.open_of_target(db, top.id, code, by.today)
    silent = [(request, one) for request, one in found if one.stands and not one.answered]
    counted = targets.of_now(db, [request for request, _ in silent], by.today)
    return [(request, one) for request, one in silent if request.id in counted]


# ---- telling -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """A request for a target's figure, as it stands for a body that was asked."""

    request: Request
    unit: UnitRef
    """The body that was asked."""
    asked: AskedTarget
    number: int
    """The target's place among those of the unit that asks, from 1."""
    target: Target
    answered: bool
    """Whether somebody has told the figure since it was asked."""
    before: Noted | None
    """What stands now."""
    by_officer: bool
    """Whether whoever looks is no holder but one who asks: they write down what they hear."""


def here(db: Connection, request: RequestId, unit: UnitRef, *, by: Actor) -> Here:
    """A request for a target's figure, to be answered for a unit.

    Raises:
        NotAllowed: `by` does not look after this unit.
        Gone: There is no such request, it asks for other figures, or asks another unit.
        UnitEnded: The unit is no more.
        RequestClosed: It is asked no more.
        PlanSucceeded: Another plan counts by now.
        TargetDropped: The target has left the plan.
    """
    role = by.role_for(Action.REPORT_TARGET, unit)
    found, asked = figures.open_here(db, request, unit, by.today)
    if found.target is None:
        raise Gone
    number, target = targets.asked_still(db, found, by.today)
    stands = target_store.noted(db, found.by, by.today)
    return Here(
        request=found,
        unit=unit,
        asked=found.target,
        number=number,
        target=target,
        answered=asked.answered,
        before=stands.get((found.by.path, found.target.figure)),
        by_officer=role is Role.OFFICER and by.powers.may(Action.ASK_FIGURES, found.by),
    )


def tell(
    db: Connection, here: Here, value: int, *, name: str | None, as_of: date, by: Actor
) -> int:
    """Write down what the holder of a target's figure tells; the request is answered with it.

    Args:
        db: The open connection.
        here: What it answers, as it was read in this transaction.
        value: In the target's measure: hundredths of a percent, a count, or 1 for done.
        name: Who tells it, as they are called.
        as_of: The day the figure is of.
        by: The same person.

    Returns:
        By which an officer can take it back.

    Raises:
        NotAllowed: `by` does not look after the body that was asked.
    """
    by.ensure_may(Action.REPORT_TARGET, here.unit)
    figure, before = here.asked.figure, here.before
    made = units.set_figure(
        db,
        here.request.by.id,
        figure,
        value,
        source=told_by(here.unit, name),
        as_of=as_of,
        now=by.now,
        by=by.person,
    )
    store.mark_answered(db, here.request.id, here.unit.id, by.now)
    # Who told it is `by`: no name of theirs stands in the audit.
    audit.note(
        db,
        "report-target",
        "figure-request",
        here.request.id,
        by=by.person,
        unit=here.unit.id,
        now=by.now,
        before={figure: before.value} if before is not None else None,
        after={figure: value, "as_of": str(as_of)},
    )
    return made


def noted(db: Connection, request: Request, today: date) -> Noted | None:
    """What stands of the target a request is about."""
    if request.target is None:
        return None
    return target_store.noted(db, request.by, today).get((request.by.path, request.target.figure))


def to_be_told(db: Connection, request: Request, *, by: Actor) -> list[Reachable]:
    """Who hears that a figure was told: whoever asked for it, or the officers in their place."""
    officers = [
        one
        for one in accounts.holders(db, Role.OFFICER, [request.by.id], by.today)
        if one.chat is not None and one.account is not None and one.person != by.person
    ]
    return [one for one in officers if one.person == request.asked_by] or officers
