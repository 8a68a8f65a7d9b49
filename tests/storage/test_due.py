"""What falls due is claimed once, in order, however many processes look."""

import threading
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, Engine

from domain.units import UnitId
from storage import due
from tests.storage.databases import rolled_back
from tests.storage.ward import MORNING

HOUR = timedelta(hours=1)


def plan(db: Connection, key: str, at: datetime = MORNING, **arguments: object) -> None:
    due.plan(db, key, "reminder", UnitId(3), due_at=at, useful_until=at + HOUR, arguments=arguments)


def test_nothing_is_claimed_before_its_moment(db: Connection) -> None:
    plan(db, "một")

    assert due.claim(db, MORNING - timedelta(microseconds=1)) is None
    assert due.claim(db, MORNING) is not None


def test_a_claimed_thing_tells_all_about_itself(db: Connection) -> None:
    plan(db, "một", week="2025-09-29")
    found = due.claim(db, MORNING + HOUR)

    assert found is not None
    assert (found.kind, found.unit) == ("reminder", 3)
    assert found.arguments == {"week": "2025-09-29"}
    assert (found.due_at, found.useful_until) == (MORNING, MORNING + HOUR)
    assert found.due_at.astimezone(UTC) == MORNING


def test_the_earliest_comes_first_and_each_once(db: Connection) -> None:
    for hours in (3, 1, 2):
        plan(db, f"{hours}", MORNING + hours * HOUR)

    found = [due.claim(db, MORNING + 3 * HOUR) for _ in range(4)]

    assert [one.due_at for one in found if one] == [MORNING + n * HOUR for n in (1, 2, 3)]
    assert found[-1] is None


def test_a_key_is_planned_once_even_after_it_was_done(db: Connection) -> None:
    plan(db, "một")
    plan(db, "một", MORNING + HOUR)
    assert due.claim(db, MORNING) is not None

    plan(db, "một")

    assert due.claim(db, MORNING + 2 * HOUR) is None


def test_the_next_moment_is_the_earliest_still_open(db: Connection) -> None:
    assert due.next_moment(db) is None

    plan(db, "hai", MORNING + HOUR)
    plan(db, "một", MORNING)
    assert due.next_moment(db) == MORNING

    due.claim(db, MORNING)
    assert due.next_moment(db) == MORNING + HOUR


def test_what_was_claimed_in_vain_is_due_again(engine: Engine) -> None:
    """Claimed and done are one transaction: a crash in between loses no moment."""
    with engine.begin() as db:
        plan(db, "một")
    with rolled_back(engine) as db:
        assert due.claim(db, MORNING) is not None
    with engine.begin() as db:
        assert due.claim(db, MORNING) is not None


def test_what_is_past_its_use_is_late(db: Connection) -> None:
    plan(db, "một")
    found = due.claim(db, MORNING)

    assert found is not None
    assert [found.is_late(MORNING + span) for span in (HOUR, HOUR * 1.01)] == [False, True]


def test_what_fails_too_often_is_set_aside(db: Connection) -> None:
    plan(db, "một")
    plan(db, "hai", MORNING + HOUR)
    with db.begin_nested() as tried:
        first = due.claim(db, MORNING)
        tried.rollback()
    assert first is not None

    assert not due.stumble(db, first, "ValueError", MORNING, most=2)
    assert due.next_moment(db) == MORNING
    assert due.stumble(db, first, "ValueError " * 50, MORNING, most=2)
    assert due.next_moment(db) == MORNING + HOUR
    assert (due.count(db, "failed"), due.count(db, "open")) == (1, 1)


def test_what_was_done_long_ago_is_forgotten_and_the_rest_is_not(db: Connection) -> None:
    for key in ("một", "hai", "ba"):
        plan(db, key)
    due.claim(db, MORNING)
    failed = due.claim(db, MORNING)
    assert failed is not None
    due.set_aside(db, failed, "x", MORNING)

    due.forget(db, MORNING)
    assert due.count(db, "done") == 1
    due.forget(db, MORNING + HOUR)
    assert [due.count(db, state) for state in ("done", "failed", "open")] == [0, 1, 1]


def test_many_who_look_at_once_claim_each_moment_once(engine: Engine) -> None:
    count = 40
    with engine.begin() as db:
        for number in range(count):
            plan(db, f"{number}", MORNING + timedelta(seconds=number % 5))
    claimed: list[int] = []
    errors: list[BaseException] = []

    def look() -> None:
        try:
            while True:
                with engine.begin() as db:
                    found = due.claim(db, MORNING + HOUR)
                if found is None:
                    return
                claimed.append(found.id)
        except Exception as error:  # noqa: BLE001  # told by the assertion below
            errors.append(error)

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert errors == []
    assert len(claimed) == len(set(claimed)) == count
