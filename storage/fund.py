"""The cash book at rest: the only module that adds to it.

`append` locks the unit's book first; what has to touch two books locks both in order of id.
"""

import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, or_, select, update
from sqlalchemy.orm import aliased

from domain.codes import fresh_code
from domain.errors import Gone
from domain.fund import (
    FIRST_HASH,
    RECEIPT_CODE_LENGTH,
    BookId,
    IncomeKind,
    LedgerLine,
    LineFacts,
    LineId,
    LineKind,
    Reason,
    Receipt,
    booking_day,
    commitment,
    line_hash,
)
from domain.members import HouseholdId, PersonId
from domain.money import Dong
from domain.permissions import Role
from domain.units import UnitId
from storage.dialect import insert_into
from storage.tables import (
    BookRow,
    FundRow,
    LedgerLineRow,
    LineTextRow,
    PlaceRow,
    ReceiptNumberRow,
    ReceiptRow,
)
from storage.tables.base import AnyRow


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLine:
    """What a line is to say."""

    kind: LineKind
    income: IncomeKind | None
    amount: Dong
    """Signed, as in `LineFacts`."""
    happened_on: date
    texts: Mapping[str, str]
    household: HouseholdId | None = None
    person: PersonId | None = None
    reverses: LineId | None = None
    reason: Reason | None = None
    replaces: LineId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Appended:
    """A line that was added, and how the book stands after it."""

    line: LineId
    receipt: Receipt | None
    booked_on: date
    balance: Dong


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A unit's cash book, as it stands."""

    id: BookId
    unit: UnitId
    balance: Dong
    closed_through: date | None


def open_book(db: Connection, unit: UnitId, fund_kind: str = "own") -> BookId:
    """Give a unit its book, with one fund and one place for cash."""
    book = {"unit_id": unit, "last_seq": 0, "head": FIRST_HASH, "series": 1}
    book_id = db.execute(insert(BookRow).returning(BookRow.id), book).scalar_one()
    fund = {"book_id": book_id, "kind": fund_kind}
    fund_id = db.execute(insert(FundRow).returning(FundRow.id), fund).scalar_one()
    place = {"fund_id": fund_id, "kind": "cash", "balance": 0}
    place_id = db.execute(insert(PlaceRow).returning(PlaceRow.id), place).scalar_one()
    db.execute(update(BookRow).where(BookRow.id == book_id).values(place_id=place_id))
    return BookId(book_id)


_LOCK = (
    select(
        BookRow.id,
        BookRow.last_seq,
        BookRow.head,
        BookRow.series,
        BookRow.closed_through,
        BookRow.place_id,
    )
    .where(BookRow.unit_id == bindparam("unit"))
    .with_for_update()
)
_ADD_LINE = insert(LedgerLineRow).returning(LedgerLineRow.id)
_ADD_TEXTS = insert(LineTextRow)
_ADD_RECEIPT = insert(ReceiptRow)
_MOVE_HEAD = (
    update(BookRow)
    .where(BookRow.id == bindparam("book"))
    .values(last_seq=bindparam("to_seq"), head=bindparam("to_head"))
)
_MOVE_BALANCE = (
    update(PlaceRow)
    .where(PlaceRow.id == bindparam("place"))
    .values(balance=PlaceRow.balance + bindparam("by_amount"))
    .returning(PlaceRow.balance)
)


def append(
    db: Connection, unit: UnitId, new: NewLine, *, by: PersonId, entered_as: Role, now: datetime
) -> Appended:
    """Add a line to a unit's book: locked, sealed, and numbered when it is income.

    Raises:
        Gone: The unit keeps no book.
    """
    book = db.execute(_LOCK, {"unit": unit}).one_or_none()
    if book is None:
        raise Gone
    salt, booked_on = secrets.token_hex(16), booking_day(new.happened_on, book.closed_through)
    receipt = None
    if new.kind is LineKind.INCOME:
        receipt = _number(db, BookId(book.id), booked_on.year, book.series)
    facts = LineFacts(
        book=BookId(book.id),
        seq=book.last_seq + 1,
        kind=new.kind,
        income=new.income,
        amount=new.amount,
        happened_on=new.happened_on,
        booked_on=booked_on,
        recorded_at=now,
        by_person=by,
        entered_as=entered_as,
        place=book.place_id,
        household=new.household,
        person=new.person,
        reverses=new.reverses,
        reason=new.reason,
        replaces=new.replaces,
        receipt=receipt,
        commitment=commitment(salt, new.texts),
    )
    sealed = line_hash(book.head, facts)
    line = LineId(db.execute(_ADD_LINE, _row(unit, facts, sealed)).scalar_one())
    db.execute(_ADD_TEXTS, {"line_id": line, "salt": salt, "texts": dict(new.texts)})
    if receipt is not None:
        db.execute(_ADD_RECEIPT, {"line_id": line, "book_id": book.id, **asdict(receipt)})
    db.execute(_MOVE_HEAD, {"book": book.id, "to_seq": facts.seq, "to_head": sealed})
    moved = {"place": book.place_id, "by_amount": new.amount}
    balance = db.execute(_MOVE_BALANCE, moved).scalar_one()
    return Appended(line=line, receipt=receipt, booked_on=facts.booked_on, balance=Dong(balance))


def _row(unit: UnitId, facts: LineFacts, sealed: str) -> dict[str, object]:
    return {
        "unit_id": unit,
        "seal": facts.seal,
        "place_id": facts.place,
        "entered_as": facts.entered_as,
        "book_id": facts.book,
        "seq": facts.seq,
        "kind": facts.kind,
        "income": facts.income,
        "amount": facts.amount,
        "happened_on": facts.happened_on,
        "booked_on": facts.booked_on,
        "recorded_at": facts.recorded_at,
        "by_person": facts.by_person,
        "household_id": facts.household,
        "person_id": facts.person,
        "reverses_id": facts.reverses,
        "reason": facts.reason,
        "replaces_id": facts.replaces,
        "commitment": facts.commitment,
        "hash": sealed,
    }


@cache
def _counting(dialect: str) -> Any:
    """The next number of a book, a year and a series; the first is 1."""
    return (
        insert_into(dialect, ReceiptNumberRow)
        .on_conflict_do_update(
            index_elements=["book_id", "year", "series"],
            set_={"last": ReceiptNumberRow.last + 1},
        )
        .returning(ReceiptNumberRow.last)
    )


def _number(db: Connection, book: BookId, year: int, series: int) -> Receipt:
    counted = {"book_id": book, "year": year, "series": series, "last": 1}
    number = db.execute(_counting(db.dialect.name), counted).scalar_one()
    code = fresh_code(RECEIPT_CODE_LENGTH)
    return Receipt(number=number, year=year, series=series, code=code)


# ---- reading -----------------------------------------------------------------------------------

_REVERSAL = aliased(LedgerLineRow)
_TAKEN_BACK = aliased(ReceiptRow)

LINES = (
    select(
        LedgerLineRow.id,
        LedgerLineRow.book_id,
        LedgerLineRow.unit_id,
        LedgerLineRow.seq,
        LedgerLineRow.kind,
        LedgerLineRow.income,
        LedgerLineRow.amount,
        LedgerLineRow.happened_on,
        LedgerLineRow.booked_on,
        LedgerLineRow.recorded_at,
        LedgerLineRow.by_person,
        LedgerLineRow.seal,
        LedgerLineRow.entered_as,
        LedgerLineRow.place_id,
        LedgerLineRow.household_id,
        LedgerLineRow.person_id,
        LedgerLineRow.reverses_id,
        LedgerLineRow.reason,
        LedgerLineRow.replaces_id,
        LedgerLineRow.commitment,
        LineTextRow.texts,
        ReceiptRow.number,
        ReceiptRow.year,
        ReceiptRow.series,
        ReceiptRow.code,
        _REVERSAL.id.label("reversed_by"),
        _TAKEN_BACK.number.label("takes_back"),
    )
    .join(LineTextRow, LineTextRow.line_id == LedgerLineRow.id)
    .outerjoin(ReceiptRow, ReceiptRow.line_id == LedgerLineRow.id)
    .outerjoin(_REVERSAL, _REVERSAL.reverses_id == LedgerLineRow.id)
    .outerjoin(_TAKEN_BACK, _TAKEN_BACK.line_id == LedgerLineRow.reverses_id)
)


def line(db: Connection, line_id: LineId) -> LedgerLine | None:
    """The line of that id."""
    row = db.execute(LINES.where(LedgerLineRow.id == line_id)).one_or_none()
    return line_of(row) if row else None


def last_lines(db: Connection, unit: UnitId, *, limit: int) -> list[LedgerLine]:
    """The last lines of a unit's book, the newest first."""
    statement = (
        LINES.where(LedgerLineRow.unit_id == unit).order_by(LedgerLineRow.seq.desc()).limit(limit)
    )
    return [line_of(row) for row in db.execute(statement)]


def last_standing(db: Connection, unit: UnitId, *, limit: int) -> list[LedgerLine]:
    """The last lines of a unit's book that were not taken back, the newest first."""
    standing = LINES.where(
        LedgerLineRow.unit_id == unit,
        LedgerLineRow.kind != LineKind.REVERSAL,
        _REVERSAL.id.is_(None),
    )
    newest = standing.order_by(LedgerLineRow.seq.desc()).limit(limit)
    return [line_of(row) for row in db.execute(newest)]


_GIVEN_THAT_DAY = (
    select(
        LineTextRow.texts,
        ReceiptRow.number,
        ReceiptRow.year,
        ReceiptRow.series,
        ReceiptRow.code,
    )
    .join(LedgerLineRow, LedgerLineRow.id == LineTextRow.line_id)
    .join(ReceiptRow, ReceiptRow.line_id == LedgerLineRow.id)
    .outerjoin(_REVERSAL, _REVERSAL.reverses_id == LedgerLineRow.id)
    .where(
        LedgerLineRow.unit_id == bindparam("unit"),
        LedgerLineRow.booked_on >= bindparam("day"),
        LedgerLineRow.happened_on == bindparam("day"),
        LedgerLineRow.income == bindparam("kind"),
        LedgerLineRow.amount == bindparam("amount"),
        _REVERSAL.id.is_(None),
    )
    .order_by(LedgerLineRow.seq.desc())
    .limit(bindparam("most"))
)


def given_that_day(
    db: Connection, unit: UnitId, kind: IncomeKind, amount: Dong, day: date, *, limit: int
) -> list[tuple[str, Receipt]]:
    """Who gave just this amount of this kind on a day, with the receipt; the newest first.

    What was taken back is left out, and who was erased has no name.
    """
    asked = {"unit": unit, "day": day, "kind": kind, "amount": amount, "most": limit}
    return [
        ((row.texts or {}).get("giver", ""), _receipt_of(row))
        for row in db.execute(_GIVEN_THAT_DAY, asked)
    ]


def by_number(db: Connection, unit: UnitId, number: int) -> list[LedgerLine]:
    """The lines of a unit whose receipt has this number, the newest year and series first."""
    statement = LINES.where(LedgerLineRow.unit_id == unit, ReceiptRow.number == number)
    newest = statement.order_by(ReceiptRow.year.desc(), ReceiptRow.series.desc())
    return [line_of(row) for row in db.execute(newest)]


def by_code(db: Connection, code: str) -> LedgerLine | None:
    """The line whose receipt has this code."""
    row = db.execute(LINES.where(ReceiptRow.code == code)).one_or_none()
    return line_of(row) if row else None


def book_of(db: Connection, unit: UnitId) -> Book | None:
    """A unit's book as it stands; None for a unit without one."""
    balance = (
        select(func.coalesce(func.sum(PlaceRow.balance), 0))
        .join(FundRow, FundRow.id == PlaceRow.fund_id)
        .where(FundRow.book_id == BookRow.id)
        .scalar_subquery()
    )
    row = db.execute(
        select(BookRow.id, BookRow.unit_id, BookRow.closed_through, balance.label("balance")).where(
            BookRow.unit_id == unit
        )
    ).one_or_none()
    if row is None:
        return None
    return Book(
        id=BookId(row.id),
        unit=UnitId(row.unit_id),
        balance=Dong(int(row.balance)),
        closed_through=row.closed_through,
    )


_CLOSED_THROUGH = select(BookRow.closed_through).where(BookRow.unit_id == bindparam("unit"))


def closed_through(db: Connection, unit: UnitId) -> date | None:
    """The last closed day of a unit's book; None while all are open, or where there is no book."""
    return db.execute(_CLOSED_THROUGH, {"unit": unit}).scalar_one_or_none()


def close_through(db: Connection, unit: UnitId, day: date) -> None:
    """Close a unit's book up to a day: later lines of these days are booked on the next."""
    db.execute(
        update(BookRow)
        .where(
            BookRow.unit_id == unit,
            or_(BookRow.closed_through.is_(None), BookRow.closed_through < day),
        )
        .values(closed_through=day)
    )


def line_of(row: AnyRow) -> LedgerLine:
    """The line of a row of `LINES`."""
    receipt = _receipt_of(row) if row.code is not None else None
    return LedgerLine(
        id=LineId(row.id),
        unit=UnitId(row.unit_id),
        facts=LineFacts(
            seal=row.seal,
            book=BookId(row.book_id),
            seq=row.seq,
            kind=LineKind(row.kind),
            income=IncomeKind(row.income) if row.income else None,
            amount=Dong(row.amount),
            happened_on=row.happened_on,
            booked_on=row.booked_on,
            recorded_at=row.recorded_at,
            by_person=row.by_person,
            entered_as=Role(row.entered_as),
            place=row.place_id,
            household=HouseholdId(row.household_id) if row.household_id is not None else None,
            person=PersonId(row.person_id) if row.person_id is not None else None,
            reverses=LineId(row.reverses_id) if row.reverses_id is not None else None,
            reason=Reason(row.reason) if row.reason else None,
            replaces=LineId(row.replaces_id) if row.replaces_id is not None else None,
            receipt=receipt,
            commitment=row.commitment,
        ),
        texts=row.texts,
        reversed_by=LineId(row.reversed_by) if row.reversed_by is not None else None,
        takes_back=row.takes_back,
    )


def _receipt_of(row: AnyRow) -> Receipt:
    return Receipt(number=row.number, year=row.year, series=row.series, code=row.code)
