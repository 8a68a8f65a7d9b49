"""What the calendar of a unit's plans brings: shown, put into the table of what is due, said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from domain import calendar
from domain.actors import Actor
from domain.announcement import AnnouncementId
from domain.calendar import Entry, Moment
from domain.clock import local_day, past_quiet_hours
from domain.errors import Gone
from domain.permissions import Action
from domain.plan import Plan
from domain.texts import Json
from domain.units import UnitId, UnitRef
from services import announcement
from storage import audit, due, units, upkeep
from storage import plan as plans
from storage.due import Coming, Due

ANNOUNCE = "announce"
#: Moments stand in the table so long ahead: longer than anyone walks from one due thing to the
#: next, and short enough that a changed plan has little to move.
AHEAD = timedelta(days=40)
#: After a longer pause what was missed in its beginning is no news to anybody.
MOST_BEHIND = timedelta(days=60)
#: How long an announcement that an officer sends late is of use.
_LATE_USE = timedelta(hours=12)
_MARK = "calendar"


# ---- what comes --------------------------------------------------------------------------------


def coming(db: Connection, unit: UnitRef, first: date, last: date, *, by: Actor) -> Sequence[Entry]:
    """What the plans over a unit bring from a day to a day, both included.

    Raises:
        NotAllowed: `by` may not see what is planned there.
    """
    by.ensure_may(Action.SEE_PLAN, unit)
    return calendar.entries([held.plan for held in plans.over(db, unit)], first, last)


def to_be_said(db: Connection, top: UnitRef, *, by: Actor) -> Sequence[Moment]:
    """The coming moments at which a unit's calendar speaks, those switched off included.

    Raises:
        NotAllowed: `by` may not change its plan.
    """
    by.ensure_may(Action.EDIT_PLAN, top)
    own = [held.plan for held in plans.of(db, top.id)]
    return calendar.moments(own, by.now, by.now + AHEAD)


# ---- into the table ----------------------------------------------------------------------------


def plan_ahead(db: Connection, tops: Sequence[UnitRef], now: datetime) -> None:
    """Put what the calendars of these units will say into the table, once a day and change."""
    stamps = plans.stamps(db)
    marks = upkeep.marks(db, f"{_MARK}:") if stamps else {}
    for top in tops:
        stamp, mark = stamps.get(top.id), marks.get(f"{_MARK}:{top.id}")
        if stamp is not None and mark is None:
            arrange(db, top.id, now)
        elif stamp is not None and mark is not None:
            last, _, known = mark.partition("|")
            before = datetime.fromisoformat(last)
            if known != stamp or local_day(before) != local_day(now):
                arrange(db, top.id, now, since=before)


def arrange(db: Connection, top: UnitId, now: datetime, *, since: datetime | None = None) -> None:
    """Let the table hold what a unit's plans say from now on, and what was missed since."""
    first = min(max(since, now - MOST_BEHIND), now) if since is not None else now
    own = [held.plan for held in plans.of(db, top)]
    until = now + AHEAD
    said = [one for one in calendar.moments(own, now - MOST_BEHIND, until) if not one.is_off]
    wanted = [_coming(one, top) for one in said if one.at >= first]
    put_off = [_key(one, top) for one in said if one.at < first]
    due.rearrange(db, ANNOUNCE, top, wanted, now, until, also=put_off)
    stamp = plans.stamps(db).get(top, "")
    upkeep.set_mark(db, f"{_MARK}:{top}", f"{now.isoformat()}|{stamp}")


def _key(one: Moment, top: UnitId) -> str:
    return f"{ANNOUNCE}:{top}:{one.key}"


def _coming(one: Moment, top: UnitId) -> Coming:
    return Coming(
        unique_key=_key(one, top),
        due_at=one.at,
        useful_until=one.useful_until,
        arguments={
            "plan": one.plan,
            "announcement": one.announcement.code,
            "day": one.day.isoformat(),
        },
    )


# ---- at its moment -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A moment that has come, with the plan's words as they stand now."""

    due: Due
    top: UnitRef
    moment: Moment


def occasion(db: Connection, one: Due) -> Occasion | None:
    """What is to be said at a due moment; None where the plan does not say it any more."""
    top = units.find(db, one.unit) if one.unit is not None else None
    if top is None:
        return None
    return _occasion(one, top, [held.plan for held in plans.of(db, top.id)])


def _occasion(one: Due, top: UnitRef, own: Sequence[Plan]) -> Occasion | None:
    """The moment of these plans that has come."""
    day, code = str(one.arguments["day"]), one.arguments["announcement"]
    around = timedelta(days=100)
    for moment in calendar.moments(own, one.due_at - around, one.due_at + around):
        is_it = moment.plan == one.arguments["plan"] and moment.announcement.code == code
        if is_it and moment.day.isoformat() == day and not moment.is_off:
            return Occasion(due=one, top=top, moment=moment)
    return None


def wait_for_morning(db: Connection, one: Due, now: datetime) -> bool:
    """Put a moment off where it would fall into the quiet hours now."""
    morning = past_quiet_hours(now)
    if morning == now:
        return False
    due.postpone(db, one, morning)
    return True


def speak(
    db: Connection,
    what: Occasion,
    texts: Mapping[str, str],
    *,
    at: datetime,
    useful_until: datetime,
) -> AnnouncementId | None:
    """Issue what the calendar says; None when this moment has spoken before."""
    key = _key(what.moment, what.top.id)
    return announcement.issue(
        db,
        what.top,
        occasion=key,
        audience=_audience(what.moment),
        texts=texts,
        at=at,
        useful_until=useful_until,
    )


def _audience(moment: Moment) -> Json:
    said = moment.announcement
    whom: dict[str, Json] = {"roles": [role.value for role in said.roles]}
    if said.kinds:
        whom["kinds"] = [kind.value for kind in said.kinds]
    return whom


# ---- too late: a person is asked ---------------------------------------------------------------


def set_late(db: Connection, one: Due, now: datetime) -> None:
    """Keep a moment that came too late until somebody decides."""
    due.settle(db, one.id, "late", now, was="done")


def undecided(db: Connection, top: UnitRef, *, by: Actor) -> Sequence[Occasion]:
    """The moments of a unit that came too late and wait for somebody, the earliest first.

    What the plan does not say any more waits for nobody.

    Raises:
        NotAllowed: `by` may not announce for that unit.
    """
    by.ensure_may(Action.ANNOUNCE, top)
    late = due.in_state(db, ANNOUNCE, top.id, "late")
    own = [held.plan for held in plans.of(db, top.id)] if late else []
    return tuple(what for one in late if (what := _occasion(one, top, own)) is not None)


def late(db: Connection, one: int, *, by: Actor) -> Occasion:
    """A moment that came too late and waits for somebody.

    Raises:
        Gone: It waits no longer, or the plan does not say it any more.
        NotAllowed: `by` may not announce for that unit.
    """
    what = occasion(db, waiting(db, one, by=by))
    if what is None:
        raise Gone
    return what


def waiting(db: Connection, one: int, *, by: Actor) -> Due:
    """The same, whether the plan still says it or not: to be dropped.

    Raises:
        Gone: It waits no longer.
        NotAllowed: `by` may not announce for that unit.
    """
    found = due.find(db, one)
    if found is None or found[1] != "late":
        raise Gone
    _ensure_may(db, found[0], by)
    return found[0]


def _ensure_may(db: Connection, one: Due, by: Actor) -> UnitRef:
    top = units.find(db, one.unit) if one.unit is not None else None
    if top is None:
        raise Gone
    by.ensure_may(Action.ANNOUNCE, top)
    return top


def send_late(db: Connection, what: Occasion, texts: Mapping[str, str], *, by: Actor) -> None:
    """Say it after all, at once or, in the quiet hours, in the morning.

    Raises:
        Gone: Somebody else decided meanwhile.
        NotAllowed: `by` may not announce for that unit.
    """
    _decide(db, what.due, "done", by)
    at = past_quiet_hours(by.now)
    speak(db, what, texts, at=at, useful_until=at + _LATE_USE)


def drop_late(db: Connection, one: Due, *, by: Actor) -> None:
    """Leave it unsaid.

    Raises:
        Gone: Somebody else decided meanwhile.
        NotAllowed: `by` may not announce for that unit.
    """
    _decide(db, one, "withdrawn", by)


def _decide(db: Connection, one: Due, state: str, by: Actor) -> None:
    top = _ensure_may(db, one, by)
    if not due.settle(db, one.id, state, by.now, was="late"):
        raise Gone
    deed = "announcement-late-sent" if state == "done" else "announcement-late-dropped"
    audit.note(
        db,
        deed,
        "due",
        one.id,
        by=by.person,
        unit=top.id,
        now=by.now,
        after=":".join(str(one.arguments[key]) for key in ("plan", "announcement", "day")),
    )
