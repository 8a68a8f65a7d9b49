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


@given(some.lists(some.floats(0, 0.9), min_size=2, max_size=200))
def test_late_wakings_do_not_lower_the_rate(lateness: list[float]) -> None:
    """Up to nine tenths of an interval late each time, and still on the beat, never above it."""
    rate = 25.0
    pace, moments = Pace(rate, 1.9), list[float]()
    moment = 100.0
    for late in lateness:
        moment = max(moment, pace.ready_at() + late / rate)
        pace.take(moment)
        moments.append(moment)

    assert moments[-1] - moments[0] <= len(moments) / rate + 1e-6
    for first, begin in enumerate(moments):
        in_a_second = [one for one in moments[first:] if one < begin + 1 - 1e-9]
        assert len(in_a_second) <= rate + 1
