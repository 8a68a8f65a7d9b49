"""TONE.md, "Mười câu khi chưa khớp", as far as these things can be done yet."""

import pytest

from tests.handlers.conftest import Tell, Ward


def test_what_was_typed_does_not_fit(transcript: Ward) -> None:
    """Tên lạ, số điện thoại, số chưa rõ, góp quá số mổ được: câu nào cũng có đường đi tiếp.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > xyz
    < Chưa thấy nhà nào tên "xyz". Bác gõ số nhà cũng được.
      [Nhà chưa có trong sổ]
    > minh
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > 0912345678
    < Số này giống số điện thoại. Số tiền là bao nhiêu ạ?
      [Quay lại]
    > 1,5
    < 1,5 triệu phải không bác?
      [Đúng, 1.500.000 đ]
      [Số khác]
    > [Số khác]
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > 500k
    < Lợn có 350.000 đ mà góp 500.000 đ, bác xem lại giúp số nào đúng.
      [Góp 350.000 đ]
      [Lợn có số khác]
    """


@pytest.mark.buttons
def test_a_voice_note_and_last_weeks_button(transcript: Ward) -> None:
    """Tin thoại, ảnh trang sổ; nút của tuần trước, trong lúc đang ghi việc khác.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > minh
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > /huy
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    … 7 ngày sau
    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > hoa số 12
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    > (gửi tin thoại)
    < Đã giữ lời nhắn của bác. Máy chưa nghe được tiếng nói, nhờ bác gõ số tiền, hoặc để người ghi
        hộ.
      [Nhờ ghi hộ]
    > (gửi ảnh)
    < Đã giữ ảnh. Bác tự ghi hay nhờ ghi hộ?
      [Tự ghi]
      [Nhờ người ghi hộ]
    > [Để nhà hết]
    < Nút này cũ rồi. Bác đang ở: ghi lợn nhựa nhà bà Hoa.
      [Ghi tiếp]
    > [Ghi tiếp]
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    """


@pytest.mark.buttons
def test_a_stranger_and_a_group(ward: Ward, tell: Tell) -> None:
    """Người chưa có vai; trong nhóm chung hỏi việc riêng.

    lạ> cho hỏi quỹ còn bao nhiêu
    < Đây là trợ lý Khuyến học phường Bồ Đề. Tra phiếu thu, hỏi phường thì bấm dưới đây; cán bộ hội
        xin gõ mã mời.
      [Tra phiếu thu]
      [Hỏi phường]
      [Có mã mời]
    nhóm> /soquy
    < Việc này xin nhắn riêng với trợ lý ạ.
      [Nhắn riêng]
    """
    ward.meet("lạ", 77)
    ward.bring_group()
    tell()
