"""Judging by each set: hand-worked cases at every boundary."""

from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.assessment import (
    Circumstances,
    CriterionAsked,
    CriterionUnknown,
    Lack,
    Mark,
    MarkOfAnotherKind,
    MarkOutOfRange,
    NotByHalves,
    SetHasGaps,
    Verdict,
    judge,
)
from domain.criteria import CriteriaSet, load

UNIT_2020, UNIT_2023 = load("dvht-tt22-2020"), load("dvht-huyen-tt24-2023")
COMMUNE_2023, CITIZEN = load("cdht-xa-tt25-2023"), load("cdht-324-2023")
#: What a commune is not asked as a unit: it is no school.
NO_SCHOOL = Circumstances(exempt=frozenset({"3.1b", "3.4-l1", "3.4-l2", "3.5"}))


def with_points(criteria: CriteriaSet, points: Decimal) -> CriteriaSet:
    """A partial set, completed by an officer from the paper: so many points each."""
    completed = tuple(one.model_copy(update={"max_points": points}) for one in criteria.criterion)
    return criteria.model_copy(update={"criterion": completed})


def points(criteria: CriteriaSet, total: str, *, least: str = "0", **given: str) -> dict[str, Mark]:
    """Marks that come to a total: the least each, and the rest from the first criterion on."""
    values = {one.id: Decimal(given.get(one.id, least)) for one in criteria.criterion}
    left = Decimal(total) - sum(values.values(), Decimal(0))
    for one in criteria.criterion:
        if one.id not in given:
            more = min(left, (one.max_points or Decimal(0)) - values[one.id])
            values[one.id] += more
            left -= more
    assert left == 0
    return {name: Mark(value=value, evidence=True) for name, value in values.items()}


def targets(
    criteria: CriteriaSet, share: str = "100", given: Mapping[str, Mark] | None = None
) -> dict[str, Mark]:
    """Marks that meet everything, with one share for all percentages, but for those given."""
    met: dict[str, Mark] = {
        one.id: Mark(value=Decimal(share) if one.kind == "percent" else True, evidence=True)
        for one in criteria.criterion
    }
    return met | dict(given or {})


def rank(verdict: Verdict) -> str | None:
    return verdict.rank.code if verdict.rank else None


# ---- points with ranks -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        ("100", "tot"),
        ("85", "tot"),
        ("84.5", "kha"),
        ("70", "kha"),
        ("69.5", "trung_binh"),
        ("50", "trung_binh"),
        ("49.5", None),
        ("49", None),
        ("0", None),
    ],
)
def test_a_unit_by_the_circular_of_2020(total: str, expected: str | None) -> None:
    """TT 22/2020: tốt from 85, khá from 70, trung bình from 50; a half point below is below."""
    assert rank(judge(UNIT_2020, points(UNIT_2020, total))) == expected


def test_what_is_missing_to_the_pass_mark_is_told() -> None:
    verdict = judge(UNIT_2020, points(UNIT_2020, "47.5"))

    assert (verdict.total, verdict.short_of) == (Decimal("47.5"), Decimal("2.5"))


def test_what_is_not_marked_yet_is_missing_and_counts_nothing() -> None:
    verdict = judge(UNIT_2020, {"1a": Mark(value=Decimal(10))})

    assert verdict.total == 10
    assert len(verdict.missing) == 9
    assert {one.why for one in verdict.missing} == {Lack.UNMARKED}


def test_what_is_missing_to_the_next_rank_is_told() -> None:
    """Above the pass mark too: khá at 78.5, and 6.5 more are tốt; above tốt there is nothing."""
    verdict = judge(UNIT_2020, points(UNIT_2020, "78.5"))
    best = judge(UNIT_2020, points(UNIT_2020, "90"))

    assert rank(verdict) == "kha"
    assert (verdict.next_rank and verdict.next_rank.code, verdict.short_of) == (
        "tot",
        Decimal("6.5"),
    )
    assert (best.next_rank, best.short_of) == (None, None)


# ---- points, no criterion at zero --------------------------------------------------------------


COMMUNE_2014 = with_points(load("cdht-xa-tt44-2014"), Decimal(7))


@pytest.mark.parametrize(
    ("total", "expected", "unplaced"),
    [
        ("85", "tot", False),
        ("84.5", "kha", True),
        ("84", "kha", False),
        ("69.5", "trung_binh", True),
        ("50", "trung_binh", False),
        ("49.5", None, False),
    ],
)
def test_a_commune_by_the_circular_of_2014(
    total: str,
    expected: str | None,
    unplaced: bool,  # noqa: FBT001  # a table of cases
) -> None:
    """TT 44/2014 leaves half points between its bands: they count in the lower, and it is said."""
    verdict = judge(COMMUNE_2014, points(COMMUNE_2014, total, least="0.5"))

    assert (rank(verdict), verdict.unplaced) == (expected, unplaced)


def test_one_zero_leaves_a_commune_not_met() -> None:
    """TT 44/2014: whatever the total."""
    verdict = judge(COMMUNE_2014, points(COMMUNE_2014, "98", **{"15": "0"}))

    assert rank(verdict) is None
    assert [(one.criterion, one.why) for one in verdict.missing] == [("15", Lack.TOO_LOW)]


def test_a_zero_lacks_points_and_not_evidence() -> None:
    """Nothing can be shown for what was not done."""
    marks = points(COMMUNE_2014, "98", **{"15": "0"}) | {"15": Mark(value=Decimal(0))}
    verdict = judge(COMMUNE_2014, marks)

    assert [(one.criterion, one.why) for one in verdict.missing] == [("15", Lack.TOO_LOW)]


def test_a_criterion_without_evidence_is_not_scored() -> None:
    marks = points(COMMUNE_2014, "90") | {"1": Mark(value=Decimal(7))}
    verdict = judge(COMMUNE_2014, marks)

    assert verdict.total == Decimal(83)
    assert rank(verdict) is None


def test_nobody_is_judged_by_a_set_with_gaps() -> None:
    with pytest.raises(SetHasGaps):
        judge(load("gdht-448-2015"), {})


# ---- points with a floor -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("total", "given", "expected"),
    [
        ("80", {}, "dat"),
        ("80", {"10": "4"}, None),
        ("80", {"10": "4.5"}, None),
        ("80", {"10": "5"}, "dat"),
        ("79.5", {"10": "5"}, None),
        ("100", {}, "dat"),
    ],
    ids=["80", "one at 4", "one at 4.5", "one at 5", "79.5", "100"],
)
def test_a_citizen_needs_eighty_and_no_indicator_below_five(
    total: str, given: Mapping[str, str], expected: str | None
) -> None:
    """324/QĐ-KHVN."""
    evened = {"9": "5", "10": "5"} if total in {"80", "79.5"} and not given else {}
    marks = (
        points(CITIZEN, total, **{"8": "5", "9": "5", **evened, **given})
        if total != "100"
        else points(CITIZEN, total)
    )

    assert rank(judge(CITIZEN, marks)) == expected


# ---- all targets met ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        ("90", "muc_do_1"),
        ("89.9", None),
        ("94.9", "muc_do_1"),
        ("95", "muc_do_2"),
        ("100", "muc_do_2"),
    ],
)
def test_a_unit_by_the_circular_of_2023(share: str, expected: str | None) -> None:
    """TT 24/2023: 90 % for level 1, 95 % for level 2, each target by itself."""
    verdict = judge(UNIT_2023, targets(UNIT_2023, share), NO_SCHOOL)

    assert rank(verdict) == expected


def test_a_school_is_asked_for_its_learners_too() -> None:
    """TT 24/2023, 3.1: 95 % of them for level 1, 97 % for level 2."""
    school = Circumstances(exempt=frozenset({"3.5"}))
    learners = {"3.1b": Mark(value=Decimal("96.9"), evidence=True)}

    assert rank(judge(UNIT_2023, targets(UNIT_2023, "95", learners), school)) == "muc_do_1"


def test_what_the_next_level_lacks_is_told() -> None:
    """TT 24/2023: level 1 at 94.9 %; nothing lies above level 2."""
    verdict = judge(UNIT_2023, targets(UNIT_2023, "94.9"), NO_SCHOOL)
    best = judge(UNIT_2023, targets(UNIT_2023, "95"), NO_SCHOOL)

    assert verdict.next_rank is not None
    assert verdict.next_rank.code == "muc_do_2"
    assert {one.wanted for one in verdict.missing} == {Decimal(95)}
    assert (best.next_rank, list(best.missing)) == (None, [])


def test_without_evidence_a_target_is_not_met() -> None:
    shown = targets(UNIT_2023)
    verdict = judge(UNIT_2023, shown | {"1.1": Mark(value=True)}, NO_SCHOOL)

    assert rank(verdict) is None
    assert [(one.criterion, one.why) for one in verdict.missing] == [("1.1", Lack.NO_EVIDENCE)]


@pytest.mark.parametrize(
    ("trained", "degrees", "hard_area", "expected"),
    [
        ("50", "12", False, "muc_do_1"),
        ("49.9", "12", False, None),
        ("49.9", "11.9", True, "muc_do_1"),
        ("40", "10", True, "muc_do_1"),
        ("39.9", "10", True, None),
        ("60", "15", False, "muc_do_2"),
        ("50", "12", True, "muc_do_2"),
    ],
)
def test_a_commune_in_a_hard_area_has_lower_thresholds(
    trained: str,
    degrees: str,
    hard_area: bool,  # noqa: FBT001  # a table of cases
    expected: str | None,
) -> None:
    """TT 25/2023, 5.2: 50 and 12 %, 60 and 15 %; 40 and 10 %, 50 and 12 % in areas of hardship."""
    marks = targets(
        COMMUNE_2023,
        "80",
        {
            "5.2a": Mark(value=Decimal(trained), evidence=True),
            "5.2b": Mark(value=Decimal(degrees), evidence=True),
        },
    )

    assert rank(judge(COMMUNE_2023, marks, Circumstances(hard_area=hard_area))) == expected


def test_a_level_asks_only_for_its_own_targets() -> None:
    """TT 25/2023, 4: level 1 asks for the lower standards, and is reached without the higher."""
    lower = {name: Mark(value=False, evidence=True) for name in ("4.2-l2", "4.3-l2", "4.4-l2")}
    verdict = judge(COMMUNE_2023, targets(COMMUNE_2023, given=lower))

    assert rank(verdict) == "muc_do_1"
    assert [one.criterion for one in verdict.missing] == ["4.2-l2", "4.3-l2", "4.4-l2"]


# ---- what cannot stand -------------------------------------------------------------------------


@pytest.mark.parametrize("value", [Decimal(-1), Decimal("10.5"), Decimal("NaN")])
def test_a_mark_outside_its_range_is_refused(value: Decimal) -> None:
    with pytest.raises(MarkOutOfRange):
        judge(UNIT_2020, {"1a": Mark(value=value)})


def test_a_mark_of_another_kind_is_refused() -> None:
    """Yes for points, points for yes or no, yes for a share."""
    with pytest.raises(MarkOfAnotherKind):
        judge(UNIT_2020, {"1a": Mark(value=True)})
    with pytest.raises(MarkOfAnotherKind):
        judge(UNIT_2023, {"1.1": Mark(value=Decimal(1))})
    with pytest.raises(MarkOfAnotherKind):
        judge(UNIT_2023, {"2.1": Mark(value=True)})


def test_points_go_by_halves() -> None:
    with pytest.raises(NotByHalves):
        judge(UNIT_2020, {"1a": Mark(value=Decimal("9.25"))})


def test_what_is_asked_of_everybody_cannot_be_left_out() -> None:
    with pytest.raises(CriterionAsked):
        judge(UNIT_2023, {}, Circumstances(exempt=frozenset({"1.1"})))


def test_a_criterion_of_another_set_is_refused() -> None:
    with pytest.raises(CriterionUnknown):
        judge(UNIT_2020, {"5.2a": Mark(value=Decimal(5))})


@given(some.lists(some.integers(0, 20), min_size=10, max_size=10))
def test_more_points_never_make_a_lower_rank(halves: list[int]) -> None:
    """Raising any one mark to its most leaves the rank at least what it was."""
    marks = {
        one.id: Mark(value=min(Decimal(half) / 2, one.max_points or Decimal(0)))
        for one, half in zip(UNIT_2020.criterion, halves, strict=True)
    }
    before = judge(UNIT_2020, marks)
    for one in UNIT_2020.criterion:
        after = judge(UNIT_2020, marks | {one.id: Mark(value=one.max_points or Decimal(0))})
        assert (after.rank.min or 0 if after.rank else 0) >= (
            before.rank.min or 0 if before.rank else 0
        )
