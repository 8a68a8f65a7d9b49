"""Communes below a district: reviewed from above, recognised, counted for the district."""

import pytest

from domain.accounts import Address
from domain.criteria import Subject
from domain.permissions import Role
from domain.units import NewUnit, UnitKind, UnitRef
from services.units import make_unit
from tests.handlers.conftest import Tell, Ward
from tests.handlers.sets import mark_all, past_monday, use_shipped
from tests.house import SINCE


@pytest.fixture
def district(ward: Ward) -> UnitRef:
    """An Lão with two communes: Trần Văn Tuấn is its officer, Lê Thị Thu that of An Thắng."""
    with ward.house.engine.begin() as db:
        top = make_unit(db, None, NewUnit(name="Huyện An Lão", kind=UnitKind.DISTRICT), on=SINCE)
        one = make_unit(db, top, NewUnit(name="Xã An Thắng", kind=UnitKind.WARD), on=SINCE)
        make_unit(db, top, NewUnit(name="Xã Quang Trung", kind=UnitKind.WARD), on=SINCE)
    tuan = ward.bring("tuấn", 21, "Trần Văn Tuấn", (Role.OFFICER, top), address=Address.ANH)
    ward.bring("thu", 22, "Lê Thị Thu", (Role.OFFICER, one), address=Address.CHI)
    for subject, name in (
        (Subject.COMMUNE, "cdht-xa-tt25-2023"),
        (Subject.DISTRICT, "cdht-huyen-tt25-2023"),
    ):
        use_shipped(ward, subject, name, top=top, officer=tuan)
    past_monday(ward)
    return top


@pytest.mark.usefixtures("district")
def test_a_commune_is_reviewed_and_recognised_from_above(ward: Ward, tell: Tell) -> None:
    """Xã tự chấm, huyện duyệt và ghi quyết định; xã có tin báo kèm mức độ.

    thu> /chamdiem 1
    < *Xã An Thắng*
      Cộng đồng học tập cấp xã 2025: đang tự chấm
      Xếp loại: Mức độ 1.
      Muốn lên Mức độ 2 thì còn:
      Mục 4.2: chưa đạt.
      Mục 4.3: chưa đạt.
      Mục 4.4: chưa đạt.
      Mục 5.1: cần ít nhất 80%.
      và 2 mục nữa.
      Bản chính thức: Thông tư 25/2023/TT-BGDĐT ngày 27/12/2023, Điều 5-9
      Không thuộc vùng khó khăn (Lê Thị Thu ghi 29/9)
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    > [Sửa điểm một mục]
    < Sửa mục nào? Chị gõ mã, ví dụ 1.2.
    > 4.2
    < Mục 4.2 của mức độ nào ạ?
      [Mức độ 1]
      [Mức độ 2]
    > [Mức độ 2]
    < 4.2. Đạt chuẩn phổ cập GD tiểu học mức độ 3
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
      [Quay lại]
    > [Đạt]
    < Mục 4.2 cần minh chứng. Chị gửi ảnh, giấy tờ, hoặc gõ vài chữ giúp.
      [Không có minh chứng]
      [Quay lại]
    > (gửi một ảnh)
    < Đã ghi mục 4.2: Đạt.
      *Xã An Thắng*
      Cộng đồng học tập cấp xã 2025: đang tự chấm
      Xếp loại: Mức độ 1.
      Muốn lên Mức độ 2 thì còn:
      Mục 4.3: chưa đạt.
      Mục 4.4: chưa đạt.
      Mục 5.1: cần ít nhất 80%.
      Mục 5.2a: cần ít nhất 60%.
      và 1 mục nữa.
      Bản chính thức: Thông tư 25/2023/TT-BGDĐT ngày 27/12/2023, Điều 5-9
      Không thuộc vùng khó khăn (Lê Thị Thu ghi 29/9)
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    > [Nộp]
    < Đã nộp, chờ duyệt.
      [Về danh hiệu]
    > /choduyet
    < Không còn bài nào chờ xem.
      [Xong]
    > /duyetdiem 1
    < Bài của xã, phường do cấp trên duyệt. Bài này chờ cấp trên.
      (việc cần làm)
      [Tổng hợp]
    tuấn> /choduyet
    < *Chờ xem*
      1) Xã An Thắng, Xã An Thắng
      [Xem số 1]
      [Xong]
    > [Xem số 1]
    < *Xã An Thắng*
      Cộng đồng học tập cấp xã 2025: chờ duyệt
      Xếp loại: Mức độ 1.
      Muốn lên Mức độ 2 thì còn:
      Mục 4.3: chưa đạt.
      Mục 4.4: chưa đạt.
      Mục 5.1: cần ít nhất 80%.
      Mục 5.2a: cần ít nhất 60%.
      và 1 mục nữa.
      Bản chính thức: Thông tư 25/2023/TT-BGDĐT ngày 27/12/2023, Điều 5-9
      Không thuộc vùng khó khăn (Lê Thị Thu ghi 29/9)
      [Đạt, đưa vào danh sách]
      [Sửa điểm một mục]
      [Trả lại]
      [Xem từng mục]
      [Về danh hiệu]
    > [Đạt, đưa vào danh sách]
    < Đã đưa vào danh sách chờ quyết định.
      Không còn bài nào chờ xem.
      [Xong]
    > /danhhieuxa
    < *Danh hiệu học tập 2025*, huyện An Lão
      Công nhận 0/2 xã, phường, 0%
      Huyện An Lão
      Cộng đồng học tập cấp huyện 2025: chưa đăng ký.
      [Công dân]
      [Xã, phường]
      [Huyện]
      [Về danh hiệu]
      [Xong]
    > [Xã, phường]
    < *Cộng đồng học tập cấp xã 2025*, huyện An Lão
      2 xã, phường: đăng ký 1, đề nghị 1, công nhận 0
      [Ghi quyết định]
      [Đề nghị công nhận]
      [Giấy tờ để in]
      [Việc khác]
      [Về danh hiệu]
    > [Việc khác]
    < *Cộng đồng học tập cấp xã 2025*, huyện An Lão
      2 xã, phường: đăng ký 1, đề nghị 1, công nhận 0
      [Xem một nơi]
      [Bộ tiêu chí]
      [Về danh hiệu]
    > /quyetdinh commune 2025
    < Quyết định số bao nhiêu? Anh gõ như trên giấy, ví dụ 15/QĐ-HKH.
    > 21/QĐ-PGD
    < Quyết định ký ngày nào ạ? Ví dụ 10/12.
      [Hôm nay]
      [Quay lại]
    > [Hôm nay]
    < Anh gửi ảnh quyết định giúp.
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Có 1 xã, phường được đề nghị. Công nhận thế nào ạ?
      [Công nhận cả 1]
      [Xem từng trang, trừ…]
      [Quay lại]
    > [Công nhận cả 1]
    < Anh xem lại giúp:
      Cộng đồng học tập cấp xã 2025
      Quyết định *21/QĐ-PGD*, ngày 29/9/2025
      Công nhận cả 1
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi: quyết định 21/QĐ-PGD công nhận 1 xã, phường.
      *Cộng đồng học tập cấp xã 2025*, huyện An Lão
      2 xã, phường: đăng ký 1, đề nghị 1, công nhận 1
      [Đề nghị công nhận]
      [Giấy tờ để in]
      [Xem một nơi]
      [Bộ tiêu chí]
      [Về danh hiệu]
    … đến 10:00 ngày 29/9/2025
    thu< Xã An Thắng được công nhận
           Cộng đồng học tập cấp xã 2025, theo quyết định 21/QĐ-PGD. Chúc mừng!
      Xếp loại: Mức độ 1.
      [Về danh hiệu]
    """
    thu = ward.people["thu"]
    thu.say("/danhhieuxa")
    thu.tap("Xã, phường")
    for said in ("chấm điểm", "không thuộc"):
        thu.say(said)
    mark_all(thu, "60", "50", "12")
    tell()
    assert [one for one in ward.house.handled if one.completed and one.statements > 16] == []
    count_communes(ward)


def count_communes(ward: Ward) -> None:
    """The district is told how many of its communes hold the title; it is not asked."""
    tuan = ward.people["tuấn"]
    tuan.say("/danhhieuxa")
    tuan.tap("Huyện")
    tuan.say("chấm điểm")
    for _ in range(10):
        tuan.say("chưa đạt")

    assert "4.1. Tỷ lệ xã đạt Cộng đồng học tập cấp xã mức độ 1" in tuan.last.text
    assert "Đếm trong sổ: 1/2, được 50%" in tuan.last.text
    assert "Đếm trong sổ: 0/2, được 0%" in tuan.last.text
    assert "(13/14) 4.2." in tuan.last.text
