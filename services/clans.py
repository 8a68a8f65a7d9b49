"""Clans and their families, in whichever chapters they live: linked, and no longer."""

from collections.abc import Sequence

from sqlalchemy import Connection

from domain.actors import Actor
from domain.errors import Gone
from domain.members import Household, HouseholdId, titled
from domain.permissions import Action
from domain.recognition import (
    Candidate,
    LinkedAlready,
    LinkedElsewhere,
    LinkEnd,
    NotLinked,
    Together,
)
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


def clans_of(
    db: Connection, household: Household, unit: UnitRef, *, by: Actor
) -> Sequence[UnitRef]:
    """The clans a family of a chapter is of today; mostly none or one.

    Raises:
        NotAllowed: `by` does not keep the family's chapter.
    """
    by.ensure_may(Action.ASSESS, unit)
    return store.clans_of(db, household.id, by.today) if household.id is not None else []


def link(  # who lets which family of which chapter be of which clan, and of which no longer
    db: Connection,
    clan: UnitRef,
    household: Household,
    unit: UnitRef,
    *,
    by: Actor,
    together: Together | None = None,
) -> None:
    """Let a family of a chapter be of a clan: by who keeps that chapter's register.

    No paper says that a family is of one clan alone, and in two it counts in the share of each:
    so where it is of one already it has to be said what becomes of that.

    Args:
        db: The open transaction.
        clan: The clan.
        household: The family.
        unit: The chapter it lives in.
        by: Who puts it down.
        together: What becomes of the clan it is of already; None where it is of none.

    Raises:
        NotAllowed: `by` does not keep the family's chapter.
        Gone: The unit is no clan, or the family is not of that chapter.
        LinkedAlready: It is of that clan.
        LinkedElsewhere: It is of another, and nothing was said of that.
    """
    by.ensure_may(Action.ASSESS, unit)
    if clan.kind is not UnitKind.CLAN_BOARD or household.id is None or household.unit != unit.id:
        raise Gone
    already = store.clans_of(db, household.id, by.today)
    name = titled(household.honorific, household.name)
    if clan.id in {one.id for one in already}:
        raise LinkedAlready(name=name)
    if already and together is None:
        raise LinkedElsewhere(name=name, clan=already[0].called)
    ended = already if together is Together.INSTEAD else []
    for one in ended:
        store.unlink(db, one.id, household.id, LinkEnd.ANOTHER, by.today)
    store.link(db, clan.id, household.id, by.today)
    after: Json = {
        "clan": clan.id,
        "household": household.id,
        "beside": [one.id for one in already if one not in ended],
        "instead": [one.id for one in ended],
    }
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
