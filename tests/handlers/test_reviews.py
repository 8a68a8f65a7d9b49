"""Reviews: returned with reasons and tried again, who may not review, one officer alone."""

from domain.accounts import Address
from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward
from tests.handlers.sets import lives_in, past_monday, use_family_set


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
      [Sổ quỹ]
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
    … đến 8:05 ngày 29/9/2025
    nam< Bài chấm Gia đình học tập 2025 của Ông Lê Văn Minh, số 20 được trả lại, anh xem giúp:
      Mục T1, trả lại vì: thiếu giấy khen của cháu
      Mục T3, trả lại vì: chưa có góc học tập
      [Xem và sửa]
    minh< Bài chấm Gia đình học tập 2025 của Ông Lê Văn Minh, số 20 được trả lại, ông xem giúp:
      Mục T1, trả lại vì: thiếu giấy khen của cháu
      Mục T3, trả lại vì: chưa có góc học tập
      [Xem và sửa]
    nam> [Xem và sửa]
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: đang tự chấm
      Cộng *23*/30 điểm.
      Còn thiếu 2 điểm để đạt.
      Bản của phường, theo giấy 9/HKH
      Mục T1, trả lại vì: thiếu giấy khen của cháu
      Mục T3, trả lại vì: chưa có góc học tập
      [Sửa 2 mục trả lại]
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    > [Sửa 2 mục trả lại]
    < T1. Tiêu chí thử 1
      Trả lại vì: thiếu giấy khen của cháu
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > 9
    < Đã ghi mục T1: 9.
      T3. Tiêu chí thử 3
      Trả lại vì: chưa có góc học tập
      Mấy điểm? Từ 0 đến 10.
      [Trọn 10 điểm]
      [Để sau]
    > 8
    < Đã ghi mục T3: 8.
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
    minh = ward.bring("minh", 8, "Lê Văn Minh", (Role.MEMBER, ward.chapter), address=Address.ONG)
    lives_in(ward, minh, "Lê Văn Minh")
    nam.say("/danhgia")
    for said in ("xem một nhà", "minh", "chấm điểm", "7", "8", "8", "nộp"):
        nam.say(said)
    before = nam.actions
    past_monday(ward)
    tell()

    assert nam.actions - before == 5


def test_who_marked_leaves_the_review_to_another(ward: Ward, tell: Tell) -> None:
    """Cán bộ chấm hộ một nhà: cán bộ khác duyệt, người chấm chỉ xem và lấy lại được.

    chính> /chamdiem 1
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ phường xem
      Cộng *30*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Xem từng mục]
      [Về danh hiệu]
    > /duyetdiem 1
    < Ai đã chấm thì người khác xem lại. Bài này chờ người khác duyệt.
      (việc cần làm)
      [Tổng hợp]
    > /tralai 1
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ phường xem
      Cộng *30*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Xem từng mục]
      [Về danh hiệu]
    > /choduyet
    < Không còn bài nào chờ xem.
      [Xong]
    liên> /choduyet
    < *Chờ xem*
      1) Ông Lê Văn Minh, số 20, TDP 12
      [Xem số 1]
      [Xong]
    > [Xem số 1]
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ phường xem
      Cộng *30*/30 điểm.
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
    marked_by_the_officer(ward)
    ward.bring("liên", 12, "Phạm Thị Liên", (Role.OFFICER, ward.top), address=Address.CHI)
    tell()


def marked_by_the_officer(ward: Ward) -> None:
    """The officer marks a family for the chapter, whose head passes it on."""
    use_family_set(ward)
    ward.officer.say(f"/motnha {ward.chapter.id} 2025")
    for said in ("minh", "chấm điểm", "10", "10", "10", "nộp"):
        ward.officer.say(said)
    ward.head.say("/chamdiem 1")
    ward.head.tap("Đồng ý, gửi phường")


def test_the_only_officer_passes_their_own_and_it_is_told(ward: Ward, tell: Tell) -> None:
    """Phường có một cán bộ: vừa chấm vừa duyệt thì ghi "một người duyệt", lấy lại được.

    chính> /choduyet
    < *Chờ xem*
      1) Ông Lê Văn Minh, số 20, TDP 12
      [Xem số 1]
      [Xong]
    > [Xem số 1]
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ phường xem
      Cộng *30*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Đạt, đưa vào danh sách]
      [Sửa điểm một mục]
      [Trả lại]
      [Xem từng mục]
      [Về danh hiệu]
    > [Đạt, đưa vào danh sách]
    < Bài của Ông Lê Văn Minh, số 20 do chính anh chấm, trong trợ lý chưa có ai khác duyệt được.
      Duyệt thì ghi "một người duyệt"; trước khi có quyết định vẫn lấy lại được.
      [Duyệt, ghi một người]
      [Để sau]
    > [Duyệt, ghi một người]
    < Đã đưa vào danh sách chờ quyết định.
      Không còn bài nào chờ xem.
      1 bài một người duyệt, chưa có quyết định.
      [Xem bài một người duyệt]
      [Xong]
    > [Xem bài một người duyệt]
    < *Một người duyệt*
      1) Ông Lê Văn Minh, số 20, TDP 12
      [Xem số 1]
      [Xem bài tự chấm]
    > [Xem số 1]
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: đã duyệt, chờ quyết định
      Cộng *30*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      Một người duyệt: người chấm cũng là người duyệt.
      [Lấy lại để xem lại]
      [Xem từng mục]
      [Về danh hiệu]
    > [Lấy lại để xem lại]
    < Đã lấy Ông Lê Văn Minh, số 20 ra khỏi danh sách chờ quyết định.
      *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ phường xem
      Cộng *30*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Đạt, đưa vào danh sách]
      [Sửa điểm một mục]
      [Trả lại]
      [Xem từng mục]
      [Về danh hiệu]
    """
    marked_by_the_officer(ward)
    tell()
    for one in ward.house.handled:
        assert one.statements <= 16, one
