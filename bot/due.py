"""What is done at due moments, by kind."""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import Connection

from bot import announcer
from bot.ticker import Doer
from dialogue.questions import Offer
from dialogue.unasked import tell
from domain.actors import Actor
from domain.announcement import AnnouncementId
from domain.clock import Week, local_day
from domain.errors import NotAllowed
from domain.permissions import Role
from domain.texts import Wording
from domain.units import UnitRef
from handlers.tally import BEFORE, screen, ways_on
from locales import messages
from services import broadcast, schedule, tally
from storage import accounts, units
from storage.accounts import Reachable
from storage.due import Due


def weekly_tally(db: Connection, due: Due, now: datetime) -> None:
    """Last week's figures for every officer; past their hour, the offer of them."""
    top = units.find(db, due.unit) if due.unit is not None else None
    if top is None:
        return
    today = local_day(due.due_at)
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


def announce(db: Connection, due: Due, now: datetime) -> None:
    """An announcement begins; what follows is the announcer's."""
    announcer.begin(db, AnnouncementId(int(due.arguments["announcement"])), now, datetime.now(UTC))


DOERS: Mapping[str, Doer] = {schedule.WEEKLY_TALLY: weekly_tally, broadcast.DUE: announce}
