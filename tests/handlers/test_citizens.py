"""Learning citizens on a phone: by the page, one by one, by list, by oneself."""

import io
import re
from typing import Any

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook
from sqlalchemy import text

from domain.accounts import Address
from domain.criteria import Subject
from domain.folding import folded_words
from domain.members import NewMember
from domain.permissions import Role
from domain.units import UnitKind, UnitRef
from services import members, targets
from storage import members as register
from tests.handlers.conftest import Tell, Ward
from tests.handlers.sets import use_shipped
from tests.house import RICH, SINCE, House

#: Three of TDP 12's families have somebody in the register, one of them a child of eleven.
PEOPLE = (
    ("Nguyễn Thị Hoa", "bà", 1956, "Nguyễn Thị Hoa"),
    ("Trần Thị Hoa", "bà", 1961, "Trần Thị Hoa"),
    ("Lê Văn Minh", "ông", 1950, "Lê Văn Minh"),
    ("Lê Minh Đạt", "anh", 1990, "Lê Văn Minh"),
    ("Lê Gia Bảo", "cháu", 2014, "Lê Văn Minh"),
)


def enrol(ward: Ward, unit: UnitRef | None = None) -> None:
    """People of TDP 12, each in their home."""
    where = unit or ward.chapter
    by = ward.house.actor(ward.officer)
    with ward.house.engine.begin() as db:
        for name, honorific, born, home in PEOPLE:
            found = register.find_households(db, [where.id], folded_words(home), limit=1)
            new = NewMember(name=name, honorific=honorific, birth_year=born)
            members.register_member(db, where, new, found[0] if found else None, by=by)


def crowd(ward: Ward, count: int) -> None:
    """So many people in TDP 12."""
    by = ward.house.actor(ward.officer)
    with ward.house.engine.begin() as db:
        for number in range(count):
            new = NewMember(name=f"Phạm Văn {chr(65 + number % 26)}", birth_year=1950 + number % 50)
            members.register_member(db, ward.chapter, new, None, by=by)


def know(ward: Ward, figure: str, value: int, unit: UnitRef | None = None) -> None:
    """A figure that shares are taken of."""
    by = ward.house.actor(ward.officer)
    with ward.house.engine.begin() as db:
        targets.note(db, unit or ward.chapter, figure, value, source="công an", as_of=SINCE, by=by)


def said(ward: Ward) -> list[tuple[str, bool, str | None, str | None, str, bool]]:
    """All that was said of anybody, in order: name, registered, result, points, how, standing."""
    statement = text(
        "SELECT name, registered, result, points, how, standing FROM citizens"
        " JOIN persons ON persons.id = person_id ORDER BY citizens.id"
    )
    with ward.house.engine.begin() as db:
        return [
            (row.name, bool(row.registered), row.result, row.points, row.how, bool(row.standing))
            for row in db.execute(statement)
        ]


def standing(ward: Ward) -> dict[str, tuple[bool, str | None, str | None]]:
    """What stands of each."""
    return {name: (yes, result, points) for name, yes, result, points, _, on in said(ward) if on}


# ---- by the page -------------------------------------------------------------------------------


def test_a_chapter_is_gone_through_all_but_some(ward: Ward, tell: Tell) -> None:
    """Bác Hạnh ghi cả chi hội, trừ một người; rồi ghi ai đạt. Trẻ em không hiện tên.

    > /danhgia
    < *Gia đình học tập 2025*, TDP 12
      3 gia đình: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Đề nghị công nhận]
      [Đăng ký đầu năm]
      [Xem một nhà]
      [TDP học tập]
      [Danh hiệu khác]
    > [Danh hiệu khác]
    < Danh hiệu khác của TDP 12, năm 2025:
      [Công dân học tập]
      [TDP học tập]
      [Năm 2024]
      [Về danh hiệu]
    > [Công dân học tập]
    < *Công dân học tập 2025*, TDP 12
      5 người trong sổ: đăng ký 0, đạt 0
      Chưa biết số công dân nên chưa tính tỷ lệ.
      Ghi theo lời kể, theo danh sách; không nối với phần mềm quốc gia.
      [Ghi ai đã đăng ký]
      [Ghi một người]
      [Gửi danh sách]
      [Ghi số công dân]
      [Về danh hiệu]
    > [Ghi ai đã đăng ký]
    < *Đã đăng ký 2025*, TDP 12: còn 4 người
      1) Anh Lê Minh Đạt, số 20
      2) Bà Nguyễn Thị Hoa, số 12
      3) Bà Trần Thị Hoa, ngõ 34/5
      4) Ông Lê Văn Minh, số 20
      [Đăng ký rồi, cả 4]
      [Đăng ký rồi, trừ…]
      [Để sau]
    > [Đăng ký rồi, trừ…]
    < Những ai chưa đăng ký? Bác gõ số thứ tự hoặc tên, ví dụ 3, 7.
      [Đăng ký rồi, cả 4]
      [Quay lại]
    > hoa
    < Trang này có hai "hoa". Bác gõ số thứ tự giúp.
      [Đăng ký rồi, cả 4]
      [Quay lại]
    > 3
    < Đã ghi 3 người đăng ký.
      Chưa đăng ký: 3) Bà Trần Thị Hoa, ngõ 34/5.
      Xem hết danh sách rồi.
      5 người trong sổ: đăng ký 3, đạt 0
      [Sửa trang vừa rồi]
      [Về công dân]
      [Xong]
    > [Về công dân]
    < *Công dân học tập 2025*, TDP 12
      5 người trong sổ: đăng ký 3, đạt 0
      Chưa biết số công dân nên chưa tính tỷ lệ.
      Ghi theo lời kể, theo danh sách; không nối với phần mềm quốc gia.
      [Ghi ai đã đạt]
      [Ghi một người]
      [Gửi danh sách]
      [Ghi số công dân]
      [Về danh hiệu]
    > [Ghi ai đã đạt]
    < *Đạt 2025*, TDP 12: còn 3 người đã đăng ký
      1) Anh Lê Minh Đạt, số 20
      2) Bà Nguyễn Thị Hoa, số 12
      3) Ông Lê Văn Minh, số 20
      [Đạt cả 3]
      [Đạt cả, trừ…]
      [Để sau]
    > [Đạt cả, trừ…]
    < Những ai chưa đạt? Bác gõ số thứ tự hoặc tên, ví dụ 3, 7.
      [Đạt cả 3]
      [Quay lại]
    > ông minh
    < Đã ghi 2 người đạt.
      Chưa đạt: 3) Ông Lê Văn Minh, số 20.
      Xem hết danh sách rồi.
      5 người trong sổ: đăng ký 3, đạt 2
      [Sửa trang vừa rồi]
      [Về công dân]
      [Xong]
    > [Sửa trang vừa rồi]
    < Đã bỏ trang vừa rồi, ghi lại từ đầu trang.
      *Đạt 2025*, TDP 12: còn 3 người đã đăng ký
      1) Anh Lê Minh Đạt, số 20
      2) Bà Nguyễn Thị Hoa, số 12
      3) Ông Lê Văn Minh, số 20
      [Đạt cả 3]
      [Đạt cả, trừ…]
      [Để sau]
    > [Đạt cả 3]
    < Đã ghi 3 người đạt.
      Xem hết danh sách rồi.
      5 người trong sổ: đăng ký 3, đạt 3
      [Sửa trang vừa rồi]
      [Về công dân]
      [Xong]
    """
    enrol(ward)
    tell()

    assert standing(ward) == {
        "Lê Minh Đạt": (True, "passed", None),
        "Nguyễn Thị Hoa": (True, "passed", None),
        "Lê Văn Minh": (True, "passed", None),
        "Trần Thị Hoa": (False, None, None),
    }


def test_a_chapter_of_a_hundred_and_eighty_takes_few_actions(ward: Ward) -> None:
    crowd(ward, 180)
    head = ward.head
    for label in ("xét danh hiệu", "Danh hiệu khác", "Công dân học tập", "Ghi ai đã đăng ký"):
        head.say(label)
    for exceptions in ("", "3, 7", "", "", "12", "", "1 và 2", "", ""):
        assert len(re.findall(r"^\d+\) ", head.last.text, re.MULTILINE)) == 20
        if not exceptions:
            head.say("Đăng ký rồi, cả 20")
        else:
            head.say("Đăng ký rồi, trừ…")
            head.say(exceptions)

    assert head.actions <= 25
    assert "180 người trong sổ: đăng ký 175" in head.last.text
    assert all(one.statements <= 16 for one in ward.house.handled)


# ---- one by one --------------------------------------------------------------------------------


def test_one_person_is_told_and_put_right_later(ward: Ward, tell: Tell) -> None:
    """Gõ điểm thì hỏi mục thấp nhất; ghi sau thay ghi trước, điều trước vẫn còn.

    > /motcongdan {chi_hội} 2025
    < Ghi cho ai ạ? Bác gõ họ tên.
      [Người chưa có trong sổ]
    > hoa
    < Có 2 người, bác chọn giúp:
      [Nguyễn Thị Hoa, số 12]
      [Trần Thị Hoa, ngõ 34/5]
      [Người khác]
    > nguyễn thị hoa
    < Bà Nguyễn Thị Hoa, số 12
      Công dân học tập 2025: chưa ghi gì.
      [Đã đăng ký]
      [Đã đạt]
      [Chưa đạt]
      [Gõ điểm]
      [Để nguyên]
      [Quay lại]
    > 185
    < Điểm từ 0 đến 100. Bác xem lại giúp số 185.
      [Đã đăng ký]
      [Đã đạt]
      [Chưa đạt]
      [Gõ điểm]
      [Để nguyên]
      [Quay lại]
    > 80
    < Có mục nào dưới 5 điểm không ạ? Có thì chưa đạt.
      [Không có, đạt]
      [Có, chưa đạt]
      [Chưa rõ]
      [Quay lại]
    > [Có, chưa đạt]
    < Khai theo mẫu nào ạ?
      [Người dân]
      [Người lao động]
      [Cán bộ, doanh nhân]
      [Học sinh, sinh viên]
      [Bỏ qua]
      [Quay lại]
    > [Người dân]
    < Bác xem lại giúp:
      *Bà Nguyễn Thị Hoa, số 12*
      Công dân học tập 2025: đã đăng ký, chưa đạt, 80 điểm, người dân
      Ghi theo lời kể
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi Bà Nguyễn Thị Hoa: đã đăng ký, chưa đạt, 80 điểm, người dân.
      [Người tiếp theo]
      [Về công dân]
    chính> /motcongdan {chi_hội} 2025
    < Ghi cho ai ạ? Anh gõ họ tên.
      [Người chưa có trong sổ]
    > nguyễn thị hoa
    < Bà Nguyễn Thị Hoa, số 12
      Công dân học tập 2025: đã đăng ký, chưa đạt, 80 điểm, người dân.
      Ghi theo lời kể, Nguyễn Thị Hạnh ghi ngày 29/9/2025.
      [Chưa đăng ký]
      [Đã đạt]
      [Chưa đạt]
      [Gõ điểm]
      [Để nguyên]
      [Quay lại]
    > 96
    < Anh xem lại giúp:
      *Bà Nguyễn Thị Hoa, số 12*
      Công dân học tập 2025: đã đăng ký, đạt, 96 điểm
      Ghi theo lời kể
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi Bà Nguyễn Thị Hoa: đã đăng ký, đạt, 96 điểm.
      [Người tiếp theo]
      [Về công dân]
    > [Người tiếp theo]
    < Ghi cho ai ạ? Anh gõ họ tên.
      [Người chưa có trong sổ]
    > nguyễn thị hoa
    < Bà Nguyễn Thị Hoa, số 12
      Công dân học tập 2025: đã đăng ký, đạt, 96 điểm, người dân.
      Ghi theo lời kể, Trần Văn Chính ghi ngày 29/9/2025.
      Trước đó: đã đăng ký, chưa đạt, 80 điểm, người dân, ghi ngày 29/9/2025.
      [Chưa đăng ký]
      [Đã đạt]
      [Chưa đạt]
      [Gõ điểm]
      [Để nguyên]
      [Quay lại]
    """
    enrol(ward)
    tell(known={"chi_hội": str(ward.chapter.id)})

    assert said(ward) == [
        ("Nguyễn Thị Hoa", True, "failed", "80", "told", False),
        ("Nguyễn Thị Hoa", True, "passed", "96", "told", True),
    ]


def test_who_is_not_in_the_register_is_put_down_and_leaves_again(ward: Ward, tell: Tell) -> None:
    """Người chưa có trong sổ: gõ tên là thêm; chuyển đi thì ghi không còn ở đây.

    > /motcongdan {chi_hội} 2025
    < Ghi cho ai ạ? Bác gõ họ tên.
      [Người chưa có trong sổ]
    > vu thi lan 1960
    < Thêm vào sổ: Vu Thi Lan, 1960. Đúng không ạ?
      [Đúng, đi tiếp]
      [Sửa lại]
    > [Sửa lại]
    < Bác gõ họ tên và năm sinh, ví dụ: Nguyễn Thị Lan 1960
    > Vũ Thị Lan 1960
    < Thêm vào sổ: Vũ Thị Lan, 1960. Đúng không ạ?
      [Đúng, đi tiếp]
      [Sửa lại]
    > [Đúng, đi tiếp]
    < Vũ Thị Lan, 1960
      Công dân học tập 2025: chưa ghi gì.
      [Đã đăng ký]
      [Đã đạt]
      [Chưa đạt]
      [Gõ điểm]
      [Để nguyên]
      [Quay lại]
    > [Đã đăng ký]
    < Bác xem lại giúp:
      *Vũ Thị Lan, 1960*
      Công dân học tập 2025: đã đăng ký
      Ghi theo lời kể
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi Vũ Thị Lan: đã đăng ký.
      [Người tiếp theo]
      [Về công dân]
    > [Về công dân]
    < *Công dân học tập 2025*, TDP 12
      1 người trong sổ: đăng ký 1, đạt 0
      Chưa biết số công dân nên chưa tính tỷ lệ.
      Ghi theo lời kể, theo danh sách; không nối với phần mềm quốc gia.
      [Ghi ai đã đạt]
      [Ghi một người]
      [Gửi danh sách]
      [Ghi số công dân]
      [Về danh hiệu]
    > [Ghi một người]
    < Ghi cho ai ạ? Bác gõ họ tên.
      [Người chưa có trong sổ]
    > lan
    < Vũ Thị Lan, 1960
      Công dân học tập 2025: đã đăng ký.
      Ghi theo lời kể, Nguyễn Thị Hạnh ghi ngày 29/9/2025.
      [Chưa đăng ký]
      [Đã đạt]
      [Chưa đạt]
      [Gõ điểm]
      [Không còn ở đây]
      [Quay lại]
    > [Không còn ở đây]
    < Bác xem lại giúp:
      *Vũ Thị Lan, 1960* không còn ở TDP 12
      Điều đã ghi vẫn giữ, từ nay không tính vào nơi này.
      [Đúng, không còn]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, không còn]
    < Đã ghi Vũ Thị Lan không còn ở đây.
      [Người tiếp theo]
      [Về công dân]
    > [Về công dân]
    < *Công dân học tập 2025*, TDP 12
      Trong sổ chưa có ai.
      Chưa biết số công dân nên chưa tính tỷ lệ.
      Ghi theo lời kể, theo danh sách; không nối với phần mềm quốc gia.
      [Ghi một người]
      [Gửi danh sách]
      [Ghi số công dân]
      [Về danh hiệu]
    """
    tell(known={"chi_hội": str(ward.chapter.id)})

    assert standing(ward) == {"Vũ Thị Lan": (True, None, None)}


def test_of_a_child_no_points_are_asked_or_kept(ward: Ward) -> None:
    enrol(ward)
    ward.head.say(f"/motcongdan {ward.chapter.id} 2025")
    ward.head.say("gia bảo")
    assert "Gõ điểm" not in f"{ward.head.last}"
    for words in ("95", "đã đạt", "đúng"):
        ward.head.say(words)

    assert standing(ward) == {"Lê Gia Bảo": (True, "passed", None)}


# ---- by list -----------------------------------------------------------------------------------


def test_somebody_of_another_unit_is_asked_about(ward: Ward, tell: Tell) -> None:
    """Trùng họ tên, năm sinh với người ở nơi khác: hỏi có phải một người, để không đếm hai lần.

    > /dscongdan {chi_hội} 2025
    < Bác dán danh sách, mỗi dòng một người, hoặc gửi tệp Excel đã điền.
      Ví dụ: Nguyễn Thị Hoa, đạt / Lê Văn Minh, 82 điểm / Trần Thị Lan
      [Tải mẫu Excel]
    > Lê Văn Minh 1950, đạt
    + Lê Văn Mẫn 1951, đạt
    < Chưa có trong sổ TDP 12 2 người: Lê Văn Minh, Lê Văn Mẫn.
      [Thêm 2 người, ghi cả]
      [Quay lại]
    > [Thêm 2 người, ghi cả]
    < 1 người trùng họ tên, năm sinh với người ở nơi khác: Lê Văn Minh 1950 (TDP 13).
      Có phải cùng người không ạ? Cùng người thì phường chỉ đếm một lần.
      [Cùng người]
      [Người khác, thêm mới]
      [Quay lại]
    > [Cùng người]
    < Danh sách này của ai ạ? Ví dụ: tổ công nghệ số cộng đồng.
      [Chi hội tự lập]
      [Quay lại]
    > [Chi hội tự lập]
    < Bác xem lại giúp:
      Công dân học tập 2025, TDP 12: 2 người
      Đăng ký *2*, đạt 2, chưa đạt 0
      Thêm vào sổ 1 người
      Theo danh sách: Chi hội tự lập
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi 2 người theo danh sách.
      [Về công dân]
      [Xong]
    > /motcongdan {chi_hội} 2025
    < Ghi cho ai ạ? Bác gõ họ tên.
      [Người chưa có trong sổ]
    > nguyễn thị hoa 1956
    < Thêm vào sổ: Nguyễn Thị Hoa, 1956. Đúng không ạ?
      [Đúng, đi tiếp]
      [Sửa lại]
    > [Đúng, đi tiếp]
    < 1 người trùng họ tên, năm sinh với người ở nơi khác: Nguyễn Thị Hoa 1956 (TDP 13).
      Có phải cùng người không ạ? Cùng người thì phường chỉ đếm một lần.
      [Cùng người]
      [Người khác, thêm mới]
      [Quay lại]
    > [Người khác, thêm mới]
    < Nguyễn Thị Hoa, 1956
      Công dân học tập 2025: chưa ghi gì.
      [Đã đăng ký]
      [Đã đạt]
      [Chưa đạt]
      [Gõ điểm]
      [Để nguyên]
      [Quay lại]
    """
    enrol(ward, ward.house.chapter(ward.top, "TDP 13"))
    tell(known={"chi_hội": str(ward.chapter.id)})


def test_a_pasted_list_names_its_slips_and_adds_who_is_new(ward: Ward, tell: Tell) -> None:
    """Dán danh sách: dòng chưa rõ được nêu tên, người chưa có trong sổ thì hỏi.

    > /dscongdan {chi_hội} 2025
    < Bác dán danh sách, mỗi dòng một người, hoặc gửi tệp Excel đã điền.
      Ví dụ: Nguyễn Thị Hoa, đạt / Lê Văn Minh, 82 điểm / Trần Thị Lan
      [Tải mẫu Excel]
    > 1. Nguyễn Thị Hoa 85
    + 2. Hoa, đạt
    + 3. Lê Văn Minh, dạt rồi
    + 4. Phạm Văn Tú, 1970, 120
    < Có dòng cần xem lại, bác sửa rồi gửi lại giúp:
      Dòng 2: "Hoa" có thể là nhiều người, ghi đủ họ tên và năm sinh.
      Dòng 3: chưa rõ "dạt rồi" là gì.
      Dòng 4: điểm của Phạm Văn Tú từ 0 đến 100, chẵn hoặc nửa điểm.
      [Tải mẫu Excel]
    > 1. Nguyễn Thị Hoa 85
    + 2. tran thi hoa, chua dat
    + 3. Lê Minh Đạt
    + 4. Phạm Văn Tú, 1970, 90 điểm
    + 5. Lê Gia Bảo 92
    < Chưa có trong sổ TDP 12 1 người: Phạm Văn Tú.
      [Thêm 1 người, ghi cả]
      [Chỉ ghi người có trong sổ]
      [Quay lại]
    > [Thêm 1 người, ghi cả]
    < 3 người từ 80 điểm, chưa biết mục thấp nhất. Có ai có mục dưới 5 điểm không ạ?
      [Không ai, đạt cả 3]
      [Chưa rõ, để sau]
      [Quay lại]
    > [Không ai, đạt cả 3]
    < Danh sách này của ai ạ? Ví dụ: tổ công nghệ số cộng đồng.
      [Chi hội tự lập]
      [Quay lại]
    > tổ công nghệ số
    < Bác xem lại giúp:
      Công dân học tập 2025, TDP 12: 5 người
      Đăng ký *5*, đạt 3, chưa đạt 1
      Thêm vào sổ 1 người
      Theo danh sách: tổ công nghệ số
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi 5 người theo danh sách.
      [Về công dân]
      [Xong]
    > [Về công dân]
    < *Công dân học tập 2025*, TDP 12
      6 người trong sổ: đăng ký 5, đạt 3
      Chưa biết số công dân nên chưa tính tỷ lệ.
      Ghi theo lời kể, theo danh sách; không nối với phần mềm quốc gia.
      [Ghi ai đã đăng ký]
      [Ghi ai đã đạt]
      [Ghi một người]
      [Gửi danh sách]
      [Về danh hiệu]
    """
    enrol(ward)
    tell(known={"chi_hội": str(ward.chapter.id)})

    assert standing(ward) == {
        "Nguyễn Thị Hoa": (True, "passed", "85"),
        "Trần Thị Hoa": (True, "failed", None),
        "Lê Minh Đạt": (True, None, None),
        "Phạm Văn Tú": (True, "passed", "90"),
        "Lê Gia Bảo": (True, "passed", None),
    }


def test_the_form_goes_down_with_the_names_and_comes_back(ward: Ward) -> None:
    """Its slips are named by row; what stands already is not written down again."""
    enrol(ward)
    head = ward.head
    head.say(f"/dscongdan {ward.chapter.id} 2025")
    head.tap("Tải mẫu Excel")
    if ward.channel == RICH:
        assert head.last.file == "cong-dan-hoc-tap-tdp-12-2025.xlsx"
    assert "Mẫu có sẵn 4 người" in head.last.text
    assert head.last.path is not None
    page = CalamineWorkbook.from_path(head.last.path).get_sheet_by_index(0).to_python()
    assert [row[1] for row in page] == [
        "Họ và tên",
        "Lê Minh Đạt",
        "Nguyễn Thị Hoa",
        "Trần Thị Hoa",
        "Lê Văn Minh",
    ]
    head.say("Gửi danh sách")
    page[1][4] = page[4][4] = "x"
    page[2][6:8] = [80, 4]
    page[3][5:7] = ["đạt", 70]
    page[4][1] = "Người Khác"
    head.send_file("mau.xlsx", sheet(page))
    assert "Dòng 4: kết quả của Trần Thị Hoa chưa khớp nhau." in head.last.text
    page[3][5:7] = ["chưa đạt", ""]
    head.send_file("mau.xlsx", sheet(page))
    assert 'Dòng 5: mã và tên "Người Khác" không khớp' in head.last.text
    page[4][0:2] = ["", "lê văn minh"]
    for _ in range(2):
        head.send_file("mau.xlsx", sheet(page))
        for words in ("Chi hội tự lập", "đúng"):
            head.say(words)
        head.say(f"/dscongdan {ward.chapter.id} 2025")

    assert standing(ward) == {
        "Lê Minh Đạt": (True, None, None),
        "Nguyễn Thị Hoa": (True, "failed", "80"),
        "Trần Thị Hoa": (True, "failed", None),
        "Lê Văn Minh": (True, None, None),
    }
    assert len(said(ward)) == 4


def sheet(rows: list[list[Any]]) -> bytes:
    """A workbook with these rows."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
    return out.getvalue()


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (None, "Chưa mở được tệp này"),
        ([["Mã", "Họ và tên"]], "Tệp không có dòng nào"),
        ([["Mã", "Họ và tên"], [1, "Nguyễn Thị Hoa"]], "Chưa đọc được ai"),
    ],
    ids=["no workbook", "headings alone", "nothing said of anybody"],
)
def test_what_is_no_form_is_asked_again(
    ward: Ward, rows: list[list[Any]] | None, said: str
) -> None:
    ward.head.say(f"/dscongdan {ward.chapter.id} 2025")
    ward.head.send_file("mau.xlsx", b"not a workbook" if rows is None else sheet(rows))

    assert said in ward.head.last.text


# ---- by oneself --------------------------------------------------------------------------------


def test_people_say_themselves_that_they_are_registered(ward: Ward, tell: Tell) -> None:
    """Hội viên tự khai ở Gia đình tôi; chưa ghi ở nhà nào cũng khai được.

    lan> /giadinhtoi
    < Sổ chưa ghi bà ở nhà nào. Chi hội trưởng ghi giúp ở mục Hội viên.
      [Công dân học tập]
      [Xong]
    > [Công dân học tập]
    < *Công dân học tập 2025* của bà: chưa ghi gì.
      Bà đã đăng ký trên congdanhoctap.vn chưa ạ?
      [Đã đăng ký]
      [Đã đạt]
      [Chưa đạt]
      [Gõ điểm]
      [Để nguyên]
    > [Đã đăng ký]
    < Bà xem lại giúp:
      *Vũ Thị Lan*
      Công dân học tập 2025: đã đăng ký
      Ghi theo lời tự khai
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi Vũ Thị Lan: đã đăng ký.
      [Xong]
    hạnh> /congdan {chi_hội} 2025
    < *Công dân học tập 2025*, TDP 12
      1 người trong sổ: đăng ký 1, đạt 0
      Đăng ký 0,2%
      Tính trên số công dân 480, theo công an, ngày 1/9/2025
      Ghi theo lời kể, theo danh sách; không nối với phần mềm quốc gia.
      [Ghi ai đã đạt]
      [Ghi một người]
      [Gửi danh sách]
      [Về danh hiệu]
    """
    know(ward, "citizens", 480)
    ward.bring("lan", 9, "Vũ Thị Lan", (Role.MEMBER, ward.chapter), address=Address.BA)
    tell(known={"chi_hội": str(ward.chapter.id)})

    assert said(ward) == [("Vũ Thị Lan", True, None, None, "self", True)]


# ---- the whole ward ----------------------------------------------------------------------------


def test_the_ward_sees_each_unit_and_what_is_missing(new_house: House) -> None:
    """More than 50 % of 200 is 101: the register counts where there is one, else what was told."""
    district = new_house.ward("an-lao-2024")
    commune = new_house.chapter(district, "Xã Thử", UnitKind.WARD)
    one = new_house.chapter(commune, "Thôn 1")
    officer = new_house.person(2, "Trần Văn Chính", (Role.OFFICER, district), address=Address.ANH)
    head = new_house.person(3, "Lê Văn Tám", (Role.HEAD, one), address=Address.BAC)
    ward = Ward(new_house, district, one, officer, head, {})
    know(ward, "citizens", 200)
    head.say(f"/dscongdan {one.id} 2025")
    head.say("\n".join(f"Phạm Văn {chr(65 + n // 26)}{chr(97 + n % 26)}" for n in range(100)))
    for words in ("Thêm 100 người, ghi cả", "tổ công nghệ số", "đúng"):
        head.say(words)
    assert "Đã ghi 100 người" in head.last.text
    head.tap("Về công dân")
    assert "50%, còn 1 người nữa là vượt 50%" in head.last.text
    officer.say("/danhgia")
    assert "Đăng ký 100/200 công dân, 50%" in officer.last.text
    assert "Còn thiếu 1 công dân để vượt 50%" in officer.last.text
    officer.say("/chitieu 4")
    assert "50%, còn 1 người nữa là vượt 50%" in officer.last.text
    officer.say("/tonghop")
    assert "Công dân đăng ký: 100 người, 50%" in officer.last.text
    assert "Còn 1 người nữa là vượt 50%" in officer.last.text
    officer.say("/congdantung 2025")
    assert "Xã Thử: Đăng ký 100/200 công dân, 50%" in officer.last.text

    costly = {one.conversation for one in new_house.handled if one.statements > 16}
    assert costly <= {"tonghop"}  # which sums up a whole week besides


def test_a_school_counts_its_own_people(ward: Ward, tell: Tell) -> None:
    """Trường: bao nhiêu người đạt, còn thiếu mấy người theo Thông tư 24/2023; mục ấy không hỏi nữa.

    bình> /danhgia
    < Trường THCS Sông Xanh
      Đơn vị học tập 2025: đã đăng ký.
      Chưa có công dân nào trong sổ.
      [Đơn vị học tập]
      [Công dân học tập]
      [Năm 2024]
    > [Công dân học tập]
    < *Công dân học tập 2025*, Trường THCS Sông Xanh
      5 người trong sổ: đăng ký 0, đạt 0
      Chưa biết số công dân nên chưa tính tỷ lệ.
      Ghi theo lời kể, theo danh sách; không nối với phần mềm quốc gia.
      [Ghi ai đã đăng ký]
      [Ghi một người]
      [Gửi danh sách]
      [Ghi số công dân]
      [Về danh hiệu]
    > [Gửi danh sách]
    < Cô dán danh sách, mỗi dòng một người, hoặc gửi tệp Excel đã điền.
      Ví dụ: Nguyễn Thị Hoa, đạt / Lê Văn Minh, 82 điểm / Trần Thị Lan
      [Tải mẫu Excel]
    > Nguyễn Thị Hoa, đạt
    + Trần Thị Hoa, đạt
    + Lê Văn Minh, đạt
    + Lê Minh Đạt, chưa đạt
    < Danh sách này của ai ạ? Ví dụ: tổ công nghệ số cộng đồng.
      [Chi hội tự lập]
      [Quay lại]
    > công đoàn trường
    < Cô xem lại giúp:
      Công dân học tập 2025, Trường THCS Sông Xanh: 4 người
      Đăng ký *4*, đạt 3, chưa đạt 1
      Theo danh sách: công đoàn trường
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi 4 người theo danh sách.
      [Về công dân]
      [Xong]
    > [Về công dân]
    < *Công dân học tập 2025*, Trường THCS Sông Xanh
      5 người trong sổ: đăng ký 4, đạt 3
      Chưa biết số công dân nên chưa tính tỷ lệ.
      Đơn vị học tập cấp huyện (Thông tư 24/2023), mục 3.1a: 3/5 người đạt, 60%
      Còn thiếu 2 người để đạt 90%
      Ghi theo lời kể, theo danh sách; không nối với phần mềm quốc gia.
      [Ghi một người]
      [Gửi danh sách]
      [Ghi số công dân]
      [Về danh hiệu]
    > /chamdiem {phiếu} 3.1a
    < 3.1a. Tỷ lệ thành viên đạt Công dân học tập (QĐ 324/QĐ-KHVN)
      Đếm trong sổ: 3/5, được 60%
      Còn thiếu 2 người để đạt 90%
      (2/19) 1.1. Có kế hoạch học tập thường xuyên hằng năm cho thành viên và thực hiện
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    """
    use_shipped(ward, Subject.UNIT, "dvht-huyen-tt24-2023")
    school = ward.house.chapter(ward.top, "Trường THCS Sông Xanh", UnitKind.UNIT_BOARD)
    ward.bring("bình", 44, "Vũ Thị Bình", (Role.HEAD, school), address=Address.CO)
    enrol(ward, school)
    head = ward.people["bình"]
    head.say(f"/noinay {school.id} 2025")
    head.tap("Chấm điểm")
    head.tap("Để sau")
    with ward.house.engine.begin() as db:
        begun = db.execute(text("SELECT id FROM assessments")).scalar_one()
    tell(known={"phiếu": str(begun)})


# ---- who may -----------------------------------------------------------------------------------


def test_nobody_sees_or_tells_people_that_are_not_theirs(ward: Ward) -> None:
    other = ward.house.chapter(ward.top, "TDP 13")
    enrol(ward, other)
    leader = ward.bring("tổ trưởng", 51, "Lê Văn Tổ", (Role.LEADER, other))
    member = ward.bring("hội viên", 52, "Lê Thị Viên", (Role.MEMBER, other))
    stranger = ward.meet("lạ", 77)
    for phone in (ward.head, leader, member, stranger):
        for words in (
            f"/congdan {other.id} 2025",
            f"/ghicongdan {other.id} 2025 registered",
            "Đăng ký rồi, cả 4",
            f"/ghicongdan {other.id} 2025 registered undo",
            f"/ghicongdan {other.id} 2025 xyz",
            f"/motcongdan {other.id} 2025",
            "nguyễn thị hoa",
            f"/dscongdan {other.id} 2025",
            "Nguyễn Thị Hoa, đạt",
            f"/maucongdan {other.id} 2025",
            "/congdantung 2025",
            "/congdan 999999",
            "/huy",
        ):
            phone.say(words)
        assert "Trần Thị Hoa" not in "".join(f"{one}" for one in phone.screen)

    assert ward.count("citizens", "jobs") == 0


def test_a_helper_writes_down_and_a_leader_reads(ward: Ward) -> None:
    enrol(ward)
    helper = ward.bring("giúp", 61, "Lê Văn Giúp", (Role.HELPER, ward.chapter))
    leader = ward.bring("tổ trưởng", 51, "Lê Văn Tổ", (Role.LEADER, ward.chapter))
    helper.say(f"/ghicongdan {ward.chapter.id} 2025 registered")
    helper.say("Đăng ký rồi, cả 4")
    leader.say(f"/congdan {ward.chapter.id} 2025")

    assert "đăng ký 4" in leader.last.text
    assert not {"Ghi một người", "Gửi danh sách", "Ghi ai đã đạt"} & set(leader.last.buttons)


def test_no_message_costs_more_than_it_may(ward: Ward) -> None:
    enrol(ward)
    ward.house.handled.clear()
    for words in (
        f"/congdan {ward.chapter.id} 2025",
        f"/motcongdan {ward.chapter.id} 2025",
        "nguyễn thị hoa",
        "85",
        "Không có, đạt",
        "Người dân",
        "đúng",
        f"/dscongdan {ward.chapter.id} 2025",
        "Lê Văn Minh, đạt\nVũ Văn Mới 90",
        "Thêm 1 người, ghi cả",
        "Không ai, đạt cả 1",
        "Chi hội tự lập",
        "đúng",
    ):
        ward.head.say(words)

    assert [one for one in ward.house.handled if one.statements > 16] == []
    assert [one for one in ward.house.handled if not one.completed and one.statements > 10] == []
