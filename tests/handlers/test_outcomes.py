"""What heads and families hear by themselves: what came back, what was recognised."""

from datetime import date, time

from domain.accounts import Address
from domain.clock import at
from domain.criteria import Subject
from domain.permissions import Role
from domain.units import UnitKind
from services import outcomes
from tests.handlers.conftest import Tell, Ward
from tests.handlers.sets import lives_in, past_monday, use_family_set, use_set
from tests.handlers.test_recognition import propose_all
from tests.house import MONDAY, texts


def test_what_comes_back_at_night_is_told_in_the_morning(ward: Ward, tell: Tell) -> None:
    """Phường trả lại lúc 22 giờ: chi hội và gia đình có tin lúc 6:30 sáng hôm sau.

    chính> /chamdiem 1
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: chờ phường xem
      Cộng *27*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      [Đạt, đưa vào danh sách]
      [Sửa điểm một mục]
      [Trả lại]
      [Xem từng mục]
      [Về danh hiệu]
    … đến 22:00 ngày 29/9/2025
    > [Trả lại]
    < Mục nào, vì sao? Mỗi dòng một mục, ví dụ: 1.2 thiếu giấy khen
    > T2 thiếu tên người học
    < Anh xem lại giúp, trả lại Ông Lê Văn Minh, số 20:
      Mục T2, trả lại vì: thiếu tên người học
      [Đúng, trả lại]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, trả lại]
    < Đã trả lại Ông Lê Văn Minh, số 20.
      Không còn bài nào chờ xem.
      [Xong]
    … đến 6:29 ngày 30/9/2025
    > /choduyet
    < Không còn bài nào chờ xem.
      [Xong]
    … đến 6:30 ngày 30/9/2025
    hạnh< Bài chấm Gia đình học tập 2025 của Ông Lê Văn Minh, số 20 được trả lại, bác xem giúp:
      Mục T2, trả lại vì: thiếu tên người học
      [Xem và sửa]
    minh< Bài chấm Gia đình học tập 2025 của Ông Lê Văn Minh, số 20 được trả lại, ông xem giúp:
      Mục T2, trả lại vì: thiếu tên người học
      [Xem và sửa]
    minh> [Xem và sửa]
    < *Ông Lê Văn Minh, số 20*
      Gia đình học tập 2025: đang tự chấm
      Cộng *27*/30 điểm.
      Xếp loại: đạt.
      Bản của phường, theo giấy 9/HKH
      Mục T2, trả lại vì: thiếu tên người học
      [Sửa 1 mục trả lại]
      [Nộp]
      [Sửa điểm một mục]
      [Xem từng mục]
      [Về danh hiệu]
    """
    use_family_set(ward)
    minh = ward.bring("minh", 8, "Lê Văn Minh", (Role.MEMBER, ward.chapter), address=Address.ONG)
    lives_in(ward, minh, "Lê Văn Minh")
    minh.say("/giadinhtoi")
    for said in ("chấm điểm", "9", "9", "9", "nộp"):
        minh.say(said)
    ward.head.say("/chamdiem 1")
    ward.head.tap("Đồng ý, gửi phường")
    past_monday(ward)
    tell()


def test_what_was_handed_in_again_meanwhile_is_not_told_of(ward: Ward) -> None:
    """Returned at night and handed in again before the morning: there is nothing to mend."""
    use_family_set(ward)
    past_monday(ward)
    ward.head.say(f"/motnha {ward.chapter.id} 2025")
    for said in ("minh", "chấm điểm", "9", "9", "9", "nộp"):
        ward.head.say(said)
    ward.house.walk_to(at(MONDAY, time(22)))
    ward.officer.say("/tralai 1")
    for said in ("T2 thiếu tên", "đúng"):
        ward.officer.say(said)
    ward.head.say("/chamdiem 1")
    ward.head.tap("Nộp")
    ward.house.walk_to(at(date(2025, 9, 30), time(6, 40)))

    assert ward.head.look() == []


def test_heads_and_families_hear_what_was_recognised(ward: Ward, tell: Tell) -> None:
    """Ghi quyết định xong nửa giờ sau: chi hội trưởng có tin một lần, nhà có tài khoản cũng có.

    chính> /quyetdinh family 2025
    < Quyết định số bao nhiêu? Anh gõ như trên giấy, ví dụ 15/QĐ-HKH.
    > 15/QĐ-HKH
    < Quyết định ký ngày nào ạ? Ví dụ 10/12.
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
    > [Xem từng trang, trừ…]
    < Anh xem lại giúp:
      Gia đình học tập 2025
      Quyết định *15/QĐ-HKH*, ngày 29/9/2025
      Công nhận theo từng trang, 3 không chấm điểm
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi quyết định 15/QĐ-HKH.
      *Công nhận 2025*, phường Bồ Đề: còn 3 gia đình
      1) Bà Nguyễn Thị Hoa, số 12
      2) Bà Trần Thị Hoa, ngõ 34/5
      3) Ông Lê Văn Minh, số 20
      [Công nhận cả 3]
      [Công nhận cả, trừ…]
      [Để sau]
    > [Công nhận cả 3]
    < Đã công nhận 3 gia đình, 3 không chấm điểm.
      Xem hết danh sách rồi.
      3 gia đình: đăng ký 3, đề nghị 3, công nhận 3
      [Sửa trang vừa rồi]
      [Về danh hiệu]
      [Xong]
    > [Sửa trang vừa rồi]
    < Đã bỏ trang vừa rồi, ghi lại từ đầu trang.
      *Công nhận 2025*, phường Bồ Đề: còn 3 gia đình
      1) Bà Nguyễn Thị Hoa, số 12
      2) Bà Trần Thị Hoa, ngõ 34/5
      3) Ông Lê Văn Minh, số 20
      [Công nhận cả 3]
      [Công nhận cả, trừ…]
      [Để sau]
    > [Công nhận cả, trừ…]
    < Những số nào chưa công nhận? Anh gõ số thứ tự hoặc tên, ví dụ 3, 7.
      [Công nhận cả 3]
      [Quay lại]
    > 1
    < Đã công nhận 2 gia đình, 2 không chấm điểm.
      Chưa công nhận: 1) Bà Nguyễn Thị Hoa, số 12.
      Xem hết danh sách rồi.
      3 gia đình: đăng ký 3, đề nghị 2, công nhận 2
      Còn thiếu 1 gia đình để vượt 70%
      [Sửa trang vừa rồi]
      [Về danh hiệu]
      [Xong]
    … đến 9:05 ngày 29/9/2025
    hạnh< 2 nhà của TDP 12 được công nhận Gia đình học tập 2025, theo quyết định 15/QĐ-HKH.
      [Về danh hiệu]
    minh< Nhà Ông Lê Văn Minh được công nhận Gia đình học tập 2025, theo quyết định 15/QĐ-HKH.
      Chúc mừng cả nhà!
      [Gia đình tôi]
    minh> [Gia đình tôi]
    < Ông Lê Văn Minh, số 20
      Gia đình học tập 2025: đã công nhận, không chấm điểm.
      Có giá trị đến hết 31/12/2025.
      [Xong]
    """
    for user, name, family in ((8, "minh", "Lê Văn Minh"), (9, "hoa", "Nguyễn Thị Hoa")):
        phone = ward.bring(name, user, family, (Role.MEMBER, ward.chapter), address=Address.ONG)
        lives_in(ward, phone, family)
    propose_all(ward.head)
    past_monday(ward)
    ward.house.stop_at(at(MONDAY, time(8, 10)))
    tell()


def test_a_head_hears_that_their_group_was_recognised(ward: Ward) -> None:
    """With the rank, where it was marked; the officer who wrote it down does not hear it."""
    use_set(ward, Subject.GROUP, 10, passes=5)
    past_monday(ward)
    ward.head.say(f"/noinay {ward.chapter.id} 2025")
    for said in ("chấm điểm", "8", "nộp"):
        ward.head.say(said)
    ward.officer.say("/chamdiem 1")
    ward.officer.tap("Đạt, đưa vào danh sách")
    ward.officer.say("/quyetdinh group 2025")
    for said in ("7/QĐ", "hôm nay", "không có ảnh", "công nhận cả 1", "đúng"):
        ward.officer.say(said)
    ward.house.walk_to(at(MONDAY, time(10)))
    heard = texts(ward.head.look())

    assert "TDP 12 được công nhận TDP học tập 2025, theo quyết định 7/QĐ. Chúc mừng!" in heard
    assert "Xếp loại: đạt." in heard
    assert ward.officer.look() == []


def test_heads_and_families_hear_that_a_title_was_taken_back(ward: Ward) -> None:
    """At night it waits for the morning; why stays with the officers."""
    minh = ward.bring("minh", 8, "Lê Văn Minh", (Role.MEMBER, ward.chapter), address=Address.ONG)
    lives_in(ward, minh, "Lê Văn Minh")
    propose_all(ward.head)
    past_monday(ward)
    ward.officer.say("/quyetdinh family 2025")
    for said in ("7/QĐ", "hôm nay", "không có ảnh", "công nhận cả 3", "đúng"):
        ward.officer.say(said)
    ward.house.walk_to(at(MONDAY, time(22)))
    for phone in (minh, ward.head, ward.officer):
        phone.look()
    ward.officer.say(f"/motnha {ward.chapter.id} 2025")
    for said in ("minh", "thu hồi danh hiệu", "khai chưa đúng", "đúng"):
        ward.officer.say(said)
    assert minh.look() == []
    ward.house.walk_to(at(date(2025, 9, 30), time(6, 40)))
    told = [texts(phone.look()) for phone in (minh, ward.head)]

    assert ["Lê Văn Minh đã bị thu hồi" in each for each in told] == [True, True]
    assert "khai chưa đúng" not in f"{told}"
    assert ward.officer.look() == []


def test_a_crowd_of_families_hears_in_pieces_and_each_once(ward: Ward) -> None:
    """More chats than one transaction takes: all are written to, none twice."""
    past_monday(ward)
    crowd = outcomes.PIECE + 7
    phones = []
    for number in range(crowd):
        name = f"Phạm Văn Số {number}"
        ward.house.household(ward.chapter, "ông", name, f"số {number + 300}")
        phone = ward.bring(f"nhà {number}", 1000 + number, name, (Role.MEMBER, ward.chapter))
        lives_in(ward, phone, name)
        phones.append(phone)
    ward.head.say("/danhgia")
    ward.head.tap("Đề nghị công nhận")
    for _ in range(3):
        ward.head.say(next(b for b in _labels(ward) if b.startswith("Đạt cả ") and "," not in b))
    ward.officer.say("/quyetdinh family 2025")
    for said in ("7/QĐ", "hôm nay", "không có ảnh", f"công nhận cả {crowd + 3}", "đúng"):
        ward.officer.say(said)
    ward.head.look()
    ward.house.walk_to(at(MONDAY, time(10)))

    assert [len(phone.look()) for phone in phones] == [1] * crowd
    assert f"{crowd + 3} nhà của TDP 12" in texts(ward.head.look())
    ward.house.walk_to(at(date(2025, 10, 1), time(10)))
    assert not any("công nhận" in texts(phone.look()) for phone in phones)


def _labels(ward: Ward) -> list[str]:
    """What the head may choose now, on either channel."""
    last = ward.head.last
    return [*last.buttons, *(line.partition(". ")[2] for line in last.text.splitlines())]


def test_who_cannot_be_written_to_is_passed_over(ward: Ward) -> None:
    """A head who stopped the assistant holds up nobody."""
    clan = ward.house.chapter(ward.top, "Họ Nguyễn Văn", UnitKind.CLAN_BOARD)
    van = ward.bring("vạn", 41, "Nguyễn Văn Vạn", (Role.HEAD, clan), address=Address.ONG)
    ward.house.head_without_account("Nguyễn Văn Vắng", clan)
    past_monday(ward)
    ward.officer.say(f"/denghi {ward.top.id} clan 2025")
    ward.officer.say("đạt cả 1")
    ward.officer.say("/quyetdinh clan 2025")
    for said in ("7/QĐ", "hôm nay", "không có ảnh", "công nhận cả 1", "đúng"):
        ward.officer.say(said)
    if van.channel == "telegram":
        van.leave()
    ward.house.walk_to(at(MONDAY, time(10)))

    assert len(van.look()) == (0 if van.channel == "telegram" else 1)
