"""Finding by folded words: no marks, prefixes, the same on both databases."""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from sqlalchemy import Connection, Select, bindparam, delete, insert, select

from domain.folding import folded_words
from domain.units import UnitId
from storage.tables import SearchWordRow

#: Words of a question beyond these find nothing more.
MOST_WORDS = 6
_LONGEST = 64


Found: TypeAlias = tuple[UnitId, int, Sequence[str]]
"""At which unit a household or person is found, its id, and the texts whose words find it."""


def index(db: Connection, kind: str, targets: Sequence[int], found: Iterable[Found]) -> None:
    """Make households or persons findable by the words of these texts, and by no others."""
    db.execute(
        delete(SearchWordRow).where(
            SearchWordRow.kind == kind, SearchWordRow.target_id.in_(targets)
        )
    )
    words = {
        (unit, _cut(word), target)
        for unit, target, texts in found
        for text in texts
        for word in folded_words(text)
    }
    if words:
        rows = [
            {"unit_id": unit, "kind": kind, "word": word, "target_id": target}
            for unit, word, target in sorted(words)
        ]
        db.execute(insert(SearchWordRow), rows)


Shape: TypeAlias = tuple[bool, ...]
"""Of the words of a question: which are numbers. Questions of one shape share a statement."""


def shape(words: Sequence[str]) -> Shape:
    """The shape of a question."""
    return tuple(word.isdigit() for word in words)


def ids(shape: Shape) -> Select[int]:
    """The targets that have every word: a subquery for `column.in_(...)`, fed by `parameters`."""
    hits = [_hits(place, is_number=one) for place, one in enumerate(shape)]
    found = hits[0] if hits else _hits(None, is_number=False)
    for more in hits[1:]:
        found = found.where(SearchWordRow.target_id.in_(more))
    return found


def parameters(units: Sequence[UnitId], kind: str, words: Sequence[str]) -> dict[str, object]:
    """What a statement made with `ids` is told."""
    told: dict[str, object] = {"in_units": units, "of_kind": kind}
    for place, word in enumerate(map(_cut, words)):
        told[f"word_{place}"] = word
        if not word.isdigit():
            told[f"after_{place}"] = word[:-1] + chr(ord(word[-1]) + 1)
    return told


def _cut(word: str) -> str:
    return word[:_LONGEST]


def _hits(place: int | None, *, is_number: bool) -> Select[int]:
    """The targets that have one word: a number whole, of a word at least the beginning."""
    found = select(SearchWordRow.target_id).where(
        SearchWordRow.unit_id.in_(bindparam("in_units", expanding=True)),
        SearchWordRow.kind == bindparam("of_kind"),
    )
    if place is None:
        return found
    if is_number:
        return found.where(SearchWordRow.word == bindparam(f"word_{place}"))
    return found.where(
        SearchWordRow.word >= bindparam(f"word_{place}"),
        SearchWordRow.word < bindparam(f"after_{place}"),
    )
