"""When an answer is due, when officers are told, and who may settle what."""

import itertools
from datetime import date, datetime, time, timedelta

import pytest

from domain.accounts import AccountId, ChatId
from domain.clock import ZONE, at, local_day
from domain.enquiries import (
    CLOSES,
    NEWS_EVERY,
    OPENS,
    Enquiry,
    EnquiryId,
    Kind,
    State,
    may_settle,
    news_at,
    remind_at,
)
from domain.holidays import is_working_day
from domain.permissions import Holding, Powers, Role
from domain.units import UnitId, UnitKind, UnitRef


def moment(words: str) -> datetime:
    """A moment in Vietnam: "29/9/2025 10:00"."""
    return datetime.strptime(words, "%d/%m/%Y %H:%M").replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("asked", "reminded"),
    [
        ("29/9/2025 10:00", "30/9/2025 10:00"),
        ("29/9/2025 10:01", "30/9/2025 10:10"),
        ("29/9/2025 07:30", "30/9/2025 07:30"),
        ("29/9/2025 00:00", "30/9/2025 07:30"),
        ("29/9/2025 07:29", "30/9/2025 07:30"),
        ("29/9/2025 16:59", "30/9/2025 17:00"),
        ("29/9/2025 17:00", "1/10/2025 07:30"),
        ("29/9/2025 23:59", "1/10/2025 07:30"),
        ("3/10/2025 16:00", "6/10/2025 16:00"),
        ("3/10/2025 17:00", "7/10/2025 07:30"),
        ("4/10/2025 10:00", "7/10/2025 07:30"),
        ("5/10/2025 23:59", "7/10/2025 07:30"),
        ("6/10/2025 00:00", "7/10/2025 07:30"),
        ("1/9/2025 09:00", "3/9/2025 09:00"),
        ("2/9/2025 09:00", "4/9/2025 07:30"),
        ("29/4/2026 09:00", "4/5/2026 09:00"),
        ("31/12/2025 18:00", "5/1/2026 07:30"),
        ("13/2/2026 10:00", "23/2/2026 10:00"),
        ("18/2/2026 10:00", "24/2/2026 07:30"),
        ("24/4/2026 10:00", "28/4/2026 10:00"),
    ],
    ids=[
        "in office hours",
        "brought up to the next ten minutes",
        "as offices open",
        "at midnight",
        "before offices open",
        "before offices close",
        "as offices close",
        "late in the evening",
        "on a Friday",
        "on a Friday evening",
        "on a Saturday",
        "on a Sunday night",
        "as Monday begins",
        "before National Day",
        "on National Day",
        "before two holidays and a weekend",
        "on New Year's Eve",
        "on the last working day before Tết",
        "on the second day of Tết",
        "before Giỗ Tổ is made up for on a Monday",
    ],
)
def test_an_answer_is_due_after_a_working_day(asked: str, reminded: str) -> None:
    assert remind_at(moment(asked)) == moment(reminded)


def test_a_reminder_always_falls_on_a_working_day_and_in_its_hours() -> None:
    first = at(date(2025, 12, 25), time())
    for minutes in range(0, 20 * 24 * 60, 7):
        asked = first + timedelta(minutes=minutes)
        reminded = remind_at(asked)
        assert is_working_day(local_day(reminded))
        assert OPENS <= reminded.astimezone(ZONE).time() <= CLOSES
        assert timedelta(days=1) <= reminded - asked < timedelta(days=6)


@pytest.mark.parametrize(
    ("now", "last", "told"),
    [
        ("29/9/2025 10:00", None, "29/9/2025 10:00"),
        ("29/9/2025 10:00", "29/9/2025 09:40", "29/9/2025 10:00"),
        ("29/9/2025 10:00", "29/9/2025 10:00", "29/9/2025 10:10"),
        ("29/9/2025 10:09", "29/9/2025 10:00", "29/9/2025 10:10"),
        ("29/9/2025 10:09", "29/9/2025 10:10", None),
        ("29/9/2025 20:59", None, "29/9/2025 20:59"),
        ("29/9/2025 20:59", "29/9/2025 20:55", "30/9/2025 06:30"),
        ("29/9/2025 21:00", None, "30/9/2025 06:30"),
        ("30/9/2025 00:00", None, "30/9/2025 06:30"),
        ("30/9/2025 06:29", None, "30/9/2025 06:30"),
        ("30/9/2025 06:30", None, "30/9/2025 06:30"),
    ],
)
def test_officers_are_told_now_or_ten_minutes_after_the_last_time_and_not_at_night(
    now: str, last: str | None, told: str | None
) -> None:
    found = news_at(moment(now), moment(last) if last is not None else None)

    assert found == (moment(told) if told is not None else None)


def test_no_two_messages_come_within_ten_minutes() -> None:
    last, told = None, []
    for minutes in range(0, 48 * 60, 3):
        moment_told = news_at(at(date(2025, 9, 29), time()) + timedelta(minutes=minutes), last)
        if moment_told is not None:
            last = moment_told
            told.append(moment_told)

    assert all(b - a >= NEWS_EVERY for a, b in itertools.pairwise(told))


TOP = UnitRef(UnitId(1), "1/", UnitKind.WARD, "Phường Thử")
TDP = UnitRef(UnitId(2), "1/2/", UnitKind.CHAPTER, "TDP 2")
OTHER = UnitRef(UnitId(3), "1/3/", UnitKind.CHAPTER, "TDP 3")


def enquiry(kind: Kind, unit: UnitRef) -> Enquiry:
    return Enquiry(
        id=EnquiryId(1),
        unit=unit,
        kind=kind,
        account=AccountId(1),
        chat=ChatId(1),
        person=None,
        name=None,
        words="",
        asked_at=at(date(2025, 9, 29), time(8)),
        state=State.WAITING,
        before=None,
        answer=None,
        answered_by=None,
        answered_at=None,
    )


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("role", Role)
def test_officers_settle_all_and_helpers_the_entries_of_their_unit(kind: Kind, role: Role) -> None:
    over, beside = Powers((Holding(role, TOP),)), Powers((Holding(role, OTHER),))
    own, one = Powers((Holding(role, TDP),)), enquiry(kind, TDP)

    assert may_settle(over, one) == (role is Role.OFFICER)
    assert may_settle(own, one) == (
        role is Role.OFFICER or (role is Role.HELPER and kind is Kind.ENTRY)
    )
    assert not may_settle(beside, one)
    assert not may_settle(Powers(), one)
