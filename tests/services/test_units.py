"""Units made all at once, each with its book and its head's invite."""

from collections.abc import Sequence

import pytest
from sqlalchemy import Connection, func, select

from domain.actors import Actor
from domain.errors import NotAllowed, Refusal
from domain.permissions import Role
from domain.units import NewUnit, TooManyUnits, UnitKind, UnitNameTaken, UnitRef
from services import invites, units
from services.units import MOST_UNITS, NoUnits
from storage import fund as book
from storage import units as tree
from storage.tables import InviteRow, UnitRow
from tests.storage.ward import MONDAY, MORNING, account, actor, chapter, ward


def listed(*names: str) -> list[NewUnit]:
    return [NewUnit(name=name) for name in names]


@pytest.fixture
def top(db: Connection) -> UnitRef:
    """A ward without chapters."""
    return ward(db)


@pytest.fixture
def officer(db: Connection, top: UnitRef) -> Actor:
    """Its officer."""
    return actor(db, (Role.OFFICER, top))


def make(db: Connection, top: UnitRef, officer: Actor, *names: str) -> list[UnitRef]:
    return units.make_units(db, top, listed(*names), by=officer)


def test_units_are_made_in_the_order_listed_each_with_a_book_and_an_invite(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    made = make(db, top, officer, "TDP 2", "TDP 1", "Trường THCS Sông Xanh")
    entries = units.entries(db, top, by=officer)

    assert [unit.name for unit in made] == ["TDP 2", "TDP 1", "Trường THCS Sông Xanh"]
    assert [entry.unit for entry in entries] == made
    assert all(book.book_of(db, unit.id) is not None for unit in made)
    assert all(entry.invite is not None and not entry.is_in for entry in entries)
    assert len({entry.invite.code for entry in entries if entry.invite}) == 3


def test_figures_heads_and_phones_are_kept(db: Connection, top: UnitRef, officer: Actor) -> None:
    new = NewUnit(name="TDP 12", households=180, population=640, head="Bà Hạnh", phone="0912345678")
    (unit,) = units.make_units(db, top, [new], by=officer)
    (invite,) = invites.newest(db, unit)

    assert tree.figure(db, unit, "households", MONDAY) == 180
    assert tree.figure(db, unit, "population", MONDAY) == 640
    assert (invite.name, invite.phone, invite.role) == ("Bà Hạnh", "0912345678", Role.HEAD)


@pytest.mark.parametrize(
    ("names", "refusal"),
    [
        ([], NoUnits),
        (["TDP 7"], UnitNameTaken),
        (["tdp  7"], UnitNameTaken),
        (["TDP 1", "TDP 2", "TDP 1"], UnitNameTaken),
        (["Tổ dân phố 1", "TO DAN PHO 1"], UnitNameTaken),
        ([f"TDP {number}" for number in range(100, 101 + MOST_UNITS)], TooManyUnits),
    ],
    ids=["none", "taken", "taken but for blanks", "twice", "twice but for marks", "too many"],
)
def test_a_list_that_cannot_be_made_makes_nothing(
    db: Connection, top: UnitRef, officer: Actor, names: Sequence[str], refusal: type[Refusal]
) -> None:
    make(db, top, officer, "TDP 7")
    before = db.execute(select(func.count()).select_from(UnitRow)).scalar_one()

    with pytest.raises(refusal):
        make(db, top, officer, *names)
    assert db.execute(select(func.count()).select_from(UnitRow)).scalar_one() == before


def test_a_refusal_names_the_unit_or_tells_how_many(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    with pytest.raises(UnitNameTaken) as taken:
        make(db, top, officer, "TDP 1", "TDP 2", "tdp 2")
    with pytest.raises(TooManyUnits) as many:
        make(db, top, officer, *(f"TDP {number}" for number in range(500)))

    assert taken.value.name == "tdp 2"
    assert (many.value.count, many.value.most) == (500, MOST_UNITS)


def test_as_many_as_allowed_are_made(db: Connection, top: UnitRef, officer: Actor) -> None:
    units.ensure_free(db, top, listed(*(f"TDP {number}" for number in range(MOST_UNITS))))
    made = make(db, top, officer, *(f"TDP {number}" for number in range(45)))

    assert len(made) == 45
    assert db.execute(select(func.count()).select_from(InviteRow)).scalar_one() == 45


def test_the_same_name_may_stand_in_another_ward(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    chapter(db, ward(db, "Phường Khác"), "TDP 1")

    assert make(db, top, officer, "TDP 1")


@pytest.mark.parametrize("role", [Role.HEAD, Role.LEADER])
def test_only_an_officer_makes_units(db: Connection, top: UnitRef, role: Role) -> None:
    other = actor(db, (role, top))

    with pytest.raises(NotAllowed):
        make(db, top, other, "TDP 1")
    with pytest.raises(NotAllowed):
        units.entries(db, top, by=other)


def test_a_unit_is_in_once_its_head_has_come(db: Connection, top: UnitRef, officer: Actor) -> None:
    make(db, top, officer, "TDP 1", "TDP 2")
    entry = units.entries(db, top, by=officer)[0]
    assert entry.invite is not None
    invites.accept(db, entry.invite.code, account(db), "Hạnh", today=MONDAY, now=MORNING)

    assert [one.is_in for one in units.entries(db, top, by=officer)] == [True, False]


def test_a_unit_whose_head_is_in_stays_in_when_a_second_head_is_invited(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    make(db, top, officer, "TDP 1")
    entry = units.entries(db, top, by=officer)[0]
    assert entry.invite is not None
    invites.accept(db, entry.invite.code, account(db), "Hạnh", today=MONDAY, now=MORNING)
    invites.make(db, [invites.Asked(unit=entry.unit, role=Role.HEAD, name="Bình")], by=officer)

    assert [one.is_in for one in units.entries(db, top, by=officer)] == [True]


def test_entries_leave_partners_and_practice_out(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    chapter(db, top, "Đoàn thanh niên", UnitKind.PARTNER)
    chapter(db, top, "Tập thử", practice=True)
    made = make(db, top, officer, "TDP 1")

    assert [entry.unit for entry in units.entries(db, top, by=officer)] == made


def test_a_unit_reaches_what_counts_below_it_and_practice_itself_alone(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    (one,) = make(db, top, officer, "TDP 1")
    practice = chapter(db, top, practice=True)

    assert units.reach(db, top, MONDAY) == [top.id, one.id]
    assert units.reach(db, practice, MONDAY) == [practice.id]


@pytest.mark.parametrize("typed", [None, "", "x", "-1", "１", "9" * 19])
def test_a_button_that_carries_no_unit_leads_nowhere(db: Connection, typed: str | None) -> None:
    assert units.by_id(db, typed) is None
