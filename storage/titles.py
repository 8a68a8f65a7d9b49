"""Titles at rest: those a decision has given, and those of earlier years that still hold."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.orm import aliased

from domain.criteria import CriteriaSet, Subject
from domain.members import HouseholdId
from domain.recognition import Candidate, CandidateId, DecisionId, State
from domain.titles import Title, last_day, looked_at, placed
from domain.units import UnitId, UnitRef
from storage.tables import (
    AssessmentRow,
    CandidateRow,
    CriteriaVersionRow,
    DecisionRow,
    HouseholdRow,
    UnitRow,
)
from storage.tables.base import AnyRow
from storage.units import unit_of

_Earlier, _Later = aliased(CandidateRow), aliased(CandidateRow)


def _still_holds(title: Any, *, by_household: bool) -> ColumnElement[bool]:
    """Whether a title of an earlier year holds: the one rule of it.

    Who was bettered since, and then lost what they were bettered to, holds nothing: what is shown
    is never better than it is. Its parameters: "year", "on".
    """
    same = and_(
        _Later.unit_id == title.unit_id,
        _Later.household_id.is_(None),
        _Later.person_id.is_(None),
    )
    if by_household:
        same = _Later.household_id == title.household_id
    taken_back = exists().where(
        same,
        _Later.subject == title.subject,
        _Later.year > title.year,
        _Later.year <= bindparam("year"),
        _Later.state == State.WITHDRAWN,
    )
    return and_(
        title.valid_through >= bindparam("on"),
        title.state == State.RECOGNISED,
        title.year < bindparam("year"),
        ~taken_back,
    )


@cache
def held(*, by_household: bool) -> Any:
    """Households, or units, with a title of an earlier year that still holds, each once.

    Its parameters: "year", "on".
    """
    key = _Earlier.household_id if by_household else _Earlier.unit_id
    return (
        select(key.label("key"))
        .where(*_earlier(by_household=by_household))
        .distinct()
        .subquery("held")
    )


def _earlier(*, by_household: bool) -> tuple[ColumnElement[bool], ...]:
    still = _still_holds(_Earlier, by_household=by_household)
    if by_household:
        # That it is nobody's own goes without saying: said, SQLite would look it up by that.
        return (_Earlier.subject == Subject.FAMILY, _Earlier.household_id.is_not(None), still)
    return (
        _Earlier.subject != Subject.FAMILY,
        _Earlier.household_id.is_(None),
        _Earlier.person_id.is_(None),
        still,
    )


@cache
def holds(*, by_household: bool) -> ColumnElement[bool]:
    """Whether a household, or a unit, of the statement around it is among the `held`.

    It is looked up for each: several times as quick as the list where they are a few of a ward's.
    """
    same = _Earlier.unit_id == UnitRow.id
    if by_household:
        same = _Earlier.household_id == HouseholdRow.id
    return exists().where(same, *_earlier(by_household=by_household))


def when(year: int, today: date) -> dict[str, object]:
    """The parameters of what tells which titles hold in a year."""
    return {"year": year, "on": looked_at(year, today)}


# ---- titles one by one -------------------------------------------------------------------------

_WHERE = func.coalesce(HouseholdRow.unit_id, CandidateRow.unit_id)


def _titles() -> Select[*tuple[Any, ...]]:
    """All titles given, each with its paper, and where the family lives now."""
    return (
        select(
            CandidateRow.id.label("candidate_id"),
            CandidateRow.subject,
            CandidateRow.year,
            CandidateRow.unit_id,
            CandidateRow.household_id,
            CandidateRow.marked,
            CandidateRow.rank,
            CandidateRow.points,
            CandidateRow.valid_through,
            HouseholdRow.name.label("family"),
            HouseholdRow.honorific,
            HouseholdRow.address,
            DecisionRow.id.label("decision_id"),
            DecisionRow.number,
            DecisionRow.decided_on,
            AssessmentRow.version_id,
            UnitRow.id,
            UnitRow.path,
            UnitRow.kind,
            UnitRow.name,
            UnitRow.practice,
        )
        .join(DecisionRow, DecisionRow.id == CandidateRow.decision_id)
        .outerjoin(HouseholdRow, HouseholdRow.id == CandidateRow.household_id)
        .outerjoin(AssessmentRow, AssessmentRow.candidate_id == CandidateRow.id)
        .join(UnitRow, UnitRow.id == _WHERE)
        .where(CandidateRow.state == State.RECOGNISED)
    )


def _of(one: Candidate) -> Any:
    """The rows of the same family or unit, of whatever year."""
    if one.household is not None:
        target = CandidateRow.household_id == one.household
    else:
        target = and_(
            CandidateRow.unit_id == one.unit,
            CandidateRow.household_id.is_(None),
            CandidateRow.person_id.is_(None),
        )
    return and_(target, CandidateRow.subject == one.subject)


def _of_year_or_held(*, by_household: bool) -> Select[*tuple[Any, ...]]:
    """Titles that hold in a year, that year's and earlier ones. Its parameters: "year", "on"."""
    still_holds = _still_holds(CandidateRow, by_household=by_household)
    return _titles().where(or_(CandidateRow.year == bindparam("year"), still_holds))


def holding(db: Connection, one: Candidate, year: int, today: date) -> Title | None:
    """The title somebody holds in a year: that year's, or an earlier one that still holds."""
    statement = (
        _of_year_or_held(by_household=one.household is not None)
        .where(_of(one))
        .order_by(CandidateRow.year.desc())
        .limit(1)
    )
    return next((title for title, _ in _read(db, statement, when(year, today))), None)


def all_holding(
    db: Connection, top: UnitRef, subject: Subject, year: int, today: date
) -> dict[UnitId, Title]:
    """The title each unit at and below one holds in a year, the newest where it has several.

    Args:
        db: The open connection.
        top: The topmost unit.
        subject: What units are recognised as, no families.
        year: The year it is looked at.
        today: The day, within that year, on which earlier titles must hold.
    """
    statement = (
        _of_year_or_held(by_household=False)
        .where(CandidateRow.subject == subject, CandidateRow.person_id.is_(None), *_within(top))
        .order_by(CandidateRow.year)
    )
    found = _read(db, statement, when(year, today))
    return {title.candidate.unit: title for title, _ in found}


def of_year(db: Connection, one: Candidate, year: int) -> tuple[Title, UnitRef] | None:
    """The title somebody was given for one year, and where they are; None without one."""
    return next(iter(_read(db, _titles().where(_of(one), CandidateRow.year == year))), None)


def by_decision(
    db: Connection, top: UnitRef, decision: DecisionId, *, after: int, limit: int
) -> list[tuple[Title, UnitRef]]:
    """Titles given by one paper within a unit, by where they are, then by name.

    Args:
        db: The open transaction.
        top: The unit within which they lie now.
        decision: The paper.
        after: How many of them are left out at the beginning.
        limit: The most there may be.
    """
    statement = (
        _titles()
        .where(CandidateRow.decision_id == decision, *_within(top))
        .order_by(UnitRow.id, HouseholdRow.sort_key, CandidateRow.id)
        .offset(after)
        .limit(limit)
    )
    return _read(db, statement)


def _within(top: UnitRef) -> Iterable[Any]:
    gone = and_(CandidateRow.household_id.is_not(None), HouseholdRow.ended_on.is_not(None))
    return (
        UnitRow.path.startswith(top.path, autoescape=True),
        UnitRow.practice.is_(top.practice),
        ~gone,
    )


def _read(
    db: Connection,
    statement: Select[*tuple[Any, ...]],
    parameters: Mapping[str, object] | None = None,
) -> list[tuple[Title, UnitRef]]:
    rows = db.execute(statement, parameters).all()
    sets = versions(db, {row.version_id for row in rows if row.rank is not None})
    return [(_title(row, sets.get(row.version_id)), unit_of(row)) for row in rows]


def versions(db: Connection, ids: set[int | None]) -> dict[int, CriteriaSet]:
    """The sets some titles were judged by, by the ids of their versions."""
    known = [one for one in ids if one is not None]
    if not known:
        return {}
    columns = (CriteriaVersionRow.id, CriteriaVersionRow.content)
    rows = db.execute(select(*columns).where(CriteriaVersionRow.id.in_(known)))
    return {row.id: CriteriaSet.model_validate(row.content) for row in rows}


def _title(row: AnyRow, criteria: CriteriaSet | None) -> Title:
    rank, bettered_after = placed(row.rank, criteria)
    candidate = Candidate(
        subject=Subject(row.subject),
        unit=UnitId(row.id),
        name=row.name if row.family is None else row.family,
        household=HouseholdId(row.household_id) if row.household_id is not None else None,
        honorific=row.honorific,
        address=row.address,
        id=CandidateId(row.candidate_id),
        state=State.RECOGNISED,
        marked=bool(row.marked),
        decision=DecisionId(row.decision_id),
        points=row.points,
    )
    return Title(
        candidate=candidate,
        year=row.year,
        decision=DecisionId(row.decision_id),
        number=row.number,
        decided_on=row.decided_on,
        through=row.valid_through or last_day(row.year, None),
        rank=rank,
        bettered_after=bettered_after,
    )


# ---- papers ------------------------------------------------------------------------------------


def decisions(
    db: Connection, top: UnitRef, subject: Subject, year: int, *, limit: int
) -> Sequence[tuple[DecisionId, str, date, int]]:
    """Papers that recognise: id, number, day, and how many hold a title by each; newest first.

    A paper by which nobody holds any is left out.
    """
    statement = (
        select(
            DecisionRow.id,
            DecisionRow.number,
            DecisionRow.decided_on,
            func.count().label("holders"),
        )
        .join(CandidateRow, CandidateRow.decision_id == DecisionRow.id)
        .outerjoin(HouseholdRow, HouseholdRow.id == CandidateRow.household_id)
        .join(UnitRow, UnitRow.id == _WHERE)
        .where(
            DecisionRow.unit_id == top.id,
            DecisionRow.subject == subject,
            DecisionRow.year == year,
            CandidateRow.state == State.RECOGNISED,
            *_within(top),
        )
        .group_by(DecisionRow.id, DecisionRow.number, DecisionRow.decided_on)
        .order_by(DecisionRow.decided_on.desc(), DecisionRow.id.desc())
        .limit(limit)
    )
    return [(DecisionId(r.id), r.number, r.decided_on, r.holders) for r in db.execute(statement)]


def sought_anew(
    db: Connection, top: UnitRef, subject: Subject, year: int, on: date
) -> list[tuple[Title, str]]:
    """Earlier titles of those proposed for a year that hold on a day, with the rank proposed."""
    proposed = aliased(CandidateRow)
    same = and_(
        proposed.unit_id == CandidateRow.unit_id,
        proposed.household_id.is_(None),
        CandidateRow.household_id.is_(None),
        proposed.subject == CandidateRow.subject,
        proposed.person_id.is_(None),
    )
    statement = (
        _titles()
        .join(proposed, same)
        .add_columns(proposed.rank.label("sought"))
        .where(
            CandidateRow.subject == subject,
            CandidateRow.rank.is_not(None),
            _still_holds(CandidateRow, by_household=False),
            proposed.year == year,
            proposed.state == State.PROPOSED,
            proposed.rank.is_not(None),
            *_within(top),
        )
        .order_by(UnitRow.id)
    )
    rows = db.execute(statement, {"year": year, "on": on}).all()
    sets = versions(db, {row.version_id for row in rows})
    return [(_title(row, sets.get(row.version_id)), row.sought) for row in rows]
