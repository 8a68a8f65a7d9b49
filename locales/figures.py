"""What a number in figures can mean, alone or before its unit.

Vietnam writes 1.500,5; phones and banks also write 1,500.5. So "1.500" may be fifteen hundred or
one and a half, and only its unit tells.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

from locales.numerals import BILLION, MILLION, THOUSAND

_WHOLE = re.compile(r"0|[1-9][0-9]{0,15}")
_PADDED = re.compile(r"0[1-9]")
_IN_THREES = re.compile(r"[1-9][0-9]{0,2}(?:(?:\.[0-9]{3}){2,5}|(?:,[0-9]{3}){2,5})")
_ONE_THREE = re.compile(r"([0-9]{1,3})([.,])([0-9]{3})")
_BROKEN = re.compile(r"(?:0|[1-9][0-9]{0,5})[.,][0-9]{1,2}")
_EMPTY_CENTS = re.compile(r"(?<=\.[0-9]{3}),00?$|(?<=,[0-9]{3})\.00?$")

_SMALLEST_NOTE = 500
"""Đồng: sums in use are made of these."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a number means in đồng."""

    readings: tuple[int, ...]
    """The likelier first; none when it can mean nothing."""
    doubtful: bool
    """Whether its writer has to be asked, even if there is one reading only."""


NOTHING = Meaning((), doubtful=True)


def sure(amount: Fraction | int) -> Meaning:
    """One reading, beyond doubt; none when it is not whole."""
    return Meaning((int(amount),), doubtful=False) if Fraction(amount).denominator == 1 else NOTHING


def asked(*amounts: Fraction | int) -> Meaning:
    """Readings to ask about, those that are whole đồng."""
    whole = tuple(int(amount) for amount in amounts if Fraction(amount).denominator == 1)
    return Meaning(whole[:2], doubtful=True)


def trimmed(figures: str) -> str:
    """Drop the empty cents of "1.500.000,00"."""
    return _EMPTY_CENTS.sub("", figures)


def in_thousands(figures: str) -> int | None:
    """The number, every mark in it taken for a mark of thousands; None when that cannot be."""
    if _WHOLE.fullmatch(figures) or _IN_THREES.fullmatch(figures):
        return int(re.sub(r"[.,]", "", figures))
    single = _ONE_THREE.fullmatch(figures)
    return int(single[1] + single[3]) if single and not figures.startswith("0") else None


def as_decimal(figures: str) -> Fraction | None:
    """The number, its one mark taken for the decimal mark; None when it has none."""
    if _BROKEN.fullmatch(figures) or _ONE_THREE.fullmatch(figures):
        return Fraction(figures.replace(",", "."))
    return None


def with_scale(figures: str, scale: int) -> Meaning:
    """Read figures before a unit such as nghìn or triệu: "1,5" and a million are 1.500.000."""
    if _PADDED.fullmatch(figures):
        return sure(int(figures) * scale)
    decimal, whole = as_decimal(figures), in_thousands(figures)
    if decimal is None:
        return NOTHING if whole is None else _whole_with_scale(whole, scale)
    if whole is not None:
        return _either_with_scale(decimal, whole, scale, dotted="." in figures)
    return sure(decimal * scale) if scale > THOUSAND else _broken_thousands(decimal)


def _whole_with_scale(number: int, scale: int) -> Meaning:
    """In "350000k" the thousand is likely said twice, and "1500 triệu" may mean "1500 nghìn"."""
    if scale == THOUSAND and number >= 10_000:
        return asked(number, number * scale)
    if scale in {MILLION, BILLION} and number >= 1_000:
        return asked(number * THOUSAND, number * scale) if scale == MILLION else NOTHING
    return sure(number * scale)


def _either_with_scale(decimal: Fraction, whole: int, scale: int, *, dotted: bool) -> Meaning:
    """To tell: "1.500 triệu" is 1,5 triệu or 1,5 tỷ; "1.500k" is what book-keepers write."""
    if scale == THOUSAND and dotted and whole < 10_000:
        return sure(whole * scale)
    return asked(decimal * scale, whole * scale)


def _broken_thousands(decimal: Fraction) -> Meaning:
    """To the letter "1,5k" is 1.500 đồng, but who writes that has "1,5 triệu" in mind."""
    literal = decimal * THOUSAND
    return asked(decimal * MILLION, literal) if decimal < 10 else asked(literal)


def in_dong(figures: str) -> Meaning:
    """Read figures before "đồng"; nobody gives 350 đồng, so below a thousand it is asked about."""
    whole = in_thousands(figures)
    if whole is None:
        return NOTHING
    return asked(whole * THOUSAND, whole) if 0 < whole < THOUSAND else sure(whole)


def alone(figures: str) -> Meaning:
    """Read figures without a unit.

    From 10.000 on they are what they say. Below, a unit was left unsaid, and the fund's everyday
    sums decide which: 10 to 999 are thousands ("350"); 1 to 9, and broken numbers, are millions
    first ("2", "1,5"); four figures are thousands first ("1500"), unless they are a year.
    """
    single = _ONE_THREE.fullmatch(figures)
    decimal = as_decimal(figures)
    if decimal is not None and (single is None or figures.startswith("0")):
        return _broken_alone(decimal)
    whole = in_thousands(figures)
    if whole is None:
        return NOTHING
    if single and single[2] == "," and single[3] != "000" and whole >= 10_000:
        return asked(whole)
    return _whole_alone(whole, written_out=not figures.isdigit())


def _broken_alone(decimal: Fraction) -> Meaning:
    if decimal < 10:
        return asked(decimal * MILLION)
    return (
        asked(decimal * MILLION, decimal * THOUSAND) if decimal < 100 else asked(decimal * THOUSAND)
    )


def _whole_alone(number: int, *, written_out: bool) -> Meaning:
    if number == 0:
        return sure(0)
    if number < 10:
        return asked(number * MILLION, number * THOUSAND)
    if number < 1_000:
        return asked(number * THOUSAND)
    if number < 10_000:
        return NOTHING if _is_year(number) and not written_out else asked(number * THOUSAND, number)
    if number % _SMALLEST_NOTE == 0:
        return sure(number)
    return asked(number) if number < 10 * MILLION else NOTHING


def _is_year(number: int) -> bool:
    return 1900 <= number < 2100 and number % 50 != 0
