"""One's own family: registered and marked by itself."""

from domain.accounts import Address
from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward
from tests.handlers.sets import lives_in, use_family_set


def test_a_family_marks_itself(ward: Ward, tell: Tell) -> None:
    """Hội viên tự đăng ký, tự chấm cho nhà mình: 8 lần bấm và gõ.

    minh> gia đình tôi
    < Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: chưa đăng ký.
      [Chấm điểm]
      [Đăng ký năm nay]
      [Công dân học tập]
      [Để nguyên]
    > [Đăng ký năm nay]
    < Đã đăng ký Gia đình học tập 2025.
      Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: đã đăng ký.
      [Chấm điểm]
      [Công dân học tập]
      [Để nguyên]
    > [Chấm điểm]
    < (1/3) T1. Tiêu chí thử 1
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > 10
    < Đã ghi mục T1: 10.
      Cộng *10*/30 điểm.
      Còn thiếu 15 điểm để đạt.
      (2/3) T2. Tiêu chí thử 2
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > 9 rưỡi
    < Đã ghi mục T2: 9,5.
      Cộng *19,5*/30 điểm.
      Còn thiếu 5,5 điểm để đạt.
      (3/3) T3. Tiêu chí thử 3
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > [Trọn 10 điểm]
    < Đã ghi mục T3: 10.
      *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: đang tự chấm
      Cộng *29,5*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    > [Nộp]
    < Đã nộp, chờ chi hội trưởng xem.
      [Về danh hiệu]
    > [Về danh hiệu]
    < Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: đã đăng ký.
      Bài chấm đã nộp, chờ hội xem.
      [Xem bài chấm]
      [Công dân học tập]
      [Để nguyên]
    """
    use_family_set(ward)
    minh = ward.bring("minh", 8, "Lê Văn Minh", (Role.MEMBER, ward.chapter), address=Address.ONG)
    lives_in(ward, minh, "Lê Văn Minh")
    tell()
    minh.say("/danhgia")

    assert minh.actions == 9
    assert "phụ trách" in minh.last.text


def test_who_is_of_no_family_is_told_who_writes_it_down(ward: Ward) -> None:
    lan = ward.bring("lan", 9, "Vũ Thị Lan", (Role.MEMBER, ward.chapter))
    lan.say("/giadinhtoi")

    assert "Chi hội trưởng ghi giúp" in lan.last.text
