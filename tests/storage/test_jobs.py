"""Slow work is done once, and given up after a few tries."""

import threading
from datetime import timedelta

from sqlalchemy import Connection, Engine, func, select

from domain.accounts import ChatId
from storage import accounts, jobs
from storage.jobs import Job
from storage.tables import JobRow
from tests.storage.ward import MORNING, account

TELEGRAM = ["telegram"]
SOON = MORNING + timedelta(minutes=5)


def chat(db: Connection) -> ChatId:
    found = accounts.private_chat(db, account(db).id)
    assert found is not None
    return found


def ordered(db: Connection, *kinds: str) -> list[Job]:
    to = chat(db)
    for kind in kinds:
        jobs.add(db, kind, {"unit": 3}, to, MORNING)
    return jobs.waiting(db, TELEGRAM, limit=10)


def taken(db: Connection, job: Job, by: str = "đây:1:x") -> Job:
    """A piece of work, taken up."""
    found = jobs.take(db, job, by, SOON)
    assert found is not None
    return found


def test_work_waits_in_the_order_it_was_asked_for(db: Connection) -> None:
    waiting = ordered(db, "tally-sheet", "invite-sheet")

    assert [one.kind for one in waiting] == ["tally-sheet", "invite-sheet"]
    assert waiting[0].arguments == {"unit": 3}
    assert jobs.waiting(db, TELEGRAM, limit=1) == waiting[:1]


def test_work_asked_for_on_another_channel_is_left_to_who_serves_it(db: Connection) -> None:
    ordered(db, "tally-sheet")

    assert jobs.waiting(db, ["console"], limit=10) == []
    assert jobs.waiting(db, [], limit=10) == []


def test_work_is_done_once(db: Connection) -> None:
    (job,) = ordered(db, "tally-sheet")

    assert jobs.finish(db, job.id, MORNING)
    assert not jobs.finish(db, job.id, MORNING)
    assert jobs.waiting(db, TELEGRAM, limit=10) == []


def test_work_that_is_taken_up_is_counted_and_belongs_to_one(db: Connection) -> None:
    """Whoever saw it free a moment ago comes too late."""
    (job,) = ordered(db, "tally-sheet")
    mine = taken(db, job)

    assert (mine.attempts, mine.taken_by, mine.taken_until) == (1, "đây:1:x", SOON)
    assert jobs.take(db, job, "đó:2:y", SOON) is None
    assert jobs.waiting(db, TELEGRAM, limit=10) == [mine]
    assert not mine.is_free(MORNING)
    assert mine.is_free(SOON + timedelta(seconds=1))


def test_many_who_look_at_once_take_each_piece_once(engine: Engine) -> None:
    with engine.begin() as db:
        for _ in range(5):
            ordered(db, *["tally-sheet"] * 4)
        waiting = jobs.waiting(db, TELEGRAM, limit=50)
    mine: list[int] = []
    errors: list[BaseException] = []

    def look(name: str) -> None:
        try:
            for job in waiting:
                with engine.begin() as db:
                    found = jobs.take(db, job, name, SOON)
                mine.extend([found.id] if found is not None else [])
        except Exception as error:  # noqa: BLE001  # told by the assertion below
            errors.append(error)

    threads = [threading.Thread(target=look, args=(str(number),)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert errors == []
    assert sorted(mine) == sorted(job.id for job in waiting)


def test_work_that_fails_is_tried_again_and_then_given_up(db: Connection) -> None:
    (job,) = ordered(db, "tally-sheet")

    assert not jobs.stumble(db, taken(db, job), "ZeroDivisionError", MORNING, most=2)
    (again,) = jobs.waiting(db, TELEGRAM, limit=10)
    assert (again.attempts, again.taken_by) == (1, None)

    assert jobs.stumble(db, taken(db, again), "ZeroDivisionError", MORNING, most=2)
    assert jobs.waiting(db, TELEGRAM, limit=10) == []
    assert not jobs.finish(db, job.id, MORNING)


def test_who_took_too_long_lets_go_of_nothing(db: Connection) -> None:
    """Meanwhile it is somebody else's, and stays so."""
    (job,) = ordered(db, "tally-sheet")
    late = taken(db, job)
    other = taken(db, late, "đó:2:y")

    assert not jobs.stumble(db, late, "ZeroDivisionError", MORNING, most=1)
    assert jobs.waiting(db, TELEGRAM, limit=10) == [other]


def test_finished_work_is_forgotten_and_what_waits_is_not(db: Connection) -> None:
    done, failed, open_ = ordered(db, "tally-sheet", "invite-sheet", "units-form")
    jobs.finish(db, done.id, MORNING)
    jobs.stumble(db, taken(db, failed), "x", MORNING, most=1)

    jobs.forget(db, MORNING)
    assert db.execute(select(func.count()).select_from(JobRow)).scalar_one() == 3
    jobs.forget(db, SOON)
    assert db.execute(select(JobRow.id)).scalars().all() == [open_.id]
