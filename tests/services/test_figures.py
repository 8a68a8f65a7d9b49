"""Figures asked and declared: who may, what gives way, how the tally counts each unit once."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, func, select, update

from domain.actors import Actor
from domain.clock import Week
from domain.errors import Gone, NotAllowed
from domain.figures import (
    Figure,
    Measure,
    NobodyAsked,
    Period,
    RequestClosed,
    RequestId,
    UnitEnded,
)
from domain.fund import IncomeKind, Reason
from domain.members import EndReason, NewMember
from domain.permissions import Role
from domain.tally import Tally
from domain.units import UnitKind, UnitRef
from services import corrections, figures, home, members, tally
from storage import units
from storage.tables import AuditRow, DeclaredFigureRow, DueRow, UnitRow
from tests.services.books import Chapter, new_chapter
from tests.storage.ward import MONDAY, MORNING, account, actor, chapter, on_day, person, ward

WEEK = Week.of(MONDAY)
THIS = Period(WEEK.monday, WEEK.sunday)
LAST = Period(WEEK.before().monday, WEEK.before().sunday)
FRIDAY = MONDAY + timedelta(days=4)


@pytest.fixture
def top(db: Connection) -> UnitRef:
    """A ward."""
    return ward(db)


@pytest.fixture
def officer(db: Connection, top: UnitRef) -> Actor:
    """Its officer."""
    return actor(db, (Role.OFFICER, top))


def declare(tdp: Chapter, period: Period = THIS, **values: int) -> None:
    told = {Figure(name.replace("_", "-")): value for name, value in values.items()}
    figures.declare(tdp.db, tdp.unit, told, period, by=tdp.head)


def weekly(db: Connection, top: UnitRef, by: Actor, week: Week = WEEK) -> Tally:
    return tally.weekly(db, top, week, by=by)


def end(db: Connection, unit: UnitRef, on: date = MONDAY - timedelta(days=1)) -> None:
    db.execute(update(UnitRow).where(UnitRow.id == unit.id).values(valid_to=on))


def ask(db: Connection, top: UnitRef, *whom: UnitRef, by: Actor) -> RequestId:
    fields = (Figure.GIFT, Figure.MEMBERS)
    return figures.ask(db, top, whom, fields, THIS, FRIDAY, by=by)


# ---- the tally -----------------------------------------------------------------------------------


def test_a_ward_of_45_counts_each_unit_once(db: Connection, top: UnitRef, officer: Actor) -> None:
    """Twenty declare, twenty-five enter, five of these have declared besides."""
    chapters = [new_chapter(db, top) for _ in range(45)]
    for tdp in chapters[:20]:
        declare(tdp, gift=1_000_000, members=10)
    for number, tdp in enumerate(chapters[20:]):
        tdp.income(1_000)
        members.register_member(db, tdp.unit, NewMember(name="Lan"), None, by=tdp.head)
        if number < 5:
            declare(tdp, gift=7_000_000, members=99)
    found = weekly(db, top, officer)

    assert found.income.total == 20 * 1_000_000 + 25 * 1_000
    assert found.declared_income == 20 * 1_000_000
    assert found.members == 20 * 10 + 25
    assert found.declared_members == 200
    assert found.fund_year == found.income.total
    assert found.silent == []
    assert sum(one.beside.get(Figure.GIFT, 0) for one in found.units) == 5 * 7_000_000
    assert sum(one.income.total for one in found.units) == found.income.total


def test_what_was_declared_stands_in_its_own_week(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    """Told on Monday about the week before: that week has spoken, this one has not."""
    tdp = new_chapter(db, top)
    declare(tdp, LAST, piggy=500)
    last, this = weekly(db, top, officer, WEEK.before()), weekly(db, top, officer)

    assert (last.income.by_kind[IncomeKind.PIGGY], last.silent) == (500, [])
    assert (this.income.total, this.before.total, this.silent) == (0, 500, [tdp.unit])
    assert this.fund_year == last.fund_year == 500


def test_a_year_told_at_once_counts_in_the_year_and_in_no_week(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    tdp = new_chapter(db, top)
    declare(tdp, Period(date(2025, 1, 1), MONDAY), gift=9_000)
    found = weekly(db, top, officer)

    assert (found.income.total, found.fund_year, found.silent) == (0, 9_000, [])


def test_a_year_told_at_once_takes_in_the_weeks_told_before(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    tdp = new_chapter(db, top)
    declare(tdp, LAST, gift=500)
    declare(tdp, Period(date(2025, 1, 1), MONDAY), gift=9_000)

    assert weekly(db, top, officer).fund_year == 9_000


def test_details_of_the_same_days_go_before(db: Connection, top: UnitRef, officer: Actor) -> None:
    """An entry of another kind, or of other days, leaves what was declared as it is."""
    tdp = new_chapter(db, top)
    declare(tdp, gift=500, wage=600)
    tdp.income(10, IncomeKind.GIFT, by=on_day(tdp.head, MONDAY - timedelta(days=1)))
    assert weekly(db, top, officer).income.total == 1_100
    tdp.income(20, IncomeKind.WAGE)
    found = weekly(db, top, officer)

    assert found.income.by_kind == {
        IncomeKind.PIGGY: 0,
        IncomeKind.WAGE: 20,
        IncomeKind.GIFT: 500,
    }
    assert found.below[0].beside == {Figure.WAGE: 600}


def test_an_entry_taken_back_is_no_detail(db: Connection, top: UnitRef, officer: Actor) -> None:
    tdp = new_chapter(db, top)
    declare(tdp, gift=500)
    wrong = tdp.income(10)
    corrections.correct_line(db, wrong.line, Reason.NOT_RECEIVED, amount=None, by=tdp.head)

    assert weekly(db, top, officer).income.total == 500


def test_an_opened_piggy_bank_is_a_detail_though_all_stayed_at_home(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    tdp = new_chapter(db, top)
    declare(tdp, piggy=500, kept=900, pig_households=7)
    assert (weekly(db, top, officer).kept, weekly(db, top, officer).below[0].pigs) == (900, 7)
    tdp.piggy(300, 0)
    found = weekly(db, top, officer)

    assert (found.income.total, found.kept, found.below[0].pigs) == (0, 300, 1)


def test_members_declared_stand_until_one_is_registered(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    tdp = new_chapter(db, top)
    declare(tdp, Period(MONDAY, MONDAY), members=128)
    assert weekly(db, top, officer).members == 128
    joined = members.register_member(db, tdp.unit, NewMember(name="Lan"), None, by=tdp.head)
    assert weekly(db, top, officer).members == 1
    lan = members.member(db, joined, by=tdp.head, unit=tdp.unit)
    members.end_membership(db, tdp.unit, lan, EndReason.OWN_WISH, by=tdp.head)

    assert weekly(db, top, officer).members == 128


def test_practice_counts_nowhere(db: Connection, top: UnitRef, officer: Actor) -> None:
    practice = chapter(db, top, practice=True)
    head = actor(db, (Role.HEAD, practice))
    figures.declare(db, practice, {Figure.GIFT: 500}, THIS, by=head)

    assert weekly(db, top, officer).income.total == 0


def test_a_unit_that_ended_has_no_members_any_more(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    tdp = new_chapter(db, top)
    declare(tdp, Period(MONDAY, MONDAY), members=128)
    end(db, tdp.unit)

    assert weekly(db, top, officer).members == 0


# ---- telling -------------------------------------------------------------------------------------


def test_what_was_told_is_only_added_to(db: Connection, top: UnitRef, officer: Actor) -> None:
    """And who wrote down what stands in the audit, without what anybody is called."""
    tdp = new_chapter(db, top)
    for value in (100, 200):
        figures.declare(
            db,
            tdp.unit,
            {Figure.GIFT: value},
            THIS,
            by=officer,
            told_by="bà Chi",
            told_on=MONDAY - timedelta(days=1),
        )
    rows = db.execute(select(DeclaredFigureRow).order_by(DeclaredFigureRow.id)).all()
    deeds = db.execute(select(AuditRow.after).where(AuditRow.deed == "declare-figures")).scalars()

    assert [(row.value, row.told_by) for row in rows] == [(100, "bà Chi"), (200, "bà Chi")]
    assert weekly(db, top, officer).income.total == 200
    assert "Chi" not in f"{list(deeds)}"


def test_figures_are_told_by_who_may(db: Connection, top: UnitRef) -> None:
    one, other = new_chapter(db, top), new_chapter(db, top)
    helper = actor(db, (Role.HELPER, one.unit))
    figures.declare(db, one.unit, {Figure.GIFT: 1}, THIS, by=helper)
    nobody = [other.head, actor(db), actor(db, (Role.TREASURER, one.unit))]
    for by in [*nobody, actor(db, (Role.LEADER, top)), actor(db, (Role.MEMBER, one.unit))]:
        with pytest.raises(NotAllowed):
            figures.declare(db, one.unit, {Figure.GIFT: 2}, THIS, by=by)


def test_a_unit_that_ended_tells_nothing(db: Connection, top: UnitRef, officer: Actor) -> None:
    tdp = new_chapter(db, top)
    request = ask(db, top, tdp.unit, by=officer)
    end(db, tdp.unit)
    for answer in (request, None):
        with pytest.raises(UnitEnded):
            figures.declare(db, tdp.unit, {Figure.GIFT: 2}, THIS, by=officer, request=answer)


def test_bounds_are_the_units_own_people_and_households(db: Connection, top: UnitRef) -> None:
    tdp = new_chapter(db, top)
    for name, value in (("population", 640), ("households", 180), ("clans", 3)):
        units.set_figure(
            db, tdp.unit.id, name, value, source="x", as_of=MONDAY, now=MORNING, by=None
        )

    assert figures.bounds(db, tdp.unit, MONDAY) == {
        Measure.PEOPLE: 640,
        Measure.HOUSEHOLDS: 180,
    }
    assert figures.bounds(db, top, MONDAY) == {}


# ---- asking --------------------------------------------------------------------------------------


def test_a_request_is_answered_when_every_figure_was_told(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    one, other = new_chapter(db, top), new_chapter(db, top)
    request = ask(db, top, one.unit, other.unit, by=officer)
    assert [unit for _, unit in figures.asked_of(db, by=one.head)] == [one.unit]
    figures.declare(db, one.unit, {Figure.GIFT: 0}, THIS, by=one.head, request=request)
    assert figures.progress(db, request, by=officer).answered == []
    figures.declare(db, one.unit, {Figure.MEMBERS: 9}, THIS, by=officer, request=request)
    found = figures.progress(db, request, by=officer)

    assert (found.answered, found.silent) == ([one.unit], [other.unit])
    assert figures.asked_of(db, by=one.head) == []
    told = figures.answers(db, request, by=officer)[1]
    assert {unit: answer.values for unit, answer in told.items()} == {
        one.unit.id: {Figure.GIFT: 0, Figure.MEMBERS: 9}
    }
    ((asked, all_asked, answered),) = figures.open_requests(db, by=officer)
    assert (asked.id, all_asked, answered) == (request, 2, 1)


def test_a_closed_request_takes_nothing_more(db: Connection, top: UnitRef, officer: Actor) -> None:
    tdp = new_chapter(db, top)
    request = ask(db, top, tdp.unit, by=officer)
    figures.close(db, request, by=officer)
    figures.close(db, request, by=officer)
    with pytest.raises(RequestClosed):
        figures.declare(db, tdp.unit, {Figure.GIFT: 1}, THIS, by=tdp.head, request=request)
    with pytest.raises(RequestClosed):
        figures.nudge(db, request, by=officer)

    assert figures.asked_of(db, by=tdp.head) == []
    assert figures.open_requests(db, by=officer) == []
    assert figures.for_heads(db, request, MONDAY) is None
    closed = select(func.count()).where(AuditRow.deed == "close-figures")
    assert db.execute(closed).scalar_one() == 1


def test_only_who_was_asked_answers(db: Connection, top: UnitRef, officer: Actor) -> None:
    one, other = new_chapter(db, top), new_chapter(db, top)
    request = ask(db, top, one.unit, by=officer)
    with pytest.raises(Gone):
        figures.asked_here(db, request, other.unit, by=other.head)
    with pytest.raises(Gone):
        figures.asked_here(db, RequestId(999), one.unit, by=one.head)
    with pytest.raises(NotAllowed):
        figures.asked_here(db, request, one.unit, by=other.head)


def test_who_may_not_ask_sees_and_closes_nothing(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    tdp = new_chapter(db, top)
    request = ask(db, top, tdp.unit, by=officer)
    elsewhere = actor(db, (Role.OFFICER, ward(db, "Phường Khác")))
    for by in (tdp.head, elsewhere, actor(db)):
        for deed in (figures.progress, figures.answers, figures.close, figures.nudge):
            with pytest.raises(NotAllowed):
                deed(db, request, by=by)
        with pytest.raises(NotAllowed):
            ask(db, top, tdp.unit, by=by)


def test_units_of_others_are_not_asked(db: Connection, top: UnitRef, officer: Actor) -> None:
    elsewhere = chapter(db, ward(db, "Phường Khác"))
    partner = chapter(db, top, kind=UnitKind.PARTNER)
    with pytest.raises(NobodyAsked):
        ask(db, top, elsewhere, partner, by=officer)


def test_a_district_asks_its_communes(db: Connection) -> None:
    district = ward(db, "Huyện Thử", UnitKind.DISTRICT)
    commune = chapter(db, district, kind=UnitKind.WARD)
    chapter(db, commune)
    officer = actor(db, (Role.OFFICER, district))

    assert figures.askable(db, district, by=officer) == [commune]


def test_heads_are_reminded_the_day_before_and_on_the_last_day(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    tdp = new_chapter(db, top)
    ask(db, top, tdp.unit, by=officer)
    figures.ask(db, top, [tdp.unit], [Figure.GIFT], THIS, MONDAY, by=officer)
    due = db.execute(select(DueRow.kind, DueRow.due_at).order_by(DueRow.id)).all()

    assert [(row.kind, row.due_at.day) for row in due] == [
        ("figures-asked", 29),
        ("figures-reminder", 2),
        ("figures-reminder", 3),
        ("figures-asked", 29),
    ]


def test_those_who_answered_and_those_without_a_chat_are_not_written_to(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    one, other, third = (new_chapter(db, top) for _ in range(3))
    for tdp in (one, other):
        account(db, who=tdp.head.person)
    request = ask(db, top, one.unit, other.unit, third.unit, by=officer)
    told = {Figure.GIFT: 1, Figure.MEMBERS: 2}
    figures.declare(db, one.unit, told, THIS, by=one.head, request=request)
    found = figures.for_heads(db, request, MONDAY)

    assert found is not None
    assert [unit for unit, _ in found[1]] == [other.unit]
    heads = figures.heads(db, [other.unit, third.unit], MONDAY)
    assert heads.to_call == [third.unit]


def test_heads_are_named_once(db: Connection, top: UnitRef) -> None:
    tdp = new_chapter(db, top)
    person(db, "Ai khác")
    for _ in range(2):
        account(db, who=tdp.head.person)

    assert figures.names_of_heads(db, tdp.unit, MONDAY) == ["Nguyễn Thị Hạnh"]


def test_a_chapter_that_declared_for_this_week_has_not_been_quiet(
    db: Connection, top: UnitRef
) -> None:
    tdp = new_chapter(db, top)
    declare(tdp, LAST, gift=5)
    assert home.waiting(db, tdp.head).quiet_week
    declare(tdp, gift=0)

    assert not home.waiting(db, tdp.head).quiet_week


def test_what_is_asked_and_what_is_due_waits_on_the_first_screen(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    """A commune's officer is asked by the district, and asks the chapters."""
    tdp = new_chapter(db, top)
    request = ask(db, top, tdp.unit, by=officer)
    waiting = home.waiting(db, tdp.head).asked
    assert waiting is not None
    assert (waiting[0].id, waiting[1]) == (request, tdp.unit)
    assert home.waiting(db, officer).due is None
    due = home.waiting(db, on_day(officer, FRIDAY - timedelta(days=1))).due
    assert due is not None
    assert (due[0].id, due[1]) == (request, 1)
    told = {Figure.GIFT: 1, Figure.MEMBERS: 2}
    figures.declare(db, tdp.unit, told, THIS, by=tdp.head, request=request)

    assert home.waiting(db, tdp.head).asked is None
    assert home.waiting(db, on_day(officer, FRIDAY)).due is None
