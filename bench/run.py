"""The first measure: durable conversations against a stock echo that stores nothing.

Contenders run in turn, several rounds, on loopback, each against a fresh stand-in for Telegram;
figures are medians, and the ratio is the median of the rounds' own ratios.

    python bench/run.py [--rounds N] [--chats N] [--slow-disk]
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
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
PORT = 8300
sys.path.insert(0, str(HERE.parent))

from tests.crowd import TOKEN, make_crowd  # noqa: E402  # the project's root is on the path now


@dataclass
class Figures:
    """What one run of one contender came to."""

    per_second: float
    cpu_per_1000: float
    p50_ms: float
    p99_ms: float
    rss_mb: float


def measure(
    command: list[str], env: dict[str, str], chats: int, rounds: int, mode: str, rate: float
) -> Figures:
    """One run: a fresh stand-in, a fresh contender."""
    people = subprocess.Popen(
        [
            sys.executable,
            str(HERE / "standin.py"),
            str(PORT),
            str(chats),
            str(rounds),
            mode,
            str(rate),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert people.stdin is not None
    assert people.stdout is not None
    people.stdout.readline()
    bot = subprocess.Popen(
        command, env={**os.environ, **env}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        time.sleep(3.0)
        before = cpu(bot.pid)
        print("go", file=people.stdin, flush=True)
        result = json.loads(people.stdout.readline())
        spent, rss = cpu(bot.pid) - before, memory(bot.pid)
    finally:
        bot.kill()
        bot.wait()
        print("end", file=people.stdin, flush=True)
        people.wait()
    return Figures(
        per_second=result["per_second"],
        cpu_per_1000=spent / result["updates"] * 1000,
        p50_ms=result["p50_ms"],
        p99_ms=result["p99_ms"],
        rss_mb=rss,
    )


def cpu(pid: int) -> float:
    """Seconds of processor a process has had."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid: int) -> float:
    """Megabytes a process holds."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def slow_disk(folder: Path) -> dict[str, str]:
    """Five milliseconds more for each fsync: an ordinary disk."""
    source, library = folder / "slow.c", folder / "slow.so"
    source.write_text(
        "#define _GNU_SOURCE\n#include <dlfcn.h>\n#include <unistd.h>\n"
        'int fsync(int f){static int(*r)(int);if(!r)r=dlsym(RTLD_NEXT,"fsync");'
        "usleep(5000);return r(f);}\n"
        'int fdatasync(int f){static int(*r)(int);if(!r)r=dlsym(RTLD_NEXT,"fdatasync");'
        "usleep(5000);return r(f);}\n"
    )
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return {"LD_PRELOAD": str(library)}


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--chats", type=int, default=400)
    parser.add_argument("--conversations", type=int, default=2)
    parser.add_argument("--slow-disk", action="store_true")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="khuyenhoc-bench-"))
    template = folder / "template"
    template.mkdir()
    make_crowd(f"sqlite:///{template / 'khuyenhoc.db'}", options.chats)
    disk = slow_disk(folder) if options.slow_disk else {}

    def ours(mode: str, rate: float) -> Figures:
        data = folder / "data"
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(template, data)
        env = {
            "KHUYENHOC_DATA_DIR": str(data),
            "KHUYENHOC_TELEGRAM_TOKEN": TOKEN,
            "KHUYENHOC_TELEGRAM_BASE_URL": f"http://127.0.0.1:{PORT}/bot",
            "KHUYENHOC_SEND_PER_SECOND": "1000000",
            "KHUYENHOC_SEND_PER_CHAT": "1000000",
            **disk,
        }
        command = [sys.executable, "-m", "bot.cli", "run"]
        return measure(command, env, options.chats, options.conversations, mode, rate)

    def echo(mode: str, rate: float) -> Figures:
        command = [sys.executable, str(HERE / "echo.py"), str(PORT)]
        return measure(command, {}, options.chats, options.conversations, mode, rate)

    rounds = [(ours("closed", 0), echo("closed", 0)) for _ in range(options.rounds)]
    ratio = statistics.median(a.per_second / b.per_second for a, b in rounds)
    quiet_ours, quiet_echo = ours("open", 50), echo("open", 50)
    for name, runs, quiet in (
        ("khuyenhoc, durable", [a for a, _ in rounds], quiet_ours),
        ("PTB echo, stores nothing", [b for _, b in rounds], quiet_echo),
    ):
        print(
            f"{name:26} {statistics.median(r.per_second for r in runs):7.0f} updates/s "
            f"({min(r.per_second for r in runs):.0f}–{max(r.per_second for r in runs):.0f})  "
            f"CPU {statistics.median(r.cpu_per_1000 for r in runs):.2f} s/1000  "
            f"at 50/s: p50 {quiet.p50_ms:.1f} ms p99 {quiet.p99_ms:.1f} ms  "
            f"RSS {statistics.median(r.rss_mb for r in runs):.0f} MB"
        )
    print(f"ratio (median of {options.rounds} rounds): {ratio:.2f}")
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
