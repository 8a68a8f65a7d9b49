"""Who is called in a typed line: honorifics, and where the name behind one begins and ends.

Honorifics without their marks are also names and numbers ("ba", "chi", "cu"), and names are also
verbs and fillers (Góp, Thu, Mới), so that capitals, marks and neighbours have to tell.
"""

import re
from collections.abc import Mapping, Sequence

from domain.folding import fold
from locales import cues
from locales.addresses import spells
from locales.bodies import LONGEST_BODY
from locales.numerals import DIGIT_VALUES
from locales.scales import is_unit
from locales.sheet import Part, Sheet
from locales.vocabulary import (
    HONORIFICS,
    HOUSE_LABELS,
    NOT_A_PERSON,
    PAIRS,
    listed,
)
from locales.words import Token

LONGEST_NAME = 6
"""Words in a name, the honorific among them."""

_BARE_DIGITS = frozenset(map(fold, DIGIT_VALUES))
_COUNTED = frozenset(listed("trăm mươi chục nghìn ngàn triệu tỷ củ lít"))


# ---- words ---------------------------------------------------------------------------------------


def is_honorific(word: Token) -> bool:
    """Whether a word is an honorific, with its marks or with none."""
    written = HONORIFICS.get(word.bare)
    return written is not None and spells(word.lower, written)


def _calls_plainly(word: Token) -> bool:
    """Whether a word is an honorific and no name: with its marks, or "ong", "bac", "thay"."""
    plain = word.is_marked or word.bare in {"ong", "bac", "thay"}
    return is_honorific(word) and plain and not word.text[0].isupper()


def is_digit(word: Token) -> bool:
    """Whether a word is a number in figures, or a digit in words."""
    return word.is_number or word.lower in DIGIT_VALUES or word.lower in _BARE_DIGITS


def is_plain_word(word: Token) -> bool:
    """Whether a word, in small letters, is a verb or a filler rather than a name."""
    if word.lower in cues.ASIDES | cues.GIVE_ALONE | cues.PIGGY_ALONE:
        return True
    return re.fullmatch(f"{cues.REFUSED_STRICT}|{cues.ALL}", word.lower) is not None


def _is_name_word(word: Token) -> bool:
    """Whether a word is neither a number, a unit, nor "lương"."""
    counts = is_unit(word.text) or is_digit(word)
    return word.is_word and not counts and word.lower not in cues.WAGE_ALONE


def is_label(word: Token) -> bool:
    """Whether a word stands before the number of a house: "số", "ngõ", "tổ"."""
    label = HOUSE_LABELS.get(word.bare)
    return label is not None and word.lower in {word.bare, label.lower()}


def labels_number(words: Sequence[Token], at: int) -> bool:
    """Whether a word is the label of the number behind it, "số" of "số 12"."""
    return at + 1 < len(words) and words[at + 1].is_number and is_label(words[at])


def is_middle(sheet: Sheet, at: int) -> bool:
    """Whether Văn or Thị stands at a place; neither ends a name."""
    return at >= 0 and sheet.words[at].says("văn", "thị")


# ---- honorifics ----------------------------------------------------------------------------------


def callers_of(sheet: Sheet) -> list[int]:
    """The places of honorifics with a name; what stands behind one is a name, if it could be."""
    callers: list[int] = []
    for at in range(len(sheet.words)):
        named = callers and name_start(sheet, callers[-1]) >= at
        if not named and _is_caller(sheet, at):
            callers.append(at)
    return callers


def _is_caller(sheet: Sheet, at: int) -> bool:
    """Whether an honorific stands here, and a name behind it."""
    if not sheet.is_free(at, at + 1) or not is_honorific(sheet.words[at]):
        return False
    if _counts(sheet.words[at : at + 2]) or _is_unit_behind(sheet.words, at):
        return False
    return not _is_within_name(sheet, at) and _may_be_named(sheet, name_start(sheet, at))


def _is_within_name(sheet: Sheet, at: int) -> bool:
    """Whether an honorific without marks is part of a name: the "Anh" of "Trần Anh Nga"."""
    before = sheet.words[at - 1] if at else None
    if before is None or _calls_plainly(sheet.words[at]) or not sheet.is_free(at - 1, at):
        return False
    capital = sheet.has_capital(before)
    if (capital and sheet.words[at].text.islower()) or not _is_name_word(before):
        return False
    return capital or not (is_plain_word(before) or is_honorific(before))


def _counts(words: Sequence[Token]) -> bool:
    """Whether "ba" is three: a unit with its marks follows."""
    return words[0].lower == "ba" and len(words) > 1 and words[1].lower in _COUNTED


def _is_unit_behind(words: Sequence[Token], at: int) -> bool:
    """Whether "cu" is củ, a million: a number stands before it."""
    before = words[at - 1] if at else None
    return before is not None and words[at].lower == "cu" and is_digit(before)


def name_start(sheet: Sheet, caller: int) -> int:
    """Where the name behind an honorific, or a couple's two, begins."""
    return caller + (2 if _is_couple(sheet, caller) else 1)


def _is_couple(sheet: Sheet, at: int) -> bool:
    """Whether a couple is called here: "ông bà Hoa"."""
    if at < 0 or at + 2 >= len(sheet.words) or not sheet.is_free(at, at + 2):
        return False
    both = sheet.words[at], sheet.words[at + 1]
    called = tuple(HONORIFICS.get(word.bare) for word in both)
    return called in PAIRS and all(map(is_honorific, both)) and _may_be_named(sheet, at + 2)


def _may_be_named(sheet: Sheet, at: int) -> bool:
    """Whether a name may begin behind an honorific; a verb there needs a capital to be one."""
    if not sheet.is_free_word(at):
        return False
    word, honorific = sheet.words[at], sheet.words[at - 1]
    if word.bare in NOT_A_PERSON.get(honorific.bare, ()) or _calls_plainly(word):
        return False
    return sheet.has_capital(word) or not is_plain_word(word)


# ---- names ---------------------------------------------------------------------------------------


def mark_name(sheet: Sheet, caller: int) -> tuple[int, int]:
    """Mark an honorific and its name; they end at a sign, a number, a cue or a filler."""
    end = name_start(sheet, caller) + 1
    while end < caller + LONGEST_NAME and goes_on(sheet, end):
        end += 1
    sheet.claim(Part.PERSON, caller, end)
    return caller, end


def goes_on(sheet: Sheet, at: int) -> bool:
    """Whether a word may continue a name."""
    if not sheet.is_free_word(at) or _calls_plainly(sheet.words[at]):
        return False
    word = sheet.words[at]
    if sheet.has_capital(word) or is_middle(sheet, at - 1):
        return True
    return not (labels_number(sheet.words, at) or is_plain_word(word))


def mark_body(
    sheet: Sheet, lead: tuple[int, int], names: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Mark the name of a body behind its first words; people in it are part of it.

    Returns:
        The names of the line: "quán bà Hoa" is one, and not bà Hoa's.
    """
    first, end = lead
    ends = dict(names)
    while end < first + LONGEST_BODY:
        if end in ends:
            end = ends.pop(end)
        elif goes_on(sheet, end) or _joins(sheet, end, ends):
            end += 1
        else:
            break
    sheet.claim(Part.PERSON, first, end)
    return sorted([(first, end), *ends.items()])


def _joins(sheet: Sheet, at: int, ends: Mapping[int, int]) -> bool:
    """Whether a small word holds a body's name together: "cửa hàng của bà Hoa"."""
    if not sheet.is_free_word(at) or not sheet.words[at].says("của", "và", "tại"):
        return False
    return at + 1 in ends or goes_on(sheet, at + 1)
