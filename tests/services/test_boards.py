"""Boards: one chair, nobody twice, renewed at once, and counted where they should be."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from sqlalchemy import Connection

from domain.actors import Actor
from domain.boards import (
    MOST_SEATS,
    ChairTaken,
    NewSeat,
    Post,
    SeatHeld,
    SeatId,
    SeatNotBegun,
    TooManySeats,
)
from domain.errors import Gone, NotAllowed
from domain.permissions import Role
from domain.units import UnitKind, UnitRef
from services import boards
from tests.storage.ward import MONDAY, actor, chapter, on_day, ward

AN, BINH = NewSeat(Post.CHAIR, "Nguyễn Văn An"), NewSeat(Post.MEMBER, "Lê Thị Bình")
FIRST = date(2025, 9, 1)


@dataclass(frozen=True)
class Board:
    """A chapter's board and who keeps it."""

    db: Connection
    unit: UnitRef
    head: Actor

    def add(self, *new: NewSeat, on: date = FIRST) -> None:
        """Let people sit on it."""
        boards.add(self.db, self.unit, new, on=on, decision="1/QĐ", by=self.head)

    def renew(self, *new: NewSeat, on: date = MONDAY) -> None:
        """A new one."""
        boards.renew(self.db, self.unit, new, on=on, decision=None, by=self.head)

    def names(self, by: Actor | None = None) -> list[str]:
        """Who sits on it."""
        return [one.name for one in boards.seats(self.db, self.unit, by=by or self.head)]

    def seat(self, name: str) -> SeatId:
        """Somebody's seat."""
        found = boards.seats(self.db, self.unit, by=self.head)
        return next(one.id for one in found if one.name == name)


@pytest.fixture
def board(db: Connection) -> Board:
    """An empty one."""
    unit = chapter(db, ward(db))
    return Board(db, unit, actor(db, (Role.HEAD, unit)))


def test_the_chair_is_read_out_first(board: Board) -> None:
    board.add(BINH)
    board.add(AN)

    assert board.names() == [AN.name, BINH.name]


def test_nobody_sits_there_twice_and_there_is_one_chair(board: Board) -> None:
    board.add(AN)
    with pytest.raises(SeatHeld):
        board.add(NewSeat(Post.MEMBER, "nguyen van an"))
    with pytest.raises(ChairTaken):
        board.add(NewSeat(Post.CHAIR, "Lê Thị Bình"))
    with pytest.raises(TooManySeats):
        board.add(*(NewSeat(Post.MEMBER, f"Người {number}") for number in range(MOST_SEATS)))

    assert board.names() == [AN.name]


def test_a_seat_ends_on_its_day(board: Board) -> None:
    board.add(AN, BINH)
    boards.end(board.db, board.unit, board.seat(BINH.name), on=MONDAY, by=board.head)

    assert board.names() == [AN.name]
    assert board.names(on_day(board.head, MONDAY - timedelta(days=1))) == [AN.name, BINH.name]


def test_a_seat_cannot_end_before_it_began(board: Board) -> None:
    board.add(AN)
    seat = board.seat(AN.name)
    with pytest.raises(SeatNotBegun):
        boards.end(board.db, board.unit, seat, on=FIRST - timedelta(days=1), by=board.head)
    with pytest.raises(SeatNotBegun):
        board.renew(BINH, on=FIRST - timedelta(days=1))

    assert board.names() == [AN.name]


def test_a_new_board_takes_the_place_of_the_whole_one(board: Board) -> None:
    board.add(AN, BINH)
    board.renew(NewSeat(Post.CHAIR, BINH.name), NewSeat(Post.MEMBER, "Trần Văn Cường"))

    assert board.names() == [BINH.name, "Trần Văn Cường"]
    assert board.names(on_day(board.head, FIRST))[:1] == [AN.name]


def test_others_keep_no_board(board: Board) -> None:
    board.add(AN)
    seat, other = board.seat(AN.name), chapter(board.db, ward(board.db))
    for by in (
        actor(board.db, (Role.HEAD, other)),
        actor(board.db, (Role.TREASURER, board.unit)),
        actor(board.db, (Role.HELPER, board.unit)),
        actor(board.db),
    ):
        with pytest.raises(NotAllowed):
            boards.seats(board.db, board.unit, by=by)
        with pytest.raises(NotAllowed):
            boards.add(board.db, board.unit, [BINH], on=FIRST, decision=None, by=by)
        with pytest.raises(NotAllowed):
            boards.renew(board.db, board.unit, [BINH], on=FIRST, decision=None, by=by)
        with pytest.raises(NotAllowed):
            boards.end(board.db, board.unit, seat, on=MONDAY, by=by)


def test_a_seat_of_another_board_is_not_ended(board: Board) -> None:
    board.add(AN)
    other = chapter(board.db, ward(board.db))
    by = actor(board.db, (Role.HEAD, other))

    with pytest.raises(Gone):
        boards.end(board.db, other, board.seat(AN.name), on=MONDAY, by=by)


def test_units_without_a_board_are_counted(db: Connection) -> None:
    """Partners keep none, practice counts nowhere; a board whose people have left is none."""
    top = ward(db)
    officer = actor(db, (Role.OFFICER, top))
    one, other = chapter(db, top), chapter(db, top)
    school = chapter(db, top, kind=UnitKind.UNIT_BOARD)
    chapter(db, top, kind=UnitKind.PARTNER)
    chapter(db, top, practice=True)
    for unit in (one, school):
        boards.add(db, unit, [AN], on=FIRST, decision=None, by=officer)
    found = boards.standing(db, top, by=officer)
    assert (found.have, found.all, list(found.lack)) == (2, 3, [other])
    assert boards.count(db, top, MONDAY, {UnitKind.UNIT_BOARD}).have == 1

    (seat,) = boards.seats(db, one, by=officer)
    boards.end(db, one, seat.id, on=MONDAY, by=officer)
    assert list(boards.count(db, top, MONDAY).lack) == [one, other]
    with pytest.raises(NotAllowed):
        boards.standing(db, top, by=actor(db, (Role.HEAD, one)))
