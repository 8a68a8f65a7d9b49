"""Due words of a plan as a last day."""

from datetime import date

import pytest

from domain.duedays import last_day


@pytest.mark.parametrize(
    ("due", "day"),
    [
        ("before 2025-10-10", date(2025, 10, 9)),
        ("before 2025-08-30", date(2025, 8, 29)),
        ("before 2025-01-01", date(2024, 12, 31)),
        ("2025-Q3", date(2025, 9, 30)),
        ("2025-Q4", date(2025, 12, 31)),
        ("2025-09", date(2025, 9, 30)),
        ("2024-12", date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2024-10-05", date(2024, 10, 5)),
        ("2025", date(2025, 12, 31)),
    ],
)
def test_due_words_name_their_last_day(due: str, day: date) -> None:
    """The word before means the day before; a month or a quarter lasts to its end."""
    assert last_day(due) == day


@pytest.mark.parametrize(
    "due", ["", "theo quy định", "2025-13", "2025-Q5", "before 2025-02-30", "before", "0000-01"]
)
def test_words_without_a_day_name_none(due: str) -> None:
    """Nothing is made up."""
    assert last_day(due) is None
