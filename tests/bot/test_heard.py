"""What each person's phone said while a plan ran through: announcements, reminders, tallies."""

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, select

from bot.announcer import Announcer
from bot.channels.drawing import label
from bot.clock import Calendar
from bot.due import DOERS
from bot.files import Files
from bot.store import SqliteStore
from bot.ticker import Ticker
from domain.accounts import CONSENT_VERSION, Address
from domain.clock import at
from domain.folding import fold
from domain.members import NewMember
from domain.messages import Message
from domain.permissions import Role
from domain.plan import load
from domain.texts import Json
from domain.units import NewUnit, UnitKind, UnitRef
from locales.render import Reader, render
from services import beginning
from services.units import make_unit
from storage import accounts, members, outbox
from storage.engine import open_engine
from storage.outbox import OutboxId
from storage.tables import AccountRow, ChatRow, OutboxRow, PersonRow
from tests.bot.listing import golden, moment
from tests.bot.test_calendar import WALKS
from tests.storage.ward import account

#: Who is there: name, role, unit; None is the ward or district itself.
PEOPLE = {
    "bo-de-2025": [
        ("Nguyễn Văn Hải", Role.OFFICER, None),
        ("Phạm Thị Thu", Role.HEAD, "TDP 4"),
        ("Lê Văn Minh", Role.MEMBER, "TDP 4"),
        ("Đỗ Thị Mai", Role.HEAD, "Trường Tiểu học Bồ Đề"),
    ],
    "an-lao-2024": [
        ("Nguyễn Văn Hải", Role.OFFICER, None),
        ("Phạm Thị Thu", Role.OFFICER, "Xã Bát Trang"),
    ],
}
KINDS = {"Trường Tiểu học Bồ Đề": UnitKind.UNIT_BOARD, "Xã Bát Trang": UnitKind.WARD}
Begin = Callable[[str], Engine]


@pytest.fixture
def begin(
    tmp_path: Path,
    sqlite_template: Path,
    request: pytest.FixtureRequest,
) -> Begin:
    """Makes a ward of a plan with a few people who use the assistant, before its first day."""

    def make(code: str) -> Engine:
        path = tmp_path / "khuyenhoc.db"
        path.write_bytes(sqlite_template.read_bytes())
        engine = open_engine(f"sqlite:///{path}")
        request.addfinalizer(engine.dispose)
        first, _ = WALKS[code]
        with engine.begin() as db:
            top = beginning.begin(db, load(code), today=first, now=at(first, time())).top
            _people(db, code, top, first)
        return engine

    return make


def _people(db: Connection, code: str, top: UnitRef, first: date) -> None:
    units: dict[str | None, UnitRef] = {None: top}
    for name, role, where in PEOPLE[code]:
        if where not in units:
            kind = KINDS.get(where or "", UnitKind.CHAPTER)
            units[where] = make_unit(db, top, NewUnit(name=where or "", kind=kind), on=first)
        who = members.add_person(db, NewMember(name=name), None, now=at(first, time()))
        accounts.grant_role(db, who, role, units[where].id, on=first, by=None)
        phone, form = account(db, who=who, on=first), Address.ONG if "Văn" in name else Address.BA
        accounts.record_consent(db, phone.id, CONSENT_VERSION, at(first, time()))
        accounts.set_fields(db, phone.id, address=form)


@pytest.mark.parametrize("code", PEOPLE)
def test_everybody_hears_what_the_page_says(begin: Begin, code: str, tmp_path: Path) -> None:
    """The pages stand beside this test: what the year of a plan is to each of these people."""
    engine = begin(code)
    heard: dict[str, list[str]] = {name: [] for name, *_ in PEOPLE[code]}

    def listen(now: datetime) -> None:
        for name, said in _sent(engine):
            heard[name].append(f"{moment(now)}\n{said}")

    first, last = WALKS[code]
    asyncio.run(_walk(engine, tmp_path, at(first, time()), at(last, time(23, 59)), listen))
    for name, role, _ in PEOPLE[code]:
        page = f"{code}-{role.value}-{fold(name).split()[-1]}"
        assert "\n".join(heard[name]) == golden(page, "\n".join(heard[name])), page


async def _walk(
    engine: Engine,
    folder: Path,
    start: datetime,
    end: datetime,
    listen: Callable[[datetime], None],
) -> None:
    """Walk as `khuyenhoc due --at` does, and listen at every moment something was due."""
    store, clock = SqliteStore(str(engine.url.set(drivername="sqlite"))), Calendar()
    clock.set(start)
    announcer = Announcer(store, clock, {}, lambda: None)

    async def settle() -> None:
        await announcer.settle()
        listen(clock.now())

    try:
        ticker = Ticker(store, clock, DOERS, Files(folder), lambda: None, settle)
        await ticker.move_to(end, keep=False)
    finally:
        store.close()


def _sent(engine: Engine) -> list[tuple[str, str]]:
    """What has been put in line for whom since it was last looked, which is taken away."""
    statement = (
        select(PersonRow.name, OutboxRow.id, OutboxRow.message, AccountRow.address)
        .join(ChatRow, ChatRow.id == OutboxRow.chat_id)
        .join(AccountRow, AccountRow.id == ChatRow.account_id)
        .join(PersonRow, PersonRow.id == AccountRow.person_id)
        .where(OutboxRow.state == "queued")
        .order_by(OutboxRow.seq)
    )
    with engine.begin() as db:
        rows = db.execute(statement).all()
        if rows:
            outbox.mark_sent(db, [(OutboxId(row.id), "1") for row in rows], datetime.now(UTC))
    return [(row.name, _read(row.message, Address(row.address))) for row in rows]


def _read(kept: Json, form: Address) -> str:
    message, reader = Message.from_json(kept), Reader(locale="vi", address=form)
    lines = [line for text in message.texts for line in render(text, reader).splitlines()]
    lines += [f"[{label(one, reader)}]" for one in message.choices]
    return "".join(f"    {line}\n" for line in lines)
