"""Criteria sets: the unit's own version from its paper, and the official ones as they came."""

from collections.abc import Callable, Sequence
from io import BytesIO

import xlsxwriter
from sqlalchemy import text

from domain.permissions import Role
from domain.units import NewUnit, UnitKind
from services.units import make_unit
from tests.handlers.conftest import Tell, Ward
from tests.house import SINCE, Phone, Shown


def test_a_partial_set_is_completed_from_the_paper(transcript: Ward) -> None:
    """Bộ gia đình thiếu số: cán bộ điền theo giấy, mỗi tin một số, rồi đưa vào dùng.

    chính> /xetloai family 2025
    < *Gia đình học tập 2025*, phường Bồ Đề
      3 gia đình: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Giấy tờ để in]
      [Từng chi hội]
      [Bộ tiêu chí]
      [Về danh hiệu]
    > [Bộ tiêu chí]
    < *Bộ tiêu chí Gia đình học tập 2025*
      Năm này chưa dùng bộ nào.
      Bộ 1: Gia đình học tập (bộ tiêu chí 2016-2020), còn thiếu số, điền theo giấy của hội
      Bộ 1 đã hết hiệu lực, vẫn dùng được.
      [Theo bộ 1]
      [Soạn từ đầu]
      [Về danh hiệu]
    > [Theo bộ 1]
    < 2.2. Hằng năm mỗi người lớn học ít nhất 01 nội dung
      Cao nhất mấy điểm? (còn 1 số)
      [Giấy không có mục này]
    > mười điểm
    < Chưa rõ mấy điểm. Anh gõ số giúp, ví dụ 10 hay 7,5.
      [Giấy không có mục này]
    > 10,3
    < Điểm từ nửa điểm đến 100, chẵn hoặc nửa. Anh xem lại giúp số 10,3.
      [Giấy không có mục này]
    > 10
    < Đã ghi mục 2.2: cao nhất 10 điểm.
      Đang có 5 tiêu chí.
      Cộng lại cao nhất 50 điểm.
      Chưa có điểm đạt.
      [Thêm tiêu chí]
      [Sửa một số]
      [Ghi điểm đạt]
      [Để sau]
    > [Thêm tiêu chí]
    < Tiêu chí ấy thế nào? Anh gõ như trên giấy.
    > Có góc học tập
    < Tiêu chí này cao nhất mấy điểm?
      [Quay lại]
    > 7,5
    < Đã thêm tiêu chí.
      Đang có 6 tiêu chí.
      Cộng lại cao nhất 57,5 điểm.
      Chưa có điểm đạt.
      [Thêm tiêu chí]
      [Sửa một số]
      [Ghi điểm đạt]
      [Để sau]
    > [Sửa một số]
    < 1.1. Trẻ trong độ tuổi phổ cập đều đi học, hoàn thành phổ cập
        (trừ ốm đau, bệnh tật, không có khả năng học) (10)
      1.2. Kết quả học từ trung bình, hạnh kiểm từ khá trở lên (tiểu học: đạt yêu cầu) (10)
      1.3. Lễ phép trong gia đình và ngoài xã hội,
        tích cực tham gia hoạt động chung ở địa phương (10)
      2.1. Người 19-60 tuổi đạt chuẩn biết chữ từ bậc 1 trở lên
        (tương đương lớp 3; trừ người không có khả năng học) (10)
      2.2. Hằng năm mỗi người lớn học ít nhất 01 nội dung (10)
      T1. Có góc học tập (7,5)
      Sửa mục nào? Anh gõ mã, ví dụ 1.2.
    > t1
    < T1. Có góc học tập
      Đúng ra cao nhất mấy điểm?
      [Giấy không có mục này]
      [Quay lại]
    > 10
    < Đã ghi mục T1: cao nhất 10 điểm.
      Đang có 6 tiêu chí.
      Cộng lại cao nhất 60 điểm.
      Chưa có điểm đạt.
      [Thêm tiêu chí]
      [Sửa một số]
      [Ghi điểm đạt]
      [Để sau]
    > [Ghi điểm đạt]
    < Từ bao nhiêu điểm là đạt? Cao nhất 60 điểm.
    > 45
    < Đang có 6 tiêu chí.
      Cộng lại cao nhất 60 điểm.
      Từ 45 điểm là đạt.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Ghi điểm đạt]
      [Để sau]
    > [Đưa vào dùng]
    < Số giấy của hội là gì? Ví dụ 448/QĐ-KHVN, 1/12/2015.
    > 448/QĐ-KHVN
    < Anh gửi ảnh trang giấy có điểm giúp.
      [Không có ảnh]
      [Quay lại]
    > (gửi một ảnh)
    < Anh xem lại giúp:
      Gia đình học tập (bộ tiêu chí 2016-2020)
      Dùng cho năm *2025*
      Bản của phường, theo giấy 448/QĐ-KHVN
      Bộ này hết hiệu lực sau 7/2022, vẫn dùng được.
      [Dùng cho năm 2025]
      [Sửa lại]
      [Thôi, không ghi]
    > [Dùng cho năm 2025]
    < Từ nay năm 2025 chấm theo bộ này. Nơi đang chấm dở thì chấm nốt theo bộ cũ.
      *Bộ tiêu chí Gia đình học tập 2025*
      Đang dùng bản của phường theo giấy 448/QĐ-KHVN: Gia đình học tập (bộ tiêu chí 2016-2020)
      [Sửa thành bản mới]
      [Về danh hiệu]
    """
    with transcript.house.engine.begin() as db:
        found = db.execute(text("SELECT state, origin, paper FROM criteria_versions")).one()
    assert tuple(found) == ("active", "own", "448/QĐ-KHVN")
    assert transcript.count("kept_files") == 1


def test_an_official_set_is_taken_as_it_came(transcript: Ward) -> None:
    """Bộ chính thức đủ số: dùng luôn; bộ kế hoạch đề ra đứng đầu, hết hiệu lực thì báo trước.

    chính> /botieuchi unit 2025
    < *Bộ tiêu chí Đơn vị học tập 2025*
      Năm này chưa dùng bộ nào.
      Bộ 1: Đơn vị học tập (Thông tư 22/2020), đủ số
      Bộ 1 là bộ kế hoạch đề ra.
      Bộ 1 đã hết hiệu lực, vẫn dùng được.
      Bộ 2: Đơn vị học tập cấp huyện (Thông tư 24/2023), đủ số
      Bộ 3: Đơn vị học tập cấp tỉnh (Thông tư 24/2023), đủ số
      [Theo bộ 1]
      [Theo bộ 2]
      [Theo bộ 3]
      [Soạn từ đầu]
      [Về danh hiệu]
    > [Theo bộ 1]
    < Anh xem lại giúp:
      Đơn vị học tập (Thông tư 22/2020)
      Dùng cho năm *2025*
      Bản chính thức: Thông tư 22/2020/TT-BGDĐT ngày 06/8/2020
      Bộ này hết hiệu lực sau 25/1/2024, vẫn dùng được.
      [Dùng cho năm 2025]
      [Thôi, không ghi]
    > [Dùng cho năm 2025]
    < Từ nay năm 2025 chấm theo bộ này. Nơi đang chấm dở thì chấm nốt theo bộ cũ.
      *Bộ tiêu chí Đơn vị học tập 2025*
      Đang dùng bản chính thức: Đơn vị học tập (Thông tư 22/2020)
      [Sửa thành bản mới]
      [Về danh hiệu]
    """
    with transcript.house.engine.begin() as db:
        assert db.execute(text("SELECT origin FROM criteria_versions")).scalar_one() == "official"


def test_a_clan_set_is_written_from_nothing(transcript: Ward) -> None:
    """Bộ dòng họ không có số công khai: soạn từ đầu, bỏ dở rồi điền tiếp.

    chính> /botieuchi clan 2025
    < *Bộ tiêu chí Dòng họ học tập 2025*
      Năm này chưa dùng bộ nào.
      [Soạn từ đầu]
      [Về danh hiệu]
    > [Soạn từ đầu]
    < Đang có 0 tiêu chí.
      Cộng lại cao nhất 0 điểm.
      Chưa có điểm đạt.
      [Thêm tiêu chí]
      [Sửa một số]
      [Ghi điểm đạt]
      [Để sau]
    > [Thêm tiêu chí]
    < Tiêu chí ấy thế nào? Anh gõ như trên giấy.
    > Dòng họ có quỹ khuyến học
    < Tiêu chí này cao nhất mấy điểm?
      [Quay lại]
    … 2 ngày sau
    > /menu
    < Hôm thứ Hai anh đang soạn bộ tiêu chí, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    """
    assert transcript.count("criteria_versions") == 1


def test_only_who_keeps_the_criteria_opens_them(ward: Ward) -> None:
    """A head, another ward's officer: neither sees nor changes a version."""
    for said in ("/soanbo family 2025 1",):
        ward.officer.say(said)
    with ward.house.engine.begin() as db:
        other = make_unit(db, None, NewUnit(name="Xã Khác", kind=UnitKind.WARD), on=SINCE)
    far = ward.bring("xa", 66, "Vũ Văn Xa", (Role.OFFICER, other))
    for phone in (ward.head, far):
        for said in (
            "/dienbo 1",
            "10",
            "/huy",
            "/suadiem 1",
            "1.1",
            "5",
            "/huy",
            "/diemdat 1",
            "20",
            "/huy",
            "/themtieuchi 1",
            "x",
            "5",
            "/huy",
            "/dungbo 1",
            "/dienbo x",
        ):
            phone.say(said)
    ward.head.say("/botieuchi family 2025")
    with ward.house.engine.begin() as db:
        content = db.execute(text("SELECT content FROM criteria_versions")).scalar_one()

    assert "T1" not in str(content)
    assert "phụ trách" in ward.head.last.text
    assert ward.count("criteria_versions") == 1


def workbook(rows: Sequence[Sequence[object]]) -> Callable[[Phone], list[Shown]]:
    """Someone sends a workbook with these rows."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        for at, row in enumerate(rows):
            page.write_row(at, 0, row)
    content = out.getvalue()
    return lambda phone: phone.send_file("bo.xlsx", content)


HEAD = ("Mã", "Tiêu chí", "Cao nhất (điểm)")
RIGHT = [
    HEAD,
    ("1.1", "Trẻ đi học", 20),
    ("2.2", "Mỗi người lớn học một nội dung", 7.5),
    ("", "Có góc học tập", "12,5"),
    ("", "Điểm đạt", 30),
]
WRONG = [HEAD, ("1.1", "Trẻ đi học", "mười"), ("1.2", "", 5), ("2.1", "A", 5), ("2.1", "B", 0.3)]


def test_a_set_is_filled_in_by_excel(ward: Ward, tell: Tell) -> None:
    """Tải mẫu, điền, gửi lại; dòng sai nói rõ từng dòng.

    chính> /botieuchi family 2025
    < *Bộ tiêu chí Gia đình học tập 2025*
      Năm này chưa dùng bộ nào.
      Đang soạn một bản, còn thiếu 1 số.
      [Điền tiếp]
      [Tải mẫu Excel]
      [Gửi tệp đã điền]
      [Về danh hiệu]
    > [Tải mẫu Excel]
    < Tệp Excel đang làm, gửi ngay sau đây.
      [Gửi tệp đã điền]
      [Về danh hiệu]
    < (tệp bo-tieu-chi-family-2025.xlsx)
      Mẫu bộ tiêu chí. Điền cột điểm, thêm dòng nếu giấy còn mục nào, rồi gửi lại đây.
    > /guibo 1
    < Anh gửi tệp Excel đã điền giúp.
    > đây
    < Chỗ này cần gửi tệp.
      Anh gửi tệp Excel đã điền giúp.
    > (gửi tệp sai)
    < Tệp có dòng cần xem lại:
      Dòng 2: điểm phải là số chẵn hoặc nửa, lớn hơn 0
      Dòng 3: thiếu lời tiêu chí
      Dòng 5: điểm phải là số chẵn hoặc nửa, lớn hơn 0
      Mã 2.1 có hai dòng
      Anh sửa rồi gửi lại giúp.
    > (gửi tệp đúng)
    < Anh xem lại giúp:
      3 tiêu chí, cộng 40 điểm
      Điểm đạt: *30*
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi theo tệp.
      Đang có 3 tiêu chí.
      Cộng lại cao nhất 40 điểm.
      Từ 30 điểm là đạt.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Ghi điểm đạt]
      [Để sau]
    """
    ward.officer.say("/soanbo family 2025 1")
    ward.officer.say("/huy")
    tell(deeds={"gửi tệp sai": workbook(WRONG), "gửi tệp đúng": workbook(RIGHT)})
