"""Sentences that are more than the answer, or about somebody else, at whatever is asked."""

import pytest

from tests.handlers.conftest import Ward


def test_what_stays_at_home_is_not_given(transcript: Ward) -> None:
    """Hỏi góp bao nhiêu mà trả lời "để nhà 100k": phần còn lại mới là góp.

    > lợn nhựa hoa số 12 350k
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > để nhà 100k
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 100.000 đ
      Góp quỹ: *250.000 đ*
      (Hai trăm năm mươi nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > quay lại
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > 150k để nhà
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > quay lại
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > giữ 150k, góp 100k
    < Chưa rõ số tiền. Bác gõ giúp, ví dụ 200k hay 1 triệu 2.
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > giữ 150k, góp 200k
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


def test_a_half_is_half_of_what_was_counted(transcript: Ward) -> None:
    """Gõ "một nửa" không phải là "một": hỏi lại cho chắc, cả khi gõ trong một dòng.

    > lợn nhựa hoa số 12 1tr2 góp một nửa
    < 600 nghìn phải không bác?
      [Đúng, 600.000 đ]
      [Số khác]
    > [Đúng, 600.000 đ]
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn: 1.200.000 đ
      Để nhà cho các cháu: 600.000 đ
      Góp quỹ: *600.000 đ*
      (Sáu trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > quay lại
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 1.200.000 đ]
      [Để nhà hết]
      [Quay lại]
    > một nửa
    < 600 nghìn phải không bác?
      [Đúng, 600.000 đ]
      [Số khác]
    """


@pytest.mark.parametrize(
    "typed", ["để nhà 100k", "một nửa", "giữ lại 100k"], ids=["kept", "half", "kept back"]
)
def test_a_part_of_nothing_known_is_no_amount(ward: Ward, typed: str) -> None:
    """Where nothing bounds the amount, what stays, or a half, says no amount."""
    for said in ("/ungho", "bà Tám", typed):
        ward.head.say(said)

    assert "Chưa rõ số tiền." in ward.head.last.text


# ---- somebody else -----------------------------------------------------------------------------


def test_somebody_elses_gift_is_not_this_ones(transcript: Ward) -> None:
    """Đang hỏi bà Hoa góp bao nhiêu mà gõ việc của ông Bảy: hỏi ghi tiếp hay bỏ, câu mới còn giữ.

    > lợn nhựa hoa số 12 350k
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > ủng hộ ông Bảy 100k
    < Bác đang ghi lợn nhựa nhà bà Hoa, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    > [Ghi tiếp]
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > ủng hộ ông Bảy 100k
    < Bác đang ghi lợn nhựa nhà bà Hoa, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    > [Bỏ, làm việc khác]
    < Bác xem lại giúp:
      Ông Bảy
      Ủng hộ quỹ: *100.000 đ*
      (Một trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """
    assert transcript.count("ledger_lines") == 40


def test_the_next_familys_piggy_bank_is_not_this_ones(transcript: Ward) -> None:
    """Đang hỏi nhà bà Hoa mà gõ nhà ông Minh, cả câu hay chỉ tên với số tiền.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > hoa số 12
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    > lợn nhựa ông Minh 300k góp hết
    < Bác đang ghi lợn nhựa nhà bà Hoa, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    > thôi
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn, góp hết vào quỹ: *300.000 đ*
      (Ba trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Thôi, không ghi]
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > hoa số 12
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    > ông Minh 300k
    < Bác đang ghi lợn nhựa nhà bà Hoa, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    > [Bỏ, làm việc khác]
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 300.000 đ]
      [Để nhà hết]
      [Quay lại]
    """


def test_the_same_family_named_once_more(transcript: Ward) -> None:
    """Nhắc lại tên nhà đang ghi thì vẫn là trả lời.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > hoa số 12
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    > bà Hoa 350k
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > bà Hoa góp 200k bác ạ
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


def test_another_of_the_same_name_is_another(ward: Ward) -> None:
    """A house number tells bà Hoa from bà Hoa."""
    for said in ("/heodat", "hoa số 12", "bà Hoa ngõ 34/5 300k"):
        ward.head.say(said)

    assert "Bác đang ghi lợn nhựa nhà bà Hoa, chưa xong." in ward.head.last.text


def test_a_command_where_an_amount_is_asked(transcript: Ward) -> None:
    """Hỏi số tiền mà gõ "sổ quỹ": hỏi ghi tiếp hay bỏ, bỏ thì xem sổ.

    > lợn nhựa minh 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > sổ quỹ còn mấy
    < Bác đang ghi lợn nhựa nhà ông Minh, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    > [Bỏ, làm việc khác]
    < *Sổ quỹ chi hội*
      Còn: *12.440.000 đ*
      (việc cần làm)
    """


# ---- more than was asked -----------------------------------------------------------------------


def test_a_whole_line_where_the_family_is_asked(transcript: Ward) -> None:
    """Hỏi nhà nào mà gõ cả số tiền: vẫn là lợn nhựa, không mất số nào.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > ông Minh số 20 350k góp 200k
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


def test_a_whole_line_behind_the_kind_of_income(transcript: Ward) -> None:
    """Vào từ "Thu tiền" cũng vậy, đang ghi dở mà không hỏi bỏ hay ghi tiếp.

    > thutien
    < Bác ghi khoản nào ạ?
      [Lợn nhựa]
      [Ủng hộ]
      [Ngày lương]
    > [Lợn nhựa]
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Quay lại]
    > lợn nhựa ông Minh 350k góp 200k 28/9
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20, ngày 28/9/2025
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


def test_both_amounts_where_one_is_asked(transcript: Ward) -> None:
    """Hỏi mổ được bao nhiêu mà gõ luôn số góp: hiểu cả hai.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > minh
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > 350k góp 200k
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > quay lại
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > 400k góp 300k
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 400.000 đ
      Để nhà cho các cháu: 100.000 đ
      Góp quỹ: *300.000 đ*
      (Ba trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


@pytest.mark.parametrize("typed", ["Heo đất", "heo dat", "lon", "mổ lợn"])
def test_a_kind_of_income_by_its_other_words(ward: Ward, typed: str) -> None:
    """The kinds of income are known by all the words people have for them."""
    for said in ("/thutien", typed):
        ward.head.say(said)

    assert "Nhà nào mổ lợn?" in ward.head.last.text


def test_a_line_where_the_kind_is_asked(transcript: Ward) -> None:
    """Hỏi khoản nào mà gõ cả câu: làm luôn.

    > thutien
    < Bác ghi khoản nào ạ?
      [Lợn nhựa]
      [Ủng hộ]
      [Ngày lương]
    > bà Hoa số 12 heo 350k góp 200k
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


def test_a_day_without_its_word(transcript: Ward) -> None:
    """Ngày gõ trơn "28/9": hiện ra ở bản xem lại.

    > ủng hộ ông Mười 70k 28/9
    < Bác xem lại giúp:
      Ông Mười, ngày 28/9/2025
      Ủng hộ quỹ: *70.000 đ*
      (Bảy mươi nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Thôi, không ghi]
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    > ủng hộ bà Tám 9/2 200k
    < Bác xem lại giúp:
      Bà Tám, ngày 9/2/2025
      Ủng hộ quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """
