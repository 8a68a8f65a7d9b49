"""What is someone else's stays someone else's, whatever is typed, pressed or left open."""

import pytest

from domain.permissions import Role
from domain.units import UnitRef
from handlers import REGISTRY
from services import invites
from services.invites import Asked
from tests.handlers.conftest import Ward

NOT_YOURS = "Việc này người khác phụ trách"


@pytest.fixture
def neighbour(ward: Ward) -> UnitRef:
    """TDP 13, with a secret giver in its book and a member in its register."""
    unit = ward.house.chapter(ward.top, "TDP 13")
    ward.record(500_000, unit=unit, giver="Ông Kín")
    return unit


UNITS = [one.name for one in REGISTRY.by_name.values() if "unit" in one.takes]


@pytest.mark.parametrize("name", UNITS)
def test_a_unit_of_others_opens_nothing(ward: Ward, neighbour: UnitRef, name: str) -> None:
    """Ids are small numbers: whoever types another's meets a closed door, and no name."""
    lines = ward.count("ledger_lines")
    for said in (f"/{name} {neighbour.id} 1", "1", "đúng"):
        shown = ward.head.say(said)
        assert "Kín" not in f"{shown}"

    assert ward.count("ledger_lines") == lines


def test_a_receipt_is_shown_to_who_may_see_the_book(ward: Ward) -> None:
    """A helper sees the receipts of what they typed themselves, no others."""
    nam = ward.bring("nam", 7, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter))
    nam.say("/phieu 1")
    assert NOT_YOURS in nam.last.text
    for said in ("ủng hộ ông Huy 500k", "đúng", "/phieu 41"):
        nam.say(said)

    assert any("PHIẾU THU" in one.text for one in nam.screen)


def test_a_struck_receipt_is_given_to_nobody(ward: Ward) -> None:
    for said in ("/sualai 40", "chưa nhận tiền", "đúng", "/phieu 40"):
        ward.head.say(said)

    assert "đã gạch" in ward.head.last.text
    assert "PHIẾU THU" not in ward.head.last.text


def test_an_invite_ends_however_long_ago_its_code_was_asked_for(ward: Ward) -> None:
    """A question left open for half a year does not keep old invites alive."""
    stranger = ward.meet("lạ", 77)
    stranger.say("/mamoi")
    by = ward.house.actor(ward.officer)
    with ward.house.engine.begin() as db:
        asked = Asked(unit=ward.chapter, role=Role.HEAD, name=None, phone=None)
        code = invites.make(db, [asked], by=by)[0]
    ward.house.later(days=200)
    stranger.say(code)

    assert "hết hạn" in stranger.last.text


def test_a_role_taken_away_moves_no_money_into_another_book(ward: Ward, neighbour: UnitRef) -> None:
    """She chose TDP 12, and now heads TDP 13 alone: what she agreed to is asked again."""
    ward.bring("lan", 31, "Phạm Thị Lan", (Role.HEAD, ward.chapter), (Role.HEAD, neighbour))
    lan = ward.people["lan"]
    for said in ("/ungho", "TDP 12", "ông Thịnh", "5 triệu"):
        lan.say(said)
    lines = ward.count("ledger_lines")
    ward.house.take_role(lan, Role.HEAD, ward.chapter)
    lan.say("đúng")

    assert ward.count("ledger_lines") == lines


def test_names_that_turn_a_line_around_are_straightened(ward: Ward) -> None:
    """Marks of direction would show 1.230.000 as 000.032.1."""
    for said in ("ủng hộ ông A\u202en\u2066 1tr230", "đúng", "/soquy"):
        ward.head.say(said)

    assert "Ông An, Ủng hộ, 1.230.000 đ" in ward.head.last.text


# ---- whom the words may not have meant ---------------------------------------------------------


def test_nobody_is_taken_for_another(transcript: Ward) -> None:
    """Trong sổ chỉ có bà Hoa số 12: gõ tên na ná thì hỏi lại, không ghi nhầm người.

    > lợn nhựa bà Hòa số 12 350k góp 200k
    < Có phải nhà này không bác?
      [Nguyễn Thị Hoa, số 12]
      [Nhà khác]
      [Nhà chưa có trong sổ]
    > [Nhà chưa có trong sổ]
    < Thêm nhà: Bà Hòa, số 12. Đúng không bác?
      [Đúng, đi tiếp]
      [Sửa lại]
    > đúng rồi
    < Bác xem lại giúp:
      Bà Hòa, số 12
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > /huy
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    > lợn nhựa ông Hoa số 12 350k
    < Có phải nhà này không bác?
      [Nguyễn Thị Hoa, số 12]
      [Nhà khác]
      [Nhà chưa có trong sổ]
    > [Nguyễn Thị Hoa, số 12]
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    """
    assert transcript.count("ledger_lines") == 40


def test_what_stands_there_already_is_said(transcript: Ward) -> None:
    """Gõ lại y như lần trước: nói là đã có phiếu, vẫn ghi được nếu đúng là hai lần.

    > ủng hộ ông Huy 500k
    < Bác xem lại giúp:
      Ông Huy
      Ủng hộ quỹ: *500.000 đ*
      (Năm trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.940.000 đ.
      Cảm ơn ông Huy!
      [Người tiếp theo]
      [Phiếu cho ông Huy]
      [Ghi nhầm, sửa lại]
      [Xong]
    … 3 giờ sau
    > ủng hộ ông Huy 500k
    < Hôm ấy đã có phiếu 41 như thế này rồi. Ghi thêm lần nữa thì bấm "Đúng".
      Bác xem lại giúp:
      Ông Huy
      Ủng hộ quỹ: *500.000 đ*
      (Năm trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


def test_a_piggy_bank_of_another_family(transcript: Ward) -> None:
    """Ghi nhầm nhà: gạch phiếu cũ, ghi lại đúng nhà, không phải bịa lý do.

    > lợn nhựa bà Hoa số 12 350k góp 200k
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
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
      Cảm ơn bà Hoa và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho bà Hoa]
      [Ghi nhầm, sửa lại]
      [Xong]
    > [Ghi nhầm, sửa lại]
    < Phiếu 41, Bà Nguyễn Thị Hoa góp 200.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Nhầm nhà]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
    > [Nhầm nhà]
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Quay lại]
    > minh
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      Gạch phiếu 41 (200.000 đ)
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã sửa. Gạch phiếu 41, phiếu mới số 42.
      Quỹ chi hội có 12.640.000 đ.
      [Phiếu cho ông Minh]
      [Ghi nhầm, sửa lại]
      [Xong]
    > /soquy
    < *Sổ quỹ chi hội*
      Còn: *12.640.000 đ*
      Phiếu 42, 29/9: Ông Lê Văn Minh, Lợn nhựa, 200.000 đ
      Gạch phiếu 41, 29/9: -200.000 đ
      Phiếu 41, 29/9: Bà Nguyễn Thị Hoa, Lợn nhựa, 200.000 đ (đã gạch)
      Phiếu 40, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 39, 29/9: Người góp, Ủng hộ, 310.000 đ
      [Sửa một dòng]
      [Chốt sổ đến 29/9]
      [Xong]
    """


TAKING = [one.name for one in REGISTRY.by_name.values() if one.takes]
NUMBERS = ["9" * 25, str(1 << 63), str((1 << 63) - 1), "²", "-1", "0"]


@pytest.mark.parametrize("name", TAKING)
def test_a_number_nobody_was_given_is_no_letter_for_the_officers(ward: Ward, name: str) -> None:
    """However long it is: what no row can be called is answered like all that is not there."""
    for number in NUMBERS:
        for phone in (ward.officer, ward.head):
            shown = phone.say(f"/{name} {number} {number} {number}")
            assert shown or name == "dadoc"

    assert ward.count("inbox WHERE state <> 'done'") == 0
