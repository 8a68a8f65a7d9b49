"""Certificates: what stands on them, whatever the names are; pages, pictures, who gets them."""

import dataclasses
import struct
from datetime import date

import pytest
from sqlalchemy import Connection, update

from domain.accounts import AccountId
from domain.actors import Actor
from domain.criteria import Rank, Subject
from domain.members import HouseholdId
from domain.permissions import Role
from domain.recognition import Candidate, DecisionId, Round
from domain.signers import Signer
from domain.texts import Text
from domain.titles import Title, last_day
from domain.units import UnitId, UnitKind, UnitRef
from locales.render import Reader
from papers import certificate
from papers.paper import Order, Paper
from services import decisions, recognition, signers
from services.decisions import Paper as Decided
from services.titles import Certified
from storage.tables import CandidateRow
from tests.papers.test_invitesheet import pages
from tests.storage.ward import MONDAY, MORNING, account, actor, chapter, household, ward

TOP = UnitRef(UnitId(1), "1/", UnitKind.WARD, "Phường Bồ Đề")
CHAPTER = UnitRef(UnitId(2), "1/2/", UnitKind.CHAPTER, "TDP 12")
SIGNER = Signer(body=("HỘI KHUYẾN HỌC PHƯỜNG BỒ ĐỀ",), post=("CHỦ TỊCH",), name="Nguyễn Văn Thử")


def certified(
    name: str = "Lê Văn Minh",
    *,
    honorific: str | None = "ông",
    address: str | None = "số 20",
    place: UnitRef = CHAPTER,
    subject: Subject = Subject.FAMILY,
    through: date | None = None,
    rank: Rank | None = None,
    number: str = "15/QĐ-HKH",
) -> Certified:
    candidate = Candidate(
        subject=subject,
        unit=place.id,
        name=name,
        household=HouseholdId(1) if subject is Subject.FAMILY else None,
        honorific=honorific,
        address=address,
    )
    title = Title(
        candidate=candidate,
        year=2025,
        decision=DecisionId(1),
        number=number,
        decided_on=date(2025, 9, 5),
        through=through or last_day(2025, None),
        rank=rank,
    )
    return Certified(title=title, place=place, top=TOP)


def test_a_familys_certificate_says_who_reached_what_by_which_paper() -> None:
    assert certificate.words(certified(), SIGNER) == {
        "nation": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "motto": "Độc lập - Tự do - Hạnh phúc",
        "body": ["HỘI KHUYẾN HỌC PHƯỜNG BỒ ĐỀ"],
        "head": "GIẤY CHỨNG NHẬN",
        "lead": "Gia đình ông",
        "name": "Lê Văn Minh",
        "place": "Số 20, tổ dân phố 12, phường Bồ Đề",
        "reached": "đạt danh hiệu",
        "title": "GIA ĐÌNH HỌC TẬP",
        "year": "Năm 2025",
        "rank": "",
        "basis": "Quyết định số 15/QĐ-HKH ngày 05 tháng 9 năm 2025",
        "valid": "",
        "dated": "Bồ Đề, ngày 05 tháng 9 năm 2025",
        "post": ["CHỦ TỊCH"],
        "signer": "Nguyễn Văn Thử",
    }


@pytest.mark.parametrize(
    ("subject", "name", "written", "title"),
    [
        (Subject.CLAN, "Họ Nguyễn Văn", "Họ Nguyễn Văn", "DÒNG HỌ HỌC TẬP"),
        (Subject.GROUP, "TDP 12", "Tổ dân phố 12", "CỘNG ĐỒNG HỌC TẬP"),
        (Subject.UNIT, "Trường THCS A", "Trường trung học cơ sở A", "ĐƠN VỊ HỌC TẬP"),
    ],
)
def test_other_titles_have_a_certificate_too(
    subject: Subject, name: str, written: str, title: str
) -> None:
    place = UnitRef(UnitId(3), "1/3/", UnitKind.UNIT_BOARD, name)
    said = certificate.words(certified("x", place=place, subject=subject), SIGNER)

    assert (said["lead"], said["name"], said["title"]) == ("", written, title)
    assert said["place"] == "Phường Bồ Đề"


def test_neither_marks_nor_their_absence_nor_any_set_stands_on_it() -> None:
    said = str(certificate.words(certified(), SIGNER)).lower()

    for word in ("điểm", "chấm", "bộ tiêu chí", "chính thức", "thông tư"):
        assert word not in said


def test_a_level_and_the_last_day_stand_where_there_are_any() -> None:
    rank = Rank(code="muc_do_1", label_vi="Mức độ 1", label_en="Level 1")
    said = certificate.words(certified(rank=rank, through=date(2028, 12, 31)), SIGNER)

    assert said["rank"] == "Mức độ 1"
    assert said["valid"] == "Có giá trị đến hết ngày 31 tháng 12 năm 2028"


def test_what_is_not_known_of_a_family_is_left_out() -> None:
    said = certificate.words(certified(honorific=None, address=None), SIGNER)

    assert (said["lead"], said["place"]) == ("Gia đình", "Tổ dân phố 12, phường Bồ Đề")


def test_a_commune_stands_between_its_chapter_and_the_district_that_decides() -> None:
    commune = UnitRef(UnitId(9), "1/9/", UnitKind.WARD, "Xã An Lão")
    found = dataclasses.replace(certified(), between=[commune])

    assert certificate.words(found, SIGNER)["place"] == (
        "Số 20, tổ dân phố 12, xã An Lão, phường Bồ Đề"
    )


NAMES = [
    "A",
    "Nguyễn Phúc Tôn Nữ Hoàng Thị Thương Huyền Trang Ngọc Bảo Quỳnh Anh",
    "x" * 120,
    "Từ " * 40,
    "#pagebreak()",
    '#panic("hỏng")',
    "*đậm* _nghiêng_ $x^2$ `mã`",
    "<b>TDP</b> &amp;",
    "\"'\\ \\n \\u{1F600}",
    "hai\ndòng",
    "漢字 😀",
]


@pytest.mark.parametrize("name", NAMES)
def test_every_name_fits_on_one_page(name: str) -> None:
    """And so do a long address, a long body, a long post, all at once."""
    signer = Signer(body=(name[:50], name[:50], name[:50]), post=(name[:30],) * 3, name=name[:50])
    long = certified(name, address=name, number=name[:60])

    assert pages(certificate.drawn([(long, signer)], "pdf")) == 1


def test_all_of_a_decision_stand_a_page_each() -> None:
    listed = [(certified(f"Lê Văn {n}"), SIGNER) for n in range(5)]
    content = certificate.drawn(listed, "pdf")

    assert content.startswith(b"%PDF-")
    assert pages(content) == 5


def test_the_picture_is_a_whole_page_across_and_small_enough_for_a_phone() -> None:
    content = certificate.drawn([(certified(), SIGNER)], "png")
    width, height = struct.unpack(">II", content[16:24])

    assert content.startswith(b"\x89PNG")
    assert (width, height) == (1754, 1240)
    assert len(content) < 1_000_000


# ---- from the register -------------------------------------------------------------------------


def recognised(db: Connection) -> tuple[UnitRef, UnitRef, Actor, int, DecisionId]:
    """A ward with a chapter, its officer, a family with a title, and the decision."""
    top = ward(db)
    unit = chapter(db, top, "TDP 12")
    officer = actor(db, (Role.OFFICER, top))
    home = household(db, unit, "Lê Văn Minh", "số 20")
    who: AccountId = account(db, who=officer.person).id
    page = recognition.next_page(db, unit, Subject.FAMILY, 2025, Round.PROPOSE, by=officer)
    recognition.settle(db, unit, page.candidates, [], Round.PROPOSE, year=2025, by=officer)
    paper = Decided(number="15/QĐ-HKH", day=MONDAY)
    made = decisions.decide(db, top, Subject.FAMILY, 2025, paper, by=officer, account=who)
    there = decisions.waiting(db, top, Subject.FAMILY, 2025, by=officer)
    recognition.recognise_all(db, top, made, there.ids, by=officer)
    return top, unit, officer, home, made.id


def one(db: Connection, unit: UnitRef, home: int, person: int, form: str = "png") -> Paper:
    arguments: dict[str, int | str] = {"unit": unit.id, "subject": "family", "year": 2025}
    arguments |= {"target": home, "person": person, "form": form}
    return certificate.make(
        Order(db=db, arguments=arguments, reader=Reader(), now=MORNING, link=None)
    )


def every(db: Connection, top: UnitRef, decision: int, person: int, part: int = 0) -> Paper:
    arguments: dict[str, int | str] = {"unit": top.id, "decision": decision}
    arguments |= {"person": person, "part": part}
    return certificate.make_all(
        Order(db=db, arguments=arguments, reader=Reader(), now=MORNING, link=None)
    )


def test_a_certificate_is_made_once_it_is_known_who_signs(db: Connection) -> None:
    top, unit, officer, home, decision = recognised(db)
    unknown = Text("signer-unknown", {})
    assert one(db, unit, home, officer.person).said == unknown
    assert every(db, top, decision, officer.person).said == unknown
    signers.write_down(db, top, Subject.FAMILY, SIGNER, by=officer)
    picture, print_ = (one(db, unit, home, officer.person, form) for form in ("png", "pdf"))

    assert (picture.name, picture.kind) == ("giay-chung-nhan-le-van-minh-2025.png", "photo")
    assert (print_.name, print_.kind) == ("giay-chung-nhan-le-van-minh-2025.pdf", "document")
    assert every(db, top, decision, officer.person).name == "giay-chung-nhan-15-qd-hkh-1.pdf"
    assert every(db, top, decision, officer.person, part=1).content is None


def test_a_title_taken_back_since_it_was_asked_for_is_not_printed(db: Connection) -> None:
    top, unit, officer, home, decision = recognised(db)
    signers.write_down(db, top, Subject.FAMILY, SIGNER, by=officer)
    db.execute(update(CandidateRow).values(state="withdrawn"))

    for paper in (one(db, unit, home, officer.person), every(db, top, decision, officer.person)):
        assert paper.content is None
        assert paper.said == Text("certificate-gone", {})


def test_others_get_no_certificate(db: Connection) -> None:
    top, unit, officer, home, _ = recognised(db)
    signers.write_down(db, top, Subject.FAMILY, SIGNER, by=officer)
    head = actor(db, (Role.HEAD, unit))

    assert one(db, unit, home, head.person).content is None
