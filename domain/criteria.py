"""Criteria sets as data: what learning families, clans, units, communes, citizens are judged by.

Source: the decisions and circulars each file of `domain/criteria/` names. A number a source does
not give is left out of its file, never guessed: a set with such gaps is "partial", and is never
shown as official.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Literal, NewType

from pydantic import field_validator

from domain import datafile
from domain.datafile import Data
from domain.errors import Refusal
from domain.units import UnitId

VersionId = NewType("VersionId", int)

_FOLDER = Path(__file__).parent / "criteria"


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
    min: Decimal | None = None
    """Points from which it begins; None for a level that all targets decide."""
    max: Decimal | None = None
    """Its last point, included."""
    below: Decimal | None = None
    """The first point no longer in it."""
    rule: str = ""


class Group(Data):
    """A part of a set."""

    id: str
    label_vi: str
    label_en: str
    max_points: Decimal | None = None


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


class Criterion(Data):
    """One thing that is judged."""

    id: str
    group: str
    label_vi: str
    label_en: str
    kind: Literal["points", "yes_no", "percent"]
    note: str = ""
    max_points: Decimal | None = None
    """None where no source tells it."""
    thresholds: dict[str, Decimal] | None = None
    """By level: the least share, in percent."""
    thresholds_hard_area: dict[str, Decimal] | None = None
    """The same in areas of hardship, where they differ."""
    applies_to: tuple[str, ...] = ()
    """The levels it is asked for; empty: all."""
    conditional: bool = False
    """Asked of some only: `note` tells of whom."""
    asked_of_vi: str = ""
    """The same, for those who mark: "chỉ trường phổ thông"."""
    asked_of_en: str = ""
    counts: Counted | None = None
    """What of the register answers it: it is counted, and nobody is asked."""
    least: int | None = None
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
    issued: str
    issued_note: str = ""
    effective_from: str
    """A day, or a month where no source tells the day."""
    effective_note: str = ""
    effective_to: str | None = None
    effective_to_note: str = ""
    supersedes: str | None = None
    superseded_by: str | None = None
    scoring: Literal["points", "all_pass"]
    scoring_note: str = ""
    max_points: Decimal | None = None
    pass_points: Decimal | None = None
    pass_note: str = ""
    min_criterion_points: Decimal | None = None
    """No criterion may be marked lower."""
    min_criterion_points_rule: str = ""
    no_zero: bool = False
    """A criterion at 0 leaves the set not met, whatever the total."""
    needs_evidence: bool = False
    """Without evidence a target is not met, a criterion not scored."""
    ranks: tuple[Rank, ...]
    ranks_note: str = ""
    period: Literal["year"]
    data_window: str = ""
    assess_month: int | None = None
    submit_by: str = ""
    decide_by: str = ""
    valid_months: int | None = None
    upgrade_after_months: int | None = None
    admin_procedure: str = ""
    software: str = ""
    audience: tuple[str, ...] = ()
    scope_note: str = ""
    also_judges: tuple[Subject, ...] = ()
    """Whom wards judge by it though its paper leaves them out: it says so, and works."""
    status: Literal["verified", "partial"]
    gaps: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    group: tuple[Group, ...] = ()
    criterion: tuple[Criterion, ...]

    @field_validator("criterion")
    @classmethod
    def _each_once(cls, listed: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
        ids = [one.id for one in listed]
        twice = sorted({one for one in ids if ids.count(one) > 1})
        if twice:
            raise ValueError(f"{', '.join(twice)} stands twice")
        return listed

    @property
    def is_official(self) -> bool:
        """Whether all its numbers are those of its paper."""
        return self.status == "verified"

    @property
    def unknown(self) -> tuple[str, ...]:
        """The criteria whose numbers are missing: an officer fills them in from the paper."""
        return tuple(one.id for one in self.criterion if _lacks_a_number(one))

    @property
    def can_be_judged_by(self) -> bool:
        """Whether nothing is missing that a judgement needs."""
        if self.unknown or not self.criterion:
            return False
        return self.scoring == "all_pass" or self.pass_points is not None

    def is_past(self, day: date) -> bool:
        """Whether its paper no longer holds on a day: it warns, and goes on."""
        return self.effective_to is not None and day.isoformat() > _last_day(self.effective_to)

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


def _lacks_a_number(one: Criterion) -> bool:
    needed = {"points": one.max_points, "percent": one.thresholds, "yes_no": True}
    return needed[one.kind] is None


def _last_day(written: str) -> str:
    """A month stands until its end: "2022-07" sorts after each of its days."""
    return written if written.count("-") > 1 else f"{written}-99"


def shipped() -> list[str]:
    """The names of the sets that come with the program."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


def load(name: str) -> CriteriaSet:
    """Read a set that comes with the program.

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
        DataInvalid: It does not parse, or does not fit the schema: named by file, line and key.
    """
    return datafile.read(CriteriaSet, text, name)


# ---- a unit's own version ----------------------------------------------------------------------

#: More points than any paper gives to one criterion.
MOST_POINTS = Decimal(100)
_HALF = Decimal("0.5")
#: The one rank of a unit's own version; its name stands in the catalogues.
REACHED = "reached"


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


@dataclass(eq=False)
class PointsUnfit(Refusal):
    """Points a criterion or a pass mark cannot have."""

    asks = True
    points: Decimal
    most: Decimal


@dataclass(eq=False)
class VersionHasGaps(Refusal):
    """A version still lacks numbers: it cannot be judged by yet."""


@dataclass(eq=False)
class NotADraft(Refusal):
    """A version in use is not changed: a new one is made."""


def ensure_points(points: Decimal, most: Decimal = MOST_POINTS) -> None:
    """Refuse points that no paper gives.

    Raises:
        PointsUnfit: Not above 0, beyond the most, or neither whole nor half.
    """
    if not points.is_finite() or not 0 < points <= most or points % _HALF:
        raise PointsUnfit(points=points, most=most)


def with_points(criteria: CriteriaSet, criterion: str, points: Decimal) -> CriteriaSet:
    """The set with the most points of one of its criteria filled in or corrected.

    Raises:
        PointsUnfit: No paper gives such points.
    """
    ensure_points(points)
    changed = tuple(
        one.model_copy(update={"max_points": points}) if one.id == criterion else one
        for one in criteria.criterion
    )
    return _own(criteria, criterion=changed)


def with_criterion(criteria: CriteriaSet, label: str, points: Decimal) -> CriteriaSet:
    """The set with one criterion more, at its end.

    Raises:
        PointsUnfit: No paper gives such points.
    """
    ensure_points(points)
    taken = {one.id for one in criteria.criterion}
    number = next(n for n in range(1, len(taken) + 2) if f"{_ADDED}{n}" not in taken)
    new = Criterion(
        id=f"{_ADDED}{number}",
        group="",
        label_vi=label,
        label_en=label,
        kind="points",
        max_points=points,
    )
    return _own(criteria, criterion=(*criteria.criterion, new))


#: How the numbers of added criteria begin: "T1", so that none collides with those of the paper.
_ADDED = "T"


def without_criterion(criteria: CriteriaSet, criterion: str) -> CriteriaSet:
    """The set without one of its criteria."""
    return _own(criteria, criterion=tuple(o for o in criteria.criterion if o.id != criterion))


def with_pass(criteria: CriteriaSet, points: Decimal) -> CriteriaSet:
    """The set with the points from which the title is reached.

    The ranks of its paper stay where that number is the paper's; else there is one, "reached".

    Raises:
        PointsUnfit: More than all criteria together give.
    """
    ensure_points(points, criteria.total)
    if points == criteria.pass_points and criteria.ranks:
        return _own(criteria)
    rank = Rank(code=REACHED, label_vi="", label_en="", min=points)
    return _own(criteria, pass_points=points, max_points=criteria.total, ranks=(rank,))


def _own(criteria: CriteriaSet, **changed: object) -> CriteriaSet:
    """A changed copy; whatever is changed is no longer the paper's."""
    return criteria.model_copy(update={**changed, "status": "partial"})


def blank(subject: Subject) -> CriteriaSet:
    """A set of which nothing is known yet: for clans and groups no numbers are public."""
    return CriteriaSet(
        code="",
        title_vi="",
        title_en="",
        subject=subject,
        level="",
        legal_basis="",
        issued="",
        effective_from="",
        scoring="points",
        ranks=(),
        period="year",
        status="partial",
        criterion=(),
    )


def of_subject(subject: Subject) -> dict[str, CriteriaSet]:
    """The sets that come with the program for a subject, by name; the newest first.

    Those whose paper leaves the subject out, and by which wards judge it all the same, come last.
    """
    sets = {name: load(name) for name in shipped()}
    found = {
        name: one
        for name, one in sets.items()
        if one.is_meant_for(subject) or subject in one.also_judges
    }
    newest = sorted(found.items(), key=lambda pair: pair[1].effective_from, reverse=True)
    return dict(sorted(newest, key=lambda pair: not pair[1].is_meant_for(subject)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A criterion as a form has it: its number where it has one, its words, its points."""

    id: str
    label: str
    points: Decimal


def filled(criteria: CriteriaSet, rows: Sequence[Row], passes: Decimal | None) -> CriteriaSet:
    """The set as a form came back: what stands in it stands, what was taken out is gone.

    Raises:
        PointsUnfit: A criterion has points no paper gives, or the pass mark is out of reach.
    """
    kept = [row for row in rows if criteria.find(row.id) is not None]
    wanted = {row.id for row in kept}
    for one in criteria.criterion:
        if one.id not in wanted:
            criteria = without_criterion(criteria, one.id)
    for row in rows:
        if row.id in wanted:
            criteria = with_points(criteria, row.id, row.points)
        else:
            criteria = with_criterion(criteria, row.label, row.points)
    return with_pass(criteria, passes) if passes is not None else criteria
