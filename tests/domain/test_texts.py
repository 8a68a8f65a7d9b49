"""Texts on their way through the database, and the names of refusals."""

import json
from dataclasses import dataclass

import pytest
from hypothesis import given, settings

from domain.errors import Notice
from domain.fund import MoreThanCounted
from domain.money import Dong
from domain.texts import Json, Text, Wording, from_json, said_by, text_key, to_json
from tests.domain.wordings import WORDINGS


@given(WORDINGS)
@settings(deadline=None, max_examples=100)
def test_a_wording_is_the_same_after_a_journey_through_json(wording: Wording) -> None:
    written = json.loads(json.dumps(to_json(wording), ensure_ascii=False))

    assert from_json(written) == wording


@pytest.mark.parametrize(
    "written",
    [
        None,
        "chữ trần",
        [],
        {"verbatim": 3},
        {"key": "back"},
        {"key": "back", "values": {"amount": 1.5}},
        {"key": "back", "values": {"amount": None}},
        {"lines": [{"key": 1}]},
    ],
    ids=str,
)
def test_what_is_no_wording_is_never_taken_for_one(written: Json) -> None:
    with pytest.raises(ValueError, match="not a"):
        from_json(written)


@pytest.mark.parametrize(
    ("class_name", "key"),
    [
        ("Gone", "gone"),
        ("MoreThanCounted", "more-than-counted"),
        ("NotACode", "not-a-code"),
        ("NotABirthYear", "not-a-birth-year"),
    ],
)
def test_a_class_name_becomes_a_key(class_name: str, key: str) -> None:
    assert text_key(class_name) == key


def test_a_refusal_is_said_by_its_name_with_its_fields() -> None:
    refusal = MoreThanCounted(counted=Dong(350_000), given=Dong(500_000))

    assert refusal.text() == Text("more-than-counted", {"counted": 350_000, "given": 500_000})


def test_a_notice_is_said_the_same_way() -> None:
    @dataclass(frozen=True)
    class BookClosed(Notice):
        unit: str

    assert said_by(BookClosed(unit="TDP 12")) == Text("book-closed", {"unit": "TDP 12"})
