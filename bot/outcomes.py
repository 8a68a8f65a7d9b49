"""Heads and families told of what came back and of what was recognised."""

from datetime import UTC, datetime

from sqlalchemy import Connection

from dialogue.questions import Offer
from dialogue.unasked import tell
from domain.texts import Wording
from handlers.outcomes import (
    came_back,
    chapter_honoured,
    family_honoured,
    taken_back,
    unit_honoured,
)
from services import outcomes
from services.outcomes import Hearer
from storage import accounts
from storage.due import Due


def tell_returned(db: Connection, due: Due, now: datetime) -> None:
    """An assessment came back: everybody concerned reads why; later the first screen says it."""
    if due.is_late(now):
        return
    review = int(due.arguments["review"])
    told = outcomes.returned(db, review, now)
    if told is None:
        return
    texts, ways = came_back(told)
    for hearer in told.hearers:
        _tell(db, hearer, texts, ways, f"{due.kind}:{review}")


def tell_withdrawn(db: Connection, due: Due, now: datetime) -> None:
    """A title was taken back: those it was given to hear of it, and whom to ask."""
    if due.is_late(now):
        return
    told = outcomes.withdrawn(db, due, now)
    if told is None:
        return
    texts, ways = taken_back(told)
    for hearer in told.hearers:
        _tell(db, hearer, texts, ways, f"{due.kind}:{due.id}")


def tell_recognised(db: Connection, due: Due, now: datetime) -> None:
    """A piece of those whom a decision concerns; the next piece is in the calendar."""
    if due.is_late(now):
        return
    told = outcomes.recognised(db, due, now)
    if told is None:
        return
    key = f"{due.kind}:{told.decision.id}:{due.arguments['until']}"
    for honoured, hearer in told.families:
        _tell(db, hearer, *family_honoured(told.decision, honoured), f"{key}:family")
    for unit, count, hearer in told.chapters:
        _tell(db, hearer, *chapter_honoured(told.decision, unit, count), f"{key}:{unit.id}")
    for honoured, rank, hearer in told.units:
        locale = accounts.reader_of(db, hearer.chat).locale
        said, ways = unit_honoured(told.decision, honoured, rank, locale)
        _tell(db, hearer, said, ways, f"{key}:{honoured.unit.id}")


def _tell(
    db: Connection, hearer: Hearer, texts: list[Wording], ways: list[Offer], key: str
) -> None:
    tell(
        db,
        hearer.chat,
        hearer.account,
        texts,
        ways,
        now=datetime.now(UTC),  # what waits to be sent keeps machine time
        unique_key=f"{key}:{hearer.chat}",
    )
