"""Criteria sets as data: what learning families, clans, units, communes, citizens are judged by.

Source: the decisions and circulars each file of `domain/criteria/` names. A number a source does
not give is left out of its file, never guessed: a set with such gaps is "partial", and is never
shown as official.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal, NewType

from pydantic import AfterValidator, Field, model_validator

from domain import datafile
from domain.datafile import Data, Place
from domain.units import UnitId

VersionId = NewType("VersionId", int)

_FOLDER = Path(__file__).parent / "criteria"

#: More points than any paper gives to one criterion.
MOST_POINTS = Decimal(100)
#: The one level of a set that has none: the title itself. Its name stands in the catalogues.
REACHED = "reached"
_MONTH = re.compile(r"\d{4}-\d{2}")
#: "01-15 of the next year": until when papers are sent in, or decided on.
_NEXT_YEAR = re.compile(r"(\d{2})-(\d{2}) of the next year")
_WHOLE_YEAR = "01/01-31/12 of the assessed year"


def _day_or_month(written: str) -> str:
    """Refuse what is no day of the calendar; a set begun from nothing has none yet."""
    if written:
        date.fromisoformat(f"{written}-01" if _MONTH.fullmatch(written) else written)
    return written


Day = Annotated[str, AfterValidator(_day_or_month)]
"""A day, "2024-01-26", or a month where no source tells the day, "2022-07"."""
Most = Annotated[Decimal, Field(gt=0, le=MOST_POINTS)]
"""The most points of one criterion."""
Percent = Annotated[Decimal, Field(gt=0, le=100)]
"""A least share: one of 0 would be met by everybody."""
Points = Annotated[Decimal, Field(ge=0)]
Months = Annotated[int, Field(gt=0)]


#: Criteria of a set: the longest official one has 20, each a question on a phone.
MOST_CRITERIA = 40


class Subject(StrEnum):
    """Who or what is judged."""

    FAMILY = "family"
    CLAN = "clan"
    GROUP = "group"
    """A residential group: tổ dân phố, thôn."""
    UNIT = "unit"
    COMMUNE = "commune"
    DISTRICT = "district"
    PROVINCE = "province"
    CITIZEN = "citizen"


class Rank(Data):
    """A rank or level one can reach."""

    code: str
    label_vi: str
    label_en: str
    min: Points | None = None
    """Points from which it begins; None for a level that all targets decide."""
    max: Points | None = None
    """Its last point, included."""
    below: Points | None = None
    """The first point no longer in it."""
    rule: str = ""


class Group(Data):
    """A part of a set."""

    id: str
    label_vi: str
    label_en: str
    max_points: Annotated[Decimal, Field(gt=0)] | None = None


class Counted(StrEnum):
    """What the register knows of a criterion."""

    COMMUNES = "communes"
    """The share of communes recognised, at the level it is asked for or above."""
    CITIZENS = "citizens"
    """The share of the people of a commune who are learning citizens."""
    STAFF_CITIZENS = "staff-citizens"
    """The same of those who work at a unit."""
    LEARNER_CITIZENS = "learner-citizens"
    """The same of those who learn at one."""
    FAMILIES = "families"
    """The share of families recognised, of a residential group or a clan."""
    MEMBERS = "members"
    """The share of people who are members of the association."""
    FUND = "fund"
    """Whether the fund of a year comes to `least` đồng a person."""


#: Of what a share is counted; a fund is met or not.
_SHARES = frozenset(Counted) - {Counted.FUND}


class Criterion(Data):
    """One thing that is judged.

    In a set with points, one that gives none is a condition: it has to be met, at whatever total.
    """

    id: str
    group: str
    label_vi: str
    label_en: str
    kind: Literal["points", "yes_no", "percent"]
    note: str = ""
    """For whoever reads the file: where it was found, how sure it is."""
    hint_vi: str = ""
    """For those who mark, under the question: what counts, in one short line."""
    hint_en: str = ""
    max_points: Most | None = None
    """None where no source tells it."""
    thresholds: dict[str, Percent] | None = None
    """By level: the least share, in percent. In a set with points the level is `REACHED`."""
    thresholds_hard_area: dict[str, Percent] | None = None
    """The same in areas of hardship, where they differ."""
    applies_to: tuple[str, ...] = ()
    """The levels it is asked for; empty: all."""
    conditional: bool = False
    """Asked of some only."""
    asked_of_vi: str = ""
    """Of whom, for those who mark: "chỉ trường phổ thông"."""
    asked_of_en: str = ""
    counts: Counted | None = None
    """What of the register answers it: it is counted, and nobody is asked."""
    least: Annotated[int, Field(gt=0)] | None = None
    """Of a fund: the least, in đồng a person and year."""

    @property
    def number(self) -> str:
        """Its number in its paper: targets that differ by level alone share one ("4.2-l1")."""
        return self.id.partition("-l")[0]

    def is_asked_for(self, level: str) -> bool:
        """Whether a level asks for it."""
        return not self.applies_to or level in self.applies_to

    def threshold(self, level: str, *, hard_area: bool) -> Decimal | None:
        """The least share of a level, in percent."""
        easier = (self.thresholds_hard_area or {}) if hard_area else {}
        return easier.get(level, (self.thresholds or {}).get(level))


class CriteriaSet(Data):
    """A whole set, as its paper has it."""

    code: str
    title_vi: str
    title_en: str
    subject: Subject
    subject_note: str = ""
    level: str
    legal_basis: str
    issued: Day
    issued_note: str = ""
    effective_from: Day
    effective_note: str = ""
    effective_to: Day | None = None
    effective_to_note: str = ""
    supersedes: str | None = None
    superseded_by: str | None = None
    scoring: Literal["points", "all_pass"]
    scoring_note: str = ""
    max_points: Points | None = None
    pass_points: Points | None = None
    pass_note: str = ""
    min_criterion_points: Points | None = None
    """No criterion may be marked lower."""
    min_criterion_points_rule: str = ""
    no_zero: bool = False
    """A criterion at 0 leaves the set not met, whatever the total."""
    needs_evidence: bool = False
    """Without evidence a target is not met, a criterion not scored."""
    ranks: tuple[Rank, ...]
    """From the lowest level up; of a set with points in any order."""
    ranks_note: str = ""
    period: Literal["year"]
    data_window: str = ""
    assess_month: Annotated[int, Field(ge=1, le=12)] | None = None
    submit_by: str = ""
    decide_by: str = ""
    valid_months: Months | None = None
    upgrade_after_months: Months | None = None
    admin_procedure: str = ""
    software: str = ""
    audience: tuple[str, ...] = ()
    scope_note: str = ""
    also_judges: tuple[Subject, ...] = ()
    """Whom wards judge by it though its paper leaves them out: it says so, and works."""
    status: Literal["verified", "partial"]
    gaps: tuple[str, ...] = ()
    """What of its paper was not found, a line each, in English."""
    gaps_vi: tuple[str, ...] = ()
    """The same, for officers."""
    sources: tuple[str, ...] = ()
    group: tuple[Group, ...] = ()
    criterion: tuple[Criterion, ...]

    @model_validator(mode="before")
    @classmethod
    def _rank_of_its_pass_mark(cls, told: Any) -> Any:  # TOML or JSON as it comes
        """Where a set with points names no rank, its pass mark makes the one there is."""
        match told:
            case {
                "scoring": "points",
                "ranks": [] | (),
                "pass_points": int() | float() | str() | Decimal(),
            }:
                return {**told, "ranks": [reached(told["pass_points"])]}
        return told

    @model_validator(mode="after")
    def _hangs_together(self) -> "CriteriaSet":
        for where, why in _slips(self):
            raise datafile.slip(where, why)
        return self

    @property
    def is_official(self) -> bool:
        """Whether all its numbers are those of its paper."""
        return self.status == "verified"

    @property
    def unknown(self) -> tuple[str, ...]:
        """The criteria whose numbers are missing: an officer fills them in from the paper."""
        return tuple(one.id for one in self.criterion if _lacks_a_number(self, one))

    @property
    def empty_groups(self) -> tuple[Group, ...]:
        """The parts of its paper of which no criterion is known."""
        filled = {one.group for one in self.criterion}
        return tuple(group for group in self.group if group.id not in filled)

    @property
    def gives_points(self) -> bool:
        """Whether it is judged by points: one of conditions alone needs no pass mark."""
        return self.scoring == "points" and any(one.kind == "points" for one in self.criterion)

    @property
    def levels(self) -> tuple[Rank, ...]:
        """For which targets are asked, from the lowest up; of a set with points, for the title."""
        return self.ranks if self.scoring == "all_pass" else (reached(None),)

    @property
    def can_be_judged_by(self) -> bool:
        """Whether nothing is missing that a judgement needs."""
        if self.unknown or not self.criterion:
            return False
        return not self.gives_points or self.pass_points is not None

    def is_past(self, day: date) -> bool:
        """Whether its paper no longer holds on a day: it warns, and goes on."""
        return self.effective_to is not None and day.isoformat() > _last_day(self.effective_to)

    def last_day(self, by: Literal["submit_by", "decide_by"], year: int) -> date | None:
        """Until when papers of a year are sent in or decided on; None where no day is told."""
        told = _NEXT_YEAR.fullmatch(getattr(self, by))
        return date(year + 1, int(told[1]), int(told[2])) if told else None

    @property
    def counts_whole_year(self) -> bool:
        """Whether what is shown has to be of the assessed year, from its first day to its last."""
        return self.data_window == _WHOLE_YEAR

    def is_meant_for(self, subject: Subject) -> bool:
        """Whether its paper is about that subject: one it leaves out is told so, and judged."""
        return subject is self.subject

    @property
    def eases_in_hard_areas(self) -> bool:
        """Whether some thresholds are lower in areas of hardship."""
        return any(one.thresholds_hard_area for one in self.criterion)

    def level_of(self, one: Criterion) -> int | None:
        """Which level a target is asked for, from 1; None where it is the same for all."""
        codes = [rank.code for rank in self.ranks]
        if one.number == one.id or one.applies_to[:1] == () or one.applies_to[0] not in codes:
            return None
        return codes.index(one.applies_to[0]) + 1

    def find(self, criterion: str) -> Criterion | None:
        """The criterion of that id."""
        return next((one for one in self.criterion if one.id == criterion), None)

    @property
    def total(self) -> Decimal:
        """The most points all criteria together give, as far as they are known."""
        return sum((one.max_points or Decimal(0) for one in self.criterion), Decimal(0))


def reached(points: Any) -> Rank:  # a number of TOML or JSON too
    """The one rank of a set that names none; its name stands in the catalogues."""
    return Rank(code=REACHED, label_vi="", label_en="", min=points)


def _lacks_a_number(found: CriteriaSet, one: Criterion) -> bool:
    match one.kind:
        case "points":
            return one.max_points is None
        case "percent":
            return bool(_without_threshold(found, one))
    return one.counts is Counted.FUND and one.least is None


def _without_threshold(found: CriteriaSet, one: Criterion) -> list[str]:
    """The levels a share is asked for without a least."""
    codes = (level.code for level in found.levels)
    return [code for code in codes if one.is_asked_for(code) and code not in (one.thresholds or {})]


def _last_day(written: str) -> str:
    """A month stands until its end: "2022-07" sorts after each of its days."""
    return written if written.count("-") > 1 else f"{written}-99"


# ---- what cannot be ----------------------------------------------------------------------------

_Slip = tuple[Place, str]


def _slips(found: CriteriaSet) -> Iterator[_Slip]:
    """What of a set contradicts the rest of it, a place and a reason each."""
    yield from _twice("criterion", [one.id for one in found.criterion])
    yield from _twice("group", [one.id for one in found.group])
    yield from _twice("ranks", [one.code for one in found.ranks])
    if found.code and not found.effective_from:
        yield ("effective_from",), "a day or month is missing"
    if found.effective_to is not None and _last_day(found.effective_to) < found.effective_from:
        yield ("effective_to",), "it ends before it begins"
    if found.gaps_vi and len(found.gaps_vi) != len(found.gaps):
        yield ("gaps_vi",), "they are not as many as gaps"
    yield from _slips_of_ranks(found)
    for place, one in enumerate(found.criterion):
        for key, why in _slips_of(found, one):
            yield ("criterion", place, key), why
    if found.is_official and found.gives_points and found.pass_points is None:
        yield ("pass_points",), "a verified set cannot be judged by without it"


def _twice(table: str, names: list[str]) -> Iterator[_Slip]:
    for place, name in enumerate(names):
        if name in names[:place]:
            where = (table,) if table == "ranks" else (table, place, "id")
            yield where, f"{name} stands twice"


def _slips_of_ranks(found: CriteriaSet) -> Iterator[_Slip]:
    if found.scoring == "all_pass":
        if not found.ranks:
            yield ("ranks",), "nobody can reach any"
        if found.pass_points:
            yield ("pass_points",), "targets give no points"
        return
    bands = sorted((one for one in found.ranks if one.min is not None), key=_begins)
    for one in found.ranks:
        ends = one.max if one.max is not None else one.below
        if one.min is not None and ends is not None and ends <= one.min:
            yield ("ranks",), f"{one.code} ends before it begins"
    for lower, upper in pairwise(bands):
        ends = lower.below if lower.below is not None else lower.max
        if ends is not None and (ends > _begins(upper) or lower.max == _begins(upper)):
            yield ("ranks",), f"{lower.code} and {upper.code} overlap"
    if bands and found.pass_points is not None and _begins(bands[0]) != found.pass_points:
        yield ("ranks",), f"the lowest does not begin at the pass mark of {found.pass_points:f}"


def _begins(rank: Rank) -> Decimal:
    return rank.min or Decimal(0)


def _slips_of(found: CriteriaSet, one: Criterion) -> Iterator[tuple[str, str]]:
    """What is wrong with one criterion, by its key."""
    if one.group and one.group not in {group.id for group in found.group}:
        yield "group", f"there is no group {one.group}"
    if one.kind == "points" and found.scoring == "all_pass":
        yield "kind", "targets give no points"
    if one.kind != "points" and one.max_points is not None:
        yield "max_points", f"{one.kind} gives no points"
    yield from _slips_of_shares(found, one)
    yield from _slips_of_counted(one)
    if found.is_official and _lacks_a_number(found, one):
        lacking = {"points": "max_points", "percent": "thresholds", "yes_no": "least"}[one.kind]
        levels = ", ".join(_without_threshold(found, one)) if one.kind == "percent" else ""
        yield lacking, f"a number is missing {levels}".rstrip()


def _slips_of_shares(found: CriteriaSet, one: Criterion) -> Iterator[tuple[str, str]]:
    usual, hard = {*(one.thresholds or {})}, {*(one.thresholds_hard_area or {})}
    if not (usual or hard or one.applies_to):
        return
    levels = {level.code for level in found.levels}
    for key, named in (
        ("applies_to", {*one.applies_to}),
        ("thresholds", usual),
        ("thresholds_hard_area", hard),
    ):
        if not named <= levels:
            yield key, f"there is no level {', '.join(sorted(named - levels))}"
    if hard - usual:
        yield "thresholds_hard_area", "elsewhere there is none"
    if one.kind != "percent" and usual | hard:
        yield "thresholds", f"{one.kind} is no share"


def _slips_of_counted(one: Criterion) -> Iterator[tuple[str, str]]:
    if one.counts in _SHARES and one.kind != "percent":
        yield "counts", f"{one.counts} is a share: kind is percent"
    if one.counts is Counted.FUND and one.kind != "yes_no":
        yield "counts", "fund is met or not: kind is yes_no"
    if one.least is not None and one.counts is not Counted.FUND:
        yield "least", "it is of a fund that is counted"


def _slips_of_file(found: CriteriaSet) -> Iterator[_Slip]:
    """What beyond that cannot be in a file: an officer's draft may be there for a while."""
    for key in ("submit_by", "decide_by"):
        told: str = getattr(found, key)
        if _NEXT_YEAR.fullmatch(told):
            try:
                found.last_day(key, 2024)
            except ValueError:
                yield (key,), f"{told!r} names no day"
    if not found.gives_points:
        return
    known = not found.unknown
    if known and found.max_points is not None and found.max_points != found.total:
        yield ("max_points",), f"the criteria give {found.total:f}"
    tops = [top for top in (found.max_points, found.total if known else None) if top is not None]
    if found.pass_points is not None and any(found.pass_points > top for top in tops):
        yield ("pass_points",), f"{found.pass_points:f} is out of reach"


# ---- the files ---------------------------------------------------------------------------------


def shipped() -> list[str]:
    """The names of the sets that come with the program."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


@cache
def load(name: str) -> CriteriaSet:
    """Read a set that comes with the program: once, whatever happens to its file later.

    Raises:
        DataInvalid: There is none of that name, or it does not fit the schema.
    """
    path = _FOLDER / f"{name}.toml"
    if name not in shipped():
        raise datafile.DataInvalid(f"{name}: no such set; there are {', '.join(shipped())}")
    return read(path.read_text(encoding="utf-8"), path.name)


def read(text: str, name: str) -> CriteriaSet:
    """Validate a set's TOML.

    Raises:
        DataInvalid: It does not parse, does not fit the schema, or contradicts itself: named by
            file, line and key.
    """
    found = datafile.read(CriteriaSet, text, name)
    for where, why in _slips_of_file(found):
        raise datafile.DataInvalid(datafile.named(text, name, where, why))
    return found


@cache
def load_all() -> Mapping[str, CriteriaSet]:
    """Every set that comes with the program, by name; the program begins with it.

    A file that is added or changed while it runs waits for the next start.

    Raises:
        DataInvalid: One of them does not fit the schema.
    """
    return MappingProxyType({name: load(name) for name in shipped()})


@cache
def of_subject(subject: Subject) -> Mapping[str, CriteriaSet]:
    """The sets that come with the program for a subject, by name; the newest first.

    Those whose paper leaves the subject out, and by which wards judge it all the same, come last.
    """
    found = {
        name: one
        for name, one in load_all().items()
        if one.is_meant_for(subject) or subject in one.also_judges
    }
    newest = sorted(found.items(), key=lambda pair: pair[1].effective_from, reverse=True)
    listed = sorted(newest, key=lambda pair: not pair[1].is_meant_for(subject))
    return MappingProxyType(dict(listed))


# ---- a unit's own version ----------------------------------------------------------------------


class Origin(StrEnum):
    """Whose numbers a version has."""

    OFFICIAL = "official"
    """Those of the paper, as they came with the program."""
    OWN = "own"
    """Completed or corrected by an officer: never shown as official."""


class VersionState(StrEnum):
    """How far a version is."""

    DRAFT = "draft"
    ACTIVE = "active"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A set as a unit judges by it in a year; once active it is never changed."""

    id: VersionId
    unit: UnitId
    subject: Subject
    year: int
    based_on: str
    """The name of the set it began from; empty where it began from nothing."""
    origin: Origin
    state: VersionState
    paper: str | None
    criteria: CriteriaSet
