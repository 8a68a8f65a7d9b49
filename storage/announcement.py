"""Announcements at rest: what they say, to whom, and what became of each."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection

from domain.announcement import AnnouncementId, NewAnnouncement
from domain.units import UnitId
from storage.dialect import insert_into
from storage.tables import AnnouncementRow


def add(db: Connection, unit: UnitId, new: NewAnnouncement, now: datetime) -> AnnouncementId | None:
    """Write an announcement down; None when its occasion has spoken before."""
    row = asdict(new)
    row |= {"unit_id": unit, "written_by": row.pop("by"), "written_at": now}
    row |= {"version": 1, "cursor": 0}
    statement = insert_into(db.dialect.name, AnnouncementRow).on_conflict_do_nothing()
    found = db.execute(statement.returning(AnnouncementRow.id), row).scalar()
    return AnnouncementId(found) if found is not None else None
