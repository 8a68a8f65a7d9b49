"""What waits for a person: the first screen's figures."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from domain.actors import Actor
from domain.announcement import Announcement, AnnouncementId, State
from domain.clock import Week, end_of, local_day
from domain.figures import Period, Request
from domain.permissions import Action, Role
from domain.units import WITH_BOOK, UnitRef
from services import calendar, enquiries, figures, reviews, tasks
from services import units as unit_services
from services.calendar import Occasion
from services.tasks import Waiting as Duties
from storage import announcement, desk, inbox, members, recognition, tally, units
from storage.inbox import InboxId

_NOTHING = Duties()


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What waits for a person; zeros where nothing does."""

    letters: int = 0
    """Messages that could not be handled, for those who look after them."""
    out: int = 0
    """Units nobody has come in for yet."""
    units: int = 0
    stubs: int = 0
    """Families known by one line only."""
    enquiries: int = 0
    """Questions, and what is to be written down for others."""
    stories: int = 0
    """Good examples to be read."""
    proposed: int = 0
    """Families and units that wait for a decision."""
    reviews: int = 0
    """Assessments that wait for a review."""
    unfinished: int = 0
    """Assessments they began and have not handed in."""
    returned: int = 0
    """Of those, how many were handed in before and came back."""
    quiet_week: bool = False
    """Nothing was entered this week."""
    tasks: Duties = _NOTHING
    """What is owed."""
    asked: tuple[Request, UnitRef] | None = None
    """Figures that are asked of a unit of theirs, the first due."""
    due: tuple[Request, int] | None = None
    """Figures they asked for that are due, and how many have not answered."""
    decisions: Sequence[AnnouncementId] = ()
    """Announcements that wait for this officer: to be approved, or late."""
    unsaid: Sequence[Occasion] = ()
    """What the calendar has not said because it came too late."""


def waiting(db: Connection, actor: Actor) -> Waiting:
    """What waits for a person, by what they hold."""
    duties = tasks.waiting(db, by=actor)
    marks = reviews.counts(db, by=actor)
    return dataclasses.replace(
        _by_role(db, actor),
        tasks=duties,
        reviews=marks.waiting,
        unfinished=marks.unfinished,
        returned=marks.returned,
    )


def _by_role(db: Connection, actor: Actor) -> Waiting:
    if Role.OFFICER in actor.powers.roles():
        return _for_officer(db, actor)
    asked = next(iter(figures.asked_of(db, by=actor)), None)
    mine = [u for u in actor.powers.tops(Action.RECORD_INCOME) if not u.practice]
    if not mine or mine[0].kind not in WITH_BOOK:
        return Waiting(asked=asked)
    unit = mine[0]
    stubs = len(members.stubs(db, unit.id, limit=99))
    return Waiting(
        stubs=stubs,
        enquiries=enquiries.count_waiting(db, by=actor),
        quiet_week=not _spoke(db, unit, actor.today),
        asked=asked,
    )


def _for_officer(db: Connection, actor: Actor) -> Waiting:
    top = next(u for u in actor.powers.tops(Action.INVITE) if not u.practice)
    entries = unit_services.entries(db, top, by=actor)
    letters, sent = desk.counts(db, actor.powers.tops(Action.ANSWER))
    return Waiting(
        letters=letters,
        out=sum(not one.is_in for one in entries),
        units=len(entries),
        enquiries=enquiries.count_waiting(db, by=actor),
        stories=sent,
        asked=_asked_from_above(db, top, actor),
        due=_due(db, actor),
        decisions=_decisions(db, top, actor),
        unsaid=calendar.undecided(db, top, by=actor),
        proposed=recognition.proposed(db, top, actor.today),
    )


def _asked_from_above(db: Connection, top: UnitRef, actor: Actor) -> tuple[Request, UnitRef] | None:
    """Figures a district asks of its communes; nobody asks them of who has nobody above."""
    return None if top.is_root else next(iter(figures.asked_of(db, by=actor)), None)


def _due(db: Connection, actor: Actor) -> tuple[Request, int] | None:
    """The first request whose last day is near or over, and not everybody has answered."""
    soon = actor.today + timedelta(days=1)
    for request, asked, answered in figures.open_requests(db, by=actor):
        if request.last_day <= soon and answered < asked:
            return request, asked - answered
    return None


def _decisions(db: Connection, top: UnitRef, actor: Actor) -> tuple[AnnouncementId, ...]:
    waiting = announcement.undecided(db, top)
    mine = [one.id for one in waiting if _is_late(one) or one.waits_for != actor.person]
    return tuple(mine)


def _is_late(one: Announcement) -> bool:
    """Whether anybody may decide: nobody's yes is asked for, only what becomes of it."""
    return one.state is State.LATE and one.proposed is None


def _spoke(db: Connection, unit: UnitRef, today: date) -> bool:
    week = Week.of(today)
    first, end = end_of(week.before().sunday), end_of(week.sunday)
    entered = unit.id in tally.spoke(db, unit, first, end)
    return entered or figures.has_told_of(db, unit, Period(week.monday, week.sunday))


def place(db: Connection) -> str:
    """The name of the ward or district this assistant serves."""
    return next((top.called for top in units.roots(db)), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadLetter:
    """A message that could not be handled, without what it says."""

    id: InboxId
    received_at: datetime
    day: date
    error: str


def letters(db: Connection) -> list[DeadLetter]:
    """Messages that could not be handled, the oldest first."""
    return [
        DeadLetter(
            id=one.id,
            received_at=one.received_at,
            day=local_day(one.received_at),
            error=one.error,
        )
        for one in inbox.letters(db, ["dead"], limit=5)
    ]


def retry(db: Connection, chosen: Sequence[DeadLetter], *, by: Actor) -> None:
    """Let messages be tried again.

    Raises:
        NotAllowed: `by` does not look after them.
    """
    by.powers.ensure_may(Action.MEND)
    for one in chosen:
        inbox.replay(db, one.id)
