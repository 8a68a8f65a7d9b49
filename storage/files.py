"""Kept files: what belongs to what, and which are still named by anything."""

import re
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, Text, bindparam, cast, delete, func, insert, select

from domain.accounts import AccountId
from domain.messages import Attachment
from storage.tables import JobRow, KeptFileRow, OutboxRow, TalkRow

#: A kept file as rows name it, wherever it stands in their documents.
_NAME = re.compile(r"files/[0-9a-f]{64}\.[0-9A-Za-z]{1,5}")


def named(db: Connection) -> set[str]:
    """Files that anything names, relative to the data folder."""
    found: set[str] = set()
    for column in (OutboxRow.message, TalkRow.state, JobRow.arguments):
        document = cast(column, Text)
        for written in db.execute(select(document).where(document.contains("files/"))).scalars():
            found.update(_NAME.findall(written))
    found.update(db.execute(select(KeptFileRow.path)).scalars())
    return found


_OF = (
    select(KeptFileRow.path, KeptFileRow.name, KeptFileRow.kind)
    .where(KeptFileRow.thing == bindparam("thing"), KeptFileRow.thing_id == bindparam("id"))
    .order_by(KeptFileRow.id)
)


def keep(
    db: Connection,
    thing: str,
    thing_id: int,
    files: Sequence[Attachment],
    *,
    by: AccountId | None,
    now: datetime,
) -> None:
    """Let files belong to something: an event, a task, a story, a question."""
    rows = [
        {
            "thing": thing,
            "thing_id": thing_id,
            "path": one.path,
            "name": one.name,
            "kind": one.kind,
            "added_by": by,
            "added_at": now,
        }
        for one in files
    ]
    if rows:
        db.execute(insert(KeptFileRow), rows)


def kept(db: Connection, thing: str, thing_id: int) -> list[Attachment]:
    """The files of something, the first first."""
    rows = db.execute(_OF, {"thing": thing, "id": thing_id})
    return [Attachment(path=row.path, name=row.name, kind=row.kind) for row in rows]


def count(db: Connection, thing: str, thing_id: int) -> int:
    """How many files belong to something."""
    statement = select(func.count()).select_from(KeptFileRow)
    of = statement.where(KeptFileRow.thing == thing, KeptFileRow.thing_id == thing_id)
    return db.execute(of).scalar_one()


def let_go(db: Connection, thing: str, thing_id: int) -> None:
    """Let the files of something belong to it no longer."""
    statement = delete(KeptFileRow)
    db.execute(statement.where(KeptFileRow.thing == thing, KeptFileRow.thing_id == thing_id))
