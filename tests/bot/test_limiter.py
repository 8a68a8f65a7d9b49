"""Pacing: never faster than the rate allows, and never slower than it must be."""

from hypothesis import given
from hypothesis import strategies as some

from bot.limiter import Pace

gaps = some.lists(some.floats(0, 3), max_size=60)
rates = some.sampled_from([1.0, 20 / 60, 25.0])
bursts = some.integers(1, 5)


def sent(pace: Pace, gaps: list[float]) -> list[float]:
    """When messages go that are ready after these gaps."""
    moments, wished = list[float](), 100.0
    for gap in gaps:
        wished += gap
        moment = max(wished, pace.ready_at())
        pace.take(moment)
        moments.append(moment)
        wished = moment
    return moments


@given(gaps, rates, bursts)
def test_no_stretch_of_time_holds_more_than_burst_and_rate_allow(
    gaps: list[float], rate: float, burst: int
) -> None:
    """In any stretch of t seconds go at most `burst` and t times the rate."""
    moments = sent(Pace(rate, burst), gaps)
    for first, begin in enumerate(moments):
        for last in range(first, len(moments)):
            stretch = moments[last] - begin
            assert last - first + 1 <= burst + stretch * rate + 1e-6


@given(some.integers(1, 40), rates, bursts)
def test_who_waits_is_served_at_the_rate(count: int, rate: float, burst: int) -> None:
    """A queue is worked off without a gap: the last of n goes when it may, not later."""
    moments = sent(Pace(rate, burst), [0.0] * count)

    assert moments[-1] - 100.0 <= max(0, count - burst) / rate + 1e-6


@given(some.floats(101, 200), rates, bursts)
def test_nothing_goes_while_it_rests(until: float, rate: float, burst: int) -> None:
    pace = Pace(rate, burst)
    pace.take(100.0)
    pace.rest_until(until)

    assert pace.ready_at() >= until - 1e-6
