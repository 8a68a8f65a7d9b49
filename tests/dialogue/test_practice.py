"""Practice: a chapter of one's own in which everything works and nothing counts."""

from domain.permissions import Role
from tests.handlers.conftest import Tell, Ward

MARK = "(Đang tập thử, không tính vào sổ nào)"


def test_practice_counts_nowhere(transcript: Ward) -> None:
    """Tập ghi thử: tin nào cũng nói là tập; thôi tập thì sổ thật vẫn như cũ.

    > tập ghi thử
    < Tập ghi thử: một chi hội riêng để bác tập, ghi gì cũng không tính.
      [Bắt đầu tập]
      [Để sau]
    > [Bắt đầu tập]
    < (Đang tập thử, không tính vào sổ nào)
      Bắt đầu tập. Trong sổ tập có nhà bà Thử số 1, ông Tập số 2, bà Tập ngõ 3/4.
      Đang tập thử: ghi gì ở đây cũng không tính vào sổ nào.
      [Thu tiền]
      [Hội viên]
      [Sổ quỹ]
      [Thôi tập]
    > lợn nhựa thử 350k góp 200k
    < (Đang tập thử, không tính vào sổ nào)
      Bác xem lại giúp:
      Bà Nguyễn Thị Thử, số 1
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < (Đang tập thử, không tính vào sổ nào)
      Đã ghi. Phiếu thu số 1.
      Quỹ chi hội có 200.000 đ.
      Cảm ơn bà Thử và các cháu!
      [Nhà tiếp theo]
      [Phiếu cho bà Thử]
      [Ghi nhầm, sửa lại]
      [Xong]
    > [Phiếu cho bà Thử]
    < (Đang tập thử, không tính vào sổ nào)
      *PHIẾU THU số 1*, ngày 29/9/2025
      Hội Khuyến học, Tập thử của Nguyễn Thị Hạnh
      Người góp: Bà Nguyễn Thị Thử, số 1
      Nuôi lợn nhựa khuyến học: *200.000 đ*
      (Hai trăm nghìn đồng)
      Kiểm tra phiếu: gõ {mã}
    < (Đang tập thử, không tính vào sổ nào)
      Bác bấm giữ tin trên rồi chuyển tiếp.
      [Xong]
    chính> /traphieu {mã}
    < Không có phiếu thu nào mang mã này. Anh xem lại giúp từng chữ.
      (việc cần làm)
    hạnh> lợn nhựa bà Hoa số 12 350k
    < (Đang tập thử, không tính vào sổ nào)
      Thêm nhà: Bà Hoa, số 12. Đúng không bác?
      [Đúng, đi tiếp]
      [Sửa lại]
    > /huy
    < (Đang tập thử, không tính vào sổ nào)
      Thôi, chưa đổi gì cả.
      (việc cần làm)
    > [Thôi tập]
    < Thôi tập. Từ giờ ghi vào sổ thật.
      Việc cần làm: chưa có gì.
      (việc cần làm)
    > /soquy
    < *Sổ quỹ chi hội*
      Còn: *12.440.000 đ*
      Phiếu 40, 29/9: Người góp, Ủng hộ, 310.000 đ
      (việc cần làm)
    chính> /tonghop
    < KHUYẾN HỌC BỒ ĐỀ · 29/9–5/10
      Thu trong tuần: *12,44 triệu*
      tăng 12,44 triệu so với tuần trước
      Lợn nhựa 0 · Ngày lương 0
      Ủng hộ 12,44
      Hội viên: 0 người (0)
      1/1 chi hội đã có số.
      [Từng chi hội]
      [Tải Excel]
      [Chép sang Zalo]
      [Tuần trước]
    """


def test_practice_again_in_the_same_chapter(ward: Ward) -> None:
    """Who practises a second time finds their practice book as they left it."""
    head = ward.head
    for said in ("/tapghi", "bắt đầu tập", "ủng hộ bà Thử 50k", "đúng", "/tapghi"):
        head.say(said)
    assert ward.count("units") == 3 + partners(ward)
    for said in ("/tapghi", "bắt đầu tập", "/soquy"):
        head.say(said)

    assert "50.000 đ" in head.last.text
    assert ward.count("units") == 3 + partners(ward)


def partners(ward: Ward) -> int:
    """How many bodies the plan names as partners."""
    with ward.house.engine.begin() as db:
        statement = "SELECT count(*) FROM units WHERE kind = 'partner'"
        return int(db.exec_driver_sql(statement).scalar_one())


def test_real_lines_are_safe_while_practising(ward: Ward) -> None:
    """A button under a real receipt, pressed while practising, changes no real book."""
    head = ward.head
    for said in ("ủng hộ ông Huy 500k", "đúng", "/tapghi", "bắt đầu tập"):
        head.say(said)
    for said in ("/sualai 41", "ghi hai lần", "đúng"):
        head.say(said)

    assert ward.count("ledger_lines") == 41
    for said in ("/chotso 1", "đúng", "/suadong", "41"):
        head.say(said)
    assert ward.count("ledger_lines") == 41


def test_real_units_are_safe_while_practising(ward: Ward) -> None:
    """An officer who practises makes no real chapter and no real invite."""
    officer = ward.officer
    units, invited = ward.count("units"), ward.count("invites")
    for said in ("/tapghi", "bắt đầu tập"):
        officer.say(said)
    for said in ("/donvi", "tạo chi hội, đơn vị", "TDP 77", "đúng", "/huy"):
        officer.say(said)
    for said in ("/themnguoi", "12", "thủ quỹ", "chưa cần tên", "đúng", "/huy"):
        officer.say(said)

    assert ward.count("units") == units + 1  # the practice chapter
    assert ward.count("invites") == invited


def test_what_is_not_understood_while_practising(ward: Ward, tell: Tell) -> None:
    """Gõ câu lạ lúc tập cũng được trả lời.

    > xin chào
    < (Đang tập thử, không tính vào sổ nào)
      Chưa rõ "xin chào" là việc gì.
      Đang tập thử: ghi gì ở đây cũng không tính vào sổ nào.
      [Thu tiền]
      [Hội viên]
      [Sổ quỹ]
      [Thôi tập]
    """
    for said in ("/tapghi", "bắt đầu tập"):
        ward.head.say(said)
    tell()


def test_a_treasurer_does_not_practise(ward: Ward) -> None:
    """Who may not practise is not invited to."""
    quy = ward.bring("quý", 7, "Đỗ Thị Quý", (Role.TREASURER, ward.chapter))
    for said in ("/menu", "việc khác"):
        quy.say(said)

    assert "Tập ghi thử" not in f"{quy.last.text}{quy.last.buttons}"
