"""Whether a unit lies in an area of hardship: asked once, kept with who and when, put right."""

from sqlalchemy import Connection

from domain.actors import Actor
from domain.hardship import Hardship
from domain.permissions import Action
from domain.units import UnitRef
from storage import audit
from storage import hardship as store


def of(db: Connection, unit: UnitRef, *, by: Actor) -> Hardship | None:
    """What was said of a unit, or of the nearest above it; None where nobody was asked yet.

    Raises:
        NotAllowed: `by` may not see this unit's models.
    """
    by.ensure_may(Action.SEE_MODELS, unit)
    return store.of(db, unit, by.today)


def may_say(db: Connection, unit: UnitRef, *, by: Actor) -> bool:
    """Whether someone may tell it: who assesses there the first time, then an officer."""
    if by.powers.may(Action.RECOGNISE, unit):
        return True
    return by.powers.may(Action.ASSESS, unit) and store.of(db, unit, by.today) is None


def say(db: Connection, unit: UnitRef, *, is_hard: bool, by: Actor) -> None:
    """Keep what is said of a unit; what was said before stays on record.

    Raises:
        NotAllowed: `by` does not assess there, or it was said and `by` is no officer.
    """
    before = store.of(db, unit, by.today)
    by.ensure_may(Action.ASSESS if before is None else Action.RECOGNISE, unit)
    store.say(db, unit.id, is_hard=is_hard, by=by.person, today=by.today, now=by.now)
    audit.note(
        db,
        "say-hardship",
        "unit",
        unit.id,
        by=by.person,
        unit=unit.id,
        now=by.now,
        before=None if before is None else {"hard_area": before.is_hard},
        after={"hard_area": is_hard},
    )
