"""Events: what is coming and what was, told of, moved, called off, added."""

from collections.abc import Sequence
from datetime import date

from dialogue.days import read_ahead
from dialogue.files import Files
from dialogue.listing import Item, Listed
from dialogue.questions import At, HowMany, Offer, OneDay, Prompt, Words, typed
from dialogue.registry import conversation
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from dialogue.talk import TASK, Reply, Talk
from domain.events import LONGEST_LABEL, LONGEST_PLACE, Event, EventAhead, EventOver, EventState
from domain.permissions import Action
from domain.tasks import DaysReversed
from domain.texts import Lines, Text, Wording
from handlers.tasks import HeldDay, told_words
from locales import messages
from locales.dates import day_span, full_day, short_day
from locales.phrases import is_no, is_skip
from services import events
from services.events import Times

_PAST, _ADD, _CLOSE, _SKIP, _SAME = "past", "add", "close", "skip", "same"
_WAYS = {_PAST: "sukienqua", _ADD: "themsukien", _CLOSE: "menu"}
#: Lines of the public calendar.
_MOST_PUBLIC = 6


# ---- in words ----------------------------------------------------------------------------------


def when(event: Event, today: date) -> Text:
    """The days of an event."""
    return _days(event.first_on, event.last_on, today)


def _days(first: date | None, last: date | None, today: date) -> Text:
    if first is None:
        return messages.event_no_day()
    if last is not None and last != first:
        span = day_span(first, last)
        with_year = first.year == last.year != today.year
        return messages.event_span(days=f"{span}/{last.year}" if with_year else span)
    if first.year != today.year:
        return messages.event_on_year(day=first)
    return messages.event_on(day=first)


def _line(event: Event, today: date) -> Text:
    """What it is and when, and what is to be known at first sight."""
    days = when(event, today)
    if event.state is EventState.CANCELLED:
        return messages.event_line_off(label=event.label, when=days)
    if event.state is EventState.HELD:
        return messages.event_line_held(label=event.label, when=days, count=event.attended or 0)
    if event.outside:
        return messages.event_line_outside(label=event.label, when=days, place=_beside(event))
    return messages.event_line(label=event.label, when=days)


def _beside(event: Event) -> Text:
    """Whose plan it stands beside: the ward's, the commune's, the district's."""
    return Text(f"government-{event.unit.government}")


def public_line(event: Event, today: date) -> Text:
    """What anybody may read of it."""
    if event.place:
        days = when(event, today)
        return messages.event_public_at(label=event.label, when=days, place=event.place)
    return messages.event_line(label=event.label, when=when(event, today))


# ---- seen --------------------------------------------------------------------------------------


@conversation("sukien", alias="event", takes=("event",))
def see_events(talk: Talk) -> Reply:
    """What is coming; one of them. Those without a part in the plan read what is public."""
    if not talk.account.powers.may(Action.SEE_PLAN):
        return _public(talk)
    given = talk.given("event")
    if given is not None:
        return _one(talk, events.find(talk.scene.db, given, by=talk.actor))
    found = events.calendar(talk.scene.db, by=talk.actor)
    return _choose(talk, found.coming, messages.events_title(), _extras(talk, bool(found.past)))


@conversation("sukienqua", may=Action.SEE_PLAN, hidden=True)
def see_past_events(talk: Talk) -> Reply:
    """What lies behind us, the latest first."""
    found = events.calendar(talk.scene.db, by=talk.actor)
    return _choose(talk, found.past, messages.events_past_title(), ())


def _extras(talk: Talk, has_past: bool) -> tuple[Offer, ...]:  # noqa: FBT001  # one fact of one caller
    extras: list[Offer] = []
    if has_past:
        extras.append(Offer(_PAST, messages.events_past()))
    if talk.account.powers.may(Action.DO_TASK):
        extras.append(Offer(_ADD, messages.events_add()))
    return tuple(extras)


def _choose(talk: Talk, found: Sequence[Event], title: Text, extras: tuple[Offer, ...]) -> Reply:
    if not found and not talk.has_hint(TASK):
        offers = [Offer(_WAYS[one.id], one.label) for one in extras]
        return talk.done(
            messages.events_none(), offers=[*offers, Offer("menu", messages.all_done())]
        )
    today = talk.scene.today
    items = [Item(str(one.id), _line(one, today), one.label) for one in found]
    close = Offer(_CLOSE, messages.confirm_later())
    chosen = talk.ask(TASK, Listed(title, items, extras, [close]))
    return talk.done(then=_WAYS.get(chosen, f"sukien {chosen}"))


def _public(talk: Talk) -> Reply:
    today = talk.scene.today
    lines = [public_line(one, today) for one in events.public(talk.scene.db, today)]
    offers = [Offer("menu", Text("command-menu"))]
    if not lines:
        return talk.done(messages.events_none(), offers=offers)
    shown = Lines((messages.events_title(), *lines[:_MOST_PUBLIC]))
    return talk.done(shown, offers=offers)


def _one(talk: Talk, event: Event) -> Reply:
    """An event with what came of it, its photos, and what can be done about it."""
    today, by = talk.scene.today, talk.actor
    offers: list[Offer] = []
    if events.may_tell(event, by) and event.has_begun(today):
        offers.append(Offer(f"kesukien {event.id}", messages.event_tell()))
    is_planned = event.state is EventState.PLANNED
    if is_planned and by.powers.may(Action.DO_TASK, event.unit):
        offers.append(Offer(f"doisukien {event.id}", messages.event_move()))
        offers.append(Offer(f"bosukien {event.id}", messages.event_cancel()))
    offers += [Offer("sukien", messages.events_other()), Offer("menu", messages.all_done())]
    return talk.done(
        Lines(tuple(_view(talk, event))),
        offers=offers,
        attachments=events.photos(talk.scene.db, event),
    )


def _view(talk: Talk, event: Event) -> list[Wording]:
    lines: list[Wording] = [
        messages.task_title(label=event.label),
        messages.event_when(when=when(event, talk.scene.today)),
    ]
    if event.place:
        lines.append(messages.event_place(place=event.place))
    if event.lead_name and event.lead != event.unit.id:
        lines.append(messages.event_lead(name=event.lead_name))
    if event.outside:
        lines.append(messages.event_outside(place=_beside(event)))
    if event.state is EventState.CANCELLED:
        lines.append(messages.event_is_off())
    if event.attended is not None:
        lines.append(messages.event_attended(count=event.attended))
    if event.result:
        lines.append(messages.task_words(words=event.result))
    results = events.week_results(talk.scene.db, event)
    if results is not None and results.out_of:
        told = messages.event_week(told=results.told, all=results.out_of, count=results.attended)
        lines.append(told)
    return lines


# ---- told of -----------------------------------------------------------------------------------


@conversation("kesukien", may=Action.DO_TASK, takes=("event",), hidden=True)
def tell_event(talk: Talk) -> Reply:
    """How an event went: when, where, who came, photos, what came of it."""
    event = events.find(talk.scene.db, talk.given("event"), by=talk.actor)
    today = talk.scene.today
    if not event.has_begun(today):
        raise EventAhead
    talk.doing(messages.doing_event(label=event.label))
    times = _told_times(talk, event, today)
    attended = talk.ask("attended", HowMany(messages.ask_attended()))
    pictures = talk.ask("photos", Files(messages.ask_event_photos()))
    result = told_words(talk, messages.ask_report_words())
    lines = _summary(event.label, times, today)
    lines.append(messages.event_attended(count=attended))
    if pictures:
        lines.append(messages.event_photos(count=len(pictures)))
    if result:
        lines.append(messages.task_words(words=result[:160]))
    talk.confirm(Lines(tuple(lines)), yes=messages.event_yes_tell(), drop=messages.confirm_later())
    events.hold(
        talk.db,
        event,
        times,
        attended=attended,
        result=result,
        pictures=pictures,
        account=talk.account.id,
        by=talk.actor,
    )
    return talk.done(messages.event_told(), offers=_after(event.id))


def _after(event_id: int) -> list[Offer]:
    return [
        Offer(f"sukien {event_id}", messages.event_see()),
        Offer("sukien", messages.events_other()),
        Offer("menu", messages.all_done()),
    ]


def _told_times(talk: Talk, event: Event, today: date) -> Times:
    """On which days and where it was held; the days and place that were planned are a tap."""
    ready = event.first_on or today
    label = messages.event_ready_day(day=_short(ready, today))
    first = talk.ask("held_from", HeldDay(messages.ask_held_from(), ready, label))
    planned_end = event.last_on is not None and event.last_on > first
    end = min(event.last_on or first, today) if planned_end else first
    label = messages.event_ready_day(day=_short(end, today))
    last = talk.ask("held_to", HeldDay(messages.ask_held_to(), max(end, first), label, since=first))
    return Times(first_on=first, last_on=last, place=_place(talk, event.place))


def _short(day: date, today: date) -> str:
    return short_day(day) if day.year == today.year else full_day(day)


def _place(talk: Talk, known: str | None) -> str | None:
    """Where; the place known so far is a tap."""
    offers = [Offer(_SKIP, messages.event_no_place())]
    if known:
        offers.insert(0, Offer(_SAME, messages.event_same_place()))
    asked = messages.ask_event_place_again(place=known) if known else messages.ask_event_place()
    place = talk.ask("place", Words(asked, most=LONGEST_PLACE, offers=offers))
    if place == _SAME:
        return known
    return None if place == _SKIP or is_no(place) or is_skip(place) else place


def _summary(label: str, times: Times, today: date) -> list[Wording]:
    lines: list[Wording] = [
        messages.task_check(),
        messages.task_title(label=label),
        messages.event_when(when=_days(times.first_on, times.last_on, today)),
    ]
    if times.place:
        lines.append(messages.event_place(place=times.place))
    return lines


# ---- moved, called off, added ------------------------------------------------------------------


class EventDay(OneDay):
    """A day on which something is to take place: before, today or ahead."""

    def __init__(
        self, prompt: Text, *, since: date | None = None, ready: Offer | None = None
    ) -> None:
        self.prompt, self.since, self.ready = prompt, since, ready

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question, and a ready answer if there is one."""
        del at, scene
        return Prompt((self.prompt,), (self.ready,) if self.ready is not None else ())

    def read(self, said: Answer, at: At, scene: Scene) -> date:
        """A day of the calendar.

        Raises:
            DayUnread: None could be read.
            DaysReversed: It lies before the day on which it begins.
        """
        del at
        if isinstance(said, Chose) and self.since is not None:
            return self.since
        day = read_ahead(typed(said), scene.today)
        if self.since is not None and day < self.since:
            raise DaysReversed(first=self.since)
        return day


def _new_times(talk: Talk, known: str | None) -> Times:
    first = talk.ask("held_from", EventDay(messages.ask_event_from()))
    one_day = Offer(_SAME, messages.held_one_day(day=first))
    last = talk.ask("held_to", EventDay(messages.ask_event_to(), since=first, ready=one_day))
    return Times(first_on=first, last_on=last, place=_place(talk, known))


@conversation("doisukien", may=Action.DO_TASK, takes=("event",), hidden=True)
def move_event(talk: Talk) -> Reply:
    """An event is moved to other days, or to another place."""
    event = _planned(talk)
    talk.doing(messages.doing_move_event(label=event.label))
    times = _new_times(talk, event.place)
    talk.confirm(
        Lines(tuple(_summary(event.label, times, talk.scene.today))),
        yes=messages.event_yes_move(),
        drop=messages.confirm_later(),
    )
    events.move(talk.db, event, times, by=talk.actor)
    return talk.done(messages.event_moved(), offers=_after(event.id))


@conversation("bosukien", may=Action.DO_TASK, takes=("event",), hidden=True)
def cancel_event(talk: Talk) -> Reply:
    """An event will not take place."""
    event = _planned(talk)
    talk.doing(messages.doing_cancel_event(label=event.label))
    reason = told_words(talk, messages.ask_event_reason())
    lines: list[Wording] = [messages.event_check_off(label=event.label)]
    if reason:
        lines.append(messages.task_words(words=reason[:160]))
    talk.confirm(Lines(tuple(lines)), yes=messages.event_yes_cancel(), drop=messages.event_keep())
    events.cancel(talk.db, event, reason, by=talk.actor)
    return talk.done(messages.event_cancelled(), offers=_after(event.id))


def _planned(talk: Talk) -> Event:
    """The event of the button, while it can still be changed."""
    event = events.find(talk.scene.db, talk.given("event"), by=talk.actor)
    talk.actor.ensure_may(Action.DO_TASK, event.unit)
    if event.state is not EventState.PLANNED:
        raise EventOver
    return event


@conversation("themsukien", may=Action.DO_TASK, hidden=True)
def add_event(talk: Talk) -> Reply:
    """An event of a unit's own."""
    unit = talk.unit
    talk.doing(messages.doing_add_event())
    label = talk.ask("label", Words(messages.ask_event_label(), most=LONGEST_LABEL))
    times = _new_times(talk, None)
    lines = _summary(label, times, talk.scene.today)
    lines.insert(2, messages.event_of(unit=unit.called))
    talk.confirm(Lines(tuple(lines)), yes=messages.event_yes_add(), drop=messages.confirm_later())
    made = events.add(talk.db, unit, label, times, by=talk.actor)
    return talk.done(messages.event_added(), offers=_after(made))
