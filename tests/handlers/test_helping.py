"""A body the plan names beside another: it sees what it helps with, and says that it is done."""

from datetime import date, time

import pytest
from sqlalchemy import select

from domain.clock import at
from domain.permissions import Role
from domain.tasks import TaskState
from storage.tables import AuditRow
from tests.handlers import test_tasks
from tests.handlers.conftest import Tell, Ward
from tests.handlers.test_tasks import change_plan, owed, say

october = test_tasks.october
WEEK_PLAN = "Kế hoạch Tuần lễ 2025"


def test_a_partner_reports_what_it_helped_with(october: Ward, tell: Tell) -> None:
    """Bác Tâm ở Trung tâm HTCĐ báo xong một việc cùng làm; anh Chính được báo, thấy ai báo.

    tâm> /viecphailam
    < Không còn việc nào phải làm.
      [Việc cùng làm]
      [Xong]
    > [Việc cùng làm]
    < *Việc cùng làm*
      Xây dựng và triển khai kế hoạch khuyến học phường năm 2025: cùng Phòng Văn hóa - Xã hội, quá
        hạn 34 ngày, hạn cuối là thứ Sáu 29/8
      Phối hợp với Trung tâm HTCĐ về khuyến nghề trong cộng đồng dân cư: cùng Phòng Văn hóa - Xã
        hội, chưa định hạn
      Tự đánh giá mô hình Phường học tập theo TT 44/2014/TT-BGDĐT: cùng Phòng Văn hóa - Xã hội,
        chưa định hạn
      Xây dựng kế hoạch Tuần lễ học tập suốt đời năm 2025: cùng Phòng Văn hóa - Xã hội, quá hạn 2
        ngày, hạn cuối là thứ Ba 30/9
      [Kế hoạch năm 2025]
      [Khuyến nghề]
      [Tự chấm Phường học tập]
      [Kế hoạch Tuần lễ 2025]
      [Xem thêm]
      [Để sau]
    > kế hoạch tuần lễ
    < *Xây dựng kế hoạch Tuần lễ học tập suốt đời năm 2025*
      Nơi làm: phường Bồ Đề
      Thời gian: quá hạn 2 ngày, hạn cuối là thứ Ba 30/9
      Cùng làm: Trung tâm HTCĐ phường
      Việc này bác làm xong chưa ạ?
      [Đã làm xong]
      [Chưa xong, để sau]
    > xong rồi
    < Có ảnh hay giấy tờ gì kèm theo thì bác gửi giúp.
      [Không có ảnh]
      [Quay lại]
    > (gửi một ảnh)
    < Đã nhận 1 ảnh. Bác gửi tiếp, hoặc bấm khi đủ.
      [Đủ rồi, 1 ảnh]
    > xong
    < Bác có nhắn thêm gì không ạ?
      [Không nhắn thêm]
      [Quay lại]
    > Đã gửi các tổ dân phố.
    < Bác xem lại giúp:
      *Xây dựng kế hoạch Tuần lễ học tập suốt đời năm 2025*
      Trung tâm HTCĐ phường báo giúp phường Bồ Đề
      Kèm theo: 1 ảnh
      "Đã gửi các tổ dân phố."
      [Đúng, đã xong]
      [Sửa lại]
      [Để sau]
    > [Đúng, đã xong]
    < Đã ghi: việc này xong rồi, phường Bồ Đề được báo ngay. Cảm ơn bác!
      [Việc cùng làm]
      [Chưa xong, mở lại]
      [Xong]
    chính< Trung tâm HTCĐ phường (Vũ Văn Tâm ghi) báo phường Bồ Đề đã xong việc "Xây dựng kế hoạch
            Tuần lễ học tập suốt đời năm 2025".
      [Xem việc này]
    chính> [Xem việc này]
    < *Xây dựng kế hoạch Tuần lễ học tập suốt đời năm 2025*
      Xong ngày 2/10/2025, Trung tâm HTCĐ phường báo, Vũ Văn Tâm ghi
      "Đã gửi các tổ dân phố."
      (tệp anh.jpg)
      [Chưa xong, mở lại]
      [Xong]
    chính> [Chưa xong, mở lại]
    < Đã mở lại "Xây dựng kế hoạch Tuần lễ học tập suốt đời năm 2025", quá hạn 2 ngày, hạn cuối là
        thứ Ba 30/9.
      [Làm việc này]
      [Xong]
    tâm< Trần Văn Chính đã mở lại việc "Xây dựng kế hoạch Tuần lễ học tập suốt đời năm 2025" của
            phường Bồ Đề: chưa xong.
      [Làm việc này]
    tâm> [Làm việc này]
    < *Xây dựng kế hoạch Tuần lễ học tập suốt đời năm 2025*
      Nơi làm: phường Bồ Đề
      Thời gian: quá hạn 2 ngày, hạn cuối là thứ Ba 30/9
      Cùng làm: Trung tâm HTCĐ phường
      Việc này bác làm xong chưa ạ?
      [Đã làm xong]
      [Chưa xong, để sau]
    """
    tell()
    with october.house.engine.connect() as db:
        rows = db.execute(select(AuditRow.deed, AuditRow.after).order_by(AuditRow.id)).all()
    deeds = [(row.deed, row.after) for row in rows if row.deed in {"finish-task", "reopen-task"}]
    assert [deed for deed, _ in deeds] == ["finish-task", "reopen-task"]
    assert deeds[0][1]["details"]["helper"] == "Trung tâm HTCĐ phường"


def test_a_slip_of_the_helper_is_taken_back(october: Ward) -> None:
    say(october, "tâm", "/cunglam", WEEK_PLAN, "xong", "không có ảnh", "không", "đúng")
    said = say(october, "tâm", "Chưa xong, mở lại")

    assert said.startswith("Đã mở lại")
    assert "Nơi làm: phường Bồ Đề" in say(october, "tâm", "Làm việc này")


def test_one_of_several_that_owe_the_same_is_asked_for(october: Ward) -> None:
    """Trường nào cũng nợ việc ấy: bác Tâm nói giúp nơi nào; chỉ nơi ấy được báo."""

    def name(content: dict[str, object]) -> None:
        tasks = content["task"]
        assert isinstance(tasks, list)
        tasks[7] |= {"partners": ["Trung tâm HTCĐ phường"]}

    change_plan(october, name)
    asked = say(october, "tâm", "/cunglam", "Đưa trẻ đến trường")
    assert "báo xong giúp nơi nào" in asked
    assert "Trường THCS Sông Xanh" in asked
    said = say(october, "tâm", "sông xanh", "xong", "không có ảnh", "không", "đúng")

    assert "Trường THCS Sông Xanh được báo ngay" in said
    assert "Trung tâm HTCĐ phường" in october.people["sơn"].look()[-1].text
    assert october.people["mai"].look() == []


def test_by_night_they_hear_of_it_in_the_morning(october: Ward) -> None:
    october.house.walk_to(at(date(2025, 10, 2), time(22)))
    for one in october.people.values():
        one.look()
    say(october, "tâm", "/cunglam", WEEK_PLAN, "xong", "không có ảnh", "không", "đúng")
    assert october.people["chính"].look() == []
    october.house.walk_to(at(date(2025, 10, 3), time(6, 30)))

    assert any("Trung tâm HTCĐ phường" in one.text for one in october.people["chính"].look())


def test_whom_the_plan_does_not_name_reports_nothing(october: Ward) -> None:
    """A head's button, and a role taken away in the middle of it."""
    task = owed(october, "chính", "task-6")
    for who in ("mai", "hạnh"):
        assert task.label not in say(october, who, f"/giupviec {task.id}")
    say(october, "tâm", "/cunglam", WEEK_PLAN, "xong", "không có ảnh", "không")
    holdings = october.house.actor(october.people["tâm"]).powers.holdings
    october.house.take_role(october.people["tâm"], Role.PARTNER, holdings[0].unit)

    assert say(october, "tâm", "đúng").startswith("Việc này người khác phụ trách")
    assert owed(october, "chính", "task-6").state is TaskState.OPEN


@pytest.mark.parametrize("given", ["0", "999999", "x", "", "99999999999999999999", "²"])
def test_buttons_that_name_no_task(october: Ward, given: str) -> None:
    assert say(october, "tâm", f"/giupviec {given}")
