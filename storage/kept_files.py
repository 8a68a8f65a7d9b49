"""Kept files at rest: photos and documents, by the thing they belong to."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from domain.accounts import AccountId
from domain.messages import Attachment
from storage.tables import KeptFileRow


def add(
    db: Connection, thing: str, thing_id: int, file: Attachment, *, by: AccountId, now: datetime
) -> None:
    """Keep a file with a thing: "announcement", "enquiry", "event", "story" or "task"."""
    row = {
        "thing": thing,
        "thing_id": thing_id,
        "path": file.path,
        "name": file.name,
        "kind": file.kind,
        "added_by": by,
        "added_at": now,
    }
    db.execute(insert(KeptFileRow), row)


def of(db: Connection, thing: str, thing_id: int) -> list[Attachment]:
    """The files of a thing, the first first."""
    return of_all(db, thing, [thing_id]).get(thing_id, [])


def of_all(db: Connection, thing: str, ids: Sequence[int]) -> dict[int, list[Attachment]]:
    """The files of several things of one kind."""
    statement = (
        select(KeptFileRow.thing_id, KeptFileRow.path, KeptFileRow.name, KeptFileRow.kind)
        .where(KeptFileRow.thing == thing, KeptFileRow.thing_id.in_(ids))
        .order_by(KeptFileRow.id)
    )
    found: dict[int, list[Attachment]] = {}
    for row in db.execute(statement):
        file = Attachment(path=row.path, name=row.name, kind=row.kind)
        found.setdefault(row.thing_id, []).append(file)
    return found


def drop(db: Connection, thing: str, ids: Sequence[int]) -> None:
    """Let go of the files of things; who names them no more has them cleared away in time."""
    db.execute(delete(KeptFileRow).where(KeptFileRow.thing == thing, KeptFileRow.thing_id.in_(ids)))
