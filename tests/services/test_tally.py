"""The week's figures: what counts, when, and once."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection

from domain.actors import Actor
from domain.clock import Week
from domain.errors import NotAllowed
from domain.fund import IncomeKind, Reason
from domain.members import EndReason, NewMember
from domain.permissions import Role
from domain.tally import Tally
from domain.units import UnitKind, UnitRef
from services import corrections, fund, members, tally
from storage import units
from tests.services.books import Chapter, new_chapter
from tests.storage.ward import MONDAY, MORNING, actor, chapter, on_day, ward

SUNDAY = MONDAY - timedelta(days=1)
THIS, LAST = Week.of(MONDAY), Week.of(SUNDAY)
MIDNIGHT = time(0, 0)
NEARLY = time(23, 59, 59, 999_999)


@pytest.fixture
def top(db: Connection) -> UnitRef:
    """A ward."""
    return ward(db)


def weekly(db: Connection, top: UnitRef, week: Week = THIS, *, today: date = MONDAY) -> Tally:
    officer = actor(db, (Role.OFFICER, top))
    return tally.weekly(db, top, week, by=on_day(officer, today, NEARLY))


def named(figures: Tally) -> dict[str, int]:
    return {one.unit.name: one.income.total for one in figures.units}


# ---- which week --------------------------------------------------------------------------------


def test_a_line_of_the_last_second_of_sunday_counts_in_the_old_week(
    db: Connection, top: UnitRef
) -> None:
    tdp = new_chapter(db, top)
    tdp.income(1, by=on_day(tdp.head, SUNDAY, NEARLY))
    tdp.income(10, by=on_day(tdp.head, MONDAY, MIDNIGHT))

    assert weekly(db, top, LAST).income.total == 1
    assert weekly(db, top, THIS).income.total == 10
    assert weekly(db, top, THIS).before.total == 1


@pytest.mark.parametrize(
    ("now", "week"),
    [
        (datetime(2025, 9, 28, 16, 59, 59, tzinfo=UTC), LAST),
        (datetime(2025, 9, 28, 17, 0, tzinfo=UTC), THIS),
    ],
    ids=["before midnight in Vietnam", "at midnight in Vietnam"],
)
def test_a_chapter_has_spoken_in_the_week_in_which_it_was_entered(
    db: Connection, top: UnitRef, now: datetime, week: Week
) -> None:
    """Whatever day it is booked on: the chapter is not to be reminded."""
    tdp = new_chapter(db, top)
    by = on_day(tdp.head, now.astimezone().date())
    day = MONDAY if week is THIS else SUNDAY
    tdp.income(by=Actor(person=by.person, powers=by.powers, today=day, now=now))

    for one in (LAST, THIS):
        assert (tdp.unit in weekly(db, top, one).silent) is (one is not week)


def test_a_late_line_counts_in_the_week_it_is_booked_in_and_speaks_in_the_week_it_came(
    db: Connection, top: UnitRef
) -> None:
    tdp = new_chapter(db, top)
    fund.close_day(db, tdp.unit, SUNDAY, by=tdp.head)
    late = Actor(person=tdp.head.person, powers=tdp.head.powers, today=SUNDAY, now=MORNING)
    tdp.income(500, by=late)

    assert weekly(db, top, LAST).income.total == 0
    assert weekly(db, top, THIS).income.total == 500
    assert weekly(db, top, THIS).silent == []


def test_what_is_booked_on_tomorrow_counts_in_the_week_of_that_day(
    db: Connection, top: UnitRef
) -> None:
    """The book has it already, so the tally has it too: the two never tell another sum."""
    tdp = new_chapter(db, top)
    fund.close_day(db, tdp.unit, MONDAY, by=tdp.head)
    tdp.income(500)

    assert weekly(db, top, today=MONDAY).income.total == 500


def test_a_reversal_in_a_later_week_is_taken_off_there(db: Connection, top: UnitRef) -> None:
    """Last week was closed and handed in; its figure stays as it was."""
    tdp = new_chapter(db, top)
    wrong = tdp.income(5_000_000, by=on_day(tdp.head, SUNDAY))
    fund.close_day(db, tdp.unit, SUNDAY, by=tdp.head)
    before = weekly(db, top, LAST)
    corrections.correct_line(db, wrong.line, Reason.NOT_RECEIVED, amount=None, by=tdp.head)

    assert weekly(db, top, LAST) == before
    assert weekly(db, top, LAST).income.total == 5_000_000
    assert weekly(db, top, THIS).income.total == -5_000_000
    assert weekly(db, top, THIS).fund_year == 0


def test_a_reversal_while_the_day_is_open_is_taken_off_where_it_was(
    db: Connection, top: UnitRef
) -> None:
    tdp = new_chapter(db, top)
    wrong = tdp.income(5_000_000, by=on_day(tdp.head, SUNDAY))
    corrections.correct_line(db, wrong.line, Reason.NOT_RECEIVED, amount=None, by=tdp.head)

    assert weekly(db, top, LAST).income.total == weekly(db, top, THIS).income.total == 0


# ---- money -------------------------------------------------------------------------------------


def test_money_is_counted_by_kind_and_unit(db: Connection, top: UnitRef) -> None:
    one, other = new_chapter(db, top), new_chapter(db, top)
    one.income(1, IncomeKind.GIFT)
    one.income(10, IncomeKind.WAGE)
    other.piggy(300, 100)
    figures = weekly(db, top)

    assert figures.income.by_kind == {
        IncomeKind.GIFT: 1,
        IncomeKind.WAGE: 10,
        IncomeKind.PIGGY: 100,
    }
    assert named(figures) == {top.name: 0, one.unit.name: 11, other.unit.name: 100}
    assert figures.kept == 200
    assert [unit.pigs for unit in figures.below] == [0, 1]


def test_what_is_kept_at_home_counts_for_the_year_and_for_no_book(
    db: Connection, top: UnitRef
) -> None:
    tdp = new_chapter(db, top)
    tdp.piggy(300, 0)
    figures = weekly(db, top)

    assert (figures.income.total, figures.kept, figures.fund_year) == (0, 300, 300)
    assert figures.below[0].spoke


def test_a_piggy_bank_taken_back_is_counted_no_more(db: Connection, top: UnitRef) -> None:
    tdp = new_chapter(db, top)
    opened = tdp.piggy(300, 100)
    corrections.correct_opening(db, opened.id, Reason.TWICE, right=None, by=tdp.head)
    figures = weekly(db, top)

    assert (figures.income.total, figures.kept, figures.fund_year) == (0, 0, 0)
    assert figures.below[0].pigs == 0


def test_the_year_begins_at_new_year(db: Connection, top: UnitRef) -> None:
    tdp = new_chapter(db, top)
    tdp.income(1, by=on_day(tdp.head, date(2025, 12, 31), NEARLY))
    tdp.income(10, by=on_day(tdp.head, date(2026, 1, 1), MIDNIGHT))
    tdp.piggy(100, 0, by=on_day(tdp.head, date(2026, 1, 2)))
    week, end = Week.of(date(2026, 1, 1)), date(2026, 1, 4)

    assert weekly(db, top, week, today=end).income.total == 11
    assert weekly(db, top, week, today=end).fund_year == 110
    assert weekly(db, top, week, today=date(2025, 12, 31)).fund_year == 1


# ---- people ------------------------------------------------------------------------------------


def test_a_person_in_two_units_is_one_member(db: Connection, top: UnitRef) -> None:
    one, other = new_chapter(db, top), new_chapter(db, top)
    joined = members.register_member(db, one.unit, NewMember(name="Lan"), None, by=one.head)
    member = members.member(db, joined, by=one.head, unit=one.unit)
    members.enrol(db, other.unit, member.person.id, by=other.head)
    figures = weekly(db, top)

    assert figures.members == 1
    assert [unit.members for unit in figures.below] == [1, 1]


def test_members_are_counted_on_the_last_day_of_the_week(db: Connection, top: UnitRef) -> None:
    tdp = new_chapter(db, top)
    by = on_day(tdp.head, SUNDAY)
    joined = members.register_member(db, tdp.unit, NewMember(name="Lan"), None, by=by)
    member = members.member(db, joined, by=by, unit=tdp.unit)
    members.end_membership(db, tdp.unit, member, EndReason.OWN_WISH, by=tdp.head)

    last, this = weekly(db, top, LAST), weekly(db, top, THIS)
    assert (last.members, last.joined) == (1, 1)
    assert (this.members, this.joined) == (0, -1)


def test_who_moves_within_the_ward_neither_joins_nor_leaves_it(
    db: Connection, top: UnitRef
) -> None:
    one, other = new_chapter(db, top), new_chapter(db, top)
    officer = actor(db, (Role.OFFICER, top))
    by = on_day(officer, SUNDAY)
    joined = members.register_member(db, one.unit, NewMember(name="Lan"), None, by=by)
    member = members.member(db, joined, by=by, unit=one.unit)
    members.move_member(db, member, one.unit, other.unit, by=officer)
    figures = weekly(db, top)

    assert (figures.members, figures.joined) == (1, 0)
    assert [unit.joined for unit in figures.below] == [-1, 1]


# ---- places ------------------------------------------------------------------------------------


def test_a_district_counts_its_wards_and_their_chapters(db: Connection) -> None:
    district = ward(db, "Huyện Thử", UnitKind.DISTRICT)
    one = chapter(db, district, "Xã Một", UnitKind.WARD)
    other = chapter(db, district, "Xã Hai", UnitKind.WARD)
    tdp = new_chapter(db, one)
    tdp.income(1)
    Chapter(db, one, actor(db, (Role.OFFICER, one))).income(10)
    Chapter(db, district, actor(db, (Role.OFFICER, district))).income(100)

    figures = weekly(db, district)
    assert figures.income.total == 111
    assert named(figures) == {
        "Huyện Thử": 100,
        "Xã Một": 10,
        "Xã Hai": 0,
        tdp.unit.name: 1,
    }
    assert weekly(db, one).income.total == 11
    assert weekly(db, other).income.total == 0
    assert figures.silent == [other]


def test_bodies_without_a_book_are_nobody_to_be_reminded(db: Connection, top: UnitRef) -> None:
    chapter(db, top, "Đoàn thanh niên", UnitKind.PARTNER)
    silent = chapter(db, top)

    assert weekly(db, top).silent == [silent]


def test_practice_is_left_out(db: Connection, top: UnitRef) -> None:
    practice = chapter(db, top, practice=True)
    Chapter(db, practice, actor(db, (Role.HEAD, practice))).income(500)

    assert weekly(db, top).income.total == 0
    assert weekly(db, top).below == []


def test_a_chapter_sees_itself_alone(db: Connection, top: UnitRef) -> None:
    one, other = new_chapter(db, top), new_chapter(db, top)
    one.income(1)
    other.income(10)
    figures = tally.weekly(db, one.unit, THIS, by=one.head)

    assert figures.income.total == 1
    assert [unit.unit for unit in figures.units] == [one.unit]
    assert figures.below == []


def test_figures_are_shown_to_those_who_may_see_them(db: Connection, top: UnitRef) -> None:
    tdp = new_chapter(db, top)
    leader = actor(db, (Role.LEADER, tdp.unit))

    assert tally.weekly(db, tdp.unit, THIS, by=leader).income.total == 0
    for unit, by in ((top, tdp.head), (top, leader), (tdp.unit, actor(db))):
        with pytest.raises(NotAllowed):
            tally.weekly(db, unit, THIS, by=by)


def test_the_denominator_is_the_newest_of_its_day(db: Connection, top: UnitRef) -> None:
    for people, as_of in ((119_000, SUNDAY), (120_028, MONDAY)):
        units.set_figure(
            db, top.id, "population", people, source="x", as_of=as_of, now=MORNING, by=None
        )

    assert weekly(db, top, LAST).population == 119_000
    assert weekly(db, top, THIS).population == 120_028
