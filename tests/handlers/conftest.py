"""The ward of the transcripts: Bồ Đề, its officer, and TDP 12 with bác Hạnh as head."""

from dataclasses import dataclass

import pytest

from domain.accounts import Address
from domain.fund import IncomeKind
from domain.members import Giver
from domain.money import Dong
from domain.permissions import Role
from domain.units import UnitRef
from services import fund
from tests.house import POOR, RICH, House, Phone


@dataclass
class Ward:
    """Who and what the transcripts are about."""

    house: House
    top: UnitRef
    chapter: UnitRef
    officer: Phone
    head: Phone


@pytest.fixture(params=[RICH, POOR])
def ward(house: House, request: pytest.FixtureRequest) -> Ward:
    """Forty receipts are in the book, 12.440.000 đ in the fund, two women called Hoa next door."""
    top = house.ward()
    chapter = house.chapter(top, "TDP 12")
    channel = request.param
    head = house.person(
        1, "Nguyễn Thị Hạnh", (Role.HEAD, chapter), address=Address.BAC, channel=channel
    )
    officer = house.person(
        2, "Trần Văn Chính", (Role.OFFICER, top), address=Address.ANH, channel=channel
    )
    house.household(chapter, "bà", "Nguyễn Thị Hoa", "số 12")
    house.household(chapter, "bà", "Trần Thị Hoa", "ngõ 34/5")
    house.household(chapter, "ông", "Lê Văn Minh", "số 20")
    by = house.actor(head)
    with house.engine.begin() as db:
        for amount in [350_000, *[310_000] * 39]:
            fund.record_income(
                db,
                IncomeKind.GIFT,
                unit=chapter,
                giver=Giver(name="Người góp"),
                amount=Dong(amount),
                by=by,
            )
    return Ward(house, top, chapter, officer, head)
