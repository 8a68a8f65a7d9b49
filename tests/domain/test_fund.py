"""The rules of the cash book: days, seals, bounds."""

import dataclasses
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.clock import ZONE
from domain.errors import Refusal
from domain.fund import (
    FIRST_HASH,
    MOST_AT_ONCE,
    SEAL,
    SEALED,
    BookId,
    IncomeKind,
    LineFacts,
    LineId,
    LineKind,
    MoreThanCounted,
    NothingGiven,
    Reason,
    Receipt,
    TooMuchAtOnce,
    booking_day,
    commitment,
    ensure_amount,
    ensure_opening,
    line_hash,
)
from domain.members import HouseholdId, PersonId
from domain.money import Dong
from domain.permissions import Role

MONDAY = date(2025, 9, 29)
FACTS = LineFacts(
    book=BookId(3),
    seq=41,
    kind=LineKind.INCOME,
    income=IncomeKind.PIGGY,
    amount=Dong(200_000),
    happened_on=MONDAY,
    booked_on=MONDAY,
    recorded_at=datetime(2025, 9, 29, 1, 0, 0, 1, UTC),
    by_person=7,
    entered_as=Role.HEAD,
    place=5,
    receipt=Receipt(number=41, year=2025, series=1, code="M06TQ22"),
    commitment="c" * 64,
)

#: Another value for each field of a line.
OTHERWISE: dict[str, object] = {
    "seal": 2,
    "book": BookId(4),
    "seq": 42,
    "kind": LineKind.REVERSAL,
    "income": None,
    "amount": Dong(200_001),
    "happened_on": MONDAY - timedelta(days=1),
    "booked_on": MONDAY + timedelta(days=1),
    "recorded_at": FACTS.recorded_at + timedelta(microseconds=1),
    "by_person": 8,
    "entered_as": Role.HELPER,
    "place": 6,
    "household": HouseholdId(2),
    "person": PersonId(2),
    "reverses": LineId(40),
    "reason": Reason.TWICE,
    "replaces": LineId(39),
    "receipt": Receipt(number=41, year=2025, series=1, code="M06TQ23"),
    "commitment": "d" * 64,
}


# ---- which day ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("happened", "closed", "booked"),
    [
        (MONDAY, None, MONDAY),
        (MONDAY, MONDAY - timedelta(days=1), MONDAY),
        (MONDAY, MONDAY, MONDAY + timedelta(days=1)),
        (MONDAY, MONDAY + timedelta(days=5), MONDAY + timedelta(days=6)),
        (date(2025, 12, 31), date(2025, 12, 31), date(2026, 1, 1)),
        (date(2024, 2, 28), date(2024, 2, 28), date(2024, 2, 29)),
    ],
    ids=[
        "never closed",
        "closed the day before",
        "closed that day",
        "closed later",
        "over New Year",
        "leap day",
    ],
)
def test_a_line_is_booked_on_its_day_or_the_first_open_one(
    happened: date, closed: date | None, booked: date
) -> None:
    assert booking_day(happened, closed) == booked


DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@given(DAYS, st.none() | DAYS)
@settings(deadline=None)
def test_nothing_is_ever_booked_on_a_closed_day_or_before_it_happened(
    happened: date, closed: date | None
) -> None:
    booked = booking_day(happened, closed)

    assert booked >= happened
    assert closed is None or booked > closed


# ---- seals -------------------------------------------------------------------------------------


def test_the_other_values_cover_every_field() -> None:
    assert set(OTHERWISE) == {field.name for field in dataclasses.fields(LineFacts)}


def test_the_newest_seal_covers_every_field() -> None:
    """What a line says and its seal leaves out could be changed unseen."""
    assert set(SEALED[SEAL]) == {field.name for field in dataclasses.fields(LineFacts)}


@pytest.mark.parametrize("field", OTHERWISE)
def test_a_line_that_says_anything_else_has_another_seal(field: str) -> None:
    changed = dataclasses.replace(FACTS, **{field: OTHERWISE[field]})  # type: ignore[arg-type]  # by name

    assert line_hash(FIRST_HASH, changed) != line_hash(FIRST_HASH, FACTS)


def test_a_seal_rests_on_the_one_before() -> None:
    assert line_hash("1" * 64, FACTS) != line_hash(FIRST_HASH, FACTS)


def test_a_seal_is_the_same_for_ever() -> None:
    """Books that were sealed years ago must still prove: this value may never change."""
    sealed = "5980674c439e00c7c5f8adc32457101420a953623320bdef7d81d377d44a1c20"

    assert line_hash(FIRST_HASH, FACTS) == sealed


def test_the_same_instant_told_in_another_zone_has_the_same_seal() -> None:
    """A database may answer in the zone of its server; the line is no other for that."""
    elsewhere = dataclasses.replace(FACTS, recorded_at=FACTS.recorded_at.astimezone(ZONE))

    assert line_hash(FIRST_HASH, elsewhere) == line_hash(FIRST_HASH, FACTS)


TEXTS = st.dictionaries(st.text(max_size=8), st.text(max_size=8), max_size=4)


@given(TEXTS, TEXTS, st.text("0123456789abcdef", min_size=32, max_size=32))
@settings(deadline=None, max_examples=100)
def test_a_commitment_tells_texts_apart(
    texts: dict[str, str], others: dict[str, str], salt: str
) -> None:
    assert (commitment(salt, texts) == commitment(salt, others)) is (texts == others)


@given(TEXTS)
@settings(deadline=None, max_examples=50)
def test_a_commitment_does_not_mind_the_order_but_minds_the_salt(texts: dict[str, str]) -> None:
    turned = dict(reversed(texts.items()))

    assert commitment("a" * 32, turned) == commitment("a" * 32, texts)
    assert commitment("b" * 32, texts) != commitment("a" * 32, texts)


# ---- bounds ------------------------------------------------------------------------------------


@pytest.mark.parametrize("amount", [1, 350_000, MOST_AT_ONCE])
def test_an_amount_within_bounds_is_taken(amount: int) -> None:
    ensure_amount(Dong(amount))


@pytest.mark.parametrize(
    ("amount", "refusal"),
    [(0, NothingGiven), (-1, NothingGiven), (MOST_AT_ONCE + 1, TooMuchAtOnce)],
)
def test_an_amount_out_of_bounds_is_refused(amount: int, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        ensure_amount(Dong(amount))


@pytest.mark.parametrize(
    ("counted", "given"), [(350_000, 0), (350_000, 200_000), (350_000, 350_000)]
)
def test_some_all_or_none_of_a_piggy_bank_may_be_given(counted: int, given: int) -> None:
    ensure_opening(Dong(counted), Dong(given))


@pytest.mark.parametrize(
    ("counted", "given", "refusal"),
    [
        (0, 0, NothingGiven),
        (MOST_AT_ONCE + 1, 0, TooMuchAtOnce),
        (350_000, 350_001, MoreThanCounted),
    ],
    ids=["an empty one", "one too rich", "more than it held"],
)
def test_a_piggy_bank_that_does_not_add_up_is_refused(
    counted: int, given: int, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        ensure_opening(Dong(counted), Dong(given))


def test_less_than_nothing_cannot_be_given_from_a_piggy_bank() -> None:
    """Otherwise a family would keep more at home than its piggy bank held."""
    with pytest.raises(Refusal):
        ensure_opening(Dong(350_000), Dong(-1))


def test_a_refused_opening_tells_both_figures() -> None:
    with pytest.raises(MoreThanCounted) as refused:
        ensure_opening(Dong(350_000), Dong(500_000))

    assert (refused.value.counted, refused.value.given) == (350_000, 500_000)
