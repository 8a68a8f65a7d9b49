"""The plan: at a glance, its parts, and what officers change in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial, reduce
from typing import ClassVar, Generic, TypeVar

from dialogue.days import DaysAhead
from dialogue.picks import PAGE, Pick
from dialogue.questions import At, Offer, OneOf, Prompt, Question, Words, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Sent
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain import amendments
from domain.amendments import LONGEST_BASIS, LONGEST_LABEL, Change, bound_of
from domain.errors import Refusal
from domain.folding import fold, folded_words
from domain.money import Dong
from domain.permissions import Action
from domain.plan import Check, Event, Plan, ReportOwed, Target, Task
from domain.texts import Json, Lines, Text, Verbatim, Wording
from domain.units import UnitRef
from handlers.calendar import coming, entry_line, noted, shortened, top_of
from locales import messages
from locales.bounds import read_bound
from papers import plansheet
from services import plan
from storage.plan import Held

_FORM = "plan-form"
#: Coming things shown at a glance.
_GLANCE = 3
#: Changes of a file listed before "and so many more".
_MOST_LISTED = 4


# ---- which plan --------------------------------------------------------------------------------


def _held(talk: Talk, action: Action = Action.SEE_PLAN) -> tuple[UnitRef, Sequence[Held]]:
    unit = top_of(talk, action)
    return unit, plan.held(talk.scene.db, unit, by=talk.actor)


def _chosen(talk: Talk, held: Sequence[Held]) -> Held | None:
    """The plan a button named, else this year's, else the newest of one's own."""
    own = [one for one in held if not one.plan.is_national]
    given = talk.given("plan")
    for one in own:
        if str(one.id) == given:
            return one
    this_year = [one for one in own if one.plan.plan.year == talk.scene.today.year]
    newest = sorted(own, key=lambda one: one.plan.plan.year or 0)
    return next(iter((*this_year, *reversed(newest))), None)


# ---- at a glance -------------------------------------------------------------------------------


@conversation("kehoach", alias="plan", may=Action.SEE_PLAN, takes=("plan",))
def see_plan(talk: Talk) -> Reply:
    """What the plan holds, what comes next, and the ways into it."""
    unit, held = _held(talk)
    one = _chosen(talk, held)
    if one is None:
        return talk.done(messages.plan_none(), then="menu")
    head = messages.plan_title(title=one.plan.plan.title_vi)
    counts = messages.plan_holds(
        targets=len(one.plan.target), tasks=len(one.plan.task), events=len(one.plan.event)
    )
    return talk.done(
        Lines((head, counts)),
        *_next(talk, unit),
        *_to_look_at(one.plan),
        offers=_ways(talk, held, one),
    )


def _next(talk: Talk, unit: UnitRef) -> list[Wording]:
    found = coming(talk, unit)[:_GLANCE]
    lines = [entry_line(one, talk.scene.today) for one in found]
    return [Lines((messages.plan_next(), *lines))] if lines else []


def _to_look_at(one: Plan) -> list[Wording]:
    lines: list[Wording] = []
    if one.slip:
        lines.append(messages.plan_has_slips(count=len(one.slip)))
    if one.check:
        lines.append(messages.plan_has_checks(count=len(one.check)))
    return [Lines(tuple(lines))] if lines else []


def _ways(talk: Talk, held: Sequence[Held], one: Held) -> list[Offer]:
    """At most five ways on."""
    others = [each for each in held if each.id != one.id and not each.plan.is_national]
    ways = [Offer("lich", messages.plan_calendar())]
    beside = ["tiendo"] if others else ["tiendo", "viecphailam"]
    ways += [Offer(name, Text(f"command-{name}")) for name in beside]
    ways.append(Offer(f"phankehoach {one.id}", messages.plan_contents()))
    if talk.account.powers.may(Action.EDIT_PLAN):
        ways.append(Offer(f"suakehoach {one.id}", messages.plan_edit()))
    if others and len(ways) < 5:  # buttons of one message
        ways.append(Offer(f"kehoach {others[0].id}", _other(others[0].plan)))
    return ways


def _other(other: Plan) -> Text:
    year = other.plan.year
    return messages.plan_of_year(year=year) if year is not None else messages.plan_other()


# ---- its parts ---------------------------------------------------------------------------------


@conversation("phankehoach", may=Action.SEE_PLAN, takes=("plan",), hidden=True)
def see_parts(talk: Talk) -> Reply:
    """One part of the plan, as the document has it."""
    _, held = _held(talk)
    one = _chosen(talk, held)
    if one is None:
        return talk.done(messages.plan_none(), then="menu")
    part = talk.ask(
        "planpart",
        OneOf(
            messages.plan_part_which(),
            Offer("basis", messages.plan_part_basis()),
            Offer("targets", messages.plan_part_targets()),
            Offer("tasks", messages.plan_part_tasks()),
            Offer("work", messages.plan_part_work()),
            Offer("slips", messages.plan_part_slips()),
        ),
    )
    title, lines = _PARTS[part](one.plan)
    back = [
        *_check_way(talk, one, part),
        Offer(f"phankehoach {one.id}", messages.plan_contents()),
        Offer(f"kehoach {one.id}", messages.plan_back()),
        Offer("menu", messages.all_done()),
    ]
    if not lines:
        return talk.done(title, messages.plan_part_empty(), offers=back)
    return talk.done(title, Lines(tuple(lines)), offers=back)


def _check_way(talk: Talk, one: Held, part: str) -> list[Offer]:
    """The way through what was moved, for those who may say that it is right."""
    if part != "slips" or not one.plan.check or not talk.account.powers.may(Action.EDIT_PLAN):
        return []
    return [Offer(f"xemlaikehoach {one.id}", messages.plan_check())]


_Part = tuple[Text, list[Wording]]


def _basis(one: Plan) -> _Part:
    lines = [
        messages.plan_line(number=number, text=basis.text)
        for number, basis in enumerate(one.legal_basis, start=1)
    ]
    return messages.plan_basis_title(), list(lines)


def _targets(one: Plan) -> _Part:
    return messages.plan_targets_title(), [_target_line(one, each) for each in one.target]


def _target_line(one: Plan, each: Target) -> Wording:
    line = messages.plan_target_line(label=each.label_vi, bound=_bound(each, bound_of(each)))
    notes: list[Wording] = []
    if each.last_day is not None:
        notes.append(messages.plan_note_due(day=each.last_day))
    return noted(line, [*notes, *_doubts(one, each.code, each.inferred)])


def _bound(each: Target, bound: int | None) -> Text:
    """How a bound is said: "từ 20%", "trên 95%", "nhiều nhất 0"."""
    if bound is None:
        return messages.bound_yes()
    if each.unit == "vnd_per_person_per_year":
        return messages.bound_dong_least(bound=Dong(bound))
    kind = "percent" if each.unit == "percent" else "count"
    way = "more" if each.more_than is not None else "most" if each.at_most is not None else "least"
    return _BOUNDS[kind, way](bound=bound)


_BOUNDS: dict[tuple[str, str], Callable[..., Text]] = {
    ("percent", "least"): messages.bound_percent_least,
    ("percent", "more"): messages.bound_percent_more,
    ("percent", "most"): messages.bound_percent_most,
    ("count", "least"): messages.bound_count_least,
    ("count", "more"): messages.bound_count_more,
    ("count", "most"): messages.bound_count_most,
}


def _checks(one: Plan, code: str) -> list[Wording]:
    """Why something moved from last year is to be looked at."""
    said: dict[str, Callable[[], Text]] = {
        "moved": messages.plan_note_check,
        "weekday": messages.plan_note_weekday,
        "slip": messages.plan_note_slip,
    }
    return [said[check.why]() for check in one.check if check.about == code]


def _tasks(one: Plan) -> _Part:
    """Tasks and reports owed, with who leads and the last day."""
    lines = [_task_line(one, task) for task in one.task]
    lines += [_owed_line(one, owed) for owed in one.report]
    return messages.plan_tasks_title(), lines


def _task_line(one: Plan, task: Task) -> Wording:
    line = messages.plan_line(number=task.no, text=task.label_vi)
    return noted(line, [*_led(task.lead, task.last_day), *_doubts(one, task.code, task.inferred)])


def _owed_line(one: Plan, owed: ReportOwed) -> Wording:
    notes = [*_led((owed.lead,), owed.last_day), *_doubts(one, owed.code, owed.inferred)]
    return noted(Verbatim(owed.label_vi), notes)


def _led(lead: Sequence[str], last: date | None) -> list[Wording]:
    notes: list[Wording] = [messages.plan_note_lead(lead=", ".join(lead))]
    return notes if last is None else [*notes, messages.plan_note_due(day=last)]


def _doubts(one: Plan, code: str, inferred: str | None) -> list[Wording]:
    """What is inferred, moved, or perhaps a slip of the document."""
    doubts: list[Wording] = [messages.plan_note_inferred()] if inferred is not None else []
    if any(code in slip.about for slip in one.slip):
        doubts.append(messages.plan_note_doubt())
    return doubts + _checks(one, code)


def _work(one: Plan) -> _Part:
    """Other work, with what carries it."""
    lines = []
    for work in one.work:
        carrier = messages.plan_note_carrier(carriers=_carriers(work.carrier))
        lines.append(noted(Verbatim(work.label_vi), [carrier]))
    return messages.plan_work_title(), lines


def _carriers(names: Sequence[str]) -> Wording:
    first, *rest = [Text(f"carrier-{name}") for name in names]
    both = messages.carrier_both
    return reduce(lambda so_far, name: both(first=so_far, second=name), rest, first)


def _slips(one: Plan) -> _Part:
    lines: list[Wording] = []
    for slip in one.slip:
        notes = [messages.plan_note_read_as(read=slip.read_as)] if slip.read_as else []
        lines.append(noted(messages.plan_slip(where=slip.where, text=slip.text), notes))
    lines += [_moved_line(one, check) for check in one.check]
    return messages.plan_slips_title(), lines


def _moved_line(one: Plan, check: Check) -> Wording:
    """Something moved from last year, with the day it has now."""
    day = _day_of(one, check.about)
    label = _label(one, Change(kind="", code=check.about))
    line = Verbatim(label) if day is None else messages.plan_change_days(label=label, days=day)
    return noted(line, _checks(one, check.about))


def _day_of(one: Plan, code: str) -> Text | None:
    """The days of an event, or the last day of what is owed."""
    event = one.event_of(code)
    if event is not None and event.first is not None:
        return _days(event.first, event.last or event.first)
    last = next((owed.last_day for owed in _owed(one) if owed.code == code), None)
    return _days(last, last) if last is not None else None


def _owed(one: Plan) -> Sequence[Target | ReportOwed | Task]:
    return [*one.target, *one.report, *one.task]


_PARTS: dict[str, Callable[[Plan], _Part]] = {
    "basis": _basis,
    "targets": _targets,
    "tasks": _tasks,
    "work": _work,
    "slips": _slips,
}


# ---- picking one thing of it -------------------------------------------------------------------


@dataclass(eq=False)
class PlanThingUnknown(Refusal):
    """Nothing of the plan has these words in it."""

    asks = True
    typed: str


T = TypeVar("T")


@dataclass(frozen=True)
class Named(Generic[T]):
    """A thing of a plan by its id and its words."""

    id: str
    label: str
    thing: T


class PlanPick(Pick[Named[T]]):
    """One of a plan's things: a few to tap, all to be found by some of their words."""

    takes_name: ClassVar[bool] = True

    def __init__(self, prompt: Text, things: Sequence[Named[T]]) -> None:
        self.prompt, self.things = prompt, things

    def first(self, scene: Scene) -> list[Named[T]]:
        """The first few."""
        del scene
        return list(self.things[: PAGE + 1])

    def find(self, text: str, scene: Scene) -> list[Named[T]]:
        """Those with every word typed."""
        del scene
        words = folded_words(text)
        if not words:
            return []
        return [one for one in self.things if all(word in fold(one.label) for word in words)]

    def load(self, kept: str, scene: Scene) -> Named[T] | None:
        """The one of an id."""
        del scene
        return next((one for one in self.things if one.id == kept), None)

    def id_of(self, thing: Named[T]) -> str:
        """Its id."""
        return thing.id

    def label(self, thing: Named[T]) -> Wording:
        """Its words, as many as fit on a button."""
        return shortened(thing.label)

    def unknown(self, text: str) -> Refusal:
        """Nothing fits."""
        return PlanThingUnknown(typed=text[:40])


# ---- changing it -------------------------------------------------------------------------------


@conversation("suakehoach", may=Action.EDIT_PLAN, takes=("plan",), hidden=True)
def edit_plan(talk: Talk) -> Reply:
    """Officers change the plan: one thing at a time, each agreed to."""
    unit, held = _held(talk, Action.EDIT_PLAN)
    one = _chosen(talk, held)
    if one is None:
        return talk.done(messages.plan_none(), then="menu")
    talk.doing(messages.doing_plan())
    task = talk.ask(
        "task",
        OneOf(
            messages.plan_edit_which(),
            Offer("event", messages.plan_edit_event()),
            Offer("bound", messages.plan_edit_bound()),
            Offer("basis", messages.plan_edit_basis()),
            Offer("add", messages.plan_edit_add()),
            Offer("form", messages.plan_edit_form()),
        ),
    )
    edits: dict[str, Callable[[], Reply]] = {
        "event": partial(_edit_event, talk, held),
        "bound": partial(_edit_bound, talk, one),
        "basis": partial(_edit_basis, talk, one),
        "add": partial(_add, talk, one),
        "form": partial(_by_form, talk, unit, one),
    }
    return edits[task]()


def _confirm(talk: Talk, summary: Wording, yes: Wording | None = None) -> None:
    talk.confirm(summary, yes=yes or messages.plan_edit_yes(), drop=messages.plan_edit_drop())


def _changed(talk: Talk, one: Held, said: Text | None = None) -> Reply:
    return talk.done(
        said or messages.plan_edited(),
        offers=[
            Offer(f"suakehoach {one.id}", messages.plan_edit_more()),
            Offer(f"kehoach {one.id}", messages.plan_back()),
            Offer("menu", messages.all_done()),
        ],
    )


def _edit_event(talk: Talk, held: Sequence[Held]) -> Reply:
    """Another day, another place, or not at all: the country's dates as well."""
    things = [
        Named(f"{one.id}:{event.code}", event.label_vi, (one, event))
        for one in held
        for event in one.plan.event
    ]
    one, event = talk.ask("planevent", PlanPick(messages.ask_plan_event(), things)).thing
    turn = Offer("off", messages.plan_event_off())
    if event.off:
        turn = Offer("on", messages.plan_event_on())
    now = messages.plan_event_now(
        label=event.label_vi, days=_event_days(event), place=_place(event.place)
    )
    how = talk.ask(
        "planhow",
        OneOf(
            now,
            Offer("days", messages.plan_event_days()),
            Offer("place", messages.plan_event_place()),
            turn,
        ),
    )
    return {"days": _new_days, "place": _new_place}.get(how, _turn)(talk, one, event)


def _event_days(event: Event) -> Wording:
    if event.first is None:
        return Verbatim(_yearly(event)) if event.yearly_from or event.yearly else _NOT_FIXED
    return _days(event.first, event.last or event.first)


_NOT_FIXED = messages.plan_not_fixed()


def _yearly(event: Event) -> str:
    """Days of every year: "2/10", "5/9–5/10"."""
    named = [event.yearly] if event.yearly else [event.yearly_from, event.yearly_to]
    days = [[int(part) for part in words.split("-")] for words in named if words]
    return "–".join(f"{day}/{month}" for month, day in days)


def _days(first: date, last: date) -> Text:
    """A day with its weekday, or from which to which."""
    if first == last:
        return messages.calendar_one_day(day=first)
    return messages.calendar_span(first=first, last=last)


def _place(place: str | None) -> Wording:
    return Verbatim(place) if place else _NOT_FIXED


def _new_days(talk: Talk, one: Held, event: Event) -> Reply:
    first, last = talk.ask("plandays", DaysAhead(messages.ask_plan_days()))
    before, after = _event_days(event), _days(first, last)
    _confirm(talk, messages.plan_days_summary(label=event.label_vi, before=before, after=after))
    change = Change(kind="days", code=event.code, first=first, last=last)
    plan.apply(talk.db, one.id, [change], by=talk.actor)
    return _changed(talk, one, messages.plan_edited_moves())


def _new_place(talk: Talk, one: Held, event: Event) -> Reply:
    place = talk.ask("planplace", Words(messages.ask_plan_place(), most=LONGEST_LABEL))
    _confirm(talk, messages.plan_place_summary(label=event.label_vi, after=place))
    change = Change(kind="place", code=event.code, place=place)
    plan.apply(talk.db, one.id, [change], by=talk.actor)
    return _changed(talk, one)


def _turn(talk: Talk, one: Held, event: Event) -> Reply:
    off = not event.off
    said = messages.plan_off_summary if off else messages.plan_on_summary
    _confirm(talk, said(label=event.label_vi))
    edit = partial(amendments.called_off, code=event.code, off=off)
    plan.change(talk.db, one.id, edit, by=talk.actor)
    return _changed(talk, one, messages.plan_edited_moves())


@dataclass(eq=False)
class NotABound(Refusal):
    """No number could be read."""

    about = "planbound"
    asks = True


class Bound(Question[int]):
    """A target's figure."""

    def __init__(self, prompt: Text) -> None:
        self.prompt = prompt

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question."""
        del at, scene
        return Prompt((self.prompt,))

    def read(self, said: Answer, at: At, scene: Scene) -> int:
        """A whole number: "25", "25%", "50.000 đ".

        Raises:
            NotABound: None could be read.
        """
        del at, scene
        figure = read_bound(typed(said))
        if figure is None:
            raise NotABound
        return figure


def _edit_bound(talk: Talk, one: Held) -> Reply:
    things = [
        Named(each.code, each.label_vi, each)
        for each in one.plan.target
        if bound_of(each) is not None
    ]
    each = talk.ask("plantarget", PlanPick(messages.ask_plan_target(), things)).thing
    now = _bound(each, bound_of(each))
    bound = talk.ask("planbound", Bound(messages.ask_plan_bound(label=each.label_vi, bound=now)))
    amendments.with_bound(one.plan, each.code, bound)
    after = _bound(each, bound)
    _confirm(talk, messages.plan_bound_summary(label=each.label_vi, before=now, after=after))
    change = Change(kind="bound", code=each.code, bound=bound)
    plan.apply(talk.db, one.id, [change], by=talk.actor)
    return _changed(talk, one)


def _edit_basis(talk: Talk, one: Held) -> Reply:
    how = talk.ask(
        "planhow",
        OneOf(
            messages.plan_basis_how(),
            Offer("add", messages.plan_basis_add()),
            Offer("edit", messages.plan_basis_edit()),
        ),
    )
    number = None
    if how == "edit":
        things = [Named(str(at), basis.text, at) for at, basis in enumerate(one.plan.legal_basis)]
        number = talk.ask("planbasis", PlanPick(messages.ask_plan_basis(), things)).thing
    asked = Words(messages.ask_plan_basis_text(), most=LONGEST_BASIS)
    text = talk.ask("planwords", asked)
    _confirm(talk, messages.plan_basis_summary(text=text))
    change = Change(kind="basis", number=number, label=text)
    plan.apply(talk.db, one.id, [change], by=talk.actor)
    return _changed(talk, one)


_NO_PLACE = "none"


def _add(talk: Talk, one: Held) -> Reply:
    kind = talk.ask(
        "planadd",
        OneOf(
            messages.plan_add_which(),
            Offer("event", messages.plan_add_event()),
            Offer("task", messages.plan_add_task()),
        ),
    )
    label = talk.ask("planlabel", Words(messages.ask_plan_label(), most=LONGEST_LABEL))
    change = _new_task(talk, label) if kind == "task" else _new_event(talk, label)
    plan.apply(talk.db, one.id, [change], by=talk.actor)
    return _changed(talk, one)


def _new_task(talk: Talk, label: str) -> Change:
    day, _ = talk.ask("planlast", DaysAhead(messages.ask_plan_last_day(), one=True))
    _confirm(talk, messages.plan_task_summary(label=label, day=day))
    return Change(kind="task", label=label, last=day)


def _new_event(talk: Talk, label: str) -> Change:
    first, last = talk.ask("plandays", DaysAhead(messages.ask_plan_days()))
    skip = [Offer(_NO_PLACE, messages.plan_place_skip())]
    asked = Words(messages.ask_plan_place(), most=LONGEST_LABEL, offers=skip)
    said = talk.ask("planplace", asked)
    place = None if said == _NO_PLACE else said
    _confirm(
        talk,
        messages.plan_event_summary(label=label, days=_days(first, last), place=_place(place)),
    )
    return Change(kind="event", label=label, first=first, last=last, place=place)


# ---- by a file, and next year's ----------------------------------------------------------------


def _by_form(talk: Talk, unit: UnitRef, one: Held) -> Reply:
    how = talk.ask(
        "planhow",
        OneOf(
            messages.plan_form_which(),
            Offer("down", messages.plan_form_down()),
            Offer("up", messages.plan_form_up()),
            Offer("next", messages.plan_form_next()),
        ),
    )
    if how == "next":
        return _make_next(talk, unit, one)
    return _take_form(talk, one) if how == "up" else _give_form(talk, one)


def _give_form(talk: Talk, one: Held) -> Reply:
    talk.order(_FORM, plan=one.id, person=talk.actor.person)
    return _changed(talk, one, messages.plan_form_coming())


@dataclass(eq=False)
class PlanFileChangesNothing(Refusal):
    """The file says what the plan says already."""

    about = "planfile"
    asks = True


class PlanFile(Question[list[Change]]):
    """The plan's form, filled in."""

    file_kinds: ClassVar[frozenset[str]] = frozenset({"xlsx", "xls", "ods"})

    def __init__(self, one: Held) -> None:
        self.one = one

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for the file."""
        del at, scene
        return Prompt((messages.ask_plan_file(),))

    def read(self, said: Answer, at: At, scene: Scene) -> list[Change]:
        """What the file changes, all of which fits.

        Raises:
            PlanFileUnreadable: It is no workbook.
            PlanRowsWrong: Some rows do not fit; nothing is taken.
            PlanFileChangesNothing: It changes nothing.
        """
        del at
        if not isinstance(said, Sent):
            typed(said)
            raise plansheet.PlanFileUnreadable
        if said.path is None:
            raise plansheet.PlanFileUnreadable
        changes = plansheet.read(scene.files / said.path, self.one.plan, scene.today, scene.reader)
        if not changes:
            raise PlanFileChangesNothing
        return changes

    def keep(self, value: list[Change]) -> Json:
        """Every change as data."""
        return [one.to_json() for one in value]

    def revive(self, kept: Json, scene: Scene) -> list[Change]:
        """The changes the file told."""
        del scene
        rows = kept if isinstance(kept, list) else []
        return [Change.from_json(row) for row in rows if isinstance(row, dict)]


def _take_form(talk: Talk, one: Held) -> Reply:
    changes = talk.ask("planfile", PlanFile(one))
    lines: list[Wording] = [_change_line(one.plan, each) for each in changes[:_MOST_LISTED]]
    if len(changes) > _MOST_LISTED:
        lines.append(messages.plan_rows_more(count=len(changes) - _MOST_LISTED))
    count = len(changes)
    summary = messages.plan_file_summary(count=count, lines=Lines(tuple(lines)))
    _confirm(talk, summary, messages.plan_file_yes(count=count))
    plan.apply(talk.db, one.id, changes, by=talk.actor)
    return _changed(talk, one, messages.plan_edited_moves())


def _change_line(one: Plan, each: Change) -> Text:
    match each.kind:
        case "place":
            return messages.plan_change_place(label=_label(one, each), place=each.place or "")
        case "bound":
            return messages.plan_change_bound(label=_label(one, each), bound=each.bound or 0)
        case "basis":
            return messages.plan_change_basis(label=each.label)
    said = {
        "event": messages.plan_change_event,
        "task": messages.plan_change_task,
        "due": messages.plan_change_due,
    }.get(each.kind, messages.plan_change_days)
    days = [day for day in (each.first, each.last) if day is not None]
    return said(label=_label(one, each), days=_days(days[0], days[-1]))


def _label(one: Plan, each: Change) -> str:
    """What a change is about, as the plan calls it."""
    if each.label:
        return each.label
    named = {event.code: event.label_vi for event in one.event}
    named |= {owed.code: owed.label_vi for owed in _owed(one)}
    return named.get(each.code, each.code)


def _make_next(talk: Talk, unit: UnitRef, one: Held) -> Reply:
    following = plan.ensure_next(talk.scene.db, unit, one.plan, by=talk.actor)
    title = following.plan.title_vi
    moved = len(following.check)
    weekday = sum(check.why == "weekday" for check in following.check)
    summary = messages.plan_next_summary(title=title, moved=moved, weekday=weekday)
    _confirm(talk, summary, messages.plan_next_yes())
    made = plan.make_next(talk.db, unit, one.plan, by=talk.actor)
    return talk.done(
        messages.plan_next_made(title=title),
        offers=[
            Offer(f"xemlaikehoach {made}", messages.plan_check()),
            Offer("kehoach", Text("command-kehoach")),
            Offer("lich", messages.plan_calendar()),
            Offer("menu", messages.all_done()),
        ],
    )


# ---- what was moved, one after the other -------------------------------------------------------


@conversation("xemlaikehoach", may=Action.EDIT_PLAN, takes=("plan",), hidden=True)
def check_moved(talk: Talk) -> Reply:
    """What was moved from last year: right as it is, or on another day."""
    _, held = _held(talk, Action.EDIT_PLAN)
    one = _chosen(talk, held)
    if one is None or not one.plan.check:
        return talk.done(messages.plan_check_none(), then="menu")
    check = one.plan.check[0]
    right = f"right:{check.about}"  # another officer may have gone on meanwhile
    ways = [Offer(right, messages.plan_check_right())]
    if _kind_of(one.plan, check.about) is not None:
        ways.append(Offer(f"other:{check.about}", messages.plan_check_other()))
    line = _moved_line(one.plan, check)
    asked = messages.plan_check_one(count=len(one.plan.check), line=line)
    how = talk.ask("planmoved", OneOf(asked, *ways))
    if how == right:
        edit = partial(amendments.checked, code=check.about)
        plan.change(talk.db, one.id, edit, by=talk.actor)
    else:
        _move(talk, one, check.about)
    return talk.done(then=f"xemlaikehoach {one.id}")


def _kind_of(one: Plan, code: str) -> str | None:
    """How a thing of a code is moved; None where its day is no one's to move here."""
    if one.event_of(code) is not None:
        return "days"
    return "due" if code in {task.code for task in one.task} else None


def _move(talk: Talk, one: Held, code: str) -> None:
    kind = _kind_of(one.plan, code)
    first, last = talk.ask("plandays", DaysAhead(messages.ask_plan_days(), one=kind == "due"))
    number = next((task.no for task in one.plan.task if task.code == code), None)
    label = _label(one.plan, Change(kind="", code=code))
    before = _day_of(one.plan, code) or _NOT_FIXED
    after = _days(first, last)
    _confirm(talk, messages.plan_days_summary(label=label, before=before, after=after))
    change = Change(kind=kind or "", code=code, first=first, last=last, number=number)
    plan.apply(talk.db, one.id, [change], by=talk.actor)
