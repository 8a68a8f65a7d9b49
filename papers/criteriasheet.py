"""A criteria set in Excel: the form that goes down, and what comes back filled in."""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

import xlsxwriter

from domain.criteria import (
    MOST_POINTS,
    Counted,
    CriteriaSet,
    Criterion,
    Group,
    Version,
    VersionId,
)
from domain.folding import fold
from domain.ownsets import New, PointsUnfit, Row, countable, ensure_points, group_named
from domain.texts import Verbatim, Wording
from locales import amounts, marks, messages
from locales.render import LOCALES, Reader, plain
from papers import workbook
from papers.paper import Order, Paper
from papers.unitsheets import FileHasNoRows, FileRowsWrong, FileUnreadable
from services import criteria

#: Slips told at once; beyond them only how many more there are.
_MOST_SLIPS = 10
#: Rows below the last for which the columns of choices offer what can stand in them.
_MORE_ROWS = 40
_LONGEST_LABEL = 200

Kind = Literal["points", "yes_no", "percent"]


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


# ---- its columns -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the form: what it holds, its heading, its width in letters."""

    key: str
    """"code", "part", "label", "how", "points", "fund"; "least:" or "hard:" and a level."""
    heading: Wording
    width: int


def _columns(found: CriteriaSet) -> list[Column]:
    """What the form of a set asks for: points where it gives any, a share for each level."""
    columns = [Column("code", messages.column_criterion(), 8)]
    if found.group:
        columns.append(Column("part", messages.column_part(), 24))
    columns.append(Column("label", messages.column_label(), 70))
    if found.scoring == "points":
        columns.append(Column("points", messages.column_points(), 14))
    columns.append(Column("how", messages.column_how(), 22))
    columns += _shares(found)
    if countable(found.subject):
        columns.append(Column("fund", messages.column_fund(), 16))
    return columns


def _shares(found: CriteriaSet) -> list[Column]:
    """A column for each level, and for areas of hardship where the set eases in them."""
    if found.scoring == "points":
        return [Column(f"least:{found.levels[0].code}", messages.column_least(), 14)]
    columns = [
        Column(f"least:{one.code}", messages.column_least_of(level=_level(one.label_vi)), 16)
        for one in found.levels
    ]
    if found.eases_in_hard_areas:
        columns += [
            Column(f"hard:{one.code}", messages.column_least_hard(level=_level(one.label_vi)), 16)
            for one in found.levels
        ]
    return columns


def _level(name: str) -> Wording:
    """A level as forms name it: in Vietnamese, so that a form is known again in any language."""
    return Verbatim(name)


def _hows() -> Mapping[str, tuple[Wording, Kind, Counted | None]]:
    """How a criterion can be judged, by the words of the form."""
    ways: tuple[tuple[Wording, Kind, Counted | None], ...] = (
        (messages.how_points(), "points", None),
        (messages.how_yes_no(), "yes_no", None),
        (messages.how_percent(), "percent", None),
        (messages.how_families(), "percent", Counted.FAMILIES),
        (messages.how_members(), "percent", Counted.MEMBERS),
        (messages.how_fund(), "yes_no", Counted.FUND),
    )
    return {fold(plain(way[0], Reader(locale))): way for way in ways for locale in LOCALES}


def _how(one: Criterion) -> Wording:
    for words, kind, counts in _hows().values():
        if kind == one.kind and counts is one.counts:
            return words
    return messages.how_percent()  # counted of citizens or communes, as its set says itself


# ---- down --------------------------------------------------------------------------------------


def form(version: Version, reader: Reader) -> bytes:
    """The form: a row a criterion, one for each part that has none; the pass mark below."""
    out, found = BytesIO(), version.criteria
    columns = _columns(found)
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        head = book.add_format(
            {"bold": True, "bg_color": "#E8EEF7", "border": 1, "text_wrap": True}
        )
        cell = book.add_format({"border": 1, "text_wrap": True})
        for number, column in enumerate(columns):
            page.write_string(0, number, plain(column.heading, reader), head)
            page.set_column(number, number, column.width)
        held = [_cells(found, one, reader) for one in found.criterion]
        held += [{"part": _part(group, reader)} for group in found.empty_groups]
        for row, values in enumerate(held, start=1):
            for number, column in enumerate(columns):
                page.write(row, number, values.get(column.key), cell)
        keys = [column.key for column in columns]
        last = len(held) + 1
        if found.scoring == "points":
            passes = found.pass_points
            label, points = keys.index("label"), keys.index("points")
            page.write_string(last, label, plain(messages.column_pass(), reader), head)
            page.write(last, points, None if passes is None else float(passes), cell)
        _choices(page, keys, found, last + _MORE_ROWS, reader)
        page.freeze_panes(1, 0)
    return out.getvalue()


def _cells(found: CriteriaSet, one: Criterion, reader: Reader) -> dict[str, str | float | None]:
    """What stands in the row of a criterion, by column."""
    group = next((group for group in found.group if group.id == one.group), None)
    cells: dict[str, str | float | None] = {
        "code": one.id,
        "part": _part(group, reader) if group is not None else None,
        "label": one.label_vi if reader.locale == "vi" else one.label_en,
        "points": None if one.max_points is None else float(one.max_points),
        "how": plain(_how(one), reader),
        "fund": one.least,
    }
    cells |= {f"least:{code}": float(share) for code, share in (one.thresholds or {}).items()}
    hard = one.thresholds_hard_area or {}
    return cells | {f"hard:{code}": float(share) for code, share in hard.items()}


def _part(group: Group, reader: Reader) -> str:
    return f"{group.id}. {group.label_vi if reader.locale == 'vi' else group.label_en}"


def _choices(
    page: Any,
    keys: Sequence[str],
    found: CriteriaSet,
    last: int,
    reader: Reader,
) -> None:
    """What can stand in the columns of choices, for Excel to offer it."""
    ways = {plain(way[0], reader): way for way in _hows().values()}
    can_be = (None, *countable(found.subject))
    listed = {
        "how": [
            words
            for words, (_, kind, counts) in ways.items()
            if counts in can_be and (kind != "points" or found.scoring == "points")
        ],
        "part": [_part(group, reader)[:_LONGEST_CHOICE] for group in found.group],
    }
    for key, source in listed.items():
        if key in keys and sum(map(len, source)) + len(source) < _LONGEST_LIST:
            offered = {"validate": "list", "source": source, "error_type": "warning"}
            page.data_validation(1, keys.index(key), last, keys.index(key), offered)


#: Letters of one choice, and of a whole list of them: Excel takes no more than 255.
_LONGEST_CHOICE, _LONGEST_LIST = 60, 255


# ---- up ----------------------------------------------------------------------------------------


def read(path: Path, found: CriteriaSet, reader: Reader) -> Filled:
    """Read a filled-in form of a set: the first sheet, headings in its first row.

    Columns are known by their headings, in whatever order; where there are none of ours, by their
    places.

    Raises:
        FileUnreadable: It is no workbook.
        FileHasNoRows: There is nothing below the headings.
        FileRowsWrong: Some rows cannot be read; all of them are named.
    """
    try:
        listed = workbook.first_rows(path)
    except workbook.NoWorkbook as error:
        raise FileUnreadable from error
    wrong = list[Wording]()
    rows, passes = list[Row](), None
    keys = _keys(listed[0][1], found) if listed else []
    for number, cells in listed[1:]:
        held = {key: _cell(cell) for key, cell in zip(keys, cells, strict=False) if key}
        label, points = held.get("label", ""), held.get("points", "")
        if fold(label) in _passes():
            told = [value for key, value in held.items() if key != "label" and value]
            if told and found.scoring == "all_pass":
                wrong.append(messages.row_gives_no_points(row=number))
            elif points:
                passes = _points(points, number, wrong, _MOST_TOGETHER)
        elif not label and any(value for key, value in held.items() if key not in _BESIDE):
            wrong.append(messages.row_has_no_label(row=number))
        elif label:
            rows.append(_Reading(found, held, number, wrong).row())
    twice = sorted({r.id for r in rows if r.id and [o.id for o in rows].count(r.id) > 1})
    wrong += [messages.row_stands_twice(criterion=one) for one in twice]
    if wrong:
        raise FileRowsWrong(rows="\n".join(plain(one, reader) for one in _told(wrong)))
    if not rows:
        raise FileHasNoRows
    return Filled(rows=tuple(rows), passes=passes)


#: Columns that say nothing by themselves: a part without a criterion stays one.
_BESIDE = frozenset({"part", "how"})


def _keys(headings: Sequence[workbook.Cell], found: CriteriaSet) -> list[str]:
    """What each column of a form holds; empty for one that is not ours."""
    columns = _columns(found)
    known = {
        fold(plain(column.heading, Reader(locale))): column.key
        for column in columns
        for locale in LOCALES
    }
    keys = [known.get(fold(_cell(one)), "") for one in headings]
    return keys if "label" in keys else [column.key for column in columns]


class _Reading:
    """One row of a form; what is wrong with it is complained of."""

    def __init__(
        self, found: CriteriaSet, held: Mapping[str, str], number: int, wrong: list[Wording]
    ) -> None:
        self.found, self.held, self.number, self.wrong = found, held, number, wrong
        self.known = found.find(held.get("code", ""))

    def row(self) -> Row:
        """What it says; a number that cannot be one stands for none."""
        kind, counts = self._kind()
        is_fund = counts is Counted.FUND
        shares = self._shares("least") if kind == "percent" else {}
        hard = self._shares("hard") if kind == "percent" and self.known is not None else {}
        new = New(
            label=self.held["label"][:_LONGEST_LABEL],
            group=self._group(),
            kind=kind,
            points=self._points(kind),
            shares=shares,
            counts=counts,
            least=self._fund() if is_fund else None,
        )
        return Row(id=self.held.get("code", ""), new=new, hard_area=hard)

    def _complain(self, why: Any) -> None:
        self.wrong.append(why(row=self.number))

    def _kind(self) -> tuple[Kind, Counted | None]:
        """How it is judged: as the set has it; of a new one as it says, or as its numbers tell."""
        if self.known is not None:
            return self.known.kind, self.known.counts
        if said := self.held.get("how", ""):
            way = _hows().get(fold(said))
            if way is not None and way[2] in (None, *countable(self.found.subject)):
                return way[1], way[2]
            self._complain(messages.row_has_no_how)
        if any(self.held.get(f"least:{one.code}") for one in self.found.levels):
            return "percent", None
        return ("points" if self.found.scoring == "points" else "yes_no"), None

    def _points(self, kind: Kind) -> Decimal | None:
        said = self.held.get("points", "")
        if kind == "points":
            if self.found.scoring == "points":
                return _points(said, self.number, self.wrong)
            self._complain(messages.row_gives_no_points)
        elif said:
            self._complain(messages.row_gives_no_points)
        return None

    def _shares(self, which: Literal["least", "hard"]) -> dict[str, Decimal]:
        """The share of each level; a new criterion, and one that has them, names all it needs."""
        shares: dict[str, Decimal] = {}
        for level in self.found.levels:
            said = self.held.get(f"{which}:{level.code}", "")
            if not said and not self._needs(which, level.code):
                continue
            try:
                share = marks.read_mark(said)
            except marks.NotAMark:
                share = Decimal(0)
            if not 1 <= share <= 100:  # 0.9 is how Excel keeps a cell of 90 %
                self._complain(messages.row_has_no_share)
                return {}
            shares[level.code] = share
        return shares

    def _needs(self, which: Literal["least", "hard"], level: str) -> bool:
        if which == "hard":
            eased = self.known.thresholds_hard_area if self.known is not None else None
            return level in (eased or {})
        return self.known is None or self.known.is_asked_for(level)

    def _fund(self) -> int | None:
        with contextlib.suppress(amounts.NotAnAmount):
            read = amounts.read_amount(self.held.get("fund", ""))
            if isinstance(read, amounts.Sure) and 0 < read.dong <= _MOST_A_PERSON:
                return read.dong
        self._complain(messages.row_has_no_fund)
        return None

    def _group(self) -> str:
        said = self.held.get("part", "")
        if not said or self.known is not None:
            return self.known.group if self.known is not None else ""
        group = group_named(self.found, said)
        if group is None:
            self._complain(messages.row_has_no_group)
        return group.id if group is not None else ""


#: Đồng a person and year that no fund asks for.
_MOST_A_PERSON = 100_000_000


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
