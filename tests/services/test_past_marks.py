"""Decisions and the marks behind them: nobody goes past their marks, or recognises themselves."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection, select, update

from domain.actors import Actor
from domain.assessment import AssessmentId, Mark, NotItsTurn, Stage
from domain.criteria import Subject
from domain.errors import NotAllowed
from domain.messages import Attachment
from domain.permissions import Role
from domain.recognition import (
    Candidate,
    DecidedAbove,
    Decision,
    DecisionOfAnotherDay,
    Marking,
    MarksNotPassed,
    NothingProposed,
    RecognisedAlready,
    Round,
    SignedBeforeYear,
    State,
    YearNotBegun,
    ensure_begun,
    ensure_signed_in_time,
)
from domain.units import UnitKind, UnitRef
from services import assessment, decisions, outcomes, recognition, reviews
from services.decisions import Paper, Waiting
from storage.tables import AuditRow, CandidateRow, DecisionRow, PersonRow, ReviewRow
from tests.services.test_assessment import Place, chatting
from tests.services.test_assessment import place as place  # noqa: PLC0414  # a fixture of theirs
from tests.storage.ward import MONDAY, account, chapter, household, ward

YEAR = 2025


def found(place: Place) -> Waiting:
    """Whom a decision would recognise."""
    return decisions.waiting(place.db, place.top, Subject.FAMILY, YEAR, by=place.officer)


def go(place: Place, which: Round) -> recognition.Passed:
    """All of the next page of a round go on."""
    by = place.officer
    page = recognition.next_page(place.db, place.unit, Subject.FAMILY, YEAR, which, by=by)
    return recognition.settle(place.db, place.unit, page.candidates, [], which, year=YEAR, by=by)


def decide(
    place: Place, day: date = MONDAY, *, year: int = YEAR, mends_day: bool = False
) -> Decision:
    """The paper of number 1 is written down."""
    return decisions.decide(
        place.db,
        place.top,
        Subject.FAMILY,
        year,
        Paper(number="1", day=day, mends_day=mends_day),
        by=place.officer,
        account=account(place.db, who=place.officer.person).id,
    )


def audited(db: Connection, deed: str) -> list[tuple[Any, Any]]:
    """What the audit has of a kind of deed: before and after."""
    kept = select(AuditRow.before, AuditRow.after).where(AuditRow.deed == deed)
    return [(row.before, row.after) for row in db.execute(kept.order_by(AuditRow.id))]


# ---- past their marks --------------------------------------------------------------------------


@pytest.mark.parametrize("marking", Marking)
def test_nobody_is_put_forward_past_marks_under_way(place: Place, marking: Marking) -> None:
    """By list and alone: being marked, waiting for a review, or returned."""
    if marking is Marking.OPEN:
        place.begin()
    else:
        made = place.handed_in("3", "3", "3")
        if marking is Marking.RETURNED:
            place.send_back(made, {"T1": "thiếu"}, by=place.head)
    household(place.db, place.unit, "Lê Văn Sau")

    assert go(place, Round.PROPOSE).yes == 1
    one = recognition.family(place.db, place.unit, place.home, YEAR, by=place.head)
    assert (one.state, one.marking) == (State.REGISTERED, marking)
    with pytest.raises(MarksNotPassed) as refused:
        recognition.change(place.db, place.unit, one, State.PROPOSED, year=YEAR, by=place.head)
    assert refused.value.marking is marking
    held = recognition.held_back(
        place.db, place.unit, Subject.FAMILY, YEAR, Round.PROPOSE, by=place.head
    )
    assert [left.target for left in held] == [place.home]


def test_marks_begun_while_a_page_is_looked_at_hold_it_back(place: Place) -> None:
    by = place.head
    page = recognition.next_page(place.db, place.unit, Subject.FAMILY, YEAR, Round.PROPOSE, by=by)
    place.begin()
    shown = recognition.shown_again(
        place.db, place.unit, Subject.FAMILY, YEAR, [page.candidates[0].target], by=by
    )
    passed = recognition.settle(place.db, place.unit, shown, [], Round.PROPOSE, year=YEAR, by=by)

    assert (passed.yes, [one.target for one in passed.held]) == (0, [place.home])


def test_who_was_put_forward_before_and_marked_since_waits_for_the_marks(place: Place) -> None:
    """Neither all at once nor by pages: the returned one is named instead."""
    go(place, Round.PROPOSE)
    made = place.handed_in("3", "3", "3")
    place.send_back(made, {"T1": "thiếu"}, by=place.head)
    waiting = found(place)

    assert (waiting.ids, waiting.held) == ([], [place.home])
    assert waiting.named[place.home].marking is Marking.RETURNED
    assert go(place, Round.RECOGNISE).yes == 0
    with pytest.raises(NothingProposed):
        decide(place)


def test_marks_are_set_aside_by_name_and_with_a_reason(place: Place) -> None:
    made = place.handed_in("3", "3", "3")
    one = assessment.find(place.db, made, by=place.head)
    with pytest.raises(NotAllowed):
        reviews.set_aside(place.db, one, "x", by=place.helper)
    now = reviews.set_aside(place.db, one, "Nhà vừa gặp nạn", by=place.head)
    waiting = found(place)
    review = place.db.execute(select(ReviewRow).order_by(ReviewRow.id.desc())).first()
    assert review is not None

    assert now.stage is Stage.DROPPED
    assert (len(waiting.ids), waiting.unmarked, waiting.past_marks) == (1, 1, [place.home])
    assert (review.outcome, review.reasons) == ("dropped", {"": "Nhà vừa gặp nạn"})
    assert "nạn" not in str(audited(place.db, "review"))
    with pytest.raises(NotItsTurn):
        place.mark(made, "10")
    decide(place)
    assert audited(place.db, "decide")[0][1]["past_marks"] == [place.home]


def test_what_was_set_aside_can_be_taken_up_where_it_was(place: Place) -> None:
    made = place.handed_in("10", "10", "10")
    one = assessment.find(place.db, made, by=place.head)
    reviews.set_aside(place.db, one, "nhầm", by=place.head)
    reviews.take_up_again(place.db, made, by=place.officer)
    again = assessment.find(place.db, made, by=place.head)

    assert (again.stage, again.state) == (Stage.CHAPTER, State.REGISTERED)
    assert place.passed_on(made, by=place.head).stage is Stage.WARD


# ---- after the decision ------------------------------------------------------------------------


def recognised_meanwhile(place: Place) -> AssessmentId:
    """A family whose marks wait, and which a decision has recognised all the same."""
    made = place.handed_in("9", "9", "9")
    place.db.execute(update(CandidateRow).values(state=State.RECOGNISED))
    return made


def test_after_the_decision_nobody_marks_reviews_or_returns(place: Place) -> None:
    made = recognised_meanwhile(place)
    one = assessment.find(place.db, made, by=place.head)
    deeds = (
        lambda: place.mark(made, "10", by=place.head),
        lambda: reviews.turn(place.db, made, by=place.head),
        lambda: reviews.recall(place.db, made, by=place.helper),
        lambda: reviews.set_aside(place.db, one, "x", by=place.head),
    )
    for deed in deeds:
        with pytest.raises(RecognisedAlready):
            deed()
    assert reviews.waiting(place.db, by=place.head, limit=9) == []
    assert reviews.counts(place.db, by=place.head).waiting == 0


def test_nobody_hears_of_a_return_after_the_decision(place: Place) -> None:
    made = place.handed_in("9", "9", "9")
    place.send_back(made, {"T1": "thiếu"}, by=place.head)
    review = place.db.execute(select(ReviewRow.id).order_by(ReviewRow.id.desc())).scalar()
    assert review is not None
    assert outcomes.returned(place.db, review, place.head.now) is not None
    place.db.execute(update(CandidateRow).values(state=State.RECOGNISED))

    assert outcomes.returned(place.db, review, place.head.now) is None


def test_a_review_of_marks_that_have_changed_since_is_none(place: Place) -> None:
    made = place.handed_in("9", "9", "9")
    turn = reviews.turn(place.db, made, by=place.head)
    one = assessment.find(place.db, made, by=place.head)
    mark = Mark(value=one.marks["T1"].value)
    assessment.mark(place.db, one, "T1", mark, by=place.head, reason="xem lại")
    now = reviews.turn(place.db, made, by=place.head)

    assert turn.seen != now.seen
    assert [given.criterion for given in now.one.given_since(turn.seen)] == ["T1"]
    with pytest.raises(NotItsTurn):
        reviews.passed_on(place.db, turn, by=place.head)


@pytest.mark.parametrize("seen", ["", "x", "chapter-1", "chapter-1-²", "chapter-1-99999999999999"])
def test_a_button_that_tells_nothing_shows_all(place: Place, seen: str) -> None:
    made = place.handed_in("9", "9", "9")
    one = assessment.find(place.db, made, by=place.head)

    assert one.seen != seen
    assert len(one.given_since(seen)) in {0, 3}


# ---- whom it recognises ------------------------------------------------------------------------


def test_exactly_those_found_are_recognised(place: Place) -> None:
    """One is withdrawn and another put forward in between: neither gets the title."""
    go(place, Round.PROPOSE)
    waiting = found(place)
    later = household(place.db, place.unit, "Lê Văn Sau")
    go(place, Round.PROPOSE)
    made = decide(place)
    one = recognition.family(place.db, place.unit, place.home, YEAR, by=place.head)
    recognition.change(place.db, place.unit, one, State.LEFT_OUT, year=YEAR, by=place.head)
    count = recognition.recognise_all(place.db, place.top, made, waiting.ids, by=place.officer)
    rows = place.db.execute(select(CandidateRow.household_id, CandidateRow.state))
    states = {row.household_id: row.state for row in rows}

    assert count == 0
    assert states == {place.home: "left-out", later: "proposed"}
    count = recognition.recognise_all(place.db, place.top, made, found(place).ids, by=place.officer)
    assert count == 1
    kept = audited(place.db, "recognise")[-1][1]["who"]
    assert (kept["count"], len(kept["candidates"])) == (1, 1)


def test_whoever_puts_their_own_family_forward_is_told_of(place: Place) -> None:
    """The chapter has one head: it goes on, and the officer is told by name."""
    there = update(PersonRow).where(PersonRow.id == place.head.person)
    place.db.execute(there.values(household_id=place.home))
    household(place.db, place.unit, "Lê Văn Sau")
    by = place.head
    page = recognition.next_page(place.db, place.unit, Subject.FAMILY, YEAR, Round.PROPOSE, by=by)
    recognition.settle(place.db, place.unit, page.candidates, [], Round.PROPOSE, year=YEAR, by=by)
    waiting = found(place)
    decide(place)

    assert (len(waiting.ids), waiting.own) == (2, [place.home])
    assert [one.target for one in waiting.first(waiting.own)] == [place.home]
    assert audited(place.db, "decide")[0][1]["own"] == [place.home]


# ---- the paper ---------------------------------------------------------------------------------


def test_the_same_number_with_another_day_is_asked_about(place: Place) -> None:
    go(place, Round.PROPOSE)
    decide(place, date(2025, 9, 1))
    with pytest.raises(DecisionOfAnotherDay) as refused:
        decide(place, date(2025, 9, 20))
    assert refused.value.day == date(2025, 9, 1)
    mended = decide(place, date(2025, 9, 20), mends_day=True)
    (kept,) = place.db.execute(select(DecisionRow.decided_on)).scalars()

    assert (mended.day, kept) == (date(2025, 9, 20), date(2025, 9, 20))
    first, second = audited(place.db, "decide")
    assert (first[0], first[1]["number"], first[1]["day"]) == (None, "1", "2025-09-01")
    assert (second[0], second[1]["day"]) == ({"day": "2025-09-01"}, "2025-09-20")


@pytest.mark.parametrize(
    ("year", "today", "begun"), [(2025, 2025, True), (2024, 2025, True), (2026, 2025, False)]
)
def test_titles_are_of_years_that_have_begun(year: int, today: int, *, begun: bool) -> None:
    try:
        ensure_begun(year, date(today, 12, 31))
    except YearNotBegun:
        assert not begun
    else:
        assert begun


@pytest.mark.parametrize(
    ("signed", "in_time"),
    [(date(2024, 12, 31), False), (date(2025, 1, 1), True), (date(2026, 2, 1), True)],
)
def test_a_paper_is_no_older_than_its_titles(signed: date, *, in_time: bool) -> None:
    try:
        ensure_signed_in_time(2025, signed)
    except SignedBeforeYear:
        assert not in_time
    else:
        assert in_time


def test_of_a_year_that_has_not_begun_one_can_but_register(place: Place) -> None:
    db, by, later = place.db, place.officer, YEAR + 1
    page = recognition.next_page(db, place.unit, Subject.FAMILY, later, Round.REGISTER, by=by)
    recognition.settle(db, place.unit, page.candidates, [], Round.REGISTER, year=later, by=by)
    one = recognition.family(db, place.unit, place.home, later, by=by)
    for which in (Round.PROPOSE, Round.RECOGNISE):
        with pytest.raises(YearNotBegun):
            recognition.next_page(db, place.unit, Subject.FAMILY, later, which, by=by)
        with pytest.raises(YearNotBegun):
            recognition.settle(db, place.unit, [one], [], which, year=later, by=by)
    with pytest.raises(YearNotBegun):
        recognition.change(db, place.unit, one, State.PROPOSED, year=later, by=by)
    with pytest.raises(YearNotBegun):
        decide(place, year=later)
    go(place, Round.PROPOSE)
    with pytest.raises(SignedBeforeYear):
        decide(place, date(1999, 2, 3))


# ---- what stays on record ----------------------------------------------------------------------


def test_why_a_title_is_taken_back_stands_with_it_and_not_in_the_audit(place: Place) -> None:
    """It may tell of a family's circumstances, and the audit is only added to."""
    go(place, Round.PROPOSE)
    recognition.recognise_all(
        place.db, place.top, decide(place), found(place).ids, by=place.officer
    )
    one = recognition.family(place.db, place.unit, place.home, YEAR, by=place.officer)
    reason = "gia đình có việc buồn"
    recognition.withdraw(place.db, place.unit, one, reason, year=YEAR, by=place.officer)
    again = recognition.family(place.db, place.unit, place.home, YEAR, by=place.officer)
    (noted,) = audited(place.db, "withdraw")

    assert (again.state, again.withdrawn_for) == (State.WITHDRAWN, reason)
    assert noted[1]["who"]["target"] == place.home
    assert noted[1]["who"]["has_reason"] is True
    assert "buồn" not in str(noted)


def test_a_set_put_into_use_names_its_paper_and_what_it_replaces(place: Place) -> None:
    first = place.use(10, passes=5)
    place.use(10, 10, passes=15)
    (*_, last) = audited(place.db, "activate")

    assert last[1] == {"paper": "9", "replaces": first.id, "photos": 0}


def test_a_photo_that_comes_after_its_mark_is_noted(place: Place) -> None:
    made = place.begin()
    one = place.mark(made, "8")
    photo = Attachment(path="files/a.jpg", name="a.jpg", kind="photo")
    who = account(place.db, who=place.helper.person).id
    assessment.add_proof(place.db, one, "T1", photo, by=place.helper, account=who)
    (noted,) = audited(place.db, "add-proof")

    assert noted[1]["criterion"] == "T1"


# ---- communes ----------------------------------------------------------------------------------


def commune_below(db: Connection) -> tuple[UnitRef, UnitRef, Actor, Actor]:
    """A district and a commune of it, with the officers of both."""
    top = ward(db, "Huyện Thử", UnitKind.DISTRICT)
    commune = chapter(db, top, "Xã Thử", UnitKind.WARD)
    return (
        top,
        commune,
        chatting(db, (Role.OFFICER, top)),
        chatting(db, (Role.OFFICER, commune)),
    )


def test_a_commune_neither_puts_itself_forward_nor_recognises_itself(db: Connection) -> None:
    """It registers; those above it do the rest, from its screen or from their own."""
    top, commune, above, own = commune_below(db)
    paper = Paper(number="1", day=MONDAY)
    who = account(db, who=own.person).id

    def one() -> Candidate:
        found = recognition.model_of(db, commune, YEAR, by=own)
        assert found is not None
        return found

    recognition.change(db, commune, one(), State.REGISTERED, year=YEAR, by=own)
    for to in (State.PROPOSED, State.LEFT_OUT):
        with pytest.raises(DecidedAbove):
            recognition.change(db, commune, one(), to, year=YEAR, by=own)
    with pytest.raises(DecidedAbove):
        recognition.settle(db, commune, [one()], [], Round.PROPOSE, year=YEAR, by=own)
    recognition.change(db, commune, one(), State.PROPOSED, year=YEAR, by=above)
    with pytest.raises(DecidedAbove):
        decisions.decide(db, commune, Subject.COMMUNE, YEAR, paper, by=own, account=who)
    with pytest.raises(DecidedAbove):
        recognition.settle(db, commune, [one()], [], Round.RECOGNISE, year=YEAR, by=own)
    waiting = decisions.waiting(db, top, Subject.COMMUNE, YEAR, by=above)
    made = decisions.decide(db, top, Subject.COMMUNE, YEAR, paper, by=above, account=who)
    with pytest.raises(DecidedAbove):
        recognition.recognise_all(db, commune, made, waiting.ids, by=own)
    assert recognition.recognise_all(db, top, made, waiting.ids, by=above) == 1
    with pytest.raises(DecidedAbove):
        recognition.withdraw(db, commune, one(), "x", year=YEAR, by=own)
    recognition.withdraw(db, commune, one(), "x", year=YEAR, by=above)
    assert one().state is State.WITHDRAWN


def test_where_nobody_above_is_in_the_chat_a_commune_decides_for_itself(db: Connection) -> None:
    commune = chapter(db, ward(db, "Huyện Thử", UnitKind.DISTRICT), "Xã Thử", UnitKind.WARD)
    own = chatting(db, (Role.OFFICER, commune))
    one = recognition.model_of(db, commune, YEAR, by=own)
    assert one is not None
    recognition.change(db, commune, one, State.PROPOSED, year=YEAR, by=own)
    made = decisions.decide(
        db,
        commune,
        Subject.COMMUNE,
        YEAR,
        Paper(number="1", day=MONDAY),
        by=own,
        account=account(db, who=own.person).id,
    )
    waiting = decisions.waiting(db, commune, Subject.COMMUNE, YEAR, by=own)

    assert recognition.recognise_all(db, commune, made, waiting.ids, by=own) == 1
