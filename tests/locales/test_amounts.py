"""Money is read as people write it; what can mean two sums is asked about, never guessed."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.folding import fold
from domain.money import Dong
from locales.amounts import (
    GREATEST_AMOUNT,
    Amount,
    NotAnAmount,
    PhoneNotAmount,
    Sure,
    Unsure,
    from_words,
    in_figures,
    in_words,
    read_amount,
)

SURE = {
    # figures and short units
    "200k": 200_000,
    "200K": 200_000,
    "200 k": 200_000,
    "200 K": 200_000,
    "200ka": 200_000,
    "200kđ": 200_000,
    "200n": 200_000,
    "200ng": 200_000,
    "200ngh": 200_000,
    "200nghìn": 200_000,
    "200 nghìn": 200_000,
    "200 nghin": 200_000,
    "200 ngàn": 200_000,
    "200 ngan": 200_000,
    "200 ngìn": 200_000,
    "200 cành": 200_000,
    "20k": 20_000,
    "2k": 2_000,
    "1000k": 1_000_000,
    "1500k": 1_500_000,
    "1.500k": 1_500_000,
    "1.500 nghìn": 1_500_000,
    "0k": 0,
    # millions and their parts
    "1tr": 1_000_000,
    "1 tr": 1_000_000,
    "1TR": 1_000_000,
    "2 triệu": 2_000_000,
    "2 trieu": 2_000_000,
    "2 triêu": 2_000_000,
    "2trđ": 2_000_000,
    "1tr5": 1_500_000,
    "1tr05": 1_050_000,
    "1tr25": 1_250_000,
    "1tr250": 1_250_000,
    "1tr005": 1_005_000,
    "1tr250k": 1_250_000,
    "1tr 250k": 1_250_000,
    "1tr50k": 1_050_000,
    "1 triệu 5": 1_500_000,
    "1 triệu 05": 1_050_000,
    "1 triệu 250": 1_250_000,
    "1 triệu 250 nghìn": 1_250_000,
    "1 triệu 50 nghìn": 1_050_000,
    "1 triệu 500.000": 1_500_000,
    "1 triệu 500.000 đồng": 1_500_000,
    "1,5 triệu": 1_500_000,
    "1.5tr": 1_500_000,
    "1,25tr": 1_250_000,
    "0,5 triệu": 500_000,
    "0.5tr": 500_000,
    "05 triệu đồng": 5_000_000,
    "1m5": 1_500_000,
    "2m": 2_000_000,
    "2tr rưỡi": 2_500_000,
    "2 triệu rưỡi": 2_500_000,
    "17tr3": 17_300_000,
    "50 triệu": 50_000_000,
    # billions
    "1 tỷ": 1_000_000_000,
    "1 tỉ": 1_000_000_000,
    "1ty": 1_000_000_000,
    "1 tỷ 2": 1_200_000_000,
    "1ty2": 1_200_000_000,
    "1 tỷ 250": 1_250_000_000,
    "1 tỷ 200 triệu": 1_200_000_000,
    "1,2 tỷ": 1_200_000_000,
    # slang
    "2 củ": 2_000_000,
    "2 cu": 2_000_000,
    "2củ": 2_000_000,
    "2 củ rưỡi": 2_500_000,
    "củ rưỡi": 1_500_000,
    "2 chai": 2_000_000,
    "3 lít": 300_000,
    "3 lit": 300_000,
    "3 xị": 300_000,
    "3 lít rưỡi": 350_000,
    "lít rưỡi": 150_000,
    "3 lít 2": 320_000,
    "1 tỏi": 1_000_000_000,
    # written out
    "500000": 500_000,
    "500.000": 500_000,
    "500,000": 500_000,
    "500 000": 500_000,
    "1250000": 1_250_000,
    "1.250.000": 1_250_000,
    "1,250,000": 1_250_000,
    "1 250 000": 1_250_000,
    "10000": 10_000,
    "12.500": 12_500,
    "500.000đ": 500_000,
    "500.000 đ": 500_000,
    "500.000 d": 500_000,
    "500000đ": 500_000,
    "500.000 đồng": 500_000,
    "500.000 dong": 500_000,
    "500.000vnđ": 500_000,
    "500.000 VND": 500_000,
    "VND 500.000": 500_000,
    "₫200.000": 200_000,
    "đ 200.000": 200_000,
    "200.000₫": 200_000,
    "1.250.000,00": 1_250_000,
    "1,250,000.00": 1_250_000,
    "500.000,-": 500_000,
    "500.000đ chẵn": 500_000,
    "1.500đ": 1_500,
    "912.345.678đ": 912_345_678,
    "1.000.000.000.000đ": 1_000_000_000_000,
    # words
    "hai trăm nghìn": 200_000,
    "năm trăm nghìn": 500_000,
    "nam tram nghin": 500_000,
    "NĂM TRĂM NGHÌN": 500_000,
    "năm trăm ngàn": 500_000,
    "năm trăm nghìn đồng": 500_000,
    "năm trăm k": 500_000,
    "ba trăm rưỡi nghìn": 350_000,
    "trăm nghìn": 100_000,
    "trăm rưỡi nghìn": 150_000,
    "hai mươi nghìn": 20_000,
    "hai mươi mốt nghìn": 21_000,
    "hai mươi tư nghìn": 24_000,
    "hai mươi lăm nghìn": 25_000,
    "hai lăm nghìn": 25_000,
    "mười lăm nghìn": 15_000,
    "năm chục nghìn": 50_000,
    "5 chục nghìn": 50_000,
    "5 trăm nghìn": 500_000,
    "một trăm linh năm nghìn": 105_000,
    "một trăm lẻ năm ngàn": 105_000,
    "một triệu": 1_000_000,
    "một triệu hai": 1_200_000,
    "một triệu tư": 1_400_000,
    "một triệu hai trăm": 1_200_000,
    "một triệu hai trăm năm mươi": 1_250_000,
    "một triệu hai trăm năm mươi nghìn": 1_250_000,
    "một triệu không trăm linh năm nghìn": 1_005_000,
    "một triệu lẻ năm nghìn": 1_005_000,
    "hai triệu rưỡi": 2_500_000,
    "hai trieu ruoi": 2_500_000,
    "triệu rưỡi": 1_500_000,
    "triệu hai": 1_200_000,
    "nửa triệu": 500_000,
    "mười lăm triệu": 15_000_000,
    "một tỷ hai": 1_200_000_000,
    "hai trăm nghìn năm trăm đồng": 200_500,
    "100 nghìn 500 đồng": 100_500,
    # nothing
    "0": 0,
    "0đ": 0,
    "0 đồng": 0,
    "không": 0,
    "Không ạ": 0,
    "khong": 0,
    "ko": 0,
    "không đồng": 0,
    "không góp": 0,
    "không góp đồng nào": 0,
    "dạ không": 0,
    # raw keys, odd forms
    "nawm trawm nghifn": 500_000,
    "hai trieeuj ruwowix": 2_500_000,
    "1 trieeuj 2": 1_200_000,
    "２００k": 200_000,
    "haitramnghin": 200_000,
    "200k\u200b": 200_000,
    "\u00a0200\u00a0k": 200_000,
    # words around
    "200k nhé": 200_000,
    "200k ạ": 200_000,
    "200knhe": 200_000,
    "200k.": 200_000,
    '"200k"': 200_000,
    "(200k)": 200_000,
    "ủng hộ 200k": 200_000,
    "góp 200k bác ạ": 200_000,
    "dạ 200k": 200_000,
    "tổng là 1tr2": 1_200_000,
    "mổ được 1tr2": 1_200_000,
    "200k bà Hoa": 200_000,
    "200k (hai trăm nghìn đồng)": 200_000,
    "200k tiền mặt": 200_000,
    "năm nay 200k": 200_000,
    "350k 0912345678": 350_000,
}

ASKED = {
    # a unit was left unsaid
    "50": (50_000,),
    "350": (350_000,),
    "350 nhé": (350_000,),
    "được 350": (350_000,),
    "2": (2_000_000, 2_000),
    "hai": (2_000_000, 2_000),
    "1,5": (1_500_000,),
    "1.5": (1_500_000,),
    "0,5": (500_000,),
    "12,5": (12_500_000, 12_500),
    "350,5": (350_500,),
    "35.00": (35_000_000, 35_000),
    "1500": (1_500_000, 1_500),
    "1.500": (1_500_000, 1_500),
    "1,500": (1_500_000, 1_500),
    "1.250": (1_250_000, 1_250),
    "2 rưỡi": (2_500_000,),
    "hai rưỡi": (2_500_000,),
    "ba trăm rưỡi": (350_000,),
    "5 trăm": (500_000,),
    "năm trăm": (500_000,),
    "hai trăm năm mươi": (250_000,),
    "5 chục": (50_000,),
    "hai mươi": (20_000,),
    "12,500": (12_500,),
    "999999": (999_999,),
    # a unit that hardly fits
    "1.500 triệu": (1_500_000, 1_500_000_000),
    "1,500 triệu": (1_500_000, 1_500_000_000),
    "1500 triệu": (1_500_000, 1_500_000_000),
    "350000k": (350_000, 350_000_000),
    "12.350k": (12_350, 12_350_000),
    "1,5k": (1_500_000, 1_500),
    "200đ": (200_000, 200),
    "200 đồng": (200_000, 200),
    # parts that can be read two ways
    "1tr50": (1_500_000, 1_050_000),
    "1 triệu 25": (1_250_000, 1_025_000),
    "1tr5k": (1_500_000, 1_005_000),
    "một triệu năm nghìn": (1_005_000, 1_500_000),
    "một triệu năm mươi": (1_050_000, 1_500_000),
    "một triệu hai trăm đồng": (1_200_000, 1_000_200),
    "hai trăm năm nghìn": (250_000, 205_000),
    "hai trăm nghìn năm trăm": (200_500,),
    "hai lam nghin": (25_000, 5_000),
    # a number that may belong to the word behind
    "1 triệu 2 con lợn": (1_000_000, 1_200_000),
    "3 lít dầu": (300_000,),
    # not said for certain, or beside other numbers
    "khoảng 200k": (200_000,),
    "hơn 200k": (200_000,),
    "200k?": (200_000,),
    "bà Năm góp 500k": (500_000,),
    "200k số 12": (200_000,),
    "5 suất 100k": (100_000,),
}

REFUSED = (
    *("", " ", "abc", "k", "tr", "tr5", "đ", "góp hết", "không biết", "chưa", "kết quả"),
    *("-200k", "−200k", "âm 200k", "không góp 200k", "chưa nộp 200k", "nợ 200k", "200k trừ 50k"),
    *("100k x 5", "5x100k", "100k * 5", "200k + 300k", "200k và 300k", "200k, 300k", "200-300k"),
    *("mỗi nhà 50k", "200k/người", "50%", "5/9", "8h30", "1.2.3", "00", "007", "1tr2500"),
    *("200 usd", "$200", "200 đô", "5 quyển vở", "50 người", "200kg", "12a", "số 12", "P302"),
    *("KH7K3Q9M2", "7K3Q", "2025", "vài trăm", "bà hoa 350", "một nghìn tỷ đồng", "2000 tỷ"),
    *("1.000.000.000.001đ", "10000000000000", "12345678", "½ triệu", "2²k", "٢٠٠k", "một hai ba"),
)

PHONES = (
    *("0912345678", "0912 345 678", "0912.345.678", "0912-345-678", "+84912345678", "84912345678"),
    *("0084 912 345 678", "912345678", "912 345 678", "(024) 3827 1234", "01681234567"),
    *("0912345678 (Zalo)", "sđt 0912345678", "０９１２３４５６７８", "091234567", "09123456789"),
)


def both_forms(text: str) -> set[str]:
    """The composed and the decomposed form of a text."""
    return {unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)}


@pytest.mark.parametrize("typed", SURE)
def test_a_clear_amount_is_read(typed: str) -> None:
    assert {read_amount(form) for form in both_forms(typed)} == {Sure(Dong(SURE[typed]))}


@pytest.mark.parametrize("typed", ASKED)
def test_an_unclear_amount_is_asked_about_with_the_likelier_reading_first(typed: str) -> None:
    readings = tuple(map(Dong, ASKED[typed]))

    assert {read_amount(form) for form in both_forms(typed)} == {Unsure(readings)}


@pytest.mark.parametrize("typed", REFUSED)
def test_what_is_not_one_amount_is_refused(typed: str) -> None:
    for form in both_forms(typed):
        with pytest.raises(NotAnAmount):
            read_amount(form)


@pytest.mark.parametrize("typed", PHONES)
def test_a_phone_number_is_never_an_amount(typed: str) -> None:
    with pytest.raises(PhoneNotAmount):
        read_amount(typed)


AMOUNTS = st.one_of(
    st.integers(0, GREATEST_AMOUNT),
    st.integers(0, 10**6).map(lambda thousands: thousands * 1000),
    st.integers(0, 20_000),
).map(Dong)


@given(AMOUNTS.filter(lambda amount: amount == 0 or amount >= 1000))
@settings(deadline=None, max_examples=500)
def test_every_amount_written_in_figures_is_read_back(amount: Dong) -> None:
    assert read_amount(f"{in_figures(amount)}đ") == Sure(amount)


@given(st.integers(1, 999).map(Dong))
@settings(deadline=None)
def test_less_than_a_thousand_dong_is_asked_about(amount: Dong) -> None:
    """Nobody gives 350 đồng: who writes "350đ" has 350 nghìn in mind."""
    assert read_amount(f"{in_figures(amount)}đ") == Unsure((Dong(amount * 1000), amount))


@given(AMOUNTS)
@settings(deadline=None, max_examples=500)
def test_every_amount_written_in_words_is_read_back(amount: Dong) -> None:
    words = in_words(amount, "vi")

    assert from_words(words) == from_words(fold(words)) == from_words(words.upper()) == amount


@given(AMOUNTS.filter(lambda amount: 1000 <= amount < GREATEST_AMOUNT))
@settings(deadline=None, max_examples=500)
def test_an_amount_in_full_words_is_a_clear_answer(amount: Dong) -> None:
    assert read_amount(f"{in_words(amount, 'vi')} đồng") == Sure(amount)


@given(st.integers(101, 199), st.sampled_from(["nghìn", "triệu"]))
@settings(deadline=None)
def test_a_hundred_without_its_one_is_no_less_than_a_hundred(count: int, unit: str) -> None:
    """What is typed as "trăm hai mươi nghìn" is 120.000 or refused, and never 20.000."""
    words = in_words(Dong(count), "vi").lower().removesuffix(" đồng")
    scale = {"nghìn": 1_000, "triệu": 1_000_000}[unit]
    try:
        read = read_amount(f"{words.removeprefix('một ')} {unit}")
    except NotAnAmount:
        return
    assert all(amount >= 100 * scale for amount in _dong(read))


@pytest.mark.parametrize(
    "typed",
    [
        "trăm hai mươi nghìn",
        "trăm lẻ năm nghìn",
        "mươi lăm nghìn",
        "chục hai triệu",
        "triệu không trăm năm mươi nghìn",
        "dăm trăm nghìn",
        "nửa trăm nghìn",
        "năm sáu trăm nghìn",
        ".5tr",
        ",5tr",
        "ko phai 500k",
        "hứa 50k",
        "hai triệu lẻ",
    ],
)
def test_a_sum_whose_beginning_is_missing_is_asked_for_anew(typed: str) -> None:
    with pytest.raises(NotAnAmount):
        read_amount(typed)


@given(st.text(max_size=400))
@settings(deadline=None, max_examples=500)
def test_any_text_is_an_amount_or_refused(text: str) -> None:
    assert _may_be_amount(text)


MONEY_LETTERS = "0123456789., -/+kKtrđdmniệuăgố củlíx₫rưỡ \n"


@given(st.text(MONEY_LETTERS, max_size=60))
@settings(deadline=None, max_examples=800)
def test_any_mixture_of_figures_and_units_is_an_amount_or_refused(text: str) -> None:
    assert _may_be_amount(text)


@pytest.mark.parametrize(
    "piece", ["a", "9", "1tr5 ", "bahoa", "hai trăm ", "0912345678 ", "ươ\u0301"]
)
def test_a_very_long_text_is_refused_at_once(piece: str) -> None:
    began = time.monotonic()

    with pytest.raises(NotAnAmount):
        read_amount(piece * (10_000 // len(piece)))

    assert time.monotonic() - began < 0.5


def _may_be_amount(text: str) -> bool:
    """Read a text, and prove what is promised of every reading."""
    try:
        amount = read_amount(text)
    except NotAnAmount:
        return True
    return all(0 <= dong <= GREATEST_AMOUNT for dong in _dong(amount))


def _dong(amount: Amount) -> tuple[Dong, ...]:
    return (amount.dong,) if isinstance(amount, Sure) else amount.readings


@pytest.mark.parametrize(
    ("amount", "vietnamese", "english"),
    [
        (0, "không", "zero"),
        (15, "mười lăm", "fifteen"),
        (21, "hai mươi mốt", "twenty-one"),
        (24, "hai mươi tư", "twenty-four"),
        (55, "năm mươi lăm", "fifty-five"),
        (105, "một trăm linh năm", "one hundred five"),
        (200_000, "hai trăm nghìn", "two hundred thousand"),
        (1_005_000, "một triệu không trăm linh năm nghìn", "one million five thousand"),
        (1_000_200, "một triệu không nghìn hai trăm", "one million two hundred"),
        (17_300_000, "mười bảy triệu ba trăm nghìn", "seventeen million three hundred thousand"),
        (1_000_005_000, "một tỷ không trăm linh năm nghìn", "one billion five thousand"),
        (10**12, "một nghìn tỷ", "one trillion"),
        (10**15, "một triệu tỷ", "one quadrillion"),
    ],
)
def test_an_amount_is_written_in_words(amount: int, vietnamese: str, english: str) -> None:
    assert in_words(Dong(amount), "vi") == vietnamese
    assert in_words(Dong(amount), "en") == english


@pytest.mark.parametrize("amount", [-1, 10**15 + 1])
def test_no_words_are_made_up_for_an_impossible_amount(amount: int) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        in_words(Dong(amount), "vi")


@pytest.mark.parametrize("text", ["", "abc", "hai hai", "một triệu triệu", "trăm", "200"])
def test_words_that_are_no_number_are_not_read(text: str) -> None:
    with pytest.raises(ValueError, match=r"^no"):
        from_words(text)


def test_figures_are_written_with_points() -> None:
    assert in_figures(Dong(0)) == "0"
    assert in_figures(Dong(350_000)) == "350.000"
    assert in_figures(Dong(12_640_000)) == "12.640.000"


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("1,2tr300", (1_500_000,)),
        ("1.2tr300k", (1_500_000,)),
        ("nửa số tiền 1tr", (500_000, 1_000_000)),
        ("nua so tien 1tr", (500_000, 1_000_000)),
        ("một nửa của 2tr", (1_000_000, 2_000_000)),
    ],
)
def test_what_nobody_writes_so_is_asked_about(typed: str, readings: tuple[int, ...]) -> None:
    """A broken million with more behind it, and the half of an amount."""
    assert read_amount(typed) == Unsure(tuple(map(Dong, readings)))


@pytest.mark.parametrize(
    ("typed", "amount"),
    [("1tr2", 1_200_000), ("1tr300", 1_300_000), ("nửa triệu", 500_000), ("200k nữa", 200_000)],
)
def test_what_people_do_write_is_not_asked_about(typed: str, amount: int) -> None:
    assert read_amount(typed) == Sure(Dong(amount))
