"""People, households and memberships.

Nobody needs a phone; a household may be a stub, known by one line ("bà Lý số 7") and completed
later; targets count distinct persons.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from domain.errors import Refusal
from domain.units import UnitId

PersonId = NewType("PersonId", int)
HouseholdId = NewType("HouseholdId", int)
MembershipId = NewType("MembershipId", int)

#: Names longer than this are no names.
LONGEST_NAME = 120


class EndReason(StrEnum):
    """Why a membership ends."""

    MOVED_AWAY = "moved-away"
    OWN_WISH = "own-wish"
    DIED = "died"
    ENTERED_WRONGLY = "entered-wrongly"


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """A family of a chapter, or one that is about to be added to it."""

    id: HouseholdId | None
    """None until it is in the register."""
    unit: UnitId
    name: str
    honorific: str | None = None
    address: str | None = None
    complete: bool = True
    """False for a stub that waits for the family's particulars."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone the register knows."""

    id: PersonId
    name: str
    honorific: str | None = None
    birth_year: int | None = None
    phone: str | None = None
    party_member: bool | None = None
    household: HouseholdId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Giver:
    """Who gives: someone of the register, or only a name."""

    name: str
    """As it will stand on the receipt, honorific included."""
    called: str = ""
    """In short, as one speaks of them: "bà Hoa"; empty where the name is all there is."""
    person: PersonId | None = None
    membership: MembershipId | None = None
    """Through which they are found again at their unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMember:
    """A member to be registered."""

    name: str
    honorific: str | None = None
    birth_year: int | None = None
    phone: str | None = None
    party_member: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member of a chapter, with where they live."""

    id: MembershipId
    person: Person
    unit: UnitId
    unit_name: str
    address: str | None
    joined_on: date
    ended_on: date | None = None


def is_likely_double(new: NewMember, old: Person, *, same_words: bool) -> bool:
    """Whether two entries may be the same person.

    The same phone, or the same name without marks and no birth year that says otherwise.
    Nothing is ever merged by this: it is shown, and a person decides.
    """
    if new.phone is not None and new.phone == old.phone:
        return True
    years_differ = None not in (new.birth_year, old.birth_year) and new.birth_year != old.birth_year
    return same_words and not years_differ


@dataclass(eq=False)
class NameMissing(Refusal):
    """No name could be read."""

    about = "name"


@dataclass(eq=False)
class NameTooLong(Refusal):
    """A name longer than names are."""

    about = "name"
    most: int = LONGEST_NAME


@dataclass(eq=False)
class LivesThere(Refusal):
    """A family is moved to the chapter it lives in."""

    about = "to"
    unit: str


@dataclass(eq=False)
class MemberAlready(Refusal):
    """This person is a member of that unit."""

    about = "to"
    name: str
    unit: str


@dataclass(eq=False)
class NobodyLivesThere(Refusal):
    """No household of the register lives where was typed."""

    about = "household"
    asks = True
    typed: str


@dataclass(eq=False)
class HouseholdUnknown(Refusal):
    """No household of the register fits what was typed."""

    about = "household"
    asks = True
    typed: str


@dataclass(eq=False)
class PersonUnknown(Refusal):
    """No person of the register fits what was typed."""

    about = "person"
    asks = True
    typed: str


@dataclass(eq=False)
class MemberUnknown(Refusal):
    """No member of the unit fits what was typed."""

    about = "member"
    asks = True
    typed: str


@dataclass(eq=False)
class NotABirthYear(Refusal):
    """No year of birth could be read."""

    asks = True


@dataclass(eq=False)
class NotAPhone(Refusal):
    """No phone number could be read."""

    asks = True


def titled(honorific: str | None, name: str) -> str:
    """Write a person's whole name as a line begins, and as the book has it: "Bà Lê Thị Tư"."""
    whole = f"{honorific or ''} {name}".strip()
    return whole[:1].upper() + whole[1:]


def ensure_name(name: str) -> str:
    """Accept any name people bear; refuse the empty and the endless.

    Raises:
        NameMissing: Nothing but blanks, signs or digits.
        NameTooLong: Longer than `LONGEST_NAME`.
    """
    if not any(letter.isalpha() for letter in name):
        raise NameMissing
    if len(name) > LONGEST_NAME:
        raise NameTooLong
    return name
