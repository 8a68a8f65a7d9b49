"""A week's figures add up."""

import dataclasses
from collections.abc import Mapping
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.clock import Week
from domain.fund import IncomeKind
from domain.money import Dong
from domain.tally import Income, Tally, UnitTally
from domain.units import UnitId, UnitKind, UnitRef

WARD = UnitRef(id=UnitId(1), path="1/", kind=UnitKind.WARD, name="Phường Bồ Đề")
WEEK = Week(date(2025, 9, 22))
NOTHING = Dong(0)
MONEY = st.integers(-(10**9), 10**12).map(Dong)


def chapter(number: int) -> UnitRef:
    return UnitRef(
        id=UnitId(number), path=f"1/{number}/", kind=UnitKind.CHAPTER, name=f"TDP {number}"
    )


def of_unit(
    unit: UnitRef,
    by_kind: Mapping[IncomeKind, Dong] | None = None,
    *,
    kept: Dong = NOTHING,
    spoke: bool = True,
) -> UnitTally:
    income = Income(by_kind=by_kind or {})
    return UnitTally(unit=unit, income=income, kept=kept, pigs=0, joined=0, members=0, spoke=spoke)


def tally(*units: UnitTally) -> Tally:
    return Tally(
        top=WARD,
        week=WEEK,
        units=units,
        before=Income(by_kind={}),
        members=0,
        joined=0,
        population=None,
        members_wanted=None,
        fund_year=Dong(0),
        fund_wanted=None,
    )


@given(st.lists(st.dictionaries(st.sampled_from(IncomeKind), MONEY), max_size=6))
@settings(deadline=None, max_examples=100)
def test_the_whole_is_the_sum_of_its_units_and_kinds(
    kinds: list[dict[IncomeKind, Dong]],
) -> None:
    figures = tally(*(of_unit(chapter(n), one) for n, one in enumerate(kinds, start=2)))

    assert figures.income.total == sum(sum(one.values()) for one in kinds)
    assert figures.income.total == sum(one.income.total for one in figures.units)
    assert set(figures.income.by_kind) == set(IncomeKind)
    for kind in IncomeKind:
        assert figures.income.by_kind[kind] == sum(one.get(kind, 0) for one in kinds)


@given(st.lists(MONEY, max_size=6))
@settings(deadline=None, max_examples=50)
def test_what_families_kept_is_summed_apart(kept: list[Dong]) -> None:
    figures = tally(*(of_unit(chapter(n), kept=one) for n, one in enumerate(kept, start=2)))

    assert figures.kept == sum(kept)
    assert figures.income.total == 0


def test_the_silent_ones_are_units_below_that_entered_nothing() -> None:
    """The ward itself is nobody to be reminded."""
    figures = tally(
        of_unit(WARD, spoke=False),
        of_unit(chapter(7), spoke=False),
        of_unit(chapter(12)),
        of_unit(chapter(18), spoke=False),
    )

    assert [unit.name for unit in figures.silent] == ["TDP 7", "TDP 18"]
    assert [one.unit.name for one in figures.below] == ["TDP 7", "TDP 12", "TDP 18"]


def test_a_district_waits_for_its_wards_and_hears_all_below_them() -> None:
    district = UnitRef(id=UnitId(1), path="1/", kind=UnitKind.DISTRICT, name="Huyện An Lão")
    one, other = (
        UnitRef(id=UnitId(number), path=f"1/{number}/", kind=UnitKind.WARD, name=f"Xã {number}")
        for number in (2, 3)
    )
    hamlet = UnitRef(id=UnitId(4), path="1/2/4/", kind=UnitKind.CHAPTER, name="Thôn Đoài")
    quiet = [of_unit(unit, spoke=False) for unit in (district, one, other)]
    figures = dataclasses.replace(tally(*quiet, of_unit(hamlet)), top=district)

    assert figures.awaited == [one, other]
    assert figures.silent == [other]


def test_a_ward_without_chapters_has_nobody_silent() -> None:
    figures = tally(of_unit(WARD, spoke=False))

    assert figures.below == []
    assert figures.silent == []
