"""A group's chat: only public things happen there."""

import pytest

from dialogue.scene import Abilities
from tests.handlers.conftest import Tell, Ward

pytestmark = pytest.mark.buttons


def test_chatter_is_met_with_silence(ward: Ward, tell: Tell) -> None:
    """Bà con trò chuyện trong nhóm: im lặng, cả khi có chữ trùng tên việc.

    nhóm> chào các bác
    < (im lặng)
    > mai ai thu tiền ngõ 34 thế?
    < (im lặng)
    > ủng hộ!
    < (im lặng)
    > sổ quỹ
    < (im lặng)
    > bà Hoa khoẻ không
    < (im lặng)
    > (gửi hình dán)
    < (im lặng)
    > (gửi ảnh)
    < (im lặng)
    > (sửa tin trước) lợn nhựa bà Hoa số 12 350k góp 200k
    < (im lặng)
    """
    ward.bring_group()
    tell()


def test_a_hint_once_an_hour(ward: Ward, tell: Tell) -> None:
    """Lệnh trong nhóm: mời nhắn riêng, mỗi giờ nhiều nhất một lần.

    nhóm> /soquy
    < Việc này xin nhắn riêng với trợ lý ạ.
      [Nhắn riêng]
    > /heodat@khuyenhoc_bot
    < (im lặng)
    … 59 phút sau
    > /menu
    < (im lặng)
    … 2 phút sau
    > /start
    < Việc này xin nhắn riêng với trợ lý ạ.
      [Nhắn riêng]
    """
    ward.bring_group()
    tell()


def test_the_way_into_private_carries_no_empty_code(ward: Ward) -> None:
    """Some apps open nothing at all for "?start=" with nothing behind it."""
    group = ward.bring_group()
    (hint,) = group.say("/heodat")

    assert "start=" not in str(hint)
    assert Abilities(link="https://t.me/khuyenhoc_bot?start=").chat_link == (
        "https://t.me/khuyenhoc_bot"
    )


def test_an_entry_becomes_a_draft(ward: Ward, tell: Tell) -> None:
    """Gõ nhầm vào nhóm: nhóm không thấy gì, bác thấy ở chỗ riêng, chưa ghi.

    nhóm> lợn nhựa bà Hoa số 12 350k góp 200k
    < (im lặng)
    hạnh< Câu bác gõ trong nhóm thì chưa ghi. Ghi ở đây cho kín đáo:
      Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    hạnh> [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.640.000 đ.
      Cảm ơn bà Hoa và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho bà Hoa]
      [Ghi nhầm, sửa lại]
      [Xong]
    """
    ward.bring_group()
    tell()


@pytest.mark.parametrize(
    "typed",
    ["ủng hộ ông Huy", "lợn nhựa bà Hoa", "ngày lương cô Mai", "hội viên mai", "tìm bà hoa", "hủy"],
)
def test_a_line_without_an_amount_is_chatter(ward: Ward, typed: str) -> None:
    group = ward.bring_group()
    group.say(typed)

    assert group.screen == []
    assert ward.head.look() == []


def test_a_draft_while_something_is_open(ward: Ward) -> None:
    """What is open stays open, and the line typed in the group is not lost: it is shown."""
    group = ward.bring_group()
    ward.head.say("lợn nhựa minh 350k")
    group.say("lợn nhựa bà Hoa số 12 350k góp 200k")
    said = ward.head.look()

    assert group.screen == []
    assert len(said) == 1
    assert "lợn nhựa bà Hoa số 12 350k góp 200k" in said[0].text
    assert "Ông Minh góp vào quỹ bao nhiêu?" in said[0].text


def test_a_stranger_in_a_group(ward: Ward, tell: Tell) -> None:
    """Người lạ gõ trong nhóm: im lặng; chưa nhắn riêng bao giờ thì không có chỗ để nháp.

    nhóm> lợn nhựa bà Hoa số 12 350k góp 200k
    < (im lặng)
    > ủng hộ ông Huy 500k
    < (im lặng)
    """
    ward.bring_group(phone=ward.meet("lạ", 77))
    tell()

    assert ward.people["lạ"].look() == []


def test_the_group_gets_a_new_address(ward: Ward) -> None:
    """A group that became a supergroup is written to at its new address."""
    group = ward.bring_group()
    group.say("/soquy")
    moved = group._message({"migrate_to_chat_id": -200})
    group._take(moved)
    ward.house.later(hours=2)
    newer = ward.head.in_group(-200)

    assert newer.say("/soquy")[0].text == "Việc này xin nhắn riêng với trợ lý ạ."


def test_the_new_address_was_met_first(ward: Ward) -> None:
    """Telegram may tell of the move after the first message there: nothing is set aside for it."""
    group = ward.bring_group()
    group.say("/soquy")
    newer = ward.head.in_group(-200)
    newer.say("/soquy")
    moved = group._message({"migrate_to_chat_id": -200})
    group._take(moved)
    ward.house.later(hours=2)

    assert newer.say("/soquy")[0].text == "Việc này xin nhắn riêng với trợ lý ạ."
    assert ward.count("inbox WHERE state <> 'done'") == 0
