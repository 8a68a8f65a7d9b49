"""A phone number is read however it is typed, and is written one way."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from locales.phones import NotAPhone, looks_like_phone, phones_in, read_phone, shown

MOBILE = st.tuples(st.sampled_from("35789"), st.text("0123456789", min_size=8, max_size=8)).map(
    lambda parts: "0" + "".join(parts)
)

STYLES = (
    "{0}{1}{2}{3}",
    "{0}{1} {2} {3}",
    "{0}{1}.{2}.{3}",
    "{0}{1}-{2}-{3}",
    "+84{1}{2}{3}",
    "+84 {1} {2} {3}",
    "84{1}{2}{3}",
    "0084{1}{2}{3}",
    "+84 (0) {1} {2} {3}",
    "{0}{1}{2}{3} (Zalo)",
    "sđt: {0}{1} {2} {3} ạ",
)


@pytest.mark.parametrize(
    ("typed", "phone"),
    [
        ("0912345678", "0912345678"),
        ("0912 345 678", "0912345678"),
        ("0912.345.678", "0912345678"),
        ("0912-345-678 (Zalo)", "0912345678"),
        ("09 12 34 56 78", "0912345678"),
        ("+84912345678", "0912345678"),
        ("84912345678", "0912345678"),
        ("0084 912 345 678", "0912345678"),
        ("912345678", "0912345678"),
        ("912 345 678", "0912345678"),
        ("O912345678", "0912345678"),
        ("０９１２３４５６７８", "0912345678"),
        ("số điện thoại 0912345678 nhé", "0912345678"),
        ("0912345678 / 0912 345 678", "0912345678"),
        ("01681234567", "0381234567"),
        ("0120 123 4567", "0701234567"),
        ("0123 456 7890", "0834567890"),
        ("+84 168 123 4567", "0381234567"),
        ("0186 123 4567", "0561234567"),
        ("0199 123 4567", "0591234567"),
        ("024 3827 1234", "02438271234"),
        ("(024) 38271234", "02438271234"),
        ("0225.3842.123", "02253842123"),
    ],
)
def test_a_phone_number_is_read(typed: str, phone: str) -> None:
    assert read_phone(typed) == phone
    assert looks_like_phone(typed)


@pytest.mark.parametrize(
    "typed",
    [
        *("", "abc", "113", "1900 1234", "091234567", "09123456789", "0012345678", "12345678901"),
        *("0412345678", "0612345678", "0912345678 0987654321", "350.000.000", "350.000", "200k"),
        *("912.345.678đ", "500000000", "001056012345", "5/9/2026", "0117 123 4567"),
    ],
)
def test_what_is_no_phone_number_is_refused(typed: str) -> None:
    with pytest.raises(NotAPhone):
        read_phone(typed)


@given(MOBILE, st.sampled_from(STYLES))
@settings(deadline=None, max_examples=400)
def test_every_mobile_number_is_read_in_every_style(phone: str, style: str) -> None:
    typed = style.format(phone[0], phone[1:4], phone[4:7], phone[7:])

    assert read_phone(typed) == phone


@given(MOBILE)
@settings(deadline=None)
def test_what_is_shown_is_read_back(phone: str) -> None:
    assert read_phone(shown(phone)) == phone


def test_a_phone_number_is_shown_in_groups() -> None:
    assert shown("0912345678") == "0912 345 678"
    assert shown("02438271234") == "024 3827 1234"
    assert shown("02253842123") == "0225 3842 123"


def test_phone_numbers_are_found_beside_amounts() -> None:
    line = "bà Hoa 0912 345 678 200k"

    (found,) = phones_in(line)

    assert line[found.start : found.end] == "0912 345 678"
