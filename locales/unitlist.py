"""Units as officers list them: a range, or one a line with figures, head and phone."""

import re
from itertools import pairwise

from domain.folding import composed, fold, folded_words
from domain.units import NewUnit, UnitKind
from locales.names import without_phone
from locales.phrases import words_of

#: Communes are called so too, with one word behind it; schools have longer names.
_SCHOOL = ["truong"]

#: A longer range is a slip of the finger; what is read stays bounded.
LONGEST_RANGE = 1000

_RANGE = re.compile(
    r"^(?P<name>\D*?)\s*(?P<first>\d{1,4})\s*(?:-|–|—|\.\.+|đến|den|toi|tới|to|->)\s*"
    r"(?P=name)?\s*(?P<last>\d{1,4})$",
    re.IGNORECASE,
)
_DASHES = " -–—:()"
"""Signs that part a name from the phone behind it."""

_NUMBERED = re.compile(r"^(\D*[^\W\d]\D*?)\s*\d{1,4}$")
_ABBREVIATION = re.compile(r"[bcdghklmnpqrstvx]+")
_FIGURE = re.compile(r"[0-9]{1,8}|[0-9]{1,3}(?:\.[0-9]{3}){1,2}|[0-9]{1,3}(?: [0-9]{3}){1,2}")


def read_units(text: str, *, kind: UnitKind) -> list[NewUnit]:
    """Read a typed or pasted list of units.

    "TDP 1 đến 45" is a range; otherwise each line is a unit, with what stands behind its name
    parted by tabs, semicolons or commas: households, population, head, phone, in that order, any
    of them left out.

    Args:
        text: What was typed.
        kind: What the units are, unless a name tells otherwise ("Trường …", "Dòng họ …").

    Returns:
        The units in the order listed; empty when nothing could be one.
    """
    lines = [line for line in composed(text).splitlines() if line.strip()]
    if len(lines) == 1:
        ranges = _ranges(lines[0], kind)
        if ranges is not None:
            return ranges
        if _is_no_name(lines[0], kind):
            return []
    return [
        unit for line in lines for one in _parted(line) if (unit := _one(one, kind)) is not None
    ]


_FROM = re.compile(r"^(?:từ|tu)\s+", re.IGNORECASE)
_AND = re.compile(r"\s*[,;]\s*|\s+(?:và|va)\s+", re.IGNORECASE)


def _ranges(line: str, kind: UnitKind) -> list[NewUnit] | None:
    """The units of a line of ranges and numbered ones: "TDP 1 đến 3 và TDP 12"; else None."""
    typed = [_FROM.sub("", part.strip()) for part in _AND.split(line.strip().rstrip(".,;"))]
    met = [_RANGE.match(part) for part in typed]
    alone = [_NUMBERED.match(part) for part in typed]
    if not any(met) or not all(one or other for one, other in zip(met, alone, strict=True)):
        return None
    found: list[NewUnit] = []
    for part, one in zip(typed, met, strict=True):
        found += _range(one, kind) if one else [NewUnit(name=written(part), kind=kind)]
    return found


def _is_no_name(line: str, kind: UnitKind) -> bool:
    """Whether a line typed alone says something else than a chapter's name.

    "45 tổ" counts them; "ai chua vao", in small letters and with no number, is a question.
    """
    words = folded_words(line)
    starts = map(fold, words_of("unit-starts-chapter"))
    if len(words) > 1 and words[0].isdigit() and " ".join(words[1:]) in starts:
        return True
    known = kind_of(line, UnitKind.PARTNER) is not UnitKind.PARTNER  # which no name tells
    plain = line == line.lower() and not any(letter.isdigit() for letter in line)
    return kind is UnitKind.CHAPTER and plain and len(words) > 1 and not known


def _parted(line: str) -> list[str]:
    """The units of a line that holds nothing else: "TDP 4, TDP 5 và TDP 9"."""
    parts = [part.strip() for part in _AND.split(_apart(line))]
    parts = _numbered_on(parts)
    met = [_NUMBERED.match(part) for part in parts]
    names = {" ".join(folded_words(one[1])) for one in met if one is not None}
    alike = None not in met and len(names) == 1 and len(parts) > 1
    return parts if alike else [line]


def _apart(line: str) -> str:
    """Part "TDP 17 TDP 18" by commas, where one name stands before each number."""
    met = re.fullmatch(r"\s*(\D*[^\W\d]\D*?)\s*\d{1,4}(?:\s+\1\s*\d{1,4})+\s*", line, re.IGNORECASE)
    if met is None:
        return line
    return re.sub(rf"\s+(?={re.escape(met[1])}\s*\d)", ", ", line.strip(), flags=re.IGNORECASE)


_NEAR = 5
"""So far apart at most are the numbers of units listed as "TDP 21, 22, 23"."""


def _numbered_on(parts: list[str]) -> list[str]:
    """Give each number behind the first unit its name, where they count on from it."""
    first = _NUMBERED.match(parts[0])
    if first is None or not all(re.fullmatch(r"[0-9]{1,4}", part) for part in parts[1:]):
        return parts
    numbers = [int(part) for part in (parts[0][first.end(1) :].strip(), *parts[1:])]
    steps = [after - before for before, after in pairwise(numbers)]
    if not all(1 <= step <= _NEAR for step in steps):
        return parts
    return [parts[0], *(f"{first[1]} {part}" for part in parts[1:])]


def _range(met: re.Match[str], kind: UnitKind) -> list[NewUnit]:
    first, last = int(met["first"]), int(met["last"])
    name = written(met["name"])
    if not name or last < first or last - first > LONGEST_RANGE:
        return []
    width = len(met["first"]) if met["first"].startswith("0") else 0
    return [
        NewUnit(name=f"{name} {number:0{width}d}", kind=kind) for number in range(first, last + 1)
    ]


def _one(line: str, kind: UnitKind) -> NewUnit | None:
    typed = [part.strip() for part in re.split(r"[\t;,|]", line)]
    parted = [without_phone(part) for part in typed]
    name, *rest = (bare.strip(_DASHES) if phone else bare for bare, phone in parted)
    name = re.sub(r"^\s*(?:\d{1,3}[.)]|[-•*])\s*", "", name)
    if not any(letter.isalpha() for letter in name):
        return None
    figures = [read_figure(part) for part in rest]
    numbers = [figure for figure in figures if figure is not None]
    head = [part for part in rest if any(letter.isalpha() for letter in part)]
    return NewUnit(
        name=written(name)[:120],
        kind=kind_of(name, kind),
        households=numbers[0] if numbers else None,
        population=numbers[1] if len(numbers) > 1 else None,
        head=head[0][:120] if head else None,
        phone=next((phone for _, phone in parted if phone), None),
    )


def written(name: str) -> str:
    """Write a unit's name; one typed in small letters gets its first capital, "tdp" all three."""
    words = name.split()
    if name == name.lower():
        words = [one.upper() if _ABBREVIATION.fullmatch(one) else one for one in words]
        words[:1] = [one[:1].upper() + one[1:] for one in words[:1]]
    return " ".join(words)


def read_figure(text: str) -> int | None:
    """A count of homes or people: "180", "1.180", "12 640"; None for anything else."""
    return int(re.sub(r"[. ]", "", text)) if _FIGURE.fullmatch(text) else None


def kind_of(name: str, otherwise: UnitKind) -> UnitKind:
    """What a unit is by the first words of its name; `otherwise` when they do not tell."""
    words = folded_words(name)
    for kind in (UnitKind.CLAN_BOARD, UnitKind.UNIT_BOARD, UnitKind.CHAPTER):
        starts = words_of(f"unit-starts-{kind.replace('_', '-')}")
        if any(_tells(words, start, otherwise) for start in map(folded_words, starts)):
            return kind
    return otherwise


def _tells(words: list[str], start: list[str], otherwise: UnitKind) -> bool:
    """Whether a name begins so; in a district "Trường Thọ" is a commune, and no school."""
    is_place = otherwise is UnitKind.WARD and start == _SCHOOL and len(words) == len(start) + 1
    return words[: len(start)] == start and not is_place
