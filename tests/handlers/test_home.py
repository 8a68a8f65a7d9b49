"""The first screen, help, settings: what each may do, and that all of it can be tapped to."""

import pytest
from sqlalchemy import select

from domain.accounts import Address
from domain.permissions import Role
from handlers import REGISTRY
from storage.tables import AuditRow, PersonRow
from tests.handlers.conftest import Ward
from tests.house import Phone

ROLES = [Role.OFFICER, Role.HEAD, Role.TREASURER, Role.HELPER, Role.LEADER, Role.MEMBER]
NOT_YOURS = "Việc này người khác phụ trách"
#: Listed for Telegram's menu, and meant to be typed or tapped there alone.
TYPED_ONLY = {"start", "menu", "trogiup", "huy"}


def someone(ward: Ward, role: Role) -> Phone:
    """A person with one role."""
    unit = ward.top if role is Role.OFFICER else ward.chapter
    return ward.bring(role.value, 50, "Lê Thị Vai", (role, unit), address=Address.CO)


def test_the_first_screen_of_a_head(transcript: Ward) -> None:
    """Việc cần làm của chi hội trưởng, và những việc khác.

    > /menu
    < Việc cần làm: chưa có gì.
      [Thu tiền]
      [Hội viên]
      [Sổ quỹ]
      [Hỏi phường]
      [Việc khác]
    > [Việc khác]
    < Việc khác (1/5):
      [Số liệu tuần]
      [Việc phải làm]
      [Kế hoạch]
      [Xem thêm]
      [Quay lại]
    > [Xem thêm]
    < Việc khác (2/5):
      [Tiến độ]
      [Xét danh hiệu]
      [Hộ gia đình]
      [Xem thêm]
      [Quay lại]
    > [Xem thêm]
    < Việc khác (3/5):
      [Sự kiện]
      [Gương sáng]
      [Ban khuyến học]
      [Xem thêm]
      [Quay lại]
    > [Xem thêm]
    < Việc khác (4/5):
      [Cần gọi điện]
      [Gia đình tôi]
      [Tra phiếu thu]
      [Xem thêm]
      [Quay lại]
    > [Xem thêm]
    < Việc khác (5/5):
      [Nhóm chat]
      [Tập ghi thử]
      [Ngôn ngữ, cách gọi]
      [Quay lại]
    > [Quay lại]
    < Việc cần làm: chưa có gì.
      [Thu tiền]
      [Hội viên]
      [Sổ quỹ]
      [Hỏi phường]
      [Việc khác]
    … 7 ngày sau
    > gì đấy
    < Chưa rõ "gì đấy" là việc gì.
      *Việc cần làm*
      Tuần này chi hội chưa ghi gì.
      [Thu tiền]
      [Hội viên]
      [Sổ quỹ]
      [Hỏi phường]
      [Việc khác]
    """


@pytest.mark.buttons
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("stubs", [0, 2])
def test_all_is_reached_by_tapping(ward: Ward, role: Role, stubs: int) -> None:
    """From the first screen everything listed for a person can be tapped to, five at a time.

    And nothing stands there that is someone else's task.
    """
    for number in range(stubs):
        ward.house.household(ward.chapter, "bà", f"Lý {number}", None, complete=False)
    phone = someone(ward, role)
    with ward.house.engine.begin() as db:
        powers = ward.house.account(db, phone).powers
    listed = {one.name for one in REGISTRY.listed(powers)} - TYPED_ONLY
    seen, waiting = set[str](), ["/menu"]
    while waiting:
        data = waiting.pop()
        phone.press(data)
        shown = phone.last
        assert NOT_YOURS not in shown.text, data
        assert len(shown.buttons) <= 5, (data, shown.buttons)
        for one in shown.data:
            if one.startswith("/") and one not in seen:
                seen.add(one)
                waiting += [one] if one.startswith(("/menu", "/vieckhac")) else []
    reached = {one.removeprefix("/").split()[0] for one in seen}
    income = {"heodat", "ungho", "ngayluong"}  # behind "Thu tiền"

    calendar = {"lich"}  # behind "Kế hoạch"
    assert listed - reached - income - calendar == set()


@pytest.mark.buttons
@pytest.mark.parametrize("role", ROLES)
def test_no_button_leads_to_a_refusal(ward: Ward, role: Role) -> None:
    """What a menu offers, its reader may do."""
    phone = someone(ward, role)
    phone.press("/menu")
    offered = [one for one in phone.last.data if one.startswith("/")]
    for data in offered:
        phone.press(data)
        assert NOT_YOURS not in phone.last.text, data
        phone.say("/huy")


@pytest.mark.parametrize("role", [Role.LEADER, Role.MEMBER])
def test_help_speaks_of_what_one_may_do(ward: Ward, role: Role) -> None:
    """Who records nothing is not told how to record."""
    phone = someone(ward, role)
    phone.say("/trogiup")

    assert "350k" not in phone.last.text


def test_help_of_a_head_and_an_officer(transcript: Ward) -> None:
    """Trợ giúp mỗi vai một khác.

    > trợ giúp
    < Bác bấm nút, hoặc gõ một câu, ví dụ:
      *lợn nhựa bà Hoa 350k góp 200k*
      *ủng hộ ông Huy 500 nghìn*
      Gõ không dấu, thiếu cách cũng được.
      Gõ nhầm: "quay lại". Bỏ việc đang ghi: /huy
      [Việc cần làm]
    > [Việc cần làm]
    < Việc cần làm: chưa có gì.
      (việc cần làm)
    chính> /help
    < Anh bấm nút, hoặc gõ /tonghop, /donvi, /hoivien.
      Gõ không dấu, thiếu cách cũng được.
      Gõ nhầm: "quay lại". Bỏ việc đang làm: /huy
      [Việc cần làm]
    """


def test_what_help_shows_can_be_typed(ward: Ward) -> None:
    """The examples of the help text do what they say."""
    head = ward.head
    head.say("lợn nhựa bà Hoa 350k góp 200k")
    assert "Lợn nhựa nhà bà Hoa nào ạ?" in head.last.text
    head.say("Nguyễn Thị Hoa, số 12")
    assert "Góp quỹ" in head.last.text
    head.say("/huy")
    head.say("ủng hộ ông Huy 500 nghìn")
    assert "500.000 đ" in head.last.text


def test_settings(transcript: Ward) -> None:
    """Đổi cách gọi, đổi tiếng, đổi lại.

    > /ngonngu
    < Bác muốn đổi gì ạ?
      [Tiếng Việt / English]
      [Cách gọi]
      [Sửa tên]
    > [Cách gọi]
    < Xin phép gọi mình là…
      [Bác] [Cô] [Chú] [Ông]
      [Bà] [Anh] [Chị]
      [Quay lại]
    > [Cô]
    < Đã đổi. Từ giờ gọi là cô.
      (việc cần làm)
    > english
    < Cô muốn đổi gì ạ?
      [Tiếng Việt / English]
      [Cách gọi]
      [Sửa tên]
    > [Tiếng Việt / English]
    < Trợ lý nói tiếng gì ạ?
      [Tiếng Việt]
      [English]
      [Quay lại]
    > [English]
    < Changed. It is English from now on.
      (việc cần làm)
    > /piggy
    < Which household opened its piggy bank? Type a name or house number.
      [Not in the register]
    > /language
    < What would you like to change?
      [Tiếng Việt / English]
      [Form of address]
      [My name]
    > [Tiếng Việt / English]
    < Which language?
      [Tiếng Việt]
      [English]
      [Go back]
    > [Tiếng Việt]
    < Đã đổi, từ giờ nói tiếng Việt.
      (việc cần làm)
    """


def test_ones_own_name_is_put_right(ward: Ward) -> None:
    """Wherever it stands it is the right one from then on; the audit keeps no name."""
    for said in ("sửa tên tôi", "Sửa tên", "bà Nguyễn Thị Hạnh Phúc"):
        ward.head.say(said)
    assert "Tên ghi là" in ward.head.last.text
    ward.head.say("đúng")

    assert "Đã sửa tên: Nguyễn Thị Hạnh Phúc." in ward.head.last.text
    with ward.house.engine.begin() as db:
        names = set(db.execute(select(PersonRow.name)).scalars())
        noted = db.execute(select(AuditRow).where(AuditRow.deed == "correct")).one()
    assert "Nguyễn Thị Hạnh Phúc" in names
    assert "Nguyễn Thị Hạnh" not in names
    assert "Hạnh" not in f"{noted.before} {noted.after}"


@pytest.mark.parametrize(
    ("typed", "ways"),
    [
        ("dang ky gia dinh hoc tap", ["Xét danh hiệu"]),
        ("tong hop tuan nay cho toi", ["Số liệu tuần"]),
        ("cho bác xem sổ quỹ với cháu", ["Sổ quỹ"]),
        ("alo", []),
        ("hôm nay trời đẹp quá", []),
    ],
)
def test_a_sentence_that_names_a_way_is_offered_it(ward: Ward, typed: str, ways: list[str]) -> None:
    """Never begun at once: words in a sentence may be about something else."""
    ward.head.say(typed)

    shown = ward.head.last
    offered = [way for way in ways if way in shown.buttons or f". {way}\n" in shown.text]
    assert ("cần việc này không ạ?" in shown.text, offered) == (bool(ways), ways)


def test_a_way_is_offered_only_to_who_may_go_it(ward: Ward) -> None:
    ward.head.say("tôi muốn viết thông báo cho cả phường")

    assert "cần việc này" not in ward.head.last.text
