"""The week on one screen: TONE.md, C; Monday's push; the silent chapters reminded."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import insert

from domain.accounts import Address
from domain.clock import at
from domain.fund import IncomeKind
from domain.members import Giver
from domain.money import Dong
from domain.permissions import Role
from domain.units import UnitRef
from services import fund, members
from storage import units
from storage.tables import MembershipRow, PersonRow
from tests.handlers.conftest import Places, Tell, Ward
from tests.house import SINCE, House, Phone

SILENT = (7, 12, 18, 23, 31, 40)
WITHOUT_ACCOUNT = (18, 40)
EVE = at(date(2025, 9, 28), time(20))
_WEEK, _BEFORE, _SPRING = date(2025, 9, 25), date(2025, 9, 17), date(2025, 3, 10)


def income(
    house: House, phone: Phone, unit: UnitRef, kind: IncomeKind, amount: int, day: date
) -> None:
    """One line of income, typed on the day it came in."""
    by = replace(house.actor(phone), today=day, now=at(day, time(10)))
    with house.engine.begin() as db:
        fund.record_income(
            db, kind, unit=unit, giver=Giver(name="Người góp"), amount=Dong(amount), by=by
        )


def enrol(house: House, unit: UnitRef, count: int, day: date) -> None:
    """So many members who joined on a day, without asking each for a name."""
    now = at(day, time(10))
    with house.engine.begin() as db:
        people = [
            {"name": f"Hội viên {number}", "sort_key": str(number), "recorded_at": now}
            for number in range(count)
        ]
        ids = list(db.execute(insert(PersonRow).returning(PersonRow.id), people).scalars())
        rows = [
            {"person_id": one, "unit_id": unit.id, "joined_on": day, "recorded_at": now}
            for one in ids
        ]
        db.execute(insert(MembershipRow), rows)


def build(house: House, channel: str) -> Ward:
    """Bồ Đề as TONE.md, C has it: 45 chapters, six of them silent in the week of 22 September.

    Four of the silent ones have a head to write to; those of TDP 18 and 40 use no assistant.
    """
    house.stop_at(EVE)
    top = house.ward()
    officer = house.person(
        2, "Trần Văn Chính", (Role.OFFICER, top), address=Address.ANH, channel=channel
    )
    chapters = [house.chapter(top, f"TDP {number}") for number in range(1, 46)]
    people = {"": officer, "chính": officer}
    for number in SILENT:
        unit, name = chapters[number - 1], f"Nguyễn Thị Chi {number}"
        if number in WITHOUT_ACCOUNT:
            house.head_without_account(name, unit)
        else:
            head = house.person(
                number + 100, name, (Role.HEAD, unit), address=Address.BAC, channel=channel
            )
            people[f"tdp{number}"] = head
    ward = Ward(house, top, chapters[0], officer, officer, people)
    _fill(ward, [one for number, one in enumerate(chapters, start=1) if number not in SILENT])
    return ward


@pytest.fixture
def september(where: tuple[str, str], places: Places, tmp_path: Path) -> Iterator[Ward]:
    """Sunday evening in that ward."""
    made = places.ward(where, tmp_path, build, "september")
    made.house.stop_at(EVE)
    yield made
    made.house.close()


def _fill(ward: Ward, speaking: Sequence[UnitRef]) -> None:
    """86,35 + 41,2 + 23,5 triệu in the week, 118,4 before; 3.912.450.000 đ in the year."""
    house, officer, first = ward.house, ward.officer, speaking[0]
    for unit in speaking[1:]:
        income(house, officer, unit, IncomeKind.PIGGY, 2_000_000, _WEEK)
    income(house, officer, first, IncomeKind.PIGGY, 10_350_000, _WEEK)
    income(house, officer, first, IncomeKind.WAGE, 41_200_000, _WEEK)
    income(house, officer, first, IncomeKind.GIFT, 23_500_000, _WEEK)
    income(house, officer, first, IncomeKind.GIFT, 118_400_000, _BEFORE)
    income(house, officer, ward.top, IncomeKind.GIFT, 2_643_000_000, _SPRING)
    home = house.household(first, "bà", "Nguyễn Thị Lý", "số 7")
    by = replace(house.actor(officer), today=SINCE, now=at(SINCE, time(10)))
    with house.engine.begin() as db:
        family = members.household(db, home)
        kept, given = Dong(1_000_000_000), Dong(0)
        fund.open_piggy_bank(db, family, kept, given, unit=first, by=by)
        units.set_figure(
            db,
            ward.top.id,
            "population",
            120_028,
            source="list",
            as_of=SINCE,
            now=by.now,
            by=by.person,
        )
    enrol(house, first, 19_860 - 212, date(2020, 10, 2))
    enrol(house, first, 212, _WEEK)


def test_the_screen_of_monday_morning(september: Ward, tell: Tell) -> None:
    """Tin 7:00 sáng thứ Hai, gửi trước khi cán bộ hỏi; nhắc các chi hội im lặng: 2 lần bấm.

    … đến 7:00 ngày 29/9/2025
    chính< KHUYẾN HỌC BỒ ĐỀ · 22–28/9
      Thu trong tuần: *151,05 triệu*
      tăng 32,65 triệu so với tuần trước
      Lợn nhựa 86,35 · Ngày lương 41,2
      Ủng hộ 23,5
      Hội viên: 19.860 người (+212)
      16,5% dân số, cần 20%
      Quỹ năm: 32.596 đ/người, cần 50.000
      39/45 chi hội đã có số.
      Chưa có: TDP 7, 12, 18, 23, 31, 40
      [Nhắc 4 chi hội]
      [Từng chi hội]
      [Tải Excel]
      [Chép sang Zalo]
    > [Nhắc 4 chi hội]
    < Sẽ nhắn chi hội trưởng TDP 7, 12, 23, 31:
      "Phường chưa có số tuần qua của chi hội mình. Xin gõ giúp các khoản thu, hội viên mới."
      TDP 18, 40 chưa dùng trợ lý: xin anh gọi điện rồi ghi số giúp.
      [Gửi cho 4 người]
      [Ghi số TDP 18]
      [Ghi số TDP 40]
      [Để sau]
    > [Gửi cho 4 người]
    < Đã gửi 4 lời nhắc.
      [Tổng hợp]
      [Xong]
    tdp7< Phường chưa có số tuần qua của chi hội mình. Xin gõ giúp các khoản thu, hội viên mới.
    tdp12< Phường chưa có số tuần qua của chi hội mình. Xin gõ giúp các khoản thu, hội viên mới.
    tdp23< Phường chưa có số tuần qua của chi hội mình. Xin gõ giúp các khoản thu, hội viên mới.
    tdp31< Phường chưa có số tuần qua của chi hội mình. Xin gõ giúp các khoản thu, hội viên mới.
    """
    tell()

    assert september.officer.actions == 2


def test_the_figures_of_last_week(september: Ward, tell: Tell) -> None:
    """Hỏi lại số tuần trước: cùng những dòng ấy, không dòng nào quá 38 chữ.

    … đến 7:00 ngày 29/9/2025
    chính< (việc cần làm)
    > /tonghop
    < KHUYẾN HỌC BỒ ĐỀ · 29/9–5/10
      Thu trong tuần: *0 triệu*
      giảm 151,05 triệu so với tuần trước
      Lợn nhựa 0 · Ngày lương 0
      Ủng hộ 0
      Hội viên: 19.860 người (0)
      16,5% dân số, cần 20%
      Quỹ năm: 32.596 đ/người, cần 50.000
      0/45 chi hội đã có số.
      Chưa có: TDP 1, 2, 3, 4, 5, 6, 7, 8,
      9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
      19, 20
      và 25 nơi nữa
      [Nhắc 4 chi hội]
      [Từng chi hội]
      [Tải Excel]
      [Chép sang Zalo]
      [Tuần trước]
    > [Tuần trước]
    < KHUYẾN HỌC BỒ ĐỀ · 22–28/9
      Thu trong tuần: *151,05 triệu*
      tăng 32,65 triệu so với tuần trước
      Lợn nhựa 86,35 · Ngày lương 41,2
      Ủng hộ 23,5
      Hội viên: 19.860 người (+212)
      16,5% dân số, cần 20%
      Quỹ năm: 32.596 đ/người, cần 50.000
      39/45 chi hội đã có số.
      Chưa có: TDP 7, 12, 18, 23, 31, 40
      [Nhắc 4 chi hội]
      [Từng chi hội]
      [Tải Excel]
      [Chép sang Zalo]
      [Tuần này]
    > [Chép sang Zalo]
    < KHUYẾN HỌC BỒ ĐỀ · 22–28/9
      Thu trong tuần: *151,05 triệu*
      tăng 32,65 triệu so với tuần trước
      Lợn nhựa 86,35 · Ngày lương 41,2
      Ủng hộ 23,5
      Hội viên: 19.860 người (+212)
      16,5% dân số, cần 20%
      Quỹ năm: 32.596 đ/người, cần 50.000
      39/45 chi hội đã có số.
      Chưa có: TDP 7, 12, 18, 23, 31, 40
    < Anh bấm giữ tin trên rồi chuyển tiếp.
      [Tổng hợp]
      [Xong]
    > [Tổng hợp]
    < KHUYẾN HỌC BỒ ĐỀ · 22–28/9
      (việc cần làm)
    """
    tell()

    for shown in september.officer.screen:
        if shown.text.startswith("KHUYẾN HỌC"):
            figures = shown.text.partition("\n1. ")[0]
            assert all(len(re.sub("</?b>", "", one)) <= 38 for one in figures.splitlines())


def test_each_chapter_and_the_sheet(september: Ward) -> None:
    """One line a chapter; the Excel file holds the same sums."""
    officer = september.officer
    september.house.stop_at(at(date(2025, 9, 29), time(8)))
    officer.say("/tunghoi truoc")
    lines = officer.last.text.splitlines()

    assert "TDP 2: 2 triệu, 0 hội viên" in lines
    assert "TDP 1: 75,05 triệu, 19.860 hội viên" in lines
    assert "TDP 7: chưa có số" in lines
    officer.say("/bangtinh truoc")
    assert officer.last.path is not None
    rows = CalamineWorkbook.from_path(str(officer.last.path)).get_sheet_by_index(0).to_python()
    assert len(rows) == 2 + 1 + 46 + 1
    assert rows[1][0] == "Tổng hợp tuần 22–28/9/2025"
    assert rows[2][:5] == [
        "Nơi",
        "Lợn nhựa (đồng)",
        "Ngày lương (đồng)",
        "Ủng hộ (đồng)",
        "Cộng thu (đồng)",
    ]
    assert rows[-1][1:5] == [86_350_000, 41_200_000, 23_500_000, 151_050_000]


def test_monday_is_not_sent_twice(september: Ward) -> None:
    """The clock may walk there again: Monday's message comes once."""
    for _ in range(2):
        september.house.walk_to(at(date(2025, 9, 29), time(7)))
        september.officer.look()
    september.house.walk_to(at(date(2025, 9, 29), time(12)))
    september.officer.look()

    figures = [one for one in september.officer.screen if one.text.startswith("KHUYẾN HỌC")]
    assert len(figures) == 1


def test_monday_that_comes_too_late(september: Ward, tell: Tell) -> None:
    """Máy tắt cả ngày thứ Hai: tối mới gửi được thì chỉ mời xem.

    … 2 ngày sau
    … đến 21:00 ngày 30/9/2025
    chính< Số liệu tuần trước đến giờ mới gửi được.
      [Xem và nhắc]
    """
    september.house.walk_to(at(date(2025, 9, 28), time(20)))
    tell()


def test_reminders_go_out_on_a_calendar_that_was_moved(september: Ward) -> None:
    """In the demo the calendar runs ahead of machine time: a reminder is sent all the same."""
    house, officer = september.house, september.officer
    house.stop_at(at(date(2035, 9, 24), time(9)))
    for said in ("/nhacso", "gửi cho 4 người"):
        officer.say(said)

    assert len(september.people["tdp7"].look()) == 1


def test_nobody_is_reminded_twice_a_day(september: Ward) -> None:
    """A second tap on the same day reaches nobody again."""
    house, officer = september.house, september.officer
    house.stop_at(at(date(2025, 9, 29), time(8)))
    for said in ("/nhacso truoc", "gửi cho 4 người") * 2:
        officer.say(said)

    assert len(september.people["tdp7"].look()) == 1


def test_nobody_to_remind(ward: Ward, tell: Tell) -> None:
    """Chi hội nào cũng có số: không có nút nhắc; chỉ còn người phải gọi điện thì nói vậy.

    chính> /tonghop
    < KHUYẾN HỌC BỒ ĐỀ · 29/9–5/10
      Thu trong tuần: *12,44 triệu*
      tăng 12,44 triệu so với tuần trước
      Lợn nhựa 0 · Ngày lương 0
      Ủng hộ 12,44
      Hội viên: 0 người (0)
      1/1 chi hội đã có số.
      [Từng chi hội]
      [Tải Excel]
      [Chép sang Zalo]
      [Tuần trước]
    > [Từng chi hội]
    < *Từng chi hội* · 29/9–5/10
      TDP 12: 12,44 triệu, 0 hội viên
      [Tổng hợp]
      [Xong]
    > /nhacso
    < Chi hội nào cũng có số rồi.
      [Tổng hợp]
      [Xong]
    … TDP 13 mới lập, chưa ai vào
    > [Tổng hợp]
    < KHUYẾN HỌC BỒ ĐỀ · 29/9–5/10
      Thu trong tuần: *12,44 triệu*
      tăng 12,44 triệu so với tuần trước
      Lợn nhựa 0 · Ngày lương 0
      Ủng hộ 12,44
      Hội viên: 0 người (0)
      1/2 chi hội đã có số.
      Chưa có: TDP 13
      [Gọi 1 chi hội]
      [Từng chi hội]
      [Tải Excel]
      [Chép sang Zalo]
      [Tuần trước]
    > [Gọi 1 chi hội]
    < Nơi chưa dùng trợ lý, xin anh gọi điện rồi ghi số giúp:
      TDP 13: chưa có ai phụ trách
      [Ghi số TDP 13]
      [Tổng hợp]
      [Xong]
    … TDP 13 có bà Chi, TDP 14 có ông Tâm
    > /nhacso
    < Nơi chưa dùng trợ lý, xin anh gọi điện rồi ghi số giúp:
      TDP 13: Nguyễn Thị Chi, 0912 345 678
      TDP 14: Vũ Văn Tâm, chưa có số điện thoại
      [Ghi số TDP 13]
      [Ghi số TDP 14]
      [Tổng hợp]
      [Xong]
    """
    made: dict[str, UnitRef] = {}

    def heads() -> None:
        ward.house.head_without_account("Nguyễn Thị Chi", made["thirteen"], "0912345678")
        fourteen = ward.house.chapter(ward.top, "TDP 14")
        ward.house.head_without_account("Vũ Văn Tâm", fourteen)

    tell(
        meanwhile={
            "TDP 13 mới lập, chưa ai vào": lambda: made.update(
                thirteen=ward.house.chapter(ward.top, "TDP 13")
            ),
            "TDP 13 có bà Chi, TDP 14 có ông Tâm": heads,
        }
    )


def test_a_heads_own_week(transcript: Ward) -> None:
    """Chi hội trưởng xem số của chi hội mình; tiền để nhà cũng kể đến.

    > lợn nhựa minh 350k để nhà hết
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà hết cho các cháu học.
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi: nhà ông Minh mổ lợn 350.000 đ, để nhà lo cho các cháu học.
      Số này tính vào chỉ tiêu của chi hội, không vào sổ quỹ.
      [Nhà tiếp theo]
      [Ghi nhầm, sửa lại]
      [Xong]
    > số liệu tuần
    < KHUYẾN HỌC TDP 12 · 29/9–5/10
      Thu trong tuần: *12,44 triệu*
      tăng 12,44 triệu so với tuần trước
      Lợn nhựa 0 · Ngày lương 0
      Ủng hộ 12,44
      Các nhà giữ lại 0,35 cho các cháu
      Hội viên: 0 người (0)
      [Tải Excel]
      [Chép sang Zalo]
      [Tuần trước]
    """
