"""A plan's form: what goes down comes back unchanged; what is changed is told row by row."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from domain.plan import load
from locales.render import Reader
from papers import plansheet
from papers.plansheet import PlanFileUnreadable, PlanRowsWrong

TODAY = date(2025, 9, 20)
PLANS = [load(code) for code in ("bo-de-2025", "an-lao-2024", "quoc-gia")]
HEADINGS = ["Loại", "Mã", "Tên", "Từ ngày", "Đến ngày", "Nơi", "Mức"]
BO_DE = PLANS[0]


def saved(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def written(path: Path, *rows: list[Any]) -> Path:
    """A workbook with these rows below the headings."""
    with xlsxwriter.Workbook(path, {"default_date_format": "d/m/yyyy"}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate([HEADINGS, *rows]):
            for column, cell in enumerate(row):
                sheet.write(number, column, cell)
    return path


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.plan.code)
@pytest.mark.parametrize("locale", ["vi", "en"])
def test_the_form_sent_back_as_it_came_changes_nothing(
    tmp_path: Path, plan: Any, locale: str
) -> None:
    reader = Reader(locale)
    path = saved(tmp_path / "x.xlsx", plansheet.form(plan, reader))

    assert plansheet.read(path, plan, TODAY, reader) == []


def test_every_event_task_target_and_document_has_its_row() -> None:
    form = BytesIO(plansheet.form(BO_DE, Reader()))
    rows = CalamineWorkbook.from_filelike(form).get_sheet_by_index(0).to_python()
    things = (BO_DE.event, BO_DE.task, BO_DE.report, BO_DE.target, BO_DE.legal_basis)

    assert len(rows) == 1 + sum(map(len, things))


def test_real_days_and_numbers_are_read_as_well_as_words(tmp_path: Path) -> None:
    """Excel keeps a day as a day, and 25 as 25.0."""
    path = written(
        tmp_path / "x.xlsx",
        ["Sự kiện", "learning-festival-2025", "", date(2025, 10, 18), date(2025, 10, 19), "", ""],
        ["CHỈ TIÊU", "members-of-population", "", "", "", "", 25],
        ["viec", "", "Lập danh sách", "", "20/11", "", ""],
    )
    changes = plansheet.read(path, BO_DE, TODAY, Reader())

    assert [(one.kind, one.first, one.last, one.bound) for one in changes] == [
        ("days", date(2025, 10, 18), date(2025, 10, 19), None),
        ("bound", None, None, 25),
        ("task", None, date(2025, 11, 20), None),
    ]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (["lễ", "", "x", "", "", "", ""], "Dòng 2: cột Loại chưa rõ"),
        (["sự kiện", "x", "x", "", "", "", ""], "Dòng 2: kế hoạch không có mã này"),
        (["chỉ tiêu", "", "x", "", "", "", "5"], "Dòng 2: kế hoạch không có mã này"),
        (["việc", "", "x", "", "31/12/9999", "", ""], "Dòng 2: ngày không thuộc năm 2025"),
        (["căn cứ", "77", "x", "", "", "", ""], "Dòng 2: kế hoạch không có mã này"),
        (["sự kiện", "", "", "1/10", "", "", ""], "Dòng 2: thiếu tên"),
        (["sự kiện", "", "x", "", "", "", ""], "Dòng 2: chưa rõ ngày nào"),
        (["sự kiện", "", "x", "ngày đẹp", "", "", ""], "Dòng 2: chưa rõ ngày nào"),
        (["việc", "", "x", "", "", "", ""], "Dòng 2: chưa rõ ngày nào"),
        (["sự kiện", "", "x", "5/10", "1/10", "", ""], "Dòng 2: ngày cuối đứng trước ngày đầu"),
        (
            ["chỉ tiêu", "learning-clans", "", "", "", "", "101"],
            "Dòng 2: mức chưa phải một số, hoặc quá lớn",
        ),
        (
            ["chỉ tiêu", "learning-clans", "", "", "", "", "nhiều"],
            "Dòng 2: mức chưa phải một số, hoặc quá lớn",
        ),
    ],
)
def test_a_row_that_does_not_fit_is_named(tmp_path: Path, row: list[str], told: str) -> None:
    with pytest.raises(PlanRowsWrong) as refused:
        plansheet.read(written(tmp_path / "x.xlsx", row), BO_DE, TODAY, Reader())

    assert refused.value.rows == told


def test_a_code_that_stands_twice_is_named(tmp_path: Path) -> None:
    row = ["việc", "task-9", "", "", "20/12", "", ""]

    with pytest.raises(PlanRowsWrong) as refused:
        plansheet.read(written(tmp_path / "x.xlsx", row, row), BO_DE, TODAY, Reader())

    assert refused.value.rows == "Dòng 3: mã này đứng hai lần"


def test_many_slips_are_told_ten_at_a_time(tmp_path: Path) -> None:
    rows = [["lễ", "", "x", "", "", "", ""]] * 30
    with pytest.raises(PlanRowsWrong) as refused:
        plansheet.read(written(tmp_path / "x.xlsx", *rows), BO_DE, TODAY, Reader())

    assert refused.value.rows.endswith("… và 20 chỗ nữa")


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PlanFileUnreadable):
        plansheet.read(saved(tmp_path / "x.xlsx", b"x"), BO_DE, TODAY, Reader())
