"""Places in braces: which the plan fills, which are left for each reader, which nobody knows."""

import dataclasses
import re
from datetime import date, time, timedelta

import pytest

from domain import targets
from domain.announcement import NAME, UNIT, fill
from domain.calendar import Moment, moments
from domain.clock import at
from domain.plan import load, shipped
from domain.targets import Based, TargetStanding, source_of
from domain.units import UnitId, UnitKind, UnitRef
from locales.places import filled, unknown
from locales.render import Reader, plain

UNIT_REF = UnitRef(id=UnitId(1), path="1/", kind=UnitKind.CHAPTER, name="TDP 12")
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


KNOWN, NOTHING = (128, 640), (0, None)


def figures(reached: int, of: int | None) -> dict[str, str]:
    """All places of the reader, where this much is reached of so many."""
    base = Based(value=of, source="", as_of=None) if of is not None else None
    standings = {
        source_of(target): TargetStanding(
            target=target, source=source_of(target), unit=UNIT_REF, reached=reached, base=base
        )
        for target in load("bo-de-2025").target
    }
    found = targets.filled(standings, of, of)
    return {place: plain(text, Reader("vi")) for place, text in found.items()}


@pytest.mark.parametrize("place", [None, "Nhà văn hóa"], ids=["no place", "a place"])
@pytest.mark.parametrize("known", [KNOWN, (128, None), NOTHING], ids=["known", "no base", "none"])
@pytest.mark.parametrize("code", shipped())
def test_every_shipped_text_reads_well_whatever_is_known(
    code: str, known: tuple[int, int | None], place: str | None
) -> None:
    """No place is left, none stands empty, and nothing is "reached" that nobody knows."""
    plan = load(code)
    day = date(plan.plan.year or 2025, 9, 29)
    events = tuple(
        one
        if one.first or one.yearly or one.yearly_from
        else one.model_copy(update={"first": day, "last": day + timedelta(days=6)})
        for one in plan.event
    )
    plan = plan.model_copy(update={"event": events})
    found = moments([plan], *FAR)
    assert {one.announcement.code for one in found} == {one.code for one in plan.announcement}
    for one in found:
        for words in filled(dataclasses.replace(one, place=place)).values():
            said = fill(words, {**figures(*known), UNIT: "TDP 12", NAME: "bác Hạnh"})
            assert not re.search(r"[{}]|đạt chưa|  | [.,]|tại[.,]", said), said
            assert said[0].isupper() or said[0].isdigit(), said
