"""What falls due is claimed once, in order, however many processes look."""

import threading
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, Engine, select

from domain.units import UnitId
from storage import due
from storage.due import Coming
from storage.tables import DueRow
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


# ---- moments that move -------------------------------------------------------------------------


def arrange(db: Connection, *hours: int, now: datetime = MORNING, until: int = 10) -> None:
    """The moments of unit 3 are to be these, by the hour; the key is the hour too."""
    coming = [
        Coming(
            unique_key=f"{hour}",
            due_at=MORNING + hour * HOUR,
            useful_until=MORNING + (hour + 1) * HOUR,
            arguments={},
        )
        for hour in hours
    ]
    due.rearrange(db, "reminder", UnitId(3), coming, now, MORNING + until * HOUR)


def states(db: Connection) -> dict[str, str]:
    """What became of each, by its key."""
    return {
        row.unique_key: row.state for row in db.execute(select(DueRow.unique_key, DueRow.state))
    }


def test_what_is_wanted_no_more_is_withdrawn_and_comes_back_when_it_is(db: Connection) -> None:
    arrange(db, 1, 2)
    arrange(db, 2, 3)
    assert states(db) == {"1": "withdrawn", "2": "open", "3": "open"}
    arrange(db, 1, 2, 3)

    assert set(states(db).values()) == {"open"}


def test_what_was_done_is_not_done_again_though_it_is_wanted(db: Connection) -> None:
    arrange(db, 1)
    due.claim(db, MORNING + HOUR)
    arrange(db, 1)
    arrange(db, now=MORNING)
    arrange(db, 1)

    assert states(db) == {"1": "done"}


def test_what_lies_behind_is_added_where_it_is_missing_and_else_left_alone(
    db: Connection,
) -> None:
    """It was missed, or is being said this moment: neither is to be withdrawn."""
    arrange(db, 1, 2)
    later = MORNING + 3 * HOUR
    arrange(db, 0, 4, now=later)

    assert states(db) == {"0": "open", "1": "open", "2": "open", "4": "open"}


def test_who_looks_less_far_leaves_what_lies_beyond(db: Connection) -> None:
    """A process whose calendar is behind takes nothing from one that is ahead."""
    arrange(db, 1, 9)
    arrange(db, 1, until=5)

    assert states(db) == {"1": "open", "9": "open"}


def test_other_units_and_other_kinds_are_left_alone(db: Connection) -> None:
    at = MORNING + HOUR
    due.plan(db, "other unit", "reminder", UnitId(4), due_at=at, useful_until=at)
    due.plan(db, "other kind", "x", UnitId(3), due_at=at, useful_until=at)
    arrange(db)

    assert set(states(db).values()) == {"open"}


def test_a_moment_is_settled_by_the_first_who_does(db: Connection) -> None:
    plan(db, "một")
    one = due.claim(db, MORNING)
    assert one is not None

    assert due.settle(db, one.id, "late", MORNING, was="done")
    assert due.find(db, one.id) == (one, "late")
    assert [each.id for each in due.in_state(db, "reminder", UnitId(3), "late")] == [one.id]
    assert due.settle(db, one.id, "done", MORNING, was="late")
    assert not due.settle(db, one.id, "withdrawn", MORNING, was="late")
    assert due.find(db, one.id + 1) is None


def test_what_is_put_off_falls_due_again_later(db: Connection) -> None:
    plan(db, "một")
    one = due.claim(db, MORNING)
    assert one is not None
    due.postpone(db, one, MORNING + HOUR)

    assert due.claim(db, MORNING) is None
    again = due.claim(db, MORNING + HOUR)
    assert again is not None
    assert (again.id, again.useful_until) == (one.id, one.useful_until)
