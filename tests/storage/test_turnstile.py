"""Processes that write one SQLite file take turns, and nobody is overtaken for long."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from storage.engine import Turnstile

TURNS = 40


def queue_up(folder: Path, name: str, turns: int, hold: float) -> subprocess.Popen[bytes]:
    arguments = [str(folder / "x.db"), str(folder / "log"), name, str(turns), str(hold)]
    command = [sys.executable, "-m", "tests.storage.queuer", *arguments]
    return subprocess.Popen(command)  # noqa: S603  # our own interpreter and module


def notes(folder: Path) -> list[tuple[str, str]]:
    log = folder / "log"
    lines = log.read_text("utf-8").splitlines() if log.exists() else []
    return [(what, name) for what, _, name in (line.partition(" ") for line in lines)]


def wait_for(folder: Path, note: tuple[str, str]) -> None:
    until = time.monotonic() + 20
    while note not in notes(folder):
        assert time.monotonic() < until, notes(folder)
        time.sleep(0.01)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What two greedy processes noted, who wanted the same file at once."""
    folder = tmp_path_factory.mktemp("turnstile")
    running = [queue_up(folder, name, TURNS, 0.004) for name in ("a", "b")]
    for one in running:
        assert one.wait(timeout=60) == 0
    return folder


def test_everybody_gets_every_turn_they_want(folder: Path) -> None:
    begun = [name for what, name in notes(folder) if what == "begins"]

    assert begun.count("a") == begun.count("b") == TURNS


def test_turns_never_overlap(folder: Path) -> None:
    held: list[str] = []
    for what, name in notes(folder):
        if what == "begins":
            assert held == []
            held.append(name)
        elif what == "ends":
            assert held == [name]
            held.clear()


def test_nobody_is_overtaken_for_long(folder: Path) -> None:
    """While one waits, the other takes at most one turn more than the one it holds."""
    overtaken: list[int] = []
    waiting: dict[str, int] = {}
    for what, name in notes(folder):
        if what == "wants":
            waiting[name] = 0
        elif what == "begins":
            overtaken.append(waiting.pop(name))
            waiting = {other: count + 1 for other, count in waiting.items()}

    overtaken.sort()
    assert overtaken[len(overtaken) * 9 // 10] <= 2  # a busy machine may delay a few
    assert overtaken[-1] < TURNS // 2


def test_a_process_that_dies_in_its_turn_holds_nobody_up(tmp_path: Path) -> None:
    dying = queue_up(tmp_path, "dying", 1, 60.0)
    wait_for(tmp_path, ("begins", "dying"))
    heir = queue_up(tmp_path, "heir", 1, 0.0)
    wait_for(tmp_path, ("wants", "heir"))
    assert ("begins", "heir") not in notes(tmp_path)

    dying.kill()
    dying.wait()

    assert heir.wait(timeout=20) == 0
    assert ("ends", "heir") in notes(tmp_path)


def test_a_turn_ends_with_an_error_too(tmp_path: Path) -> None:
    turnstile, other = Turnstile(tmp_path / "x.db"), Turnstile(tmp_path / "x.db")
    with pytest.raises(ZeroDivisionError), turnstile.turn():
        raise ZeroDivisionError
    with other.turn():
        pass
    turnstile.close()
    other.close()
