"""How a typed line falls into words, numbers and signs, and how words typed as one come apart."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from domain.folding import composed, fold
from locales.scales import is_unit
from locales.syllables import is_syllable
from locales.telex import keyed

LONGEST_LINE = 300
"""Characters in the longest text that is read as one line; nobody's record is longer."""

_FULL_WIDTH = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
_HIDDEN = dict.fromkeys([*range(0x200B, 0x200E), 0x00AD, 0x2060, 0xFEFF, 0xFE0F])
_QUOTES = {0x2019: "'", 0x02BC: "'", 0x2018: "'"}
_SAME_LOOK = _FULL_WIDTH | _HIDDEN | _QUOTES
_LINE_GAP = re.compile(r"[^\S\n]+")

_LETTER = r"[^\W\d_][\u0300-\u036f]*"
_TOKEN = re.compile(
    rf"(?P<number>[0-9]+(?:[.,][0-9]+)*)|(?P<word>(?:(?<![^\W_]){_LETTER}-)?(?:{_LETTER})+(?:'(?:{_LETTER})+)*)|(?P<sign>\S)"
)
_RUN = re.compile(r"[^\W\d_]+")
_TELEX_LOOK = re.compile(r"[fjwz]|aa|ee|oo|dd|(?:ch|[cpt])s$")
_CAPITAL_INSIDE = re.compile(r"[A-ZĐÀ-Ỹ]?[^A-Z]+")


def tidy(text: str) -> str:
    """Compose text, make full-width forms plain, drop what is invisible, put gaps right."""
    return _LINE_GAP.sub(" ", composed(text).translate(_SAME_LOOK)).strip()


def has_strange_numbers(text: str) -> bool:
    """Whether a text holds numerals other than 0 to 9, so that its numbers are not what we see."""
    return any(letter.isnumeric() and not letter.isascii() for letter in text)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a sign, as it stands in a line."""

    text: str
    """As typed, composed."""
    start: int
    """Its place in the tidied line, counted in characters."""
    glued: bool
    """Whether it follows the token before it without a gap."""
    parted: bool = False
    """Whether the gap before it was put there by us."""

    @property
    def lower(self) -> str:
        """As typed, in small letters."""
        return self.text.lower()

    @property
    def bare(self) -> str:
        """In small letters, without marks."""
        return fold(self.text)

    @property
    def end(self) -> int:
        """The place behind its last character."""
        return self.start + len(self.text)

    @property
    def is_number(self) -> bool:
        """Whether it is written in digits."""
        return self.text[0] in "0123456789"

    @property
    def is_word(self) -> bool:
        """Whether it is written in letters."""
        return self.text[0].isalpha()

    @property
    def is_marked(self) -> bool:
        """Whether its writer set Vietnamese marks on it."""
        return not self.text.isascii()

    def says(self, *words: str) -> bool:
        """Whether it is one of these words, with all of its marks or with none."""
        return any(self.lower in {word, fold(word)} for word in words)


def tokens(text: str) -> tuple[Token, ...]:
    """Part a tidied line into its tokens; letters and digits part even without a gap."""
    return tuple(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    behind = -1
    for found in _TOKEN.finditer(text):
        start = found.start()
        ours = text[start - 1 : start] == PARTING
        yield Token(found[0], start, glued=start == behind, parted=ours)
        behind = found.end()


def spaced(text: str, known: Mapping[str, int], *, all_known: bool) -> str:
    """Put gaps into a tidied text where words were typed as one: "bahoa350k" is "ba hoa 350k".

    Args:
        text: Tidied text, in which Telex words are turned already.
        known: Folded words that are likely here, each with its cost.
        all_known: Whether every piece must be a known word, not only the one that gives them away.
    """
    return _RUN.sub(lambda found: _spaced_run(found, known, all_known=all_known), text)


PARTING = "\u00a0"
"""The gap that is put between words typed as one, to be known from a typed one."""


def _spaced_run(found: re.Match[str], known: Mapping[str, int], *, all_known: bool) -> str:
    run, text = found[0], found.string
    behind_number = text[found.start() - 1 : found.start()].isdecimal()
    before_number = text[found.end() : found.end() + 1].isdecimal()
    unit, rest = _unit_and_rest(run, known) if behind_number else ("", run)
    pieces = _accepted(rest, known, all_known=all_known) if rest else []
    if unit and rest and not _are_words(pieces, known):
        return run
    gap_before = behind_number and _are_words(pieces, known)
    gap_after = before_number and _are_words(pieces[-1:], known)
    return f"{unit}{PARTING * gap_before}{PARTING.join(pieces)}{PARTING * gap_after}"


def _unit_and_rest(run: str, known: Mapping[str, int]) -> tuple[str, str]:
    """Part the unit of a number from words typed on behind it: "kgop" is "k", "gop"."""
    if is_unit(run):
        return run, ""
    ends = [end for end in range(len(run)) if end == 0 or is_unit(run[:end])]
    costs = {end: _cost(run[end:], known) for end in ends}
    end = min(reversed(ends), key=lambda end: costs[end] + (end > 0))
    return (run[:end], run[end:]) if costs[end] < _NEVER else ("", run)


def _cost(run: str, known: Mapping[str, int]) -> int:
    pieces = parted(run, known)
    if not _are_words(pieces, known):
        return _NEVER
    return sum(known.get(fold(piece), _OTHER_COST) for piece in pieces)


def _accepted(run: str, known: Mapping[str, int], *, all_known: bool) -> list[str]:
    pieces = parted(run, known)
    costs = [known.get(fold(piece), _OTHER_COST) for piece in pieces]
    likely = max(costs) < _OTHER_COST if all_known else min(costs) <= _TELLING_COST
    return pieces if likely else [run]


def _are_words(pieces: list[str], known: Mapping[str, int]) -> bool:
    """Whether these are whole words, so that a gap belongs beside them; "P" and "a" are not."""
    return bool(pieces) and all(
        len(piece) > 1 and (fold(piece) in known or is_syllable(piece)) for piece in pieces
    )


def parted(run: str, known: Mapping[str, int]) -> list[str]:
    """Part words typed as one: "bahoa" is "ba", "hoa"; "lownjnhuwja" is "lợn", "nhựa".

    Args:
        run: Letters without a gap; Telex keys are read too.
        known: Folded words that are likely here, each with its cost; any other syllable costs 9.

    Returns:
        The cheapest way to part it, the longer word first; the run alone when there is none.
    """
    if is_syllable(run) or fold(run) in known:
        return [run]
    return _by_capitals(run) or _cheapest(run, known) or [run]


def _by_capitals(run: str) -> list[str]:
    """Part "NguyenThiHoa" where its capitals are."""
    pieces = _CAPITAL_INSIDE.findall(run)
    fits = len(pieces) > 1 and "".join(pieces) == run and all(map(is_syllable, pieces))
    return pieces if fits else []


_OTHER_COST = 9
_NEVER = 10**6
_TELLING_COST = 2
"""A word of this cost or less gives away that a run is several words."""

_LONGEST_WORD = 10


def _cheapest(run: str, known: Mapping[str, int]) -> list[str]:
    """Work from the end of the run to its start, keeping the cheapest parting of each tail."""
    raw = run.isascii() and _TELEX_LOOK.search(run.lower()) is not None
    best: dict[int, tuple[int, list[str]]] = {len(run): (0, [])}
    for start in range(len(run) - 2, -1, -1):
        for end in range(min(len(run), start + _LONGEST_WORD), start + 1, -1):
            if end in best and (word := _as_word(run[start:end], raw=raw)):
                cost = best[end][0] + known.get(fold(word), _OTHER_COST)
                if start not in best or cost < best[start][0]:
                    best[start] = cost, [word, *best[end][1]]
    return best[0][1] if 0 in best else []


def _as_word(piece: str, *, raw: bool) -> str | None:
    """Read a piece as one syllable: as it is, or as raw Telex keys."""
    if is_syllable(piece):
        return piece
    turned = keyed(piece) if raw else piece
    return turned if turned != piece else None
