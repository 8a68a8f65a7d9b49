"""Shares at their thresholds: never rounded up, and what is missing is whole people."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.counting import Share, Sum, share_of
from domain.targets import Base


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
    ("reached", "counted", "written", "share"),
    [
        (10, 20, 8, Share(reached=10, out_of=20)),
        (10, 20, 20, Share(reached=10, out_of=20, base=Base.CITIZENS)),
        (10, 20, 40, Share(reached=10, out_of=40, base=Base.CITIZENS)),
    ],
    ids=["more were counted than written down", "as many", "fewer"],
)
def test_a_share_is_of_the_larger_number(
    reached: int, counted: int, written: int, share: Share
) -> None:
    assert share_of(reached, counted, written, Base.CITIZENS) == share


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
