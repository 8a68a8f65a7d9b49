"""A chapter's book as the tests write into it."""

from dataclasses import dataclass

from sqlalchemy import Connection

from domain.actors import Actor
from domain.fund import IncomeKind, LedgerLine
from domain.money import Dong
from domain.permissions import Role
from domain.units import UnitRef
from services import fund
from services.fund import Opened
from storage import fund as book
from storage import piggy
from storage.fund import Appended
from storage.piggy import PiggyOpening
from tests.storage.ward import GIVER, actor, chapter, family, ward


@dataclass(frozen=True)
class Chapter:
    """A chapter with its head."""

    db: Connection
    unit: UnitRef
    head: Actor

    def income(
        self, amount: int = 100_000, kind: IncomeKind = IncomeKind.GIFT, *, by: Actor | None = None
    ) -> Appended:
        """Somebody gave."""
        return fund.record_income(
            self.db, kind, unit=self.unit, giver=GIVER, amount=Dong(amount), by=by or self.head
        )

    def piggy(self, counted: int, given: int, *, by: Actor | None = None) -> Opened:
        """A family that is not in the register yet opens its piggy bank."""
        return fund.open_piggy_bank(
            self.db,
            family(self.unit),
            Dong(counted),
            Dong(given),
            unit=self.unit,
            by=by or self.head,
        )

    def line(self, appended: Appended | None) -> LedgerLine:
        """A line as it stands."""
        assert appended is not None
        found = book.line(self.db, appended.line)
        assert found is not None
        return found

    def opening(self, opened: Opened) -> PiggyOpening:
        """An opening as it stands."""
        found = piggy.find(self.db, opened.id)
        assert found is not None
        return found

    def numbers(self) -> list[tuple[int, int]]:
        """Year and number of each receipt, in the order of the lines."""
        found = reversed(book.last_lines(self.db, self.unit.id, limit=1000))
        return [(one.receipt.year, one.receipt.number) for one in found if one.receipt]

    def balance(self) -> int:
        """What the book says there is."""
        found = book.book_of(self.db, self.unit.id)
        assert found is not None
        return found.balance


def new_chapter(db: Connection, top: UnitRef | None = None) -> Chapter:
    """A chapter of a ward, with its head."""
    unit = chapter(db, top or ward(db))
    return Chapter(db, unit, actor(db, (Role.HEAD, unit)))
