"""What the proof of the books reads: lines with their seals, and how each book claims to stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, and_, func, select

from domain.fund import BookId, LineFacts, LineId, LineKind
from domain.units import UnitId, UnitRef
from storage.fund import LINES, line_of
from storage.tables import (
    BookRow,
    FundRow,
    LedgerLineRow,
    LineTextRow,
    PiggyOpeningRow,
    PlaceRow,
    ReceiptRow,
    UnitRow,
)
from storage.units import unit_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A line as the proof reads it."""

    id: LineId
    unit: UnitId
    """Whom the line is counted for."""
    facts: LineFacts
    hash: str
    salt: str
    texts: Mapping[str, str] | None
    opened: int | None
    """What was given of the piggy bank it came from, in đồng; None when it came from none."""


def sealed_lines(db: Connection, book: BookId, after: int = 0) -> list[Sealed]:
    """All lines of a book after a sequence number, in order, with what seals them."""
    statement = (
        LINES.add_columns(
            LedgerLineRow.hash, LineTextRow.salt, PiggyOpeningRow.given.label("opened")
        )
        .outerjoin(
            PiggyOpeningRow,
            and_(PiggyOpeningRow.line_id == LedgerLineRow.id, PiggyOpeningRow.pigs > 0),
        )
        .where(LedgerLineRow.book_id == book, LedgerLineRow.seq > after)
        .order_by(LedgerLineRow.seq)
    )
    return [
        Sealed(
            id=LineId(row.id),
            unit=UnitId(row.unit_id),
            facts=line_of(row).facts,
            hash=row.hash,
            salt=row.salt,
            texts=row.texts,
            opened=row.opened,
        )
        for row in db.execute(statement)
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proven:
    """How far a book was proven before, and what the lines after it rest on."""

    seq: int
    head: str
    """The hash of the last proven line."""
    balances: Mapping[int, int]
    """By place."""
    numbers: Mapping[tuple[int, int], int]
    """How many receipts of a year and series."""
    amounts: Mapping[LineId, int]
    """Of the lines that later ones reverse."""


def proven(db: Connection, book: BookId, seq: int, head: str) -> Proven:
    """What stands in a book up to a line that was proven: added up, and not proven again."""
    line = LedgerLineRow
    before = (line.book_id == book, line.seq <= seq)
    sums = select(line.place_id, func.sum(line.amount)).where(*before).group_by(line.place_id)
    numbers = (
        select(ReceiptRow.year, ReceiptRow.series, func.count())
        .join(line, line.id == ReceiptRow.line_id)
        .where(*before, line.kind == LineKind.INCOME)
        .group_by(ReceiptRow.year, ReceiptRow.series)
    )
    reversed_later = select(line.reverses_id).where(line.book_id == book, line.seq > seq)
    amounts = select(line.id, line.amount).where(*before, line.id.in_(reversed_later))
    return Proven(
        seq=seq,
        head=head,
        balances={row[0]: int(row[1]) for row in db.execute(sums)},
        numbers={(row[0], row[1]): row[2] for row in db.execute(numbers)},
        amounts={LineId(row[0]): row[1] for row in db.execute(amounts)},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A book as it claims to stand: to be proven."""

    id: BookId
    unit: UnitRef
    last_seq: int
    head: str
    balances: Mapping[int, int]
    """By place."""


def standings(db: Connection) -> Sequence[Standing]:
    """All books as they claim to stand."""
    balances: dict[int, dict[int, int]] = {}
    places = select(FundRow.book_id, PlaceRow.id, PlaceRow.balance).join(
        FundRow, FundRow.id == PlaceRow.fund_id
    )
    for row in db.execute(places):
        balances.setdefault(row.book_id, {})[row.id] = row.balance
    books = select(
        BookRow.id.label("book_id"),
        BookRow.last_seq,
        BookRow.head,
        UnitRow.id,
        UnitRow.path,
        UnitRow.kind,
        UnitRow.name,
        UnitRow.practice,
    ).join(UnitRow, UnitRow.id == BookRow.unit_id)
    return [
        Standing(
            id=BookId(row.book_id),
            unit=unit_of(row),
            last_seq=row.last_seq,
            head=row.head,
            balances=balances.get(row.book_id, {}),
        )
        for row in db.execute(books.order_by(BookRow.id))
    ]
