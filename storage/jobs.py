"""Slow work at rest: written with the conversation that wants it."""

import dataclasses
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NewType

from sqlalchemy import Connection, delete, insert, select, text, update

from domain.accounts import ChatId
from storage.tables import ChatRow, JobRow

JobId = NewType("JobId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A piece of slow work."""

    id: JobId
    kind: str
    arguments: dict[str, Any]
    chat: ChatId
    attempts: int
    """How often it was taken up."""
    taken_by: str | None
    taken_until: datetime | None

    def is_free(self, now: datetime) -> bool:
        """Whether nobody is at it."""
        return self.taken_until is None or self.taken_until < now


def add(db: Connection, kind: str, arguments: dict[str, Any], chat: ChatId, now: datetime) -> None:
    """Ask for a piece of work; its answer goes to `chat`."""
    add_all(db, kind, [arguments], chat, now)


def add_all(
    db: Connection,
    kind: str,
    pieces: Sequence[dict[str, Any]],
    chat: ChatId,
    now: datetime,
) -> None:
    """Ask for several pieces of work of a kind, in that order."""
    common = {"kind": kind, "chat_id": chat, "state": "waiting", "attempts": 0, "created_at": now}
    db.execute(insert(JobRow), [common | {"arguments": one} for one in pieces])


def waiting(db: Connection, channels: Collection[str], *, limit: int) -> list[Job]:
    """What was asked for on some channels and is not done, the oldest first; taken or not."""
    statement = (
        select(
            JobRow.id,
            JobRow.kind,
            JobRow.arguments,
            JobRow.chat_id,
            JobRow.attempts,
            JobRow.taken_by,
            JobRow.taken_until,
        )
        .join(ChatRow, ChatRow.id == JobRow.chat_id)
        .where(JobRow.state == text("'waiting'"), ChatRow.channel.in_(channels))
        .order_by(JobRow.id)
        .limit(limit)
    )
    return [
        Job(
            id=JobId(row.id),
            kind=row.kind,
            arguments=row.arguments,
            chat=ChatId(row.chat_id),
            attempts=row.attempts,
            taken_by=row.taken_by,
            taken_until=row.taken_until,
        )
        for row in db.execute(statement)
    ]


def take(db: Connection, job: Job, by: str, until: datetime) -> Job | None:
    """Take a piece of work up and count it; None when somebody else has done so meanwhile."""
    statement = update(JobRow).where(
        JobRow.id == job.id,
        JobRow.state == text("'waiting'"),
        JobRow.attempts == job.attempts,  # each taking counts: whoever sees an older count is late
    )
    taken = dataclasses.replace(job, attempts=job.attempts + 1, taken_by=by, taken_until=until)
    values = {"attempts": taken.attempts, "taken_by": by, "taken_until": until}
    return taken if db.execute(statement.values(**values)).rowcount == 1 else None


def finish(db: Connection, job: JobId, now: datetime) -> bool:
    """Mark a job done; False when another process has done it already."""
    statement = (
        update(JobRow)
        .where(JobRow.id == job, JobRow.state == text("'waiting'"))
        .values(state="done", done_at=now)
    )
    return db.execute(statement).rowcount == 1


def stumble(db: Connection, job: Job, error: str, now: datetime, *, most: int) -> bool:
    """Let go of a piece of work that failed; True when it is given up for good."""
    last = job.attempts >= most
    values: dict[str, Any] = {"error": error[:200], "taken_by": None, "taken_until": None}
    if last:
        values |= {"state": "failed", "done_at": now}
    ours = update(JobRow).where(
        JobRow.id == job.id, JobRow.state == text("'waiting'"), JobRow.attempts == job.attempts
    )
    return db.execute(ours.values(**values)).rowcount == 1 and last


def forget(db: Connection, before: datetime) -> None:
    """Drop what was done or given up before an instant."""
    db.execute(delete(JobRow).where(JobRow.done_at < before))
