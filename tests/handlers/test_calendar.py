"""The calendar: what it is going to say, reworded and turned off; what comes too late is asked."""

from datetime import date, time

import pytest
from sqlalchemy import func, select

from domain.clock import at
from domain.permissions import Role
from storage.tables import AnnouncementRow, DueRow
from tests.handlers.conftest import Tell, Ward


@pytest.mark.usefixtures("told")
def test_what_the_calendar_is_going_to_say() -> None:
    """Tin sắp gửi: cán bộ xem, lật trang, mở một tin.

    > /lich
    < *Lịch sắp tới*
      5/9–5/10: Tháng Khuyến học (ngoài kế hoạch phường)
      thứ Hai 29/9: Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A
      29/9–5/10: Tuần lễ hưởng ứng học tập suốt đời 2025
      thứ Ba 30/9: hạn cuối, Kế hoạch phát động phong trào xây dựng Quỹ khuyến học tại cơ sở
      thứ Ba 30/9: hạn cuối, Hướng dẫn tuyên dương học sinh giỏi năm học 2024-2025 trong trường
        học, chi hội TDP
      thứ Ba 30/9: hạn cuối, Xây dựng kế hoạch Tuần lễ học tập suốt đời năm 2025
      thứ Ba 30/9: hạn cuối, Hướng dẫn tổ chức Ngày hội Khuyến học và hưởng ứng Tuần lễ học tập
        suốt đời
      thứ Ba 30/9: hạn cuối, Ngày hội đưa trẻ đến trường năm học 2025-2026, tặng quà học sinh nghèo
      [Xem tiếp]
      [Tin sắp gửi]
      [Về kế hoạch]
      [Xong]
    > [Tin sắp gửi]
    < Tin lịch sắp gửi, anh bấm tin cần xem:
      22/9 8:00: Trường chọn hoạt động Tuần lễ học tập suốt đời
      22/9 8:15: Còn một tuần đến lễ phát động
      23/9 8:30: Gửi danh sách học sinh giỏi cần tuyên dương
      24/9 17:00: Chi hội, dòng họ chuẩn bị Tuần lễ học tập suốt đời
      [22/9 Trường chọn hoạt độn…]
      [22/9 Còn một tuần đến lễ…]
      [23/9 Gửi danh sách học si…]
      [24/9 Chi hội, dòng họ chu…]
      [Xem tiếp]
    > [24/9 Chi hội, dòng họ chu…]
    < thứ Tư 24/9, 17:00, gửi người phụ trách các nơi (chi hội, dòng họ):
      "29/9–5/10 là Tuần lễ hưởng ứng học tập suốt đời 2025. Xin {đơn vị} nhắc các nhà cùng đọc,
        cùng học với các cháu trong tuần ấy."
      [Tắt tin này]
      [Sửa lời]
      [Quay lại]
    """


def test_a_message_is_reworded(planned: Ward, tell: Tell) -> None:
    """Sửa lời: chỗ trong ngoặc lạ thì hỏi lại.

    > /tinlich
    < Tin lịch sắp gửi, anh bấm tin cần xem:
      22/9 8:00: Trường chọn hoạt động Tuần lễ học tập suốt đời
      22/9 8:15: Còn một tuần đến lễ phát động
      23/9 8:30: Gửi danh sách học sinh giỏi cần tuyên dương
      24/9 17:00: Chi hội, dòng họ chuẩn bị Tuần lễ học tập suốt đời
      [22/9 Trường chọn hoạt độn…]
      [22/9 Còn một tuần đến lễ…]
      [23/9 Gửi danh sách học si…]
      [24/9 Chi hội, dòng họ chu…]
      [Xem tiếp]
    > [22/9 Còn một tuần đến lễ…]
    < thứ Hai 22/9, 8:15, gửi cán bộ:
      "Còn một tuần: Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A, thứ Hai
        29/9. Xin chốt giấy mời, chương trình và người dự."
      [Tắt tin này]
      [Sửa lời]
      [Quay lại]
    > [Sửa lời]
    < Anh gõ lời mới. Chỗ để trong ngoặc {đơn vị}, {việc}, {ngày} sẽ tự điền cho từng nơi.
      [Quay lại]
    > Một tuần nữa phát động tại {chỗ}.
    < Chưa có gì để điền vào {chỗ}. Điền được: {tên}, {đơn vị}, {việc}, {ngày}, {nơi},
        {hội viên}, {chỉ tiêu hội viên}, {quỹ}, {chỉ tiêu quỹ}, {gia đình học tập},
        {chỉ tiêu gia đình học tập}, {dân số}, {số hộ}. Anh gõ lại cả bài giúp.
      [Quay lại]
    > Một tuần nữa phát động tại {nơi}, {ngày}.
    < Anh xem lại giúp, từ nay tin này nói:
      "Một tuần nữa phát động tại {nơi}, {ngày}."
      [Đúng]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng]
    < Đã ghi. Lịch gửi theo như vậy.
      [Tin sắp gửi]
      [Lịch sắp tới]
      [Xong]
    > [Tin sắp gửi]
    < Tin lịch sắp gửi, anh bấm tin cần xem:
      22/9 8:00: Trường chọn hoạt động Tuần lễ học tập suốt đời
      22/9 8:15: Còn một tuần đến lễ phát động
      23/9 8:30: Gửi danh sách học sinh giỏi cần tuyên dương
      24/9 17:00: Chi hội, dòng họ chuẩn bị Tuần lễ học tập suốt đời
      [22/9 Trường chọn hoạt độn…]
      [22/9 Còn một tuần đến lễ…]
      [23/9 Gửi danh sách học si…]
      [24/9 Chi hội, dòng họ chu…]
      [Xem tiếp]
    > [22/9 Còn một tuần đến lễ…]
    < thứ Hai 22/9, 8:15, gửi cán bộ:
      "Một tuần nữa phát động tại Trường Tiểu học Ái Mộ A, thứ Hai 29/9."
      [Tắt tin này]
      [Sửa lời]
      [Quay lại]
    """
    tell(
        known={
            place: f"{{{place}}}"
            for place in ("chỗ", "nơi", "ngày", "việc", "đơn vị", "tên", "quỹ")
        }
    )

    assert said(planned) == []


@pytest.mark.usefixtures("told")
def test_a_message_is_turned_off_and_on_again() -> None:
    """Tắt một tin, rồi cho gửi lại.

    > /tinlich
    < Tin lịch sắp gửi, anh bấm tin cần xem:
      22/9 8:00: Trường chọn hoạt động Tuần lễ học tập suốt đời
      22/9 8:15: Còn một tuần đến lễ phát động
      23/9 8:30: Gửi danh sách học sinh giỏi cần tuyên dương
      24/9 17:00: Chi hội, dòng họ chuẩn bị Tuần lễ học tập suốt đời
      [22/9 Trường chọn hoạt độn…]
      [22/9 Còn một tuần đến lễ…]
      [23/9 Gửi danh sách học si…]
      [24/9 Chi hội, dòng họ chu…]
      [Xem tiếp]
    > [22/9 Còn một tuần đến lễ…]
    < thứ Hai 22/9, 8:15, gửi cán bộ:
      "Còn một tuần: Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A, thứ Hai
        29/9. Xin chốt giấy mời, chương trình và người dự."
      [Tắt tin này]
      [Sửa lời]
      [Quay lại]
    > [Tắt tin này]
    < Tắt tin "Còn một tuần đến lễ phát động" lần này, đúng không ạ?
      [Đúng]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng]
    < Đã ghi. Lịch gửi theo như vậy.
      [Tin sắp gửi]
      [Lịch sắp tới]
      [Xong]
    > [Tin sắp gửi]
    < Tin lịch sắp gửi, anh bấm tin cần xem:
      22/9 8:00: Trường chọn hoạt động Tuần lễ học tập suốt đời
      22/9 8:15: Còn một tuần đến lễ phát động (đã tắt)
      23/9 8:30: Gửi danh sách học sinh giỏi cần tuyên dương
      24/9 17:00: Chi hội, dòng họ chuẩn bị Tuần lễ học tập suốt đời
      [22/9 Trường chọn hoạt độn…]
      [22/9 Còn một tuần đến lễ…]
      [23/9 Gửi danh sách học si…]
      [24/9 Chi hội, dòng họ chu…]
      [Xem tiếp]
    > [22/9 Còn một tuần đến lễ…]
    < thứ Hai 22/9, 8:15, gửi cán bộ:
      "Còn một tuần: Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A, thứ Hai
        29/9. Xin chốt giấy mời, chương trình và người dự."
      [Gửi như lịch]
      [Sửa lời]
      [Quay lại]
    > [Gửi như lịch]
    < Gửi tin "Còn một tuần đến lễ phát động" như lịch, đúng không ạ?
      [Đúng]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng]
    < Đã ghi. Lịch gửi theo như vậy.
      [Tin sắp gửi]
      [Lịch sắp tới]
      [Xong]
    """


# ---- at its moment -----------------------------------------------------------------------------


def said(ward: Ward) -> list[str]:
    """The moments at which the calendar has spoken, in order."""
    statement = select(AnnouncementRow.occasion).order_by(AnnouncementRow.id)
    with ward.house.engine.begin() as db:
        return [str(one).split(":")[3] for one in db.execute(statement).scalars()]


def states(ward: Ward, announcement: str) -> list[str]:
    """What became of the moments of an announcement, in order."""
    with ward.house.engine.begin() as db:
        rows = db.execute(select(DueRow.arguments, DueRow.state).order_by(DueRow.due_at))
        return [row.state for row in rows if row.arguments.get("announcement") == announcement]


def edit(ward: Ward, *said: str) -> None:
    """The officer goes through a conversation to its end."""
    for words in said:
        ward.officer.say(words)


def test_a_moved_event_moves_what_is_said_of_it(planned: Ward) -> None:
    """Said a day later, and never on the old day."""
    planned.house.walk_to(at(date(2025, 9, 22), time(7, 30)))
    edit(planned, "/suakehoach", "ngày, nơi của sự kiện", "phát động", "đổi ngày", "30/9", "đúng")
    planned.house.walk_to(at(date(2025, 9, 22), time(23)))
    assert "launch-week-before" not in said(planned)
    planned.house.walk_to(at(date(2025, 9, 23), time(23)))

    assert "launch-week-before" in said(planned)
    assert states(planned, "launch-week-before") == ["withdrawn", "done"]


def test_an_event_called_off_is_spoken_of_no_more(planned: Ward) -> None:
    edit(planned, "/suakehoach", "ngày, nơi của sự kiện", "phát động", "không tổ chức", "đúng")
    planned.house.walk_to(at(date(2025, 10, 1), time(7)))

    assert not any(one.startswith("launch") for one in said(planned))


def test_what_was_turned_off_stays_silent_wherever_its_event_goes(planned: Ward) -> None:
    edit(planned, "/tinlich", "22/9 Còn một tuần đến lễ…", "tắt tin này", "đúng")
    edit(planned, "/suakehoach", "ngày, nơi của sự kiện", "phát động", "đổi ngày", "1/10", "đúng")
    planned.house.walk_to(at(date(2025, 10, 1), time(23)))

    assert "launch-week-before" not in said(planned)
    assert "launch-day-before" in said(planned)


def test_new_words_are_what_is_said(planned: Ward) -> None:
    new = "Một tuần nữa phát động tại {nơi}, {ngày}. Kính mời {đơn vị}."
    edit(planned, "/tinlich", "22/9 Còn một tuần đến lễ…", "sửa lời", new, "đúng")
    planned.house.walk_to(at(date(2025, 9, 22), time(9)))
    with planned.house.engine.begin() as db:
        texts = list(db.execute(select(AnnouncementRow.texts)).scalars())

    filled = "Một tuần nữa phát động tại Trường Tiểu học Ái Mộ A, thứ Hai 29/9. Kính mời {đơn vị}."
    assert {"": filled} in texts


# ---- too late ----------------------------------------------------------------------------------


@pytest.fixture
def down(planned: Ward) -> Ward:
    """The launch moved to Tuesday; the program was down from dawn to half past twelve."""
    planned.bring("lan", 31, "Phạm Thị Lan", (Role.OFFICER, planned.top))
    edit(planned, "/suakehoach", "ngày, nơi của sự kiện", "phát động", "đổi ngày", "30/9", "đúng")
    planned.house.walk_to(at(date(2025, 9, 30), time(5)))
    for phone in planned.people.values():
        phone.look()
    planned.house.stop_at(at(date(2025, 9, 30), time(12, 30)))
    planned.house.walk_to(at(date(2025, 9, 30), time(12, 31)))
    return planned


def test_what_came_too_late_is_asked_and_sent_after_all(down: Ward, tell: Tell) -> None:
    """Máy tắt từ sáng đến trưa: tin phát động lúc 7:30 không tự gửi nữa, hỏi cán bộ.

    … một lúc sau
    chính< Tin "Sáng nay phát động Tuần lễ học tập suốt đời" lẽ ra gửi lúc 7:30 thứ Ba 30/9, nay
              đã muộn.
      [Gửi bây giờ]
      [Bỏ tin này]
    lan< Tin "Sáng nay phát động Tuần lễ học tập suốt đời" lẽ ra gửi lúc 7:30 thứ Ba 30/9, nay
              đã muộn.
      [Gửi bây giờ]
      [Bỏ tin này]
    chính> [Gửi bây giờ]
    < thứ Ba 30/9, 7:30, gửi cán bộ, người phụ trách các nơi:
      "Sáng nay phát động Tuần lễ học tập suốt đời tại Trường Tiểu học Ái Mộ A. Kính mời {đơn vị}
        cùng hưởng ứng."
      [Gửi bây giờ]
      [Bỏ tin này]
    > [Gửi bây giờ]
    < Tin đang gửi.
      (việc cần làm)
    < Sáng nay phát động Tuần lễ học tập suốt đời tại Trường Tiểu học Ái Mộ A. Kính mời phường Bồ Đề
        cùng hưởng ứng.
      Phường Bồ Đề, 30/9
    lan< Sáng nay phát động Tuần lễ học tập suốt đời tại Trường Tiểu học Ái Mộ A. Kính mời phường
             Bồ Đề cùng hưởng ứng.
      Phường Bồ Đề, 30/9
    hạnh< Sáng nay phát động Tuần lễ học tập suốt đời tại Trường Tiểu học Ái Mộ A. Kính mời TDP 12
             cùng hưởng ứng.
      Phường Bồ Đề, 30/9
    mai< Sáng nay phát động Tuần lễ học tập suốt đời tại Trường Tiểu học Ái Mộ A. Kính mời Trường
             THCS Sông Xanh cùng hưởng ứng.
      Phường Bồ Đề, 30/9
    """
    assert "launch-today" not in said(down)
    tell()

    assert said(down).count("launch-today") == 1
    assert states(down, "launch-today") == ["done"]


def test_what_came_too_late_is_dropped(down: Ward, tell: Tell) -> None:
    """Cán bộ bỏ tin ấy; người thứ hai bấm sau thì không còn gì để gửi.

    … một lúc sau
    chính< Tin "Sáng nay phát động Tuần lễ học tập suốt đời" lẽ ra gửi lúc 7:30 thứ Ba 30/9, nay
              đã muộn.
      [Gửi bây giờ]
      [Bỏ tin này]
    lan< Tin "Sáng nay phát động Tuần lễ học tập suốt đời" lẽ ra gửi lúc 7:30 thứ Ba 30/9, nay
              đã muộn.
      [Gửi bây giờ]
      [Bỏ tin này]
    chính> [Bỏ tin này]
    < Đã bỏ tin này.
      (việc cần làm)
    lan> [Gửi bây giờ]
    < Chỗ này không còn nữa, có thể vừa được sửa.
      (việc cần làm)
    """
    tell()

    assert "launch-today" not in said(down)
    assert states(down, "launch-today")[-1] == "withdrawn"


@pytest.mark.usefixtures("down")
def test_it_waits_on_the_first_screen(tell: Tell) -> None:
    """Cán bộ lỡ tin hỏi: tin muộn vẫn đứng ở Việc cần làm, gửi hay bỏ ngay từ đó.

    … một lúc sau
    chính< Tin "Sáng nay phát động Tuần lễ học tập suốt đời" lẽ ra gửi lúc 7:30 thứ Ba 30/9, nay
              đã muộn.
      [Gửi bây giờ]
      [Bỏ tin này]
    lan< Tin "Sáng nay phát động Tuần lễ học tập suốt đời" lẽ ra gửi lúc 7:30 thứ Ba 30/9, nay
              đã muộn.
      [Gửi bây giờ]
      [Bỏ tin này]
    chính> /menu
    < *Việc cần làm*
      Tin "Sáng nay phát động Tuần lễ học tập suốt đời" lẽ ra gửi 7:30 thứ Ba 30/9, nay đã muộn.
      1 việc phải làm đã quá hạn.
      5 việc phải làm trong 7 ngày tới.
      [Gửi tin muộn]
      [Bỏ tin muộn]
      [Việc phải làm]
      [Tổng hợp]
      [Việc khác]
    > [Gửi tin muộn]
    < thứ Ba 30/9, 7:30, gửi cán bộ, người phụ trách các nơi:
      "Sáng nay phát động Tuần lễ học tập suốt đời tại Trường Tiểu học Ái Mộ A. Kính mời {đơn vị}
        cùng hưởng ứng."
      [Gửi bây giờ]
      [Bỏ tin này]
    lan> /menu
    < (việc cần làm)
      [Gửi tin muộn]
      [Bỏ tin muộn]
      [Việc phải làm]
      [Tổng hợp]
      [Việc khác]
    > [Bỏ tin muộn]
    < Đã bỏ tin này.
      (việc cần làm)
    > /menu
    < *Việc cần làm*
      1 việc phải làm đã quá hạn.
      5 việc phải làm trong 7 ngày tới.
      [Việc phải làm]
      [Tổng hợp]
      [Thông báo]
      [Chi hội, đơn vị]
      [Việc khác]
    hạnh> /menu
    < *Việc cần làm*
      Tuần này chi hội chưa ghi gì.
      [Thu tiền]
      [Hội viên]
      [Sổ quỹ]
      [Hỏi phường]
      [Việc khác]
    """
    tell()


def test_of_many_late_ones_the_first_screen_says_how_many(planned: Ward) -> None:
    """The program was off for two weeks: one after the other is sent or left."""
    planned.house.walk_to(at(date(2025, 9, 21), time(9)))
    planned.house.stop_at(at(date(2025, 10, 6), time(12)))
    planned.house.walk_to(at(date(2025, 10, 6), time(12, 1)))
    with planned.house.engine.begin() as db:
        late = select(func.count()).select_from(DueRow).where(DueRow.state == "late")
        left = db.execute(late).scalar_one()
    assert left > 3
    planned.officer.look()
    while left:
        said = planned.officer.say("/menu")[-1].text
        more = f"Còn {left - 1} tin muộn nữa."
        assert (more in said) is (left > 1)
        planned.officer.tap("Bỏ tin muộn")
        left -= 1

    assert "muộn" not in planned.officer.say("/menu")[-1].text


def test_it_is_found_again_below_the_calendar(down: Ward) -> None:
    """Whoever lost the message finds what waits under /lich."""
    edit(down, "/lich", "tin chưa gửi được")

    assert "Sáng nay phát động" in down.officer.last.text


@pytest.mark.parametrize("name", ["hạnh", "mai"])
def test_nobody_else_is_asked_or_may_decide(down: Ward, name: str) -> None:
    with down.house.engine.begin() as db:
        late = db.execute(select(DueRow.id).where(DueRow.state == "late")).scalar_one()
    phone = down.people[name]
    assert phone.look() == []
    for command in ("guitinlich", "botinlich"):
        phone.say(f"/{command} {late}")

    assert states(down, "launch-today")[-1] == "late"


def test_at_night_it_waits_for_the_morning(planned: Ward) -> None:
    """Found open at eleven in the evening, what is still of use is said at half past six."""
    planned.house.walk_to(at(date(2025, 9, 22), time(7)))
    planned.house.stop_at(at(date(2025, 9, 22), time(23)))
    planned.house.walk_to(at(date(2025, 9, 22), time(23, 5)))
    assert said(planned) == []
    planned.house.walk_to(at(date(2025, 9, 23), time(6, 31)))

    assert {"week-schools-week-before", "launch-week-before"} <= set(said(planned))
