"""Reminding the chapters that have said nothing this week."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from domain.actors import Actor
from domain.clock import Week, local_day, past_quiet_hours
from domain.invites import first_role
from domain.messages import Message
from domain.permissions import Action
from domain.tally import Tally
from domain.texts import Text
from domain.units import UnitId, UnitRef
from services import night, tally
from storage import accounts, outbox
from storage.accounts import Reachable


@dataclass(frozen=True, slots=True, kw_only=True)
class Silent:
    """Chapters without figures: whom to write to, and whom to call."""

    units: Sequence[UnitRef]
    reachable: Sequence[Reachable]
    """One for each head with a chat."""
    to_call: Sequence[UnitRef]
    """Units none of whose heads can be written to."""


def silent(db: Connection, top: UnitRef, week: Week, *, by: Actor) -> Silent:
    """The chapters below, or a district's communes, that have entered nothing in a week.

    Raises:
        NotAllowed: `by` may not remind anyone there.
    """
    by.ensure_may(Action.NUDGE, top)
    return silent_in(db, tally.weekly(db, top, week, by=by), by.today)


def silent_in(db: Connection, figures: Tally, today: date) -> Silent:
    """The silent ones of these figures: who of them can be written to today."""
    found = figures.silent
    reachable = [
        head
        for role in sorted({first_role(unit.kind) for unit in found})
        for head in accounts.holders(db, role, [unit.id for unit in found], today)
        if head.chat is not None
    ]
    reached = {head.unit for head in reachable}
    return Silent(
        units=found,
        reachable=reachable,
        to_call=[unit for unit in found if unit.id not in reached],
    )


def heads_to_call(
    db: Connection, units: Sequence[UnitRef], top: UnitRef, *, by: Actor
) -> dict[UnitId, list[Reachable]]:
    """Those who look after units that have to be called, with their phones; by unit.

    Raises:
        NotAllowed: `by` may not remind anyone there.
    """
    by.ensure_may(Action.NUDGE, top)
    found: dict[UnitId, list[Reachable]] = {}
    for role in sorted({first_role(unit.kind) for unit in units}):
        for head in accounts.holders(db, role, [unit.id for unit in units], by.today):
            found.setdefault(head.unit, []).append(head)
    return found


def nudge(
    db: Connection,
    top: UnitRef,
    whom: Silent,
    words: Text,
    week: Week,
    *,
    by: Actor,
    now: datetime,
) -> datetime | None:
    """Write to every head who can be reached, once a day and week; by night, in the morning.

    Args:
        db: The open connection.
        top: The ward or district that reminds.
        whom: The silent chapters.
        words: What is written.
        week: The week they are silent about.
        by: Who reminds them, on which day.
        now: The machine's instant, which what waits to be sent keeps.

    Returns:
        When it leaves, by the calendar; None when at once.
    """
    keys = f"nudge:{week.monday}:{local_day(past_quiet_hours(by.now))}:"
    for head in whom.reachable:
        if head.chat is not None:
            message, key = Message(texts=(words,)), f"{keys}{head.chat}"
            outbox.add(db, head.chat, message, now, priority=outbox.QUIET, unique_key=key)
    return night.rest(db, top.id, keys, by.now)
