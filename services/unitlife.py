"""Units that get another name, or end."""

from datetime import timedelta

from sqlalchemy import Connection

from domain.actors import Actor
from domain.errors import Gone, NotAllowed
from domain.folding import fold
from domain.members import NameMissing
from domain.money import Dong
from domain.permissions import Action
from domain.units import Ending, Left, NameStandsThere, Renaming, UnitRef, UnitStillHolds
from services.invites import is_open
from storage import accounts, audit, fund, invites, members, units

_THING = "unit"


def ensure_free_name(db: Connection, unit: UnitRef, name: str) -> None:
    """Refuse a name that another unit beside this one has.

    Raises:
        NameMissing: There is no letter in it.
        NameStandsThere: It has.
    """
    if not any(letter.isalpha() for letter in name):
        raise NameMissing
    above = units.parent_of(db, unit.id)
    if above is None or fold(name) == fold(unit.name):
        return
    if units.taken_names(db, above, [name]):
        raise NameStandsThere(name=name)


def rename(db: Connection, unit: UnitRef, name: str, why: Renaming, *, by: Actor) -> None:
    """Give a unit another name; the old one and the reason are kept in the audit.

    What was issued under the old name (receipts, papers, announcements) keeps it.

    Raises:
        NotAllowed: `by` does not make units there, or it is the topmost.
        Gone: It stands no more.
        NameMissing, NameStandsThere: As `ensure_free_name`.
    """
    _ensure_below(db, unit, by)
    ensure_free_name(db, unit, name)
    units.rename(db, unit.id, name)
    audit.note(
        db,
        "rename",
        _THING,
        unit.id,
        by=by.person,
        unit=unit.id,
        now=by.now,
        before={"name": unit.name},
        after={"name": name, "why": why},
    )


def left_in(db: Connection, unit: UnitRef, *, by: Actor) -> Left:
    """What a unit still holds.

    Raises:
        NotAllowed: `by` does not make units there.
    """
    by.ensure_may(Action.MAKE_UNITS, unit)
    book = fund.book_of(db, unit.id)
    return Left(
        balance=book.balance if book is not None else Dong(0),
        members=members.count_members(db, unit.id),
        households=members.count_households(db, unit.id),
        roles=len(accounts.roles_at(db, unit.id, by.today)),
        below=sum(one.id != unit.id for one in units.below(db, [unit], by.today)),
    )


def ensure_can_end(db: Connection, unit: UnitRef, *, by: Actor) -> None:
    """Refuse to end a unit that holds something still.

    Raises:
        NotAllowed: `by` does not make units there, or it is the topmost.
        Gone: It stands no more.
        UnitStillHolds: Its book holds money, or people are in it.
    """
    _ensure_below(db, unit, by)
    left = left_in(db, unit, by=by)
    if not left.is_nothing:
        raise UnitStillHolds(
            unit=unit.called,
            balance=left.balance,
            members=left.members,
            households=left.households,
            roles=left.roles,
            below=left.below,
        )


def end(db: Connection, unit: UnitRef, why: Ending, *, by: Actor) -> None:
    """Let a unit be no more from today on; its past stays, with the reason in the audit.

    Raises:
        NotAllowed, Gone, UnitStillHolds: As `ensure_can_end`.
    """
    accounts.lock_roles(db, unit.id)  # nobody comes in meanwhile
    ensure_can_end(db, unit, by=by)
    if not units.end(db, unit.id, by.today - timedelta(days=1)):
        raise Gone
    open_still = [one.id for one in invites.under(db, [unit]) if is_open(one, by.today)]
    invites.withdraw(db, open_still, by.now)
    audit.note(
        db,
        "end",
        _THING,
        unit.id,
        by=by.person,
        unit=unit.id,
        now=by.now,
        before={"name": unit.name},
        after={"why": why},
    )


def _ensure_below(db: Connection, unit: UnitRef, by: Actor) -> None:
    by.ensure_may(Action.MAKE_UNITS, unit)
    if unit.practice or any(unit.id == top.id for top in by.powers.tops(Action.MAKE_UNITS)):
        raise NotAllowed
    if not units.stands(db, unit.id, by.today):
        raise Gone
