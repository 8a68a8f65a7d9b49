"""Learning models by list: registered, proposed, recognised; and how far a unit has come."""

import dataclasses
from collections.abc import Mapping, Sequence

from dialogue.questions import MOST_CHOICES, Offer, OneOf, Words
from dialogue.registry import conversation
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.criteria import Subject
from domain.errors import Gone
from domain.ids import number_in
from domain.members import titled
from domain.permissions import Action
from domain.recognition import (
    CLAN_BOUND,
    MODELS,
    Bound,
    Candidate,
    Decision,
    DecisionId,
    Round,
    Standing,
    State,
    still_missing,
)
from domain.texts import Lines, Text, Value, Wording
from domain.units import UnitKind, UnitRef
from handlers.citizens import rate_line
from handlers.models import (
    MOST_LINES,
    FamilyPick,
    called,
    given_unit,
    noun,
    short,
    state_of,
    subject_of,
    title,
    top_of,
    validity,
    year_of,
)
from handlers.ticking import UNDO, PageWords, Ticking
from locales import messages
from services import assessment, citizenrates, marksheet, recognition, titles
from services.citizenrates import Rate
from services.recognition import Page, Passed

_OF_WARDS = frozenset({UnitKind.WARD, UnitKind.DISTRICT})


# ---- where one stands --------------------------------------------------------------------------


@conversation("danhgia", alias="assess", may=Action.SEE_MODELS, takes=("year",))
def see_models(talk: Talk) -> Reply:
    """How far learning models have come this year, and what can be done about it."""
    tops = [top for top in talk.account.powers.tops(Action.SEE_MODELS) if top.kind in _OF_WARDS]
    year = year_of(talk)
    if tops:
        return _ward(talk, min(tops, key=lambda one: len(one.path)), year)
    return _unit_screen(talk, talk.unit, year)


@conversation("danhhieu", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_unit(talk: Talk) -> Reply:
    """The same, of one unit."""
    return _unit_screen(talk, given_unit(talk, Action.SEE_MODELS), year_of(talk))


def _ward(talk: Talk, top: UnitRef, year: int) -> Reply:
    found = recognition.overview(talk.scene.db, top, year, by=talk.actor)
    lines: list[Wording] = [messages.models_title(year=str(year), unit=top.called)]
    for subject in MODELS:
        lines += _share(found.standings[subject], subject, found.bounds.get(subject))
    lines += _citizens(found.citizens)
    offers = [Offer(f"xetloai {one} {year}", short(one)) for one in MODELS]
    offers.append(Offer(f"congdan {top.id} {year}", messages.citizens_short()))
    return talk.done(Lines(tuple(lines)), offers=offers)


def _citizens(found: Rate) -> list[Wording]:
    """How many are registered on the national software, and how many are missing."""
    if not found.standing.reached and found.based is None:
        return [messages.models_none(of=messages.citizens_of())]
    lines: list[Wording] = [rate_line(found)]
    target, of = found.target, messages.citizens_of()
    if found.standing.declared:
        lines.append(messages.models_declared(count=found.standing.declared, of=of))
    if target is not None and target.missing:
        beyond = target.target.more_than is not None
        said = messages.models_missing_beyond if beyond else messages.models_missing
        bound = target.target.more_than if beyond else target.target.at_least
        lines.append(said(count=target.missing, of=of, percent=bound or 0))
    return lines


def _share(one: Standing, subject: Subject, bound: Bound | None) -> list[Wording]:
    """How many are recognised, and how many are missing to what the plan asks for."""
    of = noun(subject)
    if not one.out_of:
        return [messages.models_none(of=of)]
    lines: list[Wording] = [
        messages.models_share(of=of, count=one.reached, all=one.out_of, share=one.share)
    ]
    if one.declared:
        lines.append(messages.models_declared(count=one.declared, of=of))
    missing = still_missing(bound, one.reached, one.out_of) if bound else 0
    if bound is not None and missing:
        lines.append(_missing(bound, missing, subject))
    return lines


def _missing(bound: Bound, missing: int, subject: Subject) -> Text:
    said = messages.models_missing_beyond if bound.beyond else messages.models_missing
    return said(count=missing, of=noun(subject), percent=bound.percent)


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
    bound = recognition.bounds(db, unit, year).get(Subject.FAMILY)
    lines += _share(families, Subject.FAMILY, bound)[1:]
    where = f"{unit.id} {Subject.FAMILY} {year}"
    ways = []
    if powers.may(Action.REVIEW, unit):
        ways.append(Offer(f"denghi {where}", messages.round_propose()))
    if powers.may(Action.ASSESS, unit):
        ways.append(Offer(f"dangky {where}", messages.round_register()))
    ways.append(Offer(f"motnha {unit.id} {year}", messages.models_one_family()))
    if marksheet.is_possible(db, unit, year, by=talk.actor):
        ways.append(Offer(f"chamexcel {unit.id} {year}", messages.marks_open()))
    if len(ways) < MOST_CHOICES - 1:
        ways.append(Offer(f"noinay {unit.id} {year}", title(Subject.GROUP)))
    ways.append(Offer(f"danhhieuthem {unit.id} {year}", messages.models_beside()))
    return talk.done(Lines(tuple(lines)), offers=ways)


@conversation("danhhieuthem", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_beside(talk: Talk) -> Reply:
    """What else a chapter has: its own title, its citizens, and another year."""
    unit, year = given_unit(talk, Action.SEE_MODELS), year_of(talk)
    ways = [
        Offer(f"congdan {unit.id} {year}", messages.citizens_open()),
        Offer(f"noinay {unit.id} {year}", title(Subject.GROUP)),
        _back(talk, year),
    ]
    if not talk.account.powers.tops(Action.RECOGNISE):
        ways.append(Offer(f"danhhieu {unit.id} {year}", messages.models_back()))
    said = messages.models_beside_title(unit=unit.called, year=str(year))
    return talk.done(said, offers=ways)


def _stages(unit: UnitRef, one: Standing, subject: Subject, year: int) -> list[Wording]:
    head = messages.models_head(model=title(subject), year=str(year), unit=unit.called)
    if not one.out_of:
        return [head, messages.models_none(of=noun(subject))]
    stages = messages.models_stages(
        all=one.out_of,
        of=noun(subject),
        registered=one.registered,
        proposed=one.proposed,
        recognised=one.reached,
    )
    held = [messages.models_held(held=one.held, of=noun(subject))] if one.held else []
    return [head, stages, *held]


def _clan(talk: Talk, unit: UnitRef, year: int) -> Reply:
    db = talk.scene.db
    (families,) = recognition.each_clan(db, unit, year, by=talk.actor)
    lines = _stages(unit, families, Subject.FAMILY, year)
    lines += _share(families, Subject.FAMILY, CLAN_BOUND)[1:]
    ways = [
        Offer(f"noinay {unit.id} {year}", title(Subject.CLAN)),
        Offer(f"nhatrongho {unit.id} {year}", messages.clan_families()),
    ]
    return talk.done(Lines(tuple(lines)), offers=[*ways, _back(talk, year)])


def _unit_board(talk: Talk, unit: UnitRef, year: int) -> Reply:
    one = recognition.model_of(talk.scene.db, unit, year, by=talk.actor)
    if one is None:
        raise Gone
    ways = [
        Offer(f"noinay {unit.id} {year}", title(Subject.UNIT)),
        Offer(f"congdan {unit.id} {year}", messages.citizens_open()),
    ]
    rate = citizenrates.rate(talk.scene.db, unit, year, by=talk.actor)
    lines = (_stands(one, year), *_citizens(rate))
    return talk.done(Lines(lines), offers=[*ways, _back(talk, year)])


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
    top, subject, year = top_of(talk, Action.SEE_MODELS), subject_of(talk), year_of(talk)
    db = talk.scene.db
    figures = recognition.standing(db, top, subject, year, by=talk.actor)
    lines = _stages(top, figures, subject, year)
    lines += _share(figures, subject, recognition.bounds(db, top, year).get(subject))[1:]
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
        ways += _papers(talk, top, subject, year)
        ways.append(Offer(f"tungnoi {subject} {year}", messages.models_each_chapter()))
    elif talk.account.powers.may(Action.REVIEW, top):
        ways.append(Offer(f"denghi {top.id} {subject} {year}", messages.round_propose()))
    if subject is Subject.CLAN:
        ways.append(Offer(f"tungnoi {subject} {year}", messages.models_each_clan()))
        ways.append(Offer(f"themnhaho {year}", messages.clan_add_family()))
    if talk.account.powers.may(Action.KEEP_CRITERIA, top):
        ways.append(Offer(f"botieuchi {subject} {year}", messages.criteria_open()))
    if subject in {Subject.GROUP, Subject.UNIT}:
        ways += _papers(talk, top, subject, year)
    return ways[: MOST_CHOICES - 1]


@conversation("tungnoi", may=Action.SEE_MODELS, takes=("subject", "year"), hidden=True)
def see_each(talk: Talk) -> Reply:
    """One line a chapter, or a clan."""
    top, subject, year = top_of(talk, Action.SEE_MODELS), subject_of(talk), year_of(talk)
    of_clans = subject is Subject.CLAN
    tell = recognition.each_clan if of_clans else recognition.each_chapter
    each = tell(talk.scene.db, top, year, by=talk.actor)
    back = Offer(f"xetloai {subject} {year}", messages.models_back())
    if not each:
        return talk.done(messages.models_none(of=noun(subject)), offers=[back])
    lines: list[Wording] = [
        messages.models_each_title(year=str(year)),
        *(_line(one) for one in each[:MOST_LINES]),
    ]
    if len(each) > MOST_LINES:
        lines.append(messages.tally_silent_more(more=len(each) - MOST_LINES))
    offers = _papers(talk, top, subject, year) if of_clans else []
    if not of_clans:
        offers = [Offer(f"motnoi {year}", messages.models_one_chapter())]
    return talk.done(Lines(tuple(lines)), offers=[*offers, back])


def _papers(talk: Talk, top: UnitRef, subject: Subject, year: int) -> list[Offer]:
    if not talk.account.powers.may(Action.RECOGNISE, top):
        return []
    return [Offer(f"giayto {subject} {year}", messages.papers_open())]


def _line(one: Standing) -> Text:
    return messages.models_line(
        unit=one.unit.name,
        recognised=one.reached,
        all=one.out_of,
        proposed=one.waiting,
        declared=one.declared,
    )


@conversation("motnoi", may=Action.SEE_MODELS, takes=("year",), hidden=True)
def see_one_chapter(talk: Talk) -> Reply:
    """One chapter, picked by its name."""
    return _unit_screen(talk, talk.unit, year_of(talk))


# ---- going through a list ----------------------------------------------------------------------


class PageOf(Ticking):
    """A page of candidates."""

    def __init__(self, unit: UnitRef, year: int, which: Round, page: Page, *, seen: bool) -> None:
        self.unit, self.year, self.which, self.page, self.seen = unit, year, which, page, seen
        self.subject = page.candidates[0].subject

    def words(self) -> PageWords:
        """What it says."""
        about: dict[str, Value] = {
            "year": str(self.year),
            "unit": self.unit.called,
            "left": self.page.left,
            "of": noun(self.subject),
        }
        return PageWords(
            title=Text(f"round-title-{self.which}", about),
            all=Text(f"round-all-{self.which}", {"count": len(self.page.candidates)}),
            some=Text(f"round-except-{self.which}"),
            but=Text(f"round-but-{self.which}"),
        )

    def listed(self) -> Sequence[tuple[int, str]]:
        """The candidates."""
        return [(one.target, called(one)) for one in self.page.candidates]

    def names(self, targets: Sequence[int], scene: Scene) -> Mapping[int, str]:
        """How they are called now."""
        found = recognition.shown_again(
            scene.db, self.unit, self.subject, self.year, targets, by=scene.actor
        )
        return {one.target: called(one) for one in found}


_ROUND = ("unit", "subject", "year", "seen")


@conversation("dangky", may=Action.ASSESS, takes=_ROUND, hidden=True)
def register(talk: Talk) -> Reply:
    """Families or units register for the year's title, a page at a time."""
    return _go_through(talk, given_unit(talk, Action.ASSESS), subject_of(talk), Round.REGISTER)


@conversation("denghi", may=Action.REVIEW, takes=_ROUND, hidden=True)
def propose(talk: Talk) -> Reply:
    """Families or units are proposed for recognition, a page at a time: all, or all but some."""
    return _go_through(talk, given_unit(talk, Action.REVIEW), subject_of(talk), Round.PROPOSE)


@conversation("congnhan", may=Action.RECOGNISE, takes=("decision", "seen"), hidden=True)
def recognise(talk: Talk) -> Reply:
    """Those proposed are recognised under a decision, a page at a time."""
    top = top_of(talk, Action.RECOGNISE)
    number = number_in(talk.given("decision"))
    if number is None:
        raise Gone
    decision = recognition.decision(talk.scene.db, top, DecisionId(number), by=talk.actor)
    return _go_through(talk, top, decision.subject, Round.RECOGNISE, decision)


def _go_through(
    talk: Talk, unit: UnitRef, subject: Subject, which: Round, decision: Decision | None = None
) -> Reply:
    year = decision.year if decision is not None else year_of(talk)
    again = f"{_COMMANDS[which]} {unit.id} {subject} {year}"
    if decision is not None:
        again = f"{_COMMANDS[which]} {decision.id}"
    if talk.given("seen") == UNDO:
        return _undo(talk, unit, subject, year, which, again)
    page = recognition.next_page(talk.scene.db, unit, subject, year, which, by=talk.actor)
    if not page.candidates:
        return _all_seen(talk, unit, subject, year, again)
    talk.doing(Text(f"round-doing-{which}"))
    seen = talk.given("seen") is not None
    said = talk.ask("page", PageOf(unit, year, which, page, seen=seen))
    if isinstance(said, str):
        if said == UNDO:
            return _undo(talk, unit, subject, year, which, again)
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


def _undo(  # all that tells a list from another
    talk: Talk, unit: UnitRef, subject: Subject, year: int, which: Round, again: str
) -> Reply:
    """The last page gone through is taken back, and shown again."""
    recognition.take_back(talk.db, unit, subject, which, year=year, by=talk.actor)
    return talk.done(messages.round_undone(), then=again)


_COMMANDS: Mapping[Round, str] = {
    Round.REGISTER: "dangky",
    Round.PROPOSE: "denghi",
    Round.RECOGNISE: "congnhan",
}


def _passed(passed: Passed, which: Round, subject: Subject) -> Wording:
    told: dict[str, Value] = {"count": passed.yes, "of": noun(subject)}
    if which is Round.RECOGNISE:
        told["unmarked"] = passed.unmarked
    done = Text(f"round-done-{which}", told)
    if not passed.no:
        return done
    names = ", ".join(titled(one.honorific, one.name) for one in passed.no)
    return Lines((done, Text(f"round-left-out-{which}", {"names": names})))


def _all_seen(talk: Talk, unit: UnitRef, subject: Subject, year: int, again: str) -> Reply:
    figures = recognition.standing(talk.scene.db, unit, subject, year, by=talk.actor)
    bound = recognition.bounds(talk.scene.db, unit, year).get(subject)
    lines = [messages.round_all_seen(), *_stages(unit, figures, subject, year)[1:]]
    lines += _share(figures, subject, bound)[1:]
    offers = [Offer(_home_of(unit, subject, year), messages.models_back())]
    if talk.given("seen") is not None:
        offers.insert(0, Offer(f"{again} {UNDO}", messages.round_undo()))
    return talk.done(Lines(tuple(lines)), offers=[*offers, Offer("menu", messages.all_done())])


def _home_of(unit: UnitRef, subject: Subject, year: int) -> str:
    if unit.kind in _OF_WARDS:
        return f"xetloai {subject} {year}"
    return f"danhhieu {unit.id} {year}"


# ---- one family, one unit ----------------------------------------------------------------------


@conversation("motnha", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_family(talk: Talk) -> Reply:
    """Where one family stands, and another step for it."""
    unit, year = given_unit(talk, Action.SEE_MODELS), year_of(talk)
    household = talk.ask("household", FamilyPick(unit, year))
    if household.id is None:
        raise Gone
    one = recognition.family(talk.scene.db, unit, household.id, year, by=talk.actor)
    return _one(talk, unit, one, year)


@conversation("noinay", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_model(talk: Talk) -> Reply:
    """Where a chapter, clan or unit board itself stands."""
    return _one_model(talk, given_unit(talk, Action.SEE_MODELS), year_of(talk))


def _one_model(talk: Talk, unit: UnitRef, year: int) -> Reply:
    one = recognition.model_of(talk.scene.db, unit, year, by=talk.actor)
    if one is None:
        raise Gone
    return _one(talk, unit, one, year)


_KEEP, _ASSESS, _WITHDRAW, _CERTIFY = "keep", "assess", "withdraw", "certify"
LONGEST_REASON = 300


def _one(talk: Talk, unit: UnitRef, one: Candidate, year: int) -> Reply:
    home = _home_of(unit, one.subject, year)
    offers = [Offer(to, Text(f"model-to-{to}")) for to in _steps(talk, unit, one)]
    version = assessment.version_for(talk.scene.db, unit, one, year, by=talk.actor)
    if version is not None:
        offers.insert(0, Offer(_ASSESS, messages.model_assess()))
    if one.state is State.RECOGNISED and talk.account.powers.may(Action.RECOGNISE, unit):
        offers.append(Offer(_CERTIFY, messages.papers_certificate()))
        offers.append(Offer(_WITHDRAW, messages.model_withdraw()))
    held = titles.holding(talk.scene.db, unit, one, year, by=talk.actor)
    stands = Lines((_stands(one, year), *validity(held, year)))
    if not offers:
        return talk.done(stands, offers=[Offer(home, messages.models_back())])
    to = talk.ask("to", OneOf(stands, *offers, Offer(_KEEP, messages.model_keep())))
    if to == _CERTIFY:
        return talk.done(then=f"giaycua {unit.id} {one.subject} {one.target} {year}")
    if to == _KEEP:
        # Of a school or office this is all there is to see: it would be asked again at once.
        return talk.done(then="menu" if unit.kind is UnitKind.UNIT_BOARD else home)
    if to == _WITHDRAW:
        return _withdraw(talk, unit, one, year)
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


def _withdraw(talk: Talk, unit: UnitRef, one: Candidate, year: int) -> Reply:
    """A title is taken back, with the reason."""
    reason = talk.ask("why", Words(messages.ask_withdraw(), most=LONGEST_REASON))
    talk.confirm(
        messages.withdraw_summary(
            name=called(one), model=title(one.subject), year=str(year), reason=reason
        ),
        yes=messages.withdraw_yes(),
    )
    recognition.withdraw(talk.db, unit, one, reason, year=year, by=talk.actor)
    home = Offer(_home_of(unit, one.subject, year), messages.models_back())
    return talk.done(_stands(dataclasses.replace(one, state=State.WITHDRAWN), year), offers=[home])


def _stands(one: Candidate, year: int) -> Text:
    return messages.model_stands(
        name=called(one), model=title(one.subject), year=str(year), state=state_of(one)
    )


_STEPS: Mapping[State | None, Sequence[State]] = {
    None: (State.PROPOSED, State.REGISTERED),
    State.UNREGISTERED: (State.PROPOSED, State.REGISTERED),
    State.REGISTERED: (State.PROPOSED, State.UNREGISTERED),
    State.LEFT_OUT: (State.PROPOSED,),
    State.PROPOSED: (State.LEFT_OUT,),
    State.RECOGNISED: (),
    State.WITHDRAWN: (),
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
