"""Codes people read aloud and type: invites and receipts.

Crockford's base 32: no I, L, O or U; what looks alike is read alike, so a code survives
handwriting, capitals and a phone call.
"""

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass

from domain.errors import Refusal
from domain.folding import composed, fold

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECKS = ALPHABET + "*~$=U"
_ALIKE = str.maketrans("ILO", "110")


@dataclass(eq=False)
class NotACode(Refusal):
    """What was typed is no code, or one letter of it is off."""

    about = "code"


def fresh_code(length: int) -> str:
    """Draw a code of `length` characters: `length - 1` random ones and a check character.

    The check character is drawn from the alphabet proper, so that codes hold letters and
    digits only: draws whose check would be one of the five signs are thrown away.
    """
    while True:
        body = "".join(secrets.choice(ALPHABET) for _ in range(length - 1))
        check = _check(body)
        if check in ALPHABET:
            return body + check


def read_code(typed: str, length: int) -> str:
    """Bring a typed code to its one form.

    Blanks, signs, a leading "KH" and words such as "phiếu" or "mã mời" may be there or not; I, L
    and O are read as 1, 1 and 0.

    Raises:
        NotACode: Another length, a letter outside the alphabet, or a wrong check character.
    """
    for plain in code_letters(typed):
        if len(plain) == length and plain[-1] == _check(plain[:-1]):
            return plain
    raise NotACode


def code_letters(typed: str) -> Iterator[str]:
    """What may be the letters of a code, right or wrong, without the words around it."""
    words = _WORD.findall(composed(typed[:_LONGEST]))
    while True:
        yield from _without_words_before("".join(words).upper())
        if not words or fold(words[-1]) not in _BEHIND:
            return
        words.pop()


def _without_words_before(joined: str) -> Iterator[str]:
    for start in range(len(joined)):
        plain = joined[start:].translate(_ALIKE)
        if _BEFORE.fullmatch(fold(joined[:start])) and not set(plain) - set(ALPHABET):
            yield plain


_LONGEST = 80
"""Characters of a text that are read; whoever types more tells a story."""

_WORD = re.compile(r"[^\W_]+")
_BEFORE = re.compile(
    r"(?:kh|ma|moi|so|phieu|thu|bien|lai|code|la|cua|toi|em|chau|bac|day|nay|da|invite|receipt)*"
)
"""Words before a code, folded, typed as one."""

_BEHIND = frozenset({"a", "nhe", "nha", "day", "nay", "em", "chau", "bac", "co", "chu"})
"""Words behind a code, folded."""


def _check(body: str) -> str:
    value = 0
    for letter in body:
        value = (value * 32 + ALPHABET.index(letter)) % 37
    return _CHECKS[value]
