"""The year's round with marks: one question a message, reviewed twice, returned, passed."""

import pytest
from sqlalchemy import text

from domain.accounts import Address
from domain.criteria import Subject
from domain.permissions import Role
from domain.units import UnitKind
from tests.handlers.conftest import Tell, Ward
from tests.handlers.sets import mark_all, past_monday, use_family_set, use_set, use_shipped
from tests.house import Phone


def marks(ward: Ward) -> list[tuple[str, str, str]]:
    """Stage, criterion and value of each mark, in the order they were given."""
    statement = text("SELECT stage, criterion, value FROM assessment_marks ORDER BY id")
    with ward.house.engine.begin() as db:
        return [(row.stage, row.criterion, row.value) for row in db.execute(statement)]


def test_a_family_is_marked_reviewed_and_passed(ward: Ward, tell: Tell) -> None:
    """Người ghi hộ chấm, bỏ dở rồi chấm tiếp; chi hội sửa một mục; phường duyệt.

    nam> /danhgia
    < *Gia đình học tập 2025*, TDP 12
      3 gia đình: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Đăng ký đầu năm]
      [Xem một nhà]
      [Chấm bằng Excel]
      [TDP học tập]
      [Danh hiệu khác]
    > [Xem một nhà]
    < Xem danh hiệu 2025 của nhà nào? Anh gõ tên hoặc số nhà.
    > minh
    < Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: chưa đăng ký.
      [Chấm điểm]
      [Đăng ký]
      [Để nguyên]
      [Quay lại]
    > [Chấm điểm]
    < (1/3) T1. Tiêu chí thử 1
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > 11
    < Tiêu chí T1 từ 0 đến 10, anh gõ 11. Anh xem lại giúp.
      [Trọn 10 điểm]
      [Để sau]
    > cũng khá
    < Chưa rõ mấy điểm.
      (1/3) T1. Tiêu chí thử 1
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > 8,5
    < Đã ghi mục T1: 8,5.
      Cộng *8,5*/30 điểm.
      Còn thiếu 16,5 điểm để đạt.
      (2/3) T2. Tiêu chí thử 2
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > [Để sau]
    < Đã giữ các mục đã chấm, lúc nào chấm tiếp cũng được.
      *Gia đình học tập 2025*, TDP 12
      3 gia đình: đăng ký 1, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Đăng ký đầu năm]
      [Xem một nhà]
      [Chấm bằng Excel]
      [TDP học tập]
      [Danh hiệu khác]
    … 3 ngày sau
    > [Xem một nhà]
    < Xem danh hiệu 2025 của nhà nào? Anh gõ tên hoặc số nhà.
    > minh
    < Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: đã đăng ký.
      [Chấm điểm]
      [Thôi đăng ký]
      [Để nguyên]
      [Quay lại]
    > [Chấm điểm]
    < (2/3) T2. Tiêu chí thử 2
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > [Trọn 10 điểm]
    < Đã ghi mục T2: 10.
      Cộng *18,5*/30 điểm.
      Còn thiếu 6,5 điểm để đạt.
      (3/3) T3. Tiêu chí thử 3
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > 9
    < Đã ghi mục T3: 9.
      *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: đang tự chấm
      Cộng *27,5*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    > [Nộp]
    < Đã nộp, chờ chi hội trưởng xem.
      [Về danh hiệu]
    hạnh> /menu
    < *Việc cần làm*
      1 bài tự chấm chờ xem.
      [Xem bài tự chấm]
      [Thu tiền]
      [Hội viên]
      [Hỏi phường]
      [Việc khác]
    > [Xem bài tự chấm]
    < *Chờ xem*
      1) Ông Lê Văn Minh, số 20, TDP 12
      [Xem số 1]
      [Xong]
    > [Xem số 1]
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ chi hội xem
      Cộng *27,5*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Đồng ý, gửi phường]
      [Sửa điểm một mục]
      [Trả lại]
      [Xem từng mục]
      [Về danh hiệu]
    > [Sửa điểm một mục]
    < Sửa mục nào? Bác gõ mã, ví dụ 1.2.
    > t2
    < T2. Tiêu chí thử 2
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
      [Quay lại]
    > 8
    < Vì sao chấm như vậy ạ? Bác gõ vài chữ.
      [Quay lại]
    > có một cháu nghỉ học
    < Đã ghi mục T2: 8.
      *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ chi hội xem
      Cộng *25,5*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Đồng ý, gửi phường]
      [Sửa điểm một mục]
      [Trả lại]
      [Xem từng mục]
      [Về danh hiệu]
    > [Đồng ý, gửi phường]
    < Đã gửi phường.
      Không còn bài nào chờ xem.
      [Xong]
    chính> /choduyet
    < *Chờ xem*
      1) Ông Lê Văn Minh, số 20, TDP 12
      [Xem số 1]
      [Xong]
    > [Xem số 1]
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ phường xem
      Cộng *25,5*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Đạt, đưa vào danh sách]
      [Sửa điểm một mục]
      [Trả lại]
      [Xem từng mục]
      [Về danh hiệu]
    > [Xem từng mục]
    < *Ông Lê Văn Minh, số 20*, 2025
      T1. Tiêu chí thử 1: 8,5
      T2. Tiêu chí thử 2: 10
      Chi hội chấm 8: có một cháu nghỉ học
      T3. Tiêu chí thử 3: 9
      [Về danh hiệu]
    > [Về danh hiệu]
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ phường xem
      Cộng *25,5*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Đạt, đưa vào danh sách]
      [Sửa điểm một mục]
      [Trả lại]
      [Xem từng mục]
      [Về danh hiệu]
    > [Đạt, đưa vào danh sách]
    < Đã đưa vào danh sách chờ quyết định.
      Không còn bài nào chờ xem.
      [Xong]
    """
    use_family_set(ward)
    ward.bring("nam", 7, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter), address=Address.ANH)
    tell()
    with ward.house.engine.begin() as db:
        found = db.execute(text("SELECT state, marked FROM candidates")).one()

    assert (found.state, bool(found.marked)) == ("proposed", True)
    assert marks(ward) == [
        ("self", "T1", "8.5"),
        ("self", "T2", "10"),
        ("self", "T3", "9"),
        ("chapter", "T2", "8"),
    ]
    for one in ward.house.handled:
        assert one.statements <= 16, one


def test_a_unit_shows_what_proves_it(ward: Ward, tell: Tell) -> None:
    """Trường tự chấm theo Thông tư 24/2023: đạt hay chưa, phần trăm, kèm minh chứng.

    bình> /danhgia
    < Trường THCS Sông Xanh
      Đơn vị học tập 2025: chưa đăng ký.
      Chưa có công dân nào trong sổ.
      [Đơn vị học tập]
      [Công dân học tập]
      [Năm 2024]
    > [Đơn vị học tập]
    < Trường THCS Sông Xanh
      Đơn vị học tập 2025: chưa đăng ký.
      [Chấm điểm]
      [Đề nghị công nhận]
      [Đăng ký]
      [Để nguyên]
    > [Chấm điểm]
    < (1/19) 1.1. Có kế hoạch học tập thường xuyên hằng năm cho thành viên và thực hiện
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > [Đạt]
    < Mục 1.1 cần minh chứng. Cô gửi ảnh, giấy tờ, hoặc gõ vài chữ giúp.
      [Không có minh chứng]
      [Quay lại]
    > (gửi một ảnh)
    < Đã ghi mục 1.1: Đạt.
      (2/19) 1.2. Thực hiện đủ chế độ đào tạo, bồi dưỡng; có quy định khuyến khích học
      Trường mầm non công lập: còn giúp bồi dưỡng giáo viên trường ngoài công lập.
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > [Đạt]
    < Mục 1.2 cần minh chứng. Cô gửi ảnh, giấy tờ, hoặc gõ vài chữ giúp.
      [Không có minh chứng]
      [Quay lại]
    > [Không có minh chứng]
    < Đã ghi mục 1.2: Đạt.
      Mục 1.2: thiếu minh chứng.
      (3/19) 1.3. Bố trí đủ kinh phí ngân sách cho đào tạo, bồi dưỡng
        (chỉ cơ quan, đơn vị sự nghiệp công)
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Không áp dụng]
      [Để sau]
    > [Không áp dụng]
    < Mục 1.3 không áp dụng, không chấm.
      (3/18) 1.4. Triển khai chuyển đổi số, trang bị dụng cụ, thiết bị học tập
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > [Chưa đạt]
    < Đã ghi mục 1.4: Chưa đạt.
      Mục 1.2: thiếu minh chứng.
      Mục 1.4: chưa đạt.
      (4/18) 1.5. Tham gia hoạt động phục vụ học tập suốt đời cho người dân
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > không
    < Đã ghi mục 1.5: Chưa đạt.
      Mục 1.2: thiếu minh chứng.
      Mục 1.4: chưa đạt.
      Mục 1.5: chưa đạt.
      (5/18) 2.1. Tỷ lệ thành viên tuân thủ kỷ luật, nội quy, hợp tác, chia sẻ
      Bao nhiêu phần trăm? Từ 0 đến 100.
      [Để sau]
    > 89,9%
    < Mục 2.1 cần minh chứng. Cô gửi ảnh, giấy tờ, hoặc gõ vài chữ giúp.
      [Không có minh chứng]
      [Quay lại]
    > (gửi một ảnh)
    < Đã ghi mục 2.1: 89,9%.
      Mục 1.2: thiếu minh chứng.
      Mục 1.4: chưa đạt.
      Mục 1.5: chưa đạt.
      Mục 2.1: cần ít nhất 90%.
      (6/18) 2.2. Tỷ lệ thành viên hoàn thành chương trình học, bồi dưỡng
      Bao nhiêu phần trăm? Từ 0 đến 100.
      [Để sau]
    """
    use_shipped(ward, Subject.UNIT, "dvht-huyen-tt24-2023")
    unit = ward.house.chapter(ward.top, "Trường THCS Sông Xanh", UnitKind.UNIT_BOARD)
    ward.bring("bình", 44, "Vũ Thị Bình", (Role.HEAD, unit), address=Address.CO)
    tell()


def test_a_unit_reaches_a_level_and_sees_what_the_next_one_lacks(ward: Ward, tell: Tell) -> None:
    """Trường đạt mức độ 1; phường xem minh chứng, trả lại một mục, trường gửi lại, phường duyệt.

    bình> /chamdiem 1
    < *Trường THCS Sông Xanh*
      Đơn vị học tập 2025: đang tự chấm
      Xếp loại: Mức độ 1.
      Muốn lên Mức độ 2 thì còn:
      Mục 2.1: cần ít nhất 95%.
      Mục 2.3: cần ít nhất 95%.
      Bản chính thức: Thông tư 24/2023/TT-BGDĐT ngày 11/12/2023, Điều 5-10
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    > [Nộp]
    < Đã nộp, chờ phường xem.
      [Về danh hiệu]
    chính> /chamdiem 1
    < *Trường THCS Sông Xanh*
      Đơn vị học tập 2025: chờ phường xem
      Xếp loại: Mức độ 1.
      Muốn lên Mức độ 2 thì còn:
      Mục 2.1: cần ít nhất 95%.
      Mục 2.3: cần ít nhất 95%.
      Bản chính thức: Thông tư 24/2023/TT-BGDĐT ngày 11/12/2023, Điều 5-10
      [Đạt, đưa vào danh sách]
      [Sửa điểm một mục]
      [Trả lại]
      [Xem từng mục]
      [Về danh hiệu]
    > [Xem từng mục]
    < *Trường THCS Sông Xanh*, 2025
      1.1. Có kế hoạch học tập thường xuyên hằng năm cho thành viên và thực hiện: Đạt
      Minh chứng: 1 ảnh, giấy tờ
      1.2. Thực hiện đủ chế độ đào tạo, bồi dưỡng; có quy định khuyến khích học: Đạt
      Minh chứng: báo cáo số 12 ngày 5/3
      1.4. Triển khai chuyển đổi số, trang bị dụng cụ, thiết bị học tập: Đạt
      Minh chứng: báo cáo số 12 ngày 5/3
      1.5. Tham gia hoạt động phục vụ học tập suốt đời cho người dân: Đạt
      Minh chứng: báo cáo số 12 ngày 5/3
      2.1. Tỷ lệ thành viên tuân thủ kỷ luật, nội quy, hợp tác, chia sẻ: 94,9%
      Minh chứng: báo cáo số 12 ngày 5/3
      2.2. Tỷ lệ thành viên hoàn thành chương trình học, bồi dưỡng: 96%
      Minh chứng: báo cáo số 12 ngày 5/3
      2.3. Tỷ lệ thành viên được đào tạo và tham gia chuyển đổi số: 90%
      Minh chứng: báo cáo số 12 ngày 5/3
      2.5. Tỷ lệ thành viên đạt từ Lao động tiên tiến trở lên: 95%
      Minh chứng: báo cáo số 12 ngày 5/3
      3.1a. Tỷ lệ thành viên đạt Công dân học tập (QĐ 324/QĐ-KHVN): 100%
      Minh chứng: báo cáo số 12 ngày 5/3
      3.2. Tạo môi trường học tập, chia sẻ tri thức với đơn vị khác: Đạt
      Minh chứng: báo cáo số 12 ngày 5/3
      3.3. Đơn vị đạt từ Tập thể lao động tiên tiến trở lên: Đạt
      Minh chứng: báo cáo số 12 ngày 5/3
      [Xem minh chứng]
      [Về danh hiệu]
    > [Xem minh chứng]
    < Mục 1.1: 1 ảnh, giấy tờ.
      (tệp anh.jpg)
      [Xem từng mục]
    > /tralai 1
    < Mục nào, vì sao? Mỗi dòng một mục, ví dụ: 1.2 thiếu giấy khen
    > 9.9 không có
    < Chưa thấy mục "9.9". Anh gõ mã giúp, ví dụ 1.2.
    > 2.3 danh sách thiếu hai người
    < Anh xem lại giúp, trả lại Trường THCS Sông Xanh:
      Mục 2.3, trả lại vì: danh sách thiếu hai người
      [Đúng, trả lại]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, trả lại]
    < Đã trả lại Trường THCS Sông Xanh.
      Không còn bài nào chờ xem.
      [Xong]
    … đến 8:10 ngày 29/9/2025
    bình< Bài chấm Đơn vị học tập 2025 của Trường THCS Sông Xanh được trả lại, cô xem giúp:
      Mục 2.3, trả lại vì: danh sách thiếu hai người
      [Xem và sửa]
    bình> /menu
    < *Việc cần làm*
      1 bài chấm được trả lại, chờ sửa.
      2 việc phải làm trong 7 ngày tới.
      Tuần này chi hội chưa ghi gì.
      [Chấm tiếp]
      [Việc phải làm]
      [Thu tiền]
      [Hỏi phường]
      [Việc khác]
    > [Chấm tiếp]
    < *Bài chấm dở*
      1) Trường THCS Sông Xanh, được trả lại
      [Chấm tiếp số 1]
      [Xong]
    > [Chấm tiếp số 1]
    < *Trường THCS Sông Xanh*
      Đơn vị học tập 2025: đang tự chấm
      Xếp loại: Mức độ 1.
      Muốn lên Mức độ 2 thì còn:
      Mục 2.1: cần ít nhất 95%.
      Mục 2.3: cần ít nhất 95%.
      Bản chính thức: Thông tư 24/2023/TT-BGDĐT ngày 11/12/2023, Điều 5-10
      Mục 2.3, trả lại vì: danh sách thiếu hai người
      [Sửa 1 mục trả lại]
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    > [Sửa 1 mục trả lại]
    < 2.3. Tỷ lệ thành viên được đào tạo và tham gia chuyển đổi số
      Trả lại vì: danh sách thiếu hai người
      Bao nhiêu phần trăm? Từ 0 đến 100.
      [Để sau]
    > 120
    < Tiêu chí 2.3 từ 0 đến 100, cô gõ 120. Cô xem lại giúp.
      [Để sau]
    > 92,5 %
    < Mục 2.3 cần minh chứng. Cô gửi ảnh, giấy tờ, hoặc gõ vài chữ giúp.
      [Giữ minh chứng cũ]
      [Không có minh chứng]
      [Quay lại]
    > (gửi một ảnh)
    < Đã ghi mục 2.3: 92,5%.
      *Trường THCS Sông Xanh*
      Đơn vị học tập 2025: đang tự chấm
      Xếp loại: Mức độ 1.
      Muốn lên Mức độ 2 thì còn:
      Mục 2.1: cần ít nhất 95%.
      Mục 2.3: cần ít nhất 95%.
      Bản chính thức: Thông tư 24/2023/TT-BGDĐT ngày 11/12/2023, Điều 5-10
      Mục 2.3, trả lại vì: danh sách thiếu hai người
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    """
    use_shipped(ward, Subject.UNIT, "dvht-huyen-tt24-2023")
    unit = ward.house.chapter(ward.top, "Trường THCS Sông Xanh", UnitKind.UNIT_BOARD)
    binh = ward.bring("bình", 44, "Vũ Thị Bình", (Role.HEAD, unit), address=Address.CO)
    past_monday(ward)
    binh.say("/danhgia")
    for said in ("đơn vị học tập", "chấm điểm", "đạt"):
        binh.say(said)
    binh.send_photo()
    mark_all(binh, "94,9", "96", "90", "95", "100")
    tell()


def test_a_set_changed_in_the_middle_is_finished_as_it_was_begun(ward: Ward, tell: Tell) -> None:
    """Phường đổi bộ tiêu chí giữa chừng: nhà đang chấm thì chấm nốt theo bộ cũ.

    nam> /chamdiem 1
    < (2/3) T2. Tiêu chí thử 2
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    … phường dùng bộ mới, hai tiêu chí 5 điểm
    > [Trọn 10 điểm]
    < Đã ghi mục T2: 10.
      Cộng *19*/30 điểm.
      Còn thiếu 6 điểm để đạt.
      (3/3) T3. Tiêu chí thử 3
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > 8
    < Đã ghi mục T3: 8.
      *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: đang tự chấm
      Cộng *27*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    > /motnha {chi_hội} 2025
    < Xem danh hiệu 2025 của nhà nào? Anh gõ tên hoặc số nhà.
    > trần thị hoa
    < Bà Trần Thị Hoa, ngõ 34/5
      Gia đình học tập 2025: chưa đăng ký.
      [Chấm điểm]
      [Đăng ký]
      [Để nguyên]
      [Quay lại]
    > [Chấm điểm]
    < (1/2) T1. Tiêu chí thử 1
      Mấy điểm? Từ 0 đến 5.
      [Trọn 5 điểm]
      [Để sau]
    """
    use_family_set(ward)
    nam = ward.bring("nam", 7, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter), address=Address.ANH)
    begin_family(nam, ward, "9")
    tell(
        known={"chi_hội": str(ward.chapter.id)},
        meanwhile={
            "phường dùng bộ mới, hai tiêu chí 5 điểm": lambda: use_set(
                ward, Subject.FAMILY, 5, 5, passes=8, paper="10/HKH"
            )
        },
    )


def begin_family(phone: Phone, ward: Ward, *points: str) -> None:
    """The family of Ông Minh is assessed, and its first criteria marked."""
    phone.say(f"/motnha {ward.chapter.id} 2025")
    for said in ("minh", "chấm điểm", *points):
        phone.say(said)


def test_a_family_is_assessed_once_a_year(ward: Ward, tell: Tell) -> None:
    """Chấm lại lần nữa trong năm: mở đúng bài đã có, không sinh bài thứ hai.

    hạnh> /motnha {chi_hội} 2025
    < Xem danh hiệu 2025 của nhà nào? Bác gõ tên hoặc số nhà.
    > minh
    < Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: đã đăng ký.
      Chưa đề nghị theo danh sách được: bài chấm chờ xem.
      [Chấm điểm]
      [Thôi đăng ký]
      [Bỏ bài chấm, đề nghị]
      [Để nguyên]
      [Quay lại]
    > [Chấm điểm]
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ chi hội xem
      Cộng *27*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Đồng ý, gửi phường]
      [Sửa điểm một mục]
      [Trả lại]
      [Xem từng mục]
      [Về danh hiệu]
    """
    use_family_set(ward)
    nam = ward.bring("nam", 7, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter), address=Address.ANH)
    begin_family(nam, ward, "9", "9", "9", "nộp")
    tell(known={"chi_hội": str(ward.chapter.id)})

    assert ward.count("assessments") == 1


def test_a_page_taken_back_leaves_what_was_assessed_meanwhile(ward: Ward) -> None:
    """The head takes back a page of registrations; a family of it is being marked already."""
    use_family_set(ward)
    nam = ward.bring("nam", 7, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter), address=Address.ANH)
    ward.head.say("/danhgia")
    ward.head.tap("Đăng ký đầu năm")
    ward.head.tap("Đăng ký cả 3")
    begin_family(nam, ward, "9")
    ward.head.tap("Sửa trang vừa rồi")

    assert "còn 2 gia đình" in ward.head.last.text
    assert ward.count("candidates", "assessments") == 2
    nam.say("8")
    assert "(3/3)" in nam.last.text


@pytest.mark.buttons
def test_what_is_typed_below_a_photo_is_kept_with_it(ward: Ward) -> None:
    """Also where the photo alone would do; a voice note shows nothing."""
    use_shipped(ward, Subject.UNIT, "dvht-huyen-tt24-2023")
    unit = ward.house.chapter(ward.top, "Trường THCS Sông Xanh", UnitKind.UNIT_BOARD)
    binh = ward.bring("bình", 44, "Vũ Thị Bình", (Role.HEAD, unit), address=Address.CO)
    binh.say("/danhgia")
    for said in ("đơn vị học tập", "chấm điểm", "đạt"):
        binh.say(said)
    binh.send_voice()
    assert "Đã giữ lời nhắn" in binh.last.text
    binh.say("1")
    assert "Chỗ này cần một tấm ảnh, giấy tờ, hoặc vài chữ kể rõ" in binh.last.text
    binh.send_photo(caption="Kế hoạch số 5")
    assert "Đã ghi mục 1.1: Đạt." in binh.last.text
    with ward.house.engine.begin() as db:
        found = db.execute(text("SELECT evidence, shown FROM assessment_marks")).one()

    assert (bool(found.evidence), found.shown) == (True, "Kế hoạch số 5")
    assert ward.count("kept_files") == 2


def test_photos_sent_several_at_once_belong_together(ward: Ward, tell: Tell) -> None:
    """Gửi liền ba ảnh cho một mục: cả ba là minh chứng của mục ấy.

    bình> /danhgia
    < Trường THCS Sông Xanh
      Đơn vị học tập 2025: chưa đăng ký.
      Chưa có công dân nào trong sổ.
      [Đơn vị học tập]
      [Công dân học tập]
      [Năm 2024]
    > [Đơn vị học tập]
    < Trường THCS Sông Xanh
      Đơn vị học tập 2025: chưa đăng ký.
      [Chấm điểm]
      [Đề nghị công nhận]
      [Đăng ký]
      [Để nguyên]
    > [Chấm điểm]
    < (1/19) 1.1. Có kế hoạch học tập thường xuyên hằng năm cho thành viên và thực hiện
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > [Đạt]
    < Mục 1.1 cần minh chứng. Cô gửi ảnh, giấy tờ, hoặc gõ vài chữ giúp.
      [Không có minh chứng]
      [Quay lại]
    > (gửi một ảnh)
    < Đã ghi mục 1.1: Đạt.
      (2/19) 1.2. Thực hiện đủ chế độ đào tạo, bồi dưỡng; có quy định khuyến khích học
      Trường mầm non công lập: còn giúp bồi dưỡng giáo viên trường ngoài công lập.
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > (gửi ảnh khác)
    < Đã thêm vào minh chứng mục 1.1.
      (2/19) 1.2. Thực hiện đủ chế độ đào tạo, bồi dưỡng; có quy định khuyến khích học
      Trường mầm non công lập: còn giúp bồi dưỡng giáo viên trường ngoài công lập.
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > [Chưa đạt]
    < Đã ghi mục 1.2: Chưa đạt.
      Mục 1.2: chưa đạt.
      (3/19) 1.3. Bố trí đủ kinh phí ngân sách cho đào tạo, bồi dưỡng
        (chỉ cơ quan, đơn vị sự nghiệp công)
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Không áp dụng]
      [Để sau]
    """
    use_shipped(ward, Subject.UNIT, "dvht-huyen-tt24-2023")
    unit = ward.house.chapter(ward.top, "Trường THCS Sông Xanh", UnitKind.UNIT_BOARD)
    binh = ward.bring("bình", 44, "Vũ Thị Bình", (Role.HEAD, unit), address=Address.CO)
    tell()
    assert ward.count("kept_files") == 2
    binh.say("/xemdiem 1")
    assert "Minh chứng: 2 ảnh, giấy tờ" in binh.last.text
    binh.say("/chamdiem 1 1.3")
    binh.say("đạt")
    binh.send_photo(b"third")
    ward.house.later(minutes=5)
    binh.send_photo(b"fourth")
    assert "Đã thêm" not in binh.last.text
    binh.say("/xemdiem 1")
    assert "Minh chứng: 2 ảnh, giấy tờ" in binh.last.text


def test_a_unit_by_the_circular_of_2020_sees_the_next_rank(ward: Ward, tell: Tell) -> None:
    """Thông tư 22/2020 đã hết hiệu lực, phường vẫn chấm theo: có điểm, có xếp loại, báo rõ.

    bình> /chamdiem 1
    < *Trường THCS Sông Xanh*
      Đơn vị học tập 2025: đang tự chấm
      Cộng *78,5*/100 điểm.
      Xếp loại: Khá.
      Còn 6,5 điểm nữa thì lên Tốt.
      Bản chính thức: Thông tư 22/2020/TT-BGDĐT ngày 06/8/2020
      Bộ này hết hiệu lực sau 25/1/2024, vẫn dùng được.
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    """
    use_shipped(ward, Subject.UNIT, "dvht-tt22-2020")
    unit = ward.house.chapter(ward.top, "Trường THCS Sông Xanh", UnitKind.UNIT_BOARD)
    binh = ward.bring("bình", 44, "Vũ Thị Bình", (Role.HEAD, unit), address=Address.CO)
    for said in ("/danhgia", "đơn vị học tập", "chấm điểm"):
        binh.say(said)
    for points in ("10", "10", "10", "10", "5", "10", "5", "10", "5", "3,5"):
        binh.say(points)
    tell()


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        (Subject.CLAN, UnitKind.CLAN_BOARD),
        (Subject.GROUP, UnitKind.CHAPTER),
        (Subject.UNIT, UnitKind.UNIT_BOARD),
    ],
)
def test_every_kind_of_unit_goes_the_same_way(ward: Ward, subject: Subject, kind: UnitKind) -> None:
    """Marked by its head, handed in, returned, mended, passed by the ward, proposed."""
    use_set(ward, subject, 10, 5, passes=12)
    unit = ward.house.chapter(ward.top, "Nơi Thử", kind)
    head = ward.bring("trưởng", 61, "Vũ Văn Trưởng", (Role.HEAD, unit), address=Address.BAC)
    head.say(f"/noinay {unit.id} 2025")
    for said in ("chấm điểm", "10", "6"):
        head.say(said)
    assert "Tiêu chí T2 từ 0 đến 5, bác gõ 6." in head.last.text
    for said in ("4,5", "nộp"):
        head.say(said)
    assert "Đã nộp, chờ phường xem." in head.last.text
    ward.officer.say("/tralai 1")
    for said in ("T2 chưa rõ", "đúng"):
        ward.officer.say(said)
    head.say("/chamdo")
    for said in ("chấm tiếp số 1", "sửa 1 mục trả lại", "5", "nộp"):
        head.say(said)
    ward.officer.say("/chamdiem 1")
    ward.officer.tap("Đạt, đưa vào danh sách")

    assert "Đã đưa vào danh sách chờ quyết định." in ward.officer.last.text
    with ward.house.engine.begin() as db:
        found = db.execute(text("SELECT subject, state, marked FROM candidates")).one()
    assert (found.subject, found.state, bool(found.marked)) == (subject, "proposed", True)
    assert marks(ward) == [
        ("self", "T1", "10"),
        ("self", "T2", "4.5"),
        ("self", "T2", "5"),
    ]
