"""Finds what each word of a typed line does: cues, one person, amounts, addresses, days.

The order is the order of certainty: what has a label comes first, then people with an honorific,
then sums of money, then names that stand by themselves.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from domain.folding import fold
from locales import bodies, cues
from locales.addresses import chunks, labelled, place, unbulleted
from locales.callers import (
    callers_of,
    goes_on,
    is_honorific,
    is_plain_word,
    labels_number,
    mark_body,
    mark_name,
    name_start,
)
from locales.doubts import Around
from locales.persons import settled
from locales.phones import phones_in
from locales.scales import CURRENCY, is_unit
from locales.sheet import Part, Sheet
from locales.sums import Found, Sure, sums
from locales.telex import untelex
from locales.vocabulary import (
    HONORIFICS,
    HOUSE_LABELS,
    MARKED_PLACES,
    MIDDLE_NAMES,
    NAME_WORDS,
    PLACE_LABELS,
)
from locales.words import LONGEST_LINE, Token, has_strange_numbers, spaced, tidy, tokens


@dataclass(frozen=True, slots=True)
class Marked:
    """A line whose words have their parts."""

    sheet: Sheet
    sums: tuple[Found, ...]
    """The amounts, from left to right; house numbers are none."""
    person: str | None
    """The one person or body named, with the address behind: "bà hoa số 12"."""
    named: tuple[int, int] | None
    """The places of the name: its first word, and the one behind its last."""
    phone: str | None


def marked(text: str) -> Marked | None:
    """Mark a line; None when it is more than a line, is refused, or names two people."""
    laid_out = _laid_out(text)
    if laid_out is None:
        return None
    said, phone = laid_out
    sheet = Sheet(said, tokens(said))
    leads = _mark_bodies(sheet)
    _mark_plain_things(sheet)
    _mark_cues(sheet)
    if is_refused(sheet, cues.REFUSED):
        return None
    callers, found = _mark_callers_and_sums(sheet)
    _mark_single_cues(sheet, callers)
    _mark_places(sheet)
    names = [mark_name(sheet, caller) for caller in callers]
    for lead in reversed(leads):
        names = mark_body(sheet, lead, names)
    if is_refused(sheet, cues.REFUSED_STRICT, strict=True) or _gives_to_person(sheet):
        return None
    whose = settled(sheet, found, names)
    if whose is None:
        given = _given_last(sheet, found)
        return Marked(sheet, given, None, None, phone) if given else None
    return Marked(sheet, whose.sums, whose.person, whose.named, phone)


def _given_last(sheet: Sheet, found: Sequence[Found]) -> tuple[Found, ...]:
    """The amount that closes a line opened by "ủng hộ", whoever gives: it is asked who.

    "tài trợ cty TNHH 1 thành viên Minh Anh 10tr" has one amount beyond doubt, and no clear name.
    """
    opened = any(first == 0 for first, _ in sheet.spans(rf"{cues.GIVES_FREELY}"))
    sure = [one for one in found if one.has_unit]
    ends = len(sure) == 1 and sure[0].end == len(sheet.words)
    return tuple(sure) if opened and ends and isinstance(sure[0].reading, Sure) else ()


def _gives_to_person(sheet: Sheet) -> bool:
    """Whether money goes the other way: "tặng bà Hoa 200k"."""
    gifts = (at for at, word in enumerate(sheet.words) if word.lower in cues.TO_SOMEBODY)
    return any(
        sheet.part_at(at + 1) is Part.PERSON for at in gifts if sheet.part_at(at) is Part.GIVE
    )


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
    sheet.mark(Part.ASIDE, cues.CALLING)
    sheet.mark(Part.ASIDE, cues.CALLING_STRICT, strict=True)
    sheet.mark(Part.HALF, cues.HALF, strict=True)
    sheet.mark(Part.BORN, cues.BORN)
    sheet.mark(Part.BORN, cues.AGE_STRICT, strict=True)
    sheet.mark(Part.DAY, cues.DAY)
    sheet.mark(Part.DAY, cues.DAY_STRICT, strict=True)
    sheet.mark(Part.ASIDE, cues.PERIOD)
    for first, end in sheet.spans(cues.PERIOD_STRICT, strict=True):
        named = sheet.has_capital(sheet.words[first]) or _is_called(sheet, first)
        if not named and sheet.is_free(first, end):
            sheet.claim(Part.ASIDE, first, end)
    _mark_bare_dates(sheet)
    _mark_addresses(sheet)


def _mark_bare_dates(sheet: Sheet) -> None:
    """Mark the "28/9" of a line about money as its day, unless it is where somebody lives.

    Behind the label of a house ("ngõ 12/5"), as part of something longer, or where another day is
    told, it is no day; nor in what tells of a member, who has an address and no day.
    """
    if sheet.places(Part.DAY) or any(sheet.spans(_TELLS_OF_MEMBER)):
        return
    found = [span for span in sheet.spans(cues.DATE_BARE) if _stands_alone(sheet, *span)]
    if len(found) == 1:
        sheet.claim(Part.DAY, *found[0])


_TELLS_OF_MEMBER = f"{cues.NEW_MEMBER}|{cues.MEMBER}|{cues.FIND}"


def _stands_alone(sheet: Sheet, first: int, end: int) -> bool:
    """Whether a number with a slash is glued to nothing, and no address leads to it."""
    words = sheet.words
    glued = [word.glued for word in words[first + 1 : end]] == [True, True]
    if not glued or not sheet.is_free(first, end) or _hangs_on(sheet, first):
        return False
    told = any(word.is_number for word in words[:first])
    if any(sheet.spans(cues.PIGGY)) and (not told or any(word.is_number for word in words[end:])):
        return False  # behind the name of a family and before its amounts it is their house
    if end < len(words) and words[end].glued and not _is_sign(words[end]):
        return False
    before = [word.bare for word in words[max(0, first - 3) : first]]
    return not any(" ".join(before[-size:]) in _LEADS_TO_PLACE for size in (1, 2, 3))


def _hangs_on(sheet: Sheet, at: int) -> bool:
    """Whether something but a bracket or comma stands before a word without a gap."""
    return sheet.words[at].glued and sheet.words[at - 1].text not in {"(", ",", ";", ":", "."}


_LEADS_TO_PLACE = {*HOUSE_LABELS, *PLACE_LABELS, *map(fold, MARKED_PLACES)}


def _is_called(sheet: Sheet, at: int) -> bool:
    return at > 0 and is_honorific(sheet.words[at - 1])


def _mark_addresses(sheet: Sheet) -> None:
    parts = chunks(sheet.text)
    for at, part in enumerate(parts):
        length = labelled(parts, at)
        if length and _is_counted(sheet, parts[at + length - 1].end):
            continue
        plays = Part.ADDRESS if length else Part.PLACE
        length = length or place(parts, at)
        if length:
            last = min(at + length, len(parts)) - 1  # a label may stand alone at the end
            _claim_letters(sheet, plays, part.start, parts[last].end)


def _is_counted(sheet: Sheet, end: int) -> bool:
    """Whether a unit follows, so that "số 12 triệu" may be money; in "số 12 cu Hoa" it is cụ."""
    behind = [word for word in sheet.words if word.start >= end]
    if not behind or behind[0].lower in CURRENCY or not is_unit(behind[0].text):
        return False
    return not (is_honorific(behind[0]) and len(behind) > 1 and behind[1].is_word)


def _claim_letters(sheet: Sheet, part: Part, start: int, end: int) -> None:
    """Claim the words between two places of the text, without the signs around them."""
    words = sheet.words
    within = [at for at, word in enumerate(words) if start <= word.start and word.end <= end]
    while within and _is_sign(words[within[0]]):
        within.pop(0)
    while within and _is_sign(words[within[-1]]):
        within.pop()
    if within and sheet.is_free(within[0], within[-1] + 1):
        sheet.claim(part, within[0], within[-1] + 1)


def _is_sign(word: Token) -> bool:
    return not (word.is_word or word.is_number)


def _mark_bodies(sheet: Sheet) -> list[tuple[int, int]]:
    """Mark what a body's name begins with: no word of it is a cue, or the end of another."""
    found: list[tuple[int, int]] = []
    words = [word.text for word in sheet.words]
    homely = any(sheet.spans(cues.PIGGY))
    for at in range(len(words)):
        end = at + bodies.lead(words[at : at + bodies.LONGEST_BODY])
        if end == at or not sheet.is_free(at, end) or not _begins_body(sheet, at):
            continue
        if not (homely and bodies.may_be_person(words[at:], end - at)):
            sheet.claim(Part.PERSON, at, end)
            found.append((at, end))
    return found


def _begins_body(sheet: Sheet, at: int) -> bool:
    """Whether a body may be named here; "bà hoa chua gop" has not given yet."""
    if sheet.words[at].lower != "chua":
        return True
    name = sheet.words[at + 1]
    before = " ".join(word.bare for word in sheet.words[max(0, at - 2) : at])
    if not before:
        return sheet.has_capital(name) or name.bare in NAME_WORDS
    return re.fullmatch(r"(?:ung|u) ho|(?:\S+ )?(?:uh|gop)", before) is not None


_CUES = (
    (Part.NO_PARTY, cues.NO_PARTY),
    (Part.PARTY, cues.PARTY),
    (Part.PIGGY, cues.PIGGY),
    (Part.WAGE, cues.WAGE),
    (Part.KEEP, cues.KEEP),
    (Part.FIND, cues.FIND),
    (Part.NEW, cues.NEW_MEMBER),
    (Part.MEMBER, cues.MEMBER),
)
_KINDS = (Part.PIGGY, Part.WAGE, Part.NEW, Part.MEMBER, Part.GIVE)


def _mark_cues(sheet: Sheet) -> None:
    sheet.mark(Part.ASIDE, cues.NOT_YET, strict=True)
    sheet.mark(Part.NOTHING, cues.NOT_GIVEN, strict=True)
    for part, pattern in _CUES:
        sheet.mark(part, pattern)
    for first, behind in sheet.spans(cues.GIVE):
        # without the "hội" of "ủng hộ hội phụ nữ", which is the body's
        end = next((at for at in range(first, behind) if sheet.part_at(at) is Part.PERSON), behind)
        if first < end and all(map(_is_spelled, sheet.words[first:end])):
            _claim_free(sheet, Part.GIVE, first, end)
    sheet.mark(Part.ASIDE, cues.ASIDE_STRICT, strict=True)
    if not sheet.places(*_KINDS):
        _mark_slips(sheet)
    if sheet.places(Part.NEW, Part.MEMBER):
        sheet.mark(Part.BORN, cues.BORN_BARE)


def _claim_free(sheet: Sheet, part: Part, first: int, end: int) -> None:
    if sheet.is_free(first, end):
        sheet.claim(part, first, end)


def _is_spelled(word: Token) -> bool:
    """Whether a word may be part of "đóng góp quỹ": not Đông, Tăng or Quý."""
    return word.text.isascii() or word.lower in cues.SPELLED.get(word.bare, {word.lower})


def _mark_slips(sheet: Sheet) -> None:
    """Mark two-syllable cues that have one letter amiss: "ug ho", "lon nhu", "lonhua"."""
    for at in range(len(sheet.words)):
        for end in (at + 2, at + 1):
            part = _slip(sheet.words[at:end])
            if part and sheet.is_free(at, end):
                sheet.claim(Part[part], at, end)


def _slip(words: Sequence[Token]) -> str | None:
    squashed = "".join(word.bare for word in words)
    if not all(word.is_word and word.text.isascii() for word in words):
        return None
    near = (part for cue, part in cues.SLIPS.items() if is_near(squashed, cue))
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
    """Whether words without a part, or signs, make a line one that is not to be read."""
    if any(word.text in cues.REFUSED_SIGNS for word in sheet.words):
        return True
    spans = sheet.spans(pattern, strict=strict)
    return any(set(sheet.parts[slice(*span)]) <= {None, Part.PLACE} for span in spans)


# ---- honorifics and sums -------------------------------------------------------------------------


def _mark_callers_and_sums(sheet: Sheet) -> tuple[list[int], list[Found]]:
    """Find the honorifics that have a name, and the sums; "bà Hai triệu" may hold either."""
    around = Around(sheet, callers_of(sheet))
    every = sums(sheet.words, _blocked(around))
    found = [one for one in every if not around.is_name(one)]
    found = found or [one for one in every if around.is_small_sum(one)]
    weighed = [around.weighed(one) for one in found]
    disputed = {at for one in found for at in around.callers_in_dispute(one)}
    labels = {one.first - 1 for one in found if _is_lone_label(around, one.first - 1)}
    for at in disputed | labels:
        sheet.claim(Part.ASIDE, at, at + 1)
    for one in found:
        sheet.claim(Part.AMOUNT, one.first, one.end)
    return [at for at in around.callers if at not in disputed], weighed


def _blocked(around: Around) -> frozenset[int]:
    """The places that no sum may use: parts given, honorifics but "ba", and names like Triệu."""
    sheet = around.sheet
    claimed = {at for at, part in enumerate(sheet.parts) if part}
    certain = {at for at in around.callers if sheet.words[at].lower != "ba"}
    starts = {name_start(sheet, at) for at in certain}
    return frozenset(claimed | certain | {at for at in starts if is_unit(sheet.words[at].text)})


def _is_lone_label(around: Around, at: int) -> bool:
    """Whether the label of a house stands before a sum, and is no name: "số 12 triệu"."""
    named = at - 1 in around.callers
    return around.sheet.is_free_word(at) and not named and labels_number(around.words, at)


# ---- single cues ---------------------------------------------------------------------------------


def _mark_single_cues(sheet: Sheet, callers: Sequence[int]) -> None:
    """Mark the cues of one syllable, but for those that are a name behind an honorific."""
    names = {name_start(sheet, at) for at in callers}
    for at in range(len(sheet.words)):
        part = _single_cue(sheet, at)
        if part and at not in names and sheet.is_free(at, at + 1):
            sheet.claim(part, at, at + 1)
    for first, end in sheet.spans(cues.GIVE_BEFORE_AMOUNT):
        if first not in names and _gives_rest(sheet, first, end):
            sheet.claim(Part.GIVE, first, end)
    sheet.mark(Part.ALL, cues.ALL)
    sheet.mark(Part.ALL, cues.ALL_STRICT, strict=True)
    sheet.mark(Part.PARTY, cues.PARTY_STRICT, strict=True)
    if not sheet.places(*_KINDS):
        _mark_lone_wage(sheet, names)


def _single_cue(sheet: Sheet, at: int) -> Part | None:
    word = sheet.words[at].lower
    if word in cues.GIVE_ALONE:
        return Part.GIVE
    if word in cues.PIGGY_ALONE and not _ends_name(sheet, at):
        return Part.PIGGY
    return Part.ALL if word in {"cả", "ca"} and sheet.part_at(at - 1) is Part.GIVE else None


def _gives_rest(sheet: Sheet, first: int, end: int) -> bool:
    """Whether "dong" between two amounts is đóng, and no name: "350k, dong 200k"."""
    between = sheet.part_at(end) is Part.AMOUNT and Part.AMOUNT in sheet.parts[:first]
    free = sheet.is_free(first, end) and not sheet.is_free_word(first - 1)
    return between and free and _is_spelled(sheet.words[first])


def _ends_name(sheet: Sheet, at: int) -> bool:
    """Whether a word with a capital stands behind another: "Nguyễn Thị Lợn"."""
    words = sheet.words
    return at > 0 and all(sheet.has_capital(word) for word in words[at - 1 : at + 1])


def _mark_lone_wage(sheet: Sheet, names: set[int]) -> None:
    """Mark "lương" as a wage when somebody else is named; alone it is a person."""
    spare = [at for at in range(len(sheet.words)) if sheet.is_free_word(at)]
    for at in spare:
        word = sheet.words[at]
        small = word.lower in cues.WAGE_ALONE and not sheet.has_capital(word)
        others = any(one != at and not is_plain_word(sheet.words[one]) for one in spare)
        if small and at not in names and others:
            sheet.claim(Part.WAGE, at, at + 1)


def _mark_places(sheet: Sheet) -> None:
    """Give "chung cư Sông Hồng" its name: up to three words behind a place are its own."""
    for _, end in sheet.stretches(lambda at: sheet.part_at(at) is Part.PLACE):
        stop = end
        while stop < min(end + 3, len(sheet.words)) and goes_on(sheet, stop):
            stop += 1
        sheet.claim(Part.ADDRESS, end, stop)
    for at in sheet.places(Part.PLACE):
        sheet.claim(Part.ADDRESS, at, at + 1)
