"""Lists of learning citizens as they are pasted: what could mean two things is never guessed."""

from decimal import Decimal

import pytest

from domain.citizens import MOST_LISTED, Group, Result, Slip, criteria_of
from locales.citizenlist import read_list

SET = criteria_of(2025)


@pytest.mark.parametrize(
    ("line", "name", "told"),
    [
        ("Nguyễn Thị Hoa", "Nguyễn Thị Hoa", (True, None, None)),
        ("1. Nguyễn Thị Hoa 85", "Nguyễn Thị Hoa", (True, None, "85")),
        ("12) Bà Trần Thị Hoa, đạt", "Trần Thị Hoa", (True, "passed", None)),
        ("3\tLê Văn Minh\t1960\tchưa đạt", "Lê Văn Minh", (True, "failed", None)),
        ("lê văn minh khong dat", "Lê Văn Minh", (True, "failed", None)),
        ("Lê Văn Minh - 82,5 - thấp nhất 6", "Lê Văn Minh", (True, "passed", "82.5")),
        ("Lê Văn Minh: 80 điểm thấp nhất 4", "Lê Văn Minh", (True, "failed", "80")),
        ("Lê Văn Minh (90/100)", "Lê Văn Minh", (True, None, "90")),
        ("Lê Văn Minh 79,5 điểm", "Lê Văn Minh", (True, "failed", "79.5")),
        ("Lê Văn Minh 85, đạt", "Lê Văn Minh", (True, "passed", "85")),
        ("Lê Văn Minh, x", "Lê Văn Minh", (True, None, None)),
        ("Lê Văn Minh đã đăng ký", "Lê Văn Minh", (True, None, None)),
        ("Lê Văn Minh chưa đăng ký", "Lê Văn Minh", (False, None, None)),
        ("Lê Minh Đạt", "Lê Minh Đạt", (True, None, None)),
        ("Lê Minh Đạt đạt", "Lê Minh Đạt", (True, "passed", None)),
        ("Lê Minh Đạt, chưa đạt", "Lê Minh Đạt", (True, "failed", None)),
        ("Nguyễn Thị Đỗ", "Nguyễn Thị Đỗ", (True, None, None)),
        ("ông Huy ngõ 34", "Huy", (True, None, None)),
        ("bà Hoa số 12, đạt", "Hoa", (True, "passed", None)),
        ("Lê Văn Minh, 0912 345 678, 95", "Lê Văn Minh", (True, "passed", "95")),
        ("H'Hen Niê, đạt", "H'Hen Niê", (True, "passed", None)),
    ],
)
def test_a_line_is_a_person_and_what_is_said_of_them(
    line: str, name: str, told: tuple[bool, str | None, str | None]
) -> None:
    (row,), wrong = read_list(line, SET)
    registered, result, points = told

    assert wrong == []
    assert (row.name, row.report.registered) == (name, registered)
    assert row.report.result == (Result(result) if result else None)
    assert row.report.points == (Decimal(points) if points else None)


@pytest.mark.parametrize(
    ("line", "slip"),
    [
        ("bà Hoa 12", Slip.HOUSE_OR_POINTS),
        ("Lê Văn Minh, 101", Slip.POINTS),
        ("Lê Văn Minh, 80,3", Slip.POINTS),
        ("Lê Văn Minh, thấp nhất 6", Slip.POINTS),
        ("Lê Văn Minh, 80, thấp nhất 9", Slip.POINTS),
        ("Lê Văn Minh, 70, đạt", Slip.CONTRADICTS),
        ("Lê Văn Minh, 96, chưa đạt", Slip.CONTRADICTS),
        ("Lê Văn Minh, chưa đăng ký, 85", Slip.CONTRADICTS),
        ("Lê Văn Minh, 85, chưa đăng ký", Slip.CONTRADICTS),
        ("Lê Văn Minh, dạt rồi", Slip.NO_RESULT),
        ("1234567", Slip.NO_NAME),
        ("- , đạt", Slip.NO_NAME),
    ],
)
def test_what_could_mean_two_things_is_asked_back(line: str, slip: Slip) -> None:
    rows, wrong = read_list(f"Trần Thị Hoa\n\n{line}", SET)

    assert [row.name for row in rows] == ["Trần Thị Hoa"]
    assert [(one.number, one.slip) for one in wrong] == [(2, slip)]


@pytest.mark.parametrize(
    ("words", "group"),
    [
        ("người dân", Group.RESIDENT),
        ("công nhân", Group.WORKER),
        ("Cán bộ", Group.OFFICIAL),
        ("sinh viên", Group.LEARNER),
        ("mẫu 4", Group.LEARNER),
    ],
)
def test_the_form_may_stand_in_a_line(words: str, group: Group) -> None:
    (row,), _ = read_list(f"Lê Văn Minh, 1990, {words}, đạt", SET)

    assert (row.report.group, row.birth_year, row.report.result) == (group, 1990, Result.PASSED)


def test_a_heading_is_no_person() -> None:
    rows, wrong = read_list("Danh sách đã đăng ký, TDP 12:\nLê Văn Minh", SET)

    assert ([row.name for row in rows], wrong) == (["Lê Văn Minh"], [])


def test_a_name_that_may_end_in_a_result_is_kept_whole_beside_it() -> None:
    """Typed without capitals only the register can tell "Tiến Đạt" from Tiến, who passed."""
    (row,), _ = read_list("nguyen tien dat", SET)

    assert (row.name, row.whole) == ("Nguyen Tien", "Nguyen Tien Dat")


@pytest.mark.parametrize("text", ["", "\n\n", "x" * 10_000, "đạt\n" * 3, "\t\t\t", ":" * 50])
def test_whatever_is_pasted_is_read(text: str) -> None:
    rows, wrong = read_list(text, SET)

    assert len(rows) + len(wrong) <= MOST_LISTED
