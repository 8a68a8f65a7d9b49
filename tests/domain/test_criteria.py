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


# ---- whom a set is meant for -------------------------------------------------------------------


def test_a_set_may_judge_whom_its_paper_leaves_out_and_says_so() -> None:
    """TT 44/2014 is about communes; the plan of Bồ Đề has residential groups ranked by it."""
    found = criteria.of_subject(Subject.GROUP)

    assert list(found) == ["cdht-xa-tt44-2014"]
    assert not found["cdht-xa-tt44-2014"].is_meant_for(Subject.GROUP)
    assert found["cdht-xa-tt44-2014"].is_meant_for(Subject.COMMUNE)


def test_the_sets_of_a_subject_stand_newest_first() -> None:
    assert list(criteria.of_subject(Subject.COMMUNE)) == ["cdht-xa-tt25-2023", "cdht-xa-tt44-2014"]


@pytest.mark.parametrize("name", ALL)
def test_what_is_asked_of_some_only_says_of_whom(name: str) -> None:
    """In both languages: whoever marks has to know whether it is asked of them."""
    for one in criteria.load(name).criterion:
        assert one.conditional is bool(one.asked_of_vi)
        assert one.conditional is bool(one.asked_of_en)


def test_targets_that_differ_by_level_alone_share_their_number() -> None:
    commune = criteria.load("cdht-xa-tt25-2023")
    higher, plain = commune.find("4.2-l2"), commune.find("4.1")
    assert higher is not None
    assert plain is not None

    assert (higher.number, commune.level_of(higher)) == ("4.2", 2)
    assert (plain.number, commune.level_of(plain)) == ("4.1", None)


@pytest.mark.parametrize(
    ("name", "eases"),
    [("cdht-xa-tt25-2023", True), ("cdht-huyen-tt25-2023", False), ("dvht-tt22-2020", False)],
)
def test_only_sets_with_lower_thresholds_ask_about_hardship(
    name: str,
    eases: bool,  # noqa: FBT001  # a table of cases
) -> None:
    assert criteria.load(name).eases_in_hard_areas is eases


# ---- a unit's own version ----------------------------------------------------------------------


def filled_in(points: Decimal) -> criteria.CriteriaSet:
    """TT 44/2014 with so many points for each of its fifteen criteria."""
    found = criteria.load("cdht-xa-tt44-2014")
    for one in found.criterion:
        found = criteria.with_points(found, one.id, points)
    return found


def test_the_ranks_of_the_paper_stay_while_its_pass_mark_does() -> None:
    """Also when the form of Excel brings the same number back."""
    kept = criteria.with_pass(filled_in(Decimal(7)), Decimal(50))

    assert [one.code for one in kept.ranks] == ["tot", "kha", "trung_binh", "chua_dat"]
    assert kept.can_be_judged_by
    assert not kept.is_official


def test_another_pass_mark_leaves_one_rank() -> None:
    changed = criteria.with_pass(filled_in(Decimal(7)), Decimal(60))

    assert [(one.code, one.min) for one in changed.ranks] == [(criteria.REACHED, Decimal(60))]


def test_what_is_counted_is_a_word_the_program_knows() -> None:
    """A typo in a set's file is named at load."""
    text = SMALL.replace('kind = "points"', 'kind = "points"\ncounts = "comunes"', 1)

    with pytest.raises(DataInvalid, match=r"x\.toml: criterion\.0\.counts: .*\(line 22\)"):
        criteria.read(text, "x.toml")
