"""The calendar: today, this week, quiet hours, in Vietnam's time.

Vietnam has one zone without daylight saving; instants are stored in UTC.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")

#: Nothing is said by itself from the first of these to the other.
QUIET_FROM, QUIET_TO = time(21), time(6, 30)


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """A week from Monday to Sunday, both included."""

    monday: date

    @classmethod
    def of(cls, day: date) -> "Week":
        """The week `day` lies in."""
        return cls(day - timedelta(days=day.weekday()))

    @property
    def sunday(self) -> date:
        """Its last day."""
        return self.monday + timedelta(days=6)

    def before(self) -> "Week":
        """The week before."""
        return Week(self.monday - timedelta(days=7))


def local_day(instant: datetime) -> date:
    """The day an instant falls on in Vietnam."""
    return instant.astimezone(ZONE).date()


def at(day: date, clock_time: time) -> datetime:
    """The instant, in UTC, of a wall-clock time of a day in Vietnam."""
    return datetime.combine(day, clock_time, ZONE).astimezone(UTC)


def end_of(day: date) -> datetime:
    """The first instant after `day`, in UTC."""
    return at(day + timedelta(days=1), time())


def is_quiet(instant: datetime) -> bool:
    """Whether people rest: from 21:00 until 6:30."""
    clock = instant.astimezone(ZONE).time()
    return clock >= QUIET_FROM or clock < QUIET_TO


def past_quiet_hours(instant: datetime) -> datetime:
    """The instant itself, or the end of the quiet hours it falls into."""
    local = instant.astimezone(ZONE)
    if local.time() >= QUIET_FROM:
        return at(local.date() + timedelta(days=1), QUIET_TO)
    return at(local.date(), QUIET_TO) if local.time() < QUIET_TO else instant
