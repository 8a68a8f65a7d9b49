"""Marks by Excel: a chapter's sheet goes down, is filled in, comes back; nothing of a bad one."""

from collections.abc import Callable, Sequence
from io import BytesIO

import xlsxwriter
from python_calamine import CalamineWorkbook
from sqlalchemy import text

from domain.accounts import Address
from domain.members import HouseholdId
from domain.permissions import Role
from storage import members
from tests.handlers.conftest import Tell, Ward
from tests.handlers.sets import use_family_set
from tests.handlers.test_assessment import marks
from tests.house import Phone, Shown

Rows = list[list[object]]


def rows_of(phone: Phone) -> Rows:
    """The sheet that came last, as rows."""
    path = next(one.path for one in reversed(phone.screen) if one.path is not None)
    sheet = CalamineWorkbook.from_filelike(BytesIO(path.read_bytes())).get_sheet_by_index(0)
    return [list(row) for row in sheet.to_python()]


def sent(phone: Phone, rows: Sequence[Sequence[object]]) -> list[Shown]:
    """Somebody sends a workbook with these rows."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell != "":
                    page.write(at, column, cell)
    return phone.send_file("cham.xlsx", out.getvalue())


def filled(change: Callable[[Rows], object]) -> Callable[[Phone], list[Shown]]:
    """The sheet that came last, changed and sent back."""

    def send(phone: Phone) -> list[Shown]:
        rows = rows_of(phone)
        change(rows)
        return sent(phone, rows)

    return send


def badly(rows: Rows) -> None:
    """Every kind of slip there is in a cell."""
    rows[3][3:6] = [11, "giỏi", 8.3]
    rows[4][3:6] = [9, "–", 9]
    rows[5][0] = 9_999


def rightly(rows: Rows) -> None:
    """Two families whole, the third in part."""
    rows[3][3:6] = [9, "8,5", 10]
    rows[4][3:6] = ["10", 9.5, "9 rưỡi"]
    rows[5][3] = 7


def test_a_chapter_is_marked_by_excel(ward: Ward, tell: Tell) -> None:
    """Tải tệp, chấm, gửi lại; ô chưa rõ thì chưa nhận gì cả; chấm đủ thì nộp một lần.

    nam> /danhgia
    < *Gia đình học tập 2025*, TDP 12
      3 gia đình: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Đăng ký đầu năm]
      [Xem một nhà]
      [Chấm bằng Excel]
      [TDP học tập]
      [Danh hiệu khác]
    > [Chấm bằng Excel]
    < *Chấm Gia đình học tập 2025 bằng Excel*, TDP 12
      Tải tệp về, mỗi nhà một dòng, chấm xong gửi lại đây.
      [Tải tệp chấm điểm]
      [Gửi tệp đã chấm]
      [Về danh hiệu]
    > [Tải tệp chấm điểm]
    < Tệp Excel đang làm, gửi ngay sau đây.
      [Gửi tệp đã chấm]
      [Về danh hiệu]
    < (tệp cham-diem-tdp-12-2025.xlsx)
      Tệp có 3 nhà. Ô vàng là điểm năm trước, xem lại rồi gửi. Ô trống là chưa chấm.
    > [Gửi tệp đã chấm]
    < Anh gửi tệp Excel đã chấm giúp.
    > xong rồi
    < Chỗ này cần gửi tệp.
      Anh gửi tệp Excel đã chấm giúp.
    > (gửi tệp sai)
    < Chưa nhận gì cả, tệp có chỗ cần xem lại:
      Ô D4, mục T1: từ 0 đến 10, tệp ghi 11
      Ô E4, mục T2: "giỏi" chưa rõ mấy điểm
      Ô F4, mục T3: điểm chẵn hoặc nửa điểm
      Ô E5, mục T2: nhà nào cũng chấm mục này
      Dòng 6: chưa thấy nhà này trong sổ
      Anh sửa rồi gửi lại giúp.
    > (gửi tệp đúng)
    < Anh xem lại giúp, TDP 12 năm 2025:
      Chấm *3* nhà, 7 mục
      Chấm đủ 2 nhà, trong đó 2 nhà đạt
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi điểm 3 nhà, 7 mục.
      [Nộp 2 nhà chấm đủ]
      [Về danh hiệu]
    > [Nộp 2 nhà chấm đủ]
    < Đã nộp 2 nhà, chờ xem lại.
      [Về danh hiệu]
    hạnh> /menu
    < *Việc cần làm*
      2 bài tự chấm chờ xem.
      [Xem bài tự chấm]
      [Thu tiền]
      [Hội viên]
      [Hỏi phường]
      [Việc khác]
    """
    use_family_set(ward)
    nam = ward.bring("nam", 7, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter), address=Address.ANH)
    good: list[Rows] = []

    def remember(phone: Phone) -> list[Shown]:
        good.append(rows_of(phone))
        return filled(badly)(phone)

    def correct(phone: Phone) -> list[Shown]:
        rightly(good[0])
        return sent(phone, good[0])

    tell(deeds={"gửi tệp sai": remember, "gửi tệp đúng": correct})

    assert sorted(marks(ward)) == [
        ("self", "T1", "10"),
        ("self", "T1", "7"),
        ("self", "T1", "9"),
        ("self", "T2", "8.5"),
        ("self", "T2", "9.5"),
        ("self", "T3", "10"),
        ("self", "T3", "9.5"),
    ]
    with ward.house.engine.begin() as db:
        given = db.execute(text("SELECT DISTINCT given_by FROM assessment_marks")).scalars().all()
        assert given == [ward.house.account(db, nam).person]


def test_a_head_reviews_by_excel_and_says_why(ward: Ward, tell: Tell) -> None:
    """Chi hội trưởng sửa điểm nhà đã nộp thì phải ghi vì sao; nhà mình chấm thì không xem lại được.

    > /danhgia
    < *Gia đình học tập 2025*, TDP 12
      3 gia đình: đăng ký 1, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Đề nghị công nhận]
      [Đăng ký đầu năm]
      [Xem một nhà]
      [Chấm bằng Excel]
      [Danh hiệu khác]
    > [Danh hiệu khác]
    < Danh hiệu khác của TDP 12, năm 2025:
      [Công dân học tập]
      [TDP học tập]
      [Năm 2024]
      [Về danh hiệu]
    > [Về danh hiệu]
    < *Gia đình học tập 2025*, TDP 12
      3 gia đình: đăng ký 1, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Đề nghị công nhận]
      [Đăng ký đầu năm]
      [Xem một nhà]
      [Chấm bằng Excel]
      [Danh hiệu khác]
    > [Chấm bằng Excel]
    < *Chấm Gia đình học tập 2025 bằng Excel*, TDP 12
      Tải tệp về, mỗi nhà một dòng, chấm xong gửi lại đây.
      [Tải tệp chấm điểm]
      [Gửi tệp đã chấm]
      [Về danh hiệu]
    > [Tải tệp chấm điểm]
    < Tệp Excel đang làm, gửi ngay sau đây.
      [Gửi tệp đã chấm]
      [Về danh hiệu]
    < (tệp cham-diem-tdp-12-2025.xlsx)
      Tệp có 3 nhà. Ô vàng là điểm năm trước, xem lại rồi gửi. Ô trống là chưa chấm.
    > [Gửi tệp đã chấm]
    < Bác gửi tệp Excel đã chấm giúp.
    > (gửi tệp như cũ)
    < Tệp này giống điểm đã ghi, không có gì mới. Bác sửa rồi gửi lại giúp.
    > (gửi tệp thiếu lý do)
    < Chưa nhận gì cả, tệp có chỗ cần xem lại:
      Dòng 6: sửa điểm nhà tự chấm thì ghi vì sao ở cột cuối
      Bác sửa rồi gửi lại giúp.
    > (gửi tệp đủ lý do)
    < Bác xem lại giúp, TDP 12 năm 2025:
      Chấm *1* nhà, 1 mục
      Chấm đủ 1 nhà, trong đó 1 nhà đạt
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi điểm 1 nhà, 1 mục.
      [Về danh hiệu]
    > /chamdiem 1
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ chi hội xem
      Cộng *26*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Đồng ý, gửi phường]
      [Sửa điểm một mục]
      [Trả lại]
      [Xem từng mục]
      [Về danh hiệu]
    """
    use_family_set(ward)
    nam = ward.bring("nam", 7, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter), address=Address.ANH)
    nam.say("/danhgia")
    for said in ("xem một nhà", "minh", "chấm điểm", "9", "9", "9", "nộp"):
        nam.say(said)
    kept: list[Rows] = []

    def same(phone: Phone) -> list[Shown]:
        kept.append(rows_of(phone))
        return sent(phone, kept[0])

    def without(phone: Phone) -> list[Shown]:
        kept[0][5][4] = 8
        return sent(phone, kept[0])

    def with_reason(phone: Phone) -> list[Shown]:
        kept[0][5][6:] = ["có một cháu nghỉ học"]
        return sent(phone, kept[0])

    tell(
        deeds={
            "gửi tệp như cũ": same,
            "gửi tệp thiếu lý do": without,
            "gửi tệp đủ lý do": with_reason,
        }
    )

    assert marks(ward)[-1] == ("chapter", "T2", "8")


def test_a_set_changed_meanwhile_takes_nothing_in(ward: Ward, tell: Tell) -> None:
    """Phường đổi bộ tiêu chí sau khi tải tệp: nói rõ, chưa nhận gì cả.

    nam> /taitepcham {chi_hội} 2025
    < Tệp Excel đang làm, gửi ngay sau đây.
      [Gửi tệp đã chấm]
      [Về danh hiệu]
    < (tệp cham-diem-tdp-12-2025.xlsx)
      Tệp có 3 nhà. Ô vàng là điểm năm trước, xem lại rồi gửi. Ô trống là chưa chấm.
    … phường đổi bộ tiêu chí
    > /guitepcham {chi_hội} 2025
    < Anh gửi tệp Excel đã chấm giúp.
    > (gửi tệp đúng)
    < Phường đổi bộ tiêu chí sau khi tải tệp này, nên chưa nhận gì cả.
        Anh tải tệp mới rồi chép điểm sang giúp.
    """
    use_family_set(ward)
    ward.bring("nam", 7, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter), address=Address.ANH)
    tell(
        known={"chi_hội": str(ward.chapter.id)},
        meanwhile={"phường đổi bộ tiêu chí": lambda: use_family_set(ward)},
        deeds={"gửi tệp đúng": filled(rightly)},
    )

    assert ward.count("assessment_marks", "candidates") == 0


def test_a_family_that_moves_while_the_summary_is_read_is_told_of(ward: Ward) -> None:
    """It was right when it was sent, and is no more when it is agreed to: nothing is taken."""
    use_family_set(ward)
    head = ward.head
    head.say(f"/taitepcham {ward.chapter.id} 2025")
    head.say(f"/guitepcham {ward.chapter.id} 2025")
    filled(rightly)(head)
    assert "Chấm" in head.last.text
    other = ward.house.chapter(ward.top, "TDP 13")
    with ward.house.engine.begin() as db:
        named = text("SELECT id FROM households WHERE name = 'Lê Văn Minh'")
        home = members.household(db, HouseholdId(db.execute(named).scalar_one()))
        assert home is not None
        members.move_household(db, home, other.id, on=ward.house.today, by=None)
    head.say("đúng")

    assert "Dòng 6: nhà này không còn ở chi hội mình" in head.last.text
    assert "TDP 13" not in head.last.text
    assert ward.count("assessment_marks") == 0


def test_only_who_marks_there_takes_and_sends_the_sheet(ward: Ward) -> None:
    use_family_set(ward)
    other = ward.house.chapter(ward.top, "TDP 13")
    phones = [
        ward.bring("tổ trưởng", 51, "Lê Văn Tổ", (Role.LEADER, ward.chapter)),
        ward.bring("hội viên", 52, "Lê Thị Viên", (Role.MEMBER, ward.chapter)),
        ward.bring("kia", 53, "Vũ Văn Kia", (Role.HEAD, other)),
        ward.meet("lạ", 77),
    ]
    ward.head.say(f"/taitepcham {ward.chapter.id} 2025")
    rows = rows_of(ward.head)
    rightly(rows)
    for phone in phones:
        for name in ("chamexcel", "taitepcham", "guitepcham", "nopcacham"):
            phone.say(f"/{name} {ward.chapter.id} 2025")
        sent(phone, rows)
        phone.say("đúng")
        assert "Minh" not in "".join(one.text for one in phone.screen)
        assert not [one for one in phone.screen if one.path is not None]
    for name in ("taitepcham", "guitepcham"):
        phones[2].say(f"/{name} {other.id} 2025")
    sent(phones[2], rows)

    assert "không phải của TDP 13" in phones[2].last.text
    assert ward.count("assessment_marks") == 0
