"""Slow work: done beside the event loop on a read-only snapshot, answered through the outbox."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from bot import log
from bot.channels.channel import Channel
from bot.clock import Calendar
from bot.files import Files
from bot.lease import is_dead, this_process
from bot.store import Priority, Store
from domain.messages import Attachment, Message
from locales import messages
from locales.render import Reader
from papers import (
    certificate,
    citizensheet,
    criteriasheet,
    invitesheet,
    marksheet,
    plansheet,
    recognitionsheet,
    recognitionword,
    storysheet,
    tallysheet,
    unitsheets,
)
from papers.paper import Maker, Order, Paper
from storage import accounts, jobs, outbox
from storage.jobs import Job

MAKERS: Mapping[str, Maker] = {
    "invite-sheet": invitesheet.make,
    "units-form": unitsheets.make,
    "tally-sheet": tallysheet.make,
    "plan-form": plansheet.make,
    "story-sheet": storysheet.make,
    "criteria-form": criteriasheet.make,
    "recognition-list": recognitionsheet.make,
    "recognition-word": recognitionword.make,
    "marks-form": marksheet.make,
    "certificate": certificate.make,
    "certificates": certificate.make_all,
    "citizens-form": citizensheet.make,
}
#: Tries before a piece of work is given up, and its asker told.
MOST_TRIES = 2
#: How long a piece of work belongs to who took it up: longer than any takes. One whose process
#: died on this machine is not waited for.
TAKEN = timedelta(minutes=5)
#: Pieces of work looked at together, those that others are at included.
LOOKED_AT = 50
#: How often work is looked for, in seconds.
LOOK_EVERY = 0.3
_LOG = log.get()


class Deadly(Exception):  # names the fact
    """A piece of work was taken up as often as it may be, and nobody came back from it."""


class Jobs:
    """Does what waits in the table, one piece after the other."""

    def __init__(
        self,
        store: Store,
        channels: Mapping[str, Channel],
        calendar: Calendar,
        files: Files,
        answered: Callable[[], None],
    ) -> None:
        self._store, self._channels, self._calendar = store, channels, calendar
        self._files, self._answered = files, answered
        self._holder = this_process()

    async def run(self) -> None:
        """Work until cancelled."""
        ours = list(self._channels)
        while True:
            for job in await self._store.read(lambda db: jobs.waiting(db, ours, limit=LOOKED_AT)):
                if (taken := await self._take(job)) is not None:
                    await self._do(taken)
            await asyncio.sleep(LOOK_EVERY)

    async def _take(self, job: Job) -> Job | None:
        """Take a piece of work up, if nobody is at it; committed before it is begun."""
        if not is_free(job, self._holder):
            return None
        return await self._store.write(lambda db: take(db, job, self._holder), Priority.JOBS)

    async def _do(self, job: Job) -> None:
        try:
            paper = await self._store.read(lambda db: self._make(db, job))
            attachment = await asyncio.to_thread(self._files.keep_paper, paper)
            await self._store.write(lambda db: answer(db, job, paper, attachment), Priority.JOBS)
        except Exception as error:  # noqa: BLE001  # the next job is done all the same
            _LOG.error("job failed", job=job.id, kind=job.kind, error=error)
            fault = type(error).__name__
            await self._store.write(lambda db: stumble(db, job, fault), Priority.JOBS)
        self._answered()

    def _make(self, db: Connection, job: Job) -> Paper:
        links = {name: one.abilities.link for name, one in self._channels.items()}
        return make_paper(db, job, self._calendar.now(), links, self._files.folder)


def is_free(job: Job, holder: str) -> bool:
    """Whether nobody is at a piece of work: its time is over, or its process, or it is ours.

    Who asks does one at a time: what they find taken by themselves they could not give back.
    """
    if job.taken_by is None or job.taken_by == holder:
        return True
    return job.is_free(datetime.now(UTC)) or is_dead(job.taken_by)


def take(db: Connection, job: Job, holder: str) -> Job | None:
    """Take a piece of work up; None when somebody else was quicker."""
    return jobs.take(db, job, holder, datetime.now(UTC) + TAKEN)


def make_paper(
    db: Connection,
    job: Job,
    now: datetime,
    links: Mapping[str, str | None],
    files: Path = Path(),
) -> Paper:
    """Do one piece of work, for the reader of the chat that asked for it.

    Raises:
        Deadly: It was begun too often already, and never came to an end.
    """
    if job.attempts > MOST_TRIES:
        raise Deadly
    who = accounts.reader_of(db, job.chat)
    order = Order(
        db=db,
        arguments=job.arguments,
        reader=Reader(who.locale, who.address),
        now=now,
        link=links.get(who.channel),
        files=files,
    )
    return MAKERS[job.kind](order)


def answer(db: Connection, job: Job, paper: Paper, attachment: Attachment | None) -> None:
    """Put a finished paper in line for who asked for it, once."""
    now = datetime.now(UTC)
    if jobs.finish(db, job.id, now):
        outbox.add(db, job.chat, Message(texts=(paper.said,), attachment=attachment), now)


def stumble(db: Connection, job: Job, fault: str) -> None:
    """Let go of a piece of work that failed; the last time, who asked for it is told."""
    now = datetime.now(UTC)
    if jobs.stumble(db, job, fault, now, most=MOST_TRIES):
        outbox.add(db, job.chat, Message(texts=(messages.paper_failed(),)), now)
