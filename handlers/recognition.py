"""How far learning models have come: in a ward or district, of one kind, in one unit."""

from collections.abc import Sequence

from dialogue.questions import MOST_CHOICES, Offer
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.criteria import Subject
from domain.errors import Gone
from domain.permissions import Action
from domain.recognition import (
    MODEL_OF,
    MODELS,
    PLACES,
    Bound,
    ModelStanding,
)
from domain.texts import Lines, Text, Wording
from domain.units import UnitKind, UnitRef
from handlers.candidates import stands
from handlers.citizens import rate_line
from handlers.models import (
    MOST_LINES,
    OF_WARDS,
    called,
    given_unit,
    noun,
    short,
    state_of,
    subject_of,
    title,
    top_of,
    year_of,
)
from locales import messages
from services import citizenrates, criteria, marksheet, recognition, standings
from services.citizenrates import Rate

#: Ways on that are shown at once, beside the way back.
_WAYS = MOST_CHOICES - 1


# ---- where one stands --------------------------------------------------------------------------


@conversation("danhgia", alias="assess", may=Action.SEE_MODELS, takes=("year",))
def see_models(talk: Talk) -> Reply:
    """How far learning models have come this year, and what can be done about it."""
    tops = [top for top in talk.account.powers.tops(Action.SEE_MODELS) if top.kind in OF_WARDS]
    year = year_of(talk)
    if tops:
        return _ward(talk, min(tops, key=lambda one: len(one.path)), year)
    return _unit_screen(talk, talk.unit, year)


@conversation("danhhieu", may=Action.SEE_MODELS, takes=("unit", "year"), hidden=True)
def see_unit(talk: Talk) -> Reply:
    """The same, of one unit."""
    return _unit_screen(talk, given_unit(talk, Action.SEE_MODELS), year_of(talk))


def _ward(talk: Talk, top: UnitRef, year: int) -> Reply:
    found = standings.overview(talk.scene.db, top, year, by=talk.actor)
    lines: list[Wording] = [messages.models_title(year=str(year), unit=top.called)]
    for subject in MODELS:
        lines += share_lines(found.standings[subject], subject, found.bounds.get(subject))
    lines += _citizens(found.citizens)
    offers = [Offer(f"xetloai {one} {year}", short(one)) for one in MODELS]
    others = Offer(f"danhhieuxa {year}", messages.models_of_places())
    return talk.done(Lines(tuple(lines)), offers=[*offers, others])


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


@conversation("danhhieuxa", may=Action.SEE_MODELS, takes=("year",), hidden=True)
def see_places(talk: Talk) -> Reply:
    """What a ward or district has beside the models of the first screen: citizens, its own."""
    top, year = top_of(talk, Action.SEE_MODELS), year_of(talk)
    if top.kind not in OF_WARDS:
        return _unit_screen(talk, top, year)
    db, by = talk.scene.db, talk.actor
    lines: list[Wording] = [messages.models_title(year=str(year), unit=top.called)]
    ways = [Offer(f"congdan {top.id} {year}", messages.citizens_short())]
    if top.kind is UnitKind.DISTRICT:
        communes = standings.of(db, top, Subject.COMMUNE, year, by=by)
        lines += share_lines(communes, Subject.COMMUNE, None)
        ways.append(Offer(f"xetloai {Subject.COMMUNE} {year}", short(Subject.COMMUNE)))
    own = recognition.model_of(db, top, year, by=by)
    if own is not None:
        lines.append(
            messages.model_stands(
                name=called(own), model=title(own.subject), year=str(year), state=state_of(own)
            )
        )
        ways.append(Offer(f"noinay {top.id} {year}", short(own.subject)))
    back = Offer(f"danhgia {year}", messages.models_back())
    return talk.done(Lines(tuple(lines)), offers=[*ways, back, Offer("menu", messages.all_done())])


def share_lines(one: ModelStanding, subject: Subject, bound: Bound | None) -> list[Wording]:
    """How many are recognised, and how many are missing to what the plan asks for."""
    of = noun(subject)
    if not one.out_of:
        return [messages.models_none(of=of)]
    lines: list[Wording] = [
        messages.models_share(of=of, count=one.reached, all=one.out_of, share=one.share)
    ]
    if one.declared:
        lines.append(messages.models_declared(count=one.declared, of=of))
    missing = bound.missing(one.reached, one.out_of) if bound else 0
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
    families = standings.of(db, unit, Subject.FAMILY, year, by=talk.actor)
    lines = stage_lines(unit, families, Subject.FAMILY, year)
    bound = standings.bounds(db, unit, year).get(Subject.FAMILY)
    lines += share_lines(families, Subject.FAMILY, bound)[1:]
    where = f"{unit.id} {Subject.FAMILY} {year}"
    ways = []
    if powers.may(Action.REVIEW, unit):
        ways.append(Offer(f"denghi {where}", messages.round_propose()))
    if powers.may(Action.ASSESS, unit):
        ways.append(Offer(f"dangky {where}", messages.round_register()))
    ways.append(Offer(f"motnha {unit.id} {year}", messages.models_one_family()))
    if marksheet.is_possible(db, unit, year, by=talk.actor):
        ways.append(Offer(f"chamexcel {unit.id} {year}", messages.marks_open()))
    if len(ways) < _WAYS:
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


def stage_lines(unit: UnitRef, one: ModelStanding, subject: Subject, year: int) -> list[Wording]:
    """How many are registered, put forward, recognised."""
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
    (families,) = standings.each_clan(db, unit, year, by=talk.actor)
    lines = stage_lines(unit, families, Subject.FAMILY, year)
    bound = criteria.bound_of_families(db, unit, year)
    lines += share_lines(families, Subject.FAMILY, bound)[1:]
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
    lines = (stands(one, year), *_citizens(rate))
    return talk.done(Lines(lines), offers=[*ways, _back(talk, year)])


def _back(talk: Talk, year: int) -> Offer:
    """The year before; from there, back to this one."""
    this = talk.scene.today.year
    other = this - 1 if year == this else this
    if talk.account.powers.tops(Action.RECOGNISE):
        return Offer(f"danhgia {year}", messages.models_back())
    return Offer(f"danhgia {other}", messages.models_year(year=str(other)))


# ---- what an officer does with one kind of model -----------------------------------------------


@conversation("xetloai", may=Action.SEE_MODELS, takes=("subject", "year", "more"), hidden=True)
def see_subject(talk: Talk) -> Reply:
    """One kind of model in a whole ward or district."""
    top, subject, year = top_of(talk, Action.SEE_MODELS), subject_of(talk), year_of(talk)
    if MODEL_OF.get(top.kind) is subject:
        return talk.done(then=f"noinay {top.id} {year}")
    db = talk.scene.db
    figures = standings.of(db, top, subject, year, by=talk.actor)
    lines = stage_lines(top, figures, subject, year)
    bounds = standings.bounds(db, top, year) if subject not in PLACES else {}
    lines += share_lines(figures, subject, bounds.get(subject))[1:]
    ways = _ways_of_subject(talk, top, subject, year, waiting=figures.waiting)
    home = f"danhhieuxa {year}" if subject in PLACES else f"danhgia {year}"
    shown = _some(ways, f"xetloai {subject} {year}", rest=talk.given("more") is not None)
    back = Offer(home, messages.models_back())
    return talk.done(Lines(tuple(lines)), offers=[*shown, back])


def _some(ways: Sequence[Offer], again: str, *, rest: bool) -> list[Offer]:
    """As many ways on as are shown at once; the rest is a tap away."""
    if len(ways) <= _WAYS:
        return [*ways]
    first = _WAYS - 1
    return [*ways[first:]] if rest else [*ways[:first], Offer(f"{again} 1", messages.home_more())]


def _ways_of_subject(
    talk: Talk, top: UnitRef, subject: Subject, year: int, *, waiting: int
) -> list[Offer]:
    """What can be done about one kind of model, the most used first."""
    powers = talk.account.powers
    decides, reviews = powers.may(Action.RECOGNISE, top), powers.may(Action.REVIEW, top)
    where = f"{subject} {year}"
    ways = {
        f"quyetdinh {where}": messages.decision_write() if waiting and decides else None,
        f"denghi {top.id} {where}": (
            messages.round_propose() if reviews and subject is not Subject.FAMILY else None
        ),
        f"giayto {where}": (
            messages.papers_open() if decides and subject is not Subject.CLAN else None
        ),
        f"tungnoi {where}": _each(subject),
        f"motdonvi {where}": (
            messages.models_one_unit() if subject is not Subject.FAMILY else None
        ),
        f"themnhaho {year}": (
            messages.clan_add_family() if decides and subject is Subject.CLAN else None
        ),
        f"bonhaho {year}": (
            messages.clan_drop_family() if decides and subject is Subject.CLAN else None
        ),
        f"botieuchi {where}": (
            messages.criteria_open() if powers.may(Action.KEEP_CRITERIA, top) else None
        ),
    }
    return [Offer(command, label) for command, label in ways.items() if label is not None]


def _each(subject: Subject) -> Text | None:
    """What is told one by one: families by chapter, families by clan."""
    if subject is Subject.FAMILY:
        return messages.models_each_chapter()
    return messages.models_each_clan() if subject is Subject.CLAN else None


@conversation("tungnoi", may=Action.SEE_MODELS, takes=("subject", "year"), hidden=True)
def see_each(talk: Talk) -> Reply:
    """One line a chapter, or a clan."""
    top, subject, year = top_of(talk, Action.SEE_MODELS), subject_of(talk), year_of(talk)
    of_clans = subject is Subject.CLAN
    tell = standings.each_clan if of_clans else standings.each_chapter
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
    if not of_clans:
        offers = [Offer(f"motnoi {year}", messages.models_one_chapter())]
    elif talk.account.powers.may(Action.RECOGNISE, top):
        offers = [Offer(f"giayto {subject} {year}", messages.papers_open())]
    else:
        offers = []
    return talk.done(Lines(tuple(lines)), offers=[*offers, back])


def _line(one: ModelStanding) -> Text:
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
