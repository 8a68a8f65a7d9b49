"""Vietnamese text made comparable: composed, folded, ordered."""

import itertools
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.folding import composed, fold, folded_words, sort_key
from domain.members import LONGEST_NAME

#: Given names in the order of a Vietnamese list.
ORDERED = """
An Anh Ảnh Ánh Ăn Ân Ẩn Ba Bà Bình Chi Cường Dũng Đào Đức Em Én Giang Hà Hoa Hoà Hoá Hòe Hồng Huy
Hữu Kim Kỳ Lan Linh Ly Lý Mai Mùi Nga Ngọc Oanh Ơn Phúc Quân Sen Sơn Tâm Tấn Thu Thư Tú Tư Út Uyên
Văn Vy Vỹ Xuân Ý Yên
"""


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Đặng Thị  Hoà", "dang thi hoa"),
        ("dang thi hòa", "dang thi hoa"),
        ("đ Đ ð Ð", "d d d d"),
        ("NGUYỄN  VĂN\tƯỚC\n", "nguyen van uoc"),
        ("\u00a0Tổ 5", "to 5"),
        ("", ""),
    ],
)
def test_marks_capitals_and_gaps_are_folded_away(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text(max_size=30))
@settings(deadline=None, max_examples=200)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyÁẢỆỢỨĐÐ 0123", max_size=30))
@settings(deadline=None, max_examples=200)
def test_composed_and_decomposed_letters_are_one(text: str) -> None:
    nfc, nfd = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)

    assert composed(nfd) == composed(nfc) == nfc
    assert fold(nfd) == fold(nfc)
    assert sort_key(nfd) == sort_key(nfc)
    assert fold(text).isascii()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Trần Thị Hoa, ngõ 34/5", ["tran", "thi", "hoa", "ngo", "34", "5"]),
        ("P.302-A", ["p", "302", "a"]),
        ("12A", ["12a"]),
        ("— … !", []),
    ],
)
def test_signs_part_words_and_are_dropped(text: str, words: list[str]) -> None:
    assert folded_words(text) == words


def test_given_names_stand_in_the_order_of_the_alphabet() -> None:
    """Every pair: Ă and Â after all of A, Đ after all of D; tones where letters are the same."""
    for first, second in itertools.combinations(ORDERED.split(), 2):
        assert sort_key(first).encode() < sort_key(second).encode(), (first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Trần Văn An", "Lê Thị Bình"),
        ("Lê Văn An", "Trần Văn An"),
        ("Dương Thị Hoa", "Đào Thị Hoa"),
        ("An", "Nguyễn An"),
        ("Nguyễn An", "Nguyễn Thị An"),
        ("Vũ Thị Hoa", "Bùi Thị Hoan"),
        ("hoàng văn dũng", "Hoàng Văn Đức"),
        ("Lê Văn Tổ 2", "Lê Văn Tổ 5"),
        ("Võ Thị Ảnh", "Lê Thị Ánh"),
    ],
    ids=lambda name: name,
)
def test_people_stand_by_given_name_then_by_the_rest(first: str, second: str) -> None:
    assert sort_key(first) < sort_key(second)


@given(st.text(max_size=LONGEST_NAME))
@settings(deadline=None, max_examples=200)
def test_a_key_is_plain_and_fits_its_column(name: str) -> None:
    """The same order on any database: bytes of ASCII, in 800 letters."""
    key = sort_key(name)

    assert key.isascii()
    assert len(key) <= 800
