"""The announcer and the sender together: what can go wrong on the way to each reader."""

import asyncio
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, select, update

from bot import announcer as announcer_module
from bot import sender as sender_module
from bot.announcer import Announcer
from bot.channels.channel import Channel, Moved, Part, Read, Slow, Uncertain, Unreachable
from bot.channels.telegram import TelegramChannel
from bot.clock import Calendar
from bot.due import DOERS
from bot.files import Files
from bot.lease import Lease, this_process
from bot.sender import Limits, Sender
from bot.store import Priority, Store, open_store
from bot.ticker import Ticker
from dialogue.scene import Abilities
from domain.announcement import AnnouncementMoved, Audience, Fate, State
from domain.messages import Attachment, Button, Message
from domain.permissions import Role
from domain.texts import Verbatim
from domain.units import UnitId
from locales.render import Reader, render
from services import announcement, broadcast, roles
from storage import accounts, recipients, units
from storage import announcement as stored
from storage.engine import open_engine
from storage.tables import AnnouncementRow, ChatRow, OutboxRow, RecipientRow
from tests.bot.broadcasts import DAY, NINE, Broadcast, approved, states, written
from tests.crowd import BOT, FIRST

LIMITS = Limits(per_second=2000, per_chat=2000, per_group_minute=60_000)
GROUP = "-100"
HEADS = 8


@dataclass
class _Scripted(Channel):
    """Telegram, as it behaves towards each address."""

    name: str = "telegram"
    bot: str = BOT
    abilities: Abilities = field(default_factory=Abilities)
    faults: dict[str, list[BaseException]] = field(default_factory=dict)
    arrived: Counter[str] = field(default_factory=Counter)
    """How often each address got the announcement, wherever it is now."""
    shown: list[str] = field(default_factory=list)
    """What the writer watched, the newest last."""

    def read(self, body: str) -> Read:
        raise NotImplementedError

    def draw(self, message: Message, reader: Reader) -> list[Part]:
        return [{"text": "\n".join(render(one, reader) for one in message.texts)}]

    async def send(self, address: str, part: Part) -> str:
        await asyncio.sleep(0)
        ours = "lễ phát động" in part["text"] and "Đã gửi" not in part["text"]
        if not ours or "Gửi xong" in part["text"]:
            self.shown.append(part["text"])
            return str(part.get("edits", "1"))
        if waiting := self.faults.get(address, []):
            raise waiting.pop(0)
        self.arrived[address] += 1
        return "2"

    async def fetch(self, remote: str) -> bytes:
        raise NotImplementedError


@dataclass
class Running:
    """An announcer and a sender on a real database."""

    store: Store
    one: Broadcast
    channel: _Scripted
    announcer: Announcer

    async def until(self, state: State) -> None:
        """Wait until it has come that far."""
        for _ in range(3000):
            if await self.state() is state:
                return
            await asyncio.sleep(0.02)
        raise AssertionError(await self.fates())

    async def until_some(self, fate: Fate) -> None:
        """Wait until something has come to this."""
        for _ in range(3000):
            if (await self.fates())[fate]:
                return
            await asyncio.sleep(0.02)
        raise AssertionError(await self.fates())

    async def state(self) -> State:
        """How far it is."""
        statement = select(AnnouncementRow.state).where(AnnouncementRow.id == self.one.id)
        return State(await self.store.read(lambda db: str(db.execute(statement).scalar_one())))

    async def fates(self) -> Counter[Fate]:
        """What became of its messages."""
        found = await self.store.read(lambda db: recipients.recipients(db, self.one.id, limit=5000))
        return Counter(each.fate for each in found)


@asynccontextmanager
async def running(one: Broadcast, channel: _Scripted) -> AsyncIterator[Running]:
    """Both at work; the calendar stands at nine."""
    store = open_store(one.url)
    calendar = Calendar()
    calendar.set(NINE)
    lease = Lease(store, "send", this_process())
    sender = Sender(channel, store, lease, LIMITS, "vi")
    announcer = Announcer(store, calendar, {"telegram": channel}, sender.poke)
    tasks = [asyncio.create_task(part()) for part in (lease.run, sender.run, announcer.run)]
    try:
        yield Running(store, one, channel, announcer)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        store.close()


async def _until(come: Callable[[], bool]) -> None:
    """Wait until something has come about."""
    for _ in range(3000):
        if come():
            return
        await asyncio.sleep(0.02)
    raise AssertionError


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses are short."""
    monkeypatch.setattr(sender_module, "LOOK_EVERY", 0.1)
    monkeypatch.setattr(announcer_module, "LOOK_EVERY", 0.05)
    monkeypatch.setattr(announcer_module, "SHOWN_EVERY", 0.05)


def test_everybody_hears_it_and_its_writer_watches(url: str) -> None:
    channel = _Scripted()

    async def act() -> None:
        async with running(approved(url, HEADS), channel) as at:
            await at.until(State.DONE)
            await _until(lambda: "Gửi xong" in "".join(channel.shown))

    asyncio.run(act())

    assert channel.arrived == Counter({str(FIRST + n): 1 for n in range(HEADS)})
    assert f"Gửi xong {HEADS}/{HEADS} · đã đọc 0 · không tới 0" in channel.shown[-1]


def test_who_speaks_for_the_ward_no_more_watches_nothing(sqlite_url: str) -> None:
    """Neither what has begun already, nor what begins later."""
    one = approved(sqlite_url, 1)
    engine = open_engine(sqlite_url)
    soon, edits = datetime.now(UTC), (lambda _: True)
    with engine.begin() as db:
        announcer_module.begin(db, one.id, NINE, soon)
        later = written(db, one.top, one.officer, Audience(roles=(Role.HEAD,)))
        shown = announcer_module.show(db, one.id, NINE, None, edits)
        accounts.end_role(db, one.officer.person, Role.OFFICER, one.top.id, on=DAY)
        announcer_module.begin(db, later, NINE, soon)
        unshown = [announcer_module.show(db, each, NINE, None, edits) for each in (one.id, later)]
        watched = stored.watched(db, NINE)
    engine.dispose()

    assert shown is not None
    assert (unshown, watched) == ([None, None], [])


def test_each_fault_comes_to_what_it_is(url: str) -> None:
    """403, 429 of a second, 500, a timeout after delivery: shown as what they are, none doubled."""
    channel = _Scripted(
        faults={
            str(FIRST): [Unreachable("forbidden")],
            str(FIRST + 1): [Slow(1.0)],
            str(FIRST + 2): [Uncertain("status 500")],
            str(FIRST + 3): [Uncertain("timed out")],
        }
    )

    async def act() -> None:
        async with running(approved(url, HEADS), channel) as at:
            await at.until(State.DONE)
            wanted = {Fate.SENT: 5, Fate.UNREACHABLE: 1, Fate.HELD: 2}
            assert await at.fates() == Counter(wanted)

    asyncio.run(act())

    assert channel.arrived == Counter({str(FIRST + n): 1 for n in (1, 4, 5, 6, 7)})


def test_a_long_429_holds_up_nobody_else(url: str) -> None:
    channel = _Scripted(faults={str(FIRST): [Slow(60.0)]})

    async def act() -> None:
        async with running(approved(url, HEADS), channel) as at:
            await _until(lambda: channel.arrived.total() == HEADS - 1)
            await asyncio.sleep(0.2)
            assert await at.state() is State.RUNNING
            assert await at.fates() == Counter({Fate.SENT: HEADS - 1, Fate.QUEUED: 1})

    asyncio.run(act())


def test_a_migrated_group_hears_it_where_it_is_now(url: str) -> None:
    channel = _Scripted(faults={GROUP: [Moved("-1009")]})

    async def act() -> None:
        one = approved(url, 1, audience=Audience(groups=True), group=GROUP)
        async with running(one, channel) as at:
            await at.until(State.DONE)

    asyncio.run(act())

    assert channel.arrived == Counter({"-1009": 1})


def test_who_loses_the_role_before_it_leaves_hears_nothing(url: str) -> None:
    """Queued behind a pause of the whole bot, taken back, and never sent."""
    channel = _Scripted(faults={str(FIRST): [Slow(2.0)]})

    async def act() -> None:
        async with running(approved(url, 1), channel) as at:
            await _until(lambda: not channel.faults[str(FIRST)])
            await at.until_some(Fate.QUEUED)  # it waits for the pause to end

            def end(db: Connection) -> None:
                unit = db.execute(select(RecipientRow.unit_id)).scalar_one()
                found = units.find(db, UnitId(unit))
                assert found is not None
                for one in accounts.roles_at(db, found.id, DAY):
                    roles.take_away(db, found, one, by=at.one.officer, soon=datetime.now(UTC))

            await at.store.write(end, Priority.HANDLING)
            await asyncio.sleep(2.5)
            assert (await at.fates())[Fate.NOT_ENTITLED] == 1

    asyncio.run(act())

    assert channel.arrived == Counter()


def test_a_photo_with_a_long_text_is_two_parts(tmp_path: Path) -> None:
    """Captions are short: the text follows the photo, and its button stands below the text."""
    channel = TelegramChannel(
        "1:TEST", base_url="http://127.0.0.1:9/bot", base_file_url="", files=tmp_path
    )
    photo = Attachment(path="files/a.jpg", name="a.jpg", kind="photo")

    def drawn(words: str) -> list[Part]:
        read = (Button("/dadoc 1 1", Verbatim("Đã đọc")),)
        said = Message(texts=(Verbatim(words),), choices=read, attachment=photo)
        return channel.draw(said, Reader())

    (short,) = drawn("Mời họp")
    first, second = drawn("Mời họp " * 200)

    assert (short["caption"], "reply_markup" in short) == ("Mời họp", True)
    assert (first["caption"], "reply_markup" in first) == ("", False)
    assert ("Mời họp" in second["text"], "reply_markup" in second) == (True, True)


def test_two_processes_make_it_ready_once(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broadcast, "PIECE", 5)
    one = approved(postgres_url, 40)

    async def act() -> None:
        stores = [open_store(postgres_url) for _ in range(2)]
        calendar = Calendar()
        calendar.set(NINE)
        both = [Announcer(store, calendar, {}, lambda: None) for store in stores]
        await asyncio.gather(*(each.settle() for each in both))
        for store in stores:
            store.close()

    asyncio.run(act())

    assert states(postgres_url, one.id) == Counter({"queued": 40})


def test_cancelled_while_it_is_made_ready_nothing_leaves(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broadcast, "PIECE", 2)
    one = approved(postgres_url, 40)

    async def act() -> None:
        store = open_store(postgres_url)
        calendar = Calendar()
        calendar.set(NINE)
        settling = asyncio.create_task(Announcer(store, calendar, {}, lambda: None).settle())
        await asyncio.sleep(0.15)
        soon = datetime.now(UTC)
        await store.write(
            lambda db: announcement.cancel(db, one.id, by=one.officer, soon=soon),
            Priority.HANDLING,
        )
        await settling
        store.close()

    asyncio.run(act())

    assert set(states(postgres_url, one.id)) <= {"dropped"}


def test_two_officers_at_once_agree_once(postgres_url: str) -> None:
    """Both send what was late: one does, the other is told."""
    one = approved(postgres_url, 1)

    async def act() -> list[BaseException | None]:
        store = open_store(postgres_url)
        await store.write(lambda db: stored.change(db, one.id, state=State.LATE), Priority.HANDLING)

        async def send() -> BaseException | None:
            try:
                await store.write(
                    lambda db: announcement.cancel(
                        db, one.id, by=one.officer, soon=datetime.now(UTC)
                    ),
                    Priority.HANDLING,
                )
            except AnnouncementMoved as moved:
                return moved
            return None

        came_to = await asyncio.gather(send(), send())
        store.close()
        return list(came_to)

    assert sorted(type(one).__name__ for one in asyncio.run(act())) == [
        "AnnouncementMoved",
        "NoneType",
    ]


def test_no_more_is_made_ready_than_is_sent(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is paused or corrected meanwhile stays bounded, however long the sending takes.

    What waits for a bot nobody sends for holds up nobody.
    """
    monkeypatch.setattr(broadcast, "PIECE", 5)
    monkeypatch.setattr(announcer_module, "MOST_WAITING", 10)
    one = approved(sqlite_url, 40)

    async def act() -> int:
        store = open_store(sqlite_url)
        calendar = Calendar()
        calendar.set(NINE)
        announcer = Announcer(store, calendar, {"telegram": _Scripted()}, lambda: None)
        while await announcer._advance():
            pass
        old = datetime.now(UTC) - timedelta(days=1)
        await store.write(
            lambda db: db.execute(update(OutboxRow).values(created_at=old)), Priority.CLOCK
        )
        assert not await announcer._advance()
        waiting = await asyncio.to_thread(states, sqlite_url, one.id)
        await store.write(
            lambda db: db.execute(update(ChatRow).values(bot="another")), Priority.CLOCK
        )
        assert await announcer._advance()
        store.close()
        return waiting.total()

    assert asyncio.run(act()) == 10


def test_a_moved_calendar_lets_each_speak_at_its_moment(sqlite_url: str, tmp_path: Path) -> None:
    """Walking over an announcement's moment makes it ready as of then, however far one walks."""
    one = approved(sqlite_url, 3)
    later = NINE + timedelta(days=3)

    async def act() -> None:
        store = open_store(sqlite_url)

        def put_off(db: Connection) -> None:
            announcement.take_back(db, one.id, by=one.officer)
            announcement.submit(db, one.id, NINE + timedelta(days=1), by=one.officer)

        await store.write(put_off, Priority.CLOCK)
        calendar = Calendar()
        calendar.set(NINE)
        settle = Announcer(store, calendar, {}, lambda: None).settle
        ticker = Ticker(store, calendar, DOERS, Files(tmp_path), lambda: None, settle)
        await ticker.move_to(later)
        store.close()

    asyncio.run(act())

    assert states(sqlite_url, one.id) == Counter({"queued": 3})


@pytest.mark.parametrize("first", ["piece", "end"])
def test_a_role_that_ends_while_a_piece_is_made_ready(postgres_url: str, first: str) -> None:
    """Whichever comes first, the other waits for it: nobody hears what is not theirs any more."""
    one = approved(postgres_url, 3)
    engine = open_engine(postgres_url)

    def expand(db: Connection) -> None:
        broadcast.begin(db, one.id, NINE, NINE)
        broadcast.expand(db, one.id, NINE, NINE, announcer_module.voice_of({}))

    def end(db: Connection) -> None:
        unit = next(each for each in units.below(db, [one.top], DAY) if each.name == "TDP 1")
        (held,) = [each for each in accounts.roles_at(db, unit.id, DAY) if each.role is Role.HEAD]
        roles.take_away(db, unit, held, by=one.officer, soon=NINE)

    def meanwhile(work: Callable[[Connection], None]) -> None:
        with engine.begin() as db:
            work(db)

    ahead, behind = (expand, end) if first == "piece" else (end, expand)
    with engine.begin() as db:
        ahead(db)
        other = threading.Thread(target=meanwhile, args=(behind,))
        other.start()
        other.join(0.7)
        assert other.is_alive()
    other.join(10)

    with engine.begin() as db:
        found = Counter(each.fate for each in recipients.recipients(db, one.id))
    engine.dispose()
    assert found[Fate.QUEUED] == 2
    assert found.total() == (3 if first == "piece" else 2)
    assert set(found) <= {Fate.QUEUED, Fate.NOT_ENTITLED}
