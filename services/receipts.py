"""Receipts: shown, found by number, and checked by anyone who holds one."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from domain.accounts import AccountId
from domain.codes import read_code
from domain.errors import Gone
from domain.fund import RECEIPT_CODE_LENGTH, AlreadyReversed, LedgerLine, LineId
from domain.ids import number_in
from domain.invites import TRIES_AN_HOUR, TooManyTries
from domain.units import UnitRef
from storage import accounts, fund, units


def number(line: LedgerLine) -> str:
    """The number of a line's receipt as it is written; a dash for a line without one."""
    return line.receipt.label if line.receipt is not None else "—"


def line(db: Connection, line_id: str) -> LedgerLine | None:
    """The line of an id as a button carries it; None when there is none."""
    found = number_in(line_id)
    return fund.line(db, LineId(found)) if found is not None else None


def mendable(db: Connection, unit: UnitRef, *, limit: int) -> list[LedgerLine]:
    """The last lines of a unit's book that were not taken back."""
    return fund.last_standing(db, unit.id, limit=limit)


def by_number(db: Connection, unit: UnitRef, wanted: int) -> list[LedgerLine]:
    """The standing lines of a unit whose receipt has this number, the newest year first.

    Raises:
        AlreadyReversed: There are such receipts, and all were taken back.
    """
    found = fund.by_number(db, unit.id, wanted)
    standing = [one for one in found if one.reversed_by is None]
    if found and not standing:
        raise AlreadyReversed
    return standing


def unit_of(db: Connection, one: LedgerLine) -> UnitRef:
    """The unit in whose book a line stands.

    Raises:
        Gone: It is not there.
    """
    found = units.find(db, one.unit)
    if found is None:
        raise Gone
    return found


def check(db: Connection, typed: str, account: AccountId, now: datetime) -> LedgerLine | None:
    """The line whose receipt carries a typed code; None when none does.

    Raises:
        NotACode: It is no code, or one letter of it is off.
        TooManyTries: This account has typed too many codes that nothing carries.
    """
    if accounts.wrong_codes(db, account, now - timedelta(hours=1), now) >= TRIES_AN_HOUR:
        raise TooManyTries
    found = fund.by_code(db, read_code(typed, RECEIPT_CODE_LENGTH))
    if found is None:
        accounts.record_wrong_code(db, account, now)
    return found
