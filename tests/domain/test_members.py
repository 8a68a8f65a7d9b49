"""Names as people bear them, and people who may be in the register twice."""

import pytest

from domain.accounts import NO_POWERS, Account, AccountId
from domain.members import (
    LONGEST_NAME,
    NameMissing,
    NameTooLong,
    NewMember,
    Person,
    PersonId,
    ensure_name,
    is_likely_double,
)
from domain.permissions import Action


def new(*, birth_year: int | None = None, phone: str | None = None) -> NewMember:
    return NewMember(name="Nguyễn Thị Hoa", birth_year=birth_year, phone=phone)


def old(*, birth_year: int | None = None, phone: str | None = None) -> Person:
    return Person(id=PersonId(1), name="Nguyễn Thị Hoa", birth_year=birth_year, phone=phone)


PHONE, OTHER_PHONE = "0912345678", "0987654321"


@pytest.mark.parametrize(
    ("entered", "known", "same_words", "is_double"),
    [
        (new(), old(), True, True),
        (new(), old(), False, False),
        (new(birth_year=1957), old(birth_year=1957), True, True),
        (new(birth_year=1957), old(birth_year=1958), True, False),
        (new(birth_year=1957), old(), True, True),
        (new(), old(birth_year=1957), True, True),
        (new(birth_year=1957), old(birth_year=1957), False, False),
        (new(phone=PHONE), old(phone=PHONE), False, True),
        (new(phone=PHONE, birth_year=1957), old(phone=PHONE, birth_year=1980), False, True),
        (new(phone=PHONE), old(phone=OTHER_PHONE), True, True),
        (new(phone=PHONE), old(), False, False),
    ],
    ids=[
        "the same name",
        "another name",
        "the same name and year",
        "the same name, another year",
        "the same name, an old entry without its year",
        "the same name, a new entry without its year",
        "the same year alone",
        "the same phone",
        "the same phone, another year",
        "the same name, another phone",
        "a phone, an old entry without one",
    ],
)
def test_a_double_is_suspected_by_phone_or_by_name_and_year(
    entered: NewMember, known: Person, *, same_words: bool, is_double: bool
) -> None:
    assert is_likely_double(entered, known, same_words=same_words) is is_double


@pytest.mark.parametrize(
    "name",
    ["Ý", "H'Hen Niê", "Nguyễn Tôn Nữ Thị Minh Khai", "Hai 2", "李小龙", "x" * LONGEST_NAME],
)
def test_any_name_people_bear_is_accepted(name: str) -> None:
    """Not letters from A to Z alone."""
    assert ensure_name(name) == name


@pytest.mark.parametrize("name", ["", "   ", "-", "0912345678", "…?!"])
def test_what_holds_no_letter_is_no_name(name: str) -> None:
    with pytest.raises(NameMissing):
        ensure_name(name)


def test_a_name_has_an_end() -> None:
    with pytest.raises(NameTooLong) as refused:
        ensure_name("x" * (LONGEST_NAME + 1))

    assert refused.value.most == LONGEST_NAME


def test_an_account_holds_nothing_until_it_is_somebodys() -> None:
    stranger = Account(
        id=AccountId(1),
        person=None,
        name=None,
        locale="vi",
        address=None,
        consented=False,
        practising=False,
    )

    assert stranger.powers == NO_POWERS
    assert not any(stranger.powers.may(action) for action in Action)
