"""A list to choose from: a few lines at a time, each with its button."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.picks import MORE, ChoiceGone
from dialogue.questions import MOST_CHOICES, At, Offer, PleaseChoose, Prompt, Question, typed
from dialogue.said import Answer, Chose
from dialogue.scene import Scene
from domain.folding import fold
from domain.texts import Json, Lines, Verbatim, Wording
from locales import messages
from locales.render import plain

#: Letters a button may have, so that it is read whole on a small phone.
_BUTTON = 26


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of a list."""

    id: str
    line: Wording
    """What is said of it."""
    label: str
    """Its name; shortened on its button."""
    whole: str = ""
    """Its whole name, where its button has another, shorter one."""


class Listed(Question[str]):
    """One of many things that are said line by line, or one of a few ways on beside them."""

    takes_choice = True
    is_list = True

    def __init__(
        self,
        title: Wording,
        items: Sequence[Item],
        extras: Sequence[Offer] = (),
        asides: Sequence[Offer] = (),
    ) -> None:
        self.title, self.items = title, tuple(items)
        self.extras, self.asides = tuple(extras), tuple(asides)

    def show(self, at: At, scene: Scene) -> Prompt:
        """A page of the list; the next one is a tap away, and from the last the first."""
        del scene
        most = MOST_CHOICES - len(self.extras)
        pages = self._pages(most)
        page = at.data.get("page")
        shown = pages[page % len(pages) if isinstance(page, int) else 0]
        more = (Offer(MORE, messages.pick_more()),) if len(pages) > 1 else ()
        lines = Lines((self.title, *(one.line for one in shown)))
        return Prompt((lines,), (*_buttons(shown), *more, *self.extras), self.asides)

    def _pages(self, most: int) -> list[tuple[Item, ...]]:
        if len(self.items) <= most:
            return [self.items]
        size = most - 1
        return [self.items[first : first + size] for first in range(0, len(self.items), size)]

    def read(self, said: Answer, at: At, scene: Scene) -> str | At:
        """The id of what was chosen, by its button or by words that fit it alone.

        Raises:
            ChoiceGone: It is on the list no longer.
            PleaseChoose: The words fit none, or several.
        """
        if isinstance(said, Chose):
            page = at.data.get("page")
            if said.id == MORE:
                return At("page", {"page": page + 1 if isinstance(page, int) else 1})
            if said.id not in self._ids():
                raise ChoiceGone
            return said.id
        return self._fitting(fold(typed(said)).strip(), scene)

    def _fitting(self, words: str, scene: Scene) -> str:
        named = [one.id for one in self.items if _names(one, words)]
        said = [one.id for one in self.items if _has(one, words.split(), scene)]
        only = next((found for found in (named, said) if len(found) == 1), None)
        if only is None:
            raise PleaseChoose
        return only[0]

    def revive(self, kept: Json, scene: Scene) -> str:
        """What was chosen; whether it is there still is for whoever asked to see."""
        del scene
        return str(kept)

    def _ids(self) -> set[str]:
        ways = (*self.extras, *self.asides)
        return {one.id for one in self.items} | {one.id for one in ways}


#: Letters that are typed at least, where a name is not typed in whole words.
_TELLING = 4


def _plainly(name: str) -> str:
    """Folded, and without the comma before an address: "lan" is a whole word of "Lan, số 5"."""
    return " ".join(fold(name).replace(",", " ").split())


def _names(item: Item, words: str) -> bool:
    """Whether words stand in its name, from the beginning of one of them."""
    name = f" {_plainly(f'{item.label} | {item.whole}')} "
    return f" {words} " in name or (len(words) >= _TELLING and f" {words}" in name)


def _has(item: Item, words: Sequence[str], scene: Scene) -> bool:
    """Whether every word typed begins one of its own, and enough was typed to tell by."""
    have = _plainly(f"{item.label} {plain(item.line, scene.reader)}").split()
    found = [next((one for one in have if one.startswith(word)), None) for word in words]
    enough = any(len(word) >= _TELLING for word in words) or words == found
    return bool(words) and None not in found and enough


def _buttons(items: Sequence[Item]) -> list[Offer]:
    """Each with its name, shortened; two that would look the same are numbered."""
    labels = [shortened(one.label) for one in items]
    return [
        Offer(one.id, Verbatim(label if labels.count(label) == 1 else _numbered(label, number)))
        for number, (one, label) in enumerate(zip(items, labels, strict=True), start=1)
    ]


def _numbered(label: str, number: int) -> str:
    return shortened(f"{number}) {label}")


def shortened(words: str, most: int = _BUTTON) -> str:
    """Words that fit on a button, cut between two of them."""
    return textwrap.shorten(words, most, placeholder="…")
