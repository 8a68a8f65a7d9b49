"""A ward with many chapters, each with a head who has come in: for crowds and for measuring."""

from datetime import UTC, date, datetime

from domain.accounts import CONSENT_VERSION, Address
from domain.members import NewMember
from domain.permissions import Role
from domain.plan import load
from domain.units import NewUnit
from services import beginning
from services.units import make_unit
from storage import accounts, migrations
from storage import members as register
from storage.accounts import Sender
from storage.engine import open_engine

FIRST = 1000
BOT = "123456"
TOKEN = f"{BOT}:CROWD"
MEMBERS = (
    "Phạm Thị Lan",
    "Nguyễn Thị Hoa",
    "Trần Thị Hoa",
    "Lê Văn Minh",
    "Đỗ Văn Sơn",
    "Vũ Văn Huy",
)


def make_crowd(url: str, chapters: int) -> None:
    """Fill a database: chapter n has the head with account `FIRST + n`, and a few members."""
    engine = open_engine(url)
    migrations.upgrade(engine)
    now, today = datetime.now(UTC), date(2025, 9, 1)
    with engine.begin() as db:
        top = beginning.begin(db, load("bo-de-2025"), today=today, now=now).top
        for number in range(chapters):
            unit = make_unit(db, top, NewUnit(name=f"TDP {number + 1}"), on=today)
            user = str(FIRST + number)
            sender = Sender(channel="telegram", bot=BOT, user=user, chat=user)
            account = accounts.arrive(db, sender, "vi", today, now).account
            head = register.add_person(
                db, NewMember(name=f"Nguyễn Thị Hạnh {number}"), None, now=now
            )
            accounts.record_consent(db, account.id, CONSENT_VERSION, now)
            accounts.set_fields(db, account.id, person_id=head, address=Address.BAC)
            accounts.grant_role(db, head, Role.HEAD, unit.id, on=today, by=None)
            for name in MEMBERS:
                person = register.add_person(db, NewMember(name=name), None, now=now)
                register.join(db, person, unit.id, on=today, by=head, now=now)
    engine.dispose()
