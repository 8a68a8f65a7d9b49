"""Audiences at rest: who is to hear an announcement today, and where."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    case,
    exists,
    false,
    func,
    or_,
    select,
    text,
)
from sqlalchemy.orm import aliased

from domain.accounts import CONSENT_VERSION, AccountId, Address, ChatId
from domain.announcement import AnnouncementId, Audience, Fate, Hearer
from domain.invites import first_role
from domain.members import PersonId
from domain.permissions import Role
from domain.units import WITH_BOOK, UnitId, UnitRef
from storage.fates import FATE, MESSAGE, UNREAD
from storage.tables import (
    AccountRow,
    ChatRow,
    FigureAskedRow,
    OutboxRow,
    PersonRow,
    RecipientRow,
    RoleRow,
    UnitRow,
)
from storage.tables.base import AnyRow
from storage.units import unit_of

UNIT = (UnitRow.path, UnitRow.kind, UnitRow.name, UnitRow.practice)


@dataclass(frozen=True, slots=True, kw_only=True)
class Whom:
    """An audience on a day, below a unit."""

    top: UnitRef
    audience: Audience
    today: date
    spoke: frozenset[UnitId] = frozenset()
    """Units that are silent no more, where only the silent hear it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A role somebody holds, on whose account they hear it."""

    place: int
    """Where the cursor stands behind it."""
    role: Role
    person: PersonId
    name: str
    unit: UnitRef


def candidates(
    db: Connection, whom: Whom, *, after: int, limit: int, person: PersonId | None = None
) -> list[Candidate]:
    """Roles held today that make people hear it, in the order they were given."""
    statement = _candidates(whom).where(RoleRow.id > after).limit(limit)
    if person is not None:
        statement = statement.where(RoleRow.person_id == person)
    return _read(db, statement)


def held_by(
    db: Connection, whom: Whom, people: Collection[PersonId] | None = None
) -> list[Candidate]:
    """All such roles these people hold today, or all there are, in the order they were given."""
    statement = _candidates(whom)
    if people is not None:
        statement = statement.where(RoleRow.person_id.in_(list(people)))
    return _read(db, statement)


def _candidates(whom: Whom) -> Select[*tuple[Any, ...]]:
    return (
        select(
            RoleRow.id.label("place"),
            RoleRow.role,
            RoleRow.person_id,
            PersonRow.name.label("person_name"),
            UnitRow.id,
            *UNIT,
        )
        .join(UnitRow, UnitRow.id == RoleRow.unit_id)
        .join(PersonRow, PersonRow.id == RoleRow.person_id)
        .where(*_entitled(whom))
        .order_by(RoleRow.id)
    )


def _read(db: Connection, statement: Select[*tuple[Any, ...]]) -> list[Candidate]:
    return [
        Candidate(
            place=row.place,
            role=Role(row.role),
            person=PersonId(row.person_id),
            name=row.person_name,
            unit=unit_of(row),
        )
        for row in db.execute(statement)
    ]


def hold(db: Connection, found: Sequence[Candidate], today: date) -> list[Candidate]:
    """Those whose role is held still, and ends for nobody until this transaction does.

    Whoever ends one waits, and then finds what was made ready; where a role is being ended this
    very moment, we wait and leave it out. SQLite lets one write at a time anyway.
    """
    if db.dialect.name == "sqlite" or not found:
        return list(found)
    statement = (
        select(RoleRow.id)
        .where(
            RoleRow.id.in_([one.place for one in found]),
            or_(RoleRow.to_on.is_(None), RoleRow.to_on > today),
        )
        .order_by(RoleRow.id)
        .with_for_update(read=True)
    )
    standing = set(db.execute(statement).scalars())
    return [one for one in found if one.place in standing]


def group_chats(db: Connection, whom: Whom, *, after: int, limit: int) -> list[Hearer]:
    """Groups' chats bound to units of the audience, in the order they were met."""
    statement = (
        select(
            ChatRow.id.label("chat"),
            ChatRow.channel,
            ChatRow.unreachable_since,
            UnitRow.id,
            *UNIT,
        )
        .join(UnitRow, UnitRow.id == ChatRow.unit_id)
        .where(*_groups(whom), ChatRow.id > after)
        .order_by(ChatRow.id)
        .limit(limit)
    )
    return [
        Hearer(
            unit=unit_of(row),
            chat=ChatId(row.chat),
            channel=row.channel,
            reachable=row.unreachable_since is None,
        )
        for row in db.execute(statement)
    ]


def count_people(db: Connection, whom: Whom) -> tuple[int, int]:
    """How many people hold such roles, each counted once; how many of them can be written to."""
    agreed = and_(
        AccountRow.person_id == RoleRow.person_id, AccountRow.consent_version == CONSENT_VERSION
    )
    reached = case((ChatRow.id.is_not(None), RoleRow.person_id))
    counts = (func.count(RoleRow.person_id.distinct()), func.count(reached.distinct()))
    statement = (
        _people(whom, *counts)
        .outerjoin(AccountRow, agreed)
        .outerjoin(ChatRow, ChatRow.account_id == AccountRow.id)
    )
    people, reachable = db.execute(statement).one()
    return int(people), int(reachable)


def count_reachable(db: Connection, whom: Whom, *, after: int = 0) -> int:
    """How many of them have a chat they agreed to be written to in."""
    statement = (
        _people(whom, func.count(RoleRow.person_id.distinct()))
        .join(AccountRow, AccountRow.person_id == RoleRow.person_id)
        .join(ChatRow, ChatRow.account_id == AccountRow.id)
        .where(AccountRow.consent_version == CONSENT_VERSION, RoleRow.id > after)
    )
    return int(db.execute(statement).scalar_one())


def count_groups(db: Connection, whom: Whom, *, after: int = 0) -> int:
    """How many groups' chats hear it."""
    if not whom.audience.groups:
        return 0
    statement = (
        select(func.count())
        .select_from(ChatRow)
        .join(UnitRow, UnitRow.id == ChatRow.unit_id)
        .where(*_groups(whom), ChatRow.id > after)
    )
    return db.execute(statement).scalar_one()


def entitled(db: Connection, whom: Whom, people: Collection[PersonId]) -> set[PersonId]:
    """Which of these people hold a role today on whose account they hear it."""
    statement = _people(whom, RoleRow.person_id).distinct()
    rows = db.execute(statement.where(RoleRow.person_id.in_(list(people)))).scalars()
    return {PersonId(one) for one in rows}


def entitled_chats(db: Connection, whom: Whom, chats: Collection[ChatId]) -> set[ChatId]:
    """Which of these groups' chats are bound today to a unit of the audience."""
    if not whom.audience.groups:
        return set()
    statement = (
        select(ChatRow.id)
        .join(UnitRow, UnitRow.id == ChatRow.unit_id)
        .where(*_groups(whom), ChatRow.id.in_(list(chats)))
    )
    return {ChatId(one) for one in db.execute(statement).scalars()}


def places(db: Connection, whom: Whom, *, after: int, limit: int) -> list[UnitRef]:
    """Units of the audience nobody has come in for yet, in the order they were made."""
    statement = select(UnitRow.id, *UNIT).where(*_without_anybody(whom), UnitRow.id > after)
    return [unit_of(row) for row in db.execute(statement.order_by(UnitRow.id).limit(limit))]


def count_places(db: Connection, whom: Whom) -> int:
    """How many units of the audience nobody has come in for yet."""
    statement = select(func.count()).select_from(UnitRow).where(*_without_anybody(whom))
    return db.execute(statement).scalar_one()


def _without_anybody(whom: Whom) -> list[ColumnElement[bool]]:
    """Units that are looked after by whoever the audience is, and by nobody today."""
    roles = whom.audience.roles
    if whom.audience.unconfirmed is not None:
        return [false()]
    kinds = [one for one in WITH_BOOK if first_role(one) in roles]
    held = exists().where(
        RoleRow.unit_id == UnitRow.id,
        RoleRow.role.in_([one.value for one in roles]),
        RoleRow.from_on <= whom.today,
        or_(RoleRow.to_on.is_(None), RoleRow.to_on > whom.today),
    )
    return [*_units(whom), UnitRow.id != whom.top.id, UnitRow.kind.in_(kinds), ~held]


def names(db: Connection, whom: Whom, *, limit: int, after: int = 0) -> list[tuple[str, str]]:
    """Who is to hear it: name and unit of each person once, in the order of the units."""
    statement = (
        _people(whom, PersonRow.name, func.min(UnitRow.name).label("unit"))
        .join(PersonRow, PersonRow.id == RoleRow.person_id)
        .group_by(PersonRow.id, PersonRow.name)
        .order_by(func.min(UnitRow.id), PersonRow.id)
        .limit(limit)
        .offset(after)
    )
    return [(row.name, row.unit) for row in db.execute(statement)]


def _people(whom: Whom, *columns: Any) -> Select[*tuple[Any, ...]]:
    joined = select(*columns).select_from(RoleRow).join(UnitRow, UnitRow.id == RoleRow.unit_id)
    return joined.where(*_entitled(whom))


def _entitled(whom: Whom) -> list[ColumnElement[bool]]:
    """What makes a role held one of an audience's."""
    audience = whom.audience
    found = [
        RoleRow.from_on <= whom.today,
        or_(RoleRow.to_on.is_(None), RoleRow.to_on > whom.today),
        *_units(whom),
    ]
    if audience.roles:
        found.append(RoleRow.role.in_([one.value for one in audience.roles]))
    elif audience.unconfirmed is None:
        found.append(false())
    if audience.unconfirmed is not None:
        found.append(RoleRow.person_id.in_(_unconfirmed(audience.unconfirmed)))
    return found


def _groups(whom: Whom) -> list[ColumnElement[bool]]:
    return [ChatRow.kind == text("'group'"), *_units(whom)]


def _units(whom: Whom) -> list[ColumnElement[bool]]:
    """Standing units of an audience; practice chapters are in none."""
    audience = whom.audience
    found: list[ColumnElement[bool]] = [
        UnitRow.path.startswith(whom.top.path, autoescape=True),
        UnitRow.practice.is_(False),
        UnitRow.valid_from <= whom.today,
        or_(UnitRow.valid_to.is_(None), UnitRow.valid_to >= whom.today),
    ]
    if audience.kinds:
        found.append(UnitRow.kind.in_([one.value for one in audience.kinds]))
    if audience.units:
        upper = aliased(UnitRow)
        under = UnitRow.path.like(upper.path.concat("%"))
        found.append(exists().where(upper.id.in_(audience.units), under))
    if audience.silent is not None:
        found.append(UnitRow.id.not_in(whom.spoke))
    if audience.unanswered is not None:
        asked = select(FigureAskedRow.unit_id).where(
            FigureAskedRow.request_id == audience.unanswered, FigureAskedRow.answered_at.is_(None)
        )
        found.append(UnitRow.id.in_(asked))
    return found


def _unconfirmed(one: AnnouncementId) -> Select[int | None]:
    return (
        select(RecipientRow.person_id)
        .outerjoin(OutboxRow, MESSAGE)
        .where(RecipientRow.announcement_id == one, UNREAD)
    )


def count_unread(db: Connection, whom: Whom, one: AnnouncementId) -> int:
    """To how many it was sent who have not confirmed it and are still in an audience."""
    held = _people(whom, RoleRow.person_id)
    statement = (
        select(func.count())
        .select_from(RecipientRow)
        .outerjoin(OutboxRow, MESSAGE)
        .where(RecipientRow.announcement_id == one, UNREAD, RecipientRow.person_id.in_(held))
    )
    return db.execute(statement).scalar_one()


def count_missed(
    db: Connection, whom: Whom, one: AnnouncementId, fates: Collection[Fate], *, after: int
) -> int:
    """How many behind a recipient it did not reach who are in an audience and have a chat now."""
    reachable = (
        _people(whom, RoleRow.person_id)
        .join(AccountRow, AccountRow.person_id == RoleRow.person_id)
        .join(ChatRow, ChatRow.account_id == AccountRow.id)
        .where(AccountRow.consent_version == CONSENT_VERSION, ChatRow.unreachable_since.is_(None))
    )
    bound = (
        select(ChatRow.id)
        .join(UnitRow, UnitRow.id == ChatRow.unit_id)
        .where(*_groups(whom), ChatRow.unreachable_since.is_(None))
    )
    statement = (
        select(func.count())
        .select_from(RecipientRow)
        .outerjoin(OutboxRow, MESSAGE)
        .where(
            RecipientRow.announcement_id == one,
            RecipientRow.id > after,
            FATE.in_(list(fates)),
            or_(
                RecipientRow.person_id.in_(reachable),
                and_(RecipientRow.person_id.is_(None), RecipientRow.chat_id.in_(bound)),
            ),
        )
    )
    return db.execute(statement).scalar_one()


def chats_of(db: Connection, people: Iterable[Candidate]) -> list[Hearer]:
    """The chat to write to each in, if they have one: one they can be reached in, the newest."""
    found = list(people)
    statement = (
        select(
            AccountRow.person_id,
            AccountRow.id,
            AccountRow.address,
            AccountRow.locale,
            ChatRow.id.label("chat"),
            ChatRow.channel,
            ChatRow.unreachable_since,
        )
        .join(ChatRow, ChatRow.account_id == AccountRow.id)
        .where(
            AccountRow.person_id.in_([one.person for one in found]),
            AccountRow.consent_version == CONSENT_VERSION,
        )
        .order_by(ChatRow.unreachable_since.is_(None), ChatRow.id)
    )
    best = {row.person_id: row for row in db.execute(statement)}
    return [_hearer(one, best.get(one.person)) for one in found]


def _hearer(one: Candidate, row: AnyRow | None) -> Hearer:
    if row is None:
        return Hearer(unit=one.unit, role=one.role, person=one.person, name=one.name)
    return Hearer(
        unit=one.unit,
        role=one.role,
        person=one.person,
        name=one.name,
        account=AccountId(row.id),
        chat=ChatId(row.chat),
        channel=row.channel,
        address=Address(row.address) if row.address else None,
        locale=row.locale,
        reachable=row.unreachable_since is None,
    )


def person_of(found: int | None) -> PersonId | None:
    """A person's id as a row gives it."""
    return PersonId(found) if found is not None else None
