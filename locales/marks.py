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


class NotACriterion(Exception):
    """A text names no criterion by its number."""


_NUMBER = r"(?P<number>[0-9A-Za-z]{1,3}(?:\.[0-9A-Za-z]{1,3}){0,3})(?:-l(?P<coded>[0-9]))?[.:)]?"
_LEVEL = r"(?:m(?:ức|uc)(?: (?:độ|do))?|level) ?(?P<level>[0-9])[.:)]?"
_CRITERION = re.compile(rf"{_NUMBER}(?:[ ,/]+{_LEVEL})?", re.IGNORECASE)
_REASON = re.compile(rf"{_NUMBER}[ ,]+(?:{_LEVEL}[ ,]+)?(?P<reason>\S.*)", re.IGNORECASE)


def read_criterion(text: str) -> tuple[str, int | None]:
    """Read a criterion's number as it is typed: "1.2", "4.2 mức 1": the number, and the level.

    Raises:
        NotACriterion: It is none.
    """
    met = _CRITERION.fullmatch(tidy(text)) if len(text) <= _LONGEST else None
    if met is None:
        raise NotACriterion
    return met["number"], _level(met)


def read_reason(line: str) -> tuple[str, int | None, str]:
    """Read a criterion's number and what is said of it: "1.2 thiếu giấy khen".

    Raises:
        NotACriterion: It begins with no number, or nothing is said of it.
    """
    met = _REASON.fullmatch(tidy(line))
    if met is None:
        raise NotACriterion
    return met["number"], _level(met), met["reason"]


def _level(met: re.Match[str]) -> int | None:
    found = met["level"] or met["coded"]
    return int(found) if found else None


def written(value: Decimal, locale: str) -> str:
    """A mark as it is read: "8,5" in Vietnamese, "8.5" in English; whole ones without a comma."""
    plain = f"{value.normalize():f}"
    return plain.replace(".", ",") if locale == "vi" else plain
