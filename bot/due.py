"""What is done at due moments, by kind."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from sqlalchemy import Connection

from bot import announcer, figures
from bot.enquiries import remind, tell_news
from bot.outcomes import tell_recognised, tell_returned, tell_withdrawn
from bot.ticker import Doer
from dialogue.questions import Offer
from dialogue.unasked import answerable, tell
from domain.actors import Actor
from domain.announcement import AnnouncementId, Hearer
from domain.clock import Week, local_day
from domain.errors import NotAllowed
from domain.messages import Message
from domain.permissions import Role
from domain.texts import Verbatim, Wording
from domain.units import UnitRef
from handlers.following import reminder
from handlers.tally import BEFORE, screen, ways_on
from locales import called, messages
from locales.places import filled
from services import (
    broadcast,
    calendar,
    enquiries,
    night,
    oncemore,
    outcomes,
    schedule,
    tally,
    targets,
    tasks,
)
from services import figures as asking
from services.broadcast import Voice
from services.calendar import Occasion
from storage import accounts, units
from storage.accounts import Reachable
from storage.due import Due


def weekly_tally(db: Connection, due: Due, now: datetime) -> None:
    """Last week's figures for every officer; past their hour, the offer of them.

    Where the targets stand is kept first, for whoever asks how they moved.
    """
    top = units.find(db, due.unit) if due.unit is not None else None
    if top is None:
        return
    today = local_day(due.due_at)
    targets.mark(db, top, today)
    for officer in accounts.holders(db, Role.OFFICER, [top.id], today):
        if officer.chat is not None and officer.account is not None:
            texts, ways = _tally_for(db, officer, top, due, now)
            key = f"{due.kind}:{due.due_at:%G-W%V}:{officer.chat}"
            soon = datetime.now(UTC)  # what waits to be sent keeps machine time
            tell(db, officer.chat, officer.account, texts, ways, now=soon, unique_key=key)


def _tally_for(
    db: Connection, officer: Reachable, top: UnitRef, due: Due, now: datetime
) -> tuple[list[Wording], list[Offer]]:
    if due.is_late(now):
        return _COME_LATE
    today = local_day(due.due_at)
    actor = Actor(
        person=officer.person,
        powers=accounts.powers(db, officer.person, today),
        today=today,
        now=due.due_at,
    )
    try:
        figures = tally.weekly(db, top, Week.of(today).before(), by=actor)
    except NotAllowed:
        return _COME_LATE
    return screen(figures), ways_on(db, figures, by=actor, which=BEFORE)


_COME_LATE: tuple[list[Wording], list[Offer]] = (
    [messages.tally_late()],
    [Offer(f"tonghop {BEFORE}", messages.tally_open())],
)


def remind_of_tasks(db: Connection, due: Due, now: datetime) -> None:
    """One message for everybody who owes something; past its hour the first screen says it."""
    top = units.find(db, due.unit) if due.unit is not None else None
    if top is None or due.is_late(now):
        return
    day = local_day(due.due_at)
    for one in tasks.reminders(db, top, day):
        texts, ways = reminder(one, day)
        key = f"{due.kind}:{day}:{one.chat}"
        soon = datetime.now(UTC)  # what waits to be sent keeps machine time
        tell(db, one.chat, one.account, texts, ways, now=soon, unique_key=key)


def announce(db: Connection, due: Due, now: datetime) -> None:
    """What a plan's calendar says; past its latest useful time officers are asked instead."""
    if calendar.wait_for_morning(db, due, now):
        return
    what = calendar.occasion(db, due)
    if what is None:  # switched off or moved since
        return
    if due.is_late(now):
        calendar.set_late(db, due, now)
        _ask_about_late(db, what, local_day(now))
    else:
        until = what.moment.useful_until
        calendar.speak(db, what, filled(what.moment), at=due.due_at, useful_until=until)


def _ask_about_late(db: Connection, what: Occasion, today: date) -> None:
    """Whether it is still to be said, asked of every officer there."""
    due = what.due
    texts = [
        messages.announcement_late(
            label=Verbatim(what.moment.announcement.label_vi),
            at=due.due_at,
            day=local_day(due.due_at),
        )
    ]
    ways = [
        Offer(f"guitinlich {due.id}", messages.announcement_late_send()),
        Offer(f"botinlich {due.id}", messages.announcement_late_drop()),
    ]
    for officer in accounts.holders(db, Role.OFFICER, [what.top.id], today):
        if officer.chat is not None and officer.account is not None:
            key = f"{due.kind}-late:{due.id}:{officer.chat}"
            soon = datetime.now(UTC)  # what waits to be sent keeps machine time
            tell(db, officer.chat, officer.account, texts, ways, now=soon, unique_key=key)


def begin_announcing(db: Connection, due: Due, now: datetime) -> None:
    """An announcement begins; what follows is the announcer's."""
    announcer.begin(db, AnnouncementId(int(due.arguments["announcement"])), now, datetime.now(UTC))


def wake(db: Connection, due: Due, now: datetime) -> None:
    """What an officer asked for by night leaves."""
    if due.unit is not None:
        night.wake(db, due.unit, str(due.arguments["keys"]), now)


def write_once_more(db: Connection, due: Due, now: datetime) -> None:
    """The next piece of reminders, or of what is sent to whom it did not reach.

    Told like all that comes by itself: its button can be answered by number too.
    """
    soon = datetime.now(UTC)  # what waits to be sent keeps machine time

    def present(db: Connection, one: Hearer, message: Message) -> Message:
        if one.chat is None or one.account is None or not message.choices:
            return message
        return answerable(db, one.chat, one.account, message, soon)

    voice = Voice(
        places=called.places, say=called.said, present=present, unaddressed=called.unaddressed
    )
    oncemore.go_on(db, due, now, soon, voice)


DOERS: Mapping[str, Doer] = {
    schedule.WEEKLY_TALLY: weekly_tally,
    schedule.TASK_REMINDER: remind_of_tasks,
    calendar.ANNOUNCE: announce,
    broadcast.DUE: begin_announcing,
    oncemore.REMIND: write_once_more,
    oncemore.AGAIN: write_once_more,
    night.WAKE: wake,
    enquiries.NEWS: tell_news,
    enquiries.REMINDER: remind,
    asking.ASKED: figures.ask_heads,
    asking.REMINDER: figures.ask_heads,
    outcomes.RETURNED: tell_returned,
    outcomes.RECOGNISED: tell_recognised,
    outcomes.WITHDRAWN: tell_withdrawn,
}
