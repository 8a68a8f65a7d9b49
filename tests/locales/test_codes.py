"""What is meant as a code is known as one, before it is known to be right."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from locales.codes import looks_like_code


@pytest.mark.parametrize(
    "typed",
    [
        *("kh 4tma md7g", "4TMAMD70", "Phiếu YEP5R5R", "phiếu M06TQ22", "mã KH 4TMA-MD79"),
        *("KH 4TMA MD79.", "4tma md79", "(yep5r5r)", "mã mời của tôi là KH 4TMA MD79 ạ"),
    ],
)
def test_a_code_is_known_by_its_look(typed: str) -> None:
    assert looks_like_code(typed)


@pytest.mark.parametrize(
    "typed",
    [
        *("", "hội viên", "hoa 350k", "bà hoa 12", "bahoa12", "TDP 1234", "20000000", "350000"),
        *("0912345678", "phiếu 41", "phiếu số 1234567", "số 12 ngõ 3", "1tr500k", "phiếu thu"),
        *("tháng 09", "công ty 36", "lợn nhựa bà Hoa 350k góp 200k", "ông Tạ 500k", "kh"),
    ],
)
def test_names_and_amounts_do_not_look_like_codes(typed: str) -> None:
    assert not looks_like_code(typed)


@given(st.text(max_size=200))
@settings(deadline=None)
def test_any_text_looks_like_a_code_or_not(typed: str) -> None:
    assert looks_like_code(typed) in {True, False}
