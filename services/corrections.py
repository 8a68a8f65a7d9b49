"""Mistakes mended: a wrong line is reversed and issued anew, and both stay in the book.

While the day is open the two carry its date; once it is closed they are booked on the first
open day.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from domain.actors import Actor
from domain.errors import Gone
from domain.fund import (
    AlreadyReversed,
    IncomeKind,
    LedgerLine,
    LineId,
    LineKind,
    Reason,
    ensure_amount,
    ensure_opening,
)
from domain.members import Giver, Household
from domain.money import Dong
from domain.permissions import Action
from domain.units import UnitRef
from services.fund import Opened, enter, words_of, write_opening
from services.members import household, settled
from storage import fund as book
from storage import piggy, units
from storage.fund import Appended, NewLine
from storage.piggy import PiggyOpening


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """A line that was reversed, and the one issued instead."""

    reversal: Appended
    instead: Appended | None


def correct_line(
    db: Connection,
    line_id: LineId,
    reason: Reason,
    *,
    amount: Dong | None,
    giver: Giver | None = None,
    by: Actor,
) -> Corrected:
    """Reverse a line, and issue it anew with the right amount or giver.

    Args:
        line_id: The wrong line; not one that came from a piggy bank.
        reason: Why; kept with the reversal.
        amount: The right amount, or None to issue nothing instead.
        giver: The right giver, where that was the mistake.
        by: Who corrects it.

    Raises:
        Gone: There is no such line, or it is corrected with its piggy bank.
        NotAllowed: `by` may not correct this unit's lines.
        AlreadyReversed: Someone was faster.
    """
    wrong, unit = _to_correct(db, line_id, by)
    if piggy.of_line(db, line_id) is not None:
        raise Gone
    reversal = _reverse(db, wrong, unit, reason, by)
    if amount is None:
        return Corrected(reversal=reversal, instead=None)
    ensure_amount(amount)
    texts = dict(wrong.texts or {})
    if giver is not None:
        texts["giver"] = giver.name
    new = NewLine(
        kind=LineKind.INCOME,
        income=wrong.facts.income,
        amount=amount,
        happened_on=wrong.facts.happened_on,
        texts=texts,
        household=wrong.facts.household,
        person=giver.person if giver is not None else wrong.facts.person,
        replaces=wrong.id,
    )
    return Corrected(reversal=reversal, instead=enter(db, unit, new, Action.CORRECT_LINE, by))


def correct_opening(
    db: Connection,
    opening_id: int,
    reason: Reason,
    *,
    right: tuple[Dong, Dong] | None,
    to: Household | None = None,
    by: Actor,
) -> Opened | None:
    """Take an opened piggy bank back, and write it down anew as it was.

    Args:
        opening_id: The wrong opening.
        reason: Why; kept with the reversal of its line.
        right: What was counted and what was given, or None to write nothing instead.
        to: Whose it was, where it stood under another family; it may be new to the register.
        by: Who corrects it.

    Raises:
        Gone: There is no such opening.
        NotAllowed: `by` may not correct this unit's lines.
        AlreadyReversed: Someone was faster.
        MoreThanCounted: The new figures do not add up.
    """
    wrong, unit = opening_to_correct(db, opening_id, by)
    replaces = None
    if wrong.line is not None:
        line, _ = _to_correct(db, wrong.line, by)
        _reverse(db, line, unit, reason, by)
        replaces = line
    piggy.add(db, wrong, by=by.person, now=by.now, reverses=wrong.id)
    if right is None:
        return None
    whose = household(db, wrong.household)
    if to is not None:
        whose = dataclasses.replace(to, id=settled(db, to, by=by))
    same = replaces.texts if replaces is not None and to is None else None
    return _open_again(db, wrong, replaces, unit, right=right, whose=whose, same=same, by=by)


def _open_again(
    db: Connection,
    wrong: PiggyOpening,
    replaces: LedgerLine | None,
    unit: UnitRef,
    *,
    right: tuple[Dong, Dong],
    whose: Household,
    same: Mapping[str, str] | None,
    by: Actor,
) -> Opened:
    """`same` are the words of the line it replaces, where these were right."""
    counted, given = right
    home = whose.id or wrong.household
    ensure_opening(counted, given)
    line = None
    if given > 0:
        texts = words_of(whose)
        new = NewLine(
            kind=LineKind.INCOME,
            income=IncomeKind.PIGGY,
            amount=given,
            happened_on=wrong.opened_on,
            texts=dict(same or texts),
            household=home,
            replaces=replaces.id if replaces else None,
        )
        line = enter(db, unit, new, Action.CORRECT_LINE, by)
    return write_opening(
        db,
        unit,
        home,
        day=wrong.opened_on,
        counted=counted,
        given=given,
        line=line,
        by=by,
    )


def opening_to_correct(db: Connection, opening_id: int, by: Actor) -> tuple[PiggyOpening, UnitRef]:
    """An opening that `by` may correct, and its unit.

    Raises:
        Gone: There is no such opening.
        NotAllowed: `by` may not correct this unit's lines.
        AlreadyReversed: It was taken back before.
    """
    wrong = piggy.find(db, opening_id)
    unit = units.find(db, wrong.unit) if wrong else None
    if wrong is None or unit is None:
        raise Gone
    by.ensure_may(Action.CORRECT_LINE, unit)
    if wrong.taken_back:
        raise AlreadyReversed
    return wrong, unit


def line_to_correct(db: Connection, line_id: LineId, by: Actor) -> LedgerLine:
    """A line that `by` may correct; one that came from a piggy bank is corrected with it.

    Raises:
        Gone: There is no such line, or it is a reversal itself.
        NotAllowed: `by` may not correct this unit's lines.
        AlreadyReversed: It was reversed before.
    """
    return _to_correct(db, line_id, by)[0]


def _to_correct(db: Connection, line_id: LineId, by: Actor) -> tuple[LedgerLine, UnitRef]:
    wrong = book.line(db, line_id)
    unit = units.find(db, wrong.unit) if wrong else None
    if wrong is None or unit is None or wrong.facts.kind is LineKind.REVERSAL:
        raise Gone
    by.ensure_may(Action.CORRECT_LINE, unit)
    if wrong.reversed_by is not None:
        raise AlreadyReversed
    return wrong, unit


def _reverse(
    db: Connection, wrong: LedgerLine, unit: UnitRef, reason: Reason, by: Actor
) -> Appended:
    new = NewLine(
        kind=LineKind.REVERSAL,
        income=wrong.facts.income,
        amount=Dong(-wrong.facts.amount),
        happened_on=wrong.facts.booked_on,
        texts={},
        household=wrong.facts.household,
        person=wrong.facts.person,
        reverses=wrong.id,
        reason=reason,
    )
    return enter(db, unit, new, Action.CORRECT_LINE, by)
