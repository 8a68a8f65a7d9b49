"""Heads are asked for figures, and reminded of them."""

from datetime import UTC, datetime

from sqlalchemy import Connection

from dialogue.questions import Offer
from dialogue.unasked import tell
from domain.clock import local_day
from domain.figures import RequestId
from domain.permissions import Role
from handlers.figures import way_to_answer
from handlers.requests import asking_of
from locales import messages
from services import figures
from storage import accounts
from storage.due import Due


def ask_heads(db: Connection, due: Due, now: datetime) -> None:
    """Every head who has not answered is written to; too late for that, an officer is asked."""
    request = RequestId(int(due.arguments["request"]))
    today = local_day(now)
    found = figures.for_heads(db, request, today)
    if found is None:
        return
    if due.is_late(now):
        _ask_officers(db, due, request)
        return
    soon = datetime.now(UTC)  # what waits to be sent keeps machine time
    for unit, head in found[1]:
        if head.chat is not None and head.account is not None:
            offer = Offer(way_to_answer(found[0], unit), messages.figures_answer())
            key = f"{due.kind}:{due.id}:{unit.id}:{head.chat}"
            said = [asking_of(found[0], unit)]
            tell(db, head.chat, head.account, said, [offer], now=soon, unique_key=key)


def _ask_officers(db: Connection, due: Due, request: RequestId) -> None:
    if due.unit is None:
        return
    soon = datetime.now(UTC)  # what waits to be sent keeps machine time
    for officer in accounts.holders(db, Role.OFFICER, [due.unit], local_day(due.due_at)):
        if officer.chat is not None and officer.account is not None:
            offer = Offer(f"dotso {request}", messages.request_see())
            key = f"{due.kind}:late:{due.id}:{officer.chat}"
            said = [messages.figures_late()]
            tell(db, officer.chat, officer.account, said, [offer], now=soon, unique_key=key)
