"""A whole assistant for tests: intake to outbox on a real database, without a network.

`House` is the assistant; a `Phone` is one person's, on a channel with buttons or on the poorest
one. What a phone shows is what the channel drew, so a transcript reads as on the screen.
"""

import itertools
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from bot.assistant import make_engine
from bot.channels.channel import Channel, Part, Read
from bot.channels.console import ConsoleChannel
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_updates import raw_update
from bot.clock import Calendar
from bot.files import Files
from bot.jobs import make_paper
from bot.worker import Worker
from domain.accounts import CONSENT_VERSION, Account, AccountId, Address
from domain.actors import Actor
from domain.clock import at
from domain.members import Household, HouseholdId, NewMember, PersonId
from domain.messages import Message
from domain.permissions import Role
from domain.plan import load
from domain.units import NewUnit, UnitKind, UnitRef
from locales.render import Reader
from services import beginning, members
from services.units import make_unit
from storage import accounts, jobs, outbox, units
from storage import inbox as inboxes
from storage import members as register
from storage.accounts import Sender
from storage.engine import open_engine
from storage.inbox import Update

#: Monday, two days after the lifelong learning week's launch in the plan of Bồ Đề.
MONDAY = date(2025, 9, 29)
MORNING = at(MONDAY, time(8))

RICH, POOR = "telegram", "console"


class _NoNetwork(Channel):
    """Telegram's drawing and reading, with nothing sent anywhere."""

    name = RICH

    def __init__(self, files: Path) -> None:
        self._real = TelegramChannel(
            "123456:TEST", base_url="http://127.0.0.1:9/bot", base_file_url="", files=files
        )
        self.bot = self._real.bot
        self.abilities = self._real.abilities
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

    def button(self, label: str) -> str:
        """What the button of a label carries."""
        return self.data[self.buttons.index(label)]


class House:
    """The assistant of one ward."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.engine, self.folder = engine, folder
        self.calendar = Calendar()
        self.calendar.set(MORNING)
        self.rich, self.poor = _NoNetwork(folder), ConsoleChannel()
        self.channels: dict[str, Channel] = {RICH: self.rich, POOR: self.poor}
        self.files = Files(folder)
        self.talks = make_engine(self.channels, "vi", folder)
        self.worker = Worker(
            None,  # type: ignore[arg-type]  # handled here, within one connection at a time
            self.talks,
            self.channels,
            self.calendar,
            self.files,
            lambda: None,
        )
        self._numbers = itertools.count(1)

    # ---- time --------------------------------------------------------------------------------

    def later(self, **by: float) -> None:
        """Let time pass."""
        self.calendar.offset += timedelta(**by)

    def stop_at(self, moment: datetime) -> None:
        """Set the calendar."""
        self.calendar.set(moment)

    @property
    def today(self) -> date:
        return self.calendar.local().date()

    # ---- passing messages --------------------------------------------------------------------

    def take(self, channel: str, update: Update) -> None:
        """Store an update and handle what waits, papers included."""
        bot = self.channels[channel].bot
        with self.engine.begin() as db:
            lanes = inboxes.store(db, channel, bot, [update], datetime.now(UTC))
        for lane in lanes:
            self.work(lane)

    def work(self, lane: str) -> None:
        """Handle what waits in a lane, and the papers asked for."""
        while True:
            with self.engine.begin() as db:
                done = self.worker.handle(db, lane)
            if done is False:
                break
            if done is not True:
                content = self.rich.uploads[done.file.remote]
                self.worker._fetched[done.message] = self.files.put(content, done.file.kind)
        with self.engine.begin() as db:
            for job in jobs.waiting(db, limit=10):
                links = {name: one.abilities.link for name, one in self.channels.items()}
                paper = make_paper(db, job, self.calendar.now(), links)
                attachment = self.files.keep_paper(paper)
                jobs.finish(db, job.id, datetime.now(UTC))
                message = Message(texts=(paper.said,), attachment=attachment)
                outbox.add(db, job.chat, message, datetime.now(UTC))

    def delivered(self, channel: str) -> list[tuple[str, Shown]]:
        """What waited to be sent on a channel, as drawn: address and message."""
        drawn: list[tuple[str, Shown]] = []
        with self.engine.begin() as db:
            soon = datetime.now(UTC) + timedelta(days=1)
            bot = self.channels[channel].bot
            waiting = outbox.queued(db, channel, bot, soon, most=1000, locale="vi")
            for row in waiting:
                if isinstance(row.message, dict) and "part" in row.message:
                    parts = [row.message["part"]]
                else:
                    message = Message.from_json(row.message)
                    parts = self.channels[channel].draw(message, Reader(row.locale, row.form))  # type: ignore[assignment]
                drawn += [(row.address, _shown(part)) for part in parts if "commands" not in part]  # type: ignore[operator,arg-type]
            if waiting:
                outbox.mark_sent(db, [(row.id, "1") for row in waiting], datetime.now(UTC))
        return drawn

    # ---- people ------------------------------------------------------------------------------

    def phone(self, user: int, *, channel: str = RICH) -> "Phone":
        """Someone's phone; they may be nobody yet."""
        return Phone(self, user, channel)

    def next_number(self) -> int:
        return next(self._numbers)

    def ward(self, code: str = "bo-de-2025") -> UnitRef:
        """A ward or district from its plan."""
        with self.engine.begin() as db:
            begun = beginning.begin(
                db, load(code), today=self.today, now=self.calendar.now()
            )
        self.officer_code = begun.code
        return begun.top

    def chapter(self, parent: UnitRef, name: str, kind: UnitKind = UnitKind.CHAPTER) -> UnitRef:
        with self.engine.begin() as db:
            return make_unit(db, parent, NewUnit(name=name, kind=kind), on=date(2025, 9, 1))

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
            person = register.add_person(
                db, NewMember(name=name), None, now=self.calendar.now()
            )
            accounts.record_consent(db, account.id, CONSENT_VERSION, self.calendar.now())
            accounts.set_fields(db, account.id, person_id=person, address=address)
            for role, unit in roles:
                accounts.grant_role(db, person, role, unit.id, on=date(2025, 9, 1), by=None)
        return phone

    def account(self, db: Connection, phone: "Phone") -> Account:
        now = self.calendar.now()
        return accounts.arrive(db, phone.sender, "vi", self.today, now).account

    def actor(self, phone: "Phone") -> Actor:
        with self.engine.begin() as db:
            account = self.account(db, phone)
        person = account.person or PersonId(0)
        powers, now = account.powers, self.calendar.now()
        return Actor(person=person, powers=powers, today=self.today, now=now)

    def household(
        self, unit: UnitRef, honorific: str | None, name: str, address: str | None
    ) -> HouseholdId:
        family = Household(
            id=None, unit=unit.id, name=name, honorific=honorific, address=address
        )
        with self.engine.begin() as db:
            return register.add_household(db, family, by=None, now=self.calendar.now())

    def member(self, phone: "Phone", unit: UnitRef, new: NewMember) -> None:
        with self.engine.begin() as db:
            members.register_member(db, unit, new, None, by=self.actor(phone))


class Phone:
    """One person's phone: types, taps, shows."""

    def __init__(self, house: House, user: int, channel: str) -> None:
        self.house, self.user, self.channel = house, user, channel
        self.screen: list[Shown] = []
        """All that was shown, the newest last."""
        self.actions = 0
        """What was typed and tapped."""

    @property
    def sender(self) -> Sender:
        bot = self.house.channels[self.channel].bot
        return Sender(channel=self.channel, bot=bot, user=str(self.user), chat=str(self.user))

    @property
    def last(self) -> Shown:
        return self.screen[-1]

    def say(self, text: str) -> list[Shown]:
        """Type a line."""
        return self._do({"text": text})

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
        chat = {"id": self.user, "type": "private", "first_name": "x"}
        message = {"message_id": 1, "date": 1, "chat": chat, "text": "x"}
        query = {
            "id": str(number),
            "from": self._from(),
            "chat_instance": "1",
            "message": message,
            "data": data,
        }
        return self._take({"update_id": number, "callback_query": query})

    def send_file(self, name: str, content: bytes) -> list[Shown]:
        """Send a file."""
        if self.channel == POOR:
            path = self.house.files.put(content, name.rpartition(".")[2])
            body = {"who": str(self.user), "text": "", "file": path}
            return self._take_console(body)
        remote = f"file-{self.house.next_number()}"
        self.house.rich.uploads[remote] = content
        document = {
            "file_id": remote,
            "file_unique_id": remote,
            "file_name": name,
            "file_size": len(content),
        }
        return self._do({"document": document})

    def odd(self, **content: Any) -> list[Shown]:
        """Send something that is no answer: a sticker, a voice note."""
        return self._do(content)

    def edit(self, text: str) -> list[Shown]:
        """Change an earlier message."""
        return self._do({"text": text}, kind="edited_message")

    def _from(self) -> dict[str, Any]:
        return {"id": self.user, "is_bot": False, "first_name": "x"}

    def _do(self, content: dict[str, Any], kind: str = "message") -> list[Shown]:
        if self.channel == POOR:
            return self._take_console({"who": str(self.user), "text": content["text"]})
        number = self.house.next_number()
        chat = {"id": self.user, "type": "private", "first_name": "x"}
        message = {"message_id": number, "date": 1, "chat": chat, "from": self._from()} | content
        if kind == "edited_message":
            message["edit_date"] = 2
        return self._take({"update_id": number, kind: message})

    def _take(self, raw: dict[str, Any]) -> list[Shown]:
        self.actions += 1
        self.house.take(RICH, raw_update(raw))
        return self.look()

    def _take_console(self, body: dict[str, str]) -> list[Shown]:
        self.actions += 1
        key = str(self.house.next_number())
        written = json.dumps(body, ensure_ascii=False)
        lane = f"{POOR}:{body['who']}"
        self.house.take(POOR, Update(key=key, lane=lane, body=written))
        return self.look()

    def look(self) -> list[Shown]:
        """What has come since; other phones keep what is theirs."""
        mine: list[Shown] = []
        for address, shown in self.house.delivered(self.channel):
            if address == str(self.user):
                mine.append(shown)
            else:
                _AWAY.setdefault((id(self.house), address), []).append(shown)
        mine = _AWAY.pop((id(self.house), str(self.user)), []) + mine
        self.screen += mine
        return mine


_AWAY: dict[tuple[int, str], list[Shown]] = {}


def _shown(part: Part) -> Shown:
    keyboard = part.get("reply_markup", {}).get("inline_keyboard", [])
    buttons = [button for row in keyboard for button in row]
    return Shown(
        text=part.get("text", part.get("caption", "")),
        buttons=[button["text"] for button in buttons],
        data=[button.get("callback_data", button.get("url", "")) for button in buttons],
        file=part.get("name"),
    )


def open_house(url: str, folder: Path) -> House:
    """A house on a migrated database."""
    return House(open_engine(url, pool_size=4), folder)


