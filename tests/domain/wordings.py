"""Wordings of every shape, for hypothesis."""

from datetime import UTC

from hypothesis import strategies as st

from domain.clock import ZONE
from domain.texts import Lines, Text, Value, Verbatim, Wording

WORDS = st.text(max_size=20)
_INSTANTS = st.datetimes(timezones=st.sampled_from([UTC, ZONE]))
_MARKS = st.decimals(allow_nan=False, allow_infinity=False, places=2)
_PLAIN: st.SearchStrategy[Value] = WORDS | st.integers() | st.dates() | _INSTANTS | _MARKS


def _around(inner: st.SearchStrategy[Wording]) -> st.SearchStrategy[Wording]:
    values = st.dictionaries(WORDS, _PLAIN | inner, max_size=3)
    lines = st.lists(inner, max_size=3).map(lambda some: Lines(tuple(some)))
    return st.builds(Text, WORDS, values) | lines


WORDINGS: st.SearchStrategy[Wording] = st.recursive(
    st.builds(Verbatim, WORDS), _around, max_leaves=6
)
