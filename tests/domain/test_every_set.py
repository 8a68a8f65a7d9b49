"""Each set that ships, judged by cases worked out by hand from its paper, at every boundary.

A new set is a new file and no code, and its cases stand here: without them this fails.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import pytest

from domain.assessment import Circumstances, Mark, SetHasGaps, judge
from domain.criteria import REACHED, CriteriaSet, load, shipped
from domain.ownsets import with_pass, with_points


@dataclass(frozen=True)
class Case:
    """What a subject has, and what its paper makes of it."""

    reaches: str | None
    """The code of the rank or level; None where the title is not reached."""
    why: str
    points: Sequence[str] = ()
    """In the order of the criteria."""
    share: str = "100"
    """Of every percentage not named in `but`."""
    but: Mapping[str, str | bool] = field(default_factory=dict)
    exempt: frozenset[str] = frozenset()
    hard_area: bool = False


def of_ten(*each: tuple[int, str]) -> tuple[str, ...]:
    """So many marks of so much, one after the other."""
    return tuple(mark for count, mark in each for _ in range(count))


def citizen(passes: str, below: str, at_floor: str, under_floor: str) -> list[Case]:
    """Ten indicators of ten: a pass mark, and no indicator below 5."""
    split = {
        "80": (of_ten((10, "8")), of_ten((9, "8"), (1, "7.5"))),
        "70": (of_ten((10, "7")), of_ten((9, "7"), (1, "6.5"))),
    }
    exactly, short = split[passes]
    tens = {"80": 6, "70": 4}[passes]
    floor = of_ten((tens, "10"), (10 - tens, "5"))
    under = of_ten((tens, "10"), (8 - tens, "5"), (1, "5.5"), (1, "4.5"))
    return [
        Case("dat", f"{passes} exactly", exactly),
        Case(None, below, short),
        Case("dat", at_floor, floor),
        Case(None, under_floor, under),
        Case("dat", "all", of_ten((10, "10"))),
    ]


COMPANY = frozenset({"1.3", "2.4-l1", "2.4-l2", "3.1b", "3.3-l2", "3.4-l1", "3.4-l2", "3.5"})
OFFICE = frozenset({"3.1b", "3.4-l1", "3.4-l2", "3.5"})
SCHOOL = frozenset({"3.5"})
COLLEGE = frozenset({"3.4-l1", "3.4-l2", "3.5-l1", "3.5-l2"})
BUREAU = COLLEGE | {"3.1b", "3.6"}

#: TT 22/2020: 30, 30 and 40 points in ten criteria.
BEST_2020 = ("10", "10", "10", "10", "5", "10", "5", "25", "10", "5")


def less(by: str) -> tuple[str, ...]:
    """The best of TT 22/2020, but so much less at its largest criteria."""
    left, marks = Decimal(by), []
    for most in BEST_2020:
        off = min(left, Decimal(most))
        marks.append(str(Decimal(most) - off))
        left -= off
    return tuple(marks)


def levels_of(target: str) -> list[Case]:
    """TT 25/2023, district and province: 90 % of those below at level 1, then at level 2."""
    first, second = f"{target}-l1", f"{target}-l2"
    return [
        Case("muc_do_2", "90 % at level 2", but={first: "90", second: "90"}),
        Case("muc_do_1", "89.9 % at level 2", but={first: "90", second: "89.9"}),
        Case(None, "89.9 % at level 1", but={first: "89.9", second: "89.9"}),
        Case(None, "one target not met", but={"1.1": False}),
    ]


CASES: Mapping[str, Sequence[Case]] = {
    "cdht-244-2022": citizen("80", "79.5", "6 x 10, 4 x 5", "one at 4.5"),
    "cdht-324-2023": citizen("80", "79.5", "6 x 10, 4 x 5", "one at 4.5"),
    "cdht-thidiem-2020": citizen("70", "69.5", "4 x 10, 6 x 5", "one at 4.5"),
    "cdht-huyen-tt25-2023": levels_of("4.1"),
    "cdht-tinh-tt25-2023": levels_of("4.1"),
    "cdht-xa-tt25-2023": [
        Case(
            "muc_do_1", "60 % citizens, 50 and 12 %", but={"5.1": "60", "5.2a": "50", "5.2b": "12"}
        ),
        Case(None, "59.9 % citizens", but={"5.1": "59.9"}),
        Case("muc_do_2", "80, 60 and 15 %", but={"5.1": "80", "5.2a": "60", "5.2b": "15"}),
        Case("muc_do_1", "79.9 % citizens", but={"5.1": "79.9"}),
        Case("muc_do_1", "14.9 % with degrees", but={"5.2b": "14.9"}),
        Case(None, "49.9 % trained", but={"5.2a": "49.9"}),
        Case(
            "muc_do_1", "hard area: 40 and 10 %", but={"5.2a": "40", "5.2b": "10"}, hard_area=True
        ),
        Case(None, "hard area: 39.9 %", but={"5.2a": "39.9"}, hard_area=True),
        Case(
            "muc_do_2", "hard area: 50 and 12 %", but={"5.2a": "50", "5.2b": "12"}, hard_area=True
        ),
        Case("muc_do_1", "level 2 of literacy not met", but={"4.4-l2": False}),
        Case(None, "level 1 of literacy not met", but={"4.4-l1": False}),
    ],
    "cdht-xa-tt44-2014": [  # completed with seven points each
        Case("tot", "85", of_ten((14, "6"), (1, "1"))),
        Case("kha", "84.5 lies between the bands", of_ten((14, "6"), (1, "0.5"))),
        Case("kha", "70", of_ten((14, "4.5"), (1, "7"))),
        Case("trung_binh", "69.5", of_ten((14, "4.5"), (1, "6.5"))),
        Case("trung_binh", "50", of_ten((5, "4"), (10, "3"))),
        Case(None, "49.5", of_ten((4, "4"), (1, "3.5"), (10, "3"))),
        Case(None, "98 with one zero", of_ten((14, "7"), (1, "0"))),
    ],
    "dhht-448-2015": [
        Case(REACHED, "half of its families", but={"1": "50"}),
        Case(None, "under half", but={"1": "49.99"}),
        Case(None, "no fund", but={"2": False}),
        Case(None, "a child dropped out", but={"3": False}),
    ],
    "dvht-huyen-tt24-2023": [
        Case("muc_do_1", "an office at 90 %", share="90", exempt=OFFICE),
        Case(None, "an office at 89.9 %", share="89.9", exempt=OFFICE),
        Case("muc_do_1", "an office at 94.9 %", share="94.9", exempt=OFFICE),
        Case("muc_do_2", "an office at 95 %", share="95", exempt=OFFICE),
        Case(
            "muc_do_1",
            "50 % with a certificate",
            but={"2.4-l1": "50", "2.4-l2": "69.9"},
            exempt=OFFICE,
        ),
        Case(None, "49.9 % with a certificate", but={"2.4-l1": "49.9"}, exempt=OFFICE),
        Case("muc_do_2", "70 % able", but={"2.4-l1": "50", "2.4-l2": "70"}, exempt=OFFICE),
        Case("muc_do_2", "an enterprise is not asked 3.3 at level 2", exempt=COMPANY),
        Case(None, "an enterprise is asked 3.3 at level 1", but={"3.3-l1": False}, exempt=COMPANY),
        Case("muc_do_1", "an office is asked 3.3 at level 2", but={"3.3-l2": False}, exempt=OFFICE),
        Case("muc_do_1", "a school: 95 % of learners", but={"3.1b": "95"}, exempt=SCHOOL),
        Case(None, "a school: 94.9 % of learners", but={"3.1b": "94.9"}, exempt=SCHOOL),
        Case("muc_do_2", "a school: 97 % of learners", but={"3.1b": "97"}, exempt=SCHOOL),
        Case("muc_do_1", "a school: digital basic only", but={"3.4-l2": False}, exempt=SCHOOL),
    ],
    "dvht-tinh-tt24-2023": [
        Case("muc_do_1", "a bureau at 90 %", share="90", exempt=BUREAU),
        Case(None, "a bureau at 89.9 %", share="89.9", exempt=BUREAU),
        Case("muc_do_2", "a bureau at 95 %", share="95", exempt=BUREAU),
        Case(
            "muc_do_1",
            "50 % with a certificate",
            but={"2.4-l1": "50", "2.4-l2": "69.9"},
            exempt=BUREAU,
        ),
        Case(None, "49.9 % with a certificate", but={"2.4-l1": "49.9"}, exempt=BUREAU),
        Case("muc_do_2", "a college: 97 % of learners", but={"3.1b": "97"}, exempt=COLLEGE),
        Case("muc_do_1", "a college: 96.9 % of learners", but={"3.1b": "96.9"}, exempt=COLLEGE),
        Case(None, "a college: 94.9 % of learners", but={"3.1b": "94.9"}, exempt=COLLEGE),
        Case(None, "a college without accreditation", but={"3.6": False}, exempt=COLLEGE),
    ],
    "dvht-tt22-2020": [
        Case("tot", "85", less("15")),
        Case("kha", "84.5", less("15.5")),
        Case("kha", "70", less("30")),
        Case("trung_binh", "69.5", less("30.5")),
        Case("trung_binh", "50", less("50")),
        Case(None, "49.5", less("50.5")),
        Case(None, "49", less("51")),
    ],
    "gdht-448-2015": [  # completed with 10 points for 2.2, and a pass mark of 40
        Case(REACHED, "40", of_ten((3, "8"), (1, "8"), (1, "8"))),
        Case(None, "39.5", of_ten((4, "8"), (1, "7.5"))),
    ],
}


def completed(name: str) -> CriteriaSet:
    """A set as an officer has it once the numbers its sources lack are filled in."""
    found = load(name)
    most = {"cdht-xa-tt44-2014": "7", "gdht-448-2015": "10"}
    for one in found.unknown:
        found = with_points(found, one, Decimal(most[name]))
    return found if found.can_be_judged_by else with_pass(found, Decimal(40))


def marks_of(found: CriteriaSet, case: Case) -> dict[str, Mark]:
    """What a case has, with evidence of everything."""
    given: dict[str, Decimal | bool] = {}
    for place, one in enumerate(found.criterion):
        told = case.but.get(one.id)
        if isinstance(told, str):
            given[one.id] = Decimal(told)
        elif told is not None:
            given[one.id] = told
        elif one.kind == "points":
            given[one.id] = Decimal(case.points[place])
        else:
            given[one.id] = Decimal(case.share) if one.kind == "percent" else True
    return {
        name: Mark(value=value, evidence=True)
        for name, value in given.items()
        if name not in case.exempt
    }


@pytest.mark.parametrize("name", shipped())
def test_a_set_does_as_its_paper_says(name: str) -> None:
    """Every case of its table."""
    found = completed(name)
    said = {}
    for case in CASES[name]:
        around = Circumstances(exempt=case.exempt, hard_area=case.hard_area)
        rank = judge(found, marks_of(found, case), around).rank
        said[case.why] = rank.code if rank is not None else None

    assert said == {case.why: case.reaches for case in CASES[name]}


@pytest.mark.parametrize("name", shipped())
def test_every_boundary_of_a_set_is_in_its_table(name: str) -> None:
    """Every rank and level is reached by some case, and some case reaches none."""
    found = completed(name)
    by_targets = not found.gives_points
    ranks = {one.code for one in found.levels if by_targets} or {
        one.code for one in found.ranks if one.min is not None
    }

    assert {case.reaches for case in CASES[name]} == ranks | {None}


def test_nobody_is_judged_by_what_the_sources_lack() -> None:
    for name in shipped():
        if not load(name).can_be_judged_by:
            with pytest.raises(SetHasGaps):
                judge(load(name), {})
