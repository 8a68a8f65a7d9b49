"""The cash book: lines that are only added, each carrying the hash of the one before it.

Money is whole đồng. What a family keeps from its piggy bank counts for the target and never
enters a book (plan of Bồ Đề ward 2025, III.1: the fund per person includes family funds).
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NewType

from domain.errors import Refusal
from domain.members import HouseholdId, PersonId
from domain.money import Dong
from domain.permissions import Role
from domain.units import UnitId

BookId = NewType("BookId", int)
LineId = NewType("LineId", int)

#: What the first line of a book carries as the hash before it.
FIRST_HASH = "0" * 64

#: Characters of a receipt's code, the check character included.
RECEIPT_CODE_LENGTH = 7

#: The most one entry may hold; above it someone has typed a zero too many.
MOST_AT_ONCE = Dong(10_000_000_000)


class LineKind(StrEnum):
    """What a line does to its place."""

    INCOME = "income"
    SPENDING = "spending"
    REVERSAL = "reversal"


class IncomeKind(StrEnum):
    """Where income comes from."""

    PIGGY = "piggy"
    """Nuôi lợn nhựa khuyến học."""
    WAGE = "wage"
    """Ngày lương khuyến học."""
    GIFT = "gift"
    """Ủng hộ."""


class Reason(StrEnum):
    """Why a line is reversed: the ready reasons."""

    WRONG_AMOUNT = "wrong-amount"
    WRONG_GIVER = "wrong-giver"
    TWICE = "twice"
    NOT_RECEIVED = "not-received"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The number under which a line stands in its unit's year."""

    number: int
    year: int
    series: int
    """1, or one more for each time the book was restored from a backup."""
    code: str
    """What anyone types to check it: six characters and a check character."""

    @property
    def label(self) -> str:
        """The number as it is written: "41", or "41/2" in a second series."""
        return str(self.number) if self.series == 1 else f"{self.number}/{self.series}"


#: The seal of new lines: which fields it covers stands in `SEALED`.
SEAL = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFacts:
    """What a line says, without the names: these enter its hash as they stand."""

    seal: int = SEAL
    """Which fields its hash covers."""
    book: BookId
    seq: int
    """1 for the first line of the book, without gaps."""
    kind: LineKind
    income: IncomeKind | None
    amount: Dong
    """Signed: money in is positive, money out and the reversal of income are negative."""
    happened_on: date
    booked_on: date
    recorded_at: datetime
    by_person: int
    entered_as: Role
    """The role it was entered under."""
    place: int
    """Where the money is."""
    household: HouseholdId | None = None
    person: PersonId | None = None
    reverses: LineId | None = None
    reason: Reason | None = None
    """Why it reverses another."""
    replaces: LineId | None = None
    """The wrong line it was issued instead of."""
    receipt: Receipt | None = None
    """None for a reversal, which takes back the receipt of another line."""
    commitment: str
    """Salted commitment to the texts, which stand beside and can be erased."""


#: What a seal covers, by its version. A line keeps the version it was sealed with: a new field
#: makes a new version, and old books prove as before.
SEALED: Mapping[int, tuple[str, ...]] = {
    1: (
        *("seal", "book", "seq", "kind", "income", "amount", "happened_on", "booked_on"),
        *("recorded_at", "by_person", "entered_as", "place", "household", "person"),
        *("reverses", "reason", "replaces", "receipt", "commitment"),
    )
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """A line as it was recorded."""

    id: LineId
    unit: UnitId
    facts: LineFacts
    texts: Mapping[str, str] | None
    """Names and free words, frozen when the line was made; None once they were erased."""
    reversed_by: LineId | None = None
    takes_back: int | None = None
    """Of a reversal: the number of the receipt it takes back."""

    @property
    def receipt(self) -> Receipt | None:
        """Its receipt; None for a reversal."""
        return self.facts.receipt


def commitment(salt: str, texts: Mapping[str, str]) -> str:
    """Commit to texts without showing them: SHA-256 over the salt and their canonical JSON."""
    return _sha256(salt + _canonical(texts))


def line_hash(before: str, facts: LineFacts) -> str:
    """Seal a line to the one before it.

    Args:
        before: The hash of the line before, or `FIRST_HASH`.
        facts: All that the line says; instants count to the microsecond, in UTC. Its `seal`
            names the fields that enter, as an unknown one proves nothing.
    """
    fields = {name: _plain(getattr(facts, name)) for name in SEALED.get(facts.seal, ())}
    return _sha256(before + _canonical(fields))


def _plain(value: object) -> object:
    """Days and instants as text; an instant in UTC, in whatever zone it was told."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, Receipt):
        return [value.year, value.series, value.number, value.code]
    return value.isoformat() if isinstance(value, date) else value


def _canonical(fields: Mapping[str, object]) -> str:
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def booking_day(happened_on: date, closed_through: date | None) -> date:
    """The day under which a line is booked: its own, or the first open one when that is closed."""
    if closed_through is None or happened_on > closed_through:
        return happened_on
    return date.fromordinal(closed_through.toordinal() + 1)


@dataclass(eq=False)
class NothingGiven(Refusal):
    """A gift of nothing, or of less, makes no line."""

    about = "amount"


@dataclass(eq=False)
class TooMuchAtOnce(Refusal):
    """More than one entry may hold."""

    about = "amount"
    most: Dong = MOST_AT_ONCE


@dataclass(eq=False)
class MoreThanCounted(Refusal):
    """More was given from a piggy bank than was in it."""

    about = "given"
    counted: Dong
    given: Dong


@dataclass(eq=False)
class AlreadyReversed(Refusal):
    """The line was reversed before."""


@dataclass(eq=False)
class LineUnknown(Refusal):
    """No receipt of the book has the number that was typed."""

    about = "line"
    asks = True
    typed: str


@dataclass(eq=False)
class NotToday(Refusal):
    """A day that has not come cannot be closed or booked."""


def ensure_amount(amount: Dong) -> None:
    """Refuse what cannot stand in one line.

    Raises:
        NothingGiven: Zero or less.
        TooMuchAtOnce: More than `MOST_AT_ONCE`.
    """
    if amount <= 0:
        raise NothingGiven
    if amount > MOST_AT_ONCE:
        raise TooMuchAtOnce


def ensure_opening(counted: Dong, given: Dong) -> None:
    """Refuse a piggy bank that does not add up.

    Raises:
        NothingGiven: It was empty, or less than nothing was given.
        TooMuchAtOnce: It held more than `MOST_AT_ONCE`.
        MoreThanCounted: More was given than it held.
    """
    ensure_amount(counted)
    if given < 0:
        raise NothingGiven
    if given > counted:
        raise MoreThanCounted(counted=counted, given=given)
