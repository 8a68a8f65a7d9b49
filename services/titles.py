"""Titles that have been given: what holds, until when, and who may have it printed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from domain.actors import Actor
from domain.criteria import Subject
from domain.errors import Gone, NotAllowed
from domain.members import HouseholdId
from domain.permissions import Action
from domain.recognition import Candidate, Decision, DecisionId
from domain.titles import NoTitle, Title
from domain.units import UnitId, UnitRef
from services import signers
from storage import assessment, units
from storage import decisions as papers
from storage import titles as store

#: Certificates in one file: more come in several.
MOST_IN_ONE = 500


def holding(db: Connection, unit: UnitRef, one: Candidate, year: int, *, by: Actor) -> Title | None:
    """The title somebody holds in a year: given that year, or earlier and not over yet.

    Raises:
        NotAllowed: `by` may not see this unit's models, nor is it their own family.
    """
    if not by.powers.may(Action.SEE_MODELS, unit):
        _ensure_own(db, one, by)
    return store.holding(db, one, year, by.today)


def _ensure_own(db: Connection, one: Candidate, by: Actor) -> None:
    by.powers.ensure_may(Action.OWN_FAMILY)
    if one.household is None or assessment.household_of(db, by.person) != one.household:
        raise NotAllowed


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A paper by which titles were given, and how many hold one by it."""

    decision: DecisionId
    number: str
    day: date
    count: int


def decisions(
    db: Connection, top: UnitRef, subject: Subject, year: int, *, by: Actor, limit: int
) -> Sequence[Given]:
    """The papers by which a year's titles were given, the newest first.

    Raises:
        NotAllowed: `by` may not recognise there.
    """
    by.ensure_may(Action.RECOGNISE, top)
    return [
        Given(decision=found, number=number, day=day, count=count)
        for found, number, day, count in store.decisions(db, top, subject, year, limit=limit)
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Early:
    """One that is put forward for a higher level before its time."""

    name: str
    day: date
    """The first day on which it could be given."""


def too_early(
    db: Connection, top: UnitRef, subject: Subject, year: int, day: date, *, by: Actor
) -> Sequence[Early]:
    """Those put forward whose present level is held for too short a time on a day.

    Raises:
        NotAllowed: `by` may not recognise there.
    """
    by.ensure_may(Action.RECOGNISE, top)
    return [
        Early(name=title.candidate.name, day=title.bettered_from)
        for title, sought in store.sought_anew(db, top, subject, year, day)
        if title.bettered_from is not None
        and title.rank is not None
        and sought != title.rank.code
        and day < title.bettered_from
    ]


# ---- certificates ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Certified:
    """A title as a certificate says it."""

    title: Title
    place: UnitRef
    """The unit itself, or where the family lives."""
    top: UnitRef
    """Whose decision gave it."""
    between: Sequence[UnitRef] = ()
    """The units between the two, the nearest first: the commune, where a district decides."""


def certify(
    db: Connection, unit: UnitRef, subject: Subject, target: int, year: int, *, by: Actor
) -> Certified:
    """A title that may be printed: by who gives such titles, or by the family itself.

    Args:
        db: The open transaction.
        unit: The unit itself, or where the family lives.
        subject: What it is a title of.
        target: The household, or else the unit.
        year: The year of the title.
        by: Who wants it.

    Raises:
        NotAllowed: It is neither theirs to give nor their own family's.
        NoTitle: There is none, or it was taken back.
    """
    one = Candidate(
        subject=subject,
        unit=unit.id,
        name="",
        household=HouseholdId(target) if subject is Subject.FAMILY else None,
    )
    found = store.of_year(db, one, year)
    if not by.powers.may(Action.RECOGNISE, found[1] if found is not None else unit):
        _ensure_own(db, one, by)
    if found is None:
        raise NoTitle(year=str(year))
    title, place = found
    top = _decided_by(db, title.decision)
    return Certified(title=title, place=place, top=top, between=_between(db, place, top, {}))


def certify_all(
    db: Connection, top: UnitRef, decision: DecisionId, part: int, *, by: Actor
) -> Sequence[Certified]:
    """The titles a paper gave that still stand, `MOST_IN_ONE` at most: by where they are, by name.

    Raises:
        NotAllowed: `by` may not recognise there.
        Gone: It is no paper of this unit.
    """
    by.ensure_may(Action.RECOGNISE, top)
    found = papers.find(db, decision)
    if found is None or found.unit != top.id:
        raise Gone
    after = part * MOST_IN_ONE
    listed = store.by_decision(db, top, decision, after=after, limit=MOST_IN_ONE)
    known: dict[UnitId, UnitRef | None] = {}
    return [
        Certified(title=title, place=place, top=top, between=_between(db, place, top, known))
        for title, place in listed
    ]


def _between(
    db: Connection, place: UnitRef, top: UnitRef, known: dict[UnitId, UnitRef | None]
) -> Sequence[UnitRef]:
    """The units below one and above another, the lowest first; those found are remembered."""
    if not place.is_under(top):
        return ()
    ids = [UnitId(int(one)) for one in place.path[len(top.path) :].split("/") if one][:-1]
    for one in ids:
        if one not in known:
            known[one] = units.find(db, one)
    return [found for one in reversed(ids) if (found := known[one]) is not None]


def _decided_by(db: Connection, decision: DecisionId) -> UnitRef:
    found: Decision | None = papers.find(db, decision)
    top = units.find(db, UnitId(found.unit)) if found is not None else None
    if top is None:
        raise Gone
    return top


def may_be_printed(db: Connection, title: Title) -> bool:
    """Whether it is known who signs: without, nothing can be printed."""
    return signers.of(db, _decided_by(db, title.decision), title.subject) is not None
