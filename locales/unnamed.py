"""People who are not to be named: "bà Nguyễn Thị Hoa, TDP 12" is "bà H., TDP 12".

Everybody in a text is hidden, not only whom it is about, and so is what leads to them: phones,
house numbers, links, accounts. A name too many is hidden rather than one too few; a word that may
be a name or not is left and told, for whoever passes the text on to decide.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import takewhile

from domain.folding import composed, fold
from locales.addresses import EDGES, Chunk, chunks, is_house, spells
from locales.names import Called, read_person
from locales.phones import phones_in
from locales.vocabulary import (
    BEFORE_PLACES,
    CALLS,
    GIVEN_NAMES,
    HOUSE_LABELS,
    MIDDLE_NAMES,
    NAME_WORDS,
    NO_NAMES,
    NOT_A_PERSON,
    OPENERS,
    SURNAMES,
)

#: Stands for what is left out altogether.
GAP = "…"
#: Words told as doubtful; beyond, there are enough to read the whole text by.
MOST_DOUBTFUL = 12


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A text in which nobody is named."""

    text: str
    doubtful: tuple[str, ...]
    """Words that are left in it and may be names, as they stand there."""


# ---- whom it is about ----------------------------------------------------------------------------

_GROUP = re.compile(
    r"\b(?:tdp|tổ dân phố|thôn|khu|xóm|bản|chi hội|phường|xã)\s+[\w/]+", re.IGNORECASE
)


def initials(about: str) -> str:
    """Somebody as they may be named without consent: honorific, one letter, group.

    Who is told by no name of their own ("học sinh nghèo của lớp 5") is called as they were.
    """
    called, group = read_person(about), _GROUP.search(about)
    names = _whole_name(about, called)
    if not names and called.name:
        return unnamed(about, "").text
    letter = f"{names[-1][:1]}." if names else ""
    said = f"{called.honorific or ''} {letter}".strip()
    return f"{said}, {group[0]}" if group is not None else said


def _whole_name(about: str, called: Called) -> list[str]:
    """The words of the name of the one person somebody told of; none where there is more or less.

    Behind an honorific it reaches as far as the capitals; without one it is all there is.
    """
    words = _TOKEN.findall(called.name)
    is_one = called.honorific is not None and len(words) == 1
    is_small = called.name not in about  # its capitals are ours
    if is_small and not is_one and not _sounds_like_name(words):
        return []
    first = list(takewhile(lambda word: word[0].isupper(), words))
    is_all = len(first) == len(words) and not _Hiding(called.name).is_place(0, len(words))
    return first if called.honorific or is_all else []


def _names(about: str) -> frozenset[str]:
    """The words of the names in what somebody told of whom it is about, folded."""
    called = read_person(about)
    if whole := _whole_name(about, called):
        return frozenset(map(fold, whole))
    return _Hiding(about).names()


def _sounds_like_name(words: Sequence[str]) -> bool:
    """Whether words without capitals are nothing but what names are made of."""
    if len(words) > _LONGEST_NAME or (len(words) > 1 and words[0].lower() in OPENERS):
        return False
    return all(fold(word) in _NAMING for word in words)


_LONGEST_NAME = 5
_NAMING = NAME_WORDS | MIDDLE_NAMES


# ---- a text --------------------------------------------------------------------------------------


def unnamed(words: str, about: str, more: Collection[str] = ()) -> Unnamed:
    """A text in which everybody is but a letter, and nothing leads to anybody.

    "Bà Nguyễn Thị Hoa, số 12, 0912345678" is "Bà H., …, …".

    Args:
        words: The text.
        about: Whom it is about, as its writer called them; their name is known for one.
        more: Words to be hidden besides, wherever they stand.
    """
    text, known = _without_ways(composed(words)), _names(about)
    hidden = frozenset(fold(word) for one in more for word in _TOKEN.findall(one))
    # Who is named for sure somewhere is known by that name everywhere.
    learnt = _Hiding(text, known, hidden).names()
    return _Hiding(text, known | learnt, hidden).done()


_LINK = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|(?<!\w)[@#]\w[\w.]*"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:com|vn|net|org|me|info|gg|io)\b(?:/\S*)?",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(r"\b((?:facebook|fb|zalo|nick|tiktok|youtube)\s*:\s*)\S+", re.IGNORECASE)


def _without_ways(words: str) -> str:
    """A text without what leads to somebody: links, accounts, phones, house numbers."""
    words = _ACCOUNT.sub(rf"\1{GAP}", _LINK.sub(GAP, words))
    for found in reversed(list(phones_in(words))):
        words = f"{words[: found.start]}{GAP}{words[found.end :]}"
    return "\n".join(_without_houses(line) for line in words.split("\n"))


def _without_houses(line: str) -> str:
    """A line without the numbers of houses; groups, classes and years are none."""
    parts = chunks(line)
    gone: list[tuple[int, int]] = []
    for at, part in enumerate(parts):
        length = next((n for n in (2, 1) if _labels_house(parts, at, n)), 0)
        is_within = bool(gone) and part.start < gone[-1][1]
        if length and not is_within and is_house(parts, at + length):
            gone.append((part.start, _core_end(parts[at + length])))
    for first, end in reversed(gone):
        line = f"{line[:first]}{GAP}{line[end:]}"
    return _GAPS.sub(GAP, line)


_GAPS = re.compile(rf"{GAP}(?:[ ,]*{GAP})+")
#: Labels whose number leads to one door; "tổ 5", "lớp 5" and "số 1" of a contest lead to none.
_DOORS = frozenset(
    {"so nha", "nha so", "sn", "ngo", "ngach", "hem", "kiet", "can ho", "phong", "tang", "lo", "so"}
)


def _labels_house(parts: Sequence[Chunk], at: int, length: int) -> bool:
    typed = " ".join(one.core for one in parts[at : at + length])
    label = fold(typed)
    return label in _DOORS and spells(typed, HOUSE_LABELS[label])


def _core_end(part: Chunk) -> int:
    return part.start + len(part.text.rstrip(EDGES))


class _Is(Enum):
    """What a word of a text is."""

    WORD = "word"
    NAME = "name"
    DOUBTFUL = "doubtful"


_TOKEN = re.compile(r"(?<![^\W_])[^\W\d_]+(?:'[^\W\d_]+)?")
_ENDS = re.compile(r"[.!?:;\n•\"“”(\-–]\s*$")
#: Between two words of one name: a gap, or the point of an initial.
_WITHIN = re.compile(r"[ \u00a0]|\. ?")


_PLAIN_CALLS = CALLS | frozenset(map(fold, CALLS))
_PLAIN_GIVEN_NAMES = frozenset(map(fold, GIVEN_NAMES))


class _Hiding:
    """A text whose words are told apart."""

    def __init__(
        self,
        text: str,
        about: frozenset[str] = frozenset(),
        more: frozenset[str] = frozenset(),
    ) -> None:
        self.text, self.about, self.more = text, about, more
        self.found = list(_TOKEN.finditer(text))
        self.words = [one[0] for one in self.found]
        self.bare = [fold(word) for word in self.words]
        shouted = sum(word.isupper() and len(word) > 1 for word in self.words)
        self.shouts = shouted * 2 > len(self.words)
        """Whether capitals tell nothing: it is typed in nothing else."""
        self.calls = _PLAIN_CALLS if text.isascii() else CALLS

    def done(self) -> Unnamed:
        """The text with its names hidden, and the words that may be names."""
        kinds = self._kinds()
        told = [word for word, kind in zip(self.words, kinds, strict=True) if kind is _Is.DOUBTFUL]
        out, end = [], 0
        for first, last in self._stretches(kinds):
            letter = self.words[last][:1].upper()
            out.append(f"{self.text[end : self.found[first].start()]}{letter}.")
            end = self.found[last].end()
            if self.text[end : end + 1] == ".":
                end += 1
        out.append(self.text[end:])
        return Unnamed("".join(out), tuple(dict.fromkeys(told))[:MOST_DOUBTFUL])

    def names(self) -> frozenset[str]:
        """The names by which people are surely called in it, folded."""
        lasts = (last for _, last in self._stretches(self._kinds()))
        return frozenset(self.bare[last] for last in lasts if len(self.bare[last]) > 1)

    def _stretches(self, kinds: Sequence[_Is]) -> Iterator[tuple[int, int]]:
        """Words of one name each: the first and the last."""
        at = 0
        while at < len(kinds):
            last = at
            if kinds[at] is _Is.NAME:
                while last + 1 < len(kinds) and kinds[last + 1] is _Is.NAME:
                    if not self._goes_on(last + 1):
                        break
                    last += 1
                yield at, last
            at = last + 1

    def _kinds(self) -> list[_Is]:
        kinds = [_Is.WORD] * len(self.words)
        for first, end in self._runs():
            self._mark_run(kinds, first, end)
        for at, bare in enumerate(self.bare):
            if bare in self.more or self._is_spelt_out(at):
                kinds[at] = _Is.NAME
            elif kinds[at] is _Is.WORD and not self._is_capital(at):
                kinds[at] = self._small(at, kinds)
        return kinds

    # ---- capitals ----------------------------------------------------------------------------

    def _is_capital(self, at: int) -> bool:
        return self.words[at][0].isupper() and not self.shouts

    def _goes_on(self, at: int) -> bool:
        """Whether a word follows the one before it as words of one name do."""
        between = self.text[self.found[at - 1].end() : self.found[at].start()]
        return _WITHIN.fullmatch(between) is not None and (
            between[0] != "." or len(self.words[at - 1]) == 1
        )

    def _opens(self, at: int) -> bool:
        """Whether a word begins a sentence, so that its capital tells nothing."""
        before = self.text[: self.found[at].start()]
        return not before.strip() or _ENDS.search(before) is not None

    def _runs(self) -> Iterator[tuple[int, int]]:
        """Words with capitals that follow one another: the first, and the one behind the last."""
        at = 0
        while at < len(self.words):
            end = at
            while end < len(self.words) and self._is_capital(end):
                if end > at and not self._goes_on(end):
                    break
                end += 1
            if end > at:
                yield at, end
            at = max(end, at + 1)

    def _mark_run(self, kinds: list[_Is], first: int, end: int) -> None:
        """Tell of words with capitals which are somebody's name."""
        called = self._is_call(first - 1) if first and self._goes_on(first) else False
        opens = self._opens(first)
        while first < end and self._is_call(first) and not called and end - first > 1:
            called, opens, first = True, False, first + 1
        if opens and not called and end - first > 1 and self._is_opener(first):
            if self._label(first, first + 1):
                return
            first, opens = first + 1, False
        if first == end or (not called and self.is_place(first, end)):
            return
        names = [at for at in range(first, end) if not self._is_short_form(at)]
        alone = len(names) == 1 and not called and not self._is_about(names[0])
        for at in names:
            if alone and opens:
                kinds[at] = self._opening(at)
            elif alone and self._is_call(at):
                kinds[at] = _Is.DOUBTFUL
            elif not called and self._is_known(at, alone=alone):
                continue
            else:
                kinds[at] = _Is.NAME

    def _opening(self, at: int) -> _Is:
        """A capital that opens a sentence and stands alone."""
        is_other = self._is_call(at) or self._is_opener(at)
        return _Is.DOUBTFUL if self._may_be_given(at) and not is_other else _Is.WORD

    def _may_be_given(self, at: int) -> bool:
        """Whether a word is a given name that is heard often, with its marks or with none."""
        word = self.words[at].lower()
        return word in GIVEN_NAMES or (word.isascii() and word in _PLAIN_GIVEN_NAMES)

    def _is_about(self, at: int) -> bool:
        return self.bare[at] in self.about

    def _is_call(self, at: int) -> bool:
        """Whether a word calls somebody, whose name follows: "bà", "em", "bạn"."""
        if at > 0 and self.bare[at] == "giao" and self.bare[at - 1] in {"co", "thay"}:
            return True
        if at < 0 or self.words[at].lower() not in self.calls:
            return False
        following = self.bare[at + 1] if at + 1 < len(self.bare) else ""
        return following not in NOT_A_PERSON.get(self.bare[at], ())

    def _is_opener(self, at: int) -> bool:
        """Whether a word is one that sentences begin with, and no name."""
        return self.words[at].lower() in OPENERS and not self._is_about(at)

    def _is_known(self, at: int, *, alone: bool) -> bool:
        """Whether a word is written with a capital though it names nobody: "Việt Nam", "Đảng"."""
        if self._is_about(at):
            return False
        small = [word.lower() for word in self.words]
        return any(
            tuple(small[start : start + len(phrase)]) == phrase
            for phrase in NO_NAMES
            if alone or len(phrase) > 1
            for start in range(max(0, at - len(phrase) + 1), at + 1)
        )

    def _is_short_form(self, at: int) -> bool:
        """Whether a word is letters of others: THCS, UBND, TDP."""
        word = self.words[at]
        return (
            len(word) > 1
            and word.isupper()
            and word.isascii()
            and not self._is_about(at)
            and (not set(word) & set("AEIOUY") or word in {"UBND", "UBMTTQ", "HTCĐ", "CLB", "HTCD"})
        )

    def is_place(self, first: int, end: int) -> bool:
        """Whether words with capitals name a place, a school, a body: "trường Ái Mộ"."""
        if any(self._is_about(at) for at in range(first, end)):
            return False
        for size in (3, 2, 1):
            start = first - size
            if start >= 0 and self._label(start, first):
                return True
            if first + size <= len(self.words) and self._label(first, first + size):
                return not self._is_surname(first) or self._is_known(first, alone=False)
        return False

    def _label(self, first: int, end: int) -> bool:
        together = all(self._goes_on(at) for at in range(first + 1, min(end + 1, len(self.words))))
        return together and " ".join(self.words[first:end]).lower() in BEFORE_PLACES

    # ---- small letters -----------------------------------------------------------------------

    def _small(self, at: int, kinds: Sequence[_Is]) -> _Is:
        """What a word without a telling capital is."""
        follows = at > 0 and self._goes_on(at)
        called = follows and kinds[at - 1] is _Is.WORD and self._is_call(at - 1)
        if self._is_about(at):
            sure = called or self._opens(at) or self._is_whole_name(at)
            if sure:
                return _Is.NAME
            return _Is.DOUBTFUL if len(self.bare[at]) > 1 else _Is.WORD
        is_other = self.words[at].lower() in OPENERS | CALLS
        return _Is.DOUBTFUL if called and self._may_be_given(at) and not is_other else _Is.WORD

    def _is_whole_name(self, at: int) -> bool:
        """Whether a word of the known name has another one beside it."""
        before = at > 0 and self._goes_on(at) and self._is_about(at - 1)
        behind = at + 1 < len(self.words) and self._goes_on(at + 1) and self._is_about(at + 1)
        return before or behind

    def _is_spelt_out(self, at: int) -> bool:
        """Whether a word is of a name without capitals: "tran thi hoa", "TRẦN VĂN BÌNH"."""
        for start in range(max(0, at - 3), at + 1):
            if start + 2 >= len(self.words) or not self._is_surname(start):
                continue
            middle = self.words[start + 1].lower() in {"thị", "thi", "văn", "van"}
            last = start + 2
            if (
                last + 1 < len(self.words)
                and self._goes_on(last + 1)
                and (
                    self.bare[last + 1] in NAME_WORDS
                    and self.bare[last] in NAME_WORDS
                    and self.words[last + 1].lower() not in OPENERS
                )
            ):
                last += 1
            joined = all(self._goes_on(one) for one in range(start + 1, last + 1))
            if middle and joined and start <= at <= last:
                return True
        return False

    def _is_surname(self, at: int) -> bool:
        return self.bare[at] in SURNAMES and (
            self.words[at].isascii() or self.words[at].lower() in SURNAMES.values()
        )
