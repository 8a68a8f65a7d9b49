"""The form of a unit's citizens: what goes down comes back the same, row by row."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook
from sqlalchemy import Connection

from domain.citizens import (
    FAILED,
    NOT_REGISTERED,
    PASSED,
    REGISTERED,
    Citizen,
    Group,
    How,
    Report,
    Result,
    Slip,
)
from domain.errors import NotAllowed
from domain.members import NewMember, PersonId
from domain.permissions import Role
from locales.render import LOCALES, Reader
from papers import citizensheet
from papers.paper import Order
from papers.unitsheets import FileHasNoRows, FileUnreadable
from services import citizens
from tests.storage.ward import MORNING, actor, chapter, ward

YEAR = 2025
SCORED = Report(
    registered=True,
    result=Result.PASSED,
    points=Decimal("85.5"),
    lowest=Decimal(6),
    group=Group.LEARNER,
)
REPORTS = (None, REGISTERED, NOT_REGISTERED, PASSED, FAILED, SCORED)


def citizen(number: int, report: Report | None) -> Citizen:
    return Citizen(
        person=PersonId(number), name=f"Lê Thị {number}a", birth_year=1950, report=report
    )


def back(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "mau.xlsx"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("locale", LOCALES)
def test_a_form_that_comes_back_as_it_went_says_what_stands(tmp_path: Path, locale: str) -> None:
    """Of whom nothing is written down, it says nothing."""
    listed = [citizen(number, report) for number, report in enumerate(REPORTS, start=1)]
    path = back(tmp_path, citizensheet.form(listed, Reader(locale)))
    rows, wrong = citizensheet.read(path, YEAR)

    assert wrong == []
    assert {row.person: row.report for row in rows} == {
        one.person: one.report for one in listed if one.report is not None
    }


def test_a_name_that_looks_like_a_formula_is_a_name(tmp_path: Path) -> None:
    one = Citizen(person=PersonId(1), name="=1+1 Lê", report=PASSED)
    path = back(tmp_path, citizensheet.form([one], Reader()))

    assert CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()[1][1] == "=1+1 Lê"


def written(tmp_path: Path, *rows: list[Any]) -> Path:
    """A workbook with headings and these rows."""
    path = tmp_path / "mau.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, ["Mã", "Họ và tên"])
        for number, row in enumerate(rows, start=1):
            page.write_row(number, 0, row)
    return path


@pytest.mark.parametrize(
    ("row", "slip"),
    [
        ([1, "", "", "", "x"], Slip.NO_NAME),
        ([1, "Lê Hoa", "", "", "có lẽ"], Slip.NO_RESULT),
        ([1, "Lê Hoa", "", "", "x", "tốt"], Slip.NO_RESULT),
        ([1, "Lê Hoa", "", "", "", "", 101], Slip.POINTS),
        ([1, "Lê Hoa", "", "", "", "", "tám mươi"], Slip.POINTS),
        ([1, "Lê Hoa", "", "", "", "", 80, 9], Slip.POINTS),
        ([1, "Lê Hoa", "", "", "", "", "", 6], Slip.POINTS),
        ([1, "Lê Hoa", "", "", "chưa", "đạt"], Slip.CONTRADICTS),
        ([1, "Lê Hoa", "", "", "x", "đạt", 79.5], Slip.CONTRADICTS),
        ([1, "Lê Hoa", "", "", "x", "", "", "", 5], Slip.GROUP),
        (["một", "Lê Hoa", "", "", "x"], Slip.STRANGER),
        *(([1, "Lê Hoa", born, "", "x"], Slip.BORN) for born in ("²²²²", "0001", 57, 2026, 9999)),
    ],
)
def test_each_slip_is_named_by_its_row(tmp_path: Path, row: list[Any], slip: Slip) -> None:
    good = [2, "Lê Văn Minh", "", "", "x"]
    rows, wrong = citizensheet.read(written(tmp_path, good, row), YEAR)

    assert [one.person for one in rows] == [2]
    assert [(one.number, one.slip) for one in wrong] == [(3, slip)]


def test_rows_that_say_nothing_are_passed_over(tmp_path: Path) -> None:
    """Also one that only says by which form."""
    path = written(tmp_path, [1, "Lê Hoa"], [], [2, "Lê Minh", 1950, "số 2", "", "", "", "", 4])

    assert citizensheet.read(path, YEAR) == ([], [])


def test_what_is_no_form_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileHasNoRows):
        citizensheet.read(written(tmp_path), YEAR)
    with pytest.raises(FileUnreadable):
        citizensheet.read(back(tmp_path, b"nonsense"), YEAR)


def test_children_are_not_named_in_the_form_and_only_who_may_gets_it(
    db: Connection, tmp_path: Path
) -> None:
    top = ward(db)
    unit = chapter(db, top, "TDP 12")
    head, leader = actor(db, (Role.HEAD, unit)), actor(db, (Role.LEADER, unit))
    new = [NewMember(name="Lê Gia Bảo", birth_year=2014), NewMember(name="Lê Văn Minh")]
    made = citizens.add(db, unit, new, by=head)
    told = dict.fromkeys(made, PASSED)
    citizens.tell(db, unit, told, year=YEAR, how=How.TOLD, by=head)

    def order(person: PersonId) -> Order:
        arguments: dict[str, int] = {"unit": unit.id, "year": YEAR, "person": person}
        return Order(db=db, arguments=arguments, reader=Reader(), now=MORNING, link=None)

    paper = citizensheet.make(order(head.person))
    assert paper.content is not None
    rows, _ = citizensheet.read(back(tmp_path, paper.content), YEAR)
    assert [row.name for row in rows] == ["Lê Văn Minh"]
    assert paper.name == "cong-dan-hoc-tap-tdp-12-2025.xlsx"
    with pytest.raises(NotAllowed):
        citizensheet.make(order(leader.person))
