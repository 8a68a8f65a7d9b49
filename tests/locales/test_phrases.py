"""Yes, no, later and enough, however politely; names that sound alike are none of them."""

import unicodedata

import pytest

from domain.folding import fold
from locales.phrases import is_escape, is_no, is_skip, is_yes, words_of

YES = (
    *("đúng", "đúng rồi", "đúng rồi cháu", "phải", "phải rồi", "ừ", "ừ đúng", "vâng", "dạ", "có"),
    *("ok", "được", "đồng ý", "chuẩn", "dạ đúng rồi ạ", "được em", "vâng ạ", "ok nhé", "ghi sổ"),
)
NO = (
    *("không", "sai", "không phải", "chưa đúng", "chưa", "sai rồi", "dạ không ạ", "chưa ạ"),
    "không đúng em ạ",
)
SKIP = (
    "bỏ qua",
    "không có",
    "không biết",
    "không nhớ",
    "để sau",
    "chịu",
    "để sau nhé",
    "dạ không có ạ",
)
ESCAPE = ("thôi không ghi", "thôi không ủng hộ nữa", "thoát")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        *((typed, "yes") for typed in YES),
        *((typed, "no") for typed in NO),
        *((typed, "skip") for typed in SKIP),
        *((typed, "escape") for typed in ESCAPE),
    ],
)
def test_a_phrase_means_one_thing(typed: str, told: str) -> None:
    forms = (typed, fold(typed), typed.upper(), f"{typed}.", unicodedata.normalize("NFD", typed))
    for form in forms:
        assert _told(form) == [told], form


def _told(text: str) -> list[str]:
    asked = {"yes": is_yes, "no": is_no, "skip": is_skip, "escape": is_escape}
    return [name for name, says in asked.items() if says(text)]


@pytest.mark.parametrize(
    "name",
    [
        "Dũng",
        "Dũng rồi",
        "cô",
        "Huy",
        "huy",
        "Huy Bo",
        "Phái",
        "bà Hoa",
        "",
        "ạ",
        "rồi",
        "Chí",
        "thôi",
    ],
)
def test_a_name_is_no_phrase(name: str) -> None:
    assert _told(name) == []


@pytest.mark.parametrize("typed", ["hủy", "huỷ", "HUỶ", "Hủy", "huỷ ạ", "hủy bỏ", "huyr"])
def test_to_call_it_off_needs_its_mark(typed: str) -> None:
    assert _told(typed) == ["escape"]
    assert _told(unicodedata.normalize("NFD", typed)) == ["escape"]


@pytest.mark.parametrize("kind", ["yes", "no", "skip", "escape"])
def test_every_phrase_of_the_catalogues_is_known(kind: str) -> None:
    for phrase in words_of(f"phrases-{kind}"):
        assert kind in _told(phrase), phrase
