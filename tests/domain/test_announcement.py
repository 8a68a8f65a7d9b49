"""Places are filled, audiences travel as JSON, and nobody is woken."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.announcement import (
    AnnouncementId,
    Audience,
    Fate,
    PlaceUnknown,
    Progress,
    ensure_known,
    fill,
    places_in,
    useful_until,
)
from domain.clock import at, is_quiet, past_quiet_hours
from domain.permissions import Role
from domain.units import UnitId, UnitKind

DAY = date(2025, 9, 29)
VALUES = {"don vi": "TDP 12", "ten": "bác Hạnh"}


@pytest.mark.parametrize(
    ("written", "filled"),
    [
        ("{đơn vị} mời {tên}", "TDP 12 mời bác Hạnh"),
        ("{Tên} ơi", "Bác Hạnh ơi"),
        ("{ TÊN }", "Bác Hạnh"),
        ("{don vi}", "TDP 12"),
        ("{1, 2} {} { {x: y} }", "{1, 2} {} { {x: y} }"),
        ("{khác}", "{khác}"),
        ("{{tên}}", "{bác Hạnh}"),
    ],
)
def test_places_are_filled_and_other_braces_left(written: str, filled: str) -> None:
    assert fill(written, VALUES) == filled


def test_a_value_is_not_filled_again() -> None:
    assert fill("{tên}", {"ten": "{đơn vị}", "don vi": "x"}) == "{đơn vị}"


@given(st.text())
def test_a_text_without_places_stays_as_it_is(words: str) -> None:
    if not places_in(words):
        assert fill(words, VALUES) == words


def test_an_unknown_place_is_named() -> None:
    with pytest.raises(PlaceUnknown) as refused:
        ensure_known("{tên} và {xyz}", VALUES)

    assert refused.value.place == "{xyz}"


AUDIENCES = st.builds(
    Audience,
    roles=st.lists(st.sampled_from(Role), unique=True).map(tuple),
    kinds=st.lists(st.sampled_from(UnitKind), unique=True).map(tuple),
    units=st.lists(st.integers(1, 99).map(UnitId)).map(tuple),
    groups=st.booleans(),
    silent=st.none() | st.dates(),
    unanswered=st.none() | st.integers(1, 99),
    unconfirmed=st.none() | st.integers(1, 99).map(AnnouncementId),
)


@given(AUDIENCES)
def test_an_audience_is_read_as_it_was_written(audience: Audience) -> None:
    assert Audience.from_json(audience.to_json()) == audience


def test_the_calendars_audience_is_read() -> None:
    read = Audience.from_json({"roles": ["head"], "kinds": ["chapter"]})

    assert read == Audience(roles=(Role.HEAD,), kinds=(UnitKind.CHAPTER,))


@pytest.mark.parametrize(
    ("clock", "quiet"),
    [
        (time(20, 59), False),
        (time(21), True),
        (time(23, 59), True),
        (time(0), True),
        (time(6, 29), True),
        (time(6, 30), False),
    ],
)
def test_people_rest_from_nine_to_half_past_six(clock: time, *, quiet: bool) -> None:
    assert is_quiet(at(DAY, clock)) is quiet


def test_after_the_night_comes_half_past_six() -> None:
    assert past_quiet_hours(at(DAY, time(20))) == at(DAY, time(20))
    assert past_quiet_hours(at(DAY, time(22))) == at(DAY + timedelta(days=1), time(6, 30))
    assert past_quiet_hours(at(DAY, time(3))) == at(DAY, time(6, 30))


@given(st.times())
def test_what_may_leave_is_of_use_for_four_hours_and_past_no_night(clock: time) -> None:
    send_at = past_quiet_hours(at(DAY, clock))
    until = useful_until(send_at)

    assert until - send_at >= timedelta(hours=4)
    assert not is_quiet(until)


def test_progress_adds_up() -> None:
    by_fate = {Fate.SENT: 5, Fate.HELD: 1, Fate.UNREACHABLE: 2, Fate.QUEUED: 3, Fate.NO_ACCOUNT: 4}
    stands = Progress(by_fate=by_fate, confirmed=2, in_group=1, unread=3, to_come=6)

    assert (stands.everyone, stands.lost, stands.to_call) == (17, 2, 4)
    assert not stands.is_over
