"""Figures asked of units: few taps to ask, one number a message to answer, marked as declared."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from sqlalchemy import text

from domain.accounts import Address
from domain.clock import at
from domain.figures import Figure, Period
from domain.permissions import Role
from services import figures
from storage import units
from tests.handlers.conftest import Places, Tell, Ward
from tests.house import House

MORNING = at(date(2025, 9, 29), time(8))


def build(house: House, channel: str) -> Ward:
    """Bồ Đề with 45 chapters: three heads have an account, one is known, the others nobody is."""
    top = house.ward()
    officer = house.person(
        2, "Trần Văn Chính", (Role.OFFICER, top), address=Address.ANH, channel=channel
    )
    chapters = [house.chapter(top, f"TDP {number}") for number in range(1, 46)]
    people = {"": officer, "chính": officer}
    for number, name in ((1, "Nguyễn Thị Hạnh"), (2, "Lê Thị Mai"), (3, "Phạm Văn Sơn")):
        people[f"tdp{number}"] = house.person(
            number + 100,
            name,
            (Role.HEAD, chapters[number - 1]),
            address=Address.BAC,
            channel=channel,
        )
    house.head_without_account("Nguyễn Thị Chi", chapters[17])
    with house.engine.begin() as db:
        for figure, value in (("population", 640), ("households", 180)):
            units.set_figure(
                db,
                chapters[0].id,
                figure,
                value,
                source="công an",
                as_of=date(2025, 9, 1),
                now=MORNING,
                by=None,
            )
    return Ward(house, top, chapters[0], officer, officer, people)


@pytest.fixture
def asking(where: tuple[str, str], places: Places, tmp_path: Path) -> Iterator[Ward]:
    """Monday morning in that ward."""
    made = places.ward(where, tmp_path, build, "asking")
    made.house.walk_to(MORNING)
    for phone in made.people.values():
        phone.look()
    yield made
    made.house.close()


def end(ward: Ward, number: int) -> None:
    """TDP so and so is no more."""
    with ward.house.engine.begin() as db:
        db.execute(
            text("UPDATE units SET valid_to = '2025-09-01' WHERE name = :name"),
            {"name": f"TDP {number}"},
        )


def open_request(ward: Ward, fields: str = "hội viên", *period: str) -> None:
    """A request until Friday, sent to the heads; all screens begin anew."""
    for said in ("/hoiso", fields, *period, "Tất cả 45 nơi", "3/10", "đúng"):
        ward.officer.say(said)
    ward.house.walk_to(at(date(2025, 9, 29), time(8, 5)))
    for phone in ward.people.values():
        phone.look()
        phone.actions = 0


def test_an_officer_asks_45_units_and_a_head_answers(asking: Ward, tell: Tell) -> None:
    """Hỏi 45 chi hội: một lệnh, 5 lần bấm; bác Hạnh trả lời mỗi tin một số.

    chính> /baocao
    < Anh cần số gì của các chi hội? Bấm, hoặc gõ tên các số, cách nhau dấu phẩy.
      [Tiền thu vào quỹ]
      [Hội viên, đảng viên]
      [Danh hiệu học tập]
      [Chọn từng số]
    > [Tiền thu vào quỹ]
    < Số của những ngày nào ạ?
      [Tuần này, 29/9–5/10]
      [Tuần trước, 22–28/9]
      [Từ đầu năm đến nay]
      [Quay lại]
    > [Tuần trước, 22–28/9]
    < Hỏi những nơi nào ạ?
      [Tất cả 45 nơi]
      [Nơi im tuần trước]
      [Quay lại]
    > [Tất cả 45 nơi]
    < Hạn trả lời hôm nào ạ? Anh bấm, hoặc gõ ngày, ví dụ 10/10.
      [Thứ Tư 1/10]
      [Chủ nhật 5/10]
      [Thứ Hai 6/10]
      [Quay lại]
    > [Chủ nhật 5/10]
    < Hỏi 45 nơi, hạn Chủ nhật 5/10:
      Thu lợn nhựa · Thu ngày lương · Thu ủng hộ (22–28/9)
      42 nơi chưa dùng trợ lý: xin anh gọi điện rồi ghi số giúp.
      [Gửi cho 3 nơi]
      [Sửa lại]
      [Để sau]
    > [Gửi cho 3 nơi]
    < Đã mở đợt hỏi số. Ai chưa trả lời sẽ được nhắc hôm trước và đúng hạn.
      [Xem ai đã trả lời]
      [Ghi số TDP 4]
      [Ghi số TDP 5]
      [Ghi số TDP 6]
      [Xong]
    … đến 8:05 ngày 29/9/2025
    tdp1< Phường hỏi số 22–28/9 của TDP 1: Thu lợn nhựa · Thu ngày lương · Thu ủng hộ.
      Xin gõ giúp trước hết Chủ nhật 5/10.
      [Gửi số]
    tdp2< Phường hỏi số 22–28/9 của TDP 2: Thu lợn nhựa · Thu ngày lương · Thu ủng hộ.
      Xin gõ giúp trước hết Chủ nhật 5/10.
      [Gửi số]
    tdp3< Phường hỏi số 22–28/9 của TDP 3: Thu lợn nhựa · Thu ngày lương · Thu ủng hộ.
      Xin gõ giúp trước hết Chủ nhật 5/10.
      [Gửi số]
    tdp1> [Gửi số]
    < 22–28/9, TDP 1 thu lợn nhựa được bao nhiêu tiền ạ?
      [Không có, ghi 0 đ]
      [Chưa có số này]
    > 2tr
    < 22–28/9, TDP 1 thu ngày lương được bao nhiêu tiền ạ?
      [Không có, ghi 0 đ]
      [Chưa có số này]
      [Quay lại]
    > [Chưa có số này]
    < 22–28/9, TDP 1 được ủng hộ bao nhiêu tiền ạ?
      [Không có, ghi 0 đ]
      [Chưa có số này]
      [Quay lại]
    > 350
    < 350 nghìn phải không bác?
      [Đúng, 350.000 đ]
      [Số khác]
    > [Đúng, 350.000 đ]
    < Bác xem lại giúp, số của TDP 1 (22–28/9):
      Thu lợn nhựa: 2.000.000 đ
      Thu ngày lương: chưa có
      Thu ủng hộ: 350.000 đ
      [Đúng, gửi số]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, gửi số]
    < Đã ghi số khai, còn 1 số để ngỏ.
      [Gõ nốt]
      [Xong]
    > [Xong]
    < *Việc cần làm*
      Phường hỏi 3 số của TDP 1, hạn 5/10.
      Tuần này chi hội chưa ghi gì.
      [Gửi 3 số]
      [Thu tiền]
      [Hội viên]
      [Hỏi phường]
      [Việc khác]
    > [Gửi 3 số]
    < 22–28/9, TDP 1 thu ngày lương được bao nhiêu tiền ạ?
      [Không có, ghi 0 đ]
      [Chưa có số này]
    > [Không có, ghi 0 đ]
    < Bác xem lại giúp, số của TDP 1 (22–28/9):
      Thu ngày lương: 0 đ
      [Đúng, gửi số]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, gửi số]
    < Đã ghi số khai. Cảm ơn bác!
      [Sửa số vừa gửi]
      [Xong]
    chính> /tonghop truoc
    < KHUYẾN HỌC BỒ ĐỀ · 22–28/9
      Thu trong tuần: *2,35 triệu*
      tăng 2,35 triệu so với tuần trước
      Lợn nhựa 2 · Ngày lương 0
      Ủng hộ 0,35
      trong đó số khai 2,35 triệu
      Hội viên: 0 người (0)
      1/45 chi hội đã có số.
      Chưa có: TDP 2, 3, 4, 5, 6, 7, 8, 9,
      10, 11, 12, 13, 14, 15, 16, 17, 18,
      19, 20, 21
      và 24 nơi nữa
      [Nhắc 2 chi hội]
      [Từng chi hội]
      [Tải Excel]
      [Chép sang Zalo]
      [Tuần này]
    """
    tell()

    assert asking.officer.actions == 7
    assert asking.count("declared_figures") == 3


def test_an_officer_writes_down_what_was_said_by_telephone(asking: Ward, tell: Tell) -> None:
    """Nơi chưa dùng trợ lý: cán bộ gọi điện, ghi ai báo, hôm nào; số lớn hơn dân số thì hỏi lại.

    … chính hỏi số hội viên, hạn 3/10
    chính> /baocao
    < *Đang hỏi số: 1 đợt*
      Hội viên: 0/45 nơi đã trả lời, hạn 3/10
      [Đợt 1, hạn 3/10]
      [Hỏi số khác]
      [Xong]
    > [Đợt 1, hạn 3/10]
    < Hội viên (29/9)
      Hạn thứ Sáu 3/10. Đã trả lời: *0/45*
      Chưa có: TDP 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 …
      [Nhắc 45 nơi]
      [Xem các số]
      [Đóng đợt này]
      [Xong]
    > [Nhắc 45 nơi]
    < Sẽ nhắn chi hội trưởng TDP 1, 2, 3:
      "Phường hỏi số 29/9: Hội viên.
      Xin gõ giúp trước hết thứ Sáu 3/10."
      42 nơi chưa dùng trợ lý: xin anh gọi điện rồi ghi số giúp.
      [Gửi cho 3 người]
      [Ghi số TDP 4]
      [Ghi số TDP 5]
      [Ghi số TDP 6]
      [Để sau]
    > [Ghi số TDP 4]
    < Ai báo số qua điện thoại ạ? Anh bấm, hoặc gõ tên.
    > bà Chi
    < Báo hôm nào ạ? Anh bấm, hoặc gõ ngày, ví dụ 28/9.
      [Hôm nay]
      [Quay lại]
    > hôm qua
    < TDP 4 có bao nhiêu hội viên ạ?
      [Chưa có số này]
      [Quay lại]
    > 128 người
    < Anh xem lại giúp, số của TDP 4 (29/9):
      Hội viên: 128 người
      Ghi qua điện thoại: bà Chi báo ngày 28/9
      [Đúng, ghi số]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi số]
    < Đã ghi số khai của TDP 4.
      [Xem ai đã trả lời]
      [Xong]
    tdp1> [Gửi số]
    < TDP 1 có bao nhiêu hội viên ạ?
      [Chưa có số này]
    > 1.280
    < TDP 1 có 640 người mà số vừa gõ là 1.280 người. Bác xem lại giúp.
      [Đúng, 1.280 người]
      [Số khác]
    > 80
    < Bác xem lại giúp, số của TDP 1 (29/9):
      Hội viên: 80 người
      [Đúng, gửi số]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, gửi số]
    < Đã ghi số khai. Cảm ơn bác!
      [Sửa số vừa gửi]
      [Xong]
    chính> /tonghop
    < KHUYẾN HỌC BỒ ĐỀ · 29/9–5/10
      Thu trong tuần: *0 triệu*
      bằng tuần trước
      Lợn nhựa 0 · Ngày lương 0
      Ủng hộ 0
      Hội viên: 208 người (0)
      trong đó số khai 208 người
      2/45 chi hội đã có số.
      Chưa có: TDP 2, 3, 5, 6, 7, 8, 9, 10,
      11, 12, 13, 14, 15, 16, 17, 18, 19,
      20, 21, 22
      và 23 nơi nữa
      [Nhắc 2 chi hội]
      [Từng chi hội]
      [Tải Excel]
      [Chép sang Zalo]
      [Tuần trước]
    > /tiendo
    < *Chỉ tiêu của phường Bồ Đề*: đạt 0/11
      Xóa mù chữ, phổ cập: chưa ai báo số
      Trẻ khuyết tật ra lớp: chưa ai báo số
      Hội viên trên dân số: 208 người, chưa biết dân số
      Cán bộ được bồi dưỡng: chưa ai báo số
      Gia đình học tập: chưa biết số hộ
      Dòng họ học tập: chưa biết số dòng họ
      Tổ dân phố học tập: 0%, cần 70%
      Đơn vị học tập: chưa biết số đơn vị
      Tổ dân phố được đánh giá: 0%, cần 100%
      Ngày hội, Tuần lễ: chưa làm xong
      Quỹ bình quân đầu người: chưa biết dân số
      [Xem kỹ một chỉ tiêu]
      [Xong]
    > /sodot 1
    < *Số khai* · 29/9
      TDP 1: 80 người
      TDP 4: 128 người (bà Chi báo qua điện thoại 28/9)
      [Quay lại]
    """
    tell(meanwhile={"chính hỏi số hội viên, hạn 3/10": lambda: open_request(asking)})


def test_heads_are_reminded_until_they_answer_or_nothing_is_asked(asking: Ward, tell: Tell) -> None:
    """Nhắc hôm trước và đúng hạn, ai trả lời rồi thì thôi; đóng đợt thì không nhắc nữa.

    … chính hỏi số hội viên, hạn 3/10
    tdp1> [Gửi số]
    < TDP 1 có bao nhiêu hội viên ạ?
      [Chưa có số này]
    > 80
    < Bác xem lại giúp, số của TDP 1 (29/9):
      Hội viên: 80 người
      [Đúng, gửi số]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, gửi số]
    < Đã ghi số khai. Cảm ơn bác!
      [Sửa số vừa gửi]
      [Xong]
    … TDP 3 giải thể
    … đến 9:00 ngày 2/10/2025
    tdp2< Phường hỏi số 29/9 của TDP 2: Hội viên.
      Xin gõ giúp trước hết thứ Sáu 3/10.
      [Gửi số]
    chính> /menu
    < *Việc cần làm*
      Đợt hỏi số hạn 3/10: còn 43 nơi chưa trả lời.
      41/44 nơi chưa vào trợ lý.
      6 việc phải làm đã quá hạn.
      1 việc phải làm trong 7 ngày tới.
      [Xem đợt hỏi số]
      [Việc phải làm]
      [Tổng hợp]
      [Thông báo]
      [Việc khác]
    > [Xem đợt hỏi số]
    < Hội viên (29/9)
      Hạn thứ Sáu 3/10. Đã trả lời: *1/44*
      Chưa có: TDP 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22 …
      [Nhắc 43 nơi]
      [Xem các số]
      [Đóng đợt này]
      [Xong]
    > [Đóng đợt này]
    < Đóng đợt hỏi số hạn 3/10? Còn 43 nơi chưa trả lời, sẽ không được nhắc nữa.
      [Đúng, đóng đợt này]
      [Để sau]
    > [Đúng, đóng đợt này]
    < Đã đóng đợt hỏi số.
      (việc cần làm)
    … đến 9:00 ngày 3/10/2025
    """
    tell(
        meanwhile={
            "chính hỏi số hội viên, hạn 3/10": lambda: open_request(asking),
            "TDP 3 giải thể": lambda: end(asking, 3),
        }
    )


def test_an_officer_who_answers_for_a_unit_says_who_told_it(asking: Ward, tell: Tell) -> None:
    """Cán bộ bấm phiếu của chi hội: không phải chi hội tự gõ, nên hỏi ai báo, báo hôm nào.

    … chính hỏi số hội viên, hạn 3/10
    chính> /guisolieu 1 {tdp1}
    < Ai báo số qua điện thoại ạ? Anh bấm, hoặc gõ tên.
      [Nguyễn Thị Hạnh]
    > [Nguyễn Thị Hạnh]
    < Báo hôm nào ạ? Anh bấm, hoặc gõ ngày, ví dụ 28/9.
      [Hôm nay]
      [Quay lại]
    > [Hôm nay]
    < TDP 1 có bao nhiêu hội viên ạ?
      [Chưa có số này]
      [Quay lại]
    > 77
    < Anh xem lại giúp, số của TDP 1 (29/9):
      Hội viên: 77 người
      Ghi qua điện thoại: Nguyễn Thị Hạnh báo ngày 29/9
      [Đúng, ghi số]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi số]
    < Đã ghi số khai của TDP 1.
      [Xem ai đã trả lời]
      [Xong]
    """
    tell(
        meanwhile={"chính hỏi số hội viên, hạn 3/10": lambda: open_request(asking)},
        known={"tdp1": str(asking.chapter.id)},
    )

    with asking.house.engine.begin() as db:
        said = db.execute(text("SELECT told_by, value FROM declared_figures")).all()
    assert said == [("Nguyễn Thị Hạnh", 77)]


def test_what_does_not_fit_is_asked_again(asking: Ward, tell: Tell) -> None:
    """Chữ thay số, số âm, số điện thoại: hỏi lại; "không có" là 0, "chưa biết" là để ngỏ.

    … chính hỏi ba khoản thu và hội viên
    tdp2> [Gửi số]
    < TDP 2 có bao nhiêu hội viên ạ?
      [Chưa có số này]
    > nhiều lắm
    < Chưa rõ là bao nhiêu. Bác gõ một số giúp, ví dụ 128; không có thì gõ 0.
      [Chưa có số này]
    > -5
    < Chưa rõ là bao nhiêu. Bác gõ một số giúp, ví dụ 128; không có thì gõ 0.
      [Chưa có số này]
    > 12 hoặc 13
    < Chưa rõ là bao nhiêu. Bác gõ một số giúp, ví dụ 128; không có thì gõ 0.
      [Chưa có số này]
    > 0912345678
    < Số này giống số điện thoại. Bác gõ lại số lượng giúp.
      [Chưa có số này]
    > không có
    < 29/9–5/10, TDP 2 thu lợn nhựa được bao nhiêu tiền ạ?
      [Không có, ghi 0 đ]
      [Chưa có số này]
      [Quay lại]
    > 0912345678
    < Số này giống số điện thoại. Số tiền là bao nhiêu ạ?
      [Không có, ghi 0 đ]
      [Chưa có số này]
      [Quay lại]
    > chưa biết
    < Bác xem lại giúp, số của TDP 2 (29/9–5/10):
      Hội viên: 0 người
      Thu lợn nhựa: chưa có
      [Đúng, gửi số]
      [Sửa lại]
      [Thôi, không ghi]
    > /huy
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    """
    tell(
        meanwhile={
            "chính hỏi ba khoản thu và hội viên": lambda: open_request(
                asking, "hội viên, thu lợn nhựa", "Tuần này, 29/9–5/10"
            )
        }
    )

    assert asking.count("declared_figures") == 0


def test_a_request_is_closed_between_question_and_answer(asking: Ward, tell: Tell) -> None:
    """Đang gõ thì phường đóng đợt: nói rõ là chưa ghi, không mất lặng lẽ.

    … chính hỏi số hội viên, hạn 3/10
    tdp1> [Gửi số]
    < TDP 1 có bao nhiêu hội viên ạ?
      [Chưa có số này]
    … chính đóng đợt
    tdp1> 80
    < Đợt hỏi số này đã đóng, số vừa gõ chưa ghi. Cần ghi thêm thì bác gọi cán bộ hội.
      (việc cần làm)
    """
    tell(
        meanwhile={
            "chính hỏi số hội viên, hạn 3/10": lambda: open_request(asking),
            "chính đóng đợt": lambda: close(asking),
        }
    )


def close(ward: Ward) -> None:
    """The officer closes the request; what is said to him is not looked at."""
    for said in ("/dongdot 1", "đúng"):
        ward.officer.say(said)
    ward.officer.look()


def test_a_unit_ended_between_question_and_answer(asking: Ward, tell: Tell) -> None:
    """Chi hội giải thể trong lúc cán bộ đang ghi hộ.

    … chính hỏi số hội viên, hạn 3/10
    chính> /ghisolieu {tdp1} 1
    < Ai báo số qua điện thoại ạ? Anh bấm, hoặc gõ tên.
      [Nguyễn Thị Hạnh]
    > [Nguyễn Thị Hạnh]
    < Báo hôm nào ạ? Anh bấm, hoặc gõ ngày, ví dụ 28/9.
      [Hôm nay]
      [Quay lại]
    > [Hôm nay]
    < TDP 1 có bao nhiêu hội viên ạ?
      [Chưa có số này]
      [Quay lại]
    … TDP 1 giải thể
    chính> 80
    < TDP 1 không còn nữa nên không ghi số được.
      (việc cần làm)
    """
    tell(
        meanwhile={
            "chính hỏi số hội viên, hạn 3/10": lambda: open_request(asking),
            "TDP 1 giải thể": lambda: end(asking, 1),
        },
        known={"tdp1": str(asking.chapter.id)},
    )


def test_figures_are_chosen_one_by_one(asking: Ward, tell: Tell) -> None:
    """Chọn từng số bằng nút, hoặc gõ tên; hạn đã qua thì hỏi lại.

    chính> /hoiso
    < Anh cần số gì của các chi hội? Bấm, hoặc gõ tên các số, cách nhau dấu phẩy.
      [Tiền thu vào quỹ]
      [Hội viên, đảng viên]
      [Danh hiệu học tập]
      [Chọn từng số]
    > thời tiết
    < Chưa rõ là số nào. Anh bấm giúp, hoặc gõ như: hội viên, thu lợn nhựa
      [Tiền thu vào quỹ]
      [Hội viên, đảng viên]
      [Danh hiệu học tập]
      [Chọn từng số]
    > [Chọn từng số]
    < Anh chọn số nào ạ?
      [Hội viên]
      [Nhà có lợn nhựa]
      [Thu lợn nhựa]
      [Xem thêm]
    > [Hội viên]
    < Đã chọn: Hội viên. Thêm số nào nữa ạ?
      [Nhà có lợn nhựa]
      [Thu lợn nhựa]
      [Thu ngày lương]
      [Xem thêm]
      [Đủ rồi, hỏi 1 số]
    > [Xem thêm]
    < Đã chọn: Hội viên. Thêm số nào nữa ạ?
      [Thu ủng hộ]
      [Lợn nhựa để nhà]
      [Quỹ riêng các gia đình]
      [Xem thêm]
      [Đủ rồi, hỏi 1 số]
    > [Đủ rồi, hỏi 1 số]
    < Hỏi những nơi nào ạ?
      [Tất cả 45 nơi]
      [Nơi im tuần trước]
      [Quay lại]
    > [Tất cả 45 nơi]
    < Hạn trả lời hôm nào ạ? Anh bấm, hoặc gõ ngày, ví dụ 10/10.
      [Thứ Tư 1/10]
      [Chủ nhật 5/10]
      [Thứ Hai 6/10]
      [Quay lại]
    > 20/9
    < Hạn phải từ hôm nay và trong ba tháng tới. Anh gõ giúp, ví dụ 10/10.
      [Thứ Tư 1/10]
      [Chủ nhật 5/10]
      [Thứ Hai 6/10]
      [Quay lại]
    > thứ sáu
    < Hỏi 45 nơi, hạn thứ Sáu 3/10:
      Hội viên (29/9)
      42 nơi chưa dùng trợ lý: xin anh gọi điện rồi ghi số giúp.
      [Gửi cho 3 nơi]
      [Sửa lại]
      [Để sau]
    """
    tell()

    assert asking.count("figure_requests") == 0


@pytest.mark.usefixtures("asking")
def test_figures_named_by_a_few_words(tell: Tell) -> None:
    """Gõ tên chưa rõ là số nào thì hỏi lại, không bỏ lặng lẽ; "với", "và" cũng là cách nhau.

    chính> /hoiso
    < Anh cần số gì của các chi hội? Bấm, hoặc gõ tên các số, cách nhau dấu phẩy.
      [Tiền thu vào quỹ]
      [Hội viên, đảng viên]
      [Danh hiệu học tập]
      [Chọn từng số]
    > hội viên với lợn nhựa, số điện thoại
    < Đã có: Hội viên. Còn "lợn nhựa" là số nào ạ?
      [Nhà có lợn nhựa]
      [Thu lợn nhựa]
      [Lợn nhựa để nhà]
      [Bỏ qua chữ ấy]
    > [Thu lợn nhựa]
    < Đã có: Hội viên · Thu lợn nhựa. Còn "số điện thoại" là số nào ạ?
      [Bỏ qua chữ ấy]
    > [Bỏ qua chữ ấy]
    < Số của những ngày nào ạ?
      [Tuần này, 29/9–5/10]
      [Tuần trước, 22–28/9]
      [Từ đầu năm đến nay]
      [Quay lại]
    > tu dau nam
    < Hỏi những nơi nào ạ?
      [Tất cả 45 nơi]
      [Nơi im tuần trước]
      [Quay lại]
    > tat ca
    < Hạn trả lời hôm nào ạ? Anh bấm, hoặc gõ ngày, ví dụ 10/10.
      [Thứ Tư 1/10]
      [Chủ nhật 5/10]
      [Thứ Hai 6/10]
      [Quay lại]
    """
    tell()


@pytest.mark.parametrize("typed", ["khoảng 128", "một trăm hai mươi tám", "128 hội viên"])
def test_a_number_is_told_as_people_say_it(asking: Ward, typed: str) -> None:
    open_request(asking)
    for said in ("gửi số", typed):
        asking.people["tdp1"].say(said)

    assert "Hội viên: 128 người" in asking.people["tdp1"].last.text


def test_at_night_nobody_is_written_to(asking: Ward) -> None:
    asking.house.stop_at(at(date(2025, 9, 29), time(22)))
    for said in ("/hoiso", "hội viên", "Tất cả 45 nơi", "3/10", "đúng"):
        asking.officer.say(said)
    asking.house.walk_to(at(date(2025, 9, 30), time(6)))
    assert not asking.people["tdp1"].look()
    asking.house.walk_to(at(date(2025, 9, 30), time(6, 31)))

    assert asking.people["tdp1"].look()


def test_a_reminder_that_comes_too_late_asks_an_officer(asking: Ward) -> None:
    """The program was down over both days: nobody is asked for what was due yesterday."""
    open_request(asking)
    asking.house.stop_at(at(date(2025, 10, 4), time(9)))
    asking.house.walk_to(at(date(2025, 10, 4), time(9, 1)))

    assert not asking.people["tdp1"].look()
    said = asking.officer.look()
    assert [one.text for one in said or [] if "đến giờ mới gửi" in one.text]


# ---- whose it is ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said", ["/guisolieu 1 {}", "/ghisolieu {} 1", "/ghisolieu {}", "/sogoc {}"]
)
def test_figures_of_others_are_told_by_nobody_else(asking: Ward, said: str) -> None:
    open_request(asking)
    mai, unit = asking.people["tdp2"], asking.chapter
    stranger = asking.meet("lạ", 900)
    for phone in (mai, stranger):
        phone.say(said.format(unit.id))
        phone.say("80")
        phone.say("đúng")

    assert asking.count("declared_figures") == 0


@pytest.mark.parametrize("said", ["/dotso 1", "/nhacdot 1", "/dongdot 1", "/sodot 1", "/hoiso"])
def test_a_head_asks_nobody(asking: Ward, said: str) -> None:
    open_request(asking)
    head = asking.people["tdp1"]
    head.say(said)

    assert "người khác phụ trách" in head.last.text


@pytest.mark.parametrize(
    "said", ["/dotso x", "/dotso 99", "/guisolieu 99 2", "/ghisolieu 99", "/sogoc 99"]
)
def test_what_is_not_there_is_told_to_be_gone(asking: Ward, said: str) -> None:
    asking.officer.say(said)

    assert "không còn" in asking.officer.last.text


def test_a_role_taken_away_tells_nothing_more(asking: Ward) -> None:
    open_request(asking)
    phone, unit = asking.people["tdp1"], asking.chapter
    phone.say(f"/guisolieu 1 {unit.id}")
    phone.say("80")
    asking.house.take_role(phone, Role.HEAD, unit)
    phone.say("đúng")

    assert asking.count("declared_figures") == 0


FLOWS = {
    "answering": ("tdp1", "/guisolieu 1 {}", "80", "đúng"),
    "by telephone": ("chính", "/ghisolieu {} 1", "bà Chi", "hôm nay", "80", "đúng"),
    "of the week": ("chính", "/ghisolieu {}", "bà Chi", "hôm nay", "1tr", "0", "0", "9", "đúng"),
    "asking all": ("chính", "/hoiso", "hội viên", "Tất cả 45 nơi", "3/10", "đúng"),
    "following": ("chính", "/dotso 1"),
    "reminding": ("chính", "/nhacdot 1", "đúng"),
    "closing": ("chính", "/dongdot 1", "đúng"),
    "what is asked": ("chính", "/baocao"),
    "the first screen": ("tdp1", "/menu"),
    "the officer's first screen": ("chính", "/menu"),
}


@pytest.mark.parametrize("flow", FLOWS)
def test_it_stays_within_its_budget(asking: Ward, flow: str) -> None:
    """Ten statements for an answer, sixteen for what completes it."""
    open_request(asking)
    who, *lines = FLOWS[flow]
    asking.house.handled.clear()
    for said in lines:
        asking.people[who].say(said.format(asking.chapter.id))
    *answering, completing = asking.house.handled

    assert [one for one in answering if one.statements > 10] == []
    assert completing.completed
    assert completing.statements <= 16


def test_the_silent_are_asked_alone(asking: Ward) -> None:
    """Whoever has told something of last week is left in peace."""
    by = asking.house.actor(asking.people["tdp1"])
    with asking.house.engine.begin() as db:
        last = Period(date(2025, 9, 22), date(2025, 9, 28))
        figures.declare(db, asking.chapter, {Figure.GIFT: 0}, last, by=by)
    for said in ("/hoiso", "hội viên", "nơi im tuần trước", "3/10"):
        asking.officer.say(said)

    assert "Hỏi 44 nơi" in asking.officer.last.text
