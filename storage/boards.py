"""Boards and committees at rest."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, insert, or_, select, update

from domain.boards import Body, NewSeat, Post, Seat, SeatId
from domain.members import PersonId
from domain.units import UnitId, UnitRef
from storage.tables import BoardSeatRow, UnitRow


def add(
    db: Connection,
    unit: UnitId,
    body: Body,
    new: Sequence[NewSeat],
    *,
    on: date,
    decision: str | None,
    by: PersonId,
    now: datetime,
) -> None:
    """Let people sit on a unit's board from a day on."""
    rows = [
        {
            "unit_id": unit,
            "body": body,
            "post": one.post,
            "name": one.name,
            "from_on": on,
            "decision": decision,
            "recorded_by": by,
            "recorded_at": now,
        }
        for one in new
    ]
    db.execute(insert(BoardSeatRow), rows)


def seats(db: Connection, unit: UnitId, body: Body, today: date) -> list[Seat]:
    """Who sits on a unit's board, or is to from a later day on, in the order it was told."""
    statement = (
        select(
            BoardSeatRow.id,
            BoardSeatRow.unit_id,
            BoardSeatRow.body,
            BoardSeatRow.post,
            BoardSeatRow.name,
            BoardSeatRow.from_on,
            BoardSeatRow.decision,
        )
        .where(BoardSeatRow.unit_id == unit, BoardSeatRow.body == body, _lasts(today))
        .order_by(BoardSeatRow.id)
    )
    return [
        Seat(
            id=SeatId(row.id),
            unit=UnitId(row.unit_id),
            body=Body(row.body),
            post=Post(row.post),
            name=row.name,
            from_on=row.from_on,
            decision=row.decision,
        )
        for row in db.execute(statement)
    ]


def _lasts(today: date) -> ColumnElement[bool]:
    return or_(BoardSeatRow.to_on.is_(None), BoardSeatRow.to_on > today)


def end(db: Connection, ids: Sequence[SeatId], on: date) -> None:
    """Let seats end: `on` is the first day no longer in them."""
    statement = update(BoardSeatRow).where(BoardSeatRow.id.in_(ids))
    db.execute(statement.values(to_on=on))


def with_board(db: Connection, top: UnitRef, today: date) -> set[UnitId]:
    """Units at or below another on whose board somebody sits today."""
    statement = (
        select(BoardSeatRow.unit_id)
        .join(UnitRow, UnitRow.id == BoardSeatRow.unit_id)
        .where(
            UnitRow.path.startswith(top.path, autoescape=True),
            BoardSeatRow.body == Body.BOARD,
            BoardSeatRow.from_on <= today,
            _lasts(today),
        )
        .distinct()
    )
    return {UnitId(one) for one in db.execute(statement).scalars()}
