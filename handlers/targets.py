"""Targets of the plan: how far each is, what is missing, and the figures shares are taken of."""

from collections.abc import Callable, Sequence

from dialogue.counts import Count, Percent
from dialogue.listing import Item, Listed
from dialogue.picks import UnitPick
from dialogue.questions import At, Offer, OneOf, PastDay, Prompt, Question, Words
from dialogue.registry import conversation
from dialogue.said import Answer
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from dialogue.unasked import tell
from domain.errors import Gone, NotAllowed
from domain.ids import number_in
from domain.money import Dong
from domain.permissions import Action
from domain.plan import Target
from domain.targets import (
    Base,
    Mark,
    Source,
    TargetStanding,
    base_of,
    reported_as,
    source_of,
    tenths,
)
from domain.texts import Lines, Text, Verbatim, Wording
from domain.units import UnitKind, UnitRef
from locales import messages
from services import targets, units

#: Targets told in full, each with its button beside the ways on.
_FULL = 3
#: Targets on one screen, in a line each.
_PAGE = 12
#: Chapters on one screen.
_CHAPTERS = 10
_REPORTED = "target:"
Say = Callable[[int], Wording]


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
    blocks: list[Wording] = [Lines((*_about(one),))]
    if shown:
        blocks.append(
            Lines((messages.target_each_title(), *(_chapter_line(chapter) for chapter in shown)))
        )
    offers = [*_mends(talk, one), *_gap(talk, shown)]
    if len(each) > (page + 1) * _CHAPTERS:
        more = f"chitieu {number} {page + 1} {unit.id}"
        offers.append(Offer(more, messages.pick_more()))
    back = Offer(f"tiendo {(number - 1) // _PAGE} {unit.id}", Text("command-tiendo"))
    return talk.done(*blocks, offers=[*offers, back, Offer("menu", messages.all_done())])


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
        return [Offer(f"sogoc {one.unit.id} {name}", messages.target_report())]
    base = base_of(one.target)
    if base is None:
        return []
    label = messages.base_enter(base=Text(f"base-{base}"))
    return [Offer(f"sogoc {one.unit.id} {base}", label)]


# ---- figures shares are taken of -----------------------------------------------------------------


class AsOf(PastDay):
    """The day a figure is of."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for it; today is a tap."""
        return Prompt((messages.ask_as_of(),), super().show(at, scene).offers)


@conversation("sogoc", may=Action.KEEP_BASE, takes=("unit", "figure"), hidden=True)
def note_figure(talk: Talk) -> Reply:
    """A figure shares are taken of, or one that is reported: how much, says who, of which day."""
    unit = units.by_id(talk.scene.db, talk.given("unit"))
    if unit is None:
        raise Gone
    talk.doing(messages.doing_note_figure(unit=unit.called))
    name = talk.given("figure") or _ask_base(talk, unit)
    before = targets.noted(talk.scene.db, unit, name, by=talk.actor)
    label, question, say = _asked(talk, unit, name)
    value = talk.ask("value", question)
    source = talk.ask("source", _source(before.source if before is not None else None))
    if source == _SAME and before is not None:
        source = before.source
    as_of = talk.ask("as-of", AsOf())
    lines: list[Wording] = [
        messages.note_summary(unit=unit.called, label=label, value=say(value)),
        messages.note_source(source=source, day=as_of),
    ]
    if before is not None:
        lines.append(messages.note_before(value=say(before.value), day=before.as_of))
    talk.confirm(Lines(tuple(lines)), yes=messages.figures_yes_phone())
    noted = targets.note(talk.db, unit, name, value, source=source, as_of=as_of, by=talk.actor)
    _tell_officers(
        talk,
        unit,
        noted,
        [
            messages.note_heard(
                name=talk.account.name or "", unit=unit.called, label=label, value=say(value)
            ),
            *lines[1:],
        ],
    )
    back = Offer(f"tiendo 0 {unit.id}", Text("command-tiendo"))
    return talk.done(messages.note_kept(), offers=[back, Offer("menu", messages.all_done())])


def _tell_officers(talk: Talk, unit: UnitRef, noted: int, said: list[Wording]) -> None:
    """What a head has written down, with the way to take it back."""
    for one in targets.to_be_told(talk.scene.db, unit, by=talk.actor):
        if one.chat is not None and one.account is not None:
            tell(
                talk.db,
                one.chat,
                one.account,
                [Lines(tuple(said))],
                [Offer(f"laisogoc {noted}", messages.note_take_back())],
                now=talk.scene.machine_now,
                unique_key=f"base-noted:{noted}:{one.chat}",
            )


@conversation("laisogoc", may=Action.EDIT_PLAN, takes=("noted",), hidden=True)
def take_back(talk: Talk) -> Reply:
    """A figure a head wrote down does not stand."""
    given = talk.given("noted") or ""
    if not given.isascii() or not given.isdigit() or len(given) > 15:
        raise Gone
    unit, name, stands = targets.take_back(talk.db, int(given), by=talk.actor)
    label, _, say = _asked(talk, unit, name)
    if stands is None:
        said = messages.note_none_left(unit=unit.called, label=label)
    else:
        said = messages.note_stands(
            unit=unit.called, label=label, value=say(stands.value), source=stands.source
        )
    back = Offer(f"tiendo 0 {unit.id}", Text("command-tiendo"))
    return talk.done(said, offers=[back, Offer("menu", messages.all_done())])


_SAME = "same"


def _source(before: str | None) -> Words:
    offers = () if not before or len(before) > 26 else (Offer(_SAME, Verbatim(before)),)
    return Words(messages.ask_source(), most=200, offers=offers)


def _ask_base(talk: Talk, unit: UnitRef) -> str:
    """Which figure: those the plan's targets are taken of."""
    offers = [
        Offer(one, Text(f"base-{one}"))
        for one in targets.bases(talk.scene.db, unit, talk.scene.today)
    ]
    if not offers:
        raise Gone
    return talk.ask("base", OneOf(messages.ask_base(unit=unit.called), *offers))


def _asked(talk: Talk, unit: UnitRef, name: str) -> tuple[Wording, Question[int], Say]:
    """What a figure is called, the question for it, and how its value is said.

    Raises:
        Gone: There is no such figure.
    """
    if name in _BASES:
        label = Text(f"base-{name}")
        return label, Count(Text(f"ask-base-{name}", {"unit": unit.called})), _number
    plan = targets.plan_of(talk.scene.db, unit, talk.scene.today)
    wanted = name.removeprefix(_REPORTED)
    target = next((one for one in plan.target if one.code == wanted), None) if plan else None
    is_told = name.startswith(_REPORTED) and unit.kind in {UnitKind.WARD, UnitKind.DISTRICT}
    if target is None or not is_told or source_of(target) is not Source.REPORTED:
        raise Gone
    shown = Verbatim(target.label_vi)
    if target.unit == "yes_no":
        return shown, YesNo(messages.ask_reported_done(label=shown)), _done
    if target.unit == "percent":
        return shown, Percent(messages.ask_reported_percent(label=shown)), _percent
    return shown, Count(messages.ask_reported_count(label=shown)), _number


_BASES = frozenset(Base)


def _number(value: int) -> Wording:
    return messages.target_number(count=value)


def _percent(value: int) -> Wording:
    return messages.target_percent(share=value // 10)


def _done(value: int) -> Wording:
    return messages.target_done() if value else messages.target_not_done()


class YesNo(Question[int]):
    """Whether something is done: 1 or 0."""

    def __init__(self, prompt: Wording) -> None:
        self._choice = OneOf(
            prompt,
            Offer("yes", messages.reported_yes()),
            Offer("no", messages.reported_no()),
        )

    def show(self, at: At, scene: Scene) -> Prompt:
        """The two choices."""
        return self._choice.show(at, scene)

    def read(self, said: Answer, at: At, scene: Scene) -> int | At:
        """1 for a yes.

        Raises:
            PleaseChoose: It is neither.
        """
        return int(self._choice.read(said, at, scene) == "yes")
