"""Money in besides piggy banks: a day's wage, gifts; others who type for a chapter."""

import pytest

from domain.accounts import Address
from domain.members import NewMember
from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward


@pytest.fixture
def members(ward: Ward) -> Ward:
    """Cô Mai, ông Mai and Sơn are members of TDP 12."""
    for name, honorific in (("Trần Thị Mai", "cô"), ("Nguyễn Văn Mai", "ông"), ("Lê Sơn", None)):
        ward.house.member(ward.head, ward.chapter, NewMember(name=name, honorific=honorific))
    return ward


# ---- a day's wage ------------------------------------------------------------------------------


@pytest.mark.usefixtures("members")
def test_a_members_wage(tell: Tell) -> None:
    """Hội viên góp ngày lương: gõ tên, gõ số tiền.

    > thutien
    < Bác ghi khoản nào ạ?
      [Lợn nhựa]
      [Ủng hộ]
      [Ngày lương]
    > [Ngày lương]
    < Ai góp ngày lương? Bác gõ tên.
      [Chưa có trong sổ]
      [Quay lại]
    > son
    < Lê Sơn góp bao nhiêu?
      [Quay lại]
    > 300k
    < Bác xem lại giúp:
      Lê Sơn
      Ngày lương khuyến học: *300.000 đ*
      (Ba trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.740.000 đ.
      Cảm ơn Lê Sơn!
      [Người tiếp theo]
      [Phiếu cho Lê Sơn]
      [Ghi nhầm, sửa lại]
      [Xong]
    > [Người tiếp theo]
    < Ai góp ngày lương? Bác gõ tên.
      [Chưa có trong sổ]
    """
    tell()


def test_a_wage_and_two_of_the_same_name(members: Ward, tell: Tell) -> None:
    """Hai người tên Mai: chọn một.

    > ngày lương mai 500k
    < Có hai người khớp, bác chọn giúp:
      [Ông Nguyễn Văn Mai]
      [Cô Trần Thị Mai]
      [Người khác]
    > [Cô Trần Thị Mai]
    < Bác xem lại giúp:
      Cô Trần Thị Mai
      Ngày lương khuyến học: *500.000 đ*
      (Năm trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.940.000 đ.
      Cảm ơn cô Mai!
      [Người tiếp theo]
      [Phiếu cho cô Mai]
      [Ghi nhầm, sửa lại]
      [Xong]
    """
    tell()

    assert members.head.actions == 3


def test_a_wage_of_someone_not_in_the_register(transcript: Ward) -> None:
    """Người chưa có trong sổ vẫn ghi được, chỉ cần tên.

    > /ngayluong
    < Ai góp ngày lương? Bác gõ tên.
      [Chưa có trong sổ]
    > thay Hung
    < Chưa thấy ai tên "thay Hung" trong sổ. Bác gõ họ tên giúp.
      [Chưa có trong sổ]
    > [Chưa có trong sổ]
    < Thầy Hung, chưa có trong sổ. Đúng không bác?
      [Đúng, đi tiếp]
      [Sửa lại]
    > [Đúng, đi tiếp]
    < Thầy Hung góp bao nhiêu?
      [Quay lại]
    > nửa triệu
    < Bác xem lại giúp:
      Thầy Hung
      Ngày lương khuyến học: *500.000 đ*
      (Năm trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.940.000 đ.
      Cảm ơn thầy Hung!
      [Người tiếp theo]
      [Phiếu cho thầy Hung]
      [Ghi nhầm, sửa lại]
      [Xong]
    """


# ---- gifts -------------------------------------------------------------------------------------


def test_gifts_of_huy_chi_and_a_company(transcript: Ward) -> None:
    """Huy, Chi là tên người; cơ quan, công ty cũng ghi được.

    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > Huy
    < Huy ủng hộ bao nhiêu?
      [Quay lại]
    > 1tr
    < Bác xem lại giúp:
      Huy
      Ủng hộ quỹ: *1.000.000 đ*
      (Một triệu đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 13.440.000 đ.
      Cảm ơn Huy!
      [Người tiếp theo]
      [Phiếu cho Huy]
      [Ghi nhầm, sửa lại]
      [Xong]
    > [Người tiếp theo]
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > Chi
    < Chi ủng hộ bao nhiêu?
      [Quay lại]
    > 200k
    < Bác xem lại giúp:
      Chi
      Ủng hộ quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Sửa lại]
    < Bác sửa chỗ nào ạ?
      [Người ủng hộ]
      [Số tiền]
      [Không sửa nữa]
    > [Người ủng hộ]
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > chị Chi
    < Bác xem lại giúp:
      Chị Chi
      Ủng hộ quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Sửa lại]
    < Bác sửa chỗ nào ạ?
      [Người ủng hộ]
      [Số tiền]
      [Không sửa nữa]
    > [Không sửa nữa]
    < Bác xem lại giúp:
      Chị Chi
      Ủng hộ quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 42.
      Quỹ chi hội có 13.640.000 đ.
      Cảm ơn chị Chi!
      [Người tiếp theo]
      [Phiếu cho chị Chi]
      [Ghi nhầm, sửa lại]
      [Xong]
    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > Công ty TNHH Sông Hồng
    < Công ty TNHH Sông Hồng ủng hộ bao nhiêu?
      [Quay lại]
    > 5 trieu
    < Bác xem lại giúp:
      Công ty TNHH Sông Hồng
      Ủng hộ quỹ: *5.000.000 đ*
      (Năm triệu đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 43.
      Quỹ chi hội có 18.640.000 đ.
      Cảm ơn Công ty TNHH Sông Hồng!
      [Người tiếp theo]
      [Phiếu cho Công ty TNHH Sông Hồng]
      [Ghi nhầm, sửa lại]
      [Xong]
    """


def test_a_gift_of_another_day(transcript: Ward) -> None:
    """Trong câu có "hôm qua": ngày hiện ra để xem, và sửa được.

    > ủng hộ ông Huy 500 nghìn hôm qua
    < Bác xem lại giúp:
      Ông Huy, ngày 28/9/2025
      Ủng hộ quỹ: *500.000 đ*
      (Năm trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Sửa lại]
    < Bác sửa chỗ nào ạ?
      [Người ủng hộ]
      [Ngày]
      [Số tiền]
      [Không sửa nữa]
    > [Ngày]
    < Việc này hôm nào ạ? Bác gõ ngày, ví dụ 28/9.
      [Hôm nay]
      [Quay lại]
    > 30/9
    < Chưa rõ ngày nào. Bác gõ giúp, ví dụ 28/9 hay hôm qua.
      [Hôm nay]
      [Quay lại]
    > 27/9
    < Bác xem lại giúp:
      Ông Huy, ngày 27/9/2025
      Ủng hộ quỹ: *500.000 đ*
      (Năm trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.940.000 đ.
      Cảm ơn ông Huy!
      [Người tiếp theo]
      [Phiếu cho ông Huy]
      [Ghi nhầm, sửa lại]
      [Xong]
    > /soquy
    < *Sổ quỹ chi hội*
      Còn: *12.940.000 đ*
      Phiếu 41, 27/9: Ông Huy, Ủng hộ, 500.000 đ
      Phiếu 40, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 39, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 38, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 37, 29/9: Người góp, Ủng hộ, 310.000 đ
      [Sửa một dòng]
      [Chốt sổ đến 29/9]
      [Xong]
    """


# ---- amounts -----------------------------------------------------------------------------------


def test_amounts_that_are_asked_back(transcript: Ward) -> None:
    """Số chưa rõ thì hỏi lại, không đoán.

    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > bà Lý
    < Bà Lý ủng hộ bao nhiêu?
      [Quay lại]
    > 50
    < 50 nghìn phải không bác?
      [Đúng, 50.000 đ]
      [Số khác]
    > [Số khác]
    < Bà Lý ủng hộ bao nhiêu?
      [Quay lại]
    > 1,5
    < 1,5 triệu phải không bác?
      [Đúng, 1.500.000 đ]
      [Số khác]
    > 200k
    < Bác xem lại giúp:
      Bà Lý
      Ủng hộ quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


def test_amounts_that_are_none(transcript: Ward) -> None:
    """Số không, số điện thoại, số to quá, không phải số: nói vì sao, hỏi lại ngay.

    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > bà Lý
    < Bà Lý ủng hộ bao nhiêu?
      [Quay lại]
    > 0
    < Số tiền phải lớn hơn 0. Bác gõ lại giúp.
      Bà Lý ủng hộ bao nhiêu?
      [Quay lại]
    > 0912345678
    < Số này giống số điện thoại. Số tiền là bao nhiêu ạ?
      [Quay lại]
    > 100 tỷ
    < Một lần ghi nhiều nhất 10.000.000.000 đ. Bác xem lại giúp số tiền.
      Bà Lý ủng hộ bao nhiêu?
      [Quay lại]
    > nhiều lắm
    < Chưa rõ số tiền. Bác gõ giúp, ví dụ 200k hay 1 triệu 2.
      [Quay lại]
    > năm trăm nghìn
    < Bác xem lại giúp:
      Bà Lý
      Ủng hộ quỹ: *500.000 đ*
      (Năm trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


def test_an_empty_piggy_bank(transcript: Ward) -> None:
    """Lợn không có đồng nào: chưa ghi được.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > minh
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > 0
    < Số tiền phải lớn hơn 0. Bác gõ lại giúp.
      Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > 0
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà hết cho các cháu học.
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


# ---- others who type ---------------------------------------------------------------------------


def test_an_officer_types_for_a_chapter(transcript: Ward) -> None:
    """Cán bộ ghi hộ chi hội: hỏi nơi nào, gõ "TDP 12" hay "12" đều được.

    chính> /ungho
    < Việc này của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > TDP 12
    < Ai ủng hộ ạ? Anh gõ tên người, hoặc tên cơ quan, cửa hàng.
      [Quay lại]
    > Bà Hoa
    < Bà Hoa ủng hộ bao nhiêu?
      [Quay lại]
    > 100k
    < Anh xem lại giúp:
      Bà Hoa (quỹ TDP 12)
      Ủng hộ quỹ: *100.000 đ*
      (Một trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ TDP 12 có 12.540.000 đ.
      Cảm ơn bà Hoa!
      [Người tiếp theo]
      [Phiếu cho bà Hoa]
      [Ghi nhầm, sửa lại]
      [Xong]
    > lợn nhựa bà Hoa số 12 350k góp 200
    < Việc này của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > nơi nào đó
    < Chưa thấy nơi nào tên "nơi nào đó". Anh gõ lại giúp, ví dụ TDP 12.
      [Phường Bồ Đề]
    > 12
    < Anh xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12 (quỹ TDP 12)
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 42.
      Quỹ TDP 12 có 12.740.000 đ.
      Cảm ơn bà Hoa và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho bà Hoa]
      [Ghi nhầm, sửa lại]
      [Xong]
    """


def test_a_helper_types_for_a_head(ward: Ward, tell: Tell) -> None:
    """Cháu Nam ghi hộ: ghi được, không thấy quỹ còn bao nhiêu, không có nút không được bấm.

    nam> /heodat
    < Nhà nào mổ lợn? Anh gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > hoa so 12
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    > 350k
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > 200k
    < Anh xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Cảm ơn bà Hoa và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho bà Hoa]
      [Xong]
    > /soquy
    < Việc này người khác phụ trách. Cần thì anh hỏi cán bộ hội.
      (việc cần làm)
    """
    ward.bring("nam", 7, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter), address=Address.ANH)
    tell()


def test_what_a_helper_typed_says_so(ward: Ward, tell: Tell) -> None:
    """Khoản ghi hộ thì trong sổ có chữ "ghi hộ".

    > /soquy
    < *Sổ quỹ chi hội*
      Còn: *12.940.000 đ*
      Phiếu 41, 29/9: Ông Huy, Ủng hộ, 500.000 đ (ghi hộ)
      Phiếu 40, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 39, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 38, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 37, 29/9: Người góp, Ủng hộ, 310.000 đ
      [Sửa một dòng]
      [Chốt sổ đến 29/9]
      [Xong]
    """
    nam = ward.bring("nam", 7, "Nguyễn Văn Nam", (Role.HELPER, ward.chapter))
    for said in ("ủng hộ ông Huy 500k", "đúng"):
        nam.say(said)
    tell()


def test_a_treasurer_takes_money(ward: Ward, tell: Tell) -> None:
    """Thủ quỹ thu tiền được, thấy quỹ; sổ hội viên thì không phải việc của thủ quỹ.

    quý> ủng hộ ông Huy 500k
    < Cô xem lại giúp:
      Ông Huy
      Ủng hộ quỹ: *500.000 đ*
      (Năm trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.940.000 đ.
      Cảm ơn ông Huy!
      [Người tiếp theo]
      [Phiếu cho ông Huy]
      [Ghi nhầm, sửa lại]
      [Xong]
    > /hoivien
    < Việc này người khác phụ trách. Cần thì cô hỏi cán bộ hội.
      (việc cần làm)
    """
    ward.bring("quý", 7, "Đỗ Thị Quý", (Role.TREASURER, ward.chapter), address=Address.CO)
    tell()
