"""Raw keystrokes become the words they stand for; all other words stay as they are."""

import unicodedata
from collections.abc import Callable
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from locales.syllables import (
    ASKING,
    BROKEN,
    FALLING,
    HEAVY,
    LEVEL,
    RISING,
    SPELLINGS,
    is_syllable,
    may_carry,
    tone_of,
    toned,
)
from locales.telex import telex_syllable, untelex, vni_syllable

TONE_KEYS = {LEVEL: "", FALLING: "f", RISING: "s", ASKING: "r", BROKEN: "x", HEAVY: "j"}
VNI_TONE_KEYS = {LEVEL: "", FALLING: "2", RISING: "1", ASKING: "3", BROKEN: "4", HEAVY: "5"}
LETTER_KEYS = {"â": "aa", "ê": "ee", "ô": "oo", "ă": "aw", "ơ": "ow", "ư": "uw", "đ": "dd"}
VNI_LETTER_KEYS = {"â": "a6", "ê": "e6", "ô": "o6", "ă": "a8", "ơ": "o7", "ư": "u7", "đ": "d9"}

ALL_SYLLABLES = [
    (spelling, tone)
    for spelling, tone in product(sorted(SPELLINGS), TONE_KEYS)
    if may_carry(spelling, tone)
]
SYLLABLES = st.sampled_from(ALL_SYLLABLES)


def keys(spelling: str, tone: str) -> str:
    """The Telex keys of a syllable: each mark behind its letter, the tone at the end."""
    return "".join(LETTER_KEYS.get(letter, letter) for letter in spelling) + TONE_KEYS[tone]


def early_keys(spelling: str, tone: str) -> str:
    """The same with the tone right behind the letter that carries it."""
    marked = next(
        (place for place, letter in enumerate(toned(spelling, tone)) if tone_of(letter)[1]), None
    )
    typed = [LETTER_KEYS.get(letter, letter) for letter in spelling]
    if marked is not None:
        typed[marked] += TONE_KEYS[tone]
    return "".join(typed)


def hasty_keys(spelling: str, tone: str) -> str:
    """The same with one horn for both of "ươ", as most people type it."""
    return keys(spelling, tone).replace("uwow", "uow")


def vni_keys(spelling: str, tone: str) -> str:
    """The VNI keys of a syllable, the tone at the end."""
    return "".join(VNI_LETTER_KEYS.get(letter, letter) for letter in spelling) + VNI_TONE_KEYS[tone]


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("lowjn nhuwja", "lợn nhựa"),
        ("ddaats", "đất"),
        ("DDaats Ddaats DDAATS", "Đất Đất ĐẤT"),
        ("nguyeenx thij hoaf", "nguyễn thị hòa"),
        ("Nguyeenx Thij Hoaf", "Nguyễn Thị Hòa"),
        ("NGUYEENX THIJ HOAF", "NGUYỄN THỊ HÒA"),
        ("gops 200", "góp 200"),
        ("ungr hooj", "ủng hộ"),
        ("nguoiwf dduwowcj", "người được"),
        ("tieengs tieesng tiesneg", "tiếng tiếng tiếng"),
        ("did ddi dod", "đi đi đo"),
        ("thuowr quys gias giuowngf", "thuở quý giá giường"),
        ("coong", "công"),
        ("nawm trawm nghifn", "năm trăm nghìn"),
        ("ngayf lwowng coo Mai", "ngày lương cô Mai"),
        ("hooij vieen mowis", "hội viên mới"),
        ("bà Hoa gops 200k", "bà Hoa góp 200k"),
        ("gops200k", "góp200k"),
        ("dduowc", "đươc"),
    ],
)
def test_raw_telex_is_read(raw: str, read: str) -> None:
    assert untelex(raw) == read


@pytest.mark.parametrize(
    "plain",
    [
        *("hoa", "son", "as", "tax", "Pham", "Max", "taxi", "bus", "Facebook", "Zalo", "email"),
        *("Bir", "Y Bir", "H'Hen", "Kpor", "P302", "1tr5", "200k", "so12", "ngo34 to6", "www"),
        *("thanh xuan", "bà Hoa góp 200k", "", "🐷", "...", "lợn nhựa"),
    ],
)
def test_what_is_not_raw_stays(plain: str) -> None:
    assert untelex(plain) == plain


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("lo75n nhu7a5 ba2 hoa 350k go1p 200", "lợn nhựa bà hoa 350k góp 200"),
        ("nghi2n d9o62ng d9u7o7c5", "nghìn đồng được"),
        ("ba hoa so12 ngo34 to6 ngo7", "ba hoa so12 ngo34 to6 ngo7"),
        ("hoa12 350k", "hoa12 350k"),
        ("lo75n 350k", "lo75n 350k"),
    ],
)
def test_vni_is_read_only_where_digits_cannot_be_numbers(raw: str, read: str) -> None:
    """Two words must show it; a single one may be a name and an amount."""
    assert untelex(raw) == read


@pytest.mark.parametrize("typing", [keys, early_keys, hasty_keys])
def test_every_syllable_comes_back_from_its_keys(typing: Callable[[str, str], str]) -> None:
    """All sixteen thousand are tried."""
    lost = {
        toned(*syllable): typing(*syllable)
        for syllable in ALL_SYLLABLES
        if typing(*syllable) != toned(*syllable) != telex_syllable(typing(*syllable))
    }

    assert not lost


def test_every_marked_syllable_comes_back_from_its_vni_keys() -> None:
    lost = {
        toned(*syllable): vni_keys(*syllable)
        for syllable in ALL_SYLLABLES
        if not toned(*syllable).isascii() and vni_syllable(vni_keys(*syllable)) != toned(*syllable)
    }

    assert not lost


@given(st.lists(SYLLABLES.map(lambda syllable: toned(*syllable)), max_size=8).map(" ".join))
@settings(deadline=None, max_examples=500)
def test_vietnamese_with_its_marks_is_unchanged(text: str) -> None:
    assert untelex(text) == text
    assert untelex(text.upper()) == text.upper()
    assert untelex(unicodedata.normalize("NFD", text)) == text


@given(st.text(max_size=80))
@settings(deadline=None)
def test_turning_twice_changes_nothing_more(text: str) -> None:
    once = untelex(text)

    assert untelex(once) == once or any(letter.isdigit() for letter in text)


def test_tones_stand_where_they_are_written() -> None:
    spellings = ["hoa", "thuy", "quy", "gia", "hoan", "khuya", "ngoai", "tuyên", "mua", "hươu"]

    written = " ".join(toned(spelling, FALLING) for spelling in spellings)

    assert written == "hòa thùy quỳ già hoàn khuỳa ngoài tuyền mùa hườu"


def test_tone_and_spelling_part_and_join() -> None:
    for spelling, tone in product(["nguyên", "hoa", "gi", "ương"], TONE_KEYS):
        assert tone_of(toned(spelling, tone)) == (spelling, tone)


@pytest.mark.parametrize(
    "word", ["hoa", "Hòa", "HOÀ", "nghiêng", "quỳnh", "giếng", "lop", "lớp", "y"]
)
def test_a_syllable_is_known(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["gê", "kà", "ngi", "hoaf", "lờp", "tel", "zalo", "", "hoahoa"])
def test_what_is_no_syllable_is_known(word: str) -> None:
    assert not is_syllable(word)
