"""A name brings how its bearer is called; what was typed before its place gives way."""

import pytest

from domain.accounts import Address
from domain.announcement import Hearer, fill
from domain.units import UnitId, UnitKind, UnitRef
from locales.called import places, unaddressed

UNIT = UnitRef(id=UnitId(2), path="1/2/", kind=UnitKind.CHAPTER, name="TDP 12")
READER = Hearer(unit=UNIT, name="Nguyễn Văn Hải", address=Address.ONG)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Bác {tên} ơi", "Ông Hải ơi"),
        ("Kính gửi Ông/Bà {tên}", "Kính gửi Ông Hải"),
        ("mời anh chị {Tên}", "mời ông Hải"),
        ("mời ông , bà {ten}", "mời ông Hải"),
        ("Kính mời {tên}", "Kính mời ông Hải"),
        ("Hôm nay có {tên}, chỉ {tên}", "Hôm nay có ông Hải, chỉ ông Hải"),
        ("Cả xóm bà {đơn vị}", "Cả xóm bà TDP 12"),
        ("Nhà bácbà {tên}", "Nhà bácbà ông Hải"),
    ],
)
def test_a_reader_is_addressed_once(written: str, read: str) -> None:
    assert fill(unaddressed(written), places(READER)) == read
