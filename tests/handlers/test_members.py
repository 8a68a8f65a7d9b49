"""Members registered, found, corrected, moved, ended."""

import pytest

from domain.members import NewMember
from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward


@pytest.fixture
def known(ward: Ward) -> Ward:
    """Six members: ông Bình with a phone, five women called Lan."""
    house, home = ward.house, ward.house.household(ward.chapter, "ông", "Trần Văn Bình", "số 8")
    people = [
        NewMember(name="Trần Văn Bình", honorific="ông", birth_year=1958, phone="0912345678"),
        NewMember(name="Nguyễn Thị Lan", birth_year=1960),
        NewMember(name="Lê Thị Lan"),
        NewMember(name="Phạm Thị Lan", birth_year=1970),
        NewMember(name="Đỗ Thị Lan", birth_year=1971),
        NewMember(name="Vũ Thị Lan", birth_year=1972),
    ]
    for number, one in enumerate(people):
        house.member(ward.head, ward.chapter, one, home if number == 0 else None)
    return ward


# ---- adding ------------------------------------------------------------------------------------


def test_registered_fully(transcript: Ward) -> None:
    """Hỏi từng câu: họ tên, nhà, năm sinh, điện thoại, đảng viên.

    > /hoivien
    < *Hội viên TDP 12*: 0 người.
      Bác làm gì ạ?
      [Thêm hội viên]
      [Tìm, sửa, thôi hội viên]
    > [Thêm hội viên]
    < Hội viên tên gì ạ? Bác gõ họ và tên.
      [Quay lại]
    > trần văn bình
    < Ở nhà nào? Bác gõ tên chủ nhà hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Bỏ qua, ghi nhà sau]
      [Quay lại]
    > hoa số 12
    < Sinh năm bao nhiêu ạ?
      [Bỏ qua]
      [Quay lại]
    > lâu lắm rồi
    < Chưa rõ năm sinh. Bác gõ giúp, ví dụ 1958.
      [Bỏ qua]
      [Quay lại]
    > 1958
    < Số điện thoại là gì ạ?
      [Không có điện thoại]
      [Quay lại]
    > 12345
    < Chưa ra số điện thoại. Bác gõ giúp, ví dụ 0912 345 678.
      [Không có điện thoại]
      [Quay lại]
    > 0912.345.678
    < Có là đảng viên không ạ?
      [Không phải]
      [Là đảng viên]
      [Bỏ qua]
      [Quay lại]
    > [Là đảng viên]
    < Bác xem lại giúp hội viên mới của TDP 12:
      *Trần Văn Bình*
      sinh 1958, nhà bà Hoa, số 12, 0912 345 678, đảng viên
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi Trần Văn Bình vào sổ hội viên.
      TDP 12 có 1 hội viên.
      [Thêm người nữa]
      [Xong]
    > [Thêm người nữa]
    < Hội viên tên gì ạ? Bác gõ họ và tên.
    """
    assert transcript.count("memberships") == 1


def test_registered_with_skips(transcript: Ward) -> None:
    """Cái gì chưa biết thì bỏ qua.

    > /hoivien
    < *Hội viên TDP 12*: 0 người.
      Bác làm gì ạ?
      [Thêm hội viên]
      [Tìm, sửa, thôi hội viên]
    > them hoi vien
    < Hội viên tên gì ạ? Bác gõ họ và tên.
      [Quay lại]
    > Lan
    < Ở nhà nào? Bác gõ tên chủ nhà hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Bỏ qua, ghi nhà sau]
      [Quay lại]
    > [Bỏ qua, ghi nhà sau]
    < Sinh năm bao nhiêu ạ?
      [Bỏ qua]
      [Quay lại]
    > [Bỏ qua]
    < Số điện thoại là gì ạ?
      [Không có điện thoại]
      [Quay lại]
    > [Không có điện thoại]
    < Có là đảng viên không ạ?
      [Không phải]
      [Là đảng viên]
      [Bỏ qua]
      [Quay lại]
    > [Bỏ qua]
    < Bác xem lại giúp hội viên mới của TDP 12:
      *Lan*
      Chưa có năm sinh, điện thoại.
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi Lan vào sổ hội viên.
      TDP 12 có 1 hội viên.
      [Thêm người nữa]
      [Xong]
    """
    assert transcript.head.actions == 8


def test_registered_by_one_line(transcript: Ward) -> None:
    """Một dòng đủ cả tên, năm sinh, điện thoại, đảng viên: chỉ còn hỏi nhà.

    > thêm hội viên Nguyễn Văn Sơn sn 1965 0912345678 đảng viên
    < Ở nhà nào? Bác gõ tên chủ nhà hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Bỏ qua, ghi nhà sau]
      [Quay lại]
    > minh
    < Bác xem lại giúp hội viên mới của TDP 12:
      *Nguyễn Văn Sơn*
      sinh 1965, nhà ông Minh, số 20, 0912 345 678, đảng viên
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi Nguyễn Văn Sơn vào sổ hội viên.
      TDP 12 có 1 hội viên.
      [Thêm người nữa]
      [Xong]
    """
    assert transcript.head.actions == 3


def test_everything_typed_with_the_name(transcript: Ward) -> None:
    """Lúc hỏi tên mà gõ luôn cả năm sinh, điện thoại, số nhà: không hỏi lại cái nào.

    > /hoivien
    < *Hội viên TDP 12*: 0 người.
      Bác làm gì ạ?
      [Thêm hội viên]
      [Tìm, sửa, thôi hội viên]
    > [Thêm hội viên]
    < Hội viên tên gì ạ? Bác gõ họ và tên.
      [Quay lại]
    > bà Lê Thị Tư 1960 0987654321 số 20
    < Có là đảng viên không ạ?
      [Không phải]
      [Là đảng viên]
      [Bỏ qua]
      [Quay lại]
    > [Không phải]
    < Bác xem lại giúp hội viên mới của TDP 12:
      *Bà Lê Thị Tư*
      sinh 1960, nhà ông Minh, số 20, 0987 654 321
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """
    assert transcript.head.actions == 4


def test_a_member_of_a_new_household(transcript: Ward) -> None:
    """Nhà cũng mới: thêm nhà cùng lúc; sửa một chỗ ở bước xem lại thì chỗ khác giữ nguyên.

    > hội viên mới bà Tư sinh 1950
    < Ở nhà nào? Bác gõ tên chủ nhà hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Bỏ qua, ghi nhà sau]
      [Quay lại]
    > [Nhà chưa có trong sổ]
    < Bác gõ tên chủ nhà và số nhà, ví dụ: bà Lý số 7
    > bà Tư ngõ 5
    < Thêm nhà: Bà Tư, ngõ 5. Đúng không bác?
      [Đúng, đi tiếp]
      [Sửa lại]
    > [Đúng, đi tiếp]
    < Số điện thoại là gì ạ?
      [Không có điện thoại]
      [Quay lại]
    > 0912345678
    < Có là đảng viên không ạ?
      [Không phải]
      [Là đảng viên]
      [Bỏ qua]
      [Quay lại]
    > [Bỏ qua]
    < Bác xem lại giúp hội viên mới của TDP 12:
      *Bà Tư*
      sinh 1950, nhà bà Tư, ngõ 5, 0912 345 678
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Sửa lại]
    < Bác sửa chỗ nào ạ?
      [Họ tên]
      [Nhà]
      [Năm sinh]
      [Xem thêm]
      [Không sửa nữa]
    > [Nhà]
    < Ở nhà nào? Bác gõ tên chủ nhà hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Bỏ qua, ghi nhà sau]
      [Quay lại]
    > minh
    < Bác xem lại giúp hội viên mới của TDP 12:
      *Bà Tư*
      sinh 1950, nhà ông Minh, số 20, 0912 345 678
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi Tư vào sổ hội viên.
      TDP 12 có 1 hội viên.
      [Thêm người nữa]
      [Xong]
    """
    assert transcript.count("households") == 3


def test_likely_the_same_person(known: Ward, tell: Tell) -> None:
    """Tên giống người đã có: hỏi có phải một người, phải thì thôi không ghi.

    > thêm hội viên binh tran van
    < Ở nhà nào? Bác gõ tên chủ nhà hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Bỏ qua, ghi nhà sau]
      [Quay lại]
    > [Bỏ qua, ghi nhà sau]
    < Sinh năm bao nhiêu ạ?
      [Bỏ qua]
      [Quay lại]
    > [Bỏ qua]
    < Số điện thoại là gì ạ?
      [Không có điện thoại]
      [Quay lại]
    > [Không có điện thoại]
    < Có là đảng viên không ạ?
      [Không phải]
      [Là đảng viên]
      [Bỏ qua]
      [Quay lại]
    > [Bỏ qua]
    < Trong sổ đã có:
      Trần Văn Bình, sinh 1958, số 8, 0912 345 678
      Có phải cùng một người không bác?
      [Cùng một người, thôi]
      [Người khác, ghi thêm]
      [Quay lại]
    > [Cùng một người, thôi]
    < Trong sổ có rồi, không ghi thêm.
      (việc cần làm)
    """
    tell()

    assert known.count("memberships") == 6


def test_likely_the_same_but_someone_else(known: Ward, tell: Tell) -> None:
    """Cùng số điện thoại mà là người khác: vẫn ghi được.

    > thêm hội viên Hoàng Văn Bách sinh 1990 0912345678
    < Ở nhà nào? Bác gõ tên chủ nhà hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Bỏ qua, ghi nhà sau]
      [Quay lại]
    > số 8
    < Có là đảng viên không ạ?
      [Không phải]
      [Là đảng viên]
      [Bỏ qua]
      [Quay lại]
    > [Không phải]
    < Trong sổ đã có:
      Trần Văn Bình, sinh 1958, số 8, 0912 345 678
      Có phải cùng một người không bác?
      [Cùng một người, thôi]
      [Người khác, ghi thêm]
      [Quay lại]
    > [Người khác, ghi thêm]
    < Bác xem lại giúp hội viên mới của TDP 12:
      *Hoàng Văn Bách*
      sinh 1990, nhà ông Bình, số 8, 0912 345 678
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi Hoàng Văn Bách vào sổ hội viên.
      TDP 12 có 7 hội viên.
      [Thêm người nữa]
      [Xong]
    """
    tell()

    assert known.count("memberships") == 7


# ---- finding -----------------------------------------------------------------------------------


@pytest.mark.usefixtures("known")
def test_nobody_is_found(tell: Tell) -> None:
    """Không thấy thì nói không thấy, gõ lại được ngay.

    > /hoivien
    < *Hội viên TDP 12*: 6 người.
      Bác làm gì ạ?
      [Thêm hội viên]
      [Tìm, sửa, thôi hội viên]
    > [Tìm, sửa, thôi hội viên]
    < Tìm ai ạ? Bác gõ tên, số nhà hoặc số điện thoại.
      [Quay lại]
    > xyz
    < Chưa thấy hội viên nào "xyz". Bác gõ tên khác giúp.
      [Quay lại]
    > tran binh
    < *Ông Trần Văn Bình*
      sinh 1958, số 8, 0912 345 678
      Hội viên TDP 12 từ 29/9/2025
      [Sửa thông tin]
      [Thôi là hội viên]
      [Xong]
    """
    tell()


@pytest.mark.parametrize(
    "typed", ["tran binh", "TRẦN BÌNH", "ong binh", "0912 345 678", "+84912345678", "số 8", "8"]
)
def test_found_in_every_way(known: Ward, typed: str) -> None:
    """Without marks, in capitals, by phone however it is written, by house number."""
    for said in ("/hoivien", "tìm, sửa, thôi hội viên", typed):
        known.head.say(said)

    assert "Trần Văn Bình" in known.head.last.text
    assert "sinh 1958, số 8, 0912 345 678" in known.head.last.text


@pytest.mark.usefixtures("known")
def test_more_than_a_page(tell: Tell) -> None:
    """Năm người tên Lan: xem từng ba người, hết thì có đường khác.

    > tìm lan
    < Có năm người khớp, bác chọn giúp:
      [Đỗ Thị Lan, 1971]
      [Lê Thị Lan]
      [Nguyễn Thị Lan, 1960]
      [Xem thêm]
      [Người khác]
    > [Xem thêm]
    < Có năm người khớp, bác chọn giúp:
      [Phạm Thị Lan, 1970]
      [Vũ Thị Lan, 1972]
      [Người khác]
    > [Người khác]
    < Tìm ai ạ? Bác gõ tên, số nhà hoặc số điện thoại.
      [Quay lại]
    > lan
    < Có năm người khớp, bác chọn giúp:
      [Đỗ Thị Lan, 1971]
      [Lê Thị Lan]
      [Nguyễn Thị Lan, 1960]
      [Xem thêm]
      [Người khác]
    > le thi lan
    < *Lê Thị Lan*
      Chưa có năm sinh, điện thoại.
      Hội viên TDP 12 từ 29/9/2025
      [Sửa thông tin]
      [Thôi là hội viên]
      [Xong]
    """
    tell()


# ---- changing ----------------------------------------------------------------------------------


@pytest.mark.usefixtures("known")
def test_each_particular_is_put_right(tell: Tell) -> None:
    """Sửa họ tên, năm sinh, điện thoại, đảng viên, mỗi lần một chỗ; không gõ "ông" thì vẫn là ông.

    > tìm binh
    < *Ông Trần Văn Bình*
      sinh 1958, số 8, 0912 345 678
      Hội viên TDP 12 từ 29/9/2025
      [Sửa thông tin]
      [Thôi là hội viên]
      [Xong]
    > [Sửa thông tin]
    < Sửa gì của Trần Văn Bình ạ?
      [Họ tên]
      [Năm sinh]
      [Điện thoại]
      [Đảng viên]
    > [Họ tên]
    < Họ tên đúng là gì ạ?
      [Quay lại]
    > Trần Văn Bính
    < Bác xem lại giúp:
      *Ông Trần Văn Bính*
      sinh 1958, số 8, 0912 345 678
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã sửa thông tin Trần Văn Bính.
      (việc cần làm)
    > tìm bính
    < *Ông Trần Văn Bính*
      sinh 1958, số 8, 0912 345 678
      Hội viên TDP 12 từ 29/9/2025
      [Sửa thông tin]
      [Thôi là hội viên]
      [Xong]
    > [Sửa thông tin]
    < Sửa gì của Trần Văn Bính ạ?
      [Họ tên]
      [Năm sinh]
      [Điện thoại]
      [Đảng viên]
    > [Năm sinh]
    < Sinh năm bao nhiêu ạ?
      [Bỏ qua]
      [Quay lại]
    > 59
    < Bác xem lại giúp:
      *Ông Trần Văn Bính*
      sinh 1959, số 8, 0912 345 678
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã sửa thông tin Trần Văn Bính.
      (việc cần làm)
    > tìm bính
    < *Ông Trần Văn Bính*
      sinh 1959, số 8, 0912 345 678
      Hội viên TDP 12 từ 29/9/2025
      [Sửa thông tin]
      [Thôi là hội viên]
      [Xong]
    > [Sửa thông tin]
    < Sửa gì của Trần Văn Bính ạ?
      [Họ tên]
      [Năm sinh]
      [Điện thoại]
      [Đảng viên]
    > [Điện thoại]
    < Số điện thoại là gì ạ?
      [Không có điện thoại]
      [Quay lại]
    > [Không có điện thoại]
    < Bác xem lại giúp:
      *Ông Trần Văn Bính*
      sinh 1959, số 8
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã sửa thông tin Trần Văn Bính.
      (việc cần làm)
    > tìm bính
    < *Ông Trần Văn Bính*
      sinh 1959, số 8
      Hội viên TDP 12 từ 29/9/2025
      [Sửa thông tin]
      [Thôi là hội viên]
      [Xong]
    > [Sửa thông tin]
    < Sửa gì của Trần Văn Bính ạ?
      [Họ tên]
      [Năm sinh]
      [Điện thoại]
      [Đảng viên]
    > [Đảng viên]
    < Có là đảng viên không ạ?
      [Không phải]
      [Là đảng viên]
      [Bỏ qua]
      [Quay lại]
    > [Là đảng viên]
    < Bác xem lại giúp:
      *Ông Trần Văn Bính*
      sinh 1959, số 8, đảng viên
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã sửa thông tin Trần Văn Bính.
      (việc cần làm)
    """
    tell()


@pytest.mark.parametrize(
    "reason", ["Chuyển đi nơi khác", "Tự xin thôi", "Đã mất", "Ghi nhầm vào sổ"]
)
def test_a_membership_ends_for_each_reason(known: Ward, reason: str) -> None:
    """Asked why, shown once more, and gone from the register."""
    head = known.head
    for said in ("tìm binh", "thôi là hội viên", reason):
        head.say(said)

    assert f"Lý do: {reason}" in head.last.text
    head.say("đúng")
    assert "Đã ghi: Trần Văn Bình không còn là hội viên." in head.last.text
    head.say("tìm binh")
    assert "Chưa thấy hội viên nào" in head.last.text
    head.say("/huy")
    head.say("/hoivien")
    assert "5 người" in head.last.text


def test_a_member_who_is_gone_meanwhile(known: Ward, tell: Tell) -> None:
    """Nút của tin cũ, mà người ấy thôi là hội viên rồi.

    > tìm binh
    < *Ông Trần Văn Bình*
      sinh 1958, số 8, 0912 345 678
      Hội viên TDP 12 từ 29/9/2025
      [Sửa thông tin]
      [Thôi là hội viên]
      [Xong]
    … ông Bình thôi là hội viên
    > [Sửa thông tin]
    < Chỗ này không còn nữa, có thể vừa được sửa.
      (việc cần làm)
    """

    def end() -> None:
        other = known.bring("thuỷ", 8, "Lê Thị Thuỷ", (Role.HEAD, known.chapter))
        for said in ("tìm binh", "thôi là hội viên", "tự xin thôi", "đúng"):
            other.say(said)

    tell(meanwhile={"ông Bình thôi là hội viên": end})


def test_an_officer_moves_a_member(known: Ward, tell: Tell) -> None:
    """Cán bộ chuyển hội viên sang chi hội khác: bên này bớt, bên kia thêm.

    chính> /hoivien
    < Việc này của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > tdp 12
    < *Hội viên TDP 12*: 6 người.
      Anh làm gì ạ?
      [Thêm hội viên]
      [Tìm, sửa, thôi hội viên]
      [Quay lại]
    > [Tìm, sửa, thôi hội viên]
    < Tìm ai ạ? Anh gõ tên, số nhà hoặc số điện thoại.
      [Quay lại]
    > binh
    < *Ông Trần Văn Bình*
      sinh 1958, số 8, 0912 345 678
      Hội viên TDP 12 từ 29/9/2025
      [Sửa thông tin]
      [Chuyển chi hội]
      [Thôi là hội viên]
      [Xong]
    > [Chuyển chi hội]
    < Chuyển Trần Văn Bình đến nơi nào? Anh gõ tên, ví dụ TDP 12.
    > 13
    < Anh xem lại giúp:
      Chuyển Trần Văn Bình
      từ TDP 12 đến TDP 13
      [Đúng, chuyển]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, chuyển]
    < Đã chuyển Trần Văn Bình sang TDP 13. Khoản đã góp vẫn ở sổ cũ.
      (việc cần làm)
    > /hoivien
    < Việc này của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > 13
    < *Hội viên TDP 13*: 1 người.
      Anh làm gì ạ?
      [Thêm hội viên]
      [Tìm, sửa, thôi hội viên]
      [Quay lại]
    hạnh> /hoivien
    < *Hội viên TDP 12*: 5 người.
      Bác làm gì ạ?
      [Thêm hội viên]
      [Tìm, sửa, thôi hội viên]
    """
    known.house.chapter(known.top, "TDP 13")
    tell()


@pytest.mark.usefixtures("known")
def test_all_members_are_listed(tell: Tell) -> None:
    """Xem hội viên là những ai; "thêm hội viên" thì hỏi tên luôn.

    > danh sách hội viên
    < Có sáu người khớp, bác chọn giúp:
      [Trần Văn Bình, số 8]
      [Đỗ Thị Lan, 1971]
      [Lê Thị Lan]
      [Xem thêm]
      [Người khác]
    > /huy
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    > them hoi vien
    < Hội viên tên gì ạ? Bác gõ họ và tên.
    """
    tell()
