"""Durable conversations measured against a stock echo that stores nothing.

A whole recorded day's-wage conversation (four answers and the one that completes it; two of the
five are pressed buttons) by 400 people at once, on loopback: inbox, kept answers, ledger, receipt
and outbox in SQLite with `synchronous=FULL`. Beside it, in the same run, python-telegram-bot's own
echo example, which answers each of the same five updates with one message and stores nothing.

Contenders run in turn, several rounds, each against a fresh stand-in for Telegram. Figures are
medians; the ratio is the median of the rounds' own ratios. Run as `make bench`, or:

    python bench/run.py [--rounds 5] [--chats 400] [--conversations 2] [--slow-disk]
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

HERE = Path(__file__).parent
PORT = 8300
#: How long a contender is given to start before it is measured, in seconds.
START = 3.0
sys.path.insert(0, str(HERE.parent))

from tests.crowd import TOKEN, make_crowd  # noqa: E402  # the project's root is on the path now


@dataclass(frozen=True)
class Figures:
    """What one run of one contender came to."""

    per_second: float
    cpu_per_1000: float
    p50_ms: float
    p99_ms: float
    rss_mb: float


@dataclass(frozen=True)
class Load:
    """What people do: as fast as they are answered, or so many updates a second."""

    chats: int
    conversations: int
    rate: float = 0.0

    def arguments(self) -> list[str]:
        """As the stand-in is told."""
        mode = "open" if self.rate else "closed"
        return [str(self.chats), str(self.conversations), mode, str(self.rate)]


def measure(command: Sequence[str], env: Mapping[str, str], load: Load) -> Figures:
    """One run: a fresh stand-in, a fresh contender."""
    standin = [sys.executable, str(HERE / "standin.py"), str(PORT), *load.arguments()]
    with (
        subprocess.Popen(  # noqa: S603  # our own program
            standin, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as people,
        subprocess.Popen(  # noqa: S603  # our own program
            command,
            env={**os.environ, **env},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as bot,
    ):
        try:
            _line(people.stdout)
            time.sleep(START)
            before = cpu(bot.pid)
            _tell(people.stdin, "begin")
            result = json.loads(_line(people.stdout))
            spent, rss = cpu(bot.pid) - before, memory(bot.pid)
        finally:
            bot.kill()
            _tell(people.stdin, "end")
    return Figures(
        per_second=result["per_second"],
        cpu_per_1000=spent / result["updates"] * 1000,
        p50_ms=result["p50_ms"],
        p99_ms=result["p99_ms"],
        rss_mb=rss,
    )


def _line(stream: IO[str] | None) -> str:
    return stream.readline() if stream is not None else ""


def _tell(stream: IO[str] | None, word: str) -> None:
    print(word, file=stream, flush=True)


def cpu(pid: int) -> float:
    """Seconds of processor a process has had."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid: int) -> float:
    """Megabytes a process holds."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def slow_disk(folder: Path) -> dict[str, str]:
    """Five milliseconds more for each fsync, as an ordinary disk takes."""
    source, library = folder / "slow.c", folder / "slow.so"
    shims = "".join(
        f'int {name}(int f){{static int(*r)(int);if(!r)r=dlsym(RTLD_NEXT,"{name}");'
        "usleep(5000);return r(f);}\n"
        for name in ("fsync", "fdatasync")
    )
    source.write_text(f"#define _GNU_SOURCE\n#include <dlfcn.h>\n#include <unistd.h>\n{shims}")
    compiler = shutil.which("gcc") or shutil.which("cc") or "cc"
    build = [compiler, "-shared", "-fPIC", "-o", str(library), str(source), "-ldl"]
    subprocess.run(build, check=True)  # noqa: S603  # a compiler, on our own source
    return {"LD_PRELOAD": str(library)}


class Ours:
    """The assistant, each time on a fresh copy of the same ward."""

    name = "khuyenhoc, durable"

    def __init__(self, folder: Path, chats: int, env: Mapping[str, str]) -> None:
        self._template, self._data, self._env = folder / "template", folder / "data", env
        self._template.mkdir()
        make_crowd(f"sqlite:///{self._template / 'khuyenhoc.db'}", chats)

    def __call__(self, load: Load) -> Figures:
        """One run."""
        shutil.rmtree(self._data, ignore_errors=True)
        shutil.copytree(self._template, self._data)
        env = {
            "KHUYENHOC_DATA_DIR": str(self._data),
            "KHUYENHOC_TELEGRAM_TOKEN": TOKEN,
            "KHUYENHOC_TELEGRAM_BASE_URL": f"http://127.0.0.1:{PORT}/bot",
            "KHUYENHOC_SEND_PER_SECOND": "1000000",
            "KHUYENHOC_SEND_PER_CHAT": "1000000",
            **self._env,
        }
        return measure([sys.executable, "-m", "bot.cli", "run"], env, load)


def echo(load: Load) -> Figures:
    """One run of the stock echo."""
    return measure([sys.executable, str(HERE / "echo.py"), str(PORT)], {}, load)


def compare(ours: Ours, load: Load, rounds: int) -> None:
    """Run in turn, and print the table."""
    pairs = [(ours(load), echo(load)) for _ in range(rounds)]
    quiet = Load(load.chats, load.conversations, rate=50)
    _show(ours.name, [one for one, _ in pairs], ours(quiet))
    _show("PTB 22.8 echo, no storing", [one for _, one in pairs], echo(quiet))
    ratios = [one.per_second / other.per_second for one, other in pairs]
    spread = f"{min(ratios):.2f}–{max(ratios):.2f}"
    print(f"ratio: {statistics.median(ratios):.2f} ({spread}) over {rounds} rounds")


def _show(name: str, runs: Sequence[Figures], quiet: Figures) -> None:
    def middle(of: Callable[[Figures], float]) -> float:
        return statistics.median(of(run) for run in runs)

    print(
        f"{name:26} {middle(lambda run: run.per_second):6.0f} updates/s   "
        f"CPU {middle(lambda run: run.cpu_per_1000):.2f} s/1000   "
        f"at 50/s p50 {quiet.p50_ms:.1f} ms, p99 {quiet.p99_ms:.1f} ms   "
        f"RSS {middle(lambda run: run.rss_mb):.0f} MB"
    )


def main() -> None:
    """Measure as told on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--chats", type=int, default=400)
    parser.add_argument("--conversations", type=int, default=2)
    parser.add_argument("--slow-disk", action="store_true", help="5 ms more for each fsync")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="khuyenhoc-bench-"))
    try:
        env = slow_disk(folder) if options.slow_disk else {}
        ours = Ours(folder, options.chats, env)
        compare(ours, Load(options.chats, options.conversations), options.rounds)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
