"""Accounts, chats, roles: who is known, and what they hold on a day."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Connection

from domain.accounts import CONSENT_VERSION, Address
from domain.permissions import Action, Role
from storage import accounts
from storage.accounts import Sender
from tests.storage.ward import LONG_AGO, MONDAY, MORNING, account, chapter, person, ward

DAY = timedelta(days=1)


def sender(user: str = "7001", chat: str | None = None, *, private: bool = True) -> Sender:
    where = chat or user
    return Sender(channel="telegram", bot="1", user=user, chat=where, is_private=private)


def test_who_writes_for_the_first_time_is_written_down_once(db: Connection) -> None:
    first = accounts.arrive(db, sender(), "vi", MONDAY, MORNING)
    again = accounts.arrive(db, sender(), "en", MONDAY, MORNING)

    assert again.account.id == first.account.id
    assert again.chat == first.chat
    assert again.account.locale == "vi"
    assert (first.account.person, first.account.consented) == (None, False)
    assert first.talk.revision == 0


def test_someone_in_a_group_is_the_same_someone_in_private(db: Connection) -> None:
    alone = accounts.arrive(db, sender(), "vi", MONDAY, MORNING)
    group = accounts.arrive(db, sender(chat="-5", private=False), "vi", MONDAY, MORNING)

    assert group.account.id == alone.account.id
    assert group.chat != alone.chat
    assert accounts.private_chat(db, alone.account.id) == alone.chat


def test_a_group_is_nobodys_private_chat(db: Connection) -> None:
    group = accounts.arrive(db, sender(chat="-5", private=False), "vi", MONDAY, MORNING)

    assert accounts.private_chat(db, group.account.id) is None


def test_a_chat_that_refuses_us_is_left_alone_until_its_owner_writes(db: Connection) -> None:
    alone = accounts.arrive(db, sender(), "vi", MONDAY, MORNING)
    accounts.mark_unreachable(db, alone.chat, MORNING)
    assert accounts.private_chat(db, alone.account.id) is None

    accounts.arrive(db, sender(), "vi", MONDAY, MORNING)

    assert accounts.private_chat(db, alone.account.id) == alone.chat


@pytest.mark.parametrize(
    ("today", "holds"),
    [(MONDAY - DAY, False), (MONDAY, True), (MONDAY + 9 * DAY, True), (MONDAY + 10 * DAY, False)],
    ids=["the day before", "the first day", "the last day", "the day after"],
)
def test_a_role_lasts_from_its_first_day_to_its_last(
    db: Connection, today: date, *, holds: bool
) -> None:
    unit = chapter(db, ward(db))
    who = person(db)
    accounts.grant_role(db, who, Role.HEAD, unit.id, on=MONDAY, by=None)
    assert accounts.end_role(db, who, Role.HEAD, unit.id, on=MONDAY + 10 * DAY)

    assert accounts.powers(db, who, today).may(Action.RECORD_INCOME, unit) is holds


def test_only_a_role_that_is_held_can_be_taken_away(db: Connection) -> None:
    unit = chapter(db, ward(db))
    who = person(db)
    accounts.grant_role(db, who, Role.HEAD, unit.id, on=LONG_AGO, by=None)

    assert not accounts.end_role(db, who, Role.TREASURER, unit.id, on=MONDAY)
    assert accounts.end_role(db, who, Role.HEAD, unit.id, on=MONDAY)
    assert not accounts.end_role(db, who, Role.HEAD, unit.id, on=MONDAY)


def test_agreeing_to_an_older_text_is_not_agreeing_to_this_one(db: Connection) -> None:
    who = account(db)
    accounts.record_consent(db, who.id, "2020-01", MORNING)
    assert not accounts.account(db, who.id, MONDAY).consented

    accounts.record_consent(db, who.id, CONSENT_VERSION, MORNING)
    assert accounts.account(db, who.id, MONDAY).consented


def test_a_group_is_told_to_write_in_private_no_more_than_once_an_hour(db: Connection) -> None:
    chat = accounts.arrive(db, sender(chat="-5", private=False), "vi", MONDAY, MORNING).chat
    moments = [MORNING + timedelta(minutes=minutes) for minutes in (0, 1, 59, 61, 62)]

    told = [accounts.hint_due(db, chat, now, now - timedelta(hours=1)) for now in moments]

    assert told == [True, False, False, True, False]


def test_heads_are_listed_with_the_chats_they_can_be_reached_in(db: Connection) -> None:
    top = ward(db)
    units = [chapter(db, top) for _ in range(3)]
    reached, silent = person(db, "Có máy"), person(db, "Không máy")
    chat = accounts.private_chat(db, account(db, who=reached).id)
    for who, unit in zip((reached, silent), units, strict=False):
        accounts.grant_role(db, who, Role.HEAD, unit.id, on=LONG_AGO, by=None)
    accounts.grant_role(db, silent, Role.HELPER, units[2].id, on=LONG_AGO, by=None)

    heads = accounts.holders(db, Role.HEAD, [unit.id for unit in units], MONDAY)

    assert [(one.person, one.unit, one.chat) for one in heads] == [
        (reached, units[0].id, chat),
        (silent, units[1].id, None),
    ]


def test_a_moved_group_is_found_under_its_new_address(db: Connection) -> None:
    before = accounts.arrive(db, sender(chat="-5", private=False), "vi", MONDAY, MORNING)
    accounts.move_address(db, sender(chat="-5", private=False), "-1005")

    after = accounts.arrive(db, sender(chat="-1005", private=False), "vi", MONDAY, MORNING)

    assert after.chat == before.chat


def test_settings_are_an_accounts_own(db: Connection) -> None:
    one, other = account(db), account(db)
    accounts.set_fields(db, one.id, locale="en", address=Address.CO, practising=True)

    changed, same = (accounts.account(db, who.id, MONDAY) for who in (one, other))

    assert (changed.locale, changed.address, changed.practising) == ("en", Address.CO, True)
    assert (same.locale, same.address, same.practising) == ("vi", None, False)


def test_wrong_codes_are_counted_from_an_instant(db: Connection) -> None:
    one, other = account(db), account(db)
    for minutes in (0, 30, 60):
        accounts.record_wrong_code(db, one.id, MORNING + timedelta(minutes=minutes))
    half_past, later = MORNING + timedelta(minutes=30), MORNING + timedelta(hours=2)

    assert accounts.wrong_codes(db, one.id, half_past, later) == 2
    assert accounts.wrong_codes(db, other.id, MORNING, later) == 0


def test_codes_typed_before_the_calendar_was_moved_back_count_once_it_is_there_again(
    db: Connection,
) -> None:
    one = account(db)
    accounts.record_wrong_code(db, one.id, MORNING)
    day_before = MORNING - timedelta(days=1)

    assert accounts.wrong_codes(db, one.id, day_before - timedelta(hours=1), day_before) == 0
