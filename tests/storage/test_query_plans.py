"""What is asked often of tables that grow for years is found by an index."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, text

from domain import recognition as recognised
from domain.accounts import ChatId
from domain.announcement import AnnouncementId, Audience
from domain.criteria import Subject
from domain.members import HouseholdId, PersonId
from domain.permissions import Role
from domain.units import UnitId, UnitKind, UnitRef
from storage import accounts, audience, citizens, groups, recipients, standings, titles
from storage.audience import Candidate, Whom
from tests.storage.databases import rolled_back
from tests.storage.ward import MONDAY, MORNING

TOP = UnitRef(id=UnitId(1), path="1/", kind=UnitKind.WARD, name="Phường Thử")
CHAPTER = UnitRef(id=UnitId(2), path="1/2/", kind=UnitKind.CHAPTER, name="TDP 5")
WHOM = Whom(top=TOP, audience=Audience(unconfirmed=AnnouncementId(3)), today=MONDAY)
HEAD = Candidate(place=1, role=Role.HEAD, person=PersonId(5), name="Nguyễn Thị Hạnh", unit=CHAPTER)
FAMILY = recognised.Candidate(
    subject=Subject.FAMILY, unit=CHAPTER.id, name="Lê Văn Minh", household=HouseholdId(4)
)

#: Tables that grow with every message, for years.
GROWING = (
    *("recipients", "outbox", "chats", "accounts", "announcements", "persons", "roles"),
    *("households", "memberships", "candidates", "assessments", "citizens"),
)

ASKED: dict[str, Callable[[Connection], object]] = {
    "what waits for a person": lambda db: recipients.waiting_for(db, person=PersonId(5)),
    "what waits for a chat": lambda db: recipients.waiting_for(db, chat=ChatId(5)),
    "what a person has not confirmed": lambda db: recipients.last_unconfirmed(db, PersonId(5)),
    "a person as its recipient": lambda db: recipients.of_person(
        db, AnnouncementId(3), PersonId(5)
    ),
    "whom an officer calls": lambda db: recipients.to_call(
        db, [TOP], MORNING - timedelta(days=31), limit=9
    ),
    "whom a head calls": lambda db: recipients.to_call(
        db, [CHAPTER], MORNING - timedelta(days=31), limit=9
    ),
    "the chats of a piece": lambda db: audience.chats_of(db, [HEAD, HEAD]),
    "who holds a role": lambda db: accounts.holders(db, Role.OFFICER, [TOP.id], MONDAY),
    "who has not read it": lambda db: audience.candidates(db, WHOM, after=0, limit=200),
    "how far it is": lambda db: recipients.tally(db, AnnouncementId(3)),
    "a unit's groups": lambda db: groups.of_unit(db, CHAPTER.id),
    "a ward's families": lambda db: standings.families_by_chapter(db, TOP, 2025, MONDAY),
    "a chapter's families": lambda db: standings.families_by_chapter(db, CHAPTER, 2025, MONDAY),
    "a chapter's citizens": lambda db: citizens.counts(db, CHAPTER, 2025, MONDAY),
    "a ward's citizens": lambda db: citizens.counts(db, TOP, 2025, MONDAY, told_only=True),
    "a family's title": lambda db: titles.holding(db, FAMILY, 2025, MONDAY),
    "a district's communes": lambda db: titles.all_holding(db, TOP, Subject.COMMUNE, 2025, MONDAY),
    "a person's chat": lambda db: accounts.private_chat(db, 5),  # type: ignore[arg-type]  # an id
}


def plan_of(db: Connection, ask: Callable[[Connection], object]) -> list[str]:
    """How SQLite would go about what is asked, step by step."""
    asked: list[tuple[str, Any]] = []

    def note(*said: Any) -> None:
        asked.append((said[2], said[3]))

    event.listen(db, "before_cursor_execute", note)
    try:
        ask(db)
    finally:
        event.remove(db, "before_cursor_execute", note)
    driver = db.connection.driver_connection
    assert driver is not None
    return [
        str(step[3])
        for statement, values in asked
        for step in driver.execute(f"EXPLAIN QUERY PLAN {statement}", values)
    ]


@pytest.mark.parametrize("what", ASKED)
def test_no_growing_table_is_read_whole(shared_sqlite: Engine, what: str) -> None:
    with rolled_back(shared_sqlite) as db:
        steps = plan_of(db, ASKED[what])

    assert any(step.startswith("SEARCH") for step in steps)
    whole = [
        step
        for step in steps
        if step.startswith("SCAN") and any(step.split()[1].startswith(one) for one in GROWING)
    ]
    assert whole == []
    assert not any("AUTOMATIC" in step for step in steps)


@pytest.mark.parametrize("what", [what for what in ASKED if "famil" in what])
def test_families_are_looked_up_by_what_is_theirs(shared_sqlite: Engine, what: str) -> None:
    """Never by a column that is empty in nearly all rows: that is reading the table whole."""
    with rolled_back(shared_sqlite) as db:
        steps = plan_of(db, ASKED[what])

    assert not any("uq_candidates_person" in step for step in steps)


def test_a_table_read_whole_would_be_seen(shared_sqlite: Engine) -> None:
    with rolled_back(shared_sqlite) as db:
        steps = plan_of(db, lambda db: db.execute(text("SELECT * FROM recipients WHERE state = 1")))

    assert [step.split()[:2] for step in steps] == [["SCAN", "recipients"]]
