"""What officers change in a plan: one thing at a time, or many by an Excel form."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, Generic, TypeVar

from dialogue.days import DaysAhead, DueDay
from dialogue.picks import PAGE, Pick
from dialogue.questions import At, Offer, OneOf, Prompt, Question, Words, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Sent
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain import amendments
from domain.amendments import LONGEST_BASIS, LONGEST_LABEL, Change, bound_of, owed
from domain.errors import Refusal
from domain.folding import fold, folded_words
from domain.permissions import Action
from domain.plan import Event, Plan
from domain.texts import Json, Lines, Text, Wording
from domain.units import UnitRef
from handlers.calendar import shortened
from handlers.nextyear import make_next
from handlers.plan import (
    NOT_FIXED,
    bound_said,
    chosen,
    day_of,
    days_said,
    event_days,
    held_plans,
    label_of,
    place_said,
)
from locales import messages
from locales.bounds import read_bound
from papers import plansheet
from services import plan
from storage.plan import Held

_FORM = "plan-form"
#: Changes of a file listed before "and so many more".
_MOST_LISTED = 4


# ---- picking one thing of it -------------------------------------------------------------------


@dataclass(eq=False)
class PlanThingUnknown(Refusal):
    """Nothing of the plan has these words in it."""

    asks = True
    typed: str


T = TypeVar("T")


@dataclass(frozen=True)
class Named(Generic[T]):
    """A thing of a plan by its id and its words, few of them where it has such."""

    id: str
    label: str
    thing: T
    short: str | None = None


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
        named = ((one, fold(f"{one.label} {one.short or ''}")) for one in self.things)
        return [one for one, said in named if all(word in said for word in words)]

    def load(self, kept: str, scene: Scene) -> Named[T] | None:
        """The one of an id."""
        del scene
        return next((one for one in self.things if one.id == kept), None)

    def id_of(self, thing: Named[T]) -> str:
        """Its id."""
        return thing.id

    def label(self, thing: Named[T]) -> Wording:
        """Its words, as many as fit on a button."""
        return shortened(thing.short or thing.label)

    def unknown(self, text: str) -> Refusal:
        """Nothing fits."""
        return PlanThingUnknown(typed=text[:40])


# ---- changing it -------------------------------------------------------------------------------


@conversation("suakehoach", may=Action.EDIT_PLAN, takes=("plan",), hidden=True)
def edit_plan(talk: Talk) -> Reply:
    """Officers change the plan: one thing at a time, each agreed to."""
    unit, held = held_plans(talk, Action.EDIT_PLAN)
    one = chosen(talk, held)
    if one is None:
        return talk.done(messages.plan_none(), then="menu")
    talk.doing(messages.doing_plan())
    task = talk.ask(
        "task",
        OneOf(
            messages.plan_edit_which(),
            Offer("event", messages.plan_edit_event()),
            Offer("due", messages.plan_edit_due()),
            Offer("bound", messages.plan_edit_bound()),
            Offer("add", messages.plan_edit_add()),
            Offer("form", messages.plan_edit_form()),
        ),
    )
    edits: dict[str, Callable[[], Reply]] = {
        "event": partial(_edit_event, talk, held),
        "due": partial(_edit_due, talk, one),
        "bound": partial(_edit_bound, talk, one),
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
        label=event.label_vi, days=event_days(event), place=place_said(event.place)
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


def _new_days(talk: Talk, one: Held, event: Event) -> Reply:
    first, last = talk.ask("plandays", DaysAhead(messages.ask_plan_days()))
    before, after = event_days(event), days_said(first, last)
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


def _edit_due(talk: Talk, one: Held) -> Reply:
    """A task, a report or a target has another last day."""
    things = [Named(each.code, each.label_vi, each, each.short) for each in owed(one.plan)]
    each = talk.ask("planowed", PlanPick(messages.ask_plan_owed(), things)).thing
    before = day_of(one.plan, each.code) or NOT_FIXED
    asked = messages.ask_plan_new_last_day(label=each.label_vi, day=before)
    last = talk.ask("planlast", DueDay(asked))
    change = Change(kind="due", code=each.code, last=last)
    change.applied(one.plan)  # a day far away is refused before it is agreed to
    after = days_said(last, last)
    _confirm(talk, messages.plan_due_summary(label=each.label_vi, before=before, after=after))
    plan.apply(talk.db, one.id, [change], by=talk.actor)
    return _changed(talk, one, messages.plan_edited_due())


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
        Named(each.code, each.label_vi, each, each.short)
        for each in one.plan.target
        if bound_of(each) is not None
    ]
    each = talk.ask("plantarget", PlanPick(messages.ask_plan_target(), things)).thing
    now = bound_said(each, bound_of(each))
    bound = talk.ask("planbound", Bound(messages.ask_plan_bound(label=each.label_vi, bound=now)))
    amendments.with_bound(one.plan, each.code, bound)
    after = bound_said(each, bound)
    _confirm(talk, messages.plan_bound_summary(label=each.label_vi, before=now, after=after))
    change = Change(kind="bound", code=each.code, bound=bound)
    plan.apply(talk.db, one.id, [change], by=talk.actor)
    return _changed(talk, one)


def _edit_basis(talk: Talk, one: Held, *, is_new: bool) -> Reply:
    number = None
    if not is_new:
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
            Offer("basis", messages.plan_basis_add()),
            Offer("reword", messages.plan_basis_edit()),
        ),
    )
    if kind in {"basis", "reword"}:
        return _edit_basis(talk, one, is_new=kind == "basis")
    label = talk.ask("planlabel", Words(messages.ask_plan_label(), most=LONGEST_LABEL))
    change = _new_task(talk, label) if kind == "task" else _new_event(talk, label)
    plan.apply(talk.db, one.id, [change], by=talk.actor)
    return _changed(talk, one)


def _new_task(talk: Talk, label: str) -> Change:
    day = talk.ask("planlast", DueDay(messages.ask_plan_last_day()))
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
        messages.plan_event_summary(
            label=label, days=days_said(first, last), place=place_said(place)
        ),
    )
    return Change(kind="event", label=label, first=first, last=last, place=place)


# ---- by a file ---------------------------------------------------------------------------------


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
        return make_next(talk, unit, one)
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
            return messages.plan_change_place(label=label_of(one, each), place=each.place or "")
        case "bound":
            return messages.plan_change_bound(label=label_of(one, each), bound=each.bound or 0)
        case "basis":
            return messages.plan_change_basis(label=each.label)
    said = {
        "event": messages.plan_change_event,
        "task": messages.plan_change_task,
        "due": messages.plan_change_due,
    }.get(each.kind, messages.plan_change_days)
    days = [day for day in (each.first, each.last) if day is not None]
    return said(label=label_of(one, each), days=days_said(days[0], days[-1]))
