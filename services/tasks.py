"""Tasks and reports owed: made from the plans, done with proof, followed, reminded of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from domain.accounts import AccountId, ChatId
from domain.actors import Actor
from domain.errors import Gone, NotAllowed
from domain.ids import number_in
from domain.members import PersonId
from domain.messages import Attachment
from domain.permissions import Action, Role
from domain.plan import Plan, PlanId
from domain.tasks import (
    LONGEST_NOTE,
    REMINDED,
    STALE,
    DaysReversed,
    Done,
    Duty,
    Standing,
    Task,
    TaskDoneAlready,
    TaskId,
    TaskState,
    TaskWithdrawn,
    by_last_day,
    climbs,
    duties,
    is_reminded,
    is_stale,
    of_now,
    owed_as,
    owing,
    standings,
)
from domain.units import UnitId, UnitRef
from services.helping import helper_of
from storage import accounts, audit, files, tasks, units
from storage import plan as held
from storage.accounts import Reachable

THING = "task"


# ---- made from the plans -----------------------------------------------------------------------


def sync(db: Connection, top: UnitRef, *, on: date) -> None:
    """Make what the plans of `top` have its units owe; done again, it changes nothing.

    What has left a plan, or whose unit stands no more, is withdrawn; what is done stays.
    """
    plans = {one.id: one.plan for one in held.of(db, top.id)}
    standing = units.below(db, [top], on)
    wanted = {
        (plan_id, duty.code, unit.id): duty
        for plan_id, plan in plans.items()
        for duty in duties(plan)
        for unit in _owing(duty, plan, standing, top)
    }
    there = {(one.plan, one.code, one.unit.id): one for one in tasks.of_plans(db, list(plans))}
    new = [_row(*key, duty) for key, duty in wanted.items() if key not in there]
    tasks.add(db, new)
    for key, one in there.items():
        duty = wanted.get(key)
        if duty is not None and _differs(one, duty):
            tasks.refresh(db, one.id, _said(duty))
    gone = [
        one.id for key, one in there.items() if key not in wanted and one.state is TaskState.OPEN
    ]
    tasks.withdraw(db, gone)


def _owing(
    duty: Duty, plan: Plan, standing: Sequence[UnitRef], top: UnitRef
) -> dict[UnitRef, None]:
    """Each unit that owes it, once, in the order the plan names them."""
    return dict.fromkeys(unit for name in duty.leads for unit in owing(name, plan, standing, top))


def _row(plan: PlanId, code: str, unit: UnitId, duty: Duty) -> dict[str, object]:
    return {
        "plan_id": plan,
        "code": code,
        "kind": duty.kind,
        "unit_id": unit,
        **_said(duty),
    }


def _said(duty: Duty) -> dict[str, object]:
    """What the plan says of it."""
    return {
        "label": duty.label,
        "short": duty.short,
        "year": duty.year,
        "of_event": duty.of_event,
        "last_day": duty.last_day,
    }


def _differs(one: Task, duty: Duty) -> bool:
    differs = any(getattr(one, key) != value for key, value in _said(duty).items())
    return differs or one.state is TaskState.WITHDRAWN


# ---- what is owed ------------------------------------------------------------------------------


def owed(db: Connection, *, by: Actor, past: bool = False) -> list[Task]:
    """What the units somebody answers for still owe, the nearest last day first.

    What earlier years' plans left open long ago stands apart: `past` asks for that instead.
    """
    mine = [unit.id for unit in by.powers.held(Action.DO_TASK)]
    return of_now(tasks.owed(db, mine), by.today, past=past) if mine else []


def owed_and_past(db: Connection, *, by: Actor) -> tuple[list[Task], bool]:
    """What is owed now, and whether anything of earlier years was left open."""
    mine = [unit.id for unit in by.powers.held(Action.DO_TASK)]
    found = tasks.owed(db, mine) if mine else []
    now = of_now(found, by.today)
    return now, len(now) < len(found)


def find(db: Connection, task_id: str | int | None, *, by: Actor) -> Task:
    """A task as a button carries it.

    Raises:
        Gone: There is none of that id.
        NotAllowed: `by` may not see what this unit owes, nor is named beside it in the plan.
        TaskWithdrawn: It is in no plan any more.
    """
    written = number_in(str(task_id or ""))
    found = tasks.find(db, TaskId(written)) if written is not None else None
    if found is None:
        raise Gone
    if not by.powers.may(Action.SEE_PLAN, found.unit) and helper_of(db, found, by=by) is None:
        raise NotAllowed
    if found.state is TaskState.WITHDRAWN:
        raise TaskWithdrawn
    return found


def duty_of(db: Connection, task: Task) -> Duty | None:
    """What the plan says of it: with whom, to whom, until when."""
    found = held.find(db, task.plan)
    named = duties(found.plan) if found is not None else ()
    return next((one for one in named if one.code == task.code), None)


def photos(db: Connection, task: Task) -> list[Attachment]:
    """What was sent as proof."""
    return files.kept(db, THING, task.id)


# ---- done, and taken back ----------------------------------------------------------------------


def finish(
    db: Connection,
    task: Task,
    done: Done,
    proof: Sequence[Attachment],
    *,
    account: AccountId | None,
    by: Actor,
) -> None:
    """Say that a task is done, with its proof.

    A body that the plan names beside the unit may say so too: it is kept which one did.

    Raises:
        NotAllowed: `by` may speak neither for its unit nor for a body named beside it.
        DaysReversed: It ended before it began.
        TaskWithdrawn: It has left the plan.
        TaskDoneAlready: Somebody else has said so meanwhile.
    """
    if done.helper is None:
        by.ensure_may(Action.DO_TASK, task.unit)
    elif done.helper != helper_of(db, task, by=by):
        raise NotAllowed
    if done.first_on is not None and done.last_on is not None and done.last_on < done.first_on:
        raise DaysReversed(first=done.first_on)
    note = done.note[:LONGEST_NOTE] if done.note else None
    day, details = by.today, done.details
    if not tasks.finish(db, task.id, on=day, by=by.person, note=note, details=details):
        _refuse(tasks.find(db, task.id))
    files.let_go(db, THING, task.id)
    files.keep(db, THING, task.id, proof, by=account, now=by.now)
    told = [one.path for one in proof]
    after = {"state": "done", "note": note, "details": details, "files": told}
    _note(db, "finish-task", task, by, before={"state": "open"}, after=after)


def _refuse(now: Task | None) -> None:
    if now is None or now.state is not TaskState.DONE:
        raise TaskWithdrawn
    raise TaskDoneAlready(name=now.done_by_name or "", day=now.done_on or date.min)


def reopen(db: Connection, task: Task, *, by: Actor) -> None:
    """Take back that a task is done; its proof stays until it is done again.

    Raises:
        NotAllowed: `by` may not speak for its unit, and has not said so for a body beside it.
        Gone: It is not done.
    """
    reported = task.done_by == by.person and helper_of(db, task, by=by) is not None
    if not reported:
        by.ensure_may(Action.DO_TASK, task.unit)
    if not tasks.reopen(db, task.id):
        raise Gone
    before = {
        "state": "done",
        "done_by": task.done_by,
        "done_on": str(task.done_on),
        "note": task.note,
        "details": dict(task.details),
    }
    _note(db, "reopen-task", task, by, before=before, after={"state": "open"})


def _note(
    db: Connection, deed: str, task: Task, by: Actor, *, before: object, after: object
) -> None:
    audit.note(
        db,
        deed,
        THING,
        task.id,
        by=by.person,
        unit=task.unit.id,
        now=by.now,
        before=before,  # type: ignore[arg-type]  # plain values, as JSON has them
        after=after,  # type: ignore[arg-type]  # the same
    )


# ---- followed ----------------------------------------------------------------------------------


def followed(db: Connection, top: UnitRef, *, by: Actor) -> tuple[list[Standing], list[Standing]]:
    """What the units below owe: for each duty who has done it and who has not.

    Returns:
        What counts now, and what earlier years' plans left open.

    Raises:
        NotAllowed: `by` does not follow what is owed there.
    """
    by.ensure_may(Action.NUDGE, top)
    below = [one for one in tasks.below(db, top) if one.unit.id != top.id]
    past = standings(of_now(below, by.today, past=True))
    return standings(of_now(below, by.today)), [one for one in past if one.open]


def standing(db: Connection, top: UnitRef, task: Task, *, by: Actor) -> Standing:
    """One duty of all units below.

    Raises:
        NotAllowed: `by` does not follow what is owed there.
        Gone: Nobody below owes it.
    """
    by.ensure_may(Action.NUDGE, top)
    found = tasks.of_code(db, top, task.plan, task.code)
    below = [one for one in found if one.unit.id != top.id]
    if not below:
        raise Gone
    return Standing(tasks=below)


@dataclass(frozen=True, slots=True, kw_only=True)
class Owing:
    """Who still owes something: whom to write to, and whom to call."""

    units: Sequence[UnitRef]
    reachable: Sequence[tuple[Task, Reachable]]
    to_call: Sequence[UnitRef]
    """Units none of whose people can be written to."""


def owing_now(db: Connection, of: Standing, today: date) -> Owing:
    """Who of a duty's units has not done it, and can be written to."""
    answering = _answering(db, of.open, today)
    reachable = [
        (task, who)
        for task in of.open
        for who in answering.get(task.unit.id, [])
        if who.chat is not None and who.account is not None
    ]
    reached = {task.unit.id for task, _ in reachable}
    open_units = [task.unit for task in of.open]
    return Owing(
        units=open_units,
        reachable=reachable,
        to_call=[unit for unit in open_units if unit.id not in reached],
    )


def note_nudged(db: Connection, of: Standing, whom: Owing, *, by: Actor) -> None:
    """Keep that those who owe something were reminded.

    Raises:
        NotAllowed: `by` may not remind one of them.
    """
    for unit in whom.units:
        by.ensure_may(Action.NUDGE, unit)
    reached = sorted({who.person for _, who in whom.reachable})
    _note(db, "nudge-task", of.first, by, before=None, after={"persons": reached})


def answering(db: Connection, task: Task, today: date) -> list[Reachable]:
    """Who answers for the unit that owes a task."""
    return _answering(db, [task], today).get(task.unit.id, [])


def _answering(db: Connection, of: Sequence[Task], today: date) -> dict[UnitId, list[Reachable]]:
    """Who answers for the units of these tasks."""
    by_role: dict[Role, set[UnitId]] = {}
    for task in of:
        by_role.setdefault(owed_as(task.unit.kind), set()).add(task.unit.id)
    found: dict[UnitId, list[Reachable]] = {}
    for role, unit_ids in by_role.items():
        for who in accounts.holders(db, role, sorted(unit_ids), today):
            found.setdefault(who.unit, []).append(who)
    return found


# ---- reminded of -------------------------------------------------------------------------------


def moments(db: Connection, top: UnitRef, first: date, last: date) -> Iterator[date]:
    """The days from `first` to `last` on which somebody below may have to be reminded."""
    plans = [one.id for one in held.of(db, top.id)]
    days = tasks.last_days(db, plans) if plans else []
    day = first
    while day <= last:
        if any(is_reminded(one, day) or climbs(one, day) for one in days):
            yield day
        day += timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """What one person hears on one day."""

    person: PersonId
    account: AccountId
    chat: ChatId
    tasks: Sequence[Task]
    """What they owe themselves."""
    late: Sequence[Standing] = ()
    """What units below them have left undone."""


def reminders(db: Connection, top: UnitRef, day: date) -> list[Reminder]:
    """Who is to hear what on a day: one message a person, of what is open at this moment."""
    open_now = [one for one in tasks.below(db, top) if _is_open(one)]
    due = [one for one in open_now if _is_told(one, top, day)]
    told: dict[tuple[PersonId, AccountId, ChatId], list[Task]] = {}
    answering = _answering(db, due, day)
    for task in due:
        for who in answering.get(task.unit.id, []):
            if who.account is not None and who.chat is not None:
                told.setdefault((who.person, who.account, who.chat), []).append(task)
    late = _climbing(open_now, top, day)
    officers = accounts.holders(db, owed_as(top.kind), [top.id], day) if late else []
    for who in officers:
        if who.account is not None and who.chat is not None:
            told.setdefault((who.person, who.account, who.chat), [])
    above = {who.person for who in officers}
    return [
        Reminder(
            person=person,
            account=account,
            chat=chat,
            tasks=sorted(owed_here, key=by_last_day),
            late=late if person in above else (),
        )
        for (person, account, chat), owed_here in told.items()
    ]


def _is_told(task: Task, top: UnitRef, day: date) -> bool:
    """Whether those who owe it hear of it; nobody stands above the officers to be told instead."""
    last = task.last_day
    mine = task.unit.id == top.id
    return last is not None and (is_reminded(last, day) or (mine and climbs(last, day)))


def _is_open(task: Task) -> bool:
    return task.state is TaskState.OPEN and task.last_day is not None


def _climbing(open_now: Sequence[Task], top: UnitRef, day: date) -> list[Standing]:
    """All that is late below, on the days on which any of it is told to the officers."""
    below = [one for one in open_now if one.unit.id != top.id and one.last_day is not None]
    if not any(climbs(one.last_day, day) for one in below if one.last_day is not None):
        return []
    late = [one for one in below if one.is_late(day)]
    return standings([o for o in late if o.last_day and not is_stale(o.last_day, day)])


# ---- the first screen --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What waits: soon, overdue, and at how many units below."""

    soon: int = 0
    late: int = 0
    late_units: int = 0


def waiting(db: Connection, *, by: Actor) -> Waiting:
    """What somebody owes within a week or has left undone; and units below that are late."""
    week = by.today + timedelta(days=REMINDED[0])
    mine = [one for one in owed(db, by=by) if one.last_day is not None]
    fresh = [one for one in mine if one.last_day and not is_stale(one.last_day, by.today)]
    late = sum(one.is_late(by.today) for one in fresh)
    soon = sum(one.last_day is not None and one.last_day <= week for one in fresh) - late
    return Waiting(soon=soon, late=late, late_units=_late_units(db, by))


def _late_units(db: Connection, by: Actor) -> int:
    tops = [unit for unit in by.powers.tops(Action.NUDGE) if not unit.practice]
    first, last = by.today - timedelta(days=STALE), by.today - timedelta(days=1)
    return sum(tasks.late_units(db, top, first, last) for top in tops)
