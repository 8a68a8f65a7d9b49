"""Learning models by list: who goes through which round, who may, and the families of clans."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, select

from domain.criteria import Subject
from domain.errors import Gone, NotAllowed
from domain.permissions import Role
from domain.recognition import PAGE, LinkedAlready, LinkedElsewhere, Round, State, Together
from domain.units import UnitKind
from services import clans, recognition, standings
from storage.tables import AuditRow
from tests.services.candidates import YEAR, Place, numbers, place_of
from tests.storage.ward import MONDAY, actor, chapter, household, known, on_day


@pytest.fixture
def place(db: Connection) -> Place:
    """A ward with one chapter, its officer and its head."""
    return place_of(db)


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
            standings.of(place.db, place.unit, Subject.FAMILY, YEAR, by=who)
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
    (counted,) = standings.each_clan(place.db, place.top, YEAR, by=place.officer)
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
