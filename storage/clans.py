"""Clans and the families linked to them, at rest: from a day to a day."""

from datetime import date

from sqlalchemy import Connection, insert, select, update

from domain.criteria import Subject
from domain.members import HouseholdId
from domain.recognition import Candidate, LinkEnd
from domain.units import UnitId, UnitKind, UnitRef
from storage.recognition import candidate_of, families_of
from storage.tables import HouseholdRow, UnitLinkRow, UnitRow
from storage.units import link_lasts, unit_of


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


def clans_of(db: Connection, household: HouseholdId, today: date) -> list[UnitRef]:
    """The clans a family is of today, the first it was put down in first."""
    statement = (
        select(UnitRow.id, UnitRow.path, UnitRow.kind, UnitRow.name, UnitRow.practice)
        .join(UnitLinkRow, UnitLinkRow.unit_id == UnitRow.id)
        .where(
            UnitLinkRow.household_id == household,
            UnitRow.kind == UnitKind.CLAN_BOARD,
            link_lasts(today),
        )
        .order_by(UnitLinkRow.id)
    )
    return [unit_of(row) for row in db.execute(statement)]


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
