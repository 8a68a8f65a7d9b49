"""The year's round with marks: one question a message, reviewed twice, returned, passed."""

from decimal import Decimal

from sqlalchemy import text

from domain.accounts import Address
from domain.criteria import Subject
from domain.permissions import Role
from domain.units import UnitKind
from services import criteria
from tests.handlers.conftest import Tell, Ward


def use_family_set(ward: Ward) -> None:
    """The ward judges families by four criteria of ten points; from 25 it is reached."""
    by = ward.house.actor(ward.officer)
    with ward.house.engine.begin() as db:
        account = ward.house.account(db, ward.officer).id
        made = criteria.draft(db, ward.top, Subject.FAMILY, 2025, "", by=by)
        for number in range(1, 4):
            label = f"Tiêu chí thử {number}"
            criteria.add_criterion(db, ward.top, made.id, label, Decimal(10), by=by)
        criteria.set_pass(db, ward.top, made.id, Decimal(25), by=by)
        criteria.activate(db, ward.top, made.id, "9/HKH", None, by=by, account=account)


def use_unit_set(ward: Ward) -> None:
    """The ward judges units by TT 24/2023 as it came."""
    by = ward.house.actor(ward.officer)
    with ward.house.engine.begin() as db:
        account = ward.house.account(db, ward.officer).id
        made = criteria.draft(db, ward.top, Subject.UNIT, 2025, "dvht-huyen-tt24-2023", by=by)
        criteria.activate(db, ward.top, made.id, None, None, by=by, account=account)


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


def test_a_family_is_returned_and_tries_again(ward: Ward, tell: Tell) -> None:
    """Trả lại có lý do từng mục; chấm lại mục ấy rồi nộp lại.

    > /chamdiem 1
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ chi hội xem
      Cộng *23*/30 điểm.
      Còn thiếu 2 điểm để đạt.
      Bản của phường, theo giấy 9/HKH
      [Đồng ý, gửi phường]
      [Sửa điểm một mục]
      [Trả lại]
      [Xem từng mục]
      [Về danh hiệu]
    > [Đồng ý, gửi phường]
    < Theo điểm này thì chưa đạt, nên chưa duyệt được. Bác sửa điểm hoặc trả lại.
      (việc cần làm)
      [Xem bài tự chấm]
      [Thu tiền]
      [Hội viên]
      [Hỏi phường]
      [Việc khác]
    > /tralai 1
    < Mục nào, vì sao? Mỗi dòng một mục, ví dụ: 1.2 thiếu giấy khen
    > T1
    < Dòng "T1" chưa rõ mục nào, vì sao. Bác gõ giúp, ví dụ: 1.2 thiếu giấy khen
    > t1 thiếu giấy khen của cháu
    + T3 chưa có góc học tập
    < Bác xem lại giúp, trả lại Ông Lê Văn Minh, số 20:
      Mục T1, trả lại vì: thiếu giấy khen của cháu
      Mục T3, trả lại vì: chưa có góc học tập
      [Đúng, trả lại]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, trả lại]
    < Đã trả lại Ông Lê Văn Minh, số 20.
      Không còn bài nào chờ xem.
      [Xong]
    nam> /chamdiem 1
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: đang tự chấm
      Cộng *23*/30 điểm.
      Còn thiếu 2 điểm để đạt.
      Bản của phường, theo giấy 9/HKH
      Mục T1, trả lại vì: thiếu giấy khen của cháu
      Mục T3, trả lại vì: chưa có góc học tập
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    > [Sửa điểm một mục]
    < Sửa mục nào? Anh gõ mã, ví dụ 1.2.
    > T1
    < T1. Tiêu chí thử 1
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
      [Quay lại]
    > 9
    < Đã ghi mục T1: 9.
      *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: đang tự chấm
      Cộng *25*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      Mục T1, trả lại vì: thiếu giấy khen của cháu
      Mục T3, trả lại vì: chưa có góc học tập
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    > [Nộp]
    < Đã nộp, chờ chi hội trưởng xem.
      [Về danh hiệu]
    """
    use_family_set(ward)
    nam = ward.bring("nam", 7, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter), address=Address.ANH)
    nam.say("/danhgia")
    for said in ("xem một nhà", "minh", "chấm điểm", "7", "8", "8", "nộp"):
        nam.say(said)
    tell()


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
    < (1/17) 1.1. Có kế hoạch học tập thường xuyên hằng năm cho thành viên và thực hiện
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > [Đạt]
    < Mục 1.1 cần minh chứng. Cô gửi ảnh hoặc giấy tờ giúp.
      [Không có ảnh]
      [Quay lại]
    > (gửi một ảnh)
    < Đã ghi mục 1.1: Đạt.
      (2/17) 1.2. Thực hiện đủ chế độ đào tạo, bồi dưỡng; có quy định khuyến khích học
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > [Đạt]
    < Mục 1.2 cần minh chứng. Cô gửi ảnh hoặc giấy tờ giúp.
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Đã ghi mục 1.2: Đạt.
      Mục 1.2: thiếu minh chứng.
      (3/17) 1.3. Bố trí đủ kinh phí ngân sách cho đào tạo, bồi dưỡng
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Không áp dụng]
      [Để sau]
    > [Không áp dụng]
    < Mục 1.3 không áp dụng, không chấm.
      (3/16) 1.4. Triển khai chuyển đổi số, trang bị dụng cụ, thiết bị học tập
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > [Chưa đạt]
    < Đã ghi mục 1.4: Chưa đạt.
      Mục 1.2: thiếu minh chứng.
      Mục 1.4: chưa đạt.
      (4/16) 1.5. Tham gia hoạt động phục vụ học tập suốt đời cho người dân
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > không
    < Đã ghi mục 1.5: Chưa đạt.
      Mục 1.2: thiếu minh chứng.
      Mục 1.4: chưa đạt.
      Mục 1.5: chưa đạt.
      (5/16) 2.1. Tỷ lệ thành viên tuân thủ kỷ luật, nội quy, hợp tác, chia sẻ
      Bao nhiêu phần trăm? Từ 0 đến 100.
      [Để sau]
    > 89,9%
    < Mục 2.1 cần minh chứng. Cô gửi ảnh hoặc giấy tờ giúp.
      [Không có ảnh]
      [Quay lại]
    > (gửi một ảnh)
    < Đã ghi mục 2.1: 89,9.
      Mục 1.2: thiếu minh chứng.
      Mục 1.4: chưa đạt.
      Mục 1.5: chưa đạt.
      Mục 2.1: cần ít nhất 90.
      (6/16) 2.2. Tỷ lệ thành viên hoàn thành chương trình học, bồi dưỡng
      Bao nhiêu phần trăm? Từ 0 đến 100.
      [Để sau]
    """
    use_unit_set(ward)
    unit = ward.house.chapter(ward.top, "Trường THCS Sông Xanh", UnitKind.UNIT_BOARD)
    ward.bring("bình", 44, "Vũ Thị Bình", (Role.HEAD, unit), address=Address.CO)
    tell()


def test_a_family_marks_itself(ward: Ward, tell: Tell) -> None:
    """Hội viên tự đăng ký, tự chấm cho nhà mình: 8 lần bấm và gõ.

    minh> gia đình tôi
    < Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: chưa đăng ký.
      [Chấm điểm]
      [Đăng ký năm nay]
      [Công dân học tập]
      [Để nguyên]
    > [Đăng ký năm nay]
    < Đã đăng ký Gia đình học tập 2025.
      Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: đã đăng ký.
      [Chấm điểm]
      [Công dân học tập]
      [Để nguyên]
    > [Chấm điểm]
    < (1/3) T1. Tiêu chí thử 1
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > 10
    < Đã ghi mục T1: 10.
      Cộng *10*/30 điểm.
      Còn thiếu 15 điểm để đạt.
      (2/3) T2. Tiêu chí thử 2
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > 9 rưỡi
    < Đã ghi mục T2: 9,5.
      Cộng *19,5*/30 điểm.
      Còn thiếu 5,5 điểm để đạt.
      (3/3) T3. Tiêu chí thử 3
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > [Trọn 10 điểm]
    < Đã ghi mục T3: 10.
      *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: đang tự chấm
      Cộng *29,5*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    > [Nộp]
    < Đã nộp, chờ chi hội trưởng xem.
      [Về danh hiệu]
    > [Về danh hiệu]
    < Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: đã đăng ký.
      [Chấm điểm]
      [Công dân học tập]
      [Để nguyên]
    """
    use_family_set(ward)
    minh = ward.bring("minh", 8, "Lê Văn Minh", (Role.MEMBER, ward.chapter), address=Address.ONG)
    with ward.house.engine.begin() as db:
        person = ward.house.account(db, minh).person
        home = "(SELECT id FROM households WHERE name = 'Lê Văn Minh')"
        statement = f"UPDATE persons SET household_id = {home} WHERE id = :person"  # noqa: S608  # our own words
        db.execute(text(statement), {"person": person})
    tell()
    minh.say("/danhgia")

    assert minh.actions == 9
    assert "phụ trách" in minh.last.text


def test_who_is_of_no_family_is_told_who_writes_it_down(ward: Ward) -> None:
    lan = ward.bring("lan", 9, "Vũ Thị Lan", (Role.MEMBER, ward.chapter))
    lan.say("/giadinhtoi")

    assert "Chi hội trưởng ghi giúp" in lan.last.text
