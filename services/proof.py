"""The books proven: sums, chains, numbers, links; nothing is believed."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from domain.errors import Notice
from domain.fund import FIRST_HASH, IncomeKind, LineKind, commitment, line_hash
from domain.messages import Message
from domain.permissions import Role
from storage import accounts, outbox, proof, units, upkeep
from storage.proof import Proven, Sealed, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something in a book that does not hold."""

    book: int
    why: str
    """"sequence", "chain", "unit", "texts", "piggy", "balance", "head", "numbers", "reversal"."""
    seq: int = 0
    """The line it was met at; 0 where it concerns the whole book."""


def faults(db: Connection) -> list[Fault]:
    """All that does not hold, in every book."""
    return prove(db, whole=True)[0]


def prove(db: Connection, *, whole: bool) -> tuple[list[Fault], dict[str, str]]:
    """Prove every book, whole or from its last proven line.

    Returns:
        All that does not hold; and the marks that tell the next time how far it was proven. A
        book with a fault is proven whole until it has none.
    """
    found: list[Fault] = []
    marks: dict[str, str] = {}
    kept = {} if whole else upkeep.marks(db, _PROVEN)
    for book in proof.standings(db):
        name = f"{_PROVEN}{book.id}"
        seq, _, head = kept.get(name, "0:").partition(":")
        begun = proof.proven(db, book.id, int(seq), head) if int(seq) else _NOTHING
        wrong = list(_in_book(book, proof.sealed_lines(db, book.id, begun.seq), begun))
        mark = f"{book.last_seq}:{book.head}" if not wrong else "0:"
        if kept.get(name) != mark:
            marks[name] = mark
        found += wrong
    return found, marks


#: How the marks of books begin: the number and the hash of the last proven line stand there.
_PROVEN = "proven:"
_NOTHING = Proven(seq=0, head=FIRST_HASH, balances={}, numbers={}, amounts={})


@dataclass(frozen=True)
class BooksDoNotHold(Notice):
    """An officer is told that the books do not prove."""

    count: int
    """In how many books."""


def alarm(db: Connection, found: Sequence[Fault], today: date, now: datetime) -> None:
    """Tell every officer who can be reached, once a day.

    Args:
        db: The open connection.
        found: What does not hold.
        today: The day of the calendar.
        now: The machine's instant, which what waits to be sent keeps.
    """
    notice = BooksDoNotHold(count=len({fault.book for fault in found}))
    tops = [top.id for top in units.roots(db)]
    for officer in accounts.holders(db, Role.OFFICER, tops, today):
        if officer.chat is not None:
            message = Message(texts=(notice.text(),))
            key = f"proof:{today}:{officer.chat}"
            outbox.add(db, officer.chat, message, now, priority=outbox.QUIET, unique_key=key)


def _in_book(book: Standing, lines: Sequence[Sealed], begun: Proven) -> Iterator[Fault]:
    before, balances = begun.head, dict.fromkeys(book.balances, 0) | dict(begun.balances)
    for seq, line in enumerate(lines, start=begun.seq + 1):
        if line.facts.seq != seq:
            yield Fault(book=book.id, why="sequence", seq=line.facts.seq)
        if line.hash != line_hash(before, line.facts):
            yield Fault(book=book.id, why="chain", seq=seq)
        if line.unit != book.unit.id:
            yield Fault(book=book.id, why="unit", seq=seq)
        if line.texts is not None and commitment(line.salt, line.texts) != line.facts.commitment:
            yield Fault(book=book.id, why="texts", seq=seq)
        if _is_piggy(line) and line.opened != line.facts.amount:
            yield Fault(book=book.id, why="piggy", seq=seq)
        balances[line.facts.place] = balances.get(line.facts.place, 0) + line.facts.amount
        before = line.hash
    if (book.last_seq, book.head) != (begun.seq + len(lines), before):
        yield Fault(book=book.id, why="head")
    if balances != dict(book.balances):
        yield Fault(book=book.id, why="balance")
    yield from _numbers(book, lines, begun)
    yield from _reversals(book, lines, begun)


def _is_piggy(line: Sealed) -> bool:
    facts = line.facts
    return facts.kind is LineKind.INCOME and facts.income is IncomeKind.PIGGY


def _numbers(book: Standing, lines: Sequence[Sealed], begun: Proven) -> Iterator[Fault]:
    """Receipts of a year and series are numbered from 1 without gaps; income has one each."""
    income = [line for line in lines if line.facts.kind is LineKind.INCOME]
    given = [line.facts.receipt for line in income if line.facts.receipt is not None]
    if len(given) < len(income):
        yield Fault(book=book.id, why="numbers")
        return
    by_series = sorted(given, key=lambda one: (one.year, one.series))
    for which, series in itertools.groupby(by_series, key=lambda one: (one.year, one.series)):
        numbers, last = [one.number for one in series], begun.numbers.get(which, 0)
        if numbers != list(range(last + 1, last + len(numbers) + 1)):
            yield Fault(book=book.id, why="numbers")


def _reversals(book: Standing, lines: Sequence[Sealed], begun: Proven) -> Iterator[Fault]:
    """A reversal takes back exactly what its line brought, once, in the same book."""
    amounts = dict(begun.amounts) | {line.id: line.facts.amount for line in lines}
    for line in lines:
        if line.facts.kind is not LineKind.REVERSAL:
            continue
        if line.facts.reverses is None or amounts.get(line.facts.reverses) != -line.facts.amount:
            yield Fault(book=book.id, why="reversal", seq=line.facts.seq)
