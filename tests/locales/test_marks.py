"""Marks as people type them."""

from decimal import Decimal

import pytest

from locales.marks import NotAMark, read_mark, written


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("8", "8"),
        ("8,5", "8.5"),
        ("8.5", "8.5"),
        ("8 rưỡi", "8.5"),
        ("8 ruoi", "8.5"),
        ("10 điểm", "10"),
        ("100", "100"),
        ("được 7 điểm ạ", "7"),
        ("92,5%", "92.5"),
        ("89,9 %", "89.9"),
        ("0", "0"),
        ("9 points", "9"),
    ],
)
def test_a_mark_is_read(text: str, mark: str) -> None:
    assert read_mark(text) == Decimal(mark)


@pytest.mark.parametrize("text", ["", "tốt", "-3", "8,555", "8,5 rưỡi", "8 và 9", "8" * 50, "1e9"])
def test_what_is_no_mark_is_refused(text: str) -> None:
    with pytest.raises(NotAMark):
        read_mark(text)


@pytest.mark.parametrize(("mark", "vi", "en"), [("8.50", "8,5", "8.5"), ("100", "100", "100")])
def test_a_mark_is_written_as_it_is_read(mark: str, vi: str, en: str) -> None:
    assert written(Decimal(mark), "vi") == vi
    assert written(Decimal(mark), "en") == en
