"""Nhờ ghi hộ: a voice note or photo is kept, handed to somebody who writes it down, and told."""

import pytest

from domain.accounts import Address
from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward
from tests.house import Phone, texts


def test_a_voice_note_while_a_question_is_open(transcript: Ward) -> None:
    """Tin thoại lúc hỏi số tiền: giữ lại, nhờ ghi hộ, mà câu đang hỏi vẫn còn đó.

    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > ông Huy
    < Ông Huy ủng hộ bao nhiêu?
      [Quay lại]
    > (gửi tin thoại)
    < Đã giữ lời nhắn của bác. Máy chưa nghe được tiếng nói, nhờ bác gõ số tiền, hoặc để người ghi
        hộ.
      [Nhờ ghi hộ]
    > [Nhờ ghi hộ]
    < Đã nhờ Trần Văn Chính ghi hộ. Ghi xong bác có tin báo.
      Ông Huy ủng hộ bao nhiêu?
      [Quay lại]
    chính< (tệp tep.ogg)
      *Nguyễn Thị Hạnh, chi hội trưởng TDP 12* nhờ ghi hộ tin này cho TDP 12.
      [Ghi khoản thu]
      [Đã ghi xong]
    hạnh> 200k
    < Bác xem lại giúp:
      Ông Huy
      Ủng hộ quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.640.000 đ.
      Cảm ơn ông Huy!
      [Người tiếp theo]
      [Phiếu cho ông Huy]
      [Ghi nhầm, sửa lại]
      [Xong]
    chính> [Đã ghi xong]
    < Đã báo Nguyễn Thị Hạnh là ghi xong.
      (việc cần làm)
    hạnh< Trần Văn Chính đã ghi xong tin bác nhờ lúc 8:00. Bác xem lại sổ giúp.
      [Xong]
    """
    assert transcript.count("ledger_lines") == 41


def test_a_photo_of_a_page_goes_to_the_helper(ward: Ward, tell: Tell) -> None:
    """Ảnh trang sổ lúc chưa hỏi gì: nhờ cháu Nam ghi hộ; cháu ghi như thường, rồi báo xong.

    > (gửi ảnh)
    < Đã giữ ảnh. Bác tự ghi hay nhờ ghi hộ?
      [Tự ghi]
      [Nhờ người ghi hộ]
    > [Nhờ người ghi hộ]
    < Đã nhờ Nguyễn Văn Nam ghi hộ. Ghi xong bác có tin báo.
      (việc cần làm)
    nam< (tệp anh.jpg)
      *Nguyễn Thị Hạnh, chi hội trưởng TDP 12* nhờ ghi hộ tin này cho TDP 12.
      [Ghi khoản thu]
      [Đã ghi xong]
    nam> [Ghi khoản thu]
    < Ghi khoản nào ạ?
      [Lợn nhựa]
      [Ủng hộ]
      [Ngày lương]
    > [Ủng hộ]
    < Ai ủng hộ ạ? Gõ tên người, hoặc tên cơ quan, cửa hàng.
      [Quay lại]
    > ông Huy
    < Ông Huy ủng hộ bao nhiêu?
      [Quay lại]
    > 200k
    < Xem lại giúp:
      Ông Huy
      Ủng hộ quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > đúng
    < Đã ghi. Phiếu thu số 41.
      Cảm ơn ông Huy!
      [Người tiếp theo]
      [Phiếu cho ông Huy]
      [Xong]
    > /menu
    < *Việc cần làm*
      1 câu hỏi, tin nhờ ghi đang chờ.
      [Xem câu hỏi đang chờ]
      [Thu tiền]
      [Hội viên]
      [Hỏi phường]
      [Việc khác]
    > [Xem câu hỏi đang chờ]
    < *1 câu đang chờ*
      1. Nguyễn Thị Hạnh, TDP 12: nhờ ghi hộ
      [Xem câu 1]
      [Xong]
    > [Xem câu 1]
    < (tệp anh.jpg)
      *Nguyễn Thị Hạnh, chi hội trưởng TDP 12* nhờ ghi hộ tin này cho TDP 12.
      [Ghi khoản thu]
      [Đã ghi xong]
      [Các câu đang chờ]
    > [Đã ghi xong]
    < Đã báo Nguyễn Thị Hạnh là ghi xong.
      (việc cần làm)
    hạnh< Nguyễn Văn Nam đã ghi xong tin bác nhờ lúc 8:00. Bác xem lại sổ giúp.
      [Xong]
    """
    ward.bring("nam", 33, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter))
    tell()


def test_a_photo_kept_and_written_down_by_oneself(transcript: Ward) -> None:
    """Bấm Tự ghi: đang hỏi dở thì hỏi lại câu ấy, chưa hỏi gì thì bắt đầu ghi.

    > (gửi ảnh)
    < Đã giữ ảnh. Bác tự ghi hay nhờ ghi hộ?
      [Tự ghi]
      [Nhờ người ghi hộ]
    > [Tự ghi]
    < Bác ghi khoản nào ạ?
      [Lợn nhựa]
      [Ủng hộ]
      [Ngày lương]
    > [Ủng hộ]
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
      [Quay lại]
    > (gửi ảnh)
    < Đã giữ ảnh. Bác tự ghi hay nhờ ghi hộ?
      [Tự ghi]
      [Nhờ người ghi hộ]
    > [Tự ghi]
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
      [Quay lại]
    """
    assert transcript.officer.look() == []


@pytest.mark.buttons
def test_asked_twice_and_entered_twice(ward: Ward, tell: Tell) -> None:
    """Bấm nhờ hai lần, hai cán bộ cùng báo xong: chỉ tính một lần.

    > (gửi tin thoại)
    < Đã giữ lời nhắn của bác. Máy chưa nghe được tiếng nói, nhờ bác gõ chữ, hoặc để người ghi hộ.
      [Nhờ ghi hộ]
    > [Nhờ ghi hộ]
    < Đã nhờ cán bộ hội ghi hộ. Ghi xong bác có tin báo.
      (việc cần làm)
    chính< (tệp tep.ogg)
      *Nguyễn Thị Hạnh, chi hội trưởng TDP 12* nhờ ghi hộ tin này cho TDP 12.
      [Ghi khoản thu]
      [Đã ghi xong]
    lan< (tệp tep.ogg)
      *Nguyễn Thị Hạnh, chi hội trưởng TDP 12* nhờ ghi hộ tin này cho TDP 12.
      [Ghi khoản thu]
      [Đã ghi xong]
    hạnh> [Nhờ ghi hộ]
    < Tin này bác nhờ ghi rồi.
      (việc cần làm)
    lan> [Đã ghi xong]
    < Đã báo Nguyễn Thị Hạnh là ghi xong.
      (việc cần làm)
    hạnh< Phạm Thị Lan đã ghi xong tin bác nhờ lúc 8:00. Bác xem lại sổ giúp.
      [Xong]
    chính> [Đã ghi xong]
    < Tin này có người ghi xong rồi.
      (việc cần làm)
    """
    ward.bring("lan", 32, "Phạm Thị Lan", (Role.OFFICER, ward.top), address=Address.CHI)
    tell()


@pytest.mark.buttons
def test_what_stands_below_a_photo_is_kept_with_it(ward: Ward) -> None:
    """A caption reaches whoever writes the photo down."""
    ward.head.send_photo(caption="lợn nhựa <b>bà Hoa</b> 350k")
    ward.head.tap("Nhờ người ghi hộ")

    assert "lợn nhựa &lt;b&gt;bà Hoa&lt;/b&gt; 350k" in texts(ward.officer.look())


@pytest.mark.buttons
def test_a_photo_of_six_megabytes(ward: Ward) -> None:
    """It is not fetched, and its sender is told why; the open question is asked again."""
    head = ward.head
    head.say("/ungho")
    said = texts(head.send_photo(b"x" * 6_000_000))

    assert said.startswith("Chưa lấy được tệp này: to quá 5 MB")
    assert "Ai ủng hộ ạ?" in said
    assert ward.count("enquiries", "kept_files") == 0
    assert not (ward.house.folder / "files").exists()


@pytest.mark.buttons
def test_nothing_is_kept_of_those_who_record_nothing(ward: Ward) -> None:
    """A member, a stranger, an officer, someone who practises: as before, nothing is fetched."""
    member = ward.bring("hội viên", 31, "Lê Văn Tư", (Role.MEMBER, ward.chapter))
    ward.head.say("/tapghi")
    ward.head.say("Bắt đầu tập")
    for phone in (member, ward.meet("lạ", 77), ward.officer, ward.head):
        assert "Máy chưa nghe được tiếng nói" in texts(phone.send_voice())
        assert "Chỗ này cần gõ chữ" in texts(phone.send_photo())

    assert ward.count("enquiries", "kept_files") == 0
    assert not (ward.house.folder / "files").exists()


def test_only_the_newest_are_kept(ward: Ward) -> None:
    """Who hands nothing over fills nobody's disk: five stay, and five may wait."""
    for number in range(8):
        ward.head.send_photo(f"photo {number}".encode())
    assert ward.count("enquiries") == ward.count("kept_files") == 5
    for entry in range(4, 9):
        ward.head.say(f"/ghiho {entry}")
    ward.head.send_photo(b"one more")
    said = texts(ward.head.say("/ghiho 9"))

    assert "Đã có 5 câu chờ cán bộ hội trả lời." in said


def test_entries_of_others(ward: Ward) -> None:
    """Nobody hands over, sees or settles what is not theirs."""
    other = ward.house.chapter(ward.top, "TDP 13")
    head = ward.bring("khác", 34, "Lê Thị Khác", (Role.HEAD, other))
    helper = ward.bring("nam", 35, "Nguyễn Văn Nam", (Role.HELPER, other))
    stranger = ward.meet("lạ", 77)
    ward.head.send_voice()
    for phone in (head, helper, stranger, ward.officer):
        phone.say("/ghiho 1")
    assert waiting(ward) == 0
    ward.head.say("/ghiho 1")
    ward.officer.look()
    for phone in (head, helper, stranger, ward.head):
        said = texts([*phone.say("/ghixong 1"), *phone.say("/xemcau 1"), *phone.say("/caucho")])
        assert "tep.ogg" not in said
        assert "Đã báo" not in said

    assert waiting(ward) == 1


def test_a_no_leads_on(ward: Ward) -> None:
    """Who may not, or names what is gone, is told so above the first screen."""
    for command in ("/ghixong 1", "/ghiho 99", "/ghiho"):
        ward.head.say(command)
        shown = ward.head.last
        assert shown.choices > 1, command


def test_a_helper_who_helps_no_more(ward: Ward) -> None:
    """The role taken away, the old button does nothing."""
    helper = ward.bring("nam", 35, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter))
    ward.head.send_voice()
    ward.head.say("/ghiho 1")
    assert "nhờ ghi hộ" in texts(helper.look())
    ward.house.take_role(helper, Role.HELPER, ward.chapter)
    helper.say("/ghixong 1")

    assert waiting(ward) == 1


def waiting(ward: Ward) -> int:
    """How many entries wait for the officer."""
    said = texts(ward.officer.say("/caucho"))
    return said.count("nhờ ghi hộ")


def test_someone_with_a_question_open_is_written_to(ward: Ward) -> None:
    """An officer in the middle of something sees an entry, and their question stays open."""
    officer: Phone = ward.officer
    officer.say("/donvi")
    ward.head.send_voice()
    ward.head.say("/ghiho 1")
    assert "nhờ ghi hộ tin này" in texts(officer.look())
    said = texts(officer.say("/ghixong 1"))

    assert "Đã báo Nguyễn Thị Hạnh là ghi xong." in said
