"""A commune assessed by targets; whether it lies in an area of hardship is asked once."""

from domain.accounts import Address
from domain.criteria import Subject
from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward
from tests.handlers.sets import mark_all, use_shipped


def test_a_commune_is_assessed_and_its_hardship_asked_once(ward: Ward, tell: Tell) -> None:
    """Phường tự đánh giá theo Thông tư 25/2023: hỏi vùng khó khăn một lần, sửa được.

    chính> /danhgia
    < *Danh hiệu học tập 2025*, phường Bồ Đề
      Công nhận 0/3 gia đình, 0%
      Còn thiếu 3 gia đình để vượt 70%
      Chưa có dòng họ nào trong sổ.
      Công nhận 0/1 tổ dân phố, 0%
      Còn thiếu 1 tổ dân phố để đạt 70%
      Chưa có đơn vị nào trong sổ.
      Chưa có công dân nào trong sổ.
      [Gia đình]
      [Dòng họ]
      [Tổ dân phố]
      [Đơn vị]
      [Công dân và xã học tập]
    > [Công dân và xã học tập]
    < *Danh hiệu học tập 2025*, phường Bồ Đề
      Phường Bồ Đề
      Cộng đồng học tập cấp xã 2025: chưa đăng ký.
      [Công dân]
      [Xã, phường]
      [Về danh hiệu]
      [Xong]
    > [Xã, phường]
    < Phường Bồ Đề
      Cộng đồng học tập cấp xã 2025: chưa đăng ký.
      [Chấm điểm]
      [Đề nghị công nhận]
      [Đăng ký]
      [Bộ tiêu chí]
      [Để nguyên]
    > [Chấm điểm]
    < Địa bàn phường Bồ Đề có thuộc vùng khó khăn không ạ?
      Vùng khó khăn có vài mục đạt ở mức thấp hơn.
      [Không thuộc]
      [Thuộc vùng khó khăn]
      [Chưa rõ, hỏi lại sau]
    > [Chưa rõ, hỏi lại sau]
    < Chưa ghi, tạm tính theo mức thường.
      (1/19) 1.1. Tuyên truyền nâng cao nhận thức về học tập suốt đời, xã hội học tập
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > đạt
    < Mục 1.1 cần minh chứng. Anh gửi ảnh, giấy tờ, hoặc gõ vài chữ giúp.
      [Không có minh chứng]
      [Quay lại]
    > có
    < Chỗ này cần một tấm ảnh, giấy tờ, hoặc vài chữ kể rõ, ví dụ: kế hoạch số 12, ngày 5/3.
      [Không có minh chứng]
      [Quay lại]
    > Loa phường phát 24 buổi, sổ trực ghi đủ
    < Đã ghi mục 1.1: Đạt.
      (2/19) 1.2. Có chương trình, kế hoạch xây dựng xã hội học tập hằng năm và thực hiện đầy đủ
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > [Để sau]
    < Đã giữ các mục đã chấm, lúc nào chấm tiếp cũng được.
      Phường Bồ Đề
      Cộng đồng học tập cấp xã 2025: đã đăng ký.
      Chưa đề nghị theo danh sách được: bài chấm còn dở.
      [Chấm điểm]
      [Thôi đăng ký]
      [Bỏ bài chấm, đề nghị]
      [Bộ tiêu chí]
      [Để nguyên]
    … 2 ngày sau
    > /menu
    < *Việc cần làm*
      1 bài chấm dở.
      [Chấm tiếp]
      [Tổng hợp]
      [Thông báo]
      [Chi hội, đơn vị]
      [Việc khác]
    > [Chấm tiếp]
    < *Bài chấm dở*
      1) Phường Bồ Đề
      [Chấm tiếp số 1]
      [Xong]
    > [Chấm tiếp số 1]
    < Địa bàn phường Bồ Đề có thuộc vùng khó khăn không ạ?
      Vùng khó khăn có vài mục đạt ở mức thấp hơn.
      [Không thuộc]
      [Thuộc vùng khó khăn]
      [Chưa rõ, hỏi lại sau]
    > [Thuộc vùng khó khăn]
    < Đã ghi: phường Bồ Đề thuộc vùng khó khăn.
      (2/19) 1.2. Có chương trình, kế hoạch xây dựng xã hội học tập hằng năm và thực hiện đầy đủ
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    > [Để sau]
    < Đã giữ các mục đã chấm, lúc nào chấm tiếp cũng được.
      Phường Bồ Đề
      Cộng đồng học tập cấp xã 2025: đã đăng ký.
      Chưa đề nghị theo danh sách được: bài chấm còn dở.
      [Chấm điểm]
      [Thôi đăng ký]
      [Bỏ bài chấm, đề nghị]
      [Bộ tiêu chí]
      [Để nguyên]
    > [Chấm điểm]
    < (2/19) 1.2. Có chương trình, kế hoạch xây dựng xã hội học tập hằng năm và thực hiện đầy đủ
      Có đạt không ạ?
      [Đạt]
      [Chưa đạt]
      [Để sau]
    """
    use_shipped(ward, Subject.COMMUNE, "cdht-xa-tt25-2023")
    tell()
    for one in ward.house.handled:
        assert one.conversation == "menu" or one.statements <= 16, one


def test_an_officer_changes_what_was_said_of_hardship(ward: Ward, tell: Tell) -> None:
    """Ghi nhầm vùng khó khăn: sửa ở phần xem từng mục, ai ghi và ngày nào vẫn còn.

    chính> /chamdiem 1
    < *Phường Bồ Đề*
      Cộng đồng học tập cấp xã 2025: đang tự chấm
      Xếp loại: Mức độ 1.
      Muốn lên Mức độ 2 thì còn:
      Mục 4.2: chưa đạt.
      Mục 4.3: chưa đạt.
      Mục 4.4: chưa đạt.
      Mục 5.1: cần ít nhất 80%.
      và 2 mục nữa.
      Bản chính thức: Thông tư 25/2023/TT-BGDĐT ngày 27/12/2023, Điều 5-9
      Thuộc vùng khó khăn (Trần Văn Chính ghi 29/9)
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    """
    use_shipped(ward, Subject.COMMUNE, "cdht-xa-tt25-2023")
    assess_the_ward(ward, trained="41,5", degrees="10")
    tell()
    officer = ward.officer
    officer.tap("Xem từng mục")
    officer.tap("Sửa vùng khó khăn")
    officer.tap("Không thuộc")

    assert "Mục 5.2a: cần ít nhất 50%." in officer.last.text
    assert "Mục 5.2b: cần ít nhất 12%." in officer.last.text
    assert "Không thuộc vùng khó khăn (Trần Văn Chính ghi 29/9)" in officer.last.text
    assert "Xếp loại" not in officer.last.text
    assert ward.count("unit_figures") == 2
    second = ward.bring("liên", 12, "Phạm Thị Liên", (Role.OFFICER, ward.top), address=Address.CHI)
    second.say("/chamdiem 1")
    assert "vùng khó khăn không ạ" not in second.last.text


def assess_the_ward(ward: Ward, *, trained: str, degrees: str) -> None:
    """The ward marks itself: level 1 in all that is yes or no, and these shares."""
    officer = ward.officer
    officer.say(f"/noinay {ward.top.id} 2025")
    officer.say("chấm điểm")
    officer.say("thuộc vùng khó khăn")
    mark_all(officer, "60", trained, degrees)


def test_a_head_is_not_asked_about_the_ward(ward: Ward) -> None:
    """Only who assesses there is asked; others can neither say nor change it."""
    use_shipped(ward, Subject.COMMUNE, "cdht-xa-tt25-2023")
    for said in (f"/vungkho {ward.top.id} 1", "/vungkho 99 1", "/vungkho x 1", "/vungkho"):
        ward.head.say(said)
        ward.head.say("thuộc vùng khó khăn")
        ward.head.say("/huy")
    ward.officer.say("/vungkho x 1")

    assert ward.count("unit_figures") == 0
