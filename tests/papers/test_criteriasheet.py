"""The form of a criteria set: what goes down comes back the same."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter
from sqlalchemy import Connection

from domain.criteria import (
    Counted,
    CriteriaSet,
    Origin,
    Subject,
    Version,
    VersionId,
    VersionState,
    load,
)
from domain.errors import NotAllowed
from domain.ownsets import New, blank, filled, with_criterion
from domain.permissions import Role
from domain.units import UnitId
from locales.render import LOCALES, Reader
from papers import criteriasheet, workbook
from papers.paper import Order
from papers.unitsheets import FileRowsWrong
from services import criteria
from tests.storage.ward import MORNING, actor, ward


@pytest.mark.parametrize("locale", LOCALES)
def test_a_form_that_comes_back_as_it_went_changes_nothing_but_the_gaps(
    db: Connection, tmp_path: Path, locale: str
) -> None:
    """Its one gap is named; filled in, every other number is what it was."""
    top = ward(db)
    officer = actor(db, (Role.OFFICER, top))
    version = criteria.draft(db, top, Subject.FAMILY, 2025, "gdht-448-2015", by=officer)
    complete = criteria.set_points(db, top, version.id, "2.2", Decimal("7.5"), by=officer)
    complete = criteria.set_pass(db, top, version.id, Decimal(40), by=officer)
    path = tmp_path / "bo.xlsx"
    path.write_bytes(criteriasheet.form(complete, Reader(locale)))
    form = criteriasheet.read(path, version.criteria, Reader(locale))
    again = filled(version.criteria, form.rows, form.passes)

    assert again == complete.criteria


def test_a_form_that_still_has_gaps_names_them(db: Connection, tmp_path: Path) -> None:
    top = ward(db)
    officer = actor(db, (Role.OFFICER, top))
    version = criteria.draft(db, top, Subject.FAMILY, 2025, "gdht-448-2015", by=officer)
    path = tmp_path / "bo.xlsx"
    path.write_bytes(criteriasheet.form(version, Reader()))

    with pytest.raises(FileRowsWrong) as refused:
        criteriasheet.read(path, version.criteria, Reader())
    assert refused.value.rows.startswith("Dòng 6: ")


def version_of(found: CriteriaSet) -> Version:
    """A draft of a unit."""
    return Version(
        id=VersionId(1),
        unit=UnitId(1),
        subject=found.subject,
        year=2025,
        based_on="",
        origin=Origin.OWN,
        state=VersionState.DRAFT,
        paper=None,
        criteria=found,
    )


def clan() -> CriteriaSet:
    """Conditions counted by the register, one that is asked, and one with points."""
    found = load("dhht-448-2015")
    fund = New(label="Quỹ", kind="yes_no", counts=Counted.FUND, least=20_000)
    found = with_criterion(found, fund)
    return with_criterion(found, New(label="Nền nếp", points=Decimal("7.5")))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "found",
    [load("dvht-huyen-tt24-2023"), load("cdht-xa-tt25-2023"), clan()],
    ids=["unit", "commune", "clan"],
)
def test_a_form_of_targets_comes_back_as_it_went(
    tmp_path: Path, locale: str, found: CriteriaSet
) -> None:
    """Levels, areas of hardship, what is counted: every number is what it was."""
    path = tmp_path / "bo.xlsx"
    path.write_bytes(criteriasheet.form(version_of(found), Reader(locale)))
    form = criteriasheet.read(path, found, Reader(locale))
    again = filled(found, form.rows, form.passes)

    assert again.criterion == found.criterion
    assert again.ranks == found.ranks


def sheet(tmp_path: Path, *rows: Sequence[object]) -> Path:
    """A workbook of these rows."""
    path = tmp_path / "bo.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet()
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
    return path


UNIT_HEAD = ("Mã", "Phần", "Tiêu chí", "Cách xét", "Ít nhất (%), Mức độ 1", "Ít nhất (%), Mức độ 2")


def test_a_form_of_targets_is_corrected_and_grows(tmp_path: Path) -> None:
    """A share, a new share, one of yes and no, one the register counts."""
    unit = load("dvht-huyen-tt24-2023")
    path = sheet(
        tmp_path,
        UNIT_HEAD,
        ("2.1", "", "Kỷ luật", "phần trăm", 80, "85"),
        ("1.1", "", "Kế hoạch"),
        ("", "1. Điều kiện", "Có thư viện"),
        ("", "2", "Đọc sách", "", 50, 60),
        ("", "", "Hội viên", "đếm hội viên", 70, 80),
    )
    form = criteriasheet.read(path, unit, Reader())
    found = filled(unit, form.rows, form.passes)

    assert [(one.id, one.group, one.kind, one.counts) for one in found.criterion] == [
        ("1.1", "1", "yes_no", None),
        ("2.1", "2", "percent", None),
        ("T1", "1", "yes_no", None),
        ("T2", "2", "percent", None),
        ("T3", "", "percent", Counted.MEMBERS),
    ]
    assert [one.thresholds for one in found.criterion if one.thresholds] == [
        {"muc_do_1": low, "muc_do_2": high} for low, high in ((80, 85), (50, 60), (70, 80))
    ]


def test_rows_of_targets_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    """0,9 is how Excel keeps a cell of 90 %; nobody is to pass with one per cent."""
    path = sheet(
        tmp_path,
        UNIT_HEAD,
        ("2.1", "", "Kỷ luật", "", 0.9, 95),
        ("2.2", "", "Học", "", 90, ""),
        ("", "9", "Lạ", "đạt hay chưa"),
        ("", "", "Lạ", "đoán"),
        ("", "", "Điểm", "điểm"),
    )
    with pytest.raises(FileRowsWrong) as refused:
        criteriasheet.read(path, load("dvht-huyen-tt24-2023"), Reader())

    assert refused.value.rows.splitlines() == [
        "Dòng 2: tỷ lệ phải là số từ 1 đến 100, ví dụ 90",
        "Dòng 3: tỷ lệ phải là số từ 1 đến 100, ví dụ 90",
        "Dòng 4: bộ này không có phần ấy",
        "Dòng 5: chưa rõ cách xét",
        "Dòng 6: mục này không chấm điểm",
    ]


def test_a_form_names_the_parts_nothing_is_known_of(tmp_path: Path) -> None:
    """A row waits for each; left empty it is none."""
    family = with_criterion(load("gdht-448-2015"), New(label="Mới", points=Decimal(5)))
    path = tmp_path / "bo.xlsx"
    path.write_bytes(criteriasheet.form(version_of(family), Reader()))
    parts = [cells[1] for _, cells in workbook.first_rows(path)]

    assert "3. Điều kiện học tập của gia đình" in parts
    assert "4. Tác động, hiệu quả học tập của các thành viên" in parts


def test_a_form_of_nothing_takes_conditions_and_points(tmp_path: Path) -> None:
    head = (
        "Mã",
        "Tiêu chí",
        "Cao nhất (điểm)",
        "Cách xét",
        "Ít nhất (%)",
        "Ít nhất (đồng một người)",
    )
    path = sheet(
        tmp_path,
        head,
        ("", "Gia đình học tập", "", "đếm gia đình học tập", 50),
        ("", "Quỹ", "", "đếm quỹ", "", "20.000"),
        ("", "Nền nếp", 20),
        ("", "Điểm đạt", 10),
    )
    found = blank(Subject.CLAN)
    form = criteriasheet.read(path, found, Reader())
    made = filled(found, form.rows, form.passes)

    assert [(one.kind, one.counts, one.least) for one in made.criterion] == [
        ("percent", Counted.FAMILIES, None),
        ("yes_no", Counted.FUND, 20_000),
        ("points", None, None),
    ]
    assert made.pass_points == 10


def test_only_who_keeps_the_criteria_gets_the_form(db: Connection) -> None:
    top = ward(db)
    officer, head = actor(db, (Role.OFFICER, top)), actor(db, (Role.HEAD, top))
    version = criteria.draft(db, top, Subject.FAMILY, 2025, "gdht-448-2015", by=officer)
    arguments: dict[str, int | str] = {"unit": top.id, "version": version.id}
    order = Order(
        db=db,
        arguments=arguments | {"person": head.person},
        reader=Reader(),
        now=MORNING,
        link=None,
    )

    with pytest.raises(NotAllowed):
        criteriasheet.make(order)
