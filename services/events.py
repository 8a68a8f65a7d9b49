"""Events: made from the plans and by hand, told of, moved, called off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from domain.accounts import AccountId
from domain.actors import Actor
from domain.clock import local_day
from domain.errors import Gone, NotAllowed
from domain.events import (
    Event,
    EventAhead,
    EventId,
    EventOver,
    EventState,
    Planned,
    bare_code,
    own_events,
    planned,
)
from domain.ids import number_in
from domain.messages import Attachment
from domain.permissions import Action
from domain.plan import Plan, PlanId
from domain.tasks import DaysReversed, TaskState, owing
from domain.texts import Json
from domain.units import UnitId, UnitRef
from storage import audit, events, files, tasks, units
from storage import plan as held

THING = "event"
#: How far ahead next year's days of the whole country are put in.
_AHEAD = timedelta(days=90)


# ---- made from the plans -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """An event as a plan names it, and the unit that leads it."""

    one: Planned
    lead: UnitId | None

    def values(self) -> dict[str, object]:
        return {
            "label": self.one.label,
            "first_on": self.one.first_on,
            "last_on": self.one.last_on,
            "lead_unit_id": self.lead,
        }

    def differs(self, event: Event) -> bool:
        stands = (event.label, event.first_on, event.last_on, event.lead)
        return stands != (self.one.label, self.one.first_on, self.one.last_on, self.lead)


def sync(db: Connection, top: UnitRef, *, now: datetime) -> None:
    """Make the events that the plans of `top` name; done again, it changes nothing.

    What somebody here has moved, told of or called off stays as it is; what has left a plan is
    called off.
    """
    plans = {one.id: one.plan for one in held.of(db, top.id)}
    wanted = _wanted(plans, units.below(db, [top], local_day(now)), top, local_day(now))
    there = {(one.plan, one.code): one for one in events.of_plans(db, list(plans))}
    made: dict[str, object] = {"unit_id": top.id, "recorded_at": now}
    events.add_planned(
        db,
        [
            {"plan_id": plan, "code": code, **made, **one.values()}
            for (plan, code), one in wanted.items()
            if (plan, code) not in there
        ],
    )
    for (plan_id, code), one in wanted.items():
        event = there.get((plan_id, code))
        if event is not None and event.as_planned and one.differs(event):
            events.refresh(db, event.id, **one.values())
    events.cancel(db, [one.id for one in there.values() if _has_left(one, plans)])
    events.let_go(db, [one.id for one in there.values() if _is_own_now(one, plans)])


def _wanted(
    plans: dict[PlanId, Plan], standing: Sequence[UnitRef], top: UnitRef, today: date
) -> dict[tuple[PlanId, str], _Wanted]:
    """Every event of the plans; the whole country's only in years in which no own plan has it."""
    return {
        (plan_id, one.code): _Wanted(one=one, lead=_lead(one, plan, standing, top))
        for plan_id, plan in plans.items()
        for year in sorted({today.year, (today + _AHEAD).year})
        for one in planned(plan, year)
        if not (plan.is_national and bare_code(one.code) in own_events(plans.values(), year))
    }


def _lead(one: Planned, plan: Plan, standing: Sequence[UnitRef], top: UnitRef) -> UnitId | None:
    """The one unit that leads it; None where many do."""
    found = owing(one.lead, plan, standing, top) if one.lead else []
    return found[0].id if len(found) == 1 else None


def _has_left(event: Event, plans: dict[PlanId, Plan]) -> bool:
    """Whether a planned event is named by its plan no longer, in any year."""
    if event.plan not in plans or event.code is None or not event.as_planned:
        return False
    codes = {one.code for one in plans[event.plan].event}
    return event.state is EventState.PLANNED and not codes & {event.code, bare_code(event.code)}


def _is_own_now(event: Event, plans: dict[PlanId, Plan]) -> bool:
    """Whether an event of the whole country is named by an own plan of its year since."""
    if event.plan is None or event.code is None or event.first_on is None or not event.as_planned:
        return False
    own = own_events(plans.values(), event.first_on.year)
    return plans[event.plan].is_national and bare_code(event.code) in own


# ---- seen --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """What takes place: ahead of us and today, and what lies behind, the latest first."""

    coming: Sequence[Event]
    past: Sequence[Event]


def calendar(db: Connection, *, by: Actor) -> Calendar:
    """The events around the units somebody may see the plan of.

    Raises:
        NotAllowed: There is none.
    """
    tops = by.powers.tops(Action.SEE_PLAN)
    if not tops:
        raise NotAllowed
    found = {one.id: one for top in tops for one in events.around(db, top)}
    past = [one for one in found.values() if one.is_over(by.today)]
    return Calendar(
        coming=[one for one in found.values() if not one.is_over(by.today)],
        past=sorted(past, key=lambda one: (one.first_on or date.min, one.id), reverse=True),
    )


def public(db: Connection, today: date) -> list[Event]:
    """What the wards and districts have planned from today on, for everybody."""
    found = [one for top in units.roots(db) for one in events.around(db, top)]
    own = [one for one in found if "/" not in one.unit.path.rstrip("/")]
    return [one for one in own if not one.is_over(today) and one.first_on is not None]


def find(db: Connection, event_id: str | None, *, by: Actor) -> Event:
    """An event as a button carries it.

    Raises:
        Gone: There is none of that id.
        NotAllowed: It is another unit's own.
    """
    written = number_in(event_id)
    found = events.find(db, EventId(written)) if written is not None else None
    if found is None:
        raise Gone
    seeing = by.powers.held(Action.SEE_PLAN)
    if not any(one.is_under(found.unit) or found.unit.is_under(one) for one in seeing):
        raise NotAllowed
    return found


def photos(db: Connection, event: Event) -> list[Attachment]:
    """The photos of an event."""
    return files.kept(db, THING, event.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekResults:
    """What the schools have told of Lifelong Learning Week so far."""

    told: int
    out_of: int
    attended: int


def week_results(db: Connection, event: Event) -> WeekResults | None:
    """The sums of the reports that feed an event; None where none do."""
    if event.code is None or event.plan is None:
        return None
    found = tasks.of_event(db, event.unit, event.plan, event.code)
    if not found:
        return None
    done = [one for one in found if one.state is TaskState.DONE]
    counts = [one.details.get("attended") for one in done]
    return WeekResults(
        told=len(done),
        out_of=len(found),
        attended=sum(count for count in counts if isinstance(count, int)),
    )


# ---- changed -----------------------------------------------------------------------------------


def may_tell(event: Event, by: Actor) -> bool:
    """Whether somebody may tell how it went: of their own unit's, or of one their unit leads."""
    leads = any(unit.id == event.lead for unit in by.powers.held(Action.DO_TASK))
    return leads or by.powers.may(Action.DO_TASK, event.unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """When and where something takes place."""

    first_on: date
    last_on: date
    place: str | None

    def ensure_in_order(self) -> None:
        """Refuse an end before the beginning.

        Raises:
            DaysReversed: It ends before it begins.
        """
        if self.last_on < self.first_on:
            raise DaysReversed(first=self.first_on)

    def to_json(self) -> dict[str, Json]:
        """As the audit keeps it."""
        return {"from": str(self.first_on), "to": str(self.last_on), "place": self.place}


def add(db: Connection, unit: UnitRef, label: str, times: Times, *, by: Actor) -> EventId:
    """Put in an event of a unit's own.

    Raises:
        NotAllowed: `by` does not speak for this unit.
        DaysReversed: It ends before it begins.
    """
    by.ensure_may(Action.DO_TASK, unit)
    times.ensure_in_order()
    made = events.add(
        db,
        unit.id,
        label,
        times.first_on,
        times.last_on,
        times.place,
        by=by.person,
        now=by.now,
    )
    after: dict[str, Json] = {"label": label, **times.to_json()}
    _note(db, "add-event", made, unit, by, before=None, after=after)
    return made


def hold(
    db: Connection,
    event: Event,
    times: Times,
    *,
    attended: int,
    result: str | None,
    pictures: Sequence[Attachment],
    account: AccountId | None,
    by: Actor,
) -> None:
    """Tell how an event went; told again, the new words stand and the photos are added.

    Raises:
        NotAllowed: It is not for `by` to tell.
        EventAhead: It has not begun.
        DaysReversed: It ended before it began.
        EventOver: It was called off.
    """
    if not may_tell(event, by):
        raise NotAllowed
    times.ensure_in_order()
    if times.first_on > by.today:
        raise EventAhead
    is_held = events.hold(
        db,
        event.id,
        first_on=times.first_on,
        last_on=times.last_on,
        place=times.place,
        attended=attended,
        result=result,
        recorded_at=by.now,
        recorded_by=by.person,
    )
    if not is_held:
        raise EventOver
    files.keep(db, THING, event.id, pictures, by=account, now=by.now)
    after: dict[str, Json] = {"state": "held", "attended": attended, "result": result}
    after |= times.to_json() | {"files": [one.path for one in pictures]}
    _note(db, "hold-event", event.id, event.unit, by, before=_before(event), after=after)


def move(db: Connection, event: Event, times: Times, *, by: Actor) -> None:
    """Move a planned event to other days, or to another place.

    Raises:
        NotAllowed: `by` does not speak for the unit whose event it is.
        DaysReversed: It ends before it begins.
        EventOver: It is planned no longer.
    """
    by.ensure_may(Action.DO_TASK, event.unit)
    times.ensure_in_order()
    if not events.move(db, event.id, times.first_on, times.last_on, times.place):
        raise EventOver
    after = times.to_json()
    _note(db, "move-event", event.id, event.unit, by, before=_before(event), after=after)


def cancel(db: Connection, event: Event, reason: str | None, *, by: Actor) -> None:
    """Call a planned event off.

    Raises:
        NotAllowed: `by` does not speak for the unit whose event it is.
        EventOver: It is planned no longer.
    """
    by.ensure_may(Action.DO_TASK, event.unit)
    if not events.cancel(db, [event.id], reason):
        raise EventOver
    after: dict[str, Json] = {"state": "cancelled", "reason": reason}
    _note(db, "cancel-event", event.id, event.unit, by, before=_before(event), after=after)


def _before(event: Event) -> dict[str, Json]:
    return {
        "state": event.state,
        "from": str(event.first_on) if event.first_on else None,
        "to": str(event.last_on) if event.last_on else None,
        "place": event.place,
        "attended": event.attended,
        "result": event.result,
    }


def _note(
    db: Connection,
    deed: str,
    event: EventId,
    unit: UnitRef,
    by: Actor,
    *,
    before: dict[str, Json] | None,
    after: dict[str, Json],
) -> None:
    audit.note(
        db,
        deed,
        THING,
        event,
        by=by.person,
        unit=unit.id,
        now=by.now,
        before=before,
        after=after,
    )
