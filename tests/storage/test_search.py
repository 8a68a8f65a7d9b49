"""Everybody is found by what people remember of them, and nobody by a neighbour's unit."""

import dataclasses
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from domain.folding import fold, folded_words
from domain.members import HouseholdId, NewMember, PersonId
from domain.units import UnitRef
from storage import members
from tests.storage.ward import MONDAY, MORNING, chapter, household, ward

LETTERS = "aáàăâbcdđeêghiíklmnoôơpqrstuưvxyỳýAÁẢĐỆHNT"
NAMES = st.lists(st.text(LETTERS, min_size=1, max_size=7), min_size=1, max_size=5).map(" ".join)
ADDRESSES = st.none() | st.builds(
    "{} {}/{}".format, st.sampled_from(["số", "ngõ", "tổ"]), st.integers(1, 999), st.integers(1, 99)
)


@pytest.fixture
def units(db: Connection) -> tuple[UnitRef, UnitRef]:
    """A chapter and its neighbour."""
    top = ward(db)
    return chapter(db, top), chapter(db, top)


def found(db: Connection, unit: UnitRef, typed: str) -> list[HouseholdId | None]:
    words = folded_words(typed)
    return [one.id for one in members.find_households(db, [unit.id], words, limit=30)]


def member(
    db: Connection, unit: UnitRef, name: str, home: HouseholdId | None = None, phone: str = ""
) -> PersonId:
    new = NewMember(name=name, phone=phone or None)
    person = members.add_person(db, new, home, now=MORNING)
    members.join(db, person, unit.id, on=MONDAY, by=None, now=MORNING)
    return person


def met(db: Connection, unit: UnitRef, typed: str) -> list[PersonId]:
    words = folded_words(typed)
    return [one.person.id for one in members.find_members(db, [unit.id], words, limit=30)]


def remembered(text: str) -> Iterator[str]:
    """All a person may type of a name or address: words, beginnings, with and without marks."""
    for word in text.replace("/", " ").split():
        yield word
        yield fold(word)
        yield unicodedata.normalize("NFD", word)
        yield word.upper()
        if not word.isdigit():
            yield from (fold(word)[:length] for length in range(1, len(word) + 1))
    yield " ".join(reversed(text.replace("/", " ").split()[:6]))


@given(name=NAMES, address=ADDRESSES)
@settings(
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # each example is undone
)
def test_a_family_is_found_by_all_that_is_remembered_of_it(
    db: Connection, units: tuple[UnitRef, UnitRef], name: str, address: str | None
) -> None:
    here, next_door = units
    with db.begin_nested() as undone:
        wanted = household(db, here, name, address)
        household(db, next_door, name, address)

        for typed in remembered(f"{name} {address or ''}"):
            assert found(db, here, typed) == [wanted], typed
        undone.rollback()


@given(name=NAMES, address=ADDRESSES, phone=st.from_regex(r"09\d{8}", fullmatch=True))
@settings(
    deadline=None,
    max_examples=20,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # each example is undone
)
def test_a_member_is_found_by_name_home_and_phone(
    db: Connection, units: tuple[UnitRef, UnitRef], name: str, address: str | None, phone: str
) -> None:
    here, next_door = units
    with db.begin_nested() as undone:
        home = household(db, here, "Chủ", address)
        wanted = member(db, here, name, home, phone)
        member(db, next_door, name, home, phone)

        for typed in (*remembered(f"{name} {address or ''}"), phone):
            assert met(db, here, typed) == [wanted], typed
        undone.rollback()


def test_numbers_are_found_whole(db: Connection, units: tuple[UnitRef, UnitRef]) -> None:
    """Who types 12 does not mean number 120."""
    here, _ = units
    twelve = household(db, here, address="số 12")
    household(db, here, address="số 120")
    household(db, here, address="ngõ 34/5")

    assert found(db, here, "12") == [twelve]
    assert found(db, here, "3") == []
    assert len(found(db, here, "34 5")) == 1


def test_every_word_has_to_fit(db: Connection, units: tuple[UnitRef, UnitRef]) -> None:
    here, _ = units
    household(db, here, "Nguyễn Thị Hoa", "số 12")
    tran = household(db, here, "Trần Thị Hoa", "ngõ 34/5")

    assert found(db, here, "tran hoa") == [tran]
    assert found(db, here, "hoa 34") == [tran]
    assert found(db, here, "le hoa") == []
    assert found(db, here, "…") == []


def test_who_is_called_so_comes_first(db: Connection, units: tuple[UnitRef, UnitRef]) -> None:
    here, _ = units
    by_surname = household(db, here, "Hoa Văn An", None)
    by_given = household(db, here, "Trần Thị Hoa", None)
    longer = household(db, here, "Trần Thị Hoan", None)

    assert found(db, here, "hoa") == [by_given, by_surname, longer]


def test_who_is_called_so_comes_first_among_any_number(
    db: Connection, units: tuple[UnitRef, UnitRef]
) -> None:
    """A big chapter has hundreds of families with "Thị" in the name, and one bà Thị."""
    here, _ = units
    for number in range(210):
        household(db, here, f"Nguyễn Thị Lan{'abcdefghij'[number % 10]}", None)
    wanted = household(db, here, "Trần Thị", None)

    assert found(db, here, "thị")[:1] == [wanted]


def test_a_very_long_word_is_found_like_any_other(
    db: Connection, units: tuple[UnitRef, UnitRef]
) -> None:
    here, _ = units
    word = "a" * 70
    wanted = household(db, here, word, None)

    assert found(db, here, word[:64]) == [wanted]
    assert found(db, here, word) == [wanted]


def test_a_changed_family_is_found_by_its_new_words_alone(
    db: Connection, units: tuple[UnitRef, UnitRef]
) -> None:
    here, _ = units
    before = members.household(db, household(db, here, "Nguyễn Thị Hoa", "số 12"))
    assert before is not None
    members.change_household(db, dataclasses.replace(before, name="Lê Thị Huệ"))

    assert found(db, here, "hue") == [before.id]
    assert found(db, here, "hoa") == []


def test_a_moved_family_is_found_at_its_new_chapter_alone(
    db: Connection, units: tuple[UnitRef, UnitRef]
) -> None:
    here, there = units
    moved = members.household(db, household(db, here))
    assert moved is not None
    members.move_household(db, moved, there.id, on=MONDAY, by=None)

    assert found(db, here, "hoa") == []
    assert found(db, there, "hoa") == [moved.id]


def test_members_stand_in_the_order_of_a_list(
    db: Connection, units: tuple[UnitRef, UnitRef]
) -> None:
    here, _ = units
    names = ["Trần Văn Đức", "Lê Thị Ánh", "Phạm Văn An", "Bùi Thị Dung", "Hồ Thị Ân"]
    for name in names:
        member(db, here, name)

    in_order = members.find_members(db, [here.id], [], limit=10)

    assert [one.person.name.split()[-1] for one in in_order] == ["An", "Ánh", "Ân", "Dung", "Đức"]
