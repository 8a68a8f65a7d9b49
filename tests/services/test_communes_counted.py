"""What the register answers criteria with: communes of a district, by the level of their titles."""

from dataclasses import dataclass
from decimal import Decimal

import pytest
from sqlalchemy import Connection, update

from domain.actors import Actor
from domain.assessment import Mark, Stage
from domain.counting import Share
from domain.criteria import Criterion, Subject, load
from domain.permissions import Role
from domain.recognition import State
from domain.units import UnitKind, UnitRef
from services import (
    assessment,
    counting,
    criteria,
    decisions,
    recognition,
    reviews,
    standings,
    titles,
)
from services.decisions import Paper
from storage.tables import UnitRow
from tests.services.test_assessment import chatting
from tests.storage.ward import MONDAY, account, chapter, ward

YEAR = 2025
DISTRICT = load("cdht-huyen-tt25-2023")


def target(name: str) -> Criterion:
    """A target of a district."""
    found = DISTRICT.find(name)
    assert found is not None
    return found


@dataclass(frozen=True)
class Place:
    """A district with four communes, its officer, and an officer of the first commune."""

    db: Connection
    top: UnitRef
    communes: list[UnitRef]
    officer: Actor
    local: Actor

    def share(self, name: str = "4.1-l1", year: int = YEAR) -> Share | None:
        """What is counted for a target of the district."""
        found = counting.counted(self.db, self.top, target(name), year=year, today=MONDAY)
        assert found is None or isinstance(found, Share)
        return found

    def recognise(self, commune: UnitRef, year: int = YEAR) -> None:
        """A commune is recognised by list, without marks."""
        one = recognition.model_of(self.db, commune, year, by=self.officer)
        assert one is not None
        recognition.change(self.db, commune, one, State.PROPOSED, year=year, by=self.officer)
        self._decided(commune, year)

    def assess(self, commune: UnitRef, year: int = YEAR, *, higher: bool) -> None:
        """A commune is assessed, passed by the district, and recognised."""
        one = recognition.model_of(self.db, commune, year, by=self.officer)
        assert one is not None
        made = assessment.begin(self.db, commune, one, year, by=self.local).id
        now = assessment.find(self.db, made, by=self.local)
        for criterion in now.criteria.criterion:
            value = Decimal(100) if criterion.kind == "percent" else True
            met = higher or not criterion.id.endswith("-l2")
            mark = Mark(value=value if met else False, evidence=True)
            now = assessment.mark(self.db, now, criterion.id, mark, by=self.local)
        assert reviews.hand_in(self.db, made, by=self.local).stage is Stage.WARD
        reviews.passed_on(self.db, reviews.turn(self.db, made, by=self.officer), by=self.officer)
        self._decided(commune, year)

    def _decided(self, commune: UnitRef, year: int) -> None:
        paper = Paper(number=f"{commune.id}/{year}", day=MONDAY)
        who = account(self.db, who=self.officer.person).id
        made = decisions.decide(
            self.db, self.top, Subject.COMMUNE, year, paper, by=self.officer, account=who
        )
        there = decisions.waiting(self.db, self.top, Subject.COMMUNE, year, by=self.officer)
        assert recognition.recognise_all(self.db, self.top, made, there.ids, by=self.officer) == 1

    def withdraw(self, commune: UnitRef, year: int = YEAR) -> None:
        """A commune's title is taken back."""
        one = recognition.model_of(self.db, commune, year, by=self.officer)
        assert one is not None
        recognition.withdraw(self.db, commune, one, "khai sai", year=year, by=self.officer)

    def agrees(self, year: int = YEAR) -> bool:
        """Whether the list of communes, and each one's own screen, say the same as the target."""
        by = self.officer
        standing = standings.of(self.db, self.top, Subject.COMMUNE, year, by=by)
        own = [(one, recognition.model_of(self.db, one, year, by=by)) for one in self.communes]
        screens = sum(
            titles.holding(self.db, unit, one, year, by=by) is not None
            for unit, one in own
            if one is not None
        )
        share = self.share(year=year)
        assert share is not None
        return standing.recognised == screens == share.reached


@pytest.fixture
def place(db: Connection) -> Place:
    """That district, with TT 25/2023 in use."""
    top = ward(db, "Huyện Thử", UnitKind.DISTRICT)
    communes = [chapter(db, top, f"Xã {number}", UnitKind.WARD) for number in range(1, 5)]
    officer = chatting(db, (Role.OFFICER, top))
    who = account(db, who=officer.person).id
    for year in (YEAR - 4, YEAR - 3, YEAR - 1, YEAR):
        made = criteria.draft(db, top, Subject.COMMUNE, year, "cdht-xa-tt25-2023", by=officer)
        criteria.activate(db, top, made.id, None, None, by=officer, account=who)
    return Place(db, top, communes, officer, chatting(db, (Role.OFFICER, communes[0])))


def test_a_criterion_that_is_not_counted_is_asked(place: Place) -> None:
    found = counting.counted(place.db, place.top, target("4.2"), year=YEAR, today=MONDAY)

    assert found is None


def test_a_district_without_communes_has_nothing_to_count(db: Connection) -> None:
    top = ward(db, "Huyện Trống", UnitKind.DISTRICT)

    assert counting.counted(db, top, target("4.1-l1"), year=YEAR, today=MONDAY) is None


def test_communes_count_at_their_level_and_below(place: Place) -> None:
    """One at level 2, one recognised without marks: half at level 1, a quarter at level 2."""
    assert place.share() == Share(reached=0, out_of=4)
    place.assess(place.communes[0], higher=True)
    place.recognise(place.communes[1])

    assert place.share("4.1-l1") == Share(reached=2, out_of=4)
    assert place.share("4.1-l2") == Share(reached=1, out_of=4)


def test_a_title_holds_for_thirty_six_months_after_its_year(place: Place) -> None:
    """TT 25/2023: that of 2022 in 2025, and not in 2026; with marks or without."""
    place.assess(place.communes[0], YEAR - 3, higher=False)
    place.recognise(place.communes[1], YEAR - 3)

    assert place.share() == Share(reached=2, out_of=4)
    assert place.share(year=YEAR + 1) == Share(reached=0, out_of=4)
    assert place.agrees()
    assert place.agrees(YEAR + 1)


def test_without_such_a_set_a_title_ends_with_its_year(place: Place) -> None:
    """Nobody put a set into use for the year before last."""
    place.recognise(place.communes[0], YEAR - 2)

    assert place.share(year=YEAR - 2) == Share(reached=1, out_of=4)
    assert place.share() == Share(reached=0, out_of=4)
    assert place.agrees()


def test_who_lost_what_they_were_bettered_to_counts_no_more(place: Place) -> None:
    """The earlier title does not come back: in the target as little as on the screens."""
    place.assess(place.communes[0], YEAR - 3, higher=False)
    place.recognise(place.communes[0])
    assert place.share() == Share(reached=1, out_of=4)
    place.withdraw(place.communes[0])

    assert place.share() == Share(reached=0, out_of=4)
    assert place.share(year=YEAR - 1) == Share(reached=1, out_of=4)
    assert place.agrees()
    assert place.agrees(YEAR - 1)


def test_the_newest_title_tells_the_level(place: Place) -> None:
    """At level 2 once, and at level 1 when it was judged again."""
    place.assess(place.communes[0], YEAR - 3, higher=True)
    assert place.share("4.1-l2") == Share(reached=1, out_of=4)
    place.assess(place.communes[0], higher=False)

    assert place.share("4.1-l1") == Share(reached=1, out_of=4)
    assert place.share("4.1-l2") == Share(reached=0, out_of=4)


def test_a_title_withdrawn_or_a_commune_that_ended_counts_no_more(place: Place) -> None:
    for commune in place.communes[:2]:
        place.recognise(commune)
    place.withdraw(place.communes[0])
    assert place.share() == Share(reached=1, out_of=4)
    ended = update(UnitRow).where(UnitRow.id == place.communes[1].id)
    place.db.execute(ended.values(valid_to=MONDAY.replace(day=1)))

    assert place.share() == Share(reached=0, out_of=3)


def test_what_is_counted_is_counted_anew_when_it_is_handed_in(place: Place) -> None:
    """A commune was recognised after the district marked itself."""
    who = account(place.db, who=place.officer.person).id
    made = criteria.draft(
        place.db, place.top, Subject.DISTRICT, YEAR, "cdht-huyen-tt25-2023", by=place.officer
    )
    criteria.activate(place.db, place.top, made.id, None, None, by=place.officer, account=who)
    one = recognition.model_of(place.db, place.top, YEAR, by=place.officer)
    assert one is not None
    begun = assessment.begin(place.db, place.top, one, YEAR, by=place.officer).id
    now = assessment.find(place.db, begun, by=place.officer)
    for criterion in now.criteria.criterion:
        found = assessment.counted(place.db, now, criterion, by=place.officer)
        if found is not None:
            now = assessment.mark_counted(place.db, now, criterion.id, found, by=place.officer)
        else:
            mark = Mark(value=True, evidence=True)
            now = assessment.mark(place.db, now, criterion.id, mark, by=place.officer)
    assert now.marks["4.1-l1"].value == 0
    place.recognise(place.communes[0])
    reviews.hand_in(place.db, begun, by=place.officer)
    handed_in = assessment.find(place.db, begun, by=place.officer)

    assert handed_in.marks["4.1-l1"].value == Decimal(25)
    assert [one.mark.value for one in handed_in.given if one.criterion == "4.1-l1"] == [0, 25]


@pytest.mark.parametrize(
    ("reached", "out_of", "percent"),
    [
        (1, 3, "33.33"),
        (2, 3, "66.66"),
        (9, 10, "90"),
        (899, 1000, "89.9"),
        (0, 7, "0"),
        (7, 7, "100"),
    ],
)
def test_a_share_is_never_better_than_it_is(reached: int, out_of: int, percent: str) -> None:
    assert Share(reached=reached, out_of=out_of).percent == Decimal(percent)
