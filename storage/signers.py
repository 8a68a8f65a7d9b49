"""Who signs, at rest: every answer is kept, the newest of a unit and a kind of title stands."""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from domain.criteria import Subject
from domain.members import PersonId
from domain.signers import Signer, read_written, written
from domain.units import UnitId
from storage.tables import SignerRow
from storage.tables.base import AnyRow

_COLUMNS = (SignerRow.id, SignerRow.subject, SignerRow.body, SignerRow.post, SignerRow.name)


def _signer(row: AnyRow) -> Signer:
    return Signer(body=read_written(row.body), post=read_written(row.post), name=row.name)


def of_unit(db: Connection, unit: UnitId) -> dict[Subject, Signer]:
    """Who signs for a unit, by kind of title; who was written down last comes last."""
    rows = db.execute(select(*_COLUMNS).where(SignerRow.unit_id == unit).order_by(SignerRow.id))
    found: dict[Subject, Signer] = {}
    for row in rows:
        found.pop(Subject(row.subject), None)
        found[Subject(row.subject)] = _signer(row)
    return found


def add(
    db: Connection, unit: UnitId, subject: Subject, new: Signer, *, by: PersonId, now: datetime
) -> int:
    """Write down who signs from now on; the row's id."""
    values = {
        "unit_id": unit,
        "subject": subject,
        "body": written(new.body),
        "post": written(new.post),
        "name": new.name,
        "recorded_by": by,
        "recorded_at": now,
    }
    statement = insert(SignerRow).returning(SignerRow.id)
    return int(db.execute(statement, values).scalar_one())
