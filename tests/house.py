"""A whole assistant for tests: intake to outbox on a real database, without a network.

`House` is the assistant; a `Phone` is one person's, on a channel with buttons or on the poorest
one. What a phone shows is what the channel drew, so a transcript reads as on the screen.
"""

import asyncio
import dataclasses
import itertools
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event

from bot import announcer
from bot.channels.channel import Channel, Part, Read
from bot.channels.console import ConsoleChannel
from bot.channels.drawing import label
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_updates import raw_update
from bot.clock import Calendar
from bot.due import DOERS
from bot.files import Files
from bot.jobs import make_paper
from bot.worker import Handled as Logged
from bot.worker import Worker
from dialogue.engine import Engine as Talks
from dialogue.registry import Conversation, Registry
from dialogue.talk import Reply, Stop, Talk
from domain.accounts import CONSENT_VERSION, Account, Address
from domain.actors import Actor
from domain.clock import at
from domain.members import Household, HouseholdId, NewMember, PersonId
from domain.messages import Message
from domain.permissions import Role
from domain.plan import load
from domain.units import NewUnit, UnitKind, UnitRef
from handlers import REGISTRY
from locales.render import Reader
from services import beginning, members, schedule
from services.units import make_unit
from storage import accounts, due, inbox, jobs, outbox
from storage import announcement as announcements
from storage import members as register
from storage import plan as plans
from storage.accounts import Sender
from storage.engine import open_engine
from storage.inbox import Update

#: Monday, two days after the lifelong learning week's launch in the plan of Bồ Đề.
MONDAY = date(2025, 9, 29)
MORNING = at(MONDAY, time(8))
#: Since when those who hold a role from the start hold it.
SINCE = date(2025, 9, 1)

RICH, POOR = "telegram", "console"
#: How the bot's links begin, on the channel that has any.
LINK = "https://t.me/khuyenhoc_bot?start="


class _NoNetwork(Channel):
    """Telegram's drawing and reading, with nothing sent anywhere."""

    name = RICH

    def __init__(self, files: Path) -> None:
        self._real = TelegramChannel(
            "123456:TEST", base_url="http://127.0.0.1:9/bot", base_file_url="", files=files
        )
        self.bot = self._real.bot
        self.abilities = dataclasses.replace(self._real.abilities, link=LINK)
        self.uploads: dict[str, bytes] = {}

    def read(self, body: str) -> Read:
        return self._real.read(body)

    def draw(self, message: Message, reader: Reader) -> list[Part]:
        return self._real.draw(message, reader)

    async def send(self, address: str, part: Part) -> str:
        raise NotImplementedError

    async def fetch(self, remote: str) -> bytes:
        return self.uploads[remote]


@dataclass
class Shown:
    """One message as a phone shows it."""

    text: str
    buttons: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    file: str | None = None
    path: Path | None = None
    """Where a file that came with it stands."""
    rows: list[int] = field(default_factory=list)
    """How many buttons stand in each row."""
    choices: int = 0
    """How many of its buttons, or numbers, are choices and no ways out."""
    unlisted: list[str] = field(default_factory=list)
    """Ways out that are understood and not shown, on the poorest channel."""

    def button(self, label: str) -> str:
        """What the button of a label carries."""
        return self.data[self.buttons.index(label)]


@dataclass(frozen=True)
class Handled:
    """What it took to handle one message."""

    conversation: str
    """The first that was played; "" when none was."""
    completed: bool
    """Whether that one came to its end."""
    statements: int


class House:
    """The assistant of one ward."""

    officer_code: str
    """The first officer's invite, once there is a ward."""
    forgives: bool = False
    """Whether a message that fails is set aside, as the running worker does it."""

    def __init__(self, engine: Engine, folder: Path, *, registry: Registry = REGISTRY) -> None:
        self.reminds = False
        """Whether people are reminded of what the plan has them do: in tests about that alone."""
        self.engine, self.folder = engine, folder
        self.calendar = Calendar()
        self.calendar.set(MORNING)
        self.rich, self.poor = _NoNetwork(folder), ConsoleChannel()
        self.channels: dict[str, Channel] = {RICH: self.rich, POOR: self.poor}
        self.files = Files(folder)
        self.talks = Talks(
            registry=_watched(registry, self._note),
            abilities=lambda name: self.channels[name].abilities,
            locale="vi",
            files=folder,
        )
        self.worker = Worker(
            _Here(engine),  # type: ignore[arg-type]  # one connection at a time, no threads
            self.talks,
            self.channels,
            self.calendar,
            self.files,
            lambda: None,
        )
        self.handled: list[Handled] = []
        """Every message handled so far, the newest last."""
        self._played: list[tuple[str, bool]] = []
        self._statements = 0
        self._numbers = itertools.count(1)
        self._mail: dict[str, list[Shown]] = {}
        event.listen(engine, "before_cursor_execute", self._count)

    def close(self) -> None:
        """Count no more; the database is whose it was."""
        event.remove(self.engine, "before_cursor_execute", self._count)

    def _count(self, _connection: object, _cursor: object, statement: str, *_: object) -> None:
        # The two ends of a savepoint reach no table, and a lane's lock on PostgreSQL is what
        # beginning a transaction is on SQLite.
        begins = statement.startswith(("SAVEPOINT", "RELEASE", "SELECT pg_try_advisory"))
        self._statements += not begins

    def _note(self, name: str, completed: bool) -> None:  # noqa: FBT001  # called by position
        self._played.append((name, completed))

    # ---- time --------------------------------------------------------------------------------

    def later(self, **by: float) -> None:
        """Let time pass; what falls due meanwhile stays undone, as if the program were down."""
        self.calendar.offset += timedelta(**by)

    def stop_at(self, moment: datetime) -> None:
        """Set the calendar."""
        self.calendar.set(moment)

    def walk_to(self, moment: datetime) -> None:
        """Move the calendar forward through every due moment in order, and do what is due."""
        while True:
            with self.engine.begin() as db:
                schedule.plan_ahead(db, self.calendar.now())
                following = due.next_moment(db)
            if following is None or following > moment:
                break
            self.calendar.set(max(following, self.calendar.now()))
            self._do_due()
        self.calendar.set(moment)
        self._do_due()

    def _do_due(self) -> None:
        now = self.calendar.now()
        with self.engine.begin() as db:
            while (one := due.claim(db, now)) is not None:
                if self.reminds or one.kind != schedule.TASK_REMINDER:
                    DOERS[one.kind](db, one, now)
        self.announce()

    def announce(self) -> None:
        """Make ready what is due to be said, as the announcer does."""
        now, soon = self.calendar.now(), datetime.now(UTC)
        voice = announcer.voice_of(self.channels)
        with self.engine.begin() as db:
            for one in announcements.going(db, now):
                while announcer.step(db, one, now, soon, voice):
                    pass

    def follow(self) -> None:
        """Show how far announcements are, as the announcer does every few seconds."""
        now = self.calendar.now()
        with self.engine.begin() as db:
            for one in announcements.watched(db, now):
                announcer.show(db, one, now, None, lambda name: self.channels[name].abilities.edits)

    @property
    def today(self) -> date:
        """The day on the calendar."""
        return self.calendar.local().date()

    # ---- passing messages --------------------------------------------------------------------

    def take(self, channel: str, *updates: Update) -> None:
        """Store updates and handle what waits, papers included."""
        self.store(channel, *updates)
        self.work()

    def store(self, channel: str, *updates: Update) -> None:
        """Store updates, and let them wait."""
        bot = self.channels[channel].bot
        with self.engine.begin() as db:
            inbox.store(db, channel, bot, updates, datetime.now(UTC))

    def work(self, lane: str | None = None) -> None:
        """Handle what waits, in a lane or in all, and the papers asked for."""
        waiting = [lane] if lane is not None else self._waiting()
        while waiting:
            for one in waiting:
                if self.forgives:
                    asyncio.run(self._stumble_through(one))
                else:
                    while self._handle(one):
                        pass
            waiting = self._waiting() if lane is None else []
        self._make_papers()
        self.announce()

    def use(self, registry: Registry) -> None:
        """Go on with other conversations, as after an update of the program."""
        watched = _watched(registry, self._note)
        self.talks = dataclasses.replace(self.talks, registry=watched)
        self.worker._engine = self.talks

    def _waiting(self) -> list[str]:
        with self.engine.begin() as db:
            return inbox.waiting_lanes(db, self.channels, 100)

    def _handle(self, lane: str) -> bool:
        with self.engine.begin() as db:
            self._statements, self._played = 0, []
            done = self.worker.handle(db, lane)
            statements = self._statements
        if done is None:
            return False
        if not isinstance(done, Logged):
            content = self.rich.uploads[done.file.remote]
            self.worker._fetched[done.message] = self.files.put(content, done.file.kind)
            return True
        name, completed = self._played[-1] if self._played else ("", False)
        if len(self._played) > 1 and self._played[-1][0] == "menu":
            name, completed = self._played[-2]
        self.handled.append(Handled(name, completed, statements))
        return True

    def _make_papers(self) -> None:
        with self.engine.begin() as db:
            for job in jobs.waiting(db, self.channels, limit=10):
                links = {name: one.abilities.link for name, one in self.channels.items()}
                paper = make_paper(db, job, self.calendar.now(), links, self.folder)
                attachment = self.files.keep_paper(paper)
                jobs.finish(db, job.id, datetime.now(UTC))
                message = Message(texts=(paper.said,), attachment=attachment)
                outbox.add(db, job.chat, message, datetime.now(UTC))

    async def _stumble_through(self, lane: str) -> None:
        while await self.worker._next(lane):
            pass

    def delivered(self, channel: str) -> list[tuple[str, Shown]]:
        """What waited to be sent on a channel, as drawn: address and message."""
        drawn: list[tuple[str, Shown]] = []
        with self.engine.begin() as db:
            soon = datetime.now(UTC) + timedelta(seconds=1)
            bot = self.channels[channel].bot
            waiting = outbox.queued(db, channel, bot, soon, most=1000, locale="vi")
            for row in waiting:
                if row.edits is not None and not self.channels[channel].abilities.edits:
                    continue
                if isinstance(row.message, dict) and "part" in row.message:
                    continue  # the list of commands, or a part of a message that was cut
                message, reader = Message.from_json(row.message), Reader(row.locale, row.form)
                parts = [self._shown(p) for p in self.channels[channel].draw(message, reader)]
                if parts:
                    parts[-1].choices = len(message.choices)
                if channel == POOR and parts:
                    parts[-1].unlisted = [label(one, reader) for one in message.asides]
                drawn += [(row.address, part) for part in parts]
            if waiting:
                outbox.mark_sent(db, [(row.id, "1") for row in waiting], datetime.now(UTC))
        return drawn

    def _shown(self, part: Part) -> Shown:
        keyboard = part.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = [button for row in keyboard for button in row]
        text = str(part.get("text", part.get("caption", "")))
        path = part.get("file")
        if path is None and text.endswith("]") and "\n[files/" in f"\n{text}":
            path = text.rpartition("[")[2].removesuffix("]")
            text = text.rpartition("[")[0].rstrip()
        return Shown(
            text=text,
            buttons=[button["text"] for button in buttons],
            data=[button.get("callback_data", button.get("url", "")) for button in buttons],
            rows=[len(row) for row in keyboard],
            file=part.get("name") or path,
            path=self.folder / path if path is not None else None,
        )

    def collect(self, address: str, channel: str) -> list[Shown]:
        """What has come for an address since it was last looked at."""
        for to, shown in self.delivered(channel):
            self._mail.setdefault(to, []).append(shown)
        return self._mail.pop(address, [])

    # ---- people ------------------------------------------------------------------------------

    def phone(self, user: int, *, channel: str = RICH) -> "Phone":
        """Someone's phone; they may be nobody yet."""
        return Phone(self, user, channel)

    def next_number(self) -> int:
        """A number that was not given out before."""
        return next(self._numbers)

    def ward(self, code: str = "bo-de-2025", *, speaks: bool = False) -> UnitRef:
        """A ward or district from its plan; its calendar is silent unless a test is about it."""
        with self.engine.begin() as db:
            begun = beginning.begin(db, load(code), today=self.today, now=self.calendar.now())
            for held in [] if speaks else plans.of(db, begun.top.id):
                silent = held.plan.model_copy(update={"announcement": ()})
                plans.replace(db, held.id, silent, self.calendar.now())
        self.officer_code = begun.code
        return begun.top

    def chapter(self, parent: UnitRef, name: str, kind: UnitKind = UnitKind.CHAPTER) -> UnitRef:
        """A unit below another."""
        with self.engine.begin() as db:
            return make_unit(db, parent, NewUnit(name=name, kind=kind), on=SINCE)

    def person(
        self,
        user: int,
        name: str,
        *roles: tuple[Role, UnitRef],
        address: Address | None = None,
        channel: str = RICH,
    ) -> "Phone":
        """Someone who has come in: known, agreed, with their roles."""
        phone = self.phone(user, channel=channel)
        with self.engine.begin() as db:
            account = self.account(db, phone)
            person = register.add_person(db, NewMember(name=name), None, now=self.calendar.now())
            accounts.record_consent(db, account.id, CONSENT_VERSION, self.calendar.now())
            accounts.set_fields(db, account.id, person_id=person, address=address)
            for role, unit in roles:
                accounts.grant_role(db, person, role, unit.id, on=SINCE, by=None)
        return phone

    def head_without_account(self, name: str, unit: UnitRef, phone: str | None = None) -> PersonId:
        """A head whom the register knows and who has never written to the assistant."""
        with self.engine.begin() as db:
            new = NewMember(name=name, phone=phone)
            person = register.add_person(db, new, None, now=self.calendar.now())
            accounts.grant_role(db, person, Role.HEAD, unit.id, on=SINCE, by=None)
        return person

    def take_role(self, phone: "Phone", role: Role, unit: UnitRef) -> None:
        """A role is held no longer, from today on."""
        with self.engine.begin() as db:
            person = self.account(db, phone).person or PersonId(0)
            accounts.end_role(db, person, role, unit.id, on=self.today)

    def account(self, db: Connection, phone: "Phone") -> Account:
        """The account behind a phone."""
        now = self.calendar.now()
        return accounts.arrive(db, phone.sender, "vi", self.today, now).account

    def actor(self, phone: "Phone") -> Actor:
        """Who acts with a phone."""
        with self.engine.begin() as db:
            account = self.account(db, phone)
        person = account.person or PersonId(0)
        powers, now = account.powers, self.calendar.now()
        return Actor(person=person, powers=powers, today=self.today, now=now)

    def household(
        self,
        unit: UnitRef,
        honorific: str | None,
        name: str,
        address: str | None,
        *,
        complete: bool = True,
    ) -> HouseholdId:
        """A family of a chapter's register."""
        family = Household(
            id=None,
            unit=unit.id,
            name=name,
            honorific=honorific,
            address=address,
            complete=complete,
        )
        with self.engine.begin() as db:
            return register.add_household(db, family, by=None, now=self.calendar.now())

    def member(
        self, phone: "Phone", unit: UnitRef, new: NewMember, home: HouseholdId | None = None
    ) -> None:
        """A member of a chapter's register."""
        with self.engine.begin() as db:
            household = register.household(db, home) if home is not None else None
            members.register_member(db, unit, new, household, by=self.actor_in(db, phone))

    def actor_in(self, db: Connection, phone: "Phone") -> Actor:
        """Who acts with a phone, within an open transaction."""
        account = self.account(db, phone)
        person, now = account.person or PersonId(0), self.calendar.now()
        return Actor(person=person, powers=account.powers, today=self.today, now=now)


class _Here:
    """A store that does its work at once, in a transaction of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def write(self, work: Callable[[Connection], Any], priority: object) -> Any:
        del priority
        with self._engine.begin() as db:
            return work(db)


def _watched(registry: Registry, note: Callable[[str, bool], None]) -> Registry:
    """The same conversations, each telling when it was played and whether it ended."""

    def watch(one: Conversation) -> Conversation:
        def play(talk: Talk) -> Reply:
            try:
                reply = one.play(talk)
            except Stop:
                note(one.name, False)
                raise
            except Exception:
                note(one.name, False)
                raise
            note(one.name, True)
            return reply

        return dataclasses.replace(one, play=play)

    return Registry([watch(one) for one in registry.by_name.values()], registry.read_line)


class Phone:
    """One person's phone: types, taps, shows.

    With a `group` it is the same person in a group's chat; its screen is what the group sees.
    """

    def __init__(self, house: House, user: int, channel: str, group: int | None = None) -> None:
        self.house, self.user, self.channel, self.group = house, user, channel, group
        self.screen: list[Shown] = []
        """All that was shown, the newest last."""
        self.actions = 0
        """What was typed and tapped."""

    @property
    def sender(self) -> Sender:
        """Who writes, and where, as the channel names them."""
        bot = self.house.channels[self.channel].bot
        return Sender(
            channel=self.channel,
            bot=bot,
            user=str(self.user),
            chat=str(self.chat),
            is_private=self.group is None,
        )

    @property
    def chat(self) -> int:
        """The chat it is open at."""
        return self.user if self.group is None else self.group

    @property
    def lane(self) -> str:
        """The lane in which its messages wait."""
        return f"{self.channel}:{self.chat}"

    @property
    def last(self) -> Shown:
        """The newest message."""
        return self.screen[-1]

    def in_group(self, group: int) -> "Phone":
        """The same person, in a group's chat."""
        return Phone(self.house, self.user, self.channel, group)

    # ---- what is done ------------------------------------------------------------------------

    def say(self, *texts: str) -> list[Shown]:
        """Type a line; or several, all sent before the first is answered."""
        self.actions += len(texts)
        return self._take(*(self.typed(text) for text in texts))

    def tap(self, label: str) -> list[Shown]:
        """Tap a button of any message shown, the newest first; or answer by its label."""
        if self.channel == POOR:
            return self.say(label)
        for shown in reversed(self.screen):
            if label in shown.buttons:
                return self.press(shown.button(label))
        raise AssertionError(f"no button {label!r} on {self.last.buttons}")

    def press(self, data: str) -> list[Shown]:
        """Press a button by what it carries."""
        number = self.house.next_number()
        message = {"message_id": 1, "date": 1, "chat": self._chat(), "text": "x"}
        query = {
            "id": str(number),
            "from": self._from(),
            "chat_instance": "1",
            "message": message,
            "data": data,
        }
        self.actions += 1
        return self._take(raw_update({"update_id": number, "callback_query": query}))

    def send_file(self, name: str, content: bytes) -> list[Shown]:
        """Send a file."""
        self.actions += 1
        if self.channel == POOR:
            path = self.house.files.put(content, name.rpartition(".")[2])
            return self._take(self._line({"text": "", "file": path}))
        document = {**self._upload(content), "file_name": name}
        return self._take(self._message({"document": document}))

    def send_photo(self, content: bytes = b"photo", **more: Any) -> list[Shown]:
        """Send a photo; `more` stands beside it, as a caption does."""
        if self.channel == POOR:
            return self.send_file("anh.jpg", content)
        smaller = {"file_id": "small", "file_unique_id": "small", "file_size": 1}
        return self.odd(photo=[smaller, self._upload(content)], **more)

    def send_voice(self, content: bytes = b"voice") -> list[Shown]:
        """Send a voice note."""
        if self.channel == POOR:
            return self.send_file("tep.ogg", content)
        return self.odd(voice={**self._upload(content), "duration": 3})

    def _upload(self, content: bytes) -> dict[str, Any]:
        remote = f"file-{self.house.next_number()}"
        self.house.rich.uploads[remote] = content
        return {"file_id": remote, "file_unique_id": remote, "file_size": len(content)}

    def odd(self, **content: Any) -> list[Shown]:
        """Send something that is no answer: a sticker, a voice note."""
        self.actions += 1
        return self._take(self._message(content))

    def edit(self, text: str) -> list[Shown]:
        """Change an earlier message."""
        self.actions += 1
        return self._take(self._message({"text": text}, kind="edited_message"))

    def leave(self) -> list[Shown]:
        """Stop the assistant from writing here."""
        number, me = self.house.next_number(), {"id": 123456, "is_bot": True, "first_name": "x"}
        change = {
            "chat": self._chat(),
            "from": self._from(),
            "date": 1,
            "old_chat_member": {"user": me, "status": "member"},
            "new_chat_member": {"user": me, "status": "kicked"},
        }
        return self._take(raw_update({"update_id": number, "my_chat_member": change}))

    # ---- how it travels ----------------------------------------------------------------------

    def typed(self, text: str) -> Update:
        """A typed line as the inbox stores it."""
        return self._line({"text": text}) if self.channel == POOR else self._message({"text": text})

    def _from(self) -> dict[str, Any]:
        return {"id": self.user, "is_bot": False, "first_name": "x"}

    def _chat(self) -> dict[str, Any]:
        if self.group is not None:
            return {"id": self.group, "type": "supergroup", "title": "x"}
        return {"id": self.user, "type": "private", "first_name": "x"}

    def _message(self, content: dict[str, Any], kind: str = "message") -> Update:
        number = self.house.next_number()
        who = {"chat": self._chat(), "from": self._from()}
        message = {"message_id": number, "date": 1} | who | content
        if kind == "edited_message":
            message["edit_date"] = 2
        return raw_update({"update_id": number, kind: message})

    def _line(self, body: dict[str, str]) -> Update:
        written = json.dumps({"who": str(self.user), **body}, ensure_ascii=False)
        return Update(key=str(self.house.next_number()), lane=self.lane, body=written)

    def _take(self, *updates: Update) -> list[Shown]:
        self.house.take(self.channel, *updates)
        return self.look()

    def look(self) -> list[Shown]:
        """What has come since; other phones keep what is theirs."""
        mine = self.house.collect(str(self.chat), self.channel)
        self.screen += mine
        return mine


def open_house(url: str, folder: Path) -> House:
    """A house on a migrated database."""
    return House(open_engine(url, pool_size=4), folder)


def texts(shown: Sequence[Shown]) -> str:
    """All that was said, in one piece."""
    return "\n".join(one.text for one in shown)
