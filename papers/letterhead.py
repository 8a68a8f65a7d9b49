"""Word papers as offices lay them out: heading, title, table, the place for a signature.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I: A4 upright, margins 20 mm above and below, 30 left, 15
right; Times New Roman in black; the nation's name in capitals of 12-13, its motto of 13-14, both
bold; the issuing body on the left, its name bold, a rule below; the page's number in the middle of
the top margin, not on the first page. The words come from the catalogues, in Vietnamese: such a
paper is no chat, and is in the language of the office whatever its reader's.
"""

import copy
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from docx import Document
from docx.document import Document as Word
from docx.enum.table import WD_ALIGN_VERTICAL, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Row
from docx.shared import Length, Mm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from domain.signers import Signer
from domain.texts import Wording
from locales import messages
from locales.dates import formal_parts
from locales.render import Reader, plain

#: In whose language such papers are.
OFFICE = Reader("vi")

_FONT = "Times New Roman"
_HEADING, _MOTTO, _TABLE, _BODY = Pt(12), Pt(13), Pt(13), Pt(14)
_LEFT, _RIGHT = 65, 100
"""Of which the two halves of the heading take so much."""
_CENTRE = WD_ALIGN_PARAGRAPH.CENTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: its heading, its share of the width in millimetres."""

    heading: Wording
    width: int
    centred: bool = False


#: What no XML may hold, and nobody can see.
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def _clean(words: str) -> str:
    return _UNSEEN.sub("", words)


def said(words: Wording) -> str:
    """Words of a paper."""
    return plain(words, OFFICE)


def begin() -> Word:
    """An empty paper: page, margins, font, page numbers."""
    paper = Document()
    style = paper.styles["Normal"]
    style.font.name, style.font.size = _FONT, _BODY
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for one in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{one}"), _FONT)
    language = OxmlElement("w:lang")  # else every word is underlined as misspelt
    language.set(qn("w:val"), "vi-VN")
    style.element.get_or_add_rPr().append(language)
    style.paragraph_format.space_after = Pt(0)
    about = paper.core_properties
    about.author = about.comments = about.last_modified_by = ""
    page = paper.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin = page.bottom_margin = Mm(20)
    page.left_margin, page.right_margin = Mm(30), Mm(15)
    page.header_distance = Mm(10)
    page.different_first_page_header_footer = True
    number = page.header.paragraphs[0]
    number.alignment = _CENTRE
    _field(number, "PAGE")
    return paper


def _field(where: Paragraph, code: str) -> None:
    """Something the word processor fills in itself."""
    run = where.add_run()
    run.font.size = _TABLE
    for kind, words in (("begin", None), (None, code), ("end", None)):
        part = OxmlElement("w:instrText" if words else "w:fldChar")
        if words:
            part.text = words
        else:
            part.set(qn("w:fldCharType"), kind or "")
        run._r.append(part)  # noqa: SLF001  # python-docx has no fields of its own


# ---- the heading -------------------------------------------------------------------------------


def head(paper: Word, body: Sequence[str], place: str, day: date | None, year: int) -> None:
    """The issuing body on the left, the nation's name and motto, place and day on the right.

    Args:
        paper: What it is put on.
        body: The lines of the issuing body, its own name last.
        place: Where it is signed.
        day: When it was signed; None where the day is still to be written in.
        year: The year beside a day that is to be written in.
    """
    left, right = _halves(paper)
    *above, own = body
    for line in above:
        _line(left, line, _HEADING)
    _line(left, own, _HEADING, bold=True)
    _rule(left, _LEFT, 22)
    _line(right, said(messages.paper_nation()), _HEADING, bold=True)
    _line(right, said(messages.paper_motto()), _MOTTO, bold=True)
    _rule(right, _RIGHT, 60)
    dated = _line(right, said(_dated(place, day, year)), _MOTTO, italic=True)
    dated.paragraph_format.space_before = Pt(4)


def _dated(place: str, day: date | None, year: int) -> Wording:
    if day is None:
        return messages.paper_undated(place=place, year=str(year))
    of_month, month, of_year = formal_parts(day)
    return messages.paper_dated(place=place, day=of_month, month=month, year=of_year)


def _halves(paper: Word) -> tuple[_Cell, _Cell]:
    """Two cells side by side, without lines around them."""
    table = paper.add_table(rows=1, cols=2)
    _fix(table, (_LEFT, _RIGHT))
    left, right = table.rows[0].cells
    return left, right


def _line(
    where: _Cell, words: str, size: Length, *, bold: bool = False, italic: bool = False
) -> Paragraph:
    """A centred line; the first takes the place of the empty one a cell begins with."""
    first = where.paragraphs[0]
    is_new = not first.text and len(where.paragraphs) == 1
    line: Paragraph = first if is_new else where.add_paragraph()
    line.alignment = _CENTRE
    run = line.add_run(_clean(words))
    run.font.size, run.bold, run.italic = size, bold, italic
    return line


def _rule(where: _Cell, cell: int, long: int) -> None:
    """A rule in the middle of a cell, so many millimetres long."""
    line = where.add_paragraph()
    line.alignment = _CENTRE
    shape = line.paragraph_format
    shape.left_indent = shape.right_indent = Mm((cell - long) / 2 - 2)  # 2: the cell's own margin
    shape.line_spacing_rule, shape.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(3)
    _border(line, "bottom")


def _border(line: Paragraph, side: str) -> None:
    borders, one = OxmlElement("w:pBdr"), OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "auto")):
        one.set(qn(f"w:{name}"), value)
    borders.append(one)
    properties = line._p.get_or_add_pPr()  # noqa: SLF001  # python-docx has no borders of its own
    after = ("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr")
    properties.insert_element_before(borders, *after)


# ---- the body ----------------------------------------------------------------------------------


def title(paper: Word, *lines: Wording, beside: Wording | None = None) -> None:
    """The paper's name and what it is about, in the middle and bold; below it what it goes with."""
    for number, words in enumerate(lines):
        line = paper.add_paragraph()
        line.alignment = _CENTRE
        line.paragraph_format.space_before = Pt(0 if number else 16)
        run = line.add_run(_clean(said(words)))
        run.bold = True
    if beside is not None:
        line = paper.add_paragraph()
        line.alignment = _CENTRE
        line.add_run(_clean(said(beside))).italic = True
    paper.paragraphs[-1].paragraph_format.space_after = Pt(10)


def sentence(paper: Word, words: Wording) -> None:
    """A sentence, beginning a little further in."""
    line = paper.add_paragraph(said(words))
    line.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    shape = line.paragraph_format
    shape.first_line_indent, shape.space_before = Mm(10), Pt(8)
    shape.keep_with_next = True


def table(paper: Word, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
    """A ruled table; its heading stands again on each page, and no row is cut by one."""
    made = paper.add_table(rows=1, cols=len(columns))
    made.style = "Table Grid"
    _fix(made, [column.width for column in columns])
    heading = made.rows[0]
    for cell, column in zip(heading.cells, columns, strict=True):
        _line(cell, said(column.heading), _TABLE, bold=True)
        cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
    _mark(heading, "w:tblHeader")
    _mark(heading, "w:cantSplit")
    pattern = _pattern(made, columns)
    for row in rows:
        line = copy.deepcopy(pattern)
        # A table of python-docx looks itself through for each cell that is asked of it.
        for holder, words in zip(line.iter(qn("w:t")), row, strict=True):
            holder.text = _clean(words)
        made._tbl.append(line)  # noqa: SLF001  # see above


def _pattern(made: Table, columns: Sequence[Column]) -> CT_Row:
    """An empty row, as all others are to be."""
    row: _Row = made.add_row()  # type: ignore[no-untyped-call]  # python-docx leaves it open
    _mark(row, "w:cantSplit")
    for cell, column in zip(row.cells, columns, strict=True):
        line = cell.paragraphs[0]
        line.alignment = _CENTRE if column.centred else WD_ALIGN_PARAGRAPH.LEFT
        line.paragraph_format.space_before = line.paragraph_format.space_after = Pt(2)
        line.add_run(" ").font.size = _TABLE
    pattern: CT_Row = row._tr  # noqa: SLF001  # python-docx copies no rows
    made._tbl.remove(pattern)  # noqa: SLF001  # it is a pattern, no row
    return pattern


def _mark(row: _Row, name: str) -> None:
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001  # python-docx has no name for these
    properties.append(OxmlElement(name))


def _fix(made: Table, widths: Sequence[int]) -> None:
    """Columns as wide as they are told to be, in millimetres, whatever stands in them."""
    made.alignment, made.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)


# ---- the signature -----------------------------------------------------------------------------


def sign(paper: Word, signer: Signer, drawn_up: Wording) -> None:
    """On the left who drew it up, on the right who signs: together on one page."""
    paper.add_paragraph().paragraph_format.keep_with_next = True
    left, right = _halves(paper)
    _line(left, said(drawn_up), _TABLE, bold=True)
    for words in signer.post:
        _line(right, words, _TABLE, bold=True)
    for _ in range(4):  # room to sign and to stamp
        _line(right, "", _TABLE)
    _line(right, signer.name or "", _BODY, bold=True)
    for cell in (left, right):
        for line in cell.paragraphs[:-1]:
            line.paragraph_format.keep_with_next = True
    for row in paper.tables[-1].rows:
        _mark(row, "w:cantSplit")


def finished(paper: Word) -> bytes:
    """The file."""
    out = BytesIO()
    paper.save(out)
    return out.getvalue()
