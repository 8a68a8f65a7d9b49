"""Units as officers list them: a range, or one a line."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.units import NewUnit, UnitKind
from locales.unitlist import LONGEST_RANGE, kind_of, read_units


def read(text: str, kind: UnitKind = UnitKind.CHAPTER) -> list[NewUnit]:
    return read_units(text, kind=kind)


def names(text: str) -> list[str]:
    return [unit.name for unit in read(text)]


# ---- ranges ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "TDP 1 đến 3",
        "TDP 1 den 3",
        "TDP 1-3",
        "TDP 1 - 3",
        "TDP 1–3",
        "TDP 1..3",
        "TDP 1 tới TDP 3",
        "TDP 1 đến TDP 3",
        "TDP1-3",
        "  TDP   1 đến 3. ",
    ],
)
def test_a_range_is_all_from_the_first_to_the_last(text: str) -> None:
    assert names(text) == ["TDP 1", "TDP 2", "TDP 3"]


def test_leading_zeros_are_kept() -> None:
    assert names("TDP 08 đến 11") == ["TDP 08", "TDP 09", "TDP 10", "TDP 11"]


def test_a_range_of_one_is_one() -> None:
    assert names("Tổ dân phố 7 đến 7") == ["Tổ dân phố 7"]


@given(st.integers(0, 9999), st.integers(0, LONGEST_RANGE))
@settings(deadline=None, max_examples=50)
def test_a_range_leaves_nobody_out_and_names_nobody_twice(first: int, more: int) -> None:
    last = min(first + more, 9999)
    found = names(f"TDP {first} đến {last}")

    assert found == [f"TDP {number}" for number in range(first, last + 1)]


@pytest.mark.parametrize("text", ["TDP 1 đến 9999", "TDP 45 đến 1", "1 đến 45", "1-45", "TDP", ""])
def test_what_is_no_range_makes_no_crowd(text: str) -> None:
    assert len(read(text)) <= 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TDP 4, TDP 5", ["TDP 4", "TDP 5"]),
        ("tdp 4; TDP 5; TDP9", ["TDP 4", "TDP 5", "TDP9"]),
        ("TDP 4, TDP 5 và TDP 9", ["TDP 4", "TDP 5", "TDP 9"]),
        ("TDP 4, 180, 640", ["TDP 4"]),
        ("TDP 21, 22, 23", ["TDP 21", "TDP 22", "TDP 23"]),
        ("TDP 21, 22 và 25", ["TDP 21", "TDP 22", "TDP 25"]),
        ("TDP 21, 180", ["TDP 21"]),
        ("TDP 17 TDP 18", ["TDP 17", "TDP 18"]),
        ("từ tổ 40 đến tổ 42", ["Tổ 40", "Tổ 41", "Tổ 42"]),
        ("tdp 1 den 3 va tdp 12", ["TDP 1", "TDP 2", "TDP 3", "TDP 12"]),
        ("45 tổ", []),
        ("ai chua vao", []),
        ("thôn đông", ["Thôn đông"]),
        ("TDP 4, Thôn 5", ["TDP 4"]),
    ],
    ids=[
        "commas",
        "semicolons",
        "and",
        "figures behind a name",
        "counting on",
        "and on",
        "one figure",
        "side by side",
        "from one to the other",
        "a range and one more",
        "a count",
        "a question",
        "a small name",
        "names unlike each other",
    ],
)
def test_a_line_of_units_alike_is_all_of_them(text: str, expected: list[str]) -> None:
    """Anything else behind a comma is about the one unit of the line."""
    assert names(text) == expected


# ---- lists -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "TDP 1\t180\t640\tNguyễn Thị Hạnh\t0912 345 678",
        "TDP 1; 180; 640; Nguyễn Thị Hạnh; 0912345678",
        "TDP 1, 180, 640, Nguyễn Thị Hạnh, 0912.345.678",
        "1. TDP 1 | 180 | 640 | Nguyễn Thị Hạnh | +84912345678",
        "- TDP 1, 180, 640, Nguyễn Thị Hạnh, 0912345678",
    ],
    ids=["tabs", "semicolons", "commas", "numbered", "bulleted"],
)
def test_what_stands_behind_a_name_is_understood(text: str) -> None:
    assert read(text) == [
        NewUnit(
            name="TDP 1", households=180, population=640, head="Nguyễn Thị Hạnh", phone="0912345678"
        )
    ]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("TDP 1", NewUnit(name="TDP 1")),
        ("TDP 1, 180", NewUnit(name="TDP 1", households=180)),
        ("TDP 1, bà Hạnh", NewUnit(name="TDP 1", head="bà Hạnh")),
        ("TDP 1, 0912345678", NewUnit(name="TDP 1", phone="0912345678")),
        ("TDP 1; 1.180; 12.640", NewUnit(name="TDP 1", households=1180, population=12640)),
        ("TDP 1;;;;", NewUnit(name="TDP 1")),
    ],
)
def test_any_of_it_may_be_left_out(text: str, unit: NewUnit) -> None:
    assert read(text) == [unit]


def test_each_line_is_a_unit_and_empty_lines_are_none() -> None:
    text = "TDP 1\n\n  \r\nTDP 2\n123\n—\nDòng họ Nguyễn Văn"

    assert names(text) == ["TDP 1", "TDP 2", "Dòng họ Nguyễn Văn"]


def test_decomposed_letters_are_composed() -> None:
    assert names(unicodedata.normalize("NFD", "Tổ dân phố 1\nTổ dân phố 2")) == [
        "Tổ dân phố 1",
        "Tổ dân phố 2",
    ]


@pytest.mark.parametrize("figure", ["6²", "½", "①", "٣", "9" * 30, "-5", "1e5"])
def test_odd_figures_bring_nothing_down(figure: str) -> None:
    (unit,) = read(f"TDP 1; {figure}")

    assert unit.name == "TDP 1"


@given(st.text(max_size=60))
@settings(deadline=None, max_examples=300)
def test_any_text_is_read_without_falling_over(text: str) -> None:
    for unit in read(text):
        assert any(letter.isalpha() for letter in unit.name)
        assert len(unit.name) <= 120


# ---- kinds -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("TDP 12", UnitKind.CHAPTER),
        ("Tổ dân phố 12", UnitKind.CHAPTER),
        ("to dan pho 12", UnitKind.CHAPTER),
        ("Thôn Đoài", UnitKind.CHAPTER),
        ("Dòng họ Nguyễn", UnitKind.CLAN_BOARD),
        ("Họ Trần Văn", UnitKind.CLAN_BOARD),
        ("Ban khuyến học dòng họ Lê", UnitKind.CLAN_BOARD),
        ("Trường THCS Sông Xanh", UnitKind.UNIT_BOARD),
        ("truong mam non hoa sen", UnitKind.UNIT_BOARD),
        ("Công an phường", UnitKind.UNIT_BOARD),
        ("Chapter 12", UnitKind.CHAPTER),
        ("School of Arts", UnitKind.UNIT_BOARD),
        ("Hoa Sen", UnitKind.WARD),
        ("Khuất Duy Tiến", UnitKind.WARD),
    ],
)
def test_the_first_words_tell_what_a_unit_is(name: str, kind: UnitKind) -> None:
    assert kind_of(name, UnitKind.WARD) is kind


@pytest.mark.parametrize("name", ["Trường Thọ", "Trường Thành", "Trường Sơn"])
def test_communes_of_the_seeds_own_district_are_no_schools(name: str) -> None:
    """An Lão has communes of these names; its officer lists them without "Xã"."""
    assert kind_of(name, UnitKind.WARD) is UnitKind.WARD


def test_in_a_district_a_list_is_of_wards() -> None:
    assert [unit.kind for unit in read("Xã An Thắng\nXã Mỹ Đức", UnitKind.WARD)] == [
        UnitKind.WARD
    ] * 2


@pytest.mark.parametrize(
    ("line", "name", "head"),
    [
        ("Trường THCS Bồ Đề - 0912345678", "Trường THCS Bồ Đề", None),
        ("TDP 12 0912 345 678", "TDP 12", None),
        ("TDP 12: ĐT 0912.345.678", "TDP 12", None),
        ("TDP 12 (0912345678)", "TDP 12", None),
        ("TDP 12, Nguyễn Thị Hạnh - 0912345678", "TDP 12", "Nguyễn Thị Hạnh"),
    ],
)
def test_a_phone_is_no_part_of_a_name(line: str, name: str, head: str | None) -> None:
    (unit,) = read(line)

    assert (unit.name, unit.head, unit.phone) == (name, head, "0912345678")
