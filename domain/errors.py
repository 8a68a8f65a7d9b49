"""Refusals and notices: what a rule or a service has to say, as data and never as wording.

The class name is the key of the text, the fields are its variables; `tests/locales` proves that
every one of them has its text in both languages.
"""

from dataclasses import dataclass
from typing import ClassVar

from domain.texts import Text, said_by


class Refusal(Exception):  # it is an answer, not an error
    """A rule said no, and the person may read why."""

    about: ClassVar[str | None] = None
    """The answer to ask again, by its name in the conversation; None when none would help."""

    asks: ClassVar[bool] = False
    """Whether its text asks again by itself, so that the question need not be repeated."""

    def text(self) -> Text:
        """Name what is said."""
        return said_by(self)


@dataclass(frozen=True)
class Notice:
    """Something a service has to tell someone."""

    def text(self) -> Text:
        """Name what is said."""
        return said_by(self)


@dataclass(eq=False)  # not frozen: contextlib sets __traceback__ on what it re-raises
class NotAllowed(Refusal):
    """This person may not do this, here."""


@dataclass(eq=False)
class Gone(Refusal):
    """What was asked for is no longer there."""
