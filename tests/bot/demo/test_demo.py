"""The demo as a newcomer sees it: one page of phones, through Learning Month or the first job."""

import asyncio
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, ViewportSize, async_playwright, expect

from bot.demo.demo import Beginning, Demo
from tests.bot.demo import PNG
from tests.bot.demo.test_page import FLAGS, NARROW, WIDE

pytestmark = pytest.mark.browser

OFFICER, HEAD, MEMBER = "Anh Chính", "Bác Hạnh", "Cô Lan"
#: How long something may take on a busy machine, in milliseconds.
LONG = 30_000
SECOND, SCHOOL, OUT, GROUP = "Cô Thu", "Cô Mai", "Ông Bình", "Tổ dân phố 12"


class Hand:
    """Taps and types on the phones of the page."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def phone(self, title: str) -> Locator:
        """A phone, by its owner."""
        return self.page.get_by_role("region", name=f"Điện thoại của {title}")

    async def show(self, title: str) -> None:
        """On a narrow screen, turn to a phone."""
        await self.page.locator("#tabs").get_by_role("button", name=title).click()

    async def guided(self, words: str) -> None:
        """Take the guide's step that says so, wherever the guide is."""
        guide = self.page.locator("#guide")
        if not await guide.is_visible():
            await self.page.locator("#guide-toggle").click()
        step = guide.locator("li", has_text=words)
        await step.get_by_role("button").click()
        await expect(step).to_have_class("done", timeout=LONG)

    async def begin_anew(self, label: str) -> None:
        """Begin from somewhere else, after a look at what is lost."""
        guide = self.page.locator("#guide")
        if not await guide.is_visible():
            await self.page.locator("#guide-toggle").click()
        await guide.get_by_role("button", name=label).click()
        await self.page.get_by_role("button", name="Bắt đầu lại", exact=True).click()

    async def type(self, title: str, text: str) -> None:
        """Type a line and send it."""
        field = self.phone(title).get_by_label("Viết tin nhắn")
        await field.fill(text)
        await self.phone(title).locator(".send").click()

    async def tap(self, title: str, label: str) -> None:
        """Tap the newest button of a label."""
        await self.phone(title).get_by_role("button", name=label, exact=True).last.click()

    async def reads(self, title: str, words: str) -> None:
        """Wait until a phone shows some words."""
        log = self.phone(title).get_by_role("log")
        await expect(log.get_by_text(words).last).to_be_visible(timeout=LONG)


async def learning_month(hand: Hand) -> None:
    """The guide leads from the day before to the day after the last report is due."""
    await hand.guided("xem lịch")
    await hand.reads(OFFICER, "5/9–5/10: Tháng Khuyến học")
    await hand.guided("Xem chỉ tiêu")
    await hand.reads(OFFICER, "Chỉ tiêu của phường Bồ Đề")
    await hand.guided("Sáng 5/9")
    await hand.reads(HEAD, "Hôm nay bắt đầu Tháng Khuyến học")
    await hand.guided("Chiều thứ Sáu")
    await hand.reads(HEAD, "TDP 12 đến nay: 62 % chỉ tiêu hội viên")
    await hand.guided("7:00 sáng thứ Hai")
    await hand.reads(OFFICER, "Hội viên:")
    await announced(hand)
    await a_head_comes_in(hand)
    await hand.guided("còn một tuần")
    await hand.reads(SCHOOL, "Xin Trường THCS Sông Xanh chọn một hoạt động")
    await hand.guided("trước 7 ngày")
    await hand.reads(OFFICER, "còn 7 ngày")
    await hand.guided("sáng phát động")
    await hand.reads(HEAD, "Sáng nay phát động")
    await hand.guided("Ngày Khuyến học Việt Nam")
    await hand.reads(MEMBER, "Chúc cả nhà cùng học")
    await reported(hand)
    await hand.guided("qua hạn")
    await hand.reads(OFFICER, "Kết quả Tuần lễ học tập: 1 nơi")


async def announced(hand: Hand) -> None:
    """An officer writes, the second approves; it comes to people and to the group's chat."""
    await hand.guided("viết thông báo")
    await hand.reads(OFFICER, "Thông báo nói gì")
    await hand.type(OFFICER, "Kính mời {tên} họp lúc 7h30 ngày 12/9.")
    for label in ("Không kèm gì", "Tất cả, cả nhóm chat", "Cần bấm Đã đọc", "Lưu, xem tin thử"):
        await hand.tap(OFFICER, label)
    for label in ("Xin gửi", "Gửi ngay", "Xin duyệt"):
        await hand.tap(OFFICER, label)
    await hand.guided("Cô Thu là cán bộ thứ hai")
    for label in ("Xem và duyệt", "Duyệt tin này"):
        await hand.tap(SECOND, label)
    await hand.phone(SECOND).get_by_role("button", name=re.compile("^Duyệt, gửi")).last.click()
    await hand.guided("nhóm chat của TDP 12")
    await hand.reads(GROUP, "họp lúc 7h30")
    await hand.tap(GROUP, "Đã đọc")
    await hand.show(HEAD)
    await hand.reads(HEAD, "Kính mời bác Hạnh họp lúc 7h30")
    await hand.tap(HEAD, "Đã đọc")
    await hand.reads(HEAD, "Đã ghi là bác đã đọc")


async def reported(hand: Hand) -> None:
    """A school sends what it owes, with a picture."""
    await hand.guided("gửi báo cáo Tuần lễ")
    await hand.tap(SCHOOL, "Kết quả Tuần lễ học tập")
    await hand.reads(SCHOOL, "làm xong chưa")
    await hand.tap(SCHOOL, "Xong, gửi báo cáo")
    for asked, said in (("từ hôm nào", "29/9"), ("Đến hôm nào", "1/10"), ("bao nhiêu", "420")):
        await hand.reads(SCHOOL, asked)
        await hand.type(SCHOOL, said)
    await hand.reads(SCHOOL, "gửi ảnh giúp")
    photo = {"name": "anh.png", "mimeType": "image/png", "buffer": PNG}
    await hand.phone(SCHOOL).locator(".pick-photo").set_input_files(photo)  # type: ignore[arg-type]  # a file by its content
    await hand.tap(SCHOOL, "Đủ rồi, 1 ảnh")
    await hand.tap(SCHOOL, "Không nhắn thêm")
    await hand.tap(SCHOOL, "Đúng, gửi báo cáo")
    await hand.reads(SCHOOL, "Đã gửi báo cáo, cán bộ phường xem được")


async def a_head_comes_in(hand: Hand) -> None:
    """Whoever is still out has their code on the phone."""
    await hand.guided("chưa vào")
    await hand.tap(OUT, "Bắt đầu")
    await hand.tap(OUT, "Đồng ý, bắt đầu")
    await hand.tap(OUT, "Ông")
    await hand.reads(OUT, "họ và tên")
    await hand.type(OUT, "Phạm Văn Bình")
    await hand.reads(OUT, "chi hội trưởng TDP 7")


async def begun_anew(hand: Hand) -> None:
    """From the running ward to the empty one and back: what was done is gone each time."""
    await hand.guided("Sáng 5/9")
    await hand.begin_anew("Ngày đầu")
    await hand.show(OFFICER)
    await expect(hand.phone(OFFICER).get_by_role("button", name="Bắt đầu")).to_be_visible(
        timeout=LONG
    )
    await expect(hand.page.locator("#tabs").get_by_role("button", name=SECOND)).to_have_count(
        0, timeout=LONG
    )
    await expect(hand.page.locator("#guide li.done")).to_have_count(0)
    await hand.tap(OFFICER, "Bắt đầu")
    await hand.reads(OFFICER, "Đây là trợ lý Khuyến học phường Bồ Đề")
    await hand.begin_anew("Tháng Khuyến học")
    await expect(hand.page.locator("#tabs").get_by_role("button", name=SECOND)).to_be_visible(
        timeout=LONG
    )
    await hand.guided("Sáng 5/9")
    await hand.reads(HEAD, "Hôm nay bắt đầu Tháng Khuyến học")


async def whole_story(hand: Hand) -> None:
    """Units made, the head joins, registers a member, opens a piggy bank, records a day's wage."""
    await hand.show(OFFICER)
    await hand.tap(OFFICER, "Bắt đầu")
    await hand.tap(OFFICER, "Đồng ý, bắt đầu")
    await hand.tap(OFFICER, "Anh")
    await hand.reads(OFFICER, "họ và tên")
    await hand.type(OFFICER, "Trần Văn Chính")
    await hand.reads(OFFICER, "cán bộ khuyến học phường Bồ Đề")
    await hand.type(OFFICER, "/donvi")
    await hand.reads(OFFICER, "TDP 1 đến 45")
    await hand.type(OFFICER, "TDP 1 đến 45")
    await hand.tap(OFFICER, "Đúng, tạo 45 nơi")
    await hand.reads(OFFICER, "Tờ mã mời của 45 nơi")
    await hand.tap(OFFICER, "Lời mời để chuyển tiếp")
    await hand.tap(OFFICER, "Một nơi")
    await hand.reads(OFFICER, "Lời mời của nơi nào")
    await hand.type(OFFICER, "TDP 12")
    await hand.reads(OFFICER, "Kính mời chi hội trưởng TDP 12")
    code = await _code(hand.phone(OFFICER))

    await hand.show(HEAD)
    await hand.phone(HEAD).locator(".begin-code input").fill(code)
    await hand.tap(HEAD, "Bắt đầu")
    await hand.tap(HEAD, "Đồng ý, bắt đầu")
    await hand.tap(HEAD, "Bác")
    await hand.reads(HEAD, "họ và tên")
    await hand.type(HEAD, "Nguyễn Thị Hạnh")
    await hand.reads(HEAD, "chi hội trưởng TDP 12")
    await hand.tap(HEAD, "Hội viên")
    await hand.tap(HEAD, "Thêm hội viên")
    await hand.reads(HEAD, "Hội viên tên gì")
    await hand.type(HEAD, "bà Nguyễn Thị Hoa 1957 0912345678")
    await hand.reads(HEAD, "Ở nhà nào")
    await hand.type(HEAD, "bà Hoa số 12")
    await hand.tap(HEAD, "Đúng, đi tiếp")
    await hand.tap(HEAD, "Không phải")
    await hand.tap(HEAD, "Đúng, ghi sổ")
    await hand.reads(HEAD, "TDP 12 có 1 hội viên")
    await hand.type(HEAD, "lowjn nhuwja bafhoa350k gops 200")
    await hand.tap(HEAD, "Đúng, ghi sổ")
    await hand.reads(HEAD, "Phiếu thu số 1.")
    await hand.type(HEAD, "ngày lương bà Hoa 300k")
    await hand.tap(HEAD, "Đúng, ghi sổ")
    await hand.reads(HEAD, "Quỹ chi hội có 500.000 đ.")

    await hand.show(OFFICER)
    await hand.type(OFFICER, "tổng hợp")
    await hand.reads(OFFICER, "0,5 triệu")
    await hand.reads(OFFICER, "1/45 chi hội đã có số.")


async def _code(phone: Locator) -> str:
    invite = await phone.get_by_role("log").get_by_text("Hoặc gõ mã:").last.inner_text()
    met = re.search(r"KH (\w{4}) (\w{4})", invite)
    assert met is not None
    return met[1] + met[2]


async def monday(hand: Hand) -> None:
    """The clock is moved over the week's end: Monday's figures come by themselves."""
    await hand.page.locator("#clock-goal").fill("29/9/2025 7:05")
    await hand.page.get_by_role("button", name="Chuyển tới").click()
    await hand.reads(OFFICER, "22–28/9")


def _prove(
    folder: Path,
    view: ViewportSize,
    font: str,
    *acts: Callable[[Hand], object],
    which: Beginning = Beginning.MONTH,
) -> None:
    chromium = shutil.which("chromium")
    if chromium is None:
        if os.environ.get("REQUIRE_CHROMIUM") == "1":
            pytest.fail("Chromium is required and not there")
        pytest.skip("Chromium is not installed: the page was not tried")
    asyncio.run(_act(Demo(0, folder, which), view, font, chromium, *acts))


async def _act(
    made: Demo, view: ViewportSize, font: str, chromium: str, *acts: Callable[[Hand], object]
) -> None:
    async with asyncio.timeout(240), made as demo, async_playwright() as player:
        browser = await player.chromium.launch(executable_path=chromium, args=FLAGS)
        page = await browser.new_page(viewport=view)
        page.set_default_timeout(LONG)
        await page.goto(demo.server.url)
        await expect(page.locator("#guide")).to_be_visible(timeout=LONG)
        await page.evaluate("size => document.documentElement.style.fontSize = size", font)
        for act in acts:
            await act(Hand(page))  # type: ignore[misc]  # each is a coroutine function
        wide = await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert wide or view != NARROW
        if shots := os.environ.get("SCREENSHOTS"):
            await page.screenshot(path=f"{shots}/{view['width']}-{font}.png")
        await browser.close()


def test_the_first_job_is_done_on_the_page(tmp_path: Path) -> None:
    _prove(tmp_path, WIDE, "100%", whole_story, monday, which=Beginning.NOTHING)


def test_the_first_job_is_done_on_a_small_phone_with_large_type(tmp_path: Path) -> None:
    _prove(tmp_path, NARROW, "150%", whole_story, which=Beginning.NOTHING)


def test_the_guide_leads_through_learning_month(tmp_path: Path) -> None:
    _prove(tmp_path, WIDE, "100%", learning_month)


def test_the_guide_leads_through_learning_month_on_a_small_phone(tmp_path: Path) -> None:
    _prove(tmp_path, NARROW, "100%", learning_month)


def test_the_demo_begins_anew(tmp_path: Path) -> None:
    _prove(tmp_path, NARROW, "100%", begun_anew)
