"""A page of a list gone through: all of it, all but some, or the page before undone."""

from abc import abstractmethod
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from dialogue.questions import START, At, Offer, Prompt, Question, typed
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from domain.recognition import PageUnread
from domain.texts import Json, Lines, Text
from locales import messages
from locales.ticks import of_page, ticked

ALL, BUT, UNDO, LATER = "all:", "but:", "undo", "later"
_PAGE, _BUT, _SURE = "page", "but", "sure"


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
        """The page, the question who is left out, or whether those who were typed are."""
        words = self.words()
        if at.step == _BUT:
            # Beside the question, for a choice with a number would take the number of a home.
            every = Offer(ALL + _joined(_ints(_list(at, "targets"))), words.all)
            return Prompt((words.but,), (), (every, Offer(_PAGE, messages.back())))
        if at.step == _SURE:
            return self._sure(at, scene)
        targets = _joined([target for target, _ in self.listed()])
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
            PageUnread: What was typed on the page says nothing of it.
        """
        if isinstance(said, Chose):
            return self._chosen(said.id)
        if at.step == _BUT:
            targets = _ints(_list(at, "targets"))
            places = ticked(typed(said), self._called(targets, scene))
            return Ticked(listed=targets, but=[targets[place] for place in sorted(places)])
        targets = next((_targets(one) for one in at.shown if one.startswith(ALL)), [])
        found = of_page(typed(said), self._called(targets, scene))
        if found is None:
            raise PageUnread(typed=typed(said)[:40])
        but = [targets[place] for place in sorted(found.places)]
        if found.all_else:
            return Ticked(listed=targets, but=but)
        return At(_SURE, {"targets": [*targets], "but": [*but]})

    @staticmethod
    def _chosen(choice: str) -> Ticked | str | At:
        if choice == _PAGE:
            return START
        if choice.startswith(ALL):
            _, _, but = choice.partition("-")
            return Ticked(listed=_targets(choice), but=_targets(but))
        if choice.startswith(BUT):
            return At(_BUT, {"targets": [*_targets(choice)]})
        return choice

    def _called(self, targets: Sequence[int], scene: Scene) -> list[str]:
        names = self.names(targets, scene)
        return [names.get(target, "") for target in targets]

    def _sure(self, at: At, scene: Scene) -> Prompt:
        """Numbers or names were typed on the page itself: whether all the others go on."""
        targets, but = _ints(_list(at, "targets")), _ints(_list(at, "but"))
        names = numbered_names(
            targets, but, dict(zip(targets, self._called(targets, scene), strict=True))
        )
        yes = Offer(
            f"{ALL}{_joined(targets)}-{_joined(but)}", messages.round_but_yes(count=len(but))
        )
        asked = messages.round_but_sure(names=names, count=len(targets) - len(but))
        return Prompt((asked,), (yes, Offer(_PAGE, messages.round_but_no())))

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


def numbered_names(listed: Sequence[int], some: Collection[int], names: Mapping[int, str]) -> str:
    """Some of a page, as they stand on it: "3) Bà Hoa, số 86; 7) Ông Minh, số 9"."""
    numbered = (
        f"{place}) {names.get(target, '')}"
        for place, target in enumerate(listed, start=1)
        if target in some
    )
    return "; ".join(numbered)


def _joined(targets: Sequence[int]) -> str:
    return ",".join(map(str, targets))


def _targets(choice: str) -> Sequence[int]:
    _, _, said = choice.rpartition(":")
    listed, _, _ = said.partition("-")
    return [int(one) for one in listed.split(",") if one]


def _list(at: At, name: str) -> Sequence[Json]:
    kept = at.data.get(name)
    return kept if isinstance(kept, list) else []


def _ints(kept: Sequence[Json]) -> Sequence[int]:
    return [int(str(one)) for one in kept]
