"""Finding by folded words: no marks, prefixes, the same on both databases."""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, Select, delete, insert, select

from domain.folding import folded_words
from domain.units import UnitId
from storage.tables import SearchWordRow

#: Words of a question beyond these find nothing more.
MOST_WORDS = 6
_LONGEST = 64


def index(db: Connection, unit: UnitId, kind: str, target: int, texts: Iterable[str]) -> None:
    """Make a household or person findable by the words of these texts, and by no others."""
    forget(db, kind, target)
    add(db, unit, kind, target, texts)


def add(db: Connection, unit: UnitId, kind: str, target: int, texts: Iterable[str]) -> None:
    """Make it findable at one more unit."""
    words = sorted({word[:_LONGEST] for text in texts for word in folded_words(text)})
    if words:
        rows = [{"unit_id": unit, "kind": kind, "word": w, "target_id": target} for w in words]
        db.execute(insert(SearchWordRow), rows)


def forget(db: Connection, kind: str, target: int) -> None:
    """Make it findable by nothing."""
    db.execute(
        delete(SearchWordRow).where(SearchWordRow.kind == kind, SearchWordRow.target_id == target)
    )


def ids(units: Sequence[UnitId], kind: str, words: Sequence[str]) -> Select[int]:
    """The targets of these units that have every word: a subquery for `column.in_(...)`."""
    hits = [_hits(units, kind, word) for word in words[:MOST_WORDS]]
    found = hits[0]
    for more in hits[1:]:
        found = found.where(SearchWordRow.target_id.in_(more))
    return found


def _hits(units: Sequence[UnitId], kind: str, word: str) -> Select[int]:
    return select(SearchWordRow.target_id).where(
        SearchWordRow.unit_id.in_(units), SearchWordRow.kind == kind, _fits(word)
    )


def _fits(word: str) -> ColumnElement[bool]:
    """A number must be met whole; of a word its beginning is enough."""
    if word.isdigit():
        return SearchWordRow.word == word
    after = word[:-1] + chr(ord(word[-1]) + 1)
    return (SearchWordRow.word >= word) & (SearchWordRow.word < after)
