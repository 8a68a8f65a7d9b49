"""Money as people write it, and as the assistant writes it.

Reading never guesses: what can mean two sums is `Unsure` and asked about, what may be no sum at all
is refused. A factor of a thousand is the slip that nobody notices afterwards.
"""

import re
from collections.abc import Sequence

from domain.folding import fold
from domain.money import Dong
from locales import numerals
from locales.phones import phones_in
from locales.scales import is_unit
from locales.sums import GREATEST_AMOUNT, Amount, Found, Sure, Unsure, sums
from locales.telex import untelex
from locales.vocabulary import HOUSE_LABELS, listed
from locales.words import LONGEST_LINE, Token, has_strange_numbers, spaced, tidy, tokens

__all__ = [
    "ASIDES",
    "GREATEST_AMOUNT",
    "Amount",
    "NotAnAmount",
    "PhoneNotAmount",
    "Sure",
    "Unsure",
    "from_words",
    "in_figures",
    "in_words",
    "read_amount",
]


class NotAnAmount(Exception):
    """A text does not say one amount of money."""


class PhoneNotAmount(NotAnAmount):
    """A text holds a phone number where an amount was asked for."""


# ---- writing -------------------------------------------------------------------------------------


def in_figures(amount: Dong) -> str:
    """Write an amount with marks at its thousands, without a unit: "350.000"."""
    return f"{amount:,}".replace(",", ".")


def in_words(amount: Dong, locale: str) -> str:
    """Write an amount in words, without a unit: "hai trăm nghìn", "two hundred thousand".

    Args:
        amount: Whole đồng, 0 to 10^15.
        locale: "vi" or "en".

    Raises:
        ValueError: The amount is out of range.
    """
    if not 0 <= amount <= numerals.GREATEST:
        raise ValueError("not an amount that is written in words")
    return numerals.vietnamese(amount) if locale == "vi" else numerals.english(amount)


# ---- reading -------------------------------------------------------------------------------------


def from_words(text: str) -> Dong:
    """Read an amount as `in_words` writes it in Vietnamese, with marks or without.

    Raises:
        ValueError: It is not written so.
    """
    return Dong(numerals.from_vietnamese(text))


def read_amount(text: str) -> Amount:
    """Read the one amount that a person typed when asked for it.

    Figures, words and both; slang and regional units; marks or none; raw Telex: "200k", "1tr5",
    "500.000đ", "nam tram nghin", "hai triệu rưỡi", "ủng hộ 3 lít nhé".

    Returns:
        `Sure` when it can mean one sum only, 0 to 10^12; else `Unsure`.

    Raises:
        PhoneNotAmount: It holds a phone number and no amount.
        NotAnAmount: It says no amount, several, a calculation, or more than 10^12 đồng.
    """
    said = tidy(text) if len(text) <= LONGEST_LINE else ""
    if not said or has_strange_numbers(said):
        raise NotAnAmount
    if _nothing(said):
        return Sure(Dong(0))
    phoneless = without_phones(said)
    try:
        return _looked_at(phoneless, _one_amount(_words_of_money(phoneless)))
    except NotAnAmount:
        if phoneless != said or _LONG_AND_PADDED.search(said):
            raise PhoneNotAmount from None
        raise


def _looked_at(said: str, amount: Amount) -> Amount:
    """What is sure by its words alone, but is asked about as nobody writes it so."""
    plain = fold(untelex(said))
    likely = amount.dong if isinstance(amount, Sure) else amount.readings[0]
    if _HALF_OF.search(plain):
        return Unsure((Dong(likely // 2), likely))
    if isinstance(amount, Sure) and _BROKEN_AND_MORE.search(plain):
        return Unsure((likely,))
    return amount


_BROKEN_AND_MORE = re.compile(r"[0-9][.,][0-9]+ ?(?:tr|trieu|cu|chai|ty|ti) ?[0-9]")
"""A broken million with more behind it: "1,2tr300" is 1.500.000, or a slip for 1,23 triệu."""

_HALF_OF = re.compile(r"\bnua (?:(?:so|tien|cua|trong|tong|cho|ca) )*[0-9]")
"""A half in front of an amount: "nửa số tiền 1tr" is the half of it, or the million itself."""

_LONG_AND_PADDED = re.compile(r"(?<![0-9.,])0(?:[ .\-]?[0-9]){7,}")
"""A number of eight digits or more that begins with 0: a phone number with a slip in it."""

_NOTHING = re.compile(
    r"(?:dạ |vâng )?(?:không|khong|ko|hông|hong)(?: có)?(?: ạ| nhé| bác| cô| em)?"
)
_NOTHING_GIVEN = re.compile(
    r"(?:da )?(?:khong|ko) (?:dong|gop|nop|gop dong|dong gop)"
    r"(?: dong)?(?: nao| gi| ca| het)*(?: a| nhe| bac| co)?"
)


def _nothing(said: str) -> bool:
    """Whether a text is "không", or says that nothing is given."""
    said = said.lower().strip(" .,!")
    return bool(_NOTHING.fullmatch(said) or _NOTHING_GIVEN.fullmatch(fold(said)))


def without_phones(said: str) -> str:
    """Put a sign in the place of each phone number of a tidied text, so that it is no number."""
    for found in reversed(list(phones_in(said))):
        said = f"{said[: found.start]} ☎ {said[found.end :]}"
    return said


_NUMBER_WORDS = listed("""
    khong mot hai ba bon tu nam lam nham sau bay tam chin muoi tram chuc linh le ruoi nghin ngan
    trieu ty ti dong chan nua
""")
ASIDES = frozenset(
    listed("""
    gop quyen ung ho uh nop dong tang gui bo trich duoc mo lon heo nhua dat dap khui nuoi cho vao
    quy la co tien so tong cong ca thay het dung chan tron thoi nua a ah nhe nha nhi ne day do roi
    nay oi da vang u um bac chu chi anh em chau ong ba minh toi xin ghi giup voi mat ck chuyen
    khoan thu chac khoang hon gan tam chung khuyen hoc luong ngay moi thi nhieu it bang
    """)
)
"""Words, folded, that go with an amount and say nothing else."""
_KNOWN = dict.fromkeys([*_NUMBER_WORDS, *ASIDES], 1)


def _words_of_money(said: str) -> tuple[Token, ...]:
    """Lay a text out in tokens: Telex turned, and known words parted that were typed as one."""
    return tokens(spaced(untelex(said), _KNOWN, all_known=True))


_REFUSED_SIGNS = frozenset("+*×/%$€£<>@#&^|\\")
_REFUSED_WORDS = frozenset(
    listed("""
    không chưa chẳng nợ thiếu đừng trừ bớt âm mỗi nhân chia mấy vài x usd đô đôla dollar euro eur
    phải khong chua thieu tru phai ko sai hứa hua lẻ
    """)
)
_ABOUT = ("khoảng", "hơn", "gần", "chừng", "xấp xỉ", "trên", "dưới", "ngót", "nghe đâu", "hình như")
_ABOUT_MARKED = ("tầm", "độ", "cỡ", "chắc")


def _one_amount(words: Sequence[Token]) -> Amount:
    found = sums(words)
    if not found or _is_reckoned(words, found):
        raise NotAnAmount
    amount = _agreed([_freed(words, one) for one in found])
    if _is_vague(words):
        return _doubted(amount)
    if isinstance(amount, Unsure) and not any(one.has_unit for one in found):
        _ensure_alone(words, found)
    return amount


def _is_reckoned(words: Sequence[Token], found: Sequence[Found]) -> bool:
    """Whether a text calculates, denies, or counts other things than đồng."""
    within = {place for one in found for place in range(one.first, one.end)}
    rest = [word for place, word in enumerate(words) if place not in within]
    if any(word.text in _REFUSED_SIGNS or word.lower in _REFUSED_WORDS for word in rest):
        return True
    return any(_has_minus(words, one.first) for one in found)


def _has_minus(words: Sequence[Token], at: int) -> bool:
    return at > 0 and words[at - 1].text in {"-", "−", "–"}


def _agreed(found: Sequence[Found]) -> Amount:
    """The one amount that all sums of a text allow."""
    clear = [one.reading for one in found if isinstance(one.reading, Sure)]
    named = [one for one in found if one.has_unit]
    if clear and all(_allows(one.reading, clear[0].dong) for one in found):
        return clear[0]
    chosen = named or found
    if len(chosen) != 1 or chosen[0].reading is None:
        raise NotAnAmount
    return chosen[0].reading if len(found) == 1 else _doubted(chosen[0].reading)


def _allows(reading: Amount | None, amount: Dong) -> bool:
    match reading:
        case Sure(dong):
            return dong == amount
        case Unsure(readings):
            return amount in readings
    return False


def _doubted(amount: Amount) -> Unsure:
    return amount if isinstance(amount, Unsure) else Unsure((amount.dong,))


def _is_vague(words: Sequence[Token]) -> bool:
    """Whether a text says "about", or asks."""
    return any(
        word.text in {"?", "~", "≈"} or word.says(*_ABOUT) or word.lower in _ABOUT_MARKED
        for word in words
    )


def _freed(words: Sequence[Token], one: Found) -> Found:
    """Doubt a sum whose last number the word behind may own: "1 triệu 2 con lợn", "3 lít dầu"."""
    if one.has_unit and (one.open_end or one.slang) and not _is_free(words, one.end):
        return one.doubted()
    return one


def _is_free(words: Sequence[Token], at: int) -> bool:
    return at >= len(words) or not words[at].is_word or words[at].bare in ASIDES


def _ensure_alone(words: Sequence[Token], found: Sequence[Found]) -> None:
    """A number without a unit is an amount only among words that go with amounts: not "số 12"."""
    if any(one.first and words[one.first - 1].bare in HOUSE_LABELS for one in found):
        raise NotAnAmount
    for place, word in enumerate(words):
        inside = any(one.first <= place < one.end for one in found)
        if word.is_word and not inside and word.bare not in ASIDES and not is_unit(word.text):
            raise NotAnAmount
