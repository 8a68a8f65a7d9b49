"""The printable sheet of invites: four to a page, whatever the names are."""

import re
import zlib
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
import segno
from sqlalchemy import Connection

from domain.clock import at
from domain.invites import Invite, InviteId
from domain.permissions import Role
from domain.texts import Text
from domain.units import UnitId, UnitKind, UnitRef
from locales.render import Reader
from papers import invitesheet
from papers.paper import Order, Paper
from services import invites
from services.invites import Asked
from tests.storage.ward import MONDAY, MORNING, account, actor, chapter, ward

LINK = "https://t.me/khuyenhoc_bot?start="


def invite(number: int = 1, name: str = "TDP 12", head: str | None = None) -> Invite:
    unit = UnitRef(UnitId(number), f"1/{number}/", UnitKind.CHAPTER, name)
    return Invite(
        id=InviteId(number),
        code="7K3QM2XA",
        role=Role.HEAD,
        unit=unit,
        name=head,
        phone=None,
        expires_on=date(2025, 10, 28),
        used=False,
    )


def pdf(*some: Invite, link: str | None = LINK) -> bytes:
    return invitesheet._pdf([(one, "phường Bồ Đề") for one in some], link, Reader())


def card(invite: Invite, link: str | None = LINK, locale: str = "vi") -> dict[str, Any]:
    return invitesheet._cell(invite, "phường Bồ Đề", link, Reader(locale))


def pages(content: bytes) -> int:
    """How many pages a PDF has: its page objects, in the open or packed."""
    return sum(len(re.findall(rb"/Type\s*/Page\b(?!s)", part)) for part in _parts(content))


def _parts(content: bytes) -> Iterator[bytes]:
    yield re.sub(rb"stream\r?\n.*?endstream", b"", content, flags=re.DOTALL)
    for found in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL):
        try:
            yield zlib.decompress(found[1])
        except zlib.error:
            continue


@pytest.mark.parametrize(("count", "sheets"), [(1, 1), (4, 1), (5, 2), (8, 2), (9, 3), (45, 12)])
def test_four_invites_stand_on_a_page(count: int, sheets: int) -> None:
    content = pdf(*(invite(number) for number in range(1, count + 1)))

    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert pages(content) == sheets


@pytest.mark.parametrize(
    "name",
    [
        "#pagebreak()",
        '#panic("hỏng")',
        "*đậm* _nghiêng_ $x^2$ `mã`",
        "<b>TDP</b> &amp;",
        "\"'\\ \\n \\u{1F600}",
        "= Đề mục",
        "// chú thích",
        "@ref <nhãn>",
        "{ } [ ] ( )",
        "hai\ndòng",
        "漢字 😀",
        "x" * 120,
    ],
)
def test_no_name_breaks_the_sheet(name: str) -> None:
    """Names are words, never commands of the typesetter."""
    assert pages(pdf(*(invite(number, name, name) for number in range(1, 5)))) == 1


def test_a_sheet_without_a_link_has_no_squares_to_scan() -> None:
    shown = card(invite(), None)

    assert shown["qr"] == ""
    assert len(shown["steps"]) == 3
    assert "quét" not in " ".join(shown["steps"])
    assert pages(pdf(invite(), link=None)) == 1


def test_the_square_holds_the_link_with_the_code() -> None:
    def square(code: str) -> str:
        return str(segno.make(f"{LINK}{code}", error="m").svg_inline(scale=4, border=0))

    assert card(invite())["qr"] == square("7K3QM2XA") != square("7K3QM2XB")


def test_a_card_cut_out_says_whose_it_is_what_to_do_and_until_when() -> None:
    shown = card(invite(head="Nguyễn Thị Hạnh"))

    assert shown["from"] == "Hội Khuyến học phường Bồ Đề mời vào trợ lý Khuyến học"
    assert shown["unit"] == "TDP 12"
    assert shown["whom"] == "Chi hội trưởng: Nguyễn Thị Hạnh"
    assert card(invite())["whom"] == "Chi hội trưởng"
    assert shown["steps"] == [
        "Mở máy ảnh điện thoại, quét ô vuông bên cạnh.",
        "Telegram mở @khuyenhoc_bot: bấm Start (Bắt đầu).",
        "Hoặc tìm @khuyenhoc_bot trong Telegram, gõ mã này:",
    ]
    assert shown["code"].replace(" ", "") == "KH7K3QM2XA"
    assert "28/10/2025" in shown["until"]


def test_a_card_speaks_the_readers_language() -> None:
    for link in (LINK, None):
        vietnamese, english = card(invite(), link), card(invite(), link, "en")
        same = {key for key in english if english[key] == vietnamese[key]}

        assert same == {"unit", "code", "qr"}


# ---- from the register -------------------------------------------------------------------------


def order(db: Connection, top: UnitRef, *, day: date = MONDAY, **more: str) -> Paper:
    by = actor(db, (Role.OFFICER, top))
    now, arguments = at(day, MORNING.time()), {"unit": top.id, "person": by.person, **more}
    return invitesheet.make(Order(db=db, arguments=arguments, reader=Reader(), now=now, link=LINK))


def test_only_invites_that_still_let_someone_in_are_printed(db: Connection) -> None:
    top = ward(db)
    units = [chapter(db, top) for _ in range(3)]
    officer = actor(db, (Role.OFFICER, top))
    codes = invites.make(db, [Asked(unit=one, role=Role.HEAD) for one in units], by=officer)
    invites.accept(db, codes[0], account(db), "Hạnh", today=MONDAY, now=MORNING)
    paper = order(db, top)

    assert paper.said == Text("units-sheet-ready", {"count": 2})
    assert paper.content is not None
    assert pages(paper.content) == 1
    assert paper.name == "ma-moi.pdf"


def test_once_everybody_is_in_or_all_have_expired_it_says_so(db: Connection) -> None:
    top = ward(db)
    officer = actor(db, (Role.OFFICER, top))
    invites.make(db, [Asked(unit=chapter(db, top), role=Role.HEAD)], by=officer)

    for paper in (order(db, top, day=MONDAY + timedelta(days=40)), order(db, chapter(db, top))):
        assert paper.content is None
        assert paper.said == Text("units-sheet-empty")


def test_a_sheet_ordered_for_some_units_holds_no_others(db: Connection) -> None:
    top = ward(db)
    units = [chapter(db, top) for _ in range(3)]
    officer = actor(db, (Role.OFFICER, top))
    invites.make(db, [Asked(unit=one, role=Role.HEAD) for one in units], by=officer)
    only = f"{units[0].id} {units[2].id}"

    assert order(db, top, only=only).said == Text("units-sheet-ready", {"count": 2})
    assert order(db, top).said == Text("units-sheet-ready", {"count": 3})


def test_each_card_names_the_place_right_above_its_unit(db: Connection) -> None:
    """A district's sheet also holds its wards' chapters: each comes from its own ward."""
    top, other = ward(db), ward(db)
    ones = [chapter(db, top), chapter(db, other)]
    by = [actor(db, (Role.OFFICER, one)) for one in (top, other)]
    for one, officer in zip(ones, by, strict=True):
        invites.make(db, [Asked(unit=one, role=Role.HEAD)], by=officer)
    found = [*invites.newest(db, top), *invites.newest(db, other)]

    assert [place for _, place in invitesheet._placed(db, found)] == [top.called, other.called]
