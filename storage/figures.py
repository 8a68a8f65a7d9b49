"""Figures asked of units, and figures they declared, at rest: declared ones are only added."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    SQLColumnExpression,
    and_,
    bindparam,
    case,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.orm import aliased

from domain.figures import (
    OF_DAYS,
    AskedTarget,
    Declared,
    Figure,
    Period,
    Request,
    RequestId,
)
from domain.members import PersonId
from domain.plan import PlanId
from domain.texts import Json
from domain.units import UnitId, UnitKind, UnitRef
from storage.tables import (
    DeclaredFigureRow,
    FigureAskedRow,
    FigureRequestRow,
    LedgerLineRow,
    MembershipRow,
    PersonRow,
    PiggyOpeningRow,
    UnitFigureRow,
    UnitRow,
)
from storage.tables.base import AnyRow
from storage.units import unit_of

# ---- what was declared ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFigure:
    """A figure a unit told."""

    unit: UnitId
    figure: Figure
    value: int
    period: Period
    request: RequestId | None
    told_by: str | None
    told_on: date


def declare(db: Connection, new: Sequence[NewFigure], *, by: PersonId, now: datetime) -> None:
    """Add what was told; what was told before stays beside it."""
    db.execute(
        insert(DeclaredFigureRow),
        [
            {
                "unit_id": one.unit,
                "figure": one.figure,
                "value": one.value,
                "period_from": one.period.first,
                "period_to": one.period.last,
                "request_id": one.request,
                "told_by": one.told_by,
                "told_on": one.told_on,
                "recorded_by": by,
                "recorded_at": now,
            }
            for one in new
        ],
    )


_BELOW = aliased(UnitRow)

#: Whose entries count: a unit's own, and with `_IS_BELOW` those of all units below it too.
Whose = Callable[[SQLColumnExpression[int]], ColumnElement[bool]]


def _is_own(unit_id: SQLColumnExpression[int]) -> ColumnElement[bool]:
    """Whether a unit is the one that declared."""
    return unit_id == DeclaredFigureRow.unit_id


def _is_below(unit_id: SQLColumnExpression[int]) -> ColumnElement[bool]:
    """Whether a unit is the one that declared, or lies below it; practice is told apart."""
    return and_(
        _BELOW.id == unit_id,
        _BELOW.path.like(UnitRow.path.concat("%")),
        _BELOW.practice == UnitRow.practice,
    )


def _during(day: SQLColumnExpression[date]) -> ColumnElement[bool]:
    return day.between(DeclaredFigureRow.period_from, DeclaredFigureRow.period_to)


def _sum_of(amount: SQLColumnExpression[int], *where: ColumnElement[bool]) -> ScalarSelect[int]:
    """A sum over entries: what was taken back counts no more."""
    return (
        select(func.coalesce(func.sum(amount), 0))
        .where(*where)
        .correlate(DeclaredFigureRow, UnitRow)
        .scalar_subquery()
    )


def _details(whose: Whose) -> ColumnElement[int]:
    """How much is written down of what was declared; of the models of learning nothing is, yet."""
    income = _sum_of(
        LedgerLineRow.amount,
        whose(LedgerLineRow.unit_id),
        _during(LedgerLineRow.booked_on),
        LedgerLineRow.income == DeclaredFigureRow.figure,
    )
    opened = _sum_of(
        PiggyOpeningRow.pigs, whose(PiggyOpeningRow.unit_id), _during(PiggyOpeningRow.opened_on)
    )
    enrolled = (
        select(func.count())
        .where(
            whose(MembershipRow.unit_id),
            MembershipRow.joined_on <= bindparam("today"),
            or_(MembershipRow.ended_on.is_(None), MembershipRow.ended_on > bindparam("today")),
            MembershipRow.person_id == PersonRow.id,
            or_(DeclaredFigureRow.figure == Figure.MEMBERS, PersonRow.party_member.is_(True)),
        )
        .correlate(DeclaredFigureRow, UnitRow)
        .scalar_subquery()
    )
    return case(
        (DeclaredFigureRow.figure.in_([Figure.WAGE, Figure.GIFT]), income),
        (DeclaredFigureRow.figure == Figure.PIGGY, func.abs(income) + opened),
        (DeclaredFigureRow.figure.in_([Figure.PIG_HOUSEHOLDS, Figure.KEPT]), opened),
        (DeclaredFigureRow.figure.in_([Figure.MEMBERS, Figure.PARTY_ENROLLED]), enrolled),
        else_=0,
    )


#: Most units have none below them: theirs are found by the index alone.
_DETAILS = case(
    (UnitRow.kind.in_([UnitKind.WARD, UnitKind.DISTRICT]), _details(_is_below)),
    else_=_details(_is_own),
)
_DECLARED = (
    select(
        DeclaredFigureRow.id,
        DeclaredFigureRow.unit_id,
        UnitRow.path,
        DeclaredFigureRow.figure,
        DeclaredFigureRow.value,
        DeclaredFigureRow.period_from,
        DeclaredFigureRow.period_to,
        _DETAILS.label("details"),
    )
    .join(UnitRow, UnitRow.id == DeclaredFigureRow.unit_id)
    .where(
        UnitRow.path.like(bindparam("within")),
        UnitRow.practice == bindparam("practice"),
        DeclaredFigureRow.period_from >= bindparam("first"),
        DeclaredFigureRow.period_from <= bindparam("today"),
        DeclaredFigureRow.period_to <= bindparam("last"),
        # How things stood in a unit that is no more says nothing of today; what came in, came in.
        or_(
            DeclaredFigureRow.figure.in_(OF_DAYS),
            UnitRow.valid_to.is_(None),
            UnitRow.valid_to >= bindparam("today"),
        ),
    )
    .order_by(DeclaredFigureRow.id)
)


def declared(
    db: Connection, top: UnitRef, first: date, last: date, *, today: date
) -> list[Declared]:
    """All that was told at or below a unit for days from `first` to `last`.

    Args:
        db: The open connection.
        top: The topmost unit.
        first: The first day.
        last: The last one, which may lie ahead: a week is asked for before it is over.
        today: Members are looked for on this day; what begins after it is left out.
    """
    values = {
        "within": f"{top.path}%",
        "practice": top.practice,
        "first": first,
        "last": last,
        "today": today,
    }
    return [
        Declared(
            id=row.id,
            unit=UnitId(row.unit_id),
            path=row.path,
            figure=Figure(row.figure),
            value=row.value,
            period=Period(row.period_from, row.period_to),
            has_details=row.details != 0,
        )
        for row in db.execute(_DECLARED, values)
        if row.figure in _KNOWN
    ]


_KNOWN = frozenset(Figure)

_TOLD = (
    select(DeclaredFigureRow.figure, DeclaredFigureRow.value)
    .where(
        DeclaredFigureRow.unit_id == bindparam("unit"),
        DeclaredFigureRow.period_from == bindparam("first"),
        DeclaredFigureRow.period_to == bindparam("last"),
    )
    .order_by(DeclaredFigureRow.id)
)


def told(db: Connection, unit: UnitId, period: Period) -> dict[Figure, int]:
    """What a unit told for just these days, the last told of each."""
    values = {"unit": unit, "first": period.first, "last": period.last}
    rows = db.execute(_TOLD, values)
    return {Figure(row.figure): row.value for row in rows if row.figure in _KNOWN}


def has_told_of(db: Connection, unit: UnitId, period: Period) -> bool:
    """Whether a unit told anything of days that ended within these."""
    statement = (
        select(DeclaredFigureRow.id)
        .where(
            DeclaredFigureRow.unit_id == unit,
            DeclaredFigureRow.period_to.between(period.first, period.last),
        )
        .limit(1)
    )
    return db.execute(statement).scalar() is not None


def told_for(db: Connection, top: UnitRef, period: Period) -> set[UnitId]:
    """Units at or below one that told anything of days that ended within these."""
    statement = (
        select(DeclaredFigureRow.unit_id)
        .join(UnitRow, UnitRow.id == DeclaredFigureRow.unit_id)
        .where(
            UnitRow.path.startswith(top.path, autoescape=True),
            DeclaredFigureRow.period_to.between(period.first, period.last),
        )
        .distinct()
    )
    return {UnitId(unit) for unit in db.execute(statement).scalars()}


# ---- what was asked ------------------------------------------------------------------------------

_REQUEST = (
    FigureRequestRow.id,
    FigureRequestRow.fields,
    FigureRequestRow.period_from,
    FigureRequestRow.period_to,
    FigureRequestRow.last_day,
    FigureRequestRow.asked_by,
    FigureRequestRow.closed_at,
    UnitRow.path,
    UnitRow.kind,
    UnitRow.name,
    UnitRow.practice,
    UnitRow.id.label("unit_id"),
)


def _request_of(row: AnyRow) -> Request:
    by = UnitRef(
        id=UnitId(row.unit_id),
        path=row.path,
        kind=UnitKind(row.kind),
        name=row.name,
        practice=row.practice,
    )
    return Request(
        id=RequestId(row.id),
        by=by,
        asked_by=PersonId(row.asked_by),
        fields=tuple(Figure(one) for one in row.fields if one in _KNOWN),
        target=_target_of(row.fields),
        period=Period(row.period_from, row.period_to),
        last_day=row.last_day,
        closed=row.closed_at is not None,
    )


def _target_of(fields: Json) -> AskedTarget | None:
    """The target a request is about; None where it asks for a list of figures."""
    match fields:
        case {"target": str(code), "plan": int(plan), "label": str(label), "short": short}:
            known = short if isinstance(short, str) else None
            return AskedTarget(plan=PlanId(plan), code=code, label=label, short=known)
    return None


def _written(asked: Sequence[Figure] | AskedTarget) -> Json:
    """What is asked, as it is kept."""
    if not isinstance(asked, AskedTarget):
        return [str(one) for one in asked]
    told: dict[str, Json] = {"target": asked.code, "plan": asked.plan}
    return {**told, "label": asked.label, "short": asked.short}


def ask(
    db: Connection,
    top: UnitRef,
    units: Sequence[UnitId],
    asked: Sequence[Figure] | AskedTarget,
    period: Period,
    last_day: date,
    *,
    by: PersonId,
    now: datetime,
) -> RequestId:
    """Write down what is asked, and of whom."""
    row = {
        "unit_id": top.id,
        "fields": _written(asked),
        "period_from": period.first,
        "period_to": period.last,
        "last_day": last_day,
        "asked_by": by,
        "asked_at": now,
    }
    request = db.execute(insert(FigureRequestRow).returning(FigureRequestRow.id), row).scalar_one()
    rows = [{"request_id": request, "unit_id": unit} for unit in units]
    db.execute(insert(FigureAskedRow), rows)
    return RequestId(request)


_FIND = (
    select(*_REQUEST)
    .join(UnitRow, UnitRow.id == FigureRequestRow.unit_id)
    .where(FigureRequestRow.id == bindparam("request"))
)


def find(db: Connection, request: RequestId) -> Request | None:
    """What was asked under an id."""
    row = db.execute(_FIND, {"request": request}).one_or_none()
    return _request_of(row) if row else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A unit that was asked."""

    unit: UnitRef
    stands: bool
    """Whether the unit is still there today."""
    answered: bool


_ASKED = (
    select(
        UnitRow.id,
        UnitRow.path,
        UnitRow.kind,
        UnitRow.name,
        UnitRow.practice,
        UnitRow.valid_to,
        FigureAskedRow.answered_at,
    )
    .join(UnitRow, UnitRow.id == FigureAskedRow.unit_id)
    .where(FigureAskedRow.request_id == bindparam("request"))
    .order_by(UnitRow.id)
)


def asked(db: Connection, request: RequestId, today: date) -> list[Asked]:
    """The units that were asked, in the order they were made."""
    return [
        Asked(
            unit=unit_of(row),
            stands=row.valid_to is None or row.valid_to >= today,
            answered=row.answered_at is not None,
        )
        for row in db.execute(_ASKED, {"request": request})
    ]


_ASKED_UNIT = aliased(UnitRow)
_OPEN_OF = (
    select(
        *_REQUEST,
        func.count(FigureAskedRow.unit_id).label("asked"),
        func.count(FigureAskedRow.answered_at).label("answered"),
    )
    .join(UnitRow, UnitRow.id == FigureRequestRow.unit_id)
    .join(FigureAskedRow, FigureAskedRow.request_id == FigureRequestRow.id)
    .join(_ASKED_UNIT, _ASKED_UNIT.id == FigureAskedRow.unit_id)
    .where(
        FigureRequestRow.unit_id.in_(bindparam("tops", expanding=True)),
        # Nobody waits for a unit that is no more.
        or_(
            FigureAskedRow.answered_at.is_not(None),
            _ASKED_UNIT.valid_to.is_(None),
            _ASKED_UNIT.valid_to >= bindparam("today"),
        ),
    )
    .where(FigureRequestRow.closed_at.is_(None))
    .group_by(FigureRequestRow.id, UnitRow.id)
    .order_by(FigureRequestRow.last_day, FigureRequestRow.id)
)


def open_of(db: Connection, tops: Sequence[UnitId], today: date) -> list[tuple[Request, int, int]]:
    """Requests of these that are open, the first due first: how many were asked and answered."""
    rows = db.execute(_OPEN_OF, {"tops": tops, "today": today})
    return [(_request_of(row), row.asked, row.answered) for row in rows]


_OPEN_FOR = (
    select(
        *_REQUEST,
        _ASKED_UNIT.id.label("asked_id"),
        _ASKED_UNIT.path.label("asked_path"),
        _ASKED_UNIT.kind.label("asked_kind"),
        _ASKED_UNIT.name.label("asked_name"),
    )
    .join(UnitRow, UnitRow.id == FigureRequestRow.unit_id)
    .join(FigureAskedRow, FigureAskedRow.request_id == FigureRequestRow.id)
    .join(_ASKED_UNIT, _ASKED_UNIT.id == FigureAskedRow.unit_id)
    .where(FigureAskedRow.unit_id.in_(bindparam("units", expanding=True)))
    .where(FigureAskedRow.answered_at.is_(None), FigureRequestRow.closed_at.is_(None))
    .where(or_(_ASKED_UNIT.valid_to.is_(None), _ASKED_UNIT.valid_to >= bindparam("today")))
    .order_by(FigureRequestRow.last_day, FigureRequestRow.id, _ASKED_UNIT.id)
)


def open_for(db: Connection, units: Sequence[UnitId], today: date) -> list[tuple[Request, UnitRef]]:
    """What is still asked of these units, the first due first."""
    rows = db.execute(_OPEN_FOR, {"units": units, "today": today})
    return [(_request_of(row), _asked_unit(row)) for row in rows]


def _asked_unit(row: AnyRow) -> UnitRef:
    return UnitRef(
        id=UnitId(row.asked_id),
        path=row.asked_path,
        kind=UnitKind(row.asked_kind),
        name=row.asked_name,
    )


_OPEN_TARGET = (
    select(
        *_REQUEST,
        _ASKED_UNIT.id.label("asked_id"),
        _ASKED_UNIT.path.label("asked_path"),
        _ASKED_UNIT.kind.label("asked_kind"),
        _ASKED_UNIT.name.label("asked_name"),
        _ASKED_UNIT.valid_to,
        FigureAskedRow.answered_at,
    )
    .join(UnitRow, UnitRow.id == FigureRequestRow.unit_id)
    .join(FigureAskedRow, FigureAskedRow.request_id == FigureRequestRow.id)
    .join(_ASKED_UNIT, _ASKED_UNIT.id == FigureAskedRow.unit_id)
    .where(
        FigureRequestRow.unit_id == bindparam("top"),
        FigureRequestRow.fields["target"].as_string() == bindparam("code"),
        FigureRequestRow.closed_at.is_(None),
    )
    .order_by(FigureRequestRow.last_day, FigureRequestRow.id)
)


def open_of_target(
    db: Connection, top: UnitId, code: str, today: date
) -> list[tuple[Request, Asked]]:
    """The open requests for the figure of a unit's target, with whom each asks."""
    return [
        (
            _request_of(row),
            Asked(
                unit=_asked_unit(row),
                stands=row.valid_to is None or row.valid_to >= today,
                answered=row.answered_at is not None,
            ),
        )
        for row in db.execute(_OPEN_TARGET, {"top": top, "code": code})
    ]


def mark_answered(db: Connection, request: RequestId, unit: UnitId, now: datetime) -> None:
    """A unit has told all that was asked of it."""
    statement = update(FigureAskedRow).where(
        FigureAskedRow.request_id == request,
        FigureAskedRow.unit_id == unit,
        FigureAskedRow.answered_at.is_(None),
    )
    db.execute(statement.values(answered_at=now))


def ask_again(db: Connection, request: Request) -> None:
    """Wait again for who was asked about a target, unless a figure told since then still stands."""
    if request.target is None:
        return
    asked_at = (
        select(FigureRequestRow.asked_at).where(FigureRequestRow.id == request.id).scalar_subquery()
    )
    stands = exists().where(
        UnitFigureRow.unit_id == request.by.id,
        UnitFigureRow.figure == request.target.figure,
        UnitFigureRow.recorded_at >= asked_at,
    )
    statement = update(FigureAskedRow).where(FigureAskedRow.request_id == request.id, ~stands)
    db.execute(statement.values(answered_at=None))


def close(db: Connection, request: RequestId, now: datetime) -> bool:
    """Ask no more; False when that was so already."""
    statement = update(FigureRequestRow).where(
        FigureRequestRow.id == request, FigureRequestRow.closed_at.is_(None)
    )
    return db.execute(statement.values(closed_at=now)).rowcount == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What a unit told in answer to a request, the last told of each figure."""

    values: dict[Figure, int]
    told_by: str | None
    """Who said it by telephone, the last time; None where it was typed by the unit itself."""
    told_on: date


def told_in(db: Connection, request: RequestId) -> Mapping[UnitId, Answered]:
    """What each unit told in answer to a request."""
    statement = (
        select(
            DeclaredFigureRow.unit_id,
            DeclaredFigureRow.figure,
            DeclaredFigureRow.value,
            DeclaredFigureRow.told_by,
            DeclaredFigureRow.told_on,
        )
        .where(DeclaredFigureRow.request_id == request)
        .order_by(DeclaredFigureRow.id)
    )
    found: dict[UnitId, Answered] = {}
    for row in db.execute(statement):
        if row.figure in _KNOWN:
            unit = UnitId(row.unit_id)
            before = found[unit].values if unit in found else {}
            values = {**before, Figure(row.figure): row.value}
            found[unit] = Answered(values=values, told_by=row.told_by, told_on=row.told_on)
    return found
