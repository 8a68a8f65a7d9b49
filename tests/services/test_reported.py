"""Figures of reported targets asked of their holders: who may, what answers, what is kept."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, select, update

from domain.actors import Actor
from domain.errors import Gone, NotAllowed
from domain.figures import Figure, RequestClosed, RequestId, UnitEnded
from domain.permissions import Role
from domain.plan import load
from domain.reported import NobodyHolds, TargetAskedAlready
from domain.units import UnitKind, UnitRef
from services import figures, home, reported, targets
from storage import plan as plans
from storage.tables import DueRow, FigureAskedRow, UnitRow
from storage.units import parent_of
from tests.storage.ward import MONDAY, MORNING, account, actor, chapter, on_day, ward

CODE = "disabled-children-schooled"
FRIDAY = MONDAY + timedelta(days=4)


@pytest.fixture
def top(db: Connection) -> UnitRef:
    """A ward with the plan of Bồ Đề."""
    made = ward(db)
    plans.add(db, made.id, load("bo-de-2025"), MORNING)
    return made


@pytest.fixture
def officer(db: Connection, top: UnitRef) -> Actor:
    """Its officer."""
    return actor(db, (Role.OFFICER, top))


@pytest.fixture
def station(db: Connection, top: UnitRef) -> UnitRef:
    """A partner of it."""
    return chapter(db, top, "Trạm Y tế", UnitKind.PARTNER)


def ask(
    db: Connection, top: UnitRef, holder: UnitRef, by: Actor, last_day: date = FRIDAY
) -> RequestId:
    asking = reported.asking(db, top, CODE, by=by)
    return reported.ask(db, asking, holder, last_day, by=by)


def tell(
    db: Connection, request: RequestId, unit: UnitRef, value: int, by: Actor, name: str = "Lan"
) -> int:
    here = reported.here(db, request, unit, by=by)
    return reported.tell(db, here, value, name=name, as_of=by.today, by=by)


def answered(db: Connection, request: RequestId) -> bool:
    statement = select(FigureAskedRow.answered_at).where(FigureAskedRow.request_id == request)
    return all(db.execute(statement).scalars())


def test_a_holder_is_asked_and_answers(
    db: Connection, top: UnitRef, officer: Actor, station: UnitRef
) -> None:
    """It waits on the first screen until it is told, and then the target stands by it."""
    lan = actor(db, (Role.PARTNER, station), name="Đỗ Thị Lan")
    request = ask(db, top, station, officer)
    waiting = home.waiting(db, lan).asked
    assert waiting is not None
    assert (waiting[0].id, waiting[1]) == (request, station)
    assert [one.id for one, _ in reported.waited(db, top, CODE, by=officer)] == [request]
    tell(db, request, station, 9_550, lan)
    found = {one.target.code: one for one in targets.standings(db, top, by=officer)}[CODE]

    assert found.base is not None
    assert (found.reached, found.is_met, found.base.source) == (9_550, True, "Trạm Y tế (Lan)")
    assert figures.progress(db, request, by=officer).answered == [station]
    assert reported.waited(db, top, CODE, by=officer) == []
    assert home.waiting(db, lan).asked is None
    ((asked, everyone, told),) = figures.open_requests(db, by=officer)
    assert asked.target is not None
    assert (asked.target.code, asked.asked_by, everyone, told) == (CODE, officer.person, 1, 1)
    assert asked.fields == ()


def test_the_holder_is_asked_and_reminded_like_all_who_are_asked(
    db: Connection, top: UnitRef, officer: Actor, station: UnitRef
) -> None:
    request = ask(db, top, station, officer)
    due = db.execute(select(DueRow.kind, DueRow.due_at).order_by(DueRow.id)).all()
    assert [(row.kind, row.due_at.day) for row in due] == [
        ("figures-asked", 29),
        ("figures-reminder", 2),
        ("figures-reminder", 3),
    ]
    assert figures.heads(db, [station], MONDAY).to_call == [station]
    lan = actor(db, (Role.PARTNER, station))
    account(db, who=lan.person)
    found = figures.for_heads(db, request, MONDAY)

    assert found is not None
    assert [(unit, one.person) for unit, one in found[1]] == [(station, lan.person)]
    assert figures.heads(db, [station], MONDAY).to_call == []


def test_partners_and_heads_are_found_side_by_side(
    db: Connection, top: UnitRef, station: UnitRef
) -> None:
    """Each by the role that answers for their kind of body."""
    tdp = chapter(db, top)
    holders = {station: Role.PARTNER, tdp: Role.HEAD}
    people = {unit: actor(db, (role, unit)) for unit, role in holders.items()}
    for one in people.values():
        account(db, who=one.person)
    found = figures.heads(db, [station, tdp], MONDAY).reachable

    assert {one.unit: one.person for one in found} == {
        unit.id: one.person for unit, one in people.items()
    }


@pytest.mark.parametrize("role", [Role.HELPER, Role.TREASURER, Role.LEADER, Role.MEMBER])
def test_who_does_not_answer_for_a_unit_tells_nothing(
    db: Connection, top: UnitRef, officer: Actor, role: Role
) -> None:
    tdp = chapter(db, top)
    request = ask(db, top, tdp, officer)
    other = actor(db, (role, tdp))
    with pytest.raises(NotAllowed):
        reported.here(db, request, tdp, by=other)

    assert figures.asked_of(db, by=other) == []


def test_what_was_read_for_one_is_not_written_by_another(
    db: Connection, top: UnitRef, officer: Actor, station: UnitRef
) -> None:
    lan = actor(db, (Role.PARTNER, station))
    other = actor(db, (Role.PARTNER, chapter(db, top, "Công an", UnitKind.PARTNER)))
    here = reported.here(db, ask(db, top, station, officer), station, by=lan)
    with pytest.raises(NotAllowed):
        reported.tell(db, here, 1, name=None, as_of=MONDAY, by=other)


def test_who_may_not_ask_asks_nobody(db: Connection, top: UnitRef, station: UnitRef) -> None:
    elsewhere = ward(db, "Phường Khác")
    for role, unit in ((Role.PARTNER, station), (Role.HEAD, top), (Role.OFFICER, elsewhere)):
        other = actor(db, (role, unit))
        with pytest.raises(NotAllowed):
            reported.asking(db, top, CODE, by=other)
        with pytest.raises(NotAllowed):
            reported.waited(db, top, CODE, by=other)


def test_nobody_is_asked_twice_at_a_time_nor_from_elsewhere(
    db: Connection, top: UnitRef, officer: Actor, station: UnitRef
) -> None:
    ask(db, top, station, officer)
    with pytest.raises(TargetAskedAlready):
        ask(db, top, station, officer)
    with pytest.raises(Gone):
        ask(db, top, chapter(db, ward(db, "Phường Khác")), officer)
    with pytest.raises(Gone):
        ask(db, top, top, officer)


def test_a_ward_with_nothing_below_asks_nobody(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    with pytest.raises(NobodyHolds):
        reported.asking(db, top, CODE, by=officer)


def test_only_what_was_asked_is_answered(
    db: Connection, top: UnitRef, officer: Actor, station: UnitRef
) -> None:
    """Neither a forged number, nor a request for other figures, nor somebody else's."""
    tdp = chapter(db, top)
    head = actor(db, (Role.HEAD, tdp))
    request = ask(db, top, station, officer)
    period = figures.progress(db, request, by=officer).request.period
    others = figures.ask(db, top, [tdp], [Figure.MEMBERS], period, FRIDAY, by=officer)
    for number in (request, others, RequestId(999)):
        with pytest.raises(Gone):
            reported.here(db, number, tdp, by=head)
    for_target = ask(db, top, tdp, officer)
    with pytest.raises(Gone):
        figures.declare(db, tdp, {Figure.MEMBERS: 1}, period, by=head, request=for_target)

    assert not answered(db, for_target)


def test_what_is_closed_or_ended_takes_nothing(
    db: Connection, top: UnitRef, officer: Actor, station: UnitRef
) -> None:
    lan = actor(db, (Role.PARTNER, station))
    request = ask(db, top, station, officer)
    figures.close(db, request, by=officer)
    with pytest.raises(RequestClosed):
        reported.here(db, request, station, by=lan)
    again = ask(db, top, station, officer)
    last_day = MONDAY - timedelta(days=1)
    db.execute(update(UnitRow).where(UnitRow.id == station.id).values(valid_to=last_day))
    with pytest.raises(UnitEnded):
        reported.here(db, again, station, by=lan)

    assert reported.waited(db, top, CODE, by=officer) == []


def test_an_officer_s_figure_answers_whoever_was_asked(
    db: Connection, top: UnitRef, officer: Actor, station: UnitRef
) -> None:
    """One of another target answers nothing."""
    request = ask(db, top, station, officer)
    for figure, is_answer in (("target:officials-trained", False), (f"target:{CODE}", True)):
        targets.note(db, top, figure, 1, source="điện thoại", as_of=MONDAY, by=officer)
        assert answered(db, request) is is_answer


def test_a_figure_taken_back_is_waited_for_unless_another_was_told(
    db: Connection, top: UnitRef, officer: Actor, station: UnitRef
) -> None:
    """What stood before it was asked for is no answer; a closed request stays as it is."""
    lan = actor(db, (Role.PARTNER, station))
    long_ago = on_day(officer, MONDAY - timedelta(days=30))
    targets.note(db, top, f"target:{CODE}", 1, source="x", as_of=long_ago.today, by=long_ago)
    request = ask(db, top, station, officer)
    first, second = (tell(db, request, station, value, lan) for value in (9_000, 9_500))
    targets.take_back(db, second, by=officer)
    assert answered(db, request)
    targets.take_back(db, first, by=officer)
    assert not answered(db, request)
    third = tell(db, request, station, 9_600, lan)
    figures.close(db, request, by=officer)
    targets.take_back(db, third, by=officer)

    assert answered(db, request)


def test_who_asked_is_told_or_the_others_once_they_have_left(
    db: Connection, top: UnitRef, station: UnitRef
) -> None:
    one, other = (actor(db, (Role.OFFICER, top)) for _ in range(2))
    lan = actor(db, (Role.PARTNER, station))
    account(db, who=other.person)
    found = reported.here(db, ask(db, top, station, one), station, by=lan).request
    assert [x.person for x in reported.to_be_told(db, found, by=lan)] == [other.person]
    account(db, who=one.person)

    assert [x.person for x in reported.to_be_told(db, found, by=lan)] == [one.person]


def test_a_commune_s_officer_answers_the_district_and_does_not_speak_for_it(
    db: Connection,
) -> None:
    """Who asks writes down what was said; who is asked tells it, an officer of their own."""
    district = ward(db, "Huyện An Lão", UnitKind.DISTRICT)
    plans.add(db, district.id, load("an-lao-2024"), MORNING)
    commune = chapter(db, district, "Xã Tân Dân", UnitKind.WARD)
    asker, holder = actor(db, (Role.OFFICER, district)), actor(db, (Role.OFFICER, commune))
    asking = reported.asking(db, district, "pupils-without-books", by=asker)
    request = reported.ask(db, asking, commune, FRIDAY, by=asker)

    assert parent_of(db, commune.id) == district.id
    assert reported.here(db, request, commune, by=asker).by_officer
    assert not reported.here(db, request, commune, by=holder).by_officer
    assert [unit for _, unit in figures.asked_of(db, by=holder)] == [commune]
