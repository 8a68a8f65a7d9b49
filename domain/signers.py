"""Who signs the papers of recognition: the body that issues them, as whom, under which name.

It is a setting of each unit and each kind of title, and nowhere fixed. TT 24/2023 and TT 25/2023
name the chair of the district's People's Committee and the head of its education office, which
there are no more since 1 July 2025; no text was found that says who recognises in a ward today,
and of families, clans and residential groups none was ever found (criteria/README, section 8).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from domain.errors import Refusal

#: Letters of a body's name, of a post, with all their lines.
LONGEST_BODY, LONGEST_POST = 160, 90
#: Lines above a signature, and lines of a body's name.
MOST_LINES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Who signs."""

    body: tuple[str, ...]
    """The body that issues the paper: those above it first, its own name last."""
    post: tuple[str, ...]
    """As whom one signs, a line each: "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"."""
    name: str | None = None
    """None where it is written in by hand."""


@dataclass(eq=False)
class TooManyLines(Refusal):
    """More lines than a letterhead, or the place above a signature, can hold."""

    asks = True
    most: int


@dataclass(eq=False)
class SignerUnknown(Refusal):
    """Nobody has written down yet who signs."""


def in_capitals(typed: str) -> tuple[str, ...]:
    """What stands in capitals on paper, a line each: "tm. ban thường vụ, chủ tịch".

    Lines are parted by line breaks, semicolons or slashes; commas part them too, as they are typed
    where a phone gives no line break.

    Raises:
        TooManyLines: There are more than a paper has room for.
    """
    lines = tuple(
        " ".join(line.split()).upper() for line in re.split(r"[\n;,/]", typed) if line.strip()
    )
    if len(lines) > MOST_LINES:
        raise TooManyLines(most=MOST_LINES)
    return lines


def written(lines: Sequence[str]) -> str:
    """Lines as they are kept."""
    return "\n".join(lines)


def read_written(kept: str) -> tuple[str, ...]:
    """Lines that were kept."""
    return tuple(kept.split("\n"))
