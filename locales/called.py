"""How readers of an announcement are called: what fills the places that tell of them."""

from collections.abc import Mapping

from domain.announcement import NAME, UNIT, Hearer
from domain.texts import Wording
from locales import messages
from locales.names import given_name
from locales.render import DEFAULT_LOCALE, Reader, plain


def places(one: Hearer) -> Mapping[str, str]:
    """The reader's unit and name; a group is called as people greet it."""
    return {UNIT: one.unit.called, NAME: _called(one)}


def said(one: Hearer, wording: Wording) -> str:
    """Something in the reader's language."""
    return plain(wording, Reader(one.locale or DEFAULT_LOCALE, one.address))


def _called(one: Hearer) -> str:
    locale = one.locale or DEFAULT_LOCALE
    if one.name is None:
        return plain(messages.place_everyone(), Reader(locale))
    if one.address is None:
        return one.name
    return plain(messages.person_called(name=given_name(one.name)), Reader(locale, one.address))
