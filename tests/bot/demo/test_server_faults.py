"""What goes wrong, goes wrong as ordered, and no further."""

import asyncio
from typing import Any

import aiohttp
import pytest
from telegram import error

from bot.demo.server import Fault
from tests.bot.demo import GROUP, HANH, TOKEN, Raw, client, on_server

SEND = {"chat_id": HANH, "text": "a"}


async def texts(raw: Raw, chat: int = HANH) -> list[str]:
    return [item["text"] for item in await raw.server.people.messages(chat) if item["by_bot"]]


@pytest.mark.parametrize(
    ("code", "description", "parameters"),
    [
        (400, "Bad Request: a fault was ordered", None),
        (401, "Unauthorized", None),
        (403, "Forbidden: bot was blocked by the user", None),
        (404, "Not Found", None),
        (429, "Too Many Requests: retry after 7", {"retry_after": 7}),
    ],
)
def test_a_call_is_answered_with_a_code(
    code: int, description: str, parameters: dict[str, Any] | None
) -> None:
    async def claim(raw: Raw) -> None:
        raw.server.faults.add(
            Fault(kind="answer", method="sendMessage", code=code, times=1, parameters=parameters)
        )
        status, body = await raw.call("sendMessage", **SEND)
        assert (status, body["description"], body.get("parameters")) == (
            code,
            description,
            parameters,
        )
        await raw.result("sendMessage", **SEND)
        assert await texts(raw) == ["a"]

    on_server(claim)


def test_a_500_is_a_page_and_not_json() -> None:
    async def claim(raw: Raw) -> None:
        raw.server.faults.add(Fault(kind="answer", code=502, times=1))
        async with raw.session.post(f"{raw.server.base_url}{TOKEN}/getMe") as answer:
            assert (answer.status, answer.content_type) == (502, "text/html")
            assert "Bad Gateway" in await answer.text()

    on_server(claim)


def test_rules_choose_method_chat_and_number() -> None:
    async def claim(raw: Raw) -> None:
        raw.server.faults.add(
            Fault(kind="answer", method="SendMessage", chat=GROUP, code=403, skip=1, times=2)
        )
        group = {"chat_id": GROUP, "text": "a"}
        assert (await raw.call("getMe"))[0] == 200
        assert (await raw.call("sendMessage", **SEND))[0] == 200
        assert [(await raw.call("sendMessage", **group))[0] for _ in range(4)] == [
            200,
            403,
            403,
            200,
        ]
        assert raw.server.faults.in_force() == []

    on_server(claim)


def test_a_rule_holds_until_taken_away() -> None:
    async def claim(raw: Raw) -> None:
        number = await raw.phone("fault", kind="answer", code=400)
        assert [(await raw.call("getMe"))[0] for _ in range(5)] == [400] * 5
        assert [rule["id"] for rule in await raw.phone("faults")] == [number]
        await raw.phone("clear_faults", number=number)
        assert (await raw.call("getMe"))[0] == 200

    on_server(claim)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("kind", ["cut", "hang", "garbage", "answer"])
def test_a_call_may_be_carried_out_before_it_fails(kind: Any, *, after: bool) -> None:
    async def claim(raw: Raw) -> None:
        raw.server.faults.add(Fault(kind=kind, method="sendMessage", times=1, after=after))
        with pytest.raises((aiohttp.ClientError, TimeoutError, ValueError)):
            await asyncio.wait_for(raw.call("sendMessage", **SEND), 0.2)
        assert await texts(raw) == (["a"] if after else [])
        (call,) = raw.server.calls("sendMessage")
        assert (call.fault, call.status) == (kind, 500 if kind == "answer" else None)
        await raw.result("sendMessage", **SEND)

    on_server(claim)


def test_a_delay_only_delays() -> None:
    async def claim(raw: Raw) -> None:
        raw.server.faults.add(Fault(kind="delay", method="sendMessage", delay=200, times=1))
        before = asyncio.get_running_loop().time()
        await raw.result("sendMessage", **SEND)
        assert 0.19 < asyncio.get_running_loop().time() - before < 1
        assert await texts(raw) == ["a"]

    on_server(claim)


def test_an_answer_to_a_press_is_known_by_its_chat() -> None:
    async def claim(raw: Raw) -> None:
        markup = {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]]}
        await raw.result("sendMessage", **SEND, reply_markup=markup)
        press = await raw.server.people.press(HANH, data="x")
        raw.server.faults.add(Fault(kind="answer", chat=HANH, code=400, times=1))
        assert (await raw.call("answerCallbackQuery", callback_query_id=press["query"]))[0] == 400
        assert await raw.result("answerCallbackQuery", callback_query_id=press["query"])

    on_server(claim)


def test_downloads_can_fail_too() -> None:
    async def claim(raw: Raw) -> None:
        sent = await raw.server.people.send_document(HANH, "a.txt", b"a")
        path = (await raw.result("getFile", file_id=sent["file"]["id"]))["file_path"]
        raw.server.faults.add(Fault(kind="answer", method="file", code=404, times=1))
        url = f"{raw.server.base_file_url}{TOKEN}/{path}"
        for status in (404, 200):
            async with raw.session.get(url) as answer:
                assert answer.status == status

    on_server(claim)


def test_get_updates_can_fail_and_loses_nothing() -> None:
    async def claim(raw: Raw) -> None:
        await raw.server.people.say(HANH, "a")
        raw.server.faults.add(Fault(kind="cut", method="getUpdates", times=1, after=True))
        with pytest.raises(aiohttp.ClientError):
            await raw.call("getUpdates")
        assert len(await raw.result("getUpdates")) == 1

    on_server(claim)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ({"kind": "answer", "code": 429, "parameters": {"retry_after": 3}}, error.RetryAfter),
        ({"kind": "answer", "code": 403}, error.Forbidden),
        ({"kind": "answer", "code": 400}, error.BadRequest),
        ({"kind": "answer", "code": 409}, error.Conflict),
        ({"kind": "answer", "code": 500}, error.NetworkError),
        ({"kind": "cut"}, error.NetworkError),
        ({"kind": "hang"}, error.TimedOut),
        ({"kind": "garbage"}, error.TelegramError),
    ],
)
def test_clients_see_the_errors_they_know(
    rule: dict[str, Any], expected: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # else PTB 22.8 warns of its own RetryAfter

    async def claim(raw: Raw) -> None:
        async with client(raw) as bot:
            raw.server.faults.add(Fault(**rule, method="sendMessage", times=1))
            with pytest.raises(expected):
                await bot.send_message(HANH, "a", read_timeout=0.2)
            await bot.send_message(HANH, "b")

    on_server(claim)


def test_an_unknown_kind_is_refused() -> None:
    async def claim(raw: Raw) -> None:
        for rule in ({"kind": "no"}, {"kind": "cut", "la": 1}):
            async with raw.session.post(f"{raw.server.url}/phone/fault", json=rule) as answer:
                assert (answer.status, (await answer.json())["ok"]) == (400, False)

    on_server(claim)
