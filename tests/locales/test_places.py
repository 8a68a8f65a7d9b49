"""Places in braces: which the plan fills, which are left for each reader, which nobody knows."""

from datetime import date, time

import pytest

from domain.calendar import Moment, moments
from domain.clock import at
from domain.plan import load, shipped
from locales.places import filled, unknown

FAR = (at(date(2024, 1, 1), time()), at(date(2027, 1, 1), time()))


def moment(plan: str, code: str) -> Moment:
    """The first moment of an announcement."""
    found = moments([load(plan)], *FAR)
    return next(one for one in found if one.announcement.code == code)


@pytest.mark.parametrize("code", shipped())
def test_every_place_of_the_plans_that_come_with_it_is_known(code: str) -> None:
    words = [words for one in load(code).announcement for words in one.words.values()]

    assert [name for said in words for name in unknown(said)] == []


@pytest.mark.parametrize("code", shipped())
def test_what_the_plan_tells_is_filled_and_what_the_reader_is_stays(code: str) -> None:
    for one in moments([load(code)], *FAR):
        for words in filled(one).values():
            assert not any(f"{{{name}}}" in words for name in ("việc", "ngày", "nơi"))


def test_a_day_has_its_weekday_and_a_week_its_ends() -> None:
    assert "thứ Hai 29/9" in filled(moment("bo-de-2025", "launch-day-before"))[""]
    assert filled(moment("bo-de-2025", "week-schools-week-before"))[""].startswith("29/9–5/10 là")


def test_each_role_has_its_own_words() -> None:
    assert set(filled(moment("quoc-gia", "day-today"))) == {"", "member"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Xin {đơn vị}", []),
        ("Xin { Đơn vị }", []),
        ("Xin {don vi} và {nào}", ["nào"]),
        ("không có chỗ nào", []),
        ("{}", [""]),
    ],
)
def test_what_nobody_would_fill_is_named(text: str, names: list[str]) -> None:
    assert unknown(text) == names
