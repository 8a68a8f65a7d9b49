"""Mistakes mended: reversed and issued anew, and both stay in the book."""

from datetime import date, timedelta

import pytest

from domain.errors import Gone, NotAllowed, Refusal
from domain.fund import (
    AlreadyReversed,
    IncomeKind,
    LedgerLine,
    LineId,
    LineKind,
    MoreThanCounted,
    NothingGiven,
    Reason,
)
from domain.members import Giver
from domain.money import Dong
from domain.permissions import Role
from services import corrections, fund
from services.corrections import Corrected
from services.fund import Opened
from storage import fund as book
from storage.fund import Appended
from tests.services.books import Chapter, new_chapter
from tests.storage.ward import GIVER, MONDAY, actor, on_day

TUESDAY = MONDAY + timedelta(days=1)
RIGHT_GIVER = Giver(name="Cô Lê Thị Mai")


def correct(
    tdp: Chapter,
    wrong: Appended,
    reason: Reason = Reason.WRONG_AMOUNT,
    *,
    amount: int | None = 50_000,
    giver: Giver | None = None,
) -> Corrected:
    right = Dong(amount) if amount is not None else None
    return corrections.correct_line(
        tdp.db, wrong.line, reason, amount=right, giver=giver, by=tdp.head
    )


def correct_opening(
    tdp: Chapter,
    wrong: Opened,
    reason: Reason = Reason.WRONG_AMOUNT,
    *,
    right: tuple[int, int] | None = None,
) -> Opened | None:
    figures = (Dong(right[0]), Dong(right[1])) if right is not None else None
    return corrections.correct_opening(tdp.db, wrong.id, reason, right=figures, by=tdp.head)


def all_lines(tdp: Chapter) -> list[LedgerLine]:
    """From the first to the last."""
    return book.last_lines(tdp.db, tdp.unit.id, limit=1000)[::-1]


# ---- gifts and wages ---------------------------------------------------------------------------


def test_a_wrong_amount_is_taken_back_and_issued_anew(tdp: Chapter) -> None:
    wrong = tdp.income(500_000)
    mended = correct(tdp, wrong, amount=50_000)
    old, reversal, instead = all_lines(tdp)

    assert [one.facts.amount for one in (old, reversal, instead)] == [500_000, -500_000, 50_000]
    assert old.reversed_by == reversal.id
    assert reversal.facts.kind is LineKind.REVERSAL
    assert reversal.facts.reverses == old.id
    assert reversal.takes_back == 1
    assert reversal.receipt is None
    assert instead.texts == old.texts
    assert mended.instead is not None
    assert mended.instead.balance == tdp.balance() == 50_000
    assert tdp.numbers() == [(2025, 1), (2025, 2)]


def test_a_wrong_giver_gets_another_receipt_of_the_same_amount(tdp: Chapter) -> None:
    wrong = tdp.income(500_000)
    correct(tdp, wrong, Reason.WRONG_GIVER, amount=500_000, giver=RIGHT_GIVER)
    instead = all_lines(tdp)[-1]

    assert instead.texts == {"giver": RIGHT_GIVER.name, "unit": tdp.unit.name}
    assert instead.facts.amount == 500_000
    assert tdp.balance() == 500_000


@pytest.mark.parametrize("reason", [Reason.TWICE, Reason.NOT_RECEIVED])
def test_what_never_came_is_taken_back_for_good(tdp: Chapter, reason: Reason) -> None:
    wrong = tdp.income(500_000)
    mended = correct(tdp, wrong, reason, amount=None)

    assert mended.instead is None
    assert mended.reversal.balance == tdp.balance() == 0
    assert len(all_lines(tdp)) == 2


@pytest.mark.parametrize("reason", Reason)
def test_nothing_is_corrected_twice(tdp: Chapter, reason: Reason) -> None:
    wrong = tdp.income(500_000)
    correct(tdp, wrong)

    with pytest.raises(AlreadyReversed):
        correct(tdp, wrong, reason)
    assert tdp.balance() == 50_000


def test_the_line_issued_instead_can_be_corrected_in_its_turn(tdp: Chapter) -> None:
    first = correct(tdp, tdp.income(500_000), amount=5_000)
    assert first.instead is not None
    second = correct(tdp, first.instead, amount=50_000)

    assert second.instead is not None
    assert second.instead.balance == 50_000
    assert tdp.numbers() == [(2025, 1), (2025, 2), (2025, 3)]


def test_a_reversal_itself_is_not_corrected(tdp: Chapter) -> None:
    mended = correct(tdp, tdp.income(500_000))

    with pytest.raises(Gone):
        correct(tdp, mended.reversal)


def test_a_line_that_is_not_there_is_not_corrected(tdp: Chapter) -> None:
    with pytest.raises(Gone):
        corrections.correct_line(tdp.db, LineId(10**9), Reason.TWICE, amount=None, by=tdp.head)


@pytest.mark.parametrize("role", [Role.HELPER, Role.LEADER])
def test_who_may_only_write_corrects_nothing(tdp: Chapter, role: Role) -> None:
    wrong = tdp.income()
    other = actor(tdp.db, (role, tdp.unit))

    with pytest.raises(NotAllowed):
        corrections.correct_line(tdp.db, wrong.line, Reason.TWICE, amount=None, by=other)


def test_a_neighbours_line_is_not_corrected(tdp: Chapter) -> None:
    wrong = tdp.income()
    neighbour = new_chapter(tdp.db)

    with pytest.raises(NotAllowed):
        correct(neighbour, wrong)
    assert tdp.balance() == 100_000


def test_an_impossible_amount_leaves_the_line_as_it_was(tdp: Chapter) -> None:
    wrong = tdp.income(500_000)
    with pytest.raises(NothingGiven), tdp.db.begin_nested():
        correct(tdp, wrong, amount=0)

    assert len(all_lines(tdp)) == 1
    assert tdp.balance() == 500_000


# ---- days --------------------------------------------------------------------------------------


def test_while_the_day_is_open_both_carry_its_date(tdp: Chapter) -> None:
    wrong = tdp.income()
    later = Chapter(tdp.db, tdp.unit, on_day(tdp.head, TUESDAY))
    correct(later, wrong)

    assert {one.facts.booked_on for one in all_lines(tdp)} == {MONDAY}


def test_once_the_day_is_closed_both_stand_on_the_first_open_one(tdp: Chapter) -> None:
    wrong = tdp.income()
    fund.close_day(tdp.db, tdp.unit, MONDAY, by=tdp.head)
    mended = correct(Chapter(tdp.db, tdp.unit, on_day(tdp.head, TUESDAY)), wrong)
    old, reversal, instead = all_lines(tdp)

    assert old.facts.booked_on == MONDAY
    assert reversal.facts.booked_on == instead.facts.booked_on == TUESDAY
    assert mended.reversal.booked_on == TUESDAY
    assert instead.facts.happened_on == MONDAY


def test_after_the_year_was_closed_the_new_receipt_is_of_the_new_year(tdp: Chapter) -> None:
    eve = date(2025, 12, 31)
    wrong = Chapter(tdp.db, tdp.unit, on_day(tdp.head, eve)).income()
    fund.close_day(tdp.db, tdp.unit, eve, by=on_day(tdp.head, eve))
    correct(Chapter(tdp.db, tdp.unit, on_day(tdp.head, date(2026, 1, 5))), wrong)

    assert tdp.numbers() == [(2025, 1), (2026, 1)]


# ---- piggy banks -------------------------------------------------------------------------------


def test_a_piggy_bank_is_taken_back_with_its_line(tdp: Chapter) -> None:
    wrong = tdp.piggy(350_000, 200_000)
    assert correct_opening(tdp, wrong, Reason.TWICE) is None

    assert tdp.opening(wrong).taken_back
    assert tdp.balance() == 0
    assert [one.facts.amount for one in all_lines(tdp)] == [200_000, -200_000]


def test_a_piggy_bank_turns_to_keep_all_and_back(tdp: Chapter) -> None:
    """With a receipt, then without one, then with a new one; each step can be seen."""
    first = tdp.piggy(350_000, 200_000)
    kept = correct_opening(tdp, first, right=(350_000, 0))
    assert kept is not None
    assert kept.line is None
    assert tdp.opening(kept).kept == 350_000
    assert tdp.balance() == 0

    again = correct_opening(tdp, kept, right=(350_000, 150_000))
    assert again is not None
    assert tdp.opening(again).kept == 200_000
    assert tdp.balance() == 150_000

    assert tdp.numbers() == [(2025, 1), (2025, 2)]
    assert [tdp.opening(one).taken_back for one in (first, kept, again)] == [True, True, False]
    assert tdp.line(again.line).texts == tdp.line(first.line).texts
    assert {tdp.opening(one).opened_on for one in (first, kept, again)} == {MONDAY}


def test_another_count_alone_issues_the_receipt_anew(tdp: Chapter) -> None:
    wrong = tdp.piggy(350_000, 200_000)
    right = correct_opening(tdp, wrong, right=(400_000, 200_000))

    assert right is not None
    assert tdp.opening(right).kept == 200_000
    assert tdp.balance() == 200_000


def test_a_piggy_bank_is_taken_back_once(tdp: Chapter) -> None:
    wrong = tdp.piggy(350_000, 200_000)
    correct_opening(tdp, wrong, right=(350_000, 0))

    with pytest.raises(AlreadyReversed):
        correct_opening(tdp, wrong, Reason.TWICE)


def test_figures_that_do_not_add_up_leave_the_piggy_bank_as_it_was(tdp: Chapter) -> None:
    wrong = tdp.piggy(350_000, 200_000)
    with pytest.raises(MoreThanCounted), tdp.db.begin_nested():
        correct_opening(tdp, wrong, right=(100_000, 200_000))

    assert not tdp.opening(wrong).taken_back
    assert tdp.balance() == 200_000


def test_a_piggy_bank_that_is_not_there_is_not_corrected(tdp: Chapter) -> None:
    with pytest.raises(Gone):
        corrections.correct_opening(tdp.db, 10**9, Reason.TWICE, right=None, by=tdp.head)


def test_a_neighbours_piggy_bank_is_not_corrected(tdp: Chapter) -> None:
    wrong = tdp.piggy(350_000, 200_000)

    with pytest.raises(NotAllowed):
        correct_opening(new_chapter(tdp.db), wrong, Reason.TWICE)


def test_the_line_of_a_piggy_bank_is_never_corrected_without_it(tdp: Chapter) -> None:
    """A typed /sualai with its number leads here: else the piggy bank would stay for ever."""
    opened = tdp.piggy(350_000, 200_000)
    assert opened.line is not None
    try:
        with tdp.db.begin_nested():
            correct(tdp, opened.line, Reason.TWICE, amount=None)
    except Refusal:
        assert tdp.balance() == 200_000
    else:
        assert tdp.opening(opened).taken_back


def test_a_giver_is_kept_where_the_amount_was_wrong(tdp: Chapter) -> None:
    appended = fund.record_income(
        tdp.db,
        IncomeKind.WAGE,
        unit=tdp.unit,
        giver=Giver(name=GIVER.name, person=tdp.head.person),
        amount=Dong(1),
        by=tdp.head,
    )
    correct(tdp, appended)

    assert all_lines(tdp)[-1].facts.person == tdp.head.person
