"""Slow work at rest: written with the conversation that wants it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NewType

from sqlalchemy import Connection, insert, select, text, update

from domain.accounts import ChatId
from storage.tables import JobRow

JobId = NewType("JobId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A piece of slow work."""

    id: JobId
    kind: str
    arguments: dict[str, Any]
    chat: ChatId
    attempts: int


def add(db: Connection, kind: str, arguments: dict[str, Any], chat: ChatId, now: datetime) -> None:
    """Ask for a piece of work; its answer goes to `chat`."""
    row = {"kind": kind, "arguments": arguments, "chat_id": chat}
    db.execute(insert(JobRow), {**row, "state": "waiting", "attempts": 0, "created_at": now})


def waiting(db: Connection, *, limit: int) -> list[Job]:
    """What waits to be done, the oldest first."""
    statement = (
        select(JobRow.id, JobRow.kind, JobRow.arguments, JobRow.chat_id, JobRow.attempts)
        .where(JobRow.state == text("'waiting'"))
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
        )
        for row in db.execute(statement)
    ]


def finish(db: Connection, job: JobId, now: datetime) -> bool:
    """Mark a job done; False when another process has done it already."""
    statement = (
        update(JobRow)
        .where(JobRow.id == job, JobRow.state == text("'waiting'"))
        .values(state="done", done_at=now)
    )
    return db.execute(statement).rowcount == 1


def stumble(db: Connection, job: Job, error: str, now: datetime, *, most: int) -> bool:
    """Count a failed attempt; True when it was the last one."""
    last = job.attempts + 1 >= most
    values: dict[str, Any] = {"attempts": job.attempts + 1, "error": error[:200]}
    if last:
        values |= {"state": "failed", "done_at": now}
    db.execute(update(JobRow).where(JobRow.id == job.id).values(**values))
    return last
