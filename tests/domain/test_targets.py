"""Targets at their bounds: all sixteen of the two plans, and nothing rounded up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.plan import Target, load
from domain.targets import (
    BASES,
    PLACES,
    SHARED,
    Base,
    Based,
    Source,
    TargetStanding,
    base_of,
    covered,
    filled,
    missing,
    named_set,
    needed,
    source_of,
    tenths,
)
from domain.texts import Text
from domain.units import UnitId, UnitKind, UnitRef

TARGETS = {
    (plan, one.code): one for plan in ("bo-de-2025", "an-lao-2024") for one in load(plan).target
}
BO_DE, AN_LAO = "bo-de-2025", "an-lao-2024"
WARD = UnitRef(UnitId(1), "1/", UnitKind.WARD, "Phường Thử")

#: Target, what it is taken of, the least that meets it (or the most, of what is bounded above).
BOUNDS = {
    (BO_DE, "literacy-and-schooling-kept"): (0, 1),
    (BO_DE, "disabled-children-schooled"): (10_000, 9_501),
    (BO_DE, "members-of-population"): (120_028, 24_006),
    (BO_DE, "officials-trained"): (10_000, 10_000),
    (BO_DE, "learning-families"): (38_600, 27_021),
    (BO_DE, "learning-clans"): (7, 5),
    (BO_DE, "learning-residential-groups"): (45, 32),
    (BO_DE, "learning-units"): (11, 9),
    (BO_DE, "residential-groups-assessed"): (45, 45),
    (BO_DE, "festival-and-week-held"): (0, 1),
    (BO_DE, "fund-per-person"): (120_028, 6_001_400_000),
    (AN_LAO, "units-with-association"): (63, 63),
    (AN_LAO, "party-members-enrolled"): (5_001, 5_001),
    (AN_LAO, "members-of-population"): (151_001, 45_301),
    (AN_LAO, "citizens-on-national-platform"): (100, 51),
    (AN_LAO, "pupils-without-books"): (0, 0),
}


def test_all_sixteen_are_looked_at() -> None:
    assert BOUNDS.keys() == TARGETS.keys()
    assert len(TARGETS) == 16


def standing(target: Target, reached: int | None, out_of: int | None) -> TargetStanding:
    base = Based(value=out_of, source="x", as_of=date(2025, 9, 1)) if out_of else None
    return TargetStanding(
        target=target, source=source_of(target), unit=WARD, reached=reached, base=base
    )


@pytest.mark.parametrize("key", BOUNDS, ids="/".join)
def test_a_target_is_met_at_its_bound_and_not_one_short_of_it(key: tuple[str, str]) -> None:
    target, (out_of, bound) = TARGETS[key], BOUNDS[key]
    worse = bound + 1 if target.at_most is not None else bound - 1
    at, short = standing(target, bound, out_of), standing(target, worse, out_of)

    assert (at.is_met, at.missing) == (True, 0)
    assert (short.is_met, short.missing) == (False, 1)


@pytest.mark.parametrize("key", BOUNDS, ids="/".join)
def test_what_is_missing_is_told_to_the_last_one(key: tuple[str, str]) -> None:
    target, (out_of, bound) = TARGETS[key], BOUNDS[key]
    if target.at_most is None:
        assert standing(target, 0, out_of).missing == bound
    else:
        assert standing(target, 12, out_of).missing == 12


@pytest.mark.parametrize("key", BOUNDS, ids="/".join)
def test_where_a_figure_is_not_known_nothing_is_said_to_be_met(key: tuple[str, str]) -> None:
    """And none is divided by nothing."""
    target = TARGETS[key]
    source = source_of(target)
    for one in (standing(target, None, 0), standing(target, None, 100)):
        assert not one.is_met
        assert not one.is_known
        assert (one.share, one.way) == (None, None)
    if source in BASES:
        assert standing(target, 10**12, 0).wants_base is BASES[source]
        assert not standing(target, 10**12, 0).is_met


def test_the_words_of_the_plans_are_known() -> None:
    reported = {key for key, one in TARGETS.items() if source_of(one) is Source.REPORTED}

    assert reported == {
        (BO_DE, "literacy-and-schooling-kept"),
        (BO_DE, "disabled-children-schooled"),
        (BO_DE, "officials-trained"),
        (AN_LAO, "pupils-without-books"),
    }
    assert source_of(TARGETS[BO_DE, "fund-per-person"]) is Source.FUND


@pytest.mark.parametrize("words", ["citizens registered / adults", "Citizens registered/Adults"])
def test_a_plan_may_spell_its_base_loosely(words: str) -> None:
    target = TARGETS[BO_DE, "learning-families"].model_copy(update={"source": words})

    assert (source_of(target), base_of(target)) == (Source.CITIZENS, Base.ADULTS)


def test_a_target_may_name_the_set_it_is_judged_by() -> None:
    """By its file's name; what an older plan calls it in words names none."""
    units = TARGETS[BO_DE, "learning-units"]
    named = {key[1]: one.code for key, each in TARGETS.items() if (one := named_set(each))}

    assert named == {
        "learning-units": "DVHT-TT22-2020",
        "residential-groups-assessed": "CDXA-TT44-2014",
    }
    assert named_set(units.model_copy(update={"criteria": "TT 22/2020/TT-BGDĐT"})) is None
    assert named_set(TARGETS[BO_DE, "learning-families"]) is None


def test_more_than_seventy_percent_is_not_seventy_percent() -> None:
    """TONE.md, C: of 38.600 families 24.318 are recognised; 2.703 more are more than 70 %."""
    target = TARGETS[BO_DE, "learning-families"]
    exactly = standing(target, 27_020, 38_600)

    assert (exactly.share, exactly.is_met, exactly.missing) == (700, False, 1)
    assert standing(target, 24_318, 38_600).missing == 2_703
    assert standing(target, 24_318, 38_600).share == 630


@given(st.integers(0, 10**7), st.integers(1, 10**7))
def test_a_share_never_looks_better_than_it_is(reached: int, out_of: int) -> None:
    target = TARGETS[BO_DE, "members-of-population"]
    one = standing(target, reached, out_of)

    assert (tenths(reached, out_of) or 0) * out_of <= reached * 1000
    assert one.is_met is (reached * 100 >= 20 * out_of)
    assert ((one.way or 0) == 100) is one.is_met
    assert missing(target, reached + one.missing, out_of) == 0


@given(st.integers(1, 10**7), st.integers(0, 99))
def test_more_than_and_at_least_differ_where_they_are_equal(out_of: int, bound: int) -> None:
    over = Target(code="x", label_vi="x", unit="percent", more_than=bound, source="x", where="x")
    least = over.model_copy(update={"more_than": None, "at_least": bound})

    assert (needed(over, out_of) or 0) * 100 > bound * out_of
    assert ((needed(over, out_of) or 0) - 1) * 100 <= bound * out_of
    assert (needed(least, out_of) or 0) * 100 >= bound * out_of


# ---- what shares are taken of --------------------------------------------------------------------


def unit(path: str, kind: UnitKind = UnitKind.CHAPTER) -> UnitRef:
    return UnitRef(UnitId(int(path.split("/")[-2])), path, kind, path)


DISTRICT = unit("1/", UnitKind.DISTRICT)
BELOW = [
    DISTRICT,
    unit("1/2/", UnitKind.WARD),
    unit("1/2/3/"),
    unit("1/2/4/"),
    unit("1/5/", UnitKind.WARD),
    unit("1/2/6/", UnitKind.UNIT_BOARD),
]


@pytest.mark.parametrize(
    ("values", "total"),
    [
        ({}, None),
        ({"1/": 9}, 9),
        ({"1/": 9, "1/2/": 5, "1/5/": 1}, 9),
        ({"1/2/": 5, "1/5/": 1}, 6),
        ({"1/2/": 5, "1/2/3/": 2, "1/5/": 1}, 6),
        ({"1/2/3/": 2, "1/2/4/": 3, "1/5/": 1}, 6),
        ({"1/2/3/": 2, "1/5/": 1}, None),
        ({"1/2/3/": 2, "1/2/4/": 3}, None),
    ],
    ids=[
        "nobody has told",
        "its own",
        "its own before all others",
        "its communes",
        "a commune stands for its chapters",
        "chapters stand for their commune",
        "a chapter is missing",
        "a commune is missing",
    ],
)
def test_a_sum_has_no_gaps(values: dict[str, int], total: int | None) -> None:
    assert covered(values, DISTRICT, BELOW) == total


# ---- announcements -------------------------------------------------------------------------------


@pytest.mark.parametrize(("fund", "key"), [(999_999, "place-dong"), (1_000_000, "place-millions")])
def test_money_is_said_in_millions_from_one_on(fund: int, key: str) -> None:
    one = standing(TARGETS[BO_DE, "fund-per-person"], fund, 640)

    assert filled({Source.FUND: one}, 640, None)["quỹ"] == Text(key, {"amount": fund})


def test_every_place_says_something() -> None:
    empty = filled({}, None, None)

    assert empty.keys() == PLACES.keys()
    assert {text.key for text in empty.values()} == {"place-not-known"}
    assert filled({}, 120_028, 38_600)["dân số"] == Text("place-number", {"count": 120_028})


@pytest.mark.parametrize(
    ("reached", "people", "key"),
    [
        (0, 640, "place-none-members"),
        (0, None, "place-none-members"),
        (128, None, "place-only-members"),
        (128, 640, "place-way-members"),
    ],
)
def test_a_share_nobody_can_tell_is_said_by_its_number(
    reached: int, people: int | None, key: str
) -> None:
    one = standing(TARGETS[BO_DE, "members-of-population"], reached, people)

    assert filled({Source.MEMBERS: one}, people, None)["chỉ tiêu hội viên"].key == key


def test_each_base_of_a_share_can_be_asked_for() -> None:
    of_units_alone = {Base.STAFF, Base.LEARNERS}
    assert {*BASES.values(), Base.ADULTS} == set(Base) - of_units_alone
    assert BASES.keys() >= SHARED
