"""Figures asked of units, and told by them or on their behalf."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection

from domain.actors import Actor
from domain.clock import Week, at, end_of, past_quiet_hours
from domain.errors import Gone
from domain.figures import (
    AskedTarget,
    Figure,
    Measure,
    NobodyAsked,
    Period,
    Request,
    RequestClosed,
    RequestId,
    UnitEnded,
)
from domain.permissions import Action
from domain.targets import Base
from domain.tasks import owed_as
from domain.texts import Json
from domain.units import WITH_BOOK, UnitId, UnitKind, UnitRef
from services import targets as target_services
from storage import accounts, audit, due, figures, tally, targets, units
from storage.accounts import Reachable
from storage.figures import Answered, Asked, NewFigure

#: Which figure of a unit none of its own can be greater than.
_BOUNDS = {Measure.PEOPLE: Base.POPULATION, Measure.HOUSEHOLDS: Base.HOUSEHOLDS}

#: Heads are asked at once, and reminded the day before the last and on the last.
ASKED, REMINDER = "figures-asked", "figures-reminder"
REMIND_AT, REMIND_UNTIL = time(8), time(20)
#: Nobody is written to at night.


# ---- asking --------------------------------------------------------------------------------------


def askable(db: Connection, top: UnitRef, *, by: Actor) -> list[UnitRef]:
    """Who can be asked: a district's wards, or all below a ward that keep a book.

    Raises:
        NotAllowed: `by` may not ask there.
    """
    by.ensure_may(Action.ASK_FIGURES, top)
    below = [one for one in units.below(db, [top], by.today) if one.id != top.id]
    if top.kind is UnitKind.DISTRICT:
        return [one for one in below if one.kind is UnitKind.WARD]
    return [one for one in below if one.kind in WITH_BOOK]


def silent(
    db: Connection, top: UnitRef, whom: Sequence[UnitRef], week: Week, *, by: Actor
) -> list[UnitRef]:
    """Those of some units of which, or below which, nothing was entered or declared in a week.

    Raises:
        NotAllowed: `by` may not ask there.
    """
    by.ensure_may(Action.ASK_FIGURES, top)
    spoke = tally.spoke(db, top, end_of(week.before().sunday), end_of(week.sunday))
    spoke |= figures.told_for(db, top, Period(week.monday, week.sunday))
    speaking = [one for one in units.below(db, [top], by.today) if one.id in spoke]
    return [one for one in whom if not any(other.is_under(one) for other in speaking)]


def ask(
    db: Connection,
    top: UnitRef,
    whom: Sequence[UnitRef],
    fields: Sequence[Figure],
    period: Period,
    last_day: date,
    *,
    by: Actor,
) -> RequestId:
    """Ask units for figures: each is written to now, and reminded before the last day is over.

    Raises:
        NotAllowed: `by` may not ask there.
        NobodyAsked: There is nobody to ask.
    """
    may_be_asked = askable(db, top, by=by)
    asked = [one for one in whom if one in may_be_asked]
    if not asked:
        raise NobodyAsked
    return open_request(db, top, asked, fields, period, last_day, by=by)


def open_request(
    db: Connection,
    top: UnitRef,
    whom: Sequence[UnitRef],
    asked: Sequence[Figure] | AskedTarget,
    period: Period,
    last_day: date,
    *,
    by: Actor,
) -> RequestId:
    """Write down what is asked and plan when it is said; whether `by` may was seen to before."""
    ids = [one.id for one in whom]
    request = figures.ask(db, top, ids, asked, period, last_day, by=by.person, now=by.now)
    _plan(db, request, top, last_day, today=by.today, now=by.now)
    named: list[Json] = [asked.figure] if isinstance(asked, AskedTarget) else [*map(str, asked)]
    audit.note(
        db,
        "ask-figures",
        "figure-request",
        request,
        by=by.person,
        unit=top.id,
        now=by.now,
        after={"fields": named, "units": [one.id for one in whom]},
    )
    return request


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """A request, and how far it is."""

    request: Request
    asked: Sequence[Asked]

    @property
    def all(self) -> int:
        """How many were asked, without those that ended before they answered."""
        return sum(one.answered or one.stands for one in self.asked)

    @property
    def answered(self) -> list[UnitRef]:
        """Who has told all that was asked."""
        return [one.unit for one in self.asked if one.answered]

    @property
    def silent(self) -> list[UnitRef]:
        """Who has not, and is still there."""
        return [one.unit for one in self.asked if not one.answered and one.stands]


def progress(db: Connection, request: RequestId, *, by: Actor) -> Progress:
    """Who has answered a request, and who has not.

    Raises:
        Gone: There is no such request.
        NotAllowed: `by` does not ask there.
    """
    found = figures.find(db, request)
    if found is None:
        raise Gone
    by.ensure_may(Action.ASK_FIGURES, found.by)
    return Progress(request=found, asked=figures.asked(db, request, by.today))


def answers(
    db: Connection, request: RequestId, *, by: Actor
) -> tuple[Progress, Mapping[UnitId, Answered]]:
    """How far a request is, and what each unit told.

    Raises:
        Gone: There is no such request.
        NotAllowed: `by` does not ask there.
    """
    return progress(db, request, by=by), figures.told_in(db, request)


def close(db: Connection, request: RequestId, *, by: Actor) -> None:
    """Ask no more.

    Raises:
        Gone: There is no such request.
        NotAllowed: `by` does not ask there.
    """
    found = progress(db, request, by=by).request
    if figures.close(db, request, by.now):
        audit.note(
            db,
            "close-figures",
            "figure-request",
            request,
            by=by.person,
            unit=found.by.id,
            now=by.now,
        )


def open_requests(db: Connection, *, by: Actor) -> list[tuple[Request, int, int]]:
    """What someone asks of others and is not closed: how many were asked, how many answered."""
    tops = [one.id for one in by.powers.tops(Action.ASK_FIGURES) if not one.practice]
    return figures.open_of(db, tops, by.today) if tops else []


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """Who looks after some units: whom to write to, and whom to call."""

    reachable: Sequence[Reachable]
    to_call: Sequence[UnitRef]


def heads(db: Connection, whom: Sequence[UnitRef], today: date) -> Heads:
    """Those who look after units, as far as they can be written to."""
    reachable = [
        head
        for role in sorted({owed_as(one.kind) for one in whom})
        for head in accounts.holders(db, role, [one.id for one in whom], today)
        if head.chat is not None and head.account is not None
    ]
    reached = {head.unit for head in reachable}
    return Heads(reachable=reachable, to_call=[one for one in whom if one.id not in reached])


def nudge(db: Connection, request: RequestId, *, by: Actor) -> None:
    """Remind those who have not answered: at once, or in the morning.

    Raises:
        Gone: There is no such request.
        NotAllowed: `by` does not ask there.
        RequestClosed: It is asked no more.
    """
    found = progress(db, request, by=by).request
    by.ensure_may(Action.NUDGE, found.by)
    if found.closed:
        raise RequestClosed
    _plan_nudge(db, request, found.by, now=by.now)


def names_of_heads(db: Connection, unit: UnitRef, today: date) -> list[str]:
    """Who looks after a unit, by name; three at most."""
    held = accounts.holders(db, owed_as(unit.kind), [unit.id], today)
    return list(dict.fromkeys(one.name for one in held))[:3]


def for_heads(
    db: Connection, request: RequestId, today: date
) -> tuple[Request, list[tuple[UnitRef, Reachable]]] | None:
    """Who is to be written to about a request now; None where it is asked no more."""
    found = figures.find(db, request)
    if found is None or found.closed or found.id not in _of_now(db, [found], today):
        return None
    silent = {
        one.unit.id: one.unit
        for one in figures.asked(db, request, today)
        if one.stands and not one.answered
    }
    reachable = heads(db, list(silent.values()), today).reachable
    return found, [(silent[head.unit], head) for head in reachable]


def _of_now(db: Connection, requests: Sequence[Request], today: date) -> set[RequestId]:
    """Those of some requests that still count: a target may have left the plan."""
    about = [one for one in requests if one.target is not None]
    counted = target_services.of_now(db, about, today)
    return {one.id for one in requests if one.target is None or one.id in counted}


def _plan(
    db: Connection,
    request: RequestId,
    top: UnitRef,
    last_day: date,
    *,
    today: date,
    now: datetime,
) -> None:
    """Put into the calendar that units are asked for figures, and reminded of them."""
    arguments = {"request": request}
    due.plan(
        db,
        f"{ASKED}:{request}",
        ASKED,
        top.id,
        due_at=past_quiet_hours(now),
        useful_until=at(last_day, REMIND_UNTIL),
        arguments=arguments,
    )
    for day in (last_day - timedelta(days=1), last_day):
        if day > today:
            due.plan(
                db,
                f"{REMINDER}:{request}:{day}",
                REMINDER,
                top.id,
                due_at=at(day, REMIND_AT),
                useful_until=at(day, REMIND_UNTIL),
                arguments=arguments,
            )


def _plan_nudge(db: Connection, request: RequestId, top: UnitRef, *, now: datetime) -> None:
    """Put into the calendar that an officer wants heads reminded; once a minute is enough."""
    when = past_quiet_hours(now)
    due.plan(
        db,
        f"{REMINDER}:{request}:{when:%Y-%m-%dT%H:%M}",
        REMINDER,
        top.id,
        due_at=when,
        useful_until=when + timedelta(hours=12),
        arguments={"request": request},
    )


# ---- telling -------------------------------------------------------------------------------------


def asked_of(db: Connection, *, by: Actor) -> list[tuple[Request, UnitRef]]:
    """What is asked of the units someone tells the figures of, the first due first."""
    tops = {
        one.id
        for action in (Action.DECLARE_FIGURES, Action.REPORT_TARGET)
        for one in by.powers.tops(action)
        if not one.practice
    }
    found = figures.open_for(db, sorted(tops), by.today) if tops else []
    counted = _of_now(db, [request for request, _ in found], by.today)
    return [
        (request, unit)
        for request, unit in found
        if request.id in counted and by.powers.may(_told_as(request), unit)
    ]


def _told_as(request: Request) -> Action:
    """The right by which a request is answered."""
    return Action.DECLARE_FIGURES if request.target is None else Action.REPORT_TARGET


def asked_here(db: Connection, request: RequestId, unit: UnitRef, *, by: Actor) -> Request:
    """A request, to be answered for a unit.

    Raises:
        NotAllowed: `by` may not tell the figures of this unit.
        Gone: There is no such request, or the unit was not asked.
        UnitEnded: The unit is no more.
        RequestClosed: It is asked no more.
    """
    by.ensure_may(Action.DECLARE_FIGURES, unit)
    return open_here(db, request, unit, by.today)[0]


def open_here(
    db: Connection, request: RequestId, unit: UnitRef, today: date
) -> tuple[Request, Asked]:
    """A request that can be answered for a unit, and whether it was; whoever asks.

    Raises:
        Gone: There is no such request, or the unit was not asked.
        UnitEnded: The unit is no more.
        RequestClosed: It is asked no more.
    """
    found = figures.find(db, request)
    asked = figures.asked(db, request, today) if found is not None else []
    here = next((one for one in asked if one.unit.id == unit.id), None)
    if found is None or here is None:
        raise Gone
    if not here.stands:
        raise UnitEnded(unit=unit.name)
    if found.closed:
        raise RequestClosed
    return found, here


def ensure_stands(db: Connection, unit: UnitRef, *, by: Actor) -> None:
    """Refuse to tell figures of a unit that is no more, or is somebody else's.

    Raises:
        NotAllowed: `by` may not tell the figures of this unit.
        UnitEnded: It is no more.
    """
    by.ensure_may(Action.DECLARE_FIGURES, unit)
    if not units.stands(db, unit.id, by.today):
        raise UnitEnded(unit=unit.name)


def told_before(db: Connection, unit: UnitRef, period: Period) -> Mapping[Figure, int]:
    """What a unit told of these days."""
    return figures.told(db, unit.id, period)


def has_told_of(db: Connection, unit: UnitRef, period: Period) -> bool:
    """Whether a unit has declared anything of days that ended within these."""
    return figures.has_told_of(db, unit.id, period)


def bounds(db: Connection, unit: UnitRef, today: date) -> Mapping[Measure, int]:
    """What no figure of a unit should exceed: its people, its households, where they are known."""
    noted = targets.noted(db, unit, today)
    return {
        one: noted[unit.path, base].value
        for one, base in _BOUNDS.items()
        if (unit.path, base) in noted
    }


def declare(
    db: Connection,
    unit: UnitRef,
    values: Mapping[Figure, int],
    period: Period,
    *,
    by: Actor,
    request: RequestId | None = None,
    told_by: str | None = None,
    told_on: date | None = None,
) -> None:
    """Write down what a unit declares; what it declared before stays, and gives way.

    Args:
        db: The open connection.
        unit: Whose figures they are.
        values: At least one; what is left out stays open.
        period: The days they are of.
        by: Who writes them down.
        request: What they answer, if anything.
        told_by: Who said it, where it was said by telephone.
        told_on: When it was said; today by default.

    Raises:
        NotAllowed: `by` may not tell the figures of this unit.
        UnitEnded: The unit is no more.
        Gone: The unit was not asked, or for the figure of a target: that is told otherwise.
        RequestClosed: It is asked no more.
    """
    asked = None
    if request is not None:
        asked = asked_here(db, request, unit, by=by)
        if asked.target is not None:
            raise Gone
    else:
        ensure_stands(db, unit, by=by)
    new = [
        NewFigure(
            unit=unit.id,
            figure=figure,
            value=value,
            period=period,
            request=request,
            told_by=told_by,
            told_on=told_on or by.today,
        )
        for figure, value in values.items()
    ]
    figures.declare(db, new, by=by.person, now=by.now)
    if asked is not None:
        known = figures.told(db, unit.id, period)
        if all(field in known for field in asked.fields):
            figures.mark_answered(db, asked.id, unit.id, by.now)
    audit.note(
        db,
        "declare-figures",
        "unit",
        unit.id,
        by=by.person,
        unit=unit.id,
        now=by.now,
        after={"figures": {str(one): value for one, value in values.items()}},
    )
