"""What is typed where a name is asked for, and is plainly more than a name, or none.

"ông Tạ 500k" is a name and an amount, "lợn nhựa bà Hoa 350k góp 200" a whole line, "so quy" a
command. A house number is part of how people are called, and a body may bear any number.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from domain.folding import fold
from locales import bodies, messages
from locales.addresses import EDGES
from locales.marking import Marked, marked
from locales.oneline import Kind, line_of
from locales.phrases import is_escape, is_leave, is_nobody, words_of
from locales.sheet import Part, Sheet
from locales.sums import Found, Sure, sums
from locales.telex import untelex
from locales.words import LONGEST_LINE, tidy, tokens


class StrayKind(Enum):
    """What words typed for a name are."""

    AMOUNT = auto()
    """An amount, behind a name or alone."""
    LINE = auto()
    """A line that begins a conversation of its own."""
    COMMAND = auto()
    """A command's words, such as "sổ quỹ"."""
    LEAVING = auto()
    """A wish to stop: "thôi", "thôi không ủng hộ nữa"."""
    NOBODY = auto()
    """An answer that is no name: "không có ai", "chưa biết", "sai rồi"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stray:
    """More than a name."""

    kind: StrayKind
    name: str | None = None
    """The name in front of an amount, the address behind, as typed: "ông Tạ"."""
    amount: str | None = None
    """The amount, as typed: "500k"."""


def strays(text: str) -> Stray | None:
    """Tell what else than a name was typed; None for a name, whatever its numbers.

    "bà Lý số 7", "Công ty 36", "Tổ 5" and "Lý Văn Tám" are names; so is all that may be one.
    """
    said = untelex(tidy(text)) if len(text) <= LONGEST_LINE else ""
    if not said:
        return None
    if is_escape(said) or is_leave(said):
        return Stray(kind=StrayKind.LEAVING)
    if is_nobody(said):
        return Stray(kind=StrayKind.NOBODY)
    if is_command(said):
        return Stray(kind=StrayKind.COMMAND)
    found = marked(said)
    if found is None:
        return _amount_behind(said)
    if found.sheet.places(Part.NOTHING):
        return Stray(kind=StrayKind.LEAVING)
    if _is_line(said, found):
        return Stray(kind=StrayKind.LINE)
    return _with_amount(found)


# ---- commands ------------------------------------------------------------------------------------


def is_command(said: str) -> bool:
    """Whether it is a command of two words or more; with capitals and no marks it is a name.

    "Thu Tien" may be somebody, "thu tien" and "Thu tiền" are not.
    """
    words = said.rstrip(" .!?").split()
    named = said.isascii() and all(word[0].isupper() for word in words)
    if len(words) < 2 or (named and not said.isupper()):
        return False
    return any(_spells(words, phrase) for phrase in _commands())


def _spells(words: list[str], phrase: tuple[str, ...]) -> bool:
    return len(words) == len(phrase) and all(
        word.lower() in {one, fold(one)} for word, one in zip(words, phrase, strict=True)
    )


@cache
def _commands() -> tuple[tuple[str, ...], ...]:
    """The words of every command, in every language."""
    named = (name for name in vars(messages) if re.fullmatch("command_[a-z]+_words", name))
    phrases = (words_of(name.replace("_", "-")) for name in named)
    return tuple(tuple(phrase.lower().split()) for some in phrases for phrase in some)


# ---- lines and amounts ---------------------------------------------------------------------------

_RECORDS = frozenset({Kind.PIGGY, Kind.WAGE, Kind.GIFT})


def _is_line(said: str, found: Marked) -> bool:
    """Whether it begins an entry: by an amount that is given, or by words such as "lợn nhựa"."""
    line = line_of(said, found)
    if line is None or line.kind not in _RECORDS:
        return False
    if line.has_amount or found.sums:
        return not (bodies.lead(said.split()) and not any(map(_is_plain, found.sums)))
    return line.kind is Kind.GIFT or _has_long_cue(found.sheet)


def _has_long_cue(sheet: Sheet) -> bool:
    """Whether a cue of two words opens it: "lợn nhựa bà Hoa", not "Trại lợn Bà Tư"."""
    opening = {sheet.part_at(at) for at in (0, 1)}
    return opening in ({Part.PIGGY}, {Part.WAGE})


def _with_amount(found: Marked) -> Stray | None:
    sheet = found.sheet
    plain = [one for one in found.sums if _is_plain(one) and not _is_named(sheet, one)]
    if not plain:
        return None
    amount = sheet.typed(plain[0].first, plain[0].end)
    return Stray(kind=StrayKind.AMOUNT, name=found.person, amount=amount)


def _is_plain(one: Found) -> bool:
    """Whether a sum is no house number and no name: it has a unit, or is sure without."""
    return isinstance(one.reading, Sure) and one.reading.dong > 0


def _is_named(sheet: Sheet, one: Found) -> bool:
    """Whether each word of a sum has a capital, as Hai Triệu has."""
    words = sheet.words[one.first : one.end]
    return all(word.is_word and sheet.has_capital(word) for word in words)


def _amount_behind(said: str) -> Stray | None:
    """An amount at the end of what is no line: "ông Huy bà Lan 500k"."""
    words = tokens(said)
    last = next(reversed(sums(words)), None)
    plain = last is not None and last.has_unit and _is_plain(last) and words[last.first].is_number
    if last is None or not plain or last.end != len(words):
        return None
    start = words[last.first].start
    name = said[:start].strip(EDGES)
    return Stray(kind=StrayKind.AMOUNT, name=name or None, amount=said[start:])
