"""Events: what takes place, when, and what came of it.

Rules: the events of a plan (`domain/plan.py`); those common to the whole country stand beside a
ward's own and are marked as being outside its plan.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from domain.errors import Refusal
from domain.plan import Event as PlanEvent
from domain.plan import Plan, PlanId
from domain.units import UnitId, UnitRef

EventId = NewType("EventId", int)

#: Letters of what an event is called, and of where it takes place.
LONGEST_LABEL, LONGEST_PLACE = 200, 200


class EventState(StrEnum):
    """How far it is."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(eq=False)
class EventAhead(Refusal):
    """It has not taken place yet, so nothing can be told of it."""


@dataclass(eq=False)
class EventOver(Refusal):
    """It was held or called off: it can be neither moved nor called off any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that takes place."""

    id: EventId
    unit: UnitRef
    plan: PlanId | None
    code: str | None
    outside: bool
    """Whether it stands in the country's calendar and not in the ward's own plan."""
    label: str
    first_on: date | None
    last_on: date | None
    place: str | None
    lead: UnitId | None
    lead_name: str | None
    state: EventState
    as_planned: bool
    attended: int | None
    result: str | None

    def is_over(self, today: date) -> bool:
        """Whether it lies behind us; one that is held or called off does so at once."""
        last = self.last_on or self.first_on
        return self.state is not EventState.PLANNED or (last is not None and last < today)

    def has_begun(self, today: date) -> bool:
        """Whether something can be told of it; where no day is set, whoever tells knows."""
        return self.first_on is None or self.first_on <= today


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """An event as a plan names it."""

    code: str
    label: str
    first_on: date | None
    last_on: date | None
    lead: str | None


def bare_code(code: str) -> str:
    """The code without its year: the same thing in two plans."""
    return re.sub(r"-\d{4}$", "", code)


def own_events(plans: Iterable[Plan], year: int) -> set[str]:
    """The events that the own plans of a ward hold in a year, the country's among them.

    By their codes, with and without a year, and by those of the country's they are. A plan of
    another year holds what takes place in its own: last year's says nothing of this one.
    """
    held = [
        event
        for plan in plans
        if not plan.is_national
        for event in plan.event
        if plan.plan.year in {None, year} or (event.first is not None and event.first.year == year)
    ]
    codes = {code for event in held for code in (event.code, bare_code(event.code))}
    return codes | {event.same_as for event in held if event.same_as is not None}


def planned(plan: Plan, year: int) -> Iterator[Planned]:
    """The events of a plan; what comes every year carries the year in its code.

    Args:
        plan: The plan.
        year: Which year's, where the plan has none of its own.
    """
    for one in plan.event:
        first, last = _days(one, plan.plan.year or year)
        is_yearly = one.yearly is not None or one.yearly_from is not None
        code = f"{one.code}-{plan.plan.year or year}" if is_yearly else one.code
        yield Planned(code=code, label=one.label_vi, first_on=first, last_on=last, lead=one.lead)


def _days(event: PlanEvent, year: int) -> tuple[date | None, date | None]:
    first = event.first or _day_of(event.yearly or event.yearly_from, year)
    last = event.last or _day_of(event.yearly or event.yearly_to, year)
    return first, last or first


def _day_of(words: str | None, year: int) -> date | None:
    """The day of a year that "10-02" names; None where the calendar lacks it."""
    try:
        return date.fromisoformat(f"{year}-{words}") if words else None
    except ValueError:
        return None
