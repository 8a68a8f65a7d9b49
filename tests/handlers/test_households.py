"""Families looked up and put right; those known by one line completed."""

from sqlalchemy import text

from domain.accounts import Address
from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward
from tests.handlers.sets import use_family_set


def families(ward: Ward) -> list[tuple[str | None, str, str | None]]:
    """The register of households: honorific, name, address."""
    statement = text("SELECT honorific, name, address FROM households ORDER BY id")
    with ward.house.engine.begin() as db:
        return [(row.honorific, row.name, row.address) for row in db.execute(statement)]


def test_a_family_is_put_right(transcript: Ward) -> None:
    """Sửa số nhà, giữ tên: tên vẫn là tên ấy.

    > /hogiadinh
    < TDP 12 có 3 hộ trong sổ. Xem nhà nào? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > minh
    < Ông Lê Văn Minh, số 20: chủ nhà họ tên đầy đủ là gì ạ?
      [Giữ tên này]
      [Quay lại]
    > [Giữ tên này]
    < Số nhà, ngõ, tổ thế nào ạ?
      [Giữ địa chỉ này]
      [Quay lại]
    > số 22
    < Bác xem lại giúp:
      *Ông Lê Văn Minh*
      số 22
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã ghi: Ông Lê Văn Minh, số 22.
      [Nhà tiếp theo]
      [Xong]
    > lợn nhựa số 22 100k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 100.000 đ]
      [Để nhà hết]
      [Quay lại]
    """
    assert families(transcript)[2] == ("ông", "Lê Văn Minh", "số 22")


def test_a_family_has_a_new_head(transcript: Ward) -> None:
    """Chủ nhà mới, địa chỉ cũ; ở bước xem lại còn sửa được từng chỗ.

    > /hogiadinh
    < TDP 12 có 3 hộ trong sổ. Xem nhà nào? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > minh
    < Ông Lê Văn Minh, số 20: chủ nhà họ tên đầy đủ là gì ạ?
      [Giữ tên này]
      [Quay lại]
    > bà Trần Thị Mui
    < Số nhà, ngõ, tổ thế nào ạ?
      [Giữ địa chỉ này]
      [Quay lại]
    > [Giữ địa chỉ này]
    < Bác xem lại giúp:
      *Bà Trần Thị Mui*
      số 20
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Sửa lại]
    < Bác sửa chỗ nào ạ?
      [Nhà]
      [Họ tên]
      [Số nhà]
      [Không sửa nữa]
    > [Họ tên]
    < Ông Lê Văn Minh, số 20: chủ nhà họ tên đầy đủ là gì ạ?
      [Giữ tên này]
      [Quay lại]
    > bà Trần Thị Mùi
    < Bác xem lại giúp:
      *Bà Trần Thị Mùi*
      số 20
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã ghi: Bà Trần Thị Mùi, số 20.
      [Nhà tiếp theo]
      [Xong]
    """
    assert families(transcript)[2] == ("bà", "Trần Thị Mùi", "số 20")


def test_stubs_are_completed_one_after_the_other(ward: Ward, tell: Tell) -> None:
    """Nhà mới thêm bằng một dòng nằm ở việc cần làm; không gõ "bà" thì vẫn là bà.

    > /menu
    < *Việc cần làm*
      2 nhà mới thêm, còn thiếu thông tin.
      [Bổ sung 2 nhà]
      [Thu tiền]
      [Hội viên]
      [Hỏi phường]
      [Việc khác]
    > [Bổ sung 2 nhà]
    < Bà Lý, số 7: chủ nhà họ tên đầy đủ là gì ạ?
      [Giữ tên này]
    > Hoàng Thị Lý
    < Số nhà, ngõ, tổ thế nào ạ?
      [Giữ địa chỉ này]
      [Quay lại]
    > [Giữ địa chỉ này]
    < Bác xem lại giúp:
      *Bà Hoàng Thị Lý*
      số 7
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã ghi: Bà Hoàng Thị Lý, số 7.
      [Nhà tiếp theo]
      [Xong]
    > [Nhà tiếp theo]
    < Ông Huy: chủ nhà họ tên đầy đủ là gì ạ?
      [Giữ tên này]
    > ông Trần Quang Huy
    < Số nhà, ngõ, tổ thế nào ạ?
      [Bỏ qua]
      [Quay lại]
    > [Bỏ qua]
    < Bác xem lại giúp:
      *Ông Trần Quang Huy*
      —
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã ghi: Ông Trần Quang Huy.
      [Nhà tiếp theo]
      [Xong]
    > [Nhà tiếp theo]
    < Không còn nhà nào thiếu thông tin.
      (việc cần làm)
    """
    ward.house.household(ward.chapter, "bà", "Lý", "số 7", complete=False)
    ward.house.household(ward.chapter, "ông", "Huy", None, complete=False)
    tell()

    assert families(ward)[3:] == [
        ("bà", "Hoàng Thị Lý", "số 7"),
        ("ông", "Trần Quang Huy", None),
    ]


def test_a_new_family(transcript: Ward) -> None:
    """Thêm một nhà từ sổ hộ.

    > /hogiadinh
    < TDP 12 có 3 hộ trong sổ. Xem nhà nào? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > [Nhà chưa có trong sổ]
    < Bác gõ tên chủ nhà và số nhà, ví dụ: bà Lý số 7
    > bà Lý số 7
    < Thêm nhà: Bà Lý, số 7. Đúng không bác?
      [Đúng, đi tiếp]
      [Sửa lại]
    > [Đúng, đi tiếp]
    < Bà Lý, số 7: chủ nhà họ tên đầy đủ là gì ạ?
      [Giữ tên này]
      [Quay lại]
    > bà Hoàng Thị Lý
    < Số nhà, ngõ, tổ thế nào ạ?
      [Giữ địa chỉ này]
      [Quay lại]
    > [Giữ địa chỉ này]
    < Bác xem lại giúp:
      *Bà Hoàng Thị Lý*
      số 7
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã ghi: Bà Hoàng Thị Lý, số 7.
      [Nhà tiếp theo]
      [Xong]
    """
    assert families(transcript)[3] == ("bà", "Hoàng Thị Lý", "số 7")


def test_a_family_moves_while_its_marks_wait(ward: Ward, tell: Tell) -> None:
    """Nhà chuyển chi hội khi bài chấm đang chờ: chi hội mới xem tiếp, chi hội cũ thôi.

    hạnh> /choduyet
    < *Chờ xem*
      1) Ông Lê Văn Minh, số 20, TDP 12
      [Xem số 1]
      [Xong]
    chính> /hogiadinh
    < Việc này của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > tdp 12
    < TDP 12 có 3 hộ trong sổ. Xem nhà nào? Anh gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Quay lại]
    > minh
    < Ông Lê Văn Minh, số 20: chủ nhà họ tên đầy đủ là gì ạ?
      [Giữ tên này]
      [Quay lại]
    > [Giữ tên này]
    < Số nhà, ngõ, tổ thế nào ạ?
      [Giữ địa chỉ này]
      [Quay lại]
    > [Giữ địa chỉ này]
    < Anh xem lại giúp:
      *Ông Lê Văn Minh*
      số 20
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã ghi: Ông Lê Văn Minh, số 20.
      [Nhà tiếp theo]
      [Chuyển nhà sang chi hội]
      [Xong]
    > [Chuyển nhà sang chi hội]
    < Ông Lê Văn Minh, số 20 chuyển đến chi hội nào? Anh gõ tên, ví dụ TDP 12.
    > tdp 12
    < Anh xem lại giúp:
      Nhà Ông Lê Văn Minh, số 20
      từ TDP 12 chuyển đến TDP 12
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Nhà này đang ở TDP 12 rồi.
      Ông Lê Văn Minh, số 20 chuyển đến chi hội nào? Anh gõ tên, ví dụ TDP 12.
    > 13
    < Anh xem lại giúp:
      Nhà Ông Lê Văn Minh, số 20
      từ TDP 12 chuyển đến TDP 13
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã chuyển nhà Ông Lê Văn Minh, số 20 sang TDP 13.
      Bài chấm danh hiệu đi theo, chi hội mới xem tiếp.
      [Xong]
    hạnh> /choduyet
    < Không còn bài nào chờ xem.
      [Xong]
    sơn> /choduyet
    < *Chờ xem*
      1) Ông Lê Văn Minh, số 20, TDP 13
      [Xem số 1]
      [Xong]
    > [Xem số 1]
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ chi hội xem
      Cộng *27*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Đồng ý, gửi phường]
      [Sửa điểm một mục]
      [Trả lại]
      [Xem từng mục]
      [Về danh hiệu]
    > [Đồng ý, gửi phường]
    < Đã gửi phường.
      Không còn bài nào chờ xem.
      [Xong]
    """
    use_family_set(ward)
    other = ward.house.chapter(ward.top, "TDP 13")
    ward.bring("sơn", 31, "Phạm Văn Sơn", (Role.HEAD, other), address=Address.BAC)
    nam = ward.bring("nam", 7, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter), address=Address.ANH)
    nam.say(f"/motnha {ward.chapter.id} 2025")
    for said in ("minh", "chấm điểm", "9", "9", "9", "nộp"):
        nam.say(said)
    tell()
    nam.say("/chamdiem 1")
    assert "Lê Văn Minh" not in nam.last.text
    ward.head.say("/chuyennha 3")
    ward.head.say("13")
    assert ward.count("household_moves") == 1
