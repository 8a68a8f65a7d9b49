"""Reported targets: who can be asked for the figure, and whether it still is asked."""

import pytest

from domain.figures import AskedTarget
from domain.plan import Plan, PlanId, Target, load
from domain.reported import (
    LONGEST_SOURCE,
    PlanSucceeded,
    TargetDropped,
    holders,
    may_hold,
    still_asked,
    told_by,
)
from domain.targets import reported_as
from domain.units import UnitId, UnitKind, UnitRef

BO_DE = load("bo-de-2025")
CODE = "disabled-children-schooled"


def unit(number: int, name: str, kind: UnitKind, above: str = "1/") -> UnitRef:
    return UnitRef(id=UnitId(number), path=f"{above}{number}/", kind=kind, name=name)


WARD = UnitRef(id=UnitId(1), path="1/", kind=UnitKind.WARD, name="Phường Bồ Đề")
GROUP = unit(2, "TDP 12", UnitKind.CHAPTER)
CLAN = unit(3, "Họ Nguyễn", UnitKind.CLAN_BOARD)
SCHOOL = unit(4, "Trường THCS Sông Xanh", UnitKind.UNIT_BOARD)
FIRM = unit(5, "Công ty May", UnitKind.UNIT_BOARD)
CENTRE = unit(6, "Trung tâm HTCĐ phường", UnitKind.PARTNER)
STATION = unit(7, "Trạm Y tế", UnitKind.PARTNER)
PRACTICE = UnitRef(id=UnitId(8), path="1/8/", kind=UnitKind.CHAPTER, name="Tập ghi", practice=True)
STANDING = [WARD, GROUP, CLAN, SCHOOL, FIRM, CENTRE, STATION, PRACTICE]


def target(reported_by: str | None = None, *, code: str = CODE, source: str = "reported") -> Target:
    return Target(
        code=code,
        label_vi="Trẻ khuyết tật ra lớp",
        unit="percent",
        more_than=95,
        source=source,
        reported_by=reported_by,
        where="II.1",
    )


def asked(code: str = CODE, plan: int = 1) -> AskedTarget:
    return AskedTarget(plan=PlanId(plan), code=code, label="Trẻ khuyết tật ra lớp")


def planned(*targets: Target) -> Plan:
    return BO_DE.model_copy(update={"target": targets})


@pytest.mark.parametrize(
    ("reported_by", "first"),
    [
        (None, [CENTRE, STATION, SCHOOL, FIRM, GROUP, CLAN]),
        ("Trung tâm HTCĐ", [CENTRE, STATION, SCHOOL, FIRM, GROUP, CLAN]),
        ("trạm y tế", [STATION, CENTRE, SCHOOL, FIRM, GROUP, CLAN]),
        ("các trường học", [SCHOOL, CENTRE, STATION, FIRM, GROUP, CLAN]),
        ("các dòng họ", [CLAN, CENTRE, STATION, SCHOOL, FIRM, GROUP]),
        ("ward", [CENTRE, STATION, SCHOOL, FIRM, GROUP, CLAN]),
        ("Sở Y tế", [CENTRE, STATION, SCHOOL, FIRM, GROUP, CLAN]),
    ],
    ids=["nobody named", "an actor", "a unit", "all schools", "all clans", "oneself", "unknown"],
)
def test_whom_the_plan_names_stands_first(reported_by: str | None, first: list[UnitRef]) -> None:
    """Everybody below can be asked: the named first, then partners, workplaces, chapters."""
    assert holders(target(reported_by), BO_DE, STANDING, WARD) == first


def test_a_district_asks_what_lies_right_below_it() -> None:
    """Its communes and its own bodies, not the chapters and partners of the communes."""
    district = UnitRef(id=UnitId(1), path="1/", kind=UnitKind.DISTRICT, name="Huyện An Lão")
    commune = unit(20, "Xã Tân Dân", UnitKind.WARD)
    office = unit(21, "Phòng Giáo dục", UnitKind.PARTNER)
    far = unit(22, "Trạm Y tế", UnitKind.PARTNER, above="1/20/")
    elsewhere = unit(23, "Xã khác", UnitKind.WARD, above="9/")
    everyone = [district, commune, office, far, elsewhere]

    assert [one for one in everyone if may_hold(one, district)] == [commune, office]


def test_a_target_is_found_where_it_stands_by_now() -> None:
    plan = planned(target(code="other"), target())

    assert still_asked(asked(), PlanId(1), plan) == (2, target())


@pytest.mark.parametrize(
    "plan",
    [planned(), planned(target(code="other")), planned(target(source="members / population"))],
    ids=["no targets", "another", "counted by now"],
)
def test_a_target_that_left_the_plan_is_asked_no_more(plan: Plan) -> None:
    with pytest.raises(TargetDropped):
        still_asked(asked(), PlanId(1), plan)


def test_a_target_of_another_plan_was_not_asked_about() -> None:
    """The next year's has the same code, and is another one all the same."""
    with pytest.raises(PlanSucceeded):
        still_asked(asked(plan=1), PlanId(2), planned(target()))


def test_what_is_asked_is_kept_under_the_target_s_own_name() -> None:
    assert asked().figure == reported_as(target())
    assert asked().called == "Trẻ khuyết tật ra lớp"


def test_a_figure_says_which_body_told_it_and_who_there() -> None:
    assert told_by(STATION, "Đỗ Thị Lan") == "Trạm Y tế (Đỗ Thị Lan)"
    assert told_by(STATION, None) == "Trạm Y tế"
    assert len(told_by(unit(9, "x" * 200, UnitKind.PARTNER), "y" * 200)) == LONGEST_SOURCE
