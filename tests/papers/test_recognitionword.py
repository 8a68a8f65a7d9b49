"""The Word list to be signed: laid out as offices do, read back as it was written."""

import re
import zipfile
from datetime import date
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from sqlalchemy import Connection

from domain.criteria import Rank, Subject
from domain.errors import NotAllowed
from domain.members import HouseholdId
from domain.permissions import Role
from domain.recognition import Candidate, DecisionId, Listed, Round, State
from domain.signers import Signer
from domain.texts import Text
from domain.units import UnitId, UnitKind, UnitRef
from locales.render import Reader, plain
from papers import recognitionword
from papers.paper import Order, Paper
from papers.recognitionword import MOST_ROWS, Batch, document
from services import recognition, signers
from services.titles import Given
from tests.storage.ward import MORNING, actor, chapter, household, ward

TOP = UnitRef(UnitId(1), "1/", UnitKind.WARD, "Phường Bồ Đề")
SIGNER = Signer(
    body=("HỘI KHUYẾN HỌC THÀNH PHỐ HÀ NỘI", "HỘI KHUYẾN HỌC PHƯỜNG BỒ ĐỀ"),
    post=("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"),
    name="Nguyễn Văn Thử",
)
GIVEN = Given(decision=DecisionId(1), number="15/QĐ-HKH", day=date(2025, 2, 5), count=2)


def listed(
    name: str = "Lê Văn Minh",
    *,
    points: str | None = None,
    rank: Rank | None = None,
    marked: bool | None = None,
    subject: Subject = Subject.FAMILY,
) -> Listed:
    candidate = Candidate(
        subject=subject,
        unit=UnitId(2),
        name=name,
        household=HouseholdId(1) if subject is Subject.FAMILY else None,
        honorific="ông" if subject is Subject.FAMILY else None,
        address="số 20" if subject is Subject.FAMILY else None,
        state=State.PROPOSED,
        marked=bool(points or rank) if marked is None else marked,
        points=points,
    )
    return Listed(candidate=candidate, place="TDP 12", decision=None, rank=rank)


def made(
    *some: Listed, given: Given | None = None, subject: Subject = Subject.FAMILY, part: int = 0
) -> Word:
    batch = Batch(top=TOP, subject=subject, year=2025, given=given, signer=SIGNER)
    return Document(BytesIO(document(batch, some or (listed(),), part)))


def lines(paper: Word) -> list[str]:
    return [line.text for line in paper.paragraphs if line.text.strip()]


def cells(paper: Word, table: int, row: int) -> list[str]:
    return [cell.text for cell in paper.tables[table].rows[row].cells]


# ---- how it is laid out ------------------------------------------------------------------------


def test_the_page_is_an_offices() -> None:
    """A4, 20 mm above and below, 30 left, 15 right; the number in the middle, not on page one."""
    (page,) = made().sections

    def millimetres(length: int | None) -> int:
        return round((length or 0) / Mm(1))

    assert (millimetres(page.page_width), millimetres(page.page_height)) == (210, 297)
    assert millimetres(page.top_margin) == millimetres(page.bottom_margin) == 20
    assert (millimetres(page.left_margin), millimetres(page.right_margin)) == (30, 15)
    assert page.different_first_page_header_footer
    assert "PAGE" in page.header.paragraphs[0]._p.xml
    assert page.first_page_header.paragraphs[0].text == ""


def test_everything_is_times_new_roman_of_a_size_offices_use() -> None:
    paper = made(listed(), listed(points="92.5"))
    fonts = paper.styles["Normal"].element.rPr.rFonts
    named = {fonts.get(qn(f"w:{one}")) for one in ("ascii", "hAnsi", "cs", "eastAsia")}
    cell_lines = [
        line
        for table in paper.tables
        for row in table.rows
        for cell in row.cells
        for line in cell.paragraphs
    ]
    sizes = {
        run.font.size or Pt(14)
        for line in [*paper.paragraphs, *cell_lines]
        for run in line.runs
        if run.text.strip()
    }

    assert named == {"Times New Roman"}
    assert sizes <= {Pt(12), Pt(13), Pt(14)}


def test_the_paper_is_in_vietnamese_and_names_no_program() -> None:
    paper = made()

    assert paper.styles["Normal"].element.rPr.find(qn("w:lang")).get(qn("w:val")) == "vi-VN"
    assert (paper.core_properties.author, paper.core_properties.comments) == ("", "")


def test_the_heading_has_the_body_on_the_left_and_the_nation_on_the_right() -> None:
    left, right = cells(made(given=GIVEN), 0, 0)

    assert left.split("\n")[:2] == list(SIGNER.body)
    assert right.split("\n")[:2] == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]
    assert right.strip().endswith("Bồ Đề, ngày 05 tháng 02 năm 2025")
    heading = made().tables[0].rows[0].cells
    bold = [[line.runs[0].bold for line in cell.paragraphs if line.runs] for cell in heading]
    assert bold == [[False, True], [True, True, False]]


def test_what_is_not_known_yet_has_dotted_places() -> None:
    paper = made()

    assert "ngày ….. tháng ….. năm 2025" in cells(paper, 0, 0)[1]
    assert lines(paper)[:3] == [
        "DANH SÁCH",
        "Đề nghị công nhận Gia đình học tập năm 2025",
        "(Kèm theo Quyết định số ……………… ngày ….. tháng ….. năm 2025)",
    ]


def test_a_list_that_goes_with_a_decision_names_it() -> None:
    assert lines(made(given=GIVEN))[:3] == [
        "DANH SÁCH",
        "Được công nhận Gia đình học tập năm 2025",
        "(Kèm theo Quyết định số 15/QĐ-HKH ngày 05 tháng 02 năm 2025)",
    ]


def test_rows_say_what_the_marks_came_to_or_that_there_were_none() -> None:
    first = Rank(code="muc_do_1", label_vi="Mức độ 1", label_en="Level 1")
    reached = Rank(code="reached", label_vi="", label_en="")
    paper = made(
        listed(points="92.5", rank=reached),
        listed(),
        listed(points="88", rank=Rank(code="tot", label_vi="Tốt", label_en="Good")),
        listed(rank=first),
        listed(marked=True),
    )

    assert cells(paper, 1, 0) == ["TT", "Họ tên chủ hộ", "Địa chỉ", "Chi hội", "Kết quả"]
    assert cells(paper, 1, 1) == ["1", "Ông Lê Văn Minh", "số 20", "TDP 12", "92,5 điểm"]
    assert [cells(paper, 1, row)[4] for row in range(2, 6)] == [
        "không chấm điểm",
        "88 điểm, Tốt",
        "Mức độ 1",
        "có chấm điểm",
    ]
    assert "Danh sách này có 5 gia đình, trong đó 1 gia đình không chấm điểm./." in lines(paper)


def test_where_all_were_marked_nothing_is_said_of_it() -> None:
    assert "Danh sách này có 1 gia đình./." in lines(made(listed(points="90")))


@pytest.mark.parametrize(
    ("subject", "heading"),
    [
        (Subject.CLAN, "Tên dòng họ"),
        (Subject.GROUP, "Tên tổ dân phố"),
        (Subject.UNIT, "Tên đơn vị"),
    ],
)
def test_clans_groups_and_units_have_no_address(subject: Subject, heading: str) -> None:
    paper = made(listed("Họ Nguyễn", subject=subject), subject=subject)

    assert cells(paper, 1, 0) == ["TT", heading, "Kết quả"]
    assert cells(paper, 1, 1) == ["1", "Họ Nguyễn", "không chấm điểm"]


def test_the_heading_of_the_table_stands_on_each_page_and_no_row_is_cut() -> None:
    table = made(listed(), listed()).tables[1]

    assert [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows] == [
        True,
        False,
        False,
    ]
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


def test_the_columns_fill_the_page_and_no_more() -> None:
    for table in made().tables:
        for row in table.rows:
            assert sum(round(cell.width / Mm(1)) for cell in row.cells if cell.width) == 165


def test_whoever_signs_has_room_to_sign_and_stands_below() -> None:
    left, right = made().tables[2].rows[0].cells

    assert left.text == "NGƯỜI LẬP"
    assert [line.text for line in right.paragraphs] == [
        "TM. BAN THƯỜNG VỤ",
        "CHỦ TỊCH",
        *[""] * 4,
        "Nguyễn Văn Thử",
    ]
    assert all(line.paragraph_format.keep_with_next for line in right.paragraphs[:-1])


@pytest.mark.parametrize("name", ["=1+1", "<b>A</b> & B", "hai\ndòng", "漢字 😀", "\x0b\x00lạ"])
def test_no_name_breaks_the_paper(name: str) -> None:
    paper = made(listed(name))
    kept = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", name)

    assert cells(paper, 1, 1)[1].replace("\n", " ") == f"Ông {kept}".replace("\n", " ")


def test_a_long_list_comes_in_several_files_whose_numbers_go_on() -> None:
    many = [listed(f"Lê Văn {n}") for n in range(MOST_ROWS + 2)]
    first, second = made(*many), made(*many, part=1)

    assert recognitionword.files_for(len(many)) == 2
    assert len(first.tables[1]._tbl.tr_lst) == MOST_ROWS + 1
    assert [cells(second, 1, row)[:2] for row in (1, 2)] == [
        [str(MOST_ROWS + 1), f"Ông Lê Văn {MOST_ROWS}"],
        [str(MOST_ROWS + 2), f"Ông Lê Văn {MOST_ROWS + 1}"],
    ]
    assert f"Danh sách này có {MOST_ROWS + 2:,} gia đình".replace(",", ".") in lines(second)[3]


def test_the_file_is_one_that_word_opens() -> None:
    """Every part is well-formed, and named in the list of parts."""
    batch = Batch(top=TOP, subject=Subject.FAMILY, year=2025, given=None, signer=SIGNER)
    with zipfile.ZipFile(BytesIO(document(batch, [listed()]))) as parts:
        assert parts.testzip() is None
        names = set(parts.namelist())

    assert {"[Content_Types].xml", "word/document.xml", "word/styles.xml"} <= names


# ---- from the register -------------------------------------------------------------------------


def order(db: Connection, top: UnitRef, person: int, decision: int = 0) -> Paper:
    arguments: dict[str, int | str] = {"unit": top.id, "subject": "family", "year": 2025}
    arguments |= {"person": person, "decision": decision, "part": 0}
    return recognitionword.make(
        Order(db=db, arguments=arguments, reader=Reader("en"), now=MORNING, link=None)
    )


def test_the_list_of_those_who_wait_has_nobody_else(db: Connection) -> None:
    """It is in Vietnamese, whatever its reader's language: it is the office's paper."""
    top = ward(db)
    unit = chapter(db, top, "TDP 12")
    officer = actor(db, (Role.OFFICER, top))
    household(db, unit, "Nguyễn Thị Hoa", "số 1")
    left_out = household(db, unit, "Vũ Văn Kém", "số 2")
    page = recognition.next_page(db, unit, Subject.FAMILY, 2025, Round.PROPOSE, by=officer)
    recognition.settle(db, unit, page.candidates, [left_out], Round.PROPOSE, year=2025, by=officer)
    assert order(db, top, officer.person).said == Text("signer-unknown", {})
    signers.write_down(db, top, Subject.FAMILY, SIGNER, by=officer)
    paper = order(db, top, officer.person)
    assert paper.content is not None
    word = Document(BytesIO(paper.content))

    assert [cells(word, 1, row) for row in range(1, len(word.tables[1].rows))] == [
        ["1", "Bà Nguyễn Thị Hoa", "số 1", "TDP 12", "không chấm điểm"]
    ]
    assert paper.name == "list-family-thu-2025.docx"
    assert "Cộng".upper() in cells(word, 0, 0)[1]
    assert order(db, top, officer.person, decision=99).content is None


def test_only_who_recognises_gets_the_list(db: Connection) -> None:
    top = ward(db)
    officer = actor(db, (Role.OFFICER, top))
    head = actor(db, (Role.HEAD, chapter(db, top)))
    signers.write_down(db, top, Subject.FAMILY, SIGNER, by=officer)

    with pytest.raises(NotAllowed):
        order(db, top, head.person)


def test_no_word_of_the_paper_is_missing_in_any_language() -> None:
    for locale in ("vi", "en"):
        for key in ("paper-nation", "paper-motto", "word-title", "word-drawn-up"):
            assert plain(Text(key), Reader(locale)).isprintable()
