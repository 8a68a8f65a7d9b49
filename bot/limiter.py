"""Pacing what is sent: evenly, without the double first second of a leaky bucket.

The generic cell rate algorithm: each message moves a theoretical time of arrival on by one
interval; a message may go when that time is no further ahead than the burst allows.
"""

from dataclasses import dataclass


@dataclass(slots=True)
class Pace:
    """A rate in messages a second, and how many may go at once after a rest.

    In any second at most `rate + burst` go, rounded down. What a message is late by, up to
    `burst - 1` intervals, is made up for by the next ones: else every late waking lowers the rate.
    """

    rate: float
    burst: float = 1
    _arrival: float = 0.0

    def ready_at(self) -> float:
        """The moment the next message may go, in the seconds `take` is told in."""
        return self._arrival - (self.burst - 1) / self.rate

    def take(self, now: float) -> None:
        """One message goes now."""
        self._arrival = max(self._arrival, now) + 1 / self.rate

    def rest_until(self, moment: float) -> None:
        """Nothing goes before a moment."""
        self._arrival = max(self._arrival, moment + (self.burst - 1) / self.rate)
