"""Targets on a phone: how far, what is missing, on which figures it rests."""

from datetime import date, time, timedelta

import pytest
from sqlalchemy import select

from domain.accounts import Address
from domain.clock import at
from domain.errors import NotAllowed
from domain.figures import Figure, Period
from domain.nextyear import next_year
from domain.permissions import Role
from domain.plan import load
from services import figures, targets
from storage import plan as plans
from storage.tables import AuditRow
from tests.handlers.conftest import Tell, Ward
from tests.house import SINCE, House

MONDAY = date(2025, 9, 29)


def declare(ward: Ward, **values: int) -> None:
    told = {Figure(name.replace("_", "-")): value for name, value in values.items()}
    by = ward.house.actor(ward.head)
    with ward.house.engine.begin() as db:
        figures.declare(db, ward.chapter, told, Period(MONDAY, MONDAY), by=by)


def note(ward: Ward, figure: str, value: int) -> None:
    by = ward.house.actor(ward.head)
    with ward.house.engine.begin() as db:
        targets.note(db, ward.chapter, figure, value, source="công an phường", as_of=SINCE, by=by)


def mark(ward: Ward, days_ago: int) -> None:
    with ward.house.engine.begin() as db:
        targets.mark(db, ward.top, MONDAY - timedelta(days=days_ago))


def test_a_head_tells_the_figure_that_is_missing(transcript: Ward) -> None:
    """Chưa biết dân số thì chưa tính; bác Hạnh ghi dân số, theo ai, ngày nào.

    > /tiendo
    < *Chỉ tiêu của TDP 12*: đạt 0/3
      1. Hội viên khuyến học trên dân số
      có 0 người, chưa biết dân số nên chưa tính được
      2. Hộ đạt danh hiệu Gia đình học tập
      có 0 hộ, chưa biết số hộ nên chưa tính được
      3. Quỹ khuyến học bình quân đầu người một năm, kể cả quỹ của từng gia đình
      có 12.440.000 đ, chưa biết dân số nên chưa tính được
      [Xem chỉ tiêu 1]
      [Xem chỉ tiêu 2]
      [Xem chỉ tiêu 3]
      [Xong]
    > [Xem chỉ tiêu 3]
    < *Quỹ khuyến học bình quân đầu người một năm, kể cả quỹ của từng gia đình*
      có 12.440.000 đ, chưa biết dân số nên chưa tính được
      [Ghi dân số]
      [Tiến độ]
      [Xong]
    > [Ghi dân số]
    < TDP 12 có bao nhiêu người dân ạ?
    > đông lắm
    < Chưa rõ là bao nhiêu. Bác gõ một số giúp, ví dụ 128; không có thì gõ 0.
    > 640
    < Số này theo đâu ạ? Ví dụ: công an phường, Phòng Giáo dục
      [Quay lại]
    > công an phường
    < Số này tính đến ngày nào ạ? Bác gõ ngày, ví dụ 1/9.
      [Hôm nay]
      [Quay lại]
    > 1/9
    < Bác xem lại giúp, TDP 12, dân số: 640
      Theo công an phường, ngày 1/9/2025
      [Đúng, ghi số]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi số]
    < Đã ghi. Chỉ tiêu từ nay tính theo số này.
      [Tiến độ]
      [Xong]
    chính< Nguyễn Thị Hạnh vừa ghi dân số của TDP 12: 640
      Theo công an phường, ngày 1/9/2025
      [Không dùng số này]
    > [Tiến độ]
    < *Chỉ tiêu của TDP 12*: đạt 0/3
      1. Hội viên khuyến học trên dân số
      0%, cần 20%, còn thiếu 128 người
      2. Hộ đạt danh hiệu Gia đình học tập
      có 0 hộ, chưa biết số hộ nên chưa tính được
      3. Quỹ khuyến học bình quân đầu người một năm, kể cả quỹ của từng gia đình
      19.437 đ/người, cần 50.000 đ, còn thiếu 19.560.000 đ
      [Xem chỉ tiêu 1]
      [Xem chỉ tiêu 2]
      [Xem chỉ tiêu 3]
      [Xong]
    """


def test_more_than_seventy_percent_is_one_more(ward: Ward, tell: Tell) -> None:
    """Đúng 70% chưa phải là vượt 70%; số khai ghi rõ là số khai, cả trong tổng hợp.

    chính> /chitieu 5
    < *Hộ đạt danh hiệu Gia đình học tập*
      70%, còn 1 hộ nữa là vượt 70%
      trong đó số khai 126 hộ
      Tính trên số hộ 180, cộng từ các nơi
      Ngày 1/9: 50%
      Từng nơi, nơi xa đích nhất ở trên:
      TDP 12: 70%, thiếu 1 hộ
      [Ghi số hộ]
      [Tiến độ]
      [Xong]
    > /tonghop
    < KHUYẾN HỌC BỒ ĐỀ · 29/9–5/10
      Thu trong tuần: *12,44 triệu*
      tăng 12,44 triệu so với tuần trước
      Lợn nhựa 0 · Ngày lương 0
      Ủng hộ 12,44
      Hội viên: 0 người (0)
      Gia đình học tập: 126 hộ, 70%
      số khai, còn 1 hộ là vượt 70%
      1/1 chi hội đã có số.
      [Từng chi hội]
      [Tải Excel]
      [Chép sang Zalo]
      [Tuần trước]
    """
    note(ward, "households", 180)
    ward.house.stop_at(at(date(2025, 9, 1), time(8)))
    by = ward.house.actor(ward.head)
    with ward.house.engine.begin() as db:
        day = Period(date(2025, 9, 1), date(2025, 9, 1))
        figures.declare(db, ward.chapter, {Figure.LEARNING_FAMILIES: 90}, day, by=by)
    mark(ward, 28)
    ward.house.stop_at(at(MONDAY, time(8)))
    declare(ward, learning_families=126)
    tell()


def test_the_register_and_declared_figures_stand_side_by_side_once(ward: Ward, tell: Tell) -> None:
    """TDP 12 đã công nhận trong sổ, TDP 13 mới khai: ba nơi nói cùng một số.

    chính> /chitieu 5
    < *Hộ đạt danh hiệu Gia đình học tập*
      50%, còn 21 hộ nữa là vượt 70%
      trong đó số khai 47 hộ
      Tính trên số hộ 100, cộng từ các nơi
      Từng nơi, nơi xa đích nhất ở trên:
      TDP 12: 15%, thiếu 12 hộ
      TDP 13: 58,7%, thiếu 10 hộ
      [Ghi số hộ]
      [Tiến độ]
      [Xong]
    > /tonghop
    < KHUYẾN HỌC BỒ ĐỀ · 29/9–5/10
      Thu trong tuần: *12,44 triệu*
      tăng 12,44 triệu so với tuần trước
      Lợn nhựa 0 · Ngày lương 0
      Ủng hộ 12,44
      Hội viên: 0 người (0)
      Gia đình học tập: 50 hộ, 50%
      trong đó số khai 47 hộ
      Còn 21 hộ nữa là vượt 70%
      2/2 chi hội đã có số.
      [Từng chi hội]
      [Tải Excel]
      [Chép sang Zalo]
      [Tuần trước]
    > /xetloai family 2025
    < *Gia đình học tập 2025*, phường Bồ Đề
      100 gia đình: đăng ký 3, đề nghị 3, công nhận 50
      trong đó số khai 47 gia đình
      Còn thiếu 21 gia đình để vượt 70%
      [Giấy tờ để in]
      [Từng chi hội]
      [Bộ tiêu chí]
      [Về danh hiệu]
    > [Từng chi hội]
    < *Gia đình học tập 2025*, từng nơi
      TDP 12: 3/20 công nhận
      TDP 13: 47/80 công nhận, số khai 47
      [Xem một chi hội]
      [Về danh hiệu]
    """
    other = ward.house.chapter(ward.top, "TDP 13")
    by, day = ward.house.actor(ward.officer), Period(MONDAY, MONDAY)
    with ward.house.engine.begin() as db:
        for unit, homes, told in ((ward.chapter, 20, 19), (other, 80, 47)):
            targets.note(db, unit, "households", homes, source="công an", as_of=SINCE, by=by)
            figures.declare(db, unit, {Figure.LEARNING_FAMILIES: told}, day, by=by)
    ward.head.say("/danhgia")
    for label in ("Đề nghị công nhận", "Đạt cả 3"):
        ward.head.tap(label)
    ward.officer.say("/quyetdinh family 2025")
    for said in ("7/QĐ", "hôm nay", "không có ảnh", "công nhận cả 3", "đúng"):
        ward.officer.say(said)
    tell()


def test_an_officer_writes_down_what_is_reported(transcript: Ward) -> None:
    """Số không ai đếm được thì ghi theo nơi giữ số; phần trăm có lẻ, quá 100 thì hỏi lại.

    chính> /chitieu 2
    < *Trẻ khuyết tật có thể đi học được huy động ra lớp*
      chưa ai báo số
      [Ghi số được báo]
      [Hỏi nơi giữ số]
      [Tiến độ]
      [Xong]
    > [Ghi số được báo]
    < Trẻ khuyết tật có thể đi học được huy động ra lớp: được bao nhiêu phần trăm ạ? Ví dụ 95,5
    > 105%
    < Chưa rõ là bao nhiêu phần trăm. Anh gõ một số từ 0 đến 100 giúp, ví dụ 95,5.
    > 95
    < Số này theo đâu ạ? Ví dụ: công an phường, Phòng Giáo dục
      [Quay lại]
    > Phòng Văn hóa
    < Số này tính đến ngày nào ạ? Anh gõ ngày, ví dụ 1/9.
      [Hôm nay]
      [Quay lại]
    > [Hôm nay]
    < Anh xem lại giúp, phường Bồ Đề, Trẻ khuyết tật có thể đi học được huy động ra lớp: 95%
      Theo Phòng Văn hóa, ngày 29/9/2025
      [Đúng, ghi số]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi số]
    < Đã ghi. Chỉ tiêu từ nay tính theo số này.
      [Tiến độ]
      [Xong]
    > /chitieu 2
    < *Trẻ khuyết tật có thể đi học được huy động ra lớp*
      95%, cần vượt 95%: chưa đạt
      Theo Phòng Văn hóa, ngày 29/9/2025
      [Ghi số được báo]
      [Hỏi nơi giữ số]
      [Tiến độ]
      [Xong]
    > [Ghi số được báo]
    < Trẻ khuyết tật có thể đi học được huy động ra lớp: được bao nhiêu phần trăm ạ? Ví dụ 95,5
    > 95,5
    < Số này theo đâu ạ? Ví dụ: công an phường, Phòng Giáo dục
      [Phòng Văn hóa]
      [Quay lại]
    > [Phòng Văn hóa]
    < Số này tính đến ngày nào ạ? Anh gõ ngày, ví dụ 1/9.
      [Hôm nay]
      [Quay lại]
    > [Hôm nay]
    < Anh xem lại giúp, phường Bồ Đề, Trẻ khuyết tật có thể đi học được huy động ra lớp: 95,5%
      Theo Phòng Văn hóa, ngày 29/9/2025
      Trước đây: 95%, ngày 29/9/2025
      [Đúng, ghi số]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi số]
    < Đã ghi. Chỉ tiêu từ nay tính theo số này.
      [Tiến độ]
      [Xong]
    > [Tiến độ]
    < *Chỉ tiêu của phường Bồ Đề*: đạt 1/11
      Xóa mù chữ, phổ cập: chưa ai báo số
      Trẻ khuyết tật ra lớp: 95,5%, đạt
      Hội viên trên dân số: chưa biết dân số
      Cán bộ được bồi dưỡng: chưa ai báo số
      Gia đình học tập: chưa biết số hộ
      Dòng họ học tập: chưa biết số dòng họ
      Tổ dân phố học tập: 0%, cần 70%
      Đơn vị học tập: chưa biết số đơn vị
      Tổ dân phố được đánh giá: 0%, cần 100%
      Ngày hội, Tuần lễ: chưa làm xong
      Quỹ bình quân đầu người: 12.440.000 đ, chưa biết dân số
      [Xem kỹ một chỉ tiêu]
      [Xong]
    > [Xem kỹ một chỉ tiêu]
    < Xem chỉ tiêu nào ạ? Anh bấm, hoặc gõ tên.
      Xóa mù chữ, phổ cập: chưa ai báo số
      Trẻ khuyết tật ra lớp: 95,5%, đạt
      Hội viên trên dân số: chưa biết dân số
      Cán bộ được bồi dưỡng: chưa ai báo số
      [Xóa mù chữ, phổ cập]
      [Trẻ khuyết tật ra lớp]
      [Hội viên trên dân số]
      [Cán bộ được bồi dưỡng]
      [Xem thêm]
      [Tiến độ]
    > khuyết tật
    < *Trẻ khuyết tật có thể đi học được huy động ra lớp*
      95,5%, cần vượt 95%: đã đạt
      Theo Phòng Văn hóa, ngày 29/9/2025
      [Ghi số được báo]
      [Hỏi nơi giữ số]
      [Tiến độ]
      [Xong]
    """


def test_what_is_done_or_not_is_a_tap(transcript: Ward) -> None:
    """Chỉ tiêu đã làm hay chưa làm.

    chính> /chitieu 1
    < *Duy trì kết quả xóa mù chữ, phổ cập giáo dục đúng độ tuổi tiểu học, THCS, THPT*
      chưa ai báo số
      [Ghi số được báo]
      [Hỏi nơi giữ số]
      [Tiến độ]
      [Xong]
    > [Ghi số được báo]
    < Duy trì kết quả xóa mù chữ, phổ cập giáo dục đúng độ tuổi tiểu học, THCS, THPT: đã làm chưa ạ?
      [Đã làm]
      [Chưa làm xong]
    > 12
    < Anh chọn giúp một dòng dưới đây.
      Duy trì kết quả xóa mù chữ, phổ cập giáo dục đúng độ tuổi tiểu học, THCS, THPT: đã làm chưa ạ?
      [Đã làm]
      [Chưa làm xong]
    > [Đã làm]
    < Số này theo đâu ạ? Ví dụ: công an phường, Phòng Giáo dục
      [Quay lại]
    > Phòng Văn hóa
    < Số này tính đến ngày nào ạ? Anh gõ ngày, ví dụ 1/9.
      [Hôm nay]
      [Quay lại]
    > [Hôm nay]
    < Anh xem lại giúp, phường Bồ Đề, Duy trì kết quả xóa mù chữ, phổ cập giáo dục đúng độ tuổi
        tiểu học, THCS, THPT: đã làm
      Theo Phòng Văn hóa, ngày 29/9/2025
      [Đúng, ghi số]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi số]
    < Đã ghi. Chỉ tiêu từ nay tính theo số này.
      [Tiến độ]
      [Xong]
    > /chitieu 1
    < *Duy trì kết quả xóa mù chữ, phổ cập giáo dục đúng độ tuổi tiểu học, THCS, THPT*
      đã làm
      Theo Phòng Văn hóa, ngày 29/9/2025
      [Ghi số được báo]
      [Hỏi nơi giữ số]
      [Tiến độ]
      [Xong]
    """


def test_a_target_of_events_names_what_it_waits_for(transcript: Ward) -> None:
    """Ngày hội, Tuần lễ: còn việc nào chưa tổ chức thì nói tên; lễ phát động ở trường không tính.

    chính> /chitieu 10
    < *Tổ chức tốt Ngày hội Khuyến học và Tuần lễ hưởng ứng học tập suốt đời*
      chưa làm xong
      Chưa tổ chức: Tuần lễ hưởng ứng học tập suốt đời 2025
      Chưa tổ chức: Ngày hội Khuyến học cấp phường (kế hoạch và tổ chức)
      [Tiến độ]
      [Xong]
    """


def test_the_officer_hears_what_a_head_writes_down_and_may_take_it_back(
    ward: Ward, tell: Tell
) -> None:
    """Bác Hạnh ghi dân số; anh Chính được báo, thấy không đúng thì bỏ, số cũ lại đứng.

    hạnh> /chitieu 1
    < *Hội viên khuyến học trên dân số*
      0%, cần 20%, còn thiếu 128 người
      Tính trên dân số 640, theo công an phường, ngày 1/9/2025
      [Ghi dân số]
      [Tiến độ]
      [Xong]
    hạnh> [Ghi dân số]
    < TDP 12 có bao nhiêu người dân ạ?
    hạnh> 1
    < Số này theo đâu ạ? Ví dụ: công an phường, Phòng Giáo dục
      [Công an phường]
      [Quay lại]
    hạnh> bác đoán
    < Số này tính đến ngày nào ạ? Bác gõ ngày, ví dụ 1/9.
      [Hôm nay]
      [Quay lại]
    hạnh> [Hôm nay]
    < Bác xem lại giúp, TDP 12, dân số: 1
      Theo bác đoán, ngày 29/9/2025
      Trước đây: 640, ngày 1/9/2025
      [Đúng, ghi số]
      [Sửa lại]
      [Thôi, không ghi]
    hạnh> [Đúng, ghi số]
    < Đã ghi. Chỉ tiêu từ nay tính theo số này.
      [Tiến độ]
      [Xong]
    chính< Nguyễn Thị Hạnh vừa ghi dân số của TDP 12: 1
      Theo bác đoán, ngày 29/9/2025
      Trước đây: 640, ngày 1/9/2025
      [Không dùng số này]
    chính> [Không dùng số này]
    < Đã bỏ số ấy. TDP 12 lại tính theo dân số 640, theo công an phường.
      [Tiến độ]
      [Xong]
    """
    note(ward, "population", 640)
    tell()
    with ward.house.engine.connect() as db:
        rows = db.execute(
            select(AuditRow.deed, AuditRow.before, AuditRow.after)
            .where(AuditRow.deed.in_(["note-figure", "take-back-figure"]))
            .order_by(AuditRow.id)
        ).all()

    old = {"population": 640, "source": "công an phường", "as_of": str(SINCE)}
    new = {"population": 1, "source": "bác đoán", "as_of": "2025-09-29"}
    assert [tuple(row) for row in rows] == [
        ("note-figure", None, old),
        ("note-figure", old, new),
        ("take-back-figure", new, old),
    ]


def test_a_helper_writes_down_nothing_that_others_are_measured_by(ward: Ward) -> None:
    helper = ward.bring("cháu", 45, "Nguyễn Văn Cháu", (Role.HELPER, ward.chapter))
    helper.say(f"/sogoc {ward.chapter.id} population")

    assert "người khác phụ trách" in helper.last.text
    by = ward.house.actor(helper)
    with ward.house.engine.begin() as db, pytest.raises(NotAllowed):
        targets.note(db, ward.chapter, "population", 1, source="x", as_of=SINCE, by=by)


@pytest.mark.parametrize("given", ["", "x", "99", "1" * 30])
def test_what_is_not_there_is_not_taken_back(ward: Ward, given: str) -> None:
    ward.officer.say(f"/laisogoc {given}")

    assert "không còn" in ward.officer.last.text


def test_a_head_takes_no_figure_back(ward: Ward) -> None:
    note(ward, "population", 640)
    ward.head.say("/laisogoc 1")

    assert "người khác phụ trách" in ward.head.last.text
    ward.head.say("/chitieu 1")
    assert "640" in ward.head.last.text


def test_the_first_chapter_that_lacks_a_figure_is_a_tap_away(ward: Ward, tell: Tell) -> None:
    """Phường chỉ chia khi chi hội nào cũng có dân số: thiếu một nơi thì nói nơi ấy.

    chính> /chitieu 3
    < *Hội viên khuyến học trên dân số*
      có 0 người, chưa biết dân số nên chưa tính được
      Từng nơi, nơi xa đích nhất ở trên:
      TDP 12: 0%, thiếu 128 người
      TDP 13: có 0 người, chưa biết dân số nên chưa tính được
      [Ghi dân số]
      [TDP 13: dân số]
      [Tiến độ]
      [Xong]
    """
    ward.house.chapter(ward.top, "TDP 13")
    note(ward, "population", 640)
    tell()


def test_chapters_are_paged(ward: Ward) -> None:
    for number in range(13, 36):
        ward.house.chapter(ward.top, f"TDP {number}")
    ward.officer.say("/chitieu 3")
    seen = [ward.officer.last.text]
    while any("Xem thêm" in one for one in (ward.officer.last.text, *ward.officer.last.buttons)):
        ward.officer.tap("Xem thêm")
        seen.append(ward.officer.last.text)

    assert len(seen) == 3
    assert all(sum(f"TDP {number}:" in one for one in seen) == 1 for number in range(12, 36))


# ---- whose it is ---------------------------------------------------------------------------------


@pytest.mark.parametrize("said", ["/tiendo 0 {}", "/chitieu 1 0 {}", "/sogoc {} population"])
def test_targets_of_others_are_not_seen(ward: Ward, said: str) -> None:
    """A head looks into no other chapter, nor into the ward; a stranger into nothing."""
    other = ward.house.chapter(ward.top, "TDP 13")
    stranger = ward.meet("lạ", 900)
    for phone in (ward.head, stranger):
        for unit in (other, ward.top):
            phone.say(said.format(unit.id))
            assert "Chỉ tiêu của" not in phone.last.text
            assert "bao nhiêu người dân" not in phone.last.text


def test_a_leader_looks_and_tells_nothing(ward: Ward) -> None:
    leader = ward.bring("tổ", 44, "Lê Văn Tổ", (Role.LEADER, ward.chapter))
    leader.say("/tiendo")
    assert "Chỉ tiêu của TDP 12" in leader.last.text
    leader.say("/chitieu 1")
    assert "Ghi dân số" not in f"{leader.last}"
    leader.say(f"/sogoc {ward.chapter.id} population")

    assert "người khác phụ trách" in leader.last.text


@pytest.mark.parametrize(
    "said",
    [
        "/chitieu 0",
        "/chitieu 99",
        "/chitieu x",
        "/tiendo 0 99",
        "/sogoc {} clan",
        "/sogoc {} target:x",
    ],
)
def test_what_is_not_there_is_told_to_be_gone(ward: Ward, said: str) -> None:
    ward.officer.say(said.format(ward.top.id))

    assert "không còn" in ward.officer.last.text


def test_between_years_it_says_which_plan_counts(ward: Ward) -> None:
    """In March 2026 without a plan of that year the last one's targets still stand, and say so."""
    ward.officer.say("/tiendo")
    assert "theo kế hoạch" not in ward.officer.last.text
    ward.house.stop_at(at(date(2026, 3, 2), time(9)))
    ward.officer.say("/tiendo")
    assert "theo kế hoạch 2025" in ward.officer.last.text
    with ward.house.engine.begin() as db:
        plans.add(db, ward.top.id, next_year(load("bo-de-2025")), ward.house.calendar.now())
    ward.officer.say("/tiendo")

    assert "theo kế hoạch" not in ward.officer.last.text


def test_a_page_beyond_the_last_is_the_last(ward: Ward) -> None:
    ward.officer.say("/tiendo 99")

    assert "Quỹ bình quân" in ward.officer.last.text


def test_looking_stays_within_its_budget(ward: Ward) -> None:
    ward.house.handled.clear()
    for said in (
        "/tiendo",
        "/chitieu 3",
        f"/sogoc {ward.top.id} population",
        "9",
        "x",
        "1/9",
        "đúng",
    ):
        ward.officer.say(said)

    assert [one for one in ward.house.handled if one.statements > 16] == []
    assert [one for one in ward.house.handled if not one.completed and one.statements > 10] == []


def test_a_district_tells_how_many_pupils_are_still_to_be_helped(new_house: House) -> None:
    """What is bounded above is met by none, and told by how many are left."""
    district = new_house.ward("an-lao-2024")
    officer = new_house.person(2, "Trần Văn Chính", (Role.OFFICER, district), address=Address.ANH)
    officer.say(f"/sogoc {district.id} target:pupils-without-books")
    for said in ("12", "Phòng Giáo dục", "hôm nay", "đúng", "/chitieu 5"):
        officer.say(said)
    assert "12, cần nhiều nhất 0, còn 12 phải lo" in officer.last.text
    officer.say(f"/sogoc {district.id} target:pupils-without-books")
    for said in ("0", "Phòng Giáo dục", "hôm nay", "đúng", "/chitieu 5"):
        officer.say(said)

    assert "0, cần nhiều nhất 0: đã đạt" in officer.last.text


def test_a_goal_of_more_than_a_sum_is_told(ward: Ward) -> None:
    """A plan may ask for more than so much a person: its figure is said, not nought."""
    plan = load("bo-de-2025")
    fund = next(one for one in plan.target if one.code == "fund-per-person")
    over = fund.model_copy(update={"at_least": None, "more_than": 60_000})
    with ward.house.engine.begin() as db:
        (held, *_) = plans.of(db, ward.top.id)
        changed = plan.model_copy(update={"target": (over,)})
        plans.replace(db, held.id, changed, ward.house.calendar.now())
    note(ward, "population", 640)
    ward.officer.say("/tiendo")

    assert "hơn 60.000 đ" in ward.officer.last.text
