"""The audit at rest: who changed what, before and after; persons by id."""

from datetime import datetime

from sqlalchemy import Connection, insert

from domain.members import PersonId
from domain.texts import Json
from domain.units import UnitId
from storage.tables import AuditRow


def note(
    db: Connection,
    deed: str,
    thing: str,
    thing_id: int | None,
    *,
    by: PersonId | None,
    unit: UnitId | None,
    now: datetime,
    before: Json = None,
    after: Json = None,
) -> None:
    """Write down a deed; entries of the ledger are their own record and are not repeated."""
    db.execute(
        insert(AuditRow),
        {
            "at": now,
            "by_person": by,
            "deed": deed,
            "thing": thing,
            "thing_id": thing_id,
            "unit_id": unit,
            "before": before,
            "after": after,
        },
    )
