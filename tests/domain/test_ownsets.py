"""A unit's own version: completed and corrected, and never easier than what was typed."""

from decimal import Decimal

import pytest

from domain.assessment import Mark, judge
from domain.criteria import MOST_CRITERIA, REACHED, Counted, CriteriaSet, Subject, load
from domain.ownsets import (
    GroupUnknown,
    New,
    PointsNotGiven,
    PointsUnfit,
    Row,
    ShareNotAsked,
    ShareUnfit,
    TooManyCriteria,
    blank,
    countable,
    filled,
    group_named,
    with_criterion,
    with_least,
    with_pass,
    with_points,
    with_shares,
    without_criterion,
)

UNIT = load("dvht-huyen-tt24-2023")
COMMUNE = load("cdht-xa-tt25-2023")
LEVELS = {"muc_do_1": Decimal(80), "muc_do_2": Decimal(85)}


def again(found: CriteriaSet) -> CriteriaSet:
    """A version as it comes back from where it is kept: what cannot be does not."""
    return CriteriaSet.model_validate(found.model_dump(mode="json", exclude_none=True))


# ---- points ------------------------------------------------------------------------------------


def filled_in(points: Decimal) -> CriteriaSet:
    """TT 44/2014 with so many points for each of its fifteen criteria."""
    found = load("cdht-xa-tt44-2014")
    for one in found.criterion:
        found = with_points(found, one.id, points)
    return found


def test_the_ranks_of_the_paper_stay_while_its_pass_mark_does() -> None:
    """Also when the form of Excel brings the same number back."""
    kept = with_pass(filled_in(Decimal(7)), Decimal(50))

    assert [one.code for one in kept.ranks] == ["tot", "kha", "trung_binh", "chua_dat"]
    assert kept.can_be_judged_by
    assert not kept.is_official


def test_another_pass_mark_leaves_one_rank() -> None:
    changed = with_pass(filled_in(Decimal(7)), Decimal(60))

    assert [(one.code, one.min) for one in changed.ranks] == [(REACHED, Decimal(60))]


def test_a_set_grows_from_nothing() -> None:
    found = blank(Subject.CLAN)
    for points in (20, 30):
        found = with_criterion(found, New(label="Có quỹ khuyến học", points=Decimal(points)))
    assert not found.can_be_judged_by
    found = with_pass(found, Decimal(50))

    assert [one.id for one in found.criterion] == ["T1", "T2"]
    assert again(found).can_be_judged_by
    with pytest.raises(PointsUnfit):
        with_pass(found, Decimal("50.5"))


@pytest.mark.parametrize("points", ["0", "-1", "10.3", "100.5", "NaN"])
def test_points_no_paper_gives_are_refused(points: str) -> None:
    with pytest.raises(PointsUnfit):
        with_points(load("gdht-448-2015"), "1.1", Decimal(points))


# ---- targets -----------------------------------------------------------------------------------


def test_a_set_of_targets_takes_no_points_and_keeps_its_levels() -> None:
    """A pass mark took its levels away, and everybody passed with 0 %."""
    with pytest.raises(PointsNotGiven):
        with_pass(UNIT, Decimal(5))
    with pytest.raises(PointsNotGiven):
        with_criterion(UNIT, New(label="Có thư viện", points=Decimal(10)))
    with pytest.raises(PointsNotGiven):
        with_points(UNIT, "2.1", Decimal(50))


def test_a_share_is_corrected_for_each_level() -> None:
    changed = again(with_shares(UNIT, "2.1", LEVELS))
    one = changed.find("2.1")

    assert one is not None
    assert one.thresholds == LEVELS
    assert [rank.code for rank in changed.ranks] == ["muc_do_1", "muc_do_2"]
    assert not changed.is_official


def test_a_share_is_corrected_for_areas_of_hardship() -> None:
    changed = with_shares(COMMUNE, "5.2a", {}, {"muc_do_1": Decimal(35)})
    one = changed.find("5.2a")

    assert one is not None
    assert one.threshold("muc_do_1", hard_area=True) == 35
    assert one.threshold("muc_do_1", hard_area=False) == 50
    assert one.threshold("muc_do_2", hard_area=True) == 50


@pytest.mark.parametrize("share", ["0", "-5", "100.5", "NaN"])
def test_a_share_that_asks_for_nothing_is_refused(share: str) -> None:
    with pytest.raises(ShareUnfit):
        with_shares(UNIT, "2.1", {"muc_do_1": Decimal(share)})


def test_a_share_stands_at_its_own_levels_alone() -> None:
    """At a level that is none, at a target of yes and no, at another level's target."""
    for criterion, level in (("2.1", "muc_do_l"), ("1.1", "muc_do_1"), ("2.4-l1", "muc_do_2")):
        with pytest.raises(ShareNotAsked):
            with_shares(UNIT, criterion, {level: Decimal(80)})
    with pytest.raises(ShareNotAsked):
        with_criterion(UNIT, New(label="A", kind="percent", shares={"muc_do_1": Decimal(5)}))


def test_a_target_is_added_and_asked_for_at_each_level() -> None:
    found = with_criterion(UNIT, New(label="Có thư viện", group="1", kind="yes_no"))
    found = again(with_criterion(found, New(label="Đọc sách", kind="percent", shares=LEVELS)))
    marks = {
        one.id: Mark(value=Decimal(100) if one.kind == "percent" else True, evidence=True)
        for one in found.criterion
    }
    none = marks | {"T1": Mark(value=False, evidence=True)}
    low = marks | {"T2": Mark(value=Decimal(84), evidence=True)}

    assert [judge(found, each).rank for each in (marks, none, low)] == [
        found.ranks[1],
        None,
        found.ranks[0],
    ]


def test_a_part_the_set_does_not_have_is_refused() -> None:
    with pytest.raises(GroupUnknown):
        with_criterion(UNIT, New(label="A", group="9", kind="yes_no"))


# ---- conditions, and what is counted -----------------------------------------------------------


def clan() -> CriteriaSet:
    """Half of its families, a fund of 20.000 đ a person, and twenty points from 10 on."""
    families = {REACHED: Decimal(50)}
    found = blank(Subject.CLAN)
    found = with_criterion(
        found, New(label="Gia đình", kind="percent", shares=families, counts=Counted.FAMILIES)
    )
    fund = New(label="Quỹ", kind="yes_no", counts=Counted.FUND, least=20_000)
    found = with_criterion(found, fund)
    found = with_criterion(found, New(label="Nền nếp", points=Decimal(20)))
    return again(with_pass(found, Decimal(10)))


@pytest.mark.parametrize(
    ("families", "fund", "points", "passed"),
    [
        ("50", True, "10", True),
        ("49.99", True, "20", False),
        ("50", False, "20", False),
        ("50", True, "9.5", False),
    ],
    ids=["all", "families", "fund", "points"],
)
def test_a_condition_is_met_whatever_the_total(
    families: str,
    fund: bool,  # noqa: FBT001  # a table of cases
    points: str,
    passed: bool,  # noqa: FBT001  # a table of cases
) -> None:
    """It gives no points and costs none."""
    marks = {
        "T1": Mark(value=Decimal(families)),
        "T2": Mark(value=fund),
        "T3": Mark(value=Decimal(points)),
    }
    verdict = judge(clan(), marks)

    assert (verdict.is_passed, verdict.total) == (passed, Decimal(points))


def test_conditions_alone_need_no_pass_mark() -> None:
    found = again(without_criterion(without_criterion(clan(), "T3"), "T2"))

    assert found.can_be_judged_by
    assert judge(found, {"T1": Mark(value=Decimal(50))}).is_passed
    assert not judge(found, {"T1": Mark(value=Decimal(49))}).is_passed
    with pytest.raises(PointsNotGiven):
        with_pass(found, Decimal(10))


def test_the_least_of_a_fund_is_corrected() -> None:
    one = with_least(clan(), "T2", 30_000).find("T2")

    assert one is not None
    assert one.least == 30_000
    with pytest.raises(ShareNotAsked):
        with_least(clan(), "T1", 30_000)


def test_of_a_family_nothing_is_counted() -> None:
    assert countable(Subject.FAMILY) == ()
    assert countable(Subject.UNIT) == (Counted.MEMBERS, Counted.FUND)
    assert Counted.FAMILIES in countable(Subject.GROUP)


# ---- a form that comes back --------------------------------------------------------------------


def test_parts_nothing_is_known_of_are_named() -> None:
    found = load("gdht-448-2015")
    assert [group.id for group in found.empty_groups] == ["3", "4"]
    more = with_criterion(found, New(label="Góc học tập", group="3", points=Decimal(10)))

    assert [group.id for group in more.empty_groups] == ["4"]
    assert group_named(found, "3. Điều kiện") == found.group[2]
    assert group_named(found, "ba") is None


def test_a_form_says_all_there_is() -> None:
    rows = [
        Row(id="2.1", new=New(label="Kỷ luật", kind="percent", shares=LEVELS)),
        Row(id="1.1", new=New(label="Kế hoạch", kind="yes_no")),
        Row(id="", new=New(label="Thư viện", group="1", kind="yes_no")),
    ]
    found = filled(UNIT, rows, None)
    one = found.find("2.1")

    assert [each.id for each in found.criterion] == ["1.1", "2.1", "T1"]
    assert one is not None
    assert one.thresholds == LEVELS
    with pytest.raises(PointsNotGiven):
        filled(UNIT, rows, Decimal(5))


def test_a_set_has_no_more_criteria_than_can_be_asked() -> None:
    """One by one, and by a form that comes back."""
    one = New(label="Có góc học tập", points=Decimal(1))
    found = blank(Subject.GROUP)
    for _ in range(MOST_CRITERIA):
        found = with_criterion(found, one)
    with pytest.raises(TooManyCriteria):
        with_criterion(found, one)
    rows = [Row(id="", new=one)] * (MOST_CRITERIA + 1)
    with pytest.raises(TooManyCriteria):
        filled(blank(Subject.GROUP), rows, None)
