"""What takes place: the plan's events and one's own, told of, moved, called off."""

from datetime import date, time, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text

from domain.accounts import Address
from domain.clock import at
from domain.events import EventState
from domain.permissions import Role
from domain.units import UnitKind
from services import events, schedule
from services.events import Times
from storage import plan as plans
from storage.tables import AuditRow
from tests.handlers import test_tasks
from tests.handlers.conftest import Tell, Ward
from tests.handlers.test_tasks import change_plan, say
from tests.house import House, texts

october = test_tasks.october


@pytest.mark.usefixtures("october")
def test_what_is_coming_and_what_was(tell: Tell) -> None:
    """Lịch chung cho ai có phần trong kế hoạch; của cả nước thì ghi rõ ngoài kế hoạch phường.

    chính> /sukien
    < *Sự kiện sắp tới*
      Tháng Khuyến học: 5/9–5/10 (ngoài kế hoạch phường)
      Tuần lễ hưởng ứng học tập suốt đời 2025: 29/9–5/10
      [Tháng Khuyến học]
      [Tuần lễ hưởng ứng học tập…]
      [Xem thêm]
      [Sự kiện đã qua]
      [Thêm sự kiện]
      [Để sau]
    > [Xem thêm]
    < *Sự kiện sắp tới*
      Ngày Khuyến học Việt Nam: thứ Năm 2/10 (ngoài kế hoạch phường)
      Ngày hội Khuyến học cấp phường (kế hoạch và tổ chức): chưa định ngày
      [Ngày Khuyến học Việt Nam]
      [Ngày hội Khuyến học cấp…]
      [Xem thêm]
      [Sự kiện đã qua]
      [Thêm sự kiện]
      [Để sau]
    > [Sự kiện đã qua]
    < *Sự kiện đã qua*
      Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A: thứ Hai 29/9
      [Lễ phát động điểm Tuần lễ…]
      [Để sau]
    > lễ phát động
    < *Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A*
      Ngày: thứ Hai 29/9
      [Kể lại sự kiện]
      [Dời ngày, đổi nơi]
      [Không tổ chức nữa]
      [Sự kiện khác]
      [Xong]
    """
    tell()


@pytest.mark.usefixtures("october")
def test_a_launch_is_told_of_with_photos(tell: Tell) -> None:
    """Kể lại lễ phát động: ngày và nơi đã định thì chỉ bấm; mấy ảnh cũng được.

    chính> /sukien
    < *Sự kiện sắp tới*
      Tháng Khuyến học: 5/9–5/10 (ngoài kế hoạch phường)
      Tuần lễ hưởng ứng học tập suốt đời 2025: 29/9–5/10
      [Tháng Khuyến học]
      [Tuần lễ hưởng ứng học tập…]
      [Xem thêm]
      [Sự kiện đã qua]
      [Thêm sự kiện]
      [Để sau]
    > [Sự kiện đã qua]
    < *Sự kiện đã qua*
      Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A: thứ Hai 29/9
      [Lễ phát động điểm Tuần lễ…]
      [Để sau]
    > [Lễ phát động điểm Tuần lễ…]
    < *Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A*
      Ngày: thứ Hai 29/9
      [Kể lại sự kiện]
      [Dời ngày, đổi nơi]
      [Không tổ chức nữa]
      [Sự kiện khác]
      [Xong]
    > [Kể lại sự kiện]
    < Tổ chức từ hôm nào ạ? Anh gõ ngày, ví dụ 29/9.
      [Ngày 29/9]
    > [Ngày 29/9]
    < Đến hôm nào ạ? Anh gõ ngày, ví dụ 3/10.
      [Ngày 29/9]
      [Quay lại]
    > [Ngày 29/9]
    < Tổ chức ở đâu ạ?
      [Không ghi nơi]
      [Quay lại]
    > Sân Trường Tiểu học Ái Mộ A
    < Có bao nhiêu người tham gia ạ?
      [Quay lại]
    > 650 người
    < Anh gửi ảnh giúp, một hay nhiều ảnh đều được.
      [Không có ảnh]
      [Quay lại]
    > (gửi một ảnh)
    < Đã nhận 1 ảnh. Anh gửi tiếp, hoặc bấm khi đủ.
      [Đủ rồi, 1 ảnh]
    > (gửi ảnh khác)
    < Đã nhận 2 ảnh. Anh gửi tiếp, hoặc bấm khi đủ.
      [Đủ rồi, 2 ảnh]
    > (gửi một ảnh)
    < Đã nhận 2 ảnh. Anh gửi tiếp, hoặc bấm khi đủ.
      [Đủ rồi, 2 ảnh]
    > [Đủ rồi, 2 ảnh]
    < Anh kể vài lời: đã làm những gì, kết quả ra sao ạ?
      [Không nhắn thêm]
      [Quay lại]
    > Đủ mặt các trường, có hội sách.
    < Anh xem lại giúp:
      *Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A*
      Ngày: thứ Hai 29/9
      Nơi: Sân Trường Tiểu học Ái Mộ A
      Tham gia: 650 người
      Kèm theo: 2 ảnh
      "Đủ mặt các trường, có hội sách."
      [Đúng, ghi lại]
      [Sửa lại]
      [Để sau]
    > [Đúng, ghi lại]
    < Đã ghi lại sự kiện. Cảm ơn anh!
      [Xem sự kiện]
      [Sự kiện khác]
      [Xong]
    > [Xem sự kiện]
    < (tệp anh.jpg)
    < (tệp anh.jpg)
      *Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A*
      Ngày: thứ Hai 29/9
      Nơi: Sân Trường Tiểu học Ái Mộ A
      Tham gia: 650 người
      "Đủ mặt các trường, có hội sách."
      [Kể lại sự kiện]
      [Sự kiện khác]
      [Xong]
    """
    tell()


@pytest.mark.usefixtures("october")
def test_the_schools_results_feed_the_week(tell: Tell) -> None:
    """Trường nào báo cáo thì số người vào trang Tuần lễ của phường.

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
    > 2/10
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
      Tổ chức: 29/9–2/10
      Tham gia: 420 người
      [Đúng, gửi báo cáo]
      [Sửa lại]
      [Để sau]
    > [Đúng, gửi báo cáo]
    < Đã gửi báo cáo, cán bộ phường xem được ngay. Cảm ơn cô!
      [Việc phải làm]
      [Chưa xong, mở lại]
      [Xong]
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
    > 1.080
    < Anh gửi ảnh giúp, một hay nhiều ảnh đều được.
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Anh kể vài lời: đã làm những gì, kết quả ra sao ạ?
      [Không nhắn thêm]
      [Quay lại]
    > [Không nhắn thêm]
    < Anh xem lại giúp:
      *Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời*
      Tổ chức: 29/9
      Tham gia: 1.080 người
      [Đúng, gửi báo cáo]
      [Sửa lại]
      [Để sau]
    > [Đúng, gửi báo cáo]
    < Đã gửi báo cáo, cán bộ phường xem được ngay. Cảm ơn anh!
      [Việc phải làm]
      [Chưa xong, mở lại]
      [Xong]
    chính> /sukien
    < *Sự kiện sắp tới*
      Tháng Khuyến học: 5/9–5/10 (ngoài kế hoạch phường)
      Tuần lễ hưởng ứng học tập suốt đời 2025: 29/9–5/10
      [Tháng Khuyến học]
      [Tuần lễ hưởng ứng học tập…]
      [Xem thêm]
      [Sự kiện đã qua]
      [Thêm sự kiện]
      [Để sau]
    > [Tuần lễ hưởng ứng học tập…]
    < *Tuần lễ hưởng ứng học tập suốt đời 2025*
      Ngày: 29/9–5/10
      Các trường: 2/3 đã báo cáo, 1.500 người tham gia
      [Kể lại sự kiện]
      [Dời ngày, đổi nơi]
      [Không tổ chức nữa]
      [Sự kiện khác]
      [Xong]
    > [Xong]
    < *Việc cần làm*
      1/5 nơi chưa vào trợ lý.
      6 việc phải làm đã quá hạn.
      3 nơi còn việc quá hạn.
      [Việc phải làm]
      [Các nơi làm đến đâu]
      [Tổng hợp]
      [Thông báo]
      [Việc khác]
    sơn> sự kiện
    < *Sự kiện sắp tới*
      Tháng Khuyến học: 5/9–5/10 (ngoài kế hoạch phường)
      Tuần lễ hưởng ứng học tập suốt đời 2025: 29/9–5/10
      [Tháng Khuyến học]
      [Tuần lễ hưởng ứng học tập…]
      [Xem thêm]
      [Sự kiện đã qua]
      [Thêm sự kiện]
      [Để sau]
    > tuần lễ
    < *Tuần lễ hưởng ứng học tập suốt đời 2025*
      Ngày: 29/9–5/10
      Các trường: 2/3 đã báo cáo, 1.500 người tham gia
      [Sự kiện khác]
      [Xong]
    """
    tell()


@pytest.mark.usefixtures("october")
def test_an_event_is_moved_and_called_off(tell: Tell) -> None:
    """Dời Ngày hội, rồi thôi không tổ chức; đã thôi thì không dời được nữa.

    chính> /sukien
    < *Sự kiện sắp tới*
      Tháng Khuyến học: 5/9–5/10 (ngoài kế hoạch phường)
      Tuần lễ hưởng ứng học tập suốt đời 2025: 29/9–5/10
      [Tháng Khuyến học]
      [Tuần lễ hưởng ứng học tập…]
      [Xem thêm]
      [Sự kiện đã qua]
      [Thêm sự kiện]
      [Để sau]
    > ngày hội khuyến học cấp phường
    < *Ngày hội Khuyến học cấp phường (kế hoạch và tổ chức)*
      Ngày: chưa định ngày
      [Kể lại sự kiện]
      [Dời ngày, đổi nơi]
      [Không tổ chức nữa]
      [Sự kiện khác]
      [Xong]
    > [Dời ngày, đổi nơi]
    < Tổ chức từ hôm nào ạ? Anh gõ ngày, ví dụ 2/10.
    > 18/10
    < Đến hôm nào ạ? Anh gõ ngày, ví dụ 5/10.
      [Chỉ một ngày 18/10]
      [Quay lại]
    > 12/10
    < Bắt đầu ngày 18/10 thì ngày kết thúc phải từ hôm ấy trở đi. Anh gõ lại giúp.
      [Chỉ một ngày 18/10]
      [Quay lại]
    > [Chỉ một ngày 18/10]
    < Tổ chức ở đâu ạ?
      [Không ghi nơi]
      [Quay lại]
    > Nhà văn hóa phường
    < Anh xem lại giúp:
      *Ngày hội Khuyến học cấp phường (kế hoạch và tổ chức)*
      Ngày: thứ Bảy 18/10
      Nơi: Nhà văn hóa phường
      [Đúng, dời]
      [Sửa lại]
      [Để sau]
    > [Đúng, dời]
    < Đã dời.
      [Xem sự kiện]
      [Sự kiện khác]
      [Xong]
    > [Xem sự kiện]
    < *Ngày hội Khuyến học cấp phường (kế hoạch và tổ chức)*
      Ngày: thứ Bảy 18/10
      Nơi: Nhà văn hóa phường
      [Dời ngày, đổi nơi]
      [Không tổ chức nữa]
      [Sự kiện khác]
      [Xong]
    > [Không tổ chức nữa]
    < Vì sao không tổ chức nữa ạ?
      [Không nhắn thêm]
    > Mưa bão kéo dài
    < Không tổ chức nữa: *Ngày hội Khuyến học cấp phường (kế hoạch và tổ chức)*
      "Mưa bão kéo dài"
      [Không tổ chức nữa]
      [Sửa lại]
      [Vẫn tổ chức]
    > [Không tổ chức nữa]
    < Đã ghi: không tổ chức nữa.
      [Xem sự kiện]
      [Sự kiện khác]
      [Xong]
    > [Xem sự kiện]
    < *Ngày hội Khuyến học cấp phường (kế hoạch và tổ chức)*
      Ngày: thứ Bảy 18/10
      Nơi: Nhà văn hóa phường
      Không tổ chức
      "Mưa bão kéo dài"
      [Sự kiện khác]
      [Xong]
    > [Sự kiện khác]
    < *Sự kiện sắp tới*
      Tháng Khuyến học: 5/9–5/10 (ngoài kế hoạch phường)
      Tuần lễ hưởng ứng học tập suốt đời 2025: 29/9–5/10
      Ngày Khuyến học Việt Nam: thứ Năm 2/10 (ngoài kế hoạch phường)
      [Tháng Khuyến học]
      [Tuần lễ hưởng ứng học tập…]
      [Ngày Khuyến học Việt Nam]
      [Sự kiện đã qua]
      [Thêm sự kiện]
      [Để sau]
    > [Sự kiện đã qua]
    < *Sự kiện đã qua*
      Ngày hội Khuyến học cấp phường (kế hoạch và tổ chức): không tổ chức (thứ Bảy 18/10)
      Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A: thứ Hai 29/9
      [Ngày hội Khuyến học cấp…]
      [Lễ phát động điểm Tuần lễ…]
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
def test_a_head_adds_an_event_of_the_chapter(tell: Tell) -> None:
    """Bác Hạnh thêm buổi trao thưởng của chi hội; việc chung của phường thì chỉ xem.

    hạnh> /sukien
    < *Sự kiện sắp tới*
      Tháng Khuyến học: 5/9–5/10 (ngoài kế hoạch phường)
      Tuần lễ hưởng ứng học tập suốt đời 2025: 29/9–5/10
      [Tháng Khuyến học]
      [Tuần lễ hưởng ứng học tập…]
      [Xem thêm]
      [Sự kiện đã qua]
      [Thêm sự kiện]
      [Để sau]
    > [Thêm sự kiện]
    < Sự kiện gì ạ? Ví dụ: Trao thưởng học sinh giỏi.
    > Trao thưởng học sinh giỏi
    < Tổ chức từ hôm nào ạ? Bác gõ ngày, ví dụ 2/10.
      [Quay lại]
    > 12/10
    < Đến hôm nào ạ? Bác gõ ngày, ví dụ 5/10.
      [Chỉ một ngày 12/10]
      [Quay lại]
    > [Chỉ một ngày 12/10]
    < Tổ chức ở đâu ạ?
      [Không ghi nơi]
      [Quay lại]
    > Nhà văn hóa TDP 12
    < Bác xem lại giúp:
      *Trao thưởng học sinh giỏi*
      Của TDP 12
      Ngày: Chủ nhật 12/10
      Nơi: Nhà văn hóa TDP 12
      [Đúng, thêm sự kiện]
      [Sửa lại]
      [Để sau]
    > [Đúng, thêm sự kiện]
    < Đã thêm sự kiện.
      [Xem sự kiện]
      [Sự kiện khác]
      [Xong]
    > [Xem sự kiện]
    < *Trao thưởng học sinh giỏi*
      Ngày: Chủ nhật 12/10
      Nơi: Nhà văn hóa TDP 12
      [Dời ngày, đổi nơi]
      [Không tổ chức nữa]
      [Sự kiện khác]
      [Xong]
    > [Sự kiện khác]
    < *Sự kiện sắp tới*
      Tháng Khuyến học: 5/9–5/10 (ngoài kế hoạch phường)
      Tuần lễ hưởng ứng học tập suốt đời 2025: 29/9–5/10
      [Tháng Khuyến học]
      [Tuần lễ hưởng ứng học tập…]
      [Xem thêm]
      [Sự kiện đã qua]
      [Thêm sự kiện]
      [Để sau]
    > ngày hội khuyến học cấp phường
    < *Ngày hội Khuyến học cấp phường (kế hoạch và tổ chức)*
      Ngày: chưa định ngày
      [Sự kiện khác]
      [Xong]
    """
    tell()


def test_members_read_what_is_public(october: Ward, tell: Tell) -> None:
    """Hội viên và người ngoài: mỗi sự kiện một dòng, không có nút nào để đổi.

    lan> /sukien
    < *Sự kiện sắp tới*
      Tháng Khuyến học: 5/9–5/10
      Tuần lễ hưởng ứng học tập suốt đời 2025: 29/9–5/10
      Ngày Khuyến học Việt Nam: thứ Năm 2/10
      [Việc cần làm]
    """
    role = (Role.MEMBER, october.chapter)
    october.bring("lan", 70, "Trần Thị Lan", role, address=Address.CO)
    tell()


def coming(ward: Ward, who: str = "chính") -> list[str]:
    """The codes or names of what is coming, as somebody sees it."""
    with ward.house.engine.begin() as db:
        found = events.calendar(db, by=ward.house.actor_in(db, ward.people[who])).coming
    return [one.code or one.label for one in found]


def event_id(ward: Ward, code: str) -> int:
    """The id of an event by its code."""
    with ward.house.engine.begin() as db:
        found = text("SELECT id FROM events WHERE code = :code")
        return int(db.execute(found, {"code": code}).scalar_one())


def deeds(ward: Ward) -> list[str]:
    """What the audit knows of events."""
    with ward.house.engine.begin() as db:
        kept = select(AuditRow.deed).where(AuditRow.thing == "event").order_by(AuditRow.id)
        return list(db.execute(kept).scalars())


def test_events_move_with_the_plan_until_somebody_moves_them(october: Ward) -> None:
    """A day that changes in the plan changes the calendar; one moved here stays where it is."""

    def shift(content: dict[str, Any]) -> None:
        for one in content["event"][:2]:
            one |= {"from": "2025-10-06", "to": "2025-10-12"}

    launch = event_id(october, "learning-week-launch-2025")
    say(october, "chính", f"/doisukien {launch}", "4/10", "4/10", "không", "đúng")
    change_plan(october, shift)

    week = event_id(october, "learning-week-2025")
    assert "Ngày: 6–12/10" in say(october, "chính", f"/sukien {week}")
    assert "Ngày: thứ Bảy 4/10" in say(october, "chính", f"/sukien {launch}")


def test_what_leaves_the_plan_is_called_off(october: Ward) -> None:
    change_plan(october, lambda content: content["event"].pop())

    assert "learning-festival-2025" not in coming(october)
    assert "learning-week-2025" in coming(october)


def test_making_them_again_makes_nothing_twice(october: Ward) -> None:
    before = october.count("events", "tasks", "due")
    with october.house.engine.begin() as db:
        for _ in range(2):
            schedule.make_tasks(db, october.top, october.house.calendar.now())

    assert october.count("events", "tasks", "due") == before


def test_every_change_is_in_the_audit(october: Ward) -> None:
    festival = event_id(october, "learning-festival-2025")
    say(october, "chính", f"/doisukien {festival}", "1/10", "1/10", "không", "đúng")
    say(october, "chính", f"/kesukien {festival}", "1/10", "1/10", "không", "90")
    say(october, "chính", "không có ảnh", "không", "đúng")

    assert deeds(october) == ["move-event", "hold-event"]


def test_others_do_not_touch_what_is_not_theirs(october: Ward) -> None:
    """A head neither moves the ward's event nor sees another chapter's own."""
    other = october.house.chapter(october.top, "TDP 13")
    october.bring("bình", 71, "Lê Văn Bình", (Role.HEAD, other), address=Address.BAC)
    festival = event_id(october, "learning-festival-2025")
    for command in ("kesukien", "doisukien", "bosukien"):
        said = say(october, "hạnh", f"/{command} {festival}", "1/10", "1/10", "không", "đúng")
        assert "Đã" not in said
    house = october.house
    with house.engine.begin() as db:
        day = house.today + timedelta(days=9)
        times = Times(first_on=day, last_on=day, place=None)
        by = house.actor_in(db, october.people["hạnh"])
        own = events.add(db, october.chapter, "Gặp mặt chi hội", times, by=by)

    assert "Gặp mặt chi hội" in coming(october, "hạnh")
    assert "Gặp mặt chi hội" in coming(october, "chính")
    assert "Gặp mặt chi hội" not in coming(october, "bình")
    assert "Gặp mặt" not in say(october, "bình", f"/sukien {own}")
    assert deeds(october) == ["add-event"]


def test_the_school_that_leads_an_event_tells_of_it(october: Ward) -> None:
    """The launch's own school, once it has come in, tells how it went."""
    house, top = october.house, october.top
    school = house.chapter(top, "Trường Tiểu học Ái Mộ A", UnitKind.UNIT_BOARD)
    october.bring("thủy", 72, "Vũ Thị Thủy", (Role.HEAD, school), address=Address.CO)
    with house.engine.begin() as db:
        schedule.make_tasks(db, top, house.calendar.now())
    launch = event_id(october, "learning-week-launch-2025")
    said = ("Ngày 29/9", "Ngày 29/9", "Không ghi nơi", "650", "Không có ảnh", "không", "đúng")

    assert say(october, "thủy", f"/kesukien {launch}", *said).startswith("Đã ghi lại sự kiện.")


def test_what_lies_ahead_cannot_be_told_of(october: Ward) -> None:
    festival = event_id(october, "learning-festival-2025")
    say(october, "chính", f"/doisukien {festival}", "18/10", "18/10", "không", "đúng")

    said = say(october, "chính", f"/kesukien {festival}")
    assert said.startswith("Sự kiện này chưa diễn ra")


def test_two_who_call_it_off_at_once(october: Ward) -> None:
    """The second one is told that it is over."""
    festival = event_id(october, "learning-festival-2025")
    october.bring("dung", 73, "Trần Văn Dung", (Role.OFFICER, october.top), address=Address.ANH)
    for who in ("chính", "dung"):
        say(october, who, f"/bosukien {festival}", "mưa bão")
    say(october, "chính", "đúng")

    assert say(october, "dung", "đúng").startswith("Sự kiện này đã xong hoặc đã thôi")
    assert deeds(october) == ["cancel-event"]


@pytest.mark.parametrize("given", ["0", "999999", "x", "99999999999999999999", "²"])
def test_buttons_that_name_no_event(october: Ward, given: str) -> None:
    """What a button carries may be anything by the time it is pressed."""
    for command in ("sukien", "kesukien", "doisukien", "bosukien"):
        assert say(october, "chính", f"/{command} {given}")


def test_next_years_days_of_the_country_are_put_in_ahead(october: Ward) -> None:
    """In the last months of a year the next one's days stand in the calendar already."""
    october.house.stop_at(at(date(2025, 12, 1), time(9)))
    with october.house.engine.begin() as db:
        schedule.make_tasks(db, october.top, october.house.calendar.now())
        found = events.calendar(db, by=october.house.actor_in(db, october.officer))

    assert "vietnam-learning-promotion-day-2026" in [one.code for one in found.coming]
    assert all(one.state is EventState.PLANNED for one in found.coming)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("thứ 7", "thứ Bảy 4/10"),
        ("t7 này 8h", "thứ Bảy 4/10"),
        ("20h ngày 5", "Chủ nhật 5/10"),
        ("mùng 5", "Chủ nhật 5/10"),
    ],
)
def test_a_day_of_an_event_lies_ahead(october: Ward, typed: str, day: str) -> None:
    """A weekday typed for an event is the one to come, also where an event is moved."""
    begun = ("/themsukien", "phường Bồ Đề", "Hội thảo")
    assert day in say(october, "chính", *begun, typed, typed, "không")


def test_in_a_district_the_countrys_dates_stand_beside_the_districts_plan(
    new_house: House, where: tuple[str, str]
) -> None:
    """A district whose plan does not name Learning Month hears of no ward."""
    new_house.stop_at(at(date(2025, 9, 2), time(8)))
    top = new_house.ward("an-lao-2024")
    with new_house.engine.begin() as db:
        held = plans.of(db, top.id)[0]
        bare = held.plan.model_copy(update={"event": (), "announcement": ()})
        plans.replace(db, held.id, bare, new_house.calendar.now())
        schedule.make_tasks(db, top, new_house.calendar.now())
    held_on = (Role.OFFICER, top)
    officer = new_house.person(2, "Đỗ Văn Cường", held_on, address=Address.ANH, channel=where[0])

    for command in ("/kehoach", "/lich", "/sukien"):
        said = texts(officer.say(command))
        assert "(ngoài kế hoạch huyện)" in said, command
        assert "phường" not in said, command
    assert "Ngoài kế hoạch huyện" in texts(officer.say("tháng khuyến học"))
