"""What waits for a person: the first screen's figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from domain.actors import Actor
from domain.clock import Week, end_of, local_day
from domain.permissions import Action, Role
from domain.units import WITH_BOOK, UnitRef
from services import assessment
from services import units as unit_services
from storage import inbox, members, recognition, tally, units
from storage.inbox import InboxId


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
    proposed: int = 0
    """Families and units that wait for a decision."""
    reviews: int = 0
    """Assessments that wait for a review."""
    quiet_week: bool = False
    """Nothing was entered this week."""


def waiting(db: Connection, actor: Actor) -> Waiting:
    """What waits for a person, by what they hold."""
    if Role.OFFICER in actor.powers.roles():
        return _for_officer(db, actor)
    mine = [u for u in actor.powers.tops(Action.RECORD_INCOME) if not u.practice]
    if not mine or mine[0].kind not in WITH_BOOK:
        return Waiting()
    unit = mine[0]
    stubs = len(members.stubs(db, unit.id, limit=99))
    return Waiting(
        stubs=stubs,
        reviews=assessment.count_waiting(db, by=actor),
        quiet_week=not _spoke(db, unit, actor.today),
    )


def _for_officer(db: Connection, actor: Actor) -> Waiting:
    top = next(u for u in actor.powers.tops(Action.INVITE) if not u.practice)
    entries = unit_services.entries(db, top, by=actor)
    return Waiting(
        letters=inbox.count(db, "dead"),
        out=sum(not one.is_in for one in entries),
        units=len(entries),
        proposed=recognition.proposed(db, top, actor.today),
        reviews=assessment.count_waiting(db, by=actor),
    )


def _spoke(db: Connection, unit: UnitRef, today: date) -> bool:
    week = Week.of(today)
    first, end = end_of(week.before().sunday), end_of(week.sunday)
    return unit.id in tally.spoke(db, unit, first, end)


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
