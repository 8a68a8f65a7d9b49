"""Who is put forward or recognised, in Excel: a list to be signed."""

from collections.abc import Sequence
from io import BytesIO

import xlsxwriter

from domain.criteria import Subject
from domain.folding import folded_words
from domain.members import titled
from domain.recognition import Listed, State
from domain.texts import Text, Wording
from domain.units import UnitRef
from locales import messages
from locales.render import Reader, plain
from papers.paper import Order, Paper
from services import recognition

#: The row of the headings, below the titles.
_HEAD = 3
_A4 = 9


def make(order: Order) -> Paper:
    """The list of one kind of model in one year, for whoever asked; rights are looked at again."""
    top = order.unit()
    subject, year = Subject(str(order.arguments["subject"])), int(order.arguments["year"])
    actor = order.actor()
    if top is None:
        return Paper(said=messages.gone())
    listed = recognition.listed(order.db, top, subject, year, by=actor)
    name = messages.recognition_file(
        model=subject.value, place="-".join(folded_words(top.bare_name)), year=str(year)
    )
    return Paper(
        said=messages.recognition_list_ready(count=len(listed)),
        content=sheet(listed, top, subject, year, order.reader),
        name=f"{plain(name, order.reader)}.xlsx",
    )


def sheet(
    listed: Sequence[Listed], top: UnitRef, subject: Subject, year: int, reader: Reader
) -> bytes:
    """The workbook."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet(plain(messages.recognition_sheet(), reader))
        title = book.add_format({"bold": True, "font_size": 14})
        head = book.add_format(
            {"bold": True, "bg_color": "#E8EEF7", "border": 1, "text_wrap": True}
        )
        cell = book.add_format({"border": 1, "text_wrap": True})
        for at, line in enumerate(_titles(top, subject, year)):
            page.write_string(at, 0, plain(line, reader), title)
        page.write_row(_HEAD, 0, [plain(one, reader) for one in _headings()], head)
        for number, one in enumerate(listed, start=1):
            page.write_number(_HEAD + number, 0, number, cell)
            for column, words in enumerate(_cells(one, reader), start=1):
                page.write_string(_HEAD + number, column, words, cell)  # "=1+1" is a name too
        page.set_column(0, 0, 6)
        page.set_column(1, 2, 28)
        page.set_column(3, 6, 18)
        page.freeze_panes(_HEAD + 1, 0)
        page.set_paper(_A4)
        page.set_landscape()
        page.repeat_rows(_HEAD)
        page.fit_to_pages(1, 0)
    return out.getvalue()


def _titles(top: UnitRef, subject: Subject, year: int) -> list[Text]:
    return [
        messages.tally_association(place=top.called),
        messages.recognition_list_title(model=Text(f"model-{subject}"), year=str(year)),
    ]


def _headings() -> list[Wording]:
    return [
        messages.recognition_number(),
        messages.recognition_name(),
        messages.recognition_address(),
        messages.recognition_place(),
        messages.recognition_state(),
        messages.recognition_decision(),
        messages.recognition_signature(),
    ]


def _cells(one: Listed, reader: Reader) -> list[str]:
    candidate = one.candidate
    marked = messages.recognition_marked() if candidate.marked else messages.recognition_unmarked()
    state = Text(f"model-state-{candidate.state or State.PROPOSED}")
    return [
        titled(candidate.honorific, candidate.name),
        candidate.address or "",
        one.place,
        f"{plain(state, reader)}, {plain(marked, reader)}",
        one.decision or "",
        "",
    ]
