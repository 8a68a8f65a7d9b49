"""Telegram misbehaves in every way it can: answers are clear, nothing is lost or doubled."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import SecretStr
from sqlalchemy import Engine, select

from bot import intake, sender
from bot.assistant import Assistant
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_updates import raw_update
from bot.demo.server import Fault, TelegramServer
from bot.settings import Settings
from domain.accounts import ChatId
from domain.messages import Message
from domain.texts import Verbatim
from storage import inbox, outbox
from storage.engine import open_engine
from storage.outbox import OutboxId
from storage.tables import ChatRow, OutboxRow
from tests.crowd import FIRST, TOKEN, make_crowd

HEAD, OTHER = FIRST, FIRST + 1
BOOK = "Sổ quỹ chi hội"


class Stage:
    """A running assistant, its Telegram, and a look into its database."""

    def __init__(self, server: TelegramServer, engine: Engine) -> None:
        self.server, self.people, self._engine = server, server.people, engine

    async def hear(
        self, person: int, words: str, after: int, within: float = 15.0
    ) -> dict[str, Any]:
        """The first message of the bot after one that has these words."""
        async with asyncio.timeout(within):
            while True:
                for one in await self.people.wait(person, after=after, within=2):
                    if words in one["text"]:
                        return dict(one)
                    after = max(after, one["id"])

    async def ask(self, person: int, text: str, words: str, within: float = 15.0) -> dict[str, Any]:
        """Type a line and wait for these words."""
        said = await self.people.say(person, text)
        return await self.hear(person, words, said["id"], within)

    async def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        for _ in range(200):
            if holds():
                return
            await asyncio.sleep(0.05)
        raise AssertionError("it never came to hold")

    async def heard(self, person: int) -> list[str]:
        """All the bot's messages to someone."""
        return [m["text"] for m in await self.people.messages(person) if m["by_bot"]]

    def show(self, person: int, words: str) -> OutboxId:
        """Send someone a message that will be changed."""
        with self._engine.begin() as db:
            chat = select(ChatRow.id).where(ChatRow.address == str(person))
            to = ChatId(db.execute(chat).scalar_one())
            return outbox.add_shown(db, to, _saying(words), datetime.now(UTC))

    def change(self, shown: OutboxId, words: str) -> None:
        """Change it."""
        with self._engine.begin() as db:
            outbox.edit(db, shown, _saying(words), datetime.now(UTC))

    def outbox(self) -> list[tuple[str, str]]:
        """State and error of all that was to be sent."""
        with self._engine.begin() as db:
            rows = db.execute(select(OutboxRow.state, OutboxRow.error).order_by(OutboxRow.id))
            return [(row.state, row.error or "") for row in rows]

    def count(self, state: str) -> int:
        """How many updates are in a state."""
        with self._engine.begin() as db:
            return inbox.count(db, state)

    def unreachable(self) -> list[str]:
        """The chats that do not want to hear from us."""
        with self._engine.begin() as db:
            gone = select(ChatRow.address).where(ChatRow.unreachable_since.is_not(None))
            return list(db.execute(gone).scalars())


def _saying(words: str) -> Message:
    return Message(texts=(Verbatim(words),))


@asynccontextmanager
async def staged(url: str, folder: Path, *, reading: float = 20.0) -> AsyncIterator[Stage]:
    async with TelegramServer(tokens=[TOKEN]) as server:
        for person in (HEAD, OTHER):
            await server.people.add_person("Hạnh", id=person)
        settings = Settings(
            _env_file=None,  # type: ignore[call-arg]  # pydantic's own
            data_dir=folder,
            database_url=url,
            telegram_token=SecretStr(TOKEN),
            send_per_second=1000,
            send_per_chat=1000,
        )
        channel = TelegramChannel(
            TOKEN,
            base_url=server.base_url,
            base_file_url=server.base_file_url,
            files=folder,
            reading=reading,
        )
        engine = open_engine(url)
        running = asyncio.create_task(Assistant(settings, [channel]).run())
        try:
            yield Stage(server, engine)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            engine.dispose()


Claim = Callable[[Stage], Awaitable[None]]


@pytest.fixture
def prove(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Prove a claim against a running assistant; pauses are shortened."""
    monkeypatch.setattr(intake, "_LONGEST_PAUSE", 0.5)
    monkeypatch.setattr(sender, "_TOKEN_PAUSE", 0.3)
    make_crowd(sqlite_url, 2)

    def run(claim: Claim, **options: Any) -> None:
        async def act() -> None:
            async with asyncio.timeout(60), staged(sqlite_url, tmp_path, **options) as stage:
                await claim(stage)

        asyncio.run(act())

    return run


def test_a_pause_asked_for_is_kept_and_others_are_served_meanwhile(
    prove: Callable[..., None],
) -> None:
    async def claim(stage: Stage) -> None:
        stage.server.faults.add(
            Fault(
                kind="answer",
                method="sendMessage",
                chat=HEAD,
                times=1,
                code=429,
                parameters={"retry_after": 2},
            )
        )
        said = await stage.people.say(HEAD, "/soquy")
        await stage.ask(OTHER, "/soquy", BOOK, within=1.5)
        await stage.hear(HEAD, BOOK, said["id"])

        tries = stage.server.calls("sendMessage")
        mine = [call.at for call in tries if str(call.chat) == str(HEAD)]
        assert len(mine) == 2
        assert mine[1] - mine[0] >= 2.0

    prove(claim)


def test_a_pause_met_in_two_chats_pauses_the_bot(prove: Callable[..., None]) -> None:
    async def claim(stage: Stage) -> None:
        stage.server.faults.add(
            Fault(
                kind="answer",
                method="sendMessage",
                times=2,
                code=429,
                parameters={"retry_after": 2},
            )
        )
        one = await stage.people.say(HEAD, "/soquy")
        two = await stage.people.say(OTHER, "/soquy")
        await stage.hear(HEAD, BOOK, one["id"])
        await stage.hear(OTHER, BOOK, two["id"])

        assert len(await stage.heard(HEAD)) == len(await stage.heard(OTHER)) == 1

    prove(claim)


def test_who_blocked_us_is_left_alone_until_they_write_again(prove: Callable[..., None]) -> None:
    async def claim(stage: Stage) -> None:
        await stage.ask(HEAD, "/soquy", BOOK)
        stage.server.faults.add(
            Fault(kind="answer", method="sendMessage", chat=HEAD, times=1, code=403)
        )
        await stage.people.say(HEAD, "/soquy")
        await stage.until(stage.unreachable)
        assert stage.unreachable() == [str(HEAD)]
        assert stage.outbox()[-1][0] == "unreachable"

        await stage.ask(HEAD, "/soquy", BOOK)
        assert stage.unreachable() == []

    prove(claim)


def test_blocking_and_returning_are_heard(prove: Callable[..., None]) -> None:
    async def claim(stage: Stage) -> None:
        await stage.ask(HEAD, "/soquy", BOOK)
        await stage.people.block(HEAD)
        await stage.until(stage.unreachable)
        await stage.people.unblock(HEAD)
        await stage.ask(HEAD, "/soquy", BOOK)
        assert stage.unreachable() == []

    prove(claim)


def test_a_message_telegram_refuses_holds_up_nobody(prove: Callable[..., None]) -> None:
    async def claim(stage: Stage) -> None:
        stage.server.faults.add(
            Fault(
                kind="answer",
                method="sendMessage",
                times=1,
                code=400,
                description="Bad Request: no",
            )
        )
        await stage.people.say(HEAD, "/soquy")
        await stage.ask(HEAD, "/trogiup", "lợn nhựa")
        await stage.until(lambda: [s for s, _ in stage.outbox()] == ["failed", "sent"])

    prove(claim)


@pytest.mark.parametrize(
    "fault",
    [
        Fault(kind="answer", method="sendMessage", times=3, code=500),
        Fault(method="sendMessage", times=2, kind="cut"),
        Fault(method="sendMessage", times=2, kind="garbage"),
        Fault(kind="answer", method="sendMessage", times=2, code=409),
    ],
    ids=["500", "connection cut", "garbage", "409"],
)
def test_what_fails_is_tried_again_in_its_place(prove: Callable[..., None], fault: Fault) -> None:
    """The second answer never overtakes the first, however often that fails."""

    async def claim(stage: Stage) -> None:
        stage.server.faults.add(fault)
        await stage.people.say(HEAD, "/soquy")
        await stage.ask(HEAD, "/trogiup", "lợn nhựa", within=20)

        first, second = await stage.heard(HEAD)
        assert BOOK in first
        assert "lợn nhựa" in second

    prove(claim)


@pytest.mark.parametrize("kind", ["cut", "hang"])
def test_an_answer_that_arrived_unseen_comes_at_most_twice(
    prove: Callable[..., None], kind: Literal["cut", "hang"]
) -> None:
    async def claim(stage: Stage) -> None:
        stage.server.faults.add(Fault(method="sendMessage", times=1, kind=kind, after=True))
        await stage.people.say(HEAD, "/soquy")
        await stage.ask(HEAD, "/trogiup", "lợn nhựa", within=20)

        heard = await stage.heard(HEAD)
        assert sum(BOOK in text for text in heard) == 2
        assert sum("lợn nhựa" in text for text in heard) == 1

    prove(claim, reading=1.0)


def test_a_token_refused_for_a_while_loses_nothing(prove: Callable[..., None]) -> None:
    async def claim(stage: Stage) -> None:
        for code in (401, 404):
            stage.server.faults.add(Fault(kind="answer", method="sendMessage", times=1, code=code))
        await stage.ask(HEAD, "/soquy", BOOK, within=20)
        assert len(await stage.heard(HEAD)) == 1

    prove(claim)


@pytest.mark.parametrize(
    "fault",
    [
        Fault(kind="answer", method="getUpdates", times=2, code=401),
        Fault(kind="answer", method="getUpdates", times=2, code=404),
        Fault(kind="answer", method="getUpdates", times=2, code=409),
        Fault(kind="answer", method="getUpdates", times=2, code=429, parameters={"retry_after": 1}),
        Fault(kind="answer", method="getUpdates", times=2, code=500),
        Fault(method="getUpdates", times=2, kind="garbage"),
        Fault(method="getUpdates", times=2, kind="cut", after=True),
        Fault(kind="answer", method="getMe", times=2, code=500),
    ],
    ids=["401", "404", "409", "429", "500", "garbage", "cut after", "getMe 500"],
)
def test_polling_goes_on_after_anything(prove: Callable[..., None], fault: Fault) -> None:
    async def claim(stage: Stage) -> None:
        stage.server.faults.add(fault)
        for _ in range(3):
            await stage.ask(HEAD, "/soquy", BOOK, within=30)
        assert len(await stage.heard(HEAD)) == 3

    prove(claim)


def _deep(levels: int) -> dict[str, Any]:
    """A box in a box in a box."""
    return {"in": _deep(levels - 1)} if levels else {}


@pytest.mark.parametrize(
    "raw",
    [
        {"message": {"text": "no chat, no date"}},
        {"message": []},
        {"callback_query": {"id": 5}},
        {"something_new": {"chat": {"id": HEAD}}},
        {"message": {"chat": {"id": "x", "type": "private"}, "text": 5}},
        {"edited_message": None},
        {"message": {"chat": {"id": HEAD, "type": "private"}, "text": "\ud800", "from": {"id": 5}}},
        {"message": _deep(300)},
    ],
    ids=[
        *("no chat", "a list", "no sender", "unknown kind", "odd types", "nothing"),
        *("half a letter", "very deep"),
    ],
)
def test_an_update_nobody_can_read_is_parked(
    prove: Callable[..., None], raw: dict[str, Any]
) -> None:
    async def claim(stage: Stage) -> None:
        stage.server.inject(raw)
        await stage.ask(HEAD, "/soquy", BOOK)
        assert stage.count("parked") == 1
        assert stage.count("waiting") == 0

    prove(claim)


def test_two_updates_without_an_id_are_two() -> None:
    """Kept, each of them: nothing that came is dropped unseen; the same one twice is one."""
    first, second = ({"message": {"text": words}} for words in ("một", "hai"))

    assert len({raw_update(raw).key for raw in (first, second, dict(first))}) == 2
    assert raw_update({"update_id": 7, **first}).key == "7"


def test_a_pressed_button_rests_even_if_telegram_forgot_the_press(
    prove: Callable[..., None],
) -> None:
    async def claim(stage: Stage) -> None:
        stage.server.faults.add(Fault(kind="answer", method="answerCallbackQuery", code=400))
        book = await stage.ask(HEAD, "/soquy", BOOK)
        await stage.people.press(HEAD, book["id"], label="Xong")
        await stage.hear(HEAD, "Việc cần làm", book["id"])

    prove(claim)


def test_a_message_is_changed_where_it_stands(prove: Callable[..., None]) -> None:
    """Also one that reads so already: nobody hears of that, and nothing stays behind."""

    async def claim(stage: Stage) -> None:
        first = await stage.ask(HEAD, "/soquy", BOOK)
        shown = stage.show(HEAD, "Đã gửi 0/3")
        found = await stage.hear(HEAD, "Đã gửi 0/3", first["id"])
        for words in ("Đã gửi 3/3", "Đã gửi 3/3"):
            stage.change(shown, words)
            await stage.until(lambda: {state for state, _ in stage.outbox()} == {"sent"})

        standing = [m for m in await stage.people.messages(HEAD) if m["id"] == found["id"]]
        assert [m["text"] for m in standing] == ["Đã gửi 3/3"]

    prove(claim)


def test_a_group_that_became_a_supergroup_is_followed(prove: Callable[..., None]) -> None:
    async def claim(stage: Stage) -> None:
        await stage.people.add_group("Tổ 12", [HEAD], id=-500)
        await stage.people.say(HEAD, "/soquy", -500)
        await stage.people.wait(-500, after=0, within=10)
        new = int((await stage.people.migrate(-500))["id"])
        await stage.people.say(HEAD, "/traphieu 7K3Q9M2", new)
        assert await stage.people.wait(new, after=0, within=10)

    prove(claim)


def test_the_same_update_twice_is_one(prove: Callable[..., None]) -> None:
    async def claim(stage: Stage) -> None:
        message = {
            "message_id": 900,
            "date": 1_700_000_000,
            "chat": {"id": HEAD, "type": "private", "first_name": "H"},
            "from": {"id": HEAD, "is_bot": False, "first_name": "H"},
            "text": "/soquy",
        }
        await stage.people.start(HEAD)
        for _ in range(2):
            stage.server.inject({"update_id": 77_000, "message": message})
        await stage.ask(HEAD, "/trogiup", "lợn nhựa")
        assert sum(BOOK in text for text in await stage.heard(HEAD)) == 1

    prove(claim)


def test_nothing_is_said_twice_when_the_outbox_is_looked_at_again(
    prove: Callable[..., None], sqlite_url: str
) -> None:
    async def claim(stage: Stage) -> None:
        await stage.ask(HEAD, "/soquy", BOOK)
        await asyncio.sleep(1.5)
        assert len(await stage.heard(HEAD)) == 1
        engine = open_engine(sqlite_url)
        with engine.begin() as db:
            assert dict(outbox.counts(db)) == {"sent": 1}
        engine.dispose()

    prove(claim)
