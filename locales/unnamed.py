"""People who are not to be named: "bà Nguyễn Thị Hoa, TDP 12" is "bà H., TDP 12".

A name too many is hidden rather than one too few: whoever passes a story on reads it once more.
"""

import re

from domain.folding import fold
from locales.names import read_person

_WORDS = re.compile(r"(\w+)")
_GROUP = re.compile(
    r"\b(?:tdp|tổ dân phố|thôn|khu|xóm|bản|chi hội|phường|xã)\s+[\w/]+", re.IGNORECASE
)
_CALLS = frozenset({"ong", "ba", "co", "chu", "bac", "anh", "chi", "em", "chau", "thay", "cu"})


def initials(about: str) -> str:
    """Somebody as they may be named without consent: honorific, one letter, group."""
    called, group = read_person(about), _GROUP.search(about)
    names = _names(about)
    letter = f"{names[0][:1]}." if names else ""
    said = f"{called.honorific or ''} {letter}".strip()
    return f"{said}, {group[0]}" if group is not None else said


def _names(about: str) -> list[str]:
    """The words of somebody's name, the given one first."""
    words = _WORDS.findall(read_person(about).name)
    first: list[str] = []
    for word in words:
        if not word[:1].isupper():
            break
        first.append(word)
    rest = [word for word in words[len(first) :] if word[:1].isupper()]
    return [*reversed(first), *rest]


def without_names(words: str, about: str) -> str:
    """A text in which a person's name is but a letter: "Bà Nguyễn Thị Hoa" is "Bà H."."""
    hidden = {fold(name) for name in _names(about)}
    parts, before = _WORDS.split(words), ""
    for place in range(1, len(parts), 2):
        word = parts[place]
        meant = word[:1].isupper() or before in _CALLS
        before = fold(word)
        if before in hidden and meant:
            parts[place] = f"{_HIDDEN}{word[:1].upper()}."
    return _ROW.sub(r"\1", "".join(parts)).replace(_HIDDEN, "")


#: Stands before a letter that hides a name; in a row of them only the last one stays.
_HIDDEN = "\ue000"
_ROW = re.compile(rf"(?:{_HIDDEN}\w\. )*({_HIDDEN}\w\.)\.?")
