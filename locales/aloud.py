"""A text as a loudspeaker reads it: figures, days, hours and abbreviations in words."""

import re

from locales.numerals import vietnamese

_SHORT = {
    "TDP": "tổ dân phố",
    "UBND": "Ủy ban nhân dân",
    "MTTQ": "Mặt trận Tổ quốc",
    "THCS": "trung học cơ sở",
    "THPT": "trung học phổ thông",
    "CLB": "câu lạc bộ",
    "KH": "Khuyến học",
}
_ABBREVIATION = re.compile(rf"\b(?:{'|'.join(_SHORT)})\b")
_DAY = re.compile(
    r"(?P<said>\b[Nn]gày |\b[Mm]ùng )?(?<![\d/])(?P<day>\d{1,2})/(?P<month>\d{1,2})"
    r"(?:/(?P<year>\d{4}))?(?![\d/])"
)
_SPAN = re.compile(r"(?<=\d) ?[–-] ?(?=\d)")
_HOUR = re.compile(r"(?<![\d:])(?P<hour>\d{1,2})(?::|h|g)(?P<minute>\d{2})?(?![\d:\w])")
_PERCENT = re.compile(r"(?<=\d) ?%")
_DONG = re.compile(r"(?<=\d) ?đ\b")
_PHONE = re.compile(r"(?<!\d)0\d{8,10}(?!\d)")
_NUMBER = re.compile(r"(?<![\d.,])(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<rest>\d+))?(?!\d)")
_MONTHS = {4: "tư"}
_LONGEST_NUMBER = 15


def aloud(text: str) -> str:
    """The text in words alone: "Từ 29/9, 62,5 %" is "Từ ngày hai mươi chín tháng chín, …"."""
    said = _PHONE.sub(
        lambda met: " ".join(vietnamese(int(digit)) for digit in met[0]), in_full(text)
    )
    said = _SPAN.sub(" đến ", said)
    said = _DAY.sub(_day, said)
    said = _HOUR.sub(_hour, said)
    said = _PERCENT.sub(" phần trăm", said)
    said = _DONG.sub(" đồng", said)
    return _NUMBER.sub(_number, said)


def in_full(text: str) -> str:
    """The text without its abbreviations: "TDP 12" is "tổ dân phố 12"."""
    return _ABBREVIATION.sub(lambda met: _SHORT[met[0]], text)


def count_words(text: str) -> int:
    """How many words are read."""
    return len(re.findall(r"\w+", text))


def _day(met: re.Match[str]) -> str:
    day, month = int(met["day"]), int(met["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return met[0]
    words = (
        f"{met['said'] or 'ngày '}{vietnamese(day)} tháng {_MONTHS.get(month, vietnamese(month))}"
    )
    return f"{words} năm {vietnamese(int(met['year']))}" if met["year"] else words


def _hour(met: re.Match[str]) -> str:
    minute = int(met["minute"] or 0)
    words = f"{vietnamese(int(met['hour']))} giờ"
    return f"{words} {vietnamese(minute)}" if minute else words


def _number(met: re.Match[str]) -> str:
    whole = met["whole"].replace(".", "")
    if len(whole) > _LONGEST_NUMBER:
        return met[0]
    words = vietnamese(int(whole))
    return f"{words} phẩy {vietnamese(int(met['rest']))}" if met["rest"] else words
