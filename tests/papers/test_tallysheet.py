"""The week's figures in Excel: the sheet's own sums are the tally's."""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from sqlalchemy import Connection

from domain.actors import Actor
from domain.clock import Week
from domain.errors import NotAllowed
from domain.figures import Figure
from domain.fund import IncomeKind
from domain.money import Dong
from domain.permissions import Role
from domain.tally import Income, Tally, UnitTally
from domain.targets import Source
from domain.texts import Text
from domain.units import UnitId, UnitKind, UnitRef
from locales.render import LOCALES, Reader, plain
from papers import tallysheet
from papers.paper import Order, Paper
from services import tally
from tests.services.books import new_chapter
from tests.storage.ward import MONDAY, MORNING, actor, ward

#: Titles stand above the headings.
HEAD = 2
KINDS = (IncomeKind.PIGGY, IncomeKind.WAGE, IncomeKind.GIFT)
MONEY = st.integers(-(10**10), 10**10)


def unit(number: int, name: str | None = None) -> UnitRef:
    return UnitRef(UnitId(number), f"1/{number}/", UnitKind.CHAPTER, name or f"TDP {number}")


def row(
    number: int,
    by_kind: Mapping[IncomeKind, int] | None = None,
    *,
    name: str | None = None,
    kept: int = 0,
    declared: Mapping[Figure, int] | None = None,
    beside: Mapping[Figure, int] | None = None,
) -> UnitTally:
    income = {kind: Dong(amount) for kind, amount in (by_kind or {}).items()}
    return UnitTally(
        unit=unit(number, name),
        income=Income(by_kind=income),
        kept=Dong(kept),
        pigs=number,
        joined=-number,
        members=number * 10,
        spoke=True,
        declared=declared or {},
        beside=beside or {},
    )


def figures(*rows: UnitTally) -> Tally:
    return Tally(
        top=unit(1),
        week=Week.of(MONDAY),
        units=rows,
        before=Income(by_kind={}),
        members=0,
        joined=0,
        population=None,
        members_wanted=None,
        fund_year=Dong(0),
        fund_wanted=None,
    )


def values(content: bytes) -> list[list[object]]:
    """The cells as a program without Excel sees them: formulas by the sums kept beside."""
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
    return [list(line) for line in sheet.to_python()]


def formulas(content: bytes) -> dict[str, str]:
    """The formulas by cell, as they stand in the file."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        page = parts.read("xl/worksheets/sheet1.xml").decode()
    return dict(re.findall(r'<c r="([A-Z]+[0-9]+)"[^>]*><f>([^<]*)</f>', page))


def calculated(content: bytes, formula: str) -> float:
    """What a sum of a range comes to, from the values of the sheet."""
    met = re.fullmatch(r"SUM\(([A-Z])([0-9]+):([A-Z])([0-9]+)\)", formula)
    assert met is not None, formula
    cells = values(content)
    columns = range(ord(met[1]) - 65, ord(met[3]) - 64)
    lines = range(int(met[2]) - 1, int(met[4]))
    return sum(float(str(cells[line][column])) for line in lines for column in columns)


@given(
    st.lists(
        st.tuples(st.dictionaries(st.sampled_from(KINDS), MONEY), MONEY), min_size=1, max_size=6
    )
)
@settings(deadline=None, max_examples=25)
def test_the_sums_of_the_sheet_are_those_of_the_tally(
    rows: list[tuple[dict[IncomeKind, int], int]],
) -> None:
    whole = figures(*(row(n, kinds, kept=kept) for n, (kinds, kept) in enumerate(rows, start=1)))
    content = tallysheet.sheet(whole, Reader())
    cells = values(content)
    last = cells[-1]

    assert len(cells) == HEAD + 1 + len(rows) + 1
    for one, line in zip(whole.units, cells[HEAD + 1 : -1], strict=True):
        kinds = [one.income.by_kind.get(kind, 0) for kind in KINDS]
        people = _people(one)
        assert line == [one.unit.name, *kinds, one.income.total, one.kept, *people, 0, 0, 0]
    assert last[1:4] == [whole.income.by_kind[kind] for kind in KINDS]
    assert last[4:6] == [whole.income.total, whole.kept]
    assert last[6:9] == [sum(column) for column in zip(*map(_people, whole.units), strict=True)]


def _people(one: UnitTally) -> list[int]:
    return [one.pigs, one.joined, one.members]


@given(st.lists(st.dictionaries(st.sampled_from(KINDS), MONEY), min_size=1, max_size=5))
@settings(deadline=None, max_examples=15)
def test_every_formula_comes_to_the_sum_kept_beside_it(
    rows: list[dict[IncomeKind, int]],
) -> None:
    """Who opens it in Excel and who previews it on a phone see the same figures."""
    content = tallysheet.sheet(figures(*(row(n, k) for n, k in enumerate(rows, start=1))), Reader())
    cells, found = values(content), formulas(content)

    first, last = HEAD + 2, HEAD + 2 + len(rows)
    assert set(found) == {f"E{line}" for line in range(first, last + 1)} | {
        f"{letter}{last}" for letter in "BCDFGHIJKL"
    }
    for cell, formula in found.items():
        kept = cells[int(cell[1:]) - 1][ord(cell[0]) - 65]
        assert float(str(kept)) == calculated(content, formula), cell


def test_what_was_declared_is_marked_in_columns_of_its_own() -> None:
    """It stands within the sums; what gave way stands beside them, and in none."""
    declared = {Figure.GIFT: 500, Figure.MEMBERS: 20}
    one = row(1, {IncomeKind.GIFT: 500}, declared=declared)
    other = row(2, {IncomeKind.WAGE: 30}, beside={Figure.WAGE: 40})
    cells = values(tallysheet.sheet(figures(one, other), Reader()))[HEAD:]

    assert cells[0][9:] == [
        "Trong đó số khai (đồng)",
        "Hội viên số khai",
        "Có khai, không cộng (đồng)",
    ]
    assert [line[4] for line in cells[1:]] == [500, 30, 530]
    assert [line[9:] for line in cells[1:]] == [[500, 20, 0], [0, 0, 40], [500, 20, 40]]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_column_has_a_heading_in_the_readers_language(locale: str) -> None:
    headings = values(tallysheet.sheet(figures(row(1)), Reader(locale)))[HEAD]

    assert len(headings) == len(set(headings)) == 12
    assert all(headings)


@pytest.mark.parametrize(
    "name",
    ["=1+1 TDP", '=HYPERLINK("http://x")', "{=1+1}", "http://tdp.vn", "+TDP 1", "@TDP", "TDP <1>"],
)
def test_a_name_is_words_whatever_it_begins_with(name: str) -> None:
    """Excel calculates what begins with "="; a chapter's name never does."""
    content = tallysheet.sheet(figures(row(1, name=name)), Reader())

    assert values(content)[HEAD + 1][0] == name
    assert not [cell for cell in formulas(content) if cell.startswith("A")]
    assert b"Target=" not in _links(content)


def _links(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        names = [name for name in parts.namelist() if "worksheets/_rels" in name]
        return b"".join(parts.read(name) for name in names)


# ---- from the books ----------------------------------------------------------------------------


def order(db: Connection, top: UnitRef, who: Actor, monday: date = MONDAY) -> Paper:
    asked = {"unit": top.id, "monday": monday.isoformat(), "person": who.person}
    return tallysheet.make(Order(db=db, arguments=asked, reader=Reader(), now=MORNING, link=None))


def test_the_sheet_of_a_ward_is_its_tally(db: Connection) -> None:
    top = ward(db)
    officer = actor(db, (Role.OFFICER, top))
    for amount in (100_000, 250_000):
        new_chapter(db, top).income(amount)
    paper = order(db, top, officer)
    wanted = tally.weekly(db, top, Week.of(MONDAY), by=officer)

    assert paper.content is not None
    cells = values(paper.content)
    assert [line[0] for line in cells[HEAD + 1 : -1]] == [one.unit.name for one in wanted.units]
    assert cells[-1][4] == wanted.income.total == 350_000
    assert [line[0] for line in cells[:HEAD]] == [
        f"Hội Khuyến học {top.called}",
        "Tổng hợp tuần 29/9–5/10/2025",
    ]
    assert paper.said == Text("tally-excel-ready", {"days": "29/9–5/10"})


@pytest.mark.parametrize(
    ("monday", "title", "name"),
    [
        (date(2025, 9, 22), "22–28/9/2025", "tong-hop-bo-de-22-28-9-2025"),
        (date(2025, 9, 29), "29/9–5/10/2025", "tong-hop-bo-de-29-9_5-10-2025"),
        (date(2025, 12, 29), "29/12/2025–4/1/2026", "tong-hop-bo-de-29-12-2025_4-1-2026"),
    ],
)
def test_a_sheet_names_its_place_and_its_week(monday: date, title: str, name: str) -> None:
    """On paper and among other files: the week with its year, the ward without marks."""
    top = UnitRef(UnitId(1), "1/", UnitKind.WARD, "Phường Bồ Đề")
    week = Week.of(monday)
    cells = values(tallysheet.sheet(replace(figures(row(1)), top=top, week=week), Reader()))

    assert cells[0][0] == "Hội Khuyến học phường Bồ Đề"
    assert cells[1][0] == f"Tổng hợp tuần {title}"
    assert plain(tallysheet._file_name(top, week), Reader()) == name


def test_a_chapters_sheet_is_its_own() -> None:
    assert values(tallysheet.sheet(figures(row(1)), Reader()))[0][0] == "Khuyến học TDP 1"


def test_rights_are_looked_at_again_when_the_sheet_is_made(db: Connection) -> None:
    top = ward(db)

    with pytest.raises(NotAllowed):
        order(db, top, actor(db, (Role.OFFICER, ward(db))))


def test_a_unit_that_is_gone_says_so(db: Connection) -> None:
    top = ward(db)
    nowhere = UnitRef(UnitId(10**9), "x/", UnitKind.WARD, "x")

    assert order(db, nowhere, actor(db, (Role.OFFICER, top))).said == Text("gone")


def test_titles_have_columns_where_the_plan_wants_them() -> None:
    """Each unit's own, with a sum below; without such a target the sheet ends as before."""
    families, citizens = Source.FAMILIES, Source.CITIZENS
    first = replace(row(2), titles={families: 40, citizens: 7})
    second = replace(row(3), titles={families: 2, citizens: 0})
    sheet = CalamineWorkbook.from_filelike(
        io.BytesIO(tallysheet.sheet(figures(first, second), Reader()))
    )
    rows = sheet.get_sheet_by_index(0).to_python()

    assert rows[HEAD][12:] == ["Gia đình học tập (hộ)", "Công dân đăng ký (người)"]
    assert [one[12:] for one in rows[HEAD + 1 :]] == [[40, 7], [2, 0], [42, 7]]
    plain_sheet = CalamineWorkbook.from_filelike(
        io.BytesIO(tallysheet.sheet(figures(row(2)), Reader()))
    )
    assert len(plain_sheet.get_sheet_by_index(0).to_python()[HEAD]) == 12
