"""Decisions: whom a paper recognises, how it is kept, and that what it gives stands."""

import dataclasses
from collections import Counter

import pytest
from sqlalchemy import Connection, select

from domain.criteria import Subject
from domain.errors import Gone, NotAllowed
from domain.messages import Attachment
from domain.permissions import Role
from domain.recognition import NothingProposed, NotRecognised, RecognisedAlready, Round, State
from services import decisions, recognition
from storage import files
from storage.tables import CandidateRow
from tests.services.candidates import PAPER, YEAR, Place, numbers, place_of
from tests.storage.ward import actor, ward


@pytest.fixture
def place(db: Connection) -> Place:
    """A ward with one chapter, its officer and its head."""
    return place_of(db)


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
    made = decisions.decide(
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
    made = decisions.decide(
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
        decisions.decide(
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
    made = decisions.decide(
        place.db, place.top, Subject.FAMILY, YEAR, PAPER, by=place.officer, account=place.account()
    )
    other = ward(place.db, "Phường Khác")
    stranger = actor(place.db, (Role.OFFICER, other))

    with pytest.raises(Gone):
        decisions.find(place.db, other, made.id, by=stranger)
    with pytest.raises(NotAllowed):
        decisions.find(place.db, place.top, made.id, by=stranger)
