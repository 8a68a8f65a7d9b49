"""How an officer completes or corrects a set from the association's own paper.

What comes of it is the unit's own version, never shown as official. Points are for sets with
points and targets for sets of targets: a pass mark in a set of targets would take its levels away,
and with them every share it asks for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from domain.criteria import (
    MOST_CRITERIA,
    MOST_POINTS,
    Counted,
    CriteriaSet,
    Criterion,
    Group,
    Subject,
    reached,
)
from domain.errors import Refusal

_HALF = Decimal("0.5")
#: How the numbers of added criteria begin: "T1", so that none collides with those of the paper.
_ADDED = "T"


@dataclass(eq=False)
class PointsUnfit(Refusal):
    """Points a criterion or a pass mark cannot have."""

    about = "points"
    asks = True
    points: Decimal
    most: Decimal


@dataclass(eq=False)
class ShareUnfit(Refusal):
    """A least share that is none: not above 0, or beyond 100 %."""

    asks = True
    share: Decimal


@dataclass(eq=False)
class PointsNotGiven(Refusal):
    """Points where a set or criterion asks for targets alone."""


@dataclass(eq=False)
class ShareNotAsked(Refusal):
    """A least share where a criterion is no share, or a level for which it is not asked."""


@dataclass(eq=False)
class GroupUnknown(Refusal):
    """The set has no such part."""

    group: str


@dataclass(eq=False)
class TooManyCriteria(Refusal):
    """More than a family is asked, or than a sheet of marks has room for."""

    most: int


@dataclass(eq=False)
class VersionHasGaps(Refusal):
    """A version still lacks numbers: it cannot be judged by yet."""


@dataclass(eq=False)
class NotADraft(Refusal):
    """A version in use is not changed: a new one is made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class New:
    """A criterion the paper has, and the set does not."""

    label: str
    group: str = ""
    kind: Literal["points", "yes_no", "percent"] = "points"
    points: Decimal | None = None
    """The most it gives, where it gives points."""
    shares: Mapping[str, Decimal] = field(default_factory=dict)
    """By level: the least share, in percent."""
    counts: Counted | None = None
    least: int | None = None
    """Of a fund: đồng a person and year."""


def countable(subject: Subject) -> tuple[Counted, ...]:
    """What an officer may let be counted of a subject.

    The rest is counted of schools, communes and districts, whose sets say so themselves.
    """
    if subject is Subject.FAMILY:
        return ()
    of_all = (Counted.MEMBERS, Counted.FUND)
    return of_all if subject is Subject.UNIT else (Counted.FAMILIES, *of_all)


def ensure_points(points: Decimal, most: Decimal = MOST_POINTS) -> None:
    """Refuse points that no paper gives.

    Raises:
        PointsUnfit: Not above 0, beyond the most, or neither whole nor half.
    """
    if not points.is_finite() or not 0 < points <= most or points % _HALF:
        raise PointsUnfit(points=points, most=most)


def ensure_share(share: Decimal) -> None:
    """Refuse a least share that asks for nothing, or for more than all.

    Raises:
        ShareUnfit: Not above 0, or beyond 100 %.
    """
    if not share.is_finite() or not 0 < share <= 100:  # percent
        raise ShareUnfit(share=share)


def with_points(criteria: CriteriaSet, criterion: str, points: Decimal) -> CriteriaSet:
    """The set with the most points of one of its criteria filled in or corrected.

    Raises:
        PointsUnfit: No paper gives such points.
        PointsNotGiven: The criterion gives none.
    """
    ensure_points(points)
    known = criteria.find(criterion)
    if known is not None and known.kind != "points":
        raise PointsNotGiven
    return _with(criteria, criterion, max_points=points)


def with_shares(
    criteria: CriteriaSet,
    criterion: str,
    shares: Mapping[str, Decimal],
    hard_area: Mapping[str, Decimal] | None = None,
) -> CriteriaSet:
    """The set with the least shares of one of its criteria filled in or corrected.

    Args:
        criteria: The set.
        criterion: One of its criteria.
        shares: By level, in percent; levels left out keep what they have.
        hard_area: The same in areas of hardship.

    Raises:
        ShareUnfit: One is no share.
        ShareNotAsked: The criterion is no share, or not asked for a level.
    """
    known = criteria.find(criterion)
    if known is None or known.kind != "percent":
        raise ShareNotAsked
    changed: dict[str, object] = {}
    _ensure_shares(criteria, known, shares)
    changed["thresholds"] = {**(known.thresholds or {}), **shares}
    if hard_area:
        _ensure_shares(criteria, known, hard_area)
        changed["thresholds_hard_area"] = {**(known.thresholds_hard_area or {}), **hard_area}
    return _with(criteria, criterion, **changed)


def with_least(criteria: CriteriaSet, criterion: str, least: int) -> CriteriaSet:
    """The set with the least of a counted fund filled in or corrected, in đồng a person and year.

    Raises:
        ShareNotAsked: The criterion is no fund that is counted.
    """
    known = criteria.find(criterion)
    if known is None or known.counts is not Counted.FUND:
        raise ShareNotAsked
    return _with(criteria, criterion, least=least)


def _ensure_shares(criteria: CriteriaSet, one: Criterion, shares: Mapping[str, Decimal]) -> None:
    levels = {level.code for level in criteria.levels if one.is_asked_for(level.code)}
    if not {*shares} <= levels:
        raise ShareNotAsked
    for share in shares.values():
        ensure_share(share)


def with_criterion(criteria: CriteriaSet, new: New) -> CriteriaSet:
    """The set with one criterion more, at its end.

    Raises:
        PointsUnfit: No paper gives such points.
        PointsNotGiven: Points in a set of targets, or a criterion with points without any.
        ShareUnfit: One of its shares is none.
        ShareNotAsked: Its shares are not one for each level of the set.
        GroupUnknown: The set has no such part.
        TooManyCriteria: It would have more than `MOST_CRITERIA`.
    """
    if len(criteria.criterion) >= MOST_CRITERIA:
        raise TooManyCriteria(most=MOST_CRITERIA)
    if new.group and new.group not in {group.id for group in criteria.group}:
        raise GroupUnknown(group=new.group)
    if new.kind == "points":
        if criteria.scoring == "all_pass" or new.points is None:
            raise PointsNotGiven
        ensure_points(new.points)
    taken = {one.id for one in criteria.criterion}
    number = next(n for n in range(1, len(taken) + 2) if f"{_ADDED}{n}" not in taken)
    one = Criterion(
        id=f"{_ADDED}{number}",
        group=new.group,
        label_vi=new.label,
        label_en=new.label,
        kind=new.kind,
        max_points=new.points if new.kind == "points" else None,
        thresholds=dict(new.shares) if new.kind == "percent" else None,
        counts=new.counts,
        least=new.least if new.counts is Counted.FUND else None,
    )
    if one.kind == "percent":
        if {*new.shares} != {level.code for level in criteria.levels}:
            raise ShareNotAsked
        _ensure_shares(criteria, one, new.shares)
    return _own(criteria, criterion=(*criteria.criterion, one))


def without_criterion(criteria: CriteriaSet, criterion: str) -> CriteriaSet:
    """The set without one of its criteria."""
    return _own(criteria, criterion=tuple(o for o in criteria.criterion if o.id != criterion))


def with_pass(criteria: CriteriaSet, points: Decimal) -> CriteriaSet:
    """The set with the points from which the title is reached.

    The ranks of its paper stay where that number is the paper's; else there is one, "reached".

    Raises:
        PointsNotGiven: The set asks for targets: its levels decide, and no total.
        PointsUnfit: More than all criteria together give.
    """
    if not criteria.gives_points:
        raise PointsNotGiven
    ensure_points(points, criteria.total)
    if points == criteria.pass_points and criteria.ranks:
        return _own(criteria)
    ranks = (reached(points),)
    return _own(criteria, pass_points=points, max_points=criteria.total, ranks=ranks)


def _with(criteria: CriteriaSet, criterion: str, **changed: object) -> CriteriaSet:
    """The set with something of one criterion changed."""
    listed = tuple(
        one.model_copy(update=changed) if one.id == criterion else one for one in criteria.criterion
    )
    return _own(criteria, criterion=listed)


def _own(criteria: CriteriaSet, **changed: object) -> CriteriaSet:
    """A changed copy; whatever is changed is no longer the paper's."""
    return criteria.model_copy(update={**changed, "status": "partial"})


def blank(subject: Subject) -> CriteriaSet:
    """A set of which nothing is known yet: for residential groups no numbers are public."""
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


# ---- a form that comes back --------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A criterion as a form has it: its number where the set has it, and what stands beside it."""

    id: str
    new: New
    """All but the number; of a criterion the set has, only its numbers are taken."""
    hard_area: Mapping[str, Decimal] = field(default_factory=dict)


def filled(criteria: CriteriaSet, rows: Sequence[Row], passes: Decimal | None) -> CriteriaSet:
    """The set as a form came back: what stands in it stands, what was taken out is gone.

    Raises:
        PointsUnfit: A criterion has points no paper gives, or the pass mark is out of reach.
        PointsNotGiven: Points, or a pass mark, where the set asks for targets.
        ShareUnfit: A share is none.
        ShareNotAsked: A share where none is asked for, or a new one not for every level.
        GroupUnknown: A new criterion is of no part of the set.
        TooManyCriteria: It has more than `MOST_CRITERIA`.
    """
    wanted = {row.id for row in rows if criteria.find(row.id) is not None}
    for one in criteria.criterion:
        if one.id not in wanted:
            criteria = without_criterion(criteria, one.id)
    for row in rows:
        known = criteria.find(row.id) if row.id in wanted else None
        criteria = with_criterion(criteria, row.new) if known is None else _kept(criteria, row)
    return with_pass(criteria, passes) if passes is not None else criteria


def _kept(criteria: CriteriaSet, row: Row) -> CriteriaSet:
    """The set with the numbers a form has of one of its criteria."""
    if row.new.points is not None:
        criteria = with_points(criteria, row.id, row.new.points)
    if row.new.shares or row.hard_area:
        criteria = with_shares(criteria, row.id, row.new.shares, row.hard_area)
    if row.new.least is not None:
        criteria = with_least(criteria, row.id, row.new.least)
    return criteria


def group_named(criteria: CriteriaSet, written: str) -> Group | None:
    """The part of a set a form names: "3", or "3. Điều kiện học tập"."""
    number = written.partition(".")[0].strip().lower()
    return next((one for one in criteria.group if one.id.lower() == number), None)
