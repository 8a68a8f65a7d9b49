"""Residential groups by TT 44/2014: past its end, not meant for them, and it works."""

from datetime import UTC, date, datetime
from decimal import Decimal

from sqlalchemy import insert, text

from domain.criteria import REACHED, Counted, Subject
from domain.ownsets import New
from domain.recognition import State
from services import criteria
from storage.tables import CandidateRow
from tests.handlers.conftest import Tell, Ward
from tests.handlers.sets import past_monday


def test_a_ward_takes_the_circular_its_plan_names(ward: Ward, tell: Tell) -> None:
    """Kế hoạch phường đòi xếp loại TDP theo Thông tư 44/2014: chọn được, nói rõ, không chặn.

    chính> /xetloai group 2025
    < *TDP học tập 2025*, phường Bồ Đề
      1 tổ dân phố: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 1 tổ dân phố để đạt 70%
      [Đề nghị công nhận]
      [Giấy tờ để in]
      [Xem một nơi]
      [Bộ tiêu chí]
      [Về danh hiệu]
    > [Bộ tiêu chí]
    < *Bộ tiêu chí TDP học tập 2025*
      Năm này chưa dùng bộ nào.
      Bộ 1: Cộng đồng học tập cấp xã (Thông tư 44/2014), còn thiếu số, điền theo giấy của hội
      Bộ 1 là bộ kế hoạch đề ra.
      Bộ 1 đã hết hiệu lực, vẫn dùng được.
      Bộ 1 vốn không dành cho tổ dân phố, chỉ dùng khi kế hoạch phường đề ra.
      [Theo bộ 1]
      [Soạn từ đầu]
      [Về danh hiệu]
    > [Theo bộ 1]
    < 1. Lãnh đạo, chỉ đạo của cấp ủy, chính quyền xã
      Cao nhất mấy điểm? (còn 15 số)
      [Giấy không có mục này]
    > 10
    < Đã ghi mục 1: cao nhất 10 điểm.
      2. Hoạt động của ban chỉ đạo xây dựng xã hội học tập xã
      Cao nhất mấy điểm? (còn 14 số)
      [Giấy không có mục này]
    … cán bộ điền 12 số nữa
    > 5
    < Đã ghi mục 14: cao nhất 5 điểm.
      15. An ninh trật tự, an toàn xã hội
      Cao nhất mấy điểm? (còn 1 số)
      [Giấy không có mục này]
    > 6
    < Đã ghi mục 15: cao nhất 6 điểm.
      Đang có 15 tiêu chí.
      Cộng lại cao nhất 99 điểm.
      Từ 50 điểm là đạt.
      Giấy ghi tổng 100 điểm. Anh xem lại các số giúp.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Ghi điểm đạt]
      [Để sau]
    > [Sửa một số]
    < 1. Lãnh đạo, chỉ đạo của cấp ủy, chính quyền xã (10)
      2. Hoạt động của ban chỉ đạo xây dựng xã hội học tập xã (6,5)
      3. Sự tham gia, phối hợp của ban ngành, đoàn thể, tổ chức (6,5)
      4. Mạng lưới, hoạt động của cơ sở giáo dục và thiết chế văn hóa (6,5)
      5. Kết quả phổ cập giáo dục, xóa mù chữ (6,5)
      6. Công bằng xã hội trong giáo dục (6,5)
      7. Kết quả học tập, bồi dưỡng của cán bộ, công chức xã (6,5)
      8. Kết quả học tập thường xuyên của người lao động từ 15 tuổi (6,5)
      9. Kết quả xây dựng Gia đình hiếu học, Cộng đồng khuyến học/học tập ở thôn, tổ dân phố (6,5)
      10. Kết quả xây dựng Khu dân cư văn hóa (6,5)
      11. Giảm tỷ lệ hộ nghèo (6,5)
      12. Thực hiện bình đẳng giới (6,5)
      13. Vệ sinh, môi trường (6,5)
      14. Chăm sóc sức khỏe cộng đồng (5)
      15. An ninh trật tự, an toàn xã hội (6)
      Sửa mục nào? Anh gõ mã, ví dụ 1.2.
    > 15
    < 15. An ninh trật tự, an toàn xã hội
      Đúng ra cao nhất mấy điểm?
      [Giấy không có mục này]
      [Quay lại]
    > 7
    < Đã ghi mục 15: cao nhất 7 điểm.
      Đang có 15 tiêu chí.
      Cộng lại cao nhất 100 điểm.
      Từ 50 điểm là đạt.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Ghi điểm đạt]
      [Để sau]
    > [Đưa vào dùng]
    < Bộ có sẵn còn thiếu: điểm của 15 tiêu chí và các mục nhỏ: chỉ có ở phụ lục kèm theo.
      Giấy của hội có đúng là chỉ có ngần ấy mục không ạ?
      [Đúng, giấy chỉ có vậy]
      [Điền tiếp]
    > [Đúng, giấy chỉ có vậy]
    < Số giấy của hội là gì? Ví dụ 448/QĐ-KHVN, 1/12/2015.
      [Quay lại]
    > Phụ lục Thông tư 44/2014
    < Anh gửi ảnh trang giấy có điểm giúp.
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Anh xem lại giúp:
      Cộng đồng học tập cấp xã (Thông tư 44/2014)
      Dùng cho năm *2025*
      Bản của phường, theo giấy Phụ lục Thông tư 44/2014
      Chưa có ảnh giấy của hội.
      Bộ này hết hiệu lực sau 11/2/2024, vẫn dùng được.
      Bộ này vốn không dành cho tổ dân phố, dùng vì kế hoạch đề ra.
      [Dùng cho năm 2025]
      [Sửa lại]
      [Thôi, không ghi]
    > [Dùng cho năm 2025]
    < Từ nay năm 2025 chấm theo bộ này. Nơi đang chấm dở thì chấm nốt theo bộ cũ.
      *Bộ tiêu chí TDP học tập 2025*
      Đang dùng bản của phường theo giấy Phụ lục Thông tư 44/2014:
        Cộng đồng học tập cấp xã (Thông tư 44/2014)
      Chưa có ảnh giấy của hội.
      [Gửi ảnh giấy]
      [Sửa thành bản mới]
      [Về danh hiệu]
    hạnh> /noinay {chi_hội} 2025
    < TDP 12
      TDP học tập 2025: chưa đăng ký.
      [Chấm điểm]
      [Đề nghị công nhận]
      [Đăng ký]
      [Để nguyên]
    > [Chấm điểm]
    < (1/15) 1. Lãnh đạo, chỉ đạo của cấp ủy, chính quyền xã
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > 9,3
    < Điểm chẵn hoặc nửa điểm, ví dụ 8 hay 8,5. Bác xem lại giúp số 9,3.
      [Trọn 10 điểm]
      [Để sau]
    > 10,5
    < Tiêu chí 1 từ 0 đến 10, bác gõ 10,5. Bác xem lại giúp.
      [Trọn 10 điểm]
      [Để sau]
    > 9 rưỡi
    < Mục 1 cần minh chứng. Bác gửi ảnh, giấy tờ, hoặc gõ vài chữ giúp.
      [Không có minh chứng]
      [Quay lại]
    > Nghị quyết chi bộ tháng 1
    < Đã ghi mục 1: 9,5.
      Cộng *9,5*/100 điểm.
      Còn thiếu 40,5 điểm để đạt.
      (2/15) 2. Hoạt động của ban chỉ đạo xây dựng xã hội học tập xã
      Mấy điểm? Từ 0 đến 6,5.
      [Trọn 6,5 điểm]
      [Để sau]
    > 0
    < Đã ghi mục 2: 0.
      Cộng *9,5*/100 điểm.
      Còn thiếu 40,5 điểm để đạt.
      Mục 2: cần ít nhất 0,5.
      (3/15) 3. Sự tham gia, phối hợp của ban ngành, đoàn thể, tổ chức
      Mấy điểm? Từ 0 đến 6,5.
      [Trọn 6,5 điểm]
      [Để sau]
    … bác Hạnh chấm nốt, mỗi mục 6 điểm
    > /chamdiem 1
    < *TDP 12*
      TDP học tập 2025: đang tự chấm
      Cộng *86,5*/100 điểm.
      Mục 2: cần ít nhất 0,5.
      Bản của phường, theo giấy Phụ lục Thông tư 44/2014
      Bộ này hết hiệu lực sau 11/2/2024, vẫn dùng được.
      Bộ này vốn không dành cho tổ dân phố, dùng vì kế hoạch đề ra.
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    > [Sửa điểm một mục]
    < Sửa mục nào? Bác gõ mã, ví dụ 1.2.
    > 2
    < 2. Hoạt động của ban chỉ đạo xây dựng xã hội học tập xã
      Mấy điểm? Từ 0 đến 6,5.
      [Trọn 6,5 điểm]
      [Để sau]
      [Quay lại]
    > 0,5
    < Mục 2 cần minh chứng. Bác gửi ảnh, giấy tờ, hoặc gõ vài chữ giúp.
      [Không có minh chứng]
      [Quay lại]
    > Có họp ban một buổi
    < Đã ghi mục 2: 0,5.
      *TDP 12*
      TDP học tập 2025: đang tự chấm
      Cộng *87*/100 điểm.
      Xếp loại: Tốt.
      Bản của phường, theo giấy Phụ lục Thông tư 44/2014
      Bộ này hết hiệu lực sau 11/2/2024, vẫn dùng được.
      Bộ này vốn không dành cho tổ dân phố, dùng vì kế hoạch đề ra.
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    """

    def fill() -> None:
        for _ in range(12):
            ward.officer.say("6,5")

    def finish() -> None:
        for points in (*["6"] * 11, "5", "6"):
            ward.head.say(points)
            ward.head.say("sổ ghi của tổ")

    past_monday(ward)
    tell(
        known={"chi_hội": str(ward.chapter.id)},
        meanwhile={
            "cán bộ điền 12 số nữa": fill,
            "bác Hạnh chấm nốt, mỗi mục 6 điểm": finish,
        },
    )
    with ward.house.engine.begin() as db:
        found = db.execute(text("SELECT subject, origin FROM criteria_versions")).one()
    assert tuple(found) == ("group", "own")


def use_counted_set(ward: Ward) -> None:
    """Seventy percent of families, counted, and ten points of which five are enough."""
    shares = {REACHED: Decimal(70)}
    new = (
        New(label="Gia đình học tập", kind="percent", shares=shares, counts=Counted.FAMILIES),
        New(label="Nền nếp", points=Decimal(10)),
    )
    by = ward.house.actor(ward.officer)
    with ward.house.engine.begin() as db:
        account = ward.house.account(db, ward.officer).id
        made = criteria.draft(db, ward.top, Subject.GROUP, 2025, "", by=by)
        for one in new:
            criteria.add_criterion(db, ward.top, made.id, one, by=by)
        criteria.set_pass(db, ward.top, made.id, Decimal(5), by=by)
        criteria.activate(db, ward.top, made.id, "9/HKH", None, by=by, account=account)


def recognise(ward: Ward, families: int) -> None:
    """So many families of the chapter hold this year's title."""
    by = ward.house.actor(ward.officer)
    with ward.house.engine.begin() as db:
        homes = db.execute(text("SELECT id FROM households ORDER BY id")).scalars().all()
        for home in homes[:families]:
            values = {
                "subject": Subject.FAMILY,
                "year": 2025,
                "unit_id": ward.chapter.id,
                "household_id": home,
                "state": State.RECOGNISED,
                "marked": False,
                "batch": 1,
                "changed_by": by.person,
                "changed_at": datetime(2025, 9, 1, tzinfo=UTC),
                "valid_through": date(2025, 12, 31),
            }
            db.execute(insert(CandidateRow), values)


def test_families_are_counted_by_a_wards_own_set(ward: Ward, tell: Tell) -> None:
    """Bản của phường để sổ tự đếm gia đình học tập: không ai phải gõ, và thiếu là chưa đạt.

    hạnh> /noinay {chi_hội} 2025
    < TDP 12
      TDP học tập 2025: chưa đăng ký.
      [Chấm điểm]
      [Đề nghị công nhận]
      [Đăng ký]
      [Để nguyên]
    > [Chấm điểm]
    < T1. Gia đình học tập
      Đếm trong sổ: 2/3, được 66,66%
      Còn thiếu 1 gia đình để đạt 70%
      (2/2) T2. Nền nếp
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > 10
    < Đã ghi mục T2: 10.
      *TDP 12*
      TDP học tập 2025: đang tự chấm
      Cộng *10*/10 điểm.
      Mục T1: cần ít nhất 70%.
      Bản của phường, theo giấy 9/HKH
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    """
    use_counted_set(ward)
    recognise(ward, 2)
    tell(known={"chi_hội": str(ward.chapter.id)})
