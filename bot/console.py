"""`khuyenhoc chat`: the assistant in a terminal or a pipe, one line after the other.

The same intake, engine and outbox as everywhere; only that each line is handled to its end
before the next is read.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TextIO

from sqlalchemy import Engine

from bot import announcer, log
from bot.assistant import make_engine, prepare
from bot.channels.console import NAME, ConsoleChannel, line
from bot.clock import Calendar
from bot.files import Files
from bot.jobs import LOOKED_AT, answer, is_free, make_paper, stumble, take
from bot.lease import this_process
from bot.settings import Settings
from bot.ticker import kept_offset
from dialogue.said import Incoming
from domain.messages import Message
from locales.render import Reader
from storage import announcement, inbox, jobs, outbox
from storage.engine import in_turn, open_engine
from storage.jobs import Job

_LOG = log.get()


class Console:
    """One person at a terminal."""

    def __init__(self, settings: Settings, name: str) -> None:
        prepare(settings)
        self._settings, self._name = settings, name
        self._channel = ConsoleChannel()
        self._engine = make_engine({NAME: self._channel}, settings.locale, settings.data_dir)
        self._database: Engine = open_engine(settings.database)
        with in_turn(self._database) as db:
            self._calendar = Calendar(kept_offset(db))
        self._files, self._holder = Files(settings.data_dir), this_process()
        self.refused: set[str] = set()
        """Questions whose answer was refused and never corrected."""

    def close(self) -> None:
        """Let the database go."""
        self._database.dispose()

    def say(self, text: str) -> list[str]:
        """Type a line; what is said in return."""
        now = datetime.now(UTC)
        update = line(self._name, text, int(now.timestamp() * 1_000_000))
        with in_turn(self._database) as db:
            lanes = inbox.store(db, NAME, self._channel.bot, [update], now)
        for lane in lanes:
            while self._handle(lane):  # what a console that was killed left comes first
                pass
        self._work()
        return list(self._send())

    def _handle(self, lane: str) -> bool:
        """Handle the first line that waits; whether there was one."""
        with in_turn(self._database) as db:
            claimed = inbox.claim(db, lane, datetime.now(UTC))
            if claimed is None:
                return False
            read = self._channel.read(claimed.body)
            incoming = Incoming(sender=read.sender, said=read.said, received_at=datetime.now(UTC))
            outcome = self._engine.handle(db, incoming, self._calendar.now())
        if outcome.refused is not None:
            self.refused.add(outcome.refused)
        self.refused.discard(outcome.answered or "")
        return True

    def _work(self) -> None:
        """Make the papers that were asked for here, at once."""
        with in_turn(self._database) as db:
            waiting = jobs.waiting(db, [NAME], limit=LOOKED_AT)
            free = [job for job in waiting if is_free(job, self._holder)]
            taken = [mine for job in free if (mine := take(db, job, self._holder)) is not None]
        for job in taken:
            self._make(job)
        self._announce()

    def _announce(self) -> None:
        """Make ready what is due to be said, here and elsewhere."""
        now, voice = self._calendar.now(), announcer.voice_of({NAME: self._channel})
        with in_turn(self._database) as db:
            going = announcement.going(db, now)
        for one in going:
            more = True
            while more:
                with in_turn(self._database) as db:
                    more = announcer.step(db, one, now, datetime.now(UTC), voice)

    def _make(self, job: Job) -> None:
        try:
            with in_turn(self._database) as db:
                paper = make_paper(db, job, self._calendar.now(), {})
                answer(db, job, paper, self._files.keep_paper(paper))
        except Exception as error:  # noqa: BLE001  # the next line is heard all the same
            _LOG.error("job failed", job=job.id, kind=job.kind, error=error)
            with in_turn(self._database) as db:
                stumble(db, job, type(error).__name__)

    def _send(self) -> Iterator[str]:
        with in_turn(self._database) as db:
            now = datetime.now(UTC) + timedelta(seconds=1)
            locale = self._settings.locale
            waiting = outbox.queued(db, NAME, self._channel.bot, now, most=500, locale=locale)
            for row in waiting:
                message = Message.from_json(row.message)
                for part in self._channel.draw(message, Reader(row.locale, row.form)):
                    yield str(part["text"])
            outbox.mark_sent(db, [(row.id, "shown") for row in waiting], now)


def talk(settings: Settings, name: str, lines: TextIO, *, echo: bool) -> int:
    """Read lines until they end.

    Returns:
        0, or 1 when a scripted answer was refused and never corrected.
    """
    console = Console(settings, name)
    try:
        for typed in lines:
            text = typed.rstrip("\n")
            if not text.strip():
                continue
            if echo:
                print(f"> {text}")  # noqa: T201  # a terminal program
            for said in console.say(text):
                print(said, end="\n\n")  # noqa: T201  # a terminal program
    finally:
        console.close()
    return 1 if console.refused and not lines.isatty() else 0
