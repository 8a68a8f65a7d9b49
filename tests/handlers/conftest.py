"""The ward of the transcripts: Bồ Đề, its officer, and TDP 12 with bác Hạnh as head.

Every transcript is replayed with buttons and on the poorest channel, both on SQLite, and every
third of a file on PostgreSQL too; one marked `buttons` needs them and is replayed there alone.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from typing import Any, Protocol

import pytest
from sqlalchemy import Connection, Engine, text

from domain.accounts import Address
from domain.clock import at
from domain.fund import IncomeKind
from domain.members import Giver
from domain.money import Dong
from domain.permissions import Role
from domain.units import UnitKind, UnitRef
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


class Places:
    """The databases of one run: made once for each channel, and put back before every test.

    Putting back is a hundred times cheaper than making anew, and the engine stays the same, so
    that no statement is compiled twice.
    """

    def __init__(self, request: pytest.FixtureRequest) -> None:
        self._request = request
        quick = Path("/dev/shm")  # noqa: S108  # memory; only our own folder in it is used
        self._folder = Path(tempfile.mkdtemp(dir=quick if quick.is_dir() else None))
        self._opened: dict[str, Engine] = {}
        self._users: dict[str, dict[str, int]] = {}
        self.tops: dict[str, tuple[UnitRef, UnitRef]] = {}
        """The ward and its first chapter, by the name of the database."""

    def fresh(self, database: str) -> Engine:
        """A database with nothing in it."""
        return self._put_back(database, f"fresh_{database}", lambda _: None)

    def ward(
        self, where: tuple[str, str], folder: Path, build: Callable[[House, str], Ward], name: str
    ) -> Ward:
        """A ward as it was built the first time."""
        channel, database = where
        name = f"{name}_{channel}_{database}"

        def fill(engine: Engine) -> None:
            house = House(engine, self._folder)
            built = build(house, channel)
            self.tops[name] = (built.top, built.chapter)
            self._users[name] = {who: phone.user for who, phone in built.people.items()}
            house.close()

        house = House(self._put_back(database, name, fill), folder)
        phones: dict[int, Phone] = {}
        for user in self._users[name].values():
            phones.setdefault(user, house.phone(user, channel=channel))
        people = {who: phones[user] for who, user in self._users[name].items()}
        return Ward(house, *self.tops[name], people["chính"], people[""], people)

    def _put_back(self, database: str, name: str, fill: Callable[[Engine], None]) -> Engine:
        if name not in self._opened:
            make = self._make_sqlite if database == "sqlite" else self._make_postgres
            self._opened[name] = make(name, fill)
        engine = self._opened[name]
        if database == "sqlite":
            engine.dispose()
            for path in self._folder.glob(f"{name}.db*"):
                path.unlink()
            shutil.copy(self._folder / f"{name}.kept", self._folder / f"{name}.db")
        else:
            with engine.begin() as db:
                db.execute(text("SELECT put_back()"))
        return engine

    def _make_sqlite(self, name: str, fill: Callable[[Engine], None]) -> Engine:
        path = self._folder / f"{name}.db"
        shutil.copy(self._request.getfixturevalue("sqlite_template"), path)
        engine = open_engine(f"sqlite:///{path}")
        fill(engine)
        engine.dispose()
        shutil.copy(path, self._folder / f"{name}.kept")
        return engine

    def _make_postgres(self, name: str, fill: Callable[[Engine], None]) -> Engine:
        server = str(self._request.getfixturevalue("postgres_server"))
        template = str(self._request.getfixturevalue("postgres_template"))
        admin = open_engine(server)
        with admin.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
            db.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
        admin.dispose()
        engine = open_engine(server.replace("/postgres?", f"/{name}?"))
        fill(engine)
        with engine.begin() as db:
            driver: Any = db.connection.driver_connection
            driver.execute(_KEEP)
        return engine

    def close(self) -> None:
        """Let all databases go."""
        for engine in self._opened.values():
            engine.dispose()
        shutil.rmtree(self._folder, ignore_errors=True)


_KEEP = """
CREATE SCHEMA kept;
CREATE TABLE kept.numbers AS
    SELECT schemaname || '.' || sequencename AS name, last_value FROM pg_sequences;
DO $$
DECLARE one record;
BEGIN
    FOR one IN SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('CREATE TABLE kept.%I AS TABLE public.%I', one.name, one.name);
    END LOOP;
END $$;
CREATE FUNCTION put_back() RETURNS void LANGUAGE plpgsql AS $$
DECLARE one record;
BEGIN
    SET LOCAL session_replication_role = replica;
    FOR one IN SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('DELETE FROM public.%I', one.name);
        EXECUTE format(
            'INSERT INTO public.%I OVERRIDING SYSTEM VALUE TABLE kept.%I', one.name, one.name
        );
    END LOOP;
    FOR one IN SELECT name, last_value FROM kept.numbers LOOP
        PERFORM setval(one.name::regclass, coalesce(one.last_value, 1), one.last_value IS NOT NULL);
    END LOOP;
END $$;
"""
"""All tables are copied aside once; `put_back()` makes them what they were."""


_PLACES = pytest.StashKey[Places]()


@pytest.fixture(scope="session")
def places(request: pytest.FixtureRequest) -> Places:
    """Where transcripts are replayed; one for the whole run, whichever folder asks first."""
    stash = request.config.stash
    if _PLACES not in stash:
        stash[_PLACES] = Places(request)
        request.config.add_cleanup(stash[_PLACES].close)
    return stash[_PLACES]


@pytest.fixture
def ward(where: tuple[str, str], places: Places, tmp_path: Path) -> Iterator[Ward]:
    """The ward with TDP 12, as if nothing had happened yet."""
    made = places.ward(where, tmp_path, build, "ward")
    yield made
    made.house.close()


@pytest.fixture
def new_house(where: tuple[str, str], places: Places, tmp_path: Path) -> Iterator[House]:
    """An assistant on the day it was installed."""
    house = House(places.fresh(where[1]), tmp_path)
    yield house
    house.close()


@pytest.fixture
def new_ward(where: tuple[str, str], new_house: House) -> Ward:
    """Bồ Đề on its first day: its officer has come in, there is no chapter yet."""
    top, channel = new_house.ward(), where[0]
    officer = new_house.phone(2, channel=channel)
    let_in(officer, new_house.officer_code, "Trần Văn Chính", "Anh")
    return Ward(new_house, top, top, officer, officer, {"": officer, "chính": officer})


def let_in(phone: Phone, code: str, name: str, address: str) -> None:
    """Let someone come in by an invite; their screen and count begin anew."""
    for said in (f"/start {code}", "Đồng ý, bắt đầu", address, name):
        phone.say(said)
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

    def told(
        *,
        meanwhile: Mapping[str, Callable[[], object]] | None = None,
        known: Mapping[str, str] | None = None,
        deeds: Mapping[str, Callable[[Phone], list[Shown]]] | None = None,
    ) -> None:
        transcript = request.function.__doc__ or ""
        wards = [one for one in request.node.funcargs.values() if isinstance(one, Ward)]
        ward = wards[0] if wards else request.getfixturevalue("ward")
        replay(ward.people, transcript, meanwhile=meanwhile, known=known, deeds=deeds)

    return told


@pytest.fixture
def transcript(tell: Tell, ward: Ward) -> Ward:
    """The ward, once the test's own docstring has been replayed."""
    tell()
    return ward


# ---- a ward whose calendar speaks ------------------------------------------------------------

SATURDAY = at(date(2025, 9, 20), time(9))


def build_planned(house: House, channel: str) -> Ward:
    """Bồ Đề nine days before the launch: an officer, TDP 12 and its head; its calendar speaks."""
    house.stop_at(SATURDAY)
    top = house.ward(speaks=True)
    chapter = house.chapter(top, "TDP 12")
    school = house.chapter(top, "Trường THCS Sông Xanh", UnitKind.UNIT_BOARD)
    head = house.person(
        1, "Nguyễn Thị Hạnh", (Role.HEAD, chapter), address=Address.BAC, channel=channel
    )
    officer = house.person(
        2, "Trần Văn Chính", (Role.OFFICER, top), address=Address.ANH, channel=channel
    )
    mai = house.person(3, "Lê Thị Mai", (Role.HEAD, school), address=Address.CO, channel=channel)
    people = {"": officer, "chính": officer, "hạnh": head, "mai": mai}
    return Ward(house, top, chapter, officer, head, people)


@pytest.fixture
def planned(where: tuple[str, str], places: Places, tmp_path: Path) -> Iterator[Ward]:
    """Bồ Đề on a Saturday in September, its plan loaded and speaking."""
    made = places.ward(where, tmp_path, build_planned, "planned")
    made.house.stop_at(SATURDAY)
    yield made
    made.house.close()


@pytest.fixture
def told(planned: Ward, request: pytest.FixtureRequest) -> Ward:
    """That ward, once the test's own docstring has been replayed."""
    replay(planned.people, request.function.__doc__ or "")
    return planned
