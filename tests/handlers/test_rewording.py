"""An announcement's words put right in the chat: approved as the first were, by another officer."""

from datetime import time, timedelta

from domain.accounts import Address
from domain.clock import at
from domain.permissions import Role
from services.invites import Asked, make
from tests.handlers.conftest import Tell, Ward
from tests.handlers.test_announcement import come_to, neighbours, send, under_way, write
from tests.house import MONDAY, POOR, texts


def second(ward: Ward) -> None:
    """Cô Thu, an officer too."""
    ward.bring("thu", 3, "Vũ Thị Thu", (Role.OFFICER, ward.top), address=Address.CO)


def test_who_rewords_it_does_not_approve_it(ward: Ward, tell: Tell) -> None:
    """Cô Thu sửa lời tin anh Chính viết rồi xin gửi: anh Chính duyệt, cô thì không.

    thu> /dinhchinh 1
    < Lời mới là gì ạ? Cô gõ lại cả bài.
      Lời đang có:
      Mời họp
      [Để nguyên lời này]
    > [Để nguyên lời này]
    < 29/9 · Mời họp · bản nháp
      [Xin gửi]
      [Xem ai sẽ nhận]
      [Sửa lời]
      [Xem tin thử]
      [Việc khác]
    > [Sửa lời]
    < Lời mới là gì ạ? Cô gõ lại cả bài.
      Lời đang có:
      Mời họp
      [Để nguyên lời này]
    > Mời họp lúc 9 giờ
    < "Mời họp lúc 9 giờ"
      [Lưu, xem tin thử]
      [Sửa lại]
      [Để sau]
    > [Lưu, xem tin thử]
    < *Tin thử*, chưa gửi ai:
      Mời họp lúc 9 giờ
      Phường Bồ Đề, 29/9
      [Đã đọc]
    < Đã lưu, chưa gửi ai. Tin thử ở trên.
      29/9 · Mời họp lúc 9 giờ · bản nháp
      [Xin gửi]
      [Xem ai sẽ nhận]
      [Sửa lời]
      [Xem tin thử]
      [Việc khác]
    > [Xin gửi]
    < Gửi lúc nào ạ? Cô bấm, hoặc gõ, ví dụ 7h sáng mai, 29/9 7:00.
      [Gửi ngay]
      [Sáng mai 7:00]
      [Để sau]
    > thôi
    < 29/9 · Mời họp lúc 9 giờ · bản nháp
      [Xin gửi]
      [Xem ai sẽ nhận]
      [Sửa lời]
      [Xem tin thử]
      [Việc khác]
    > [Xin gửi]
    < Gửi lúc nào ạ? Cô bấm, hoặc gõ, ví dụ 7h sáng mai, 29/9 7:00.
      [Gửi ngay]
      [Sáng mai 7:00]
      [Để sau]
    > [Gửi ngay]
    < Gửi tới 1 người
      Nguyễn Thị Hạnh (TDP 12)
      Gửi ngay
      "Mời họp lúc 9 giờ"
      Người nhận bấm Đã đọc
      Xin Trần Văn Chính duyệt
      [Xin duyệt]
      [Sửa lại]
      [Để sau]
    > [Xin duyệt]
    < Đã xin duyệt. Chưa gửi ai.
      29/9 · Mời họp lúc 9 giờ · chờ duyệt
      [Xem ai sẽ nhận]
      [Rút về sửa]
      [Sửa lời]
      [Dừng hẳn]
    chính< Vũ Thị Thu xin duyệt thông báo gửi 1 nơi:
      "Mời họp lúc 9 giờ"
      Người nhận bấm Đã đọc
      Gửi ngay
      [Xem và duyệt]
    thu> /duyettin 1
    < Tin này cô viết hoặc xin gửi, xin để cán bộ khác duyệt.
      (việc cần làm)
    > /ketin 1
    < Mời họp lúc 9 giờ
      Bản 1, trước khi sửa:
      Mời họp
      [Xem thông báo]
    """
    second(ward)
    write(ward)
    ward.officer.look()
    tell()


def test_a_second_officer_agrees_to_a_correction(ward: Ward, tell: Tell) -> None:
    """Tin đã đi: đính chính chờ cán bộ thứ hai, xem trước đúng như người nhận sẽ thấy.

    chính> /dinhchinh 1
    < Lời đúng là gì ạ? Anh gõ lại cả bài.
      Lời đang có:
      Mời họp
      [Để nguyên lời này]
    > Mời họp lúc 9 giờ
    < Đính chính gửi 1 nơi đã nhận; nơi chưa nhận được lời mới:
      Đính chính: Mời họp lúc 9 giờ
      Phường Bồ Đề, 29/9
      Xin Vũ Thị Thu duyệt
      [Xin duyệt đính chính]
      [Sửa lại]
      [Để sau]
    > [Xin duyệt đính chính]
    < Đã xin duyệt đính chính. Phần chưa gửi dừng lại chờ duyệt.
      29/9 · Mời họp · tạm dừng · một người duyệt
      Đã gửi 1/2 · đã đọc 0 · không tới 0
      1 người chưa dùng trợ lý, cần gọi điện
      Đính chính chờ duyệt: "Mời họp lúc 9 giờ"
      [Bỏ đính chính này]
      [Dừng hẳn]
      [Cần gọi: 1]
      [1 người chưa xem]
      [Việc khác]
    thu< Trần Văn Chính xin duyệt đính chính gửi 1 nơi đã nhận:
      Đính chính: Mời họp lúc 9 giờ
      Phường Bồ Đề, 29/9
      Thay cho: "Mời họp"
      [Xem và duyệt]
    chính> /guitiep 1
    < Đính chính đang chờ duyệt. Anh duyệt hoặc bỏ đính chính trước đã.
      (việc cần làm)
    thu> [Xem và duyệt]
    < 29/9 · Mời họp · tạm dừng · một người duyệt
      Đã gửi 1/2 · đã đọc 0 · không tới 0
      1 người chưa dùng trợ lý, cần gọi điện
      Đính chính chờ duyệt: "Mời họp lúc 9 giờ"
      [Duyệt đính chính]
      [Bỏ đính chính này]
      [Dừng hẳn]
      [Cần gọi: 1]
      [Việc khác]
    > [Duyệt đính chính]
    < Đính chính gửi 1 nơi đã nhận; nơi chưa nhận được lời mới:
      Đính chính: Mời họp lúc 9 giờ
      Phường Bồ Đề, 29/9
      Thay cho: "Mời họp"
      Người nhận bấm Đã đọc
      [Duyệt, đính chính 1 nơi]
      [Để sau]
    > [Duyệt, đính chính 1 nơi]
    < Đang gửi đính chính. Lời cũ vẫn giữ để tra.
      29/9 · Mời họp lúc 9 giờ · đang gửi
      Đã gửi 1/2 · đã đọc 0 · không tới 0
      1 người chưa dùng trợ lý, cần gọi điện
      [Tạm dừng]
      [Dừng hẳn]
      [Cần gọi: 1]
      [1 người chưa xem]
      [Việc khác]
    hạnh< Đính chính: Mời họp lúc 9 giờ
      Phường Bồ Đề, 29/9
      [Đã đọc]
    lan< Mời họp lúc 9 giờ
      Phường Bồ Đề, 29/9
      [Đã đọc]
    """
    under_way(neighbours(ward))
    second(ward)
    come_to(ward, "sent")
    ward.officer.say("/tamdung 1")
    tell()


def test_a_correction_is_dropped(ward: Ward) -> None:
    send(neighbours(ward))
    ward.head.look()
    second(ward)
    for said in ("/dinhchinh 1", "Mời họp lúc 9 giờ", "xin duyệt đính chính", "/bodinhchinh 1"):
        ward.officer.say(said)

    assert "lời cũ giữ nguyên" in ward.officer.last.text
    assert ward.head.look() == []


def test_left_half_done_it_is_named(ward: Ward) -> None:
    write(ward)
    for said in ("/dinhchinh 1", "Mời họp lúc 9 giờ"):
        ward.officer.say(said)

    assert "đang sửa lời thông báo" in texts(ward.officer.say("/thongbao"))


def test_the_second_officer_sees_the_file(ward: Ward) -> None:
    """In the request and on the screen it leads to."""
    second(ward)
    for said in ("/vietthongbao", "Mời họp, xem giấy mời"):
        ward.officer.say(said)
    ward.officer.send_file("giay-moi.pdf", b"%PDF")
    for said in ("các chi hội trưởng", "cần bấm đã đọc", "lưu, xem tin thử"):
        ward.officer.say(said)
    for said in ("/xinduyet 1", "gửi ngay", "xin duyệt"):
        ward.officer.say(said)
    (asked,) = ward.people["thu"].look()
    (page,) = ward.people["thu"].say("/tinbao 1")

    for shown in (asked, page):
        assert shown.path is not None
        assert shown.path.read_bytes() == b"%PDF"
        assert "Người nhận bấm Đã đọc" in shown.text
    assert "Kèm:" in texts(ward.people["thu"].say("/duyettin 1"))


def test_words_changed_meanwhile_are_not_agreed_to_unseen(ward: Ward) -> None:
    """The summary of what leaves holds its words: others mean another yes."""
    second(ward)
    write(ward)
    for said in ("/xinduyet 1", "gửi ngay"):
        ward.officer.say(said)
    for said in ("/dinhchinh 1", "Mời họp lúc 9 giờ", "lưu, xem tin thử"):
        ward.people["thu"].say(said)
    shown = texts(ward.officer.say("xin duyệt"))

    assert "Mời họp lúc 9 giờ" in shown
    assert "Chưa gửi ai" not in shown


def test_a_photo_with_its_caption_begins_an_announcement(ward: Ward) -> None:
    ward.officer.say("/vietthongbao")
    if ward.channel == POOR:
        ward.officer.send_photo()
        assert "Đã giữ tệp gửi kèm" in ward.officer.last.text
        ward.officer.say("Mời họp")
    else:
        ward.officer.send_photo(caption="Mời họp")
    for said in ("các chi hội trưởng", "không cần"):
        ward.officer.say(said)
    assert "Kèm:" in ward.officer.last.text
    for said in ("lưu, xem tin thử", "/xinduyet 1", "gửi ngay", "gửi 1 nơi"):
        ward.officer.say(said)
    (got,) = ward.head.look()

    assert "Mời họp" in got.text
    assert got.path is not None
    assert got.path.read_bytes() == b"photo"


def test_places_nobody_has_come_in_for(ward: Ward, tell: Tell) -> None:
    """Chi hội chưa có ai dùng trợ lý: nói trước, nói sau, và có tên trong danh sách cần gọi.

    chính> /xinduyet 1
    < Gửi lúc nào ạ? Anh bấm, hoặc gõ, ví dụ 7h sáng mai, 29/9 7:00.
      [Gửi ngay]
      [Sáng mai 7:00]
      [Để sau]
    > [Gửi ngay]
    < Gửi tới 1 người
      Nguyễn Thị Hạnh (TDP 12)
      2 nơi chưa dùng trợ lý, cần gọi điện
      Gửi ngay
      "Mời họp"
      Người nhận bấm Đã đọc
      Chưa có cán bộ thứ hai: ghi "một người duyệt"
      [Gửi 1 nơi]
      [Sửa lại]
      [Để sau]
    > [Gửi 1 nơi]
    < Đã duyệt, đang gửi.
      [Xem thông báo]
      [Xong]
    < "Mời họp"
      Đã gửi 0/1 · đã đọc 0 · không tới 0
      [Xem thông báo]
    hạnh< Mời họp
      Phường Bồ Đề, 29/9
      [Đã đọc]
    chính> /tinbao 1
    < 29/9 · Mời họp · đang gửi · một người duyệt
      Đã gửi 1/1 · đã đọc 0 · không tới 0
      2 nơi chưa dùng trợ lý, cần gọi điện
      [Tạm dừng]
      [Dừng hẳn]
      [Cần gọi: 2]
      [1 người chưa xem]
      [Việc khác]
    > /goidien
    < Xin gọi điện giúp:
      29/9 · TDP 14, Đỗ Văn Sơn, 0912345678: chưa dùng trợ lý
      29/9 · TDP 15: chưa dùng trợ lý
      [Việc cần làm]
    """
    written_down, _ = (ward.house.chapter(ward.top, name) for name in ("TDP 14", "TDP 15"))
    with ward.house.engine.begin() as db:
        meant = Asked(unit=written_down, role=Role.HEAD, name="Đỗ Văn Sơn", phone="0912345678")
        make(db, [meant], by=ward.house.actor_in(db, ward.officer))
    write(ward)
    ward.officer.look()
    tell()


def test_nobody_is_woken_by_a_reminder(ward: Ward, tell: Tell) -> None:
    """Nửa đêm bấm Nhắc: nói rõ sáng mai mới gửi, và sáng mai gửi.

    chính> /nhacxem 1
    < Nhắc 2 người xem "Mời họp", mỗi ngày một lần.
      Gửi lúc 6:30 thứ Ba 30/9
      [Nhắc 2 người]
      [Để sau]
    > [Nhắc 2 người]
    < Đang giờ nghỉ: 6:30 thứ Ba 30/9 máy gửi 2 lời nhắc ạ.
      [Xem thông báo]
      [Xong]
    … đến 6:29 ngày 30/9/2025
    … đến 6:30 ngày 30/9/2025
    hạnh< Thông báo ngày 29/9 bác chưa bấm Đã đọc:
      Mời họp
      [Đã đọc]
    lan< Thông báo ngày 29/9 cô chưa bấm Đã đọc:
      Mời họp
      [Đã đọc]
    """
    send(neighbours(ward))
    for phone in ward.people.values():
        phone.look()
    ward.house.stop_at(at(MONDAY, time(23, 30)))
    ward.officer.say("/menu")
    tell()


def test_it_goes_on_in_the_morning(ward: Ward) -> None:
    under_way(neighbours(ward))
    ward.officer.say("/tamdung 1")
    ward.house.stop_at(at(MONDAY, time(22)))
    assert "6:30 thứ Ba 30/9 máy gửi tiếp" in texts(ward.officer.say("/guitiep 1"))
    assert ward.head.look() == []
    ward.house.walk_to(at(MONDAY + timedelta(days=1), time(6, 30)))

    assert "Mời họp" in texts(ward.head.look())


def test_a_name_is_called_once(ward: Ward) -> None:
    write(ward, "/vietthongbao", "Kính mời Bác {tên}", "không", "các chi hội trưởng", "không cần")
    for said in ("/xinduyet 1", "gửi ngay", "gửi 1 nơi"):
        ward.officer.say(said)

    assert "Kính mời Bác Hạnh" in texts(ward.head.look())
