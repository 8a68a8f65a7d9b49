"""Coming in: invites, consent, form of address, name; people without a role."""

import pytest

from domain.codes import fresh_code
from domain.invites import CODE_LENGTH
from domain.permissions import Role
from domain.units import UnitRef
from services import invites
from storage import accounts
from tests.handlers.conftest import Tell, Ward


def invite(
    ward: Ward, unit: UnitRef, role: Role = Role.HEAD, name: str | None = None
) -> dict[str, str]:
    """An invite, in the ways people type its code."""
    asked = invites.Asked(unit=unit, role=role, name=name)
    with ward.house.engine.begin() as db:
        code = invites.make(db, [asked], by=ward.house.actor_in(db, ward.officer))[0]
    spaced = f"{code[:4]} {code[4:]}"
    return {"mã": code, "mã_rời": spaced, "mã_thường": code.lower(), "kh_thường": f"kh{code}"}


@pytest.fixture
def chapter_13(ward: Ward) -> UnitRef:
    """A chapter whose head has not come in yet; cô Lan, bà Huệ, whom nobody knows."""
    ward.meet("lan", 31)
    ward.meet("huệ", 32)
    return ward.house.chapter(ward.top, "TDP 13")


def test_from_joining_to_the_first_receipt(ward: Ward, chapter_13: UnitRef, tell: Tell) -> None:
    """Chi hội mới tinh, từ lúc bấm lời mời đến phiếu thu đầu tiên: 10 lần gõ và bấm.

    lan> /start {mã}
    < Đây là trợ lý Khuyến học phường Bồ Đề: ghi quỹ, hội viên, việc của chi hội ngay trên
        điện thoại.
      Trợ lý giữ tên, số điện thoại và những gì gõ vào đây, chỉ để làm việc khuyến học.
      Không chia cho nơi khác. Xem, sửa, xin xóa lúc nào cũng được.
      [Đồng ý, bắt đầu]
      [Đọc cả bản]
      [Không đồng ý]
    > [Đồng ý, bắt đầu]
    < Xin phép gọi mình là…
      [Bác] [Cô] [Chú] [Ông]
      [Bà] [Anh] [Chị]
      [Quay lại]
    > [Cô]
    < Họ và tên là gì ạ?
      [Quay lại]
    > Trần Thị Lan
    < Chào cô Trần Thị Lan, chi hội trưởng TDP 13.
      *Việc cần làm*
      Tuần này chi hội chưa ghi gì.
      [Thu tiền]
      [Hội viên]
      [Sổ quỹ]
      [Hỏi phường]
      [Việc khác]
    > heo đất
    < Nhà nào mổ lợn? Cô gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > ong Huy ngo 34
    < Thêm nhà: Ông Huy, ngõ 34. Đúng không cô?
      [Đúng, đi tiếp]
      [Sửa lại]
    > [Đúng, đi tiếp]
    < Nhà ông Huy mổ lợn được bao nhiêu?
      [Quay lại]
    > 350k
    < Ông Huy góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > [Góp hết 350.000 đ]
    < Cô xem lại giúp:
      Ông Huy, ngõ 34
      Mổ lợn, góp hết vào quỹ: *350.000 đ*
      (Ba trăm năm mươi nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 1.
      Quỹ chi hội có 350.000 đ.
      Cảm ơn ông Huy và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho ông Huy]
      [Ghi nhầm, sửa lại]
      [Xong]
    """
    tell(known=invite(ward, chapter_13))

    assert ward.people["lan"].actions == 10


def test_from_joining_to_the_first_receipt_by_line(
    ward: Ward, chapter_13: UnitRef, tell: Tell
) -> None:
    """Cũng vậy, gõ một dòng: 7 lần.

    lan> /start {mã}
    < (hỏi đồng ý)
    > [Đồng ý, bắt đầu]
    < Xin phép gọi mình là…
      [Bác] [Cô] [Chú] [Ông]
      [Bà] [Anh] [Chị]
      [Quay lại]
    > [Bác]
    < Họ và tên là gì ạ?
      [Quay lại]
    > Trần Thị Lan
    < Chào bác Trần Thị Lan, chi hội trưởng TDP 13.
      (việc cần làm)
    > khui heo ông Huy ngõ 34 được 350k góp 200
    < Thêm nhà: Ông Huy, ngõ 34. Đúng không bác?
      [Đúng, đi tiếp]
      [Sửa lại]
    > [Đúng, đi tiếp]
    < Bác xem lại giúp:
      Ông Huy, ngõ 34
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 1.
      Quỹ chi hội có 200.000 đ.
      Cảm ơn ông Huy và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho ông Huy]
      [Ghi nhầm, sửa lại]
      [Xong]
    """
    tell(known=invite(ward, chapter_13))

    assert ward.people["lan"].actions == 7


def test_the_whole_text_is_read_first(ward: Ward, chapter_13: UnitRef, tell: Tell) -> None:
    """Đọc cả bản rồi mới đồng ý.

    lan> /start {mã}
    < (hỏi đồng ý)
    > [Đọc cả bản]
    < *Về việc giữ thông tin cá nhân*
      Ai giữ: Hội Khuyến học phường Bồ Đề.
      Giữ gì: họ tên, năm sinh, số điện thoại, nhà ở, là đảng viên hay không, khoản đã góp,
        danh hiệu học tập; của các cháu chỉ khi xin học bổng hoặc tuyên dương, có cha mẹ đồng ý.
      Để làm gì: ghi sổ hội viên, thu chi quỹ khuyến học, xét danh hiệu, học bổng, gửi thông báo.
        Không dùng vào việc khác.
      Ai xem được: chi hội của mình và cán bộ khuyến học. Người ngoài chỉ kiểm tra được một phiếu
        thu là thật hay không, không thấy tên.
      Ở đâu: trên máy của Hội. Tin nhắn đi qua ứng dụng nhắn tin mà mình đang dùng.
      Bao lâu: còn làm việc thì còn giữ; sổ thu chi giữ theo quy định kế toán; tên có thể xóa
        khỏi sổ khi được yêu cầu.
      Quyền của mình: xem, sửa, lấy bản sao, rút lại đồng ý, xin xóa, khiếu nại. Hội trả lời trong
        2 ngày làm việc.
      Đồng ý là tự nguyện. Rút lại lúc nào cũng được, việc đã làm trước đó vẫn còn giá trị.
      [Đồng ý, bắt đầu]
      [Không đồng ý]
    > [Đồng ý, bắt đầu]
    < Xin phép gọi mình là…
      [Bác] [Cô] [Chú] [Ông]
      [Bà] [Anh] [Chị]
      [Quay lại]
    > chị
    < Họ và tên là gì ạ?
      [Quay lại]
    > 0912345678
    < Chưa thấy tên. Gõ tên giúp.
      Họ và tên là gì ạ?
      [Quay lại]
    > Lan
    < Chào chị Lan, chi hội trưởng TDP 13.
      (việc cần làm)
    """
    tell(known=invite(ward, chapter_13))


def test_consent_is_refused(ward: Ward, chapter_13: UnitRef, tell: Tell) -> None:
    """Không đồng ý thì chưa giữ gì; lúc khác vẫn vào được bằng mã ấy.

    lan> /start {mã}
    < (hỏi đồng ý)
    > [Không đồng ý]
    < Chưa đồng ý thì chưa giữ gì của ai. Khi nào muốn dùng, gõ /start.
      [Bắt đầu]
    > alo
    < Đây là trợ lý Khuyến học phường Bồ Đề. Tra phiếu thu, hỏi phường thì bấm dưới đây; cán bộ hội
        xin gõ mã mời.
      [Tra phiếu thu]
      [Hỏi phường]
      [Có mã mời]
    > [Có mã mời]
    < Gõ mã mời, ví dụ KH 7K3Q M2XA.
    > KH {mã_rời}
    < (hỏi đồng ý)
    """
    tell(known=invite(ward, chapter_13))

    assert ward.count("consents") == 2  # those of the head and the officer


@pytest.mark.parametrize("typed", ["mã", "mã_rời", "mã_thường", "kh_thường"])
def test_a_code_is_typed_in_any_way(ward: Ward, chapter_13: UnitRef, typed: str) -> None:
    """With "KH" or without, in capitals or small letters, in one piece or two."""
    lan = ward.people["lan"]
    code = invite(ward, chapter_13)[typed]
    prefix = "KH " if typed == "mã_rời" else ""
    lan.say(f"{prefix}{code}")

    assert "Đồng ý, bắt đầu" in (lan.last.buttons or lan.last.text)


def test_a_code_lets_one_person_in(ward: Ward, chapter_13: UnitRef, tell: Tell) -> None:
    """Một mã một người: cô Lan bấm lại thì vào việc, bà Huệ thì phải có mã khác.

    lan> /start {mã}
    < (hỏi đồng ý)
    > [Đồng ý, bắt đầu]
    < Xin phép gọi mình là…
      [Bác] [Cô] [Chú] [Ông]
      [Bà] [Anh] [Chị]
      [Quay lại]
    > [Cô]
    < Họ và tên là gì ạ?
      [Quay lại]
    > Trần Thị Lan
    < Chào cô Trần Thị Lan, chi hội trưởng TDP 13.
      (việc cần làm)
    > /start {mã}
    < Cô đã có vai này ở TDP 13 rồi.
      (việc cần làm)
    huệ> /start {mã}
    < Mã mời này đã có người dùng rồi. Hỏi cán bộ hội xin mã mới.
      Gõ mã mời, ví dụ KH 7K3Q M2XA.
    > {mã_mới}
    < (hỏi đồng ý)
    """
    tell(known={**invite(ward, chapter_13), "mã_mới": invite(ward, chapter_13)["mã"]})


def test_someone_else_is_faster(ward: Ward, chapter_13: UnitRef, tell: Tell) -> None:
    """Hai người cùng một mã: người chậm hơn được báo, không bị bỏ rơi.

    huệ> /start {mã}
    < (hỏi đồng ý)
    > [Đồng ý, bắt đầu]
    < Xin phép gọi mình là…
      [Bác] [Cô] [Chú] [Ông]
      [Bà] [Anh] [Chị]
      [Quay lại]
    > [Bà]
    < Họ và tên là gì ạ?
      [Quay lại]
    … cô Lan vào bằng mã ấy
    > Phạm Thị Huệ
    < Mã mời này đã có người dùng rồi. Hỏi cán bộ hội xin mã mới.
      Gõ mã mời, ví dụ KH 7K3Q M2XA.
    """
    known = invite(ward, chapter_13)

    def come_in() -> None:
        lan = ward.people["lan"]
        for said in (f"/start {known['mã']}", "Đồng ý, bắt đầu", "Cô", "Lan"):
            lan.say(said)

    tell(known=known, meanwhile={"cô Lan vào bằng mã ấy": come_in})


def test_an_invite_expires(ward: Ward, chapter_13: UnitRef, tell: Tell) -> None:
    """Mã dùng được 30 ngày, kể cả ngày làm.

    … 29 ngày sau
    lan> {mã}
    < (hỏi đồng ý)
    … 1 ngày sau
    huệ> {mã}
    < Mã mời này hết hạn rồi. Hỏi cán bộ hội xin mã mới.
      Gõ mã mời, ví dụ KH 7K3Q M2XA.
    """
    tell(known=invite(ward, chapter_13))


def test_wrong_codes_until_the_limit(ward: Ward, chapter_13: UnitRef, tell: Tell) -> None:
    """Gõ nhầm một chữ thì không sao; năm mã lạ trong một giờ thì phải đợi.

    lan> /start
    < (người ngoài)
    > [Có mã mời]
    < Gõ mã mời, ví dụ KH 7K3Q M2XA.
    > 7K3QM2XB
    < Mã này chưa đúng, có thể sai một chữ. Xem lại giúp.
      Gõ mã mời, ví dụ KH 7K3Q M2XA.
    > {lạ1}
    < Không có mã mời này. Xem lại giúp, hoặc hỏi cán bộ hội.
      Gõ mã mời, ví dụ KH 7K3Q M2XA.
    > {lạ2}
    < Không có mã mời này. Xem lại giúp, hoặc hỏi cán bộ hội.
      Gõ mã mời, ví dụ KH 7K3Q M2XA.
    > {lạ3}
    < Không có mã mời này. Xem lại giúp, hoặc hỏi cán bộ hội.
      Gõ mã mời, ví dụ KH 7K3Q M2XA.
    > {lạ4}
    < Không có mã mời này. Xem lại giúp, hoặc hỏi cán bộ hội.
      Gõ mã mời, ví dụ KH 7K3Q M2XA.
    > {lạ5}
    < Không có mã mời này. Xem lại giúp, hoặc hỏi cán bộ hội.
      Gõ mã mời, ví dụ KH 7K3Q M2XA.
    > {mã}
    < Gõ nhầm nhiều lần quá. Một giờ nữa thử lại giúp.
      Gõ mã mời, ví dụ KH 7K3Q M2XA.
    … 61 phút sau
    > {mã}
    < (hỏi đồng ý)
    """
    strange = {f"lạ{number}": fresh_code(CODE_LENGTH) for number in range(1, 6)}
    tell(known={**invite(ward, chapter_13), **strange})


def test_a_named_invite_skips_the_name(ward: Ward, chapter_13: UnitRef, tell: Tell) -> None:
    """Cán bộ đã ghi tên trong danh sách thì không hỏi tên nữa.

    lan> /start {mã}
    < (hỏi đồng ý)
    > [Đồng ý, bắt đầu]
    < Xin phép gọi mình là…
      [Bác] [Cô] [Chú] [Ông]
      [Bà] [Anh] [Chị]
      [Quay lại]
    > [Cô]
    < Chào cô Trần Thị Lan, chi hội trưởng TDP 13.
      (việc cần làm)
    """
    tell(known=invite(ward, chapter_13, name="Trần Thị Lan"))

    assert ward.people["lan"].actions == 3


def test_the_honorific_is_not_said_twice(ward: Ward, chapter_13: UnitRef, tell: Tell) -> None:
    """Người ta hay gõ cả cách gọi: "ông Lân" thì tên là Lân.

    lan> {mã}
    < (hỏi đồng ý)
    > [Đồng ý, bắt đầu]
    < Xin phép gọi mình là…
      [Bác] [Cô] [Chú] [Ông]
      [Bà] [Anh] [Chị]
      [Quay lại]
    > [Ông]
    < Họ và tên là gì ạ?
      [Quay lại]
    > ông Lân
    < Chào ông Lân, chi hội trưởng TDP 13.
      (việc cần làm)
    """
    tell(known=invite(ward, chapter_13))


def test_a_known_person_takes_a_second_role(ward: Ward, chapter_13: UnitRef, tell: Tell) -> None:
    """Bác Hạnh kiêm thủ quỹ TDP 13: không hỏi lại gì, và từ đó việc nào cũng hỏi nơi nào.

    > /start {mã}
    < Chào bác Nguyễn Thị Hạnh, thủ quỹ TDP 13.
      (việc cần làm)
    > /heodat
    < Việc này của nơi nào? Bác bấm, hoặc gõ tên, ví dụ TDP 12.
      [TDP 12]
      [TDP 13]
    > [TDP 12]
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Quay lại]
    """
    tell(known=invite(ward, chapter_13, Role.TREASURER))

    assert ward.head.actions == 3


def test_the_same_role_twice(ward: Ward, tell: Tell) -> None:
    """Đã là chi hội trưởng TDP 12 rồi.

    > {mã}
    < Bác đã có vai này ở TDP 12 rồi.
      (việc cần làm)
    """
    tell(known=invite(ward, ward.chapter))


def test_a_person_without_a_role(ward: Ward, tell: Tell) -> None:
    """Người ngoài chỉ tra được phiếu thu; gõ gì cũng biết đây là đâu, vào bằng cách nào.

    lạ> xin chào
    < (người ngoài)
    > lợn nhựa bà Hoa 350k
    < (người ngoài)
    > /soquy
    < (người ngoài)
    > /trogiup
    < Tra phiếu thu: gõ /traphieu rồi gõ mã trên phiếu. Có mã mời: gõ /start rồi gõ mã.
      [Việc cần làm]
    """
    ward.meet("lạ", 77)
    tell()


def test_an_english_reader(ward: Ward, chapter_13: UnitRef, tell: Tell) -> None:
    """Someone reads English from the first screen to the first receipt.

    lan> /language
    < Muốn đổi gì ạ?
      [Tiếng Việt / English]
      [Cách gọi]
    > [Tiếng Việt / English]
    < Trợ lý nói tiếng gì ạ?
      [Tiếng Việt]
      [English]
      [Quay lại]
    > [English]
    < Changed. It is English from now on.
      (việc cần làm)
    > /start {mã}
    < This is the Learning Promotion assistant of phường Bồ Đề: the fund, the members and the
        chapter's work, right on your phone.
      It keeps your name, phone number and what you type here, only for the ward's learning
        promotion.
      Nothing is passed on. See it, correct it or have it erased at any time.
      [Agree and begin]
      [Read all of it]
      [I do not agree]
    > [Agree and begin]
    < How would you like to be called in Vietnamese?
      [Bác] [Cô] [Chú] [Ông]
      [Bà] [Anh] [Chị]
      [Go back]
    > [Cô]
    < What is your full name?
      [Go back]
    > Lan
    < Welcome, Lan, chapter head of TDP 13.
      (việc cần làm)
    > piggy bank
    < Which household opened its piggy bank? Type a name or house number.
      [Not in the register]
    > ông Huy ngõ 34
    < A new household: Ông Huy, ngõ 34. Is that right?
      [Right, go on]
      [Type it again]
    > [Right, go on]
    < How much was in the piggy bank of ông Huy?
      [Go back]
    > 350k
    < How much does Ông Huy give to the fund?
      [Give all 350,000 đ]
      [Keep it all at home]
      [Go back]
    > all of it
    < Is this right?
      Ông Huy, ngõ 34
      Piggy bank, all given to the fund: *350,000 đ*
      (Three hundred fifty thousand dong)
      [Right, record it]
      [Change something]
      [Never mind, leave it]
    > yes
    < Recorded. Receipt no. 1.
      The chapter fund has 350,000 đ.
      Thank you, ông Huy and the children!
      [Next household]
      [Receipt for ông Huy]
      [A slip, put it right]
      [Done]
    """
    tell(known=invite(ward, chapter_13))


@pytest.mark.buttons
def test_forms_of_address_stand_four_in_a_row(ward: Ward, chapter_13: UnitRef) -> None:
    """Seven short buttons in two rows, the way back below them."""
    lan = ward.people["lan"]
    lan.say(f"/start {invite(ward, chapter_13)['mã']}")
    lan.tap("Đồng ý, bắt đầu")

    assert lan.last.rows == [4, 3, 1]


def test_who_has_left_is_not_written_to(ward: Ward) -> None:
    """A role ends: from that day the books are closed to them."""
    ward.house.take_role(ward.head, Role.HEAD, ward.chapter)
    ward.head.say("/soquy")

    assert "12.440.000" not in ward.head.last.text
    with ward.house.engine.begin() as db:
        account = ward.house.account(db, ward.head)
        assert account.person is not None
        assert not accounts.powers(db, account.person, ward.house.today).holdings


def test_a_code_at_the_front_door(ward: Ward) -> None:
    """A stranger types a code with a slip in it: told so, not greeted as if nothing was said."""
    stranger = ward.meet("lạ", 88)
    stranger.say("kh 4tma md7g")

    assert "Mã này chưa đúng" in stranger.last.text or "Không có mã" in stranger.last.text


def test_a_fresh_link_is_taken_in_place_of_an_old_one(ward: Ward) -> None:
    """Also while the code is being asked for, because the first link had run out."""
    with ward.house.engine.begin() as db:
        asked = [invites.Asked(unit=ward.chapter, role=Role.HELPER, name="Lê Văn Hai")]
        by = ward.house.actor_in(db, ward.officer)
        old = invites.make(db, asked, by=by)[0]
    ward.house.later(days=31)
    with ward.house.engine.begin() as db:
        fresh = invites.make(db, asked, by=ward.house.actor_in(db, ward.officer))[0]
    stranger = ward.meet("hai", 77)

    stranger.say(f"/start {old}", f"/start {fresh}")

    assert "Đồng ý" in stranger.last.text + "".join(stranger.last.buttons)
