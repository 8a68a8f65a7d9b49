"""Raw updates: stored once, handled in order, set aside when they cannot be."""

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import Connection, Engine

from storage import inbox
from storage.inbox import Claimed, InboxId, Update
from tests.storage.databases import rolled_back
from tests.storage.ward import MORNING

LATER = MORNING + timedelta(minutes=1)
TELEGRAM = ["telegram"]
LANE, OTHER = "telegram:1", "telegram:2"


def update(key: str, lane: str = LANE) -> Update:
    return Update(key=key, lane=lane, body=f'{{"words":"chào {key}"}}')


def store(db: Connection, *updates: Update, bot: str = "1") -> list[str]:
    return inbox.store(db, "telegram", bot, updates, MORNING)


def claimed(db: Connection, lane: str = LANE) -> Claimed:
    found = inbox.claim(db, lane, LATER)
    assert found is not None
    return found


def bodies(found: Iterable[Claimed | None]) -> list[str]:
    return [one.body for one in found if one is not None]


def test_what_comes_twice_is_stored_once(db: Connection) -> None:
    assert store(db, update("1"), update("2"), update("1")) == [LANE, LANE]
    assert store(db, update("2"), update("3", OTHER)) == [OTHER]
    assert inbox.count(db, "waiting") == 3


def test_the_same_id_of_another_bot_is_another_update(db: Connection) -> None:
    store(db, update("1"))

    assert store(db, update("1"), bot="2") == [LANE]


def test_nothing_is_stored_of_nothing(db: Connection) -> None:
    assert store(db) == []


def test_a_lane_is_handled_in_the_order_it_came(db: Connection) -> None:
    updates = [update(str(number)) for number in range(40)]
    store(db, *updates)

    found = [inbox.claim(db, LANE, LATER) for _ in range(41)]

    assert bodies(found) == [one.body for one in updates]
    assert found[-1] is None


def test_a_lane_does_not_touch_another(db: Connection) -> None:
    store(db, update("1"), update("2", OTHER))

    assert claimed(db, OTHER).body == update("2").body
    assert inbox.claim(db, OTHER, LATER) is None
    assert inbox.waiting_lanes(db, TELEGRAM, limit=5) == [LANE]


def test_a_claimed_update_tells_where_it_came_from(db: Connection) -> None:
    store(db, update("1"))
    found = claimed(db)

    assert (found.channel, found.bot, found.received_at) == ("telegram", "1", MORNING)
    assert found.talk_revision is None


def test_the_longest_waiting_lane_comes_first(db: Connection) -> None:
    three = c, a, b = "telegram:3", "telegram:1", "telegram:2"
    store(db, update("1", c), update("2", a), update("3", b), update("4", c))

    assert inbox.waiting_lanes(db, TELEGRAM, limit=5) == list(three)
    assert inbox.waiting_lanes(db, TELEGRAM, limit=2) == [c, a]


def test_a_lane_of_another_channel_is_left_to_who_serves_it(db: Connection) -> None:
    store(db, update("1", "console:chính"), update("2", "telegram:1"), update("3", "tele:1"))

    assert inbox.waiting_lanes(db, TELEGRAM, limit=5) == ["telegram:1"]
    assert inbox.waiting_lanes(db, ["console", "telegram"], limit=5) == [
        "console:chính",
        "telegram:1",
    ]
    assert inbox.waiting_lanes(db, [], limit=5) == []


def test_what_is_put_back_is_first_again(db: Connection) -> None:
    store(db, update("1"), update("2"))
    first = claimed(db)

    inbox.put_back(db, first.id)

    assert claimed(db).id == first.id


def test_a_claim_that_is_not_committed_never_was(engine: Engine) -> None:
    """A crash in between loses nothing: the update waits as before."""
    with engine.begin() as db:
        store(db, update("1"))
    with rolled_back(engine) as db:
        claimed(db)
    with engine.begin() as db:
        assert inbox.count(db, "waiting") == 1


def test_what_is_set_aside_lets_the_others_go_on(db: Connection) -> None:
    store(db, update("1"), update("2"))
    first = claimed(db)

    inbox.set_aside(db, first.id, "dead", "ZeroDivisionError " * 50, talk_revision=7)

    assert claimed(db).body == update("2").body
    (letter,) = inbox.letters(db)
    assert (letter.id, letter.state, letter.lane) == (first.id, "dead", LANE)
    assert letter.error.startswith("ZeroDivisionError")
    assert len(letter.error) <= 200


def test_letters_are_listed_the_oldest_first(db: Connection) -> None:
    store(db, *(update(str(number)) for number in range(4)))
    taken = [claimed(db) for _ in range(4)]
    for one, state in zip(reversed(taken), ["dead", "parked", "dead", "done"], strict=True):
        inbox.set_aside(db, one.id, state, "x")

    assert [one.id for one in inbox.letters(db)] == [one.id for one in taken[1:]]
    assert [one.id for one in inbox.letters(db, limit=1)] == [taken[1].id]
    assert (inbox.count(db, "dead"), inbox.count(db, "parked")) == (2, 1)


def test_a_dead_letter_is_tried_again_in_the_talk_it_belongs_to(db: Connection) -> None:
    store(db, update("1"), update("2"))
    first = claimed(db)
    inbox.set_aside(db, first.id, "dead", "x", talk_revision=7)

    assert inbox.replay(db, first.id)

    again = claimed(db)
    assert (again.id, again.talk_revision) == (first.id, 7)
    assert inbox.letters(db) == []


def test_only_letters_are_tried_again(db: Connection) -> None:
    store(db, update("1"))
    done = claimed(db)

    assert not inbox.replay(db, done.id)
    assert not inbox.replay(db, InboxId(999_999))
    assert inbox.claim(db, LANE, LATER) is None


def test_what_was_handled_is_forgotten_and_what_waits_is_not(db: Connection) -> None:
    store(db, update("1"), update("2"), update("3"))
    claimed(db)
    inbox.set_aside(db, claimed(db).id, "dead", "x")

    inbox.forget(db, MORNING)
    assert inbox.count(db, "done") == 1

    inbox.forget(db, LATER)
    assert [inbox.count(db, state) for state in ("done", "dead", "waiting")] == [0, 1, 1]


def test_a_forgotten_id_may_come_again(db: Connection) -> None:
    """Telegram gives its ids out anew when a bot has been quiet for a week."""
    store(db, update("1"))
    claimed(db)
    inbox.forget(db, LATER)

    assert store(db, update("1")) == [LANE]


def test_one_worker_at_a_time_has_a_lane(engine: Engine) -> None:
    """PostgreSQL: by a lock; SQLite has one writer at a time as it is."""
    with engine.begin() as db:
        assert inbox.lock_lane(db, LANE)
        if engine.dialect.name == "postgresql":
            with engine.begin() as other:
                assert not inbox.lock_lane(other, LANE)
                assert inbox.lock_lane(other, OTHER)
    with engine.begin() as db:
        assert inbox.lock_lane(db, LANE)
