"""A plan in Excel: the form that goes down, and what comes back changed."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TypeVar

import xlsxwriter

from domain.amendments import (
    LONGEST_BASIS,
    LONGEST_LABEL,
    BoundTooGreat,
    Change,
    DayFarFromPlan,
    EndsBeforeItBegins,
    bound_of,
)
from domain.clock import local_day
from domain.errors import Refusal
from domain.folding import fold
from domain.ids import number_in
from domain.members import PersonId
from domain.permissions import Action
from domain.plan import Event, Plan, PlanId, ReportOwed, Target, Task
from domain.texts import Wording
from locales import messages
from locales.bounds import read_bound
from locales.dates import NotADay, full_day, read_day
from locales.render import LOCALES, Reader, plain
from papers import workbook
from papers.paper import Order, Paper
from storage import accounts, units
from storage import plan as plans

T = TypeVar("T")

#: Slips told at once; beyond them only how many more there are.
_MOST_SLIPS = 10
_WIDE = 60


@dataclass(eq=False)
class PlanFileUnreadable(Refusal):
    """The file is no workbook."""

    about = "planfile"
    asks = True


@dataclass(eq=False)
class PlanRowsWrong(Refusal):
    """Rows of the file do not fit: each is named, with the reason; nothing is taken."""

    about = "planfile"
    asks = True
    rows: str


# ---- down --------------------------------------------------------------------------------------


def make(order: Order) -> Paper:
    """The form of a plan, for an officer; rights are looked at again."""
    held = plans.find(order.db, PlanId(int(order.arguments["plan"])))
    top = units.find(order.db, held.unit) if held is not None else None
    if held is None or top is None:
        return Paper(said=messages.gone())
    person = PersonId(int(order.arguments["person"]))
    accounts.powers(order.db, person, local_day(order.now)).ensure_may(Action.EDIT_PLAN, top)
    name = plain(messages.plan_form_file(), order.reader)
    return Paper(
        said=messages.plan_form_ready(),
        content=form(held.plan, order.reader),
        name=f"{name}-{held.plan.plan.code}.xlsx",
    )


def form(plan: Plan, reader: Reader) -> bytes:
    """The workbook: one row for each event, task, target and document."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True, "bg_color": "#E8EEF7", "border": 1})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        for column, heading in enumerate(_HEADINGS):
            sheet.write(0, column, plain(heading, reader), bold)
        for row, cells in enumerate(_rows(plan, reader), start=1):
            for column, cell in enumerate(cells):
                sheet.write_string(row, column, cell, wrapped)
        sheet.set_column(0, 1, 14)
        sheet.set_column(2, 2, _WIDE)
        sheet.set_column(3, 6, 18)
        sheet.freeze_panes(1, 0)
    return out.getvalue()


_HEADINGS: Sequence[Wording] = (
    messages.plan_column_kind(),
    messages.plan_column_code(),
    messages.plan_column_name(),
    messages.plan_column_first(),
    messages.plan_column_last(),
    messages.plan_column_place(),
    messages.plan_column_bound(),
)
_KINDS = {
    "event": messages.plan_kind_event(),
    "task": messages.plan_kind_task(),
    "report": messages.plan_kind_report(),
    "target": messages.plan_kind_target(),
    "basis": messages.plan_kind_basis(),
}


def _rows(plan: Plan, reader: Reader) -> Iterator[list[str]]:
    said = {kind: plain(words, reader) for kind, words in _KINDS.items()}
    for event in plan.event:
        days = [_day(event.first), _day(event.last)]
        yield [said["event"], event.code, event.label_vi, *days, event.place or "", ""]
    for task in plan.task:
        yield [said["task"], task.code, task.label_vi, "", _day(task.last_day), "", ""]
    for report in plan.report:
        yield [said["report"], report.code, report.label_vi, "", _day(report.last_day), "", ""]
    for target in plan.target:
        bound = bound_of(target)
        figure = str(bound) if bound is not None else ""
        due = _day(target.last_day)
        yield [said["target"], target.code, target.label_vi, "", due, "", figure]
    for number, basis in enumerate(plan.legal_basis, start=1):
        yield [said["basis"], str(number), basis.text, "", "", "", ""]


def _day(day: date | None) -> str:
    return full_day(day) if day is not None else ""


# ---- up ----------------------------------------------------------------------------------------


def read(path: Path, plan: Plan, today: date, reader: Reader) -> list[Change]:
    """What a filled-in form changes in a plan, in the order of its rows.

    A row that is missing changes nothing; one without a code is new.

    Raises:
        PlanFileUnreadable: It is no workbook.
        PlanRowsWrong: Some rows do not fit; all of them are named.
    """
    try:
        rows = workbook.first_rows(path)
    except workbook.NoWorkbook as error:
        raise PlanFileUnreadable from error
    form_rows = [_Row.of(number, cells) for number, cells in rows[1:]]
    reading = _Reading(plan, today)
    for row in form_rows:
        reading.take(row)
    if reading.wrong:
        told = "\n".join(plain(one, reader) for one in _told(reading.wrong))
        raise PlanRowsWrong(rows=told)
    return reading.changes


def _told(wrong: list[Wording]) -> list[Wording]:
    more = len(wrong) - _MOST_SLIPS
    return [*wrong[:_MOST_SLIPS], messages.plan_rows_more(count=more)] if more > 0 else wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    number: int
    kind: str
    code: str
    name: str
    first: str
    last: str
    place: str
    bound: str

    @classmethod
    def of(cls, number: int, cells: Sequence[workbook.Cell]) -> "_Row":
        texts = [_cell(cell) for cell in cells[: len(_HEADINGS)]]
        texts += [""] * (len(_HEADINGS) - len(texts))
        kind, code, name, first, last, place, bound = texts
        return cls(
            number=number,
            kind=kind,
            code=code,
            name=name,
            first=first,
            last=last,
            place=place,
            bound=bound,
        )


def _cell(value: workbook.Cell) -> str:
    """A cell as text; whole numbers without the ".0", days without their midnight."""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    return " ".join(str(value).split()).removesuffix(" 00:00:00") if value is not None else ""


class _RowWrong(Exception):  # names the fact
    def __init__(self, why: Wording) -> None:
        super().__init__(why)
        self.why = why


class _Reading:
    """A form being read: what it changes, and what of it does not fit."""

    def __init__(self, plan: Plan, today: date) -> None:
        self.plan, self.today = plan, today
        self.changes: list[Change] = []
        self.wrong: list[Wording] = []
        self._seen: Counter[tuple[str, str]] = Counter()
        self._events = {event.code: event for event in plan.event}
        self._tasks = {task.code: task for task in plan.task}
        self._reports = {report.code: report for report in plan.report}
        self._targets = {target.code: target for target in plan.target}

    def take(self, row: _Row) -> None:
        """Read one row."""
        try:
            kind = _kind(row)
            self._ensure_once(kind, row)
            for change in self._read(kind, row):
                self._ensure_fits(change, row)
        except _RowWrong as wrong:
            self.wrong.append(wrong.why)

    def _ensure_once(self, kind: str, row: _Row) -> None:
        self._seen[kind, row.code] += 1
        if row.code and self._seen[kind, row.code] > 1:
            raise _RowWrong(messages.plan_row_twice(row=row.number))

    def _ensure_fits(self, change: Change, row: _Row) -> None:
        try:
            change.applied(self.plan)
        except EndsBeforeItBegins:
            raise _RowWrong(messages.plan_row_order(row=row.number)) from None
        except DayFarFromPlan as far:
            raise _RowWrong(messages.plan_row_year(row=row.number, year=far.year)) from None
        except BoundTooGreat:
            raise _RowWrong(messages.plan_row_bound(row=row.number)) from None
        except Refusal:
            raise _RowWrong(messages.plan_row_code(row=row.number)) from None
        self.changes.append(change)

    def _read(self, kind: str, row: _Row) -> list[Change]:
        if not row.name and not row.code:
            raise _RowWrong(messages.plan_row_name(row=row.number))
        match kind:
            case "event":
                return self._event(row)
            case "task":
                return self._task(row)
            case "report":
                return self._due(self._known(self._reports, row), row)
            case "target":
                return self._target(row)
        return self._basis(row)

    def _event(self, row: _Row) -> list[Change]:
        first = self._day(row.first, row)
        last = self._day(row.last, row) or first
        if not row.code:
            if first is None:
                raise _RowWrong(messages.plan_row_day(row=row.number))
            label, place = row.name[:LONGEST_LABEL], row.place or None
            return [Change(kind="event", label=label, first=first, last=last, place=place)]
        return self._known_event(self._known(self._events, row), row, first, last)

    def _known_event(
        self, event: Event, row: _Row, first: date | None, last: date | None
    ) -> list[Change]:
        changes: list[Change] = []
        if first is None and last is not None:
            raise _RowWrong(messages.plan_row_day(row=row.number))
        if first is not None and (first, last) != (event.first, event.last or event.first):
            changes.append(Change(kind="days", code=event.code, first=first, last=last))
        if row.place and row.place != event.place:
            place = row.place[:LONGEST_LABEL]
            changes.append(Change(kind="place", code=event.code, place=place))
        return changes

    def _task(self, row: _Row) -> list[Change]:
        last = self._day(row.last, row)
        if not row.code:
            if last is None:
                raise _RowWrong(messages.plan_row_day(row=row.number))
            return [Change(kind="task", label=row.name[:LONGEST_LABEL], last=last)]
        return self._due(self._known(self._tasks, row), row)

    def _due(self, one: Task | ReportOwed | Target, row: _Row) -> list[Change]:
        """The last day of something that has one, where it is another now."""
        last = self._day(row.last, row)
        if last is None or last == one.last_day:
            return []
        return [Change(kind="due", code=one.code, last=last)]

    def _target(self, row: _Row) -> list[Change]:
        target: Target = self._known(self._targets, row)
        changes = self._due(target, row)
        if not row.bound or bound_of(target) is None:
            return changes
        bound = read_bound(row.bound)
        if bound is None:
            raise _RowWrong(messages.plan_row_bound(row=row.number))
        same = bound == bound_of(target)
        return changes if same else [*changes, Change(kind="bound", code=target.code, bound=bound)]

    def _basis(self, row: _Row) -> list[Change]:
        text = row.name[:LONGEST_BASIS]
        if not row.code:
            return [Change(kind="basis", label=text)]
        lines = [basis.text for basis in self.plan.legal_basis]
        number = (number_in(row.code) or 0) - 1
        if not 0 <= number < len(lines):
            raise _RowWrong(messages.plan_row_code(row=row.number))
        # A long cell is cut when it is read: what is left of it says the same.
        same = text == lines[number] or (len(text) >= _CUT and lines[number].startswith(text))
        return [] if same or not text else [Change(kind="basis", number=number, label=text)]

    @staticmethod
    def _known(things: Mapping[str, T], row: _Row) -> T:
        if row.code not in things:
            raise _RowWrong(messages.plan_row_code(row=row.number))
        return things[row.code]

    def _day(self, text: str, row: _Row) -> date | None:
        if not text:
            return None
        try:
            return read_day(text, self.today)
        except NotADay:
            raise _RowWrong(messages.plan_row_day(row=row.number)) from None


#: Letters the reader leaves of a long cell.
_CUT = 200


def _kind(row: _Row) -> str:
    """The kind a row names, in either language."""
    said = fold(row.kind)
    for kind, words in _KINDS.items():
        if said in {fold(plain(words, Reader(locale))) for locale in LOCALES}:
            return kind
    raise _RowWrong(messages.plan_row_kind(row=row.number))
