"""Judging a subject by a criteria set: points with ranks, points with a floor, all targets met.

Sources: TT 22/2020 art. 6, TT 44/2014 art. 4, TT 24 and 25/2023 (a criterion needs all its
targets, the title all criteria, no evidence is not met), 324/QĐ-KHVN (80 of 100, no indicator
below 5). Points go by halves, shares are exact percentages; nothing is rounded up into a rank.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from domain.criteria import REACHED, CriteriaSet, Criterion, Origin, Rank, Subject
from domain.errors import Refusal
from domain.hardship import Hardship
from domain.ids import number_in
from domain.members import HouseholdId, PersonId
from domain.recognition import SETTLED, CandidateId, State
from domain.units import UnitRef

HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a criterion was given."""

    value: Decimal | bool
    """Points, a share in percent, or yes and no, as the criterion asks."""
    evidence: bool = False
    """Whether anything was shown for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What else a judgement depends on."""

    exempt: frozenset[str] = frozenset()
    """Criteria that are asked of others only."""
    hard_area: bool = False
    """Whether it lies in an area of hardship, where some thresholds are lower."""


NOTHING_SPECIAL = Circumstances()


class Lack(StrEnum):
    """Why a criterion keeps a subject from the next rank."""

    UNMARKED = "unmarked"
    NO_EVIDENCE = "no-evidence"
    TOO_LOW = "too-low"
    """Below the floor, or below the threshold."""
    NOT_MET = "not-met"


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One thing that is missing."""

    criterion: str
    why: Lack
    wanted: Decimal | None = None
    """The least points or share, where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What came of a judgement."""

    rank: Rank | None
    """The best rank reached; None where none is."""
    total: Decimal | None
    """Points so far; None where the set knows none."""
    missing: Sequence[Missing]
    """What keeps it from the lowest rank; from the next one where that is reached."""
    short_of: Decimal | None = None
    """Points that are missing to the pass mark, or to the next rank; None where none are."""
    unplaced: bool = False
    """The total lies between two bands of the paper: it counts in the lower one."""
    next_rank: Rank | None = None
    """The rank `missing` and `short_of` are told of: the one above that which is reached."""

    @property
    def is_passed(self) -> bool:
        """Whether the title is reached."""
        return self.rank is not None


@dataclass(eq=False)
class CriterionUnknown(Refusal):
    """The set has no such criterion."""

    criterion: str


@dataclass(eq=False)
class CriterionAsked(Refusal):
    """A criterion that is asked of everybody cannot be left out."""

    criterion: str


@dataclass(eq=False)
class MarkOutOfRange(Refusal):
    """A mark lies outside its criterion's range."""

    about = "mark"
    asks = True
    criterion: str
    mark: Decimal
    top: Decimal


@dataclass(eq=False)
class MarkOfAnotherKind(Refusal):
    """Yes or no where a number is asked for, or a number where it is yes or no."""

    about = "mark"
    criterion: str


@dataclass(eq=False)
class NotByHalves(Refusal):
    """Points that are neither whole nor half."""

    about = "mark"
    asks = True
    mark: Decimal


@dataclass(eq=False)
class SetHasGaps(Refusal):
    """Numbers of the set are not known yet: nobody can be judged by it."""

    criteria: str


def ensure_mark(criterion: Criterion, value: Decimal | bool) -> None:  # noqa: FBT001  # yes or no is a mark
    """Refuse what cannot stand as a mark of a criterion.

    Raises:
        MarkOutOfRange: Points beyond 0 and its most, a share beyond 0 and 100.
        MarkOfAnotherKind: Yes or no for a number, or a number for yes or no.
        NotByHalves: Points that are neither whole nor half.
    """
    if isinstance(value, bool) or criterion.kind == "yes_no":
        if not isinstance(value, bool) or criterion.kind != "yes_no":
            raise MarkOfAnotherKind(criterion=criterion.number)
        return
    top = Decimal(100) if criterion.kind == "percent" else criterion.max_points or Decimal(0)
    if not value.is_finite() or not 0 <= value <= top:
        raise MarkOutOfRange(criterion=criterion.number, mark=value, top=top)
    if criterion.kind == "points" and value % HALF:
        raise NotByHalves(mark=value)


def judge(
    criteria: CriteriaSet,
    marks: Mapping[str, Mark],
    circumstances: Circumstances = NOTHING_SPECIAL,
) -> Verdict:
    """Judge by a set; what is not marked yet is missing.

    Args:
        criteria: The set, with all its numbers.
        marks: Criterion to mark: points by halves, shares in percent, yes or no.
        circumstances: What is not asked of this subject, and where it lies.

    Returns:
        The rank, the total, and at every moment what is missing.

    Raises:
        SetHasGaps: Numbers of the set are missing.
        CriterionUnknown: A mark or an exemption is for none of its criteria.
        CriterionAsked: An exemption from what is asked of everybody.
        MarkOutOfRange: A mark lies outside its range.
        MarkOfAnotherKind: A mark is none its criterion can have.
        NotByHalves: Points that are neither whole nor half.
    """
    _ensure_judgeable(criteria, marks, circumstances)
    asked = [one for one in criteria.criterion if one.id not in circumstances.exempt]
    if not criteria.gives_points:
        return _by_targets(criteria, asked, marks, circumstances)
    return _by_points(criteria, asked, marks, circumstances)


def _ensure_judgeable(
    criteria: CriteriaSet, marks: Mapping[str, Mark], circumstances: Circumstances
) -> None:
    if not criteria.can_be_judged_by:
        raise SetHasGaps(criteria=", ".join(criteria.unknown))
    for name in circumstances.exempt:
        if not _known(criteria, name).conditional:
            raise CriterionAsked(criterion=name)
    for name, mark in marks.items():
        ensure_mark(_known(criteria, name), mark.value)


def _known(criteria: CriteriaSet, name: str) -> Criterion:
    found = criteria.find(name)
    if found is None:
        raise CriterionUnknown(criterion=name)
    return found


# ---- points ------------------------------------------------------------------------------------


def _by_points(
    criteria: CriteriaSet,
    asked: Sequence[Criterion],
    marks: Mapping[str, Mark],
    circumstances: Circumstances,
) -> Verdict:
    """By the total; conditions, which give no points, are met whatever the total."""
    scored = [one for one in asked if one.kind == "points"]
    total = sum((_points(criteria, marks.get(one.id)) for one in scored), Decimal(0))
    gaps = (
        _gap(criteria, one, marks.get(one.id))
        if one.kind == "points"
        else _unmet(criteria, one, marks.get(one.id), REACHED, circumstances)
        for one in asked
    )
    missing = [gap for gap in gaps if gap is not None]
    pass_points = criteria.pass_points or Decimal(0)
    short_of = pass_points - total if total < pass_points else None
    rank = None if missing or short_of else _rank_of(criteria, total)
    above = _rank_above(criteria, rank) if rank is not None else None
    if above is not None:
        short_of = (above.min or Decimal(0)) - total
    return Verdict(
        rank=rank,
        total=total,
        missing=missing,
        short_of=short_of,
        unplaced=rank is not None and rank.max is not None and total > rank.max,
        next_rank=above,
    )


def _points(criteria: CriteriaSet, mark: Mark | None) -> Decimal:
    if mark is None or (criteria.needs_evidence and not mark.evidence):
        return Decimal(0)
    return Decimal(mark.value)


def _gap(criteria: CriteriaSet, one: Criterion, mark: Mark | None) -> Missing | None:
    """What is wrong with one criterion's points, beside the total."""
    if mark is None:
        return Missing(criterion=one.id, why=Lack.UNMARKED)
    if criteria.needs_evidence and not mark.evidence and mark.value:
        return Missing(criterion=one.id, why=Lack.NO_EVIDENCE)
    floor = criteria.min_criterion_points
    if floor is not None and mark.value < floor:
        return Missing(criterion=one.id, why=Lack.TOO_LOW, wanted=floor)
    if criteria.no_zero and mark.value == 0:
        return Missing(criterion=one.id, why=Lack.TOO_LOW, wanted=HALF)
    return None


def _rank_of(criteria: CriteriaSet, total: Decimal) -> Rank | None:
    """The highest rank whose band has begun."""
    begun = [rank for rank in criteria.ranks if rank.min is not None and rank.min <= total]
    return max(begun, key=lambda rank: rank.min or 0, default=None)


def _rank_above(criteria: CriteriaSet, rank: Rank) -> Rank | None:
    """The rank whose band begins next."""
    begins = rank.min or Decimal(0)
    above = [one for one in criteria.ranks if one.min is not None and one.min > begins]
    return min(above, key=lambda one: one.min or 0, default=None)


# ---- all targets met ---------------------------------------------------------------------------


def _by_targets(
    criteria: CriteriaSet,
    asked: Sequence[Criterion],
    marks: Mapping[str, Mark],
    circumstances: Circumstances,
) -> Verdict:
    reached: Rank | None = None
    for level in criteria.levels:  # from the lowest up
        gaps = (
            _unmet(criteria, one, marks.get(one.id), level.code, circumstances)
            for one in asked
            if one.is_asked_for(level.code)
        )
        missing = [gap for gap in gaps if gap is not None]
        if missing:
            return Verdict(rank=reached, total=None, missing=missing, next_rank=level)
        reached = level
    return Verdict(rank=reached, total=None, missing=())


def _unmet(
    criteria: CriteriaSet,
    one: Criterion,
    mark: Mark | None,
    level: str,
    circumstances: Circumstances,
) -> Missing | None:
    wanted = one.threshold(level, hard_area=circumstances.hard_area)
    if one.kind == "percent" and wanted is None:
        raise SetHasGaps(criteria=one.number)  # no least share is none that everybody meets
    if mark is None:
        return Missing(criterion=one.id, why=Lack.UNMARKED, wanted=wanted)
    if one.kind == "percent":
        if wanted is not None and mark.value < wanted:
            return Missing(criterion=one.id, why=Lack.TOO_LOW, wanted=wanted)
    elif not mark.value:
        return Missing(criterion=one.id, why=Lack.NOT_MET)
    if criteria.needs_evidence and not mark.evidence:
        return Missing(criterion=one.id, why=Lack.NO_EVIDENCE)
    return None


# ---- an assessment under way -------------------------------------------------------------------

AssessmentId = NewType("AssessmentId", int)

#: Letters a reason may have.
LONGEST_REASON = 300


class Stage(StrEnum):
    """Whose turn it is, and whose a mark is."""

    SELF = "self"
    CHAPTER = "chapter"
    WARD = "ward"
    PASSED = "passed"
    DROPPED = "dropped"
    """Set aside: the title is sought without marks all the same."""


class Outcome(StrEnum):
    """What came of a review."""

    PASSED = "passed"
    RETURNED = "returned"
    DROPPED = "dropped"
    """Set aside, with a reason for the whole."""


#: What the reason of a whole assessment is kept under, where others stand under their criterion.
WHOLE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A mark somebody gave."""

    criterion: str
    stage: Stage
    turn: int
    mark: Mark
    reason: str | None
    by: PersonId
    at: datetime
    shown: str | None = None
    """What was told as evidence, where it was told and not sent."""


def standing(given: Sequence[Given], stage: Stage, turn: int) -> dict[str, Given]:
    """Of all marks those of a stage that stand: of reviewers, those of that turn."""
    return {
        one.criterion: one
        for one in given
        if one.stage is stage and (stage is Stage.SELF or one.turn == turn)
    }


def counting(given: Sequence[Given], turn: int) -> dict[str, Given]:
    """Of all marks those that count: the ward's before the chapter's before its own."""
    own, chapter, ward = (
        standing(given, stage, turn) for stage in (Stage.SELF, Stage.CHAPTER, Stage.WARD)
    )
    return own | chapter | ward


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """A candidate judged by a set: all marks kept, those that count at hand."""

    id: AssessmentId
    candidate: CandidateId
    subject: Subject
    year: int
    unit: UnitRef
    """Where it is reviewed: the unit itself, or the one the family lives in now."""
    household: HouseholdId | None
    name: str
    state: State
    """How far the candidate has come."""
    criteria: CriteriaSet
    origin: Origin
    paper: str | None
    stage: Stage
    turn: int
    circumstances: Circumstances
    given: Sequence[Given]
    """Every mark, in the order they were given."""
    hardship: Hardship | None = None
    """What was said of hardship where it is; None also where its set does not ask."""

    @property
    def asked(self) -> Sequence[Criterion]:
        """The criteria that are asked of it."""
        return [one for one in self.criteria.criterion if one.id not in self.circumstances.exempt]

    @property
    def unmarked(self) -> Sequence[Criterion]:
        """Those it has not marked for itself yet."""
        marked = {one.criterion for one in self.given if one.stage is Stage.SELF}
        return [one for one in self.asked if one.id not in marked]

    def of_stage(self, stage: Stage) -> dict[str, Given]:
        """The marks of a stage that stand: of reviewers, those of the present turn."""
        return standing(self.given, stage, self.turn)

    @property
    def marks(self) -> dict[str, Mark]:
        """The marks that count: the ward's before the chapter's before its own."""
        asked = {one.id for one in self.asked}
        counted = counting(self.given, self.turn)
        return {name: one.mark for name, one in counted.items() if name in asked}

    @property
    def verdict(self) -> Verdict:
        """How it stands by the marks that count."""
        return judge(self.criteria, self.marks, self.circumstances)

    @property
    def seen(self) -> str:
        """What tells whether it is as somebody saw it: stage, turn, marks, circumstances.

        Marks are only ever added: their number tells of every change.
        """
        exempt, hard = len(self.circumstances.exempt), int(self.circumstances.hard_area)
        return f"{self.stage}-{self.turn}-{len(self.given)}-{exempt}-{hard}"

    def given_since(self, seen: str) -> Sequence[Given]:
        """The marks given since it was as `seen` says; all that were where it says nothing."""
        count = seen.split("-")[2:3]
        return self.given[number_in(count[0]) or 0 if count else 0 :]

    @property
    def is_settled(self) -> bool:
        """Whether a decision has been written down: its marks change no more."""
        return self.state in SETTLED

    @property
    def assessors(self) -> frozenset[PersonId]:
        """Who marked it for the family or unit: they do not review it."""
        return frozenset(one.by for one in self.given if one.stage is Stage.SELF)


@dataclass(eq=False)
class NoSetInUse(Refusal):
    """No criteria set has been put into use for that year."""

    year: str


@dataclass(eq=False)
class NoFamilyKnown(Refusal):
    """The register does not say of which family somebody is."""


@dataclass(eq=False)
class ReviewerAssessed(Refusal):
    """Who assessed does not review."""


@dataclass(eq=False)
class ReviewedAbove(Refusal):
    """A commune is reviewed by those above it, not by itself."""


@dataclass(eq=False)
class NotItsTurn(Refusal):
    """An assessment is not at the stage at which this could be done."""


@dataclass(eq=False)
class StillUnmarked(Refusal):
    """Criteria have not been marked yet."""

    count: int


@dataclass(eq=False)
class TitleNotReached(Refusal):
    """By its marks the title is not reached: it cannot be passed on as reached."""


@dataclass(eq=False)
class ReasonsUnread(Refusal):
    """A line names no criterion, or gives no reason."""

    about = "reasons"
    asks = True
    typed: str


def written_mark(value: Decimal | bool) -> str:  # noqa: FBT001  # yes or no is a mark
    """A mark as it is kept."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value.normalize():f}"


def read_written(value: str) -> Decimal | bool:
    """A mark that was kept."""
    return value == "yes" if value in {"yes", "no"} else Decimal(value)
