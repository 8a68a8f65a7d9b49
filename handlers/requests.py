"""Figures asked of units: which, whom, until when; who has answered, reminding, closing."""

from collections.abc import Sequence
from datetime import date

from dialogue.lastday import LastDay
from dialogue.questions import Offer, OneOf
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.clock import Week
from domain.errors import Gone
from domain.figures import (
    OF_DAYS,
    AskedTarget,
    Figure,
    NobodyAsked,
    NobodySilent,
    Period,
    Request,
)
from domain.ids import number_in
from domain.permissions import Action
from domain.reported import PlanSucceeded, TargetDropped
from domain.texts import Lines, Text, Verbatim, Wording
from domain.units import UnitKind, UnitRef
from handlers.basefigures import measured
from handlers.figurefields import Fields
from handlers.figures import amount, given_request, home_offer, in_a_row, names, periods, span
from handlers.tally import BEFORE, MOST_LEADS, listed_names, write_for
from locales import messages
from locales.dates import day_span
from services import figures, reported, targets
from services.figures import Progress
from storage.figures import Answered

#: Units to be called that are named; beyond them only how many there are.
_MOST_CALLED = 6
#: Units told in one message, with what each answered.
_PAGE = 12


# ---- asking --------------------------------------------------------------------------------------


@conversation("baocao", alias="report", may=Action.ASK_FIGURES)
def see_requests(talk: Talk) -> Reply:
    """What is being asked of the units, and how far it is; or something is asked at once."""
    found = figures.open_requests(talk.scene.db, by=talk.actor)
    if not found:
        return talk.done(then="hoiso")
    lines = [
        messages.request_line(
            fields=_named(one),
            day=one.last_day,
            answered=answered,
            all=asked,
        )
        for one, asked, answered in found[:MOST_LEADS]
    ]
    offers = [
        Offer(f"dotso {one.id}", messages.request_open(day=one.last_day, number=one.id))
        for one, _, _ in found[:MOST_LEADS]
    ]
    return talk.done(
        messages.requests_title(count=len(found)),
        Lines(tuple(lines)),
        offers=[*offers, Offer("hoiso", messages.request_new()), home_offer()],
    )


@conversation("hoiso", may=Action.ASK_FIGURES, hidden=True)
def ask_units(talk: Talk) -> Reply:
    """Units are asked for figures: which, of which days, whom, until when."""
    top = _top(talk)
    talk.doing(messages.doing_ask_figures())
    fields = talk.ask("fields", Fields())
    period = _ask_period(talk, fields)
    whom = _ask_whom(talk, top)
    until = talk.ask("until", LastDay())
    to_call = figures.heads(talk.scene.db, whom, talk.scene.today).to_call
    wards = top.kind is UnitKind.DISTRICT
    head = messages.request_summary_wards if wards else messages.request_summary
    summary = [
        head(count=len(whom), day=until),
        messages.request_fields(fields=names(fields), days=span(period)),
    ]
    talk.confirm(
        warned(summary, to_call),
        yes=messages.request_yes(count=len(whom) - len(to_call))
        if len(to_call) < len(whom)
        else messages.request_yes_calls(),
        drop=messages.confirm_later(),
    )
    request = figures.ask(talk.db, top, whom, fields, period, until, by=talk.actor)
    return talk.done(
        messages.request_made(),
        offers=[
            Offer(f"dotso {request}", messages.request_see()),
            *write_for(to_call, str(request)),
            home_offer(),
        ],
    )


def _top(talk: Talk) -> UnitRef:
    """The ward or district of an officer."""
    tops = [one for one in talk.account.powers.tops(Action.ASK_FIGURES) if not one.practice]
    if not tops:
        raise Gone
    return min(tops, key=lambda unit: len(unit.path))


def _ask_period(talk: Talk, fields: Sequence[Figure]) -> Period:
    """The days figures are of; how things stand is told of today."""
    today = talk.scene.today
    if not any(one in OF_DAYS for one in fields):
        return Period(today, today)
    known = periods(today)
    this, before = known["this"], known[BEFORE]
    chosen = talk.ask(
        "period",
        OneOf(
            messages.ask_period(),
            Offer("this", messages.period_this(days=day_span(this.first, this.last))),
            Offer(BEFORE, messages.period_before(days=day_span(before.first, before.last))),
            Offer("year", messages.period_year()),
        ),
    )
    return known[chosen]


_KIND_LABELS = {
    UnitKind.CHAPTER: messages.those_chapters,
    UnitKind.CLAN_BOARD: messages.those_clans,
    UnitKind.UNIT_BOARD: messages.those_boards,
}


def _ask_whom(talk: Talk, top: UnitRef) -> list[UnitRef]:
    """All units below, those of a kind, or those that said nothing last week."""
    everyone = figures.askable(talk.scene.db, top, by=talk.actor)
    if not everyone:
        raise NobodyAsked
    kinds = {one.kind for one in everyone}
    offers = [Offer("all", messages.those_all(count=len(everyone)))]
    if len(kinds) > 1:
        offers += [
            Offer(kind, label(count=sum(one.kind is kind for one in everyone)))
            for kind, label in _KIND_LABELS.items()
            if kind in kinds
        ]
    offers.append(Offer("silent", messages.those_silent()))
    chosen = talk.ask("those", OneOf(messages.ask_those(), *offers))
    if chosen == "all":
        return everyone
    if chosen != "silent":
        return [one for one in everyone if one.kind == chosen]
    week = Week.of(talk.scene.today).before()
    silent = figures.silent(talk.scene.db, top, everyone, week, by=talk.actor)
    if not silent:
        raise NobodySilent
    return silent


def warned(summary: Sequence[Wording], to_call: Sequence[UnitRef]) -> Lines:
    """A summary, and whom nobody can write to."""
    if not to_call:
        return Lines(tuple(summary))
    if len(to_call) > _MOST_CALLED:
        return Lines((*summary, messages.figures_to_call(count=len(to_call))))
    return Lines((*summary, messages.nudge_to_call(names=listed_names(to_call))))


# ---- following -----------------------------------------------------------------------------------


def _progress(talk: Talk) -> Progress:
    request = given_request(talk.given("request"))
    return figures.progress(talk.scene.db, request, by=talk.actor)


@conversation("dotso", may=Action.ASK_FIGURES, takes=("request",), hidden=True)
def see_request(talk: Talk) -> Reply:
    """Who has answered, who has not, and what can be done about it."""
    found = _progress(talk)
    if found.request.target is not None:
        return _see_asked_target(talk, found, found.request.target)
    request, silent = found.request, found.silent
    lines: list[Wording] = [
        messages.request_fields(fields=names(request.fields), days=span(request.period)),
        messages.request_progress(
            day=request.last_day, answered=len(found.answered), all=found.all
        ),
    ]
    offers = [Offer(f"sodot {request.id}", messages.request_answers())]
    if request.closed:
        lines.append(messages.request_is_closed())
        return talk.done(Lines(tuple(lines)), offers=[*offers, home_offer()])
    if silent:
        lines.append(messages.request_silent(names=_few_names(silent)))
        offers.insert(0, Offer(f"nhacdot {request.id}", messages.request_nudge(count=len(silent))))
    offers.append(Offer(f"dongdot {request.id}", messages.request_close()))
    return talk.done(Lines(tuple(lines)), offers=[*offers, home_offer()])


def _see_asked_target(talk: Talk, found: Progress, asked: AskedTarget) -> Reply:
    """The figure of a target: whether whoever holds it has told it, and what it is."""
    request, silent = found.request, found.silent
    lines: list[Wording] = [
        messages.request_target(
            label=asked.label, units=listed_names([one.unit for one in found.asked])
        ),
        messages.request_progress(
            day=request.last_day, answered=len(found.answered), all=found.all
        ),
    ]
    try:
        number, target = targets.asked_still(talk.scene.db, request, talk.scene.today)
    except (PlanSucceeded, TargetDropped):
        lines.append(messages.request_target_gone())
        return talk.done(Lines(tuple(lines)), offers=[*_close(request), home_offer()])
    told = reported.noted(talk.scene.db, request, talk.scene.today)
    if found.answered and told is not None:
        value = measured(target)[2](told.value)
        lines.append(messages.request_told(value=value))
        lines.append(messages.reported_noted(source=told.source, day=told.as_of))
    see = Offer(f"chitieu {number} 0 {request.by.id}", messages.report_see_target())
    if request.closed:
        lines.append(messages.request_is_closed())
        return talk.done(Lines(tuple(lines)), offers=[see, home_offer()])
    nudge = []
    if silent:
        lines.append(messages.request_silent(names=_few_names(silent)))
        nudge.append(Offer(f"nhacdot {request.id}", messages.request_nudge(count=len(silent))))
    return talk.done(Lines(tuple(lines)), offers=[*nudge, see, *_close(request), home_offer()])


def _close(request: Request) -> list[Offer]:
    """The way to ask no more, while something is asked."""
    if request.closed:
        return []
    return [Offer(f"dongdot {request.id}", messages.request_close())]


def _few_names(some: Sequence[UnitRef]) -> str:
    shown = listed_names(some[:20])
    return f"{shown} …" if len(some) > 20 else shown


@conversation("nhacdot", may=Action.ASK_FIGURES, takes=("request",), hidden=True)
def nudge_asked(talk: Talk) -> Reply:
    """Those who have not answered are reminded, after a look at who and what."""
    found = _progress(talk)
    request, silent = found.request, found.silent
    back = Offer(f"dotso {request.id}", messages.request_see())
    if request.closed or not silent:
        return talk.done(messages.request_nobody_left(), offers=[back, home_offer()])
    heads = figures.heads(talk.scene.db, silent, talk.scene.today)
    ways = write_for(heads.to_call, str(request.id))
    if not heads.reachable:
        return talk.done(warned([], heads.to_call), offers=[*ways, back])
    reached = [one for one in silent if one not in heads.to_call]
    if request.target is not None:
        words = asking_of(request, silent[0])
        summary = messages.holder_summary(unit=silent[0].called, words=words)
    else:
        summary = messages.nudge_summary(names=_few_names(reached), words=asking(request))
    talk.confirm(
        warned([summary], heads.to_call),
        yes=messages.nudge_yes(count=len(heads.reachable)),
        drop=messages.confirm_later(),
        ways=ways,
    )
    figures.nudge(talk.db, request.id, by=talk.actor)
    return talk.done(messages.nudged(count=len(heads.reachable)), offers=[back, home_offer()])


def _named(request: Request) -> Wording:
    """What is asked, in a few words."""
    return Verbatim(request.target.called) if request.target else names(request.fields)


def asking(request: Request) -> Text:
    """What heads are asked."""
    return messages.figures_asked(
        who=_who(request.by),
        fields=names(request.fields),
        days=span(request.period),
        day=request.last_day,
    )


def asking_of(request: Request, unit: UnitRef) -> Text:
    """What the head of a unit is asked, who may be that of others too."""
    if request.target is not None:
        return asked_for_target(request.by, unit, request.target.label, request.last_day)
    return messages.figures_asked_of(
        who=_who(request.by),
        unit=unit.called,
        fields=names(request.fields),
        days=span(request.period),
        day=request.last_day,
    )


def asked_for_target(top: UnitRef, unit: UnitRef, label: str, day: date) -> Text:
    """What the holder of a target's figure is asked, until a day."""
    return messages.target_asked(who=_who(top), unit=unit.called, label=label, day=day)


def home_line(request: Request, unit: UnitRef) -> Text:
    """What waits for a head who was asked, on the first screen."""
    if request.target is not None:
        return messages.home_target_asked(
            who=_who(request.by),
            unit=unit.called,
            label=request.target.called,
            day=request.last_day,
        )
    return messages.home_figures_asked(
        who=_who(request.by), count=len(request.fields), unit=unit.called, day=request.last_day
    )


def _who(top: UnitRef) -> Text:
    return messages.place_ward() if top.kind is UnitKind.WARD else messages.place_association()


@conversation("sodot", may=Action.ASK_FIGURES, takes=("request", "page"), hidden=True)
def see_answers(talk: Talk) -> Reply:
    """What each unit told."""
    request = given_request(talk.given("request"))
    found, told = figures.answers(talk.scene.db, request, by=talk.actor)
    if found.request.target is not None:
        return talk.done(then=f"dotso {request}")
    first = _PAGE * (number_in(talk.given("page"), most=999) or 0)
    shown = [one.unit for one in found.asked if one.unit.id in told]
    lines = [
        _answer_line(one, told[one.id], found.request.fields)
        for one in shown[first : first + _PAGE]
    ]
    if not lines:
        lines = [messages.request_no_answers()]
    offers = [Offer(f"dotso {request}", messages.back())]
    if len(shown) > first + _PAGE:
        more = Offer(f"sodot {request} {first // _PAGE + 1}", messages.pick_more())
        offers.insert(0, more)
    title = messages.request_answers_title(days=span(found.request.period))
    return talk.done(title, Lines(tuple(lines)), offers=offers)


def _answer_line(unit: UnitRef, told: Answered, fields: Sequence[Figure]) -> Wording:
    values = [amount(one, told.values[one]) for one in fields if one in told.values]
    said = in_a_row(values) if values else messages.figure_not_yet()
    if told.told_by is not None:
        said = messages.figure_by_phone(value=said, name=told.told_by, day=told.told_on)
    return messages.figure_line(figure=Verbatim(unit.name), value=said)


@conversation("dongdot", may=Action.ASK_FIGURES, takes=("request",), hidden=True)
def close_request(talk: Talk) -> Reply:
    """Nothing more is asked."""
    found = _progress(talk)
    if not found.request.closed:
        left = len(found.silent)
        talk.confirm(
            messages.request_close_summary(day=found.request.last_day, left=left),
            yes=messages.request_close_yes(),
            drop=messages.confirm_later(),
        )
        figures.close(talk.db, found.request.id, by=talk.actor)
    ways = [Offer("baocao", Text("command-baocao")), Offer("menu", messages.all_done())]
    return talk.done(messages.request_closed_now(), offers=ways)
