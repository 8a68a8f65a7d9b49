"""Titles that have been given: from when to when they hold, and when a level may be bettered.

Sources: TT 24/2023 and TT 25/2023 (a title holds 36 months after the year of recognition; from
level 1 to level 2 after at least 12 months; of a commune the 12 months are second-hand). Titles by
other sets hold for their year (a family is recognised each year anew). Of a set's months those of
the set count by which it was judged, or of the set in use where there were no marks.
"""

import calendar
from dataclasses import dataclass
from datetime import date

from domain.criteria import CriteriaSet, Rank, Subject
from domain.errors import Refusal
from domain.recognition import Candidate, DecisionId

_DECEMBER, _MONTHS = 12, 12


def last_day(year: int, valid_months: int | None) -> date:
    """The last day on which a title holds.

    Args:
        year: The year of recognition: the one the title is of, whenever its paper was signed.
        valid_months: Months it goes on after that year has ended; None where it ends with it.

    Returns:
        A last day of a month: 36 months after 2025 is 31 December 2028.
    """
    return _month_end(year, _DECEMBER + (valid_months or 0))


def outlasting(year: int, criteria: CriteriaSet | None) -> date | None:
    """The last day of a title that outlives its year; None for one that ends with it."""
    if criteria is None or not criteria.valid_months:
        return None
    return last_day(year, criteria.valid_months)


def looked_at(year: int, today: date) -> date:
    """The day on which it is looked whether earlier titles hold in a year: today, within it."""
    return min(max(today, date(year, 1, 1)), date(year, _DECEMBER, 31))


def _month_end(year: int, month: int) -> date:
    """The last day of a month; the 13th is January of the next year."""
    years, month = divmod(month - 1, _MONTHS)
    year, month = year + years, month + 1
    return date(year, month, calendar.monthrange(year, month)[1])


def months_after(day: date, months: int) -> date:
    """The same day so many months on; the month's last day where it has no such day."""
    end = _month_end(day.year, day.month + months)
    return end.replace(day=min(day.day, end.day))


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A title a decision has given."""

    candidate: Candidate
    year: int
    """The year it is of."""
    decision: DecisionId
    number: str
    decided_on: date
    through: date
    """The last day on which it holds."""
    rank: Rank | None = None
    """The rank or level; None for a title without marks, or of a set that knows but one."""
    bettered_after: int | None = None
    """Months after its decision from which on a higher level may be sought; None where the set
    has none, or it is the highest."""

    @property
    def subject(self) -> Subject:
        """What it is a title of."""
        return self.candidate.subject

    @property
    def bettered_from(self) -> date | None:
        """The first day on which a higher level may be sought."""
        if self.bettered_after is None:
            return None
        return months_after(self.decided_on, self.bettered_after)

    def reaches(self, level: str) -> bool:
        """Whether it is of a level or of a higher one.

        A title without marks, or by a set that ranks by points, is of the lowest level: no more is
        known of it.
        """
        return number_of(self.rank.code if self.rank is not None else "") >= number_of(level)


def number_of(level: str) -> int:
    """The number of a level, 1 for what is none: all sets that have levels number them from 1."""
    last = level.rpartition("_")[2]
    return int(last) if last.isdigit() else 1


def placed(rank: str | None, criteria: CriteriaSet | None) -> tuple[Rank | None, int | None]:
    """A rank by its name, with the months after which a higher one may be sought."""
    if rank is None or criteria is None:
        return None, None
    found = next((one for one in criteria.ranks if one.code == rank), None)
    if found is None or found is criteria.ranks[-1]:
        return found, None
    return found, criteria.upgrade_after_months


@dataclass(eq=False)
class NoTitle(Refusal):
    """There is no title of that year, or it was taken back: nothing can be certified."""

    about = "target"
    year: str
