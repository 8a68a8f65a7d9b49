"""How long titles hold, by hand-worked days at every boundary; when a level may be bettered."""

from dataclasses import replace
from datetime import date

import pytest

from domain.criteria import Rank, Subject, load, of_subject
from domain.recognition import Candidate, DecisionId
from domain.titles import (
    Title,
    last_day,
    looked_at,
    months_after,
    number_of,
    outlasting,
    placed,
)
from domain.units import UnitId


def title(year: int = 2025, *, months: int | None = None, decided_on: date | None = None) -> Title:
    return Title(
        candidate=Candidate(subject=Subject.UNIT, unit=UnitId(1), name="Trường"),
        year=year,
        decision=DecisionId(1),
        number="8/QĐ",
        decided_on=decided_on or date(year + 1, 2, 15),
        through=last_day(year, months),
        rank=Rank(code="muc_do_1", label_vi="Mức độ 1", label_en="Level 1"),
        bettered_after=12 if months else None,
    )


@pytest.mark.parametrize(
    ("year", "months", "last"),
    [
        (2025, None, date(2025, 12, 31)),
        (2025, 36, date(2028, 12, 31)),
        (2023, 36, date(2026, 12, 31)),
        (2025, 12, date(2026, 12, 31)),
        (2025, 1, date(2026, 1, 31)),
        (2025, 2, date(2026, 2, 28)),
        (2027, 2, date(2028, 2, 29)),
        (2025, 18, date(2027, 6, 30)),
        (2025, 24, date(2027, 12, 31)),
    ],
    ids=[
        "by its year",
        "36 months",
        "36 months, over a leap year",
        "a year more",
        "a month",
        "into February",
        "into a leap February",
        "a year and a half",
        "two years",
    ],
)
def test_a_title_holds_to_the_end_of_the_last_month(
    year: int, months: int | None, last: date
) -> None:
    assert last_day(year, months) == last


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 2, 15), 12, date(2027, 2, 15)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
    ],
    ids=["a year", "from a leap day", "into a shorter month", "at the year's end", "a month"],
)
def test_months_are_counted_by_the_calendar(day: date, months: int, then: date) -> None:
    assert months_after(day, months) == then


def test_a_level_may_be_bettered_twelve_months_after_its_paper() -> None:
    assert title(months=36).bettered_from == date(2027, 2, 15)
    assert title().bettered_from is None


@pytest.mark.parametrize(
    ("rank", "first", "second"),
    [
        ("muc_do_1", True, False),
        ("muc_do_2", True, True),
        ("kha", True, False),
        (None, True, False),
    ],
    ids=["level 1", "level 2", "by points", "without marks"],
)
def test_a_title_is_of_its_level_and_of_those_below(
    rank: str | None, *, first: bool, second: bool
) -> None:
    reached = Rank(code=rank, label_vi="", label_en="") if rank is not None else None
    found = replace(title(), rank=reached)

    assert (found.reaches("muc_do_1"), found.reaches("muc_do_2")) == (first, second)


@pytest.mark.parametrize("subject", Subject)
def test_sets_that_have_levels_number_them_from_one(subject: Subject) -> None:
    for one in of_subject(subject).values():
        if one.scoring == "all_pass" and len(one.ranks) > 1:
            levels = [number_of(rank.code) for rank in one.ranks]
            assert levels == list(range(1, len(levels) + 1)), one.code


@pytest.mark.parametrize(
    ("name", "outlasts"),
    [
        ("dvht-huyen-tt24-2023", date(2028, 12, 31)),
        ("dvht-tinh-tt24-2023", date(2028, 12, 31)),
        ("cdht-xa-tt25-2023", date(2028, 12, 31)),
        ("cdht-huyen-tt25-2023", date(2028, 12, 31)),
        ("cdht-tinh-tt25-2023", date(2028, 12, 31)),
        ("dvht-tt22-2020", None),
        ("cdht-xa-tt44-2014", None),
        ("cdht-324-2023", None),
        ("gdht-448-2015", None),
    ],
)
def test_the_sets_of_2023_outlast_their_year_and_no_others(
    name: str, outlasts: date | None
) -> None:
    assert outlasting(2025, load(name)) == outlasts


def test_no_set_is_no_more_than_its_year() -> None:
    assert outlasting(2025, None) is None


@pytest.mark.parametrize(
    ("name", "rank", "months"),
    [
        ("dvht-huyen-tt24-2023", "muc_do_1", 12),
        ("dvht-huyen-tt24-2023", "muc_do_2", None),
        ("dvht-tt22-2020", "tot", None),
        ("dvht-huyen-tt24-2023", "another", None),
    ],
    ids=["level 1", "level 2 is the highest", "a set of points", "of another set"],
)
def test_only_a_lower_level_is_bettered(name: str, rank: str, months: int | None) -> None:
    assert placed(rank, load(name))[1] == months


@pytest.mark.parametrize(
    ("year", "today", "day"),
    [
        (2025, date(2025, 9, 29), date(2025, 9, 29)),
        (2024, date(2025, 9, 29), date(2024, 12, 31)),
        (2026, date(2025, 9, 29), date(2026, 1, 1)),
    ],
    ids=["this year", "a year before", "a year ahead"],
)
def test_a_year_is_looked_at_from_within_it(year: int, today: date, day: date) -> None:
    assert looked_at(year, today) == day
