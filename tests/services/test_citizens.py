"""Learning citizens: whose people are whose, what was said of whom, how many there are."""

import random
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, select

from domain.actors import Actor
from domain.citizens import (
    FAILED,
    MOST_LISTED,
    NOT_REGISTERED,
    PASSED,
    REGISTERED,
    Count,
    CountedWhereTheyLive,
    Group,
    How,
    ListTooLong,
    NotOfThisUnit,
    Report,
    Result,
    Round,
    Row,
    Slip,
)
from domain.errors import Gone, NotAllowed
from domain.figures import Figure, Period
from domain.members import EndReason, HouseholdId, NewMember, PersonId
from domain.permissions import Role
from domain.plan import Plan, load
from domain.recognition import PAGE
from domain.targets import Base
from domain.units import UnitKind, UnitRef
from services import citizenlist, citizenrates, citizens, figures, members, standings, targets
from storage import members as register
from storage import plan as plans
from storage import units
from storage.tables import AuditRow, CitizenRow, UnitLinkRow
from tests.storage.ward import (
    LONG_AGO,
    MONDAY,
    MORNING,
    actor,
    chapter,
    household,
    known,
    on_day,
    ward,
)

YEAR = 2025
SCORED = Report(registered=True, result=Result.PASSED, points=Decimal(85), lowest=Decimal(6))


@dataclass(frozen=True)
class Place:
    """A ward with one chapter, its officer and its head."""

    db: Connection
    top: UnitRef
    unit: UnitRef
    officer: Actor
    head: Actor

    def member(
        self,
        name: str = "Lê Văn Minh",
        unit: UnitRef | None = None,
        *,
        born: int | None = None,
        home: HouseholdId | None = None,
        honorific: str | None = None,
    ) -> PersonId:
        """Somebody who is a member of a unit."""
        new = NewMember(name=name, birth_year=born, honorific=honorific)
        family = known(self.db, home) if home is not None else None
        made = members.register_member(self.db, unit or self.unit, new, family, by=self.officer)
        found = register.member(self.db, made)
        assert found is not None
        return found.person.id

    def resident(self, home: HouseholdId, name: str = "Lê Thị Mơ") -> PersonId:
        """Somebody who lives in a family and is no member."""
        return register.add_person(self.db, NewMember(name=name), home, now=MORNING)

    def end(self, person: PersonId, reason: EndReason, unit: UnitRef | None = None) -> None:
        """They are a member no longer."""
        where = unit or self.unit
        for one in register.memberships(self.db, person):
            if one.unit == where.id:
                members.end_membership(self.db, where, one, reason, by=self.officer)

    def tell(
        self,
        person: PersonId,
        report: Report = REGISTERED,
        *,
        unit: UnitRef | None = None,
        by: Actor | None = None,
        how: How = How.TOLD,
    ) -> int:
        """One thing said of one person."""
        return citizens.tell(
            self.db, unit or self.unit, {person: report}, year=YEAR, how=how, by=by or self.officer
        )

    def count(self, unit: UnitRef | None = None) -> tuple[int, int, int]:
        """There, registered, passed."""
        found = citizenrates.count(self.db, unit or self.top, YEAR, by=self.officer)
        return found.there, found.registered, found.passed

    def page(self, which: Round = Round.REGISTERED) -> citizens.Page:
        """The next page of the chapter."""
        return citizens.next_page(self.db, self.unit, YEAR, which, by=self.head)

    def settle(self, *but: PersonId, which: Round = Round.REGISTERED) -> citizens.Passed:
        """One page of it, all but some."""
        listed = self.page(which).citizens
        return citizens.settle(self.db, self.unit, listed, but, which, year=YEAR, by=self.head)

    def stands(self, person: PersonId) -> Report | None:
        """What stands of somebody."""
        return citizens.find(self.db, self.unit, person, YEAR, by=self.officer).report


@pytest.fixture
def place(db: Connection) -> Place:
    """That ward."""
    top = ward(db)
    unit = chapter(db, top)
    return Place(db, top, unit, actor(db, (Role.OFFICER, top)), actor(db, (Role.HEAD, unit)))


# ---- whose people are whose --------------------------------------------------------------------


def test_people_of_a_chapter_are_members_residents_and_those_put_down(place: Place) -> None:
    home = household(place.db, place.unit)
    member, resident = place.member(home=home), place.resident(home)
    (put_down,) = citizens.add(place.db, place.unit, [NewMember(name="Vũ Lan")], by=place.head)
    found = citizens.of_unit(place.db, place.unit, YEAR, by=place.head)

    assert {one.person for one in found} == {member, resident, put_down}
    assert place.count(place.unit) == place.count() == (3, 0, 0)


@pytest.mark.parametrize(
    ("reason", "here", "elsewhere"),
    [
        (EndReason.DIED, 0, 0),
        (EndReason.MOVED_AWAY, 0, 1),
        (EndReason.ENTERED_WRONGLY, 0, 1),
        (EndReason.OWN_WISH, 1, 1),
    ],
)
def test_who_is_gone_counts_no_more(
    place: Place, reason: EndReason, here: int, elsewhere: int
) -> None:
    """A death ends it everywhere; who only left the association still lives there."""
    other = chapter(place.db, place.top)
    person = place.member(home=household(place.db, place.unit))
    citizens_of_other = {"unit_id": other.id, "person_id": person, "from_on": LONG_AGO}
    place.db.execute(insert(UnitLinkRow), citizens_of_other)
    place.tell(person)
    place.end(person, reason)

    assert place.count(place.unit)[:2] == (here, here)
    assert place.count(other)[:2] == (elsewhere, elsewhere)
    assert place.count()[:2] == (max(here, elsewhere), max(here, elsewhere))


def test_who_is_of_two_units_counts_in_both_and_once_in_the_ward(place: Place) -> None:
    school = chapter(place.db, place.top, "Trường THCS", UnitKind.UNIT_BOARD)
    person = place.member()
    members.enrol(place.db, school, person, by=place.officer)
    place.tell(person, PASSED)

    for unit in (place.unit, school, place.top):
        assert place.count(unit) == (1, 1, 1)


def test_a_person_counts_where_they_live_now(place: Place) -> None:
    other, home = chapter(place.db, place.top), household(place.db, place.unit)
    person = place.resident(home)
    place.tell(person)
    register.move_household(
        place.db, known(place.db, home), other.id, on=MONDAY, by=place.officer.person
    )

    assert (place.count(place.unit), place.count(other)) == ((0, 0, 0), (1, 1, 0))
    with pytest.raises(Gone):
        citizens.find(place.db, place.unit, person, YEAR, by=place.head)


def test_practice_counts_nowhere_but_there(place: Place) -> None:
    practice = chapter(place.db, place.top, "Tập ghi", practice=True)
    head = actor(place.db, (Role.HEAD, practice))
    citizens.add(place.db, practice, [NewMember(name="Vũ Lan")], by=head)

    assert place.count() == (0, 0, 0)
    assert citizenrates.count(place.db, practice, YEAR, by=head).there == 1


def test_who_was_put_down_leaves_again_and_what_was_said_stays(place: Place) -> None:
    (person,) = citizens.add(place.db, place.unit, [NewMember(name="Vũ Lan")], by=place.head)
    place.tell(person, PASSED)
    assert citizens.is_put_down(place.db, place.unit, person, by=place.head)
    citizens.leave(place.db, place.unit, person, by=place.head)

    assert place.count() == (0, 0, 0)
    assert place.db.execute(select(CitizenRow.result)).scalars().all() == ["passed"]
    with pytest.raises(Gone):
        citizens.leave(place.db, place.unit, person, by=place.head)


def test_people_put_down_at_once_keep_their_order(place: Place) -> None:
    new = [NewMember(name=f"Vũ {n % 7}", birth_year=1950 + n % 3) for n in range(60)]
    made = citizens.add(place.db, place.unit, new, by=place.head)
    stored = [register.person(place.db, person) for person in made]

    assert len(set(made)) == 60
    assert [(one.name, one.birth_year) for one in stored if one] == [
        (one.name, one.birth_year) for one in new
    ]


# ---- what was said -----------------------------------------------------------------------------


def test_a_later_report_replaces_and_the_earlier_is_kept(place: Place) -> None:
    person = place.member()
    tomorrow = on_day(place.officer, MONDAY + timedelta(days=1))
    place.tell(person, FAILED, by=place.head)
    citizens.tell(
        place.db,
        place.unit,
        {person: SCORED},
        year=YEAR,
        how=How.LIST,
        source="tổ công nghệ số",
        by=tomorrow,
    )
    told = citizens.history(place.db, place.unit, person, YEAR, by=place.head)

    assert place.stands(person) == SCORED
    assert place.count() == (1, 1, 1)
    assert [(one.report, one.how, one.source, one.by, one.at) for one in told] == [
        (SCORED, How.LIST, "tổ công nghệ số", tomorrow.person, tomorrow.now),
        (FAILED, How.TOLD, None, place.head.person, place.head.now),
    ]


def test_the_same_again_is_no_news(place: Place) -> None:
    person = place.member()

    assert [place.tell(person, SCORED), place.tell(person, SCORED)] == [1, 0]
    assert place.tell(person, REGISTERED) == 0
    assert len(citizens.history(place.db, place.unit, person, YEAR, by=place.head)) == 1


def test_a_year_is_its_own(place: Place) -> None:
    person = place.member()
    place.tell(person, PASSED)

    for year, passed in ((YEAR, 1), (YEAR - 1, 0), (YEAR + 1, 0)):
        assert citizenrates.count(place.db, place.unit, year, by=place.head).passed == passed


def test_of_a_child_only_the_result_is_kept(place: Place) -> None:
    child, pupil = place.member(born=2010), place.member("Lê Thu", born=2009)
    for person in (child, pupil):
        place.tell(person, SCORED)

    assert place.stands(child) == PASSED
    assert place.stands(pupil) == SCORED


def test_who_has_left_meanwhile_is_not_told_of(place: Place) -> None:
    stays, leaves = place.member(), place.member("Vũ Văn Đi")
    place.end(leaves, EndReason.MOVED_AWAY)
    with pytest.raises(NotOfThisUnit):
        citizens.tell(
            place.db,
            place.unit,
            {stays: PASSED, leaves: PASSED},
            year=YEAR,
            how=How.TOLD,
            by=place.head,
        )

    assert place.stands(stays) is None


def test_who_said_what_of_whom_is_on_record_by_ids(place: Place) -> None:
    person, other = place.member(), place.member("Vũ Thị Lan")
    place.settle(other)
    (row,) = place.db.execute(select(AuditRow).where(AuditRow.thing == "citizen"))

    assert (row.deed, row.by_person, row.unit_id) == ("tell", place.head.person, place.unit.id)
    assert row.after == {
        "year": YEAR,
        "who": {"registered": [person], "not-registered": [other]},
    }


# ---- a page at a time --------------------------------------------------------------------------


def test_people_are_gone_through_twenty_at_a_time(place: Place) -> None:
    for number in range(PAGE * 2 + 1):
        place.member(f"Lê Văn {number:03}")
    lefts = []
    while True:
        page = place.page()
        lefts.append((len(page.citizens), page.left))
        if not page.citizens:
            break
        place.settle()

    assert lefts == [(20, 41), (20, 21), (1, 1), (0, 0)]
    assert place.count() == (41, 41, 0)


def test_children_stand_on_no_page(place: Place) -> None:
    grown = place.member()
    place.tell(place.member("Lê Gia Bảo", born=2014), REGISTERED)
    place.member("Lê Gia Hân", born=2015)

    assert [one.person for one in place.page().citizens] == [grown]
    assert place.page(Round.PASSED).citizens == []
    found = citizenrates.count(place.db, place.unit, YEAR, by=place.head)
    assert (found.there, found.unasked, found.undecided) == (3, 1, 0)


def test_results_are_asked_of_the_registered_alone(place: Place) -> None:
    passes, fails, unregistered, known_already = (
        place.member(name) for name in ("Lê An", "Lê Bình", "Lê Chi", "Lê Dung")
    )
    place.tell(known_already, SCORED)
    place.settle(unregistered)
    settled = place.settle(fails, which=Round.PASSED)

    assert (settled.yes, [one.person for one in settled.no]) == (1, [fails])
    reports = [place.stands(one) for one in (passes, fails, unregistered, known_already)]
    assert reports == [PASSED, FAILED, NOT_REGISTERED, SCORED]


def test_what_another_said_meanwhile_stays(place: Place) -> None:
    person = place.member()
    listed = place.page().citizens
    place.tell(person, SCORED)
    shown = citizens.shown_again(place.db, place.unit, YEAR, [person], by=place.head)
    settled = citizens.settle(
        place.db, place.unit, shown, [person], Round.REGISTERED, year=YEAR, by=place.head
    )

    assert len(listed) == 1
    assert (settled.yes, settled.no) == (0, [])
    assert place.stands(person) == SCORED


def test_a_page_is_taken_back_whole_and_what_stood_before_stands_again(place: Place) -> None:
    told, untold = place.member("Lê An"), place.member("Lê Bình")
    place.tell(told, REGISTERED)
    place.settle()
    place.settle(which=Round.PASSED)
    for registered in ({told: REGISTERED, untold: REGISTERED}, {told: REGISTERED, untold: None}):
        citizens.take_back(place.db, place.unit, YEAR, by=place.head)
        assert {one: place.stands(one) for one in (told, untold)} == registered

    assert citizens.take_back(place.db, place.unit, YEAR, by=place.head) == 0


def test_only_ones_own_last_page_here_is_taken_back(place: Place) -> None:
    other = chapter(place.db, place.top)
    person, elsewhere = place.member(), place.member("Lê Bình", other)
    place.settle()
    place.tell(elsewhere, unit=other)

    assert citizens.take_back(place.db, place.unit, YEAR, by=place.officer) == 0
    assert citizens.take_back(place.db, place.unit, YEAR - 1, by=place.head) == 0
    place.tell(person, PASSED)
    assert citizens.take_back(place.db, place.unit, YEAR, by=place.head) == 0
    assert place.stands(person) == PASSED


# ---- by list -----------------------------------------------------------------------------------


def row(name: str, number: int = 1, report: Report = PASSED, **more: object) -> Row:
    return Row(number=number, name=name, report=report, **more)  # type: ignore[arg-type]  # as named


def matched(place: Place, *rows: Row) -> tuple[dict[PersonId, Report], list[str], list[Slip]]:
    found, wrong = citizenlist.match(place.db, place.unit, rows, YEAR, by=place.head)
    return dict(found.found), [one.name for one in found.unknown], [one.slip for one in wrong]


def test_a_list_means_those_called_so(place: Place) -> None:
    """With or without marks; marks decide where they tell one from another."""
    hoa, hoa_marked = place.member("Nguyễn Thị Hoa"), place.member("Nguyễn Thị Hóa")
    minh = place.member("Lê Văn Minh", honorific="ông")

    assert matched(place, row("Nguyễn Thị Hoa"))[0] == {hoa: PASSED}
    assert matched(place, row("Nguyễn Thị Hóa"))[0] == {hoa_marked: PASSED}
    assert matched(place, row("nguyen thi hoa"))[2] == [Slip.SEVERAL]
    assert matched(place, row("le van minh"))[0] == {minh: PASSED}
    assert matched(place, row("Minh", honorific="ông"))[0] == {minh: PASSED}
    assert matched(place, row("Minh"))[2] == [Slip.SEVERAL]
    assert matched(place, row("Minh", honorific="bà"))[2] == [Slip.SEVERAL]
    assert matched(place, row("Vũ Thị Lan"))[1] == ["Vũ Thị Lan"]


def test_the_year_of_birth_tells_one_from_another(place: Place) -> None:
    old, young = place.member("Lê Văn Minh", born=1950), place.member("Lê Văn Minh", born=1990)

    assert matched(place, row("Lê Văn Minh", birth_year=1950))[0] == {old: PASSED}
    assert matched(place, row("Lê Văn Minh", birth_year=1990))[0] == {young: PASSED}
    assert matched(place, row("Lê Văn Minh"))[2] == [Slip.SEVERAL]
    assert matched(place, row("Lê Văn Minh", birth_year=1970))[1] == ["Lê Văn Minh"]


def test_a_name_that_ends_in_a_result_is_a_name_where_somebody_bears_it(place: Place) -> None:
    dat = place.member("Nguyễn Tiến Đạt")
    typed = row("Nguyen Tien", whole="Nguyen Tien Dat")
    assert matched(place, typed)[0] == {dat: REGISTERED}
    place.end(dat, EndReason.MOVED_AWAY)
    tien = place.member("Nguyễn Tiến")

    assert matched(place, typed)[0] == {tien: PASSED}


def test_the_same_person_in_two_lines_is_told_once_or_asked_back(place: Place) -> None:
    minh = place.member("Lê Văn Minh")
    twice = (row("Lê Văn Minh", 1), row("le van minh", 2))
    assert matched(place, *twice) == ({minh: PASSED}, [], [])

    assert matched(place, twice[0], row("le van minh", 2, FAILED))[2] == [Slip.TWICE]


def test_the_forms_codes_must_fit_their_names(place: Place) -> None:
    minh, elsewhere = (
        place.member("Lê Văn Minh"),
        place.member("Vũ Lan", chapter(place.db, place.top)),
    )

    assert matched(place, row("lê văn minh", person=minh))[0] == {minh: PASSED}
    for wrong in (row("Vũ Lan", person=minh), row("Vũ Lan", person=elsewhere)):
        assert matched(place, wrong)[2] == [Slip.STRANGER]


def test_a_list_longer_than_a_chapter_is_refused(place: Place) -> None:
    with pytest.raises(ListTooLong):
        matched(place, *[row(f"Lê {n}", n) for n in range(MOST_LISTED + 1)])


# ---- oneself -----------------------------------------------------------------------------------


def test_somebody_of_no_unit_is_put_down_where_they_serve(place: Place) -> None:
    """A head who never entered themself into the register counts in their own chapter, once."""
    for report in (REGISTERED, PASSED):
        citizens.tell_own(place.db, report, YEAR, by=place.head)
    own = citizens.own(place.db, YEAR, by=place.head)

    assert (own.unit, own.citizen.report) == (place.unit, PASSED)
    assert [one.how for one in own.history] == [How.SELF, How.SELF]
    assert place.count() == (1, 1, 1)


def test_a_member_says_it_where_they_are_one(place: Place) -> None:
    other = chapter(place.db, place.top)
    who = actor(place.db, (Role.MEMBER, place.unit))
    members.enrol(place.db, other, who.person, by=place.officer)
    citizens.tell_own(place.db, SCORED, YEAR, by=who)

    assert (place.count(place.unit)[0], place.count(other)) == (0, (1, 1, 1))


def test_who_holds_nothing_says_nothing(place: Place) -> None:
    for who in (actor(place.db), actor(place.db, (Role.PARTNER, place.top))):
        with pytest.raises(NotAllowed):
            citizens.tell_own(place.db, PASSED, YEAR, by=who)


def test_the_head_of_a_clan_alone_counts_in_the_ward(place: Place) -> None:
    clan = chapter(place.db, place.top, kind=UnitKind.CLAN_BOARD)
    citizens.tell_own(place.db, PASSED, YEAR, by=actor(place.db, (Role.HEAD, clan)))

    assert (place.count(), place.count(clan)) == ((1, 1, 1), (0, 0, 0))


# ---- nobody counts twice -----------------------------------------------------------------------


def test_at_a_clan_nobody_is_put_down(place: Place) -> None:
    """Who is of it counts where they live: here they would count a second time."""
    clan = chapter(place.db, place.top, kind=UnitKind.CLAN_BOARD)
    head = actor(place.db, (Role.HEAD, clan))
    member = place.member(unit=clan)
    for deed in (
        lambda: citizens.add(place.db, clan, [NewMember(name="Lê A")], by=head),
        lambda: citizens.bring(place.db, clan, [member], by=head),
        lambda: place.tell(member, unit=clan),
        lambda: citizenlist.match(place.db, clan, [], YEAR, by=head),
    ):
        with pytest.raises(CountedWhereTheyLive):
            deed()

    assert place.count() == (0, 0, 0)


def test_who_bears_the_same_name_and_year_elsewhere_is_shown(place: Place) -> None:
    """Not who is of another ward, of this unit, of practice, or of another year."""
    beside = chapter(place.db, place.top)
    practice = chapter(place.db, place.top, practice=True)
    there = place.member("Nguyễn Văn Đôi", beside, born=1970)
    place.member("Nguyễn Văn Đôi", beside, born=1971)
    place.member("Trần Thị Ba", born=1950)
    for name, where in (("Trần Thị Tư", practice), ("Vũ Năm", ward(place.db, "Phường Khác"))):
        home = household(place.db, where)
        register.add_person(place.db, NewMember(name=name, birth_year=1950), home, now=MORNING)
    new = [
        NewMember(name=name, birth_year=born)
        for name, born in [
            ("Trần Thị Ba", 1950),
            ("Nguyễn Văn Đôi", 1970),
            ("Nguyễn Văn Đôi", None),
            ("Trần Thị Tư", 1950),
            ("Vũ Năm", 1950),
        ]
    ]

    found = citizens.elsewhere(place.db, place.unit, new, by=place.head)

    assert {at: (one.person, one.unit) for at, one in found.items()} == {1: (there, beside.name)}


def test_who_is_brought_from_elsewhere_counts_in_both_and_once_in_the_ward(place: Place) -> None:
    person = place.member("Nguyễn Văn Đôi", chapter(place.db, place.top), born=1970)
    citizens.bring(place.db, place.unit, [person], by=place.head)
    place.tell(person, PASSED, by=place.head)

    assert (place.count(place.unit), place.count()) == ((1, 1, 1), (1, 1, 1))


# ---- who may -----------------------------------------------------------------------------------


def test_nobody_reaches_beyond_their_own(place: Place) -> None:
    person = place.member()
    strangers = [
        actor(place.db, (Role.HEAD, chapter(place.db, place.top))),
        actor(place.db, (Role.TREASURER, place.unit)),
        actor(place.db, (Role.LEADER, place.unit)),
        actor(place.db, (Role.MEMBER, place.unit)),
        actor(place.db),
    ]
    new = [NewMember(name="Vũ Lan")]
    for who in strangers:
        deeds = [
            lambda who=who: place.tell(person, by=who),
            lambda who=who: citizens.of_unit(place.db, place.unit, YEAR, by=who),
            lambda who=who: citizens.history(place.db, place.unit, person, YEAR, by=who),
            lambda who=who: citizens.add(place.db, place.unit, new, by=who),
            lambda who=who: citizens.bring(place.db, place.unit, [person], by=who),
            lambda who=who: citizens.elsewhere(place.db, place.unit, new, by=who),
            lambda who=who: citizens.leave(place.db, place.unit, person, by=who),
            lambda who=who: citizens.take_back(place.db, place.unit, YEAR, by=who),
            lambda who=who: citizens.next_page(place.db, place.unit, YEAR, Round.PASSED, by=who),
            lambda who=who: citizenlist.match(place.db, place.unit, [], YEAR, by=who),
        ]
        for deed in deeds:
            with pytest.raises(NotAllowed):
                deed()  # type: ignore[no-untyped-call]  # each is one of the above

    assert place.count() == (1, 0, 0)


def test_a_leader_sees_how_many_and_a_member_does_not(place: Place) -> None:
    leader = actor(place.db, (Role.LEADER, place.unit))
    member = actor(place.db, (Role.MEMBER, place.unit))

    assert citizenrates.rate(place.db, place.unit, YEAR, by=leader).standing.reached == 0
    for look in (citizenrates.rate, citizenrates.count, citizenrates.each):
        with pytest.raises(NotAllowed):
            look(place.db, place.unit, YEAR, by=member)


# ---- the share ---------------------------------------------------------------------------------


def planned(db: Connection, source: str = "citizens registered / citizens") -> Place:
    """A ward whose plan wants more than half of its citizens."""
    top = ward(db)
    plan = load("an-lao-2024")
    target = tuple(
        one.model_copy(update={"source": source}) if "citizens" in one.source else one
        for one in plan.target
    )
    plan = Plan.model_validate(plan.model_copy(update={"target": target}).model_dump(by_alias=True))
    plans.add(db, top.id, plan, MORNING)
    unit = chapter(db, top)
    return Place(db, top, unit, actor(db, (Role.OFFICER, top)), actor(db, (Role.HEAD, unit)))


def know(db: Connection, unit: UnitRef, figure: str, value: int) -> None:
    units.set_figure(
        db, unit.id, figure, value, source="công an", as_of=LONG_AGO, now=MORNING, by=None
    )


@pytest.mark.parametrize(
    ("source", "base", "registered"),
    [
        ("citizens registered / citizens", Base.CITIZENS, 4),
        ("citizens registered / population", Base.POPULATION, 4),
        ("citizens registered / adults", Base.ADULTS, 3),
    ],
)
def test_the_share_is_taken_of_what_the_plan_says(
    db: Connection, source: str, base: Base, registered: int
) -> None:
    """Of adults only adults count; who is of unknown age is taken for one."""
    place = planned(db, source)
    for number, born in enumerate((1950, None, 2007, 2008)):
        place.tell(place.member(f"Lê {number}", born=born))
    know(db, place.top, base, 8)
    found = citizenrates.rate(db, place.top, YEAR, by=place.officer)
    (target,) = [
        one
        for one in targets.standings(db, place.top, by=place.officer)
        if one.target.source == source
    ]

    assert found.base is base
    assert found.target is not None
    assert (found.target.reached, found.target.out_of) == (registered, 8)
    assert (found.target.missing, found.share) == (5 - registered, registered * 1000 // 8)
    assert (target.reached, target.out_of, target.missing) == (registered, 8, 5 - registered)
    seen = standings.overview(db, place.top, YEAR, by=place.officer).citizens
    assert (seen.target, seen.standing) == (found.target, found.standing)


def test_half_is_not_more_than_half(db: Connection) -> None:
    place = planned(db)
    know(db, place.top, "citizens", 4)
    for number in range(2):
        place.tell(place.member(f"Lê {number}"))
    found = citizenrates.rate(db, place.top, YEAR, by=place.officer)
    assert found.target is not None
    assert (found.share, found.target.missing, found.target.is_met) == (500, 1, False)
    place.tell(place.member("Lê 3"))

    again = citizenrates.rate(db, place.top, YEAR, by=place.officer).target
    assert again is not None
    assert again.is_met


def test_declared_citizens_count_where_nothing_is_written_down(db: Connection) -> None:
    """One chapter is in the register, one declared, one both; an answer "not registered" is one."""
    place = planned(db)
    told, both = chapter(db, place.top), chapter(db, place.top)
    know(db, place.top, "citizens", 100)
    for unit, value in ((told, 20), (both, 30)):
        by, day = actor(db, (Role.HEAD, unit)), Period(MONDAY, MONDAY)
        figures.declare(db, unit, {Figure.CITIZENS: value}, day, by=by)
    place.tell(place.member())
    place.tell(place.member("Vũ Lan", both), NOT_REGISTERED, unit=both)
    found = citizenrates.rate(db, place.top, YEAR, by=place.officer)
    each = citizenrates.each(db, place.top, YEAR, by=place.officer)

    assert (found.standing.reached, found.standing.declared) == (21, 20)
    assert found.target is not None
    assert (found.target.reached, found.target.declared) == (21, 20)
    assert [one.standing.reached for one in each] == [1, 20, 0]


def test_without_a_plan_the_share_is_taken_of_what_is_known(place: Place) -> None:
    place.tell(place.member())
    shares = []
    for figure, value in (("population", 400), ("adults", 200), ("citizens", 100)):
        know(place.db, place.unit, figure, value)
        found = citizenrates.rate(place.db, place.unit, YEAR, by=place.head)
        shares.append((str(found.base), found.share))

    assert shares == [("population", 2), ("adults", 5), ("citizens", 10)]


def test_a_districts_wards_are_told_one_by_one(db: Connection) -> None:
    district = ward(db, "Huyện Thử", UnitKind.DISTRICT)
    commune = chapter(db, district, "Xã Thử", UnitKind.WARD)
    unit = chapter(db, commune)
    officer = actor(db, (Role.OFFICER, district))
    place = Place(db, district, unit, officer, officer)
    place.tell(place.member(), PASSED)
    (one,) = citizenrates.each(db, district, YEAR, by=officer)

    assert (one.standing.unit, one.standing.count.passed) == (commune, 1)


# ---- an independent recount --------------------------------------------------------------------


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(0, 10**9), people=st.integers(1, 40))
def test_the_count_equals_an_independent_recount(db: Connection, seed: int, people: int) -> None:
    """Members, residents, people put down and those of two units; some said to be this or that."""
    chance = random.Random(seed)  # noqa: S311  # no secret is made here
    with db.begin_nested() as savepoint:
        top = ward(db)
        homes = [chapter(db, top) for _ in range(3)]
        place = Place(
            db, top, homes[0], actor(db, (Role.OFFICER, top)), actor(db, (Role.HEAD, homes[0]))
        )
        families = {unit.id: household(db, unit) for unit in homes}
        said: dict[PersonId, Report | None] = {}
        whose: dict[PersonId, set[int]] = {}
        for number in range(people):
            unit, other = chance.choice(homes), chance.choice(homes)
            person = _someone(place, chance, unit, families[unit.id], f"Lê {number}")
            whose[person] = {unit.id}
            if chance.random() < 0.3:
                members.enrol(db, other, person, by=place.officer)
                whose[person].add(other.id)
            said[person] = None
            for _ in range(chance.randrange(3)):
                said[person] = chance.choice([REGISTERED, NOT_REGISTERED, PASSED, FAILED])
                place.tell(person, said[person] or REGISTERED, unit=unit)
            found = citizens.find(db, unit, person, YEAR, by=place.officer)
            said[person] = found.report
        for unit in (*homes, top):
            mine = [
                said[one] for one, units_of in whose.items() if unit is top or unit.id in units_of
            ]
            assert _recounted(mine) == place.count(unit)
        savepoint.rollback()


def _someone(
    place: Place, chance: random.Random, unit: UnitRef, home: HouseholdId, name: str
) -> PersonId:
    kind = chance.randrange(3)
    if kind == 0:
        return place.member(name, unit)
    if kind == 1:
        return place.resident(home, name)
    return citizens.add(place.db, unit, [NewMember(name=name)], by=place.officer)[0]


def _recounted(reports: list[Report | None]) -> tuple[int, int, int]:
    registered = sum(one is not None and one.registered for one in reports)
    passed = sum(one is not None and one.result is Result.PASSED for one in reports)
    return len(reports), registered, passed


def test_learners_are_told_apart(place: Place) -> None:
    school = chapter(place.db, place.top, "Trường THPT", UnitKind.UNIT_BOARD)
    pupils = [place.member(f"Vũ {n}", school, born=2008) for n in range(3)]
    teacher = place.member("Cô Mai", school)
    for person, report in zip(pupils, (PASSED, PASSED, FAILED), strict=True):
        told = Report(registered=True, result=report.result, group=Group.LEARNER)
        place.tell(person, told, unit=school)
    place.tell(teacher, PASSED, unit=school)

    assert citizenrates.count(place.db, school, YEAR, by=place.officer) == Count(
        there=4, told=4, registered=4, passed=3, adults=1, learners=3, learners_passed=2
    )
