"""Codes as people read them aloud: prefixed, and in groups."""

import re
from collections.abc import Iterator

from domain.codes import NotACode, code_letters, read_code
from domain.folding import fold
from locales.sums import sums
from locales.words import tidy, tokens

LENGTHS = frozenset({7, 8})
"""Characters in the code of a receipt, and of an invite."""

_ANNOUNCED = re.compile(r"\W*(?:kh|ma|phieu|code|receipt|invite)(?![^\W\d_])")
_GROUPED = re.compile(r"[^\W_]{7,8}|[^\W_]{4}[ \-][^\W_]{3,4}|[^\W_]{3}[ \-][^\W_]{4}")
_NAME_AND_NUMBER = re.compile(r"[^\W\d_]+[ \-]?[0-9]+")
"""The look of "bahoa12" and "TDP 1234": a code only if its check character says so."""

_EDGES = " .,;:!\"'()"


def spaced(code: str) -> str:
    """Write a code in groups: KH 7K3Q M2XA."""
    return f"KH {code[:4]} {code[4:]}"


def looks_like_code(text: str) -> bool:
    """Whether a text is meant as a code, even if a letter of it is off: "kh 4tma md7g".

    Numbers, amounts and names are none: a code has letters and digits both, and stands alone, in
    groups, or behind a word that announces it.
    """
    said = tidy(text[:80])
    announced = _ANNOUNCED.match(fold(said)) is not None
    if any(one.has_unit and one.reading for one in sums(tokens(said))):
        return False
    if not announced and not _GROUPED.fullmatch(said.strip(_EDGES)):
        return False
    if not announced and _NAME_AND_NUMBER.fullmatch(said.strip(_EDGES)):
        return any(_is_right(said, length) for length in LENGTHS)
    mixed = any(map(str.isdigit, said)) and any(map(str.isalpha, said))
    return mixed and any(len(letters) in LENGTHS for letters in _mixed(said))


def _mixed(said: str) -> Iterator[str]:
    """What may be its letters, unless they are a number alone: "phiếu số 1234567"."""
    return (letters for letters in code_letters(said) if not letters.isdigit())


def _is_right(said: str, length: int) -> bool:
    try:
        return bool(read_code(said, length))
    except NotACode:
        return False
