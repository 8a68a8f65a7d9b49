"""What those concerned hear in their chats: what came back, what was recognised or taken back.

A message waits for the morning where it would fall into the quiet hours. What is recognised is
told half an hour after it was written down: a page gone through by mistake is taken back unheard.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from domain.accounts import AccountId, ChatId
from domain.actors import Actor
from domain.assessment import Assessment, AssessmentId, Stage
from domain.clock import local_day, past_quiet_hours
from domain.criteria import Rank, Subject
from domain.members import HouseholdId, PersonId
from domain.permissions import Role
from domain.recognition import PLACES, Candidate, Decision, DecisionId, Honoured, State
from domain.units import UnitId, UnitRef
from storage import accounts, decisions, due, outcomes, reviews, units
from storage import assessment as store
from storage import recognition as candidates
from storage.due import Due
from storage.outcomes import Window
from storage.reviews import Review

RETURNED, RECOGNISED, WITHDRAWN = "assessment-returned", "titles-recognised", "title-withdrawn"
#: How long it is of use to be told; later, the first screen says it.
USEFUL = timedelta(days=7)
#: What is written down within the same half hour is told together, a half hour later.
_TOGETHER = timedelta(minutes=30)
#: Chats written to in one transaction.
PIECE = 50
_HEADS, _FAMILIES = "heads", "families"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearer:
    """Somebody who hears of it, and where."""

    person: PersonId
    account: AccountId
    chat: ChatId


# ---- returned ----------------------------------------------------------------------------------


def plan_returned(db: Connection, one: Assessment, review: int, now: datetime) -> None:
    """Let those concerned hear that an assessment came back, with the reasons."""
    at = past_quiet_hours(now)
    due.plan(
        db,
        f"{RETURNED}:{review}",
        RETURNED,
        one.unit.id,
        due_at=at,
        useful_until=at + USEFUL,
        arguments={"review": review},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """An assessment that came back, and who hears of it."""

    assessment: Assessment
    review: Review
    hearers: Sequence[Hearer]


def returned(db: Connection, review_id: int, now: datetime) -> Returned | None:
    """What came back, and who hears of it.

    None where it has been handed in again since, or a decision has been written down.
    """
    found = reviews.review(db, review_id)
    one = store.find(db, AssessmentId(found[0])) if found is not None else None
    if found is None or one is None or one.stage is not Stage.SELF or one.is_settled:
        return None
    review, today = found[1], local_day(now)
    people = {*one.assessors} | _concerned(db, one.subject, one.unit.id, one.household, today)
    return Returned(assessment=one, review=review, hearers=hearers(db, people - {review.by}))


def _concerned(
    db: Connection, subject: Subject, unit: UnitId, household: HouseholdId | None, today: date
) -> set[PersonId]:
    """Whose it is: who looks after the unit, and the people of the family."""
    role = Role.OFFICER if subject in PLACES else Role.HEAD
    people = {held.person for held in accounts.holders(db, role, [unit], today)}
    return people | {*store.family_of(db, household)} if household is not None else people


def hearers(db: Connection, people: set[PersonId]) -> list[Hearer]:
    """The chats of some people, each once."""
    return [
        Hearer(person=person, account=account, chat=chat)
        for person, account, chat in outcomes.chats_of(db, sorted(people))
    ]


# ---- taken back ----------------------------------------------------------------------------------


def plan_withdrawn(db: Connection, unit: UnitRef, one: Candidate, year: int, by: Actor) -> None:
    """Let those concerned hear that a title was taken back; the reason may not be for all."""
    at = past_quiet_hours(by.now)
    due.plan(
        db,
        f"{WITHDRAWN}:{one.subject}:{year}:{one.target}:{one.decision}",
        WITHDRAWN,
        unit.id,
        due_at=at,
        useful_until=at + USEFUL,
        arguments={
            "subject": one.subject,
            "year": year,
            "target": one.target,
            "by": by.person,
        },
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """A title that was taken back, and who hears of it."""

    candidate: Candidate
    year: int
    hearers: Sequence[Hearer]


def withdrawn(db: Connection, told: Due, now: datetime) -> Withdrawn | None:
    """What was taken back, and who hears of it; None where it has been given again since."""
    subject, year = Subject(told.arguments["subject"]), int(told.arguments["year"])
    unit = units.find(db, told.unit) if told.unit is not None else None
    today = local_day(now)
    if unit is None:
        return None
    target = int(told.arguments["target"])
    found = candidates.by_targets(db, unit, subject, year, [target], today)
    if not found or found[0].state is not State.WITHDRAWN:
        return None
    people = _concerned(db, subject, found[0].unit, found[0].household, today)
    by = PersonId(int(told.arguments["by"]))
    return Withdrawn(candidate=found[0], year=year, hearers=hearers(db, people - {by}))


# ---- recognised --------------------------------------------------------------------------------


def plan_recognised(db: Connection, top: UnitRef, decision: DecisionId, now: datetime) -> None:
    """Let those a decision has just recognised hear of it, and the heads of their chapters."""
    until = _half_hour(now)
    _plan(db, top.id, decision, Window(since=until - _TOGETHER, until=until), _HEADS, 0)


def _half_hour(now: datetime) -> datetime:
    """The instant itself, or the next full or half hour."""
    past = timedelta(minutes=now.minute % 30, seconds=now.second, microseconds=now.microsecond)
    return now + -past % _TOGETHER


def _plan(
    db: Connection, top: UnitId, decision: DecisionId, window: Window, who: str, after: int
) -> None:
    at = past_quiet_hours(window.until + _TOGETHER)
    due.plan(
        db,
        f"{RECOGNISED}:{decision}:{window.until.isoformat()}:{who}:{after}",
        RECOGNISED,
        top,
        due_at=at,
        useful_until=at + USEFUL,
        arguments={
            "decision": decision,
            "since": window.since.isoformat(),
            "until": window.until.isoformat(),
            "who": who,
            "after": after,
        },
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """A piece of those who hear of a decision."""

    decision: Decision
    families: Sequence[tuple[Honoured, Hearer]] = ()
    """Families, each with one of its people."""
    chapters: Sequence[tuple[UnitRef, int, Hearer]] = ()
    """Chapters with how many of their families were recognised, each with one of its heads."""
    units: Sequence[tuple[Honoured, Rank | None, Hearer]] = ()
    """Groups, clans, units, communes, each with its rank and one who looks after it."""


def recognised(db: Connection, told: Due, now: datetime) -> Recognised | None:
    """Who hears of a decision now; the next piece is put into the calendar.

    None where the decision is there no more.
    """
    arguments = told.arguments
    decision = decisions.find(db, DecisionId(int(arguments["decision"])))
    if decision is None:
        return None
    window = Window(
        since=datetime.fromisoformat(arguments["since"]),
        until=datetime.fromisoformat(arguments["until"]),
    )
    after = int(arguments["after"])
    if arguments["who"] == _FAMILIES:
        return _tell_families(db, decision, window, after)
    return _tell_heads(db, decision, window, after, now)


def _tell_families(db: Connection, decision: Decision, window: Window, after: int) -> Recognised:
    found = outcomes.families(db, decision.id, window, after=after, limit=PIECE)
    if len(found) == PIECE:
        last = found[-1][3]
        _plan(db, decision.unit, decision.id, window, _FAMILIES, last)
    return Recognised(
        decision=decision,
        families=[
            (honoured, Hearer(person=person, account=account, chat=chat))
            for honoured, person, account, chat in found
        ],
    )


def _tell_heads(
    db: Connection, decision: Decision, window: Window, after: int, now: datetime
) -> Recognised:
    is_families = decision.subject is Subject.FAMILY
    found = outcomes.units(
        db, decision.id, window, of_families=is_families, after=after, limit=PIECE
    )
    if len(found) == PIECE:
        _plan(db, decision.unit, decision.id, window, _HEADS, found[-1].unit.id)
    elif is_families:
        _plan(db, decision.unit, decision.id, window, _FAMILIES, 0)
    role = Role.OFFICER if decision.subject in PLACES else Role.HEAD
    held = accounts.holders(db, role, [one.unit.id for one in found], local_day(now))
    writer = outcomes.writer(db, decision.id)
    hearing = [
        (one, Hearer(person=who.person, account=who.account, chat=who.chat))
        for one in found
        for who in held
        if who.unit == one.unit.id and who.account is not None and who.chat is not None
        if who.person != writer
    ]
    if is_families:
        return Recognised(
            decision=decision,
            chapters=[(one.unit, one.count, who) for one, who in hearing],
        )
    ids = [one.candidate for one in found if one.candidate is not None]
    marked = store.of_candidates(db, ids)
    ranks = {of: one.verdict.rank for of, one in marked.items() if one.stage is Stage.PASSED}
    return Recognised(
        decision=decision,
        units=[(one, ranks.get(one.candidate), who) for one, who in hearing if one.candidate],
    )
