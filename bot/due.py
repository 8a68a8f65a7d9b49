"""What is done at due moments, by kind."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from bot.ticker import Doer
from domain.actors import Actor
from domain.clock import Week, local_day
from domain.errors import NotAllowed
from domain.messages import Button, Message
from domain.permissions import Role
from domain.units import UnitRef
from handlers.tally import BEFORE, screen
from locales import messages
from services import schedule, tally
from storage import accounts, outbox, units
from storage.accounts import Reachable
from storage.due import Due


def weekly_tally(db: Connection, due: Due, now: datetime, late: bool) -> None:  # noqa: FBT001  # a Doer
    """Last week's figures for every officer; past their hour, the offer of them."""
    top = units.find(db, due.unit) if due.unit is not None else None
    if top is None:
        return
    today = local_day(due.due_at)
    for officer in accounts.holders(db, Role.OFFICER, [top.id], today):
        if officer.chat is not None:
            message = _tally_for(db, officer, top, due, late=late)
            key = f"{due.kind}:{due.due_at:%G-W%V}:{officer.chat}"
            outbox.add(db, officer.chat, message, now, priority=outbox.QUIET, unique_key=key)


def _tally_for(
    db: Connection, officer: Reachable, top: UnitRef, due: Due, *, late: bool
) -> Message:
    see = Button(f"/tonghop {BEFORE}", messages.tally_open())
    if late:
        return Message(texts=(messages.tally_late(),), choices=(see,))
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
        return Message(texts=(messages.tally_late(),), choices=(see,))
    return Message(texts=tuple(screen(figures)), choices=(see,))


DOERS: Mapping[str, Doer] = {schedule.WEEKLY_TALLY: weekly_tally}
