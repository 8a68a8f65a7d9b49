"""Hỏi phường: asked, seen by the officers, answered in the chat."""

from datetime import date, time, timedelta

import pytest

from domain.accounts import Address
from domain.clock import at
from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward
from tests.house import Phone, texts

#: Monday's figures are told by then.
TUESDAY = at(date(2025, 9, 30), time(8))


@pytest.fixture(autouse=True)
def tuesday(ward: Ward) -> None:
    """It is Tuesday morning."""
    ward.house.stop_at(TUESDAY)


def put(phone: Phone, words: str) -> None:
    """Ask something without a photo."""
    for said in ("/hoidap", words, "không"):
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


def test_an_answer_is_kept_and_given_again(ward: Ward, tell: Tell) -> None:
    """Câu trả lời hay gặp: giữ lại với một cái tên, lần sau bấm là xong.

    hạnh> /hoidap
    < Bác muốn hỏi cán bộ hội điều gì ạ?
    > Bao giờ họp
    < Có ảnh gửi kèm không ạ?
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
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
    < Đã gửi cán bộ hội. Có trả lời là bác nhận được ở đây.
      [Các câu đã hỏi]
      [Xong]
    … đến 7:59 ngày 1/10/2025
    chính< Có 1 câu hỏi của bà con đang chờ trả lời.
      [Xem câu hỏi]
    … đến 8:00 ngày 1/10/2025
    chính< Câu hỏi từ thứ Ba 30/9 chưa ai trả lời.
      [Xem câu hỏi]
    … đến 20:00 ngày 3/10/2025
    """
