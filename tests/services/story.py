"""A ward's weeks as they could go, and the same weeks counted by hand.

A `Story` does what heads and officers do and writes down, in plain lists, what ought to stand in
the books afterwards. It knows the rules from the plan and from the people, not from the program.
"""

import dataclasses
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from sqlalchemy import Connection

from domain.actors import Actor
from domain.clock import at
from domain.fund import IncomeKind, LineId, Reason
from domain.members import EndReason, MembershipId, PersonId
from domain.money import Dong
from domain.permissions import Role
from domain.units import UnitId, UnitRef
from services import corrections, fund, members
from storage import fund as book
from storage import members as register
from tests.storage.ward import GIVER, actor, chapter, household, known, person, ward

#: A Monday from which a few weeks lead over New Year.
START = date(2025, 12, 15)
CLOCKS = (time(0, 0), time(8), time(16, 59, 59), time(17, 0), time(23, 59, 59, 999_999))
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Entry:
    """Money of a book: in, or back out again."""

    unit: UnitId
    kind: IncomeKind
    amount: int
    booked: date


@dataclass(frozen=True)
class Pig:
    """A piggy bank that was opened (1), or an opening taken back (-1)."""

    unit: UnitId
    opened: date
    kept: int
    count: int


@dataclass
class Stay:
    """Someone is a member somewhere, from a day to a day."""

    id: MembershipId
    person: PersonId
    unit: UnitRef
    since: date
    until: date | None = None

    def lasts_on(self, day: date) -> bool:
        """Whether they are a member on a day."""
        return self.since <= day and (self.until is None or day < self.until)


@dataclass(frozen=True)
class Standing:
    """A line or opening that can still be corrected."""

    id: int
    entry: Entry | None
    happened: date
    counted: int = 0


class Story:
    """Three chapters and a practice chapter, an officer who does everything, four people."""

    def __init__(self, db: Connection) -> None:
        """Begin on a Monday."""
        self.db, self.today, self.clock = db, START, CLOCKS[1]
        self.top = ward(db)
        self.chapters = [chapter(db, self.top) for _ in range(3)]
        self.practice = chapter(db, self.top, practice=True)
        self.officer = actor(db, (Role.OFFICER, self.top), (Role.HEAD, self.practice), on=START)
        self.homes = {one.id: known(db, household(db, one)) for one in self.places}
        self.people = [person(db) for _ in range(4)]
        self.entries: list[Entry] = []
        self.pigs: list[Pig] = []
        self.stays: list[Stay] = []
        self.heard: set[tuple[UnitId, date]] = set()
        """Where something was entered, and when."""
        self.closed: dict[UnitId, date] = {}
        self.lines: list[Standing] = []
        self.openings: list[Standing] = []

    @property
    def places(self) -> list[UnitRef]:
        """All that keep a book below the ward."""
        return [*self.chapters, self.practice]

    def by(self, day: date | None = None) -> Actor:
        """The officer now, writing of today or of a day before."""
        now = at(self.today, self.clock)
        return dataclasses.replace(self.officer, today=day or self.today, now=now)

    # ---- what happens ------------------------------------------------------------------------

    def tell(self, steps: Sequence[tuple[str, int, int, int]]) -> None:
        """Let things happen: a verb, a place, an amount, and whatever else."""
        for verb, where, much, other in steps:
            getattr(self, f"_{verb}")(self.places[where % 4], much, other)

    def _pass_time(self, _unit: UnitRef, much: int, other: int) -> None:
        self.today += (much % 4) * DAY
        self.clock = CLOCKS[other % len(CLOCKS)]

    def _close(self, unit: UnitRef, _much: int, other: int) -> None:
        day = self.today - (other % 3) * DAY
        fund.close_day(self.db, unit, day, by=self.by())
        self.closed[unit.id] = max(day, self.closed.get(unit.id, day))

    def _give(self, unit: UnitRef, much: int, other: int) -> None:
        kind = (IncomeKind.GIFT, IncomeKind.WAGE)[other % 2]
        happened = self.today - (other % 9) * DAY
        amount, by = Dong(1 + much), self.by(happened)
        done = fund.record_income(self.db, kind, unit=unit, giver=GIVER, amount=amount, by=by)
        self.lines.append(self._line(done.line, unit, kind, 1 + much, happened))

    def _open(self, unit: UnitRef, much: int, other: int) -> None:
        happened = self.today - (other % 9) * DAY
        counted, given = 1 + much, (1 + much) * (other % 3) // 2
        home, by = self.homes[unit.id], self.by(happened)
        done = fund.open_piggy_bank(self.db, home, Dong(counted), Dong(given), unit=unit, by=by)
        self._opened(done, unit, counted, given, happened)

    def _correct(self, _unit: UnitRef, much: int, other: int) -> None:
        if not self.lines:
            return
        wrong = self.lines.pop(other % len(self.lines))
        assert wrong.entry is not None
        unit, kind = self._unit(wrong.entry.unit), wrong.entry.kind
        reason = tuple(Reason)[other % 4]
        amount = Dong(1 + much) if reason in {Reason.WRONG_AMOUNT, Reason.WRONG_GIVER} else None
        done = corrections.correct_line(
            self.db, LineId(wrong.id), reason, amount=amount, by=self.by()
        )
        self._take_back(wrong.entry)
        if amount is not None and done.instead is not None:
            self.lines.append(self._line(done.instead.line, unit, kind, amount, wrong.happened))

    def _reopen(self, _unit: UnitRef, much: int, other: int) -> None:
        if not self.openings:
            return
        wrong = self.openings.pop(other % len(self.openings))
        pig = self.pigs[wrong.counted]
        counted, given = 1 + much, (1 + much) * (other % 3) // 2
        right = (Dong(counted), Dong(given)) if other % 4 else None
        reason = Reason.WRONG_AMOUNT if right else Reason.TWICE
        done = corrections.correct_opening(self.db, wrong.id, reason, right=right, by=self.by())
        if wrong.entry is not None:
            self._take_back(wrong.entry)
        self.pigs.append(Pig(pig.unit, pig.opened, -pig.kept, -1))
        self.heard.add((pig.unit, self.today))
        if done is not None:
            self._opened(done, self._unit(pig.unit), counted, given, wrong.happened)

    def _join(self, unit: UnitRef, much: int, _other: int) -> None:
        who = self.people[much % 4]
        known_there = [one for one in self.stays if one.person == who and one.unit == unit]
        if any(one.until is None for one in known_there):
            return
        membership = members.enrol(self.db, unit, who, by=self.by())
        self.stays.append(Stay(membership, who, unit, self.today))
        self.heard.add((unit.id, self.today))

    def _leave(self, _unit: UnitRef, much: int, _other: int) -> None:
        staying = [one for one in self.stays if one.until is None]
        if not staying:
            return
        leaving = staying[much % len(staying)]
        member = register.member(self.db, leaving.id)
        assert member is not None
        members.end_membership(self.db, leaving.unit, member, EndReason.OWN_WISH, by=self.by())
        leaving.until = self.today

    # ---- what ought to stand -----------------------------------------------------------------

    def _unit(self, unit: UnitId) -> UnitRef:
        return next(one for one in self.places if one.id == unit)

    def _day(self, unit: UnitId, happened: date) -> date:
        """Its own day while that is open, else the day after the last closed one."""
        closed = self.closed.get(unit)
        return happened if closed is None else max(happened, closed + DAY)

    def _line(
        self, line: int, unit: UnitRef, kind: IncomeKind, amount: int, happened: date
    ) -> Standing:
        entry = Entry(unit.id, kind, amount, self._day(unit.id, happened))
        self.entries.append(entry)
        self.heard.add((unit.id, self.today))
        return Standing(line, entry, happened)

    def _take_back(self, entry: Entry) -> None:
        booked = self._day(entry.unit, entry.booked)
        self.entries.append(Entry(entry.unit, entry.kind, -entry.amount, booked))
        self.heard.add((entry.unit, self.today))

    def _opened(
        self, done: fund.Opened, unit: UnitRef, counted: int, given: int, happened: date
    ) -> None:
        entry = None
        if done.line is not None:
            entry = self._line(done.line.line, unit, IncomeKind.PIGGY, given, happened).entry
        self.heard.add((unit.id, self.today))
        self.pigs.append(Pig(unit.id, happened, counted - given, 1))
        self.openings.append(Standing(done.id, entry, happened, len(self.pigs) - 1))

    def balance(self, unit: UnitRef) -> int:
        """What ought to be in a unit's book."""
        return sum(one.amount for one in self.entries if one.unit == unit.id)

    def receipts(self, unit: UnitRef) -> dict[int, list[int]]:
        """The numbers a unit ought to have given out, by year."""
        years = Counter(
            one.booked.year for one in self.entries if one.unit == unit.id and one.amount > 0
        )
        return {year: list(range(1, count + 1)) for year, count in years.items()}

    def numbers(self, unit: UnitRef) -> dict[int, list[int]]:
        """The numbers it did give out, in their order."""
        given: dict[int, list[int]] = {}
        for line in reversed(book.last_lines(self.db, unit.id, limit=1000)):
            if line.receipt is not None:
                given.setdefault(line.receipt.year, []).append(line.receipt.number)
        return given
