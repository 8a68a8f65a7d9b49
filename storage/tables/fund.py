"""The cash book: books, funds, places, lines, receipts, piggy banks.

Lines, receipts and openings are only ever added; triggers of the database see to it
(`storage/triggers.py`).
"""

from datetime import date

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, Big, Document, Key, Moment, Ref, Word


class BookRow(Base):
    """A unit's cash book, and where it stands."""

    __tablename__ = "books"

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"), unique=True)
    last_seq: Mapped[Big]
    head: Mapped[str] = mapped_column(String(64))
    """The hash of the last line."""
    series: Mapped[int]
    """The receipt series now in use: one more after each restore."""
    closed_through: Mapped[date | None]
    place_id: Mapped[Ref | None]
    """The place cash goes to when none is named."""


class FundRow(Base):
    """A fund kept in a book: the unit's own, one collected for the ward, a scholarship's."""

    __tablename__ = "funds"
    __table_args__ = (Index("ix_funds_book_id", "book_id"),)

    id: Mapped[Key]
    book_id: Mapped[Ref] = mapped_column(ForeignKey("books.id"))
    kind: Mapped[Word]
    name: Mapped[str | None] = mapped_column(String(200))


class PlaceRow(Base):
    """Where money of a fund is: cash with a person, an account, a savings book."""

    __tablename__ = "places"
    __table_args__ = (Index("ix_places_fund_id", "fund_id"),)

    id: Mapped[Key]
    fund_id: Mapped[Ref] = mapped_column(ForeignKey("funds.id"))
    kind: Mapped[Word]
    holder_id: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    balance: Mapped[Big]
    """The sum of its lines, kept beside for speed; `khuyenhoc check` compares the two."""


class LedgerLineRow(Base):
    """One line of a book."""

    __tablename__ = "ledger_lines"
    __table_args__ = (
        UniqueConstraint("book_id", "seq"),
        Index("ix_ledger_lines_booked_on", "booked_on", "unit_id", "income", "amount"),
        Index("ix_ledger_lines_unit_id", "unit_id", "booked_on", "income", "amount"),
        UniqueConstraint("reverses_id"),
    )

    id: Mapped[Key]
    book_id: Mapped[Ref] = mapped_column(ForeignKey("books.id"))
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    """The book's unit, repeated: sums by chapter need no join, and stay with the chapter of
    the day."""
    seq: Mapped[Big]
    place_id: Mapped[Ref] = mapped_column(ForeignKey("places.id"))
    kind: Mapped[Word]
    income: Mapped[Word | None]
    amount: Mapped[Big]
    happened_on: Mapped[date]
    booked_on: Mapped[date]
    recorded_at: Mapped[Moment]
    by_person: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
    entered_as: Mapped[Word]
    """The role it was entered under: a helper's entry says "nhập hộ"."""
    household_id: Mapped[Ref | None] = mapped_column(ForeignKey("households.id"))
    person_id: Mapped[Ref | None] = mapped_column(ForeignKey("persons.id"))
    reverses_id: Mapped[Ref | None] = mapped_column(ForeignKey("ledger_lines.id"))
    reason: Mapped[Word | None]
    replaces_id: Mapped[Ref | None] = mapped_column(ForeignKey("ledger_lines.id"))
    """The wrong line this one was issued instead of."""
    commitment: Mapped[str] = mapped_column(String(64))
    seal: Mapped[int]
    """Which fields the hash covers: see `domain.fund.SEALED`."""
    hash: Mapped[str] = mapped_column(String(64))


class LineTextRow(Base):
    """The names and free words of a line, behind its commitment; they alone can be erased."""

    __tablename__ = "line_texts"

    line_id: Mapped[Ref] = mapped_column(ForeignKey("ledger_lines.id"), primary_key=True)
    salt: Mapped[str] = mapped_column(String(32))
    texts: Mapped[Document | None]


class ReceiptNumberRow(Base):
    """The last number given out in a book, a year and a series."""

    __tablename__ = "receipt_numbers"

    book_id: Mapped[Ref] = mapped_column(ForeignKey("books.id"), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    series: Mapped[int] = mapped_column(primary_key=True)
    last: Mapped[int]


class ReceiptRow(Base):
    """The number and code of a line; what it says is the line itself, frozen."""

    __tablename__ = "receipts"
    __table_args__ = (UniqueConstraint("book_id", "year", "series", "number"),)

    line_id: Mapped[Ref] = mapped_column(ForeignKey("ledger_lines.id"), primary_key=True)
    book_id: Mapped[Ref] = mapped_column(ForeignKey("books.id"))
    year: Mapped[int]
    series: Mapped[int]
    number: Mapped[int]
    code: Mapped[Word] = mapped_column(unique=True)


class PiggyOpeningRow(Base):
    """A piggy bank was opened: so much counted, so much given, the rest kept at home."""

    __tablename__ = "piggy_openings"
    __table_args__ = (
        Index("ix_piggy_openings_unit_id", "unit_id", "opened_on", "pigs", "kept"),
        UniqueConstraint("reverses_id"),
    )

    id: Mapped[Key]
    unit_id: Mapped[Ref] = mapped_column(ForeignKey("units.id"))
    household_id: Mapped[Ref] = mapped_column(ForeignKey("households.id"))
    opened_on: Mapped[date]
    pigs: Mapped[int]
    """1, or -1 where an opening is taken back: sums need no case."""
    counted: Mapped[Big]
    given: Mapped[Big]
    kept: Mapped[Big]
    line_id: Mapped[Ref | None] = mapped_column(ForeignKey("ledger_lines.id"))
    reverses_id: Mapped[Ref | None] = mapped_column(ForeignKey("piggy_openings.id"))
    recorded_at: Mapped[Moment]
    by_person: Mapped[Ref] = mapped_column(ForeignKey("persons.id"))
