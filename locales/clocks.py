"""The hour in what people say of a day: "7h30 sáng", "20h", "chiều"; folded, without marks."""

import re
from dataclasses import dataclass

PARTS = r"sang som|sang|trua|chieu toi|chieu|(?<!sap )toi|dem"
"""Parts of a day, folded."""

_PART = rf"(?P<part>{PARTS})"
_CLOCK = re.compile(
    r"(?:\b(?:vao )?luc |\bvao )?(?<![0-9/.])(?P<hour>[0-9]{1,2})"
    r"(?: ?(?:gio|h|g|:) ?(?:(?P<minute>[0-9]{2})(?![0-9])|(?P<half>ruoi)\b)?(?: ?phut\b)?"
    r"|\.(?P<dotted>00|15|30|45)(?![0-9./])"
    r"|(?P<bare_half> ruoi)\b)"
    rf"(?: {_PART}\b)?"
)
_AT_START = re.compile(rf"^{_PART}\b ?")
_AT_END = re.compile(rf" {_PART}$")


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour as it was said."""

    hour: int | None
    """0 to 23 and beyond, as typed; None where only a part of the day was said."""
    minute: int
    part: str | None
    """A part of the day, folded."""
    is_plain: bool
    """Whether it may be of the morning or of the evening: "2h", but not "02:00" or "14h"."""


def without_hour(said: str) -> tuple[Hour | None, str]:
    """Take the hour out of a folded text: "20h ngay 5" is 20 o'clock and "ngay 5".

    A part of the day alone is taken from the beginning or the end: "sang mai", "thu 7 sang".
    """
    met = _CLOCK.search(said)
    if met is not None and met["dotted"] is not None and _may_be_date(met):
        met = None
    rest = said if met is None else f"{said[: met.start()]} {said[met.end() :]}"
    rest = " ".join(rest.split()).strip(" ,.-")
    part = met["part"] if met is not None else None
    if part is None and (begins := _AT_START.match(rest)) is not None:
        part, rest = begins["part"], rest[begins.end() :]
    elif part is None and (ends := _AT_END.search(rest)) is not None:
        part, rest = ends["part"], rest[: ends.start()]
    if met is None:
        return (Hour(None, 0, part, is_plain=False) if part else None), rest.strip(" ,.-")
    halved = met["half"] or met["bare_half"]
    minute = int(met["minute"] or met["dotted"] or (30 if halved else 0))
    plain = part is None and 1 <= int(met["hour"]) <= 6 and not met["hour"].startswith("0")
    return Hour(int(met["hour"]), minute, part, is_plain=plain), rest.strip(" ,.-")


def _may_be_date(met: re.Match[str]) -> bool:
    """Whether "7.00" may be no hour: only with a part of the day, or minutes no month has."""
    return met["part"] is None and int(met["dotted"]) <= 12
