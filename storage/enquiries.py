"""Questions to the officers at rest, with their answers; answers kept to be given again."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.orm import aliased

from domain.accounts import AccountId, ChatId
from domain.enquiries import Enquiry, EnquiryId, Kind, ReadyAnswer, State
from domain.members import PersonId
from domain.units import UnitId, UnitKind, UnitRef
from storage.tables import AccountRow, DueRow, EnquiryRow, PersonRow, ReadyAnswerRow, UnitRow
from storage.tables.base import AnyRow

_ANSWERER = aliased(PersonRow)

_ENQUIRIES = (
    select(
        EnquiryRow.id,
        EnquiryRow.kind,
        EnquiryRow.account_id,
        EnquiryRow.chat_id,
        EnquiryRow.words,
        EnquiryRow.asked_at,
        EnquiryRow.state,
        EnquiryRow.before_id,
        EnquiryRow.answer,
        EnquiryRow.answered_at,
        AccountRow.person_id,
        PersonRow.name.label("asker"),
        _ANSWERER.name.label("answerer"),
        UnitRow.id.label("unit_id"),
        UnitRow.path,
        UnitRow.kind.label("unit_kind"),
        UnitRow.name.label("unit_name"),
        UnitRow.practice,
    )
    .join(UnitRow, UnitRow.id == EnquiryRow.unit_id)
    .join(AccountRow, AccountRow.id == EnquiryRow.account_id)
    .outerjoin(PersonRow, PersonRow.id == AccountRow.person_id)
    .outerjoin(_ANSWERER, _ANSWERER.id == EnquiryRow.answered_by)
)
_BY_ID = _ENQUIRIES.where(EnquiryRow.id == bindparam("enquiry"))
_OWN = (
    _ENQUIRIES.where(EnquiryRow.account_id == bindparam("account"))
    .where(EnquiryRow.state.in_([State.WAITING, State.ANSWERED]))
    .order_by(EnquiryRow.id.desc())
    .limit(bindparam("most"))
)
_COUNT_OWN = select(func.count()).where(
    EnquiryRow.account_id == bindparam("account"), EnquiryRow.state == text("'waiting'")
)


def add(
    db: Connection,
    unit: UnitId,
    kind: Kind,
    state: State,
    *,
    account: AccountId,
    chat: ChatId,
    words: str,
    now: datetime,
    before: EnquiryId | None = None,
) -> EnquiryId:
    """Write an enquiry down."""
    row = {
        "unit_id": unit,
        "kind": kind,
        "state": state,
        "account_id": account,
        "chat_id": chat,
        "words": words,
        "asked_at": now,
        "before_id": before,
    }
    return EnquiryId(db.execute(insert(EnquiryRow).returning(EnquiryRow.id), row).scalar_one())


def find(db: Connection, enquiry: EnquiryId) -> Enquiry | None:
    """The enquiry of an id."""
    row = db.execute(_BY_ID, {"enquiry": enquiry}).one_or_none()
    return _enquiry(row) if row is not None else None


def own(db: Connection, account: AccountId, *, most: int) -> list[Enquiry]:
    """What an account asked, the newest first."""
    return [_enquiry(row) for row in db.execute(_OWN, {"account": account, "most": most})]


def count_own(db: Connection, account: AccountId) -> int:
    """How much of an account's waits."""
    return db.execute(_COUNT_OWN, {"account": account}).scalar_one()


def waiting(
    db: Connection, tops: Sequence[UnitRef], helped: Sequence[UnitRef], *, after: int, most: int
) -> list[Enquiry]:
    """What waits at or below units, and entries of units one helps; the oldest first."""
    statement = (
        _ENQUIRIES.where(EnquiryRow.state == text("'waiting'"), _theirs(tops, helped))
        .order_by(EnquiryRow.asked_at, EnquiryRow.id)
        .offset(after)
        .limit(most)
    )
    return [_enquiry(row) for row in db.execute(statement)]


def count_waiting(
    db: Connection,
    tops: Sequence[UnitRef],
    helped: Sequence[UnitRef],
    before: datetime | None = None,
) -> int:
    """How much waits there; with `before`, what was asked before an instant."""
    statement = (
        select(func.count())
        .select_from(EnquiryRow)
        .join(UnitRow, UnitRow.id == EnquiryRow.unit_id)
        .where(EnquiryRow.state == text("'waiting'"), _theirs(tops, helped))
    )
    if before is not None:
        statement = statement.where(EnquiryRow.asked_at < before)
    return db.execute(statement).scalar_one()


def _theirs(tops: Sequence[UnitRef], helped: Sequence[UnitRef]) -> ColumnElement[bool]:
    below = [UnitRow.path.startswith(top.path, autoescape=True) for top in tops]
    entries = (EnquiryRow.kind == Kind.ENTRY) & EnquiryRow.unit_id.in_([one.id for one in helped])
    return or_(*below, entries)


def settle(
    db: Connection, enquiry: EnquiryId, answer: str | None, *, by: PersonId, now: datetime
) -> bool:
    """Answer what waits; False when it waits no more."""
    statement = update(EnquiryRow).where(
        EnquiryRow.id == enquiry, EnquiryRow.state == text("'waiting'")
    )
    values = {
        "state": State.ANSWERED,
        "answer": answer,
        "answered_by": by,
        "answered_at": now,
    }
    return db.execute(statement.values(**values)).rowcount == 1


def move(
    db: Connection,
    enquiry: EnquiryId,
    account: AccountId,
    state: State,
    to: State,
    *,
    asked_at: datetime | None = None,
) -> bool:
    """Let an account's own enquiry be in another state; False when it was not in the first."""
    statement = update(EnquiryRow).where(
        EnquiryRow.id == enquiry, EnquiryRow.account_id == account, EnquiryRow.state == state
    )
    values: dict[str, object] = {"state": to}
    if asked_at is not None:
        values["asked_at"] = asked_at
    return db.execute(statement.values(**values)).rowcount == 1


def kept(db: Connection, account: AccountId) -> list[EnquiryId]:
    """What is kept for an account and was handed to nobody yet, the newest first."""
    statement = (
        select(EnquiryRow.id)
        .where(EnquiryRow.account_id == account, EnquiryRow.state == text("'kept'"))
        .order_by(EnquiryRow.id.desc())
    )
    return [EnquiryId(one) for one in db.execute(statement).scalars()]


def drop(db: Connection, ids: Sequence[EnquiryId]) -> None:
    """Let go of what was handed to nobody."""
    db.execute(delete(EnquiryRow).where(EnquiryRow.id.in_(ids)))


_NEAREST = (
    select(UnitRow.id)
    .where(
        UnitRow.id.in_(bindparam("ids", expanding=True)),
        UnitRow.kind.in_([UnitKind.WARD, UnitKind.DISTRICT]),
    )
    .order_by(func.length(UnitRow.path).desc())
    .limit(1)
)


def office(db: Connection, unit: UnitRef) -> UnitId | None:
    """The nearest ward or district at or above a unit."""
    found = db.execute(_NEAREST, {"ids": ancestors(unit)}).scalar()
    return UnitId(found) if found is not None else None


def ancestors(unit: UnitRef) -> list[UnitId]:
    """The ids of a unit and of all above it, from itself upwards."""
    return [UnitId(int(one)) for one in reversed(unit.path.split("/")) if one]


def last_moment(db: Connection, kind: str, unit: UnitId) -> datetime | None:
    """The last moment of a kind that stands in the calendar for a unit."""
    statement = select(func.max(DueRow.due_at)).where(DueRow.kind == kind, DueRow.unit_id == unit)
    return db.execute(statement).scalar()


# ---- answers kept to be given again ------------------------------------------------------------


def add_ready(
    db: Connection, unit: UnitId, title: str, answer: str, *, by: PersonId, now: datetime
) -> int:
    """Keep an answer under a title."""
    row = {"unit_id": unit, "title": title, "answer": answer, "made_by": by, "made_at": now}
    statement = insert(ReadyAnswerRow).returning(ReadyAnswerRow.id)
    return int(db.execute(statement, row).scalar_one())


def ready(db: Connection, units: Sequence[UnitId]) -> list[ReadyAnswer]:
    """The answers kept for these units, the newest first."""
    statement = (
        select(ReadyAnswerRow.id, ReadyAnswerRow.title, ReadyAnswerRow.answer)
        .where(ReadyAnswerRow.unit_id.in_(units))
        .order_by(ReadyAnswerRow.id.desc())
    )
    return [ReadyAnswer(id=r.id, title=r.title, answer=r.answer) for r in db.execute(statement)]


def _enquiry(row: AnyRow) -> Enquiry:
    return Enquiry(
        id=EnquiryId(row.id),
        unit=UnitRef(
            id=UnitId(row.unit_id),
            path=row.path,
            kind=UnitKind(row.unit_kind),
            name=row.unit_name,
            practice=row.practice,
        ),
        kind=Kind(row.kind),
        account=AccountId(row.account_id),
        chat=ChatId(row.chat_id),
        person=PersonId(row.person_id) if row.person_id is not None else None,
        name=row.asker,
        words=row.words,
        asked_at=row.asked_at,
        state=State(row.state),
        before=EnquiryId(row.before_id) if row.before_id is not None else None,
        answer=row.answer,
        answered_by=row.answerer,
        answered_at=row.answered_at,
    )
