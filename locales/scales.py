"""The units money is counted in, official, clipped and slang, and what each is worth."""

from domain.folding import fold
from locales.numerals import BILLION, MILLION, THOUSAND
from locales.vocabulary import listed

LIT = 100_000
"""Đồng in one "lít" (the North) or "xị" (the South)."""

SCALES = {
    **dict.fromkeys(listed("nghìn ngàn ngìn k ka kđ kd kvnd kvnđ cành"), THOUSAND),
    **dict.fromkeys(listed("triệu trịu tr trđ trd trvnd trvnđ củ chai"), MILLION),
    **dict.fromkeys(listed("tỷ tỉ tỏi"), BILLION),
    **dict.fromkeys(listed("lít xị"), LIT),
}
"""Đồng in each unit, as it is written."""

BARE_SCALES = {fold(word): scale for word, scale in SCALES.items()}
"""The same, without marks."""

GLUED_SCALES = {"n": THOUSAND, "ng": THOUSAND, "ngh": THOUSAND, "m": MILLION}
"""Units that are such only behind figures, without a gap: "200n", "1m5"."""

SLANG = frozenset(listed("củ chai tỏi lít xị cành cu toi lit xi canh"))
"""Units that also measure other things."""

CURRENCY = frozenset(listed("đ đồng dong d vnd vnđ ₫"))
"""The đồng itself."""

MISMARKED = 4
"""Letters from which on a unit may carry any marks ("triêu"); a shorter one is another word."""


def is_unit(word: str) -> bool:
    """Whether a word, behind a number, is a unit of money."""
    lower = word.lower()
    return any(lower in units for units in (SCALES, BARE_SCALES, GLUED_SCALES, CURRENCY))
