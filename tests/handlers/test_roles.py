"""Someone is head, treasurer or helper no longer."""

from domain.accounts import Address
from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward


def test_a_head_steps_down(ward: Ward, tell: Tell) -> None:
    """Bác Hạnh thôi làm chi hội trưởng: từ lúc ấy sổ đóng với bác, những gì đã ghi còn nguyên.

    chính> /thoivai
    < Việc này của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > tdp 12
    < Ai ở TDP 12 thôi ạ?
      [Nguyễn Thị Hạnh, chi hội trưởng]
      [Đỗ Thị Quý, thủ quỹ]
      [Thôi, giữ nguyên]
      [Quay lại]
    > [Nguyễn Thị Hạnh, chi hội trưởng]
    < Nguyễn Thị Hạnh thôi làm chi hội trưởng TDP 12 từ hôm nay.
      Những gì đã ghi vẫn giữ nguyên trong sổ.
      [Đúng, cho thôi]
      [Sửa lại]
      [Để sau]
    > [Đúng, cho thôi]
    < Từ hôm nay Nguyễn Thị Hạnh không còn là chi hội trưởng TDP 12.
      (việc cần làm)
    hạnh> /soquy
    < Việc này người khác phụ trách. Cần thì bác hỏi cán bộ hội.
      (người ngoài)
    """
    ward.bring("quý", 7, "Đỗ Thị Quý", (Role.TREASURER, ward.chapter), address=Address.CO)
    tell()


def test_the_last_officer_stays(ward: Ward, tell: Tell) -> None:
    """Không ai tự khóa cửa phường: còn một cán bộ thì mời người khác trước.

    chính> /thoivai
    < Việc này của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > [Phường Bồ Đề]
    < Ai ở phường Bồ Đề thôi ạ?
      [Trần Văn Chính, cán bộ khuyến học]
      [Thôi, giữ nguyên]
      [Quay lại]
    > [Trần Văn Chính, cán bộ khuyến học]
    < Trần Văn Chính thôi làm cán bộ khuyến học phường Bồ Đề từ hôm nay.
      Những gì đã ghi vẫn giữ nguyên trong sổ.
      [Đúng, cho thôi]
      [Sửa lại]
      [Để sau]
    > [Đúng, cho thôi]
    < Chỉ còn một cán bộ. Anh mời người khác vào trước đã.
      Trần Văn Chính thôi làm cán bộ khuyến học phường Bồ Đề từ hôm nay.
      Những gì đã ghi vẫn giữ nguyên trong sổ.
      [Đúng, cho thôi]
      [Sửa lại]
      [Để sau]
    """
    tell()
    assert ward.house.actor(ward.officer).powers.holdings


def test_a_head_ends_nobodys_role(ward: Ward) -> None:
    ward.head.say("/thoivai")

    assert "người khác phụ trách" in ward.head.last.text


def test_many_are_listed_a_page_at_a_time(ward: Ward) -> None:
    """Seven people do something for TDP 12: five choices at most, and the last is reached too."""
    for number in range(6):
        ward.bring(
            f"phụ {number}", 60 + number, f"Lê Thị Phụ {number}", (Role.HELPER, ward.chapter)
        )
    officer = ward.officer

    officer.say("/thoivai", "TDP 12")
    first = officer.last.text
    if officer.last.buttons:
        assert len(officer.last.buttons) <= 6  # five, and the way back
        officer.tap("Xem thêm")
        assert officer.last.text != first
    officer.say("Lê Thị Phụ 5")

    assert "Lê Thị Phụ 5" in officer.last.text
