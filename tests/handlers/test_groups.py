"""A group's chat belongs to a unit: said in the group, settled in private; what it hears."""

import pytest

from domain.accounts import Address
from domain.permissions import Role
from tests.handlers.conftest import GROUP, Tell, Ward

pytestmark = pytest.mark.buttons


def bound(ward: Ward) -> None:
    """The group is TDP 12's."""
    ward.bring_group().say("/nhom")
    ward.head.say("đúng")
    for phone in ward.people.values():
        phone.look()


def test_a_head_binds_the_groups_chat(ward: Ward, tell: Tell) -> None:
    """Bác Hạnh gõ /nhom trong nhóm; của nơi nào thì hỏi riêng bác.

    nhóm> /nhom
    < (im lặng)
    hạnh< Nhóm bác vừa gõ /nhom là nhóm chat của TDP 12.
      Thông báo gửi nhóm sẽ vào đó.
      [Đúng, gắn nhóm]
      [Để sau]
    hạnh> [Đúng, gắn nhóm]
    < Đã gắn nhóm với TDP 12. Muốn gỡ, gõ lại /nhom trong nhóm.
      [Việc cần làm]
    nhóm< Nhóm này từ nay là nhóm chat của TDP 12. Thông báo khuyến học sẽ gửi vào đây.
    nhóm> /nhom
    < (im lặng)
    hạnh< Nhóm này đang là nhóm chat của TDP 12. Bác muốn gỡ không ạ?
      [Gỡ nhóm ra]
      [Để nguyên]
    hạnh> [Gỡ nhóm ra]
    < Đã gỡ. Thông báo của TDP 12 không vào nhóm ấy nữa.
      [Việc cần làm]
    """
    ward.bring_group()
    tell()


def test_an_officer_says_which_unit(ward: Ward, tell: Tell) -> None:
    """Cán bộ gõ /nhom: hỏi nhóm của nơi nào.

    nhóm> /nhom
    < (im lặng)
    chính< Nhóm vừa gõ /nhom là của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    chính> tdp 12
    < Nhóm anh vừa gõ /nhom là nhóm chat của TDP 12.
      Thông báo gửi nhóm sẽ vào đó.
      [Đúng, gắn nhóm]
      [Sửa lại]
      [Để sau]
    > [Đúng, gắn nhóm]
    < Đã gắn nhóm với TDP 12. Muốn gỡ, gõ lại /nhom trong nhóm.
      [Việc cần làm]
    nhóm< Nhóm này từ nay là nhóm chat của TDP 12. Thông báo khuyến học sẽ gửi vào đây.
    """
    ward.bring_group(phone=ward.officer)
    tell()


def test_a_member_binds_nothing(ward: Ward, tell: Tell) -> None:
    """Hội viên gõ /nhom: chỉ được mời nhắn riêng.

    nhóm> /nhom
    < Việc này xin nhắn riêng với trợ lý ạ.
      [Nhắn riêng]
    > /nhom
    < (im lặng)
    """
    unit = ward.chapter
    ward.bring_group(phone=ward.bring("mai", 9, "Lê Thị Mai", (Role.MEMBER, unit)))
    tell()


@pytest.mark.parametrize("chat", ["1", "2", "3", "99", "x"])
def test_nobody_binds_a_chat_they_did_not_claim(ward: Ward, chat: str) -> None:
    """Ids are small numbers: typed at random they bind nothing."""
    ward.bring_group(phone=ward.officer).say("/nhom")
    ward.officer.look()
    for said in (f"/gannhom {chat}", "đúng"):
        ward.head.say(said)

    assert ward.count("chats WHERE unit_id IS NOT NULL") == 0


def test_a_group_hears_and_its_people_confirm(ward: Ward, tell: Tell) -> None:
    """Tin vào nhóm; người đã biết bấm Đã đọc thì được ghi và cảm ơn ở chỗ riêng.

    chính> [Gửi 2 nơi]
    < Đã duyệt, đang gửi.
      [Xem thông báo]
      [Xong]
    < "Mời họp"
      Đã gửi 0/2 · đã đọc 0 · không tới 0
      [Xem thông báo]
    hạnh< Mời họp
      Phường Bồ Đề, 29/9
      [Đã đọc]
    nhóm< Mời họp
      Phường Bồ Đề, 29/9
      [Đã đọc]
    nhóm> [Đã đọc]
    < (im lặng)
    hạnh< Đã ghi là bác đã đọc. Cảm ơn bác!
    nhóm mai> /dadoc 1 1
    < (im lặng)
    mai< Đã ghi là cô đã đọc. Cảm ơn cô!
    lạ> /dadoc 1 1
    < Việc này xin nhắn riêng với trợ lý ạ.
      [Nhắn riêng]
    lạ> /dadoc 1 1
    < (im lặng)
    … màn hình theo dõi đổi
    chính< "Mời họp"
      Gửi xong 2/2 · đã đọc 2 · không tới 0
      [Xem thông báo]
    """
    bound(ward)
    mai = ward.bring("mai", 9, "Lê Thị Mai", (Role.MEMBER, ward.chapter), address=Address.CO)
    ward.people["nhóm mai"] = mai.in_group(GROUP)
    ward.people["lạ"] = ward.house.phone(77, channel=ward.channel).in_group(GROUP)
    said = ("/vietthongbao", "Mời họp", "không", "chọn kỹ hơn", "chi hội trưởng", "đủ rồi")
    more = ("tất cả các nơi", "nhắn cả nhóm chat", "cần bấm đã đọc", "lưu, xem tin thử")
    for one in (*said, *more, "/xinduyet 1", "gửi ngay"):
        ward.officer.say(one)
    tell(meanwhile={"màn hình theo dõi đổi": ward.house.follow})
