"""Marks as people type them."""

from decimal import Decimal

import pytest

from locales.marks import (
    NotACriterion,
    NotAMark,
    read_criterion,
    read_mark,
    read_reason,
    written,
)


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


@pytest.mark.parametrize(
    ("text", "number", "level"),
    [
        ("1.2", "1.2", None),
        ("1.2.", "1.2", None),
        ("T1", "T1", None),
        ("1a", "1a", None),
        ("4.2 mức 1", "4.2", 1),
        ("4.2, mức độ 2", "4.2", 2),
        ("4.2 muc do 2", "4.2", 2),
        ("4.2-l2", "4.2", 2),
        ("4.2 level 1", "4.2", 1),
        (" 5.2b ", "5.2b", None),
    ],
)
def test_a_criterion_is_read_by_its_number(text: str, number: str, level: int | None) -> None:
    assert read_criterion(text) == (number, level)


@pytest.mark.parametrize(
    "text", ["", "mục đầu", "1.2 thiếu", "trẻ em đi học", "1.2 mức ba", "." * 9]
)
def test_what_names_no_criterion_is_refused(text: str) -> None:
    with pytest.raises(NotACriterion):
        read_criterion(text)


@pytest.mark.parametrize(
    ("line", "number", "level", "reason"),
    [
        ("1.2 thiếu giấy khen", "1.2", None, "thiếu giấy khen"),
        ("T1: chưa rõ", "T1", None, "chưa rõ"),
        ("4.2 mức 2 chưa có quyết định", "4.2", 2, "chưa có quyết định"),
        ("2.3, danh sách thiếu 2 người", "2.3", None, "danh sách thiếu 2 người"),
    ],
)
def test_a_reason_is_read_with_its_criterion(
    line: str, number: str, level: int | None, reason: str
) -> None:
    assert read_reason(line) == (number, level, reason)


@pytest.mark.parametrize("line", ["", "1.2", "1.2 ", "T1:"])
def test_a_criterion_without_a_reason_is_none(line: str) -> None:
    with pytest.raises(NotACriterion):
        read_reason(line)
