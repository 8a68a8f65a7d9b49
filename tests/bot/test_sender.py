"""What must not go twice goes once, whatever Telegram and the database do; and nothing is lost."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Connection, select, update

from bot import sender
from bot.channels.channel import (
    Channel,
    Down,
    Moved,
    NotSent,
    Part,
    Read,
    Slow,
    TokenRefused,
    Uncertain,
)
from bot.lease import Lease, this_process
from bot.sender import Limits, Sender
from bot.store import Priority, Store, T, Work, open_store
from dialogue.scene import Abilities
from domain.accounts import ChatId
from domain.messages import Message
from domain.texts import Verbatim
from locales.render import Reader
from storage import accounts, outbox, upkeep
from storage.accounts import Sender as Account
from storage.outbox import Outgoing
from storage.tables import ChatRow, OutboxRow
from tests.storage.ward import MONDAY, MORNING

GROUP = "-5"
LIMITS = Limits(per_second=1000, per_chat=1000, per_group_minute=60_000)
Claim = Callable[["Line"], Awaitable[None]]


class _Scripted(Channel):
    """Takes what is sent, after the faults it was given."""

    name, bot = "telegram", "1"
    abilities = Abilities()

    def __init__(self, *faults: BaseException) -> None:
        self.faults = list(faults)
        self.tried: list[str] = []
        """Where each try went to."""
        self.arrived: list[str] = []
        self.trying = asyncio.Event()
        self.hanging = self.in_parts = False

    def read(self, body: str) -> Read:
        raise NotImplementedError

    def draw(self, message: Message, reader: Reader) -> list[Part]:
        del reader
        words = [one.words for one in message.texts if isinstance(one, Verbatim)]
        return [{"text": part} for one in words for part in self._parts(one)]

    def _parts(self, words: str) -> list[str]:
        return words.split() if self.in_parts else [words]

    async def until(self, holds: Callable[[list[str]], bool]) -> None:
        """Wait until what arrived is so."""
        for _ in range(2000):
            if holds(self.arrived):
                return
            await asyncio.sleep(0.01)
        raise AssertionError(self.arrived)

    async def send(self, address: str, part: Part) -> str:
        self.tried.append(address)
        self.trying.set()
        if self.hanging:
            await asyncio.Event().wait()
        if self.faults:
            raise self.faults.pop(0)
        self.arrived.append(part["text"])
        return str(len(self.arrived))

    async def fetch(self, remote: str) -> bytes:
        raise NotImplementedError


@dataclass
class Line:
    """An outbox, and who sends it."""

    store: Store
    channel: _Scripted
    chat: ChatId = field(default=ChatId(0))

    async def say(self, *words: str, once: bool = True) -> None:
        """Put something in line."""

        def work(db: Connection) -> None:
            who = Account(channel="telegram", bot="1", user="5", chat=GROUP, is_private=False)
            self.chat = accounts.arrive(db, who, "vi", MONDAY, MORNING).chat
            for one in words:
                message = Message(texts=(Verbatim(one),))
                outbox.add(db, self.chat, message, datetime.now(UTC), once=once)

        await self.store.write(work, Priority.HANDLING)

    async def states(self) -> list[tuple[str, str]]:
        """State and reason of every row."""
        rows = select(OutboxRow.state, OutboxRow.error).order_by(OutboxRow.id)
        return await self.store.read(
            lambda db: [(one[0], one[1] or "") for one in db.execute(rows)]
        )

    async def until(self, *wanted: str) -> None:
        """Wait until the rows are in these states."""
        for _ in range(2000):
            if [state for state, _ in await self.states()] == list(wanted):
                return
            await asyncio.sleep(0.02)
        raise AssertionError(await self.states())

    async def sends(self, holder: str | None = None) -> "asyncio.Task[None]":
        """Somebody sends."""
        lease = Lease(self.store, "send", holder or this_process())
        who = Sender(self.channel, self.store, lease, LIMITS, "vi")

        async def both() -> None:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(lease.run())
                tasks.create_task(who.run())

        return asyncio.create_task(both())


async def _let_go(store: Store) -> None:
    """The lease of a process that is gone runs out."""
    long_ago = datetime(2000, 1, 1, tzinfo=UTC)

    def work(db: Connection) -> None:
        holder = upkeep.lease_holder(db, "send")
        assert holder is not None
        upkeep.release_lease(db, "send", holder, long_ago)

    await store.write(work, Priority.CLOCK)


async def end(task: "asyncio.Task[None]") -> None:
    """A sender's end, in the middle of whatever it does."""
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
def store(url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """An open database; pauses are short."""
    monkeypatch.setattr(sender, "_TOKEN_PAUSE", 0.05)
    monkeypatch.setattr(sender, "LOOK_EVERY", 0.1)
    opened = open_store(url)
    yield opened
    opened.close()


def prove(store: Store, claim: Claim, *faults: BaseException) -> None:
    """Prove a claim about an outbox whose channel has these faults."""

    async def act() -> None:
        async with asyncio.timeout(30):
            await claim(Line(store, _Scripted(*faults)))

    asyncio.run(act())


@pytest.mark.parametrize(
    "fault",
    [Slow(0.01), TokenRefused("401"), Moved("-1005"), Down("no route")],
    ids=["429", "401", "moved", "down"],
)
def test_what_surely_did_not_arrive_is_sent_again(store: Store, fault: NotSent) -> None:
    """Twice in a row, and in its place: what comes after it does not overtake it."""

    async def claim(line: Line) -> None:
        await line.say("một", "hai")
        sending = await line.sends()
        await line.until("sent", "sent")
        await end(sending)

        assert line.channel.arrived == ["một", "hai"]
        assert len(line.channel.tried) == 4

    prove(store, claim, fault, fault)


def test_a_moved_chat_is_written_to_where_it_is_now(store: Store) -> None:
    async def claim(line: Line) -> None:
        await line.say("một", "hai")
        sending = await line.sends()
        await line.until("sent", "sent")
        await end(sending)

        assert line.channel.tried == [GROUP, "-1005", "-1005"]
        stands = await store.read(lambda db: db.execute(select(ChatRow.address)).scalars().all())
        assert stands == ["-1005"]

    prove(store, claim, Moved("-1005"))


def test_what_waits_for_its_pause_is_nobodys_guess_after_a_crash(store: Store) -> None:
    """A 429 said that it did not arrive: the next sender sends it, and asks nobody."""

    async def claim(line: Line) -> None:
        await line.say("một")
        first = await line.sends()
        await line.channel.trying.wait()
        await line.until("queued")
        await end(first)
        await _let_go(store)
        second = await line.sends("elsewhere:1:x")
        await line.until("sent")
        await end(second)

        assert line.channel.arrived == ["một"]

    prove(store, claim, Slow(3600))


@pytest.mark.parametrize("fault", [Uncertain("cut"), KeyError("message_id")], ids=["cut", "odd"])
def test_what_may_have_arrived_is_held_and_the_next_one_goes(
    store: Store, fault: Exception
) -> None:
    async def claim(line: Line) -> None:
        await line.say("một", "hai")
        sending = await line.sends()
        await line.until("held", "sent")
        await end(sending)

        assert line.channel.arrived == ["hai"]
        assert len(line.channel.tried) == 2

    prove(store, claim, fault)


def test_an_answer_that_fell_over_in_sending_is_tried_again(store: Store) -> None:
    async def claim(line: Line) -> None:
        await line.say("một", once=False)
        sending = await line.sends()
        await line.until("sent")
        await end(sending)

        assert line.channel.arrived == ["một"]

    prove(store, claim, KeyError("message_id"))


def test_what_was_on_its_way_in_a_crash_is_held_once(store: Store) -> None:
    """Whoever sends next, even under the same lease, asks a person; a third changes nothing."""

    async def claim(line: Line) -> None:
        await line.say("một")
        line.channel.hanging = True
        holder = this_process()
        first = await line.sends(holder)
        await line.channel.trying.wait()
        await end(first)
        assert await line.states() == [("sending", "")]

        line.channel.hanging = False
        for _ in range(2):
            again = await line.sends(holder)
            await line.until("held")
            await end(again)

        assert line.channel.arrived == []
        assert await line.states() == [("held", "found sending")]

    prove(store, claim)


def test_a_row_released_by_a_person_is_sent(store: Store) -> None:
    async def claim(line: Line) -> None:
        await line.say("một")
        sending = await line.sends()
        await line.until("held")
        held = await store.read(outbox.aside)
        await store.write(lambda db: outbox.release(db, held[0].id), Priority.CLOCK)
        await line.until("sent")
        await end(sending)

        assert line.channel.arrived == ["một"]

    prove(store, claim, Uncertain("cut"))


def test_what_another_sent_meanwhile_is_not_sent_again(store: Store) -> None:
    """A sender that lost its lease and has it back lets go of what waits in its hands."""
    slow = Limits(per_second=1000, per_chat=1000, per_group_minute=63)

    async def claim(line: Line) -> None:
        await line.say(*"abcdefgh", once=False)
        lease = Lease(store, "send", this_process())
        ours = Sender(line.channel, store, lease, slow, "vi")
        tasks = [asyncio.create_task(lease.run()), asyncio.create_task(ours.run())]
        await line.channel.until(lambda arrived: len(arrived) == 3)  # the rest is paced
        await line.until(*["sent"] * 3, *["queued"] * 5)
        everything = update(OutboxRow).values(state="sent")
        await store.write(lambda db: db.execute(everything).rowcount, Priority.MARKS)
        lease.epoch += 1  # another had it in between
        await line.say("z", once=False)
        ours.poke()
        await line.channel.until(lambda arrived: "z" in arrived)
        for task in tasks:
            await end(task)

        assert len(line.channel.arrived) <= 5  # one may have been on its way

    prove(store, claim)


def test_nothing_overtakes_a_long_message_that_is_sent_in_parts(store: Store) -> None:
    async def claim(line: Line) -> None:
        line.channel.in_parts = True
        await line.say("một hai ba", "bốn", once=False)
        sending = await line.sends()
        await line.channel.until(lambda arrived: len(arrived) == 4)
        await end(sending)

        assert line.channel.arrived == ["một", "hai", "ba", "bốn"]

    prove(store, claim)


def test_a_group_is_never_written_to_more_often_than_its_minute_allows(store: Store) -> None:
    """The messages that may go at once after a rest are among them."""
    who = Sender(_Scripted(), store, Lease(store, "send", this_process()), Limits(), "vi")
    group = Outgoing(**{**vars_of_a_row(), "is_private": False})
    pace, moment, sent = who._pace_of(group), 1000.0, list[float]()
    while moment < 1300.0:
        moment = max(moment, pace.ready_at())
        pace.take(moment)
        sent.append(moment)

    assert max(sum(one <= other < one + 60 for other in sent) for one in sent) <= 20


def vars_of_a_row() -> dict[str, Any]:
    """A row to nobody in particular."""
    return {
        "id": 1,
        "chat": 1,
        "channel": "telegram",
        "bot": "1",
        "address": GROUP,
        "is_private": True,
        "seq": 1,
        "part": 0,
        "priority": 0,
        "once": False,
        "message": None,
        "attempts": 0,
        "locale": "vi",
        "form": None,
        "created_at": MORNING,
    }


class _Flaky(Store):
    """A database that fails now and then: readings and marks."""

    def __init__(self, real: Store) -> None:
        self._real, self.reach_back = real, real.reach_back  # type: ignore[misc]  # its own
        self._dice = random.Random(20250929)  # noqa: S311  # the same faults each time
        self.failed = 0

    async def write(self, work: Work[T], priority: Priority) -> T:
        if priority is Priority.MARKS:
            self._stumble()
        return await self._real.write(work, priority)

    async def read(self, work: Work[T]) -> T:
        self._stumble()
        return await self._real.read(work)

    def _stumble(self) -> None:
        if self._dice.random() < 0.4:
            self.failed += 1
            raise OSError

    def close(self) -> None:
        """It is whose it was."""


def test_a_database_that_fails_cuts_nothing_off_and_loses_nothing(store: Store) -> None:
    """Neither what is on its way nor what became of it."""

    async def claim(line: Line) -> None:
        await line.say("một", "hai", "ba")
        flaky = _Flaky(store)
        sending = await Line(flaky, line.channel).sends()
        await line.until("sent", "sent", "sent")
        await end(sending)

        assert line.channel.arrived == ["một", "hai", "ba"]
        assert flaky.failed > 0

    prove(store, claim, Slow(0.01), Down("no route"))


@pytest.mark.parametrize("flood", [30, 700])
def test_one_who_writes_without_end_silences_nobody(store: Store, flood: int) -> None:
    """A stranger's answers fill the table: the next person is answered all the same, at once."""
    channel = _Scripted()
    limits = Limits(per_second=1000, per_chat=1, per_group_minute=60)

    def answer(user: str, count: int) -> Work[None]:
        def work(db: Connection) -> None:
            who = Account(channel="telegram", bot="1", user=user, chat=user, is_private=True)
            chat = accounts.arrive(db, who, "vi", MONDAY, MORNING).chat
            for number in range(count):
                outbox.add(
                    db, chat, Message(texts=(Verbatim(f"{user}.{number}"),)), datetime.now(UTC)
                )

        return work

    async def claim() -> None:
        lease = Lease(store, "send", this_process())
        running = [
            asyncio.create_task(lease.run()),
            asyncio.create_task(Sender(channel, store, lease, limits, "vi").run()),
        ]
        await store.write(answer("5", flood), Priority.HANDLING)
        await channel.trying.wait()
        await store.write(answer("6", 2), Priority.HANDLING)
        for _ in range(1000):
            if "6.1" in channel.arrived:
                break
            await asyncio.sleep(0.01)
        for one in running:
            one.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    asyncio.run(claim())

    assert [one for one in channel.arrived if one[0] == "6"] == ["6.0", "6.1"]
    mine = [one for one in channel.arrived if one[0] == "5"]
    assert mine == [f"5.{number}" for number in range(len(mine))]
    assert len(mine) < flood


def test_a_long_line_of_one_chat_goes_out_whole_and_in_order(store: Store) -> None:
    """More than is taken in hand at once: nothing is left, nothing overtaken."""
    channel, count = _Scripted(), sender.IN_HAND * 4 + 3
    lease = Lease(store, "send", this_process())

    async def claim() -> None:
        line = Line(store, channel)
        running = [
            asyncio.create_task(lease.run()),
            asyncio.create_task(Sender(channel, store, lease, LIMITS, "vi").run()),
        ]
        for first in range(0, count, 10):
            await line.say(*map(str, range(first, min(first + 10, count))), once=False)
        for _ in range(2000):
            if len(channel.arrived) == count:
                break
            await asyncio.sleep(0.01)
        for one in running:
            one.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    asyncio.run(claim())

    assert channel.arrived == [str(number) for number in range(count)]
