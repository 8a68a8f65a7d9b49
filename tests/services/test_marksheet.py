"""Marks of a chapter's families by sheet: what stands on it, what is kept, what is handed in."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

import pytest
from sqlalchemy import Connection, event, select, update

from domain.actors import Actor
from domain.assessment import Mark, NoSetInUse, Stage
from domain.criteria import Subject, Version
from domain.errors import Gone, NotAllowed
from domain.marksheet import Filled, Line, Sheet
from domain.members import HouseholdId
from domain.ownsets import New
from domain.permissions import Role
from domain.recognition import Round
from domain.units import UnitKind, UnitRef
from services import assessment, criteria, marksheet, recognition
from storage import members
from storage.tables import (
    AssessmentMarkRow,
    AssessmentRow,
    AuditRow,
    CandidateRow,
    CriteriaVersionRow,
    HouseholdRow,
)
from tests.services.test_assessment import chatting
from tests.storage.ward import MONDAY, account, actor, chapter, household, known, ward

YEAR = 2025


@dataclass(frozen=True)
class Place:
    """A ward that judges families by three criteria of ten points; three families in a chapter."""

    db: Connection
    top: UnitRef
    unit: UnitRef
    officer: Actor
    head: Actor
    helper: Actor
    homes: tuple[HouseholdId, ...]

    def use(self, *points: int, passes: int = 25, year: int = YEAR) -> Version:
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

    def sheet(self, by: Actor | None = None, year: int = YEAR) -> Sheet:
        """The chapter's sheet."""
        return marksheet.sheet(self.db, self.unit, year, by=by or self.helper)

    def line(self, home: int = 0, by: Actor | None = None) -> Line:
        """A family's line."""
        return next(one for one in self.sheet(by).lines if one.household == self.homes[home])

    def fill(
        self,
        rows: Mapping[int, tuple[str, ...]],
        by: Actor | None = None,
        reason: str | None = None,
    ) -> marksheet.Kept:
        """Families are given these marks, from the first criterion on."""
        who = by or self.helper
        filled = [
            Filled(
                line=self.line(home, who),
                marks={f"T{n}": Decimal(one) for n, one in enumerate(values, start=1)},
                reason=reason,
            )
            for home, values in rows.items()
        ]
        return marksheet.fill(self.db, self.sheet(who), filled, by=who)

    def given(self) -> list[tuple[str, str, str, int]]:
        """Stage, criterion, value, by whom of every mark."""
        columns = (
            AssessmentMarkRow.stage,
            AssessmentMarkRow.criterion,
            AssessmentMarkRow.value,
            AssessmentMarkRow.given_by,
        )
        rows = self.db.execute(select(*columns).order_by(AssessmentMarkRow.id))
        return [(row.stage, row.criterion, row.value, row.given_by) for row in rows]


@pytest.fixture
def place(db: Connection) -> Place:
    """That ward, with its set in use."""
    top = ward(db)
    unit = chapter(db, top)
    homes = tuple(household(db, unit, f"Lê Văn {name}", f"số {name}") for name in "ABC")
    made = Place(
        db,
        top,
        unit,
        actor(db, (Role.OFFICER, top)),
        chatting(db, (Role.HEAD, unit)),
        actor(db, (Role.HELPER, unit)),
        homes,
    )
    made.use(10, 10, 10)
    return made


# ---- what is kept ------------------------------------------------------------------------------


def test_marks_are_kept_for_whom_they_are_of_by_who_gave_them(place: Place) -> None:
    kept = place.fill({0: ("9", "8.5", "10"), 1: ("7",)})
    helper = place.helper.person

    assert (kept.families, kept.marks) == (2, 4)
    assert place.given() == [
        ("self", "T1", "9", helper),
        ("self", "T2", "8.5", helper),
        ("self", "T3", "10", helper),
        ("self", "T1", "7", helper),
    ]
    rows = place.db.execute(select(CandidateRow.household_id, CandidateRow.state))
    assert {row.household_id: row.state for row in rows} == dict.fromkeys(
        place.homes[:2], "registered"
    )


def test_what_came_by_sheet_goes_on_in_the_chat_and_the_other_way_about(place: Place) -> None:
    """One assessment a family and a year, whichever way it was begun."""
    one = recognition.family(place.db, place.unit, place.homes[0], YEAR, by=place.head)
    made = assessment.begin(place.db, place.unit, one, YEAR, by=place.helper).id
    place.fill({0: ("9", "9")})
    found = assessment.find(place.db, made, by=place.helper)
    assessment.mark(place.db, found, "T3", Mark(value=Decimal(8)), by=place.helper)

    assert [str(m.value) for m in place.line(0).now.values()] == ["9", "9", "8"]
    assert len(place.db.execute(select(AssessmentRow.id)).all()) == 1


def test_a_second_sheet_changes_what_it_says_and_keeps_the_old_marks(place: Place) -> None:
    place.fill({0: ("9", "9", "9")})
    place.fill({0: ("8",)}, by=place.head)

    assert [str(m.value) for m in place.line(0).now.values()] == ["8", "9", "9"]
    assert place.given()[-1] == ("self", "T1", "8", place.head.person)
    assert len(place.given()) == 4


def test_it_is_written_down_who_sent_a_sheet_by_ids_alone(place: Place) -> None:
    place.fill({0: ("9",)})
    (row,) = place.db.execute(select(AuditRow).where(AuditRow.deed == "mark-by-sheet"))

    assert (row.by_person, row.unit_id) == (place.helper.person, place.unit.id)
    assert row.after["marks"] == 1
    assert "Lê" not in str(row.after)


def test_a_criterion_that_does_not_apply_is_left_out(db: Connection, place: Place) -> None:
    version = place.use(10, 10, passes=9)
    asked = version.criteria.criterion
    conditional = version.criteria.model_copy(
        update={"criterion": (asked[0], asked[1].model_copy(update={"conditional": True}))}
    )
    content = conditional.model_dump(mode="json", exclude_none=True)
    this = update(CriteriaVersionRow).where(CriteriaVersionRow.id == version.id)
    db.execute(this.values(content=content))
    line = place.line(0)
    marks = {"T1": Decimal(9)}
    filled = Filled(line=line, marks=marks, left_out=frozenset({"T2"}))
    assert filled.is_complete(place.sheet().version)
    marksheet.fill(db, place.sheet(), [filled], by=place.helper)

    assert place.line(0).exempt == {"T2"}
    assert marksheet.ready(place.sheet(), by=place.helper)


# ---- whose turn it is --------------------------------------------------------------------------


def test_a_reviewers_marks_are_the_reviewers_with_the_reason(place: Place) -> None:
    place.fill({0: ("9", "9", "9")})
    marksheet.hand_in(place.db, place.sheet(), by=place.helper)
    line = place.line(0, place.head)
    assert line.stage is Stage.CHAPTER
    assert marksheet.may_mark(place.db, line, by=place.head)
    assert not marksheet.may_mark(place.db, line, by=place.helper)
    place.fill({0: ("7",)}, by=place.head, reason="nghỉ học")
    row = place.db.execute(
        select(AssessmentMarkRow).order_by(AssessmentMarkRow.id.desc()).limit(1)
    ).one()

    assert (row.stage, row.turn, row.reason) == ("chapter", 1, "nghỉ học")
    assert str(place.line(0).now["T1"].value) == "7"


def test_a_head_who_marked_does_not_review(place: Place) -> None:
    place.fill({0: ("9", "9", "9")}, by=place.head)
    marksheet.hand_in(place.db, place.sheet(), by=place.head)
    line = place.line(0, place.head)

    assert line.stage is Stage.WARD
    assert not marksheet.may_mark(place.db, line, by=place.head)
    assert marksheet.may_mark(place.db, line, by=place.officer)


def test_only_what_one_marked_whole_is_handed_in(place: Place) -> None:
    place.fill({0: ("9", "9", "9"), 1: ("9",)})
    place.fill({2: ("9", "9", "9")}, by=place.head)

    assert len(marksheet.ready(place.sheet(), by=place.helper)) == 1
    assert marksheet.hand_in(place.db, place.sheet(), by=place.helper) == 1
    assert marksheet.hand_in(place.db, place.sheet(), by=place.helper) == 0
    assert [one.stage for one in place.sheet().lines] == [Stage.CHAPTER, Stage.SELF, Stage.SELF]


def test_so_many_are_handed_in_at_once_and_the_others_after(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marksheet, "MOST_AT_ONCE", 2)
    place.fill(dict.fromkeys(range(3), ("9", "9", "9")))
    told = [marksheet.hand_in(place.db, place.sheet(), by=place.helper) for _ in range(3)]

    assert told == [2, 1, 0]


# ---- what stands on the sheet ------------------------------------------------------------------


def test_last_years_marks_are_the_start_as_far_as_they_fit(place: Place) -> None:
    place.use(10, 5, passes=8, year=YEAR - 1)
    sheet = place.sheet(year=YEAR - 1)
    line = next(one for one in sheet.lines if one.household == place.homes[0])
    marks: dict[str, Decimal | bool] = {"T1": Decimal(8), "T2": Decimal(5)}
    marksheet.fill(place.db, sheet, [Filled(line=line, marks=marks)], by=place.helper)
    place.use(6, 10, passes=8)

    assert {name: str(m.value) for name, m in place.line(0).before.items()} == {"T2": "5"}
    assert not place.line(1).before


def test_who_began_by_an_older_set_is_not_on_the_sheet(place: Place) -> None:
    place.fill({0: ("9",)})
    place.use(5, 5, passes=8)
    sheet = place.sheet()

    assert [sheet.is_older(one) for one in sheet.lines] == [True, False, False]
    assert len(sheet.open) == 2


def test_who_has_a_decision_is_not_on_the_sheet(place: Place) -> None:
    page = recognition.next_page(
        place.db, place.unit, Subject.FAMILY, YEAR, Round.PROPOSE, by=place.head
    )
    recognition.settle(
        place.db, place.unit, page.candidates[:1], [], Round.PROPOSE, year=YEAR, by=place.head
    )
    place.db.execute(update(CandidateRow).values(state="recognised"))

    assert len(place.sheet().open) == 2


def test_who_moved_away_is_known_and_who_left_the_register_is_not(place: Place) -> None:
    other = chapter(place.db, place.top)
    home = known(place.db, place.homes[0])
    members.move_household(place.db, home, other.id, on=MONDAY, by=place.officer.person)
    gone = update(HouseholdRow).where(HouseholdRow.id == place.homes[1])
    place.db.execute(gone.values(ended_on=MONDAY))
    sheet = place.sheet()

    assert [one.household for one in sheet.lines] == [place.homes[2]]
    assert sheet.moved == {place.homes[0]}


def test_only_who_marks_there_has_the_sheet(place: Place) -> None:
    strangers = [
        actor(place.db, (Role.HEAD, chapter(place.db, place.top))),
        actor(place.db, (Role.LEADER, place.unit)),
        actor(place.db, (Role.MEMBER, place.unit)),
        actor(place.db, (Role.OFFICER, ward(place.db, "Phường Khác"))),
    ]
    for who in strangers:
        assert not marksheet.is_possible(place.db, place.unit, YEAR, by=who)
        with pytest.raises(NotAllowed):
            place.sheet(who)
        with pytest.raises(NotAllowed):
            marksheet.fill(place.db, place.sheet(), [], by=who)
        with pytest.raises(NotAllowed):
            marksheet.hand_in(place.db, place.sheet(), by=who)
    assert marksheet.is_possible(place.db, place.unit, YEAR, by=place.officer)


def test_there_is_no_sheet_without_a_set_or_without_a_chapter(place: Place) -> None:
    school = chapter(place.db, place.top, "Trường", UnitKind.UNIT_BOARD)
    assert not marksheet.is_possible(place.db, place.unit, YEAR + 1, by=place.head)
    assert not marksheet.is_possible(place.db, school, YEAR, by=place.officer)
    with pytest.raises(NoSetInUse):
        place.sheet(year=YEAR + 1)

    with pytest.raises(Gone):
        marksheet.sheet(place.db, school, YEAR, by=place.officer)


# ---- how much it costs -------------------------------------------------------------------------


def test_a_chapter_of_a_hundred_and_eighty_is_kept_in_a_few_statements(place: Place) -> None:
    """As many for 180 families as for one: the database is held for a moment only."""
    for number in range(177):
        household(place.db, place.unit, f"Vũ Văn {number:03}")
    sheet = place.sheet()
    marks: dict[str, Decimal | bool] = {f"T{n}": Decimal(9) for n in range(1, 4)}
    filled = [Filled(line=line, marks=marks) for line in sheet.lines]
    counted = []

    def count(*_: object) -> None:
        counted.append(1)

    event.listen(place.db, "before_cursor_execute", count)
    kept = marksheet.fill(place.db, sheet, filled, by=place.helper)
    event.remove(place.db, "before_cursor_execute", count)

    assert (kept.families, kept.marks) == (180, 540)
    assert len(counted) <= 12
