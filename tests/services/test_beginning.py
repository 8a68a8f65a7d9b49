"""The first day: a ward or district from its plan, and its first officer."""

import pytest
from sqlalchemy import Connection

from domain.clock import Week
from domain.invites import InviteUsed
from domain.permissions import Action, Role
from domain.plan import load
from domain.units import UnitKind
from services import beginning, invites, tally
from services.beginning import Begun, BegunAlready, NoPlaceOfItsOwn
from storage import accounts, fund, units
from storage import plan as plans
from tests.storage.ward import MONDAY, MORNING, account, actor

BO_DE, AN_LAO = "bo-de-2025", "an-lao-2024"


def begin(db: Connection, code: str) -> Begun:
    return beginning.begin(db, load(code), today=MONDAY, now=MORNING)


@pytest.mark.parametrize(
    ("code", "name", "kind"),
    [
        (BO_DE, "Phường Bồ Đề", UnitKind.WARD),
        (AN_LAO, "Huyện An Lão", UnitKind.DISTRICT),
    ],
)
def test_a_plan_makes_its_ward_or_district_with_a_book(
    db: Connection, code: str, name: str, kind: UnitKind
) -> None:
    begun = begin(db, code)

    assert (begun.top.name, begun.top.kind) == (name, kind)
    assert fund.book_of(db, begun.top.id) is not None
    assert units.roots(db) == [begun.top]


@pytest.mark.parametrize("code", [BO_DE, AN_LAO])
def test_the_plan_is_kept_as_it_was_loaded_beside_the_countrys_dates(
    db: Connection, code: str
) -> None:
    begun = begin(db, code)
    kept = [held.plan for held in plans.of(db, begun.top.id)]

    assert kept == [load(code), load("quoc-gia")]
    assert begun.slips == load(code).slip


@pytest.mark.parametrize("code", [BO_DE, AN_LAO])
def test_bodies_the_plan_names_as_partners_are_units_without_a_book(
    db: Connection, code: str
) -> None:
    top = begin(db, code).top
    partners = units.below(db, [top], MONDAY, kinds=[UnitKind.PARTNER])

    assert [one.name for one in partners] == [
        one.name for one in load(code).actor if one.role == "partner"
    ]
    assert all(fund.book_of(db, one.id) is None for one in partners)


def test_the_first_invite_lets_one_officer_in(db: Connection) -> None:
    begun = begin(db, BO_DE)
    who = account(db)
    invites.accept(db, begun.code, who, "Trần Văn Chính", today=MONDAY, now=MORNING)
    powers = accounts.account(db, who.id, MONDAY).powers

    assert powers.roles() == {Role.OFFICER}
    assert all(powers.may(action, begun.top) for action in Action)
    with pytest.raises(InviteUsed):
        invites.accept(db, begun.code, account(db), "Ai khác", today=MONDAY, now=MORNING)


def test_another_officer_can_be_invited_from_the_command_line(db: Connection) -> None:
    top = begin(db, BO_DE).top
    code = beginning.invite_officer(db, top, today=MONDAY, now=MORNING)

    assert invites.shown(db, code).role is Role.OFFICER


def test_the_dates_of_the_country_make_no_ward(db: Connection) -> None:
    with pytest.raises(NoPlaceOfItsOwn):
        begin(db, "quoc-gia")
    assert units.roots(db) == []


@pytest.mark.parametrize(
    ("code", "members", "fund_wanted"), [(BO_DE, 20, 50_000), (AN_LAO, 30, None)]
)
def test_the_tally_wants_what_the_plan_wants(
    db: Connection, code: str, members: int, fund_wanted: int | None
) -> None:
    top = begin(db, code).top
    figures = tally.weekly(db, top, Week.of(MONDAY), by=actor(db, (Role.OFFICER, top)))

    assert (figures.members_wanted, figures.fund_wanted) == (members, fund_wanted)


def test_beginning_again_makes_another_invite_and_nothing_else(db: Connection) -> None:
    first = begin(db, BO_DE)
    before = units.below(db, [first.top], MONDAY), plans.of(db, first.top.id)
    again = begin(db, BO_DE)

    assert again.top == first.top
    assert again.code != first.code
    assert invites.shown(db, again.code).role is Role.OFFICER
    assert (units.below(db, [first.top], MONDAY), plans.of(db, first.top.id)) == before


def test_a_database_is_one_wards_or_districts_alone(db: Connection) -> None:
    begun = begin(db, BO_DE)

    with pytest.raises(BegunAlready, match="Phường Bồ Đề"):
        begin(db, AN_LAO)
    assert units.roots(db) == [begun.top]
