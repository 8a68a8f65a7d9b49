"""Leaving a conversation, coming back to it; commands in between; buttons pressed late."""

import pytest

from dialogue.registry import Registry
from handlers import REGISTRY
from handlers import lines as oneliners
from tests.handlers.conftest import Tell, Ward

Q = "Ông Minh góp vào quỹ bao nhiêu?"


def test_the_ways_out(transcript: Ward) -> None:
    """Chỉ nút, /huy, hoặc cả câu "thôi không ghi" mới bỏ; "huy", "thôi" lúc hỏi tiền thì hỏi lại.

    > lợn nhựa minh 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > huy
    < Bác đang ghi lợn nhựa nhà ông Minh, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    > [Ghi tiếp]
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > thôi
    < Bác đang ghi lợn nhựa nhà ông Minh, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    > [Ghi tiếp]
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > thoi khong ghi
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    > lợn nhựa minh 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > /huy
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    > /cancel
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    """
    assert transcript.count("piggy_openings") == 0


def test_a_command_in_between(transcript: Ward) -> None:
    """Đang ghi dở mà gõ lệnh khác: hỏi ghi tiếp hay bỏ; bỏ thì làm luôn việc kia.

    > lợn nhựa minh 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > /soquy
    < Bác đang ghi lợn nhựa nhà ông Minh, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    > [Ghi tiếp]
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > /soquy
    < Bác đang ghi lợn nhựa nhà ông Minh, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    > alo
    < Bác đang ghi lợn nhựa nhà ông Minh, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    > [Bỏ, làm việc khác]
    < *Sổ quỹ chi hội*
      Còn: *12.440.000 đ*
      (việc cần làm)
    """


def test_nothing_was_entered_yet(transcript: Ward) -> None:
    """Mới hỏi câu đầu, chưa gõ gì: lệnh khác thì làm luôn, không hỏi.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > /soquy
    < *Sổ quỹ chi hội*
      Còn: *12.440.000 đ*
      (việc cần làm)
    """


def test_help_in_between(transcript: Ward) -> None:
    """Trợ giúp giữa chừng: nói cách dùng rồi hỏi lại đúng câu đang hỏi.

    > lợn nhựa minh 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > /trogiup
    < Bác bấm nút, hoặc gõ một câu, ví dụ:
      *lợn nhựa bà Hoa 350k góp 200k*
      *ủng hộ ông Huy 500 nghìn*
      Gõ không dấu, thiếu cách cũng được.
      Gõ nhầm: "quay lại". Bỏ việc đang ghi: /huy
      Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > 200k
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


def test_an_unknown_command_loses_nothing(transcript: Ward) -> None:
    """Lệnh gõ sai giữa chừng: nói không có, rồi hỏi tiếp; việc đang ghi không mất.

    > lợn nhựa minh 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > /ghiso
    < Không có việc nào tên /ghiso. Bác chọn dưới đây.
      Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    """


def test_commands_however_they_are_typed(transcript: Ward) -> None:
    """Không dấu, không gạch chéo, dính chữ, chữ hoa, nhãn của nút, tên tiếng Anh.

    > SO QUY
    < *Sổ quỹ chi hội*
      (việc cần làm)
    > soquy
    < *Sổ quỹ chi hội*
      (việc cần làm)
    > Sổ quỹ
    < *Sổ quỹ chi hội*
      (việc cần làm)
    > /FUND
    < *Sổ quỹ chi hội*
      (việc cần làm)
    > /soquy@khuyenhoc_bot
    < *Sổ quỹ chi hội*
      (việc cần làm)
    > đập heo
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > /menu
    < Việc cần làm: chưa có gì.
      (việc cần làm)
    > thu tien
    < Bác ghi khoản nào ạ?
      [Lợn nhựa]
      [Ủng hộ]
      [Ngày lương]
    > ủng hộ
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
      [Quay lại]
    > /abc
    < Không có việc nào tên /abc. Bác chọn dưới đây.
      (việc cần làm)
    """


def test_the_conversation_is_gone(ward: Ward, tell: Tell) -> None:
    """Chương trình cập nhật, việc đang dở không còn: nói vậy, không im lặng.

    > lợn nhựa minh 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    … chương trình được cập nhật
    > 200k
    < Việc đang làm dở nay đã đổi cách làm. Bác bắt đầu lại giúp.
      (việc cần làm)
    """
    left = [one for one in REGISTRY.by_name.values() if one.name != "heodat"]
    newer = Registry(left, oneliners.read)
    tell(meanwhile={"chương trình được cập nhật": lambda: ward.house.use(newer)})


# ---- buttons -----------------------------------------------------------------------------------


@pytest.mark.buttons
def test_a_button_pressed_twice(transcript: Ward) -> None:
    """Bấm hai lần một nút: lần sau im lặng, sổ ghi một lần.

    > lợn nhựa minh 350k góp 200k
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.640.000 đ.
      Cảm ơn ông Minh và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho ông Minh]
      [Ghi nhầm, sửa lại]
      [Xong]
    > [Đúng, ghi sổ]
    < (im lặng)
    > [Đúng, ghi sổ]
    < (im lặng)
    """
    assert transcript.count("ledger_lines") == 41


@pytest.mark.buttons
def test_a_button_pressed_a_week_late(transcript: Ward) -> None:
    """Nút tuần trước, chưa làm gì khác: không im lặng, nói là nút cũ.

    > lợn nhựa minh 350k góp 200k
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Thôi, không ghi]
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    … 7 ngày sau
    > [Đúng, ghi sổ]
    < Nút này cũ rồi.
      (việc cần làm)
    """
    assert transcript.count("ledger_lines") == 40


@pytest.mark.buttons
def test_a_button_of_an_earlier_question(transcript: Ward) -> None:
    """Đang hỏi câu sau mà bấm nút câu trước: nói là nút cũ, đang ở đâu.

    > thutien
    < Bác ghi khoản nào ạ?
      [Lợn nhựa]
      [Ủng hộ]
      [Ngày lương]
    > [Lợn nhựa]
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Quay lại]
    > minh
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > [Ủng hộ]
    < Nút này cũ rồi. Bác đang ở: ghi lợn nhựa nhà ông Minh.
      [Ghi tiếp]
    > 200k
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


@pytest.mark.buttons
def test_a_button_of_another_conversation(transcript: Ward) -> None:
    """Nút ở cuối việc trước vẫn làm việc ấy; đang dở việc khác thì hỏi.

    > lợn nhựa minh 350k góp 200k
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.640.000 đ.
      Cảm ơn ông Minh và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho ông Minh]
      [Ghi nhầm, sửa lại]
      [Xong]
    … 7 ngày sau
    > mai họp tổ lúc 8 giờ
    < Chưa rõ "mai họp tổ lúc 8 giờ" là việc gì.
      (việc cần làm)
    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > bà Tám
    < Bà Tám ủng hộ bao nhiêu?
      [Quay lại]
    > [Nhà tiếp theo]
    < Bác đang ghi ủng hộ của bà Tám, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    > [Bỏ, làm việc khác]
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    """


@pytest.mark.buttons
@pytest.mark.parametrize(
    "data", ["", ".", "x.9", "0.0", "/", "//", "/sualai", "/sualai x", "/x y z"]
)
def test_buttons_that_nobody_made(ward: Ward, data: str) -> None:
    """Whatever a callback carries, it is answered and breaks nothing."""
    said = ward.head.press(data)

    assert len(said) == 1
    assert said[0].buttons


@pytest.mark.parametrize("typed", ["thôi", "huy", "thôi để mai", "bỏ"])
def test_leaving_at_an_amount_is_asked_back(ward: Ward, typed: str) -> None:
    """No amount and no name: whether to go on is asked, and nothing is lost meanwhile."""
    for said in ("/ungho", "ông Huy ngõ 34", typed):
        ward.head.say(said)

    assert "Bác đang ghi ủng hộ" in ward.head.last.text
    ward.head.say("Ghi tiếp")
    assert "bao nhiêu" in ward.head.last.text
