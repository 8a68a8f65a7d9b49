"""The first job as the chairman sees it: one page of phones, from nothing to a tally."""

import asyncio
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, ViewportSize, async_playwright, expect

from bot.demo.demo import Demo
from tests.bot.demo.test_page import FLAGS, NARROW, WIDE

pytestmark = pytest.mark.browser

OFFICER, HEAD, MEMBER = "Anh Chính", "Bác Hạnh", "Cô Lan"


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
        await expect(log.get_by_text(words).last).to_be_visible(timeout=15_000)


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


def _prove(folder: Path, view: ViewportSize, font: str, *acts: Callable[[Hand], object]) -> None:
    chromium = shutil.which("chromium")
    if chromium is None:
        if os.environ.get("REQUIRE_CHROMIUM") == "1":
            pytest.fail("Chromium is required and not there")
        pytest.skip("Chromium is not installed: the page was not tried")
    asyncio.run(_act(folder, view, font, chromium, *acts))


async def _act(
    folder: Path, view: ViewportSize, font: str, chromium: str, *acts: Callable[[Hand], object]
) -> None:
    async with asyncio.timeout(120), Demo(0, folder) as demo, async_playwright() as player:
        browser = await player.chromium.launch(executable_path=chromium, args=FLAGS)
        page = await browser.new_page(viewport=view)
        page.set_default_timeout(15_000)
        await page.goto(demo.server.url)
        await page.evaluate("size => document.documentElement.style.fontSize = size", font)
        for act in acts:
            await act(Hand(page))  # type: ignore[misc]  # each is a coroutine function
        wide = await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert wide or view != NARROW
        if shots := os.environ.get("SCREENSHOTS"):
            await page.screenshot(path=f"{shots}/{view['width']}-{font}.png")
        await browser.close()


def test_the_first_job_is_done_on_the_page(tmp_path: Path) -> None:
    _prove(tmp_path, WIDE, "100%", whole_story, monday)


def test_the_first_job_is_done_on_a_small_phone_with_large_type(tmp_path: Path) -> None:
    _prove(tmp_path, NARROW, "150%", whole_story)
