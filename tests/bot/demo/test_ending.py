"""The demo ended: without a complaint, and without leaving anything behind."""

import os
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

COMMAND = (sys.executable, "-m", "bot.cli", "demo", "--port", "0")


def end(folder: Path, how: signal.Signals, *more: str) -> tuple[int, str]:
    """Start the demo, open its page and end it; its exit code, and what it complained of."""
    folder.mkdir()
    with subprocess.Popen(  # noqa: S603  # our own program
        [*COMMAND, *more],
        env={**os.environ, "TMPDIR": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        with urllib.request.urlopen(f"{url}/", timeout=30) as page:  # noqa: S310  # our own server
            assert page.status == 200
        assert more or [one.name[:15] for one in folder.iterdir()] == ["khuyenhoc-demo-"]
        process.send_signal(how)
        said, complained = process.communicate(timeout=30)
    assert said == ""
    return process.returncode, complained


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_demo_ends_cleanly_and_takes_its_data_along(
    tmp_path: Path, how: signal.Signals
) -> None:
    """By Ctrl-C, by an order to end, and by closing its window."""
    code, complained = end(tmp_path / "own", how)

    assert code == 0
    assert "Traceback" not in complained
    assert list((tmp_path / "own").iterdir()) == []


def test_a_folder_that_was_to_be_kept_is_kept(tmp_path: Path) -> None:
    code, _ = end(tmp_path / "own", signal.SIGINT, "--keep", str(tmp_path / "kept"))

    assert code == 0
    assert list((tmp_path / "kept").iterdir())
