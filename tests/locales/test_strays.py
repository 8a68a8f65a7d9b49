"""Where a name is asked for, an amount, a line or a command is not taken for one."""

import tomllib
import unicodedata
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.folding import fold
from locales.oneline import read_line
from locales.strays import Stray, StrayKind, strays
from tests.locales import test_oneline


@pytest.mark.parametrize(
    ("typed", "name", "amount"),
    [
        ("ông Tạ 500k", "ông Tạ", "500k"),
        ("ong ta 500k", "ong ta", "500k"),
        ("bà Lý số 7 200k", "bà Lý số 7", "200k"),
        ("ông Tạ 500.000", "ông Tạ", "500.000"),
        ("ông Tạ hai trăm nghìn", "ông Tạ", "hai trăm nghìn"),
        ("Trường THCS Bồ Đề 2tr", "Trường THCS Bồ Đề", "2tr"),
        ("ông Huy bà Lan 500k", "ông Huy bà Lan", "500k"),
        ("500k", None, "500k"),
        ("hai triệu", None, "hai triệu"),
    ],
)
def test_an_amount_is_parted_from_the_name(typed: str, name: str | None, amount: str) -> None:
    for form in ("NFC", "NFD"):
        found = strays(unicodedata.normalize(form, typed))

        assert found == Stray(kind=StrayKind.AMOUNT, name=name, amount=amount)


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("bà Hoa 350k góp 200", StrayKind.LINE),
        ("lợn nhựa bà Hoa 350k góp 200", StrayKind.LINE),
        ("lon nhua ba hoa 350k gop 200", StrayKind.LINE),
        ("lợn nhựa bà Hoa", StrayKind.LINE),
        ("ngày lương cô Mai", StrayKind.LINE),
        ("ủng hộ ông Huy", StrayKind.LINE),
        ("so quy", StrayKind.COMMAND),
        ("Sổ Quỹ", StrayKind.COMMAND),
        ("quỹ còn bao nhiêu?", StrayKind.COMMAND),
        ("thu tien", StrayKind.COMMAND),
        ("thôi không ủng hộ nữa", StrayKind.LEAVING),
        ("không góp", StrayKind.LEAVING),
        ("hủy", StrayKind.LEAVING),
    ],
)
def test_what_is_no_name_is_told_apart(typed: str, kind: StrayKind) -> None:
    assert strays(typed) == Stray(kind=kind)


NAMES = (
    *("bà Lý số 7", "Công ty 36", "Trường THCS 2", "Tổ 5", "Lý Văn Tám", "Hai Triệu", "Huy"),
    *("anh Ba Triệu", "Thu Tien", "Thu Tiến", "Quý", "bà Hoa 120", "Trường THCS 2 Đồng Tháp"),
    *("Trại lợn Minh Phát", "Cửa hàng heo đất", "Nhóm ủng hộ học trò nghèo", "một nhà hảo tâm"),
    *("Quỹ khuyến học Nguyễn Trãi", "Nguyễn Văn Tám sinh 1958 0912345678", "H'Hen Niê"),
    *("cháu Minh lớp 6A", "P302 chung cư Sông Hồng", "Công ty May 10", "hội viên Mai", "Lương"),
)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_no_stray(name: str) -> None:
    for form in ("NFC", "NFD"):
        assert strays(unicodedata.normalize(form, name)) is None


def corpus_names() -> Iterator[str]:
    """Everybody who is named in the golden lines."""
    path = Path(__file__).with_name("lines.toml")
    for lines in tomllib.loads(path.read_text(encoding="utf-8")).values():
        for typed in lines:
            line = read_line(typed)
            if line is not None and line.person:
                yield line.person


@pytest.mark.parametrize("name", sorted(set(corpus_names())))
def test_nobody_of_the_golden_lines_is_a_stray(name: str) -> None:
    assert strays(name) is None
    assert strays(name.title()) is None
    assert strays(fold(name)) is None


def test_no_made_up_person_is_a_stray() -> None:
    people = product(
        test_oneline.HONORIFICS,
        ("", *(f"{family} Văn" for family in test_oneline.FAMILIES)),
        test_oneline.GIVEN,
        ("", "số 12", "34/5", "12"),
    )
    for parts in people:
        name = " ".join(part for part in parts if part)

        assert strays(name) is None, name


@given(st.text(max_size=350))
@settings(deadline=None)
def test_any_text_is_a_stray_or_none(text: str) -> None:
    assert isinstance(strays(text), Stray | None)
