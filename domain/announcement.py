"""Announcements: who is to hear what, and how far it has come.

What an officer writes is wording that is data (`Verbatim`), with places such as `{đơn vị}` that
are filled for each reader.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from domain.members import PersonId
from domain.texts import Json

AnnouncementId = NewType("AnnouncementId", int)


class State(StrEnum):
    """How far an announcement has come."""

    DRAFT = "draft"
    WAITING = "waiting"
    """For a second officer's approval."""
    APPROVED = "approved"
    """Leaves when its moment comes."""
    RUNNING = "running"
    """Its audience is being made ready, or reads already."""
    PAUSED = "paused"
    CANCELLED = "cancelled"
    LATE = "late"
    """Its latest useful moment has passed: a person is asked."""
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAnnouncement:
    """What is to be said, to whom, and when."""

    audience: Json
    texts: Mapping[str, str]
    """By part of the audience; "" for everybody else. Places in braces are filled for each."""
    state: State = State.DRAFT
    by: PersonId | None = None
    """Who wrote it; None where the calendar speaks."""
    occasion: str | None = None
    """The calendar's key: under one key it speaks once."""
    asks_yes: bool = False
    """Whether readers confirm that they have read it."""
    send_at: datetime | None = None
    """By the calendar; None while nobody has said when."""
    useful_until: datetime | None = None
    """Past it a person is asked instead."""
