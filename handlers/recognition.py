"""Learning models by list: registered, proposed, recognised; and how far a unit has come."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogue.picks import UnitPick
from dialogue.questions import (
    MOST_CHOICES,
    At,
    Offer,
    OneOf,
    PastDay,
    Photo,
    PleaseChoose,
    Prompt,
    Question,
    Words,
    typed,
)
from dialogue.registry import conversation
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.criteria import Subject
from domain.errors import Gone, NotAllowed
from domain.members import titled
from domain.permissions import Action
from domain.recognition import (
    CLAN_BOUND,
    MODELS,
    Bound,
    Candidate,
    Decision,
    DecisionId,
    NothingProposed,
    Round,
    Standing,
    State,
    still_missing,
)
from domain.texts import Json, Lines, Text, Value, Wording
from domain.units import UnitKind, UnitRef
from handlers.households import HouseholdPick
from locales import messages
from locales.ticks import ticked
from services import assessment, recognition, units
from services.recognition import Page, Paper, Passed

_OF_WARDS = frozenset({UnitKind.WARD, UnitKind.DISTRICT})
#: Years before and after this one for which titles are still looked at.
_YEARS = 5
_DIGITS_OF_YEAR, _LONGEST_ID = 4, 18
#: Chapters or families told one by one in one message.
MOST_LINES = 60
LONGEST_NUMBER = 60


# ---- where one stands --------------------------------------------------------------------------


@conversation("danhgia", alias="assess", may=Action.SEE_MODELS, takes=("year",))
def see_models(talk: Talk) -> Reply:
    """How far learning models have come this year, and what can be done about it."""
    tops = [top for top in talk.account.powers.tops(Action.SEE_MODELS) if top.kind in _OF_WARDS]
    year = _year(talk)
    if tops:
        return _ward(talk, min(tops, key=lambda one: len(one.path)), year)
    return _unit_screen(talk, talk.unit, year)


@conversation("danhhieu", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_unit(talk: Talk) -> Reply:
    """The same, of one unit."""
    return _unit_screen(talk, _given_unit(talk, Action.SEE_MODELS), _year(talk))


def _ward(talk: Talk, top: UnitRef, year: int) -> Reply:
    db = talk.scene.db
    figures = recognition.every_standing(db, top, year, by=talk.actor)
    bounds = recognition.bounds(db, top)
    lines: list[Wording] = [messages.models_title(year=str(year), unit=top.called)]
    for subject in MODELS:
        lines += _share(figures[subject], subject, bounds.get(subject))
    offers = [Offer(f"xetloai {one} {year}", _short(one)) for one in MODELS]
    return talk.done(Lines(tuple(lines)), offers=[*offers, Offer("menu", messages.all_done())])


def _share(one: Standing, subject: Subject, bound: Bound | None) -> list[Wording]:
    """How many are recognised, and how many are missing to what the plan asks for."""
    of = _noun(subject)
    if not one.out_of:
        return [messages.models_none(of=of)]
    lines: list[Wording] = [
        messages.models_share(of=of, count=one.recognised, all=one.out_of, share=one.share)
    ]
    missing = still_missing(bound, one.recognised, one.out_of) if bound else 0
    if bound is not None and missing:
        lines.append(_missing(bound, missing, subject))
    return lines


def _missing(bound: Bound, missing: int, subject: Subject) -> Text:
    said = messages.models_missing_beyond if bound.beyond else messages.models_missing
    return said(count=missing, of=_noun(subject), percent=bound.percent)


def _noun(subject: Subject) -> Text:
    return Text(f"model-of-{subject}")


def _short(subject: Subject) -> Text:
    return Text(f"model-short-{subject}")


def _title(subject: Subject) -> Text:
    return Text(f"model-{subject}")


def _unit_screen(talk: Talk, unit: UnitRef, year: int) -> Reply:
    screens = {
        UnitKind.CHAPTER: _chapter,
        UnitKind.CLAN_BOARD: _clan,
        UnitKind.UNIT_BOARD: _unit_board,
    }
    if unit.kind not in screens:
        return _ward(talk, unit, year)
    return screens[unit.kind](talk, unit, year)


def _chapter(talk: Talk, unit: UnitRef, year: int) -> Reply:
    db, powers = talk.scene.db, talk.account.powers
    families = recognition.standing(db, unit, Subject.FAMILY, year, by=talk.actor)
    lines = _stages(unit, families, Subject.FAMILY, year)
    bound = recognition.bounds(db, unit).get(Subject.FAMILY)
    lines += _share(families, Subject.FAMILY, bound)[1:]
    where = f"{unit.id} {Subject.FAMILY} {year}"
    ways = []
    if powers.may(Action.REVIEW, unit):
        ways.append(Offer(f"denghi {where}", messages.round_propose()))
    if powers.may(Action.ASSESS, unit):
        ways.append(Offer(f"dangky {where}", messages.round_register()))
    ways += [
        Offer(f"motnha {unit.id} {year}", messages.models_one_family()),
        Offer(f"noinay {unit.id} {year}", _title(Subject.GROUP)),
    ]
    return talk.done(Lines(tuple(lines)), offers=[*ways, _back(talk, year)])


def _stages(unit: UnitRef, one: Standing, subject: Subject, year: int) -> list[Wording]:
    head = messages.models_head(model=_title(subject), year=str(year), unit=unit.called)
    if not one.out_of:
        return [head, messages.models_none(of=_noun(subject))]
    return [
        head,
        messages.models_stages(
            all=one.out_of,
            of=_noun(subject),
            registered=one.registered,
            proposed=one.proposed,
            recognised=one.recognised,
        ),
    ]


def _clan(talk: Talk, unit: UnitRef, year: int) -> Reply:
    db = talk.scene.db
    (families,) = recognition.each_clan(db, unit, year, by=talk.actor)
    lines = _stages(unit, families, Subject.FAMILY, year)
    lines += _share(families, Subject.FAMILY, CLAN_BOUND)[1:]
    ways = [
        Offer(f"noinay {unit.id} {year}", _title(Subject.CLAN)),
        Offer(f"nhatrongho {unit.id} {year}", messages.clan_families()),
    ]
    return talk.done(Lines(tuple(lines)), offers=[*ways, _back(talk, year)])


def _unit_board(talk: Talk, unit: UnitRef, year: int) -> Reply:
    return _one_model(talk, unit, year)


def _back(talk: Talk, year: int) -> Offer:
    """The year before; from there, back to this one."""
    this = talk.scene.today.year
    other = this - 1 if year == this else this
    if talk.account.powers.tops(Action.RECOGNISE):
        return Offer(f"danhgia {year}", messages.models_back())
    return Offer(f"danhgia {other}", messages.models_year(year=str(other)))


# ---- what an officer does with one kind of model -----------------------------------------------


@conversation("xetloai", may=Action.SEE_MODELS, takes=("subject", "year"), hidden=True)
def see_subject(talk: Talk) -> Reply:
    """One kind of model in a whole ward."""
    top, subject, year = _top(talk, Action.SEE_MODELS), _subject(talk), _year(talk)
    db = talk.scene.db
    figures = recognition.standing(db, top, subject, year, by=talk.actor)
    lines = _stages(top, figures, subject, year)
    lines += _share(figures, subject, recognition.bounds(db, top).get(subject))[1:]
    ways = _ways_of_subject(talk, top, subject, year, waiting=figures.waiting)
    return talk.done(
        Lines(tuple(lines)), offers=[*ways, Offer(f"danhgia {year}", messages.models_back())]
    )


def _ways_of_subject(
    talk: Talk, top: UnitRef, subject: Subject, year: int, *, waiting: int
) -> list[Offer]:
    ways = []
    if waiting and talk.account.powers.may(Action.RECOGNISE, top):
        ways.append(Offer(f"quyetdinh {subject} {year}", messages.decision_write()))
    if subject is Subject.FAMILY:
        ways.append(Offer(f"tungnoi {subject} {year}", messages.models_each_chapter()))
        ways.append(Offer(f"motnoi {year}", messages.models_one_chapter()))
    elif talk.account.powers.may(Action.REVIEW, top):
        ways.append(Offer(f"denghi {top.id} {subject} {year}", messages.round_propose()))
    if subject is Subject.CLAN:
        ways.append(Offer(f"tungnoi {subject} {year}", messages.models_each_clan()))
        ways.append(Offer(f"themnhaho {year}", messages.clan_add_family()))
    if talk.account.powers.may(Action.KEEP_CRITERIA, top):
        ways.append(Offer(f"botieuchi {subject} {year}", messages.criteria_open()))
    return ways[: MOST_CHOICES - 1]


@conversation("tungnoi", may=Action.SEE_MODELS, takes=("subject", "year"), hidden=True)
def see_each(talk: Talk) -> Reply:
    """One line a chapter, or a clan."""
    top, subject, year = _top(talk, Action.SEE_MODELS), _subject(talk), _year(talk)
    of_clans = subject is Subject.CLAN
    tell = recognition.each_clan if of_clans else recognition.each_chapter
    each = tell(talk.scene.db, top, year, by=talk.actor)
    back = Offer(f"xetloai {subject} {year}", messages.models_back())
    if not each:
        return talk.done(messages.models_none(of=_noun(subject)), offers=[back])
    lines: list[Wording] = [
        messages.models_each_title(year=str(year)),
        *(_line(one) for one in each[:MOST_LINES]),
    ]
    if len(each) > MOST_LINES:
        lines.append(messages.tally_silent_more(more=len(each) - MOST_LINES))
    return talk.done(Lines(tuple(lines)), offers=[back])


def _line(one: Standing) -> Text:
    return messages.models_line(
        unit=one.unit.name,
        recognised=one.recognised,
        all=one.out_of,
        proposed=one.waiting,
    )


@conversation("motnoi", may=Action.SEE_MODELS, takes=("year",), hidden=True)
def see_one_chapter(talk: Talk) -> Reply:
    """One chapter, picked by its name."""
    return _unit_screen(talk, talk.unit, _year(talk))


# ---- going through a list ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticked:
    """What was said of a page: as it was shown, and who is left out."""

    listed: Sequence[int] = ()
    but: Sequence[int] = ()


_ALL, _BUT, _UNDO, _LATER = "all:", "but:", "undo", "later"


class PageOf(Question[Ticked | str]):
    """A page of candidates: all go on, or all but some; or the page before is undone."""

    goes_back = False

    def __init__(self, unit: UnitRef, year: int, which: Round, page: Page, *, seen: bool) -> None:
        self.unit, self.year, self.which, self.page, self.seen = unit, year, which, page, seen
        self.subject = page.candidates[0].subject

    def show(self, at: At, scene: Scene) -> Prompt:
        """The page, or the question who is left out."""
        del scene
        if at.step == "but":
            return Prompt((Text(f"round-but-{self.which}"),))
        shown = self.page.candidates
        targets = ",".join(str(one.target) for one in shown)
        offers = [
            Offer(_ALL + targets, Text(f"round-all-{self.which}", {"count": len(shown)})),
            Offer(_BUT + targets, Text(f"round-except-{self.which}")),
        ]
        if self.seen:
            offers.append(Offer(_UNDO, messages.round_undo()))
        return Prompt((self._list(),), (*offers, Offer(_LATER, messages.confirm_later())))

    def _list(self) -> Lines:
        title = Text(
            f"round-title-{self.which}",
            {
                "year": str(self.year),
                "unit": self.unit.called,
                "left": self.page.left,
                "of": _noun(self.subject),
            },
        )
        listed = (
            messages.round_line(place=place, name=called(one))
            for place, one in enumerate(self.page.candidates, start=1)
        )
        return Lines((title, *listed))

    def read(self, said: Answer, at: At, scene: Scene) -> Ticked | str | At:
        """Who goes on, by what was shown.

        Raises:
            NumbersUnread: What was typed names none of the page.
            TwoOfThatName: It names several.
            PleaseChoose: A choice was asked for.
        """
        listed = at.data.get("targets")
        if isinstance(said, Chose) and said.id in {_UNDO, _LATER}:
            return said.id
        if isinstance(said, Chose) and said.id.startswith(_ALL):
            return Ticked(listed=_targets(said.id))
        if isinstance(said, Chose) and said.id.startswith(_BUT):
            return At("but", {"targets": [*_targets(said.id)]})
        text = typed(said)
        if at.step != "but" or not isinstance(listed, list):
            raise PleaseChoose
        return self._but(text, _ints(listed), scene)

    def _but(self, text: str, targets: Sequence[int], scene: Scene) -> Ticked:
        found = recognition.shown_again(
            scene.db, self.unit, self.subject, self.year, targets, by=scene.actor
        )
        names = {one.target: called(one) for one in found}
        places = ticked(text, [names.get(target, "") for target in targets])
        return Ticked(listed=targets, but=[targets[place] for place in sorted(places)])

    def keep(self, value: Ticked | str) -> Json:
        """What was said, by ids."""
        if isinstance(value, str):
            return value
        return {"listed": [*value.listed], "but": [*value.but]}

    def revive(self, kept: Json, scene: Scene) -> Ticked | str:
        """What was said."""
        del scene
        match kept:
            case {"listed": list(listed), "but": list(but)}:
                return Ticked(listed=_ints(listed), but=_ints(but))
        return str(kept)


def _targets(choice: str) -> Sequence[int]:
    return [int(one) for one in choice.partition(":")[2].split(",")]


def _ints(kept: Sequence[Json]) -> Sequence[int]:
    return [int(str(one)) for one in kept]


def called(one: Candidate) -> str:
    """How a candidate is told from others: "Bà Nguyễn Thị Hoa, số 12"."""
    name = titled(one.honorific, one.name)
    return f"{name}, {one.address}" if one.address else name


_ROUND = ("unit", "subject", "year", "seen")


@conversation("dangky", may=Action.ASSESS, takes=_ROUND, hidden=True)
def register(talk: Talk) -> Reply:
    """Families or units register for the year's title, a page at a time."""
    return _go_through(talk, _given_unit(talk, Action.ASSESS), _subject(talk), Round.REGISTER)


@conversation("denghi", may=Action.REVIEW, takes=_ROUND, hidden=True)
def propose(talk: Talk) -> Reply:
    """Families or units are proposed for recognition, a page at a time: all, or all but some."""
    return _go_through(talk, _given_unit(talk, Action.REVIEW), _subject(talk), Round.PROPOSE)


@conversation("congnhan", may=Action.RECOGNISE, takes=("decision", "seen"), hidden=True)
def recognise(talk: Talk) -> Reply:
    """Those proposed are recognised under a decision, a page at a time."""
    top = _top(talk, Action.RECOGNISE)
    number = talk.given("decision") or ""
    if not (number.isascii() and number.isdigit() and len(number) < _LONGEST_ID):
        raise Gone
    decision = recognition.decision(talk.scene.db, top, DecisionId(int(number)), by=talk.actor)
    return _go_through(talk, top, decision.subject, Round.RECOGNISE, decision)


def _go_through(
    talk: Talk, unit: UnitRef, subject: Subject, which: Round, decision: Decision | None = None
) -> Reply:
    year = decision.year if decision is not None else _year(talk)
    again = f"{_COMMANDS[which]} {unit.id} {subject} {year}"
    if decision is not None:
        again = f"{_COMMANDS[which]} {decision.id}"
    page = recognition.next_page(talk.scene.db, unit, subject, year, which, by=talk.actor)
    if not page.candidates:
        return _all_seen(talk, unit, subject, year, which)
    talk.doing(Text(f"round-doing-{which}"))
    seen = talk.given("seen") is not None
    said = talk.ask("page", PageOf(unit, year, which, page, seen=seen))
    if isinstance(said, str):
        if said == _UNDO:
            recognition.take_back(talk.db, unit, subject, which, year=year, by=talk.actor)
            return talk.done(messages.round_undone(), then=again)
        return talk.done(then=_home_of(unit, subject, year))
    listed = recognition.shown_again(talk.db, unit, subject, year, said.listed, by=talk.actor)
    passed = recognition.settle(
        talk.db,
        unit,
        listed,
        said.but,
        which,
        year=year,
        by=talk.actor,
        decision=decision.id if decision is not None else None,
    )
    return talk.done(_passed(passed, which, subject), then=f"{again} 1")


_COMMANDS: Mapping[Round, str] = {
    Round.REGISTER: "dangky",
    Round.PROPOSE: "denghi",
    Round.RECOGNISE: "congnhan",
}


def _passed(passed: Passed, which: Round, subject: Subject) -> Wording:
    told: dict[str, Value] = {"count": passed.yes, "of": _noun(subject)}
    if which is Round.RECOGNISE:
        told["unmarked"] = passed.unmarked
    done = Text(f"round-done-{which}", told)
    if not passed.no:
        return done
    names = ", ".join(titled(one.honorific, one.name) for one in passed.no)
    return Lines((done, Text(f"round-left-out-{which}", {"names": names})))


def _all_seen(talk: Talk, unit: UnitRef, subject: Subject, year: int, which: Round) -> Reply:
    figures = recognition.standing(talk.scene.db, unit, subject, year, by=talk.actor)
    bound = recognition.bounds(talk.scene.db, unit).get(subject)
    lines = [messages.round_all_seen(), *_stages(unit, figures, subject, year)[1:]]
    lines += _share(figures, subject, bound)[1:]
    offers = [Offer(_home_of(unit, subject, year), messages.models_back())]
    if talk.given("seen") is not None:
        undo = f"trangtruoc {unit.id} {subject} {year} {which}"
        offers.insert(0, Offer(undo, messages.round_undo()))
    return talk.done(Lines(tuple(lines)), offers=[*offers, Offer("menu", messages.all_done())])


@conversation(
    "trangtruoc",
    may=Action.ASSESS,
    takes=("unit", "subject", "year", "round"),
    hidden=True,
)
def undo_page(talk: Talk) -> Reply:
    """The last page gone through is undone, and shown again."""
    unit, subject, year = _given_unit(talk, Action.ASSESS), _subject(talk), _year(talk)
    which = talk.given("round") or ""
    if which not in set(Round):
        raise Gone
    recognition.take_back(talk.db, unit, subject, Round(which), year=year, by=talk.actor)
    home = _home_of(unit, subject, year)
    again = f"{_COMMANDS[Round(which)]} {unit.id} {subject} {year}"
    return talk.done(messages.round_undone(), then=home if which == Round.RECOGNISE else again)


def _home_of(unit: UnitRef, subject: Subject, year: int) -> str:
    if unit.kind in _OF_WARDS:
        return f"xetloai {subject} {year}"
    return f"danhhieu {unit.id} {year}"


# ---- one family, one unit ----------------------------------------------------------------------


class FamilyPick(HouseholdPick):
    """A family of one chapter; none is added here."""

    can_add = False

    def __init__(self, unit: UnitRef, year: int) -> None:
        super().__init__(unit, messages.ask_model_family(year=str(year)))


@conversation("motnha", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_family(talk: Talk) -> Reply:
    """Where one family stands, and another step for it."""
    unit, year = _given_unit(talk, Action.SEE_MODELS), _year(talk)
    household = talk.ask("household", FamilyPick(unit, year))
    if household.id is None:
        raise Gone
    one = recognition.family(talk.scene.db, unit, household.id, year, by=talk.actor)
    return _one(talk, unit, one, year)


@conversation("noinay", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_model(talk: Talk) -> Reply:
    """Where a chapter, clan or unit board itself stands."""
    return _one_model(talk, _given_unit(talk, Action.SEE_MODELS), _year(talk))


def _one_model(talk: Talk, unit: UnitRef, year: int) -> Reply:
    one = recognition.model_of(talk.scene.db, unit, year, by=talk.actor)
    if one is None:
        raise Gone
    return _one(talk, unit, one, year)


_KEEP, _ASSESS = "keep", "assess"


def _one(talk: Talk, unit: UnitRef, one: Candidate, year: int) -> Reply:
    home = _home_of(unit, one.subject, year)
    offers = [Offer(to, Text(f"model-to-{to}")) for to in _steps(talk, unit, one)]
    version = assessment.version_for(talk.scene.db, unit, one, year, by=talk.actor)
    if version is not None:
        offers.insert(0, Offer(_ASSESS, messages.model_assess()))
    if not offers:
        return talk.done(_stands(one, year), offers=[Offer(home, messages.models_back())])
    to = talk.ask("to", OneOf(_stands(one, year), *offers, Offer(_KEEP, messages.model_keep())))
    if to == _KEEP:
        return talk.done(then=home)
    if to == _ASSESS:
        begun = assessment.begin(talk.db, unit, one, year, by=talk.actor, version=version)
        return talk.done(then=f"chamdiem {begun.id} {begun.first or ''}")
    recognition.change(talk.db, unit, one, State(to), year=year, by=talk.actor)
    again = [Offer(f"motnha {unit.id} {year}", messages.models_next_family())]
    return talk.done(
        _stands(dataclasses.replace(one, state=State(to)), year),
        offers=[
            *(again if one.household is not None else []),
            Offer(home, messages.models_back()),
        ],
    )


def _stands(one: Candidate, year: int) -> Text:
    return messages.model_stands(
        name=called(one), model=_title(one.subject), year=str(year), state=_state(one)
    )


def _state(one: Candidate) -> Text:
    if one.state is State.RECOGNISED and not one.marked:
        return messages.model_recognised_unmarked()
    return Text(f"model-state-{one.state or State.UNREGISTERED}")


_STEPS: Mapping[State | None, Sequence[State]] = {
    None: (State.PROPOSED, State.REGISTERED),
    State.UNREGISTERED: (State.PROPOSED, State.REGISTERED),
    State.REGISTERED: (State.PROPOSED, State.UNREGISTERED),
    State.LEFT_OUT: (State.PROPOSED,),
    State.PROPOSED: (State.LEFT_OUT,),
    State.RECOGNISED: (),
}
_REVIEWED = frozenset({State.PROPOSED, State.LEFT_OUT})


def _steps(talk: Talk, unit: UnitRef, one: Candidate) -> list[State]:
    """Where this person may bring a candidate from where it stands."""
    powers = talk.account.powers
    return [
        to
        for to in _STEPS[one.state]
        if powers.may(Action.REVIEW if to in _REVIEWED else Action.ASSESS, unit)
    ]


# ---- clans and their families ------------------------------------------------------------------


@conversation("nhatrongho", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_clan(talk: Talk) -> Reply:
    """The families of a clan, wherever they live."""
    clan, year = _given_unit(talk, Action.SEE_MODELS), _year(talk)
    families = recognition.clan_families(talk.scene.db, clan, year, by=talk.actor)
    back = Offer(f"danhhieu {clan.id} {year}", messages.models_back())
    if not families:
        return talk.done(messages.clan_empty(), offers=[back])
    lines: list[Wording] = [messages.clan_title(unit=clan.called, count=len(families))]
    lines += [
        messages.clan_line(name=titled(one.honorific, one.name), state=_state(one))
        for one in families[:MOST_LINES]
    ]
    if len(families) > MOST_LINES:
        lines.append(messages.tally_silent_more(more=len(families) - MOST_LINES))
    return talk.done(Lines(tuple(lines)), offers=[back])


@conversation("themnhaho", may=Action.RECOGNISE, takes=("year",), hidden=True)
def add_to_clan(talk: Talk) -> Reply:
    """A family is put down as one of a clan, whichever chapter it lives in."""
    top, year = _top(talk, Action.RECOGNISE), _year(talk)
    clan = talk.ask("clan", ClanPick(top))
    chapter = talk.ask("chapter", UnitPick([top], messages.ask_clan_chapter()))
    household = talk.ask("household", FamilyPick(chapter, year))
    recognition.link(talk.db, clan, household, chapter, by=talk.actor)
    return talk.done(
        messages.clan_added(name=titled(household.honorific, household.name), clan=clan.called),
        offers=[
            Offer(f"themnhaho {year}", messages.models_next_family()),
            Offer(f"xetloai {Subject.CLAN} {year}", messages.models_back()),
        ],
    )


class ClanPick(UnitPick):
    """One of a ward's clans."""

    def __init__(self, top: UnitRef) -> None:
        super().__init__([top], messages.ask_clan())

    def first(self, scene: Scene) -> list[UnitRef]:
        """The first of them."""
        return self._clans(scene)[:MOST_CHOICES]

    def find(self, text: str, scene: Scene) -> list[UnitRef]:
        """Clans by any words of their names."""
        return [one for one in super().find(text, scene) if one.kind is UnitKind.CLAN_BOARD]

    def load(self, kept: str, scene: Scene) -> UnitRef | None:
        """A clan of this ward."""
        unit = super().load(kept, scene)
        return unit if unit is not None and unit.kind is UnitKind.CLAN_BOARD else None

    def _clans(self, scene: Scene) -> list[UnitRef]:
        return units.of_kind(scene.db, self.tops[0], UnitKind.CLAN_BOARD, scene.today)


# ---- decisions ---------------------------------------------------------------------------------


class SignedOn(PastDay):
    """The day a paper was signed."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """Asks for the day; today is a tap."""
        return Prompt((messages.ask_signed(),), super().show(at, scene).offers)


@conversation("quyetdinh", may=Action.RECOGNISE, takes=("subject", "year"), hidden=True)
def decide(talk: Talk) -> Reply:
    """A decision recognises those proposed: its number, day, photo; all, or page by page."""
    top, subject, year = _top(talk, Action.RECOGNISE), _subject(talk), _year(talk)
    figures = recognition.standing(talk.scene.db, top, subject, year, by=talk.actor)
    waiting, unmarked = figures.waiting, figures.waiting - figures.waiting_marked
    if not waiting:
        raise NothingProposed
    talk.doing(messages.doing_decision())
    number = talk.ask("number", Words(messages.ask_decision(), most=LONGEST_NUMBER))
    day = talk.ask("signed", SignedOn())
    photo = talk.ask("scan", Photo(messages.ask_decision_photo()))
    whom = talk.ask(
        "whom",
        OneOf(
            messages.ask_whom(count=waiting, of=_noun(subject)),
            Offer("all", messages.decision_all(count=waiting)),
            Offer("pages", messages.decision_pages()),
        ),
    )
    talk.confirm(
        messages.decision_summary(
            model=_title(subject),
            year=str(year),
            number=number,
            day=day,
            whom=_whom(whom, waiting, unmarked),
        )
    )
    paper = Paper(number=number, day=day, photo=photo)
    made = recognition.decide(
        talk.db, top, subject, year, paper, by=talk.actor, account=talk.account.id
    )
    if whom == "pages":
        return talk.done(messages.decision_written(number=number), then=f"congnhan {made.id}")
    count = recognition.recognise_all(talk.db, top, made, by=talk.actor)
    return talk.done(
        messages.decision_done(number=number, count=count, of=_noun(subject), unmarked=unmarked),
        then=f"xetloai {subject} {year}",
    )


def _whom(whom: str, waiting: int, unmarked: int) -> Text:
    if whom == "pages":
        return messages.whom_pages(unmarked=unmarked)
    return messages.whom_all(count=waiting, unmarked=unmarked)


# ---- what the buttons carry --------------------------------------------------------------------


def _top(talk: Talk, action: Action) -> UnitRef:
    """The highest unit on which someone may do something."""
    tops = talk.account.powers.tops(action)
    if not tops:
        raise NotAllowed
    return min(tops, key=lambda one: len(one.path))


def _given_unit(talk: Talk, action: Action) -> UnitRef:
    """The unit a button named, if it is within reach; the one there is, where none was named."""
    if talk.given("unit") is None:
        return talk.unit
    found = units.by_id(talk.scene.db, talk.given("unit"))
    if found is None:
        raise Gone
    talk.actor.ensure_may(action, found)
    return found


def _year(talk: Talk) -> int:
    """The year a button named, or this one."""
    this, given = talk.scene.today.year, talk.given("year") or ""
    if not (given.isascii() and given.isdigit() and len(given) == _DIGITS_OF_YEAR):
        return this
    return int(given) if this - _YEARS <= int(given) <= this + 1 else this


def _subject(talk: Talk) -> Subject:
    given = talk.given("subject") or ""
    if given not in MODELS:
        raise Gone
    return Subject(given)
