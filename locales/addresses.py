"""Where people live, as they type it: "số 12", "ngo 34/5", "tổ 5", "P302 chung cư Sông Hồng".

The words of addresses are few, so they get their marks back; a word that may also be a name (ngô,
phương) is one only before a number, or with its marks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.folding import fold
from locales.vocabulary import (
    HONORIFICS,
    HOUSE_LABELS,
    MARKED_PLACES,
    MIDDLE_NAMES,
    PLACE_LABELS,
    SURNAMES,
)

EDGES = " ,.;:!?-–—=()[]\"'•*"
"""Signs around words that are not part of them."""

_PAIRS = (('"', '"'), ("'", "'"), ("(", ")"), ("[", "]"))


def trimmed(text: str) -> str:
    """Take the signs around a text away, but not one that closes what was opened inside."""
    bare = text.strip(EDGES)
    behind = text[text.find(bare) + len(bare) :]
    for opens, closes in _PAIRS:
        unclosed = bare.count(opens) % 2 if opens == closes else bare.count(opens)
        if behind.startswith(closes) and unclosed > (opens != closes and bare.count(closes)):
            return bare + closes
    return bare


_NUMBER = r"[0-9]{1,4}(?:[a-hA-H][0-9]?|bis)?"
_HOUSE = re.compile(rf"{_NUMBER}(?:/{_NUMBER})*")
_BETWEEN_SLASHES = re.compile(rf"{_NUMBER}(?:/{_NUMBER})+|[0-9]{{1,4}}(?:[a-ce-hA-CE-H]|bis)")
_ROOM = re.compile(r"(?![xX][0-9])[A-Za-z]{1,3}[.\-]?[0-9]{1,4}[A-Za-z]?(?:[.\-][0-9]{1,4})?")
_BULLET = re.compile(r"^[0-9]{1,3}[.)] +(?=[^\W\d])")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Letters, digits and signs without a gap."""

    text: str
    start: int
    """Its place in the text, in characters."""

    @property
    def core(self) -> str:
        """Without the signs around it."""
        return self.text.strip(EDGES)

    @property
    def end(self) -> int:
        """The place behind its last character."""
        return self.start + len(self.text)


def chunks(text: str) -> list[Chunk]:
    """Part a text at its gaps."""
    return [Chunk(found[0], found.start()) for found in re.finditer(r"\S+", text)]


def unbulleted(text: str) -> str:
    """Drop the number of a list in front: "1. Bà Hoa"."""
    return _BULLET.sub("", text)


def spells(typed: str, written: str) -> bool:
    """Whether a word is typed with its own marks, or with none."""
    return typed.lower() in {written.lower(), fold(written)}


def is_given(before: Sequence[str]) -> bool:
    """Whether behind these words stands a given name, whatever it spells: "Trần Văn …"."""
    return (
        len(before) > 1
        and fold(before[-1].strip(EDGES)) in MIDDLE_NAMES
        and fold(before[-2].strip(EDGES)) in SURNAMES
    )


def is_house(parts: list[Chunk], at: int) -> bool:
    """Whether a chunk can be the number of a house: "12", "12A", "34/5"."""
    return at < len(parts) and bool(_HOUSE.fullmatch(parts[at].core))


def labelled(parts: list[Chunk], at: int) -> int:
    """How many chunks of an address begin here that nobody could mistake; 0 for none.

    A label and its number, a room ("P302"), a number with slashes or a letter ("34/5", "12A").
    """
    label = _label(parts, at)
    if label and is_house(parts, at + label):
        return 0 if is_given([one.text for one in parts[:at]]) else label + 1
    core = parts[at].core
    return int(bool(_ROOM.fullmatch(core) or _BETWEEN_SLASHES.fullmatch(core)))


def place(parts: list[Chunk], at: int) -> int:
    """How many chunks make a label with a name behind it ("chung cư", "xóm"); 0 for none."""
    if at and parts[at].core.lower() in MARKED_PLACES and at + 1 < len(parts):
        return 1
    return next((length for length in (3, 2, 1) if _words(parts, at, length) in PLACE_LABELS), 0)


def without_address(said: str) -> tuple[str, str | None]:
    """Take the address out of a person's description.

    It reaches from its first word to the end, or, when it stands in front, up to the name.
    """
    parts = chunks(unbulleted(said))
    first = next((at for at in range(len(parts)) if _length(parts, at)), None)
    if first is None:
        return said, None
    end = len(parts) if first else _end_in_front(parts)
    before = " ".join(chunk.text for chunk in parts[:first]).rstrip(EDGES)
    after = " ".join(chunk.text for chunk in parts[end:])
    return f"{before} {after}".strip(), written(parts[first:end])


def written(parts: list[Chunk]) -> str:
    """Write an address with the marks of its labels; a number alone is a house's."""
    return " ".join(_written(parts)).strip(EDGES)


def _length(parts: list[Chunk], at: int) -> int:
    length = labelled(parts, at)
    if length:
        return length
    leads = len(parts) == 1 or (len(parts) > 1 and fold(parts[1].core) in HONORIFICS)
    if is_house(parts, at) and (at or leads):
        return 1
    return place(parts, at)


def _end_in_front(parts: list[Chunk]) -> int:
    """Where an address in front ends; a place's own name belongs to it, up to an honorific."""
    at = 0
    while at < len(parts) and (length := _length(parts, at)):
        named = place(parts, at)
        at += length
        if named:
            at = next(_honorifics(parts, at), len(parts))
    return at


def _honorifics(parts: list[Chunk], at: int) -> Iterator[int]:
    return (there for there in range(at, len(parts)) if fold(parts[there].core) in HONORIFICS)


def _label(parts: list[Chunk], at: int) -> int:
    """How many chunks make a label such as "ngõ" or "tổ dân phố"; 0 for none."""
    for length in (3, 2, 1):
        typed = " ".join(chunk.core for chunk in parts[at : at + length])
        label = HOUSE_LABELS.get(fold(typed))
        if label and typed.lower() in {fold(typed), label.lower()}:
            return length
    return 0


def _is_lone_house(parts: list[Chunk], at: int) -> bool:
    """Whether an address begins with "nhà 12", and that is no building: "nhà 12 chung cư …"."""
    places = (_words(parts, behind, size) for behind in range(2, len(parts)) for size in (1, 2, 3))
    return at == 0 and fold(parts[at].core) == "nha" and not PLACE_LABELS.keys() & set(places)


_SAME_AS_NUMBER = frozenset({"số nhà", "nhà số"})
"""Labels of a house that say no more than "số", so that one house is written one way."""


def _words(parts: list[Chunk], at: int, length: int) -> str:
    return fold(" ".join(chunk.core for chunk in parts[at : at + length]))


def _written(parts: list[Chunk]) -> Iterator[str]:
    at = 0
    while at < len(parts):
        length = _label(parts, at)
        if length and is_house(parts, at + length):
            label = HOUSE_LABELS[_words(parts, at, length)]
            yield "số" if label in _SAME_AS_NUMBER or _is_lone_house(parts, at) else label
            at += length
        elif at == 0 and is_house(parts, at):
            yield "số"
        named = place(parts, at) if _words(parts, at, place(parts, at)) in PLACE_LABELS else 0
        yield PLACE_LABELS[_words(parts, at, named)] if named else parts[at].text
        at += named or 1
