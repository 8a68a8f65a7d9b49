"""What a plan names as events, and on which days."""

from datetime import date

import pytest

from domain.events import bare_code, planned
from domain.plan import load

BO_DE, COUNTRY = load("bo-de-2025"), load("quoc-gia")


def test_events_of_a_ward_stand_on_the_plans_days() -> None:
    found = {one.code: (one.first_on, one.last_on) for one in planned(BO_DE, 2030)}

    assert found == {
        "learning-week-2025": (date(2025, 9, 29), date(2025, 10, 5)),
        "learning-week-launch-2025": (date(2025, 9, 29), date(2025, 9, 29)),
        "learning-festival-2025": (None, None),
    }


@pytest.mark.parametrize("year", [2025, 2026])
def test_what_comes_every_year_carries_the_year(year: int) -> None:
    found = {one.code: (one.first_on, one.last_on) for one in planned(COUNTRY, year)}

    assert found == {
        f"vietnam-learning-promotion-day-{year}": (date(year, 10, 2), date(year, 10, 2)),
        f"learning-month-{year}": (date(year, 9, 5), date(year, 10, 5)),
    }


def test_the_same_thing_in_two_plans_has_the_same_bare_code() -> None:
    assert bare_code("learning-month-2024") == bare_code("learning-month") == "learning-month"
    assert bare_code("learning-week-launch-2025") == "learning-week-launch"
