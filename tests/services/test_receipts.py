"""Receipts: found by number, checked by anyone who holds one."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from domain.codes import NotACode, fresh_code
from domain.fund import RECEIPT_CODE_LENGTH, AlreadyReversed, Reason
from domain.invites import TRIES_AN_HOUR, TooManyTries
from services import corrections, receipts
from tests.services.books import Chapter, new_chapter
from tests.storage.ward import MORNING, account, on_day


def test_a_receipt_is_genuine_by_its_code(tdp: Chapter) -> None:
    line = tdp.line(tdp.income(500_000))
    who = account(tdp.db)
    assert line.receipt is not None
    code = line.receipt.code

    for typed in (code, f"KH {code[:3]} {code[3:]}", code.lower()):
        assert receipts.check(tdp.db, typed, who.id, MORNING) == line


def test_a_receipt_taken_back_is_still_found_and_says_so(tdp: Chapter) -> None:
    wrong = tdp.income(500_000)
    corrections.correct_line(tdp.db, wrong.line, Reason.TWICE, amount=None, by=tdp.head)
    assert wrong.receipt is not None

    found = receipts.check(tdp.db, wrong.receipt.code, account(tdp.db).id, MORNING)

    assert found is not None
    assert found.reversed_by is not None


def test_codes_that_nothing_carries_are_counted_and_then_refused(tdp: Chapter) -> None:
    who, other = account(tdp.db), account(tdp.db)
    for _ in range(TRIES_AN_HOUR):
        assert receipts.check(tdp.db, fresh_code(RECEIPT_CODE_LENGTH), who.id, MORNING) is None

    with pytest.raises(TooManyTries):
        receipts.check(tdp.db, fresh_code(RECEIPT_CODE_LENGTH), who.id, MORNING)
    assert receipts.check(tdp.db, fresh_code(RECEIPT_CODE_LENGTH), other.id, MORNING) is None
    later = MORNING + timedelta(hours=1, seconds=1)
    assert receipts.check(tdp.db, fresh_code(RECEIPT_CODE_LENGTH), who.id, later) is None


def test_a_slip_of_the_finger_is_told_and_not_counted(tdp: Chapter) -> None:
    line = tdp.line(tdp.income())
    who = account(tdp.db)
    assert line.receipt is not None
    code = line.receipt.code
    slipped = ("2" if code[0] != "2" else "3") + code[1:]

    for _ in range(TRIES_AN_HOUR * 2):
        with pytest.raises(NotACode):
            receipts.check(tdp.db, slipped, who.id, MORNING)
    assert receipts.check(tdp.db, code, who.id, MORNING) == line


def test_a_number_is_looked_up_in_the_newest_year_first(tdp: Chapter) -> None:
    old = tdp.income()
    new = tdp.income(by=on_day(tdp.head, date(2026, 1, 5)))

    found = receipts.by_number(tdp.db, tdp.unit, 1)

    assert [line.id for line in found] == [new.line, old.line]
    assert receipts.by_number(tdp.db, tdp.unit, 2) == []
    assert receipts.by_number(tdp.db, new_chapter(tdp.db).unit, 1) == []


def test_only_what_stands_can_be_mended(tdp: Chapter) -> None:
    lines = [tdp.income(amount) for amount in range(1, 6)]
    corrections.correct_line(tdp.db, lines[4].line, Reason.TWICE, amount=None, by=tdp.head)

    found = receipts.mendable(tdp.db, tdp.unit, limit=3)

    assert [line.id for line in found] == [one.line for one in reversed(lines[1:4])]
    with pytest.raises(AlreadyReversed):
        receipts.by_number(tdp.db, tdp.unit, 5)


def test_the_last_lines_that_stand_are_found_behind_any_number_of_others(tdp: Chapter) -> None:
    """A morning of mistakes: the lines to be mended lie far back."""
    good = tdp.income(1)
    for _ in range(12):
        wrong = tdp.income(2)
        corrections.correct_line(tdp.db, wrong.line, Reason.TWICE, amount=None, by=tdp.head)

    assert [line.id for line in receipts.mendable(tdp.db, tdp.unit, limit=4)] == [good.line]


@pytest.mark.parametrize("typed", ["", "x", "-1", "１２", "٣", "9" * 19, "1.5", " 1"])
def test_a_button_that_carries_no_id_leads_nowhere(tdp: Chapter, typed: str) -> None:
    tdp.income()

    assert receipts.line(tdp.db, typed) is None


def test_a_number_tells_its_series_once_there_is_a_second(tdp: Chapter) -> None:
    first = tdp.line(tdp.income())
    tdp.db.execute(text("UPDATE books SET series = 2"))
    second = tdp.line(tdp.income())
    mended = corrections.correct_line(tdp.db, second.id, Reason.TWICE, amount=None, by=tdp.head)

    assert receipts.number(first) == "1"
    assert receipts.number(second) == "1/2"
    assert receipts.number(tdp.line(mended.reversal)) == "—"


def test_a_receipt_knows_its_unit(tdp: Chapter) -> None:
    assert receipts.unit_of(tdp.db, tdp.line(tdp.income())) == tdp.unit
