"""What units owe is made from the plans, done once, and followed; on both databases."""

import dataclasses
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select, update

from domain.accounts import AccountId
from domain.actors import Actor
from domain.errors import Gone, NotAllowed
from domain.messages import Attachment
from domain.permissions import Role
from domain.plan import load
from domain.tasks import DaysReversed, Done, Task, TaskDoneAlready, TaskState, TaskWithdrawn
from domain.units import UnitKind, UnitRef
from services import helping, schedule, tasks
from storage import accounts, due, files
from storage import plan as plans
from storage import tasks as rows
from storage.tables import AuditRow, UnitRow
from tests.storage.ward import LONG_AGO, MONDAY, MORNING, account, actor, chapter, on_day, ward

REPORT = "learning-week-results-2025"
PHOTO = Attachment(path=f"files/{'a' * 64}.jpg", name="1.jpg", kind="photo")
LAST = date(2025, 10, 9)


@dataclasses.dataclass(frozen=True)
class Place:
    """A ward with a plan, two schools and a chapter."""

    db: Connection
    top: UnitRef
    schools: list[UnitRef]
    tdp: UnitRef
    officer: Actor

    def sync(self, on: date = MONDAY) -> None:
        """Make what is owed."""
        tasks.sync(self.db, self.top, on=on)

    def all(self) -> list[Task]:
        """Everything owed, withdrawn or not."""
        held = [one.id for one in plans.of(self.db, self.top.id)]
        return rows.of_plans(self.db, held)

    def of(self, code: str = REPORT, unit: UnitRef | None = None) -> Task:
        """One unit's duty."""
        where = unit or self.schools[0]
        return next(one for one in self.all() if one.code == code and one.unit.id == where.id)

    def head(self, unit: UnitRef) -> Actor:
        """The head of a unit."""
        return actor(self.db, (Role.HEAD, unit))

    def finish(self, task: Task, by: Actor, done: Done | None = None) -> None:
        """It is done."""
        tasks.finish(self.db, task, done or Done(), [PHOTO], account=None, by=by)


@pytest.fixture
def place(db: Connection) -> Place:
    """That ward; nothing is made yet."""
    top = ward(db, "Phường Bồ Đề")
    for code in ("bo-de-2025", "quoc-gia"):
        plans.add(db, top.id, load(code), MORNING)
    schools = [chapter(db, top, f"Trường {name}", UnitKind.UNIT_BOARD) for name in "AB"]
    tdp = chapter(db, top, "TDP 1")
    return Place(db, top, schools, tdp, actor(db, (Role.OFFICER, top)))


# ---- made --------------------------------------------------------------------------------------


def test_each_unit_owes_its_own(place: Place) -> None:
    place.sync()
    report = [one for one in place.all() if one.code == REPORT]
    both = [one for one in place.all() if one.code == "task-3"]

    assert [one.unit for one in report] == place.schools
    assert {one.last_day for one in report} == {LAST}
    assert {one.unit.id for one in both} == {place.top.id, *(one.id for one in place.schools)}


def test_a_report_of_schools_is_the_wards_until_there_is_one(db: Connection) -> None:
    """A fresh ward without schools: its officers see the report, and hear of its last day."""
    top = ward(db, "Phường Bồ Đề")
    plans.add(db, top.id, load("bo-de-2025"), MORNING)
    officer = actor(db, (Role.OFFICER, top))
    tasks.sync(db, top, on=MONDAY)
    assert REPORT in {one.code for one in tasks.owed(db, by=officer)}
    assert date(2025, 10, 9) in set(tasks.moments(db, top, MONDAY, date(2025, 10, 15)))
    school = chapter(db, top, "Trường A", UnitKind.UNIT_BOARD)
    tasks.sync(db, top, on=MONDAY)

    assert REPORT not in {one.code for one in tasks.owed(db, by=officer)}
    head = actor(db, (Role.HEAD, school))
    assert REPORT in {one.code for one in tasks.owed(db, by=head)}


def test_made_again_nothing_is_made_twice(place: Place) -> None:
    place.sync()
    before = place.all()
    place.sync()
    place.sync(MONDAY + timedelta(days=1))

    assert place.all() == before


def test_units_made_later_owe_it_too(place: Place) -> None:
    place.sync()
    late = chapter(place.db, place.top, "Trường C", UnitKind.UNIT_BOARD)
    place.sync()

    assert place.of(unit=late).state is TaskState.OPEN


def test_practice_chapters_owe_nothing(place: Place) -> None:
    practice = chapter(place.db, place.top, practice=True)
    place.sync()

    assert practice.id not in {one.unit.id for one in place.all()}


def test_a_unit_that_stands_no_more_owes_nothing_and_what_is_done_stays(place: Place) -> None:
    place.sync()
    gone, other = place.schools
    place.finish(place.of("task-3", gone), place.officer)
    closed = update(UnitRow).where(UnitRow.id == gone.id)
    place.db.execute(closed.values(valid_to=MONDAY - timedelta(days=1)))
    place.sync()

    assert place.of(unit=gone).state is TaskState.WITHDRAWN
    assert place.of("task-3", gone).state is TaskState.DONE
    assert place.of(unit=other).state is TaskState.OPEN
    place.db.execute(closed.values(valid_to=None))
    place.sync()
    assert place.of(unit=gone).state is TaskState.OPEN


# ---- done --------------------------------------------------------------------------------------


def test_done_with_what_was_told_and_a_photo(place: Place) -> None:
    place.sync()
    head, who = place.head(place.schools[0]), account(place.db)
    done = Done(note="Vui", first_on=date(2025, 9, 22), last_on=MONDAY, attended=420)
    tasks.finish(place.db, place.of(), done, [PHOTO], account=who.id, by=head)
    told = place.of()

    assert (told.state, told.done_on, told.done_by) == (TaskState.DONE, MONDAY, head.person)
    assert told.details == {"from": "2025-09-22", "to": "2025-09-29", "attended": 420}
    assert told.note == "Vui"
    assert tasks.photos(place.db, told) == [PHOTO]
    assert PHOTO.path in files.named(place.db)


def test_done_twice_the_first_one_stands(place: Place) -> None:
    place.sync()
    task, head = place.of(), place.head(place.schools[0])
    place.finish(task, place.officer, Done(told_by="cô Mai"))

    with pytest.raises(TaskDoneAlready) as refused:
        place.finish(task, head, Done(note="chậm mất rồi"))
    assert refused.value.day == MONDAY
    assert place.of().details == {"told_by": "cô Mai"}


def test_what_was_withdrawn_is_not_done(place: Place) -> None:
    place.sync()
    task = place.of()
    rows.withdraw(place.db, [task.id])

    with pytest.raises(TaskWithdrawn):
        place.finish(task, place.officer)
    with pytest.raises(TaskWithdrawn):
        tasks.find(place.db, task.id, by=place.officer)


def test_days_in_disorder_are_refused(place: Place) -> None:
    place.sync()
    with pytest.raises(DaysReversed):
        place.finish(place.of(), place.officer, Done(first_on=LAST, last_on=MONDAY))


def test_reopened_and_done_anew_its_proof_is_the_new_one(place: Place) -> None:
    place.sync()
    head = place.head(place.schools[0])
    place.finish(place.of(), head, Done(note="nhầm"))
    tasks.reopen(place.db, place.of(), by=head)
    assert (place.of().state, place.of().note) == (TaskState.OPEN, None)
    with pytest.raises(Gone):
        tasks.reopen(place.db, place.of(), by=head)

    place.finish(place.of(), head)

    assert tasks.photos(place.db, place.of()) == [PHOTO]
    noted = select(AuditRow.deed, AuditRow.before).where(AuditRow.thing == "task")
    deeds: list[Any] = list(place.db.execute(noted.order_by(AuditRow.id)))
    assert [one.deed for one in deeds] == ["finish-task", "reopen-task", "finish-task"]
    assert deeds[1].before["note"] == "nhầm"


def test_only_those_who_may_speak_for_a_unit_do(place: Place) -> None:
    place.sync()
    task, other = place.of(), place.head(place.schools[1])
    for stranger in (other, place.head(place.tdp), actor(place.db)):
        with pytest.raises(NotAllowed):
            place.finish(task, stranger)
        with pytest.raises(NotAllowed):
            tasks.find(place.db, task.id, by=stranger)
        with pytest.raises(NotAllowed):
            tasks.followed(place.db, place.top, by=stranger)
    leader = actor(place.db, (Role.LEADER, place.schools[0]))
    assert tasks.find(place.db, task.id, by=leader) == task
    with pytest.raises(NotAllowed):
        place.finish(task, leader)
    assert place.of().state is TaskState.OPEN


# ---- followed and reminded of ------------------------------------------------------------------


def reach(place: Place, unit: UnitRef, role: Role = Role.HEAD) -> AccountId:
    """Somebody with a chat who answers for a unit."""
    who = place.head(unit).person if role is Role.HEAD else actor(place.db, (role, unit)).person
    return account(place.db, who=who).id


def test_an_officer_sees_who_has_done_it_and_who_has_not(place: Place) -> None:
    place.sync()
    reach(place, place.schools[1])
    place.finish(place.of(), place.officer)
    task = place.of()
    standing = tasks.standing(place.db, place.top, task, by=place.officer)

    assert [one.unit for one in standing.done] == [place.schools[0]]
    assert [one.unit for one in standing.open] == [place.schools[1]]
    whom = tasks.owing_now(place.db, standing, MONDAY)
    assert [who.unit for _, who in whom.reachable] == [place.schools[1].id]
    assert whom.to_call == []


def told(place: Place, day: date) -> dict[AccountId, list[str]]:
    """Who is reminded of what on a day, by account: codes, those of others in brackets."""
    return {
        one.account: [
            *(task.code for task in one.tasks),
            *(f"({standing.first.code})" for standing in one.late),
        ]
        for one in tasks.reminders(place.db, place.top, day)
    }


def test_a_head_is_reminded_while_it_is_open_and_the_officer_when_it_is_late(
    place: Place,
) -> None:
    place.sync()
    first, second = (reach(place, unit) for unit in place.schools)
    officer = reach(place, place.top, Role.OFFICER)
    assert told(place, LAST - timedelta(days=1)) == {first: [REPORT], second: [REPORT]}
    assert told(place, LAST - timedelta(days=2)) == {}
    place.finish(place.of(), place.officer)

    assert told(place, LAST) == {second: [REPORT]}
    late = told(place, LAST + timedelta(days=1))
    assert late[second] == [REPORT]
    assert late[officer] == ["(task-3)", "(task-8)", f"({REPORT})"]


def test_an_officers_own_late_tasks_come_again_on_mondays(place: Place) -> None:
    """Nobody stands above the officers to be told instead."""
    place.sync()
    officer = reach(place, place.top, Role.OFFICER)
    tuesday, monday = date(2025, 10, 7), date(2025, 10, 13)

    assert officer not in told(place, tuesday)
    assert told(place, monday)[officer][:2] == ["task-1", "task-2"]


def test_one_message_a_person_for_several_tasks(place: Place) -> None:
    """The head of two schools is told of both at once."""
    place.sync()
    both = actor(place.db, *((Role.HEAD, unit) for unit in place.schools))
    mine = account(place.db, who=both.person).id

    assert told(place, LAST)[mine] == [REPORT, REPORT]


def test_what_is_long_overdue_is_left_in_peace(place: Place) -> None:
    place.sync()
    officer = reach(place, place.top, Role.OFFICER)
    monday = date(2025, 12, 29)

    assert officer not in told(place, monday) or f"({REPORT})" not in told(place, monday)[officer]


def test_reminders_stand_in_the_calendar_ahead(place: Place) -> None:
    """Every day on which somebody may be reminded, once, at half past seven."""
    for _ in range(2):
        schedule.make_tasks(place.db, place.top, MORNING)
    found = []
    while one := due.claim(place.db, MORNING + timedelta(days=60)):
        found.append(one)
    days = [one.due_at.date().isoformat() for one in found]

    assert {one.kind for one in found} == {schedule.TASK_REMINDER}
    assert days[:4] == ["2025-09-29", "2025-09-30", "2025-10-01", "2025-10-02"]
    assert {"2025-10-06", "2025-10-08", "2025-10-09", "2025-10-10", "2025-10-13"} <= set(days)
    assert len(set(days)) == len(days)


def test_the_first_screen_counts_what_is_soon_and_late(place: Place) -> None:
    place.sync()
    head = place.head(place.schools[0])
    late_day = on_day(place.officer, LAST + timedelta(days=1))

    assert tasks.waiting(place.db, by=head) == tasks.Waiting(soon=2)
    later = tasks.waiting(place.db, by=on_day(head, LAST + timedelta(days=1)))
    assert later == tasks.Waiting(late=3)
    assert tasks.waiting(place.db, by=late_day).late_units == 2
    stranger = actor(place.db)
    assert tasks.waiting(place.db, by=stranger) == tasks.Waiting()


def test_a_partner_helps_where_it_is_named(place: Place) -> None:
    centre = chapter(place.db, place.top, "Trung tâm HTCĐ phường", UnitKind.PARTNER)
    place.sync()
    partner = actor(place.db, (Role.PARTNER, centre))
    found = helping.helped(place.db, by=partner)

    assert tasks.owed(place.db, by=partner) == []
    assert len(found) == 6
    accounts.grant_role(place.db, partner.person, Role.MEMBER, centre.id, on=LONG_AGO, by=None)
    place.finish(place.of("task-1", place.top), place.officer)
    assert len(helping.helped(place.db, by=partner)) == 5


def test_a_body_named_beside_reports_and_no_other(place: Place) -> None:
    """The plan names the centre in task 6 and the front in tasks 2 and 8."""
    centre = chapter(place.db, place.top, "Trung tâm HTCĐ phường", UnitKind.PARTNER)
    front = chapter(place.db, place.top, "Hội Khuyến nông", UnitKind.PARTNER)
    place.sync()
    task = place.of("task-6", place.top)
    named = actor(place.db, (Role.PARTNER, centre))
    others = [
        (actor(place.db, (Role.PARTNER, front)), front),
        (actor(place.db, (Role.PARTNER, front)), centre),
        (place.head(place.schools[0]), place.schools[0]),
        (actor(place.db), centre),
        (named, front),
    ]
    for by, body in others:
        with pytest.raises(NotAllowed):
            tasks.finish(place.db, task, Done(helper=body), [], account=None, by=by)
    with pytest.raises(NotAllowed):
        tasks.finish(place.db, task, Done(), [], account=None, by=named)
    with pytest.raises(NotAllowed):
        tasks.find(place.db, task.id, by=others[0][0])
    tasks.finish(place.db, task, Done(helper=centre), [], account=None, by=named)
    done = tasks.find(place.db, task.id, by=named)

    assert (done.state, done.details["helper"]) == (TaskState.DONE, centre.name)
    with pytest.raises(NotAllowed):
        tasks.reopen(place.db, done, by=actor(place.db, (Role.PARTNER, centre)))
    tasks.reopen(place.db, done, by=named)
    assert place.of("task-6", place.top).state is TaskState.OPEN


def test_a_plan_that_changes_is_followed_the_same_day(place: Place) -> None:
    schedule.plan_ahead(place.db, MORNING)
    known = plans.of(place.db, place.top.id)[0]
    fewer = known.plan.model_copy(update={"task": known.plan.task[1:]})
    soon = MORNING + timedelta(minutes=1)
    plans.replace(place.db, known.id, fewer, soon)
    schedule.plan_ahead(place.db, soon)

    assert place.of("task-1", place.top).state is TaskState.WITHDRAWN
