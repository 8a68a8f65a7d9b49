"""Whose turn it is, where a commune is assessed, and what was said of hardship."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import Connection, select, update

from domain.actors import Actor
from domain.assessment import Assessment, Mark, ReviewedAbove, ReviewerAssessed, Stage
from domain.criteria import Subject
from domain.errors import NotAllowed
from domain.permissions import Role
from domain.units import UnitKind, UnitRef
from services import assessment, criteria, hardship, recognition, turns
from storage.tables import AssessmentRow, AuditRow, UnitFigureRow
from tests.services.test_assessment import chatting
from tests.storage.ward import MONDAY, account, actor, chapter, on_day, ward

YEAR = 2025


@dataclass(frozen=True)
class Place:
    """A commune, assessed by TT 25/2023."""

    db: Connection
    commune: UnitRef
    officer: Actor
    top: UnitRef

    def assessed(self) -> Assessment:
        """Its assessment, handed in to be reviewed."""
        one = recognition.model_of(self.db, self.commune, YEAR, by=self.officer)
        assert one is not None
        made = assessment.begin(self.db, self.commune, one, YEAR, by=self.officer).id
        found = assessment.find(self.db, made, by=self.officer)
        self.db.execute(update(AssessmentRow).values(stage=Stage.WARD))
        return assessment.find(self.db, found.id, by=self.officer)


def place(db: Connection, *, below: bool) -> Place:
    """A commune of its own, or below a district."""
    top = ward(db, "Huyện Thử", UnitKind.DISTRICT) if below else ward(db)
    commune = chapter(db, top, "Xã Thử", UnitKind.WARD) if below else top
    officer = chatting(db, (Role.OFFICER, commune))
    who = account(db, who=officer.person).id
    made = criteria.draft(db, commune, Subject.COMMUNE, YEAR, "cdht-xa-tt25-2023", by=officer)
    criteria.activate(db, commune, made.id, None, None, by=officer, account=who)
    return Place(db, commune, officer, top)


def test_a_commune_below_a_district_is_reviewed_by_its_officers(db: Connection) -> None:
    """Another officer of the commune itself is no judge of it."""
    here = place(db, below=True)
    above = chatting(db, (Role.OFFICER, here.top))
    second = chatting(db, (Role.OFFICER, here.commune))
    one = here.assessed()

    assert turns.ensure_turn(db, one, above) is False
    for who in (here.officer, second):
        with pytest.raises(ReviewedAbove):
            turns.ensure_turn(db, one, who)
    assert turns.reviewed_above(db, [here.commune], MONDAY) == [here.commune]


def test_where_nobody_above_is_in_the_chat_the_commune_reviews_itself(db: Connection) -> None:
    """By another of its officers; a district's officer without the assistant is not waited for."""
    here = place(db, below=True)
    actor(db, (Role.OFFICER, here.top))
    second = chatting(db, (Role.OFFICER, here.commune))
    one = here.assessed()

    assert turns.reviewed_above(db, [here.commune], MONDAY) == []
    assert turns.ensure_turn(db, one, second) is False


def test_a_ward_with_nobody_above_is_reviewed_by_a_second_officer(db: Connection) -> None:
    here = place(db, below=False)
    second = chatting(db, (Role.OFFICER, here.commune))
    one = here.assessed()

    assert turns.ensure_turn(db, one, second) is False
    assert turns.ensure_turn(db, one, here.officer) is False  # marked nothing yet
    db.execute(update(AssessmentRow).values(stage=Stage.SELF))
    criterion = one.criteria.criterion[0].id
    own = assessment.find(db, one.id, by=here.officer)
    assessment.mark(db, own, criterion, Mark(value=True), by=here.officer)
    db.execute(update(AssessmentRow).values(stage=Stage.WARD))
    with pytest.raises(ReviewerAssessed):
        turns.ensure_turn(db, assessment.find(db, one.id, by=here.officer), here.officer)


# ---- hardship ----------------------------------------------------------------------------------


def test_who_assesses_tells_it_once_and_an_officer_changes_it(db: Connection) -> None:
    """Each time is kept, with who and when; the newest holds."""
    here = place(db, below=False)
    group = chapter(db, here.commune)
    head = chatting(db, (Role.HEAD, group))
    assert hardship.of(db, group, by=head) is None
    hardship.say(db, group, is_hard=True, by=head)
    with pytest.raises(NotAllowed):
        hardship.say(db, group, is_hard=False, by=head)
    assert not hardship.may_say(db, group, by=head)
    later = on_day(here.officer, MONDAY + timedelta(days=3))
    hardship.say(db, group, is_hard=False, by=later)
    found = hardship.of(db, group, by=later)

    assert found is not None
    assert (found.is_hard, found.on, found.unit) == (False, MONDAY + timedelta(days=3), group.id)
    assert hardship.of(db, group, by=head) is not None
    kept = select(UnitFigureRow.value, UnitFigureRow.recorded_by).order_by(UnitFigureRow.id)
    assert [tuple(row) for row in db.execute(kept)] == [
        (1, head.person),
        (0, here.officer.person),
    ]
    told = select(AuditRow.before, AuditRow.after).where(AuditRow.deed == "say-hardship")
    assert [tuple(row) for row in db.execute(told)][1] == (
        {"hard_area": True},
        {"hard_area": False},
    )


def test_what_was_said_of_a_ward_holds_for_what_lies_below(db: Connection) -> None:
    here = place(db, below=False)
    group = chapter(db, here.commune)
    hardship.say(db, here.commune, is_hard=True, by=here.officer)
    found = hardship.of(db, group, by=here.officer)

    assert found is not None
    assert (found.is_hard, found.unit) == (True, here.commune.id)


def test_nobody_else_tells_it(db: Connection) -> None:
    here = place(db, below=False)
    for who in (
        chatting(db, (Role.OFFICER, ward(db, "Phường Khác"))),
        chatting(db, (Role.LEADER, here.commune)),
        chatting(db, (Role.MEMBER, here.commune)),
    ):
        assert not hardship.may_say(db, here.commune, by=who)
        with pytest.raises(NotAllowed):
            hardship.say(db, here.commune, is_hard=True, by=who)


def test_a_change_counts_for_what_is_under_way_and_not_for_what_was_passed(
    db: Connection,
) -> None:
    here = place(db, below=False)
    one = here.assessed()
    assert not one.circumstances.hard_area
    hardship.say(db, here.commune, is_hard=True, by=here.officer)
    assert assessment.find(db, one.id, by=here.officer).circumstances.hard_area
    passed = {"stage": Stage.PASSED, "circumstances": {"exempt": [], "hard_area": True}}
    db.execute(update(AssessmentRow).values(**passed))
    hardship.say(db, here.commune, is_hard=False, by=here.officer)

    assert assessment.find(db, one.id, by=here.officer).circumstances.hard_area
