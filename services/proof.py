"""The books proven: sums, chains, numbers, links; nothing is believed."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from domain.clock import local_day
from domain.errors import Notice
from domain.fund import FIRST_HASH, IncomeKind, LineKind, commitment, line_hash
from domain.messages import Message
from domain.permissions import Role
from storage import accounts, outbox, proof, units
from storage.proof import Sealed, Standing


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
    return [
        fault
        for book in proof.standings(db)
        for fault in _in_book(book, proof.sealed_lines(db, book.id))
    ]


@dataclass(frozen=True)
class BooksDoNotHold(Notice):
    """An officer is told that the books do not prove."""

    count: int
    """In how many books."""


def alarm(db: Connection, found: Sequence[Fault], now: datetime) -> None:
    """Tell every officer who can be reached, once a day."""
    today = local_day(now)
    notice = BooksDoNotHold(count=len({fault.book for fault in found}))
    tops = [top.id for top in units.roots(db)]
    for officer in accounts.holders(db, Role.OFFICER, tops, today):
        if officer.chat is not None:
            message = Message(texts=(notice.text(),))
            key = f"proof:{today}:{officer.chat}"
            outbox.add(db, officer.chat, message, now, priority=outbox.QUIET, unique_key=key)


def _in_book(book: Standing, lines: Sequence[Sealed]) -> Iterator[Fault]:
    before, balances = FIRST_HASH, dict.fromkeys(book.balances, 0)
    for seq, line in enumerate(lines, start=1):
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
    if (book.last_seq, book.head) != (len(lines), before):
        yield Fault(book=book.id, why="head")
    if balances != dict(book.balances):
        yield Fault(book=book.id, why="balance")
    yield from _numbers(book, lines)
    yield from _reversals(book, lines)


def _is_piggy(line: Sealed) -> bool:
    facts = line.facts
    return facts.kind is LineKind.INCOME and facts.income is IncomeKind.PIGGY


def _numbers(book: Standing, lines: Sequence[Sealed]) -> Iterator[Fault]:
    """Receipts of a year and series are numbered from 1 without gaps; income has one each."""
    income = [line for line in lines if line.facts.kind is LineKind.INCOME]
    given = [line.facts.receipt for line in income if line.facts.receipt is not None]
    if len(given) < len(income):
        yield Fault(book=book.id, why="numbers")
        return
    by_series = sorted(given, key=lambda one: (one.year, one.series))
    for _, series in itertools.groupby(by_series, key=lambda one: (one.year, one.series)):
        numbers = [one.number for one in series]
        if numbers != list(range(1, len(numbers) + 1)):
            yield Fault(book=book.id, why="numbers")


def _reversals(book: Standing, lines: Sequence[Sealed]) -> Iterator[Fault]:
    """A reversal takes back exactly what its line brought, once, in the same book."""
    amounts = {line.id: line.facts.amount for line in lines}
    for line in lines:
        if line.facts.kind is not LineKind.REVERSAL:
            continue
        if line.facts.reverses is None or amounts.get(line.facts.reverses) != -line.facts.amount:
            yield Fault(book=book.id, why="reversal", seq=line.facts.seq)
