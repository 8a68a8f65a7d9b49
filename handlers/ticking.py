"""A page of a list gone through: all of it, all but some, or the page before undone."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogue.questions import At, Offer, PleaseChoose, Prompt, Question, typed
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from domain.texts import Json, Lines, Text
from locales import messages
from locales.ticks import ticked

ALL, BUT, UNDO, LATER = "all:", "but:", "undo", "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticked:
    """What was said of a page: as it was shown, and who is left out."""

    listed: Sequence[int] = ()
    but: Sequence[int] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """What a page says besides its names."""

    title: Text
    all: Text
    """The button by which all go on."""
    some: Text
    """The one by which all but some do."""
    but: Text
    """Asks which."""


class Ticking(Question[Ticked | str]):
    """A page of a list: all go on, or all but some; or the page before is undone."""

    goes_back = False
    seen = False
    """Whether a page was gone through before it, which can be undone."""

    @abstractmethod
    def words(self) -> PageWords:
        """What it says."""

    @abstractmethod
    def listed(self) -> Sequence[tuple[int, str]]:
        """Who stands on it: what each is found by, and how each is called."""

    @abstractmethod
    def names(self, targets: Sequence[int], scene: Scene) -> Mapping[int, str]:
        """How those are called who were shown, as far as they are still there."""

    def show(self, at: At, scene: Scene) -> Prompt:
        """The page, or the question who is left out."""
        del scene
        words = self.words()
        if at.step == "but":
            return Prompt((words.but,))
        targets = ",".join(str(target) for target, _ in self.listed())
        offers = [Offer(ALL + targets, words.all), Offer(BUT + targets, words.some)]
        if self.seen:
            offers.append(Offer(UNDO, messages.round_undo()))
        return Prompt((self._page(words.title),), (*offers, Offer(LATER, messages.confirm_later())))

    def _page(self, title: Text) -> Lines:
        numbered = enumerate(self.listed(), start=1)
        lines = (messages.round_line(place=place, name=name) for place, (_, name) in numbered)
        return Lines((title, *lines))

    def read(self, said: Answer, at: At, scene: Scene) -> Ticked | str | At:
        """Who goes on, by what was shown.

        Raises:
            NumbersUnread: What was typed names none of the page.
            TwoOfThatName: It names several.
            PleaseChoose: A choice was asked for.
        """
        listed = at.data.get("targets")
        if isinstance(said, Chose) and said.id in {UNDO, LATER}:
            return said.id
        if isinstance(said, Chose) and said.id.startswith(ALL):
            return Ticked(listed=_targets(said.id))
        if isinstance(said, Chose) and said.id.startswith(BUT):
            return At("but", {"targets": [*_targets(said.id)]})
        text = typed(said)
        if at.step != "but" or not isinstance(listed, list):
            raise PleaseChoose
        targets = _ints(listed)
        names = self.names(targets, scene)
        places = ticked(text, [names.get(target, "") for target in targets])
        return Ticked(listed=targets, but=[targets[place] for place in sorted(places)])

    def keep(self, value: Ticked | str) -> Json:
        """What was said, by ids."""
        if isinstance(value, str):
            return value
        return {"listed": [*value.listed], "but": [*value.but]}

    def revive(self, kept: Json, scene: Scene) -> Ticked | str:
        """What was said."""
        del scene
        match kept:
            case {"listed": list(listed), "but": list(but)}:
                return Ticked(listed=_ints(listed), but=_ints(but))
        return str(kept)


def _targets(choice: str) -> Sequence[int]:
    return [int(one) for one in choice.partition(":")[2].split(",")]


def _ints(kept: Sequence[Json]) -> Sequence[int]:
    return [int(str(one)) for one in kept]
