"""Picking one thing out of many: typed, paged through, or said not to be there."""

import re
import textwrap
from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from dialogue.questions import (
    MOST_CHOICES,
    NOTHING_FITS,
    START,
    At,
    Offer,
    Prompt,
    Question,
    Unfit,
    typed,
)
from dialogue.said import Answer, Chose, Typed
from dialogue.scene import Scene
from domain.errors import Refusal
from domain.folding import fold
from domain.ids import number_in
from domain.members import NameMissing
from domain.texts import Json, Text, Verbatim, Wording
from domain.units import UnitId, UnitKind, UnitRef
from locales import messages
from locales.phrases import is_nobody, is_yes
from storage import units

T = TypeVar("T")

MORE, OTHER, NEW, RIGHT, AGAIN = "more", "other", "new", "right", "again"
#: Found things shown at once, so that the ways on still fit beside them.
PAGE = MOST_CHOICES - 2


@dataclass(eq=False)
class ChoiceGone(Refusal):
    """What was chosen has left the register since it was shown."""


class Pick(Question[T]):
    """One thing of a register.

    A subclass says how things are found, named and kept; one that can be added on the spot also
    says how a line makes a new one.
    """

    prompt: Text
    can_add: ClassVar[bool] = False

    # ---- what a subclass tells ---------------------------------------------------------------

    @abstractmethod
    def find(self, text: str, scene: Scene) -> list[T]:
        """What fits the words typed, the likeliest first; more than a page may come back."""

    @abstractmethod
    def load(self, kept: str, scene: Scene) -> T | None:
        """The thing of an id, while it is there."""

    @abstractmethod
    def id_of(self, thing: T) -> str:
        """Its id."""

    @abstractmethod
    def label(self, thing: T) -> Wording:
        """How it is told from others on a button."""

    @abstractmethod
    def unknown(self, text: str) -> Refusal:
        """What to say when nothing fits."""

    def first(self, scene: Scene) -> list[T]:  # noqa: ARG002  # some lists look at the scene
        """What is offered before anything is typed."""
        return []

    def which(self, found: Sequence[T], text: str) -> Text:
        """Asks which of several is meant."""
        del text
        return messages.pick_which(count=len(found))

    def is_meant(self, thing: T, text: str) -> bool:  # noqa: ARG002  # says yes by default
        """Whether the only one found is surely the one that was typed."""
        return True

    def is_it(self) -> Text:
        """Asks whether the only one found is the one."""
        return messages.pick_is_it()

    def other(self) -> Wording:
        """Leads from the found ones to something else."""
        return messages.pick_other()

    def not_there(self) -> Wording:
        """Says that it is not in the register."""
        return messages.pick_not_there()

    def ask_new(self) -> Text:
        """Asks for the line that makes a new one."""
        raise NotImplementedError

    def make(self, text: str, scene: Scene) -> T:
        """A new one, not yet written down.

        Raises:
            Refusal: The line does not tell enough.
        """
        raise NotImplementedError

    def check_new(self, thing: T) -> Text:
        """Asks whether a new one was understood rightly."""
        raise NotImplementedError

    def tells_enough(self, text: str) -> bool:  # noqa: ARG002  # says no by default
        """Whether a line that fits nothing is plainly about a new one."""
        return False

    # ---- how it is asked ---------------------------------------------------------------------

    def show(self, at: At, scene: Scene) -> Prompt:
        """The question, a page of what was found, or the new one to be checked."""
        match at:
            case At("found", {"text": str(text), "page": int(page)}):
                return self._page(self.find(text, scene), text, page)
            case At() if at.step == NOTHING_FITS:
                return Prompt((), (*self._first_offers(scene), *self._ways_on()))
            case At("new", _):
                return Prompt((self.ask_new(),))
            case At("check", {"text": str(text)}):
                right = Offer(RIGHT, messages.pick_right())
                asked = self.check_new(self.make(text, scene))
                return Prompt((asked,), (right, Offer(AGAIN, messages.pick_again())))
        return Prompt((self.prompt,), self._first_offers(scene), self._ways_on())

    def _first_offers(self, scene: Scene) -> tuple[Offer, ...]:
        return tuple(Offer(self.id_of(one), self.label(one)) for one in self.first(scene))

    def _ways_on(self) -> tuple[Offer, ...]:
        return (Offer(NEW, self.not_there()),) if self.can_add else ()

    def _page(self, found: Sequence[T], text: str, page: int) -> Prompt:
        shown = found[page * PAGE : (page + 1) * PAGE]
        offers = [Offer(self.id_of(one), self.label(one)) for one in shown]
        if len(found) > (page + 1) * PAGE:
            offers.append(Offer(MORE, messages.pick_more()))
        offers.append(Offer(OTHER, self.other()))
        if len(found) == 1:  # not surely the one that was meant
            return Prompt((self.is_it(),), (*offers, *self._ways_on()))
        return Prompt((self.which(found, text),), tuple(offers))

    def read(self, said: Answer, at: At, scene: Scene) -> T | At:
        """The thing, or the next step on the way to it."""
        if isinstance(said, Chose):
            return self._chosen(said.id, at, scene)
        text = " ".join(typed(said).split())
        if at.step == "check" and is_yes(text):
            return self._chosen(RIGHT, at, scene)
        if at.step == "found" and is_yes(text) and (only := self._only(at, scene)) is not None:
            return only
        if at.step == "new":
            self.make(text, scene)
            return At("check", {"text": text})
        return self._searched(text, scene)

    def _only(self, at: At, scene: Scene) -> T | None:
        """The only one found, where it was asked whether it is the one."""
        found = self.find(str(at.data.get("text", "")), scene)
        return found[0] if len(found) == 1 else None

    def _searched(self, text: str, scene: Scene) -> T | At:
        found = self.find(text, scene)
        if len(found) == 1 and self.is_meant(found[0], text):
            return found[0]
        if found:
            return At("found", {"text": text, "page": 0})
        if self.can_add and self.tells_enough(text):
            return At("check", {"text": text})
        raise NameMissing if is_nobody(text) else self.unknown(text)

    def _chosen(self, choice: str, at: At, scene: Scene) -> T | At:
        text, page = at.data.get("text"), at.data.get("page")
        if choice == MORE and isinstance(page, int):
            return At("found", {"text": text, "page": page + 1})
        if choice == OTHER:
            return START
        if choice == NEW and isinstance(text, str) and self._can_make(text, scene):
            return At("check", {"text": text})
        if choice in {NEW, AGAIN}:
            return At("new")
        if choice == RIGHT and isinstance(text, str):
            return self.make(text, scene)
        thing = self.load(choice, scene)
        if thing is None:
            raise ChoiceGone
        return thing

    def _can_make(self, text: str, scene: Scene) -> bool:
        """Whether what was searched for tells enough to be a new one."""
        try:
            self.make(text, scene)
        except Refusal:
            return False
        return True

    def again(self, at: At, said: Answer) -> At:
        """Nothing fitted: the ways on are listed, and what was typed is not to be typed again."""
        if at.step == "new":
            return at
        return At(NOTHING_FITS, {"text": said.text[:200]} if isinstance(said, Typed) else {})

    def keep(self, value: T) -> Json:
        """Its id."""
        return self.id_of(value)

    def revive(self, kept: Json, scene: Scene) -> T:
        """The thing, while it is there."""
        thing = self.load(str(kept), scene)
        if thing is None:
            raise Unfit
        return thing


@dataclass(eq=False)
class UnitUnknown(Refusal):
    """No unit of that name."""

    about = "unit"
    asks = True
    typed: str


class UnitPick(Pick[UnitRef]):
    """Which unit, for people who act for several."""

    with_partners: ClassVar[bool] = False
    """Whether bodies without a book of their own are found too."""

    def __init__(self, tops: Sequence[UnitRef], prompt: Text | None = None) -> None:
        self.tops = tuple(tops)
        self.prompt = prompt or messages.ask_unit()

    @staticmethod
    def has_choice(top: UnitRef) -> bool:
        """Whether units may lie below it."""
        return top.kind in {UnitKind.WARD, UnitKind.DISTRICT} and not top.practice

    def first(self, scene: Scene) -> list[UnitRef]:
        """The topmost ones; those below are found by typing."""
        del scene
        return list(self.tops[:PAGE])

    def find(self, text: str, scene: Scene) -> list[UnitRef]:
        """Units whose name has every word typed; "12" finds TDP 12, and so does "tdp12"."""
        standing = units.below(scene.db, self.tops, scene.today)
        if not self.with_partners:
            standing = [one for one in standing if one.kind is not UnitKind.PARTNER]
        return _named(standing, text)

    def load(self, kept: str, scene: Scene) -> UnitRef | None:
        """A unit at or below the topmost ones."""
        number = number_in(kept)
        unit = units.find(scene.db, UnitId(number)) if number is not None else None
        if unit is None or not any(unit.is_under(top) for top in self.tops):
            return None
        return unit

    def id_of(self, thing: UnitRef) -> str:
        """Its id."""
        return str(thing.id)

    def label(self, thing: UnitRef) -> Wording:
        """Its name."""
        return Verbatim(thing.name)

    def unknown(self, text: str) -> Refusal:
        """Nothing of that name."""
        return UnitUnknown(typed=text[:40])


class AmongUnits(UnitPick):
    """One of some units: the likeliest at once, all of them by pages, or any by its name."""

    def __init__(self, among: Sequence[UnitRef], prompt: Text) -> None:
        super().__init__(among, prompt)

    def _first_offers(self, scene: Scene) -> tuple[Offer, ...]:
        more = (Offer(MORE, messages.pick_more()),) if len(self.tops) > PAGE else ()
        return (*super()._first_offers(scene), *more)

    def _chosen(self, choice: str, at: At, scene: Scene) -> UnitRef | At:
        if choice == MORE and "page" not in at.data:
            return At("found", {"text": "", "page": 1})
        return super()._chosen(choice, at, scene)

    def which(self, found: Sequence[UnitRef], text: str) -> Text:
        """The question itself, until something was typed."""
        return super().which(found, text) if text else self.prompt

    def find(self, text: str, scene: Scene) -> list[UnitRef]:
        """Those whose name has every word typed; all of them before anything is."""
        del scene
        return _named(self.tops, text) if text else list(self.tops)

    def load(self, kept: str, scene: Scene) -> UnitRef | None:
        """One of them, while it is."""
        del scene
        return next((one for one in self.tops if self.id_of(one) == kept), None)

    def label(self, thing: UnitRef) -> Wording:
        """Its name, shortened where a button would cut it."""
        return Verbatim(textwrap.shorten(thing.name, _BUTTON, placeholder="…"))


#: Letters a button may have, so that it is read whole on a small phone.
_BUTTON = 26


def _named(some: Sequence[UnitRef], text: str) -> list[UnitRef]:
    """Those called just so, or else those whose name has every word typed."""
    wanted = _pieces(text)
    exact = [one for one in some if _pieces(one.name) == wanted]
    return exact or [one for one in some if _has_words(one.name, wanted)]


def _has_words(name: str, wanted: Sequence[str]) -> bool:
    have = _pieces(name)
    return bool(wanted) and all(
        any(word == one if word[0].isdigit() else one.startswith(word) for one in have)
        for word in wanted
    )


def _pieces(text: str) -> list[str]:
    """Words and numbers, though typed without a gap: "TDP 08" and "tdp8" are "tdp", "8"."""
    return [piece.lstrip("0") or piece for piece in _PIECE.findall(fold(text))]


_PIECE = re.compile(r"[0-9]+(?:[a-z](?![a-z]))?|[a-z]+")
