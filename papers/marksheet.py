"""Marks of a chapter's families in Excel: the sheet that goes down, and what comes back."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from domain.assessment import (
    LONGEST_REASON,
    MarkOfAnotherKind,
    MarkOutOfRange,
    NotByHalves,
    Stage,
    ensure_mark,
)
from domain.criteria import MOST_CRITERIA, Criterion
from domain.errors import Refusal
from domain.folding import fold, folded_words
from domain.marksheet import MOST_FAMILIES, Filled, Line, Sheet
from domain.members import HouseholdId, titled
from domain.texts import Wording
from locales import marks, messages
from locales.render import LOCALES, Reader, plain
from papers import workbook
from papers.paper import Order, Paper
from services import marksheet

#: Columns before those of the criteria: the family's number, its head, its address.
_FIRST = 3
#: Rows above the families: the title, the sheet's code with what is to be known, the headings.
_CODE, _HEAD, _TOP = 1, 2, 3
_A4 = 9
#: Letters a criterion's column is wide, points a line is high, lines a heading may take.
_WIDE, _LINE, _MOST_LINES = 17, 15, 20
_CODED = re.compile(r"M(?P<unit>\d{1,18})-(?P<year>\d{4})-(?P<version>\d{1,18})")
#: Digits of the longest number of a family.
_LONGEST_NUMBER = 18
#: Slips told at once; beyond them only how many more there are.
_MOST_SLIPS = 10
_NOT_ASKED = "–"
#: What people write where something is not asked of a family.
_DASHES = frozenset({"–", "-", "—"})
#: A share typed as "90%" reaches us as 0.9: below this it is asked back.
_DOUBTFUL = Decimal(1)


@dataclass(eq=False)
class MarksUnreadable(Refusal):
    """The file is no workbook, or no sheet of marks."""

    about = "sheet"
    asks = True


@dataclass(eq=False)
class MarksOfAnother(Refusal):
    """The sheet is of another chapter, or of another year."""

    about = "sheet"
    asks = True
    unit: str
    year: str


@dataclass(eq=False)
class MarksSetChanged(Refusal):
    """The ward has put another set into use since the sheet was taken down."""

    about = "sheet"
    asks = True


@dataclass(eq=False)
class MarksRowsWrong(Refusal):
    """Cells of the sheet need another look: each is named, with the reason; nothing is taken."""

    about = "sheet"
    asks = True
    rows: str


@dataclass(eq=False)
class MarksChangeNothing(Refusal):
    """The sheet says what stands already."""

    about = "sheet"
    asks = True


# ---- down --------------------------------------------------------------------------------------


def make(order: Order) -> Paper:
    """The sheet of a chapter, for whoever asked; rights are looked at again."""
    unit = order.unit()
    if unit is None:
        return Paper(said=messages.gone())
    actor = order.actor()
    try:
        found = marksheet.sheet(order.db, unit, int(order.arguments["year"]), by=actor)
    except Refusal as refusal:  # the role or the set was taken away since it was asked for
        return Paper(said=refusal.text())
    if len(found.lines) > MOST_FAMILIES or len(found.version.criteria.criterion) > MOST_CRITERIA:
        return Paper(said=messages.marks_too_long(families=MOST_FAMILIES, criteria=MOST_CRITERIA))
    if not found.open:
        return Paper(said=messages.marks_nobody())
    name = messages.marks_file(unit="-".join(folded_words(unit.name)), year=str(found.year))
    older = sum(found.is_older(one) for one in found.lines)
    ready = messages.marks_ready(count=len(found.open))
    if older:
        ready = messages.marks_ready_older(count=len(found.open), older=older)
    return Paper(
        said=ready,
        content=form(found, order.reader),
        name=f"{plain(name, order.reader)}.xlsx",
    )


def form(sheet: Sheet, reader: Reader) -> bytes:
    """The workbook: a row a family, a column a criterion, what is known filled in."""
    out = BytesIO()
    asked = sheet.version.criteria.criterion
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        looks = _looks(book)
        title = messages.marks_sheet_title(year=str(sheet.year), unit=sheet.unit.called)
        page.write_string(0, 0, plain(title, reader), looks["title"])
        page.write_string(_CODE, 0, _code(sheet), looks["small"])
        page.write_string(_CODE, 1, plain(messages.marks_legend(), reader), looks["small"])
        headings = [*_first_headings(reader), *(_heading(one, reader) for one in asked)]
        headings.append(plain(messages.marks_column_why(), reader))
        page.write_row(_HEAD, 0, headings, looks["head"])
        for row, line in enumerate(sheet.open, start=_TOP):
            _write(page, row, line, asked, looks, reader)
        last = _TOP + len(sheet.open) - 1
        for column, one in enumerate(asked, start=_FIRST):
            _guard(page, column, last, one, reader)
        page.set_column(0, 0, 9)
        page.set_column(1, 2, 26)
        page.set_column(_FIRST, _FIRST + len(asked) - 1, _WIDE)
        page.set_column(_FIRST + len(asked), _FIRST + len(asked), 30)
        page.set_row(_HEAD, _LINE * min(_MOST_LINES, max(map(_lines, headings))))
        page.freeze_panes(_TOP, 2)
        page.set_paper(_A4)
        page.set_landscape()
        page.repeat_rows(_HEAD)
        page.fit_to_pages(1, 0)
        page.protect("", {"format_columns": True, "format_rows": True})
    return out.getvalue()


def _looks(book: Any) -> dict[str, Any]:
    mark = {"border": 1, "align": "center", "num_format": "0.##", "locked": False}
    wrapped = {"text_wrap": True, "valign": "top"}
    return {
        "title": book.add_format({"bold": True, "font_size": 14}),
        "small": book.add_format({"italic": True, "font_color": "#555555"}),
        "head": book.add_format({"bold": True, "bg_color": "#E8EEF7", "border": 1, **wrapped}),
        "fixed": book.add_format({"border": 1, "text_wrap": True}),
        "mark": book.add_format(mark),
        "before": book.add_format({**mark, "italic": True, "bg_color": "#FFF4D6"}),
        "why": book.add_format({"border": 1, "text_wrap": True, "locked": False}),
    }


def _lines(heading: str) -> int:
    """About how many lines a heading takes in its column; words do not fill them to the end."""
    return len(heading) // (_WIDE - 4) + 1


def _code(sheet: Sheet) -> str:
    """Of which chapter, year and set a sheet is."""
    return f"M{sheet.unit.id}-{sheet.year}-{sheet.version.id}"


def _first_headings(reader: Reader) -> list[str]:
    named = (messages.marks_column_id(), messages.word_name_family(), messages.word_address())
    return [plain(one, reader) for one in named]


def _heading(one: Criterion, reader: Reader) -> str:
    """A criterion with its range: its number stands first, by which it is known again."""
    label = one.label_vi if reader.locale == "vi" else one.label_en
    ranges = {
        "points": messages.marks_most(
            most=marks.written(one.max_points or Decimal(0), reader.locale)
        ),
        "percent": messages.marks_share(),
        "yes_no": messages.marks_yes_or_no(yes=messages.mark_yes(), no=messages.mark_no()),
    }
    told = [one.id, label, f"({plain(ranges[one.kind], reader)})"]
    if one.conditional:
        told.append(plain(messages.marks_conditional(), reader))
    return " ".join(told)


def _write(
    page: Any,
    row: int,
    line: Line,
    asked: Sequence[Criterion],
    looks: Mapping[str, Any],
    reader: Reader,
) -> None:
    found = line.candidate
    page.write_number(row, 0, line.household, looks["fixed"])
    page.write_string(row, 1, titled(found.honorific, found.name), looks["fixed"])
    page.write_string(row, 2, found.address or "", looks["fixed"])
    for column, one in enumerate(asked, start=_FIRST):
        now = line.now.get(one.id)
        start = now or line.before.get(one.id)
        look = looks["mark" if now is not None or start is None else "before"]
        if one.id in line.exempt:
            page.write_string(row, column, _NOT_ASKED, looks["mark"])
        elif start is None:
            page.write_blank(row, column, None, look)
        elif isinstance(start.value, bool):
            page.write_string(row, column, _yes_or_no(reader, yes=start.value), look)
        else:
            page.write_number(row, column, float(start.value), look)
    page.write_blank(row, _FIRST + len(asked), None, looks["why"])


def _yes_or_no(reader: Reader, *, yes: bool) -> str:
    return plain(messages.mark_yes() if yes else messages.mark_no(), reader)


def _guard(page: Any, column: int, last: int, one: Criterion, reader: Reader) -> None:
    """Let Excel itself refuse what is out of range; a dash is possible where it may stand."""
    if one.conditional:
        return
    if one.kind == "yes_no":
        words = [_yes_or_no(reader, yes=True), _yes_or_no(reader, yes=False)]
        rule: dict[str, Any] = {"validate": "list", "source": words}
    else:
        most = float(one.max_points or 0) if one.kind == "points" else 100
        rule = {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": most}
        rule["error_message"] = plain(
            messages.marks_out_here(most=marks.written(Decimal(str(most)), reader.locale)), reader
        )
    page.data_validation(_TOP, column, last, column, rule)


# ---- up ----------------------------------------------------------------------------------------


def read(
    path: Path, sheet: Sheet, reader: Reader, may_mark: Callable[[Line], bool]
) -> list[Filled]:
    """What a sheet that came back changes, row by row; one slip, and nothing of it is taken.

    Args:
        path: Where the file stands.
        sheet: The chapter's families as they stand now.
        reader: In whose language slips are told.
        may_mark: Whether it is the reader's turn to mark a family.

    Raises:
        MarksUnreadable: It is no workbook, or no sheet of marks.
        MarksOfAnother: It is of another chapter or year.
        MarksSetChanged: It is of another set than the one in use now.
        MarksRowsWrong: Cells cannot be taken; all of them are named.
        MarksChangeNothing: It says what stands already.
    """
    try:
        rows = workbook.first_rows(path)
    except workbook.NoWorkbook as error:
        raise MarksUnreadable from error
    wrong: list[Wording] = []
    head = _ensure_ours(rows, sheet)
    columns = _columns(rows[head][1], sheet)
    known = {one.household: one for one in sheet.lines}
    seen: dict[HouseholdId, int] = {}
    filled = []
    for number, cells in rows[head + 1 :]:
        row = _Row(number, cells, columns, sheet, reader, wrong)
        line = row.family(known, seen)
        if line is not None and (change := row.change(line, may_mark)) is not None:
            filled.append(change)
    if wrong:
        raise MarksRowsWrong(rows="\n".join(plain(one, reader) for one in _told(wrong)))
    if not filled:
        raise MarksChangeNothing
    return filled


def _told(wrong: list[Wording]) -> list[Wording]:
    more = len(wrong) - _MOST_SLIPS
    return [*wrong[:_MOST_SLIPS], messages.rows_more(count=more)] if more > 0 else wrong


def _ensure_ours(rows: Sequence[tuple[int, list[workbook.Cell]]], sheet: Sheet) -> int:
    """The place of the headings; the sheet is of this chapter, this year and the set in use."""
    for place, (_, cells) in enumerate(rows[:_TOP]):
        met = _CODED.fullmatch(str(cells[0] if cells else "").strip())
        if met is None:
            continue
        if (int(met["unit"]), int(met["year"])) != (sheet.unit.id, sheet.year):
            raise MarksOfAnother(unit=sheet.unit.called, year=str(sheet.year))
        if int(met["version"]) != sheet.version.id:
            raise MarksSetChanged
        if place + 1 < len(rows):
            return place + 1
    raise MarksUnreadable


def _columns(headings: Sequence[workbook.Cell], sheet: Sheet) -> Mapping[int, Criterion | None]:
    """Which column is which criterion, by what its heading begins with; None is the reason's."""
    known = {one.id: one for one in sheet.version.criteria.criterion}
    why = {fold(plain(messages.marks_column_why(), Reader(locale))) for locale in LOCALES}
    found: dict[int, Criterion | None] = {}
    for column, heading in enumerate(headings[_FIRST:], start=_FIRST):
        words = str(heading or "").split()
        if fold(" ".join(words)) in why:
            found[column] = None
        elif words and words[0] in known:
            found[column] = known[words[0]]
    return found


def _is_number(said: str) -> bool:
    return said.isascii() and said.isdigit() and len(said) < _LONGEST_NUMBER


class _Row:
    """One row that came back."""

    def __init__(
        self,
        number: int,
        cells: Sequence[workbook.Cell],
        columns: Mapping[int, Criterion | None],
        sheet: Sheet,
        reader: Reader,
        wrong: list[Wording],
    ) -> None:
        self.number, self.cells, self.columns = number, cells, columns
        self.sheet, self.reader, self.wrong = sheet, reader, wrong

    def family(
        self, known: Mapping[HouseholdId, Line], seen: dict[HouseholdId, int]
    ) -> Line | None:
        """The family of the row; None where it is none, or cannot be marked, which is told."""
        said = _words(self.cells[0]) if self.cells else ""
        if not said:
            if any(_words(cell) for cell in self.cells):
                self.wrong.append(messages.marks_row_nobody(row=self.number))
            return None
        household = HouseholdId(int(said)) if _is_number(said) else None
        line = known.get(household) if household is not None else None
        if household is None or line is None:
            has_moved = household in self.sheet.moved
            told = messages.marks_row_moved if has_moved else messages.marks_row_nobody
            self.wrong.append(told(row=self.number))
            return None
        if household in seen:
            self.wrong.append(messages.marks_row_twice(row=self.number, first=seen[household]))
            return None
        seen[household] = self.number
        return line

    def change(self, line: Line, may_mark: Callable[[Line], bool]) -> Filled | None:
        """What the row changes; None where that is nothing, or cannot be taken, which is told."""
        slips, not_asked = len(self.wrong), _not_asked()
        values: dict[str, Decimal | bool] = {}
        left_out: set[str] = set()
        for column, one in self.columns.items():
            said = _words(self.cells[column]) if column < len(self.cells) else ""
            if one is None or not said:
                continue
            if said in _DASHES or fold(said) in not_asked:
                if one.id not in line.exempt:
                    self._leave_out(column, one, left_out)
                continue
            value = self._mark(column, one, said)
            if value is None or one.id in line.exempt:
                if value is not None:
                    self._slip(column, one, messages.marks_cell_exempt)
                continue
            now = line.now.get(one.id)
            if now is None or now.value != value:
                values[one.id] = value
        if len(self.wrong) > slips or not (values or left_out):
            return None
        return self._allowed(
            Filled(line=line, marks=values, left_out=frozenset(left_out)), may_mark
        )

    def _leave_out(self, column: int, one: Criterion, left_out: set[str]) -> None:
        if one.conditional:
            left_out.add(one.id)
        else:
            self._slip(column, one, messages.marks_cell_asked)

    def _allowed(self, change: Filled, may_mark: Callable[[Line], bool]) -> Filled | None:
        """The change, if this family may be marked now, by this reader; else it is told why not."""
        line, row = change.line, self.number
        if line.is_decided:
            self.wrong.append(messages.marks_row_decided(row=row))
        elif self.sheet.is_older(line):
            self.wrong.append(messages.marks_row_older(row=row))
        elif line.stage is Stage.PASSED:
            self.wrong.append(messages.marks_row_passed(row=row))
        elif not may_mark(line):
            self.wrong.append(messages.marks_row_not_yours(row=row))
        elif line.stage is not Stage.SELF and not self._reason():
            self.wrong.append(messages.marks_row_no_reason(row=row))
        else:
            return Filled(
                line=line,
                marks=change.marks,
                left_out=change.left_out,
                reason=self._reason() if line.stage is not Stage.SELF else None,
            )
        return None

    def _reason(self) -> str:
        column = next((at for at, one in self.columns.items() if one is None), None)
        if column is None or column >= len(self.cells):
            return ""
        return _words(self.cells[column])[:LONGEST_REASON]

    def _mark(self, column: int, one: Criterion, said: str) -> Decimal | bool | None:
        """The mark of a cell; None where it is none, which is told."""
        cell = self.cells[column]
        if one.kind == "yes_no":
            return self._told_yes_or_no(column, one, said)
        try:
            value = Decimal(said) if isinstance(cell, float) else marks.read_mark(said)
            if one.kind == "percent" and isinstance(cell, float) and 0 < value <= _DOUBTFUL:
                self._slip(column, one, messages.marks_cell_share)
                return None
            ensure_mark(one, value)
        except marks.NotAMark:
            self._slip_said(column, one, said)
        except MarkOfAnotherKind:
            self._slip_said(column, one, said)
        except MarkOutOfRange as slip:
            top = marks.written(Decimal(slip.top), self.reader.locale)
            self.wrong.append(
                messages.marks_cell_out(
                    cell=self._cell(column),
                    criterion=one.id,
                    most=top,
                    mark=said.replace(".", ",") if self.reader.locale == "vi" else said,
                )
            )
        except NotByHalves:
            self._slip(column, one, messages.marks_cell_half)
        else:
            return value
        return None

    def _told_yes_or_no(self, column: int, one: Criterion, said: str) -> bool | None:
        for locale in LOCALES:
            for yes in (True, False):
                if fold(said) == fold(_yes_or_no(Reader(locale), yes=yes)):
                    return yes
        self._slip_said(column, one, said)
        return None

    def _slip(self, column: int, one: Criterion, told: Callable[..., Wording]) -> None:
        self.wrong.append(told(cell=self._cell(column), criterion=one.id))

    def _slip_said(self, column: int, one: Criterion, said: str) -> None:
        self.wrong.append(
            messages.marks_cell_unread(cell=self._cell(column), criterion=one.id, said=said[:20])
        )

    def _cell(self, column: int) -> str:
        """A cell as Excel names it: "E7"."""
        return f"{xl_col_to_name(column)}{self.number}"


def _not_asked() -> set[str]:
    """The words, folded, that say something is not asked of a family."""
    return {fold(plain(messages.mark_not_asked(), Reader(locale))) for locale in LOCALES}


def _words(cell: workbook.Cell) -> str:
    """A cell as text; a number as it is written, whole ones without ".0"."""
    if isinstance(cell, float):
        return f"{Decimal(str(cell)).normalize():f}"
    return " ".join(str(cell).split()) if cell is not None else ""
