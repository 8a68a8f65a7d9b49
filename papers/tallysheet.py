"""The week's figures in Excel: a row a unit, sums by formula so that they can be checked."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from domain.clock import Week
from domain.figures import INCOMES, Figure
from domain.folding import folded_words
from domain.fund import IncomeKind
from domain.tally import Tally, UnitTally
from domain.targets import Source
from domain.texts import Text, Wording
from domain.units import UnitKind, UnitRef
from locales import messages
from locales.dates import day_span
from locales.render import Reader, plain
from papers.paper import Order, Paper
from services import tally

#: The row of the headings, below the titles.
_HEAD = 2
_A4 = 9
#: The first of the columns that tell what was declared, and the first behind them.
_MARKED, _TITLES = 9, 12
_KINDS = (IncomeKind.PIGGY, IncomeKind.WAGE, IncomeKind.GIFT)


def make(order: Order) -> Paper:
    """The sheet of one week, for whoever asked; rights are looked at again."""
    top = order.unit()
    week = Week.of(date.fromisoformat(str(order.arguments["monday"])))
    actor = order.actor()
    if top is None:
        return Paper(said=messages.gone())
    figures = tally.weekly(order.db, top, week, by=actor)
    return Paper(
        said=messages.tally_excel_ready(days=day_span(week.monday, week.sunday)),
        content=sheet(figures, order.reader),
        name=f"{plain(_file_name(top, week), order.reader)}.xlsx",
    )


def _days(week: Week) -> str:
    """A week with its year, for who finds the paper years later: "22–28/9/2025"."""
    days = day_span(week.monday, week.sunday)
    return days if week.monday.year != week.sunday.year else f"{days}/{week.sunday.year}"


def _file_name(top: UnitRef, week: Week) -> Text:
    """Without marks and signs, which not every phone keeps in a file's name."""
    first, last = ("-".join(folded_words(day)) for day in _days(week).split("–"))
    between = "_" if "-" in first else "-"
    return messages.tally_file(
        place="-".join(folded_words(top.bare_name)), days=f"{first}{between}{last}"
    )


def sheet(figures: Tally, reader: Reader) -> bytes:
    """The workbook."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet(plain(messages.sheet_units(), reader))
        title = book.add_format({"bold": True, "font_size": 14})
        head = book.add_format(
            {"bold": True, "bg_color": "#E8EEF7", "border": 1, "text_wrap": True}
        )
        number = book.add_format({"num_format": "#,##0"})
        declared = book.add_format({"num_format": "#,##0", "italic": True, "bg_color": "#FFF4D6"})
        total = book.add_format({"num_format": "#,##0", "bold": True, "top": 1})
        for at, words in enumerate(_titles(figures)):
            page.write_string(at, 0, plain(words, reader), title)
        sources = _sources(figures)
        headings = [*_headings(), *(Text(f"sheet-{one}") for one in sources)]
        page.write_row(_HEAD, 0, [plain(one, reader) for one in headings], head)
        rows = [_figures(one, sources) for one in figures.units]
        for at, (one, row) in enumerate(zip(figures.units, rows, strict=True), start=_HEAD + 1):
            page.write_string(at, 0, one.unit.name)  # "=1+1" is a name too
            page.write_row(at, 1, row, number)
            page.write_row(at, _MARKED, row[_MARKED - 1 : _TITLES - 1], declared)
            page.write_formula(at, 4, f"=SUM(B{at + 1}:D{at + 1})", number, row[3])
        last = _HEAD + 1 + len(rows)
        page.write(last, 0, plain(messages.sheet_sum(), reader), total)
        for column, values in enumerate(zip(*rows, strict=True), start=1):
            letter = xl_col_to_name(column)
            formula = f"=SUM({letter}{_HEAD + 2}:{letter}{last})"
            page.write_formula(last, column, formula, total, sum(values))
        page.set_column(0, 0, 30)
        page.set_column(1, len(headings) - 1, 14)
        page.freeze_panes(_HEAD + 1, 1)
        page.set_paper(_A4)
        page.set_landscape()
        page.repeat_rows(_HEAD)
        page.fit_to_pages(1, 0)
    return out.getvalue()


def _titles(figures: Tally) -> list[Text]:
    """Whose figures, and of which week: what a printed sheet is known by."""
    place = figures.top.called
    whose = messages.tally_association_unit(unit=place)
    if figures.top.kind in {UnitKind.DISTRICT, UnitKind.WARD}:
        whose = messages.tally_association(place=place)
    return [whose, messages.tally_sheet_title(days=_days(figures.week))]


def _sources(figures: Tally) -> list[Source]:
    """The titles that have a column: those the plan wants."""
    return [one for one in Source if any(one in unit.titles for unit in figures.units)]


def _figures(one: UnitTally, sources: Sequence[Source] = ()) -> list[int]:
    kinds = [one.income.by_kind.get(kind, 0) for kind in _KINDS]
    return [
        *kinds,
        one.income.total,
        one.kept,
        one.pigs,
        one.joined,
        one.members,
        one.declared_income,
        one.declared.get(Figure.MEMBERS, 0),
        sum(one.beside.get(figure, 0) for figure in INCOMES),
        *(one.titles.get(source, 0) for source in sources),
    ]


def _headings() -> list[Wording]:
    return [
        messages.sheet_unit(),
        messages.sheet_piggy(),
        messages.sheet_wage(),
        messages.sheet_gift(),
        messages.sheet_total(),
        messages.sheet_kept(),
        messages.sheet_pigs(),
        messages.sheet_joined(),
        messages.sheet_members(),
        messages.sheet_declared(),
        messages.sheet_members_declared(),
        messages.sheet_beside(),
    ]
