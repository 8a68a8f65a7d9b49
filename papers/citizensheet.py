"""Learning citizens in Excel: a unit's people go down, and come back with their results."""

from collections.abc import Sequence
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from domain.actors import Actor
from domain.citizens import Citizen, Group, Report, Result, Row, Slip, Wrong, criteria_of
from domain.clock import local_day
from domain.criteria import CriteriaSet
from domain.folding import folded_words
from domain.members import PersonId
from domain.texts import Wording
from domain.units import UnitId
from locales import marks, messages
from locales.citizenlist import (
    Contradicts,
    PointsUnread,
    Told,
    group_of,
    registered_of,
    report_of,
    result_of,
)
from locales.names import read_person
from locales.render import Reader, plain
from papers import workbook
from papers.paper import Order, Paper
from papers.unitsheets import FileHasNoRows, FileUnreadable
from services import citizens
from storage import accounts, units

_WIDTHS = (8, 30, 10, 18, 16, 18, 8, 12, 22)
_COLUMNS = len(_WIDTHS)
_HEAD = 0
_REGISTERED, _RESULT, _GROUP = 4, 5, 8
_MARK = "x"
_NUMBERS = {group: number for number, group in enumerate(Group, start=1)}


def make(order: Order) -> Paper:
    """The form of one unit and year; rights are looked at again. Children are not named in it."""
    unit = units.find(order.db, UnitId(int(order.arguments["unit"])))
    if unit is None:
        return Paper(said=messages.gone())
    year = int(order.arguments["year"])
    person, today = PersonId(int(order.arguments["person"])), local_day(order.now)
    powers = accounts.powers(order.db, person, today)
    actor = Actor(person=person, powers=powers, today=today, now=order.now)
    everybody = citizens.of_unit(order.db, unit, year, by=actor)
    listed = [one for one in everybody if not one.is_child(year)]
    name = messages.citizens_file(place="-".join(folded_words(unit.bare_name)), year=str(year))
    return Paper(
        said=messages.citizens_form_ready(count=len(listed)),
        content=form(listed, order.reader),
        name=f"{plain(name, order.reader)}.xlsx",
    )


def form(listed: Sequence[Citizen], reader: Reader) -> bytes:
    """The form: a row a person, with what stands of them."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        head = book.add_format(
            {"bold": True, "bg_color": "#E8EEF7", "border": 1, "text_wrap": True}
        )
        cell = book.add_format({"border": 1})
        for column, (heading, width) in enumerate(zip(_headings(), _WIDTHS, strict=True)):
            page.write_string(_HEAD, column, plain(heading, reader), head)
            page.set_column(column, column, width)
        for number, one in enumerate(listed, start=_HEAD + 1):
            for column, value in enumerate(_cells(one, reader)):
                if isinstance(value, str):
                    page.write_string(number, column, value, cell)  # "=1+1" is a name too
                else:
                    page.write(number, column, value, cell)
        _choices(page, max(len(listed), 1), reader)
        page.freeze_panes(_HEAD + 1, 2)
    return out.getvalue()


def _headings() -> list[Wording]:
    return [
        messages.column_code(),
        messages.column_person(),
        messages.column_born(),
        messages.column_address(),
        messages.column_registered(),
        messages.column_result(),
        messages.column_total(),
        messages.column_lowest(),
        messages.column_group(),
    ]


def _cells(one: Citizen, reader: Reader) -> list[str | float | None]:
    report = one.report or Report(registered=False)
    registered = plain(messages.cell_not_registered(), reader) if one.report is not None else None
    return [
        int(one.person),
        one.name,
        one.birth_year,
        one.address,
        _MARK if report.registered else registered,
        plain(_RESULTS[report.result], reader) if report.result is not None else None,
        _float(report.points),
        _float(report.lowest),
        _NUMBERS[report.group] if report.group is not None else None,
    ]


_RESULTS = {
    Result.PASSED: messages.cell_passed(),
    Result.FAILED: messages.cell_failed(),
}


def _float(points: Decimal | None) -> float | None:
    return None if points is None else float(points)


def _choices(page: Worksheet, count: int, reader: Reader) -> None:
    """What can stand in the columns of choices, for Excel to offer it."""
    listed = {
        _REGISTERED: [_MARK, plain(messages.cell_not_registered(), reader)],
        _RESULT: [plain(_RESULTS[one], reader) for one in Result],
        _GROUP: [1, 2, 3, 4],
    }
    for column, source in listed.items():
        offered = {"validate": "list", "source": source, "error_type": "warning"}
        page.data_validation(_HEAD + 1, column, _HEAD + count, column, offered)


def read(path: Path, year: int) -> tuple[list[Row], list[Wrong]]:
    """Read a filled-in form: the first sheet, headings in its first row.

    Rows in which nothing is said are passed over; one without a code is known by its name.

    Returns:
        The rows that can be read, and those that need another look.

    Raises:
        FileUnreadable: It is no workbook.
        FileHasNoRows: There is nothing below the headings.
    """
    try:
        listed = workbook.first_rows(path)
    except workbook.NoWorkbook as error:
        raise FileUnreadable from error
    if len(listed) < 2:
        raise FileHasNoRows
    rows: list[Row] = []
    wrong: list[Wrong] = []
    criteria = criteria_of(year)
    for number, cells in listed[1:]:
        said = [_cell(value) for value in (*cells[:_COLUMNS], *[None] * _COLUMNS)][:_COLUMNS]
        if any(said[_REGISTERED:_GROUP]):
            read_row = _row(number, said, criteria)
            if isinstance(read_row, Row):
                rows.append(read_row)
            else:
                wrong.append(read_row)
    return rows, wrong


def _cell(value: workbook.Cell) -> str:
    if isinstance(value, float):
        return f"{Decimal(str(value)).normalize():f}"
    return " ".join(str(value).split()) if value is not None else ""


def _row(number: int, cells: Sequence[str], criteria: CriteriaSet) -> Row | Wrong:
    code, name, born, _, registered, result, points, lowest, group = cells
    called = read_person(name)
    slip = Wrong(number=number, slip=Slip.NO_NAME, name=called.name)
    if not called.name:
        return slip
    if code and not (code.isascii() and code.isdigit() and len(code) < 18):
        return _with(slip, Slip.STRANGER)
    if (registered and registered_of(registered) is None) or (result and not result_of(result)):
        return _with(slip, Slip.NO_RESULT, result or registered)
    if group and group_of(group) is None:
        return _with(slip, Slip.GROUP, group)
    try:
        told = Told(
            registered=registered_of(registered) if registered else None,
            result=result_of(result) if result else None,
            points=marks.read_mark(points) if points else None,
            lowest=marks.read_mark(lowest) if lowest else None,
            group=group_of(group) if group else None,
        )
        report = report_of(told, criteria)
    except (marks.NotAMark, PointsUnread):
        return _with(slip, Slip.POINTS)
    except Contradicts:
        return _with(slip, Slip.CONTRADICTS)
    return Row(
        number=number,
        name=called.name,
        honorific=called.honorific,
        birth_year=int(born) if born.isdigit() and len(born) == 4 else called.born,
        person=PersonId(int(code)) if code else None,
        report=report,
    )


def _with(wrong: Wrong, slip: Slip, name: str | None = None) -> Wrong:
    return Wrong(number=wrong.number, slip=slip, name=(name or wrong.name)[:40])
