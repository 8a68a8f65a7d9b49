"""Learning models by list: registered, proposed, recognised, without marks."""

import re

from sqlalchemy import text

from domain.accounts import Address
from domain.permissions import Role
from domain.units import UnitKind
from tests.handlers.conftest import Tell, Ward
from tests.house import Phone


def states(ward: Ward) -> dict[str, str]:
    """Name of each family put down to its state."""
    statement = text(
        "SELECT households.name, state FROM candidates"
        " JOIN households ON households.id = household_id ORDER BY household_id"
    )
    with ward.house.engine.begin() as db:
        return {row.name: row.state for row in db.execute(statement)}


def counted(ward: Ward, state: str) -> int:
    """How many candidates are in a state."""
    statement = text("SELECT count(*) FROM candidates WHERE state = :state")
    with ward.house.engine.begin() as db:
        return int(db.execute(statement, {"state": state}).scalar_one())


def crowd(ward: Ward, count: int) -> None:
    """So many families in TDP 12, the three of the ward included."""
    for number in range(count - 3):
        ward.house.household(
            ward.chapter, "ông", f"Phạm Văn {chr(65 + number % 26)}", f"số {number + 100}"
        )


def test_families_go_from_the_list_to_the_decision(transcript: Ward) -> None:
    """Chi hội đề nghị cả, trừ một nhà; phường ghi quyết định, không chấm điểm.

    > /danhgia
    < *Gia đình học tập 2025*, TDP 12
      3 gia đình: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Đề nghị công nhận]
      [Đăng ký đầu năm]
      [Xem một nhà]
      [TDP học tập]
      [Danh hiệu khác]
    > [Đề nghị công nhận]
    < *Đề nghị công nhận 2025*, TDP 12: còn 3 gia đình
      1) Bà Nguyễn Thị Hoa, số 12
      2) Bà Trần Thị Hoa, ngõ 34/5
      3) Ông Lê Văn Minh, số 20
      [Đạt cả 3]
      [Đạt cả, trừ…]
      [Để sau]
    > [Đạt cả, trừ…]
    < Những số nào chưa đạt? Bác gõ số thứ tự hoặc tên, ví dụ 3, 7.
      [Đạt cả 3]
      [Quay lại]
    > 3
    < Đã đề nghị 2 gia đình.
      Chưa đạt: 3) Ông Lê Văn Minh, số 20.
      Xem hết danh sách rồi.
      3 gia đình: đăng ký 2, đề nghị 2, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Sửa trang vừa rồi]
      [Về danh hiệu]
      [Xong]
    chính> /danhgia
    < *Danh hiệu học tập 2025*, phường Bồ Đề
      Công nhận 0/3 gia đình, 0%
      Còn thiếu 3 gia đình để vượt 70%
      Chưa có dòng họ nào trong sổ.
      Công nhận 0/1 tổ dân phố, 0%
      Còn thiếu 1 tổ dân phố để đạt 70%
      Chưa có đơn vị nào trong sổ.
      Chưa có công dân nào trong sổ.
      [Gia đình]
      [Dòng họ]
      [Tổ dân phố]
      [Đơn vị]
      [Công dân và xã học tập]
    > [Gia đình]
    < *Gia đình học tập 2025*, phường Bồ Đề
      3 gia đình: đăng ký 2, đề nghị 2, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Ghi quyết định]
      [Giấy tờ để in]
      [Từng chi hội]
      [Bộ tiêu chí]
      [Về danh hiệu]
    > [Ghi quyết định]
    < Quyết định số bao nhiêu? Anh gõ như trên giấy, ví dụ 15/QĐ-HKH.
    > 15/QĐ-HKH
    < Quyết định ký ngày nào ạ? Ví dụ 10/12.
      [Hôm nay]
      [Quay lại]
    > 28/9
    < Anh gửi ảnh quyết định giúp.
      [Không có ảnh]
      [Quay lại]
    > (gửi một ảnh)
    < Có 2 gia đình được đề nghị. Công nhận thế nào ạ?
      [Công nhận cả 2]
      [Xem từng trang, trừ…]
      [Quay lại]
    > [Công nhận cả 2]
    < Anh xem lại giúp:
      Gia đình học tập 2025
      Quyết định *15/QĐ-HKH*, ngày 28/9/2025
      Công nhận cả 2, 2 không chấm điểm
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi: quyết định 15/QĐ-HKH công nhận 2 gia đình, 2 không chấm điểm.
      *Gia đình học tập 2025*, phường Bồ Đề
      3 gia đình: đăng ký 2, đề nghị 2, công nhận 2
      Còn thiếu 1 gia đình để vượt 70%
      [Giấy tờ để in]
      [Từng chi hội]
      [Bộ tiêu chí]
      [Về danh hiệu]
    > [Từng chi hội]
    < *Gia đình học tập 2025*, từng nơi
      TDP 12: 2/3 công nhận
      [Xem một chi hội]
      [Về danh hiệu]
    > /giayto family 2025
    < *Giấy tờ Gia đình học tập 2025*, phường Bồ Đề
      Chờ quyết định 0, đã công nhận 2 gia đình.
      Chưa ghi ai ký.
      [Danh sách trình ký, Word]
      [Danh sách Excel]
      [Giấy chứng nhận]
      [Ghi người ký]
      [Về danh hiệu]
    > [Danh sách Excel]
    < Tệp Excel đang làm, gửi ngay sau đây.
      [Về giấy tờ]
    < (tệp danh-hieu-family-bo-de-2025.xlsx)
      Danh sách 2 nơi, in ra ký được.
    """
    assert list(states(transcript).values()) == ["recognised", "recognised", "left-out"]
    assert transcript.count("kept_files") == 1


def test_a_hundred_and_eighty_families_are_proposed_in_twenty_five_actions(ward: Ward) -> None:
    """Nine pages, three of them with exceptions."""
    crowd(ward, 180)
    head = ward.head
    head.say("xét danh hiệu")
    head.tap("Đề nghị công nhận")
    for exceptions in ("", "3, 7", "", "", "12", "", "1 và 2", "", ""):
        assert len(re.findall(r"^\d+\) ", head.last.text, re.MULTILINE)) == 20
        if not exceptions:
            head.tap("Đạt cả 20")
        else:
            head.tap("Đạt cả, trừ…")
            head.say(exceptions)
            assert "Chưa đạt: " in head.last.text

    assert head.actions <= 25
    assert (counted(ward, "proposed"), counted(ward, "left-out")) == (175, 5)
    assert "đề nghị 175, công nhận 0" in head.last.text
    # Each page that is done brings the next one with it: both together are one completing message.
    assert all(one.statements <= 16 for one in ward.house.handled)


def test_a_page_gone_through_by_mistake_is_done_again(transcript: Ward) -> None:
    """Bấm nhầm cả trang: sửa lại được ngay, nhà đã đăng ký vẫn là đã đăng ký.

    > /danhgia
    < *Gia đình học tập 2025*, TDP 12
      3 gia đình: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Đề nghị công nhận]
      [Đăng ký đầu năm]
      [Xem một nhà]
      [TDP học tập]
      [Danh hiệu khác]
    > [Đăng ký đầu năm]
    < *Đăng ký 2025*, TDP 12: còn 3 gia đình
      1) Bà Nguyễn Thị Hoa, số 12
      2) Bà Trần Thị Hoa, ngõ 34/5
      3) Ông Lê Văn Minh, số 20
      [Đăng ký cả 3]
      [Đăng ký cả, trừ…]
      [Để sau]
    > [Đăng ký cả, trừ…]
    < Trừ những số nào? Bác gõ số thứ tự hoặc tên, ví dụ 3, 7.
      [Đăng ký cả 3]
      [Quay lại]
    > hoa
    < Trang này có hai "hoa". Bác gõ số thứ tự giúp.
      [Đăng ký cả 3]
      [Quay lại]
    > 9
    < Trang này từ 1 đến 3, chưa thấy "9". Bác gõ số thứ tự giúp.
      [Đăng ký cả 3]
      [Quay lại]
    > trần thị hoa
    < Đã đăng ký 2 gia đình.
      Không đăng ký: 2) Bà Trần Thị Hoa, ngõ 34/5.
      Xem hết danh sách rồi.
      3 gia đình: đăng ký 2, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Sửa trang vừa rồi]
      [Về danh hiệu]
      [Xong]
    … 1 giờ sau
    > [Về danh hiệu]
    < *Gia đình học tập 2025*, TDP 12
      3 gia đình: đăng ký 2, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Đề nghị công nhận]
      [Đăng ký đầu năm]
      [Xem một nhà]
      [TDP học tập]
      [Danh hiệu khác]
    > [Đề nghị công nhận]
    < *Đề nghị công nhận 2025*, TDP 12: còn 2 gia đình
      1) Bà Nguyễn Thị Hoa, số 12
      2) Ông Lê Văn Minh, số 20
      [Đạt cả 2]
      [Đạt cả, trừ…]
      [Để sau]
    > [Đạt cả 2]
    < Đã đề nghị 2 gia đình.
      Xem hết danh sách rồi.
      3 gia đình: đăng ký 2, đề nghị 2, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Sửa trang vừa rồi]
      [Về danh hiệu]
      [Xong]
    > [Sửa trang vừa rồi]
    < Đã bỏ trang vừa rồi, ghi lại từ đầu trang.
      *Đề nghị công nhận 2025*, TDP 12: còn 2 gia đình
      1) Bà Nguyễn Thị Hoa, số 12
      2) Ông Lê Văn Minh, số 20
      [Đạt cả 2]
      [Đạt cả, trừ…]
      [Để sau]
    """
    assert list(states(transcript).values()) == ["registered", "unregistered", "registered"]


def test_a_page_is_answered_by_words(ward: Ward, tell: Tell) -> None:
    """Gõ thay vì bấm: cả trang, trừ mấy số; gõ số không thì hỏi lại có phải trừ ra.

    > /dangky {chi_hội} family 2025
    < *Đăng ký 2025*, TDP 12: còn 3 gia đình
      1) Bà Nguyễn Thị Hoa, số 12
      2) Bà Trần Thị Hoa, ngõ 34/5
      3) Ông Lê Văn Minh, số 20
      [Đăng ký cả 3]
      [Đăng ký cả, trừ…]
      [Để sau]
    > đi vắng cả
    < Chưa rõ "đi vắng cả". Bác bấm một nút dưới đây, hoặc gõ số của ai phải trừ ra, ví dụ 3, 7.
      [Đăng ký cả 3]
      [Đăng ký cả, trừ…]
      [Để sau]
    > ông minh
    < Trừ 3) Ông Lê Văn Minh, số 20; còn lại 2 thì ghi. Đúng không ạ?
      [Đúng, trừ 1]
      [Không, xem lại trang]
    > 3
    < Trừ 3) Ông Lê Văn Minh, số 20; còn lại 2 thì ghi. Đúng không ạ?
      [Đúng, trừ 1]
      [Không, xem lại trang]
    > [Không, xem lại trang]
    < *Đăng ký 2025*, TDP 12: còn 3 gia đình
      1) Bà Nguyễn Thị Hoa, số 12
      2) Bà Trần Thị Hoa, ngõ 34/5
      3) Ông Lê Văn Minh, số 20
      [Đăng ký cả 3]
      [Đăng ký cả, trừ…]
      [Để sau]
    > dang ky het tru 2-3
    < Đã đăng ký 1 gia đình.
      Không đăng ký: 2) Bà Trần Thị Hoa, ngõ 34/5; 3) Ông Lê Văn Minh, số 20.
      Xem hết danh sách rồi.
      3 gia đình: đăng ký 1, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Sửa trang vừa rồi]
      [Về danh hiệu]
      [Xong]
    """
    tell(known={"chi_hội": str(ward.chapter.id)})

    assert list(states(ward).values()) == ["registered", "unregistered", "unregistered"]


def test_one_family_is_looked_up_and_brought_further(transcript: Ward) -> None:
    """Một nhà đi riêng: gõ tên, bấm bước tiếp.

    > /danhgia
    < *Gia đình học tập 2025*, TDP 12
      3 gia đình: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Đề nghị công nhận]
      [Đăng ký đầu năm]
      [Xem một nhà]
      [TDP học tập]
      [Danh hiệu khác]
    > [Xem một nhà]
    < Xem danh hiệu 2025 của nhà nào? Bác gõ tên hoặc số nhà.
    > minh
    < Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: chưa đăng ký.
      [Đề nghị công nhận]
      [Đăng ký]
      [Để nguyên]
      [Quay lại]
    > [Đăng ký]
    < Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: đã đăng ký.
      [Nhà tiếp theo]
      [Về danh hiệu]
    """
    assert states(transcript) == {"Lê Văn Minh": "registered"}


def test_a_recognised_family_is_not_changed_here(ward: Ward, tell: Tell) -> None:
    """Đã có quyết định thì chỉ xem.

    > [Xem một nhà]
    < Xem danh hiệu 2025 của nhà nào? Bác gõ tên hoặc số nhà.
    > minh
    < Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: đã công nhận, không chấm điểm.
      Có giá trị đến hết 31/12/2025.
      [Về danh hiệu]
    """
    propose_all(ward.head)
    recognise_all(ward.officer)
    ward.head.say("/danhgia")
    tell()


def propose_all(head: Phone) -> None:
    """All families of a page are proposed."""
    head.say("/danhgia")
    head.tap("Đề nghị công nhận")
    head.tap("Đạt cả 3")


def recognise_all(officer: Phone) -> None:
    """All families proposed are recognised."""
    officer.say("/danhgia")
    for label in ("Gia đình", "Ghi quyết định"):
        officer.tap(label)
    for said in ("7/QĐ", "hôm nay", "không có ảnh", "công nhận cả 3", "đúng"):
        officer.say(said)


def clan_of(ward: Ward) -> None:
    """A clan with its head, and a family of it in another chapter."""
    other = ward.house.chapter(ward.top, "TDP 13")
    clan = ward.house.chapter(ward.top, "Họ Nguyễn Văn", UnitKind.CLAN_BOARD)
    ward.house.household(other, "bà", "Nguyễn Thị Lan", "số 5")
    ward.bring("vạn", 41, "Nguyễn Văn Vạn", (Role.HEAD, clan), address=Address.ONG)


def test_clans_link_families_across_chapters(ward: Ward, tell: Tell) -> None:
    """Dòng họ có nhà ở nhiều chi hội; ít nhất nửa số nhà là gia đình học tập.

    chính> /themnhaho 2025
    < Nhà này thuộc dòng họ nào ạ?
      [Họ Nguyễn Văn]
    > [Họ Nguyễn Văn]
    < Nhà ấy ở chi hội nào? Anh gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
      [Quay lại]
    > 13
    < Xem danh hiệu 2025 của nhà nào? Anh gõ tên hoặc số nhà.
      [Quay lại]
    > lan
    < Đã ghi nhà Bà Nguyễn Thị Lan vào Họ Nguyễn Văn.
      [Nhà tiếp theo]
      [Về danh hiệu]
    > /themnhaho 2025
    < Nhà này thuộc dòng họ nào ạ?
      [Họ Nguyễn Văn]
    > [Họ Nguyễn Văn]
    < Nhà ấy ở chi hội nào? Anh gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
      [Quay lại]
    > tdp 12
    < Xem danh hiệu 2025 của nhà nào? Anh gõ tên hoặc số nhà.
      [Quay lại]
    > nguyễn thị hoa
    < Đã ghi nhà Bà Nguyễn Thị Hoa vào Họ Nguyễn Văn.
      [Nhà tiếp theo]
      [Về danh hiệu]
    vạn> /danhgia
    < *Gia đình học tập 2025*, Họ Nguyễn Văn
      2 gia đình: đăng ký 1, đề nghị 1, công nhận 0
      Còn thiếu 1 gia đình để đạt 50%
      [Dòng họ học tập]
      [Các nhà trong họ]
      [Năm 2024]
    > [Các nhà trong họ]
    < *Họ Nguyễn Văn*: 2 nhà
      Bà Nguyễn Thị Hoa: đã đề nghị công nhận
      Bà Nguyễn Thị Lan: chưa đăng ký
      [Về danh hiệu]
    """
    clan_of(ward)
    propose_all(ward.head)
    tell()


def test_the_ward_goes_through_units_and_decides_page_by_page(ward: Ward, tell: Tell) -> None:
    """Tổ dân phố: phường đề nghị theo danh sách, rồi công nhận từng trang, trừ một nơi.

    chính> /xetloai group 2025
    < *TDP học tập 2025*, phường Bồ Đề
      2 tổ dân phố: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 2 tổ dân phố để đạt 70%
      [Đề nghị công nhận]
      [Giấy tờ để in]
      [Xem một nơi]
      [Bộ tiêu chí]
      [Về danh hiệu]
    > [Đề nghị công nhận]
    < *Đề nghị công nhận 2025*, phường Bồ Đề: còn 2 tổ dân phố
      1) TDP 12
      2) TDP 13
      [Đạt cả 2]
      [Đạt cả, trừ…]
      [Để sau]
    > [Đạt cả 2]
    < Đã đề nghị 2 tổ dân phố.
      Xem hết danh sách rồi.
      2 tổ dân phố: đăng ký 2, đề nghị 2, công nhận 0
      Còn thiếu 2 tổ dân phố để đạt 70%
      [Sửa trang vừa rồi]
      [Về danh hiệu]
      [Xong]
    > /menu
    < *Việc cần làm*
      2 nơi được đề nghị, chờ quyết định công nhận.
      1/2 nơi chưa vào trợ lý.
      [Xét danh hiệu]
      [Tổng hợp]
      [Thông báo]
      [Chi hội, đơn vị]
      [Việc khác]
    > /quyetdinh group 2025
    < Quyết định số bao nhiêu? Anh gõ như trên giấy, ví dụ 15/QĐ-HKH.
    > 16/QĐ
    < Quyết định ký ngày nào ạ? Ví dụ 10/12.
      [Hôm nay]
      [Quay lại]
    > [Hôm nay]
    < Anh gửi ảnh quyết định giúp.
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Có 2 tổ dân phố được đề nghị. Công nhận thế nào ạ?
      [Công nhận cả 2]
      [Xem từng trang, trừ…]
      [Quay lại]
    > [Xem từng trang, trừ…]
    < Anh xem lại giúp:
      TDP học tập 2025
      Quyết định *16/QĐ*, ngày 29/9/2025
      Công nhận theo từng trang, 2 không chấm điểm
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi quyết định 16/QĐ.
      *Công nhận 2025*, phường Bồ Đề: còn 2 tổ dân phố
      1) TDP 12
      2) TDP 13
      [Công nhận cả 2]
      [Công nhận cả, trừ…]
      [Để sau]
    > [Công nhận cả, trừ…]
    < Những số nào chưa công nhận? Anh gõ số thứ tự hoặc tên, ví dụ 3, 7.
      [Công nhận cả 2]
      [Quay lại]
    > tdp 13
    < Đã công nhận 1 tổ dân phố, 1 không chấm điểm.
      Chưa công nhận: 2) TDP 13.
      Xem hết danh sách rồi.
      2 tổ dân phố: đăng ký 2, đề nghị 1, công nhận 1
      Còn thiếu 1 tổ dân phố để đạt 70%
      [Sửa trang vừa rồi]
      [Về danh hiệu]
      [Xong]
    hạnh> /danhgia
    < *Gia đình học tập 2025*, TDP 12
      3 gia đình: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Đề nghị công nhận]
      [Đăng ký đầu năm]
      [Xem một nhà]
      [TDP học tập]
      [Danh hiệu khác]
    > [TDP học tập]
    < TDP 12
      TDP học tập 2025: đã công nhận, không chấm điểm.
      Có giá trị đến hết 31/12/2025.
      [Về danh hiệu]
    """
    ward.house.chapter(ward.top, "TDP 13")
    tell()


def test_others_see_and_do_nothing_that_is_not_theirs(ward: Ward) -> None:
    """A leader reads; a head of another chapter, a member and a stranger do not."""
    other = ward.house.chapter(ward.top, "TDP 13")
    secret = ward.house.household(other, "ông", "Vũ Văn Kín", "số 1")
    leader = ward.bring("tổ trưởng", 51, "Lê Văn Tổ", (Role.LEADER, ward.chapter))
    member = ward.bring("hội viên", 52, "Lê Thị Viên", (Role.MEMBER, ward.chapter))
    stranger = ward.meet("lạ", 77)
    leader.say("/danhgia")
    assert "Gia đình học tập 2025" in leader.last.text
    assert not {"Đề nghị công nhận", "Đăng ký đầu năm"} & set(leader.last.buttons)
    for phone in (leader, member, stranger, ward.head):
        for said in (
            f"/danhhieu {other.id} 2025",
            f"/denghi {other.id} family 2025",
            "1",
            f"/dangky {other.id} family 2025",
            f"/motnha {other.id} 2025",
            "kín",
            str(secret),
            f"/noinay {other.id} 2025",
            f"/denghi {other.id} family 2025 undo",
            "/quyetdinh family 2025",
            "/congnhan 1",
            "/xetloai family 2025",
            "/xetloai xyz 2025",
            "/themnhaho 2025",
            "/huy",
        ):
            phone.say(said)
        assert "Kín" not in "".join(one.text for one in phone.screen)

    assert ward.count("candidates", "decisions", "unit_links") == 0


def test_a_role_taken_away_ends_the_list(ward: Ward) -> None:
    ward.head.say("/danhgia")
    ward.head.tap("Đề nghị công nhận")
    ward.house.take_role(ward.head, Role.HEAD, ward.chapter)
    ward.head.tap("Đạt cả 3")

    assert ward.count("candidates") == 0


def test_a_title_is_taken_back(ward: Ward, tell: Tell) -> None:
    """Thu hồi có lý do; chỉ cán bộ phường làm được.

    chính> /noinay {chi_hội} 2025
    < TDP 12
      TDP học tập 2025: đã công nhận, không chấm điểm.
      Có giá trị đến hết 31/12/2025.
      [Giấy chứng nhận]
      [Thu hồi danh hiệu]
      [Để nguyên]
    > [Thu hồi danh hiệu]
    < Thu hồi vì sao ạ? Anh gõ vài chữ, kèm số quyết định nếu có.
      [Quay lại]
    > 20/QĐ, khai chưa đúng
    < Anh xem lại giúp, thu hồi:
      *TDP 12*
      TDP học tập 2025
      Vì: 20/QĐ, khai chưa đúng
      [Đúng, thu hồi]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, thu hồi]
    < TDP 12
      TDP học tập 2025: đã thu hồi.
      [Về danh hiệu]
    """
    ward.officer.say(f"/denghi {ward.top.id} group 2025")
    ward.officer.tap("Đạt cả 1")
    ward.officer.say("/quyetdinh group 2025")
    for said in ("7/QĐ", "hôm nay", "không có ảnh", "công nhận cả 1", "đúng"):
        ward.officer.say(said)
    tell(known={"chi_hội": str(ward.chapter.id)})
