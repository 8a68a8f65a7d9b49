"""Reported targets, asked of whoever holds the figure: whom, and whether one still is asked.

Source: the targets of the plans in `domain/plans/` that say `source = "reported"`; `reported_by`
names who holds the figure, in the words of the plan's actors.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.errors import Refusal
from domain.figures import AskedTarget
from domain.plan import Plan, PlanId, Target
from domain.targets import Source, source_of
from domain.tasks import owing
from domain.units import WITH_BOOK, UnitKind, UnitRef

#: Who is likelier to hold a figure nobody here can count stands further in front.
_LIKELY = (
    UnitKind.PARTNER,
    UnitKind.UNIT_BOARD,
    UnitKind.WARD,
    UnitKind.CHAPTER,
    UnitKind.CLAN_BOARD,
)

#: Letters of what is said about where a figure comes from.
LONGEST_SOURCE = 300


@dataclass(eq=False)
class TargetDropped(Refusal):
    """The target whose figure was asked has left the plan, or is counted by now."""

    label: str


@dataclass(eq=False)
class PlanSucceeded(Refusal):
    """Another plan counts by now than the one of the target whose figure was asked."""

    label: str


@dataclass(eq=False)
class TargetAskedAlready(Refusal):
    """This body is being asked for the figure, and has not told it yet."""

    about = "holder"
    unit: str
    day: date


@dataclass(eq=False)
class NobodyHolds(Refusal):
    """There is no unit and no body that could be asked."""


def may_hold(unit: UnitRef, top: UnitRef) -> bool:
    """Whether a unit can be asked for a figure of one above it.

    A ward asks all below it, with a book or without; a district what lies right below it.
    """
    if unit.id == top.id or not unit.is_under(top) or unit.practice:
        return False
    is_near = top.kind is UnitKind.WARD or unit.path.count("/") == top.path.count("/") + 1
    return is_near and (unit.kind in WITH_BOOK or unit.kind is UnitKind.PARTNER)


def holders(target: Target, plan: Plan, standing: Sequence[UnitRef], top: UnitRef) -> list[UnitRef]:
    """Who can be asked for a target's figure: whom the plan names first, then the likelier.

    Args:
        target: Whose figure it is.
        plan: The plan it stands in, whose actors tell what a name is.
        standing: The units that stand, the topmost included or not.
        top: The ward or district that asks.
    """
    named = owing(target.reported_by, plan, standing, top) if target.reported_by else []
    first = {one.id for one in named}
    return sorted(
        (one for one in standing if may_hold(one, top)),
        key=lambda one: (one.id not in first, _LIKELY.index(one.kind), one.id),
    )


def still_asked(asked: AskedTarget, plan_id: PlanId, plan: Plan) -> tuple[int, Target]:
    """The target as the plan that counts now has it, and its place there, from 1.

    Raises:
        PlanSucceeded: It was asked about under another plan, of another year.
        TargetDropped: It has left the plan, or nobody has to report it any more.
    """
    if plan_id != asked.plan:
        raise PlanSucceeded(label=asked.called)
    for number, target in enumerate(plan.target, start=1):
        if target.code == asked.code and source_of(target) is Source.REPORTED:
            return number, target
    raise TargetDropped(label=asked.called)


def told_by(unit: UnitRef, name: str | None) -> str:
    """Where a figure comes from that a body told: its name, and who told it there."""
    return (f"{unit.name} ({name})" if name else unit.name)[:LONGEST_SOURCE]
