"""The grammar of money as people type it: a number and its units, in figures, in words, or in both.

It finds sums in a row of tokens and says what each may mean; `amounts` decides about a whole text.
What people leave out is known: the "nghìn" of "350", the zeros of "1tr5", the "một" of "triệu
rưỡi". Where two meanings are left both are given, the likelier first, so that nobody guesses a
thousandfold.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from domain.folding import fold
from domain.money import Dong
from locales import figures
from locales.figures import NOTHING, Meaning, asked, sure
from locales.numerals import BILLION, DIGIT_VALUES, MILLION, THOUSAND
from locales.scales import BARE_SCALES, CURRENCY, GLUED_SCALES, LIT, MISMARKED, SCALES, SLANG
from locales.words import Token

GREATEST_AMOUNT = Dong(10**12)
"""Above this a number is a slip or an account number, never what a unit takes in."""


@dataclass(frozen=True, slots=True)
class Sure:
    """An amount that can mean one thing only."""

    dong: Dong


@dataclass(frozen=True, slots=True)
class Unsure:
    """An amount to ask about."""

    readings: tuple[Dong, ...]
    """One or two, the likelier first."""


Amount = Sure | Unsure


@dataclass(frozen=True, slots=True)
class Found:
    """A sum of money among the tokens."""

    reading: Amount | None
    """None for a number that cannot be read ("1.2.3", "P302", "7K3Q"): the rest is in doubt too."""
    first: int
    """Place of its first token."""
    end: int
    """Place behind its last token."""
    has_unit: bool
    """Whether a unit was named ("350k", "350.000đ"), not a number alone ("350")."""
    open_end: bool
    """Whether it ends in a number, which may belong to the word behind ("1 triệu 2 | con lợn")."""
    slang: bool
    """Whether its unit also measures oil and honey ("3 lít", "2 chai")."""
    gapped: bool
    """Whether its parts stand apart, as two sums would ("1tr 200k")."""
    plain: int | None
    """The number alone, when it is 10 to 999 without a unit: 350 of "350", 200 of "hai trăm"."""
    shorter: Amount | None = None
    """With an open end: what it means without its last number, 1 triệu of "1 triệu 2"."""

    def doubted(self) -> "Found":
        """The same sum, to be asked about; without its last number it may be another."""
        readings = [*_dong(self.shorter), *_dong(self.reading)]
        return replace(self, reading=Unsure(tuple(readings[:2])) if readings else None)


def _dong(reading: Amount | None) -> tuple[Dong, ...]:
    match reading:
        case Sure(dong):
            return (dong,)
        case Unsure(readings):
            return readings
    return ()


def sums(words: Sequence[Token], blocked: frozenset[int] = frozenset()) -> list[Found]:
    """Find every sum, from left to right; tokens at `blocked` places are never part of one."""
    return list(_sums(words, blocked))


def _sums(words: Sequence[Token], blocked: frozenset[int]) -> Iterator[Found]:
    at = 0
    while at < len(words):
        found = _sum_at(_until_blocked(words, at, blocked), at)
        if found and _lacks_its_start(words, at):
            found = replace(found, reading=None)
        if found:
            yield found
        at = found.end if found else at + 1


#: Words before a sum in words that belong to its number: "trăm | hai mươi nghìn" is no 20 nghìn.
_STARTS = ("trăm", "chục", "mươi", "mười", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "vạn")
_STARTS_TOO = ("dăm", "nửa", "lẻ", "linh", "vài", "mấy", "không")
#: Signs that part a number: ".5tr" is no 5 triệu.
_POINTS = frozenset(".,")


def _lacks_its_start(words: Sequence[Token], at: int) -> bool:
    """Whether what stands before a sum would make it another."""
    if at == 0:
        return False
    before, first = words[at - 1], words[at]
    if first.is_number:
        alone = at == 1 or not before.glued
        return before.text in _POINTS and first.glued and alone
    opens = at == 1  # further on it may be a name: "chị Hai hai triệu"
    if not before.is_word:
        return False
    digits = opens and before.lower in DIGIT_VALUES and first.lower in DIGIT_VALUES
    return digits or before.says(*_STARTS, *_STARTS_TOO)


def _until_blocked(words: Sequence[Token], at: int, blocked: frozenset[int]) -> Sequence[Token]:
    return words[: next((place for place in range(at, len(words)) if place in blocked), len(words))]


# ---- units --------------------------------------------------------------------------------------


def _scale(words: Sequence[Token], at: int) -> int | None:
    """The size in đồng of the unit at a place."""
    if at >= len(words):
        return None
    word = words[at]
    if word.glued and at and words[at - 1].is_number and word.lower in GLUED_SCALES:
        return GLUED_SCALES[word.lower]
    if word.is_marked and len(word.text) < MISMARKED:
        return SCALES.get(word.lower)
    return BARE_SCALES.get(word.bare)


def _is_currency(words: Sequence[Token], at: int) -> bool:
    return at < len(words) and words[at].lower in CURRENCY


def _says(words: Sequence[Token], at: int, *forms: str) -> bool:
    return at < len(words) and words[at].says(*forms)


# ---- a number before its unit -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Count:
    """A number, and where it ends; in figures or in words."""

    end: int
    figures: str = ""
    values: tuple[Fraction, ...] = ()
    """In words: one reading, or two where "hai trăm năm" leaves a choice."""
    size: int = 1
    """In words: 1 for a digit, 10 for tens, 100 for hundreds, 0 for what stands behind "linh"."""


_BARE_DIGITS = {fold(word): value for word, value in DIGIT_VALUES.items()}
_BEHIND_TENS = ("lăm", "nhăm", "mốt", "tư")
_AFTER_YEAR = re.compile(r"nay|ngoai|hoc|truoc|sau|kia|19[0-9]{2}|20[0-9]{2}")


def _count(words: Sequence[Token], at: int) -> _Count | None:
    if at >= len(words):
        return None
    return _in_words(words, at) or _in_figures(words, at)


def _in_figures(words: Sequence[Token], at: int) -> _Count | None:
    if not words[at].is_number:
        return None
    return _spaced(words, at) or _Count(at + 1, figures=figures.trimmed(words[at].text))


def _spaced(words: Sequence[Token], at: int) -> _Count | None:
    """Thousands parted by gaps, "1 250 000": one number if it ends in zeros or with its unit."""
    end = at + 1
    while end < len(words) and re.fullmatch(r"[0-9]{3}", words[end].text) and not words[end].glued:
        end += 1
    closed = words[end - 1].text == "000" or _is_currency(words, end)
    if end == at + 1 or not closed or not re.fullmatch(r"[1-9][0-9]{0,2}", words[at].text):
        return None
    return _Count(end, figures=".".join(word.text for word in words[at:end]))


def _digit(words: Sequence[Token], at: int) -> int | None:
    """A digit in words or in figures; "năm" before a year or "nay" is a year."""
    if at >= len(words) or (words[at].bare == "nam" and _is_year(words, at + 1)):
        return None
    if re.fullmatch(r"[1-9]", words[at].text):
        return int(words[at].text)
    lower = words[at].lower
    return DIGIT_VALUES.get(lower, None if words[at].is_marked else _BARE_DIGITS.get(lower))


def _is_year(words: Sequence[Token], at: int) -> bool:
    return at < len(words) and bool(_AFTER_YEAR.fullmatch(words[at].bare))


def _in_words(words: Sequence[Token], at: int) -> _Count | None:
    """Read up to three digits in words; a single figure may open them ("3 trăm")."""
    digit = None if _only_ends(words, at) else _digit(words, at)
    if digit is not None and _says(words, at + 1, "trăm"):
        return _behind_hundreds(words, at + 2, digit * 100)
    if _says(words, at, "trăm") and _opens(words, at + 1):
        return _behind_hundreds(words, at + 1, 100)
    return _tens(words, at) or _lone_digit(words, at)


def _opens(words: Sequence[Token], at: int) -> bool:
    """Whether a "trăm" or "chục" without its "một" is a number: its unit or its half follows."""
    return _scale(words, at) is not None or _says(words, at, "rưỡi", "rưởi", "mốt")


def _behind_hundreds(words: Sequence[Token], at: int, hundreds: int) -> _Count:
    if _says(words, at, "rưỡi", "rưởi"):
        return _Count(at + 1, values=(Fraction(hundreds + 50),), size=100)
    if _says(words, at, "linh", "lẻ", "lẽ") and (digit := _digit(words, at + 1)):
        return _Count(at + 2, values=(Fraction(hundreds + digit),), size=100 if hundreds else 0)
    tens = _tens(words, at) or _two_figures(words, at)
    if tens:
        return replace(tens, values=(hundreds + tens.values[0],), size=100 if hundreds else 0)
    return _digit_behind_hundreds(words, at, hundreds)


def _two_figures(words: Sequence[Token], at: int) -> _Count | None:
    if at < len(words) and re.fullmatch(r"[1-9][0-9]", words[at].text):
        return _Count(at + 1, values=(Fraction(words[at].text),))
    return None


def _digit_behind_hundreds(words: Sequence[Token], at: int, hundreds: int) -> _Count:
    """To most "hai trăm năm" is two hundred and fifty, to some two hundred and five."""
    digit = _digit(words, at)
    if not digit or _says(words, at + 1, "trăm", "mươi", "chục") or not hundreds:
        return _Count(at, values=(Fraction(hundreds),), size=100)
    values = (Fraction(hundreds + digit * 10), Fraction(hundreds + digit))
    return _Count(at + 1, values=values, size=100)


def _tens(words: Sequence[Token], at: int) -> _Count | None:
    digit = None if _only_ends(words, at) else _digit(words, at)
    if digit and _says(words, at + 1, "mươi", "chục"):
        return _unit_behind(words, at + 2, digit * 10)
    if digit and digit > 1 and not words[at].is_number and _is_shortened(words, at + 1):
        return _shortened(words, at, digit * 10)
    if _says(words, at, "mười"):
        return _unit_behind(words, at + 1, 10)
    if _says(words, at, "chục") and _opens(words, at + 1):
        return _Count(at + 1, values=(Fraction(10),), size=10)
    return None


def _only_ends(words: Sequence[Token], at: int) -> bool:
    """Whether a digit word cannot open a number: lăm, nhăm, mốt, tư; without marks it is a name."""
    if at >= len(words):
        return False
    return words[at].says("lăm", "nhăm", "tư") or words[at].lower == "mốt"


def _is_shortened(words: Sequence[Token], at: int) -> bool:
    return _says(words, at, *_BEHIND_TENS) and not _says(words, at + 1, "trăm", "mươi", "chục")


def _shortened(words: Sequence[Token], at: int, tens: int) -> _Count:
    """Read "hai lăm", 25; without marks "hai" may be a name, and "lam" be all ("hai mot trieu")."""
    unit = _digit(words, at + 1) or 0
    values = [Fraction(tens + unit)]
    if not words[at + 1].is_marked:
        values.append(Fraction(unit))
    return _Count(at + 2, values=tuple(values), size=10)


def _unit_behind(words: Sequence[Token], at: int, tens: int) -> _Count:
    digit = _digit(words, at)
    if not digit or words[at].is_number or _says(words, at + 1, "trăm", "mươi", "chục"):
        return _Count(at, values=(Fraction(tens),), size=10)
    if tens == 10 and words[at].lower == "nam":
        return _Count(at + 1, values=(Fraction(15), Fraction(5)), size=10)
    return _Count(at + 1, values=(Fraction(tens + digit),), size=10)


def _lone_digit(words: Sequence[Token], at: int) -> _Count | None:
    digit = _digit(words, at)
    if digit is None or words[at].is_number:
        return None
    return _Count(at + 1, values=(Fraction(digit),))


def _implied(words: Sequence[Token], at: int) -> _Count | None:
    """The "một" left out of "triệu rưỡi", "triệu hai", "củ rưỡi"; the "nửa" of "nửa triệu"."""
    if _says(words, at, "nửa") and _scale(words, at + 1):
        return _Count(at + 1, values=(Fraction(1, 2),))
    if _scale(words, at) not in {MILLION, BILLION, LIT} or len(words[at].text) < 2:
        return None
    counted = _says(words, at, "triệu") and _says(words, at + 1, *_MILLION_AND)
    halved = _says(words, at + 1, "rưỡi", "rưởi")
    return _Count(at, values=(Fraction(1),)) if counted or halved else None


_MILLION_AND = ("mốt", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín")


# ---- a sum --------------------------------------------------------------------------------------


def _sum_at(words: Sequence[Token], at: int) -> Found | None:
    ahead = _is_currency(words, at) and at + 1 < len(words) and words[at + 1].is_number
    start = at + 1 if ahead else at
    count = _implied(words, start) or _count(words, start)
    if count is None:
        return None
    scale = _scale(words, count.end)
    if scale:
        return _unless_inside(words, _scaled_sum(words, at, count, scale))
    if ahead or _is_currency(words, count.end):
        return _unless_inside(words, _dong_sum(words, at, count))
    return _unless_inside(words, _lone_sum(words, at, count))


def _unless_inside(words: Sequence[Token], found: Found | None) -> Found | None:
    """Spoil a sum that is part of something longer without a gap: "5/9", "P302", "7K3Q", "50%"."""
    if found is None or not (_hangs_on(words, found.first) or _runs_on(words, found.end)):
        return found
    return replace(found, reading=None)


def _hangs_on(words: Sequence[Token], at: int) -> bool:
    return at > 0 and words[at].glued and (words[at - 1].is_word or words[at - 1].text == "/")


def _runs_on(words: Sequence[Token], at: int) -> bool:
    if _scale(words, at):
        return True
    if at >= len(words) or not words[at].glued:
        return False
    return words[at].is_number or words[at].is_word or words[at].text in {"/", "%"}


def _found(meaning: Meaning, first: int, end: int) -> Found:
    return Found(_amount(meaning), first, end, True, False, False, False, None)


def _amount(meaning: Meaning) -> Amount | None:
    readings = tuple(Dong(amount) for amount in meaning.readings if amount <= GREATEST_AMOUNT)
    if not readings:
        return None
    return Unsure(readings) if meaning.doubtful else Sure(readings[0])


def _scaled_sum(words: Sequence[Token], at: int, count: _Count, scale: int) -> Found:
    """A number, its unit, and smaller parts behind: "1tr5", "2 triệu rưỡi", "1 tỷ 200 triệu"."""
    unit = words[count.end]
    tail = _tail(words, count.end + 1, scale)
    end = tail.end + _is_currency(words, tail.end)
    head = _times(count, scale)
    return replace(
        _found(_together(head, tail.meaning), at, end),
        open_end=tail.open_end,
        slang=unit.lower in SLANG,
        gapped=tail.apart and unit.glued,
        shorter=_amount(head) if tail.open_end else None,
    )


def _times(count: _Count, scale: int) -> Meaning:
    if count.figures:
        return figures.with_scale(count.figures, scale)
    amounts = [value * scale for value in count.values]
    return sure(amounts[0]) if len(amounts) == 1 else asked(*amounts)


def _together(head: Meaning, tail: Meaning) -> Meaning:
    """Add a sum and what stands behind it; two doubts at once are more than one can ask about."""
    if len(head.readings) > 1 and tail.readings != (0,):
        return NOTHING
    readings = tuple(one + other for one in head.readings for other in tail.readings)
    return Meaning(readings, doubtful=head.doubtful or tail.doubtful)


@dataclass(frozen=True, slots=True)
class _Tail:
    """What stands behind a unit and belongs to the same sum."""

    meaning: Meaning
    end: int
    open_end: bool = False
    apart: bool = False
    """Whether it is a number in figures behind a gap."""


def _tail(words: Sequence[Token], at: int, scale: int) -> _Tail:
    if _says(words, at, "rưỡi", "rưởi"):
        return _Tail(sure(Fraction(scale, 2)), at + 1)
    count = _few_behind(words, at) or _count(words, at)
    if count is None:
        return _Tail(sure(0), at)
    lower = _scale(words, count.end)
    if lower is None:
        return _loose(words, at, count, scale)
    return _lower(words, at, count, scale, lower)


def _few_behind(words: Sequence[Token], at: int) -> _Count | None:
    """The "lẻ năm" of "một triệu lẻ năm nghìn"."""
    digit = _digit(words, at + 1) if _says(words, at, "linh", "lẻ", "lẽ") else None
    return _Count(at + 2, values=(Fraction(digit),), size=0) if digit else None


def _lower(words: Sequence[Token], at: int, count: _Count, scale: int, lower: int) -> _Tail:
    """A smaller unit, "250 nghìn" behind "1 triệu"; a greater one begins another sum."""
    part = _times(count, lower)
    if not part.readings or part.readings[0] >= scale:
        return _Tail(sure(0), at)
    rest = _tail(words, count.end + 1, lower)
    if 0 < part.readings[0] < 10 * lower == scale // 100 and count.size:
        part = _few(part.readings[0], glued=words[at].glued)
    elif _is_hasty(words, at, count):
        part = asked(part.readings[0], part.readings[0] * 10)
    return _Tail(_together(part, rest.meaning), rest.end, rest.open_end, _is_apart(words[at]))


def _is_hasty(words: Sequence[Token], at: int, count: _Count) -> bool:
    """Whether two figures hang on a unit, and a word behind a gap may be another: "1tr25 ngan"."""
    loose = not words[count.end].glued
    return words[at].glued and bool(re.fullmatch("[1-9][0-9]", count.figures)) and loose


def _is_apart(word: Token) -> bool:
    return word.is_number and not word.glued


def _few(amount: int, *, glued: bool) -> Meaning:
    """Ask whether "1 triệu 5 nghìn" is meant so, or is "1 triệu 5" with a nghìn too many."""
    return asked(amount * 100, amount) if glued else asked(amount, amount * 100)


def _loose(words: Sequence[Token], at: int, count: _Count, scale: int) -> _Tail:
    """A number behind a unit, with no unit of its own: the "5" of "1tr5"."""
    dong = _is_currency(words, count.end)
    if scale == THOUSAND:
        meaning = _below_thousand(words[at], count, dong=dong)
    elif count.figures:
        meaning = _fraction(count.figures, scale, glued=words[at].glued)
    else:
        meaning = _spoken_fraction(count, scale, dong=dong)
    if meaning is None:
        return _Tail(sure(0), at)
    loose = not dong and not words[at].glued
    return _Tail(meaning, count.end, open_end=loose, apart=_is_apart(words[at]))


def _below_thousand(first: Token, count: _Count, *, dong: bool) -> Meaning | None:
    """As in "200 nghìn 500 đồng"; without their đồng figures begin another sum, words are asked."""
    if count.figures:
        whole = figures.in_thousands(count.figures)
        if dong and whole is not None and whole < THOUSAND:
            return sure(whole)
        return NOTHING if first.glued else None
    if dong or count.size in {0, 100}:
        full = dong and count.size in {0, 100}
        return sure(count.values[0]) if full else asked(count.values[0])
    return None


def _fraction(typed: str, scale: int, *, glued: bool) -> Meaning:
    """Figures behind a unit are its decimals: 5 of "1tr5", 05 of "1tr05", 250 of "1tr250".

    Two figures can also be tens of the next unit: "1tr50" and "1 triệu 25" are asked about.
    """
    if not typed.isdigit():
        whole = figures.in_thousands(typed)
        return sure(whole) if whole is not None and whole < scale else NOTHING
    decimal = Fraction(int(typed) * scale, 10 ** len(typed))
    if len(typed) == 1 or (scale != LIT and _is_plainly_decimal(typed, glued=glued)):
        return sure(decimal)
    tens = Fraction(int(typed) * scale, THOUSAND)
    return asked(decimal, tens) if scale != LIT and len(typed) == 2 else NOTHING


def _is_plainly_decimal(typed: str, *, glued: bool) -> bool:
    if len(typed) == 2:
        return typed.startswith("0") or (glued and not typed.endswith("0"))
    return len(typed) == 3


def _spoken_fraction(count: _Count, scale: int, *, dong: bool) -> Meaning:
    """Both "một triệu hai" and "một triệu hai trăm" are 1,2 triệu; not so with "đồng" behind."""
    value = count.values[0]
    if count.size == 1 and not dong:
        return sure(value * scale / 10)
    if scale == LIT:
        return NOTHING
    thousandths = value * scale / THOUSAND
    if count.size == 100 and len(count.values) == 1 and not dong:
        return sure(thousandths)
    return asked(thousandths, value if dong or count.size == 0 else value * scale / 100)


def _dong_sum(words: Sequence[Token], at: int, count: _Count) -> Found:
    end = count.end + _is_currency(words, count.end)
    return _found(figures.in_dong(_typed(count)), at, end)


def _typed(count: _Count) -> str:
    return count.figures or str(count.values[0])


def _lone_sum(words: Sequence[Token], at: int, count: _Count) -> Found | None:
    """A number without any unit; "không" without one is the word for no."""
    if count.values == (Fraction(0),):
        return None
    half = _says(words, count.end, "rưỡi", "rưởi")
    meaning = _lone_half(_typed(count)) if half else _lone(count)
    found = _found(meaning, at, count.end + half)
    plain = None if half else _plain(count)
    return replace(found, has_unit=False, open_end=not half, plain=plain)


def _lone(count: _Count) -> Meaning:
    if len(count.values) > 1:
        return asked(*(value * THOUSAND for value in count.values))
    return figures.alone(_typed(count))


def _lone_half(typed: str) -> Meaning:
    """Half of what is unsaid: "hai rưỡi" is two and a half million."""
    if not re.fullmatch("[1-9]", typed):
        return NOTHING
    return asked((int(typed) + Fraction(1, 2)) * MILLION)


def _plain(count: _Count) -> int | None:
    typed = _typed(count)
    return int(typed) if len(count.values) < 2 and re.fullmatch("[1-9][0-9]{1,2}", typed) else None
