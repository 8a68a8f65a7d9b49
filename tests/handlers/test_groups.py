"""A group's chat belongs to a unit: said in the group, settled in private; what it hears."""

import pytest
from sqlalchemy import select

from domain.accounts import Address
from domain.permissions import Role
from storage.tables import ChatRow
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
    < (im lặng)
    … màn hình theo dõi đổi
    chính< "Mời họp"
      Gửi xong 2/2 · đã đọc 1 · nhóm đọc 1 · không tới 0
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


# ---- what a group may know ---------------------------------------------------------------------


def test_a_group_sees_its_units_sums(ward: Ward, tell: Tell) -> None:
    """Trong nhóm của TDP 12, ai cũng hỏi được số chung; không có tên người góp.

    nhóm> /soquy
    < *Sổ quỹ TDP 12*
      Còn: *12.440.000 đ*
      Thu từ đầu năm: 12.440.000 đ
      Lợn nhựa: 0 đ
      Ngày lương: 0 đ
      Ủng hộ: 12.440.000 đ
      Kiểm tra phiếu thu: gõ /traphieu và mã phiếu.
    lạ> /tonghop@khuyenhoc_bot
    < KHUYẾN HỌC TDP 12 · 29/9–5/10
      Thu trong tuần: *12,44 triệu*
      tăng 12,44 triệu so với tuần trước
      Lợn nhựa 0 · Ngày lương 0
      Ủng hộ 12,44

      Hội viên: 0 người (0)
    lạ> /tonghop truoc
    < KHUYẾN HỌC TDP 12 · 22–28/9
      Thu trong tuần: *0 triệu*
      bằng tuần trước
      Lợn nhựa 0 · Ngày lương 0
      Ủng hộ 0

      Hội viên: 0 người (0)
    lạ> sổ quỹ
    < (im lặng)
    """
    bound(ward)
    ward.people["lạ"] = ward.house.phone(77, channel=ward.channel).in_group(GROUP)
    tell()


@pytest.mark.parametrize("command", ["/soquy", "/tonghop", "/fund", "/tally truoc"])
def test_nobodys_group_is_told_no_figures(ward: Ward, command: str) -> None:
    """Nor is one whose unit was let go."""
    group = ward.bring_group()
    bound(ward)
    for said in ("/nhom", "gỡ nhóm ra"):
        (group if said == "/nhom" else ward.head).say(said)
    for phone in ward.people.values():
        phone.look()
    (shown,) = group.say(command)

    assert shown.text == "Việc này xin nhắn riêng với trợ lý ạ."
    assert ward.head.look() == []


def test_a_group_is_told_nobodys_name(ward: Ward) -> None:
    """Only sums: neither who gave, nor which receipt, nor who is a member."""
    ward.record(350_000, giver="Bà Nguyễn Thị Kín")
    bound(ward)
    said = " ".join(
        one.text for command in ("/soquy", "/tonghop") for one in ward.people["nhóm"].say(command)
    )

    assert "12.790.000" in said
    assert not any(word in said for word in ("Kín", "Hoa", "Hạnh", "Phiếu số", "350.000"))


# ---- whose group it is -------------------------------------------------------------------------


def test_a_group_bound_to_another_is_put_right(ward: Ward, tell: Tell) -> None:
    """Nhóm của TDP 12 đã bị gắn nhầm với TDP 13: bác Hạnh báo, phường đổi.

    nhóm> /nhom
    < (im lặng)
    hạnh< Nhóm bác vừa gõ /nhom đang là nhóm chat của TDP 13, nên chưa gắn được.
      Nếu là nhóm của TDP 12, bác báo phường đổi giúp.
      [Báo phường đổi giúp]
      [Để sau]
    hạnh> [Báo phường đổi giúp]
    < Đã báo người phụ trách. Đổi xong bác sẽ có tin.
      [Việc cần làm]
    chính< Nguyễn Thị Hạnh báo: nhóm chat đang gắn với TDP 13 là nhóm của TDP 12.
      [Xem và đổi]
    lan< Nguyễn Thị Hạnh báo: nhóm chat đang gắn với TDP 13 là nhóm của TDP 12.
      [Xem và gỡ]
    chính> [Xem và đổi]
    < Nhóm này đang là nhóm chat của TDP 13. Chuyển sang TDP 12 ạ?
      [Chuyển sang TDP 12]
      [Để nguyên]
    chính> [Chuyển sang TDP 12]
    < Đã gắn nhóm với TDP 12. Muốn gỡ, gõ lại /nhom trong nhóm.
      [Việc cần làm]
    nhóm< Nhóm này từ nay là nhóm chat của TDP 12. Thông báo khuyến học sẽ gửi vào đây.
    hạnh< Nhóm chat đã chuyển từ TDP 13 sang TDP 12.
      [Việc cần làm]
    lan< Nhóm chat đã chuyển từ TDP 13 sang TDP 12.
      [Việc cần làm]
    """
    taken(ward)
    tell()


def _unit_and_chat(ward: Ward) -> tuple[int | None, int]:
    """The unit whose the group is, and its chat."""
    statement = select(ChatRow.unit_id, ChatRow.id).where(ChatRow.kind == "group")
    with ward.house.engine.begin() as db:
        row = db.execute(statement).one()
    return row.unit_id, row.id


def taken(ward: Ward) -> None:
    """The head of TDP 13 was the first to type /nhom in the group of TDP 12."""
    other = ward.house.chapter(ward.top, "TDP 13")
    lan = ward.bring("lan", 31, "Phạm Thị Lan", (Role.HEAD, other))
    ward.bring_group(phone=lan).say("/nhom")
    lan.say("đúng")
    ward.bring_group()
    for phone in ward.people.values():
        phone.look()


def test_the_head_who_took_it_lets_it_go(ward: Ward, tell: Tell) -> None:
    """Chị Lan thấy mình gắn nhầm, gỡ ra; bác Hạnh gắn lại.

    nhóm> /nhom
    < (im lặng)
    hạnh< Nhóm bác vừa gõ /nhom đang là nhóm chat của TDP 13, nên chưa gắn được.
      Nếu là nhóm của TDP 12, bác báo phường đổi giúp.
      [Báo phường đổi giúp]
      [Để sau]
    hạnh> [Báo phường đổi giúp]
    < Đã báo người phụ trách. Đổi xong bác sẽ có tin.
      [Việc cần làm]
    chính< Nguyễn Thị Hạnh báo: nhóm chat đang gắn với TDP 13 là nhóm của TDP 12.
      [Xem và đổi]
    lan< Nguyễn Thị Hạnh báo: nhóm chat đang gắn với TDP 13 là nhóm của TDP 12.
      [Xem và gỡ]
    lan> [Xem và gỡ]
    < Nhóm này đang là nhóm chat của TDP 13. Muốn gỡ không ạ?
      [Gỡ nhóm ra]
      [Để nguyên]
    lan> [Gỡ nhóm ra]
    < Đã gỡ. Thông báo của TDP 13 không vào nhóm ấy nữa.
      [Việc cần làm]
    nhóm> /nhom
    < (im lặng)
    hạnh< Nhóm bác vừa gõ /nhom là nhóm chat của TDP 12.
      Thông báo gửi nhóm sẽ vào đó.
      [Đúng, gắn nhóm]
      [Để sau]
    """
    taken(ward)
    tell()


def test_reported_twice_a_day_it_is_told_once(ward: Ward) -> None:
    taken(ward)
    for _ in range(2):
        ward.people["nhóm"].say("/nhom")
        ward.head.say("báo phường đổi giúp")

    assert len([one for one in ward.officer.look() if "TDP 13" in one.text]) == 1


@pytest.mark.parametrize("who", ["hạnh", "lan", "mai"])
def test_only_who_speaks_for_both_moves_a_group(ward: Ward, who: str) -> None:
    """A head gives away no group of others, and none of their own to whom did not ask."""
    taken(ward)
    ward.bring("mai", 9, "Lê Thị Mai", (Role.MEMBER, ward.chapter))
    before, chat = _unit_and_chat(ward)
    phone = ward.people[who] if who != "hạnh" else ward.head
    for said in (f"/doinhom {chat} {ward.chapter.id}", "1", "chuyển sang tdp 12", "đúng"):
        phone.say(said)

    assert _unit_and_chat(ward) == (before, chat)


# ---- in private --------------------------------------------------------------------------------


def test_binding_is_not_lost_to_a_line_typed_meanwhile(ward: Ward) -> None:
    """A question that waits is unfinished, though nothing was answered yet."""
    group = ward.bring_group()
    group.say("/nhom")
    ward.head.look()
    group.say("lợn nhựa bà Hoa số 12 350k góp 200k")
    (said,) = ward.head.look()
    ward.head.say("đúng, gắn nhóm")

    assert "lợn nhựa bà Hoa số 12 350k góp 200k" in said.text
    assert "nhóm chat của TDP 12" in said.text
    assert ward.count("chats WHERE unit_id IS NOT NULL") == 1


def test_a_stranger_presses_the_groups_button(ward: Ward) -> None:
    """Who is not linked is met with silence: the group hears nothing of it."""
    bound(ward)
    stranger = ward.house.phone(77, channel=ward.channel).in_group(GROUP)

    assert [stranger.say(one) for one in ("/dadoc 1 1", "/dadoc", "/dadoc 99 1")] == [[], [], []]
