"""The sheet of marks: what goes down, and every slip of what comes back, named by its cell."""

import itertools
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook
from sqlalchemy import Connection

from domain.assessment import AssessmentId, Circumstances, Given, Mark, Stage
from domain.criteria import (
    MOST_CRITERIA,
    CriteriaSet,
    Criterion,
    Origin,
    Subject,
    Version,
    VersionId,
    VersionState,
)
from domain.errors import Refusal
from domain.marksheet import Begun, Filled, Line, Sheet
from domain.members import HouseholdId, PersonId
from domain.ownsets import blank
from domain.permissions import Role
from domain.recognition import Candidate, State
from domain.texts import Text
from domain.units import UnitId, UnitKind, UnitRef
from locales.render import LOCALES, Reader
from papers import marksheet, workbook
from papers.marksheet import (
    MarksChangeNothing,
    MarksOfAnother,
    MarksRowsWrong,
    MarksSetChanged,
    MarksUnreadable,
)
from papers.paper import Order
from tests.storage.ward import MORNING, actor, chapter, household, ward

UNIT = UnitRef(UnitId(7), "1/7/", UnitKind.CHAPTER, "TDP 12")
HELPER = PersonId(5)
Rows = list[list[object]]


def criterion(number: str, kind: str = "points", *, conditional: bool = False) -> Criterion:
    return Criterion.model_validate(
        {
            "id": number,
            "group": "",
            "label_vi": f"Tiêu chí {number}",
            "label_en": f"Criterion {number}",
            "kind": kind,
            "max_points": Decimal(10) if kind == "points" else None,
            "thresholds": {"reached": Decimal(50)} if kind == "percent" else None,
            "conditional": conditional,
        }
    )


def criteria_set() -> CriteriaSet:
    """One criterion of each kind, and one that is asked of some only."""
    return blank(Subject.FAMILY).model_copy(
        update={
            "criterion": (
                criterion("1.1"),
                criterion("1.2", "yes_no"),
                criterion("2.1", "percent"),
                criterion("2.2", conditional=True),
            ),
        }
    )


def line(
    number: int,
    *,
    begun: Begun | None = None,
    state: State | None = None,
    before: Mapping[str, Mark] | None = None,
) -> Line:
    candidate = Candidate(
        subject=Subject.FAMILY,
        unit=UNIT.id,
        name=f"Lê Văn {number}",
        household=HouseholdId(number),
        honorific="ông",
        address=f"số {number}",
        state=state,
    )
    return Line(candidate=candidate, begun=begun, before=before or {})


def begun(
    marks: Mapping[str, Decimal | bool],
    *,
    stage: Stage = Stage.SELF,
    version: int = 3,
    exempt: Sequence[str] = (),
) -> Begun:
    given = [
        Given(
            criterion=name,
            stage=Stage.SELF,
            turn=0,
            mark=Mark(value=value),
            reason=None,
            by=HELPER,
            at=MORNING,
        )
        for name, value in marks.items()
    ]
    return Begun(
        id=AssessmentId(1),
        version=VersionId(version),
        stage=stage,
        turn=0,
        circumstances=Circumstances(exempt=frozenset(exempt)),
        given=given,
    )


def sheet(*lines: Line, version: int = 3, moved: Sequence[int] = ()) -> Sheet:
    found = Version(
        id=VersionId(version),
        unit=UnitId(1),
        subject=Subject.FAMILY,
        year=2025,
        based_on="",
        origin=Origin.OWN,
        state=VersionState.ACTIVE,
        paper=None,
        criteria=criteria_set(),
    )
    return Sheet(
        unit=UNIT,
        year=2025,
        version=found,
        lines=lines or (line(1), line(2)),
        moved=frozenset(HouseholdId(one) for one in moved),
    )


_NUMBERS = itertools.count()


def rows_of(content: bytes) -> Rows:
    page = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0)
    return [list(row) for row in page.to_python()]


def back(
    folder: Path,
    of: Sheet,
    change: Callable[[Rows], object] = lambda _: None,
    *,
    now: Sheet | None = None,
    may_mark: Callable[[Line], bool] = lambda _: True,
    reader: Reader | None = None,
) -> list[Filled]:
    """The sheet goes down, is changed, and comes back."""
    reads = reader or Reader()
    rows = rows_of(marksheet.form(of, reads))
    change(rows)
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell != "":
                    page.write(at, column, cell)
    path = folder / f"{next(_NUMBERS)}.xlsx"
    path.write_bytes(out.getvalue())
    return marksheet.read(path, now or of, reads, may_mark)


def put(*cells: object, row: int = 3) -> Callable[[Rows], object]:
    """These stand in a family's row from its first criterion on."""

    def change(rows: Rows) -> None:
        for column, cell in enumerate(cells, start=3):
            rows[row][column] = cell

    return change


def slips(folder: Path, of: Sheet, change: Callable[[Rows], object], **more: object) -> list[str]:
    with pytest.raises(MarksRowsWrong) as refused:
        back(folder, of, change, **more)  # type: ignore[arg-type]  # as `back` takes them
    return refused.value.rows.split("\n")


# ---- down --------------------------------------------------------------------------------------


def test_a_row_is_a_family_and_a_column_a_criterion_with_its_most() -> None:
    rows = rows_of(marksheet.form(sheet(), Reader()))

    assert rows[0][0] == "Chấm điểm Gia đình học tập 2025, TDP 12"
    assert rows[1][0] == "M7-2025-3"
    assert rows[2] == [
        "Mã",
        "Họ tên chủ hộ",
        "Địa chỉ",
        "1.1 Tiêu chí 1.1 (tối đa 10)",
        "1.2 Tiêu chí 1.2 (Đạt / Chưa đạt)",
        "2.1 Tiêu chí 2.1 (phần trăm, 0–100)",
        "2.2 Tiêu chí 2.2 (tối đa 10) – nếu không áp dụng",
        "Vì sao sửa (người xem lại ghi)",
    ]
    assert [row[:3] for row in rows[3:]] == [
        [1.0, "Ông Lê Văn 1", "số 1"],
        [2.0, "Ông Lê Văn 2", "số 2"],
    ]


def test_what_stands_is_filled_in_and_last_years_marks_where_nothing_stands() -> None:
    now = begun({"1.1": Decimal("8.5"), "1.2": False}, exempt=["2.2"])
    before = {"1.1": Mark(value=Decimal(7)), "2.1": Mark(value=Decimal("92.5"))}
    rows = rows_of(marksheet.form(sheet(line(1, begun=now, before=before)), Reader()))

    assert rows[3][3:7] == [8.5, "Chưa đạt", 92.5, "–"]


def test_who_is_decided_or_judged_by_an_older_set_is_left_out() -> None:
    found = sheet(
        line(1, state=State.RECOGNISED),
        line(2, begun=begun({}, version=2)),
        line(3, state=State.WITHDRAWN),
        line(4, state=State.PROPOSED),
    )
    rows = rows_of(marksheet.form(found, Reader()))

    assert [row[0] for row in rows[3:]] == [4.0]


@pytest.mark.parametrize("name", ["=1+1", "@SUM(A1)", "+1", '"x', "<b>"])
def test_no_name_is_a_formula(name: str) -> None:
    one = line(1)
    candidate = Candidate(
        subject=Subject.FAMILY, unit=UNIT.id, name=name, household=HouseholdId(1), address=name
    )
    rows = rows_of(marksheet.form(sheet(Line(candidate=candidate, begun=one.begun)), Reader()))

    assert rows[3][1:3] == [name, name]


# ---- up ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", LOCALES)
def test_a_filled_sheet_says_what_it_changes(tmp_path: Path, locale: str) -> None:
    """In whichever language it was taken down; what stands already is no change."""
    now = begun({"1.1": Decimal(9)})
    yes = {"vi": "đạt", "en": "MET"}[locale] if locale == "vi" else None
    rows = rows_of(marksheet.form(sheet(), Reader(locale)))
    word = yes or str(rows[2][4]).partition("(")[2].partition(" /")[0]
    found = back(
        tmp_path,
        sheet(line(1, begun=now), line(2)),
        put(9, word, "92,5 %", 7.5),
        reader=Reader(locale),
    )

    assert [one.line.household for one in found] == [1]
    assert found[0].marks == {"1.2": True, "2.1": Decimal("92.5"), "2.2": Decimal("7.5")}
    assert found[0].is_complete(sheet().version)


def test_an_empty_cell_changes_nothing(tmp_path: Path) -> None:
    now = begun({"1.1": Decimal(9), "2.1": Decimal(90)})
    (found,) = back(tmp_path, sheet(line(1, begun=now)), put("", "chưa đạt", "", ""))

    assert found.marks == {"1.2": False}
    with pytest.raises(MarksChangeNothing):
        back(tmp_path, sheet(line(1, begun=now)), put("", "", "", ""))


def test_last_years_marks_that_were_left_standing_are_this_years(tmp_path: Path) -> None:
    before = {"1.1": Mark(value=Decimal(7)), "1.2": Mark(value=True)}
    (found,) = back(tmp_path, sheet(line(1, before=before)))

    assert found.marks == {"1.1": Decimal(7), "1.2": True}


@pytest.mark.parametrize("said", ["–", "-", "—", "không áp dụng", "KHÔNG ÁP DỤNG"])
def test_what_does_not_apply_is_left_out_where_it_may_be(tmp_path: Path, said: str) -> None:
    (found,) = back(tmp_path, sheet(line(1)), put(9, "", "", said))

    assert found.left_out == {"2.2"}
    assert slips(tmp_path, sheet(line(1)), put(said)) == [
        "Ô D4, mục 1.1: nhà nào cũng chấm mục này"
    ]


@pytest.mark.parametrize(
    ("cells", "slip"),
    [
        ((10.5,), "Ô D4, mục 1.1: từ 0 đến 10, tệp ghi 10,5"),
        ((-1,), "Ô D4, mục 1.1: từ 0 đến 10, tệp ghi -1"),
        (("11",), "Ô D4, mục 1.1: từ 0 đến 10, tệp ghi 11"),
        ((8.3,), "Ô D4, mục 1.1: điểm chẵn hoặc nửa điểm"),
        (("giỏi",), 'Ô D4, mục 1.1: "giỏi" chưa rõ mấy điểm'),
        (("2025-05-08",), 'Ô D4, mục 1.1: "2025-05-08" chưa rõ mấy điểm'),
        ((True,), 'Ô D4, mục 1.1: "True" chưa rõ mấy điểm'),
        (("", "x"), 'Ô E4, mục 1.2: "x" chưa rõ mấy điểm'),
        (("", 1), 'Ô E4, mục 1.2: "1" chưa rõ mấy điểm'),
        (("", "", 0.9), "Ô F4, mục 2.1: phần trăm thì ghi 90, không ghi 0,9"),
        (("", "", 100.5), "Ô F4, mục 2.1: từ 0 đến 100, tệp ghi 100,5"),
    ],
    ids=[
        "beyond the most",
        "below nought",
        "as words",
        "no half",
        "a word",
        "a day, as Excel makes of 8.5",
        "a tick",
        "a cross for yes",
        "a number for yes",
        "ninety percent as Excel keeps it",
        "more than all",
    ],
)
def test_each_slip_is_named_by_its_cell_and_criterion(
    tmp_path: Path, cells: tuple[object, ...], slip: str
) -> None:
    assert slips(tmp_path, sheet(line(1)), put(*cells)) == [slip]


@pytest.mark.parametrize("value", [0, 10, 0.5])
def test_the_ends_of_a_range_are_in_it(tmp_path: Path, value: float) -> None:
    (found,) = back(tmp_path, sheet(line(1)), put(value))

    assert found.marks == {"1.1": Decimal(str(value))}


def test_nothing_of_a_bad_sheet_is_taken_and_all_its_slips_are_told(tmp_path: Path) -> None:
    def change(rows: Rows) -> None:
        put(9, "đạt", 90, 9)(rows)
        put(11, "x", row=4)(rows)

    assert len(slips(tmp_path, sheet(), change)) == 2


def test_of_many_slips_the_first_are_told_and_how_many_more(tmp_path: Path) -> None:
    many = sheet(*(line(n) for n in range(1, 16)))

    def change(rows: Rows) -> None:
        for row in range(3, 18):
            put(99, row=row)(rows)

    told = slips(tmp_path, many, change)

    assert len(told) == 11
    assert told[-1] == "… và 5 chỗ nữa"


def test_families_that_are_unknown_moved_or_listed_twice_are_named_by_row(tmp_path: Path) -> None:
    def change(rows: Rows) -> None:
        rows.append([1, "Ông Lê Văn 1", "", 9])
        rows.append([99, "Ông Lạ", "", 9])
        rows.append([50, "Ông Chuyển", "", 9])
        rows.append(["abc", "", "", 9])
        rows.append(["", "Bà Thêm", "", 9])

    assert slips(tmp_path, sheet(moved=[50]), change) == [
        "Dòng 6: nhà này đã có ở dòng 4",
        "Dòng 7: chưa thấy nhà này trong sổ",
        "Dòng 8: nhà này không còn ở chi hội mình",
        "Dòng 9: chưa thấy nhà này trong sổ",
        "Dòng 10: chưa thấy nhà này trong sổ",
    ]


@pytest.mark.parametrize(
    ("now", "may", "slip"),
    [
        (line(1, state=State.RECOGNISED), True, "nhà này đã có quyết định công nhận"),
        (line(1, begun=begun({}, version=2)), True, "nhà này đang chấm theo bộ cũ"),
        (line(1, begun=begun({}, stage=Stage.PASSED)), True, "phường đã duyệt nhà này"),
        (line(1, begun=begun({}, stage=Stage.CHAPTER)), False, "chờ người khác xem"),
        (line(1, begun=begun({}, stage=Stage.WARD)), True, "ghi vì sao ở cột cuối"),
    ],
    ids=["decided", "by an older set", "passed", "another's turn", "no reason"],
)
def test_a_family_that_may_not_be_marked_now_is_named(
    tmp_path: Path, now: Line, slip: str, *, may: bool
) -> None:
    """It changed after the sheet was taken down."""
    (told,) = slips(tmp_path, sheet(line(1)), put(9), now=sheet(now), may_mark=lambda _: may)

    assert told.startswith("Dòng 4: ")
    assert slip in told


def test_who_may_not_be_marked_and_was_left_as_they_are_is_no_slip(tmp_path: Path) -> None:
    handed_in = begun({"1.1": Decimal(9)}, stage=Stage.CHAPTER)

    def change(rows: Rows) -> None:
        put(8, row=4)(rows)

    (found,) = back(
        tmp_path,
        sheet(line(1, begun=handed_in), line(2)),
        change,
        may_mark=lambda one: one.stage is Stage.SELF,
    )

    assert found.line.household == 2


def test_a_reviewer_says_why_in_the_last_column(tmp_path: Path) -> None:
    handed_in = begun({"1.1": Decimal(9)}, stage=Stage.CHAPTER)
    (found,) = back(
        tmp_path,
        sheet(line(1, begun=handed_in)),
        put(8, "", "", "", "có  một cháu\nnghỉ học" + "x" * 400),
    )

    assert found.reason is not None
    assert found.reason.startswith("có một cháu nghỉ học")
    assert len(found.reason) <= 300


def test_a_mark_for_what_does_not_apply_to_a_family_is_a_slip(tmp_path: Path) -> None:
    exempt = begun({}, exempt=["2.2"])

    assert slips(tmp_path, sheet(line(1, begun=exempt)), put("", "", "", 5)) == [
        "Ô G4, mục 2.2: mục này không áp dụng với nhà này"
    ]


# ---- sheets that are none of ours --------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "refusal"),
    [
        ("M8-2025-3", MarksOfAnother),
        ("M7-2024-3", MarksOfAnother),
        ("M7-2025-2", MarksSetChanged),
        ("xyz", MarksUnreadable),
        ("", MarksUnreadable),
    ],
    ids=["another chapter", "another year", "another set", "no code", "nothing"],
)
def test_a_sheet_of_another_chapter_year_or_set_is_refused(
    tmp_path: Path, code: str, refusal: type[Refusal]
) -> None:
    def change(rows: Rows) -> None:
        rows[1][0] = code
        put(9)(rows)

    with pytest.raises(refusal):
        back(tmp_path, sheet(), change)


def test_columns_may_change_places(tmp_path: Path) -> None:
    """A criterion is known by the number its heading begins with."""

    def change(rows: Rows) -> None:
        put(9, "đạt")(rows)
        for row in rows[2:]:
            row[3], row[4] = row[4], row[3]

    (found,) = back(tmp_path, sheet(line(1)), change)

    assert found.marks == {"1.1": Decimal(9), "1.2": True}


@pytest.mark.parametrize("content", [b"", b"not a workbook", b"PK\x03\x04" + b"\x00" * 50])
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(content)

    with pytest.raises(MarksUnreadable):
        marksheet.read(path, sheet(), Reader(), lambda _: True)


def test_an_empty_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet()

    with pytest.raises(MarksUnreadable):
        marksheet.read(path, sheet(), Reader(), lambda _: True)


def test_a_sheet_as_wide_as_may_be_is_read_whole() -> None:
    """Number, name, address, the criteria, the reason: within what is read of a row."""
    assert 3 + MOST_CRITERIA + 1 <= workbook._WIDEST


# ---- from the register -------------------------------------------------------------------------


def test_who_may_not_mark_there_gets_words_alone(db: Connection) -> None:
    """The role was taken away since it was asked for; or there is no set any more."""
    top = ward(db)
    unit = chapter(db, top)
    household(db, unit)
    head, stranger = actor(db, (Role.HEAD, unit)), actor(db, (Role.MEMBER, unit))
    said = {}
    for who in (head, stranger):
        arguments: dict[str, int | str] = {"unit": unit.id, "year": 2025, "person": who.person}
        paper = marksheet.make(
            Order(db=db, arguments=arguments, reader=Reader(), now=MORNING, link=None)
        )
        assert paper.content is None
        said[who.person] = paper.said

    assert said[head.person] == Text("no-set-in-use", {"year": "2025"})
    assert said[stranger.person] == Text("not-allowed", {})
