"""Criteria sets in use: completed, activated for a year, never changed under those who began."""

from decimal import Decimal

import pytest
from sqlalchemy import Connection

from domain.accounts import AccountId
from domain.actors import Actor
from domain.criteria import (
    Counted,
    Origin,
    Subject,
    Version,
    VersionState,
    load,
    of_subject,
)
from domain.errors import Gone, NotAllowed
from domain.messages import Attachment
from domain.ownsets import New, NotADraft, PointsNotGiven, VersionHasGaps
from domain.permissions import Role
from domain.plan import load as load_plan
from domain.recognition import Bound
from domain.units import UnitKind, UnitRef
from services import criteria
from storage import plan as plans
from tests.storage.ward import MORNING, account, actor, chapter, ward

YEAR = 2025
FAMILY = "gdht-448-2015"


@pytest.fixture
def top(db: Connection) -> UnitRef:
    """A ward."""
    return ward(db)


@pytest.fixture
def officer(db: Connection, top: UnitRef) -> Actor:
    """Its officer."""
    return actor(db, (Role.OFFICER, top))


def begun(db: Connection, top: UnitRef, by: Actor, based_on: str = FAMILY) -> Version:
    return criteria.draft(db, top, Subject.FAMILY, YEAR, based_on, by=by)


def completed(db: Connection, top: UnitRef, by: Actor) -> Version:
    version = begun(db, top, by)
    criteria.set_points(db, top, version.id, "2.2", Decimal(10), by=by)
    return criteria.set_pass(db, top, version.id, Decimal(40), by=by)


def use(db: Connection, top: UnitRef, version: Version, by: Actor) -> Version:
    who: AccountId = account(db, who=by.person).id
    return criteria.activate(db, top, version.id, "448", None, by=by, account=who)


def test_what_an_officer_completed_is_never_official(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    version = use(db, top, completed(db, top, officer), officer)

    assert version.origin is Origin.OWN
    assert not version.criteria.is_official
    assert version.criteria.can_be_judged_by
    assert version.paper == "448"


def test_an_official_set_that_is_corrected_becomes_the_units_own(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    version = criteria.draft(db, top, Subject.UNIT, YEAR, "dvht-tt22-2020", by=officer)
    assert version.origin is Origin.OFFICIAL
    changed = criteria.set_points(
        db, top, version.id, version.criteria.criterion[0].id, Decimal(5), by=officer
    )

    assert changed.origin is Origin.OWN
    assert not changed.criteria.is_official


def test_a_set_with_gaps_is_not_put_into_use(db: Connection, top: UnitRef, officer: Actor) -> None:
    with pytest.raises(VersionHasGaps):
        use(db, top, begun(db, top, officer), officer)


def test_a_pass_mark_out_of_reach_is_not_put_into_use(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    """Numbers were corrected down after the pass mark was told."""
    version = completed(db, top, officer)
    for one in ("1.1", "1.2", "1.3"):
        criteria.set_points(db, top, version.id, one, Decimal(1), by=officer)

    with pytest.raises(VersionHasGaps):
        use(db, top, version, officer)


def test_a_version_in_use_is_not_changed_but_followed_by_another(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    first = use(db, top, completed(db, top, officer), officer)
    with pytest.raises(NotADraft):
        criteria.set_points(db, top, first.id, "1.1", Decimal(5), by=officer)
    with pytest.raises(NotADraft):
        use(db, top, first, officer)
    second = begun(db, top, officer, "")
    criteria.set_points(db, top, second.id, "1.1", Decimal(5), by=officer)
    use(db, top, second, officer)
    before = criteria.find(db, top, first.id, by=officer)
    now = criteria.in_use(db, top, Subject.FAMILY, YEAR)

    assert (before.state, before.criteria) == (VersionState.REPLACED, first.criteria)
    assert now is not None
    assert now.id == second.id


def test_a_draft_left_is_taken_up_again(db: Connection, top: UnitRef, officer: Actor) -> None:
    first = begun(db, top, officer)

    assert begun(db, top, officer).id == first.id


def test_a_chapter_is_judged_by_its_wards_set_of_that_year(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    unit = chapter(db, top)
    version = use(db, top, completed(db, top, officer), officer)
    found = criteria.in_use(db, unit, Subject.FAMILY, YEAR)

    assert found is not None
    assert found.id == version.id
    assert criteria.in_use(db, unit, Subject.FAMILY, YEAR + 1) is None
    assert criteria.in_use(db, unit, Subject.CLAN, YEAR) is None
    assert criteria.in_use(db, ward(db, "Phường Khác"), Subject.FAMILY, YEAR) is None


def test_nobody_else_reaches_a_wards_sets(db: Connection, top: UnitRef, officer: Actor) -> None:
    version = begun(db, top, officer)
    other = ward(db, "Phường Khác")
    far, head = actor(db, (Role.OFFICER, other)), actor(db, (Role.HEAD, chapter(db, top)))
    for who in (far, head):
        with pytest.raises(NotAllowed):
            criteria.find(db, top, version.id, by=who)
        with pytest.raises(NotAllowed):
            criteria.set_points(db, top, version.id, "1.1", Decimal(5), by=who)
        with pytest.raises(NotAllowed):
            use(db, top, version, who)
    with pytest.raises(Gone):
        criteria.find(db, other, version.id, by=far)


def test_a_set_of_targets_keeps_its_levels(db: Connection, top: UnitRef, officer: Actor) -> None:
    """No pass mark and no points get into it; what was there stays."""
    name = "dvht-huyen-tt24-2023"
    version = criteria.draft(db, top, Subject.UNIT, YEAR, name, by=officer)
    with pytest.raises(PointsNotGiven):
        criteria.set_pass(db, top, version.id, Decimal(5), by=officer)
    new = New(label="Có thư viện", points=Decimal(10))
    with pytest.raises(PointsNotGiven):
        criteria.add_criterion(db, top, version.id, new, by=officer)
    shares = {"muc_do_1": Decimal(80), "muc_do_2": Decimal(85)}
    changed = criteria.set_shares(db, top, version.id, "2.1", shares, {}, by=officer)
    one = changed.criteria.find("2.1")

    assert one is not None
    assert one.thresholds == shares
    assert changed.criteria.ranks == version.criteria.ranks
    assert changed.origin is Origin.OWN


def test_an_own_version_without_a_photo_says_so_until_one_comes(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    version = use(db, top, completed(db, top, officer), officer)
    assert criteria.sets(db, top, Subject.FAMILY, YEAR, by=officer).unseen
    photo = Attachment(path=f"files/{'a' * 64}.jpg", name="giay.jpg", kind="photo")
    who = account(db, who=officer.person).id
    criteria.send_photo(db, top, version.id, photo, by=officer, account=who)

    assert not criteria.sets(db, top, Subject.FAMILY, YEAR, by=officer).unseen


# ---- how many of a clan's families ---------------------------------------------------------------


def test_the_bound_of_a_clan_is_its_sets(db: Connection, top: UnitRef, officer: Actor) -> None:
    """Half of them where no set is in use; else what the ward's own asks for, if it asks."""
    clan = chapter(db, top, "Họ Nguyễn", UnitKind.CLAN_BOARD)
    found = [criteria.bound_of_families(db, clan, YEAR)]
    families = New(
        label="Gia đình", kind="percent", shares={"reached": Decimal(60)}, counts=Counted.FAMILIES
    )
    for new in (families, New(label="Có quỹ", kind="yes_no")):
        version = criteria.draft(db, top, Subject.CLAN, YEAR, "", by=officer)
        for one in version.criteria.criterion:
            criteria.remove_criterion(db, top, version.id, one.id, by=officer)
        criteria.add_criterion(db, top, version.id, new, by=officer)
        use(db, top, version, officer)
        found.append(criteria.bound_of_families(db, clan, YEAR))

    assert found == [Bound(percent=50), Bound(percent=60), None]


def test_the_set_the_plan_asks_for_is_offered_first(
    db: Connection, top: UnitRef, officer: Actor
) -> None:
    """The ward's own plan stands; where it names none, the newest set is the first."""
    assert criteria.sets(db, top, Subject.UNIT, YEAR, by=officer).by_plan is None
    plans.add(db, top.id, load_plan("bo-de-2025"), MORNING)
    found = {
        subject: criteria.sets(db, top, subject, YEAR, by=officer)
        for subject in (Subject.UNIT, Subject.GROUP, Subject.FAMILY)
    }

    assert next(iter(found[Subject.UNIT].shipped)) == "dvht-tt22-2020"
    assert next(iter(found[Subject.GROUP].shipped)) == "cdht-xa-tt44-2014"
    assert found[Subject.UNIT].by_plan == load("dvht-tt22-2020")
    assert found[Subject.FAMILY].by_plan is None
    assert set(found[Subject.UNIT].shipped) == set(of_subject(Subject.UNIT))
