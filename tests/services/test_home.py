"""What waits for a person: figures that are true, and letters that can be seen."""

import dataclasses

import pytest
from sqlalchemy import Connection

from domain.errors import NotAllowed
from domain.permissions import Role
from services import home, invites, members
from services.home import Waiting
from services.invites import Asked
from storage import inbox
from storage.inbox import InboxId, Update
from tests.services.books import Chapter, new_chapter
from tests.storage.ward import MONDAY, MORNING, account, actor, chapter, family, ward


def letter(db: Connection, key: str, state: str = "dead") -> InboxId:
    """A message that could not be handled."""
    inbox.store(db, "telegram", "1", [Update(key=key, lane=f"1:{key}", body="{}")], MORNING)
    claimed = inbox.claim(db, f"1:{key}", MORNING)
    assert claimed is not None
    inbox.set_aside(db, claimed.id, state, "ZeroDivisionError")
    return claimed.id


# ---- heads -------------------------------------------------------------------------------------


def test_a_quiet_week_and_unfinished_families_wait_for_a_head(db: Connection) -> None:
    tdp = new_chapter(db)
    assert home.waiting(db, tdp.head) == Waiting(quiet_week=True)

    stub = dataclasses.replace(family(tdp.unit), complete=False)
    members.settled(db, stub, by=tdp.head)
    assert home.waiting(db, tdp.head) == Waiting(stubs=1, quiet_week=True)

    tdp.income()
    assert home.waiting(db, tdp.head) == Waiting(stubs=1)


def test_practice_breaks_no_silence(db: Connection) -> None:
    tdp = new_chapter(db)
    practice = chapter(db, ward(db), practice=True)
    both = actor(db, (Role.HEAD, practice), (Role.HEAD, tdp.unit))
    Chapter(db, practice, both).income()

    assert home.waiting(db, both).quiet_week


@pytest.mark.parametrize("role", [Role.LEADER, Role.MEMBER, Role.PARTNER])
def test_nothing_waits_for_those_who_only_look(db: Connection, role: Role) -> None:
    assert home.waiting(db, actor(db, (role, chapter(db, ward(db))))) == Waiting()


# ---- officers ----------------------------------------------------------------------------------


def test_units_nobody_has_come_in_for_wait_for_an_officer(db: Connection) -> None:
    top = ward(db)
    officer = actor(db, (Role.OFFICER, top))
    units = [chapter(db, top) for _ in range(3)]
    codes = invites.make(db, [Asked(unit=one, role=Role.HEAD) for one in units], by=officer)
    invites.accept(db, codes[0], account(db), "Hạnh", today=MONDAY, now=MORNING)

    assert home.waiting(db, officer) == Waiting(out=2, units=3)


def test_letters_wait_for_an_officer(db: Connection) -> None:
    officer = actor(db, (Role.OFFICER, ward(db)))
    dead = letter(db, "1")
    letter(db, "2", "parked")
    found = home.letters(db)

    assert home.waiting(db, officer).letters == 1
    assert [(one.id, one.day, one.error) for one in found] == [(dead, MONDAY, "ZeroDivisionError")]


def test_parked_updates_never_hide_a_letter(db: Connection) -> None:
    """What Telegram sends of kinds we do not know stays parked; people's letters come first."""
    for number in range(10):
        letter(db, f"{number}", "parked")
    dead = letter(db, "10")

    assert [one.id for one in home.letters(db)] == [dead]


def test_letters_are_tried_again_by_those_who_look_after_them(db: Connection) -> None:
    tdp = new_chapter(db)
    officer = actor(db, (Role.OFFICER, ward(db)))
    letter(db, "1")
    with pytest.raises(NotAllowed):
        home.retry(db, home.letters(db), by=tdp.head)
    assert inbox.count(db, "waiting") == 0

    home.retry(db, home.letters(db), by=officer)

    assert home.letters(db) == []
    assert inbox.count(db, "waiting") == 1


def test_the_house_is_called_by_its_ward(db: Connection) -> None:
    assert home.place(db) == ""
    ward(db, "Phường Bồ Đề")

    assert home.place(db) == "phường Bồ Đề"
