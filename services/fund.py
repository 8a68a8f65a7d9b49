"""Money in: what a head or treasurer gets done in a unit's book."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from domain.actors import Actor
from domain.errors import Gone
from domain.fund import (
    IncomeKind,
    LedgerLine,
    LineKind,
    NotToday,
    Receipt,
    ensure_amount,
    ensure_opening,
)
from domain.members import Giver, Household, HouseholdId, titled
from domain.money import Dong
from domain.permissions import Action
from domain.tally import Income
from domain.units import UnitRef
from services import members
from storage import audit, piggy, tally
from storage import fund as book
from storage.fund import Appended, NewLine
from storage.piggy import PiggyOpening

#: How many gifts of the same kind, amount and day are looked at for one typed twice.
RECENT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A piggy bank that was written down."""

    id: int
    line: Appended | None
    """None when the family kept it all."""


def record_income(
    db: Connection, kind: IncomeKind, *, unit: UnitRef, giver: Giver, amount: Dong, by: Actor
) -> Appended:
    """Write one gift or day's wage into a unit's book and number its receipt.

    Raises:
        NotAllowed: `by` may not record income for `unit`.
        NothingGiven: The amount is zero or less.
        TooMuchAtOnce: The amount is beyond what one line may hold.
    """
    ensure_amount(amount)
    return _append(db, unit, kind, amount, {"giver": giver.name}, giver=giver, by=by)


def open_piggy_bank(
    db: Connection, household: Household, counted: Dong, given: Dong, *, unit: UnitRef, by: Actor
) -> Opened:
    """Write down an opened piggy bank: what is given enters the book, what is kept never does.

    A household that is not in the register yet is added to it as a stub.

    Raises:
        NotAllowed: `by` may not record income for `unit`.
        NothingGiven: The piggy bank was empty.
        TooMuchAtOnce: It held more than one line may hold.
        MoreThanCounted: More was given than it held.
    """
    by.ensure_may(Action.RECORD_INCOME, unit)
    ensure_opening(counted, given)
    home = members.settled(db, household, by=by)
    line = None
    if given > 0:
        texts = words_of(household)
        line = _append(db, unit, IncomeKind.PIGGY, given, texts, household=home, by=by)
    return write_opening(
        db, unit, home, day=by.today, counted=counted, given=given, line=line, by=by
    )


def write_opening(
    db: Connection,
    unit: UnitRef,
    household: HouseholdId,
    *,
    day: date,
    counted: Dong,
    given: Dong,
    line: Appended | None,
    by: Actor,
) -> Opened:
    """Write an opening beside the line, if any, that its gift made."""
    opening = PiggyOpening(
        id=0,
        unit=unit.id,
        household=household,
        opened_on=day,
        counted=counted,
        given=given,
        kept=Dong(counted - given),
        line=line.line if line else None,
        taken_back=False,
    )
    return Opened(id=piggy.add(db, opening, by=by.person, now=by.now), line=line)


def words_of(household: Household) -> dict[str, str]:
    """What a line freezes of the family it came from: name and address, as on its receipt."""
    giver = titled(household.honorific, household.name)
    return {"giver": giver, "address": household.address or ""}


def closed_through(db: Connection, unit: UnitRef) -> date | None:
    """The last day of a unit's book that is closed; None while every day is open."""
    return book.closed_through(db, unit.id)


def same_before(
    db: Connection, unit: UnitRef, kind: IncomeKind, *, giver: str, amount: Dong, on: date
) -> Receipt | None:
    """The receipt that the same giver got for the same amount that day: perhaps typed twice."""
    given = book.given_that_day(db, unit.id, kind, amount, on, limit=RECENT)
    return next((receipt for name, receipt in given if name == giver), None)


def close_day(db: Connection, unit: UnitRef, day: date, *, by: Actor) -> None:
    """Close a unit's book up to a day: what comes late is booked on the first open one.

    Raises:
        NotAllowed: `by` may not close this book.
        NotToday: The day has not come yet.
    """
    by.ensure_may(Action.CLOSE_DAY, unit)
    if day > by.today:
        raise NotToday
    book.close_through(db, unit.id, day)
    audit.note(
        db,
        "close-day",
        "book",
        None,
        by=by.person,
        unit=unit.id,
        now=by.now,
        after={"closed_through": day.isoformat()},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class BookPage:
    """A book as its head sees it: what there is, and the last lines."""

    balance: Dong
    closed_through: date | None
    lines: list[LedgerLine]


def book_page(db: Connection, unit: UnitRef, *, by: Actor, limit: int = 5) -> BookPage:
    """What a unit's book says now.

    Raises:
        NotAllowed: `by` may not see this book.
        Gone: The unit keeps no book.
    """
    by.ensure_may(Action.SEE_BOOK, unit)
    found = book.book_of(db, unit.id)
    if found is None:
        raise Gone
    lines = book.last_lines(db, unit.id, limit=limit)
    return BookPage(balance=found.balance, closed_through=found.closed_through, lines=lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicPage:
    """What anyone may know of a fund: sums, nobody's name."""

    balance: Dong
    year: Income
    """What came in since New Year."""


def public_page(db: Connection, unit: UnitRef, today: date) -> PublicPage:
    """What a unit's own fund holds today, and what came in this year."""
    found = book.book_of(db, unit.id)
    year = date(today.year, 1, 1), date(today.year, 12, 31)  # what is booked ahead is there too
    came_in = tally.income(db, unit, *year).get(unit.id, {})
    return PublicPage(
        balance=found.balance if found is not None else Dong(0),
        year=Income(by_kind={kind: came_in.get(kind, Dong(0)) for kind in IncomeKind}),
    )


def _append(
    db: Connection,
    unit: UnitRef,
    kind: IncomeKind,
    amount: Dong,
    texts: Mapping[str, str],
    *,
    by: Actor,
    giver: Giver | None = None,
    household: HouseholdId | None = None,
) -> Appended:
    new = NewLine(
        kind=LineKind.INCOME,
        income=kind,
        amount=amount,
        happened_on=by.today,
        texts=texts,
        person=giver.person if giver else None,
        household=household,
    )
    return enter(db, unit, new, Action.RECORD_INCOME, by)


def enter(db: Connection, unit: UnitRef, new: NewLine, action: Action, by: Actor) -> Appended:
    """Add a line under the role that lets `by` do so; the unit's name is frozen with it.

    Raises:
        NotAllowed: `by` may not do this to `unit`.
    """
    role = by.role_for(action, unit)
    texts = {**new.texts, "unit": unit.name}
    whole = dataclasses.replace(new, texts=texts)
    return book.append(db, unit.id, whole, by=by.person, entered_as=role, now=by.now)
