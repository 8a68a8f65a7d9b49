"""Who signs papers of recognition: asked once of an officer, for each kind of title."""

from collections.abc import Mapping

from sqlalchemy import Connection

from domain.actors import Actor
from domain.criteria import Subject
from domain.permissions import Action
from domain.signers import Signer
from domain.units import UnitRef
from storage import audit
from storage import signers as store


def all_of(db: Connection, top: UnitRef, *, by: Actor) -> Mapping[Subject, Signer]:
    """Who signs for a unit, by kind of title; who was written down last comes last.

    Raises:
        NotAllowed: `by` may not recognise there.
    """
    by.ensure_may(Action.RECOGNISE, top)
    return store.of_unit(db, top.id)


def of(db: Connection, top: UnitRef, subject: Subject) -> Signer | None:
    """Who signs for one kind of title: it stands on every paper, so it is no secret."""
    return store.of_unit(db, top.id).get(subject)


def write_down(
    db: Connection, top: UnitRef, subject: Subject, signer: Signer, *, by: Actor
) -> None:
    """Write down who signs from now on; papers made before stay as they are.

    Raises:
        NotAllowed: `by` may not recognise there.
    """
    by.ensure_may(Action.RECOGNISE, top)
    if store.of_unit(db, top.id).get(subject) == signer:
        return
    made = store.add(db, top.id, subject, signer, by=by.person, now=by.now)
    audit.note(db, "sign-by", "signer", made, by=by.person, unit=top.id, now=by.now)
