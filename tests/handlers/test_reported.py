"""Reported targets on a phone: whoever holds the figure is asked for it, and tells it."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text

from domain.accounts import Address
from domain.clock import at
from domain.nextyear import next_year
from domain.permissions import Role
from domain.plan import load
from domain.units import UnitKind, UnitRef
from storage import plan as plans
from storage import units
from storage.tables import AuditRow, UnitFigureRow
from tests.handlers.conftest import Places, Tell, Ward
from tests.house import House

MORNING = at(date(2025, 9, 29), time(8))
FIGURE = "disabled-children-schooled"


def body(ward: Ward, name: str) -> UnitRef:
    """The unit or body whose name begins so."""
    with ward.house.engine.begin() as db:
        standing = units.below(db, [ward.top], ward.house.today)
    return next(one for one in standing if one.name.startswith(name))


def build(house: House, channel: str) -> Ward:
    """Bồ Đề with its learning centre, which holds a figure, a idle health station, TDP 12."""
    top = house.ward()
    chapter = house.chapter(top, "TDP 12")
    house.chapter(top, "Trường THCS Sông Xanh", UnitKind.UNIT_BOARD)
    house.chapter(top, "Trạm Y tế", UnitKind.PARTNER)
    with house.engine.begin() as db:
        partners = units.below(db, [top], house.today, kinds=[UnitKind.PARTNER])
    centre = next(one for one in partners if one.name.startswith("Trung tâm"))
    officer = house.person(
        2, "Trần Văn Chính", (Role.OFFICER, top), address=Address.ANH, channel=channel
    )
    tam = house.person(
        23, "Vũ Văn Tâm", (Role.PARTNER, centre), address=Address.BAC, channel=channel
    )
    hanh = house.person(
        1, "Nguyễn Thị Hạnh", (Role.HEAD, chapter), address=Address.BAC, channel=channel
    )
    people = {"": officer, "chính": officer, "tâm": tam, "hạnh": hanh}
    return Ward(house, top, chapter, officer, officer, people)


@pytest.fixture
def holding(where: tuple[str, str], places: Places, tmp_path: Path) -> Iterator[Ward]:
    """Monday morning in that ward."""
    made = places.ward(where, tmp_path, build, "holding")
    made.house.walk_to(MORNING)
    for phone in made.people.values():
        phone.look()
    yield made
    made.house.close()


def ask(ward: Ward, whom: str = "Trung tâm HTCĐ phường", code: str = FIGURE) -> None:
    """The officer asks until Friday, and whoever can be written to has heard it."""
    ward.officer.say(f"/hoichitieu {ward.top.id} {code}")
    for said in (whom, "3/10", "đúng"):
        ward.officer.say(said)
    ward.house.walk_to(at(date(2025, 9, 29), time(8, 5)))
    for phone in ward.people.values():
        phone.look()
        phone.actions = 0


def test_a_figure_is_asked_of_whoever_holds_it(holding: Ward, tell: Tell) -> None:
    """Anh Chính hỏi Trung tâm học tập; bác Tâm báo số, gõ quá 100 thì hỏi lại; anh được báo.

    chính> /chitieu 2
    < *Trẻ khuyết tật có thể đi học được huy động ra lớp*
      chưa ai báo số
      [Ghi số được báo]
      [Hỏi nơi giữ số]
      [Tiến độ]
      [Xong]
    > [Hỏi nơi giữ số]
    < Nơi nào giữ số này ạ? Anh bấm, hoặc gõ tên.
      [Trung tâm HTCĐ phường]
      [UBMTTQ phường; các phòng,…]
      [Trạm Y tế]
      [Xem thêm]
    > [Xem thêm]
    < Nơi nào giữ số này ạ? Anh bấm, hoặc gõ tên.
      [Trường THCS Sông Xanh]
      [TDP 12]
      [Chỗ khác]
    > [Chỗ khác]
    < Nơi nào giữ số này ạ? Anh bấm, hoặc gõ tên.
      [Trung tâm HTCĐ phường]
      [UBMTTQ phường; các phòng,…]
      [Trạm Y tế]
      [Xem thêm]
    > trung tâm
    < Hạn trả lời hôm nào ạ? Anh bấm, hoặc gõ ngày, ví dụ 10/10.
      [Thứ Tư 1/10]
      [Chủ nhật 5/10]
      [Thứ Hai 6/10]
      [Quay lại]
    > 3/10
    < Sẽ nhắn Trung tâm HTCĐ phường:
      "Phường nhờ Trung tâm HTCĐ phường báo số: Trẻ khuyết tật có thể đi học được huy động ra lớp.
      Xin gõ giúp trước hết thứ Sáu 3/10."
      [Gửi cho 1 người]
      [Sửa lại]
      [Để sau]
    > [Gửi cho 1 người]
    < Đã mở đợt hỏi số. Ai chưa trả lời sẽ được nhắc hôm trước và đúng hạn.
      [Xem ai đã trả lời]
      [Xong]
    … đến 8:05 ngày 29/9/2025
    tâm< Phường nhờ Trung tâm HTCĐ phường báo số: Trẻ khuyết tật có thể đi học được huy động ra lớp.
      Xin gõ giúp trước hết thứ Sáu 3/10.
      [Gửi số]
    chính> /chitieu 2
    < *Trẻ khuyết tật có thể đi học được huy động ra lớp*
      chưa ai báo số
      Đã hỏi Trung tâm HTCĐ phường, hạn 3/10, chưa có trả lời
      [Ghi số được báo]
      [Hỏi nơi giữ số]
      [Xem ai đã trả lời]
      [Tiến độ]
      [Xong]
    tâm> [Gửi số]
    < Trẻ khuyết tật có thể đi học được huy động ra lớp: được bao nhiêu phần trăm ạ? Ví dụ 95,5
    > 955
    < Chưa rõ là bao nhiêu phần trăm. Bác gõ một số từ 0 đến 100 giúp, ví dụ 95,5.
    > 95,5
    < Số này tính đến ngày nào ạ? Bác gõ ngày, ví dụ 1/9.
      [Hôm nay]
      [Quay lại]
    > [Hôm nay]
    < Bác xem lại giúp, phường Bồ Đề, Trẻ khuyết tật có thể đi học được huy động ra lớp: 95,5%
      Theo Trung tâm HTCĐ phường (Vũ Văn Tâm), ngày 29/9/2025
      [Đúng, gửi số]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, gửi số]
    < Đã gửi số cho phường Bồ Đề. Cảm ơn bác!
      [Sửa số vừa gửi]
      [Xong]
    chính< Đã có số Trung tâm HTCĐ phường báo, Trẻ khuyết tật có thể đi học được huy động
            ra lớp: 95,5%
      Theo Trung tâm HTCĐ phường (Vũ Văn Tâm), ngày 29/9/2025
      [Xem chỉ tiêu]
      [Không dùng số này]
    chính> [Xem chỉ tiêu]
    < *Trẻ khuyết tật có thể đi học được huy động ra lớp*
      95,5%, cần vượt 95%: đã đạt
      Theo Trung tâm HTCĐ phường (Vũ Văn Tâm), ngày 29/9/2025
      [Ghi số được báo]
      [Hỏi nơi giữ số]
      [Tiến độ]
      [Xong]
    > /baocao
    < *Đang hỏi số: 1 đợt*
      Trẻ khuyết tật ra lớp: 1/1 nơi đã trả lời, hạn 3/10
      [Đợt 1, hạn 3/10]
      [Hỏi số khác]
      [Xong]
    > [Đợt 1, hạn 3/10]
    < *Trẻ khuyết tật có thể đi học được huy động ra lớp*, hỏi Trung tâm HTCĐ phường
      Hạn thứ Sáu 3/10. Đã trả lời: *1/1*
      Đã báo: 95,5%
      Theo Trung tâm HTCĐ phường (Vũ Văn Tâm), ngày 29/9/2025
      [Xem chỉ tiêu]
      [Đóng đợt này]
      [Xong]
    """
    tell()

    with holding.house.engine.connect() as db:
        (row,) = db.execute(
            select(AuditRow.before, AuditRow.after).where(AuditRow.deed == "report-target")
        )
    assert row.before is None
    assert row.after == {f"target:{FIGURE}": 9550, "as_of": "2025-09-29"}


def test_who_cannot_be_written_to_is_called(holding: Ward, tell: Tell) -> None:
    """Trạm Y tế chưa dùng trợ lý: mở đợt, gọi điện, ghi số hộ; ghi rồi là đợt đã có trả lời.

    chính> /chitieu 1
    < *Duy trì kết quả xóa mù chữ, phổ cập giáo dục đúng độ tuổi tiểu học, THCS, THPT*
      chưa ai báo số
      [Ghi số được báo]
      [Hỏi nơi giữ số]
      [Tiến độ]
      [Xong]
    > [Hỏi nơi giữ số]
    < Nơi nào giữ số này ạ? Anh bấm, hoặc gõ tên.
      [Trung tâm HTCĐ phường]
      [UBMTTQ phường; các phòng,…]
      [Trạm Y tế]
      [Xem thêm]
    > [Trạm Y tế]
    < Hạn trả lời hôm nào ạ? Anh bấm, hoặc gõ ngày, ví dụ 10/10.
      [Thứ Tư 1/10]
      [Chủ nhật 5/10]
      [Thứ Hai 6/10]
      [Quay lại]
    > [Chủ nhật 5/10]
    < Mở đợt hỏi số, hạn Chủ nhật 5/10: Duy trì kết quả xóa mù chữ, phổ cập giáo dục đúng độ tuổi
        tiểu học, THCS, THPT
      Trạm Y tế chưa dùng trợ lý: xin anh gọi điện rồi ghi số giúp.
      [Mở đợt, gọi điện hỏi]
      [Sửa lại]
      [Để sau]
    > [Mở đợt, gọi điện hỏi]
    < Đã mở đợt hỏi số. Ai chưa trả lời sẽ được nhắc hôm trước và đúng hạn.
      [Xem ai đã trả lời]
      [Ghi số Trạm Y tế]
      [Xong]
    > [Ghi số Trạm Y tế]
    < Duy trì kết quả xóa mù chữ, phổ cập giáo dục đúng độ tuổi tiểu học, THCS, THPT: đã làm chưa ạ?
      [Đã làm]
      [Chưa làm xong]
    > [Đã làm]
    < Số này theo đâu ạ? Ví dụ: công an phường, Phòng Giáo dục
      [Trạm Y tế]
      [Quay lại]
    > [Trạm Y tế]
    < Số này tính đến ngày nào ạ? Anh gõ ngày, ví dụ 1/9.
      [Hôm nay]
      [Quay lại]
    > hôm qua
    < Anh xem lại giúp, phường Bồ Đề, Duy trì kết quả xóa mù chữ, phổ cập giáo dục đúng độ tuổi
        tiểu học, THCS, THPT: đã làm
      Theo Trạm Y tế, ngày 28/9/2025
      [Đúng, ghi số]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi số]
    < Đã ghi. Chỉ tiêu từ nay tính theo số này.
      [Xem ai đã trả lời]
      [Tiến độ]
      [Xong]
    > [Xem ai đã trả lời]
    < *Duy trì kết quả xóa mù chữ, phổ cập giáo dục đúng độ tuổi tiểu học, THCS, THPT*,
        hỏi Trạm Y tế
      Hạn Chủ nhật 5/10. Đã trả lời: *1/1*
      Đã báo: đã làm
      Theo Trạm Y tế, ngày 28/9/2025
      [Xem chỉ tiêu]
      [Đóng đợt này]
      [Xong]
    """
    tell()

    assert holding.count("outbox WHERE unique_key LIKE 'figures-asked%'") == 0


def test_whoever_holds_it_is_reminded_until_it_is_told(holding: Ward, tell: Tell) -> None:
    """Việc cần làm có dòng ấy; hôm trước hạn nhắc; anh Chính nhắc thêm, rồi đóng đợt.

    … chính hỏi Trung tâm học tập, hạn 3/10
    tâm> /menu
    < *Việc cần làm*
      Phường nhờ Trung tâm HTCĐ phường báo số "Trẻ khuyết tật ra lớp", hạn 3/10.
      [Gửi 1 số]
      [Việc phải làm]
      [Kế hoạch]
      [Hỏi phường]
      [Việc khác]
    … đến 9:00 ngày 2/10/2025
    tâm< Phường nhờ Trung tâm HTCĐ phường báo số: Trẻ khuyết tật có thể đi học được huy động ra lớp.
      Xin gõ giúp trước hết thứ Sáu 3/10.
      [Gửi số]
    chính> /dotso 1
    < *Trẻ khuyết tật có thể đi học được huy động ra lớp*, hỏi Trung tâm HTCĐ phường
      Hạn thứ Sáu 3/10. Đã trả lời: *0/1*
      Chưa có: Trung tâm HTCĐ phường
      [Nhắc 1 nơi]
      [Xem chỉ tiêu]
      [Đóng đợt này]
      [Xong]
    > [Nhắc 1 nơi]
    < Sẽ nhắn Trung tâm HTCĐ phường:
      "Phường nhờ Trung tâm HTCĐ phường báo số: Trẻ khuyết tật có thể đi học được huy động ra lớp.
      Xin gõ giúp trước hết thứ Sáu 3/10."
      [Gửi cho 1 người]
      [Để sau]
    > [Gửi cho 1 người]
    < Đã gửi 1 lời nhắc.
      [Xem ai đã trả lời]
      [Xong]
    … đến 9:05 ngày 2/10/2025
    tâm< Phường nhờ Trung tâm HTCĐ phường báo số: Trẻ khuyết tật có thể đi học được huy động ra lớp.
      Xin gõ giúp trước hết thứ Sáu 3/10.
      [Gửi số]
    tâm> gửi số
    < Trẻ khuyết tật có thể đi học được huy động ra lớp: được bao nhiêu phần trăm ạ? Ví dụ 95,5
    > 95
    < Số này tính đến ngày nào ạ? Bác gõ ngày, ví dụ 1/9.
      [Hôm nay]
      [Quay lại]
    … chính đóng đợt
    tâm> [Hôm nay]
    < Đợt hỏi số này đã đóng, số vừa gõ chưa ghi. Cần ghi thêm thì bác gọi cán bộ hội.
      (việc cần làm)
    … đến 9:00 ngày 3/10/2025
    """

    def close() -> None:
        holding.officer.say("/dongdot 1")
        holding.officer.say("đúng")
        holding.officer.look()

    tell(
        meanwhile={
            "chính hỏi Trung tâm học tập, hạn 3/10": lambda: ask(holding),
            "chính đóng đợt": close,
        }
    )
    assert holding.count("unit_figures") == 0


def test_what_another_told_is_shown_before_it_is_corrected(holding: Ward, tell: Tell) -> None:
    """Hai người cùng một trung tâm: người sau thấy số đã có, sửa hay để nguyên tùy bác.

    … chính hỏi Trung tâm học tập, hạn 3/10
    tâm> [Gửi số]
    < Trẻ khuyết tật có thể đi học được huy động ra lớp: được bao nhiêu phần trăm ạ? Ví dụ 95,5
    > 95
    < Số này tính đến ngày nào ạ? Bác gõ ngày, ví dụ 1/9.
      [Hôm nay]
      [Quay lại]
    > [Hôm nay]
    < Bác xem lại giúp, phường Bồ Đề, Trẻ khuyết tật có thể đi học được huy động ra lớp: 95%
      Theo Trung tâm HTCĐ phường (Vũ Văn Tâm), ngày 29/9/2025
      [Đúng, gửi số]
      [Sửa lại]
      [Thôi, không ghi]
    … cô Lan báo 96% trước
    tâm> [Đúng, gửi số]
    < Số này đã có rồi: 96%, theo Trung tâm HTCĐ phường (Đỗ Thị Lan), ngày 29/9. Bác sửa không ạ?
      [Sửa số ấy]
      [Để nguyên số ấy]
    > [Sửa số ấy]
    < Bác xem lại giúp, phường Bồ Đề, Trẻ khuyết tật có thể đi học được huy động ra lớp: 95%
      Theo Trung tâm HTCĐ phường (Vũ Văn Tâm), ngày 29/9/2025
      Trước đây: 96%, ngày 29/9/2025
      [Đúng, gửi số]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, gửi số]
    < Đã gửi số cho phường Bồ Đề. Cảm ơn bác!
      [Sửa số vừa gửi]
      [Xong]
    chính< Đã có số Trung tâm HTCĐ phường báo, Trẻ khuyết tật có thể đi học được huy động
            ra lớp: 95%
      Theo Trung tâm HTCĐ phường (Vũ Văn Tâm), ngày 29/9/2025
      Trước đây: 96%, ngày 29/9/2025
      [Xem chỉ tiêu]
      [Không dùng số này]
    chính> [Không dùng số này]
    < Đã bỏ số ấy. Trẻ khuyết tật có thể đi học được huy động ra lớp: lại tính 96%,
        theo Trung tâm HTCĐ phường (Đỗ Thị Lan).
      [Tiến độ]
      [Xong]
    tâm> /guichitieu 1 {centre} sua
    < Trẻ khuyết tật có thể đi học được huy động ra lớp: được bao nhiêu phần trăm ạ? Ví dụ 95,5
    """
    centre = body(holding, "Trung tâm")
    lan = holding.house.person(24, "Đỗ Thị Lan", (Role.PARTNER, centre), channel=holding.channel)

    def tell_first() -> None:
        for said in (f"/guichitieu 1 {centre.id}", "96", "hôm nay", "đúng"):
            lan.say(said)
        holding.officer.look()

    tell(
        meanwhile={
            "chính hỏi Trung tâm học tập, hạn 3/10": lambda: ask(holding),
            "cô Lan báo 96% trước": tell_first,
        },
        known={"centre": str(centre.id)},
    )


def test_a_figure_that_is_not_used_is_asked_again(holding: Ward, tell: Tell) -> None:
    """Anh Chính không dùng số ấy: đợt hỏi lại mở; bác Tâm thấy việc cần làm như trước.

    … chính hỏi Trung tâm học tập, bác Tâm báo 5%
    chính> [Không dùng số này]
    < Đã bỏ số ấy. Trẻ khuyết tật có thể đi học được huy động ra lớp: chưa ai báo số.
      Đợt hỏi số ấy vẫn mở, nơi giữ số sẽ được nhắc lại.
      [Xem ai đã trả lời]
      [Tiến độ]
      [Xong]
    > [Xem ai đã trả lời]
    < *Trẻ khuyết tật có thể đi học được huy động ra lớp*, hỏi Trung tâm HTCĐ phường
      Hạn thứ Sáu 3/10. Đã trả lời: *0/1*
      Chưa có: Trung tâm HTCĐ phường
      [Nhắc 1 nơi]
      [Xem chỉ tiêu]
      [Đóng đợt này]
      [Xong]
    """

    def told() -> None:
        ask(holding)
        answer(holding, "5")
        holding.officer.look()

    tell(meanwhile={"chính hỏi Trung tâm học tập, bác Tâm báo 5%": told})


def answer(ward: Ward, value: str) -> None:
    """Bác Tâm tells the figure that was asked first."""
    tam = ward.people["tâm"]
    tam.say(f"/guichitieu 1 {body(ward, 'Trung tâm').id}")
    for said in (value, "hôm nay", "đúng"):
        tam.say(said)


def test_a_target_is_asked_once_at_a_time(holding: Ward) -> None:
    """Who is being asked is not asked again; another body may be, and an answer ends all."""
    ask(holding)
    officer = holding.officer
    officer.say(f"/hoichitieu {holding.top.id} {FIGURE}")
    officer.say("trung tâm")
    assert "đang được hỏi số này rồi, hạn 3/10" in officer.last.text
    for said in ("sông xanh", "3/10", "đúng"):
        officer.say(said)
    assert "Đã mở đợt hỏi số" in officer.last.text
    assert holding.count("figure_requests") == 2
    officer.say(f"/sogoc {holding.top.id} target:{FIGURE}")
    for said in ("95,5", "Phòng Giáo dục", "hôm nay", "đúng"):
        officer.say(said)

    assert holding.count("figures_asked WHERE answered_at IS NULL") == 0


def test_a_head_holds_figures_too(holding: Ward) -> None:
    """A chapter or school is asked like a partner, and "gửi số" leads its head there."""
    ask(holding, "TDP 12", "literacy-and-schooling-kept")
    hanh = holding.people["hạnh"]
    hanh.say("gửi số")
    assert "đã làm chưa ạ?" in hanh.last.text
    for said in ("đã làm", "hôm nay", "đúng"):
        hanh.say(said)
    assert "Đã gửi số cho phường Bồ Đề" in hanh.last.text
    hanh.say("gửi số")
    assert "chưa hỏi số nào" in hanh.last.text
    with holding.house.engine.connect() as db:
        (row,) = db.execute(select(UnitFigureRow.unit_id, UnitFigureRow.value))

    assert tuple(row) == (holding.top.id, 1)


def test_who_is_asked_and_who_asks_go_their_own_ways(holding: Ward) -> None:
    """Whichever button leads there: the holder tells, an officer writes down a call."""
    ask(holding)
    centre = body(holding, "Trung tâm")
    for said in (f"/guisolieu 1 {centre.id}", f"/ghisolieu {centre.id} 1", "/sodot 1"):
        holding.officer.say(said)
        expected = "Đã trả lời" if said == "/sodot 1" else "bao nhiêu phần trăm"
        assert expected in holding.officer.last.text
    holding.people["tâm"].say(f"/guisolieu 1 {centre.id}")
    assert "người khác phụ trách" in holding.people["tâm"].last.text


# ---- whose it is ---------------------------------------------------------------------------------


def test_only_who_was_asked_tells_it(holding: Ward) -> None:
    """A stranger, another body's head, a forged number, another unit: nothing is written."""
    ask(holding)
    centre, front = body(holding, "Trung tâm"), body(holding, "UBMTTQ")
    other = holding.bring("bình", 25, "Lê Văn Bình", (Role.PARTNER, front))
    stranger = holding.meet("lạ", 900)
    tam, hanh = holding.people["tâm"], holding.people["hạnh"]
    for phone, request, unit in (
        (other, 1, centre),
        (other, 1, front),
        (hanh, 1, centre),
        (hanh, 1, holding.chapter),
        (stranger, 1, centre),
        (tam, 2, centre),
        (tam, 99, centre),
        (tam, 1, holding.top),
    ):
        phone.say(f"/guichitieu {request} {unit.id}")
        assert "phần trăm" not in phone.last.text
        for said in ("95", "hôm nay", "đúng"):
            phone.say(said)

    assert holding.count("unit_figures") == 0


def test_who_was_asked_for_one_figure_sees_and_writes_no_other(holding: Ward) -> None:
    """A partner neither asks nor looks at requests, nor writes down figures of their own choice."""
    ask(holding)
    tam, top = holding.people["tâm"], holding.top
    for said in (
        f"/hoichitieu {top.id} {FIGURE}",
        "/dotso 1",
        "/dongdot 1",
        "/laisogoc 1",
        f"/sogoc {top.id} target:{FIGURE}",
        f"/chitieu 2 0 {top.id}",
    ):
        tam.say(said)
        assert "người khác phụ trách" in tam.last.text


@pytest.mark.parametrize(
    "said",
    ["/hoichitieu {} members-of-population", "/hoichitieu {} x", "/hoichitieu 99 x", "/hoichitieu"],
)
def test_what_is_counted_or_not_there_is_asked_of_nobody(holding: Ward, said: str) -> None:
    holding.officer.say(said.format(holding.top.id))

    assert "không còn" in holding.officer.last.text


def test_a_head_asks_nobody(holding: Ward) -> None:
    hanh = holding.people["hạnh"]
    for unit in (holding.top, holding.chapter):
        hanh.say(f"/hoichitieu {unit.id} {FIGURE}")
        assert "người khác phụ trách" in hanh.last.text


# ---- what ends meanwhile -------------------------------------------------------------------------


def test_a_role_that_ended_meanwhile_tells_nothing(holding: Ward) -> None:
    ask(holding)
    tam, centre = holding.people["tâm"], body(holding, "Trung tâm")
    for said in (f"/guichitieu 1 {centre.id}", "95", "hôm nay"):
        tam.say(said)
    holding.house.take_role(tam, Role.PARTNER, centre)
    tam.say("đúng")

    assert holding.count("unit_figures") == 0


def test_a_body_that_ended_meanwhile_tells_nothing(holding: Ward) -> None:
    """Its people hold nothing any more, and an officer who writes for it is told why not."""
    ask(holding)
    tam, centre = holding.people["tâm"], body(holding, "Trung tâm")
    tam.say(f"/guichitieu 1 {centre.id}")
    tam.say("95")
    with holding.house.engine.begin() as db:
        db.execute(
            text("UPDATE units SET valid_to = '2025-09-28' WHERE id = :id"), {"id": centre.id}
        )
    tam.say("hôm nay")
    assert "người khác phụ trách" in tam.last.text
    holding.officer.say(f"/guichitieu 1 {centre.id}")

    assert "không còn nữa nên không ghi số được" in holding.officer.last.text
    assert holding.count("unit_figures") == 0


def drop_target(ward: Ward) -> None:
    """The ward's plan loses the target that was asked about."""
    with ward.house.engine.begin() as db:
        (held, *_) = plans.of(db, ward.top.id)
        left = tuple(one for one in held.plan.target if one.code != FIGURE)
        changed = held.plan.model_copy(update={"target": left})
        plans.replace(db, held.id, changed, ward.house.calendar.now())


def succeed(ward: Ward) -> None:
    """A new year with a plan of its own has begun."""
    ward.house.stop_at(at(date(2026, 1, 5), time(9)))
    with ward.house.engine.begin() as db:
        plans.add(db, ward.top.id, next_year(load("bo-de-2025")), ward.house.calendar.now())


def test_a_target_dropped_meanwhile_is_told_by_nobody(holding: Ward) -> None:
    """It is said so in mid-conversation; the first screen and the reminders forget it."""
    ask(holding)
    tam = holding.people["tâm"]
    tam.say(f"/guichitieu 1 {body(holding, 'Trung tâm').id}")
    tam.say("95")
    drop_target(holding)
    tam.say("hôm nay")
    assert "không còn trong kế hoạch" in tam.last.text

    is_forgotten(holding)


def test_a_target_of_last_year_s_plan_is_told_by_nobody(holding: Ward) -> None:
    """The new plan has a target of the same code: it was not the one that was asked about."""
    ask(holding)
    succeed(holding)
    tam = holding.people["tâm"]
    tam.say(f"/guichitieu 1 {body(holding, 'Trung tâm').id}")
    assert "Nay tính theo kế hoạch mới" in tam.last.text
    holding.officer.say("/chitieu 2")
    assert "Đã hỏi" not in holding.officer.last.text

    is_forgotten(holding)


def test_what_was_asked_under_last_year_s_plan_is_asked_anew_under_this_one(holding: Ward) -> None:
    """The old request is in nobody's way, and the new one is answered by itself."""
    ask(holding)
    succeed(holding)
    centre = body(holding, "Trung tâm").id
    holding.officer.say(f"/hoichitieu {holding.top.id} {FIGURE}")
    for said in ("trung tâm", "9/1", "đúng"):
        holding.officer.say(said)
    tam = holding.people["tâm"]
    for said in (f"/guichitieu 2 {centre}", "96", "hôm nay", "đúng"):
        tam.say(said)
    assert "Đã gửi số" in tam.last.text
    holding.officer.say("/dotso 2")

    assert "Đã báo: 96%" in holding.officer.last.text


def is_forgotten(ward: Ward) -> None:
    """Nobody is asked any more; the officer is told why, and closes it."""
    tam = ward.people["tâm"]
    tam.say("/menu")
    assert "báo số" not in tam.last.text
    ward.house.walk_to(at(ward.house.today + timedelta(days=4), time(9)))
    assert not any("báo số" in one.text for one in tam.look())
    ward.officer.say("/dotso 1")
    assert "Chỉ tiêu này nay không tính nữa" in ward.officer.last.text
    ward.officer.tap("Đóng đợt này")
    ward.officer.say("đúng")

    assert "Đã đóng đợt hỏi số" in ward.officer.last.text
    assert ward.count("unit_figures") == 0


def test_by_night_nobody_is_asked(holding: Ward) -> None:
    """Asked for at ten in the evening, the figure is asked in the morning."""
    holding.house.walk_to(at(date(2025, 9, 29), time(22)))
    holding.officer.say(f"/hoichitieu {holding.top.id} {FIGURE}")
    for said in ("trung tâm", "3/10", "đúng"):
        holding.officer.say(said)
    tam = holding.people["tâm"]
    tam.look()
    holding.house.walk_to(at(date(2025, 9, 30), time(6)))
    assert tam.look() == []
    holding.house.walk_to(at(date(2025, 9, 30), time(7)))

    assert any("báo số" in one.text for one in tam.look())


# ---- what it costs -------------------------------------------------------------------------------

FLOWS = {
    "asking": ("chính", "/hoichitieu {top} {figure}", "tdp 12", "3/10", "đúng"),
    "telling": ("tâm", "/guichitieu 1 {centre}", "95", "hôm nay", "đúng"),
    "by telephone": ("chính", "/sogoc {top} target:{figure}", "95", "ai", "hôm nay", "đúng"),
    "following": ("chính", "/dotso 1"),
    "reminding": ("chính", "/nhacdot 1", "đúng"),
    "the target": ("chính", "/chitieu 2"),
    "what is asked": ("chính", "/baocao"),
    "the holder's first screen": ("tâm", "/menu"),
    "the officer's first screen": ("chính", "/menu"),
}


@pytest.mark.parametrize("flow", FLOWS)
def test_it_stays_within_its_budget(holding: Ward, flow: str) -> None:
    """Ten statements for an answer, sixteen for what completes it."""
    ask(holding)
    who, *lines = FLOWS[flow]
    centre, top = body(holding, "Trung tâm").id, holding.top.id
    holding.house.handled.clear()
    for said in lines:
        holding.people[who].say(said.format(top=top, figure=FIGURE, centre=centre))
    *answering, completing = holding.house.handled

    assert [one for one in answering if one.statements > 10] == []
    assert completing.completed
    assert completing.statements <= 16


def test_a_head_who_is_asked_for_a_figure_has_a_first_screen_within_budget(holding: Ward) -> None:
    ask(holding, "TDP 12")
    holding.house.handled.clear()
    holding.people["hạnh"].say("/menu")

    assert "báo số" in holding.people["hạnh"].last.text
    assert [one for one in holding.house.handled if one.statements > 16] == []
