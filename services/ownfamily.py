"""One's own family: where it stands in a year, registered and marked by itself."""

from dataclasses import dataclass

from sqlalchemy import Connection

from domain.actors import Actor
from domain.assessment import NoFamilyKnown
from domain.criteria import Subject, Version
from domain.errors import NotAllowed
from domain.permissions import Action
from domain.recognition import Candidate, State
from domain.texts import Json
from domain.units import UnitRef
from storage import assessment as store
from storage import audit, criteria, members, units
from storage import recognition as candidates
from storage.recognition import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """Somebody's family: where it lives, how far it has come, by what it would be marked."""

    unit: UnitRef
    family: Candidate
    version: Version | None


def find(db: Connection, year: int, *, by: Actor) -> Own:
    """The family of `by`, and where it stands in a year.

    Raises:
        NotAllowed: `by` holds nothing by which they may.
        NoFamilyKnown: The register does not say of which family they are.
    """
    by.powers.ensure_may(Action.OWN_FAMILY)
    household = store.household_of(db, by.person)
    known = members.household(db, household) if household is not None else None
    unit = units.find(db, known.unit) if known is not None else None
    if household is None or unit is None:
        raise NoFamilyKnown
    found = candidates.by_targets(db, unit, Subject.FAMILY, year, [household], by.today)
    if not found:
        raise NoFamilyKnown
    begun = year <= by.today.year  # of a later one one can but register
    version = criteria.in_use(db, unit, Subject.FAMILY, year) if begun else None
    return Own(unit=unit, family=found[0], version=version)


def register(db: Connection, own: Own, year: int, *, by: Actor) -> None:
    """Register the family of `by` for the year's title.

    Raises:
        NotAllowed: It is not the family of `by`.
    """
    if store.household_of(db, by.person) != own.family.household:
        raise NotAllowed
    if own.family.state not in {None, State.UNREGISTERED}:
        return
    change = Change(year=year, person=by.person, now=by.now)
    candidates.move(db, [(own.family, State.REGISTERED)], change)
    after: Json = {"household": own.family.household}
    audit.note(
        db, "register", "candidate", None, by=by.person, unit=own.unit.id, now=by.now, after=after
    )
