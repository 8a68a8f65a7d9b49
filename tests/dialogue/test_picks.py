"""A unit is found by its name, with or without gaps, and by its number whole."""

import pytest

from dialogue.picks import _has_words, _pieces


@pytest.mark.parametrize("typed", ["tdp12", "TDP 12", "tdp 12", "TDP12", "12", "tdp 012", "Tdp.12"])
def test_a_unit_is_found_without_its_gaps(typed: str) -> None:
    assert _has_words("TDP 12", _pieces(typed))
    assert not _has_words("TDP 1", _pieces(typed))
    assert not _has_words("TDP 112", _pieces(typed))
    assert not _has_words("TDP 12A", _pieces(typed))


def test_leading_zeros_and_letters_behind_count_as_people_mean_them() -> None:
    assert _pieces("TDP 08") == _pieces("tdp8")
    assert _pieces("TDP 12A") == _pieces("tdp12a") != _pieces("TDP 12")
    assert not _has_words("TDP 12", _pieces(""))
