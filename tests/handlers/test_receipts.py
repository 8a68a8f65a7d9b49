"""Receipts: a text to pass on, and whether one is genuine."""

import pytest
from sqlalchemy import text

from domain.codes import fresh_code
from domain.fund import RECEIPT_CODE_LENGTH
from tests.handlers.conftest import Tell, Ward


def code_of(ward: Ward, number: int) -> str:
    """What stands on a receipt of the chapter."""
    with ward.house.engine.begin() as db:
        found = db.execute(
            text("SELECT code FROM receipts WHERE number = :number"), {"number": number}
        )
        return str(found.scalar_one())


def test_a_receipt_to_pass_on(transcript: Ward) -> None:
    """Phiếu để chuyển tiếp, một tin riêng; ai có mã cũng tra được.

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
    > [Phiếu cho bà Hoa]
    < *PHIẾU THU số 41*, ngày 29/9/2025
      Hội Khuyến học, TDP 12
      Người góp: Bà Nguyễn Thị Hoa, số 12
      Nuôi lợn nhựa khuyến học: *200.000 đ*
      (Hai trăm nghìn đồng)
      Kiểm tra phiếu: gõ {mã}
    < Bác bấm giữ tin trên rồi chuyển tiếp.
      [Xong]
    > [Xong]
    < Việc cần làm: chưa có gì.
      (việc cần làm)
    > /traphieu {mã}
    < Phiếu thật. TDP 12 đã thu *200.000 đ*, phiếu số 41, ngày 29/9/2025.
      (việc cần làm)
    """


def test_checked_by_anyone(ward: Ward, tell: Tell) -> None:
    """Người ngoài tra phiếu: thật, gạch rồi, không có, gõ nhầm một chữ; không thấy tên ai.

    lạ> /traphieu
    < Gõ mã trên phiếu, ví dụ 7K3Q9M2.
    > {thật}
    < Phiếu thật. TDP 12 đã thu *310.000 đ*, phiếu số 40, ngày 29/9/2025.
      (người ngoài)
    > tra phiếu
    < Gõ mã trên phiếu, ví dụ 7K3Q9M2.
    > {gạch}
    < Phiếu số 39 ngày 29/9/2025 của TDP 12 có thật, nhưng đã gạch vì ghi nhầm.
      (người ngoài)
    > /verify {lạ}
    < Không có phiếu thu nào mang mã này. Xem lại giúp từng chữ.
      (người ngoài)
    > /traphieu {nhầm}
    < Mã này chưa đúng, có thể sai một chữ. Xem lại giúp.
      Gõ mã trên phiếu, ví dụ 7K3Q9M2.
    > {thật}
    < Phiếu thật. TDP 12 đã thu *310.000 đ*, phiếu số 40, ngày 29/9/2025.
      (người ngoài)
    """
    ward.meet("lạ", 77)
    for said in ("/sualai 39", "ghi hai lần", "đúng"):
        ward.head.say(said)
    genuine = code_of(ward, 40)
    slip = genuine[:-1] + ("2" if genuine[-1] != "2" else "3")
    tell(
        known={
            "thật": genuine,
            "gạch": code_of(ward, 39),
            "lạ": fresh_code(RECEIPT_CODE_LENGTH),
            "nhầm": slip,
        }
    )


def test_too_many_tries(ward: Ward, tell: Tell) -> None:
    """Năm mã không có trong một giờ thì phải đợi; người cầm phiếu thật cũng đợi một giờ.

    lạ> /traphieu {lạ1}
    < Không có phiếu thu nào mang mã này. Xem lại giúp từng chữ.
      (người ngoài)
    > /traphieu {lạ2}
    < Không có phiếu thu nào mang mã này. Xem lại giúp từng chữ.
      (người ngoài)
    > /traphieu {lạ3}
    < Không có phiếu thu nào mang mã này. Xem lại giúp từng chữ.
      (người ngoài)
    > /traphieu {lạ4}
    < Không có phiếu thu nào mang mã này. Xem lại giúp từng chữ.
      (người ngoài)
    > /traphieu {lạ5}
    < Không có phiếu thu nào mang mã này. Xem lại giúp từng chữ.
      (người ngoài)
    > /traphieu {thật}
    < Gõ nhầm nhiều lần quá. Một giờ nữa thử lại giúp.
      Gõ mã trên phiếu, ví dụ 7K3Q9M2.
    … 61 phút sau
    > {thật}
    < Phiếu thật. TDP 12 đã thu *310.000 đ*, phiếu số 40, ngày 29/9/2025.
      (người ngoài)
    """
    ward.meet("lạ", 77)
    strange = {f"lạ{number}": fresh_code(RECEIPT_CODE_LENGTH) for number in range(1, 6)}
    tell(known={**strange, "thật": code_of(ward, 40)})


@pytest.mark.buttons
def test_checked_in_a_group(ward: Ward, tell: Tell) -> None:
    """Trong nhóm cũng tra được phiếu, vì ai cũng được biết.

    nhóm> /traphieu {thật}
    < Phiếu thật. TDP 12 đã thu *310.000 đ*, phiếu số 40, ngày 29/9/2025.
    > /traphieu@khuyenhoc_bot {nhầm}
    < Mã này chưa đúng, có thể sai một chữ. Xem lại giúp.
    """
    ward.bring_group()
    genuine = code_of(ward, 40)
    slip = genuine[:-1] + ("2" if genuine[-1] != "2" else "3")
    tell(known={"thật": genuine, "nhầm": slip})


@pytest.mark.buttons
def test_a_group_that_gives_no_code(ward: Ward) -> None:
    """Without a code the group is told something, and nothing breaks."""
    group = ward.bring_group()
    said = group.say("/traphieu")

    assert len(said) == 1
