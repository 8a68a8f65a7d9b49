"""How far a unit is with its targets, in words that stand in announcements."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection

from domain.plan import Plan
from domain.units import UnitRef
from storage import tally, units

_WANTED = "members-of-population"


def places(db: Connection, top: UnitRef, unit: UnitRef, today: date) -> Mapping[str, str]:
    """What fills the places of a text for one unit's readers, by the place's folded name."""
    count = tally.members(db, unit, today)
    share = _share(db, top, unit, count, today)
    reached = f"{share} %" if share is not None else "…"
    return {"hoi vien": str(count), "chi tieu hoi vien": reached}


def _share(db: Connection, top: UnitRef, unit: UnitRef, count: int, today: date) -> int | None:
    """Members as a percentage of those wanted."""
    people = units.figure(db, unit, "population", today)
    plans = (Plan.model_validate(content) for content in units.plans(db, top.id))
    wanted = next((plan.wanted(_WANTED) for plan in plans), None)
    if not people or not wanted:
        return None
    return count * 100 * 100 // (people * wanted)
