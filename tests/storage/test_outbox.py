"""What is to be sent: in order, once where it matters, and what became of it."""

import threading
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, select, text

from domain.accounts import Address, ChatId
from domain.messages import Message
from domain.texts import Json, Verbatim
from storage import accounts, outbox
from storage.accounts import Sender
from storage.outbox import QUIET, OutboxId, Outgoing
from storage.tables import OutboxRow
from tests.storage.ward import MONDAY, MORNING, account

LATER = MORNING + timedelta(days=8)


def chat(db: Connection, user: str | None = None) -> ChatId:
    found = accounts.private_chat(db, account(db, user).id)
    assert found is not None
    return found


def message(words: str) -> Message:
    return Message(texts=(Verbatim(words),))


def queued(db: Connection, *, after: int = 0, now: datetime = MORNING) -> list[Outgoing]:
    return outbox.queued(db, "telegram", "1", now, most=100, locale="vi", after=after)


def words(rows: Sequence[Outgoing]) -> list[str]:
    """What the rows say: a whole message's words, or a part's."""
    return [_words(row.message) for row in rows]


def _words(said: Json) -> str:
    match said:
        case {"part": str(part)}:
            return part
        case {"texts": [{"verbatim": str(one)}]}:
            return one
    raise AssertionError(said)


def say(db: Connection, to: ChatId, *all_words: str) -> None:
    for one in all_words:
        outbox.add(db, to, message(one), MORNING)


# ---- order -------------------------------------------------------------------------------------


def test_a_chat_reads_in_the_order_it_was_written_to(db: Connection) -> None:
    to = chat(db)
    wanted = [str(number) for number in range(30)]
    say(db, to, *wanted)

    assert words(queued(db)) == wanted


def test_replies_go_before_what_nobody_waits_for(db: Connection) -> None:
    to = chat(db)
    outbox.add(db, to, message("tin chung"), MORNING, priority=QUIET)
    say(db, to, "trả lời")

    assert words(queued(db)) == ["trả lời", "tin chung"]


def test_places_in_the_line_are_given_out_once() -> None:
    given: list[int] = []

    def take() -> None:
        given.extend([outbox._SEQUENCE.next() for _ in range(500)])

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(given)) == 2000


def test_what_came_before_a_place_is_left_out(db: Connection) -> None:
    to = chat(db)
    say(db, to, "một", "hai", "ba")
    first = queued(db)[0]

    assert words(queued(db, after=first.seq)) == ["hai", "ba"]


def test_parts_stand_in_the_place_of_the_whole(db: Connection) -> None:
    to = chat(db)
    say(db, to, "trước", "dài lắm", "sau")
    long = queued(db)[1]

    outbox.split(db, long, [{"part": "dài"}, {"part": "lắm"}], MORNING)

    rows = queued(db)
    assert words(rows) == ["trước", "dài", "lắm", "sau"]
    assert [row.part for row in rows] == [0, 1, 2, 0]
    assert {row.chat for row in rows} == {to}


def test_a_row_that_did_not_go_keeps_its_place(db: Connection) -> None:
    to = chat(db)
    say(db, to, "một", "hai")

    outbox.note_attempt(db, queued(db)[0].id, "Down" * 100)

    rows = queued(db)
    assert words(rows) == ["một", "hai"]
    assert [row.attempts for row in rows] == [1, 0]


def test_nothing_goes_before_its_time_or_by_another_bot(db: Connection) -> None:
    say(db, chat(db), "một")

    assert queued(db, now=MORNING - timedelta(seconds=1)) == []
    assert outbox.queued(db, "telegram", "2", MORNING, most=5, locale="vi") == []
    assert outbox.queued(db, "console", "1", MORNING, most=5, locale="vi") == []


# ---- readers -----------------------------------------------------------------------------------


def test_a_row_tells_who_reads_it(db: Connection) -> None:
    to = chat(db, "9901")
    who = account(db, "9901")
    accounts.set_fields(db, who.id, locale="en", address=Address.BAC)
    say(db, to, "một")
    (row,) = queued(db)

    assert (row.address, row.is_private, row.locale, row.form) == ("9901", True, "en", Address.BAC)


def test_a_group_is_called_nothing_and_read_in_the_house_language(db: Connection) -> None:
    sender = Sender(channel="telegram", bot="1", user="5", chat="-5", is_private=False)
    group = accounts.arrive(db, sender, "en", MONDAY, MORNING).chat
    say(db, group, "một")
    (row,) = queued(db)

    assert (row.is_private, row.locale, row.form) == (False, "vi", None)


# ---- once --------------------------------------------------------------------------------------


def test_a_unique_key_is_said_once(db: Connection) -> None:
    one, other = chat(db), chat(db)
    for to in (one, one, other):
        outbox.add(db, to, message("số liệu"), MORNING, unique_key=f"weekly:{to}")

    assert [row.chat for row in queued(db)] == [one, other]


def test_a_unique_key_is_remembered_after_it_was_sent_and_forgotten(db: Connection) -> None:
    """A restart a month later sends nothing again."""
    to = chat(db)
    outbox.add(db, to, message("số liệu"), MORNING, unique_key="weekly")
    outbox.mark_sent(db, [(queued(db)[0].id, "77")], MORNING)
    outbox.forget(db, LATER)

    outbox.add(db, to, message("số liệu"), MORNING, unique_key="weekly")

    assert queued(db) == []


def test_rows_are_claimed_by_one_sender(db: Connection) -> None:
    to = chat(db)
    say(db, to, "một", "hai")
    first, second = (row.id for row in queued(db))

    assert outbox.mark_sending(db, [first], epoch=1) == [first]
    assert outbox.mark_sending(db, [first, second], epoch=2) == [second]
    assert queued(db) == []


def test_what_an_earlier_sender_left_is_held_and_ours_is_not(db: Connection) -> None:
    """Nobody knows whether it arrived: a person decides."""
    to = chat(db)
    say(db, to, "một", "hai", "ba")
    first, second, _ = (row.id for row in queued(db))
    outbox.mark_sending(db, [first], epoch=3)
    outbox.mark_sending(db, [second], epoch=4)

    assert outbox.hold_uncertain(db, "telegram", "1", [second], MORNING) == 1
    assert outbox.counts(db) == {"held": 1, "sending": 1, "queued": 1}


def test_what_another_bot_is_sending_is_not_held(db: Connection) -> None:
    say(db, chat(db), "một")
    outbox.mark_sending(db, [queued(db)[0].id], epoch=1)

    assert outbox.hold_uncertain(db, "telegram", "2", [], MORNING) == 0
    assert outbox.hold_uncertain(db, "console", "1", [], MORNING) == 0
    assert outbox.counts(db) == {"sending": 1}


def test_what_surely_did_not_arrive_waits_again_in_its_place(db: Connection) -> None:
    say(db, chat(db), "một", "hai")
    first = queued(db)[0].id
    outbox.mark_sending(db, [first], epoch=1)

    outbox.put_back(db, first)

    assert words(queued(db)) == ["một", "hai"]
    assert outbox.mark_sending(db, [first], epoch=1) == [first]


def held(db: Connection, to: ChatId) -> OutboxId:
    """Something is held."""
    say(db, to, "một")
    row = queued(db)[0].id
    outbox.set_state(db, row, "held", MORNING, "uncertain")
    return row


def test_what_is_held_can_be_looked_at(db: Connection) -> None:
    to = chat(db)
    row = held(db, to)
    (found,) = outbox.aside(db)

    assert (found.id, found.chat, found.state) == (row, to, "held")
    assert (found.error, found.created_at) == ("uncertain", MORNING)


def test_what_is_released_waits_to_be_sent(db: Connection) -> None:
    row = held(db, chat(db))

    assert outbox.release(db, row)
    assert words(queued(db)) == ["một"]
    assert outbox.aside(db) == []
    assert not outbox.release(db, row)
    assert not outbox.drop(db, row, MORNING)


def test_what_is_dropped_is_never_sent(db: Connection) -> None:
    row = held(db, chat(db))

    assert outbox.drop(db, row, MORNING)
    assert outbox.counts(db) == {"dropped": 1}
    assert not outbox.release(db, row)


def test_what_is_held_keeps_its_words_until_a_person_decides(db: Connection) -> None:
    row = held(db, chat(db))
    outbox.forget(db, LATER)

    assert kept_words(db) == 1
    assert outbox.release(db, row)


def test_a_message_is_split_once_however_often_it_is_asked_for(db: Connection) -> None:
    """A commit may succeed and be told to have failed: it is then done again."""
    say(db, chat(db), "dài lắm")
    long = queued(db)[0]
    for _ in range(2):
        outbox.split(db, long, [{"part": "dài"}, {"part": "lắm"}], MORNING)

    assert words(queued(db)) == ["dài", "lắm"]


def test_what_became_of_a_row_is_counted(db: Connection) -> None:
    to = chat(db)
    say(db, to, "một", "hai", "ba", "bốn")
    rows: list[OutboxId] = [row.id for row in queued(db)]

    outbox.mark_sent(db, [(rows[0], "501"), (rows[1], "502")], MORNING)
    outbox.set_state(db, rows[2], "failed", MORNING, "Rejected" * 50)

    assert outbox.counts(db) == {"sent": 2, "failed": 1, "queued": 1}
    assert words(queued(db)) == ["bốn"]


# ---- forgetting --------------------------------------------------------------------------------


def kept_words(db: Connection) -> int:
    """Rows in which words stand."""
    return sum(said is not None for said in db.execute(select(OutboxRow.message)).scalars())


def test_words_are_emptied_some_days_after_and_that_they_were_said_stays(db: Connection) -> None:
    to = chat(db)
    say(db, to, "một", "hai", "ba")
    rows = [row.id for row in queued(db)]
    outbox.mark_sent(db, [(rows[0], "501")], MORNING)
    outbox.set_state(db, rows[1], "failed", MORNING)

    outbox.forget(db, LATER)

    assert outbox.counts(db) == {"sent": 1, "failed": 1, "queued": 1}
    assert kept_words(db) == 1
    assert words(queued(db)) == ["ba"]


def test_words_of_today_are_kept(db: Connection) -> None:
    say(db, chat(db), "một")
    outbox.mark_sent(db, [(queued(db)[0].id, "501")], MORNING)

    outbox.forget(db, MORNING)

    assert kept_words(db) == 1


def test_what_was_emptied_is_not_emptied_again_every_hour(db: Connection) -> None:
    """Nothing at all stands there then: not JSON's null either, which is a value of its own."""
    say(db, chat(db), "một")
    outbox.mark_sent(db, [(queued(db)[0].id, "501")], MORNING)
    outbox.forget(db, LATER)

    left = db.execute(text("SELECT count(*) FROM outbox WHERE message IS NOT NULL")).scalar_one()

    assert left == 0


def test_a_whole_that_was_split_loses_its_words_and_stays(db: Connection) -> None:
    say(db, chat(db), "dài lắm")
    outbox.split(db, queued(db)[0], [{"part": "dài"}, {"part": "lắm"}], MORNING)

    outbox.forget(db, LATER)

    assert outbox.counts(db) == {"queued": 2, "split": 1}
    assert kept_words(db) == 2


# ---- lists of commands -------------------------------------------------------------------------


def test_a_list_of_commands_stands_in_the_line_like_a_message(db: Connection) -> None:
    to = chat(db)
    outbox.add_commands(db, to, [("menu", "Việc cần làm")], MORNING)
    say(db, to, "một")
    first, second = queued(db)

    assert first.message == {"part": {"commands": [["menu", "Việc cần làm"]]}}
    assert words([second]) == ["một"]


# ---- messages that change where they stand -----------------------------------------------------


def test_a_change_waits_until_its_message_has_arrived(db: Connection) -> None:
    to = chat(db)
    shown = outbox.add_shown(db, to, message("0/3"), MORNING)
    outbox.edit(db, shown, message("1/3"), MORNING)

    assert words(queued(db)) == ["0/3"]

    outbox.mark_sent(db, [(shown, "501")], MORNING)

    assert [(one.edits, words([one])) for one in queued(db)] == [("501", ["1/3"])]


def test_of_several_changes_only_the_last_is_made(db: Connection) -> None:
    shown = outbox.add_shown(db, chat(db), message("0/3"), MORNING)
    outbox.mark_sent(db, [(shown, "501")], MORNING)
    for words_now in ("1/3", "2/3", "3/3"):
        outbox.edit(db, shown, message(words_now), MORNING)

    assert words(queued(db)) == ["3/3"]
    assert outbox.counts(db) == {"sent": 1, "dropped": 2, "queued": 1}


def test_changes_of_a_message_that_never_arrived_are_dropped_with_it(db: Connection) -> None:
    shown = outbox.add_shown(db, chat(db), message("0/3"), MORNING)
    outbox.edit(db, shown, message("1/3"), MORNING)
    outbox.set_state(db, shown, "unreachable", MORNING)
    outbox.edit(db, shown, message("2/3"), MORNING)

    assert outbox.counts(db) == {"unreachable": 1, "dropped": 1}
