"""The criteria sets that ship: read, complete where their paper is, honest where it is not."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from domain import criteria
from domain.assessment import Mark, SetHasGaps, judge
from domain.criteria import Subject
from domain.datafile import DataInvalid

ALL = criteria.shipped()
#: Sets whose paper was not read whole.
PARTIAL = {
    "cdht-244-2022",
    "cdht-324-2023",
    "cdht-thidiem-2020",
    "cdht-xa-tt44-2014",
    "dhht-448-2015",
    "gdht-448-2015",
}


def test_twelve_sets_ship() -> None:
    assert len(ALL) == 12


@pytest.mark.parametrize("name", ALL)
def test_a_set_is_official_only_where_its_paper_was_read_whole(name: str) -> None:
    found = criteria.load(name)

    assert found.is_official is (name not in PARTIAL)
    assert found.is_official or found.gaps


@pytest.mark.parametrize("name", ALL)
def test_what_was_not_found_is_told_to_officers_too(name: str) -> None:
    found = criteria.load(name)

    assert len(found.gaps_vi) == len(found.gaps)


@pytest.mark.parametrize("name", ALL)
def test_what_counts_is_told_in_both_languages(name: str) -> None:
    for one in criteria.load(name).criterion:
        assert bool(one.hint_vi) is bool(one.hint_en)


@pytest.mark.parametrize("name", ALL)
def test_groups_and_criteria_add_up_where_both_are_known(name: str) -> None:
    found = criteria.load(name)
    for group in found.group:
        points = [one.max_points for one in found.criterion if one.group == group.id]
        if group.max_points is not None and None not in points:
            assert sum(one or 0 for one in points) == group.max_points


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


TARGETS = """
code = "Y"
title_vi = "Thử"
title_en = "Trial"
subject = "unit"
level = "unit"
legal_basis = "Thông tư thử"
issued = "2025-01-01"
effective_from = "2025-01-01"
effective_to = "2026-07"
scoring = "all_pass"
ranks = [
  { code = "muc_do_1", label_vi = "Mức độ 1", label_en = "Level 1" },
  { code = "muc_do_2", label_vi = "Mức độ 2", label_en = "Level 2" },
]
period = "year"
submit_by = "01-15 of the next year"
valid_months = 36
assess_month = 12
status = "verified"
group = [{ id = "1", label_vi = "Một", label_en = "One" }]

[[criterion]]
id = "1.1"
group = "1"
label_vi = "Tỷ lệ thử"
label_en = "Trial share"
kind = "percent"
thresholds = { muc_do_1 = 90, muc_do_2 = 95 }
thresholds_hard_area = { muc_do_1 = 80 }

[[criterion]]
id = "1.2"
group = "1"
label_vi = "Thử"
label_en = "Trial"
kind = "yes_no"
applies_to = ["muc_do_1"]
"""
RANKED = SMALL.replace(
    "ranks = []",
    """max_points = 15
ranks = [
  { code = "tot", label_vi = "Tốt", label_en = "Good", min = 10, max = 15 },
  { code = "kha", label_vi = "Khá", label_en = "Fair", min = 5, below = 10 },
]""",
)


@pytest.mark.parametrize(
    ("text", "slip", "mended", "complaint"),
    [
        (TARGETS, "muc_do_1 = 90", "muc_do_l = 90", r"criterion\.0\.thresholds: .*muc_do_l .*29"),
        (TARGETS, "muc_do_1 = 90", "muc_do_1 = 900", r"criterion\.0\.thresholds.*\(line 29\)"),
        (TARGETS, "muc_do_1 = 90", "muc_do_1 = 0", r"criterion\.0\.thresholds.*\(line 29\)"),
        (TARGETS, ", muc_do_2 = 95", "", r"criterion\.0\.thresholds: .*muc_do_2 \(line 29\)"),
        (TARGETS, "muc_do_1 = 80", "muc_do1 = 80", r"criterion\.0\.thresholds_hard_area: .*30"),
        (TARGETS, '["muc_do_1"]', '["muc_do1"]', r"criterion\.1\.applies_to: .*\(line 38\)"),
        (TARGETS, '"percent"', '"yes_no"', r"criterion\.0\.thresholds: yes_no is no share"),
        (TARGETS, 'group = "1"', 'group = "9"', r"criterion\.0\.group: .*9 \(line 25\)"),
        (TARGETS, '"yes_no"', '"points"', r"criterion\.1\.kind: .*\(line 37\)"),
        (TARGETS, "from = ", 'from = "2024-13-46" #', r"effective_from: .*\(line 9\)"),
        (TARGETS, "from = ", 'from = "26/01/2024" #', r"effective_from: .*\(line 9\)"),
        (TARGETS, "from = ", 'from = "" #', r"effective_from: .*\(line 9\)"),
        (TARGETS, "_to = ", '_to = "2024-12" #', r"effective_to: .*\(line 10\)"),
        (TARGETS, "= 36", "= -36", r"valid_months: .*\(line 18\)"),
        (TARGETS, "month = 12", "month = 13", r"assess_month: .*\(line 19\)"),
        (TARGETS, "01-15 of", "15-01 of", r"submit_by: .*\(line 17\)"),
        (TARGETS, 'muc_do_2", label', 'muc_do_1", label', r"ranks: muc_do_1 stands twice"),
        (SMALL, "max_points = 10", "max_points = -10", r"criterion\.0\.max_points: .*\(line 22\)"),
        (SMALL, "max_points = 10", "max_points = 101", r"criterion\.0\.max_points: .*\(line 22\)"),
        (SMALL, "pass_points = 5", "pass_points = 500", r"pass_points: .*reach \(line 11\)"),
        (SMALL, '"partial"', '"verified"  #', None),
        (
            SMALL.replace('"partial"', '"verified"'),
            "max_points = 10",
            "",
            r"criterion\.0\.max_points: .*missing \(line 16\)",
        ),
        (SMALL.replace('"partial"', '"verified"'), "pass_points = 5", "", r"pass_points: "),
        (RANKED, "max_points = 15", "max_points = 150", r"max_points: .*15 \(line 12\)"),
        (RANKED, "min = 5,", "min = 6,", r"ranks: .*pass mark of 5 \(line 13\)"),
        (RANKED, "below = 10", "below = 11", r"ranks: kha and tot overlap"),
        (RANKED, "max = 15", "max = 9", r"ranks: tot ends before it begins"),
        (SMALL, 'kind = "points"', 'kind = "points"\nleast = 5', r"criterion\.0\.least: "),
        (SMALL, 'kind = "points"', 'kind = "points"\ncounts = "fund"', r"criterion\.0\.counts: "),
    ],
)
def test_values_that_would_lower_the_bar_are_named(
    text: str, slip: str, mended: str, complaint: str | None
) -> None:
    """A level nobody asks for, a share of nothing, a day that is none, a total out of reach."""
    assert slip in text
    changed = text.replace(slip, mended, 1)
    if complaint is None:
        assert criteria.read(changed, "x.toml").is_official
        return

    with pytest.raises(DataInvalid, match=complaint):
        criteria.read(changed, "x.toml")


def test_the_trial_sets_themselves_are_whole() -> None:
    for text in (SMALL, TARGETS, RANKED):
        assert criteria.read(text, "x.toml").can_be_judged_by


def test_without_ranks_the_pass_mark_makes_one() -> None:
    """From it on the title is reached; a half point below it is not."""
    found = criteria.read(SMALL, "x.toml")
    ranks = [
        judge(found, {"1": Mark(value=Decimal(5)), "2": Mark(value=second)}).rank
        for second in (Decimal(0), Decimal(5))
    ]
    below = judge(found, {"1": Mark(value=Decimal("4.5")), "2": Mark(value=Decimal(0))})

    assert [rank and rank.code for rank in ranks] == [criteria.REACHED] * 2
    assert (below.is_passed, below.short_of) == (False, Decimal("0.5"))


def test_a_share_without_a_least_is_met_by_nobody() -> None:
    """Also where a set was put together without its file's checks."""
    found = criteria.read(TARGETS, "x.toml")
    share = found.criterion[0].model_copy(update={"thresholds": {"muc_do_2": Decimal(95)}})
    broken = found.model_copy(update={"criterion": (share, found.criterion[1])})
    marks = {"1.1": Mark(value=Decimal(0)), "1.2": Mark(value=True)}

    assert broken.unknown == ("1.1",)
    with pytest.raises(SetHasGaps):
        judge(broken, marks)


def test_a_set_is_read_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What happens to its file while the program runs is nobody's concern."""
    before, everything = criteria.load("dvht-tt22-2020"), criteria.load_all()
    monkeypatch.setattr(criteria, "read", None)
    assert criteria.load_all() is everything
    assert criteria.load("dvht-tt22-2020") is before
    monkeypatch.setattr(criteria, "_FOLDER", tmp_path)
    assert criteria.load_all() is everything

    assert criteria.load("dvht-tt22-2020") is before
    assert criteria.of_subject(Subject.UNIT) is criteria.of_subject(Subject.UNIT)


def test_until_when_papers_are_due_is_a_day() -> None:
    commune, citizen = criteria.load("cdht-xa-tt25-2023"), criteria.load("cdht-324-2023")

    assert commune.last_day("submit_by", 2025) == date(2026, 2, 28)
    assert commune.last_day("decide_by", 2025) == date(2026, 3, 31)
    assert citizen.last_day("submit_by", 2025) is None
    assert citizen.counts_whole_year


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


def test_what_is_counted_is_a_word_the_program_knows() -> None:
    """A typo in a set's file is named at load."""
    text = SMALL.replace('kind = "points"', 'kind = "points"\ncounts = "comunes"', 1)

    with pytest.raises(DataInvalid, match=r"x\.toml: criterion\.0\.counts: .*\(line 22\)"):
        criteria.read(text, "x.toml")
