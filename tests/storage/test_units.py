"""The tree of units, and the figures percentages are taken of."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from domain.units import NewUnit, UnitKind, UnitRef
from storage import units
from tests.storage.ward import LONG_AGO, MONDAY, MORNING, chapter, ward

POPULATION = "population"


def set_figure(db: Connection, unit: UnitRef, value: int, as_of: date = MONDAY) -> None:
    units.set_figure(
        db, unit.id, POPULATION, value, source="list", as_of=as_of, now=MORNING, by=None
    )


def population(db: Connection, top: UnitRef, today: date = MONDAY) -> int | None:
    return units.figure(db, top, POPULATION, today)


# ---- the tree ----------------------------------------------------------------------------------


def test_a_path_names_all_above(db: Connection) -> None:
    top = ward(db)
    below = chapter(db, top)

    assert top.path == f"{top.id}/"
    assert below.path == f"{top.id}/{below.id}/"
    assert units.find(db, below.id) == below


def test_below_lists_what_stands_in_the_order_it_was_made(db: Connection) -> None:
    top, other = ward(db), ward(db, "Phường Khác")
    one, two = chapter(db, top), chapter(db, top)
    chapter(db, top, practice=True)
    chapter(db, other)
    coming = chapter(db, top, on=MONDAY + timedelta(days=1))

    assert units.below(db, [top], MONDAY) == [top, one, two]
    assert units.below(db, [top], MONDAY + timedelta(days=1)) == [top, one, two, coming]
    assert units.below(db, [two], MONDAY) == [two]


def test_below_can_ask_for_some_kinds_alone(db: Connection) -> None:
    top = ward(db)
    school = chapter(db, top, kind=UnitKind.UNIT_BOARD)
    chapter(db, top)

    assert units.below(db, [top], MONDAY, kinds=[UnitKind.UNIT_BOARD]) == [school]


def test_names_are_taken_whatever_their_marks_and_capitals(db: Connection) -> None:
    top, other = ward(db), ward(db, "Phường Khác")
    chapter(db, top, "Tổ dân phố 12")

    assert units.taken_names(db, top.id, ["TO DAN PHO 12", "TDP 13"]) == {"to dan pho 12"}
    assert units.taken_names(db, other.id, ["Tổ dân phố 12"]) == set()


def test_the_database_itself_refuses_a_name_twice(db: Connection) -> None:
    """Two officers at once would pass each other's look at the names."""
    top = ward(db)
    chapter(db, top, "TDP 12")

    with pytest.raises(IntegrityError):
        units.add(db, top, NewUnit(name="tdp  12"), LONG_AGO)


def test_practice_chapters_may_bear_the_same_name(db: Connection) -> None:
    top = ward(db)
    one, other = (chapter(db, top, "Tập thử của Hạnh", practice=True) for _ in range(2))

    assert one.id != other.id


def test_roots_are_those_with_nothing_above(db: Connection) -> None:
    one, other = ward(db), ward(db, "Huyện Thử", UnitKind.DISTRICT)
    chapter(db, one)

    assert units.roots(db) == [one, other]


# ---- figures -----------------------------------------------------------------------------------


def test_the_newest_figure_counts_from_its_day_on(db: Connection) -> None:
    top = ward(db)
    set_figure(db, top, 119_000, LONG_AGO)
    set_figure(db, top, 120_028, MONDAY)

    assert population(db, top) == 120_028
    assert population(db, top, MONDAY - timedelta(days=1)) == 119_000
    assert population(db, top, LONG_AGO - timedelta(days=1)) is None


def test_without_a_figure_of_its_own_a_ward_is_the_sum_of_its_chapters(db: Connection) -> None:
    top = ward(db)
    for people in (640, 580):
        set_figure(db, chapter(db, top), people)
    chapter(db, top)
    set_figure(db, chapter(db, top, practice=True), 999)

    assert population(db, top) == 1220


def test_a_wards_own_figure_goes_before_the_sum(db: Connection) -> None:
    top = ward(db)
    set_figure(db, chapter(db, top), 640)
    set_figure(db, top, 120_028)

    assert population(db, top) == 120_028


def test_a_figure_entered_late_for_an_earlier_day_does_not_count_in_the_sum(
    db: Connection,
) -> None:
    """The newest is the one of the latest day, in a unit's own figure and in a sum alike."""
    top = ward(db)
    below = chapter(db, top)
    set_figure(db, below, 640, MONDAY)
    set_figure(db, below, 500, LONG_AGO)

    assert population(db, below) == 640
    assert population(db, top) == 640


def test_who_lives_in_a_chapter_is_not_counted_again_at_work(db: Connection) -> None:
    top = ward(db)
    school = chapter(db, top, kind=UnitKind.UNIT_BOARD)
    set_figure(db, chapter(db, top), 640)
    set_figure(db, school, 60)

    assert population(db, top) == 640
    assert population(db, school) == 60


def test_nobody_is_counted_with_the_ward_and_again_with_the_chapter(db: Connection) -> None:
    """A district of wards that have a figure of their own, and chapters with theirs."""
    district = ward(db, "Huyện Thử", UnitKind.DISTRICT)
    one, other = (chapter(db, district, kind=UnitKind.WARD) for _ in range(2))
    set_figure(db, one, 9_000)
    set_figure(db, chapter(db, one), 640)
    set_figure(db, chapter(db, other), 580)

    assert population(db, district) == 9_580
