"""Money in: lines, receipts, piggy banks, closed days."""

import dataclasses
from datetime import date, time, timedelta

import pytest
from sqlalchemy import Connection

from domain.errors import Gone, NotAllowed, Refusal
from domain.fund import (
    MOST_AT_ONCE,
    IncomeKind,
    LineKind,
    MoreThanCounted,
    NothingGiven,
    NotToday,
    TooMuchAtOnce,
)
from domain.members import Giver
from domain.money import Dong
from domain.permissions import Role
from domain.units import UnitKind
from services import fund
from storage import members as register
from tests.services.books import Chapter, new_chapter
from tests.storage.ward import (
    GIVER,
    MONDAY,
    actor,
    chapter,
    family,
    household,
    known,
    on_day,
    ward,
)

TUESDAY = MONDAY + timedelta(days=1)
NEW_YEARS_EVE = date(2025, 12, 31)


# ---- income ------------------------------------------------------------------------------------


def test_a_gift_makes_a_line_a_receipt_and_a_balance(tdp: Chapter) -> None:
    appended = tdp.income(500_000)
    line = tdp.line(appended)

    assert appended.balance == 500_000
    assert appended.booked_on == MONDAY
    assert appended.receipt == line.receipt
    assert line.receipt is not None
    assert (line.receipt.number, line.receipt.year, line.receipt.series) == (1, 2025, 1)
    assert (line.facts.kind, line.facts.income) == (LineKind.INCOME, IncomeKind.GIFT)
    assert line.texts == {"giver": GIVER.name, "unit": tdp.unit.name}
    assert line.facts.entered_as is Role.HEAD
    assert line.facts.by_person == tdp.head.person


def test_a_giver_of_the_register_is_linked(tdp: Chapter) -> None:
    giver = Giver(name="Bà Nguyễn Thị Hạnh", person=tdp.head.person)
    appended = fund.record_income(
        tdp.db, IncomeKind.WAGE, unit=tdp.unit, giver=giver, amount=Dong(1), by=tdp.head
    )

    assert tdp.line(appended).facts.person == tdp.head.person


@pytest.mark.parametrize(
    ("amount", "refusal"),
    [(0, NothingGiven), (-5, NothingGiven), (MOST_AT_ONCE + 1, TooMuchAtOnce)],
)
def test_an_amount_out_of_bounds_leaves_nothing(
    tdp: Chapter, amount: int, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        tdp.income(amount)

    assert tdp.numbers() == []
    assert tdp.balance() == 0


def test_a_helpers_line_says_that_it_was_a_helpers(tdp: Chapter) -> None:
    helper = actor(tdp.db, (Role.HELPER, tdp.unit))

    assert tdp.line(tdp.income(by=helper)).facts.entered_as is Role.HELPER


@pytest.mark.parametrize("role", [Role.LEADER, Role.COLLECTOR, Role.MEMBER, Role.PARTNER])
def test_only_some_may_write_into_a_book(tdp: Chapter, role: Role) -> None:
    other = actor(tdp.db, (role, tdp.unit))

    with pytest.raises(NotAllowed):
        tdp.income(by=other)
    with pytest.raises(NotAllowed):
        tdp.piggy(350_000, 0, by=other)
    assert tdp.numbers() == []


def test_nobody_writes_into_a_neighbours_book(tdp: Chapter) -> None:
    neighbour = actor(tdp.db, (Role.HEAD, chapter(tdp.db, ward(tdp.db))))

    with pytest.raises(NotAllowed):
        tdp.income(by=neighbour)


def test_a_body_without_a_book_takes_no_money(db: Connection) -> None:
    top = ward(db)
    partner = chapter(db, top, "Đoàn thanh niên", UnitKind.PARTNER)
    officer = actor(db, (Role.OFFICER, top))

    with pytest.raises(Gone):
        Chapter(db, partner, officer).income()


def test_the_balance_is_the_sum_of_the_lines(tdp: Chapter) -> None:
    amounts = [350_000, 1, 12_345, 999_999_999]
    balances = [tdp.income(amount).balance for amount in amounts]

    assert balances == [sum(amounts[: place + 1]) for place in range(len(amounts))]
    assert tdp.balance() == sum(amounts)


def test_a_receipt_stays_as_it_was_issued(tdp: Chapter) -> None:
    """The family moves and is called otherwise; the paper in their hands still says the same."""
    home = known(tdp.db, household(tdp.db, tdp.unit, "Nguyễn Thị Hoa", "số 12"))
    opened = fund.open_piggy_bank(
        tdp.db, home, Dong(350_000), Dong(200_000), unit=tdp.unit, by=tdp.head
    )
    before = tdp.line(opened.line)

    changed = dataclasses.replace(home, name="Trần Thị Huệ", address="ngõ 34/5")
    register.change_household(tdp.db, changed)

    assert tdp.line(opened.line) == before
    assert before.texts is not None
    assert before.texts["giver"] == "Bà Nguyễn Thị Hoa"
    assert before.texts["address"] == "số 12"


# ---- piggy banks -------------------------------------------------------------------------------


def test_some_of_a_piggy_bank_enters_the_book_and_the_rest_never_does(tdp: Chapter) -> None:
    opened = tdp.piggy(350_000, 200_000)
    opening, line = tdp.opening(opened), tdp.line(opened.line)

    assert (opening.counted, opening.given, opening.kept) == (350_000, 200_000, 150_000)
    assert opening.line == line.id
    assert line.facts.amount == 200_000
    assert line.facts.household == opening.household
    assert tdp.balance() == 200_000


def test_all_of_a_piggy_bank_may_be_given(tdp: Chapter) -> None:
    opening = tdp.opening(tdp.piggy(350_000, 350_000))

    assert (opening.given, opening.kept) == (350_000, 0)
    assert tdp.balance() == 350_000


def test_a_piggy_bank_kept_at_home_makes_no_line_and_no_receipt(tdp: Chapter) -> None:
    opened = tdp.piggy(350_000, 0)

    assert opened.line is None
    assert tdp.opening(opened).kept == 350_000
    assert tdp.numbers() == []
    assert tdp.balance() == 0


@pytest.mark.parametrize(
    ("counted", "given", "refusal"),
    [
        (0, 0, NothingGiven),
        (MOST_AT_ONCE + 1, 0, TooMuchAtOnce),
        (350_000, 500_000, MoreThanCounted),
    ],
)
def test_a_piggy_bank_that_does_not_add_up_leaves_nothing(
    tdp: Chapter, counted: int, given: int, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        tdp.piggy(counted, given)

    assert register.count_households(tdp.db, tdp.unit.id) == 0
    assert tdp.numbers() == []


def test_a_family_that_is_not_in_the_register_is_added_to_it(tdp: Chapter) -> None:
    stub = dataclasses.replace(family(tdp.unit, "Lý", "số 7"), complete=False)
    opened = fund.open_piggy_bank(tdp.db, stub, Dong(350_000), Dong(0), unit=tdp.unit, by=tdp.head)

    assert register.stubs(tdp.db, tdp.unit.id, limit=5) == [
        known(tdp.db, tdp.opening(opened).household)
    ]


def test_a_family_may_open_more_than_one(tdp: Chapter) -> None:
    home = known(tdp.db, household(tdp.db, tdp.unit))
    for _ in range(2):
        fund.open_piggy_bank(tdp.db, home, Dong(350_000), Dong(350_000), unit=tdp.unit, by=tdp.head)

    assert tdp.balance() == 700_000
    assert register.count_households(tdp.db, tdp.unit.id) == 1


# ---- receipts ----------------------------------------------------------------------------------


def test_receipts_are_numbered_without_gaps(tdp: Chapter) -> None:
    """Piggy banks kept at home and refused entries take no number."""
    tdp.income()
    tdp.piggy(350_000, 0)
    with pytest.raises(NothingGiven):
        tdp.income(0)
    tdp.piggy(350_000, 1)
    tdp.income()

    assert tdp.numbers() == [(2025, 1), (2025, 2), (2025, 3)]


def test_an_entry_that_was_rolled_back_takes_no_number(tdp: Chapter) -> None:
    tdp.income()
    with tdp.db.begin_nested() as undone:
        tdp.income()
        undone.rollback()
    tdp.income()

    assert tdp.numbers() == [(2025, 1), (2025, 2)]


def test_each_unit_counts_for_itself(tdp: Chapter) -> None:
    other = new_chapter(tdp.db)
    for one in (tdp, other, tdp, other, other):
        one.income()

    assert tdp.numbers() == [(2025, 1), (2025, 2)]
    assert other.numbers() == [(2025, 1), (2025, 2), (2025, 3)]


def test_numbers_begin_again_at_new_year(tdp: Chapter) -> None:
    """At midnight in Vietnam, which is five in the afternoon in UTC."""
    tdp.income(by=on_day(tdp.head, NEW_YEARS_EVE, time(23, 59, 59)))
    tdp.income(by=on_day(tdp.head, date(2026, 1, 1), time(0, 0)))
    tdp.income(by=on_day(tdp.head, NEW_YEARS_EVE))
    tdp.income(by=on_day(tdp.head, date(2026, 1, 2)))

    assert tdp.numbers() == [(2025, 1), (2026, 1), (2025, 2), (2026, 2)]


def test_once_the_year_is_closed_a_late_line_takes_a_number_of_the_new_one(tdp: Chapter) -> None:
    eve, day = on_day(tdp.head, NEW_YEARS_EVE), on_day(tdp.head, date(2026, 1, 3))
    tdp.income(by=eve)
    fund.close_day(tdp.db, tdp.unit, NEW_YEARS_EVE, by=eve)
    late = tdp.income(by=eve)
    tdp.income(by=day)

    assert late.booked_on == date(2026, 1, 1)
    assert tdp.line(late).facts.happened_on == NEW_YEARS_EVE
    assert tdp.numbers() == [(2025, 1), (2026, 1), (2026, 2)]


# ---- closed days -------------------------------------------------------------------------------


def test_a_late_line_is_booked_on_the_first_open_day(tdp: Chapter) -> None:
    fund.close_day(tdp.db, tdp.unit, MONDAY, by=tdp.head)
    late = tdp.income()

    assert late.booked_on == TUESDAY
    assert tdp.line(late).facts.happened_on == MONDAY
    assert tdp.income(by=on_day(tdp.head, TUESDAY)).booked_on == TUESDAY


def test_a_piggy_bank_opened_late_is_booked_late_and_opened_on_its_day(tdp: Chapter) -> None:
    fund.close_day(tdp.db, tdp.unit, MONDAY, by=tdp.head)
    opened = tdp.piggy(350_000, 200_000)

    assert tdp.line(opened.line).facts.booked_on == TUESDAY
    assert tdp.opening(opened).opened_on == MONDAY


def test_a_closed_day_is_never_opened_by_closing_an_earlier_one(tdp: Chapter) -> None:
    fund.close_day(tdp.db, tdp.unit, MONDAY, by=tdp.head)
    fund.close_day(tdp.db, tdp.unit, MONDAY - timedelta(days=3), by=tdp.head)

    assert fund.book_page(tdp.db, tdp.unit, by=tdp.head).closed_through == MONDAY


def test_a_day_that_has_not_come_cannot_be_closed(tdp: Chapter) -> None:
    with pytest.raises(NotToday):
        fund.close_day(tdp.db, tdp.unit, TUESDAY, by=tdp.head)

    assert fund.book_page(tdp.db, tdp.unit, by=tdp.head).closed_through is None


def test_a_helper_closes_no_book(tdp: Chapter) -> None:
    with pytest.raises(NotAllowed):
        fund.close_day(tdp.db, tdp.unit, MONDAY, by=actor(tdp.db, (Role.HELPER, tdp.unit)))


# ---- the page ----------------------------------------------------------------------------------


def test_a_page_shows_what_there_is_and_the_newest_lines_first(tdp: Chapter) -> None:
    lines = [tdp.income(amount).line for amount in (1, 2, 3, 4)]
    page = fund.book_page(tdp.db, tdp.unit, by=tdp.head, limit=3)

    assert page.balance == 10
    assert [line.id for line in page.lines] == lines[:0:-1]


def test_a_page_is_shown_to_those_who_may_see_it(tdp: Chapter) -> None:
    with pytest.raises(NotAllowed):
        fund.book_page(tdp.db, tdp.unit, by=actor(tdp.db, (Role.HELPER, tdp.unit)))
