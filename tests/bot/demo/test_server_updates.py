"""Updates wait until they are confirmed, whatever happens to who fetches them."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.bot.demo import GROUP, HANH, TOKEN, Raw, on_server

SECRET = "bi_mat-1"  # noqa: S105 - guards nothing


async def say(raw: Raw, *texts: str) -> None:
    for text in texts:
        await raw.server.people.say(HANH, text)


async def fetch(raw: Raw, **params: Any) -> list[str]:
    return [item["message"]["text"] for item in await raw.result("getUpdates", **params)]


async def first_id(raw: Raw) -> int:
    number: int = (await raw.result("getUpdates"))[0]["update_id"]
    return number


def test_updates_come_again_until_confirmed() -> None:
    async def claim(raw: Raw) -> None:
        await say(raw, "a", "b", "c")
        assert await fetch(raw) == ["a", "b", "c"]
        assert await fetch(raw, limit=2) == ["a", "b"]
        first = await first_id(raw)
        assert await fetch(raw, offset=first + 1) == ["b", "c"]
        assert await fetch(raw) == ["b", "c"]
        assert await fetch(raw, offset=first) == ["b", "c"]
        assert await fetch(raw, offset=first + 3) == []
        assert await fetch(raw) == []

    on_server(claim)


def test_a_negative_offset_counts_from_the_end_and_forgets_the_rest() -> None:
    async def claim(raw: Raw) -> None:
        await say(raw, "a", "b", "c")
        assert await fetch(raw, offset=-2) == ["b", "c"]
        assert await fetch(raw) == ["b", "c"]
        assert await fetch(raw, offset=-50) == ["b", "c"]

    on_server(claim)


def test_an_offset_from_the_future_confirms_nothing() -> None:
    async def claim(raw: Raw) -> None:
        await say(raw, "a")
        assert await fetch(raw, offset=await first_id(raw) + 1000) == ["a"]

    on_server(claim)


def test_ids_may_begin_anew() -> None:
    async def claim(raw: Raw) -> None:
        await say(raw, "a")
        old = await first_id(raw)
        assert await fetch(raw, offset=old + 1) == []
        raw.server.restart_updates_at(500)
        await say(raw, "b")
        assert await fetch(raw, offset=old + 1) == ["b"]
        assert await first_id(raw) == 500

    on_server(claim)


@pytest.mark.parametrize(("limit", "count"), [(0, 100), (1, 1), (500, 100), (-5, 1)])
def test_at_most_a_hundred_come_at_once(limit: int, count: int) -> None:
    async def claim(raw: Raw) -> None:
        await say(raw, *map(str, range(120)))
        assert len(await fetch(raw, limit=limit)) == count

    on_server(claim)


def test_an_answer_stays_under_four_megabytes() -> None:
    async def claim(raw: Raw) -> None:
        for _ in range(5):
            raw.server.inject({"message": {"text": "a" * 1_000_000}})
        assert len(await raw.result("getUpdates")) == 4

    on_server(claim)


def test_allowed_updates_hold_until_changed() -> None:
    async def claim(raw: Raw) -> None:
        async def kinds(**params: Any) -> list[str]:
            found = await raw.result("getUpdates", **params)
            return [kind for item in found for kind in item if kind != "update_id"]

        people = raw.server.people
        assert await kinds(allowed_updates=["message"]) == []
        said = await people.say(HANH, "a")
        await people.edit(HANH, said["id"], "b")
        assert await kinds() == ["message"]
        assert await kinds(allowed_updates='["edited_message"]') == ["message"]
        await people.edit(HANH, said["id"], "c")
        assert await kinds(allowed_updates="không đọc được") == ["message", "edited_message"]
        await people.edit(HANH, said["id"], "d")
        assert await kinds(allowed_updates=[], offset=-1) == ["edited_message"]
        await people.block(HANH)
        assert await kinds(offset=-1) == ["my_chat_member"]

    on_server(claim)


def test_a_long_poll_waits_its_time_and_no_longer() -> None:
    async def claim(raw: Raw) -> None:
        clock = asyncio.get_running_loop().time
        before = clock()
        assert await fetch(raw, timeout=1) == []
        assert 0.9 < clock() - before < 2

    on_server(claim)


def test_a_second_poll_ends_the_first_with_409() -> None:
    async def claim(raw: Raw) -> None:
        first = asyncio.create_task(raw.refusal("getUpdates", timeout=20))
        await asyncio.sleep(0.05)
        second = asyncio.create_task(fetch(raw, timeout=20))
        reason = (
            "Conflict: terminated by other getUpdates request; "
            "make sure that only one bot instance is running"
        )
        assert await first == (409, reason)
        await say(raw, "a")
        assert await second == ["a"]

    on_server(claim)


def test_a_poll_that_is_cut_off_loses_nothing() -> None:
    async def claim(raw: Raw) -> None:
        url = f"{raw.server.base_url}{TOKEN}/getUpdates"
        for _ in range(3):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.05), raw.session.post(url, json={"timeout": 20}):
                    pass
        await asyncio.sleep(0.05)
        await say(raw, "a")
        assert await fetch(raw, timeout=5) == ["a"]
        cut = raw.server.calls("getUpdates")[-4:-1]
        assert [call.status for call in cut] == [None] * 3

    on_server(claim)


@pytest.mark.parametrize(
    "nonsense",
    [
        b'{"update_id": 7, "message": {"date": "hom qua"}}',
        b'{"khong": "co so"}',
        b"[1, 2]",
        b'"chi la chu"',
        '{"update_id": 900000000, "message": null, "chữ": "đ"}'.encode(),
    ],
)
def test_nonsense_is_delivered_as_it_is(nonsense: bytes) -> None:
    async def claim(raw: Raw) -> None:
        number = raw.server.inject(nonsense)
        await say(raw, "sau đó")
        async with raw.session.get(f"{raw.server.base_url}{TOKEN}/getUpdates") as answer:
            assert (await answer.read()).startswith(b'{"ok":true,"result":[' + nonsense + b",")
        assert await fetch(raw, offset=number + 1) == ["sau đó"]

    on_server(claim)


def test_not_even_json_is_delivered_as_it_is() -> None:
    async def claim(raw: Raw) -> None:
        raw.server.inject("<html>")
        async with raw.session.get(f"{raw.server.base_url}{TOKEN}/getUpdates") as answer:
            assert await answer.read() == b'{"ok":true,"result":[<html>]}'

    on_server(claim)


def test_an_injected_object_gets_the_next_id() -> None:
    async def claim(raw: Raw) -> None:
        number = await raw.phone("inject", raw={"message": {"text": "a"}})
        assert (await raw.result("getUpdates"))[0] == {
            "update_id": number,
            "message": {"text": "a"},
        }

    on_server(claim)


# ---- webhooks -----------------------------------------------------------------------------------


class Hook:
    """A bot's webhook that takes what it is told to take."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.refuse = 0
        self.slow = 0.0
        self.url = ""
        self.changed = asyncio.Event()

    async def take(self, request: web.Request) -> web.Response:
        """Take an update, or refuse it."""
        update = await request.json()
        await asyncio.sleep(self.slow)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        if self.refuse:
            self.refuse -= 1
            return web.Response(status=500)
        self.got.append(update)
        self.changed.set()
        return web.Response()

    async def wait(self, count: int) -> None:
        """Wait until so many were taken."""
        async with asyncio.timeout(10):
            while len(self.got) < count:
                self.changed.clear()
                await self.changed.wait()


@contextlib.asynccontextmanager
async def hook() -> AsyncIterator[Hook]:
    taker = Hook()
    app = web.Application()
    app.router.add_post("/hook", taker.take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    taker.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    try:
        yield taker
    finally:
        await runner.cleanup()


def test_a_webhook_gets_what_waited_and_what_comes() -> None:
    async def claim(raw: Raw) -> None:
        async with hook() as taker:
            await say(raw, "a")
            await raw.result("setWebhook", url=taker.url, secret_token=SECRET)
            await say(raw, "b")
            await taker.wait(2)
            assert [update["message"]["text"] for update in taker.got] == ["a", "b"]
            assert set(taker.secrets) == {SECRET}
            info = await raw.result("getWebhookInfo")
            assert (info["url"], info["pending_update_count"]) == (taker.url, 0)
            assert (await raw.refusal("getUpdates"))[0] == 409
            await raw.result("deleteWebhook")
            await say(raw, "c")
            assert await fetch(raw) == ["c"]

    on_server(claim)


def test_a_webhook_that_fails_is_tried_again_in_order() -> None:
    async def claim(raw: Raw) -> None:
        async with hook() as taker:
            taker.refuse = 2
            await raw.result("setWebhook", url=taker.url)
            await say(raw, "a", "b")
            await taker.wait(2)
            assert [update["message"]["text"] for update in taker.got] == ["a", "b"]
            info = await raw.result("getWebhookInfo")
            assert info["last_error_message"].startswith("Wrong response from the webhook: 500")
            await raw.result("deleteWebhook")

    on_server(claim, webhook_pause=0.02)


def test_a_slow_chat_at_a_webhook_does_not_hold_up_another() -> None:
    async def claim(raw: Raw) -> None:
        async with hook() as taker:
            taker.slow = 0.2
            await raw.result("setWebhook", url=taker.url)
            before = asyncio.get_running_loop().time()
            await say(raw, "a")
            await raw.server.people.say(HANH, "trong nhóm", GROUP)
            await taker.wait(2)
            assert asyncio.get_running_loop().time() - before < 0.38
            await raw.result("deleteWebhook")

    on_server(claim)


def test_what_a_webhook_never_took_can_be_fetched_or_dropped() -> None:
    async def claim(raw: Raw) -> None:
        await raw.result("setWebhook", url="http://127.0.0.1:9/khong-ai")
        await say(raw, "a")
        await asyncio.sleep(0.1)
        info = await raw.result("getWebhookInfo")
        assert (info["pending_update_count"], info["last_error_message"]) == (
            1,
            "Connection refused",
        )
        await raw.result("deleteWebhook")
        assert await fetch(raw) == ["a"]
        await raw.result("deleteWebhook", drop_pending_updates=True)
        assert await fetch(raw) == []

    on_server(claim)


def test_setting_a_webhook_ends_the_poll() -> None:
    async def claim(raw: Raw) -> None:
        poll = asyncio.create_task(raw.refusal("getUpdates", timeout=20))
        await asyncio.sleep(0.05)
        await raw.result("setWebhook", url="http://127.0.0.1:9/khong-ai")
        assert await poll == (409, "Conflict: terminated by setWebhook request")
        await raw.result("deleteWebhook")

    on_server(claim)


# ---- size ---------------------------------------------------------------------------------------


def test_fifty_thousand_updates_and_messages_are_no_trouble() -> None:
    async def claim(raw: Raw) -> None:
        for number in range(50_000):
            await raw.server.people.say(HANH, str(number))
        clock = asyncio.get_running_loop().time
        before, offset, seen = clock(), 0, 0
        while found := await raw.result("getUpdates", offset=offset):
            offset = found[-1]["update_id"] + 1
            seen += len(found)
        assert seen == 50_000
        assert clock() - before < 15
        before = clock()
        await raw.result("sendMessage", chat_id=HANH, text="cuối")
        last = await raw.server.people.messages(HANH, limit=2)
        assert [message["text"] for message in last] == ["49999", "cuối"]
        assert clock() - before < 0.5

    on_server(claim)


def test_several_bots_have_worlds_of_their_own() -> None:
    other = "777:khac"

    async def claim(raw: Raw) -> None:
        await raw.server.people.start(HANH, bot="777")
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{raw.server.base_url}{other}/getUpdates") as answer:
                (update,) = (await answer.json())["result"]
            assert update["message"]["text"] == "/start"
            async with session.get(f"{raw.server.base_url}{other}/getMe") as answer:
                assert json.loads(await answer.text())["result"]["username"] == "khuyenhoc_bot_2"
        assert await fetch(raw) == []

    on_server(claim, tokens=[TOKEN, other])
