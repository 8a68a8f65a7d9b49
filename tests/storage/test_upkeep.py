"""Leases pass from holder to holder, one at a time; marks are kept."""

import threading
from datetime import timedelta

from sqlalchemy import Connection, Engine

from storage import upkeep
from tests.storage.ward import MORNING

MINUTE = timedelta(minutes=1)
TICK = timedelta(microseconds=1)


def test_one_holds_a_lease_and_the_others_wait(db: Connection) -> None:
    assert upkeep.take_lease(db, "sender:1", "a", MORNING, MINUTE) == 1
    assert upkeep.take_lease(db, "sender:1", "b", MORNING, MINUTE) is None
    assert upkeep.take_lease(db, "sender:2", "b", MORNING, MINUTE) == 1
    assert upkeep.lease_holder(db, "sender:1") == "a"


def test_a_holder_keeps_a_lease_under_the_same_epoch(db: Connection) -> None:
    for minutes in range(5):
        now = MORNING + minutes * MINUTE
        assert upkeep.take_lease(db, "sender", "a", now, MINUTE) == 1

    assert upkeep.take_lease(db, "sender", "b", MORNING + 4 * MINUTE, MINUTE) is None


def test_a_lease_that_ran_out_is_taken_over_under_a_new_epoch(db: Connection) -> None:
    upkeep.take_lease(db, "sender", "a", MORNING, MINUTE)

    assert upkeep.take_lease(db, "sender", "b", MORNING + MINUTE, MINUTE) is None
    assert upkeep.take_lease(db, "sender", "b", MORNING + MINUTE + TICK, MINUTE) == 2
    assert upkeep.take_lease(db, "sender", "a", MORNING + MINUTE + TICK, MINUTE) is None
    assert upkeep.lease_holder(db, "sender") == "b"


def test_who_lost_a_lease_and_gets_it_back_has_a_new_epoch(db: Connection) -> None:
    """What they left behind the first time can be told from what they do now."""
    upkeep.take_lease(db, "sender", "a", MORNING, MINUTE)
    upkeep.take_lease(db, "sender", "b", MORNING + 2 * MINUTE, MINUTE)

    assert upkeep.take_lease(db, "sender", "a", MORNING + 4 * MINUTE, MINUTE) == 3


def test_a_lease_let_go_need_not_be_waited_for(db: Connection) -> None:
    upkeep.take_lease(db, "sender", "a", MORNING, MINUTE)
    upkeep.release_lease(db, "sender", "a", MORNING)

    assert upkeep.take_lease(db, "sender", "b", MORNING + TICK, MINUTE) == 2


def test_only_its_holder_lets_a_lease_go(db: Connection) -> None:
    upkeep.take_lease(db, "sender", "a", MORNING, MINUTE)
    upkeep.release_lease(db, "sender", "b", MORNING)

    assert upkeep.take_lease(db, "sender", "b", MORNING + TICK, MINUTE) is None


def test_nobody_held_what_was_never_taken(db: Connection) -> None:
    assert upkeep.lease_holder(db, "sender") is None


def test_of_many_who_reach_for_a_lease_at_once_one_gets_it(engine: Engine) -> None:
    got: list[int] = []

    def reach(holder: str) -> None:
        with engine.begin() as db:
            epoch = upkeep.take_lease(db, "sender", holder, MORNING, MINUTE)
        got.extend([epoch] if epoch is not None else [])

    threads = [threading.Thread(target=reach, args=[f"{number}"]) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert got == [1]


def test_a_mark_is_what_it_was_set_to_last(db: Connection) -> None:
    assert upkeep.mark(db, "generation") is None

    upkeep.set_mark(db, "generation", "một")
    upkeep.set_mark(db, "generation", "hai")

    assert upkeep.mark(db, "generation") == "hai"
