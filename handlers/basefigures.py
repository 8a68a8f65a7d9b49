"""Figures that targets rest on: what shares are taken of, and what is reported, written down."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from dialogue.counts import Count, Percent
from dialogue.questions import At, Offer, OneOf, PastDay, Prompt, Question, Words
from dialogue.registry import conversation
from dialogue.said import Answer
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from dialogue.unasked import tell
from domain.errors import Gone
from domain.figures import REPORTED, Request
from domain.permissions import Action
from domain.plan import Target
from domain.targets import Base, Source, source_of
from domain.texts import Lines, Text, Verbatim, Wording
from domain.units import UnitKind, UnitRef
from locales import messages
from services import reported, targets, units
from storage.accounts import Reachable
from storage.figures import Asked
from storage.targets import Noted

Say = Callable[[int], Wording]


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
    asked = _asked_for(talk, unit, name)
    known = _sources(before.source if before is not None else None, asked)
    source = talk.ask("source", _source(known))
    source = known.get(source, source)
    as_of = talk.ask("as-of", AsOf())
    lines: list[Wording] = [
        messages.note_summary(unit=unit.called, label=label, value=say(value)),
        messages.note_source(source=source, day=as_of),
    ]
    if before is not None:
        lines.append(messages.note_before(value=say(before.value), day=before.as_of))
    talk.confirm(Lines(tuple(lines)), yes=messages.figures_yes_phone())
    noted = targets.note(talk.db, unit, name, value, source=source, as_of=as_of, by=talk.actor)
    heard = messages.note_heard(
        name=talk.account.name or "", unit=unit.called, label=label, value=say(value)
    )
    whom = targets.to_be_told(talk.scene.db, unit, by=talk.actor)
    tell_officers(talk, whom, noted, [heard, *lines[1:]])
    ways = [Offer(f"dotso {one.id}", messages.request_see()) for one, _ in asked[:1]]
    back = Offer(f"tiendo 0 {unit.id}", Text("command-tiendo"))
    return talk.done(messages.note_kept(), offers=[*ways, back, Offer("menu", messages.all_done())])


def _asked_for(talk: Talk, unit: UnitRef, name: str) -> list[tuple[Request, Asked]]:
    """Who is being asked for a figure that is reported, and has not told it."""
    if not name.startswith(REPORTED) or not talk.account.powers.may(Action.ASK_FIGURES, unit):
        return []
    code = name.removeprefix(REPORTED)
    return reported.waited(talk.scene.db, unit, code, by=talk.actor)


def tell_officers(
    talk: Talk,
    whom: Iterable[Reachable],
    noted: int,
    said: Sequence[Wording],
    ways: Sequence[Offer] = (),
) -> None:
    """Tell officers what somebody else has written down, with the way to take it back.

    Args:
        talk: In which it was written down.
        whom: The officers.
        noted: By which it can be taken back.
        said: What they read, line by line.
        ways: Where else they can go from there.
    """
    take_back = Offer(f"laisogoc {noted}", messages.note_take_back())
    for one in whom:
        if one.chat is not None and one.account is not None:
            tell(
                talk.db,
                one.chat,
                one.account,
                [Lines(tuple(said))],
                [*ways, take_back],
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
    if name.startswith(REPORTED):
        said = _said_of_target(label, say, stands)
    elif stands is None:
        said = messages.note_none_left(unit=unit.called, label=label)
    else:
        said = messages.note_stands(
            unit=unit.called, label=label, value=say(stands.value), source=stands.source
        )
    again = _asked_for(talk, unit, name)
    ways = [Offer(f"dotso {one.id}", messages.request_see()) for one, _ in again[:1]]
    lines: list[Wording] = [said, *([messages.report_asked_again()] if again else [])]
    back = Offer(f"tiendo 0 {unit.id}", Text("command-tiendo"))
    return talk.done(Lines(tuple(lines)), offers=[*ways, back, Offer("menu", messages.all_done())])


def _said_of_target(label: Wording, say: Say, stands: Noted | None) -> Text:
    """What stands of a reported target once a figure of it was taken back."""
    if stands is None:
        return messages.report_none_left(label=label)
    return messages.report_stands(label=label, value=say(stands.value), source=stands.source)


_SAME = "same"


def _sources(before: str | None, asked: Sequence[tuple[Request, Asked]]) -> dict[str, str]:
    """Who is likely to have said so, by the id of a button: who is asked, who said so last."""
    known = {f"unit:{one.unit.id}": one.unit.name for _, one in asked[:_MOST]}
    if before and before not in known.values():
        known[_SAME] = before
    return known


def _source(known: Mapping[str, str]) -> Words:
    offers = [
        Offer(id_, Verbatim(name)) for id_, name in known.items() if len(name) <= _ON_A_BUTTON
    ]
    return Words(messages.ask_source(), most=200, offers=offers)


#: Letters a source may have to stand on a button, and how many that are asked stand there.
_ON_A_BUTTON, _MOST = 26, 2


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
    wanted = name.removeprefix(REPORTED)
    target = next((one for one in plan.target if one.code == wanted), None) if plan else None
    is_told = name.startswith(REPORTED) and unit.kind in {UnitKind.WARD, UnitKind.DISTRICT}
    if target is None or not is_told or source_of(target) is not Source.REPORTED:
        raise Gone
    return measured(target)


def measured(target: Target) -> tuple[Wording, Question[int], Say]:
    """What a reported target is called, the question for its figure, and how that is said."""
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
