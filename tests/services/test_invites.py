"""One code lets one person in, once."""

import threading
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import Connection, Engine

from domain.accounts import Account
from domain.actors import Actor
from domain.codes import NotACode, fresh_code
from domain.errors import NotAllowed, Refusal
from domain.invites import (
    CODE_LENGTH,
    TRIES_AN_HOUR,
    Invite,
    InviteExpired,
    InviteUnknown,
    InviteUsed,
    RoleHeldAlready,
    TooManyTries,
)
from domain.members import NameMissing
from domain.permissions import Action, Role
from domain.units import UnitRef
from services import invites
from services.invites import Asked
from storage import accounts
from storage import members as register
from tests.storage.ward import MONDAY, MORNING, account, actor, chapter, ward

DAY = timedelta(days=1)
NAME = "Nguyễn Thị Hạnh"


@dataclass(frozen=True)
class Door:
    """A chapter to be let into, and the officer who invites."""

    db: Connection
    unit: UnitRef
    officer: Actor

    def code(self, role: Role = Role.HEAD, name: str | None = None) -> str:
        """Make an invite."""
        asked = Asked(unit=self.unit, role=role, name=name, phone="0912345678")
        return invites.make(self.db, [asked], by=self.officer)[0]

    def accept(self, code: str, who: Account, *, days: int = 0) -> Invite:
        """Come in."""
        today, now = MONDAY + days * DAY, MORNING + days * DAY
        return invites.accept(self.db, code, who, NAME, today=today, now=now)

    def look_up(self, code: str, who: Account, *, hours: float = 0) -> Invite:
        """Type a code."""
        now = MORNING + timedelta(hours=hours)
        return invites.look_up(self.db, code, who, today=MONDAY, now=now)


@pytest.fixture
def door(db: Connection) -> Door:
    """A ward's officer and one of its chapters."""
    top = ward(db)
    return Door(db, chapter(db, top), actor(db, (Role.OFFICER, top)))


def newest(door: Door) -> Invite:
    (invite,) = invites.newest(door.db, door.unit)
    return invite


# ---- coming in ---------------------------------------------------------------------------------


def test_whoever_comes_in_is_known_and_holds_the_role(door: Door) -> None:
    who = account(door.db)
    door.accept(door.code(), who)
    inside = accounts.account(door.db, who.id, MONDAY)

    assert inside.name == NAME
    assert inside.powers.may(Action.RECORD_INCOME, door.unit)
    assert inside.person is not None
    person = register.person(door.db, inside.person)
    assert person is not None
    assert person.phone == "0912345678"


def test_an_invite_is_used_once(door: Door) -> None:
    code = door.code()
    door.accept(code, account(door.db))

    with pytest.raises(InviteUsed):
        door.accept(code, account(door.db))
    assert newest(door).used


def test_who_is_known_already_stays_the_same_person(door: Door) -> None:
    who = account(door.db)
    door.accept(door.code(Role.HELPER), who)
    known = accounts.account(door.db, who.id, MONDAY)
    door.accept(door.code(Role.HEAD), known)

    again = accounts.account(door.db, who.id, MONDAY)
    assert again.person == known.person
    assert again.powers.roles() == {Role.HELPER, Role.HEAD}


def test_a_role_is_not_held_twice(door: Door) -> None:
    who = account(door.db)
    door.accept(door.code(), who)
    code = door.code()

    with pytest.raises(RoleHeldAlready) as refused:
        door.accept(code, accounts.account(door.db, who.id, MONDAY))
    assert refused.value.unit == door.unit.name
    assert door.look_up(code, account(door.db)).code == code


def test_a_stranger_needs_a_name(door: Door) -> None:
    code, who = door.code(), account(door.db)
    with pytest.raises(NameMissing):
        invites.accept(door.db, code, who, " ", today=MONDAY, now=MORNING)

    assert accounts.account(door.db, who.id, MONDAY).person is None


def test_an_invite_may_be_read_before_it_is_used(door: Door) -> None:
    """Typing the code uses nothing up: consent comes first."""
    code, who = door.code(), account(door.db)

    for typed in (code, f"KH {code[:4]} {code[4:]}", code.lower()):
        assert door.look_up(typed, who).unit == door.unit
    door.accept(code, who)


# ---- days --------------------------------------------------------------------------------------


def test_an_invite_lets_in_up_to_its_last_day(door: Door) -> None:
    door.accept(door.code(), account(door.db), days=29)


def test_an_invite_lets_nobody_in_after_it(door: Door) -> None:
    code = door.code()

    with pytest.raises(InviteExpired):
        door.accept(code, account(door.db), days=30)


def test_a_renewed_invite_takes_the_place_of_the_old_one(door: Door) -> None:
    old = door.code(name=NAME)
    (code,) = invites.renew(door.db, [newest(door)], by=door.officer)

    with pytest.raises(InviteExpired):
        door.accept(old, account(door.db))
    assert newest(door).code == code
    assert (newest(door).name, newest(door).phone) == (NAME, "0912345678")
    door.accept(code, account(door.db))


def test_renewing_a_used_one_leaves_it_used(door: Door) -> None:
    old = door.code()
    door.accept(old, account(door.db))
    invites.renew(door.db, [newest(door)], by=door.officer)

    with pytest.raises(InviteUsed):
        door.accept(old, account(door.db))


@pytest.mark.parametrize(
    ("days", "is_open"), [(0, True), (29, True), (30, False)], ids=["new", "last day", "after"]
)
def test_an_invite_is_open_as_long_as_it_lets_in(door: Door, days: int, *, is_open: bool) -> None:
    door.code()

    assert invites.is_open(newest(door), MONDAY + days * DAY) is is_open


# ---- making ------------------------------------------------------------------------------------


def test_codes_come_in_the_order_asked(door: Door) -> None:
    top = ward(door.db)
    units = [chapter(door.db, top) for _ in range(3)]
    officer = actor(door.db, (Role.OFFICER, top))
    codes = invites.make(door.db, [Asked(unit=unit, role=Role.HEAD) for unit in units], by=officer)

    assert [invites.shown(door.db, code).unit for code in codes] == units


@pytest.mark.parametrize("role", [Role.HEAD, Role.TREASURER, Role.HELPER, Role.LEADER])
def test_only_an_officer_invites(door: Door, role: Role) -> None:
    other = actor(door.db, (role, door.unit))

    with pytest.raises(NotAllowed):
        invites.make(door.db, [Asked(unit=door.unit, role=Role.HELPER)], by=other)
    door.code()
    with pytest.raises(NotAllowed):
        invites.renew(door.db, [newest(door)], by=other)


def test_an_officer_of_elsewhere_invites_nobody_here(door: Door) -> None:
    stranger = actor(door.db, (Role.OFFICER, ward(door.db)))

    with pytest.raises(NotAllowed):
        invites.make(door.db, [Asked(unit=door.unit, role=Role.HEAD)], by=stranger)


def test_a_code_that_was_never_made_is_shown_to_nobody(door: Door) -> None:
    with pytest.raises(InviteUnknown):
        invites.shown(door.db, fresh_code(CODE_LENGTH))


# ---- guessing ----------------------------------------------------------------------------------


def test_wrong_codes_are_counted_and_then_refused_for_an_hour(door: Door) -> None:
    code, who = door.code(), account(door.db)
    for _ in range(TRIES_AN_HOUR):
        with pytest.raises(InviteUnknown):
            door.look_up(fresh_code(CODE_LENGTH), who)

    for tried in (fresh_code(CODE_LENGTH), code):
        with pytest.raises(TooManyTries):
            door.look_up(tried, who)
    assert door.look_up(code, account(door.db)).code == code
    assert door.look_up(code, who, hours=1.001).code == code


def test_a_slip_of_the_finger_is_told_and_not_counted(door: Door) -> None:
    code, who = door.code(), account(door.db)
    slipped = ("2" if code[0] != "2" else "3") + code[1:]

    for _ in range(TRIES_AN_HOUR * 2):
        with pytest.raises(NotACode):
            door.look_up(slipped, who)
    assert door.look_up(code, who).code == code


# ---- two at once -------------------------------------------------------------------------------


def test_of_two_who_use_an_invite_at_once_exactly_one_comes_in(engine: Engine) -> None:
    rounds = 6
    with engine.begin() as db:
        top = ward(db)
        officer = actor(db, (Role.OFFICER, top))
        asked = [Asked(unit=chapter(db, top), role=Role.HEAD) for _ in range(rounds)]
        codes = invites.make(db, asked, by=officer)
        pairs = [(account(db), account(db)) for _ in codes]
    came: list[str] = []
    refused: list[type[BaseException]] = []

    def come_in(who: Account, code: str, together: threading.Barrier) -> None:
        together.wait(timeout=20)
        try:
            with engine.begin() as db:
                invites.accept(db, code, who, NAME, today=MONDAY, now=MORNING)
        except Refusal as refusal:
            refused.append(type(refusal))
        else:
            came.append(code)

    for code, pair in zip(codes, pairs, strict=True):
        together = threading.Barrier(2)
        threads = [threading.Thread(target=come_in, args=[who, code, together]) for who in pair]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert came == codes
    assert refused == [InviteUsed] * rounds
    with engine.begin() as db:
        units = [one.unit.id for one in asked]
        assert [one.unit for one in accounts.holders(db, Role.HEAD, units, MONDAY)] == units
