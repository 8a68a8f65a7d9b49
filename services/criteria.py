"""Criteria sets a ward judges by: taken as they came, or completed from its own paper."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Connection

from domain.accounts import AccountId
from domain.actors import Actor
from domain.criteria import (
    Counted,
    CriteriaSet,
    Origin,
    Subject,
    Version,
    VersionId,
    VersionState,
    load,
    of_subject,
)
from domain.errors import Gone
from domain.messages import Attachment
from domain.ownsets import (
    New,
    NotADraft,
    Row,
    VersionHasGaps,
    blank,
    filled,
    with_criterion,
    with_least,
    with_pass,
    with_points,
    with_shares,
    without_criterion,
)
from domain.permissions import Action
from domain.recognition import Bound
from domain.texts import Json
from domain.units import UnitRef
from services import plan
from storage import audit, files
from storage import criteria as store

#: What kept files of a version are kept under: the photo of its paper.
_THING = "criteria"

_NEW = VersionId(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sets:
    """What a ward has of sets for a subject in a year."""

    active: Version | None
    draft: Version | None
    shipped: Mapping[str, CriteriaSet]
    """Those that came with the program, by name: the one the plan asks for, then the newest."""
    by_plan: CriteriaSet | None
    """Of these, the one the plan of the year asks for."""
    unseen: bool = False
    """Whether what is in use is the unit's own, without a photo of its paper."""


def sets(db: Connection, top: UnitRef, subject: Subject, year: int, *, by: Actor) -> Sets:
    """What there is of sets.

    Raises:
        NotAllowed: `by` does not keep this unit's criteria.
    """
    by.ensure_may(Action.KEEP_CRITERIA, top)
    asked = plan.named_set(db, top, subject, year)
    shipped = of_subject(subject)
    active = store.newest(db, top.id, subject, VersionState.ACTIVE, year=year)
    own = active is not None and active.origin is Origin.OWN
    return Sets(
        active=active,
        unseen=active is not None and own and not files.kept(db, _THING, active.id),
        draft=store.newest(db, top.id, subject, VersionState.DRAFT, year=year),
        shipped=dict(sorted(shipped.items(), key=lambda pair: pair[1] != asked)),
        by_plan=asked,
    )


def draft(
    db: Connection, top: UnitRef, subject: Subject, year: int, based_on: str, *, by: Actor
) -> Version:
    """A version to be completed: the one begun before, or a copy of what was used last.

    Args:
        db: The open transaction.
        top: Whose version.
        subject: Of what.
        year: The year that will be judged by it.
        based_on: The name of a shipped set to begin from; empty for none.
        by: Who begins.

    Raises:
        NotAllowed: `by` does not keep this unit's criteria.
        Gone: There is no such set.
    """
    by.ensure_may(Action.KEEP_CRITERIA, top)
    begun = store.newest(db, top.id, subject, VersionState.DRAFT, year=year)
    if begun is not None:
        return begun
    last = store.newest(db, top.id, subject, VersionState.ACTIVE)
    if last is not None and not based_on:
        return _add(db, top, subject, last.criteria, year, last.based_on, by=by)
    shipped = of_subject(subject)
    if based_on and based_on not in shipped:
        raise Gone
    began = shipped.get(based_on) or blank(subject)
    return _add(db, top, subject, began, year, based_on, by=by)


def _add(
    db: Connection,
    top: UnitRef,
    subject: Subject,
    criteria: CriteriaSet,
    year: int,
    based_on: str,
    *,
    by: Actor,
) -> Version:
    new = Version(
        id=_NEW,
        unit=top.id,
        subject=subject,
        year=year,
        based_on=based_on,
        origin=Origin.OFFICIAL if criteria.is_official else Origin.OWN,
        state=VersionState.DRAFT,
        paper=criteria.legal_basis if criteria.is_official else None,
        criteria=criteria,
    )
    made = store.add(db, top.id, new, by=by.person, now=by.now)
    _note(db, "draft", made, top, by)
    return find(db, top, made, by=by)


def find(db: Connection, top: UnitRef, version: VersionId, *, by: Actor) -> Version:
    """A version of a unit.

    Raises:
        NotAllowed: `by` does not keep this unit's criteria.
        Gone: It has none of that id.
    """
    by.ensure_may(Action.KEEP_CRITERIA, top)
    found = store.find(db, version)
    if found is None or found.unit != top.id:
        raise Gone
    return found


def set_points(
    db: Connection, top: UnitRef, version: VersionId, criterion: str, points: Decimal, *, by: Actor
) -> Version:
    """Fill in or correct the most points of a criterion.

    Raises:
        NotAllowed: `by` does not keep this unit's criteria.
        PointsUnfit: No paper gives such points.
        PointsNotGiven: The criterion gives none.
        NotADraft: The version is in use.
    """
    return _rewrite(db, top, version, lambda one: with_points(one, criterion, points), by)


def set_shares(
    db: Connection,
    top: UnitRef,
    version: VersionId,
    criterion: str,
    shares: Mapping[str, Decimal],
    hard_area: Mapping[str, Decimal],
    *,
    by: Actor,
) -> Version:
    """Fill in or correct the least shares of a criterion, by level, in percent.

    Raises:
        NotAllowed: `by` does not keep this unit's criteria.
        ShareUnfit: One is no share.
        ShareNotAsked: The criterion is no share, or not asked for a level.
        NotADraft: The version is in use.
    """
    return _rewrite(
        db, top, version, lambda one: with_shares(one, criterion, shares, hard_area), by
    )


def set_least(
    db: Connection, top: UnitRef, version: VersionId, criterion: str, least: int, *, by: Actor
) -> Version:
    """Fill in or correct the least of a counted fund, in đồng a person and year.

    Raises:
        NotAllowed: `by` does not keep this unit's criteria.
        ShareNotAsked: The criterion is no fund that is counted.
        NotADraft: The version is in use.
    """
    return _rewrite(db, top, version, lambda one: with_least(one, criterion, least), by)


def add_criterion(
    db: Connection, top: UnitRef, version: VersionId, new: New, *, by: Actor
) -> Version:
    """Add a criterion the paper has.

    Raises:
        NotAllowed: `by` does not keep this unit's criteria.
        PointsUnfit: No paper gives such points.
        PointsNotGiven: Points in a set of targets.
        ShareUnfit: One of its shares is none.
        ShareNotAsked: Its shares are not one for each level.
        NotADraft: The version is in use.
    """
    return _rewrite(db, top, version, lambda one: with_criterion(one, new), by)


def remove_criterion(
    db: Connection, top: UnitRef, version: VersionId, criterion: str, *, by: Actor
) -> Version:
    """Take out a criterion the paper does not have.

    Raises:
        NotAllowed: `by` does not keep this unit's criteria.
        NotADraft: The version is in use.
    """
    return _rewrite(db, top, version, lambda one: without_criterion(one, criterion), by)


def set_pass(
    db: Connection, top: UnitRef, version: VersionId, points: Decimal, *, by: Actor
) -> Version:
    """Set from how many points on the title is reached.

    Raises:
        NotAllowed: `by` does not keep this unit's criteria.
        PointsNotGiven: It is a set of targets.
        PointsUnfit: More than all criteria together give.
        NotADraft: The version is in use.
    """
    return _rewrite(db, top, version, lambda one: with_pass(one, points), by)


def fill(
    db: Connection,
    top: UnitRef,
    version: VersionId,
    rows: Sequence[Row],
    passes: Decimal | None,
    *,
    by: Actor,
) -> Version:
    """Take a form that came back filled in.

    Raises:
        NotAllowed: `by` does not keep this unit's criteria.
        PointsUnfit: A criterion has points no paper gives, or the pass mark is out of reach.
        PointsNotGiven: Points, or a pass mark, where the set asks for targets.
        ShareUnfit: A share is none.
        ShareNotAsked: A share where none is asked for, or not for every level.
        NotADraft: The version is in use.
    """
    return _rewrite(db, top, version, lambda one: filled(one, rows, passes), by)


def _rewrite(
    db: Connection,
    top: UnitRef,
    version: VersionId,
    change: Callable[[CriteriaSet], CriteriaSet],
    by: Actor,
) -> Version:
    before = find(db, top, version, by=by)
    changed = change(before.criteria)
    if not store.rewrite(db, version, changed):
        raise NotADraft
    audit.note(
        db,
        "correct",
        "criteria",
        version,
        by=by.person,
        unit=top.id,
        now=by.now,
        before=store.written(before.criteria),
        after=store.written(changed),
    )
    return find(db, top, version, by=by)


def activate(
    db: Connection,
    top: UnitRef,
    version: VersionId,
    paper: str | None,
    photo: Attachment | None,
    *,
    by: Actor,
    account: AccountId,
) -> Version:
    """Judge by a version in its year from now on; who began by the one before finishes by it.

    Raises:
        NotAllowed: `by` does not keep this unit's criteria.
        VersionHasGaps: Numbers are missing.
        NotADraft: It is in use already.
    """
    found = find(db, top, version, by=by)
    if found.state is not VersionState.DRAFT:
        raise NotADraft
    if not found.criteria.can_be_judged_by or _is_out_of_reach(found.criteria):
        raise VersionHasGaps
    named = paper or found.paper
    replaced = store.activate(db, found, named, by=by.person, now=by.now)
    photos = [photo] if photo is not None else []
    files.keep(db, _THING, version, photos, by=account, now=by.now)
    after: Json = {"paper": named, "replaces": replaced, "photos": len(photos)}
    _note(db, "activate", version, top, by, after)
    return find(db, top, version, by=by)


def _is_out_of_reach(one: CriteriaSet) -> bool:
    """Whether the pass mark is more than all criteria give: numbers were corrected after it."""
    return one.gives_points and one.pass_points is not None and one.pass_points > one.total


def send_photo(
    db: Connection,
    top: UnitRef,
    version: VersionId,
    photo: Attachment,
    *,
    by: Actor,
    account: AccountId,
) -> None:
    """Add a photo of the paper to a version that was put into use without one.

    Raises:
        NotAllowed: `by` does not keep this unit's criteria.
        Gone: There is no such version.
    """
    find(db, top, version, by=by)
    files.keep(db, _THING, version, [photo], by=account, now=by.now)
    _note(db, "photo", version, top, by)


def in_use(db: Connection, unit: UnitRef, subject: Subject, year: int) -> Version | None:
    """The version a unit is judged by in a year; None while none has been activated."""
    return store.in_use(db, unit, subject, year)


def bound_of_families(db: Connection, clan: UnitRef, year: int) -> Bound | None:
    """How many of a clan's families have to be learning families.

    It is what the set in use asks for, or else the conditions that came with the program; None
    where the set in use asks for none. Parts of a percent are rounded up.
    """
    version = store.in_use(db, clan, Subject.CLAN, year)
    found = version.criteria if version is not None else load(_CONDITIONS)
    (level, *_) = found.levels
    asked = (one for one in found.criterion if one.counts is Counted.FAMILIES)
    shares = (one.threshold(level.code, hard_area=False) for one in asked)
    least = next((share for share in shares if share is not None), None)
    return Bound(percent=math.ceil(least)) if least is not None else None


#: All that is known of learning clans.
_CONDITIONS = "dhht-448-2015"


def _note(
    db: Connection, deed: str, version: VersionId, top: UnitRef, by: Actor, after: Json = None
) -> None:
    audit.note(db, deed, "criteria", version, by=by.person, unit=top.id, now=by.now, after=after)
