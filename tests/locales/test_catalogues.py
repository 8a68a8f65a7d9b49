"""Both catalogues hang together with each other, with the program, and with how it is to speak."""

import ast
import importlib
import pkgutil
import re
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message as FluentMessage

from dialogue.said import Unreadable
from domain import citizens
from domain.accounts import Address
from domain.assessment import Stage
from domain.criteria import Counted, Subject
from domain.errors import Notice, Refusal
from domain.figures import SETS, Figure
from domain.fund import IncomeKind, Reason
from domain.members import EndReason
from domain.ownsets import countable
from domain.permissions import Role
from domain.plan import Carrier
from domain.recognition import MODELS, PLACES, LinkEnd, Marking, Round, State, Together
from domain.targets import FILLED_BY, Base
from domain.texts import text_key
from domain.units import LOCAL_GOVERNMENTS, UnitKind, government
from handlers import REGISTRY, lines
from handlers.members import _FIELDS
from locales import generate
from locales.generate import CatalogueBroken
from locales.phrases import words_of
from locales.render import LOCALES, Reader, plain
from services.tally import _TITLES
from tests.locales import samples, sources

VI, EN = (generate.catalogue(locale) for locale in LOCALES)
LISTED = [one for one in REGISTRY.by_name.values() if not one.hidden]


# ---- both languages ----------------------------------------------------------------------------


def test_the_catalogues_say_the_same_things_with_the_same_variables() -> None:
    assert generate.complaints() == []


def test_the_messages_are_those_of_the_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else: python -m locales.generate."""
    monkeypatch.setattr("sys.argv", ["generate", "--check"])

    assert generate.main() == 0


Plant = Callable[[str, str, str], None]


@pytest.fixture
def plant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plant:
    """Copies of the catalogues, to make mistakes in: replaces a text in a file."""
    for locale in LOCALES:
        shutil.copytree(Path(generate.__file__).parent / locale, tmp_path / locale)
    monkeypatch.setattr(generate, "_FOLDER", tmp_path)

    def put(name: str, old: str, new: str) -> None:
        path = tmp_path / name
        written = path.read_text("utf-8")
        assert old in written
        path.write_text(written.replace(old, new, 1), "utf-8")

    return put


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"),
    [
        ("en/common.ftl", "back = Go back\n", "", "en lacks back"),
        ("vi/common.ftl", "back = Quay lại\n", "", "vi lacks back"),
        ("en/common.ftl", "MONEY($most)", "MONEY($nhat)", "too-much-at-once: vi and en differ"),
        (
            "en/members.ftl",
            "member-born = born { $year }",
            "member-born = born { $nam }",
            "member-born",
        ),
        ("vi/members.ftl", "# $year (String) - năm sinh\n", "", "member-born: the comment"),
        ("vi/members.ftl", "# $year (String)", "# $nam (String)", "member-born: the comment"),
        ("vi/members.ftl", "# $year (String)", "# $year (Chữ)", "member-born: $year has no type"),
    ],
    ids=[
        "missing in English",
        "missing in Vietnamese",
        "another variable in English",
        "ten for name",
        "a type left out",
        "a type for another variable",
        "no such type",
    ],
)
def test_a_planted_mistake_is_named(
    plant: Plant, file: str, old: str, new: str, complaint: str
) -> None:
    plant(file, old, new)
    found = generate.complaints()

    assert any(complaint in one for one in found), found


@pytest.mark.parametrize(
    ("new", "complaint"),
    [
        ("back = Quay lại\nback = Lùi\n", "back stands twice"),
        ("back = Quay lại\nfund-empty = Rỗng\n", "fund-empty stands twice"),
        ("back = { $x\n", "does not parse"),
        ("back = Quay lại\nđây không phải\n", "does not parse"),
        ("back = { no-such-message }\n", "back refers to no-such-message"),
    ],
    ids=["a key twice", "a key in two files", "a brace left open", "junk", "a message nobody has"],
)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_broken_catalogue_is_refused(plant: Plant, locale: str, new: str, complaint: str) -> None:
    plant(f"{locale}/common.ftl", f"back = {'Quay lại' if locale == 'vi' else 'Go back'}\n", new)

    with pytest.raises(CatalogueBroken, match=complaint):
        generate.complaints()


def test_variables_of_messages_referred_to_are_counted_in(plant: Plant) -> None:
    for locale, word in zip(LOCALES, ("Quay lại", "Go back"), strict=True):
        plant(f"{locale}/common.ftl", f"back = {word}\n", f"back = {word} {{ give-all }}\n")

    assert any("back" in one and "amount" in one for one in generate.complaints())


# ---- the program -------------------------------------------------------------------------------


def imported() -> None:
    """Import all of the program, so that every class of it is known."""
    for package in sources.PACKAGES:
        module = importlib.import_module(package)
        for found in pkgutil.walk_packages(module.__path__, f"{package}."):
            if "migrations" not in found.name:
                importlib.import_module(found.name)


def said(base: type) -> Iterator[type]:
    """The refusals or notices of the program, not those of tests."""
    subclasses: list[type] = base.__subclasses__()
    for one in subclasses:
        if not one.__module__.startswith("tests."):
            yield one
        yield from said(one)


def refusals_and_notices() -> list[type]:
    imported()
    return sorted({*said(Refusal), *said(Notice)}, key=lambda one: one.__name__)


def test_there_are_refusals_to_look_at() -> None:
    assert len(refusals_and_notices()) > 20


@pytest.mark.parametrize("one", refusals_and_notices(), ids=lambda one: one.__name__)
def test_every_refusal_has_its_text_in_both_languages(one: type) -> None:
    key = text_key(one.__name__)
    variables = {field.name for field in fields(one)}

    for catalogue in (VI, EN):
        assert key in catalogue
        assert catalogue[key].variables == variables
        assert set(VI[key].declared) == variables


def test_no_two_refusals_share_a_text() -> None:
    names = [one.__name__ for one in refusals_and_notices()]

    assert len(names) == len(set(names))


#: Keys that are put together: how they begin, and all that may follow.
FAMILIES: dict[str, set[str]] = {
    "command-": {
        *(one.name for one in LISTED),
        *(f"{one.name}-{what}" for one in LISTED for what in ("about", "words")),
        *(f"{name}{end}" for name in lines.worded() for end in ("", "-words")),
        "tonghop-head",
        "hoidap-officer",
    },
    "answer-": sources.asked("handlers", "dialogue") | {f"figure-{one}" for one in Figure},
    "figure-": set(Figure),
    "ask-figure-": set(Figure),
    "figures-set-": set(SETS),
    "tally-": {f"{one}{end}" for one in _TITLES for end in ("", "-share")},
    "tally-of-": set(_TITLES),
    "sheet-": set(_TITLES),
    "base-": set(Base),
    **{f"place-{how}-": set(FILLED_BY) for how in ("way", "only", "none")},
    "ask-base-": set(Base),
    "role-": set(Role),
    "address-": set(Address),
    "income-": set(IncomeKind),
    "receipt-kind-": set(IncomeKind),
    "reason-": {*Reason, "none"},
    "end-": set(EndReason),
    "field-": set(_FIELDS),
    "model-": {*MODELS, *PLACES},
    "model-short-": {*MODELS, *PLACES},
    "model-of-": {*MODELS, *PLACES},
    "model-state-": set(State),
    "model-to-": {one for one in State if one not in {State.RECOGNISED, State.WITHDRAWN}},
    "round-title-": set(Round),
    "round-all-": set(Round),
    "round-except-": set(Round),
    "round-but-": set(Round),
    "round-done-": set(Round),
    "round-left-out-": set(Round),
    "round-doing-": set(Round),
    **{
        f"citizens-{what}-": set(citizens.Round)
        for what in ("page", "all", "some", "but", "done", "left-out", "doing")
    },
    "counted-of-": set(Counted),
    "counts-": {one for subject in Subject for one in countable(subject)},
    "group-": set(citizens.Group),
    "group-say-": set(citizens.Group),
    "citizen-row-": set(citizens.Slip),
    "stage-": set(Stage),
    "link-end-": set(LinkEnd),
    "marking-": {*Marking},
    "own-marking-": {*Marking},
    "together-": {*Together},
    "marked-by-": {Stage.CHAPTER, Stage.WARD},
    "paper-model-": {*MODELS, *PLACES},
    "word-name-": {*MODELS, *PLACES},
    "odd-": set(Unreadable),
    "whom-": {*Role, "both", "of"},
    "kinds-": {kind.replace("_", "-") for kind in UnitKind},
    "government-": {government(f"{one} X", UnitKind.WARD) for one in LOCAL_GOVERNMENTS},
    "carrier-": {*get_args(Carrier), "both"},
    "unit-starts-": {
        one.replace("_", "-")
        for one in (UnitKind.CLAN_BOARD, UnitKind.UNIT_BOARD, UnitKind.CHAPTER)
    },
}

#: Families of a demonstration; a test of the demo looks at each.
ELSEWHERE = {"demo-"}


def family_keys() -> set[str]:
    return {start + end for start, ends in FAMILIES.items() for end in ends}


@pytest.mark.parametrize("family", FAMILIES)
def test_every_member_of_a_family_has_its_text(family: str) -> None:
    missing = {family + end for end in FAMILIES[family]} - VI.keys()

    assert missing == set()


def test_every_family_is_known() -> None:
    """A key put together in the code by another beginning has to be listed above."""
    found = set()
    for path in sources.modules("bot", "dialogue", "handlers", "locales", "papers"):
        for node in ast.walk(sources.tree(path)):
            match node:
                case ast.Call(func=ast.Name(id="Text" | "words_of" | "_said")):
                    found |= sources.patterns(node)

    assert {one for one in found if not any(one.startswith(e) for e in ELSEWHERE)} <= set(FAMILIES)


def keys_in_use() -> set[str]:
    """Messages the program names, refusals, families, and what these refer to."""
    used = {text_key(one.__name__) for one in refusals_and_notices()} | family_keys()
    for path in sources.modules():
        if path.name not in {"messages.py", "generate.py"}:
            used |= sources.named(sources.tree(path)) & VI.keys()
    return used | referred_to(used)


def referred_to(used: set[str]) -> set[str]:
    found = set()
    for locale in LOCALES:
        for path in (Path(generate.__file__).parent / locale).glob("*.ftl"):
            for node in FluentParser().parse(path.read_text("utf-8")).body:
                if isinstance(node, FluentMessage) and node.value and node.id.name in used:
                    seen = generate._Variables()
                    seen.visit(node.value)
                    found |= seen.references
    return found


def test_every_message_is_said_somewhere() -> None:
    idle = {
        key for key in VI.keys() - keys_in_use() if not any(key.startswith(e) for e in ELSEWHERE)
    }

    assert idle == set()


def test_every_answer_has_a_name_to_be_changed_by() -> None:
    asked = sources.asked("handlers", "dialogue")

    assert {"household", "amount", "day", "unit"} <= asked
    assert {name for name in asked if f"answer-{name}" not in VI} == set()


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", [one.name for one in LISTED])
def test_every_conversation_has_a_label_a_line_and_words(name: str, locale: str) -> None:
    for key in (f"command-{name}", f"command-{name}-about", f"command-{name}-words"):
        assert key in generate.catalogue(locale) if key not in VI else key in EN
        assert plain(samples.text(key), Reader(locale)).strip()
    assert words_of(f"command-{name}-words")


def test_no_words_call_two_conversations() -> None:
    called: dict[str, str] = {}
    for one in LISTED:
        for words in words_of(f"command-{one.name}-words"):
            assert called.setdefault(words, one.name) == one.name, words


# ---- how it speaks -----------------------------------------------------------------------------

#: Letters on the longest button (TONE.md, 6).
LONGEST_BUTTON = 26


def button_keys() -> set[str]:
    """What stands on buttons, by all the ways the program puts it there."""
    found = sources.on_buttons("bot", "dialogue", "handlers")
    families = {
        key for key in family_keys() if any(key.startswith(one) for one in found & FAMILIES.keys())
    }
    labels = {f"command-{one.name}" for one in LISTED} | {
        "command-tonghop-head",
        "command-hoidap-officer",
    }
    keys = (found & VI.keys()) | families | labels
    return {key for key in keys if not key.endswith(("-about", "-words"))}


def test_the_buttons_are_found() -> None:
    assert {
        "back",
        "confirm-yes",
        "give-all",
        "skip",
        "no-phone",
        "pick-not-there",
        "reason-twice",
        "answer-amount",
        "mend-yes",
        "line-label",
    } <= button_keys()


@pytest.mark.parametrize("locale", LOCALES)
def test_no_button_is_longer_than_a_small_phone_is_wide(locale: str) -> None:
    reader = Reader(locale, Address.BAC)
    labels = {key: plain(samples.text(key), reader) for key in sorted(button_keys())}
    wide = {
        key: label
        for key, label in labels.items()
        if len(unicodedata.normalize("NFC", label)) > LONGEST_BUTTON
    }

    assert wide == {}


#: Words of machines and offices (TONE.md, 4 and 5).
UNWELCOME = (
    "thao tác",
    "hợp lệ",
    "nhập liệu",
    "dữ liệu",
    "trường thông tin",
    "hủy bỏ",
    "huỷ bỏ",
    "xác thực",
    "lỗi",
    "vui lòng",
    "quý khách",
    "hãy",
    "quý vị",
    "hệ thống",
    "bạn",
)


def is_typed(key: str) -> bool:
    """Whether a message lists what people type, rather than what is said to them."""
    return key.startswith(("phrases-", "unit-starts-")) or key.endswith("-words")


@pytest.mark.parametrize("word", UNWELCOME)
def test_words_of_machines_and_offices_are_not_said(word: str) -> None:
    whole = re.compile(rf"(?<!\w){word}(?!\w)", re.IGNORECASE)
    reader = Reader("vi", Address.BAC)
    spoken = {text.key: plain(text, reader) for text in samples.texts() if not is_typed(text.key)}

    assert {key: said for key, said in spoken.items() if whole.search(said)} == {}


def test_nothing_is_shouted_and_nobody_is_begged() -> None:
    for text in samples.texts():
        said = plain(text, Reader("vi", Address.BAC))

        assert "!!" not in said, text.key
        assert "xin lỗi" not in said.lower(), text.key


def test_every_vietnamese_message_is_composed() -> None:
    """NFC: what is compared and searched has one form."""
    for locale in LOCALES:
        for path in (Path(generate.__file__).parent / locale).glob("*.ftl"):
            written = path.read_text("utf-8")
            assert unicodedata.is_normalized("NFC", written), path.name
