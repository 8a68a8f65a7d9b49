"""Days are read with the day before the month, and written as people write them."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from locales.dates import (
    NotABirthYear,
    NotADay,
    day_span,
    full_day,
    loose_day,
    read_birth_year,
    read_day,
    read_last_day,
    read_span,
    short_day,
    weekday_name,
)

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5/9", date(2026, 9, 5)),
        ("05/09", date(2026, 9, 5)),
        ("5-9", date(2026, 9, 5)),
        ("5.9", date(2026, 9, 5)),
        ("5 9", date(2026, 9, 5)),
        ("5/9/2026", date(2026, 9, 5)),
        ("05-9-2026", date(2026, 9, 5)),
        ("5/9/26", date(2026, 9, 5)),
        ("2026-09-05", date(2026, 9, 5)),
        ("ngày 5/9", date(2026, 9, 5)),
        ("ngày 5 tháng 9", date(2026, 9, 5)),
        ("ngay 5 thang 9", date(2026, 9, 5)),
        ("Ngày 05 tháng 9 năm 2026", date(2026, 9, 5)),
        ("5 tháng 9", date(2026, 9, 5)),
        ("ngayf 5 thangs 9", date(2026, 9, 5)),
        ("mùng 5 tháng 9", date(2026, 9, 5)),
        ("mùng 5", date(2026, 11, 5)),
        ("mồng 5", date(2026, 11, 5)),
        ("ngày 22", SUNDAY),
        ("ngày 30", date(2026, 10, 30)),
        ("29/2/2024", date(2024, 2, 29)),
        ("hôm nay", SUNDAY),
        ("hom nay", SUNDAY),
        ("nay", SUNDAY),
        ("sáng nay", SUNDAY),
        ("hôm qua", date(2026, 11, 21)),
        ("hom qua", date(2026, 11, 21)),
        ("hoom qua", date(2026, 11, 21)),
        ("tối qua", date(2026, 11, 21)),
        ("dạ hôm qua ạ", date(2026, 11, 21)),
        ("hôm kia", date(2026, 11, 20)),
        ("ngày mai", date(2026, 11, 23)),
        ("chủ nhật", SUNDAY),
        ("CN", SUNDAY),
        ("thứ 7", date(2026, 11, 21)),
        ("thứ bảy", date(2026, 11, 21)),
        ("t2", date(2026, 11, 16)),
        ("thứ hai", date(2026, 11, 16)),
        ("thứ 7 tuần trước", date(2026, 11, 14)),
        ("thứ 7 (tuần trước)", date(2026, 11, 14)),
        ("thu bay tuan truoc", date(2026, 11, 14)),
        ("thứ hai tuần này", date(2026, 11, 16)),
        ("thứ hai tuần sau", date(2026, 11, 23)),
        ("thứ bảy 5/9", date(2026, 9, 5)),
        ("thứ 7, 5/9", date(2026, 9, 5)),
    ],
)
def test_a_day_is_read(typed: str, day: date) -> None:
    assert read_day(typed, SUNDAY) == day


@pytest.mark.parametrize(
    "typed",
    [
        *("", "abc", "9/13", "32/1", "31/4", "0/5", "5/0", "29/2", "29/2/2025", "thứ 8", "ngày 0"),
        *("ngày 32", "tháng 9", "5", "2026", "chủ nhật 5/9", "hôm", "5/9/1", "200k", "5/9 và 6/9"),
        *("x" * 10_000, "9" * 10_000),
    ],
)
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(NotADay):
        read_day(typed, SUNDAY)


@pytest.mark.parametrize(
    ("typed", "today", "day"),
    [
        ("29/12", date(2027, 1, 3), date(2026, 12, 29)),
        ("5/1", date(2026, 12, 30), date(2027, 1, 5)),
        ("5/9", date(2026, 2, 1), date(2026, 9, 5)),
        ("2/10", date(2026, 12, 31), date(2026, 10, 2)),
    ],
)
def test_a_day_without_its_year_lies_near(typed: str, today: date, day: date) -> None:
    """It is this year's, but for the turn of the year."""
    assert read_day(typed, today) == day


DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@given(DAYS, DAYS)
@settings(deadline=None)
def test_a_full_day_is_read_back(day: date, today: date) -> None:
    assert read_day(full_day(day), today) == day


@given(DAYS, st.integers(-60, 60))
@settings(deadline=None)
def test_a_short_day_near_today_is_read_back(today: date, away: int) -> None:
    day = today + timedelta(away)
    leap = (day.month, day.day) == (2, 29)

    assert leap or read_day(short_day(day), today) == day


@given(DAYS)
@settings(deadline=None)
def test_a_weekday_is_the_last_there_was(today: date) -> None:
    for back in range(7):
        day = today - timedelta(back)
        assert read_day(weekday_name(day, "vi"), today) == day


@given(st.text(max_size=80), DAYS)
@settings(deadline=None)
def test_any_text_is_a_day_or_refused(text: str, today: date) -> None:
    for reader in (read_day, read_birth_year):
        try:
            reader(text, today)
        except (NotADay, NotABirthYear):
            continue


@pytest.mark.parametrize(
    ("typed", "year"),
    [
        ("1958", 1958),
        ("58", 1958),
        ("12", 2012),
        ("26", 2026),
        ("27", 1927),
        ("sn 1958", 1958),
        ("sn 58", 1958),
        ("ns 1958", 1958),
        ("sinh 1958", 1958),
        ("sinh năm 1958", 1958),
        ("sinh nam 58", 1958),
        ("năm 1958 ạ", 1958),
        ("tôi sinh năm 1958", 1958),
        ("1/5/1958", 1958),
        ("01-05-1958", 1958),
        ("5/1958", 1958),
        ("68 tuổi", 1958),
        ("68 tuoi", 1958),
        ("sinh nawm 1958", 1958),
    ],
)
def test_a_birth_year_is_read(typed: str, year: int) -> None:
    assert read_birth_year(typed, SUNDAY) == year


@pytest.mark.parametrize(
    "typed",
    ["", "abc", "1800", "2030", "5", "19588", "31/2/1958", "200 tuổi", "0912345678", "mậu tuất"],
)
def test_what_is_no_birth_year_is_refused(typed: str) -> None:
    with pytest.raises(NotABirthYear):
        read_birth_year(typed, SUNDAY)


def test_days_are_written_without_zeros() -> None:
    assert short_day(date(2025, 9, 5)) == "5/9"
    assert full_day(date(2025, 9, 29)) == "29/9/2025"


def test_weekdays_have_their_names() -> None:
    assert weekday_name(date(2025, 9, 29), "vi") == "thứ Hai"
    assert weekday_name(SUNDAY, "vi") == "Chủ nhật"
    assert weekday_name(SUNDAY, "en") == "Sunday"


@pytest.mark.parametrize(
    ("first", "last", "span"),
    [
        (date(2025, 9, 22), date(2025, 9, 28), "22–28/9"),
        (date(2025, 9, 29), date(2025, 10, 5), "29/9–5/10"),
        (date(2025, 12, 29), date(2026, 1, 4), "29/12/2025–4/1/2026"),
        (date(2025, 9, 22), date(2025, 9, 22), "22/9"),
    ],
)
def test_a_span_of_days_is_short(first: date, last: date, span: str) -> None:
    assert day_span(first, last) == span


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("30/9", date(2026, 9, 30), date(2026, 9, 30)),
        ("29/9 đến 5/10", date(2026, 9, 29), date(2026, 10, 5)),
        ("29/9-5/10", date(2026, 9, 29), date(2026, 10, 5)),
        ("29/9 - 5/10", date(2026, 9, 29), date(2026, 10, 5)),
        ("29/9–5/10", date(2026, 9, 29), date(2026, 10, 5)),
        ("29 - 30/9", date(2026, 9, 29), date(2026, 9, 30)),
        ("ngày 29/9 tới ngày 5/10/2026", date(2026, 9, 29), date(2026, 10, 5)),
        ("5/10 đến 29/9", date(2026, 10, 5), date(2026, 9, 29)),
        ("31 - 30/9", None, None),
        ("29/9 đến", None, None),
        ("hôm ấy", None, None),
    ],
)
def test_a_span_names_its_first_and_its_last_day(
    typed: str, first: date | None, last: date | None
) -> None:
    if first is None:
        with pytest.raises(NotADay):
            read_span(typed, SUNDAY)
    else:
        assert read_span(typed, SUNDAY) == (first, last)


# ---- a day ahead ---------------------------------------------------------------------------------

TUESDAY = date(2025, 9, 23)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("thứ 7", "27/9/2025"),
        ("thu 7", "27/9/2025"),
        ("t7", "27/9/2025"),
        ("thứ bảy", "27/9/2025"),
        ("thứ 7 này", "27/9/2025"),
        ("t7 này", "27/9/2025"),
        ("thứ bảy tuần này", "27/9/2025"),
        ("thứ 7 tới", "27/9/2025"),
        ("thu 7 toi", "27/9/2025"),
        ("tối thứ 7", "27/9/2025"),
        ("sáng thứ bảy này", "27/9/2025"),
        ("thứ 7 tuần sau", "4/10/2025"),
        ("thứ 7 sau", "4/10/2025"),
        ("thứ hai", "29/9/2025"),
        ("thứ hai tuần sau", "29/9/2025"),
        ("thứ ba", "23/9/2025"),
        ("thứ ba tới", "30/9/2025"),
        ("chủ nhật", "28/9/2025"),
        ("cn này", "28/9/2025"),
        ("ngày thứ bảy", "27/9/2025"),
        ("hôm thứ 7", "27/9/2025"),
        ("thứ 7 ngày 27", "27/9/2025"),
        ("thứ bảy 27/9", "27/9/2025"),
        ("thứ bảy, ngày 27 tháng 9", "27/9/2025"),
        ("ngày thứ bảy 27/9", "27/9/2025"),
        ("thứ 7 mùng 4", "4/10/2025"),
        ("thứ 7 mùng 5", None),
        ("mùng 5", "5/10/2025"),
        ("mồng 5", "5/10/2025"),
        ("ngày 5", "5/10/2025"),
        ("ngày 23", "23/9/2025"),
        ("ngày 22", "22/10/2025"),
        ("ngày 31", "31/10/2025"),
        ("ngày 5 tháng sau", "5/10/2025"),
        ("ngày 25 tháng này", "25/9/2025"),
        ("mùng 5 tháng tới", "5/10/2025"),
        ("20h ngày 5", "5/10/2025"),
        ("t7 này 8h", "27/9/2025"),
        ("8h sáng thứ 7", "27/9/2025"),
        ("8h30 ngày 27/9", "27/9/2025"),
        ("lúc 7 giờ rưỡi mùng 5", "5/10/2025"),
        ("27/9 lúc 8h", "27/9/2025"),
        ("7.30 sáng 27/9", "27/9/2025"),
        ("mai", "24/9/2025"),
        ("ngày mai", "24/9/2025"),
        ("sáng mai", "24/9/2025"),
        ("sáng sớm mai", "24/9/2025"),
        ("ngày kia", "25/9/2025"),
        ("kia", "25/9/2025"),
        ("ngày mốt", "25/9/2025"),
        ("mốt", "25/9/2025"),
        ("hôm nay", "23/9/2025"),
        ("3 ngày nữa", "26/9/2025"),
        ("ba hôm nữa", "26/9/2025"),
        ("tuần nữa", None),
        ("1 tuần nữa", "30/9/2025"),
        ("hai tuần nữa", "7/10/2025"),
        ("sau 3 ngày", "26/9/2025"),
        ("cuối tháng", "30/9/2025"),
        ("hết tháng", "30/9/2025"),
        ("cuối tháng 10", "31/10/2025"),
        ("hết tháng 2", "28/2/2026"),
        ("cuối tháng 12", "31/12/2025"),
        ("cuối năm", "31/12/2025"),
        ("hạn 5/10", "5/10/2025"),
        ("đến 5/10", "5/10/2025"),
        ("5/10", "5/10/2025"),
        ("5/1", "5/1/2026"),
        ("20/9", "20/9/2025"),
        ("5/9", "5/9/2025"),
        ("20/9/2024", "20/9/2024"),
        ("hôm qua", "22/9/2025"),
        ("thứ 7 tuần trước", "20/9/2025"),
        ("thuws 7 nayf", "27/9/2025"),
        ("dạ thứ 7 ạ", "27/9/2025"),
        ("thứ 8", None),
        ("20h", None),
        ("thứ 7 nào đó", None),
        ("tháng sau", None),
        ("cuối tháng 13", None),
        ("ngày 32", None),
    ],
)
def test_a_day_to_come_is_read_as_the_next_one(typed: str, day: str | None) -> None:
    """What is planned lies ahead: nobody holds an event last Saturday."""
    try:
        found: str | None = full_day(read_day(typed, TUESDAY, ahead=True))
    except NotADay:
        found = None

    assert found == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("thứ 7 này", "20/9/2025"),
        ("thứ 7 vừa rồi", "20/9/2025"),
        ("thứ 7 tối", "20/9/2025"),
        ("sáng thứ bảy", "20/9/2025"),
        ("8h sáng nay", "23/9/2025"),
        ("20h ngày 5", "5/9/2025"),
        ("2 ngày trước", "21/9/2025"),
        ("thứ ba", "23/9/2025"),
        ("thứ ba vừa rồi", "16/9/2025"),
    ],
)
def test_a_day_gone_by_is_read_as_the_last_one(typed: str, day: str) -> None:
    assert full_day(read_day(typed, TUESDAY)) == day


@pytest.mark.parametrize(
    ("typed", "span"),
    [
        ("thứ 7 này", "27/9"),
        ("thứ 7 đến chủ nhật", "27–28/9"),
        ("29/9 đến 5/10", "29/9–5/10"),
        ("29 - 30/9", "29–30/9"),
        ("từ 29 đến 30/9", "29–30/9"),
        ("ngày 29 đến ngày 30/9", "29–30/9"),
        ("mùng 4 đến mùng 5", "4–5/10"),
        ("29/9-5/10", "29/9–5/10"),
    ],
)
def test_days_ahead_are_read_from_first_to_last(typed: str, span: str) -> None:
    assert day_span(*read_span(typed, TUESDAY, ahead=True)) == span


@given(DAYS)
@settings(deadline=None)
def test_a_weekday_of_a_plan_is_the_next_there_is(today: date) -> None:
    for away in range(7):
        day = today + timedelta(away)
        assert read_day(weekday_name(day, "vi"), today, ahead=True) == day


@given(st.text(max_size=60), DAYS)
@settings(deadline=None)
def test_any_text_is_a_day_ahead_or_refused(text: str, today: date) -> None:
    with suppress(NotADay):
        read_day(text, today, ahead=True)


@pytest.mark.parametrize(
    ("typed", "last"),
    [
        ("9/10", date(2026, 10, 9)),
        ("hết 9/10", date(2026, 10, 9)),
        ("đến hết ngày 9/10/2026", date(2026, 10, 9)),
        ("hạn cuối là thứ Sáu 9/10", date(2026, 10, 9)),
        ("trước 10/10", date(2026, 10, 9)),
        ("trước ngày 10/10", date(2026, 10, 9)),
        ("hạn trước 1/1/2026", date(2025, 12, 31)),
        ("truoc 1/3", date(2027, 2, 28)),
        ("trước 1/3/2026", date(2026, 2, 28)),
        ("thứ 7", date(2026, 11, 28)),
        ("trước thứ 7 tới", date(2026, 11, 27)),
        ("hạn hết tháng 12", date(2026, 12, 31)),
        ("before 10/10", date(2026, 10, 9)),
        ("by 9/10", date(2026, 10, 9)),
        ("trước", None),
        ("trước khi khai giảng", None),
        ("hết tháng", date(2026, 11, 30)),
    ],
)
def test_before_a_day_is_the_day_before(typed: str, last: date | None) -> None:
    if last is None:
        with pytest.raises(NotADay):
            read_last_day(typed, SUNDAY)
    else:
        assert read_last_day(typed, SUNDAY) == last


@pytest.mark.parametrize(
    ("written", "said"),
    [("2024-01-25", "25/1/2024"), ("2022-07", "7/2022"), ("2015-12-01", "1/12/2015")],
)
def test_a_day_or_month_of_a_paper_is_written_as_people_write_it(written: str, said: str) -> None:
    assert loose_day(written) == said
