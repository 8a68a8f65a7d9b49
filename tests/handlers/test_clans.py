"""Clans and their families: linked across chapters, and no longer."""

from sqlalchemy import text

from domain.accounts import Address
from domain.permissions import Role
from domain.units import UnitKind
from tests.handlers.conftest import Tell, Ward


def linked(ward: Ward) -> None:
    """A clan with its head and two families, in two chapters."""
    other = ward.house.chapter(ward.top, "TDP 13")
    clan = ward.house.chapter(ward.top, "Họ Nguyễn Văn", UnitKind.CLAN_BOARD)
    ward.house.household(other, "bà", "Nguyễn Thị Lan", "số 5")
    ward.bring("vạn", 41, "Nguyễn Văn Vạn", (Role.HEAD, clan), address=Address.ONG)
    for chapter, family in (("13", "lan"), ("tdp 12", "nguyễn thị hoa")):
        ward.officer.say("/themnhaho 2025")
        for said in ("họ nguyễn văn", chapter, family):
            ward.officer.say(said)


def links(ward: Ward) -> list[tuple[bool, bool, str | None]]:
    """Of each link: whether it has ended, whether it ever held, and why it ended."""
    statement = text("SELECT from_on, to_on, end_reason FROM unit_links ORDER BY id")
    with ward.house.engine.begin() as db:
        return [
            (row.to_on is not None, row.to_on != row.from_on, row.end_reason)
            for row in db.execute(statement)
        ]


def test_a_family_is_of_a_clan_no_longer(ward: Ward, tell: Tell) -> None:
    """Ghi nhầm, nhà chuyển đi hay xin thôi: bỏ ra có lý do, số đếm đổi theo ngay.

    chính> /xetloai clan 2025
    < *Dòng họ học tập 2025*, phường Bồ Đề
      1 dòng họ: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 1 dòng họ để đạt 60%
      [Đề nghị công nhận]
      [Từng dòng họ]
      [Xem một nơi]
      [Việc khác]
      [Về danh hiệu]
    > [Từng dòng họ]
    < *Gia đình học tập 2025*, từng nơi
      Họ Nguyễn Văn: 0/2 công nhận
      [Giấy tờ để in]
      [Về danh hiệu]
    > [Về danh hiệu]
    < *Dòng họ học tập 2025*, phường Bồ Đề
      1 dòng họ: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 1 dòng họ để đạt 60%
      [Đề nghị công nhận]
      [Từng dòng họ]
      [Xem một nơi]
      [Việc khác]
      [Về danh hiệu]
    > [Việc khác]
    < *Dòng họ học tập 2025*, phường Bồ Đề
      1 dòng họ: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 1 dòng họ để đạt 60%
      [Ghi nhà vào dòng họ]
      [Bỏ nhà khỏi dòng họ]
      [Bộ tiêu chí]
      [Về danh hiệu]
    > [Bỏ nhà khỏi dòng họ]
    < Nhà ấy ghi ở dòng họ nào ạ?
      [Họ Nguyễn Văn]
    > [Họ Nguyễn Văn]
    < Bỏ nhà nào khỏi Họ Nguyễn Văn ạ?
      Bà Nguyễn Thị Hoa, số 12: chưa đăng ký
      Bà Nguyễn Thị Lan, số 5: chưa đăng ký
      [Bà Nguyễn Thị Hoa, số 12]
      [Bà Nguyễn Thị Lan, số 5]
      [Để sau]
      [Quay lại]
    > minh
    < Anh chọn giúp một dòng dưới đây.
      Bỏ nhà nào khỏi Họ Nguyễn Văn ạ?
      Bà Nguyễn Thị Hoa, số 12: chưa đăng ký
      Bà Nguyễn Thị Lan, số 5: chưa đăng ký
      [Bà Nguyễn Thị Hoa, số 12]
      [Bà Nguyễn Thị Lan, số 5]
      [Để sau]
      [Quay lại]
    > [Bà Nguyễn Thị Hoa, số 12]
    < Nhà Bà Nguyễn Thị Hoa thôi ở dòng họ này vì sao ạ?
      [Ghi nhầm]
      [Nhà chuyển đi xa]
      [Nhà xin thôi]
      [Thuộc dòng họ khác]
      [Quay lại]
    > [Ghi nhầm]
    < Anh xem lại giúp, bỏ khỏi Họ Nguyễn Văn:
      *Bà Nguyễn Thị Hoa, số 12*
      Vì: Ghi nhầm
      [Đúng, bỏ ra]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, bỏ ra]
    < Đã bỏ nhà Bà Nguyễn Thị Hoa, Họ Nguyễn Văn còn 1 nhà.
      Còn thiếu 1 gia đình để đạt 50%
      [Nhà tiếp theo]
      [Về danh hiệu]
    vạn> /danhgia
    < *Gia đình học tập 2025*, Họ Nguyễn Văn
      1 gia đình: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 1 gia đình để đạt 50%
      [Dòng họ học tập]
      [Các nhà trong họ]
      [Năm 2024]
    > [Các nhà trong họ]
    < *Họ Nguyễn Văn*: 1 nhà
      Bà Nguyễn Thị Lan: chưa đăng ký
      [Về danh hiệu]
    """
    linked(ward)
    tell()

    assert links(ward) == [(False, True, None), (True, False, "slip")]


def test_a_family_that_left_may_come_again(ward: Ward) -> None:
    """The first link stays on record, with its days."""
    linked(ward)
    ward.house.later(days=30)
    drop(ward, "lan", "nhà xin thôi")
    drop(ward, "hoa", "nhà chuyển đi xa")
    assert links(ward) == [(True, True, "left"), (True, True, "moved")]
    ward.officer.say("/bonhaho 2025")
    ward.officer.say("họ nguyễn văn")
    assert "Họ Nguyễn Văn chưa ghi nhà nào." in ward.officer.last.text
    ward.officer.say("/themnhaho 2025")
    for said in ("họ nguyễn văn", "13", "lan"):
        ward.officer.say(said)

    assert "Đã ghi nhà Bà Nguyễn Thị Lan vào Họ Nguyễn Văn." in ward.officer.last.text
    assert links(ward)[2] == (False, True, None)


def drop(ward: Ward, family: str, reason: str) -> None:
    """A family is taken out of the clan."""
    ward.officer.say("/bonhaho 2025")
    for said in ("họ nguyễn văn", family, reason, "đúng"):
        ward.officer.say(said)


def test_only_an_officer_takes_a_family_out(ward: Ward) -> None:
    linked(ward)
    with ward.house.engine.begin() as db:
        clan = db.execute(text("SELECT id FROM units WHERE kind = 'clan_board'")).scalar_one()
    for phone in (ward.head, ward.people["vạn"]):
        for said in (f"/bonhaho 2025 {clan}", "hoa", "ghi nhầm", "đúng", "/huy", "/bonhaho x y"):
            phone.say(said)

    assert links(ward) == [(False, True, None)] * 2
    assert "Bỏ nhà khỏi dòng họ" not in str(ward.people["vạn"].say(f"/nhatrongho {clan} 2025"))


def test_a_family_of_another_clan_is_asked_about(ward: Ward, tell: Tell) -> None:
    """Nhà đã ghi ở một họ: nói họ nào, hỏi chuyển hẳn hay ở cả hai; cả hai thì phải bấm rõ.

    chính> /themnhaho 2025
    < Nhà này thuộc dòng họ nào ạ?
      [Họ Nguyễn Văn]
      [Họ Nguyễn Đình]
    > [Họ Nguyễn Đình]
    < Nhà ấy ở chi hội nào? Anh gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
      [Quay lại]
    > 13
    < Xem danh hiệu 2025 của nhà nào? Anh gõ tên hoặc số nhà.
      [Quay lại]
    > lan
    < Nhà Bà Nguyễn Thị Lan đang ghi ở Họ Nguyễn Văn. Ghi vào Họ Nguyễn Đình thế nào ạ?
      Ở cả hai thì nhà ấy tính cho cả hai dòng họ.
      [Chuyển hẳn sang họ này]
      [Ở cả hai dòng họ]
      [Quay lại]
    > [Chuyển hẳn sang họ này]
    < Đã ghi nhà Bà Nguyễn Thị Lan vào Họ Nguyễn Đình.
      [Nhà tiếp theo]
      [Về danh hiệu]
    """
    linked(ward)
    ward.house.chapter(ward.top, "Họ Nguyễn Đình", UnitKind.CLAN_BOARD)
    ward.house.later(days=1)
    tell()
    assert links(ward) == [(True, True, "another"), (False, True, None), (False, True, None)]
    for said in ("/themnhaho 2025", "họ nguyễn đình", "tdp 12", "nguyễn thị hoa", "ở cả hai"):
        ward.officer.say(said)

    assert "Đã ghi nhà Bà Nguyễn Thị Hoa vào Họ Nguyễn Đình." in ward.officer.last.text
    assert links(ward)[1:] == [(False, True, None)] * 3
