"""Two clocks: the calendar, which can be moved, and machine time, which nobody moves.

The calendar tells today, what is due, quiet hours and weeks. Leases, retries, pacing and purging
go by machine time. Moving the calendar forward visits every due moment in order.
"""

from datetime import UTC, datetime, timedelta

from domain.clock import ZONE

#: The mark under which a moved calendar is kept: seconds ahead of machine time.
OFFSET_MARK = "calendar-offset"


class Calendar:
    """The time of the association's life."""

    def __init__(self, offset: timedelta = timedelta()) -> None:
        self.offset = offset

    def now(self) -> datetime:
        """The instant, in UTC."""
        return datetime.now(UTC) + self.offset

    def set(self, to: datetime) -> None:
        """Move it; it runs on from there."""
        self.offset = to - datetime.now(UTC)

    def local(self) -> datetime:
        """The instant, as clocks in Vietnam show it."""
        return self.now().astimezone(ZONE)
