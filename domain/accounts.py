"""Accounts: the person behind a chat, and how they are spoken to."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from domain.members import PersonId
from domain.permissions import Powers

AccountId = NewType("AccountId", int)
ChatId = NewType("ChatId", int)


class Address(StrEnum):
    """How a person wishes to be called; asked once, kept, changed at will."""

    BAC = "bac"
    CO = "co"
    CHU = "chu"
    ONG = "ong"
    BA = "ba"
    ANH = "anh"
    CHI = "chi"


NO_POWERS = Powers()

#: The version of the consent text now in force; a new text asks again.
CONSENT_VERSION = "2026-11"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Who writes: an account of a channel, and the person it belongs to."""

    id: AccountId
    person: PersonId | None
    name: str | None
    locale: str
    address: Address | None
    consented: bool
    """Whether the consent text now in force was agreed to."""
    practising: bool
    """Who practises has the powers of their practice chapter alone, so no real book is touched."""
    powers: Powers = NO_POWERS
