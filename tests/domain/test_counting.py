"""Shares at their thresholds: never rounded up, and what is missing is whole people."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.counting import Share, Sum, least_of


@pytest.mark.parametrize(
    ("reached", "out_of", "percent", "wanted", "missing"),
    [
        (9, 10, "90", 90, 0),
        (899, 1000, "89.9", 90, 1),
        (8_999, 10_000, "89.99", 90, 1),
        (89_999, 100_000, "89.99", 90, 1),
        (19, 20, "95", 95, 0),
        (45, 60, "75", 90, 9),
        (384, 640, "60", 60, 0),
        (383, 640, "59.84", 60, 1),
        (0, 3, "0", 50, 2),
        (2, 3, "66.66", 65, 0),
        (10, 10, "100", 97, 0),
    ],
)
def test_a_share_is_cut_off_and_never_better_than_it_is(
    reached: int, out_of: int, percent: str, wanted: int, missing: int
) -> None:
    share = Share(reached=reached, out_of=out_of)

    assert share.percent == Decimal(percent)
    assert share.missing(Decimal(wanted)) == missing
    assert (share.percent >= wanted) is (missing == 0)


@pytest.mark.parametrize(("reached", "out_of"), [(12, 10), (-1, 10), (0, 0)])
def test_more_than_all_is_no_share(reached: int, out_of: int) -> None:
    """It is not cut off to 100 %, which would be a level nobody has reached."""
    with pytest.raises(ValueError, match="is no share"):
        Share(reached=reached, out_of=out_of)


@pytest.mark.parametrize(
    ("percent", "out_of", "least", "beyond"),
    [
        (70, 45, 32, 32),
        (70, 38_600, 27_020, 27_021),
        (60, 7, 5, 5),
        (100, 45, 45, 46),
        (Decimal("97.5"), 40, 39, 40),
        (50, 0, 0, 1),
    ],
)
def test_the_least_that_comes_to_a_share(
    percent: Decimal | int, out_of: int, least: int, beyond: int
) -> None:
    """At least 70 % of 38,600 are 27,020; more than 70 % are one more."""
    assert least_of(percent, out_of) == least
    assert least_of(percent, out_of, beyond=True) == beyond


@given(st.data())
def test_so_many_more_and_no_fewer_reach_the_threshold(data: st.DataObject) -> None:
    out_of = data.draw(st.integers(1, 1000))
    reached, wanted = data.draw(st.integers(0, out_of)), data.draw(st.integers(1, 100))
    missing = Share(reached=reached, out_of=out_of).missing(Decimal(wanted))

    assert Share(reached=reached + missing, out_of=out_of).missing(Decimal(wanted)) == 0
    if missing:
        fewer = Share(reached=reached + missing - 1, out_of=out_of)
        assert 100 * fewer.reached < wanted * out_of


@pytest.mark.parametrize(
    ("amount", "met", "missing"), [(49_999, False, 1), (50_000, True, 0), (60_000, True, 0)]
)
def test_a_sum_is_met_to_the_dong(amount: int, *, met: bool, missing: int) -> None:
    found = Sum(amount=amount, people=10, least=5_000)

    assert (found.is_met, found.missing) == (met, missing)
