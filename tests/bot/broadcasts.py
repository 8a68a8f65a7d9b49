"""A ward whose officer has an announcement for all its heads, on a morning in September."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from sqlalchemy import Connection, func, select

from bot.clock import OFFSET_MARK
from domain.actors import Actor
from domain.announcement import AnnouncementId, Audience
from domain.clock import at
from domain.permissions import Role
from domain.units import UnitRef
from services import announcement
from storage import accounts, units, upkeep
from storage.accounts import Sender
from storage.engine import open_engine
from storage.tables import ChatRow, OutboxRow, RecipientRow
from tests.crowd import BOT, make_crowd
from tests.storage.ward import actor

DAY = date(2025, 9, 29)
NINE = at(DAY, time(9))
#: The address at which its writer watches it.
WATCHER = "9000"
WORDS = "Kính mời {tên} dự lễ phát động"


@dataclass(frozen=True)
class Broadcast:
    """An announcement that was approved and has not begun."""

    url: str
    id: AnnouncementId
    officer: Actor
    top: UnitRef


def approved(
    url: str, heads: int, *, audience: Audience | None = None, group: str | None = None
) -> Broadcast:
    """It is nine o'clock, and all heads are to hear it; the calendar stands there."""
    make_crowd(url, heads)
    engine = open_engine(url)
    with engine.begin() as db:
        ahead = NINE - datetime.now(UTC)
        upkeep.set_mark(db, OFFSET_MARK, str(ahead.total_seconds()))
        top = units.roots(db)[0]
        officer = actor(db, (Role.OFFICER, top), name="Trần Văn Chính", on=DAY)
        if group is not None:
            _bind(db, group)
        made = written(db, top, officer, audience or Audience(roles=(Role.HEAD,)))
    engine.dispose()
    return Broadcast(url, made, officer, top)


def written(
    db: Connection, top: UnitRef, by: Actor, audience: Audience, words: str = WORDS
) -> AnnouncementId:
    """An announcement its one officer has approved."""
    who = Sender(channel="telegram", bot=BOT, user=WATCHER, chat=WATCHER)
    arrived = accounts.arrive(db, who, "vi", DAY, NINE)
    accounts.set_fields(db, arrived.account.id, person_id=by.person)
    one = announcement.write(
        db,
        top,
        audience,
        words,
        file=None,
        asks_yes=True,
        by=by,
        account=arrived.account.id,
        chat=arrived.chat,
    )
    announcement.submit(db, one, None, by=by)
    return one


def _bind(db: Connection, address: str) -> None:
    """A group's chat of the first chapter."""
    who = Sender(channel="telegram", bot=BOT, user="900", chat=address, is_private=False)
    chat = accounts.arrive(db, who, "vi", DAY, NINE).chat
    first = next(one for one in units.below(db, units.roots(db), DAY) if one.name == "TDP 1")
    db.execute(
        ChatRow.__table__.update().where(ChatRow.id == chat).values(unit_id=first.id)  # type: ignore[attr-defined]  # a table has it
    )


def states(url: str, one: AnnouncementId) -> Counter[str]:
    """What became of the messages."""
    engine = open_engine(url, read_only=True)
    statement = (
        select(OutboxRow.state, func.count())
        .join(RecipientRow, RecipientRow.outbox_id == OutboxRow.id)
        .where(RecipientRow.announcement_id == one)
        .group_by(OutboxRow.state)
    )
    with engine.begin() as db:
        found = Counter({row[0]: row[1] for row in db.execute(statement)})
    engine.dispose()
    return found


def held(url: str, one: AnnouncementId) -> set[int]:
    """The addresses whose messages are held."""
    engine = open_engine(url, read_only=True)
    statement = (
        select(ChatRow.address)
        .join(OutboxRow, OutboxRow.chat_id == ChatRow.id)
        .join(RecipientRow, RecipientRow.outbox_id == OutboxRow.id)
        .where(RecipientRow.announcement_id == one, OutboxRow.state == "held")
    )
    with engine.begin() as db:
        found = {int(address) for address in db.execute(statement).scalars()}
    engine.dispose()
    return found
