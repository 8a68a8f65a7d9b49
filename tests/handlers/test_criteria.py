"""Criteria sets: the unit's own version from its paper, and the official ones as they came."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from io import BytesIO

import xlsxwriter
from sqlalchemy import text

from domain.criteria import Subject
from domain.permissions import Role
from domain.units import NewUnit, UnitKind
from services.criteria import in_use
from services.units import make_unit
from tests.handlers.conftest import Tell, Ward
from tests.house import SINCE, Phone, Shown


def test_a_partial_set_is_completed_from_the_paper(transcript: Ward) -> None:
    """Bộ gia đình thiếu số: cán bộ điền theo giấy, mỗi tin một số, rồi đưa vào dùng.

    chính> /xetloai family 2025
    < *Gia đình học tập 2025*, phường Bồ Đề
      3 gia đình: đăng ký 0, đề nghị 0, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      [Giấy tờ để in]
      [Từng chi hội]
      [Bộ tiêu chí]
      [Về danh hiệu]
    > [Bộ tiêu chí]
    < *Bộ tiêu chí Gia đình học tập 2025*
      Năm này chưa dùng bộ nào.
      Bộ 1: Gia đình học tập (bộ tiêu chí 2016-2020), còn thiếu số, điền theo giấy của hội
      Bộ 1 đã hết hiệu lực, vẫn dùng được.
      [Theo bộ 1]
      [Soạn từ đầu]
      [Về danh hiệu]
    > [Theo bộ 1]
    < 2.2. Hằng năm mỗi người lớn học ít nhất 01 nội dung
      Cao nhất mấy điểm? (còn 1 số)
      [Giấy không có mục này]
    > mười điểm
    < Chưa rõ mấy điểm. Anh gõ số giúp, ví dụ 10 hay 7,5.
      [Giấy không có mục này]
    > 10,3
    < Điểm từ nửa điểm đến 100, chẵn hoặc nửa. Anh xem lại giúp số 10,3.
      [Giấy không có mục này]
    > 10
    < Đã ghi mục 2.2: cao nhất 10 điểm.
      Đang có 5 tiêu chí.
      Cộng lại cao nhất 50 điểm.
      Chưa có điểm đạt.
      Phần chưa có tiêu chí nào: 3. Điều kiện học tập của gia đình;
        4. Tác động, hiệu quả học tập của các thành viên.
      [Thêm tiêu chí]
      [Sửa một số]
      [Ghi điểm đạt]
      [Để sau]
    > [Thêm tiêu chí]
    < Tiêu chí ấy thế nào? Anh gõ như trên giấy.
    > Có góc học tập
    < Tiêu chí ấy ở phần nào?
      [1. Học tập của trẻ em trong gia đình]
      [2. Học tập của người lớn trong gia đình]
      [3. Điều kiện học tập của gia đình]
      [4. Tác động, hiệu quả học tập của các thành viên]
      [Quay lại]
    > [3. Điều kiện học tập của gia đình]
    < Tiêu chí này cao nhất mấy điểm?
      [Mục này không cho điểm]
      [Quay lại]
    > 7,5
    < Đã thêm tiêu chí.
      Đang có 6 tiêu chí.
      Cộng lại cao nhất 57,5 điểm.
      Chưa có điểm đạt.
      Phần chưa có tiêu chí nào: 4. Tác động, hiệu quả học tập của các thành viên.
      [Thêm tiêu chí]
      [Sửa một số]
      [Ghi điểm đạt]
      [Để sau]
    > [Sửa một số]
    < 1.1. Trẻ trong độ tuổi phổ cập đều đi học, hoàn thành phổ cập
        (trừ ốm đau, bệnh tật, không có khả năng học) (10)
      1.2. Kết quả học từ trung bình, hạnh kiểm từ khá trở lên (tiểu học: đạt yêu cầu) (10)
      1.3. Lễ phép trong gia đình và ngoài xã hội,
        tích cực tham gia hoạt động chung ở địa phương (10)
      2.1. Người 19-60 tuổi đạt chuẩn biết chữ từ bậc 1 trở lên
        (tương đương lớp 3; trừ người không có khả năng học) (10)
      2.2. Hằng năm mỗi người lớn học ít nhất 01 nội dung (10)
      T1. Có góc học tập (7,5)
      Sửa mục nào? Anh gõ mã, ví dụ 1.2.
    > t1
    < T1. Có góc học tập
      Đúng ra cao nhất mấy điểm?
      [Giấy không có mục này]
      [Quay lại]
    > 10
    < Đã ghi mục T1: cao nhất 10 điểm.
      Đang có 6 tiêu chí.
      Cộng lại cao nhất 60 điểm.
      Chưa có điểm đạt.
      Phần chưa có tiêu chí nào: 4. Tác động, hiệu quả học tập của các thành viên.
      [Thêm tiêu chí]
      [Sửa một số]
      [Ghi điểm đạt]
      [Để sau]
    > [Ghi điểm đạt]
    < Từ bao nhiêu điểm là đạt? Cao nhất 60 điểm.
    > 45
    < Đang có 6 tiêu chí.
      Cộng lại cao nhất 60 điểm.
      Từ 45 điểm là đạt.
      Phần chưa có tiêu chí nào: 4. Tác động, hiệu quả học tập của các thành viên.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Ghi điểm đạt]
      [Để sau]
    > [Đưa vào dùng]
    < Bộ có sẵn còn thiếu: tổng điểm (bộ thí điểm 2014-2015 cao nhất 100); điểm đạt;
        điểm của mục 2.2 và mọi mục sau nó ở phần 2 (cả phần 30 điểm);
        các mục và điểm của phần 3, phần 4.
      Phần chưa có tiêu chí nào: 4. Tác động, hiệu quả học tập của các thành viên.
      Giấy của hội có đúng là chỉ có ngần ấy mục không ạ?
      [Đúng, giấy chỉ có vậy]
      [Điền tiếp]
    > [Đúng, giấy chỉ có vậy]
    < Số giấy của hội là gì? Ví dụ 448/QĐ-KHVN, 1/12/2015.
      [Quay lại]
    > 448/QĐ-KHVN
    < Anh gửi ảnh trang giấy có điểm giúp.
      [Không có ảnh]
      [Quay lại]
    > (gửi một ảnh)
    < Anh xem lại giúp:
      Gia đình học tập (bộ tiêu chí 2016-2020)
      Dùng cho năm *2025*
      Bản của phường, theo giấy 448/QĐ-KHVN
      Bộ này hết hiệu lực sau 7/2022, vẫn dùng được.
      [Dùng cho năm 2025]
      [Sửa lại]
      [Thôi, không ghi]
    > [Dùng cho năm 2025]
    < Từ nay năm 2025 chấm theo bộ này. Nơi đang chấm dở thì chấm nốt theo bộ cũ.
      *Bộ tiêu chí Gia đình học tập 2025*
      Đang dùng bản của phường theo giấy 448/QĐ-KHVN: Gia đình học tập (bộ tiêu chí 2016-2020)
      [Sửa thành bản mới]
      [Về danh hiệu]
    """
    with transcript.house.engine.begin() as db:
        found = db.execute(text("SELECT state, origin, paper FROM criteria_versions")).one()
    assert tuple(found) == ("active", "own", "448/QĐ-KHVN")
    assert transcript.count("kept_files") == 1


def test_an_official_set_is_taken_as_it_came(transcript: Ward) -> None:
    """Bộ chính thức đủ số: dùng luôn; bộ kế hoạch đề ra đứng đầu, hết hiệu lực thì báo trước.

    chính> /botieuchi unit 2025
    < *Bộ tiêu chí Đơn vị học tập 2025*
      Năm này chưa dùng bộ nào.
      Bộ 1: Đơn vị học tập (Thông tư 22/2020), đủ số
      Bộ 1 là bộ kế hoạch đề ra.
      Bộ 1 đã hết hiệu lực, vẫn dùng được.
      Bộ 2: Đơn vị học tập cấp huyện (Thông tư 24/2023), đủ số
      Bộ 3: Đơn vị học tập cấp tỉnh (Thông tư 24/2023), đủ số
      [Theo bộ 1]
      [Theo bộ 2]
      [Theo bộ 3]
      [Soạn từ đầu]
      [Về danh hiệu]
    > [Theo bộ 1]
    < Anh xem lại giúp:
      Đơn vị học tập (Thông tư 22/2020)
      Dùng cho năm *2025*
      Bản chính thức: Thông tư 22/2020/TT-BGDĐT ngày 06/8/2020
      Nộp hồ sơ chậm nhất 31/3/2026.
      Bộ này hết hiệu lực sau 25/1/2024, vẫn dùng được.
      [Dùng cho năm 2025]
      [Thôi, không ghi]
    > [Dùng cho năm 2025]
    < Từ nay năm 2025 chấm theo bộ này. Nơi đang chấm dở thì chấm nốt theo bộ cũ.
      *Bộ tiêu chí Đơn vị học tập 2025*
      Đang dùng bản chính thức: Đơn vị học tập (Thông tư 22/2020)
      Nộp hồ sơ chậm nhất 31/3/2026.
      [Sửa thành bản mới]
      [Về danh hiệu]
    """
    with transcript.house.engine.begin() as db:
        assert db.execute(text("SELECT origin FROM criteria_versions")).scalar_one() == "official"


def test_a_set_of_targets_is_corrected_and_keeps_its_levels(transcript: Ward) -> None:
    """Bộ xét đạt hay chưa: sửa tỷ lệ từng mức, thêm mục; không có điểm nào lọt vào.

    chính> /botieuchi unit 2025
    < *Bộ tiêu chí Đơn vị học tập 2025*
      Năm này chưa dùng bộ nào.
      Bộ 1: Đơn vị học tập (Thông tư 22/2020), đủ số
      Bộ 1 là bộ kế hoạch đề ra.
      Bộ 1 đã hết hiệu lực, vẫn dùng được.
      Bộ 2: Đơn vị học tập cấp huyện (Thông tư 24/2023), đủ số
      Bộ 3: Đơn vị học tập cấp tỉnh (Thông tư 24/2023), đủ số
      [Theo bộ 1]
      [Theo bộ 2]
      [Theo bộ 3]
      [Soạn từ đầu]
      [Về danh hiệu]
    > [Theo bộ 2]
    < Anh xem lại giúp:
      Đơn vị học tập cấp huyện (Thông tư 24/2023)
      Dùng cho năm *2025*
      Bản chính thức: Thông tư 24/2023/TT-BGDĐT ngày 11/12/2023, Điều 5-10
      Số liệu tính từ 1/1 đến 31/12/2025.
      Nộp hồ sơ chậm nhất 15/1/2026.
      Nơi xét trả lời chậm nhất 15/2/2026.
      [Dùng cho năm 2025]
      [Thôi, không ghi]
    > [Dùng cho năm 2025]
    < Từ nay năm 2025 chấm theo bộ này. Nơi đang chấm dở thì chấm nốt theo bộ cũ.
      *Bộ tiêu chí Đơn vị học tập 2025*
      Đang dùng bản chính thức: Đơn vị học tập cấp huyện (Thông tư 24/2023)
      Số liệu tính từ 1/1 đến 31/12/2025.
      Nộp hồ sơ chậm nhất 15/1/2026.
      Nơi xét trả lời chậm nhất 15/2/2026.
      [Sửa thành bản mới]
      [Về danh hiệu]
    > [Sửa thành bản mới]
    < Đang có 19 tiêu chí.
      Không chấm điểm: đạt đủ các mục mới là đạt.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Để sau]
    > /diemdat 2
    < Chỗ này chỉ xét đạt hay chưa, không chấm điểm.
      Việc cần làm: chưa có gì.
      [Tổng hợp]
      [Thông báo]
      [Chi hội, đơn vị]
      [Hội viên]
      [Việc khác]
    > /dienbo 2
    < Đang có 19 tiêu chí.
      Không chấm điểm: đạt đủ các mục mới là đạt.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Để sau]
    > [Sửa một số]
    < 1.1. Có kế hoạch học tập thường xuyên hằng năm cho thành viên và thực hiện (đạt hay chưa)
      1.2. Thực hiện đủ chế độ đào tạo, bồi dưỡng; có quy định khuyến khích học (đạt hay chưa)
      1.3. Bố trí đủ kinh phí ngân sách cho đào tạo, bồi dưỡng (đạt hay chưa)
      1.4. Triển khai chuyển đổi số, trang bị dụng cụ, thiết bị học tập (đạt hay chưa)
      1.5. Tham gia hoạt động phục vụ học tập suốt đời cho người dân (đạt hay chưa)
      2.1. Tỷ lệ thành viên tuân thủ kỷ luật, nội quy, hợp tác, chia sẻ (90%, 95%)
      2.2. Tỷ lệ thành viên hoàn thành chương trình học, bồi dưỡng (90%, 95%)
      2.3. Tỷ lệ thành viên được đào tạo và tham gia chuyển đổi số (90%, 95%)
      2.4, Mức độ 1. Tỷ lệ thành viên có chứng nhận, chứng chỉ ngoại ngữ hoặc tiếng dân tộc
        thiểu số đáp ứng công việc (50%)
      2.4, Mức độ 2. Tỷ lệ thành viên có trình độ ngoại ngữ hoặc tiếng dân tộc thiểu số đáp ứng
        công việc (70%)
      2.5. Tỷ lệ thành viên đạt từ Lao động tiên tiến trở lên (90%, 95%)
      3.1a. Tỷ lệ thành viên đạt Công dân học tập (QĐ 324/QĐ-KHVN) (90%, 95%)
      3.1b. Tỷ lệ người học đạt Công dân học tập (95%, 97%)
      3.2. Tạo môi trường học tập, chia sẻ tri thức với đơn vị khác (đạt hay chưa)
      3.3, Mức độ 1. Đơn vị đạt từ Tập thể lao động tiên tiến trở lên (đạt hay chưa)
      3.3, Mức độ 2. Đơn vị đạt từ Tập thể lao động tiên tiến trở lên (đạt hay chưa)
      3.4, Mức độ 1. Chuyển đổi số ở mức đáp ứng cơ bản (QĐ 4725/QĐ-BGDĐT) (đạt hay chưa)
      3.4, Mức độ 2. Chuyển đổi số ở mức đáp ứng tốt (QĐ 4725/QĐ-BGDĐT) (đạt hay chưa)
      3.5. Đạt kiểm định chất lượng giáo dục nghề nghiệp (đạt hay chưa)
      Sửa mục nào? Anh gõ mã, ví dụ 1.2.
    > 2.1
    < 2.1. Tỷ lệ thành viên tuân thủ kỷ luật, nội quy, hợp tác, chia sẻ
      Mức độ 1: ít nhất bao nhiêu phần trăm?
      [Giữ 90%]
      [Giấy không có mục này]
      [Quay lại]
    > 0
    < Tỷ lệ trên 0 và nhiều nhất 100. Anh xem lại giúp số 0.
      [Giữ 90%]
      [Giấy không có mục này]
      [Quay lại]
    > 85%
    < 2.1. Tỷ lệ thành viên tuân thủ kỷ luật, nội quy, hợp tác, chia sẻ
      Mức độ 2: ít nhất bao nhiêu phần trăm?
      [Giữ 95%]
    > [Giữ 95%]
    < Đã ghi mục 2.1.
      Đang có 19 tiêu chí.
      Không chấm điểm: đạt đủ các mục mới là đạt.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Để sau]
    > [Thêm tiêu chí]
    < Tiêu chí ấy thế nào? Anh gõ như trên giấy.
    > Có thư viện
    < Tiêu chí ấy ở phần nào?
      [1. Điều kiện]
      [2. Kết quả học tập của thành viên]
      [3. Tác dụng]
      [Quay lại]
    > [1. Điều kiện]
    < Mục này xét thế nào?
      [Đạt hay chưa đạt]
      [Đủ bao nhiêu phần trăm]
      [Để sổ tự đếm]
      [Quay lại]
    > [Để sổ tự đếm]
    < Đếm gì trong sổ?
      [Hội viên]
      [Quỹ mỗi người một năm]
      [Quay lại]
    > [Quay lại]
    < Mục này xét thế nào?
      [Đạt hay chưa đạt]
      [Đủ bao nhiêu phần trăm]
      [Để sổ tự đếm]
      [Quay lại]
    > [Đạt hay chưa đạt]
    < Đã thêm tiêu chí.
      Đang có 20 tiêu chí.
      Không chấm điểm: đạt đủ các mục mới là đạt.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Để sau]
    > [Đưa vào dùng]
    < Số giấy của hội là gì? Ví dụ 448/QĐ-KHVN, 1/12/2015.
    > 12/HKH
    < Anh gửi ảnh trang giấy có điểm giúp.
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Anh xem lại giúp:
      Đơn vị học tập cấp huyện (Thông tư 24/2023)
      Dùng cho năm *2025*
      Bản của phường, theo giấy 12/HKH
      Số liệu tính từ 1/1 đến 31/12/2025.
      Nộp hồ sơ chậm nhất 15/1/2026.
      Nơi xét trả lời chậm nhất 15/2/2026.
      Chưa có ảnh giấy của hội.
      [Dùng cho năm 2025]
      [Sửa lại]
      [Thôi, không ghi]
    > [Dùng cho năm 2025]
    < Từ nay năm 2025 chấm theo bộ này. Nơi đang chấm dở thì chấm nốt theo bộ cũ.
      *Bộ tiêu chí Đơn vị học tập 2025*
      Đang dùng bản của phường theo giấy 12/HKH: Đơn vị học tập cấp huyện (Thông tư 24/2023)
      Chưa có ảnh giấy của hội.
      Số liệu tính từ 1/1 đến 31/12/2025.
      Nộp hồ sơ chậm nhất 15/1/2026.
      Nơi xét trả lời chậm nhất 15/2/2026.
      [Gửi ảnh giấy]
      [Sửa thành bản mới]
      [Về danh hiệu]
    > [Gửi ảnh giấy]
    < Anh gửi ảnh trang giấy có điểm giúp.
      [Không có ảnh]
    > (gửi một ảnh)
    < Đã giữ ảnh giấy.
      *Bộ tiêu chí Đơn vị học tập 2025*
      Đang dùng bản của phường theo giấy 12/HKH: Đơn vị học tập cấp huyện (Thông tư 24/2023)
      Số liệu tính từ 1/1 đến 31/12/2025.
      Nộp hồ sơ chậm nhất 15/1/2026.
      Nơi xét trả lời chậm nhất 15/2/2026.
      [Sửa thành bản mới]
      [Về danh hiệu]
    """
    with transcript.house.engine.begin() as db:
        used = in_use(db, transcript.top, Subject.UNIT, 2025)
    assert used is not None
    share = used.criteria.find("2.1")
    assert share is not None
    assert share.thresholds == {"muc_do_1": Decimal(85), "muc_do_2": Decimal(95)}
    assert [one.code for one in used.criteria.ranks] == ["muc_do_1", "muc_do_2"]
    assert not used.criteria.gives_points


def test_a_group_set_is_written_from_nothing(transcript: Ward) -> None:
    """Bộ tổ dân phố không có số công khai: soạn từ đầu, để sổ tự đếm, bỏ dở rồi điền tiếp.

    chính> /botieuchi group 2025
    < *Bộ tiêu chí TDP học tập 2025*
      Năm này chưa dùng bộ nào.
      Bộ 1: Cộng đồng học tập cấp xã (Thông tư 44/2014), còn thiếu số, điền theo giấy của hội
      Bộ 1 là bộ kế hoạch đề ra.
      Bộ 1 đã hết hiệu lực, vẫn dùng được.
      Bộ 1 vốn không dành cho tổ dân phố, chỉ dùng khi kế hoạch phường đề ra.
      [Theo bộ 1]
      [Soạn từ đầu]
      [Về danh hiệu]
    > [Soạn từ đầu]
    < Đang có 0 tiêu chí.
      [Thêm tiêu chí]
      [Để sau]
    > [Thêm tiêu chí]
    < Tiêu chí ấy thế nào? Anh gõ như trên giấy.
    > Gia đình trong tổ là Gia đình học tập
    < Tiêu chí này cao nhất mấy điểm?
      [Mục này không cho điểm]
      [Quay lại]
    > [Mục này không cho điểm]
    < Mục này xét thế nào?
      [Đạt hay chưa đạt]
      [Đủ bao nhiêu phần trăm]
      [Để sổ tự đếm]
      [Quay lại]
    > [Để sổ tự đếm]
    < Đếm gì trong sổ?
      [Gia đình học tập]
      [Hội viên]
      [Quỹ mỗi người một năm]
      [Quay lại]
    > [Gia đình học tập]
    < Gia đình trong tổ là Gia đình học tập
      Ít nhất bao nhiêu phần trăm?
      [Quay lại]
    > 70
    < Đã thêm tiêu chí.
      Đang có 1 tiêu chí.
      Không chấm điểm: đạt đủ các mục mới là đạt.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Để sau]
    > [Thêm tiêu chí]
    < Tiêu chí ấy thế nào? Anh gõ như trên giấy.
    > Quỹ khuyến học của tổ
    < Tiêu chí này cao nhất mấy điểm?
      [Mục này không cho điểm]
      [Quay lại]
    > [Mục này không cho điểm]
    < Mục này xét thế nào?
      [Đạt hay chưa đạt]
      [Đủ bao nhiêu phần trăm]
      [Để sổ tự đếm]
      [Quay lại]
    > [Để sổ tự đếm]
    < Đếm gì trong sổ?
      [Gia đình học tập]
      [Hội viên]
      [Quỹ mỗi người một năm]
      [Quay lại]
    > [Quỹ mỗi người một năm]
    < Quỹ ít nhất bao nhiêu đồng một người, một năm?
      [Quay lại]
    > 50k
    < Đã thêm tiêu chí.
      Đang có 2 tiêu chí.
      Không chấm điểm: đạt đủ các mục mới là đạt.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Để sau]
    > [Sửa một số]
    < T1. Gia đình trong tổ là Gia đình học tập (70%)
      T2. Quỹ khuyến học của tổ (50.000 đ một người)
      Sửa mục nào? Anh gõ mã, ví dụ 1.2.
    > t1
    < T1. Gia đình trong tổ là Gia đình học tập
      Ít nhất bao nhiêu phần trăm?
      [Giữ 70%]
      [Giấy không có mục này]
      [Quay lại]
    … 2 ngày sau
    > /menu
    < Hôm thứ Hai anh đang soạn bộ tiêu chí, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    """
    assert transcript.count("criteria_versions") == 1


def test_a_clan_set_begins_from_its_conditions(transcript: Ward) -> None:
    """Bộ dòng họ: chỉ có các điều kiện, còn thiếu gì thì nói trước khi dùng.

    chính> /botieuchi clan 2025
    < *Bộ tiêu chí Dòng họ học tập 2025*
      Năm này chưa dùng bộ nào.
      Bộ 1: Dòng họ học tập (các điều kiện của bộ 2016-2020), còn thiếu số, điền theo giấy của hội
      Bộ 1 đã hết hiệu lực, vẫn dùng được.
      [Theo bộ 1]
      [Soạn từ đầu]
      [Về danh hiệu]
    > [Theo bộ 1]
    < Đang có 4 tiêu chí.
      Không chấm điểm: đạt đủ các mục mới là đạt.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Để sau]
    > [Sửa một số]
    < 1. Tỷ lệ gia đình trong họ là Gia đình học tập (50%)
      2. Có quỹ khuyến học, khuyến tài (đạt hay chưa)
      3. Giúp hộ nghèo trong họ học tập; không có con cháu lưu ban, bỏ học, học kém (đạt hay chưa)
      4. Tỷ lệ hộ nghèo trong họ giảm (đạt hay chưa)
      Sửa mục nào? Anh gõ mã, ví dụ 1.2.
    > 2
    < 2. Có quỹ khuyến học, khuyến tài
      Mục này chỉ xét đạt hay chưa.
      [Giấy không có mục này]
      [Để nguyên]
      [Quay lại]
    > [Để nguyên]
    < Đang có 4 tiêu chí.
      Không chấm điểm: đạt đủ các mục mới là đạt.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Để sau]
    > [Đưa vào dùng]
    < Bộ có sẵn còn thiếu: các mục chấm điểm, tổng điểm, điểm đạt; các điều kiện lấy theo lời
        Hội trả lời bạn đọc năm 2018, chưa đối chiếu giấy gốc; 7 chỉ số của bộ tháng 7/2022.
      Giấy của hội có đúng là chỉ có ngần ấy mục không ạ?
      [Đúng, giấy chỉ có vậy]
      [Điền tiếp]
    > [Điền tiếp]
    < Đang có 4 tiêu chí.
      Không chấm điểm: đạt đủ các mục mới là đạt.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Để sau]
    """
    assert transcript.count("criteria_versions") == 1


def test_only_who_keeps_the_criteria_opens_them(ward: Ward) -> None:
    """A head, another ward's officer: neither sees nor changes a version."""
    for said in ("/soanbo family 2025 1",):
        ward.officer.say(said)
    with ward.house.engine.begin() as db:
        other = make_unit(db, None, NewUnit(name="Xã Khác", kind=UnitKind.WARD), on=SINCE)
    far = ward.bring("xa", 66, "Vũ Văn Xa", (Role.OFFICER, other))
    for phone in (ward.head, far):
        for said in (
            "/dienbo 1",
            "10",
            "/huy",
            "/suadiem 1",
            "1.1",
            "5",
            "/huy",
            "/diemdat 1",
            "20",
            "/huy",
            "/themtieuchi 1",
            "x",
            "5",
            "/huy",
            "/dungbo 1",
            "/dienbo x",
        ):
            phone.say(said)
    ward.head.say("/botieuchi family 2025")
    with ward.house.engine.begin() as db:
        content = db.execute(text("SELECT content FROM criteria_versions")).scalar_one()

    assert "T1" not in str(content)
    assert "phụ trách" in ward.head.last.text
    assert ward.count("criteria_versions") == 1


def workbook(rows: Sequence[Sequence[object]]) -> Callable[[Phone], list[Shown]]:
    """Someone sends a workbook with these rows."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet()
        for at, row in enumerate(rows):
            page.write_row(at, 0, row)
    content = out.getvalue()
    return lambda phone: phone.send_file("bo.xlsx", content)


HEAD = ("Mã", "Tiêu chí", "Cao nhất (điểm)")
RIGHT = [
    HEAD,
    ("1.1", "Trẻ đi học", 20),
    ("2.2", "Mỗi người lớn học một nội dung", 7.5),
    ("", "Có góc học tập", "12,5"),
    ("", "Điểm đạt", 30),
]
WRONG = [HEAD, ("1.1", "Trẻ đi học", "mười"), ("1.2", "", 5), ("2.1", "A", 5), ("2.1", "B", 0.3)]


def test_a_set_is_filled_in_by_excel(ward: Ward, tell: Tell) -> None:
    """Tải mẫu, điền, gửi lại; dòng sai nói rõ từng dòng.

    chính> /botieuchi family 2025
    < *Bộ tiêu chí Gia đình học tập 2025*
      Năm này chưa dùng bộ nào.
      Đang soạn một bản, còn thiếu 1 số.
      [Điền tiếp]
      [Tải mẫu Excel]
      [Gửi tệp đã điền]
      [Về danh hiệu]
    > [Tải mẫu Excel]
    < Tệp Excel đang làm, gửi ngay sau đây.
      [Gửi tệp đã điền]
      [Về danh hiệu]
    < (tệp bo-tieu-chi-family-2025.xlsx)
      Mẫu bộ tiêu chí. Điền các cột số, thêm dòng nếu giấy còn mục nào, rồi gửi lại đây.
    > /guibo 1
    < Anh gửi tệp Excel đã điền giúp.
    > đây
    < Chỗ này cần gửi tệp.
      Anh gửi tệp Excel đã điền giúp.
    > (gửi tệp sai)
    < Tệp có dòng cần xem lại:
      Dòng 2: điểm phải là số chẵn hoặc nửa, lớn hơn 0
      Dòng 3: thiếu lời tiêu chí
      Dòng 5: điểm phải là số chẵn hoặc nửa, lớn hơn 0
      Mã 2.1 có hai dòng
      Anh sửa rồi gửi lại giúp.
    > (gửi tệp đúng)
    < Anh xem lại giúp:
      3 tiêu chí, cộng 40 điểm
      Điểm đạt: *30*
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi theo tệp.
      Đang có 3 tiêu chí.
      Cộng lại cao nhất 40 điểm.
      Từ 30 điểm là đạt.
      Phần chưa có tiêu chí nào: 3. Điều kiện học tập của gia đình;
        4. Tác động, hiệu quả học tập của các thành viên.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Ghi điểm đạt]
      [Để sau]
    """
    ward.officer.say("/soanbo family 2025 1")
    ward.officer.say("/huy")
    tell(deeds={"gửi tệp sai": workbook(WRONG), "gửi tệp đúng": workbook(RIGHT)})


TARGETS = [
    ("Mã", "Phần", "Tiêu chí", "Cách xét", "Ít nhất (%), Mức độ 1", "Ít nhất (%), Mức độ 2"),
    ("1.1", "1. Điều kiện", "Có kế hoạch học tập", "đạt hay chưa"),
    ("2.1", "2", "Giữ kỷ luật", "phần trăm", 80, "85"),
    ("", "1", "Có thư viện", "đạt hay chưa"),
]
WITH_PASS = [*TARGETS, ("", "", "Điểm đạt", 5), ("", "", "Có điểm", "điểm"), ("", "9", "Lạ")]


def test_a_set_of_targets_is_corrected_by_excel(ward: Ward, tell: Tell) -> None:
    """Bộ xét đạt hay chưa cũng có mẫu Excel; điểm gõ vào thì nói rõ từng dòng.

    chính> /botieuchi unit 2025
    < *Bộ tiêu chí Đơn vị học tập 2025*
      Năm này chưa dùng bộ nào.
      Đang soạn một bản.
      [Điền tiếp]
      [Đưa vào dùng]
      [Tải mẫu Excel]
      [Gửi tệp đã điền]
      [Về danh hiệu]
    > [Tải mẫu Excel]
    < Tệp Excel đang làm, gửi ngay sau đây.
      [Gửi tệp đã điền]
      [Về danh hiệu]
    < (tệp bo-tieu-chi-unit-2025.xlsx)
      Mẫu bộ tiêu chí. Điền các cột số, thêm dòng nếu giấy còn mục nào, rồi gửi lại đây.
    > /guibo 1
    < Anh gửi tệp Excel đã điền giúp.
    > (gửi tệp có điểm)
    < Tệp có dòng cần xem lại:
      Dòng 5: mục này không chấm điểm
      Dòng 6: mục này không chấm điểm
      Dòng 7: bộ này không có phần ấy
      Anh sửa rồi gửi lại giúp.
    > (gửi tệp đúng)
    < Anh xem lại giúp:
      *3 tiêu chí*, không chấm điểm
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi theo tệp.
      Đang có 3 tiêu chí.
      Không chấm điểm: đạt đủ các mục mới là đạt.
      Phần chưa có tiêu chí nào: 3. Tác dụng.
      [Đưa vào dùng]
      [Thêm tiêu chí]
      [Sửa một số]
      [Để sau]
    """
    ward.officer.say("/soanbo unit 2025 2")
    ward.officer.say("/huy")
    tell(deeds={"gửi tệp có điểm": workbook(WITH_PASS), "gửi tệp đúng": workbook(TARGETS)})
