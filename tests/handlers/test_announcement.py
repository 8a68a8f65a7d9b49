"""Announcements in the chat: written, tried out, approved, sent, confirmed, followed, corrected."""

from datetime import UTC, datetime, time

import pytest
from sqlalchemy import text

from domain.accounts import Address
from domain.announcement import AnnouncementId
from domain.clock import at
from domain.members import PersonId
from domain.permissions import Role
from services import readers, roles
from storage.accounts import Held
from tests.handlers.conftest import Tell, Ward
from tests.house import MONDAY, RICH, texts

#: Places stand in braces, as what a transcript uses again does.
PLACES = {word: f"{{{word}}}" for word in ("xyz", "tên", "quỹ")}
SENT = ("/vietthongbao", "Mời họp", "không kèm gì", "các chi hội trưởng", "cần bấm đã đọc")


def neighbours(ward: Ward) -> Ward:
    """TDP 13 with cô Lan, and a head who has never written to the assistant."""
    unit = ward.house.chapter(ward.top, "TDP 13")
    ward.bring("lan", 31, "Phạm Thị Lan", (Role.HEAD, unit), address=Address.CO)
    ward.house.head_without_account("Đỗ Văn Sơn", unit)
    return ward


def write(ward: Ward, *said: str) -> None:
    """An announcement written by the officer: number 1."""
    for one in (*(said or SENT), "lưu, xem tin thử"):
        ward.officer.say(one)


def send(ward: Ward) -> None:
    """The same, sent at once; nobody has looked at their phone yet but the officer."""
    write(ward)
    for one in ("/xinduyet 1", "gửi ngay", "gửi 3 nơi"):
        ward.officer.say(one)


def test_one_officer_writes_and_sends(ward: Ward, tell: Tell) -> None:
    """Một cán bộ viết, xem tin thử, xem ai nhận, gửi ngay; chi hội trưởng bấm Đã đọc.

    chính> /thongbao
    < Chưa có thông báo nào.
      [Viết thông báo]
      [Xong]
    > [Viết thông báo]
    < Thông báo nói gì ạ? Anh gõ cả bài trong một tin.
      Gõ {tên}, {đơn vị} thì máy điền cho từng người.
    > Kính mời {tên} ({đơn vị}) họp lúc 7h30 ngày 2/10.
    + Mang theo sổ của {xyz}.
    < Chưa có gì để điền vào {xyz}. Điền được: {tên}, {đơn vị}, {hội viên}, {chỉ tiêu hội viên},
        {quỹ}, {chỉ tiêu quỹ}, {gia đình học tập}, {chỉ tiêu gia đình học tập}, {dân số}, {số hộ}.
        Anh gõ lại cả bài giúp.
    > Kính mời {tên} ({đơn vị}) họp lúc 7h30 ngày 2/10.
    + Mang theo sổ <quỹ>, {1, 2}.
    < Có ảnh hay tệp gửi kèm không ạ?
      [Không kèm gì]
      [Quay lại]
    > [Không kèm gì]
    < Gửi cho ai ạ?
      [Các chi hội trưởng]
      [Tất cả, cả nhóm chat]
      [Nơi chưa có số tuần này]
      [Nhóm chat các nơi]
      [Chọn kỹ hơn]
      [Quay lại]
    > [Các chi hội trưởng]
    < Người nhận có cần bấm Đã đọc không ạ?
      [Cần bấm Đã đọc]
      [Không cần]
      [Quay lại]
    > [Cần bấm Đã đọc]
    < Gửi tới 3 người
      Nguyễn Thị Hạnh (TDP 12), Phạm Thị Lan (TDP 13), Đỗ Văn Sơn (TDP 13)
      1 người chưa dùng trợ lý, cần gọi điện
      "Kính mời {tên} ({đơn vị}) họp lúc 7h30 ngày 2/10.
      Mang theo sổ <quỹ>, {1, 2}."
      [Lưu, xem tin thử]
      [Sửa lại]
      [Thôi, không gửi]
    > [Lưu, xem tin thử]
    < *Tin thử*, chưa gửi ai:
      Kính mời anh Chính (phường Bồ Đề) họp lúc 7h30 ngày 2/10.
      Mang theo sổ <quỹ>, {1, 2}.
      Phường Bồ Đề, 29/9
      [Đã đọc]
    < Đã lưu, chưa gửi ai. Tin thử ở trên.
      29/9 · Kính mời {tên} ({đơn vị… · bản nháp
      [Xin gửi]
      [Xem ai sẽ nhận]
      [Sửa lời]
      [Xem tin thử]
      [Việc khác]
    > [Xin gửi]
    < Gửi lúc nào ạ? Anh bấm, hoặc gõ, ví dụ 7h sáng mai, 29/9 7:00.
      [Gửi ngay]
      [Sáng mai 7:00]
      [Để sau]
    > [Gửi ngay]
    < Gửi tới 3 người
      Nguyễn Thị Hạnh (TDP 12), Phạm Thị Lan (TDP 13), Đỗ Văn Sơn (TDP 13)
      1 người chưa dùng trợ lý, cần gọi điện
      Gửi ngay
      "Kính mời {tên} ({đơn vị}) họp lúc 7h30 ngày 2/10.
      Mang theo sổ <quỹ>, {1, 2}."
      Người nhận bấm Đã đọc
      Chưa có cán bộ thứ hai: ghi "một người duyệt"
      [Gửi 3 nơi]
      [Sửa lại]
      [Để sau]
    > [Gửi 3 nơi]
    < Đã duyệt, đang gửi.
      [Xem thông báo]
      [Xong]
    < "Kính mời {tên} ({đơn vị}) họp lúc 7h30 ngày 2/10. Mang theo…"
      Đã gửi 0/2 · đã đọc 0 · không tới 0
      [Xem thông báo]
    hạnh< Kính mời bác Hạnh (TDP 12) họp lúc 7h30 ngày 2/10.
      Mang theo sổ <quỹ>, {1, 2}.
      Phường Bồ Đề, 29/9
      [Đã đọc]
    lan< Kính mời cô Lan (TDP 13) họp lúc 7h30 ngày 2/10.
      Mang theo sổ <quỹ>, {1, 2}.
      Phường Bồ Đề, 29/9
      [Đã đọc]
    hạnh> [Đã đọc]
    < Đã ghi là bác đã đọc. Cảm ơn bác!
      [Việc cần làm]
    … màn hình theo dõi đổi
    chính< "Kính mời {tên} ({đơn vị}) họp lúc 7h30 ngày 2/10. Mang theo…"
      Gửi xong 2/2 · đã đọc 1 · không tới 0
      1 người chưa dùng trợ lý, cần gọi điện
      [Xem thông báo]
    chính> /tinbao 1
    < 29/9 · Kính mời {tên} ({đơn vị… · gửi xong · một người duyệt
      Gửi xong 2/2 · đã đọc 1 · không tới 0
      1 người chưa dùng trợ lý, cần gọi điện
      [Cần gọi: 1]
      [1 người chưa xem]
      [Đính chính]
      [Xem lời]
      [Việc khác]
    """
    tell(meanwhile={"màn hình theo dõi đổi": neighbours(ward).house.follow}, known=PLACES)


def test_a_second_officer_approves(ward: Ward, tell: Tell) -> None:
    """Có hai cán bộ: người viết hẹn giờ, người kia xem rồi duyệt; sáng hôm sau tin đi.

    chính> /xinduyet 1
    < Gửi lúc nào ạ? Anh bấm, hoặc gõ, ví dụ 7h sáng mai, 29/9 7:00.
      [Gửi ngay]
      [Sáng mai 7:00]
      [Để sau]
    > 22h
    < Từ 21:00 đến 6:30 không nhắn ai. Anh chọn giờ khác giúp, ví dụ 7h sáng mai.
      [Gửi ngay]
      [Sáng mai 7:00]
      [Để sau]
    > 28/9 7:00
    < Lúc ấy đã qua rồi. Anh chọn giờ khác giúp, ví dụ 7h sáng mai.
      [Gửi ngay]
      [Sáng mai 7:00]
      [Để sau]
    > hôm nào cũng được
    < Chưa rõ lúc nào. Anh gõ giúp ngày và giờ, ví dụ 29/9 7:00.
      [Gửi ngay]
      [Sáng mai 7:00]
      [Để sau]
    > 2h
    < 14:00 thứ Hai 29/9 phải không ạ?
      [Đúng, 14:00]
      [Giờ khác]
    > [Giờ khác]
    < Gửi lúc nào ạ? Anh bấm, hoặc gõ, ví dụ 7h sáng mai, 29/9 7:00.
      [Gửi ngay]
      [Sáng mai 7:00]
      [Để sau]
    > 7.30 sáng sớm mai
    < Gửi tới 3 người
      Nguyễn Thị Hạnh (TDP 12), Phạm Thị Lan (TDP 13), Đỗ Văn Sơn (TDP 13)
      1 người chưa dùng trợ lý, cần gọi điện
      Gửi lúc 7:30 thứ Ba 30/9
      "Mời họp"
      Người nhận bấm Đã đọc
      Xin Vũ Thị Thu duyệt
      [Xin duyệt]
      [Sửa lại]
      [Để sau]
    > [Xin duyệt]
    < Đã xin duyệt. Chưa gửi ai.
      30/9 · Mời họp · chờ duyệt
      [Xem ai sẽ nhận]
      [Rút về sửa]
      [Sửa lời]
      [Dừng hẳn]
    thu< Trần Văn Chính xin duyệt thông báo gửi 3 nơi:
      "Mời họp"
      Người nhận bấm Đã đọc
      Gửi lúc 7:30 thứ Ba 30/9
      [Xem và duyệt]
    chính> /duyettin 1
    < Tin này anh viết hoặc xin gửi, xin để cán bộ khác duyệt.
      (việc cần làm)
    thu> [Xem và duyệt]
    < 30/9 · Mời họp · chờ duyệt
      "Mời họp"
      Người nhận bấm Đã đọc
      [Duyệt tin này]
      [Xem ai sẽ nhận]
      [Trả lại người viết]
      [Sửa lời]
      [Dừng hẳn]
    > [Duyệt tin này]
    < Gửi tới 3 người
      Nguyễn Thị Hạnh (TDP 12), Phạm Thị Lan (TDP 13), Đỗ Văn Sơn (TDP 13)
      1 người chưa dùng trợ lý, cần gọi điện
      Gửi lúc 7:30 thứ Ba 30/9
      "Mời họp"
      Người nhận bấm Đã đọc
      [Duyệt, gửi 3 nơi]
      [Để sau]
    > [Duyệt, gửi 3 nơi]
    < Đã duyệt, gửi lúc 7:30 thứ Ba 30/9.
      [Xem thông báo]
      [Xong]
    > /duyettin 1
    < Thông báo này vừa có người khác quyết rồi. Cô mở lại để xem.
      (việc cần làm)
    … đến 6:59 ngày 30/9/2025
    chính< KHUYẾN HỌC BỒ ĐỀ · 22–28/9
      (việc cần làm)
    thu< KHUYẾN HỌC BỒ ĐỀ · 22–28/9
      (việc cần làm)
    … đến 7:30 ngày 30/9/2025
    chính< "Mời họp"
      Đã gửi 0/2 · đã đọc 0 · không tới 0
      [Xem thông báo]
    hạnh< Mời họp
      Phường Bồ Đề, 30/9
      [Đã đọc]
    lan< Mời họp
      Phường Bồ Đề, 30/9
      [Đã đọc]
    """
    neighbours(ward).bring("thu", 3, "Vũ Thị Thu", (Role.OFFICER, ward.top), address=Address.CO)
    write(ward)
    ward.officer.look()
    tell()


@pytest.mark.parametrize("said", ["gửi luôn", "gửi ngay", "bây giờ", "Gửi ngay ạ"])
def test_it_is_sent_at_once_by_words_too(ward: Ward, said: str) -> None:
    write(ward)
    ward.officer.say("/xinduyet 1")

    assert "Gửi ngay" in texts(ward.officer.say(said))


def test_what_waits_for_a_second_officer(ward: Ward, tell: Tell) -> None:
    """Thông báo chờ duyệt đứng ngay ở việc cần làm của cán bộ kia, không ở của người viết.

    thu> /menu
    < *Việc cần làm*
      1 thông báo chờ cô quyết.
      [Xem thông báo chờ]
      [Tổng hợp]
      [Thông báo]
      [Chi hội, đơn vị]
      [Việc khác]
    > [Xem thông báo chờ]
    < 29/9 · Mời họp · chờ duyệt
      "Mời họp"
      Người nhận bấm Đã đọc
      [Duyệt tin này]
      [Xem ai sẽ nhận]
      [Trả lại người viết]
      [Sửa lời]
      [Dừng hẳn]
    > [Trả lại người viết]
    < Vì sao trả lại ạ? Trần Văn Chính sẽ đọc được.
      [Không ghi vì sao]
    > Chưa ghi họp ở đâu, và ai mang sổ.
    < Đã trả lại bản nháp, chưa gửi ai. Trần Văn Chính có tin báo.
      29/9 · Mời họp · bản nháp
      [Xin gửi]
      [Xem ai sẽ nhận]
      [Sửa lời]
      [Xem tin thử]
      [Việc khác]
    chính< Vũ Thị Thu trả lại thông báo "Mời họp":
      "Chưa ghi họp ở đâu, và ai mang sổ."
      [Xem thông báo]
    chính> [Xem thông báo]
    < 29/9 · Mời họp · bản nháp
      [Xin gửi]
      [Xem ai sẽ nhận]
      [Sửa lời]
      [Xem tin thử]
      [Việc khác]
    > /menu
    < Việc cần làm: chưa có gì.
      [Tổng hợp]
      [Thông báo]
      [Chi hội, đơn vị]
      [Hội viên]
      [Việc khác]
    thu> /tralaitin 1
    < Thông báo này vừa có người khác quyết rồi. Cô mở lại để xem.
      (việc cần làm)
    """
    thu = ward.bring("thu", 3, "Vũ Thị Thu", (Role.OFFICER, ward.top), address=Address.CO)
    write(ward)
    for said in ("/xinduyet 1", "gửi ngay", "xin duyệt"):
        ward.officer.say(said)
    thu.look()
    tell()


def test_a_draft_is_returned_without_a_reason(ward: Ward, tell: Tell) -> None:
    """Không ghi vì sao thì người viết vẫn biết; tự rút về thì không hỏi gì, không nhắn ai.

    thu> /tralaitin 1
    < Vì sao trả lại ạ? Trần Văn Chính sẽ đọc được.
      [Không ghi vì sao]
    > [Không ghi vì sao]
    < Đã trả lại bản nháp, chưa gửi ai. Trần Văn Chính có tin báo.
      29/9 · Mời họp · bản nháp
      [Xin gửi]
      [Xem ai sẽ nhận]
      [Sửa lời]
      [Xem tin thử]
      [Việc khác]
    chính< Vũ Thị Thu trả lại thông báo "Mời họp", không ghi vì sao.
      [Xem thông báo]
    … chính xin duyệt lại
    chính> /tralaitin 1
    < Đã rút về bản nháp, chưa gửi ai.
      29/9 · Mời họp · bản nháp
      [Xin gửi]
      [Xem ai sẽ nhận]
      [Sửa lời]
      [Xem tin thử]
      [Việc khác]
    """
    thu = ward.bring("thu", 3, "Vũ Thị Thu", (Role.OFFICER, ward.top), address=Address.CO)
    write(ward)

    def submit() -> None:
        for said in ("/xinduyet 1", "gửi ngay", "xin duyệt"):
            ward.officer.say(said)
        thu.look()

    submit()
    tell(meanwhile={"chính xin duyệt lại": submit})


def test_whose_writer_is_gone_is_returned_all_the_same(ward: Ward) -> None:
    """The writer is no officer any more: nobody is told, and that is said."""
    thu = ward.bring("thu", 3, "Vũ Thị Thu", (Role.OFFICER, ward.top), address=Address.CO)
    write(ward)
    for said in ("/xinduyet 1", "gửi ngay", "xin duyệt"):
        ward.officer.say(said)
    ward.house.take_role(ward.officer, Role.OFFICER, ward.top)
    ward.officer.look()
    thu.look()
    said = texts(thu.say("/tralaitin 1") + thu.say("Thiếu nơi họp"))

    assert "Chưa báo được Trần Văn Chính, nhờ cô nói giúp." in said
    assert ward.officer.look() == []


def test_an_audience_chosen_closely(ward: Ward, tell: Tell) -> None:
    """Chọn kỹ: từng vai, từng nơi, có nhóm chat hay không.

    chính> /vietthongbao
    < Thông báo nói gì ạ? Anh gõ cả bài trong một tin.
      Gõ {tên}, {đơn vị} thì máy điền cho từng người.
    > Mời họp
    < Có ảnh hay tệp gửi kèm không ạ?
      [Không kèm gì]
      [Quay lại]
    > không
    < Gửi cho ai ạ?
      [Các chi hội trưởng]
      [Tất cả, cả nhóm chat]
      [Nơi chưa có số tuần này]
      [Nhóm chat các nơi]
      [Chọn kỹ hơn]
      [Quay lại]
    > [Chọn kỹ hơn]
    < Những ai ạ? Anh bấm lần lượt, hoặc gõ một dòng, cách nhau dấu phẩy.
      [Cán bộ khuyến học]
      [Chi hội trưởng]
      [Thủ quỹ]
      [Xem thêm]
      [Quay lại]
    > [Chi hội trưởng]
    < Đã chọn: chi hội trưởng. Còn ai nữa không ạ?
      [Đủ rồi]
      [Cán bộ khuyến học]
      [Thủ quỹ]
      [Người thu]
      [Xem thêm]
      [Quay lại]
    > [Thủ quỹ]
    < Đã chọn: chi hội trưởng, thủ quỹ. Còn ai nữa không ạ?
      [Đủ rồi]
      [Cán bộ khuyến học]
      [Người thu]
      [Người ghi hộ]
      [Xem thêm]
      [Quay lại]
    > [Đủ rồi]
    < Ở những nơi nào ạ?
      [Tất cả các nơi]
      [Chi hội]
      [Dòng họ]
      [Trường, cơ quan]
      [Chỉ một số nơi]
      [Quay lại]
    > [Chỉ một số nơi]
    < Những nơi nào ạ? Anh gõ tên, cách nhau dấu phẩy, ví dụ TDP 5, TDP 12.
      [Quay lại]
    > tdp 13, tdp 99
    < Chưa thấy nơi nào tên "tdp 99". Anh gõ lại giúp, ví dụ TDP 12.
      [Quay lại]
    > tdp13
    < Có nhắn cả vào nhóm chat của các nơi ấy không ạ?
      [Nhắn cả nhóm chat]
      [Chỉ nhắn từng người]
      [Quay lại]
    > [Chỉ nhắn từng người]
    < Người nhận có cần bấm Đã đọc không ạ?
      [Cần bấm Đã đọc]
      [Không cần]
      [Quay lại]
    > [Không cần]
    < Gửi tới 2 người
      Phạm Thị Lan (TDP 13), Đỗ Văn Sơn (TDP 13)
      1 người chưa dùng trợ lý, cần gọi điện
      "Mời họp"
      [Lưu, xem tin thử]
      [Sửa lại]
      [Thôi, không gửi]
    """
    neighbours(ward)
    tell(known=PLACES)


def test_nobody_to_send_to(ward: Ward, tell: Tell) -> None:
    """Chưa có nhóm nào được gắn: hỏi lại gửi cho ai, lời đã gõ còn nguyên.

    chính> [Nhóm chat các nơi]
    < Người nhận có cần bấm Đã đọc không ạ?
      [Cần bấm Đã đọc]
      [Không cần]
      [Quay lại]
    > [Không cần]
    < Chưa có ai như thế để gửi.
      Gửi cho ai ạ?
      [Các chi hội trưởng]
      [Tất cả, cả nhóm chat]
      [Nơi chưa có số tuần này]
      [Nhóm chat các nơi]
      [Chọn kỹ hơn]
      [Quay lại]
    > [Các chi hội trưởng]
    < Gửi tới 1 người
      Nguyễn Thị Hạnh (TDP 12)
      "Mời họp"
      [Lưu, xem tin thử]
      [Sửa lại]
      [Thôi, không gửi]
    """
    for said in ("/vietthongbao", "Mời họp", "không kèm gì"):
        ward.officer.say(said)
    tell()


def test_where_nobody_has_come_in_yet_all_are_called(ward: Ward, tell: Tell) -> None:
    """Nơi nhận chưa có ai dùng trợ lý: không gửi được ai, nhưng có danh sách để gọi.

    chính> /xinduyet 1
    < Gửi lúc nào ạ? Anh bấm, hoặc gõ, ví dụ 7h sáng mai, 29/9 7:00.
      [Gửi ngay]
      [Sáng mai 7:00]
      [Để sau]
    > [Gửi ngay]
    < 1 nơi chưa dùng trợ lý, cần gọi điện
      Gửi ngay
      "Mời họp"
      Chưa có cán bộ thứ hai: ghi "một người duyệt"
      [Đúng, lập danh sách gọi]
      [Sửa lại]
      [Để sau]
    > [Đúng, lập danh sách gọi]
    < Đã duyệt. Không nhắn được ai; tới giờ gửi, anh mở thông báo để xem danh sách gọi.
      [Xem thông báo]
      [Xong]
    < "Mời họp"
      Đã gửi 0/0 · không tới 0
      [Xem thông báo]
    > [Xem thông báo]
    < 29/9 · Mời họp · đang gửi · một người duyệt
      Đã gửi 0/0 · không tới 0
      1 nơi chưa dùng trợ lý, cần gọi điện
      [Tạm dừng]
      [Dừng hẳn]
      [Cần gọi: 1]
      [Đính chính]
      [Việc khác]
    > [Cần gọi: 1]
    < Chưa tới:
      TDP 13: chưa dùng trợ lý
      [Gửi lại ai chưa tới]
      [Để sau]
    """
    ward.house.chapter(ward.top, "TDP 13")
    whom = ("chọn kỹ hơn", "chi hội trưởng", "đủ rồi", "chỉ một số nơi", "tdp 13")
    write(ward, *SENT[:3], *whom, "chỉ nhắn từng người", "không cần")

    tell()


def test_a_file_goes_with_it(ward: Ward) -> None:
    for said in ("/vietthongbao", "Mời họp, xem giấy mời"):
        ward.officer.say(said)
    ward.officer.send_file("giay-moi.zip", b"PK")
    assert "chưa nhận được" in ward.officer.last.text
    ward.officer.send_file("giay-moi.pdf", b"%PDF")
    for said in ("các chi hội trưởng", "không cần"):
        ward.officer.say(said)
    assert "Kèm:" in ward.officer.last.text
    for said in ("lưu, xem tin thử", "/xinduyet 1", "gửi ngay", "gửi 1 nơi"):
        ward.officer.say(said)
    (got,) = ward.head.look()

    assert "Mời họp, xem giấy mời" in got.text
    assert got.file is not None
    assert got.path is not None
    assert got.path.read_bytes() == b"%PDF"


def test_pause_and_stop(ward: Ward, tell: Tell) -> None:
    """Tạm dừng, gửi tiếp, rồi dừng hẳn: ai chưa nhận thì không nhận nữa.

    chính> /tamdung 1
    < "Mời họp"
      Đã gửi 0/2 · đã đọc 0 · không tới 0
      [Xem thông báo]
    < Đã tạm dừng.
      29/9 · Mời họp · tạm dừng · một người duyệt
      Đã gửi 0/2 · đã đọc 0 · không tới 0
      1 người chưa dùng trợ lý, cần gọi điện
      [Gửi tiếp]
      [Dừng hẳn]
      [Cần gọi: 1]
      [Đính chính]
      [Việc khác]
    > [Dừng hẳn]
    < Dừng hẳn "Mời họp"?
      Đã gửi 0, còn lại không gửi nữa.
      [Dừng hẳn, không gửi nữa]
      [Để sau]
    > [Dừng hẳn, không gửi nữa]
    < Đã dừng, không gửi thêm ai.
      [Xem thông báo]
      [Thông báo]
    > /guitiep 1
    < Thông báo này vừa có người khác quyết rồi. Anh mở lại để xem.
      (việc cần làm)
    """
    under_way(neighbours(ward))
    tell()


def under_way(ward: Ward) -> None:
    """It is nine o'clock, and it is on its way to everybody."""
    write(ward)
    for said in ("/xinduyet 1", "9h", "gửi 3 nơi"):
        ward.officer.say(said)
    ward.house.stop_at(at(MONDAY, time(9)))
    ward.house.announce()


def test_it_is_corrected(ward: Ward, tell: Tell) -> None:
    """Bác Hạnh đã nhận, cô Lan chưa: bác nhận đính chính, cô nhận ngay lời đúng.

    chính> /tamdung 1
    < "Mời họp"
      Đã gửi 0/2 · đã đọc 0 · không tới 0
      [Xem thông báo]
    < Đã tạm dừng.
      29/9 · Mời họp · tạm dừng · một người duyệt
      Đã gửi 1/2 · đã đọc 0 · không tới 0
      1 người chưa dùng trợ lý, cần gọi điện
      [Gửi tiếp]
      [Dừng hẳn]
      [Cần gọi: 1]
      [1 người chưa xem]
      [Việc khác]
    > /dinhchinh 1
    < Lời đúng là gì ạ? Anh gõ lại cả bài.
      Lời đang có:
      Mời họp
      [Để nguyên lời này]
    > Mời họp lúc 9 giờ
    < Đính chính gửi 1 nơi đã nhận; nơi chưa nhận được lời mới:
      Đính chính: Mời họp lúc 9 giờ
      Phường Bồ Đề, 29/9
      Chưa có cán bộ thứ hai: ghi "một người duyệt"
      [Đính chính 1 nơi]
      [Sửa lại]
      [Để sau]
    > [Đính chính 1 nơi]
    < Đang gửi đính chính. Lời cũ vẫn giữ để tra.
      29/9 · Mời họp lúc 9 giờ · tạm dừng · một người duyệt
      Đã gửi 1/2 · đã đọc 0 · không tới 0
      1 người chưa dùng trợ lý, cần gọi điện
      [Gửi tiếp]
      [Dừng hẳn]
      [Cần gọi: 1]
      [1 người chưa xem]
      [Việc khác]
    > [Gửi tiếp]
    < Gửi tiếp.
      29/9 · Mời họp lúc 9 giờ · đang gửi · một người duyệt
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
    chính> /ketin 1
    < Mời họp lúc 9 giờ
      Bản 1, trước khi sửa:
      Mời họp
      [Xem thông báo]
    """
    under_way(neighbours(ward))
    come_to(ward, "sent")
    tell()


def test_an_older_button_counts_no_more(ward: Ward) -> None:
    send(neighbours(ward))
    ward.head.look()
    for said in ("/dinhchinh 1", "Mời họp lúc 9 giờ", "đính chính 2 nơi"):
        ward.officer.say(said)
    assert "đã có đính chính" in texts(ward.head.say("/dadoc 1 1"))
    assert "Cảm ơn bác" in texts(ward.head.say("/dadoc 1 2"))


def test_who_has_not_read_it(ward: Ward, tell: Tell) -> None:
    """Xem ai chưa bấm Đã đọc, nhắc một lần mỗi ngày.

    hạnh> [Đã đọc]
    < Đã ghi là bác đã đọc. Cảm ơn bác!
      [Việc cần làm]
    chính> /chuaxem 1
    < Chưa bấm Đã đọc:
      Phạm Thị Lan (TDP 13)
      [Nhắc những người này]
      [Viết tin mới cho họ]
      [Xem thông báo]
    > [Nhắc những người này]
    < Nhắc 1 người xem "Mời họp", mỗi ngày một lần.
      [Nhắc 1 người]
      [Để sau]
    > [Nhắc 1 người]
    < Đã gửi 1 lời nhắc.
      [Xem thông báo]
      [Xong]
    lan< Thông báo ngày 29/9 cô chưa bấm Đã đọc:
      Mời họp
      [Đã đọc]
    lan> [Đã đọc]
    < Đã ghi là cô đã đọc. Cảm ơn cô!
      [Việc cần làm]
    chính> /chuaxem 1
    < Ai nhận được cũng đã xem.
      [Xem thông báo]
    """
    send(neighbours(ward))
    for phone in ward.people.values():
        phone.look()
    tell()


@pytest.mark.parametrize(
    "typed",
    ["đã đọc", "đã đọc rồi", "vâng tôi biết rồi", "da nhan", "đã nhận được ạ", "dạ bác đọc rồi"],
)
def test_who_types_instead_of_tapping_is_counted(ward: Ward, typed: str) -> None:
    """Words confirm the newest announcement that waits for this reader, once."""
    send(neighbours(ward))
    assert "Cảm ơn bác" in texts(ward.head.say(typed))
    assert "Không có thông báo nào chờ" in texts(ward.head.say(typed))


def test_typed_beside_an_open_question_it_is_counted(ward: Ward) -> None:
    """What is being recorded is asked for again below."""
    send(neighbours(ward))
    ward.head.say("/thutien")
    said = texts(ward.head.say("đã đọc rồi"))

    assert "Cảm ơn bác" in said
    assert "Bác ghi khoản nào ạ?" in said


def test_pressed_again_weeks_later(ward: Ward, tell: Tell) -> None:
    """Bấm hai lần, hay mấy tuần sau mới bấm lại: nói rõ đã ghi lúc nào.

    hạnh> [Đã đọc]
    < Đã ghi là bác đã đọc. Cảm ơn bác!
      [Việc cần làm]
    > /dadoc 1 1
    < Bác đã báo đọc lúc 8:00 ngày 29/9 rồi.
      [Việc cần làm]
    … 30 ngày sau
    > /dadoc 1 1
    < Bác đã báo đọc lúc 8:00 ngày 29/9 rồi.
      [Việc cần làm]
    > /dadoc 99
    < Không có thông báo nào chờ bác bấm Đã đọc.
      [Việc cần làm]
    > /dadoc x
    < Không có thông báo nào chờ bác bấm Đã đọc.
      [Việc cần làm]
    chính> /dadoc 1 1
    < Đây là tin thử, không tính.
      [Việc cần làm]
    """
    send(neighbours(ward))
    for phone in ward.people.values():
        phone.look()
    tell()


def test_confirmed_beside_an_open_question(ward: Ward, tell: Tell) -> None:
    """Đang ghi dở mà bấm Đã đọc: ghi nhận rồi hỏi tiếp câu đang hỏi.

    hạnh> lợn nhựa minh 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > /dadoc 1 1
    < Đã ghi là bác đã đọc. Cảm ơn bác!
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
    send(neighbours(ward))
    for phone in ward.people.values():
        phone.look()
    tell()


def test_an_announcement_beside_an_open_question_takes_no_number(ward: Ward) -> None:
    neighbours(ward)
    ward.head.say("lợn nhựa minh 350k")
    send(ward)
    (got,) = ward.head.look()
    assert "1." not in got.text
    ward.head.say("200k")

    assert "200.000 đ" in ward.head.last.text


def test_it_is_copied_and_read_aloud(ward: Ward, tell: Tell) -> None:
    """Chép sang Zalo không gọi tên ai; bài đọc loa đọc số, ngày, giờ thành chữ.

    chính> /chepthongbao 1
    < Mời các ông bà, anh chị (phường Bồ Đề) họp 7h30 ngày 2/10, góp 350.000 đ, đạt 62,5 %.
    < Anh bấm giữ tin trên rồi chuyển tiếp.
      [Xem thông báo]
      [Xong]
    > /docloa 1
    < Mời các ông bà, anh chị (phường Bồ Đề) họp bảy giờ ba mươi
        ngày hai tháng mười, góp ba trăm năm mươi nghìn đồng, đạt sáu mươi hai phẩy năm phần trăm.
    < Anh bấm giữ tin trên rồi chuyển tiếp.
      [Xem thông báo]
      [Xong]
    """
    words = "Mời {tên} ({đơn vị}) họp 7h30 ngày 2/10, góp 350.000 đ, đạt 62,5 %."
    write(ward, "/vietthongbao", words, "không", "các chi hội trưởng", "không cần")
    ward.officer.look()
    tell()


def test_a_long_text_is_shortened_for_the_loudspeaker(ward: Ward, tell: Tell) -> None:
    """Bài dài quá 150 chữ thì xin rút ngắn, đếm theo tiếng được đọc.

    chính> /docloa 1
    < Bài đọc loa dài 160 chữ, nhiều nhất 150. Anh gõ bài ngắn hơn giúp.
    > {dài}
    < Vẫn dài 151 chữ, nhiều nhất 150. Anh rút thêm giúp.
    > Mời họp ngày 2/10
    < Mời họp ngày hai tháng mười
    < Anh bấm giữ tin trên rồi chuyển tiếp.
      [Xem thông báo]
      [Xong]
    """
    write(ward, "/vietthongbao", "mời " * 160, "không", "các chi hội trưởng", "không cần")
    ward.officer.look()
    tell(known={"dài": "mời " * 151})


def test_too_late_a_person_is_asked(ward: Ward, tell: Tell) -> None:
    """Máy tắt năm tiếng quá giờ hẹn: không tự gửi, hỏi cán bộ.

    … máy tắt năm tiếng
    chính< Thông báo "Mời họp" quá giờ mà chưa gửi hết. Anh còn muốn gửi không ạ?
      [Gửi bây giờ]
      [Bỏ, không gửi nữa]
    chính> [Gửi bây giờ]
    < Còn 2 nơi chưa gửi
      Gửi ngay
      "Mời họp"
      Người nhận bấm Đã đọc
      [Gửi 2 nơi]
      [Để sau]
    > [Gửi 2 nơi]
    < Đã duyệt, đang gửi.
      [Xem thông báo]
      [Xong]
    < "Mời họp"
      Đã gửi 0/2 · đã đọc 0 · không tới 0
      [Xem thông báo]
    hạnh< Mời họp
      Phường Bồ Đề, 29/9
      [Đã đọc]
    lan< Mời họp
      Phường Bồ Đề, 29/9
      [Đã đọc]
    """
    write(neighbours(ward))
    for said in ("/xinduyet 1", "9h", "gửi 3 nơi"):
        ward.officer.say(said)

    def down() -> None:
        ward.house.stop_at(at(MONDAY, time(14)))
        ward.house.announce()

    tell(meanwhile={"máy tắt năm tiếng": down})


def test_whom_it_did_not_reach(ward: Ward, tell: Tell) -> None:
    """Ai không nhận được và vì sao; người quay lại chỉ nhận khi cán bộ gửi lại.

    chính> /guilai 1
    < Chưa tới:
      Nguyễn Thị Hạnh (TDP 12): giữ lại, chưa rõ đã tới chưa
      Phạm Thị Lan (TDP 13): thôi vai trước khi gửi
      Đỗ Văn Sơn (TDP 13): chưa dùng trợ lý
      [Gửi lại 1 tin giữ]
      [Bỏ 1 tin giữ]
      [Gửi lại ai chưa tới]
      [Để sau]
    > [Gửi lại ai chưa tới]
    < 0 tin sẽ gửi lại.
      [Xem thông báo]
      [Xong]
    > /guilai 1
    < Chưa tới:
      Nguyễn Thị Hạnh (TDP 12): giữ lại, chưa rõ đã tới chưa
      Phạm Thị Lan (TDP 13): thôi vai trước khi gửi
      Đỗ Văn Sơn (TDP 13): chưa dùng trợ lý
      [Gửi lại 1 tin giữ]
      [Bỏ 1 tin giữ]
      [Gửi lại ai chưa tới]
      [Để sau]
    > [Gửi lại 1 tin giữ]
    < 1 tin sẽ gửi lại.
      [Xem thông báo]
      [Xong]
    hạnh< Mời họp
      Phường Bồ Đề, 29/9
      [Đã đọc]
    """
    under_way(neighbours(ward))
    lan = ward.people["lan"]
    with ward.house.engine.begin() as db:
        held = Held(
            person=ward.house.account(db, lan).person or PersonId(0), name="", role=Role.HEAD
        )
        by = ward.house.actor_in(db, ward.officer)
        unit = ward.house.account(db, lan).powers.holdings[0].unit
        roles.take_away(db, unit, held, by=by, soon=datetime.now(UTC))
    come_to(ward, "held")
    ward.officer.say("/menu")
    tell()


def crowd(ward: Ward, count: int) -> None:
    """So many chapters, each with a head in the chat."""
    for number in range(count):
        unit = ward.house.chapter(ward.top, f"TDP {50 + number}")
        ward.bring(f"người {number}", 60 + number, f"Lê Văn Số {number + 1}", (Role.HEAD, unit))


def all_come_to(ward: Ward, state: str) -> None:
    """Every message that is on its way came to this."""
    with ward.house.engine.begin() as db:
        db.execute(text(f"UPDATE outbox SET state = '{state}' WHERE state = 'queued'"))  # noqa: S608  # our own word


def test_what_is_held_is_decided_one_by_one(ward: Ward, tell: Tell) -> None:
    """Ba tin chưa rõ đã tới chưa: gửi lại người này, bỏ người kia, còn lại gửi cả.

    chính> /guilai 1
    < Chưa tới:
      Nguyễn Thị Hạnh (TDP 12): giữ lại, chưa rõ đã tới chưa
      Phạm Thị Lan (TDP 13): giữ lại, chưa rõ đã tới chưa
      Đỗ Văn Sơn (TDP 13): chưa dùng trợ lý
      Vũ Thị Mai (TDP 14): giữ lại, chưa rõ đã tới chưa
      [Gửi lại 3 tin giữ]
      [Bỏ 3 tin giữ]
      [Xem từng tin giữ]
      [Gửi lại ai chưa tới]
      [Để sau]
    > [Xem từng tin giữ]
    < Tin giữ, chưa rõ đã tới chưa. Anh bấm từng người:
      Nguyễn Thị Hạnh (TDP 12)
      Phạm Thị Lan (TDP 13)
      Vũ Thị Mai (TDP 14)
      [Nguyễn Thị Hạnh]
      [Phạm Thị Lan]
      [Vũ Thị Mai]
      [Để sau]
    > [Phạm Thị Lan]
    < Phạm Thị Lan (TDP 13): chưa rõ đã nhận được chưa. Gửi lại thì có thể nhận hai lần.
      [Gửi lại]
      [Bỏ, không gửi lại]
      [Quay lại]
    > [Gửi lại]
    < Sẽ gửi lại cho Phạm Thị Lan (TDP 13).
      Tin giữ, chưa rõ đã tới chưa. Anh bấm từng người:
      Nguyễn Thị Hạnh (TDP 12)
      Vũ Thị Mai (TDP 14)
      [Nguyễn Thị Hạnh]
      [Vũ Thị Mai]
      [Để sau]
    lan< Mời họp
      Phường Bồ Đề, 29/9
      [Đã đọc]
    chính> hạnh
    < Nguyễn Thị Hạnh (TDP 12): chưa rõ đã nhận được chưa. Gửi lại thì có thể nhận hai lần.
      [Gửi lại]
      [Bỏ, không gửi lại]
      [Quay lại]
    > [Bỏ, không gửi lại]
    < Đã bỏ tin của Nguyễn Thị Hạnh (TDP 12), không gửi lại.
      Tin giữ, chưa rõ đã tới chưa. Anh bấm từng người:
      Vũ Thị Mai (TDP 14)
      [Vũ Thị Mai]
      [Để sau]
    > [Vũ Thị Mai]
    < Vũ Thị Mai (TDP 14): chưa rõ đã nhận được chưa. Gửi lại thì có thể nhận hai lần.
      [Gửi lại]
      [Bỏ, không gửi lại]
      [Quay lại]
    > [Quay lại]
    < Tin giữ, chưa rõ đã tới chưa. Anh bấm từng người:
      Vũ Thị Mai (TDP 14)
      [Vũ Thị Mai]
      [Để sau]
    > [Vũ Thị Mai]
    < Vũ Thị Mai (TDP 14): chưa rõ đã nhận được chưa. Gửi lại thì có thể nhận hai lần.
      [Gửi lại]
      [Bỏ, không gửi lại]
      [Quay lại]
    … cán bộ khác gửi lại cả
    mai< Mời họp
      Phường Bồ Đề, 29/9
      [Đã đọc]
    chính> [Gửi lại]
    < Không còn tin nào giữ lại.
      [Xem thông báo]
      [Xong]
    """
    unit = neighbours(ward).house.chapter(ward.top, "TDP 14")
    ward.bring("mai", 41, "Vũ Thị Mai", (Role.HEAD, unit), address=Address.CO)
    write(ward)
    for said in ("/xinduyet 1", "9h", "gửi 4 nơi"):
        ward.officer.say(said)
    ward.house.stop_at(at(MONDAY, time(9)))
    ward.house.announce()
    all_come_to(ward, "held")
    ward.officer.say("/menu")

    def others() -> None:
        with ward.house.engine.begin() as db:
            by = ward.house.actor_in(db, ward.officer)
            readers.release_held(db, AnnouncementId(1), by=by, soon=datetime.now(UTC))

    tell(meanwhile={"cán bộ khác gửi lại cả": others})


def test_a_long_list_of_the_unreached_is_paged(ward: Ward) -> None:
    """Eleven held: every one of them is named on some page, and chosen on some other."""
    crowd(ward, 10)
    write(ward)
    for said in ("/xinduyet 1", "9h", "gửi 11 nơi"):
        ward.officer.say(said)
    ward.house.stop_at(at(MONDAY, time(9)))
    ward.house.announce()
    all_come_to(ward, "held")
    first = ward.officer.say("/guilai 1")[-1]
    second = ward.officer.tap("Xem thêm")[-1]
    again = ward.officer.tap("Xem thêm")[-1]
    named = [line for shown in (first, second) for line in shown.text.splitlines()[1:]]
    names = {line.partition(" (")[0] for line in named if " (" in line}
    assert names == {"Nguyễn Thị Hạnh", *(f"Lê Văn Số {number}" for number in range(1, 11))}
    assert first.text == again.text
    assert first.choices <= 5

    shown = ward.officer.tap("Xem từng tin giữ")[-1]
    chosen = set[str]()
    for _ in range(4):
        chosen |= {label for label in shown.buttons if label.startswith("Lê Văn Số")}
        assert shown.choices <= 5
        shown = ward.officer.tap("Xem thêm")[-1]
    if ward.channel == RICH:
        assert chosen == {f"Lê Văn Số {number}" for number in range(1, 11)}


def come_to(ward: Ward, state: str) -> None:
    """The head's message came to this; the others are on their way."""
    with ward.house.engine.begin() as db:
        db.execute(
            text(
                "UPDATE outbox SET state = :state WHERE state = 'queued' AND chat_id IN"
                " (SELECT chats.id FROM chats JOIN accounts ON accounts.id = chats.account_id"
                " WHERE accounts.\"user\" = '1')"
            ),
            {"state": state},
        )


def test_a_head_calls_their_own(ward: Ward, tell: Tell) -> None:
    """Chi hội trưởng thấy ai của chi hội mình chưa nhận được, không thấy nơi khác.

    lan> /goidien
    < Xin gọi điện giúp:
      29/9 · Đỗ Văn Sơn (TDP 13): chưa dùng trợ lý
      [Việc cần làm]
    hạnh> /goidien
    < Không có ai cần gọi điện.
      [Việc cần làm]
    """
    send(neighbours(ward))
    for phone in ward.people.values():
        phone.look()
    tell()


HIDDEN = (
    *("tinbao", "ketin", "thutin", "xinduyet", "duyettin", "tralaitin", "guingay", "tamdung"),
    *("guitiep", "thoitin", "dinhchinh", "chepthongbao", "docloa", "ainhan", "chuaxem"),
    *("nhacxem", "guilai", "tingiu", "thongbao", "vietthongbao"),
)


@pytest.mark.parametrize("name", HIDDEN)
def test_only_officers_of_the_ward_see_it(ward: Ward, name: str) -> None:
    """A head, and a stranger, meet a closed door and no word of it."""
    write(ward, "/vietthongbao", "Lời kín", "không", "các chi hội trưởng", "không cần")
    for phone in (ward.head, ward.meet("lạ", 77)):
        for said in (f"/{name} 1", "1", "đúng"):
            assert "Lời kín" not in texts(phone.say(said))


def test_it_costs_few_statements(ward: Ward) -> None:
    """As little as any everyday message: ten to answer one, sixteen to complete a task."""
    send(neighbours(ward))
    ward.head.look()
    for said in ("/dadoc 1 1", "/dadoc 1 1", "/goidien"):
        ward.head.say(said)
    for said in ("/thongbao", "/tinbao 1", "/chuaxem 1", "/guilai 1", "/ketin 1", "/docloa 1"):
        ward.officer.say(said)
    for said in ("/dinhchinh 1", "Mời họp lúc 9 giờ", "đính chính 2 nơi"):
        ward.officer.say(said)
    costly = [one for one in ward.house.handled if one.statements > (16 if one.completed else 10)]

    assert costly == []
