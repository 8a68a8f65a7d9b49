"""What officers change in a plan: days, places, bounds, words. A changed plan is a new plan."""

import dataclasses
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar

from pydantic import BaseModel

from domain.errors import Gone, Refusal
from domain.folding import folded_words
from domain.plan import Announcement, Event, LegalBasis, Plan, ReportOwed, Target, Task
from domain.texts import Json

#: Letters of a label, a place, a basis.
LONGEST_LABEL, LONGEST_BASIS = 200, 300
MOST_PERCENT, MOST_COUNT = 100, 1_000_000_000
_MOST_LETTERS_OF_CODE = 40
T = TypeVar("T", Task, ReportOwed, Target)


@dataclass(eq=False)
class EndsBeforeItBegins(Refusal):
    """The last day lies before the first."""

    about = "plandays"
    asks = True


@dataclass(eq=False)
class DayFarFromPlan(Refusal):
    """A day lies in no year the plan is about: its own, or the one after."""

    about = "plandays"
    asks = True
    year: str


@dataclass(eq=False)
class LastDayFarFromPlan(DayFarFromPlan):
    """The last day of a task, a report or a target does."""

    about = "planlast"


@dataclass(eq=False)
class BoundTooGreat(Refusal):
    """Nobody can reach that: more than a hundred percent."""

    about = "planbound"
    asks = True
    most: int


# ---- one thing of a plan -----------------------------------------------------------------------


def event(plan: Plan, code: str) -> Event:
    """The event of a code.

    Raises:
        Gone: The plan has none.
    """
    found = plan.event_of(code)
    if found is None:
        raise Gone
    return found


def target(plan: Plan, code: str) -> Target:
    """The target of a code.

    Raises:
        Gone: The plan has none.
    """
    for one in plan.target:
        if one.code == code:
            return one
    raise Gone


def bound_of(one: Target) -> int | None:
    """The figure a target names, whichever way it bounds."""
    bounds = (one.at_least, one.more_than, one.at_most)
    return next((bound for bound in bounds if bound is not None), None)


def _ensure_near(plan: Plan, *days: date, far: type[DayFarFromPlan] = DayFarFromPlan) -> None:
    """Refuse a day that is a slip of the pen; a plan that names no year takes any."""
    year = plan.plan.year
    if year is not None and any(day.year not in {year, year + 1} for day in days):
        raise far(year=str(year))


# ---- what is changed ---------------------------------------------------------------------------


def with_days(plan: Plan, code: str, first: date, last: date) -> Plan:
    """An event takes place on other days.

    Raises:
        EndsBeforeItBegins: They are the wrong way round.
        DayFarFromPlan: One lies in another year.
        Gone: The plan has no such event.
    """
    if last < first:
        raise EndsBeforeItBegins
    _ensure_near(plan, first, last)
    days = {"first": first, "last": last, "inferred": None}
    yearly = {"yearly": None, "yearly_from": None, "yearly_to": None}
    return _with_event(plan, event(plan, code).model_copy(update=days | yearly))


def with_place(plan: Plan, code: str, place: str) -> Plan:
    """An event takes place somewhere else."""
    return _with_event(plan, event(plan, code).model_copy(update={"place": place}))


def called_off(plan: Plan, code: str, *, off: bool) -> Plan:
    """An event is called off, or takes place after all."""
    return _with_event(plan, event(plan, code).model_copy(update={"off": off}))


def _with_event(plan: Plan, changed: Event) -> Plan:
    events = tuple(changed if one.code == changed.code else one for one in plan.event)
    return checked(plan.model_copy(update={"event": events}), changed.code)


def checked(plan: Plan, code: str) -> Plan:
    """Somebody has looked at it, and it is right."""
    left = tuple(check for check in plan.check if check.about != code)
    return plan.model_copy(update={"check": left})


def with_bound(plan: Plan, code: str, bound: int) -> Plan:
    """A target asks for more, or for less.

    Raises:
        BoundTooGreat: Nobody could reach it.
        Gone: The plan has no such target.
    """
    one = target(plan, code)
    most = MOST_PERCENT if one.unit == "percent" else MOST_COUNT
    if bound > most:
        raise BoundTooGreat(most=most)
    keys = ("more_than", "at_most")
    key = next((key for key in keys if getattr(one, key) is not None), "at_least")
    changed = one.model_copy(update={key: bound})
    targets = tuple(changed if each.code == code else each for each in plan.target)
    return checked(plan.model_copy(update={"target": targets}), code)


def with_basis(plan: Plan, number: int | None, text: str) -> Plan:
    """A line of what the plan rests on is reworded, or added where `number` is None.

    Raises:
        Gone: There is no line of that number, counted from nought.
    """
    lines = [basis.text for basis in plan.legal_basis]
    if number is None:
        lines.append(text)
    elif number < len(lines):
        lines[number] = text
    else:
        raise Gone
    return plan.model_copy(update={"legal_basis": tuple(LegalBasis(text=line) for line in lines)})


def with_new_event(plan: Plan, label: str, first: date, last: date, place: str | None) -> Plan:
    """One more event.

    Raises:
        EndsBeforeItBegins: Its days are the wrong way round.
        DayFarFromPlan: One lies in another year.
    """
    if last < first:
        raise EndsBeforeItBegins
    _ensure_near(plan, first, last)
    days = {"from": first, "to": last}
    code = _fresh_code(plan, label)
    new = Event.model_validate({"code": code, "label_vi": label, "place": place, **days})
    return plan.model_copy(update={"event": (*plan.event, new)})


def _fresh_code(plan: Plan, label: str) -> str:
    """A code nothing in the plan has yet, after the words of its label."""
    code = "-".join(folded_words(label))[:_MOST_LETTERS_OF_CODE].strip("-") or "event"
    taken, number = set(plan.codes()), 2
    if code not in taken:
        return code
    while f"{code}-{number}" in taken:
        number += 1
    return f"{code}-{number}"


def with_new_task(plan: Plan, label: str, last_day: date) -> Plan:
    """One more task, for those who see to the plan.

    Raises:
        LastDayFarFromPlan: Its last day lies in another year.
    """
    _ensure_near(plan, last_day, far=LastDayFarFromPlan)
    number = max((task.no for task in plan.task), default=0) + 1
    lead = plan.plan.contact or plan.plan.authority or plan.plan.locality
    new = Task(no=number, label_vi=label, due=last_day.isoformat(), lead=(lead,))
    return plan.model_copy(update={"task": (*plan.task, new)})


def owed(plan: Plan) -> list[Task | ReportOwed | Target]:
    """All of a plan that may have a last day: tasks, reports, targets."""
    return [*plan.task, *plan.report, *plan.target]


def with_due(plan: Plan, code: str, last: date) -> Plan:
    """A task, a report or a target has another last day.

    Raises:
        LastDayFarFromPlan: It lies in another year.
        Gone: The plan has nothing of that code.
    """
    _ensure_near(plan, last, far=LastDayFarFromPlan)
    if code not in {one.code for one in owed(plan)}:
        raise Gone
    due = {"due": last.isoformat()}
    before = {"before": last + timedelta(days=1)}
    fields: dict[str, Any] = {
        "task": tuple(_due(one, code, due) for one in plan.task),
        "report": tuple(_due(one, code, before) for one in plan.report),
        "target": tuple(_due(one, code, due) for one in plan.target),
    }
    return checked(plan.model_copy(update=fields), code)


def _due(one: T, code: str, day: dict[str, Any]) -> T:
    """One of many with its new day, which is inferred no more; the others as they are."""
    if one.code != code:
        return one
    said = {"inferred": None} if one.inferred in {"due", "before"} else {}
    return one.model_copy(update=day | said)


# ---- what the calendar says --------------------------------------------------------------------


def reworded(plan: Plan, code: str, text: str) -> Plan:
    """An announcement says something else from now on, to all it speaks to."""
    return _with_announcement(plan, code, {"text": text, "texts": {}})


def silenced(plan: Plan, code: str, day: date, *, off: bool) -> Plan:
    """An announcement does not speak of a day, or speaks after all.

    One that speaks but once stays silent wherever its day is moved to.

    Raises:
        Gone: The plan has no such announcement.
    """
    one = next((one for one in plan.announcement if one.code == code), None)
    if one is None:
        raise Gone
    if off and _speaks_once(plan, one):
        return _with_announcement(plan, code, {"off": True})
    skip = {*one.skip, day} if off else set(one.skip) - {day}
    changes: dict[str, Any] = {"skip": tuple(sorted(skip))}
    return _with_announcement(plan, code, changes if off else changes | {"off": False})


def _speaks_once(plan: Plan, one: Announcement) -> bool:
    event = plan.event_of(one.event) if one.event is not None else None
    return not one.recurs and (event is None or event.first is not None)


def _with_announcement(plan: Plan, code: str, changes: dict[str, Any]) -> Plan:
    if code not in {one.code for one in plan.announcement}:
        raise Gone
    all_of_them = tuple(
        one.model_copy(update=changes) if one.code == code else one for one in plan.announcement
    )
    return plan.model_copy(update={"announcement": all_of_them})


# ---- what an officer adds by list --------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change, as data: which rule, with which words and days."""

    kind: str
    """"days", "place", "bound", "basis", "event", "task" or "due"."""
    code: str = ""
    label: str = ""
    first: date | None = None
    last: date | None = None
    place: str | None = None
    bound: int | None = None
    number: int | None = None

    def to_json(self) -> Json:
        """Write it so that `from_json` reads the same one back."""
        written = dataclasses.asdict(self)
        return {k: v.isoformat() if isinstance(v, date) else v for k, v in written.items()}

    @classmethod
    def from_json(cls, written: dict[str, Any]) -> "Change":
        """Read what `to_json` wrote."""
        days = {
            key: date.fromisoformat(written[key]) for key in ("first", "last") if written.get(key)
        }
        return cls(**(written | {"first": None, "last": None} | days))

    def applied(self, plan: Plan) -> Plan:
        """The plan with this change made.

        Raises:
            Refusal: It does not fit the plan, or no longer does.
        """
        match self:
            case Change(kind="days", first=date() as first, last=date() as last):
                return with_days(plan, self.code, first, last)
            case Change(kind="place", place=str(place)):
                return with_place(plan, self.code, place)
            case Change(kind="bound", bound=int(bound)):
                return with_bound(plan, self.code, bound)
            case Change(kind="basis"):
                return with_basis(plan, self.number, self.label)
            case Change(kind="event", first=date() as first, last=date() as last):
                return with_new_event(plan, self.label, first, last, self.place)
            case Change(kind="task", last=date() as last):
                return with_new_task(plan, self.label, last)
            case Change(kind="due", last=date() as last):
                return with_due(plan, self.code, last)
        raise Gone


def differences(before: Plan, after: Plan) -> tuple[Json, Json]:
    """What is no longer as it stood, before and after: only the things that changed."""
    old, new = _dumped(before), _dumped(after)
    keys = [key for key in sorted({*old, *new}) if old.get(key) != new.get(key)]
    return (
        {key: _only(old.get(key), new.get(key)) for key in keys},
        {key: _only(new.get(key), old.get(key)) for key in keys},
    )


def _dumped(plan: BaseModel) -> dict[str, Any]:
    return plan.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def _only(these: Any, others: Any) -> Json:
    """Of a list, the things the other one lacks; anything else whole."""
    if isinstance(these, list) and isinstance(others, list):
        return [one for one in these if one not in others]
    return these  # type: ignore[no-any-return]  # a piece of JSON
