"""Whole phrases with a meaning of their own, whatever question is open."""

from functools import cache

from domain.folding import composed, fold, folded_words
from domain.texts import Text
from locales import messages
from locales.render import LOCALES, Reader, plain


def is_yes(text: str) -> bool:
    """Whether this agrees with what was shown: "đúng", "ghi sổ", "ok".

    Typed with marks it must have the right ones: "Dũng" is a name.
    """
    key = messages.phrases_yes().key
    if fold(text) != " ".join(text.lower().split()):
        return _bare(text) in {_bare(phrase) for phrase in words_of(key)}
    return _glued(text) in _phrases(key)


def is_escape(text: str) -> bool:
    """Whether this whole phrase leaves a conversation; a name such as Huy never does."""
    return _glued(text) in _phrases(messages.phrases_escape().key)


def is_back(text: str) -> bool:
    """Whether this whole phrase goes back one question."""
    return _glued(text) in _phrases(messages.phrases_back().key)


def is_all(text: str) -> bool:
    """Whether this means the whole of what there is: "hết", "góp hết"."""
    return _glued(text) in _phrases(messages.phrases_all().key)


def same_words(typed: str, label: str) -> bool:
    """Whether a label was typed: with or without marks, blanks, signs or capitals."""
    glued = _glued(typed)
    return bool(glued) and glued == _glued(label)


def words_of(key: str) -> frozenset[str]:
    """The phrases of a message that lists them, parted by "|", in every language."""
    return frozenset(
        phrase.strip()
        for locale in LOCALES
        for phrase in plain(Text(key), Reader(locale)).split("|")
        if phrase.strip()
    )


@cache
def _phrases(key: str) -> frozenset[str]:
    return frozenset(_glued(phrase) for phrase in words_of(key))


def _bare(text: str) -> str:
    return "".join(letter for letter in composed(text[:200]).lower() if letter.isalnum())


def _glued(text: str) -> str:
    return "".join(folded_words(text[:200]))
