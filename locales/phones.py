"""Vietnamese phone numbers as people type them.

Mobile numbers have ten digits (03, 05, 07, 08, 09), landlines eleven (02x). The eleven-digit mobile
numbers of before 2018 get their new heads, by the table of the Ministry of Information and
Communications (plan 798/QĐ-BTTTT, in force from 15/9/2018).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from locales.vocabulary import listed
from locales.words import tidy


class NotAPhone(Exception):
    """A text does not hold one phone number."""


_NEW_HEADS = {
    **{f"016{last}": f"03{last}" for last in "23456789"},
    **dict(zip(listed("0120 0121 0122 0126 0128"), listed("070 079 077 076 078"), strict=True)),
    **dict(zip(listed("0123 0124 0125 0127 0129"), listed("083 084 085 081 082"), strict=True)),
    **dict(zip(listed("0186 0188 0199"), listed("056 058 059"), strict=True)),
}
"""The first four digits of an old mobile number, and the three that took their place."""

_GAP = r"(?: ?[.\-–] ?| )?"
_MOBILE = rf"[35789](?:{_GAP}[0-9]){{8}}"
_LANDLINE = rf"2(?:{_GAP}[0-9]){{1,2}}\)?(?:{_GAP}[0-9]){{7,8}}"
_OLD_MOBILE = rf"1{_GAP}[2689](?:{_GAP}[0-9]){{8}}"
_NATIONAL = rf"(?:{_LANDLINE}|{_OLD_MOBILE}|{_MOBILE})"
_ABROAD = rf"(?:\+|00){_GAP}84{_GAP}(?:\(?0\)?{_GAP})?"
_AT_HOME = rf"(?:\(?0{_GAP}|\b[oO](?=[0-9 .]))"
_UNIT = r" ?(?:₫|đ|d\b|vn|k\b|tr|ng|m\b)"
_FREE = r"(?<![0-9+])(?<![0-9][.,])"
_BARE_MOBILE = r"(?:[35789][0-9]{8}|[35789][0-9]{2}(?P<gap>[. ])[0-9]{3}(?P=gap)[0-9]{3})"
_ROUND = r"[0-9]{3}[. ][0-9]{3}[. ]000|[0-9]{4}00000"
_PHONE = re.compile(
    rf"{_FREE}(?:{_ABROAD}|{_AT_HOME}){_NATIONAL}(?![0-9])"
    rf"|{_FREE}84{_GAP}{_NATIONAL}(?![0-9]|[.,][0-9]|{_UNIT})"
    rf"|{_FREE}(?!{_ROUND}){_BARE_MOBILE}(?![0-9]|[.,][0-9]|{_UNIT})",
    re.IGNORECASE,
)
_TRUNK = re.compile(r"^(?:0084|84|0)?0?")


@dataclass(frozen=True, slots=True)
class FoundPhone:
    """A phone number and where it stands."""

    phone: str
    """Digits only, beginning with 0: "0912345678"."""
    start: int
    end: int


def read_phone(text: str) -> str:
    """Read the one phone number in a text: "+84 912.345.678 (Zalo)" is "0912345678".

    Raises:
        NotAPhone: There is no phone number in it, or more than one.
    """
    phones = {found.phone for found in phones_in(tidy(text))}
    if len(phones) != 1:
        raise NotAPhone
    return phones.pop()


def looks_like_phone(text: str) -> bool:
    """Whether a text holds a phone number."""
    return any(phones_in(tidy(text)))


def phones_in(text: str) -> Iterator[FoundPhone]:
    """Find the phone numbers in a tidied text, from left to right."""
    for found in _PHONE.finditer(text):
        phone = _canonical(found[0])
        if phone:
            yield FoundPhone(phone, found.start(), found.end())


def shown(phone: str) -> str:
    """Write a phone number to be read aloud: "0912 345 678", "024 3827 1234"."""
    if phone.startswith("02"):
        area = 3 if phone.startswith(("024", "028")) else 4
        return f"{phone[:area]} {phone[area : area + 4]} {phone[area + 4 :]}"
    return f"{phone[:4]} {phone[4:7]} {phone[7:]}"


def _canonical(typed: str) -> str | None:
    digits = re.sub(r"[^0-9]", "", re.sub(r"^[oO]", "0", typed))
    national = _TRUNK.sub("", digits, count=1)
    phone = "0" + national
    if national.startswith("1"):
        head = _NEW_HEADS.get(phone[:4])
        return head + phone[4:] if head and len(phone) == 11 else None
    return phone if len(phone) == (11 if national.startswith("2") else 10) else None
