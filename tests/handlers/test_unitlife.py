"""A unit gets another name, or ends: by an officer, for a reason; nothing is left behind in it."""

import pytest
from sqlalchemy import select, text

from domain.permissions import Role
from storage.tables import AuditRow
from tests.handlers.conftest import Tell, Ward
from tests.house import texts


def test_a_unit_is_renamed(ward: Ward, tell: Tell) -> None:
    """Đổi tên: tên trùng thì hỏi lại; sổ, phiếu, chi hội trưởng vẫn ở đó.

    chính> [Đổi tên, thôi một nơi]
    < Nơi nào ạ? Anh gõ tên, ví dụ TDP 12.
    > tdp12
    < TDP 12: anh muốn làm gì ạ?
      [Đổi tên]
      [Không còn nữa]
      [Quay lại]
    > [Đổi tên]
    < Tên mới của TDP 12 là gì ạ?
      [Quay lại]
    > tdp 13
    < Đã có nơi tên "tdp 13". Anh gõ tên khác giúp.
      [Quay lại]
    > Tổ dân phố 12 Bồ Đề
    < Vì sao đổi tên ạ?
      [Đổi theo quyết định]
      [Trước ghi sai tên]
      [Quay lại]
    > [Đổi theo quyết định]
    < TDP 12 đổi tên thành *Tổ dân phố 12 Bồ Đề*. Phiếu đã cấp giữ tên cũ.
      Đổi theo quyết định
      [Đúng, đổi tên]
      [Sửa lại]
      [Để sau]
    > [Đúng, đổi tên]
    < Đã đổi tên TDP 12 thành Tổ dân phố 12 Bồ Đề.
      [Chi hội, đơn vị]
      [Xong]
    """
    ward.house.chapter(ward.top, "TDP 13")
    ward.officer.say("/donvi")
    tell()

    with ward.house.engine.begin() as db:
        noted = db.execute(select(AuditRow).where(AuditRow.deed == "rename")).one()
        name = db.execute(
            text("SELECT name FROM units WHERE id = :id"), {"id": ward.chapter.id}
        ).scalar()
    assert name == "Tổ dân phố 12 Bồ Đề"
    assert noted.before == {"name": "TDP 12"}
    assert noted.after == {"name": "Tổ dân phố 12 Bồ Đề", "why": "decision"}


def test_a_unit_that_holds_something_does_not_end(ward: Ward) -> None:
    """Money, members, families, roles are said one by one, and what to do about them."""
    for said in ("/suadonvi", "tdp 12", "Không còn nữa"):
        ward.officer.say(said)
    shown = ward.officer.last.text

    assert "TDP 12 chưa thôi được: quỹ còn 12.440.000 đ" in shown
    assert "1 người giữ vai" in shown
    assert "Xin chuyển hội viên, hộ và tiền sang nơi khác" in shown
    with ward.house.engine.begin() as db:
        ended = db.execute(text("SELECT count(*) FROM units WHERE valid_to IS NOT NULL")).scalar()
    assert ended == 0


def test_an_empty_unit_ends(ward: Ward) -> None:
    """It is listed no more, its invite lets nobody in, and its name is free again."""
    for said in ("/donvi", "Tạo chi hội, đơn vị", "TDP 14", "đúng"):
        ward.officer.say(said)
    with ward.house.engine.begin() as db:
        code = db.execute(text("SELECT code FROM invites ORDER BY id DESC LIMIT 1")).scalar()
    for said in ("/suadonvi", "tdp 14", "Không còn nữa", "Tạo nhầm", "đúng"):
        ward.officer.say(said)
    assert "TDP 14 không còn trong danh sách." in ward.officer.last.text
    assert "TDP 14" not in texts(ward.officer.say("/donvi"))
    stranger = ward.meet("lạ", 77)
    stranger.say(f"/start {code}")
    for said in ("Đồng ý, bắt đầu", "Bác", "Lê Thị Lạ"):
        stranger.say(said)

    with ward.house.engine.begin() as db:
        came = db.execute(text("SELECT count(*) FROM invites WHERE used_at IS NOT NULL")).scalar()
        noted = db.execute(select(AuditRow).where(AuditRow.thing == "unit").order_by(AuditRow.id))
        last = noted.all()[-1]
    assert came == 0
    assert (last.deed, last.after) == ("end", {"why": "mistake"})


@pytest.mark.parametrize("role", [Role.HEAD, Role.TREASURER, Role.MEMBER])
def test_nobody_else_does_so(ward: Ward, role: Role) -> None:
    other = ward.bring("khác", 41, "Lê Thị Khác", (role, ward.chapter))
    for said in ("/suadonvi", "tdp 12", "Đổi tên", "Tên lạ", "Trước ghi sai tên", "đúng"):
        other.say(said)

    with ward.house.engine.begin() as db:
        found = db.execute(select(AuditRow.id).where(AuditRow.deed.in_(["rename", "end"]))).all()
    assert found == []


def test_the_ward_itself_is_not_renamed_here(ward: Ward) -> None:
    for said in ("/suadonvi", "phường bồ đề"):
        ward.officer.say(said)

    assert "Chưa thấy nơi nào" in ward.officer.last.text
