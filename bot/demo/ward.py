"""The demo's ward as Learning Month begins: who has come in, what stands in its books.

Everything is done by the services, as people would have done it in the weeks before; who and how
many stand in `ward.toml`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from itertools import islice, product
from pathlib import Path

from sqlalchemy import Connection

from domain import datafile
from domain.accounts import CONSENT_VERSION, Address
from domain.actors import Actor
from domain.clock import at
from domain.datafile import Data
from domain.figures import Figure, Period
from domain.fund import IncomeKind
from domain.members import Giver, Household, NewMember
from domain.money import Dong
from domain.permissions import Role
from domain.plan import load
from domain.targets import Base
from domain.units import NewUnit, UnitKind, UnitRef
from services import beginning, figures, fund, groups, invites, members, targets, units
from storage import accounts
from storage.accounts import Sender

_FILE = Path(__file__).parent / "ward.toml"
PLAN = "bo-de-2025"
#: When the demo of a running ward begins: the morning before Learning Month.
BEGINS = at(date(2025, 9, 4), time(8))


class Units(Data):
    """The units below the ward."""

    chapters: int
    boards: tuple[str, ...]
    clans: tuple[str, ...]
    told: int
    """Of the chapters so many told their members by telephone, the first first."""


class Someone(Data):
    """Who has come in."""

    user: int
    name: str
    address: Address
    role: Role
    unit: str | None = None
    """None for the ward itself."""


class Chapter(Data):
    """The chapter that keeps its own register."""

    unit: str
    population: int
    households: int
    members: int
    surnames: tuple[str, ...]
    middle: tuple[str, ...]
    given: tuple[str, ...]

    def names(self) -> Iterator[str]:
        """Its members' names, each once."""
        pairs = islice(product(self.given, self.surnames), self.members)
        for number, (given, surname) in enumerate(pairs):
            yield f"{surname} {self.middle[number % len(self.middle)]} {given}"


class Family(Data):
    """A family, and the piggy bank it opened."""

    honorific: str
    name: str
    address: str
    opened: date | None = None
    counted: int = 0
    given_away: int = 0

    def home(self, unit: UnitRef) -> Household:
        """The family as it goes into a chapter's register."""
        return Household(
            id=None,
            unit=unit.id,
            name=self.name,
            honorific=self.honorific,
            address=self.address,
        )


class Gift(Data):
    """A gift to the chapter's fund."""

    day: date
    giver: str
    amount: int


class Seed(Data):
    """The whole of `ward.toml`."""

    opened: date
    filled: date
    still_out: str
    source: str
    told_by: str
    units: Units
    bases: dict[Base, int]
    person: tuple[Someone, ...]
    chapter: Chapter
    family: tuple[Family, ...]
    gift: tuple[Gift, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phones:
    """The phones of the page, as their channel names them."""

    channel: str
    bot: str
    group: int

    def of(self, user: int) -> Sender:
        """Somebody in their own chat."""
        return Sender(channel=self.channel, bot=self.bot, user=str(user), chat=str(user))

    def in_group(self, user: int) -> Sender:
        """Somebody in the group's chat."""
        return Sender(
            channel=self.channel,
            bot=self.bot,
            user=str(user),
            chat=str(self.group),
            is_private=False,
        )


def seed() -> Seed:
    """What the demo's ward is filled with."""
    return datafile.read(Seed, _FILE.read_text("utf-8"), _FILE.name)


def fill(db: Connection, phones: Phones) -> str:
    """Make the ward, let its people in, enter what they entered; the code of who is still out."""
    told = seed()
    begun = beginning.begin(db, load(PLAN), today=told.opened, now=at(told.opened, time(8)))
    return _Filling(db, told, phones, begun.top).fill(begun.code)


class _Filling:
    """The ward being filled."""

    def __init__(self, db: Connection, told: Seed, phones: Phones, top: UnitRef) -> None:
        self.db, self.told, self.phones, self.top = db, told, phones, top
        self.units: dict[str | None, UnitRef] = {None: top}

    def fill(self, first_code: str) -> str:
        """Everything in its order; the code of who is still out."""
        first, *others = self.told.person
        self._come_in(first, first_code, self.told.opened)
        self._make_units()
        for one in others:
            self._come_in(one, self._invite(one), self.told.filled)
        self._register()
        self._record()
        self._declare()
        self._bind_group()
        return self._code_of(self.told.still_out)

    @property
    def chapter(self) -> UnitRef:
        """The chapter that keeps its own register and book."""
        return self.units[self.told.chapter.unit]

    # ---- who acts ----------------------------------------------------------------------------

    def _actor(self, role: Role, day: date) -> Actor:
        """The first who holds a role, on a day."""
        one = next(one for one in self.told.person if one.role is role)
        now = at(self.told.filled, time(9))
        account = accounts.arrive(
            self.db, self.phones.of(one.user), "vi", self.told.filled, now
        ).account
        if account.person is None:
            raise LookupError(one.user)
        return Actor(person=account.person, powers=account.powers, today=day, now=now)

    @property
    def _officer(self) -> Actor:
        return self._actor(Role.OFFICER, self.told.filled)

    @property
    def _head(self) -> Actor:
        return self._actor(Role.HEAD, self.told.filled)

    # ---- coming in ---------------------------------------------------------------------------

    def _invite(self, one: Someone) -> str:
        """The invite of a unit's head was made with the unit; others are asked for."""
        if one.role is Role.HEAD and one.unit is not None:
            return self._code_of(one.unit)
        asked = invites.Asked(unit=self.units[one.unit], role=one.role, name=one.name)
        return invites.make(self.db, [asked], by=self._officer)[0]

    def _code_of(self, unit: str) -> str:
        made = invites.newest(self.db, self.top)
        return next(one.code for one in made if one.unit.name == unit)

    def _come_in(self, one: Someone, code: str, day: date) -> None:
        now = at(day, time(8))
        account = accounts.arrive(self.db, self.phones.of(one.user), "vi", day, now).account
        accounts.record_consent(self.db, account.id, CONSENT_VERSION, now)
        accounts.set_fields(self.db, account.id, address=one.address)
        invites.accept(self.db, code, account, one.name, today=day, now=now)

    def _bind_group(self) -> None:
        head = next(one for one in self.told.person if one.role is Role.HEAD)
        sender, day = self.phones.in_group(head.user), self.told.filled
        chat = accounts.arrive(self.db, sender, "vi", day, at(day, time(9))).chat
        groups.claim(self.db, chat, by=self._head)
        groups.bind(self.db, chat, self.chapter, by=self._head)

    # ---- what they entered -------------------------------------------------------------------

    def _make_units(self) -> None:
        told, officer = self.told.units, self._officer
        new = [_numbered(number, self.told.chapter) for number in range(1, told.chapters + 1)]
        new += [NewUnit(name=name, kind=UnitKind.UNIT_BOARD) for name in told.boards]
        new += [NewUnit(name=name, kind=UnitKind.CLAN_BOARD) for name in told.clans]
        made = units.make_units(self.db, self.top, new, by=officer)
        self.units |= {one.name: one for one in made}
        source, day = self.told.source, self.told.filled
        for base, value in self.told.bases.items():
            targets.note(self.db, self.top, base.value, value, source=source, as_of=day, by=officer)

    def _register(self) -> None:
        head, lan = self._head, self._actor(Role.MEMBER, self.told.filled)
        for name in self.told.chapter.names():
            members.register_member(self.db, self.chapter, NewMember(name=name), None, by=head)
        members.enrol(self.db, self.chapter, lan.person, by=head)

    def _record(self) -> None:
        """The chapter's book, in the order of its days."""
        for gift in self.told.gift:
            fund.record_income(
                self.db,
                IncomeKind.GIFT,
                unit=self.chapter,
                giver=Giver(name=gift.giver),
                amount=Dong(gift.amount),
                by=self._actor(Role.HEAD, gift.day),
            )
        for family in self.told.family:
            home = family.home(self.chapter)
            if family.opened is None:
                members.settled(self.db, home, by=self._head)
                continue
            fund.open_piggy_bank(
                self.db,
                home,
                Dong(family.counted),
                Dong(family.given_away),
                unit=self.chapter,
                by=self._actor(Role.HEAD, family.opened),
            )

    def _declare(self) -> None:
        """What most other chapters told by telephone."""
        day, out = self.told.filled, {self.told.chapter.unit, self.told.still_out}
        for number in range(1, self.told.units.told + 1):
            if _called(number) not in out:
                figures.declare(
                    self.db,
                    self.units[_called(number)],
                    {Figure.MEMBERS: _members(number)},
                    Period(day, day),
                    by=self._officer,
                    told_by=self.told.told_by,
                    told_on=day,
                )


def _called(number: int) -> str:
    return f"TDP {number}"


def _numbered(number: int, chapter: Chapter) -> NewUnit:
    """A chapter with its invented people and households."""
    if _called(number) == chapter.unit:
        population, households = chapter.population, chapter.households
    else:
        population = _population(number)
        households = population * 28 // 100
    return NewUnit(name=_called(number), population=population, households=households)


def _population(number: int) -> int:
    return 540 + number * 37 % 220


def _members(number: int) -> int:
    """From 9 to 21 of a hundred."""
    return _population(number) * (9 + number * 5 % 13) // 100
