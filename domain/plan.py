"""Plans as validated data: targets, events, tasks, reports owed, work.

Source: the plan of Bồ Đề ward (2025), the Learning Month plan of An Lão district (2024), and the
dates common to the whole country; one file each in `domain/plans/`. A seed's slips are kept as
they stand and listed; what is inferred says so.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Annotated, Literal, NewType, Self

from pydantic import Field, ValidationError, model_validator

from domain import datafile
from domain.datafile import Data, Place
from domain.duedays import last_day
from domain.folding import fold
from domain.permissions import Role
from domain.units import UnitKind, government

PlanId = NewType("PlanId", int)

#: A day of every year: "10-02".
YearDay = Annotated[str, Field(pattern=r"^(0[1-9]|1[0-2])-([0-2][0-9]|3[01])$")]

#: Dates common to the whole country, which stand beside every plan.
NATIONAL = "quoc-gia"

_FOLDER = Path(__file__).parent / "plans"


class PlanInvalid(Exception):  # names the fact
    """A plan file does not fit the schema: named by file, key and line of the complaint."""


class PlanHead(Data):
    """What the plan is, and whose."""

    code: str
    locality: str
    level: Literal["country", "district", "ward"]
    title_vi: str
    title_en: str
    authority: str | None = None
    contact: str | None = None
    year: int | None = None
    aim: str | None = None
    recipients: tuple[str, ...] = ()


class LegalBasis(Data):
    """A document the plan rests on."""

    text: str


#: A few words of our own for a button, where a label is too long for one.
Short = Annotated[str, Field(min_length=1, max_length=26)]


class Target(Data):
    """A figure to be reached, and how it is counted."""

    code: str
    label_vi: str
    short: Short | None = None
    unit: Literal["percent", "yes_no", "vnd_per_person_per_year", "count"]
    at_least: int | None = None
    more_than: int | None = None
    at_most: int | None = None
    due: str | None = None
    source: str
    events: tuple[str, ...] = ()
    """The codes of the events that are to be held; where none is named, all of the plan."""
    reported_by: str | None = None
    """Who holds the figure where it is reported, as the plan's actors or a unit are called."""
    criteria: str | None = None
    """The set by which those it counts are to be judged: the name of its file in `criteria/`."""
    note: str | None = None
    inferred: str | None = None
    """The key whose value the document does not say in so many words."""
    where: str

    @property
    def last_day(self) -> date | None:
        """The last day on which it is reached in time."""
        return last_day(self.due) if self.due is not None else None


class FundRules(Data):
    """How money is raised and what it is for."""

    movements: tuple[str, ...] = ()
    donors: tuple[str, ...] = ()
    raised_for: tuple[str, ...] = ()
    kept_by: tuple[str, ...] = ()
    report_to: tuple[str, ...] = ()
    scholarships: tuple[str, ...] = ()
    scholarship_for: tuple[str, ...] = ()
    honours_for: tuple[str, ...] = ()


class PlanActor(Data):
    """A body the plan names, and what it is to the assistant."""

    name: str
    role: Literal["officer", "head", "partner"]
    unit_kind: str | None = None
    also: tuple[str, ...] = ()
    """What else the document calls it: "các trường học" for the public schools."""

    @property
    def kind(self) -> UnitKind | None:
        """The kind of units it stands for; None for one body."""
        return KINDS.get(self.unit_kind or "")

    def is_called(self, lead: str) -> bool:
        """Whether a lead names it, in whatever letters.

        By its whole name, the name without its brackets, each of several, or what else it is
        called.
        """
        whole = fold(self.name)
        bare = _BRACKETS.sub("", whole).strip()
        names = {whole, bare, *(part.strip() for part in whole.split(";")), *map(fold, self.also)}
        return fold(lead).strip(" .;,") in names


#: The words by which a plan file names a kind of units.
KINDS = {kind.value: kind for kind in UnitKind} | {"commune": UnitKind.WARD}
_BRACKETS = re.compile(r"\(.*?\)")


class Event(Data):
    """Something that takes place: on days, every year, or on days not yet fixed."""

    code: str
    label_vi: str
    first: date | None = Field(default=None, alias="from")
    last: date | None = Field(default=None, alias="to")
    yearly: YearDay | None = None
    yearly_from: YearDay | None = None
    yearly_to: YearDay | None = None
    optional: bool = False
    """The ward chooses whether to take part."""
    off: bool = False
    """Called off, or the ward takes no part."""
    same_as: str | None = None
    """The code of the event of the whole country that it is."""
    place: str | None = None
    lead: str | None = None
    partners: tuple[str, ...] = ()
    inferred: str | None = None
    where: str = ""

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.first is not None and self.last is not None and self.last < self.first:
            raise ValueError("to is before from")
        return self

    def days_in(self, year: int) -> tuple[date, date] | None:
        """Its first and last day in a year; None where it has none."""
        if self.off:
            return None
        if self.first is not None:
            return (self.first, self.last or self.first) if self.first.year == year else None
        first, last = self.yearly or self.yearly_from, self.yearly or self.yearly_to
        if first is None or last is None:
            return None
        begins, ends = last_day(f"{year}-{first}"), last_day(f"{year}-{last}")
        return (begins, ends) if begins is not None and ends is not None else None


class ReportOwed(Data):
    """A report somebody owes somebody."""

    code: str
    label_vi: str
    short: Short | None = None
    of_event: str | None = None
    """The code of the event it is about: it tells on which days that was, and how many came."""
    lead: str
    to: tuple[str, ...] = ()
    before: date | None = None
    """The last day is the day before."""
    inferred: str | None = None
    where: str = ""

    @property
    def last_day(self) -> date | None:
        """The last day on which it is in time."""
        return self.before - timedelta(days=1) if self.before is not None else None


class Task(Data):
    """A line of the plan's appendix."""

    no: int
    label_vi: str
    short: Short | None = None
    due: str
    lead: tuple[str, ...]
    partners: tuple[str, ...] = ()
    report_to: tuple[str, ...] = ()
    inferred: str | None = None

    @property
    def code(self) -> str:
        """What it is called in tables: "task-3"."""
        return f"task-{self.no}"

    @property
    def last_day(self) -> date | None:
        """The last day on which it is in time."""
        return last_day(self.due)


#: What in the product carries work.
Carrier = Literal[
    "announcement",
    "assessment",
    "event",
    "fund",
    "honour",
    "question",
    "register",
    "scholarship",
    "story",
    "task",
]


class Work(Data):
    """Other work the plan asks for, and what in the product carries it."""

    code: str
    label_vi: str
    lead: str | None = None
    carrier: tuple[Carrier, ...] = Field(min_length=1)
    where: str


class Slip(Data):
    """A slip of the seed: shown when the plan is loaded, never mended in silence."""

    where: str
    text: str
    read_as: str | None = None
    about: tuple[str, ...] = ()
    """Codes of what stands in this file as the document has it, slip and all."""


#: Why something is to be looked at: it was moved; the day of the week was kept rather than the
#: date; the older plan had a slip there.
Why = Literal["moved", "weekday", "slip"]


class Check(Data):
    """Something that was moved from an older plan and that nobody has looked at yet."""

    about: str
    """The code of the event, target, report or task."""
    why: Why


Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


class Announcement(Data):
    """What the calendar says by itself: when, to whom, in which words.

    Its moments hang on an event's days, on the last day of a report or task, on a day of every
    year, or they recur by week or month; `weekly` beside `event` stays within that event's days.
    """

    code: str
    label_vi: str
    """A few words by which officers know it in a list."""
    event: str | None = None
    report: str | None = None
    task: int | None = None
    yearly: YearDay | None = None
    weekly: Weekday | None = None
    monthly: int | None = Field(default=None, ge=1, le=28)
    days: int = Field(default=0, ge=-60, le=60)
    """So many days after; before, where it is negative."""
    after_end: bool = False
    """Counted from an event's last day rather than its first."""
    clock: time = Field(alias="time")
    until: time = time(20, 30)
    until_days: int = Field(default=0, ge=0, le=30)
    """How many days later its latest useful time lies."""
    roles: tuple[Role, ...] = Field(default=(Role.HEAD,), min_length=1)
    kinds: tuple[UnitKind, ...] = ()
    """Only units of these kinds; all of them where there is none."""
    text: str | None = None
    texts: dict[str, str] = {}  # noqa: RUF012  # pydantic gives each its own
    """By role, where roles are told different things."""
    off: bool = False
    skip: tuple[date, ...] = ()
    """Days on which it stays silent."""

    @model_validator(mode="after")
    def _hangs_on_something(self) -> Self:
        ties = (self.event, self.report, self.task, self.yearly, self.monthly)
        if sum(tie is not None for tie in ties) + (self.weekly is not None) == 0:
            raise ValueError("it hangs on nothing: event, report, task, yearly, weekly, monthly")
        if sum(tie is not None for tie in ties) > 1:
            raise ValueError("it hangs on two things at once")
        if self.text is None and not set(self.roles) <= set(self.texts):
            raise ValueError("some of its roles are told nothing")
        return self

    @property
    def recurs(self) -> bool:
        """Whether it has more than one moment."""
        return bool(self.weekly or self.monthly or self.yearly)

    @property
    def words(self) -> dict[str, str]:
        """What is said, by role; "" for everybody else."""
        return ({"": self.text} if self.text is not None else {}) | self.texts


class Plan(Data):
    """A whole plan."""

    plan: PlanHead
    legal_basis: tuple[LegalBasis, ...] = ()
    target: tuple[Target, ...] = ()
    fund: FundRules = FundRules()
    actor: tuple[PlanActor, ...] = ()
    event: tuple[Event, ...] = ()
    report: tuple[ReportOwed, ...] = ()
    task: tuple[Task, ...] = ()
    work: tuple[Work, ...] = ()
    announcement: tuple[Announcement, ...] = ()
    slip: tuple[Slip, ...] = ()
    check: tuple[Check, ...] = ()

    @property
    def is_national(self) -> bool:
        """Whether it stands beside every plan: "ngoài kế hoạch phường"."""
        return self.plan.level == "country"

    @property
    def government(self) -> str:
        """What kind of local government it is of, as a code: "phuong", "huyen"."""
        name = self.plan.locality.partition(",")[0]
        kind = UnitKind.DISTRICT if self.plan.level == "district" else UnitKind.WARD
        return government(name, kind)

    def actor_of(self, lead: str) -> PlanActor | None:
        """Whom a lead names; None for a body the plan does not list."""
        return next((actor for actor in self.actor if actor.is_called(lead)), None)

    def event_of(self, code: str) -> Event | None:
        """The event of a code."""
        return next((event for event in self.event if event.code == code), None)

    def codes(self) -> Iterator[str]:
        """The codes of all that has a day or a bound."""
        for things in (self.event, self.target, self.report, self.task):
            yield from (thing.code for thing in things)

    def inferred(self) -> Iterator[tuple[str, str]]:
        """What the document does not say in so many words: the code, and the key."""
        for things in (self.event, self.target, self.report, self.task):
            for thing in things:
                if thing.inferred is not None:
                    yield thing.code, thing.inferred

    def wanted(self, code: str) -> int | None:
        """The bound of a target: the least that is wanted, or the most that is allowed."""
        for target in self.target:
            if target.code == code:
                bounds = (target.at_least, target.more_than, target.at_most)
                return next((bound for bound in bounds if bound is not None), None)
        return None


def farness(year: int | None, asked: int) -> tuple[int, int]:
    """How far a plan of a year is from being in force in another: the least one is.

    The plan of that very year; one that names no year; between years the last one before, until
    the next begins; a plan made ahead where there was none before.

    Args:
        year: The plan's own; None where it names none.
        asked: The year it is asked about.
    """
    if year is None:
        return 1, 0
    if year == asked:
        return 0, 0
    return (2, asked - year) if year < asked else (3, year - asked)


def shipped() -> list[str]:
    """The codes of the plans that come with the program."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


def load(code: str) -> Plan:
    """Read a plan that comes with the program.

    Raises:
        PlanInvalid: There is none of that code, or it does not fit the schema.
    """
    path = _FOLDER / f"{code}.toml"
    if code not in shipped():
        raise PlanInvalid(f"{code}: no such plan; there are {', '.join(shipped())}")
    return read(path.read_text(encoding="utf-8"), path.name)


def read(text: str, name: str) -> Plan:
    """Validate a plan's TOML.

    Raises:
        PlanInvalid: It does not parse, or does not fit the schema.
    """
    try:
        plan = Plan.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise PlanInvalid(f"{name}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        why = first["msg"].removeprefix("Value error, ")
        raise PlanInvalid(datafile.named(text, name, first["loc"], why)) from error
    for where, why in _faults(plan):
        raise PlanInvalid(datafile.named(text, name, where, why))
    return plan


def _faults(plan: Plan) -> Iterator[tuple[Place, str]]:
    """What the schema cannot see: codes that stand twice, what hangs on nothing."""
    for table in ("event", "target", "report", "announcement"):
        codes = Counter(thing.code for thing in getattr(plan, table))
        for number, thing in enumerate(getattr(plan, table)):
            if codes[thing.code] > 1:
                yield (table, number, "code"), f"{thing.code} stands twice"
    numbers = Counter(task.no for task in plan.task)
    for number, task in enumerate(plan.task):
        if numbers[task.no] > 1:
            yield ("task", number, "no"), f"{task.no} stands twice"
    yield from _loose_events(plan)
    for number, one in enumerate(plan.announcement):
        for key, code in _loose_ties(plan, one):
            yield ("announcement", number, key), f"there is no {key} {code}"


def _loose_events(plan: Plan) -> Iterator[tuple[Place, str]]:
    """Events that targets and reports are about and the plan has not."""
    for number, target in enumerate(plan.target):
        for code in target.events:
            if plan.event_of(code) is None:
                yield ("target", number, "events"), f"there is no event {code}"
    for number, owed in enumerate(plan.report):
        if owed.of_event is not None and plan.event_of(owed.of_event) is None:
            yield ("report", number, "of_event"), f"there is no event {owed.of_event}"


def _loose_ties(plan: Plan, one: Announcement) -> Iterator[tuple[str, object]]:
    """What an announcement hangs on and the plan has not."""
    if one.event is not None and plan.event_of(one.event) is None:
        yield "event", one.event
    if one.report is not None and one.report not in {owed.code for owed in plan.report}:
        yield "report", one.report
    if one.task is not None and one.task not in {task.no for task in plan.task}:
        yield "task", one.task
