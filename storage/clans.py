"""Clans and the families linked to them, at rest: from a day to a day."""

from datetime import date

from sqlalchemy import Connection, func, insert, select, update

from domain.criteria import Subject
from domain.members import HouseholdId
from domain.recognition import Candidate, LinkEnd
from domain.units import UnitId
from storage.recognition import candidate_of, families_of
from storage.tables import HouseholdRow, UnitLinkRow
from storage.units import link_lasts


def families(
    db: Connection, clan: UnitId, year: int, today: date, *, limit: int
) -> list[Candidate]:
    """The families of a clan, with where each stands; by name."""
    statement = (
        families_of(year)
        .join(UnitLinkRow, UnitLinkRow.household_id == HouseholdRow.id)
        .where(UnitLinkRow.unit_id == clan, link_lasts(today))
        .order_by(None)
        .order_by(HouseholdRow.sort_key, HouseholdRow.id)
        .limit(limit)
    )
    return [candidate_of(row, Subject.FAMILY) for row in db.execute(statement)]


def is_linked(db: Connection, clan: UnitId, household: HouseholdId, today: date) -> bool:
    """Whether a family is of a clan today."""
    found = select(func.count()).where(
        UnitLinkRow.unit_id == clan, UnitLinkRow.household_id == household, link_lasts(today)
    )
    return db.execute(found).scalar_one() > 0


def link(db: Connection, clan: UnitId, household: HouseholdId, on: date) -> None:
    """Let a family be of a clan from a day on."""
    db.execute(insert(UnitLinkRow), {"unit_id": clan, "household_id": household, "from_on": on})


def unlink(
    db: Connection, clan: UnitId, household: HouseholdId, reason: LinkEnd, today: date
) -> bool:
    """End a family's link to a clan; a slip never held. False where there is none today."""
    never = reason is LinkEnd.SLIP
    statement = (
        update(UnitLinkRow)
        .where(
            UnitLinkRow.unit_id == clan, UnitLinkRow.household_id == household, link_lasts(today)
        )
        .values(to_on=UnitLinkRow.from_on if never else today, end_reason=reason)
    )
    return db.execute(statement).rowcount > 0
