"""Targets: what counts, what it is taken of, what the chapters' shares are."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, insert

from domain.actors import Actor
from domain.amendments import Change
from domain.criteria import Subject
from domain.errors import Gone, NotAllowed
from domain.figures import Figure, Period
from domain.members import NewMember
from domain.permissions import Role
from domain.plan import PlanId, load
from domain.recognition import Bound
from domain.targets import PLACES, TargetStanding
from domain.texts import Text
from domain.units import UnitId, UnitKind, UnitRef
from locales.render import Reader, plain
from services import figures, members, standings, targets
from services import plan as plan_service
from storage import plan as plans
from storage import units
from storage.tables import BoardSeatRow, EventRow
from tests.services.books import Chapter, new_chapter
from tests.storage.ward import LONG_AGO, MONDAY, MORNING, actor, chapter, on_day, ward

YEAR = Period(date(2025, 1, 1), MONDAY)


def planned(db: Connection, code: str = "bo-de-2025") -> UnitRef:
    """A ward or district that works by a plan."""
    plan = load(code)
    kind = UnitKind.DISTRICT if plan.plan.level == "district" else UnitKind.WARD
    top = ward(db, plan.plan.locality.split(",")[0], kind)
    plans.add(db, top.id, plan, MORNING)
    return top


def know(db: Connection, unit: UnitId, figure: str, value: int, as_of: date = LONG_AGO) -> None:
    units.set_figure(db, unit, figure, value, source="công an", as_of=as_of, now=MORNING, by=None)


def stands(db: Connection, unit: UnitRef, by: Actor) -> dict[str, TargetStanding]:
    return {one.target.code: one for one in targets.standings(db, unit, by=by)}


def declare(db: Connection, by: Actor, unit: UnitRef, **values: int) -> None:
    told = {Figure(name.replace("_", "-")): value for name, value in values.items()}
    figures.declare(db, unit, told, YEAR, by=by)


def enrol(tdp: Chapter, count: int, *, party: bool = False) -> None:
    for number in range(count):
        new = NewMember(name=f"Hội viên {number}", party_member=party)
        members.register_member(tdp.db, tdp.unit, new, None, by=tdp.head)


def test_every_target_of_the_plan_is_told(db: Connection) -> None:
    """Eleven of Bồ Đề, five of An Lão; nothing is divided by what nobody knows."""
    bo_de, an_lao = planned(db), planned(db, "an-lao-2024")
    for top, count in ((bo_de, 11), (an_lao, 5)):
        found = targets.standings(db, top, by=actor(db, (Role.OFFICER, top)))
        assert len(found) == count
        assert not any(one.is_met for one in found)
        assert {one.share for one in found} == {None}


def test_members_are_counted_and_declared_ones_stand_in_where_none_are(db: Connection) -> None:
    top = planned(db)
    officer = actor(db, (Role.OFFICER, top))
    one, other = new_chapter(db, top), new_chapter(db, top)
    enrol(one, 3)
    declare(db, one.head, one.unit, members=500)
    declare(db, other.head, other.unit, members=100)
    know(db, top.id, "population", 1_000)
    found = stands(db, top, officer)["members-of-population"]

    assert (found.reached, found.declared, found.out_of) == (103, 100, 1_000)
    assert (found.share, found.missing, found.way) == (103, 97, 51)


def test_the_fund_is_what_came_in_what_stayed_at_home_and_what_was_declared(
    db: Connection,
) -> None:
    top = planned(db)
    officer = actor(db, (Role.OFFICER, top))
    one, other = new_chapter(db, top), new_chapter(db, top)
    one.income(1_000)
    one.piggy(500, 200)
    declare(db, one.head, one.unit, gift=9_999, family_funds=40)
    declare(db, other.head, other.unit, gift=3_000, kept=100)
    know(db, one.unit.id, "population", 40)
    know(db, other.unit.id, "population", 60)
    found = stands(db, top, officer)["fund-per-person"]

    assert found.reached == 1_000 + 500 + 40 + 3_100
    assert found.declared == 3_140
    assert (found.each, found.missing) == (46, 5_000_000 - 4_640)


def test_a_base_of_the_ward_itself_goes_before_the_sum_of_its_chapters(db: Connection) -> None:
    top = planned(db)
    officer = actor(db, (Role.OFFICER, top))
    for people in (40, 60):
        know(db, new_chapter(db, top).unit.id, "population", people)
    assert stands(db, top, officer)["members-of-population"].out_of == 100
    know(db, top.id, "population", 110, MONDAY)
    found = stands(db, top, officer)["members-of-population"]

    assert found.base is not None
    assert (found.base.value, found.base.source, found.base.as_of) == (110, "công an", MONDAY)


def test_residential_groups_are_the_chapters_there_are(db: Connection) -> None:
    top = planned(db)
    officer = actor(db, (Role.OFFICER, top))
    declare(db, officer, top, learning_groups=1)
    for _ in range(3):
        new_chapter(db, top)

    found = stands(db, top, officer)["learning-residential-groups"]
    assert (found.reached, found.out_of, found.missing) == (1, 3, 2)


def test_what_is_recognised_is_what_was_declared(db: Connection) -> None:
    """More than 70 % of 100 families is 71."""
    top = planned(db)
    officer = actor(db, (Role.OFFICER, top))
    tdp = new_chapter(db, top)
    know(db, tdp.unit.id, "households", 100)
    declare(db, tdp.head, tdp.unit, learning_families=70)

    for unit, by in ((top, officer), (tdp.unit, tdp.head)):
        found = stands(db, unit, by)["learning-families"]
        assert (found.reached, found.declared, found.share) == (70, 70, 700)
        assert (found.missing, found.is_met) == (1, False)


def test_reported_figures_are_what_was_told_of_them(db: Connection) -> None:
    top = planned(db)
    officer = actor(db, (Role.OFFICER, top))
    told = {
        "literacy-and-schooling-kept": 1,
        "disabled-children-schooled": 9_500,
        "officials-trained": 10_000,
    }
    for code, value in told.items():
        targets.note(db, top, f"target:{code}", value, source="Phòng GD", as_of=MONDAY, by=officer)
    found = stands(db, top, officer)

    assert [found[code].is_met for code in told] == [True, False, True]
    assert found["disabled-children-schooled"].share == 950


def test_events_are_held_once_those_the_target_names_are(db: Connection) -> None:
    """The festival and the week, as the target says; the launch at one school counts nothing."""
    top = planned(db)
    officer = actor(db, (Role.OFFICER, top))
    held = plans.of(db, top.id)[0].id
    of = {one.code: one for one in load("bo-de-2025").target}
    named = of["festival-and-week-held"].events
    assert named == ("learning-festival-2025", "learning-week-2025")
    for code in ("learning-week-launch-2025", *named):
        assert not stands(db, top, officer)["festival-and-week-held"].is_met
        hold(db, top, held, code)
    found = stands(db, top, officer)["festival-and-week-held"]

    assert (found.is_met, found.awaits) == (True, ())


def test_a_target_tells_what_is_still_to_be_held(db: Connection) -> None:
    top = planned(db)
    officer = actor(db, (Role.OFFICER, top))
    hold(db, top, plans.of(db, top.id)[0].id, "learning-festival-2025")
    found = stands(db, top, officer)["festival-and-week-held"]

    assert (found.reached, found.awaits) == (0, ("Tuần lễ hưởng ứng học tập suốt đời 2025",))


def test_a_target_that_names_no_events_wants_all_that_are_left(db: Connection) -> None:
    """What was called off hinders nothing there; a plan without events has held none."""
    top = planned(db)
    officer = actor(db, (Role.OFFICER, top))
    held = plans.of(db, top.id)[0]
    bare = [one.model_copy(update={"events": ()}) for one in held.plan.target]
    off, *left = held.plan.event
    events = (off.model_copy(update={"off": True}), *left)
    for kept, met in ((events, True), ((), False)):
        plan = held.plan.model_copy(update={"target": tuple(bare), "event": kept})
        plans.replace(db, held.id, plan, MORNING)
        for one in kept[1:]:
            assert not stands(db, top, officer)["festival-and-week-held"].is_met
            hold(db, top, held.id, one.code)

        assert stands(db, top, officer)["festival-and-week-held"].is_met is met


def test_units_with_a_board_are_those_on_whose_board_somebody_sits(db: Connection) -> None:
    top = planned(db, "an-lao-2024")
    officer = actor(db, (Role.OFFICER, top))
    schools = [chapter(db, top, kind=UnitKind.UNIT_BOARD) for _ in range(3)]
    know(db, top.id, "units", 3)
    seats = (
        (schools[0], "board", None),
        (schools[0], "board", None),
        (schools[1], "board", MONDAY),
        (schools[2], "committee", None),
    )
    for unit, body, to_on in seats:
        seat = {"unit_id": unit.id, "body": body, "post": "chair", "name": "Lê Thị Mai"}
        days = {"from_on": LONG_AGO, "to_on": to_on, "recorded_at": MORNING}
        db.execute(insert(BoardSeatRow), {**seat, **days})

    found = stands(db, top, officer)["units-with-association"]
    assert (found.reached, found.out_of, found.missing) == (1, 3, 2)


def test_party_members_are_counted_among_members(db: Connection) -> None:
    top = planned(db, "an-lao-2024")
    commune = chapter(db, top, kind=UnitKind.WARD)
    officer = actor(db, (Role.OFFICER, top))
    tdp = new_chapter(db, commune)
    enrol(tdp, 2, party=True)
    enrol(tdp, 1)
    know(db, commune.id, "party-members", 2)

    assert stands(db, top, officer)["party-members-enrolled"].is_met


# ---- chapters ------------------------------------------------------------------------------------


def test_a_chapter_has_its_share_of_some_targets(db: Connection) -> None:
    top = planned(db)
    tdp = new_chapter(db, top)
    know(db, tdp.unit.id, "population", 50)
    enrol(tdp, 9)
    found = stands(db, tdp.unit, tdp.head)

    assert set(found) == {"members-of-population", "learning-families", "fund-per-person"}
    assert (found["members-of-population"].share, found["members-of-population"].missing) == (
        180,
        1,
    )


def test_chapters_are_listed_the_furthest_behind_first(db: Connection) -> None:
    top = planned(db)
    officer = actor(db, (Role.OFFICER, top))
    well, badly, unknown = (new_chapter(db, top) for _ in range(3))
    for tdp, count in ((well, 5), (badly, 1), (unknown, 0)):
        enrol(tdp, count)
    for tdp in (well, badly):
        know(db, tdp.unit.id, "population", 50)
    one, found = targets.closely(db, top, 3, by=officer)

    assert one == stands(db, top, officer)["members-of-population"]
    assert [one.unit for one in found] == [badly.unit, well.unit, unknown.unit]
    assert targets.closely(db, top, 4, by=officer)[1] == []
    for number in (0, 12):
        with pytest.raises(Gone):
            targets.closely(db, top, number, by=officer)


def test_targets_are_shown_to_those_who_may_see_them(db: Connection) -> None:
    top = planned(db)
    one, other = new_chapter(db, top), new_chapter(db, top)
    for unit, by in ((top, one.head), (other.unit, one.head), (one.unit, actor(db))):
        with pytest.raises(NotAllowed):
            targets.standings(db, unit, by=by)
        with pytest.raises(NotAllowed):
            targets.closely(db, unit, 1, by=by)
        with pytest.raises(NotAllowed):
            targets.note(db, unit, "population", 1, source="x", as_of=MONDAY, by=by)


# ---- over years -------------------------------------------------------------------------------


def hold(db: Connection, top: UnitRef, of: PlanId, code: str) -> None:
    row = {"unit_id": top.id, "plan_id": of, "code": code, "label": "x", "state": "held"}
    db.execute(insert(EventRow), {**row, "as_planned": True, "recorded_at": MORNING})


def following(db: Connection, top: UnitRef, at_least: int) -> PlanId:
    """Next year's plan, with another bound for the members."""
    officer = actor(db, (Role.OFFICER, top))
    made = plan_service.make_next(db, top, plans.of(db, top.id)[0].plan, by=officer)
    raised = Change(kind="bound", code="members-of-population", bound=at_least)
    plan_service.apply(db, made, [raised], by=officer)
    return made


@pytest.mark.parametrize(
    ("day", "code", "wanted"),
    [
        (date(2024, 6, 1), "bo-de-2025", 20),
        (date(2025, 12, 31), "bo-de-2025", 20),
        (date(2026, 1, 1), "bo-de-2026", 25),
        (date(2026, 3, 2), "bo-de-2026", 25),
        (date(2027, 9, 20), "bo-de-2026", 25),
    ],
    ids=["before the first", "to New Year's Eve", "from New Year", "in spring", "between years"],
)
def test_a_ward_is_measured_by_the_plan_of_its_day(
    db: Connection, day: date, code: str, wanted: int
) -> None:
    top = planned(db)
    following(db, top, 25)
    plan = targets.plan_of(db, top, day)

    assert plan is not None
    assert (plan.plan.code, plan.wanted("members-of-population")) == (code, wanted)
    officer = on_day(actor(db, (Role.OFFICER, top)), day)
    assert stands(db, top, officer)["members-of-population"].target.at_least == wanted
    bound = standings.bounds(db, chapter(db, top), day.year)[Subject.FAMILY]
    assert bound.percent == plan.wanted("learning-families")


def test_a_bound_is_known_by_what_its_target_counts(db: Connection) -> None:
    """Whatever a plan calls it, and however loosely it writes its source; no number of families."""
    plan = load("bo-de-2025")
    (asks,) = (one for one in plan.target if one.code == "learning-families")
    loose = {"code": "gia-dinh-2026", "source": "Families  recognised/households"}
    number = {"code": "so-gia-dinh", "unit": "count", "more_than": None, "at_least": 500}
    renamed = (asks.model_copy(update=number), asks.model_copy(update=loose))
    top = ward(db)
    plans.add(db, top.id, plan.model_copy(update={"target": renamed}), MORNING)
    found = standings.bounds(db, top, MONDAY.year)

    assert found == {Subject.FAMILY: Bound(percent=70, beyond=True)}


def test_last_years_events_are_not_this_years(db: Connection) -> None:
    """All that the plan of 2025 names was held; of the next one's nothing yet."""
    top = planned(db)
    following(db, top, 25)
    old, new, *_ = plans.of(db, top.id)
    for one in old.plan.event:
        hold(db, top, old.id, one.code)
    officer = actor(db, (Role.OFFICER, top))
    assert stands(db, top, officer)["festival-and-week-held"].is_met
    spring = on_day(officer, date(2026, 3, 2))
    assert not stands(db, top, spring)["festival-and-week-held"].is_met
    for one in new.plan.event:
        hold(db, top, new.id, one.code)

    assert stands(db, top, spring)["festival-and-week-held"].is_met


def test_a_new_year_is_not_compared_with_the_old_ones_plan(db: Connection) -> None:
    """In January nothing stands beside it; in March, how it was in February."""
    top = planned(db)
    following(db, top, 25)
    officer = actor(db, (Role.OFFICER, top))
    for day in (date(2025, 12, 8), date(2026, 2, 2)):
        targets.mark(db, top, day)
    january = stands(db, top, on_day(officer, date(2026, 1, 12)))["members-of-population"]
    march = stands(db, top, on_day(officer, date(2026, 3, 9)))["members-of-population"]

    assert january.before is None
    assert march.before is not None
    assert march.before.on == date(2026, 2, 2)


# ---- the trend ----------------------------------------------------------------------------------


def test_the_trend_is_told_against_about_a_month_ago(db: Connection) -> None:
    top = planned(db)
    tdp = new_chapter(db, top)
    officer = actor(db, (Role.OFFICER, top))
    know(db, top.id, "population", 100)
    for weeks, count in ((12, 1), (5, 2), (4, 3), (1, 4)):
        enrol(tdp, count)
        day = MONDAY - timedelta(weeks=weeks)
        targets.mark(db, top, day)
        targets.mark(db, top, day)  # twice on a day changes nothing
    before = stands(db, top, on_day(officer, MONDAY))["members-of-population"].before

    assert before is not None
    assert before.on == MONDAY - timedelta(weeks=4)


def said(text: Text, locale: str = "vi") -> str:
    return plain(text, Reader(locale))


# ---- announcements ------------------------------------------------------------------------------


def test_every_place_of_an_announcement_is_filled(db: Connection) -> None:
    top = planned(db)
    tdp = new_chapter(db, top)
    assert set(targets.places(db, top, tdp.unit, MONDAY)) == set(PLACES)
    nobody = targets.places(db, top, tdp.unit, MONDAY)["chỉ tiêu hội viên"]
    assert said(nobody) == "chưa ghi hội viên nào"
    know(db, tdp.unit.id, "population", 640)
    declare(db, tdp.head, tdp.unit, members=80, gift=3_250_000, learning_families=12)
    found = targets.places(db, top, tdp.unit, MONDAY)

    assert {place: said(text) for place, text in found.items()} == {
        "hội viên": "80",
        "chỉ tiêu hội viên": "62 % chỉ tiêu hội viên",
        "quỹ": "3,25 triệu",
        "chỉ tiêu quỹ": "10 % chỉ tiêu quỹ",
        "gia đình học tập": "12",
        "chỉ tiêu gia đình học tập": "12 gia đình học tập",
        "dân số": "640",
        "số hộ": "chưa có số",
    }


@pytest.mark.parametrize("has_plan", [True, False], ids=["a plan without targets", "no plan"])
def test_a_ward_without_targets_tells_what_there_is(db: Connection, *, has_plan: bool) -> None:
    """How much there is does not hang on somebody having set a bound for it."""
    top = planned(db) if has_plan else ward(db, "Phường Thử", UnitKind.WARD)
    if has_plan:
        held = plans.of(db, top.id)[0]
        plans.replace(db, held.id, held.plan.model_copy(update={"target": ()}), MORNING)
    tdp = new_chapter(db, top)
    enrol(tdp, 3)
    know(db, tdp.unit.id, "population", 640)
    declare(db, tdp.head, tdp.unit, gift=3_250_000, learning_families=12)
    found = targets.places(db, top, tdp.unit, MONDAY)

    assert {place: said(text) for place, text in found.items()} == {
        "hội viên": "3",
        "chỉ tiêu hội viên": "3 hội viên",
        "quỹ": "3,25 triệu",
        "chỉ tiêu quỹ": "quỹ 3,25 triệu",
        "gia đình học tập": "12",
        "chỉ tiêu gia đình học tập": "12 gia đình học tập",
        "dân số": "640",
        "số hộ": "chưa có số",
    }


def test_each_reader_gets_the_figures_in_their_language(db: Connection) -> None:
    top = planned(db)
    tdp = new_chapter(db, top)
    declare(db, tdp.head, tdp.unit, members=80, gift=3_250_000)
    found = targets.places(db, top, tdp.unit, MONDAY)

    assert said(found["chỉ tiêu hội viên"], "en") == "80 members"
    assert said(found["quỹ"], "en") == "3.25 million đồng"
    assert said(found["số hộ"], "en") == "not known yet"


def test_figures_are_asked_for_that_a_units_targets_are_taken_of(db: Connection) -> None:
    top = planned(db)
    district = planned(db, "an-lao-2024")

    assert targets.bases(db, top, MONDAY) == [
        "population",
        "households",
        "clans",
        "groups",
        "units",
    ]
    assert targets.bases(db, new_chapter(db, top).unit, MONDAY) == ["population", "households"]
    assert targets.bases(db, district, MONDAY) == [
        "population",
        "units",
        "party-members",
        "citizens",
    ]


def test_places_cost_seven_statements(db: Connection, statements: list[str]) -> None:
    top = planned(db)
    tdp = new_chapter(db, top)
    for unit, most in ((tdp.unit, 7), (top, 8)):
        statements.clear()
        targets.places(db, top, unit, MONDAY)

        assert len(statements) == most
