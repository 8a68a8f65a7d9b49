"""Gương sáng: told by anyone, chosen by an officer, passed on and exported with consent."""

import zipfile

import pytest

from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward
from tests.house import Phone, texts


def test_a_story_is_told_chosen_and_passed_on(transcript: Ward) -> None:
    """Bác Hạnh kể trong hai tin, có ảnh, được nêu tên; anh Chính đọc, chọn, chép sang Zalo.

    > /guongsang
    < Gương sáng về ai ạ? Bác gõ tên và nơi ở, ví dụ: bà Nguyễn Thị Hoa, TDP 12.
    > bà Nguyễn Thị Hoa, TDP 12
    < Bác kể giúp câu chuyện. Dài thì gửi nhiều tin cũng được.
      [Quay lại]
    > Bà Hoa nuôi lợn nhựa đã mười năm.
    < Đã có 33 chữ cái. Bác kể tiếp, hoặc bấm Xong.
      [Xong]
      [Bỏ tin vừa rồi]
    > Cháu nào khó khăn bà cũng giúp.
    < Đã có 65 chữ cái. Bác kể tiếp, hoặc bấm Xong.
      [Xong]
      [Bỏ tin vừa rồi]
    > [Xong]
    < Có ảnh đi cùng không ạ?
      [Không có ảnh]
      [Quay lại]
    > (gửi ảnh)
    < Người trong chuyện có đồng ý nêu tên, đăng ảnh không ạ?
      [Đồng ý nêu tên]
      [Trẻ em, cha mẹ đồng ý]
      [Chưa hỏi, viết tắt tên]
      [Quay lại]
    > [Đồng ý nêu tên]
    < Bài này hưởng ứng việc nào trong kế hoạch ạ?
      1. Cuộc thi viết về gương người tốt, việc tốt trong phong trào khuyến học
      2. Bài về gương hiếu học, gia đình, dòng họ, đơn vị tiêu biểu, đăng trang web của phường
      3. Thi đua học tập, lao động sáng tạo; học tập của người lớn; Trung tâm HTCĐ, cá nhân tự học,
        học từ xa
      4. Dân vận khéo trong vận động Quỹ khuyến học
      [Việc số 1] [Việc số 2] [Việc số 3] [Việc số 4]
      [Không việc nào]
      [Quay lại]
    > [Việc số 1]
    < Gương sáng về *bà Nguyễn Thị Hoa, TDP 12*
      65 chữ cái, có ảnh
      Đồng ý nêu tên
      [Gửi bài]
      [Sửa lại]
      [Thôi, không gửi]
    > [Gửi bài]
    < Đã gửi cán bộ hội. Cảm ơn bác!
      [Kể gương khác]
      [Bài đã gửi]
      [Xong]
    chính> /story
    < Gương sáng: 1 bài chờ đọc, 0 bài đã chọn.
      [Đọc 1 bài]
      [Kể một gương]
      [Xong]
    > [Đọc 1 bài]
    < 1. bà Nguyễn Thị Hoa, TDP 12 (Nguyễn Thị Hạnh kể)
      [Xem bài 1]
      [Gương sáng]
    > [Xem bài 1]
    < (tệp anh.jpg)
      *bà Nguyễn Thị Hoa, TDP 12* · đang chờ đọc
      Người kể: Nguyễn Thị Hạnh
      Được nêu tên.
      Hưởng ứng: Cuộc thi viết về gương người tốt, việc tốt trong phong trào khuyến học
      Bà Hoa nuôi lợn nhựa đã mười năm.
      Cháu nào khó khăn bà cũng giúp.
      [Chọn bài này]
      [Chưa chọn]
      [Không nêu tên nữa]
      [Gương sáng]
    > [Chọn bài này]
    < Đã chọn, người kể có tin báo.
      [Chép sang Zalo]
      [Bài tiếp theo]
      [Gương sáng]
    hạnh< Bài bác kể về bà Nguyễn Thị Hoa, TDP 12 đã được chọn. Cảm ơn bác!
      [Kể gương khác]
      [Xong]
    chính> [Chép sang Zalo]
    < (tệp anh.jpg)
      *GƯƠNG SÁNG KHUYẾN HỌC*
      bà Nguyễn Thị Hoa, TDP 12
      Bà Hoa nuôi lợn nhựa đã mười năm.
      Cháu nào khó khăn bà cũng giúp.
    < Anh bấm giữ tin trên rồi chuyển tiếp.
      [Các bài đã chọn]
      [Xong]
    > /guongsang
    < Gương sáng: 0 bài chờ đọc, 1 bài đã chọn.
      [Xem 1 bài đã chọn]
      [Tải bài đăng trang web]
      [Kể một gương]
      [Xong]
    > [Tải bài đăng trang web]
    < Tệp đang làm, gửi ngay sau đây.
      [Gương sáng]
    < (tệp guong-sang-bo-de.zip)
      1 bài đã chọn, có ảnh, để đăng trang web. Chỉ gồm người đồng ý nêu tên.
    """
    assert transcript.count("stories") == 1


def test_who_did_not_agree_is_not_named(transcript: Ward) -> None:
    """Chưa hỏi thì viết tắt, không gửi ảnh, không có trong tệp đăng trang web.

    > gương sáng
    < Gương sáng về ai ạ? Bác gõ tên và nơi ở, ví dụ: bà Nguyễn Thị Hoa, TDP 12.
    > bà Nguyễn Thị Hoa, TDP 12
    < Bác kể giúp câu chuyện. Dài thì gửi nhiều tin cũng được.
      [Quay lại]
    > Bà Hoa nuôi lợn nhựa. Nguyễn Thị Hoa ai cũng quý.
    < Đã có 49 chữ cái. Bác kể tiếp, hoặc bấm Xong.
      [Xong]
      [Bỏ tin vừa rồi]
    > xong
    < Có ảnh đi cùng không ạ?
      [Không có ảnh]
      [Quay lại]
    > (gửi ảnh)
    < Người trong chuyện có đồng ý nêu tên, đăng ảnh không ạ?
      [Đồng ý nêu tên]
      [Trẻ em, cha mẹ đồng ý]
      [Chưa hỏi, viết tắt tên]
      [Quay lại]
    > [Chưa hỏi, viết tắt tên]
    < Bài này hưởng ứng việc nào trong kế hoạch ạ?
      1. Cuộc thi viết về gương người tốt, việc tốt trong phong trào khuyến học
      2. Bài về gương hiếu học, gia đình, dòng họ, đơn vị tiêu biểu, đăng trang web của phường
      3. Thi đua học tập, lao động sáng tạo; học tập của người lớn; Trung tâm HTCĐ, cá nhân tự học,
        học từ xa
      4. Dân vận khéo trong vận động Quỹ khuyến học
      [Việc số 1] [Việc số 2] [Việc số 3] [Việc số 4]
      [Không việc nào]
      [Quay lại]
    > [Không việc nào]
    < Gương sáng về *bà Nguyễn Thị Hoa, TDP 12*
      49 chữ cái, có ảnh
      Chưa hỏi, viết tắt tên
      [Gửi bài]
      [Sửa lại]
      [Thôi, không gửi]
    > [Gửi bài]
    < Đã gửi cán bộ hội. Cảm ơn bác!
      [Kể gương khác]
      [Bài đã gửi]
      [Xong]
    chính> /chonguong 1
    < Đã chọn, người kể có tin báo.
      [Chép sang Zalo]
      [Bài tiếp theo]
      [Gương sáng]
    hạnh< Bài bác kể về bà Nguyễn Thị Hoa, TDP 12 đã được chọn. Cảm ơn bác!
      [Kể gương khác]
      [Xong]
    chính> [Chép sang Zalo]
    < Anh đọc lại giúp trước khi chép. Còn tên ai, chỗ ở của ai thì gõ chữ ấy để giấu.
      *GƯƠNG SÁNG KHUYẾN HỌC*
      bà H., TDP 12
      Bà H. nuôi lợn nhựa. H. ai cũng quý.
      [Đã đọc, chép được]
      [Để sau]
    > [Đã đọc, chép được]
    < *GƯƠNG SÁNG KHUYẾN HỌC*
      bà H., TDP 12
      Bà H. nuôi lợn nhựa. H. ai cũng quý.
    < Anh bấm giữ tin trên rồi chuyển tiếp.
      [Các bài đã chọn]
      [Xong]
    > /taiguong
    < Tệp đang làm, gửi ngay sau đây.
      [Gương sáng]
    < Chưa có bài nào đã chọn mà người trong chuyện đồng ý nêu tên.
    """


def test_an_officer_reads_before_it_is_passed_on(ward: Ward, tell: Tell) -> None:
    """Chữ nào còn ngờ là tên thì anh Chính giấu, rồi mới chép; để sau thì chưa tính là đã chia sẻ.

    chính> [Chép sang Zalo]
    < Anh đọc lại giúp trước khi chép. Còn tên ai, chỗ ở của ai thì gõ chữ ấy để giấu.
      *GƯƠNG SÁNG KHUYẾN HỌC*
      ông H., TDP 12
      Liên học giỏi nhờ ông, số …. Em út ở nhà bà ngoại.
      Chưa rõ có phải tên người: Liên
      [Giấu cả 1 chữ còn ngờ]
      [Đã đọc, chép được]
      [Để sau]
    > [Để sau]
    < *ông Huy, TDP 12* · đã được chọn
      Người kể: Nguyễn Thị Hạnh
      Không nêu tên, chỉ viết tắt.
      Liên học giỏi nhờ ông, số 0912345678. Em út ở nhà bà ngoại.
      [Chép sang Zalo]
      [Gương sáng]
    > [Chép sang Zalo]
    < Anh đọc lại giúp trước khi chép. Còn tên ai, chỗ ở của ai thì gõ chữ ấy để giấu.
      *GƯƠNG SÁNG KHUYẾN HỌC*
      ông H., TDP 12
      Liên học giỏi nhờ ông, số …. Em út ở nhà bà ngoại.
      Chưa rõ có phải tên người: Liên
      [Giấu cả 1 chữ còn ngờ]
      [Đã đọc, chép được]
      [Để sau]
    > bà Tám
    < Chữ ấy không có trong bài. Anh gõ đúng chữ cần giấu, hoặc bấm dưới đây.
      [Giấu cả 1 chữ còn ngờ]
      [Đã đọc, chép được]
      [Để sau]
    > út
    < Anh đọc lại giúp trước khi chép. Còn tên ai, chỗ ở của ai thì gõ chữ ấy để giấu.
      *GƯƠNG SÁNG KHUYẾN HỌC*
      ông H., TDP 12
      Liên học giỏi nhờ ông, số …. Em Ú. ở nhà bà ngoại.
      Chưa rõ có phải tên người: Liên
      [Giấu cả 1 chữ còn ngờ]
      [Đã đọc, chép được]
      [Để sau]
    > [Giấu cả 1 chữ còn ngờ]
    < Anh đọc lại giúp trước khi chép. Còn tên ai, chỗ ở của ai thì gõ chữ ấy để giấu.
      *GƯƠNG SÁNG KHUYẾN HỌC*
      ông H., TDP 12
      L. học giỏi nhờ ông, số …. Em Ú. ở nhà bà ngoại.
      [Đã đọc, chép được]
      [Để sau]
    > [Đã đọc, chép được]
    < *GƯƠNG SÁNG KHUYẾN HỌC*
      ông H., TDP 12
      L. học giỏi nhờ ông, số …. Em Ú. ở nhà bà ngoại.
    < Anh bấm giữ tin trên rồi chuyển tiếp.
      [Các bài đã chọn]
      [Xong]
    """
    told(ward.head, "Liên học giỏi nhờ ông, số 0912345678. Em út ở nhà bà ngoại.")
    ward.officer.say("/chonguong 1")
    for phone in (ward.head, ward.officer):
        phone.look()
    tell()

    assert ward.count("stories") == 1


def test_a_story_told_with_photos_between(transcript: Ward) -> None:
    """Gửi ảnh giữa câu chuyện, bỏ tin gõ nhầm; gõ "xong rồi", "ok" là hết, không vào bài.

    > /guongsang
    < Gương sáng về ai ạ? Bác gõ tên và nơi ở, ví dụ: bà Nguyễn Thị Hoa, TDP 12.
    > ông Huy, TDP 12
    < Bác kể giúp câu chuyện. Dài thì gửi nhiều tin cũng được.
      [Quay lại]
    > (gửi ảnh)
    < Đã nhận ảnh. Bác kể câu chuyện giúp.
      [Bỏ tin vừa rồi]
    > Ông dạy các cháu.
    < Đã có 17 chữ cái, 1 ảnh. Bác kể tiếp, hoặc bấm Xong.
      [Xong]
      [Bỏ tin vừa rồi]
    > gõ nhầm
    < Đã có 25 chữ cái, 1 ảnh. Bác kể tiếp, hoặc bấm Xong.
      [Xong]
      [Bỏ tin vừa rồi]
    > [Bỏ tin vừa rồi]
    < Đã có 17 chữ cái, 1 ảnh. Bác kể tiếp, hoặc bấm Xong.
      [Xong]
      [Bỏ tin vừa rồi]
    > (gửi ảnh khác)
    < Đã có 17 chữ cái, 2 ảnh. Bác kể tiếp, hoặc bấm Xong.
      [Xong]
      [Bỏ tin vừa rồi]
    > xong rồi
    < Người trong chuyện có đồng ý nêu tên, đăng ảnh không ạ?
      [Đồng ý nêu tên]
      [Trẻ em, cha mẹ đồng ý]
      [Chưa hỏi, viết tắt tên]
      [Quay lại]
    """
    assert transcript.count("stories") == 0


@pytest.mark.parametrize("end", ["ok", "thôi", "xong rồi", "hết rồi", "thế thôi", "Xong", "đủ rồi"])
def test_a_story_ends_with_a_word(ward: Ward, end: str) -> None:
    """What only says that it is told does not stand in it."""
    for said in ("/ketguong", "ông Huy, TDP 12", "Ông giúp các cháu."):
        ward.head.say(said)

    assert "Có ảnh đi cùng không" in texts(ward.head.say(end))


def test_a_story_is_left_out_kindly(ward: Ward, tell: Tell) -> None:
    """Chưa chọn: người kể nhận lời cảm ơn, hoặc mấy lời anh Chính tự gõ.

    chính> /xemguong 1
    < *ông Huy, TDP 12* · đang chờ đọc
      Người kể: Nguyễn Thị Hạnh
      Không nêu tên, chỉ viết tắt.
      Ông giúp các cháu.
      [Chọn bài này]
      [Chưa chọn]
      [Gương sáng]
    > [Chưa chọn]
    < Anh nhắn Nguyễn Thị Hạnh mấy lời?
      [Gửi lời cảm ơn sẵn]
    > [Gửi lời cảm ơn sẵn]
    < Sẽ nhắn Nguyễn Thị Hạnh:
      Cảm ơn bài kể về ông Huy, TDP 12. Lần này hội chưa dùng đến, rất mong còn được nghe những
        chuyện khác.
      [Gửi lời nhắn]
      [Sửa lại]
      [Để sau]
    > [Gửi lời nhắn]
    < Đã nhắn Nguyễn Thị Hạnh.
      [Bài tiếp theo]
      [Gương sáng]
    hạnh< Cảm ơn bài kể về ông Huy, TDP 12. Lần này hội chưa dùng đến, rất mong còn được nghe những
            chuyện khác.
      [Kể gương khác]
      [Xong]
    chính> /chonguong 1
    < Bài này vừa có người xem rồi.
      (việc cần làm)
    """
    told(ward.head)
    tell()


def test_consent_is_taken_back(ward: Ward, tell: Tell) -> None:
    """Bà Hoa đổi ý: bác Hạnh bấm Không nêu tên nữa, bài ra khỏi tệp đăng trang web.

    > /baidagui
    < *Bài đã gửi*
      1. ông Huy, TDP 12: đã được chọn
      [Xem bài 1]
      [Kể gương khác]
      [Xong]
    > [Xem bài 1]
    < *ông Huy, TDP 12* · đã được chọn
      Được nêu tên.
      Ông giúp các cháu.
      [Không nêu tên nữa]
      [Rút bài]
      [Bài đã gửi]
    > [Không nêu tên nữa]
    < Từ giờ chỉ viết tắt tên, và bài không nằm trong tệp đăng trang web.
      *Bài đã gửi*
      1. ông Huy, TDP 12: đã được chọn
      [Xem bài 1]
      [Kể gương khác]
      [Xong]
    chính> /taiguong
    < Tệp đang làm, gửi ngay sau đây.
      [Gương sáng]
    < Chưa có bài nào đã chọn mà người trong chuyện đồng ý nêu tên.
    hạnh> [Xem bài 1]
    < *ông Huy, TDP 12* · đã được chọn
      Không nêu tên, chỉ viết tắt.
      Ông giúp các cháu.
      [Rút bài]
      [Bài đã gửi]
    > [Rút bài]
    < Rút bài về ông Huy, TDP 12, không gửi nữa?
      [Rút bài]
      [Để sau]
    > [Rút bài]
    < Đã rút bài.
      Chưa gửi bài nào.
      [Kể gương khác]
      [Xong]
    chính> /chepguong 1
    < Chỗ này không còn nữa, có thể vừa được sửa.
      (việc cần làm)
    """
    told(ward.head, named="Đồng ý nêu tên")
    ward.officer.say("/chonguong 1")
    for phone in (ward.head, ward.officer):
        phone.look()
    tell()


def told(phone: Phone, words: str = "Ông giúp các cháu.", named: str = "viết tắt tên") -> None:
    """Tell a story without a photo, for no work of the plan."""
    label = named if named.startswith("Đồng") else "Chưa hỏi, viết tắt tên"
    for said in ("/ketguong", "ông Huy, TDP 12", words, "Xong", "không", label):
        phone.say(said)
    phone.say("Không việc nào")
    phone.say("Gửi bài")


def test_a_story_of_many_messages_has_an_end(ward: Ward) -> None:
    """What would be too long is not added; what was told before stays, and can be sent."""
    head, wall = ward.head, "a" * 1400
    for said in ("/guongsang", "ông Huy"):
        head.say(said)
    head.say(wall)
    assert "Đã có 2.801 chữ cái" in texts(head.say(wall))
    said = texts(head.say("b" * 300))
    assert "Bài chỉ còn chỗ cho 199 chữ cái" in said
    assert "Đã có 2.803 chữ cái" in texts(head.say("c"))
    for said in ("Xong", "không", "Đồng ý nêu tên", "Không việc nào", "Gửi bài"):
        head.say(said)
    shown = texts(ward.officer.say("/xemguong 1"))

    assert shown.count("a") > 2800
    assert "bbb" not in shown


def test_a_flood_of_stories(ward: Ward) -> None:
    """Five of one account wait to be read; the sixth is refused."""
    for number in range(5):
        told(ward.head, f"Chuyện {number}")
    said = texts(ward.head.say("/guongsang"))

    assert said.startswith("Đã có 5 bài chờ cán bộ hội đọc.")
    assert ward.count("stories") == 5
    assert "Xem thêm" in texts(ward.officer.say("/duyetguong")) + str(ward.officer.last.buttons)


def test_stories_of_others(ward: Ward) -> None:
    """Nobody but the officers and its writer sees a story or does anything about it."""
    told(ward.head, "Chuyện riêng", named="Đồng ý nêu tên")
    other = ward.house.chapter(ward.top, "TDP 13")
    people = [
        ward.bring("khác", 34, "Lê Thị Khác", (Role.HEAD, other)),
        ward.bring("viên", 36, "Lê Thị Viên", (Role.MEMBER, ward.chapter)),
        ward.meet("lạ", 77),
    ]
    for command in (
        *("xemguong 1", "chonguong 1", "khongchon 1", "chepguong 1", "giauten 1", "taiguong"),
        *("baicuatoi 1", "bonen 1", "rutbai 1", "duyetguong", "guongchon", "baidagui"),
    ):
        for phone in people:
            assert "Chuyện riêng" not in texts([*phone.say(f"/{command}"), *phone.say("/huy")])

    shown = texts(ward.officer.say("/xemguong 1"))
    assert "đang chờ đọc" in shown
    assert "Được nêu tên." in shown


@pytest.mark.buttons
def test_markup_in_a_story(ward: Ward) -> None:
    """What looks like markup is text: in the chat, and on the page for the website."""
    told(ward.head, "<script>alert(1)</script> & <b>Huy</b>", named="Đồng ý nêu tên")
    ward.officer.say("/chonguong 1")
    assert "&lt;script&gt;" in texts(ward.officer.say("/chepguong 1"))
    ward.officer.say("/taiguong")
    path = ward.officer.last.path
    assert path is not None
    page = zipfile.ZipFile(path).read("guong-sang.html").decode()

    assert "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;Huy&lt;/b&gt;</p>" in page


def test_a_stranger_tells_a_story(ward: Ward) -> None:
    """Somebody without a role agrees first, and can tell a story as anyone."""
    stranger = ward.meet("lạ", 77)
    for said in ("/guongsang", "Đồng ý, bắt đầu", "cháu An, TDP 3", "Cháu chăm học.", "Xong"):
        stranger.say(said)
    for said in ("không", "Trẻ em, cha mẹ đồng ý", "Không việc nào", "Gửi bài"):
        stranger.say(said)

    assert "(Người chưa có tên kể)" in texts(ward.officer.say("/duyetguong"))
