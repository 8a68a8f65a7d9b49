"""Words typed where nothing is asked: every command has its words, and each means one thing."""

import pytest

from handlers import REGISTRY, lines
from locales import messages
from locales.oneline import read_command
from locales.phrases import words_of
from tests.handlers import test_tasks
from tests.handlers.conftest import Ward
from tests.handlers.test_tasks import say
from tests.house import texts

october = test_tasks.october

#: All commands whose words stand in the catalogues.
WORDED = sorted(lines.worded())


def test_every_command_that_is_listed_has_its_words() -> None:
    listed = {one.name for one in REGISTRY.by_name.values() if not one.hidden}

    assert listed <= set(WORDED) <= set(REGISTRY.by_name)


@pytest.mark.parametrize("name", WORDED)
def test_a_command_is_called_by_each_of_its_words(name: str) -> None:
    """No words belong to two commands."""
    others = words_of(messages.members_add().key)
    phrases = {*words_of(f"command-{name}-words"), *words_of(f"command-{name}")} - others
    for phrase in phrases:
        assert read_command(phrase, lines.words()) == name


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("kế hoạch", "Kế hoạch"),
        ("ke hoach", "Kế hoạch"),
        ("lịch", "9"),
        ("gọi điện", "gọi"),
        ("nhóm", "nhóm"),
    ],
)
def test_a_head_types_a_command_without_its_slash(ward: Ward, typed: str, said: str) -> None:
    shown = texts(ward.head.say(typed))

    assert "Chưa rõ" not in shown
    assert said in shown


def test_an_officer_types_announcement(ward: Ward) -> None:
    assert texts(ward.officer.say("thông báo")) == texts(ward.officer.say("/thongbao"))


# ---- a list that is only looked at ---------------------------------------------------------------


@pytest.mark.parametrize("typed", ["sổ quỹ", "hoi phuong", "cho hoi", "thu tien", "kế hoạch"])
def test_a_list_is_left_by_a_commands_words(october: Ward, typed: str) -> None:
    """Whatever begins something elsewhere begins it here."""
    say(october, "hạnh", "/menu")
    elsewhere = say(october, "hạnh", typed)
    say(october, "hạnh", "/huy", "/sukien")

    assert say(october, "hạnh", typed) == elsewhere


@pytest.mark.parametrize("typed", ["ok", "thôi", "xong rồi", "cảm ơn cháu", "tuan nay the nao"])
def test_a_list_does_not_come_again_for_other_words(october: Ward, typed: str) -> None:
    say(october, "hạnh", "/sukien")

    assert "Sự kiện sắp tới" not in say(october, "hạnh", typed)


@pytest.mark.parametrize("typed", ["ok", "ba", "t", "chi h", "h"])
def test_a_few_letters_open_nothing(october: Ward, typed: str) -> None:
    say(october, "sơn", "/viecphailam")

    assert "Làm xong chưa" not in say(october, "sơn", typed)


def test_a_head_answers_by_words_with_a_list_open(october: Ward) -> None:
    """The ward's figures are asked for while a list is shown: "gửi số" leads to them."""
    for said in ("/hoiso", "hội viên", "Tất cả 5 nơi", "5/10", "đúng"):
        october.officer.say(said)
    october.people["hạnh"].look()
    say(october, "hạnh", "/sukien")

    assert "có bao nhiêu hội viên" in say(october, "hạnh", "gửi số")


def test_nothing_asked_is_said_so(ward: Ward) -> None:
    assert "chưa hỏi số nào" in texts(ward.head.say("gửi số"))
