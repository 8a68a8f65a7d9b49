"""What is kept of a talk comes back as it was, through JSON and through a database."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from dialogue.picks import Pick
from dialogue.questions import At, Money, Offer, OneOf, PastDay, Question
from dialogue.said import Typed
from dialogue.scene import Scene
from dialogue.state import Asking, Kept, State
from domain.members import NewMember
from domain.texts import Json, Lines, Text, Verbatim, Wording
from handlers.fund import GiverPick
from handlers.households import HouseholdPick
from handlers.members import BirthYear, HomePick, MemberPick, PersonLine, Phone
from handlers.units import UnitList
from locales import messages
from storage import accounts
from tests.handlers.conftest import Ward

words = some.text(max_size=20)
values: some.SearchStrategy[Json] = some.recursive(
    some.none() | some.booleans() | some.integers(-(10**15), 10**15) | words,
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
wordings: some.SearchStrategy[Wording] = some.recursive(
    some.builds(Verbatim, words)
    | some.builds(
        Text, words, some.dictionaries(words, words | some.integers() | some.dates(), max_size=3)
    ),
    lambda inner: some.builds(Lines, some.lists(inner, max_size=3).map(tuple)),
    max_leaves=4,
)
offers = some.lists(some.builds(Offer, words, wordings), max_size=4).map(tuple)
askings = some.builds(
    Asking,
    name=words,
    nonce=words,
    at=some.builds(At, words, some.dictionaries(words, values, max_size=3)),
    offered=offers,
    listed=some.integers(0, 9),
    digest=some.none() | words,
    since=some.floats(0, 2e9),
    before=some.none() | words,
    file_kinds=some.lists(words, max_size=3).map(tuple),
)
states = some.builds(
    State,
    arguments=some.dictionaries(words, words, max_size=3),
    hints=some.dictionaries(words, words, max_size=3),
    kept=some.lists(some.builds(Kept, words, words, some.integers(1, 9), values), max_size=4),
    asking=some.none() | askings,
    pause=some.none() | askings,
    doing=some.none() | wordings,
    menu=offers,
    pressed=some.none() | words.filter(bool),
    pressed_at=some.floats(1, 2e9),
    wanted=some.none() | words.filter(bool),
)


@settings(max_examples=60, deadline=None)
@given(states)
def test_a_talk_survives_json(state: State) -> None:
    """Written, dumped, loaded and read again it is the same."""
    written = json.loads(json.dumps(state.to_json(), ensure_ascii=False))

    assert State.from_json(written) == state


@pytest.mark.parametrize("written", [None, [], "x", 3, {"asking": None}, {"kept": "x"}])
def test_what_nobody_wrote_is_an_empty_talk(written: Json) -> None:
    """Whatever stands in the table, reading it is no error."""
    assert State.from_json(written) == State()


WHOLE = State(
    kept=[Kept("household", "HouseholdPick", 1, "3"), Kept("counted", "Money", 1, 350_000)],
    asking=Asking(
        name="given",
        nonce="a1b2c3d4",
        at=At(""),
        offered=(Offer("0", messages.keep_all()),),
        listed=1,
    ),
    menu=(Offer("heodat", messages.next_household()),),
)
ASKING_FIELDS = ["name", "nonce", "step", "data", "offered", "listed", "digest", "since", "before"]


@pytest.mark.parametrize("field", [*ASKING_FIELDS, "file_kinds"])
def test_a_question_an_older_program_wrote_otherwise_is_left_out(field: str) -> None:
    """After an update nobody is locked out in mid-conversation: what does not fit is asked anew."""
    written = json.loads(json.dumps(WHOLE.to_json()))
    del written["asking"][field]
    read = State.from_json(written)

    assert read.asking is None
    assert read.kept == WHOLE.kept


@pytest.mark.parametrize("kept", [[], ["counted"], "x", None, {"name": "counted"}])
def test_an_answer_an_older_program_wrote_otherwise_is_left_out(kept: Json) -> None:
    written = json.loads(json.dumps(WHOLE.to_json()))
    written["kept"][0] = kept
    read = State.from_json(written)

    assert read.kept == WHOLE.kept[1:]
    assert read.asking == WHOLE.asking


@pytest.mark.parametrize("field", ["kept", "asking", "menu", "pause", "doing"])
@pytest.mark.parametrize("value", [3, "x", [1, 2], [[]], {"a": 1}])
def test_whatever_stands_there_reading_is_no_error(field: str, value: Json) -> None:
    written = json.loads(json.dumps(WHOLE.to_json())) | {field: value}

    assert isinstance(State.from_json(written), State)


def scene_of(ward: Ward, db: Any) -> Scene:
    """What a question of the head's may look at."""
    house, now = ward.house, ward.house.calendar.now()
    arrival = accounts.arrive(db, ward.head.sender, "vi", house.today, now)
    return house.talks._scene(db, arrival, ward.head.sender, now)


@pytest.mark.buttons
def test_every_kind_of_answer_survives_json(ward: Ward) -> None:
    """What is read of a person's words is what the next run gets."""
    ward.house.member(ward.head, ward.chapter, NewMember(name="Lê Sơn", honorific="ông"))
    unit = ward.chapter
    choice = OneOf(messages.ask_income(), Offer("a", messages.skip()))
    cases: list[tuple[Question[Any], At, str]] = [
        (Money(messages.ask_right_amount()), At(""), "350k"),
        (PastDay(), At(""), "hôm qua"),
        (choice, At(""), "a"),
        (HouseholdPick(unit), At(""), "minh"),
        (HomePick(unit), At(""), "số 12"),
        (GiverPick(unit), At(""), "son"),
        (MemberPick(unit), At(""), "son"),
        (PersonLine(), At(""), "bà Lê Thị Tư 1960 0987654321 số 20"),
        (BirthYear(), At(""), "58"),
        (Phone(), At(""), "0912 345 678"),
        (UnitList(ward.top), At(""), "TDP 21; 180; 640; Nguyễn Thị Hạnh; 0912 345 678"),
    ]
    with ward.house.engine.begin() as db:
        scene = scene_of(ward, db)
        for question, at, typed in cases:
            value = question.read(Typed(typed), at, scene)
            assert not isinstance(value, At), typed
            kept = json.loads(json.dumps(question.keep(value)))
            assert question.revive(kept, scene) == value
        picks: list[tuple[Pick[Any], str]] = [
            (HouseholdPick(unit), "bà Lý số 7"),
            (GiverPick(unit), "thầy Hùng"),
        ]
        for pick, line in picks:
            made = pick.make(line, scene)
            kept = json.loads(json.dumps(pick.keep(made)))
            assert pick.revive(kept, scene) == made
        assert PastDay().read(Typed("hôm qua"), At(""), scene) == date(2025, 9, 28)
