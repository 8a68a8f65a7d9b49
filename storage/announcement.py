"""Announcements at rest: what they say, to whom, and how far they have come."""

from collections.abc import Collection, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, or_, select, update
from sqlalchemy.orm import aliased

from domain.accounts import AccountId, ChatId
from domain.announcement import (
    Announcement,
    AnnouncementId,
    Audience,
    NewAnnouncement,
    Proposed,
    State,
)
from domain.members import PersonId
from domain.messages import Attachment
from domain.units import UnitId, UnitRef
from storage.audience import UNIT, person_of
from storage.dialect import insert_into
from storage.tables import AnnouncementRow, AnnouncementVersionRow, KeptFileRow, UnitRow
from storage.tables.base import AnyRow
from storage.units import unit_of

#: Under this name files are kept that go with announcements.
THING = "announcement"
#: The cursor runs over roles, then from here over groups' chats, then over units nobody has come
#: in for, then stands at the end.
GROUPS, PLACES, END = 1 << 60, 3 << 59, 1 << 61


def add(db: Connection, unit: UnitId, new: NewAnnouncement, now: datetime) -> AnnouncementId | None:
    """Write an announcement down; None when its occasion has spoken before."""
    row = asdict(new)
    row |= {"unit_id": unit, "written_by": row.pop("by"), "written_at": now}
    row |= {"version": 1, "cursor": 0}
    statement = insert_into(db.dialect.name, AnnouncementRow).on_conflict_do_nothing()
    found = db.execute(statement.returning(AnnouncementRow.id), row).scalar()
    return AnnouncementId(found) if found is not None else None


_AHEAD = aliased(AnnouncementVersionRow)
_ALL = (
    select(
        AnnouncementRow.id.label("announcement"),
        AnnouncementRow.occasion,
        AnnouncementRow.audience,
        AnnouncementRow.texts,
        AnnouncementRow.asks_yes,
        AnnouncementRow.state,
        AnnouncementRow.version,
        AnnouncementRow.written_by,
        AnnouncementRow.written_at,
        AnnouncementRow.approved_by,
        AnnouncementRow.send_at,
        AnnouncementRow.useful_until,
        AnnouncementRow.cursor,
        AnnouncementRow.progress_chat_id,
        AnnouncementRow.progress_id,
        AnnouncementRow.done_at,
        UnitRow.id,
        *UNIT,
        _AHEAD.texts.label("texts_ahead"),
        _AHEAD.changed_by.label("proposed_by"),
    )
    .join(UnitRow, UnitRow.id == AnnouncementRow.unit_id)
    .outerjoin(
        _AHEAD,
        and_(
            _AHEAD.announcement_id == AnnouncementRow.id,
            _AHEAD.version > AnnouncementRow.version,
        ),
    )
)


def find(db: Connection, one: AnnouncementId, *, lock: bool = False) -> Announcement | None:
    """An announcement; with `lock` nobody else changes it until the transaction ends."""
    statement = _ALL.where(AnnouncementRow.id == one)
    if lock:
        statement = statement.with_for_update(of=AnnouncementRow)
    row = db.execute(statement).one_or_none()
    return _announcement(row) if row is not None else None


def latest(db: Connection, top: UnitRef, *, limit: int, after: int = 0) -> list[Announcement]:
    """A unit's announcements, the newest first."""
    statement = _ALL.where(AnnouncementRow.unit_id == top.id).order_by(AnnouncementRow.id.desc())
    return [_announcement(row) for row in db.execute(statement.limit(limit).offset(after))]


def undecided(db: Connection, top: UnitRef) -> list[Announcement]:
    """A unit's announcements that wait for an officer, the oldest first.

    For an approval of them or of their correction, or because they are late.
    """
    waiting = AnnouncementRow.state.in_([State.WAITING, State.LATE])
    statement = _ALL.where(
        AnnouncementRow.unit_id == top.id, or_(waiting, _AHEAD.version.is_not(None))
    )
    return [_announcement(row) for row in db.execute(statement.order_by(AnnouncementRow.id))]


def going(db: Connection, now: datetime) -> list[AnnouncementId]:
    """Those that are to begin or go on at an instant of the calendar, the oldest first."""
    statement = (
        select(AnnouncementRow.id)
        .where(
            or_(
                AnnouncementRow.state == State.RUNNING,
                and_(AnnouncementRow.state == State.APPROVED, AnnouncementRow.send_at <= now),
            )
        )
        .order_by(AnnouncementRow.id)
    )
    return [AnnouncementId(one) for one in db.execute(statement).scalars()]


def watched(db: Connection, since: datetime) -> list[AnnouncementId]:
    """Those whose writer watches them: under way, or over since an instant of the calendar."""
    statement = select(AnnouncementRow.id).where(
        AnnouncementRow.progress_id.is_not(None),
        or_(
            AnnouncementRow.state.in_([State.RUNNING, State.PAUSED, State.LATE]),
            and_(
                AnnouncementRow.state.in_([State.DONE, State.CANCELLED]),
                AnnouncementRow.done_at >= since,
            ),
        ),
    )
    return [AnnouncementId(one) for one in db.execute(statement).scalars()]


def _announcement(row: AnyRow) -> Announcement:
    return Announcement(
        id=AnnouncementId(row.announcement),
        top=unit_of(row),
        occasion=row.occasion,
        audience=Audience.from_json(row.audience),
        texts=row.texts,
        asks_yes=row.asks_yes,
        state=State(row.state),
        version=row.version,
        written_by=person_of(row.written_by),
        written_at=row.written_at,
        approved_by=person_of(row.approved_by),
        send_at=row.send_at,
        useful_until=row.useful_until,
        cursor=row.cursor,
        progress_chat=ChatId(row.progress_chat_id) if row.progress_chat_id is not None else None,
        progress_id=row.progress_id,
        done_at=row.done_at,
        proposed=_proposed(row),
    )


def _proposed(row: AnyRow) -> Proposed | None:
    if row.texts_ahead is None:
        return None
    return Proposed(words=row.texts_ahead.get("", ""), by=person_of(row.proposed_by))


def change(
    db: Connection, one: AnnouncementId, *, from_states: Collection[State] = (), **values: Any
) -> bool:
    """Set columns of an announcement that is in one of these states; False when it is not."""
    statement = update(AnnouncementRow).where(AnnouncementRow.id == one)
    if from_states:
        statement = statement.where(AnnouncementRow.state.in_(list(from_states)))
    return db.execute(statement.values(**values)).rowcount == 1


def propose(
    db: Connection, one: Announcement, texts: Mapping[str, str], by: PersonId, now: datetime
) -> None:
    """Keep what an announcement is to say once a second officer agrees; the last one counts."""
    drop_proposed(db, one)
    row = {"announcement_id": one.id, "version": one.version + 1, "texts": dict(texts)}
    db.execute(insert(AnnouncementVersionRow), row | {"changed_by": by, "changed_at": now})


def drop_proposed(db: Connection, one: Announcement) -> None:
    """Forget what an announcement was to say."""
    ahead = AnnouncementVersionRow.version > one.version
    db.execute(
        delete(AnnouncementVersionRow).where(
            AnnouncementVersionRow.announcement_id == one.id, ahead
        )
    )


def keep_version(db: Connection, one: Announcement, by: PersonId, now: datetime) -> None:
    """Keep what an announcement says before it is corrected."""
    row = {"announcement_id": one.id, "version": one.version, "texts": dict(one.texts)}
    db.execute(insert(AnnouncementVersionRow), row | {"changed_by": by, "changed_at": now})


def versions(db: Connection, one: AnnouncementId) -> dict[int, Mapping[str, str]]:
    """What it said before, by version."""
    statement = (
        select(AnnouncementVersionRow.version, AnnouncementVersionRow.texts)
        .join(AnnouncementRow, AnnouncementRow.id == AnnouncementVersionRow.announcement_id)
        .where(AnnouncementRow.id == one, AnnouncementVersionRow.version < AnnouncementRow.version)
    )
    rows = db.execute(statement)
    return {row.version: row.texts for row in rows}


# ---- the file that goes with it -----------------------------------------------------------------


def keep_file(
    db: Connection, one: AnnouncementId, file: Attachment, by: AccountId, now: datetime
) -> None:
    """Keep a file or photo with an announcement."""
    row = {"thing": THING, "thing_id": one, "path": file.path, "name": file.name}
    db.execute(insert(KeptFileRow), row | {"kind": file.kind, "added_by": by, "added_at": now})


def file_of(db: Connection, one: AnnouncementId) -> Attachment | None:
    """The file or photo that goes with an announcement."""
    statement = (
        select(KeptFileRow.path, KeptFileRow.name, KeptFileRow.kind)
        .where(KeptFileRow.thing == THING, KeptFileRow.thing_id == one)
        .order_by(KeptFileRow.id.desc())
        .limit(1)
    )
    row = db.execute(statement).one_or_none()
    return Attachment(path=row.path, name=row.name, kind=row.kind) if row is not None else None
