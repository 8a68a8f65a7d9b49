"""The server also runs by itself, and ends when told to."""

import json
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.demo.server import main


@contextmanager
def process(*arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    command = [sys.executable, "-m", "bot.demo.server", *arguments]
    with subprocess.Popen(  # noqa: S603 - our own interpreter and module
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        try:
            yield running.stdout.readline().strip(), running
        finally:
            running.kill()


def ask(url: str, body: dict[str, Any] | None = None) -> Any:
    data = json.dumps(body).encode() if body is not None else None
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(url, data, headers)  # noqa: S310 - loopback
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - loopback
        return json.load(answer)["result"]


def test_it_prints_its_address_serves_and_ends_on_sigterm(tmp_path: Path) -> None:
    script = {
        "page": [{"kind": "private", "user": {"id": 1, "first_name": "Tuấn"}}],
        "add_person": [{"first_name": "Hạnh", "id": 2}],
        "add_group": [{"title": "Tổ 7", "members": [1, 2], "id": -7}],
        "fault": [{"kind": "answer", "method": "getFile", "code": 429}],
        "limits": {"overall": 5},
        "steps": [{"do": "start", "person": 2}, {"do": "say", "person": 2, "text": "alo"}],
    }
    path = tmp_path / "canh.json"
    path.write_text(json.dumps(script), "utf-8")

    with process("--token", "9:x", "--script", str(path)) as (url, running):
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", url)
        updates = ask(f"{url}/bot9:x/getUpdates")
        assert [item["message"]["text"] for item in updates[-2:]] == ["/start", "alo"]
        assert ask(f"{url}/phone/say", {"person": 1, "text": "chào"})["text"] == "chào"
        with urllib.request.urlopen(f"{url}/", timeout=10) as answer:  # noqa: S310 - loopback
            assert "Trợ lý Khuyến học" in answer.read().decode()
        running.send_signal(signal.SIGTERM)
        out, err = running.communicate(timeout=10)

    assert (running.returncode, out, err) == (0, "", "")


def test_sigterm_does_not_wait_for_a_long_poll() -> None:
    with process("--token", "9:x") as (url, running):
        port = int(url.rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), timeout=10) as poll:
            poll.sendall(b"GET /bot9:x/getUpdates?timeout=50 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            assert ask(f"{url}/bot9:x/getMe")["id"] == 9
            running.send_signal(signal.SIGTERM)
            assert running.wait(timeout=5) == 0


def test_a_port_that_is_taken_gets_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["--port", str(taken.getsockname()[1])]) == 1

    assert "address already in use" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--token", "khong-so"], "a bot's token begins with its number and a colon"),
        (["--script", "/khong/co.json"], "No such file"),
    ],
)
def test_what_it_cannot_start_with_gets_one_line(
    arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 1

    shown = capsys.readouterr()
    assert reason in shown.err
    assert shown.err.count("\n") == 1
