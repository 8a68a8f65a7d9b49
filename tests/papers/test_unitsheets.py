"""Lists of units in Excel: down as a form, back filled in, every slip named by its row."""

import io
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import xlsxwriter

from domain.errors import Refusal
from domain.units import NewUnit, UnitKind
from locales.render import LOCALES, Reader
from papers.unitsheets import FileHasNoRows, FileRowsWrong, FileUnreadable, form, read
from papers.workbook import read_ahead

HEADINGS = ["Tên nơi", "Số hộ", "Số dân", "Người phụ trách", "Điện thoại"]
Row = Sequence[object]


def workbook(*rows: Row, first: int = 0) -> bytes:
    """A filled-in form: headings, then these rows; `first` is the row the headings stand in."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate([HEADINGS, *rows], start=first):
            for column, value in enumerate(row):
                sheet.write(number, column, value)
    return out.getvalue()


@pytest.fixture
def filled(tmp_path: Path) -> Callable[..., list[NewUnit]]:
    """Reads a workbook with these rows."""

    def read_rows(*rows: Row, kind: UnitKind = UnitKind.CHAPTER, first: int = 0) -> list[NewUnit]:
        path = tmp_path / "form.xlsx"
        path.write_bytes(workbook(*rows, first=first))
        return read(path, kind, Reader())

    return read_rows


Filled = Callable[..., list[NewUnit]]


def test_what_was_read_ahead_is_not_read_again(tmp_path: Path) -> None:
    """The rows stand beside the file; whoever needs them opens no workbook."""
    path = tmp_path / "form.xlsx"
    path.write_bytes(workbook(["TDP 1", 180]))
    read_ahead(path)
    path.write_bytes(b"gone")

    assert read(path, UnitKind.CHAPTER, Reader()) == [NewUnit(name="TDP 1", households=180)]


def test_what_was_found_to_be_no_workbook_stays_none(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    path.write_bytes(b"no workbook")
    read_ahead(path)
    path.write_bytes(workbook(["TDP 1", 180]))

    with pytest.raises(FileUnreadable):
        read(path, UnitKind.CHAPTER, Reader())


def complaints(filled: Filled, *rows: Row, first: int = 0) -> list[str]:
    """What is said about each wrong row."""
    with pytest.raises(FileRowsWrong) as refused:
        filled(*rows, first=first)
    return refused.value.rows.splitlines()


# ---- what comes back ---------------------------------------------------------------------------


def test_a_filled_in_form_is_read_as_it_was_meant(filled: Filled) -> None:
    units = filled(
        ["TDP 1", 180, 640, "Nguyễn Thị Hạnh", "0912 345 678"],
        ["TDP 2", "1.180", "", "", ""],
        ["Trường THCS Sông Xanh", None, 60, "Cô Mai", None],
        ["Dòng họ Nguyễn"],
    )

    assert units == [
        NewUnit(
            name="TDP 1", households=180, population=640, head="Nguyễn Thị Hạnh", phone="0912345678"
        ),
        NewUnit(name="TDP 2", households=1180),
        NewUnit(
            name="Trường THCS Sông Xanh", kind=UnitKind.UNIT_BOARD, population=60, head="Cô Mai"
        ),
        NewUnit(name="Dòng họ Nguyễn", kind=UnitKind.CLAN_BOARD),
    ]


@pytest.mark.parametrize("phone", [912345678, 912345678.0, "0912.345.678", "+84 912 345 678"])
def test_a_phone_that_excel_took_for_a_number_is_a_phone(filled: Filled, phone: object) -> None:
    (unit,) = filled(["TDP 1", None, None, None, phone])

    assert unit.phone == "0912345678"


def test_empty_rows_and_columns_beyond_are_passed_over(filled: Filled) -> None:
    units = filled([], ["TDP 1", 1, 2, "", "", "ghi chú"], ["", "", ""], ["TDP 2"])

    assert [unit.name for unit in units] == ["TDP 1", "TDP 2"]


def test_in_a_district_the_rows_are_wards(filled: Filled) -> None:
    (unit,) = filled(["Xã An Thắng"], kind=UnitKind.WARD)

    assert unit.kind is UnitKind.WARD


def test_a_thousand_rows_are_read(filled: Filled) -> None:
    """Whether so many are meant is asked afterwards."""
    units = filled(*([f"TDP {number}", number, number * 3] for number in range(1, 1001)))

    assert len(units) == 1000
    assert (units[-1].name, units[-1].households) == ("TDP 1000", 1000)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_form_itself_has_an_example_that_is_never_taken_for_a_unit(
    locale: str, tmp_path: Path
) -> None:
    path = tmp_path / "form.xlsx"
    path.write_bytes(form(Reader(locale)))

    for reader in LOCALES:
        with pytest.raises(FileHasNoRows):
            read(path, UnitKind.CHAPTER, Reader(reader))


# ---- slips -------------------------------------------------------------------------------------


def test_every_slip_is_named_by_its_row(filled: Filled) -> None:
    assert complaints(
        filled,
        ["TDP 1", 180, 640],
        ["", 180, 640, "Hạnh"],
        ["TDP 3", "nhiều", 640],
        ["TDP 4", 180, "x", "", "091"],
        ["123", -5],
    ) == [
        "Dòng 3: thiếu tên",
        "Dòng 4: Số hộ không phải số",
        "Dòng 5: Số dân không phải số",
        "Dòng 5: số điện thoại chưa đúng",
        "Dòng 6: thiếu tên",
        "Dòng 6: Số hộ không phải số",
    ]


@pytest.mark.parametrize(
    "figure",
    [180.5, 1.2, "180,5", "khoảng 180", "180-200", "6²", "½", "9" * 12, True],
    ids=str,
)
def test_what_is_no_whole_number_is_named_and_never_guessed(filled: Filled, figure: object) -> None:
    """1.200 typed into an English Excel is 1.2 there: twelve households would be a quiet slip."""
    assert complaints(filled, ["TDP 1", figure]) == ["Dòng 2: Số hộ không phải số"]


def test_rows_are_numbered_as_excel_numbers_them(filled: Filled) -> None:
    """Also when the form was moved down the sheet."""
    assert complaints(filled, ["TDP 1"], ["TDP 2", "x"], first=3) == ["Dòng 6: Số hộ không phải số"]


def test_no_slip_is_passed_over_in_silence(filled: Filled) -> None:
    """All rows are named; or at least how many more there are."""
    said = complaints(filled, *([f"TDP {number}", "x"] for number in range(12)))

    assert len(said) == 12 or ("2" in said[-1] and not said[-1].startswith("Dòng"))


def test_slips_are_told_in_the_readers_language(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    path.write_bytes(workbook(["TDP 1", "x"]))
    with pytest.raises(FileRowsWrong) as refused:
        read(path, UnitKind.CHAPTER, Reader("en"))

    assert refused.value.rows == "Row 2, Households: not a number"


# ---- what is no form ---------------------------------------------------------------------------


NOISE = random.Random(7)  # noqa: S311  # the same noise each time, and no secret

GARBAGE = {
    "empty": b"",
    "words": b"TDP 1, 180, 640\n" * 50,
    "half": form(Reader())[:2000],
    "an old Excel's head and nothing behind": bytes.fromhex("D0CF11E0A1B11AE1") + bytes(2000),
    "an old Excel's head and noise behind": bytes.fromhex("D0CF11E0A1B11AE1")
    + NOISE.randbytes(4000),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(500),
}


@pytest.mark.parametrize("ending", ["xlsx", "xls", "ods"])
@pytest.mark.parametrize("content", GARBAGE.values(), ids=GARBAGE)
def test_what_is_no_workbook_says_so(content: bytes, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"form.{ending}"
    path.write_bytes(content)

    with pytest.raises(FileUnreadable):
        read(path, UnitKind.CHAPTER, Reader())


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        read(tmp_path / "gone.xlsx", UnitKind.CHAPTER, Reader())


@pytest.mark.parametrize("rows", [[], [[]], [["", None, ""]]], ids=["none", "blank", "blanks"])
def test_headings_alone_have_no_rows(filled: Filled, rows: list[Row]) -> None:
    with pytest.raises(FileHasNoRows):
        filled(*rows)


def with_parts(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """A workbook with some of its parts changed, or left out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = change(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
    return out.getvalue()


def without(word: str) -> Callable[[str, bytes], bytes | None]:
    return lambda name, part: None if word in name else part


def halved(word: str) -> Callable[[str, bytes], bytes | None]:
    return lambda name, part: part[: len(part) // 2] if word in name else part


@pytest.mark.parametrize("change", [without("sheet1"), without("sharedStrings"), halved("sheet1")])
def test_a_workbook_that_lost_a_part_says_so(
    change: Callable[[str, bytes], bytes | None], tmp_path: Path
) -> None:
    path = tmp_path / "form.xlsx"
    path.write_bytes(with_parts(workbook(["TDP 1", 180]), change))

    with pytest.raises(FileUnreadable):
        read(path, UnitKind.CHAPTER, Reader())


def test_bytes_gone_wrong_on_the_way_never_do_worse_than_a_refusal(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    whole = workbook(["TDP 1", 180, 640, "Hạnh", "0912345678"])
    for _ in range(150):
        broken = bytearray(whole)
        for _ in range(NOISE.randrange(1, 30)):
            broken[NOISE.randrange(len(broken))] = NOISE.randrange(256)
        path.write_bytes(broken)
        try:
            read(path, UnitKind.CHAPTER, Reader())
        except Refusal:
            continue


def far_cell() -> bytes:
    """Ctrl and two arrows, then a blank: a cell in the last corner of the sheet."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADINGS)
        sheet.write_row(1, 0, ["TDP 1", 180])
        sheet.write(1_048_575, 16_383, " ")
    return out.getvalue()


def impossible_cell() -> bytes:
    """What a careless converter may write: a cell that no sheet has."""
    return with_parts(
        workbook(["TDP 1", 180]), lambda _name, part: part.replace(b'"A2"', b'"A9999999999"')
    )


@pytest.mark.parametrize("make", [far_cell, impossible_cell])
def test_a_stray_cell_does_not_bring_the_assistant_down(
    make: Callable[[], bytes], tmp_path: Path
) -> None:
    """Read in the same process, such a file would be read again after each restart, for ever."""
    path = tmp_path / "form.xlsx"
    path.write_bytes(make())
    command = [sys.executable, "-m", "tests.papers.reader", str(path)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)  # noqa: S603  # our own

    assert done.returncode == 0, f"the process ended with {done.returncode}"
    assert done.stdout.decode() in {"TDP 1", "FileUnreadable"}


def test_files_of_the_same_content_and_another_ending_are_read_apart(tmp_path: Path) -> None:
    paths = [tmp_path / "form.xlsx", tmp_path / "form.ods"]
    for path in paths:
        path.write_bytes(workbook(["TDP 1", 180]))
        read_ahead(path)

    assert read(paths[0], UnitKind.CHAPTER, Reader()) == [NewUnit(name="TDP 1", households=180)]
