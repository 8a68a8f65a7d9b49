"""The command line, as an officer who can open a terminal uses it."""

import re
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import text

from bot import console
from bot.channels.console import line
from bot.cli import main
from bot.settings import load
from bot.store import Priority, SqliteStore
from domain import criteria
from storage import inbox, outbox, units
from storage import plan as plans
from storage.engine import open_engine

Khuyenhoc = Callable[..., Result]

BROKEN = "UPDATE ledger_lines SET amount = amount + 1 WHERE id = 1"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder, and nothing in the environment but it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KHUYENHOC_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("KHUYENHOC_TELEGRAM_TOKEN", raising=False)
    return tmp_path / "data"


@pytest.fixture
def khuyenhoc(folder: Path) -> Khuyenhoc:
    """Runs a command."""
    del folder
    return lambda *words: CliRunner().invoke(main, words)


def chat(*lines: str, name: str = "chính") -> int:
    """Type lines into `khuyenhoc chat` through a pipe; its exit code."""

    class Pipe(list[str]):
        def isatty(self) -> bool:
            return False

    return console.talk(load(), name, Pipe(lines), echo=False)  # type: ignore[arg-type]  # lines


def begin(khuyenhoc: Khuyenhoc) -> str:
    """A ward of Bồ Đề; the officer's code."""
    done = khuyenhoc("init", "--plan", "bo-de-2025")
    assert done.exit_code == 0, done.output
    return done.stdout.splitlines()[-1].removeprefix("KH ").replace(" ", "")


JOINING = ("Đồng ý, bắt đầu", "Anh", "Trần Văn Chính")


# ---- beginning ---------------------------------------------------------------------------------


def test_init_ends_with_the_officers_code_alone(khuyenhoc: Khuyenhoc) -> None:
    """What a script needs stands alone on the last line; slips of the plan stand above."""
    done = khuyenhoc("init", "--plan", "bo-de-2025")

    *above, last = done.stdout.splitlines()
    assert re.fullmatch(r"KH [0-9A-Z]{4} [0-9A-Z]{4}", last), last
    assert any("Bồ Đề" in line for line in above)


def test_init_again_makes_another_invite_and_nothing_else(
    khuyenhoc: Khuyenhoc, folder: Path
) -> None:
    first, second = begin(khuyenhoc), begin(khuyenhoc)

    assert first != second
    engine = open_engine(f"sqlite:///{folder / 'khuyenhoc.db'}")
    with engine.begin() as db:
        units = db.execute(text("SELECT count(*) FROM units WHERE parent_id IS NULL")).scalar_one()
    engine.dispose()
    assert units == 1


@pytest.mark.parametrize(
    ("code", "why"),
    [("sao-hoa", "sao-hoa"), ("quoc-gia", "no ward's"), ("../bo-de-2025", "bo-de-2025")],
)
def test_init_of_no_plan_says_so(khuyenhoc: Khuyenhoc, code: str, why: str) -> None:
    done = khuyenhoc("init", "--plan", code)

    assert done.exit_code == 1
    assert why in done.output
    assert "Traceback" not in done.output


# ---- plans ---------------------------------------------------------------------------------------


def test_a_plan_is_loaded_by_its_code_with_its_slips_as_warnings(khuyenhoc: Khuyenhoc) -> None:
    begin(khuyenhoc)
    done = khuyenhoc("import", "plan", "an-lao-2024")

    assert done.exit_code == 0, done.output
    assert "! IV.1: Hội Khuyến học huyện báo cáo" in done.output
    assert "~ members-of-population: source is inferred" in done.output
    assert done.stdout.splitlines()[-1] == (
        "Phường Bồ Đề: Kế hoạch tổ chức Tháng Khuyến học năm 2024"
    )


PLAN = """[plan]
code = "bo-de-2025"
locality = "Phường Bồ Đề, Hà Nội"
level = "ward"
title_vi = "Kế hoạch sửa tay"
title_en = "A plan mended by hand"
"""


def test_a_file_takes_the_place_of_the_plan_of_its_code(khuyenhoc: Khuyenhoc, folder: Path) -> None:
    begin(khuyenhoc)
    Path("p.toml").write_text(PLAN, encoding="utf-8")
    assert khuyenhoc("import", "plan", "p.toml").exit_code == 0

    engine = open_engine(f"sqlite:///{folder / 'khuyenhoc.db'}")
    with engine.begin() as db:
        titles = [one.plan.plan.title_vi for one in plans.of(db, units.roots(db)[0].id)]
        before = text("SELECT before FROM audit WHERE deed = 'plan-replaced'")
        kept = db.execute(before).scalar_one()
    engine.dispose()
    assert titles == ["Kế hoạch sửa tay", "Những ngày chung của cả nước"]
    assert "members-of-population" in kept


SAYS_MORE = """[[announcement]]
code = "a"
label_vi = "b"
monthly = 5
time = 08:00:00
text = "{gì đó}"
"""


@pytest.mark.parametrize(
    ("added", "why"),
    [
        ("year = 2O25", "p.toml: "),
        ('[[event]]\ncode = "a"', "p.toml: event.0.label_vi: Field required (line 7)"),
        (
            SAYS_MORE,
            "announcement a: nothing fills {gì đó}",
        ),
    ],
)
def test_a_file_that_does_not_fit_is_named_by_key_and_line(
    khuyenhoc: Khuyenhoc, added: str, why: str
) -> None:
    begin(khuyenhoc)
    Path("p.toml").write_text(PLAN + added, encoding="utf-8")
    done = khuyenhoc("import", "plan", "p.toml")

    assert done.exit_code == 1
    assert why in done.output
    assert "Traceback" not in done.output


@pytest.mark.parametrize("source", ["khong-co.toml", "sao-hoa"])
def test_a_plan_that_is_nowhere_is_named(khuyenhoc: Khuyenhoc, source: str) -> None:
    begin(khuyenhoc)
    done = khuyenhoc("import", "plan", source)

    assert done.exit_code == 1
    assert source in done.output


def test_before_there_is_a_ward_no_plan_is_loaded(khuyenhoc: Khuyenhoc) -> None:
    done = khuyenhoc("import", "plan", "bo-de-2025")

    assert done.exit_code == 1
    assert "khuyenhoc init comes first" in done.output


def test_a_database_has_one_ward(khuyenhoc: Khuyenhoc) -> None:
    begin(khuyenhoc)
    done = khuyenhoc("init", "--plan", "an-lao-2024")

    assert done.exit_code == 1
    assert "Bồ Đề" in done.output


def test_run_without_a_token_names_the_setting(khuyenhoc: Khuyenhoc) -> None:
    done = khuyenhoc("run")

    assert done.exit_code == 1
    assert "KHUYENHOC_TELEGRAM_TOKEN" in done.output


def test_a_wrong_setting_is_named_and_its_value_is_not(
    khuyenhoc: Khuyenhoc, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KHUYENHOC_SEND_PER_SECOND", "bimat")
    done = khuyenhoc("status")

    assert done.exit_code == 1
    assert "KHUYENHOC_SEND_PER_SECOND" in done.output
    assert "bimat" not in done.output


# ---- talking in a pipe -------------------------------------------------------------------------


def test_a_script_that_is_understood_ends_well(
    khuyenhoc: Khuyenhoc, capsys: pytest.CaptureFixture[str]
) -> None:
    """A whole beginning through a pipe, numbers for buttons."""
    code = begin(khuyenhoc)
    status = chat(f"/start {code}", *JOINING, "/donvi", "tạo chi hội, đơn vị", "TDP 1", "đúng")

    assert status == 0
    said = capsys.readouterr().out
    assert "1. Đồng ý, bắt đầu" in said
    assert "TDP 1" in said


def test_a_refused_answer_that_nobody_corrects_ends_badly(khuyenhoc: Khuyenhoc) -> None:
    code = begin(khuyenhoc)

    gift = ("/ungho", "Phường Bồ Đề", "ông Huy", "nhiều lắm")
    assert chat(f"/start {code}", *JOINING, *gift) == 1


def test_a_refused_answer_that_is_corrected_ends_well(khuyenhoc: Khuyenhoc) -> None:
    code = begin(khuyenhoc)
    gift = ("/ungho", "Phường Bồ Đề", "ông Huy", "nhiều lắm", "500k", "đúng")

    assert chat(f"/start {code}", *JOINING, *gift) == 0


@pytest.mark.parametrize("line", ["/khong_co_viec_nay", "/start ZZZZZZZZ", "trời hôm nay đẹp"])
def test_what_nobody_understands_ends_badly(khuyenhoc: Khuyenhoc, line: str) -> None:
    begin(khuyenhoc)

    assert chat(line) == 1


def test_a_line_a_killed_console_left_is_handled_before_the_next(
    khuyenhoc: Khuyenhoc, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = begin(khuyenhoc)
    engine = open_engine(f"sqlite:///{folder / 'khuyenhoc.db'}")
    with engine.begin() as db:
        inbox.store(db, "console", "local", [line("chính", f"/start {code}", 1)], datetime.now(UTC))
    engine.dispose()

    assert chat(*JOINING) == 0
    assert "Trần Văn Chính" in capsys.readouterr().out


# ---- looking after it --------------------------------------------------------------------------


@pytest.fixture
def with_a_gift(khuyenhoc: Khuyenhoc, folder: Path) -> Path:
    """A ward in whose book one line stands."""
    code = begin(khuyenhoc)
    gift = ("/ungho", "Phường Bồ Đề", "ông Huy", "500k", "đúng")
    assert chat(f"/start {code}", *JOINING, *gift) == 0
    return folder / "khuyenhoc.db"


def test_check_proves_the_books(khuyenhoc: Khuyenhoc, with_a_gift: Path) -> None:
    assert with_a_gift.exists()
    done = khuyenhoc("check")

    assert (done.exit_code, done.stdout.strip()) == (0, "the books hold")


@pytest.mark.parametrize("command", [("check",), ("run",), ("chat", "--as", "chính")])
def test_a_slip_in_a_criteria_set_stops_the_program_at_its_start(
    khuyenhoc: Khuyenhoc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    """Named by file, key and line; nobody meets it on a screen later."""
    sets = tmp_path / "sets"
    sets.mkdir()
    shipped = Path(criteria.__file__).parent / "criteria" / "gdht-448-2015.toml"
    slip = shipped.read_text(encoding="utf-8").replace("kind = ", "kinds = ", 1)
    (sets / "moi.toml").write_text(slip, encoding="utf-8")
    monkeypatch.setattr(criteria, "_FOLDER", sets)
    criteria.load_all.cache_clear()  # as at a start
    done = khuyenhoc(*command)

    assert done.exit_code == 1
    assert re.search(r"moi\.toml: criterion\.0\.kind: .*\(line \d+\)", done.output)


def test_check_tells_of_a_line_someone_changed(khuyenhoc: Khuyenhoc, with_a_gift: Path) -> None:
    """Whoever gets at the file drops the trigger first; the seals tell all the same."""
    engine = open_engine(f"sqlite:///{with_a_gift}")
    with engine.begin() as db:
        triggers = db.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        for (name,) in triggers.all():
            db.execute(text(f"DROP TRIGGER {name}"))
        db.execute(text(BROKEN))
    engine.dispose()
    done = khuyenhoc("check")

    assert done.exit_code == 1
    assert "at line 1" in done.stdout


def test_status_counts_what_waits(khuyenhoc: Khuyenhoc, with_a_gift: Path) -> None:
    assert with_a_gift.exists()
    lines = khuyenhoc("status").stdout.splitlines()

    assert "inbox waiting: 0" in lines
    assert "inbox dead: 0" in lines


def dead_letter(database: Path) -> int:
    """A message is set aside as if its handling had failed; its id."""
    engine = open_engine(f"sqlite:///{database}")
    with engine.begin() as db:
        number = int(db.execute(text("SELECT max(id) FROM inbox")).scalar_one())
        inbox.set_aside(db, inbox.InboxId(number), "dead", "ValueError", talk_revision=1)
    engine.dispose()
    return number


def test_letters_are_listed_without_their_words(khuyenhoc: Khuyenhoc, with_a_gift: Path) -> None:
    number = dead_letter(with_a_gift)
    listed, words = khuyenhoc("inbox", "list").stdout, khuyenhoc("inbox", "list", "--words").stdout

    assert listed.startswith(f"{number}\tdead\t")
    assert listed.rstrip().endswith("ValueError")
    assert "đúng" not in listed
    assert "đúng" in words


def test_letters_are_tried_again(khuyenhoc: Khuyenhoc, with_a_gift: Path) -> None:
    number = dead_letter(with_a_gift)
    done = khuyenhoc("inbox", "replay", str(number))

    assert done.exit_code == 0
    assert "inbox waiting: 1" in khuyenhoc("status").stdout
    assert khuyenhoc("inbox", "list").stdout == ""


def test_a_letter_that_is_none_is_not_tried_again(khuyenhoc: Khuyenhoc, with_a_gift: Path) -> None:
    assert with_a_gift.exists()
    done = khuyenhoc("inbox", "replay", "4711")

    assert done.exit_code == 1
    assert "4711" in done.output


def held(database: Path) -> int:
    """The first message that was said is held as if nobody knew whether it arrived; its id."""
    engine = open_engine(f"sqlite:///{database}")
    with engine.begin() as db:
        number = int(db.execute(text("SELECT min(id) FROM outbox")).scalar_one())
        outbox.set_state(db, outbox.OutboxId(number), "held", datetime.now(UTC), "uncertain")
    engine.dispose()
    return number


def test_held_messages_are_listed_without_their_words(
    khuyenhoc: Khuyenhoc, with_a_gift: Path
) -> None:
    number = held(with_a_gift)
    listed, words = khuyenhoc("outbox", "list"), khuyenhoc("outbox", "list", "--words")

    assert re.fullmatch(rf"{number}\theld\t\d+\t\d+\.\d h\tuncertain\n", listed.stdout)
    assert words.stdout.startswith(listed.stdout)
    assert "texts" in words.stdout


def test_a_held_message_is_sent_after_all(khuyenhoc: Khuyenhoc, with_a_gift: Path) -> None:
    number = held(with_a_gift)
    done = khuyenhoc("outbox", "release", str(number))

    assert done.exit_code == 0
    assert "outbox queued: 1" in khuyenhoc("status").stdout
    assert khuyenhoc("outbox", "list").stdout == ""


def test_a_held_message_is_dropped(khuyenhoc: Khuyenhoc, with_a_gift: Path) -> None:
    number = held(with_a_gift)
    done = khuyenhoc("outbox", "drop", str(number))

    assert done.exit_code == 0
    assert "outbox dropped: 1" in khuyenhoc("status").stdout
    assert khuyenhoc("outbox", "release", str(number)).exit_code == 1


@pytest.mark.parametrize("verb", ["release", "drop"])
def test_only_what_is_held_is_decided_on(
    khuyenhoc: Khuyenhoc, with_a_gift: Path, verb: str
) -> None:
    assert with_a_gift.exists()
    done = khuyenhoc("outbox", verb, "4711")

    assert done.exit_code == 1
    assert "4711" in done.output


# ---- beside a busy assistant -------------------------------------------------------------------


@pytest.fixture
def busy(with_a_gift: Path) -> Iterator[Callable[[], int]]:
    """A running assistant whose writing thread never rests; how much it has done so far."""
    store = SqliteStore(f"sqlite:///{with_a_gift}")
    done, ending = [0], threading.Event()

    def saturate() -> None:
        import asyncio  # noqa: PLC0415  # a loop of its own, in this thread

        async def keep_busy() -> None:
            while not ending.is_set():
                await store.write(
                    lambda db: db.execute(text("UPDATE marks SET value = 'x'")), Priority.HANDLING
                )
                done[0] += 1

        async def many() -> None:
            await asyncio.gather(*(keep_busy() for _ in range(100)))

        asyncio.run(many())

    thread = threading.Thread(target=saturate)
    thread.start()
    yield lambda: done[0]
    ending.set()
    thread.join()
    store.close()


def test_the_command_line_writes_beside_a_saturated_assistant(
    khuyenhoc: Khuyenhoc, busy: Callable[[], int]
) -> None:
    """Ten lines typed in a terminal get their turns, and the assistant keeps its own."""
    before = busy()
    gifts = [line for n in range(5) for line in (f"ủng hộ ông Huy {n + 1}00k", "1", "đúng")]

    assert chat(*gifts) == 0
    assert busy() > before
    assert khuyenhoc("check").exit_code == 0
