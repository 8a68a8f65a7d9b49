"""Chapters and units made, their invites handed out, one person invited."""

import io
from collections.abc import Callable, Mapping

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook
from sqlalchemy import text

from domain.permissions import Role
from domain.units import UnitKind
from services import invites
from tests.handlers.conftest import Tell, Ward, let_in
from tests.house import House, Phone, Shown


def sheet(*rows: tuple[object, ...]) -> Callable[[Phone], list[Shown]]:
    """Sends a filled-in form."""
    headings = ("Tên nơi", "Số hộ", "Số dân", "Người phụ trách", "Điện thoại")
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        for number, row in enumerate([headings, *rows]):
            page.write_row(number, 0, row)
    content = out.getvalue()
    return lambda phone: phone.send_file("chi-hoi.xlsx", content)


def make(ward: Ward, units: str) -> None:
    """Chapters are there, each with its invite; the officer's screen begins anew."""
    for said in ("/donvi", units, "đúng"):
        ward.officer.say(said)
    ward.officer.screen, ward.officer.actions = [], 0


@pytest.mark.buttons
@pytest.mark.usefixtures("new_ward")
def test_chapters_are_asked_for_in_two_lines(tell: Tell) -> None:
    """Một câu hỏi, tối đa hai dòng.

    > /donvi
    < Anh gõ dãy, ví dụ *TDP 1 đến 45*, hoặc dán danh sách mỗi dòng một nơi,
      hoặc gửi tệp Excel.
      [Tải mẫu Excel]
    """
    tell()


def test_45_chapters_made_and_invited(new_ward: Ward, tell: Tell) -> None:
    """Tạo 45 chi hội và gửi hết lời mời: 5 lần gõ và bấm.

    > /donvi
    < (hỏi danh sách)
    > TDP 1 đến 45
    < Anh xem lại giúp, tạo *45* nơi:
      TDP 1, TDP 2, TDP 3 … TDP 45
      Mỗi nơi một mã mời, dùng một lần, trong 30 ngày.
      [Đúng, tạo 45 nơi]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, tạo 45 nơi]
    < Đã tạo 45 nơi, mỗi nơi một mã mời. Tờ mã QR để in đang làm, gửi ngay sau đây.
      [Lời mời để chuyển tiếp]
      [Ai chưa vào]
      [Xong]
    < (tệp ma-moi.pdf)
      Tờ mã mời của 45 nơi. In ra, cắt từng ô, đưa từng người.
    > [Lời mời để chuyển tiếp]
    < Anh cần lời mời nào ạ?
      [Gửi cả 45 lời mời]
      [Một nơi]
    """
    tell()
    officer = new_ward.officer
    said = officer.tap("Gửi cả 45 lời mời")

    assert officer.actions == 5
    assert said[0].text.startswith("45 lời mời ở ngay dưới đây")
    assert len(said) == 46
    for number, one in enumerate(said[1:], start=1):
        assert one.text.startswith(f"Kính mời chi hội trưởng TDP {number} vào trợ lý")
        assert not one.buttons
    paper = next(one.path for one in officer.screen if one.path is not None)
    assert paper.read_bytes().startswith(b"%PDF")


def test_a_pasted_list(new_ward: Ward, tell: Tell) -> None:
    """Dán danh sách: tên, số hộ, số dân, người phụ trách, điện thoại; trường và dòng họ nữa.

    > /donvi
    < (hỏi danh sách)
    > TDP 1; 180; 640; Nguyễn Thị Hạnh; 0912 345 678
    + TDP 2, 150
    + 3. Trường THCS Sông Xanh
    + Dòng họ Nguyễn Văn; ông Nguyễn Văn Tổ
    + Công an phường
    < Anh xem lại giúp, tạo *5* nơi:
      TDP 1, TDP 2, Trường THCS Sông Xanh, Dòng họ Nguyễn Văn, Công an phường
      Cộng 330 hộ, 640 người dân.
      Người phụ trách: Nguyễn Thị Hạnh, ông Nguyễn Văn Tổ
      [Đúng, tạo 5 nơi]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, tạo 5 nơi]
    < Đã tạo 5 nơi, mỗi nơi một mã mời. Tờ mã QR để in đang làm, gửi ngay sau đây.
      [Lời mời để chuyển tiếp]
      [Ai chưa vào]
      [Xong]
    < (tệp ma-moi.pdf)
      Tờ mã mời của 5 nơi. In ra, cắt từng ô, đưa từng người.
    > [Ai chưa vào]
    < Chưa vào, 5 nơi:
      TDP 1, TDP 2, Trường THCS Sông Xanh, Dòng họ Nguyễn Văn, Công an phường
      [Tờ mã QR để in]
      [Lời mời để chuyển tiếp]
      [Xong]
    """
    tell()
    statement = text(
        "SELECT units.name, units.kind, invites.name AS head, invites.phone FROM units"
        " JOIN invites ON invites.unit_id = units.id WHERE units.parent_id IS NOT NULL"
        " ORDER BY units.id"
    )
    with new_ward.house.engine.begin() as db:
        made = [tuple(row) for row in db.execute(statement)]
    assert made == [
        ("TDP 1", UnitKind.CHAPTER, "Nguyễn Thị Hạnh", "0912345678"),
        ("TDP 2", UnitKind.CHAPTER, None, None),
        ("Trường THCS Sông Xanh", UnitKind.UNIT_BOARD, None, None),
        ("Dòng họ Nguyễn Văn", UnitKind.CLAN_BOARD, "ông Nguyễn Văn Tổ", None),
        ("Công an phường", UnitKind.UNIT_BOARD, None, None),
    ]


@pytest.mark.buttons
def test_boards_have_heads_of_their_own_title(new_ward: Ward, tell: Tell) -> None:
    """Dòng họ, trường học thì mời trưởng ban khuyến học, không phải chi hội trưởng.

    > /donvi
    < (hỏi danh sách)
    > Dòng họ Nguyễn Văn
    < Anh xem lại giúp, tạo *1* nơi:
      Dòng họ Nguyễn Văn
      Mỗi nơi một mã mời, dùng một lần, trong 30 ngày.
      [Đúng, tạo 1 nơi]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, tạo 1 nơi]
    < Đã tạo 1 nơi, mỗi nơi một mã mời. Tờ mã QR để in đang làm, gửi ngay sau đây.
      [Lời mời để chuyển tiếp]
      [Ai chưa vào]
      [Xong]
    < (tệp ma-moi.pdf)
      Tờ mã mời của 1 nơi. In ra, cắt từng ô, đưa từng người.
    > [Lời mời để chuyển tiếp]
    < Anh cần lời mời nào ạ?
      [Gửi lời mời còn lại]
      [Một nơi]
    > [Một nơi]
    < Lời mời của nơi nào? Anh gõ tên, ví dụ TDP 12.
      [Quay lại]
    > ho nguyen
    < Lời mời ở ngay dưới đây. Anh bấm giữ tin ấy rồi chuyển tiếp.
      [Xong]
    < Kính mời trưởng ban khuyến học Dòng họ Nguyễn Văn vào trợ lý Khuyến học phường Bồ Đề.
      Bấm: https://t.me/khuyenhoc_bot?start={mã}
      Hoặc gõ mã: *KH #*
      Mã dùng một lần, đến hết 28/10/2025.
    """
    new_ward.meet("tổ", 41)
    tell()


def test_excel_from_form_to_chapters(new_ward: Ward, tell: Tell) -> None:
    """Tải mẫu, điền, gửi; dòng nào sai được gọi tên; sửa rồi gửi lại là xong.

    > /donvi
    < (hỏi danh sách)
    > [Tải mẫu Excel]
    < Tệp đang làm, gửi ngay sau đây.
      (hỏi danh sách)
    < (tệp mau-chi-hoi.xlsx)
      Mẫu Excel để điền.
    > (gửi tệp hỏng)
    < Chưa mở được tệp này. Anh gửi tệp Excel (.xlsx) theo mẫu giúp.
      [Tải mẫu Excel]
    > (gửi mẫu chưa điền)
    < Tệp không có dòng nào. Anh điền theo mẫu rồi gửi lại giúp.
      [Tải mẫu Excel]
    > (gửi tệp có dòng sai)
    < Tệp có dòng cần xem lại:
      Dòng 3: thiếu tên
      Dòng 4: Số hộ không phải số
      Dòng 4: số điện thoại chưa đúng
      Anh sửa rồi gửi lại giúp.
      [Tải mẫu Excel]
    > (gửi tệp đã sửa)
    < Anh xem lại giúp, tạo *3* nơi:
      TDP 1, TDP 2, TDP 3
      Cộng 1.530 hộ, 3.640 người dân.
      Người phụ trách: Nguyễn Thị Hạnh
      [Đúng, tạo 3 nơi]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, tạo 3 nơi]
    < Đã tạo 3 nơi, mỗi nơi một mã mời. Tờ mã QR để in đang làm, gửi ngay sau đây.
      [Lời mời để chuyển tiếp]
      [Ai chưa vào]
      [Xong]
    < (tệp ma-moi.pdf)
      Tờ mã mời của 3 nơi. In ra, cắt từng ô, đưa từng người.
    """

    def send_form(phone: Phone) -> list[Shown]:
        form = next(one.path for one in phone.screen if one.path is not None)
        return phone.send_file("mau.xlsx", form.read_bytes())

    hanh = ("TDP 1", 180, 640, "Nguyễn Thị Hạnh", "0912 345 678")
    tell(
        deeds={
            "gửi tệp hỏng": lambda phone: phone.send_file("a.xlsx", b"nonsense"),
            "gửi mẫu chưa điền": send_form,
            "gửi tệp có dòng sai": sheet(hanh, ("", 1, 2, "a", ""), ("TDP 2", "x", 3, "", "12")),
            "gửi tệp đã sửa": sheet(hanh, ("TDP 2", 150), ("TDP 3", "1.200", 3000.0)),
        }
    )
    form = next(one.path for one in new_ward.officer.screen if one.path is not None)
    rows = CalamineWorkbook.from_path(str(form)).get_sheet_by_index(0).to_python()
    assert rows[0] == ["Tên nơi", "Số hộ", "Số dân", "Người phụ trách", "Điện thoại"]


@pytest.mark.buttons
@pytest.mark.usefixtures("new_ward")
def test_a_file_of_another_kind_is_called_so(tell: Tell) -> None:
    """Gửi nhầm tệp PDF: nói là cần tệp Excel, không đổ cho mạng chậm.

    > /donvi
    < (hỏi danh sách)
    > (gửi tệp pdf)
    < Chưa mở được tệp này. Anh gửi tệp Excel (.xlsx) theo mẫu giúp.
      [Tải mẫu Excel]
    """
    tell(deeds={"gửi tệp pdf": lambda phone: phone.send_file("ke-hoach.pdf", b"%PDF")})


@pytest.mark.usefixtures("new_ward")
def test_lists_that_cannot_be_made(tell: Tell) -> None:
    """Không có tên, tên đã có, tên đứng hai lần, dãy dài quá, dãy ngược.

    > /donvi
    < (hỏi danh sách)
    > 123
    < Chưa thấy tên nơi nào. Anh gõ giúp, ví dụ: TDP 1 đến 45
      [Tải mẫu Excel]
    > TDP 45 đến 1
    < Chưa thấy tên nơi nào. Anh gõ giúp, ví dụ: TDP 1 đến 45
      [Tải mẫu Excel]
    > TDP 1 đến 500
    < Một lần tạo nhiều nhất 400 nơi, danh sách này có 500. Anh chia ra giúp.
      [Tải mẫu Excel]
    > TDP 1
    + tdp  1
    < TDP 1 có rồi, hoặc đứng hai lần trong danh sách. Anh xem lại giúp.
      [Tải mẫu Excel]
    > tdp 1-3
    < Anh xem lại giúp, tạo *3* nơi:
      TDP 1, TDP 2, TDP 3
      Mỗi nơi một mã mời, dùng một lần, trong 30 ngày.
      [Đúng, tạo 3 nơi]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, tạo 3 nơi]
    < Đã tạo 3 nơi, mỗi nơi một mã mời. Tờ mã QR để in đang làm, gửi ngay sau đây.
      [Lời mời để chuyển tiếp]
      [Ai chưa vào]
      [Xong]
    < (tệp ma-moi.pdf)
      Tờ mã mời của 3 nơi. In ra, cắt từng ô, đưa từng người.
    > /donvi
    < *Phường Bồ Đề*: 3 chi hội, đơn vị; 0 nơi đã vào.
      Anh làm gì ạ?
      [Tạo chi hội, đơn vị]
      [Ai chưa vào]
      [Tờ mã QR để in]
      [Lời mời để chuyển tiếp]
      [Đổi tên, thôi một nơi]
    > [Tạo chi hội, đơn vị]
    < (hỏi danh sách)
    > TDP 1-3
    < TDP 1 có rồi, hoặc đứng hai lần trong danh sách. Anh xem lại giúp.
      [Tải mẫu Excel]
      [Quay lại]
    > ai chua vao
    < Chưa thấy tên nơi nào. Anh gõ giúp, ví dụ: TDP 1 đến 45
      [Tải mẫu Excel]
      [Quay lại]
    > TDP 3 đến 5
    < Anh xem lại giúp, tạo *2* nơi:
      TDP 4, TDP 5
      Mỗi nơi một mã mời, dùng một lần, trong 30 ngày.
      Có rồi, không tạo nữa: TDP 3
      [Đúng, tạo 2 nơi]
      [Sửa lại]
      [Thôi, không ghi]
    > quay lại
    < (hỏi danh sách)
    > [Quay lại]
    < *Phường Bồ Đề*: 3 chi hội, đơn vị; 0 nơi đã vào.
      Anh làm gì ạ?
      [Tạo chi hội, đơn vị]
      [Ai chưa vào]
      [Tờ mã QR để in]
      [Lời mời để chuyển tiếp]
      [Đổi tên, thôi một nơi]
    """
    tell()


def test_who_has_not_come_in(new_ward: Ward, tell: Tell) -> None:
    """Ai chưa vào: người vào rồi thì thôi không nhắc tên.

    … cô Lan vào TDP 2
    > /menu
    < *Việc cần làm*
      2/3 nơi chưa vào trợ lý.
      1 việc phải làm đã quá hạn.
      5 việc phải làm trong 7 ngày tới.
      [Việc phải làm]
      [Tổng hợp]
      [Thông báo]
      [Chi hội, đơn vị]
      [Việc khác]
    > /donvi
    < *Phường Bồ Đề*: 3 chi hội, đơn vị; 1 nơi đã vào.
      Anh làm gì ạ?
      [Tạo chi hội, đơn vị]
      [Ai chưa vào]
      [Tờ mã QR để in]
      [Lời mời để chuyển tiếp]
      [Đổi tên, thôi một nơi]
    > [Ai chưa vào]
    < Chưa vào, 2 nơi:
      TDP 1, TDP 3
      [Tờ mã QR để in]
      [Lời mời để chuyển tiếp]
      [Xong]
    … TDP 1 và TDP 3 cũng vào
    > /donvi
    < *Phường Bồ Đề*: 3 chi hội, đơn vị; 3 nơi đã vào.
      Anh làm gì ạ?
      [Tạo chi hội, đơn vị]
      [Ai chưa vào]
      [Tờ mã QR để in]
      [Lời mời để chuyển tiếp]
      [Đổi tên, thôi một nơi]
    > [Ai chưa vào]
    < Nơi nào cũng đã vào.
      (việc cần làm)
    """
    make(new_ward, "TDP 1 đến 3")
    tell(
        meanwhile={
            "cô Lan vào TDP 2": lambda: bring_in(new_ward, {"TDP 2": 31}),
            "TDP 1 và TDP 3 cũng vào": lambda: bring_in(new_ward, {"TDP 1": 32, "TDP 3": 33}),
        }
    )


def bring_in(ward: Ward, users: Mapping[str, int]) -> None:
    """Someone comes in by the newest invite of each of these units."""
    statement = text(
        "SELECT code FROM invites JOIN units ON units.id = invites.unit_id"
        " WHERE units.name = :unit AND used_at IS NULL ORDER BY invites.id DESC LIMIT 1"
    )
    for unit, user in users.items():
        with ward.house.engine.begin() as db:
            code = str(db.execute(statement, {"unit": unit}).scalar_one())
        let_in(ward.house.phone(user, channel=ward.channel), code, f"Người {unit}", "Bác")


def test_a_unit_with_someone_inside_stays_inside(new_ward: Ward) -> None:
    """A second person invited as head does not make the unit "not in" again."""
    house, officer = new_ward.house, new_ward.officer
    make(new_ward, "TDP 1 đến 2")
    bring_in(new_ward, {"TDP 1": 31})
    with house.engine.begin() as db:
        found = [one.unit for one in invites.newest(db, new_ward.top)]
        (unit,) = [one for one in found if one.name == "TDP 1"]
        asked = invites.Asked(unit=unit, role=Role.HEAD, name="Trần Thị Lan")
        invites.make(db, [asked], by=house.actor_in(db, officer))
    officer.say("/donvi")

    assert "2 chi hội, đơn vị; 1 nơi đã vào" in officer.last.text


@pytest.mark.buttons
def test_one_invite_again_and_anew(new_ward: Ward, tell: Tell) -> None:
    """Một lời mời xem lại thì mã cũ; hết hạn thì mã mới, mã cũ thôi dùng được.

    > /donvi
    < *Phường Bồ Đề*: 3 chi hội, đơn vị; 0 nơi đã vào.
      Anh làm gì ạ?
      [Tạo chi hội, đơn vị]
      [Ai chưa vào]
      [Tờ mã QR để in]
      [Lời mời để chuyển tiếp]
      [Đổi tên, thôi một nơi]
    > [Lời mời để chuyển tiếp]
    < Anh cần lời mời nào ạ?
      [Gửi cả 3 lời mời]
      [Một nơi]
      [Quay lại]
    > [Một nơi]
    < Lời mời của nơi nào? Anh gõ tên, ví dụ TDP 12.
      [Quay lại]
    > tdp 2
    < Lời mời ở ngay dưới đây. Anh bấm giữ tin ấy rồi chuyển tiếp.
      [Xong]
    < Kính mời chi hội trưởng TDP 2 vào trợ lý Khuyến học phường Bồ Đề.
      Bấm: https://t.me/khuyenhoc_bot?start={mã}
      Hoặc gõ mã: *KH #*
      Mã dùng một lần, đến hết 28/10/2025.
    … 30 ngày sau
    > /donvi
    < *Phường Bồ Đề*: 3 chi hội, đơn vị; 0 nơi đã vào.
      Anh làm gì ạ?
      [Tạo chi hội, đơn vị]
      [Ai chưa vào]
      [Tờ mã QR để in]
      [Lời mời để chuyển tiếp]
      [Đổi tên, thôi một nơi]
    > [Lời mời để chuyển tiếp]
    < Anh cần lời mời nào ạ?
      [Gửi cả 3 lời mời]
      [Một nơi]
      [Quay lại]
    > [Một nơi]
    < Lời mời của nơi nào? Anh gõ tên, ví dụ TDP 12.
      [Quay lại]
    > 2
    < Lời mời ở ngay dưới đây. Anh bấm giữ tin ấy rồi chuyển tiếp.
      [Xong]
    < Kính mời chi hội trưởng TDP 2 vào trợ lý Khuyến học phường Bồ Đề.
      Bấm: https://t.me/khuyenhoc_bot?start={mã_mới}
      Hoặc gõ mã: *KH #*
      Mã dùng một lần, đến hết 27/11/2025.
    lan> {mã}
    < Mã mời này hết hạn rồi. Hỏi cán bộ hội xin mã mới.
      Gõ mã mời, ví dụ KH 7K3Q M2XA.
    > {mã_mới}
    < (hỏi đồng ý)
    """
    make(new_ward, "TDP 1 đến 3")
    new_ward.meet("lan", 31)
    tell()


def test_the_printed_sheet_lets_everybody_in(new_ward: Ward, tell: Tell) -> None:
    """In lại sau khi hết hạn: mã nào cũng mới, không nói là vào cả rồi.

    … 31 ngày sau
    > /donvi
    < *Phường Bồ Đề*: 3 chi hội, đơn vị; 0 nơi đã vào.
      Anh làm gì ạ?
      [Tạo chi hội, đơn vị]
      [Ai chưa vào]
      [Tờ mã QR để in]
      [Lời mời để chuyển tiếp]
      [Đổi tên, thôi một nơi]
    > [Tờ mã QR để in]
    < Tờ mã QR để in đang làm, gửi ngay sau đây.
      (việc cần làm)
    < (tệp ma-moi.pdf)
      Tờ mã mời của 3 nơi. In ra, cắt từng ô, đưa từng người.
    """
    make(new_ward, "TDP 1 đến 3")
    tell()


def test_the_printed_sheet_is_for_heads_only(new_ward: Ward) -> None:
    """An officer's invite never stands on a sheet that is cut up and handed round."""
    house, officer = new_ward.house, new_ward.officer
    with house.engine.begin() as db:
        asked = invites.Asked(unit=new_ward.top, role=Role.OFFICER)
        invites.make(db, [asked], by=house.actor_in(db, officer))
    for said in ("/donvi", "TDP 1 đến 2", "đúng"):
        officer.say(said)

    assert "Tờ mã mời của 2 nơi" in officer.last.text


@pytest.mark.buttons
def test_the_sheet_of_new_units_holds_only_the_new_ones(new_ward: Ward, tell: Tell) -> None:
    """Tạo thêm 2 nơi thì in 2 mã mời ấy; cả tờ vẫn lấy được ở mục Ai chưa vào.

    > /donvi
    < *Phường Bồ Đề*: 3 chi hội, đơn vị; 0 nơi đã vào.
      Anh làm gì ạ?
      [Tạo chi hội, đơn vị]
      [Ai chưa vào]
      [Tờ mã QR để in]
      [Lời mời để chuyển tiếp]
      [Đổi tên, thôi một nơi]
    > [Tạo chi hội, đơn vị]
    < (hỏi danh sách)
    > TDP 4 đến 5
    < Anh xem lại giúp, tạo *2* nơi:
      TDP 4, TDP 5
      Mỗi nơi một mã mời, dùng một lần, trong 30 ngày.
      [Đúng, tạo 2 nơi]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, tạo 2 nơi]
    < Đã tạo 2 nơi, mỗi nơi một mã mời. Tờ mã QR để in đang làm, gửi ngay sau đây.
      [Lời mời để chuyển tiếp]
      [Ai chưa vào]
      [Xong]
    < (tệp ma-moi.pdf)
      Tờ mã mời của 2 nơi. In ra, cắt từng ô, đưa từng người.
    > [Ai chưa vào]
    < Chưa vào, 5 nơi:
      TDP 1, TDP 2, TDP 3, TDP 4, TDP 5
      [Tờ mã QR để in]
      [Lời mời để chuyển tiếp]
      [Xong]
    > [Tờ mã QR để in]
    < Tờ mã QR để in đang làm, gửi ngay sau đây.
      (việc cần làm)
    < (tệp ma-moi.pdf)
      Tờ mã mời của 5 nơi. In ra, cắt từng ô, đưa từng người.
    """
    make(new_ward, "TDP 1 đến 3")
    tell()


@pytest.mark.buttons
def test_an_officer_invites_a_treasurer(new_ward: Ward, tell: Tell) -> None:
    """Thêm người: nơi nào, làm gì, tên gì; người ấy vào thì không hỏi tên nữa.

    > /themnguoi
    < Việc này của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > 12
    < Mời làm gì ạ?
      [Chi hội trưởng]
      [Thủ quỹ]
      [Người ghi hộ]
      [Lãnh đạo tổ dân phố]
      [Quay lại]
    > [Thủ quỹ]
    < Người ấy tên gì ạ?
      [Chưa cần tên]
      [Quay lại]
    > Đỗ Thị Quý
    < Anh xem lại giúp, mời Đỗ Thị Quý
      làm thủ quỹ
      ở TDP 12
      [Đúng, làm mã mời]
      [Sửa lại]
      [Để sau]
    > [Đúng, làm mã mời]
    < Kính mời thủ quỹ TDP 12 vào trợ lý Khuyến học phường Bồ Đề.
      Bấm: https://t.me/khuyenhoc_bot?start={mã}
      Hoặc gõ mã: *KH #*
      Mã dùng một lần, đến hết 28/10/2025.
    < Anh bấm giữ tin trên rồi chuyển tiếp.
      [Người tiếp theo]
      [Xong]
    quý> /start {mã}
    < (hỏi đồng ý)
    > [Đồng ý, bắt đầu]
    < Xin phép gọi mình là…
      [Bác] [Cô] [Chú] [Ông]
      [Bà] [Anh] [Chị]
      [Quay lại]
    > [Cô]
    < Chào cô Đỗ Thị Quý, thủ quỹ TDP 12.
      (việc cần làm)
    """
    make(new_ward, "TDP 1 đến 12")
    new_ward.meet("quý", 51)
    tell()


def test_an_invite_without_a_name(new_ward: Ward, tell: Tell) -> None:
    """Chưa cần tên: người ấy vào thì tự gõ tên.

    > /themnguoi
    < Việc này của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > [Phường Bồ Đề]
    < Mời làm gì ạ?
      [Chi hội trưởng]
      [Thủ quỹ]
      [Người ghi hộ]
      [Lãnh đạo tổ dân phố]
      [Cán bộ khuyến học]
      [Quay lại]
    > [Cán bộ khuyến học]
    < Người ấy tên gì ạ?
      [Chưa cần tên]
      [Quay lại]
    > [Chưa cần tên]
    < Anh xem lại giúp, mời một người
      làm cán bộ khuyến học
      ở phường Bồ Đề
      [Đúng, làm mã mời]
      [Sửa lại]
      [Để sau]
    > [Để sau]
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    """
    tell()

    assert new_ward.count("invites") == 1


@pytest.mark.buttons
def test_a_partner_body_is_invited(new_ward: Ward, tell: Tell) -> None:
    """Mời người của Trung tâm HTCĐ: vào thì thấy việc kế hoạch giao.

    > /themnguoi
    < Việc này của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > trung tâm
    < Mời làm gì ạ?
      [Đơn vị phối hợp]
      [Quay lại]
    > [Đơn vị phối hợp]
    < Người ấy tên gì ạ?
      [Chưa cần tên]
      [Quay lại]
    > Vũ Văn Tâm
    < Anh xem lại giúp, mời Vũ Văn Tâm
      làm đơn vị phối hợp
      ở Trung tâm HTCĐ phường
      [Đúng, làm mã mời]
      [Sửa lại]
      [Để sau]
    > [Đúng, làm mã mời]
    < Kính mời đơn vị phối hợp Trung tâm HTCĐ phường vào trợ lý Khuyến học phường Bồ Đề.
      Bấm: https://t.me/khuyenhoc_bot?start={mã}
      Hoặc gõ mã: *KH #*
      Mã dùng một lần, đến hết 28/10/2025.
    < Anh bấm giữ tin trên rồi chuyển tiếp.
      [Người tiếp theo]
      [Xong]
    tâm> /start {mã}
    < (hỏi đồng ý)
    > [Đồng ý, bắt đầu]
    < Xin phép gọi mình là…
      [Bác] [Cô] [Chú] [Ông]
      [Bà] [Anh] [Chị]
      [Quay lại]
    > [Bác]
    < Chào bác Vũ Văn Tâm, đơn vị phối hợp Trung tâm HTCĐ phường.
      Việc cần làm: chưa có gì.
      [Việc phải làm]
      [Kế hoạch]
      [Sự kiện]
      [Hỏi phường]
      [Việc khác]
    """
    new_ward.meet("tâm", 52)
    tell()


# ---- a district --------------------------------------------------------------------------------


@pytest.mark.buttons
def test_the_district_of_an_lao(new_house: House) -> None:
    """The district's communes get officers of their own, who make their chapters themselves."""
    new_house.ward("an-lao-2024")
    officer, commune = new_house.phone(2), new_house.phone(3)
    let_in(officer, new_house.officer_code, "Đào Văn Lão", "Anh")
    for said in ("/donvi", "Thị trấn An Lão\nXã Bát Trang\nXã Trường Thọ", "đúng"):
        officer.say(said)
    for said in ("/loimoi", "một nơi", "bat trang"):
        officer.say(said)
    code = officer.last.text.partition("?start=")[2][:8]

    assert officer.last.text.startswith("Kính mời cán bộ khuyến học xã Bát Trang")
    let_in(commune, code, "Vũ Thị Trang", "Chị")
    for said in ("/donvi", "Thôn 1 đến 5"):
        commune.say(said)
    assert "Đúng, tạo 5 nơi" in commune.last.buttons
    officer.say("/tonghop")
    assert "KHUYẾN HỌC AN LÃO" in officer.last.text
    assert "0/3 xã, thị trấn đã có số." in officer.last.text
