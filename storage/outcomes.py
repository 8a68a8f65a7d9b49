"""Who hears of what was recognised, and where, at rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, func, select

from domain.accounts import AccountId, ChatId
from domain.members import PersonId, titled
from domain.recognition import CandidateId, DecisionId, Honoured, State
from storage.tables import (
    AccountRow,
    CandidateRow,
    ChatRow,
    DecisionRow,
    HouseholdRow,
    PersonRow,
    UnitRow,
)
from storage.units import unit_of

_UNIT = (UnitRow.id, UnitRow.path, UnitRow.kind, UnitRow.name, UnitRow.practice)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """From an instant on, itself left out, to another, itself included."""

    since: datetime
    until: datetime


def _recognised(decision: DecisionId, window: Window) -> ColumnElement[bool]:
    return and_(
        CandidateRow.decision_id == decision,
        CandidateRow.state == State.RECOGNISED,
        CandidateRow.changed_at > window.since,
        CandidateRow.changed_at <= window.until,
    )


def units(
    db: Connection,
    decision: DecisionId,
    window: Window,
    *,
    of_families: bool,
    after: int,
    limit: int,
) -> list[Honoured]:
    """The units a decision recognised, or the chapters whose families it did, by their ids."""
    if not of_families:
        return _themselves(db, decision, window, after=after, limit=limit)
    statement = (
        select(*_UNIT, func.count().label("n"))
        .join(HouseholdRow, HouseholdRow.unit_id == UnitRow.id)
        .join(CandidateRow, CandidateRow.household_id == HouseholdRow.id)
        .where(_recognised(decision, window), UnitRow.id > after)
        .group_by(*_UNIT)
        .order_by(UnitRow.id)
        .limit(limit)
    )
    return [
        Honoured(unit=unit_of(row), name=row.name, count=row.n) for row in db.execute(statement)
    ]


def _themselves(
    db: Connection, decision: DecisionId, window: Window, *, after: int, limit: int
) -> list[Honoured]:
    statement = (
        select(*_UNIT, CandidateRow.id.label("candidate_id"))
        .join(CandidateRow, CandidateRow.unit_id == UnitRow.id)
        .where(_recognised(decision, window), UnitRow.id > after)
        .order_by(UnitRow.id)
        .limit(limit)
    )
    return [
        Honoured(unit=unit_of(row), name=row.name, candidate=CandidateId(row.candidate_id))
        for row in db.execute(statement)
    ]


def families(
    db: Connection, decision: DecisionId, window: Window, *, after: int, limit: int
) -> list[tuple[Honoured, PersonId, AccountId, ChatId]]:
    """The families a decision recognised, a row for each chat of their people, by the chats."""
    statement = (
        select(
            *_UNIT,
            HouseholdRow.name.label("family"),
            HouseholdRow.honorific,
            PersonRow.id.label("person_id"),
            AccountRow.id.label("account_id"),
            ChatRow.id.label("chat_id"),
        )
        .join(HouseholdRow, HouseholdRow.unit_id == UnitRow.id)
        .join(CandidateRow, CandidateRow.household_id == HouseholdRow.id)
        .join(PersonRow, PersonRow.household_id == HouseholdRow.id)
        .join(AccountRow, AccountRow.person_id == PersonRow.id)
        .join(ChatRow, ChatRow.account_id == AccountRow.id)
        .where(
            _recognised(decision, window),
            ChatRow.unreachable_since.is_(None),
            ChatRow.id > after,
        )
        .order_by(ChatRow.id)
        .limit(limit)
    )
    return [
        (
            Honoured(unit=unit_of(row), name=titled(row.honorific, row.family)),
            PersonId(row.person_id),
            AccountId(row.account_id),
            ChatId(row.chat_id),
        )
        for row in db.execute(statement)
    ]


def writer(db: Connection, decision: DecisionId) -> PersonId | None:
    """Who wrote a decision down."""
    found = db.execute(select(DecisionRow.recorded_by).where(DecisionRow.id == decision)).scalar()
    return PersonId(found) if found is not None else None


def chats_of(
    db: Connection, people: Sequence[PersonId]
) -> list[tuple[PersonId, AccountId, ChatId]]:
    """The chats in which some people can be written to."""
    statement = (
        select(
            AccountRow.person_id,
            AccountRow.id.label("account_id"),
            ChatRow.id.label("chat_id"),
        )
        .join(ChatRow, ChatRow.account_id == AccountRow.id)
        .where(AccountRow.person_id.in_(people), ChatRow.unreachable_since.is_(None))
        .order_by(ChatRow.id)
    )
    return [
        (PersonId(row.person_id), AccountId(row.account_id), ChatId(row.chat_id))
        for row in db.execute(statement)
    ]
