"""How much of a whole is given, said by what stays, or as a half of it."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.money import Dong
from locales.amounts import Amount, NotAnAmount, Sure, Unsure
from locales.shares import read_share

WHOLE = Dong(350_000)

READ: dict[str, Amount | None] = {
    "để nhà 100k": Sure(Dong(250_000)),
    "de nha 100k": Sure(Dong(250_000)),
    "đểnhà100k": Sure(Dong(250_000)),
    "để nhà 100": Unsure((Dong(250_000),)),
    "150k để nhà": Sure(Dong(200_000)),
    "giữ 150k, góp 200k": Sure(Dong(200_000)),
    "góp 200k, để nhà 150k": Sure(Dong(200_000)),
    "350k để nhà 100k": Sure(Dong(250_000)),
    "200k còn để nhà": Sure(Dong(200_000)),
    "góp 200k còn lại để nhà": Sure(Dong(200_000)),
    "để 100k ở nhà": Sure(Dong(250_000)),
    "giữ lại 100k": Sure(Dong(250_000)),
    "để dành cho các cháu 100k": Sure(Dong(250_000)),
    "để nhà hết": Sure(Dong(0)),
    "để nhà": Sure(Dong(0)),
    "một nửa": Unsure((Dong(175_000),)),
    "mot nua": Unsure((Dong(175_000),)),
    "góp nửa": Unsure((Dong(175_000),)),
    "để nhà một nửa": Unsure((Dong(175_000),)),
    "nửa triệu": None,
    "200k nữa": None,
    "200k": None,
    "góp 200k": None,
    "": None,
}

REFUSED = (
    *("giữ 150k, góp 100k", "để nhà 400k", "150k để nhà, 200k góp", "để nhà 150k góp"),
    *("góp một nửa 200k", "góp hết để nhà hết 100k"),
)


@pytest.mark.parametrize("typed", READ)
def test_a_share_is_reckoned_from_the_whole(typed: str) -> None:
    for form in ("NFC", "NFD"):
        assert read_share(unicodedata.normalize(form, typed), WHOLE) == READ[typed]


@pytest.mark.parametrize("typed", REFUSED)
def test_what_does_not_add_up_is_no_amount(typed: str) -> None:
    with pytest.raises(NotAnAmount):
        read_share(typed, WHOLE)


@pytest.mark.parametrize("typed", ["để nhà 100k", "một nửa", "150k để nhà"])
def test_nothing_is_reckoned_from_an_unknown_whole(typed: str) -> None:
    with pytest.raises(NotAnAmount):
        read_share(typed, None)


@given(st.text(max_size=100))
@settings(deadline=None)
def test_any_text_is_a_share_or_none(text: str) -> None:
    try:
        amount = read_share(text, WHOLE)
    except NotAnAmount:
        return

    match amount:
        case Sure(dong):
            assert dong >= 0
        case Unsure(readings):
            assert all(one >= 0 for one in readings)
