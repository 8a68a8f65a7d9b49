"""The year's round with marks: who marks, who reviews, what is kept, by which set it is judged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import pytest
from sqlalchemy import Connection, func, select, update

from domain.actors import Actor
from domain.assessment import (
    Assessment,
    AssessmentId,
    CriterionAsked,
    CriterionUnknown,
    Mark,
    MarkOfAnotherKind,
    MarkOutOfRange,
    NoSetInUse,
    NotByHalves,
    NotItsTurn,
    ReviewerAssessed,
    Stage,
    StillUnmarked,
    TitleNotReached,
)
from domain.criteria import Subject, Version
from domain.errors import Gone, NotAllowed, Refusal
from domain.members import HouseholdId
from domain.messages import Attachment
from domain.ownsets import New
from domain.permissions import Role
from domain.recognition import Decision, RecognisedAlready, Round, State, YearNotBegun
from domain.units import UnitKind, UnitRef
from services import assessment, criteria, decisions, recognition, reviews, standings, turns
from services.assessment import Proof
from services.decisions import Paper
from storage import accounts, files, members
from storage.tables import AssessmentMarkRow, CandidateRow, PersonRow, ReviewRow
from tests.storage.ward import MONDAY, account, actor, chapter, household, known, ward

YEAR = 2025


@dataclass(frozen=True)
class Place:
    """A ward that judges families by three criteria of ten points; from 25 it is reached."""

    db: Connection
    top: UnitRef
    unit: UnitRef
    officer: Actor
    head: Actor
    helper: Actor
    home: HouseholdId

    def use(self, *points: int, passes: int, year: int = YEAR) -> Version:
        """Put a set into use."""
        by = self.officer
        made = criteria.draft(self.db, self.top, Subject.FAMILY, year, "", by=by)
        for one in made.criteria.criterion:
            criteria.remove_criterion(self.db, self.top, made.id, one.id, by=by)
        for number in points:
            new = New(label="Thử", points=Decimal(number))
            criteria.add_criterion(self.db, self.top, made.id, new, by=by)
        criteria.set_pass(self.db, self.top, made.id, Decimal(passes), by=by)
        who = account(self.db, who=by.person).id
        return criteria.activate(self.db, self.top, made.id, "9", None, by=by, account=who)

    def begin(self, by: Actor | None = None, year: int = YEAR) -> AssessmentId:
        """The family is assessed."""
        who = by or self.helper
        one = recognition.family(self.db, self.unit, self.home, year, by=self.head)
        return assessment.begin(self.db, self.unit, one, year, by=who).id

    def mark(self, made: AssessmentId, *points: str, by: Actor | None = None) -> Assessment:
        """The first criteria get these points."""
        who = by or self.helper
        for number, value in enumerate(points, start=1):
            mark = Mark(value=Decimal(value))
            self.give(made, f"T{number}", mark, by=who)
        return assessment.find(self.db, made, by=who)

    def give(
        self,
        made: AssessmentId,
        criterion: str,
        mark: Mark,
        *,
        by: Actor,
        reason: str | None = None,
        proof: Sequence[Attachment] = (),
    ) -> Assessment:
        """One mark."""
        one = assessment.find(self.db, made, by=by)
        return assessment.mark(
            self.db, one, criterion, mark, by=by, reason=reason, proof=Proof(files=proof)
        )

    def handed_in(self, *points: str, by: Actor | None = None) -> AssessmentId:
        """Marked and handed in."""
        made = self.begin(by)
        self.mark(made, *points, by=by)
        reviews.hand_in(self.db, made, by=by or self.helper)
        return made

    def passed_on(self, made: AssessmentId, *, by: Actor) -> Assessment:
        """Somebody passes it."""
        return reviews.passed_on(self.db, reviews.turn(self.db, made, by=by), by=by)

    def send_back(self, made: AssessmentId, why: Mapping[str, str], *, by: Actor) -> Assessment:
        """Somebody returns it."""
        return reviews.send_back(self.db, reviews.turn(self.db, made, by=by), why, by=by)

    def begin_without_head(self) -> AssessmentId:
        """The family is assessed, looked up by the helper."""
        one = recognition.family(self.db, self.unit, self.home, YEAR, by=self.helper)
        return assessment.begin(self.db, self.unit, one, YEAR, by=self.helper).id

    def recognise(self) -> Decision:
        """All families proposed are recognised."""
        made = decisions.decide(
            self.db,
            self.top,
            Subject.FAMILY,
            YEAR,
            Paper(number="1", day=MONDAY),
            by=self.officer,
            account=account(self.db, who=self.officer.person).id,
        )
        there = decisions.waiting(self.db, self.top, Subject.FAMILY, YEAR, by=self.officer)
        recognition.recognise_all(self.db, self.top, made, there.ids, by=self.officer)
        return made

    def candidate(self) -> tuple[str, bool]:
        """State, and whether it rests on marks."""
        row = self.db.execute(select(CandidateRow.state, CandidateRow.marked)).one()
        return row.state, row.marked


def chatting(db: Connection, *roles: tuple[Role, UnitRef]) -> Actor:
    """Somebody with these roles who uses the assistant."""
    who = actor(db, *roles)
    account(db, who=who.person)
    return who


@pytest.fixture
def place(db: Connection) -> Place:
    """That ward, with its set in use and one family."""
    top = ward(db)
    unit = chapter(db, top)
    made = Place(
        db,
        top,
        unit,
        chatting(db, (Role.OFFICER, top)),
        chatting(db, (Role.HEAD, unit)),
        chatting(db, (Role.HELPER, unit)),
        household(db, unit),
    )
    made.use(10, 10, 10, passes=25)
    return made


def total(one: Assessment) -> str:
    return str(one.verdict.total)


# ---- marking -----------------------------------------------------------------------------------


def test_the_total_and_what_is_missing_are_known_at_every_moment(place: Place) -> None:
    made = place.begin()
    one = place.mark(made, "8.5")
    assert (total(one), str(one.verdict.short_of)) == ("8.5", "16.5")
    assert [gap.id for gap in one.unmarked] == ["T2", "T3"]
    one = place.mark(made, "8.5", "8", "8.5")

    assert (total(one), one.verdict.is_passed, list(one.unmarked)) == ("25.0", True, [])


def test_whoever_begins_again_goes_on_with_the_same(place: Place) -> None:
    """A family is assessed once a year, whoever opens it."""
    made = place.begin()
    place.mark(made, "8")

    assert place.begin(place.head) == made
    assert total(assessment.find(place.db, made, by=place.head)) == "8"


@pytest.mark.parametrize(
    ("value", "refusal"),
    [
        (Decimal("10.5"), MarkOutOfRange),
        (Decimal(-1), MarkOutOfRange),
        (Decimal("8.3"), NotByHalves),
        (True, MarkOfAnotherKind),
    ],
    ids=["too much", "negative", "no half", "yes for points"],
)
def test_a_mark_outside_its_range_is_refused(
    place: Place,
    value: Decimal | bool,  # noqa: FBT001  # yes or no is a mark
    refusal: type[Refusal],
) -> None:
    made = place.begin()
    with pytest.raises(refusal):
        place.give(made, "T1", Mark(value=value), by=place.helper)

    assert assessment.find(place.db, made, by=place.helper).given == []


def test_a_criterion_that_the_set_does_not_have_is_refused(place: Place) -> None:
    made = place.begin()

    with pytest.raises(CriterionUnknown):
        place.give(made, "T9", Mark(value=Decimal(1)), by=place.helper)
    with pytest.raises(CriterionAsked):
        assessment.leave_out(place.db, made, "T1", by=place.helper)


def test_every_mark_is_kept_with_who_gave_it_and_why(place: Place) -> None:
    made = place.handed_in("10", "9", "8")
    place.give(made, "T1", Mark(value=Decimal(7)), by=place.head, reason="nghỉ học")
    one = assessment.find(place.db, made, by=place.head)

    assert [(g.stage, g.criterion, g.by, g.reason) for g in one.given] == [
        (Stage.SELF, "T1", place.helper.person, None),
        (Stage.SELF, "T2", place.helper.person, None),
        (Stage.SELF, "T3", place.helper.person, None),
        (Stage.CHAPTER, "T1", place.head.person, "nghỉ học"),
    ]
    assert total(one) == "24"


def test_what_proves_a_mark_is_kept_beside_it(place: Place) -> None:
    made = place.begin()
    proof = Attachment(path="files/a.jpg", name="a.jpg", kind="photo")
    place.give(
        made,
        "T1",
        Mark(value=Decimal(8), evidence=True),
        by=place.helper,
        proof=[proof],
    )
    mark = place.db.execute(select(func.max(AssessmentMarkRow.id))).scalar_one()

    assert files.kept(place.db, "assessment", mark) == [proof]


def test_nothing_is_marked_before_the_ward_has_a_set(place: Place) -> None:
    with pytest.raises(NoSetInUse):
        place.begin(year=YEAR - 1)


def test_of_a_year_that_has_not_begun_nothing_is_marked(place: Place) -> None:
    """One can register for it, and no more."""
    place.use(10, passes=5, year=YEAR + 1)
    with pytest.raises(YearNotBegun):
        place.begin(year=YEAR + 1)


def test_who_began_by_a_set_finishes_by_it(place: Place) -> None:
    """The ward corrects its set in the middle: the family's range and pass mark stay."""
    made = place.begin()
    place.mark(made, "10")
    place.use(5, 5, passes=8)
    one = place.mark(made, "10", "10", "10")
    other = household(place.db, place.unit, "Lê Văn Sau")
    candidate = recognition.family(place.db, place.unit, other, YEAR, by=place.head)
    later = assessment.begin(place.db, place.unit, candidate, YEAR, by=place.helper).id

    assert (total(one), len(one.criteria.criterion)) == ("30", 3)
    assert len(assessment.find(place.db, later, by=place.helper).criteria.criterion) == 2


def test_last_years_marks_are_the_start_as_far_as_they_fit(place: Place) -> None:
    place.use(10, 5, passes=8, year=YEAR - 1)
    before = place.begin(year=YEAR - 1)
    place.mark(before, "8", "5")
    place.use(6, 10, passes=8)
    made = place.begin()
    found = assessment.last_year(place.db, assessment.find(place.db, made, by=place.helper))

    assert {name: str(mark.value) for name, mark in found.items()} == {"T2": "5"}


# ---- reviewing ---------------------------------------------------------------------------------


def test_a_family_goes_through_chapter_and_ward_into_the_list(place: Place) -> None:
    made = place.handed_in("10", "9", "8")
    assert place.passed_on(made, by=place.head).stage is Stage.WARD
    assert place.candidate() == ("registered", False)
    assert place.passed_on(made, by=place.officer).stage is Stage.PASSED

    assert place.candidate() == ("proposed", True)
    with pytest.raises(NotItsTurn):
        place.passed_on(made, by=place.officer)
    with pytest.raises(NotItsTurn):
        place.give(made, "T1", Mark(value=Decimal(1)), by=place.officer)


def test_what_is_not_all_marked_is_not_handed_in(place: Place) -> None:
    made = place.begin()
    place.mark(made, "10", "10")

    with pytest.raises(StillUnmarked):
        reviews.hand_in(place.db, made, by=place.helper)


def test_what_is_not_reached_is_not_passed(place: Place) -> None:
    made = place.handed_in("8", "8", "8.5")

    with pytest.raises(TitleNotReached):
        place.passed_on(made, by=place.head)


def test_a_head_who_marked_for_a_family_does_not_review_it(place: Place) -> None:
    """The chapter's review falls away: the ward alone looks, and nothing waits for ever."""
    made = place.handed_in("10", "10", "10", by=place.head)
    one = assessment.find(place.db, made, by=place.head)

    assert one.stage is Stage.WARD
    with pytest.raises(NotAllowed):
        place.passed_on(made, by=place.head)
    assert place.passed_on(made, by=place.officer).stage is Stage.PASSED


def test_an_officer_who_marked_for_a_family_does_not_review_it(place: Place) -> None:
    second = chatting(place.db, (Role.OFFICER, place.top))
    made = place.handed_in("10", "10", "10", by=place.officer)
    with pytest.raises(ReviewerAssessed):
        place.passed_on(made, by=place.officer)
    place.passed_on(made, by=place.head)
    with pytest.raises(ReviewerAssessed):
        place.passed_on(made, by=place.officer)

    assert place.passed_on(made, by=second).stage is Stage.PASSED
    assert not reviews.reviewed_alone(place.db, place.top, by=second, limit=9)


def test_a_head_who_gave_one_mark_only_does_not_review_either(place: Place) -> None:
    """Nobody else heads the chapter: it waits for the ward, and not for ever."""
    made = place.begin()
    place.mark(made, "10", "10", "10")
    place.give(made, "T1", Mark(value=Decimal(9)), by=place.head)

    assert reviews.hand_in(place.db, made, by=place.helper).stage is Stage.WARD
    with pytest.raises(NotAllowed):
        place.passed_on(made, by=place.head)


def test_another_head_of_the_chapter_reviews_what_the_first_marked(place: Place) -> None:
    deputy = chatting(place.db, (Role.HEAD, place.unit))
    made = place.handed_in("10", "10", "10", by=place.head)
    assert [one.id for one in reviews.waiting(place.db, by=deputy, limit=9)] == [made]
    assert not reviews.waiting(place.db, by=place.head, limit=9)
    with pytest.raises(ReviewerAssessed):
        place.passed_on(made, by=place.head)

    assert place.passed_on(made, by=deputy).stage is Stage.WARD


def test_a_heads_own_family_is_reviewed_by_the_ward(place: Place) -> None:
    """Whoever of the family marks it, the head is no judge of it."""
    lives_there = update(PersonRow).where(PersonRow.id == place.head.person)
    place.db.execute(lives_there.values(household_id=place.home))
    made = place.handed_in("10", "10", "10")

    assert assessment.find(place.db, made, by=place.head).stage is Stage.WARD


def test_the_chapters_reviewer_is_not_the_wards(place: Place) -> None:
    """An officer who reviewed for the chapter leaves the ward's review to another."""
    chatting(place.db, (Role.OFFICER, place.top))
    made = place.handed_in("10", "10", "10")
    place.passed_on(made, by=place.officer)

    with pytest.raises(ReviewerAssessed):
        place.passed_on(made, by=place.officer)


# ---- one officer alone -------------------------------------------------------------------------


def test_the_only_officer_passes_what_they_marked_and_it_is_listed(place: Place) -> None:
    """Never a deadlock: it is noted, listed, and can be taken up again until it is decided."""
    made = place.handed_in("10", "10", "10", by=place.officer)
    place.passed_on(made, by=place.head)
    assert turns.is_alone(
        place.db, assessment.find(place.db, made, by=place.officer), by=place.officer
    )
    place.passed_on(made, by=place.officer)
    listed = reviews.reviewed_alone(place.db, place.top, by=place.officer, limit=9)
    assert [one.id for one in listed] == [made]
    assert place.candidate() == ("proposed", True)
    again = reviews.take_up_again(place.db, made, by=place.officer)

    assert again.stage is Stage.WARD
    assert place.candidate() == ("registered", False)
    assert not reviews.reviewed_alone(place.db, place.top, by=place.officer, limit=9)


def test_who_has_come_in_since_reviews_what_waits(place: Place) -> None:
    """A second officer ends the exception at once."""
    made = place.handed_in("10", "10", "10", by=place.officer)
    place.passed_on(made, by=place.head)
    chatting(place.db, (Role.OFFICER, place.top))

    with pytest.raises(ReviewerAssessed):
        place.passed_on(made, by=place.officer)


def test_an_officer_without_the_assistant_reviews_nothing(place: Place) -> None:
    """Whom the register alone knows is nobody to wait for."""
    actor(place.db, (Role.OFFICER, place.top))
    made = place.handed_in("10", "10", "10", by=place.officer)
    place.passed_on(made, by=place.head)

    assert place.passed_on(made, by=place.officer).stage is Stage.PASSED


def test_what_is_decided_is_not_taken_up_again(place: Place) -> None:
    made = place.handed_in("10", "10", "10")
    place.passed_on(made, by=place.head)
    place.passed_on(made, by=place.officer)
    with pytest.raises(NotAllowed):
        reviews.take_up_again(place.db, made, by=place.head)
    place.recognise()

    with pytest.raises(RecognisedAlready):
        reviews.take_up_again(place.db, made, by=place.officer)


def test_a_chapter_nobody_heads_leaves_its_review_to_the_ward(place: Place) -> None:
    """The head left after it was handed in: the officer finds it, and passes it in one go."""
    made = place.handed_in("10", "10", "10")
    assert not reviews.waiting(place.db, by=place.officer, limit=9)
    accounts.end_role(place.db, place.head.person, Role.HEAD, place.unit.id, on=MONDAY)

    assert [one.id for one in reviews.waiting(place.db, by=place.officer, limit=9)] == [made]
    assert reviews.counts(place.db, by=place.officer).waiting == 1
    assert place.passed_on(made, by=place.officer).stage is Stage.PASSED


def test_a_family_of_a_chapter_without_a_head_goes_to_the_ward(place: Place) -> None:
    accounts.end_role(place.db, place.head.person, Role.HEAD, place.unit.id, on=MONDAY)
    made = place.begin_without_head()
    place.mark(made, "10", "10", "10")

    assert reviews.hand_in(place.db, made, by=place.helper).stage is Stage.WARD


# ---- returned ----------------------------------------------------------------------------------


def test_a_returned_family_tries_again_with_the_reasons_before_it(place: Place) -> None:
    made = place.handed_in("10", "10", "8")
    place.give(made, "T1", Mark(value=Decimal(2)), by=place.head, reason="x")
    one = place.send_back(made, {"T1": "thiếu giấy khen"}, by=place.head)
    assert one.stage is Stage.SELF
    assert reviews.reasons(reviews.last(place.db, one)) == {"T1": "thiếu giấy khen"}
    place.mark(made, "9")
    one = reviews.hand_in(place.db, made, by=place.helper)

    assert (one.stage, one.turn, total(one)) == (Stage.CHAPTER, 2, "27")
    assert reviews.reasons(reviews.last(place.db, one)) == {}
    assert len(one.given) == 5


def test_what_was_taken_back_was_not_returned(place: Place) -> None:
    """It stands among what is unfinished as such; what a reviewer sent back says so."""

    def listed() -> list[tuple[bool, int]]:
        found = assessment.unfinished(place.db, by=place.helper, limit=9)
        return [(one.returned, len(found)) for one in found]

    made = place.handed_in("3", "3", "3")
    reviews.recall(place.db, made, by=place.helper)
    assert listed() == [(False, 1)]
    reviews.hand_in(place.db, made, by=place.helper)
    place.send_back(made, {"T1": "thiếu"}, by=place.head)

    assert listed() == [(True, 1)]


def test_what_was_handed_in_is_taken_back_until_somebody_reviews_it(place: Place) -> None:
    made = place.handed_in("10", "10", "8")
    with pytest.raises(NotAllowed):
        reviews.recall(place.db, made, by=place.head)
    assert reviews.recall(place.db, made, by=place.helper).stage is Stage.SELF
    with pytest.raises(NotItsTurn):
        reviews.recall(place.db, made, by=place.helper)
    reviews.hand_in(place.db, made, by=place.helper)
    place.passed_on(made, by=place.head)

    with pytest.raises(NotItsTurn):
        reviews.recall(place.db, made, by=place.helper)


def test_a_reason_for_no_criterion_returns_nothing(place: Place) -> None:
    made = place.handed_in("10", "10", "8")
    with pytest.raises(CriterionUnknown):
        place.send_back(made, {"T9": "x"}, by=place.head)

    assert place.db.execute(select(func.count()).select_from(ReviewRow)).scalar_one() == 1


def test_a_unit_hands_in_to_the_ward(place: Place) -> None:
    school = chapter(place.db, place.top, "Trường THCS", UnitKind.UNIT_BOARD)
    head = actor(place.db, (Role.HEAD, school))
    by = place.officer
    version = criteria.draft(place.db, place.top, Subject.UNIT, YEAR, "dvht-tt22-2020", by=by)
    who = account(place.db, who=by.person).id
    criteria.activate(place.db, place.top, version.id, None, None, by=by, account=who)
    own = recognition.model_of(place.db, school, YEAR, by=head)
    assert own is not None
    made = assessment.begin(place.db, school, own, YEAR, by=head).id
    for one in version.criteria.criterion:
        top = Mark(value=one.max_points or Decimal(0), evidence=True)
        place.give(made, one.id, top, by=head)

    assert reviews.hand_in(place.db, made, by=head).stage is Stage.WARD
    assert place.passed_on(made, by=by).verdict.total == 100
    assert place.candidate() == ("proposed", True)


# ---- beside the list ---------------------------------------------------------------------------


def test_a_family_recognised_without_marks_is_not_assessed_after(place: Place) -> None:
    page = recognition.next_page(
        place.db, place.unit, Subject.FAMILY, YEAR, Round.PROPOSE, by=place.head
    )
    recognition.settle(
        place.db, place.unit, page.candidates, [], Round.PROPOSE, year=YEAR, by=place.head
    )
    place.recognise()

    with pytest.raises(RecognisedAlready):
        place.begin()
    assert place.candidate() == ("recognised", False)


def test_who_is_assessed_is_registered_and_counted_as_assessed_once_handed_in(
    place: Place,
) -> None:
    def counted() -> tuple[int, int]:
        one = standings.of(place.db, place.top, Subject.FAMILY, YEAR, by=place.officer)
        return one.registered, one.assessed

    assert counted() == (0, 0)
    made = place.begin()
    assert counted() == (1, 0)
    place.mark(made, "10", "10", "10")
    reviews.hand_in(place.db, made, by=place.helper)
    assert counted() == (1, 1)


def test_a_family_left_out_is_put_down_anew_when_it_is_assessed(place: Place) -> None:
    one = recognition.family(place.db, place.unit, place.home, YEAR, by=place.head)
    recognition.change(place.db, place.unit, one, State.UNREGISTERED, year=YEAR, by=place.head)
    place.begin()

    assert place.candidate() == ("registered", False)


# ---- whose it is -------------------------------------------------------------------------------


def test_a_family_that_moved_is_reviewed_where_it_lives(place: Place) -> None:
    made = place.handed_in("10", "10", "10")
    other = chapter(place.db, place.top)
    its_head = actor(place.db, (Role.HEAD, other))
    home = known(place.db, place.home)
    members.move_household(place.db, home, other.id, on=MONDAY, by=place.officer.person)

    with pytest.raises(NotAllowed):
        place.passed_on(made, by=place.head)
    assert place.passed_on(made, by=its_head).stage is Stage.WARD
    assert place.passed_on(made, by=place.officer).stage is Stage.PASSED
    assert place.candidate() == ("proposed", True)


def test_nobody_sees_or_marks_what_is_not_theirs(place: Place) -> None:
    made = place.begin()
    strangers = [
        actor(place.db, (Role.HEAD, chapter(place.db, place.top))),
        actor(place.db, (Role.MEMBER, place.unit)),
        actor(place.db, (Role.OFFICER, ward(place.db, "Phường Khác"))),
        actor(place.db),
    ]
    for who in strangers:
        with pytest.raises(NotAllowed):
            assessment.find(place.db, made, by=who)
        with pytest.raises(NotAllowed):
            place.give(made, "T1", Mark(value=Decimal(1)), by=who)
        with pytest.raises(NotAllowed):
            place.begin(who)
        assert not reviews.waiting(place.db, by=who, limit=9)
    with pytest.raises(Gone):
        assessment.find(place.db, AssessmentId(made + 99), by=place.officer)


def test_a_leader_reads_nobody_s_marks(place: Place) -> None:
    """Who but follows how many there are sees neither marks nor what proves them."""
    made = place.begin()
    one = assessment.find(place.db, made, by=place.helper)
    leader = actor(place.db, (Role.LEADER, place.top))

    with pytest.raises(NotAllowed):
        assessment.find(place.db, made, by=leader)
    with pytest.raises(NotAllowed):
        assessment.proofs(place.db, one, by=leader)
    with pytest.raises(NotAllowed):
        place.give(made, "T1", Mark(value=Decimal(1)), by=leader)


def test_a_member_marks_their_own_family_and_no_other(place: Place) -> None:
    member = actor(place.db, (Role.MEMBER, place.unit))
    lives_there = update(PersonRow).where(PersonRow.id == member.person)
    place.db.execute(lives_there.values(household_id=place.home))
    made = place.handed_in("10", "10", "10", by=member)
    other = household(place.db, place.unit, "Lê Văn Khác")
    candidate = recognition.family(place.db, place.unit, other, YEAR, by=place.head)

    assert assessment.find(place.db, made, by=member).stage is Stage.CHAPTER
    with pytest.raises(NotAllowed):
        assessment.begin(place.db, place.unit, candidate, YEAR, by=member)
    assert place.passed_on(made, by=place.head).stage is Stage.WARD


def test_what_waits_is_shown_to_whose_turn_it_is(place: Place) -> None:
    made = place.handed_in("10", "10", "10")
    assert [one.id for one in reviews.waiting(place.db, by=place.head, limit=9)] == [made]
    assert reviews.counts(place.db, by=place.officer).waiting == 0
    place.passed_on(made, by=place.head)

    assert reviews.counts(place.db, by=place.head).waiting == 0
    assert reviews.counts(place.db, by=place.officer).waiting == 1
