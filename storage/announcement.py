"""Announcements at rest: what they say, to whom, and what became of each."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    Select,
    and_,
    case,
    exists,
    false,
    func,
    insert,
    or_,
    select,
    text,
    union_all,
    update,
)
from sqlalchemy.orm import aliased

from domain.accounts import CONSENT_VERSION, AccountId, Address, ChatId
from domain.announcement import (
    Announcement,
    AnnouncementId,
    Audience,
    Fate,
    Hearer,
    NewAnnouncement,
    RecipientId,
    State,
)
from domain.members import PersonId
from domain.messages import Attachment
from domain.permissions import Role
from domain.units import UnitId, UnitRef
from storage.dialect import insert_into
from storage.outbox import OutboxId
from storage.tables import (
    AccountRow,
    AnnouncementRow,
    AnnouncementVersionRow,
    ChatRow,
    FigureAskedRow,
    KeptFileRow,
    OutboxRow,
    PersonRow,
    RecipientRow,
    RoleRow,
    UnitRow,
)
from storage.tables.base import AnyRow
from storage.units import unit_of

#: Under this name files are kept that go with announcements.
THING = "announcement"
#: The cursor runs over roles, then from here over groups' chats, then stands at the end.
GROUPS, END = 1 << 60, 1 << 61

_UNIT = (UnitRow.path, UnitRow.kind, UnitRow.name, UnitRow.practice)


def add(db: Connection, unit: UnitId, new: NewAnnouncement, now: datetime) -> AnnouncementId | None:
    """Write an announcement down; None when its occasion has spoken before."""
    row = asdict(new)
    row |= {"unit_id": unit, "written_by": row.pop("by"), "written_at": now}
    row |= {"version": 1, "cursor": 0}
    statement = insert_into(db.dialect.name, AnnouncementRow).on_conflict_do_nothing()
    found = db.execute(statement.returning(AnnouncementRow.id), row).scalar()
    return AnnouncementId(found) if found is not None else None


_ALL = select(
    AnnouncementRow.id.label("announcement"),
    AnnouncementRow.occasion,
    AnnouncementRow.audience,
    AnnouncementRow.texts,
    AnnouncementRow.asks_yes,
    AnnouncementRow.state,
    AnnouncementRow.version,
    AnnouncementRow.written_by,
    AnnouncementRow.written_at,
    AnnouncementRow.approved_by,
    AnnouncementRow.send_at,
    AnnouncementRow.useful_until,
    AnnouncementRow.cursor,
    AnnouncementRow.progress_chat_id,
    AnnouncementRow.progress_id,
    AnnouncementRow.done_at,
    UnitRow.id,
    *_UNIT,
).join(UnitRow, UnitRow.id == AnnouncementRow.unit_id)


def find(db: Connection, one: AnnouncementId, *, lock: bool = False) -> Announcement | None:
    """An announcement; with `lock` nobody else changes it until the transaction ends."""
    statement = _ALL.where(AnnouncementRow.id == one)
    if lock:
        statement = statement.with_for_update(of=AnnouncementRow)
    row = db.execute(statement).one_or_none()
    return _announcement(row) if row is not None else None


def latest(db: Connection, top: UnitRef, *, limit: int, after: int = 0) -> list[Announcement]:
    """A unit's announcements, the newest first."""
    statement = _ALL.where(AnnouncementRow.unit_id == top.id).order_by(AnnouncementRow.id.desc())
    return [_announcement(row) for row in db.execute(statement.limit(limit).offset(after))]


def in_states(db: Connection, top: UnitRef, states: Collection[State]) -> list[Announcement]:
    """A unit's announcements in some states, the oldest first."""
    statement = _ALL.where(
        AnnouncementRow.unit_id == top.id, AnnouncementRow.state.in_(list(states))
    )
    return [_announcement(row) for row in db.execute(statement.order_by(AnnouncementRow.id))]


def going(db: Connection, now: datetime) -> list[AnnouncementId]:
    """Those that are to begin or go on at an instant of the calendar, the oldest first."""
    statement = (
        select(AnnouncementRow.id)
        .where(
            or_(
                AnnouncementRow.state == State.RUNNING,
                and_(AnnouncementRow.state == State.APPROVED, AnnouncementRow.send_at <= now),
            )
        )
        .order_by(AnnouncementRow.id)
    )
    return [AnnouncementId(one) for one in db.execute(statement).scalars()]


def watched(db: Connection, since: datetime) -> list[AnnouncementId]:
    """Those whose writer watches them: under way, or over since an instant of the calendar."""
    statement = select(AnnouncementRow.id).where(
        AnnouncementRow.progress_id.is_not(None),
        or_(
            AnnouncementRow.state.in_([State.RUNNING, State.PAUSED, State.LATE]),
            and_(
                AnnouncementRow.state.in_([State.DONE, State.CANCELLED]),
                AnnouncementRow.done_at >= since,
            ),
        ),
    )
    return [AnnouncementId(one) for one in db.execute(statement).scalars()]


def _announcement(row: AnyRow) -> Announcement:
    return Announcement(
        id=AnnouncementId(row.announcement),
        top=unit_of(row),
        occasion=row.occasion,
        audience=Audience.from_json(row.audience),
        texts=row.texts,
        asks_yes=row.asks_yes,
        state=State(row.state),
        version=row.version,
        written_by=_person(row.written_by),
        written_at=row.written_at,
        approved_by=_person(row.approved_by),
        send_at=row.send_at,
        useful_until=row.useful_until,
        cursor=row.cursor,
        progress_chat=ChatId(row.progress_chat_id) if row.progress_chat_id is not None else None,
        progress_id=row.progress_id,
        done_at=row.done_at,
    )


def _person(found: int | None) -> PersonId | None:
    return PersonId(found) if found is not None else None


def change(
    db: Connection, one: AnnouncementId, *, from_states: Collection[State] = (), **values: Any
) -> bool:
    """Set columns of an announcement that is in one of these states; False when it is not."""
    statement = update(AnnouncementRow).where(AnnouncementRow.id == one)
    if from_states:
        statement = statement.where(AnnouncementRow.state.in_(list(from_states)))
    return db.execute(statement.values(**values)).rowcount == 1


def keep_version(db: Connection, one: Announcement, by: PersonId, now: datetime) -> None:
    """Keep what an announcement says before it is corrected."""
    row = {"announcement_id": one.id, "version": one.version, "texts": dict(one.texts)}
    db.execute(insert(AnnouncementVersionRow), row | {"changed_by": by, "changed_at": now})


def versions(db: Connection, one: AnnouncementId) -> dict[int, Mapping[str, str]]:
    """What it said before, by version."""
    statement = select(AnnouncementVersionRow.version, AnnouncementVersionRow.texts)
    rows = db.execute(statement.where(AnnouncementVersionRow.announcement_id == one))
    return {row.version: row.texts for row in rows}


# ---- the file that goes with it ----------------------------------------------------------------


def keep_file(
    db: Connection, one: AnnouncementId, file: Attachment, by: AccountId, now: datetime
) -> None:
    """Keep a file or photo with an announcement."""
    row = {"thing": THING, "thing_id": one, "path": file.path, "name": file.name}
    db.execute(insert(KeptFileRow), row | {"kind": file.kind, "added_by": by, "added_at": now})


def file_of(db: Connection, one: AnnouncementId) -> Attachment | None:
    """The file or photo that goes with an announcement."""
    statement = (
        select(KeptFileRow.path, KeptFileRow.name, KeptFileRow.kind)
        .where(KeptFileRow.thing == THING, KeptFileRow.thing_id == one)
        .order_by(KeptFileRow.id.desc())
        .limit(1)
    )
    row = db.execute(statement).one_or_none()
    return Attachment(path=row.path, name=row.name, kind=row.kind) if row is not None else None


# ---- who is to hear it -------------------------------------------------------------------------


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
    statement = (
        select(
            RoleRow.id.label("place"),
            RoleRow.role,
            RoleRow.person_id,
            PersonRow.name.label("person_name"),
            UnitRow.id,
            *_UNIT,
        )
        .join(UnitRow, UnitRow.id == RoleRow.unit_id)
        .join(PersonRow, PersonRow.id == RoleRow.person_id)
        .where(*_entitled(whom), RoleRow.id > after)
        .order_by(RoleRow.id)
        .limit(limit)
    )
    if person is not None:
        statement = statement.where(RoleRow.person_id == person)
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


def group_chats(db: Connection, whom: Whom, *, after: int, limit: int) -> list[Hearer]:
    """Groups' chats bound to units of the audience, in the order they were met."""
    statement = (
        select(
            ChatRow.id.label("chat"),
            ChatRow.channel,
            ChatRow.unreachable_since,
            UnitRow.id,
            *_UNIT,
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


def count_people(db: Connection, whom: Whom, *, after: int = 0) -> int:
    """How many people hold such roles, each counted once."""
    statement = _people(whom, func.count(RoleRow.person_id.distinct()))
    return int(db.execute(statement.where(RoleRow.id > after)).scalar_one())


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
    return select(RecipientRow.person_id).where(
        RecipientRow.announcement_id == one,
        RecipientRow.state == Fate.QUEUED,
        RecipientRow.confirmed_at.is_(None),
        RecipientRow.person_id.is_not(None),
    )


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


# ---- recipients --------------------------------------------------------------------------------


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


_PART = aliased(OutboxRow)
#: Of the parts of a long message the worst tells; all sent is sent, and so is what was forgotten.
_WORST = ("held", "failed", "unreachable", "dropped", "paused", "queued", "sending")


def _part_fate() -> ScalarSelect[str]:
    ranks = {state: rank for rank, state in enumerate(_WORST)}
    return (
        select(_PART.state)
        .where(
            _PART.chat_id == OutboxRow.chat_id, _PART.seq == OutboxRow.seq, _PART.part > text("0")
        )
        .order_by(case(ranks, value=_PART.state, else_=len(_WORST)))
        .limit(1)
        .correlate(OutboxRow)
        .scalar_subquery()
    )


_FATE = case(
    (RecipientRow.state != Fate.QUEUED, RecipientRow.state),
    (OutboxRow.state == text("'split'"), func.coalesce(_part_fate(), Fate.SENT)),
    else_=func.coalesce(OutboxRow.state, Fate.SENT),
).label("fate")

_RECIPIENTS = (
    select(
        RecipientRow.id.label("recipient"),
        RecipientRow.outbox_id,
        RecipientRow.version,
        RecipientRow.confirmed_at,
        RecipientRow.person_id,
        RecipientRow.chat_id,
        _FATE,
        OutboxRow.error,
        PersonRow.name.label("person_name"),
        ChatRow.channel,
        ChatRow.unreachable_since,
        AccountRow.id.label("account"),
        AccountRow.address,
        AccountRow.locale,
        UnitRow.id,
        *_UNIT,
    )
    .select_from(RecipientRow)
    .join(UnitRow, UnitRow.id == RecipientRow.unit_id)
    .outerjoin(OutboxRow, OutboxRow.id == RecipientRow.outbox_id)
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
        limit: At most so many.
        after: So many are left out first.
    """
    statement = _RECIPIENTS.where(RecipientRow.announcement_id == one)
    if fates:
        statement = statement.where(_FATE.in_(list(fates)))
    if unconfirmed:
        statement = statement.where(
            _FATE == Fate.SENT,
            RecipientRow.confirmed_at.is_(None),
            RecipientRow.person_id.is_not(None),
        )
    if below:
        statement = statement.where(
            or_(*(UnitRow.path.startswith(top.path, autoescape=True) for top in below))
        )
    statement = statement.order_by(UnitRow.id, RecipientRow.id).limit(limit).offset(after)
    return [_recipient(row) for row in db.execute(statement)]


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
            person=_person(row.person_id),
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
    )


def tally(db: Connection, one: AnnouncementId) -> tuple[dict[Fate, int], int]:
    """How many came to what, and how many people confirmed it."""
    statement = (
        select(_FATE, func.count().label("n"), func.count(RecipientRow.confirmed_at).label("read"))
        .select_from(RecipientRow)
        .outerjoin(OutboxRow, OutboxRow.id == RecipientRow.outbox_id)
        .where(RecipientRow.announcement_id == one)
        .group_by(_FATE)
    )
    rows = db.execute(statement).all()
    return {Fate(row.fate): row.n for row in rows}, sum(row.read for row in rows)


def set_recipient(db: Connection, one: RecipientId, **values: Any) -> None:
    """Set columns of a recipient."""
    db.execute(update(RecipientRow).where(RecipientRow.id == one).values(**values))


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


# ---- messages ----------------------------------------------------------------------------------


def move_messages(
    db: Connection,
    one: AnnouncementId,
    from_states: Collection[Fate],
    to: Fate,
    now: datetime,
    *,
    why: str | None = None,
) -> int:
    """Set what its messages in some states come to; how many there were."""
    whole = aliased(OutboxRow)
    mine = RecipientRow.announcement_id == one
    wholes = select(RecipientRow.outbox_id.label("id")).where(mine)
    parts = (
        select(_PART.id)
        .join(whole, and_(_PART.chat_id == whole.chat_id, _PART.seq == whole.seq))
        .join(RecipientRow, RecipientRow.outbox_id == whole.id)
        .where(mine, whole.state == text("'split'"), _PART.part > text("0"))
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


def drop_held(db: Connection, message: OutboxId, now: datetime) -> None:
    """A held message is not sent any more: another one says what is right."""
    statement = update(OutboxRow).where(OutboxRow.id == message, OutboxRow.state == Fate.HELD)
    db.execute(statement.values(state=Fate.DROPPED.value, done_at=now))


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


def backlog(db: Connection, since: datetime, *, most: int, priority: int) -> int:
    """How many messages of a priority wait that were put in line since an instant, up to `most`."""
    few = (
        select(OutboxRow.id)
        .where(
            OutboxRow.state == text("'queued'"),
            OutboxRow.priority == priority,
            OutboxRow.created_at >= since,
        )
        .limit(most)
    )
    return db.execute(select(func.count()).select_from(few.subquery())).scalar_one()


# ---- calls -------------------------------------------------------------------------------------


def to_call(
    db: Connection, below: Sequence[UnitRef], since: datetime, *, limit: int
) -> list[tuple[AnnouncementId, datetime, Recipient]]:
    """Whom nothing reached in some units, by announcement, the newest first."""
    unheard = [Fate.NO_ACCOUNT, Fate.UNREACHABLE]
    statement = (
        _RECIPIENTS.add_columns(RecipientRow.announcement_id, AnnouncementRow.written_at)
        .join(AnnouncementRow, AnnouncementRow.id == RecipientRow.announcement_id)
        .where(
            AnnouncementRow.written_at >= since,
            AnnouncementRow.state != State.CANCELLED,
            RecipientRow.confirmed_at.is_(None),
            _FATE.in_(unheard),
            or_(*(UnitRow.path.startswith(top.path, autoescape=True) for top in below)),
        )
        .order_by(RecipientRow.announcement_id.desc(), UnitRow.id, RecipientRow.id)
        .limit(limit)
    )
    return [
        (AnnouncementId(row.announcement_id), row.written_at, _recipient(row))
        for row in db.execute(statement)
    ]
