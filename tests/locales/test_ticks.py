"""Some of a numbered list, ticked off in words."""

import pytest

from domain.recognition import NumbersUnread, TwoOfThatName
from locales.ticks import of_page, ticked

NAMES = [
    f"Bà Nguyễn Thị {name}, số {place}"
    for place, name in enumerate(["Hoa", "Lan", "Bình", "Minh", "Tư", "Mơ", "Hoa"], start=1)
]


def numbers(places: set[int] | frozenset[int]) -> list[int]:
    """As they stand on the page."""
    return sorted(place + 1 for place in places)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        *(
            ("3-5", [3, 4, 5]),
            ("3–5", [3, 4, 5]),
            ("3 đến 5", [3, 4, 5]),
            ("từ 3 tới 5", [3, 4, 5]),
        ),
        *(("3-5-7", [3, 5, 7]), ("1, 3-5", [1, 3, 4, 5]), ("1-2, minh", [1, 2, 4])),
        *(("3", [3]), ("3, 7", [3, 7]), ("3 và 7", [3, 7]), ("3/5", [3, 5]), ("3 5.", [3, 5])),
        *(("trừ 3 7", [3, 7]), ("tru so 3 voi so 7", [3, 7]), ("nhà 3", [3])),
        *(("minh, bà lan", [2, 4]), ("minh\nlan", [2, 4])),
        *(("không có ai", []), ("0", []), ("không", []), ("đạt cả", [])),
    ],
)
def test_places_are_named(typed: str, wanted: list[int]) -> None:
    assert numbers(ticked(typed, NAMES)) == wanted


@pytest.mark.parametrize("typed", ["8", "0, 3", "5-3", "1-8", "25", "Tám", "3 đến", ",", "1" * 400])
def test_what_is_not_on_the_page_is_asked_again(typed: str) -> None:
    with pytest.raises(NumbersUnread):
        ticked(typed, NAMES)


def test_a_name_that_two_bear_is_asked_again() -> None:
    with pytest.raises(TwoOfThatName):
        ticked("hoa", NAMES)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        *(("đạt cả", []), ("dat het", []), ("tất cả", []), ("công nhận hết rồi", [])),
        *(("đạt cả, trừ 3 5", [3, 5]), ("dat  het tru 3-5", [3, 4, 5])),
        *(("đăng ký hết, trừ bà Minh", [4]), ("all but 3", [3])),
    ],
)
def test_a_whole_page_goes_on_but_for_some(typed: str, wanted: list[int]) -> None:
    said = of_page(typed, NAMES)

    assert said is not None
    assert (numbers(said.places), said.all_else) == (wanted, True)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("3, 7", [3, 7]), ("5", [5]), ("trừ 3", [3]), ("bà Lan", [2]), ("tru ba minh", [4])],
)
def test_numbers_alone_do_not_say_that_the_others_go_on(typed: str, wanted: list[int]) -> None:
    said = of_page(typed, NAMES)

    assert said is not None
    assert (numbers(said.places), said.all_else) == (wanted, False)


@pytest.mark.parametrize("typed", ["alo", "đạt", "không", "", "25", "nhà tôi đi vắng", "Tám trừ 3"])
def test_what_says_nothing_of_the_page_is_nothing(typed: str) -> None:
    assert of_page(typed, NAMES) is None
