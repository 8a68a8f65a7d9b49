"""Piggy banks opened, as they are spoken: TONE.md, A, and what else can happen."""

import pytest

from tests.handlers.conftest import Ward


def test_by_one_line(transcript: Ward) -> None:
    """Một dòng, dính chữ, máy chưa bật tiếng Việt: 1 lần gõ, 2 lần bấm.

    > lowjn nhuwja bafhoa350k gops 200
    < Lợn nhựa nhà bà Hoa nào ạ?
      [Nguyễn Thị Hoa, số 12]
      [Trần Thị Hoa, ngõ 34/5]
      [Nhà khác]
    > [Nguyễn Thị Hoa, số 12]
    < Bác xem lại giúp:
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
      Quỹ chi hội có 12.640.000 đ.
      Cảm ơn bà Hoa và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho bà Hoa]
      [Ghi nhầm, sửa lại]
      [Xong]
    """
    assert transcript.head.actions == 3


def test_by_one_line_that_tells_all(transcript: Ward) -> None:
    """Một dòng đủ cả tên và số nhà: chỉ còn xem lại.

    > lợn nhựa bà Hoa số 12 350k góp 200k
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > ghi sổ
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.640.000 đ.
      Cảm ơn bà Hoa và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho bà Hoa]
      [Ghi nhầm, sửa lại]
      [Xong]
    """
    assert transcript.head.actions == 2
    assert transcript.count("ledger_lines") == 41


def test_a_household_not_in_the_register(transcript: Ward) -> None:
    """Nhà chưa có trong sổ; "Huy" ở đây là tên người, không phải lệnh hủy.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > [Nhà chưa có trong sổ]
    < Bác gõ tên chủ nhà và số nhà, ví dụ: bà Lý số 7
    > ong Huy ngo 34
    < Thêm nhà: Ông Huy, ngõ 34. Đúng không bác?
      [Đúng, đi tiếp]
      [Sửa lại]
    > [Sửa lại]
    < Bác gõ tên chủ nhà và số nhà, ví dụ: bà Lý số 7
    > ông Huy số 34
    < Thêm nhà: Ông Huy, số 34. Đúng không bác?
      [Đúng, đi tiếp]
      [Sửa lại]
    > [Đúng, đi tiếp]
    < Nhà ông Huy mổ lợn được bao nhiêu?
      [Quay lại]
    > 500k
    < Ông Huy góp vào quỹ bao nhiêu?
      [Góp hết 500.000 đ]
      [Để nhà hết]
      [Quay lại]
    > [Góp hết 500.000 đ]
    < Bác xem lại giúp:
      Ông Huy, số 34
      Mổ lợn, góp hết vào quỹ: *500.000 đ*
      (Năm trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.940.000 đ.
      Cảm ơn ông Huy và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho ông Huy]
      [Ghi nhầm, sửa lại]
      [Xong]
    > [Nhà tiếp theo]
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > huy
    < Nhà ông Huy mổ lợn được bao nhiêu?
      [Quay lại]
    """
    assert transcript.count("households") == 4


def test_a_new_household_by_one_line(transcript: Ward) -> None:
    """Cả nhà mới cũng một dòng được: không bắt khai hộ trước.

    > lợn nhựa ông Huy ngõ 34 350k góp hết
    < Thêm nhà: Ông Huy, ngõ 34. Đúng không bác?
      [Đúng, đi tiếp]
      [Sửa lại]
    > [Đúng, đi tiếp]
    < Bác xem lại giúp:
      Ông Huy, ngõ 34
      Mổ lợn, góp hết vào quỹ: *350.000 đ*
      (Ba trăm năm mươi nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.790.000 đ.
      Cảm ơn ông Huy và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho ông Huy]
      [Ghi nhầm, sửa lại]
      [Xong]
    """
    assert transcript.head.actions == 3


def test_nothing_given_is_good_news_too(transcript: Ward) -> None:
    """Không góp đồng nào: có ghi, không có phiếu thu.

    > lon nhua ba hoa 350k
    < Lợn nhựa nhà bà Hoa nào ạ?
      [Nguyễn Thị Hoa, số 12]
      [Trần Thị Hoa, ngõ 34/5]
      [Nhà khác]
    > [Trần Thị Hoa, ngõ 34/5]
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > [Để nhà hết]
    < Bác xem lại giúp:
      Bà Trần Thị Hoa, ngõ 34/5
      Mổ lợn: 350.000 đ
      Để nhà hết cho các cháu học.
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi: nhà bà Hoa mổ lợn 350.000 đ, để nhà lo cho các cháu học.
      Số này tính vào chỉ tiêu của chi hội, không vào sổ quỹ.
      [Nhà tiếp theo]
      [Ghi nhầm, sửa lại]
      [Xong]
    > [Xong]
    < Việc cần làm: chưa có gì.
      [Thu tiền]
      [Hội viên]
      [Sổ quỹ]
      [Hỏi phường]
      [Việc khác]
    """
    assert transcript.count("ledger_lines") == 40
    assert transcript.count("piggy_openings") == 1


def test_left_and_resumed_three_days_later(transcript: Ward) -> None:
    """Bỏ dở hôm thứ Năm, ba hôm sau quay lại: ngày hôm ấy vẫn hiện ra để xem.

    … 3 ngày sau
    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > hoa số 12
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    … 3 ngày sau
    > alo
    < Hôm thứ Năm bác đang ghi lợn nhựa nhà bà Hoa, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    > [Ghi tiếp]
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    > 350k
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > góp hết
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12, ngày 2/10/2025
      Mổ lợn, góp hết vào quỹ: *350.000 đ*
      (Ba trăm năm mươi nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.790.000 đ.
      Cảm ơn bà Hoa và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho bà Hoa]
      [Ghi nhầm, sửa lại]
      [Xong]
    """


def test_left_and_dropped(transcript: Ward) -> None:
    """Bỏ dở, mấy hôm sau thôi không ghi nữa.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > hoa số 12
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    … 3 ngày sau
    > có ai không
    < Hôm thứ Hai bác đang ghi lợn nhựa nhà bà Hoa, chưa xong.
      [Ghi tiếp]
      [Bỏ, làm việc khác]
    > [Bỏ, làm việc khác]
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    """
    assert transcript.count("piggy_openings") == 0


def test_an_answer_that_fits_goes_on_after_days(transcript: Ward) -> None:
    """Ba hôm sau gõ luôn số tiền: đi tiếp, không hỏi lại.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > hoa số 12
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    … 3 ngày sau
    > 350 nghìn
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    """


def test_more_given_than_counted(transcript: Ward) -> None:
    """Góp nhiều hơn số mổ được: hỏi lại số nào đúng.

    > lợn nhựa hoa số 12 350k góp 500k
    < Lợn có 350.000 đ mà góp 500.000 đ, bác xem lại giúp số nào đúng.
      [Góp 350.000 đ]
      [Lợn có số khác]
    > [Lợn có số khác]
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    > 600k
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 600.000 đ]
      [Để nhà hết]
      [Quay lại]
    > 1 triệu
    < Lợn có 600.000 đ mà góp 1.000.000 đ, bác xem lại giúp số nào đúng.
      [Góp 600.000 đ]
      [Lợn có số khác]
    > [Góp 600.000 đ]
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn, góp hết vào quỹ: *600.000 đ*
      (Sáu trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


@pytest.mark.buttons
def test_a_summary_has_six_lines_even_with_a_day(transcript: Ward) -> None:
    """Hôm qua mổ, hôm nay mới ghi: bản xem lại có ngày, mà vẫn không quá sáu dòng.

    > /menu
    < Việc cần làm: chưa có gì.
      (việc cần làm)
    """
    transcript.head.say("hôm qua lợn nhựa minh 350k góp 200k")
    lines = [line for line in transcript.head.last.text.splitlines() if line.strip()]

    assert "28/9" in "".join(lines)
    assert len(lines) <= 6


def test_names_of_households_are_found_however_they_are_typed(transcript: Ward) -> None:
    """Không dấu, dính chữ, số nhà, ngõ: cùng một nhà.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > ngo 34
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    > quay lại
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > số 20
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > quay lại
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > TRAN THI HOA
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    """
