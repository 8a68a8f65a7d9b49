"""Who is on the way to a year's title, and the decisions that recognise them, at rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    case,
    delete,
    exists,
    false,
    func,
    insert,
    or_,
    select,
    update,
)

from domain.assessment import Stage
from domain.criteria import Subject
from domain.members import HouseholdId, PersonId
from domain.recognition import (
    KIND_OF,
    RULES,
    Candidate,
    CandidateId,
    DecisionId,
    Listed,
    Marking,
    Round,
    State,
)
from domain.titles import placed
from domain.units import UnitId, UnitRef
from storage import titles
from storage.dialect import insert_into
from storage.tables import (
    AssessmentRow,
    CandidateRow,
    DecisionRow,
    HouseholdRow,
    PersonRow,
    UnitRow,
)
from storage.tables.base import AnyRow
from storage.units import counted

# ---- who there is ------------------------------------------------------------------------------

_STANDING = (
    CandidateRow.id.label("candidate_id"),
    CandidateRow.state,
    CandidateRow.marked,
    CandidateRow.decision_id,
    CandidateRow.points,
    CandidateRow.withdrawn_for,
    AssessmentRow.stage,
    AssessmentRow.turn,
)
#: The stages of marks that stand in no decision's way.
_DONE_WITH = (Stage.PASSED, Stage.DROPPED)


def families_of(year: int) -> Select[*tuple[Any, ...]]:
    """All families of the register, each with where it stands in a year."""
    put_down = and_(
        CandidateRow.household_id == HouseholdRow.id,
        CandidateRow.subject == Subject.FAMILY,
        CandidateRow.year == year,
    )
    return (
        select(
            HouseholdRow.id.label("household_id"),
            HouseholdRow.unit_id,
            HouseholdRow.name,
            HouseholdRow.honorific,
            HouseholdRow.address,
            *_STANDING,
        )
        .join(UnitRow, UnitRow.id == HouseholdRow.unit_id)
        .outerjoin(CandidateRow, put_down)
        .outerjoin(AssessmentRow, AssessmentRow.candidate_id == CandidateRow.id)
        .where(HouseholdRow.ended_on.is_(None))
        .order_by(HouseholdRow.unit_id, HouseholdRow.sort_key, HouseholdRow.id)
    )


def _units(subject: Subject, year: int) -> Select[*tuple[Any, ...]]:
    """All units of a kind, each with where it stands in a year."""
    put_down = and_(
        CandidateRow.unit_id == UnitRow.id,
        CandidateRow.household_id.is_(None),
        CandidateRow.person_id.is_(None),
        CandidateRow.subject == subject,
        CandidateRow.year == year,
    )
    return (
        select(UnitRow.id.label("unit_id"), UnitRow.name, *_STANDING)
        .outerjoin(CandidateRow, put_down)
        .outerjoin(AssessmentRow, AssessmentRow.candidate_id == CandidateRow.id)
        .where(UnitRow.kind == KIND_OF[subject])
        .order_by(UnitRow.id)
    )


def _everybody(subject: Subject, year: int) -> Select[*tuple[Any, ...]]:
    return families_of(year) if subject is Subject.FAMILY else _units(subject, year)


def _open(which: Round, subject: Subject) -> ColumnElement[bool]:
    """Those a round still goes through; whose title of an earlier year holds is not asked anew."""
    rule = RULES[which]
    unseen: ColumnElement[bool] = false()
    if rule.new:
        held = titles.holds(by_household=subject is Subject.FAMILY)
        unseen = and_(CandidateRow.state.is_(None), ~held)
    return and_(or_(CandidateRow.state.in_(rule.open), unseen), ~_is_held_back())


def _is_held_back() -> ColumnElement[bool]:
    """Whether marks are under way that nobody has passed: no list goes past them."""
    return and_(AssessmentRow.id.is_not(None), AssessmentRow.stage.not_in(_DONE_WITH))


def candidate_of(row: AnyRow, subject: Subject) -> Candidate:
    """The candidate of a row of these."""
    family = row._mapping if subject is Subject.FAMILY else {}  # noqa: SLF001  # public, in spite of its name
    household = family.get("household_id")
    return Candidate(
        subject=subject,
        unit=UnitId(row.unit_id),
        name=row.name,
        household=HouseholdId(household) if household is not None else None,
        honorific=family.get("honorific"),
        address=family.get("address"),
        id=CandidateId(row.candidate_id) if row.candidate_id is not None else None,
        state=State(row.state) if row.state is not None else None,
        marked=bool(row.marked),
        decision=DecisionId(row.decision_id) if row.decision_id is not None else None,
        points=row.points,
        marking=_marking(row),
        withdrawn_for=row.withdrawn_for,
    )


def _marking(row: AnyRow) -> Marking | None:
    if row.stage is None or row.stage in _DONE_WITH:
        return None
    if row.stage != Stage.SELF:
        return Marking.WAITING
    return Marking.RETURNED if row.turn else Marking.OPEN


def page(
    db: Connection,
    top: UnitRef,
    subject: Subject,
    year: int,
    which: Round,
    *,
    today: date,
    limit: int,
) -> list[Candidate]:
    """The next candidates a round goes through, at and below a unit: by unit, then by name."""
    open_ones = _open(which, subject)
    statement = _everybody(subject, year).where(counted(top, today), open_ones).limit(limit)
    rows = db.execute(statement, titles.when(year, today))
    return [candidate_of(row, subject) for row in rows]


def left(
    db: Connection, top: UnitRef, subject: Subject, year: int, which: Round, today: date
) -> int:
    """How many a round still has to go through."""
    open_ones = _open(which, subject)
    inner = _everybody(subject, year).where(counted(top, today), open_ones).order_by(None)
    how_many = select(func.count()).select_from(inner.subquery())
    return db.execute(how_many, titles.when(year, today)).scalar_one()


def held_back(
    db: Connection,
    top: UnitRef,
    subject: Subject,
    year: int,
    which: Round,
    *,
    today: date,
    limit: int,
) -> list[Candidate]:
    """Those a round leaves out as nobody has passed their marks: by unit, then by name."""
    open_ones = and_(CandidateRow.state.in_(RULES[which].open), _is_held_back())
    statement = _everybody(subject, year).where(counted(top, today), open_ones).limit(limit)
    return [candidate_of(row, subject) for row in db.execute(statement)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """One that waits for a decision: no more than has to be known of many."""

    id: CandidateId
    target: int
    marked: bool
    is_own: bool
    """Whether it was put forward by one of the family itself."""
    past_marks: bool
    """Whether its marks were set aside for it."""
    is_held: bool
    """Whether its marks are under way: no decision goes past them."""


def waiting(
    db: Connection, top: UnitRef, subject: Subject, year: int, today: date
) -> list[Proposed]:
    """All that are put forward at and below a unit, by unit, then by name."""
    target = HouseholdRow.id if subject is Subject.FAMILY else UnitRow.id
    statement = (
        _everybody(subject, year)
        .outerjoin(PersonRow, PersonRow.id == CandidateRow.changed_by)
        .where(counted(top, today), CandidateRow.state == State.PROPOSED)
        .with_only_columns(
            CandidateRow.id,
            target.label("target"),
            CandidateRow.marked,
            (PersonRow.household_id == CandidateRow.household_id).label("is_own"),
            (AssessmentRow.stage == Stage.DROPPED).label("past_marks"),
            _is_held_back().label("is_held"),
            maintain_column_froms=True,
        )
    )
    return [
        Proposed(
            id=CandidateId(row.id),
            target=row.target,
            marked=row.marked,
            is_own=bool(row.is_own),
            past_marks=bool(row.past_marks),
            is_held=bool(row.is_held),
        )
        for row in db.execute(statement)
    ]


def by_targets(
    db: Connection, top: UnitRef, subject: Subject, year: int, targets: Sequence[int], today: date
) -> list[Candidate]:
    """These households or units, as far as they are at or below a unit now."""
    column = HouseholdRow.id if subject is Subject.FAMILY else UnitRow.id
    statement = _everybody(subject, year).where(counted(top, today), column.in_(targets))
    return [candidate_of(row, subject) for row in db.execute(statement)]


# ---- how they go on ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Who changes candidates, when, under which decision."""

    year: int
    person: PersonId
    now: datetime
    decision: DecisionId | None = None
    marked: bool | None = None
    """Whether the title rests on marks from now on; None leaves it as it is."""
    rank: str | None = None
    points: str | None = None
    """What the marks reached, where it rests on them."""
    valid_through: date | None = None
    """The last day of a title that outlives its year: by its marks' set, or without marks."""
    withdrawn_for: str | None = None
    """Why a title is taken back."""


def move(db: Connection, changes: Sequence[tuple[Candidate, State]], by: Change) -> None:
    """Bring candidates to these states, as one list that can be taken back whole."""
    common = {"changed_by": by.person, "changed_at": by.now, "batch": _next_batch(db, by.person)}
    new = [_new_row(one, to, by) | common for one, to in changes if one.id is None]
    if new:
        db.execute(insert_into(db.dialect.name, CandidateRow).on_conflict_do_nothing(), new)
    for state in {to for _, to in changes}:
        known = [one.id for one, to in changes if to is state and one.id is not None]
        if known:
            there = update(CandidateRow).where(CandidateRow.id.in_(known))
            db.execute(there.values(**_reached(state, by), **common))


def add(db: Connection, one: Candidate, to: State, by: Change) -> CandidateId:
    """Put one candidate down, as a list of its own."""
    common = {"changed_by": by.person, "changed_at": by.now, "batch": _next_batch(db, by.person)}
    statement = insert(CandidateRow).returning(CandidateRow.id)
    return CandidateId(db.execute(statement, _new_row(one, to, by) | common).scalar_one())


_LAST_BATCH = select(func.max(CandidateRow.batch)).where(
    CandidateRow.changed_by == bindparam("person")
)


def _next_batch(db: Connection, person: PersonId) -> int:
    return _last_batch(db, person) + 1


def _last_batch(db: Connection, person: PersonId) -> int:
    return int(db.execute(_LAST_BATCH, {"person": person}).scalar_one() or 0)


_TAKES_PART = frozenset({State.REGISTERED, State.PROPOSED, State.RECOGNISED})


def _new_row(one: Candidate, to: State, by: Change) -> dict[str, object]:
    return {
        "subject": one.subject,
        "year": by.year,
        "unit_id": one.unit,
        "household_id": one.household,
        "state": to,
        "registered_at": by.now if to in _TAKES_PART else None,
        "marked": False,
    }


def _reached(to: State, by: Change) -> dict[str, Any]:
    """What a state brings with it: who is put forward has registered by that."""
    reached: dict[str, Any] = {"state": to, "decision_id": by.decision}
    if by.marked is not None:
        # Where marks no longer count, what they reached is forgotten with them.
        reached |= {"marked": by.marked, "rank": by.rank, "points": by.points}
        reached["valid_through"] = by.valid_through
    elif to is State.RECOGNISED:
        # Of marked ones the set they were judged by has told it.
        by_marks = (CandidateRow.marked, CandidateRow.valid_through)
        reached["valid_through"] = case(by_marks, else_=by.valid_through)
    if to is State.WITHDRAWN:
        reached["withdrawn_for"] = by.withdrawn_for
    if to in _TAKES_PART:
        reached["registered_at"] = func.coalesce(CandidateRow.registered_at, by.now)
    return reached


def take_back(
    db: Connection, top: UnitRef, subject: Subject, which: Round, by: Change, today: date
) -> int:
    """Undo the last list somebody went through, if it was this round, here; how many it held."""
    rule, batch = RULES[which], _last_batch(db, by.person)
    listed = and_(
        CandidateRow.changed_by == by.person,
        CandidateRow.batch == batch,
        CandidateRow.unit_id.in_(select(UnitRow.id).where(counted(top, today))),
        CandidateRow.subject == subject,
        CandidateRow.year == by.year,
        CandidateRow.state.in_([rule.yes, rule.no]),
    )
    before = State.PROPOSED if which is Round.RECOGNISE else State.REGISTERED
    assessed = exists().where(AssessmentRow.candidate_id == CandidateRow.id)
    stood = or_(CandidateRow.registered_at < CandidateRow.changed_at, assessed)
    kept = 0
    if which is not Round.REGISTER:
        back = update(CandidateRow).where(listed, stood)
        kept = db.execute(back.values(state=before, decision_id=None)).rowcount
    return kept + db.execute(delete(CandidateRow).where(listed, ~assessed)).rowcount


# ---- by a decision ------------------------------------------------------------------------------


def set_day(db: Connection, decision_id: DecisionId, day: date) -> None:
    """Put right the day a paper was signed."""
    there = update(DecisionRow).where(DecisionRow.id == decision_id)
    db.execute(there.values(decided_on=day))


def proposed(db: Connection, top: UnitRef, today: date) -> int:
    """How many at and below a unit wait for a decision, whatever the year."""
    statement = (
        select(func.count())
        .select_from(CandidateRow)
        .join(UnitRow, UnitRow.id == CandidateRow.unit_id)
        .where(counted(top, today), CandidateRow.state == State.PROPOSED)
    )
    return db.execute(statement).scalar_one()


#: So many are recognised by one statement: what a statement can carry has its bounds.
_PIECE = 5000


def recognise_all(db: Connection, ids: Sequence[CandidateId], by: Change) -> list[CandidateId]:
    """Recognise these by one decision, as far as they still wait for one; whom."""
    common = {"changed_by": by.person, "changed_at": by.now, "batch": _next_batch(db, by.person)}
    done: list[CandidateId] = []
    for first in range(0, len(ids), _PIECE):
        some = CandidateRow.id.in_(ids[first : first + _PIECE])
        there = update(CandidateRow).where(some, CandidateRow.state == State.PROPOSED)
        changed = there.values(**_reached(State.RECOGNISED, by), **common)
        found = db.execute(changed.returning(CandidateRow.id)).scalars()
        done += [CandidateId(one) for one in found]
    return sorted(done)


def listed(db: Connection, top: UnitRef, subject: Subject, year: int, today: date) -> list[Listed]:
    """All that are put forward or recognised at and below a unit, by unit, then by name."""
    statement = (
        _everybody(subject, year)
        .add_columns(
            UnitRow.name.label("place"),
            DecisionRow.number,
            CandidateRow.rank,
            AssessmentRow.version_id,
        )
        .outerjoin(DecisionRow, DecisionRow.id == CandidateRow.decision_id)
        .where(counted(top, today), CandidateRow.state.in_([State.PROPOSED, State.RECOGNISED]))
    )
    rows = db.execute(statement).all()
    sets = titles.versions(db, {row.version_id for row in rows if row.rank is not None})
    return [
        Listed(
            candidate=candidate_of(row, subject),
            place=row.place,
            decision=row.number,
            rank=placed(row.rank, sets.get(row.version_id))[0],
        )
        for row in rows
    ]
