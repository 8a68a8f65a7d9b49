"""The whole first job as steps: units, a head who joins, a member, money in, a tally.

Every step is one thing one person does, so that a process can be killed anywhere in it.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from domain.messages import Message
from locales.render import Reader, plain
from storage.tables import (
    AuditRow,
    BookRow,
    HouseholdRow,
    InboxRow,
    InviteRow,
    LedgerLineRow,
    LineTextRow,
    MembershipRow,
    OutboxRow,
    PersonRow,
    PiggyOpeningRow,
    PlaceRow,
    ReceiptRow,
    RoleRow,
    TalkRow,
    UnitRow,
)
from tests.house import House, Phone, Shown

OFFICER, HEAD = 1, 2


@dataclass(frozen=True)
class Step:
    """One thing one person does: "types", "taps" or "joins"."""

    who: int
    does: str
    what: str

    @property
    def name(self) -> str:
        """How it reads in a complaint."""
        return f"{self.who} {self.does} {self.what}"

    def play(self, house: House, phone: Phone) -> list[Shown]:
        """Do it within this process."""
        if self.does == "types":
            return phone.say(self.what)
        if self.does == "taps":
            return phone.press(_data(house, self.what))
        with house.engine.begin() as db:
            code = invite_code(db, self.what)
        return phone.say(f"/start {code}")


def types(who: int, text: str) -> Step:
    return Step(who, "types", text)


def taps(who: int, label: str) -> Step:
    return Step(who, "taps", label)


def joins(who: int, unit: str) -> Step:
    return Step(who, "joins", unit)


def invite_code(db: Connection, unit: str) -> str:
    """The first invite of a unit, by its name."""
    statement = select(InviteRow.code).join(UnitRow, UnitRow.id == InviteRow.unit_id)
    found = statement.where(UnitRow.name == unit).order_by(InviteRow.id)
    return str(db.execute(found).scalars().first())


def _data(house: House, label: str) -> str:
    """What the newest button of a label carries, as the outbox has it."""
    with house.engine.begin() as db:
        rows = db.execute(
            select(OutboxRow.message)
            .where(OutboxRow.message.is_not(None))
            .order_by(OutboxRow.id.desc())
        ).scalars()
        for written in rows:
            if written is None or "texts" not in written:
                continue
            for button in Message.from_json(written).choices:
                if plain(button.label, Reader()) == label:
                    return button.data
    raise AssertionError(f"no button {label!r}")


STORY: list[Step] = [
    joins(OFFICER, "Phường Bồ Đề"),
    taps(OFFICER, "Đồng ý, bắt đầu"),
    taps(OFFICER, "Anh"),
    types(OFFICER, "Trần Văn Chính"),
    types(OFFICER, "/donvi"),
    types(OFFICER, "TDP 1 đến 3"),
    taps(OFFICER, "Đúng, tạo 3 nơi"),
    joins(HEAD, "TDP 2"),
    taps(HEAD, "Đồng ý, bắt đầu"),
    taps(HEAD, "Bác"),
    types(HEAD, "Nguyễn Thị Hạnh"),
    types(HEAD, "/hoivien"),
    taps(HEAD, "Thêm hội viên"),
    types(HEAD, "bà Nguyễn Thị Hoa 1957 0912345678"),
    types(HEAD, "bà Hoa số 12"),
    taps(HEAD, "Đúng, đi tiếp"),
    taps(HEAD, "Không phải"),
    taps(HEAD, "Đúng, ghi sổ"),
    types(HEAD, "thutien"),
    taps(HEAD, "Lợn nhựa"),
    types(HEAD, "hoa"),
    types(HEAD, "350"),
    taps(HEAD, "Đúng, 350.000 đ"),
    types(HEAD, "200k"),
    taps(HEAD, "Đúng, ghi sổ"),
    types(HEAD, "ngày lương bà Hoa 300k"),
    taps(HEAD, "Đúng, ghi sổ"),
    taps(HEAD, "Ghi nhầm, sửa lại"),
    taps(HEAD, "Sai số tiền"),
    types(HEAD, "500k"),
    taps(HEAD, "Đúng, sửa sổ"),
    types(OFFICER, "tổng hợp"),
]


def state(db: Connection) -> dict[str, list[Any]]:
    """All that must come out the same, without times, chance and what follows from them."""
    tables: dict[str, Any] = {
        "units": select(UnitRow.id, UnitRow.path, UnitRow.kind, UnitRow.name),
        "persons": select(PersonRow.name, PersonRow.birth_year, PersonRow.phone),
        "households": select(HouseholdRow.unit_id, HouseholdRow.name, HouseholdRow.address),
        "memberships": select(MembershipRow.unit_id, MembershipRow.person_id),
        "roles": select(RoleRow.person_id, RoleRow.role, RoleRow.unit_id),
        "invites": select(InviteRow.unit_id, InviteRow.used_by),
        "books": select(BookRow.unit_id, BookRow.last_seq),
        "places": select(PlaceRow.balance),
        "lines": select(
            LedgerLineRow.unit_id,
            LedgerLineRow.seq,
            LedgerLineRow.kind,
            LedgerLineRow.income,
            LedgerLineRow.amount,
            LedgerLineRow.reverses_id,
            LedgerLineRow.replaces_id,
        ),
        "texts": select(LineTextRow.texts),
        "receipts": select(ReceiptRow.book_id, ReceiptRow.year, ReceiptRow.number),
        "piggies": select(PiggyOpeningRow.counted, PiggyOpeningRow.given, PiggyOpeningRow.kept),
        "talks": select(TalkRow.account_id, TalkRow.revision, TalkRow.conversation),
        "inbox": select(InboxRow.state),
        "outbox": select(OutboxRow.chat_id, OutboxRow.state),
        "audit": select(AuditRow.deed, AuditRow.thing),
    }
    return {
        name: sorted((tuple(map(str, row)) for row in db.execute(statement)), key=str)
        for name, statement in tables.items()
    }
