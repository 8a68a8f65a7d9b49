"""Which sums of a typed line are in doubt, by what stands beside them.

A number behind a name may be a house's; number words may be names (Năm, Mười, Triệu); a word behind
a number may be what is counted. A sum in doubt is asked about, or left out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from locales.callers import (
    is_digit,
    is_honorific,
    is_label,
    is_middle,
    is_plain_word,
)
from locales.numerals import MILLION
from locales.scales import is_unit
from locales.sheet import Part, Sheet
from locales.sums import Found, Sure, Unsure
from locales.vocabulary import NAME_WORDS
from locales.words import Token


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of a line when its sums are weighed."""

    sheet: Sheet
    callers: Sequence[int]
    """The places of honorifics with a name."""

    @property
    def words(self) -> Sequence[Token]:
        """The words of the line."""
        return self.sheet.words

    def is_name(self, one: Found) -> bool:
        """Whether number words without a unit are names: Năm, Mười, "ba tu", "hai lam"."""
        words = self.words[one.first : one.end]
        if one.has_unit or not words[0].is_word:
            return False
        short = not any(word.says("trăm", "mươi", "mười", "chục", "rưỡi") for word in words[1:])
        return len(words) == 1 or one.first in self.callers or (short and not words[0].is_marked)

    def is_small_sum(self, one: Found) -> bool:
        """Whether small letters behind a name's capital may be a gift: "ủng hộ ông Tạ mười"."""
        before = self.words[one.first - 1] if one.first else None
        if before is None or not self.sheet.is_free_word(one.first - 1):
            return False
        small = all(word.text.islower() for word in self.words[one.first : one.end])
        given = self.sheet.places(Part.GIVE, Part.WAGE) and not self.sheet.places(Part.PIGGY)
        named = self.sheet.has_capital(before) and not is_honorific(before)
        return bool(given) and small and named and not is_middle(self.sheet, one.first - 1)

    def callers_in_dispute(self, one: Found) -> set[int]:
        """The honorific whose name may be the beginning of a sum in words: "bà Hai triệu"."""
        in_words = self.words[one.first].is_word
        return {one.first, one.first - 1} & set(self.callers) if in_words else set()

    def weighed(self, one: Found) -> Found:
        """The same sum; doubted, or without a reading, when its neighbours demand it."""
        if self._is_range(one):
            return replace(one, reading=None)
        if self._is_owned(one):
            return one.doubted() if one.has_unit else replace(one, reading=None)
        doubts = (
            self.is_name(one),
            bool(self.callers_in_dispute(one)),
            self._follows_label(one),
            self._follows_minus(one),
            self._may_open_with_name(one),
            self._may_end_with_name(one),
            self._may_open_with_house(one),
        )
        if any(doubts):
            return one.doubted()
        return self._parted_off(one) if self.words[one.first].parted else one

    # -- behind a sum --

    def _is_owned(self, one: Found) -> bool:
        """Whether the word behind a number may be what is counted: "5 quyển vở", "3 lít dầu"."""
        behind = one.end
        if not self.sheet.is_free_word(behind) or behind in self.callers:
            return False
        loose = one.open_end or one.slang or self.words[behind].parted
        return loose and not is_plain_word(self.words[behind])

    def _may_end_with_name(self, one: Found) -> bool:
        """Whether figures end in a digit word: "3 tr hai dong quy" may be Hai's."""
        first, last = self.words[one.first], self.words[one.end - 1]
        return one.open_end and first.is_number and last.is_word

    def _is_range(self, one: Found) -> bool:
        """Whether a dash joins a sum to another without gaps: "200-300k"."""
        return self._joins(one.first - 1) or self._joins(one.end)

    def _joins(self, at: int) -> bool:
        if not 0 < at < len(self.words) - 1 or self.words[at].text not in _DASHES:
            return False
        return self.words[at].glued and self.words[at + 1].glued and self.words[at + 1].is_number

    # -- before a sum --

    def _follows_minus(self, one: Found) -> bool:
        """Whether a minus stands before a sum: behind a gap, with none to the number."""
        sign = self.words[one.first - 1] if one.first else None
        return (
            sign is not None
            and sign.text in _DASHES
            and self.words[one.first].glued
            and not sign.glued
        )

    def _follows_label(self, one: Found) -> bool:
        """Whether a sum stands behind "số", "tổ", "Văn": "số 12 triệu", "Lý Văn Tám triệu"."""
        at, number = one.first - 1, self.words[one.first]
        if at < 0 or self.sheet.part_at(at) not in {None, Part.PLACE}:
            return False
        if is_middle(self.sheet, at):
            return number.is_word
        named = at - 1 in self.callers or self.words[at].bare == "nha"
        return is_label(self.words[at]) and (number.parted or not named)

    def _may_open_with_name(self, one: Found) -> bool:
        """Whether a sum in words may begin with a name: "Đức Mười một triệu", "hai muoi trieu"."""
        first = self.words[one.first]
        if _is_implied(first) and self.sheet.has_capital(first):
            return True
        if not first.is_word or not self._follows_name(one.first):
            return False
        capital = self.sheet.has_capital(first) and self.sheet.has_capital(
            self.words[one.first - 1]
        )
        return _is_implied(first) or capital or _may_part(self.words[one.first : one.end])

    def _follows_name(self, at: int) -> bool:
        """Whether the word before a place may be the end of a name."""
        if not self.sheet.is_free_word(at - 1):
            return False
        before = self.words[at - 1]
        named = self.sheet.has_capital(before) or before.bare in NAME_WORDS
        return named or not is_plain_word(before)

    def _may_open_with_house(self, one: Found) -> bool:
        """Whether a number with gaps follows a name: "hoa 12 420 000" may be house 12."""
        numbers = self.words[one.first : one.first + 2]
        gapped = len(numbers) > 1 and all(number.is_number for number in numbers)
        return gapped and not numbers[1].glued and self._follows_name(one.first)

    def _parted_off(self, one: Found) -> Found:
        """Doubt a sum typed on to the word before it, which may have brought a house number along.

        "hoa350k" is clear; "hoa121,25triệu" and "hoa7200000" may be house 12 and house 7.
        """
        number = self.words[one.first]
        if number.is_word:
            lame = _is_implied(number) or self.words[one.first - 1].is_number
            return replace(one, reading=None) if lame else one
        long = re.fullmatch(r"[0-9]{4,}", number.text) or least(one) >= 10 * MILLION
        return one.doubted() if long else one


_DASHES = frozenset("-–−")


def _is_implied(word: Token) -> bool:
    """Whether a sum begins with its unit, its "một" left out: "triệu rưỡi", "trăm nghìn"."""
    return word.is_word and (is_unit(word.text) or word.says("trăm", "chục"))


def _may_part(words: Sequence[Token]) -> bool:
    """Whether ten in a sum may begin it, and what is before be a name: "hai muoi trieu"."""
    if words[0].bare == "muoi":
        return len(words) > 2 and is_digit(words[1])
    return len(words) > 1 and words[1].lower == "muoi"


def least(one: Found) -> int:
    """The smallest amount that a sum may mean; 0 when it means none."""
    match one.reading:
        case Sure(dong):
            return dong
        case Unsure(readings):
            return min(readings)
    return 0
