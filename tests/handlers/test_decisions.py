"""Decisions: whom they recognise, by which paper, and who is not put forward past their marks."""

import pytest
from sqlalchemy import text

from domain.accounts import Address
from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward
from tests.handlers.sets import lives_in, past_monday, use_family_set
from tests.house import Phone, texts


def marked(ward: Ward, *points: str) -> None:
    """The family of Ông Minh is marked by a helper, and handed in."""
    use_family_set(ward)
    nam = ward.bring("nam", 7, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter), address=Address.ANH)
    nam.say(f"/motnha {ward.chapter.id} 2025")
    for said in ("minh", "chấm điểm", *points, "nộp"):
        nam.say(said)


def states(ward: Ward) -> dict[str, tuple[str, bool]]:
    """Name of each family put down to its state, and whether by marks."""
    statement = text(
        "SELECT households.name, state, marked FROM candidates"
        " JOIN households ON households.id = household_id ORDER BY household_id"
    )
    with ward.house.engine.begin() as db:
        return {row.name: (row.state, bool(row.marked)) for row in db.execute(statement)}


def write(phone: Phone, number: str, *said: str) -> None:
    """A decision is written down, as far as these answers go."""
    phone.say("/quyetdinh family 2025")
    for one in (number, *said):
        phone.say(one)


def test_a_family_that_failed_its_marks_is_left_out_and_named(ward: Ward, tell: Tell) -> None:
    """Chấm 9/30, đã nộp: không đề nghị theo danh sách được; bỏ bài chấm thì ghi tên, có lý do.

    > /denghi {chi_hội} family 2025
    < *Đề nghị công nhận 2025*, TDP 12: còn 2 gia đình
      1) Bà Nguyễn Thị Hoa, số 12
      2) Bà Trần Thị Hoa, ngõ 34/5
      [Đạt cả 2]
      [Đạt cả, trừ…]
      [Để sau]
    > [Đạt cả 2]
    < Đã đề nghị 2 gia đình.
      Xem hết danh sách rồi.
      3 gia đình: đăng ký 3, đề nghị 2, công nhận 0
      Còn thiếu 3 gia đình để vượt 70%
      Chưa vào danh sách vì bài chấm chưa được duyệt:
      Ông Lê Văn Minh, số 20: bài chấm chờ xem
      [Sửa trang vừa rồi]
      [Về danh hiệu]
      [Xong]
    > /motnha {chi_hội} 2025
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
    > [Bỏ bài chấm, đề nghị]
    < Vì sao bỏ bài chấm mà vẫn đề nghị ạ? Bác gõ vài chữ, người ghi quyết định sẽ thấy.
    > Bảng điểm các cháu thất lạc khi chuyển nhà
    < Bác xem lại giúp, đề nghị không chấm điểm:
      *Ông Lê Văn Minh, số 20*
      Bỏ bài chấm vì: Bảng điểm các cháu thất lạc khi chuyển nhà
      Cộng *9*/30 điểm.
      Còn thiếu 16 điểm để đạt.
      [Đúng, bỏ bài chấm]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, bỏ bài chấm]
    < Đã bỏ bài chấm của Ông Lê Văn Minh, số 20, đề nghị không chấm điểm.
      [Về danh hiệu]
    chính> /quyetdinh family 2025
    < Quyết định số bao nhiêu? Anh gõ như trên giấy, ví dụ 15/QĐ-HKH.
    > 15/QĐ
    < Quyết định ký ngày nào ạ? Ví dụ 10/12.
      [Hôm nay]
      [Quay lại]
    > 3/2/1999
    < Giấy ký trước năm 2025 thì chưa công nhận danh hiệu 2025 được. Anh xem lại ngày ký giúp.
      [Hôm nay]
      [Quay lại]
    > [Hôm nay]
    < Anh gửi ảnh quyết định giúp.
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Có 3 gia đình được đề nghị. Công nhận thế nào ạ?
      [Công nhận cả 3]
      [Xem từng trang, trừ…]
      [Quay lại]
    > [Công nhận cả 3]
    < Anh xem lại giúp:
      Gia đình học tập 2025
      Quyết định *15/QĐ*, ngày 29/9/2025
      Công nhận cả 3, 3 không chấm điểm
      Bỏ bài chấm để đề nghị: Ông Lê Văn Minh, số 20.
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Thôi, không ghi]
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
      [Xét danh hiệu]
      [Việc phải làm]
      [Tổng hợp]
      [Thông báo]
      [Việc khác]
    > /chamdiem 1
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: bỏ bài chấm, đề nghị không chấm điểm
      Cộng *9*/30 điểm.
      Còn thiếu 16 điểm để đạt.
      Bản của phường, theo giấy 9/HKH
      Bỏ bài chấm vì: Bảng điểm các cháu thất lạc khi chuyển nhà
      [Lấy lại để xem lại]
      [Xem từng mục]
      [Về danh hiệu]
    """
    marked(ward, "3", "3", "3")
    past_monday(ward)
    tell(known={"chi_hội": str(ward.chapter.id)})

    for one in ward.house.handled:
        assert one.statements <= 16 or not one.completed, one


def test_what_was_returned_is_not_recognised(ward: Ward) -> None:
    """Put forward first, marked and returned after: the decision leaves it out, by name."""
    ward.head.say(f"/denghi {ward.chapter.id} family 2025")
    ward.head.tap("Đạt cả 3")
    marked(ward, "3", "3", "3")
    ward.head.say("/tralai 1")
    for said in ("T1 thiếu", "đúng"):
        ward.head.say(said)
    write(ward.officer, "15/QĐ", "hôm nay", "không có ảnh", "công nhận cả 2")

    assert "Được đề nghị mà chưa công nhận" in ward.officer.last.text
    assert "Ông Lê Văn Minh, số 20: bài chấm bị trả lại" in ward.officer.last.text
    ward.officer.say("đúng")
    assert states(ward)["Lê Văn Minh"] == ("proposed", False)
    ward.officer.say("/quyetdinh family 2025")
    assert "Ông Lê Văn Minh, số 20: bài chấm bị trả lại" in ward.officer.last.text


def test_the_yes_is_to_those_summed_up(ward: Ward) -> None:
    """In between one family is taken off the list and another put on: as many, and others."""
    chapter = ward.chapter.id
    for said in (f"/motnha {chapter} 2025", "minh", "đề nghị công nhận"):
        ward.head.say(said)
    write(ward.officer, "15/QĐ", "hôm nay", "không có ảnh", "công nhận cả 1")
    for said in (
        *(f"/motnha {chapter} 2025", "minh", "thôi đề nghị"),
        *(f"/motnha {chapter} 2025", "số 12", "đề nghị công nhận"),
    ):
        ward.head.say(said)
    said = texts(ward.officer.say("đúng"))

    assert "Vừa có thay đổi" in said
    assert {state for state, _ in states(ward).values()} == {"left-out", "proposed"}
    ward.officer.say("đúng")
    assert states(ward)["Nguyễn Thị Hoa"][0] == "recognised"
    assert states(ward)["Lê Văn Minh"][0] == "left-out"


def test_one_number_has_one_day(ward: Ward, tell: Tell) -> None:
    """Gõ lại số cũ mà ngày khác: hỏi ngày nào đúng, tóm tắt nói ngày đang ghi.

    chính> /quyetdinh family 2025
    < Quyết định số bao nhiêu? Anh gõ như trên giấy, ví dụ 15/QĐ-HKH.
    > 15/QĐ
    < Quyết định ký ngày nào ạ? Ví dụ 10/12.
      [Hôm nay]
      [Quay lại]
    > 20/9
    < Quyết định 15/QĐ đã ghi ký ngày 1/9/2025. Ngày nào đúng ạ?
      Nếu là giấy khác thì quay lại, gõ số khác.
      [Giữ 1/9/2025]
      [Sửa thành 20/9/2025]
      [Quay lại]
    > [Giữ 1/9/2025]
    < Anh gửi ảnh quyết định giúp.
      [Không có ảnh]
      [Quay lại]
    > [Không có ảnh]
    < Có 3 gia đình được đề nghị. Công nhận thế nào ạ?
      [Công nhận cả 3]
      [Xem từng trang, trừ…]
      [Quay lại]
    > [Công nhận cả 3]
    < Anh xem lại giúp:
      Gia đình học tập 2025
      Quyết định *15/QĐ*, ngày 1/9/2025
      Công nhận cả 3, 3 không chấm điểm
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Sửa lại]
    < Anh sửa chỗ nào ạ?
      [Số quyết định]
      [Ngày ký]
      [Ngày nào đúng]
      [Xem thêm]
      [Không sửa nữa]
    > [Ngày nào đúng]
    < Quyết định 15/QĐ đã ghi ký ngày 1/9/2025. Ngày nào đúng ạ?
      Nếu là giấy khác thì quay lại, gõ số khác.
      [Giữ 1/9/2025]
      [Sửa thành 20/9/2025]
      [Quay lại]
    > [Sửa thành 20/9/2025]
    < Anh xem lại giúp:
      Gia đình học tập 2025
      Quyết định *15/QĐ*, ngày 20/9/2025
      Công nhận cả 3, 3 không chấm điểm
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """
    ward.head.say(f"/denghi {ward.chapter.id} family 2025")
    ward.head.tap("Đạt cả 3")
    write(ward.officer, "15/QĐ", "1/9", "không có ảnh", "xem từng trang", "đúng", "để sau")
    tell()
    ward.officer.say("đúng")
    with ward.house.engine.begin() as db:
        days = [str(day) for day in db.execute(text("SELECT decided_on FROM decisions")).scalars()]

    assert days == ["2025-09-20"]


def test_a_head_s_own_family_is_named_on_the_summary(ward: Ward) -> None:
    lives_in(ward, ward.head, "Lê Văn Minh")
    ward.head.say(f"/denghi {ward.chapter.id} family 2025")
    ward.head.tap("Đạt cả 3")
    write(ward.officer, "15/QĐ", "hôm nay", "không có ảnh", "công nhận cả 3")

    assert "Người nhà tự đề nghị: Ông Lê Văn Minh, số 20." in ward.officer.last.text


def test_of_next_year_one_registers_and_no_more(ward: Ward) -> None:
    ward.head.say(f"/dangky {ward.chapter.id} family 2026")
    ward.head.tap("Đăng ký cả 3")
    for phone, said in (
        (ward.head, f"/denghi {ward.chapter.id} family 2026"),
        (ward.officer, "/quyetdinh family 2026"),
    ):
        phone.say(said)
        assert "Năm 2026 chưa tới, nên mới đăng ký thôi" in phone.last.text


@pytest.mark.buttons
def test_what_a_button_showed_is_what_it_passes(ward: Ward) -> None:
    """The helper takes the marks back, and hands others in: the old button shows these first."""
    marked(ward, "9", "9", "9")
    nam = ward.people["nam"]
    ward.head.say("/chamdiem 1")
    old = ward.head.last.button("Đồng ý, gửi phường")
    for said in ("/laylai 1", "/suamuc 1 T2", "10", "/nopdiem 1"):
        nam.say(said)
    said = texts(ward.head.press(old))

    assert "Bài này đã sửa sau lúc bác xem: mục T2. Bác xem lại giúp." in said
    assert "Cộng 28/30 điểm." in said.replace("<b>", "").replace("</b>", "").replace("*", "")
    ward.head.tap("Đồng ý, gửi phường")
    assert "Đã gửi phường." in ward.head.last.text
    for said in ("/laylai 1", "/duyetdiem 1"):
        ward.officer.say(said)
    assert "chờ phường xem" in ward.officer.last.text
    assert "Bài này đã" not in ward.officer.last.text


def test_after_the_decision_nothing_is_offered_to_change(ward: Ward) -> None:
    """The marks waited when the family was recognised by an older program, or past them."""
    marked(ward, "9", "9", "3")
    with ward.house.engine.begin() as db:
        db.execute(text("UPDATE candidates SET state = 'recognised'"))
    for phone in (ward.head, ward.people["nam"]):
        phone.say("/chamdiem 1")
        said = str(phone.last)
        assert "Xem từng mục" in said
        assert not [one for one in ("Còn thiếu", "Nộp", "Sửa", "Trả lại", "Đồng ý") if one in said]
    ward.head.say("/choduyet")
    assert "Không còn bài nào chờ xem." in ward.head.last.text
    ward.head.say("/tralai 1")
    assert "chờ" not in ward.head.last.text
    assert ward.count("reviews") == 1


def test_a_leader_opens_nobody_s_marks(ward: Ward) -> None:
    marked(ward, "9", "9", "9")
    leader = ward.bring("lãnh đạo", 55, "Đỗ Thị Lan", (Role.LEADER, ward.top), address=Address.CHI)
    for said in ("/chamdiem 1", "/xemdiem 1", "/minhchung 1"):
        leader.say(said)
        assert "Minh" not in leader.last.text
        assert "người khác phụ trách" in leader.last.text


def test_who_had_a_list_of_names_made_is_on_record(ward: Ward) -> None:
    """By ids and numbers: no name of a family stands in the audit."""
    ward.head.say(f"/denghi {ward.chapter.id} family 2025")
    ward.head.tap("Đạt cả 3")
    write(ward.officer, "15/QĐ", "hôm nay", "không có ảnh", "công nhận cả 3", "đúng")
    ward.officer.say("/taidanhsach family 2025")
    statement = text("SELECT by_person, thing, unit_id, after FROM audit WHERE deed = 'order'")
    with ward.house.engine.begin() as db:
        (row,) = db.execute(statement)
    person = ward.house.actor(ward.officer).person

    assert (row.by_person, row.thing, row.unit_id) == (person, "recognition-list", ward.top.id)
    assert '"names":3' in str(row.after).replace(" ", "").replace("'", '"')
    assert "Minh" not in str(row.after)


def test_why_a_title_was_taken_back_is_read_by_who_gives_it(ward: Ward) -> None:
    ward.head.say(f"/denghi {ward.chapter.id} family 2025")
    ward.head.tap("Đạt cả 3")
    write(ward.officer, "15/QĐ", "hôm nay", "không có ảnh", "công nhận cả 3", "đúng")
    for said in (
        *(f"/motnha {ward.chapter.id} 2025", "minh", "thu hồi danh hiệu"),
        *("kê khai nhầm", "đúng"),
        *(f"/motnha {ward.chapter.id} 2025", "minh"),
    ):
        ward.officer.say(said)
    assert "Thu hồi vì: kê khai nhầm" in ward.officer.last.text
    for said in (f"/motnha {ward.chapter.id} 2025", "minh"):
        ward.head.say(said)

    assert "đã thu hồi" in ward.head.last.text
    assert "nhầm" not in ward.head.last.text
