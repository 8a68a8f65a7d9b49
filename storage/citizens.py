"""Who is registered on the national software, at rest: what was said of whom is only added."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    and_,
    case,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    true,
    tuple_,
    union,
    update,
)

from domain.citizens import (
    ADULT,
    ADULT_TO_BE_NAMED,
    WITHOUT_CITIZENS,
    Citizen,
    Count,
    Elsewhere,
    Group,
    How,
    Kept,
    Report,
    Result,
    Round,
)
from domain.members import EndReason, HouseholdId, PersonId
from domain.units import UnitId, UnitRef
from storage.tables import (
    CitizenRow,
    HouseholdRow,
    MembershipRow,
    PersonRow,
    UnitLinkRow,
    UnitRow,
)
from storage.tables.base import AnyRow
from storage.units import counted, link_lasts

# ---- whose people ------------------------------------------------------------------------------


def _within(top: UnitRef, today: date) -> Select[int]:
    """The units whose people count; of clans only the top one: people count where they live."""
    lived_in = or_(UnitRow.id == top.id, UnitRow.kind.not_in(WITHOUT_CITIZENS))
    return select(UnitRow.id).where(counted(top, today), lived_in)


def _people(
    units: Select[int] | Sequence[UnitId], today: date, among: Select[int] | None = None
) -> CompoundSelect[UnitId, PersonId]:
    """Everybody who is of these units: their members, who lives there, who was put down there.

    Who died is of none; who moved away, or was entered by mistake, no longer lives where that was.
    With `among` only those of these people.
    """

    def known(person: Any) -> ColumnElement[bool]:
        return true() if among is None else person.in_(among)

    members = select(MembershipRow.unit_id, MembershipRow.person_id).where(
        MembershipRow.unit_id.in_(units),
        MembershipRow.joined_on <= today,
        or_(MembershipRow.ended_on.is_(None), MembershipRow.ended_on > today),
        known(MembershipRow.person_id),
    )
    living = (
        select(HouseholdRow.unit_id, PersonRow.id)
        .select_from(HouseholdRow)
        .join(PersonRow, PersonRow.household_id == HouseholdRow.id)
        .where(
            HouseholdRow.unit_id.in_(units),
            HouseholdRow.ended_on.is_(None),
            ~_gone(PersonRow.id, HouseholdRow.unit_id, today),
            known(PersonRow.id),
        )
    )
    linked = select(UnitLinkRow.unit_id, UnitLinkRow.person_id).where(
        UnitLinkRow.unit_id.in_(units),
        UnitLinkRow.person_id.is_not(None),
        link_lasts(today),
        ~_gone(UnitLinkRow.person_id, UnitLinkRow.unit_id, today),
        known(UnitLinkRow.person_id),
    )
    return union(members, living, linked)


def _told_in(year: int) -> Select[int]:
    """The people of whom anything stands for a year."""
    return select(CitizenRow.person_id).where(
        CitizenRow.year == year, CitizenRow.standing.is_(True)
    )


def _gone(person: Any, unit: Any, today: date) -> ColumnElement[bool]:
    """Whether someone died, or has left that unit for good."""
    left = and_(
        MembershipRow.unit_id == unit,
        MembershipRow.end_reason.in_([EndReason.MOVED_AWAY, EndReason.ENTERED_WRONGLY]),
    )
    return exists().where(
        MembershipRow.person_id == person,
        MembershipRow.ended_on <= today,
        or_(MembershipRow.end_reason == EndReason.DIED, left),
    )


_SAID = (
    CitizenRow.registered,
    CitizenRow.result,
    CitizenRow.points,
    CitizenRow.lowest,
    CitizenRow.of_group,
)


def _citizens(unit: UnitRef, year: int, today: date) -> Select[*tuple[Any, ...]]:
    """The people of one unit, each with what stands of them for a year; by name."""
    people = _people([unit.id], today).subquery()
    return (
        select(
            PersonRow.id,
            PersonRow.name,
            PersonRow.honorific,
            PersonRow.birth_year,
            PersonRow.household_id,
            HouseholdRow.address,
            *_SAID,
        )
        .select_from(people)
        .join(PersonRow, PersonRow.id == people.c.person_id)
        .outerjoin(HouseholdRow, HouseholdRow.id == PersonRow.household_id)
        .outerjoin(CitizenRow, _stands_of(PersonRow.id, year))
        .order_by(PersonRow.sort_key, PersonRow.id)
    )


def _stands_of(person: Any, year: int) -> ColumnElement[bool]:
    return and_(
        CitizenRow.person_id == person, CitizenRow.year == year, CitizenRow.standing.is_(True)
    )


def _open(which: Round) -> ColumnElement[bool]:
    """Those a round still goes through."""
    if which is Round.REGISTERED:
        return CitizenRow.registered.is_(None)
    return and_(CitizenRow.registered.is_(True), CitizenRow.result.is_(None))


def _grown(year: int) -> ColumnElement[bool]:
    """Who may stand in a list that others read: no children."""
    return or_(PersonRow.birth_year.is_(None), PersonRow.birth_year <= year - ADULT_TO_BE_NAMED)


def page(
    db: Connection, unit: UnitRef, year: int, which: Round, today: date, *, limit: int
) -> list[Citizen]:
    """The next people a round goes through, by name; children are never among them."""
    statement = _citizens(unit, year, today).where(_open(which), _grown(year)).limit(limit)
    return [_citizen(row) for row in db.execute(statement)]


def left(db: Connection, unit: UnitRef, year: int, which: Round, today: date) -> int:
    """How many a round still has to go through."""
    inner = _citizens(unit, year, today).where(_open(which), _grown(year)).order_by(None)
    return db.execute(select(func.count()).select_from(inner.subquery())).scalar_one()


def of_unit(
    db: Connection, unit: UnitRef, year: int, today: date, people: Sequence[PersonId] | None = None
) -> list[Citizen]:
    """The people of a unit, children among them; with `people` those of them that are of it."""
    statement = _citizens(unit, year, today)
    if people is not None:
        statement = statement.where(PersonRow.id.in_(people))
    return [_citizen(row) for row in db.execute(statement)]


def _citizen(row: AnyRow) -> Citizen:
    return Citizen(
        person=PersonId(row.id),
        name=row.name,
        honorific=row.honorific,
        address=row.address,
        birth_year=row.birth_year,
        household=HouseholdId(row.household_id) if row.household_id is not None else None,
        report=_report(row) if row.registered is not None else None,
    )


def _report(row: AnyRow) -> Report:
    return Report(
        registered=row.registered,
        result=Result(row.result) if row.result is not None else None,
        points=Decimal(row.points) if row.points is not None else None,
        lowest=Decimal(row.lowest) if row.lowest is not None else None,
        group=Group(row.of_group) if row.of_group is not None else None,
    )


def elsewhere(
    db: Connection, unit: UnitRef, named: Sequence[tuple[str, int]], today: date
) -> list[Elsewhere]:
    """People of other units below the same one, by their names, letter by letter, and birth."""
    above = unit.path.rstrip("/").rpartition("/")[0]
    if not above or not named:
        return []
    beside = select(UnitRow.id).where(
        UnitRow.path.startswith(f"{above}/", autoescape=True),
        UnitRow.id != unit.id,
        UnitRow.practice.is_(unit.practice),
        or_(UnitRow.valid_to.is_(None), UnitRow.valid_to >= today),
    )
    called = select(PersonRow.id).where(tuple_(PersonRow.name, PersonRow.birth_year).in_(named))
    people = _people(beside, today, called).subquery()
    statement = (
        select(PersonRow.id, PersonRow.name, PersonRow.birth_year, UnitRow.name.label("unit"))
        .select_from(people)
        .join(PersonRow, PersonRow.id == people.c.person_id)
        .join(UnitRow, UnitRow.id == people.c.unit_id)
        .order_by(UnitRow.id, PersonRow.id)
    )
    return [
        Elsewhere(person=PersonId(row.id), name=row.name, birth_year=row.birth_year, unit=row.unit)
        for row in db.execute(statement)
    ]


def units_of(db: Connection, person: PersonId, today: date) -> list[UnitId]:
    """The units somebody is of, those they are a member of first."""
    member = select(MembershipRow.unit_id).where(
        MembershipRow.person_id == person,
        MembershipRow.joined_on <= today,
        or_(MembershipRow.ended_on.is_(None), MembershipRow.ended_on > today),
    )
    lives = (
        select(HouseholdRow.unit_id)
        .join(PersonRow, PersonRow.household_id == HouseholdRow.id)
        .where(PersonRow.id == person, HouseholdRow.ended_on.is_(None))
    )
    linked = select(UnitLinkRow.unit_id).where(UnitLinkRow.person_id == person, link_lasts(today))
    found = [unit for one in (member, lives, linked) for unit in db.execute(one).scalars()]
    return [UnitId(unit) for unit in dict.fromkeys(found)]


def link(db: Connection, unit: UnitId, people: Sequence[PersonId], on: date) -> None:
    """Put people down as being of a unit, though no members of it."""
    rows = [{"unit_id": unit, "person_id": one, "from_on": on} for one in people]
    if rows:
        db.execute(insert(UnitLinkRow), rows)


def unlink(db: Connection, unit: UnitId, person: PersonId, on: date) -> bool:
    """Somebody put down so is of the unit no more; False where they were not."""
    there = update(UnitLinkRow).where(
        UnitLinkRow.unit_id == unit, UnitLinkRow.person_id == person, link_lasts(on)
    )
    return db.execute(there.values(to_on=on)).rowcount > 0


def is_linked(db: Connection, unit: UnitId, person: PersonId, today: date) -> bool:
    """Whether somebody is of a unit by being put down there."""
    found = select(func.count()).where(
        UnitLinkRow.unit_id == unit, UnitLinkRow.person_id == person, link_lasts(today)
    )
    return db.execute(found).scalar_one() > 0


# ---- what is said ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Who says it, of which year, how it was learned."""

    unit: UnitId
    year: int
    how: How
    source: str | None
    person: PersonId
    now: datetime


def standing(db: Connection, people: Sequence[PersonId], year: int) -> dict[PersonId, Report]:
    """What stands of these in a year."""
    statement = select(CitizenRow.person_id, *_SAID).where(
        CitizenRow.person_id.in_(people), CitizenRow.year == year, CitizenRow.standing.is_(True)
    )
    return {PersonId(row.person_id): _report(row) for row in db.execute(statement)}


def tell(db: Connection, reports: Mapping[PersonId, Report], by: Telling) -> None:
    """Add what is said now; what stood before stays beside it, as one list to be taken back."""
    if not reports:
        return
    batch = _last_batch(db, by.person) + 1
    before = update(CitizenRow).where(
        CitizenRow.person_id.in_(reports), CitizenRow.year == by.year, CitizenRow.standing.is_(True)
    )
    db.execute(before.values(standing=False))
    common = {
        "year": by.year,
        "unit_id": by.unit,
        "how": by.how,
        "source": by.source,
        "recorded_by": by.person,
        "recorded_at": by.now,
        "standing": True,
        "batch": batch,
    }
    rows = [{"person_id": person, **_written(one), **common} for person, one in reports.items()]
    db.execute(insert(CitizenRow), rows)


def _written(one: Report) -> dict[str, object]:
    return {
        "registered": one.registered,
        "result": one.result,
        "points": None if one.points is None else f"{one.points.normalize():f}",
        "lowest": None if one.lowest is None else f"{one.lowest.normalize():f}",
        "of_group": one.group,
    }


def _last_batch(db: Connection, person: PersonId) -> int:
    last = select(func.max(CitizenRow.batch)).where(CitizenRow.recorded_by == person)
    return int(db.execute(last).scalar_one() or 0)


def take_back(db: Connection, unit: UnitId, year: int, person: PersonId) -> list[PersonId]:
    """Undo the last list somebody told, if it was of this unit and year and still stands.

    Returns:
        Whom it was about: what was said of them before stands again.
    """
    last = and_(
        CitizenRow.recorded_by == person,
        CitizenRow.batch == _last_batch(db, person),
        CitizenRow.unit_id == unit,
        CitizenRow.year == year,
        CitizenRow.standing.is_(True),
    )
    people = [
        PersonId(one) for one in db.execute(select(CitizenRow.person_id).where(last)).scalars()
    ]
    if not people:
        return []
    db.execute(delete(CitizenRow).where(last))
    newest = (
        select(func.max(CitizenRow.id))
        .where(CitizenRow.person_id.in_(people), CitizenRow.year == year)
        .group_by(CitizenRow.person_id)
    )
    ids = list(db.execute(newest).scalars())
    db.execute(update(CitizenRow).where(CitizenRow.id.in_(ids)).values(standing=True))
    return people


def history(db: Connection, person: PersonId, year: int) -> list[Kept]:
    """All that was said of somebody for a year, the newest first."""
    statement = (
        select(
            *_SAID,
            CitizenRow.how,
            CitizenRow.source,
            CitizenRow.recorded_by,
            CitizenRow.recorded_at,
            PersonRow.name,
        )
        .join(PersonRow, PersonRow.id == CitizenRow.recorded_by)
        .where(CitizenRow.person_id == person, CitizenRow.year == year)
        .order_by(CitizenRow.id.desc())
    )
    return [
        Kept(
            report=_report(row),
            how=How(row.how),
            source=row.source,
            by=PersonId(row.recorded_by),
            by_name=row.name,
            at=row.recorded_at,
        )
        for row in db.execute(statement)
    ]


# ---- how many ----------------------------------------------------------------------------------


def counts(
    db: Connection, top: UnitRef, year: int, today: date, *, told_only: bool = False
) -> dict[UnitId, Count]:
    """People of each unit at and below one; who is of two units counts in both.

    With `told_only` those alone of whom anything stands, which is quick while these are few.
    """
    among = _told_in(year) if told_only else None
    people = _people(_within(top, today), today, among).subquery()
    statement = _counting(people, year).add_columns(people.c.unit_id).group_by(people.c.unit_id)
    return {UnitId(row.unit_id): _count(row) for row in db.execute(statement)}


def count(
    db: Connection, top: UnitRef, year: int, today: date, *, told_only: bool = False
) -> Count:
    """Distinct people at and below a unit; with `told_only` those of whom anything stands."""
    among = _told_in(year) if told_only else None
    everybody = _people(_within(top, today), today, among).subquery()
    people = select(everybody.c.person_id).distinct().subquery()
    return _count(db.execute(_counting(people, year)).one())


def _counting(people: Any, year: int) -> Select[*tuple[Any, ...]]:
    passed = CitizenRow.result == Result.PASSED
    learner = CitizenRow.of_group == Group.LEARNER
    young = and_(PersonRow.birth_year.is_not(None), PersonRow.birth_year > year - ADULT)
    return (
        select(
            func.count().label("there"),
            func.count(CitizenRow.id).label("told"),
            _number(CitizenRow.registered.is_(True)).label("registered"),
            _number(passed).label("passed"),
            _number(and_(_open(Round.REGISTERED), _grown(year))).label("unasked"),
            _number(and_(_open(Round.PASSED), _grown(year))).label("undecided"),
            _number(and_(CitizenRow.registered.is_(True), ~young)).label("adults"),
            _number(learner).label("learners"),
            _number(and_(learner, passed)).label("learners_passed"),
        )
        .select_from(people)
        .join(PersonRow, PersonRow.id == people.c.person_id)
        .outerjoin(CitizenRow, _stands_of(PersonRow.id, year))
    )


def _number(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _count(row: AnyRow) -> Count:
    return Count(
        there=row.there,
        told=row.told,
        registered=int(row.registered),
        passed=int(row.passed),
        unasked=int(row.unasked),
        undecided=int(row.undecided),
        adults=int(row.adults),
        learners=int(row.learners),
        learners_passed=int(row.learners_passed),
    )
