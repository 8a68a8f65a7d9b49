"""The cash book: what there is, mistakes mended, a day closed."""

from tests.handlers.conftest import Tell, Ward


def test_the_book_and_a_day_closed(transcript: Ward) -> None:
    """Sổ quỹ còn bao nhiêu; chốt sổ; khoản đến muộn sang ngày sau, và nói rõ.

    > so quy
    < *Sổ quỹ chi hội*
      Còn: *12.440.000 đ*
      Phiếu 40, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 39, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 38, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 37, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 36, 29/9: Người góp, Ủng hộ, 310.000 đ
      [Sửa một dòng]
      [Chốt sổ đến 29/9]
      [Xong]
    > [Chốt sổ đến 29/9]
    < Chốt sổ đến hết ngày 29/9/2025.
      Quỹ còn *12.440.000 đ*. Tiền trong tay có đúng số này không bác?
      Chốt rồi, khoản đến muộn sẽ ghi sang ngày sau.
      [Đúng, chốt sổ]
      [Để sau]
    > [Đúng, chốt sổ]
    < Đã chốt sổ đến hết ngày 29/9/2025.
      (việc cần làm)
    > ủng hộ ông Huy 500k
    < Bác xem lại giúp:
      Ông Huy
      Ủng hộ quỹ: *500.000 đ*
      (Năm trăm nghìn đồng)
      Sổ ngày 29/9 đã chốt, khoản này sẽ ghi vào ngày 30/9.
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.940.000 đ.
      Cảm ơn ông Huy!
      Sổ ngày 29/9 đã chốt, khoản này ghi vào ngày 30/9.
      [Người tiếp theo]
      [Phiếu cho ông Huy]
      [Ghi nhầm, sửa lại]
      [Xong]
    > /soquy
    < *Sổ quỹ chi hội*
      Còn: *12.940.000 đ*
      Phiếu 41, 30/9: Ông Huy, Ủng hộ, 500.000 đ
      Phiếu 40, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 39, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 38, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 37, 29/9: Người góp, Ủng hộ, 310.000 đ
      Đã chốt sổ đến hết ngày 29/9/2025.
      [Sửa một dòng]
      [Xong]
    """


def test_a_day_is_not_closed_yet(transcript: Ward) -> None:
    """Tiền trong tay chưa khớp thì để sau.

    > /soquy
    < *Sổ quỹ chi hội*
      Còn: *12.440.000 đ*
      Phiếu 40, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 39, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 38, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 37, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 36, 29/9: Người góp, Ủng hộ, 310.000 đ
      [Sửa một dòng]
      [Chốt sổ đến 29/9]
      [Xong]
    > [Chốt sổ đến 29/9]
    < Chốt sổ đến hết ngày 29/9/2025.
      Quỹ còn *12.440.000 đ*. Tiền trong tay có đúng số này không bác?
      Chốt rồi, khoản đến muộn sẽ ghi sang ngày sau.
      [Đúng, chốt sổ]
      [Để sau]
    > [Để sau]
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    """


def test_an_empty_book(ward: Ward, tell: Tell) -> None:
    """Chưa có khoản nào: nói vậy, không bày nút sửa.

    chính> /soquy
    < Việc này của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > 13
    < *Sổ quỹ TDP 13*
      Còn: *0 đ*
      Chưa có khoản nào.
      [Chốt sổ đến 29/9]
      [Xong]
    """
    ward.house.chapter(ward.top, "TDP 13")
    tell()


# ---- gifts and wages mended --------------------------------------------------------------------


def test_a_wrong_amount(transcript: Ward) -> None:
    """Ghi thừa một số 0: gạch phiếu cũ, phiếu mới, cả hai còn trong sổ.

    > ủng hộ ông Huy 500k
    < Bác xem lại giúp:
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
    > [Ghi nhầm, sửa lại]
    < Phiếu 41, Ông Huy góp 500.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Người khác góp]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
    > [Sai số tiền]
    < Số đúng là bao nhiêu ạ?
      [Quay lại]
    > 50k
    < Bác xem lại giúp:
      Gạch phiếu 41 (500.000 đ)
      Ghi lại: Ông Huy
      *50.000 đ*
      (Năm mươi nghìn đồng)
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã sửa. Gạch phiếu 41, phiếu mới số 42.
      Quỹ chi hội có 12.490.000 đ.
      [Phiếu cho ông Huy]
      [Ghi nhầm, sửa lại]
      [Xong]
    > /soquy
    < *Sổ quỹ chi hội*
      Còn: *12.490.000 đ*
      Phiếu 42, 29/9: Ông Huy, Ủng hộ, 50.000 đ
      Gạch phiếu 41, 29/9: -500.000 đ
      Phiếu 41, 29/9: Ông Huy, Ủng hộ, 500.000 đ (đã gạch)
      Phiếu 40, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 39, 29/9: Người góp, Ủng hộ, 310.000 đ
      [Sửa một dòng]
      [Chốt sổ đến 29/9]
      [Xong]
    """


def test_a_wrong_giver_by_receipt_number(transcript: Ward) -> None:
    """Sửa một phiếu cũ, gõ số phiếu: người khác góp.

    > /soquy
    < *Sổ quỹ chi hội*
      Còn: *12.440.000 đ*
      Phiếu 40, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 39, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 38, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 37, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 36, 29/9: Người góp, Ủng hộ, 310.000 đ
      [Sửa một dòng]
      [Chốt sổ đến 29/9]
      [Xong]
    > [Sửa một dòng]
    < Bác sửa phiếu nào? Bấm, hoặc gõ số phiếu.
      [40: Người góp 310.000 đ]
      [39: Người góp 310.000 đ]
      [38: Người góp 310.000 đ]
      [37: Người góp 310.000 đ]
    > 99
    < Chưa thấy phiếu số "99". Bác gõ lại số phiếu giúp.
      [40: Người góp 310.000 đ]
      [39: Người góp 310.000 đ]
      [38: Người góp 310.000 đ]
      [37: Người góp 310.000 đ]
    > 20
    < Phiếu 20, Người góp góp 310.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Người khác góp]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
      [Quay lại]
    > [Người khác góp]
    < Tên đúng là gì ạ?
      [Quay lại]
    > bà Hương
    < Bác xem lại giúp:
      Gạch phiếu 20 (310.000 đ)
      Ghi lại: Bà Hương
      *310.000 đ*
      (Ba trăm mười nghìn đồng)
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã sửa. Gạch phiếu 20, phiếu mới số 41.
      Quỹ chi hội có 12.440.000 đ.
      [Phiếu cho bà Hương]
      [Ghi nhầm, sửa lại]
      [Xong]
    """


def test_written_twice_and_never_received(transcript: Ward) -> None:
    """Ghi hai lần, hoặc chưa nhận tiền: gạch hẳn; đổi ý thì giữ nguyên.

    > /suadong
    < Bác sửa phiếu nào? Bấm, hoặc gõ số phiếu.
      [40: Người góp 310.000 đ]
      [39: Người góp 310.000 đ]
      [38: Người góp 310.000 đ]
      [37: Người góp 310.000 đ]
    > [40: Người góp 310.000 đ]
    < Phiếu 40, Người góp góp 310.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Người khác góp]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
      [Quay lại]
    > [Ghi hai lần]
    < Bác xem lại giúp:
      Gạch hẳn phiếu 40, Người góp
      *310.000 đ*
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã gạch phiếu 40.
      Quỹ chi hội có 12.130.000 đ.
      (việc cần làm)
    > /suadong
    < Bác sửa phiếu nào? Bấm, hoặc gõ số phiếu.
      [39: Người góp 310.000 đ]
      [38: Người góp 310.000 đ]
      [37: Người góp 310.000 đ]
      [36: Người góp 310.000 đ]
    > 39
    < Phiếu 39, Người góp góp 310.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Người khác góp]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
      [Quay lại]
    > [Chưa nhận tiền]
    < Bác xem lại giúp:
      Gạch hẳn phiếu 39, Người góp
      *310.000 đ*
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Sửa lại]
    < Bác sửa chỗ nào ạ?
      [Phiếu]
      [Nhầm thế nào]
      [Không sửa nữa]
    > [Nhầm thế nào]
    < Phiếu 39, Người góp góp 310.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Người khác góp]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
      [Quay lại]
    > [Thôi, giữ nguyên]
    < Giữ nguyên, không sửa gì.
      (việc cần làm)
    """
    assert transcript.count("ledger_lines") == 41


def test_a_wage_is_mended(transcript: Ward) -> None:
    """Ngày lương sửa như khoản ủng hộ.

    > ngày lương cô Mai 300k
    < Chưa thấy ai tên "cô Mai" trong sổ. Bác gõ họ tên giúp.
      [Chưa có trong sổ]
    > [Chưa có trong sổ]
    < Cô Mai, chưa có trong sổ. Đúng không bác?
      [Đúng, đi tiếp]
      [Sửa lại]
    > [Đúng, đi tiếp]
    < Bác xem lại giúp:
      Cô Mai
      Ngày lương khuyến học: *300.000 đ*
      (Ba trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.740.000 đ.
      Cảm ơn cô Mai!
      [Người tiếp theo]
      [Phiếu cho cô Mai]
      [Ghi nhầm, sửa lại]
      [Xong]
    > [Ghi nhầm, sửa lại]
    < Phiếu 41, Cô Mai góp 300.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Người khác góp]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
    > [Chưa nhận tiền]
    < Bác xem lại giúp:
      Gạch hẳn phiếu 41, Cô Mai
      *300.000 đ*
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã gạch phiếu 41.
      Quỹ chi hội có 12.440.000 đ.
      (việc cần làm)
    """


def test_a_mistake_told_in_plain_words(transcript: Ward) -> None:
    """Vừa ghi xong gõ "ghi nhầm": sửa đúng phiếu ấy; "ok", "cảm ơn" thì thôi, không hỏi lại.

    > ủng hộ ông Huy 500k
    < Bác xem lại giúp:
      Ông Huy
      Ủng hộ quỹ: *500.000 đ*
      (Năm trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > đúng
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.940.000 đ.
      Cảm ơn ông Huy!
      [Người tiếp theo]
      [Phiếu cho ông Huy]
      [Ghi nhầm, sửa lại]
      [Xong]
    > ghi nhầm rồi
    < Phiếu 41, Ông Huy góp 500.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Người khác góp]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
    > thôi
    < Giữ nguyên, không sửa gì.
      (việc cần làm)
    > cảm ơn cháu
    < Việc cần làm: chưa có gì.
      (việc cần làm)
    > xóa phiếu 41
    < Phiếu 41, Ông Huy góp 500.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Người khác góp]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
      [Quay lại]
    > [Thôi, giữ nguyên]
    < Giữ nguyên, không sửa gì.
      (việc cần làm)
    > ghi nhầm
    < Bác sửa phiếu nào? Bấm, hoặc gõ số phiếu.
      [41: ông Huy 500.000 đ]
      [40: Người góp 310.000 đ]
      [39: Người góp 310.000 đ]
      [38: Người góp 310.000 đ]
    """
    assert transcript.count("ledger_lines") == 41


# ---- piggy banks mended ------------------------------------------------------------------------


def test_a_piggy_bank_with_a_receipt(transcript: Ward) -> None:
    """Lợn ghi sai số: gạch phiếu cũ, phiếu mới; rồi bỏ hẳn.

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
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.640.000 đ.
      Cảm ơn bà Hoa và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho bà Hoa]
      [Ghi nhầm, sửa lại]
      [Xong]
    > [Ghi nhầm, sửa lại]
    < Phiếu 41, Bà Nguyễn Thị Hoa góp 200.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Nhầm nhà]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
    > [Sai số tiền]
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    > 360k
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 360.000 đ]
      [Để nhà hết]
      [Quay lại]
    > 300k
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn: 360.000 đ
      Để nhà cho các cháu: 60.000 đ
      Góp quỹ: *300.000 đ*
      (Ba trăm nghìn đồng)
      Gạch phiếu 41 (200.000 đ)
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã sửa. Gạch phiếu 41, phiếu mới số 42.
      Quỹ chi hội có 12.740.000 đ.
      [Phiếu cho bà Hoa]
      [Ghi nhầm, sửa lại]
      [Xong]
    > /suadong
    < Bác sửa phiếu nào? Bấm, hoặc gõ số phiếu.
      [42: bà Hoa 300.000 đ]
      [40: Người góp 310.000 đ]
      [39: Người góp 310.000 đ]
      [38: Người góp 310.000 đ]
    > 42
    < Phiếu 42, Bà Nguyễn Thị Hoa góp 300.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Nhầm nhà]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
      [Quay lại]
    > [Ghi hai lần]
    < Bác xem lại giúp:
      Bỏ hẳn lần mổ lợn nhà bà Hoa
      *360.000 đ*
      Gạch phiếu 42 (300.000 đ)
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã gạch phiếu 42.
      Quỹ chi hội có 12.440.000 đ.
      (việc cần làm)
    """


def test_a_piggy_bank_without_a_receipt(transcript: Ward) -> None:
    """Lợn để nhà hết mà ghi sai: sửa ra có góp thì có phiếu; bỏ hẳn cũng được.

    > lợn nhựa bà Hoa số 12 350k để nhà hết
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
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
    > [Ghi nhầm, sửa lại]
    < Lợn nhà bà Hoa, 350.000 đ, để nhà hết. Nhầm thế nào ạ?
      [Sai số tiền]
      [Nhầm nhà]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
    > [Sai số tiền]
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    > 360k
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 360.000 đ]
      [Để nhà hết]
      [Quay lại]
    > 100k
    < Bác xem lại giúp:
      Bà Nguyễn Thị Hoa, số 12
      Mổ lợn: 360.000 đ
      Để nhà cho các cháu: 260.000 đ
      Góp quỹ: *100.000 đ*
      (Một trăm nghìn đồng)
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã sửa. Phiếu mới số 41.
      Quỹ chi hội có 12.540.000 đ.
      [Phiếu cho bà Hoa]
      [Ghi nhầm, sửa lại]
      [Xong]
    > lợn nhựa minh 350k để nhà hết
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà hết cho các cháu học.
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi: nhà ông Minh mổ lợn 350.000 đ, để nhà lo cho các cháu học.
      Số này tính vào chỉ tiêu của chi hội, không vào sổ quỹ.
      [Nhà tiếp theo]
      [Ghi nhầm, sửa lại]
      [Xong]
    > [Ghi nhầm, sửa lại]
    < Lợn nhà ông Minh, 350.000 đ, để nhà hết. Nhầm thế nào ạ?
      [Sai số tiền]
      [Nhầm nhà]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
    > [Ghi hai lần]
    < Bác xem lại giúp:
      Bỏ hẳn lần mổ lợn nhà ông Minh
      *350.000 đ*
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã sửa lần mổ lợn này.
      (việc cần làm)
    """


# ---- what cannot be mended, and when -----------------------------------------------------------


def test_nothing_is_mended_twice(ward: Ward, tell: Tell) -> None:
    """Phiếu sửa rồi, nút cũ bấm lại thì không sửa nữa.

    > ủng hộ ông Huy 500k
    < Bác xem lại giúp:
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
    … bác sửa một lần
    > /sualai 41
    < Phiếu này sửa rồi, không sửa hai lần được.
      (việc cần làm)
    """

    def mend() -> None:
        for said in ("/sualai 41", "ghi hai lần", "đúng"):
            ward.head.say(said)

    tell(meanwhile={"bác sửa một lần": mend})
    for said in ("/suadong", "41"):
        ward.head.say(said)
    assert "sửa rồi" in ward.head.last.text
    assert ward.count("ledger_lines") == 42


def test_two_heads_mend_the_same_line(ward: Ward, tell: Tell) -> None:
    """Hai người cùng sửa một phiếu: người sau được báo, phiếu chỉ gạch một lần.

    > /sualai 40
    < Phiếu 40, Người góp góp 310.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Người khác góp]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
    > [Ghi hai lần]
    < Bác xem lại giúp:
      Gạch hẳn phiếu 40, Người góp
      *310.000 đ*
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    … anh Chính cũng sửa phiếu ấy
    > [Đúng, sửa sổ]
    < Phiếu này sửa rồi, không sửa hai lần được.
      (việc cần làm)
    """

    def mend() -> None:
        for said in ("/sualai 40", "ghi hai lần", "đúng"):
            ward.officer.say(said)

    tell(meanwhile={"anh Chính cũng sửa phiếu ấy": mend})
    assert ward.count("ledger_lines") == 41


def test_mended_after_the_day_was_closed(ward: Ward, tell: Tell) -> None:
    """Ngày đã chốt: chỗ sửa đứng ở ngày sau, và nói rõ.

    > /sualai 40
    < Phiếu 40, Người góp góp 310.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Người khác góp]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
    > [Sai số tiền]
    < Số đúng là bao nhiêu ạ?
      [Quay lại]
    > 31k
    < Bác xem lại giúp:
      Gạch phiếu 40 (310.000 đ)
      Ghi lại: Người góp
      *31.000 đ*
      (Ba mươi mốt nghìn đồng)
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã sửa. Gạch phiếu 40, phiếu mới số 41.
      Quỹ chi hội có 12.161.000 đ.
      Sổ ngày 29/9 đã chốt, khoản này ghi vào ngày 30/9.
      [Phiếu cho Người góp]
      [Ghi nhầm, sửa lại]
      [Xong]
    > /soquy
    < *Sổ quỹ chi hội*
      Còn: *12.161.000 đ*
      Phiếu 41, 30/9: Người góp, Ủng hộ, 31.000 đ
      Gạch phiếu 40, 30/9: -310.000 đ
      Phiếu 40, 29/9: Người góp, Ủng hộ, 310.000 đ (đã gạch)
      Phiếu 39, 29/9: Người góp, Ủng hộ, 310.000 đ
      Phiếu 38, 29/9: Người góp, Ủng hộ, 310.000 đ
      Đã chốt sổ đến hết ngày 29/9/2025.
      [Sửa một dòng]
      [Xong]
    """
    for said in ("/chotso", "đúng"):
        ward.head.say(said)
    tell()


def test_a_piggy_bank_mended_after_the_day_was_closed(ward: Ward, tell: Tell) -> None:
    """Lợn cũng vậy.

    > lợn nhựa minh 350k góp hết
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn, góp hết vào quỹ: *350.000 đ*
      (Ba trăm năm mươi nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.790.000 đ.
      Cảm ơn ông Minh và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho ông Minh]
      [Ghi nhầm, sửa lại]
      [Xong]
    … bác chốt sổ
    > /sualon 1
    < Phiếu 41, Ông Lê Văn Minh góp 350.000 đ. Nhầm thế nào ạ?
      [Sai số tiền]
      [Nhầm nhà]
      [Ghi hai lần]
      [Chưa nhận tiền]
      [Thôi, giữ nguyên]
    > [Sai số tiền]
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > 300k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 300.000 đ]
      [Để nhà hết]
      [Quay lại]
    > góp hết
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn, góp hết vào quỹ: *300.000 đ*
      (Ba trăm nghìn đồng)
      Gạch phiếu 41 (350.000 đ)
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, sửa sổ]
    < Đã sửa. Gạch phiếu 41, phiếu mới số 42.
      Quỹ chi hội có 12.740.000 đ.
      Sổ ngày 29/9 đã chốt, khoản này ghi vào ngày 30/9.
      [Phiếu cho ông Minh]
      [Ghi nhầm, sửa lại]
      [Xong]
    """

    def close() -> None:
        for said in ("/chotso", "đúng"):
            ward.head.say(said)

    tell(meanwhile={"bác chốt sổ": close})
