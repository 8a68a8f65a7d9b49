"""A process that writes into many books, for the tests of many writers at once.

Run as `python -m tests.services.writer URL FIRST COUNT`: it writes `COUNT` gifts into the chapters
of the database in turn, beginning with the `FIRST`, each in a transaction of its own.
"""

import sys
from collections.abc import Sequence

from sqlalchemy import Engine

from domain.actors import Actor
from domain.fund import IncomeKind
from domain.members import PersonId
from domain.money import Dong
from domain.permissions import Role
from domain.units import UnitKind, UnitRef
from services import fund
from storage import accounts, units
from storage.engine import Turnstile, open_engine, sqlite_path
from tests.storage.ward import GIVER, MONDAY, MORNING


def write(engine: Engine, first: int, count: int) -> None:
    """Write so many gifts, chapter after chapter."""
    path = sqlite_path(engine)
    turnstile = Turnstile(path) if path is not None else None
    chapters, officer = _look(engine)
    for number in range(first, first + count):
        unit = chapters[number % len(chapters)]
        if turnstile is None:
            _one(engine, unit, officer, number)
        else:
            with turnstile.turn():
                _one(engine, unit, officer, number)
    if turnstile is not None:
        turnstile.close()


def _look(engine: Engine) -> tuple[Sequence[UnitRef], Actor]:
    with engine.begin() as db:
        tops = units.roots(db)
        chapters = units.below(db, tops, MONDAY, kinds=[UnitKind.CHAPTER])
        who = accounts.holders(db, Role.OFFICER, [tops[0].id], MONDAY)[0].person
        powers = accounts.powers(db, PersonId(who), MONDAY)
    return chapters, Actor(person=who, powers=powers, today=MONDAY, now=MORNING)


def _one(engine: Engine, unit: UnitRef, officer: Actor, number: int) -> None:
    amount = Dong(1000 + number)
    with engine.begin() as db:
        fund.record_income(db, IncomeKind.GIFT, unit=unit, giver=GIVER, amount=amount, by=officer)


def main(url: str, first: str, count: str) -> None:
    """Open the database and write."""
    engine = open_engine(url, pool_size=1)
    write(engine, int(first), int(count))
    engine.dispose()


if __name__ == "__main__":
    main(*sys.argv[1:])
