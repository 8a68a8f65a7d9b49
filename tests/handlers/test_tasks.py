"""What the plan has each unit do and report: done with a photo, followed, reminded of."""

from collections.abc import Callable, Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from domain.accounts import Address
from domain.clock import at
from domain.nextyear import next_year
from domain.permissions import Role
from domain.plan import load
from domain.tasks import Task, TaskState
from domain.units import UnitKind
from services import schedule, tasks
from storage import files, units
from storage import plan as plans
from storage.tables import PlanRow
from tests.handlers.conftest import Places, Tell, Ward
from tests.house import House

SCHOOLS = ("Trường Tiểu học Ái Mộ B", "Trường THCS Sông Xanh", "Trường Mầm non Hoa Sen")
#: A week before the last day of the schools' report.
OCTOBER = at(date(2025, 10, 2), time(14))


def build(house: House, channel: str) -> Ward:
    """Bồ Đề with three schools: two have a head with a phone, the third has one without."""
    house.stop_at(OCTOBER)
    top = house.ward()
    chapter = house.chapter(top, "TDP 12")
    officer = house.person(
        2, "Trần Văn Chính", (Role.OFFICER, top), address=Address.ANH, channel=channel
    )
    people = {"": officer, "chính": officer}
    boards = [house.chapter(top, name, UnitKind.UNIT_BOARD) for name in SCHOOLS]
    house.chapter(top, "Công ty May Sông Hồng", UnitKind.UNIT_BOARD)
    mai = house.person(
        21, "Lê Thị Mai", (Role.HEAD, boards[0]), address=Address.CO, channel=channel
    )
    son = house.person(
        22, "Phạm Văn Sơn", (Role.HEAD, boards[1]), address=Address.ANH, channel=channel
    )
    house.head_without_account("Đỗ Thị Sen", boards[2])
    hanh = house.person(
        1, "Nguyễn Thị Hạnh", (Role.HEAD, chapter), address=Address.BAC, channel=channel
    )
    with house.engine.begin() as db:
        centre = next(
            one
            for one in units.below(db, [top], house.today, kinds=[UnitKind.PARTNER])
            if one.name.startswith("Trung tâm")
        )
    tam = house.person(
        23, "Vũ Văn Tâm", (Role.PARTNER, centre), address=Address.BAC, channel=channel
    )
    people |= {"mai": mai, "sơn": son, "hạnh": hanh, "tâm": tam}
    with house.engine.begin() as db:
        schedule.make_tasks(db, top, OCTOBER)
    return Ward(house, top, chapter, officer, officer, people)


@pytest.fixture
def october(where: tuple[str, str], places: Places, tmp_path: Path) -> Iterator[Ward]:
    """That ward, on 2 October in the afternoon."""
    made = places.ward(where, tmp_path, build, "october")
    made.house.stop_at(OCTOBER)
    made.house.reminds = True
    yield made
    made.house.close()


def test_a_school_reports_the_learning_week(october: Ward, tell: Tell) -> None:
    """Cô Mai báo cáo Tuần lễ học tập suốt đời: 5 lần gõ, hai ảnh; rồi mở lại vì ghi nhầm.

    mai> /viecphailam
    < *Việc phải làm* của Trường Tiểu học Ái Mộ B
      Hướng dẫn tuyên dương học sinh giỏi năm học 2024-2025 trong trường học, chi hội TDP: quá hạn
        2 ngày, hạn cuối là thứ Ba 30/9
      Ngày hội đưa trẻ đến trường năm học 2025-2026, tặng quà học sinh nghèo: quá hạn 2 ngày, hạn
        cuối là thứ Ba 30/9
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là thứ Năm 9/10, còn 7 ngày
      [Tuyên dương học sinh giỏi]
      [Đưa trẻ đến trường]
      [Kết quả Tuần lễ học tập]
      [Để sau]
    > [Kết quả Tuần lễ học tập]
    < *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Thời gian: hạn cuối là thứ Năm 9/10, còn 7 ngày
      Báo cáo: Phòng Văn hóa - Xã hội
      Báo cáo này cô làm xong chưa ạ?
      [Xong, gửi báo cáo]
      [Chưa xong, để sau]
    > [Xong, gửi báo cáo]
    < Tổ chức từ hôm nào ạ? Cô gõ ngày, ví dụ 29/9.
      [Hôm nay]
      [Quay lại]
    > 29/9
    < Đến hôm nào ạ? Cô gõ ngày, ví dụ 3/10.
      [Chỉ một ngày 29/9]
      [Quay lại]
    > 2/10
    < Có bao nhiêu người tham gia ạ?
      [Quay lại]
    > khoảng 420 người
    < Cô gửi ảnh giúp, một hay nhiều ảnh đều được.
      [Không có ảnh]
      [Quay lại]
    > (gửi một ảnh)
    < Đã nhận 1 ảnh. Cô gửi tiếp, hoặc bấm khi đủ.
      [Đủ rồi, 1 ảnh]
    > (gửi ảnh khác)
    < Đã nhận 2 ảnh. Cô gửi tiếp, hoặc bấm khi đủ.
      [Đủ rồi, 2 ảnh]
    > Xong
    < Cô kể vài lời: đã làm những gì, kết quả ra sao ạ?
      [Không nhắn thêm]
      [Quay lại]
    > Các lớp đọc sách đầu giờ, mời cụ Tân kể chuyện.
    < Cô xem lại giúp:
      *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Tổ chức: 29/9–2/10
      Tham gia: 420 người
      Kèm theo: 2 ảnh
      "Các lớp đọc sách đầu giờ, mời cụ Tân kể chuyện."
      [Đúng, gửi báo cáo]
      [Sửa lại]
      [Để sau]
    > [Đúng, gửi báo cáo]
    < Đã gửi báo cáo, cán bộ phường xem được ngay. Cảm ơn cô!
      [Việc phải làm]
      [Chưa xong, mở lại]
      [Xong]
    > [Chưa xong, mở lại]
    < Đã mở lại "Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời", hạn cuối là thứ Năm 9/10, còn
        7 ngày.
      [Làm việc này]
      [Xong]
    > [Làm việc này]
    < *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Thời gian: hạn cuối là thứ Năm 9/10, còn 7 ngày
      Báo cáo: Phòng Văn hóa - Xã hội
      Báo cáo này cô làm xong chưa ạ?
      [Xong, gửi báo cáo]
      [Chưa xong, để sau]
    > [Chưa xong, để sau]
    < (việc cần làm)
      [Việc phải làm]
      [Thu tiền]
      [Hội viên]
      [Hỏi phường]
      [Việc khác]
    """
    tell()

    assert october.people["mai"].actions == 14


@pytest.mark.buttons
@pytest.mark.usefixtures("october")
def test_what_does_not_fit_is_asked_again(tell: Tell) -> None:
    """Hình dán thay cho ảnh, ngày ngược, không có ảnh, không nhắn gì.

    mai> báo cáo phải nộp
    < *Việc phải làm* của Trường Tiểu học Ái Mộ B
      Hướng dẫn tuyên dương học sinh giỏi năm học 2024-2025 trong trường học, chi hội TDP: quá hạn
        2 ngày, hạn cuối là thứ Ba 30/9
      Ngày hội đưa trẻ đến trường năm học 2025-2026, tặng quà học sinh nghèo: quá hạn 2 ngày, hạn
        cuối là thứ Ba 30/9
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là thứ Năm 9/10, còn 7 ngày
      [Tuyên dương học sinh giỏi]
      [Đưa trẻ đến trường]
      [Kết quả Tuần lễ học tập]
      [Để sau]
    > tuần lễ
    < *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Thời gian: hạn cuối là thứ Năm 9/10, còn 7 ngày
      Báo cáo: Phòng Văn hóa - Xã hội
      Báo cáo này cô làm xong chưa ạ?
      [Xong, gửi báo cáo]
      [Chưa xong, để sau]
    > [Xong, gửi báo cáo]
    < Tổ chức từ hôm nào ạ? Cô gõ ngày, ví dụ 29/9.
      [Hôm nay]
      [Quay lại]
    > 29/9
    < Đến hôm nào ạ? Cô gõ ngày, ví dụ 3/10.
      [Chỉ một ngày 29/9]
      [Quay lại]
    > 28/9
    < Bắt đầu ngày 29/9 thì ngày kết thúc phải từ hôm ấy trở đi. Cô gõ lại giúp.
      [Chỉ một ngày 29/9]
      [Quay lại]
    > 2/10
    < Có bao nhiêu người tham gia ạ?
      [Quay lại]
    > đông lắm
    < Chưa rõ bao nhiêu. Cô gõ số giúp, ví dụ 420.
      [Quay lại]
    > 4.200
    < Cô gửi ảnh giúp, một hay nhiều ảnh đều được.
      [Không có ảnh]
      [Quay lại]
    > (gửi hình dán)
    < Hình này dễ thương mà máy chưa hiểu. Cô gõ chữ giúp.
      Cô gửi ảnh giúp, một hay nhiều ảnh đều được.
      [Không có ảnh]
      [Quay lại]
    > chưa chụp được
    < Chỗ này cần ảnh hay giấy tờ. Cô bấm kẹp giấy, chọn rồi gửi.
      [Không có ảnh]
      [Quay lại]
    > không có
    < Cô kể vài lời: đã làm những gì, kết quả ra sao ạ?
      [Không nhắn thêm]
      [Quay lại]
    > không
    < Cô xem lại giúp:
      *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Tổ chức: 29/9–2/10
      Tham gia: 4.200 người
      [Đúng, gửi báo cáo]
      [Sửa lại]
      [Để sau]
    > [Đúng, gửi báo cáo]
    < Đã gửi báo cáo, cán bộ phường xem được ngay. Cảm ơn cô!
      [Việc phải làm]
      [Chưa xong, mở lại]
      [Xong]
    """
    tell()


@pytest.mark.usefixtures("october")
def test_a_task_is_done_with_a_photo(tell: Tell) -> None:
    """Một việc thường: xong hay chưa, ảnh và giấy tờ nếu có.

    sơn> việc phải làm
    < *Việc phải làm* của Trường THCS Sông Xanh
      Hướng dẫn tuyên dương học sinh giỏi năm học 2024-2025 trong trường học, chi hội TDP: quá hạn
        2 ngày, hạn cuối là thứ Ba 30/9
      Ngày hội đưa trẻ đến trường năm học 2025-2026, tặng quà học sinh nghèo: quá hạn 2 ngày, hạn
        cuối là thứ Ba 30/9
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là thứ Năm 9/10, còn 7 ngày
      [Tuyên dương học sinh giỏi]
      [Đưa trẻ đến trường]
      [Kết quả Tuần lễ học tập]
      [Để sau]
    > ngày hội
    < *Ngày hội đưa trẻ đến trường năm học 2025-2026, tặng quà học sinh nghèo*
      Thời gian: quá hạn 2 ngày, hạn cuối là thứ Ba 30/9
      Cùng làm: các cơ sở giáo dục công lập, các ban, ngành, UBMTTQ phường
      Việc này anh làm xong chưa ạ?
      [Đã làm xong]
      [Chưa xong, để sau]
    > [Đã làm xong]
    < Có ảnh hay giấy tờ gì kèm theo thì anh gửi giúp.
      [Không có ảnh]
      [Quay lại]
    > (gửi một ảnh)
    < Đã nhận 1 ảnh. Anh gửi tiếp, hoặc bấm khi đủ.
      [Đủ rồi, 1 ảnh]
    > (gửi giấy mời)
    < Đã nhận 2 tệp. Anh gửi tiếp, hoặc bấm khi đủ.
      [Đủ rồi, 2 tệp]
    > [Đủ rồi, 2 tệp]
    < Anh có nhắn thêm gì không ạ?
      [Không nhắn thêm]
      [Quay lại]
    > [Không nhắn thêm]
    < Anh xem lại giúp:
      *Ngày hội đưa trẻ đến trường năm học 2025-2026, tặng quà học sinh nghèo*
      Kèm theo: 2 tệp
      [Đúng, đã xong]
      [Sửa lại]
      [Để sau]
    > [Đúng, đã xong]
    < Đã ghi: việc này xong rồi. Cảm ơn anh!
      [Việc phải làm]
      [Chưa xong, mở lại]
      [Xong]
    """
    tell(deeds={"gửi giấy mời": lambda phone: phone.send_file("giay-moi.pdf", b"%PDF")})


@pytest.mark.usefixtures("october")
def test_the_officer_sees_reminds_and_writes_down_a_call(tell: Tell) -> None:
    """Anh Chính xem nơi nào xong, nhắc nơi chưa, ghi hộ nơi báo qua điện thoại.

    sơn> /viecphailam
    < *Việc phải làm* của Trường THCS Sông Xanh
      Hướng dẫn tuyên dương học sinh giỏi năm học 2024-2025 trong trường học, chi hội TDP: quá hạn
        2 ngày, hạn cuối là thứ Ba 30/9
      Ngày hội đưa trẻ đến trường năm học 2025-2026, tặng quà học sinh nghèo: quá hạn 2 ngày, hạn
        cuối là thứ Ba 30/9
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là thứ Năm 9/10, còn 7 ngày
      [Tuyên dương học sinh giỏi]
      [Đưa trẻ đến trường]
      [Kết quả Tuần lễ học tập]
      [Để sau]
    > tuần lễ
    < *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Thời gian: hạn cuối là thứ Năm 9/10, còn 7 ngày
      Báo cáo: Phòng Văn hóa - Xã hội
      Báo cáo này anh làm xong chưa ạ?
      [Xong, gửi báo cáo]
      [Chưa xong, để sau]
    > [Xong, gửi báo cáo]
    < Tổ chức từ hôm nào ạ? Anh gõ ngày, ví dụ 29/9.
      [Hôm nay]
      [Quay lại]
    > 29/9
    < Đến hôm nào ạ? Anh gõ ngày, ví dụ 3/10.
      [Chỉ một ngày 29/9]
      [Quay lại]
    > [Chỉ một ngày 29/9]
    < Có bao nhiêu người tham gia ạ?
      [Quay lại]
    > 380
    < Anh gửi ảnh giúp, một hay nhiều ảnh đều được.
      [Không có ảnh]
      [Quay lại]
    > (gửi một ảnh)
    < Đã nhận 1 ảnh. Anh gửi tiếp, hoặc bấm khi đủ.
      [Đủ rồi, 1 ảnh]
    > [Đủ rồi, 1 ảnh]
    < Anh kể vài lời: đã làm những gì, kết quả ra sao ạ?
      [Không nhắn thêm]
      [Quay lại]
    > [Không nhắn thêm]
    < Anh xem lại giúp:
      *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Tổ chức: 29/9
      Tham gia: 380 người
      Kèm theo: 1 ảnh
      [Đúng, gửi báo cáo]
      [Sửa lại]
      [Để sau]
    > [Đúng, gửi báo cáo]
    < Đã gửi báo cáo, cán bộ phường xem được ngay. Cảm ơn anh!
      [Việc phải làm]
      [Chưa xong, mở lại]
      [Xong]
    chính> /viecphailam
    < *Việc phải làm* của phường Bồ Đề
      Xây dựng và triển khai kế hoạch khuyến học phường năm 2025: quá hạn 34 ngày, hạn cuối là thứ
        Sáu 29/8
      Kế hoạch phát động phong trào xây dựng Quỹ khuyến học tại cơ sở: quá hạn 2 ngày, hạn cuối là
        thứ Ba 30/9
      Hướng dẫn tuyên dương học sinh giỏi năm học 2024-2025 trong trường học, chi hội TDP: quá hạn
        2 ngày, hạn cuối là thứ Ba 30/9
      [Kế hoạch năm 2025]
      [Phát động xây dựng quỹ]
      [Tuyên dương học sinh giỏi]
      [Xem thêm]
      [Các nơi làm đến đâu]
      [Để sau]
    > [Các nơi làm đến đâu]
    < *Các nơi làm đến đâu*
      Hướng dẫn tuyên dương học sinh giỏi năm học 2024-2025 trong trường học, chi hội TDP: 0/3 nơi
        xong, quá hạn 2 ngày, hạn cuối là thứ Ba 30/9
      Ngày hội đưa trẻ đến trường năm học 2025-2026, tặng quà học sinh nghèo: 0/3 nơi xong, quá
        hạn 2 ngày, hạn cuối là thứ Ba 30/9
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: 1/3 nơi xong, hạn cuối là thứ Năm 9/10,
        còn 7 ngày
      Báo cáo cấp ủy, tổ trưởng tổ dân phố trước khi vận động: 0/1 nơi xong, chưa định hạn
      Báo cáo thu, chi quỹ của chi hội cho lãnh đạo tổ dân phố: 0/1 nơi xong, chưa định hạn
      [Tuyên dương học sinh giỏi]
      [Đưa trẻ đến trường]
      [Kết quả Tuần lễ học tập]
      [Báo trước khi vận động]
      [Báo thu, chi quỹ]
      [Để sau]
    > tuần lễ
    < *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Thời gian: hạn cuối là thứ Năm 9/10, còn 7 ngày
      1/3 nơi đã xong.
      Chưa: Trường Tiểu học Ái Mộ B, Trường Mầm non Hoa Sen
      [Nhắc 2 nơi]
      [Ghi qua điện thoại]
      [Xem nơi đã xong]
      [Việc khác của các nơi]
      [Xong]
    > [Nhắc 2 nơi]
    < Sẽ nhắn Trường Tiểu học Ái Mộ B:
      "Phường đang chờ: Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời, hạn cuối là thứ Năm
        9/10, còn 7 ngày. Xong rồi thì bấm giúp dưới đây."
      Trường Mầm non Hoa Sen chưa dùng trợ lý: xin anh gọi điện rồi ghi số giúp.
      [Gửi cho 1 người]
      [Để sau]
    > [Gửi cho 1 người]
    < Đã gửi 1 lời nhắc.
      [Các nơi làm đến đâu]
      [Xong]
    mai< Phường đang chờ: Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời, hạn cuối là thứ Năm
           9/10, còn 7 ngày. Xong rồi thì bấm giúp dưới đây.
      [Gửi báo cáo]
    > [Các nơi làm đến đâu]
    < *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Thời gian: hạn cuối là thứ Năm 9/10, còn 7 ngày
      1/3 nơi đã xong.
      Chưa: Trường Tiểu học Ái Mộ B, Trường Mầm non Hoa Sen
      [Nhắc 2 nơi]
      [Ghi qua điện thoại]
      [Xem nơi đã xong]
      [Việc khác của các nơi]
      [Xong]
    > [Ghi qua điện thoại]
    < Ghi cho nơi nào ạ? Anh bấm, hoặc gõ tên.
      Trường Tiểu học Ái Mộ B: hạn cuối là thứ Năm 9/10, còn 7 ngày
      Trường Mầm non Hoa Sen: hạn cuối là thứ Năm 9/10, còn 7 ngày
      [Trường Tiểu học Ái Mộ B]
      [Trường Mầm non Hoa Sen]
      [Để sau]
    > [Trường Mầm non Hoa Sen]
    < Ai ở Trường Mầm non Hoa Sen báo ạ? Anh gõ tên người báo.
    > cô Sen
    < Tổ chức từ hôm nào ạ? Anh gõ ngày, ví dụ 29/9.
      [Hôm nay]
      [Quay lại]
    > 29/9
    < Đến hôm nào ạ? Anh gõ ngày, ví dụ 3/10.
      [Chỉ một ngày 29/9]
      [Quay lại]
    > [Chỉ một ngày 29/9]
    < Có bao nhiêu người tham gia ạ?
      [Quay lại]
    > 150
    < Anh kể vài lời: đã làm những gì, kết quả ra sao ạ?
      [Không nhắn thêm]
      [Quay lại]
    > [Không nhắn thêm]
    < Anh xem lại giúp:
      *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Trường Mầm non Hoa Sen, cô Sen báo qua điện thoại
      Tổ chức: 29/9
      Tham gia: 150 người
      [Đúng, ghi lại]
      [Sửa lại]
      [Để sau]
    > [Đúng, ghi lại]
    < Đã ghi cho Trường Mầm non Hoa Sen.
      [Các nơi làm đến đâu]
      [Chưa xong, mở lại]
      [Xong]
    > [Các nơi làm đến đâu]
    < *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Thời gian: hạn cuối là thứ Năm 9/10, còn 7 ngày
      2/3 nơi đã xong.
      Chưa: Trường Tiểu học Ái Mộ B
      [Nhắc 1 nơi]
      [Ghi qua điện thoại]
      [Xem nơi đã xong]
      [Việc khác của các nơi]
      [Xong]
    > [Xem nơi đã xong]
    < Xem của nơi nào ạ? Anh bấm, hoặc gõ tên.
      Trường THCS Sông Xanh: Xong ngày 2/10/2025, Phạm Văn Sơn ghi
      Trường Mầm non Hoa Sen: Xong ngày 2/10/2025, cô Sen báo qua điện thoại, Trần Văn Chính ghi
      [Trường THCS Sông Xanh]
      [Trường Mầm non Hoa Sen]
      [Để sau]
    > mầm non
    < *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Nơi làm: Trường Mầm non Hoa Sen
      Xong ngày 2/10/2025, cô Sen báo qua điện thoại, Trần Văn Chính ghi
      Tổ chức: 29/9
      Tham gia: 150 người
      [Chưa xong, mở lại]
      [Các nơi làm đến đâu]
      [Xong]
    > [Các nơi làm đến đâu]
    < *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Thời gian: hạn cuối là thứ Năm 9/10, còn 7 ngày
      2/3 nơi đã xong.
      Chưa: Trường Tiểu học Ái Mộ B
      [Nhắc 1 nơi]
      [Ghi qua điện thoại]
      [Xem nơi đã xong]
      [Việc khác của các nơi]
      [Xong]
    > [Xem nơi đã xong]
    < Xem của nơi nào ạ? Anh bấm, hoặc gõ tên.
      Trường THCS Sông Xanh: Xong ngày 2/10/2025, Phạm Văn Sơn ghi
      Trường Mầm non Hoa Sen: Xong ngày 2/10/2025, cô Sen báo qua điện thoại, Trần Văn Chính ghi
      [Trường THCS Sông Xanh]
      [Trường Mầm non Hoa Sen]
      [Để sau]
    > [Trường THCS Sông Xanh]
    < (tệp anh.jpg)
      *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Nơi làm: Trường THCS Sông Xanh
      Xong ngày 2/10/2025, Phạm Văn Sơn ghi
      Tổ chức: 29/9
      Tham gia: 380 người
      [Chưa xong, mở lại]
      [Các nơi làm đến đâu]
      [Xong]
    """
    tell()


@pytest.mark.usefixtures("october")
def test_a_late_task_climbs(tell: Tell) -> None:
    """Nhắc trước hạn 9/10 ba ngày, một ngày, sáng ngày cuối; ai xong thì thôi.

    Quá hạn thì báo lên phường: hôm sau, rồi mỗi thứ Hai một tin.

    mai> /menu
    < *Việc cần làm*
      2 việc phải làm đã quá hạn.
      1 việc phải làm trong 7 ngày tới.
      Tuần này chi hội chưa ghi gì.
      [Việc phải làm]
      [Thu tiền]
      [Hội viên]
      [Hỏi phường]
      [Việc khác]
    … đến 7:30 ngày 6/10/2025
    chính< KHUYẾN HỌC BỒ ĐỀ · 29/9–5/10
      Thu trong tuần: *0 triệu*
      bằng tuần trước
      Lợn nhựa 0 · Ngày lương 0
      Ủng hộ 0
      Hội viên: 0 người (0)
      0/5 chi hội đã có số.
      Chưa có: TDP 12, Trường Tiểu học Ái Mộ
      B, Trường THCS Sông Xanh, Trường Mầm
      non Hoa Sen, Công ty May Sông Hồng
      [Nhắc 3 chi hội]
      [Từng chi hội]
      [Tải Excel]
      [Chép sang Zalo]
    chính< *6 việc phải làm*
      Kế hoạch năm 2025: quá 38 ngày
      Phát động xây dựng quỹ: quá 6 ngày
      Tuyên dương học sinh giỏi: quá 6 ngày
      và 3 việc nữa
      *Còn nơi chưa xong*
      Tuyên dương học sinh giỏi: 3 nơi
      Đưa trẻ đến trường: 3 nơi
      [Việc phải làm]
      [Các nơi làm đến đâu]
    mai< *Việc phải làm*
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là thứ Năm 9/10, còn 7 ngày
      [Gửi báo cáo]
    mai< *Việc phải làm*
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là thứ Năm 9/10, còn 3 ngày
      [Gửi báo cáo]
    sơn< *Việc phải làm*
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là thứ Năm 9/10, còn 7 ngày
      [Gửi báo cáo]
    sơn< *Việc phải làm*
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là thứ Năm 9/10, còn 3 ngày
      [Gửi báo cáo]
    … đến 7:30 ngày 8/10/2025
    mai< *Việc phải làm*
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là thứ Năm 9/10, còn 1 ngày
      [Gửi báo cáo]
    sơn< *Việc phải làm*
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là thứ Năm 9/10, còn 1 ngày
      [Gửi báo cáo]
    mai> /viecphailam
    < *Việc phải làm* của Trường Tiểu học Ái Mộ B
      Hướng dẫn tuyên dương học sinh giỏi năm học 2024-2025 trong trường học, chi hội TDP: quá hạn
        8 ngày, hạn cuối là thứ Ba 30/9
      Ngày hội đưa trẻ đến trường năm học 2025-2026, tặng quà học sinh nghèo: quá hạn 8 ngày, hạn
        cuối là thứ Ba 30/9
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là thứ Năm 9/10, còn 1 ngày
      [Tuyên dương học sinh giỏi]
      [Đưa trẻ đến trường]
      [Kết quả Tuần lễ học tập]
      [Để sau]
    > tuần lễ
    < *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Thời gian: hạn cuối là thứ Năm 9/10, còn 1 ngày
      Báo cáo: Phòng Văn hóa - Xã hội
      Báo cáo này cô làm xong chưa ạ?
      [Xong, gửi báo cáo]
      [Chưa xong, để sau]
    > xong rồi ạ
    < Tổ chức từ hôm nào ạ? Cô gõ ngày, ví dụ 29/9.
      [Hôm nay]
      [Quay lại]
    > 29/9
    < Đến hôm nào ạ? Cô gõ ngày, ví dụ 3/10.
      [Chỉ một ngày 29/9]
      [Quay lại]
    > [Chỉ một ngày 29/9]
    < Có bao nhiêu người tham gia ạ?
      [Quay lại]
    > 420
    < Cô gửi ảnh giúp, một hay nhiều ảnh đều được.
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Cô kể vài lời: đã làm những gì, kết quả ra sao ạ?
      [Không nhắn thêm]
      [Quay lại]
    > [Không nhắn thêm]
    < Cô xem lại giúp:
      *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Tổ chức: 29/9
      Tham gia: 420 người
      [Đúng, gửi báo cáo]
      [Sửa lại]
      [Để sau]
    > [Đúng, gửi báo cáo]
    < Đã gửi báo cáo, cán bộ phường xem được ngay. Cảm ơn cô!
      [Việc phải làm]
      [Chưa xong, mở lại]
      [Xong]
    … đến 7:30 ngày 9/10/2025
    sơn< *Việc phải làm*
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là hôm nay, thứ Năm 9/10
      [Gửi báo cáo]
    … đến 7:30 ngày 10/10/2025
    chính< *Còn nơi chưa xong*
      Tuyên dương học sinh giỏi: 3 nơi
      Đưa trẻ đến trường: 3 nơi
      Kết quả Tuần lễ học tập: 2 nơi
      [Các nơi làm đến đâu]
    sơn< *Việc phải làm*
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: quá hạn 1 ngày, hạn cuối là thứ Năm 9/10
      [Gửi báo cáo]
    … đến 20:00 ngày 12/10/2025
    … đến 7:30 ngày 13/10/2025
    chính< KHUYẾN HỌC BỒ ĐỀ · 6–12/10
      Thu trong tuần: *0 triệu*
      bằng tuần trước
      Lợn nhựa 0 · Ngày lương 0
      Ủng hộ 0
      Hội viên: 0 người (0)
      0/5 chi hội đã có số.
      Chưa có: TDP 12, Trường Tiểu học Ái Mộ
      B, Trường THCS Sông Xanh, Trường Mầm
      non Hoa Sen, Công ty May Sông Hồng
      [Nhắc 3 chi hội]
      [Từng chi hội]
      [Tải Excel]
      [Chép sang Zalo]
    chính< *6 việc phải làm*
      Kế hoạch năm 2025: quá 45 ngày
      Phát động xây dựng quỹ: quá 13 ngày
      Tuyên dương học sinh giỏi: quá 13 ngày
      và 3 việc nữa
      *Còn nơi chưa xong*
      Tuyên dương học sinh giỏi: 3 nơi
      Đưa trẻ đến trường: 3 nơi
      Kết quả Tuần lễ học tập: 2 nơi
      [Việc phải làm]
      [Các nơi làm đến đâu]
    """
    tell()


@pytest.mark.usefixtures("october")
def test_the_first_screen_counts_what_is_owed(tell: Tell) -> None:
    """Việc cần làm kể cả việc kế hoạch giao.

    mai> /menu
    < *Việc cần làm*
      2 việc phải làm đã quá hạn.
      1 việc phải làm trong 7 ngày tới.
      Tuần này chi hội chưa ghi gì.
      [Việc phải làm]
      [Thu tiền]
      [Hội viên]
      [Hỏi phường]
      [Việc khác]
    > [Việc phải làm]
    < *Việc phải làm* của Trường Tiểu học Ái Mộ B
      Hướng dẫn tuyên dương học sinh giỏi năm học 2024-2025 trong trường học, chi hội TDP: quá hạn
        2 ngày, hạn cuối là thứ Ba 30/9
      Ngày hội đưa trẻ đến trường năm học 2025-2026, tặng quà học sinh nghèo: quá hạn 2 ngày, hạn
        cuối là thứ Ba 30/9
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là thứ Năm 9/10, còn 7 ngày
      [Tuyên dương học sinh giỏi]
      [Đưa trẻ đến trường]
      [Kết quả Tuần lễ học tập]
      [Để sau]
    > [Để sau]
    < *Việc cần làm*
      2 việc phải làm đã quá hạn.
      1 việc phải làm trong 7 ngày tới.
      Tuần này chi hội chưa ghi gì.
      [Việc phải làm]
      [Thu tiền]
      [Hội viên]
      [Hỏi phường]
      [Việc khác]
    hạnh> /menu
    < *Việc cần làm*
      Tuần này chi hội chưa ghi gì.
      [Thu tiền]
      [Hội viên]
      [Sổ quỹ]
      [Hỏi phường]
      [Việc khác]
    chính> /menu
    < *Việc cần làm*
      1/5 nơi chưa vào trợ lý.
      6 việc phải làm đã quá hạn.
      3 nơi còn việc quá hạn.
      [Việc phải làm]
      [Các nơi làm đến đâu]
      [Tổng hợp]
      [Thông báo]
      [Việc khác]
    > [Các nơi làm đến đâu]
    < *Các nơi làm đến đâu*
      Hướng dẫn tuyên dương học sinh giỏi năm học 2024-2025 trong trường học, chi hội TDP: 0/3 nơi
        xong, quá hạn 2 ngày, hạn cuối là thứ Ba 30/9
      Ngày hội đưa trẻ đến trường năm học 2025-2026, tặng quà học sinh nghèo: 0/3 nơi xong, quá
        hạn 2 ngày, hạn cuối là thứ Ba 30/9
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: 0/3 nơi xong, hạn cuối là thứ Năm 9/10,
        còn 7 ngày
      Báo cáo cấp ủy, tổ trưởng tổ dân phố trước khi vận động: 0/1 nơi xong, chưa định hạn
      Báo cáo thu, chi quỹ của chi hội cho lãnh đạo tổ dân phố: 0/1 nơi xong, chưa định hạn
      [Tuyên dương học sinh giỏi]
      [Đưa trẻ đến trường]
      [Kết quả Tuần lễ học tập]
      [Báo trước khi vận động]
      [Báo thu, chi quỹ]
      [Để sau]
    > [Để sau]
    < *Việc cần làm*
      1/5 nơi chưa vào trợ lý.
      6 việc phải làm đã quá hạn.
      3 nơi còn việc quá hạn.
      [Việc phải làm]
      [Các nơi làm đến đâu]
      [Tổng hợp]
      [Thông báo]
      [Việc khác]
    """
    tell()


@pytest.mark.usefixtures("october")
def test_a_report_to_those_who_read_nothing_here_says_so(tell: Tell) -> None:
    """Báo cáo cấp ủy, tổ trưởng: không ai trong họ đọc ở đây, nên không nói là đã gửi.

    hạnh> /viecphailam
    < *Việc phải làm* của TDP 12
      Báo cáo cấp ủy, tổ trưởng tổ dân phố trước khi vận động: chưa định hạn
      Báo cáo thu, chi quỹ của chi hội cho lãnh đạo tổ dân phố: chưa định hạn
      [Báo trước khi vận động]
      [Báo thu, chi quỹ]
      [Để sau]
    > [Báo trước khi vận động]
    < *Báo cáo cấp ủy, tổ trưởng tổ dân phố trước khi vận động*
      Thời gian: chưa định hạn
      Báo cáo: cấp ủy, tổ trưởng tổ dân phố
      Báo cáo này bác làm xong chưa ạ?
      [Xong, gửi báo cáo]
      [Chưa xong, để sau]
    > rồi
    < Có ảnh hay giấy tờ gì kèm theo thì bác gửi giúp.
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Bác có nhắn thêm gì không ạ?
      [Không nhắn thêm]
      [Quay lại]
    > [Không nhắn thêm]
    < Bác xem lại giúp:
      *Báo cáo cấp ủy, tổ trưởng tổ dân phố trước khi vận động*
      [Đúng, đã xong]
      [Sửa lại]
      [Để sau]
    > [Đúng, đã xong]
    < Đã ghi, cán bộ phường xem được. Xin bác báo trực tiếp giúp cấp ủy, tổ trưởng tổ dân phố: ở
        đấy chưa đọc được.
      [Việc phải làm]
      [Chưa xong, mở lại]
      [Xong]
    """
    tell()


@pytest.mark.parametrize("said", ["xong rồi", "rồi", "ok", "xong rồi ạ", "đã xong", "Gửi báo cáo"])
def test_that_it_is_done_is_said_in_many_ways(october: Ward, said: str) -> None:
    task = owed(october, "mai")

    assert say(october, "mai", f"/viecphailam {task.id}", said).startswith("Tổ chức từ hôm nào")


@pytest.mark.parametrize("said", ["chưa", "chưa ạ", "chưa xong", "để sau", "không"])
def test_that_it_is_not_done_leaves_it_open(october: Ward, said: str) -> None:
    task = owed(october, "mai")

    assert "Việc cần làm" in say(october, "mai", f"/viecphailam {task.id}", said)
    assert owed(october, "mai") == task


def test_what_earlier_years_left_open_lies_behind_a_button(october: Ward) -> None:
    """In September 2027, with the plans of 2025 to 2027, this year's come first."""
    with october.house.engine.begin() as db:
        one = load("bo-de-2025")
        for _ in range(2):
            one = next_year(one)
            plans.add(db, october.top.id, one, OCTOBER)
    october.house.stop_at(at(date(2027, 9, 20), time(9)))
    with october.house.engine.begin() as db:
        schedule.make_tasks(db, october.top, at(date(2027, 9, 20), time(9)))
    for command in ("/viecphailam", "/ainop"):
        first = say(october, "chính", command)
        assert "2025" not in first.replace("2024-2025", "")
        assert "2027" in first
        old = say(october, "chính", "Việc năm trước")
        assert "2025" in old
        assert "2027" not in old.replace("2026-2027", "")


def owed(ward: Ward, who: str, code: str = "learning-week-results-2025") -> Task:
    """What somebody owes, by the plan's code."""
    with ward.house.engine.begin() as db:
        found = tasks.owed(db, by=ward.house.actor_in(db, ward.people[who]))
    return next(one for one in found if one.code == code)


def say(ward: Ward, who: str, *said: str) -> str:
    """Somebody writes, line by line; what was said last."""
    for one in said:
        ward.people[who].say(one)
    return ward.people[who].last.text


def change_plan(ward: Ward, change: Callable[[dict[str, Any]], None]) -> None:
    """The ward's plan is edited, and what is owed made anew."""
    with ward.house.engine.begin() as db:
        row = db.execute(select(PlanRow.id, PlanRow.content).order_by(PlanRow.id)).first()
        assert row is not None
        content = dict(row.content)
        change(content)
        db.execute(update(PlanRow).where(PlanRow.id == row.id).values(content=content))
        schedule.make_tasks(db, ward.top, ward.house.calendar.now())


def test_all_photos_are_kept_as_proof(october: Ward) -> None:
    """The same picture sent twice is one; whoever opens the task sees them all."""
    task = owed(october, "sơn")
    say(october, "sơn", f"/viecphailam {task.id}", "Gửi báo cáo", "29/9", "1/10", "80")
    for content in (b"photo", b"another", b"photo", b"a third"):
        october.people["sơn"].send_photo(content)
    say(october, "sơn", "xong", "Không nhắn thêm", "đúng")

    with october.house.engine.begin() as db:
        kept = files.kept(db, "task", task.id)
        assert {one.path for one in kept} <= files.named(db)
    contents = [(october.house.folder / one.path).read_bytes() for one in kept]
    assert contents == [b"photo", b"another", b"a third"]
    october.people["sơn"].say(f"/viecphailam {task.id}")
    assert len([one for one in october.people["sơn"].screen[-3:] if one.file]) == 3


def test_so_many_photos_are_enough_by_themselves(october: Ward) -> None:
    task = owed(october, "sơn")
    say(october, "sơn", f"/viecphailam {task.id}", "Gửi báo cáo", "29/9", "1/10", "80")
    for number in range(10):
        october.people["sơn"].send_photo(f"photo {number}".encode())

    assert "kể vài lời" in october.people["sơn"].last.text


def test_a_task_withdrawn_between_question_and_answer(october: Ward) -> None:
    """The plan lets go of it while its head is telling about it: said so, nothing written."""
    task = owed(october, "mai")
    say(october, "mai", f"/viecphailam {task.id}", "Gửi báo cáo", "29/9")
    change_plan(october, lambda content: content.pop("report"))

    said = say(october, "mai", "1/10")
    assert said.startswith("Việc này không còn trong kế hoạch nữa.")
    assert october.count("kept_files") == 0


def test_done_by_two_people_it_is_done_once(october: Ward) -> None:
    """The officer writes down a call while the head is telling the same: the first one stands."""
    task = owed(october, "mai")
    told = ("Gửi báo cáo", "29/9", "1/10", "80", "không có ảnh", "không nhắn thêm")
    say(october, "mai", f"/viecphailam {task.id}", *told)
    say(october, "chính", f"/ghiviec {task.id}", "cô Mai", "29/9", "1/10", "90")
    say(october, "chính", "không nhắn thêm", "đúng")

    said = say(october, "mai", "đúng")
    assert "cô Mai báo qua điện thoại, Trần Văn Chính ghi" in said
    assert "90 người" in said


def test_an_officer_who_does_a_units_task_says_who_told_it(october: Ward) -> None:
    """Opened from the unit's own task, it is written down as told by telephone all the same."""
    task = owed(october, "mai")
    asked = say(october, "chính", f"/viecphailam {task.id}", "Gửi báo cáo")
    assert "Anh gõ tên người báo." in asked
    say(october, "chính", "cô Mai", "29/9", "1/10", "90", "không nhắn thêm", "đúng")

    said = say(october, "chính", f"/viecphailam {task.id}")
    assert "cô Mai báo qua điện thoại, Trần Văn Chính ghi" in said


def test_others_neither_see_nor_do_what_is_not_theirs(october: Ward) -> None:
    """A head of another unit, a stranger, and one whose role was taken away."""
    task = owed(october, "mai")
    october.meet("lạ", 90)
    for who in ("sơn", "hạnh", "tâm", "lạ"):
        for command in ("viecphailam", "molaiviec", "ghiviec", "ainop", "nhacviec", "xemnoi"):
            said = say(october, who, f"/{command} {task.id}")
            assert task.label not in said
    october.house.take_role(october.people["mai"], Role.HEAD, task.unit)
    assert task.label not in say(october, "mai", f"/viecphailam {task.id}")
    assert october.count("kept_files") == 0


def test_a_role_taken_away_in_the_middle_of_it(october: Ward) -> None:
    task = owed(october, "mai")
    say(october, "mai", f"/viecphailam {task.id}", "Gửi báo cáo", "29/9", "1/10", "80")
    say(october, "mai", "không có ảnh", "không nhắn thêm")
    october.house.take_role(october.people["mai"], Role.HEAD, task.unit)

    assert say(october, "mai", "đúng").startswith("Việc này người khác phụ trách")
    assert owed(october, "sơn").state is TaskState.OPEN


@pytest.mark.parametrize("given", ["0", "999999", "x", "", "99999999999999999999", "²"])
def test_buttons_that_name_no_task(october: Ward, given: str) -> None:
    """What a button carries may be anything by the time it is pressed."""
    for command in ("viecphailam", "molaiviec", "ainop", "nhacviec", "xemnoi", "ghicho", "ghiviec"):
        assert say(october, "chính", f"/{command} {given}")


def test_a_partner_body_may_owe_a_task(october: Ward) -> None:
    """A body the plan names as leading does its task, and is reminded like everybody else."""

    def lead(content: dict[str, Any]) -> None:
        content["task"][5] |= {"lead": ["Trung tâm HTCĐ phường"], "due": "2025-10-05"}

    change_plan(october, lead)
    october.house.walk_to(at(date(2025, 10, 4), time(7, 30)))
    reminded = october.people["tâm"].look()[-1]
    assert "hạn cuối là Chủ nhật 5/10, còn 1 ngày" in reminded.text

    said = say(october, "tâm", "/viecphailam", "tuần lễ", "Đã làm xong", "không", "không", "đúng")
    assert said.startswith("Đã ghi: việc này xong rồi.")
    october.house.walk_to(at(date(2025, 10, 6), time(12)))
    assert october.people["tâm"].look() == []


def test_down_over_the_hour_nobody_is_reminded_at_night(october: Ward) -> None:
    """Past eight in the evening it stands on the first screen only."""
    house = october.house
    house.walk_to(at(date(2025, 10, 5), time(12)))
    for phone in october.people.values():
        phone.look()
    house.stop_at(at(date(2025, 10, 6), time(22)))
    house.walk_to(at(date(2025, 10, 6), time(23)))

    assert october.people["mai"].look() == []
    assert "1 việc phải làm trong 7 ngày tới." in say(october, "mai", "/menu")


def test_nobody_is_reminded_twice_a_day(october: Ward) -> None:
    """The clock walks there again: the day's message comes once."""
    for _ in range(2):
        october.house.walk_to(at(date(2025, 10, 8), time(7, 30)))
        october.house.stop_at(at(date(2025, 10, 8), time(7)))

    assert len([one for one in october.people["mai"].look() if "còn 1 ngày" in one.text]) == 1


def test_telling_that_it_is_done_costs_few_statements(october: Ward) -> None:
    task = owed(october, "sơn")
    told = ("Gửi báo cáo", "29/9", "1/10", "80", "không có ảnh", "không nhắn thêm", "đúng")
    say(october, "sơn", "/viecphailam", f"/viecphailam {task.id}", *told, "/menu")
    for one in october.house.handled:
        assert one.statements <= (16 if one.completed else 10), one


def test_a_reminder_asked_for_by_night_leaves_in_the_morning(october: Ward) -> None:
    """Half past eleven: it is said when it leaves, and nobody's phone rings before."""
    task = owed(october, "mai")
    october.house.stop_at(at(date(2025, 10, 2), time(23, 30)))
    mai = october.people["mai"]
    said = say(october, "chính", f"/nhacviec {task.id}")
    assert "Gửi lúc 6:30 thứ Sáu 3/10" in said

    assert "Đang giờ nghỉ: 6:30 thứ Sáu 3/10 máy gửi" in say(october, "chính", "đúng")
    assert mai.look() == []
    october.house.walk_to(at(date(2025, 10, 3), time(6, 30)))

    assert "đang chờ: Báo cáo kết quả" in mai.look()[0].text
