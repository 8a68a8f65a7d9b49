"""The criteria sets that ship: read, complete where their paper is, honest where it is not."""

from datetime import date
from decimal import Decimal

import pytest

from domain import criteria
from domain.criteria import Subject
from domain.datafile import DataInvalid

ALL = criteria.shipped()
#: Sets whose paper was not read whole.
PARTIAL = {
    "cdht-244-2022",
    "cdht-324-2023",
    "cdht-thidiem-2020",
    "cdht-xa-tt44-2014",
    "gdht-448-2015",
}


def test_eleven_sets_ship() -> None:
    assert len(ALL) == 11


@pytest.mark.parametrize("name", ALL)
def test_a_set_is_official_only_where_its_paper_was_read_whole(name: str) -> None:
    found = criteria.load(name)

    assert found.is_official is (name not in PARTIAL)
    assert found.is_official or found.gaps


@pytest.mark.parametrize("name", ALL)
def test_groups_and_criteria_add_up_where_both_are_known(name: str) -> None:
    found = criteria.load(name)
    for group in found.group:
        points = [one.max_points for one in found.criterion if one.group == group.id]
        if group.max_points is not None and None not in points:
            assert sum(one or 0 for one in points) == group.max_points


@pytest.mark.parametrize("name", ALL)
def test_every_level_that_is_named_is_a_rank(name: str) -> None:
    """In thresholds, and where a target is asked for one level only."""
    found = criteria.load(name)
    ranks = {rank.code for rank in found.ranks}
    for one in found.criterion:
        named = {*one.applies_to, *(one.thresholds or {}), *(one.thresholds_hard_area or {})}
        assert named <= ranks


def test_what_the_sources_do_not_tell_is_named() -> None:
    assert criteria.load("gdht-448-2015").unknown == ("2.2",)
    assert len(criteria.load("cdht-xa-tt44-2014").unknown) == 15
    assert not criteria.load("gdht-448-2015").can_be_judged_by


@pytest.mark.parametrize(
    ("name", "day", "past"),
    [
        ("dvht-tt22-2020", date(2024, 1, 25), False),
        ("dvht-tt22-2020", date(2024, 1, 26), True),
        ("gdht-448-2015", date(2022, 7, 31), False),
        ("gdht-448-2015", date(2022, 8, 1), True),
        ("cdht-324-2023", date(2030, 1, 1), False),
    ],
    ids=["last day", "day after", "end of its month", "month after", "no end"],
)
def test_a_set_past_its_end_is_known_to_be(name: str, day: date, past: bool) -> None:  # noqa: FBT001  # a table of cases
    assert criteria.load(name).is_past(day) is past


SMALL = """
code = "X"
title_vi = "Thử"
title_en = "Trial"
subject = "family"
level = "household"
legal_basis = "Quyết định thử"
issued = "2025-01-01"
effective_from = "2025-01-01"
scoring = "points"
pass_points = 5
ranks = []
period = "year"
status = "partial"

[[criterion]]
id = "1"
group = ""
label_vi = "Trẻ đi học"
label_en = "Children at school"
kind = "points"
max_points = 10

[[criterion]]
id = "2"
group = ""
label_vi = "Người lớn học"
label_en = "Adults learn"
kind = "points"
max_points = 5
"""


def test_a_new_set_is_a_new_file_and_no_code() -> None:
    found = criteria.read(SMALL, "x.toml")

    assert found.subject is Subject.FAMILY
    assert [one.max_points for one in found.criterion] == [Decimal(10), Decimal(5)]


@pytest.mark.parametrize(
    ("slip", "mended", "complaint"),
    [
        ("kind = ", "kinds = ", r"x\.toml: criterion\.0\.kind: .*\(line 16\)"),
        ("max_points = 5", 'max_points = "năm"', r"criterion\.1\.max_points: .*\(line 30\)"),
        ('id = "2"', 'id = "1"', r"1 stands twice"),
        ("scoring =", "scorings =", r"x\.toml: scoring"),
        ('status = "partial"', 'status = "official"', r"x\.toml: status: .*\(line 14\)"),
        ("period =", "period", r"x\.toml: .*line 13"),
    ],
    ids=["key", "number", "twice", "above the tables", "word", "no TOML"],
)
def test_a_slip_is_named_by_file_key_and_line(slip: str, mended: str, complaint: str) -> None:
    with pytest.raises(DataInvalid, match=complaint):
        criteria.read(SMALL.replace(slip, mended, 1), "x.toml")


def test_a_set_that_does_not_ship_is_named() -> None:
    with pytest.raises(DataInvalid, match="no-such: no such set"):
        criteria.load("no-such")
