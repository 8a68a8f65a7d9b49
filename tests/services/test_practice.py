"""Practice: everything works, and nothing counts."""

from dataclasses import dataclass

import pytest
from sqlalchemy import Connection

from domain.accounts import Account
from domain.actors import Actor
from domain.clock import Week
from domain.members import NewMember
from domain.permissions import Action, Role
from domain.units import UnitRef
from services import members, practice, proof, tally
from services.tally import weekly
from storage import accounts, units
from storage import members as register
from tests.services.books import Chapter
from tests.storage.ward import MONDAY, MORNING, account, actor, chapter, person, ward


@dataclass(frozen=True)
class Pupil:
    """Someone with a role, who practises."""

    db: Connection
    top: UnitRef
    unit: UnitRef
    account: Account

    def practise(self) -> UnitRef:
        """Begin, or begin again."""
        return practice.start(self.db, self.now, "Tập thử của Hạnh", today=MONDAY, now=MORNING)

    @property
    def now(self) -> Account:
        """Their account as it stands."""
        return accounts.account(self.db, self.account.id, MONDAY)

    def own_unit(self) -> UnitRef | None:
        """Their practice chapter."""
        assert self.account.person is not None
        return practice.own_unit(self.db, self.account.person, MONDAY)

    @property
    def actor(self) -> Actor:
        """What they may do, as it stands."""
        assert self.now.person is not None
        return Actor(person=self.now.person, powers=self.now.powers, today=MONDAY, now=MORNING)


@pytest.fixture(params=[Role.HEAD, Role.HELPER, Role.OFFICER])
def pupil(db: Connection, request: pytest.FixtureRequest) -> Pupil:
    """A head, a helper of a chapter, an officer of its ward."""
    top = ward(db)
    unit = chapter(db, top)
    who = person(db)
    place = top if request.param is Role.OFFICER else unit
    accounts.grant_role(db, who, request.param, place.id, on=MONDAY, by=None)
    return Pupil(db, top, unit, account(db, who=who))


def test_a_practice_chapter_lies_in_the_ward_and_is_ones_own(pupil: Pupil) -> None:
    unit = pupil.practise()

    assert unit.practice
    assert unit.is_under(pupil.top)
    assert pupil.now.practising
    assert pupil.own_unit() == unit
    assert pupil.actor.role_for(Action.RECORD_INCOME, unit) is Role.HEAD


def test_whoever_practises_acts_in_the_practice_chapter_alone(pupil: Pupil) -> None:
    """An officer too: no real book can be touched meanwhile, and none of practice after."""
    real = pupil.now.powers
    unit = pupil.practise()

    assert pupil.now.powers.tops(Action.RECORD_INCOME) == (unit,)
    practice.stop(pupil.db, pupil.now)
    assert pupil.now.powers == real


def test_practising_again_is_in_the_same_chapter(pupil: Pupil) -> None:
    first = pupil.practise()
    practice.stop(pupil.db, pupil.now)
    assert not pupil.now.practising

    assert pupil.practise() == first


def test_two_who_practise_do_so_apart(pupil: Pupil) -> None:
    who = person(pupil.db)
    accounts.grant_role(pupil.db, who, Role.HEAD, pupil.unit.id, on=MONDAY, by=None)
    other = Pupil(pupil.db, pupil.top, pupil.unit, account(pupil.db, who=who))
    mine, theirs = pupil.practise(), other.practise()

    assert mine != theirs
    assert other.own_unit() == theirs


def test_there_are_neighbours_to_practise_with(pupil: Pupil) -> None:
    unit = pupil.practise()

    assert register.count_households(pupil.db, unit.id) == 3
    assert len(register.find_households(pupil.db, [unit.id], ["tap"], limit=5)) == 2


def test_everything_works_and_nothing_counts(pupil: Pupil) -> None:
    unit = pupil.practise()
    officer = actor(pupil.db, (Role.OFFICER, pupil.top))
    before = weekly(pupil.db, pupil.top, Week.of(MONDAY), by=officer)

    book = Chapter(pupil.db, unit, pupil.actor)
    book.income(500_000)
    book.piggy(350_000, 100_000)
    joined = members.register_member(
        pupil.db, unit, NewMember(name="Nguyễn Văn Tập"), None, by=pupil.actor
    )

    assert joined
    assert book.balance() == 600_000
    assert weekly(pupil.db, pupil.top, Week.of(MONDAY), by=officer) == before
    assert before.income.total == before.members == before.fund_year == 0
    assert unit.id not in {one.unit.id for one in before.units}
    assert proof.faults(pupil.db) == []


def test_a_practice_chapter_counts_for_itself_alone(pupil: Pupil) -> None:
    """Who practises sees what they entered, as it will be; nobody else does."""
    unit = pupil.practise()
    Chapter(pupil.db, unit, pupil.actor).income(500_000)
    figures = tally.weekly(pupil.db, unit, Week.of(MONDAY), by=pupil.actor)

    assert figures.income.total == 500_000
    assert figures.below == []


def test_a_practice_chapter_is_nowhere_listed(pupil: Pupil) -> None:
    pupil.practise()

    assert units.below(pupil.db, [pupil.top], MONDAY) == [pupil.top, pupil.unit]
