"""Random walks through every conversation: nothing breaks, and nobody is left without a way on."""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from dialogue.registry import Conversation
from dialogue.state import State
from dialogue.talk import CONFIRM
from domain.accounts import Address
from domain.members import NewMember
from domain.permissions import Role
from handlers import REGISTRY
from locales import messages
from locales.generate import catalogue
from locales.render import Reader, plain
from storage import talks
from tests.handlers.conftest import Places, Ward, build
from tests.house import POOR, House, Shown

STEPS, FIRST_STEPS = 60, 3
ROLES = [
    *(Role.OFFICER, Role.HEAD, Role.TREASURER, Role.HELPER, Role.LEADER, Role.MEMBER),
    Role.PARTNER,
]
KEYS = {key for key in catalogue("vi") if "-" in key}
FORMS = {plain(getattr(messages, f"address_{one}")(), Reader()) for one in Address}
_KEY = re.compile(r"[a-z]+(?:-[a-z]+)+")
#: Places of an announcement that its writer is told of.
_NAMED = re.compile(r"\{(?:tên|đơn vị)\}")
_PRIVATE = re.compile(r"[\ue000-\uf8ff]")

TYPED = (
    "bà Hoa",
    "hoa",
    "minh",
    "ong Huy ngo 34",
    "Trần Thị Lan",
    "12",
    "TDP 13",
    "tdp 21 đến 23",
    "TDP 30; 180; 640; bà Hạnh",
    "350k",
    "200",
    "0",
    "1",
    "2",
    "góp hết",
    "một triệu hai",
    "0912345678",
    "1958",
    "hôm qua",
    "28/9",
    "quay lại",
    "sửa",
    "đúng",
    "ok",
    "thôi không ghi",
    "xyz",
    "alo",
    "👍",
    "<b>&\"'",
    "a" * 500,
    "lợn nhựa bà Hoa 350k góp 200k",
    "ủng hộ ông Huy 500k hôm qua",
    "ngày lương lan 300k",
    "thêm hội viên Lê Sơn sinh 1960",
    "tìm lan",
    "sổ quỹ",
    "/menu",
    "/huy",
    "/trogiup",
    "/abc",
    "/",
    "7K3QM2XA",
)


def busy(house: House, channel: str) -> Ward:
    """A ward in which there is something to do for everybody."""
    ward = build(house, channel)
    house.chapter(ward.top, "TDP 13")
    house.household(ward.chapter, "bà", "Lý", "số 7", complete=False)
    for number in range(5):
        new = NewMember(name=f"Nguyễn Thị Lan {'ABCDE'[number]}", birth_year=1960 + number)
        house.member(ward.head, ward.chapter, new)
    for number, role in enumerate(ROLES):
        unit = ward.top if role is Role.OFFICER else ward.chapter
        address = list(Address)[number]
        ward.bring(role.value, 60 + number, "Lê Thị Vai", (role, unit), address=address)
    ward.meet("stranger", 80)
    for said in ("lợn nhựa minh 350k góp 200k", "đúng", "/donvi", "tạo chi hội, đơn vị", "TDP 14"):
        ward.officer.say(said)
    for said in ("đúng",):
        ward.officer.say(said)
    for said in ("lợn nhựa minh 350k góp 200k", "đúng"):
        ward.head.say(said)
    return ward


@pytest.fixture
def busy_ward(where: tuple[str, str], places: Places, tmp_path: Path) -> Iterator[Ward]:
    """That ward."""
    made = places.ward(where, tmp_path, busy, "busy")
    for phone in made.people.values():
        phone.look()
    yield made
    made.house.close()


class Walk:
    """One person's random walk, looked at after every step."""

    def __init__(self, ward: Ward, who: str, seed: str) -> None:
        self.ward, self.phone = ward, ward.people[who]
        self.chance = random.Random(seed)  # noqa: S311  # no secret is made here
        self.trail: list[str] = []

    def begin(self, one: Conversation) -> None:
        """A conversation is begun as its command or button would."""
        rest = [str(self.chance.choice([1, 2, 5, 12, 41])) for _ in one.takes]
        if one.takes == ("unit", "member"):
            rest = [str(self.ward.chapter.id), str(self.chance.randint(1, 6))]
        self.look(f"/{' '.join([one.name, *rest])}", self.phone.say)

    def step(self) -> None:
        """Something is tapped, typed or sent."""
        phone, last = self.phone, self.phone.screen[-1] if self.phone.screen else Shown("")
        kind = self.chance.random()
        if kind < 0.6 and phone.channel == POOR and last.choices:
            self.look(str(self.chance.randint(1, last.choices + 1)), phone.say)
        elif kind < 0.6 and last.data:
            self.look(self.chance.choice(last.data), phone.press)
        elif kind < 0.66 and phone.channel != POOR:
            older = [data for one in phone.screen[-8:] for data in one.data]
            self.look(self.chance.choice(older or ["x.1"]), phone.press)
        elif kind < 0.7 and phone.channel != POOR:
            self.look("(voice)", lambda _: phone.odd(voice={"file_id": "x"}))
        elif kind < 0.72:
            self.look("(file)", lambda _: phone.send_file("a.xlsx", b"x"))
        elif kind < 0.735:
            self.look("(photo)", lambda _: phone.send_photo())
        elif kind < 0.75:
            self.ward.house.later(hours=13)
        else:
            self.look(self.chance.choice(TYPED), phone.say)

    def look(self, what: str, do: Callable[[str], list[Shown]]) -> None:
        """Do it, and look at what it did."""
        self.trail.append(what)
        before, confirming = self.kept()
        try:
            shown = do(what)
            after, _ = self.kept()
            assert after == before or confirming, "written without a yes"
            self.judge(shown)
        except BaseException as error:
            error.add_note(f"{self.phone.channel} {self.phone.user}: {self.trail}")
            raise

    def kept(self) -> tuple[int, bool]:
        """How much is written down, and whether a confirmation is open."""
        counted = (
            "SELECT (SELECT count(*) FROM ledger_lines) + (SELECT count(*) FROM piggy_openings)"
            " + (SELECT count(*) FROM memberships WHERE ended_on IS NULL)"
        )
        with self.ward.house.engine.begin() as db:
            written = int(db.execute(text(counted)).scalar_one())
            asking = self.state(db).asking
        return written, asking is not None and asking.name == CONFIRM

    def state(self, db: Connection) -> State:
        """Where the person's talk stands."""
        statement = text(
            "SELECT accounts.id AS account, chats.id AS chat FROM accounts JOIN chats"
            ' ON chats.account_id = accounts.id WHERE accounts."user" = :user'
        )
        row = db.execute(statement, {"user": str(self.phone.user)}).one_or_none()
        if row is None:
            return State()
        return State.from_json(talks.load(db, row.chat, row.account).state)

    def is_asked(self) -> bool:
        """Whether a question is open."""
        with self.ward.house.engine.begin() as db:
            return self.state(db).asking is not None

    def judge(self, shown: list[Shown]) -> None:
        """No key, no brace, few choices, short data; and a way on."""
        for one in shown:
            said = f"{one.text}\n{one.buttons}"
            assert "{" not in _NAMED.sub("", said), said
            assert not _PRIVATE.search(said), said
            assert not KEYS & set(_KEY.findall(said)), said
            assert (
                one.choices <= 5
                or set(one.buttons[:7]) == FORMS
                or all(form in one.text for form in FORMS)
            ), said
            assert all(len(data.encode()) <= 64 for data in one.data), one.data
        dead_end = not any(one.choices or one.buttons or one.file for one in shown)
        assert not shown or not dead_end or self.is_asked(), shown[-1].text


ALL = list(REGISTRY.by_name.values())


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.name)
def test_sixty_random_steps(busy_ward: Ward, one: Conversation, where: tuple[str, str]) -> None:
    """Every conversation, by someone who may, through buttons, words and whatever is sent."""
    may = one.may is None or one.is_open_to(busy_ward.house.actor(busy_ward.head).powers)
    who = "hạnh" if may else "chính"
    walk = Walk(busy_ward, who, f"{one.name} {where}")
    walk.begin(one)
    for number in range(STEPS):
        walk.step()
        if number % 20 == 19:
            walk.begin(one)


@pytest.mark.parametrize("who", [*(role.value for role in ROLES), "stranger"])
def test_everybody_may_try_everything(busy_ward: Ward, who: str, where: tuple[str, str]) -> None:
    """Every conversation begun by each role: refused or not, it is answered."""
    walk = Walk(busy_ward, who, f"{who} {where}")
    for one in ALL:
        walk.begin(one)
        for _ in range(FIRST_STEPS):
            walk.step()


@pytest.mark.proof
@pytest.mark.parametrize("seed", range(12))
def test_ten_thousand_random_steps(busy_ward: Ward, where: tuple[str, str], seed: int) -> None:
    """The same people, a day long: whatever one leaves behind, the other meets."""
    walks = [
        Walk(busy_ward, who, f"{seed} {who} {where}")
        for who in ("hạnh", "chính", *(role.value for role in ROLES), "stranger")
    ]
    chance = random.Random(f"{seed} {where}")  # noqa: S311  # no secret is made here
    for number in range(10_000):
        walk = chance.choice(walks)
        if number % 25 == 0:
            walk.begin(chance.choice(ALL))
        walk.step()
