"""Titles counted once: by the register, or where it has nothing, as declared; everywhere alike."""

import random
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, insert

from domain.actors import Actor
from domain.clock import Week
from domain.criteria import Subject
from domain.figures import Figure, Period
from domain.permissions import Role
from domain.plan import load
from domain.recognition import ModelStanding, State
from domain.tally import Tally
from domain.targets import TargetStanding
from domain.units import UnitKind, UnitRef
from services import beginning, figures, standings, tally, targets
from storage import members, units
from storage.tables import AssessmentRow, CandidateRow, CriteriaVersionRow
from tests.storage.ward import LONG_AGO, MONDAY, MORNING, actor, chapter, household, known

YEAR = 2025
TODAY = Period(MONDAY, MONDAY)


@dataclass(frozen=True)
class Ward:
    """A ward that works by the plan of Bồ Đề."""

    db: Connection
    top: UnitRef
    officer: Actor

    def chapter(self, homes: int = 0, kind: UnitKind = UnitKind.CHAPTER) -> UnitRef:
        """A unit below it that wrote down how many families it has."""
        unit = chapter(self.db, self.top, kind=kind)
        if homes:
            self.know(unit, "households", homes)
        return unit

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

    def families(self, unit: UnitRef, *states: State | None) -> list[int]:
        """Families of the register, each with where it stands this year; None: not put down."""
        homes = [household(self.db, unit, f"Lê Văn {n}") for n in range(len(states))]
        for home, state in zip(homes, states, strict=True):
            if state is not None:
                self.put_down(unit, Subject.FAMILY, state, home)
        return [int(home) for home in homes]

    def put_down(
        self,
        unit: UnitRef,
        subject: Subject,
        state: State,
        home: int | None = None,
        year: int = YEAR,
    ) -> int:
        """A candidate, as a bare row."""
        of = {"subject": subject, "year": year, "unit_id": unit.id, "household_id": home}
        changed = {"changed_by": self.officer.person, "changed_at": MORNING, "batch": 1}
        row = of | {"state": state, "marked": False} | changed
        made = insert(CandidateRow).returning(CandidateRow.id)
        return int(self.db.execute(made, row).scalar_one())

    def declare(self, unit: UnitRef, **values: int) -> None:
        """What a unit told today."""
        told = {Figure(name.replace("_", "-")): value for name, value in values.items()}
        figures.declare(self.db, unit, told, TODAY, by=self.officer)

    def target(self, code: str, unit: UnitRef | None = None) -> TargetStanding:
        """What /tiendo says."""
        found = targets.standings(self.db, unit or self.top, by=self.officer)
        return next(one for one in found if one.target.code == code)

    def listed(self, subject: Subject, year: int = YEAR) -> ModelStanding:
        """What the officer's list says."""
        return standings.every(self.db, self.top, year, by=self.officer)[subject]

    def week(self) -> Tally:
        """What /tonghop says."""
        return tally.weekly(self.db, self.top, Week.of(MONDAY), by=self.officer)


@pytest.fixture
def place(db: Connection) -> Ward:
    """That ward."""
    top = beginning.begin(db, load("bo-de-2025"), today=LONG_AGO, now=MORNING).top
    return Ward(db, top, actor(db, (Role.OFFICER, top)))


def ensure_families_agree(place: Ward, reached: int, declared: int, out_of: int) -> None:
    """The officer's list, the target and the week say the same."""
    said, listed = place.target("learning-families"), place.listed(Subject.FAMILY)
    bound = standings.bounds(place.db, place.top, MONDAY.year)[Subject.FAMILY]
    assert (said.reached, said.declared, said.out_of) == (reached, declared, out_of)
    assert (listed.reached, listed.declared, listed.out_of) == (reached, declared, out_of)
    assert bound.missing(listed.reached, listed.out_of) == said.missing
    assert (listed.share, listed) == (said.share, _alone(place))
    told = [one for one in place.week().titles if one.target == said.target]
    assert len(told) == bool(reached)
    for one in told:
        assert (one.reached, one.declared, one.base) == (said.reached, said.declared, said.base)


def _alone(place: Ward) -> ModelStanding:
    return standings.of(place.db, place.top, Subject.FAMILY, YEAR, by=place.officer)


def test_each_unit_is_counted_once_and_everywhere_alike(place: Ward) -> None:
    """One in the register, one declared, one both, one neither."""
    entered, told, both, _ = (place.chapter(100) for _ in range(4))
    place.families(entered, State.RECOGNISED, State.RECOGNISED, State.PROPOSED, None)
    place.declare(told, learning_families=50)
    place.families(both, State.RECOGNISED)
    place.declare(both, learning_families=99)

    ensure_families_agree(place, 53, 50, 400)
    each = standings.each_chapter(place.db, place.top, YEAR, by=place.officer)
    assert [(one.recognised, one.declared) for one in each] == [(2, 0), (0, 50), (1, 0), (0, 0)]
    (of_week,) = place.week().titles
    rows = {one.unit.id: one.titles for one in place.week().units}
    assert sum(one[of_week.source] for one in rows.values()) == 53
    for unit, one in zip((entered, told, both), each, strict=False):
        assert rows[unit.id] == {of_week.source: one.reached}
        said = place.target("learning-families", unit)
        assert (said.reached, said.declared, said.out_of) == (one.reached, one.declared, 100)


def test_more_than_seventy_of_a_hundred_is_seventy_one(place: Ward) -> None:
    unit = place.chapter(100)
    place.families(unit, *[State.RECOGNISED] * 70)
    ensure_families_agree(place, 70, 0, 100)
    assert (place.target("learning-families").missing, place.week().titles[0].missing) == (1, 1)
    place.families(unit, State.RECOGNISED)

    ensure_families_agree(place, 71, 0, 100)
    assert place.target("learning-families").is_met


@pytest.mark.parametrize("state", State)
def test_a_year_begun_in_the_register_is_counted_by_it(place: Ward, state: State) -> None:
    """Whoever began to register or propose has no declared families beside: 0 until recognised."""
    unit = place.chapter(10)
    place.declare(unit, learning_families=9)
    ensure_families_agree(place, 9, 9, 10)
    place.families(unit, state)

    ensure_families_agree(place, int(state is State.RECOGNISED), 0, 10)


def test_a_family_counts_for_the_chapter_it_moved_to(place: Ward) -> None:
    """There what was declared gives way, and where it left, it stands again."""
    here, there = place.chapter(10), place.chapter(10)
    (home,) = place.families(here, State.RECOGNISED)
    for unit in (here, there):
        place.declare(unit, learning_families=5)
    ensure_families_agree(place, 6, 5, 20)
    moved = known(place.db, home)  # type: ignore[arg-type]  # an id
    members.move_household(place.db, moved, there.id, on=MONDAY, by=None)

    ensure_families_agree(place, 6, 5, 20)
    assert place.target("learning-families", there).declared == 0


def test_a_ward_that_declared_for_all_gives_way_to_the_first_chapter(place: Ward) -> None:
    unit = place.chapter(100)
    place.declare(place.top, learning_families=60)
    ensure_families_agree(place, 60, 60, 100)
    place.families(unit, State.RECOGNISED)

    ensure_families_agree(place, 1, 0, 100)


def test_another_year_is_another_count(place: Ward) -> None:
    """Last year's titles are no entries of this year, nor do this year's figures count in it."""
    unit = place.chapter(10)
    (home,) = place.families(unit, None)
    place.put_down(unit, Subject.FAMILY, State.RECOGNISED, home, YEAR - 1)
    place.declare(unit, learning_families=4)

    ensure_families_agree(place, 4, 4, 10)
    last = place.listed(Subject.FAMILY, YEAR - 1)
    assert (last.recognised, last.declared) == (1, 0)


def test_a_register_that_has_more_families_than_were_written_down_is_what_is_divided_by(
    place: Ward,
) -> None:
    unit = place.chapter(2)
    place.families(unit, State.RECOGNISED, None, None)

    ensure_families_agree(place, 1, 0, 3)
    base = place.target("learning-families").base
    assert base is not None
    assert base.as_of is None


@pytest.mark.parametrize(
    ("subject", "kind", "code", "figure"),
    [
        (Subject.CLAN, UnitKind.CLAN_BOARD, "learning-clans", "learning_clans"),
        (Subject.GROUP, UnitKind.CHAPTER, "learning-residential-groups", "learning_groups"),
        (Subject.UNIT, UnitKind.UNIT_BOARD, "learning-units", "learning_units"),
    ],
)
def test_clans_groups_and_units_are_counted_alike(
    place: Ward, subject: Subject, kind: UnitKind, code: str, figure: str
) -> None:
    """A clan lies beside the chapters that declare how many there are: all of them give way."""
    first, second, third = (place.chapter(kind=kind) for _ in range(3))
    base = {"learning_clans": "clans", "learning_groups": "groups", "learning_units": "units"}
    place.know(place.top, base[figure], 10)
    told = place.chapter()
    place.declare(told, **{figure: 4})
    said = place.target(code)
    assert (said.reached, said.declared, said.out_of) == (4, 4, 10)
    place.put_down(first, subject, State.RECOGNISED)
    place.put_down(second, subject, State.PROPOSED)
    del third
    said, listed = place.target(code), place.listed(subject)

    declared = 4 if subject is Subject.GROUP else 0  # of another group than these two
    assert (said.reached, said.declared, said.out_of) == (1 + declared, declared, 10)
    assert (listed.reached, listed.declared, listed.out_of) == (1 + declared, declared, 10)
    assert (listed.proposed, listed.share) == (2, said.share)


def test_there_are_as_many_units_as_stand_in_the_tree(place: Ward) -> None:
    """Where somebody once wrote down fewer."""
    place.know(place.top, "clans", 1)
    for _ in range(3):
        place.chapter(kind=UnitKind.CLAN_BOARD)

    assert place.target("learning-clans").out_of == place.listed(Subject.CLAN).out_of == 3


def test_groups_assessed_are_those_whose_marks_were_handed_in(place: Ward) -> None:
    """Recognised by list they were assessed on paper: that stays as declared."""
    marked, by_list, begun = (place.chapter() for _ in range(3))
    for unit in (marked, by_list, begun):
        place.declare(unit, groups_assessed=1)
    ids = [place.put_down(one, Subject.GROUP, State.RECOGNISED) for one in (marked, by_list, begun)]
    of = {"unit_id": place.top.id, "subject": "group", "year": YEAR, "based_on": ""}
    set_in_use = {"origin": "own", "content": {}, "state": "active"}
    made = {"made_by": place.officer.person, "made_at": MORNING}
    version = place.db.execute(
        insert(CriteriaVersionRow).returning(CriteriaVersionRow.id), of | set_in_use | made
    ).scalar_one()
    for candidate, stage in ((ids[0], "ward"), (ids[2], "self")):
        row = {"candidate_id": candidate, "version_id": version, "stage": stage, "turn": 1}
        by = {"circumstances": {}, "begun_by": place.officer.person, "begun_at": MORNING}
        place.db.execute(insert(AssessmentRow), row | by)
    said = place.target("residential-groups-assessed")

    assert (said.reached, said.declared, said.out_of) == (3, 2, 3)


def test_practice_counts_nowhere(place: Ward) -> None:
    place.know(place.top, "households", 10)
    practice = chapter(place.db, place.top, practice=True)
    place.families(practice, State.RECOGNISED)

    ensure_families_agree(place, 0, 0, 10)


def test_what_was_told_for_days_not_over_yet_counts_in_the_week_too(place: Ward) -> None:
    """A chapter told how it stands for the whole year."""
    unit = place.chapter(10)
    year = Period(date(YEAR, 1, 1), date(YEAR, 12, 31))
    told = {Figure.LEARNING_FAMILIES: 3, Figure.GIFT: 500_000}
    figures.declare(place.db, unit, told, year, by=place.officer)

    ensure_families_agree(place, 3, 3, 10)
    assert (place.week().income.total, place.week().fund_year) == (0, 0)


# ---- an independent recount ----------------------------------------------------------------------


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(0, 10**9), chapters=st.integers(1, 6))
def test_all_three_agree_with_a_recount(db: Connection, seed: int, chapters: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # no secret is made here
    with db.begin_nested() as savepoint:
        top = beginning.begin(db, load("bo-de-2025"), today=LONG_AGO, now=MORNING).top
        place = Ward(db, top, actor(db, (Role.OFFICER, top)))
        entered, declared, out_of = 0, 0, 0
        for _ in range(chapters):
            there = chance.randint(1, 40)
            unit = place.chapter(there)
            told = chance.choice([None, 0, chance.randint(1, 40)])
            if told is not None:
                place.declare(unit, learning_families=told)
            states = [chance.choice([None, *State]) for _ in range(chance.randint(0, 5))]
            place.families(unit, *states)
            out_of += max(there, len(states))
            if any(state is not None for state in states):
                entered += states.count(State.RECOGNISED)
            else:
                declared += told or 0
        ensure_families_agree(place, entered + declared, declared, out_of)
        savepoint.rollback()
