"""Boards and committees: written down, renewed, ended; units without one."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import Connection

from domain.actors import Actor
from domain.boards import (
    Boards,
    NewSeat,
    Seat,
    SeatId,
    SeatNotBegun,
    body_of,
    ensure_fits,
    ordered,
)
from domain.errors import Gone
from domain.permissions import Action
from domain.texts import Json
from domain.units import WITH_BOOK, UnitKind, UnitRef
from storage import audit, units
from storage import boards as register


def seats(db: Connection, unit: UnitRef, *, by: Actor) -> list[Seat]:
    """Who sits on a unit's board, the chair first.

    Raises:
        NotAllowed: `by` does not keep it.
    """
    by.ensure_may(Action.KEEP_BOARD, unit)
    return ordered(register.seats(db, unit.id, body_of(unit), by.today))


def ensure_can_sit(
    db: Connection, unit: UnitRef, new: Sequence[NewSeat], *, renews: bool, by: Actor
) -> None:
    """Refuse people who cannot sit there, before anything more is asked.

    Raises:
        NotAllowed, TooManySeats, SeatHeld, ChairTaken: As `add` and `renew`.
    """
    ensure_fits(new, [] if renews else seats(db, unit, by=by))


def add(
    db: Connection,
    unit: UnitRef,
    new: Sequence[NewSeat],
    *,
    on: date,
    decision: str | None,
    by: Actor,
) -> None:
    """Let people sit on a unit's board from a day on, beside who sits there.

    Raises:
        NotAllowed: `by` does not keep it.
        TooManySeats, SeatHeld, ChairTaken: They cannot be one board.
    """
    ensure_fits(new, seats(db, unit, by=by))
    _add(db, "seat", unit, new, on=on, decision=decision, by=by)


def renew(
    db: Connection,
    unit: UnitRef,
    new: Sequence[NewSeat],
    *,
    on: date,
    decision: str | None,
    by: Actor,
) -> None:
    """A new board in place of the whole one before, which ends on the day it begins.

    Raises:
        NotAllowed: `by` does not keep it.
        TooManySeats, SeatHeld, ChairTaken: They cannot be one board.
        SeatNotBegun: Somebody began only later than that day.
    """
    standing = seats(db, unit, by=by)
    ensure_fits(new, [])
    for one in standing:
        _ensure_begun(one, on)
    register.end(db, [one.id for one in standing], on)
    _add(db, "renew", unit, new, on=on, decision=decision, by=by)


def _add(
    db: Connection,
    deed: str,
    unit: UnitRef,
    new: Sequence[NewSeat],
    *,
    on: date,
    decision: str | None,
    by: Actor,
) -> None:
    body = body_of(unit)
    register.add(db, unit.id, body, new, on=on, decision=decision, by=by.person, now=by.now)
    after: Json = {"seats": len(new), "on": on.isoformat()}
    audit.note(db, deed, body, None, by=by.person, unit=unit.id, now=by.now, after=after)


def end(db: Connection, unit: UnitRef, seat: SeatId, *, on: date, by: Actor) -> None:
    """Somebody sits there no longer, from a day on.

    Raises:
        NotAllowed: `by` does not keep this board.
        Gone: Nobody sits on that seat.
        SeatNotBegun: They began only on that day, or later.
    """
    found = next((one for one in seats(db, unit, by=by) if one.id == seat), None)
    if found is None:
        raise Gone
    _ensure_begun(found, on)
    register.end(db, [seat], on)
    audit.note(
        db,
        "end",
        "seat",
        seat,
        by=by.person,
        unit=unit.id,
        now=by.now,
        after={"on": on.isoformat()},
    )


def _ensure_begun(one: Seat, on: date) -> None:
    if on < one.from_on:
        raise SeatNotBegun(day=one.from_on)


def standing(db: Connection, top: UnitRef, *, by: Actor) -> Boards:
    """Which units below another have a board today, and which lack one.

    Raises:
        NotAllowed: `by` does not keep boards there.
    """
    by.ensure_may(Action.KEEP_BOARD, top)
    return count(db, top, by.today)


def count(
    db: Connection, top: UnitRef, today: date, kinds: Collection[UnitKind] = WITH_BOOK
) -> Boards:
    """The same, of some kinds of units: for who counts targets, whoever they are."""
    have = register.with_board(db, top, today)
    wanted = [
        unit for unit in units.below(db, [top], today) if unit.kind in kinds and unit.id != top.id
    ]
    lack = [unit for unit in wanted if unit.id not in have]
    return Boards(have=len(wanted) - len(lack), lack=lack)
