"""Numbers that buttons carry are numbers a row can have."""

import pytest

from domain.ids import MOST, number_in


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("0", 0),
        ("17", 17),
        ("007", 7),
        (str(MOST), MOST),
        (str(MOST + 1), None),
        ("9" * 25, None),
        ("0" * 25, None),
        ("-1", None),
        ("²", None),
        ("٣", None),
        ("1_0", None),
        (" 1", None),
        ("", None),
        (None, None),
    ],
)
def test_a_number_is_digits_that_fit(written: str | None, number: int | None) -> None:
    assert number_in(written) == number


def test_a_place_lies_within_its_list() -> None:
    assert [number_in(one, most=3) for one in ("3", "4")] == [3, None]
