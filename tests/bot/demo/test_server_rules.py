"""The server refuses what Telegram refuses, with its codes and words."""

import asyncio
import io
import json
from typing import Any

import aiohttp
import pytest

from bot.demo.server import Limits
from tests.bot.demo import GROUP, HANH, PNG, STRANGER, TOKEN, Raw, on_server

CHAT = {"chat_id": HANH}
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def keyboard(*buttons: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[button] for button in buttons]}


def button(text: str = "Xong", data: str = "x") -> dict[str, str]:
    return {"text": text, "callback_data": data}


@pytest.mark.parametrize(
    ("method", "params", "code", "description"),
    [
        ("khongCo", {}, 404, "Not Found"),
        ("logOut", {}, 404, "Not Found"),
        ("sendMessage", {"text": "a"}, 400, "Bad Request: chat_id is empty"),
        ("sendMessage", {"chat_id": 5, "text": "a"}, 400, "Bad Request: chat not found"),
        ("sendMessage", {"chat_id": STRANGER, "text": "a"}, 400, "Bad Request: chat not found"),
        ("sendMessage", {"chat_id": "@ai", "text": "a"}, 400, "Bad Request: chat not found"),
        ("sendMessage", {"chat_id": -77, "text": "a"}, 400, "Bad Request: chat not found"),
        ("sendMessage", CHAT, 400, "Bad Request: message text is empty"),
        ("sendMessage", CHAT | {"text": " \n "}, 400, "Bad Request: message text is empty"),
        ("sendMessage", CHAT | {"text": "a" * 4097}, 400, "Bad Request: message is too long"),
        (
            "sendMessage",
            CHAT | {"text": "<x>", "parse_mode": "HTML"},
            400,
            'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0',
        ),
        (
            "sendMessage",
            CHAT | {"text": "a", "reply_parameters": {"message_id": 4000}},
            400,
            "Bad Request: message to be replied not found",
        ),
        (
            "editMessageText",
            CHAT | {"text": "a"},
            400,
            "Bad Request: message identifier is not specified",
        ),
        (
            "editMessageText",
            CHAT | {"text": "a", "message_id": 4000},
            400,
            "Bad Request: message to edit not found",
        ),
        (
            "editMessageText",
            CHAT | {"text": "a", "message_id": 1},
            400,
            "Bad Request: message can't be edited",
        ),
        (
            "deleteMessage",
            CHAT | {"message_id": 4000},
            400,
            "Bad Request: message to delete not found",
        ),
        ("answerCallbackQuery", {"callback_query_id": "1"}, 400, f"Bad Request: {TOO_OLD}"),
        ("sendPhoto", CHAT, 400, "Bad Request: there is no photo in the request"),
        (
            "sendPhoto",
            CHAT | {"photo": "https://a.vn/a.png"},
            400,
            "Bad Request: failed to get HTTP URL content",
        ),
        (
            "sendDocument",
            CHAT | {"document": "khongco"},
            400,
            "Bad Request: wrong file identifier/HTTP URL specified",
        ),
        (
            "getFile",
            {"file_id": "khongco"},
            400,
            "Bad Request: wrong file_id or the file is temporarily unavailable",
        ),
        ("getChat", {"chat_id": STRANGER}, 400, "Bad Request: chat not found"),
        ("getChatMember", CHAT | {"user_id": 5}, 400, "Bad Request: PARTICIPANT_ID_INVALID"),
        (
            "sendChatAction",
            CHAT | {"action": "ngu"},
            400,
            "Bad Request: wrong parameter action in request",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "Thu Tiền", "description": "x"}]},
            400,
            "Bad Request: BOT_COMMAND_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "thu", "description": ""}]},
            400,
            "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [], "scope": {"type": "chat", "chat_id": STRANGER}},
            400,
            "Bad Request: chat not found",
        ),
        (
            "setWebhook",
            {"url": "http://vi-du.vn/hook"},
            400,
            "Bad Request: bad webhook: Failed to resolve host: this server stays on loopback",
        ),
        (
            "setWebhook",
            {"url": "http://127.0.0.1:1/x", "secret_token": "có dấu"},
            400,
            "Bad Request: secret token contains unallowed characters",
        ),
    ],
)
def test_refusals_are_telegrams(
    method: str, params: dict[str, Any], code: int, description: str
) -> None:
    async def claim(raw: Raw) -> None:
        assert await raw.refusal(method, **params) == (code, description)

    on_server(claim)


@pytest.mark.parametrize(
    ("markup", "description"),
    [
        (keyboard(button(data="")), "BUTTON_DATA_INVALID"),
        (keyboard(button(data="đ" * 32)), None),
        (keyboard(button(data="đ" * 32 + "a")), "BUTTON_DATA_INVALID"),
        (keyboard(button(data="a" * 64)), None),
        (keyboard(button(data="a" * 65)), "BUTTON_DATA_INVALID"),
        (keyboard(button(text="")), "inline keyboard button text must be non-empty"),
        (keyboard(button(text="  ")), "inline keyboard button text must be non-empty"),
        (
            keyboard({"callback_data": "x"}),
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            keyboard({"text": "x"}),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (keyboard({"text": "x", "url": "khong phai"}), "BUTTON_URL_INVALID"),
        (keyboard({"text": "x", "url": "https://t.me/khuyenhoc_bot?start=A"}), None),
        (keyboard({"text": "x", "copy_text": {"text": "KH7K3Q9M2"}}), None),
        (keyboard({"text": "x", "copy_text": {"text": ""}}), "BUTTON_COPY_TEXT_INVALID"),
        (keyboard(*[button()] * 100), None),
        (keyboard(*[button()] * 101), "REPLY_MARKUP_TOO_LONG"),
        ([1], "object expected as reply markup"),
        ("{", "can't parse reply markup JSON object"),
        ({"inline_keyboard": []}, None),
        ({"remove_keyboard": True}, None),
        ({"keyboard": [["Có", {"text": "Không"}]]}, None),
        ({"keyboard": [[""]]}, "keyboard button text must be non-empty"),
    ],
)
def test_keyboards_are_checked(markup: Any, description: str | None) -> None:
    async def claim(raw: Raw) -> None:
        status, body = await raw.call("sendMessage", **CHAT, text="a", reply_markup=markup)

        if description is None:
            assert (status, body["ok"]) == (200, True)
        else:
            assert (status, body["description"]) == (400, f"Bad Request: {description}")

    on_server(claim)


def test_a_wrong_token_is_401() -> None:
    async def claim(raw: Raw) -> None:
        for token in ("1:sai", "sai"):
            async with raw.session.get(f"{raw.server.base_url}{token}/getMe") as answer:
                body = await answer.json()
                assert (answer.status, body) == (
                    401,
                    {"ok": False, "error_code": 401, "description": "Unauthorized"},
                )

    on_server(claim)


@pytest.mark.parametrize("way", ["query", "form", "json", "multipart", "GET"])
def test_parameters_come_in_every_way(way: str) -> None:
    params = {
        "chat_id": str(HANH),
        "text": "<b>Đủ & đúng</b>",
        "parse_mode": "HTML",
        "reply_markup": json.dumps(keyboard(button())),
    }

    async def claim(raw: Raw) -> None:
        url = f"{raw.server.base_url}{TOKEN}/SendMessage"
        ways: dict[str, dict[str, Any]] = {
            "query": {"params": params},
            "GET": {"params": params},
            "form": {"data": params},
            "json": {"json": params | {"chat_id": HANH, "reply_markup": keyboard(button())}},
            "multipart": {"data": aiohttp.FormData(params, default_to_multipart=True)},
        }
        async with raw.session.request(
            "GET" if way == "GET" else "POST", url, **ways[way]
        ) as answer:
            body = await answer.json()

        assert body["result"]["text"] == "Đủ & đúng"
        assert body["result"]["entities"] == [{"type": "bold", "offset": 0, "length": 9}]
        assert body["result"]["reply_markup"] == keyboard(button())

    on_server(claim)


def test_a_body_that_cannot_be_read_is_400() -> None:
    async def claim(raw: Raw) -> None:
        url = f"{raw.server.base_url}{TOKEN}/getMe"
        headers = {"Content-Type": "application/json"}
        async with raw.session.post(url, data=b"{", headers=headers) as answer:
            assert answer.status == 400
            assert (await answer.json())["description"] == "Bad Request: can't parse request body"

    on_server(claim)


def test_an_unchanged_message_is_not_edited() -> None:
    async def claim(raw: Raw) -> None:
        sent = await raw.result("sendMessage", **CHAT, text="a", reply_markup=keyboard(button()))
        same = {**CHAT, "message_id": sent["message_id"]}
        reason = (
            "Bad Request: message is not modified: specified new message content and reply markup "
            "are exactly the same as a current content and reply markup of the message"
        )
        refused = 400, reason
        markup = keyboard(button())

        assert (
            await raw.refusal("editMessageText", **same, text=" a ", reply_markup=markup) == refused
        )
        assert await raw.refusal("editMessageReplyMarkup", **same, reply_markup=markup) == refused
        edited = await raw.result("editMessageText", **same, text="a")
        assert "reply_markup" not in edited
        assert edited["edit_date"] >= edited["date"]
        assert await raw.refusal("editMessageText", **same, text="a") == refused
        again = await raw.result("editMessageReplyMarkup", **same, reply_markup=markup)
        assert (again["text"], again["reply_markup"]) == ("a", markup)

    on_server(claim)


def test_a_blocked_bot_is_403_until_unblocked() -> None:
    async def claim(raw: Raw) -> None:
        await raw.server.people.block(HANH)
        assert await raw.refusal("sendMessage", **CHAT, text="a") == (
            403,
            "Forbidden: bot was blocked by the user",
        )
        assert (await raw.result("getChat", **CHAT))["id"] == HANH
        await raw.server.people.unblock(HANH)
        assert (await raw.result("sendMessage", **CHAT, text="a"))["text"] == "a"

    on_server(claim)


def test_a_group_that_put_the_bot_out_is_403() -> None:
    async def claim(raw: Raw) -> None:
        await raw.server.people.remove_bot(GROUP, HANH)
        assert await raw.refusal("sendMessage", chat_id=GROUP, text="a") == (
            403,
            "Forbidden: bot was kicked from the group chat",
        )

    on_server(claim)


def test_a_group_the_bot_never_joined_does_not_exist_for_it() -> None:
    async def claim(raw: Raw) -> None:
        group = await raw.server.people.add_group("Khác", [HANH], with_bot=False)
        assert await raw.refusal("getChat", chat_id=group["id"]) == (
            400,
            "Bad Request: chat not found",
        )

    on_server(claim)


def test_a_migrated_group_names_its_new_id() -> None:
    async def claim(raw: Raw) -> None:
        new = await raw.server.people.migrate(GROUP)
        status, body = await raw.call("sendMessage", chat_id=GROUP, text="a")

        assert (status, body["description"], body["parameters"]) == (
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": new["id"]},
        )
        assert (await raw.result("sendMessage", chat_id=new["id"], text="a"))["chat"]["id"] == new[
            "id"
        ]

    on_server(claim)


def test_a_press_is_answered_once() -> None:
    async def claim(raw: Raw) -> None:
        await raw.result("sendMessage", **CHAT, text="a", reply_markup=keyboard(button()))
        press = await raw.server.people.press(HANH, data="x")
        answer = {"callback_query_id": press["query"], "text": "Đã ghi."}

        assert await raw.result("answerCallbackQuery", **answer) is True
        assert await raw.refusal("answerCallbackQuery", **answer) == (
            400,
            f"Bad Request: {TOO_OLD}",
        )

    on_server(claim)


def test_a_press_grows_too_old(monkeypatch: pytest.MonkeyPatch) -> None:
    async def claim(raw: Raw) -> None:
        await raw.result("sendMessage", **CHAT, text="a", reply_markup=keyboard(button()))
        press = await raw.server.people.press(HANH, data="x")
        monkeypatch.setattr("bot.demo.telegram.methods.QUERY_LIFETIME", 0.0)
        assert (await raw.refusal("answerCallbackQuery", callback_query_id=press["query"]))[
            0
        ] == 400

    on_server(claim)


def test_deleting_keeps_to_its_rules() -> None:
    async def claim(raw: Raw) -> None:
        own = await raw.result("sendMessage", chat_id=GROUP, text="a")
        theirs = await raw.server.people.say(HANH, "b", GROUP)

        assert await raw.result("deleteMessage", chat_id=GROUP, message_id=own["message_id"])
        assert await raw.refusal("deleteMessage", chat_id=GROUP, message_id=theirs["id"]) == (
            400,
            "Bad Request: message can't be deleted",
        )
        await raw.server.people.add_bot(GROUP, HANH, admin=True)
        assert await raw.result("deleteMessage", chat_id=GROUP, message_id=theirs["id"])
        assert await raw.refusal("deleteMessage", chat_id=GROUP, message_id=own["message_id"]) == (
            400,
            "Bad Request: message to delete not found",
        )

    on_server(claim)


async def upload(raw: Raw, field: str, content: bytes, **params: str) -> tuple[int, dict[str, Any]]:
    form = aiohttp.FormData(params)
    form.add_field("chat_id", str(HANH))
    form.add_field(field, io.BytesIO(content), filename="Báo cáo.xlsx")
    method = "sendPhoto" if field == "photo" else "sendDocument"
    async with raw.session.post(f"{raw.server.base_url}{TOKEN}/{method}", data=form) as answer:
        return answer.status, await answer.json()


@pytest.mark.parametrize(
    ("field", "size", "code", "description"),
    [
        ("document", 0, 400, "Bad Request: file must be non-empty"),
        ("document", 50 * 1024 * 1024, 200, None),
        ("document", 50 * 1024 * 1024 + 1, 413, "Request Entity Too Large"),
        ("photo", 10 * 1024 * 1024, 200, None),
        ("photo", 10 * 1024 * 1024 + 1, 400, "Bad Request: file is too big"),
    ],
)
def test_uploads_have_limits(field: str, size: int, code: int, description: str | None) -> None:
    content = (PNG + bytes(size))[:size]

    async def claim(raw: Raw) -> None:
        status, body = await upload(raw, field, content)
        assert (status, body.get("description")) == (code, description)

    on_server(claim)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"khong phai anh", "IMAGE_PROCESS_FAILED"),
        (PNG[:16] + (9000).to_bytes(4) + (1500).to_bytes(4) + PNG[24:], "PHOTO_INVALID_DIMENSIONS"),
        (PNG[:16] + (2100).to_bytes(4) + (100).to_bytes(4) + PNG[24:], "PHOTO_INVALID_DIMENSIONS"),
    ],
)
def test_only_pictures_are_photos(content: bytes, reason: str) -> None:
    async def claim(raw: Raw) -> None:
        status, body = await upload(raw, "photo", content)
        assert (status, body["description"]) == (400, f"Bad Request: {reason}")

    on_server(claim)


@pytest.mark.parametrize(("length", "fits"), [(1024, True), (1025, False)])
def test_captions_have_a_limit(length: int, *, fits: bool) -> None:
    async def claim(raw: Raw) -> None:
        status, body = await upload(raw, "photo", PNG, caption="đ" * length)
        assert (status == 200) is fits
        assert fits or body["description"] == "Bad Request: message caption is too long"

    on_server(claim)


def test_files_over_20_mb_are_not_handed_out() -> None:
    async def claim(raw: Raw) -> None:
        people = raw.server.people
        for size, fits in ((20 * 1024 * 1024, True), (20 * 1024 * 1024 + 1, False)):
            sent = await people.send_document(HANH, "a.bin", b"x", size=size)
            status, body = await raw.call("getFile", file_id=sent["file"]["id"])
            assert (status == 200) is fits
            assert fits or body["description"] == "Bad Request: file is too big"

    on_server(claim)


def test_a_file_is_fetched_only_after_get_file() -> None:
    async def claim(raw: Raw) -> None:
        sent = await raw.server.people.send_document(HANH, "a.csv", "tên;số".encode())
        folder = f"{raw.server.base_file_url}{TOKEN}"
        async with raw.session.get(f"{folder}/documents/file_0.csv") as answer:
            assert answer.status == 404
        path = (await raw.result("getFile", file_id=sent["file"]["id"]))["file_path"]
        async with raw.session.get(f"{folder}/{path}") as answer:
            assert (await answer.read()).decode() == "tên;số"

    on_server(claim)


def test_numbers_of_messages_run_on_across_chats_but_not_in_supergroups() -> None:
    async def claim(raw: Raw) -> None:
        big = (await raw.server.people.add_group("Lớn", [HANH], supergroup=True))["id"]
        numbers = [
            (await raw.result("sendMessage", chat_id=chat, text="a"))["message_id"]
            for chat in (HANH, GROUP, HANH, big, big)
        ]
        first = numbers[0]
        assert numbers[:3] == [first, first + 1, first + 2]
        assert numbers[3:] == [2, 3]  # its first message told that the bot was added

    on_server(claim)


def test_commands_are_shown_by_the_narrowest_scope() -> None:
    async def claim(raw: Raw) -> None:
        async def given(name: str, **where: Any) -> None:
            await raw.result(
                "setMyCommands", commands=[{"command": name, "description": "x"}], **where
            )

        async def shown(chat: int) -> list[str]:
            return [command["command"] for command in await raw.server.people.commands(chat, HANH)]

        chat = {"type": "chat", "chat_id": HANH}
        await given("moinguoi")
        await given("rieng", scope={"type": "all_private_chats"})
        assert (await shown(HANH), await shown(GROUP)) == (["rieng"], ["moinguoi"])
        await given("hanh", scope=chat)
        await given("hanhviet", scope=chat, language_code="vi")
        assert await shown(HANH) == ["hanhviet"]
        await raw.result("deleteMyCommands", scope=chat, language_code="vi")
        assert await shown(HANH) == ["hanh"]
        await raw.result("setMyCommands", commands=[], scope=chat)
        assert await shown(HANH) == ["rieng"]
        assert await raw.result("getMyCommands", scope=chat) == []
        assert len(await raw.result("getMyCommands")) == 1

    on_server(claim)


def test_limits_are_kept_when_switched_on() -> None:
    async def claim(raw: Raw) -> None:
        async def send(chat: int) -> dict[str, Any]:
            return (await raw.call("sendMessage", chat_id=chat, text="a"))[1]

        answers = [await send(HANH) for _ in range(4)]
        assert [answer["ok"] for answer in answers] == [True] * 3 + [False]
        assert answers[3]["error_code"] == 429
        assert answers[3]["description"] == "Too Many Requests: retry after 1"
        assert answers[3]["parameters"] == {"retry_after": 1}
        assert (await send(GROUP))["ok"]
        raw.server.limits = None
        assert (await send(HANH))["ok"]

    on_server(claim, limits=Limits())


def test_limits_count_all_chats_and_a_groups_minute() -> None:
    limits = Limits(burst=100)
    moments = [0.0] * 31
    assert [limits.admit(chat, now) for chat, now in enumerate(moments, 1)][-2:] == [None, 1]
    assert limits.admit(500, 1.01) is None
    group = Limits(overall=1000, burst=100)
    assert [group.admit(-1, float(second)) for second in range(21)][-2:] == [None, 40]
    assert group.admit(-1, 60.5) is None


def test_unknown_addresses_are_not_found() -> None:
    async def claim(raw: Raw) -> None:
        async with raw.session.get(f"{raw.server.url}/khong/co") as answer:
            assert (answer.status, (await answer.json())["description"]) == (404, "Not Found")

    on_server(claim)


def test_a_crowd_at_once_is_answered_in_full() -> None:
    async def claim(raw: Raw) -> None:
        sent = await asyncio.gather(
            *(raw.result("sendMessage", **CHAT, text=str(number)) for number in range(200))
        )
        assert len({message["message_id"] for message in sent}) == 200

    on_server(claim)
