"""What can be counted is counted, by the criterion of the set that asks for it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import Connection, insert, select

from domain.actors import Actor
from domain.assessment import Mark, Stage, judge
from domain.citizens import FAILED, PASSED, Group, How, Report, Result
from domain.counting import Share, Sum
from domain.criteria import Counted, Criterion, Subject, load
from domain.members import NewMember
from domain.permissions import Role
from domain.recognition import State
from domain.units import UnitKind, UnitRef
from services import (
    assessment,
    citizens,
    counting,
    criteria,
    members,
    recognition,
    reviews,
    standings,
)
from storage import units
from storage.tables import AssessmentMarkRow, CandidateRow, UnitLinkRow
from tests.services.books import Chapter
from tests.storage.ward import LONG_AGO, MONDAY, MORNING, account, actor, chapter, household, ward

YEAR = 2025
COMMUNE = load("cdht-xa-tt25-2023")
SCHOOL = load("dvht-huyen-tt24-2023")


@dataclass(frozen=True)
class Place:
    """A ward with a chapter and a school."""

    db: Connection
    top: UnitRef
    unit: UnitRef
    school: UnitRef
    officer: Actor

    def people(
        self, unit: UnitRef, passed: int, others: int = 0, group: Group | None = None
    ) -> None:
        """So many who passed, and so many who did not."""
        new = [NewMember(name=f"Lê Văn {n}") for n in range(passed + others)]
        made = citizens.add(self.db, unit, new, by=self.officer)
        said = {
            person: Report(
                registered=True,
                result=Result.PASSED if number < passed else Result.FAILED,
                group=group,
            )
            for number, person in enumerate(made)
        }
        citizens.tell(self.db, unit, said, year=YEAR, how=How.LIST, by=self.officer)

    def know(self, unit: UnitRef, figure: str, value: int) -> None:
        """A figure that shares are taken of."""
        units.set_figure(
            self.db,
            unit.id,
            figure,
            value,
            source="công an",
            as_of=LONG_AGO,
            now=MORNING,
            by=None,
        )

    def count(self, unit: UnitRef, criterion: Criterion | None, year: int = YEAR) -> object:
        """What the register answers."""
        assert criterion is not None
        return counting.counted(self.db, unit, criterion, year=year, today=MONDAY)


@pytest.fixture
def place(db: Connection) -> Place:
    """That ward."""
    top = ward(db)
    school = chapter(db, top, "Trường THPT", UnitKind.UNIT_BOARD)
    return Place(db, top, chapter(db, top), school, actor(db, (Role.OFFICER, top)))


def asked(counts: Counted, least: int | None = None) -> Criterion:
    """A criterion of a paper that asks for that."""
    kind = "yes_no" if counts is Counted.FUND else "percent"
    return Criterion.model_validate(
        {"id": "1", "group": "", "label_vi": "Thử", "label_en": "Test", "kind": kind}
        | {"thresholds": {"muc_do_1": 50}, "counts": counts, "least": least}
    )


def test_the_sets_say_what_is_counted() -> None:
    found = {
        (one.code, criterion.id): criterion.counts
        for one in (COMMUNE, SCHOOL, load("dvht-tinh-tt24-2023"))
        for criterion in one.criterion
        if criterion.counts is not None
    }

    assert found == {
        ("CDXA-TT25-2023", "5.1"): Counted.CITIZENS,
        ("DVHT-HUYEN-TT24-2023", "3.1a"): Counted.STAFF_CITIZENS,
        ("DVHT-HUYEN-TT24-2023", "3.1b"): Counted.LEARNER_CITIZENS,
        ("DVHT-TINH-TT24-2023", "3.1a"): Counted.STAFF_CITIZENS,
        ("DVHT-TINH-TT24-2023", "3.1b"): Counted.LEARNER_CITIZENS,
    }


# ---- TT 24/2023, 3.1 -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("passed", "of", "percent", "levels"),
    [(9, 10, "90", 1), (8, 9, "88.88", 0), (19, 20, "95", 2), (94, 99, "94.94", 1)],
    ids=["90 %", "under 90 %", "95 %", "under 95 %"],
)
def test_a_unit_is_at_its_levels_by_its_staff_who_passed(
    place: Place, passed: int, of: int, percent: str, levels: int
) -> None:
    """What is counted is judged as the circular says, not a hundredth better."""
    place.people(place.school, passed, of - passed)
    criterion = SCHOOL.find("3.1a")
    found = place.count(place.school, criterion)
    assert isinstance(found, Share)
    assert (found.reached, found.out_of, found.percent) == (passed, of, Decimal(percent))
    alone = SCHOOL.model_copy(update={"criterion": (criterion,)})
    rank = judge(alone, {"3.1a": Mark(value=found.percent, evidence=True)}).rank

    assert rank == (SCHOOL.ranks[levels - 1] if levels else None)


def test_learners_are_counted_apart_from_staff(place: Place) -> None:
    place.people(place.school, 3, 1)
    place.people(place.school, 19, 1, Group.LEARNER)
    place.know(place.school, "learners", 40)
    staff = place.count(place.school, SCHOOL.find("3.1a"))
    learners = place.count(place.school, SCHOOL.find("3.1b"))

    assert staff == Share(reached=3, out_of=4)
    assert learners == Share(reached=19, out_of=40)


def test_staff_are_as_many_as_the_unit_has_written_down(place: Place) -> None:
    """Also fewer than its register has, where some of those are pupils nobody has told of."""
    place.people(place.school, 3)
    citizens.add(place.db, place.school, [NewMember(name="Vũ Lan")] * 5, by=place.officer)
    assert place.count(place.school, SCHOOL.find("3.1a")) == Share(reached=3, out_of=8)
    place.know(place.school, "staff", 4)

    assert place.count(place.school, SCHOOL.find("3.1a")) == Share(reached=3, out_of=4)


# ---- TT 25/2023, 5.1 -----------------------------------------------------------------------------


def test_a_communes_people_are_counted_once_each(place: Place) -> None:
    place.people(place.unit, 3, 2)
    place.people(place.school, 1)
    (both,) = place.db.execute(select(UnitLinkRow.person_id).limit(1)).scalars()
    row = {"unit_id": place.school.id, "person_id": both, "from_on": LONG_AGO}
    place.db.execute(insert(UnitLinkRow), row)
    place.know(place.top, "population", 10)
    assert place.count(place.top, COMMUNE.find("5.1")) == Share(reached=4, out_of=10)
    place.know(place.top, "citizens", 8)

    found = place.count(place.top, COMMUNE.find("5.1"))
    assert found == Share(reached=4, out_of=8)
    assert isinstance(found, Share)
    assert (found.missing(Decimal(60)), found.missing(Decimal(80))) == (1, 3)


def test_a_commune_has_as_many_people_as_it_knows_of(place: Place) -> None:
    """The officer's figure is older than the lists: 10 of 20 passed, not 10 of 8."""
    place.people(place.unit, 10, 10)
    place.know(place.top, "citizens", 8)
    found = place.count(place.top, COMMUNE.find("5.1"))
    assert found == Share(reached=10, out_of=20)
    assert isinstance(found, Share)
    assert (found.percent, found.missing(Decimal(60))) == (Decimal(50), 2)
    for number in range(9):
        new = NewMember(name=f"Lê {number}")
        members.register_member(place.db, place.unit, new, None, by=place.officer)

    assert place.count(place.top, asked(Counted.MEMBERS)) == Share(reached=9, out_of=9)


def test_what_is_not_known_is_asked(place: Place) -> None:
    """Nobody told of anyone; or told, and nobody knows of how many."""
    for unit, criterion in ((place.top, COMMUNE.find("5.1")), (place.school, SCHOOL.find("3.1a"))):
        place.know(unit, "citizens", 100)
        place.know(unit, "staff", 10)
        assert place.count(unit, criterion) is None
    assert place.count(place.school, SCHOOL.find("3.1b")) is None
    assert place.count(place.school, SCHOOL.find("3.2")) is None
    place.people(place.unit, 3)

    assert place.count(place.unit, COMMUNE.find("5.1")) is None


def test_another_years_results_are_not_this_years(place: Place) -> None:
    place.people(place.school, 3)

    assert place.count(place.school, SCHOOL.find("3.1a"), YEAR - 1) is None


# ---- where a set asks for them -------------------------------------------------------------------


def test_families_of_a_group_and_of_a_clan(place: Place) -> None:
    clan = chapter(place.db, place.top, "Họ Lê", UnitKind.CLAN_BOARD)
    homes = [household(place.db, place.unit) for _ in range(4)]
    assert place.count(place.unit, asked(Counted.FAMILIES)) is None
    for home in homes[:2]:
        row = {"subject": Subject.FAMILY, "year": YEAR, "unit_id": place.unit.id, "batch": 1}
        stands = {"household_id": home, "state": State.RECOGNISED, "marked": False}
        changed = {"changed_by": place.officer.person, "changed_at": MORNING}
        place.db.execute(insert(CandidateRow), row | stands | changed)
    for home in homes[1:]:
        link = {"unit_id": clan.id, "household_id": home, "from_on": LONG_AGO}
        place.db.execute(insert(UnitLinkRow), link)

    assert place.count(place.unit, asked(Counted.FAMILIES)) == Share(reached=2, out_of=4)
    assert place.count(clan, asked(Counted.FAMILIES)) == Share(reached=1, out_of=3)
    place.know(place.unit, "households", 5)
    assert place.count(place.unit, asked(Counted.FAMILIES)) == Share(reached=2, out_of=5)


def test_families_whose_earlier_title_holds_are_counted(place: Place) -> None:
    """By a set whose titles outlast their year: the criterion counts as the screen does."""
    clan = chapter(place.db, place.top, "Họ Lê", UnitKind.CLAN_BOARD)
    homes = [household(place.db, place.unit) for _ in range(3)]
    for home in homes:
        link = {"unit_id": clan.id, "household_id": home, "from_on": LONG_AGO}
        place.db.execute(insert(UnitLinkRow), link)
    for home, through in zip(homes, (YEAR + 1, YEAR + 1, YEAR - 1), strict=True):
        row = {"subject": Subject.FAMILY, "year": YEAR - 1, "unit_id": place.unit.id, "batch": 1}
        stands = {"household_id": home, "state": State.RECOGNISED, "marked": False}
        lasts = {"valid_through": date(through, 12, 31)}
        changed = {"changed_by": place.officer.person, "changed_at": MORNING}
        place.db.execute(insert(CandidateRow), row | stands | lasts | changed)
    listed = standings.of(place.db, place.unit, Subject.FAMILY, YEAR, by=place.officer)

    assert (listed.recognised, listed.held) == (2, 2)
    for unit in (place.unit, clan):
        assert place.count(unit, asked(Counted.FAMILIES)) == Share(reached=2, out_of=3)


def test_members_and_the_fund_are_counted_for_each_person(place: Place) -> None:
    book = Chapter(place.db, place.unit, place.officer)
    for number in range(3):
        new = NewMember(name=f"Lê {number}")
        members.register_member(place.db, place.unit, new, None, by=place.officer)
    assert place.count(place.unit, asked(Counted.MEMBERS)) is None
    place.know(place.unit, "population", 10)
    assert place.count(place.unit, asked(Counted.FUND, 50_000)) is None
    book.income(300_000)
    book.piggy(300_000, 100_000)

    assert place.count(place.unit, asked(Counted.MEMBERS)) == Share(reached=3, out_of=10)
    assert place.count(place.unit, asked(Counted.FUND, 50_000)) == Sum(
        amount=600_000, people=10, least=50_000
    )
    assert place.count(place.unit, asked(Counted.FUND)) is None


# ---- in an assessment ----------------------------------------------------------------------------


def test_what_was_counted_is_counted_again_when_it_is_handed_in(place: Place) -> None:
    """Two more have passed since it was marked; what was asked stays as it was said."""
    head = actor(place.db, (Role.HEAD, place.school))
    made = criteria.draft(
        place.db, place.top, Subject.UNIT, YEAR, "dvht-huyen-tt24-2023", by=place.officer
    )
    who = account(place.db, who=place.officer.person).id
    criteria.activate(place.db, place.top, made.id, None, None, by=place.officer, account=who)
    one = recognition.model_of(place.db, place.school, YEAR, by=head)
    assert one is not None
    begun = assessment.begin(place.db, place.school, one, YEAR, by=head).id
    place.people(place.school, 8, 2)
    for criterion in SCHOOL.criterion:
        now = assessment.find(place.db, begun, by=head)
        found = assessment.counted(place.db, now, criterion, by=head)
        if found is not None:
            assessment.mark_counted(place.db, now, criterion.id, found, by=head)
        else:
            value = Mark(value=Decimal(97) if criterion.kind == "percent" else True, evidence=True)
            assessment.mark(place.db, now, criterion.id, value, by=head)
    assert assessment.find(place.db, begun, by=head).marks["3.1a"].value == 80
    everybody = citizens.of_unit(place.db, place.school, YEAR, by=head)
    late = [one.person for one in everybody if one.report == FAILED]
    citizens.tell(
        place.db,
        place.school,
        dict.fromkeys(late, PASSED),
        year=YEAR,
        how=How.TOLD,
        by=head,
    )
    handed_in = reviews.hand_in(place.db, begun, by=head)

    assert handed_in.stage is Stage.WARD
    marks = assessment.find(place.db, begun, by=place.officer).marks
    assert (marks["3.1a"].value, marks["2.1"].value) == (100, 97)
    counted = select(AssessmentMarkRow.value).where(AssessmentMarkRow.criterion == "3.1a")
    assert list(place.db.execute(counted.order_by(AssessmentMarkRow.id)).scalars()) == ["80", "100"]
