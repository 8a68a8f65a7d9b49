"""Ban khuyến học: who sits on it, who leaves, a new one, units without one."""

import pytest

from domain.permissions import Role
from domain.units import UnitKind
from tests.handlers.conftest import Tell, Ward
from tests.house import texts


def test_a_head_writes_down_the_board(transcript: Ward) -> None:
    """Bác Hạnh ghi ban khuyến học của chi hội, mỗi dòng một người; rồi có người thôi.

    > ban khuyến học
    < TDP 12 chưa ghi ban khuyến học.
      [Thêm người]
      [Xong]
    > [Thêm người]
    < Ai vào ban ạ? Mỗi dòng một người, ví dụ:
      Trưởng ban: Nguyễn Văn An
    > Trưởng ban: ông Nguyễn Văn An
    + phó ban - Lê Thị Bình
    + Ủy viên: Trần Văn Cường, Đỗ Thị Dung
    < Theo quyết định số mấy ạ? Ví dụ: 12/QĐ-UBND ngày 5/9.
      [Không có số]
      [Quay lại]
    > 07/QĐ-TDP ngày 1/9
    < Vào ban từ ngày nào ạ? Ví dụ 5/9.
      [Hôm nay]
      [Quay lại]
    > 1/9
    < *Ban khuyến học TDP 12*
      Trưởng ban: Nguyễn Văn An
      Phó ban: Lê Thị Bình
      Ủy viên: Trần Văn Cường
      Ủy viên: Đỗ Thị Dung
      Từ 1/9/2025
      [Đúng, ghi lại]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi lại]
    < Đã ghi.
      *Ban khuyến học TDP 12*
      Trưởng ban: Nguyễn Văn An, từ 1/9/2025
      Phó ban: Lê Thị Bình, từ 1/9/2025
      Ủy viên: Trần Văn Cường, từ 1/9/2025
      Ủy viên: Đỗ Thị Dung, từ 1/9/2025
      [Thêm người]
      [Có người thôi]
      [Ban mới, thay cả ban]
      [Xong]
    > [Thêm người]
    < Ai vào ban ạ? Mỗi dòng một người, ví dụ:
      Trưởng ban: Nguyễn Văn An
    > Trưởng ban: Vũ Văn Em
    < Trưởng ban đang là Nguyễn Văn An. Bác gõ lại danh sách giúp; thay trưởng ban thì ghi người cũ
        thôi trước.
    > Thư ký: Lê Thị Bình
    < Lê Thị Bình có trong ban rồi. Bác gõ lại danh sách, bỏ tên này giúp.
    > ???
    < Chưa rõ tên ở dòng "???". Bác gõ lại cả danh sách giúp.
    """
    assert transcript.count("board_seats") == 4


def test_someone_leaves_and_a_new_board_comes(ward: Ward, tell: Tell) -> None:
    """Có người thôi; rồi kiện toàn: ban mới thay cả ban cũ một lần.

    > /board
    < *Ban khuyến học TDP 12*
      Trưởng ban: Nguyễn Văn An, từ 1/9/2025
      Ủy viên: Lê Thị Bình, từ 1/9/2025
      [Thêm người]
      [Có người thôi]
      [Ban mới, thay cả ban]
      [Xong]
    > [Có người thôi]
    < Ai thôi ạ? Bác bấm, hoặc gõ tên.
      [Nguyễn Văn An]
      [Lê Thị Bình]
    > cường
    < Trong ban chưa thấy ai tên "cường". Bác gõ lại tên giúp.
      [Nguyễn Văn An]
      [Lê Thị Bình]
    > binh
    < Lê Thị Bình thôi từ ngày nào ạ?
      [Hôm nay]
      [Quay lại]
    > 1/8
    < Lê Thị Bình thôi Ủy viên, TDP 12
      Từ 1/8/2025
      [Đúng, ghi lại]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi lại]
    < Có người vào ban từ 1/9/2025, ngày này sớm hơn. Bác gõ ngày khác giúp.
      [Hôm nay]
      [Quay lại]
    > [Hôm nay]
    < Lê Thị Bình thôi Ủy viên, TDP 12
      Từ 29/9/2025
      [Đúng, ghi lại]
      [Sửa lại]
      [Thôi, không ghi]
    > đúng
    < Đã ghi.
      *Ban khuyến học TDP 12*
      Trưởng ban: Nguyễn Văn An, từ 1/9/2025
      [Thêm người]
      [Có người thôi]
      [Ban mới, thay cả ban]
      [Xong]
    > [Ban mới, thay cả ban]
    < Ban mới có những ai? Mỗi dòng một người, ví dụ:
      Trưởng ban: Nguyễn Văn An
    > Trưởng ban: Lê Thị Bình
    + Nguyễn Văn An
    < Theo quyết định số mấy ạ? Ví dụ: 12/QĐ-UBND ngày 5/9.
      [Không có số]
      [Quay lại]
    > không có
    < Vào ban từ ngày nào ạ? Ví dụ 5/9.
      [Hôm nay]
      [Quay lại]
    > [Hôm nay]
    < *Ban khuyến học TDP 12*
      Trưởng ban: Lê Thị Bình
      Ủy viên: Nguyễn Văn An
      Từ 29/9/2025
      Cả ban trước thôi từ ngày ấy.
      [Đúng, ghi lại]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi lại]
    < Đã ghi.
      *Ban khuyến học TDP 12*
      Trưởng ban: Lê Thị Bình, từ 29/9/2025
      Ủy viên: Nguyễn Văn An, từ 29/9/2025
      [Thêm người]
      [Có người thôi]
      [Ban mới, thay cả ban]
      [Xong]
    """
    seat(ward, "Trưởng ban: Nguyễn Văn An\nLê Thị Bình")
    tell()


def test_an_officer_sees_who_has_no_board(ward: Ward, tell: Tell) -> None:
    """Anh Chính xem nơi nào chưa có ban, ghi hộ một nơi, ghi ban chỉ đạo phường.

    chính> /bankhuyenhoc
    < 1/3 nơi đã có ban khuyến học.
      [Xem 2 nơi chưa có]
      [Ghi ban của một nơi]
      [Ban chỉ đạo]
      [Xong]
    > [Xem 2 nơi chưa có]
    < *2 nơi chưa có ban khuyến học*
      TDP 13, Trường THCS Sông Xanh
      [Ghi ban của một nơi]
      [Xong]
    > [Ghi ban của một nơi]
    < Việc này của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > tdp 13
    < TDP 13 chưa ghi ban khuyến học.
      [Thêm người]
      [Xong]
    > [Thêm người]
    < Ai vào ban ạ? Mỗi dòng một người, ví dụ:
      Trưởng ban: Nguyễn Văn An
    > Lê Thị Giang
    < Theo quyết định số mấy ạ? Ví dụ: 12/QĐ-UBND ngày 5/9.
      [Không có số]
      [Quay lại]
    > [Không có số]
    < Vào ban từ ngày nào ạ? Ví dụ 5/9.
      [Hôm nay]
      [Quay lại]
    > [Hôm nay]
    < *Ban khuyến học TDP 13*
      Ủy viên: Lê Thị Giang
      Từ 29/9/2025
      [Đúng, ghi lại]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi lại]
    < Đã ghi.
      *Ban khuyến học TDP 13*
      Ủy viên: Lê Thị Giang, từ 29/9/2025
      [Thêm người]
      [Có người thôi]
      [Ban mới, thay cả ban]
      [Xong]
    > /bankhuyenhoc
    < 2/3 nơi đã có ban khuyến học.
      [Xem 1 nơi chưa có]
      [Ghi ban của một nơi]
      [Ban chỉ đạo]
      [Xong]
    > [Ban chỉ đạo]
    < Chưa ghi ban chỉ đạo của phường Bồ Đề.
      [Thêm người]
      [Xong]
    """
    ward.house.chapter(ward.top, "TDP 13")
    ward.house.chapter(ward.top, "Trường THCS Sông Xanh", UnitKind.UNIT_BOARD)
    seat(ward, "Trưởng ban: Nguyễn Văn An")
    tell()


def seat(ward: Ward, people: str) -> None:
    """Write the chapter's board down, from 1 September on."""
    for said in (f"/themban {ward.chapter.id}", people, "không", "1/9", "đúng"):
        ward.head.say(said)
    ward.head.look()


def test_boards_of_others(ward: Ward) -> None:
    """A head of another chapter, a treasurer, a stranger neither see nor change a board."""
    seat(ward, "Trưởng ban: Nguyễn Văn An")
    other = ward.house.chapter(ward.top, "TDP 13")
    people = [
        ward.bring("khác", 34, "Lê Thị Khác", (Role.HEAD, other)),
        ward.bring("quỹ", 35, "Lê Thị Quỹ", (Role.TREASURER, ward.chapter)),
        ward.meet("lạ", 77),
    ]
    for command in ("bankhuyenhoc", "themban", "thoiban", "banmoi"):
        for phone in people:
            said = texts([*phone.say(f"/{command} {ward.chapter.id}"), *phone.say("/huy")])
            assert "Nguyễn Văn An" not in said.replace("ví dụ:\nTrưởng ban: Nguyễn Văn An", "")
    assert ward.count("board_seats") == 1
    ward.head.say(f"/themban {ward.top.id}")
    assert "phụ trách" in texts(ward.head.screen)


def test_a_head_no_longer(ward: Ward) -> None:
    """The role taken away between the list and the yes, nothing is written."""
    for said in (f"/themban {ward.chapter.id}", "Lê Thị Giang", "không", "hôm nay"):
        ward.head.say(said)
    ward.house.take_role(ward.head, Role.HEAD, ward.chapter)
    ward.head.say("Đúng, ghi lại")

    assert ward.count("board_seats") == 0


def test_markup_and_walls_in_names(ward: Ward) -> None:
    """A name that looks like markup is a name; a list without end is refused."""
    seat(ward, "<b>An</b> & Con")
    assert ward.count("board_seats") == 1
    ward.head.say(f"/themban {ward.chapter.id}")
    many = "\n".join(f"Lê Thị {one}{other}" for one in "ABCDEFGH" for other in "abcdefgh")

    assert "Một ban nhiều nhất 40 người." in texts(ward.head.say(many))
    assert ward.head.say("x" * 4000)


@pytest.mark.parametrize("given", ["", "x", "0", "-1", "99999999999999999999"])
def test_units_that_are_none(ward: Ward, given: str) -> None:
    """A button that carries no unit is answered, and nothing breaks."""
    for command in ("bankhuyenhoc", "themban", "thoiban", "banmoi", "noichuaban"):
        assert ward.officer.say(f"/{command} {given}")
        assert ward.head.say(f"/{command} {given}")
