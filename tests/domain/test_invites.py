"""One code lets one person in, once, until its last day is over."""

from datetime import date, timedelta

import pytest

from domain.invites import (
    Invite,
    InviteExpired,
    InviteId,
    InviteUsed,
    ensure_usable,
    last_day,
)
from domain.permissions import Role
from domain.units import UnitId, UnitKind, UnitRef

MADE_ON = date(2025, 9, 29)
LAST = date(2025, 10, 28)
CHAPTER = UnitRef(id=UnitId(2), path="1/2/", kind=UnitKind.CHAPTER, name="TDP 12")


def invite(*, used: bool = False, withdrawn: bool = False, expires_on: date = LAST) -> Invite:
    return Invite(
        id=InviteId(1),
        code="7K3QM2XA",
        role=Role.HEAD,
        unit=CHAPTER,
        name=None,
        phone=None,
        expires_on=expires_on,
        used=used,
        withdrawn=withdrawn,
    )


def test_an_invite_is_good_for_thirty_days_the_first_included() -> None:
    days = (last_day(MADE_ON) - MADE_ON).days + 1

    assert last_day(MADE_ON) == LAST
    assert days == 30


@pytest.mark.parametrize("today", [MADE_ON, LAST])
def test_it_lets_someone_in_up_to_the_end_of_its_last_day(today: date) -> None:
    ensure_usable(invite(), today)


def test_it_has_expired_on_the_day_after() -> None:
    with pytest.raises(InviteExpired):
        ensure_usable(invite(), LAST + timedelta(days=1))


@pytest.mark.parametrize("today", [MADE_ON, LAST])
def test_a_withdrawn_one_lets_nobody_in(today: date) -> None:
    with pytest.raises(InviteExpired):
        ensure_usable(invite(withdrawn=True), today)


@pytest.mark.parametrize("withdrawn", [False, True])
@pytest.mark.parametrize("today", [MADE_ON, LAST + timedelta(days=1)])
def test_a_used_one_says_that_it_was_used(today: date, *, withdrawn: bool) -> None:
    """Whoever holds the paper learns what happened, even when its days are over as well."""
    with pytest.raises(InviteUsed):
        ensure_usable(invite(used=True, withdrawn=withdrawn), today)
