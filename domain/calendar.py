"""The calendar of a unit's plans: what takes place, what is owed, what is said by itself.

Days are days in Vietnam, both ends included. What a plan leaves without a day has none here.
"""

from calendar import day_name
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.clock import at, past_quiet_hours
from domain.duedays import last_day
from domain.events import own_events
from domain.plan import Announcement, Event, Plan, ReportOwed, Target, Task

_DAY = timedelta(days=1)
_WEEK = 7


class EntryKind(StrEnum):
    """What stands in the calendar."""

    EVENT = "event"
    TARGET = "target"
    REPORT = "report"
    TASK = "task"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something with a day: an event's days, or the last day of what is owed."""

    kind: EntryKind
    plan: str
    code: str
    label: str
    first: date
    last: date
    place: str | None = None
    beside: str | None = None
    """Of the whole country and in no plan of theirs: beside whose plan, as `government` tells."""
    is_inferred: bool = False
    """Its day is not said in so many words."""
    to_check: bool = False
    """Moved from an older plan, and not looked at yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A moment at which the calendar speaks by itself."""

    plan: str
    announcement: Announcement
    day: date
    """The day it hangs on: an event's first, a last day, the day it recurs on."""
    until_day: date
    """The last day of what it hangs on."""
    about: str
    """What it hangs on, as the plan calls it; "" for what merely recurs."""
    place: str | None
    at: datetime
    """In UTC, out of the quiet hours."""
    useful_until: datetime
    is_off: bool = False

    @property
    def key(self) -> str:
        """By which it is told from every other; the same whenever it is worked out again."""
        return f"{self.plan}:{self.announcement.code}:{self.day.isoformat()}"


def _is_held(plan: Plan, code: str, year: int, plans: Sequence[Plan]) -> bool:
    """Whether an event of the whole country is one that a ward's own plan holds in that year."""
    return plan.is_national and code in own_events(plans, year)


def _years(plan: Plan, years: range) -> Sequence[int]:
    """A plan of one year speaks of what comes every year in that year only."""
    if plan.plan.year is None:
        return years
    return [year for year in years if year == plan.plan.year]


def _days_of(
    plan: Plan, event: Event, years: range, plans: Sequence[Plan]
) -> Iterator[tuple[date, date]]:
    """The days of an event of a plan, in each of the years that has it."""
    for year in years if event.first is not None else _years(plan, years):
        days = event.days_in(year)
        if days is not None and not _is_held(plan, event.code, year, plans):
            yield days


# ---- what comes --------------------------------------------------------------------------------


def entries(plans: Sequence[Plan], first: date, last: date) -> list[Entry]:
    """What touches the days from `first` to `last`, in order of its first day."""
    years = range(first.year - 1, last.year + 1)
    own = next((plan.government for plan in plans if not plan.is_national), _NOBODYS)
    found = [one for plan in plans for one in _entries(plan, years, plans, own)]
    touched = [one for one in found if one.first <= last and one.last >= first]
    return sorted(touched, key=lambda one: (one.first, one.last, one.kind, one.code))


#: Where only the country's dates are known, they are said to stand beside the ward's plan.
_NOBODYS = "phuong"


def _entries(plan: Plan, years: range, plans: Sequence[Plan], own: str) -> Iterator[Entry]:
    for event in plan.event:
        for days in _days_of(plan, event, years, plans):
            yield _entry(plan, EntryKind.EVENT, event, days, own)
    for kind, owed in _owed(plan):
        if owed.last_day is not None:
            yield _entry(plan, kind, owed, (owed.last_day, owed.last_day), own)


def _owed(plan: Plan) -> Iterator[tuple[EntryKind, Target | ReportOwed | Task]]:
    yield from ((EntryKind.TARGET, one) for one in plan.target)
    yield from ((EntryKind.REPORT, one) for one in plan.report)
    yield from ((EntryKind.TASK, one) for one in plan.task)


def _entry(
    plan: Plan,
    kind: EntryKind,
    thing: Event | Target | ReportOwed | Task,
    days: tuple[date, date],
    own: str,
) -> Entry:
    return Entry(
        kind=kind,
        plan=plan.plan.code,
        code=thing.code,
        label=thing.label_vi,
        first=days[0],
        last=days[1],
        place=thing.place if isinstance(thing, Event) else None,
        beside=own if plan.is_national else None,
        is_inferred=thing.inferred in {"due", "before", "from"},
        to_check=thing.code in {check.about for check in plan.check},
    )


# ---- what is said ------------------------------------------------------------------------------


def moments(plans: Sequence[Plan], first: datetime, last: datetime) -> list[Moment]:
    """The moments from `first` to `last`, both included, in order; those switched off say so."""
    years = range(first.year - 1, last.year + 2)
    found = (one for plan in plans for one in _moments(plan, years, plans))
    inside = [one for one in found if first <= one.at <= last]
    return sorted(inside, key=lambda one: (one.at, one.key))


def _moments(plan: Plan, years: range, plans: Sequence[Plan]) -> Iterator[Moment]:
    for one in plan.announcement:
        for hangs in _hangs_on(plan, one, years, plans):
            yield _moment(plan, one, hangs)


@dataclass(frozen=True, slots=True)
class _Hangs:
    """What a moment hangs on."""

    first: date
    last: date
    about: str = ""
    place: str | None = None


def _hangs_on(
    plan: Plan, one: Announcement, years: range, plans: Sequence[Plan]
) -> Iterator[_Hangs]:
    if one.event is not None:
        event = plan.event_of(one.event)
        if event is not None:
            yield from _on_event(one, event, _days_of(plan, event, years, plans))
    elif one.report is not None or one.task is not None:
        yield from _on_last_day(plan, one)
    else:
        for year in _years(plan, years):
            yield from map(_on_day, _recurring(one, date(year, 1, 1), date(year, 12, 31)))


def _on_event(
    one: Announcement, event: Event, days: Iterator[tuple[date, date]]
) -> Iterator[_Hangs]:
    for first, last in days:
        if one.weekly is None:
            yield _Hangs(first, last, event.label_vi, event.place)
        else:
            for day in _recurring(one, first, last):
                yield _Hangs(day, last, event.label_vi, event.place)


def _on_last_day(plan: Plan, one: Announcement) -> Iterator[_Hangs]:
    owed: list[ReportOwed | Task] = [thing for thing in plan.report if thing.code == one.report]
    owed += [task for task in plan.task if task.no == one.task]
    for thing in owed:
        if thing.last_day is not None:
            yield _Hangs(thing.last_day, thing.last_day, thing.label_vi)


def _on_day(day: date) -> _Hangs:
    return _Hangs(day, day)


def _recurring(one: Announcement, first: date, last: date) -> Iterator[date]:
    """The days between two, both included, on which it recurs."""
    if one.yearly is not None:
        day = last_day(f"{first.year}-{one.yearly}")
        yield from [day] if day is not None else []
        return
    day = first
    while day <= last:
        if one.weekly == day_name[day.weekday()].lower() or one.monthly == day.day:
            yield day
        day += _DAY


def _moment(plan: Plan, one: Announcement, hangs: _Hangs) -> Moment:
    from_day = hangs.last if one.after_end else hangs.first
    day = from_day + timedelta(days=one.days)
    due = past_quiet_hours(at(day, one.clock))
    until = at(day + timedelta(days=one.until_days), one.until)
    return Moment(
        plan=plan.plan.code,
        announcement=one,
        day=hangs.first,
        until_day=hangs.last,
        about=hangs.about,
        place=hangs.place,
        at=due,
        useful_until=max(due, until),
        is_off=one.off or hangs.first in one.skip,
    )
