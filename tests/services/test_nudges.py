"""Chapters that have said nothing are reminded: whom to write to, whom to call, and once."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import Connection

from domain.accounts import ChatId
from domain.actors import Actor
from domain.clock import Week, at
from domain.errors import NotAllowed
from domain.permissions import Role
from domain.texts import Text
from domain.units import UnitId, UnitRef
from services import night, nudges
from services.nudges import Silent
from storage import accounts, due, outbox
from storage.due import Due
from tests.services.books import Chapter
from tests.storage.ward import LONG_AGO, MONDAY, account, actor, chapter, on_day, person, ward

WEEK = Week.of(MONDAY)
WORDS = Text("nudge-words")


@dataclass(frozen=True)
class Ward:
    """A ward and its officer."""

    db: Connection
    top: UnitRef
    officer: Actor

    def head(self, *units: UnitRef, reachable: bool = True) -> ChatId | None:
        """Someone who is the head of these, with a chat or without one."""
        who = person(self.db)
        for unit in units:
            accounts.grant_role(self.db, who, Role.HEAD, unit.id, on=LONG_AGO, by=None)
        return accounts.private_chat(self.db, account(self.db, who=who).id) if reachable else None

    def silent(self, by: Actor | None = None) -> Silent:
        """The silent chapters of the week."""
        return nudges.silent(self.db, self.top, WEEK, by=by or self.officer)

    def nudge(self, *, days: int = 0) -> None:
        """Remind all of them, today or some days later."""
        self.nudge_as(on_day(self.officer, MONDAY + timedelta(days=days)))

    def nudge_as(self, by: Actor) -> datetime | None:
        """Remind all of them; when it leaves, if not at once."""
        return nudges.nudge(self.db, self.top, self.silent(by), WORDS, WEEK, by=by, now=by.now)

    def written_to(self) -> list[ChatId]:
        """The chats in which a reminder waits."""
        later = self.officer.now + timedelta(days=30)
        rows = outbox.queued(self.db, "telegram", "1", later, most=100, locale="vi")
        return [row.chat for row in rows]


@pytest.fixture
def bo_de(db: Connection) -> Ward:
    """A ward without chapters."""
    top = ward(db)
    return Ward(db, top, actor(db, (Role.OFFICER, top)))


def test_silent_chapters_are_written_to_or_called(bo_de: Ward) -> None:
    spoken, reached, offline, headless = (chapter(bo_de.db, bo_de.top) for _ in range(4))
    bo_de.head(spoken)
    chat = bo_de.head(reached)
    bo_de.head(offline, reachable=False)
    Chapter(bo_de.db, spoken, actor(bo_de.db, (Role.HEAD, spoken))).income()
    found = bo_de.silent()

    assert found.units == [reached, offline, headless]
    assert [(one.unit, one.chat) for one in found.reachable] == [(reached.id, chat)]
    assert found.to_call == [offline, headless]


def test_a_reminder_is_sent_once_a_day(bo_de: Ward) -> None:
    chat = bo_de.head(chapter(bo_de.db, bo_de.top))
    bo_de.nudge()
    bo_de.nudge()

    assert bo_de.written_to() == [chat]


def test_a_reminder_may_be_sent_again_on_another_day(bo_de: Ward) -> None:
    chat = bo_de.head(chapter(bo_de.db, bo_de.top))
    bo_de.nudge()
    bo_de.nudge(days=1)

    assert bo_de.written_to() == [chat, chat]


def test_the_head_of_two_silent_chapters_reads_one_reminder(bo_de: Ward) -> None:
    chat = bo_de.head(chapter(bo_de.db, bo_de.top), chapter(bo_de.db, bo_de.top))
    bo_de.nudge()

    assert bo_de.written_to() == [chat]


def test_both_heads_of_a_chapter_are_reminded(bo_de: Ward) -> None:
    unit = chapter(bo_de.db, bo_de.top)
    chats = [bo_de.head(unit), bo_de.head(unit)]

    bo_de.nudge()

    assert bo_de.written_to() == chats


def test_a_head_who_blocked_the_assistant_is_to_be_called(bo_de: Ward) -> None:
    unit = chapter(bo_de.db, bo_de.top)
    chat = bo_de.head(unit)
    assert chat is not None
    accounts.mark_unreachable(bo_de.db, chat, bo_de.officer.now)

    assert bo_de.silent().to_call == [unit]
    bo_de.nudge()
    assert bo_de.written_to() == []


def _wake(db: Connection, one: Due, now: datetime) -> None:
    """What the calendar does at such a moment."""
    assert (one.kind, one.unit is not None) == (night.WAKE, True)
    night.wake(db, one.unit or UnitId(0), one.arguments["keys"], now)


def test_nobody_is_woken(bo_de: Ward) -> None:
    """Asked for at half past eleven it leaves at half past six, once however often."""
    chat = bo_de.head(chapter(bo_de.db, bo_de.top))
    by = replace(bo_de.officer, now=at(MONDAY, time(23, 30)))
    morning = at(MONDAY + timedelta(days=1), time(6, 30))

    assert [bo_de.nudge_as(by), bo_de.nudge_as(by)] == [morning, morning]
    assert bo_de.written_to() == []
    woken = due.claim(bo_de.db, morning)
    assert woken is not None
    _wake(bo_de.db, woken, morning)
    assert bo_de.written_to() == [chat]
    assert due.claim(bo_de.db, morning) is None


def test_down_until_the_next_night_it_rests_once_more(bo_de: Ward) -> None:
    chat = bo_de.head(chapter(bo_de.db, bo_de.top))
    bo_de.nudge_as(replace(bo_de.officer, now=at(MONDAY, time(23, 30))))
    tomorrow = MONDAY + timedelta(days=1)
    woken = due.claim(bo_de.db, at(tomorrow, time(22)))
    assert woken is not None
    _wake(bo_de.db, woken, at(tomorrow, time(22)))
    assert bo_de.written_to() == []
    again = due.claim(bo_de.db, at(tomorrow + timedelta(days=1), time(6, 30)))
    assert again is not None
    _wake(bo_de.db, again, at(tomorrow + timedelta(days=1), time(6, 30)))

    assert bo_de.written_to() == [chat]


def test_a_helper_is_not_reminded_in_the_heads_place(bo_de: Ward) -> None:
    unit = chapter(bo_de.db, bo_de.top)
    who = person(bo_de.db)
    accounts.grant_role(bo_de.db, who, Role.HELPER, unit.id, on=LONG_AGO, by=None)
    account(bo_de.db, who=who)

    assert bo_de.silent().to_call == [unit]


def test_a_reminder_waits_behind_replies(bo_de: Ward) -> None:
    chat = bo_de.head(chapter(bo_de.db, bo_de.top))
    bo_de.nudge()
    (row,) = outbox.queued(bo_de.db, "telegram", "1", bo_de.officer.now, most=5, locale="vi")

    assert (row.chat, row.priority) == (chat, outbox.QUIET)
    assert row.message == {"texts": [{"key": "nudge-words", "values": {}}]}


def test_only_an_officer_reminds(bo_de: Ward) -> None:
    unit = chapter(bo_de.db, bo_de.top)

    with pytest.raises(NotAllowed):
        bo_de.silent(actor(bo_de.db, (Role.HEAD, unit)))
