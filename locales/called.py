"""How readers of an announcement are called: what fills the places that tell of them."""

import re
from collections.abc import Mapping

from domain.accounts import Address
from domain.announcement import NAME, UNIT, Hearer
from locales import messages
from locales.names import given_name
from locales.render import DEFAULT_LOCALE, Reader, plain
from locales.vocabulary import HONORIFICS


def places(one: Hearer) -> Mapping[str, str]:
    """The reader's unit and name; a group is called as people greet it."""
    return {UNIT: one.unit.called, NAME: _called(one)}


def _called(one: Hearer) -> str:
    locale = one.locale or DEFAULT_LOCALE
    if one.name is None:
        return plain(messages.place_everyone(), Reader(locale))
    if one.address is None:
        return one.name
    return plain(messages.person_called(name=given_name(one.name)), Reader(locale, one.address))


_ONE = "|".join(HONORIFICS[one] for one in Address)
_ADDRESSED = re.compile(
    rf"(?<!\w)((?:{_ONE})(?:(?:\s*[/,]\s*|\s+)(?:{_ONE}))*)\s+\{{\s*(t[êe]n)\s*\}}", re.IGNORECASE
)


def unaddressed(words: str) -> str:
    """A text without what was typed before a name's place: a name comes with its own address.

    "Bác {tên}" is "{Tên}": it becomes "Ông Hải" for whoever is called so.
    """
    return _ADDRESSED.sub(lambda met: _begun_as(met[1], met[2]), words)


def _begun_as(address: str, place: str) -> str:
    """A name's place, with a capital where what stood before it had one."""
    return f"{{{place.capitalize() if address[:1].isupper() else place.lower()}}}"
