"""Whole numbers and percentages as people write them; what is doubtful is no number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import messages
from locales.quantities import NotANumber, PhoneNotANumber, read_count, read_percent
from locales.render import Reader, plain


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("128", 128),
        ("0", 0),
        ("1.280 người", 1_280),
        ("1,280", 1_280),
        ("có 45 hộ ạ", 45),
        ("tất cả 120.028 người dân", 120_028),
        ("128 hội viên", 128),
        ("dạ 7 dòng họ", 7),
        ("128.", 128),
    ],
)
def test_a_number_is_read_with_what_it_counts(text: str, count: int) -> None:
    assert read_count(text) == count


@pytest.mark.parametrize(
    "text",
    [
        *("", "nhiều", "12 hoặc 13", "12-13", "-5", "- 5", "1,5", "12k", "1 triệu", "3/10"),
        *("12 + 3", "5%5", "012", "1.28", "1.2800", "9" * 10, "9" * 500, "số nhà 12 ngõ", "²", "½"),
    ],
)
def test_what_tells_no_one_number_is_asked_again(text: str) -> None:
    with pytest.raises(NotANumber):
        read_count(text)


@pytest.mark.parametrize("text", ["0912345678", "0912 345 678", "+84912345678", "số 0912.345.678"])
def test_a_phone_number_counts_nothing(text: str) -> None:
    with pytest.raises(PhoneNotANumber):
        read_count(text)


@pytest.mark.parametrize(
    ("text", "hundredths"),
    [
        ("95", 95_00),
        ("95%", 95_00),
        ("95,5 %", 95_50),
        ("95.05", 95_05),
        ("100", 100_00),
        ("0", 0),
        ("được 98 phần trăm", 98_00),
    ],
)
def test_a_percentage_is_read_to_the_hundredth(text: str, hundredths: int) -> None:
    assert read_percent(text) == hundredths


@pytest.mark.parametrize("text", ["105", "100,01", "95,555", "-1", "gần hết", "95/100", ""])
def test_what_is_no_percentage_is_asked_again(text: str) -> None:
    with pytest.raises(NotANumber):
        read_percent(text)


@given(st.integers(0, 999_999_999), st.sampled_from(["vi", "en"]))
def test_what_we_write_we_read(number: int, locale: str) -> None:
    written = plain(messages.figure_in_people(count=number), Reader(locale))
    try:
        assert read_count(written) == number
    except PhoneNotANumber:
        assert number > 10_000_000  # so many people look like a phone number


@given(st.text(max_size=80))
def test_nothing_that_is_typed_breaks_the_reading(text: str) -> None:
    for read in (read_count, read_percent):
        try:
            assert read(text) >= 0
        except NotANumber:
            continue


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("khoảng 128", 128),
        ("một trăm hai mươi tám", 128),
        ("mot tram hai muoi tam hoi vien", 128),
        ("trăm rưỡi", 150),
        ("hai chục", 20),
        ("khoảng ba chục người", 30),
        ("hai nghìn rưỡi", 2500),
        ("năm mươi lăm hộ", 55),
    ],
)
def test_a_number_in_words_is_read(typed: str, number: int) -> None:
    assert read_count(typed) == number


@pytest.mark.parametrize(
    "typed",
    ["đông lắm", "dong lam", "nhiều lắm", "cả năm nay", "rưỡi", "tư", "mấy trăm", "ba bốn chục"],
)
def test_words_that_only_look_like_a_number_are_none(typed: str) -> None:
    with pytest.raises(NotANumber):
        read_count(typed)
