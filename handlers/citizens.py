"""Learning citizens: how far a unit is, and its people gone through a page at a time."""

from collections.abc import Mapping, Sequence

from dialogue.questions import Offer, OneOf
from dialogue.registry import conversation
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.citizens import Citizen, Count, Elsewhere, Report, Result, Round, ensure_has_citizens
from domain.errors import Gone
from domain.members import PersonId, titled
from domain.permissions import Action
from domain.texts import Lines, Text, Value, Wording
from domain.units import WITH_UNITS_BELOW, UnitRef
from handlers.counted import still_missing
from handlers.criteria import title as set_title
from handlers.models import MOST_LINES, given_unit, top_of, year_of
from handlers.targets import state as state_of_target
from handlers.ticking import UNDO, PageWords, Ticking, numbered_names
from locales import marks, messages
from locales.render import Reader, plain
from services import citizenrates, citizens, counting
from services.citizenrates import Rate
from services.citizens import Page

_MOST_WAYS = 4
#: Names in one question.
_MOST_NAMES = 8
_SAME = "same"


# ---- in words ----------------------------------------------------------------------------------


def called(one: Citizen) -> str:
    """How someone is told from others: by their home, or else the year of their birth."""
    name = titled(one.honorific, one.name)
    beside = one.address or one.birth_year
    return f"{name}, {beside}" if beside else name


def state_of(report: Report | None, locale: str) -> Text:
    """What stands of someone, in words."""
    if report is None:
        return messages.citizen_none()
    if not report.registered:
        return messages.citizen_not_registered()
    said = messages.citizen_registered()
    if report.result is not None:
        passed = report.result is Result.PASSED
        said = messages.citizen_passed() if passed else messages.citizen_failed()
    if report.points is not None:
        said = messages.citizen_points(state=said, points=marks.written(report.points, locale))
        if report.result is None:
            said = messages.citizen_undecided(state=said)
    if report.group is not None:
        said = messages.citizen_grouped(state=said, group=Text(f"group-{report.group}"))
    return said


def rate_line(one: Rate) -> Text:
    """How many of how many, in a line."""
    count, based = one.standing.count, one.based
    if one.share is None or based is None:
        return messages.citizens_line_count(count=one.standing.reached, passed=count.passed)
    return messages.citizens_line_share(
        count=one.standing.reached, all=based.value, share=one.share, passed=count.passed
    )


def _about(one: Rate) -> list[Wording]:
    """How far a unit is, what is missing, and what the share is taken of."""
    lines: list[Wording] = [_there(one.standing.count)]
    if one.standing.declared:
        lines.append(messages.citizens_declared(count=one.standing.declared))
    base = Text(f"base-{one.base}")
    if one.based is None:
        return [*lines, messages.citizens_no_base(base=base)]
    if one.target is not None:
        lines.append(state_of_target(one.target))
    elif one.share is not None:
        lines.append(messages.citizens_share(share=one.share))
    if one.based.as_of is None:
        return [*lines, messages.base_summed(base=base, count=one.based.value)]
    noted = messages.base_noted(
        base=base, count=one.based.value, source=one.based.source, day=one.based.as_of
    )
    return [*lines, noted]


def _there(count: Count) -> Text:
    """How many there are in the register, and how far they are."""
    if not count.there:
        return messages.citizens_nobody()
    return messages.citizens_count(
        all=count.there, registered=count.registered, passed=count.passed
    )


# ---- how far -----------------------------------------------------------------------------------


def citizens_unit(talk: Talk, action: Action = Action.ASSESS) -> UnitRef:
    """The unit a button named, where people are put down.

    Raises:
        CountedWhereTheyLive: Its people are put down elsewhere.
    """
    unit = given_unit(talk, action)
    ensure_has_citizens(unit)
    return unit


def few_names(names: Sequence[str], reader: Reader) -> str:
    """The first of some names, and how many more there are."""
    shown = ", ".join(names[:_MOST_NAMES])
    if len(names) <= _MOST_NAMES:
        return shown
    return plain(messages.names_and_more(names=shown, more=len(names) - _MOST_NAMES), reader)


def is_the_same(talk: Talk, some: Sequence[Elsewhere]) -> bool:
    """Whether people to be put down are those of other units with their names and years."""
    reader = talk.scene.reader
    found = [
        messages.citizen_elsewhere(name=one.name, born=str(one.birth_year), unit=one.unit)
        for one in some
    ]
    names = few_names([plain(one, reader) for one in found], reader)
    return (
        talk.ask(
            "elsewhere",
            OneOf(
                messages.ask_citizens_elsewhere(count=len(some), names=names),
                Offer(_SAME, messages.citizens_elsewhere_same()),
                Offer("other", messages.citizens_elsewhere_other()),
            ),
        )
        == _SAME
    )


@conversation("congdan", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_citizens(talk: Talk) -> Reply:
    """The citizens of a unit: how many are registered and passed, and what can be done."""
    return screen(talk, citizens_unit(talk, Action.SEE_MODELS), year_of(talk))


@conversation("congdannoi", may=Action.SEE_MODELS, takes=("year",), hidden=True)
def see_one_unit(talk: Talk) -> Reply:
    """The same of one unit, picked by its name."""
    return screen(talk, talk.unit, year_of(talk))


def screen(talk: Talk, unit: UnitRef, year: int) -> Reply:
    """How far a unit is."""
    found = citizenrates.rate(talk.scene.db, unit, year, by=talk.actor)
    lines = [
        messages.citizens_title(year=str(year), unit=unit.called),
        *_about(found),
        *_towards(talk, unit, year),
    ]
    if unit.kind in WITH_UNITS_BELOW:
        ways = [
            Offer(f"congdantung {year}", messages.citizens_each()),
            Offer(f"congdannoi {year}", messages.citizens_one_unit()),
            *_base_way(talk, unit, found),
        ]
        home = Offer(f"danhgia {year}", messages.models_back())
    else:
        lines.append(messages.citizens_honest())
        ways = _ways(talk, unit, year, found)
        home = Offer(f"danhhieu {unit.id} {year}", messages.models_back())
    return talk.done(Lines(tuple(lines)), offers=[*ways, home])


def _towards(talk: Talk, unit: UnitRef, year: int) -> list[Wording]:
    """How far a commune, school or office is with what its set asks of its citizens."""
    one = counting.of_citizens(talk.scene.db, unit, year, talk.scene.today)
    if one is None:
        return []
    scene = talk.scene
    line = messages.citizens_towards(
        set=set_title(one.criteria, scene),
        criterion=one.criterion.id,
        reached=one.found.reached,
        all=one.found.out_of,
        mark=marks.written(one.found.percent, scene.reader.locale),
    )
    return [line, *still_missing(one.criteria, one.criterion, one.found)]


def _ways(talk: Talk, unit: UnitRef, year: int, found: Rate) -> list[Offer]:
    """What someone may do, the most used first."""
    if not talk.account.powers.may(Action.ASSESS, unit):
        return []
    count, where = found.standing.count, f"{unit.id} {year}"
    ways = []
    if count.unasked:
        about = f"ghicongdan {where} {Round.REGISTERED}"
        ways.append(Offer(about, messages.citizens_who_registered()))
    if count.undecided:
        about = f"ghicongdan {where} {Round.PASSED}"
        ways.append(Offer(about, messages.citizens_who_passed()))
    ways += [
        Offer(f"motcongdan {where}", messages.citizens_one()),
        Offer(f"dscongdan {where}", messages.citizens_list()),
        *_base_way(talk, unit, found),
    ]
    return ways[:_MOST_WAYS]


def _base_way(talk: Talk, unit: UnitRef, found: Rate) -> list[Offer]:
    """The figure a share is taken of, for who may tell it, while nobody has."""
    if found.based is not None or not talk.account.powers.may(Action.DECLARE_FIGURES, unit):
        return []
    label = messages.base_enter(base=Text(f"base-{found.base}"))
    return [Offer(f"sogoc {unit.id} {found.base}", label)]


@conversation("congdantung", may=Action.SEE_MODELS, takes=("year",), hidden=True)
def see_each(talk: Talk) -> Reply:
    """One line a chapter."""
    top, year = top_of(talk, Action.SEE_MODELS), year_of(talk)
    rates = citizenrates.each(talk.scene.db, top, year, by=talk.actor)
    back = Offer(f"congdan {top.id} {year}", messages.citizens_back())
    if not rates:
        return talk.done(messages.models_none(of=messages.citizens_of()), offers=[back])
    lines: list[Wording] = [messages.citizens_title(year=str(year), unit=top.called)]
    lines += [
        messages.citizens_of_unit(unit=one.standing.unit.name, line=rate_line(one))
        for one in rates[:MOST_LINES]
    ]
    if len(rates) > MOST_LINES:
        lines.append(messages.tally_silent_more(more=len(rates) - MOST_LINES))
    return talk.done(Lines(tuple(lines)), offers=[back])


# ---- a page at a time --------------------------------------------------------------------------


class CitizensOf(Ticking):
    """A page of a unit's people."""

    def __init__(self, unit: UnitRef, year: int, which: Round, page: Page, *, seen: bool) -> None:
        self.unit, self.year, self.which, self.page, self.seen = unit, year, which, page, seen

    def words(self) -> PageWords:
        """What it says."""
        about: dict[str, Value] = {
            "year": str(self.year),
            "unit": self.unit.called,
            "left": self.page.left,
        }
        return PageWords(
            title=Text(f"citizens-page-{self.which}", about),
            all=Text(f"citizens-all-{self.which}", {"count": len(self.page.citizens)}),
            some=Text(f"citizens-some-{self.which}"),
            but=Text(f"citizens-but-{self.which}"),
        )

    def listed(self) -> Sequence[tuple[int, str]]:
        """The people."""
        return [(one.person, called(one)) for one in self.page.citizens]

    def names(self, targets: Sequence[int], scene: Scene) -> Mapping[int, str]:
        """How they are called now."""
        people = [PersonId(one) for one in targets]
        found = citizens.shown_again(scene.db, self.unit, self.year, people, by=scene.actor)
        return {one.person: called(one) for one in found}


@conversation("ghicongdan", may=Action.ASSESS, takes=("unit", "year", "round", "seen"), hidden=True)
def go_through(talk: Talk) -> Reply:
    """A unit's people are gone through: who is registered, or who of these has passed."""
    unit, year, which = citizens_unit(talk), year_of(talk), _round(talk)
    again = f"ghicongdan {unit.id} {year} {which}"
    if talk.given("seen") == UNDO:
        return _undo(talk, unit, year, again)
    page = citizens.next_page(talk.scene.db, unit, year, which, by=talk.actor)
    if not page.citizens:
        return _all_seen(talk, unit, year, again)
    talk.doing(Text(f"citizens-doing-{which}"))
    seen = talk.given("seen") is not None
    said = talk.ask("page", CitizensOf(unit, year, which, page, seen=seen))
    if isinstance(said, str):
        if said == UNDO:
            return _undo(talk, unit, year, again)
        return talk.done(then=f"congdan {unit.id} {year}")
    people = [PersonId(one) for one in said.listed]
    but = [PersonId(one) for one in said.but]
    listed = citizens.shown_again(talk.db, unit, year, people, by=talk.actor)
    passed = citizens.settle(talk.db, unit, listed, but, which, year=year, by=talk.actor)
    done: list[Wording] = [Text(f"citizens-done-{which}", {"count": passed.yes})]
    if passed.no:
        left_out = {int(one.person): called(one) for one in passed.no}
        names = numbered_names(said.listed, left_out, left_out)
        done.append(Text(f"citizens-left-out-{which}", {"names": names}))
    return talk.done(Lines(tuple(done)), then=f"{again} 1")


def _undo(talk: Talk, unit: UnitRef, year: int, again: str) -> Reply:
    """The last page gone through is taken back, and shown again."""
    citizens.take_back(talk.db, unit, year, by=talk.actor)
    return talk.done(messages.round_undone(), then=again)


def _all_seen(talk: Talk, unit: UnitRef, year: int, again: str) -> Reply:
    count = citizenrates.count(talk.scene.db, unit, year, by=talk.actor)
    offers = [Offer(f"congdan {unit.id} {year}", messages.citizens_back())]
    if talk.given("seen") is not None:
        offers.insert(0, Offer(f"{again} {UNDO}", messages.round_undo()))
    lines = (messages.round_all_seen(), _there(count))
    return talk.done(Lines(lines), offers=[*offers, Offer("menu", messages.all_done())])


def _round(talk: Talk) -> Round:
    given = talk.given("round") or ""
    if given not in set(Round):
        raise Gone
    return Round(given)
