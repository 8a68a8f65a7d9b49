"""The plan: at a glance, its parts, what officers change in it, its form, next year's."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook
from sqlalchemy import delete, select

from domain import amendments
from domain.permissions import Role
from domain.plan import Plan
from domain.units import UnitKind
from storage import plan as plans
from storage.tables import AuditRow, PlanRow
from tests.handlers.conftest import Ward
from tests.house import POOR, Phone

NOT_YOURS = "Việc này người khác phụ trách"


def plan_of(ward: Ward, code: str = "bo-de-2025") -> Plan:
    """The plan as it stands now."""
    with ward.house.engine.begin() as db:
        held = plans.by_code(db, code)
    assert held is not None
    return held.plan


@pytest.mark.usefixtures("told")
def test_a_head_sees_the_plan_and_cannot_change_it() -> None:
    """Chi hội trưởng xem kế hoạch, những chỗ văn bản ghi nhầm, và lịch; không sửa được.

    hạnh> /kehoach
    < *Kế hoạch công tác khuyến học phường Bồ Đề năm 2025*
      11 chỉ tiêu, 9 việc, 3 sự kiện.
      Sắp tới:
      5/9–5/10: Tháng Khuyến học (ngoài kế hoạch phường)
      thứ Hai 29/9: Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A
      29/9–5/10: Tuần lễ hưởng ứng học tập suốt đời 2025
      Có 5 chỗ cần xem lại trong văn bản.
      Có 2 bộ tiêu chí kế hoạch đề ra đã hết hiệu lực, vẫn dùng được.
      [Lịch sắp tới]
      [Tiến độ]
      [Việc phải làm]
      [Trong kế hoạch có gì]
    > [Trong kế hoạch có gì]
    < Bác xem phần nào ạ?
      [Căn cứ]
      [Chỉ tiêu]
      [Việc có hạn, báo cáo]
      [Việc khác]
      [Chỗ cần xem lại]
    > [Chỗ cần xem lại]
    < *Chỗ cần xem lại trong văn bản*
      IV.2: Tuần lễ "từ ngày 29/9/2029 đến ngày 5/10/2025" (hiểu là 29/9/2025: cùng mục ấy ghi lễ
        phát động thứ Hai 29/9/2025)
      Phụ lục, việc 4 và 5: Quý III/2024 (hiểu là Quý III/2025, vì là kế hoạch năm 2025)
      Căn cứ: KH 290/KH-UBND ghi hai lần, hai ngày khác nhau (26/12/2021, 05/12/2023)
      I.3: "Dòng học học tập" (hiểu là Dòng họ học tập)
      III.2: "Chỉ thị 11/CT-TW ngày của Bộ Chính trị": thiếu ngày
      [Trong kế hoạch có gì]
      [Về kế hoạch]
      [Xong]
    > [Về kế hoạch]
    < *Kế hoạch công tác khuyến học phường Bồ Đề năm 2025*
      11 chỉ tiêu, 9 việc, 3 sự kiện.
      Sắp tới:
      5/9–5/10: Tháng Khuyến học (ngoài kế hoạch phường)
      thứ Hai 29/9: Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A
      29/9–5/10: Tuần lễ hưởng ứng học tập suốt đời 2025
      Có 5 chỗ cần xem lại trong văn bản.
      Có 2 bộ tiêu chí kế hoạch đề ra đã hết hiệu lực, vẫn dùng được.
      [Lịch sắp tới]
      [Tiến độ]
      [Việc phải làm]
      [Trong kế hoạch có gì]
    > /suakehoach
    < Việc này người khác phụ trách. Cần thì bác hỏi cán bộ hội.
      (việc cần làm)
    """


@pytest.mark.usefixtures("told")
def test_the_legal_basis_and_the_targets() -> None:
    """Căn cứ và chỉ tiêu, chỗ nào suy ra thì nói là suy ra.

    hạnh> /phankehoach
    < Bác xem phần nào ạ?
      [Căn cứ]
      [Chỉ tiêu]
      [Việc có hạn, báo cáo]
      [Việc khác]
      [Chỗ cần xem lại]
    > [Căn cứ]
    < *Căn cứ*
      1. Kết luận số 49-KL/TW ngày 10/5/2019 của Ban Bí thư, tiếp tục thực hiện Chỉ thị số 11-CT/TW
      2. Quyết định số 1373/QĐ-TTg ngày 30/7/2021, Đề án Xây dựng xã hội học tập giai đoạn 2021-2030
      3. Nghị quyết số 23-NQ/TU ngày 16/11/2023 của Thành ủy Hà Nội
      4. Kế hoạch số 290/KH-UBND ngày 26/12/2021 của UBND thành phố Hà Nội, Đề án Xây dựng xã hội
        học tập
      5. Kế hoạch số 290/KH-UBND ngày 05/12/2023 của UBND thành phố Hà Nội, Công dân học tập
      6. Kế hoạch số 291/KH-UBND ngày 05/12/2023 của UBND thành phố Hà Nội, học tập suốt đời trong
        gia đình, dòng họ, cộng đồng, đơn vị
      [Trong kế hoạch có gì]
      [Về kế hoạch]
      [Xong]
    > [Trong kế hoạch có gì]
    < Bác xem phần nào ạ?
      [Căn cứ]
      [Chỉ tiêu]
      [Việc có hạn, báo cáo]
      [Việc khác]
      [Chỗ cần xem lại]
    > [Chỉ tiêu]
    < *Chỉ tiêu*
      Duy trì kết quả xóa mù chữ, phổ cập giáo dục đúng độ tuổi tiểu học, THCS, THPT: làm được
      Trẻ khuyết tật có thể đi học được huy động ra lớp: trên 95%
      Hội viên khuyến học trên dân số: từ 20%
      Cán bộ, công chức, viên chức phường được đào tạo, bồi dưỡng: từ 100% (suy ra)
      Hộ đạt danh hiệu Gia đình học tập: trên 70%
      Dòng họ đạt danh hiệu Dòng họ học tập: từ 60%
      Tổ dân phố đạt danh hiệu TDP học tập: từ 70%
      Đơn vị đạt danh hiệu Đơn vị học tập: từ 80% (theo bộ Đơn vị học tập (Thông tư 22/2020), hiệu
        lực đến 25/1/2024)
      Tổ dân phố được đánh giá, xếp loại Cộng đồng học tập (TT 44/2014/TT-BGDĐT): từ 100% (theo bộ
        Cộng đồng học tập cấp xã (Thông tư 44/2014), hiệu lực đến 11/2/2024)
      Tổ chức tốt Ngày hội Khuyến học và Tuần lễ hưởng ứng học tập suốt đời: làm được
      Quỹ khuyến học bình quân đầu người một năm, kể cả quỹ của từng gia đình: từ 50.000 đ một
        người một năm (suy ra)
      [Trong kế hoạch có gì]
      [Về kế hoạch]
      [Xong]
    """


@pytest.mark.usefixtures("told")
def test_tasks_with_their_last_day_and_work_with_its_carrier() -> None:
    """Việc có hạn: "trước 30/8" là hết ngày 29/8; việc khác thì ghi ở đâu trong trợ lý.

    hạnh> /phankehoach
    < Bác xem phần nào ạ?
      [Căn cứ]
      [Chỉ tiêu]
      [Việc có hạn, báo cáo]
      [Việc khác]
      [Chỗ cần xem lại]
    > [Việc có hạn, báo cáo]
    < *Việc có hạn, báo cáo*
      1. Xây dựng và triển khai kế hoạch khuyến học phường năm 2025 (Phòng Văn hóa - Xã hội lo;
        hạn 29/8/2025)
      2. Kế hoạch phát động phong trào xây dựng Quỹ khuyến học tại cơ sở (Phòng Văn hóa - Xã hội
        lo; hạn 30/9/2025)
      3. Hướng dẫn tuyên dương học sinh giỏi năm học 2024-2025 trong trường học, chi hội TDP
        (Phòng Văn hóa - Xã hội, các trường học lo; hạn 30/9/2025)
      4. Phối hợp với Trung tâm HTCĐ về khuyến nghề trong cộng đồng dân cư (Phòng Văn hóa - Xã hội
        lo; hạn 30/9/2024; văn bản có thể ghi nhầm, xem mục Chỗ cần xem lại)
      5. Tự đánh giá mô hình Phường học tập theo TT 44/2014/TT-BGDĐT (Phòng Văn hóa - Xã hội lo;
        hạn 30/9/2024; văn bản có thể ghi nhầm, xem mục Chỗ cần xem lại)
      6. Xây dựng kế hoạch Tuần lễ học tập suốt đời năm 2025 (Phòng Văn hóa - Xã hội lo; hạn
        30/9/2025)
      7. Hướng dẫn tổ chức Ngày hội Khuyến học và hưởng ứng Tuần lễ học tập suốt đời (Phòng Văn
        hóa - Xã hội lo; hạn 30/9/2025)
      8. Ngày hội đưa trẻ đến trường năm học 2025-2026, tặng quà học sinh nghèo (Phòng Văn hóa -
        Xã hội, các trường học lo; hạn 30/9/2025)
      9. Báo cáo công tác khuyến học năm 2025 gửi Sở GD&ĐT (Phòng Văn hóa - Xã hội lo; hạn
        31/12/2025)
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời (Các cơ sở giáo dục công lập lo; hạn
        9/10/2025)
      Báo cáo cấp ủy, tổ trưởng tổ dân phố trước khi vận động (Các tổ dân phố (chi hội khuyến học
        TDP) lo)
      Báo cáo thu, chi quỹ của chi hội cho lãnh đạo tổ dân phố (Các tổ dân phố (chi hội khuyến học
        TDP) lo)
      Sơ kết, tổng kết, báo cáo định kỳ (Phòng Văn hóa - Xã hội lo)
      [Trong kế hoạch có gì]
      [Về kế hoạch]
      [Xong]
    > [Trong kế hoạch có gì]
    < Bác xem phần nào ạ?
      [Căn cứ]
      [Chỉ tiêu]
      [Việc có hạn, báo cáo]
      [Việc khác]
      [Chỗ cần xem lại]
    > [Việc khác]
    < *Việc khác, ghi ở đâu*
      Phát động hưởng ứng phong trào Cả nước thi đua xây dựng xã hội học tập 2023-2030 (tin báo,
        sự kiện)
      Tuyên truyền nhân các ngày lễ lớn gắn với khuyến học (tin báo)
      Gia đình, Dòng họ, Cộng đồng, Đơn vị học tập, lấy Công dân học tập làm cốt lõi; mô hình
        phường học tập (bình xét)
      Kế hoạch thông tin tuyên truyền 2025; nâng cao kỹ năng viết tin bài (việc phải làm, sự kiện)
      Cuộc thi viết về gương người tốt, việc tốt trong phong trào khuyến học (gương sáng)
      Bài về gương hiếu học, gia đình, dòng họ, đơn vị tiêu biểu, đăng trang web của phường (gương
        sáng)
      Thi đua học tập, lao động sáng tạo; học tập của người lớn; Trung tâm HTCĐ, cá nhân tự học,
        học từ xa (sự kiện, gương sáng)
      Dân vận khéo trong vận động Quỹ khuyến học (sổ quỹ, gương sáng)
      Hai chuyên đề: dân vận khéo trong học tập suốt đời của người lớn; cộng đồng học tập cấp TDP
        và dòng họ học tập (sự kiện)
      Chương trình phối hợp với các ngành, tổ chức chính trị - xã hội; với ngành GD&ĐT về đánh giá
        mô hình (việc phải làm)
      Thi đua Dạy tốt, học tốt trong nhà trường (tin báo, khen thưởng)
      Hội thảo, tọa đàm, tham quan học tập trong và ngoài phường (sự kiện)
      Vướng mắc trong quá trình triển khai: liên hệ Phòng Văn hóa - Xã hội (hỏi phường)
      [Trong kế hoạch có gì]
      [Về kế hoạch]
      [Xong]
    """


@pytest.mark.usefixtures("told")
def test_the_calendar_of_what_comes() -> None:
    """Lịch: sự kiện và hạn, theo thứ tự ngày.

    hạnh> /lich
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
      [Về kế hoạch]
      [Xong]
    > [Xem tiếp]
    < *Lịch sắp tới*
      thứ Năm 2/10: Ngày Khuyến học Việt Nam (ngoài kế hoạch phường)
      thứ Năm 9/10: hạn cuối, Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời
      thứ Tư 31/12: hạn cuối, Báo cáo công tác khuyến học năm 2025 gửi Sở GD&ĐT
      5/9–5/10/2026: Tháng Khuyến học (ngoài kế hoạch phường)
      thứ Sáu 2/10/2026: Ngày Khuyến học Việt Nam (ngoài kế hoạch phường)
      [Về kế hoạch]
      [Xong]
    """


def test_an_event_moves(told: Ward) -> None:
    """Lễ phát động dời một ngày: xem lại rồi mới sửa.

    > /kehoach
    < *Kế hoạch công tác khuyến học phường Bồ Đề năm 2025*
      11 chỉ tiêu, 9 việc, 3 sự kiện.
      Sắp tới:
      5/9–5/10: Tháng Khuyến học (ngoài kế hoạch phường)
      thứ Hai 29/9: Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A
      29/9–5/10: Tuần lễ hưởng ứng học tập suốt đời 2025
      Có 5 chỗ cần xem lại trong văn bản.
      Có 2 bộ tiêu chí kế hoạch đề ra đã hết hiệu lực, vẫn dùng được.
      [Lịch sắp tới]
      [Tiến độ]
      [Việc phải làm]
      [Trong kế hoạch có gì]
      [Sửa kế hoạch]
    > [Sửa kế hoạch]
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Ngày, nơi của sự kiện]
    < Sự kiện nào ạ? Anh bấm, hoặc gõ vài chữ, ví dụ phát động.
      [Tuần lễ hưởng ứng học tập…]
      [Lễ phát động điểm Tuần lễ…]
      [Ngày hội Khuyến học cấp p…]
      [Ngày Khuyến học Việt Nam]
      [Quay lại]
    > phát động
    < Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A
      Ngày: thứ Hai 29/9/2025. Nơi: Trường Tiểu học Ái Mộ A. Anh sửa gì ạ?
      [Đổi ngày]
      [Đổi nơi]
      [Không tổ chức]
      [Quay lại]
    > [Đổi ngày]
    < Ngày nào ạ? Anh gõ 30/9, hay 29/9 đến 5/10.
      [Quay lại]
    > hôm ấy
    < Chưa rõ ngày nào. Anh gõ giúp, ví dụ 30/9, hay 29/9 đến 5/10.
      [Quay lại]
    > 30/9
    < Anh xem lại giúp: Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A
      Đang ghi: thứ Hai 29/9/2025
      Đổi thành: *thứ Ba 30/9/2025*
      [Đúng, sửa kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, sửa kế hoạch]
    < Đã sửa kế hoạch. Tin của lịch dời theo.
      [Sửa chỗ khác]
      [Về kế hoạch]
      [Xong]
    > [Về kế hoạch]
    < *Kế hoạch công tác khuyến học phường Bồ Đề năm 2025*
      11 chỉ tiêu, 9 việc, 3 sự kiện.
      Sắp tới:
      5/9–5/10: Tháng Khuyến học (ngoài kế hoạch phường)
      29/9–5/10: Tuần lễ hưởng ứng học tập suốt đời 2025
      thứ Ba 30/9: Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A
      Có 5 chỗ cần xem lại trong văn bản.
      Có 2 bộ tiêu chí kế hoạch đề ra đã hết hiệu lực, vẫn dùng được.
      [Lịch sắp tới]
      [Tiến độ]
      [Việc phải làm]
      [Trong kế hoạch có gì]
      [Sửa kế hoạch]
    """
    moved = plan_of(told).event_of("learning-week-launch-2025")
    assert moved is not None
    assert moved.first == moved.last == date(2025, 9, 30)


def test_an_event_without_days_gets_them_and_a_place(told: Ward) -> None:
    """Ngày hội văn bản chưa định ngày: cán bộ ghi ngày, rồi ghi nơi.

    > /suakehoach
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Ngày, nơi của sự kiện]
    < Sự kiện nào ạ? Anh bấm, hoặc gõ vài chữ, ví dụ phát động.
      [Tuần lễ hưởng ứng học tập…]
      [Lễ phát động điểm Tuần lễ…]
      [Ngày hội Khuyến học cấp p…]
      [Ngày Khuyến học Việt Nam]
      [Quay lại]
    > [Ngày hội Khuyến học cấp p…]
    < Ngày hội Khuyến học cấp phường (kế hoạch và tổ chức)
      Ngày: chưa định. Nơi: chưa định. Anh sửa gì ạ?
      [Đổi ngày]
      [Đổi nơi]
      [Không tổ chức]
      [Quay lại]
    > [Đổi ngày]
    < Ngày nào ạ? Anh gõ 30/9, hay 29/9 đến 5/10.
      [Quay lại]
    > 18/10 đến 17/10
    < Ngày cuối đứng trước ngày đầu. Anh gõ lại giúp, ví dụ 29/9 đến 5/10.
      [Quay lại]
    > 18 - 19/10
    < Anh xem lại giúp: Ngày hội Khuyến học cấp phường (kế hoạch và tổ chức)
      Đang ghi: chưa định
      Đổi thành: *18/10 đến 19/10/2025*
      [Đúng, sửa kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, sửa kế hoạch]
    < Đã sửa kế hoạch. Tin của lịch dời theo.
      [Sửa chỗ khác]
      [Về kế hoạch]
      [Xong]
    > [Sửa chỗ khác]
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Ngày, nơi của sự kiện]
    < Sự kiện nào ạ? Anh bấm, hoặc gõ vài chữ, ví dụ phát động.
      [Tuần lễ hưởng ứng học tập…]
      [Lễ phát động điểm Tuần lễ…]
      [Ngày hội Khuyến học cấp p…]
      [Ngày Khuyến học Việt Nam]
      [Quay lại]
    > ngày hội
    < Ngày hội Khuyến học cấp phường (kế hoạch và tổ chức)
      Ngày: 18/10 đến 19/10/2025. Nơi: chưa định. Anh sửa gì ạ?
      [Đổi ngày]
      [Đổi nơi]
      [Không tổ chức]
      [Quay lại]
    > [Đổi nơi]
    < Ở đâu ạ? Anh gõ nơi tổ chức.
      [Quay lại]
    > Nhà văn hóa phường
    < Anh xem lại giúp: Ngày hội Khuyến học cấp phường (kế hoạch và tổ chức)
      Nơi: *Nhà văn hóa phường*
      [Đúng, sửa kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, sửa kế hoạch]
    < Đã sửa kế hoạch.
      [Sửa chỗ khác]
      [Về kế hoạch]
      [Xong]
    """


@pytest.mark.usefixtures("told")
def test_the_ward_takes_no_part_in_a_day_of_the_country() -> None:
    """Tháng Khuyến học ngoài kế hoạch phường: không tham gia thì lịch thôi nói.

    > /suakehoach
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Ngày, nơi của sự kiện]
    < Sự kiện nào ạ? Anh bấm, hoặc gõ vài chữ, ví dụ phát động.
      [Tuần lễ hưởng ứng học tập…]
      [Lễ phát động điểm Tuần lễ…]
      [Ngày hội Khuyến học cấp p…]
      [Ngày Khuyến học Việt Nam]
      [Quay lại]
    > tháng khuyến
    < Tháng Khuyến học
      Ngày: 5/9–5/10. Nơi: chưa định. Anh sửa gì ạ?
      [Đổi ngày]
      [Đổi nơi]
      [Không tổ chức]
      [Quay lại]
    > [Không tổ chức]
    < Anh xem lại giúp: Tháng Khuyến học
      Không tổ chức, tin của lịch về việc này thôi gửi.
      [Đúng, sửa kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, sửa kế hoạch]
    < Đã sửa kế hoạch. Tin của lịch dời theo.
      [Sửa chỗ khác]
      [Về kế hoạch]
      [Xong]
    > /suakehoach
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Ngày, nơi của sự kiện]
    < Sự kiện nào ạ? Anh bấm, hoặc gõ vài chữ, ví dụ phát động.
      [Tuần lễ hưởng ứng học tập…]
      [Lễ phát động điểm Tuần lễ…]
      [Ngày hội Khuyến học cấp p…]
      [Ngày Khuyến học Việt Nam]
      [Quay lại]
    > tháng khuyến
    < Tháng Khuyến học
      Ngày: 5/9–5/10. Nơi: chưa định. Anh sửa gì ạ?
      [Đổi ngày]
      [Đổi nơi]
      [Vẫn tổ chức]
      [Quay lại]
    > [Vẫn tổ chức]
    < Anh xem lại giúp: Tháng Khuyến học
      Vẫn tổ chức, tin của lịch gửi lại như cũ.
      [Đúng, sửa kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, sửa kế hoạch]
    < Đã sửa kế hoạch. Tin của lịch dời theo.
      [Sửa chỗ khác]
      [Về kế hoạch]
      [Xong]
    """


def test_a_bound_is_raised(told: Ward) -> None:
    """Mức chỉ tiêu: quá 100 phần trăm thì hỏi lại.

    > /suakehoach
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Mức của chỉ tiêu]
    < Chỉ tiêu nào ạ? Anh bấm, hoặc gõ vài chữ, ví dụ dân số.
      [Trẻ khuyết tật ra lớp]
      [Hội viên trên dân số]
      [Cán bộ được bồi dưỡng]
      [Gia đình học tập]
      [Quay lại]
    > dân số
    < Hội viên khuyến học trên dân số
      Đang ghi từ 20%. Mức mới là bao nhiêu ạ?
      [Quay lại]
    > 125%
    < Mức này nhiều nhất là 100. Anh gõ lại giúp.
      [Quay lại]
    > nhiều lắm
    < Chưa rõ số nào. Anh gõ một số giúp, ví dụ 25.
      [Quay lại]
    > 25%
    < Anh xem lại giúp: Hội viên khuyến học trên dân số
      Đang ghi: từ 20%
      Đổi thành: *từ 25%*
      [Đúng, sửa kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, sửa kế hoạch]
    < Đã sửa kế hoạch.
      [Sửa chỗ khác]
      [Về kế hoạch]
      [Xong]
    """
    assert plan_of(told).wanted(MEMBERS) == int("25")


def test_a_last_day_moves_and_what_is_owed_follows(told: Ward) -> None:
    """Hạn báo cáo dời ba ngày: gõ "trước 13/10" là hết ngày 12/10; trường thấy hạn mới ngay.

    > /suakehoach
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Hạn của việc, báo cáo]
    < Việc, báo cáo nào ạ? Anh bấm, hoặc gõ vài chữ, ví dụ tuần lễ.
      [Kế hoạch năm 2025]
      [Phát động xây dựng quỹ]
      [Tuyên dương học sinh giỏi]
      [Khuyến nghề]
      [Quay lại]
    > kết quả
    < Có 2 chỗ khớp, anh chọn giúp:
      [Kết quả Tuần lễ học tập]
      [Xóa mù chữ, phổ cập]
      [Chỗ khác]
    > [Kết quả Tuần lễ học tập]
    < Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời
      Hạn đang ghi: thứ Năm 9/10/2025. Hạn cuối mới là ngày nào ạ? Ví dụ 30/11, hay trước 1/12.
      [Quay lại]
    > tuần tới
    < Chưa rõ ngày nào. Anh gõ giúp, ví dụ 30/11, hay trước 1/12.
      [Quay lại]
    > 31/12/2099
    < Kế hoạch này của năm 2025, ngày ấy ở năm khác. Anh gõ lại giúp, ví dụ 30/11.
      [Quay lại]
    > trước 13/10
    < Anh xem lại giúp: Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời
      Hạn đang ghi: thứ Năm 9/10/2025
      Hạn cuối mới: *Chủ nhật 12/10/2025*
      [Đúng, sửa kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, sửa kế hoạch]
    < Đã sửa hạn. Lời nhắc của các nơi dời theo.
      [Sửa chỗ khác]
      [Về kế hoạch]
      [Xong]
    … đến 8:00 ngày 21/9/2025
    mai> /viecphailam
    < *Việc phải làm* của Trường THCS Sông Xanh
      Hướng dẫn tuyên dương học sinh giỏi năm học 2024-2025 trong trường học, chi hội TDP: hạn
        cuối là thứ Ba 30/9
      Ngày hội đưa trẻ đến trường năm học 2025-2026, tặng quà học sinh nghèo: hạn cuối là thứ
        Ba 30/9
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: hạn cuối là Chủ nhật 12/10
      [Tuyên dương học sinh giỏi]
      [Đưa trẻ đến trường]
      [Kết quả Tuần lễ học tập]
      [Để sau]
    """
    report = next(one for one in plan_of(told).report if one.before)
    assert report.last_day == date(2025, 10, 12)


def test_a_task_and_a_target_get_a_last_day_too(planned: Ward) -> None:
    """One that had none, and a target's own; what was inferred is said by an officer now."""
    for said in ("/suakehoach", "hạn của việc, báo cáo", "sơ kết", "hết 20/12", "đúng"):
        planned.officer.say(said)
    for said in ("/suakehoach", "hạn của việc, báo cáo", "dân số", "31/12", "đúng"):
        planned.officer.say(said)
    for said in ("/suakehoach", "hạn của việc, báo cáo", "khuyến nghề", "30/9", "đúng"):
        planned.officer.say(said)
    plan = plan_of(planned)
    days = {one.code: one.last_day for one in amendments.owed(plan)}

    assert days["periodic-reports"] == date(2025, 12, 20)
    assert days[MEMBERS] == date(2025, 12, 31)
    assert days["task-4"] == date(2025, 9, 30)


def test_a_document_is_added_and_one_is_reworded(told: Ward) -> None:
    """Căn cứ: thêm một, sửa một.

    > /suakehoach
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Căn cứ, thêm mới]
    < Anh thêm gì, hay sửa căn cứ ạ?
      [Một sự kiện]
      [Một việc có hạn]
      [Một căn cứ]
      [Sửa một căn cứ]
      [Quay lại]
    > [Một căn cứ]
    < Anh gõ cả câu căn cứ, gồm số và ngày của văn bản.
      [Quay lại]
    > Nghị quyết số 05/NQ-ĐU ngày 01/8/2025 của Đảng ủy phường
    < Anh xem lại giúp, căn cứ:
      Nghị quyết số 05/NQ-ĐU ngày 01/8/2025 của Đảng ủy phường
      [Đúng, sửa kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, sửa kế hoạch]
    < Đã sửa kế hoạch.
      [Sửa chỗ khác]
      [Về kế hoạch]
      [Xong]
    > [Sửa chỗ khác]
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Căn cứ, thêm mới]
    < Anh thêm gì, hay sửa căn cứ ạ?
      [Một sự kiện]
      [Một việc có hạn]
      [Một căn cứ]
      [Sửa một căn cứ]
      [Quay lại]
    > [Sửa một căn cứ]
    < Căn cứ nào ạ? Anh bấm, hoặc gõ vài chữ, ví dụ 1373.
      [Kết luận số 49-KL/TW ngày…]
      [Quyết định số 1373/QĐ-TTg…]
      [Nghị quyết số 23-NQ/TU ng…]
      [Kế hoạch số 290/KH-UBND n…]
      [Quay lại]
    > 1373
    < Anh gõ cả câu căn cứ, gồm số và ngày của văn bản.
      [Quay lại]
    > Quyết định số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng
    < Anh xem lại giúp, căn cứ:
      Quyết định số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng
      [Đúng, sửa kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, sửa kế hoạch]
    < Đã sửa kế hoạch.
      [Sửa chỗ khác]
      [Về kế hoạch]
      [Xong]
    """


@pytest.mark.usefixtures("told")
def test_an_event_and_a_task_are_added() -> None:
    """Thêm một sự kiện chưa định nơi, thêm một việc có hạn.

    > /suakehoach
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Căn cứ, thêm mới]
    < Anh thêm gì, hay sửa căn cứ ạ?
      [Một sự kiện]
      [Một việc có hạn]
      [Một căn cứ]
      [Sửa một căn cứ]
      [Quay lại]
    > [Một sự kiện]
    < Việc ấy tên gì ạ? Anh gõ gọn, ví dụ: Hội thảo dân vận khéo.
      [Quay lại]
    > Hội thảo dân vận khéo
    < Ngày nào ạ? Anh gõ 30/9, hay 29/9 đến 5/10.
      [Quay lại]
    > 15/11
    < Ở đâu ạ? Anh gõ nơi tổ chức.
      [Chưa định]
      [Quay lại]
    > [Chưa định]
    < Anh xem lại giúp, thêm sự kiện:
      Hội thảo dân vận khéo
      Ngày: thứ Bảy 15/11/2025
      Nơi: chưa định
      [Đúng, sửa kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, sửa kế hoạch]
    < Đã sửa kế hoạch.
      [Sửa chỗ khác]
      [Về kế hoạch]
      [Xong]
    > [Sửa chỗ khác]
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Căn cứ, thêm mới]
    < Anh thêm gì, hay sửa căn cứ ạ?
      [Một sự kiện]
      [Một việc có hạn]
      [Một căn cứ]
      [Sửa một căn cứ]
      [Quay lại]
    > [Một việc có hạn]
    < Việc ấy tên gì ạ? Anh gõ gọn, ví dụ: Hội thảo dân vận khéo.
      [Quay lại]
    > Lập danh sách khen thưởng
    < Hạn cuối là ngày nào ạ? Ví dụ 30/11.
      [Quay lại]
    > 20/11
    < Anh xem lại giúp, thêm việc:
      Lập danh sách khen thưởng
      Hạn cuối: *thứ Năm 20/11/2025*
      [Đúng, sửa kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, sửa kế hoạch]
    < Đã sửa kế hoạch.
      [Sửa chỗ khác]
      [Về kế hoạch]
      [Xong]
    """


def test_next_years_plan_is_made_from_this_years(told: Ward) -> None:
    """Kế hoạch năm sau: dời ngày, Tuần lễ giữ đúng thứ Hai; lập hai lần thì thôi.

    > /suakehoach
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Tệp Excel, năm sau]
    < Anh làm gì ạ?
      [Tải mẫu Excel]
      [Gửi lại tệp đã sửa]
      [Lập kế hoạch năm sau]
      [Quay lại]
    > [Lập kế hoạch năm sau]
    < Anh xem lại giúp, lập *Kế hoạch công tác khuyến học phường Bồ Đề năm 2026*:
      12 chỗ dời sang năm sau, trong đó 3 chỗ giữ đúng thứ trong tuần.
      Chỗ nào dời cũng ghi "cần xem lại" cho đến khi được sửa.
      [Đúng, lập kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, lập kế hoạch]
    < Đã lập Kế hoạch công tác khuyến học phường Bồ Đề năm 2026. Anh xem lại từng ngày giúp.
      [Xem lại từng chỗ]
      [Kế hoạch]
      [Lịch sắp tới]
      [Xong]
    > [Kế hoạch]
    < *Kế hoạch công tác khuyến học phường Bồ Đề năm 2025*
      11 chỉ tiêu, 9 việc, 3 sự kiện.
      Sắp tới:
      5/9–5/10: Tháng Khuyến học (ngoài kế hoạch phường)
      thứ Hai 29/9: Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A
      29/9–5/10: Tuần lễ hưởng ứng học tập suốt đời 2025
      Có 5 chỗ cần xem lại trong văn bản.
      Có 2 bộ tiêu chí kế hoạch đề ra đã hết hiệu lực, vẫn dùng được.
      [Lịch sắp tới]
      [Tiến độ]
      [Trong kế hoạch có gì]
      [Sửa kế hoạch]
      [Kế hoạch năm 2026]
    > [Kế hoạch năm 2026]
    < *Kế hoạch công tác khuyến học phường Bồ Đề năm 2026*
      11 chỉ tiêu, 9 việc, 3 sự kiện.
      Sắp tới:
      5/9–5/10: Tháng Khuyến học (ngoài kế hoạch phường)
      thứ Hai 29/9: Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A
      29/9–5/10: Tuần lễ hưởng ứng học tập suốt đời 2025
      Có 12 chỗ dời từ năm trước, cần xem lại.
      Có 2 bộ tiêu chí kế hoạch đề ra đã hết hiệu lực, vẫn dùng được.
      [Lịch sắp tới]
      [Tiến độ]
      [Trong kế hoạch có gì]
      [Sửa kế hoạch]
      [Kế hoạch năm 2025]
    > /suakehoach
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Tệp Excel, năm sau]
    < Anh làm gì ạ?
      [Tải mẫu Excel]
      [Gửi lại tệp đã sửa]
      [Lập kế hoạch năm sau]
      [Quay lại]
    > [Lập kế hoạch năm sau]
    < Kế hoạch công tác khuyến học phường Bồ Đề năm 2026 có rồi.
      (việc cần làm)
    """
    week = plan_of(told, "bo-de-2026").event_of("learning-week-2026")
    assert week is not None
    assert (week.first, week.last) == (date(2026, 9, 28), date(2026, 10, 4))


def test_what_was_moved_is_looked_at_one_after_the_other(told: Ward) -> None:
    """Sau khi lập kế hoạch năm sau: xem từng chỗ dời, đúng thì thôi, chưa đúng thì ghi ngày khác.

    > /suakehoach
    < Anh sửa chỗ nào của kế hoạch ạ?
      [Ngày, nơi của sự kiện]
      [Hạn của việc, báo cáo]
      [Mức của chỉ tiêu]
      [Căn cứ, thêm mới]
      [Tệp Excel, năm sau]
    > [Tệp Excel, năm sau]
    < Anh làm gì ạ?
      [Tải mẫu Excel]
      [Gửi lại tệp đã sửa]
      [Lập kế hoạch năm sau]
      [Quay lại]
    > [Lập kế hoạch năm sau]
    < Anh xem lại giúp, lập *Kế hoạch công tác khuyến học phường Bồ Đề năm 2026*:
      12 chỗ dời sang năm sau, trong đó 3 chỗ giữ đúng thứ trong tuần.
      Chỗ nào dời cũng ghi "cần xem lại" cho đến khi được sửa.
      [Đúng, lập kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, lập kế hoạch]
    < Đã lập Kế hoạch công tác khuyến học phường Bồ Đề năm 2026. Anh xem lại từng ngày giúp.
      [Xem lại từng chỗ]
      [Kế hoạch]
      [Lịch sắp tới]
      [Xong]
    > [Xem lại từng chỗ]
    < Còn 12 chỗ cần xem lại:
      Tuần lễ hưởng ứng học tập suốt đời 2026: 28/9 đến 4/10/2026 (giữ đúng thứ trong tuần, cần
        xem lại)
      [Đúng rồi]
      [Ngày khác]
    > [Đúng rồi]
    < Còn 11 chỗ cần xem lại:
      Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A: thứ Hai 28/9/2026 (giữ
        đúng thứ trong tuần, cần xem lại)
      [Đúng rồi]
      [Ngày khác]
    > [Ngày khác]
    < Ngày nào ạ? Anh gõ 30/9, hay 29/9 đến 5/10.
      [Quay lại]
    > 29/9/2026
    < Anh xem lại giúp: Lễ phát động điểm Tuần lễ học tập suốt đời, Trường Tiểu học Ái Mộ A
      Đang ghi: thứ Hai 28/9/2026
      Đổi thành: *thứ Ba 29/9/2026*
      [Đúng, sửa kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, sửa kế hoạch]
    < Còn 10 chỗ cần xem lại:
      Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời: thứ Năm 8/10/2026 (giữ đúng thứ trong
        tuần, cần xem lại)
      [Đúng rồi]
      [Ngày khác]
    > [Ngày khác]
    < Hạn cuối là ngày nào ạ? Ví dụ 30/11.
      [Quay lại]
    > trước 10/10/2026
    < Anh xem lại giúp: Báo cáo kết quả tổ chức Tuần lễ học tập suốt đời
      Đang ghi: thứ Năm 8/10/2026
      Đổi thành: *thứ Sáu 9/10/2026*
      [Đúng, sửa kế hoạch]
      [Sửa lại]
      [Thôi, giữ nguyên]
    > [Đúng, sửa kế hoạch]
    < Còn 9 chỗ cần xem lại:
      Xây dựng và triển khai kế hoạch khuyến học phường năm 2026: thứ Bảy 29/8/2026 (dời từ năm
        trước, cần xem lại)
      [Đúng rồi]
      [Ngày khác]
    > /huy
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    """
    report = next(one for one in plan_of(told, "bo-de-2026").report if one.before)
    assert report.last_day == date(2026, 10, 9)


# ---- the form ----------------------------------------------------------------------------------

LAUNCH = "learning-week-launch-2025"
MEMBERS = "members-of-population"


def form_with(path: Path, changes: dict[tuple[str, int], str], *added: list[str]) -> bytes:
    """The form that came, with other cells, and with rows below it."""
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    cells = [[str(cell) for cell in row] for row in rows]
    for (code, column), words in changes.items():
        next(row for row in cells if row[1] == code)[column] = words
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate([*cells, *added]):
            sheet.write_row(number, 0, row)
    return out.getvalue()


def take_form(officer: Phone) -> Path:
    """The form, asked for in the chat; then the chat waits for it to come back."""
    for said in ("/suakehoach", "tệp excel, năm sau", "tải mẫu excel"):
        officer.say(said)
    path = officer.last.path
    assert path is not None
    for said in ("/suakehoach", "tệp excel, năm sau", "gửi lại tệp đã sửa"):
        officer.say(said)
    return path


def test_a_form_that_fits_is_shown_and_then_taken(planned: Ward) -> None:
    """What would change stands in the summary; nothing is written before it is agreed to."""
    officer, before = planned.officer, plan_of(planned)
    path = take_form(officer)
    changes = {
        (LAUNCH, 3): "30/9/2025",
        (LAUNCH, 4): "30/9/2025",
        (MEMBERS, 6): "25",
        ("task-9", 4): "20/12/2025",
        ("learning-week-results-2025", 4): "12/10/2025",
    }
    new = ["sự kiện", "", "Hội thảo dân vận khéo", "15/11/2025", "", "Nhà văn hóa", ""]
    officer.send_file("ke-hoach.xlsx", form_with(path, changes, new))

    for line in (
        "tệp đổi <b>5</b> chỗ:" if officer.channel != POOR else "tệp đổi 5 chỗ:",
        "Tiểu học Ái Mộ A: thứ Ba 30/9/2025",
        "Báo cáo công tác khuyến học năm 2025 gửi Sở",
        "Tuần lễ học tập suốt đời: hạn Chủ nhật 12/10/2025",
        "Hội viên khuyến học trên dân số: 25",
        "… và 1 chỗ nữa",
    ):
        assert line in officer.last.text
    assert plan_of(planned) == before
    officer.say("đúng")
    plan = plan_of(planned)

    assert plan.wanted(MEMBERS) == int(changes[MEMBERS, 6])
    assert plan.event[-1].place == "Nhà văn hóa"
    assert plan.task[-1].last_day == date(2025, 12, 20)
    assert plan.report[0].last_day == date(2025, 10, 12)


def test_rows_that_do_not_fit_are_named_and_nothing_is_taken(planned: Ward) -> None:
    officer, before = planned.officer, plan_of(planned)
    path = take_form(officer)
    changes = {(LAUNCH, 3): "31/9/2025", (MEMBERS, 6): "250"}
    rows = [
        ["lễ hội", "", "Hội xuân", "1/2", "", "", ""],
        ["việc", "task-77", "Việc lạ", "", "1/12", "", ""],
        ["sự kiện", "", "", "", "", "", ""],
        ["sự kiện", "", "Hội thảo", "5/10", "3/10", "", ""],
    ]
    officer.send_file("ke-hoach.xlsx", form_with(path, changes, *rows))
    said = officer.last.text.splitlines()

    assert said[0] == "Chưa nhận gì cả, tệp có dòng cần xem lại:"
    assert "Dòng 3: chưa rõ ngày nào" in said
    assert [one.partition(": ")[2] for one in said[2:7]] == [
        "mức chưa phải một số, hoặc quá lớn",
        "cột Loại chưa rõ",
        "kế hoạch không có mã này",
        "thiếu tên",
        "ngày cuối đứng trước ngày đầu",
    ]
    officer.say("đúng")
    assert plan_of(planned) == before


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [("x.xlsx", b"no workbook", "Chưa mở được tệp này"), ("x.pdf", b"%PDF", "tệp")],
)
def test_another_file_is_asked_for_again(
    planned: Ward, name: str, content: bytes, told: str
) -> None:
    take_form(planned.officer)
    planned.officer.send_file(name, content)

    assert told in planned.officer.last.text


def test_the_form_as_it_came_changes_nothing(planned: Ward) -> None:
    officer = planned.officer
    officer.send_file("ke-hoach.xlsx", take_form(officer).read_bytes())

    assert officer.last.text.startswith("Tệp này giống kế hoạch đang có.")


# ---- whose it is -------------------------------------------------------------------------------

EDITS = ("/suakehoach", "/suakehoach 1", "/xemlaikehoach", "/tinlich", "/guitinlich 1")


@pytest.mark.parametrize("said", EDITS)
def test_a_head_a_partner_and_a_stranger_change_nothing(planned: Ward, said: str) -> None:
    partner = planned.house.chapter(planned.top, "Trung tâm HTCĐ", UnitKind.PARTNER)
    planned.bring("hòa", 9, "Lê Văn Hòa", (Role.PARTNER, partner))
    planned.meet("lạ", 77)
    before = plan_of(planned)
    for name in ("hạnh", "mai", "hòa", "lạ"):
        planned.people[name].say(said)
        shown = f"{planned.people[name].screen}"
        assert "Sửa kế hoạch" not in shown
        assert "Anh sửa" not in shown

    assert plan_of(planned) == before


def test_a_partner_sees_the_plan(planned: Ward) -> None:
    partner = planned.house.chapter(planned.top, "Trung tâm HTCĐ", UnitKind.PARTNER)
    hoa = planned.bring("hòa", 9, "Lê Văn Hòa", (Role.PARTNER, partner))
    hoa.say("/kehoach")

    assert "Kế hoạch công tác khuyến học phường Bồ Đề năm 2025" in hoa.last.text


def test_a_member_and_a_treasurer_are_told_whose_it_is(planned: Ward) -> None:
    for number, role in enumerate((Role.MEMBER, Role.TREASURER), start=20):
        one = planned.bring(role.value, number, "Lê Thị Vai", (role, planned.chapter))
        one.say("/kehoach")
        assert NOT_YOURS in one.screen[0].text


def test_a_role_taken_away_meanwhile_changes_nothing(planned: Ward) -> None:
    """The last tap comes after the role has ended."""
    officer, before = planned.officer, plan_of(planned)
    for said in ("/suakehoach", "mức của chỉ tiêu", "dân số", "25"):
        officer.say(said)
    planned.house.take_role(officer, Role.OFFICER, planned.top)
    officer.say("đúng")

    assert plan_of(planned) == before


def test_a_change_goes_to_the_audit_with_what_stood_before(planned: Ward) -> None:
    for said in ("/suakehoach", "mức của chỉ tiêu", "dân số", "25", "đúng"):
        planned.officer.say(said)
    with planned.house.engine.begin() as db:
        noted = select(AuditRow.before, AuditRow.after).where(AuditRow.deed == "plan-changed")
        rows = [dict(row._mapping) for row in db.execute(noted)]

    bounds = [[row[key]["target"][0]["at_least"] for key in ("before", "after")] for row in rows]
    assert bounds == [[20, 25]]


def test_a_ward_without_a_plan_says_so(ward: Ward) -> None:
    with ward.house.engine.begin() as db:
        db.execute(delete(PlanRow))
    ward.officer.say("/kehoach")

    assert ward.officer.screen[0].text.startswith("Chưa có kế hoạch nào.")


def test_no_step_costs_many_statements(planned: Ward) -> None:
    """Ten to answer, sixteen to complete."""
    for said in ("/kehoach", "/lich", "/suakehoach", "mức của chỉ tiêu", "dân số", "25", "đúng"):
        planned.officer.say(said)
    for said in ("/suakehoach", "tệp excel, năm sau", "lập kế hoạch năm sau", "đúng"):
        planned.officer.say(said)

    for one in planned.house.handled:
        assert one.statements <= (16 if one.completed else 10), one
