"""Marks as people type and read them: "8", "8,5", "8 rưỡi", "92,5 %"."""

import re
from decimal import Decimal

from domain.folding import fold
from locales.telex import untelex
from locales.words import tidy


class NotAMark(Exception):
    """A text names no points and no share."""


_LONGEST = 40
_MARK = re.compile(
    r"(?:duoc |dat |la |khoang )*(?P<whole>[0-9]{1,4})(?:[.,](?P<part>[0-9]{1,2}))?"
    r" ?(?P<half>ruoi|and a half)? ?(?:%|phan tram|percent|d|diem|points?)?(?: ?(?:a|nhe))*[.]?"
)


def read_mark(text: str) -> Decimal:
    """Read points or a share: never negative, at most two places.

    Raises:
        NotAMark: There is none, or more follows it.
    """
    met = _MARK.fullmatch(fold(untelex(tidy(text)))) if len(text) <= _LONGEST else None
    if met is None or (met["half"] and met["part"]):
        raise NotAMark
    part = "5" if met["half"] else met["part"] or "0"
    return Decimal(f"{met['whole']}.{part}").normalize() + 0


def written(value: Decimal, locale: str) -> str:
    """A mark as it is read: "8,5" in Vietnamese, "8.5" in English; whole ones without a comma."""
    plain = f"{value.normalize():f}"
    return plain.replace(".", ",") if locale == "vi" else plain
