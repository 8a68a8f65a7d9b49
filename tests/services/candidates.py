"""Families and units that are candidates, for the tests of lists, decisions and standings."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from domain.accounts import AccountId
from domain.actors import Actor
from domain.criteria import Subject
from domain.permissions import Role
from domain.recognition import ModelStanding, Round
from domain.units import UnitRef
from services import decisions, recognition, standings
from services.decisions import Paper
from storage.tables import CandidateRow
from tests.storage.ward import MONDAY, account, actor, chapter, household, ward

YEAR = 2025
PAPER = Paper(number="15/QĐ-HKH", day=MONDAY)


@dataclass(frozen=True)
class Place:
    """A ward with one chapter, its officer and its head."""

    db: Connection
    top: UnitRef
    unit: UnitRef
    officer: Actor
    head: Actor

    def families(self, count: int, unit: UnitRef | None = None) -> list[int]:
        """So many families more."""
        where = unit or self.unit
        return [household(self.db, where, f"Lê Văn {n:03}", f"số {n}") for n in range(count)]

    def go(
        self,
        which: Round,
        *but: int,
        by: Actor | None = None,
        unit: UnitRef | None = None,
        subject: Subject = Subject.FAMILY,
    ) -> recognition.Passed:
        """One page of a round, all but some."""
        who, where = by or self.head, unit or self.unit
        page = recognition.next_page(self.db, where, subject, YEAR, which, by=who)
        return recognition.settle(self.db, where, page.candidates, but, which, year=YEAR, by=who)

    def standing(self, unit: UnitRef | None = None, year: int = YEAR) -> ModelStanding:
        """How far families have come."""
        return standings.of(self.db, unit or self.top, Subject.FAMILY, year, by=self.officer)

    def states(self) -> dict[int, str]:
        """Household to state."""
        rows = self.db.execute(select(CandidateRow.household_id, CandidateRow.state))
        return {row.household_id: row.state for row in rows}

    def decide(self, *, by: Actor | None = None) -> int:
        """Everybody proposed is recognised."""
        who = by or self.officer
        made = decisions.decide(
            self.db, self.top, Subject.FAMILY, YEAR, PAPER, by=who, account=self.account()
        )
        there = decisions.waiting(self.db, self.top, Subject.FAMILY, YEAR, by=who)
        return recognition.recognise_all(self.db, self.top, made, there.ids, by=who)

    def account(self) -> AccountId:
        """The officer's account."""
        return account(self.db, who=self.officer.person).id


def place_of(db: Connection) -> Place:
    """Such a ward."""
    top = ward(db)
    unit = chapter(db, top)
    return Place(db, top, unit, actor(db, (Role.OFFICER, top)), actor(db, (Role.HEAD, unit)))


def numbers(one: ModelStanding) -> tuple[int, int, int, int]:
    return one.out_of, one.registered, one.proposed, one.recognised
