"""The plan: at a glance, and its parts as the document has them."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import reduce

from dialogue.questions import Offer, OneOf
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.amendments import Change, bound_of, owed
from domain.criteria import CriteriaSet
from domain.money import Dong
from domain.permissions import Action
from domain.plan import Check, Event, Plan, ReportOwed, Target, Task
from domain.targets import named_set
from domain.texts import Lines, Text, Verbatim, Wording
from domain.units import UnitRef
from handlers.calendar import coming, entry_line, noted, top_of
from locales import dates, messages
from services import plan
from storage.plan import Held

#: Coming things shown at a glance.
_GLANCE = 3


# ---- which plan --------------------------------------------------------------------------------


def held_plans(talk: Talk, action: Action = Action.SEE_PLAN) -> tuple[UnitRef, Sequence[Held]]:
    """The plans of the highest unit on which someone may do this, and the unit."""
    unit = top_of(talk, action)
    return unit, plan.held(talk.scene.db, unit, by=talk.actor)


def chosen(talk: Talk, held: Sequence[Held]) -> Held | None:
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
    unit, held = held_plans(talk)
    one = chosen(talk, held)
    if one is None:
        return talk.done(messages.plan_none(), then="menu")
    head = messages.plan_title(title=one.plan.plan.title_vi)
    counts = messages.plan_holds(
        targets=len(one.plan.target), tasks=len(one.plan.task), events=len(one.plan.event)
    )
    return talk.done(
        Lines((head, counts)),
        *_next(talk, unit),
        *_to_look_at(one.plan, talk.scene.today),
        offers=_ways(talk, held, one),
    )


def _next(talk: Talk, unit: UnitRef) -> list[Wording]:
    found = coming(talk, unit)[:_GLANCE]
    lines = [entry_line(one, talk.scene.today) for one in found]
    return [Lines((messages.plan_next(), *lines))] if lines else []


def _to_look_at(one: Plan, today: date) -> list[Wording]:
    lines: list[Wording] = []
    if one.slip:
        lines.append(messages.plan_has_slips(count=len(one.slip)))
    if one.check:
        lines.append(messages.plan_has_checks(count=len(one.check)))
    past = sum(_past_set(each, today) is not None for each in one.target)
    if past:
        lines.append(messages.plan_has_past_sets(count=past))
    return [Lines(tuple(lines))] if lines else []


def _past_set(each: Target, today: date) -> CriteriaSet | None:
    """The set a target asks for, where its paper no longer holds: it warns, and works."""
    found = named_set(each)
    return found if found is not None and found.is_past(today) else None


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
    _, held = held_plans(talk)
    one = chosen(talk, held)
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
    line = messages.plan_target_line(label=each.label_vi, bound=bound_said(each, bound_of(each)))
    notes: list[Wording] = []
    if each.last_day is not None:
        notes.append(messages.plan_note_due(day=each.last_day))
    asked = named_set(each)
    if asked is not None:
        notes.append(_set_note(asked))
    return noted(line, [*notes, *_doubts(one, each.code, each.inferred)])


def _set_note(asked: CriteriaSet) -> Text:
    name = Verbatim(asked.title_vi)
    if asked.effective_to is None:
        return messages.plan_note_set(name=name)
    return messages.plan_note_set_ended(name=name, day=dates.loose_day(asked.effective_to))


def bound_said(each: Target, bound: int | None) -> Text:
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
    lines += [moved_line(one, check) for check in one.check]
    return messages.plan_slips_title(), lines


def moved_line(one: Plan, check: Check) -> Wording:
    """Something moved from last year, with the day it has now."""
    day = day_of(one, check.about)
    label = label_of(one, Change(kind="", code=check.about))
    line = Verbatim(label) if day is None else messages.plan_change_days(label=label, days=day)
    return noted(line, _checks(one, check.about))


def day_of(one: Plan, code: str) -> Text | None:
    """The days of an event, or the last day of what is owed."""
    event = one.event_of(code)
    if event is not None and event.first is not None:
        return days_said(event.first, event.last or event.first)
    last = next((owed.last_day for owed in owed(one) if owed.code == code), None)
    return days_said(last, last) if last is not None else None


_PARTS: dict[str, Callable[[Plan], _Part]] = {
    "basis": _basis,
    "targets": _targets,
    "tasks": _tasks,
    "work": _work,
    "slips": _slips,
}


# ---- in words ---------------------------------------------------------------------------------


def event_days(event: Event) -> Wording:
    """The days of an event, or that they are not fixed."""
    if event.first is None:
        return Verbatim(_yearly(event)) if event.yearly_from or event.yearly else NOT_FIXED
    return days_said(event.first, event.last or event.first)


NOT_FIXED = messages.plan_not_fixed()


def _yearly(event: Event) -> str:
    """Days of every year: "2/10", "5/9–5/10"."""
    named = [event.yearly] if event.yearly else [event.yearly_from, event.yearly_to]
    days = [[int(part) for part in words.split("-")] for words in named if words]
    return "–".join(f"{day}/{month}" for month, day in days)


def days_said(first: date, last: date) -> Text:
    """A day with its weekday, or from which to which."""
    if first == last:
        return messages.calendar_one_day(day=first)
    return messages.calendar_span(first=first, last=last)


def place_said(place: str | None) -> Wording:
    """A place, or that it is not fixed."""
    return Verbatim(place) if place else NOT_FIXED


def label_of(one: Plan, each: Change) -> str:
    """What a change is about, as the plan calls it."""
    if each.label:
        return each.label
    named = {event.code: event.label_vi for event in one.event}
    named |= {owed.code: owed.label_vi for owed in owed(one)}
    return named.get(each.code, each.code)
