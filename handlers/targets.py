"""Targets of the plan: how far each is, and what is missing."""

from collections.abc import Sequence

from dialogue.listing import Item, Listed
from dialogue.picks import UnitPick
from dialogue.questions import Offer
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.errors import Gone, NotAllowed
from domain.figures import Request
from domain.ids import number_in
from domain.money import Dong
from domain.permissions import Action
from domain.plan import Target
from domain.targets import Mark, Source, TargetStanding, base_of, reported_as, tenths
from domain.texts import Lines, Text, Verbatim, Wording
from domain.units import UnitRef
from locales import messages
from services import reported, targets, units
from storage.figures import Asked

#: Targets told in full, each with its button beside the ways on.
_FULL = 3
#: Targets on one screen, in a line each.
_PAGE = 12
#: Chapters on one screen.
_CHAPTERS = 10


# ---- how far they are ----------------------------------------------------------------------------


@conversation("tiendo", alias="targets", may=Action.SEE_TARGETS, takes=("page", "unit"))
def see_targets(talk: Talk) -> Reply:
    """Every target with how far it is, a few at a time."""
    unit = _unit(talk)
    found = targets.standings(talk.scene.db, unit, by=talk.actor)
    if not found:
        return talk.done(messages.targets_none(), then="menu")
    title: list[Wording] = [
        messages.targets_title(
            unit=unit.called, met=sum(one.is_met for one in found), all=len(found)
        ),
        *_of_which_year(talk, unit),
    ]
    if len(found) > _FULL:
        return _see_many(talk, unit, found, title)
    shown = list(enumerate(found, start=1))
    blocks: list[Wording] = [Lines(tuple(title))]
    for number, one in shown:
        label = messages.target_label(number=number, label=Verbatim(one.target.label_vi))
        blocks.append(Lines((label, state(one))))
    offers = [
        Offer(f"chitieu {number} 0 {unit.id}", messages.target_open(number=number))
        for number, _ in shown
    ]
    return talk.done(*blocks, offers=[*offers, Offer("menu", messages.all_done())])


def _of_which_year(talk: Talk, unit: UnitRef) -> list[Wording]:
    """Said where no plan of this year is there, and another one still counts."""
    plan = targets.plan_of(talk.scene.db, unit, talk.scene.today)
    year = plan.plan.year if plan is not None else None
    return [] if year in {None, talk.scene.today.year} else [messages.targets_by(year=str(year))]


def _see_many(
    talk: Talk, unit: UnitRef, found: Sequence[TargetStanding], title: Sequence[Wording]
) -> Reply:
    """Many targets, in a line each; one of them is a tap and a name away."""
    first = min(_place(talk, "page"), (len(found) - 1) // _PAGE) * _PAGE
    shown = found[first : first + _PAGE]
    lines = [_brief_line(one) for one in shown]
    offers = [Offer(f"chitieu {_CHOOSE} 0 {unit.id}", messages.targets_open())]
    if len(found) > first + _PAGE:
        more = f"tiendo {first // _PAGE + 1} {unit.id}"
        offers.append(Offer(more, messages.pick_more()))
    return talk.done(
        Lines(tuple(title)),
        Lines(tuple(lines)),
        offers=[*offers, Offer("menu", messages.all_done())],
    )


def _brief_line(one: TargetStanding) -> Wording:
    label = Verbatim(one.target.short or one.target.label_vi)
    return messages.target_brief_line(label=label, state=_brief(one))


def _brief(one: TargetStanding) -> Wording:
    """How far a target is, in a few words."""
    if one.reached is None:
        return messages.target_not_reported()
    if one.wants_base is not None:
        base = Text(f"base-{one.wants_base}")
        if not one.reached:
            return messages.target_brief_wants(base=base)
        return messages.target_brief_has(reached=_reached(one, one.reached), base=base)
    if one.target.unit == "yes_no":
        return _how_far(one, one.reached)
    where = _where(one, one.reached, one.out_of)
    if one.is_met:
        return messages.chapter_met(state=where)
    return messages.target_brief(state=where, goal=_goal(one.target))


_CHOOSE = "chon"


def _choose(talk: Talk, unit: UnitRef) -> Reply:
    """Which of many targets is to be looked at closely."""
    found = targets.standings(talk.scene.db, unit, by=talk.actor)
    items = [
        Item(
            str(number),
            _brief_line(one),
            one.target.short or one.target.label_vi,
            one.target.label_vi,
        )
        for number, one in enumerate(found, start=1)
    ]
    if not items:
        return talk.done(messages.targets_none(), then="menu")
    back = Offer("back", Text("command-tiendo"))
    chosen = talk.ask("plantarget", Listed(messages.targets_which(), items, (), [back]))
    where = f"tiendo 0 {unit.id}" if chosen == "back" else f"chitieu {chosen} 0 {unit.id}"
    return talk.done(then=where)


def _place(talk: Talk, name: str) -> int:
    """A small number as a button carries it; 0 where there is none."""
    return number_in(talk.given(name), most=999) or 0


def _unit(talk: Talk) -> UnitRef:
    """Whose targets: the unit a button carried, the only one there is, or the one asked for."""
    tops = [one for one in talk.account.powers.tops(Action.SEE_TARGETS) if not one.practice]
    if not tops:
        raise NotAllowed
    if talk.given("unit") is not None:
        unit = units.by_id(talk.scene.db, talk.given("unit"))
        if unit is None:
            raise Gone
        return unit
    return tops[0] if len(tops) == 1 else talk.ask("unit", UnitPick(tops))


def state(one: TargetStanding) -> Wording:
    """How far a target is, in a line or two."""
    if one.reached is None:
        return messages.target_not_reported()
    if one.wants_base is not None:
        return messages.target_wants_base(
            reached=_reached(one, one.reached), base=Text(f"base-{one.wants_base}")
        )
    lines = [_how_far(one, one.reached)]
    if one.declared:
        lines.append(messages.target_declared(amount=_reached(one, one.declared)))
    return Lines(tuple(lines))


def _how_far(one: TargetStanding, reached: int) -> Wording:
    if one.target.unit == "yes_no":
        return messages.target_done() if one.is_met else messages.target_not_done()
    where, goal = _where(one, reached, one.out_of), _goal(one.target)
    if one.is_met:
        return messages.target_met(state=where, goal=goal)
    missing = _missing(one)
    if missing is None:
        return messages.target_short(state=where, goal=goal)
    if one.target.more_than is not None:
        return messages.target_missing_over(state=where, goal=goal, missing=missing)
    if one.target.at_most is not None:
        return messages.target_too_many(state=where, goal=goal, missing=missing)
    return messages.target_missing(state=where, goal=goal, missing=missing)


def _where(one: TargetStanding, reached: int, out_of: int | None) -> Wording:
    """A share, a sum a person, or a number."""
    if one.target.unit == "percent" and out_of:
        return messages.target_percent(share=tenths(reached, out_of) or 0)
    if one.source is Source.FUND and out_of:
        return messages.target_each(amount=Dong(reached // out_of))
    return messages.target_number(count=reached)


def _goal(target: Target) -> Wording:
    """What is wanted, in the target's own terms."""
    if target.unit == "vnd_per_person_per_year":
        if target.more_than is not None:
            return messages.goal_each_over(amount=Dong(target.more_than))
        return messages.goal_each(amount=Dong(target.at_least or 0))
    if target.more_than is not None:
        return messages.goal_over(bound=target.more_than)
    if target.at_most is not None:
        return messages.goal_at_most(bound=target.at_most)
    return messages.goal_at_least(bound=target.at_least or 0)


def _missing(one: TargetStanding) -> Wording | None:
    """What is missing, counted; of what is reported in percent nobody knows the count."""
    if one.source is Source.REPORTED and one.target.unit == "percent":
        return None
    return _reached(one, one.missing)


_PEOPLE = {Source.MEMBERS, Source.PARTY, Source.CITIZENS}


def _reached(one: TargetStanding, number: int) -> Wording:
    if one.source is Source.FUND:
        return messages.figure_in_dong(amount=Dong(number))
    if one.target.unit == "count":
        return messages.target_number(count=number)
    if one.source in _PEOPLE:
        return messages.figure_in_people(count=number)
    if one.source is Source.FAMILIES:
        return messages.figure_in_households(count=number)
    return messages.figure_in_units(count=number)


# ---- one of them ---------------------------------------------------------------------------------


@conversation("chitieu", may=Action.SEE_TARGETS, takes=("number", "page", "unit"), hidden=True)
def see_target(talk: Talk) -> Reply:
    """One target: what it rests on, how it moved, and each chapter, the furthest behind first."""
    unit = _unit(talk)
    if talk.given("number") == _CHOOSE:
        return _choose(talk, unit)
    number, page = _place(talk, "number"), _place(talk, "page")
    one, each = targets.closely(talk.scene.db, unit, number, by=talk.actor)
    shown = each[page * _CHAPTERS : (page + 1) * _CHAPTERS]
    asked = _asked(talk, one)
    waited = [
        messages.target_asked_of(unit=holder.unit.called, day=request.last_day)
        for request, holder in asked[:_WAITED]
    ]
    blocks: list[Wording] = [Lines((*_about(one), *waited))]
    if shown:
        blocks.append(
            Lines((messages.target_each_title(), *(_chapter_line(chapter) for chapter in shown)))
        )
    follow = [Offer(f"dotso {request.id}", messages.request_see()) for request, _ in asked[:1]]
    offers = [*_mends(talk, one), *follow, *_gap(talk, shown)]
    if len(each) > (page + 1) * _CHAPTERS:
        more = f"chitieu {number} {page + 1} {unit.id}"
        offers.append(Offer(more, messages.pick_more()))
    back = Offer(f"tiendo {(number - 1) // _PAGE} {unit.id}", Text("command-tiendo"))
    return talk.done(*blocks, offers=[*offers, back, Offer("menu", messages.all_done())])


#: Bodies named that are asked for a figure and have not told it.
_WAITED = 3


def _asked(talk: Talk, one: TargetStanding) -> list[tuple[Request, Asked]]:
    """Who is asked for the figure of a reported target and has not told it."""
    may = talk.account.powers.may(Action.ASK_FIGURES, one.unit)
    if one.source is not Source.REPORTED or not may:
        return []
    return reported.waited(talk.scene.db, one.unit, one.target.code, by=talk.actor)


def _about(one: TargetStanding) -> list[Wording]:
    """A target with its state, what it rests on, and how it stood a month ago."""
    lines: list[Wording] = [
        messages.target_title(label=Verbatim(one.target.label_vi)),
        state(one),
    ]
    lines += [messages.target_awaits(name=name) for name in one.awaits]
    base, known = base_of(one.target), one.base
    if base is not None and known is not None:
        name = Text(f"base-{base}")
        if known.as_of is None:
            lines.append(messages.base_summed(base=name, count=known.value))
        else:
            lines.append(
                messages.base_noted(
                    base=name, count=known.value, source=known.source, day=known.as_of
                )
            )
    elif known is not None and known.as_of is not None:
        lines.append(messages.reported_noted(source=known.source, day=known.as_of))
    if one.before is not None and one.target.unit != "yes_no":
        lines.append(_trend(one, one.before))
    return lines


def _trend(one: TargetStanding, before: Mark) -> Wording:
    return messages.target_before(day=before.on, state=_where(one, before.reached, before.out_of))


def _chapter_line(one: TargetStanding) -> Wording:
    name = Verbatim(one.unit.name)
    if one.reached is None or one.wants_base is not None:
        said: Wording = state(one)
    elif one.missing:
        where, missing = _where(one, one.reached, one.out_of), _reached(one, one.missing)
        said = messages.chapter_missing(state=where, missing=missing)
    else:
        said = messages.chapter_met(state=_where(one, one.reached, one.out_of))
    return messages.figure_line(figure=name, value=said)


def _gap(talk: Talk, shown: Sequence[TargetStanding]) -> list[Offer]:
    """The figure the first chapter lacks, for who may tell it."""
    for one in shown:
        base = one.wants_base
        if base is not None and talk.account.powers.may(Action.KEEP_BASE, one.unit):
            label = messages.base_enter_for(base=Text(f"base-{base}"), unit=one.unit.name[:8])
            return [Offer(f"sogoc {one.unit.id} {base}", label)]
    return []


def _mends(talk: Talk, one: TargetStanding) -> list[Offer]:
    """The figure it rests on can be written down by who may tell it."""
    if not talk.account.powers.may(Action.KEEP_BASE, one.unit):
        return []
    if one.source is Source.REPORTED:
        name = reported_as(one.target)
        ways = [Offer(f"sogoc {one.unit.id} {name}", messages.target_report())]
        if talk.account.powers.may(Action.ASK_FIGURES, one.unit):
            ask = f"hoichitieu {one.unit.id} {one.target.code}"
            ways.append(Offer(ask, messages.target_ask_holder()))
        return ways
    base = base_of(one.target)
    if base is None:
        return []
    label = messages.base_enter(base=Text(f"base-{base}"))
    return [Offer(f"sogoc {one.unit.id} {base}", label)]
