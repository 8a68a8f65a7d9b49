"""Numbers of people as they are typed."""

import pytest

from locales.counts import NotACount, read_count


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("420", 420),
        ("0", 0),
        ("4.200", 4200),
        ("4,200 người", 4200),
        ("khoảng 400 người ạ", 400),
        ("khoang 400ng", None),
        ("hơn 1.250 lượt người", 1250),
        ("420 nguowif", 420),
        ("35 em", 35),
        ("dạ 12 nhé", 12),
        ("4.20", None),
        ("-3", None),
        ("bốn trăm", None),
        ("0912345678", None),
        ("3 lớp, 120 em", None),
        ("", None),
    ],
)
def test_numbers_as_people_type_them(typed: str, count: int | None) -> None:
    if count is None:
        with pytest.raises(NotACount):
            read_count(typed)
    else:
        assert read_count(typed) == count
