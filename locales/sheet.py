"""A typed line laid out for marking: each word plays at most one part, the surest parts first."""

import re
from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto
from itertools import groupby

from locales.words import PARTING, Token


class Part(Enum):
    """What a word does in a line."""

    PIGGY = auto()
    WAGE = auto()
    MEMBER = auto()
    NEW = auto()
    """That a member is a new one."""
    FIND = auto()
    GIVE = auto()
    """Stands before what goes into the fund."""
    KEEP = auto()
    """Stands before what stays at home; alone, all of it stays."""
    NOTHING = auto()
    """Nothing goes into the fund."""
    ALL = auto()
    """All of it goes into the fund."""
    HALF = auto()
    """A half of it."""
    PERSON = auto()
    ADDRESS = auto()
    PLACE = auto()
    """A word of an address before a name: "chung cư"."""
    DAY = auto()
    BORN = auto()
    PARTY = auto()
    NO_PARTY = auto()
    AMOUNT = auto()
    ASIDE = auto()
    """Says nothing that is recorded."""


class Sheet:
    """The words of a line, and the parts found so far."""

    def __init__(self, text: str, words: Sequence[Token]) -> None:
        """Lay out a tidied text and the tokens it consists of."""
        self.text = text
        self.words = words
        self.parts: list[Part | None] = [None] * len(words)
        self._bare = _Joined([word.bare for word in words])
        self._lower = _Joined([word.lower for word in words])

    def mark(self, part: Part, pattern: str, *, strict: bool = False) -> None:
        """Give a part to the free words that a pattern finds.

        Args:
            part: What these words do.
            pattern: A regular expression over the words, folded, with one gap between any two.
            strict: Whether the words must stand as typed, marks and all, in small letters.
        """
        for span in self.spans(pattern, strict=strict):
            if self.is_free(*span):
                self.claim(part, *span)

    def spans(self, pattern: str, *, strict: bool = False) -> Iterator[tuple[int, int]]:
        """Find the places of words that a pattern matches, first and behind the last."""
        return (self._lower if strict else self._bare).spans(pattern)

    def is_free(self, first: int, end: int) -> bool:
        """Whether no word of a stretch has a part yet."""
        return all(part is None for part in self.parts[first:end])

    def is_free_word(self, at: int) -> bool:
        """Whether a word in letters stands at a place, and has no part yet."""
        return 0 <= at < len(self.words) and self.words[at].is_word and self.parts[at] is None

    def claim(self, part: Part, first: int, end: int) -> None:
        """Give a part to a stretch of words."""
        self.parts[first:end] = [part] * (end - first)

    def part_at(self, at: int) -> Part | None:
        """The part at a place; None outside the line too."""
        return self.parts[at] if 0 <= at < len(self.parts) else None

    def places(self, *parts: Part) -> list[int]:
        """The places of the words that have one of these parts."""
        return [at for at, part in enumerate(self.parts) if part in parts]

    def has_capital(self, word: Token) -> bool:
        """Whether a word has a capital that means something; in a line of capitals none does."""
        return word.text[0].isupper() and not self.text.isupper()

    def stretches(self, fits: Callable[[int], bool]) -> list[tuple[int, int]]:
        """The unbroken stretches of places that fit, first and behind the last."""
        groups = groupby(range(len(self.words)), key=fits)
        runs = [list(places) for does_fit, places in groups if does_fit]
        return [(run[0], run[-1] + 1) for run in runs]

    def typed(self, first: int, end: int) -> str:
        """A stretch as it stands in the line."""
        typed = self.text[self.words[first].start : self.words[end - 1].end]
        return typed.replace(PARTING, " ")

    def typed_as(self, part: Part) -> str | None:
        """All words of one part, as they stand in the line."""
        found = self.stretches(lambda at: self.parts[at] is part)
        return " ".join(self.typed(*stretch) for stretch in found) or None


class _Joined:
    """Words with one gap between any two, and the way back from letters to words."""

    def __init__(self, words: Sequence[str]) -> None:
        self.text = " ".join(word or "¤" for word in words)
        self._starts: dict[int, int] = {}
        self._ends: dict[int, int] = {}
        position = 0
        for at, word in enumerate(words):
            self._starts[position] = at
            position += len(word or "¤")
            self._ends[position] = at + 1
            position += 1

    def spans(self, pattern: str) -> Iterator[tuple[int, int]]:
        for found in re.finditer(rf"(?<!\S)(?:{pattern})(?!\S)", self.text):
            yield self._starts[found.start()], self._ends[found.end()]
