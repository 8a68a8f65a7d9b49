"""People do on their phones what people do, and see what people see."""

import asyncio
import base64
import json
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot.demo.server import Beginnings, ClockHooks, PhoneError, TelegramServer
from bot.demo.telegram.calendar import Calendar
from bot.demo.telegram.files import picture_size
from tests.bot.demo import GROUP, HANH, PNG, STRANGER, TOKEN, Raw, on_server

HERE = ZoneInfo("Asia/Ho_Chi_Minh")


def keyboard(*rows: list[str]) -> dict[str, Any]:
    return {
        "inline_keyboard": [
            [{"text": label, "callback_data": f"d:{label}"} for label in row] for row in rows
        ]
    }


def test_a_message_shows_all_there_is_to_see() -> None:
    async def claim(raw: Raw) -> None:
        said = await raw.server.people.say(HANH, "alo /menu")
        sent = await raw.result(
            "sendMessage",
            chat_id=HANH,
            text="<b>Chọn</b>",
            parse_mode="HTML",
            reply_markup=keyboard(["A", "B"], ["C"]),
            reply_parameters={"message_id": said["id"]},
        )
        shown = (await raw.server.people.messages(HANH))[-1]
        assert shown["id"] == sent["message_id"] == said["id"] + 1
        assert (shown["by_bot"], shown["kind"], shown["text"]) == (True, "text", "Chọn")
        assert shown["from"] == {"id": 123456, "name": "Trợ lý Khuyến học"}
        assert shown["entities"] == [{"type": "bold", "offset": 0, "length": 4}]
        assert shown["reply_to"] == said["id"]
        assert shown["buttons"] == [
            [
                {"index": 0, "text": "A", "data": "d:A"},
                {"index": 1, "text": "B", "data": "d:B"},
            ],
            [{"index": 2, "text": "C", "data": "d:C"}],
        ]
        assert (shown["edits"], shown["presses"], shown["deleted"]) == (0, [], False)
        await raw.result("editMessageText", chat_id=HANH, message_id=shown["id"], text="Xong")
        edited = (await raw.server.people.messages(HANH))[-1]
        assert (edited["edits"], edited["text"], edited["buttons"]) == (1, "Xong", [])
        await raw.result("deleteMessage", chat_id=HANH, message_id=shown["id"])
        assert shown["id"] not in [item["id"] for item in await raw.server.people.messages(HANH)]
        kept = await raw.server.people.messages(HANH, deleted=True)
        assert kept[-1]["deleted"]

    on_server(claim)


@pytest.mark.parametrize(
    ("which", "label"),
    [({"index": 2}, "C"), ({"label": "B"}, "B"), ({"data": "d:A"}, "A")],
)
def test_a_button_is_pressed_by_place_label_or_data(which: dict[str, Any], label: str) -> None:
    async def claim(raw: Raw) -> None:
        sent = await raw.result(
            "sendMessage", chat_id=HANH, text="a", reply_markup=keyboard(["A", "B"], ["C"])
        )
        press = await raw.server.people.press(HANH, sent["message_id"], **which)
        assert (press["label"], press["answered"]) == (label, False)
        (query,) = [item["callback_query"] for item in await raw.result("getUpdates")]
        assert (query["id"], query["data"]) == (press["query"], f"d:{label}")
        assert query["message"]["message_id"] == sent["message_id"]
        waiting = asyncio.create_task(raw.server.people.answer(press["query"]))
        await asyncio.sleep(0.02)
        await raw.result("answerCallbackQuery", callback_query_id=query["id"], text="Đã ghi.")
        assert (await waiting)["toast"] == "Đã ghi."
        (shown,) = (await raw.server.people.messages(HANH))[-1]["presses"]
        assert (shown["answered"], shown["toast"], shown["alert"]) == (True, "Đã ghi.", False)

    on_server(claim)


def test_waiting_for_an_answer_has_an_end() -> None:
    async def claim(raw: Raw) -> None:
        await raw.result("sendMessage", chat_id=HANH, text="a", reply_markup=keyboard(["A"]))
        press = await raw.server.people.press(HANH, index=0)
        assert not (await raw.server.people.answer(press["query"], within=0.05))["answered"]

    on_server(claim)


def test_what_cannot_be_pressed_is_refused() -> None:
    async def claim(raw: Raw) -> None:
        people = raw.server.people
        with pytest.raises(PhoneError, match="no message with buttons"):
            await people.press(HANH, index=0)
        link = {"inline_keyboard": [[{"text": "Mở", "url": "https://a.vn"}]]}
        sent = await raw.result("sendMessage", chat_id=HANH, text="a", reply_markup=link)
        with pytest.raises(PhoneError, match="opens a link"):
            await people.press(HANH, index=0)
        with pytest.raises(PhoneError, match="no such button, only"):
            await people.press(HANH, label="Khác")
        with pytest.raises(PhoneError, match="which button"):
            await people.press(HANH)
        with pytest.raises(PhoneError, match="no message 4000"):
            await people.press(HANH, 4000, index=0)
        await raw.result("deleteMessage", chat_id=HANH, message_id=sent["message_id"])
        with pytest.raises(PhoneError, match="no message"):
            await people.press(HANH, sent["message_id"], index=0)

    on_server(claim)


def test_anyone_in_a_group_may_press() -> None:
    async def claim(raw: Raw) -> None:
        await raw.result("sendMessage", chat_id=GROUP, text="a", reply_markup=keyboard(["A"]))
        await raw.server.people.press(STRANGER, label="A", chat=GROUP)
        (query,) = [item["callback_query"] for item in await raw.result("getUpdates")]
        assert (query["from"]["id"], query["message"]["chat"]["id"]) == (STRANGER, GROUP)

    on_server(claim)


@pytest.mark.parametrize(
    ("link", "text"),
    [
        ("https://t.me/khuyenhoc_bot?start=MOI_x-1", "/start MOI_x-1"),
        ("t.me/KhuyenHoc_bot?start=A", "/start A"),
        ("https://t.me/khuyenhoc_bot", "/start"),
        ("tg://resolve?domain=khuyenhoc_bot&start=B", "/start B"),
    ],
)
def test_links_start_with_their_payload(link: str, text: str) -> None:
    async def claim(raw: Raw) -> None:
        assert (await raw.server.people.open_link(STRANGER, link))["text"] == text
        assert (await raw.server.people.chat(STRANGER))["started"]

    on_server(claim)


@pytest.mark.parametrize(
    "link",
    [
        "https://t.me/khuyenhoc_bot?start=" + "a" * 65,
        "https://t.me/khuyenhoc_bot?start=có%20dấu",
        "https://t.me/bot_khac?start=A",
        "https://vi-du.vn/khuyenhoc_bot?start=A",
    ],
)
def test_links_that_lead_nowhere_are_refused(link: str) -> None:
    async def claim(raw: Raw) -> None:
        with pytest.raises(PhoneError):
            await raw.server.people.open_link(STRANGER, link)
        assert not (await raw.server.people.chat(STRANGER))["started"]

    on_server(claim)


def test_passing_on_goes_where_telegram_lets_it_go() -> None:
    async def claim(raw: Raw) -> None:
        people = raw.server.people
        sent = await raw.result("sendMessage", chat_id=HANH, text="Thư mời")
        beside = await people.forward(HANH, sent["message_id"], to=STRANGER)
        assert (beside["outside"], beside["text"]) == (True, "Thư mời")
        assert beside["forwarded_from"] == "Trợ lý Khuyến học"
        assert [item["text"] for item in await people.messages(STRANGER)] == ["Thư mời"]
        assert await raw.result("getUpdates") == []
        assert (await raw.refusal("sendMessage", chat_id=STRANGER, text="a"))[0] == 400
        await people.forward(HANH, sent["message_id"], to=GROUP)
        await people.forward(HANH, sent["message_id"])
        group, own = [item["message"] for item in await raw.result("getUpdates")]
        assert group["chat"]["id"] == GROUP
        assert own["chat"]["id"] == HANH
        assert own["forward_origin"]["sender_user"]["id"] == 123456
        kept = await raw.result("sendMessage", chat_id=HANH, text="Riêng", protect_content=True)
        with pytest.raises(PhoneError, match="cannot be passed on"):
            await people.forward(HANH, kept["message_id"], to=STRANGER)

    on_server(claim)


def test_only_ones_own_words_can_be_changed() -> None:
    async def claim(raw: Raw) -> None:
        people = raw.server.people
        said = await people.say(HANH, "35", GROUP)
        assert (await people.edit(HANH, said["id"], "350", GROUP))["text"] == "350"
        with pytest.raises(PhoneError, match="one's own"):
            await people.edit(STRANGER, said["id"], "0", GROUP)
        with pytest.raises(PhoneError, match="nothing to send"):
            await people.edit(HANH, said["id"], " ", GROUP)

    on_server(claim)


def test_who_blocked_the_bot_cannot_write_to_it() -> None:
    async def claim(raw: Raw) -> None:
        await raw.server.people.block(HANH)
        with pytest.raises(PhoneError, match="blocked"):
            await raw.server.people.say(HANH, "a")

    on_server(claim)


def test_outsiders_cannot_write_in_a_group() -> None:
    async def claim(raw: Raw) -> None:
        people = raw.server.people
        someone = await people.add_person("Khách")
        with pytest.raises(PhoneError, match="not in this group"):
            await people.say(someone["id"], "a", GROUP)
        with pytest.raises(PhoneError, match="no person"):
            await people.say(404, "a")
        with pytest.raises(PhoneError, match="no group"):
            await people.say(HANH, "a", -404)

    on_server(claim)


def test_one_can_wait_for_the_bot() -> None:
    async def claim(raw: Raw) -> None:
        people = raw.server.people
        said = await people.say(HANH, "alo")
        assert await people.wait(HANH, after=said["id"], within=0.05) == []
        waiting = asyncio.create_task(people.wait(HANH, count=2))
        await asyncio.sleep(0.02)
        first = await raw.result("sendMessage", chat_id=HANH, text="a")
        await raw.result("sendMessage", chat_id=HANH, text="b")
        assert [item["text"] for item in await waiting] == ["a", "b"]
        assert [item["text"] for item in await people.wait(HANH, after=said["id"])] == ["a", "b"]
        since = (await people.chat(HANH))["revision"]
        await raw.result("editMessageText", chat_id=HANH, message_id=first["message_id"], text="c")
        assert [item["text"] for item in await people.wait(HANH, since=since)] == ["c"]

    on_server(claim)


def test_all_of_it_works_over_http() -> None:
    async def claim(raw: Raw) -> None:
        lan = (await raw.phone("add_person", first_name="Lan", username="lan"))["id"]
        group = (await raw.phone("add_group", title="Tổ 7", members=[lan], supergroup=True))["id"]
        await raw.phone("start", person=lan, payload="A")
        await raw.phone("say", person=lan, text="12", chat=group)
        photo = base64.b64encode(PNG).decode()
        shown = await raw.phone("send_photo", person=lan, content=photo)
        assert (shown["file"]["width"], shown["file"]["height"]) == (120, 90)
        file = await raw.phone("send_document", person=lan, name="a.csv", content="YTti")
        url = f"{raw.server.url}/phone/download"
        async with raw.session.get(url, params={"file": file["file"]["id"]}) as answer:
            assert await answer.read() == b"a;b"
            assert answer.headers["Content-Disposition"].startswith("attachment")
        async with raw.session.get(url, params={"file": shown["file"]["id"]}) as answer:
            assert (answer.content_type, await answer.read()) == ("image/png", PNG)
        form = aiohttp.FormData({"person": str(lan), "caption": "12"}, quote_fields=False)
        form.add_field("content", b"PK", filename="Đợt 3.xlsx")
        async with raw.session.post(f"{raw.server.url}/phone/send_document", data=form) as answer:
            result = (await answer.json())["result"]
            assert (result["file"]["name"], result["text"]) == ("Đợt 3.xlsx", "12")
        await raw.result("sendMessage", chat_id=lan, text="a", reply_markup=keyboard(["A"]))
        await raw.phone("press", person=lan, label="A")
        async with raw.session.get(
            f"{raw.server.url}/phone/messages", params={"chat": str(lan), "limit": "1"}
        ) as answer:
            assert (await answer.json())["result"][0]["presses"][0]["label"] == "A"
        calls = await raw.phone("calls", method="sendMessage")
        assert [(call["method"], call["chat"], call["status"]) for call in calls] == [
            ("sendMessage", lan, 200)
        ]

    on_server(claim)


@pytest.mark.parametrize(
    ("verb", "arguments", "error"),
    [
        ("bay", {}, "there is no bay"),
        ("say", {"person": HANH}, "missing a required argument: 'text'"),
        ("say", {"person": "ai", "text": "a"}, "person is int"),
        ("say", {"person": True, "text": "a"}, "person is int"),
        ("say", {"person": HANH, "text": ["a"]}, "text is str"),
        ("say", {"person": HANH, "text": "a", "la": 1}, "unexpected keyword argument 'la'"),
        ("send_document", {"person": HANH, "name": "a", "content": "??"}, "base64"),
        ("send_photo", {"person": HANH, "content": "YQ=="}, "IMAGE_PROCESS_FAILED"),
        ("move_clock", {"days": 1}, "there is no clock to move"),
    ],
)
def test_what_does_not_fit_is_explained(verb: str, arguments: dict[str, Any], error: str) -> None:
    async def claim(raw: Raw) -> None:
        async with raw.session.post(f"{raw.server.url}/phone/{verb}", json=arguments) as answer:
            body = await answer.json()
            assert (answer.status, body["ok"]) == (400, False)
            assert error in body["error"]

    on_server(claim)


@pytest.mark.parametrize(
    "headers", [{"Host": "ke-xau.vn"}, {"Origin": "https://ke-xau.vn"}, {"Origin": "null"}]
)
@pytest.mark.parametrize("path", ["/", "/phone/bots", "/phone/stream"])
def test_pages_from_elsewhere_are_turned_away(headers: dict[str, str], path: str) -> None:
    async def claim(raw: Raw) -> None:
        async with raw.session.get(f"{raw.server.url}{path}", headers=headers) as answer:
            assert answer.status == 403

    on_server(claim)


def test_calls_are_listed_with_their_times() -> None:
    async def claim(raw: Raw) -> None:
        since = raw.server.calls()[-1].number
        await raw.result("sendMessage", chat_id=HANH, text="a")
        await raw.refusal("SENDmessage", chat_id=STRANGER, text="a")
        await raw.refusal("khongCo")
        good, bad, unknown = raw.server.calls(since=since)
        assert (good.method, good.chat, good.status, good.bot) == ("sendMessage", HANH, 200, 123456)
        assert (bad.method, bad.status, bad.description) == (
            "sendMessage",
            400,
            "Bad Request: chat not found",
        )
        assert (unknown.method, unknown.status) == ("khongCo", 404)
        assert good.at <= bad.at <= unknown.at
        assert abs(good.wall - datetime.now(HERE).timestamp()) < 5

    on_server(claim)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (PNG, ("png", 120, 90)),
        (b"GIF89a" + bytes([64, 1, 240, 0]) + bytes(20), ("gif", 320, 240)),
        (
            b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\xf0\x01\x40" + bytes(20),
            ("jpg", 320, 240),
        ),
        (b"RIFF....WEBPVP8X" + bytes(8) + bytes([63, 1, 0, 239, 0, 0]), ("webp", 320, 240)),
        (
            b"RIFF....WEBPVP8L"
            + bytes(4)
            + b"\x2f"
            + (319 | 239 << 14).to_bytes(4, "little")
            + bytes(9),
            ("webp", 320, 240),
        ),
    ],
)
def test_the_size_of_a_picture_is_read(content: bytes, expected: tuple[str, int, int]) -> None:
    assert picture_size(content) == expected


def test_reset_forgets_all_but_the_bots_and_the_phones() -> None:
    page = [{"kind": "private", "user": {"id": 1, "first_name": "Tuấn"}}]

    async def claim(raw: Raw) -> None:
        await raw.phone("fault", kind="answer", code=400)
        await raw.phone("reset")
        assert (await raw.result("getMe"))["id"] == 123456
        assert (await raw.refusal("getChat", chat_id=HANH))[0] == 400
        assert await raw.result("getUpdates") == []
        assert await raw.server.people.messages(1) == []
        with pytest.raises(PhoneError, match="no person"):
            await raw.server.people.start(HANH)

    on_server(claim, page=page)


# ---- the calendar -------------------------------------------------------------------------------


def calendar() -> ClockHooks:
    """Make a calendar that only goes forward."""
    now = datetime(2025, 9, 29, 7, 0, tzinfo=HERE)

    async def read() -> datetime:
        return now

    async def move(to: datetime) -> datetime:
        nonlocal now
        if to < now:
            raise ValueError("Lịch chỉ đi tới.")
        await asyncio.sleep(0.05)
        now = to
        return now

    return ClockHooks(read=read, move=move)


def test_messages_carry_the_calendars_time() -> None:
    async def claim(raw: Raw) -> None:
        assert await raw.phone("clock") == {"now": "2025-09-29T07:00+07:00", "moving": False}
        said = await raw.server.people.say(HANH, "a")
        assert said["date"] == datetime(2025, 9, 29, 7, 0, tzinfo=HERE).timestamp()
        moved = await raw.phone("move_clock", days=1, hours=2)
        assert moved["now"] == "2025-09-30T09:00+07:00"
        sent = await raw.result("sendMessage", chat_id=HANH, text="a")
        assert sent["date"] - said["date"] == timedelta(days=1, hours=2).total_seconds()
        assert (await raw.phone("move_clock", to="2025-10-02T07:30"))["now"].startswith(
            "2025-10-02T07:30"
        )

    on_server(claim, clock=calendar())


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"to": "2025-09-28T07:00"}, "Lịch chỉ đi tới."),
        ({"days": -1}, "Lịch chỉ đi tới."),
        ({"to": "hôm qua"}, "Invalid isoformat string"),
        ({"days": 10**8}, "date value out of range"),
    ],
)
def test_a_clock_may_refuse(given: dict[str, Any], error: str) -> None:
    async def claim(raw: Raw) -> None:
        async with raw.session.post(f"{raw.server.url}/phone/move_clock", json=given) as answer:
            assert (answer.status, error in (await answer.json())["error"]) == (400, True)

    on_server(claim, clock=calendar())


def test_a_clock_moves_once_at_a_time() -> None:
    hooks, begun, may_end = calendar(), asyncio.Event(), asyncio.Event()

    async def move(to: datetime) -> datetime:
        begun.set()
        await may_end.wait()
        return await hooks.move(to)

    async def claim(raw: Raw) -> None:
        first = asyncio.create_task(raw.phone("move_clock", days=1))
        await begun.wait()
        assert (await raw.phone("clock"))["moving"]
        async with raw.session.post(
            f"{raw.server.url}/phone/move_clock", json={"days": 1}
        ) as answer:
            assert (await answer.json())["error"] == "the clock is moving already"
        may_end.set()
        assert (await first)["now"].startswith("2025-09-30")

    on_server(claim, clock=ClockHooks(read=hooks.read, move=move))


# ---- the page's configuration -------------------------------------------------------------------


def test_the_page_is_described_as_configured() -> None:
    page = {
        "title": "Trợ lý Khuyến học",
        "hint": {"vi": "Thử gõ menu", "en": "Try menu"},
        "guide": ["Một", {"vi": "Hai", "en": "Two"}],
        "people": [{"first_name": "Lộc", "id": 3}],
        "phones": [
            {
                "kind": "private",
                "user": {"id": 1, "first_name": "Tuấn"},
                "title": "Anh Tuấn",
                "role": "Cán bộ",
                "start": "MA",
            },
            {"kind": "group", "chat": {"id": -5, "title": "Tổ 7"}, "as": [1, 3], "role": "Nhóm"},
        ],
    }

    async def claim(raw: Raw) -> None:
        shown = await raw.phone("page")
        tuan, group = shown["phones"]
        assert (tuan["chat"], tuan["title"], tuan["start"]) == (1, "Anh Tuấn", "MA")
        assert (group["chat"], group["title"]) == (-5, "Tổ 7")
        assert group["speakers"] == [{"id": 1, "name": "Tuấn"}, {"id": 3, "name": "Lộc"}]
        assert shown["hint"] == page["hint"]
        assert shown["clock"] is None
        assert (await raw.result("getChat", chat_id=-5))["title"] == "Tổ 7"

    on_server(claim, page=page)


@pytest.mark.parametrize(
    "page",
    [
        "chữ",
        {"la": 1},
        [{"kind": "bảng"}],
        [{"kind": "private"}],
        [{"kind": "private", "user": {"ten": "Hạnh"}}],
        [{"kind": "group", "as": [404]}],
        {"guide": [{"words": "Gõ", "say": "/lich"}]},
        {"guide": [{"words": "Xem", "phone": 1, "nơi": "đâu"}]},
    ],
)
def test_a_page_that_makes_no_sense_is_refused(page: Any) -> None:
    async def start() -> None:
        server = TelegramServer(tokens=[TOKEN], page=page)
        await server.start()

    with pytest.raises(ValueError, match="the page's"):
        asyncio.run(start())


# ---- the page's line ----------------------------------------------------------------------------


async def events(answer: aiohttp.ClientResponse, count: int) -> list[tuple[str, dict[str, Any]]]:
    """Read so many events, leaving out the clock's and the beat."""
    found: list[tuple[str, dict[str, Any]]] = []
    async with asyncio.timeout(5):
        while len(found) < count:
            name = (await answer.content.readline()).decode().removeprefix("event: ").strip()
            data = (await answer.content.readline()).decode().removeprefix("data: ")
            await answer.content.readline()
            if name not in {"clock", "beat"}:
                found.append((name, json.loads(data)))
    return found


def test_a_page_is_told_of_its_chats_at_once_and_of_no_others() -> None:
    async def claim(raw: Raw) -> None:
        page = await raw.phone("page")
        params = {"epoch": page["epoch"], "since": str(page["revision"]), "chats": str(HANH)}
        async with raw.session.get(f"{raw.server.url}/phone/stream", params=params) as answer:
            ((hello, greeting),) = await events(answer, 1)
            assert (hello, greeting["fresh"]) == ("hello", True)
            before = asyncio.get_running_loop().time()
            for number in range(50):
                await raw.result("sendMessage", chat_id=GROUP, text="nơi khác")
                await raw.result("sendMessage", chat_id=HANH, text=str(number))
            texts: list[str] = []
            while len(texts) < 50:
                ((name, data),) = await events(answer, 1)
                texts += [data["text"]] if name == "message" else []
            assert texts == list(map(str, range(50)))
            assert asyncio.get_running_loop().time() - before < 0.9

    on_server(claim)


def test_a_page_that_was_away_hears_what_it_missed_once() -> None:
    async def claim(raw: Raw) -> None:
        page = await raw.phone("page")
        sent = await raw.result("sendMessage", chat_id=HANH, text="một")
        await raw.result("sendMessage", chat_id=HANH, text="hai")
        where = {"chat_id": HANH, "message_id": sent["message_id"]}
        await raw.result("editMessageText", **where, text="một, đã sửa")
        params = {"epoch": page["epoch"], "since": str(page["revision"]), "chats": str(HANH)}
        url = f"{raw.server.url}/phone/stream"
        async with raw.session.get(url, params=params) as answer:
            _, first, second, reached = await events(answer, 4)
            assert [first[1]["text"], second[1]["text"]] == ["một, đã sửa", "hai"]
            assert reached == ("at", {"revision": page["revision"] + 3})
        for stale in ({"epoch": "khac"}, {"since": "999999"}):
            async with raw.session.get(url, params=params | stale) as answer:
                assert not (await events(answer, 1))[0][1]["fresh"]
        async with raw.session.get(url, params=params | {"chats": "a"}) as answer:
            assert answer.status == 400

    on_server(claim)


def test_what_comes_while_a_page_is_told_something_is_not_held_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def slow(calendar: Calendar) -> None:
        del calendar
        await asyncio.sleep(0.1)

    monkeypatch.setattr(Calendar, "shown", slow)

    async def claim(raw: Raw) -> None:
        params = {"chats": str(HANH)}
        async with raw.session.get(f"{raw.server.url}/phone/stream", params=params) as answer:
            await events(answer, 1)
            await asyncio.sleep(0.2)
            before = asyncio.get_running_loop().time()
            for text in ("một", "hai"):
                await raw.result("sendMessage", chat_id=HANH, text=text)
                await events(answer, 2)
            assert asyncio.get_running_loop().time() - before < 0.8

    on_server(claim)


def test_whoever_has_begun_needs_no_start() -> None:
    page = [
        {"kind": "private", "user": {"id": 1, "first_name": "Tuấn"}, "begun": True},
        {"kind": "private", "user": {"id": 2, "first_name": "Lộc"}},
    ]

    async def claim(raw: Raw) -> None:
        assert (await raw.phone("chat", chat=1))["started"]
        assert not (await raw.phone("chat", chat=2))["started"]
        await raw.result("sendMessage", chat_id=1, text="Chào")
        assert (await raw.refusal("sendMessage", chat_id=2, text="Chào"))[0] == 400

    on_server(claim, page=page)


def test_the_page_begins_anew_from_where_one_chooses() -> None:
    chosen: list[str] = []

    async def begin(name: str) -> None:
        chosen.append(name)
        await made[0].turn_to({"beginning": name, "hint": name})

    made: list[TelegramServer] = []
    beginnings = Beginnings(labels={"đầu": "Ngày đầu", "giữa": "Giữa tháng"}, begin=begin)

    async def claim(raw: Raw) -> None:
        made.append(raw.server)
        raw.server.beginnings = beginnings
        before = await raw.phone("page")
        assert [one["id"] for one in before["beginnings"]] == ["đầu", "giữa"]
        await raw.phone("begin_anew", beginning="giữa")
        after = await raw.phone("page")
        assert (after["beginning"], after["hint"], chosen) == ("giữa", "giữa", ["giữa"])
        assert after["epoch"] != before["epoch"]
        url = f"{raw.server.url}/phone/begin_anew"
        async with raw.session.post(url, json={"beginning": "cuối"}) as answer:
            assert answer.status == 400
            assert (await answer.json())["error"] == "there is no such beginning"

    on_server(claim)
