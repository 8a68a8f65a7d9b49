"""Families: picked by name or house number, added by one line, completed later."""

import dataclasses
from collections.abc import Sequence
from functools import lru_cache
from typing import ClassVar

from dialogue.picks import Pick, UnitPick
from dialogue.questions import At, Name, Offer, Words
from dialogue.registry import conversation
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from dialogue.talk import Reply, Talk
from domain.errors import Gone, Refusal
from domain.folding import folded_words
from domain.ids import number_in
from domain.members import (
    Household,
    HouseholdId,
    HouseholdUnknown,
    NobodyLivesThere,
    ensure_name,
    titled,
)
from domain.permissions import Action
from domain.texts import Json, Text, Verbatim, Wording
from domain.units import UnitKind, UnitRef
from locales import messages
from locales.likeness import is_meant
from locales.names import Called, addressed, read_person
from services import members, units
from storage import members as register

#: More than this many are never shown; the person types more of the name.
MOST_FOUND = 30
_LONGEST_ID = 18


def short_name(household: Household) -> str:
    """How a family is spoken of: "bà Hoa"."""
    return addressed(household.honorific, household.name)


def full_name(household: Household) -> str:
    """How a family is told from others: "Bà Nguyễn Thị Hoa, số 12"."""
    called = titled(household.honorific, household.name)
    return f"{called}, {household.address}" if household.address else called


class HouseholdPick(Pick[Household]):
    """A family of one chapter; one that is not in the register is added by a line."""

    can_add: ClassVar[bool] = True
    takes_name: ClassVar[bool] = True

    def __init__(self, unit: UnitRef, prompt: Text | None = None, *, by_line: bool = False) -> None:
        self.unit, self._by_line = unit, by_line
        self.prompt = prompt or messages.ask_piggy_household()
        self._read = lru_cache(maxsize=1)(read_person)  # searched for and compared: read once

    def find(self, text: str, scene: Scene) -> list[Household]:
        """By any words of name and address; who is called as typed comes first."""
        called = self._read(text)
        words = folded_words(f"{called.name} {called.address or ''}")
        units = [self.unit.id]
        found = register.find_households(scene.db, units, words, limit=MOST_FOUND)
        if not found and called.address is not None:
            # A bare number may be part of a name, or the other way about.
            found = register.find_households(scene.db, units, folded_words(text), limit=MOST_FOUND)
        same = [one for one in found if called.honorific and one.honorific == called.honorific]
        return same if same and len(same) < len(found) and _is_whole(same, called) else found

    def load(self, kept: str, scene: Scene) -> Household | None:
        """A family of this chapter, while it is in the register."""
        number = number_in(kept)
        found = register.household(scene.db, HouseholdId(number)) if number is not None else None
        return found if found is not None and found.unit == self.unit.id else None

    def id_of(self, thing: Household) -> str:
        """Its id."""
        return str(thing.id)

    def label(self, thing: Household) -> Wording:
        """Full name and address."""
        return Verbatim(f"{thing.name}, {thing.address}" if thing.address else thing.name)

    def unknown(self, text: str) -> Refusal:
        """No family fits: neither by name, nor, where no name was typed, by address."""
        called = self._read(text)
        if called.address is not None and not called.name:
            return NobodyLivesThere(typed=text[:40])
        return HouseholdUnknown(typed=text[:40])

    def which(self, found: Sequence[Household], text: str) -> Text:
        """Says the name that several bear, where it is the same."""
        called = self._read(text)
        name = called.name
        if self._by_line:
            return messages.pick_household_piggy(name=addressed(called.honorific, name))
        if name and all(folded_words(one.name)[-1:] == folded_words(name)[-1:] for one in found):
            return messages.pick_household_which(count=len(found), name=name)
        return messages.pick_household_some(count=len(found))

    def is_meant(self, thing: Household, text: str) -> bool:
        """By the given name of its head, or the house."""
        return is_meant(self._read(text), thing.honorific, thing.name)

    def is_it(self) -> Text:
        """Is it this family?"""
        return messages.pick_household_is_it()

    def other(self) -> Wording:
        """Another family."""
        return messages.pick_household_other()

    def not_there(self) -> Wording:
        """The family is not in the register."""
        return messages.pick_household_not_there()

    def ask_new(self) -> Text:
        """Name and house number, in one line."""
        return messages.ask_household_line()

    def make(self, text: str, scene: Scene) -> Household:
        """A stub from one line: "bà Lý số 7"."""
        del scene
        called = self._read(text)
        return Household(
            id=None,
            unit=self.unit.id,
            name=ensure_name(called.name),
            honorific=called.honorific,
            address=called.address,
            complete=False,
        )

    def check_new(self, thing: Household) -> Text:
        """Asks whether the line was understood."""
        return messages.check_household(called=full_name(thing))

    def tells_enough(self, text: str) -> bool:
        """A name with a house number that fits nothing is a new family."""
        called = self._read(text)
        return called.address is not None and any(letter.isalpha() for letter in called.name)

    def keep(self, value: Household) -> Json:
        """The id, or the particulars of one that is not in the register yet."""
        if value.id is not None:
            return str(value.id)
        return {"name": value.name, "honorific": value.honorific, "address": value.address}

    def revive(self, kept: Json, scene: Scene) -> Household:
        """The family that was picked, or the one about to be added."""
        match kept:
            case {"name": str(name), "honorific": honorific, "address": address}:
                return Household(
                    id=None,
                    unit=self.unit.id,
                    name=name,
                    honorific=str(honorific) if honorific else None,
                    address=str(address) if address else None,
                    complete=False,
                )
        return super().revive(kept, scene)


def _is_whole(same: Sequence[Household], called: Called) -> bool:
    """Whether the honorific tells these from others of the same given name."""
    wanted = folded_words(called.name)[-1:]
    return all(folded_words(one.name)[-1:] == wanted for one in same)


@conversation("hogiadinh", alias="household", may=Action.KEEP_REGISTER)
def see_household(talk: Talk) -> Reply:
    """A family is looked up, and its particulars put right."""
    unit = talk.unit
    count = register.count_households(talk.scene.db, unit.id)
    pick = HouseholdPick(unit, messages.ask_household(unit=unit.name, count=count))
    return _put_right(talk, unit, talk.ask("household", pick))


@conversation("bosung", may=Action.KEEP_REGISTER, hidden=True)
def complete_stub(talk: Talk) -> Reply:
    """The next family known by one line only is asked after."""
    unit = talk.unit
    waiting = register.stubs(talk.scene.db, unit.id, limit=1)
    if not waiting:
        return talk.done(messages.household_no_stubs(), then="menu")
    return _put_right(talk, unit, waiting[0])


def _put_right(talk: Talk, unit: UnitRef, household: Household) -> Reply:
    called = full_name(household)
    talk.doing(messages.doing_household(called=short_name(household)))
    name = talk.ask("name", _KeptOr(messages.ask_household_name(called=called)))
    address = talk.ask("address", _AddressOr(household.address))
    changed = _changed(household, name, address)
    talk.confirm(
        messages.household_summary(
            name=titled(changed.honorific, changed.name),
            address=changed.address or "—",
        ),
        yes=messages.change_yes(),
    )
    if household.id is None:
        members.settled(talk.db, dataclasses.replace(changed, complete=True), by=talk.actor)
    else:
        members.complete_household(talk.db, unit, changed, by=talk.actor)
    moves = [Offer(f"chuyennha {household.id}", messages.household_move())]
    may_move = household.id is not None and talk.account.powers.may(Action.MAKE_UNITS, unit)
    return talk.done(
        messages.household_changed(called=full_name(changed)),
        offers=[
            Offer("bosung", messages.household_next_stub()),
            *(moves if may_move else []),
            Offer("menu", messages.all_done()),
        ],
    )


@conversation("chuyennha", may=Action.MAKE_UNITS, takes=("household",), hidden=True)
def move(talk: Talk) -> Reply:
    """A family moves to another chapter of the ward; what is being assessed goes with it."""
    db, given = talk.scene.db, talk.given("household") or ""
    if not (given.isascii() and given.isdigit() and len(given) < _LONGEST_ID):
        raise Gone
    household = members.household(db, HouseholdId(int(given)))
    unit = units.by_id(db, str(household.unit))
    if unit is None:
        raise Gone
    talk.actor.ensure_may(Action.MAKE_UNITS, unit)
    called = full_name(household)
    tops = talk.account.powers.tops(Action.MAKE_UNITS)
    to = talk.ask("to", _ChapterPick(tops, messages.ask_household_to(called=called)))
    talk.confirm(
        messages.household_move_summary(called=called, unit=unit.called, to=to.called),
        yes=messages.change_yes(),
    )
    members.move_household(talk.db, household, unit, to, by=talk.actor)
    return talk.done(
        messages.household_moved(called=called, to=to.called),
        offers=[Offer("menu", messages.all_done())],
    )


class _ChapterPick(UnitPick):
    """A chapter to live in."""

    def first(self, scene: Scene) -> list[UnitRef]:
        """None before something is typed: there are many."""
        del scene
        return []

    def find(self, text: str, scene: Scene) -> list[UnitRef]:
        """Chapters by any words of their names."""
        return [one for one in super().find(text, scene) if one.kind is UnitKind.CHAPTER]


def _changed(household: Household, name: str, address: str) -> Household:
    if address != _SAME:
        household = dataclasses.replace(household, address=address)
    if name == _SAME:
        return household
    called = read_person(name)
    honorific = called.honorific or household.honorific
    return dataclasses.replace(household, name=called.name, honorific=honorific)


_SAME = "kept"


class _KeptOr(Name):
    """A name, or the one there is."""

    def __init__(self, prompt: Text) -> None:
        super().__init__(prompt)
        self.offers = (Offer(_SAME, messages.household_name_kept()),)

    def read(self, said: Answer, at: At, scene: Scene) -> str:
        """A name, or the word for the one there is."""
        return _SAME if said == Chose(_SAME) else super().read(said, at, scene)


class _AddressOr(Words):
    """An address, or the one there is."""

    def __init__(self, now: str | None) -> None:
        same = messages.household_address_kept() if now else messages.skip()
        super().__init__(messages.ask_household_address(), most=120, offers=[Offer(_SAME, same)])
