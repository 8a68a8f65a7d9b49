"""Recipients at rest: what became of the message of each, and who confirmed."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    func,
    insert,
    or_,
    select,
    text,
    union_all,
    update,
)
from sqlalchemy.orm import aliased

from domain.accounts import AccountId, Address, ChatId
from domain.announcement import Announcement, AnnouncementId, Fate, Hearer, RecipientId, State
from domain.members import PersonId
from domain.units import UnitId, UnitRef
from storage.announcement import find
from storage.audience import UNIT, person_of
from storage.dialect import begins
from storage.fates import FATE, MESSAGE, PART, UNREAD
from storage.outbox import OutboxId
from storage.tables import (
    AccountRow,
    AnnouncementRow,
    ChatRow,
    OutboxRow,
    PersonRow,
    RecipientRow,
    UnitRow,
)
from storage.tables.base import AnyRow
from storage.units import unit_of


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRecipient:
    """One to be written down, and the message made for them."""

    hearer: Hearer
    state: Fate
    outbox: OutboxId | None = None


def heard(db: Connection, one: AnnouncementId, people: Iterable[PersonId]) -> set[PersonId]:
    """Which of these people are its recipients already."""
    statement = select(RecipientRow.person_id).where(
        RecipientRow.announcement_id == one,
        RecipientRow.person_id.in_(list(people)),
        RecipientRow.state != Fate.IN_GROUP,
    )
    return {PersonId(found) for found in db.execute(statement).scalars() if found is not None}


def heard_in(db: Connection, one: AnnouncementId, chats: Iterable[ChatId]) -> set[ChatId]:
    """Which of these chats are its recipients already."""
    statement = select(RecipientRow.chat_id).where(
        RecipientRow.announcement_id == one, RecipientRow.chat_id.in_(list(chats))
    )
    return {ChatId(found) for found in db.execute(statement).scalars() if found is not None}


def add_recipients(
    db: Connection, one: AnnouncementId, version: int, new: Sequence[NewRecipient]
) -> None:
    """Write down who is to hear it."""
    if new:
        db.execute(
            insert(RecipientRow),
            [
                {
                    "announcement_id": one,
                    "unit_id": each.hearer.unit.id,
                    "person_id": each.hearer.person,
                    "chat_id": each.hearer.chat,
                    "outbox_id": each.outbox,
                    "state": each.state,
                    "version": version,
                }
                for each in new
            ],
        )


def add_confirmed(
    db: Connection, one: AnnouncementId, unit: UnitId, person: PersonId, version: int, now: datetime
) -> None:
    """Write down somebody who confirmed what nobody but their group was sent."""
    row = {"announcement_id": one, "unit_id": unit, "person_id": person, "version": version}
    db.execute(insert(RecipientRow), row | {"state": Fate.IN_GROUP, "confirmed_at": now})


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """One who is to hear it, and what became of it."""

    id: RecipientId
    hearer: Hearer
    outbox: OutboxId | None
    fate: Fate
    error: str
    version: int
    confirmed_at: datetime | None
    phone: str | None = None
    """As the register knows it."""


_RECIPIENTS = (
    select(
        RecipientRow.id.label("recipient"),
        RecipientRow.outbox_id,
        RecipientRow.version,
        RecipientRow.confirmed_at,
        RecipientRow.person_id,
        RecipientRow.chat_id,
        FATE,
        OutboxRow.error,
        PersonRow.name.label("person_name"),
        PersonRow.phone,
        ChatRow.channel,
        ChatRow.unreachable_since,
        AccountRow.id.label("account"),
        AccountRow.address,
        AccountRow.locale,
        UnitRow.id,
        *UNIT,
    )
    .select_from(RecipientRow)
    .join(UnitRow, UnitRow.id == RecipientRow.unit_id)
    .outerjoin(OutboxRow, MESSAGE)
    .outerjoin(PersonRow, PersonRow.id == RecipientRow.person_id)
    .outerjoin(ChatRow, ChatRow.id == RecipientRow.chat_id)
    .outerjoin(AccountRow, AccountRow.id == ChatRow.account_id)
)


def recipients(
    db: Connection,
    one: AnnouncementId,
    *,
    fates: Collection[Fate] = (),
    unconfirmed: bool = False,
    below: Sequence[UnitRef] = (),
    only: RecipientId | None = None,
    limit: int = 100,
    after: int = 0,
) -> list[Recipient]:
    """Who is to hear it, in the order of their units; all, or those something became of.

    Args:
        db: The open connection.
        one: The announcement.
        fates: Only those whose message came to this.
        unconfirmed: Only people it was sent to who have not confirmed it.
        below: Only of units at or below these.
        only: This one alone.
        limit: At most so many.
        after: So many are left out first.
    """
    statement = _RECIPIENTS.where(RecipientRow.announcement_id == one)
    if fates:
        statement = statement.where(FATE.in_(list(fates)))
    if unconfirmed:
        statement = statement.where(UNREAD)
    if only is not None:
        statement = statement.where(RecipientRow.id == only)
    if below:
        statement = statement.where(
            or_(*(UnitRow.path.startswith(top.path, autoescape=True) for top in below))
        )
    statement = statement.order_by(UnitRow.id, RecipientRow.id).limit(limit).offset(after)
    return [_recipient(row) for row in db.execute(statement)]


def piece(
    db: Connection,
    one: AnnouncementId,
    *,
    after: int,
    limit: int,
    fates: Collection[Fate] = (),
    unread: bool = False,
) -> list[Recipient]:
    """The next recipients behind one, in the order in which they were made ready.

    Args:
        db: The open connection.
        one: The announcement.
        after: The recipient behind which they stand.
        limit: At most so many.
        fates: Only those whose message came to this.
        unread: Only people it was sent to who have not confirmed it.
    """
    statement = _RECIPIENTS.where(RecipientRow.announcement_id == one, RecipientRow.id > after)
    if fates:
        statement = statement.where(FATE.in_(list(fates)))
    if unread:
        statement = statement.where(UNREAD)
    rows = db.execute(statement.order_by(RecipientRow.id).limit(limit))
    return [_recipient(row) for row in rows]


def outdated(db: Connection, one: Announcement, *, limit: int) -> list[Recipient]:
    """Recipients who have not been sent what it says now, the first first."""
    statement = _RECIPIENTS.where(
        RecipientRow.announcement_id == one.id,
        RecipientRow.version < one.version,
        RecipientRow.state == Fate.QUEUED,
    )
    rows = db.execute(statement.order_by(RecipientRow.id).limit(limit))
    return [_recipient(row) for row in rows]


def count_outdated(db: Connection, one: Announcement) -> int:
    """How many have not been sent what it says now."""
    statement = (
        select(func.count())
        .select_from(RecipientRow)
        .where(
            RecipientRow.announcement_id == one.id,
            RecipientRow.version < one.version,
            RecipientRow.state == Fate.QUEUED,
        )
    )
    return db.execute(statement).scalar_one()


def _recipient(row: AnyRow) -> Recipient:
    return Recipient(
        id=RecipientId(row.recipient),
        hearer=Hearer(
            unit=unit_of(row),
            person=person_of(row.person_id),
            name=row.person_name,
            account=AccountId(row.account) if row.account is not None else None,
            chat=ChatId(row.chat_id) if row.chat_id is not None else None,
            channel=row.channel,
            address=Address(row.address) if row.address else None,
            locale=row.locale,
            reachable=row.unreachable_since is None,
        ),
        outbox=OutboxId(row.outbox_id) if row.outbox_id is not None else None,
        fate=Fate(row.fate),
        error=row.error or "",
        version=row.version,
        confirmed_at=row.confirmed_at,
        phone=row.phone,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many came to what."""

    by_fate: Mapping[Fate, int]
    confirmed: int
    """Those who were written to, and confirmed it."""
    in_group: int
    """People nobody wrote to, who confirmed what their group was sent."""
    unread: int
    """People it was sent to who have not confirmed it."""


def tally(db: Connection, one: AnnouncementId) -> Tally:
    """How many came to what, and how many people confirmed it."""
    read = RecipientRow.confirmed_at.is_not(None)
    statement = (
        select(
            FATE,
            func.count().label("n"),
            func.count().filter(read, RecipientRow.outbox_id.is_not(None)).label("confirmed"),
            func.count().filter(read, RecipientRow.outbox_id.is_(None)).label("in_group"),
            func.count().filter(UNREAD).label("unread"),
        )
        .select_from(RecipientRow)
        .outerjoin(OutboxRow, MESSAGE)
        .where(RecipientRow.announcement_id == one)
        .group_by(FATE)
    )
    rows = db.execute(statement).all()
    return Tally(
        by_fate={Fate(row.fate): row.n for row in rows},
        confirmed=sum(row.confirmed for row in rows),
        in_group=sum(row.in_group for row in rows),
        unread=sum(row.unread for row in rows),
    )


def set_recipient(db: Connection, one: RecipientId, **values: Any) -> None:
    """Set columns of a recipient."""
    db.execute(update(RecipientRow).where(RecipientRow.id == one).values(**values))


_ANEW = (
    update(RecipientRow)
    .where(RecipientRow.id == bindparam("recipient"))
    .values(
        outbox_id=bindparam("message"),
        state=Fate.QUEUED,
        chat_id=bindparam("chat"),
        person_id=bindparam("person"),
        unit_id=bindparam("unit"),
        version=bindparam("said"),
    )
)


def send_anew(
    db: Connection, version: int, sent: Sequence[tuple[RecipientId, Hearer, OutboxId]]
) -> None:
    """Note whom it is sent to once more, where they are today, and the message of each."""
    if sent:
        db.execute(
            _ANEW,
            [
                {
                    "recipient": one,
                    "message": message,
                    "chat": hearer.chat,
                    "person": hearer.person,
                    "unit": hearer.unit.id,
                    "said": version,
                }
                for one, hearer, message in sent
            ],
        )


def of_person(db: Connection, one: AnnouncementId, person: PersonId) -> Recipient | None:
    """Somebody as its recipient."""
    statement = _RECIPIENTS.where(
        RecipientRow.announcement_id == one, RecipientRow.person_id == person
    )
    written_to = RecipientRow.outbox_id.is_(None)
    row = db.execute(statement.order_by(written_to, RecipientRow.id).limit(1)).one_or_none()
    return _recipient(row) if row is not None else None


def last_unconfirmed(db: Connection, person: PersonId) -> AnnouncementId | None:
    """The newest announcement somebody was sent and has not confirmed."""
    statement = (
        select(func.max(RecipientRow.announcement_id))
        .join(AnnouncementRow, AnnouncementRow.id == RecipientRow.announcement_id)
        .where(
            RecipientRow.person_id == person,
            RecipientRow.state == Fate.QUEUED,
            RecipientRow.confirmed_at.is_(None),
            AnnouncementRow.asks_yes.is_(True),
        )
    )
    found = db.execute(statement).scalar()
    return AnnouncementId(found) if found is not None else None


def confirm(db: Connection, one: RecipientId, now: datetime) -> bool:
    """Write down that a recipient has read it; False when they had said so before."""
    statement = update(RecipientRow).where(
        RecipientRow.id == one, RecipientRow.confirmed_at.is_(None)
    )
    return db.execute(statement.values(confirmed_at=now)).rowcount == 1


# ---- their messages -----------------------------------------------------------------------------


def move_messages(
    db: Connection,
    one: AnnouncementId,
    from_states: Collection[Fate],
    to: Fate,
    now: datetime,
    *,
    why: str | None = None,
    only: RecipientId | None = None,
) -> int:
    """Set what its messages in some states come to, all or one recipient's; how many there were.

    Back in line comes only what says what the announcement says now.
    """
    whole = aliased(OutboxRow)
    mine = RecipientRow.announcement_id == one
    if only is not None:
        mine &= RecipientRow.id == only
    if to is Fate.QUEUED:
        version = select(AnnouncementRow.version).where(AnnouncementRow.id == one)
        mine &= RecipientRow.version == version.scalar_subquery()
    wholes = select(RecipientRow.outbox_id.label("id")).where(mine)
    parts = (
        select(PART.id)
        .join(whole, and_(PART.chat_id == whole.chat_id, PART.seq == whole.seq))
        .join(RecipientRow, RecipientRow.outbox_id == whole.id)
        .where(mine, whole.state == text("'split'"), PART.part > text("0"))
    )
    statement = update(OutboxRow).where(
        OutboxRow.state.in_([state.value for state in from_states]),
        OutboxRow.id.in_(select(union_all(wholes, parts).subquery().c.id)),
    )
    rests = to in {Fate.QUEUED, Fate.PAUSED}
    values: dict[str, Any] = {"state": to.value, "error": why, "done_at": None if rests else now}
    if to is Fate.QUEUED:
        values |= {"attempts": 0, "epoch": None}
        statement = statement.where(OutboxRow.message.is_not(None))
    return db.execute(statement.values(**values)).rowcount


def waiting_since(db: Connection, one: AnnouncementId) -> datetime | None:
    """Since when, by machine time, its oldest message has waited that is on its way."""
    waiting = [Fate.QUEUED, Fate.PAUSED, Fate.SENDING]
    statement = (
        select(func.min(OutboxRow.created_at))
        .join(RecipientRow, RecipientRow.outbox_id == OutboxRow.id)
        .where(RecipientRow.announcement_id == one, OutboxRow.state.in_(waiting))
    )
    return db.execute(statement).scalar()


def withdraw(db: Connection, message: OutboxId, now: datetime, why: str) -> bool:
    """Drop a message that has not left; False when it has."""
    statement = update(OutboxRow).where(
        OutboxRow.id == message, OutboxRow.state.in_([Fate.QUEUED, Fate.PAUSED])
    )
    values = {"state": Fate.DROPPED.value, "error": why, "done_at": now}
    return db.execute(statement.values(**values)).rowcount == 1


#: Why a held message is sent no more; it may have arrived all the same.
_MAY_HAVE_ARRIVED = "held"


def drop_held(db: Connection, message: OutboxId, now: datetime) -> None:
    """A held message is not sent any more: another one says what is right."""
    statement = update(OutboxRow).where(OutboxRow.id == message, OutboxRow.state == Fate.HELD)
    values = {"state": Fate.DROPPED.value, "error": _MAY_HAVE_ARRIVED, "done_at": now}
    db.execute(statement.values(**values))


def _has_left(db: Connection, one: AnnouncementId) -> ColumnElement[bool]:
    """What makes a message one of an announcement's, of any version, that may have arrived."""
    return and_(
        begins(db.dialect.name, OutboxRow.unique_key, f"announcement:{one}:"),
        or_(
            OutboxRow.state.in_([Fate.SENT, Fate.SENDING, Fate.HELD, "split"]),
            and_(OutboxRow.state == Fate.DROPPED, OutboxRow.error == _MAY_HAVE_ARRIVED),
        ),
    )


def told_in(db: Connection, one: AnnouncementId, chats: Iterable[ChatId]) -> set[ChatId]:
    """In which of these chats something of it, of any version, has arrived or may have."""
    statement = select(OutboxRow.chat_id).where(
        OutboxRow.chat_id.in_(list(chats)), _has_left(db, one)
    )
    return {ChatId(found) for found in db.execute(statement).scalars()}


def count_told(db: Connection, one: AnnouncementId) -> int:
    """How many have got something of it, of any version, and hear a correction."""
    mine = and_(
        RecipientRow.announcement_id == one,
        RecipientRow.chat_id == OutboxRow.chat_id,
        RecipientRow.state == Fate.QUEUED,
    )
    statement = (
        select(func.count(OutboxRow.chat_id.distinct()))
        .select_from(RecipientRow)
        .join(OutboxRow, mine)
        .where(_has_left(db, one))
    )
    return db.execute(statement).scalar_one()


def waiting_for(
    db: Connection, *, person: PersonId | None = None, chat: ChatId | None = None
) -> list[tuple[Recipient, Announcement]]:
    """Messages on their way to somebody, or to a chat, that have not left, and their origin."""
    mine = RecipientRow.person_id == person if chat is None else RecipientRow.chat_id == chat
    statement = _RECIPIENTS.add_columns(RecipientRow.announcement_id).where(
        mine,
        RecipientRow.state == Fate.QUEUED,
        OutboxRow.state.in_([Fate.QUEUED, Fate.PAUSED]),
    )
    found = []
    for row in db.execute(statement).all():
        origin = find(db, AnnouncementId(row.announcement_id))
        if origin is not None:
            found.append((_recipient(row), origin))
    return found


def backlog(db: Connection, bots: Sequence[tuple[str, str]], *, most: int, priority: int) -> int:
    """How many messages of a priority wait to be sent by these bots, up to `most`.

    Args:
        db: The open connection.
        bots: Channel and bot of each.
        most: No more are counted.
        priority: See `storage.outbox`.
    """
    if not bots:
        return 0
    few = (
        select(OutboxRow.id)
        .join(ChatRow, ChatRow.id == OutboxRow.chat_id)
        .where(
            OutboxRow.state == text("'queued'"),
            OutboxRow.priority == priority,
            or_(*(and_(ChatRow.channel == name, ChatRow.bot == bot) for name, bot in bots)),
        )
        .limit(most)
    )
    return db.execute(select(func.count()).select_from(few.subquery())).scalar_one()


# ---- calls --------------------------------------------------------------------------------------


def to_call(
    db: Connection, below: Sequence[UnitRef], since: datetime, *, limit: int
) -> list[tuple[AnnouncementId, datetime, Recipient]]:
    """Whom nothing reached in some units, by announcement, the newest first."""
    unheard = [Fate.NO_ACCOUNT, Fate.NOBODY, Fate.UNREACHABLE]
    late = select(AnnouncementRow.id).where(
        AnnouncementRow.written_at >= since, AnnouncementRow.state != State.CANCELLED
    )
    units = select(UnitRow.id).where(
        or_(*(UnitRow.path.startswith(top.path, autoescape=True) for top in below))
    )
    statement = (
        _RECIPIENTS.add_columns(RecipientRow.announcement_id, AnnouncementRow.written_at)
        .join(AnnouncementRow, AnnouncementRow.id == RecipientRow.announcement_id)
        .where(
            RecipientRow.announcement_id.in_(late),
            RecipientRow.unit_id.in_(units),
            RecipientRow.confirmed_at.is_(None),
            FATE.in_(unheard),
        )
        .order_by(RecipientRow.announcement_id.desc(), UnitRow.id, RecipientRow.id)
        .limit(limit)
    )
    return [
        (AnnouncementId(row.announcement_id), row.written_at, _recipient(row))
        for row in db.execute(statement)
    ]
