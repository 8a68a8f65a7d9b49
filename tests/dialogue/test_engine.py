"""What the engine promises every conversation, shown with conversations made for it."""

import importlib
from pkgutil import iter_modules

import pytest

import handlers
from dialogue.questions import Name
from dialogue.registry import Conversation, Registry, conversation
from dialogue.talk import NameAskedTwice, Reply, Talk
from domain.members import Household, NameTooLong
from handlers import REGISTRY
from handlers import lines as oneliners
from locales import messages
from storage import members as register
from tests.handlers.conftest import Tell, Ward


@conversation("hoihailan")
def ask_twice(talk: Talk) -> Reply:
    """A slip of its author: two questions under one name."""
    talk.ask("name", Name(messages.ask_own_name()))
    talk.ask("name", Name(messages.ask_own_name()))
    return talk.done(then="menu")


@conversation("ghiroithoi")
def write_and_refuse(talk: Talk) -> Reply:
    """A household is written down, and a rule says no afterwards."""
    name = talk.ask("name", Name(messages.ask_own_name()))
    address = talk.ask("address", Name(messages.ask_household_address()))
    talk.confirm(messages.check_household(called=f"{name}, {address}"))
    unit = talk.account.powers.holdings[0].unit.id
    family = Household(id=None, unit=unit, name=name, address=address)
    register.add_household(talk.db, family, by=talk.actor.person, now=talk.actor.now)
    if name == "Dài":
        raise NameTooLong(most=2)
    return talk.done(messages.household_changed(called=name), then="menu")


@pytest.fixture
def larger(ward: Ward) -> Ward:
    """The ward, with these conversations beside its own."""
    ours = [*REGISTRY.by_name.values(), ask_twice, write_and_refuse]
    ward.house.use(Registry(ours, oneliners.read))
    return ward


def test_a_name_asked_twice_is_an_authors_slip(larger: Ward) -> None:
    """It shows at the first try, not in somebody's book."""
    larger.head.say("/hoihailan")

    with pytest.raises(NameAskedTwice):
        larger.head.say("Hoa")


def test_a_refusal_undoes_what_was_written(larger: Ward, tell: Tell) -> None:
    """Ghi rồi mới thấy không được: bỏ hết những gì vừa ghi, hỏi lại đúng chỗ ấy.

    > /ghiroithoi
    < Họ và tên là gì ạ?
    > Dài
    < Số nhà, ngõ, tổ thế nào ạ?
      [Quay lại]
    > ngõ Hoa
    < Thêm nhà: Dài, ngõ Hoa. Đúng không bác?
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Dài quá. Bác gõ gọn trong 2 chữ cái giúp.
      Họ và tên là gì ạ?
    > Lý
    < Thêm nhà: Lý, ngõ Hoa. Đúng không bác?
      [Đúng, ghi sổ]
      [Sửa lại]
      [Thôi, không ghi]
    > [Đúng, ghi sổ]
    < Đã ghi: Lý.
      (việc cần làm)
    """
    before = larger.count("households")
    tell()

    assert larger.count("households") == before + 1


def test_no_two_conversations_have_the_same_name() -> None:
    """The second would take the place of the first, and nobody would hear of it."""
    modules = [
        importlib.import_module(f"handlers.{one.name}") for one in iter_modules(handlers.__path__)
    ]
    made = {
        thing for one in modules for thing in vars(one).values() if isinstance(thing, Conversation)
    }
    names = [name for one in made for name in (one.name, one.alias) if name is not None]

    assert sorted(names) == sorted(set(names))
