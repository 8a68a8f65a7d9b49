"""Numbers in words, as receipts write them: "một triệu không trăm linh năm nghìn".

Vietnamese counts in threes. A group that follows another is read in full ("không trăm linh năm"),
and an empty one before the last is named ("không nghìn"), so that no number can be heard as
another: "một triệu hai trăm" would be understood as 1.200.000.
"""

from collections.abc import Iterator

from domain.folding import composed, fold
from locales.vocabulary import listed

BILLION = 10**9
MILLION = 10**6
THOUSAND = 10**3

GREATEST = 10**15
"""The greatest number that can be written in words; thirty times what all the associations hold."""

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")

DIGIT_VALUES = {
    **{word: value for value, word in enumerate(_DIGITS)},
    "mốt": 1,
    "tư": 4,
    "lăm": 5,
    "nhăm": 5,
    "bẩy": 7,
}
"""Each word for a digit, the forms that stand behind tens among them."""


def vietnamese(number: int) -> str:
    """Write 0 to 10^15 in Vietnamese words, without a unit."""
    return " ".join(_vietnamese(number)) or "không"


def _vietnamese(number: int) -> Iterator[str]:
    billions, rest = divmod(number, BILLION)
    if billions:
        yield from _vietnamese(billions)
        yield "tỷ"
    millions, rest = divmod(rest, MILLION)
    if millions:
        yield from _group(millions, full=billions > 0)
        yield "triệu"
    thousands, units = divmod(rest, THOUSAND)
    follows = number >= MILLION
    if thousands:
        yield from _group(thousands, full=follows)
    if thousands or (units and follows):
        yield from ["nghìn"] if thousands else ["không", "nghìn"]
    if units:
        yield from _group(units, full=number >= THOUSAND)


def _group(number: int, *, full: bool) -> Iterator[str]:
    """Write 1 to 999; in full its empty hundreds and tens are named."""
    hundreds, rest = divmod(number, 100)
    if hundreds or full:
        yield from (_DIGITS[hundreds], "trăm")
    if 0 < rest < 10 and (hundreds or full):
        yield "linh"
    yield from _below_hundred(rest)


def _below_hundred(number: int) -> Iterator[str]:
    tens, unit = divmod(number, 10)
    if tens:
        yield from ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    if unit:
        yield _unit_word(tens, unit)


def _unit_word(tens: int, unit: int) -> str:
    """A digit behind tens: mốt and tư from twenty on, lăm from ten on."""
    if tens >= 2 and unit in {1, 4}:
        return {1: "mốt", 4: "tư"}[unit]
    return "lăm" if tens and unit == 5 else _DIGITS[unit]


# ---- reading back -------------------------------------------------------------------------------

_FOLDED_DIGITS = {fold(word): value for word, value in DIGIT_VALUES.items()}
_LINH = {"linh", "le"}
_THOUSANDS = {"nghin", "ngan"}
_BILLIONS = {"ty", "ti"}


def from_vietnamese(text: str) -> int:
    """Read a number in words as it is written in full, with marks or without.

    Raises:
        ValueError: It is not such a number.
    """
    words = fold(composed(text)).split()
    at = max((place for place, word in enumerate(words) if word in _BILLIONS), default=None)
    if at is None:
        return _below_billion(words)
    rest = _below_billion(words[at + 1 :]) if words[at + 1 :] else 0
    return from_vietnamese(" ".join(words[:at])) * BILLION + rest


SPELT_NUMBERS = frozenset(
    {*DIGIT_VALUES, *listed("linh lẻ nghìn ngàn mười mươi chục trăm rưỡi triệu")}
)
"""Words that numbers are said with, as they are written."""

NUMBER_WORDS = frozenset(map(fold, SPELT_NUMBERS))
"""The same, folded."""


def spoken(text: str) -> int | None:
    """Read a whole number as it is said, or None: "một trăm hai mươi tám", "tram ruoi", "hai chục".

    Args:
        text: Folded words.
    """
    words = text.split()
    if words and words[0] in {"tram", "nghin", "ngan"}:
        words = ["mot", *words]
    said = ["muoi" if word == "chuc" and at else word for at, word in enumerate(words)]
    if said[-1:] == ["ruoi"] and len(said) > 1 and said[-2] in {"tram", "nghin", "ngan"}:
        said = [*said[:-1], *(["nam", "muoi"] if said[-2] == "tram" else ["nam", "tram"])]
    if said == ["chuc"]:
        said = ["muoi"]
    try:
        return from_vietnamese(" ".join(said)) if said else None
    except ValueError:
        return None


def _below_billion(words: list[str]) -> int:
    millions, words = _cut(words, {"trieu"})
    thousands, words = _cut(words, _THOUSANDS)
    if millions is thousands is None and not words:
        raise ValueError("no number")
    units = _hundreds(words) if words else 0
    return (millions or 0) * MILLION + (thousands or 0) * THOUSAND + units


def _cut(words: list[str], scale: set[str]) -> tuple[int | None, list[str]]:
    """Read the group before a scale word, and give what stands behind it."""
    at = next((place for place, word in enumerate(words) if word in scale), None)
    return (None, words) if at is None else (_hundreds(words[:at]), words[at + 1 :])


def _hundreds(words: list[str]) -> int:
    """Read a group of up to three digits."""
    if words[1:2] == ["tram"]:
        rest = words[3:] if words[2:3] and words[2] in _LINH else words[2:]
        return _digit(words[:1]) * 100 + (_tens(rest) if words[2:] else 0)
    return _tens(words)


def _tens(words: list[str]) -> int:
    if words[:1] == ["muoi"]:
        return 10 + (_digit(words[1:]) if words[1:] else 0)
    if words[1:2] == ["muoi"]:
        return _digit(words[:1]) * 10 + (_digit(words[2:]) if words[2:] else 0)
    return _digit(words)


def _digit(words: list[str]) -> int:
    if len(words) != 1 or words[0] not in _FOLDED_DIGITS:
        raise ValueError("not a digit")
    return _FOLDED_DIGITS[words[0]]


# ---- English ------------------------------------------------------------------------------------

_ENGLISH = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_ENGLISH_TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
_ENGLISH_SCALES = (
    (10**15, "quadrillion"),
    (10**12, "trillion"),
    (10**9, "billion"),
    (10**6, "million"),
    (10**3, "thousand"),
)


def english(number: int) -> str:
    """Write 0 to 10^15 in English words, without a unit."""
    for size, name in (*_ENGLISH_SCALES, (100, "hundred")):
        if number >= size:
            rest = f" {english(number % size)}" if number % size else ""
            return f"{english(number // size)} {name}{rest}"
    return _english_below_hundred(number)


def _english_below_hundred(number: int) -> str:
    if number < 20:
        return _ENGLISH[number]
    unit = f"-{_ENGLISH[number % 10]}" if number % 10 else ""
    return _ENGLISH_TENS[number // 10 - 2] + unit
