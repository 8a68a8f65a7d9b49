"""Clans and their families, in whichever chapters they live: linked, and no longer."""

from collections.abc import Sequence

from sqlalchemy import Connection

from domain.actors import Actor
from domain.errors import Gone
from domain.members import Household, HouseholdId, titled
from domain.permissions import Action
from domain.recognition import Candidate, LinkedAlready, LinkEnd, NotLinked
from domain.texts import Json
from domain.units import UnitKind, UnitRef
from storage import audit
from storage import clans as store

#: Families of one clan that are looked at together.
_MOST = 400


def families(db: Connection, clan: UnitRef, year: int, *, by: Actor) -> Sequence[Candidate]:
    """The families of a clan, and where each stands: a clan's head sees these, and no more.

    Raises:
        NotAllowed: `by` may not see this clan's models.
    """
    by.ensure_may(Action.SEE_MODELS, clan)
    return store.families(db, clan.id, year, by.today, limit=_MOST)


def link(db: Connection, clan: UnitRef, household: Household, unit: UnitRef, *, by: Actor) -> None:
    """Let a family of a chapter be of a clan: by who keeps that chapter's register.

    Raises:
        NotAllowed: `by` does not keep the family's chapter.
        Gone: The unit is no clan, or the family is not of that chapter.
        LinkedAlready: It is of that clan.
    """
    by.ensure_may(Action.ASSESS, unit)
    if clan.kind is not UnitKind.CLAN_BOARD or household.id is None or household.unit != unit.id:
        raise Gone
    if store.is_linked(db, clan.id, household.id, by.today):
        raise LinkedAlready(name=titled(household.honorific, household.name))
    store.link(db, clan.id, household.id, by.today)
    after: Json = {"clan": clan.id, "household": household.id}
    _note(db, "link", unit, household.id, by, after)


def unlink(db: Connection, clan: UnitRef, family: Candidate, reason: LinkEnd, *, by: Actor) -> None:
    """Let a family be of a clan no longer; what is counted follows at once.

    Raises:
        NotAllowed: `by` does not recognise for the clan's ward.
        Gone: The unit is no clan.
        NotLinked: It is not of that clan.
    """
    by.ensure_may(Action.RECOGNISE, clan)
    if clan.kind is not UnitKind.CLAN_BOARD or family.household is None:
        raise Gone
    if not store.unlink(db, clan.id, family.household, reason, by.today):
        raise NotLinked(name=titled(family.honorific, family.name))
    after: Json = {"clan": clan.id, "household": family.household, "reason": reason}
    _note(db, "unlink", clan, family.household, by, after)


def _note(
    db: Connection, deed: str, unit: UnitRef, household: HouseholdId, by: Actor, after: Json
) -> None:
    audit.note(
        db, deed, "household", household, by=by.person, unit=unit.id, now=by.now, after=after
    )
