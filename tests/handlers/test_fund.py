"""Money in, as it is spoken."""

from tests.handlers.conftest import Ward


def test_a_piggy_bank_guided(transcript: Ward) -> None:
    """Mổ lợn nhựa, có chỉ dẫn: 4 lần gõ, 4 lần bấm.

    > thutien
    < Bác ghi khoản nào ạ?
      [Lợn nhựa]
      [Ủng hộ]
      [Ngày lương]
    > [Lợn nhựa]
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Quay lại]
    > bàhoa
    < Có hai nhà tên Hoa, bác chọn giúp:
      [Nguyễn Thị Hoa, số 12]
      [Trần Thị Hoa, ngõ 34/5]
      [Nhà khác]
    > [Nguyễn Thị Hoa, số 12]
    < Nhà bà Hoa mổ lợn được bao nhiêu?
      [Quay lại]
    > 350
    < 350 nghìn phải không bác?
      [Đúng, 350.000 đ]
      [Số khác]
    > [Đúng, 350.000 đ]
    < Bà Hoa góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > 200k
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
    assert transcript.head.actions == 8
