"""Finds what each word of a typed line does: cues, one person, amounts, addresses, days.

The order is the order of certainty: what has a label comes first, then people with an honorific,
then sums of money, then names that stand by themselves.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.folding import fold
from locales import cues
from locales.addresses import chunks, labelled, place, spells, unbulleted
from locales.numerals import DIGIT_VALUES, MILLION
from locales.phones import phones_in
from locales.sheet import Role, Sheet
from locales.sums import Found, Sure, Unsure, sums
from locales.telex import untelex
from locales.units import CURRENCY, is_unit
from locales.vocabulary import (
    HONORIFICS,
    HOUSE_LABELS,
    MIDDLE_NAMES,
    NAME_WORDS,
    NOT_A_PERSON,
    PAIRS,
    listed,
)
from locales.words import LONGEST_LINE, Token, has_strange_numbers, spaced, tidy, tokens


@dataclass(frozen=True, slots=True)
class Marked:
    """A line whose words have their roles."""

    sheet: Sheet
    sums: tuple[Found, ...]
    """The amounts, from left to right; house numbers are none."""
    person: str | None
    """The one person or body named, with the address behind: "bà hoa số 12"."""
    phone: str | None


def marked(text: str) -> Marked | None:
    """Mark a line; None when it is more than a line, is refused, or names two people."""
    laid_out = _laid_out(text)
    if laid_out is None:
        return None
    said, phone = laid_out
    sheet = Sheet(said, tokens(said))
    _mark_plain_things(sheet)
    _mark_cues(sheet)
    if is_refused(sheet, cues.REFUSED):
        return None
    callers, found = _mark_callers_and_sums(sheet)
    _mark_single_cues(sheet, callers)
    _mark_places(sheet)
    names = [_mark_name(sheet, caller) for caller in callers]
    if len(names) > 1 or is_refused(sheet, cues.REFUSED_STRICT, strict=True):
        return None
    return _with_person(sheet, found, names, phone)


# ---- laying out ----------------------------------------------------------------------------------

_KNOWN = {
    **dict.fromkeys(NAME_WORDS | cues.SYLLABLES, 4),
    **dict.fromkeys((label for label in HOUSE_LABELS if " " not in label), 4),
    **dict.fromkeys(cues.TELLING | MIDDLE_NAMES | (HONORIFICS.keys() - {"em", "cu"}), 1),
}


def _laid_out(text: str) -> tuple[str, str | None] | None:
    """One line with its gaps put right, and the phone number that stood in it; None for a list."""
    said = tidy(text) if len(text) <= LONGEST_LINE else ""
    phones = list(phones_in(said))
    if not said or "\n" in said or has_strange_numbers(said) or len(phones) > 1:
        return None
    for found in phones:
        said = f"{said[: found.start]} ; {said[found.end :]}"
    said = spaced(untelex(unbulleted(said)), _KNOWN, all_known=False)
    return said.strip(), phones[0].phone if phones else None


# ---- what is beyond doubt ------------------------------------------------------------------------


def _mark_plain_things(sheet: Sheet) -> None:
    """Mark what has a label, so that its numbers and words are not taken for others."""
    sheet.mark(Role.ASIDE, cues.CALLING)
    sheet.mark(Role.ASIDE, cues.CALLING_STRICT, strict=True)
    sheet.mark(Role.BORN, cues.BORN)
    sheet.mark(Role.BORN, cues.AGE_STRICT, strict=True)
    sheet.mark(Role.DAY, cues.DAY)
    sheet.mark(Role.DAY, cues.DAY_STRICT, strict=True)
    sheet.mark(Role.ASIDE, cues.PERIOD)
    for first, end in sheet.spans(cues.PERIOD_STRICT, strict=True):
        named = _has_capital(sheet, sheet.words[first]) or _is_called(sheet, first)
        if not named and sheet.is_free(first, end):
            sheet.claim(Role.ASIDE, first, end)
    _mark_addresses(sheet)


def _is_called(sheet: Sheet, at: int) -> bool:
    return at > 0 and is_honorific(sheet.words[at - 1])


def _mark_addresses(sheet: Sheet) -> None:
    parts = chunks(sheet.text)
    for at, part in enumerate(parts):
        length = labelled(parts, at)
        if length and _is_counted(sheet, parts[at + length - 1].end):
            continue
        role = Role.ADDRESS if length else Role.PLACE
        length = length or place(parts, at)
        if length:
            _claim_letters(sheet, role, part.start, parts[at + length - 1].end)


def _is_counted(sheet: Sheet, end: int) -> bool:
    """Whether a unit follows, so that "số 12 triệu" may be money; in "số 12 cu Hoa" it is cụ."""
    behind = [word for word in sheet.words if word.start >= end]
    if not behind or behind[0].lower in CURRENCY or not is_unit(behind[0].text):
        return False
    return not (is_honorific(behind[0]) and len(behind) > 1 and behind[1].is_word)


def _claim_letters(sheet: Sheet, role: Role, start: int, end: int) -> None:
    """Claim the words between two places of the text, without the signs around them."""
    words = sheet.words
    within = [at for at, word in enumerate(words) if start <= word.start and word.end <= end]
    while within and not (words[within[-1]].is_word or words[within[-1]].is_number):
        within.pop()
    if within and sheet.is_free(within[0], within[-1] + 1):
        sheet.claim(role, within[0], within[-1] + 1)


_CUES = (
    (Role.NO_PARTY, cues.NO_PARTY),
    (Role.PARTY, cues.PARTY),
    (Role.PIGGY, cues.PIGGY),
    (Role.WAGE, cues.WAGE),
    (Role.KEEP, cues.KEEP),
    (Role.FIND, cues.FIND),
    (Role.NEW, cues.NEW_MEMBER),
    (Role.MEMBER, cues.MEMBER),
)
_KINDS = (Role.PIGGY, Role.WAGE, Role.NEW, Role.MEMBER, Role.GIVE)


def _mark_cues(sheet: Sheet) -> None:
    sheet.mark(Role.ASIDE, cues.NOT_YET, strict=True)
    sheet.mark(Role.NOTHING, cues.NOT_GIVEN, strict=True)
    for role, pattern in _CUES:
        sheet.mark(role, pattern)
    for span in sheet.spans(cues.GIVE):
        if sheet.is_free(*span) and all(map(_is_spelled, sheet.words[slice(*span)])):
            sheet.claim(Role.GIVE, *span)
    sheet.mark(Role.ASIDE, cues.ASIDE_STRICT, strict=True)
    if not sheet.places(*_KINDS):
        _mark_slips(sheet)
    if sheet.places(Role.NEW, Role.MEMBER):
        sheet.mark(Role.BORN, cues.BORN_BARE)


def _is_spelled(word: Token) -> bool:
    """Whether a word may be part of "đóng góp quỹ": not Đông, Tăng or Quý."""
    return word.text.isascii() or word.lower in cues.SPELLED.get(word.bare, {word.lower})


def _mark_slips(sheet: Sheet) -> None:
    """Mark two-syllable cues that have one letter amiss: "ug ho", "lon nhu", "lonhua"."""
    for at in range(len(sheet.words)):
        for end in (at + 2, at + 1):
            role = _slip(sheet.words[at:end])
            if role and sheet.is_free(at, end):
                sheet.claim(Role[role], at, end)


def _slip(words: Sequence[Token]) -> str | None:
    squashed = "".join(word.bare for word in words)
    if not all(word.is_word and word.text.isascii() for word in words):
        return None
    near = (role for cue, role in cues.SLIPS.items() if is_near(squashed, cue))
    return next(near, None)


def is_near(one: str, other: str) -> bool:
    """Whether two words with the same beginning differ by one letter at most.

    One put in, left out, changed, or two changed places.
    """
    if one[:1] != other[:1] or abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    at = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return swapped or short[at + 1 :] == long[at + 1 :]


def is_refused(sheet: Sheet, pattern: str, *, strict: bool = False) -> bool:
    """Whether words without a role, or signs, make a line one that is not to be read."""
    if any(word.text in cues.REFUSED_SIGNS for word in sheet.words):
        return True
    spans = sheet.spans(pattern, strict=strict)
    return any(set(sheet.roles[slice(*span)]) <= {None, Role.PLACE} for span in spans)


# ---- honorifics and sums -------------------------------------------------------------------------


def _mark_callers_and_sums(sheet: Sheet) -> tuple[list[int], list[Found]]:
    """Find the honorifics that have a name, and the sums; "bà Hai triệu" may hold either."""
    callers = _callers(sheet)
    blocked = {at for at, role in enumerate(sheet.roles) if role}
    blocked |= {at for at in callers if sheet.words[at].lower != "ba"}
    starts = {_name_start(sheet, at) for at in callers if at in blocked}
    blocked |= {at for at in starts if is_unit(sheet.words[at].text)}
    found = [
        one for one in sums(sheet.words, frozenset(blocked)) if not _is_name(sheet, one, callers)
    ]
    disputed = {at for at in callers if any(_disputes(sheet, one, at) for one in found)}
    weighed = [_weighed(sheet, one, callers, disputed) for one in found]
    labels = {one.first - 1 for one in found if one.first and _labels(sheet.words, one.first - 1)}
    labels = {at for at in labels if sheet.is_free(at, at + 1) and at - 1 not in callers}
    for at in disputed | labels:
        sheet.claim(Role.ASIDE, at, at + 1)
    for one in found:
        sheet.claim(Role.AMOUNT, one.first, one.end)
    return [at for at in callers if at not in disputed], weighed


def _callers(sheet: Sheet) -> list[int]:
    """The places of honorifics with a name; what stands behind one is a name, if it could be."""
    callers: list[int] = []
    for at in range(len(sheet.words)):
        named = callers and _name_start(sheet, callers[-1]) >= at
        if not named and _is_caller(sheet, at):
            callers.append(at)
    return callers


def is_honorific(word: Token) -> bool:
    """Whether a word is an honorific, with its marks or with none."""
    written = HONORIFICS.get(word.bare)
    return written is not None and spells(word.lower, written)


def _is_caller(sheet: Sheet, at: int) -> bool:
    """Whether an honorific stands here, and a name behind it."""
    if not sheet.is_free(at, at + 1) or not is_honorific(sheet.words[at]):
        return False
    if _counts(sheet.words[at : at + 2]) or _is_unit_behind(sheet.words, at):
        return False
    return not _is_within_name(sheet, at) and _may_be_named(sheet, _name_start(sheet, at))


def _is_within_name(sheet: Sheet, at: int) -> bool:
    """Whether an honorific without marks is part of a name: the "Anh" of "Trần Anh Nga"."""
    before = sheet.words[at - 1] if at else None
    if before is None or _calls_plainly(sheet.words[at]) or not sheet.is_free(at - 1, at):
        return False
    capital = _has_capital(sheet, before)
    if (capital and sheet.words[at].text.islower()) or not _is_name_word(before):
        return False
    return capital or not (_is_plain_word(before) or is_honorific(before))


def _is_name_word(word: Token) -> bool:
    """Whether a word is neither a number, a unit, nor "lương"."""
    counts = is_unit(word.text) or _is_digit(word)
    return word.is_word and not counts and word.lower not in cues.WAGE_ALONE


def _counts(words: Sequence[Token]) -> bool:
    """Whether "ba" is three: a unit with its marks follows."""
    return words[0].lower == "ba" and len(words) > 1 and words[1].lower in _COUNTED


def _is_unit_behind(words: Sequence[Token], at: int) -> bool:
    """Whether "cu" is củ, a million: a number stands before it."""
    before = words[at - 1] if at else None
    return before is not None and words[at].lower == "cu" and _is_digit(before)


def _is_digit(word: Token) -> bool:
    return word.is_number or word.lower in DIGIT_VALUES or word.lower in _BARE_DIGITS


_BARE_DIGITS = frozenset(map(fold, DIGIT_VALUES))
_COUNTED = frozenset(listed("trăm mươi chục nghìn ngàn triệu tỷ củ lít"))


def _name_start(sheet: Sheet, caller: int) -> int:
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
    if at >= len(sheet.words) or not sheet.is_free(at, at + 1) or not sheet.words[at].is_word:
        return False
    word, honorific = sheet.words[at], sheet.words[at - 1]
    if word.bare in NOT_A_PERSON.get(honorific.bare, ()) or _calls_plainly(word):
        return False
    return _has_capital(sheet, word) or not _is_plain_word(word) or _sounds_like_name(word)


def _sounds_like_name(word: Token) -> bool:
    """Whether a filler without marks may be a name behind an honorific: "chi thu", "ba la"."""
    return word.text.isascii() and word.bare in NAME_WORDS


def _calls_plainly(word: Token) -> bool:
    """Whether a word is an honorific and no name: with its marks, or "ong", "bac", "thay"."""
    plain = word.is_marked or word.bare in {"ong", "bac", "thay"}
    return is_honorific(word) and plain and not word.text[0].isupper()


def _has_capital(sheet: Sheet, word: Token) -> bool:
    return word.text[0].isupper() and not sheet.text.isupper()


def _is_plain_word(word: Token) -> bool:
    """Whether a word, in small letters, is a verb or a filler rather than a name."""
    if word.lower in cues.ASIDES | cues.GIVE_ALONE | cues.PIGGY_ALONE:
        return True
    return re.fullmatch(f"{cues.REFUSED_STRICT}|{cues.ALL}", word.lower) is not None


def _is_name(sheet: Sheet, one: Found, callers: Sequence[int]) -> bool:
    """Whether number words without a unit are names: Năm, Mười, "ba tu" (bà Tư), "hai lam"."""
    words = sheet.words[one.first : one.end]
    if one.has_unit or not words[0].is_word:
        return False
    short = not any(word.bare in {"tram", "muoi", "chuc", "ruoi"} for word in words[1:])
    return len(words) == 1 or one.first in callers or (short and not words[0].is_marked)


def _disputes(sheet: Sheet, one: Found, caller: int) -> bool:
    """Whether number words behind an honorific are a name or a sum: "bà Hai triệu"."""
    return one.first in {caller, caller + 1} and sheet.words[one.first].is_word


def _weighed(sheet: Sheet, one: Found, callers: Sequence[int], disputed: set[int]) -> Found:
    """Doubt a sum by what stands beside it."""
    if _is_range(sheet.words, one):
        return replace(one, reading=None)
    if _is_owned(sheet, one.end, callers) and (one.open_end or one.slang):
        return one.doubted() if one.has_unit else replace(one, reading=None)
    if _is_owned(sheet, one.end, callers) and sheet.words[one.end].parted:
        return one.doubted()
    named = {at + shift for at in disputed for shift in (0, 1)}
    if one.first in named or _follows_label(sheet, one, callers) or _has_minus(sheet.words, one):
        return one.doubted()
    if _may_open_with_name(sheet, one) or _may_end_with_name(sheet.words, one):
        return one.doubted()
    if sheet.words[one.first].parted:
        return _parted_off(sheet.words, one)
    return one.doubted() if _may_open_with_house(sheet, one) else one


def _ends_like_name(sheet: Sheet, word: Token) -> bool:
    named = _has_capital(sheet, word) or word.bare in NAME_WORDS
    return named or not _is_plain_word(word)


def _may_open_with_name(sheet: Sheet, one: Found) -> bool:
    """Whether a sum in words may begin with a name: "Đức Mười một triệu", "hai muoi trieu"."""
    at, words = one.first, sheet.words
    if (
        not at
        or not words[at].is_word
        or not words[at - 1].is_word
        or not sheet.is_free(at - 1, at)
    ):
        return False
    if not _ends_like_name(sheet, words[at - 1]):
        return False
    implied = is_unit(words[at].text) or words[at].says("trăm", "chục")
    both_capital = _has_capital(sheet, words[at]) and _has_capital(sheet, words[at - 1])
    return implied or both_capital or _may_part(words[at : one.end])


def _may_end_with_name(words: Sequence[Token], one: Found) -> bool:
    """Whether figures end in a digit word without marks: "3 tr hai dong quy" may be Hai's."""
    last = words[one.end - 1]
    return one.open_end and words[one.first].is_number and last.is_word and last.text.isascii()


def _may_part(words: Sequence[Token]) -> bool:
    """Whether ten in a sum may begin it, and what is before be a name: "hai muoi trieu"."""
    if words[0].bare == "muoi":
        return len(words) > 2 and _is_digit(words[1])
    return len(words) > 1 and words[1].lower == "muoi"


def _parted_off(words: Sequence[Token], one: Found) -> Found:
    """Doubt a sum typed on to the word before it, which may have brought a house number along.

    "hoa350k" is clear; "hoa121,25triệu" and "hoa7200000" may be house 12 and house 7.
    """
    number = words[one.first]
    if number.is_word:
        implied = is_unit(number.text) or number.says("trăm", "chục")
        behind_number = words[one.first - 1].is_number
        return replace(one, reading=None) if implied or behind_number else one
    long = re.fullmatch(r"[0-9]{4,}", number.text) or least(one) >= 10 * MILLION
    return one.doubted() if long else one


def _may_open_with_house(sheet: Sheet, one: Found) -> bool:
    """Whether a number with gaps follows a name: "hoa 12 420 000" may be house 12."""
    at, words = one.first, sheet.words
    if not at or not words[at - 1].is_word or not _ends_like_name(sheet, words[at - 1]):
        return False
    gapped = words[at].is_number and words[at + 1 : at + 2] and words[at + 1].is_number
    return bool(gapped) and not words[at + 1].glued and sheet.is_free(at - 1, at)


def _is_owned(sheet: Sheet, at: int, callers: Sequence[int]) -> bool:
    """Whether the word behind a number may be what is counted: "5 quyển vở"."""
    if at >= len(sheet.words) or not sheet.words[at].is_word or not sheet.is_free(at, at + 1):
        return False
    return at not in callers and not _is_plain_word(sheet.words[at])


def _follows_label(sheet: Sheet, one: Found, callers: Sequence[int]) -> bool:
    """Whether a sum stands behind "số", "tổ", "Văn": "số 12 triệu", "Lý Văn Tám triệu"."""
    at, number = one.first - 1, sheet.words[one.first]
    if at < 0 or sheet.role(at) not in {None, Role.PLACE}:
        return False
    if sheet.words[at].says("văn", "thị"):
        return number.is_word
    named = at - 1 in callers or sheet.words[at].bare == "nha"
    return _is_label(sheet.words[at]) and (number.parted or not named)


def _is_label(word: Token) -> bool:
    label = HOUSE_LABELS.get(word.bare)
    return label is not None and spells(word.lower, label)


def _has_minus(words: Sequence[Token], one: Found) -> bool:
    """Whether a minus stands before a sum: behind a gap, and without one to the number."""
    sign = words[one.first - 1] if one.first else None
    return sign is not None and sign.text in "-–−" and words[one.first].glued and not sign.glued


def _is_range(words: Sequence[Token], one: Found) -> bool:
    """Whether a dash joins a sum to another without gaps: "200-300k"."""
    return _joins(words, one.first - 1) or _joins(words, one.end)


def _joins(words: Sequence[Token], at: int) -> bool:
    if not 0 < at < len(words) - 1 or words[at].text not in "-–−":
        return False
    return words[at].glued and words[at + 1].glued and words[at + 1].is_number


# ---- single cues ---------------------------------------------------------------------------------


def _mark_single_cues(sheet: Sheet, callers: Sequence[int]) -> None:
    """Mark the cues of one syllable, but for those that are a name behind an honorific."""
    names = {_name_start(sheet, at) for at in callers}
    for at, word in enumerate(sheet.words):
        if at in names or not sheet.is_free(at, at + 1):
            continue
        if word.lower in cues.GIVE_ALONE:
            sheet.claim(Role.GIVE, at, at + 1)
        elif word.lower in cues.PIGGY_ALONE and not _ends_name(sheet, at):
            sheet.claim(Role.PIGGY, at, at + 1)
        elif word.lower in {"cả", "ca"} and sheet.role(at - 1) is Role.GIVE:
            sheet.claim(Role.ALL, at, at + 1)
    for first, end in sheet.spans(cues.GIVE_BEFORE_AMOUNT):
        between = sheet.role(end) is Role.AMOUNT and Role.AMOUNT in sheet.roles[:first]
        named = first in names or sheet.is_free(first - 1, first)
        if between and _is_spelled(sheet.words[first]) and not named and sheet.is_free(first, end):
            sheet.claim(Role.GIVE, first, end)
    sheet.mark(Role.ALL, cues.ALL)
    sheet.mark(Role.ALL, cues.ALL_STRICT, strict=True)
    sheet.mark(Role.PARTY, cues.PARTY_STRICT, strict=True)
    if not sheet.places(*_KINDS):
        _mark_lone_wage(sheet, names)


def _ends_name(sheet: Sheet, at: int) -> bool:
    """Whether a word with a capital stands behind another: "Nguyễn Thị Lợn"."""
    words = sheet.words
    return at > 0 and all(_has_capital(sheet, word) for word in words[at - 1 : at + 1])


def _mark_lone_wage(sheet: Sheet, names: set[int]) -> None:
    """Mark "lương" as a wage when somebody else is named; alone it is a person."""
    spare = [
        at for at, word in enumerate(sheet.words) if word.is_word and sheet.is_free(at, at + 1)
    ]
    for at in spare:
        others = [word for word in spare if word != at and not _is_plain_word(sheet.words[word])]
        word = sheet.words[at]
        small = word.lower in cues.WAGE_ALONE and not _has_capital(sheet, word)
        if small and at not in names and others:
            sheet.claim(Role.WAGE, at, at + 1)


# ---- persons -------------------------------------------------------------------------------------

_LONGEST_NAME = 6
"""Words in a name."""


def _mark_places(sheet: Sheet) -> None:
    """Give "chung cư Sông Hồng" its name: up to three words behind a place are its own."""
    for _, end in sheet.stretches(lambda at: sheet.role(at) is Role.PLACE):
        stop = end
        while stop < min(end + 3, len(sheet.words)) and _goes_on(sheet, stop):
            stop += 1
        sheet.claim(Role.ADDRESS, end, stop)
    for at in sheet.places(Role.PLACE):
        sheet.claim(Role.ADDRESS, at, at + 1)


def _goes_on(sheet: Sheet, at: int) -> bool:
    """Whether a word may continue a name."""
    word = sheet.words[at] if at < len(sheet.words) else None
    if word is None or not word.is_word or not sheet.is_free(at, at + 1) or _calls_plainly(word):
        return False
    if _has_capital(sheet, word) or _is_middle(sheet, at - 1):
        return True
    if _labels(sheet.words, at):
        return False
    return not _is_plain_word(word) or (_sounds_like_name(word) and _goes_on_at(sheet, at + 1))


def _goes_on_at(sheet: Sheet, at: int) -> bool:
    """Whether a free word that is no filler stands here."""
    if at >= len(sheet.words) or not sheet.is_free(at, at + 1) or not sheet.words[at].is_word:
        return False
    return not _is_plain_word(sheet.words[at])


def _labels(words: Sequence[Token], at: int) -> bool:
    """Whether a word is the label of the number behind it, "số" of "số 12"."""
    return at + 1 < len(words) and words[at + 1].is_number and _is_label(words[at])


def _mark_name(sheet: Sheet, caller: int) -> tuple[int, int]:
    """Mark an honorific and its name; they end at a sign, a number, a cue or a filler."""
    end = _name_start(sheet, caller) + 1
    while end < caller + _LONGEST_NAME and _goes_on(sheet, end):
        end += 1
    sheet.claim(Role.PERSON, caller, end)
    return caller, end


def _with_person(
    sheet: Sheet, found: list[Found], names: list[tuple[int, int]], phone: str | None
) -> Marked | None:
    """Settle on the one person, if there is no other who might be meant."""
    runs = _free_runs(sheet, named=bool(names))
    last = found[-1].first if found else len(sheet.words)
    before = [run for run in runs if run[0] < last]
    if len(before) + len(names) > 1:
        return None
    name = next(iter([*names, *before]), None) or _lone_name(sheet, runs)
    if name in before and not found and _is_chatter(sheet, name):
        return None
    if name and sheet.words[name[1] - 1].lower in {"văn", "thị", "thi"}:
        name = None
    house = _house(sheet, name, found)
    if house:
        sheet.claim(Role.ADDRESS, house.first, house.end)
    rest = tuple(_asked(sheet, one, name) for one in found if one is not house)
    return Marked(sheet, rest, _person_text(sheet, name), phone)


def _is_chatter(sheet: Sheet, run: tuple[int, int]) -> bool:
    """Whether words beside "mổ lợn", with no amount, are hardly a name."""
    return bool(sheet.places(Role.PIGGY, Role.WAGE)) and not _is_plausible(sheet, run)


def _free_runs(sheet: Sheet, *, named: bool) -> list[tuple[int, int]]:
    """The runs of words without a role, without the fillers at their edges."""
    free = sheet.stretches(lambda at: sheet.words[at].is_word and sheet.is_free(at, at + 1))
    runs = [_trimmed(sheet, *run) for run in free]
    runs = [run for run in runs if run[0] < run[1]]
    several = named or len(runs) > 1
    return [run for run in runs if not (several and _is_filler(sheet, run))]


def _trimmed(sheet: Sheet, first: int, end: int) -> tuple[int, int]:
    while first < end and _is_edge(sheet, first, cues.BEFORE_NAMES):
        first += 1
    while first < end and _ends_run(sheet, first, end - 1):
        end -= 1
    return first, end


def _ends_run(sheet: Sheet, first: int, at: int) -> bool:
    """Whether a word at the end of a run is no part of a name; in "ho ngoc anh" it is."""
    if not _is_edge(sheet, at, cues.ASIDES) or _is_middle(sheet, at - 1):
        return False
    named = at > first and not _is_edge(sheet, at - 1, cues.ASIDES)
    return not (named and sheet.words[at].text.isascii() and is_honorific(sheet.words[at]))


def _is_middle(sheet: Sheet, at: int) -> bool:
    return at >= 0 and sheet.words[at].says("văn", "thị")


def _is_edge(sheet: Sheet, at: int, asides: frozenset[str]) -> bool:
    """Whether a word at the edge of a name is no part of it."""
    word = sheet.words[at]
    called = is_honorific(word) and (word.is_marked or word.bare not in {"ba", "chi", "chu", "cu"})
    return called or (word.lower in asides and not _has_capital(sheet, word))


def _is_filler(sheet: Sheet, run: tuple[int, int]) -> bool:
    words = sheet.words[run[0] : run[1]]
    return all(word.bare in cues.MAYBE_ASIDES and word.text.islower() for word in words)


def _lone_name(sheet: Sheet, runs: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """A name behind the amounts: "350k lon nhua hoa"."""
    return runs[0] if len(runs) == 1 and _is_plausible(sheet, runs[0]) else None


def _is_plausible(sheet: Sheet, run: tuple[int, int]) -> bool:
    words = sheet.words[run[0] : run[1]]
    return len(words) <= _LONGEST_NAME and all(
        word.bare in NAME_WORDS or _has_capital(sheet, word) for word in words
    )


def _person_text(sheet: Sheet, name: tuple[int, int] | None) -> str | None:
    pieces = [sheet.typed(*name) if name else None, sheet.typed_as(Role.ADDRESS)]
    return " ".join(piece for piece in pieces if piece) or None


# ---- a house number without its label ------------------------------------------------------------


def _house(sheet: Sheet, name: tuple[int, int] | None, found: Sequence[Found]) -> Found | None:
    """The number that is a house's and no amount: 12 of "hoa 12 350k", not 350 of "hoa 350"."""
    at_house = {name[1]} if name else set()
    if name and name[0] == 1:
        at_house.add(0)
    beside = (one for one in found if one.first in at_house and _is_bare(sheet, one))
    return next((one for one in beside if _is_house(sheet, one, found)), None)


def _asked(sheet: Sheet, one: Found, name: tuple[int, int] | None) -> Found:
    """Keep a number below 100 behind a name in doubt: it may be a house's after all."""
    behind = name is not None and one.first == name[1]
    doubtful = behind and _is_bare(sheet, one) and (one.plain or 0) < 100
    return replace(one, plain=None) if doubtful else one


def _is_bare(sheet: Sheet, one: Found) -> bool:
    return re.fullmatch(r"[1-9][0-9]{0,2}", sheet.typed(one.first, one.end)) is not None


def _is_house(sheet: Sheet, one: Found, found: Sequence[Found]) -> bool:
    """Whether another number is the amount, and this one too small to be it.

    In a piggy bank's line it may also be what was counted; then it must be below 100, and, read as
    thousands, below every amount there: "hoa 12 350k", but not "hoa 50 gop 20k".
    """
    number = int(sheet.typed(one.first, one.end))
    others = [least(other) for other in found if other is not one]
    if not others:
        return number < 100
    if not sheet.places(Role.PIGGY):
        return True
    return number < 100 and number * 1000 < min(others)


def least(one: Found) -> int:
    """The smallest amount that a sum may mean; 0 when it means none."""
    match one.reading:
        case Sure(dong):
            return dong
        case Unsure(readings):
            return min(readings)
    return 0
