"""How many statements an everyday message may cost: 10 to answer one, 16 to complete a task.

On an ordinary disk and a small machine that is what keeps a whole ward answered at once.
"""

import pytest

from tests.handlers.conftest import Ward

ANSWERING, COMPLETING = 10, 16
EVERYDAY = {
    "a gift": ("ủng hộ ông Huy 500k", "đúng"),
    "a gift, asked step by step": ("/thutien", "ủng hộ", "ông Huy", "500k", "đúng"),
    "a piggy bank": ("lợn nhựa minh 350k góp 200k", "đúng"),
    "a piggy bank, asked step by step": ("/heodat", "hoa", "số 12", "350k", "200k", "đúng"),
    "a day's wage": ("/ngayluong", "cô Mai", "chưa có trong sổ", "đúng", "300k", "đúng"),
    "a member": ("/hoivien", "thêm hội viên", "Lê Sơn", "minh", "1960", "0912345678", "không phải"),
    "the book": ("/soquy",),
    "families looked at": ("/danhgia", "xem một nhà", "minh", "đề nghị công nhận"),
    "the first screen": ("/menu",),
    "a question": ("/hoidap", "Bao giờ họp", "không"),
    "a story": ("/guongsang", "bà Hoa", "Kể", "xong", "không", "đồng ý nêu tên", "1", "gửi bài"),
    "a board": ("/bankhuyenhoc", "thêm người", "Lê Thị An", "không có", "hôm nay", "đúng"),
    "a receipt": ("ủng hộ ông Huy 500k", "đúng", "phiếu cho ông huy"),
}


@pytest.mark.parametrize("task", EVERYDAY)
def test_an_everyday_message_costs_few_statements(ward: Ward, task: str) -> None:
    for said in EVERYDAY[task]:
        ward.head.say(said)
    for one in ward.house.handled:
        most = COMPLETING if one.completed else ANSWERING
        assert one.statements <= most, one
