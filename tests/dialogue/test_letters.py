"""Messages that could not be handled: kept, told of once, tried again where they belong."""

from collections.abc import Callable

import pytest
from sqlalchemy import Connection

from services import fund
from tests.handlers.conftest import Tell, Ward


class Fault(Exception):
    """Something nobody thought of."""


@pytest.fixture
def broken(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Recording income fails from now on; what is returned mends it."""
    ward.house.forgives = True

    def fail(db: Connection, *_: object, **__: object) -> None:
        del db
        raise Fault

    mended = fund.record_income
    monkeypatch.setattr(fund, "record_income", fail)
    return lambda: monkeypatch.setattr(fund, "record_income", mended)


def test_tried_again_where_it_belongs(ward: Ward, tell: Tell, broken: Callable[[], None]) -> None:
    """Máy hỏng lúc ghi: tin được giữ, bác được báo; cán bộ cho thử lại thì ghi như lúc đầu.

    > ủng hộ ông Huy 500k
    < Bác xem lại giúp:
      Ông Huy
      Ủng hộ quỹ: *500.000 đ*
      (Năm trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã giữ tin này, nhưng máy chưa đọc được. Cán bộ hội sẽ xem. Bác cứ làm việc khác.
    chính> /menu
    < *Việc cần làm*
      1 tin của bà con máy chưa đọc được.
      [Xem tin chưa đọc được]
      [Tổng hợp]
      [Thông báo]
      [Chi hội, đơn vị]
      [Việc khác]
    > [Xem tin chưa đọc được]
    < 1 tin chưa đọc được:
      # lúc #: Fault
      [Thử lại tất cả]
      [Để sau]
    … máy chạy lại
    > [Thử lại tất cả]
    < Đã cho thử lại 1 tin.
      (việc cần làm)
    hạnh< Đã ghi. Phiếu thu số 41.
      Quỹ chi hội có 12.940.000 đ.
      Cảm ơn ông Huy!
      [Người tiếp theo]
      [Phiếu cho ông Huy]
      [Ghi nhầm, sửa lại]
      [Xong]
    """
    tell(meanwhile={"máy chạy lại": broken})

    assert ward.count("ledger_lines") == 41


def test_tried_again_into_another_moment(
    ward: Ward, tell: Tell, broken: Callable[[], None]
) -> None:
    """Trong lúc chờ bác đã làm việc khác: tin cũ không tự ghi, chỉ nhắc bác.

    > ủng hộ ông Huy 500k
    < Bác xem lại giúp:
      Ông Huy
      Ủng hộ quỹ: *500.000 đ*
      (Năm trăm nghìn đồng)
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > đúng
    < Đã giữ tin này, nhưng máy chưa đọc được. Cán bộ hội sẽ xem. Bác cứ làm việc khác.
    > /huy
    < Thôi, chưa đổi gì cả.
      (việc cần làm)
    > lợn nhựa minh 350k
    < Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    … máy chạy lại
    chính> /tinsot
    < 1 tin chưa đọc được:
      # lúc #: Fault
      [Thử lại tất cả]
      [Để sau]
    > [Thử lại tất cả]
    < Đã cho thử lại 1 tin.
      (việc cần làm)
    hạnh< Hôm trước bác có gõ "đúng" mà máy chưa đọc được. Nếu còn cần, bác gõ lại giúp.
      Ông Minh góp vào quỹ bao nhiêu?
      [Góp hết 350.000 đ]
      [Để nhà hết]
      [Quay lại]
    chính> /tinsot
    < Không còn tin nào chờ.
      (việc cần làm)
    """
    tell(meanwhile={"máy chạy lại": broken})

    assert ward.count("ledger_lines") == 40


def test_a_failure_that_passes_by_itself(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    """What fails once is tried once more at once, and nobody hears of it."""
    ward.house.forgives = True
    tried: list[int] = []
    real = fund.record_income

    def fail_once(*args: object, **named: object) -> object:
        tried.append(1)
        if len(tried) == 1:
            raise Fault
        return real(*args, **named)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(fund, "record_income", fail_once)
    for said in ("ủng hộ ông Huy 500k", "đúng"):
        ward.head.say(said)

    assert ward.head.last.text.startswith("Đã ghi. Phiếu thu số 41.")
    assert ward.count("ledger_lines") == 41


@pytest.mark.buttons
def test_an_update_of_no_known_kind(ward: Ward) -> None:
    """It is parked, blocks nobody, and is not said to anybody."""
    ward.house.forgives = True
    phone = ward.head
    said = phone._take(phone._message({"text": "x"}, kind="channel_post"))

    assert said == []
    assert phone.say("/heodat")[0].text.startswith("Nhà nào mổ lợn?")
