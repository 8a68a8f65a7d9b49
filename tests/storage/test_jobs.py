"""Slow work is done once, and given up after a few tries."""

from sqlalchemy import Connection

from domain.accounts import ChatId
from storage import accounts, jobs
from storage.jobs import Job
from tests.storage.ward import MORNING, account


def chat(db: Connection) -> ChatId:
    found = accounts.private_chat(db, account(db).id)
    assert found is not None
    return found


def ordered(db: Connection, *kinds: str) -> list[Job]:
    to = chat(db)
    for kind in kinds:
        jobs.add(db, kind, {"unit": 3}, to, MORNING)
    return jobs.waiting(db, limit=10)


def test_work_waits_in_the_order_it_was_asked_for(db: Connection) -> None:
    waiting = ordered(db, "tally-sheet", "invite-sheet")

    assert [one.kind for one in waiting] == ["tally-sheet", "invite-sheet"]
    assert waiting[0].arguments == {"unit": 3}
    assert jobs.waiting(db, limit=1) == waiting[:1]


def test_work_is_done_once(db: Connection) -> None:
    (job,) = ordered(db, "tally-sheet")

    assert jobs.finish(db, job.id, MORNING)
    assert not jobs.finish(db, job.id, MORNING)
    assert jobs.waiting(db, limit=10) == []


def test_work_that_fails_is_tried_again_and_then_given_up(db: Connection) -> None:
    (job,) = ordered(db, "tally-sheet")

    assert not jobs.stumble(db, job, "ZeroDivisionError", MORNING, most=2)
    (again,) = jobs.waiting(db, limit=10)
    assert again.attempts == 1

    assert jobs.stumble(db, again, "ZeroDivisionError", MORNING, most=2)
    assert jobs.waiting(db, limit=10) == []
    assert not jobs.finish(db, job.id, MORNING)
