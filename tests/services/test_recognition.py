"""Learning models by list: who goes through which round, and how many are counted where."""

import dataclasses
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, select, text

from domain.accounts import AccountId
from domain.actors import Actor
from domain.criteria import Subject
from domain.errors import Gone, NotAllowed
from domain.messages import Attachment
from domain.permissions import Role
from domain.plan import load
from domain.recognition import (
    PAGE,
    Bound,
    LinkedAlready,
    LinkedElsewhere,
    NothingProposed,
    NotRecognised,
    RecognisedAlready,
    Round,
    Standing,
    State,
    Together,
)
from domain.units import UnitKind, UnitRef
from services import beginning, clans, recognition
from services.recognition import Paper
from storage import files, members, units
from storage.tables import AuditRow, CandidateRow, HouseholdRow, UnitLinkRow
from tests.storage.ward import (
    LONG_AGO,
    MONDAY,
    MORNING,
    account,
    actor,
    chapter,
    household,
    known,
    on_day,
    ward,
)

YEAR = 2025
PAPER = Paper(number="15/QĐ-HKH", day=MONDAY)


@dataclass(frozen=True)
class Place:
    """A ward with one chapter, its officer and its head."""

    db: Connection
    top: UnitRef
    unit: UnitRef
    officer: Actor
    head: Actor

    def families(self, count: int, unit: UnitRef | None = None) -> list[int]:
        """So many families more."""
        where = unit or self.unit
        return [household(self.db, where, f"Lê Văn {n:03}", f"số {n}") for n in range(count)]

    def go(
        self,
        which: Round,
        *but: int,
        by: Actor | None = None,
        unit: UnitRef | None = None,
        subject: Subject = Subject.FAMILY,
    ) -> recognition.Passed:
        """One page of a round, all but some."""
        who, where = by or self.head, unit or self.unit
        page = recognition.next_page(self.db, where, subject, YEAR, which, by=who)
        return recognition.settle(self.db, where, page.candidates, but, which, year=YEAR, by=who)

    def standing(self, unit: UnitRef | None = None, year: int = YEAR) -> Standing:
        """How far families have come."""
        return recognition.standing(
            self.db, unit or self.top, Subject.FAMILY, year, by=self.officer
        )

    def states(self) -> dict[int, str]:
        """Household to state."""
        rows = self.db.execute(select(CandidateRow.household_id, CandidateRow.state))
        return {row.household_id: row.state for row in rows}

    def decide(self, *, by: Actor | None = None) -> int:
        """Everybody proposed is recognised."""
        who = by or self.officer
        made = recognition.decide(
            self.db, self.top, Subject.FAMILY, YEAR, PAPER, by=who, account=self.account()
        )
        there = recognition.waiting(self.db, self.top, Subject.FAMILY, YEAR, by=who)
        return recognition.recognise_all(self.db, self.top, made, there, by=who)

    def account(self) -> AccountId:
        """The officer's account."""
        return account(self.db, who=self.officer.person).id


@pytest.fixture
def place(db: Connection) -> Place:
    """That ward."""
    top = ward(db)
    unit = chapter(db, top)
    return Place(db, top, unit, actor(db, (Role.OFFICER, top)), actor(db, (Role.HEAD, unit)))


def numbers(one: Standing) -> tuple[int, int, int, int]:
    return one.out_of, one.registered, one.proposed, one.recognised


# ---- going through a list ----------------------------------------------------------------------


def test_a_list_is_gone_through_twenty_at_a_time(place: Place) -> None:
    place.families(PAGE * 2 + 1)
    lefts = []
    while True:
        page = recognition.next_page(
            place.db, place.unit, Subject.FAMILY, YEAR, Round.PROPOSE, by=place.head
        )
        lefts.append((len(page.candidates), page.left))
        if not page.candidates:
            break
        place.go(Round.PROPOSE)

    assert lefts == [(20, 41), (20, 21), (1, 1), (0, 0)]
    assert numbers(place.standing()) == (41, 41, 41, 0)


def test_whoever_is_left_out_is_not_asked_again_and_can_be_put_forward_later(place: Place) -> None:
    first, second = place.families(2)
    passed = place.go(Round.PROPOSE, second)
    one = recognition.family(place.db, place.unit, second, YEAR, by=place.head)  # type: ignore[arg-type]  # an id

    assert (passed.yes, [left.target for left in passed.no]) == (1, [second])
    assert place.go(Round.PROPOSE).yes == 0
    recognition.change(place.db, place.unit, one, State.PROPOSED, year=YEAR, by=place.head)
    assert place.states() == {first: "proposed", second: "proposed"}


def test_families_that_do_not_register_are_not_proposed(place: Place) -> None:
    first, second = place.families(2)
    place.go(Round.REGISTER, second)
    place.go(Round.PROPOSE)

    assert place.states() == {first: "proposed", second: "unregistered"}


def test_what_another_did_meanwhile_stays(place: Place) -> None:
    """Two hold the same page: the second changes only what is still open."""
    first, second = place.families(2)
    page = recognition.next_page(
        place.db, place.unit, Subject.FAMILY, YEAR, Round.PROPOSE, by=place.head
    )
    place.go(Round.PROPOSE, second)
    shown = recognition.shown_again(
        place.db,
        place.unit,
        Subject.FAMILY,
        YEAR,
        [one.target for one in page.candidates],
        by=place.officer,
    )
    passed = recognition.settle(
        place.db, place.unit, shown, [first], Round.PROPOSE, year=YEAR, by=place.officer
    )

    assert passed.yes == 0
    assert place.states() == {first: "proposed", second: "left-out"}


def test_a_year_is_its_own(place: Place) -> None:
    place.families(2)
    place.go(Round.PROPOSE)
    place.decide()

    assert numbers(place.standing()) == (2, 2, 2, 2)
    assert numbers(place.standing(year=2024)) == (2, 0, 0, 0)


@pytest.mark.parametrize("registered", [True, False], ids=["registered before", "straight away"])
def test_the_last_page_is_taken_back_whole(place: Place, *, registered: bool) -> None:
    kept = place.families(PAGE)
    if registered:
        place.go(Round.REGISTER, by=on_day(place.head, MONDAY - timedelta(days=1)))
    place.go(Round.PROPOSE)
    extra = household(place.db, place.unit, "Vũ Văn Cuối")
    place.go(Round.PROPOSE, extra)
    for held in (1, PAGE):
        undone = recognition.take_back(
            place.db, place.unit, Subject.FAMILY, Round.PROPOSE, year=YEAR, by=place.head
        )
        assert undone == held

    assert place.states() == (dict.fromkeys(kept, "registered") if registered else {})


def test_a_page_that_somebody_else_went_through_is_not_taken_back(place: Place) -> None:
    place.families(2)
    place.go(Round.PROPOSE)
    undone = recognition.take_back(
        place.db, place.unit, Subject.FAMILY, Round.PROPOSE, year=YEAR, by=place.officer
    )

    assert undone == 0
    assert set(place.states().values()) == {"proposed"}


def test_a_page_of_another_chapter_is_not_taken_back(place: Place) -> None:
    """An old button of one chapter, after the next one was gone through."""
    other = chapter(place.db, place.top)
    place.families(1)
    place.families(1, other)
    place.go(Round.PROPOSE, by=place.officer)
    place.go(Round.PROPOSE, by=place.officer, unit=other)
    undone = recognition.take_back(
        place.db, place.unit, Subject.FAMILY, Round.PROPOSE, year=YEAR, by=place.officer
    )

    assert undone == 0
    assert set(place.states().values()) == {"proposed"}


def test_a_page_recognised_meanwhile_is_not_taken_back_as_a_proposal(place: Place) -> None:
    place.families(2)
    place.go(Round.PROPOSE)
    place.decide()
    recognition.take_back(
        place.db, place.unit, Subject.FAMILY, Round.PROPOSE, year=YEAR, by=place.head
    )

    assert set(place.states().values()) == {"recognised"}


def test_who_changed_whom_is_on_record_by_ids(place: Place) -> None:
    first, second = place.families(2)
    place.go(Round.PROPOSE, second)
    (row,) = place.db.execute(select(AuditRow).where(AuditRow.thing == "candidate"))

    assert (row.deed, row.by_person, row.unit_id) == (
        "propose",
        place.head.person,
        place.unit.id,
    )
    assert row.after == {"year": YEAR, "who": {"proposed": [first], "left-out": [second]}}


# ---- decisions ---------------------------------------------------------------------------------


def test_a_decision_recognises_those_proposed_and_no_others(place: Place) -> None:
    first, second, _ = place.families(3)
    place.go(Round.REGISTER, second)
    place.go(Round.PROPOSE, second)
    place.families(1)

    assert place.decide() == 2
    assert Counter(place.states().values()) == {"recognised": 2, "unregistered": 1}
    assert place.states()[first] == "recognised"


def test_a_decision_keeps_its_photo(place: Place) -> None:
    place.families(1)
    place.go(Round.PROPOSE)
    photo = Attachment(path="files/a.jpg", name="a.jpg", kind="photo")
    made = recognition.decide(
        place.db,
        place.top,
        Subject.FAMILY,
        YEAR,
        dataclasses.replace(PAPER, photo=photo),
        by=place.officer,
        account=place.account(),
    )

    assert files.kept(place.db, "decision", made.id) == [photo]


def test_under_a_decision_some_are_left_out_page_by_page(place: Place) -> None:
    first, second = place.families(2)
    place.go(Round.PROPOSE)
    made = recognition.decide(
        place.db, place.top, Subject.FAMILY, YEAR, PAPER, by=place.officer, account=place.account()
    )
    page = recognition.next_page(
        place.db, place.top, Subject.FAMILY, YEAR, Round.RECOGNISE, by=place.officer
    )
    recognition.settle(
        place.db,
        place.top,
        page.candidates,
        [second],
        Round.RECOGNISE,
        year=YEAR,
        by=place.officer,
        decision=made.id,
    )
    row = place.db.execute(select(CandidateRow).where(CandidateRow.household_id == first)).one()

    assert place.states() == {first: "recognised", second: "left-out"}
    assert (row.decision_id, row.marked) == (made.id, False)


def test_the_same_number_again_is_the_same_paper(place: Place) -> None:
    """Its list was left in the middle: the officer types the number again and goes on."""
    place.families(1)
    place.go(Round.PROPOSE)
    who = place.account()
    first, second = (
        recognition.decide(
            place.db, place.top, Subject.FAMILY, YEAR, PAPER, by=place.officer, account=who
        )
        for _ in range(2)
    )

    assert first.id == second.id


def test_nobody_proposed_is_nobody_to_decide_about(place: Place) -> None:
    place.families(1)

    with pytest.raises(NothingProposed):
        place.decide()


def test_what_a_decision_recognised_stands(place: Place) -> None:
    (first,) = place.families(1)
    place.go(Round.PROPOSE)
    place.decide()
    one = recognition.family(place.db, place.unit, first, YEAR, by=place.head)  # type: ignore[arg-type]  # an id

    with pytest.raises(RecognisedAlready):
        recognition.change(place.db, place.unit, one, State.LEFT_OUT, year=YEAR, by=place.head)


def test_a_title_is_taken_back_by_who_gives_it_and_counts_no_more(place: Place) -> None:
    (first,) = place.families(1)
    place.go(Round.PROPOSE)
    place.decide()
    one = recognition.family(place.db, place.unit, first, YEAR, by=place.head)  # type: ignore[arg-type]  # an id
    with pytest.raises(NotAllowed):
        recognition.withdraw(place.db, place.unit, one, "x", year=YEAR, by=place.head)
    recognition.withdraw(place.db, place.unit, one, "chuyển đi", year=YEAR, by=place.officer)
    again = recognition.family(place.db, place.unit, first, YEAR, by=place.head)  # type: ignore[arg-type]  # an id

    assert numbers(place.standing()) == (1, 1, 0, 0)
    assert again.decision == one.decision
    assert place.go(Round.PROPOSE).yes == 0
    with pytest.raises(NotRecognised):
        recognition.withdraw(place.db, place.unit, again, "x", year=YEAR, by=place.officer)
    with pytest.raises(RecognisedAlready):
        recognition.change(place.db, place.unit, again, State.PROPOSED, year=YEAR, by=place.head)


def test_a_decision_of_another_ward_is_not_found(place: Place) -> None:
    place.families(1)
    place.go(Round.PROPOSE)
    made = recognition.decide(
        place.db, place.top, Subject.FAMILY, YEAR, PAPER, by=place.officer, account=place.account()
    )
    other = ward(place.db, "Phường Khác")
    stranger = actor(place.db, (Role.OFFICER, other))

    with pytest.raises(Gone):
        recognition.decision(place.db, other, made.id, by=stranger)
    with pytest.raises(NotAllowed):
        recognition.decision(place.db, place.top, made.id, by=stranger)


# ---- who may -----------------------------------------------------------------------------------


def test_nobody_reaches_beyond_their_own(place: Place) -> None:
    place.families(1)
    neighbour = chapter(place.db, place.top)
    strangers = [
        actor(place.db, (Role.HEAD, neighbour)),
        actor(place.db, (Role.TREASURER, place.unit)),
        actor(place.db, (Role.MEMBER, place.unit)),
        actor(place.db),
    ]
    for who in strangers:
        for which in Round:
            with pytest.raises(NotAllowed):
                place.go(which, by=who)
        with pytest.raises(NotAllowed):
            recognition.standing(place.db, place.unit, Subject.FAMILY, YEAR, by=who)
        with pytest.raises(NotAllowed):
            recognition.family(place.db, place.unit, 1, YEAR, by=who)  # type: ignore[arg-type]  # an id


def test_a_helper_registers_and_a_head_proposes_and_an_officer_recognises(place: Place) -> None:
    place.families(1)
    helper = actor(place.db, (Role.HELPER, place.unit))
    place.go(Round.REGISTER, by=helper)
    with pytest.raises(NotAllowed):
        place.go(Round.PROPOSE, by=helper)
    place.go(Round.PROPOSE)
    with pytest.raises(NotAllowed):
        place.decide(by=place.head)

    assert place.decide() == 1


def test_a_family_of_another_chapter_is_not_found_by_its_number(place: Place) -> None:
    other = chapter(place.db, place.top)
    (secret,) = place.families(1, other)

    with pytest.raises(Gone):
        recognition.family(place.db, place.unit, secret, YEAR, by=place.head)  # type: ignore[arg-type]  # an id
    assert (
        recognition.shown_again(place.db, place.unit, Subject.FAMILY, YEAR, [secret], by=place.head)
        == []
    )


# ---- how many ----------------------------------------------------------------------------------


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
    assert numbers(recognition.standing(place.db, practice, Subject.FAMILY, YEAR, by=head)) == (
        3,
        3,
        3,
        0,
    )


def test_units_are_recognised_by_what_they_are(place: Place) -> None:
    clan = chapter(place.db, place.top, "Họ Lê", UnitKind.CLAN_BOARD)
    chapter(place.db, place.top, "Trường THCS", UnitKind.UNIT_BOARD)
    place.go(Round.PROPOSE, by=place.officer, unit=place.top, subject=Subject.CLAN)
    found = recognition.every_standing(place.db, place.top, YEAR, by=place.officer)
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

    assert recognition.bounds(db, unit, MONDAY.year) == {
        Subject.FAMILY: Bound(percent=70, beyond=True),
        Subject.CLAN: Bound(percent=60),
        Subject.GROUP: Bound(percent=70),
        Subject.UNIT: Bound(percent=80),
    }


# ---- clans -------------------------------------------------------------------------------------


def test_a_clan_counts_its_families_wherever_they_live(place: Place) -> None:
    clan = chapter(place.db, place.top, "Họ Lê", UnitKind.CLAN_BOARD)
    other = chapter(place.db, place.top)
    (here,), (there,) = place.families(1), place.families(1, other)
    for one, unit in ((here, place.unit), (there, other)):
        home = known(place.db, one)  # type: ignore[arg-type]  # an id
        clans.link(place.db, clan, home, unit, by=place.officer)
    place.go(Round.PROPOSE)
    place.decide()
    (counted,) = recognition.each_clan(place.db, place.top, YEAR, by=place.officer)
    head = actor(place.db, (Role.HEAD, clan))

    assert numbers(counted) == (2, 1, 1, 1)
    assert numbers(place.standing()) == (2, 1, 1, 1)
    assert len(clans.families(place.db, clan, YEAR, by=head)) == 2
    with pytest.raises(NotAllowed):
        clans.families(place.db, clan, YEAR, by=place.head)


def test_a_family_is_linked_once_by_who_keeps_its_chapter(place: Place) -> None:
    clan = chapter(place.db, place.top, "Họ Lê", UnitKind.CLAN_BOARD)
    clan_head = actor(place.db, (Role.HEAD, clan))
    (here,) = place.families(1)
    home = known(place.db, here)  # type: ignore[arg-type]  # an id
    with pytest.raises(NotAllowed):
        clans.link(place.db, clan, home, place.unit, by=clan_head)
    with pytest.raises(Gone):
        clans.link(place.db, place.unit, home, place.unit, by=place.head)
    clans.link(place.db, clan, home, place.unit, by=place.head)

    with pytest.raises(LinkedAlready):
        clans.link(place.db, clan, home, place.unit, by=place.officer)


@pytest.mark.parametrize("together", Together)
def test_a_family_of_another_clan_changes_over_or_is_of_both(
    place: Place, together: Together
) -> None:
    """It is never of two without anybody having said so."""
    first, second = (
        chapter(place.db, place.top, name, UnitKind.CLAN_BOARD) for name in ("Họ Lê", "Họ Lê Văn")
    )
    (here,) = place.families(1)
    home = known(place.db, here)  # type: ignore[arg-type]  # an id
    clans.link(place.db, first, home, place.unit, by=place.head)
    with pytest.raises(LinkedElsewhere) as refused:
        clans.link(place.db, second, home, place.unit, by=place.head)
    clans.link(place.db, second, home, place.unit, by=place.head, together=together)
    of = clans.clans_of(place.db, home, place.unit, by=place.head)
    both = together is Together.BOTH
    told = select(AuditRow.after).where(AuditRow.deed == "link").order_by(AuditRow.id.desc())

    assert refused.value.clan == first.called
    assert [one.id for one in of] == ([first.id, second.id] if both else [second.id])
    assert place.db.execute(told).scalars().first() == {
        "clan": second.id,
        "household": here,
        "beside": [first.id] if both else [],
        "instead": [] if both else [first.id],
    }


# ---- an independent recount --------------------------------------------------------------------


@dataclass(frozen=True)
class Generated:
    """A family as it was made, for the recount."""

    chapter: int
    ended: bool
    state: State | None
    registered: bool
    year: int
    clans: tuple[int, ...]


def recount(families: Sequence[Generated], place_of: str) -> dict[int, tuple[int, int, int, int]]:
    """Per chapter or clan: there, registered, proposed, recognised; counted one by one."""
    counts: dict[int, list[int]] = {}
    for one in families:
        if one.ended:
            continue
        this_year = one.year == YEAR and one.state is not None
        where = (one.chapter,) if place_of == "chapter" else one.clans
        for key in where:
            sums = counts.setdefault(key, [0, 0, 0, 0])
            sums[0] += 1
            sums[1] += this_year and one.registered
            sums[2] += this_year and one.state in {State.PROPOSED, State.RECOGNISED}
            sums[3] += this_year and one.state is State.RECOGNISED
    return {key: (a, b, c, d) for key, (a, b, c, d) in counts.items()}


def generate(chance: random.Random, count: int, chapters: int, clans: int) -> list[Generated]:
    """Families in every state there is, some gone, some of an earlier year, some of clans."""
    made = []
    for _ in range(count):
        state = chance.choice([None, *State])
        taking_part = {State.REGISTERED, State.PROPOSED, State.RECOGNISED}
        made.append(
            Generated(
                chapter=chance.randrange(chapters),
                ended=chance.random() < 0.05,
                state=state,
                registered=state in taking_part
                or (state is State.LEFT_OUT and chance.random() < 0.5),
                year=chance.choice([YEAR, YEAR, YEAR, YEAR - 1]),
                clans=tuple(chance.sample(range(clans), chance.randrange(min(3, clans + 1)))),
            )
        )
    return made


def write(
    place: Place, families: Sequence[Generated], chapters: int, clans: int
) -> tuple[list[UnitRef], list[UnitRef]]:
    """Put them into the tables as bare rows; the chapters and clans they are of."""
    db = place.db
    homes = [chapter(db, place.top) for _ in range(chapters)]
    houses = [chapter(db, place.top, None, UnitKind.CLAN_BOARD) for _ in range(clans)]
    rows = [
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
    ]
    ids = list(
        db.execute(
            insert(HouseholdRow).returning(HouseholdRow.id, sort_by_parameter_order=True), rows
        ).scalars()
    )
    candidates = [
        {
            "subject": "family",
            "year": one.year,
            "unit_id": homes[one.chapter].id,
            "household_id": household_id,
            "state": one.state,
            "registered_at": MORNING if one.registered else None,
            "changed_by": place.head.person,
            "changed_at": MORNING,
            "marked": False,
            "batch": 1,
        }
        for one, household_id in zip(families, ids, strict=True)
        if one.state is not None
    ]
    links = [
        {"unit_id": houses[clan].id, "household_id": household_id, "from_on": LONG_AGO}
        for one, household_id in zip(families, ids, strict=True)
        for clan in one.clans
    ]
    for table, listed in ((CandidateRow, candidates), (UnitLinkRow, links)):
        if listed:
            db.execute(insert(table), listed)
    db.execute(text("ANALYZE"))  # as a database in use has long done by itself
    return homes, houses


def ensure_counted_alike(
    place: Place, families: list[Generated], chapters: int, clans: int
) -> None:
    homes, houses = write(place, families, chapters, clans)
    by_chapter, by_clan = recount(families, "chapter"), recount(families, "clan")
    each = recognition.each_chapter(place.db, place.top, YEAR, by=place.officer)
    told = {one.unit.id: numbers(one) for one in each}
    of_clans = {
        one.unit.id: numbers(one)
        for one in recognition.each_clan(place.db, place.top, YEAR, by=place.officer)
    }
    nothing = (0, 0, 0, 0)
    whole = recognition.standing(place.db, place.top, Subject.FAMILY, YEAR, by=place.officer)

    for key, unit in enumerate(homes):
        assert told[unit.id] == by_chapter.get(key, nothing)
    for key, unit in enumerate(houses):
        assert of_clans[unit.id] == by_clan.get(key, nothing)
    assert numbers(whole) == tuple(
        sum(one[column] for one in by_chapter.values()) for column in range(4)
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
