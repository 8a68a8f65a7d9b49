"""Officers told of questions that wait: when they come in, and once a working day has gone by."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection

from dialogue.questions import Offer
from dialogue.unasked import tell
from domain.clock import local_day
from domain.enquiries import EnquiryId, State
from domain.texts import Wording
from domain.units import UnitRef
from locales import messages
from services import enquiries
from storage import enquiries as register
from storage import units
from storage.due import Due


def tell_news(db: Connection, due: Due, now: datetime) -> None:
    """How many questions wait, once for all that came in since the last time."""
    unit = units.find(db, due.unit) if due.unit is not None else None
    count = register.count_waiting(db, [unit], []) if unit is not None else 0
    if unit is not None and count:
        _tell(db, due, unit, now, [messages.enquiries_wait(count=count)])


def remind(db: Connection, due: Due, now: datetime) -> None:
    """A question has waited for a working day: once for all that have."""
    found = register.find(db, EnquiryId(int(due.arguments["enquiry"])))
    if found is None or found.state is not State.WAITING:
        return
    name: Wording = messages.enquiries_late(day=local_day(found.asked_at))
    _tell(db, due, found.unit, now, [name])


def _tell(db: Connection, due: Due, unit: UnitRef, now: datetime, texts: Sequence[Wording]) -> None:
    for officer in enquiries.officers(db, unit, local_day(now)):
        if officer.chat is not None and officer.account is not None:
            tell(
                db,
                officer.chat,
                officer.account,
                texts,
                [Offer("caucho", messages.enquiries_see())],
                now=datetime.now(UTC),  # what waits to be sent keeps machine time
                unique_key=f"{due.kind}:{due.due_at.isoformat()}:{officer.chat}",
            )
