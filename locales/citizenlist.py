"""Lists of learning citizens as people paste them: "Nguyễn Thị Hoa 85", "Lê Văn Minh, chưa đạt"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from domain.citizens import (
    NOT_REGISTERED,
    REGISTERED,
    Group,
    Report,
    Result,
    Row,
    Slip,
    Wrong,
    scored,
)
from domain.criteria import CriteriaSet
from domain.errors import Refusal
from domain.folding import composed, fold
from locales.addresses import is_given
from locales.names import read_person
from locales.phones import phones_in
from locales.vocabulary import HOUSE_LABELS
from locales.words import tidy

#: Letters of a line that are read.
_LONGEST = 200
#: A smaller number right behind a name is as likely that of a house: "bà Hoa 12".
_LIKELY_POINTS = 50

_PARTS = re.compile(r"[\t;|,:]|\s[-–—]\s|[()]")
_DECIMAL = re.compile(r"(?<![\d/])(\d{1,2}),(\d)(?!\d)")
_POINTS = re.compile(r"(?P<points>[0-9]{1,3}(?:\.[0-9])?)(?: ?/ ?100)? ?(?:diem|d)?")
_LOWEST = re.compile(
    r"(?:muc )?(?:thap nhat|it nhat|lowest) (?P<lowest>[0-9]{1,3}(?:\.[0-9])?)(?: diem)?"
)
_BIRTH = re.compile(r"(?:sinh nam |nam sinh |sn |ns )?(?P<year>19[0-9]{2}|20[0-4][0-9])")

_NOT = ("chua dang ky", "chua dk", "khong dang ky", "chua co", "not registered")
_FAILED = ("chua dat", "khong dat", "ko dat", "k dat", "truot", "not passed", "failed")
_PASSED = ("dat", "da dat", "do", "passed")
_REGISTERED = ("da dang ky", "dang ky roi", "dang ky", "da dk", "dk", "registered")
#: These say so only where nothing else could stand.
_MARKED = (*_REGISTERED, "roi", "x", "co", "yes")
_GROUPS = {
    Group.RESIDENT: ("nguoi dan", "dan", "nong dan", "nguoi dan trong xa", "mau 1", "resident"),
    Group.WORKER: ("nguoi lao dong", "lao dong", "cong nhan", "mau 2", "worker"),
    Group.OFFICIAL: (
        "can bo",
        "cong chuc",
        "vien chuc",
        "giao vien",
        "nhan vien",
        "doanh nhan",
        "mau 3",
        "official",
    ),
    Group.LEARNER: ("hoc sinh", "sinh vien", "hoc vien", "nguoi hoc", "mau 4", "learner"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a line or a row says of somebody, taken apart."""

    registered: bool | None = None
    result: Result | None = None
    points: Decimal | None = None
    lowest: Decimal | None = None
    group: Group | None = None
    unsure: bool = False
    """Whether what is taken for points may be the number of a house."""


class Contradicts(Exception):  # names the fact
    """What is told cannot all be true."""


class PointsUnread(Exception):  # names the fact
    """Points that nobody can have."""


def report_of(told: Told, criteria: CriteriaSet) -> Report:
    """What a line says as a whole; that someone stands in the list says that they are registered.

    Raises:
        Contradicts: Not registered and with a result, or a result that the points contradict.
        PointsUnread: Points beyond what there is.
    """
    if told.registered is False:
        if told.result is not None or told.points is not None or told.lowest is not None:
            raise Contradicts
        return replace(NOT_REGISTERED, group=told.group)
    if told.points is None:
        if told.lowest is not None:
            raise PointsUnread
        return replace(REGISTERED, result=told.result, group=told.group)
    try:
        report = scored(criteria, told.points, told.lowest, told.group)
    except Refusal as refused:
        raise PointsUnread from refused
    if told.result is None:
        return report
    if report.result not in {None, told.result}:
        raise Contradicts
    return replace(report, result=told.result)


def group_of(text: str) -> Group | None:
    """The form somebody assesses themself by: "học sinh", "mẫu 4", "4"."""
    said = fold(text)
    if said in {"1", "2", "3", "4"}:
        return list(Group)[int(said) - 1]
    return next((group for group, words in _GROUPS.items() if said in words), None)


def result_of(text: str) -> Result | None:
    """Whether somebody passed: "đạt", "chưa đạt"."""
    said = fold(text)
    if said in _FAILED:
        return Result.FAILED
    return Result.PASSED if said in _PASSED else None


def registered_of(text: str) -> bool | None:
    """Whether somebody is registered: "x", "rồi", "chưa đăng ký"."""
    said = fold(text)
    if said in {*_NOT, "chua", "khong", "no"}:
        return False
    return True if said in _MARKED else None


# ---- pasted lines ------------------------------------------------------------------------------


def read_list(text: str, criteria: CriteriaSet) -> tuple[list[Row], list[Wrong]]:
    """Read a list that was typed or pasted, a line a person.

    A name, and behind it in any order, parted by commas, tabs or dashes: đạt, chưa đạt, points,
    "thấp nhất 6", year of birth, the form. A name alone says that they are registered. Lines that
    end with a colon are headings.

    Args:
        text: What was typed.
        criteria: The set of the year, for what points come to.

    Returns:
        The rows that can be read, and the lines that need another look.
    """
    rows: list[Row] = []
    wrong: list[Wrong] = []
    lines = (line for line in composed(text).splitlines() if line.strip())
    for number, line in enumerate(lines, start=1):
        said = line.strip()[:_LONGEST]
        if said.endswith(":"):
            continue
        read = _row(number, said, criteria)
        if isinstance(read, Row):
            rows.append(read)
        else:
            wrong.append(read)
    return rows, wrong


def _row(number: int, line: str, criteria: CriteriaSet) -> Row | Wrong:
    parts = [part.strip() for part in _PARTS.split(_DECIMAL.sub(r"\1.\2", line)) if part.strip()]
    while len(parts) > 1 and re.fullmatch(r"[0-9]{1,3}[.)]?", parts[0]):
        parts.pop(0)  # the number of the line
    if not parts:
        return Wrong(number=number, slip=Slip.NO_NAME)
    name, told, whole = _ended(parts[0])
    called = read_person(name)
    if not any(letter.isalpha() for letter in called.name):
        return Wrong(number=number, slip=Slip.NO_NAME)
    try:
        piece = _Pieces(told=told, born=called.born, phone=called.phone).with_all(parts[1:])
        report = report_of(piece.told, criteria)
    except _Unread as unread:
        return Wrong(number=number, slip=unread.slip, name=unread.said or called.name)
    except Contradicts:
        return Wrong(number=number, slip=Slip.CONTRADICTS, name=called.name)
    except PointsUnread:
        return Wrong(number=number, slip=Slip.POINTS, name=called.name)
    return Row(
        number=number,
        name=called.name,
        honorific=called.honorific,
        birth_year=piece.born,
        phone=piece.phone,
        report=report,
        whole=read_person(whole).name if whole is not None else None,
    )


class _Unread(Exception):  # names the fact
    """A piece of a line says nothing that could be understood."""

    def __init__(self, slip: Slip, said: str = "") -> None:
        super().__init__(slip)
        self.slip, self.said = slip, said


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pieces:
    """What stands behind a name, taken together."""

    told: Told
    born: int | None
    phone: str | None

    def with_all(self, parts: Sequence[str]) -> "_Pieces":
        """With all of these.

        Raises:
            _Unread: One of them cannot be understood.
        """
        taken = self
        for part in parts:
            taken = taken._with(part)  # its own
        if taken.told.points is not None and taken.told.unsure:
            raise _Unread(Slip.HOUSE_OR_POINTS, f"{taken.told.points:f}")
        return taken

    def _with(self, part: str) -> "_Pieces":
        birth, more = _BIRTH.fullmatch(fold(part)), _told(part)
        phone = next(phones_in(part), None)
        if birth is not None:
            return replace(self, born=int(birth["year"]))
        if more is not None:
            return replace(self, told=_both(self.told, more))
        if phone is not None:
            return replace(self, phone=phone.phone)
        if read_person(part).address is None:
            raise _Unread(Slip.NO_RESULT, part[:40])
        return self


def _both(one: Told, other: Told) -> Told:
    """Two pieces of one line; what the later says goes before."""
    return Told(
        unsure=one.unsure and other.points is None,
        registered=_either(one.registered, other.registered),
        result=other.result or one.result,
        points=other.points if other.points is not None else one.points,
        lowest=other.lowest if other.lowest is not None else one.lowest,
        group=other.group or one.group,
    )


def _either(one: bool | None, other: bool | None) -> bool | None:  # noqa: FBT001  # two answers
    """What two pieces say together: that it is denied goes before that it is taken for granted."""
    if False in {one, other}:
        return False
    return other if other is not None else one


def _told(part: str) -> Told | None:
    """What a piece says that stands by itself; None where it says nothing of the matter."""
    said = fold(part)
    if said in _NOT:
        return Told(registered=False)
    if (result := result_of(part)) is not None:
        return Told(registered=True, result=result)
    if said in _MARKED:
        return Told(registered=True)
    if met := _POINTS.fullmatch(said):
        return Told(registered=True, points=Decimal(met["points"]))
    if met := _LOWEST.fullmatch(said):
        return Told(lowest=Decimal(met["lowest"]))
    both = re.fullmatch(rf"{_POINTS.pattern} {_LOWEST.pattern}", said)
    if both:
        points, lowest = Decimal(both["points"]), Decimal(both["lowest"])
        return Told(registered=True, points=points, lowest=lowest)
    if said in {"1", "2", "3", "4"}:
        return None
    group = group_of(part)
    return Told(group=group) if group is not None else None


def _ended(first: str) -> tuple[str, Told, str | None]:
    """The name, what stands right behind it, and the name as it is if that belongs to it."""
    words = tidy(first).split()
    for count in range(min(6, len(words) - 1), 0, -1):
        tail, before = " ".join(words[-count:]), words[:-count]
        told = _told(tail)
        if told is None or not _may_end(tail, before, told):
            continue
        if _is_last_name(words, tail):
            return first, Told(), None
        if tail.isdigit() and int(tail) < _LIKELY_POINTS:
            told = replace(told, unsure=True)
        whole = first if tail.isalpha() and fold(tail) in _PASSED else None
        return " ".join(before), told, whole
    return first, Told(), None


def _may_end(tail: str, before: list[str], told: Told) -> bool:
    """Whether words right behind a name say a result: no house's number, no year, no short word."""
    if fold(before[-1].strip(".,")) in HOUSE_LABELS and not is_given(before[:-1]):
        return False
    if told.points is not None or told.lowest is not None:
        return True
    said = fold(tail)
    return said in {*_NOT, *_FAILED, *_PASSED, *_REGISTERED} - {"do", "dk"}


def _is_last_name(words: list[str], tail: str) -> bool:
    """Whether "Đạt" is how somebody is called: written with a capital, as the rest of the name."""
    if fold(tail) != "dat":
        return False
    mixed = any(word[:1].isupper() for word in words) and not " ".join(words).isupper()
    return mixed and tail[:1].isupper()
