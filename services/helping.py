"""Bodies that a plan names beside those who owe a task: what they help with, and may report."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from domain.actors import Actor
from domain.permissions import Action, Role
from domain.plan import Plan
from domain.tasks import Duty, Task, TaskState, duties, owing
from domain.units import UnitId, UnitKind, UnitRef
from storage import accounts, tasks, units
from storage import plan as held
from storage.accounts import Reachable


@dataclass(frozen=True, slots=True, kw_only=True)
class Helped:
    """A duty in which a body helps those who owe it."""

    duty: Duty
    tasks: Sequence[Task]
    """Of each unit that owes it still: one at least."""

    @property
    def first(self) -> Task:
        """Any of them: what is the same for all."""
        return self.tasks[0]


def helped(db: Connection, *, by: Actor) -> list[Helped]:
    """What is still open and names the bodies somebody answers for beside those who owe it."""
    mine = _bodies(by)
    found: list[Helped] = []
    for root in dict.fromkeys(_root(unit) for unit in mine):
        plans = held.of(db, root)
        still: dict[tuple[object, str], list[Task]] = {}
        for task in tasks.of_plans(db, [stored.id for stored in plans]):
            if task.state is TaskState.OPEN:
                still.setdefault((task.plan, task.code), []).append(task)
        for stored in plans:
            for duty in duties(stored.plan):
                of = still.get((stored.id, duty.code))
                if of and _named(duty, stored.plan, mine) is not None:
                    found.append(Helped(duty=duty, tasks=of))
    return found


def helper_of(db: Connection, task: Task, *, by: Actor) -> UnitRef | None:
    """The body of somebody's that the plan names beside who owes a task.

    A body named for itself, as "UBMTTQ phường" is; all schools or all chapters named together
    help each in its own house, and none of them speaks for another's task.
    """
    mine = [unit for unit in _bodies(by) if _root(unit) == _root(task.unit)]
    stored = held.find(db, task.plan) if mine else None
    if stored is None:
        return None
    named = (duty for duty in duties(stored.plan) if duty.code == task.code)
    return next((_named(duty, stored.plan, mine) for duty in named), None)


def same_duty(db: Connection, task: Task) -> list[Task]:
    """What is open still of one duty, of all who owe it."""
    every = tasks.of_plans(db, [task.plan])
    return [one for one in every if one.code == task.code and one.state is TaskState.OPEN]


def reporting(db: Connection, task: Task, today: date) -> list[Reachable]:
    """Who answers for the body that reported a task of another; nobody where none has."""
    body = task.details.get("helper_unit")
    if not isinstance(body, int) or units.find(db, UnitId(body)) is None:
        return []
    return accounts.holders(db, Role.PARTNER, [UnitId(body)], today)


def _bodies(by: Actor) -> list[UnitRef]:
    return [one for one in by.powers.held(Action.DO_TASK) if one.kind is UnitKind.PARTNER]


def _root(unit: UnitRef) -> UnitId:
    return UnitId(int(unit.path.partition("/")[0]))


def _named(duty: Duty, plan: Plan, mine: Sequence[UnitRef]) -> UnitRef | None:
    """The one of these bodies that a duty names."""
    if not mine:
        return None
    nobody = UnitRef(id=UnitId(0), path="0/", kind=UnitKind.PARTNER, name="")
    meant = [unit for name in duty.partners for unit in owing(name, plan, mine, nobody)]
    return next((unit for unit in meant if unit in mine), None)
