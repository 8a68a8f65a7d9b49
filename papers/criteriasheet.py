"""A criteria set in Excel: the form that goes down, and what comes back filled in."""

from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import xlsxwriter

from domain.criteria import MOST_POINTS, PointsUnfit, Row, Version, VersionId, ensure_points
from domain.folding import fold
from domain.texts import Wording
from locales import marks, messages
from locales.render import LOCALES, Reader, plain
from papers import workbook
from papers.paper import Order, Paper
from papers.unitsheets import FileHasNoRows, FileRowsWrong, FileUnreadable
from services import criteria

_WIDTHS = (8, 70, 14)
#: Slips told at once; beyond them only how many more there are.
_MOST_SLIPS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What a form says."""

    rows: tuple[Row, ...]
    passes: Decimal | None
    """From how many points on the title is reached; None where it was left empty."""


def make(order: Order) -> Paper:
    """The form of one version, with all that is known of it; rights are looked at again."""
    top = order.unit()
    if top is None:
        return Paper(said=messages.gone())
    actor = order.actor()
    found = VersionId(int(order.arguments["version"]))
    version = criteria.find(order.db, top, found, by=actor)
    name = plain(
        messages.set_file(model=version.subject.value, year=str(version.year)), order.reader
    )
    return Paper(
        said=messages.set_form_ready(), content=form(version, order.reader), name=f"{name}.xlsx"
    )


def form(version: Version, reader: Reader) -> bytes:
    """The form: a row a criterion, and the pass mark below."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        head = book.add_format({"bold": True, "bg_color": "#E8EEF7", "border": 1})
        cell = book.add_format({"border": 1, "text_wrap": True})
        page.write_row(0, 0, [plain(one, reader) for one in _headings()], head)
        found = version.criteria
        for number, one in enumerate(found.criterion, start=1):
            name = one.label_vi if reader.locale == "vi" else one.label_en
            page.write_string(number, 0, one.id, cell)
            page.write_string(number, 1, name, cell)
            page.write(number, 2, None if one.max_points is None else float(one.max_points), cell)
        last = len(found.criterion) + 1
        passes = found.pass_points
        page.write_string(last, 1, plain(messages.column_pass(), reader), head)
        page.write(last, 2, None if passes is None else float(passes), cell)
        for column, width in enumerate(_WIDTHS):
            page.set_column(column, column, width)
        page.freeze_panes(1, 0)
    return out.getvalue()


def _headings() -> list[Wording]:
    return [messages.column_criterion(), messages.column_label(), messages.column_points()]


def read(path: Path, reader: Reader) -> Filled:
    """Read a filled-in form: the first sheet, headings in its first row.

    Raises:
        FileUnreadable: It is no workbook.
        FileHasNoRows: There is nothing below the headings.
        FileRowsWrong: Some rows cannot be read; all of them are named.
    """
    try:
        listed = workbook.first_rows(path)
    except workbook.NoWorkbook as error:
        raise FileUnreadable from error
    rows, wrong, passes = list[Row](), list[Wording](), None
    for number, cells in listed[1:]:
        known, label, points = [*map(_cell, cells[:3]), "", "", ""][:3]
        if not points and not label:
            continue
        if fold(label) in _passes():
            passes = _points(points, number, wrong, _MOST_TOGETHER) if points else None
        elif not label:
            wrong.append(messages.row_has_no_label(row=number))
        else:
            value = _points(points, number, wrong)
            rows.append(Row(id=known, label=label[:200], points=value))
    twice = sorted({r.id for r in rows if r.id and [o.id for o in rows].count(r.id) > 1})
    wrong += [messages.row_stands_twice(criterion=one) for one in twice]
    if wrong:
        raise FileRowsWrong(rows="\n".join(plain(one, reader) for one in _told(wrong)))
    if not rows:
        raise FileHasNoRows
    return Filled(rows=tuple(rows), passes=passes)


def _passes() -> set[str]:
    """The words of the row that holds the pass mark, in every language."""
    return {fold(plain(messages.column_pass(), Reader(locale))) for locale in LOCALES}


def _told(wrong: list[Wording]) -> list[Wording]:
    more = len(wrong) - _MOST_SLIPS
    return [*wrong[:_MOST_SLIPS], messages.rows_more(count=more)] if more > 0 else wrong


def _cell(value: workbook.Cell) -> str:
    if isinstance(value, float):
        return f"{Decimal(str(value)).normalize():f}"
    return " ".join(str(value).split()) if value is not None else ""


#: A pass mark is a sum: that it is within reach is the set's to say.
_MOST_TOGETHER = Decimal(10_000)


def _points(text: str, number: int, wrong: list[Wording], most: Decimal = MOST_POINTS) -> Decimal:
    """Points of a cell; what cannot be any is complained of, and stands for 0."""
    try:
        points = marks.read_mark(text)
        ensure_points(points, most)
    except (marks.NotAMark, PointsUnfit):
        wrong.append(messages.row_has_no_points(row=number))
        return Decimal(0)
    return points
