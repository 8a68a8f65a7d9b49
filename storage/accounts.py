"""Accounts, chats and roles at rest: who writes, where, and what they hold."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, exists, or_, select, update
from sqlalchemy.orm import aliased

from domain.accounts import CONSENT_VERSION, Account, AccountId, Address, ChatId
from domain.members import PersonId
from domain.permissions import Holding, Powers, Role
from domain.units import UnitId, UnitKind, UnitRef
from storage import groups
from storage.dialect import insert_into
from storage.tables import (
    AccountRow,
    ChatRow,
    CodeTryRow,
    ConsentRow,
    MembershipRow,
    PersonRow,
    RoleRow,
    TalkRow,
    UnitRow,
)
from storage.tables.base import AnyRow
from storage.talks import StoredTalk, talk_columns, talk_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who wrote, as the channel names them."""

    channel: str
    bot: str
    user: str
    chat: str
    is_private: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """Who wrote, where, and what they were talking about."""

    account: Account
    chat: ChatId
    talk: StoredTalk


_HELD = (
    RoleRow.role,
    UnitRow.id.label("held_id"),
    UnitRow.path,
    UnitRow.kind.label("unit_kind"),
    UnitRow.name.label("unit_name"),
    UnitRow.practice,
)
_HOLDS_TODAY = and_(
    RoleRow.from_on <= bindparam("today"),
    or_(RoleRow.to_on.is_(None), RoleRow.to_on > bindparam("today")),
)
_STANDS_TODAY = or_(UnitRow.valid_to.is_(None), UnitRow.valid_to >= bindparam("today"))

_ARRIVAL = (
    select(
        AccountRow.id,
        AccountRow.person_id,
        AccountRow.locale,
        AccountRow.address,
        AccountRow.consent_version,
        AccountRow.practising,
        PersonRow.name.label("person_name"),
        ChatRow.id.label("chat_id"),
        ChatRow.unreachable_since,
        *talk_columns(),
        *_HELD,
    )
    .select_from(AccountRow)
    .join(
        ChatRow,
        and_(
            ChatRow.channel == AccountRow.channel,
            ChatRow.bot == AccountRow.bot,
            ChatRow.address == bindparam("chat"),
        ),
    )
    .outerjoin(PersonRow, PersonRow.id == AccountRow.person_id)
    .outerjoin(TalkRow, and_(TalkRow.chat_id == ChatRow.id, TalkRow.account_id == AccountRow.id))
    .outerjoin(RoleRow, and_(RoleRow.person_id == AccountRow.person_id, _HOLDS_TODAY))
    .outerjoin(UnitRow, and_(UnitRow.id == RoleRow.unit_id, _STANDS_TODAY))
    .where(
        AccountRow.channel == bindparam("channel"),
        AccountRow.bot == bindparam("bot"),
        AccountRow.user == bindparam("user"),
    )
    .order_by(RoleRow.id)
)

_HOLDINGS = (
    select(*_HELD)
    .join(UnitRow, and_(UnitRow.id == RoleRow.unit_id, _STANDS_TODAY))
    .where(RoleRow.person_id == bindparam("person"), _HOLDS_TODAY)
    .order_by(RoleRow.id)
)


def arrive(db: Connection, who: Sender, locale: str, today: date, now: datetime) -> Arrival:
    """Find who wrote; an account or chat never seen before is written down."""
    key = {"channel": who.channel, "bot": who.bot, "user": who.user, "chat": who.chat}
    rows = db.execute(_ARRIVAL, {**key, "today": today}).all()
    if not rows:
        _meet(db, who, locale, now)
        rows = db.execute(_ARRIVAL, {**key, "today": today}).all()
    row = rows[0]
    if row.unreachable_since is not None:
        _reachable_again(db, ChatId(row.chat_id))
    return Arrival(
        account=_account(row, _powers(rows)), chat=ChatId(row.chat_id), talk=talk_of(row)
    )


def account(db: Connection, account_id: AccountId, today: date) -> Account:
    """An account as it stands now."""
    statement = (
        select(
            AccountRow.id,
            AccountRow.person_id,
            AccountRow.locale,
            AccountRow.address,
            AccountRow.consent_version,
            AccountRow.practising,
            PersonRow.name.label("person_name"),
        )
        .outerjoin(PersonRow, PersonRow.id == AccountRow.person_id)
        .where(AccountRow.id == account_id)
    )
    row = db.execute(statement).one()
    held = powers(db, PersonId(row.person_id), today) if row.person_id else Powers()
    return _account(row, held)


def powers(db: Connection, person: PersonId, today: date) -> Powers:
    """All a person holds on a day."""
    rows = db.execute(_HOLDINGS, {"person": person, "today": today})
    return _powers(rows)


def _powers(rows: Iterable[AnyRow]) -> Powers:
    return Powers(tuple(_holding(row) for row in rows if row.held_id is not None))


def _account(row: AnyRow, held: Powers) -> Account:
    return Account(
        id=AccountId(row.id),
        person=PersonId(row.person_id) if row.person_id is not None else None,
        name=row.person_name,
        locale=row.locale,
        address=Address(row.address) if row.address else None,
        consented=row.consent_version == CONSENT_VERSION,
        practising=row.practising,
        powers=held.within(practice=row.practising),
    )


def _holding(row: AnyRow) -> Holding:
    unit = UnitRef(
        id=UnitId(row.held_id),
        path=row.path,
        kind=UnitKind(row.unit_kind),
        name=row.unit_name,
        practice=row.practice,
    )
    return Holding(Role(row.role), unit)


def _meet(db: Connection, who: Sender, locale: str, now: datetime) -> None:
    account = {
        "channel": who.channel,
        "bot": who.bot,
        "user": who.user,
        "locale": locale,
        "practising": False,
        "created_at": now,
    }
    db.execute(insert_into(db.dialect.name, AccountRow).on_conflict_do_nothing(), account)
    account_id = db.execute(
        select(AccountRow.id).where(
            AccountRow.channel == who.channel,
            AccountRow.bot == who.bot,
            AccountRow.user == who.user,
        )
    ).scalar_one()
    chat = {
        "channel": who.channel,
        "bot": who.bot,
        "address": who.chat,
        "kind": "private" if who.is_private else "group",
        "account_id": account_id if who.is_private else None,
    }
    db.execute(insert_into(db.dialect.name, ChatRow).on_conflict_do_nothing(), chat)


def _reachable_again(db: Connection, chat: ChatId) -> None:
    db.execute(update(ChatRow).where(ChatRow.id == chat).values(unreachable_since=None))


def mark_unreachable(db: Connection, chat: ChatId, now: datetime) -> None:
    """A chat refuses our messages, until its owner writes again."""
    db.execute(update(ChatRow).where(ChatRow.id == chat).values(unreachable_since=now))


def move_chat(db: Connection, chat: ChatId, address: str) -> None:
    """A group was given a new address by its channel; one met there already stays who it is."""
    moved = aliased(ChatRow)
    met = exists().where(
        moved.channel == ChatRow.channel, moved.bot == ChatRow.bot, moved.address == address
    )
    moved_there = update(ChatRow).where(ChatRow.id == chat, ~met).values(address=address)
    if db.execute(moved_there).rowcount == 0:
        groups.follow(db, chat, address)


def move_address(db: Connection, who: Sender, address: str) -> None:
    """A chat of a channel was given a new address; known or not, the old one is dead."""
    known = select(ChatRow.id).where(
        ChatRow.channel == who.channel, ChatRow.bot == who.bot, ChatRow.address == who.chat
    )
    chat = db.execute(known).scalar_one_or_none()
    if chat is not None:
        move_chat(db, ChatId(chat), address)


def hint_due(db: Connection, chat: ChatId, now: datetime, since: datetime) -> bool:
    """Whether a group may be told to write in private once more; if so, it now was."""
    statement = (
        update(ChatRow)
        .where(ChatRow.id == chat, or_(ChatRow.hinted_at.is_(None), ChatRow.hinted_at < since))
        .values(hinted_at=now)
    )
    return db.execute(statement).rowcount == 1


def private_chat(db: Connection, account: AccountId) -> ChatId | None:
    """The chat in which an account is written to alone; None before it ever wrote there."""
    statement = select(ChatRow.id).where(
        ChatRow.account_id == account, ChatRow.unreachable_since.is_(None)
    )
    found = db.execute(statement).scalar()
    return ChatId(found) if found is not None else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatReader:
    """How the reader of a chat is spoken to, and on which channel."""

    channel: str
    locale: str
    address: Address | None
    person: PersonId | None = None
    """Who it is; None in a group, and where nobody knows yet."""


def reader_of(db: Connection, chat: ChatId) -> ChatReader:
    """Who reads a chat; in a group nobody in particular."""
    statement = (
        select(ChatRow.channel, AccountRow.locale, AccountRow.address, AccountRow.person_id)
        .outerjoin(AccountRow, AccountRow.id == ChatRow.account_id)
        .where(ChatRow.id == chat)
    )
    row = db.execute(statement).one()
    address = Address(row.address) if row.address else None
    person = PersonId(row.person_id) if row.person_id is not None else None
    return ChatReader(
        channel=row.channel, locale=row.locale or "vi", address=address, person=person
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reachable:
    """Someone who holds a role on a unit, and the chat to reach them in, if any."""

    person: PersonId
    name: str
    unit: UnitId
    account: AccountId | None
    chat: ChatId | None
    phone: str | None = None
    """Digits, where the register knows it."""


def holders(db: Connection, role: Role, units: Sequence[UnitId], today: date) -> list[Reachable]:
    """Who holds a role on any of these units today, one row a person, unit and chat."""
    statement = (
        select(
            PersonRow.id,
            PersonRow.name,
            PersonRow.phone,
            RoleRow.unit_id,
            AccountRow.id.label("account_id"),
            ChatRow.id.label("chat_id"),
        )
        .join(RoleRow, RoleRow.person_id == PersonRow.id)
        .outerjoin(AccountRow, AccountRow.person_id == PersonRow.id)
        .outerjoin(
            ChatRow,
            and_(ChatRow.account_id == AccountRow.id, ChatRow.unreachable_since.is_(None)),
        )
        .where(
            RoleRow.role == role,
            RoleRow.unit_id.in_(units),
            RoleRow.from_on <= today,
            or_(RoleRow.to_on.is_(None), RoleRow.to_on > today),
        )
        .order_by(RoleRow.unit_id, PersonRow.id)
    )
    return [
        Reachable(
            person=PersonId(row.id),
            name=row.name,
            phone=row.phone,
            unit=UnitId(row.unit_id),
            account=AccountId(row.account_id) if row.account_id is not None else None,
            chat=ChatId(row.chat_id) if row.chat_id is not None else None,
        )
        for row in db.execute(statement)
    ]


def set_fields(db: Connection, account: AccountId, **fields: Any) -> None:
    """Change an account's own settings: locale, address, practising, person_id."""
    db.execute(update(AccountRow).where(AccountRow.id == account).values(**fields))


def record_consent(db: Connection, account: AccountId, version: str, now: datetime) -> None:
    """Keep the evidence that a text was agreed to, and when."""
    db.execute(
        insert_into(db.dialect.name, ConsentRow),
        {"account_id": account, "version": version, "given_at": now},
    )
    set_fields(db, account, consent_version=version)


def grant_role(
    db: Connection, person: PersonId, role: Role, unit: UnitId, *, on: date, by: PersonId | None
) -> None:
    """Let a person be something to a unit from a day on."""
    db.execute(
        insert_into(db.dialect.name, RoleRow),
        {
            "person_id": person,
            "role": role,
            "unit_id": unit,
            "from_on": on,
            "granted_by": by,
        },
    )


def lock_roles(db: Connection, unit: UnitId) -> None:
    """Let nobody else change who is what to a unit until this transaction ends.

    Rows that only name the unit can be written meanwhile: an announcement on its way holds the
    roles themselves (`audience.hold`), and would wait for us while we wait for it.
    """
    locked = select(UnitRow.id).where(UnitRow.id == unit).with_for_update(key_share=True)
    db.execute(locked)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Someone, and what they are to a unit."""

    person: PersonId
    name: str
    role: Role


def roles_at(db: Connection, unit: UnitId, today: date) -> list[Held]:
    """Who is what to a unit on a day, in the order they became it."""
    statement = (
        select(PersonRow.id, PersonRow.name, RoleRow.role)
        .join(RoleRow, RoleRow.person_id == PersonRow.id)
        .where(RoleRow.unit_id == unit, _HOLDS_TODAY)
        .order_by(RoleRow.id)
    )
    rows = db.execute(statement, {"today": today})
    return [Held(person=PersonId(row.id), name=row.name, role=Role(row.role)) for row in rows]


def is_of(db: Connection, person: PersonId, unit: UnitRef, today: date) -> bool:
    """Whether somebody is anything to a unit or to one below it today, a member or more."""
    here = UnitRow.path.startswith(unit.path, autoescape=True)
    role = (
        select(RoleRow.id)
        .join(UnitRow, UnitRow.id == RoleRow.unit_id)
        .where(
            RoleRow.person_id == person,
            RoleRow.from_on <= today,
            or_(RoleRow.to_on.is_(None), RoleRow.to_on > today),
            here,
        )
    )
    membership = (
        select(MembershipRow.id)
        .join(UnitRow, UnitRow.id == MembershipRow.unit_id)
        .where(
            MembershipRow.person_id == person,
            MembershipRow.joined_on <= today,
            or_(MembershipRow.ended_on.is_(None), MembershipRow.ended_on > today),
            here,
        )
    )
    return bool(db.execute(select(or_(role.exists(), membership.exists()))).scalar())


def end_role(db: Connection, person: PersonId, role: Role, unit: UnitId, *, on: date) -> bool:
    """Take a role away from a day on; False when it was not held."""
    statement = (
        update(RoleRow)
        .where(
            RoleRow.person_id == person,
            RoleRow.role == role,
            RoleRow.unit_id == unit,
            or_(RoleRow.to_on.is_(None), RoleRow.to_on > on),
        )
        .values(to_on=on)
    )
    return db.execute(statement).rowcount > 0


def wrong_codes(db: Connection, account: AccountId, since: datetime, now: datetime) -> int:
    """How many wrong codes an account has typed from an instant up to now."""
    statement = select(CodeTryRow.id).where(
        CodeTryRow.account_id == account, CodeTryRow.tried_at.between(since, now)
    )
    return len(db.execute(statement).all())


def record_wrong_code(db: Connection, account: AccountId, now: datetime) -> None:
    """A wrong code was typed."""
    db.execute(insert_into(db.dialect.name, CodeTryRow), {"account_id": account, "tried_at": now})


def forget_wrong_codes(db: Connection, before: datetime) -> None:
    """Drop wrong codes typed before an instant: they count no more."""
    db.execute(delete(CodeTryRow).where(CodeTryRow.tried_at < before))
