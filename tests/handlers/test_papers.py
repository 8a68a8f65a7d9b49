"""Papers of recognition: lists to be signed, who signs, certificates."""

from datetime import date, time
from io import BytesIO

import pytest
from docx import Document
from sqlalchemy import text

from domain.accounts import Address
from domain.clock import at
from domain.criteria import Subject
from domain.permissions import Role
from domain.units import NewUnit, UnitKind
from services import criteria
from services.units import make_unit
from tests.handlers.conftest import Tell, Ward
from tests.handlers.test_recognition import propose_all, recognise_all
from tests.house import SINCE, Phone

PNG, PDF = b"\x89PNG", b"%PDF-"


def write_signer(officer: Phone, subject: str = "family") -> None:
    """Who signs is written down."""
    officer.say(f"/nguoiky {subject} 2025")
    for said in ("hội khuyến học", "chủ tịch", "Nguyễn Văn Thử", "đúng"):
        officer.say(said)


def live_there(ward: Ward, phone: Phone, name: str) -> None:
    """Somebody is of the family of that name."""
    with ward.house.engine.begin() as db:
        person = ward.house.account(db, phone).person
        home = db.execute(
            text("SELECT id FROM households WHERE name = :name"), {"name": name}
        ).scalar_one()
        statement = text("UPDATE persons SET household_id = :home WHERE id = :person")
        db.execute(statement, {"home": home, "person": person})


def files(phone: Phone) -> list[bytes]:
    """What came as files, by how they begin."""
    return [one.path.read_bytes() for one in phone.screen if one.path is not None]


def test_the_list_is_signed_and_the_certificates_follow(ward: Ward, tell: Tell) -> None:
    """Từ danh sách trình ký đến giấy chứng nhận: người ký hỏi một lần, từ đó nhớ mãi.

    chính> /xetloai family 2025
    < *Gia đình học tập 2025*, phường Bồ Đề
      3 gia đình: đăng ký 3, đề nghị 3, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Ghi quyết định]
      [Giấy tờ để in]
      [Từng chi hội]
      [Bộ tiêu chí]
      [Về danh hiệu]
    > [Giấy tờ để in]
    < *Giấy tờ Gia đình học tập 2025*, phường Bồ Đề
      Chờ quyết định 3, đã công nhận 0 gia đình.
      Chưa ghi ai ký.
      [Danh sách trình ký, Word]
      [Danh sách Excel]
      [Ghi người ký]
      [Về danh hiệu]
    > [Danh sách trình ký, Word]
    < Giấy do nơi nào ban hành? Nơi khác thì anh gõ tên như trên giấy.
      [Hội Khuyến học]
      [Ủy ban nhân dân]
    > [Hội Khuyến học]
    < Người ký ghi chức gì? Ví dụ: TM. Ban Thường vụ, Chủ tịch.
      [Chủ tịch]
      [KT. Chủ tịch, Phó Chủ tịch]
      [Quay lại]
    > a, b, c, d
    < Nhiều nhất 3 dòng mới vừa chỗ trên giấy. Anh gõ ngắn lại giúp.
      [Chủ tịch]
      [KT. Chủ tịch, Phó Chủ tịch]
      [Quay lại]
    > tm. ban thường vụ, chủ tịch
    < Họ tên người ký?
      [Để trống, ký rồi ghi]
      [Quay lại]
    > ông Nguyễn Văn Thử
    < Anh xem lại giúp, giấy Gia đình học tập:
      HỘI KHUYẾN HỌC PHƯỜNG BỒ ĐỀ
      TM. BAN THƯỜNG VỤ, CHỦ TỊCH
      *Nguyễn Văn Thử*
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Tệp Word đang làm, gửi ngay sau đây.
      Người ký: Nguyễn Văn Thử, TM. BAN THƯỜNG VỤ, CHỦ TỊCH, HỘI KHUYẾN HỌC PHƯỜNG BỒ ĐỀ
      [Đổi người ký]
      [Về giấy tờ]
    < (tệp danh-sach-family-bo-de-2025.docx)
      Danh sách 3 nơi, in ra trình ký được.
    … phường ghi quyết định
    > /giayto family 2025
    < *Giấy tờ Gia đình học tập 2025*, phường Bồ Đề
      Chờ quyết định 0, đã công nhận 3 gia đình.
      Người ký: Nguyễn Văn Thử, TM. BAN THƯỜNG VỤ, CHỦ TỊCH, HỘI KHUYẾN HỌC PHƯỜNG BỒ ĐỀ
      [Danh sách trình ký, Word]
      [Danh sách Excel]
      [Giấy chứng nhận]
      [Đổi người ký]
      [Về danh hiệu]
    > [Giấy chứng nhận]
    < In giấy chứng nhận cho gia đình nào ạ?
      [Một nhà]
      [Cả 3, 7/QĐ]
      [Về giấy tờ]
    > [Cả 3, 7/QĐ]
    < Giấy chứng nhận đang làm, gửi ngay sau đây.
      Người ký: Nguyễn Văn Thử, TM. BAN THƯỜNG VỤ, CHỦ TỊCH, HỘI KHUYẾN HỌC PHƯỜNG BỒ ĐỀ
      [Về giấy tờ]
    < (tệp giay-chung-nhan-7-qd-1.pdf)
      Giấy chứng nhận từ số 1 đến 3, mỗi trang một nơi.
    > /giaychungnhan family 2025
    < In giấy chứng nhận cho gia đình nào ạ?
      [Một nhà]
      [Cả 3, 7/QĐ]
      [Về giấy tờ]
    > [Một nhà]
    < Nhà ấy ở chi hội nào? Anh gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > 12
    < Xem danh hiệu 2025 của nhà nào? Anh gõ tên hoặc số nhà.
      [Quay lại]
    > minh
    < Giấy chứng nhận đang làm, gửi ngay sau đây.
      Người ký: Nguyễn Văn Thử, TM. BAN THƯỜNG VỤ, CHỦ TỊCH, HỘI KHUYẾN HỌC PHƯỜNG BỒ ĐỀ
      [In giấy khác]
      [Về giấy tờ]
    < (tệp giay-chung-nhan-le-van-minh-2025.png)
      Giấy chứng nhận: Lê Văn Minh.
    < (tệp giay-chung-nhan-le-van-minh-2025.pdf)
      Bản để in, khổ A4 ngang: Lê Văn Minh.
    """
    propose_all(ward.head)
    ward.head.look()

    def decided() -> None:
        kept = ward.officer.house.collect(str(ward.officer.chat), ward.channel)
        recognise_all(ward.officer)
        assert not kept

    tell(meanwhile={"phường ghi quyết định": decided})
    starts = [one[:5] for one in files(ward.officer)]

    assert [one[:2] for one in starts] == [b"PK", PDF[:2], PNG[:2], PDF[:2]]
    for one in ward.house.handled:
        assert one.statements <= 16 or one.conversation == "xetloai", one


def test_a_family_takes_its_own_certificate(ward: Ward, tell: Tell) -> None:
    """Gia đình tự lấy giấy của nhà mình, khi phường đã ghi ai ký.

    minh> /giadinhtoi
    < Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: đã công nhận, không chấm điểm.
      Có giá trị đến hết 31/12/2025.
      [Xong]
    … phường ghi người ký
    > /giadinhtoi
    < Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: đã công nhận, không chấm điểm.
      Có giá trị đến hết 31/12/2025.
      [Giấy chứng nhận]
      [Xong]
    > [Giấy chứng nhận]
    < Giấy chứng nhận đang làm, gửi ngay sau đây.
      [Xong]
    < (tệp giay-chung-nhan-le-van-minh-2025.png)
      Giấy chứng nhận: Lê Văn Minh.
    < (tệp giay-chung-nhan-le-van-minh-2025.pdf)
      Bản để in, khổ A4 ngang: Lê Văn Minh.
    """
    minh = ward.bring("minh", 8, "Lê Văn Minh", (Role.MEMBER, ward.chapter), address=Address.ONG)
    live_there(ward, minh, "Lê Văn Minh")
    propose_all(ward.head)
    recognise_all(ward.officer)
    tell(meanwhile={"phường ghi người ký": lambda: write_signer(ward.officer)})


def test_nothing_is_certified_that_was_not_recognised_or_was_taken_back(ward: Ward) -> None:
    """Not proposed, left out, withdrawn: neither to the officer, nor to the family."""
    minh = ward.bring("minh", 8, "Lê Văn Minh", (Role.MEMBER, ward.chapter), address=Address.ONG)
    live_there(ward, minh, "Lê Văn Minh")
    write_signer(ward.officer)
    for said in ("/giaycuatoi 2025", "/giadinhtoi"):
        minh.say(said)
    assert "Giấy chứng nhận" not in str(minh.last.buttons)
    for said in ("/giaymot family 2025", "12", "minh"):
        ward.officer.say(said)
    assert "nên không có giấy chứng nhận" in ward.officer.last.text
    ward.officer.say("/huy")
    propose_all(ward.head)
    recognise_all(ward.officer)
    with ward.house.engine.begin() as db:
        db.execute(text("UPDATE candidates SET state = 'withdrawn'"))
    for said in ("/giaycuatoi 2025", "/giadinhtoi"):
        minh.say(said)
    for said in ("/giaymot family 2025", "12", "minh", "/huy", "/giayca 1"):
        ward.officer.say(said)

    assert files(minh) == files(ward.officer) == []
    assert "đã thu hồi" in minh.last.text


def test_papers_are_not_for_others(ward: Ward) -> None:
    """A head, a leader, a member of another family, another ward's officer get none."""
    propose_all(ward.head)
    recognise_all(ward.officer)
    write_signer(ward.officer)
    with ward.house.engine.begin() as db:
        other = make_unit(db, None, NewUnit(name="Xã Khác", kind=UnitKind.WARD), on=SINCE)
        home = db.execute(text("SELECT id FROM households WHERE name = 'Lê Văn Minh'")).scalar_one()
    hoa = ward.bring("hoa", 9, "Nguyễn Thị Hoa", (Role.MEMBER, ward.chapter))
    live_there(ward, hoa, "Nguyễn Thị Hoa")
    phones = [
        ward.head,
        hoa,
        ward.bring("tổ trưởng", 51, "Lê Văn Tổ", (Role.LEADER, ward.chapter)),
        ward.meet("lạ", 77),
    ]
    far = ward.bring("xa", 66, "Vũ Văn Xa", (Role.OFFICER, other))
    for said in (f"/giaycua {ward.chapter.id} family {home} 2025", "/giayca 1"):
        far.say(said)
    assert not files(far)
    for phone in phones:
        phone.screen = []
        for said in (
            "/giayto family 2025",
            "/taiword family 2025",
            "/taidanhsach family 2025",
            "/giaychungnhan family 2025",
            f"/giaycua {ward.chapter.id} family {home} 2025",
            "/giayca 1",
            "/giaymot family 2025",
            "12",
            "/huy",
            "/nguoiky family 2025",
            "x",
            "y",
            "z",
            "đúng",
            "/huy",
        ):
            phone.say(said)
        assert "Minh" not in "".join(one.text for one in phone.screen)
        assert not files(phone)
    hoa.say("/giaycuatoi 2025")

    assert "Nguyễn Thị Hoa" in hoa.screen[-1].text
    with ward.house.engine.begin() as db:
        assert db.execute(text("SELECT count(*) FROM signers")).scalar_one() == 1


def test_another_kind_of_title_may_have_the_same_signer_or_another(ward: Ward, tell: Tell) -> None:
    """Loại khác thì hỏi có như loại trước không; đổi lúc nào cũng được.

    chính> /nguoiky group 2025
    < Ai ký giấy TDP học tập ạ?
      [Như giấy Gia đình]
      [Người khác]
    > [Như giấy Gia đình]
    < Anh xem lại giúp, giấy TDP học tập:
      HỘI KHUYẾN HỌC PHƯỜNG BỒ ĐỀ
      CHỦ TỊCH
      *Nguyễn Văn Thử*
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi người ký.
      *Giấy tờ TDP học tập 2025*, phường Bồ Đề
      Chưa có nơi nào được đề nghị hay công nhận, nên chưa có gì để in.
      Người ký: Nguyễn Văn Thử, CHỦ TỊCH, HỘI KHUYẾN HỌC PHƯỜNG BỒ ĐỀ
      [Đổi người ký]
      [Về danh hiệu]
    > [Đổi người ký]
    < Ai ký giấy TDP học tập ạ?
      [Như giấy Gia đình]
      [Người khác]
    > [Người khác]
    < Giấy do nơi nào ban hành? Nơi khác thì anh gõ tên như trên giấy.
      [Hội Khuyến học]
      [Ủy ban nhân dân]
      [Quay lại]
    > UBND TP Hà Nội
    + UBND phường Bồ Đề
    < Người ký ghi chức gì? Ví dụ: TM. Ban Thường vụ, Chủ tịch.
      [Chủ tịch]
      [KT. Chủ tịch, Phó Chủ tịch]
      [Quay lại]
    > [KT. Chủ tịch, Phó Chủ tịch]
    < Họ tên người ký?
      [Để trống, ký rồi ghi]
      [Quay lại]
    > [Để trống, ký rồi ghi]
    < Anh xem lại giúp, giấy TDP học tập:
      UBND TP HÀ NỘI, UBND PHƯỜNG BỒ ĐỀ
      KT. CHỦ TỊCH, PHÓ CHỦ TỊCH
      *(để trống)*
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi người ký.
      *Giấy tờ TDP học tập 2025*, phường Bồ Đề
      Chưa có nơi nào được đề nghị hay công nhận, nên chưa có gì để in.
      Người ký: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, UBND PHƯỜNG BỒ ĐỀ
      [Đổi người ký]
      [Về danh hiệu]
    """
    write_signer(ward.officer)
    tell()
    with ward.house.engine.begin() as db:
        rows = db.execute(text("SELECT subject, post FROM signers ORDER BY id")).all()
        noted = db.execute(text("SELECT count(*) FROM audit WHERE deed = 'sign-by'")).scalar_one()

    assert [(row.subject, row.post.split("\n")[-1]) for row in rows] == [
        ("family", "CHỦ TỊCH"),
        ("group", "CHỦ TỊCH"),
        ("group", "PHÓ CHỦ TỊCH"),
    ]
    assert noted == 3


def test_the_word_list_is_of_those_who_wait_or_of_one_decision(ward: Ward) -> None:
    """One decision is written down, another family waits: each has its list."""
    write_signer(ward.officer)
    head = ward.head
    head.say(f"/denghi {ward.chapter.id} family 2025")
    for said in ("đạt cả, trừ", "3"):
        head.say(said)
    ward.officer.say("/quyetdinh family 2025")
    for said in ("7/QĐ", "hôm nay", "không có ảnh", "công nhận cả 2", "đúng"):
        ward.officer.say(said)
    head.say(f"/motnha {ward.chapter.id} 2025")
    for said in ("minh", "đề nghị công nhận"):
        head.say(said)
    shown = ward.officer.say("/taiword family 2025")
    assert "Danh sách nào ạ?" in shown[0].text
    told = []
    for said in ("1", "2"):
        ward.officer.say("/taiword family 2025")
        ward.officer.say({"1": "1 nơi chờ quyết định", "2": "7/QĐ, 29/9"}[said])
        paper = Document(BytesIO(files(ward.officer)[-1]))
        told.append([row.cells[1].text for row in paper.tables[1].rows[1:]])

    assert told == [["Ông Lê Văn Minh"], ["Bà Nguyễn Thị Hoa", "Bà Trần Thị Hoa"]]


# ---- how long a title holds --------------------------------------------------------------------


def use_circular_24(ward: Ward, year: int = 2025) -> None:
    """The ward judges units by TT 24/2023."""
    by = ward.house.actor(ward.officer)
    with ward.house.engine.begin() as db:
        account = ward.house.account(db, ward.officer).id
        made = criteria.draft(db, ward.top, Subject.UNIT, year, "dvht-huyen-tt24-2023", by=by)
        criteria.activate(db, ward.top, made.id, None, None, by=by, account=account)


@pytest.fixture
def school(ward: Ward) -> Ward:
    """A school recognised for 2025 by a set whose titles hold 36 months more."""
    use_circular_24(ward)
    unit = ward.house.chapter(ward.top, "Trường THCS Sông Xanh", UnitKind.UNIT_BOARD)
    ward.bring("bình", 44, "Vũ Thị Bình", (Role.HEAD, unit), address=Address.CO)
    ward.officer.say(f"/denghi {ward.top.id} unit 2025")
    ward.officer.tap("Đạt cả 1") if ward.channel != "console" else ward.officer.say("đạt cả 1")
    ward.officer.say("/quyetdinh unit 2025")
    for said in ("8/QĐ", "hôm nay", "không có ảnh", "công nhận cả 1", "đúng"):
        ward.officer.say(said)
    return ward


def test_a_title_that_holds_for_years_is_shown_and_counted_until_it_ends(
    school: Ward, tell: Tell
) -> None:
    """Công nhận năm 2025 theo Thông tư 24/2023: còn giá trị 36 tháng, đến hết năm 2028.

    bình> /danhgia
    < Trường THCS Sông Xanh
      Đơn vị học tập 2025: đã công nhận, không chấm điểm.
      Chưa có công dân nào trong sổ.
      [Đơn vị học tập]
      [Công dân học tập]
      [Năm 2024]
    > [Đơn vị học tập]
    < Trường THCS Sông Xanh
      Đơn vị học tập 2025: đã công nhận, không chấm điểm.
      Có giá trị đến hết 31/12/2028.
      [Về danh hiệu]
    … ngày cuối của 36 tháng
    bình> /danhgia
    < Trường THCS Sông Xanh
      Đơn vị học tập 2028: chưa đăng ký.
      Chưa có công dân nào trong sổ.
      [Đơn vị học tập]
      [Công dân học tập]
      [Năm 2027]
    > [Đơn vị học tập]
    < Trường THCS Sông Xanh
      Đơn vị học tập 2028: chưa đăng ký.
      Công nhận năm 2025, có giá trị đến hết 31/12/2028.
      [Đề nghị công nhận]
      [Đăng ký]
      [Để nguyên]
    chính> /xetloai unit 2028
    < *Đơn vị học tập 2028*, phường Bồ Đề
      1 đơn vị: đăng ký 0, đề nghị 0, công nhận 1
      Trong số công nhận có 1 đơn vị được công nhận từ năm trước, còn giá trị.
      [Đề nghị công nhận]
      [Giấy tờ để in]
      [Xem một nơi]
      [Bộ tiêu chí]
      [Về danh hiệu]
    > [Đề nghị công nhận]
    < Xem hết danh sách rồi.
      1 đơn vị: đăng ký 0, đề nghị 0, công nhận 1
      Trong số công nhận có 1 đơn vị được công nhận từ năm trước, còn giá trị.
      [Về danh hiệu]
      [Xong]
    … hôm sau
    bình> [Để nguyên]
    < (việc cần làm)
      [Thu tiền]
      [Hội viên]
      [Sổ quỹ]
      [Số liệu tuần]
      [Việc khác]
    > /danhgia
    < Trường THCS Sông Xanh
      Đơn vị học tập 2029: chưa đăng ký.
      Chưa có công dân nào trong sổ.
      [Đơn vị học tập]
      [Công dân học tập]
      [Năm 2028]
    > [Đơn vị học tập]
    < Trường THCS Sông Xanh
      Đơn vị học tập 2029: chưa đăng ký.
      [Đề nghị công nhận]
      [Đăng ký]
      [Để nguyên]
    chính> /xetloai unit 2029
    < *Đơn vị học tập 2029*, phường Bồ Đề
      1 đơn vị: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 1 đơn vị để đạt 80%
      [Đề nghị công nhận]
      [Giấy tờ để in]
      [Xem một nơi]
      [Bộ tiêu chí]
      [Về danh hiệu]
    """

    def stop_at(day: date) -> None:
        school.house.stop_at(at(day, time(8)))

    tell(
        meanwhile={
            "ngày cuối của 36 tháng": lambda: stop_at(date(2028, 12, 31)),
            "hôm sau": lambda: stop_at(date(2029, 1, 1)),
        }
    )
