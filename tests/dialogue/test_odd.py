"""What people send that is no answer, and names and words of every kind."""

import unicodedata

import pytest

from tests.handlers.conftest import Tell, Ward
from tests.house import RICH


@pytest.mark.buttons
def test_what_cannot_be_read(transcript: Ward) -> None:
    """Hình dán, vị trí, danh bạ, tin chuyển tiếp: nói vì sao, hỏi lại câu đang hỏi.

    Tin thoại và ảnh thì giữ lại, câu đang hỏi vẫn còn đó.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > minh
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > (gửi tin thoại)
    < Đã giữ lời nhắn của bác. Máy chưa nghe được tiếng nói, nhờ bác gõ số tiền, hoặc để người ghi
        hộ.
      [Nhờ ghi hộ]
    > (gửi hình dán)
    < Hình này dễ thương mà máy chưa hiểu. Bác gõ chữ giúp.
      Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > (gửi vị trí)
    < Chỗ này chưa dùng đến vị trí. Bác gõ chữ giúp.
      Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > (gửi danh bạ)
    < Chỗ này chưa dùng đến danh bạ. Bác gõ tên và số điện thoại giúp.
      Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > (gửi ảnh)
    < Đã giữ ảnh. Bác tự ghi hay nhờ ghi hộ?
      [Tự ghi]
      [Nhờ người ghi hộ]
    > (chuyển tiếp một tin)
    < Tin chuyển tiếp thì chưa ghi được. Bác gõ lại từng việc giúp.
      Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > (bình chọn)
    < Máy chưa đọc được tin này. Bác gõ chữ giúp.
      Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > (sửa tin trước) hoa
    < Tin đã gửi có sửa thì sổ không đổi theo. Bác gõ câu mới giúp.
      Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    > 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    """


@pytest.mark.buttons
def test_what_cannot_be_read_with_nothing_open(transcript: Ward) -> None:
    """Chưa hỏi gì mà gửi tin thoại, ảnh: giữ lại; cán bộ gửi thì nói vì sao, và có việc để chọn.

    > (gửi tin thoại)
    < Đã giữ lời nhắn của bác. Máy chưa nghe được tiếng nói, nhờ bác gõ chữ, hoặc để người ghi hộ.
      [Nhờ ghi hộ]
    > (gửi ảnh)
    < Đã giữ ảnh. Bác tự ghi hay nhờ ghi hộ?
      [Tự ghi]
      [Nhờ người ghi hộ]
    chính> (gửi tin thoại)
    < Máy chưa nghe được tiếng nói, nhờ anh gõ chữ giúp.
      (việc cần làm)
    chính> (gửi ảnh)
    < Chỗ này cần gõ chữ, chưa dùng đến tệp.
      (việc cần làm)
    hạnh> (sửa tin trước) lợn nhựa minh 350k
    < Tin đã gửi có sửa thì sổ không đổi theo. Bác gõ câu mới giúp.
      (việc cần làm)
    """
    assert transcript.count("ledger_lines") == 40


@pytest.mark.buttons
def test_a_file_where_none_is_due(ward: Ward, tell: Tell) -> None:
    """Gửi tệp lúc hỏi tên nhà: không tải về, nói cần gõ chữ.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > (gửi tệp)
    < Chỗ này cần gõ chữ, chưa dùng đến tệp.
      Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    """
    tell(deeds={"gửi tệp": lambda phone: phone.send_file("a.xlsx", b"x")})

    assert not (ward.house.folder / "files").exists()


@pytest.mark.buttons
def test_a_person_leaves_and_returns(transcript: Ward) -> None:
    """Chặn trợ lý rồi nhắn lại: trả lời như thường.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > (chặn trợ lý)
    < (im lặng)
    > minh
    < Nhà ông Minh mổ lợn được bao nhiêu?
      [Quay lại]
    """


@pytest.mark.parametrize("text", ["👍", "...", "?", "😀😀😀", "\u200b", "؟", "—"])
def test_signs_alone(ward: Ward, text: str) -> None:
    """Emoji, dots and signs are answered at every question, and never recorded."""
    head = ward.head
    for said in (text, "/heodat", text, "minh", text, "350k", text, "200k", text):
        assert head.say(said), said

    assert "Ông Lê Văn Minh" in head.last.text
    assert ward.count("ledger_lines") == 40


def test_nothing_but_blanks(ward: Ward) -> None:
    """A message of blanks is met like any other that does not fit."""
    for text in (" ", "\n", "   "):
        said = ward.head.say(text)
        assert len(said) == 1


def test_decomposed_letters(ward: Ward) -> None:
    """What an iPhone sends (NFD) is read and matched like anything else, labels too."""
    head = ward.head
    for said in ("lợn nhựa bà Nguyễn Thị Hoa", "350 nghìn", "Để nhà hết", "Đúng, ghi sổ"):
        head.say(unicodedata.normalize("NFD", said))

    assert "Đã ghi: nhà bà Hoa mổ lợn 350.000 đ" in head.last.text


def test_four_thousand_characters(ward: Ward) -> None:
    """A wall of text is refused at names, amounts and in the open, and nothing breaks."""
    head, wall = ward.head, "Đây là một câu rất dài. " * 170
    for said in (wall, "/ungho", wall, "Huy", wall, "1" * 4000, "500k", wall):
        shown = head.say(said)
        assert all(len(one.text) < 1500 for one in shown)

    assert "500.000 đ" in head.last.text


def test_markup_in_names(ward: Ward, tell: Tell) -> None:
    """Tên có dấu ngoặc, dấu và, dấu nháy: hiện ra đúng như đã gõ.

    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > <b>Hoa</b> & "con"
    < <b>Hoa</b> & "con" ủng hộ bao nhiêu?
      [Quay lại]
    > 200k
    < Bác xem lại giúp:
      <b>Hoa</b> & "con"
      Ủng hộ quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.640.000 đ.
      Cảm ơn <b>Hoa</b> & "con"!
      [Người tiếp theo]
      [Phiếu cho <b>Hoa</b> & "con"]
      [Ghi nhầm, sửa lại]
      [Xong]
    > [Phiếu cho <b>Hoa</b> & "con"]
    < *PHIẾU THU số 41*, ngày 29/9/2025
      Hội Khuyến học, TDP 12
      Người góp: <b>Hoa</b> & "con"
      Ủng hộ quỹ khuyến học: *200.000 đ*
      (Hai trăm nghìn đồng)
      Kiểm tra phiếu: gõ {mã}
    < Bác bấm giữ tin trên rồi chuyển tiếp.
      [Xong]
    """
    tell()

    if ward.channel == RICH:
        told = [one.text for one in ward.head.screen if "Người góp" in one.text]
        assert '&lt;b&gt;Hoa&lt;/b&gt; &amp; "con"' in told[0]


@pytest.mark.parametrize(
    "name",
    ["</b>", "&lt;b&gt;", "{ $amount }", "{donor}", "a\ue000b\ue001c", "<a href=x>y</a>", "%s"],
)
def test_names_that_look_like_code(ward: Ward, name: str) -> None:
    """A name is never taken for markup, for a place in a text, or for a mark of our own."""
    head = ward.head
    for said in ("/ungho", name, "200k", "đúng", "/soquy"):
        shown = head.say(said)
        assert len(shown) == 1

    assert "200.000 đ" in head.last.text
