"""The calendar of the plans: what comes, and what it says by itself."""

from collections.abc import Sequence
from datetime import date
from functools import reduce

from dialogue.questions import (
    MOST_CHOICES,
    At,
    Offer,
    OneOf,
    PleaseChoose,
    Prompt,
    Question,
    Unfit,
    Words,
    typed,
)
from dialogue.registry import conversation
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.amendments import reworded, silenced
from domain.announcement import PlaceUnknown, in_braces
from domain.calendar import Entry, EntryKind, Moment
from domain.clock import local_day, past_quiet_hours
from domain.errors import Gone, NotAllowed
from domain.ids import number_in
from domain.permissions import Action
from domain.plan import Announcement, PlanId
from domain.texts import Json, Lines, Text, Verbatim, Wording
from domain.units import UnitRef
from locales import messages
from locales.dates import day_span, short_day
from locales.places import OF_THE_PLAN, OF_THE_READER, filled, unknown
from services import calendar, plan
from storage import plan as plans
from storage.due import Due

#: Lines of the calendar in one message.
PAGE = 8
LONGEST_LABEL = 26
#: Letters an announcement may have: what a head reads on a small phone without scrolling.
LONGEST_WORDS = 600


def top_of(talk: Talk, action: Action) -> UnitRef:
    """The highest unit on which someone may do this.

    Raises:
        NotAllowed: There is none.
    """
    tops = talk.account.powers.tops(action)
    if not tops:
        raise NotAllowed
    return min(tops, key=lambda unit: len(unit.path))


def shortened(words: str) -> Verbatim:
    """Words of a plan that fit on a button."""
    if len(words) <= LONGEST_LABEL:
        return Verbatim(words)
    return Verbatim(words[: LONGEST_LABEL - 1].rstrip(" ,;:(") + "…")


# ---- what comes --------------------------------------------------------------------------------


@conversation("lich", alias="calendar", may=Action.SEE_PLAN, takes=("page",))
def see_calendar(talk: Talk) -> Reply:
    """Events and last days to come, in order."""
    unit = top_of(talk, Action.SEE_PLAN)
    found = coming(talk, unit)
    page = _page(talk)
    shown = found[page * PAGE : (page + 1) * PAGE]
    offers = []
    if len(found) > (page + 1) * PAGE:
        offers.append(Offer(f"lich {page + 1}", messages.calendar_more()))
    if talk.account.powers.may(Action.EDIT_PLAN):
        offers.append(Offer("tinlich", messages.calendar_said()))
        offers += _undecided(talk)
    offers += [Offer("kehoach", messages.plan_back()), Offer("menu", messages.all_done())]
    if not shown:
        return talk.done(messages.calendar_empty(), offers=offers)
    lines = [entry_line(one, talk.scene.today) for one in shown]
    return talk.done(messages.calendar_title(), Lines(tuple(lines)), offers=offers)


def _page(talk: Talk) -> int:
    return number_in(talk.given("page"), most=999) or 0


def coming(talk: Talk, unit: UnitRef) -> Sequence[Entry]:
    """What the calendar holds from today to the end of next year."""
    today = talk.scene.today
    last = date(today.year + 1, 12, 31)
    return calendar.coming(talk.scene.db, unit, today, last, by=talk.actor)


def _undecided(talk: Talk) -> list[Offer]:
    """The first message that came too late and waits for an officer."""
    top = top_of(talk, Action.EDIT_PLAN)
    waiting = calendar.undecided(talk.scene.db, top, by=talk.actor)
    return [Offer(f"guitinlich {one.due.id}", messages.calendar_undecided()) for one in waiting[:1]]


def entry_line(one: Entry, today: date) -> Wording:
    """One thing of the calendar, with what one should know of it."""
    return noted(_dated(one, today), _notes(one))


def _dated(one: Entry, today: date) -> Text:
    days = _days(one.first, one.last, today)
    if one.kind is not EntryKind.EVENT:
        return messages.calendar_last_day(day=one.last, days=days, label=one.label)
    if one.first == one.last:
        return messages.calendar_day(day=one.first, days=days, label=one.label)
    return messages.calendar_days(days=days, label=one.label)


def _days(first: date, last: date, today: date) -> str:
    """The days, with their year where it is another one than today's."""
    days = day_span(first, last)
    return days if first.year in {last.year - 1, today.year} else f"{days}/{last.year}"


def _notes(one: Entry) -> list[Wording]:
    notes: list[Wording] = []
    if one.place and one.place not in one.label:
        notes.append(messages.plan_note_at(place=one.place))
    if one.beside is not None:
        notes.append(messages.plan_note_national(place=Text(f"government-{one.beside}")))
    if one.is_inferred:
        notes.append(messages.plan_note_inferred())
    if one.to_check:
        notes.append(messages.plan_note_check())
    return notes


def noted(line: Wording, notes: Sequence[Wording]) -> Wording:
    """A line with notes behind it."""
    if not notes:
        return line
    both = messages.plan_notes_both
    note = reduce(lambda so_far, one: both(first=so_far, second=one), notes)
    return messages.plan_noted(line=line, note=note)


# ---- what it says ------------------------------------------------------------------------------


class MomentChoice(Question[Moment]):
    """One of the coming messages, a few at a time."""

    def __init__(self, moments: Sequence[Moment]) -> None:
        self.moments = moments

    def show(self, at: At, scene: Scene) -> Prompt:
        """Some of them in full, and the way to the next."""
        del scene
        first = _first(at)
        shown = self.moments[first : first + MOST_CHOICES - 1]
        offers = [Offer(one.key, _said_label(one)) for one in shown]
        if len(self.moments) > first + len(shown):
            offers.append(Offer("more", messages.calendar_more()))
        lines = tuple(map(_said_line, shown))
        return Prompt((messages.calendar_said_title(), Lines(lines)), tuple(offers))

    def read(self, said: Answer, at: At, scene: Scene) -> Moment | At:
        """A message, or more of them."""
        del scene
        if said == Chose("more"):
            return At("page", {"first": _first(at) + MOST_CHOICES - 1})
        for one in self.moments:
            if said == Chose(one.key):
                return one
        typed(said)
        raise PleaseChoose

    def keep(self, value: Moment) -> Json:
        """By its key."""
        return value.key

    def revive(self, kept: Json, scene: Scene) -> Moment:
        """The same moment, wherever it lies by now."""
        del scene
        for one in self.moments:
            if one.key == kept:
                return one
        raise Unfit


def _first(at: At) -> int:
    first = at.data.get("first")
    return first if isinstance(first, int) else 0


def _said_line(one: Moment) -> Text:
    label, day = one.announcement.label_vi, local_day(one.at)
    line = messages.calendar_said_line_off if one.is_off else messages.calendar_said_line
    return line(day=day, at=one.at, label=label)


def _said_label(one: Moment) -> Verbatim:
    return shortened(f"{short_day(local_day(one.at))} {one.announcement.label_vi}")


@conversation("tinlich", may=Action.EDIT_PLAN, hidden=True)
def see_said(talk: Talk) -> Reply:
    """What the calendar is going to say: looked at, reworded, turned off."""
    top = top_of(talk, Action.EDIT_PLAN)
    moments = calendar.to_be_said(talk.scene.db, top, by=talk.actor)
    if not moments:
        return talk.done(messages.calendar_said_none(), offers=_on())
    one = talk.ask("moment", MomentChoice(moments))
    talk.doing(messages.doing_calendar())
    turn = Offer("on", messages.calendar_turn_on())
    if not one.is_off:
        turn = Offer("off", messages.calendar_turn_off())
    ways = OneOf(_whole(one), turn, Offer("words", messages.calendar_reword()))
    what = talk.ask("task", ways)
    return _reword(talk, one) if what == "words" else _turn(talk, one, off=what == "off")


def _on() -> list[Offer]:
    return [
        Offer("tinlich", messages.calendar_said()),
        Offer("lich", messages.plan_calendar()),
        Offer("menu", messages.all_done()),
    ]


def _whole(one: Moment) -> Text:
    """A message with its hour and whom it goes to, the plan's own words filled in."""
    words = filled(one)
    said = "\n".join(words[role] for role in sorted(words))
    return messages.calendar_moment(
        day=local_day(one.at), at=one.at, whom=_whom(one.announcement), words=said
    )


def _whom(one: Announcement) -> Wording:
    whom = _listed([Text(f"whom-{role}") for role in one.roles])
    if not one.kinds:
        return whom
    kinds = _listed([Text(f"kinds-{kind.replace('_', '-')}") for kind in one.kinds])
    return messages.whom_of(whom=whom, kinds=kinds)


def _listed(words: Sequence[Text]) -> Wording:
    listed: Wording = words[0]
    for word in words[1:]:
        listed = messages.whom_both(first=listed, second=word)
    return listed


def _turn(talk: Talk, one: Moment, *, off: bool) -> Reply:
    said = messages.calendar_off_summary if off else messages.calendar_on_summary
    _confirm(talk, said(label=one.announcement.label_vi))
    code, day = one.announcement.code, one.day
    held = _plan_of(talk, one)
    plan.change(talk.db, held, lambda old: silenced(old, code, day, off=off), by=talk.actor)
    return talk.done(messages.calendar_kept(), offers=_on())


def _reword(talk: Talk, one: Moment) -> Reply:
    words = talk.ask("planwords", _NewWords())
    _confirm(talk, messages.calendar_words_summary(words=words))
    code = one.announcement.code
    held = _plan_of(talk, one)
    plan.change(talk.db, held, lambda old: reworded(old, code, words), by=talk.actor)
    return talk.done(messages.calendar_kept(), offers=_on())


def _confirm(talk: Talk, summary: Text) -> None:
    talk.confirm(summary, yes=messages.calendar_yes(), drop=messages.plan_edit_drop())


def _plan_of(talk: Talk, one: Moment) -> PlanId:
    held = plans.by_code(talk.scene.db, one.plan)
    if held is None:
        raise Gone
    return held.id


class _NewWords(Words):
    """An announcement's words; places in braces must be known."""

    def __init__(self) -> None:
        super().__init__(messages.ask_calendar_words(), most=LONGEST_WORDS)

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """The words.

        Raises:
            PlaceUnknown: Nothing would fill one of its places.
        """
        words = super().read(said, at, scene)
        for name in unknown(words):
            known = in_braces((*OF_THE_PLAN, *OF_THE_READER))
            raise PlaceUnknown(place=f"{{{name}}}", known=known)
        return words


# ---- too late ----------------------------------------------------------------------------------


def _late(talk: Talk) -> int:
    given = number_in(talk.given("due"))
    if given is None:
        raise Gone
    return given


@conversation("guitinlich", may=Action.ANNOUNCE, takes=("due",), hidden=True)
def send_late(talk: Talk) -> Reply:
    """A message that came too late is sent after all."""
    what = calendar.late(talk.scene.db, _late(talk), by=talk.actor)
    send = Offer("send", messages.announcement_late_send())
    drop = Offer("drop", messages.announcement_late_drop())
    if talk.ask("task", OneOf(_whole(what.moment), send, drop)) == "drop":
        return _drop(talk, what.due)
    calendar.send_late(talk.db, what, filled(what.moment), by=talk.actor)
    is_night = past_quiet_hours(talk.scene.now) != talk.scene.now
    said = messages.announcement_late_morning if is_night else messages.announcement_late_sent
    return talk.done(said(), then="menu")


@conversation("botinlich", may=Action.ANNOUNCE, takes=("due",), hidden=True)
def drop_late(talk: Talk) -> Reply:
    """A message that came too late is left unsent."""
    return _drop(talk, calendar.waiting(talk.scene.db, _late(talk), by=talk.actor))


def _drop(talk: Talk, one: Due) -> Reply:
    calendar.drop_late(talk.db, one, by=talk.actor)
    return talk.done(messages.announcement_late_dropped(), then="menu")
