"""The week's figures on one screen, and the chapters that have said nothing."""

import textwrap
from collections.abc import Sequence

from sqlalchemy import Connection

from dialogue.questions import Offer
from dialogue.registry import conversation
from dialogue.talk import Reply, Talk
from domain.actors import Actor
from domain.clock import Week
from domain.errors import NotAllowed
from domain.figures import INCOMES
from domain.fund import IncomeKind
from domain.money import Dong
from domain.permissions import Action
from domain.plan import Target
from domain.tally import Tally, UnitTally
from domain.targets import TargetStanding
from domain.texts import Lines, Text, Verbatim, Wording
from domain.units import UnitKind, UnitRef
from handlers.resting import nudges_sent, rests_until
from locales import messages
from locales.dates import day_span
from locales.phones import shown
from services import groups, nudges, tally

BEFORE = "truoc"
#: Letters a line may have, so that it does not break on a small phone.
LINE = 38
#: Letters that stand before the first name of the silent chapters.
_SILENT_HEAD = 9
#: Names of silent chapters listed before "and so many more".
MOST_NAMED = 20
_EXCEL = "tally-sheet"


@conversation("tonghop", alias="tally", may=Action.SEE_TALLY, takes=("week",), in_groups=True)
def see_tally(talk: Talk) -> Reply:
    """The figures of this week, or of the last; in a group those of its unit."""
    if talk.scene.is_group:
        return _in_group(talk)
    top, week = _top(talk), _week(talk)
    figures = tally.weekly(talk.scene.db, top, week, by=talk.actor)
    which = "" if talk.given("week") is None else BEFORE
    other = Offer("tonghop", messages.tally_this())
    if not which:
        other = Offer(f"tonghop {BEFORE}", messages.tally_before())
    ways = ways_on(talk.scene.db, figures, by=talk.actor, which=which)
    return talk.done(*screen(figures), offers=[*ways, other])


def _in_group(talk: Talk) -> Reply:
    """Sums alone: whose group it is may know them, and nobody is named, no chapter either."""
    unit = groups.unit_of(talk.scene.db, talk.scene.chat)
    if unit is None:
        return talk.in_private()
    figures = tally.publicly(talk.scene.db, unit, _week(talk), talk.scene.today)
    return talk.done(*sums(figures))


def ways_on(db: Connection, figures: Tally, *, by: Actor, which: str) -> list[Offer]:
    """What can be done about a week's figures: this week's, or with `BEFORE` the last one's."""
    ways: list[tuple[str, Text]] = []
    if figures.silent and by.powers.may(Action.NUDGE, figures.top):
        ways.append(("nhacso", _way_to_remind(db, figures, by)))
    if figures.below:
        ways.append(("tunghoi", messages.tally_by_unit()))
    ways += [("bangtinh", messages.tally_excel()), ("chepzalo", messages.tally_copy())]
    return [Offer(f"{name} {which}".rstrip(), label) for name, label in ways]


def _way_to_remind(db: Connection, figures: Tally, by: Actor) -> Text:
    """Those who can be written to are reminded; where nobody can, all are to be called."""
    whom = nudges.silent_in(db, figures, by.today)
    of_wards = figures.top.kind is UnitKind.DISTRICT
    written = len(whom.units) - len(whom.to_call)
    if written:
        nudge = messages.tally_nudge_wards if of_wards else messages.tally_nudge
        return nudge(count=written)
    call = messages.tally_call_wards if of_wards else messages.tally_call
    return call(count=len(whom.to_call))


def screen(figures: Tally) -> list[Wording]:
    """The figures as they are read on a small phone: no line longer than 38 letters."""
    return [*sums(figures), _who_spoke(figures)] if figures.below else sums(figures)


def sums(figures: Tally) -> list[Wording]:
    """Money and people of a week, added up."""
    days = day_span(figures.week.monday, figures.week.sunday)
    money: list[Wording] = [
        messages.tally_title(place=figures.top.bare_name.upper(), days=days),
        messages.tally_income(total=figures.income.total),
        _change(figures),
        _kinds(figures),
    ]
    if figures.declared_income:
        money.append(messages.tally_declared(amount=figures.declared_income))
    if figures.kept:
        money.append(messages.tally_kept(kept=figures.kept))
    return [Lines(tuple(money)), _people(figures)]


def _change(figures: Tally) -> Text:
    change = figures.income.total - figures.before.total
    if change > 0:
        return messages.tally_more(amount=Dong(change))
    return messages.tally_less(amount=Dong(-change)) if change < 0 else messages.tally_same()


def _kinds(figures: Tally) -> Text:
    kinds = figures.income.by_kind
    return messages.tally_kinds(
        piggy=kinds[IncomeKind.PIGGY],
        wage=kinds[IncomeKind.WAGE],
        gift=kinds[IncomeKind.GIFT],
    )


def _people(figures: Tally) -> Lines:
    joined = f"{figures.joined:+d}" if figures.joined else "0"
    lines: list[Wording] = [messages.tally_members(count=figures.members, joined=joined)]
    if figures.declared_members:
        lines.append(messages.tally_members_declared(count=figures.declared_members))
    people = figures.population
    if people and figures.members_wanted is not None:
        share = figures.members * 1000 // people
        lines.append(messages.tally_members_share(share=share, wanted=figures.members_wanted))
    for title in figures.titles:
        lines += _title(title)
    if people and figures.fund_wanted is not None:
        each = Dong(figures.fund_year // people)
        lines.append(messages.tally_fund(amount=each, wanted=figures.fund_wanted))
    return Lines(tuple(lines))


def _title(one: TargetStanding) -> list[Wording]:
    """Learning families or citizens, how many more are wanted, and what of it was declared."""
    count, share, of = one.reached or 0, one.share, Text(f"tally-of-{one.source}")
    if share is None:
        lines: list[Wording] = [Text(f"tally-{one.source}", {"count": count})]
    else:
        lines = [Text(f"tally-{one.source}-share", {"count": count, "share": share})]
    if share is not None and one.missing:
        return [*lines, *_still_missing(one, of)]
    if one.declared:
        lines.append(_declared(one, of))
    return lines


def _still_missing(one: TargetStanding, of: Text) -> list[Wording]:
    """How many more are wanted; in one line with it that all there is was declared."""
    beyond, bound = one.target.more_than is not None, _bound(one.target)
    if one.declared and one.declared == one.reached:
        said = messages.tally_declared_beyond if beyond else messages.tally_declared_missing
        return [said(missing=one.missing, of=of, wanted=bound)]
    said = messages.tally_titles_beyond if beyond else messages.tally_titles_missing
    lines: list[Wording] = [said(missing=one.missing, of=of, wanted=bound)]
    return [_declared(one, of), *lines] if one.declared else lines


def _declared(one: TargetStanding, of: Text) -> Text:
    if one.declared == one.reached:
        return messages.tally_titles_all_declared()
    return messages.tally_titles_declared(count=one.declared, of=of)


def _bound(target: Target) -> int:
    bounds = (target.more_than, target.at_least, target.at_most)
    return next((bound for bound in bounds if bound is not None), 0)


def _who_spoke(figures: Tally) -> Lines:
    everyone, silent = len(figures.awaited), figures.silent
    of_wards = figures.top.kind is UnitKind.DISTRICT
    spoke = messages.tally_spoke_wards if of_wards else messages.tally_spoke
    lines: list[Wording] = [spoke(spoke=everyone - len(silent), all=everyone)]
    if silent:
        names = in_a_row([unit.name for unit in silent[:MOST_NAMED]])
        wrapped = textwrap.wrap(names, LINE, initial_indent=" " * _SILENT_HEAD)
        lines.append(messages.tally_silent(names="\n".join(wrapped).strip()))
    if len(silent) > MOST_NAMED:
        lines.append(messages.tally_silent_more(more=len(silent) - MOST_NAMED))
    return Lines(tuple(lines))


def listed_names(units: Sequence[UnitRef]) -> str:
    """Units in a row by their names."""
    return in_a_row([unit.name for unit in units])


def in_a_row(names: Sequence[str]) -> str:
    """Names in a row; what they have in common is said once: "TDP 7, 12, 18"."""
    parts = [name.rpartition(" ") for name in names]
    if len(names) > 1 and len({start for start, _, _ in parts}) == 1 and parts[0][0]:
        return f"{parts[0][0]} {', '.join(last for _, _, last in parts)}"
    return ", ".join(names)


def _top(talk: Talk) -> UnitRef:
    """The unit whose figures someone sees: the highest they hold."""
    tops = talk.account.powers.tops(Action.SEE_TALLY)
    if not tops:
        raise NotAllowed
    return min(tops, key=lambda unit: len(unit.path))


def _week(talk: Talk) -> Week:
    week = Week.of(talk.scene.today)
    return week.before() if talk.given("week") == BEFORE else week


def _back_to(talk: Talk) -> tuple[Offer, ...]:
    which = f" {BEFORE}" if talk.given("week") == BEFORE else ""
    return (Offer(f"tonghop{which}", Text("command-tonghop")), Offer("menu", messages.all_done()))


@conversation("tunghoi", may=Action.SEE_TALLY, takes=("week",), hidden=True)
def see_each_unit(talk: Talk) -> Reply:
    """One line a unit."""
    week = _week(talk)
    figures = tally.weekly(talk.scene.db, _top(talk), week, by=talk.actor)
    if not figures.below:
        return talk.done(messages.tally_nothing_below(), offers=_back_to(talk))
    lines = [_unit_line(one) for one in figures.below]
    title = messages.tally_units_title(days=day_span(week.monday, week.sunday))
    return talk.done(title, Lines(tuple(lines)), offers=_back_to(talk))


def _unit_line(one: UnitTally) -> Text:
    """A unit's week, its declared figures marked as such."""
    if not one.spoke:
        return messages.tally_unit_silent(unit=one.unit.name)
    line = messages.tally_unit_declared if one.declared else messages.tally_unit_line
    if beside := sum(one.beside.get(figure, 0) for figure in INCOMES):
        return messages.tally_unit_beside(
            unit=one.unit.name,
            total=one.income.total,
            members=one.members,
            beside=Dong(beside),
        )
    return line(unit=one.unit.name, total=one.income.total, members=one.members)


@conversation("bangtinh", may=Action.SEE_TALLY, takes=("week",), hidden=True)
def take_sheet(talk: Talk) -> Reply:
    """The same figures as an Excel file."""
    monday = _week(talk).monday.isoformat()
    talk.order(_EXCEL, unit=_top(talk).id, monday=monday, person=talk.actor.person)
    return talk.done(messages.tally_excel_coming(), offers=_back_to(talk))


@conversation("chepzalo", may=Action.SEE_TALLY, takes=("week",), hidden=True)
def copy_tally(talk: Talk) -> Reply:
    """The same figures as a message to pass on."""
    figures = tally.weekly(talk.scene.db, _top(talk), _week(talk), by=talk.actor)
    return talk.done(*screen(figures), offers=_back_to(talk), forwardable=True)


@conversation("nhacso", may=Action.NUDGE, takes=("week",), hidden=True)
def nudge_silent(talk: Talk) -> Reply:
    """The chapters without figures are reminded, after a look at who and what."""
    top, week = _top(talk), _week(talk)
    whom = nudges.silent(talk.scene.db, top, week, by=talk.actor)
    to_call = in_a_row([unit.name for unit in whom.to_call])
    if not whom.units:
        return talk.done(messages.nudge_nobody(), offers=_back_to(talk))
    ways = _ways_to_write(talk, whom.to_call)
    if not whom.reachable:
        offers = [*ways, *_back_to(talk)]
        lines = _numbers(talk, top, whom.to_call)
        return talk.done(Lines((messages.nudge_call_these(), *lines)), offers=offers)
    reached = {head.unit for head in whom.reachable}
    written = in_a_row([unit.name for unit in whom.units if unit.id in reached])
    words = _nudge_words(talk, top)
    of_wards = top.kind is UnitKind.DISTRICT
    to_whom = messages.nudge_summary_wards if of_wards else messages.nudge_summary
    summary: list[Wording] = [to_whom(names=written, words=words)]
    if whom.to_call:
        summary.append(messages.nudge_to_call(names=to_call))
    count = len(whom.reachable)
    talk.confirm(
        Lines((*summary, *rests_until(talk.scene))),
        yes=messages.nudge_yes(count=count),
        drop=messages.confirm_later(),
        ways=ways,
    )
    soon = talk.scene.machine_now
    at = nudges.nudge(talk.db, top, whom, words, week, by=talk.actor, now=soon)
    return talk.done(nudges_sent(count, at), offers=_back_to(talk))


#: Units that are called, named with their heads and phones in one message.
_MOST_CALLED = 12


def _numbers(talk: Talk, top: UnitRef, to_call: Sequence[UnitRef]) -> list[Wording]:
    """Whom to call and by which number, a unit a line."""
    heads = nudges.heads_to_call(talk.scene.db, to_call, top, by=talk.actor)
    lines: list[Wording] = []
    for unit in to_call[:_MOST_CALLED]:
        known = heads.get(unit.id, ())
        with_phone = next((one for one in known if one.phone), None)
        if with_phone is not None and with_phone.phone:
            phone = shown(with_phone.phone)
            lines.append(messages.call_by(unit=unit.name, name=with_phone.name, phone=phone))
        elif known:
            lines.append(messages.call_without(unit=unit.name, name=known[0].name))
        else:
            lines.append(messages.call_nobody(unit=unit.name))
    rest = in_a_row([unit.name for unit in to_call[_MOST_CALLED:]])
    return [*lines, Verbatim(rest)] if rest else lines


def _ways_to_write(talk: Talk, to_call: Sequence[UnitRef]) -> list[Offer]:
    """Their figures, written down after a call."""
    return write_for(to_call, talk.given("week") or "")


#: Units whose figures can be written down straight from a message about them.
MOST_LEADS = 3


def write_for(to_call: Sequence[UnitRef], about: str) -> list[Offer]:
    """Buttons that write figures down for those who have to be called."""
    return [
        Offer(
            f"ghisolieu {unit.id} {about}".rstrip(), messages.figures_write_for(unit=unit.name[:18])
        )
        for unit in to_call[:MOST_LEADS]
    ]


def _nudge_words(talk: Talk, top: UnitRef) -> Text:
    if top.kind is UnitKind.DISTRICT:
        week = _week(talk)
        return messages.nudge_words_wards(days=day_span(week.monday, week.sunday))
    who = messages.place_ward() if top.kind is UnitKind.WARD else messages.place_association()
    before = talk.given("week") == BEFORE
    return messages.nudge_words_before(who=who) if before else messages.nudge_words(who=who)
