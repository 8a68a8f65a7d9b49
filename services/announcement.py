"""Announcements: written, approved, made ready for each reader, corrected, followed."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from domain.announcement import AnnouncementId, NewAnnouncement, State
from domain.texts import Json
from domain.units import UnitRef
from storage import announcement


def issue(
    db: Connection,
    top: UnitRef,
    *,
    occasion: str,
    audience: Json,
    texts: Mapping[str, str],
    at: datetime,
    useful_until: datetime,
) -> AnnouncementId | None:
    """Let the calendar speak: the plan it stands in is its approval.

    Args:
        db: The open connection.
        top: The ward or district that speaks.
        occasion: The moment's own key; under one key it speaks once.
        audience: Who is to hear it.
        texts: What is said, by part of the audience; "" for everybody else. Places in braces
            are filled for each reader.
        at: The moment, by the calendar.
        useful_until: Past it a person is asked instead.

    Returns:
        The announcement; None when this occasion has spoken before.
    """
    new = NewAnnouncement(
        audience=audience,
        texts=texts,
        state=State.APPROVED,
        occasion=occasion,
        send_at=at,
        useful_until=useful_until,
    )
    return announcement.add(db, top.id, new, at)
