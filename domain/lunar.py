"""The Vietnamese lunar calendar: the day a lunar date falls on.

Months begin on the day of the new moon, and the eleventh holds the winter solstice; both are taken
in Vietnam's time (UTC+7), so that Tết is at times another day than China's new year (2030: 2/2).

Source: Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar" (Thuật toán tính âm lịch), after
J. Meeus, Astronomical Algorithms. Right for the years 1900 to 2199.
"""

from datetime import date, timedelta
from math import floor, pi, radians, sin

#: Days from the beginning of Julian day numbers to that of `date.toordinal`.
_JULIAN = 1721425
#: The new moon of 1/1/1900 from which others are numbered, and days between two on average.
_FIRST_NEW_MOON, _MONTH = 2415021.076998695, 29.530588853
_HOURS_AHEAD = 7
#: Sectors of the sun's way, of 30° each; the ninth begins at the winter solstice.
_SECTORS, _WINTER = 12, 9


def lunar_day(year: int, month: int, day: int) -> date:
    """The day on which a day of a lunar month falls; never of a leap month.

    Args:
        year: The lunar year: 2026 begins at Tết 2026.
        month: 1 to 10; the eleventh and twelfth reach into the next solar year and are not asked.
        day: 1 to 29; the thirtieth is not in every month.
    """
    winter, following = _eleventh_month(year - 1), _eleventh_month(year)
    number = floor(0.5 + (winter - _FIRST_NEW_MOON) / _MONTH)
    months = month + 1
    if following - winter > 365 and months >= _leap_month(winter):
        months += 1
    return date.fromordinal(_new_moon_day(number + months) - _JULIAN) + timedelta(days=day - 1)


def _eleventh_month(year: int) -> int:
    """The Julian day on which the month of a year's winter solstice begins."""
    last = date(year, 12, 31).toordinal() + _JULIAN
    number = floor((last - 2415021) / _MONTH)
    begins = _new_moon_day(number)
    return _new_moon_day(number - 1) if _sector(begins) >= _WINTER else begins


def _leap_month(winter: int) -> int:
    """Which month after the eleventh is the leap one: the first in which no sector begins."""
    number = floor((winter - _FIRST_NEW_MOON) / _MONTH + 0.5)
    for later in range(1, 14):
        begins, ends = _new_moon_day(number + later), _new_moon_day(number + later + 1)
        if _sector(begins) == _sector(ends):
            return later
    raise ValueError(winter)  # a year of thirteen months has one


def _new_moon_day(number: int) -> int:
    """The Julian day of a new moon, in Vietnam's time."""
    return floor(_new_moon(number) + 0.5 + _HOURS_AHEAD / 24)


def _new_moon(number: int) -> float:
    """The Julian date of a new moon, counted from that of 1/1/1900."""
    t = number / 1236.85  # centuries since 1900
    mean = 2415020.75933 + 29.53058868 * number + 0.0001178 * t**2 - 0.000000155 * t**3
    mean += 0.00033 * sin(radians(166.56 + 132.87 * t - 0.009173 * t**2))
    sun = radians(359.2242 + 29.10535608 * number - 0.0000333 * t**2 - 0.00000347 * t**3)
    moon = radians(306.0253 + 385.81691806 * number + 0.0107306 * t**2 + 0.00001236 * t**3)
    node = radians(21.2964 + 390.67050646 * number - 0.0016528 * t**2 - 0.00000239 * t**3)
    shift = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun)
    shift += -0.4068 * sin(moon) + 0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon)
    shift += 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon) - 0.0074 * sin(sun - moon)
    shift += 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun)
    shift += -0.0006 * sin(2 * node + moon) + 0.0010 * sin(2 * node - moon)
    shift += 0.0005 * sin(2 * moon + sun)
    ahead = -0.000278 + 0.000265 * t + 0.000262 * t**2  # how far the earth's turning lags
    return mean + shift - ahead


def _sector(julian: int) -> int:
    """The sector in which the sun stands as a day begins in Vietnam: 0 to 11."""
    t = (julian - 0.5 - _HOURS_AHEAD / 24 - 2451545) / 36525  # centuries since 2000
    mean = radians(357.52910 + 35999.05030 * t - 0.0001559 * t**2 - 0.00000048 * t**3)
    centre = (1.914600 - 0.004817 * t - 0.000014 * t**2) * sin(mean)
    centre += (0.019993 - 0.000101 * t) * sin(2 * mean) + 0.000290 * sin(3 * mean)
    way = radians(280.46645 + 36000.76983 * t + 0.0003032 * t**2 + centre) % (2 * pi)
    return floor(way / pi * _SECTORS / 2)
