"""A process that writes when it is its turn, for the tests of the turnstile.

Run as `python -m tests.storage.queuer DATABASE LOG NAME TURNS HOLD`: it wants a turn, again and
again, holds each for `HOLD` seconds, and notes in the log when it wants, begins and ends one.
"""

import os
import sys
import time
from pathlib import Path

from storage.engine import Turnstile


def main(database: str, log: str, name: str, turns: str, hold: str) -> None:
    """Take so many turns."""
    turnstile = Turnstile(Path(database))
    file = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def note(what: str) -> None:
        os.write(file, f"{what} {name}\n".encode())

    note("ready")
    for _ in range(int(turns)):
        note("wants")
        with turnstile.turn():
            note("begins")
            time.sleep(float(hold))
            note("ends")
    turnstile.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
