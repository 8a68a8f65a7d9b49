"""Reminded, and sent again, a piece at a time: everybody once, however many there are."""

from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import Connection, select

from domain.announcement import Fate, State
from domain.clock import at
from domain.permissions import Role
from services import announcement, oncemore, readers
from storage import accounts, due
from storage.tables import OutboxRow
from tests.services.test_announcement import SOON, VOICE, Ward, bo_de, take_away
from tests.storage.ward import MONDAY, MORNING, on_day

__all__ = ["bo_de"]

REMINDERS = OutboxRow.unique_key.startswith("announcement-reminder:")


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pieces of three."""
    monkeypatch.setattr(oncemore, "PIECE", 3)


def reminded(db: Connection) -> list[int]:
    """The chats in which reminders wait."""
    return list(db.execute(select(OutboxRow.chat_id).where(REMINDERS)).scalars())


def go_on(bo_de: Ward, until: datetime) -> int:
    """Do what falls due until then, each at its moment; how many pieces that were."""
    pieces = 0
    while (moment := due.next_moment(bo_de.db)) is not None and moment <= until:
        one = due.claim(bo_de.db, moment)
        if one is not None and one.kind in {oncemore.REMIND, oncemore.AGAIN}:
            oncemore.go_on(bo_de.db, one, moment, SOON, VOICE)
            pieces += 1
    return pieces


def test_everybody_is_reminded_once_in_pieces(bo_de: Ward) -> None:
    chats = [chat for _, chat in bo_de.heads(10)]
    one = bo_de.send()
    bo_de.arrive(one)

    assert readers.remind(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE).count == 10
    assert len(reminded(bo_de.db)) == 3
    readers.remind(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE)
    assert go_on(bo_de, MORNING) == 1
    assert go_on(bo_de, MORNING + timedelta(minutes=10)) == 2
    assert sorted(reminded(bo_de.db)) == sorted(chats)


def test_who_reads_it_meanwhile_is_reminded_no_more(bo_de: Ward) -> None:
    people = bo_de.heads(7)
    one = bo_de.send()
    bo_de.arrive(one)
    readers.remind(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE)
    read, read_in = people[5]
    readers.confirm(bo_de.db, one, 1, read, read_in, MORNING)
    gone, gone_from = people[6]
    accounts.end_role(bo_de.db, gone, Role.HEAD, bo_de.units[6].id, on=MONDAY)
    go_on(bo_de, MORNING + timedelta(minutes=10))

    assert sorted(reminded(bo_de.db)) == sorted(chat for _, chat in people[:5])
    assert gone_from not in reminded(bo_de.db)


def test_nobody_is_woken_by_a_later_piece(bo_de: Ward) -> None:
    """What has not been written by nine goes on in the morning."""
    bo_de.heads(7)
    one = bo_de.send()
    bo_de.arrive(one)
    evening = on_day(bo_de.officer, MONDAY, time(20, 59, 57))
    readers.remind(bo_de.db, one, by=evening, soon=SOON, voice=VOICE)
    go_on(bo_de, at(MONDAY, time(21, 5)))
    assert len(reminded(bo_de.db)) == 6
    go_on(bo_de, at(MONDAY + timedelta(days=1), time(6, 45)))

    assert len(reminded(bo_de.db)) == 7


def test_a_piece_found_by_night_waits_for_the_morning(bo_de: Ward) -> None:
    """The program was down over nine o'clock."""
    bo_de.heads(4)
    one = bo_de.send()
    bo_de.arrive(one)
    evening = on_day(bo_de.officer, MONDAY, time(20, 59))
    readers.remind(bo_de.db, one, by=evening, soon=SOON, voice=VOICE)
    night, morning = at(MONDAY, time(21, 5)), at(MONDAY + timedelta(days=1), time(6, 30))
    while (piece := due.claim(bo_de.db, night)) is not None:
        if piece.kind == oncemore.REMIND:
            oncemore.go_on(bo_de.db, piece, night, SOON, VOICE)
    assert len(reminded(bo_de.db)) == 3
    go_on(bo_de, morning)

    assert len(reminded(bo_de.db)) == 4


def test_what_was_cancelled_reminds_nobody_any_more(bo_de: Ward) -> None:
    bo_de.heads(7)
    one = bo_de.send()
    bo_de.arrive(one)
    readers.remind(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE)
    announcement.cancel(bo_de.db, one, by=bo_de.officer, soon=SOON)
    go_on(bo_de, MORNING + timedelta(minutes=10))

    assert len(reminded(bo_de.db)) == 3


def test_a_reminder_that_is_hours_late_is_of_no_use(bo_de: Ward) -> None:
    bo_de.heads(7)
    one = bo_de.send()
    bo_de.arrive(one)
    readers.remind(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE)
    late = MORNING + timedelta(hours=6)
    one_piece = due.claim(bo_de.db, late)
    while one_piece is not None:
        if one_piece.kind == oncemore.REMIND:
            oncemore.go_on(bo_de.db, one_piece, late, SOON, VOICE)
        one_piece = due.claim(bo_de.db, late)

    assert len(reminded(bo_de.db)) == 3


def test_sent_again_gets_past_those_it_cannot_reach(bo_de: Ward) -> None:
    """The first of the list have left for good; those behind them have come back."""
    people = bo_de.heads(11)
    one = bo_de.send()
    for _, chat in people:
        accounts.mark_unreachable(bo_de.db, chat, SOON)
        readers.chat_left(bo_de.db, chat, SOON)
    assert bo_de.settle(one) is State.DONE
    back = [chat for _, chat in people[7:]]
    for chat in back:
        accounts._reachable_again(bo_de.db, chat)

    sent = readers.send_again(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE)
    assert sent.count == 4
    go_on(bo_de, MORNING + timedelta(minutes=10))
    assert [chat for chat, _ in bo_de.waits(one)] == back
    assert bo_de.state(one) is State.RUNNING
    assert bo_de.fates(one) == [Fate.UNREACHABLE] * 7 + [Fate.QUEUED] * 4
    again = readers.send_again(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE)
    assert again.count == 0


def test_a_piece_costs_the_same_however_many_it_reaches(
    bo_de: Ward, statements: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(oncemore, "PIECE", 100)
    cost = []
    for count in (2, 20):
        bo_de.heads(count)
        one = bo_de.send()
        bo_de.arrive(one)
        statements.clear()
        readers.remind(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE)
        cost.append(len(statements))
        bo_de.arrive(one, Fate.FAILED)
        statements.clear()
        readers.send_again(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE)
        cost.append(len(statements))

    assert cost[0] == cost[2] <= 12
    assert cost[1] <= 16
    assert cost[3] <= cost[1] + 18  # the rows themselves, which SQLite gives its ids one by one


def test_a_piece_leaves_out_who_may_hear_it_no_more(bo_de: Ward) -> None:
    (who, _), *_ = bo_de.heads(5)
    one = bo_de.send()
    bo_de.arrive(one, Fate.FAILED)
    take_away(bo_de, who)
    sent = readers.send_again(bo_de.db, one, by=bo_de.officer, soon=SOON, voice=VOICE)
    go_on(bo_de, MORNING + timedelta(minutes=10))

    assert sent.count == 4
    assert len(bo_de.waits(one)) == 4
