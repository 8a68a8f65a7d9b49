"""The ward of the transcripts: Bồ Đề, its officer, and TDP 12 with bác Hạnh as head.

Every transcript is replayed with buttons and on the poorest channel, both on SQLite, and every
third of a file on PostgreSQL too; one marked `buttons` needs them and is replayed there alone.
"""

import contextlib
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pytest
from sqlalchemy import Connection, text

from domain.accounts import Address
from domain.fund import IncomeKind
from domain.members import Giver
from domain.money import Dong
from domain.permissions import Role
from domain.units import UnitRef
from services import fund
from storage.engine import open_engine
from tests.house import POOR, RICH, House, Phone, Shown
from tests.transcripts import replay

GROUP = -100


@dataclass
class Ward:
    """Who and what the transcripts are about."""

    house: House
    top: UnitRef
    chapter: UnitRef
    officer: Phone
    head: Phone
    people: dict[str, Phone] = field(default_factory=dict)
    """Everybody by the name a transcript gives them; "" is who writes first."""

    @property
    def channel(self) -> str:
        """The channel all of them are on."""
        return self.head.channel

    def meet(self, name: str, user: int) -> Phone:
        """Someone whom the assistant does not know yet."""
        self.people[name] = self.house.phone(user, channel=self.channel)
        return self.people[name]

    def bring(
        self,
        name: str,
        user: int,
        full_name: str,
        *roles: tuple[Role, UnitRef],
        address: Address | None = None,
    ) -> Phone:
        """One more who has come in, under the name the transcript gives them."""
        phone = self.house.person(user, full_name, *roles, address=address, channel=self.channel)
        self.people[name] = phone
        return phone

    def bring_group(self, name: str = "nhóm", phone: Phone | None = None) -> Phone:
        """A group's chat, in which the head (or someone else) writes."""
        self.people[name] = (phone or self.head).in_group(GROUP)
        return self.people[name]

    def record(
        self,
        *amounts: int,
        kind: IncomeKind = IncomeKind.GIFT,
        unit: UnitRef | None = None,
        giver: str = "Người góp",
    ) -> None:
        """Put lines of income into a book, the chapter's unless another is named."""
        by = self.house.actor(self.head if unit in {None, self.chapter} else self.officer)
        with self.house.engine.begin() as db:
            for amount in amounts:
                fund.record_income(
                    db,
                    kind,
                    unit=unit or self.chapter,
                    giver=Giver(name=giver),
                    amount=Dong(amount),
                    by=by,
                )

    def count(self, *tables: str) -> int:
        """How many rows these tables hold."""
        with self.house.engine.begin() as db:
            return sum(_rows(db, table) for table in tables)


def _rows(db: Connection, table: str) -> int:
    return int(db.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())  # noqa: S608  # our own names


def build(house: House, channel: str) -> Ward:
    """Forty receipts are in the book, 12.440.000 đ in the fund, two women called Hoa next door."""
    top = house.ward()
    chapter = house.chapter(top, "TDP 12")
    ward = _ward(house, channel, top, chapter)
    house.person(1, "Nguyễn Thị Hạnh", (Role.HEAD, chapter), address=Address.BAC, channel=channel)
    house.person(2, "Trần Văn Chính", (Role.OFFICER, top), address=Address.ANH, channel=channel)
    house.household(chapter, "bà", "Nguyễn Thị Hoa", "số 12")
    house.household(chapter, "bà", "Trần Thị Hoa", "ngõ 34/5")
    house.household(chapter, "ông", "Lê Văn Minh", "số 20")
    ward.record(350_000, *[310_000] * 39)
    return ward


def _ward(house: House, channel: str, top: UnitRef, chapter: UnitRef) -> Ward:
    head, officer = house.phone(1, channel=channel), house.phone(2, channel=channel)
    people = {"": head, "hạnh": head, "chính": officer}
    return Ward(house, top, chapter, officer, head, people)


# ---- where a transcript is replayed ------------------------------------------------------------


def pytest_configure(config: pytest.Config) -> None:
    """Tell pytest of our mark."""
    config.addinivalue_line("markers", "buttons: only where there are buttons")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Both renderings on SQLite; of every third test, one of them on PostgreSQL too."""
    if "where" not in metafunc.fixturenames:
        return
    needs_buttons = metafunc.definition.get_closest_marker("buttons") is not None
    places = [(RICH, "sqlite")] if needs_buttons else [(RICH, "sqlite"), (POOR, "sqlite")]
    tests = [name for name in vars(metafunc.module) if name.startswith("test_")]
    position = tests.index(metafunc.function.__name__)
    if position % 3 == 0:
        channel = POOR if position % 2 and not needs_buttons else RICH
        places.append((channel, "postgres"))
    metafunc.parametrize("where", places, ids=["-".join(place) for place in places], indirect=True)


@pytest.fixture
def where(request: pytest.FixtureRequest) -> tuple[str, str]:
    """Channel and database of this replay."""
    channel, database = request.param
    return channel, database


@dataclass
class _Places:
    """Databases to test on: migrated ones, and copies of the ward, which is built once for each."""

    request: pytest.FixtureRequest
    folder: Path
    built: dict[tuple[str, str], tuple[UnitRef, UnitRef]] = field(default_factory=dict)
    """By channel and database: the ward and TDP 12 in the database that is copied."""

    @contextlib.contextmanager
    def migrated(self, database: str, folder: Path) -> Iterator[str]:
        """A fresh database with nothing in it."""
        if database == "sqlite":
            yield _copied(self.request.getfixturevalue("sqlite_template"), folder)
            return
        with self._on_server("postgres_template", "fresh") as url:
            yield url

    @contextlib.contextmanager
    def ward(self, channel: str, database: str, folder: Path) -> Iterator[str]:
        """A fresh copy of the ward's database."""
        if database == "sqlite":
            template = self.folder / channel / "khuyenhoc.db"
            if (channel, database) not in self.built:
                template.parent.mkdir()
                with self.migrated(database, template.parent) as url:
                    self._build(channel, database, url)
            yield _copied(template, folder)
            return
        if (channel, database) not in self.built:
            with self._server() as (db, server):
                empty = self.request.getfixturevalue("postgres_template")
                db.execute(text(f"CREATE DATABASE ward_{channel} TEMPLATE {empty}"))
                self._build(channel, database, _named(server, f"ward_{channel}"))
        with self._on_server(f"ward_{channel}", "copy") as url:
            yield url

    def _build(self, channel: str, database: str, url: str) -> None:
        engine = open_engine(url)
        ward = build(House(engine, self.folder), channel)
        self.built[channel, database] = (ward.top, ward.chapter)
        engine.dispose()

    @contextlib.contextmanager
    def _server(self) -> Iterator[tuple[Connection, str]]:
        server = str(self.request.getfixturevalue("postgres_server"))
        admin = open_engine(server)
        with admin.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
            yield db, server
        admin.dispose()

    @contextlib.contextmanager
    def _on_server(self, template: str, name: str) -> Iterator[str]:
        if template == "postgres_template":
            template = str(self.request.getfixturevalue(template))
        with self._server() as (db, server):
            db.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
            yield _named(server, name)
            db.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


def _copied(template: Path, folder: Path) -> str:
    shutil.copy(template, folder / "khuyenhoc.db")
    return f"sqlite:///{folder / 'khuyenhoc.db'}"


def _named(server: str, name: str) -> str:
    return server.replace("/postgres?", f"/{name}?")


@pytest.fixture(scope="session")
def places(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> _Places:
    """Where transcripts are replayed."""
    return _Places(request, tmp_path_factory.mktemp("wards"))


@pytest.fixture
def ward(where: tuple[str, str], places: _Places, tmp_path: Path) -> Iterator[Ward]:
    """The ward with TDP 12, on a fresh database."""
    channel, database = where
    with places.ward(channel, database, tmp_path) as url:
        engine = open_engine(url)
        yield _ward(House(engine, tmp_path), channel, *places.built[where])
        engine.dispose()


@pytest.fixture
def new_house(where: tuple[str, str], places: _Places, tmp_path: Path) -> Iterator[House]:
    """An assistant on the day it was installed."""
    with places.migrated(where[1], tmp_path) as url:
        engine = open_engine(url)
        yield House(engine, tmp_path)
        engine.dispose()


@pytest.fixture
def new_ward(where: tuple[str, str], new_house: House) -> Ward:
    """Bồ Đề on its first day: its officer has come in, there is no chapter yet."""
    top, channel = new_house.ward(), where[0]
    officer = new_house.phone(2, channel=channel)
    let_in(officer, new_house.officer_code, "Trần Văn Chính", "Anh")
    return Ward(new_house, top, top, officer, officer, {"": officer, "chính": officer})


def let_in(phone: Phone, code: str, name: str, address: str) -> None:
    """Let someone come in by an invite; their screen and count begin anew."""
    for label in (f"/start {code}", "Đồng ý, bắt đầu", address, name):
        if label in phone.last.buttons if phone.screen else False:
            phone.tap(label)
        else:
            phone.say(label)
    phone.screen, phone.actions = [], 0


class Tell(Protocol):
    """Replays the test's own docstring."""

    def __call__(
        self,
        *,
        meanwhile: Mapping[str, Callable[[], object]] | None = None,
        known: Mapping[str, str] | None = None,
        deeds: Mapping[str, Callable[[Phone], list[Shown]]] | None = None,
    ) -> None:
        """Replay it, with what else happens and what is known."""


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Tell:
    """For tests that make ready first, or in whose transcript something else happens."""
    name = "new_ward" if "new_ward" in request.fixturenames else "ward"
    ward: Ward = request.getfixturevalue(name)

    def told(
        *,
        meanwhile: Mapping[str, Callable[[], object]] | None = None,
        known: Mapping[str, str] | None = None,
        deeds: Mapping[str, Callable[[Phone], list[Shown]]] | None = None,
    ) -> None:
        transcript = request.function.__doc__ or ""
        replay(ward.people, transcript, meanwhile=meanwhile, known=known, deeds=deeds)

    return told


@pytest.fixture
def transcript(tell: Tell, ward: Ward) -> Ward:
    """The ward, once the test's own docstring has been replayed."""
    tell()
    return ward
