"""Yes, no, wrong, later, help in plain words, at whatever question is open."""

import pytest

from tests.handlers.conftest import Ward

SUMMARY = "lợn nhựa minh 350k góp 200k"


@pytest.mark.parametrize(
    "typed", ["uh", "đc", "ô kê", "ghi", "đúng mà", "đúng rồi ghi đi cháu", "ừ đúng rồi, ghi đi"]
)
def test_a_clear_yes_is_one(ward: Ward, typed: str) -> None:
    """Whatever clearly agrees to the summary has it written down."""
    for said in (SUMMARY, typed):
        ward.head.say(said)

    assert "Đã ghi. Phiếu thu số 41." in ward.head.last.text
    assert ward.count("ledger_lines") == 41


@pytest.mark.parametrize(
    "typed",
    ["thôi", "không ghi", "ko ghi", "thôi để mai", "để mai", "huy", "huy bo", "để sau", "bỏ"],
)
def test_a_clear_leave_drops_it(ward: Ward, typed: str) -> None:
    """Whatever clearly says that it shall not be done leaves, and nothing is written."""
    for said in (SUMMARY, typed):
        ward.head.say(said)

    assert "Thôi, chưa đổi gì cả." in ward.head.last.text
    assert ward.count("ledger_lines") == 40


@pytest.mark.parametrize("typed", ["sai rồi", "nhầm rồi", "không đúng", "sửa lại", "ghi nhầm"])
def test_wrong_leads_to_what_can_be_changed(ward: Ward, typed: str) -> None:
    """Whoever says it is wrong is asked what."""
    for said in (SUMMARY, typed):
        ward.head.say(said)

    assert "Bác sửa chỗ nào ạ?" in ward.head.last.text
    assert ward.count("ledger_lines") == 40


def test_a_plain_no_is_asked_about(transcript: Ward) -> None:
    """Ở bản xem lại mà chỉ nói "không": hỏi sửa hay thôi; "ừ" ở đó không phải là đồng ý ghi.

    > lợn nhựa minh 350k góp 200k
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > không
    < Vậy thì chưa ghi. Bác sửa lại, hay thôi ạ?
      [Sửa lại]
      [Thôi, không ghi]
    > ừ
    < Bác chọn giúp một dòng dưới đây.
      Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > chưa
    < Vậy thì chưa ghi. Bác sửa lại, hay thôi ạ?
      [Sửa lại]
      [Thôi, không ghi]
    > [Sửa lại]
    < Bác sửa chỗ nào ạ?
      [Nhà]
      [Số mổ được]
      [Số góp quỹ]
      [Không sửa nữa]
    """
    assert transcript.count("ledger_lines") == 40


def test_an_amount_is_put_right_in_the_summary(transcript: Ward) -> None:
    """Ở bản xem lại gõ luôn số đúng: số ấy vào đúng chỗ, xem lại lần nữa rồi mới ghi.

    > lợn nhựa minh 350k góp 200k
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 150.000 đ
      Góp quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > đúng, nhưng góp 250k
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 100.000 đ
      Góp quỹ: *250.000 đ*
      (Hai trăm năm mươi nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > để nhà 50k
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn: 350.000 đ
      Để nhà cho các cháu: 50.000 đ
      Góp quỹ: *300.000 đ*
      (Ba trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > góp 400k cơ
    < Lợn có 350.000 đ mà góp 400.000 đ, bác xem lại giúp số nào đúng.
      [Góp 350.000 đ]
      [Lợn có số khác]
    > [Góp 350.000 đ]
    < Bác xem lại giúp:
      Ông Lê Văn Minh, số 20
      Mổ lợn, góp hết vào quỹ: *350.000 đ*
      (Ba trăm năm mươi nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > 250k
    < Bác sửa chỗ nào ạ?
      [Nhà]
      [Số mổ được]
      [Số góp quỹ]
      [Không sửa nữa]
    """
    assert transcript.count("ledger_lines") == 40


def test_the_only_amount_is_put_right_by_a_number(transcript: Ward) -> None:
    """Khoản chỉ có một số tiền: gõ số đúng là đủ.

    > ủng hộ bà Tám 200k
    < Bác xem lại giúp:
      Bà Tám
      Ủng hộ quỹ: *200.000 đ*
      (Hai trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > 300k cơ
    < Bác xem lại giúp:
      Bà Tám
      Ủng hộ quỹ: *300.000 đ*
      (Ba trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > ủng hộ ông Bảy 100k
    < Bác đang ghi ủng hộ của bà Tám, chưa xong.
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


def test_no_at_a_doubtful_amount(transcript: Ward) -> None:
    """Hỏi "350 nghìn phải không?", nói "không": hỏi số khác, không phải là không đồng nào.

    > lợn nhựa minh 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    > 200
    < 200 nghìn phải không bác?
      [Đúng, 200.000 đ]
      [Số khác]
    > không phải
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    """
    assert transcript.count("piggy_openings") == 0


# ---- at names ----------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["không có ai", "sai rồi", "chưa biết", "không", "đúng", "ok"])
def test_nobody_is_called_so(ward: Ward, typed: str) -> None:
    """A plain answer that names nobody is not written down as somebody."""
    for said in ("/ungho", typed):
        ward.head.say(said)

    assert "Chưa thấy tên. Bác gõ tên giúp." in ward.head.last.text


@pytest.mark.parametrize("typed", ["Huy", "Chi", "Mới", "Gương", "Dũng", "dung", "Nhâm", "nham"])
def test_names_stay_names(ward: Ward, typed: str) -> None:
    """What sounds like a phrase and is a name stays one."""
    for said in ("/ungho", typed):
        ward.head.say(said)

    assert f"{typed.capitalize()} ủng hộ bao nhiêu?" in ward.head.last.text


def test_leaving_where_a_name_is_asked_for(transcript: Ward) -> None:
    """Hỏi tên mà gõ "thôi": chưa ghi gì thì thôi luôn, đang ghi dở thì hỏi.

    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > thôi
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > sổ quỹ còn mấy
    < *Sổ quỹ chi hội*
      Còn: *12.440.000 đ*
      (việc cần làm)
    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > quay lại
    < Việc cần làm: chưa có gì.
      (việc cần làm)
    """


def test_help_in_plain_words(transcript: Ward) -> None:
    """Gõ "giúp" giữa chừng: nói cách dùng rồi hỏi lại đúng câu đang hỏi; không ai tên Giúp.

    > /ungho
    < Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > giúp
    < Bác bấm nút, hoặc gõ một câu, ví dụ:
      *lợn nhựa bà Hoa 350k góp 200k*
      *ủng hộ ông Huy 500 nghìn*
      Gõ không dấu, thiếu cách cũng được.
      Gõ nhầm: "quay lại". Bỏ việc đang ghi: /huy
      Ai ủng hộ ạ? Bác gõ tên người, hoặc tên cơ quan, cửa hàng.
    > bà Tám
    < Bà Tám ủng hộ bao nhiêu?
      [Quay lại]
    > giúp bác với
    < Bác bấm nút, hoặc gõ một câu, ví dụ:
      *lợn nhựa bà Hoa 350k góp 200k*
      *ủng hộ ông Huy 500 nghìn*
      Gõ không dấu, thiếu cách cũng được.
      Gõ nhầm: "quay lại". Bỏ việc đang ghi: /huy
      Bà Tám ủng hộ bao nhiêu?
      [Quay lại]
    """


def test_what_is_known_is_kept(transcript: Ward) -> None:
    """Bổ sung nhà: "đúng" hay "không biết" là giữ như đang có.

    > /hogiadinh
    < TDP 12 có 3 hộ trong sổ. Xem nhà nào? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > minh
    < Ông Lê Văn Minh, số 20: chủ nhà họ tên đầy đủ là gì ạ?
      [Giữ tên này]
      [Quay lại]
    > đúng
    < Số nhà, ngõ, tổ thế nào ạ?
      [Giữ địa chỉ này]
      [Quay lại]
    > không biết
    < Bác xem lại giúp:
      *Ông Lê Văn Minh*
      số 20
      [Đúng, sửa sổ]
      [Sửa lại]
      [Thôi, không ghi]
    """


def test_no_name_yet_for_an_invite(transcript: Ward) -> None:
    """Mời người mà chưa biết tên: không ai tên "Chưa Biết".

    chính> /themnguoi
    < Việc này của nơi nào? Anh bấm, hoặc gõ tên, ví dụ TDP 12.
      [Phường Bồ Đề]
    > TDP 12
    < Mời làm gì ạ?
      [Chi hội trưởng]
      [Thủ quỹ]
      [Người ghi hộ]
      [Lãnh đạo tổ dân phố]
      [Quay lại]
    > [Thủ quỹ]
    < Người ấy tên gì ạ?
      [Chưa cần tên]
      [Quay lại]
    > chưa biết
    < Anh xem lại giúp, mời một người
      làm thủ quỹ
      ở TDP 12
      [Đúng, làm mã mời]
      [Sửa lại]
      [Để sau]
    """


# ---- at lists ----------------------------------------------------------------------------------


def test_yes_and_no_at_a_list(transcript: Ward) -> None:
    """Chọn nhà: "không phải" là nhà khác, "chưa có" là chưa có trong sổ, "đúng" chẳng tên ai.

    > /heodat
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > hoa
    < Có hai nhà tên Hoa, bác chọn giúp:
      [Nguyễn Thị Hoa, số 12]
      [Trần Thị Hoa, ngõ 34/5]
      [Nhà khác]
    > không phải
    < Nhà nào mổ lợn? Bác gõ tên hoặc số nhà.
      [Nhà chưa có trong sổ]
    > xyz
    < Chưa thấy nhà nào tên "xyz". Bác gõ số nhà cũng được.
      [Nhà chưa có trong sổ]
    > đúng
    < Chưa thấy tên. Bác gõ tên giúp.
      [Nhà chưa có trong sổ]
    > số 99 ngõ 5
    < Chưa thấy nhà nào ở "số 99 ngõ 5". Bác gõ tên chủ nhà giúp.
      [Nhà chưa có trong sổ]
    > chưa có
    < Bác gõ tên chủ nhà và số nhà, ví dụ: bà Lý số 7
    > bà Lý số 7
    < Thêm nhà: Bà Lý, số 7. Đúng không bác?
      [Đúng, đi tiếp]
      [Sửa lại]
    > không phải
    < Bác gõ tên chủ nhà và số nhà, ví dụ: bà Lý số 7
    > bà Ly số 7
    < Thêm nhà: Bà Ly, số 7. Đúng không bác?
      [Đúng, đi tiếp]
      [Sửa lại]
    > ừ
    < Nhà bà Ly mổ lợn được bao nhiêu?
      [Quay lại]
    """


def test_passing_over_a_list(transcript: Ward) -> None:
    """Nơi có nút "Bỏ qua, ghi nhà sau" thì gõ "bỏ qua" cũng được.

    > thêm hội viên Lê Sơn sinh 1960
    < Ở nhà nào? Bác gõ tên chủ nhà hoặc số nhà.
      [Nhà chưa có trong sổ]
      [Bỏ qua, ghi nhà sau]
      [Quay lại]
    > bỏ qua
    < Số điện thoại là gì ạ?
      [Không có điện thoại]
      [Quay lại]
    """
