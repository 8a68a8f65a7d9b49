"""Good examples at rest."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, Select, bindparam, func, insert, or_, select, text, update

from domain.accounts import AccountId
from domain.members import PersonId
from domain.stories import PICKED, ConsentBy, NewStory, State, Story, StoryId
from domain.units import UnitId, UnitKind, UnitRef
from storage.tables import AccountRow, PersonRow, StoryRow, UnitRow
from storage.tables.base import AnyRow

_STORIES = (
    select(
        StoryRow.id,
        StoryRow.account_id,
        StoryRow.about,
        StoryRow.words,
        StoryRow.contest,
        StoryRow.state,
        StoryRow.sent_at,
        StoryRow.consented_by,
        StoryRow.consented_at,
        StoryRow.unnamed_at,
        PersonRow.name.label("writer"),
        UnitRow.id.label("unit_id"),
        UnitRow.path,
        UnitRow.kind,
        UnitRow.name.label("unit_name"),
        UnitRow.practice,
    )
    .join(UnitRow, UnitRow.id == StoryRow.unit_id)
    .join(AccountRow, AccountRow.id == StoryRow.account_id)
    .outerjoin(PersonRow, PersonRow.id == AccountRow.person_id)
)
_BY_ID = _STORIES.where(StoryRow.id == bindparam("story"))
_OWN = (
    _STORIES.where(
        StoryRow.account_id == bindparam("account"), StoryRow.state != text("'withdrawn'")
    )
    .order_by(StoryRow.id.desc())
    .limit(bindparam("most"))
)
_COUNT_OWN = select(func.count()).where(
    StoryRow.account_id == bindparam("account"), StoryRow.state == text("'sent'")
)


def add(
    db: Connection, unit: UnitId, new: NewStory, *, account: AccountId, now: datetime
) -> StoryId:
    """Write a story down."""
    row = {
        "unit_id": unit,
        "account_id": account,
        "about": new.about,
        "words": new.words,
        "contest": new.contest,
        "state": State.SENT,
        "sent_at": now,
        "consented_by": new.consented_by,
        "consented_at": now if new.consented_by is not None else None,
    }
    return StoryId(db.execute(insert(StoryRow).returning(StoryRow.id), row).scalar_one())


def find(db: Connection, story: StoryId) -> Story | None:
    """The story of an id."""
    row = db.execute(_BY_ID, {"story": story}).one_or_none()
    return _story(row) if row is not None else None


def own(db: Connection, account: AccountId, *, most: int) -> list[Story]:
    """What an account wrote, the newest first; what was taken back left out."""
    return [_story(row) for row in db.execute(_OWN, {"account": account, "most": most})]


def count_own(db: Connection, account: AccountId) -> int:
    """How much of an account's waits to be read."""
    return db.execute(_COUNT_OWN, {"account": account}).scalar_one()


def below(
    db: Connection, tops: Sequence[UnitRef], states: Sequence[State], *, after: int, most: int
) -> list[Story]:
    """Stories sent to units at or below these, in some states; the oldest first."""
    statement = (
        _STORIES.where(
            or_(*(UnitRow.path.startswith(top.path, autoescape=True) for top in tops)),
            StoryRow.state.in_(states),
        )
        .order_by(StoryRow.id)
        .offset(after)
        .limit(most)
    )
    return [_story(row) for row in db.execute(statement)]


def count(db: Connection, tops: Sequence[UnitRef], states: Sequence[State]) -> int:
    """How many there are."""
    return db.execute(counting(tops, states)).scalar_one()


def counting(tops: Sequence[UnitRef], states: Sequence[State]) -> Select[int]:
    """Asks how many there are, alone or among other questions."""
    return (
        select(func.count())
        .select_from(StoryRow)
        .join(UnitRow, UnitRow.id == StoryRow.unit_id)
        .where(
            or_(*(UnitRow.path.startswith(top.path, autoescape=True) for top in tops)),
            StoryRow.state.in_(states),
        )
    )


def to_export(db: Connection, top: UnitRef) -> list[Story]:
    """What may stand in public: chosen, its subject named with consent that still holds."""
    statement = _STORIES.where(
        UnitRow.path.startswith(top.path, autoescape=True),
        StoryRow.state.in_(PICKED),
        StoryRow.consented_at.is_not(None),
        StoryRow.unnamed_at.is_(None),
    ).order_by(StoryRow.id.desc())
    return [_story(row) for row in db.execute(statement)]


def decide(
    db: Connection, story: StoryId, states: Sequence[State], to: State, by: PersonId, now: datetime
) -> bool:
    """Let a story be in another state; False when it was in none of these."""
    statement = update(StoryRow).where(StoryRow.id == story, StoryRow.state.in_(states))
    values = {"state": to, "decided_by": by, "decided_at": now}
    return db.execute(statement.values(**values)).rowcount == 1


def withdraw(db: Connection, story: StoryId) -> bool:
    """Its writer takes it back; False when it was taken back before."""
    statement = update(StoryRow).where(StoryRow.id == story, StoryRow.state != State.WITHDRAWN)
    return db.execute(statement.values(state=State.WITHDRAWN)).rowcount == 1


def unname(db: Connection, story: StoryId, now: datetime) -> None:
    """Its subject is to be named no longer."""
    statement = update(StoryRow).where(StoryRow.id == story, StoryRow.unnamed_at.is_(None))
    db.execute(statement.values(unnamed_at=now))


def _story(row: AnyRow) -> Story:
    return Story(
        id=StoryId(row.id),
        unit=UnitRef(
            id=UnitId(row.unit_id),
            path=row.path,
            kind=UnitKind(row.kind),
            name=row.unit_name,
            practice=row.practice,
        ),
        account=AccountId(row.account_id),
        writer=row.writer,
        about=row.about,
        words=row.words,
        contest=row.contest,
        state=State(row.state),
        sent_at=row.sent_at,
        consented_by=ConsentBy(row.consented_by) if row.consented_by else None,
        consented_at=row.consented_at,
        unnamed_at=row.unnamed_at,
    )
