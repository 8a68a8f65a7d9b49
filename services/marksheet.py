"""Marks of a chapter's families by sheet: taken down, filled in, sent up, handed in together."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from domain.actors import Actor
from domain.assessment import (
    AssessmentId,
    Circumstances,
    Given,
    Mark,
    NoSetInUse,
    Stage,
    counting,
)
from domain.criteria import CriteriaSet, Subject
from domain.errors import Gone
from domain.marksheet import Begun, Filled, Line, Sheet
from domain.members import HouseholdId
from domain.permissions import Action
from domain.recognition import State, ensure_begun
from domain.texts import Json
from domain.units import UnitKind, UnitRef
from services import assessment, reviews, turns
from storage import audit, criteria, recognition
from storage import marksheet as store
from storage.recognition import Change

#: Assessments handed in at once; more are handed in by pressing again.
MOST_AT_ONCE = 200
#: States from which who is marked is put down anew.
_NOT_IN = frozenset({None, State.UNREGISTERED, State.LEFT_OUT})


def is_possible(db: Connection, unit: UnitRef, year: int, *, by: Actor) -> bool:
    """Whether `by` can mark a unit's families by sheet: it is a chapter, and there is a set."""
    if year > by.today.year:
        return False  # of a year that has not begun one can but register
    if unit.kind is not UnitKind.CHAPTER or not by.powers.may(Action.ASSESS, unit):
        return False
    return criteria.in_use(db, unit, Subject.FAMILY, year) is not None


def sheet(db: Connection, unit: UnitRef, year: int, *, by: Actor) -> Sheet:
    """The families of a chapter as a sheet has them, by the set in use.

    Raises:
        NotAllowed: `by` may not assess there.
        Gone: It is no chapter.
        NoSetInUse: The ward has put no set into use for that year.
    """
    by.ensure_may(Action.ASSESS, unit)
    if unit.kind is not UnitKind.CHAPTER:
        raise Gone
    version = criteria.in_use(db, unit, Subject.FAMILY, year)
    if version is None:
        raise NoSetInUse(year=str(year))
    now, before = store.marks(db, unit.id, year)
    lines = [
        Line(
            candidate=one,
            begun=_with_marks(begun, now),
            before=_fitting(before.get(HouseholdId(one.target)), version.criteria),
        )
        for one, begun in store.families(db, unit.id, year)
    ]
    here = {one.household for one in lines}
    moved = store.moved_away(db, unit.id) - here
    return Sheet(unit=unit, year=year, version=version, lines=lines, moved=moved)


def _with_marks(begun: Begun | None, given: Mapping[AssessmentId, Sequence[Given]]) -> Begun | None:
    if begun is None:
        return None
    return dataclasses.replace(begun, given=given.get(begun.id, ()))


def _fitting(
    found: tuple[int, Sequence[Given]] | None, criteria: CriteriaSet
) -> Mapping[str, Mark]:
    """What counted a year before, by the turn it was in, as far as it fits this set."""
    if found is None:
        return {}
    counted = counting(found[1], found[0])
    return assessment.fitting({name: one.mark for name, one in counted.items()}, criteria)


def may_mark(db: Connection, line: Line, *, by: Actor) -> bool:
    """Whether it is `by`'s turn to mark a family that is on a sheet of theirs."""
    if line.begun is None or line.stage is Stage.SELF:
        return True  # whoever has the sheet may assess there
    one = assessment.find(db, line.begun.id, by=by)
    return turns.may(db, one, by=by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What was written down of a sheet."""

    families: int
    marks: int


def fill(db: Connection, of: Sheet, filled: Sequence[Filled], *, by: Actor) -> Kept:
    """Keep what a sheet says: each mark at the stage its family is at, with who and when.

    The rows were looked at before: none is of another chapter, none out of its range, none another
    is to mark.

    Raises:
        NotAllowed: `by` may not assess there.
        Gone: A family is no longer on the sheet.
        YearNotBegun: Of that year one can but register.
    """
    by.ensure_may(Action.ASSESS, of.unit)
    ensure_begun(of.year, by.today)
    _begin(db, of, [one.line for one in filled if one.line.begun is None], by)
    begun = _begun_now(db, of, filled)
    left_out = {
        begun[one.line.household].id: _left_out(one, begun[one.line.household])
        for one in filled
        if one.left_out
    }
    store.exempt(db, left_out)
    given = [
        (begun[one.line.household].id, mark)
        for one in filled
        for mark in _given(one, begun[one.line.household], by)
    ]
    store.add_marks(db, given)
    after: Json = {
        "year": of.year,
        "version": of.version.id,
        "assessments": [begun[one.line.household].id for one in filled],
        "marks": len(given),
    }
    audit.note(
        db,
        "mark-by-sheet",
        "unit",
        of.unit.id,
        by=by.person,
        unit=of.unit.id,
        now=by.now,
        after=after,
    )
    return Kept(families=len(filled), marks=len(given))


def _begin(db: Connection, of: Sheet, lines: Sequence[Line], by: Actor) -> None:
    """Put down those that take no part yet, and begin their assessments by the sheet's set."""
    if not lines:
        return
    new = [one.candidate for one in lines if one.candidate.state in _NOT_IN]
    change = Change(year=of.year, person=by.person, now=by.now)
    if new:
        recognition.move(db, [(one, State.REGISTERED) for one in new], change)
    wanted = {one.household for one in lines}
    candidates = [
        one.id
        for one, begun in store.families(db, of.unit.id, of.year)
        if begun is None and HouseholdId(one.target) in wanted and one.id is not None
    ]
    store.begin(db, candidates, of.version.id, by=by.person, now=by.now)


def _begun_now(db: Connection, of: Sheet, filled: Sequence[Filled]) -> Mapping[HouseholdId, Begun]:
    known = {one.line.household: one.line.begun for one in filled if one.line.begun is not None}
    if len(known) < len(filled):
        for candidate, begun in store.families(db, of.unit.id, of.year):
            if begun is not None:
                known.setdefault(HouseholdId(candidate.target), begun)
    if not {one.line.household for one in filled} <= known.keys():
        raise Gone
    return known


def _left_out(one: Filled, begun: Begun) -> Circumstances:
    exempt = begun.circumstances.exempt | one.left_out
    return dataclasses.replace(begun.circumstances, exempt=exempt)


def _given(one: Filled, begun: Begun, by: Actor) -> list[Given]:
    return [
        Given(
            criterion=name,
            stage=begun.stage,
            turn=begun.turn,
            mark=Mark(
                value=value, evidence=one.line.begun is not None and begun.has_evidence(name)
            ),
            reason=one.reason if begun.stage is not Stage.SELF else None,
            by=by.person,
            at=by.now,
        )
        for name, value in one.marks.items()
    ]


# ---- handing in --------------------------------------------------------------------------------


def ready(of: Sheet, *, by: Actor) -> Sequence[AssessmentId]:
    """What `by` marked, has all its marks, and is not handed in yet."""
    asked = [one.id for one in of.version.criteria.criterion]
    return [
        line.begun.id
        for line in of.open
        if line.begun is not None
        and line.stage is Stage.SELF
        and by.person in line.begun.assessors
        and all(name in line.now or name in line.exempt for name in asked)
    ]


def hand_in(db: Connection, of: Sheet, *, by: Actor) -> int:
    """Hand in what is ready, so many at a time; how many.

    Raises:
        NotAllowed: `by` may not assess there.
    """
    by.ensure_may(Action.ASSESS, of.unit)
    found = ready(of, by=by)[:MOST_AT_ONCE]
    for one in found:
        reviews.hand_in(db, one, by=by)
    return len(found)
