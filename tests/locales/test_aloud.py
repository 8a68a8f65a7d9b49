"""What a loudspeaker reads: no figure, no sign, no abbreviation is left to guess."""

import pytest

from locales.aloud import aloud, count_words


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("ngày 2/10", "ngày hai tháng mười"),
        ("từ 29/9", "từ ngày hai mươi chín tháng chín"),
        ("5/4/2026", "ngày năm tháng tư năm hai nghìn không trăm hai mươi sáu"),
        ("22–28/9", "hai mươi hai đến ngày hai mươi tám tháng chín"),
        ("7h30", "bảy giờ ba mươi"),
        ("7:00", "bảy giờ"),
        ("lúc 19h", "lúc mười chín giờ"),
        ("350.000 đ", "ba trăm năm mươi nghìn đồng"),
        ("62,5 %", "sáu mươi hai phẩy năm phần trăm"),
        ("70%", "bảy mươi phần trăm"),
        ("TDP 12", "tổ dân phố mười hai"),
        ("0912345678", "không chín một hai ba bốn năm sáu bảy tám"),
        ("trường THCS", "trường trung học cơ sở"),
        ("45/99", "bốn mươi lăm/chín mươi chín"),
        ("Mời các bác", "Mời các bác"),
    ],
)
def test_figures_are_read_in_words(written: str, read: str) -> None:
    assert aloud(written) == read


def test_words_are_counted_as_they_are_read() -> None:
    assert count_words(aloud("Mời họp 7h30, ngày 2/10.")) == 10
