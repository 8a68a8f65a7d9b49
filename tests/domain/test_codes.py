"""Codes survive handwriting, capitals and a phone call; a slip is noticed."""

import unicodedata

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from domain.codes import ALPHABET, NotACode, _check, fresh_code, read_code
from domain.invites import CODE_LENGTH

RECEIPT = 7


@st.composite
def codes(draw: st.DrawFn, length: int | None = None, prefix: str = "") -> str:
    """Any code that could be drawn."""
    whole = length or draw(st.sampled_from([RECEIPT, CODE_LENGTH]))
    rest = whole - 1 - len(prefix)
    body = prefix + draw(st.text(alphabet=ALPHABET, min_size=rest, max_size=rest))
    assume(_check(body) in ALPHABET)
    return body + _check(body)


def is_code(typed: str, length: int) -> bool:
    try:
        read_code(typed, length)
    except NotACode:
        return False
    return True


@pytest.mark.parametrize("length", [RECEIPT, CODE_LENGTH])
def test_a_fresh_code_is_read_as_itself(length: int) -> None:
    for _ in range(200):
        code = fresh_code(length)

        assert len(code) == length
        assert read_code(code, length) == code


def test_fresh_codes_differ() -> None:
    assert len({fresh_code(CODE_LENGTH) for _ in range(500)}) == 500


@given(codes())
@settings(deadline=None, max_examples=60)
def test_every_single_wrong_letter_is_noticed(code: str) -> None:
    for place, right in enumerate(code):
        for wrong in set(ALPHABET) - {right}:
            slipped = code[:place] + wrong + code[place + 1 :]

            assert not is_code(slipped, len(code)), slipped


@given(codes())
@settings(deadline=None, max_examples=100)
def test_every_swap_of_neighbours_is_noticed(code: str) -> None:
    for place in range(len(code) - 1):
        one, other = code[place], code[place + 1]
        swapped = code[:place] + other + one + code[place + 2 :]

        assert one == other or not is_code(swapped, len(code)), swapped


@given(codes())
@settings(deadline=None, max_examples=100)
def test_a_letter_left_out_or_typed_twice_is_noticed(code: str) -> None:
    for place in range(len(code)):
        assert not is_code(code[:place] + code[place + 1 :], len(code))
        assert not is_code(code[: place + 1] + code[place:], len(code))


@given(codes(), st.data())
@settings(deadline=None, max_examples=100)
def test_what_looks_alike_is_read_alike(code: str, data: st.DataObject) -> None:
    alike = {"0": "0Oo", "1": "1IiLl"}
    typed = "".join(data.draw(st.sampled_from(alike.get(one, one + one.lower()))) for one in code)

    assert read_code(typed, len(code)) == code


@given(codes())
@settings(deadline=None, max_examples=50)
def test_blanks_hyphens_and_the_prefix_do_not_matter(code: str) -> None:
    for typed in (
        f"KH {code[:4]} {code[4:]}",
        f"kh{code.lower()}",
        f" {code[:4]}-{code[4:]}\n",
        f"KH-{' '.join(code)}",
    ):
        assert read_code(typed, len(code)) == code


@given(codes(prefix="KH"))
@settings(deadline=None, max_examples=50)
def test_a_code_that_begins_with_the_prefix_keeps_it(code: str) -> None:
    assert read_code(code, len(code)) == code
    assert read_code(f"KH{code}", len(code)) == code


@pytest.mark.parametrize(
    "typed", ["", "KH", "hoa", "ủng hộ bà", "7K3QM2X*", "UUUUUUUU", "١٢٣٤٥٦٧٨"]
)
def test_other_words_are_no_codes(typed: str) -> None:
    with pytest.raises(NotACode):
        read_code(typed, CODE_LENGTH)


@given(codes())
@settings(deadline=None, max_examples=50)
def test_words_and_signs_around_do_not_matter(code: str) -> None:
    for typed in (
        f"KH {code[:4]} {code[4:]}.",
        f"phiếu {code}",
        f"Mã KH {code[:4]}-{code[4:]}",
        f"mã mời của tôi là KH{code.lower()} ạ",
        f"({code})",
        unicodedata.normalize("NFD", f"Phiếu số: {code}!"),
    ):
        assert read_code(typed, len(code)) == code


@pytest.mark.parametrize("typed", ["phiếu 41", "mã mời", "KH", "phiếu số 41 của bà Hoa", "ạ", "."])
def test_words_alone_are_no_codes(typed: str) -> None:
    for length in (RECEIPT, CODE_LENGTH):
        assert not is_code(typed, length)


@given(st.text(max_size=120))
@settings(deadline=None)
def test_any_text_is_a_code_or_none(typed: str) -> None:
    assert is_code(typed, RECEIPT) in {True, False}
