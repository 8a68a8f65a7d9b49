"""Lists of units in Excel: the form that goes down, and what comes back filled in."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from domain.errors import Refusal
from domain.texts import Wording
from domain.units import NewUnit, UnitKind
from locales import messages
from locales.phones import NotAPhone, read_phone
from locales.render import LOCALES, Reader, plain
from locales.unitlist import kind_of, read_figure, written
from papers import workbook
from papers.paper import Order, Paper

_COLUMNS = ("name", "households", "population", "head", "phone")
#: Slips told at once; beyond them only how many more there are.
_MOST_SLIPS = 10


@dataclass(eq=False)
class FileUnreadable(Refusal):
    """The file is no workbook."""

    about = "units"
    asks = True


@dataclass(eq=False)
class FileHasNoRows(Refusal):
    """The workbook holds nothing below its headings."""

    about = "units"
    asks = True


@dataclass(eq=False)
class FileRowsWrong(Refusal):
    """Rows of the file need another look: each is named, with the reason."""

    about = "units"
    asks = True
    rows: str


def make(order: Order) -> Paper:
    """The empty form, to be filled in and sent back."""
    name = plain(messages.template_file(), order.reader)
    return Paper(
        said=messages.units_template_ready(), content=form(order.reader), name=f"{name}.xlsx"
    )


def form(reader: Reader) -> bytes:
    """The empty form, with its headings and one example."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True, "bg_color": "#E8EEF7", "border": 1})
        for column, heading in enumerate(_headings()):
            sheet.write(0, column, plain(heading, reader), bold)
        example: list[Any] = [
            plain(messages.template_example_name(), reader),
            180,
            640,
            plain(messages.template_example_head(), reader),
            "0912 345 678",
        ]
        sheet.write_row(1, 0, example)
        sheet.set_column(0, 0, 28)
        sheet.set_column(1, 2, 12)
        sheet.set_column(3, 4, 24)
        sheet.freeze_panes(1, 0)
    return out.getvalue()


def _headings() -> list[Wording]:
    return [
        messages.column_name(),
        messages.column_households(),
        messages.column_population(),
        messages.column_head(),
        messages.column_phone(),
    ]


def read(path: Path, kind: UnitKind, reader: Reader) -> list[NewUnit]:
    """Read a filled-in form: the first sheet, headings in its first row.

    Raises:
        FileUnreadable: It is no workbook.
        FileHasNoRows: There is nothing below the headings.
        FileRowsWrong: Some rows cannot be read; all of them are named.
    """
    try:
        rows = workbook.first_rows(path)
    except workbook.NoWorkbook as error:
        raise FileUnreadable from error
    new, wrong = [], list[Wording]()
    for number, row in rows[1:]:
        cells = [_cell(value) for value in row[: len(_COLUMNS)]]
        if any(cells) and not _is_example(cells):
            unit, complaints = _unit(number, cells + [""] * len(_COLUMNS), kind)
            new.append(unit)
            wrong += complaints
    if wrong:
        raise FileRowsWrong(rows="\n".join(plain(one, reader) for one in _told(wrong)))
    if not new:
        raise FileHasNoRows
    return new


def _told(wrong: list[Wording]) -> list[Wording]:
    more = len(wrong) - _MOST_SLIPS
    return [*wrong[:_MOST_SLIPS], messages.rows_more(count=more)] if more > 0 else wrong


def _is_example(cells: list[str]) -> bool:
    """Whether the form's own example was left standing."""
    example = {plain(messages.template_example_head(), Reader(locale)) for locale in LOCALES}
    return not example.isdisjoint(cells)


def _cell(value: workbook.Cell) -> str:
    """A cell as text; whole numbers without the ".0" that the reader gives them.

    Other numbers get a comma: "1.234" in a cell that holds a number is no 1234.
    """
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value).replace(".", ",")
    return " ".join(str(value).split()) if value is not None else ""


def _unit(number: int, cells: list[str], kind: UnitKind) -> tuple[NewUnit, list[Wording]]:
    name, households, population, head, phone = cells[:5]
    wrong: list[Wording] = []
    if not any(letter.isalpha() for letter in name):
        wrong.append(messages.row_has_no_name(row=number))
    figures = []
    for text, column in ((households, _headings()[1]), (population, _headings()[2])):
        figures.append(read_figure(text))
        if text and figures[-1] is None:
            wrong.append(messages.row_not_a_number(row=number, field=column))
    return (
        NewUnit(
            name=written(name)[:120],
            kind=kind_of(name, kind),
            households=figures[0],
            population=figures[1],
            head=head[:120] or None,
            phone=_phone(phone, number, wrong),
        ),
        wrong,
    )


def _phone(text: str, number: int, wrong: list[Wording]) -> str | None:
    if not text:
        return None
    try:
        return read_phone(text)
    except NotAPhone:
        wrong.append(messages.row_not_a_phone(row=number))
        return None
