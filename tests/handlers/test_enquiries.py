"""Hỏi phường: asked, seen by the officers, answered in the chat."""

from datetime import date, time, timedelta

import pytest

from domain.accounts import Address
from domain.clock import at
from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward
from tests.house import RICH, Phone, texts

#: Monday's figures are told by then.
TUESDAY = at(date(2025, 9, 30), time(8))


@pytest.fixture(autouse=True)
def tuesday(ward: Ward) -> None:
    """It is Tuesday morning."""
    ward.house.stop_at(TUESDAY)


def put(phone: Phone, words: str) -> None:
    """Ask something without a photo."""
    for said in ("/hoidap", words, "không", "đúng"):
        phone.say(said)


def pass_minutes(ward: Ward, minutes: int) -> None:
    """Let time pass, and do what falls due."""
    ward.house.walk_to(ward.house.calendar.now() + timedelta(minutes=minutes))


def test_a_question_and_its_answer(transcript: Ward) -> None:
    """Bác Hạnh hỏi kèm ảnh; anh Chính có tin báo, xem, trả lời; bác nhận câu trả lời, hỏi thêm.

    > hỏi phường
    < Bác muốn hỏi cán bộ hội điều gì ạ?
    > Sổ chi hội ướt mưa,
    + ghi sang sổ mới được không?
    < Có ảnh gửi kèm không ạ?
      [Không có ảnh]
      [Quay lại]
    > (gửi ảnh)
    < Sẽ hỏi phường, có ảnh: "Sổ chi hội ướt mưa,
      ghi sang sổ mới được không?"
      [Gửi câu hỏi]
      [Sửa lại]
      [Thôi, không hỏi]
    > [Gửi câu hỏi]
    < Đã gửi cán bộ hội. Có trả lời là bác nhận được ở đây.
      [Các câu đã hỏi]
      [Xong]
    … đến 8:01 ngày 30/9/2025
    chính< Có 1 câu hỏi của bà con đang chờ trả lời.
      [Xem câu hỏi]
    chính> [Xem câu hỏi]
    < *1 câu đang chờ*
      1. Nguyễn Thị Hạnh: Sổ chi hội ướt mưa, ghi sang sổ mới được không?
      [Xem câu 1]
      [Xong]
    > [Xem câu 1]
    < (tệp anh.jpg)
      *Nguyễn Thị Hạnh, chi hội trưởng TDP 12* hỏi lúc 8:00:
      Sổ chi hội ướt mưa,
      ghi sang sổ mới được không?
      [Trả lời]
      [Các câu đang chờ]
    > [Trả lời]
    < Trả lời Nguyễn Thị Hạnh thế nào ạ?
    > Được bác ạ, bác giữ cả sổ cũ.
    < Sẽ trả lời Nguyễn Thị Hạnh:
      Được bác ạ, bác giữ cả sổ cũ.
      [Gửi trả lời]
      [Sửa lại]
      [Để sau]
    > [Gửi trả lời]
    < Đã trả lời Nguyễn Thị Hạnh.
      [Giữ để dùng lại]
      [Các câu đang chờ]
      [Xong]
    hạnh< Cán bộ hội trả lời câu bác hỏi, "Sổ chi hội ướt mưa, ghi sang sổ mới được không?":
      Được bác ạ, bác giữ cả sổ cũ.
      [Hỏi thêm]
      [Rõ rồi]
    hạnh> [Hỏi thêm]
    < Bác muốn hỏi thêm gì về câu "Sổ chi hội ướt mưa, ghi sang sổ mới được không?"?
    > Sổ mới xin ở đâu ạ
    < Có ảnh gửi kèm không ạ?
      [Không có ảnh]
      [Quay lại]
    > không
    < Sẽ hỏi phường: "Sổ mới xin ở đâu ạ"
      [Gửi câu hỏi]
      [Sửa lại]
      [Thôi, không hỏi]
    > [Gửi câu hỏi]
    < Đã gửi cán bộ hội. Có trả lời là bác nhận được ở đây.
      [Các câu đã hỏi]
      [Xong]
    chính> /ask
    < *1 câu đang chờ*
      1. Nguyễn Thị Hạnh: Sổ mới xin ở đâu ạ
      [Xem câu 1]
      [Xong]
    > [Xem câu 1]
    < Lần trước hỏi: "Sổ chi hội ướt mưa, ghi sang sổ mới được không?"
      Đã trả lời: "Được bác ạ, bác giữ cả sổ cũ."
      *Nguyễn Thị Hạnh, chi hội trưởng TDP 12* hỏi lúc 8:01:
      Sổ mới xin ở đâu ạ
      [Trả lời]
      [Các câu đang chờ]
    """
    assert transcript.count("enquiries") == 2


def test_a_question_in_several_ways(transcript: Ward) -> None:
    """Gõ luôn câu hỏi sau "cho hỏi"; gõ thêm lúc hỏi ảnh; xem lại, sửa, rồi mới gửi.

    > cho hỏi họp mấy giờ ạ
    < Có ảnh gửi kèm không ạ?
      [Không có ảnh]
      [Quay lại]
    > họp ở đâu nữa
    < Đã thêm vào câu hỏi. Có ảnh gửi kèm không ạ?
      [Không có ảnh]
    > không có ảnh
    < Sẽ hỏi phường: "họp mấy giờ ạ
      họp ở đâu nữa"
      [Gửi câu hỏi]
      [Sửa lại]
      [Thôi, không hỏi]
    > [Thôi, không hỏi]
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    > cho hỏi
    < Bác muốn hỏi cán bộ hội điều gì ạ?
    > cho hỏi
    < Bác muốn hỏi cán bộ hội điều gì ạ?
    > (gửi ảnh)
    < Đã nhận ảnh. Bác hỏi gì ạ?
    > Giấy này có đúng không ạ
    < Sẽ hỏi phường, có ảnh: "Giấy này có đúng không ạ"
      [Gửi câu hỏi]
      [Sửa lại]
      [Thôi, không hỏi]
    > [Gửi câu hỏi]
    < Đã gửi cán bộ hội. Có trả lời là bác nhận được ở đây.
      [Các câu đã hỏi]
      [Xong]
    """
    assert transcript.count("enquiries") == 1
    assert transcript.count("kept_files") == 1


def test_a_photo_with_words_below_is_a_question(ward: Ward) -> None:
    """What was typed below the photo is what is asked."""
    ward.head.say("/hoidap")
    ward.head.send_photo(caption="Mẫu này còn dùng không ạ")
    if ward.head.channel != RICH:  # there nothing stands below a photo
        ward.head.say("Mẫu này còn dùng không ạ")

    assert 'có ảnh: "Mẫu này còn dùng không ạ"' in ward.head.last.text


def test_an_answer_is_kept_and_given_again(ward: Ward, tell: Tell) -> None:
    """Câu trả lời hay gặp: giữ lại với một cái tên, lần sau bấm là xong.

    hạnh> /hoidap
    < Bác muốn hỏi cán bộ hội điều gì ạ?
    > Bao giờ họp
    < Có ảnh gửi kèm không ạ?
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Sẽ hỏi phường: "Bao giờ họp"
      [Gửi câu hỏi]
      [Sửa lại]
      [Thôi, không hỏi]
    > [Gửi câu hỏi]
    < Đã gửi cán bộ hội. Có trả lời là bác nhận được ở đây.
      [Các câu đã hỏi]
      [Xong]
    chính> /hoidap
    < *1 câu đang chờ*
      1. Nguyễn Thị Hạnh: Bao giờ họp
      [Xem câu 1]
      [Xong]
    > [Xem câu 1]
    < *Nguyễn Thị Hạnh, chi hội trưởng TDP 12* hỏi lúc 8:00:
      Bao giờ họp
      [Trả lời]
      [Các câu đang chờ]
    > [Trả lời]
    < Trả lời Nguyễn Thị Hạnh thế nào ạ?
    > 8 giờ sáng thứ Bảy ở nhà văn hóa.
    < Sẽ trả lời Nguyễn Thị Hạnh:
      8 giờ sáng thứ Bảy ở nhà văn hóa.
      [Gửi trả lời]
      [Sửa lại]
      [Để sau]
    > [Gửi trả lời]
    < Đã trả lời Nguyễn Thị Hạnh.
      [Giữ để dùng lại]
      [Các câu đang chờ]
      [Xong]
    hạnh< Cán bộ hội trả lời câu bác hỏi, "Bao giờ họp":
      8 giờ sáng thứ Bảy ở nhà văn hóa.
      [Hỏi thêm]
      [Rõ rồi]
    chính> [Giữ để dùng lại]
    < Đặt tên ngắn cho câu trả lời này, ví dụ: Mất sổ chi hội.
    > Giờ họp chi hội trưởng hằng tháng
    < Dài quá. Anh gõ gọn trong 26 chữ cái giúp.
      Đặt tên ngắn cho câu trả lời này, ví dụ: Mất sổ chi hội.
    > Giờ họp
    < Đã giữ câu trả lời "Giờ họp".
      [Các câu đang chờ]
      [Xong]
    hội viên> /hoidap
    < Muốn hỏi cán bộ hội điều gì ạ?
    > họp lúc mấy giờ
    < Có ảnh gửi kèm không ạ?
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Sẽ hỏi phường: "họp lúc mấy giờ"
      [Gửi câu hỏi]
      [Sửa lại]
      [Thôi, không hỏi]
    > [Gửi câu hỏi]
    < Đã gửi cán bộ hội. Có trả lời là nhận được ở đây.
      [Các câu đã hỏi]
      [Xong]
    chính> /caucho
    < *1 câu đang chờ*
      1. Lê Văn Tư: họp lúc mấy giờ
      [Xem câu 1]
      [Xong]
    > [Xem câu 1]
    < *Lê Văn Tư, hội viên TDP 12* hỏi lúc 8:00:
      họp lúc mấy giờ
      [Trả lời]
      [Câu trả lời sẵn]
      [Các câu đang chờ]
    > [Câu trả lời sẵn]
    < Dùng câu trả lời nào? Anh bấm, hoặc gõ một chữ để tìm.
      [Giờ họp]
    > nghỉ
    < Chưa có câu trả lời sẵn nào như thế. Anh gõ chữ khác giúp.
      [Giờ họp]
    > nha van hoa
    < Sẽ trả lời Lê Văn Tư:
      8 giờ sáng thứ Bảy ở nhà văn hóa.
      [Gửi trả lời]
      [Sửa lại]
      [Để sau]
    > [Gửi trả lời]
    < Đã trả lời Lê Văn Tư.
      [Giữ để dùng lại]
      [Các câu đang chờ]
      [Xong]
    hội viên< Cán bộ hội trả lời câu hỏi, "họp lúc mấy giờ":
      8 giờ sáng thứ Bảy ở nhà văn hóa.
      [Hỏi thêm]
      [Rõ rồi]
    """
    ward.bring("hội viên", 31, "Lê Văn Tư", (Role.MEMBER, ward.chapter))
    tell()


def test_a_stranger_agrees_first(ward: Ward, tell: Tell) -> None:
    """Người chưa có vai bấm Hỏi phường: hỏi đồng ý trước, rồi mới hỏi.

    lạ> alo
    < Đây là trợ lý Khuyến học phường Bồ Đề. Tra phiếu thu, hỏi phường thì bấm dưới đây; cán bộ hội
        xin gõ mã mời.
      [Tra phiếu thu]
      [Hỏi phường]
      [Có mã mời]
    > [Hỏi phường]
    < Đây là trợ lý Khuyến học phường Bồ Đề: ghi quỹ, hội viên, việc của chi hội ngay trên điện
        thoại.
      (hỏi đồng ý)
      [Đồng ý, bắt đầu]
      [Đọc cả bản]
      [Không đồng ý]
    > [Không đồng ý]
    < Chưa đồng ý thì chưa giữ gì của ai. Khi nào muốn dùng, gõ /start.
      [Bắt đầu]
    > [Bắt đầu]
    < Đây là trợ lý Khuyến học phường Bồ Đề: ghi quỹ, hội viên, việc của chi hội ngay trên điện
        thoại.
      (hỏi đồng ý)
      [Đồng ý, bắt đầu]
      [Đọc cả bản]
      [Không đồng ý]
    > [Đồng ý, bắt đầu]
    < Muốn hỏi cán bộ hội điều gì ạ?
      [Quay lại]
    > Con tôi có được học bổng không
    < Có ảnh gửi kèm không ạ?
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Sẽ hỏi phường: "Con tôi có được học bổng không"
      [Gửi câu hỏi]
      [Sửa lại]
      [Thôi, không hỏi]
    > [Gửi câu hỏi]
    < Đã gửi cán bộ hội. Có trả lời là nhận được ở đây.
      [Các câu đã hỏi]
      [Xong]
    chính> /hoidap
    < *1 câu đang chờ*
      1. Người chưa có tên: Con tôi có được học bổng không
      [Xem câu 1]
      [Xong]
    """
    ward.meet("lạ", 77)
    tell()
    assert ward.count("consents") == 3


def test_a_question_is_taken_back(transcript: Ward) -> None:
    """Hỏi rồi tự biết: xem các câu đã hỏi, rút câu đang chờ.

    > /hoidap
    < Bác muốn hỏi cán bộ hội điều gì ạ?
    > Mai có họp không
    < Có ảnh gửi kèm không ạ?
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Sẽ hỏi phường: "Mai có họp không"
      [Gửi câu hỏi]
      [Sửa lại]
      [Thôi, không hỏi]
    > [Gửi câu hỏi]
    < Đã gửi cán bộ hội. Có trả lời là bác nhận được ở đây.
      [Các câu đã hỏi]
      [Xong]
    > [Các câu đã hỏi]
    < *Các câu đã hỏi*
      1. Đang chờ: Mai có họp không
      [Rút câu 1]
      [Hỏi câu khác]
      [Xong]
    > [Rút câu 1]
    < Rút câu này, không hỏi nữa?
      Mai có họp không
      [Rút, không hỏi nữa]
      [Để sau]
    > [Rút, không hỏi nữa]
    < Đã rút câu hỏi.
      (việc cần làm)
    … đến 9:00 ngày 1/10/2025
    chính> /hoidap
    < Không còn câu nào chờ.
      [Xong]
    """
    assert transcript.count("enquiries") == 1


def test_two_officers_at_once(ward: Ward, tell: Tell) -> None:
    """Hai cán bộ cùng trả lời: người sau được báo là đã có người trả lời, không gửi nữa.

    hạnh> /hoidap
    < Bác muốn hỏi cán bộ hội điều gì ạ?
    > Mai có họp không
    < Có ảnh gửi kèm không ạ?
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Sẽ hỏi phường: "Mai có họp không"
      [Gửi câu hỏi]
      [Sửa lại]
      [Thôi, không hỏi]
    > [Gửi câu hỏi]
    < Đã gửi cán bộ hội. Có trả lời là bác nhận được ở đây.
      [Các câu đã hỏi]
      [Xong]
    chính> /traloi 1
    < Trả lời Nguyễn Thị Hạnh thế nào ạ?
    lan> /traloi 1
    < Trả lời Nguyễn Thị Hạnh thế nào ạ?
    > Có bác ạ
    < Sẽ trả lời Nguyễn Thị Hạnh:
      Có bác ạ
      [Gửi trả lời]
      [Sửa lại]
      [Để sau]
    chính> Không bác ạ
    < Sẽ trả lời Nguyễn Thị Hạnh:
      Không bác ạ
      [Gửi trả lời]
      [Sửa lại]
      [Để sau]
    lan> [Gửi trả lời]
    < Đã trả lời Nguyễn Thị Hạnh.
      [Giữ để dùng lại]
      [Các câu đang chờ]
      [Xong]
    hạnh< Cán bộ hội trả lời câu bác hỏi, "Mai có họp không":
      Có bác ạ
      [Hỏi thêm]
      [Rõ rồi]
    chính> [Gửi trả lời]
    < Câu này Phạm Thị Lan trả lời rồi:
      Có bác ạ
      [Các câu đang chờ]
      [Xong]
    """
    ward.bring("lan", 32, "Phạm Thị Lan", (Role.OFFICER, ward.top), address=Address.CHI)
    tell()


def test_officers_are_told_once_in_ten_minutes(ward: Ward) -> None:
    """Five questions in a minute are one message now, and one ten minutes later."""
    first, *others = (
        ward.bring(f"người {n}", 40 + n, "Lê Văn Tư", (Role.MEMBER, ward.chapter)) for n in range(5)
    )
    put(first, "Một câu")
    pass_minutes(ward, 1)
    assert "Có 1 câu hỏi của bà con đang chờ trả lời." in texts(ward.officer.look())
    for phone in others:
        put(phone, "Một câu")
    pass_minutes(ward, 5)
    assert ward.officer.look() == []
    pass_minutes(ward, 5)
    (told,) = ward.officer.look()
    assert "Có 5 câu hỏi của bà con đang chờ trả lời." in told.text


def test_a_reminder_after_a_working_day(transcript: Ward) -> None:
    """Một ngày làm việc chưa ai trả lời thì nhắc cán bộ, một lần.

    > /hoidap
    < Bác muốn hỏi cán bộ hội điều gì ạ?
    > Mai có họp không
    < Có ảnh gửi kèm không ạ?
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Sẽ hỏi phường: "Mai có họp không"
      [Gửi câu hỏi]
      [Sửa lại]
      [Thôi, không hỏi]
    > [Gửi câu hỏi]
    < Đã gửi cán bộ hội. Có trả lời là bác nhận được ở đây.
      [Các câu đã hỏi]
      [Xong]
    … đến 8:00 ngày 1/10/2025
    chính< Có 1 câu hỏi của bà con đang chờ trả lời.
      [Xem câu hỏi]
    … đến 8:10 ngày 1/10/2025
    chính< Câu hỏi từ thứ Ba 30/9 chưa ai trả lời.
      [Xem câu hỏi]
    … đến 20:00 ngày 3/10/2025
    """


def test_markup_in_a_question(ward: Ward) -> None:
    """What looks like markup is shown as it was typed, on both ends."""
    put(ward.head, '<b>Sổ</b> & "quỹ" {donor}')
    said = texts(ward.officer.say("/xemcau 1"))
    wanted = '<b>Sổ</b> & "quỹ" {donor}'
    if ward.channel == RICH:
        wanted = '&lt;b&gt;Sổ&lt;/b&gt; &amp; "quỹ" {donor}'

    assert wanted in said


def test_a_wall_of_text(ward: Ward) -> None:
    """A question of 1,500 letters arrives whole, also with a photo; a longer one is refused."""
    wall = "Đây là một câu hỏi dài. " * 62
    ward.head.say("/hoidap")
    assert "Dài quá" in texts(ward.head.say(wall + wall))
    ward.head.say(wall)
    ward.head.send_photo()
    ward.head.say("đúng")
    shown = ward.officer.say("/xemcau 1")

    assert texts(shown).count("Đây là một câu hỏi dài.") == 62
    assert sum(one.file is not None for one in shown) == 1


def test_a_flood_of_questions(ward: Ward) -> None:
    """A stranger may have five waiting; the sixth is refused with a way on."""
    stranger = ward.meet("lạ", 77)
    stranger.say("/hoidap")
    for said in ("Đồng ý, bắt đầu", "câu 0", "không", "đúng"):
        stranger.say(said)
    for number in range(1, 5):
        put(stranger, f"câu {number}")
    said = texts(stranger.say("/hoidap"))

    assert said.startswith("Đã có 5 câu chờ cán bộ hội trả lời.")
    assert ward.count("enquiries") == 5
    assert "5 câu đang chờ" in texts(ward.officer.say("/caucho"))
    assert "5. Người chưa có tên: câu 4" in texts(ward.officer.say("/caucho 3"))


def test_questions_of_others(ward: Ward) -> None:
    """A head, a member, a stranger read nobody's questions and answers, by whatever command."""
    put(ward.head, "Chuyện riêng của tôi")
    other = ward.house.chapter(ward.top, "TDP 13")
    people = [
        ward.bring("khác", 34, "Lê Thị Khác", (Role.HEAD, other)),
        ward.bring("thủ quỹ", 35, "Lê Thị Quỹ", (Role.TREASURER, ward.chapter)),
        ward.bring("hội viên", 36, "Lê Thị Viên", (Role.MEMBER, ward.chapter)),
        ward.meet("lạ", 77),
    ]
    for command in ("caucho", "xemcau 1", "traloi 1", "traloisan 1", "giucau 1", "rutcau 1"):
        for phone in people:
            said = texts([*phone.say(f"/{command}"), *phone.say("/hoidap 1"), *phone.say("/huy")])
            assert "Chuyện riêng" not in said, command
    for phone in people:
        assert "Chuyện riêng" not in texts(phone.say("/cauhoi"))
    assert "Chuyện riêng" in texts(ward.officer.say("/caucho"))


def test_an_officer_no_longer(ward: Ward) -> None:
    """The role taken away between question and yes, nothing is sent."""
    put(ward.head, "Mai có họp không")
    ward.officer.say("/traloi 1")
    ward.officer.say("Có")
    ward.house.take_role(ward.officer, Role.OFFICER, ward.top)
    ward.officer.say("Gửi trả lời")

    assert ward.head.look() == []
    assert ward.count("enquiries") == 1


@pytest.mark.parametrize("given", ["", "x", "0", "-1", "99999999999999999999", "²"])
def test_ids_that_are_none(ward: Ward, given: str) -> None:
    """A button that carries nothing of use is answered, and nothing breaks."""
    for command in ("xemcau", "traloi", "traloisan", "giucau", "rutcau", "ghiho", "ghixong"):
        assert ward.officer.say(f"/{command} {given}")
        assert ward.head.say(f"/{command} {given}")
    assert ward.officer.say(f"/caucho {given}")


@pytest.mark.buttons
def test_a_photo_too_large_for_a_question(ward: Ward) -> None:
    """Six megabytes are not fetched; the question is kept, and can go without."""
    ward.head.say("/hoidap")
    ward.head.say("Trang này ghi thế nào")
    assert "to quá 5 MB" in texts(ward.head.send_photo(b"x" * 6_000_000))
    assert "Đã thêm vào câu hỏi" in texts(ward.head.say("ảnh đây"))
    ward.head.say("không có")
    ward.head.say("đúng")

    assert ward.count("enquiries") == 1
    assert ward.count("kept_files") == 0
