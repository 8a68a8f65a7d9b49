"""Tasks and reports owed: which a plan names, who owes them, until which day.

Rules: the appendix and the reports of a plan (`domain/plan.py`). "Before 10/10" means that 9/10
is the last day.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from domain.duedays import last_day
from domain.errors import Refusal
from domain.folding import fold
from domain.members import PersonId
from domain.permissions import Role
from domain.plan import Plan, PlanId
from domain.texts import Json
from domain.units import UnitKind, UnitRef

TaskId = NewType("TaskId", int)

#: Days before the last one on which whoever owes it is reminded; 0 is the day itself, and the
#: day after it is overdue.
REMINDED = (7, 3, 1, 0, -1)
#: Days: what is overdue for longer stands in the lists, and nobody is reminded of it any more.
STALE = 60
#: Days after the first word about it when an officer hears again, on Mondays.
_LATE_AGAIN = 4
#: Letters of what is told about how it was done.
LONGEST_NOTE = 1000


class TaskKind(StrEnum):
    """What is owed."""

    TASK = "task"
    REPORT = "report"


class TaskState(StrEnum):
    """How far it is."""

    OPEN = "open"
    DONE = "done"
    WITHDRAWN = "withdrawn"
    """No longer in the plan."""


@dataclass(eq=False)
class TaskWithdrawn(Refusal):
    """It has left the plan since it was shown."""


@dataclass(eq=False)
class TaskDoneAlready(Refusal):
    """Somebody else has said that it is done."""

    name: str
    day: date


@dataclass(eq=False)
class DaysReversed(Refusal):
    """It ended before it began."""

    about = "held_to"
    asks = True
    first: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A task or report as a plan names it."""

    code: str
    kind: TaskKind
    label: str
    short: str | None
    """A few words for it."""
    year: int | None
    """The plan's."""
    due: str | None
    """As the plan writes it."""
    last_day: date | None
    leads: tuple[str, ...]
    """Who owes it, by name."""
    partners: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    """Who is to be told."""
    to_call: tuple[str, ...] = ()
    """Those of them who read nothing here: officers of the ward do, others do not."""
    of_event: str | None = None
    """The event whose days and attendance it tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A duty of one unit, and what became of it."""

    id: TaskId
    plan: PlanId
    code: str
    kind: TaskKind
    unit: UnitRef
    label: str
    last_day: date | None
    state: TaskState
    short: str | None = None
    """A few words for it, where its plan has them."""
    year: int | None = None
    """The year of its plan."""
    of_event: str | None = None
    """The event whose days and attendance it tells."""
    done_on: date | None = None
    done_by: PersonId | None = None
    done_by_name: str | None = None
    note: str | None = None
    details: Mapping[str, Json] = field(default_factory=dict)

    @property
    def asks_figures(self) -> bool:
        """Whether its report tells days and how many came."""
        return self.of_event is not None

    @property
    def called(self) -> str:
        """What it is called where there is little room."""
        return self.short or self.label

    def is_late(self, today: date) -> bool:
        """Whether it is open past its last day."""
        late = self.last_day is not None and self.last_day < today
        return late and self.state is TaskState.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What is told of a task that is done."""

    note: str | None = None
    told_by: str | None = None
    """Who said it, where somebody else writes it down after a call."""
    helper: UnitRef | None = None
    """The body that says so, where it is named beside the one that owes it."""
    first_on: date | None = None
    last_on: date | None = None
    attended: int | None = None

    @property
    def details(self) -> dict[str, Json]:
        """What is told beyond words, as it is kept."""
        told: dict[str, Json] = {
            "from": self.first_on.isoformat() if self.first_on else None,
            "to": self.last_on.isoformat() if self.last_on else None,
            "attended": self.attended,
            "told_by": self.told_by,
            "helper": self.helper.name if self.helper else None,
            "helper_unit": self.helper.id if self.helper else None,
        }
        return {name: value for name, value in told.items() if value is not None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One duty of many units: who has done it and who has not."""

    tasks: Sequence[Task]

    @property
    def first(self) -> Task:
        """Any of them: what is the same for all."""
        return self.tasks[0]

    @property
    def done(self) -> list[Task]:
        """Those that are done."""
        return [one for one in self.tasks if one.state is TaskState.DONE]

    @property
    def open(self) -> list[Task]:
        """Those that are not."""
        return [one for one in self.tasks if one.state is TaskState.OPEN]

    def late(self, today: date) -> list[Task]:
        """Those that are overdue."""
        return [one for one in self.tasks if one.is_late(today)]


def standings(tasks: Sequence[Task]) -> list[Standing]:
    """The duties of many units, the one that is due first in front; what all have done is last."""
    found: dict[tuple[PlanId, str], list[Task]] = {}
    for one in tasks:
        found.setdefault((one.plan, one.code), []).append(one)
    return sorted((Standing(tasks=group) for group in found.values()), key=lambda one: not one.open)


def by_last_day(task: Task) -> tuple[bool, date, int]:
    """Orders tasks: the nearest last day first, those without one behind."""
    return task.last_day is None, task.last_day or date.max, task.id


def newest_year(tasks: Iterable[Task], today: date) -> int | None:
    """The year of the plan in force among those the tasks are of; None where none names one."""
    years = {one.year for one in tasks if one.year is not None and one.year <= today.year}
    return max(years, default=None)


def is_past(task: Task, today: date, newest: int | None) -> bool:
    """Whether it is of an earlier year's plan and nobody works at it any more.

    Its last day lies long ago; or it never had one, and a later plan is in force.
    """
    if task.year is None or task.year >= today.year:
        return False
    if task.last_day is not None:
        return is_stale(task.last_day, today)
    return newest is not None and task.year < newest


def of_now(tasks: Sequence[Task], today: date, *, past: bool = False) -> list[Task]:
    """Those that count now; or else those of earlier years, the latest first."""
    newest = newest_year(tasks, today)
    found = [one for one in tasks if is_past(one, today, newest) is past]
    return sorted(found, key=lambda one: -(one.year or 0)) if past else found


# ---- what a plan names -------------------------------------------------------------------------


def duties(plan: Plan) -> Iterator[Duty]:
    """What a plan has somebody do or report.

    A last day before the plan's own year is a slip of the document: it is shown as it stands
    and counts for nothing, until somebody mends the plan.
    """
    for one in plan.task:
        yield Duty(
            code=f"task-{one.no}",
            kind=TaskKind.TASK,
            label=one.label_vi,
            short=one.short,
            year=plan.plan.year,
            due=one.due,
            last_day=_of_plan(last_day(one.due), plan),
            leads=one.lead,
            partners=one.partners,
            to=one.report_to,
            to_call=_to_call(one.report_to, plan),
        )
    for report in plan.report:
        last = report.before - timedelta(days=1) if report.before else None
        yield Duty(
            code=report.code,
            kind=TaskKind.REPORT,
            label=report.label_vi,
            short=report.short,
            year=plan.plan.year,
            due=f"before {report.before}" if report.before else None,
            last_day=_of_plan(last, plan),
            leads=(report.lead,),
            to=report.to,
            to_call=_to_call(report.to, plan),
            of_event=report.of_event or _event_by_code(report.code),
        )


def _of_plan(day: date | None, plan: Plan) -> date | None:
    year = plan.plan.year
    return None if day is not None and year is not None and day.year < year else day


def _to_call(names: Sequence[str], plan: Plan) -> tuple[str, ...]:
    """Bodies that read nothing here: all but the ward's own officers."""
    bodies = {name: plan.actor_of(name) for name in names}
    return tuple(
        name
        for name, body in bodies.items()
        if body is None or body.role != "officer" or body.unit_kind is not None
    )


def _event_by_code(report: str) -> str | None:
    """The event of a report in plans kept before reports named theirs: "learning-week-2025"."""
    week = re.fullmatch(r"learning-week-results-(\d{4})", report)
    return f"learning-week-{week[1]}" if week else None


# ---- who owes it -------------------------------------------------------------------------------

#: Names that plans use for all units of a kind, folded; each is how such a name begins.
_KINDS = {
    "cac truong": UnitKind.UNIT_BOARD,
    "truong hoc": UnitKind.UNIT_BOARD,
    "cac nha truong": UnitKind.UNIT_BOARD,
    "cac co so giao duc": UnitKind.UNIT_BOARD,
    "cac to dan pho": UnitKind.CHAPTER,
    "to dan pho": UnitKind.CHAPTER,
    "cac chi hoi": UnitKind.CHAPTER,
    "chi hoi": UnitKind.CHAPTER,
    "cac thon": UnitKind.CHAPTER,
    "cac dong ho": UnitKind.CLAN_BOARD,
}
_SCHOOLS = ("truong", "giao duc")
#: Words by which a workplace's name tells that it is no school.
_NO_SCHOOL = (
    *("cong ty", "doanh nghiep", "hop tac xa", "cong an", "benh vien", "tram y te"),
    *("quan su", "ngan hang", "uy ban", "ubnd", "sieu thi", "nha may", "xi nghiep"),
)


def owing(name: str, plan: Plan, standing: Sequence[UnitRef], top: UnitRef) -> list[UnitRef]:
    """The units a plan means by a name: all of a kind, one partner, one school; the ward itself.

    A name that fits nothing falls to the ward, whose officers look after what nobody else does;
    so does one of a kind of which there are none yet, until the first is there.

    Args:
        name: As the plan has it.
        plan: The plan, whose actors tell what a name is.
        standing: The units that stand, the topmost included.
        top: The ward or district whose plan it is.
    """
    wanted = fold(name).strip(" .;,")
    named = [unit for unit in standing if fold(unit.name) == wanted]
    if named:
        return named
    actor = plan.actor_of(name)
    kind = actor.kind if actor is not None else _kind_of(wanted)
    if kind is not None:
        return [u for u in standing if u.kind is kind and _is_meant(u, wanted)] or [top]
    if actor is not None and actor.role == "partner":
        return [unit for unit in standing if fold(unit.name) == fold(actor.name)] or [top]
    return [top]


def is_known_body(name: str, plan: Plan) -> bool:
    """Whether a plan's actors, or the names used for all units of a kind, tell who is meant."""
    return plan.actor_of(name) is not None or _kind_of(fold(name).strip(" .;,")) is not None


def _kind_of(name: str) -> UnitKind | None:
    return next((kind for start, kind in _KINDS.items() if name.startswith(start)), None)


def _is_meant(unit: UnitRef, name: str) -> bool:
    """Whether a unit is one of those a name is about: of workplaces, schools may be meant alone."""
    if unit.kind is not UnitKind.UNIT_BOARD or not any(word in name for word in _SCHOOLS):
        return True
    called = fold(unit.name)
    return not any(word in called for word in _NO_SCHOOL)


def owed_as(kind: UnitKind) -> Role:
    """Who answers for what a unit owes."""
    if kind in {UnitKind.DISTRICT, UnitKind.WARD}:
        return Role.OFFICER
    return Role.PARTNER if kind is UnitKind.PARTNER else Role.HEAD


# ---- when somebody is reminded -----------------------------------------------------------------


def is_reminded(last: date, day: date) -> bool:
    """Whether whoever owes it hears of it on a day."""
    return (last - day).days in REMINDED


def climbs(last: date, day: date) -> bool:
    """Whether the officers hear on a day that it is overdue: the day after, then on Mondays."""
    over = (day - last).days
    return over == 1 or (day.weekday() == 0 and _LATE_AGAIN <= over <= STALE)


def is_stale(last: date, day: date) -> bool:
    """Whether it is overdue for so long that reminding has no sense any more."""
    return (day - last).days > STALE
