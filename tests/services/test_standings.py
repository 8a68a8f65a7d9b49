"""How many are counted where, by chapter, by clan, of a whole ward; an independent recount."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, text

from domain.assessment import Stage
from domain.criteria import Subject
from domain.permissions import Role
from domain.plan import load
from domain.recognition import Bound, ModelStanding, Round, State
from domain.units import UnitKind, UnitRef
from services import beginning, recognition, standings
from storage import members, units
from storage.tables import (
    AssessmentRow,
    CandidateRow,
    CriteriaVersionRow,
    HouseholdRow,
    UnitLinkRow,
)
from tests.services.candidates import YEAR, Place, numbers, place_of
from tests.storage.ward import LONG_AGO, MONDAY, MORNING, actor, chapter, known, ward


@pytest.fixture
def place(db: Connection) -> Place:
    """A ward with one chapter, its officer and its head."""
    return place_of(db)


def test_a_family_counts_where_it_lives(place: Place) -> None:
    """It moved between chapters in the middle of the year: nobody counts it twice."""
    other = chapter(place.db, place.top)
    (moved,) = place.families(1)
    place.go(Round.PROPOSE)
    members.move_household(
        place.db,
        known(place.db, moved),  # type: ignore[arg-type]  # an id
        other.id,
        on=MONDAY,
        by=place.head.person,
    )

    assert numbers(place.standing(place.unit)) == (0, 0, 0, 0)
    assert numbers(place.standing(other)) == (1, 1, 1, 0)
    assert numbers(place.standing()) == (1, 1, 1, 0)
    assert place.decide() == 1


def test_a_register_that_is_not_complete_makes_no_share_look_better(place: Place) -> None:
    """The ward wrote down 180 households for the chapter; its register has two."""
    place.families(2)
    place.go(Round.PROPOSE)
    place.decide()
    units.set_figure(
        place.db,
        place.unit.id,
        "households",
        180,
        source="list",
        as_of=MONDAY,
        now=MORNING,
        by=None,
    )

    assert numbers(place.standing()) == (180, 2, 2, 2)
    assert place.standing().share == 11  # 1,1 %


def test_practice_chapters_count_nowhere(place: Place) -> None:
    practice = chapter(place.db, place.top, "Tập ghi", practice=True)
    head = actor(place.db, (Role.HEAD, practice))
    place.families(3, practice)
    place.go(Round.PROPOSE, by=head, unit=practice)

    assert numbers(place.standing()) == (0, 0, 0, 0)
    assert numbers(standings.of(place.db, practice, Subject.FAMILY, YEAR, by=head)) == (
        3,
        3,
        3,
        0,
    )


def test_units_are_recognised_by_what_they_are(place: Place) -> None:
    clan = chapter(place.db, place.top, "Họ Lê", UnitKind.CLAN_BOARD)
    chapter(place.db, place.top, "Trường THCS", UnitKind.UNIT_BOARD)
    place.go(Round.PROPOSE, by=place.officer, unit=place.top, subject=Subject.CLAN)
    found = standings.every(place.db, place.top, YEAR, by=place.officer)
    own = recognition.model_of(place.db, clan, YEAR, by=place.officer)

    assert {subject: numbers(one)[0:3:2] for subject, one in found.items()} == {
        Subject.FAMILY: (0, 0),
        Subject.CLAN: (1, 1),
        Subject.GROUP: (1, 0),
        Subject.UNIT: (1, 0),
    }
    assert own is not None
    assert own.state is State.PROPOSED


def test_the_bounds_are_those_of_the_plan(db: Connection) -> None:
    top = beginning.begin(db, load("bo-de-2025"), today=MONDAY, now=MORNING).top
    unit = chapter(db, top)

    assert standings.bounds(db, unit, MONDAY.year) == {
        Subject.FAMILY: Bound(percent=70, beyond=True),
        Subject.CLAN: Bound(percent=60),
        Subject.GROUP: Bound(percent=70),
        Subject.UNIT: Bound(percent=80),
    }


# ---- an independent recount --------------------------------------------------------------------


@dataclass(frozen=True)
class OneYear:
    """How a family fared in a year."""

    state: State
    registered: bool
    stage: Stage | None
    """How far its assessment has come; None without one."""
    through: date | None
    """Until when its title holds, where that is beyond its year."""


@dataclass(frozen=True)
class Generated:
    """A family as it was made, for the recount."""

    chapter: int
    ended: bool
    years: Mapping[int, OneYear]
    clans: tuple[int, ...]

    @property
    def held(self) -> bool:
        """Whether a title of an earlier year holds, and none that came after it was taken back."""
        now = self.years.get(YEAR)
        if now is not None and now.state is State.RECOGNISED:
            return False
        taken_back = [year for year, one in self.years.items() if one.state is State.WITHDRAWN]
        return any(
            year < YEAR
            and one.state is State.RECOGNISED
            and one.through is not None
            and one.through >= MONDAY
            and not any(later > year for later in taken_back)
            for year, one in self.years.items()
        )


Recounted = tuple[int, int, int, int, int, int]
"""There, registered, assessed, proposed, recognised and held, of these held."""
NOTHING: Recounted = (0, 0, 0, 0, 0, 0)


def recount(families: Sequence[Generated], place_of: str) -> dict[int, Recounted]:
    """Per chapter or clan, counted one by one."""
    counts: dict[int, list[int]] = {}
    for one in families:
        if one.ended:
            continue
        now = one.years.get(YEAR)
        added = [1, 0, 0, 0, one.held, one.held]
        if now is not None:
            added[1] = now.registered
            added[2] = now.stage not in {None, Stage.SELF, Stage.DROPPED}
            added[3] = now.state in {State.PROPOSED, State.RECOGNISED}
            added[4] += now.state is State.RECOGNISED
        for key in (one.chapter,) if place_of == "chapter" else one.clans:
            sums = counts.setdefault(key, [0] * len(added))
            counts[key] = [a + b for a, b in zip(sums, added, strict=True)]
    return {key: (a, b, c, d, e, f) for key, (a, b, c, d, e, f) in counts.items()}


def said(one: ModelStanding) -> Recounted:
    """The same as the officer sees it."""
    return (one.out_of, one.registered, one.assessed, one.proposed, one.recognised, one.held)


def year_of(chance: random.Random, year: int) -> OneYear:
    """A year in any state there is, assessed or not; its title may hold for some years."""
    state = chance.choice(list(State))
    holds = state in {State.RECOGNISED, State.WITHDRAWN} and chance.random() < 0.7
    through = chance.choice([date(year + more, 12, 31) for more in range(1, 4)] + [MONDAY])
    return OneYear(
        state=state,
        registered=state in {State.REGISTERED, State.PROPOSED, State.RECOGNISED}
        or (state is State.LEFT_OUT and chance.random() < 0.5),
        stage=chance.choice([None, *Stage]),
        through=through if holds else None,
    )


def generate(chance: random.Random, count: int, chapters: int, clans: int) -> list[Generated]:
    """Families in every state there is, some gone, most with earlier years, some of clans."""
    return [
        Generated(
            chapter=chance.randrange(chapters),
            ended=chance.random() < 0.05,
            years={
                year: year_of(chance, year)
                for year in (YEAR - 3, YEAR - 2, YEAR - 1, YEAR)
                if chance.random() < (0.8 if year == YEAR else 0.3)
            },
            clans=tuple(chance.sample(range(clans), chance.randrange(min(3, clans + 1)))),
        )
        for _ in range(count)
    ]


def write(
    place: Place, families: Sequence[Generated], chapters: int, clans: int
) -> tuple[list[UnitRef], list[UnitRef]]:
    """Put them into the tables as bare rows; the chapters and clans they are of."""
    db = place.db
    homes = [chapter(db, place.top) for _ in range(chapters)]
    houses = [chapter(db, place.top, None, UnitKind.CLAN_BOARD) for _ in range(clans)]
    ids = _added(
        db,
        HouseholdRow,
        [
            {
                "unit_id": homes[one.chapter].id,
                "name": "Lê",
                "called": "le",
                "sort_key": "le",
                "complete": True,
                "recorded_at": MORNING,
                "ended_on": MONDAY if one.ended else None,
            }
            for one in families
        ],
    )
    years = [
        (homes[one.chapter], household_id, year, fared)
        for one, household_id in zip(families, ids, strict=True)
        for year, fared in one.years.items()
    ]
    candidates = _added(
        db,
        CandidateRow,
        [
            {
                "subject": "family",
                "year": year,
                "unit_id": home.id,
                "household_id": household_id,
                "state": fared.state,
                "registered_at": MORNING if fared.registered else None,
                "valid_through": fared.through,
                "changed_by": place.head.person,
                "changed_at": MORNING,
                "marked": False,
                "batch": 1,
            }
            for home, household_id, year, fared in years
        ],
    )
    begun = _version(place) | {"turn": 1, "circumstances": {}, "begun_at": MORNING}
    _added(
        db,
        AssessmentRow,
        [
            begun | {"candidate_id": candidate, "stage": fared.stage}
            for candidate, (_, _, _, fared) in zip(candidates, years, strict=True)
            if fared.stage is not None
        ],
    )
    _added(
        db,
        UnitLinkRow,
        [
            {"unit_id": houses[clan].id, "household_id": household_id, "from_on": LONG_AGO}
            for one, household_id in zip(families, ids, strict=True)
            for clan in one.clans
        ],
    )
    db.execute(text("ANALYZE"))  # as a database in use has long done by itself
    return homes, houses


def _added(
    db: Connection,
    table: type[HouseholdRow | CandidateRow | AssessmentRow | UnitLinkRow],
    rows: list[dict[str, object]],
) -> list[int]:
    """The ids of rows that were added, in their order."""
    if not rows:
        return []
    statement = insert(table).returning(table.id, sort_by_parameter_order=True)
    return list(db.execute(statement, rows).scalars())


def _version(place: Place) -> dict[str, object]:
    """A set that assessments are begun by."""
    of = {"subject": Subject.FAMILY, "year": YEAR, "unit_id": place.top.id, "made_at": MORNING}
    own = {"based_on": "", "origin": "own", "content": {}, "state": "active"}
    row = of | own | {"made_by": place.officer.person}
    made = insert(CriteriaVersionRow).returning(CriteriaVersionRow.id)
    version = place.db.execute(made, row).scalar_one()
    return {"version_id": version, "begun_by": place.head.person}


def ensure_counted_alike(
    place: Place, families: list[Generated], chapters: int, clans: int
) -> None:
    homes, houses = write(place, families, chapters, clans)
    by_chapter, by_clan = recount(families, "chapter"), recount(families, "clan")
    each = standings.each_chapter(place.db, place.top, YEAR, by=place.officer)
    told = {one.unit.id: said(one) for one in each}
    of_clans = {
        one.unit.id: said(one)
        for one in standings.each_clan(place.db, place.top, YEAR, by=place.officer)
    }
    whole = standings.of(place.db, place.top, Subject.FAMILY, YEAR, by=place.officer)
    alone = standings.of(place.db, homes[0], Subject.FAMILY, YEAR, by=place.officer)

    for key, unit in enumerate(homes):
        assert told[unit.id] == by_chapter.get(key, NOTHING)
    for key, unit in enumerate(houses):
        assert of_clans[unit.id] == by_clan.get(key, NOTHING)
    assert said(alone) == by_chapter.get(0, NOTHING)
    assert said(whole) == tuple(
        sum(one[column] for one in by_chapter.values()) for column in range(len(NOTHING))
    )


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    seed=st.integers(0, 10**9),
    count=st.integers(1, 300),
    chapters=st.integers(1, 6),
    clans=st.integers(0, 4),
)
def test_the_officers_count_equals_an_independent_recount(
    db: Connection, seed: int, count: int, chapters: int, clans: int
) -> None:
    chance = random.Random(seed)  # noqa: S311  # no secret is made here
    with db.begin_nested() as savepoint:
        top = ward(db)
        unit = chapter(db, top)
        place = Place(db, top, unit, actor(db, (Role.OFFICER, top)), actor(db, (Role.HEAD, unit)))
        ensure_counted_alike(place, generate(chance, count, chapters, clans), chapters, clans)
        savepoint.rollback()


@pytest.mark.proof
def test_the_officers_count_equals_a_recount_of_fifty_thousand_families(place: Place) -> None:
    chance = random.Random(50_000)  # noqa: S311  # no secret is made here
    ensure_counted_alike(place, generate(chance, 50_000, 400, 60), 400, 60)
