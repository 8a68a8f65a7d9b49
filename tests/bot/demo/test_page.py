"""The page of phones, in a real browser: what one taps, types and sees."""

import asyncio
import os
import re
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from playwright.async_api import Browser, Locator, Page, ViewportSize, async_playwright, expect

from bot.demo.server import ClockHooks, TelegramServer
from tests.bot.demo import PNG, TOKEN, Raw

pytestmark = pytest.mark.browser

HERE = ZoneInfo("Asia/Ho_Chi_Minh")
OFFICER, HANH, LOC, GROUP = 1, 2, 3, -4100
WIDE: ViewportSize = {"width": 1440, "height": 900}
NARROW: ViewportSize = {"width": 360, "height": 740}
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PAGE = {
    "hint": {"vi": "Thử gõ menu trên điện thoại bác Hạnh.", "en": "Try menu on Hạnh's phone."},
    "guide": ["Bấm Bắt đầu trên từng điện thoại.", "Gõ menu."],
    "phones": [
        {
            "kind": "private",
            "user": {"id": OFFICER, "first_name": "Tuấn"},
            "title": "Anh Tuấn",
            "role": "Cán bộ phường",
        },
        {
            "kind": "private",
            "user": {"id": HANH, "first_name": "Hạnh"},
            "title": "Bác Hạnh",
            "role": "Chi hội trưởng TDP 12",
        },
        {
            "kind": "private",
            "user": {"id": LOC, "first_name": "Lộc"},
            "title": "Bác Lộc",
            "role": "Chi hội trưởng TDP 7",
            "start": "MOI_TDP7",
        },
        {
            "kind": "group",
            "chat": {"id": GROUP, "title": "Tổ dân phố 12"},
            "as": [HANH, LOC],
            "role": "Nhóm của tổ",
        },
    ],
}


def keyboard(*labels: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": label[:20]}] for label in labels]}


@dataclass
class Scene:
    """One open page, its server, and what it should not have done."""

    raw: Raw
    page: Page
    faults: list[str] = field(default_factory=list)

    def phone(self, title: str) -> Locator:
        """Find a phone by its owner."""
        return self.page.get_by_role("region", name=f"Điện thoại của {title}")

    async def say(self, chat: int, text: str, **more: Any) -> int:
        """Let the bot write."""
        sent = await self.raw.result("sendMessage", chat_id=chat, text=text, **more)
        return int(sent["message_id"])

    async def heard(self) -> dict[str, Any]:
        """Wait for the bot's next update."""
        (update,) = await self.raw.result("getUpdates", timeout=5, limit=1)
        await self.raw.result("getUpdates", offset=update["update_id"] + 1)
        return dict(update)

    async def write(self, title: str, text: str) -> None:
        """Type on a phone and press Enter."""
        field = self.phone(title).get_by_label("Viết tin nhắn")
        await field.fill(text)
        await field.press("Enter")


Claim = Callable[[Scene], Awaitable[None]]


@dataclass
class Stage:
    """A browser, and the loop it lives in."""

    runner: asyncio.Runner
    browser: Browser

    def prove(
        self, claim: Claim, *, view: ViewportSize = WIDE, big: bool = False, **options: Any
    ) -> None:
        """Open the page and prove something on it."""
        self.runner.run(self._prove(claim, view, big=big, options=options))

    async def _prove(
        self, claim: Claim, view: ViewportSize, *, big: bool, options: dict[str, Any]
    ) -> None:
        async with asyncio.timeout(30), serving(**options) as raw, self.open(raw, view) as scene:
            if big:
                await scene.page.evaluate("document.documentElement.style.fontSize = '150%'")
            await claim(scene)
            assert scene.faults == []

    @asynccontextmanager
    async def open(self, raw: Raw, view: ViewportSize) -> AsyncIterator[Scene]:
        """Open the page in a browser that remembers nothing."""
        context = await self.browser.new_context(viewport=view, accept_downloads=True)
        context.set_default_timeout(5000)
        page = await context.new_page()
        scene = Scene(raw, page)
        page.on("pageerror", lambda error: scene.faults.append(str(error)))
        page.on("request", lambda request: watch(scene, request.url))
        await page.goto(raw.server.url)
        await expect(page.locator(".phone")).to_have_count(4)
        try:
            yield scene
        finally:
            await context.close()


def watch(scene: Scene, url: str) -> None:
    """Note a request that leaves this machine."""
    if not url.startswith((scene.raw.server.url, "data:")):
        scene.faults.append(f"asked for {url}")


@asynccontextmanager
async def serving(**options: Any) -> AsyncIterator[Raw]:
    """Run a server whose officer and Hạnh have begun, and Lộc has not."""
    options = {"tokens": [TOKEN], "page": PAGE} | options
    async with TelegramServer(**options) as server, aiohttp.ClientSession() as session:
        raw = Raw(server, session)
        for person in (OFFICER, HANH):
            await server.people.start(person)
        await raw.result("getUpdates", offset=-1)
        last = (await raw.result("getUpdates"))[-1]["update_id"]
        await raw.result("getUpdates", offset=last + 1)
        yield raw


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with asyncio.Runner() as runner:
        playwright = runner.run(async_playwright().start())
        names = ("chromium", "chromium-browser", "google-chrome")
        found = next(filter(None, map(shutil.which, names)), playwright.chromium.executable_path)
        try:
            if not Path(found).exists():
                reason = "no Chromium here: neither on PATH nor Playwright's own"
                if os.environ.get("REQUIRE_CHROMIUM") == "1":
                    pytest.fail(reason)
                pytest.skip(reason)
            browser = runner.run(playwright.chromium.launch(executable_path=found, args=FLAGS))
            yield Stage(runner, browser)
            runner.run(browser.close())
        finally:
            runner.run(playwright.stop())


# ---- talking ------------------------------------------------------------------------------------


def test_start_brings_the_code_and_then_one_can_write(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        phone = scene.phone("Bác Lộc")
        await expect(phone.get_by_label("Mã mời")).to_have_value("MOI_TDP7")
        await expect(phone.get_by_label("Viết tin nhắn")).to_be_hidden()
        await phone.get_by_role("button", name="Bắt đầu").click()
        assert (await scene.heard())["message"]["text"] == "/start MOI_TDP7"
        await expect(phone.get_by_label("Viết tin nhắn")).to_be_visible()
        await scene.write("Bác Lộc", "Chào phường")
        assert (await scene.heard())["message"]["text"] == "Chào phường"
        await expect(phone.locator(".mine")).to_have_count(2)

    stage.prove(claim)


def test_a_tapped_button_is_marked_and_its_toast_shown(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        phone = scene.phone("Bác Hạnh")
        await scene.say(HANH, "Ghi sổ chứ ạ?", reply_markup=keyboard("Đúng, ghi sổ", "Sửa lại"))
        button = phone.get_by_role("button", name="Đúng, ghi sổ")
        await button.click()
        await expect(button).to_have_class(re.compile("tapped waiting"))
        query = (await scene.heard())["callback_query"]
        assert query["data"] == "Đúng, ghi sổ"
        await scene.raw.result("answerCallbackQuery", callback_query_id=query["id"], text="Đã ghi.")
        await expect(phone.get_by_role("status")).to_have_text("Đã ghi.")
        await expect(button).to_have_attribute("aria-pressed", "true")
        await expect(button).to_have_class("tapped")
        shape, list_shape = await button.bounding_box(), await phone.locator(".keys").bounding_box()
        assert shape is not None
        assert list_shape is not None
        assert shape["width"] == list_shape["width"] > 300
        assert shape["height"] >= 44

    stage.prove(claim)


def test_an_alert_waits_until_it_is_closed(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        await scene.say(HANH, "a", reply_markup=keyboard("Xem"))
        await scene.phone("Bác Hạnh").get_by_role("button", name="Xem").click()
        query = (await scene.heard())["callback_query"]
        answer = {"callback_query_id": query["id"], "text": "Phiếu số 41.", "show_alert": True}
        await scene.raw.result("answerCallbackQuery", **answer)
        sheet = scene.page.get_by_role("dialog", name="Phiếu số 41.")
        await expect(sheet).to_be_visible()
        await sheet.get_by_role("button", name="Đóng").click()
        await expect(sheet).to_be_hidden()

    stage.prove(claim)


def test_words_are_shown_as_words_whatever_they_are(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        bad = "<img src=x onerror=\"document.title='hỏng'\"><b>đậm</b>"
        await scene.write("Bác Hạnh", bad)
        bubble = scene.phone("Bác Hạnh").locator(".mine .words").last
        await expect(bubble).to_have_text(bad)
        assert await bubble.locator("img, b").count() == 0
        assert await scene.page.title() == "Trợ lý Khuyến học"

    stage.prove(claim)


def test_markup_is_shown(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        html = (
            "😀 <b>đậm <i>nghiêng</i></b> <u>gạch</u> <s>bỏ</s> <code>mã</code> "
            '<a href="https://vi-du.vn/">đây</a> <tg-spoiler>kín</tg-spoiler> /menu '
            "<blockquote>trích</blockquote><pre>khối</pre>"
        )
        await scene.say(HANH, html, parse_mode="HTML")
        words = scene.phone("Bác Hạnh").locator(".bot .words").last
        for tag, text in (
            ("strong", "đậm nghiêng"),
            ("strong em", "nghiêng"),
            ("u", "gạch"),
            ("s", "bỏ"),
            ("code", "mã"),
            ("a", "đây"),
            ("blockquote", "trích"),
            ("pre", "khối"),
        ):
            await expect(words.locator(tag)).to_have_text(text)
        assert await words.locator("a").get_attribute("href") == "https://vi-du.vn/"
        spoiler = words.get_by_role("button", name="Hiện chữ bị che")
        await spoiler.click()
        await expect(words.locator(".spoiler")).to_have_class("spoiler seen")
        await words.get_by_role("button", name="/menu").click()
        assert (await scene.heard())["message"]["text"] == "/menu"

    stage.prove(claim)


def test_a_message_changes_in_place_and_goes_away(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        phone = scene.phone("Bác Hạnh")
        number = await scene.say(HANH, "Quỹ: 1 đ", reply_markup=keyboard("Xem"))
        await scene.say(HANH, "sau")
        where = {"chat_id": HANH, "message_id": number}
        await scene.raw.result("editMessageText", **where, text="Quỹ: 2 đ")
        bubbles = phone.locator(".bot .words")
        await expect(bubbles).to_have_text(["Quỹ: 2 đ", "sau"])
        await expect(phone.locator(".keys")).to_have_count(0)
        await expect(phone.locator(".bot .foot").first).to_contain_text("đã sửa")
        await scene.raw.result("deleteMessage", **where)
        await expect(bubbles).to_have_text(["sau"])

    stage.prove(claim)


def test_ones_own_message_can_be_changed(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        phone = scene.phone("Bác Hạnh")
        await scene.write("Bác Hạnh", "35")
        await scene.heard()
        await expect(phone.locator(".mine .words").last).to_have_text("35")
        await phone.locator(".mine .foot button").last.click()
        await scene.page.get_by_role("button", name="Sửa tin").click()
        await expect(phone.get_by_label("Viết tin nhắn")).to_have_value("35")
        await scene.write("Bác Hạnh", "350")
        assert (await scene.heard())["edited_message"]["text"] == "350"
        await expect(phone.locator(".mine .words").last).to_have_text("350")
        await expect(phone.locator(".editing")).to_be_hidden()

    stage.prove(claim)


def test_the_menu_shows_this_persons_commands(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        commands = [
            {"command": "thutien", "description": "Thu tiền"},
            {"command": "soquy", "description": "Sổ quỹ"},
        ]
        scope = {"type": "chat", "chat_id": HANH}
        await scene.raw.result("setMyCommands", commands=commands, scope=scope)
        await scene.phone("Anh Tuấn").get_by_role("button", name="Các lệnh").click()
        sheet = scene.page.locator("#sheet")
        await expect(sheet).to_contain_text("Chưa có lệnh nào.")
        await sheet.get_by_role("button", name="Đóng").click()
        await scene.phone("Bác Hạnh").get_by_role("button", name="Các lệnh").click()
        await expect(sheet.locator("li small")).to_have_text(["Thu tiền", "Sổ quỹ"])
        await sheet.get_by_role("button", name="/soquy").click()
        assert (await scene.heard())["message"]["text"] == "/soquy"

    stage.prove(claim)


# ---- files --------------------------------------------------------------------------------------


def test_a_photo_and_a_file_are_sent(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        phone = scene.phone("Bác Hạnh")

        async def attach(kind: str, name: str, content: bytes, mime: str) -> dict[str, Any]:
            await phone.get_by_role("button", name="Gửi ảnh hoặc tệp").click()
            async with scene.page.expect_file_chooser() as chooser:
                await scene.page.get_by_role("button", name=kind, exact=True).click()
            files = {"name": name, "mimeType": mime, "buffer": content}
            await (await chooser.value).set_files(files)  # type: ignore[arg-type]  # a FilePayload
            return dict((await scene.heard())["message"])

        await phone.get_by_label("Viết tin nhắn").fill("trang sổ")
        photo = await attach("Gửi ảnh", "so.png", PNG, "image/png")
        assert (photo["photo"][-1]["width"], photo["caption"]) == (120, "trang sổ")
        await expect(phone.locator(".mine .photo img")).to_have_attribute("width", "120")
        file = await attach("Gửi tệp", "Tổ công đoàn.xlsx", b"PK", "application/zip")
        assert (file["document"]["file_name"], file["document"]["file_size"]) == (
            "Tổ công đoàn.xlsx",
            2,
        )
        odd = await attach("Gửi ảnh", "anh.heic", b"khong phai anh", "image/heic")
        assert odd["document"]["file_name"] == "anh.heic"
        await expect(phone.locator(".mine .file b")).to_have_text(["Tổ công đoàn.xlsx", "anh.heic"])
        await expect(phone.get_by_label("Viết tin nhắn")).to_have_value("")

    stage.prove(claim)


def test_a_photo_and_a_document_are_received(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        phone = scene.phone("Bác Hạnh")
        form = aiohttp.FormData({"chat_id": str(HANH), "caption": "Mã QR"})
        form.add_field("photo", PNG, filename="qr.png")
        base = f"{scene.raw.server.base_url}{TOKEN}"
        await scene.raw.session.post(f"{base}/sendPhoto", data=form)
        await phone.get_by_role("button", name="Xem ảnh lớn").click()
        large = scene.page.get_by_role("dialog", name="Ảnh")
        await expect(large.get_by_role("img", name="Mã QR")).to_be_attached()
        await scene.page.keyboard.press("Escape")
        await expect(large).to_be_hidden()

        form = aiohttp.FormData({"chat_id": str(HANH)}, quote_fields=False)
        form.add_field("document", bytes(24_500), filename="Báo cáo tuần 39.xlsx")
        await scene.raw.session.post(f"{base}/sendDocument", data=form)
        link = phone.get_by_role("link", name="Báo cáo tuần 39.xlsx")
        await expect(link).to_contain_text("24 KB")
        async with scene.page.expect_download() as download:
            await link.click()
        saved = await download.value
        assert saved.suggested_filename == "Báo cáo tuần 39.xlsx"
        assert (await saved.path()).stat().st_size == 24_500

    stage.prove(claim)


# ---- between phones -----------------------------------------------------------------------------


def test_a_link_opens_on_the_phone_one_chooses(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        await scene.say(OFFICER, "Thư mời: https://t.me/khuyenhoc_bot?start=MOI_x-1")
        await scene.phone("Anh Tuấn").get_by_role("link").click()
        sheet = scene.page.get_by_role("dialog", name="Mở trên điện thoại của…")
        await expect(sheet.locator("li")).to_have_count(3)
        await sheet.get_by_role("button", name="Bác Lộc").click()
        said = (await scene.heard())["message"]
        assert (said["chat"]["id"], said["text"]) == (LOC, "/start MOI_x-1")
        await expect(scene.phone("Bác Lộc").locator(".mine")).to_have_count(1)

    stage.prove(claim)


def test_a_button_with_a_link_to_the_bot_opens_likewise(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        button = {"text": "Nhắn riêng", "url": "https://t.me/khuyenhoc_bot?start=RIENG"}
        await scene.say(
            GROUP, "Việc này xin nhắn riêng", reply_markup={"inline_keyboard": [[button]]}
        )
        await scene.phone("Tổ dân phố 12").get_by_role("button", name="Nhắn riêng").click()
        await scene.page.locator("#sheet").get_by_role("button", name="Bác Hạnh").click()
        assert (await scene.heard())["message"]["text"] == "/start RIENG"

    stage.prove(claim)


def test_a_message_is_passed_on_and_copied(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        await scene.say(OFFICER, "Mời họp 7 giờ")
        officer = scene.phone("Anh Tuấn")

        async def more(choice: str) -> None:
            await officer.locator(".bot .foot button").last.click()
            await scene.page.locator("#sheet").get_by_role("button", name=choice).click()

        await more("Chuyển tiếp")
        await scene.page.locator("#sheet").get_by_role("button", name="Bác Lộc").click()
        bubble = scene.phone("Bác Lộc").locator(".message .bubble")
        await expect(bubble).to_contain_text("Chuyển tiếp từ Trợ lý Khuyến học")
        await expect(bubble).to_contain_text("Mời họp 7 giờ")
        assert await scene.raw.result("getUpdates") == []
        await scene.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        await more("Chép chữ")
        await expect(officer.get_by_role("status")).to_have_text("Đã chép.")
        assert await scene.page.evaluate("navigator.clipboard.readText()") == "Mời họp 7 giờ"

    stage.prove(claim)


def test_in_a_group_one_chooses_who_speaks(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        group = scene.phone("Tổ dân phố 12")
        await scene.write("Tổ dân phố 12", "Chào bà con")
        first = (await scene.heard())["message"]
        assert (first["from"]["id"], first["chat"]["id"]) == (HANH, GROUP)
        await group.get_by_label("Người nói").select_option(label="Lộc")
        await expect(group.locator(".mine")).to_have_count(0)
        await expect(group.locator(".who")).to_have_text(["Hạnh"])
        await scene.write("Tổ dân phố 12", "Chào bác")
        assert (await scene.heard())["message"]["from"]["id"] == LOC
        await expect(group.locator(".mine .words")).to_have_text(["Chào bác"])
        await scene.say(GROUP, "a", reply_markup=keyboard("Đồng ý"))
        await group.get_by_role("button", name="Đồng ý").click()
        assert (await scene.heard())["callback_query"]["from"]["id"] == LOC

    stage.prove(claim)


def test_a_group_that_moves_keeps_its_phone(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        new = await scene.raw.server.people.migrate(GROUP)
        group = scene.phone("Tổ dân phố 12")
        await expect(group.locator(".service")).to_have_text(["Nhóm đã thành nhóm lớn"])
        await scene.say(new["id"], "Vẫn ở đây")
        await expect(group.locator(".bot .words")).to_have_text("Vẫn ở đây")

    stage.prove(claim)


# ---- the calendar -------------------------------------------------------------------------------


def calendar() -> ClockHooks:
    """Make a calendar that only goes forward."""
    now = datetime(2025, 9, 29, 7, 0, tzinfo=HERE)

    async def read() -> datetime:
        return now

    async def move(to: datetime) -> datetime:
        nonlocal now
        if to < now:
            raise ValueError("Lịch chỉ đi tới, không lùi lại được.")
        now = to
        return now

    return ClockHooks(read=read, move=move)


def test_the_clock_moves_and_messages_follow_it(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        clock = scene.page.get_by_role("region", name="Lịch")
        shown, goal = clock.locator("time"), clock.get_by_label("Ngày giờ muốn tới")
        await expect(shown).to_have_text("Thứ Hai, 29/9/2025 · 7:00")
        for name, now in (
            ("+1 giờ", "Thứ Hai, 29/9/2025 · 8:00"),
            ("+1 ngày", "Thứ Ba, 30/9/2025 · 8:00"),
            ("+1 tuần", "Thứ Ba, 7/10/2025 · 8:00"),
        ):
            await clock.get_by_role("button", name=name).click()
            await expect(shown).to_have_text(now)
            await expect(clock.get_by_role("button", name=name)).to_be_enabled()
        await expect(goal).to_have_value("7/10/2025 8:00")
        await scene.say(HANH, "Sáng nay họp")
        phone = scene.phone("Bác Hạnh")
        await expect(phone.locator(".day")).to_have_text(
            ["Thứ Hai, 29/9/2025", "Thứ Ba, 7/10/2025"]
        )
        await expect(phone.locator(".foot").last).to_contain_text("8:00")
        for typed, says in (
            ("31/2/2026", "Xin gõ ngày giờ như 29/9/2025 7:00."),
            ("1/1/2025 7:00", "Lịch chỉ đi tới, không lùi lại được."),
            ("20-11-2025 7h30", ""),
        ):
            await goal.fill(typed)
            await clock.get_by_role("button", name="Chuyển tới").click()
            await expect(clock.get_by_role("status")).to_have_text(says)
        await expect(shown).to_have_text("Thứ Năm, 20/11/2025 · 7:30")

    stage.prove(claim, clock=calendar())


def test_without_a_clock_there_is_no_bar(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        await expect(scene.page.locator("#clock")).to_be_hidden()

    stage.prove(claim)


# ---- staying up to date -------------------------------------------------------------------------


def test_an_interruption_is_said_and_made_good(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        offline = scene.page.get_by_text("Đang nối lại…")
        await expect(offline).to_be_hidden()
        server = scene.raw.server
        server._wanted_port = server._port
        await server.stop()
        await expect(offline).to_be_visible()
        await server.people.say(HANH, "trong lúc vắng")
        await server.start()
        await expect(offline).to_be_hidden()
        words = scene.phone("Bác Hạnh").locator(".mine .words")
        await expect(words).to_have_text(["/start", "trong lúc vắng"])
        await scene.write("Bác Hạnh", "lại có mạng")
        await expect(words).to_have_count(3)

    stage.prove(claim)


def test_a_server_that_forgot_everything_is_read_anew(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        old = scene.raw.server
        await old.stop()
        await expect(scene.page.get_by_text("Đang nối lại…")).to_be_visible()
        async with TelegramServer(tokens=[TOKEN], page=PAGE, port=old._port) as new:
            scene.raw.server = new
            begin = scene.phone("Bác Hạnh").get_by_role("button", name="Bắt đầu")
            await begin.click()
            while "text" not in (update := await scene.heard()).get("message", {}):
                pass  # the group's news of before
            assert update["message"]["text"] == "/start"
            await expect(scene.page.get_by_text("Đang nối lại…")).to_be_hidden()
            await scene.page.goto("about:blank")

    stage.prove(claim)


# ---- how it looks -------------------------------------------------------------------------------

CUT = """() => [...document.querySelectorAll(
  'h1, h2, p, time, label, .bubble, .keys button, .day, .icon, .phone-title, .phone-role'
)].filter((node) => {
  const box = node.getBoundingClientRect();
  if (!box.width || getComputedStyle(node).clipPath !== 'none') return false;
  const out = box.left < -1 || box.right > innerWidth + 1;
  return node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0 || out && innerWidth < 500;
}).map((node) => `${node.tagName}.${node.className}: ${node.textContent.slice(0, 30)}`)"""
SMALL = """() => [...document.querySelectorAll('button, select, input:not([type=file]), textarea')]
  .filter((node) => node.checkVisibility() && node.getBoundingClientRect().height < 24)
  .map((node) => node.outerHTML.slice(0, 80))"""
NAMELESS = """() => [...document.querySelectorAll(
  'button, a, input:not([type=file]), select, textarea'
)].filter((node) => node.checkVisibility() && !(node.textContent.trim()
    || node.getAttribute('aria-label') || node.labels?.length))
  .map((node) => node.outerHTML.slice(0, 80))"""


async def fill(scene: Scene) -> None:
    """Put something of everything on Hạnh's phone."""
    await scene.say(
        HANH,
        "Bác xem lại giúp:\nBà Nguyễn Thị Hoa, số 12\nGóp quỹ: <b>200.000 đ</b>\n"
        "https://t.me/khuyenhoc_bot?start=MOT_MA_RAT_DAI_KHONG_CO_CHO_NGAT_0123456789",
        parse_mode="HTML",
        reply_markup=keyboard("Đúng, ghi sổ", "Sửa lại", "Nhãn nút dài hai mươi sáu chữ"),
    )
    await scene.raw.server.people.send_document(
        HANH, "Danh_sách_rất_dài_không_có_dấu_cách_của_tổ_dân_phố.xlsx", b"PK"
    )


@pytest.mark.parametrize("big", [False, True], ids=["plain", "at 150 %"])
@pytest.mark.parametrize("view", [WIDE, NARROW], ids=["wide", "narrow"])
def test_nothing_overflows_or_is_cut(stage: Stage, view: ViewportSize, *, big: bool) -> None:
    async def claim(scene: Scene) -> None:
        page = scene.page
        await fill(scene)
        if view is NARROW:
            await page.locator("#tabs").get_by_role("button", name="Bác Hạnh").click()
            await expect(page.locator(".phone:visible")).to_have_count(1)
        await expect(scene.phone("Bác Hạnh").locator(".file")).to_be_visible()
        for opened in (False, True):
            if opened:
                await page.get_by_role("button", name="Hướng dẫn").click()
                if view is NARROW:
                    await page.get_by_role("button", name="Chỉnh giờ").click()
            assert await page.evaluate("document.documentElement.scrollWidth") <= view["width"]
            assert await page.evaluate(CUT) == []
        assert await page.evaluate(SMALL) == []
        assert await page.evaluate(NAMELESS) == []
        size = (
            await scene.phone("Bác Hạnh")
            .locator(".bubble")
            .first.evaluate("(node) => parseFloat(getComputedStyle(node).fontSize)")
        )
        assert size >= (27 if big else 18)

    stage.prove(claim, view=view, big=big, clock=calendar())


SHARE = """(list) => list.getBoundingClientRect().height / innerHeight"""
FROM_TOP = """(node) => node.getBoundingClientRect().top
  - node.closest('.messages').getBoundingClientRect().top"""
FIVE = keyboard("Lợn nhựa", "Ủng hộ", "Ngày lương", "Đi thu cả ngõ", "Quay lại")


@pytest.mark.parametrize("big", [False, True], ids=["plain", "at 150 %"])
def test_on_a_small_screen_messages_have_most_of_the_room(stage: Stage, *, big: bool) -> None:
    async def claim(scene: Scene) -> None:
        tabs = scene.page.get_by_role("navigation", name="Các điện thoại")
        await tabs.get_by_role("button", name="Bác Hạnh").click()
        log = scene.phone("Bác Hạnh").get_by_role("log")
        assert await log.evaluate(SHARE) >= 0.6
        clock = scene.page.locator("#clock-now")
        await expect(clock).to_have_text("T2 29/9 · 7:00")
        await expect(clock).to_have_attribute("title", "Thứ Hai, 29/9/2025 · 7:00")
        await scene.page.set_viewport_size(WIDE)
        await expect(clock).to_have_text("Thứ Hai, 29/9/2025 · 7:00")

    stage.prove(claim, view=NARROW, big=big, clock=calendar())


def test_a_question_is_seen_from_its_first_line(stage: Stage) -> None:
    """Its buttons may stand below the screen; who went down to them is not taken back."""

    async def claim(scene: Scene) -> None:
        phone = scene.phone("Bác Hạnh")
        await scene.page.locator("#tabs").get_by_role("button", name="Bác Hạnh").click()
        asked = phone.locator(".bot").last
        for question in ("Việc gì ạ?", "Bác ghi khoản nào ạ?"):
            await scene.say(HANH, question + "\nXin bấm một mục." * 3, reply_markup=FIVE)
            await expect(asked).to_contain_text(question)
            await expect(asked.locator(".keys button").last).not_to_be_in_viewport()
            assert 0 <= await asked.evaluate(FROM_TOP) <= 20
        last = asked.get_by_role("button", name="Quay lại")
        await last.click()
        await scene.heard()
        await expect(last).to_have_attribute("aria-pressed", "true")
        await expect(last).to_be_in_viewport(ratio=1)
        await phone.get_by_label("Viết tin nhắn").fill("một\nhai\nba")
        await expect(last).to_be_in_viewport()
        await scene.say(HANH, "Thôi, chưa ghi gì.")
        await expect(phone.get_by_text("Thôi, chưa ghi gì.")).to_be_in_viewport(ratio=1)

    stage.prove(claim, view=NARROW, big=True)


@pytest.mark.parametrize(("width", "whole"), [(1366, 3), (1440, 3), (1920, 4)])
def test_whole_phones_stand_side_by_side(stage: Stage, width: int, whole: int) -> None:
    async def claim(scene: Scene) -> None:
        row = await scene.page.locator("#phones").bounding_box()
        boxes = [await one.bounding_box() for one in await scene.page.locator(".phone").all()]
        assert row is not None
        ends = [one["x"] + one["width"] for one in boxes if one is not None]
        seen = [end for end in ends if end <= row["x"] + row["width"]]
        assert len(seen) == whole
        assert row["x"] + row["width"] - seen[-1] < 30

    stage.prove(claim, view={"width": width, "height": 900})


def test_on_a_small_screen_tabs_tell_of_news(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        tabs = scene.page.get_by_role("navigation", name="Các điện thoại")
        hanh = tabs.get_by_role("button", name="Bác Hạnh")
        await expect(tabs.get_by_role("button", name="Anh Tuấn")).to_have_attribute(
            "aria-current", "true"
        )
        await scene.say(HANH, "Có tin")
        await expect(hanh).to_have_text("Bác Hạnh, có tin mới")
        await hanh.click()
        await expect(hanh).to_have_text("Bác Hạnh")
        await expect(scene.page.locator(".phone:visible")).to_have_count(1)
        await expect(scene.phone("Bác Hạnh").get_by_text("Có tin")).to_be_in_viewport()

    stage.prove(claim, view=NARROW)


def test_all_can_be_done_from_the_keyboard(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        phone, keys = scene.phone("Bác Hạnh"), scene.page.keyboard
        await scene.say(HANH, "Chọn", reply_markup=keyboard("Một", "Hai"))
        await phone.locator(".messages").focus()
        reached = phone.get_by_role("button", name="Hai")
        for _ in range(20):
            await keys.press("Tab")
            if await reached.evaluate("(node) => node === document.activeElement"):
                break
        await keys.press("Enter")
        query = (await scene.heard())["callback_query"]
        assert query["data"] == "Hai"
        await scene.raw.result("answerCallbackQuery", callback_query_id=query["id"])
        await expect(phone.get_by_role("button", name="Hai")).to_be_focused()
        outline = "(node) => getComputedStyle(node).outlineWidth"
        assert await phone.get_by_role("button", name="Hai").evaluate(outline) == "3px"

    stage.prove(claim)


def test_the_page_speaks_english_when_asked(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        page = scene.page
        await expect(page.locator("#hint")).to_have_text("Thử gõ menu trên điện thoại bác Hạnh.")
        await page.get_by_role("button", name="English").click()
        for _ in range(2):
            await expect(page.locator("#hint")).to_have_text("Try menu on Hạnh's phone.")
            await expect(page.get_by_label("Write a message").first).to_be_visible()
            assert await page.locator("html").get_attribute("lang") == "en"
            await page.reload()
        await page.get_by_role("button", name="Tiếng Việt").click()
        await expect(page.get_by_label("Viết tin nhắn").first).to_be_visible()

    stage.prove(claim)


def test_many_messages_stay_in_order_and_the_last_is_seen(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        for number in range(150):
            await scene.say(HANH, f"tin {number}")
        words = scene.phone("Bác Hạnh").locator(".bot .words")
        await expect(words).to_have_text([f"tin {number}" for number in range(150)])
        await expect(words.last).to_be_in_viewport()
        await scene.page.reload()
        await expect(words.last).to_have_text("tin 149")
        await expect(words.last).to_be_in_viewport()

    stage.prove(claim)


def test_who_scrolled_up_is_told_and_not_moved(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        for number in range(40):
            await scene.say(HANH, f"tin {number}")
        phone = scene.phone("Bác Hạnh")
        await expect(phone.get_by_text("tin 39")).to_be_in_viewport()
        await phone.locator(".messages").evaluate("(node) => { node.scrollTop = 0; }")
        await expect(phone.get_by_text("tin 0", exact=True)).to_be_in_viewport()
        await scene.say(HANH, "mới nhất")
        newer = phone.get_by_role("button", name="Tin mới")
        await expect(newer).to_be_visible()
        await expect(phone.get_by_text("tin 0", exact=True)).to_be_in_viewport()
        await newer.click()
        await expect(phone.get_by_text("mới nhất")).to_be_in_viewport()
        await expect(newer).to_be_hidden()

    stage.prove(claim)


def test_a_refusal_is_said_in_plain_words(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        phone = scene.phone("Bác Hạnh")
        await scene.raw.server.people.block(HANH)
        await expect(phone.get_by_text("Máy này đã chặn trợ lý.")).to_be_visible()
        await phone.get_by_role("button", name="Bỏ chặn").click()
        await expect(phone.get_by_label("Viết tin nhắn")).to_be_visible()
        number = await scene.say(HANH, "a", reply_markup=keyboard("Xem"))
        button = phone.get_by_role("button", name="Xem")
        await expect(button).to_be_visible()
        message = scene.raw.server._world.first.chats[HANH].messages[number]
        message.is_deleted = True
        await button.click()
        await expect(phone.get_by_role("status")).to_have_text("Chưa làm được. Xin thử lại.")

    stage.prove(claim)


def test_the_bot_is_seen_typing(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        busy = scene.phone("Bác Hạnh").get_by_text("đang soạn…")
        await scene.raw.result("sendChatAction", chat_id=HANH, action="typing")
        await expect(busy).to_be_visible()
        await scene.say(HANH, "Xong")
        await expect(busy).to_be_hidden()

    stage.prove(claim)


def test_the_guide_can_be_put_away(stage: Stage) -> None:
    async def claim(scene: Scene) -> None:
        guide = scene.page.get_by_role("complementary", name="Hướng dẫn")
        await expect(guide.locator("li")).to_have_text(PAGE["guide"])  # type: ignore[arg-type]  # a list of texts
        toggle = scene.page.get_by_role("button", name="Hướng dẫn")
        await toggle.click()
        await expect(guide).to_be_hidden()
        assert await toggle.get_attribute("aria-expanded") == "false"

    stage.prove(claim)
