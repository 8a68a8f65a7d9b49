"""Practice: a chapter of one's own in which everything works and nothing counts."""

from datetime import date, datetime

from sqlalchemy import Connection

from domain.accounts import Account
from domain.members import Household, PersonId
from domain.permissions import Role
from domain.units import NewUnit, UnitRef
from services.units import make_unit
from storage import accounts, units
from storage import members as register


def start(db: Connection, account: Account, name: str, *, today: date, now: datetime) -> UnitRef:
    """Let a person practise: in the chapter they practised in before, or in a new one.

    Args:
        db: The open connection.
        account: Who practises; they hold a role.
        name: What the practice chapter is called.
        today: The day of the calendar.
        now: The instant of the calendar.
    """
    person = PersonId(account.person or 0)
    unit = own_unit(db, person, today) or _make(db, account, person, name, today, now)
    accounts.set_fields(db, account.id, practising=True)
    return unit


def stop(db: Connection, account: Account) -> None:
    """Back to the real books."""
    accounts.set_fields(db, account.id, practising=False)


def own_unit(db: Connection, person: PersonId, today: date) -> UnitRef | None:
    """The practice chapter of a person, once there is one."""
    held = accounts.powers(db, person, today).within(practice=True).holdings
    return held[0].unit if held else None


def _make(
    db: Connection, account: Account, person: PersonId, name: str, today: date, now: datetime
) -> UnitRef:
    real = next(held.unit for held in account.powers.holdings)
    root = units.find(db, type(real.id)(int(real.path.split("/")[0])))
    unit = make_unit(db, root, NewUnit(name=name), on=today, practice=True)
    accounts.grant_role(db, person, Role.HEAD, unit.id, on=today, by=person)
    for title, called, address in _NEIGHBOURS:
        family = Household(id=None, unit=unit.id, name=called, honorific=title, address=address)
        register.add_household(db, family, by=person, now=now)
    return unit


#: Invented neighbours to practise with.
_NEIGHBOURS = (
    ("bà", "Nguyễn Thị Thử", "số 1"),
    ("ông", "Trần Văn Tập", "số 2"),
    ("bà", "Lê Thị Tập", "ngõ 3/4"),
)
