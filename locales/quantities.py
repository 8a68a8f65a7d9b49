"""Whole numbers and percentages as people write them: "1.280 người", "95,5 %"."""

import re

from domain.folding import composed, fold
from locales.numerals import NUMBER_WORDS, SPELT_NUMBERS, spoken
from locales.phones import looks_like_phone
from locales.telex import untelex
from locales.vocabulary import listed
from locales.words import tidy


class NotANumber(Exception):
    """A text does not tell one number."""


class PhoneNotANumber(NotANumber):
    """What was typed looks like a phone number."""


_LONGEST = 60
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]{0,2}(?:,[0-9]{3})+")
_WHOLE = re.compile(r"0|[1-9][0-9]{0,8}")
_NUMBER = re.compile(r"(?<![0-9.,])[0-9]+(?:[.,][0-9]+)*(?![0-9.,]*[0-9])")
_PERCENT = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]{1,2}))?")
_SIGNS = re.compile(r"[^\w\s.,;:!?()%]|(?<![0-9])[-−–]\s*[0-9]")
#: Words that stand beside a count and say what is counted; folded.
_BESIDE = frozenset(
    listed("""
    nguoi hoi vien dan ho nha gia dinh dong don vi to pho tdp khu co la tat ca duoc ca thay tong so
    cong dang chi hoc tap danh hieu phan tram chau con a ah nhe nha bac chu anh em ong ba va
    lon nhua khau da vang cac khoang chung tam gan hon du xap xi about
    person people member members household households family families
    units percent
    """)
)


def read_count(text: str) -> int:
    """Read one whole number: "1.280 người", "có 45 hộ", "khoảng 128", "một trăm hai mươi tám".

    Raises:
        NotANumber: There is none, or more than one, or it is broken or below nothing.
        PhoneNotANumber: It is a phone number.
    """
    if (said := _in_words(text)) is not None:
        return said
    figures = _only_number(text)
    if _GROUPED.fullmatch(figures):
        return int(re.sub(r"[.,]", "", figures))
    if _WHOLE.fullmatch(figures):
        return int(figures)
    raise NotANumber


def _in_words(text: str) -> int | None:
    """A number told in words alone: "một trăm hai mươi tám người", "khoảng ba chục"."""
    if len(text) > _LONGEST or any(letter.isdigit() for letter in text):
        return None
    typed = re.findall(r"[^\W\d_]+", untelex(tidy(text)).lower())
    is_number = [fold(word) in NUMBER_WORDS and _is_spelt(word) for word in typed]
    first = next((at for at, one in enumerate(is_number) if one), len(typed))
    end = next((at for at in range(first, len(typed)) if not is_number[at]), len(typed))
    words = list(map(fold, typed))
    beside = {*words[:first], *words[end:]}
    if beside and end - first == 1 and typed[first].isascii():
        return None  # "dong lam" is no five
    if not beside <= _BESIDE or (end - first == 1 and typed[first] in _BEHIND_TENS):
        return None
    return spoken(" ".join(words[first:end]))


#: Forms of digits that stand behind others alone.
_BEHIND_TENS = frozenset({"lăm", "nhăm", "mốt", "tư", "linh", "lẻ", "lam", "nham", "mot", "rưỡi"})


def _is_spelt(word: str) -> bool:
    """Whether a word has the marks of a number's, or none: "lắm" is no "lăm"."""
    return word.isascii() or composed(word) in SPELT_NUMBERS


def read_percent(text: str) -> int:
    """Read a percentage in hundredths of a percent: "95,5 %" is 9550; at most 100 %.

    Raises:
        NotANumber: There is none, or it is none between 0 and 100.
    """
    met = _PERCENT.fullmatch(_only_number(text))
    if met is None:
        raise NotANumber
    found = int(met[1]) * 100 + int((met[2] or "").ljust(2, "0"))
    if found > 100_00:
        raise NotANumber
    return found


def _only_number(text: str) -> str:
    """The one number of a text in which nothing else is told."""
    if len(text) > _LONGEST:
        raise NotANumber
    said = tidy(text)
    if looks_like_phone(said):
        raise PhoneNotANumber
    if _SIGNS.search(said):
        raise NotANumber
    numbers = _NUMBER.findall(said)
    rest = re.findall(r"[^\W\d_]+", fold(untelex(_NUMBER.sub(" ", said))))
    if len(numbers) != 1 or not set(rest) <= _BESIDE:
        raise NotANumber
    return str(numbers[0])
