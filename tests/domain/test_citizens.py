"""What a result of the national software comes to, and what stands after a new one."""

from dataclasses import replace
from decimal import Decimal

import pytest

from domain.assessment import NotByHalves
from domain.citizens import (
    FAILED,
    NOT_REGISTERED,
    PASSED,
    REGISTERED,
    Citizen,
    Group,
    LowestTooHigh,
    PointsBeyond,
    Report,
    Result,
    criteria_of,
    judged,
    merged,
    scored,
)
from domain.members import PersonId

NOW = criteria_of(2025)


def points(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


# ---- by points: 324/QĐ-KHVN --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("total", "lowest", "result"),
    [
        ("80", "4", Result.FAILED),
        ("80", "4.5", Result.FAILED),
        ("80", "5", Result.PASSED),
        ("79.5", "7", Result.FAILED),
        ("79.5", None, Result.FAILED),
        ("80", None, None),
        ("94.5", None, None),
        ("95", None, Result.PASSED),
        ("100", None, Result.PASSED),
        ("0", "0", Result.FAILED),
    ],
    ids=[
        "80 with one at 4",
        "80 with one at 4.5",
        "80 with none below 5",
        "half a point short",
        "short, the lowest unknown",
        "enough, the lowest unknown",
        "one may still be at 4.5",
        "none can be below 5",
        "all there is",
        "nothing",
    ],
)
def test_eighty_points_and_none_below_five_pass(
    total: str, lowest: str | None, result: Result | None
) -> None:
    """What the total alone cannot tell is left open, never guessed."""
    assert judged(NOW, Decimal(total), points(lowest)) is result
    assert scored(NOW, Decimal(total), points(lowest)).result is result


@pytest.mark.parametrize(
    ("year", "code", "result"),
    [
        (2021, "CDHT-THIDIEM-2020", Result.PASSED),
        (2022, "CDHT-244-2022", Result.FAILED),
        (2023, "CDHT-324-2023", Result.FAILED),
        (2030, "CDHT-324-2023", Result.FAILED),
        (1999, "CDHT-THIDIEM-2020", Result.PASSED),
    ],
)
def test_each_year_has_its_set(year: int, code: str, result: Result) -> None:
    """70 points passed in the pilot, and do no longer."""
    found = criteria_of(year)

    assert found.code == code
    assert judged(found, Decimal(70), Decimal(5)) is result


@pytest.mark.parametrize("total", ["-1", "100.5", "185", "NaN"])
def test_points_beyond_the_set_are_refused(total: str) -> None:
    with pytest.raises(PointsBeyond):
        scored(NOW, Decimal(total), None)


def test_points_go_by_halves() -> None:
    with pytest.raises(NotByHalves):
        scored(NOW, Decimal("80.25"), None)


@pytest.mark.parametrize(
    ("total", "lowest", "why"),
    [("80", "10.5", PointsBeyond), ("80", "8.5", LowestTooHigh), ("0", "0.5", LowestTooHigh)],
)
def test_the_lowest_of_ten_fits_their_sum(total: str, lowest: str, why: type[Exception]) -> None:
    with pytest.raises(why):
        scored(NOW, Decimal(total), Decimal(lowest))
    assert scored(NOW, Decimal(80), Decimal(8)).result is Result.PASSED


# ---- a later report ----------------------------------------------------------------------------

SCORED = Report(registered=True, result=Result.PASSED, points=Decimal(85), group=Group.RESIDENT)


@pytest.mark.parametrize(
    ("before", "new", "stands"),
    [
        (None, REGISTERED, REGISTERED),
        (SCORED, REGISTERED, SCORED),
        (SCORED, FAILED, replace(FAILED, group=Group.RESIDENT)),
        (SCORED, NOT_REGISTERED, NOT_REGISTERED),
        (NOT_REGISTERED, REGISTERED, REGISTERED),
        (NOT_REGISTERED, PASSED, PASSED),
        (PASSED, SCORED, SCORED),
        (SCORED, replace(REGISTERED, group=Group.WORKER), replace(SCORED, group=Group.WORKER)),
    ],
    ids=[
        "the first",
        "registered takes no result back",
        "another result, the form kept",
        "not registered after all",
        "registered since",
        "passed since",
        "with points",
        "another form",
    ],
)
def test_a_later_report_replaces_what_it_speaks_of(
    before: Report | None, new: Report, stands: Report
) -> None:
    assert merged(before, new, child=False) == stands


def test_of_a_child_no_points_are_kept() -> None:
    told = replace(SCORED, lowest=Decimal(5), group=Group.LEARNER)

    assert merged(None, told, child=True) == replace(PASSED, group=Group.LEARNER)


@pytest.mark.parametrize(
    ("born", "child"), [(2010, True), (2009, False), (None, False), (2025, True)]
)
def test_a_child_is_under_sixteen_all_year(born: int | None, *, child: bool) -> None:
    someone = Citizen(person=PersonId(1), name="Lê Gia Bảo", birth_year=born)

    assert someone.is_child(2025) is child
