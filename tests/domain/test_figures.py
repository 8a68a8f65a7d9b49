"""Declared figures: the last told stands, details go first, and each unit counts once."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.figures import (
    OF_DAYS,
    Counted,
    Declared,
    Figure,
    Measure,
    Period,
    counted,
    measure,
    told,
    told_within,
    with_entries,
)
from domain.units import UnitId

MONDAY = date(2025, 9, 22)
WEEK = Period(MONDAY, MONDAY + timedelta(days=6))
YEAR = Period(date(2025, 1, 1), WEEK.last)
#: A ward of 45 units: some declare, some enter, some do both.
WARD = st.dictionaries(
    st.integers(1, 45),
    st.tuples(st.none() | st.integers(1, 10**9), st.none() | st.integers(1, 10**9)),
)


def one(
    number: int,
    unit: int,
    value: int,
    *,
    figure: Figure = Figure.GIFT,
    period: Period = WEEK,
    has_details: bool = False,
    path: str = "",
) -> Declared:
    return Declared(
        id=number,
        unit=UnitId(unit),
        path=path or f"1/{unit}/",
        figure=figure,
        value=value,
        period=period,
        has_details=has_details,
    )


@pytest.mark.parametrize(
    ("detailed", "declared", "counts"),
    [
        (None, None, Counted(0)),
        (None, 500, Counted(500, is_declared=True)),
        (300, None, Counted(300)),
        (300, 500, Counted(300, beside=500)),
        (0, 500, Counted(0, beside=500)),
        (None, 0, Counted(0, is_declared=True)),
    ],
    ids=["nothing", "declared", "entered", "both", "entered, and nought", "declared nought"],
)
def test_details_count_and_declared_stands_beside(
    detailed: int | None, declared: int | None, counts: Counted
) -> None:
    assert counted(detailed, declared) == counts


@given(WARD)
def test_a_ward_counts_each_unit_once(
    units: Mapping[int, tuple[int | None, int | None]],
) -> None:
    """Of what was entered and declared for the same days, one counts: never both, never none."""
    declared = [
        one(number, unit, value, has_details=entered is not None)
        for number, (unit, (entered, value)) in enumerate(units.items())
        if value is not None
    ]
    found = told_within(declared, WEEK)
    entered_sum = sum(entered for entered, _ in units.values() if entered is not None)
    by_rule = sum(counted(*both).value for both in units.values())

    assert entered_sum + found.total(Figure.GIFT) == by_rule
    assert len(found.counts) + len(found.beside) == len(declared)
    assert not found.counts.keys() & found.beside.keys()


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=8))
def test_the_last_told_stands(values: list[int]) -> None:
    found = told(one(number, 7, value) for number, value in enumerate(values))

    assert found.total(Figure.GIFT) == values[-1]


def test_other_days_add_up_and_the_same_days_do_not() -> None:
    """Told by the week, then for the year until now: the weeks are within it."""
    before = Period(WEEK.first - timedelta(days=7), WEEK.first - timedelta(days=1))
    weeks = [one(1, 7, 100, period=before), one(2, 7, 200)]

    assert told_within(weeks, YEAR).total(Figure.GIFT) == 300
    assert told_within([*weeks, one(3, 7, 1_000, period=YEAR)], YEAR).total(Figure.GIFT) == 1_000
    assert told_within([*weeks, one(3, 7, 1_000, period=YEAR)], WEEK).total(Figure.GIFT) == 200


#: The year until the Monday on which a week begins, and that week.
UNTIL_MONDAY = Period(date(2025, 1, 1), MONDAY)


@pytest.mark.parametrize("year_first", [True, False], ids=["the year first", "the week first"])
def test_a_week_does_not_undo_the_year_it_touches(*, year_first: bool) -> None:
    """Both are offered side by side, and have a day in common: the year's sum stays."""
    year, week = (1, 2) if year_first else (2, 1)
    both = [one(year, 7, 10_000_000, period=UNTIL_MONDAY), one(week, 7, 500_000)]

    assert told_within(both, YEAR).total(Figure.GIFT) == 10_000_000
    assert told_within(both, WEEK).total(Figure.GIFT) == 500_000


def test_a_week_told_after_the_year_that_holds_it_is_part_of_it() -> None:
    both = [one(1, 7, 10_000_000, period=YEAR), one(2, 7, 500_000)]

    assert told_within(both, YEAR).total(Figure.GIFT) == 10_000_000


def test_a_year_put_right_takes_back_what_it_said_before() -> None:
    """Ten times too much was typed, then the year until a later day was told anew."""
    both = [one(1, 7, 100_000_000, period=UNTIL_MONDAY), one(2, 7, 10_000_000, period=YEAR)]

    assert told_within(both, YEAR).total(Figure.GIFT) == 10_000_000


#: What a unit tells one after the other: on which of 60 days it begins, how long it is, its sum.
SPANS = st.lists(
    st.tuples(st.integers(0, 59), st.integers(1, 60), st.integers(0, 10**9)),
    min_size=1,
    max_size=7,
)


@given(SPANS)
def test_no_day_counts_twice_and_no_sum_is_lost(spans: list[tuple[int, int, int]]) -> None:
    """What counts is the greatest sum of figures that stand and share no day."""
    declared = [
        one(number, 7, value, period=Period(day(first), day(first + length - 1)))
        for number, (first, length, value) in enumerate(spans)
    ]
    stand = [
        earlier
        for earlier in declared
        if not any(
            later.id > earlier.id and earlier.period.is_within(later.period) for later in declared
        )
    ]
    sums = [
        sum(each.value for each in some)
        for size in range(len(stand) + 1)
        for some in combinations(stand, size)
        if not any(each.period.overlaps(other.period) for each, other in combinations(some, 2))
    ]

    assert told(declared).total(Figure.GIFT) == max(sums)
    assert told(declared).total(Figure.GIFT) >= max(each.value for each in stand)


def day(number: int) -> date:
    return date(2025, 1, 1) + timedelta(days=number)


@pytest.mark.parametrize("figure", sorted(set(Figure) - OF_DAYS))
def test_how_things_stand_is_told_anew(figure: Figure) -> None:
    """Yesterday's members are not added to last month's."""
    spring = Period(date(2025, 3, 1), date(2025, 3, 1))
    told_twice = [
        one(1, 7, 100, figure=figure, period=spring),
        one(2, 7, 120, figure=figure, period=Period(MONDAY, MONDAY)),
    ]

    assert told_within(told_twice, WEEK).total(figure) == 120
    assert told_within(told_twice[:1], WEEK).total(figure) == 100


def test_what_lies_ahead_is_not_told_yet() -> None:
    ahead = Period(WEEK.last + timedelta(days=1), WEEK.last + timedelta(days=7))
    later = [one(1, 7, 5, period=ahead), one(2, 7, 5, figure=Figure.MEMBERS, period=ahead)]

    assert told_within(later, WEEK).counts == {}


def test_a_commune_gives_way_to_its_chapters() -> None:
    """What it declared for all of them is not added to what they declare themselves."""
    whole = one(1, 2, 1_000, path="1/2/")
    parts = [one(2, 3, 100, path="1/2/3/"), one(3, 4, 100, path="1/2/4/")]
    found = told([whole, *parts])

    assert found.total(Figure.GIFT) == 200
    assert found.beside == {(UnitId(2), Figure.GIFT): 1_000}
    assert told([whole, one(4, 22, 5, path="1/22/")]).total(Figure.GIFT) == 1_005


@pytest.mark.parametrize(
    ("path", "gives_way"),
    [
        ("1/2/", True),
        ("1/", True),
        ("1/2/9/", True),
        ("1/22/", False),
        ("1/3/", False),
        ("2/", False),
    ],
    ids=["the unit", "above it", "below it", "beside it", "another", "elsewhere"],
)
def test_entries_speak_for_their_unit_and_those_above_and_below(
    path: str, *, gives_way: bool
) -> None:
    """Beside "1/2/" lies "1/22/"; and entries of one thing say nothing of another."""
    families = one(1, 7, 5, figure=Figure.LEARNING_FAMILIES, path=path)
    clans = one(2, 7, 5, figure=Figure.LEARNING_CLANS, path=path)
    marked = with_entries([families, clans], {Figure.LEARNING_FAMILIES: ["1/2/"]})

    assert [other.has_details for other in marked] == [gives_way, False]


@pytest.mark.parametrize("figure", Figure)
def test_every_figure_is_counted_in_something(figure: Figure) -> None:
    in_dong = {Figure.PIGGY, Figure.WAGE, Figure.GIFT, Figure.KEPT, Figure.FAMILY_FUNDS}

    assert (measure(figure) is Measure.DONG) is (figure in in_dong)


@pytest.mark.parametrize(
    ("first", "last", "overlaps"),
    [(-7, -1, False), (-7, 0, True), (6, 9, True), (7, 9, False), (2, 3, True), (-9, 9, True)],
)
def test_periods_meet_on_a_day_both_have(first: int, last: int, *, overlaps: bool) -> None:
    other = Period(MONDAY + timedelta(days=first), MONDAY + timedelta(days=last))

    assert WEEK.overlaps(other) is other.overlaps(WEEK) is overlaps
