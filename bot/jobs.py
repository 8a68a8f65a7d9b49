"""Slow work: done beside the event loop on a read-only snapshot, answered through the outbox."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from sqlalchemy import Connection

from bot import log
from bot.channels.channel import Channel
from bot.clock import Calendar
from bot.files import Files
from bot.store import Priority, Store
from domain.messages import Attachment, Message
from locales import messages
from locales.render import Reader
from papers import invitesheet, tallysheet, unitsheets
from papers.paper import Maker, Order, Paper
from storage import accounts, jobs, outbox
from storage.jobs import Job

MAKERS: Mapping[str, Maker] = {
    "invite-sheet": invitesheet.make,
    "units-form": unitsheets.make,
    "tally-sheet": tallysheet.make,
}
#: Tries before a piece of work is given up, and its asker told.
MOST_TRIES = 2
#: How often work is looked for, in seconds.
LOOK_EVERY = 0.3
_LOG = log.get()


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

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            for job in await self._store.read(lambda db: jobs.waiting(db, limit=10)):
                await self._do(job)
            await asyncio.sleep(LOOK_EVERY)

    async def _do(self, job: Job) -> None:
        try:
            paper = await self._store.read(lambda db: self._make(db, job))
            attachment = await asyncio.to_thread(self._files.keep_paper, paper)
            await self._store.write(lambda db: _answer(db, job, paper, attachment), Priority.JOBS)
        except Exception as error:  # noqa: BLE001  # the next job is done all the same
            _LOG.error("job failed", job=job.id, kind=job.kind, error=error)
            fault = type(error).__name__
            await self._store.write(lambda db: _stumble(db, job, fault), Priority.JOBS)
        self._answered()

    def _make(self, db: Connection, job: Job) -> Paper:
        links = {name: one.abilities.link for name, one in self._channels.items()}
        return make_paper(db, job, self._calendar.now(), links)


def make_paper(db: Connection, job: Job, now: datetime, links: Mapping[str, str | None]) -> Paper:
    """Do one piece of work, for the reader of the chat that asked for it."""
    who = accounts.reader_of(db, job.chat)
    order = Order(
        db=db,
        arguments=job.arguments,
        reader=Reader(who.locale, who.address),
        now=now,
        link=links.get(who.channel),
    )
    return MAKERS[job.kind](order)


def _answer(db: Connection, job: Job, paper: Paper, attachment: Attachment | None) -> None:
    now = datetime.now(UTC)
    if jobs.finish(db, job.id, now):
        message = Message(texts=(paper.said,), attachment=attachment)
        outbox.add(db, job.chat, message, now, unique_key=f"job:{job.id}")


def _stumble(db: Connection, job: Job, fault: str) -> None:
    now = datetime.now(UTC)
    if jobs.stumble(db, job, fault, now, most=MOST_TRIES):
        message = Message(texts=(messages.paper_failed(),))
        outbox.add(db, job.chat, message, now, unique_key=f"job:{job.id}")
