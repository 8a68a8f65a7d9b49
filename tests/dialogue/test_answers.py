"""Answers given, taken back, changed; given too early; given when things have changed."""

import pytest
from sqlalchemy import text

from dialogue.questions import Money
from domain.accounts import Address
from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward


def test_back_at_every_question(transcript: Ward) -> None:
    """Quay lại ở từng câu, bấm hay gõ đều được.

    > thutien
    < Bác ghi khoản nào ạ?
      [Lợn nhựa]
      [Ủng hộ]
      [Ngày lương]
    > [Lợn nhựa]
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Quay lại]
    > bà hoa
    < Có hai nhà tên Hoa, bác chọn giúp:
      [Nguyễn Thị Hoa, số 12]
      [Trần Thị Hoa, ngõ 34/5]
      [Nhà khác]
    > quay lại
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Quay lại]
    > [Nhà chưa có trong sổ]
    < Bác gõ tên chủ nhà và số nhà, ví dụ: bà Lý số 7
    > quay lại
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Quay lại]
    > minh
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > 350
    < 350 nghìn phải không bác?
      [Đúng, 350.000 đ]
      [Số khác]
    > trở lại
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > 350k
    < Ông Minh góp vào quỹ bao nhiêu?
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
    > quay lai
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > [Quay lại]
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > [Quay lại]
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Quay lại]
    > [Quay lại]
    < Bác ghi khoản nào ạ?
      [Lợn nhựa]
      [Ủng hộ]
      [Ngày lương]
    """


def test_one_answer_is_changed_at_the_end(transcript: Ward) -> None:
    """Sửa một chỗ, những chỗ khác giữ nguyên; sửa số mổ được xuống thấp thì hỏi lại số góp.

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
    > [Sửa lại]
    < Bác sửa chỗ nào ạ?
      [Nhà]
      [Số mổ được]
      [Số góp quỹ]
      [Không sửa nữa]
    > [Nhà]
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > hoa số 12
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > sửa
    < Bác sửa chỗ nào ạ?
      [Nhà]
      [Số mổ được]
      [Số góp quỹ]
      [Không sửa nữa]
    > so mo duoc
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    > 150k
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 150.000 đ]
      [Để nhà hết]
      [Quay lại]
    > hết
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn, góp hết vào quỹ: *150.000 đ*
      (Một trăm năm mươi nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > cũng được
    < Bác chọn giúp một dòng dưới đây.
      Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn, góp hết vào quỹ: *150.000 đ*
      (Một trăm năm mươi nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Thôi, không ghi]
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    """
    assert transcript.count("ledger_lines") == 40


# ---- too early ---------------------------------------------------------------------------------


def test_nobody_agrees_to_what_was_not_shown(transcript: Ward) -> None:
    """Gõ liền hai câu, câu "đúng" gửi trước khi thấy bản xem lại: hỏi lại, không ghi.

    > lợn nhựa minh 350k góp 200k
    >> đúng
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > đúng
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.640.000 đ.
      Cảm ơn ông Minh và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho ông Minh]
      [Ghi nhầm, sửa lại]
      [Xong]
    """


def test_a_number_typed_ahead_is_no_choice(ward: Ward) -> None:
    """On the poorest channel "1" sent before the list was shown chooses nothing from it."""
    ward.head.say("lợn nhựa minh 350k góp 200k", "1")

    assert ward.count("ledger_lines") == 40


def test_several_answers_at_once(transcript: Ward) -> None:
    """Gõ liền mấy câu: từng câu trả lời từng câu hỏi, không câu nào mất.

    > /heodat
    >> minh
    >> 350k
    >> 200k
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
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


# ---- when things have changed ------------------------------------------------------------------


def test_the_summary_has_changed(ward: Ward, tell: Tell) -> None:
    """Trong lúc bác xem lại thì người khác ghi thêm: số quỹ khác, phải xem lại lần nữa.

    > /chotso
    < Chốt sổ đến hết ngày 29/9/2025.
      Quỹ còn *12.440.000 đ*. Tiền trong tay có đúng số này không bác?
      Chốt rồi, khoản đến muộn sẽ ghi sang ngày sau.
      [Đúng, chốt sổ]
      [Để sau]
    … cô Thuỷ ghi thêm 60 nghìn
    > [Đúng, chốt sổ]
    < Vừa có thay đổi, bác xem lại lần nữa giúp.
      Chốt sổ đến hết ngày 29/9/2025.
      Quỹ còn *12.500.000 đ*. Tiền trong tay có đúng số này không bác?
      Chốt rồi, khoản đến muộn sẽ ghi sang ngày sau.
      [Đúng, chốt sổ]
      [Để sau]
    > [Đúng, chốt sổ]
    < Đã chốt sổ đến hết ngày 29/9/2025.
      (việc cần làm)
    """
    role = (Role.HEAD, ward.chapter)
    thuy = ward.bring("thuỷ", 8, "Lê Thị Thuỷ", role, address=Address.CO)

    def record() -> None:
        for said in ("ủng hộ bà Tám 60k", "đúng"):
            thuy.say(said)

    tell(meanwhile={"cô Thuỷ ghi thêm 60 nghìn": record})


def test_the_household_was_renamed(ward: Ward, tell: Tell) -> None:
    """Trong lúc bác xem lại thì tên nhà vừa được sửa.

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
    … cán bộ sửa tên nhà
    > [Đúng, ghi sổ]
    < Vừa có thay đổi, bác xem lại lần nữa giúp.
      Bác xem lại giúp:
      Ông Lê Văn Mịnh, số 20
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
      Cảm ơn ông Mịnh và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho ông Mịnh]
      [Ghi nhầm, sửa lại]
      [Xong]
    """

    def rename() -> None:
        for said in ("/hogiadinh", "12", "minh", "ông Lê Văn Mịnh", "giữ địa chỉ này", "đúng"):
            ward.officer.say(said)

    tell(meanwhile={"cán bộ sửa tên nhà": rename})


def end_household(ward: Ward, name: str) -> None:
    """A family leaves the register."""
    with ward.house.engine.begin() as db:
        db.execute(
            text("UPDATE households SET ended_on = :day WHERE name = :name"),
            {
                "day": ward.house.today.isoformat()
                if db.dialect.name == "sqlite"
                else "2025-09-29",
                "name": name,
            },
        )


def test_a_choice_that_is_gone(ward: Ward) -> None:
    """The list has changed between question and answer: said so, and another way on."""
    head = ward.head
    for said in ("/heodat", "hoa"):
        head.say(said)
    end_household(ward, "Nguyễn Thị Hoa")
    shown = head.say("Nguyễn Thị Hoa, số 12")

    assert len(shown) == 1
    assert '""' not in shown[0].text
    assert "không còn" in shown[0].text
    head.say("Trần Thị Hoa")
    assert "Nhà bà Hoa mổ lợn được bao nhiêu?" in head.last.text


def test_an_answer_that_is_gone(ward: Ward) -> None:
    """A household that was chosen earlier has left: asked for again, nothing is written."""
    head = ward.head
    for said in ("/heodat", "hoa số 12", "350k", "200k"):
        head.say(said)
    end_household(ward, "Nguyễn Thị Hoa")
    head.say("đúng")

    assert "Nhà nào mổ lợn?" in head.last.text
    assert ward.count("ledger_lines") == 40
    head.say("minh")
    assert "Ông Lê Văn Minh, số 20" in head.last.text


def test_a_role_is_taken_away(ward: Ward, tell: Tell) -> None:
    """Đang ghi dở thì thôi làm chi hội trưởng: không ghi được nữa.

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
    … bác thôi làm chi hội trưởng
    > [Đúng, ghi sổ]
    < Việc này người khác phụ trách. Cần thì bác hỏi cán bộ hội.
      (người ngoài)
    > /heodat
    < Việc này người khác phụ trách. Cần thì bác hỏi cán bộ hội.
      (người ngoài)
    """

    def end() -> None:
        ward.house.take_role(ward.head, Role.HEAD, ward.chapter)

    tell(meanwhile={"bác thôi làm chi hội trưởng": end})
    assert ward.count("ledger_lines") == 40


def test_a_question_that_changed_is_asked_again(
    ward: Ward, tell: Tell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chương trình đổi cách giữ câu trả lời: hỏi lại câu ấy, câu khác giữ nguyên.

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
    … chương trình được cập nhật
    > 200k
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    """
    assert not ward.head.actions
    update = {"chương trình được cập nhật": lambda: monkeypatch.setattr(Money, "version", 2)}
    tell(meanwhile=update)


def test_midnight_in_between(transcript: Ward) -> None:
    """Bắt đầu hôm trước, xong hôm sau: vẫn là ngày hôm trước, và ngày ấy hiện ra.

    … 15 giờ sau
    > lợn nhựa minh 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    … 2 giờ sau
    > 200k
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20, ngày 29/9/2025
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
    > /soquy
    < *Sổ quỹ chi hội*
      Còn: *12.640.000 đ*
      Phiếu 41, 29/9: Ông Lê Văn Minh, Lợn nhựa, 200.000 đ
      (việc cần làm)
    """


def test_an_amount_behind_the_name(transcript: Ward) -> None:
    """Hỏi tên mà gõ cả số tiền: tên là tên, số tiền trả lời câu sau.

    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > ông Tạ 500k
    < Bác xem lại giúp:
      Ông Tạ
      Ủng hộ quỹ: *500.000 đ*
      (Năm trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


def test_another_task_where_a_name_is_asked_for(transcript: Ward) -> None:
    """Hỏi tên mà gõ cả câu của việc khác: làm việc ấy, không lấy câu làm tên.

    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
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
    """


def test_yes_in_plain_words(transcript: Ward) -> None:
    """Hỏi "phải không", trả lời bằng lời cũng được.

    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > bà Tám
    < Bà Tám ủng hộ bao nhiêu?
      [Quay lại]
    > 200
    < 200 nghìn phải không bác?
      [Đúng, 200.000 đ]
      [Số khác]
    > ừ đúng rồi
    < Bác xem lại giúp:
      Bà Tám
      Ủng hộ quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """
