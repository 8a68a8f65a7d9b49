"""Codes people read aloud and type: invites and receipts.

Crockford's base 32: no I, L, O or U; what looks alike is read alike, so a code survives
handwriting, capitals and a phone call.
"""

import secrets
from dataclasses import dataclass

from domain.errors import Refusal

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

    Blanks, hyphens and a leading "KH" may be there or not; I, L and O are read as 1, 1 and 0.

    Raises:
        NotACode: Another length, a letter outside the alphabet, or a wrong check character.
    """
    plain = "".join(typed.upper().split()).replace("-", "")
    if len(plain) == length + 2:
        plain = plain.removeprefix("KH")
    plain = plain.translate(_ALIKE)
    if len(plain) != length or set(plain) - set(ALPHABET) or plain[-1] != _check(plain[:-1]):
        raise NotACode
    return plain


def _check(body: str) -> str:
    value = 0
    for letter in body:
        value = (value * 32 + ALPHABET.index(letter)) % 37
    return _CHECKS[value]
