"""Titles given: who holds one in which year, what counts, who may have it printed."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import Connection, select, update

from domain.accounts import AccountId
from domain.actors import Actor
from domain.assessment import Mark
from domain.criteria import Subject
from domain.errors import Gone, NotAllowed
from domain.permissions import Role
from domain.recognition import DecisionId, Round, State
from domain.signers import Signer
from domain.titles import NoTitle, Title
from domain.units import UnitKind, UnitRef
from services import (
    assessment,
    criteria,
    decisions,
    recognition,
    reviews,
    signers,
    standings,
    titles,
)
from services.decisions import Paper
from storage import members
from storage.tables import AuditRow, CandidateRow, PersonRow
from tests.storage.ward import (
    MONDAY,
    account,
    actor,
    chapter,
    household,
    known,
    on_day,
    person,
    ward,
)

YEAR = 2025
SIGNER = Signer(body=("HỘI KHUYẾN HỌC PHƯỜNG THỬ",), post=("CHỦ TỊCH",), name="Lê Văn Ký")


@dataclass(frozen=True)
class Place:
    """A ward that judges units by TT 24/2023, with a school and a family."""

    db: Connection
    top: UnitRef
    unit: UnitRef
    school: UnitRef
    officer: Actor
    account: AccountId
    home: int

    def use(self, year: int = YEAR, name: str = "dvht-huyen-tt24-2023") -> None:
        """Put the circular's set into use."""
        by = self.officer
        made = criteria.draft(self.db, self.top, Subject.UNIT, year, name, by=by)
        criteria.activate(self.db, self.top, made.id, None, None, by=by, account=self.account)

    def of(self, year: int) -> Actor:
        """The officer in that year: titles of a year are given once it has begun."""
        return self.officer if year <= YEAR else on_day(self.officer, date(year, 6, 1))

    def give(
        self, year: int = YEAR, subject: Subject = Subject.UNIT, day: date | None = None
    ) -> DecisionId:
        """All that can be put forward is recognised, without marks."""
        by = self.of(year)
        page = recognition.next_page(self.db, self.top, subject, year, Round.PROPOSE, by=by)
        recognition.settle(self.db, self.top, page.candidates, [], Round.PROPOSE, year=year, by=by)
        return self.decide(year, subject, day)

    def decide(
        self, year: int = YEAR, subject: Subject = Subject.UNIT, day: date | None = None
    ) -> DecisionId:
        """Those proposed are recognised."""
        by = self.of(year)
        paper = Paper(number=f"{year}/QĐ", day=day or by.today)
        made = decisions.decide(
            self.db, self.top, subject, year, paper, by=by, account=self.account
        )
        there = decisions.waiting(self.db, self.top, subject, year, by=by)
        recognition.recognise_all(self.db, self.top, made, there.ids, by=by)
        return made.id

    def judge(self, year: int, *, share: int, levels: int) -> None:
        """The school is judged, and passed by the ward, at that level."""
        by = self.of(year)
        head = on_day(actor(self.db, (Role.HEAD, self.school)), by.today)
        own = recognition.model_of(self.db, self.school, year, by=head)
        assert own is not None
        made = assessment.begin(self.db, self.school, own, year, by=head).id
        one = assessment.find(self.db, made, by=head)
        for criterion in one.criteria.criterion:
            met = not criterion.applies_to or levels > 1 or "muc_do_1" in criterion.applies_to
            value = Decimal(share) if criterion.kind == "percent" else met
            given = assessment.find(self.db, made, by=head)
            mark = Mark(value=value, evidence=True)
            assessment.mark(self.db, given, criterion.id, mark, by=head)
        reviews.hand_in(self.db, made, by=head)
        turn = reviews.turn(self.db, made, by=by)
        reviews.passed_on(self.db, turn, by=by)

    def held(self, year: int, day: date | None = None) -> tuple[int, int]:
        """How many units count as recognised in a year, and how many by an earlier one."""
        by = on_day(self.officer, day or date(year, 6, 1))
        one = standings.of(self.db, self.top, Subject.UNIT, year, by=by)
        assert one.waiting >= 0
        return one.recognised, one.held

    def title(self, year: int) -> Title | None:
        """What the school holds in a year."""
        by = on_day(self.officer, date(year, 6, 1))
        one = recognition.model_of(self.db, self.school, year, by=by)
        assert one is not None
        return titles.holding(self.db, self.school, one, year, by=by)


@pytest.fixture
def place(db: Connection) -> Place:
    """That ward."""
    top = ward(db)
    unit = chapter(db, top)
    school = chapter(db, top, "Trường THCS", UnitKind.UNIT_BOARD)
    officer = actor(db, (Role.OFFICER, top))
    who = account(db, who=officer.person).id
    return Place(db, top, unit, school, officer, who, household(db, unit, "Lê Văn Minh"))


# ---- how long ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("year", "counted"),
    [(2024, (0, 0)), (2025, (1, 0)), (2026, (1, 1)), (2028, (1, 1)), (2029, (0, 0))],
)
def test_a_title_of_36_months_counts_in_each_year_it_reaches(
    place: Place, year: int, counted: tuple[int, int]
) -> None:
    place.use()
    place.give()

    assert place.held(year) == counted


@pytest.mark.parametrize(("day", "held"), [(date(2028, 12, 31), 1), (date(2029, 1, 1), 0)])
def test_it_counts_on_its_last_day_and_not_on_the_next(place: Place, day: date, held: int) -> None:
    place.use()
    place.give()

    assert place.held(day.year, day) == (held, held)


def test_without_such_a_set_a_title_ends_with_its_year(place: Place) -> None:
    place.use(name="dvht-tt22-2020")
    place.give()

    assert (place.held(2025), place.held(2026)) == ((1, 0), (0, 0))
    found = place.title(2025)
    assert found is not None
    assert found.through == date(2025, 12, 31)


def test_families_are_recognised_each_year_anew(place: Place) -> None:
    place.give(subject=Subject.FAMILY)
    one = standings.of(place.db, place.top, Subject.FAMILY, 2026, by=place.officer)

    assert (one.recognised, one.held) == (0, 0)
    place.give(2026, Subject.FAMILY)


def test_a_withdrawn_title_counts_no_more_in_any_year(place: Place) -> None:
    place.use()
    place.give()
    one = recognition.model_of(place.db, place.school, YEAR, by=place.officer)
    assert one is not None
    recognition.withdraw(place.db, place.school, one, "khai sai", year=YEAR, by=place.officer)

    assert (place.held(2025), place.held(2026)) == ((0, 0), (0, 0))
    assert place.title(2026) is None


def test_who_lost_what_they_were_bettered_to_holds_nothing(place: Place) -> None:
    """The later title is withdrawn: the earlier one does not come back."""
    place.use()
    place.give()
    by = on_day(place.officer, date(2026, 6, 1))
    one = recognition.model_of(place.db, place.school, 2026, by=by)
    assert one is not None
    recognition.change(place.db, place.school, one, State.PROPOSED, year=2026, by=by)
    place.decide(2026)
    again = recognition.model_of(place.db, place.school, 2026, by=by)
    assert again is not None
    recognition.withdraw(place.db, place.school, again, "x", year=2026, by=by)

    assert place.held(2025) == (1, 0)
    assert (place.held(2026), place.held(2027)) == ((0, 0), (0, 0))
    assert (place.title(2026), place.title(2027)) == (None, None)


def test_who_holds_a_title_is_not_asked_anew_by_list(place: Place) -> None:
    place.use()
    place.give()
    found = {}
    for year in (2026, 2028, 2029):
        by = on_day(place.officer, date(year, 6, 1))
        page = recognition.next_page(place.db, place.top, Subject.UNIT, year, Round.PROPOSE, by=by)
        found[year] = len(page.candidates)

    assert found == {2026: 0, 2028: 0, 2029: 1}


def test_one_that_is_put_forward_again_waits_though_it_holds_a_title(place: Place) -> None:
    """It counts once: as recognised by the earlier title, and as waiting for the later."""
    place.use()
    place.give()
    by = on_day(place.officer, date(2026, 6, 1))
    one = recognition.model_of(place.db, place.school, 2026, by=by)
    assert one is not None
    recognition.change(place.db, place.school, one, State.PROPOSED, year=2026, by=by)
    standing = standings.of(place.db, place.top, Subject.UNIT, 2026, by=by)

    assert (standing.recognised, standing.held, standing.proposed) == (1, 1, 1)
    assert standing.waiting == 1
    place.decide(2026)
    standing = standings.of(place.db, place.top, Subject.UNIT, 2026, by=by)
    assert (standing.recognised, standing.held, standing.waiting) == (1, 0, 0)


# ---- levels ------------------------------------------------------------------------------------


def test_a_level_is_kept_with_the_title_and_when_it_may_be_bettered(place: Place) -> None:
    place.use()
    place.judge(YEAR, share=96, levels=1)
    place.decide(day=date(2026, 2, 15))
    found = place.title(2026)
    assert found is not None
    assert found.rank is not None

    assert (found.rank.code, found.year) == ("muc_do_1", 2025)
    assert found.bettered_from == date(2027, 2, 15)
    assert found.through == date(2028, 12, 31)


def test_the_set_it_was_judged_by_tells_how_long_it_holds(place: Place) -> None:
    """The ward puts another set into use after the school was judged."""
    place.use()
    place.judge(YEAR, share=98, levels=2)
    place.use(name="dvht-tt22-2020")
    place.decide()
    found = place.title(2028)
    assert found is not None
    assert found.rank is not None

    assert found.rank.code == "muc_do_2"
    assert found.bettered_from is None


@pytest.mark.parametrize(("day", "early"), [(date(2027, 2, 14), 1), (date(2027, 2, 15), 0)])
def test_a_higher_level_given_too_early_is_named(place: Place, day: date, early: int) -> None:
    place.use()
    place.judge(YEAR, share=96, levels=1)
    place.decide(day=date(2026, 2, 15))
    place.use(2026)
    place.judge(2026, share=98, levels=2)
    by = place.officer
    told = titles.too_early(place.db, place.top, Subject.UNIT, 2026, day, by=by)

    assert [(one.name, one.day) for one in told] == [("Trường THCS", date(2027, 2, 15))] * early


def test_the_same_level_again_is_not_too_early(place: Place) -> None:
    place.use()
    place.judge(YEAR, share=96, levels=1)
    place.decide(day=date(2026, 2, 15))
    place.use(2026)
    place.judge(2026, share=96, levels=1)
    by = place.officer

    assert not titles.too_early(place.db, place.top, Subject.UNIT, 2026, MONDAY, by=by)


def test_what_is_no_longer_held_is_not_bettered(place: Place) -> None:
    """It lost the level it was bettered to, and the lower one did not come back: none is held."""
    place.use()
    place.judge(YEAR, share=96, levels=1)
    place.decide(day=date(2026, 2, 15))
    place.use(2026)
    place.judge(2026, share=98, levels=2)
    place.decide(2026)
    again = recognition.model_of(place.db, place.school, 2026, by=place.officer)
    assert again is not None
    recognition.withdraw(place.db, place.school, again, "x", year=2026, by=place.officer)
    place.use(2027)
    place.judge(2027, share=98, levels=2)
    day, by = date(2027, 2, 14), place.officer

    assert not titles.too_early(place.db, place.top, Subject.UNIT, 2027, day, by=by)


# ---- who may have it printed -------------------------------------------------------------------


def lives_there(place: Place, who: Actor) -> None:
    statement = update(PersonRow).where(PersonRow.id == who.person)
    place.db.execute(statement.values(household_id=place.home))


def certify(place: Place, who: Actor, year: int = YEAR) -> titles.Certified:
    return titles.certify(place.db, place.unit, Subject.FAMILY, place.home, year, by=who)


def test_the_officer_and_the_family_itself_may_and_nobody_else(place: Place) -> None:
    place.give(subject=Subject.FAMILY)
    member = actor(place.db, (Role.MEMBER, place.unit))
    lives_there(place, member)
    assert certify(place, place.officer).title.candidate.name == "Lê Văn Minh"
    assert certify(place, member).place == place.unit
    others = [
        actor(place.db, (Role.HEAD, place.unit)),
        actor(place.db, (Role.MEMBER, place.unit)),
        actor(place.db, (Role.OFFICER, ward(place.db, "Phường Khác"))),
        actor(place.db),
    ]
    for who in others:
        with pytest.raises(NotAllowed):
            certify(place, who)


def test_who_lost_every_role_has_no_certificate_of_their_family(place: Place) -> None:
    place.give(subject=Subject.FAMILY)
    nobody = Actor(
        person=person(place.db),
        powers=actor(place.db).powers,
        today=MONDAY,
        now=place.officer.now,
    )
    lives_there(place, nobody)

    with pytest.raises(NotAllowed):
        certify(place, nobody)


@pytest.mark.parametrize("state", ["registered", "proposed", "left-out", "withdrawn"])
def test_nothing_is_certified_but_a_title_that_stands(place: Place, state: str) -> None:
    place.give(subject=Subject.FAMILY)
    place.db.execute(update(CandidateRow).values(state=state))

    with pytest.raises(NoTitle):
        certify(place, place.officer)
    assert not titles.decisions(
        place.db, place.top, Subject.FAMILY, YEAR, by=place.officer, limit=9
    )


def test_a_title_of_another_year_is_none_of_this(place: Place) -> None:
    place.give(subject=Subject.FAMILY)

    with pytest.raises(NoTitle):
        certify(place, place.officer, 2024)


def test_a_family_that_moved_is_certified_where_it_lives(place: Place) -> None:
    place.give(subject=Subject.FAMILY)
    other = chapter(place.db, place.top, "TDP 99")
    home = known(place.db, place.home)  # type: ignore[arg-type]  # an id
    members.move_household(place.db, home, other.id, on=MONDAY, by=place.officer.person)

    assert certify(place, place.officer).place == other


def test_what_lies_between_a_district_and_a_family_is_known(db: Connection) -> None:
    district = ward(db, "Huyện Thử", UnitKind.DISTRICT)
    commune = chapter(db, district, "Xã Một", UnitKind.WARD)
    unit = chapter(db, commune)
    officer = actor(db, (Role.OFFICER, district))
    who = account(db, who=officer.person).id
    place = Place(db, district, unit, unit, officer, who, household(db, unit))
    made = place.give(subject=Subject.FAMILY)
    (found,) = titles.certify_all(db, district, made, 0, by=officer)

    assert [one.name for one in found.between] == ["Xã Một"]
    assert certify(place, officer).between == found.between


def test_all_of_a_decision_are_those_that_still_stand(place: Place) -> None:
    for number in range(3):
        household(place.db, place.unit, f"Vũ Văn {number}")
    made = place.give(subject=Subject.FAMILY)
    first = select(CandidateRow.id).where(CandidateRow.household_id == place.home)
    place.db.execute(
        update(CandidateRow).where(CandidateRow.id.in_(first)).values(state="withdrawn")
    )
    found = titles.certify_all(place.db, place.top, made, 0, by=place.officer)
    (given,) = titles.decisions(
        place.db, place.top, Subject.FAMILY, YEAR, by=place.officer, limit=9
    )

    assert [one.title.candidate.name for one in found] == ["Vũ Văn 0", "Vũ Văn 1", "Vũ Văn 2"]
    assert given.count == 3
    assert not titles.certify_all(place.db, place.top, made, 1, by=place.officer)


def test_a_long_decision_is_taken_in_parts(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(titles, "MOST_IN_ONE", 2)
    for number in range(4):
        household(place.db, place.unit, f"Vũ Văn {number}")
    made = place.give(subject=Subject.FAMILY)
    parts = [titles.certify_all(place.db, place.top, made, n, by=place.officer) for n in range(4)]
    names = [one.title.candidate.name for part in parts for one in part]

    assert [len(part) for part in parts] == [2, 2, 1, 0]
    assert len(set(names)) == 5


def test_another_wards_decision_is_not_certified(place: Place) -> None:
    made = place.give(subject=Subject.FAMILY)
    other = ward(place.db, "Phường Khác")
    stranger = actor(place.db, (Role.OFFICER, other))
    with pytest.raises(Gone):
        titles.certify_all(place.db, other, made, 0, by=stranger)

    with pytest.raises(NotAllowed):
        titles.certify_all(place.db, place.top, made, 0, by=stranger)


# ---- who signs ---------------------------------------------------------------------------------


def test_who_signs_is_written_down_by_who_recognises(place: Place) -> None:
    head = actor(place.db, (Role.HEAD, place.unit))
    with pytest.raises(NotAllowed):
        signers.write_down(place.db, place.top, Subject.FAMILY, SIGNER, by=head)
    assert signers.of(place.db, place.top, Subject.FAMILY) is None
    signers.write_down(place.db, place.top, Subject.FAMILY, SIGNER, by=place.officer)
    signers.write_down(place.db, place.top, Subject.FAMILY, SIGNER, by=place.officer)

    assert signers.of(place.db, place.top, Subject.FAMILY) == SIGNER
    assert signers.of(place.db, place.top, Subject.CLAN) is None
    (row,) = place.db.execute(select(AuditRow).where(AuditRow.thing == "signer"))
    assert (row.deed, row.by_person, row.after) == ("sign-by", place.officer.person, None)


def test_the_newest_signer_stands_and_is_offered_last(place: Place) -> None:
    other = Signer(body=("ỦY BAN NHÂN DÂN PHƯỜNG THỬ",), post=("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
    for subject, signer in (
        (Subject.FAMILY, SIGNER),
        (Subject.CLAN, SIGNER),
        (Subject.FAMILY, other),
    ):
        signers.write_down(place.db, place.top, subject, signer, by=place.officer)
    known_ones = signers.all_of(place.db, place.top, by=place.officer)

    assert list(known_ones.items()) == [(Subject.CLAN, SIGNER), (Subject.FAMILY, other)]
