"""Figures told: a head answers what was asked, or an officer writes down a telephone call."""

from collections.abc import Mapping, Sequence
from datetime import date

from dialogue.counts import Ceiling, Count
from dialogue.questions import (
    MOST_CHOICES,
    At,
    Money,
    Name,
    Offer,
    PastDay,
    Prompt,
    Question,
    Unfit,
)
from dialogue.registry import conversation
from dialogue.said import Answer, Chose, Typed
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.clock import Week
from domain.errors import Gone
from domain.figures import (
    BY_PHONE,
    MOST_FIELDS,
    Figure,
    Measure,
    Period,
    Request,
    RequestId,
    measure,
)
from domain.folding import fold
from domain.ids import number_in
from domain.money import Dong
from domain.permissions import Action, Role
from domain.texts import Json, Lines, Text, Verbatim, Wording
from domain.units import UnitRef
from handlers.tally import BEFORE
from locales import messages
from locales.dates import day_span
from locales.phrases import is_skip
from services import figures, units

#: An answer that leaves a figure open.
OPEN = -1
_OPEN = str(OPEN)


def figure_name(figure: Figure) -> Text:
    """A figure by its name."""
    return Text(f"figure-{figure}")


def amount(figure: Figure, value: int) -> Text:
    """A figure's value with what it counts."""
    match measure(figure):
        case Measure.DONG:
            return messages.figure_in_dong(amount=Dong(value))
        case Measure.PEOPLE:
            return messages.figure_in_people(count=value)
        case Measure.HOUSEHOLDS:
            return messages.figure_in_households(count=value)
    return messages.figure_in_units(count=value)


def names(fields: Sequence[Figure]) -> Wording:
    """Figures in a row."""
    return in_a_row([figure_name(one) for one in fields])


def in_a_row(said: Sequence[Wording]) -> Wording:
    """Wordings on one line."""
    first, *rest = said
    for one in rest:
        first = messages.figure_pair(one=first, other=one)
    return first


def home_offer() -> Offer:
    """The way back to the first screen."""
    return Offer("menu", messages.all_done())


def periods(today: date) -> dict[str, Period]:
    """The days figures are asked of: this week, the last, the year until now."""
    this = Week.of(today)
    last = this.before()
    return {
        "this": Period(this.monday, this.sunday),
        BEFORE: Period(last.monday, last.sunday),
        "year": Period(date(today.year, 1, 1), today),
    }


def span(period: Period) -> str:
    """Days as they are read: "22–28/9"."""
    return day_span(period.first, period.last)


# ---- answering -----------------------------------------------------------------------------------


class FigureCount(Count):
    """A figure that is counted; it can be left open."""

    def read(self, said: Answer, at: At, scene: Scene) -> int | At:
        """The number, or that there is none yet."""
        if isinstance(said, Typed) and _says_none(said.text):
            return 0
        return OPEN if _leaves_open(said) else super().read(said, at, scene)


class FigureMoney(Question[int]):
    """A figure in đồng; it can be left open, and there may be none."""

    def __init__(self, prompt: Text, offers: Sequence[tuple[int, Wording]]) -> None:
        self._prompt, self._money = prompt, Money(prompt, least=0)
        self._offers = tuple(Offer(str(value), label) for value, label in offers)

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question, or the doubtful reading; what else it can be is not numbered."""
        if at.step:
            return self._money.show(at, scene)
        return Prompt((self._prompt,), (), self._offers)

    def read(self, said: Answer, at: At, scene: Scene) -> int | At:
        """The amount, or that there is none yet."""
        return OPEN if _leaves_open(said) else self._money.read(said, at, scene)

    def revive(self, kept: Json, scene: Scene) -> int:
        """The amount that was told."""
        del scene
        if not isinstance(kept, int):
            raise Unfit
        return kept


def _leaves_open(said: Answer) -> bool:
    """Whether a figure is left open: not by "không có", which says that there is nothing."""
    if isinstance(said, Chose):
        return said.id == _OPEN
    return isinstance(said, Typed) and is_skip(said.text) and not _says_none(said.text)


def _says_none(text: str) -> bool:
    return fold(text).split()[:2] in (["khong", "co"], ["ko", "co"], ["chang", "co"])


class Teller(Name):
    """Who said it; the heads are a tap away."""

    def __init__(self, unit: UnitRef) -> None:
        super().__init__(messages.ask_teller())
        self._unit = unit

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for the name."""
        del at
        heads = figures.names_of_heads(scene.db, self._unit, scene.today)
        offers = tuple(Offer(f"name:{one}", Verbatim(one[:26])) for one in heads)
        return Prompt((self.prompt,), offers)

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """A name."""
        if isinstance(said, Chose):
            return said.id.removeprefix("name:")
        return super().read(said, at, scene)


class ToldOn(PastDay):
    """The day on which it was said."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for it; today is a tap."""
        return Prompt((messages.ask_told_on(),), super().show(at, scene).offers)


def _question(
    figure: Figure, unit: UnitRef, period: Period, limits: Mapping[Measure, int], told: int | None
) -> Question[int]:
    """The question for one figure of a unit."""
    days = span(period)
    asked = Text(f"ask-figure-{figure}", {"days": days, "unit": unit.called})
    offers: list[tuple[int, Wording]] = []
    if told is not None:
        offers.append((told, messages.figure_still(value=amount(figure, told))))
    if measure(figure) is Measure.DONG:
        if told != 0:
            offers.append((0, messages.figure_none()))
        offers.append((OPEN, messages.figure_open()))
        return FigureMoney(asked, offers)
    offers.append((OPEN, messages.figure_open()))
    return FigureCount(asked, ceiling=_ceiling(figure, unit, limits), offers=offers)


def _ceiling(figure: Figure, unit: UnitRef, limits: Mapping[Measure, int]) -> Ceiling | None:
    most = limits.get(measure(figure))
    if most is None:
        return None
    return Ceiling(
        most=most,
        beyond=lambda number: messages.figure_beyond(
            unit=unit.called, most=amount(figure, most), told=amount(figure, number)
        ),
        right=lambda number: messages.figure_right(value=amount(figure, number)),
    )


def _ask_each(
    talk: Talk, unit: UnitRef, fields: Sequence[Figure], period: Period
) -> dict[Figure, int]:
    """One figure a message; those told before are left out, unless all of them were."""
    told = figures.told_before(talk.scene.db, unit, period)
    limits = figures.bounds(talk.scene.db, unit, talk.scene.today)
    wanted = [one for one in fields if one not in told] or list(fields)
    found: dict[Figure, int] = {}
    for one in wanted:
        question = _question(one, unit, period, limits, told.get(one))
        found[one] = talk.ask(f"figure-{one}", question)
    return found


def _told_lines(found: Mapping[Figure, int]) -> list[Wording]:
    """A figure a line; two, where there are more than four."""
    said: list[Wording] = [
        messages.figure_line(
            figure=figure_name(one),
            value=messages.figure_not_yet() if value == OPEN else amount(one, value),
        )
        for one, value in found.items()
    ]
    if len(said) <= MOST_FIELDS - 2:
        return said
    pairs: list[Wording] = [
        messages.figure_pair(one=one, other=other)
        for one, other in zip(said[::2], said[1::2], strict=False)
    ]
    return pairs + said[len(pairs) * 2 :]


def given_unit(talk: Talk) -> UnitRef:
    """The unit a button carried.

    Raises:
        Gone: It carried none, or one that never was.
    """
    unit = units.by_id(talk.scene.db, talk.given("unit"))
    if unit is None:
        raise Gone
    return unit


def given_request(given: str | None) -> RequestId:
    """The request a button carried.

    Raises:
        Gone: It carried none.
    """
    found = number_in(given)
    if found is None:
        raise Gone
    return RequestId(found)


@conversation("guiso", hidden=True)
def see_asked(talk: Talk) -> Reply:
    """What is asked of someone's units: the only request is answered at once.

    It shows what someone may answer, by more than one right, and to others nothing.
    """
    found = figures.asked_of(talk.scene.db, by=talk.actor)[: MOST_CHOICES - 1]
    if not found:
        return talk.done(messages.figures_asked_none(), offers=[home_offer()])
    ways = [
        Offer(
            way_to_answer(asked, unit),
            messages.figures_asked_line(unit=unit.name[:_SHORT], day=asked.last_day),
        )
        for asked, unit in found
    ]
    if len(ways) == 1:
        return talk.done(then=ways[0].id)
    return talk.done(messages.figures_asked_title(), offers=[*ways, home_offer()])


def way_to_answer(asked: Request, unit: UnitRef) -> str:
    """The command by which whoever was asked answers for a unit."""
    name = "guisolieu" if asked.target is None else "guichitieu"
    return f"{name} {asked.id} {unit.id}"


#: Letters of a unit's name on a button with a day behind.
_SHORT = 14


@conversation("guisolieu", may=Action.DECLARE_FIGURES, takes=("request", "unit"), hidden=True)
def answer_request(talk: Talk) -> Reply:
    """A head tells the figures that were asked for, one number a message.

    An officer who was not asked writes down what was said by telephone.
    """
    unit = given_unit(talk)
    request = given_request(talk.given("request"))
    asked = figures.asked_here(talk.scene.db, request, unit, by=talk.actor)
    if asked.target is not None:
        return talk.done(then=way_to_answer(asked, unit))
    if _speaks_for(talk, unit):
        return talk.done(then=f"ghisolieu {unit.id} {request}")
    talk.doing(messages.doing_answer_figures(unit=unit.called))
    found = _ask_each(talk, unit, asked.fields, asked.period)
    values = {one: value for one, value in found.items() if value != OPEN}
    if not values:
        return talk.done(messages.figures_all_open(), offers=[_again(asked, unit), home_offer()])
    title = messages.figures_summary(unit=unit.called, days=span(asked.period))
    talk.confirm(Lines((title, *_told_lines(found))), yes=messages.figures_yes())
    figures.declare(talk.db, unit, values, asked.period, by=talk.actor, request=request)
    still_open = len(found) - len(values)
    said = messages.figures_told_open(count=still_open) if still_open else messages.figures_told()
    return talk.done(said, offers=[_again(asked, unit, is_open=bool(still_open)), home_offer()])


def _speaks_for(talk: Talk, unit: UnitRef) -> bool:
    """Whether somebody tells the figures of a unit only as an officer above it."""
    return talk.actor.role_for(Action.DECLARE_FIGURES, unit) is Role.OFFICER


def _again(asked: Request, unit: UnitRef, *, is_open: bool = True) -> Offer:
    label = messages.figures_go_on() if is_open else messages.figures_mend()
    return Offer(f"guisolieu {asked.id} {unit.id}", label)


@conversation("ghisolieu", may=Action.DECLARE_FIGURES, takes=("unit", "about"), hidden=True)
def write_by_phone(talk: Talk) -> Reply:
    """What was said by telephone is written down: who said it, when, and one figure a message."""
    unit = given_unit(talk)
    asked, fields, period = _about(talk, unit)
    if asked is not None and asked.target is not None:
        return talk.done(then=way_to_answer(asked, unit))
    request = asked.id if asked is not None else None
    talk.doing(messages.doing_answer_figures(unit=unit.called))
    teller, told_on = None, talk.scene.today
    if _speaks_for(talk, unit):
        teller = talk.ask("teller", Teller(unit))
        told_on = talk.ask("told-on", ToldOn())
    found = _ask_each(talk, unit, fields, period)
    values = {one: value for one, value in found.items() if value != OPEN}
    back = Offer(f"dotso {request}" if request else "tonghop", _back_label(request))
    if not values:
        return talk.done(messages.figures_all_open(), offers=[back, home_offer()])
    lines = [
        messages.figures_summary(unit=unit.called, days=span(period)),
        *_told_lines(found),
    ]
    if teller is not None:
        lines.append(messages.figures_told_by(name=teller, day=told_on))
    talk.confirm(Lines(tuple(lines)), yes=messages.figures_yes_phone())
    figures.declare(
        talk.db,
        unit,
        values,
        period,
        by=talk.actor,
        request=request,
        told_by=teller,
        told_on=told_on,
    )
    return talk.done(messages.figures_written(unit=unit.called), offers=[back, home_offer()])


def _back_label(request: RequestId | None) -> Text:
    return messages.request_see() if request else Text("command-tonghop")


def _about(talk: Talk, unit: UnitRef) -> tuple[Request | None, Sequence[Figure], Period]:
    """What is written down: what a request asks, or the figures of a week."""
    about = talk.given("about")
    if about is None or about == BEFORE:
        figures.ensure_stands(talk.scene.db, unit, by=talk.actor)
        return None, BY_PHONE, periods(talk.scene.today)[about or "this"]
    request = given_request(about)
    asked = figures.asked_here(talk.scene.db, request, unit, by=talk.actor)
    return asked, asked.fields, asked.period
